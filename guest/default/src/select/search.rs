//! The entries that fit a question, by the groups that it names, else by its words.

use std::borrow::Cow;

use docferry_policy::Question;

use super::about::LOOKED_AT;
use super::asked::Asked;
use super::fit::{Time, fit, reachable};
use super::kind::{Kind, is_figure};
use super::lexicon::is_report;
use super::postings::{Scores, Slot};
use super::time::{Month, Period};
use super::topic::Topic;
use super::{Candidate, Entry, Facets, Index};

/// What the fit of the words weighs against that of period and kind.
const WORDS: f64 = 1.2;
const NEAR_THE_BEST: f64 = 0.45;
/// So much of what is asked for may be left by the best entries before it gets some of its own.
const LEFT: f64 = 0.3;
/// What the meaning of the whole weighs against that of the words one by one, and how near to the nearest an entry has to be.
const SENSE: f64 = 3.2;
const NEAR_SENSE: f64 = 0.1;
/// What it weighs among the entries of a group.
const SENSE_OF_GROUP: f64 = 1.5;
/// What that of the news of a single company weighs, where it is so much less far.
const OF_NEWS: f64 = 1.5;
const FAR: f64 = 0.2;
/// What it weighs that the name of an entry of no type says the one that is asked for.
const OF_A_TYPE: f64 = 0.7;
/// How much worse fits what is of a time where none is asked for: new is not yet meant.
const DATED: f64 = 0.5;
/// What words weigh where they are all there is to go by.
const ALONE: f64 = 7.0;
/// So many times as many candidates are kept as may be chosen: of the same document of several times one is enough.
const EDITIONS: usize = 4;
/// A catalogue of which so much are reports of companies is one of reports.
pub(super) const OF_REPORTS: f64 = 0.5;
/// An entry of another group than those spoken of has to fit so much better than theirs, by words and by the whole.
const OUTSIDE: f64 = 1.1;
const OUTSIDE_SENSE: f64 = 1.0;
/// An entry that holds so much of a word, in what is near to it, holds it.
const HELD: f64 = 0.5;
/// What is clearly more.
const CLEARLY: f64 = 1.25;
/// What is so much more that it must be meant.
const FAR_MORE: f64 = 2.5;
/// How much better an entry of another group has to fit that holds the name of the one that is asked of.
const BESIDE: f64 = 0.15;
/// A name that more entries hold than this is a word as others.
const MOST_BESIDE: usize = 300;
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
        times.truncate(most);
        times
    }

    /// For each group and period that is asked for the entries that fit, the best first.
    pub(super) fn by_groups(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
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
        let sense = asked.sense.direction();
        // Reports differ by period and kind, not by what they are about.
        let by_sense = SENSE_OF_GROUP * (1.0 - self.reports);
        let one = groups.len() == 1 && asked.periods.periods.len() < 2;
        let many = groups.iter().map(|entries| entries.len()).sum::<usize>() > FEW;
        let scores = many.then(|| self.postings.scores(slots));
        // Where no type says what an entry is, its name may.
        let untyped = self.type_numbers.get("").copied();
        let stems = asked.wanted.types().map(|kind| &self.types[kind as usize].stems);
        let named: Vec<Vec<Slot>> = stems
            .filter_map(|stems| stems.iter().map(|stem| self.postings.slot(stem, true, false)).collect())
            .collect();
        let is_named = |entry: u32| {
            let holds_all = |slots: &Vec<Slot>| slots.iter().all(|slot| self.is_held(slot, entry));
            untyped == Some(self.facets(entry).kind) && named.iter().any(holds_all)
        };
        // How well its words fit, and what of that counts once more where no time is asked for.
        let words = |entry: u32| {
            let score = match &scores {
                Some(scores) => scores.of(entry),
                None => slots.iter().map(|slot| self.postings.score(slot, entry)).sum(),
            };
            let held = if weight > 0.0 { (score + self.by_type(asked, entry)) / weight } else { 0.0 };
            let near = self.postings.senses.nearness(entry, &sense);
            let other = self.typed_by_others.get(&entry);
            let near = other.map_or(near, |other| near.max(self.postings.senses.nearness(*other, &sense)));
            let is_news = one && !asked.wanted.is_explicit() && self.facets(entry).is == Kind::Other;
            let news = if is_news { OF_NEWS * self.reports * (near - FAR).max(0.0) } else { 0.0 };
            let words = held + by_sense * near + news + if is_named(entry) { OF_A_TYPE } else { 0.0 };
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

    /// What the words of its type count for an entry of which only another tells the type: as much as for that one.
    fn by_type(&self, asked: &Asked, entry: u32) -> f64 {
        let Some(other) = self.typed_by_others.get(&entry) else { return 0.0 };
        let kind = &self.types[self.facets(entry).kind as usize];
        let of_type = asked.topic.iter().filter(|topic| kind.stems.contains(&topic.word));
        let slots = of_type.filter_map(|topic| topic.slot.as_ref());
        slots.map(|slot| (self.postings.score(slot, *other) - self.postings.score(slot, entry)).max(0.0)).sum()
    }

    /// The entries of a group, and those of others that hold the name by which it was called: the recall of a product is among
    /// the recalls.
    fn entries_of(&self, group: u32, asked: &Asked) -> Vec<u32> {
        let mut entries = self.groups.get(group).entries.to_vec();
        if self.reports < OF_REPORTS {
            for (_, stems) in asked.called.iter().filter(|(called, _)| *called == group) {
                let held = self.postings.holding(stems);
                // Another group that is called so, too, is not meant.
                let called = |entry: &u32| self.groups.is_called(self.entries[*entry as usize].group, stems);
                if held.len() <= MOST_BESIDE {
                    entries.extend(held.into_iter().filter(|entry| !called(entry)));
                }
            }
            entries.sort_unstable();
            entries.dedup();
        }
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

    /// Whether an entry holds a word, or what is near to it.
    fn is_held(&self, slot: &Slot, entry: u32) -> bool {
        self.postings.held(slot, entry) >= HELD * slot.weight
    }

    /// The words of a question for one thing and another that the best entries do not hold, where they are a good part of it.
    fn left(&self, asked: &Asked, slots: &[Slot], targets: &[Vec<Candidate>]) -> Vec<Slot> {
        let first: Vec<u32> = targets.iter().filter_map(|target| target.first()).map(|best| best.entry).collect();
        let held = |slot: &&Slot| first.iter().any(|entry| self.is_held(slot, *entry));
        let left: Vec<Slot> = slots.iter().filter(|slot| !held(slot)).cloned().collect();
        let weight = |slots: &[Slot]| slots.iter().map(|slot| self.testimony(slot)).sum::<f64>();
        if asked.lists && weight(&left) >= LEFT * weight(slots) { left } else { Vec::new() }
    }

    /// The entries that hold the words of a question that names no group.
    pub(super) fn by_words(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let of_any = |topic: &Topic| !topic.is_known() && (is_figure(&topic.word) || is_report(&topic.word));
        let only_periods = asked.strangers == 0 && asked.wanted.is_any() && !asked.periods.periods.is_empty();
        if only_periods && asked.topic.iter().all(of_any) {
            return self.by_periods(question, asked);
        }
        if slots.is_empty() {
            return Vec::new();
        }
        let mut scores = self.postings.scores(slots);
        scores.found = visible(std::mem::take(&mut scores.found), question);
        let best = scores.found.iter().map(|entry| scores.of(*entry)).fold(0.0, f64::max);
        let mut near = self.postings.senses.all(&asked.sense.direction());
        for hidden in &question.hidden {
            near.get_mut(*hidden as usize).into_iter().for_each(|near| *near = f64::NEG_INFINITY);
        }
        let nearness = |entry: u32| near.get(entry as usize).copied().unwrap_or_default();
        let nearest = near.iter().copied().fold(0.0, f64::max);
        let of_days = self.of_days(question, asked);
        if of_days.is_empty() && !self.is_about(question, asked, &scores, &near) {
            return Vec::new();
        }
        let mut found = std::mem::take(&mut scores.found);
        found.retain(|entry| scores.of(*entry) >= NEAR_THE_BEST * best);
        let mut found = self.best_of_each_facets(found, &scores, most);
        let is_near = |entry: &u32| nearness(*entry) > 0.0 && nearness(*entry) >= nearest - NEAR_SENSE;
        found.extend((0..near.len() as u32).filter(is_near));
        found.extend(of_days);
        found.sort_unstable();
        found.dedup();
        let last = self.last_year(asked, found.iter().copied());
        let targets = self.times(asked, most, 1, &found).into_iter().map(|time| {
            let newest = self.reference(time, question, found.iter().copied());
            let period = time.period.map(|period| reachable(period, asked, newest, last));
            let fits = self.fits(asked, Time { period, ..time }, newest);
            let told = period.is_some() || asked.periods.latest;
            let told = if told || asked.asks_for_a_kind() { 1.5 } else { 0.35 };
            // Here words are all there is to go by: period and kind decide between entries that fit about as well.
            let candidates = found.iter().map(|entry| {
                let words = scores.of(*entry) / best.max(f64::MIN_POSITIVE);
                let words = (words + SENSE * nearness(*entry)) / (1.0 + SENSE * nearest);
                let fit = fits[self.entries[*entry as usize].facets as usize];
                Candidate { entry: *entry, score: ALONE * words + fit * told, words }
            });
            let mut target = self.best(candidates, most.saturating_mul(EDITIONS));
            self.edition(&mut target, asked, &fits, question);
            target
        });
        let mut targets: Vec<Vec<Candidate>> = targets.collect();
        let left = self.left(asked, slots, &targets);
        if !left.is_empty() {
            targets.extend(self.left_over(question, asked, &left));
        }
        targets
    }

    /// The entries of the very days that are asked for, where anything is said that entries hold.
    fn of_days(&self, question: &Question, asked: &Asked) -> Vec<u32> {
        let speaks = asked.topic.iter().any(Topic::is_exact);
        if asked.periods.days.is_empty() || asked.strangers > 0 || !speaks {
            return Vec::new();
        }
        let is_of = |facets: &Facets| facets.end.is_some_and(|end| asked.periods.days.contains(&end));
        let facets: Vec<bool> = self.facets.iter().map(is_of).collect();
        let entries = (0..).zip(&self.entries).filter(|(_, entry)| facets[entry.facets as usize]);
        visible(entries.map(|(number, _)| number).collect(), question)
    }

    /// The entries of the periods that are asked for, where no word says of what: "the numbers of the first half of 2022".
    fn by_periods(&self, question: &Question, asked: &Asked) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let targets = self.times(asked, most, 1, &[]).into_iter().map(|time| {
            let fits = self.fits(asked, time, None);
            let is_of_it = |entry: u32, of: &Entry| {
                self.facets[of.facets as usize].period == time.period && !question.is_hidden(entry)
            };
            let candidates = (0..).zip(&self.entries).filter(|(entry, of)| is_of_it(*entry, of));
            let candidates =
                candidates.map(|(entry, of)| Candidate { entry, score: fits[of.facets as usize], words: 0.0 });
            self.best(candidates, most)
        });
        targets.collect()
    }

    /// What holds the words that the best entries do not: where several things are asked for, each has documents of its own.
    fn left_over(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
        let left = |topic: &&Topic| topic.slot.as_ref().is_some_and(|slot| slots.contains(slot));
        let topic = asked.topic.iter().filter(left).cloned().collect();
        let rest = Asked { topic, lists: false, ..asked.clone() };
        self.by_words(question, &rest, slots)
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

    /// Of many entries those that may be among the best for some period and kind: of those alike in both the best by words.
    fn best_of_each_facets(&self, found: Vec<u32>, scores: &Scores, most: usize) -> Vec<u32> {
        if found.len() <= FEW || most > LOOKED_AT {
            return found;
        }
        let mut best: Vec<Vec<(u32, f64)>> = vec![Vec::new(); self.facets.len()];
        for entry in found {
            let best = &mut best[self.entries[entry as usize].facets as usize];
            keep_best(best, (entry, scores.of(entry)), most);
        }
        let mut kept: Vec<u32> = best.into_iter().flatten().map(|(entry, _)| entry).collect();
        kept.sort_unstable();
        kept
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
            (facets.period, facets.end)
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
