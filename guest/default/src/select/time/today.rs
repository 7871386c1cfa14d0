//! The day of a question, and days counted from it.

use time::{Date, Duration};

use super::Day;

/// The day of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Today {
    pub(super) year: i32,
    pub(super) month: i32,
    /// 0 where it is not known.
    pub(super) day: u8,
}

impl Today {
    /// The year of the last month of a name, which is over where that is said.
    pub(super) fn year_of(self, month: u8, is_over: bool) -> i32 {
        let passed = i32::from(month) < self.month || (i32::from(month) == self.month && !is_over);
        if passed { self.year } else { self.year - 1 }
    }

    /// The day so many days ago.
    pub(super) fn days_ago(self, days: i64) -> Option<Day> {
        Some(day(self.date()?.checked_sub(Duration::days(days))?))
    }

    /// The last day of a week that was over, by how many days it is from Monday.
    pub(super) fn last(self, weekday: u8) -> Option<Day> {
        let passed = i64::from(self.date()?.weekday().number_days_from_monday()) - i64::from(weekday);
        self.days_ago(if passed > 0 { passed } else { passed + 7 })
    }

    /// The last day of a week, by how many weeks it is from this one.
    pub(super) fn end_of_week(self, weeks: i64) -> Option<Day> {
        let passed = i64::from(self.date()?.weekday().number_days_from_monday());
        self.days_ago(passed - 6 - 7 * weeks)
    }

    fn date(self) -> Option<Date> {
        let month = u8::try_from(self.month).ok().and_then(|month| month.try_into().ok())?;
        Date::from_calendar_date(self.year, month, self.day).ok()
    }
}

pub(super) fn day(date: Date) -> Day {
    (date.year(), date.month().into(), date.day())
}
