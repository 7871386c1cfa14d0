//! What a question asks for, with what it leaves out taken from the turns before it.

use std::collections::BTreeSet;

use docferry_policy::Question;

use super::groups::{Groups, IN_SMALL, phrase};
use super::kind::{Type, Wanted};
use super::period::{Asked as AskedPeriods, Period};
use super::postings::{Postings, Term};
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

/// Words that end a conversation where nothing is asked with them.
const CLOSINGS: &[&str] = &[
    "awesome",
    "brilliant",
    "bye",
    "cheers",
    "cool",
    "danke",
    "excellent",
    "gracias",
    "great",
    "got",
    "lovely",
    "merci",
    "muchas",
    "obrigado",
    "perfect",
    "super",
    "thank",
    "thanks",
    "understood",
    "vielen",
    "wonderful",
];
/// What reports are about, as stems: a question of these words may name a group by any word.
const REPORTS: &[&str] = &[
    "acquisition",
    "auditor",
    "board",
    "branch",
    "business",
    "capital",
    "ceo",
    "chairman",
    "company",
    "competitor",
    "customer",
    "director",
    "employee",
    "executive",
    "financial",
    "forecast",
    "growth",
    "guidance",
    "headcount",
    "manager",
    "management",
    "merger",
    "outlook",
    "owner",
    "performance",
    "performed",
    "perform",
    "performing",
    "product",
    "report",
    "reporting",
    "result",
    "risk",
    "salary",
    "segment",
    "share",
    "shareholder",
    "staff",
    "stock",
    "strategy",
    "subsidiary",
    "summary",
    "summarise",
    "summarize",
    "store",
];
/// How many entries of a group are looked at.
const SEEN: usize = 64;

/// A language, as the two letters of ISO 639.
pub(super) type Language = [u8; 2];

/// The language that a word names.
fn language(word: &str) -> Option<Language> {
    Some(*match word {
        "arabic" => b"ar",
        "chinese" | "mandarin" => b"zh",
        "deutsch" | "german" => b"de",
        "dutch" => b"nl",
        "english" | "englisch" | "ingles" | "anglais" => b"en",
        "french" | "francais" | "franzosisch" => b"fr",
        "italian" | "italiano" => b"it",
        "japanese" => b"ja",
        "korean" => b"ko",
        "polish" => b"pl",
        "portuguese" | "portugues" => b"pt",
        "russian" => b"ru",
        "spanish" | "espanol" | "castellano" => b"es",
        "swedish" => b"sv",
        _ => return None,
    })
}

fn is_report(stem: &str) -> bool {
    REPORTS.contains(&stem)
}

fn is_month(word: &str) -> bool {
    const MONTHS: &[&str] = &[
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
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ];
    MONTHS.contains(&word)
}

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
    /// How many names there are that the catalogue does not know.
    pub(super) strangers: usize,
    /// The language that is asked for.
    pub(super) language: Option<Language>,
    /// The language of the question, English where nobody says.
    pub(super) native: Option<Language>,
}

/// One turn, read by itself.
struct Turn {
    words: Vec<Word>,
    groups: Vec<u32>,
    periods: AskedPeriods,
    wanted: Wanted,
    topic: Vec<String>,
    strangers: usize,
    closes: bool,
    language: Option<Language>,
}

/// The words that are in no name: all of them, and those that say something, each once.
fn rest(words: &[Word], named: impl Fn(usize) -> bool, postings: &Postings) -> (Vec<String>, Vec<String>) {
    let mut others: Vec<String> = Vec::new();
    let mut topic: Vec<String> = Vec::new();
    let mut place = 0;
    while place < words.len() {
        let word = &words[place];
        place += 1;
        if named(place - 1) {
            continue;
        }
        // "10-Ks" are several of "10-K".
        let stem = match word.text.as_str() {
            "ks" | "qs" if others.last().is_some_and(|last| last == "10") => word.text[..1].to_owned(),
            text => words::stem(text),
        };
        others.push(stem.clone());
        let polite = POLITE.contains(&word.text.as_str()) || CLOSINGS.contains(&word.text.as_str());
        if words::is_common(&word.text) || polite || is_time(&word.text) || language(&word.text).is_some() {
            continue;
        }
        let mut known = stem;
        if postings.count(&known) == 0 {
            // Written apart, or with a slip.
            let joined = words.get(place).map(|next| words::stem(&format!("{}{}", word.text, next.text)));
            match joined.filter(|joined| postings.count(joined) > 0) {
                Some(joined) => {
                    known = joined;
                    place += 1;
                }
                None => known = postings.nearest(&known).map_or(known, str::to_owned),
            }
        }
        if !topic.contains(&known) {
            topic.push(known);
        }
    }
    (others, topic)
}

/// Whether the name at a place is named to be left out: "not the brewery".
fn is_excluded(words: &[Word], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |place| words[place].text.as_str());
    let excludes = |word: &str| matches!(word, "not" | "except" | "excluding" | "without");
    excludes(before(1)) || (before(1) == "the" && excludes(before(2)))
}

impl Turn {
    fn read(text: &str, question: &Question, groups: &Groups, postings: &Postings, types: &[Type]) -> Self {
        let words = words::words(text);
        let mut mentions = groups.mentioned(&words, |word| postings.count(word));
        mentions.groups.retain(|named| !is_excluded(&words, named.at));
        let periods = AskedPeriods::of(text, &question.today);
        let (others, topic) = rest(&words, |place| mentions.uses(place), postings);
        let wanted = Wanted::of(&others, types);
        // A single word in small letters may be any word: it is a name where the rest is about such a thing.
        let report = wanted.is_any() || periods != AskedPeriods::default() || topic.iter().all(|word| is_report(word));
        let terms: Vec<Term> = topic.iter().filter_map(|word| postings.term(word)).collect();
        let speaks = |group: u32| {
            let entries = groups.get(group).entries.iter().take(SEEN);
            entries.into_iter().any(|entry| postings.score(&terms, *entry) > 0.0)
        };
        let before = mentions.groups.len();
        mentions.groups.retain(|named| named.sure > IN_SMALL || report || speaks(named.group));
        // A word that was taken for a name and is none says nothing that the catalogue knows.
        let mistaken = usize::from(mentions.groups.is_empty() && before > 0);
        let unknown = |place: &usize| {
            let word = &words[*place];
            word.capital
                && !mentions.uses(*place)
                && word.text.chars().any(char::is_alphabetic)
                && !words::is_common(&word.text)
                && !is_time(&word.text)
                && !is_month(&word.text)
                && !is_report(&words::stem(&word.text))
                && language(&word.text).is_none()
                && postings.count(&words::stem(&word.text)) == 0
        };
        // All words of a name are strangers when one of them is.
        let mut strange: BTreeSet<usize> = BTreeSet::new();
        for place in (1..words.len()).filter(unknown) {
            strange.extend(phrase(&words, place).filter(|place| !mentions.uses(*place)));
        }
        let topic = if strange.is_empty() {
            topic
        } else {
            rest(&words, |place| mentions.uses(place) || strange.contains(&place), postings).1
        };
        let strangers = strange.len() + mistaken;
        let closes = words.first().is_some_and(|word| CLOSINGS.contains(&word.text.as_str()))
            && !text.contains('?')
            && mentions.groups.is_empty()
            && periods == AskedPeriods::default()
            && !wanted.is_any();
        Self {
            groups: mentions.groups.iter().map(|named| named.group).collect(),
            periods,
            wanted,
            topic: if closes { Vec::new() } else { topic },
            strangers,
            closes,
            language: words.iter().find_map(|word| language(&word.text)),
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
            strangers: now.strangers,
            language: now.language,
            native: question.language.as_ref().map_or(Some(*b"en"), |tag| tag.as_bytes().first_chunk::<2>().copied()),
        };
        if now.periods.so_far {
            asked.wanted.interim = true;
        }
        if now.closes {
            return asked;
        }
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
        if now.periods.periods.is_empty()
            && now.periods.back != 0
            && let Some(turn) = earlier.iter().find(|turn| !turn.periods.periods.is_empty())
        {
            let shifted =
                turn.periods.periods.iter().map(|period| Period { year: period.year - now.periods.back, ..*period });
            asked.periods.periods = shifted.collect();
        } else if now.periods == AskedPeriods::default()
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
