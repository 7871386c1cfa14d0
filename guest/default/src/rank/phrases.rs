//! Finds phrases in the numbers of words.

use super::stems::OTHER;

/// Any word, but for the first of a phrase.
pub(super) const ANY: u32 = u32::MAX;

/// Phrases by their first word.
pub(super) struct Phrases {
    by_first: Vec<Vec<(Box<[u32]>, u32)>>,
    /// The words of the longest.
    longest: usize,
}

impl Phrases {
    /// For numbers below `words`.
    pub(super) fn new(words: usize) -> Self {
        Self { by_first: vec![Vec::new(); words], longest: 0 }
    }

    /// Adds a phrase with what it is known by; an empty one is never found.
    pub(super) fn add(&mut self, phrase: &[u32], name: u32) {
        if let Some((first, rest)) = phrase.split_first() {
            self.by_first[*first as usize].push((rest.into(), name));
            self.longest = self.longest.max(phrase.len());
        }
    }

    /// Calls back with where each phrase stands and what it is known by.
    pub(super) fn find(&self, words: &[u32], callback: impl FnMut(usize, u32)) {
        self.find_before(words.len(), words, callback);
    }

    /// As [`Phrases::find`], where more words follow: gives how many need not be looked at again.
    pub(super) fn find_some(&self, words: &[u32], callback: impl FnMut(usize, u32)) -> usize {
        let end = (words.len() + 1).saturating_sub(self.longest.max(1));
        self.find_before(end, words, callback);
        end
    }

    /// Phrases that begin before one of the words.
    fn find_before(&self, end: usize, words: &[u32], mut callback: impl FnMut(usize, u32)) {
        for (at, word) in words[..end].iter().enumerate().filter(|(_, word)| **word != OTHER) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_parts_holds_the_same_phrases() {
        let mut phrases = Phrases::new(6);
        for (name, phrase) in (0..).zip([&[2][..], &[2, 3], &[3, ANY, 5], &[5, 5, 5, 5]]) {
            phrases.add(phrase, name);
        }
        let words: Vec<u32> =
            (0..3000_u32).map(|at| at.wrapping_mul(2_654_435_761) >> 16).map(|word| word % 6).collect();
        let (mut whole, mut parts) = (Vec::new(), Vec::new());
        phrases.find(&words, |at, name| whole.push((at, name)));
        let (mut waiting, mut gone) = (Vec::new(), 0);
        for part in words.chunks(7) {
            waiting.extend(part);
            let done = phrases.find_some(&waiting, |at, name| parts.push((gone + at, name)));
            waiting.drain(..done);
            gone += done;
        }
        phrases.find(&waiting, |at, name| parts.push((gone + at, name)));
        assert!(whole.len() > 500 && whole == parts);
    }
}
