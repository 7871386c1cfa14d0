//! The second PDF reader, asked when the first one fails or finds nothing. It panics on some files: what it panics on has
//! failed already.

use docferry_policy::{Failure, Flow, Pages, Summary, log};
use pdf_extract::{Document, PlainTextOutput, output_doc_page};

/// Takes the text out, page by page.
pub(crate) fn extract(bytes: &[u8], pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let mut document = Document::load_mem(bytes)
        .map_err(|error| Failure::Malformed(format!("a damaged PDF that no reader opens: {error}")))?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(Failure::Encrypted("the PDF opens with a password only".to_owned()));
    }
    let numbers: Vec<u32> = document.get_pages().into_keys().collect();
    if numbers.is_empty() {
        return Err(Failure::Malformed("a damaged PDF in which no page is found".to_owned()));
    }
    let mut summary = Summary { pages: u32::try_from(numbers.len()).unwrap_or(u32::MAX), ..Summary::default() };
    for number in numbers {
        let mut text = String::new();
        if let Err(error) = output_doc_page(&document, &mut PlainTextOutput::new(&mut text), number) {
            log::debug(format_args!("page {number} is not read by the second reader: {error}"));
            summary.warnings.push(format!("page {number} is damaged"));
        }
        let text = tidy(&text);
        if text.is_empty() {
            continue;
        }
        summary.pages_with_text += 1;
        if pages.emit(number, &text) == Flow::Stop {
            break;
        }
    }
    if summary.pages_with_text == 0 {
        return Err(Failure::NoText(format!("none of the {} pages holds text", summary.pages)));
    }
    Ok(summary)
}

/// Without blanks at the ends of lines, and with one empty line where the reader leaves several.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        if line.trim_start().is_empty() {
            empty += 1;
            continue;
        }
        if !tidied.is_empty() {
            tidied.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        tidied.extend(line.chars().filter(|character| !character.is_control() || *character == '\t'));
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn runs_of_empty_lines_become_one() {
        assert_eq!(tidy("\n\n\nA  \n\n\n\nB\nC\n\n"), "A\n\nB\nC");
    }
}
