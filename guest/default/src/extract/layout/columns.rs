//! Where a page parts into columns.

use super::span::Span;

/// A column has at least this many lines, and this many letters in a line.
const COLUMN_LINES: usize = 4;
const COLUMN_LETTERS: usize = 22;
/// A narrow column has more lines, and fewer letters in them; most are full, and one in so many at most is followed by white.
const NARROW_LINES: usize = 8;
const NARROW_LETTERS: usize = 12;
const FULL: f64 = 0.7;
const UNBROKEN: usize = 5;
/// What begins so far into a side is of another column beside its first.
const INNER: f64 = 0.3;
/// Sides that are set independently share at most this part of their baselines, within so many ems.
const SHARED: f64 = 0.3;
const SAME_BASELINE: f64 = 0.05;
/// The lines of such sides are about as far apart.
const PITCHES: f64 = 1.6;
/// A line at the edge of columns that stands this many times further from them than their lines do is none of theirs.
const APART: f64 = 2.5;
/// Fewer rows at the edge of columns are no table: a mark may stand before the first words of one.
const TABLE_ROWS: usize = 2;
/// So many rows of cells between columns are one.
const ROWS_BETWEEN: usize = 3;
/// Columns part at one of these sixtieths of the width of a page, or before one of so many places where lines begin.
const GUTTERS: std::ops::RangeInclusive<u32> = 12..=48;
const EDGES: usize = 26;
/// It parts them so far before the place: cells of tables stand closer than columns, in points.
const BEFORE_EDGE: f64 = 6.0;
/// A gap between columns reaches so far to both sides of where it parts them, in points.
const CLEAR: f64 = 2.0;

/// A gap between columns.
pub(super) struct Gutter {
    /// Where it parts lines: the cells of a row at several places.
    pub(super) cuts: Vec<f64>,
    /// The line from which on it reaches.
    pub(super) from: usize,
    /// Its rows: columns of running text are one.
    pub(super) rows: Vec<Row>,
}

/// Lines that stand beside each other.
pub(super) struct Row {
    pub(super) lines: usize,
    /// Whether what stands on one side of a cut is read before what stands on the other.
    pub(super) by_cells: bool,
}

/// The gap at which a page parts into columns.
pub(super) fn gutter(lines: &[Vec<Span>], width: f64) -> Option<Gutter> {
    if lines.len() < COLUMN_LINES {
        return None;
    }
    let places = places(lines, width);
    // For each line, the places that it crosses, as bits.
    let crossed = |span: &Span| {
        let from = places.partition_point(|x| span.x >= x + CLEAR);
        let to = places.partition_point(|x| span.end > x - CLEAR);
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
            if to - from >= least && are_columns(&lines[from..to], *x) {
                best = Some((to - from, *x, from, to));
            }
            from = to + 1;
        }
    }
    best.map(|(_, x, from, to)| {
        let (from, to) = without_edges(lines, x, from, to);
        let (from, to) = without_tables(lines, x, from, to);
        let to = before_a_table(lines, x, from, to);
        Gutter { cuts: vec![x], from, rows: vec![Row { lines: to - from, by_cells: true }] }
    })
}

/// Where columns may part, from the left; no more than an integer has bits.
fn places(lines: &[Vec<Span>], width: f64) -> Vec<f64> {
    let place = |step: u32| width * f64::from(step) / 60.0;
    let (first, last) = (place(*GUTTERS.start()), place(*GUTTERS.end()));
    // One of the sixtieths is in every wider gap.
    let narrow = place(1) + 2.0 * CLEAR;
    let mut begins: Vec<(f64, bool)> = Vec::new();
    for line in lines {
        let mut end = f64::INFINITY;
        for span in line {
            let x = span.x - BEFORE_EDGE;
            if (first..last).contains(&x) {
                begins.push((x, end.is_infinite() || span.x < end + narrow));
            }
            end = span.end;
        }
    }
    begins.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
    let mut edges: Vec<(usize, f64)> = begins
        .chunk_by(|one, next| next.0 - one.0 < CLEAR / 2.0)
        .filter(|alike| alike.len() >= COLUMN_LINES && alike.iter().any(|(_, narrow)| *narrow))
        .map(|alike| (alike.len(), alike[0].0))
        .collect();
    edges.sort_unstable_by_key(|(count, _)| std::cmp::Reverse(*count));
    let edges = edges.into_iter().take(EDGES).map(|(_, x)| x);
    let mut places: Vec<f64> = GUTTERS.map(place).chain(edges).collect();
    places.sort_unstable_by(f64::total_cmp);
    places
}

/// Columns without the running head above them and the foot below, which is one if both do not end in a note.
fn without_edges(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> (usize, usize) {
    let baselines: Vec<f64> = lines[from..to].iter().filter_map(|line| line.first().map(|span| span.y)).collect();
    let most = APART * pitch(&baselines);
    let is_apart = |pair: Option<&[f64]>| pair.is_some_and(|pair| pair[1] - pair[0] > most);
    let (first, last) = (baselines.windows(2).next(), baselines.windows(2).next_back());
    let are_notes = step(&lines[to - 1], x).is_some();
    (from + usize::from(is_apart(first)), to - usize::from(!are_notes && is_apart(last)))
}

/// Columns without the rows of a table right above or below them, of which a gap between cells happens to be theirs.
fn without_tables(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> (usize, usize) {
    let is_row = |line: &&Vec<Span>| {
        let left = line.iter().filter(|span| span.x < x).count();
        let letters: usize = line.iter().map(|span| span.letters).sum();
        left.max(line.len() - left) > 1 && letters < line.len() * COLUMN_LETTERS
    };
    let rows = |count: usize| if count < TABLE_ROWS { 0 } else { count };
    let inner = from + rows(lines[from..to].iter().take_while(is_row).count());
    let inner = inner..to - rows(lines[inner..to].iter().rev().take_while(is_row).count());
    if are_columns(&lines[inner.clone()], x) { (inner.start, inner.end) } else { (from, to) }
}

/// Where columns end that a table parts from others below it: all its rows are cells.
fn before_a_table(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> usize {
    let is_row = |line: &Vec<Span>| {
        let left = line.iter().filter(|span| span.x < x).count();
        line.len() > 2 && (1..line.len()).contains(&left) && line.iter().all(|span| span.letters < COLUMN_LETTERS)
    };
    let rows = |at: usize| lines[at..to].iter().take_while(|line| is_row(line)).count();
    // Several narrow columns stand beside each other as cells do, and hold words.
    let is_of_words = |at: usize, rows: usize| {
        let spans = || lines[at..at + rows].iter().flatten();
        spans().map(|span| span.alphabetic).sum::<usize>() * 3 >= spans().map(|span| span.letters).sum::<usize>() * 2
    };
    let mut at = from;
    while at < to {
        let rows = rows(at);
        if rows >= ROWS_BETWEEN && !is_of_words(at, rows) {
            return if are_columns(&lines[from..at], x) { at } else { to };
        }
        at += rows.max(1);
    }
    to
}

/// Whether the sides of a gap are columns, not the cells of a table.
fn are_columns(lines: &[Vec<Span>], x: f64) -> bool {
    let mut sides = [Side::default(); 2];
    for line in lines {
        let mut seen = [false; 2];
        for span in line {
            let place = usize::from(span.x >= x);
            let side = &mut sides[place];
            side.lines += usize::from(!seen[place]);
            seen[place] = true;
            side.spans += 1;
            side.letters += span.letters;
            side.alphabetic += span.alphabetic;
        }
    }
    if sides.iter().any(|side| side.lines < COLUMN_LINES) {
        return false;
    }
    sides.iter().all(Side::is_prose)
        || sides.iter().all(Side::is_one_column)
            && sides.iter().any(|side| side.letters >= side.spans * COLUMN_LETTERS)
            && are_independent(lines, x)
        || sides.iter().all(Side::is_narrow_prose) && are_unbroken(lines, x)
}

/// What stands on one side of a gap.
#[derive(Clone, Copy, Debug, Default)]
struct Side {
    lines: usize,
    spans: usize,
    letters: usize,
    alphabetic: usize,
}

impl Side {
    /// Whether it is running text.
    fn is_prose(&self) -> bool {
        self.letters >= self.lines * COLUMN_LETTERS && self.alphabetic * 3 >= self.letters * 2
    }

    /// Whether it may be running text in a narrow column.
    fn is_narrow_prose(&self) -> bool {
        self.lines >= NARROW_LINES
            && self.letters >= self.lines * NARROW_LETTERS
            && self.alphabetic * 4 >= self.letters * 3
    }

    /// Whether it is words in one column, not several cells of a table.
    fn is_one_column(&self) -> bool {
        self.spans * 4 <= self.lines * 5 && self.alphabetic * 2 >= self.letters
    }
}

/// Whether the sides of a gap are set without regard to each other, as a margin with notes is beside running text.
fn are_independent(lines: &[Vec<Span>], x: f64) -> bool {
    let [left, right] = [true, false].map(|left| baselines(lines, x, left));
    let (pitch_left, pitch_right) = (pitch(&left), pitch(&right));
    if pitch_left.max(pitch_right) > PITCHES * pitch_left.min(pitch_right) {
        return false;
    }
    let mut apart: Vec<f64> = lines.iter().filter_map(|line| step(line, x)).collect();
    apart.sort_unstable_by(f64::total_cmp);
    let usual = apart.get(apart.len() / 2).copied().unwrap_or(0.0);
    let shared = apart.iter().filter(|step| (*step - usual).abs() < SAME_BASELINE).count();
    shared as f64 <= SHARED * left.len().min(right.len()) as f64
}

/// Whether the lines of a narrow column beside others fill it and follow each other, which those of cells do not.
fn are_unbroken(lines: &[Vec<Span>], x: f64) -> bool {
    let [left, right] = [true, false].map(|left| {
        let of_side = |line: &Vec<Span>| {
            let mut spans = line.iter().filter(|span| (span.x < x) == left);
            let first = spans.next()?;
            Some((first.x, spans.next_back().unwrap_or(first).end))
        };
        let extents: Vec<(f64, f64)> = lines.iter().filter_map(of_side).collect();
        let from = extents.iter().map(|line| line.0).fold(f64::INFINITY, f64::min);
        let width = extents.iter().map(|line| line.1).fold(from, f64::max) - from;
        let spans = || lines.iter().flatten().filter(|span| (span.x < x) == left);
        let inner = spans().filter(|span| span.x > from + INNER * width).count();
        if inner * 4 >= spans().count() {
            return None;
        }
        let full = extents.iter().filter(|line| line.1 - from >= FULL * width).count();
        let baselines = baselines(lines, x, left);
        let most = PITCHES * pitch(&baselines);
        let broken = baselines.windows(2).filter(|pair| pair[1] - pair[0] > most).count();
        Some(full * 3 >= extents.len() * 2 && broken * UNBROKEN <= extents.len())
    });
    left.or(right) == Some(true) && right.or(left) == Some(true)
}

/// Where the lines on one side of a gap stand.
fn baselines(lines: &[Vec<Span>], x: f64, left: bool) -> Vec<f64> {
    lines.iter().filter_map(|line| line.iter().find(|span| (span.x < x) == left).map(|span| span.y)).collect()
}

/// How far lines usually stand apart.
fn pitch(baselines: &[f64]) -> f64 {
    let mut distances: Vec<f64> = baselines.windows(2).map(|pair| pair[1] - pair[0]).collect();
    distances.sort_unstable_by(f64::total_cmp);
    distances.get(distances.len() / 2).copied().unwrap_or(0.0)
}

/// How much lower a line stands on the right of a gap than on its left, in ems, if it is on both.
fn step(line: &[Span], x: f64) -> Option<f64> {
    let left = line.iter().find(|span| span.x < x)?;
    let right = line.iter().find(|span| span.x >= x)?;
    Some((right.y - left.y) / left.size.max(right.size))
}
