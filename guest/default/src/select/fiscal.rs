//! When the years of companies end, by which their quarters are counted.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::kind::Kind;
use super::time::{Month, Period};
use super::{Facets, Index};

/// Of the groups that tell when their years end so many have to end them alike for the others to be taken to.
const USUAL: f64 = 0.9;

/// When the years of a company end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct FiscalYear {
    /// The last month.
    last: u8,
    /// How many years later it is called.
    ahead: i32,
}

impl FiscalYear {
    /// That of which a quarter was told in a month: it ended with the last quarter of the calendar before.
    fn of_quarter(of: Period, (year, month): Month) -> Option<Self> {
        let ended = year * 4 + i32::from((month - 1) / 3) - 1;
        // How many quarters after it the year ends.
        let left = 4 - i32::from(of.quarter);
        let last = (ended + left).rem_euclid(4) as u8 * 3 + 3;
        let ahead = of.year - (ended + left).div_euclid(4);
        (of.quarter > 0 && ahead == 0).then_some(Self { last, ahead })
    }

    fn is_of_calendar(self) -> bool {
        (self.last, self.ahead) == (12, 0)
    }

    /// The quarter that ends with a month.
    fn quarter_of(self, (year, month): Month) -> Period {
        let year = if month > self.last { year + 1 } else { year } + self.ahead;
        Period { year, quarter: (i32::from(month) - i32::from(self.last) - 1).rem_euclid(12) as u8 / 3 + 1 }
    }

    /// The month with which a quarter ends, or a whole year.
    fn end_of(self, of: Period) -> Month {
        let left = if of.quarter == 0 { 0 } else { 4 - i32::from(of.quarter) };
        let month = (of.year - self.ahead) * 12 + i32::from(self.last) - 1 - 3 * left;
        (month.div_euclid(12), month.rem_euclid(12) as u8 + 1)
    }
}

/// What most of some say, and how many.
fn most(of: impl Iterator<Item = FiscalYear>) -> Option<(FiscalYear, u32)> {
    let mut counts: FxHashMap<FiscalYear, u32> = FxHashMap::default();
    of.for_each(|year| *counts.entry(year).or_default() += 1);
    counts.into_iter().max_by_key(|(year, count)| (*count, *year))
}

impl Index {
    /// Where only the day is known on which a quarter ends, the annual reports of its group tell of which fiscal year it is, and
    /// where only the quarter is known they tell the month in which it ends.
    pub(super) fn by_fiscal_years(&mut self) {
        let own: Vec<Option<FiscalYear>> = (0..self.groups.len()).map(|group| self.fiscal_year(group)).collect();
        // Where nearly all that tell it end their years alike, so do the others.
        let usual = most(own.iter().flatten().copied()).filter(|(year, count)| {
            let (told, all) = (own.iter().flatten().count(), own.len());
            *count as f64 >= USUAL * told as f64 && 4 * told >= all && year.ahead == 0
        });
        for (number, own) in (0..).zip(own) {
            let Some(year) = own.or(usual.map(|(year, _)| year)).filter(|year| !year.is_of_calendar()) else {
                continue;
            };
            for at in 0..self.groups.get(number).entries.len() {
                let entry = self.groups.get(number).entries[at];
                let facets = *self.facets(entry);
                let told = match (facets.is, facets.period, facets.end) {
                    (Kind::Interim | Kind::Call, Some(period), Some((of, month, _))) => {
                        let quarter = year.quarter_of((of, month));
                        if !facets.by_day && (period.quarter > 0 || quarter.year != period.year) {
                            continue;
                        }
                        Facets { period: Some(quarter), ..facets }
                    }
                    (is, Some(period), None) if period.quarter > 0 || is == Kind::Annual => {
                        let (of, month) = year.end_of(period);
                        Facets { end: Some((of, month, 0)), ..facets }
                    }
                    _ => continue,
                };
                self.entries[entry as usize].facets = self.facets_number(told);
            }
        }
    }

    /// When the years of a group end, by the days of its annual reports, else by when the reports of its quarters appeared, else by
    /// the days of its statements.
    fn fiscal_year(&self, group: u32) -> Option<FiscalYear> {
        let facets = || self.groups.get(group).entries.iter().map(|entry| self.facets(*entry));
        let yearly = |kind: Kind| {
            let of_kind = facets().filter(move |facets| facets.is == kind);
            of_kind.filter_map(|facets| match (facets.period, facets.end) {
                (Some(period @ Period { quarter: 0, .. }), Some((year, last, _)))
                    if (period.year - year).abs() <= 1 =>
                {
                    Some(FiscalYear { last, ahead: period.year - year })
                }
                _ => None,
            })
        };
        let quarterly = facets().filter_map(|facets| match (facets.is, facets.period, facets.appeared) {
            (Kind::Interim | Kind::Call, Some(period), Some(appeared)) if facets.end.is_none() => {
                FiscalYear::of_quarter(period, appeared)
            }
            _ => None,
        });
        let told = most(yearly(Kind::Annual)).or_else(|| most(quarterly)).or_else(|| most(yearly(Kind::Statements)));
        let told = told.map(|(year, _)| year);
        // The quarter of which there is no report is the one that closes the year.
        told.or_else(|| {
            let ends = facets().filter(|facets| facets.is == Kind::Interim).filter_map(|facets| facets.month());
            let months: BTreeSet<u8> = ends.map(|(_, month)| month).collect();
            let missing = (1..=12).filter(|last| {
                let others = [3, 6, 9].map(|later| (last + later - 1) % 12 + 1);
                months.len() == others.len() && others.iter().all(|month| months.contains(month))
            });
            missing.map(|last| FiscalYear { last, ahead: 0 }).next()
        })
    }
}
