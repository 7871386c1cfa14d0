//! Tables whose cells hold several lines each, with no white between their rows: a cell ends where its last line has room for
//! the word that follows.

use super::columns::{Gutter, Row};
use super::rows::common;
use super::span::{Span, Spans};

/// So many rows at least, of so many lines.
const ROWS: usize = 3;
const LINES: usize = 5;
/// A gap between cells is this wide at least, and a blank between words, in ems.
const GAP: f64 = 0.4;
const BLANK: f64 = 0.25;
/// Where so many cells begin with large letters at once, a row does.
const ANEW: usize = 3;
/// Of so many signs that cells end at the foot of a row, one may say that they do not.
const SURE: usize = 4;
/// More columns are none of a table that people read.
const MOST_GAPS: usize = 31;

/// What of a line stands in one column.
#[derive(Clone, Copy)]
struct Piece {
    end: f64,
    size: f64,
    /// How wide its first word is, whether that begins with a small letter, and whether others follow it.
    word: f64,
    is_small: bool,
    has_more: bool,
}

/// How the cells of a line are related to those of the next.
#[derive(Default)]
struct Step {
    /// How many begin where nothing stood, or end, or follow one that had room for their first word.
    parted: usize,
    /// How many begin below nothing, and how many follow such a one.
    begin: usize,
    follow: usize,
    /// The columns in which they may go on, as bits, and how many do so in small letters.
    go_on: u32,
    small: usize,
}

/// A row, and the step before it.
#[derive(Default)]
struct Band {
    lines: usize,
    /// How many of its cells begin in its first line, and how many of those with a small letter.
    filled: usize,
    small_first: usize,
    parted: usize,
    unparted: usize,
    /// The columns in which cells of it have several lines, as bits.
    high: u32,
    /// How often cells go on within it, do so in small letters, and seem to end.
    go_on: usize,
    small: usize,
    ends: usize,
}

impl Band {
    /// A row that begins in a line after this step.
    fn new(line: &[Option<Piece>], step: &Step) -> Self {
        let first = || line.iter().flatten();
        Self {
            lines: 1,
            filled: first().count(),
            small_first: first().filter(|piece| piece.is_small).count(),
            parted: step.parted,
            unparted: step.go_on.count_ones() as usize,
            ..Self::default()
        }
    }

    /// Whether it would be mixed up if it was read line by line.
    fn is_mixed(&self) -> bool {
        self.high.count_ones() > 1
    }
}

/// The first table of such rows.
pub(super) fn wrapped(lines: &[Vec<Span>], spans: &Spans) -> Option<Gutter> {
    let mut from = 0;
    while from < lines.len() {
        let (gaps, to) = gaps(lines, from);
        if to - from >= LINES
            && let Some((above, rows)) = rows(&lines[from..to], &gaps, spans)
        {
            let cuts = gaps.iter().map(|(from, to)| (from + to) / 2.0).collect();
            return Some(Gutter { cuts, from: from + above, rows });
        }
        from = to;
    }
    None
}

/// The gaps that lines from one on leave free, and the line up to which they do.
fn gaps(lines: &[Vec<Span>], from: usize) -> (Vec<(f64, f64)>, usize) {
    let mut gaps = Vec::new();
    let mut end = f64::INFINITY;
    for span in &lines[from] {
        if span.x - end >= GAP * span.size {
            gaps.push((end, span.x));
        }
        end = if end.is_infinite() { span.end } else { end.max(span.end) };
    }
    gaps.truncate(MOST_GAPS);
    let mut to = from + 1;
    while to < lines.len() && !gaps.is_empty() {
        let mut end = f64::MIN;
        let mut free: Vec<(f64, f64)> = Vec::with_capacity(lines[to].len() + 1);
        for span in &lines[to] {
            free.push((end, span.x));
            end = end.max(span.end);
        }
        free.push((end, f64::MAX));
        let least = GAP * lines[to].iter().map(|span| span.size).fold(0.0, f64::max);
        let mut wide = common(&gaps, &free);
        wide.retain(|gap| gap.1 - gap.0 >= least);
        wide.truncate(MOST_GAPS);
        if wide.is_empty() {
            break;
        }
        gaps = wide;
        to += 1;
    }
    (gaps, to)
}

/// The rows of lines that leave gaps, from the first that is mixed to the last, and how many lines stand above them.
fn rows(lines: &[Vec<Span>], gaps: &[(f64, f64)], spans: &Spans) -> Option<(usize, Vec<Row>)> {
    let bands = bands(lines, gaps, spans);
    let first = bands.iter().position(Band::is_mixed)?;
    let last = bands.iter().rposition(Band::is_mixed)?;
    let rows = &bands[first..=last];
    let sum = |of: fn(&Band) -> usize| rows.iter().map(of).sum::<usize>();
    let mixed = sum(|row| row.is_mixed().into());
    // The step before the first row is none within the table.
    let parted = sum(|row| row.parted) - rows[0].parted;
    let unparted = sum(|row| row.unparted) - rows[0].unparted;
    let is_table = rows.len() >= ROWS
        && mixed * 2 >= rows.len()
        && (unparted + sum(|row| row.ends)) * SURE <= parted
        && sum(|row| row.small) * 2 >= sum(|row| row.go_on)
        && sum(|row| row.small_first) * 2 <= sum(|row| row.filled);
    if !is_table {
        return None;
    }
    let above = bands[..first].iter().map(|row| row.lines).sum();
    let mut read: Vec<Row> = Vec::new();
    for row in rows {
        match read.last_mut() {
            Some(before) if !before.by_cells && !row.is_mixed() => before.lines += row.lines,
            _ => read.push(Row { lines: row.lines, by_cells: row.is_mixed() }),
        }
    }
    Some((above, read))
}

/// The rows of lines that leave gaps.
fn bands(lines: &[Vec<Span>], gaps: &[(f64, f64)], spans: &Spans) -> Vec<Band> {
    let grid: Vec<Vec<Option<Piece>>> = lines.iter().map(|line| pieces(line, gaps, spans)).collect();
    let columns = columns(lines, gaps);
    let mut bands = vec![Band::new(&grid[0], &Step::default())];
    for pair in grid.windows(2) {
        let (before, next) = (&pair[0], &pair[1]);
        let step = Step::new(before, next, &columns);
        let row = Band::new(next, &step);
        let are_anew = row.filled >= ANEW && row.small_first == 0;
        let going = step.go_on.count_ones() as usize;
        // What stands alone goes on above, but in the first column.
        let may_begin = row.filled > 1 || next[0].is_some();
        match bands.last_mut() {
            Some(band) if !may_begin || step.begin == 0 && step.follow <= going && !are_anew => {
                band.lines += 1;
                band.high |= step.go_on;
                band.go_on += going;
                band.small += step.small;
                band.ends += step.follow;
            }
            _ => bands.push(row),
        }
    }
    bands
}

/// A column between gaps.
#[derive(Clone, Copy)]
struct Column {
    /// Where its longest line ends.
    end: f64,
    /// How long its text is, and how much of that is of words.
    letters: usize,
    alphabetic: usize,
}

impl Column {
    fn is_of_words(&self) -> bool {
        self.alphabetic * 3 >= self.letters * 2
    }
}

fn columns(lines: &[Vec<Span>], gaps: &[(f64, f64)]) -> Vec<Column> {
    let mut columns = vec![Column { end: f64::MIN, letters: 0, alphabetic: 0 }; gaps.len() + 1];
    for span in lines.iter().flatten() {
        let column = &mut columns[column_of(span, gaps)];
        column.end = column.end.max(span.end);
        column.letters += span.letters;
        column.alphabetic += span.alphabetic;
    }
    columns
}

impl Step {
    fn new(before: &[Option<Piece>], next: &[Option<Piece>], columns: &[Column]) -> Self {
        let mut step = Self::default();
        for (at, ((before, next), column)) in before.iter().zip(next).zip(columns).enumerate() {
            match (before, next) {
                (None, Some(_)) => step.begin += 1,
                (Some(_), None) => step.parted += 1,
                (Some(before), Some(next)) if column.is_of_words() => {
                    if column.end - before.end >= next.word + BLANK * next.size {
                        step.follow += 1;
                    } else if before.has_more {
                        step.go_on |= 1 << at;
                        step.small += usize::from(next.is_small);
                    }
                }
                _ => {}
            }
        }
        step.parted += step.begin + step.follow;
        step
    }
}

fn column_of(span: &Span, gaps: &[(f64, f64)]) -> usize {
    gaps.partition_point(|gap| gap.1 <= span.x)
}

/// What of a line stands in which column.
fn pieces(line: &[Span], gaps: &[(f64, f64)], spans: &Spans) -> Vec<Option<Piece>> {
    let mut pieces: Vec<Option<Piece>> = vec![None; gaps.len() + 1];
    for span in line {
        match &mut pieces[column_of(span, gaps)] {
            Some(piece) => {
                piece.end = piece.end.max(span.end);
                piece.has_more = true;
            }
            piece => {
                let text = spans.text(span);
                let first = text.split(' ').next().unwrap_or_default();
                let is_small = |letter: char| letter.is_alphabetic() && !letter.is_uppercase();
                *piece = Some(Piece {
                    end: span.end,
                    size: span.size,
                    word: (span.end - span.x) * first.len() as f64 / text.len().max(1) as f64,
                    is_small: first.starts_with(is_small),
                    has_more: first.len() < text.len(),
                });
            }
        }
    }
    pieces
}
