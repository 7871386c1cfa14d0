//! Rows of a table whose cells hold several lines each: they are read cell by cell.

use super::PARAGRAPH;
use super::columns::{Gutter, Row};
use super::span::Span;

/// Rows stand this many times further apart than the lines of their cells.
const BAND: f64 = 1.2;
/// So many rows at least, each of so many lines at most.
const ROWS: usize = 3;
const LINES_OF_A_ROW: usize = 20;
/// So many of them at least would be mixed up if they were read line by line.
const MIXED: usize = 2;
/// Cells of a row begin, end or have their middle as its largest does, within so many ems.
const LEVEL: f64 = 0.1;
/// How high letters reach above their baseline, in ems.
const HIGH: f64 = 0.9;
/// How much of the width of their column the lines of cells fill.
const FULL: f64 = 0.7;
/// So many lines are looked through for the one below another.
const BELOW: usize = 4;
/// Lines closer than this, in ems, are one with its marks.
const CLOSEST: f64 = 0.7;
/// A gap between cells is this wide at least, in ems.
const GAP: f64 = 0.3;
/// A row of more cells than this is parted at the first of them.
const MOST_CUTS: usize = 64;

/// Lines that stand in cells beside each other.
struct Cell {
    x: f64,
    end: f64,
    /// Where its letters begin, and its first and last baselines.
    top: f64,
    first: f64,
    foot: f64,
    lines: Vec<Line>,
    /// How long its text is, and how much of that is of words.
    letters: usize,
    alphabetic: usize,
}

/// Where a line begins and ends, and how far down it stands.
#[derive(Clone, Copy)]
struct Line {
    x: f64,
    end: f64,
    y: f64,
}

impl Cell {
    /// How far its lines stand apart.
    fn pitch(&self) -> f64 {
        (self.foot - self.first) / (self.lines.len() as f64 - 1.0).max(1.0)
    }

    /// How far its paragraphs stand apart: more than one line of each.
    fn apart(&self) -> f64 {
        let apart = self.lines.windows(4).map(|lines| lines[2].y - lines[1].y);
        apart.fold(0.0, f64::max)
    }

    fn is_of_words(&self) -> bool {
        self.alphabetic * 3 >= self.letters * 2
    }
}

/// Rows that leave the same gaps.
#[derive(Default)]
struct Table {
    gaps: Vec<(f64, f64)>,
    from: usize,
    rows: Vec<Row>,
    /// The left and the right edge of all that it holds.
    edges: (f64, f64),
    /// The lines that go on in another of their cell.
    lines: Vec<Line>,
    /// How many lines at the end are of one cell only, and may be what follows the table.
    single: usize,
    /// How many rows have several cells, several cells of several lines, and cells that end before others do.
    celled: usize,
    mixed: usize,
    ragged: usize,
    /// The least distance between two rows, and that after the last.
    apart: f64,
    after: f64,
    /// The largest distance between two paragraphs of a cell.
    within: f64,
}

/// The first table whose cells hold several lines.
pub(super) fn table(lines: &[Vec<Span>]) -> Option<Gutter> {
    // Most pages have none.
    if lines.iter().filter(|line| line.len() > 1).take(MIXED).count() < MIXED {
        return None;
    }
    let pitch = pitch(lines)?;
    let top = |at: usize| lines[at].first().map_or(0.0, |span: &Span| span.y);
    let apart = |at: usize| if at < lines.len() { top(at) - top(at - 1) } else { f64::INFINITY };
    let ends: Vec<usize> = (1..=lines.len()).filter(|at| apart(*at) >= BAND * pitch).collect();
    let heights = ends.iter().zip([0].iter().chain(&ends)).map(|(end, from)| end - from);
    if heights.filter(|lines| (2..=LINES_OF_A_ROW).contains(lines)).take(MIXED).count() < MIXED {
        return None;
    }
    let mut table = Table::default();
    let mut from = 0;
    for at in ends {
        let row = &lines[from..at];
        let cells = if row.len() <= LINES_OF_A_ROW { cells(row) } else { Vec::new() };
        if !table.takes(from, &cells, row, pitch) {
            if table.is_read_by_cells(pitch) && !table.goes_on(&cells) {
                break;
            }
            table = Table::default();
            table.takes(from, &cells, row, pitch);
        }
        table.after = apart(at);
        from = at;
    }
    table.is_read_by_cells(pitch).then(|| table.gutter())
}

impl Table {
    /// Adds a row, unless it fills the gaps of those before.
    fn takes(&mut self, from: usize, cells: &[Cell], row: &[Vec<Span>], pitch: f64) -> bool {
        let size = row.iter().flatten().map(|span| span.size).fold(0.0, f64::max);
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else { return false };
        let within = cells.windows(2).map(|pair| (pair[0].end, pair[1].x));
        let mut gaps: Vec<(f64, f64)> = if self.rows.is_empty() {
            within.collect()
        } else {
            let free: Vec<(f64, f64)> =
                [(f64::MIN, first.x)].into_iter().chain(within).chain([(last.end, f64::MAX)]).collect();
            common(&self.gaps, &free)
        };
        gaps.truncate(MOST_CUTS);
        let top = cells.iter().map(|cell| cell.top).fold(f64::MAX, f64::min);
        let foot = cells.iter().map(|cell| cell.foot).fold(f64::MIN, f64::max);
        let is_level = |cell: &Cell| {
            let (above, below) = (cell.top - top, foot - cell.foot);
            above.min(below).min((above - below).abs() / 2.0) < LEVEL * size
        };
        // Lines of larger type stand as far apart as rows of smaller type.
        let is_closer = |cell: &Cell| BAND * cell.pitch() < self.after;
        let fits = |cell: &Cell| is_level(cell) && (self.rows.is_empty() || is_closer(cell));
        if gaps.is_empty() || !cells.iter().all(fits) {
            return false;
        }
        if self.rows.is_empty() {
            (self.from, self.apart, self.after) = (from, f64::INFINITY, f64::INFINITY);
            self.edges = (first.x, last.end);
        }
        self.gaps = gaps;
        self.edges = (self.edges.0.min(first.x), self.edges.1.max(last.end));
        let high = || cells.iter().filter(|cell| cell.lines.len() > 1);
        let by_cells = high().count() > 1 && high().all(Cell::is_of_words);
        if by_cells {
            self.lines.extend(high().flat_map(|cell| &cell.lines[..cell.lines.len() - 1]));
        }
        match self.rows.last_mut() {
            Some(before) if !before.by_cells && !by_cells => before.lines += row.len(),
            _ => self.rows.push(Row { lines: row.len(), by_cells }),
        }
        self.apart = self.apart.min(self.after);
        self.within = cells.iter().map(Cell::apart).fold(self.within, f64::max);
        let is_single = cells.len() == 1;
        self.single = if is_single { self.single + row.len() } else { 0 };
        self.celled += usize::from(!is_single);
        self.mixed += usize::from(by_cells);
        self.ragged += usize::from(cells.iter().any(|cell| (cell.foot - cell.top) + pitch / 2.0 < foot - top));
        true
    }

    /// Whether its cells are to be read one after the other. Columns of text may leave white beside each other here and there, but
    /// they go on below it both, and up to it, and their paragraphs are elsewhere as far apart.
    fn is_read_by_cells(&self, pitch: f64) -> bool {
        self.celled >= (if self.gaps.len() > 1 { MIXED } else { ROWS })
            && self.mixed >= MIXED
            && self.is_filled()
            && BAND * self.within < self.apart
            && (self.ragged * 3 >= self.celled || self.apart > PARAGRAPH * pitch)
    }

    /// Whether lines go on in the next of their cell as they are full: those of a list beside another are not.
    fn is_filled(&self) -> bool {
        let filled = |line: &Line| {
            let column = self.gaps.partition_point(|gap| gap.1 <= line.x);
            let left = column.checked_sub(1).map_or(self.edges.0, |before| self.gaps[before].1);
            let right = self.gaps.get(column).map_or(self.edges.1, |gap| gap.0);
            (line.end - line.x) / (right - left)
        };
        self.lines.iter().map(filled).sum::<f64>() >= FULL * self.lines.len() as f64
    }

    /// Whether cells that are no row of it stand in its columns: it is columns whose paragraphs happened to be level.
    fn goes_on(&self, cells: &[Cell]) -> bool {
        let within: Vec<(f64, f64)> = cells.windows(2).map(|pair| (pair[0].end, pair[1].x)).collect();
        !common(&self.gaps, &within).is_empty() && cells.iter().all(|cell| cell.lines.len() > 1 && cell.is_of_words())
    }

    fn gutter(self) -> Gutter {
        let mut rows = self.rows;
        if let Some(last) = rows.last_mut() {
            last.lines = last.lines.saturating_sub(self.single);
        }
        Gutter { cuts: self.gaps.iter().map(|(from, to)| (from + to) / 2.0).collect(), from: self.from, rows }
    }
}

/// What lies in one of some gaps and in one of others; both rise.
pub(super) fn common(gaps: &[(f64, f64)], others: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let (mut both, mut at, mut other) = (Vec::new(), 0, 0);
    while let (Some(a), Some(b)) = (gaps.get(at), others.get(other)) {
        let (from, to) = (a.0.max(b.0), a.1.min(b.1));
        if from < to {
            both.push((from, to));
        }
        if a.1 < b.1 { at += 1 } else { other += 1 }
    }
    both
}

/// The cells of a row, from the left.
fn cells(row: &[Vec<Span>]) -> Vec<Cell> {
    let mut spans: Vec<&Span> = row.iter().flatten().collect();
    spans.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut cells: Vec<Cell> = Vec::new();
    for span in spans {
        match cells.last_mut() {
            Some(cell) if span.x <= cell.end + GAP * span.size => {
                cell.end = cell.end.max(span.end);
                cell.top = cell.top.min(span.y - HIGH * span.size);
                cell.first = cell.first.min(span.y);
                cell.foot = cell.foot.max(span.y);
            }
            _ => {
                let top = span.y - HIGH * span.size;
                cells.push(Cell {
                    x: span.x,
                    end: span.end,
                    top,
                    first: span.y,
                    foot: span.y,
                    lines: Vec::new(),
                    letters: 0,
                    alphabetic: 0,
                });
            }
        }
    }
    for line in row {
        let mut last = None;
        for span in line {
            let at = cells.partition_point(|cell| cell.end < span.x);
            let Some(cell) = cells.get_mut(at) else { continue };
            match cell.lines.last_mut().filter(|_| last == Some(at)) {
                Some(line) => line.end = line.end.max(span.end),
                None => cell.lines.push(Line { x: span.x, end: span.end, y: span.y }),
            }
            cell.letters += span.letters;
            cell.alphabetic += span.alphabetic;
            last = Some(at);
        }
    }
    cells
}

/// How far the lines of cells stand apart: most lines have one below, and few of them are in the next row.
fn pitch(lines: &[Vec<Span>]) -> Option<f64> {
    let below = |(at, line): (usize, &Vec<Span>)| {
        let first = line.first()?;
        let is_below =
            |span: &&Span| span.x < first.end && first.x < span.end && span.y > first.y + CLOSEST * first.size;
        let next = lines[at + 1..].iter().take(BELOW).find_map(|line| line.iter().find(is_below))?;
        Some(next.y - first.y)
    };
    let mut distances: Vec<f64> = lines.iter().enumerate().filter_map(below).collect();
    distances.sort_unstable_by(f64::total_cmp);
    distances.get(distances.len() / 4).copied()
}
