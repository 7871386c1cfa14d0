//! What a question asks for, with what it leaves out taken from the turns before it.

use docferry_policy::Question;

use super::groups::Groups;
use super::kind::{Type, Wanted};
use super::period::Asked as AskedPeriods;
use super::postings::Postings;
use crate::words::{self, Word};

/// How many turns back a follow-up reaches.
const REACH: usize = 8;
/// A question of this many words that say something may leave out what it is about.
const SHORT: usize = 3;

/// Words that point back, sorted.
const BACK: &[&str] =
    &["also", "again", "and", "it", "its", "same", "that", "their", "theirs", "them", "they", "these", "this", "those"];
/// Words that ask for nothing, sorted.
const POLITE: &[&str] = &[
    "afternoon",
    "bye",
    "cheers",
    "evening",
    "good",
    "goodbye",
    "great",
    "hello",
    "help",
    "hey",
    "hi",
    "morning",
    "nice",
    "ok",
    "okay",
    "please",
    "sorry",
    "sure",
    "thank",
    "thanks",
    "welcome",
    "yes",
    "no",
    "yo",
    "you",
];

/// What is asked for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// The groups, in the order in which they are named.
    pub(super) groups: Vec<u32>,
    /// Whether the groups come from an earlier turn.
    pub(super) from_history: bool,
    pub(super) periods: AskedPeriods,
    pub(super) wanted: Wanted,
    /// The other words, as stems, each once.
    pub(super) topic: Vec<String>,
}

/// One turn, read by itself.
struct Turn {
    words: Vec<Word>,
    groups: Vec<u32>,
    periods: AskedPeriods,
    wanted: Wanted,
    topic: Vec<String>,
}

impl Turn {
    fn read(text: &str, question: &Question, groups: &Groups, postings: &Postings, types: &[Type]) -> Self {
        let words = words::words(text);
        let mentions = groups.mentioned(&words, |word| postings.count(word));
        let mut topic: Vec<String> = Vec::new();
        let mut others: Vec<String> = Vec::new();
        for (place, word) in words.iter().enumerate() {
            if mentions.uses(place) {
                continue;
            }
            let stem = words::stem(&word.text);
            others.push(stem.clone());
            let says = !words::is_common(&word.text) && !POLITE.contains(&word.text.as_str());
            if says && !is_time(&word.text) && !topic.contains(&stem) {
                topic.push(stem);
            }
        }
        Self {
            groups: mentions.groups.iter().map(|named| named.group).collect(),
            periods: AskedPeriods::of(text, &question.today),
            wanted: Wanted::of(&others, types),
            topic,
            words,
        }
    }

    /// Whether it leans on what was said before.
    fn follows(&self) -> bool {
        let first = self.words.iter().take(2).map(|word| word.text.as_str()).collect::<Vec<_>>();
        let opens = matches!(first.as_slice(), ["and" | "also" | "or" | "then", ..] | ["what" | "how", "about"]);
        let points = self.words.iter().any(|word| BACK.contains(&word.text.as_str()));
        opens || points || self.topic.len() <= SHORT
    }

    fn says_something(&self, postings: &Postings) -> bool {
        let known = self.topic.iter().any(|word| postings.count(word) > 0);
        known
            || self.wanted.is_any()
            || !self.periods.periods.is_empty()
            || self.periods.latest
            || self.periods.quarter.is_some()
    }
}

impl Asked {
    pub(super) fn of(question: &Question, groups: &Groups, postings: &Postings, types: &[Type]) -> Self {
        let read = |text: &str| Turn::read(text, question, groups, postings, types);
        let now = read(&question.text);
        let mut asked = Self {
            groups: now.groups.clone(),
            from_history: false,
            periods: now.periods.clone(),
            wanted: now.wanted.clone(),
            topic: now.topic.clone(),
        };
        let follows = now.follows();
        let points = now.words.iter().any(|word| BACK.contains(&word.text.as_str()));
        let asks = now.says_something(postings) || points || (follows && !now.groups.is_empty());
        if !asks || question.history.is_empty() {
            return asked;
        }
        // What the user said counts before what was answered.
        let earlier: Vec<Turn> = question
            .history
            .iter()
            .rev()
            .take(REACH)
            .filter(|turn| turn.role == "user")
            .map(|turn| read(&turn.content))
            .collect();
        let answers = || {
            question.history.iter().rev().take(REACH).filter(|turn| turn.role != "user").map(|turn| read(&turn.content))
        };
        let named = earlier
            .iter()
            .map(|turn| turn.groups.clone())
            .chain(answers().map(|turn| turn.groups))
            .find(|groups| !groups.is_empty());
        if asked.groups.is_empty() && (now.says_something(postings) || points) {
            asked.groups = named.unwrap_or_default();
            asked.from_history = !asked.groups.is_empty();
        } else if points_at_many(&now.words) && asked.groups.len() == 1 {
            // "and compare that with GK": the other one is in the turns before.
            let others = named.unwrap_or_default();
            asked.groups.extend(others.into_iter().filter(|group| !now.groups.contains(group)));
        }
        if !follows {
            return asked;
        }
        if now.periods == AskedPeriods::default()
            && let Some(turn) = earlier.iter().find(|turn| turn.periods != AskedPeriods::default())
        {
            asked.periods = turn.periods.clone();
        }
        if !now.wanted.is_any()
            && let Some(turn) = earlier.iter().find(|turn| turn.wanted.is_any())
        {
            asked.wanted = turn.wanted.clone();
        }
        if asked.topic.is_empty()
            && let Some(turn) = earlier.iter().find(|turn| !turn.topic.is_empty())
        {
            asked.topic = turn.topic.clone();
        }
        asked
    }
}

fn points_at_many(words: &[Word]) -> bool {
    words.iter().any(|word| matches!(word.text.as_str(), "compare" | "compared" | "versus" | "vs" | "against"))
        && words.iter().any(|word| matches!(word.text.as_str(), "that" | "it" | "them" | "this" | "those"))
}

/// Whether a word says a time, which is compared as a period.
fn is_time(word: &str) -> bool {
    const TIMES: &[&str] = &[
        "between", "compared", "current", "fiscal", "fy", "last", "latest", "most", "newest", "past", "previous",
        "prior", "quarter", "recent", "since", "year", "years",
    ];
    TIMES.contains(&word)
        || word.chars().all(|character| character.is_ascii_digit()) && word.len() == 4
        || word.strip_prefix("fy").is_some_and(|year| year.parse::<u32>().is_ok())
        || word.strip_prefix('q').is_some_and(|quarter| matches!(quarter, "1" | "2" | "3" | "4"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_back_is_sorted() {
        assert!(BACK.iter().all(|word| word.chars().all(char::is_lowercase)));
        assert!(is_time("2023") && is_time("fy22") && is_time("q3") && !is_time("20235") && !is_time("quay"));
    }
}
