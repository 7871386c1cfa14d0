//! XML that is no page of HTML: articles and books, feeds, invoices, data, and office documents that are one file.

mod names;
mod prolog;
mod prose;
mod records;
mod survey;
mod telling;

use docferry_policy::{Content, Failure, Pages, Summary};
use encoding_rs::UTF_8;

use super::html;
use super::paper::Paper;
use super::{office, plain_text};
pub(crate) use prolog::{root, root_name};
use prose::Prose;
use records::Records;
use survey::Survey;
pub(crate) use telling::{MOST_ELEMENTS, Tag, Visitor, tell};

/// How many bytes at the end of a file tell that it ends as XML does.
const TAIL: usize = 256;

/// Emits the text of a document, in the manner of what it is.
pub(crate) fn extract(content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let letters = html::letters(content)?;
    let mut text = String::new();
    letters.decode(content, &mut |piece| {
        text.push_str(piece);
        true
    })?;
    let is_declared = text.trim_start().starts_with("<?xml");
    let Some(name) = root_name(&text) else {
        return Err(Failure::Malformed("XML that holds no element".to_owned()));
    };
    if name == "html" {
        return html::extract(content, pages);
    } else if is_refusal(name, &text) {
        return Err(Failure::Malformed("an error message of a store, not a document".to_owned()));
    } else if let Some(result) = office::extract_flat(name, &text, pages) {
        return result;
    }
    let mut survey = Survey::default();
    let (damage, _) = tell(text.as_bytes(), &mut survey, &mut { MOST_ELEMENTS }, |_| {});
    if damage.is_some() && !is_declared {
        return plain_text::extract(content, pages);
    }
    survey.finish();
    let mut paper = Paper::new(pages);
    // A drawing has words, and no records.
    if survey.is_prose() || name == "svg" {
        let mut prose = Prose::new(&survey, html::Reader::new(&mut paper, true, false));
        tell(text.as_bytes(), &mut prose, &mut { MOST_ELEMENTS }, |_| {});
        let title = prose.finish();
        paper.summary.title = Some(title).filter(|title| !title.is_empty());
    } else {
        let mut records = Records::new(&survey, &mut paper);
        tell(text.as_bytes(), &mut records, &mut { MOST_ELEMENTS }, |_| {});
        records.finish();
    }
    paper.damage.extend(damage.map(|damage| format!("the XML {damage}")));
    if letters != super::encoding::Letters::Web(UTF_8) {
        paper.summary.extra.push(("encoding".to_owned(), letters.name().to_owned()));
    }
    paper.finish("the document holds no text")
}

/// Whether text without a declaration is XML all the same: it ends as it begins.
pub(crate) fn is_whole(content: &Content<'_>, beginning: &[u8]) -> Result<bool, Failure> {
    let beginning = String::from_utf8_lossy(beginning);
    // Code that writes pages.
    if beginning.trim_start().starts_with("<?") {
        return Ok(false);
    }
    let Some(name) = root(&beginning).and_then(|root| root[1..].split(|c: char| c.is_whitespace() || c == '>').next())
    else {
        return Ok(false);
    };
    let tail = content.read_at(content.size().saturating_sub(TAIL as u64), TAIL)?;
    let tail = String::from_utf8_lossy(&tail);
    let end = tail.trim_end().strip_suffix('>').and_then(|tail| tail.rsplit_once("</"));
    Ok(root_name(&beginning).is_some() && end.is_some_and(|(_, end)| end.trim_end() == name))
}

/// Whether a store says why there is no document.
fn is_refusal(name: &str, text: &str) -> bool {
    name == "Error"
        && root(text)
            .and_then(|root| root.split_once('>'))
            .is_some_and(|(_, inside)| inside.trim_start().starts_with("<Code>"))
}

#[cfg(test)]
mod tests;
