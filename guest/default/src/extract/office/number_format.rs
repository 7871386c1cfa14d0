//! Numbers as a cell shows them: a figure, an amount, a percentage, a day.

mod code;

use std::fmt::Write as _;

pub(super) use code::builtin;
use code::{Condition, Piece, sections};

/// A number as this format shows it.
pub(super) fn show(value: f64, format: &str, from_1904: bool) -> String {
    if !value.is_finite() {
        return value.to_string();
    } else if format.is_empty() {
        return general(value);
    }
    let (sections, conditions) = sections(format);
    let holds = |condition: &Option<Condition>| condition.is_none_or(|condition| condition.holds(value));
    let conditional = conditions.iter().any(Option::is_some);
    let place = match sections.len() {
        sections if conditional => conditions.iter().position(holds).unwrap_or(sections - 1),
        0 | 1 => 0,
        2 => usize::from(value < 0.0),
        _ if value < 0.0 => 1,
        _ if value == 0.0 => 2,
        _ => 0,
    };
    let pieces = &sections[place];
    if pieces.iter().any(|piece| matches!(piece, Piece::Date(..) | Piece::Elapsed(_) | Piece::HalfDay)) {
        return date(value, pieces, from_1904).unwrap_or_else(|| general(value));
    }
    // A section of its own says what a negative number looks like.
    let own_sign = place == 1 && !conditional;
    let has_digits = pieces.iter().any(|piece| matches!(piece, Piece::Digit(_)));
    if pieces.iter().any(|piece| matches!(piece, Piece::General | Piece::Text | Piece::Slash)) {
        let shown = general(if own_sign { value.abs() } else { value });
        let is_number = |piece: &&Piece| !matches!(piece, Piece::Literal(_));
        let first = pieces.iter().find(is_number).cloned();
        let mut text = String::new();
        let mut written = false;
        for piece in pieces {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                piece if Some(piece) == first.as_ref() && !written => {
                    text.push_str(&shown);
                    written = true;
                }
                _ => {}
            }
        }
        return text.trim().to_owned();
    }
    if !has_digits {
        return literals(pieces).trim().to_owned();
    }
    number(value, pieces, own_sign).trim().to_owned()
}

fn literals(pieces: &[Piece]) -> String {
    let literal = |piece: &Piece| match piece {
        Piece::Literal(text) => Some(text.clone()),
        _ => None,
    };
    pieces.iter().filter_map(literal).collect()
}

/// As many digits as a cell has room for.
fn general(value: f64) -> String {
    let size = value.abs();
    if value == 0.0 {
        "0".to_owned()
    } else if !(1e-9..1e15).contains(&size) {
        format!("{value:E}").replacen('E', if size < 1.0 { "E" } else { "E+" }, 1)
    } else {
        let decimals = (10 - size.log10().floor() as i32).clamp(0, 15) as usize;
        let text = format!("{value:.decimals$}");
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
    }
}

fn number(value: f64, pieces: &[Piece], own_sign: bool) -> String {
    let is_digit = |piece: &Piece| matches!(piece, Piece::Digit(_));
    let first = pieces.iter().position(is_digit).unwrap_or(0);
    // An exponent before all digits is none.
    let exponent = pieces[first..].iter().position(|piece| *piece == Piece::Exponent);
    let end = exponent.map_or(pieces.len(), |place| first + place);
    let last = pieces[..end].iter().rposition(is_digit).unwrap_or(0);
    let point = pieces[..end].iter().position(|piece| *piece == Piece::Point);
    let whole_end = point.unwrap_or(last + 1);
    let grouped = pieces[first..whole_end.max(first)]
        .iter()
        .enumerate()
        .any(|(place, piece)| *piece == Piece::Comma && pieces[first + place + 1..whole_end].iter().any(is_digit));
    // A comma after the last digit shows thousands.
    let thousands = pieces[last + 1..end].iter().take_while(|piece| **piece == Piece::Comma).count();
    let percents = pieces.iter().filter(|piece| **piece == Piece::Percent).count();
    let mut value = value;
    for _ in 0..thousands.min(5) {
        value /= 1000.0;
    }
    for _ in 0..percents.min(3) {
        value *= 100.0;
    }
    let digits = |range: &[Piece]| range.iter().filter(|piece| is_digit(piece)).count();
    let decimals = point.map_or(0, |point| digits(&pieces[point..end])).min(30);
    let least_decimals =
        point.map_or(0, |point| pieces[point..end].iter().filter(|piece| **piece == Piece::Digit('0')).count());
    let least_whole = pieces[..whole_end].iter().filter(|piece| **piece == Piece::Digit('0')).count().min(30);
    let mut exponent = None;
    let mut size = value.abs();
    if end < pieces.len() && size > 0.0 {
        let power = size.log10().floor() as i32;
        exponent = Some(power);
        size /= 10_f64.powi(power);
    } else if end < pieces.len() {
        exponent = Some(0);
    }
    // Binary fractions a hair below a half are rounded up, as the cell does.
    let mut shown = format!("{:.decimals$}", if size < 1e15 { size * (1.0 + 1e-15) } else { size });
    let has_value = shown.chars().any(|c| matches!(c, '1'..='9'));
    let (mut whole, mut fraction) = match shown.split_once('.') {
        Some((whole, fraction)) => (whole.to_owned(), fraction.to_owned()),
        None => (std::mem::take(&mut shown), String::new()),
    };
    while fraction.len() > least_decimals && fraction.ends_with('0') {
        fraction.pop();
    }
    if least_whole == 0 && whole == "0" {
        whole.clear();
    }
    while whole.len() < least_whole {
        whole.insert(0, '0');
    }
    if grouped {
        let digits: Vec<char> = whole.chars().collect();
        whole.clear();
        for (place, digit) in digits.iter().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                whole.push(',');
            }
            whole.push(*digit);
        }
    }
    // Telephone numbers are written so.
    let parted = !grouped
        && exponent.is_none()
        && pieces[first..whole_end.max(first)].iter().any(|piece| matches!(piece, Piece::Literal(_)));
    if parted {
        whole = between(&whole, &pieces[first..whole_end]);
    }
    let mut text = String::new();
    if value < 0.0 && !own_sign && has_value {
        text.push('-');
    }
    text.push_str(&literals(&pieces[..first]));
    text.push_str(&whole);
    if !fraction.is_empty() || (least_decimals > 0 && decimals > 0) {
        text.push('.');
        text.push_str(&fraction);
    }
    if let Some(exponent) = exponent {
        let _ = write!(text, "E{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs());
    }
    for piece in &pieces[if parted { whole_end } else { first }..] {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Percent => text.push('%'),
            _ => {}
        }
    }
    text
}

/// The digits of a whole number with what stands between them. The first place takes all digits that are left.
fn between(whole: &str, pieces: &[Piece]) -> String {
    let mut digits: Vec<char> = whole.chars().collect();
    let mut written = Vec::new();
    for (place, piece) in pieces.iter().enumerate().rev() {
        match piece {
            Piece::Digit(_) => {
                let taken = if place == 0 { digits.len() } else { digits.len().min(1) };
                written.extend(digits.drain(digits.len() - taken..).rev());
            }
            Piece::Literal(literal) => written.extend(literal.chars().rev()),
            _ => {}
        }
    }
    written.iter().rev().collect()
}

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// The day and the time that a number stands for: days since the end of 1899, or since 1904 began.
fn date(value: f64, pieces: &[Piece], from_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&value) {
        return None;
    }
    let finest = pieces.iter().any(|piece| matches!(piece, Piece::Date('s', _) | Piece::Elapsed('s')));
    let unit = if finest { 1.0 } else { 60.0 };
    // A time a hair before the full minute is the full minute.
    let seconds = ((value * 86_400.0 + 1e-3) / unit).floor() * unit;
    let day = (seconds / 86_400.0).floor();
    let of_day = (seconds - day * 86_400.0) as u64;
    let total = seconds as u64;
    // Counting from 1900 knows a day that never was: 29 February of that year.
    let since_1970 = day as i64 - if from_1904 { 24_107 } else { 25_569 - i64::from(day < 60.0) };
    let (year, month, of_month) = civil(since_1970);
    let weekday = usize::try_from((since_1970 + 4).rem_euclid(7)).unwrap_or(0);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    let half = pieces.contains(&Piece::HalfDay);
    let mut text = String::new();
    let mut before = None;
    for (place, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Date('y', length) if *length <= 2 => write!(text, "{:02}", year % 100).ok()?,
            Piece::Date('y', _) => write!(text, "{year:04}").ok()?,
            Piece::Date('m', length) => {
                let next =
                    pieces[place + 1..].iter().find(|piece| matches!(piece, Piece::Date(..) | Piece::Elapsed(_)));
                // Beside hours or seconds it stands for minutes.
                let minutes = *length <= 2
                    && (before == Some('h') || matches!(next, Some(Piece::Date('s', _) | Piece::Elapsed('s'))));
                let name = MONTHS[month as usize - 1];
                match length {
                    1 if minutes => write!(text, "{minute}").ok()?,
                    2 if minutes => write!(text, "{minute:02}").ok()?,
                    1 => write!(text, "{month}").ok()?,
                    2 => write!(text, "{month:02}").ok()?,
                    3 => text.push_str(&name[..3]),
                    5 => text.push_str(&name[..1]),
                    _ => text.push_str(name),
                }
            }
            Piece::Date('d', 1) => write!(text, "{of_month}").ok()?,
            Piece::Date('d', 2) => write!(text, "{of_month:02}").ok()?,
            Piece::Date('d', 3) => text.push_str(&DAYS[weekday][..3]),
            Piece::Date('d', _) => text.push_str(DAYS[weekday]),
            Piece::Date('h', length) => {
                let hour = if half { (hour + 11) % 12 + 1 } else { hour };
                if *length == 1 { write!(text, "{hour}") } else { write!(text, "{hour:02}") }.ok()?;
            }
            Piece::Date(_, 1) => write!(text, "{second}").ok()?,
            Piece::Date(..) => write!(text, "{second:02}").ok()?,
            Piece::Elapsed('h') => write!(text, "{}", total / 3600).ok()?,
            Piece::Elapsed('m') => write!(text, "{}", total / 60).ok()?,
            Piece::Elapsed(_) => write!(text, "{total}").ok()?,
            Piece::HalfDay => text.push_str(if hour < 12 { "AM" } else { "PM" }),
            Piece::Point if !matches!(pieces.get(place + 1), Some(Piece::Digit(_))) => text.push('.'),
            Piece::Comma => text.push(','),
            Piece::Slash => text.push('/'),
            _ => {}
        }
        match piece {
            Piece::Date(letter, _) | Piece::Elapsed(letter) => before = Some(*letter),
            _ => {}
        }
    }
    Some(text.trim().to_owned())
}

/// The date that is this many days after 1 January 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_shown_as_its_cell_shows_it() {
        let cases: [(f64, &str, &str); 56] = [
            (1234.5, "General", "1234.5"),
            (0.1 + 0.2, "General", "0.3"),
            (1e20, "General", "1E+20"),
            (-7.0, "", "-7"),
            (1234567.891, "#,##0.00", "1,234,567.89"),
            (-1234.0, "#,##0", "-1,234"),
            (-1234.0, "#,##0;(#,##0)", "(1,234)"),
            (-1234.5, "#,##0.00_);[Red](#,##0.00)", "(1,234.50)"),
            (0.1234, "0.0%", "12.3%"),
            (0.5, "0%", "50%"),
            (1234.0, "\"$\"#,##0.00", "$1,234.00"),
            (-12.0, "[$€-407]#,##0", "-€12"),
            (12.0, "#,##0\\ \"EUR\"", "12 EUR"),
            (5.0, "[$-409]0", "5"),
            (0.0, "#,##0;(#,##0);\"-\"", "-"),
            (0.0, "#,##0.##", "0"),
            (0.25, "#.##", ".25"),
            (7.0, "000", "007"),
            (12_345_678.0, "#,##0,", "12,346"),
            (12_345_678.0, "0.0,,\"m\"", "12.3m"),
            (12345.0, "0.00E+00", "1.23E+04"),
            (1.5, "# ?/?", "1.5"),
            (3.0, ";;;", ""),
            (3.0, "\"yes\";\"no\"", "yes"),
            (2.675, "0.00", "2.68"),
            (-0.001, "0.00", "0.00"),
            (45_000.0, "yyyy-mm-dd", "2023-03-15"),
            (45_000.75, "d mmm yyyy h:mm", "15 Mar 2023 18:00"),
            (45_000.75, "mm/dd/yy hh:mm AM/PM", "03/15/23 06:00 PM"),
            (1.0, "yyyy-mm-dd", "1900-01-01"),
            (61.0, "yyyy-mm-dd", "1900-03-01"),
            (45_000.0, "[$-409]dddd, mmmm d, yyyy", "Wednesday, March 15, 2023"),
            (1.5, "[h]:mm:ss", "36:00:00"),
            (0.5, "mm:ss", "00:00"),
            (-1.0, "yyyy-mm-dd", "-1"),
            (45_000.0, "mmm-yy", "Mar-23"),
            (45_000.0, "dd.mm.yyyy", "15.03.2023"),
            (12.0, "0.0\" x\"", "12.0 x"),
            (1.0, "@", "1"),
            (1e300, "yyyy", "1E+300"),
            (44_197.999_999_999, "yyyy-mm-dd", "2021-01-02"),
            (3.0, "0 \"of\" 5", "3 of 5"),
            (123_456_789.0, "000\\-00\\-0000", "123-45-6789"),
            (1_234_567.0, "000-00-0000", "001-23-4567"),
            (5_551_234_567.0, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "(555) 123-4567"),
            (5_551_234.0, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "555-1234"),
            (99_123_456_789.0, "00000\\-0000", "9912345-6789"),
            (-1_234_567.0, "#\\ ##0.00", "-1234 567.00"),
            (5.0, "#\" m \"00", "m 05"),
            (1_500.0, "[>=1000]0.0,\" k\";[<0]\"less\";0", "1.5 k"),
            (-1.0, "[>=1000]0.0,\" k\";[<0]\"less\";0", "less"),
            (7.0, "[>=1000]0.0,\" k\";[<0]\"less\";0", "7"),
            (1.5, "0\\-0.0", "0-1.5"),
            (1_234_567.0, "#,##0\\-0", "1,234,567-"),
            (3.0, "E+0", "3"),
            (3.0, ".E+,0", "3.0"),
        ];
        for (value, format, shown) in cases {
            assert_eq!(show(value, format, false), shown, "{value} as {format}");
        }
        assert_eq!(show(0.0, "yyyy-mm-dd", true), "1904-01-01");
    }
}
