//! Periods: which years and quarters a document covers, and which a question asks for.

use std::borrow::Cow;
use std::fmt;

use docferry_policy::Document;

/// At most this many periods are taken from one question.
const MOST_PERIODS: usize = 12;

/// A year, or a quarter of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Period {
    pub(crate) year: i32,
    /// 1 to 4; 0 for the whole year.
    pub(crate) quarter: u8,
}

impl Period {
    pub(crate) fn year(year: i32) -> Self {
        Self { year, quarter: 0 }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.quarter {
            0 => write!(formatter, "{}", self.year),
            quarter => write!(formatter, "Q{quarter} {}", self.year),
        }
    }
}

/// The period that a document covers, by what the catalogue says of it, else by its path and name.
pub(crate) fn of_document(document: &Document) -> Option<Period> {
    let told = ["fiscal_year", "period", "fiscal_period", "year", "report_date", "period_end"]
        .into_iter()
        .filter_map(|name| document.attribute(name))
        .find_map(|text| scan(text).into_iter().max());
    let quarter = ["quarter", "fiscal_quarter", "fiscal_period"].into_iter().find_map(|name| {
        let text = document.attribute(name)?;
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let quarter: u8 = if digits.len() == 1 { digits.parse().ok()? } else { return None };
        (1..=4).contains(&quarter).then_some(quarter)
    });
    let title = document.attribute("title").unwrap_or_default();
    let hinted =
        [title, &document.name].into_iter().filter(|text| told.is_none() || may_name_a_quarter(text)).flat_map(scan);
    match told {
        Some(period) if quarter.is_some() => Some(Period { quarter: quarter.unwrap_or(0), ..period }),
        Some(period) if period.quarter > 0 => Some(period),
        Some(period) => {
            // "2023" in the catalogue and "Q2 2023" in the title.
            let mut quarters = hinted.filter(|hint| hint.year == period.year && hint.quarter > 0);
            Some(quarters.next().unwrap_or(period))
        }
        None => {
            let path = document.uri.rsplit('/').skip(1).find_map(|part| scan(part).into_iter().max());
            let hinted = hinted.max();
            match (path, hinted) {
                (Some(path), Some(hint)) if hint.year == path.year => Some(hint),
                (path, hint) => path.or(hint),
            }
        }
    }
}

/// A month of a year.
pub(crate) type Month = (i32, u8);

/// The month in which a document's period ends, where the catalogue gives a day.
pub(crate) fn end_of_document(document: &Document) -> Option<Month> {
    ["period_end", "period_ended", "period_end_date", "report_date", "fiscal_year_end", "period", "as_of"]
        .into_iter()
        .filter_map(|name| document.attribute(name))
        .chain([document.name.as_str()])
        .filter(|text| may_name_a_day(text))
        .find_map(|text| months(&tokens(text)).into_iter().next())
}

/// The months that are named with a year: `December 2021`, `June 30, 2024`, `2024-06-30`.
fn months(tokens: &[String]) -> Vec<Month> {
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if let Some(year) = full_year(token(at)) {
            let iso =
                token(at + 2).parse::<u8>().ok().filter(|month| (1..=12).contains(month) && token(at + 2).len() == 2);
            if token(at + 1) == "-" && token(at + 3) == "-" && iso.is_some() {
                found.extend(iso.map(|month| (year, month)));
            } else if let Some(month) = (1..=3).filter_map(|back| at.checked_sub(back)).find_map(|at| month(token(at)))
            {
                found.push((year, month));
            }
        }
    }
    found
}

/// What a question says of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The periods it names, in its order.
    pub(crate) periods: Vec<Period>,
    /// A quarter without a year.
    pub(crate) quarter: Option<u8>,
    /// Whether it asks for the most recent.
    pub(crate) latest: bool,
    /// Months that it names with their years.
    pub(crate) months: Vec<Month>,
    /// Whether it asks for the first that there was.
    pub(crate) oldest: bool,
    /// How many years before what was spoken of.
    pub(crate) back: i32,
    /// Whether it asks for the part of a year that has passed.
    pub(crate) so_far: bool,
}

impl Asked {
    /// What a text asks for, when it is asked on a day such as `2026-03-31`.
    pub(crate) fn of(text: &str, today: &str) -> Self {
        let tokens = tokens(text);
        let mut periods = scan_tokens(&tokens);
        let mut date = today.split('-').map(|part| part.parse::<i32>().ok());
        let year = date.next().flatten();
        let month = date.next().flatten().unwrap_or(1);
        if let Some(year) = year {
            relative(&tokens, year, month, &mut periods);
        }
        let month_today = month;
        let mut unique = Vec::new();
        for period in periods {
            if !unique.contains(&period) && unique.len() < MOST_PERIODS {
                unique.push(period);
            }
        }
        let quarter = if unique.is_empty() {
            (0..tokens.len()).find_map(|at| quarter(&tokens, at)).map(|(quarter, _)| quarter)
        } else {
            None
        };
        let latest = tokens
            .iter()
            .any(|token| ["latest", "newest", "recent", "recently", "current", "currently"].contains(&token.as_str()));
        let follows = |first: &str, second: &str| tokens.windows(2).any(|pair| pair[0] == first && pair[1] == second);
        let back = if follows("year", "before") || follows("year", "earlier") || follows("previous", "one") {
            1
        } else if follows("year", "after") || follows("following", "year") || follows("next", "year") {
            -1
        } else {
            0
        };
        let so_far =
            follows("so", "far") || follows("to", "date") || follows("half", "year") || follows("first", "half");
        // A quarter that is told from the day ends with its month, whatever a company calls it.
        let words = ["last", "previous", "this", "current", "ago"];
        let told = |pair: &[String]| words.contains(&pair[0].as_str()) && pair[1].starts_with("quarter");
        let by_day = tokens.windows(2).any(|pair| told(pair) || (pair[0].starts_with("quarter") && pair[1] == "ago"));
        let oldest = tokens.iter().any(|token| ["earliest", "oldest"].contains(&token.as_str()));
        let mut months = months(&tokens);
        if by_day {
            let quarters = unique.iter().filter(|period| period.quarter > 0);
            months.extend(quarters.map(|period| (period.year, period.quarter * 3)));
        }
        if unique.is_empty()
            && let (Some(year), Some((month, last))) = (year, lone_month(&tokens))
        {
            // "last March", "in March"
            let today = date_month(month_today);
            let of = if month < today || (month == today && !last) { year } else { year - 1 };
            months.push((of, month));
            unique.push(Period { year: of, quarter: if month == 12 { 0 } else { month.div_ceil(3) } });
        }
        Self { periods: unique, quarter, latest, oldest, months, back, so_far }
    }
}

fn date_month(month: i32) -> u8 {
    u8::try_from(month).unwrap_or(1)
}

/// A month that is named without a year, and whether it is called the last one.
fn lone_month(tokens: &[String]) -> Option<(u8, bool)> {
    (0..tokens.len()).find_map(|at| {
        let found = month(&tokens[at])?;
        let before = at.checked_sub(1).map_or("", |before| tokens[before].as_str());
        let said =
            matches!(before, "in" | "of" | "to" | "ended" | "ending" | "end" | "last" | "since" | "for" | "until");
        // Others are words as well, or names.
        said.then_some((found, before == "last"))
    })
}

/// Letters and digits apart, so that `FY22` is two tokens; dashes and slashes are tokens.
fn tokens(text: &str) -> Vec<String> {
    #[derive(PartialEq)]
    enum Kind {
        Letter,
        Digit,
        Dash,
        Other,
    }
    let mut tokens: Vec<String> = Vec::new();
    let mut previous = Kind::Other;
    // An apostrophe before two digits is what is left of a year.
    let text = shortened(text);
    for character in text.chars() {
        let kind = match character {
            '0'..='9' => Kind::Digit,
            '-' | '/' | '\u{2013}' | '\u{2014}' => Kind::Dash,
            character if character.is_alphabetic() => Kind::Letter,
            _ => Kind::Other,
        };
        match kind {
            Kind::Other => {}
            Kind::Dash => tokens.push("-".to_owned()),
            _ => {
                if kind != previous {
                    tokens.push(String::new());
                }
                if let Some(token) = tokens.last_mut() {
                    token.extend(character.to_lowercase());
                }
            }
        }
        previous = kind;
    }
    tokens.into_iter().flat_map(dated).collect()
}

/// `20230331` as a day.
fn dated(token: String) -> Vec<String> {
    let parts = (token.get(..4), token.get(4..6), token.get(6..8));
    if let (8, (Some(year), Some(month), Some(day))) = (token.len(), parts)
        && full_year(year).is_some()
        && matches!(month.parse::<u8>(), Ok(1..=12))
        && matches!(day.parse::<u8>(), Ok(1..=31))
    {
        return [year, "-", month, "-", day].map(str::to_owned).to_vec();
    }
    vec![token]
}

/// Whether it is worth looking for a quarter: most texts are told apart by a glance.
fn may_name_a_quarter(text: &str) -> bool {
    let bytes = text.as_bytes();
    let quarter = |pair: &[u8]| {
        (pair[0].eq_ignore_ascii_case(&b'q') && (pair[1].is_ascii_digit() || pair[1].eq_ignore_ascii_case(&b'u')))
            || (pair[0].is_ascii_digit() && pair[1].eq_ignore_ascii_case(&b'q'))
    };
    bytes.windows(2).any(quarter)
        || may_name_a_day(text)
        || bytes.windows(4).any(|word| word.eq_ignore_ascii_case(b"half"))
}

/// Whether it is worth looking for a day or a month.
fn may_name_a_day(text: &str) -> bool {
    const MONTHS: [&[u8; 3]; 12] =
        [b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"];
    let bytes = text.as_bytes();
    let iso = |window: &[u8]| window[0].is_ascii_digit() && window[1] == b'-' && window[2].is_ascii_digit();
    let month = |window: &[u8]| MONTHS.iter().any(|month| window.eq_ignore_ascii_case(*month));
    bytes.windows(3).any(|window| iso(window) || (window[0].is_ascii_alphabetic() && month(window)))
        || bytes.windows(8).any(|window| window.iter().all(u8::is_ascii_digit))
}

/// `'22` as `FY22`.
fn shortened(text: &str) -> Cow<'_, str> {
    if !text.contains(['\'', '\u{2019}']) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let after = &text[at + character.len_utf8()..];
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if matches!(character, '\'' | '\u{2019}') && digits == 2 {
            written.push_str(" fy");
        } else {
            written.push(character);
        }
    }
    Cow::Owned(written)
}

fn scan(text: &str) -> Vec<Period> {
    scan_tokens(&tokens(text))
}

/// The periods that tokens name, in order.
fn scan_tokens(tokens: &[String]) -> Vec<Period> {
    // "FY2020 to FY2022", "2019 up to 2021"
    let beside = |at: usize| match tokens[at].as_str() {
        "fy" | "fiscal" | "years" | "year" => tokens.get(at + 1).is_some_and(|next| full_year(next).is_some()),
        "up" => tokens.get(at + 1).is_some_and(|next| next == "to"),
        _ => false,
    };
    let tokens: Vec<String> = (0..tokens.len()).filter(|at| !beside(*at)).map(|at| tokens[at].clone()).collect();
    let tokens = tokens.as_slice();
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    let mut periods = Vec::new();
    // A quarter or month before its year, and the last token at which the year may stand.
    let mut pending: Option<(u8, usize)> = None;
    let mut at = 0;
    while at < tokens.len() {
        if let Some((from, to, length)) = quarters(tokens, at)
            && let Some((on, year)) = (0..3).find_map(|on| Some((on, full_year(token(at + length + on))?)))
        {
            periods.extend(
                from.into_iter().filter(|quarter| to.contains(quarter)).map(|quarter| Period { year, quarter }),
            );
            at += length + on + 1;
            continue;
        }
        if let Some((quarter, length)) = quarter(tokens, at) {
            pending = Some((quarter, at + length + 2));
            at += length;
            // "Q2 24", "2Q24"
            if let Some(year) = short_year(token(at))
                && token(at + 1) != "-"
            {
                periods.push(Period { year, quarter });
                pending = None;
                at += 1;
            }
            continue;
        }
        if let Some(month) = month(token(at)) {
            // The last month closes the year, and so does any other that a year is said to end in.
            let year_ends =
                (1..=4).filter_map(|back| at.checked_sub(back)).any(|at| matches!(token(at), "year" | "years" | "fy"));
            pending = (month < 12 && !year_ends).then_some((month.div_ceil(3), at + 3));
            at += 1;
            continue;
        }
        if matches!(token(at), "fy" | "fiscal")
            && let Some(year) = short_year(token(at + 1))
        {
            periods.push(Period::year(year));
            at += 2;
            continue;
        }
        let Some(year) = full_year(token(at)) else {
            at += 1;
            continue;
        };
        let (first, second) = (token(at + 1), token(at + 2));
        let joined = matches!(first, "-" | "to" | "through" | "until" | "till");
        let between = first == "and" && at > 0 && matches!(token(at - 1), "between" | "from");
        if (joined || between)
            && let Some(last) = full_year(second)
            && last > year
        {
            periods.extend((year..=last).take(MOST_PERIODS).map(Period::year));
            at += 3;
        } else if first == "-"
            && token(at + 3) == "-"
            && let Ok(month @ 1..=12) = second.parse::<u8>()
        {
            // A day: the last month closes the year.
            periods.push(Period { year, quarter: if month == 12 { 0 } else { month.div_ceil(3) } });
            at += 5;
        } else if first == "-"
            && second.len() == 2
            && let Some(last) = short_year(second).filter(|last| *last > year)
        {
            // "2019/20" is the year that ends in 2020, "2019-22" is four years.
            let from = if last == year + 1 { last } else { year };
            periods.extend((from..=last).take(MOST_PERIODS).map(Period::year));
            at += 3;
        } else if let Some((quarter, within)) = pending.take()
            && at <= within
        {
            periods.push(Period { year, quarter });
            at += 1;
        } else if let Some((quarter, length)) = quarter(tokens, at + 1) {
            // "2024 Q2", unless the quarter has a year of its own.
            let own = full_year(token(at + 1 + length)).is_some();
            periods.push(Period { year, quarter: if own { 0 } else { quarter } });
            at += if own { 1 } else { 1 + length };
        } else {
            periods.push(Period::year(year));
            at += 1;
        }
    }
    periods
}

/// What is said relative to the day of the question.
fn relative(tokens: &[String], year: i32, month: i32, periods: &mut Vec<Period>) {
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    // "the second quarter of last year"
    let lone = if periods.is_empty() { (0..tokens.len()).find_map(|at| quarter(tokens, at)) } else { None };
    let lone = lone.map_or(0, |(quarter, _)| quarter);
    for at in 0..tokens.len() {
        match (token(at), token(at + 1), token(at + 2)) {
            ("last" | "previous" | "prior", "year", _)
            | ("last" | "previous" | "prior", "fiscal" | "financial", "year") => {
                periods.push(Period { year: year - 1, quarter: lone });
            }
            ("this" | "current", "year", _) | ("this" | "current", "fiscal" | "financial", "year") => {
                periods.push(Period { year, quarter: lone });
            }
            ("this" | "current", "quarter", _) => {
                periods.push(Period { year, quarter: u8::try_from((month + 2) / 3).unwrap_or(1) });
            }
            ("before", last, _) if at > 0 && token(at - 1) != "year" => {
                if let Some(last) = full_year(last) {
                    periods.retain(|period| period.year != last);
                    periods.push(Period::year(last - 1));
                }
            }
            ("after", from, _) => {
                if let Some(from) = full_year(from) {
                    periods.retain(|period| period.year != from);
                    periods.extend((from + 1..=year).take(MOST_PERIODS).map(Period::year));
                }
            }
            ("last" | "previous", "quarter", _) => periods.push(quarters_back(year, month, 1)),
            ("last" | "past" | "previous", count, "years") => {
                if let Some(count) = number(count) {
                    periods.extend((1..=count).map(|back| Period::year(year - back)));
                }
            }
            (count, "years" | "year", "ago") => {
                if let Some(count) = number(count) {
                    periods.push(Period::year(year - count));
                }
            }
            (count, "years", "to" | "until" | "ending" | "ended") => {
                if let (Some(count), Some(last)) = (number(count), full_year(token(at + 3))) {
                    periods.extend((1..count).rev().map(|back| Period::year(last - back)));
                }
            }
            ("last" | "past" | "previous", count, "quarters") => {
                if let Some(count) = number(count) {
                    periods.extend((1..=count).map(|back| quarters_back(year, month, back)));
                }
            }
            (count, "quarters" | "quarter", "ago") => {
                if let Some(count) = number(count) {
                    periods.push(quarters_back(year, month, count));
                }
            }
            ("year", "before", "last") => periods.push(Period::year(year - 2)),
            ("since", from, _) => {
                if let Some(from) = full_year(from) {
                    periods.extend((from + 1..=year).take(MOST_PERIODS).map(Period::year));
                }
            }
            _ => {}
        }
    }
}

/// Several quarters of one year, such as `Q1 to Q3` and `first three quarters`: all that there are, those that are meant, and
/// how many tokens say it.
fn quarters(tokens: &[String], at: usize) -> Option<([u8; 4], Vec<u8>, usize)> {
    const ALL: [u8; 4] = [1, 2, 3, 4];
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    if token(at) == "first" && token(at + 2) == "quarters" {
        let count = u8::try_from(number(token(at + 1))?).ok()?;
        return Some((ALL, (1..=count).collect(), 3));
    }
    let (first, length) = quarter(tokens, at)?;
    let joint = token(at + length);
    let (last, rest) = quarter(tokens, at + length + 1)?;
    let meant = match joint {
        "to" | "through" | "until" | "-" => (first..=last).collect(),
        "and" | "or" | "vs" | "versus" | "with" | "against" => vec![first, last],
        _ => return None,
    };
    Some((ALL, meant, length + 1 + rest))
}

/// The quarter that ended so many quarters before the one of a month.
fn quarters_back(year: i32, month: i32, back: i32) -> Period {
    let quarters = year * 4 + (month - 1) / 3 - back;
    Period { year: quarters.div_euclid(4), quarter: u8::try_from(quarters.rem_euclid(4) + 1).unwrap_or(1) }
}

/// A quarter at a place, and how many tokens say it.
fn quarter(tokens: &[String], at: usize) -> Option<(u8, usize)> {
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    let digit = |text: &str| text.parse::<u8>().ok().filter(|quarter| text.len() == 1 && (1..=4).contains(quarter));
    let ordinal = |text: &str| match text {
        "first" => Some(1),
        "second" => Some(2),
        "third" => Some(3),
        "fourth" => Some(4),
        _ => None,
    };
    match (token(at), token(at + 1), token(at + 2)) {
        ("q" | "quarter", number, _) if digit(number).is_some() => digit(number).map(|quarter| (quarter, 2)),
        (number, "q", _) if digit(number).is_some() => digit(number).map(|quarter| (quarter, 2)),
        (number, "st" | "nd" | "rd" | "th", "quarter") => digit(number).map(|quarter| (quarter, 3)),
        (word, "quarter", _) => ordinal(word).map(|quarter| (quarter, 2)),
        ("h", "1", _) | ("half", "year", _) | ("first" | "1", "half", _) => Some((2, 2)),
        ("h", "2", _) | ("second" | "2", "half", _) => Some((4, 2)),
        ("nine" | "9", "months", _) => Some((3, 2)),
        ("six" | "6", "months", _) => Some((2, 2)),
        _ => None,
    }
}

fn month(text: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let place = MONTHS.iter().position(|month| {
        // "may" and "mar" are words as well: only a year after them makes them months.
        *month == text || (text.len() == 3 && month.starts_with(text)) || (text == "sept" && *month == "september")
    })?;
    u8::try_from(place + 1).ok()
}

fn number(text: &str) -> Option<i32> {
    match text {
        "a" | "one" => Some(1),
        "two" => Some(2),
        "three" => Some(3),
        "four" => Some(4),
        "five" => Some(5),
        "six" => Some(6),
        "seven" => Some(7),
        "ten" => Some(10),
        text => text.parse().ok().filter(|count| (1..=10).contains(count)),
    }
}

fn full_year(text: &str) -> Option<i32> {
    text.parse().ok().filter(|year| text.len() == 4 && (1950..=2100).contains(year))
}

fn short_year(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok().filter(|_| text.len() == 2)?;
    Some(if year < 70 { 2000 + year } else { 1900 + year })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Vec<String> {
        Asked::of(text, "2026-02-10").periods.iter().map(Period::to_string).collect()
    }

    #[test]
    fn questions_name_periods_in_many_ways() {
        let cases: [(&str, &[&str]); 35] = [
            ("revenue in 2023", &["2023"]),
            ("FY22 and FY2021 results", &["2022", "2021"]),
            ("profit for Q2 2024", &["Q2 2024"]),
            ("2Q24 profit", &["Q2 2024"]),
            ("2024 Q3 profit", &["Q3 2024"]),
            ("the second quarter of 2024", &["Q2 2024"]),
            ("the 3rd quarter 2021", &["Q3 2021"]),
            ("2021-2023", &["2021", "2022", "2023"]),
            ("from 2021 to 2023", &["2021", "2022", "2023"]),
            ("between 2021 and 2023", &["2021", "2022", "2023"]),
            ("2021 and 2023", &["2021", "2023"]),
            ("the year 2019/20", &["2020"]),
            ("last year", &["2025"]),
            ("this year", &["2026"]),
            ("the past three years", &["2025", "2024", "2023"]),
            ("last quarter", &["Q4 2025"]),
            ("since 2024", &["2024", "2025", "2026"]),
            ("at June 30, 2024", &["Q2 2024"]),
            ("at 31 December 2023", &["2023"]),
            ("as of 2024-06-30", &["Q2 2024"]),
            ("Q1 to Q3 2023", &["Q1 2023", "Q2 2023", "Q3 2023"]),
            ("Q1 and Q2 of 2024", &["Q1 2024", "Q2 2024"]),
            ("the first three quarters of 2023", &["Q1 2023", "Q2 2023", "Q3 2023"]),
            ("FY2020 to FY2022", &["2020", "2021", "2022"]),
            ("two quarters ago", &["Q3 2025"]),
            ("the second quarter of last year", &["Q2 2025"]),
            ("the year ended March 2023", &["2023"]),
            ("profit in March", &["Q1 2025"]),
            ("may it rise", &[]),
            ("FY'22 and '21", &["2022", "2021"]),
            ("three years ago", &["2023"]),
            ("q4_2022_statements", &["Q4 2022"]),
            ("Q1 2023 and Q2 2023", &["Q1 2023", "Q2 2023"]),
            ("the latest report", &[]),
            ("section 4.12 of 100 pages", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(asked(text), expected, "{text}");
        }
        assert!(Asked::of("the latest report", "2026-02-10").latest);
        assert_eq!(Asked::of("the third quarter", "2026-02-10").quarter, Some(3));
    }

    #[test]
    fn documents_tell_their_period_by_field_path_or_name() {
        let document = |period: Option<&str>, title: &str, uri: &str| Document {
            name: uri.rsplit('/').next().unwrap_or_default().to_owned(),
            uri: uri.to_owned(),
            attributes: period
                .map(|period| ("period".to_owned(), period.to_owned()))
                .into_iter()
                .chain([("title".to_owned(), title.to_owned())])
                .collect(),
            ..Document::default()
        };
        let cases = [
            (document(Some("2023"), "", "s3://b/x.pdf"), Some("2023")),
            (document(Some("2023"), "Report for Q2 2023", "s3://b/x.pdf"), Some("Q2 2023")),
            (document(Some("2024-06-30"), "", "s3://b/x.pdf"), Some("Q2 2024")),
            (document(Some("2023-12-31"), "", "s3://b/x.pdf"), Some("2023")),
            (document(None, "", "s3://b/organized/NCB/annual_report/2021/x.pdf"), Some("2021")),
            (document(None, "", "s3://b/ncb-annual-report-2020.pdf"), Some("2020")),
            (document(None, "A charter", "s3://b/charter.pdf"), None),
            (document(None, "", "s3://b/x_20230930.pdf"), Some("Q3 2023")),
        ];
        for (document, expected) in cases {
            assert_eq!(of_document(&document).map(|period| period.to_string()).as_deref(), expected, "{document:?}");
        }
    }
}
