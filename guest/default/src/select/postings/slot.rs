//! A word of a question as the index knows it: what stands for it in the entries.

use super::super::meaning::{SAME_MEANING, SAME_ROOT, root, short_forms};
use super::super::senses::is_ending;
use super::super::texts::hash;
use super::super::vectors::{is_english, telling};
use super::{MOST_ALTERNATIVES, Postings};

/// What a short form counts, or the word that it stands for.
const OTHER_FORM: f64 = 0.95;
/// What a word counts that was found by another spelling, or by a part of it.
const OTHER_SPELLING: f64 = 0.8;
const PART: f64 = 0.5;
/// What others count beside the word itself, where entries hold it.
const BESIDE: f64 = 0.6;
/// At most this many words that are near it stand for one, in so many postings.
const MOST_NEAR: usize = 48;
const MOST_NEAR_POSTINGS: usize = 10_000;
/// What words near one count beside it, where entries hold the word itself.
const NEAR_BESIDE: f64 = 0.8;
/// The most that words near one weigh, as a part of what one of a single entry does.
const NEAR_WEIGHT: f64 = 0.8;
/// Words at least this near mean the same.
const KNOWN: f64 = 0.65;

/// A word of a question as the index knows it: the terms any of which stands for it, with what they count.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Slot {
    pub(super) alternatives: Vec<(u32, f64)>,
    /// How much it tells entries apart.
    pub(in super::super) weight: f64,
    /// Whether entries hold the word itself.
    pub(in super::super) exact: bool,
    /// How near the nearest word of the entries is to it, from 0 to 1: itself, and what bends, means or is spelt like it, are at 1.
    pub(in super::super) nearness: f64,
    /// Whether it was found by what is spelt almost like it.
    misspelt: bool,
}

impl Slot {
    /// Whether entries hold what is asked for, in that word or in another.
    pub(in super::super) fn is_known(&self) -> bool {
        self.nearness >= KNOWN
    }

    /// The same, counting only so much.
    pub(in super::super) fn scaled(&self, by: f64) -> Self {
        let alternatives = self.alternatives.iter().map(|(number, factor)| (*number, factor * by)).collect();
        Self { alternatives, weight: self.weight * by, exact: self.exact && by >= 1.0, ..*self }
    }
}

impl Postings {
    /// What stands for a word of a question in the entries: itself, what bends or means like it, else what is spelt almost
    /// like it, or is made of it.
    ///
    /// Words spelt almost like it and words near to it are looked for where that is allowed.
    pub(in super::super) fn slot(&self, stem: &str, spell: bool, near: bool) -> Option<Slot> {
        let mut alternatives: Vec<(u32, f64)> = Vec::new();
        let own = self.texts.find(stem);
        alternatives.extend(own.map(|number| (number, 1.0)));
        let others = short_forms(stem).filter_map(|other| self.texts.find(other));
        alternatives.extend(others.map(|number| (number, OTHER_FORM)));
        let same = alternatives.len();
        let own_root = root(stem);
        let mut misspelt = false;
        if stem.len() >= 3 {
            self.of_root(own_root, SAME_ROOT, &mut alternatives);
            self.of_meaning(own_root, &mut alternatives);
        }
        if alternatives.is_empty() && spell && stem.chars().all(char::is_alphabetic) {
            let allowed = match stem.chars().count() {
                _ if is_english(stem) => 0,
                0..6 => 0,
                6..9 => 1,
                _ => 2,
            };
            let near =
                (allowed > 0).then(|| self.spellings.nearest(stem, allowed, |number| self.text(number))).flatten();
            let same_start = |number: &u32| self.text(*number).chars().next() == stem.chars().next();
            let near = near.filter(same_start);
            misspelt = near.is_some();
            alternatives.extend(near.map(|number| (number, OTHER_SPELLING)));
            if alternatives.is_empty() {
                let parts = self.spellings.compounds(stem, MOST_ALTERNATIVES, |number| self.text(number));
                alternatives.extend(parts.into_iter().map(|number| (number, PART)));
            }
        }
        if let Some(own) = own {
            // Where the word itself is known, what stands for it is worth less, and never more than the word.
            let most = self.of_term(own);
            for (number, factor) in alternatives.iter_mut().skip(same) {
                *factor *= BESIDE * (most / self.of_term(*number).max(f64::MIN_POSITIVE)).min(1.0);
            }
        }
        let near = near.then(|| self.near(stem, own)).flatten();
        let slot = self.made(alternatives, own.is_some()).map(|slot| Slot { misspelt, ..slot });
        match (slot, near) {
            (slot, None) => slot,
            (None, near) => near,
            (Some(mut slot), Some(near)) => {
                for (number, factor) in near.alternatives {
                    match slot.alternatives.iter_mut().find(|(known, _)| *known == number) {
                        Some((_, known)) => *known = known.max(factor),
                        None => slot.alternatives.push((number, factor)),
                    }
                }
                Some(slot)
            }
        }
    }

    /// The word that one was taken for, which is spelt almost like it.
    pub(in super::super) fn spelt(&self, slot: &Slot) -> Option<&str> {
        slot.misspelt.then(|| slot.alternatives.first()).flatten().map(|(number, _)| self.text(*number))
    }

    /// The words of the entries that mean something near to a word.
    fn near(&self, stem: &str, own: Option<u32>) -> Option<Slot> {
        let weight = match own {
            Some(own) => NEAR_BESIDE * self.of_term(own).min(NEAR_WEIGHT * self.weight(1)),
            None => telling(stem) * self.weight(1),
        };
        let mut left = MOST_NEAR_POSTINGS;
        let mut nearest: f64 = 0.0;
        let mut alternatives = Vec::new();
        for (number, nearness) in self.vectors.nearest(stem, MOST_NEAR) {
            let count = self.list(number).len();
            if Some(number) == own || count > left || is_ending(self.text(number)) {
                continue;
            }
            left -= count;
            nearest = nearest.max(nearness);
            alternatives.push((number, weight * nearness / self.of_term(number).max(f64::MIN_POSITIVE)));
        }
        (!alternatives.is_empty()).then_some(Slot {
            alternatives,
            weight,
            exact: false,
            nearness: nearest,
            misspelt: false,
        })
    }

    /// What stands for two words of a question that mean something together.
    pub(in super::super) fn slot_of_two(&self, first: &str, second: &str) -> Option<Slot> {
        let mut alternatives = Vec::new();
        self.of_meaning(&format!("{first}_{second}"), &mut alternatives);
        self.made(alternatives, false)
    }

    fn of_root(&self, root: &str, factor: f64, alternatives: &mut Vec<(u32, f64)>) {
        for pair in self.roots.get(hash(root)) {
            if !alternatives.iter().any(|(known, _)| *known == pair.number) {
                alternatives.push((pair.number, factor));
            }
        }
    }

    fn of_meaning(&self, key: &str, alternatives: &mut Vec<(u32, f64)>) {
        for word in self.meanings.of(key) {
            if alternatives.len() < MOST_ALTERNATIVES {
                self.of_root(root(word), SAME_MEANING, alternatives);
            }
        }
    }

    fn made(&self, alternatives: Vec<(u32, f64)>, exact: bool) -> Option<Slot> {
        let weights = alternatives.iter().map(|(number, factor)| factor * self.of_term(*number));
        let weight = weights.fold(0.0, f64::max);
        let own = alternatives.first().filter(|_| exact).map(|(number, _)| self.of_term(*number));
        let weight = own.unwrap_or(weight);
        (!alternatives.is_empty()).then_some(Slot { alternatives, weight, exact, nearness: 1.0, misspelt: false })
    }
}
