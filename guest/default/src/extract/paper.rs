//! Where text is written, page after page.

use docferry_policy::{Failure, Flow, Pages, Summary};

/// How long a page gets, in bytes: formats without pages, such as logs and sheets, are cut there.
pub(crate) const LONGEST_PAGE: usize = 256 * 1024;
/// How much text one document gives, in bytes: a little less than the host takes by default, so that what was read arrives.
pub(crate) const LONGEST_TEXT: usize = 31 * 1024 * 1024;

/// The pages of a document as they are written, and what is to be said of them.
pub(crate) struct Paper<'p, 's> {
    pages: &'p mut Pages<'s>,
    written: usize,
    full: bool,
    /// What has been seen so far.
    pub(crate) summary: Summary,
    /// What was found broken, in the order found.
    pub(crate) damage: Vec<String>,
}

impl<'p, 's> Paper<'p, 's> {
    pub(crate) fn new(pages: &'p mut Pages<'s>) -> Self {
        Self { pages, written: 0, full: false, summary: Summary::default(), damage: Vec::new() }
    }

    /// Whether nothing more is wanted.
    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// Writes the next page; a blank one is counted only. One that is too long becomes several.
    pub(crate) fn page(&mut self, text: &str) {
        let mut rest = text.trim_end().trim_start_matches(['\n', '\r']);
        loop {
            if self.full {
                return;
            }
            let (piece, later) = rest.split_at(end_of_page(rest));
            self.summary.pages += 1;
            if !piece.trim().is_empty() {
                if self.written + piece.len() > LONGEST_TEXT {
                    self.summary.pages -= 1;
                    self.stop(&format!("the text after the first {} bytes was not read", self.written));
                    return;
                }
                self.written += piece.len();
                self.summary.pages_with_text += 1;
                if self.pages.emit(self.summary.pages, piece.trim_end()) == Flow::Stop {
                    self.stop(&format!("reading stopped after page {}", self.summary.pages));
                }
            }
            rest = later.trim_start_matches('\n');
            if rest.is_empty() {
                return;
            }
        }
    }

    fn stop(&mut self, why: &str) {
        self.full = true;
        self.summary.warnings.push(why.to_owned());
    }

    /// What came of it: damage is a warning as long as there is text.
    pub(crate) fn finish(mut self, nothing: &str) -> Result<Summary, Failure> {
        if self.summary.pages_with_text > 0 {
            self.summary.warnings.append(&mut self.damage);
            return Ok(self.summary);
        }
        Err(match self.damage.into_iter().next() {
            Some(damage) => Failure::Malformed(damage),
            None => Failure::NoText(nothing.to_owned()),
        })
    }
}

/// Where a page that begins here ends: all of it, or the last line, word or character that fits.
pub(crate) fn end_of_page(text: &str) -> usize {
    if text.len() <= LONGEST_PAGE {
        return text.len();
    }
    let most = text.floor_char_boundary(LONGEST_PAGE);
    let fits = &text[..most];
    let after = |at: usize| (at > LONGEST_PAGE / 2).then_some(at + 1);
    let line = fits.rfind('\n').and_then(after);
    line.or_else(|| fits.rfind([' ', '\t']).and_then(after)).unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(texts: &[&str]) -> (Result<Summary, Failure>, Vec<(u32, String)>) {
        let mut emitted = Vec::new();
        let mut pages = Pages::new(&mut emitted);
        let mut paper = Paper::new(&mut pages);
        for text in texts {
            paper.page(text);
        }
        let result = paper.finish("nothing");
        (result, emitted)
    }

    #[test]
    fn a_long_page_is_cut_at_a_line_and_a_line_without_end_at_a_character() {
        let lines = "a line of words\n".repeat(LONGEST_PAGE / 10);
        let endless = "é".repeat(LONGEST_PAGE);
        for text in [lines, endless] {
            let (_, emitted) = written(&[&text]);
            assert!(emitted.len() > 1 && emitted.iter().all(|(_, page)| page.len() <= LONGEST_PAGE));
            let pages: Vec<_> = emitted.iter().map(|(_, page)| page.trim_end()).collect();
            let joint = if text.contains('\n') { "\n" } else { "" };
            assert_eq!(pages.join(joint), text.trim_end());
        }
    }

    #[test]
    fn text_without_end_stops_with_a_warning_and_what_was_read_stays() {
        let page = "x".repeat(LONGEST_PAGE);
        let (summary, emitted) = written(&vec![&*page; LONGEST_TEXT / LONGEST_PAGE + 9]);
        assert_eq!(emitted.iter().map(|(_, page)| page.len()).sum::<usize>(), LONGEST_TEXT);
        let summary = summary.expect("text");
        assert_eq!(summary.pages_with_text as usize, emitted.len());
        assert_eq!(summary.warnings, [format!("the text after the first {LONGEST_TEXT} bytes was not read")]);
    }
}
