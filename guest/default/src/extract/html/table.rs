//! The cells of a table as lines whose columns stand below each other.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::cells::{Holds, below_each_other};
use super::super::paper::LONGEST_PAGE;

/// How many columns a table has at most: browsers widen no cell further.
const MOST_COLUMNS: usize = 1000;
/// How many cells reach into the rows below at most.
const MOST_REACHING: usize = 100;
/// How long a cell that stands alone in its row is at most, in bytes, to keep its column: a longer one is a paragraph.
const LONGEST_ALONE: usize = 100;
/// What a cell costs beside its text, in bytes.
const CELL: usize = 64;

/// A cell, and how far it spans.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) holds: Holds,
    pub(super) columns: usize,
    pub(super) rows: usize,
}

impl Cell {
    fn text(&self) -> &str {
        self.text.trim()
    }

    /// Whether it only belongs to the cell on its right, as the sign of a currency does.
    fn opens(&self) -> bool {
        self.text().ends_with(['$', '€', '£', '¥', '(']) && self.text().chars().count() <= 3
    }

    /// Whether it only belongs to the cell on its left.
    fn closes(&self) -> bool {
        matches!(self.text(), ")" | "%" | ")%" | "%)")
    }
}

/// The rows of a table that have not been written.
#[derive(Default)]
pub(super) struct Table {
    /// The cells that hold text, each with its column.
    rows: Vec<Vec<(usize, Cell)>>,
    /// The columns of cells that reach into the next rows, from left to right, and into how many.
    reaching: Vec<(Range<usize>, usize)>,
    /// The columns in which text has begun.
    filled: BTreeSet<usize>,
    size: usize,
}

impl Table {
    /// Puts the cells of the next row where those that reach into it leave room.
    pub(super) fn push(&mut self, cells: Vec<Cell>) {
        let (mut row, mut column, mut reaching) = (Vec::new(), 0, Vec::new());
        let mut above = self.reaching.iter().peekable();
        for cell in cells {
            while let Some((taken, _)) = above.next_if(|(taken, _)| taken.start <= column) {
                column = column.max(taken.end);
            }
            let end = (column + cell.columns).min(MOST_COLUMNS);
            if cell.rows > 1 {
                reaching.push((column..end, cell.rows));
            }
            if !cell.text().is_empty() {
                self.filled.insert(column);
                self.size += cell.text.len();
                row.push((column, cell));
            }
            column = end;
        }
        self.size += CELL * (row.len() + 1);
        self.rows.push(row);
        self.reaching.extend(reaching);
        self.reaching.retain_mut(|(_, rows)| {
            *rows -= 1;
            *rows > 0
        });
        self.reaching.sort_by_key(|(columns, _)| columns.start);
        self.reaching.truncate(MOST_REACHING);
    }

    /// Ends a group of rows, which no cell reaches out of.
    pub(super) fn end_group(&mut self) {
        self.reaching.clear();
    }

    /// Whether so much is in it that it is written in parts.
    pub(super) fn is_long(&self) -> bool {
        self.size > LONGEST_PAGE
    }

    /// The rows so far.
    pub(super) fn take(&mut self) -> Vec<String> {
        let starts: Vec<usize> = self.filled.iter().copied().collect();
        let rows = std::mem::take(&mut self.rows);
        self.size = 0;
        let places = places(&starts, &rows);
        let place = |column: usize| places.get(index(&starts, column)).copied().unwrap_or_default();
        rows.iter().map(|row| line(row, place)).filter(|line| !line.is_empty()).collect()
    }
}

fn index(starts: &[usize], column: usize) -> usize {
    starts.partition_point(|start| *start < column)
}

/// The place of each column in a line. Filings put the sign of a currency, a bracket and a percent sign into columns of
/// their own, below headings that span them: such columns are one.
fn places(starts: &[usize], rows: &[Vec<(usize, Cell)>]) -> Vec<usize> {
    let mut values = vec![Vec::new(); starts.len()];
    let (mut spanned, mut paired) = (vec![false; starts.len()], vec![false; starts.len()]);
    for (number, row) in rows.iter().enumerate() {
        for (nth, (column, cell)) in row.iter().enumerate() {
            let at = index(starts, *column);
            let end = index(starts, column + cell.columns);
            if let Some((next, following)) = row.get(nth + 1)
                && (cell.opens() || following.closes())
                && index(starts, *next) == end
            {
                paired[end] = true;
            }
            if !cell.opens() && !cell.closes() {
                values[at].push(number);
            }
            if row.len() > 1 {
                spanned[at + 1..end.max(at + 1)].fill(true);
            }
        }
    }
    let (mut places, mut place) = (Vec::with_capacity(starts.len()), 0);
    // The last of the columns that holds something in a row.
    let mut held = vec![None; rows.len()];
    for at in 0..starts.len() {
        let belongs = paired[at] || (spanned[at] && !values[at].is_empty());
        if at > 0 && (!belongs || values[at].iter().any(|row| held[*row] == Some(place))) {
            place += 1;
        }
        values[at].iter().for_each(|row| held[*row] = Some(place));
        places.push(place);
    }
    places
}

/// A row of cells as a line; cells that hold more than a line stand below each other, as the columns of a page do.
fn line(row: &[(usize, Cell)], place: impl Fn(usize) -> usize) -> String {
    if let [(_, cell)] = row
        && (cell.text().contains('\n') || cell.text().len() > LONGEST_ALONE)
    {
        return cell.text().to_owned();
    }
    let texts: Vec<_> = row.iter().map(|(_, cell)| (cell.text(), cell.holds)).collect();
    if let Some(lines) = below_each_other(&texts) {
        return lines;
    }
    let (mut line, mut last, mut joins) = (String::new(), 0, false);
    for (column, cell) in row {
        let place = place(*column);
        // A bracket that a number has opened is closed there, whatever else is in its column.
        let open = cell.closes() && line.rfind('(') > line.rfind(')');
        if !open {
            let blank = !joins && !cell.closes() && !line.is_empty() && place == last;
            line.push_str(if blank { " " } else { "" });
            line.extend(std::iter::repeat_n('\t', place - last));
            last = place;
        }
        for (nth, word) in cell.text().split_whitespace().enumerate() {
            line.push_str(if nth == 0 { "" } else { " " });
            line.push_str(word);
        }
        joins = cell.opens();
    }
    line
}
