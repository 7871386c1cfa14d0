//! The inverted index: which entries hold which words, and how well an entry fits some words (Okapi BM25).

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::words;

/// How soon a repeated word stops to matter.
const K1: f64 = 1.2;
/// How much longer entries are discounted.
const B: f64 = 0.75;
/// A term of more entries than this only scores what rarer terms have found.
const FREQUENT: usize = 20_000;
/// The bits of a posting that count how often the word occurs.
const COUNT_BITS: u32 = 4;
/// Values of which the words are remembered while an index is built.
const MOST_REPEATED: usize = 20_000;
const MOST_COUNTED: u32 = (1 << COUNT_BITS) - 1;

/// The words of all entries.
#[derive(Default)]
pub(super) struct Postings {
    terms: FxHashMap<Box<str>, u32>,
    /// For each term the entries that hold it, rising, with how often in the low bits.
    lists: Vec<Vec<u32>>,
    lengths: Vec<u16>,
    total_length: u64,
    /// The terms of values that come again and again, such as a group's name.
    repeated: FxHashMap<Box<str>, Rc<[u32]>>,
}

/// A word of a question as the index knows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    number: u32,
    /// How much it tells entries apart.
    pub(super) weight: f64,
}

impl Postings {
    /// Begins the next entry.
    pub(super) fn begin(&mut self) {
        self.lengths.push(0);
    }

    /// Counts the words of a text in the entry begun last.
    pub(super) fn add(&mut self, text: &str) {
        words::each_stem(text, |word| {
            let number = self.number(word);
            self.count_in_last(number);
        });
    }

    /// As [`Postings::add`], for a text that other entries hold as well.
    pub(super) fn add_repeated(&mut self, text: &str) {
        let known = self.repeated.get(text).cloned();
        if let Some(numbers) = known {
            numbers.iter().for_each(|number| self.count_in_last(*number));
            return;
        }
        let mut numbers = Vec::new();
        words::each_stem(text, |word| numbers.push(self.number(word)));
        numbers.iter().for_each(|number| self.count_in_last(*number));
        if self.repeated.len() < MOST_REPEATED {
            self.repeated.insert(text.into(), numbers.into());
        }
    }

    /// No entry follows.
    pub(super) fn seal(&mut self) {
        self.repeated = FxHashMap::default();
        self.lists.iter_mut().for_each(Vec::shrink_to_fit);
    }

    fn number(&mut self, word: &str) -> u32 {
        match self.terms.get(word) {
            Some(number) => *number,
            None => {
                let number = self.lists.len() as u32;
                self.terms.insert(word.into(), number);
                self.lists.push(Vec::new());
                number
            }
        }
    }

    fn count_in_last(&mut self, number: u32) {
        let Some(length) = self.lengths.last_mut() else { return };
        *length = length.saturating_add(1);
        self.total_length += 1;
        let entry = (self.lengths.len() - 1) as u32;
        let list = &mut self.lists[number as usize];
        match list.last_mut() {
            Some(last) if *last >> COUNT_BITS == entry => {
                if *last & MOST_COUNTED < MOST_COUNTED {
                    *last += 1;
                }
            }
            _ => list.push(entry << COUNT_BITS | 1),
        }
    }

    /// How many entries hold a word.
    pub(super) fn count(&self, word: &str) -> usize {
        self.terms.get(word).map_or(0, |number| self.lists[*number as usize].len())
    }

    /// A word, if any entry holds it.
    pub(super) fn term(&self, word: &str) -> Option<Term> {
        let number = *self.terms.get(word)?;
        Some(Term { number, weight: self.weight(self.lists[number as usize].len()) })
    }

    /// The known word that differs from an unknown one by a slip or two.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        let length = word.chars().count();
        if length < 6 || !word.chars().all(char::is_alphabetic) {
            return None;
        }
        let allowed = if length < 9 { 1 } else { 2 };
        let first = word.chars().next();
        let near =
            self.terms.keys().filter(|term| term.len().abs_diff(word.len()) <= allowed && term.chars().next() == first);
        let near =
            near.map(|term| (strsim::osa_distance(term, word), term)).filter(|(distance, _)| *distance <= allowed);
        near.min_by(|(a, one), (b, other)| a.cmp(b).then(one.cmp(other))).map(|(_, term)| &**term)
    }

    /// What a word weighs that so many entries hold.
    pub(super) fn weight(&self, count: usize) -> f64 {
        let (all, count) = (self.lengths.len() as f64, count as f64);
        (1.0 + (all - count + 0.5) / (count + 0.5)).ln()
    }

    /// How well one entry fits the terms.
    pub(super) fn score(&self, terms: &[Term], entry: u32) -> f64 {
        terms.iter().map(|term| self.part(*term, entry)).sum()
    }

    /// The entries that hold any of the terms, with how well they fit. Where the rare terms have found something, the
    /// frequent ones only add to it.
    pub(super) fn search(&self, terms: &[Term]) -> Vec<(u32, f64)> {
        let mut terms = terms.to_vec();
        terms.sort_by_key(|term| (self.lists[term.number as usize].len(), term.number));
        let mut scores: FxHashMap<u32, f64> = FxHashMap::default();
        for term in terms {
            let list = &self.lists[term.number as usize];
            if scores.is_empty() || list.len() <= FREQUENT {
                for posting in list {
                    let entry = posting >> COUNT_BITS;
                    *scores.entry(entry).or_default() += self.gain(term, entry, posting & MOST_COUNTED);
                }
            } else {
                for (entry, score) in &mut scores {
                    *score += self.part(term, *entry);
                }
            }
        }
        let mut found: Vec<(u32, f64)> = scores.into_iter().collect();
        found.sort_by_key(|(entry, _)| *entry);
        found
    }

    fn part(&self, term: Term, entry: u32) -> f64 {
        let list = &self.lists[term.number as usize];
        match list.binary_search_by_key(&entry, |posting| posting >> COUNT_BITS) {
            Ok(at) => self.gain(term, entry, list[at] & MOST_COUNTED),
            Err(_) => 0.0,
        }
    }

    fn gain(&self, term: Term, entry: u32, count: u32) -> f64 {
        let average = self.total_length as f64 / self.lengths.len().max(1) as f64;
        let length = f64::from(self.lengths.get(entry as usize).copied().unwrap_or_default());
        let count = f64::from(count);
        term.weight * count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length / average.max(1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn postings(entries: &[&str]) -> Postings {
        let mut postings = Postings::default();
        for entry in entries {
            postings.begin();
            let (first, rest) = entry.split_once(' ').unwrap_or((entry, ""));
            postings.add_repeated(first);
            postings.add(rest);
        }
        postings
    }

    #[test]
    fn rare_words_weigh_more_than_frequent_ones() {
        let postings = postings(&["report hurricane", "report cricket", "report report report bank"]);
        let terms: Vec<Term> = ["report", "hurricane"].into_iter().filter_map(|word| postings.term(word)).collect();
        let found = postings.search(&terms);
        assert_eq!(found.iter().map(|(entry, _)| *entry).collect::<Vec<_>>(), [0, 1, 2]);
        assert!(found[0].1 > found[2].1 && found[2].1 > 0.0);
        for (entry, score) in found {
            assert!((postings.score(&terms, entry) - score).abs() < 1e-9);
        }
    }

    #[test]
    fn unknown_words_find_nothing() {
        let postings = postings(&["report"]);
        assert!(postings.term("cricket").is_none() && postings.search(&[]).is_empty());
        assert_eq!((postings.count("report"), postings.count("cricket")), (1, 0));
    }
}
