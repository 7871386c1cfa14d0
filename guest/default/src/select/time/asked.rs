//! What a question says of time, against its own day.

mod mended;
mod points;
mod recent;

use std::collections::BTreeSet;
use std::ops::Range;

use self::mended::mend;
use super::lexicon::{Sign, Unit};
use super::reading::Reader;
use super::signs::signs;
use super::today::Today;
use super::{Day, MOST_PERIODS, Month, Period};

/// A question longer than this says no time past it.
const LONGEST: usize = 8192;

/// How far a follow-up moves what was spoken of: "the year before".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shift {
    #[default]
    None,
    Months(i32),
    /// To each of several that follow one another, so many months apart: "the two years before that".
    Each {
        months: i32,
        count: i32,
    },
    /// To the whole years of it: "and for the full year?".
    Whole,
    /// By one of what was spoken of, whether that was a quarter or a year: "the one before".
    Ones(i32),
}

impl Shift {
    /// By how many months each of what is asked for lies from what was spoken of; empty where it is not said in months.
    pub(crate) fn months(self) -> Vec<i32> {
        match self {
            Self::Months(months) => vec![months],
            Self::Each { months, count } => (1..=count).take(MOST_PERIODS).map(|times| times * months).collect(),
            Self::None | Self::Whole | Self::Ones(_) => Vec::new(),
        }
    }
}

/// What a question says of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The periods it names, in its order.
    pub(crate) periods: Vec<Period>,
    /// The first and the last of a run of years: what is asked of both can be told without what is between.
    pub(crate) ends: Option<(Period, Period)>,
    /// Whether they are the newest whole years that there are.
    pub(crate) newest: bool,
    /// Whether several documents of one kind are asked for: "the last three audits".
    pub(crate) editions: bool,
    /// The first quarters of the halves among them that are named with their year.
    pub(crate) begun: Vec<Period>,
    /// A quarter without a year.
    pub(crate) quarter: Option<u8>,
    /// Months in one of which the period ends that is meant.
    pub(crate) months: Vec<Month>,
    /// Those among them that it asks for each.
    pub(crate) each: Vec<Month>,
    /// The days it names.
    pub(crate) days: Vec<Day>,
    /// Whether the days are to come.
    pub(crate) ahead: bool,
    /// Whether it asks for the most recent.
    pub(crate) latest: bool,
    /// Whether it asks for the first that there was.
    pub(crate) oldest: bool,
    /// Whether its periods are told from its own day.
    pub(crate) relative: bool,
    /// Whether it asks for the part of a year.
    pub(crate) interim: bool,
    /// Whether it asks for the year that ends in a month.
    pub(crate) annual: bool,
    /// Whether its months are of no year that it says.
    pub(crate) yearless: bool,
    /// Whether it names a season without a year.
    pub(crate) season: bool,
    /// How far from what was spoken of before.
    pub(crate) shift: Shift,
    /// The bytes of the question that say all this.
    pub(crate) said: Vec<Range<usize>>,
}

impl Asked {
    /// Whether nothing is said of time.
    pub(crate) fn is_nothing(&self) -> bool {
        self.periods.is_empty() && self.quarter.is_none() && !self.latest && !self.oldest && self.shift == Shift::None
    }

    /// Into how many parts the years are parted of which it names any.
    pub(crate) fn parts(&self) -> usize {
        let quarters: BTreeSet<u8> = self.periods.iter().map(|period| period.quarter).collect();
        quarters.len()
    }

    /// The month that it names last in time, or the first of its last period.
    pub(crate) fn first_month(&self) -> Option<Month> {
        let months = self.each.iter().copied().max();
        months.or_else(|| self.periods.iter().max().map(|period| (period.year, period.quarter.max(1) * 3 - 2)))
    }

    /// A single month.
    pub(crate) fn of_month((year, month): Month) -> Self {
        let period = Period { year, quarter: month.div_ceil(3) };
        Self { periods: vec![period], months: vec![(year, month)], each: vec![(year, month)], ..Self::default() }
    }

    /// The same, of years so much later.
    pub(crate) fn later(&self, years: i32) -> Self {
        Self {
            periods: self.periods.iter().map(|period| Period { year: period.year + years, ..*period }).collect(),
            begun: self.begun.iter().map(|period| Period { year: period.year + years, ..*period }).collect(),
            ends: None,
            months: self.months.iter().map(|(year, month)| (year + years, *month)).collect(),
            each: self.each.iter().map(|(year, month)| (year + years, *month)).collect(),
            days: self.days.iter().map(|(year, month, day)| (year + years, *month, *day)).collect(),
            ..self.clone()
        }
    }

    /// Whether a time stands at a byte of the question.
    pub(crate) fn says(&self, byte: usize) -> bool {
        self.said.iter().any(|range| range.contains(&byte))
    }

    /// What a text asks for, when it is asked on a day such as `2026-03-31`.
    pub(crate) fn of(text: &str, today: &str) -> Self {
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let mut signs = signs(text, Sign::of);
        mend(text, &mut signs);
        let mut date = today.split('-').map(|part| part.parse::<i32>().ok());
        let today = date.next().flatten().map(|year| Today {
            year,
            month: date.next().flatten().filter(|month| (1..=12).contains(month)).unwrap_or(1),
            day: date.next().flatten().and_then(|day| u8::try_from(day).ok()).unwrap_or(0),
        });
        let reader = Reader { signs: &signs, today };
        let mut asked = Self::default();
        let points = asked.points(&reader);
        asked.resolve(&reader, points);
        asked.general(&reader);
        // "2023 and the year before", "Q2 2023 against the quarter before"
        if let ([period], false) = (asked.periods.as_slice(), asked.relative) {
            let period = *period;
            let moves = asked.shift.months();
            if !moves.is_empty() {
                asked.shift = Shift::None;
            }
            moves.into_iter().for_each(|months| asked.add(period.moved(months)));
        }
        asked.periods.truncate(MOST_PERIODS);
        asked.months.truncate(4 * MOST_PERIODS);
        asked.each.truncate(4 * MOST_PERIODS);
        asked
    }

    fn note(&mut self, reader: &Reader<'_>, from: usize, to: usize) {
        if let (Some(first), Some(last)) = (reader.signs.get(from), reader.signs.get(to - 1)) {
            self.said.push(first.start..last.end);
        }
    }

    fn named(&mut self, months: impl IntoIterator<Item = Month>) {
        for month in months {
            self.months.push(month);
            self.each.push(month);
        }
    }

    fn add(&mut self, period: Period) {
        if !self.periods.contains(&period) && self.periods.len() < MOST_PERIODS {
            self.periods.push(period);
        }
    }

    /// Whether its periods are all whole years, or all parts of years: other documents tell of these than of those.
    pub(crate) fn are_alike(&self) -> bool {
        self.periods.windows(2).all(|pair| (pair[0].quarter == 0) == (pair[1].quarter == 0))
    }

    /// What is said in words that stand for themselves.
    fn general(&mut self, reader: &Reader<'_>) {
        let signs = reader.signs;
        // "the same for the year before last" tells the year by itself.
        let before_last = (0..signs.len()).any(|at| (reader.at(at), reader.at(at + 1)) == (Sign::Before, Sign::Last));
        let mut so_far = false;
        for (at, placed) in signs.iter().enumerate() {
            let next = reader.at(at + 1);
            self.editions |= matches!(reader.at(at), Sign::Last | Sign::Latest)
                && !self.says(placed.start)
                && matches!(next, Sign::Cardinal(_) | Sign::Number(2..=12, 1 | 2))
                && reader.at(at + 2) != Sign::Dash;
            match reader.at(at) {
                Sign::Latest => {
                    self.latest = true;
                    self.note(reader, at, at + 1);
                }
                // "the last meeting", "el último informe"; the unit of a time is read elsewhere
                Sign::Last
                    if !self.says(placed.start)
                        && matches!(next, Sign::Other | Sign::Cardinal(_) | Sign::Number(..)) =>
                {
                    self.latest = true;
                }
                // "which tier was it in 2023, and which is it now"
                Sign::Now if !self.periods.is_empty() && !self.says(placed.start) => self.latest = true,
                Sign::Oldest => self.oldest = true,
                Sign::Season(_) => self.season |= !self.says(placed.start),
                Sign::SoFar => so_far = true,
                Sign::So if next == Sign::Far => so_far = true,
                Sign::Unit(Unit::Year) if (next, reader.at(at + 2)) == (Sign::To, Sign::Date) => {
                    so_far = true;
                    self.note(reader, at, at + 3);
                }
                // "and before that?", "and since then?"
                Sign::Before if next == Sign::That && self.shift == Shift::None => self.shift = Shift::Ones(-1),
                Sign::After if next == Sign::That && self.shift == Shift::None => self.shift = Shift::Ones(1),
                Sign::Since if next == Sign::That && self.periods.is_empty() => self.latest = true,
                Sign::Full if next == Sign::Unit(Unit::Year) && self.periods.is_empty() => self.shift = Shift::Whole,
                // "the same quarter last year", "the same period of the previous year"
                Sign::Same if self.relative && is_of_earlier(reader, at, &self.periods) && !before_last => {
                    self.shift = Shift::Months(-12);
                }
                Sign::One if self.shift == Shift::None => {
                    let before = at.checked_sub(1).map_or(Sign::Stop, |before| reader.exact(before));
                    if let Some(by) = direction(before, reader.exact(at + 1)) {
                        self.shift = Shift::Ones(by);
                    }
                }
                // "go back another two years"
                Sign::Ago if self.periods.is_empty() && self.shift == Shift::None => {
                    let counted = (at + 1..at + 4).find(|place| months_of(reader.at(place + 1)).is_some());
                    let count =
                        counted.and_then(|place| Some((reader.count(place)?, months_of(reader.at(place + 1))?)));
                    if let Some((count, months)) = count {
                        self.shift = Shift::Months(-months * count);
                    }
                }
                Sign::Unit(_) | Sign::FiscalYear if self.shift == Shift::None => {
                    let Some(months) = months_of(reader.at(at)) else { continue };
                    let before = at.checked_sub(1).map_or(Sign::Stop, |before| reader.exact(before));
                    let next = reader.exact(at + 1);
                    if next == Sign::Before && reader.at(at + 2) == Sign::Last {
                        continue;
                    }
                    let count = at.checked_sub(1).and_then(|before| reader.count(before)).unwrap_or(1);
                    let each = count > 1 && at.checked_sub(2).is_some_and(|the| reader.exact(the) == Sign::Article);
                    if let Some(by) = direction(before, next) {
                        let months = by * months;
                        self.shift = if each { Shift::Each { months, count } } else { Shift::Months(months * count) };
                    }
                }
                _ => {}
            }
        }
        if self.quarter.is_some() && !self.periods.is_empty() {
            self.quarter = None;
        }
        self.interim |= so_far;
        // "this financial year so far" is in the newest report of a part of it, whichever year that is called by.
        let of_fiscal = signs.iter().any(|placed| matches!(placed.sign, Sign::Fiscal | Sign::FiscalYear));
        let this_year = reader.today.map(|today| Period::year(today.year));
        if so_far && self.relative && of_fiscal && this_year.is_some_and(|year| self.periods == [year]) {
            self.periods.clear();
            self.latest = true;
        }
        // "the first report and the latest"
        let first = |at: usize| {
            reader.at(at) == Sign::Ordinal(1)
                && !self.says(signs[at].start)
                && matches!(reader.at(at + 1), Sign::Other | Sign::And | Sign::One)
                && (at + 1..signs.len()).any(|and| reader.at(and) == Sign::And)
        };
        self.oldest |= self.latest && self.periods.is_empty() && (0..signs.len()).any(first);
    }
}

/// Whether a single time is named, which is of an earlier year, or a part of one right behind "same".
fn is_of_earlier(reader: &Reader<'_>, same: usize, periods: &[Period]) -> bool {
    let of_today = reader.today.map(|today| today.year);
    let of_part = matches!(reader.at(same + 1), Sign::Unit(_));
    matches!(periods, [period] if of_part || of_today.is_some_and(|today| period.year < today))
}

/// How many months a unit has.
fn months_of(sign: Sign) -> Option<i32> {
    match sign {
        Sign::Unit(Unit::Month) => Some(1),
        Sign::Unit(Unit::Quarter) => Some(3),
        Sign::Unit(Unit::Half) => Some(6),
        Sign::Unit(Unit::Year) | Sign::FiscalYear => Some(12),
        _ => None,
    }
}

/// Where what stands around a unit moves what was spoken of: "the year before", "el año siguiente".
fn direction(before: Sign, after: Sign) -> Option<i32> {
    match (before, after) {
        (_, Sign::Before | Sign::Earlier | Sign::Prior) | (Sign::Prior, _) => Some(-1),
        (_, Sign::After | Sign::Next) | (Sign::Next, _) => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
