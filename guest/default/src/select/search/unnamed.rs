//! The entries that hold the words of a question that names no group.

use docferry_policy::Question;

use super::super::about::LOOKED_AT;
use super::super::asked::Asked;
use super::super::fit::{Time, reachable};
use super::super::kind::{Kind, is_figure};
use super::super::lexicon::is_report;
use super::super::postings::{Scores, Slot};
use super::super::topic::Topic;
use super::super::{Candidate, Facets, Index};
use super::{EDITIONS, FEW, OF_REPORTS, keep_best, visible};

const NEAR_THE_BEST: f64 = 0.45;
/// What the meaning of the whole weighs against that of the words one by one, and how near to the nearest an entry has to be.
const SENSE: f64 = 3.2;
const NEAR_SENSE: f64 = 0.1;
/// What is left of the fit of an entry that holds no name which is asked for, where others do.
const UNNAMED: f64 = 0.75;
/// Reports of no more groups may be those of one, and of what belongs to it.
const OWN: usize = 2;
/// What words weigh where they are all there is to go by.
const ALONE: f64 = 7.0;

impl Index {
    /// The entries that hold the words of a question that names no group.
    pub(in super::super) fn by_words(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
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
        let best = greatest(scores.found.iter().map(|entry| scores.of(*entry)));
        let mut near = self.postings.senses.all(&asked.sense.direction());
        for hidden in &question.hidden {
            near.get_mut(*hidden as usize).into_iter().for_each(|near| *near = f64::NEG_INFINITY);
        }
        let nearness = |entry: u32| near.get(entry as usize).copied().unwrap_or_default();
        let nearest = greatest(near.iter().copied());
        let of_days = self.of_days(question, asked);
        if of_days.is_empty() && !self.is_about(question, asked, &scores, &near) {
            return self.own_reports(question, asked);
        }
        let mut found = std::mem::take(&mut scores.found);
        found.retain(|entry| scores.of(*entry) >= NEAR_THE_BEST * best);
        let mut found = self.best_of_each_facets(found, &scores, most);
        let is_near = |entry: &u32| nearness(*entry) > 0.0 && nearness(*entry) >= nearest - NEAR_SENSE;
        found.extend((0..near.len() as u32).filter(is_near));
        found.extend(of_days);
        found.sort_unstable();
        found.dedup();
        let named = self.named(asked, &found);
        let kinds = self.words_of_types(asked);
        let last = self.last_year(asked, found.iter().copied());
        let targets = self.times(asked, most, 1, &found).into_iter().map(|time| {
            let newest = self.reference(time, question, found.iter().copied());
            let period = time.period.map(|period| reachable(period, asked, newest, last));
            let fits = self.fits(asked, Time { period, ..time }, newest);
            let told = period.is_some() || asked.periods.latest;
            let told = if told || asked.asks_for_a_kind() { 1.5 } else { 0.35 };
            // Here words are all there is to go by: period and kind decide between entries that fit about as well.
            let candidates = found.iter().zip(&named).map(|(entry, named)| {
                let words = scores.of(*entry) / best.max(f64::MIN_POSITIVE);
                let words = named * ((words + SENSE * nearness(*entry)) / (1.0 + SENSE * nearest));
                let fit = fits[self.entries[*entry as usize].facets as usize];
                let fit = fit + self.by_called_type(*entry, &kinds);
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

    /// What counts of the fit of each of some entries, which is less where it holds no name that is asked for.
    fn named(&self, asked: &Asked, entries: &[u32]) -> Vec<f64> {
        let slots = asked.topic.iter().filter(|topic| topic.is_not_english()).filter_map(|topic| topic.slot.as_ref());
        let names: Vec<&Slot> = slots.filter(|slot| self.postings.is_rare(slot)).collect();
        let is_named = |entry: u32| names.is_empty() || names.iter().any(|name| self.is_held(name, entry));
        entries.iter().map(|entry| if is_named(*entry) { 1.0 } else { UNNAMED }).collect()
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

    /// The reports of whose catalogue it is, where figures are asked of nobody: "net interest margin 2022" in that of a bank.
    fn own_reports(&self, question: &Question, asked: &Asked) -> Vec<Vec<Candidate>> {
        let nobody =
            asked.strangers == 0 && (asked.wanted.figures || asked.wanted.of_year) && question.history.is_empty();
        if !nobody || self.reports >= OF_REPORTS {
            return Vec::new();
        }
        let is_report = |entry: &u32| matches!(self.facets(*entry).is, Kind::Annual | Kind::Statements);
        let reports = (0..self.entries.len() as u32).filter(is_report).collect();
        let reports: Vec<u32> = visible(reports, question);
        let mut groups: Vec<u32> = reports.iter().map(|entry| self.entries[*entry as usize].group).collect();
        groups.sort_unstable();
        groups.dedup();
        if groups.len() > OWN {
            return Vec::new();
        }
        let most = question.max_documents as usize;
        let newest = self.reference(Time::default(), question, reports.iter().copied());
        let targets = self.times(asked, most, 1, &reports).into_iter().map(|time| {
            let fits = self.fits(asked, time, newest);
            self.best_by_fit(reports.iter().copied(), &fits, most)
        });
        targets.collect()
    }

    /// The entries of the periods that are asked for, where no word says of what: "the numbers of the first half of 2022".
    fn by_periods(&self, question: &Question, asked: &Asked) -> Vec<Vec<Candidate>> {
        let most = question.max_documents as usize;
        let targets = self.times(asked, most, 1, &[]).into_iter().map(|time| {
            let fits = self.fits(asked, time, None);
            let is_of_it = |entry: &u32| self.facets(*entry).period == time.period && !question.is_hidden(*entry);
            self.best_by_fit((0..self.entries.len() as u32).filter(is_of_it), &fits, most)
        });
        targets.collect()
    }

    /// The best of some entries by period, kind and language alone.
    fn best_by_fit(&self, entries: impl Iterator<Item = u32>, fits: &[f64], most: usize) -> Vec<Candidate> {
        let fit = |entry: u32| fits[self.entries[entry as usize].facets as usize];
        self.best(entries.map(|entry| Candidate { entry, score: fit(entry), words: 0.0 }), most)
    }

    /// What holds the words that the best entries do not: where several things are asked for, each has documents of its own.
    fn left_over(&self, question: &Question, asked: &Asked, slots: &[Slot]) -> Vec<Vec<Candidate>> {
        let left = |topic: &&Topic| topic.slot.as_ref().is_some_and(|slot| slots.contains(slot));
        let topic = asked.topic.iter().filter(left).cloned().collect();
        let rest = Asked { topic, lists: false, ..asked.clone() };
        self.by_words(question, &rest, slots)
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
}

/// The greatest of many numbers above zero. `f64::max` is a call in the sandbox.
fn greatest(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.fold(0.0, |most, number| if number > most { number } else { most })
}
