//! The first letters of what entries are called, by which people shorten it: "asb" for "Anti-social behaviour".

/// How many words acronyms stand for.
pub(super) const ACRONYM: std::ops::RangeInclusive<usize> = 3..=5;
/// So many entries that may be meant are looked at.
const MOST_MEANT: usize = 4;
/// More letters than this are not looked through for one question.
const MOST_LETTERS: usize = 4 << 20;
/// What ends a name, and what stands for a number in one.
const END: u8 = b' ';
const NUMBER: u8 = b'0';

/// The first letters of names and titles, in small letters, of one entry after another.
#[derive(Default)]
pub(super) struct Initials {
    letters: Vec<u8>,
    /// Where those of each entry begin.
    starts: Vec<u32>,
}

impl Initials {
    /// Adds those of the next entry.
    pub(super) fn add(&mut self, texts: [&str; 2]) {
        self.starts.push(self.letters.len() as u32);
        for text in texts {
            if self.begin(text, false) {
                self.begin(text, true);
            }
        }
    }

    /// Adds the letters with which the words of a text begin, with or without the small ones; whether it has any.
    fn begin(&mut self, text: &str, with_small: bool) -> bool {
        let bytes = text.as_bytes();
        let (mut from, mut has_small) = (0, false);
        for at in 0..=bytes.len() {
            // What is not of ASCII is of a word.
            if bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) {
                continue;
            }
            let word = &bytes[from..at];
            from = at + 1;
            let Some(first) = word.first() else { continue };
            let small = is_small(word);
            has_small |= small;
            if with_small || !small {
                self.letters.push(if first.is_ascii_alphabetic() { first.to_ascii_lowercase() } else { NUMBER });
            }
        }
        self.letters.push(END);
        has_small
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

/// Whether acronyms may leave a word out.
fn is_small(word: &[u8]) -> bool {
    let small = |at: usize| word.get(at).map_or(0, u8::to_ascii_lowercase);
    word.len() <= 3
        && matches!(
            &[small(0), small(1), small(2)],
            b"a\0\0" | b"an\0" | b"and" | b"at\0" | b"by\0" | b"for" | b"in\0" | b"of\0" | b"on\0" | b"the" | b"to\0"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_of_words_in_a_row() {
        let mut initials = Initials::default();
        initials.add(["POL-11_2024.pdf", "Anti-social behaviour of tenants"]);
        initials.add(["Priority Services Register 2024.pdf", ""]);
        initials.add(["Terms and Conditions for Pumps.pdf", ""]);
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
