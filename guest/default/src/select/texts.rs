//! Texts by number, and numbers by text, as small as a million of them have to be.

use hashbrown::HashTable;

use crate::words;

/// Texts are kept in pieces of so many bytes: one that grows would be there twice. A longer text has pieces of its own.
const PIECE: usize = 1 << PIECE_BITS;
const PIECE_BITS: u32 = 16;
/// The bits of a hash by which numbers are parted.
const PART_BITS: u32 = 10;

pub(super) fn hash(text: &str) -> u64 {
    words::hash(text.as_bytes())
}

/// Texts, each once, numbered from zero.
#[derive(Default)]
pub(super) struct Texts {
    kept: Kept,
    numbers: HashTable<u32>,
}

#[derive(Default)]
struct Kept {
    pieces: Vec<String>,
    /// Where each text starts.
    starts: Vec<u32>,
}

impl Kept {
    fn get(&self, number: u32) -> &str {
        let number = number as usize;
        let start = self.starts[number] as usize;
        let piece = &self.pieces[start / PIECE];
        let next = self.starts.get(number + 1).map(|next| *next as usize);
        let end = next.filter(|next| next / PIECE == start / PIECE).map_or(piece.len(), |next| next % PIECE);
        &piece[start % PIECE..end]
    }

    fn push(&mut self, text: &str) {
        if self.pieces.last().is_none_or(|last| last.len() + text.len() >= PIECE) {
            // The places of a longer text are those of several pieces.
            let past = self.pieces.last().map_or(0, |last| last.len() / PIECE);
            self.pieces.extend(std::iter::repeat_with(String::new).take(past));
            self.pieces.push(String::with_capacity(text.len().max(PIECE)));
        }
        let place = self.pieces.len().saturating_sub(1);
        if let Some(piece) = self.pieces.last_mut() {
            self.starts.push((place * PIECE + piece.len()) as u32);
            piece.push_str(text);
        }
    }
}

impl Texts {
    pub(super) fn len(&self) -> usize {
        self.kept.starts.len()
    }

    pub(super) fn get(&self, number: u32) -> &str {
        self.kept.get(number)
    }

    /// The number of a text that is known.
    pub(super) fn find(&self, text: &str) -> Option<u32> {
        self.numbers.find(hash(text), |number| words::same(self.kept.get(*number), text)).copied()
    }

    /// The number of a text, from now on.
    pub(super) fn number(&mut self, text: &str) -> u32 {
        let (hashed, kept) = (hash(text), &mut self.kept);
        if let Some(number) = self.numbers.find(hashed, |number| words::same(kept.get(*number), text)) {
            return *number;
        }
        let number = kept.starts.len() as u32;
        kept.push(text);
        self.numbers.insert_unique(hashed, number, |number| hash(kept.get(*number)));
        number
    }

    /// No text is looked for any more.
    pub(super) fn forget_numbers(&mut self) {
        self.numbers = HashTable::new();
    }
}

/// What is known of the first so many texts, for as long as an index is built.
pub(super) struct Remembered<V> {
    known: HashTable<(Box<str>, V)>,
    most: usize,
}

impl<V> Remembered<V> {
    pub(super) fn new(most: usize) -> Self {
        Self { known: HashTable::new(), most }
    }

    pub(super) fn get(&self, text: &str) -> Option<&V> {
        self.known.find(hash(text), |(known, _)| words::same(known, text)).map(|(_, value)| value)
    }

    /// Remembers what is known of another text.
    pub(super) fn add(&mut self, text: &str, value: V) {
        if self.known.len() < self.most {
            self.known.insert_unique(hash(text), (text.into(), value), |(known, _)| hash(known));
        }
    }
}

/// Numbers by the hashes of texts, where the texts themselves are not needed.
#[derive(Default)]
pub(super) struct Hashed {
    /// By the first bits of the hash, each in order once sealed.
    parts: Vec<Vec<Pair>>,
    /// At most so many numbers are kept of one text.
    most: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    /// The hash in halves, which need less room than a whole.
    hash: [u32; 2],
    pub(super) number: u32,
}

impl Hashed {
    pub(super) fn new(most: usize) -> Self {
        Self { parts: Vec::new(), most }
    }

    pub(super) fn add(&mut self, hash: u64, number: u32) {
        self.parts.resize_with(1 << PART_BITS, Vec::new);
        let part = &mut self.parts[(hash >> (64 - PART_BITS)) as usize];
        if part.len() == part.capacity() {
            part.reserve_exact(part.len() / 4 + 4);
        }
        part.push(Pair { hash: halves(hash), number });
    }

    /// Puts in order what was added.
    pub(super) fn seal(&mut self) {
        for part in &mut self.parts {
            tidy(part, self.most);
            part.shrink_to_fit();
        }
    }

    /// The numbers of a text by its hash, rising.
    pub(super) fn get(&self, hash: u64) -> &[Pair] {
        let part = self.parts.get((hash >> (64 - PART_BITS)) as usize).map_or(&[][..], Vec::as_slice);
        let hash = halves(hash);
        let start = part.partition_point(|pair| pair.hash < hash);
        let rest = &part[start..];
        let count = rest.iter().take_while(|pair| pair.hash == hash).count();
        &rest[..count]
    }

    /// Of each text its hash and its numbers.
    pub(super) fn texts(&self) -> impl Iterator<Item = (u64, &[Pair])> {
        let runs = self.parts.iter().flat_map(|part| part.chunk_by(|a, b| a.hash == b.hash));
        runs.map(|pairs| (u64::from(pairs[0].hash[0]) << 32 | u64::from(pairs[0].hash[1]), pairs))
    }
}

fn halves(hash: u64) -> [u32; 2] {
    [(hash >> 32) as u32, hash as u32]
}

/// Sorts some pairs, and leaves of each only one, and of one text no more than `most`.
fn tidy(pairs: &mut Vec<Pair>, most: usize) {
    pairs.sort_unstable();
    let (mut before, mut count) = (None, 0);
    pairs.retain(|pair| {
        count = if before.is_some_and(|before: Pair| before.hash == pair.hash) { count } else { 0 };
        let kept = count < most && before != Some(*pair);
        count += usize::from(kept);
        before = Some(*pair);
        kept
    });
}

/// Lists of numbers, one after another.
#[derive(Default)]
pub(super) struct Lists {
    ends: Vec<u32>,
    numbers: Vec<u32>,
}

impl Lists {
    /// So many lists from what belongs into which.
    pub(super) fn of(count: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut ends = vec![0_u32; count];
        pairs.clone().for_each(|(list, _)| ends[list as usize] += 1);
        let mut end = 0;
        for list in &mut ends {
            (*list, end) = (end, end + *list);
        }
        let mut numbers = vec![0; end as usize];
        for (list, number) in pairs {
            let end = &mut ends[list as usize];
            numbers[*end as usize] = number;
            *end += 1;
        }
        Self { ends, numbers }
    }

    /// Adds a list.
    pub(super) fn push(&mut self, numbers: impl Iterator<Item = u32>) {
        self.numbers.extend(numbers);
        self.ends.push(self.numbers.len() as u32);
    }

    /// One of the lists; an empty one where there is none.
    pub(super) fn get(&self, list: u32) -> &[u32] {
        let list = list as usize;
        let start = list.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |start| *start as usize);
        self.ends.get(list).map_or(&[], |end| &self.numbers[start..*end as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_number_and_numbers_by_text() {
        let mut texts = Texts::default();
        let long = "y".repeat(3 * PIECE);
        let mut all: Vec<String> = (0..20_000).map(|number| format!("word{number}")).collect();
        all[7] = String::new();
        all[5_000] = long.clone();
        all[5_002] = long[1..].to_owned();
        all[9_000] = long[..PIECE].to_owned();
        all[9_001] = long[..PIECE - 1].to_owned();
        for (number, text) in (0..).zip(&all) {
            assert_eq!(texts.number(text), number);
        }
        for (number, text) in (0..).zip(&all) {
            assert!(texts.get(number) == text && texts.find(text) == Some(number) && texts.number(text) == number);
        }
        assert_eq!((texts.len(), texts.find("cricket")), (all.len(), None));
    }

    #[test]
    fn a_hash_gives_its_first_numbers_once() {
        let mut hashed = Hashed::new(3);
        for number in (0..100).rev().chain(0..100) {
            hashed.add(hash("even"), number / 2 * 2);
            hashed.add(u64::from(number), number);
        }
        hashed.seal();
        let numbers = |hash: u64| hashed.get(hash).iter().map(|pair| pair.number).collect::<Vec<_>>();
        assert_eq!((numbers(hash("even")), numbers(42), numbers(100)), (vec![0, 2, 4], vec![42], vec![]));
        assert_eq!(hashed.texts().count(), 101);
    }

    #[test]
    fn lists_hold_what_belongs_into_them() {
        let lists = Lists::of(3, [(2, 5), (0, 1), (2, 6)].into_iter());
        assert_eq!([lists.get(0), lists.get(1), lists.get(2), lists.get(3)], [&[1][..], &[], &[5, 6], &[]]);
        let mut lists = Lists::default();
        lists.push([1, 2].into_iter());
        lists.push([].into_iter());
        assert_eq!([lists.get(0), lists.get(1)], [&[1, 2][..], &[]]);
    }
}
