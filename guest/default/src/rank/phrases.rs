//! Finds phrases in the numbers of words.

use super::stems::OTHER;

/// Any word, but for the first of a phrase.
pub(super) const ANY: u32 = u32::MAX;

/// Phrases by their first word.
pub(super) struct Phrases {
    by_first: Vec<Vec<(Box<[u32]>, u32)>>,
}

impl Phrases {
    /// For numbers below `words`.
    pub(super) fn new(words: usize) -> Self {
        Self { by_first: vec![Vec::new(); words] }
    }

    /// Adds a phrase with what it is known by; an empty one is never found.
    pub(super) fn add(&mut self, phrase: &[u32], name: u32) {
        if let Some((first, rest)) = phrase.split_first() {
            self.by_first[*first as usize].push((rest.into(), name));
        }
    }

    /// Calls back with where each phrase stands and what it is known by.
    pub(super) fn find(&self, words: &[u32], mut callback: impl FnMut(usize, u32)) {
        for (at, word) in words.iter().enumerate().filter(|(_, word)| **word != OTHER) {
            for (rest, name) in &self.by_first[*word as usize] {
                let after = &words[at + 1..];
                let fits = |(wanted, word): (&u32, &u32)| wanted == word || *wanted == ANY;
                if after.len() >= rest.len() && rest.iter().zip(after).all(fits) {
                    callback(at, *name);
                }
            }
        }
    }
}
