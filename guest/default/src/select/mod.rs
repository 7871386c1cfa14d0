//! Which documents answer a question: first whose documents, then of which kind and period, then by their words.

mod asked;
#[cfg(test)]
mod dialogues;
mod everyday;
mod groups;
mod kind;
mod meaning;
mod pointing;
mod postings;
mod spelling;
mod time;
mod vectors;

use docferry_policy::{Choice, Document, Failure, Question};
use rustc_hash::{FxHashMap, FxHashSet};

use self::asked::Asked;
use self::asked::Language;
use self::groups::Groups;
use self::kind::{Kind, Type};
use self::meaning::Meanings;
use self::postings::{Postings, Scores, Slot};
use self::time::{Day, Period, Times};

/// What the fit of the period, of the kind and of the words weigh against each other.
const PERIOD: f64 = 1.0;
const INHERITED: f64 = 0.75;
const KIND: f64 = 0.7;
const EXPLICIT_KIND: f64 = 1.1;
const WORDS: f64 = 1.2;
/// What a language weighs that is asked for, and that of the question itself.
const LANGUAGE: f64 = 1.0;
const NATIVE: f64 = 0.3;
/// What a name weighs that the catalogue does not know, against a word of a single entry.
const STRANGE: f64 = 2.5;
/// What a word that many entries hold weighs at least, where it is asked whether the question is about the catalogue.
const COMMON: f64 = 0.5;
/// A further document of the same group and period has to be this good, as a part of the first.
const FURTHER: f64 = 0.55;
/// Without a group: this much of what is asked has to be found in the best entry, and this much of the best's in others.
const FOUND: f64 = 0.3;
/// The same, where a single word was found.
const FOUND_BY_ONE: f64 = 0.5;
const NEAR_THE_BEST: f64 = 0.45;
/// So much of what is asked for may be left by the best entries before it gets some of its own.
const LEFT: f64 = 0.3;
/// What is clearly more.
const CLEARLY: f64 = 1.25;
/// What is so much more that it must be meant.
const FAR_MORE: f64 = 2.5;
/// How many of the best entries are looked at for that.
const LOOKED_AT: usize = 20;
/// Fields that say of which type a document is.
const TYPES: &[&str] = &[
    "document_type",
    "type",
    "kind",
    "category",
    "form",
    "form_type",
    "doc_type",
    "report_type",
    "filing_type",
    "class",
];
/// A field longer than this is not read to its end.
const FIELD: usize = 4096;
/// A value up to this many bytes long is likely to come again.
const SHORT: usize = 32;

/// Of so many entries whose words are looked up one by one; of more, all at once.
const FEW: usize = 1000;

/// The catalogue, made ready for questions.
#[derive(Default)]
pub struct Index {
    entries: Vec<Entry>,
    facets: Vec<Facets>,
    facet_numbers: FxHashMap<Facets, u32>,
    groups: Groups,
    types: Vec<Type>,
    type_numbers: FxHashMap<String, u32>,
    postings: Postings,
    times: Times,
    meanings: Meanings,
}

#[derive(Clone, Copy)]
struct Entry {
    group: u32,
    /// The number of its facets.
    facets: u32,
}

/// What entries have in common with many others.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Facets {
    /// The number of its type.
    kind: u32,
    is: Kind,
    period: Option<Period>,
    /// The day on which its period ends, where one is known.
    end: Option<Day>,
    /// Whether the period is told by that day alone.
    by_day: bool,
    language: Option<Language>,
}

/// An entry that may be chosen.
#[derive(Clone, Copy)]
struct Candidate {
    entry: u32,
    score: f64,
    words: f64,
}

impl Index {
    pub(crate) fn add(&mut self, document: &Document) {
        let number = self.entries.len() as u32;
        let group = self.groups.add(number, document);
        let kind = self.kind(document);
        let is = self.types[kind as usize].refined(document);
        let covered = self.times.covered(document, is == Kind::Annual);
        let language = document.attribute("language").and_then(|tag| tag.as_bytes().first_chunk::<2>());
        let language = language.map(|letters| letters.map(|letter| letter.to_ascii_lowercase()));
        let facets = Facets { kind, is, period: covered.period, end: covered.end, by_day: covered.by_day, language };
        let facets = self.facets_number(facets);
        self.entries.push(Entry { group, facets });
        self.postings.begin();
        let postings = &mut self.postings;
        let key = document.uri.split_once("://").map_or(document.uri.as_str(), |(_, rest)| rest);
        let key = key.split_once('/').map_or(key, |(_, key)| key);
        // The name is counted by itself.
        let folders = key.strip_suffix(&document.name).unwrap_or(key);
        postings.add(cut(&document.name));
        postings.add_repeated(cut(folders));
        postings.add_repeated(cut(&document.group));
        // By which words a kind is asked for, whatever the catalogue calls it.
        match is {
            Kind::Annual => postings.add_repeated("annual report"),
            Kind::Statements => postings.add_repeated("financial statements accounts"),
            Kind::Interim => postings.add_repeated("interim report"),
            Kind::Call | Kind::Other => {}
        }
        for (_, value) in &document.attributes {
            // Short values say the same of many entries.
            if value.len() <= SHORT { postings.add_repeated(value) } else { postings.add(cut(value)) }
        }
    }

    pub(crate) fn seal(&mut self) {
        self.groups.seal();
        self.by_fiscal_years();
        self.postings.seal();
        self.facet_numbers = FxHashMap::default();
        self.times = Times::default();
    }

    /// Where only the day is known on which a quarter ends, the annual reports of its group tell of which fiscal year it is.
    fn by_fiscal_years(&mut self) {
        for number in 0..self.groups.len() {
            let mut ends: FxHashMap<(u8, i32), u32> = FxHashMap::default();
            for entry in &self.groups.get(number).entries {
                let facets = self.facets(*entry);
                if let (Kind::Annual, Some(period), Some((year, month, _))) = (facets.is, facets.period, facets.end)
                    && (period.year - year).abs() <= 1
                {
                    *ends.entry((month, period.year - year)).or_default() += 1;
                }
            }
            let most = ends.into_iter().max_by_key(|(end, count)| (*count, *end));
            let Some(((last, ahead), _)) = most.filter(|((last, ahead), _)| (*last, *ahead) != (12, 0)) else {
                continue;
            };
            for at in 0..self.groups.get(number).entries.len() {
                let entry = self.groups.get(number).entries[at];
                let facets = *self.facets(entry);
                if let (Kind::Interim | Kind::Call, true, Some((year, month, _))) =
                    (facets.is, facets.by_day, facets.end)
                {
                    let of = if month > last { year + 1 } else { year } + ahead;
                    let quarter = (i32::from(month) - i32::from(last) - 1).rem_euclid(12) as u8 / 3 + 1;
                    let period = Some(Period { year: of, quarter });
                    self.entries[entry as usize].facets = self.facets_number(Facets { period, ..facets });
                }
            }
        }
    }

    fn facets_number(&mut self, facets: Facets) -> u32 {
        let next = self.facets.len() as u32;
        *self.facet_numbers.entry(facets).or_insert_with(|| {
            self.facets.push(facets);
            next
        })
    }

    fn kind(&mut self, document: &Document) -> u32 {
        let told = TYPES.iter().find_map(|name| document.attribute(name));
        let in_path = || document.uri.split_once("/organized/").and_then(|(_, rest)| rest.split('/').nth(1));
        let name = told.or_else(in_path).unwrap_or_default();
        if let Some(number) = self.type_numbers.get(name) {
            return *number;
        }
        let number = self.types.len() as u32;
        self.types.push(Type::new(name));
        self.type_numbers.insert(name.to_owned(), number);
        number
    }

    pub(crate) fn select(&self, question: &Question) -> Result<Vec<Choice>, Failure> {
        let most = question.max_documents as usize;
        if most == 0 {
            return Ok(Vec::new());
        }
        let asked = Asked::of(question, self);
        if asked.elsewhere {
            return Ok(Vec::new());
        }
        let slots: Vec<Slot> = asked.topic.iter().filter_map(|topic| topic.slot.clone()).collect();
        let mut chosen: Vec<(Candidate, f64)> = Vec::new();
        let targets = if asked.groups.is_empty() {
            self.by_words(question, &asked, &slots)
        } else {
            self.by_groups(question, &asked, &slots)
        };
        // Everything that was named gets its document before anything gets a second one.
        let mut taken = FxHashSet::default();
        let rounds = targets.iter().map(Vec::len).max().unwrap_or_default();
        'rounds: for round in 0..rounds {
            for target in &targets {
                let Some(best) = target.first() else { continue };
                let next = target.iter().find(|candidate| !taken.contains(&candidate.entry));
                if let Some(next) = next.filter(|next| round == 0 || next.score >= FURTHER * best.score) {
                    taken.insert(next.entry);
                    // What comes later fits no better, by definition.
                    let before = chosen.last().map_or(f64::INFINITY, |(_, score)| *score);
                    chosen.push((*next, next.score.min(before)));
                    if chosen.len() >= most {
                        break 'rounds;
                    }
                }
            }
        }
        let choices = chosen
            .into_iter()
            .map(|(candidate, score)| Choice::new(candidate.entry, score, self.reason(&candidate, &asked)));
        Ok(choices.collect())
    }

    /// The periods that are asked for, in the order in which they get their documents. Where there are more than documents
    /// may be chosen, later ones come first: a report also tells of the year before.
    fn periods(asked: &Asked, most: usize, groups: usize) -> Vec<Option<Period>> {
        let mut periods = asked.periods.periods.clone();
        if periods.is_empty() {
            return vec![None];
        }
        if periods.len() * groups.max(1) > most && periods.len() > 1 {
            periods.sort_unstable_by(|a, b| b.cmp(a));
            let mut first: Vec<Period> = Vec::new();
            let (mut told, mut rest) = (None, Vec::new());
            for period in periods {
                if period.quarter == 0 && told == Some(period.year) {
                    rest.push(period);
                } else {
                    told = (period.quarter == 0).then_some(period.year - 1);
                    first.push(period);
                }
            }
            first.extend(rest);
            periods = first;
        }
        periods.into_iter().take(most).map(Some).collect()
    }

    /// For each group and period that is asked for the entries that fit, the best first.
    fn by_groups(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let groups: Vec<Vec<u32>> = (asked.groups.iter())
            .map(|group| {
                self.groups.get(*group).entries.iter().copied().filter(|entry| !question.is_hidden(*entry)).collect()
            })
            .filter(|entries: &Vec<u32>| !entries.is_empty())
            .collect();
        let unknown: f64 = asked.topic.iter().map(asked::Topic::unknown).sum();
        let weight = slots.iter().map(|slot| slot.weight.max(slot.sought)).sum::<f64>()
            + 0.5 * unknown * self.postings.weight(1);
        let many = groups.iter().map(Vec::len).sum::<usize>() > FEW;
        let scores = many.then(|| self.postings.scores(slots));
        let words = |entry: u32| {
            let score = match &scores {
                Some(scores) => scores.of(entry),
                None => slots.iter().map(|slot| self.postings.score(slot, entry)).sum(),
            };
            if weight > 0.0 { score / weight } else { 0.0 }
        };
        let mut targets = Vec::new();
        for wanted in Self::periods(asked, most, groups.len()) {
            for entries in &groups {
                let newest = self.reference(asked, entries.iter().copied());
                let wanted = wanted.map(|wanted| reachable(wanted, asked, newest));
                let fits = self.fits(asked, wanted, newest);
                let candidates = entries.iter().map(|entry| {
                    let words = words(*entry);
                    let score = fits[self.entries[*entry as usize].facets as usize] + WORDS * words;
                    Candidate { entry: *entry, score, words }
                });
                targets.push(self.best(candidates.collect(), most));
            }
        }
        let left = self.left(asked, slots, &targets);
        if !left.is_empty() && groups.len() == 1 && asked.periods.periods.is_empty() {
            let fits = self.fits(asked, None, None);
            let weight: f64 = left.iter().map(|slot| slot.weight).sum();
            let candidates = groups.iter().flatten().filter_map(|entry| {
                let words = left.iter().map(|slot| self.postings.score(slot, *entry)).sum::<f64>() / weight;
                let score = fits[self.entries[*entry as usize].facets as usize] + WORDS * words;
                (words > 0.0).then_some(Candidate { entry: *entry, score, words })
            });
            targets.push(self.best(candidates.collect(), most));
        }
        targets
    }

    /// The words of a question for one thing and another that the best entries do not hold, where they are a good part of it.
    fn left(&self, asked: &Asked, slots: &[Slot], targets: &[Vec<Candidate>]) -> Vec<Slot> {
        let first: Vec<u32> = targets.iter().filter_map(|target| target.first()).map(|best| best.entry).collect();
        let held = |slot: &&Slot| first.iter().any(|entry| self.postings.score(slot, *entry) > 0.0);
        let left: Vec<Slot> = slots.iter().filter(|slot| !held(slot)).cloned().collect();
        let weight = |slots: &[Slot]| slots.iter().map(|slot| self.testimony(slot)).sum::<f64>();
        if asked.lists && weight(&left) >= LEFT * weight(slots) { left } else { Vec::new() }
    }

    /// The entries that hold the words of a question that names no group.
    fn by_words(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let unknown: f64 =
            asked.topic.iter().map(asked::Topic::unknown).sum::<f64>() + asked.strangers as f64 * STRANGE;
        let unknown = unknown * self.postings.weight(1);
        let whole: f64 = slots.iter().map(|slot| self.testimony(slot).max(slot.sought)).sum::<f64>() + unknown;
        if slots.is_empty() && unknown <= 0.0 && asked.wanted.is_any() && !asked.periods.periods.is_empty() {
            return self.by_periods(question, asked);
        }
        if slots.is_empty() || whole <= 0.0 {
            return Vec::new();
        }
        let mut scores = self.postings.scores(slots);
        scores.found.retain(|entry| !question.is_hidden(*entry));
        let best = scores.found.iter().map(|entry| scores.of(*entry)).fold(0.0, f64::max);
        let asks_for_a_kind =
            asked.wanted.is_explicit() && asked.strangers == 0 && !asked.topic.iter().any(asked::Topic::is_foreign);
        // What any report is called tells nothing of one of a stranger.
        let telling: Vec<Slot> = (asked.topic.iter())
            .filter(|topic| asked.strangers == 0 || !asked::is_report(&topic.word))
            .filter_map(|topic| topic.slot.clone())
            .collect();
        let (covered, words) = self.covered(&scores, &telling);
        if covered / whole < if words > 1 { FOUND } else { FOUND_BY_ONE } && !asks_for_a_kind {
            return Vec::new();
        }
        let mut found = std::mem::take(&mut scores.found);
        found.retain(|entry| scores.of(*entry) >= NEAR_THE_BEST * best);
        let newest = self.reference(asked, found.iter().copied());
        let targets = Self::periods(asked, most, 1).into_iter().map(|wanted| {
            let wanted = wanted.map(|wanted| reachable(wanted, asked, newest));
            let fits = self.fits(asked, wanted, newest);
            let told = wanted.is_some() || asked.periods.latest;
            let told = if told || asks_for_a_kind { 1.0 } else { 0.35 };
            // Here words are all there is to go by: period and kind decide between entries that fit about as well.
            let candidates = found.iter().map(|entry| {
                let words = scores.of(*entry) / best.max(f64::MIN_POSITIVE);
                let fit = fits[self.entries[*entry as usize].facets as usize];
                Candidate { entry: *entry, score: 3.0 * WORDS * words + fit * told, words }
            });
            self.best(candidates.collect(), most)
        });
        let mut targets: Vec<Vec<Candidate>> = targets.collect();
        let left = self.left(asked, slots, &targets);
        if !left.is_empty() {
            targets.extend(self.left_over(question, asked, &left));
        }
        targets
    }

    /// The entries of the periods that are asked for, where no word says of what: "the numbers of the first half of 2022".
    fn by_periods(&self, question: &Question, asked: &Asked) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let targets = Self::periods(asked, most, 1).into_iter().map(|wanted| {
            let fits = self.fits(asked, wanted, None);
            let candidates = (0..)
                .zip(&self.entries)
                .filter(|(entry, of)| self.facets[of.facets as usize].period == wanted && !question.is_hidden(*entry));
            let candidates =
                candidates.map(|(entry, of)| Candidate { entry, score: fits[of.facets as usize], words: 0.0 });
            self.best(candidates.collect(), most)
        });
        targets.collect()
    }

    /// What holds the words that the best entries do not: where several things are asked for, each has documents of its own.
    fn left_over(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
        let left = |topic: &&asked::Topic| topic.slot.as_ref().is_some_and(|slot| slots.contains(slot));
        let topic = asked.topic.iter().filter(left).cloned().collect();
        let rest = Asked { topic, lists: false, ..asked.clone() };
        self.by_words(question, &rest, slots)
    }

    /// Whether words in small letters that may be names are only words: another group's entry holds clearly more of them all.
    fn only_words(&self, topic: &[asked::Topic], named: &[u32]) -> bool {
        let (own, other) = self.held_by(topic, named);
        other > CLEARLY * own
    }

    /// Whether words are of something else than these groups: none of their entries holds much of what another's does.
    fn is_of_others(&self, topic: &[asked::Topic], spoken: &[u32]) -> bool {
        let (own, other) = self.held_by(topic, spoken);
        other > FAR_MORE * own
    }

    /// How well the best entry of some groups fits a topic, and the best of all others.
    fn held_by(&self, topic: &[asked::Topic], groups: &[u32]) -> (f64, f64) {
        let slots: Vec<Slot> = topic.iter().filter_map(|topic| topic.slot.clone()).collect();
        let scores = self.postings.scores(&slots);
        let (mut own, mut other) = (0.0_f64, 0.0_f64);
        for entry in &scores.found {
            let group = self.entries[*entry as usize].group;
            let best = if groups.contains(&group) { &mut own } else { &mut other };
            *best = best.max(scores.of(*entry));
        }
        (own, other)
    }

    /// The best of some candidates, in their order. No more are needed than may be chosen.
    fn best(&self, mut candidates: Vec<Candidate>, most: usize) -> Vec<Candidate> {
        if most < candidates.len() {
            candidates.select_nth_unstable_by(most, |a, b| self.best_first(a, b));
            candidates.truncate(most);
        }
        candidates.sort_unstable_by(|a, b| self.best_first(a, b));
        candidates
    }

    /// The period that is best where none is asked for: the newest, or the oldest when the first is asked for.
    fn reference(&self, asked: &Asked, entries: impl Iterator<Item = u32>) -> Option<Period> {
        let periods = entries.filter_map(|entry| self.facets(entry).period);
        if asked.periods.oldest { periods.min() } else { periods.max() }
    }

    fn facets(&self, entry: u32) -> &Facets {
        &self.facets[self.entries[entry as usize].facets as usize]
    }

    /// What a word testifies for a question being about the catalogue: one that many entries hold hardly less than a rare one.
    fn testimony(&self, slot: &Slot) -> f64 {
        let least = if slot.exact { COMMON * self.postings.weight(1) } else { 0.0 };
        slot.weight.max(least)
    }

    /// What the words weigh together that the entry holds which holds most of them, and how many they are.
    fn covered(&self, scores: &Scores, slots: &[Slot]) -> (f64, usize) {
        let mut best: Vec<(f64, u32)> = scores.found.iter().map(|entry| (scores.of(*entry), *entry)).collect();
        let order = |a: &(f64, u32), b: &(f64, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if best.len() > LOOKED_AT {
            best.select_nth_unstable_by(LOOKED_AT, order);
            best.truncate(LOOKED_AT);
        }
        best.sort_unstable_by(order);
        let held = best.into_iter().map(|(_, entry)| {
            let held = slots.iter().filter(|slot| self.postings.held(slot, entry) > 0.0);
            held.fold((0.0, 0), |(weight, count), slot| {
                // What is only near what was asked testifies by how near it is.
                let held = if slot.is_near() { self.postings.held(slot, entry) } else { self.testimony(slot) };
                (weight + held, count + 1)
            })
        });
        held.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default()
    }

    /// How well period, kind and language of entries fit, by their facets.
    fn fits(&self, asked: &Asked, wanted: Option<Period>, newest: Option<Period>) -> Vec<f64> {
        self.facets.iter().map(|facets| fit(facets, asked, wanted, newest)).collect()
    }

    fn best_first(&self, a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
        let period = |candidate: &Candidate| self.facets(candidate.entry).period;
        b.score.total_cmp(&a.score).then(period(b).cmp(&period(a))).then(a.entry.cmp(&b.entry))
    }

    /// Why, in a phrase.
    fn reason(&self, candidate: &Candidate, asked: &Asked) -> String {
        let entry = self.facets(candidate.entry);
        let kind = &self.types[entry.kind as usize];
        let number = self.entries[candidate.entry as usize].group;
        let group = &self.groups.get(number).name;
        let mut reason = if kind.name.is_empty() { "document".to_owned() } else { kind.name.clone() };
        if !group.is_empty() {
            reason.push_str(" of ");
            reason.push_str(group);
        }
        if let Some(period) = entry.period {
            reason.push_str(&format!(" for {period}"));
        }
        let mut held: Vec<&str> = Vec::new();
        for slot in asked.topic.iter().filter_map(|topic| topic.slot.as_ref()) {
            let word = self.postings.written(slot, candidate.entry);
            held.extend(word.filter(|word| !held.contains(word)));
        }
        held.truncate(3);
        let period = entry.period.filter(|period| {
            asked.periods.periods.iter().any(|asked| asked == period || *asked == Period::year(period.year))
        });
        if asked.from_history {
            reason.push_str(", of which was spoken before");
        }
        if period.is_some() {
            reason.push_str(", the period asked for");
        } else if asked.periods.periods.is_empty()
            && entry.period.is_some()
            && entry.period == self.newest(number, entry)
            && !asked.groups.is_empty()
        {
            reason.push_str(", the most recent");
        }
        if candidate.words > 0.0 && !held.is_empty() {
            reason.push_str(&format!("; speaks of {}", held.join(", ")));
        }
        reason
    }

    /// The newest period of a kind in a group.
    fn newest(&self, group: u32, of: &Facets) -> Option<Period> {
        let entries = self.groups.get(group).entries.iter().map(|other| self.facets(*other));
        entries.filter(|other| other.is == of.is || other.kind == of.kind).filter_map(|other| other.period).max()
    }
}

/// How well period, kind and language fit what is asked.
fn fit(facets: &Facets, asked: &Asked, wanted: Option<Period>, newest: Option<Period>) -> f64 {
    let quarter = wanted.map_or(asked.periods.quarter.is_some(), |period| period.quarter > 0);
    let period = if facets.end.is_some_and(|(year, month, _)| asked.periods.months.contains(&(year, month))) {
        let day = facets.end.is_some_and(|end| asked.periods.days.contains(&end));
        if day { 1.2 } else { 1.1 }
    } else {
        match (facets.period, wanted) {
            // "this year so far": the last quarter tells most of it
            (Some(Period { year, quarter }), Some(wanted)) if asked.periods.interim && wanted == Period::year(year) => {
                if quarter == 0 {
                    0.6
                } else {
                    0.9 + 0.02 * f64::from(quarter)
                }
            }
            (period, wanted) => period_fit(period, wanted, asked.periods.quarter, newest),
        }
    };
    let kind = asked.wanted.fit(facets.kind, facets.is, quarter);
    let kind = if asked.wanted.is_explicit() { EXPLICIT_KIND * kind } else { KIND * kind };
    let language = match asked.language {
        Some(wanted) => LANGUAGE * f64::from(u8::from(facets.language == Some(wanted))),
        None => NATIVE * f64::from(u8::from(facets.language.is_none() || facets.language == asked.native)),
    };
    // What was spoken of before matters less than what is asked now.
    let weight = if asked.inherited { INHERITED } else { PERIOD };
    weight * period + kind + language
}

/// A period that is told from the day of the question, or the newest there is, where nothing is as new.
fn reachable(wanted: Period, asked: &Asked, newest: Option<Period>) -> Period {
    match newest {
        Some(newest)
            if asked.periods.relative && asked.periods.periods.iter().all(|period| period.year > newest.year) =>
        {
            let last = asked.periods.periods.iter().map(|period| period.year).max().unwrap_or(wanted.year);
            Period { year: wanted.year - (last - newest.year), ..wanted }
        }
        _ => wanted,
    }
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(FIELD)]
}

/// How well a document's period fits the one that is wanted, else how recent it is, from 0 to 1.
fn period_fit(period: Option<Period>, wanted: Option<Period>, quarter: Option<u8>, newest: Option<Period>) -> f64 {
    let Some(period) = period else { return 0.35 };
    let Some(wanted) = wanted else {
        let age = newest.map_or(0, |newest| (newest.year - period.year).abs());
        let recent = 0.8_f64.powi(age.clamp(0, 40));
        return match quarter {
            Some(quarter) if period.quarter == quarter => recent,
            Some(_) => recent * if period.quarter == 0 { 0.5 } else { 0.2 },
            None => recent,
        };
    };
    match (period.year - wanted.year, wanted.quarter, period.quarter) {
        (0, asked, own) if asked == own => 1.0,
        // The fourth quarter is in the year's report, and a quarter tells of its year.
        (0, 4, 0) => 0.9,
        (0, _, 0) => 0.5,
        (0, 0, _) => 0.55,
        (0, ..) => 0.25,
        // A report of the year after compares with the year before.
        (1, 0, 0) => 0.4,
        (1, _, own) if own == wanted.quarter => 0.3,
        (years, ..) => 0.15 / f64::from(years.unsigned_abs().clamp(1, 100)),
    }
}

#[cfg(test)]
mod tests {
    use docferry_policy::Turn;

    use super::*;

    fn document(group: &str, symbol: &str, kind: &str, period: &str, summary: &str) -> Document {
        let name = format!("{symbol}-{kind}-{period}.pdf").to_lowercase().replace(' ', "-");
        Document {
            uri: format!("s3://b/organized/{symbol}/{}/{}/{name}", kind.replace(' ', "_"), &period[period.len() - 4..]),
            name,
            group: group.to_owned(),
            attributes: [("document_type", kind), ("period", period), ("symbol", symbol), ("summary", summary)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            ..Document::default()
        }
    }

    fn index() -> Index {
        let mut index = Index::default();
        for (group, symbol) in
            [("Calabash Bay Financial Group Limited", "CBFG"), ("Sorrel Hill Beverages Limited", "SHBL")]
        {
            for year in ["2021", "2022", "2023"] {
                let summary = if year == "2021" { "The fire at the bottling plant" } else { "Letter of the chairman" };
                index.add(&document(group, symbol, "annual report", year, summary));
                index.add(&document(group, symbol, "audited financial statements", year, "Balance sheet, cash flows"));
            }
            index.add(&document(group, symbol, "quarterly report", "Q2 2023", "Interim figures"));
        }
        index.seal();
        index
    }

    fn ask(question: &Question) -> Vec<String> {
        let index = index();
        let name = |choice: &Choice| {
            let entry = &index.entries[choice.index as usize];
            let kind = index.facets(choice.index).is;
            let symbol = if entry.group == 0 { "CBFG" } else { "SHBL" };
            format!(
                "{symbol} {kind:?} {}",
                index.facets(choice.index).period.map_or(String::new(), |period| period.to_string())
            )
        };
        index.select(question).expect("an answer").iter().map(name).collect()
    }

    fn first(text: &str) -> Option<String> {
        ask(&Question { today: "2024-05-01".to_owned(), ..Question::new(text) }).into_iter().next()
    }

    #[test]
    fn group_kind_and_period_decide() {
        for (text, expected) in [
            ("How is CBFG doing?", "CBFG Annual 2023"),
            ("What was the net profit of Sorrel Hill in 2022?", "SHBL Statements 2022"),
            ("Sorrel Hill in the second quarter of 2023", "SHBL Interim Q2 2023"),
            ("Sorrel Hill's annual report for FY21", "SHBL Annual 2021"),
            ("What did the fire do to Sorrel Hill?", "SHBL Annual 2021"),
            ("calabash bay last year", "CBFG Annual 2023"),
        ] {
            assert_eq!(first(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn everyone_named_gets_a_document_before_anyone_gets_a_second() {
        assert_eq!(ask(&Question::new("Compare CBFG and Sorrel Hill"))[..2], ["CBFG Annual 2023", "SHBL Annual 2023"]);
        let years = ask(&Question::new("Sorrel Hill in 2021 and 2022"));
        assert_eq!(years[..2], ["SHBL Annual 2021", "SHBL Annual 2022"]);
        assert_eq!(years.len(), 3);
    }

    #[test]
    fn a_follow_up_is_about_what_was_spoken_of() {
        let before = |content: &str| vec![Turn { role: "user".to_owned(), content: content.to_owned() }];
        let follow = |before: Vec<Turn>, text: &str| {
            ask(&Question { history: before, ..Question::new(text) }).into_iter().next()
        };
        let profit = "What was the net profit of CBFG in 2021?";
        assert_eq!(follow(before(profit), "What about 2022?").as_deref(), Some("CBFG Statements 2022"));
        assert_eq!(follow(before(profit), "And Sorrel Hill?").as_deref(), Some("SHBL Statements 2021"));
        assert_eq!(follow(before(profit), "thanks"), None);
        assert_eq!(follow(before(profit), "Who won the cricket?"), None);
    }

    #[test]
    fn nothing_asked_of_the_catalogue_chooses_nothing() {
        for text in ["hello", "Thank you!", "Who won the cricket?", "", "???", "What is the weather like today?"] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn words_find_documents_without_a_group() {
        let found = ask(&Question::new("Tell me of the fire at the bottling plant"));
        assert!(found.len() >= 2 && found[..2].iter().all(|name| name.ends_with("Annual 2021")), "{found:?}");
    }

    #[test]
    fn what_is_hidden_is_neither_chosen_nor_counted() {
        let question =
            Question { hidden: (0..7).filter(|number| *number != 2).collect(), ..Question::new("How is CBFG doing?") };
        assert_eq!(ask(&question), ["CBFG Annual 2022"]);
    }

    #[test]
    fn every_choice_says_why() {
        let choices =
            index().select(&Question::new("What did the fire do to Sorrel Hill in 2021?")).expect("an answer");
        assert_eq!(
            choices[0].reason,
            "annual report of Sorrel Hill Beverages Limited for 2021, the period asked for; speaks of fire"
        );
    }
}
