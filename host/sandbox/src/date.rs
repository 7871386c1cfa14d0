//! ISO dates, as seconds for a clock.

/// Seconds from 1970 to the start of a day such as `2026-03-31`. None for what is no date from 1970 on.
pub(crate) fn seconds(date: &str) -> Option<u64> {
    let mut parts = date.splitn(3, '-').map(str::parse::<u64>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Counted in years that begin in March, so that the leap day is a year's last.
    let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    // Days from the first of March of year 0 to the first of January 1970.
    Some((days - 719_468) * 86_400)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn dates_are_counted_from_1970_and_nonsense_is_refused() {
        assert_eq!(seconds("1970-01-01"), Some(0));
        assert_eq!(seconds("2000-02-29"), Some(951_782_400));
        assert_eq!(seconds("2026-03-31"), Some(1_774_915_200));
        for nonsense in ["", "2026", "2026-13-01", "1969-12-31", "x-1-1", "2026-03-31T00:00"] {
            assert_eq!(seconds(nonsense), None, "{nonsense}");
        }
    }
}
