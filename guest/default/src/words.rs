//! Words: what text is compared by.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing of what is asked.
const COMMON: &[&str] = &[
    "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can",
    "could", "did", "do", "does", "for", "from", "get", "give", "had", "has", "have", "how", "i", "if", "in", "into",
    "is", "it", "its", "know", "let", "many", "me", "more", "much", "my", "of", "on", "or", "our", "out", "over",
    "please", "say", "show", "so", "some", "tell", "than", "that", "the", "their", "them", "then", "there", "these",
    "they", "this", "those", "to", "today", "up", "us", "want", "was", "we", "were", "what", "when", "where", "which",
    "who", "why", "will", "with", "would", "you", "your",
];

/// Whether a word says nothing of what is asked.
pub(crate) fn is_common(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

/// A word as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In small letters, without accents and possessive.
    pub(crate) text: String,
    /// Whether it is written in capitals alone, as symbols are.
    pub(crate) capitals: bool,
    /// Whether it begins with a capital, as names do.
    pub(crate) capital: bool,
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    for piece in text.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '\u{2019}' || is_combining_mark(c))) {
        let piece = piece.trim_matches(['\'', '\u{2019}']);
        let owner = ["'s", "\u{2019}s", "'S", "\u{2019}S"].iter().find_map(|end| piece.strip_suffix(end));
        for part in owner.unwrap_or(piece).split(['\'', '\u{2019}']) {
            if !part.is_empty() {
                let capitals = part.chars().any(char::is_alphabetic) && !part.chars().any(char::is_lowercase);
                let capital = part.chars().next().is_some_and(char::is_uppercase);
                found.push(Word { text: folded(part), capitals, capital });
            }
        }
    }
    found
}

/// In small letters, without accents.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase).collect()
}

/// A word without the endings of its plural: what words are compared by.
pub(crate) fn stem(word: &str) -> String {
    if word.len() > 4 && word.ends_with("ies") {
        format!("{}y", &word[..word.len() - 3])
    } else if word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        word[..word.len() - 1].to_owned()
    } else {
        word.to_owned()
    }
}

/// The stems of a text, common words left out.
pub(crate) fn stems(text: &str) -> Vec<String> {
    words(text).iter().filter(|word| !is_common(&word.text)).map(|word| stem(&word.text)).collect()
}

/// Calls back with every stem of a text, common words too, without making a string for each: what an index is built with.
pub(crate) fn each_stem(text: &str, mut callback: impl FnMut(&str)) {
    if !text.is_ascii() || text.contains('\'') {
        for word in words(text) {
            callback(&stem(&word.text));
        }
        return;
    }
    let mut word = String::new();
    for piece in text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty()) {
        word.clear();
        word.push_str(piece);
        word.make_ascii_lowercase();
        if word.len() > 3 && word.ends_with('s') {
            callback(&stem(&word));
        } else {
            callback(&word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_accents_and_possessives() {
        let texts: Vec<String> = words("NCB's Café-Umsätze, l\u{2019}été").into_iter().map(|word| word.text).collect();
        assert_eq!(texts, ["ncb", "cafe", "umsatze", "l", "ete"]);
        assert!(words("NCB's")[0].capitals);
    }

    #[test]
    fn plurals_are_compared_as_singulars() {
        for (word, expected) in [("reports", "report"), ("companies", "company"), ("loss", "loss"), ("basis", "basis")]
        {
            assert_eq!(stem(word), expected);
        }
    }

    #[test]
    fn the_common_words_are_sorted() {
        assert!(COMMON.is_sorted());
    }
}
