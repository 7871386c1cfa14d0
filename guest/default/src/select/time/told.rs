//! What a single text tells of the time of a document: a name, a title, the value of a field.

use super::lexicon::Sign;
use super::point::Part;
use super::reading::Reader;
use super::signs::{Placed, century, may_tell, signs};
use super::{Day, Month, Period};

/// A text longer than this is not read to its end.
const LONGEST: usize = 400;
/// From this day on a day may be the last of its month.
const LAST_DAYS: u8 = 28;
/// Years that two digits after those of a month may mean: others are more likely numbers.
const SHORT_YEARS: std::ops::RangeInclusive<u32> = 16..=35;
/// A day so many months from a quarter that is counted is none of another document.
const NEAR: i32 = 15;

/// What a single text says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    /// The last of its periods.
    pub(super) last: Option<Period>,
    /// The last of its quarters.
    pub(super) quarter: Option<Period>,
    pub(super) end: Option<Day>,
    /// Whether it says when the period ended.
    pub(super) ended: bool,
    /// Whether the quarter is counted from the end of a fiscal year that only its own day tells.
    pub(super) fiscal: bool,
    /// The month in which it appeared, after its period.
    pub(super) appeared: Option<Month>,
    /// Whether its year may be the number of a code: "MECH2005".
    pub(super) coded: bool,
}

impl Told {
    /// What is said by the day on which a period ended, of which the quarter may be counted.
    fn of_end((year, month, day): Day, counted: Option<u8>, period: Period) -> Self {
        let of_count = |quarter| Period { year: if month + 3 * (4 - quarter) > 12 { year + 1 } else { year }, quarter };
        let period = counted.map_or(period, of_count);
        Self {
            last: Some(period),
            quarter: Some(period).filter(|period| period.quarter > 0),
            end: Some((year, month, day)),
            ended: true,
            fiscal: counted.is_some(),
            appeared: None,
            coded: false,
        }
    }

    /// Its quarter, where that is counted and no day tells it.
    pub(super) fn counted(&self) -> Option<Period> {
        self.quarter.filter(|_| self.end.is_none())
    }

    fn add(&mut self, period: Period, end: Option<Day>) {
        self.last = self.last.max(Some(period));
        if period.quarter > 0 {
            self.quarter = self.quarter.max(Some(period));
        }
        self.end = self.end.or(end);
    }
}

/// What a text says, of whose words the signs are given.
pub(super) fn read(text: &str, of: impl FnMut(&str) -> Sign) -> Told {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let mut told = Told::default();
    if !may_tell(text) {
        return told;
    }
    let signs = signs(text, of);
    let reader = Reader { signs: &signs, today: None };
    let mut at = 0;
    let mut counted = None;
    let mut days: Vec<(Period, Day)> = Vec::new();
    let mut ended: Option<Told> = None;
    let mut code = None;
    while at < signs.len() {
        let Some(point) = reader.point(at) else {
            at += 1;
            continue;
        };
        at = point.to.max(at + 1);
        let Some(year) = point.year else {
            if let Part::Quarter(quarter) = point.part {
                counted = Some(quarter);
            }
            continue;
        };
        if let Some(told) = &mut ended {
            if let Part::Month { month, day: day @ 1.., .. } = point.part
                && Some((year, month, day)) > told.end
            {
                told.appeared = Some((year, month));
            }
            continue;
        }
        // "second quarter ended 30 June 2023, 17 August 2023": the later day is that on which it appeared.
        if let Part::Month { month, day, .. } = point.part
            && (signs[point.from.saturating_sub(4)..point.to].iter().any(|placed| placed.sign == Sign::Ended)
                || (day > 0 && is_as_on(&text[..signs[point.from].start])))
        {
            ended = Some(Told::of_end((year, month, day), counted, point.period(year)));
            continue;
        }
        let period = point.period(year);
        if point.part == Part::Whole && is_coded(text, &signs[point.from..point.to]) {
            code = code.or(Some(period));
            continue;
        }
        match point.part {
            Part::Month { month, day: day @ 1.., .. } => days.push((period, (year, month, day))),
            part => told.add(period, if let Part::Month { month, .. } = part { Some((year, month, 0)) } else { None }),
        }
    }
    if let Some(told) = ended {
        return told;
    }
    if let Some(period) = code.filter(|_| told.last.is_none() && days.is_empty()) {
        told.add(period, None);
        told.coded = true;
    }
    // "q2-2023-11-30" ended on that day.
    if let (Some(_), None, [(period, end)]) = (counted, told.last, days.as_slice())
        && end.2 >= LAST_DAYS
    {
        return Told::of_end(*end, counted, *period);
    }
    // "sitrep_0425"
    if told.last.is_none() && days.is_empty() {
        let pieces: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        let month = pieces.windows(2).find_map(|pair| if is_word(pair[0]) { short_month(pair[1]) } else { None });
        if let Some((year, month)) = month {
            told.add(Period { year, quarter: month.div_ceil(3) }, Some((year, month, 0)));
        }
    }
    // "factsheet-april-2025-2025-05-09": the day after the period is that on which it appeared, and so is any near to a quarter
    // that is counted, whenever its year begins: "2024-08-02-q1fy25-results".
    let appeared = |(year, month, _): Day| {
        if let Some(quarter) = told.counted() {
            let (of, last) = quarter.end();
            return ((year - of) * 12 + i32::from(month) - i32::from(last)).abs() <= NEAR;
        }
        let ended = told.end.map_or_else(|| told.last.map(Period::end), |(year, month, _)| Some((year, month)));
        ended.is_some_and(|ended| ended < (year, month) && year - ended.0 <= 1)
    };
    if !days.iter().all(|(_, day)| appeared(*day)) {
        days.into_iter().for_each(|(period, day)| told.add(period, Some(day)));
    } else if let Some((_, (year, month, _))) = days.last() {
        told.appeared = Some((*year, *month));
    }
    told
}

/// Whether a year is written to capitals as the numbers of codes are: "MECH2005", unlike "AFS2005".
fn is_coded(text: &str, point: &[Placed]) -> bool {
    let [Placed { sign: Sign::Year(_), start, .. }] = point else { return false };
    let before = &text.as_bytes()[..*start];
    let letters = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic());
    let count = letters.clone().count();
    (3..=5).contains(&count) && letters.clone().all(u8::is_ascii_uppercase) && !before.ends_with(b"AFS")
}

/// Whether it is no abbreviation, which numbers follow that are no months: "KB 1217".
fn is_word(piece: &str) -> bool {
    piece.len() > 3 && piece.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// `0425` as April 2025.
fn short_month(piece: &str) -> Option<Month> {
    let digits = (piece.len() == 4 && piece.bytes().all(|byte| byte.is_ascii_digit())).then_some(piece)?;
    let (month, year) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
    ((1..=12).contains(&month) && SHORT_YEARS.contains(&year)).then(|| (century(year), month))
}

/// Whether a text ends with what says that a day is the one of which is told: "shareholding as on 31 December 2024".
fn is_as_on(text: &str) -> bool {
    let mut words = text.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let last = words.next().unwrap_or_default();
    ["at", "of", "on"].iter().any(|word| last.eq_ignore_ascii_case(word))
        && words.next().is_some_and(|word| word.eq_ignore_ascii_case("as"))
}
