//! From letters and their places to lines of words in reading order.

mod accents;
mod columns;
mod direction;
mod hyphen;
mod letter;
mod lines;
mod rows;
mod span;
mod stacked;
mod vowels;
mod wrapped;

use std::borrow::Cow;

use accents::{accented, is_accent};
use columns::gutter;
pub(super) use direction::is_right_to_left;
use hyphen::Parted;
pub(crate) use letter::{Heading, Letter};
use lines::lines as line_up;
use rows::table;
use span::{Span, Spans};
use stacked::turn_stacked;
use vowels::{is_vowel, put_before_letters};
use wrapped::wrapped;

/// A gap of this many ems is a blank.
const WORD_GAP: f64 = 0.11;
/// Letters that are written from the right stand further apart where they do not join.
const WORD_GAP_FROM_RIGHT: f64 = 0.16;
/// A gap of this many ems parts what only happens to stand in one line, as the cells of a table do.
const CELL_GAP: f64 = 1.1;
/// A gap of this many ems is wider than those of lines that are set to a width.
const FAR_CELL: f64 = 1.8;
/// What begins within so many ems of another begins below it.
const SAME_EDGE: f64 = 0.1;
/// Baselines this many ems apart belong to one line.
const SAME_LINE: f64 = 0.35;
/// What is this much smaller than its neighbour may be a mark of a footnote, an exponent or an index.
const RAISED_SIZE: f64 = 0.91;
/// Such a mark stands no higher than this above the line, and no lower below it, in ems of the neighbour.
const RAISED: f64 = 0.65;
const LOWERED: f64 = 0.55;
/// What stands this high above the line and before it is the mark of a note.
const LEADS: f64 = 0.2;
/// It stands no further from its neighbour.
const RAISED_GAP: f64 = 0.25;
/// What is this much smaller is no mark, but stands beside a letter that begins a text, over several of its lines.
const CAPITAL: f64 = 0.45;
/// Columns within columns, at most.
const DEEPEST: u8 = 8;
/// Lines further apart than this many of the usual distances are separate paragraphs.
const PARAGRAPH: f64 = 1.45;
/// The signs for vowels come after this, and the letters of most pages before it.
const FIRST_VOWEL: char = '\u{590}';

/// The letters of a page.
pub(crate) struct PageText {
    letters: Vec<Letter>,
    /// Whether all of it is read from the left of the page to its right, as most pages are.
    is_upright: bool,
    /// Whether accents may be drawn by themselves.
    has_accents: bool,
}

impl PageText {
    /// The letters of a page of this size, in the order in which they were drawn.
    pub(crate) fn new(mut letters: Vec<Letter>, width: f64, height: f64) -> Self {
        let (mut is_upright, mut has_vowels, mut has_accents) = (true, false, false);
        let mut is_whole = true;
        for letter in &mut letters {
            if letter.width == 0.0 {
                letter.end_ligature();
            }
            has_accents |= is_accent(letter.character);
            has_vowels |= letter.character > FIRST_VOWEL && is_vowel(letter.character);
            is_upright &= letter.turn == 0;
            is_whole &= letter.is_on_page(width, height);
        }
        // What stands outside the page is not seen.
        if !is_whole {
            letters.retain(|letter| letter.is_on_page(width, height));
        }
        if has_vowels {
            put_before_letters(&mut letters);
        }
        is_upright &= !turn_stacked(&mut letters);
        Self { letters, is_upright, has_accents }
    }

    /// The text in reading order; what is printed sideways comes last.
    pub(crate) fn into_string(self) -> String {
        let mut text = String::new();
        if self.is_upright {
            read(&self.accented(&self.letters), &mut text);
            return text;
        }
        // What is written aslant is read by its slant, after all that is not.
        let mut slants: Vec<u16> =
            self.letters.iter().filter(|letter| letter.is_slanted()).map(|letter| letter.turn).collect();
        slants.sort_unstable();
        slants.dedup();
        for turn in [0, 1, 3, 2].into_iter().chain(slants) {
            let turned: Vec<Letter> = self.letters.iter().filter(|letter| letter.turn == turn).copied().collect();
            read(&self.accented(&turned), &mut text);
        }
        text
    }

    fn accented<'a>(&self, letters: &'a [Letter]) -> Cow<'a, [Letter]> {
        if self.has_accents { accented(letters).into() } else { letters.into() }
    }
}

/// Appends the text of letters that are read in one direction.
fn read(letters: &[Letter], text: &mut String) {
    let mut spans = Spans::new(letters);
    let mut lines = line_up(std::mem::take(&mut spans.all));
    spans.weave(&mut lines, letters);
    let mut writer = Writer { spans: &spans, text, line: String::new() };
    writer.order(lines, 0);
}

/// Writes the spans of a page in reading order.
struct Writer<'a> {
    spans: &'a Spans,
    text: &'a mut String,
    /// The line that is being written.
    line: String,
}

impl Writer<'_> {
    /// Appends the blocks of lines: columns of running text one after the other, tables line by line.
    fn order(&mut self, lines: Vec<Vec<Span>>, depth: u8) {
        if lines.is_empty() {
            return;
        }
        let parted = || table(&lines).or_else(|| wrapped(&lines, self.spans)).or_else(|| gutter(&lines));
        let Some(gutter) = (depth < DEEPEST).then(parted).flatten() else {
            self.write(&lines);
            return;
        };
        let mut rest = lines.into_iter();
        let above: Vec<Vec<Span>> = rest.by_ref().take(gutter.from).collect();
        self.order(above, depth + 1);
        for row in gutter.rows {
            let lines = rest.by_ref().take(row.lines);
            if !row.by_cells {
                self.write(&lines.collect::<Vec<_>>());
                continue;
            }
            let mut right: Vec<Span> = lines.flatten().collect();
            let from_right = self.spans.are_from_right(&right);
            let mut parts = Vec::with_capacity(gutter.cuts.len() + 1);
            for cut in &gutter.cuts {
                let left;
                (left, right) = right.into_iter().partition(|span| span.x < *cut);
                parts.push(left);
            }
            parts.push(right);
            if from_right {
                parts.reverse();
            }
            parts.into_iter().for_each(|part| self.order(line_up(part), depth + 1));
        }
        self.order(rest.collect(), depth + 1);
    }

    /// Appends lines: cells two blanks apart, paragraphs an empty line.
    fn write(&mut self, lines: &[Vec<Span>]) {
        let baseline =
            |line: &[Span]| line.iter().max_by(|a, b| a.size.total_cmp(&b.size)).map(|span| (span.y, span.size));
        let baselines: Vec<(f64, f64)> = lines.iter().filter_map(|line| baseline(line)).collect();
        let mut distances: Vec<f64> = baselines.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
        distances.sort_unstable_by(f64::total_cmp);
        let usual = distances.get(distances.len() / 2).copied().unwrap_or(0.0);
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let mut previous: Option<f64> = None;
        let mut before: &[Span] = &[];
        for (line, (y, size)) in lines.iter().zip(baselines) {
            self.line(line);
            if let Some(previous) = previous {
                let apart = y - previous;
                if apart > PARAGRAPH * usual.max(size) {
                    self.hyphen();
                    self.text.push_str("\n\n");
                } else {
                    let parted = goes_on(before, line).then(|| self.spans.hyphens.parted(self.text, &self.line));
                    match parted.flatten() {
                        Some(Parted::Word) => drop(self.text.pop()),
                        Some(Parted::Compound) => {}
                        None => {
                            self.hyphen();
                            self.text.push('\n');
                        }
                    }
                }
            }
            previous = Some(y);
            before = line;
            self.text.push_str(&self.line);
        }
        self.hyphen();
    }

    /// A soft hyphen at the end that parts no word is one as others.
    fn hyphen(&mut self) {
        if self.text.ends_with('\u{ad}') {
            self.text.pop();
            self.text.push('-');
        }
    }

    /// Puts a line together.
    fn line(&mut self, line: &[Span]) {
        self.line.clear();
        let mut previous: Option<&Span> = None;
        for (place, span) in line.iter().enumerate() {
            if let Some(previous) = previous {
                let gap = span.x - previous.end;
                let leads =
                    place == 1 && previous.size < RAISED_SIZE * span.size && previous.y < span.y - LEADS * span.size;
                let is_from_right = self.spans.from_right && self.spans.text(span).starts_with(is_right_to_left);
                let word_gap = if is_from_right { WORD_GAP_FROM_RIGHT } else { WORD_GAP };
                if gap > CELL_GAP * span.size {
                    self.line.push_str("  ");
                } else if leads || gap > word_gap * span.size.min(previous.size) {
                    self.line.push(' ');
                }
            }
            previous = Some(span);
            self.line.push_str(self.spans.text(span));
        }
        if self.spans.from_right {
            self.line = direction::logical(std::mem::take(&mut self.line));
        }
        if self.line.contains('\u{ad}') {
            let (line, end) = self.line.strip_suffix('\u{ad}').map_or((&*self.line, ""), |line| (line, "\u{ad}"));
            self.line = line.replace('\u{ad}', "-") + end;
        }
    }
}

/// Whether a line begins where the one before goes on: not if that ends in a cell which stands elsewhere.
fn goes_on(before: &[Span], line: &[Span]) -> bool {
    let ([.., neighbour, cell], [first, others @ ..]) = (before, line) else { return true };
    let gap = (cell.x - neighbour.end) / cell.size;
    let has_more = || others.iter().any(|span| (span.x - cell.x).abs() < SAME_EDGE * cell.size);
    first.x < cell.end && cell.x < first.end || gap <= CELL_GAP || gap <= FAR_CELL && !has_more()
}

/// Whether one of two neighbours is a small mark that belongs to the other.
fn is_raised(y: f64, size: f64, other_y: f64, other_size: f64) -> bool {
    let is_small = |size: f64, other: f64| size < RAISED_SIZE * other && size > CAPITAL * other;
    if is_small(size, other_size) {
        (-LOWERED * other_size..RAISED * other_size).contains(&(other_y - y))
    } else if is_small(other_size, size) {
        (-LOWERED * size..RAISED * size).contains(&(y - other_y))
    } else {
        false
    }
}

#[cfg(test)]
mod tests;
