//! Words of time as they are meant: where they are misspelt, and where several say one thing.

use super::super::super::vectors::is_english;
use super::super::lexicon::{Sign, Unit};
use super::super::signs::Placed;

/// Reads signs of a text as they are meant.
pub(super) fn mend(text: &str, signs: &mut Vec<Placed>) {
    french_ago(text, signs);
    misspelt(text, signs);
    new_year(text, signs);
    just_ended(text, signs);
    reported(text, signs);
    middle(text, signs);
    christmas(text, signs);
    pandemic(text, signs);
    compared(text, signs);
    counted_first(text, signs);
    editions(text, signs);
    next_question(text, signs);
    current(text, signs);
}

/// "next one: how many pharmacies had they in 2023" begins another question.
fn next_question(text: &str, signs: &mut [Placed]) {
    if let [next, one, ..] = signs
        && (next.sign, one.sign) == (Sign::Next, Sign::One)
        && text[one.end..].starts_with([':', ',', '.'])
        && text[one.end + 1..].split_whitespace().count() > 1
    {
        (next.sign, one.sign) = (Sign::Other, Sign::Other);
    }
}

/// Whether a sign is one of some words.
fn is(text: &str, placed: &Placed, words: &[&str]) -> bool {
    words.iter().any(|word| text[placed.start..placed.end].eq_ignore_ascii_case(word))
}

/// "the current price list" is the latest; current accounts are of no time, nor are past papers.
fn current(text: &str, signs: &mut [Placed]) {
    const CURRENT: &[&str] = &[
        "account", "accounts", "asset", "assets", "borrowings", "debt", "liabilities", "liability", "portion", "ratio",
        "tax", "taxes",
    ];
    for at in 1..signs.len() {
        let [now, next] = [&signs[at - 1], &signs[at]];
        if is(text, now, &["current"]) && next.sign == Sign::Other && !is(text, next, CURRENT) {
            signs[at - 1].sign = Sign::Latest;
        } else if is(text, now, &["past"]) && next.sign == Sign::Other {
            signs[at - 1].sign = Sign::Other;
        }
    }
}

/// What a word of time is often misspelt as.
fn misspelt(text: &str, signs: &mut [Placed]) {
    const OFTEN: &[&str] = &[
        "january", "february", "march", "april", "august", "september", "october", "november", "december", "quarter",
        "quarters", "first", "second", "third", "fourth", "months", "years", "latest", "previous", "fiscal",
        "financial", "between",
    ];
    for placed in signs.iter_mut().filter(|placed| placed.sign == Sign::Other) {
        let word = text[placed.start..placed.end].to_ascii_lowercase();
        if word.len() < 5 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) || is_english(&word) {
            continue;
        }
        let near = OFTEN.iter().find(|often| {
            often.starts_with(&word[..1])
                && often.len().abs_diff(word.len()) <= 1
                && strsim::osa_distance(often, &word) == 1
        });
        placed.sign = near.map_or(Sign::Other, |often| Sign::of(often));
    }
}

/// French says "il y a deux ans" for "two years ago".
fn french_ago(text: &str, signs: &mut Vec<Placed>) {
    let is = |placed: &Placed, word| is(text, placed, &[word]);
    let mut at = 0;
    while at + 2 < signs.len() {
        if is(&signs[at], "il") && is(&signs[at + 1], "y") && is(&signs[at + 2], "a") {
            signs[at] = Placed { sign: Sign::Back, start: signs[at].start, end: signs[at + 2].end };
            signs.drain(at + 1..at + 3);
        }
        at += 1;
    }
}

/// "since new year" is since January.
fn new_year(text: &str, signs: &mut Vec<Placed>) {
    let is_new = |placed: &Placed| is(text, placed, &["new"]);
    let said = signs
        .windows(3)
        .position(|three| three[0].sign == Sign::Since && is_new(&three[1]) && three[2].sign == Sign::Unit(Unit::Year));
    if let Some(at) = said {
        signs[at + 1] = Placed { sign: Sign::Month(1), start: signs[at + 1].start, end: signs[at + 2].end };
        signs.remove(at + 2);
    }
}

/// "the quarter that has just ended" is the last one.
fn just_ended(text: &str, signs: &mut Vec<Placed>) {
    const ENDED: &[&str] = &["closed", "completed", "ended", "ending", "finished", "gone", "passed"];
    // "that's just ended", "which has just been completed", "just gone"
    const BETWEEN: &[&str] = &["been", "has", "have", "is", "s", "that", "which"];
    let is_unit =
        |sign| matches!(sign, Sign::Unit(Unit::Year | Unit::Half | Unit::Quarter | Unit::Month) | Sign::Playing);
    for at in 0..signs.len() {
        if !is_unit(signs[at].sign) {
            continue;
        }
        let next = |from: usize, most: usize| {
            (from..signs.len().min(from + most)).find(|place| !is(text, &signs[*place], BETWEEN))
        };
        let just = next(at + 1, 4).filter(|just| is(text, &signs[*just], &["just"]));
        let ended = just.and_then(|just| next(just + 1, 2)).filter(|ended| is(text, &signs[*ended], ENDED));
        let month = |ended: &usize| {
            let [before, month] = [1, 2].map(|on| signs.get(ended + on).map(|placed| placed.sign));
            matches!(before, Some(Sign::In | Sign::Of)) && matches!(month, Some(Sign::Month(_)))
        };
        if let Some(ended) = ended.filter(month) {
            // "the year that just ended in June" ended last June.
            signs[ended].sign = Sign::Ended;
            signs[ended + 1].sign = Sign::Last;
            signs.drain(at + 1..ended);
            return;
        }
        if let Some(ended) = ended {
            let (unit, end) = (signs[at], signs[ended].end);
            let sign = if is(text, &signs[ended], &["ending"]) { Sign::This } else { Sign::Last };
            signs[at] = Placed { sign, start: unit.start, end: unit.start };
            signs[at + 1] = Placed { end, ..unit };
            signs.drain(at + 2..=ended);
            return;
        }
    }
}

/// "the last reported quarter" is the newest of which there is a report.
fn reported(text: &str, signs: &mut Vec<Placed>) {
    let is_reported = |placed: &Placed| is(text, placed, &["published", "released", "reported"]);
    let of_part = |placed: &Placed| matches!(placed.sign, Sign::Unit(Unit::Half | Unit::Quarter));
    let said =
        signs.windows(3).position(|three| three[0].sign == Sign::Last && is_reported(&three[1]) && of_part(&three[2]));
    if let Some(at) = said {
        signs[at] = Placed { sign: Sign::Latest, start: signs[at].start, end: signs[at + 1].end };
        signs.remove(at + 1);
    }
}

/// "the middle of last year" is its first half.
fn middle(text: &str, signs: &mut [Placed]) {
    for at in 0..signs.len().saturating_sub(2) {
        let joined = matches!(signs[at + 1].sign, Sign::Of | Sign::Dash);
        let of_year = matches!(signs[at + 2].sign, Sign::Year(_) | Sign::Last | Sign::This);
        if is(text, &signs[at], &["mid", "middle"]) && joined && of_year {
            signs[at].sign = Sign::Unit(Unit::Half);
            signs[at + 1].sign = Sign::Number(1, 1);
        }
    }
}

/// "the last one before Christmas" is of December.
fn christmas(text: &str, signs: &mut [Placed]) {
    const CHRISTMAS: &[&str] = &["christmas", "xmas", "weihnachten", "navidad", "noel", "natal"];
    for at in 1..signs.len() {
        if is(text, &signs[at], CHRISTMAS)
            && matches!(signs[at - 1].sign, Sign::Before | Sign::Since | Sign::Back | Sign::Last)
        {
            signs[at].sign = Sign::Month(12);
        }
    }
}

/// The pandemic began in 2020: "the year before covid", "the year in which the pandemic began".
fn pandemic(text: &str, signs: &mut [Placed]) {
    const PANDEMIC: &[&str] = &["corona", "covid", "covid19", "pandemic", "pandemia", "pandemie"];
    const YEAR: i32 = 2020;
    let word = |placed: &Placed| crate::words::folded(&text[placed.start..placed.end]);
    let Some(at) = signs.iter().position(|placed| PANDEMIC.contains(&word(placed).as_str())) else { return };
    let before = (at.saturating_sub(2)..at).rev().find(|before| signs[*before].sign != Sign::Article);
    match before.map(|before| (before, signs[before].sign)) {
        Some((before, Sign::Before | Sign::Back)) => {
            signs[before].sign = Sign::In;
            signs[at].sign = Sign::Year(YEAR - 1);
        }
        Some((_, Sign::Since | Sign::After)) => {}
        // "in the year when covid came", "during the pandemic"
        _ if signs[..at]
            .iter()
            .rev()
            .take(4)
            .any(|placed| matches!(placed.sign, Sign::Unit(Unit::Year) | Sign::In)) =>
        {
            signs[at].sign = Sign::Year(YEAR);
        }
        _ => {}
    }
}

/// "compared to 2022" joins, "prior to 2022" and "pre-2022" are before it.
fn compared(text: &str, signs: &mut Vec<Placed>) {
    for at in (0..signs.len().saturating_sub(1)).rev() {
        let (first, second) = (signs[at], signs[at + 1].sign);
        let of_year = signs.get(at + 2).is_some_and(|placed| matches!(placed.sign, Sign::Year(_)));
        match second {
            Sign::To if is(text, &first, &["compared", "opposed", "relative"]) => signs[at + 1].sign = Sign::And,
            Sign::To if of_year && first.sign == Sign::Prior => {
                signs[at].sign = Sign::Before;
                signs.remove(at + 1);
            }
            Sign::Dash if of_year && is(text, &first, &["pre", "post"]) => {
                signs[at].sign = if is(text, &first, &["pre"]) { Sign::Before } else { Sign::After };
                signs.remove(at + 1);
            }
            _ => {}
        }
    }
}

/// "the three most recent years" are the last three.
fn counted_first(text: &str, signs: &mut Vec<Placed>) {
    for at in 0..signs.len() {
        let most = usize::from(signs.get(at + 1).is_some_and(|placed| is(text, placed, &["most"])));
        let counts = match signs[at].sign {
            Sign::Cardinal(_) => true,
            Sign::Number(2..=12, 1 | 2) => most > 0,
            _ => false,
        };
        let newest = signs.get(at + 1 + most).is_some_and(|placed| matches!(placed.sign, Sign::Latest | Sign::Last));
        let unit = signs.get(at + 2 + most).map(|placed| placed.sign);
        if counts && newest && matches!(unit, Some(Sign::Unit(_) | Sign::FiscalYear | Sign::Fiscal)) {
            let count = signs[at].sign;
            signs[at].sign = Sign::Last;
            signs[at + 1 + most].sign = count;
            signs.drain(at + 1..at + 1 + most);
            return;
        }
    }
}

/// "the next meeting" is the next one.
fn editions(text: &str, signs: &mut [Placed]) {
    const EDITIONS: &[&str] = &["bulletin", "edition", "issue", "meeting", "minutes", "newsletter", "round", "session"];
    for at in 1..signs.len() {
        let moves = matches!(signs[at - 1].sign, Sign::Next | Sign::Prior);
        if moves && signs[at].sign == Sign::Other && is(text, &signs[at], EDITIONS) {
            signs[at].sign = Sign::One;
        }
    }
}
