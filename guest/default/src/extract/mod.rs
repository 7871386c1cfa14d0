//! From the bytes of a document to its text, page by page.

mod cells;
mod counting;
mod encoding;
mod html;
mod layout;
mod mail;
mod math;
mod media;
mod office;
mod paper;
mod pdf;
mod plain_text;
mod raised;
mod second_opinion;
mod xml;

use docferry_policy::{Content, Decision, Document, Failure, Head, Pages, Summary};
use media::Media;

/// How many bytes tell what a document is.
const SNIFFED: usize = 4096;

/// Decides how much to fetch: everything, unless the headers say clearly that there is no text to read.
pub(crate) fn plan(document: &Document, head: &Head) -> Decision {
    let declared = [&head.media_type, &document.media_type].into_iter().flatten();
    for media_type in declared {
        let media_type = media_type.trim().to_ascii_lowercase();
        if let Some((kind @ ("image" | "video" | "audio" | "font"), _)) = media_type.split_once('/')
            && !media_type.ends_with("+xml")
            && !media::claims_pdf(document)
        {
            return Decision::Skip(format!("{media_type}: no text is read from {kind} files"));
        }
    }
    Decision::Whole
}

/// Takes the text out. What a document is, its bytes decide: names and headers are often wrong.
pub(crate) fn extract(document: &Document, content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let beginning = content.read_at(0, SNIFFED)?;
    let media = media::sniff(&beginning);
    match media {
        Media::Empty => Err(Failure::Malformed("the object is empty".to_owned())),
        Media::Pdf => pdf::extract(content.read_all()?, pages),
        // Saved under a wrong name; a page of HTML, unlike that, may be an error in the place of the document.
        Media::Zip => office::extract(&content.read_all()?, pages),
        other if media::claims_pdf(document) => Err(Failure::Malformed(format!("{other}, not a PDF"))),
        Media::Html | Media::Text if mail::is_mail(document, &beginning) => mail::extract(content, pages),
        Media::Html => html::extract(content, pages),
        Media::Text if media::is_named_page(document, &beginning) => html::extract(content, pages),
        Media::Ole => Err(media::older(&content.read_all()?)),
        Media::Xml => xml::extract(content, pages),
        Media::Text if xml::is_whole(content, &beginning)? => xml::extract(content, pages),
        Media::Text => plain_text::extract(content, pages),
        other => Err(Failure::Unsupported(format!(
            "{other}: this policy reads PDF, office documents, HTML, XML, mail and plain text"
        ))),
    }
}

/// A text in one line, with single blanks between its words.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Document {
        Document { name: name.to_owned(), uri: format!("s3://bucket/{name}"), ..Document::default() }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_kind() {
        let cases: [(&str, &[u8], Failure); 5] = [
            ("a.pdf", b"", Failure::Malformed("the object is empty".to_owned())),
            (
                "a.pdf",
                b"\xef\xbb\xbf\n<!DOCTYPE html><html><body>403</body></html>",
                Failure::Malformed("an HTML page, not a PDF".to_owned()),
            ),
            (
                "a.pdf",
                b"<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
                Failure::Malformed("an XML document, not a PDF".to_owned()),
            ),
            ("a.pdf", b"this was never a report", Failure::Malformed("plain text, not a PDF".to_owned())),
            (
                "a.bin",
                b"\x00\x01\x02\x03\x80\xff\x00\x00\x00\x07",
                Failure::Unsupported(
                    "binary data of an unknown kind: this policy reads PDF, office documents, HTML, XML, mail and plain text"
                        .to_owned(),
                ),
            ),
        ];
        for (name, bytes, expected) in cases {
            let bytes = bytes.to_vec();
            let mut emitted = Vec::new();
            let result = extract(&named(name), &Content::new(&bytes), &mut Pages::new(&mut emitted));
            assert_eq!(result, Err(expected), "{name}");
            assert_eq!(emitted, []);
        }
    }

    #[test]
    fn an_office_document_is_read_whatever_its_name_says() {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file("word/document.xml", options).expect("a part");
        let body = b"<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Minutes</w:t></w:r></w:p></w:body></w:document>";
        std::io::Write::write_all(&mut writer, body).expect("a part");
        let bytes = writer.finish().expect("a container").into_inner();
        let mut emitted = Vec::new();
        extract(&named("a.pdf"), &Content::new(&bytes), &mut Pages::new(&mut emitted)).expect("text");
        assert_eq!(emitted, [(1, "Minutes".to_owned())]);
    }

    #[test]
    fn words_before_the_tags_of_a_page_leave_it_one_if_it_is_named_so() {
        let cases = [
            ("a.HTML", "Intro<br>\n<p>One</p>", "Intro\n\nOne"),
            ("a.txt", "Intro<br>\n<p>One</p>", "Intro<br>\n<p>One</p>"),
            ("a.html", "1 < 2", "1 < 2"),
        ];
        for (name, text, expected) in cases {
            let bytes = text.as_bytes().to_vec();
            let mut emitted = Vec::new();
            extract(&named(name), &Content::new(&bytes), &mut Pages::new(&mut emitted)).expect("text");
            assert_eq!(emitted, [(1, expected.to_owned())], "{name}");
        }
    }

    #[test]
    fn only_clear_evidence_skips_a_document() {
        let cases = [
            ("photo", Some("image/png"), false),
            ("report.pdf", Some("image/png"), true),
            ("drawing", Some("image/svg+xml"), true),
            ("report.pdf", Some("binary/octet-stream"), true),
            ("report.pdf", None, true),
            ("clip", Some("Video/MP4"), false),
        ];
        for (name, media_type, whole) in cases {
            let head = Head { size: 10, media_type: media_type.map(str::to_owned), etag: None };
            assert_eq!(plan(&named(name), &head) == Decision::Whole, whole, "{name} {media_type:?}");
        }
    }
}
