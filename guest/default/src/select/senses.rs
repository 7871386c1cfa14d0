//! What entries are about as a whole.

use super::vectors::{Direction, Sum, number};

/// In a catalogue of more entries than this only words are looked for.
const MOST_ENTRIES: usize = 1 << 16;

/// What names of files end with says nothing of what is in them.
const ENDINGS: &[&str] =
    &["doc", "docx", "epub", "htm", "html", "md", "odt", "pdf", "ppt", "pptx", "txt", "xls", "xlsx"];

/// Whether a word is what names of files end with.
pub(super) fn is_ending(word: &str) -> bool {
    ENDINGS.contains(&word)
}

/// The direction in which what each entry says lies, by all of its words together.
#[derive(Default)]
pub(super) struct Senses {
    entries: Vec<Direction>,
}

/// Gathers what the entries say, one after another.
pub(super) struct Gathering {
    /// Which words of the table the words of the catalogue are.
    numbers: Vec<Option<u16>>,
    entry: Sum,
    senses: Senses,
}

impl Gathering {
    pub(super) fn new<'a>(entries: usize, words: impl Iterator<Item = &'a str>) -> Option<Self> {
        (entries <= MOST_ENTRIES).then(|| Self {
            numbers: words.map(|word| number(word).filter(|_| !is_ending(word))).collect(),
            entry: Sum::default(),
            senses: Senses::default(),
        })
    }

    pub(super) fn add(&mut self, word: u32) {
        if let Some(number) = self.numbers[word as usize] {
            self.entry.add(number);
        }
    }

    /// The entry is complete.
    pub(super) fn end(&mut self) {
        self.senses.entries.push(std::mem::take(&mut self.entry).direction());
    }

    pub(super) fn senses(self) -> Senses {
        self.senses
    }
}

impl Senses {
    /// How near an entry is to what a question asks, from -1 to 1.
    pub(super) fn nearness(&self, entry: u32, asked: &Direction) -> f64 {
        self.entries.get(entry as usize).map_or(0.0, |entry| entry.nearness(asked))
    }

    /// How near all entries are.
    pub(super) fn all(&self, asked: &Direction) -> Vec<f64> {
        self.entries.iter().map(|entry| entry.nearness(asked)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    fn senses(entries: &[&str]) -> Senses {
        let texts: Vec<Vec<String>> =
            entries.iter().map(|text| words::words(text).into_iter().map(|word| word.text).collect()).collect();
        let mut gathering = Gathering::new(entries.len(), texts.iter().flatten().map(String::as_str)).unwrap();
        let mut word = 0;
        for text in &texts {
            for _ in text {
                gathering.add(word);
                word += 1;
            }
            gathering.end();
        }
        gathering.senses()
    }

    #[test]
    fn a_question_is_nearest_to_what_answers_it_though_they_share_no_word() {
        let senses = senses(&["", "parental leave", "parking permits for residents", "repairs: prices", "x1"]);
        for (question, nearest) in [
            ("having a baby soon, how long can i stay at home", 1),
            ("where may my neighbours put their car", 2),
            ("it is broken and i want it mended, how much", 3),
        ] {
            let words = words::words(question);
            let asked = Sum::of(words.iter().map(|word| word.text.as_str())).direction();
            let near = senses.all(&asked);
            assert_eq!((near.len(), near[0], near[4]), (5, 0.0, 0.0));
            assert!((0..5).all(|entry| entry == nearest || near[nearest] > near[entry]), "{question}: {near:?}");
            assert!((senses.nearness(nearest as u32, &asked) - near[nearest]).abs() < 1e-9);
        }
    }

    #[test]
    fn nothing_is_gathered_of_what_would_be_too_much() {
        assert!(Gathering::new(MOST_ENTRIES, std::iter::empty()).is_some());
        assert!(Gathering::new(MOST_ENTRIES + 1, std::iter::empty()).is_none());
        assert!(Senses::default().nearness(7, &Direction::default()) == 0.0);
    }

    #[test]
    fn a_few_words_that_are_english_by_chance_mean_nothing() {
        let sum = |text: &str| Sum::of(words::words(text).iter().map(|word| word.text.as_str())).direction();
        let leave = sum("parental leave");
        assert!(leave.nearness(&sum("maternity holiday")) > 0.3);
        assert_eq!(leave.nearness(&sum("cosecha de aceitunas y falta de lluvia leave")), 0.0);
    }
}
