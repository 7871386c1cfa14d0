//! Letters that stand together.

use unicode_normalization::char::is_combining_mark;

use super::direction::is_right_to_left;
use super::hyphen::{Hyphens, is_word};
use super::letter::Letter;
use super::{CELL_GAP, LEADS, RAISED_GAP, RAISED_SIZE, SAME_LINE, WORD_GAP, WORD_GAP_FROM_RIGHT, is_raised};

/// A letter that begins so close to where a stretched one ends follows it, in ems.
const FOLLOWS: f64 = 0.03;
/// So many letters with the same gaps between them are spaced out.
const SPACED_LETTERS: usize = 5;
/// Fewer are if they are capitals and a word of English.
const FEWEST_SPACED: usize = 2;
/// What begins so many ems before its neighbour ends may stand within it.
const WITHIN: f64 = 0.3;
/// Letters that stand in the gaps of others cover them by this part of their widths at most.
const COVERED: f64 = 0.15;
/// Of the gaps of letters that are spaced out, one in so many may be narrower than the rest.
const CLOSER: usize = 8;
/// A soft hyphen is hidden if the next letter begins before so much of it, and ends in this byte.
const HIDDEN: f64 = 0.5;
const SOFT_HYPHEN_END: u8 = 0xad;
/// Longer words are lists of letters; in bytes.
const LONGEST_WORD: usize = 50;
/// What is printed twice to look bold stands so close to one of so many that were drawn before it.
const SHADOW: f64 = 0.15;
const BEFORE_A_SHADOW: usize = 64;

/// Letters that stand together in one line, with their blanks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// Where its text begins and ends in that of all spans.
    from: usize,
    to: usize,
    /// Its letters among those of the page.
    pub(super) first: usize,
    pub(super) behind: usize,
    pub(super) x: f64,
    pub(super) end: f64,
    pub(super) y: f64,
    pub(super) size: f64,
    /// How long its text is, in letters as wide as those of Latin, and how much of that is of words.
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
    pub(super) hyphens: Hyphens,
}

/// The span to which letters are added.
struct Open {
    span: Span,
    /// Where the last letter begins.
    last: f64,
    /// Where the last letter ends if it is stretched as it says.
    reach: f64,
    /// The last gap, if most letters are spaced out.
    spread: f64,
    /// How many gaps between letters it has, and how many of them are no wider than those within a word.
    gaps: usize,
    narrow: usize,
    measures: Measures,
}

/// Where spans begin, to see at once that none begins near to another.
#[derive(Default)]
struct Begun {
    x: Vec<f32>,
    y: Vec<f32>,
}

impl Begun {
    fn add(&mut self, span: &Span) {
        self.x.push(span.x as f32);
        self.y.push(span.y as f32);
    }

    /// Whether one of the last may be what another is the shadow of.
    fn near(&self, span: &Span) -> bool {
        let from = self.x.len().saturating_sub(BEFORE_A_SHADOW);
        // What is lost by the smaller numbers.
        let lost = (span.x.abs() + span.y.abs()) * 1e-6;
        let within = (SHADOW * span.size + lost) as f32;
        are_near(&self.x[from..], &self.y[from..], (span.x as f32, span.y as f32), within)
    }
}

/// Lanes at once where the sandbox has them.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn are_near(x: &[f32], y: &[f32], at: (f32, f32), within: f32) -> bool {
    let near = |(x, y): (&f32, &f32)| ((x - at.0).abs() < within) & ((y - at.1).abs() < within);
    x.iter().zip(y).map(near).fold(false, |any, near| any | near)
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
        spans.add(letters);
        spans
    }

    /// Adds the spans of letters.
    pub(super) fn add(&mut self, letters: &[Letter]) {
        let spans = self;
        let mut open: Option<Open> = None;
        // The gap before each character of the open span but the first.
        let mut gaps: Vec<f64> = Vec::new();
        let mut begun = Begun::default();
        for (place, letter) in letters.iter().enumerate() {
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
                        spans.close(open, place, &mut gaps, &mut begun);
                    }
                    open = Some(Open::new(letter, place, spans.text.len()));
                    spans.push(letter.character);
                }
            }
        }
        if let Some(open) = open {
            spans.close(open, letters.len(), &mut gaps, &mut begun);
        }
    }

    /// Puts letters into the gaps that others leave for them: some writers draw those of a second font after the line.
    pub(super) fn weave(&mut self, lines: &mut [Vec<Span>], letters: &[Letter]) {
        for line in lines {
            let overlaps = |pair: &[Span]| pair[1].x < pair[0].end - WITHIN * pair[1].size;
            if line.windows(2).any(overlaps)
                && let Some(woven) = self.woven(line, letters)
            {
                *line = woven;
            }
        }
    }

    /// The spans of a line, those that overlap letter by letter; nothing if letters would cover each other.
    fn woven(&mut self, line: &[Span], letters: &[Letter]) -> Option<Vec<Span>> {
        let mut woven = Vec::new();
        let mut rest = line;
        while let Some(first) = rest.first() {
            let (mut end, mut count) = (first.end, 1);
            while let Some(next) = rest.get(count)
                && next.x < end - WITHIN * next.size
            {
                end = end.max(next.end);
                count += 1;
            }
            let (together, others) = rest.split_at(count);
            rest = others;
            if count == 1 {
                woven.push(*first);
                continue;
            }
            let mut drawn: Vec<Letter> =
                together.iter().filter_map(|span| letters.get(span.first..span.behind)).flatten().copied().collect();
            drawn.sort_by(|a, b| a.x.total_cmp(&b.x));
            let seen: Vec<&Letter> = drawn.iter().filter(|letter| letter.character != ' ').collect();
            let covered: f64 = seen.windows(2).map(|pair| (pair[0].end() - pair[1].x).clamp(0.0, pair[1].width)).sum();
            if covered > COVERED * seen.iter().map(|letter| letter.width).sum::<f64>() {
                return None;
            }
            self.add(&drawn);
            woven.append(&mut self.all);
        }
        Some(woven)
    }

    /// The text of a span.
    pub(super) fn text(&self, span: &Span) -> &str {
        &self.text[span.from..span.to]
    }

    /// Whether most of the words of some spans are written from right to left.
    pub(super) fn are_from_right(&self, spans: &[Span]) -> bool {
        let letters = || spans.iter().flat_map(|span| self.text(span).chars()).filter(|letter| letter.is_alphabetic());
        self.from_right && letters().filter(|letter| is_right_to_left(*letter)).count() * 2 > letters().count()
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
        self.soft_hyphen(open, letter.x, gaps);
        let span = &mut open.span;
        let from_reach = if open.reach == span.end { gap } else { letter.x - open.reach };
        let follows = from_reach.abs() < open.measures.follows;
        let gap = if follows { 0.0 } else { gap };
        // A mark that stands before its text, as that of a footnote does, is no part of the first word.
        let leads = letter.size != span.size
            && span.size < RAISED_SIZE * letter.size
            && span.y < letter.y - LEADS * letter.size;
        if leads || gap > open.measures.word && !is_closer_from_right(letter, gap) {
            self.blank(gap, gaps);
        }
        self.push(letter.character);
        gaps.push(gap);
        open.gaps += 1;
        if gap > open.measures.word {
            open.spread = if open.narrow * 2 <= open.gaps && gap < open.measures.cell { gap } else { 0.0 };
        } else {
            open.narrow += 1;
            open.spread = 0.0;
        }
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

    /// A soft hyphen before a letter at this place is one that is seen, or is not there.
    #[inline(always)]
    fn soft_hyphen(&mut self, open: &Open, x: f64, gaps: &mut Vec<f64>) {
        if self.text.as_bytes().last() == Some(&SOFT_HYPHEN_END) && self.text.ends_with('\u{ad}') {
            self.text.pop();
            if x - open.last > HIDDEN * (open.span.end - open.last) {
                self.text.push('-');
            } else {
                gaps.pop();
            }
        }
    }

    /// Ends a span before this letter, unless its like stands there already.
    fn close(&mut self, open: Open, behind: usize, gaps: &mut Vec<f64>, begun: &mut Begun) {
        let mut span = Span { behind, ..open.span };
        let length = self.text[span.from..].trim_end().len();
        self.text.truncate(span.from + length);
        // Spans grow, and what was narrow stays so.
        if open.gaps >= FEWEST_SPACED && open.narrow * 2 <= open.gaps {
            self.unspace(&span, gaps);
        }
        gaps.clear();
        span.to = self.text.len();
        let text = &self.text[span.from..];
        let is_shadow = begun.near(&span)
            && self.all.iter().rev().take(BEFORE_A_SHADOW).any(|other| {
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
            for character in text.chars() {
                // The letters of East Asia are as wide as two.
                let width = if character >= '\u{2e80}' { 2 } else { 1 };
                span.letters += width;
                span.alphabetic += if character.is_alphabetic() { width } else { 0 };
            }
        }
        self.hyphens.add(text);
        begun.add(&span);
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
        // The parts of ligatures stand close.
        let least = between.get(between.len() / CLOSER).copied().unwrap_or(0.0);
        // The dots that lead to a page number are no word, nor are formulae.
        let letters = text.chars().filter(|character| character.is_alphanumeric()).count();
        if letters * 4 < between.len() * 3 || least < 0.6 * usual {
            return;
        }
        if between.len() < SPACED_LETTERS {
            if between.iter().all(|gap| *gap < 1.5 * least)
                && let Some(word) = capitals(text)
            {
                self.text.truncate(span.from);
                self.text.push_str(&word);
            }
            return;
        }
        // Blanks that are drawn part words, unless they stand between all letters: then it is wider ones.
        let drawn = gaps.iter().filter(|gap| gap.is_infinite()).count();
        let between_all = drawn * 4 > between.len() * 3;
        if between_all && is_list(text) {
            return;
        }
        let mut unspaced: String = text.chars().take(1).collect();
        let mut is_parted = false;
        for (gap, character) in after_first() {
            if character == ' ' {
                is_parted = gap.is_infinite() && !between_all;
                continue;
            }
            if is_parted || gap > 1.5 * usual {
                unspaced.push(' ');
            }
            is_parted = false;
            unspaced.push(character);
        }
        if unspaced.split(' ').any(|word| word.len() > LONGEST_WORD) {
            return;
        }
        self.text.truncate(span.from);
        self.text.push_str(&unspaced);
    }
}

/// The word of English that capitals with blanks between them are.
fn capitals(text: &str) -> Option<String> {
    let mut letters = text.split(' ');
    let is_capital = |letter: &str| letter.len() == 1 && letter.as_bytes()[0].is_ascii_uppercase();
    let word = letters.clone().collect::<String>();
    (letters.all(is_capital) && is_word(&word.to_ascii_lowercase())).then_some(word)
}

/// Whether a letter that is written from the right is no further from its neighbour than those of a word may be.
fn is_closer_from_right(letter: &Letter, gap: f64) -> bool {
    gap <= WORD_GAP_FROM_RIGHT * letter.size && is_right_to_left(letter.character)
}

/// Whether single letters are a list rather than a word: in the order of the alphabet, or not letters alone.
fn is_list(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|character| *character != ' ').collect();
    letters.is_sorted() || !letters.iter().all(|character| character.is_alphabetic())
}

impl Open {
    fn new(letter: &Letter, first: usize, from: usize) -> Self {
        let (x, end, y, size) = (letter.x, letter.end(), letter.y, letter.size);
        let span = Span { from, to: from, first, behind: first, x, end, y, size, letters: 0, alphabetic: 0 };
        let (reach, measures) = (x + letter.reach, Measures::new(size, size));
        Self { span, last: x, reach, spread: 0.0, gaps: 0, narrow: 0, measures }
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
            && (gap < self.measures.cell || gap < self.measures.cell + 2.0 * self.spread)
            && (letter.x >= self.last || is_combining_mark(letter.character))
            || letter.size != span.size
                && is_raised(letter.y, letter.size, span.y, span.size)
                && gap.abs() < RAISED_GAP * letter.size.max(span.size)
    }
}
