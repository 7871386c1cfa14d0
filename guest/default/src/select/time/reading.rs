//! The grammar of times: how points such as `Q2 of FY2024` or `December 2021` are written. Years have a file of their own.

use time::{Date, Weekday};

use super::lexicon::{Sign, Unit};
use super::point::{Part, Point};
use super::signs::{Placed, century};
use super::today::{Today, day};

/// Behind a month at the end of a name there are no more signs than these: a word, a point and the ending.
const MOST_AT_THE_END: usize = 3;

/// Reads the signs of a text.
pub(super) struct Reader<'a> {
    pub(super) signs: &'a [Placed],
    pub(super) today: Option<Today>,
}

impl Reader<'_> {
    /// The sign at a place, where it does not matter what it is counted from.
    pub(super) fn at(&self, at: usize) -> Sign {
        match self.exact(at) {
            Sign::Prior => Sign::Last,
            Sign::Earlier => Sign::Ago,
            Sign::On => Sign::In,
            sign => sign,
        }
    }

    pub(super) fn exact(&self, at: usize) -> Sign {
        self.signs.get(at).map_or(Sign::Stop, |placed| placed.sign)
    }

    /// The first sign at or after a place that is none of those that join.
    pub(super) fn past(&self, at: usize, most: usize, joins: impl Fn(Sign) -> bool) -> usize {
        (at..at + most).find(|place| !joins(self.at(*place))).unwrap_or(at + most)
    }

    /// How many a sign counts.
    pub(super) fn count(&self, at: usize) -> Option<i32> {
        match self.at(at) {
            Sign::Cardinal(count) => Some(i32::from(count)),
            Sign::One => Some(1),
            Sign::Article if self.signs.get(at).is_some_and(|placed| placed.end - placed.start <= 2) => Some(1),
            Sign::Number(count @ 1..=60, 1 | 2) => i32::try_from(count).ok(),
            _ => None,
        }
    }

    /// A half or quarter at a place, and the place after it.
    pub(super) fn part(&self, at: usize) -> Option<(Part, usize)> {
        let of = |unit: Unit, number: u32| match (unit, number) {
            (Unit::Quarter, 1..=4) => u8::try_from(number).ok().map(Part::Quarter),
            (Unit::Half, 1..=2) => u8::try_from(number).ok().map(Part::Half),
            _ => None,
        };
        let (first, second) = (self.at(at), self.at(at + 1));
        match (first, second) {
            // "HY_1H25" is "1H25".
            (Sign::Letter(unit) | Sign::Unit(unit), Sign::Number(number, 1))
                if self.is_glued(at) || !self.is_glued(at + 1) || !matches!(self.at(at + 2), Sign::Letter(_)) =>
            {
                of(unit, number).map(|part| (part, at + 2))
            }
            (Sign::Number(number, 1), Sign::Letter(unit)) => of(unit, number).map(|part| (part, at + 2)),
            (Sign::Number(number, 1), Sign::Point) => match self.at(at + 2) {
                Sign::Unit(unit) => of(unit, number).map(|part| (part, at + 3)),
                _ => None,
            },
            (Sign::Ordinal(number), _) => {
                let unit = self.past(at + 1, 2, |sign| matches!(sign, Sign::Fiscal | Sign::Dash));
                // "the first and third quarters"
                let joined = |sign| matches!(sign, Sign::And | Sign::Comma | Sign::Ordinal(_) | Sign::Article);
                let listed = self.past(at + 1, 6, joined);
                match (self.at(unit), self.at(listed)) {
                    (Sign::Unit(unit_of), _) => of(unit_of, u32::from(number)).map(|part| (part, unit + 1)),
                    (_, Sign::Unit(unit_of)) if matches!(self.at(listed - 1), Sign::Ordinal(_)) => {
                        of(unit_of, u32::from(number)).map(|part| (part, at + 1))
                    }
                    _ => None,
                }
            }
            // "the last quarter of 2023" closes it, unlike "the last quarter".
            (Sign::Last | Sign::End, Sign::Unit(unit @ (Unit::Quarter | Unit::Half))) => {
                let next = self.past(at + 2, 3, joins);
                self.absolute_year(next)?;
                of(unit, if unit == Unit::Half { 2 } else { 4 }).map(|part| (part, at + 2))
            }
            (Sign::Unit(Unit::Half), _) => {
                let year = self.past(at + 1, 1, |sign| sign == Sign::Dash);
                (self.at(year) == Sign::Unit(Unit::Year)).then_some((Part::Half(1), year + 1))
            }
            (Sign::Cardinal(6) | Sign::Number(6, 1), Sign::Unit(Unit::Month)) => Some((Part::Half(1), at + 2)),
            (Sign::Cardinal(9) | Sign::Number(9, 1), Sign::Unit(Unit::Month)) => Some((Part::Nine, at + 2)),
            _ => None,
        }
    }

    /// Whether nothing stands between a sign and the next.
    fn is_glued(&self, at: usize) -> bool {
        self.signs.get(at).zip(self.signs.get(at + 1)).is_some_and(|(one, next)| one.end == next.start)
    }

    /// A month or day at a place.
    pub(super) fn month(&self, at: usize) -> Option<Point> {
        let point = |year, month, day, to| {
            let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
            let part = Part::Month { month, day, span: 0 };
            Some(Point { year, part, relative: false, from: at, to })
        };
        let separator = |sign| matches!(sign, Sign::Dash | Sign::Slash | Sign::Point);
        let joint = self.at(at + 1);
        // "2024_06_30", "rates 2024 06.pdf" in names of files: there the underscore is no sign, and "+" stands for a blank.
        if self.today.is_none()
            && let Sign::Year(year) = self.at(at)
        {
            let plus = usize::from(joint == Sign::And);
            let (to, day_at) = (at + 2 + plus, at + 2 + 2 * plus);
            let ends = self.signs.len() <= to + MOST_AT_THE_END;
            match (self.at(at + 1 + plus), self.at(day_at)) {
                (Sign::Number(month @ 1..=12, 2), Sign::Number(day @ 1..=31, 2))
                    if plus == 0 || self.at(at + 3) == Sign::And =>
                {
                    return point(Some(year), month, day, day_at + 1);
                }
                // Elsewhere it may be counted, "tender 2024_07 road salt", or a year: "2011_12".
                (Sign::Number(month @ 1..=12, 2), _)
                    if (at == 0 || ends) && month != u32::try_from(year + 1).unwrap_or(0) % 100 =>
                {
                    return point(Some(year), month, 0, to);
                }
                _ => {}
            }
        }
        match (self.at(at), self.at(at + 2)) {
            // "2024-06-30", "2024-06"
            (Sign::Year(year), Sign::Number(month @ 1..=12, 2)) if separator(joint) => match self.at(at + 4) {
                Sign::Number(day @ 1..=31, 1 | 2) if self.at(at + 3) == joint => {
                    return point(Some(year), month, day, at + 5);
                }
                _ if month != u32::try_from(year + 1).unwrap_or(0) % 100 => {
                    return point(Some(year), month, 0, at + 3);
                }
                _ => {}
            },
            // "07.24 board pack" is of a month in the name of a file.
            (Sign::Number(month @ 1..=12, 2), Sign::Number(short @ 15..=40, 2))
                if self.today.is_none()
                    && joint == Sign::Point
                    && !(self.at(at + 3) == Sign::Point && matches!(self.at(at + 4), Sign::Number(..)))
                    && at.checked_sub(1).is_none_or(|before| self.at(before) != Sign::Point) =>
            {
                return point(Some(century(short)), month, 0, at + 3);
            }
            // "30.6.2024", "6/30/2024"
            (Sign::Number(first @ 1..=31, 1 | 2), Sign::Number(second @ 1..=31, 1 | 2))
                if separator(joint) && self.at(at + 3) == joint =>
            {
                if let Sign::Year(year) = self.at(at + 4) {
                    let month_first = second > 12 || (joint == Sign::Slash && first <= 12);
                    let (month, day) = if month_first { (first, second) } else { (second, first) };
                    return if month <= 12 { point(Some(year), month, day, at + 5) } else { None };
                }
            }
            // "03/2024"
            (Sign::Number(month @ 1..=12, 1 | 2), Sign::Year(year)) if separator(joint) => {
                return point(Some(year), month, 0, at + 3);
            }
            _ => {}
        }
        // "30 June 2024", "30th of June", "June 30, 2024", "June of last year"
        let name = |at| self.past(at, 2, |sign| matches!(sign, Sign::Of | Sign::Point | Sign::Dash));
        let (day, name) = match self.at(at) {
            Sign::Number(day @ 1..=31, 1 | 2) => (day, name(at + 1)),
            Sign::Ordinal(day) => (u32::from(day), name(at + 1)),
            _ => (0, at),
        };
        let Sign::Month(month) = self.at(name) else { return None };
        let mut next = name + 1;
        let mut day = day;
        if day == 0 {
            match self.at(next) {
                Sign::Number(named @ 1..=31, 1 | 2)
                    if !matches!(self.at(next + 1), Sign::Number(..) | Sign::Letter(_)) =>
                {
                    day = named;
                    next += 1;
                }
                Sign::Ordinal(named) => {
                    day = u32::from(named);
                    next += 1;
                }
                // "June-30-2024" in the name of a file
                Sign::Dash => {
                    let day_of = (self.at(next + 1), self.at(next + 2), self.at(next + 3));
                    match day_of {
                        (Sign::Number(named @ 1..=31, 1 | 2), Sign::Dash, Sign::Year(_)) => {
                            day = named;
                            next += 2;
                        }
                        // "Dec-21" of a question is a year.
                        (Sign::Number(short @ 20..=60, 2), after, _)
                            if self.today.is_some() && !matches!(after, Sign::Dash | Sign::Number(..)) =>
                        {
                            return point(Some(century(short)), u32::from(month), 0, next + 2);
                        }
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        // "the June quarter of 2023"
        let span = if day == 0 && self.at(next) == Sign::Unit(Unit::Quarter) { 3 } else { 0 };
        next += usize::from(span > 0);
        let point = |year, month, day, to| {
            let point: Point = point(year, month, day, to)?;
            let Part::Month { month, day, .. } = point.part else { return Some(point) };
            Some(Point { part: Part::Month { month, day, span }, ..point })
        };
        // "as at 31 dec 22"
        if day > 0
            && name > at
            && let Sign::Number(short @ 15..=60, 2) = self.at(next)
            && (self.at(next + 1) != Sign::Other
                || at.checked_sub(1).is_some_and(|before| {
                    matches!(self.at(before), Sign::In | Sign::Ended | Sign::End | Sign::To | Sign::Dash)
                }))
        {
            return point(Some(century(short)), u32::from(month), day, next + 1);
        }
        let of = self
            .past(next, 3, |sign| joins(sign) || matches!(sign, Sign::Comma | Sign::Point | Sign::Dash | Sign::Slash));
        match self.year(of) {
            Some((year, relative, to)) => Some(Point { relative, ..point(Some(year), u32::from(month), day, to)? }),
            // "at dec 22" is of a year, "on dec 22" of a day.
            None if (20..=60).contains(&day)
                && name == at
                && matches!(self.at(name + 1), Sign::Number(..))
                && (at == 0 || self.exact(at - 1) != Sign::On) =>
            {
                point(Some(century(day)), u32::from(month), 0, next)
            }
            None => point(None, u32::from(month), day, next),
        }
    }

    /// `the nine months ended 30 September 2022`, `FYE March 2022`, `the year that ended in January 2024`.
    fn span(&self, at: usize) -> Option<Point> {
        let (span, mut next) = match (self.at(at), self.at(at + 1)) {
            (Sign::Unit(Unit::Year) | Sign::FiscalYear, _) => (12, at + 1),
            (Sign::Fiscal, Sign::Unit(Unit::Year)) => (12, at + 2),
            (Sign::Fiscal, _) => (12, at + 1),
            (Sign::Unit(Unit::Half), Sign::Unit(Unit::Year)) => (6, at + 2),
            (Sign::Unit(Unit::Half), _) => (6, at + 1),
            (Sign::Unit(Unit::Quarter), _) => (3, at + 1),
            (_, Sign::Unit(Unit::Month)) => (u8::try_from(self.count(at)?.min(12)).ok()?, at + 2),
            (Sign::Number(52 | 53, _), Sign::Unit(Unit::Week)) => (12, at + 2),
            (Sign::Number(13 | 14, _), Sign::Unit(Unit::Week)) => (3, at + 2),
            _ => return None,
        };
        // "FY3/23" ends in March 2023.
        if self.at(at) == Sign::Fiscal
            && let (Sign::Number(month @ 1..=12, 1 | 2), Sign::Slash) = (self.at(at + 1), self.at(at + 2))
            && let Sign::Number(year @ 15..=60, 2) = self.at(at + 3)
        {
            let part = Part::Month { month: month as u8, day: 0, span: 12 };
            return Some(Point { year: Some(century(year)), part, relative: false, from: at, to: at + 4 });
        }
        let start = next;
        let mut ends = false;
        while next < start + 5 {
            match self.at(next) {
                Sign::Ended | Sign::End | Sign::To => ends = true,
                Sign::In | Sign::Of | Sign::Article | Sign::Dash | Sign::That => {}
                Sign::Other if next == start && !ends => {}
                _ => break,
            }
            next += 1;
        }
        // "the year to this February", "the half that ended last September"
        let said = Some(self.at(next)).filter(|sign| matches!(sign, Sign::This | Sign::Last));
        next += usize::from(said.is_some());
        let point = self.month(next).map(|point| self.of_today(point, said));
        let point = point.filter(|point| point.year.is_some() && (ends || next > start || span == 12))?;
        let Part::Month { month, day, .. } = point.part else { return None };
        Some(Point { part: Part::Month { month, day, span }, from: at, ..point })
    }

    /// A month of this year, or the last of its name, where that is said.
    fn of_today(&self, point: Point, said: Option<Sign>) -> Point {
        match (said, self.today, point) {
            (Some(said), Some(today), Point { year: None, part: Part::Month { month, .. }, .. }) => {
                let year = if said == Sign::This { today.year } else { today.year_of(month, true) };
                Point { year: Some(year), relative: true, ..point }
            }
            _ => point,
        }
    }

    /// The last day of a week that is counted: `week 43 of 2025`, `W43-2025`, `2025-W43`.
    fn week(&self, at: usize) -> Option<Point> {
        let joins = |sign| matches!(sign, Sign::Comma | Sign::Dash | Sign::In | Sign::Of | Sign::Slash);
        // "units built before week 12 of 2022" are of no such day.
        let before = at.checked_sub(1).map_or(Sign::Stop, |before| self.at(before));
        if matches!(before, Sign::After | Sign::Before | Sign::From | Sign::Since | Sign::To) {
            return None;
        }
        let number = |at| match self.at(at) {
            Sign::Number(week @ 1..=53, 1 | 2) => u8::try_from(week).ok(),
            _ => None,
        };
        let (year, week, to) = match self.at(at) {
            Sign::Unit(Unit::Week) => {
                let of = self.past(at + 2, 2, joins);
                let Sign::Year(year) = self.at(of) else { return None };
                (year, number(at + 1)?, of + 1)
            }
            Sign::Year(year) => {
                let of = self.past(at + 1, 1, joins);
                (self.at(of) == Sign::Unit(Unit::Week)).then_some((year, number(of + 1)?, of + 2))?
            }
            _ => return None,
        };
        let (year, month, day) = day(Date::from_iso_week_date(year, week, Weekday::Sunday).ok()?);
        Some(Point { year: Some(year), part: Part::Month { month, day, span: 0 }, relative: false, from: at, to })
    }

    /// The time at a place, if one is named there.
    pub(super) fn point(&self, at: usize) -> Option<Point> {
        if !self.exact(at).may_begin() {
            return None;
        }
        if let Some(point) = self.week(at).or_else(|| self.span(at)) {
            return Some(point);
        }
        if let Some(point) = self.month(at).filter(|point| point.year.is_some()) {
            // "December 2022 quarter"
            return Some(match point.part {
                Part::Month { month, day: 0, span: 0 } if self.at(point.to) == Sign::Unit(Unit::Quarter) => {
                    Point { part: Part::Month { month, day: 0, span: 3 }, to: point.to + 1, ..point }
                }
                _ => point,
            });
        }
        if let Sign::Season(season) = self.at(at)
            && let Some((year, relative, to)) = self.year(self.past(at + 1, 2, joins))
        {
            // The middle month of the season tells it best.
            let part = Part::Month { month: [4, 7, 10, 1][usize::from(season - 1) % 4], day: 0, span: 3 };
            return Some(Point { year: Some(year), part, relative, from: at, to });
        }
        if let Some((part, next)) = self.part(at) {
            let of = self.past(next, 4, |sign| joins(sign) || matches!(sign, Sign::Dash | Sign::Slash | Sign::Comma));
            // "q2-2023-11-30": the day has the year.
            let day = self.month(of).is_some_and(|point| matches!(point.part, Part::Month { day: 1.., .. }));
            if let Some((year, relative, to)) = self.year(of).filter(|_| !day) {
                return Some(Point { year: Some(year), part, relative, from: at, to });
            }
            // "Q2 24", "2Q24", "Q2-24"
            let short = self.past(next, 1, |sign| matches!(sign, Sign::Dash | Sign::Slash));
            if let Sign::Number(year, 2) = self.at(short)
                && !(matches!(self.at(short + 1), Sign::Dash | Sign::Slash | Sign::Point)
                    && matches!(self.at(short + 2), Sign::Number(..)))
            {
                return Some(Point { year: Some(century(year)), part, relative: false, from: at, to: short + 1 });
            }
            return Some(Point { year: None, part, relative: false, from: at, to: next });
        }
        let (year, relative, to) = self.year(at)?;
        // "2024 Q2", unless the quarter has a year of its own.
        let after = self.past(to, 2, |sign| matches!(sign, Sign::Comma | Sign::Dash | Sign::Article | Sign::Stop));
        if let Some((part, next)) = self.part(after) {
            let own = self.year(self.past(next, 3, joins)).is_some();
            if !own {
                return Some(Point { year: Some(year), part, relative, from: at, to: next });
            }
        }
        Some(Point { year: Some(year), part: Part::Whole, relative, from: at, to })
    }
}

/// Words between a part and its year.
pub(super) fn joins(sign: Sign) -> bool {
    matches!(sign, Sign::Of | Sign::In | Sign::Article)
}
