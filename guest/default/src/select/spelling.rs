//! Words that are spelt almost alike.

use std::cell::Cell;
use std::cmp::Reverse;
use std::ops::RangeInclusive;

/// Words shorter than this are too easily another.
const SHORTEST: usize = 5;
/// Longer words than this are no slips of one another that anyone would find, in bytes.
const LONGEST: usize = 40;
/// So many words are looked at for one question: of a million, a few words' slips are found and not those of a whole page.
const MOST_LOOKED_AT: usize = 2_000_000;
/// The bits of [`letters`] that tell which there are.
const LETTERS: u32 = 0x03ff_ffff;

/// The words among which those are looked for that are spelt almost like another.
#[derive(Default)]
pub(super) struct Spellings {
    /// By how long they are: of each which letters it has, and its number.
    by_length: Vec<Vec<(u32, u32)>>,
    /// How many were looked at for the question.
    looked_at: Cell<usize>,
}

/// The letters of a word as bits: what tells most words apart without looking at them.
fn letters(word: &str) -> u32 {
    let bit = |byte: u8| match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        _ => 0,
    };
    word.bytes().fold(0, |letters, byte| letters | bit(byte)) & LETTERS
}

impl Spellings {
    /// Adds a word under a number, rising from word to word.
    pub(super) fn add(&mut self, word: &str, number: u32) {
        if (SHORTEST..=LONGEST).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte >= 128)
        {
            self.by_length.resize_with(LONGEST + 1, Vec::new);
            self.by_length[word.len()].push((letters(word), number));
        }
    }

    pub(super) fn seal(&mut self) {
        self.by_length.iter_mut().for_each(Vec::shrink_to_fit);
    }

    /// A new question is asked.
    pub(super) fn begin(&self) {
        self.looked_at.set(0);
    }

    /// The words of some lengths; none when too many were looked at for the question.
    fn of_lengths(&self, lengths: RangeInclusive<usize>) -> impl Iterator<Item = &(u32, u32)> {
        let last = self.by_length.len();
        let start = (*lengths.start()).min(last);
        let words = &self.by_length[start..(lengths.end() + 1).clamp(start, last)];
        let looked_at = self.looked_at.get() + words.iter().map(Vec::len).sum::<usize>();
        self.looked_at.set(looked_at);
        words.iter().filter(move |_| looked_at <= MOST_LOOKED_AT).flatten()
    }

    /// The number of the word nearest to another, within `allowed` slips: where several are, of those that begin most like it the
    /// first in the order of `text`.
    pub(super) fn nearest<'a>(&self, word: &str, allowed: usize, text: impl Fn(u32) -> &'a str) -> Option<u32> {
        if !(SHORTEST..=LONGEST).contains(&word.len()) {
            return None;
        }
        let own = letters(word);
        let slips = Slips::of(word);
        let mut best: Option<(usize, Reverse<usize>, &str, u32)> = None;
        for (other, number) in self.of_lengths(word.len() - allowed..=word.len() + allowed) {
            // A slip changes at most one letter to another.
            if (other ^ own).count_ones() as usize > 2 * allowed {
                continue;
            }
            let text = text(*number);
            let distance = slips.to(text);
            let begins = Reverse(text.bytes().zip(word.bytes()).take_while(|(one, other)| one == other).count());
            if distance <= allowed && best.is_none_or(|best| (distance, begins, text, *number) < best) {
                best = Some((distance, begins, text, *number));
            }
        }
        best.map(|(.., number)| number)
    }

    /// The number of the only word that begins with another.
    pub(super) fn beginning<'a>(&self, word: &str, text: impl Fn(u32) -> &'a str) -> Option<u32> {
        if word.len() < SHORTEST {
            return None;
        }
        let set = letters(word);
        let longer = self.of_lengths(word.len()..=LONGEST);
        let mut longer = longer.filter(|(other, number)| other & set == set && text(*number).starts_with(word));
        let found = longer.next().map(|(_, number)| *number);
        found.filter(|_| longer.next().is_none())
    }

    /// The numbers of the first words that a longer word is made of, or that are made of this one and others.
    pub(super) fn compounds<'a>(&self, word: &str, most: usize, text: impl Fn(u32) -> &'a str) -> Vec<u32> {
        if !(SHORTEST..=LONGEST).contains(&word.len()) {
            return Vec::new();
        }
        let set = letters(word);
        let longer = self.of_lengths(word.len() + 3..=LONGEST);
        let longer = longer.filter(|(other, number)| other & set == set && ends(text(*number), word));
        let shorter = self.of_lengths(SHORTEST..=word.len() - 3);
        let shorter = shorter.filter(|(other, number)| other & set == *other && ends(word, text(*number)));
        let mut made: Vec<u32> = longer.chain(shorter).map(|(_, number)| *number).collect();
        made.sort_unstable();
        made.truncate(most);
        made
    }
}

fn ends(whole: &str, part: &str) -> bool {
    whole.starts_with(part) || whole.ends_with(part)
}

/// A word of at most 64 characters, made ready to tell how many slips others are from it: a character too many, too few or
/// another, or two the other way round (Hyyrö's bit-parallel optimal string alignment).
struct Slips {
    length: usize,
    /// The places of each character, as bits.
    ascii: [u64; 128],
    others: Vec<(char, u64)>,
}

impl Slips {
    fn of(word: &str) -> Self {
        let mut slips = Self { length: 0, ascii: [0; 128], others: Vec::new() };
        for character in word.chars().take(64) {
            let place = 1 << slips.length;
            slips.length += 1;
            match slips.ascii.get_mut(character as usize) {
                Some(places) => *places |= place,
                None => slips.others.push((character, place)),
            }
        }
        slips
    }

    fn places(&self, character: char) -> u64 {
        let others = || self.others.iter().filter(|(other, _)| *other == character);
        self.ascii.get(character as usize).copied().unwrap_or_else(|| others().fold(0, |all, (_, place)| all | place))
    }

    /// How many slips a text is away.
    fn to(&self, text: &str) -> usize {
        let last = 1_u64 << self.length.saturating_sub(1);
        let (mut more, mut fewer, mut same, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let mut distance = self.length;
        for character in text.chars() {
            let places = self.places(character);
            let swapped = ((!same & places) << 1) & before;
            same = ((places & more).wrapping_add(more) ^ more) | places | fewer | swapped;
            let (up, down) = (fewer | !(same | more), more & same);
            distance = distance + usize::from(up & last != 0) - usize::from(down & last != 0);
            let (up, down) = (up << 1 | 1, down << 1);
            (more, fewer, before) = (down | !(same | up), up & same, places);
        }
        distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_compounds_are_found() {
        let words = ["umbrella", "geschaftsbericht", "firmware", "dividend", "bericht"];
        let mut spellings = Spellings::default();
        (0..).zip(words).for_each(|(number, word)| spellings.add(word, number));
        let text = |number: u32| words[number as usize];
        assert_eq!(spellings.nearest("dividned", 1, text), Some(3));
        assert_eq!(spellings.nearest("firmwear", 2, text), Some(2));
        assert_eq!(spellings.nearest("umbra", 1, text), None);
        assert_eq!(spellings.compounds("bericht", 8, text), [1]);
        assert_eq!(spellings.compounds("firmwareupdate", 8, text), [2]);
    }

    #[test]
    fn of_words_as_near_the_one_is_meant_that_begins_more_alike() {
        let words = ["grading", "grafting", "plank", "plant"];
        let mut spellings = Spellings::default();
        (0..).zip(words).for_each(|(number, word)| spellings.add(word, number));
        let text = |number: u32| words[number as usize];
        assert_eq!(spellings.nearest("grafing", 1, text), Some(1));
        assert_eq!(spellings.nearest("plane", 1, text), Some(2));
    }

    #[test]
    fn slips_are_counted_as_the_textbook_does() {
        let mut state = 7_u32;
        let mut next = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % below
        };
        let mut word = || -> String { (0..1 + next(12)).map(|_| ['a', 'b', 'c', 'é'][next(4) as usize]).collect() };
        for _ in 0..5000 {
            let (one, other) = (word(), word());
            assert_eq!(Slips::of(&one).to(&other), strsim::osa_distance(&one, &other), "{one} {other}");
        }
    }

    #[test]
    fn no_question_looks_at_more_words_than_it_may() {
        let mut spellings = Spellings::default();
        (0..1_000_000).for_each(|number| spellings.add("umbrella", number));
        let slip = || spellings.nearest("umbrela", 1, |_| "umbrella");
        assert_eq!([slip(), slip(), slip()], [Some(0), Some(0), None]);
        spellings.begin();
        assert_eq!(slip(), Some(0));
    }
}
