//! Durations and sizes as people write them: `1.5s`, `250ms`, `8MiB`, `10MB`.
//!
//! A bare number is seconds or bytes. Both are read exactly, without floating point.
//!
//! ```
//! use std::time::Duration;
//! use docferry::units::{format_bytes, parse_bytes, parse_duration};
//!
//! assert_eq!(parse_duration("1.5s")?, Duration::from_millis(1500));
//! assert_eq!(parse_bytes("8MiB")?, 8 * 1024 * 1024);
//! assert_eq!(format_bytes(1_500_000), "1.4 MiB");
//! # Ok::<(), docferry::units::UnitError>(())
//! ```

use std::time::Duration;

use thiserror::Error;

/// 1 KiB in bytes.
pub const KIB: u64 = 1024;
/// 1 MiB in bytes.
pub const MIB: u64 = 1024 * KIB;
/// 1 GiB in bytes.
pub const GIB: u64 = 1024 * MIB;
const TIB: u64 = 1024 * GIB;

const NANOS_PER_SECOND: u64 = 1_000_000_000;

/// Suffixes of a duration, in nanoseconds; the first is what a bare number means.
const DURATIONS: &[(&str, u64)] = &[
    ("", NANOS_PER_SECOND),
    ("ms", 1_000_000),
    ("s", NANOS_PER_SECOND),
    ("m", 60 * NANOS_PER_SECOND),
    ("h", 3600 * NANOS_PER_SECOND),
];

/// Suffixes of a size, in bytes; the first is what a bare number means.
const SIZES: &[(&str, u64)] = &[
    ("", 1),
    ("B", 1),
    ("kB", 1000),
    ("MB", 1000 * 1000),
    ("GB", 1000 * 1000 * 1000),
    ("TB", 1000 * 1000 * 1000 * 1000),
    ("KiB", KIB),
    ("MiB", MIB),
    ("GiB", GIB),
    ("TiB", TIB),
];

/// Why a text is not a duration or a size.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UnitError {
    /// It does not start with a decimal number.
    #[error("`{text}` does not start with a number")]
    NotANumber {
        /// The text as given.
        text: String,
    },
    /// The number is followed by something that is no unit.
    #[error("`{unit}` is not a unit; write one of {accepted}")]
    UnknownUnit {
        /// What stands where a unit belongs.
        unit: String,
        /// The units that are understood.
        accepted: &'static str,
    },
    /// The value does not fit.
    #[error("`{text}` is too large")]
    TooLarge {
        /// The text as given.
        text: String,
    },
}

/// Reads a duration: `1.5s`, `250ms`, `2m`, `1h`, or a bare number of seconds.
///
/// # Errors
///
/// A [`UnitError`] when the text is not a number with one of these units, or is longer than 584 years.
pub fn parse_duration(text: &str) -> Result<Duration, UnitError> {
    parse(text, DURATIONS, "ms, s, m, h").map(Duration::from_nanos)
}

/// Reads a size: `64KiB`, `8MiB`, `1.5GiB`, `10MB`, or a bare number of bytes. Units may be in any case; fractions of a
/// byte are cut off.
///
/// # Errors
///
/// A [`UnitError`] when the text is not a number with one of these units, or does not fit 64 bits.
pub fn parse_bytes(text: &str) -> Result<u64, UnitError> {
    parse(text, SIZES, "B, KiB, MiB, GiB, TiB, kB, MB, GB, TB")
}

fn parse(text: &str, units: &[(&str, u64)], accepted: &'static str) -> Result<u64, UnitError> {
    let trimmed = text.trim();
    let end = trimmed.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(trimmed.len());
    let (number, unit) = trimmed.split_at(end);
    let not_a_number = || UnitError::NotANumber { text: text.to_owned() };
    let too_large = || UnitError::TooLarge { text: text.to_owned() };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if (whole.is_empty() && fraction.is_empty()) || fraction.contains('.') {
        return Err(not_a_number());
    }
    let unit = unit.trim_start();
    let scale = units
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(unit))
        .map(|(_, scale)| u128::from(*scale))
        .ok_or_else(|| UnitError::UnknownUnit { unit: unit.to_owned(), accepted })?;
    let whole: u128 = match whole {
        "" => 0,
        digits => digits.parse().map_err(|_| too_large())?,
    };
    // Twelve places are finer than a byte of a TiB and than a nanosecond of an hour.
    let (numerator, denominator) =
        fraction.bytes().take(12).fold((0_u128, 1_u128), |(n, d), digit| (n * 10 + u128::from(digit - b'0'), d * 10));
    whole
        .checked_mul(scale)
        .and_then(|value| value.checked_add(numerator * scale / denominator))
        .and_then(|value| u64::try_from(value).ok())
        .ok_or_else(too_large)
}

/// A size for people: `512 B`, `8 MiB`, `1.4 MiB`; rounded to a tenth of its unit. [`parse_bytes`] reads it back.
pub fn format_bytes(bytes: u64) -> String {
    let (unit, scale) = match bytes {
        0..KIB => return format!("{bytes} B"),
        KIB..MIB => ("KiB", KIB),
        MIB..GIB => ("MiB", MIB),
        GIB..TIB => ("GiB", GIB),
        _ => ("TiB", TIB),
    };
    decimal(bytes, scale, unit)
}

/// A duration for people: `250 ms`, `1.5 s`, `2 m`, `1.5 h`; rounded to a tenth of its unit, and to whole milliseconds
/// below a second. [`parse_duration`] reads it back.
pub fn format_duration(duration: Duration) -> String {
    let millis = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    match millis {
        0..1000 => format!("{millis} ms"),
        1000..60_000 => decimal(millis, 1000, "s"),
        60_000..3_600_000 => decimal(millis, 60_000, "m"),
        _ => decimal(millis, 3_600_000, "h"),
    }
}

fn decimal(value: u64, scale: u64, unit: &str) -> String {
    let tenths = (u128::from(value) * 10 + u128::from(scale) / 2) / u128::from(scale);
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole} {unit}"),
        (whole, tenth) => format!("{whole}.{tenth} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_with_and_without_unit() {
        for (text, millis) in [
            ("1.5s", 1500),
            ("250ms", 250),
            ("2m", 120_000),
            ("1h", 3_600_000),
            ("5", 5000),
            ("0.25", 250),
            (".5", 500),
            ("1.", 1000),
            (" 10 s ", 10_000),
            ("1.5H", 5_400_000),
            ("0", 0),
        ] {
            assert_eq!(parse_duration(text), Ok(Duration::from_millis(millis)), "{text}");
        }
    }

    #[test]
    fn sizes_are_read_exactly() {
        for (text, bytes) in [
            ("8MiB", 8 * MIB),
            ("64KiB", 64 * KIB),
            ("1GiB", GIB),
            ("10MB", 10_000_000),
            ("10 mb", 10_000_000),
            ("1.5KiB", 1536),
            ("0.1GB", 100_000_000),
            ("1.9B", 1),
            ("4096", 4096),
            ("18446744073709551615", u64::MAX),
        ] {
            assert_eq!(parse_bytes(text), Ok(bytes), "{text}");
        }
    }

    #[test]
    fn what_is_no_quantity_says_why() {
        let size = |text| parse_bytes(text).unwrap_err().to_string();
        let units = "B, KiB, MiB, GiB, TiB, kB, MB, GB, TB";
        assert_eq!(size(""), "`` does not start with a number");
        assert_eq!(size("lots"), "`lots` does not start with a number");
        assert_eq!(size("-1"), "`-1` does not start with a number");
        assert_eq!(size("1.2.3"), "`1.2.3` does not start with a number");
        assert_eq!(size("."), "`.` does not start with a number");
        assert_eq!(size("8M"), format!("`M` is not a unit; write one of {units}"));
        assert_eq!(size("1e9"), format!("`e9` is not a unit; write one of {units}"));
        assert_eq!(size("18446744073709551616"), "`18446744073709551616` is too large");
        assert_eq!(size(&"9".repeat(60)), format!("`{}` is too large", "9".repeat(60)));
        assert_eq!(parse_duration("5 days").unwrap_err().to_string(), "`days` is not a unit; write one of ms, s, m, h");
        assert_eq!(parse_duration("9999999999h").unwrap_err().to_string(), "`9999999999h` is too large");
    }

    #[test]
    fn people_read_a_number_of_at_most_one_decimal() {
        for (bytes, text) in [
            (0, "0 B"),
            (1023, "1023 B"),
            (KIB, "1 KiB"),
            (1536, "1.5 KiB"),
            (1_500_000, "1.4 MiB"),
            (GIB, "1 GiB"),
            (u64::MAX, "16777216 TiB"),
        ] {
            assert_eq!(format_bytes(bytes), text);
        }
        for (millis, text) in
            [(0, "0 ms"), (250, "250 ms"), (1500, "1.5 s"), (60_000, "1 m"), (90_000, "1.5 m"), (5_400_000, "1.5 h")]
        {
            assert_eq!(format_duration(Duration::from_millis(millis)), text);
        }
    }
}
