//! The lines of a page, and the pieces that passages are made of: tables whole, prose by paragraphs.

use std::ops::Range;

/// Prose is cut into pieces of about this many characters: of a small budget into a part of it, but no less than this.
const TARGET: u32 = 700;
const PROSE_PART: f64 = 11.0;
const SHORTEST: u32 = 300;
/// A table of more characters is cut between rows, and so is what is more than a part of the budget.
const LONGEST_TABLE: u32 = 5_000;
const TABLE_PART: f64 = 3.0;
/// What is repeated of the head of a table that is cut, in characters.
const LONGEST_HEAD: u32 = 400;
/// A line of more bytes is cut, as machines write them without an end.
const LONGEST_LINE: usize = 500;
/// So many lines of a page are told apart; what follows is cut as if it were one.
const MOST_LINES: usize = 200_000;
/// Fewer rows than this are no table.
const FEWEST_ROWS: usize = 3;
/// How many lines without figures may stand between two rows of a table, and above its first one.
const BETWEEN_ROWS: usize = 3;
const ABOVE_ROWS: usize = 4;
/// A line of more words is no heading.
const LONGEST_HEADING: u32 = 14;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    Prose,
    /// Short, without a full stop and with capitals, as headings are.
    Heading,
    /// A label and figures, as the rows of tables are.
    Row,
}

/// A line of a page; offsets are in characters of the page.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: Kind,
}

/// The lines of a page, line breaks included.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let near = &rest.as_bytes()[..rest.len().min(LONGEST_LINE)];
        let end = near.iter().position(|byte| *byte == b'\n').filter(|_| found.len() < MOST_LINES);
        let line = end.map_or(rest, |end| &rest[..=end]);
        let (text, after) = rest.split_at(cut(line));
        let end = start + text.chars().count() as u32;
        found.push(Line { text, start, end, kind: kind(text) });
        (rest, start) = (after, end);
    }
    found
}

/// Where a line that is too long is cut: after a sentence, else between words.
fn cut(line: &str) -> usize {
    if line.len() <= LONGEST_LINE {
        return line.len();
    }
    let most = line.floor_char_boundary(LONGEST_LINE);
    let head = &line[..most];
    let sentence = head.rfind(". ").filter(|at| *at > LONGEST_LINE / 3).map(|at| at + 2);
    sentence.or_else(|| head.rfind(' ').map(|at| at + 1)).unwrap_or(most)
}

fn kind(line: &str) -> Kind {
    let line = line.trim();
    if line.is_empty() {
        return Kind::Blank;
    }
    let (mut numbers, mut words, mut capitals, mut last_is_figure) = (0_u32, 0_u32, 0_u32, false);
    for token in line.split_whitespace() {
        match token.chars().find(|character| character.is_alphanumeric()) {
            Some(first) if first.is_ascii_digit() => (numbers, last_is_figure) = (numbers + 1, true),
            Some(first) => {
                (words, last_is_figure) = (words + 1, false);
                capitals += u32::from(first.is_uppercase() || token.len() <= 3);
            }
            // Nil is written as a dash.
            None if token.ends_with(['-', '\u{2013}', '\u{2014}']) => (numbers, last_is_figure) = (numbers + 1, true),
            None => {}
        }
    }
    if last_is_figure && numbers > 0 && words <= 16 && (numbers * 3 >= words || has_gap(line)) && !line.ends_with('.') {
        return Kind::Row;
    }
    let open = line.ends_with(['.', ',', ';']) || line.starts_with(char::is_lowercase);
    if !open && words > 0 && words <= LONGEST_HEADING && (capitals * 5 >= words * 3 || line.ends_with('?')) {
        return Kind::Heading;
    }
    Kind::Prose
}

/// Whether the last cell of a line stands apart.
fn has_gap(line: &str) -> bool {
    line.contains("  ") || line.contains('\t') || line.contains("...") || line.contains(" | ")
}

/// A stretch of lines that is chosen or not as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) first: usize,
    /// Exclusive.
    pub(super) last: usize,
    pub(super) table: bool,
    /// The lines that head the table that the piece is or goes on with.
    pub(super) head: Range<usize>,
}

/// How long pieces are, in characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    target: u32,
    table: u32,
}

impl Sizes {
    /// So that a budget holds several pieces.
    pub(super) fn within(budget: u64) -> Self {
        let part = |part: f64, least: u32, most: u32| ((budget as f64 / part) as u32).clamp(least, most);
        Self { target: part(PROSE_PART, SHORTEST, TARGET), table: part(TABLE_PART, TARGET, LONGEST_TABLE) }
    }
}

/// The pieces of a page, in order: all of its lines, each once.
pub(super) fn pieces(lines: &[Line<'_>], sizes: Sizes) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from = 0;
    while let Some((first, last)) = next_table(lines, from) {
        prose(lines, from, first, sizes.target, &mut pieces);
        table(lines, first, last, sizes.table, &mut pieces);
        from = last;
    }
    prose(lines, from, lines.len(), sizes.target, &mut pieces);
    pieces
}

/// The next table, with the lines above its first row that head it.
fn next_table(lines: &[Line<'_>], from: usize) -> Option<(usize, usize)> {
    let is_row = |number: &usize| lines[*number].kind == Kind::Row || has_cells(lines[*number].text);
    let mut start = from;
    loop {
        let first = (start..lines.len()).find(is_row)?;
        let (mut last, mut rows) = (first, 1);
        while let Some(next) = (last + 1..lines.len().min(last + 2 + BETWEEN_ROWS)).find(is_row) {
            let parted = |line: &Line<'_>| line.kind == Kind::Prose && line.end - line.start > 110;
            if lines[last + 1..next].iter().any(parted) {
                break;
            }
            rows += 1;
            last = next;
        }
        if rows >= FEWEST_ROWS {
            return Some((head(lines, from, first), last + 1));
        }
        start = last + 1;
    }
}

/// Where the lines that head a table begin.
fn head(lines: &[Line<'_>], from: usize, first: usize) -> usize {
    let mut head = first;
    for number in (from..first).rev().take(ABOVE_ROWS + 1) {
        let line = &lines[number];
        let text = line.text.trim_end();
        match line.kind {
            Kind::Blank => {}
            Kind::Prose if text.ends_with('.') => break,
            _ => head = number,
        }
    }
    head
}

/// A table, which is cut between rows if it is long: each part goes with the head.
fn table(lines: &[Line<'_>], first: usize, last: usize, longest: u32, pieces: &mut Vec<Piece>) {
    let head = column_heads(lines, first, last);
    let mut from = first;
    for number in first..last {
        let repeated = if from > first { length(lines, &head) } else { 0 };
        if number > from.max(head.end) && repeated + lines[number].end - lines[from].start > longest {
            pieces.push(Piece { first: from, last: number, table: true, head: head.clone() });
            from = number;
        }
    }
    pieces.push(Piece { first: from, last, table: true, head });
}

fn length(lines: &[Line<'_>], part: &Range<usize>) -> u32 {
    lines[part.clone()].iter().map(|line| line.end - line.start).sum()
}

/// What stands above the first row of figures, or in the first row of words, as much as is nearest to it.
fn column_heads(lines: &[Line<'_>], first: usize, last: usize) -> Range<usize> {
    let figures = |number: &usize| lines[*number].kind == Kind::Row && !is_years(lines[*number].text);
    let near = first..last.min(first + 2 * ABOVE_ROWS);
    let words = || near.clone().find(|number| has_cells(lines[*number].text)).map(|number| number + 1);
    let mut head = first..near.clone().find(figures).or_else(words).unwrap_or(first);
    while length(lines, &head) > LONGEST_HEAD {
        head.start += 1;
    }
    head
}

/// Whether all figures of a row are years and days.
fn is_years(row: &str) -> bool {
    let numbers = || row.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let value = |number: &str| number.parse().unwrap_or(0_u32);
    numbers().map(value).all(|number| matches!(number, 1..=31 | 1900..=2100))
        && numbers().map(value).any(|number| number >= 1900)
}

/// Whether cells of words stand apart on a line.
fn has_cells(line: &str) -> bool {
    let line = line.trim();
    line.contains("   ") || line.contains('\t') || line.contains(" | ")
}

/// Paragraphs joined until they are long enough. A heading begins a piece, and is never left alone.
fn prose(lines: &[Line<'_>], first: usize, last: usize, target: u32, pieces: &mut Vec<Piece>) {
    let mut from = first;
    // Whether there are headings alone so far.
    let mut headed = true;
    for number in first..last {
        if number == from {
            headed = matches!(lines[number].kind, Kind::Heading | Kind::Blank);
            continue;
        }
        let (line, before) = (&lines[number], &lines[number - 1]);
        let length = before.end - lines[from].start;
        let ends = match (line.kind, before.kind) {
            (Kind::Blank, _) => false,
            (Kind::Heading, Kind::Blank) => !headed && length >= target / 3,
            (_, Kind::Blank) => !headed && length >= target / 2,
            (Kind::Heading, _) => !headed && length >= target / 2,
            _ => before.text.trim_end().ends_with(['.', '!', '?']) && length >= target,
        };
        if ends || line.end - lines[from].start > 2 * target {
            pieces.push(Piece { first: from, last: number, table: false, head: 0..0 });
            from = number;
            headed = true;
        }
        headed &= matches!(line.kind, Kind::Heading | Kind::Blank);
    }
    if from < last {
        pieces.push(Piece { first: from, last, table: false, head: 0..0 });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "Management report\n\n\
        Sales rose, as the following table shows, in every one of the regions in which we sell.\n\n\
        Sales by region\n(in millions)\n2021  2020\nEurope  1,234  1,100\nAsia  (5)  —\nTotal  1,229  1,100\n\n\
        Prices are expected to rise in 2022.\n";

    #[test]
    fn a_table_is_one_piece_with_what_heads_it() {
        let lines = lines(PAGE);
        let tables: Vec<String> = pieces(&lines, Sizes::within(24_000))
            .iter()
            .filter(|piece| piece.table)
            .map(|piece| lines[piece.first..piece.last].iter().map(|line| line.text).collect())
            .collect();
        assert_eq!(tables.len(), 1);
        assert!(tables[0].trim_start().starts_with("Sales by region"), "{}", tables[0]);
        assert!(tables[0].ends_with("Total  1,229  1,100\n"));
    }

    #[test]
    fn every_part_of_a_long_table_has_its_head() {
        let rows: String =
            (0..90).map(|row| format!("District {row}          {row},120         {row},090\n")).collect();
        let page = format!("Pupils by district\n                        2021          2020\n{rows}");
        let lines = lines(&page);
        let parts = pieces(&lines, Sizes::within(3_000));
        assert!(parts.len() > 2);
        for part in parts {
            assert_eq!(part.head, 0..2);
            let length: u32 = lines[part.first..part.last].iter().map(|line| line.end - line.start).sum();
            assert!(length <= 1_000, "{length}");
        }
    }

    #[test]
    fn cells_of_words_are_a_table() {
        let rows: String =
            (1..9).map(|row| format!("Fault {row}        Lamp goes out       Call the works at once\n")).collect();
        let page = format!("{}\n\nFault          Sign          Remedy\n{rows}", "It hums when it is well. ".repeat(30));
        let lines = lines(&page);
        let tables: Vec<Piece> =
            pieces(&lines, Sizes::within(24_000)).into_iter().filter(|piece| piece.table).collect();
        assert_eq!(tables.len(), 1);
        assert_eq!((tables[0].last, tables[0].head.len()), (lines.len(), 1));
    }

    #[test]
    fn pieces_are_shorter_in_a_small_budget() {
        let text = "It hums when it is well. Call the works when it does not.\n".repeat(60);
        let lines = lines(&text);
        let count = |budget: u64| pieces(&lines, Sizes::within(budget)).len();
        assert!(count(3_000) > count(24_000) && count(0) == count(3_000));
    }

    #[test]
    fn pieces_cover_a_page_without_overlap() {
        let long = "x".repeat(10_000);
        for text in [
            "",
            "one line",
            "\n\n\n",
            &"Bolt      M8      steel\n".repeat(2000),
            "\u{e9}\n\n\u{fc}\n",
            PAGE,
            &"A line of a paragraph.\n".repeat(500),
            &"Row  1,234  5,678\n".repeat(2000),
            &format!("a\n\n{}", "w ".repeat(9000)),
            &"\u{5b57}".repeat(9000),
            &long,
        ] {
            let lines = lines(text);
            let mut at = 0;
            for line in &lines {
                assert_eq!(line.start, at);
                at = line.end;
            }
            assert_eq!(at as usize, text.chars().count());
            let mut next = 0;
            for piece in pieces(&lines, Sizes::within(24_000)) {
                assert_eq!(piece.first, next);
                assert!(piece.last > piece.first);
                next = piece.last;
            }
            assert_eq!(next, lines.len());
        }
    }
}
