//! A point of time that is named, and the periods and months that it means.

use super::{MOST_PERIODS, Month, Period};

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Half(u8),
    Quarter(u8),
    /// The first nine months.
    Nine,
    /// A month, with its day where one is named, and how many months up to its end are meant: 0 where nothing says so.
    Month {
        month: u8,
        day: u8,
        span: u8,
    },
}

/// A time that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) year: Option<i32>,
    pub(super) part: Part,
    /// Whether it is told from the day of the question.
    pub(super) relative: bool,
    /// The signs that say it.
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Point {
    /// The period that is meant, once the year is known.
    pub(super) fn period(&self, year: i32) -> Period {
        let quarter = match self.part {
            Part::Whole => 0,
            Part::Half(half) => half * 2,
            Part::Quarter(quarter) => quarter,
            Part::Nine => 3,
            // The last month closes the year, and so does any other that a year is said to end in.
            Part::Month { span: 12, .. } => 0,
            Part::Month { month: 12, span: 0, .. } => 0,
            Part::Month { month, .. } => month.div_ceil(3),
        };
        Period { year, quarter }
    }

    /// The month in which it ends, where one is named.
    pub(super) fn end(&self, year: i32) -> Option<Month> {
        match self.part {
            Part::Month { month, .. } => Some((year, month)),
            _ => None,
        }
    }

    /// What lies between two points, both of them too.
    pub(super) fn until(&self, last: &Self, years: (i32, i32)) -> (Vec<Period>, Vec<Month>) {
        let (mut from, mut to) = (self.period(years.0), last.period(years.1));
        if let (Part::Month { month: first, .. }, Part::Month { month: end, .. }) = (self.part, last.part)
            && years.0 == years.1
            && (first, end) != (1, 12)
        {
            // "July to December" is a part of a year.
            (from.quarter, to.quarter) = (first.div_ceil(3), end.div_ceil(3));
        }
        let mut months = Vec::new();
        if let (Some(first), Some(end)) = (self.end(years.0), last.end(years.1)) {
            let number = |month: Month| month.0 * 12 + i32::from(month.1) - 1;
            let all = (number(first)..=number(end)).take(24);
            months.extend(all.map(|month| (month.div_euclid(12), month.rem_euclid(12) as u8 + 1)));
        }
        let periods = if from.quarter == 0 || to.quarter == 0 {
            (from.year..=to.year).take(MOST_PERIODS).map(Period::year).collect()
        } else {
            let number = |period: Period| period.year * 4 + i32::from(period.quarter) - 1;
            let all = (number(from)..=number(to)).take(MOST_PERIODS);
            all.map(|quarter| Period { year: quarter.div_euclid(4), quarter: quarter.rem_euclid(4) as u8 + 1 })
                .collect()
        };
        (periods, months)
    }
}
