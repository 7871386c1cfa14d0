//! Times: which years and quarters a document covers, and which a question asks for.

mod asked;
mod document;
mod lexicon;
mod point;
mod reading;
mod signs;
mod today;
mod told;
mod years;

use std::fmt;

pub(crate) use self::asked::{Asked, Shift};
pub(crate) use self::document::{Covered, Times};
pub(crate) use self::signs::begins_with_year;

/// At most this many periods are taken from one question.
const MOST_PERIODS: usize = 12;

/// A year, or a quarter of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Period {
    pub(crate) year: i32,
    /// 1 to 4; 0 for the whole year.
    pub(crate) quarter: u8,
}

/// A month of a year.
pub(crate) type Month = (i32, u8);
/// A day; 0 where only the month is known.
pub(crate) type Day = (i32, u8, u8);

/// Whether a word, in small letters and without accents, says nothing but a time.
pub(crate) fn says_time(word: &str) -> bool {
    lexicon::Sign::of(word).is_of_time()
}

/// Whether a word, in small letters and without accents, is a month.
pub(crate) fn is_month(word: &str) -> bool {
    lexicon::month(word).is_some()
}

/// Whether a word, in small letters, is a day of the week, or several of them.
pub(crate) fn is_weekday(word: &str) -> bool {
    matches!(lexicon::Sign::of(word.strip_suffix('s').unwrap_or(word)), lexicon::Sign::Weekday(_))
}

impl Period {
    /// The one so many months later. A half of a year is told by the quarter with which it ends.
    pub(crate) fn moved(self, months: i32) -> Self {
        if self.quarter == 0 && months % 12 == 0 {
            return Self { year: self.year + months / 12, quarter: 0 };
        }
        let quarter = if self.quarter == 0 { 4 } else { i32::from(self.quarter) };
        let quarters = self.year * 4 + quarter - 1 + months.div_euclid(3);
        Self { year: quarters.div_euclid(4), quarter: quarters.rem_euclid(4) as u8 + 1 }
    }

    pub(crate) fn year(year: i32) -> Self {
        Self { year, quarter: 0 }
    }

    /// Whether a month is in it.
    pub(crate) fn holds(self, (year, month): Month) -> bool {
        year == self.year && [0, month.div_ceil(3)].contains(&self.quarter)
    }

    /// The month with which it ends.
    pub(crate) fn end(self) -> Month {
        (self.year, if self.quarter == 0 { 12 } else { 3 * self.quarter })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.quarter {
            0 => write!(formatter, "{}", self.year),
            quarter => write!(formatter, "Q{quarter} {}", self.year),
        }
    }
}
