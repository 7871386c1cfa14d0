//! From letters and their places to lines of words in reading order.

mod accents;
mod direction;
mod letter;
mod lines;
mod span;

use accents::accented;
pub(crate) use letter::{Heading, Letter};
use lines::lines;
use span::{Span, Spans};

/// What stands this far outside a page, in points, is not on it.
const EDGE: f64 = 2.0;
/// A gap of this many ems is a blank.
const WORD_GAP: f64 = 0.11;
/// A gap of this many ems parts what only happens to stand in one line, as the cells of a table do.
const CELL_GAP: f64 = 1.1;
/// Baselines this many ems apart belong to one line.
const SAME_LINE: f64 = 0.35;
/// What is this much smaller than its neighbour may be a mark of a footnote, an exponent or an index.
const RAISED_SIZE: f64 = 0.85;
/// Such a mark stands no higher than this above the line, and no lower below it, in ems of the neighbour.
const RAISED: f64 = 0.65;
const LOWERED: f64 = 0.4;
/// What stands this high above the line and before it is the mark of a note.
const LEADS: f64 = 0.2;
/// It stands no further from its neighbour.
const RAISED_GAP: f64 = 0.25;
/// Lines further apart than this many of the usual distances are separate paragraphs.
const PARAGRAPH: f64 = 1.45;
/// A column has at least this many lines, and this many letters in a line.
const COLUMN_LINES: usize = 4;
const COLUMN_LETTERS: usize = 22;
/// Columns part at one of these sixtieths of the width of a page.
const GUTTERS: std::ops::RangeInclusive<u32> = 12..=48;

/// The letters of a page.
pub(crate) struct PageText {
    letters: Vec<Letter>,
    width: f64,
    /// Whether all of it is read from the left of the page to its right, as most pages are.
    is_upright: bool,
}

impl PageText {
    /// The letters of a page of this size, in the order in which they were drawn.
    pub(crate) fn new(mut letters: Vec<Letter>, width: f64, height: f64) -> Self {
        let mut is_upright = true;
        // What stands outside the page is not seen.
        letters.retain(|letter| {
            if letter.turn == 0 {
                return letter.end() > -EDGE
                    && letter.x < width + EDGE
                    && letter.y >= -EDGE
                    && letter.y <= height + EDGE;
            }
            is_upright = false;
            if letter.is_slanted() {
                return true;
            }
            let (along, across) = if letter.turn.is_multiple_of(2) { (width, height) } else { (height, width) };
            // A turned page lies on the other side of what it is turned about.
            let from = |turns: [u16; 2], length: f64| if turns.contains(&letter.turn) { -length } else { 0.0 };
            let (left, top) = (from([2, 3], along), from([1, 2], across));
            letter.end() > left - EDGE
                && letter.x < left + along + EDGE
                && (top - EDGE..=top + across + EDGE).contains(&letter.y)
        });
        Self { letters, width, is_upright }
    }

    /// The text in reading order; what is printed sideways comes last.
    pub(crate) fn into_string(self) -> String {
        let mut text = String::new();
        if self.is_upright {
            read(&self.letters, self.width, &mut text);
            return text;
        }
        // What is written aslant is read by its slant, after all that is not.
        let mut slants: Vec<u16> =
            self.letters.iter().filter(|letter| letter.is_slanted()).map(|letter| letter.turn).collect();
        slants.sort_unstable();
        slants.dedup();
        for turn in [0, 1, 3, 2].into_iter().chain(slants) {
            let turned: Vec<Letter> = self.letters.iter().filter(|letter| letter.turn == turn).copied().collect();
            read(&turned, self.width, &mut text);
        }
        text
    }
}

/// Appends the text of letters that are read in one direction.
fn read(letters: &[Letter], width: f64, text: &mut String) {
    let mut spans = Spans::new(&accented(letters));
    let all = std::mem::take(&mut spans.all);
    let mut writer = Writer { spans: &spans, width, text, line: String::new() };
    writer.order(all, 0);
}

/// Writes the spans of a page in reading order.
struct Writer<'a> {
    spans: &'a Spans,
    width: f64,
    text: &'a mut String,
    /// The line that is being written.
    line: String,
}

impl Writer<'_> {
    /// Appends the blocks of spans: columns of running text one after the other, tables line by line.
    fn order(&mut self, spans: Vec<Span>, depth: u8) {
        if spans.is_empty() {
            return;
        }
        let lines = lines(spans);
        match gutter(&lines, self.width).filter(|_| depth < 4) {
            Some((x, from, to)) => {
                let mut rest = lines.into_iter();
                let above: Vec<Span> = rest.by_ref().take(from).flatten().collect();
                let zone: Vec<Span> = rest.by_ref().take(to - from).flatten().collect();
                let (left, right) = zone.into_iter().partition(|span| span.x < x);
                self.order(above, depth + 1);
                self.order(left, depth + 1);
                self.order(right, depth + 1);
                self.order(rest.flatten().collect(), depth + 1);
            }
            None => self.write(&lines),
        }
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
        for (line, (y, size)) in lines.iter().zip(baselines) {
            self.line(line);
            if let Some(previous) = previous {
                let apart = y - previous;
                if apart > PARAGRAPH * usual.max(size) {
                    self.text.push_str("\n\n");
                } else if parts_a_word(self.text, &self.line) {
                    self.text.pop();
                } else {
                    self.text.push('\n');
                }
            }
            previous = Some(y);
            self.text.push_str(&self.line);
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
                if gap > CELL_GAP * span.size {
                    self.line.push_str("  ");
                } else if leads || gap > WORD_GAP * span.size.min(previous.size) {
                    self.line.push(' ');
                }
            }
            previous = Some(span);
            self.line.push_str(self.spans.text(span));
        }
        if self.spans.from_right {
            self.line = direction::logical(std::mem::take(&mut self.line));
        }
    }
}

/// Whether a line that ends so goes on in one that begins so: the end of the line parts a word.
fn parts_a_word(line: &str, next: &str) -> bool {
    let mut end = line.chars().rev();
    matches!(end.next(), Some('-' | '\u{2010}'))
        && end.next().is_some_and(|letter| letter.is_lowercase())
        && next.chars().next().is_some_and(char::is_lowercase)
        && next.chars().nth(1).is_some_and(char::is_alphabetic)
}

/// Where a page parts into columns: the place of the gap, and the lines between which it reaches.
fn gutter(lines: &[Vec<Span>], width: f64) -> Option<(f64, usize, usize)> {
    if lines.len() < COLUMN_LINES {
        return None;
    }
    let places: Vec<f64> = GUTTERS.map(|step| width * f64::from(step) / 60.0).collect();
    // For each line, the places that it crosses, as bits.
    let crossed = |span: &Span| {
        let from = places.partition_point(|x| span.x >= x + 2.0);
        let to = places.partition_point(|x| span.end > x - 2.0);
        if from < to { (1_u64 << to) - (1 << from) } else { 0 }
    };
    let crossed: Vec<u64> =
        lines.iter().map(|line| line.iter().fold(0, |places, span| places | crossed(span))).collect();
    // The places that enough lines in a row leave free.
    let free = crossed
        .windows(COLUMN_LINES)
        .fold(0, |free, lines| free | !lines.iter().fold(0, |crossed, line| crossed | line));
    let mut best: Option<(usize, f64, usize, usize)> = None;
    for (place, x) in places.iter().enumerate().filter(|(place, _)| free & 1 << place != 0) {
        let mut from = 0;
        while from < lines.len() {
            let mut to = from;
            while to < lines.len() && crossed[to] & (1 << place) == 0 {
                to += 1;
            }
            let least = best.map_or(COLUMN_LINES, |(count, ..)| count + 1);
            if to - from >= least && is_prose(&lines[from..to], *x) {
                best = Some((to - from, *x, from, to));
            }
            from = to + 1;
        }
    }
    best.map(|(_, x, from, to)| (x, from, to))
}

/// Whether both sides of a gap hold running text, not the cells of a table.
fn is_prose(lines: &[Vec<Span>], x: f64) -> bool {
    let side = |left: bool| {
        let (mut count, mut letters, mut words) = (0, 0, 0);
        for line in lines {
            let mut any = false;
            for span in line.iter().filter(|span| (span.x < x) == left) {
                any = true;
                letters += span.letters;
                words += span.alphabetic;
            }
            count += usize::from(any);
        }
        count >= COLUMN_LINES && letters >= count * COLUMN_LETTERS && words * 3 >= letters * 2
    };
    side(true) && side(false)
}

/// Whether one of two neighbours is a small mark that belongs to the other.
fn is_raised(y: f64, size: f64, other_y: f64, other_size: f64) -> bool {
    if size < RAISED_SIZE * other_size {
        (-LOWERED * other_size..RAISED * other_size).contains(&(other_y - y))
    } else if other_size < RAISED_SIZE * size {
        (-LOWERED * size..RAISED * size).contains(&(y - other_y))
    } else {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters of ten units, half an em wide.
    fn draw(letters: &mut Vec<Letter>, x: f64, y: f64, text: &str) {
        draw_sized(letters, x, y, 10.0, text);
    }

    fn draw_sized(letters: &mut Vec<Letter>, x: f64, y: f64, size: f64, text: &str) {
        for (place, character) in text.chars().enumerate() {
            let width = size / 2.0;
            letters.extend(Letter::new(x + width * place as f64, y, width, size, Heading::ALONG).with(character));
        }
    }

    fn page(pieces: &[(f64, f64, &str)]) -> String {
        let mut letters = Vec::new();
        for (x, y, text) in pieces {
            draw(&mut letters, *x, *y, text);
        }
        PageText::new(letters, 600.0, 800.0).into_string()
    }

    #[test]
    fn lines_are_read_from_the_top_whatever_the_order_of_drawing() {
        assert_eq!(page(&[(50.0, 112.0, "second"), (50.0, 100.0, "first")]), "first\nsecond");
    }

    #[test]
    fn gaps_part_words_and_cells() {
        assert_eq!(
            page(&[(50.0, 100.0, "net"), (68.0, 100.0, "profit"), (300.0, 100.0, "1,234")]),
            "net profit  1,234"
        );
    }

    #[test]
    fn a_wide_distance_begins_a_paragraph() {
        let text = page(&[(50.0, 100.0, "one"), (50.0, 112.0, "two"), (50.0, 124.0, "three"), (50.0, 160.0, "four")]);
        assert_eq!(text, "one\ntwo\nthree\n\nfour");
    }

    #[test]
    fn columns_of_prose_are_read_one_after_the_other() {
        let mut pieces =
            vec![(50.0, 60.0, "A headline that reaches over both of the columns of the page, as they often do")];
        for line in 0..6 {
            let y = 100.0 + 12.0 * f64::from(line);
            pieces.push((50.0, y, "the left column has enough words here"));
            pieces.push((320.0, y + 1.0, "the right column has words as well now"));
        }
        let text = page(&pieces);
        let (left, right) = (text.rfind("left"), text.find("right"));
        assert!(text.starts_with("A headline") && left < right, "{text}");
    }

    #[test]
    fn the_rows_of_a_table_stay_together() {
        let mut pieces = Vec::new();
        for line in 0..6 {
            let y = 100.0 + 12.0 * f64::from(line);
            pieces.push((50.0, y, "Net interest income after fees"));
            pieces.push((350.0, y, "1,234,567"));
            pieces.push((450.0, y, "1,034,567"));
        }
        assert!(page(&pieces).starts_with("Net interest income after fees  1,234,567  1,034,567\n"));
    }

    #[test]
    fn what_is_printed_twice_is_read_once() {
        assert_eq!(page(&[(50.0, 100.0, "Bold"), (50.3, 100.0, "Bold")]), "Bold");
    }

    #[test]
    fn a_word_that_the_end_of_a_line_parts_is_one_word() {
        assert_eq!(
            page(&[(50.0, 100.0, "thirty mil-"), (50.0, 112.0, "lion and a-"), (50.0, 124.0, "5")]),
            "thirty million and a-\n5"
        );
    }

    #[test]
    fn accents_that_stand_alone_are_put_onto_their_letters() {
        let mut letters = Vec::new();
        draw(&mut letters, 50.0, 100.0, "f");
        draw(&mut letters, 55.2, 99.0, "\u{a8}");
        draw(&mut letters, 55.0, 100.0, "ur");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "f\u{fc}r");
        let mut letters = Vec::new();
        draw(&mut letters, 50.0, 100.0, "\u{437}");
        draw(&mut letters, 55.2, 99.0, "\u{b4}");
        draw(&mut letters, 55.0, 100.0, "\u{44f}\u{43a}");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "\u{437}\u{44f}\u{301}\u{43a}");
    }

    #[test]
    fn letters_that_are_spaced_out_are_words() {
        let mut letters = Vec::new();
        for (place, character) in "OVERHEADS AND".chars().enumerate().filter(|(_, character)| *character != ' ') {
            let x = 50.0 + 7.5 * place as f64;
            draw(&mut letters, x, 100.0, &character.to_string());
        }
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "OVERHEADS AND");
    }

    #[test]
    fn small_marks_stay_with_their_words_however_they_are_drawn() {
        let mut drawn_at_once = Vec::new();
        draw(&mut drawn_at_once, 50.0, 100.0, "m");
        draw_sized(&mut drawn_at_once, 55.0, 95.0, 6.0, "3");
        draw(&mut drawn_at_once, 62.0, 100.0, "of");
        let mut drawn_apart = Vec::new();
        draw(&mut drawn_apart, 50.0, 100.0, "of m");
        draw(&mut drawn_apart, 50.0, 112.0, "and a");
        draw_sized(&mut drawn_apart, 70.0, 95.0, 6.0, "3");
        for (letters, text) in [(drawn_at_once, "m3 of"), (drawn_apart, "of m3\nand a")] {
            assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), text);
        }
    }

    #[test]
    fn letters_drawn_from_the_right_stand_where_they_are_seen() {
        let mut letters = Vec::new();
        for place in (0..6).rev() {
            letters.extend(Letter::new(60.0 + 2.5 * f64::from(place), 100.0, 2.5, 10.0, Heading::ALONG).with('.'));
        }
        draw(&mut letters, 50.0, 100.0, "AB");
        draw(&mut letters, 77.0, 100.0, "1");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "AB...... 1");
    }

    #[test]
    fn what_begins_outside_the_page_is_not_read() {
        assert_eq!(
            page(&[
                (-8.0, 100.0, "A"),
                (-4.0, 120.0, "E"),
                (50.0, 100.0, "B"),
                (605.0, 100.0, "C"),
                (50.0, 806.0, "D")
            ]),
            "B\nE"
        );
    }

    #[test]
    fn dots_that_lead_to_a_number_stay_apart_and_marks_before_their_text_too() {
        let mut letters = Vec::new();
        draw(&mut letters, 50.0, 100.0, "Notes");
        for place in 0..8 {
            draw(&mut letters, 80.0 + 10.0 * f64::from(place), 100.0, ".");
        }
        draw(&mut letters, 160.0, 100.0, "7");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "Notes . . . . . . . . 7");
        let mut letters = Vec::new();
        draw_sized(&mut letters, 50.0, 96.0, 6.0, "1");
        draw(&mut letters, 53.2, 100.0, "Audited");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "1 Audited");
    }

    #[test]
    fn what_is_written_aslant_is_read_in_words_after_the_rest() {
        let (sin, cos) = (-45_f64).to_radians().sin_cos();
        let mut letters = Vec::new();
        for (place, character) in "AB CD".chars().enumerate() {
            let along = 5.0 * place as f64;
            let (x, y) = (100.0 + along * cos, 300.0 + along * sin);
            letters.extend(Letter::new(x, y, 5.0, 10.0, Heading::new(cos, sin)).with(character));
        }
        draw(&mut letters, 50.0, 400.0, "straight");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "straight\n\nAB CD");
    }

    #[test]
    fn ligatures_are_letters() {
        assert_eq!(page(&[(50.0, 100.0, "pro\u{fb01}t")]), "profit");
    }
}
