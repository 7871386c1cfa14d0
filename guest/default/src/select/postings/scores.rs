//! How well entries fit some words (Okapi BM25).

use super::{COUNT_BITS, MOST_COUNTED, Postings, Slot};

/// How soon a repeated word stops to matter.
const K1: f64 = 1.2;
/// How much longer entries are discounted.
const B: f64 = 0.75;
/// A word of more entries than this only scores what rarer words have found.
pub(super) const FREQUENT: usize = 20_000;
/// So many postings are read to score entries. The words that are left then are the most frequent ones, which tell least.
const MOST_READ: usize = 2_000_000;
/// To look up one entry in a list costs as much as to read so many postings of it.
const LOOK_UP: usize = 16;

/// How well entries fit.
pub(in super::super) struct Scores {
    scores: Vec<f32>,
    /// The entries that fit at all, rising.
    pub(in super::super) found: Vec<u32>,
}

impl Scores {
    pub(in super::super) fn of(&self, entry: u32) -> f64 {
        f64::from(self.scores.get(entry as usize).copied().unwrap_or_default())
    }
}

impl Postings {
    /// What a word weighs that so many entries hold.
    pub(in super::super) fn weight(&self, count: usize) -> f64 {
        let (all, count) = (self.lengths.len() as f64, count as f64);
        (1.0 + (all - count + 0.5) / (count + 0.5)).ln()
    }

    /// How well one entry fits a slot.
    pub(in super::super) fn score(&self, slot: &Slot, entry: u32) -> f64 {
        let gains = slot.alternatives.iter().filter_map(|(number, factor)| {
            let count = self.holds(*number, entry)?;
            Some(factor * self.of_term(*number) * self.fullness(entry, count))
        });
        gains.fold(0.0, f64::max)
    }

    /// How much of a slot an entry holds, by the nearest of its words to the one that is asked for.
    pub(in super::super) fn held(&self, slot: &Slot, entry: u32) -> f64 {
        let held = slot.alternatives.iter().filter(|(number, _)| self.holds(*number, entry).is_some());
        held.map(|(number, factor)| factor * self.of_term(*number)).fold(0.0, f64::max)
    }

    /// Whether few enough entries hold a word to tell them apart by it alone.
    pub(in super::super) fn is_rare(&self, slot: &Slot) -> bool {
        self.postings_of(slot) <= FREQUENT
    }

    fn postings_of(&self, slot: &Slot) -> usize {
        self.affordable(slot).iter().map(|(number, _)| self.list(*number).len()).sum()
    }

    /// As many of the terms of a slot as may be read, itself in any case.
    fn affordable<'a>(&self, slot: &'a Slot) -> &'a [(u32, f64)] {
        let mut read = 0;
        let fits = slot.alternatives.iter().take_while(|(number, _)| {
            let first = read == 0;
            read += self.list(*number).len();
            first || read <= MOST_READ
        });
        &slot.alternatives[..fits.count()]
    }

    /// How well entries fit the slots. Where rare words have found something, the frequent ones only add to it.
    pub(in super::super) fn scores(&self, slots: &[Slot]) -> Scores {
        let mut order: Vec<(usize, usize)> = slots.iter().map(|slot| self.postings_of(slot)).zip(0..).collect();
        order.sort_unstable();
        let mut scores = vec![0.0_f32; self.lengths.len()];
        let mut found: Vec<u32> = Vec::new();
        // Of several words that stand for one the best counts.
        let mut best: Vec<f32> = Vec::new();
        let mut touched: Vec<u32> = Vec::new();
        let mut read = 0;
        for (count, place) in order {
            let slot = &slots[place];
            let only_adds = !found.is_empty() && count > FREQUENT;
            let one_by_one = only_adds && found.len() * LOOK_UP < count;
            read += if one_by_one { found.len() * LOOK_UP } else { count };
            if only_adds && read > MOST_READ {
                break;
            }
            if one_by_one {
                for entry in &found {
                    scores[*entry as usize] += self.score(slot, *entry) as f32;
                }
                continue;
            }
            let mut add = |entry: u32, gain: f32| {
                let score = &mut scores[entry as usize];
                if *score == 0.0 {
                    if only_adds {
                        return;
                    }
                    found.push(entry);
                }
                *score += gain;
            };
            let alternatives = self.affordable(slot);
            if let [(number, factor)] = *alternatives {
                self.gains(number, factor).for_each(|(entry, gain)| add(entry, gain));
                continue;
            }
            best.resize(self.lengths.len(), 0.0);
            for (number, factor) in alternatives {
                for (entry, gain) in self.gains(*number, *factor) {
                    let best = &mut best[entry as usize];
                    if *best == 0.0 {
                        touched.push(entry);
                    }
                    // `f32::max` is a call in the sandbox.
                    if gain > *best {
                        *best = gain;
                    }
                }
            }
            touched.drain(..).for_each(|entry| add(entry, std::mem::take(&mut best[entry as usize])));
        }
        if !found.is_sorted() {
            if found.len() * LOOK_UP < scores.len() {
                found.sort_unstable();
            } else {
                found.clear();
                found.extend((0..).zip(&scores).filter(|(_, score)| **score > 0.0).map(|(entry, _)| entry));
            }
        }
        Scores { scores, found }
    }

    /// What a term brings each entry that holds it.
    fn gains(&self, number: u32, factor: f64) -> impl Iterator<Item = (u32, f32)> + '_ {
        let weight = factor * self.of_term(number);
        self.list(number).iter().map(move |posting| {
            let entry = posting >> COUNT_BITS;
            (entry, (weight * self.fullness(entry, posting & MOST_COUNTED)) as f32)
        })
    }

    pub(super) fn holds(&self, number: u32, entry: u32) -> Option<u32> {
        let list = self.list(number);
        let at = list.binary_search_by_key(&entry, |posting| posting >> COUNT_BITS).ok()?;
        Some(list[at] & MOST_COUNTED)
    }

    /// How much a word that an entry holds so often makes of the entry.
    fn fullness(&self, entry: u32, count: u32) -> f64 {
        let length = self.lengths.get(entry as usize).copied().unwrap_or_default();
        let usual = usize::from(length) << COUNT_BITS | count as usize;
        self.fullness.get(usual).copied().unwrap_or_else(|| fullness(length, count, self.average))
    }
}

/// How much a word that an entry of so many words holds so often makes of the entry.
pub(super) fn fullness(length: u16, count: u32, average: f64) -> f64 {
    let (length, count) = (f64::from(length), f64::from(count));
    count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length / average))
}
