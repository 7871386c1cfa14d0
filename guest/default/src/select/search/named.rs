//! The entries of the groups that a question names.

use std::borrow::Cow;

use docferry_policy::Question;

use super::super::asked::Asked;
use super::super::fit::{Time, reachable};
use super::super::kind::Kind;
use super::super::lexicon::{is_in_letters, is_report};
use super::super::postings::Slot;
use super::super::topic::Topic;
use super::super::{Candidate, Index};
use super::{EDITIONS, FEW, OF_REPORTS, visible};

/// What the fit of the words weighs against that of period and kind.
const WORDS: f64 = 1.2;
/// What the meaning of the whole weighs against that of the words one by one.
const SENSE_OF_GROUP: f64 = 1.5;
/// What that of the news of a single company weighs, where it is so much less far.
const OF_NEWS: f64 = 1.5;
const FAR: f64 = 0.2;
/// How much worse fits what is of a time where none is asked for: new is not yet meant.
const DATED: f64 = 0.5;
/// An entry of another group than those spoken of has to fit so much better than theirs, by words and by the whole.
const OUTSIDE: f64 = 1.1;
const OUTSIDE_SENSE: f64 = 1.0;
/// How much better an entry of another group has to fit that holds the name of the one that is asked of.
const BESIDE: f64 = 0.15;
/// A name of something else than the groups that are asked of is held by at most so many entries.
const MOST_ELSEWHERE: usize = 20;
/// Such a name has so many letters at least: shorter ones are abbreviations.
const LONG_NAME: usize = 5;
/// A name that more entries hold than this is a word as others.
const MOST_BESIDE: usize = 300;

impl Index {
    /// For each group and period that is asked for the entries that fit, the best first.
    pub(in super::super) fn by_groups(
        &self,
        question: &Question,
        asked: &Asked,
        slots: &[Slot],
    ) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let named = asked.groups.iter().map(|group| {
            let entries = visible(self.entries_of(*group, asked), question);
            (entries, asked.of_group(*group))
        });
        let coded = asked.coded.iter().map(|entries| (entries.clone(), Cow::Borrowed(asked)));
        let of_groups: Vec<(Vec<u32>, Cow<'_, Asked>)> =
            coded.chain(named).filter(|(entries, _)| !entries.is_empty()).collect();
        let groups: Vec<&Vec<u32>> = of_groups.iter().map(|(entries, _)| entries).collect();
        let unknown: f64 = asked.topic.iter().map(Topic::unknown).sum();
        let weight = slots.iter().map(|slot| slot.weight).sum::<f64>() + 0.5 * unknown * self.postings.weight(1);
        let slots = &*self.of_the_times(asked, slots, &groups);
        let hints: Vec<Slot> = self.hints(asked);
        let sense = asked.sense.direction();
        // Reports differ by period and kind, not by what they are about.
        let by_sense = SENSE_OF_GROUP * (1.0 - self.reports);
        let one = groups.len() == 1 && asked.periods.periods.len() < 2;
        let many = groups.iter().map(|entries| entries.len()).sum::<usize>() > FEW;
        let scores = many.then(|| self.postings.scores(slots));
        let kinds = self.words_of_types(asked);
        // How well its words fit, and what of that counts once more where no time is asked for.
        let words = |entry: u32| {
            let score = match &scores {
                Some(scores) => scores.of(entry),
                None => slots.iter().map(|slot| self.postings.score(slot, entry)).sum(),
            };
            let held = if weight > 0.0 { (score + self.by_type(asked, entry)) / weight } else { 0.0 };
            let hinted: f64 = hints.iter().map(|slot| self.postings.held(slot, entry) / self.postings.weight(1)).sum();
            let held = held + hinted;
            let near = self.postings.senses.nearness(entry, &sense);
            let other = self.typed_by_others.get(&entry).filter(|other| self.series(**other) == self.series(entry));
            let near = other.map_or(near, |other| near.max(self.postings.senses.nearness(*other, &sense)));
            let is_news =
                one && !asked.wanted.is_explicit() && !asked.wanted.of_year && self.facets(entry).is == Kind::Other;
            let news = if is_news { OF_NEWS * self.reports * (near - FAR).max(0.0) } else { 0.0 };
            let words = held + by_sense * near + news + self.by_called_type(entry, &kinds);
            (words, held + near)
        };
        let candidate = |fits: &[f64], entry: u32, words: f64| {
            let of = &self.entries[entry as usize];
            let beside = if asked.groups.contains(&of.group) || asked.coded.iter().any(|held| held.contains(&entry)) {
                0.0
            } else {
                BESIDE
            };
            let score = fits[of.facets as usize] + WORDS * words - beside;
            Candidate { entry, score, words }
        };
        let mut targets = Vec::new();
        let times: Vec<Vec<Time>> =
            of_groups.iter().map(|(entries, asked)| self.times(asked, most, groups.len(), entries)).collect();
        for at in 0..times.iter().map(Vec::len).max().unwrap_or_default() {
            for ((entries, asked), times) in of_groups.iter().zip(&times) {
                let Some(time) = times.get(at) else { continue };
                let newest = self.reference(*time, question, entries.iter().copied());
                let last = self.last_year(asked, entries.iter().copied());
                let period = time.period.map(|period| reachable(period, asked, newest, last));
                let fits = self.fits(asked, Time { period, ..*time }, newest);
                let is_timed = *time != Time::default() || asked.periods.latest;
                let candidates = entries.iter().map(|entry| {
                    let (words, again) = words(*entry);
                    let mut candidate = candidate(&fits, *entry, words);
                    if !is_timed {
                        let is_dated = self.facets(*entry).period.is_some();
                        candidate.score += WORDS * again - if is_dated { DATED } else { 0.0 };
                    }
                    candidate
                });
                let mut target = self.best(candidates, most.saturating_mul(EDITIONS));
                self.edition(&mut target, asked, &fits, question);
                targets.push(target);
            }
        }
        if asked.names_several() && asked.wanted.types().count() < 2 {
            self.of_one_type(&mut targets);
        }
        // A half of a year may be told by the documents of both its quarters; a report of the second tells of both.
        for begun in asked.periods.begun.iter().filter(|_| self.reports < OF_REPORTS) {
            let fits = self.fits(asked, Time { period: Some(*begun), ..Time::default() }, None);
            for entries in &groups {
                let of_it = entries.iter().copied().filter(|entry| self.facets(*entry).period == Some(*begun));
                targets.push(self.best(of_it.map(|entry| candidate(&fits, entry, words(entry).0)), most));
            }
        }
        if asked.from_history && !asked.pointed && self.reports < OF_REPORTS {
            targets.extend(self.outside(question, asked, slots, &targets));
        }
        if let Some(held) = self.held_elsewhere(asked, &groups) {
            let fits = self.fits(asked, Time::default(), None);
            let held = visible(held, question).into_iter();
            targets.push(self.best(held.map(|entry| candidate(&fits, entry, words(entry).0)), most));
        }
        let left = self.left(asked, slots, &targets);
        if !left.is_empty() && groups.len() == 1 && asked.periods.periods.is_empty() {
            let fits = self.fits(asked, Time::default(), None);
            let weight: f64 = left.iter().map(|slot| slot.weight).sum();
            let candidates = groups.iter().copied().flatten().filter_map(|entry| {
                let words = left.iter().map(|slot| self.postings.score(slot, *entry)).sum::<f64>() / weight;
                (words > 0.0).then(|| candidate(&fits, *entry, words))
            });
            targets.push(self.best(candidates, most.saturating_mul(EDITIONS)));
        }
        targets
    }

    /// The few entries that hold a name that a question says beside those of groups, where none of theirs holds it: "was the
    /// Tillabéri project better than that of Water for Jonglei?"
    fn held_elsewhere(&self, asked: &Asked, groups: &[&Vec<u32>]) -> Option<Vec<u32>> {
        let is_name = |topic: &&Topic| {
            let is_long = topic.word.chars().count() >= LONG_NAME;
            is_long && topic.is_not_english() && !is_report(&topic.word) && !is_in_letters(&topic.word)
        };
        let names = asked.topic.iter().filter(|topic| !asked.from_history && is_name(topic));
        let mut held = names.map(|topic| self.postings.holding(std::slice::from_ref(&topic.word)));
        let is_theirs = |entry: &u32| groups.iter().any(|entries| entries.binary_search(entry).is_ok());
        held.find(|held| (1..=MOST_ELSEWHERE).contains(&held.len()) && !held.iter().any(is_theirs))
    }

    /// The words of a question without those of reports that tell only of other times than it asks for: "results for 2021" where
    /// those of half years alone are called so.
    fn of_the_times<'a>(&self, asked: &Asked, slots: &'a [Slot], groups: &[&Vec<u32>]) -> Cow<'a, [Slot]> {
        if asked.inherited || asked.periods.periods.is_empty() {
            return Cow::Borrowed(slots);
        }
        let of_time = |entry: &u32| self.facets(*entry).period.is_some_and(|own| asked.periods.periods.contains(&own));
        let timed: Vec<u32> = groups.iter().copied().flatten().copied().filter(of_time).collect();
        let tells_of_others = |slot: &Slot| {
            let of_slot = |topic: &&Topic| topic.slot.as_ref() == Some(slot);
            let is_of_reports = asked.topic.iter().filter(of_slot).all(|topic| is_report(&topic.word));
            is_of_reports && !timed.iter().any(|entry| self.is_held(slot, *entry))
        };
        if timed.is_empty() {
            return Cow::Borrowed(slots);
        }
        slots.iter().filter(|slot| !tells_of_others(slot)).cloned().collect()
    }

    /// The words of documents that tell what is asked of a thing.
    fn hints(&self, asked: &Asked) -> Vec<Slot> {
        if self.reports >= OF_REPORTS {
            return Vec::new();
        }
        let slot = |(word, counts): &(&str, f64)| Some(self.postings.slot(word, false, false)?.scaled(*counts));
        asked.told_in.iter().filter_map(slot).collect()
    }

    /// What the words of its type count for an entry of which only another tells the type: as much as for that one.
    fn by_type(&self, asked: &Asked, entry: u32) -> f64 {
        let Some(other) = self.typed_by_others.get(&entry) else { return 0.0 };
        let kind = &self.types[self.facets(entry).kind as usize];
        let of_type = asked.topic.iter().filter(|topic| kind.stems.contains(&topic.word));
        let slots = of_type.filter_map(|topic| topic.slot.as_ref());
        slots.map(|slot| (self.postings.score(slot, *other) - self.postings.score(slot, entry)).max(0.0)).sum()
    }

    /// The entries of a group, and those of others that hold what is its own of the name by which it was called: the recall of a
    /// product is among the recalls.
    fn entries_of(&self, group: u32, asked: &Asked) -> Vec<u32> {
        let mut entries = self.groups.get(group).entries.to_vec();
        for (_, stems) in asked.called.iter().filter(|(called, _)| *called == group) {
            let held = self.postings.holding(&self.groups.own(stems));
            if held.len() > MOST_BESIDE {
                continue;
            }
            // Another group that is called so, too, is not meant, and reports are of their own company.
            let called = |entry: &u32| self.groups.is_called(self.entries[*entry as usize].group, stems);
            let tells = |entry: &u32| self.reports < OF_REPORTS || self.facets(*entry).is == Kind::Other;
            entries.extend(held.into_iter().filter(|entry| !called(entry) && tells(entry)));
        }
        entries.sort_unstable();
        entries.dedup();
        entries
    }

    /// The best entry of other groups than those spoken of, where it fits better than any of theirs.
    fn outside(
        &self,
        question: &Question,
        asked: &Asked,
        slots: &[Slot],
        own: &[Vec<Candidate>],
    ) -> Option<Vec<Candidate>> {
        if own.iter().all(Vec::is_empty) {
            return None;
        }
        let sense = asked.sense.direction();
        let scores = self.postings.scores(slots);
        let fit = |entry: u32| {
            scores.of(entry) / self.postings.weight(1) + OUTSIDE_SENSE * self.postings.senses.nearness(entry, &sense)
        };
        let best = own.iter().flatten().map(|candidate| fit(candidate.entry)).fold(0.0, f64::max);
        let others = visible(scores.found.clone(), question)
            .into_iter()
            .filter(|entry| !asked.groups.contains(&self.entries[*entry as usize].group));
        let others = others.map(|entry| Candidate { entry, score: fit(entry), words: scores.of(entry) });
        let others = self.best(others.filter(|other| other.score > OUTSIDE * best), 1);
        (!others.is_empty()).then_some(others)
    }
}
