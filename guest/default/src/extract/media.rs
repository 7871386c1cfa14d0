//! What a document is, by its first bytes.

use std::fmt;

use docferry_policy::{Document, Failure};

use super::encoding::Letters;
use super::xml;

/// How far into a file a PDF's header may stand: readers have always looked that far.
const PDF_HEADER_WITHIN: usize = 1024;
/// How long a line before a page of HTML is at most, in bytes.
const LONGEST_FOREWORD: usize = 200;
/// What a part of a page begins with that content systems hand out without the page around it.
const PARTS: &[&str] = &[
    "article", "blockquote", "center", "div", "dl", "font", "h1", "h2", "h3", "h4", "main", "ol", "p", "section",
    "span", "table", "ul",
];

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// No bytes at all.
    Empty,
    /// A PDF.
    Pdf,
    /// A page of HTML.
    Html,
    /// Some other XML.
    Xml,
    /// Text for people.
    Text,
    /// A ZIP container, as office documents are.
    Zip,
    /// The container of older office documents.
    Ole,
    /// A picture.
    Image,
    /// A compressed file.
    Compressed,
    /// PostScript.
    PostScript,
    /// Rich text.
    Rtf,
    /// None of these.
    Binary,
}

impl fmt::Display for Media {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "an empty object",
            Self::Pdf => "a PDF",
            Self::Html => "an HTML page",
            Self::Xml => "an XML document",
            Self::Text => "plain text",
            Self::Zip => "a ZIP container",
            Self::Ole => "an older office document",
            Self::Image => "an image",
            Self::Compressed => "a compressed file",
            Self::PostScript => "a PostScript file",
            Self::Rtf => "a rich text file",
            Self::Binary => "binary data of an unknown kind",
        })
    }
}

/// Whether the document says of itself that it is a PDF.
pub(crate) fn claims_pdf(document: &Document) -> bool {
    is_named(document, &[".pdf"])
        || document.media_type.as_deref().is_some_and(|media_type| media_type.eq_ignore_ascii_case("application/pdf"))
}

/// Whether text that does not begin as a page does is one all the same: it is named so, and has tags.
pub(crate) fn is_named_page(document: &Document, bytes: &[u8]) -> bool {
    let tags = ["</", "<br", "<p>", "<li>"];
    let is_tagged = || {
        let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
        tags.iter().any(|tag| text.contains(tag))
    };
    is_named(document, &[".html", ".htm", ".xhtml"]) && is_tagged()
}

pub(crate) fn is_named(document: &Document, ends: &[&str]) -> bool {
    let names = [document.name.as_bytes(), document.uri.as_bytes()];
    let ends_in = |name: &[u8], end: &str| {
        name.len().checked_sub(end.len()).is_some_and(|at| name[at..].eq_ignore_ascii_case(end.as_bytes()))
    };
    names.iter().any(|name| ends.iter().any(|end| ends_in(name, end)))
}

/// Why an older office document is not read: its directory names what is in it.
pub(crate) fn older(bytes: &[u8]) -> Failure {
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(bytes, &name).is_some()
    };
    if names("EncryptedPackage") {
        return Failure::Encrypted("the document opens with a password only".to_owned());
    }
    let kinds = [
        ("WordDocument", "an older Word document (.doc): save it as DOCX"),
        ("PowerPoint Document", "an older PowerPoint document (.ppt): save it as PPTX"),
        ("Workbook", "an older Excel workbook (.xls): save it as XLSX"),
        ("__substg1.0_", "an Outlook message (.msg): save it as EML"),
    ];
    let kind = kinds.iter().find(|(name, _)| names(name)).map(|(_, kind)| *kind);
    Failure::Unsupported(kind.unwrap_or("an older office document of an unknown kind").to_owned())
}

/// What these first bytes are the beginning of.
pub(crate) fn sniff(bytes: &[u8]) -> Media {
    const MAGIC: [(&[u8], Media); 14] = [
        (b"PK\x03\x04", Media::Zip),
        (b"PK\x05\x06", Media::Zip),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Media::Ole),
        (b"\x89PNG", Media::Image),
        (b"\xff\xd8\xff", Media::Image),
        (b"GIF8", Media::Image),
        (b"II*\0", Media::Image),
        (b"MM\0*", Media::Image),
        (b"BM", Media::Image),
        (b"\x1f\x8b", Media::Compressed),
        (b"BZh", Media::Compressed),
        (b"\x28\xb5\x2f\xfd", Media::Compressed),
        (b"%!PS", Media::PostScript),
        (b"{\\rtf", Media::Rtf),
    ];
    if bytes.is_empty() {
        return Media::Empty;
    }
    let early = &bytes[..bytes.len().min(PDF_HEADER_WITHIN)];
    if early.windows(5).any(|window| window == b"%PDF-") {
        return Media::Pdf;
    }
    if let Some((_, media)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        // "BM" begins words, too.
        if *media != Media::Image || !is_text(bytes) {
            return *media;
        }
    }
    if !is_text(bytes) {
        return Media::Binary;
    }
    let markup = match Letters::by_zeros(bytes) {
        Some(Letters::Web(wide)) => {
            markup(wide.decode_with_bom_removal(&bytes[..bytes.len().min(PDF_HEADER_WITHIN)]).0.as_bytes())
        }
        _ => markup(bytes),
    };
    markup.unwrap_or(Media::Text)
}

/// Whether text begins with the mark of HTML or XML.
fn markup(bytes: &[u8]) -> Option<Media> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let beginning = &text[..text.floor_char_boundary(512)];
    let html = ["<!doctype html", "<html", "<head", "<body", "<title", "<script", "<meta"];
    if html.iter().any(|mark| beginning.starts_with(mark)) {
        return Some(Media::Html);
    }
    if beginning.starts_with("<?xml") || beginning.starts_with("<error>") {
        return Some(if xml::root_name(&text) == Some("html") { Media::Html } else { Media::Xml });
    }
    let page = beginning.starts_with("<!--") && beginning.contains("<html");
    (page || is_part(&text) || has_foreword(beginning)).then_some(Media::Html)
}

/// Whether this is a part of a page. Markdown begins with tags at times, but its paragraphs need none.
fn is_part(text: &str) -> bool {
    let mut rest = text;
    for (start, end) in [("<!--", "-->"), ("<style", "</style>"), ("<!--", "-->")] {
        while rest.starts_with(start) {
            let Some((_, after)) = rest.split_once(end) else { return false };
            rest = after.trim_start();
        }
    }
    let name =
        |tag: &str| tag.split(|c: char| !c.is_ascii_alphanumeric()).next().is_some_and(|tag| PARTS.contains(&tag));
    let marks = ["#", "```", "- ", "* ", "![", "[!", "> "];
    rest.strip_prefix('<').is_some_and(name)
        && rest.contains("</")
        && !rest.contains("xmlns=")
        && !rest.contains("](")
        && !rest.lines().any(|line| marks.iter().any(|mark| line.starts_with(mark)))
        && rest.replace('\r', "").split("\n\n").all(|paragraph| paragraph.contains('<') || paragraph.trim().is_empty())
}

/// Whether a page follows a line of words.
fn has_foreword(text: &str) -> bool {
    let Some((foreword, page)) = text.split_once("<html") else { return false };
    let is_code = |c: char| matches!(c, '=' | '"' | '\'' | '`' | '(' | '{' | '#' | ';' | '<' | '\n');
    let begins = page.split_once('>').is_some_and(|(_, inside)| {
        let inside = inside.trim_start();
        inside.starts_with("<head") || inside.starts_with("<body")
    });
    begins && foreword.len() <= LONGEST_FOREWORD && !foreword.trim().contains(is_code)
}

/// Whether bytes look like text in some encoding: hardly any control characters but those of text, or an encoding of two or
/// four bytes.
fn is_text(bytes: &[u8]) -> bool {
    let control = bytes.iter().filter(|byte| matches!(byte, 0..=6 | 14..=26 | 28..=31 | 127)).count();
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    // A byte here and there is damage, and terminals are steered by others.
    (control * 100 <= bytes.len() && zeros * 1000 <= bytes.len()) || Letters::by_zeros(bytes).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_not_names_tell_what_a_document_is() {
        let cases: [(&[u8], Media); 30] = [
            (b"", Media::Empty),
            (b"\n\n%PDF-1.4\n", Media::Pdf),
            (b"junk before the header %PDF-1.7", Media::Pdf),
            (b"<HTML><head>", Media::Html),
            (b"<?xml version='1.0'?><!DOCTYPE html><html>", Media::Html),
            (b"<?xml version='1.0'?><feed/>", Media::Xml),
            (b"\xff\xfe<\0h\0t\0m\0l\0>\0", Media::Html),
            (b"Revenue rose.\r\n\x0cPage two", Media::Text),
            (b"<div class=x><p>One</p></div>", Media::Html),
            (b"<P>One</P>\r\n\r\n<p>Two</p>", Media::Html),
            (b"<!-- a --><style>p{}</style>\n<table><tr><td>1</td></tr></table>", Media::Html),
            (b"<center><h1>Head</h1></center>", Media::Html),
            (b"<!-- one --><!-- two --><article>One</article>", Media::Html),
            (b"Saved page\n<html lang=en>\n<head><title>x</title>", Media::Html),
            (b"<div align=center>Tool</div>\n\nIt is *fast*.", Media::Text),
            (b"<p>Tool</p>\n# Use\n<b>Read</b>", Media::Text),
            (b"<h1>Tool</h1>\n[site](https://x) <b>x</b>", Media::Text),
            (b"<p>Tool</p>\n```\nrun\n```", Media::Text),
            (b"<divide> by </zero>", Media::Text),
            (b"<article xmlns='a'><title>x</title></article>", Media::Text),
            (b"<p> begins a paragraph", Media::Text),
            (b"<style>p{}", Media::Text),
            (b"page = '<html><body>'", Media::Text),
            (b"A page of HTML begins so:\n\nfirst\n\n<html>\n<head>", Media::Text),
            (b"<html is how pages begin", Media::Html),
            (b"BMW Group report", Media::Text),
            (b"B\0M\0W\0 \0G\0r\0o\0u\0p\0", Media::Text),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Media::Image),
            (b"caf\xe9 au lait", Media::Text),
            (b"\x01\x02\x03\x04 text", Media::Binary),
        ];
        for (bytes, media) in cases {
            assert_eq!(sniff(bytes), media, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
