//! Whether a text has the form of one that asks for a document: not of small talk, nor of general knowledge.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::words::Word;

/// What words say for a text that asks for a document, in tenths: one, two that follow each other, and those at the
/// beginning after `^`; a number is `#`. Made by `meaning/form.py`.
static SAY: LazyLock<Says> = LazyLock::new(|| Says::of(include_str!("../../meaning/form.tsv")));
/// What is said for it at first, in tenths.
const AT_FIRST: i32 = 8;
/// So many words are looked at.
const MOST: usize = 64;
/// So many of the first words tell by where they stand.
const FIRST: usize = 3;

/// What words say, of a table of them.
pub(super) struct Says(FxHashMap<&'static str, i16>);

impl Says {
    /// Of lines of words and what they say, parted by tabs.
    pub(super) fn of(lines: &'static str) -> Self {
        let lines = lines.lines().filter_map(|line| line.split_once('\t'));
        Self(lines.filter_map(|(words, says)| Some((words, says.parse().ok()?))).collect())
    }

    /// What a text says by its words together.
    pub(super) fn sum(&self, words: &[Word]) -> i32 {
        let number = |word: &Word| word.text.contains(|c: char| c.is_numeric());
        let texts = words.iter().take(MOST).map(|word| if number(word) { "#" } else { word.text.as_str() });
        let texts: Vec<&str> = texts.collect();
        said(&texts).iter().map(|words| self.get(words)).sum()
    }

    pub(super) fn get(&self, words: &str) -> i32 {
        i32::from(self.0.get(words).copied().unwrap_or_default())
    }
}

/// The log odds that a text asks for a document, by its words alone.
pub(super) fn asks_for_a_document(words: &[Word]) -> f64 {
    f64::from(AT_FIRST + SAY.sum(words)) / 10.0
}

/// Words, two that follow each other, and the first ones after `^`: each once.
fn said(words: &[&str]) -> Vec<String> {
    let mut said: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    said.extend(words.windows(2).map(|pair| pair.join(" ")));
    said.extend((1..=words.len().min(FIRST)).map(|count| format!("^ {}", words[..count].join(" "))));
    said.sort_unstable();
    said.dedup();
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn what_asks_for_a_document_is_told_by_its_form() {
        let odds = |text: &str| asks_for_a_document(&words::words(text));
        for text in [
            "do we get paid if the office floods",
            "what about our kids after 12 months",
            "need the form for a new room",
        ] {
            assert!(odds(text) > 0.5, "{text}: {}", odds(text));
        }
        for text in
            ["who was the best player", "hello, how are you today", "write me a poem", "explain how magnets work"]
        {
            assert!(odds(text) < -0.5, "{text}: {}", odds(text));
        }
    }
}
