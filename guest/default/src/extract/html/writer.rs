//! Text as a page of HTML is laid out.

use super::super::cells::Holds;

/// What is no part of a word though it stands in it.
const UNPRINTED: &[char] = &['\u{ad}', '\u{200b}', '\u{feff}'];

/// Text as it is laid out.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) text: String,
    /// What stands in it beside words.
    pub(super) holds: Holds,
    /// Line breaks, or a blank, before the next word, and whether that begins a paragraph.
    breaks: usize,
    blank: bool,
    begins: bool,
    /// Whether the number of an item has been written and its text not.
    pub(super) labelled: bool,
}

impl Writer {
    /// Ends the line, with so many line breaks at least.
    pub(super) fn end_line(&mut self, breaks: usize) {
        if self.labelled {
            return;
        }
        self.breaks = self.breaks.max(breaks);
    }

    /// Begins a paragraph, or an item, with the next word.
    pub(super) fn begin(&mut self) {
        self.begins = true;
    }

    pub(super) fn write(&mut self, text: &str, as_it_is: bool) {
        if as_it_is {
            if !text.is_empty() {
                self.gap();
                self.text.extend(text.chars().filter(|c| *c != '\r'));
            }
            return;
        }
        for piece in text.split_inclusive(|c: char| c.is_whitespace()) {
            let word = piece.trim_end();
            if !word.is_empty() {
                self.gap();
                self.text.extend(word.chars().filter(|c| !c.is_control() && !UNPRINTED.contains(c)));
            }
            self.blank |= word.len() < piece.len();
        }
    }

    /// Writes what parts two words on a line, with no blank before it but its own.
    pub(super) fn separate(&mut self, sign: &str) {
        if self.breaks == 0 && !self.text.is_empty() {
            self.blank = false;
            self.write(sign, false);
        }
    }

    fn gap(&mut self) {
        self.holds.paragraphs += usize::from(self.begins || self.text.is_empty());
        if self.text.is_empty() {
        } else if self.breaks > 0 {
            self.text.extend(std::iter::repeat_n('\n', self.breaks));
        } else if self.blank {
            self.text.push(' ');
        }
        (self.breaks, self.blank, self.begins, self.labelled) = (0, false, false, false);
    }
}
