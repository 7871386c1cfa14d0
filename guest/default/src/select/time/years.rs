//! The grammar of years: `FY2021/22`, `last year`, `two years ago`.

use super::lexicon::{Sign, Unit};
use super::reading::Reader;
use super::signs::{Placed, century};

/// From this month on a school year and a season of sports is that of the next year.
const SUMMER: i32 = 8;

impl Reader<'_> {
    /// A year at a place: the year, whether it is relative, and the place after it.
    pub(super) fn year(&self, at: usize) -> Option<(i32, bool, usize)> {
        self.absolute_year(at).map(|(year, next)| (year, false, next)).or_else(|| {
            let (year, next) = self.relative_year(at)?;
            Some((year, true, next))
        })
    }

    pub(super) fn absolute_year(&self, at: usize) -> Option<(i32, usize)> {
        let prefix = |sign| matches!(sign, Sign::Fiscal | Sign::FiscalYear | Sign::Unit(Unit::Year));
        let digits = self.past(at, 4, prefix);
        let fiscal = (at..digits).any(|place| matches!(self.at(place), Sign::Fiscal | Sign::FiscalYear));
        let digits = if digits > at && matches!(self.at(digits), Sign::Dash | Sign::Of | Sign::In) {
            digits + 1
        } else {
            digits
        };
        let joint = |place: usize| matches!(self.at(place), Sign::Dash | Sign::Slash);
        match self.at(digits) {
            Sign::Year(year) => {
                // "2021/22" and "2021-22" are the year that ends in 2022, so is "2021/2022".
                match self.at(digits + 2) {
                    Sign::Number(short, 2)
                        if joint(digits + 1)
                            && short == u32::try_from(year + 1).unwrap_or(0) % 100
                            && !(joint(digits + 3) && matches!(self.at(digits + 4), Sign::Number(1..=31, 2))) =>
                    {
                        Some((year + 1, digits + 3))
                    }
                    Sign::Year(next)
                        if next == year + 1
                            && (self.at(digits + 1) == Sign::Slash || fiscal && joint(digits + 1))
                            && !(joint(digits + 3) && matches!(self.at(digits + 4), Sign::Year(_)))
                            && !digits.checked_sub(1).is_some_and(joint) =>
                    {
                        Some((next, digits + 3))
                    }
                    _ => Some((year, digits + 1)),
                }
            }
            Sign::Short(year) => Some((year, digits + 1)),
            // "23/24", "accounts 23-24"
            Sign::Number(short @ 15..=60, 2)
                if joint(digits + 1)
                    && self.at(digits + 2) == Sign::Number(short + 1, 2)
                    && !joint(digits + 3)
                    && !digits.checked_sub(1).is_some_and(joint) =>
            {
                Some((century(short + 1), digits + 3))
            }
            Sign::Number(short, 2) if fiscal => match self.at(digits + 2) {
                Sign::Number(next, 2) if joint(digits + 1) && next == (short + 1) % 100 => {
                    Some((century(next), digits + 3))
                }
                _ => Some((century(short), digits + 1)),
            },
            _ => None,
        }
    }

    fn relative_year(&self, at: usize) -> Option<(i32, usize)> {
        let today = self.today?.year;
        let fiscal = |sign| matches!(sign, Sign::Fiscal | Sign::School);
        let counted = |at: usize| {
            // "a couple of years"
            let article = self.at(at) == Sign::Article && matches!(self.at(at + 1), Sign::Cardinal(_));
            let at = if article { at + 1 } else { at };
            let count = self.count(at)?;
            let unit = self.past(at + 1, 2, |sign| matches!(sign, Sign::Fiscal | Sign::Of));
            (self.at(unit) == Sign::Unit(Unit::Year)).then_some((count, unit + 1))
        };
        // "a year ago", but "the last year"
        let at = if self.at(at) == Sign::Article && counted(at).is_none() { at + 1 } else { at };
        match self.at(at) {
            Sign::YearBefore => return Some((today - 1, at + 1)),
            // "2022 and now"
            Sign::Now
                if at.checked_sub(1).is_some_and(|at| matches!(self.at(at), Sign::To | Sign::And | Sign::Dash)) =>
            {
                return Some((today, at + 1));
            }
            // "from last year to this"
            Sign::This
                if matches!(self.at(at + 1), Sign::Stop | Sign::Comma)
                    && at.checked_sub(2).is_some_and(|before| {
                        matches!(self.at(before), Sign::Unit(Unit::Year) | Sign::FiscalYear)
                            && matches!(self.at(before + 1), Sign::To | Sign::And)
                    }) =>
            {
                return Some((today, at + 1));
            }
            Sign::Back => return counted(at + 1).map(|(count, next)| (today - count, next)),
            Sign::Unit(Unit::Year) | Sign::FiscalYear => {
                return match (self.at(at + 1), self.at(at + 2)) {
                    (Sign::Before, Sign::Last) => Some((today - 2, at + 3)),
                    (Sign::Last, _) => Some((today - 1, at + 2)),
                    (Sign::Latest, _) => Some((today, at + 2)),
                    _ => None,
                };
            }
            _ => {}
        }
        if let Some((count, next)) = counted(at)
            && self.at(next) == Sign::Ago
        {
            return Some((today - count, next + 1));
        }
        let unit = self.past(at + 1, 2, fiscal);
        let playing = self.at(unit) == Sign::Playing;
        let is_year = playing || matches!(self.at(unit), Sign::Unit(Unit::Year) | Sign::FiscalYear);
        // "last FY"
        let short = |placed: &Placed| placed.sign == Sign::Fiscal && placed.end - placed.start == 2;
        let (is_year, unit) =
            if !is_year && self.signs.get(at + 1).is_some_and(short) { (true, at + 1) } else { (is_year, unit) };
        // What begins in summer is called by the year in which it ends.
        let of_school = playing || (at..unit).any(|place| self.at(place) == Sign::School);
        let today = today + i32::from(of_school && self.today.is_some_and(|today| today.month >= SUMMER));
        match self.at(at) {
            Sign::Last if is_year => Some((today - 1, unit + 1)),
            Sign::This | Sign::Latest if is_year => Some((today, unit + 1)),
            Sign::Next if is_year => Some((today + 1, unit + 1)),
            _ => None,
        }
    }
}
