//! Text for people, in whatever encoding.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use docferry_policy::{Failure, Flow, Pages, Summary};
use encoding_rs::{Encoding, UTF_8};

use super::media;

/// Emits the text; form feeds separate pages.
pub(crate) fn extract(bytes: &[u8], pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let encoding = encoding(bytes);
    let (text, encoding, damaged) = encoding.decode(bytes);
    let mut summary = Summary { pages: 0, ..Summary::default() };
    for (number, page) in (1..).zip(text.split('\x0c')) {
        summary.pages = number;
        if page.trim().is_empty() {
            continue;
        }
        summary.pages_with_text += 1;
        if pages.emit(number, page.trim_end()) == Flow::Stop {
            break;
        }
    }
    if summary.pages_with_text == 0 {
        return Err(Failure::NoText("the file holds nothing but blanks".to_owned()));
    }
    if damaged {
        summary.warnings.push(format!("some bytes are not valid {}", encoding.name()));
    }
    if encoding != UTF_8 {
        summary.extra.push(("encoding".to_owned(), encoding.name().to_owned()));
    }
    Ok(summary)
}

/// The encoding of HTML, which may say it in its head.
pub(crate) fn encoding_of_markup(bytes: &[u8]) -> &'static Encoding {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let declared = head.split_once("charset=").and_then(|(_, rest)| {
        let label = rest.trim_start_matches(['"', '\'']);
        Encoding::for_label(label.split(|c: char| !(c.is_ascii_alphanumeric() || "-_:".contains(c))).next()?.as_bytes())
    });
    match declared {
        Some(declared) if Encoding::for_bom(bytes).is_none() && std::str::from_utf8(bytes).is_err() => declared,
        _ => encoding(bytes),
    }
}

/// The encoding: a byte order mark decides, then validity, then the statistics of the letters.
fn encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    if let Some(encoding) = media::wide(bytes) {
        return encoding;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (Result<Summary, Failure>, Vec<(u32, String)>) {
        let mut emitted = Vec::new();
        let result = extract(bytes, &mut Pages::new(&mut emitted));
        (result, emitted)
    }

    #[test]
    fn every_encoding_gives_the_same_letters() {
        let text = "Überschuss für das Geschäftsjahr: 1.234 Euro, größer als im Jahr davor.";
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (windows, ..) = encoding_rs::WINDOWS_1252.encode(text);
        let with_mark = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
        let utf16_mark = [b"\xff\xfe".as_slice(), &utf16].concat();
        for bytes in [text.as_bytes(), &with_mark, &utf16, &utf16_mark, &windows] {
            assert_eq!(read(bytes).1, [(1, text.to_owned())]);
        }
    }

    #[test]
    fn form_feeds_separate_pages_and_blank_pages_are_counted_but_not_emitted() {
        let (summary, emitted) = read(b"one\n\x0c \n\x0cthree\n");
        let summary = summary.expect("text");
        assert_eq!((summary.pages, summary.pages_with_text), (3, 2));
        assert_eq!(emitted, [(1, "one".to_owned()), (3, "three".to_owned())]);
    }

    #[test]
    fn blanks_are_no_text() {
        assert!(matches!(read(b" \n\t\n").0, Err(Failure::NoText(_))));
    }
}
