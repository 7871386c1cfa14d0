//! Values from a guest are tainted until they have been here.

use crate::bindings::extraction::exports::docferry::policy::extraction::Summary;
use crate::bindings::host::docferry::policy::types::Failure;
use crate::bindings::info::exports::docferry::policy::info::PolicyInfo;
use crate::bindings::passages::exports::docferry::policy::passages::Passage;
use crate::bindings::selection::exports::docferry::policy::selection::Choice;
use crate::io::Page;

/// Longest reason, warning, title or other phrase that is kept, in bytes.
const MAX_PHRASE: usize = 1024;

/// Most warnings or extra pairs that are kept.
const MAX_ITEMS: usize = 64;

/// Cuts to `max` bytes at a character, and replaces what a terminal or a log would act on (control characters, and the
/// marks that reorder text) by a space.
pub(crate) fn clean(text: &str, max: usize) -> String {
    let end = (0..=max.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.get(..end)
        .unwrap_or_default()
        .chars()
        .map(|c| {
            let acts = c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if acts { ' ' } else { c }
        })
        .collect()
}

fn phrase(text: &str) -> String {
    clean(text, MAX_PHRASE).trim().to_owned()
}

pub(crate) fn failure(failure: Failure) -> Failure {
    match failure {
        Failure::Unsupported(words) => Failure::Unsupported(phrase(&words)),
        Failure::Malformed(words) => Failure::Malformed(phrase(&words)),
        Failure::Encrypted(words) => Failure::Encrypted(phrase(&words)),
        Failure::NoText(words) => Failure::NoText(phrase(&words)),
        Failure::TooLarge(words) => Failure::TooLarge(phrase(&words)),
        Failure::ContentLost(words) => Failure::ContentLost(phrase(&words)),
        Failure::Internal(words) => Failure::Internal(phrase(&words)),
    }
}

fn pairs(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.into_iter().take(MAX_ITEMS).map(|(name, value)| (phrase(&name), phrase(&value))).collect()
}

pub(crate) fn info(info: PolicyInfo) -> PolicyInfo {
    PolicyInfo {
        name: phrase(&info.name),
        version: phrase(&info.version),
        description: phrase(&info.description),
        media_types: info.media_types.iter().take(MAX_ITEMS).map(|media_type| phrase(media_type)).collect(),
        settings: info
            .settings
            .into_iter()
            .take(MAX_ITEMS)
            .map(|mut setting| {
                setting.name = phrase(&setting.name);
                setting.description = phrase(&setting.description);
                setting.default = setting.default.map(|default| phrase(&default));
                setting
            })
            .collect(),
        extra: pairs(info.extra),
    }
}

/// How many pages there are at least, and how many have text, the pages themselves tell.
pub(crate) fn summary(summary: Summary, pages: &[Page]) -> Summary {
    Summary {
        pages: pages.last().map_or(summary.pages, |last| summary.pages.max(last.number)),
        pages_with_text: u32::try_from(pages.len()).unwrap_or(u32::MAX),
        title: summary.title.map(|title| phrase(&title)).filter(|title| !title.is_empty()),
        language: summary.language.map(|language| phrase(&language)),
        warnings: summary.warnings.iter().take(MAX_ITEMS).map(|warning| phrase(warning)).collect(),
        extra: pairs(summary.extra),
    }
}

pub(crate) fn skip_reason(reason: &str) -> String {
    phrase(reason)
}

/// Checks an answer to a question. A hidden entry is dropped, as the contract says; anything else that the contract
/// forbids spoils the answer.
pub(crate) fn choices(choices: Vec<Choice>, entries: usize, max: u32, hidden: &[u32]) -> Result<Vec<Choice>, String> {
    if choices.len() as u64 > u64::from(max) {
        return Err(format!("it chose {} documents of at most {max}", choices.len()));
    }
    let mut kept: Vec<Choice> = Vec::with_capacity(choices.len());
    for choice in choices {
        if choice.index as usize >= entries {
            return Err(format!("it chose entry {} of {entries}", choice.index));
        }
        if !choice.score.is_finite() {
            return Err(format!("it scored entry {} with {}", choice.index, choice.score));
        }
        if kept.iter().any(|other| other.index == choice.index) {
            return Err(format!("it chose entry {} twice", choice.index));
        }
        if hidden.binary_search(&choice.index).is_ok() {
            tracing::warn!(entry = choice.index, "the policy chose an entry that is hidden from the asker: dropped");
            continue;
        }
        kept.push(Choice { reason: phrase(&choice.reason), ..choice });
    }
    Ok(kept)
}

/// Checks ranked passages against the pages they point into, given as lengths in characters.
pub(crate) fn passages(passages: Vec<Passage>, page_lengths: &[u32], budget: u64) -> Result<Vec<Passage>, String> {
    let mut used = 0_u64;
    let mut last = (0_u32, 0_u32);
    for (position, passage) in passages.iter().enumerate() {
        let Passage { page, start, end, score } = *passage;
        let Some(length) = page_lengths.get(page as usize) else {
            return Err(format!("it cited page {page} of {}", page_lengths.len()));
        };
        if start >= end || end > *length {
            return Err(format!("it cited characters {start} to {end} of a page of {length}"));
        }
        if !score.is_finite() {
            return Err(format!("it scored a passage with {score}"));
        }
        if position > 0 && (page, start) < last {
            return Err("its passages overlap or are not in reading order".to_owned());
        }
        last = (page, end);
        used += u64::from(end - start);
    }
    if used > budget {
        return Err(format!("its passages have {used} characters, more than the budget of {budget}"));
    }
    Ok(passages)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(index: u32, score: f64) -> Choice {
        Choice { index, score, reason: "\u{1b}[31mred\u{202e}".to_owned() }
    }

    #[test]
    fn an_answer_that_breaks_the_contract_is_refused() {
        let cases = [
            (vec![choice(3, 1.0)], "it chose entry 3 of 3"),
            (vec![choice(0, f64::NAN)], "it scored entry 0 with NaN"),
            (vec![choice(1, 1.0), choice(1, 1.0)], "it chose entry 1 twice"),
            (vec![choice(0, 1.0), choice(1, 1.0), choice(2, 1.0)], "it chose 3 documents of at most 2"),
        ];
        for (answer, error) in cases {
            assert_eq!(choices(answer, 3, 2, &[]), Err(error.to_owned()));
        }
    }

    #[test]
    fn a_hidden_entry_is_dropped_and_a_reason_is_cleaned() {
        let kept = choices(vec![choice(1, 2.0), choice(2, 1.0)], 3, 3, &[1]).unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!((kept[0].index, kept[0].reason.as_str()), (2, "[31mred"));
    }

    #[test]
    fn passages_stay_inside_pages_budget_and_reading_order() {
        let passage = |page, start, end| Passage { page, start, end, score: 1.0 };
        let lengths = [10, 20];
        assert!(passages(vec![passage(0, 0, 5), passage(0, 5, 10), passage(1, 0, 5)], &lengths, 15).is_ok());
        for bad in [
            vec![passage(2, 0, 1)],
            vec![passage(0, 0, 11)],
            vec![passage(0, 5, 5)],
            vec![passage(0, 0, 5), passage(0, 4, 6)],
            vec![passage(1, 0, 5), passage(0, 0, 5)],
            vec![passage(1, 0, 16)],
            vec![Passage { score: f64::INFINITY, ..passage(0, 0, 1) }],
        ] {
            assert!(passages(bad.clone(), &lengths, 15).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn cutting_respects_characters() {
        assert_eq!(clean("aé", 2), "a");
        assert_eq!(clean("a\nb", 10), "a b");
    }
}
