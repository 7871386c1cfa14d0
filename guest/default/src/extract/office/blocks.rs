//! Text as it is put together from paragraphs, tables and boxes.

use super::super::cells::{Holds, below_each_other};
use super::super::one_line;
use super::super::paper::LONGEST_TEXT;

/// How long a paragraph is, in bytes, that a blank line sets apart: shorter ones are lines of a list or an address.
const PARAGRAPH: usize = 100;
/// How many columns one cell takes at most, and how many a row may leave empty.
const MOST_SPANNED: usize = 64;
const MOST_COLUMNS: usize = 1024;

/// Text that grows.
pub(super) struct Blocks {
    /// The pages that are complete.
    finished: Vec<String>,
    size: usize,
    /// What is open: the page itself, then cells and boxes within each other.
    frames: Vec<Frame>,
    paragraphs: Vec<Paragraph>,
    rows: Vec<Vec<Frame>>,
    /// What stands at the foot of this page.
    notes: Vec<String>,
    /// Whether the page ends when the table does that it is in, or the sentence.
    ends_page: bool,
    ends_with_sentence: bool,
}

/// A page, a cell or a box.
#[derive(Clone, Default)]
struct Frame {
    text: String,
    holds: Holds,
}

#[derive(Default)]
struct Paragraph {
    text: String,
    /// How far its first line is moved in, in blanks.
    indent: usize,
    /// The boxes that hang on it.
    after: String,
}

impl Default for Blocks {
    fn default() -> Self {
        Self {
            finished: Vec::new(),
            size: 0,
            frames: vec![Frame::default()],
            paragraphs: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            ends_page: false,
            ends_with_sentence: false,
        }
    }
}

impl Blocks {
    pub(super) fn begin_paragraph(&mut self) {
        self.paragraphs.push(Paragraph::default());
    }

    /// Text within a paragraph; elsewhere there is none.
    pub(super) fn text(&mut self, text: &str) {
        if self.ends_with_sentence
            && self.paragraphs.len() == 1
            && let Some(end) = end_of_sentence(text)
        {
            self.ends_with_sentence = false;
            self.text(&text[..end]);
            self.end_page();
            self.text(&text[end..]);
            return;
        }
        if let Some(paragraph) = self.paragraphs.last_mut() {
            self.size += text.len();
            // Soft hyphens are no part of the words that they stand in.
            paragraph.text.extend(text.split('\u{ad}'));
        }
    }

    /// Moves the first line of a paragraph in by so many blanks.
    pub(super) fn indent(&mut self, blanks: usize) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.indent = blanks;
        }
    }

    /// Whether the paragraph has no text yet.
    pub(super) fn is_blank(&self) -> bool {
        self.paragraphs.last().is_none_or(|paragraph| paragraph.text.trim().is_empty())
    }

    /// Ends a paragraph. Its label, such as the number of an item, stands before text only.
    pub(super) fn end_paragraph(&mut self, label: &str, apart: bool) {
        let Some(paragraph) = self.paragraphs.pop() else { return };
        let text = paragraph.text.trim();
        if !text.is_empty() {
            self.size += label.len();
            let line = match label {
                "" => " ".repeat(paragraph.indent) + text,
                label => format!("{label} {text}"),
            };
            self.block(&line, apart);
        }
        if !paragraph.after.is_empty() {
            self.block(&paragraph.after, true);
        }
        if self.ends_with_sentence && self.paragraphs.is_empty() {
            self.end_page();
        }
    }

    /// A line or more of its own.
    pub(super) fn block(&mut self, text: &str, apart: bool) {
        let is_page = self.frames.len() == 1;
        let Some(frame) = self.frames.last_mut() else { return };
        let text = text.trim_matches('\n');
        if text.is_empty() {
            return;
        }
        frame.holds.paragraphs += 1;
        let frame = &mut frame.text;
        if !frame.is_empty() {
            let last = frame.rsplit('\n').next().unwrap_or_default();
            let rows = |line: &str| line.contains('\t');
            let apart = apart || last.len() > PARAGRAPH || text.len() > PARAGRAPH;
            frame.push_str(if is_page && apart && !(rows(last) && rows(text)) { "\n\n" } else { "\n" });
        }
        frame.push_str(text);
    }

    pub(super) fn begin_box(&mut self) {
        self.frames.push(Frame::default());
    }

    pub(super) fn end_box(&mut self) {
        let Some(Frame { text, .. }) = self.end_frame() else { return };
        match self.paragraphs.last_mut() {
            Some(paragraph) => {
                if !paragraph.after.is_empty() {
                    paragraph.after.push('\n');
                }
                paragraph.after.push_str(text.trim_matches('\n'));
            }
            None => self.block(&text, true),
        }
    }

    /// Ends a box and hands its text over.
    pub(super) fn take_box(&mut self) -> String {
        self.end_frame().unwrap_or_default().text
    }

    fn end_frame(&mut self) -> Option<Frame> {
        if self.frames.len() > 1 { self.frames.pop() } else { None }
    }

    pub(super) fn begin_row(&mut self) {
        self.rows.push(Vec::new());
    }

    pub(super) fn begin_cell(&mut self) {
        self.frames.push(Frame::default());
    }

    /// Leaves this many columns of the row empty.
    pub(super) fn skip_cells(&mut self, columns: usize) {
        if let Some(row) = self.rows.last_mut() {
            let columns = columns.min(MOST_SPANNED).min(MOST_COLUMNS.saturating_sub(row.len()));
            row.extend(std::iter::repeat_n(Frame::default(), columns));
        }
    }

    /// Ends a cell that stands in this many columns, in each of them.
    pub(super) fn end_cell(&mut self, columns: usize) {
        let Some(cell) = self.end_frame() else { return };
        if let Some(row) = self.rows.last_mut() {
            for _ in 1..columns.min(MOST_SPANNED) {
                // Tables within tables that repeat themselves grow without end.
                if self.size + cell.text.len() > LONGEST_TEXT {
                    break;
                }
                self.size += cell.text.len();
                row.push(cell.clone());
            }
            row.push(cell);
        }
    }

    /// Ends a row that is not shown.
    pub(super) fn drop_row(&mut self) {
        self.rows.pop();
    }

    /// Ends a row and says what is in it.
    pub(super) fn end_row(&mut self) -> String {
        let cells = self.rows.pop().unwrap_or_default();
        let filled: Vec<_> = cells.iter().map(|cell| (&*cell.text, cell.holds)).collect();
        let line = row(&filled);
        self.block(&line, false);
        if let Some(frame) = self.frames.last_mut() {
            frame.holds.rows |= line.contains('\t');
        }
        if self.ends_page && self.frames.len() == 1 && self.rows.is_empty() {
            self.end_page();
        }
        line
    }

    /// Writes a row once more.
    pub(super) fn repeat(&mut self, line: &str) {
        self.size += line.len();
        self.block(line, false);
    }

    pub(super) fn note(&mut self, note: String) {
        self.size += note.len();
        self.notes.push(note);
    }

    /// Ends the page behind the sentence that is open, if one is.
    pub(super) fn end_page_after_sentence(&mut self) {
        let text = self.paragraphs.last().map_or("", |paragraph| paragraph.text.trim_end());
        if text.is_empty() || ends_sentence(text) {
            self.end_page();
        } else {
            self.ends_with_sentence = true;
        }
    }

    /// Ends the page, within a paragraph or between two. A row is not torn.
    pub(super) fn end_page(&mut self) {
        self.ends_with_sentence = false;
        if self.frames.len() > 1 || !self.rows.is_empty() {
            self.ends_page = true;
            return;
        }
        self.ends_page = false;
        let rest = self.paragraphs.last_mut().map(|paragraph| {
            paragraph.indent = 0;
            std::mem::take(&mut paragraph.text)
        });
        let rest = rest.unwrap_or_default();
        self.block(rest.trim(), false);
        if self.frames.iter().all(|frame| frame.text.trim().is_empty()) {
            return;
        }
        for note in std::mem::take(&mut self.notes) {
            self.block(&note, false);
        }
        let page = std::mem::take(&mut self.frames[0]);
        self.finished.push(page.text);
    }

    /// How many pages are complete.
    pub(super) fn pages(&self) -> usize {
        self.finished.len()
    }

    /// Whether there is more text than one document gives.
    pub(super) fn is_full(&self) -> bool {
        self.size > LONGEST_TEXT
    }

    /// All pages, whatever was left open.
    pub(super) fn finish(mut self) -> Vec<String> {
        while !self.paragraphs.is_empty() || self.frames.len() > 1 || !self.rows.is_empty() {
            while !self.paragraphs.is_empty() {
                self.end_paragraph("", false);
            }
            if self.frames.len() > 1 {
                match self.rows.is_empty() {
                    true => self.end_box(),
                    false => self.end_cell(1),
                }
            } else if !self.rows.is_empty() {
                self.end_row();
            }
        }
        self.end_page();
        for note in std::mem::take(&mut self.notes) {
            self.finished.push(note);
        }
        self.finished
    }
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?', '。', '！', '？'])
}

/// Where the first sentence ends that ends before a blank.
fn end_of_sentence(text: &str) -> Option<usize> {
    text.match_indices(char::is_whitespace).map(|(at, _)| at).find(|at| ends_sentence(&text[..*at]))
}

/// A row of cells as a line. A cell that stands alone keeps its lines, and those that hold much stand below each other.
pub(super) fn row(cells: &[(&str, Holds)]) -> String {
    let filled: Vec<_> = cells.iter().filter(|(text, _)| !text.trim().is_empty()).copied().collect();
    if let [(only, _)] = filled[..] {
        return only.trim().to_owned();
    }
    if let Some(lines) = below_each_other(&filled) {
        return lines;
    }
    let words = |(text, _): &(&str, Holds)| one_line(text);
    cells.iter().map(words).collect::<Vec<_>>().join("\t").trim_end().to_owned()
}
