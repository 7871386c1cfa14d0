//! The entries that fit a question, by the groups that it names, else by its words.

mod named;
mod unnamed;

use docferry_policy::Question;

use super::about::LOOKED_AT;
use super::asked::Asked;
use super::fit::{Time, fit};
use super::kind::Kind;
use super::postings::Slot;
use super::time::{Month, Period};
use super::topic::Topic;
use super::{Candidate, Facets, Index};

/// So much of what is asked for may be left by the best entries before it gets some of its own.
const LEFT: f64 = 0.3;
/// So many times as many candidates are kept as may be chosen: of the same document of several times one is enough.
const EDITIONS: usize = 4;
/// A catalogue of which so much are reports of companies is one of reports.
pub(super) const OF_REPORTS: f64 = 0.5;
/// What it weighs that the name of an entry of no type says the one that is asked for.
const OF_A_TYPE: f64 = 0.7;
/// An entry that holds so much of a word, in what is near to it, holds it.
const HELD: f64 = 0.5;
/// What is clearly more.
const CLEARLY: f64 = 1.25;
/// What is so much more that it must be meant.
const FAR_MORE: f64 = 2.5;
/// Of so many entries whose words are looked up one by one; of more, all at once.
const FEW: usize = 1000;

impl Index {
    /// The periods that are asked for, in the order in which they get their documents. Where there are more than documents
    /// may be chosen, later ones come first: a report also tells of the year before.
    fn times(&self, asked: &Asked, most: usize, groups: usize, entries: &[u32]) -> Vec<Time> {
        let mut periods = asked.periods.periods.clone();
        if periods.is_empty() {
            let oldest = Time { oldest: asked.periods.oldest, ..Time::default() };
            return if oldest.oldest && asked.periods.latest { vec![Time::default(), oldest] } else { vec![oldest] };
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
            if let Some((from, to)) = asked.periods.ends {
                first.retain(|period| *period != from && *period != to);
                first.splice(0..0, [to, from]);
            }
            periods = first;
        }
        let is_there = |month: &Month| entries.iter().any(|entry| self.facets(*entry).month() == Some(*month));
        let mut times: Vec<Time> = Vec::new();
        for period in periods {
            let mut months = asked.periods.each.clone();
            months.retain(|month| period.holds(*month));
            months.sort_unstable_by(|a, b| b.cmp(a));
            months.dedup();
            if months.len() > 1 {
                months.retain(is_there);
            }
            let time = Time { period: Some(period), ..Time::default() };
            match months.len() {
                0 | 1 => times.push(time),
                _ => times.extend(months.into_iter().map(|month| Time { month: Some(month), ..time })),
            }
        }
        if asked.periods.latest {
            times.push(Time::default());
        }
        // "between March 2024 and March 2025" asks for both months before those between them.
        let (from, to) = (asked.periods.each.iter().min(), asked.periods.each.iter().max());
        if let (Some(_), Some(from), Some(to)) = (asked.periods.ends, from, to) {
            times.sort_by_key(|time| (!time.is_of(*to), !time.is_of(*from)));
        }
        times.truncate(most);
        times
    }

    /// Whether an entry holds a word, or what is near to it.
    fn is_held(&self, slot: &Slot, entry: u32) -> bool {
        self.postings.held(slot, entry) >= HELD * slot.weight
    }

    /// The words of each type of documents that a question names.
    fn words_of_types(&self, asked: &Asked) -> Vec<Vec<Slot>> {
        let stems = asked.wanted.types().map(|kind| &self.types[kind as usize].stems);
        let slots = |stems: &Vec<String>| stems.iter().map(|stem| self.postings.slot(stem, true, false)).collect();
        stems.filter_map(slots).collect()
    }

    /// What it counts that an entry of no type holds the words of one: where no type says what it is, its name may.
    fn by_called_type(&self, entry: u32, types: &[Vec<Slot>]) -> f64 {
        let holds_all = |slots: &Vec<Slot>| slots.iter().all(|slot| self.is_held(slot, entry));
        let is_untyped = self.types[self.facets(entry).kind as usize].name.is_empty();
        if is_untyped && types.iter().any(holds_all) { OF_A_TYPE } else { 0.0 }
    }

    /// The words of a question for one thing and another that the best entries do not hold, where they are a good part of it.
    fn left(&self, asked: &Asked, slots: &[Slot], targets: &[Vec<Candidate>]) -> Vec<Slot> {
        let first: Vec<u32> = targets.iter().filter_map(|target| target.first()).map(|best| best.entry).collect();
        let held = |slot: &&Slot| first.iter().any(|entry| self.is_held(slot, *entry));
        let left: Vec<Slot> = slots.iter().filter(|slot| !held(slot)).cloned().collect();
        let weight = |slots: &[Slot]| slots.iter().map(|slot| self.testimony(slot)).sum::<f64>();
        if asked.lists && weight(&left) >= LEFT * weight(slots) { left } else { Vec::new() }
    }

    /// Whether words in small letters that may be names are only words: another group's entry holds clearly more of them all.
    pub(super) fn only_words(&self, topic: &[Topic], named: &[u32]) -> bool {
        let (own, other) = self.held_by(topic, named);
        other > CLEARLY * own
    }

    /// Whether words are of something else than these groups: none of their entries holds much of what another's does.
    pub(super) fn is_of_others(&self, topic: &[Topic], spoken: &[u32]) -> bool {
        let (own, other) = self.held_by(topic, spoken);
        other > FAR_MORE * own
    }

    /// How well the best entry of some groups fits a topic, and the best of all others.
    fn held_by(&self, topic: &[Topic], groups: &[u32]) -> (f64, f64) {
        let slots = topic.iter().filter_map(|topic| topic.slot.clone()).filter(Slot::is_known);
        let slots: Vec<Slot> = slots.filter(|slot| self.postings.is_rare(slot)).collect();
        let (mut own, mut other) = (0.0_f64, 0.0_f64);
        if slots.is_empty() {
            return (own, other);
        }
        let scores = self.postings.scores(&slots);
        for entry in &scores.found {
            let group = self.entries[*entry as usize].group;
            let best = if groups.contains(&group) { &mut own } else { &mut other };
            *best = best.max(scores.of(*entry));
        }
        (own, other)
    }

    /// The best of some candidates, in their order. No more are needed than may be chosen.
    fn best(&self, candidates: impl Iterator<Item = Candidate>, most: usize) -> Vec<Candidate> {
        let mut best: Vec<Candidate> = Vec::new();
        let mut least = f64::NEG_INFINITY;
        let keep = |best: &mut Vec<Candidate>| {
            if most < best.len() {
                best.select_nth_unstable_by(most, |a, b| self.best_first(a, b));
                best.truncate(most);
            }
        };
        for candidate in candidates {
            if candidate.score < least {
                continue;
            }
            best.push(candidate);
            if best.len() >= most.saturating_mul(2).max(LOOKED_AT) {
                keep(&mut best);
                least = best.iter().map(|candidate| candidate.score).fold(f64::INFINITY, f64::min);
            }
        }
        keep(&mut best);
        best.sort_unstable_by(|a, b| self.best_first(a, b));
        best
    }

    /// The period that is best where none is asked for: the newest that is not far ahead, the first where all are, or the oldest
    /// when the first is asked for.
    fn reference(&self, time: Time, question: &Question, entries: impl Iterator<Item = u32> + Clone) -> Option<Period> {
        let periods = entries.filter_map(|entry| self.facets(entry).period);
        if time.oldest {
            return periods.min();
        }
        // A plan or a loan may end long after the day of the question.
        let last = question.today.get(..4).and_then(|year| year.parse().ok()).map_or(i32::MAX, |year: i32| year + 2);
        let near = periods.clone().filter(|period| period.year <= last);
        near.max().or_else(|| periods.min())
    }

    /// Where the newest years are asked for, the last of which a report of all of it is among some entries, no later than the
    /// day of the question.
    fn last_year(&self, asked: &Asked, entries: impl Iterator<Item = u32>) -> Option<i32> {
        let most = asked.periods.periods.iter().map(|period| period.year + 1).max().filter(|_| asked.periods.newest)?;
        let of_reports = self.reports >= OF_REPORTS;
        let facets = entries.map(|entry| self.facets(entry));
        let whole = facets.filter(|facets| !of_reports || matches!(facets.is, Kind::Annual | Kind::Statements));
        let years =
            whole.filter_map(|facets| facets.period).filter(|period| period.quarter == 0 && period.year <= most);
        years.map(|period| period.year).max()
    }

    pub(super) fn facets(&self, entry: u32) -> &Facets {
        &self.facets[self.entries[entry as usize].facets as usize]
    }

    /// How well period, kind and language of entries fit, by their facets.
    fn fits(&self, asked: &Asked, time: Time, newest: Option<Period>) -> Vec<f64> {
        self.facets.iter().map(|facets| fit(facets, asked, time, newest)).collect()
    }

    pub(super) fn best_first(&self, a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
        let time = |candidate: &Candidate| {
            let facets = self.facets(candidate.entry);
            (facets.period, facets.end, self.entries[candidate.entry as usize].version)
        };
        b.score.total_cmp(&a.score).then(time(b).cmp(&time(a))).then(a.entry.cmp(&b.entry))
    }
}

/// Keeps so many of the best entries, the best first. Entries come rising, and of those that fit as well the first is the best.
pub(super) fn keep_best(best: &mut Vec<(u32, f64)>, (entry, score): (u32, f64), most: usize) {
    if best.len() < most || best.last().is_some_and(|(_, least)| *least < score) {
        let at = best.partition_point(|(_, better)| *better >= score);
        best.truncate(most - 1);
        best.insert(at, (entry, score));
    }
}

/// Those of some entries, rising, that the asker may see.
pub(super) fn visible(mut entries: Vec<u32>, question: &Question) -> Vec<u32> {
    let mut hidden = question.hidden.iter().copied().peekable();
    if hidden.peek().is_some() {
        entries.retain(|entry| {
            while hidden.next_if(|hidden| hidden < entry).is_some() {}
            hidden.peek() != Some(entry)
        });
    }
    entries
}
