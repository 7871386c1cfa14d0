//! Words of time as they are meant: where they are misspelt, and where several say one thing.

use super::super::super::vectors::is_english;
use super::super::lexicon::{Sign, Unit};
use super::super::signs::Placed;

/// Reads signs of a text as they are meant.
pub(super) fn mend(text: &str, signs: &mut Vec<Placed>) {
    french_ago(text, signs);
    misspelt(text, signs);
    new_year(text, signs);
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
    let is = |placed: &Placed, word: &str| text[placed.start..placed.end].eq_ignore_ascii_case(word);
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
    let is_new = |placed: &Placed| text[placed.start..placed.end].eq_ignore_ascii_case("new");
    let said = signs
        .windows(3)
        .position(|three| three[0].sign == Sign::Since && is_new(&three[1]) && three[2].sign == Sign::Unit(Unit::Year));
    if let Some(at) = said {
        signs[at + 1] = Placed { sign: Sign::Month(1), start: signs[at + 1].start, end: signs[at + 2].end };
        signs.remove(at + 2);
    }
}
