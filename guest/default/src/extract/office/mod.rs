//! Documents of office programs: containers of XML, in which paragraphs, cells and slides are marked.

mod blocks;
mod container;
mod drawing;
mod epub;
mod formula;
mod number_format;
mod numbering;
mod open_document;
mod places;
mod sheets;
mod slides;
mod symbols;
mod utf16;
mod word;

use docferry_policy::{Failure, Pages, Summary};

use super::one_line;
use super::paper::Paper;
use container::{Container, Tag, Visitor};

/// How many parts a container in one file has at most.
const MOST_FLAT: usize = 10_000;

/// Takes the text out of a container, if it is one that an office program wrote.
pub(crate) fn extract(bytes: &[u8], pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    read(Container::open(bytes)?, pages)
}

/// Takes the text out of an office document that is one file of XML, if this is one.
pub(crate) fn extract_flat(root: &str, text: &str, pages: &mut Pages<'_>) -> Option<Result<Summary, Failure>> {
    let bytes = text.as_bytes();
    let parts = match root {
        "document" if text.contains("urn:oasis:names:tc:opendocument:xmlns:office") => {
            vec![("content.xml".to_owned(), bytes), ("styles.xml".to_owned(), bytes)]
        }
        "wordDocument" => vec![("word/document.xml".to_owned(), bytes)],
        "package" if text.contains("http://schemas.microsoft.com/office/2006/xmlPackage") => flat_parts(text),
        _ => return None,
    };
    Some(read(Container::flat(parts), pages))
}

/// The parts of a container that is written as one file of XML.
fn flat_parts(text: &str) -> Vec<(String, &[u8])> {
    let one = |part| -> Option<(String, &[u8])> {
        let (_, rest) = str::split_once(part, "name=\"")?;
        let (name, rest) = rest.split_once('"')?;
        let (_, data) = rest.split_once("xmlData>")?;
        let (data, _) = data.rsplit_once("xmlData>")?;
        Some((name.to_owned(), &data.as_bytes()[..data.rfind("</")?]))
    };
    text.split("<pkg:part ").skip(1).take(MOST_FLAT).filter_map(one).collect()
}

fn read(mut container: Container<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let mut paper = Paper::new(pages);
    let main = main_part(&mut container)?;
    let root = match &main {
        Some(main) => container.root(main)?,
        None => None,
    };
    // The outermost element tells the kind; names and media types are free.
    match (root.as_deref(), &main) {
        (Some("document" | "wordDocument"), Some(main)) => word::read(&mut container, main, &mut paper)?,
        (Some("presentation"), Some(main)) => slides::read(&mut container, main, &mut paper)?,
        (Some("workbook"), Some(main)) => sheets::read(&mut container, main, &mut paper)?,
        _ if container.has("META-INF/container.xml") => epub::read(&mut container, &mut paper)?,
        _ if container.has("content.xml") => open_document::read(&mut container, &mut paper)?,
        (_, Some(main)) if container.has(main) => {
            container.damage.push(format!("{main} is damaged: it does not begin as a document does"));
        }
        (_, Some(_)) => return Err(unsupported(&container)),
        (_, None) => return Err(unsupported(&container)),
    }
    if paper.summary.title.is_none() {
        paper.summary.title = title(&mut container)?;
    }
    paper.damage.splice(0..0, std::mem::take(&mut container.damage));
    paper.finish("the document holds no text")
}

fn unsupported(container: &Container<'_>) -> Failure {
    if container.has("EncryptedPackage") {
        return Failure::Encrypted("the document opens with a password only".to_owned());
    }
    if container.has("xl/workbook.bin") {
        return Failure::Unsupported("a binary workbook (XLSB): save it as XLSX".to_owned());
    }
    if container.has("Index/Document.iwa") {
        return Failure::Unsupported("a document of Pages, Numbers or Keynote: export it as PDF".to_owned());
    }
    Failure::Unsupported("a ZIP container: give the documents that are in it one by one".to_owned())
}

/// The part that the container says is its document, or that stands where it usually does.
fn main_part(container: &mut Container<'_>) -> Result<Option<String>, Failure> {
    let relations = container.relations("")?;
    let named =
        relations.into_iter().find(|relation| relation.kind == "officeDocument").map(|relation| relation.target);
    if let Some(named) = named.filter(|name| container.has(name)) {
        return Ok(Some(named));
    }
    let usual = ["word/document.xml", "ppt/presentation.xml", "xl/workbook.xml"];
    Ok(usual.into_iter().find(|name| container.has(name)).map(str::to_owned))
}

/// The title that the document gives itself.
fn title(container: &mut Container<'_>) -> Result<Option<String>, Failure> {
    for name in ["docProps/core.xml", "meta.xml"] {
        let mut title = Title::default();
        container.read(name, &mut title)?;
        let title = one_line(&title.text);
        if !title.is_empty() {
            return Ok(Some(title));
        }
    }
    Ok(None)
}

#[derive(Default)]
struct Title {
    within: bool,
    text: String,
}

impl Visitor for Title {
    fn start(&mut self, name: &[u8], _: &Tag<'_>) {
        self.within = name == b"title";
    }

    fn end(&mut self, _: &[u8]) {
        self.within = false;
    }

    fn text(&mut self, text: &str) {
        if self.within && self.text.len() < 1000 {
            self.text.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests;
