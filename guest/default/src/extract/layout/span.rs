//! Letters that stand together.

use unicode_normalization::char::is_combining_mark;

use super::direction::is_right_to_left;
use super::letter::Letter;
use super::{CELL_GAP, LEADS, RAISED_GAP, RAISED_SIZE, SAME_LINE, WORD_GAP, is_raised};

/// A letter that begins so close to where a stretched one ends follows it, in ems.
const FOLLOWS: f64 = 0.03;
/// So many letters with the same gaps between them are spaced out.
const SPACED_LETTERS: usize = 5;
/// What is printed twice to look bold stands so close to one of so many that were drawn before it.
const SHADOW: f64 = 0.15;
const BEFORE_A_SHADOW: usize = 64;

/// Letters that stand together in one line, with their blanks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// Where its text begins and ends in that of all spans.
    from: usize,
    to: usize,
    pub(super) x: f64,
    pub(super) end: f64,
    pub(super) y: f64,
    pub(super) size: f64,
    /// How many characters its text has, and how many of them are of words.
    pub(super) letters: usize,
    pub(super) alphabetic: usize,
}

/// The spans of a page, in the order in which they were drawn.
#[derive(Default)]
pub(super) struct Spans {
    pub(super) all: Vec<Span>,
    text: String,
    /// Whether some of the text is written from right to left.
    pub(super) from_right: bool,
}

/// The span to which letters are added.
struct Open {
    span: Span,
    /// Where the last letter begins.
    last: f64,
    /// Where the last letter ends if it is stretched as it says.
    reach: f64,
    /// How many gaps between letters it has, and how many of them are no wider than those within a word.
    gaps: usize,
    narrow: usize,
    measures: Measures,
}

/// Distances within a line, for a letter beside the open span: computed again when sizes change, as the sandbox makes
/// arithmetic dear.
struct Measures {
    /// The sizes of the letter and of the span.
    sizes: (f64, f64),
    line: f64,
    back: f64,
    cell: f64,
    word: f64,
    follows: f64,
}

impl Measures {
    fn new(size: f64, of_span: f64) -> Self {
        let (larger, smaller) = (size.max(of_span), size.min(of_span));
        Self {
            sizes: (size, of_span),
            line: SAME_LINE * larger,
            back: -0.5 * larger,
            cell: CELL_GAP * larger,
            word: WORD_GAP * smaller,
            follows: FOLLOWS * size,
        }
    }
}

impl Spans {
    /// Puts letters together as they were drawn: writers draw words, and mostly whole lines, in order.
    pub(super) fn new(letters: &[Letter]) -> Self {
        let mut spans = Self { text: String::with_capacity(letters.len() + letters.len() / 8), ..Self::default() };
        let mut open: Option<Open> = None;
        // The gap before each character of the open span but the first.
        let mut gaps: Vec<f64> = Vec::new();
        for letter in letters {
            let gap = open.as_ref().map_or(0.0, |open| letter.x - open.span.end);
            let is_taken = open.as_mut().is_some_and(|open| open.takes(letter, gap));
            let joined = open.as_mut().filter(|_| is_taken);
            if letter.character == ' ' {
                if joined.is_some() {
                    spans.blank(f64::INFINITY, &mut gaps);
                }
                continue;
            }
            match joined {
                Some(open) => spans.join(open, letter, gap, &mut gaps),
                None => {
                    if let Some(open) = open.take() {
                        spans.close(open, &mut gaps);
                    }
                    open = Some(Open::new(letter, spans.text.len()));
                    spans.push(letter.character);
                }
            }
        }
        if let Some(open) = open {
            spans.close(open, &mut gaps);
        }
        spans
    }

    /// The text of a span.
    pub(super) fn text(&self, span: &Span) -> &str {
        &self.text[span.from..span.to]
    }

    #[inline(always)]
    fn push(&mut self, character: char) {
        self.text.push(character);
        self.from_right |= !character.is_ascii() && is_right_to_left(character);
    }

    fn blank(&mut self, gap: f64, gaps: &mut Vec<f64>) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
            gaps.push(gap);
        }
    }

    /// Adds a letter to the open span.
    #[inline(always)]
    fn join(&mut self, open: &mut Open, letter: &Letter, gap: f64, gaps: &mut Vec<f64>) {
        let span = &mut open.span;
        let from_reach = if open.reach == span.end { gap } else { letter.x - open.reach };
        let follows = from_reach.abs() < open.measures.follows;
        let gap = if follows { 0.0 } else { gap };
        // A mark that stands before its text, as that of a footnote does, is no part of the first word.
        let leads = letter.size != span.size
            && span.size < RAISED_SIZE * letter.size
            && span.y < letter.y - LEADS * letter.size;
        if leads || gap > open.measures.word {
            self.blank(gap, gaps);
        }
        self.push(letter.character);
        gaps.push(gap);
        open.gaps += 1;
        open.narrow += usize::from(gap <= open.measures.word);
        open.last = letter.x;
        let end = letter.end();
        open.reach = if letter.reach == letter.width { end } else { letter.x + letter.reach };
        if end > span.end {
            span.end = end;
        }
        if letter.size > span.size {
            (span.size, span.y) = (letter.size, letter.y);
        }
    }

    /// Ends a span, unless its like stands there already.
    fn close(&mut self, open: Open, gaps: &mut Vec<f64>) {
        let mut span = open.span;
        let length = self.text[span.from..].trim_end().len();
        self.text.truncate(span.from + length);
        // Spans grow, and what was narrow stays so.
        if open.gaps >= SPACED_LETTERS && open.narrow * 2 <= open.gaps {
            self.unspace(&span, gaps);
        }
        gaps.clear();
        span.to = self.text.len();
        let text = &self.text[span.from..];
        let is_shadow = self.all.iter().rev().take(BEFORE_A_SHADOW).any(|other| {
            other.to - other.from == text.len()
                && (other.y - span.y).abs() < SHADOW * span.size
                && (other.x - span.x).abs() < SHADOW * span.size
                && self.text(other) == text
        });
        if is_shadow {
            self.text.truncate(span.from);
            return;
        }
        if text.is_ascii() {
            span.letters = text.len();
            span.alphabetic = text.bytes().filter(u8::is_ascii_alphabetic).count();
        } else {
            span.letters = text.chars().count();
            span.alphabetic = text.chars().filter(|character| character.is_alphabetic()).count();
        }
        self.all.push(span);
    }

    /// Closes the gaps of a word whose letters were spaced out: all of them are nearly alike, and only wider ones are blanks.
    fn unspace(&mut self, span: &Span, gaps: &[f64]) {
        let text = &self.text[span.from..];
        let after_first = || gaps.iter().copied().zip(text.chars().skip(1));
        let mut between: Vec<f64> =
            after_first().filter(|(gap, character)| *character != ' ' && gap.is_finite()).map(|(gap, _)| gap).collect();
        between.sort_unstable_by(f64::total_cmp);
        let usual = between.get(between.len() / 2).copied().unwrap_or(0.0);
        let first = between.first().copied().unwrap_or(0.0);
        // The dots that lead to a page number are no word.
        let letters = text.chars().filter(|character| character.is_alphanumeric()).count();
        if letters * 2 < between.len()
            || between.len() < SPACED_LETTERS
            || usual <= WORD_GAP * span.size
            || first < 0.6 * usual
        {
            return;
        }
        let is_kept = |(gap, character): &(f64, char)| *character != ' ' || *gap > 1.5 * usual;
        let rest = after_first().filter(is_kept).map(|(_, character)| character);
        let unspaced: String = text.chars().take(1).chain(rest).collect();
        self.text.truncate(span.from);
        self.text.push_str(&unspaced);
    }
}

impl Open {
    fn new(letter: &Letter, from: usize) -> Self {
        let (x, end, y, size) = (letter.x, letter.end(), letter.y, letter.size);
        let span = Span { from, to: from, x, end, y, size, letters: 0, alphabetic: 0 };
        Self { span, last: x, reach: x + letter.reach, gaps: 0, narrow: 0, measures: Measures::new(size, size) }
    }

    /// Whether a letter follows in the same line, so far behind the end.
    #[inline(always)]
    fn takes(&mut self, letter: &Letter, gap: f64) -> bool {
        let span = &self.span;
        if self.measures.sizes != (letter.size, span.size) {
            self.measures = Measures::new(letter.size, span.size);
        }
        (letter.y == span.y || (letter.y - span.y).abs() < self.measures.line)
            && gap > self.measures.back
            && gap < self.measures.cell
            && (letter.x >= self.last || is_combining_mark(letter.character))
            || letter.size != span.size
                && is_raised(letter.y, letter.size, span.y, span.size)
                && gap.abs() < RAISED_GAP * letter.size.max(span.size)
    }
}
