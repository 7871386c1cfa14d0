//! The first letters of what entries are called, by which people shorten it: "asb" for "Anti-social behaviour".

/// How many words acronyms stand for.
pub(super) const ACRONYM: std::ops::RangeInclusive<usize> = 3..=5;
/// So many entries that may be meant are looked at.
const MOST_MEANT: usize = 4;
/// More letters than this are not looked through for one question.
const MOST_LETTERS: usize = 4 << 20;
/// Words that acronyms may leave out.
const SMALL: &[&str] = &["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to"];
/// What ends a name, and what stands for a word that begins with no letter of ASCII.
const END: u8 = b' ';
const OTHER: u8 = b'0';

/// With what a word begins.
#[derive(Clone, Copy)]
pub(super) struct Initial {
    letter: u8,
    /// Whether acronyms may leave it out.
    is_small: bool,
}

impl Initial {
    /// Of a word in small letters.
    pub(super) fn of(word: &str) -> Self {
        let first = word.bytes().next().filter(u8::is_ascii_alphabetic);
        Self { letter: first.unwrap_or(OTHER), is_small: SMALL.contains(&word) }
    }
}

/// The first letters of names and titles, in small letters, of one entry after another.
#[derive(Default)]
pub(super) struct Initials {
    letters: Vec<u8>,
    /// Where those of each entry begin.
    starts: Vec<u32>,
}

impl Initials {
    /// Begins the next entry.
    pub(super) fn begin(&mut self) {
        self.starts.push(self.letters.len() as u32);
    }

    /// Adds those of the words of a name, without the small ones and with them.
    pub(super) fn add(&mut self, words: impl Iterator<Item = Initial> + Clone) {
        self.letters.extend(words.clone().filter(|word| !word.is_small).map(|word| word.letter));
        self.letters.push(END);
        if words.clone().any(|word| word.is_small) {
            self.letters.extend(words.map(|word| word.letter));
            self.letters.push(END);
        }
    }

    /// The first entries in whose names words in a row begin with these letters.
    pub(super) fn of(&self, acronym: &str) -> Vec<u32> {
        let mut meant: Vec<u32> = Vec::new();
        if self.letters.len() > MOST_LETTERS
            || !ACRONYM.contains(&acronym.len())
            || !acronym.bytes().all(|letter| letter.is_ascii_lowercase())
        {
            return meant;
        }
        let found = memchr::memmem::find_iter(&self.letters, acronym);
        let entries = found.map(|at| self.starts.partition_point(|start| *start as usize <= at) as u32 - 1);
        for entry in entries {
            if meant.last() != Some(&entry) {
                meant.push(entry);
            }
            if meant.len() == MOST_MEANT {
                break;
            }
        }
        meant
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn acronyms_are_of_words_in_a_row() {
        let mut initials = Initials::default();
        for names in [
            &["POL-11_2024.pdf", "Anti-social behaviour of tenants"][..],
            &["Priority Services Register 2024.pdf"],
            &["Terms and Conditions for Pumps.pdf"],
        ] {
            initials.begin();
            for words in names.iter().map(|name| words::words(name)) {
                initials.add(words.iter().map(|word| Initial::of(&word.text)));
            }
        }
        for (acronym, entries) in [
            ("asb", &[0][..]),
            ("asbt", &[0]),
            ("psr", &[1]),
            ("tcp", &[2]),
            ("tac", &[2]),
            ("pp", &[]),
            ("psp", &[]),
            ("bpt", &[]),
            ("a.b", &[]),
        ] {
            assert_eq!(initials.of(acronym), entries, "{acronym}");
        }
    }
}
