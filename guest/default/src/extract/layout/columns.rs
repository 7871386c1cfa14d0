//! Where a page parts into columns.

use std::ops::Range;

use super::span::Span;
use super::{CELL_GAP, PARAGRAPH};

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
/// The name of a row that is as long as a line of a column has fewer letters.
const NAME_LETTERS: usize = 2 * COLUMN_LETTERS + 6;
/// A title over columns has so many lines at most; over those in the middle, its middle is so near to theirs, of their width.
/// So many places are looked at as if one stood there.
const TITLE_LINES: usize = 3;
const MIDDLE: f64 = 0.05;
const TITLES: usize = 16;
/// Fewer rows at the edge of columns are no table: a mark may stand before the first words of one.
const TABLE_ROWS: usize = 2;
/// So many rows of cells between columns are one.
const ROWS_BETWEEN: usize = 3;
/// Columns part at one of these sixtieths of the width of what they are part of, or before one of so many places where lines begin.
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
pub(super) fn gutter(lines: &[Vec<Span>]) -> Option<Gutter> {
    if lines.len() < COLUMN_LINES {
        return None;
    }
    let places = places(lines);
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
    let free = free & !like_the_one_before(lines, &places, &crossed);
    let mut best: Option<(usize, f64, usize, usize)> = None;
    for (place, x) in places.iter().enumerate().filter(|(place, _)| free & 1 << place != 0) {
        let mut from = 0;
        while from < lines.len() {
            let mut to = from;
            while to < lines.len() && crossed[to] & (1 << place) == 0 {
                to += 1;
            }
            let least = best.map_or(COLUMN_LINES, |(count, ..)| count + 1);
            let are_beside_a_table = || {
                let inner = between_tables(lines, *x, from, to);
                inner.len() < to - from && are_columns(&lines[inner], *x)
            };
            if to - from >= least && (are_columns(&lines[from..to], *x) || are_beside_a_table()) {
                best = Some((to - from, *x, from, to));
            }
            from = to + 1;
        }
    }
    best.map(|(_, x, from, to)| {
        let (from, to) = without_edges(lines, x, from, to);
        let (from, to) = without_tables(lines, x, from, to);
        let to = before_a_table(lines, x, from, to);
        let (from, to) = without_titles(lines, x, from, to);
        Gutter { cuts: vec![x], from, rows: vec![Row { lines: to - from, by_cells: true }] }
    })
}

/// Where columns may part, from the left; no more than an integer has bits.
fn places(lines: &[Vec<Span>]) -> Vec<f64> {
    let left = lines.iter().flat_map(|line| line.first()).map(|span| span.x).fold(f64::INFINITY, f64::min);
    let right = lines.iter().flat_map(|line| line.last()).map(|span| span.end).fold(left, f64::max);
    let step = (right - left) / 60.0;
    let place = |steps: u32| left + step * f64::from(steps);
    let (first, last) = (place(*GUTTERS.start()), place(*GUTTERS.end()));
    // One of the sixtieths is in every wider gap.
    let narrow = step + 2.0 * CLEAR;
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

/// The places, as bits, that part the same spans as the place before them, and that the same lines cross.
fn like_the_one_before(lines: &[Vec<Span>], places: &[f64], crossed: &[u64]) -> u64 {
    let mut differ = crossed.iter().fold(1, |differ, crossed| differ | crossed ^ crossed << 1);
    for span in lines.iter().flatten() {
        let next = places.partition_point(|x| *x <= span.x);
        differ |= 1_u64.checked_shl(next as u32).unwrap_or(0);
    }
    !differ
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
    let inner = between_tables(lines, x, from, to);
    if are_columns(&lines[inner.clone()], x) { (inner.start, inner.end) } else { (from, to) }
}

/// The lines between the rows of a table above and those of one below.
fn between_tables(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> Range<usize> {
    let is_row = |line: &[Span]| {
        let letters: usize = line.iter().map(|span| span.letters).sum();
        // There are no more cells than spans.
        letters < line.len() * COLUMN_LETTERS && {
            let [left, right] = cells(line, x);
            left.max(right) > 1 && letters < (left + right) * COLUMN_LETTERS
        }
    };
    let from = from + rows(lines[from..to].iter(), is_row, x);
    from..to - rows(lines[from..to].iter().rev(), is_row, x)
}

/// How many lines are the rows of a table: those between them hold the rest of what a row is named.
fn rows<'a>(lines: impl Iterator<Item = &'a Vec<Span>>, is_row: impl Fn(&[Span]) -> bool, x: f64) -> usize {
    let (mut count, mut end) = (0, 0);
    for (at, line) in lines.enumerate() {
        if is_row(line) {
            (count, end) = (count + 1, at + 1);
        } else if !goes_on(line, x) {
            break;
        }
    }
    if count < TABLE_ROWS { 0 } else { end }
}

/// Whether a line may be more of the name of a row.
fn goes_on(line: &[Span], x: f64) -> bool {
    line.iter().all(|span| span.x < x) && line.iter().map(|span| span.letters).sum::<usize>() < NAME_LETTERS
}

/// Where columns end that a table parts from others below it: all its rows are cells.
fn before_a_table(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> usize {
    if let Some(at) = figures(lines, x, from, to) {
        return at;
    }
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

/// Where a table begins within columns whose rows are a name, which may be as long as a line of theirs, and figures.
fn figures(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> Option<usize> {
    let are_short = |spans: &[Span]| spans.iter().all(|span| span.letters < COLUMN_LETTERS);
    let is_row = |line: &[Span]| {
        let left = line.iter().filter(|span| span.x < x).count();
        let [name, figures @ ..] = line else { return false };
        (1..line.len()).contains(&left)
            && figures.len() > 1
            && name.letters < NAME_LETTERS
            && are_short(figures)
            && figures.iter().all(|span| span.alphabetic * 2 <= span.letters)
    };
    let mut at = from;
    while at < to {
        let (mut count, mut end) = (0, at);
        while end < to {
            if is_row(&lines[end]) {
                count += 1;
            } else if count == 0 || !goes_on(&lines[end], x) {
                break;
            }
            end += 1;
        }
        if count >= ROWS_BETWEEN {
            // Above them stands what names the figures.
            let heads = lines[from..at].iter().rev().take_while(|line| line.len() > 1 && are_short(line)).count();
            let at = at - heads;
            return are_columns(&lines[from..at], x).then_some(at);
        }
        at = end.max(at + 1);
    }
    None
}

/// Columns up to a title that parts them from others below it, or without one above them: it stands by itself, and reaches as far
/// as the column on one side, so that it seems to be of that.
fn without_titles(lines: &[Vec<Span>], x: f64, from: usize, to: usize) -> (usize, usize) {
    let y = |at: usize| lines[at].first().map_or(0.0, |span| span.y);
    let is_left = |at: usize| match &lines[at][..] {
        line if line.iter().all(|span| span.x < x) => Some(true),
        line if line.iter().all(|span| span.x >= x) => Some(false),
        _ => None,
    };
    let [left, right] = [true, false].map(|left| pitch(&baselines(&lines[from..to], x, left)));
    let apart = PARAGRAPH * left.max(right);
    let (mut begin, mut titles) = (from, 0);
    for at in from + 1..to {
        if y(at) - y(at - 1) <= apart.max(PARAGRAPH * size(&lines[at - 1])) {
            continue;
        }
        let title = begin..at;
        begin = at;
        if title.len() > TITLE_LINES
            || title.clone().any(|at| is_left(at).is_none() || is_left(at) != is_left(title.start))
        {
            continue;
        }
        titles += 1;
        if titles > TITLES {
            break;
        }
        if title.start == from {
            if are_columns(&lines[at..to], x)
                && (is_left(from) == Some(true) || is_in_the_middle(&lines[from..to], title.len()))
            {
                return (at, to);
            }
        } else if are_columns(&lines[from..title.start], x) && are_columns(&lines[at..to], x) {
            return (from, title.start);
        }
    }
    (from, to)
}

/// Whether so many first lines stand in the middle of all.
fn is_in_the_middle(lines: &[Vec<Span>], count: usize) -> bool {
    let middle = |lines: &[Vec<Span>]| {
        let spans = || lines.iter().flatten();
        let (from, end) = spans().fold((f64::MAX, f64::MIN), |(from, end), span| (from.min(span.x), end.max(span.end)));
        ((from + end) / 2.0, end - from)
    };
    let (of_all, width) = middle(lines);
    (middle(&lines[..count]).0 - of_all).abs() < MIDDLE * width
}

fn size(line: &[Span]) -> f64 {
    line.iter().map(|span| span.size).fold(0.0, f64::max)
}

/// How many cells stand on the left of a gap and on its right: what is closer to its neighbour is of its cell, as are the signs
/// before the items of a list.
fn cells(line: &[Span], x: f64) -> [usize; 2] {
    let mut cells = [0; 2];
    let mut before: [Option<&Span>; 2] = [None; 2];
    for span in line {
        let side = usize::from(span.x >= x);
        let is_sign = |before: &Span| cells[side] == 1 && before.letters == 1 && before.alphabetic == 0;
        let goes_on = |before: &Span| span.x - before.end <= CELL_GAP * span.size || is_sign(before);
        cells[side] += usize::from(!before[side].is_some_and(goes_on));
        before[side] = Some(span);
    }
    cells
}

/// How many cells all lines have on the left of a gap and on its right.
fn count_cells(lines: &[Vec<Span>], x: f64) -> [usize; 2] {
    let mut counts = [0; 2];
    for line in lines {
        counts.iter_mut().zip(cells(line, x)).for_each(|(count, cells)| *count += cells);
    }
    counts
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
            side.letters += span.letters;
            side.alphabetic += span.alphabetic;
        }
    }
    if sides.iter().any(|side| side.lines < COLUMN_LINES) {
        return false;
    }
    sides.iter().all(Side::is_prose) && are_long(lines, x, &sides)
        || sides.iter().all(Side::is_of_words) && are_single(lines, x, &sides) && are_independent(lines, x)
        || sides.iter().all(Side::is_narrow_prose) && are_unbroken(lines, x)
}

/// Whether the cells on both sides are as long as the lines of columns are: several short ones make a row, or a line of a form.
fn are_long(lines: &[Vec<Span>], x: f64, sides: &[Side; 2]) -> bool {
    let least = if lines.len() < NARROW_LINES { COLUMN_LETTERS } else { NARROW_LETTERS };
    sides.iter().zip(count_cells(lines, x)).all(|(side, cells)| side.letters >= cells * least)
}

/// Whether both sides are one column, not several cells of a table, and the lines of one are long.
fn are_single(lines: &[Vec<Span>], x: f64, sides: &[Side; 2]) -> bool {
    let counts = count_cells(lines, x);
    let sides = || sides.iter().zip(counts);
    sides().all(|(side, cells)| cells * 4 <= side.lines * 5)
        && sides().any(|(side, cells)| side.letters >= cells * COLUMN_LETTERS)
}

/// What stands on one side of a gap.
#[derive(Clone, Copy, Debug, Default)]
struct Side {
    lines: usize,
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

    /// Whether it is words rather than figures.
    fn is_of_words(&self) -> bool {
        self.alphabetic * 2 >= self.letters
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
