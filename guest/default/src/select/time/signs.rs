//! A text as signs of time.

use super::lexicon::{Sign, Unit};
use crate::words;

/// A sign, and where it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) sign: Sign,
    /// The bytes of the text.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Years that documents are of: what lies outside is a number of something else.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2060;

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Letter,
    Digit,
    Sign,
}

fn class(character: char) -> Class {
    match character {
        '0'..='9' => Class::Digit,
        character if character.is_alphabetic() => Class::Letter,
        _ => Class::Sign,
    }
}

/// The signs of a text by what its words are. Letters and digits are apart, so that `FY22` is two.
pub(super) fn signs(text: &str, mut of: impl FnMut(&str) -> Sign) -> Vec<Placed> {
    let is_ascii = text.is_ascii();
    let mut found: Vec<Placed> = Vec::with_capacity(32);
    let mut folded = String::with_capacity(32);
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let kind = class(character);
        let rest = &text[at..];
        let length = match kind {
            Class::Sign => character.len_utf8(),
            Class::Letter if is_ascii => rest.bytes().take_while(u8::is_ascii_alphabetic).count(),
            // Accents that stand apart belong to their letters.
            Class::Letter => rest
                .find(|c: char| class(c) != Class::Letter && !('\u{300}'..='\u{36f}').contains(&c))
                .unwrap_or(rest.len()),
            Class::Digit => rest.bytes().take_while(u8::is_ascii_digit).count(),
        };
        let piece = &rest[..length];
        let start = at;
        at += length;
        let placed = |sign| Placed { sign, start, end: start + length };
        match kind {
            Class::Letter => {
                if piece.len() > 24 {
                    found.push(placed(Sign::Other));
                    continue;
                }
                words::fold_into(piece, &mut folded);
                let number = found.last().filter(|last| last.end == start).map(|last| last.sign);
                match (number, folded.as_str()) {
                    // "3rd", "1er"
                    (Some(Sign::Number(number @ 1..=31, _)), "st" | "nd" | "rd" | "th" | "er" | "eme") => {
                        if let (Some(last), Ok(number)) = (found.last_mut(), u8::try_from(number)) {
                            last.sign = Sign::Ordinal(number);
                            last.end = at;
                        }
                    }
                    // "2000W" is a number of something, unlike "2023Q1" and "2024e".
                    (Some(Sign::Year(_)), unit)
                        if unit.len() <= 2 && !matches!(unit, "q" | "h" | "e" | "a" | "t" | "s" | "fy" | "en") =>
                    {
                        if let Some(last) = found.last_mut() {
                            last.sign = Sign::Other;
                        }
                        found.push(placed(Sign::Other));
                    }
                    // "9M 2023", unlike "9m in sales".
                    (Some(Sign::Number(6 | 9, 1)), "m")
                        if piece == "M" && text[at..].trim_start().starts_with("20") =>
                    {
                        found.push(placed(Sign::Unit(Unit::Month)));
                    }
                    // "9MFY25"
                    (Some(Sign::Number(3 | 6 | 9, 1)), "mfy") => {
                        found.extend([Sign::Unit(Unit::Month), Sign::Fiscal].map(placed));
                    }
                    // "2QFY25", "1HFY25"
                    (Some(Sign::Number(1..=4, 1)), "qfy") => {
                        found.extend([Sign::Letter(Unit::Quarter), Sign::Fiscal].map(placed));
                    }
                    (Some(Sign::Number(1 | 2, 1)), "hfy") => {
                        found.extend([Sign::Letter(Unit::Half), Sign::Fiscal].map(placed));
                    }
                    // "AR23", "AFS2022"
                    (_, "ar" | "afs" | "ir") if begins_with_year(&text[at..]) => found.push(placed(Sign::Fiscal)),
                    (_, word) => found.push(placed(of(word))),
                }
            }
            Class::Digit => {
                let before = &text[..start];
                // "T1 2023", "S2 2022"
                let earlier = before.chars().nth_back(1);
                let alone = !earlier.is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}'));
                if length == 1
                    && alone
                    && let Some(last) = found.last_mut().filter(|last| last.end == start)
                {
                    match before.as_bytes().last() {
                        Some(b't' | b'T') => last.sign = Sign::Letter(Unit::Quarter),
                        Some(b's' | b'S') => last.sign = Sign::Letter(Unit::Half),
                        _ => {}
                    }
                }
                // "W43"
                if length <= 2
                    && alone
                    && before.ends_with(['W', 'w'])
                    && let Some(last) = found.last_mut().filter(|last| last.end == start)
                {
                    last.sign = Sign::Unit(Unit::Week);
                }
                let sign = number(piece, before, found.last());
                // Files that are called by such a number alone are counted.
                let counted = start == 0 && length == 6 && text[at..].starts_with('.');
                match dated(piece).filter(|_| !counted) {
                    Some(day) => found.extend(day.into_iter().map(|(sign, from, to)| Placed {
                        sign,
                        start: start + from,
                        end: start + to,
                    })),
                    None => found.push(placed(sign)),
                }
            }
            Class::Sign => match character {
                ' ' | '\t' | '_' | '\u{a0}' | '\'' | '\u{2019}' | '(' | ')' | '"' | '[' | ']' => {}
                '-' | '\u{2010}'..='\u{2014}' => found.push(placed(Sign::Dash)),
                '/' => found.push(placed(Sign::Slash)),
                '.' => found.push(placed(Sign::Point)),
                ',' | '&' => found.push(placed(Sign::Comma)),
                '+' => found.push(placed(Sign::And)),
                _ => found.push(placed(Sign::Stop)),
            },
        }
    }
    found
}

/// What digits mean after what stands before them.
fn number(digits: &str, before: &str, last: Option<&Placed>) -> Sign {
    let Ok(value) = digits.parse::<u32>() else { return Sign::Other };
    let length = digits.len().min(9) as u8;
    let glued = before.chars().next_back();
    match (digits.len(), glued) {
        (_, Some('$' | '\u{20ac}' | '\u{a3}' | '#')) => Sign::Other,
        // Digits after the comma of thousands.
        (3, Some(',')) if before.chars().nth_back(1).is_some_and(|c| c.is_ascii_digit()) => Sign::Other,
        (4, Some(letter)) if letter.is_alphabetic() => {
            let letters = before.chars().rev().take_while(|c| c.is_alphabetic()).take(3).count();
            let said = last.is_some_and(|last| matches!(last.sign, Sign::Fiscal | Sign::Letter(_) | Sign::Month(_)));
            if YEARS.contains(&value) && (letters > 2 || said) { Sign::Year(value.cast_signed()) } else { Sign::Other }
        }
        (4, _) if YEARS.contains(&value) => Sign::Year(value.cast_signed()),
        (2, Some('\'' | '\u{2019}')) => Sign::Short(century(value)),
        _ => Sign::Number(value, length),
    }
}

/// Whether a text begins with the digits of a year, of which the century may be left out.
pub(crate) fn begins_with_year(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let year = text[..digits].parse::<u32>().unwrap_or_default();
    matches!((digits, year), (2, 15..=35) | (4, 2000..=2060))
}

/// The year of two digits.
pub(super) fn century(short: u32) -> i32 {
    let short = short.cast_signed() % 100;
    if short < 70 { 2000 + short } else { 1900 + short }
}

/// `20230331` as a day, `202303` as a month, `20242025` as a year, `180625` as the 18th of June 2025, `240703` as the
/// 3rd of July 2024, `042025` as April 2025.
fn dated(digits: &str) -> Option<Vec<(Sign, usize, usize)>> {
    if !matches!(digits.len(), 6 | 8) {
        return None;
    }
    if digits.len() == 6 && !(digits.starts_with("19") || digits.starts_with("20")) {
        let [first, month, last] = [0, 2, 4].map(|at| digits[at..at + 2].parse::<u32>().unwrap_or_default());
        let is_day = |day, year| (1..=31).contains(&day) && (1..=12).contains(&month) && (15..=60).contains(&year);
        let (day, year) = if is_day(first, last) { (first, last) } else { (last, first) };
        let whole = 100 * month + last;
        return if is_day(day, year) {
            Some(day_of(century(year), month, day, 6))
        } else if (1..=12).contains(&first) && month == 20 && YEARS.contains(&whole) {
            let signs = [Sign::Year(whole.cast_signed()), Sign::Dash, Sign::Number(first, 2)];
            Some(signs.map(|sign| (sign, 0, 6)).to_vec())
        } else {
            None
        };
    }
    let Some(year) = digits[..4].parse::<u32>().ok().filter(|year| YEARS.contains(year)) else {
        return (digits.len() == 8).then(|| of_last_four(digits)).flatten();
    };
    if digits.len() == 8 && digits[4..].parse() == Ok(year + 1) {
        let [first, second] = [year, year + 1].map(|year| Sign::Year(year.cast_signed()));
        return Some(vec![(first, 0, 4), (Sign::Slash, 4, 4), (second, 4, 8)]);
    }
    let month: u32 = digits[4..6].parse().ok().filter(|month| (1..=12).contains(month))?;
    let mut signs = vec![(Sign::Year(year.cast_signed()), 0, 4), (Sign::Dash, 4, 4), (Sign::Number(month, 2), 4, 6)];
    if digits.len() == 6 {
        return Some(signs);
    }
    let day: u32 = digits[6..].parse().ok().filter(|day| (1..=31).contains(day))?;
    signs.extend([(Sign::Dash, 6, 6), (Sign::Number(day, 2), 6, 8)]);
    Some(signs)
}

/// `02072025` as the 2nd of July 2025, and `07312025` as the 31st.
fn of_last_four(digits: &str) -> Option<Vec<(Sign, usize, usize)>> {
    let year = digits[4..].parse::<u32>().ok().filter(|year| YEARS.contains(year))?;
    let [first, second] = [0, 2].map(|at| digits[at..at + 2].parse::<u32>().unwrap_or_default());
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    let is_day = (1..=31).contains(&day) && (1..=12).contains(&month);
    is_day.then(|| day_of(year.cast_signed(), month, day, 8))
}

/// The signs of a day that so many digits say together.
fn day_of(year: i32, month: u32, day: u32, digits: usize) -> Vec<(Sign, usize, usize)> {
    let signs = [Sign::Year(year), Sign::Dash, Sign::Number(month, 2), Sign::Dash, Sign::Number(day, 2)];
    signs.map(|sign| (sign, 0, digits)).to_vec()
}

/// Whether a text can name a time at all: most are told apart by a glance.
pub(super) fn may_tell(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| pair[0].is_ascii_digit() && pair[1].is_ascii_digit())
}
