//! Runs of periods, and what is counted back from the day of the question.

use super::super::lexicon::{Sign, Unit};
use super::super::reading::{Reader, joins};
use super::super::today::Today;
use super::super::{Day, Period};
use super::Asked;

impl Asked {
    /// `first three quarters of 2023`, `every quarter of last year`.
    pub(super) fn several(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let quarters = |at: usize| reader.at(at) == Sign::Unit(Unit::Quarter);
        let (first, last, next) = match reader.at(at) {
            Sign::Ordinal(1) if quarters(at + 2) => (1, reader.count(at + 1)?, at + 3),
            Sign::Last if quarters(at + 2) => (5 - reader.count(at + 1)?, 4, at + 3),
            Sign::Every if quarters(at + 1) => (1, 4, at + 2),
            Sign::Every if quarters(at + 2) => (1, reader.count(at + 1)?, at + 3),
            Sign::Cardinal(4) if quarters(at + 1) => (1, 4, at + 2),
            // "quarter by quarter in 2024"
            Sign::Unit(Unit::Quarter) if reader.at(at + 1) == Sign::In && quarters(at + 2) => (1, 4, at + 3),
            _ => return None,
        };
        let of = (next..next + 3).find(|place| !joins(reader.at(*place)))?;
        let (year, relative, to) = reader.year(of).filter(|_| of > next)?;
        self.relative |= relative;
        for quarter in first.max(1)..=last.min(4) {
            self.add(Period { year, quarter: quarter as u8 });
        }
        Some(to)
    }

    /// What is counted back from the day of the question, but single years.
    pub(super) fn recent(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let today = reader.today?;
        let fiscal = |sign| matches!(sign, Sign::Fiscal | Sign::School | Sign::Other);
        let unit_at = |at: usize| match reader.at(at) {
            Sign::Unit(unit) => Some((unit, at + 1)),
            Sign::FiscalYear => Some((Unit::Year, at + 1)),
            sign if fiscal(sign) => match reader.at(at + 1) {
                Sign::Unit(unit) => Some((unit, at + 2)),
                _ => None,
            },
            _ => None,
        };
        match reader.at(at) {
            // What nobody asks of documents may be of yesterday, too: it is no period.
            Sign::Yesterday => {
                self.day(today.days_ago(1)?);
                Some(at + 1)
            }
            // A menu is of the week in which the day is.
            Sign::Tomorrow => {
                let tomorrow = today.days_ago(-1)?;
                self.ahead = true;
                self.days.push(tomorrow);
                self.days.extend((0..=1).filter_map(|weeks| today.end_of_week(weeks)).find(|end| *end >= tomorrow));
                Some(at + 1)
            }
            Sign::Next if reader.at(at + 1) == Sign::Unit(Unit::Week) => {
                self.ahead = true;
                self.days.push(today.end_of_week(1)?);
                Some(at + 2)
            }
            Sign::Last if let Sign::Weekday(weekday) = reader.at(at + 1) => {
                let day @ (year, month, _) = today.last(weekday)?;
                self.day(day);
                self.add(Period { year, quarter: month.div_ceil(3) });
                Some(at + 2)
            }
            Sign::Last | Sign::This if let Sign::Season(season) = reader.at(at + 1) => {
                self.season(today, season, i32::from(reader.at(at) == Sign::Last));
                Some(at + 2)
            }
            Sign::Season(season) if (reader.at(at + 1), reader.at(at + 2)) == (Sign::Before, Sign::Last) => {
                self.season(today, season, 2);
                Some(at + 3)
            }
            // "last three years", "past 12 months", "last two quarters"
            Sign::Last | Sign::Latest if let Some(count) = reader.count(at + 1) => {
                let (unit, next) = unit_at(at + 2)?;
                let this = i32::from(reader.at(at) == Sign::Latest);
                match unit {
                    Unit::Year => {
                        (1 - this..=count - this).for_each(|back| self.add(Period::year(today.year - back)));
                        self.newest = this == 0;
                    }
                    Unit::Quarter => (1..=count.min(8)).for_each(|back| self.quarter_back(today, back)),
                    Unit::Half => (1..=count.min(4)).for_each(|back| self.half_back(today, back)),
                    Unit::Decade => (1..=10).for_each(|back| self.add(Period::year(today.year - back))),
                    Unit::Month if count >= 12 => {
                        (1..=count / 12).for_each(|back| self.add(Period::year(today.year - back)));
                    }
                    Unit::Month => (0..=count).for_each(|back| self.month_back(today, back)),
                    Unit::Week | Unit::Day => (0..=1).for_each(|back| self.month_back(today, back)),
                }
                self.relative = true;
                // The years of a run are told in their order.
                Some(next)
            }
            Sign::Last | Sign::This | Sign::Latest => {
                let back = i32::from(reader.at(at) == Sign::Last);
                let (unit, next) = unit_at(at + 1).filter(|_| reader.part(at).is_none())?;
                match (unit, reader.at(next), reader.at(next + 1)) {
                    // The newest there is, which may be older than the one before today's.
                    (Unit::Quarter | Unit::Half, ..) if reader.at(at) == Sign::Latest => {
                        self.latest = true;
                        self.interim = true;
                        return Some(next);
                    }
                    // "last half year accounts"
                    (Unit::Half, Sign::Unit(Unit::Year), Sign::Other) if back > 0 => {
                        self.latest = true;
                        self.interim = true;
                        return Some(next + 1);
                    }
                    (Unit::Quarter, ..) => self.quarter_back(today, back),
                    (Unit::Half, ..) => self.half_back(today, back),
                    (Unit::Decade, ..) => (1..=10).for_each(|back| self.add(Period::year(today.year - back))),
                    (Unit::Month, ..) => self.month_back(today, back),
                    (Unit::Week, ..) if reader.at(at) != Sign::Latest => {
                        self.days.extend(today.end_of_week(-i64::from(back)));
                        self.month_back(today, 0);
                    }
                    (Unit::Day, ..) if reader.at(at) != Sign::Latest => self.month_back(today, 0),
                    _ => return None,
                }
                self.relative = true;
                Some(next)
            }
            // "the quarter before last"
            Sign::Unit(unit @ (Unit::Quarter | Unit::Half | Unit::Month))
                if (reader.at(at + 1), reader.at(at + 2)) == (Sign::Before, Sign::Last) =>
            {
                self.back(today, unit, 2);
                Some(at + 3)
            }
            // "el trimestre pasado", "le trimestre dernier"
            Sign::Unit(unit @ (Unit::Quarter | Unit::Half | Unit::Month)) if reader.at(at + 1) == Sign::Last => {
                self.back(today, unit, 1);
                Some(at + 2)
            }
            Sign::Back => {
                let count = reader.count(at + 1)?;
                let (unit, next) = unit_at(at + 2).filter(|(unit, _)| *unit != Unit::Year)?;
                self.back(today, unit, count);
                Some(next)
            }
            _ => {
                let count = reader.count(at)?;
                let (unit, next) = unit_at(at + 1).filter(|(unit, _)| *unit != Unit::Year)?;
                (reader.at(next) == Sign::Ago).then(|| self.back(today, unit, count))?;
                Some(next + 1)
            }
        }
    }

    /// A day that is told from the day of the question.
    fn day(&mut self, (year, month, day): Day) {
        self.relative = true;
        self.days.push((year, month, day));
        self.months.push((year, month));
    }

    fn back(&mut self, today: Today, unit: Unit, count: i32) {
        self.relative = true;
        match unit {
            Unit::Quarter => self.quarter_back(today, count),
            Unit::Half => self.half_back(today, count),
            Unit::Month => self.month_back(today, count),
            Unit::Decade => self.add(Period::year(today.year - 10 * count)),
            Unit::Year => self.add(Period::year(today.year - count)),
            Unit::Week | Unit::Day => {
                let days = i64::from(count) * if unit == Unit::Week { 7 } else { 1 };
                if let Some(day @ (year, month, _)) = today.days_ago(days) {
                    self.day(day);
                    self.add(Period { year, quarter: month.div_ceil(3) });
                }
            }
        }
    }

    /// The three months of a season, of the last that is over or one before it, or of the one of today.
    fn season(&mut self, today: Today, season: u8, back: i32) {
        let first = i32::from(season) * 3;
        // Of the months from year 0 on, the last in which one ended.
        let now = today.year * 12 + today.month - 1;
        let mut start = now - (now - (first - 1)).rem_euclid(12);
        if back > 0 && now - start < 3 {
            start -= 12;
        }
        self.relative = true;
        self.season_from(start - 12 * (back - 1).max(0));
    }

    /// Those of a year: winter is the one that begins in it.
    pub(super) fn season_of(&mut self, year: i32, season: u8) {
        self.season_from(year * 12 + i32::from(season) * 3 - 1);
    }

    /// Those from a month on, counted from year 0.
    fn season_from(&mut self, start: i32) {
        let month = |number: i32| (number.div_euclid(12), number.rem_euclid(12) as u8 + 1);
        self.months.extend((start..start + 3).map(month));
        let (year, month) = month(start + 1);
        self.add(Period { year, quarter: month.div_ceil(3) });
    }

    /// The quarter that ended so many quarters before the one of today. Companies close theirs in different months, but each
    /// closes one within any three.
    fn quarter_back(&mut self, today: Today, back: i32) {
        self.interim = true;
        let quarters = today.year * 4 + (today.month - 1) / 3 - back;
        self.add(Period { year: quarters.div_euclid(4), quarter: quarters.rem_euclid(4) as u8 + 1 });
        if back > 0 {
            for month in 1..=3 {
                let number = today.year * 12 + today.month - 1 - (back - 1) * 3 - month;
                self.months.push((number.div_euclid(12), number.rem_euclid(12) as u8 + 1));
            }
        }
    }

    fn half_back(&mut self, today: Today, back: i32) {
        self.interim = true;
        let halves = today.year * 2 + (today.month - 1) / 6 - back;
        self.add(Period { year: halves.div_euclid(2), quarter: halves.rem_euclid(2) as u8 * 2 + 2 });
    }

    fn month_back(&mut self, today: Today, back: i32) {
        let number = today.year * 12 + today.month - 1 - back;
        let month = (number.div_euclid(12), number.rem_euclid(12) as u8 + 1);
        self.months.push(month);
        self.add(Period { year: month.0, quarter: if month.1 == 12 { 0 } else { month.1.div_ceil(3) } });
    }
}
