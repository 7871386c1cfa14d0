//! Text for people, in whatever encoding: CSV, Markdown and JSON stay as they are.

use docferry_policy::{Content, Failure, Pages, Summary};
use encoding_rs::UTF_8;

use super::encoding::Letters;
use super::paper::{LONGEST_PAGE, Paper, end_of_page};

/// Emits the text as it is read; form feeds separate pages.
pub(crate) fn extract(content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let letters = Letters::of(content, None)?;
    let mut paper = Paper::new(pages);
    let mut page = String::new();
    let mut cleaner = Cleaner::default();
    let damaged = letters.decode(content, &mut |piece| {
        cleaner.clean(piece, &mut page);
        let mut rest = &*page;
        loop {
            // A page ends at a form feed, or where it gets too long.
            let early = &rest[..rest.floor_char_boundary(LONGEST_PAGE)];
            if let Some((whole, later)) = early.find('\x0c').map(|at| (&rest[..at], &rest[at + 1..])) {
                paper.page(whole);
                rest = later;
            } else if rest.len() > LONGEST_PAGE {
                let (whole, later) = rest.split_at(end_of_page(rest));
                paper.page(whole);
                rest = later;
            } else {
                break;
            }
        }
        page = rest.to_owned();
        !paper.is_full()
    })?;
    if !page.trim().is_empty() || paper.summary.pages == 0 {
        paper.page(&page);
    }
    if damaged {
        paper.summary.warnings.push(format!("some bytes are not valid {}", letters.name()));
    }
    if letters != Letters::Web(UTF_8) {
        paper.summary.extra.push(("encoding".to_owned(), letters.name().to_owned()));
    }
    paper.finish("the file holds nothing but blanks")
}

/// Takes out what steers terminals and printers, and ends lines in one way.
#[derive(Default)]
struct Cleaner {
    escape: Escape,
    /// Whether the last character was a carriage return.
    returned: bool,
}

/// Where in a terminal's escape sequence the text is.
#[derive(Default, PartialEq)]
enum Escape {
    #[default]
    Outside,
    Begun,
    Parameters,
}

impl Cleaner {
    fn clean(&mut self, text: &str, into: &mut String) {
        for character in text.chars() {
            let returned = std::mem::take(&mut self.returned);
            match std::mem::take(&mut self.escape) {
                Escape::Begun if character == '[' => self.escape = Escape::Parameters,
                Escape::Parameters if matches!(character, '0'..='?' | ' '..='/') => self.escape = Escape::Parameters,
                Escape::Parameters if matches!(character, '@'..='~') => {}
                _ => match character {
                    '\r' => {
                        into.push('\n');
                        self.returned = true;
                    }
                    '\n' if returned => {}
                    '\x1b' => self.escape = Escape::Begun,
                    '\t' | '\n' | '\x0c' => into.push(character),
                    '\u{85}' => into.push('\n'),
                    // A soft hyphen is no part of its word.
                    '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' => {}
                    _ => into.push(character),
                },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (Result<Summary, Failure>, Vec<(u32, String)>) {
        let bytes = bytes.to_vec();
        let mut emitted = Vec::new();
        let result = extract(&Content::new(&bytes), &mut Pages::new(&mut emitted));
        (result, emitted)
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

    #[test]
    fn what_steers_a_terminal_is_left_out_and_lines_end_in_one_way() {
        let bytes = b"\x1b[1;31mERROR\x1b[0m \x07disk\0 full\r\nnext\rlast\x08\n";
        assert_eq!(read(bytes).1, [(1, "ERROR disk full\nnext\nlast".to_owned())]);
        assert_eq!(read("soft\u{ad}ware".as_bytes()).1, [(1, "software".to_owned())]);
    }

    #[test]
    fn tables_and_data_stay_as_they_are() {
        for text in [
            "name,\"two\nlines\",\"say \"\"hi\"\"\"\n1;2;3",
            "{\n  \"a\": [1, 2],\n  \"b\": null\n}",
            "# Head\n\n* one\n    code",
        ] {
            assert_eq!(read(text.as_bytes()).1, [(1, text.to_owned())]);
        }
    }

    #[test]
    fn a_log_that_is_too_long_for_a_page_loses_no_line() {
        let log: String = (0..60_000).map(|line| format!("line {line} of the log\n")).collect();
        let emitted = read(log.as_bytes()).1;
        assert!(emitted.len() > 3 && emitted.iter().all(|(_, page)| page.len() <= LONGEST_PAGE));
        let pages: Vec<_> = emitted.into_iter().map(|(_, page)| page).collect();
        assert_eq!(pages.join("\n"), log.trim_end());
    }
}
