//! What a question asks for, with what it leaves out taken from the turns before it.

use std::borrow::Cow;

use docferry_policy::Question;

use super::Index;
use super::groups::MOST_GROUPS;
use super::kind::{Wanted, is_figure};
use super::lexicon::{BACK, Language, THAT, asks_of_all, asks_what_came_after, has, holds_against, is_and, is_report};
use super::needs::{is_told_yearly, told_in};
use super::pointing::pointed_at;
use super::reply::{agreed_to, asks, changes_the_subject, other_subject, picked, returns};
use super::search::{OF_REPORTS, visible};
use super::time::{Asked as AskedPeriods, Day, Month, Period, Shift};
use super::topic::{Topic, telling};
use super::turn::Turn;
use super::vectors::Sum;
use crate::words::{Word, words};

/// A turn with so many words of its own that entries hold may be of something else.
const ITS_OWN: usize = 2;
/// How many turns back a follow-up reaches.
const REACH: usize = 16;

/// Words of what is asked of several times of a document, or of another than the newest, sorted.
const EDITIONS: &[&str] = &[
    "all", "before", "both", "change", "changed", "changes", "compare", "compared", "each", "earlier", "editions",
    "every", "history", "issues", "old", "older", "previous", "prior", "since", "trend", "versions", "went",
];
/// Words that stand for someone of what was spoken of.
const SOMEONE: &[&str] = &["he", "her", "him", "his", "she"];
/// What a word of an earlier turn counts.
const SPOKEN: f64 = 0.35;
/// What one of the answer counts.
const ANSWERED: f64 = 0.15;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// The groups, in the order in which they are named.
    pub(super) groups: Vec<u32>,
    /// Whether the groups come from an earlier turn.
    pub(super) from_history: bool,
    /// Whether the question points at them.
    pub(super) pointed: bool,
    /// Whether the periods do.
    pub(super) inherited: bool,
    /// How many editions after the one that was spoken of the one is that is meant.
    pub(super) later: i32,
    /// The month of what was spoken of, where that is meant which came later.
    pub(super) since: Option<Month>,
    pub(super) periods: AskedPeriods,
    pub(super) wanted: Wanted,
    /// The other words, each once.
    pub(super) topic: Vec<Topic>,
    /// Whether something is asked for that no catalogue has.
    pub(super) elsewhere: bool,
    /// How many names there are that the catalogue does not know.
    pub(super) strangers: usize,
    /// Whether several times of one document may be meant.
    pub(super) editions: bool,
    /// Words of documents that tell what is asked of a thing, with what each counts.
    pub(super) told_in: &'static [(&'static str, f64)],
    /// Whether it asks for one thing and another.
    pub(super) lists: bool,
    /// The language that is asked for.
    pub(super) language: Option<Language>,
    /// The language of the question, English where nobody says.
    pub(super) native: Option<Language>,
    /// What it asks for as a whole.
    pub(super) sense: Sum,
    /// For each code that it names the entries that hold it.
    pub(super) coded: Vec<Vec<u32>>,
    /// By which words, as stems, groups were named.
    pub(super) called: Vec<(u32, Vec<String>)>,
    /// The times of each group, where each has its own.
    pub(super) times_of: Vec<(u32, AskedPeriods)>,
}

impl Asked {
    /// What is asked of one of its groups, which may have times of its own.
    pub(super) fn of_group(&self, group: u32) -> Cow<'_, Self> {
        match self.times_of.iter().find(|(of, _)| *of == group) {
            Some((_, periods)) => Cow::Owned(Self { periods: periods.clone(), ..self.clone() }),
            None => Cow::Borrowed(self),
        }
    }

    /// Whether some of its groups are called by other words than others: "the AquaClean 7 or the AquaClean 9" is, "chest freezer" is
    /// not.
    pub(super) fn names_several(&self) -> bool {
        let mut called = self.called.iter().filter(|(group, _)| self.groups.contains(group)).map(|(_, stems)| stems);
        let first = called.next();
        called.any(|stems| Some(stems) != first)
    }

    /// Whether it names a kind of document, and nothing that is foreign to the catalogue.
    pub(super) fn asks_for_a_kind(&self) -> bool {
        self.wanted.is_explicit() && self.strangers == 0 && !self.topic.iter().any(Topic::is_foreign)
    }

    /// Whether a month, or a day of it, is asked for as the time of a document, not as the end of a period.
    pub(super) fn is_asked_for(&self, month: Month) -> bool {
        let of_it = |(year, number, _): &Day| (*year, *number) == month;
        self.periods.each.contains(&month) || self.periods.days.iter().any(of_it)
    }

    pub(super) fn of(question: &Question, index: &Index) -> Self {
        let read = |text: &str| Turn::read(text, question, index, true);
        let said = words(&question.text);
        let text = picked(question, &said).or_else(|| other_subject(&question.text, &said)).unwrap_or(&question.text);
        let now = Turn::read(&agreed_to(question).unwrap_or(Cow::Borrowed(text)), question, index, false);
        let mut asked = Self {
            groups: now.groups.clone(),
            from_history: false,
            pointed: false,
            inherited: false,
            later: 0,
            since: None,
            periods: now.periods.clone(),
            wanted: now.wanted.clone(),
            topic: now.topic.clone(),
            told_in: told_in(&now.words),
            strangers: now.strangers,
            elsewhere: now.elsewhere,
            editions: now.periods.editions || has(&now.words, EDITIONS) || names_numbers(&now.topic),
            lists: question.text.contains(',') || now.words.iter().any(|word| is_and(&word.text)),
            language: now.language,
            sense: now.sense.clone(),
            coded: now
                .coded
                .iter()
                .map(|held| visible(held.clone(), question))
                .filter(|held| !held.is_empty())
                .collect(),
            called: now.called.clone(),
            times_of: now.times_of.clone(),
            native: question.language.as_ref().map_or(Some(*b"en"), |tag| tag.as_bytes().first_chunk::<2>().copied()),
        };
        // A code that most of a group which is named holds, and few others do, is only another name of it.
        let names = |entries: &[u32], group: &u32| {
            let own = index.groups.get(*group).entries;
            let held = entries.iter().filter(|entry| own.binary_search(entry).is_ok()).count();
            2 * held >= own.len() && 2 * held > entries.len()
        };
        asked.coded.retain(|entries| !now.groups.iter().any(|group| names(entries, group)));
        // "2023, 2024 and the first half of 2025" asks for whole years, too.
        asked.periods.interim &= asked.periods.are_alike();
        asked.wanted.interim |= asked.periods.interim;
        let quarter = now.periods.quarter.is_some() || now.periods.periods.iter().any(|period| period.quarter > 0);
        asked.wanted.of_year = now.periods.annual || !quarter && is_told_yearly(&now.words);
        let against = now.groups.len() > 1 && now.words.iter().any(|word| holds_against(&word.text));
        asked.wanted.compares = against && now.telling() == 0;
        // Of few groups all can be meant.
        let few = (2..=MOST_GROUPS).contains(&(index.groups.len() as usize));
        let strange = now.strangers > 0 || now.elsewhere || now.topic.iter().any(Topic::is_foreign);
        let of_reports = now.wanted.is_any() || now.topic.iter().any(|topic| is_figure(&topic.word));
        let alone = question.history.is_empty() && now.groups.is_empty();
        if few && alone && of_reports && !strange && asks_of_all(&now.words) {
            asked.groups = (0..index.groups.len()).filter(|group| !index.groups.get(*group).name.is_empty()).collect();
            return asked;
        }
        if now.closes || question.history.is_empty() || changes_the_subject(&said) {
            return asked;
        }
        let follows = now.follows();
        let back = has(&now.words, BACK);
        let points = back || now.asks_on();
        // What the user said counts before what was answered.
        let mut earlier: Vec<Turn> = question
            .history
            .iter()
            .rev()
            .take(REACH)
            .filter(|turn| turn.role == "user")
            .map(|turn| read(&turn.content))
            .collect();
        let mut answered: Vec<Turn> = (question.history.iter().rev().take(REACH))
            .filter(|turn| turn.role != "user")
            .map(|turn| read(&turn.content))
            .collect();
        if returns(&question.text, &said) && earlier.len() > 1 {
            // What was spoken of since is left.
            let at = meant(&now, &earlier, &answered);
            for turns in [&mut earlier, &mut answered] {
                turns.drain(..at.min(turns.len()));
            }
        }
        asked.called.extend(earlier.iter().flat_map(|turn| turn.called.clone()));
        let spoken: Vec<Vec<u32>> = earlier.iter().chain(&answered).map(|turn| turn.groups.clone()).collect();
        let named = spoken.iter().find(|groups| !groups.is_empty()).cloned().unwrap_or_default();
        let pointed = if asked.groups.is_empty() { pointed_at(&now.words, &spoken, &index.groups) } else { None };
        // "what are the main risks?" is asked of whom was spoken of, though no entry says so; so is "who replaces him?"
        let of_any = |topic: &Topic| is_report(&topic.word);
        let of_them = || has(&now.words, SOMEONE) || now.topic.iter().any(of_any);
        let asks = || question.text.contains('?') || asks(&now.words);
        let of_named = || !named.is_empty() && now.strangers == 0 && asks() && of_them();
        let says = now.says_something() || points || pointed.is_some() || (follows && !now.groups.is_empty());
        if !says && !of_named() {
            return asked;
        }
        if let Some(pointed) = pointed {
            asked.groups = pointed;
            asked.from_history = true;
            asked.pointed = true;
        } else if asked.groups.is_empty() && index.reports < OF_REPORTS && now.puts_in_its_place() {
            let called = earlier.iter().find(|turn| !turn.groups.is_empty()).map(|turn| &turn.called);
            let stems = called.into_iter().flatten().flat_map(|(_, stems)| stems);
            asked.topic.extend(stems.filter_map(|stem| {
                let slot = index.postings.slot(stem, false, false)?.scaled(SPOKEN);
                Some(Topic { word: stem.clone(), slot: Some(slot), place: usize::MAX, beside: false })
            }));
        } else if asked.groups.is_empty() {
            // What only others tell of is another subject, but for the name of a type: "what's in the 17-Q then?"
            let is_of_type =
                |topic: &&Topic| now.wanted.types().any(|kind| index.types[kind as usize].stems.contains(&topic.word));
            let others: Vec<Topic> = now.topic.iter().filter(|topic| !is_of_type(topic)).cloned().collect();
            if !back && telling(&others) >= ITS_OWN && index.is_of_others(&others, &named) {
                return asked;
            }
            asked.from_history = !named.is_empty();
            // "and the Calder Trust?" asks for what the catalogue does not have.
            let only = now.topic.is_empty() && now.periods.is_nothing() && !now.wanted.is_any();
            let another = (asked.from_history && now.strangers > 1) || (now.strangers > 0 && only);
            asked.elsewhere |= another && !has(&now.words, THAT);
            asked.groups = named;
        } else if points_at_many(&now.words) && asked.groups.len() == 1 {
            // "and compare that with GK": the other one is in the turns before.
            asked.groups.extend(named.into_iter().filter(|group| !now.groups.contains(group)));
        }
        if !follows {
            return asked;
        }
        let spoken = day_of_what_was(&now, &answered).or_else(|| times_spoken_of(&earlier, &answered));
        let spoken = spoken.as_ref();
        asked.inherited = now.periods.is_nothing();
        // "did it ever open again?" is told by what came later.
        let newer = now.periods.is_nothing() || (now.periods.latest && now.periods.periods.is_empty());
        if newer && asks_what_came_after(&now.words) {
            let told = answered.iter().take(1).chain(earlier.iter().take(1)).map(|turn| &turn.periods);
            asked.since = told.filter_map(AskedPeriods::first_month).max();
        }
        if asked.since.is_some() {
            asked.periods = AskedPeriods::default();
        } else if now.periods.shift != Shift::None
            && let Some(spoken) = spoken.filter(|spoken| !spoken.periods.is_empty())
        {
            match now.periods.shift {
                // Meetings and bulletins have days of their own.
                Shift::Ones(later) if !spoken.each.is_empty() => {
                    asked.periods = spoken.clone();
                    asked.later = later;
                }
                shift => asked.periods = moved(spoken, shift),
            }
        } else if let (Some(quarter), true) = (now.periods.quarter, now.periods.periods.is_empty())
            && let Some(period) = spoken.and_then(|spoken| spoken.periods.first())
        {
            // "and the third quarter?" is one of the year that was spoken of.
            asked.periods.periods = vec![Period { quarter, ..*period }];
            asked.periods.quarter = None;
        } else if now.periods.yearless
            && let Some(spoken) = spoken.filter(|spoken| !spoken.periods.is_empty())
        {
            asked.periods = of_its_year(&now.periods, spoken, &question.today);
        } else if let Some(spoken) = spoken
            && let ([(_, month)], [Period { year, .. }]) = (&spoken.months[..], &asked.periods.periods[..])
            && says_the_same(&now.words, &["month"])
        {
            // "the same month of 2022"
            asked.periods = AskedPeriods::of_month((*year, *month));
        } else if let Some(spoken) = spoken
            && let [Period { quarter: quarter @ 1.., .. }] = spoken.periods[..]
            && !now.periods.periods.is_empty()
            && says_the_same(&now.words, &["quarter", "half", "period", "months", "quarters"])
        {
            // "the same quarter of 2022"
            asked.periods.periods.iter_mut().for_each(|period| period.quarter = quarter);
        } else if now.periods.is_nothing()
            && !(now.periods.season || now.periods.ahead)
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
        let weight = if !asked.topic.iter().any(Topic::is_known) { 1.0 } else { SPOKEN };
        if let Some(turn) = earlier.iter().find(|turn| !turn.topic.is_empty()) {
            asked.recall(turn.topic.iter(), weight);
            asked.sense.and(&turn.sense);
        }
        // Where nothing is said but to ask on, the answer tells of what: "in which report is that?"
        if now.telling() == 0
            && let Some(turn) = answered.first()
        {
            asked.recall(turn.topic.iter().filter(|topic| topic.is_exact()), ANSWERED);
        }
        asked
    }

    /// Takes words of an earlier turn that it does not have, counting only so much.
    fn recall<'a>(&mut self, topics: impl Iterator<Item = &'a Topic>, weight: f64) {
        for topic in topics {
            if !self.topic.iter().any(|known| known.word == topic.word) {
                let slot = topic.slot.as_ref().map(|slot| slot.scaled(weight));
                self.topic.push(Topic { slot, ..topic.clone() });
            }
        }
    }
}

/// How many questions back that is asked to which a turn returns: of those before the last that which says most of what it says.
fn meant(now: &Turn, earlier: &[Turn], answered: &[Turn]) -> usize {
    let said = |turn: &Turn| -> f64 {
        let same = |topic: &&Topic| turn.topic.iter().any(|other| other.word == topic.word);
        let same = now.topic.iter().filter(same).count() as f64;
        same + now.sense.direction().nearness(&turn.sense.direction())
    };
    let fit = |at: usize| said(&earlier[at]) + answered.get(at).map_or(0.0, said);
    let before = 1..earlier.len();
    before.max_by(|one, other| fit(*one).total_cmp(&fit(*other)).then(other.cmp(one))).unwrap_or_default()
}

/// Months without a year, in the year that was spoken of, or in one beside it where they are nearer to its quarter or its month and
/// not yet to come.
fn of_its_year(periods: &AskedPeriods, spoken: &AskedPeriods, today: &str) -> AskedPeriods {
    let (Some((year, month)), Some(period)) = (periods.months.last(), spoken.periods.last()) else {
        return periods.clone();
    };
    let count = |year: i32, month: u8| year * 12 + i32::from(month);
    let near = match (period.quarter, spoken.months.last()) {
        (0, Some((year, month))) => Some(count(*year, *month)),
        (0, None) => None,
        (quarter, _) => Some(count(period.year, quarter * 3)),
    };
    let of_year = period.year - year;
    let years = near.map_or(of_year, |near| {
        let now = today.get(..7).and_then(|now| now.split_once('-'));
        let now = now.and_then(|(year, month)| Some(count(year.parse().ok()?, month.parse().ok()?)));
        let is_past = |years: &i32| *years <= of_year || now.is_none_or(|now| count(year + years, *month) <= now);
        let years = (of_year - 1..=of_year + 1).filter(is_past);
        years.min_by_key(|years| (count(year + years, *month) - near).abs()).unwrap_or(of_year)
    });
    periods.later(years)
}

/// The day that the last answer told, where a turn asks of what was then: "show me the minutes of that meeting".
fn day_of_what_was(now: &Turn, answered: &[Turn]) -> Option<AskedPeriods> {
    const HELD_ON: &[&str] = &["call", "date", "day", "hearing", "meeting", "session"];
    // "they said that meeting the targets matters" points at none.
    let ends = |at: usize| now.words.get(at).is_none_or(|next| next.parted || next.text == "please");
    let points = (1..now.words.len())
        .any(|at| now.words[at - 1].text == "that" && HELD_ON.contains(&now.words[at].text.as_str()) && ends(at + 1));
    if !points {
        return None;
    }
    let day = *answered.first()?.periods.days.first()?;
    Some(AskedPeriods { days: vec![day], ..AskedPeriods::of_month((day.0, day.1)) })
}

/// The times that were spoken of last, moved as questions moved them since: "2022 profit", "and the year before?".
fn times_spoken_of(earlier: &[Turn], answered: &[Turn]) -> Option<AskedPeriods> {
    let is_moved = |turn: &&Turn| turn.periods.shift != Shift::None && turn.periods.periods.is_empty();
    let since = earlier.iter().take_while(is_moved).count();
    let Some(told) = earlier.get(since).filter(|turn| !turn.periods.periods.is_empty()) else {
        let mut turns = earlier.iter().chain(answered);
        return turns.find(|turn| !turn.periods.is_nothing()).map(|turn| turn.periods.clone());
    };
    let since = earlier[..since].iter().rev();
    Some(since.fold(told.periods.clone(), |periods, turn| moved(&periods, turn.periods.shift)))
}

/// What was spoken of as a follow-up moves it.
fn moved(spoken: &AskedPeriods, shift: Shift) -> AskedPeriods {
    let interim = spoken.periods.iter().any(|period| period.quarter > 0);
    let by = match shift {
        Shift::None => vec![0],
        Shift::Whole => {
            let periods = spoken.periods.iter().map(|period| Period::year(period.year)).collect();
            return AskedPeriods { periods, annual: true, ..AskedPeriods::default() };
        }
        Shift::Months(_) | Shift::Each { .. } => shift.months(),
        Shift::Ones(ones) => vec![ones * if interim { 3 } else { 12 }],
    };
    let month = |(year, month): (i32, u8), by: i32| {
        let number = year * 12 + i32::from(month) - 1 + by;
        (number.div_euclid(12), number.rem_euclid(12) as u8 + 1)
    };
    let (periods, months) = (moving(&spoken.periods, shift), moving(&spoken.months, shift));
    let months: Vec<(i32, u8)> =
        by.iter().flat_map(|by| months.iter().map(move |spoken| month(*spoken, *by))).collect();
    let mut periods: Vec<Period> = match months.as_slice() {
        [] => by.iter().flat_map(|by| periods.iter().map(|period| period.moved(*by))).collect(),
        months => months.iter().map(|(year, month)| Period { year: *year, quarter: month.div_ceil(3) }).collect(),
    };
    periods.dedup();
    AskedPeriods { periods, months, interim: spoken.interim, ..AskedPeriods::default() }
}

/// Of some times those from which a follow-up moves: several before "2021 and 2022" are counted from 2021.
fn moving<T: Ord + Copy>(times: &[T], shift: Shift) -> Vec<T> {
    match shift {
        Shift::Each { months, .. } if months < 0 => times.iter().copied().min().into_iter().collect(),
        Shift::Each { .. } => times.iter().copied().max().into_iter().collect(),
        _ => times.to_vec(),
    }
}

/// Whether several numbers are named that documents hold, as "versions 1.4 and 2.1" are.
fn names_numbers(topic: &[Topic]) -> bool {
    let is_number = |topic: &&Topic| topic.is_exact() && topic.word.contains(|c: char| c.is_ascii_digit());
    topic.iter().filter(is_number).count() > 1
}

fn points_at_many(words: &[Word]) -> bool {
    words.iter().any(|word| holds_against(&word.text))
        && words.iter().any(|word| matches!(word.text.as_str(), "that" | "it" | "them" | "this" | "those"))
}

/// Whether the same part of a year is asked for.
fn says_the_same(words: &[Word], parts: &[&str]) -> bool {
    words.windows(2).any(|pair| {
        matches!(pair[0].text.as_str(), "same" | "that" | "corresponding" | "comparable")
            && parts.contains(&pair[1].text.as_str())
    })
}
