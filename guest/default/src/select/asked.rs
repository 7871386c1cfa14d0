//! What a question asks for, with what it leaves out taken from the turns before it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use docferry_policy::Question;

use super::Index;
use super::everyday::{is_elsewhere, is_everyday, is_never_asked};
use super::groups::{IN_SMALL, MOST_SPELT, Mentions, phrase};
use super::kind::{Wanted, is_figure, is_of_kinds};
use super::meaning::root;
use super::pointing::pointed_at;
use super::postings::{Postings, Slot};
use super::time::{Asked as AskedPeriods, Period, Shift, says_time};
use crate::words::{self, Word};

/// How many turns back a follow-up reaches.
const REACH: usize = 8;
/// A question of this many words that say something may leave out what it is about.
const SHORT: usize = 3;

/// Words that point back, sorted.
const BACK: &[&str] =
    &["also", "again", "and", "it", "its", "same", "that", "their", "theirs", "them", "they", "these", "this", "those"];
/// Words that ask on where nothing else is said.
const ASKING: &[&str] =
    &["why", "how", "who", "whom", "when", "where", "which", "warum", "wieso", "porque", "pourquoi"];
/// Words that ask for more of the same.
const MORE: &[&str] = &["more", "elaborate", "explain", "details", "continue", "further", "mehr"];
/// A turn with so many words of its own that entries hold may be of something else.
const ITS_OWN: usize = 2;
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
    "account",
    "annual",
    "audited",
    "circular",
    "dividend",
    "earning",
    "filing",
    "form",
    "income",
    "interim",
    "profit",
    "prospectus",
    "revenue",
    "statement",
    "transcript",
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
/// What a word weighs that nothing in the catalogue stands for, against a word of a single entry: one of everyday, one that
/// tells of something else, any other.
const EVERYDAY: f64 = 0.15;
const FOREIGN: f64 = 1.5;
const UNKNOWN: f64 = 0.9;
/// What a word of an earlier turn counts.
const SPOKEN: f64 = 0.35;
/// At most this many words of a text are looked for.
const MOST_TOPICS: usize = 64;
/// Of a text longer than twice this only so many bytes at its beginning and its end are read.
const CONSIDERED: usize = 2048;
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

pub(super) fn is_report(stem: &str) -> bool {
    REPORTS.contains(&stem) || is_of_kinds(stem)
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// The groups, in the order in which they are named.
    pub(super) groups: Vec<u32>,
    /// Whether the groups come from an earlier turn.
    pub(super) from_history: bool,
    /// Whether the periods do.
    pub(super) inherited: bool,
    pub(super) periods: AskedPeriods,
    pub(super) wanted: Wanted,
    /// The other words, each once.
    pub(super) topic: Vec<Topic>,
    /// Whether something is asked for that no catalogue has.
    pub(super) elsewhere: bool,
    /// How many names there are that the catalogue does not know.
    pub(super) strangers: usize,
    /// Whether it asks for one thing and another.
    pub(super) lists: bool,
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
    topic: Vec<Topic>,
    strangers: usize,
    elsewhere: bool,
    closes: bool,
    language: Option<Language>,
}

/// A word of a question that says what it is about.
#[derive(Clone, Debug)]
pub(super) struct Topic {
    /// As a stem.
    pub(super) word: String,
    /// What stands for it in the entries.
    pub(super) slot: Option<Slot>,
    /// Where it stands among the words.
    place: usize,
    /// Whether it is beside what documents tell, as far as the catalogue goes.
    beside: bool,
}

impl Topic {
    /// What it weighs in a question where nothing stands for it.
    pub(super) fn unknown(&self) -> f64 {
        if self.slot.is_some() {
            0.0
        } else if self.beside {
            FOREIGN
        } else if is_everyday(&self.word) {
            EVERYDAY
        } else {
            UNKNOWN
        }
    }

    /// Whether it is beside what any report is about, and unknown to the catalogue.
    pub(super) fn is_foreign(&self) -> bool {
        self.slot.is_none() && !is_report(&self.word) && !is_everyday(&self.word)
    }
}

/// The words that are in no name: all of them as stems, and those that say something, each once.
fn rest(
    text: &str,
    words: &[Word],
    skip: impl Fn(usize) -> bool,
    periods: &AskedPeriods,
    postings: &Postings,
) -> (Vec<String>, Vec<Topic>) {
    let mut others: Vec<String> = Vec::new();
    let mut topic: Vec<Topic> = Vec::new();
    let mut spelt = 0;
    let mut place = 0;
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
        let polite = POLITE.contains(&word.text.as_str()) || CLOSINGS.contains(&word.text.as_str());
        if words::is_common(&word.text)
            || polite
            || ((periods.says(word.start) || is_time(&word.text)) && !in_code(text, words, place - 1))
            || language(&word.text).is_some()
            || topic.iter().any(|topic| topic.word == stem)
        {
            continue;
        }
        let at = place - 1;
        if postings.count(&stem) == 0 {
            // Written apart.
            let joined = words::stem(&format!("{}{next}", word.text));
            if !next.is_empty() && postings.count(&joined) > 0 {
                topic.push(Topic { slot: postings.slot(&joined, false), word: joined, place: at, beside: false });
                place += 1;
                continue;
            }
            spelt += 1;
        }
        // What any report tells of is in no word that is only near.
        let plain = is_everyday(&stem) || is_report(&stem) || is_figure(&stem);
        let slot = postings.slot(&stem, spelt <= MOST_SPELT && !plain);
        let beside = slot.is_none() && !is_everyday(&stem) && (is_elsewhere(&stem) || postings.is_beside(&stem));
        topic.push(Topic { slot, word: stem, place: at, beside });
    }
    (others, topic)
}

/// Whether a number is a part of a code such as `OSA-2024-03`: right after letters and a dash, or such a number.
fn in_code(text: &str, words: &[Word], place: usize) -> bool {
    let glued = |place: usize| {
        let (before, word) = (&words[place - 1], &words[place]);
        let between = text.get(before.start + before.text.len()..word.start);
        matches!(between, Some("-" | "/" | "_")) && word.text.starts_with(|c: char| c.is_ascii_digit())
    };
    let start = (1..=place).rev().take_while(|place| glued(*place)).last();
    start.is_some_and(|start| {
        words[start - 1].capitals && words[start - 1].text.len() <= 6 && !says_time(&words[start - 1].text)
    })
}

/// Which words are named to be left out: "not the brewery", "the property company, not the group or the finance arm".
fn excluded(text: &str, words: &[Word]) -> Vec<bool> {
    let mut excluded = vec![false; words.len()];
    let mut within = false;
    for (place, word) in words.iter().enumerate() {
        let before = place.checked_sub(1).map_or(0, |before| words[before].start + words[before].text.len());
        let between = text.get(before.min(word.start)..word.start).unwrap_or_default();
        let excludes = match word.text.as_str() {
            "except" | "excluding" | "without" | "nicht" => true,
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

fn is_verb(word: &str) -> bool {
    const VERBS: &[&str] = &[
        "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "it", "may", "might", "must",
        "or", "should", "was", "were", "will", "would", "i", "we", "you", "they",
    ];
    VERBS.contains(&word)
}

impl Turn {
    fn read(text: &str, question: &Question, index: &Index) -> Self {
        let text = cut(text);
        let text = text.as_ref();
        let words = words::words(text);
        let mut mentions = index.groups.mentioned(&words, |word| index.postings.count(word));
        let excluded = excluded(text, &words);
        mentions.groups.retain(|named| !excluded[named.at]);
        let periods = AskedPeriods::of(text, &question.today);
        let skip = |place: usize| mentions.uses(place) || excluded[place];
        let (others, mut topic) = rest(text, &words, skip, &periods, &index.postings);
        let wanted = Wanted::of(&others, &index.types, &index.meanings);
        // A single word in small letters may be any word: it is a name where the rest is about such a thing.
        let report = wanted.is_any() || topic.iter().all(|topic| is_report(&topic.word));
        // "is mistral bigger than pinecrest": two are no accident where one is held against the other.
        let small = mentions.groups.iter().filter(|named| named.sure <= IN_SMALL).count();
        let against = small > 1 && words.iter().any(|word| holds_against(&word.text));
        let fits = report || against || (!periods.is_nothing() && !topic.iter().any(Topic::is_foreign));
        let slots: Vec<&Slot> =
            topic.iter().filter_map(|topic| topic.slot.as_ref().filter(|slot| slot.exact)).collect();
        let speaks = |group: u32| {
            let entries = index.groups.get(group).entries.iter().take(SEEN);
            entries.into_iter().any(|entry| slots.iter().any(|slot| index.postings.score(slot, *entry) > 0.0))
        };
        let before = mentions.groups.len();
        mentions.groups.retain(|named| named.sure > IN_SMALL || fits || speaks(named.group));
        if !mentions.groups.is_empty() && mentions.groups.iter().all(|named| named.sure <= IN_SMALL) {
            let words = rest(text, &words, |place| excluded[place], &periods, &index.postings).1;
            let named: Vec<u32> = mentions.groups.iter().map(|named| named.group).collect();
            if index.only_words(&words, &named) {
                mentions = Mentions::default();
                topic = words;
            }
        }
        // A word that was taken for a name and is none says nothing that the catalogue knows.
        let mistaken = usize::from(mentions.groups.is_empty() && !mentions.is_nothing() && before > 0);
        let unknown = |place: &usize| {
            let word = &words[*place];
            let stem = words::stem(&word.text);
            word.capital
                && !mentions.uses(*place)
                && word.text.chars().any(char::is_alphabetic)
                && !words::is_common(&word.text)
                && !periods.says(word.start)
                && !is_time(&word.text)
                && !is_report(&stem)
                && !is_everyday(&stem)
                && language(&word.text).is_none()
                && !index.postings.knows(&stem)
                && index.meanings.of(root(&stem)).next().is_none()
        };
        // All words of a name are strangers when one of them is.
        let mut strange: BTreeSet<usize> = BTreeSet::new();
        strange.extend(
            mentions.strange.iter().flat_map(|place| phrase(&words, *place)).filter(|place| !mentions.uses(*place)),
        );
        for place in (0..words.len()).filter(unknown) {
            // The first word is written large in any case.
            let short = words.get(1).is_some_and(|next| !words::is_common(&next.text))
                && (wanted.is_explicit() || !periods.is_nothing());
            if place > 0 || words[0].capitals || phrase(&words, 0).len() > 1 || short {
                strange.extend(phrase(&words, place).filter(|place| !mentions.uses(*place)));
            }
        }
        let topic: Vec<Topic> = topic.into_iter().filter(|topic| !strange.contains(&topic.place)).collect();
        let strangers = strange.len() + mistaken;
        let nothing_else = !wanted.is_any() && periods.is_nothing() && topic.iter().all(|topic| topic.slot.is_none());
        let elsewhere = topic
            .iter()
            .filter(|topic| topic.slot.is_none())
            .any(|topic| is_never_asked(&topic.word) || (nothing_else && is_elsewhere(&topic.word)));
        let closing = |word: &Word| CLOSINGS.contains(&word.text.as_str());
        let says_nothing =
            |word: &Word| closing(word) || POLITE.contains(&word.text.as_str()) || words::is_common(&word.text);
        let closes = (words.first().is_some_and(closing)
            || (words.iter().any(closing) && words.iter().all(says_nothing)))
            && !text.contains('?')
            && mentions.groups.is_empty()
            && periods.is_nothing()
            && !wanted.is_any();
        Self {
            groups: mentions.groups.iter().map(|named| named.group).collect(),
            periods,
            wanted,
            topic: if closes { Vec::new() } else { topic },
            strangers,
            elsewhere,
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
        opens || points || self.topic.iter().filter(|topic| !is_everyday(&topic.word)).count() <= SHORT
    }

    /// Whether it only asks on: "why?", "tell me more".
    fn asks_on(&self) -> bool {
        let has = |words: &[&str]| self.words.iter().any(|word| words.contains(&word.text.as_str()));
        let of_the_assistant = has(&["you", "your", "yourself"]);
        has(MORE) || (has(ASKING) && !of_the_assistant && self.topic.is_empty())
    }

    /// How many of its words entries hold that are not of what any report is about.
    fn telling(&self) -> usize {
        let telling = |topic: &&Topic| {
            topic.slot.as_ref().is_some_and(|slot| slot.exact) && !is_report(&topic.word) && !is_everyday(&topic.word)
        };
        self.topic.iter().filter(telling).count()
    }

    fn says_something(&self) -> bool {
        let known = self.topic.iter().any(|topic| topic.slot.is_some());
        known || self.wanted.is_any() || !self.periods.is_nothing()
    }
}

impl Asked {
    pub(super) fn of(question: &Question, index: &Index) -> Self {
        let read = |text: &str| Turn::read(text, question, index);
        let now = read(&question.text);
        let mut asked = Self {
            groups: now.groups.clone(),
            from_history: false,
            inherited: false,
            periods: now.periods.clone(),
            wanted: now.wanted.clone(),
            topic: now.topic.clone(),
            strangers: now.strangers,
            elsewhere: now.elsewhere,
            lists: question.text.contains(',') || now.words.iter().any(|word| is_and(&word.text)),
            language: now.language,
            native: question.language.as_ref().map_or(Some(*b"en"), |tag| tag.as_bytes().first_chunk::<2>().copied()),
        };
        asked.wanted.interim |= now.periods.interim;
        asked.wanted.annual |= now.periods.annual;
        if now.closes || question.history.is_empty() {
            return asked;
        }
        let follows = now.follows();
        let back = now.words.iter().any(|word| BACK.contains(&word.text.as_str()));
        let points = back || now.asks_on();
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
        let spoken: Vec<Vec<u32>> =
            earlier.iter().map(|turn| turn.groups.clone()).chain(answers().map(|turn| turn.groups)).collect();
        let named = spoken.iter().find(|groups| !groups.is_empty()).cloned().unwrap_or_default();
        let pointed = if asked.groups.is_empty() { pointed_at(&now.words, &spoken, &index.groups) } else { None };
        let asks = now.says_something() || points || pointed.is_some() || (follows && !now.groups.is_empty());
        if !asks {
            return asked;
        }
        if let Some(pointed) = pointed {
            asked.groups = pointed;
            asked.from_history = true;
        } else if asked.groups.is_empty() {
            // What only others tell of is another subject.
            if !back && now.telling() >= ITS_OWN && index.is_of_others(&now.topic, &named) {
                return asked;
            }
            asked.from_history = !named.is_empty();
            asked.groups = named;
        } else if points_at_many(&now.words) && asked.groups.len() == 1 {
            // "and compare that with GK": the other one is in the turns before.
            asked.groups.extend(named.into_iter().filter(|group| !now.groups.contains(group)));
        }
        if !follows {
            return asked;
        }
        let answered: Vec<Turn> = answers().collect();
        let spoken = earlier.iter().chain(&answered).find(|turn| !turn.periods.is_nothing()).map(|turn| &turn.periods);
        asked.inherited = now.periods.is_nothing();
        if now.periods.shift != Shift::None
            && let Some(spoken) = spoken.filter(|spoken| !spoken.periods.is_empty())
        {
            asked.periods = moved(spoken, now.periods.shift);
        } else if let (Some(quarter), true) = (now.periods.quarter, now.periods.periods.is_empty())
            && let Some(period) = spoken.and_then(|spoken| spoken.periods.first())
        {
            // "and the third quarter?" is one of the year that was spoken of.
            asked.periods.periods = vec![Period { quarter, ..*period }];
            asked.periods.quarter = None;
        } else if let Some(spoken) = spoken
            && let [Period { quarter: quarter @ 1.., .. }] = spoken.periods[..]
            && says_the_same_part(&now.words)
        {
            // "the same quarter of 2022"
            asked.periods.periods.iter_mut().for_each(|period| period.quarter = quarter);
        } else if now.periods.is_nothing()
            && let Some(spoken) = spoken
        {
            asked.periods = spoken.clone();
        }
        if !now.wanted.is_any()
            && let Some(turn) = earlier.iter().find(|turn| turn.wanted.is_any())
        {
            asked.wanted = turn.wanted.clone();
        }
        // What was asked before is still spoken of, but counts less than what is asked now.
        let weight = if asked.topic.iter().all(|topic| topic.slot.is_none()) { 1.0 } else { SPOKEN };
        if let Some(turn) = earlier.iter().find(|turn| !turn.topic.is_empty()) {
            for topic in &turn.topic {
                if !asked.topic.iter().any(|known| known.word == topic.word) {
                    let slot = topic.slot.as_ref().map(|slot| slot.scaled(weight));
                    asked.topic.push(Topic { slot, ..topic.clone() });
                }
            }
        }
        asked
    }
}

/// What was spoken of as a follow-up moves it.
fn moved(spoken: &AskedPeriods, shift: Shift) -> AskedPeriods {
    let interim = spoken.periods.iter().any(|period| period.quarter > 0);
    let months = match shift {
        Shift::None => 0,
        Shift::Whole => {
            let periods = spoken.periods.iter().map(|period| Period::year(period.year)).collect();
            return AskedPeriods { periods, annual: true, ..AskedPeriods::default() };
        }
        Shift::Months(months) => months,
        Shift::Ones(ones) => ones * if interim { 3 } else { 12 },
    };
    let period = |period: &Period| {
        if period.quarter == 0 && months % 12 == 0 {
            return Period { year: period.year + months / 12, quarter: 0 };
        }
        // A half of a year is told by the quarter with which it ends.
        let quarter = if period.quarter == 0 { 4 } else { i32::from(period.quarter) };
        let quarters = period.year * 4 + quarter - 1 + months.div_euclid(3);
        Period { year: quarters.div_euclid(4), quarter: quarters.rem_euclid(4) as u8 + 1 }
    };
    let month = |(year, month): &(i32, u8)| {
        let number = year * 12 + i32::from(*month) - 1 + months;
        (number.div_euclid(12), number.rem_euclid(12) as u8 + 1)
    };
    let months: Vec<(i32, u8)> = spoken.months.iter().map(month).collect();
    let periods = match months.as_slice() {
        [] => spoken.periods.iter().map(period).collect(),
        months => months.iter().map(|(year, month)| Period { year: *year, quarter: month.div_ceil(3) }).collect(),
    };
    AskedPeriods { periods, months, interim: spoken.interim, ..AskedPeriods::default() }
}

/// The beginning and the end of a long text: what is asked stands at either.
fn cut(text: &str) -> Cow<'_, str> {
    if text.len() <= 2 * CONSIDERED {
        return Cow::Borrowed(text);
    }
    let head = &text[..text.floor_char_boundary(CONSIDERED)];
    let tail = &text[text.ceil_char_boundary(text.len() - CONSIDERED)..];
    Cow::Owned(format!("{head} {tail}"))
}

fn is_and(word: &str) -> bool {
    matches!(word, "and" | "or" | "vs" | "versus" | "plus" | "und" | "oder" | "y" | "et" | "ou" | "e" | "with")
}

fn holds_against(word: &str) -> bool {
    matches!(word, "compare" | "compared" | "comparison" | "than" | "versus" | "vs" | "against")
}

fn points_at_many(words: &[Word]) -> bool {
    words.iter().any(|word| holds_against(&word.text))
        && words.iter().any(|word| matches!(word.text.as_str(), "that" | "it" | "them" | "this" | "those"))
}

fn says_the_same_part(words: &[Word]) -> bool {
    words.windows(2).any(|pair| {
        matches!(pair[0].text.as_str(), "same" | "that" | "corresponding" | "comparable")
            && matches!(pair[1].text.as_str(), "quarter" | "half" | "period" | "months" | "quarters")
    })
}

/// Whether a word says a time, which is compared as a period.
fn is_time(word: &str) -> bool {
    const TIMES: &[&str] = &["compared", "most", "quarterly", "fy"];
    TIMES.contains(&word)
        || (says_time(word) && word != "financial")
        || word.chars().all(|character| character.is_ascii_digit()) && word.len() == 4
        || word.strip_prefix("fy").is_some_and(|year| year.parse::<u32>().is_ok())
        || word.strip_prefix('q').is_some_and(|quarter| matches!(quarter, "1" | "2" | "3" | "4"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_no_topics() {
        assert!(is_time("2023") && is_time("fy22") && is_time("q3") && !is_time("20235") && !is_time("quay"));
    }

    #[test]
    fn what_is_left_out_is_no_topic() {
        let text =
            "Palisades: the property company, not the group or the finance arm. What was its income? It was not paid";
        let words = words::words(text);
        let excluded = excluded(text, &words);
        let left_out: Vec<&str> =
            words.iter().zip(excluded).filter(|(_, excluded)| *excluded).map(|(word, _)| word.text.as_str()).collect();
        assert_eq!(left_out, ["not", "the", "group", "or", "the", "finance", "arm"]);
    }
}
