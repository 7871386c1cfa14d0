//! Documents of office programs: containers of XML, in which paragraphs, cells and slides are marked.

use std::io::{Cursor, Read};

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use docferry_policy::{Failure, Flow, Pages, Summary};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// The most bytes that one part of a container may unpack to: real ones have a few megabytes, bombs have gigabytes.
const LARGEST_PART: u64 = 96 * 1024 * 1024;
/// What one byte of a container unpacks to at most: text rarely gets past 20.
const LARGEST_RATIO: u64 = 400;

type Container<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Takes the text out of a container, if it is one that an office program wrote.
pub(crate) fn extract(bytes: &[u8], pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let damaged = |error| Failure::Malformed(format!("a damaged container: {error}"));
    let mut container = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let has = |name: &str| container.file_names().any(|file| file == name);
    if has("word/document.xml") {
        document(&mut container, &["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"], pages)
    } else if has("ppt/presentation.xml") {
        slides(&mut container, pages)
    } else if has("xl/workbook.xml") {
        workbook(bytes, &mut container, pages)
    } else if has("content.xml") {
        document(&mut container, &["content.xml"], pages)
    } else if has("EncryptedPackage") {
        Err(Failure::Encrypted("the document opens with a password only".to_owned()))
    } else {
        Err(Failure::Unsupported("a ZIP container: give the documents that are in it one by one".to_owned()))
    }
}

/// A part of the container as it is unpacked, if it is there.
fn part(container: &mut Container<'_>, name: &str) -> Result<Option<Vec<u8>>, Failure> {
    let file = match container.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(zip::result::ZipError::UnsupportedArchive(why)) if why.contains("ecrypt") || why.contains("assword") => {
            return Err(Failure::Encrypted("the document opens with a password only".to_owned()));
        }
        Err(error) => return Err(Failure::Malformed(format!("{name} is damaged: {error}"))),
    };
    let most = LARGEST_PART.min(file.compressed_size().saturating_mul(LARGEST_RATIO).max(1024 * 1024));
    let mut unpacked = Vec::new();
    let read = file.take(most + 1).read_to_end(&mut unpacked);
    read.map_err(|error| Failure::Malformed(format!("{name} is damaged: {error}")))?;
    if unpacked.len() as u64 > most {
        return Err(Failure::TooLarge(format!("{name} unpacks to more than {most} bytes")));
    }
    Ok(Some(unpacked))
}

/// A text of paragraphs, whose pages only the program knows that shows it, unless it has left marks.
fn document(container: &mut Container<'_>, parts: &[&str], pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let mut text = Text::default();
    for name in parts {
        if let Some(xml) = part(container, name)? {
            text.read(&xml, name)?;
        }
    }
    emit(text.pages(), title(container)?, pages)
}

/// A page for each slide, in the order of their numbers.
fn slides(container: &mut Container<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let number =
        |name: &str| -> Option<u32> { name.strip_prefix("ppt/slides/slide")?.strip_suffix(".xml")?.parse().ok() };
    let mut names: Vec<(u32, String)> =
        container.file_names().filter_map(|name| Some((number(name)?, name.to_owned()))).collect();
    names.sort();
    let mut texts = Vec::new();
    for (_, name) in names {
        let mut text = Text::default();
        if let Some(xml) = part(container, &name)? {
            text.read(&xml, &name)?;
        }
        texts.push(text.pages().join("\n\n"));
    }
    emit(texts, title(container)?, pages)
}

/// A page for each sheet, a line for each row.
fn workbook(bytes: &[u8], container: &mut Container<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    // The reader unpacks on its own: what is too large is found before.
    let names: Vec<String> = container.file_names().filter(|name| name.starts_with("xl/")).map(str::to_owned).collect();
    for name in names.iter().filter(|name| name.ends_with(".xml")) {
        part(container, name)?;
    }
    let damaged = |error: calamine::XlsxError| match error {
        calamine::XlsxError::Password => Failure::Encrypted("the workbook opens with a password only".to_owned()),
        error => Failure::Malformed(format!("a damaged workbook: {error}")),
    };
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(damaged)?;
    let mut texts = Vec::new();
    let mut warnings = Vec::new();
    for name in workbook.sheet_names() {
        let range = match workbook.worksheet_range(&name) {
            Ok(range) => range,
            Err(error) => {
                warnings.push(format!("the sheet {name} is damaged: {error}"));
                texts.push(String::new());
                continue;
            }
        };
        let mut text = String::new();
        for row in range.rows() {
            let cells: Vec<String> = row.iter().map(cell).filter(|cell| !cell.is_empty()).collect();
            if !cells.is_empty() {
                text.push_str(&cells.join("  "));
                text.push('\n');
            }
        }
        texts.push(if text.is_empty() { text } else { format!("{name}\n\n{}", text.trim_end()) });
    }
    let mut summary = emit(texts, title(container)?, pages)?;
    summary.warnings.extend(warnings);
    Ok(summary)
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::DateTime(date) => date.as_datetime_text(),
        data => data.to_string().trim().replace(['\n', '\r'], " "),
    }
}

/// Dates as people write them.
trait AsText {
    fn as_datetime_text(&self) -> String;
}

impl AsText for calamine::ExcelDateTime {
    fn as_datetime_text(&self) -> String {
        if self.is_duration() {
            return self.to_string();
        }
        let (year, month, day, hour, minute, second, _) = self.to_ymd_hms_milli();
        let day = format!("{year:04}-{month:02}-{day:02}");
        if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {hour:02}:{minute:02}:{second:02}") }
    }
}

/// The title that the document gives itself.
fn title(container: &mut Container<'_>) -> Result<Option<String>, Failure> {
    for name in ["docProps/core.xml", "meta.xml"] {
        let Some(xml) = part(container, name)? else { continue };
        let mut reader = Reader::from_reader(xml.as_slice());
        let (mut within, mut title) = (false, String::new());
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(tag) => within = tag.local_name().as_ref() == b"title",
                Event::End(_) => within = false,
                Event::Text(text) if within => title.push_str(&text.decode().unwrap_or_default()),
                Event::Eof => break,
                _ => {}
            }
        }
        if !title.trim().is_empty() {
            return Ok(Some(title.trim().to_owned()));
        }
    }
    Ok(None)
}

fn emit(texts: Vec<String>, title: Option<String>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let mut summary = Summary { pages: texts.len() as u32, title, ..Summary::default() };
    for (number, text) in (1..).zip(texts) {
        if text.trim().is_empty() {
            continue;
        }
        summary.pages_with_text += 1;
        if pages.emit(number, text.trim()) == Flow::Stop {
            summary.warnings.push(format!("reading stopped after page {number}"));
            break;
        }
    }
    if summary.pages_with_text == 0 {
        return Err(Failure::NoText("the document holds no text".to_owned()));
    }
    Ok(summary)
}

/// Text as it is put together from marks.
#[derive(Default)]
struct Text {
    finished: Vec<String>,
    page: String,
    paragraph: String,
    /// How many tables deep it is.
    tables: u32,
    /// Whether the line of a table has a cell already.
    cells: bool,
}

impl Text {
    fn read(&mut self, xml: &[u8], name: &str) -> Result<(), Failure> {
        let damaged = |error: &dyn std::fmt::Display| Failure::Malformed(format!("{name} is damaged: {error}"));
        let mut reader = Reader::from_reader(xml);
        // Only what stands in these is text; in the other formats everything in a paragraph is.
        let runs = !name.ends_with("content.xml");
        let (mut paragraphs, mut run, mut dropped) = (0_u32, 0_u32, 0_u32);
        loop {
            match reader.read_event().map_err(|error| damaged(&error))? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    b"p" | b"h" => paragraphs += 1,
                    b"t" if runs => run += 1,
                    b"tbl" | b"table" => self.tables += 1,
                    b"delText" | b"instrText" | b"Fallback" | b"annotation" | b"tracked-changes" => dropped += 1,
                    b"br" => self.line_break(&tag),
                    _ => {}
                },
                Event::Empty(tag) => match tag.local_name().as_ref() {
                    b"tab" if paragraphs > 0 => self.paragraph.push('\t'),
                    b"s" if !runs => self.paragraph.push(' '),
                    b"br" | b"line-break" | b"cr" => self.line_break(&tag),
                    b"lastRenderedPageBreak" | b"soft-page-break" => self.end_page(),
                    b"noBreakHyphen" => self.paragraph.push('-'),
                    _ => {}
                },
                Event::End(tag) => match tag.local_name().as_ref() {
                    b"p" | b"h" => {
                        paragraphs = paragraphs.saturating_sub(1);
                        self.end_paragraph();
                    }
                    b"t" if runs => run = run.saturating_sub(1),
                    b"tc" | b"table-cell" => self.cells = true,
                    b"tr" | b"table-row" => self.end_row(),
                    b"tbl" | b"table" => {
                        self.tables = self.tables.saturating_sub(1);
                        self.page.push('\n');
                    }
                    b"delText" | b"instrText" | b"Fallback" | b"annotation" | b"tracked-changes" => {
                        dropped = dropped.saturating_sub(1);
                    }
                    _ => {}
                },
                Event::Text(text) if dropped == 0 && (run > 0 || (!runs && paragraphs > 0)) => {
                    self.paragraph.push_str(&text.decode().map_err(|error| damaged(&error))?);
                }
                Event::GeneralRef(reference) if dropped == 0 && (run > 0 || (!runs && paragraphs > 0)) => {
                    if let Ok(Some(character)) = reference.resolve_char_ref() {
                        self.paragraph.push(character);
                    } else {
                        let name = reference.decode().map_err(|error| damaged(&error))?;
                        self.paragraph.push_str(quick_xml::escape::resolve_predefined_entity(&name).unwrap_or(" "));
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn line_break(&mut self, tag: &BytesStart<'_>) {
        let is_page = tag
            .attributes()
            .flatten()
            .any(|attribute| attribute.key.local_name().as_ref() == b"type" && attribute.value.as_ref() == b"page");
        if is_page { self.end_page() } else { self.paragraph.push('\n') }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        let paragraph = paragraph.trim();
        if paragraph.is_empty() {
            return;
        }
        if self.tables > 0 {
            // Cells apart, rows together.
            if self.cells && !self.page.ends_with('\n') && !self.page.is_empty() {
                self.page.push_str("  ");
            } else if !self.page.ends_with('\n') && !self.page.is_empty() {
                self.page.push(' ');
            }
            self.page.push_str(&paragraph.replace('\n', " "));
            self.cells = false;
        } else {
            if !self.page.is_empty() && !self.page.ends_with('\n') {
                self.page.push('\n');
            }
            self.page.push_str(paragraph);
            self.page.push('\n');
        }
    }

    fn end_row(&mut self) {
        self.cells = false;
        if !self.page.ends_with('\n') {
            self.page.push('\n');
        }
    }

    fn end_page(&mut self) {
        // The mark stands within a paragraph or before its first word.
        let rest = std::mem::take(&mut self.paragraph);
        if self.page.trim().is_empty() && rest.trim().is_empty() {
            return;
        }
        if !rest.trim().is_empty() {
            self.page.push_str(rest.trim());
        }
        self.finished.push(std::mem::take(&mut self.page));
    }

    fn pages(mut self) -> Vec<String> {
        self.end_paragraph();
        if !self.page.trim().is_empty() {
            self.finished.push(self.page);
        }
        self.finished
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn container(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
            writer.write_all(text.as_bytes()).expect("room");
        }
        writer.finish().expect("a container").into_inner()
    }

    fn read(parts: &[(&str, &str)]) -> (Result<Summary, Failure>, Vec<(u32, String)>) {
        let mut emitted = Vec::new();
        let result = extract(&container(parts), &mut Pages::new(&mut emitted));
        (result, emitted)
    }

    #[test]
    fn a_text_has_paragraphs_tables_and_pages() {
        let body = r#"<w:document xmlns:w="w"><w:body>
            <w:p><w:r><w:t>Annual &amp; </w:t></w:r><w:r><w:t xml:space="preserve">interim &#252;</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Revenue</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1,234</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Costs</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>(567)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:br w:type="page"/><w:t>Second page</w:t><w:delText>gone</w:delText></w:r></w:p></w:body></w:document>"#;
        let core = "<c xmlns:dc='d'><dc:title>The title</dc:title></c>";
        let (summary, emitted) = read(&[("word/document.xml", body), ("docProps/core.xml", core)]);
        assert_eq!(
            emitted,
            [(1, "Annual & interim ü\nRevenue  1,234\nCosts  (567)".to_owned()), (2, "Second page".to_owned()),]
        );
        assert_eq!(summary.map(|summary| (summary.pages, summary.title)), Ok((2, Some("The title".to_owned()))));
    }

    #[test]
    fn slides_are_pages_in_the_order_of_their_numbers() {
        let slide =
            |text: &str| format!("<p:sld xmlns:a='a' xmlns:p='p'><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>");
        let (ten, two) = (slide("ten"), slide("two"));
        let parts =
            [("ppt/presentation.xml", "<p/>"), ("ppt/slides/slide10.xml", &*ten), ("ppt/slides/slide2.xml", &*two)];
        assert_eq!(read(&parts).1, [(1, "two".to_owned()), (2, "ten".to_owned())]);
    }

    #[test]
    fn an_open_document_is_read_as_well() {
        let content = "<o xmlns:t='t'><t:h>Heading</t:h><t:p>One<t:s/>two &lt;3</t:p></o>";
        assert_eq!(read(&[("content.xml", content)]).1, [(1, "Heading\nOne two <3".to_owned())]);
    }

    #[test]
    fn what_is_damaged_empty_or_a_bomb_is_refused() {
        assert!(matches!(read(&[("word/document.xml", "<w:document><w:p></w:q>")]).0, Err(Failure::Malformed(_))));
        assert!(matches!(read(&[("word/document.xml", "<w:document/>")]).0, Err(Failure::NoText(_))));
        assert!(matches!(read(&[("readme.txt", "x")]).0, Err(Failure::Unsupported(_))));
        let bomb = format!("<d>{}</d>", " ".repeat(8 * 1024 * 1024));
        assert!(matches!(read(&[("word/document.xml", &bomb)]).0, Err(Failure::TooLarge(_))));
        let mut bytes = container(&[("word/document.xml", "<d/>")]);
        bytes.truncate(bytes.len() / 2);
        assert!(matches!(extract(&bytes, &mut Pages::new(&mut Vec::new())), Err(Failure::Malformed(_))));
    }
}
