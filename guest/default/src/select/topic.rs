//! What a text is about: its words that are in no name, and what stands for them in the entries.

use std::borrow::Cow;
use std::ops::Range;

use super::Index;
use super::everyday::{is_elsewhere, is_everyday};
use super::groups::{MOST_SPELT, is_legal};
use super::initials::ACRONYM;
use super::kind::is_figure;
use super::lexicon::{CLOSINGS, POLITE, is_report, is_time, is_verb, language};
use super::postings::{Postings, Slot};
use super::time::{Asked as AskedPeriods, is_weekday, says_time};
use super::vectors::{Sum, is_english, respelt};
use super::world::is_of_the_world;
use crate::words::{self, Word};

/// What a word weighs that nothing in the catalogue stands for, against a word of a single entry: one of everyday, one that
/// tells of something else, any other.
const EVERYDAY: f64 = 0.15;
const FOREIGN: f64 = 1.5;
const UNKNOWN: f64 = 0.9;
/// At most this many words of a text are looked for.
const MOST_TOPICS: usize = 64;
/// At most for so many of them also those that are near.
const MOST_NEAR: usize = 24;
/// At most so many words of a text that nothing knows are looked for with a slip in the language.
const MOST_RESPELT: usize = 6;
/// At most so many words of a text may be acronyms.
const MOST_ACRONYMS: usize = 4;
/// Shorter words are spelt in one way.
const LONG_WORD: usize = 7;
/// What files are called by has so many letters at least.
const SHORTEST_NAME: usize = 3;
/// What a word counts that may be one of those for which an acronym stands.
const SPELT_OUT: f64 = 0.5;
/// What such a word counts where some entries hold the acronym itself.
const HELD_TOO: f64 = 0.3;

/// A word of a question that says what it is about.
#[derive(Clone, Debug)]
pub(super) struct Topic {
    /// As a stem.
    pub(super) word: String,
    /// What stands for it in the entries.
    pub(super) slot: Option<Slot>,
    /// Where it stands among the words.
    pub(super) place: usize,
    /// Whether it is beside what documents tell, as far as the catalogue goes.
    pub(super) beside: bool,
}

impl Topic {
    /// What it weighs in a question where nothing stands for it.
    pub(super) fn unknown(&self) -> f64 {
        if self.is_known() {
            0.0
        } else if self.beside {
            FOREIGN
        } else if is_everyday(&self.word) || is_weekday(&self.word) {
            EVERYDAY
        } else {
            UNKNOWN
        }
    }

    /// Whether entries hold it in that very word.
    pub(super) fn is_exact(&self) -> bool {
        self.slot.as_ref().is_some_and(|slot| slot.exact)
    }

    /// Whether it is a word of some entries that English does not have, as names are, and abbreviations.
    pub(super) fn is_not_english(&self) -> bool {
        self.is_exact()
            && self.word.chars().count() >= SHORTEST_NAME
            && self.word.chars().all(char::is_alphabetic)
            && !is_english(&self.word)
    }

    /// Whether entries hold it, or what means the same.
    pub(super) fn is_known(&self) -> bool {
        self.slot.as_ref().is_some_and(Slot::is_known)
    }

    /// Whether it is beside what any report is about, and unknown to the catalogue.
    pub(super) fn is_foreign(&self) -> bool {
        !self.is_known() && !is_report(&self.word) && !is_everyday(&self.word)
    }
}

/// The words that are in no name: all of them as stems, and those that say something, each once.
pub(super) fn rest(
    text: &str,
    words: &[Word],
    skip: impl Fn(usize) -> bool,
    periods: &AskedPeriods,
    postings: &Postings,
) -> (Vec<String>, Vec<Topic>) {
    let mut others: Vec<String> = Vec::new();
    let mut topic: Vec<Topic> = Vec::new();
    let mut others_spell: Vec<Topic> = Vec::new();
    let mut spelt = 0;
    let mut place = 0;
    // Up to here the words are told by their first letters.
    let mut told = 0;
    while place < words.len() && topic.len() < MOST_TOPICS {
        let word = &words[place];
        place += 1;
        if skip(place - 1) {
            continue;
        }
        // "10-Ks" are several of "10-K".
        let stem = match word.text.as_str() {
            "ks" | "qs" if others.last().is_some_and(|last| last == "10") => word.text[..1].to_owned(),
            text => words::stem(text),
        };
        others.push(stem.clone());
        // "time off" means more than both words.
        let next = words.get(place).filter(|_| !skip(place)).map(|next| next.text.as_str()).unwrap_or_default();
        if let Some(slot) = postings.slot_of_two(&word.text, next) {
            let word = format!("{} {next}", word.text);
            topic.push(Topic { word, slot: Some(slot), place: place - 1, beside: false });
        }
        if let Some((letters, end)) = acronym(words, place - 1, &skip, postings) {
            topic.push(letters);
            told = end;
        }
        let polite = POLITE.contains(&word.text.as_str()) || CLOSINGS.contains(&word.text.as_str());
        if words::is_common(&word.text)
            || polite
            || ((periods.says(word.start) || is_time(&word.text)) && !in_code(text, words, place - 1))
            || (language(&word.text).is_some() && postings.count(&stem) == 0)
            || topic.iter().any(|topic| topic.word == stem)
            || (place <= told && postings.count(&stem) == 0)
        {
            continue;
        }
        let at = place - 1;
        if postings.count(&stem) == 0 {
            let before = at.checked_sub(1).map_or("", |before| words[before].text.as_str());
            if let Some(code) = coded(before, &stem, postings) {
                let slot = postings.slot(&code, false, false);
                topic.push(Topic { slot, word: code, place: at, beside: false });
                continue;
            }
            // Written apart.
            let joined = words::stem(&format!("{}{next}", word.text));
            if !next.is_empty() && postings.count(&joined) > 0 {
                topic.push(Topic { slot: postings.slot(&joined, false, true), word: joined, place: at, beside: false });
                place += 1;
                continue;
            }
            if spelt < MOST_ACRONYMS && (word.capitals || !is_english(&stem)) {
                // "PEP" is one, though "pep" is a word, where one entry alone may be meant.
                let known = topic.len();
                topic.extend(spelt_out(&stem, at, is_english(&stem), SPELT_OUT, postings));
                if topic.len() > known {
                    spelt += 1;
                    continue;
                }
            }
            spelt += 1;
        }
        // Others may spell out what some write as an acronym.
        if postings.count(&stem) > 0 && ACRONYM.contains(&stem.len()) && !is_english(&stem) && spelt < MOST_ACRONYMS {
            others_spell.extend(spelt_out(&stem, at, true, HELD_TOO, postings));
            spelt += 1;
        }
        // What any report tells of is in no word that is only near.
        let plain = is_everyday(&stem) || is_report(&stem) || is_figure(&stem);
        let slot = postings.slot(&stem, spelt <= MOST_SPELT && !plain, topic.len() < MOST_NEAR);
        let beside = !slot.as_ref().is_some_and(Slot::is_known) && !is_everyday(&stem) && is_elsewhere(&stem);
        topic.push(Topic { slot, word: stem, place: at, beside });
    }
    others_spell.retain(|spelt: &Topic| !topic.iter().any(|topic| topic.word == spelt.word));
    topic.extend(others_spell);
    (others, topic)
}

/// The words for which an acronym may stand, each counting so much; of one entry alone where that is wanted.
fn spelt_out(acronym: &str, place: usize, alone: bool, counts: f64, postings: &Postings) -> Vec<Topic> {
    let topic = |word: &str| {
        let slot = postings.slot(word, false, false)?.scaled(counts);
        Some(Topic { word: word.to_owned(), slot: Some(slot), place, beside: false })
    };
    postings.spelt_out(acronym, alone).into_iter().filter_map(topic).collect()
}

/// The code of a thing that is called by its name and number: the FL45 of "Frostline 45".
fn coded(name: &str, number: &str, postings: &Postings) -> Option<String> {
    let digits = (2..=5).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || name.len() < 3 || !name.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let second = (1..name.len()).map(|at| format!("{}{}{number}", &name[..1], &name[at..=at]));
    second.chain([format!("{}{number}", &name[..1])]).find(|code| postings.count(code) > 0)
}

/// The first letters of some words from a place on, where entries hold them as a word, and where these words end: "back to office
/// report" is a BTOR.
fn acronym(words: &[Word], place: usize, skip: impl Fn(usize) -> bool, postings: &Postings) -> Option<(Topic, usize)> {
    let longest = words.len().min(place + ACRONYM.end());
    (place + ACRONYM.start()..=longest).rev().find_map(|end| {
        let phrase = &words[place..end];
        let telling = phrase.iter().filter(|word| !words::is_common(&word.text)).count();
        let whole = !phrase[1..].iter().any(|word| word.parted) && !(place..end).any(&skip);
        let ends = [&phrase[0], &phrase[phrase.len() - 1]].iter().all(|word| word.text.len() > 2);
        if telling < 2 || !whole || !ends {
            return None;
        }
        let letters: String = phrase.iter().filter_map(|word| word.text.chars().next()).collect();
        let slot = (!is_english(&letters) && !is_legal(&letters) && postings.count(&letters) > 0)
            .then(|| postings.slot(&letters, false, false));
        Some((Topic { slot: slot?, word: letters, place, beside: false }, end))
    })
}

/// Whether a number is a part of a code such as `OSA-2024-03`: right after letters and a dash, or such a number.
fn in_code(text: &str, words: &[Word], place: usize) -> bool {
    let glued = |place: usize| {
        let (before, word) = (&words[place - 1], &words[place]);
        matches!(words::between(text, before, word), Some("-" | "/" | "_"))
            && word.text.starts_with(|c: char| c.is_ascii_digit())
    };
    let start = (1..=place).rev().take_while(|place| glued(*place)).last();
    start.is_some_and(|start| {
        words[start - 1].capitals && words[start - 1].text.len() <= 6 && !says_time(&words[start - 1].text)
    })
}

/// Which words are named to be left out: "not the brewery", "the property company, not the group or the finance arm".
pub(super) fn excluded(text: &str, words: &[Word]) -> Vec<bool> {
    let mut excluded = vec![false; words.len()];
    let mut within = false;
    for (place, word) in words.iter().enumerate() {
        let before = place.checked_sub(1).map_or(0, |before| words[before].start + words[before].text.len());
        let between = text.get(before.min(word.start)..word.start).unwrap_or_default();
        let excludes = match word.text.as_str() {
            "except" | "excluding" | "without" | "nicht" => true,
            "none" => words.get(place + 1).is_some_and(|next| next.text == "of"),
            // "was not", "do not" deny something else.
            "not" => {
                let verb = place.checked_sub(1).is_some_and(|before| is_verb(&words[before].text));
                !verb
            }
            _ => false,
        };
        within = excludes || (within && !between.contains(['.', ',', ';', ':', '?', '!', ')']) && word.text != "but");
        excluded[place] = within;
    }
    excluded
}

/// A text with blanks in the place of some of its words.
pub(super) fn without<'a>(text: &'a str, words: &[Word], parts: impl Iterator<Item = Range<usize>>) -> Cow<'a, str> {
    let mut left = Cow::Borrowed(text);
    for part in parts {
        let (Some(first), Some(last)) = (words.get(part.start), words.get(part.end - 1)) else { continue };
        let said = first.start..last.start + last.text.len();
        if left.is_char_boundary(said.start) && left.is_char_boundary(said.end) {
            left.to_mut().replace_range(said.clone(), &" ".repeat(said.len()));
        }
    }
    left
}

/// How many words entries hold that are not of what any report is about.
pub(super) fn telling(topic: &[Topic]) -> usize {
    topic.iter().filter(|topic| tells(topic)).count()
}

/// Whether entries hold a word that is not of what any report is about.
fn tells(topic: &Topic) -> bool {
    topic.is_exact() && !is_report(&topic.word) && !is_everyday(&topic.word)
}

/// A word as it is spelt elsewhere: "hyponatremia" and "hyponatraemia", "estrogen" and "oestrogen".
fn words_of_greek(word: &str) -> impl Iterator<Item = String> + '_ {
    let shorter = ["ae", "oe"].into_iter().flat_map(|pair| word.match_indices(pair)).map(|(at, _)| {
        let (before, behind) = word.split_at(at);
        format!("{before}{}", &behind[1..])
    });
    let longer = word.match_indices('e').flat_map(|(at, _)| {
        let (before, behind) = word.split_at(at);
        ["a", "o"].map(|letter| format!("{before}{letter}{behind}"))
    });
    shorter.chain(longer)
}

impl Index {
    /// Some words, those that neither the catalogue nor the language knows as those that they are but for a slip.
    pub(super) fn respelt(&self, mut words: Vec<Word>) -> Vec<Word> {
        let unknown = |word: &Word| {
            let (text, stem) = (word.text.as_str(), words::stem(&word.text));
            let known =
                word.capital || is_english(text) || words::is_common(text) || is_everyday(&stem) || is_time(text);
            !known
                && language(text).is_none()
                && !is_of_the_world(text)
                && self.postings.slot(&stem, true, false).is_none()
        };
        let held = |text: &str| self.postings.count(&words::stem(text)) > 0;
        for word in words.iter_mut().filter(|word| word.text.len() >= LONG_WORD).take(MOST_TOPICS) {
            let other = if held(&word.text) { None } else { words_of_greek(&word.text).find(|other| held(other)) };
            word.text = other.unwrap_or_else(|| std::mem::take(&mut word.text));
        }
        for word in words.iter_mut().filter(|word| unknown(word)).take(MOST_RESPELT) {
            if let Some(respelt) = respelt(&word.text, held) {
                word.text = respelt.to_owned();
            }
        }
        words
    }

    /// What some words mean together, where one is misspelt that which it was taken for.
    pub(super) fn sense(&self, words: &[Word], topic: &[Topic]) -> Sum {
        let meant = |place: usize| topic.iter().find(|topic| topic.place == place)?.slot.as_ref();
        let meant = |place: usize| self.postings.spelt(meant(place)?);
        Sum::of(words.iter().enumerate().map(|(place, word)| meant(place).unwrap_or(&word.text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_no_topics() {
        assert!(is_time("2023") && is_time("fy22") && is_time("q3") && !is_time("20235") && !is_time("quay"));
    }

    #[test]
    fn a_day_of_the_week_that_no_entry_holds_is_a_word_of_everyday() {
        let unknown = |word: &str| Topic { word: words::stem(word), slot: None, place: 0, beside: false }.unknown();
        assert_eq!([unknown("thursdays"), unknown("friday")], [EVERYDAY; 2]);
        assert_eq!(unknown("zinnias"), UNKNOWN);
    }

    #[test]
    fn what_is_left_out_is_no_topic() {
        let text = "Palisades: the property company, not the group or the finance arm. What was its income? It was not paid, none of it";
        let words = words::words(text);
        let excluded = excluded(text, &words);
        let left_out: Vec<&str> =
            words.iter().zip(excluded).filter(|(_, excluded)| *excluded).map(|(word, _)| word.text.as_str()).collect();
        assert_eq!(left_out, ["not", "the", "group", "or", "the", "finance", "arm", "none", "of", "it"]);
    }
}
