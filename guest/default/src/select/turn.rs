//! One turn of a conversation, read by itself.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use docferry_policy::Question;
use rustc_hash::FxHashMap;

use super::Index;
use super::everyday::{is_elsewhere, is_everyday, is_never_asked};
use super::groups::{IN_SMALL, MOST_GROUPS, Mentions, before_ending, is_legal, phrase};
use super::kind::{Wanted, is_figure};
use super::lexicon::{
    ASKING, BACK, CLOSINGS, GREETINGS, Language, MORE, POLITE, SOURCE, are_any, asks_to_see, asks_why, has,
    holds_against, is_in_letters, is_report, is_time, language,
};
use super::meaning::root;
use super::postings::Slot;
use super::reply::{CORRECTS, asks, declines, doubts, reshapes, understands};
use super::search::OF_REPORTS;
use super::talk::{Turned, talks};
use super::time::{Asked as AskedPeriods, is_weekday, says_time};
use super::topic::{Topic, excluded, rest, telling, without};
use super::vectors::{Direction, Sum, is_english};
use super::world::is_of_the_world;
use crate::words::{self, Word};

/// A question of this many words that say something may leave out what it is about.
const SHORT: usize = 3;
/// The log odds from which on a turn is taken to only talk.
const ONLY_TALK: f64 = 0.0;
/// Of a text longer than twice this only so many bytes at its beginning and its end are read.
const CONSIDERED: usize = 2048;
/// A word with a digit that is as long as this may be a code.
const CODE: usize = 4;
/// A turn that asks the same of another has no more words than this.
const OF_ANOTHER: usize = 7;
/// What everybody writes in capitals: it is the name of nobody. "What ID do I need?"
const ABBREVIATED: &[&str] = &[
    "api", "atm", "bsc", "ceo", "diy", "eu", "faq", "gdpr", "hr", "id", "ids", "mba", "msc", "pc", "pdf", "phd", "pin",
    "sms", "tv", "uk", "un", "url", "us", "usa", "usb", "vat", "wifi",
];
/// How many entries of a group are looked at.
const SEEN: usize = 64;

/// One turn, read by itself.
pub(super) struct Turn {
    pub(super) words: Vec<Word>,
    pub(super) groups: Vec<u32>,
    pub(super) periods: AskedPeriods,
    pub(super) wanted: Wanted,
    pub(super) topic: Vec<Topic>,
    pub(super) strangers: usize,
    pub(super) elsewhere: bool,
    pub(super) closes: bool,
    pub(super) language: Option<Language>,
    /// What its words mean together.
    pub(super) sense: Sum,
    /// For each code that it names the entries that hold it.
    pub(super) coded: Vec<Vec<u32>>,
    /// By which words, as stems, it names groups.
    pub(super) called: Vec<(u32, Vec<String>)>,
    /// The times of each group, where each has its own.
    pub(super) times_of: Vec<(u32, AskedPeriods)>,
}

impl Index {
    /// The words by which groups are called that are only a part of their names.
    fn parts_of_names(&self, words: &[Word], mentions: &Mentions) -> Vec<Topic> {
        let whole = |group: u32| words::stems(self.groups.get(group).name).len();
        let parts = mentions.groups.iter().filter(|named| named.places.len() < whole(named.group));
        let topics = parts.flat_map(|named| &named.places).filter_map(|place| {
            let word = words::stem(&words[*place].text);
            let slot = self.postings.slot(&word, false, false)?;
            Some(Topic { word, slot: Some(slot), place: *place, beside: false })
        });
        topics.collect()
    }
}

impl Turn {
    /// Reads the question, or what was said before it.
    pub(super) fn read(text: &str, question: &Question, index: &Index, is_earlier: bool) -> Self {
        let text = cut(text);
        let text = text.as_ref();
        let words = index.respelt(words::words(text));
        let mut mentions = index.groups.mentioned(&words, |word| index.postings.count(word));
        let excluded = excluded(text, &words);
        mentions.groups.retain(|named| !excluded[named.at()]);
        leave_figures(&mut mentions, &words);
        let codes = index.codes(text, &words);
        // Numbers of codes are no times.
        let plain = without(text, &words, codes.iter().map(|code| code.words.clone()));
        let periods = AskedPeriods::of(&plain, &question.today);
        // "what about the first quarter?" is not asked of First Gen, nor is a German "über" Uber.
        let is_of_time = |place: usize| words.get(place).is_some_and(|word| periods.says(word.start));
        mentions.groups.retain(|named| {
            let is_part = named.places.len() < words::stems(index.groups.get(named.group).name).len();
            let is_time = |place: &usize| {
                let is_spelt = words[*place].text.chars().all(char::is_alphabetic);
                is_spelt && is_of_time(*place) && (!words[*place].capital || is_of_time(place + 1))
            };
            let is_german =
                |place: &usize| text.get(words[*place].start..).is_some_and(|text| text.starts_with(['ü', 'Ü']));
            let all = |is: &dyn Fn(&usize) -> bool| named.places.iter().all(is);
            !(all(&is_german) || is_part && all(&is_time))
        });
        let skip = |place: usize| {
            mentions.uses(place)
                || excluded[place]
                || is_of_the_change(&words, place)
                || place > 0 && are_any(&words[place - 1..=place])
        };
        let (mut others, mut topic) = rest(text, &words, skip, &periods, &index.postings);
        // "Q1, half year and Q3 of 2023" names no kind of report.
        if periods.parts() > 2 {
            let said: Vec<&Word> = words.iter().filter(|word| periods.says(word.start)).collect();
            others.retain(|stem| !said.iter().any(|word| words::stem(&word.text) == *stem));
        }
        let mut wanted = Wanted::of(&others, &index.types, index.postings.meanings());
        if !periods.is_nothing() || (index.reports >= OF_REPORTS && is_said_on_a_call(&words)) {
            wanted.hear_of_a_call(&words);
        }
        // A single word in small letters may be any word: it is a name where the rest is about such a thing.
        let report = wanted.is_any() || topic.iter().all(|topic| is_report(&topic.word));
        // "is mistral bigger than pinecrest": two are no accident where one is held against the other.
        let small = mentions.groups.iter().filter(|named| named.sure <= IN_SMALL).count();
        let against = small > 1 && words.iter().any(|word| holds_against(&word.text));
        let spoken = !question.history.is_empty();
        // What was said before is read as if it were asked alone: "does it support SAML?" is not of Support.
        let follows_up = spoken && !is_earlier;
        let fits = report || against || follows_up || (!periods.is_nothing() && !topic.iter().any(Topic::is_foreign));
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
        // A word that was taken for a name and is none is a word as others.
        if mentions.groups.is_empty() && !mentions.is_nothing() && before > 0 {
            topic = rest(text, &words, |place| excluded[place], &periods, &index.postings).1;
            mentions = Mentions::default();
        }
        // "and kampala?", "what about united's?" ask the same of another by its name.
        let asks_of_another = spoken && words.len() <= OF_ANOTHER && opens(&words);
        let known = |place: usize| mentions.uses(place) || index.postings.count(&words::stem(&words[place].text)) > 0;
        let owner = asks_of_another.then(|| owner(text, &words)).flatten();
        let owner = owner.filter(|named| !named.clone().all(known));
        if let Some(named) = &owner {
            mentions.leave(named);
        }
        // "Kaveri Sugars Ltd" is none of the companies of that family.
        let mut strange: BTreeSet<usize> = BTreeSet::new();
        for named in (0..words.len()).map(|place| before_ending(&words, place)) {
            let word = |place: usize| words[place].text.as_str();
            let is_another = |place: usize| !mentions.uses(place) && !is_legal(word(place)) && is_english(word(place));
            if named.clone().any(|place| mentions.uses(place)) && named.clone().any(is_another) {
                mentions.leave(&named);
                strange.extend(named);
            }
        }
        // "Lucky Cement" is none of several that are called so.
        for place in 1..words.len() {
            let named = mentions.groups.iter().filter(|named| named.places == [place]).count();
            if named > 1 && is_called_so(&words[place - 1..=place], index) && !mentions.uses(place - 1) {
                let name = place - 1..place + 1;
                mentions.leave(&name);
                strange.extend(name);
            }
        }
        let unknown = |place: &usize| {
            let word = &words[*place];
            let stem = words::stem(&word.text);
            let name = asks_of_another && word.text.len() >= CODE && !is_english(&word.text);
            (word.capital && !ABBREVIATED.contains(&word.text.as_str()) || name || is_of_the_world(&word.text))
                && !mentions.uses(*place)
                && word.text.chars().any(char::is_alphabetic)
                && !words::is_common(&word.text)
                && !periods.says(word.start)
                && !is_time(&word.text)
                && !is_weekday(&word.text)
                && !is_report(&stem)
                && (periods.is_nothing() || !is_in_letters(&word.text))
                && !is_everyday(&stem)
                && language(&word.text).is_none()
                && !index.postings.knows(&stem)
                && !topic.iter().any(|topic| topic.place == *place && topic.is_known())
                && index.postings.meanings().of(root(&stem)).next().is_none()
        };
        // All words of a name are strangers when one of them is, unless it is what an entry is called: "Digital Identity Bill".
        let called = |named: &Range<usize>| {
            let stems: Vec<String> = words[named.clone()].iter().map(|word| words::stem(&word.text)).collect();
            stems.len() > 1 && !index.postings.holding(&stems).is_empty()
        };
        let runs = mentions.strange.iter().map(|place| phrase(&words, *place)).filter(|run| !called(run));
        strange.extend(runs.flatten().filter(|place| !mentions.uses(*place)));
        strange.extend(owner.into_iter().flatten());
        for place in 0..words.len() {
            let named = before_ending(&words, place);
            if !named.clone().any(|place| mentions.uses(place)) {
                strange.extend(named);
            }
            if strange.contains(&place) || !unknown(&place) {
                continue;
            }
            // The first word is written large in any case.
            let short = words.get(1).is_some_and(|next| !words::is_common(&next.text))
                && (wanted.is_explicit() || !periods.is_nothing());
            if place > 0 || words[0].capitals || phrase(&words, 0).len() > 1 || short {
                strange.extend(phrase(&words, place).filter(|place| !mentions.uses(*place)));
            }
        }
        let topic: Vec<Topic> = topic.into_iter().filter(|topic| !strange.contains(&topic.place)).collect();
        // "What did Globex pay", "revenue of Contoso": of these it is asked.
        let asked_of = strange.iter().filter(|place| {
            let before = place.checked_sub(1).filter(|before| !strange.contains(before));
            before.is_some_and(|before| {
                matches!(words[before].text.as_str(), "did" | "do" | "does" | "has" | "of" | "was" | "with")
            })
        });
        let strangers = strange.len() + asked_of.count();
        let mut groups: Vec<u32> = mentions.groups.iter().map(|named| named.group).collect();
        if groups.is_empty() {
            groups.extend(topic.iter().filter_map(|topic| index.group_of_code(topic)).take(MOST_GROUPS));
            groups.dedup();
        }
        let nothing_else = !wanted.is_any() && periods.is_nothing() && !topic.iter().any(Topic::is_known);
        let elsewhere = topic.iter().filter(|topic| !topic.is_known()).any(|topic| {
            is_never_asked(&topic.word, !groups.is_empty()) || (nothing_else && is_elsewhere(&topic.word))
        });
        // What the weather will be is in no document, though some are about weather.
        let of_weather = has(&words, &["weather"]) && has(&words, &["now", "today", "tomorrow", "tonight", "weekend"]);
        let elsewhere = elsewhere || of_weather && !wanted.is_explicit();
        let closing = |word: &Word| CLOSINGS.contains(&word.text.as_str());
        let says_nothing =
            |word: &Word| closing(word) || POLITE.contains(&word.text.as_str()) || words::is_common(&word.text);
        // "good afternoon counsel"
        let greets = words.iter().take(2).any(|word| GREETINGS.contains(&word.text.as_str()))
            && !text.contains([',', ':', '.'])
            && words.iter().filter(|word| !says_nothing(word)).count() <= 1;
        let telling = telling(&topic);
        let closed = greets
            || (words.first().is_some_and(closing) && (telling == 0 || !asks(&words)))
            || (words.iter().any(closing) && words.iter().all(says_nothing));
        let reshapes = spoken && reshapes(&words) && !wanted.is_explicit();
        let closes = ((closed && !text.contains('?') && !wanted.is_any()) || reshapes)
            && groups.is_empty()
            && periods.is_nothing();
        let sense = index.sense(&words, &topic);
        // "solvency report" of "Corporate and Solvency": what such a group has may differ in that very word.
        let mut topic = topic;
        if !spoken && index.reports < OF_REPORTS {
            topic.extend(index.parts_of_names(&words, &mentions));
        }
        let language_asked = words.iter().find_map(|word| language(&word.text));
        let of_groups = !groups.is_empty() || !codes.is_empty();
        // "compare that with Mistral", "compare it with 2021 and 2022"
        let compares = (of_groups || !periods.is_nothing()) && words.iter().any(|word| holds_against(&word.text));
        let talks = || {
            let last = question.history.last();
            let sense = sense.direction();
            let turned = Turned {
                telling,
                asks: asks(&words),
                answers: last.is_some_and(|turn| turn.role != "user" && turn.content.trim_end().ends_with('?')),
                of_a_kind: wanted.is_explicit() || language_asked.is_some(),
                of_groups,
                of_times: !periods.is_nothing(),
                strangers,
                follows: follows(&words, &topic),
                asks_on: asks_on(&words, &topic),
                corrects: has(&words, CORRECTS),
                asks_where: has(&words, SOURCE),
                elsewhere: sense.nearness(&Direction::elsewhere()),
            };
            talks(text, &words, &sense, &turned) > ONLY_TALK
        };
        // "then RDG" asks the same of another.
        let short = words.len() <= OF_ANOTHER;
        let says_little = topic.iter().all(|topic| is_everyday(&topic.word));
        let names_another = short
            && ((!groups.is_empty() && says_little && (opens(&words) || adds(&words) || has(&words, CORRECTS)))
                || (adds(&words) && telling > 0));
        // What was picked of an answer is no turn of the user's.
        let only_talks = (!compares && !names_another && text == question.text)
            && (declines(&words) || (spoken && (understands(&words) || (!asks_of_answer(&words) && talks()))));
        let stems = |places: &[usize]| places.iter().map(|place| words::stem(&words[*place].text)).collect();
        let called = mentions.groups.iter().map(|named| (named.group, stems(&named.places))).collect();
        // Numbers of names are no times: "Waymark 2040".
        let places = mentions.groups.iter().flat_map(|named| &named.places);
        let unnamed = without(&plain, &words, places.map(|place| *place..place + 1));
        let named: Vec<(u32, usize)> =
            mentions.groups.iter().map(|named| (named.group, words[named.at()].start)).collect();
        let times_of = times_of(&unnamed, &named, &question.today);
        Self {
            groups,
            periods,
            wanted,
            topic: if closes { Vec::new() } else { topic },
            strangers,
            elsewhere: elsewhere || only_talks,
            closes,
            language: language_asked,
            sense,
            called,
            times_of,
            coded: codes.into_iter().map(|code| code.entries).collect(),
            words,
        }
    }

    /// Whether it leans on what was said before.
    pub(super) fn follows(&self) -> bool {
        follows(&self.words, &self.topic)
    }

    /// Whether it only asks on: "why?", "tell me more".
    pub(super) fn asks_on(&self) -> bool {
        asks_on(&self.words, &self.topic)
    }

    /// Whether it asks the same of something else: "and gas?", "same for beans".
    pub(super) fn puts_in_its_place(&self) -> bool {
        let words = &self.words;
        let same =
            words.windows(2).any(|pair| pair[0].text == "same" && matches!(pair[1].text.as_str(), "for" | "with"));
        words.len() <= OF_ANOTHER && (opens(words) || adds(words) || same) && telling(&self.topic) > 0
    }

    /// How many of its words entries hold that are not of what any report is about.
    pub(super) fn telling(&self) -> usize {
        telling(&self.topic)
    }

    pub(super) fn says_something(&self) -> bool {
        let known = self.topic.iter().any(Topic::is_known);
        known || self.wanted.is_any() || !self.periods.is_nothing() || self.periods.ahead || self.language.is_some()
    }
}

/// Beside a group that is named for sure a figure names none: "First Coral's net income" is of no income fund.
fn leave_figures(mentions: &mut Mentions, words: &[Word]) {
    if !mentions.groups.iter().any(|named| named.sure > IN_SMALL) {
        return;
    }
    let small = mentions.groups.iter().filter(|named| named.sure <= IN_SMALL).flat_map(|named| named.places.clone());
    let figures: BTreeSet<usize> = small.filter(|place| is_figure(&words::stem(&words[*place].text))).collect();
    figures.into_iter().for_each(|place| mentions.leave(&(place..place + 1)));
}

/// The times that stand behind the name of each group, where they differ: "Harvest in 2024 or Oosterhof in 2023".
fn times_of(text: &str, named: &[(u32, usize)], today: &str) -> Vec<(u32, AskedPeriods)> {
    if named.len() < 2 {
        return Vec::new();
    }
    let ends = named.iter().skip(1).map(|(_, start)| *start).chain([text.len()]);
    let of_each = named.iter().zip(ends).filter_map(|((group, start), end)| {
        let times = AskedPeriods::of(text.get(*start..end)?, today);
        (!times.periods.is_empty()).then_some((*group, times))
    });
    let of_each: Vec<(u32, AskedPeriods)> = of_each.collect();
    let differ = of_each.windows(2).any(|pair| pair[0].1.periods != pair[1].1.periods);
    if differ && of_each.len() == named.len() { of_each } else { Vec::new() }
}

/// The name of whose something is at the end of a turn: "and Wellington Mill's?"
fn owner(text: &str, words: &[Word]) -> Option<Range<usize>> {
    let last = words.len().checked_sub(1)?;
    let rest = text[words[last].start..].chars().skip(words[last].text.chars().count());
    let owns = rest.take(2).map(|c| if c == '\u{2019}' { '\'' } else { c }).eq(['\'', 's']);
    let plain = |word: &Word| words::is_common(&word.text) || is_time(&word.text) || says_time(&word.text);
    let start = words.iter().rposition(plain).map_or(0, |before| before + 1);
    (owns && start <= last).then_some(start..last + 1)
}

/// Whether what was said on a call is asked for: "what did they say about margins on the call?"
fn is_said_on_a_call(words: &[Word]) -> bool {
    words.windows(3).any(|three| {
        let [on, of, call] = [0, 1, 2].map(|at| three[at].text.as_str());
        matches!(on, "on" | "in" | "during") && matches!(of, "the" | "its" | "their" | "last") && call == "call"
    })
}

/// Whether a word asks how something changed between times, and is none of what it is about: "how did sales change".
fn is_of_the_change(words: &[Word], place: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    matches!(word(place), "change" | "changed" | "changes")
        && matches!(word(0), "how" | "did" | "has" | "have")
        && matches!(word(place + 1), "" | "between" | "from" | "since" | "over" | "in" | "during" | "compared")
}

/// Whether a word in capitals that no entry holds stands before another, as that of a name does.
fn is_called_so(pair: &[Word], index: &Index) -> bool {
    let [own, shared] = pair else { return false };
    let stem = words::stem(&own.text);
    own.capital
        && shared.capital
        && own.text.chars().all(char::is_alphabetic)
        && !words::is_common(&own.text)
        && !is_time(&own.text)
        && !is_report(&stem)
        && !holds_against(&own.text)
        && index.postings.count(&stem) == 0
}

/// Whether a turn leans on what was said before, by its words and those of them that say what it is about.
fn follows(words: &[Word], topic: &[Topic]) -> bool {
    let points = has(words, BACK);
    opens(words) || points || topic.iter().filter(|topic| !is_everyday(&topic.word)).count() <= SHORT
}

/// Whether a turn asks of the answer before it: whether that is so, why, or where it stands.
fn asks_of_answer(words: &[Word]) -> bool {
    doubts(words) || asks_why(words) || asks_to_see(words)
}

/// Whether a turn only asks on: "why?", "tell me more".
fn asks_on(words: &[Word], topic: &[Topic]) -> bool {
    let of_the_assistant = has(words, &["you", "your", "yourself"]);
    has(words, MORE)
        || asks_of_answer(words)
        || (has(words, SOURCE) && telling(topic) == 0)
        || (has(words, ASKING) && !of_the_assistant && topic.is_empty())
}

/// Whether a turn begins as one that goes on.
fn opens(words: &[Word]) -> bool {
    let first = words.iter().take(2).map(|word| word.text.as_str()).collect::<Vec<_>>();
    matches!(first.as_slice(), ["and" | "also" | "or" | "then", ..] | ["what" | "how", "about"])
}

/// Whether a turn ends as one that adds something: "the manual as well, please", "Mistral then".
fn adds(words: &[Word]) -> bool {
    let said: Vec<&str> = words.iter().map(|word| word.text.as_str()).filter(|word| *word != "please").collect();
    match said.as_slice() {
        [_, .., "also" | "instead" | "then" | "too"] => true,
        [_, .., "as", "well"] => said.len() > 2,
        _ => false,
    }
}

impl Index {
    /// The group that a code is of, such as an ISIN: the only one whose entries hold it, or of which most do.
    fn group_of_code(&self, topic: &Topic) -> Option<u32> {
        let slot = topic.slot.as_ref().filter(|slot| slot.exact && self.postings.is_rare(slot))?;
        let is_code = topic.word.len() >= CODE && topic.word.contains(|c: char| c.is_ascii_digit());
        // "12.3.1" is a version.
        if !is_code || topic.word.contains('.') || is_time(&topic.word) {
            return None;
        }
        let mut holding: FxHashMap<u32, usize> = FxHashMap::default();
        for entry in self.postings.scores(std::slice::from_ref(slot)).found {
            *holding.entry(self.entries[entry as usize].group).or_default() += 1;
        }
        let alone = holding.len() == 1;
        let most = |(group, count): (u32, usize)| {
            let group_of = self.groups.get(group);
            let of_it = alone || 3 * count >= 2 * group_of.entries.len().max(2);
            (of_it && !group_of.name.is_empty()).then_some(group)
        };
        let mut groups = holding.into_iter().filter_map(most);
        groups.next().filter(|_| groups.next().is_none())
    }
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
