//! What common English words mean, as points in a small space: words that lie near one another mean about the same.
//!
//! The table is made by `meaning/make.py`, which says from what.

use super::everyday::ELSEWHERE;

/// The number of words and of dimensions, the sorted words, one a line, and the points.
static TABLE: &[u8] = include_bytes!("../../meaning/words.bin");
const HEAD: usize = 8;
/// How long a point is, so that two of the same direction have a product of its square.
const LENGTH: f64 = 127.0;
/// Words further apart than this do not stand for one another.
const NEAR: f64 = 0.65;
/// A word this near to what is talked of beside all documents is talk as well.
const NEAR_BESIDE: f64 = 0.62;
/// Endings that bend a word, the longest first, and what the word may have lost by them.
const ENDINGS: &[&str] = &["ness", "ing", "est", "ed", "er", "ly", "s", "es"];

/// The words that entries hold and whose meaning is known.
#[derive(Default)]
pub(super) struct Vectors {
    /// Where each word of the table begins.
    starts: Vec<u32>,
    /// The first byte of the points.
    points: usize,
    dimensions: usize,
    /// Terms of the entries by number, with the place of their point.
    known: Vec<(u32, u32)>,
    /// The places of words that tell of something else than documents.
    beside: Vec<u32>,
}

impl Vectors {
    /// Reads the table, and looks the terms of all entries up in it.
    pub(super) fn of<'a>(terms: impl Iterator<Item = (u32, &'a str)>) -> Self {
        let number =
            |at: usize| TABLE.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |b| u32::from_le_bytes(*b));
        let (count, dimensions) = (number(0) as usize, number(4) as usize);
        let mut starts = vec![HEAD as u32];
        let ends = (HEAD..).zip(&TABLE[HEAD.min(TABLE.len())..]).filter(|(_, byte)| **byte == b'\n');
        starts.extend(ends.take(count).map(|(at, _)| at as u32 + 1));
        let points = starts.last().map_or(HEAD, |end| *end as usize);
        let mut vectors = Self { starts, points, dimensions, known: Vec::new(), beside: Vec::new() };
        vectors.beside = ELSEWHERE.iter().filter_map(|word| vectors.place(word)).collect();
        let known = terms.filter_map(|(number, term)| vectors.place(term).map(|place| (number, place)));
        vectors.known = known.collect();
        vectors
    }

    fn word(&self, place: u32) -> &[u8] {
        let (from, to) = (self.starts[place as usize], self.starts[place as usize + 1]);
        &TABLE[from as usize..to as usize - 1]
    }

    fn exactly(&self, word: &str) -> Option<u32> {
        let (mut low, mut high) = (0, self.starts.len().saturating_sub(1) as u32);
        while low < high {
            let middle = u32::midpoint(low, high);
            match self.word(middle).cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The place of a word in the table, or of the one that it is bent from.
    fn place(&self, word: &str) -> Option<u32> {
        if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        self.exactly(word).or_else(|| {
            ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|rest| rest.len() >= 3).find_map(
                |rest| {
                    let undoubled = || match rest.as_bytes() {
                        [.., a, b] if a == b => self.exactly(&rest[..rest.len() - 1]),
                        _ => None,
                    };
                    self.exactly(rest).or_else(|| self.exactly(&format!("{rest}e"))).or_else(undoubled)
                },
            )
        })
    }

    /// Whether it is an English word of which the meaning is known.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.place(word).is_some()
    }

    /// Whether a word means about what is talked of beside all documents.
    pub(super) fn is_beside(&self, word: &str) -> bool {
        let least = (NEAR_BESIDE * LENGTH * LENGTH) as i32;
        let own = self.place(word).map(|place| self.point(place));
        own.is_some_and(|own| self.beside.iter().any(|place| product(own, self.point(*place)) >= least))
    }

    fn point(&self, place: u32) -> &[u8] {
        let from = self.points + place as usize * self.dimensions;
        TABLE.get(from..from + self.dimensions).unwrap_or_default()
    }

    /// The terms that mean about what a word does, the nearest first, with how near they are, up to 1.
    pub(super) fn nearest(&self, word: &str, most: usize) -> Vec<(u32, f64)> {
        let Some(own) = self.place(word).map(|place| self.point(place)) else { return Vec::new() };
        let least = (NEAR * LENGTH * LENGTH) as i32;
        let mut near: Vec<(i32, u32)> = (self.known.iter())
            .map(|(number, place)| (product(own, self.point(*place)), *number))
            .filter(|(product, _)| *product >= least)
            .collect();
        near.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        near.truncate(most);
        let beside = self.beside.iter().map(|place| product(own, self.point(*place))).max();
        if near.first().is_none_or(|(nearest, _)| beside > Some(*nearest)) {
            return Vec::new();
        }
        near.into_iter().map(|(product, number)| (number, f64::from(product) / (LENGTH * LENGTH))).collect()
    }
}

fn product(a: &[u8], b: &[u8]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(i16::from(a.cast_signed()) * i16::from(b.cast_signed()))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_mean_the_same_are_near() {
        let terms = ["vacation", "invoice", "doctor", "vehicle", "salary", "parking"];
        let vectors = Vectors::of((0..).zip(terms));
        for (word, expected) in
            [("holidays", "vacation"), ("physician", "doctor"), ("automobile", "vehicle"), ("wages", "salary")]
        {
            let found = vectors.nearest(word, 4).first().map(|(number, _)| terms[*number as usize]);
            assert_eq!(found, Some(expected), "{word}");
        }
        assert!(vectors.nearest("xyzzy", 4).is_empty() && vectors.nearest("sunset", 4).is_empty());
    }
}
