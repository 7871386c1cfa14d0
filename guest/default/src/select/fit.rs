//! How well period, kind and language of an entry fit what is asked.

use super::Facets;
use super::asked::Asked;
use super::kind::Kind;
use super::time::{Month, Period};

/// What the fit of the period and of the kind weigh against each other, and against that of the words.
const PERIOD: f64 = 1.0;
const INHERITED: f64 = 0.75;
const KIND: f64 = 0.7;
const EXPLICIT_KIND: f64 = 1.1;
/// How well what appeared in a month fits it.
const APPEARED: f64 = 1.1;
/// How well what ends in another month of the same quarter fits a month: one before it, or one after it, which may tell of it.
const MONTH_BEFORE: f64 = 0.5;
const MONTH_AFTER: f64 = 0.75;
/// How well the report of a fourth quarter fits its year.
const FOURTH: f64 = 0.7;
/// What a language weighs that is asked for, and that of the question itself.
const LANGUAGE: f64 = 1.0;
const NATIVE: f64 = 0.5;

/// One of the times that are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Time {
    /// Nothing where the newest is, or the oldest.
    pub(super) period: Option<Period>,
    /// The month of it that is meant, where others are asked for, too.
    pub(super) month: Option<Month>,
    pub(super) oldest: bool,
}

impl Time {
    /// Whether a month is its own, or one of its period where it has none.
    pub(super) fn is_of(self, month: Month) -> bool {
        self.month.map_or_else(|| self.period.is_some_and(|period| period.holds(month)), |own| own == month)
    }

    /// The last month of its period that is asked for.
    fn last_month(self, asked: &Asked) -> Option<Month> {
        let months = asked.periods.months.iter().copied();
        self.month.or_else(|| months.filter(|month| self.period.is_some_and(|period| period.holds(*month))).max())
    }

    /// Whether a month is one that is asked for.
    fn is_in(self, asked: &Asked, month: Month) -> bool {
        // "December and now": what is newest may be of any month.
        let is_newest = self.period.is_none() && !asked.periods.periods.is_empty();
        if is_newest || !asked.periods.months.contains(&month) {
            return false;
        }
        let of_period = |period: Period| {
            period.holds(month) || !asked.periods.each.contains(&month) || asked.periods.each.len() < 2
        };
        self.month.is_none_or(|wanted| wanted == month) && self.period.is_none_or(of_period)
    }
}

/// How well period, kind and language fit what is asked.
pub(super) fn fit(facets: &Facets, asked: &Asked, time: Time, newest: Option<Period>) -> f64 {
    let wanted = time.period;
    // What is asked of a month alone need be in no report of a quarter.
    let months = asked.periods.months.len();
    let of_month = months > 0 && months <= asked.periods.periods.len() && !asked.periods.interim;
    let of_part = asked.periods.quarter.is_some() || (asked.periods.latest && asked.periods.interim);
    let quarter = !of_month && wanted.map_or(of_part, |period| period.quarter > 0);
    // "the quarterly reports of 2023"
    let interim = asked.periods.interim || asked.wanted.interim;
    let is_of_day = facets.end.is_some_and(|end| asked.periods.days.contains(&end));
    let is_of_month = facets.month().is_some_and(|month| time.is_in(asked, month));
    let period = if let Some(since) = asked.since {
        later_fit(facets, since)
    } else if is_of_day && (asked.periods.ahead || is_of_month) {
        1.35
    } else if is_of_month {
        1.2
    } else if facets.appeared.is_some_and(|month| asked.is_asked_for(month) && time.is_in(asked, month)) {
        APPEARED
    } else {
        match (facets.period, wanted) {
            // "this year so far": the last quarter tells most of it
            (Some(Period { year, quarter }), Some(wanted)) if interim && wanted == Period::year(year) => {
                if quarter == 0 && (asked.periods.interim || facets.is != Kind::Interim) {
                    0.6
                } else if quarter == 0 {
                    1.0
                } else {
                    0.9 + 0.02 * f64::from(quarter)
                }
            }
            (Some(period), Some(wanted)) if of_month && period == wanted && period.quarter > 0 => {
                match (facets.month(), time.last_month(asked)) {
                    (Some(own), Some(month)) if own < month => MONTH_BEFORE,
                    (Some(_), Some(_)) => MONTH_AFTER,
                    _ => 1.0,
                }
            }
            (period, wanted) => period_fit(period, wanted, asked.periods.quarter, newest),
        }
    };
    let kind = asked.wanted.fit(facets.kind, facets.is, quarter);
    let kind = if asked.wanted.is_explicit() { EXPLICIT_KIND * kind } else { KIND * kind };
    let language = match asked.language {
        Some(wanted) => LANGUAGE * f64::from(u8::from(facets.language == Some(wanted))),
        None => NATIVE * f64::from(u8::from(facets.language.is_none() || facets.language == asked.native)),
    };
    // What was spoken of before matters less than what is asked now.
    let weight = if asked.inherited { INHERITED } else { PERIOD };
    weight * period + kind + language
}

/// A period that is told from the day of the question, or the newest there is, where nothing is as new.
pub(super) fn reachable(wanted: Period, asked: &Asked, newest: Option<Period>, last: Option<i32>) -> Period {
    // "the last three years" are the newest of which there is a report.
    if let (Some(last), Some(told)) = (last, asked.periods.periods.iter().map(|period| period.year).max()) {
        return if last == told + 1 { Period { year: wanted.year + 1, ..wanted } } else { wanted };
    }
    match newest {
        Some(newest)
            if asked.periods.relative && asked.periods.periods.iter().all(|period| period.year > newest.year) =>
        {
            let last = asked.periods.periods.iter().map(|period| period.year).max().unwrap_or(wanted.year);
            Period { year: wanted.year - (last - newest.year), ..wanted }
        }
        _ => wanted,
    }
}

/// How well a document's period fits the one that is wanted, else how recent it is, from 0 to 1.
fn period_fit(period: Option<Period>, wanted: Option<Period>, quarter: Option<u8>, newest: Option<Period>) -> f64 {
    let Some(period) = period else { return 0.35 };
    let Some(wanted) = wanted else {
        let age = newest.map_or(0, |newest| (newest.year - period.year).abs());
        let behind = newest.filter(|newest| newest.year == period.year && period.quarter > 0 && newest.quarter > 0);
        let behind = behind.map_or(0, |newest| i32::from(newest.quarter) - i32::from(period.quarter));
        let recent = 0.8_f64.powi(age.clamp(0, 40)) * 0.97_f64.powi(behind.abs());
        return match quarter {
            Some(quarter) if period.quarter == quarter => recent,
            Some(_) => recent * if period.quarter == 0 { 0.5 } else { 0.2 },
            None => recent,
        };
    };
    match (period.year - wanted.year, wanted.quarter, period.quarter) {
        (0, asked, own) if asked == own => 1.0,
        // The fourth quarter is in the year's report, and a quarter tells of its year.
        (0, 4, 0) => 0.9,
        (0, 0, 4) => FOURTH,
        (0, _, 0) => 0.5,
        (0, 0, _) => 0.55,
        (0, ..) => 0.25,
        // A report of the year after compares with the year before.
        (1, 0, 0) => 0.4,
        (1, _, own) if own == wanted.quarter => 0.3,
        (years, ..) => 0.15 / f64::from(years.unsigned_abs().clamp(1, 100)),
    }
}

/// How well what came after a month fits, where that is asked for.
fn later_fit(facets: &Facets, since: Month) -> f64 {
    let year = facets.period.map(|period| period.year);
    match (facets.month(), year) {
        (Some(month), _) if month > since => 1.0,
        (Some(month), _) if month == since => 0.5,
        (None, Some(year)) if year > since.0 => 0.9,
        (None, Some(year)) if year == since.0 => 0.5,
        (None, None) => 0.35,
        _ => 0.1,
    }
}

#[cfg(test)]
mod tests {
    use super::super::time::{Asked as AskedPeriods, Day};
    use super::*;

    fn of(is: Kind, period: Period, end: Option<Day>) -> Facets {
        Facets { kind: 0, is, period: Some(period), end, by_day: false, appeared: None, language: None }
    }

    #[test]
    fn the_newest_fits_best_where_no_period_is_asked_for() {
        let fit = |year, quarter| {
            period_fit(Some(Period { year, quarter }), None, None, Some(Period { year: 2025, quarter: 3 }))
        };
        let of_year = |quarter| period_fit(Some(Period { year: 2024, quarter }), Some(Period::year(2024)), None, None);
        assert!(of_year(0) > of_year(4) && of_year(4) > of_year(3));
        assert!(fit(2025, 3) > fit(2025, 2) && fit(2025, 2) > fit(2025, 1) && fit(2025, 1) > fit(2024, 0));
    }

    #[test]
    fn what_is_newest_beside_a_month_may_be_of_any() {
        let of = |year, month, quarter| of(Kind::Other, Period { year, quarter }, Some((year, month, 31)));
        let periods = AskedPeriods { latest: true, ..AskedPeriods::of_month((2024, 12)) };
        let asked = Asked { periods, ..Asked::default() };
        let newest = Some(Period { year: 2025, quarter: 1 });
        let [december, march] =
            [of(2024, 12, 0), of(2025, 3, 1)].map(|facets| fit(&facets, &asked, Time::default(), newest));
        assert!(march > december);
    }

    #[test]
    fn the_newest_of_a_part_of_a_year_is_in_what_reports_on_parts() {
        let of = |is| of(is, Period { year: 2025, quarter: 2 }, None);
        let periods = AskedPeriods { latest: true, interim: true, ..AskedPeriods::default() };
        let asked = Asked { periods, ..Asked::default() };
        let [interim, annual] = [Kind::Interim, Kind::Annual].map(|is| fit(&of(is), &asked, Time::default(), None));
        assert!(interim > annual);
    }

    #[test]
    fn what_ends_in_another_month_of_the_quarter_fits_less() {
        let period = Period { year: 2024, quarter: 2 };
        let of = |month| of(Kind::Other, period, Some((2024, month, 30)));
        let asked = Asked { periods: AskedPeriods::of_month((2024, 5)), ..Asked::default() };
        let time = Time { period: Some(period), ..Time::default() };
        let [april, may, june] = [4, 5, 6].map(|month| fit(&of(month), &asked, time, None));
        assert!(may - june > 0.4 && june > april);
    }
}
