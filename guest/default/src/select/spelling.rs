//! Words that are spelt almost alike.

/// Words shorter than this are too easily another.
const SHORTEST: usize = 5;
/// Longer words than this are no slips of one another that anyone would find.
const LONGEST: usize = 40;

/// The words among which those are looked for that are spelt almost like another: of each, which letters it has.
#[derive(Default)]
pub(super) struct Spellings {
    words: Vec<(u32, u32)>,
}

/// The letters of a word as bits, and its length above them: what tells most words apart without looking at them.
fn letters(word: &str) -> u32 {
    let bit = |byte: u8| match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        _ => 0,
    };
    let length = word.len().min(LONGEST) as u32;
    word.bytes().fold(0, |letters, byte| letters | bit(byte)) | (length.min(63) << 26)
}

impl Spellings {
    /// Adds a word under a number.
    pub(super) fn add(&mut self, word: &str, number: u32) {
        if (SHORTEST..=LONGEST).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte >= 128)
        {
            self.words.push((letters(word), number));
        }
    }

    pub(super) fn seal(&mut self) {
        self.words.shrink_to_fit();
    }

    /// The number of the word nearest to another, within `allowed` slips, the first in the order of `text` where several are.
    pub(super) fn nearest<'a>(&self, word: &str, allowed: usize, text: impl Fn(u32) -> &'a str) -> Option<u32> {
        if !(SHORTEST..=LONGEST).contains(&word.len()) {
            return None;
        }
        let own = letters(word);
        let (set, length) = (own & 0x03ff_ffff, own >> 26);
        let mut best: Option<(usize, &str, u32)> = None;
        for (other, number) in &self.words {
            // A slip changes at most one letter to another, and the length by one.
            let apart = ((other & 0x03ff_ffff) ^ set).count_ones();
            if apart as usize > 2 * allowed || (other >> 26).abs_diff(length) as usize > allowed {
                continue;
            }
            let text = text(*number);
            let distance = strsim::osa_distance(text, word);
            if distance <= allowed && best.is_none_or(|(least, name, _)| (distance, text) < (least, name)) {
                best = Some((distance, text, *number));
            }
        }
        best.map(|(.., number)| number)
    }

    /// The number of the only word that begins with another.
    pub(super) fn beginning<'a>(&self, word: &str, text: impl Fn(u32) -> &'a str) -> Option<u32> {
        let set = letters(word) & 0x03ff_ffff;
        let mut longer =
            self.words.iter().filter(|(other, number)| other & set == set && text(*number).starts_with(word));
        let found = longer.next().filter(|_| word.len() >= SHORTEST).map(|(_, number)| *number);
        found.filter(|_| longer.next().is_none())
    }

    /// The numbers of the words that a longer word is made of, or that are made of this one and others.
    pub(super) fn compounds<'a>(&self, word: &str, most: usize, text: impl Fn(u32) -> &'a str) -> Vec<u32> {
        if !(SHORTEST..=LONGEST).contains(&word.len()) {
            return Vec::new();
        }
        let own = letters(word);
        let (set, length) = (own & 0x03ff_ffff, own >> 26);
        let made = self.words.iter().filter(|(other, number)| {
            let others = other & 0x03ff_ffff;
            let longer = others & set == set && other >> 26 >= length + 3;
            let shorter = others & set == others && length >= (other >> 26) + 3;
            (longer && ends(text(*number), word)) || (shorter && ends(word, text(*number)))
        });
        made.map(|(_, number)| *number).take(most).collect()
    }
}

fn ends(whole: &str, part: &str) -> bool {
    whole.starts_with(part) || whole.ends_with(part)
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
}
