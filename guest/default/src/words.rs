//! Words: what text is compared by.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing of what is asked.
const COMMON: &[&str] = &[
    "a",
    "aber",
    "able",
    "about",
    "according",
    "afternoon",
    "all",
    "als",
    "also",
    "an",
    "and",
    "any",
    "anybody",
    "anyone",
    "are",
    "as",
    "ask",
    "asked",
    "at",
    "au",
    "auf",
    "aus",
    "aux",
    "avec",
    "be",
    "because",
    "been",
    "bei",
    "being",
    "best",
    "better",
    "big",
    "bis",
    "both",
    "bring",
    "but",
    "by",
    "call",
    "called",
    "came",
    "can",
    "ce",
    "ces",
    "cette",
    "check",
    "come",
    "coming",
    "comment",
    "como",
    "compare",
    "comparing",
    "con",
    "concerning",
    "contrast",
    "could",
    "cual",
    "cuales",
    "cuanta",
    "cuanto",
    "dans",
    "das",
    "dass",
    "de",
    "del",
    "dem",
    "den",
    "der",
    "des",
    "describe",
    "detail",
    "details",
    "did",
    "diese",
    "different",
    "do",
    "doch",
    "does",
    "doing",
    "done",
    "down",
    "du",
    "each",
    "ein",
    "eine",
    "einem",
    "einen",
    "einer",
    "el",
    "ella",
    "elle",
    "else",
    "en",
    "entre",
    "er",
    "era",
    "es",
    "ese",
    "eso",
    "est",
    "esta",
    "este",
    "esto",
    "et",
    "ete",
    "even",
    "evening",
    "ever",
    "every",
    "everyone",
    "everything",
    "explain",
    "fetch",
    "few",
    "find",
    "five",
    "for",
    "found",
    "four",
    "friday",
    "from",
    "fue",
    "fur",
    "get",
    "give",
    "given",
    "go",
    "goes",
    "going",
    "gone",
    "good",
    "got",
    "ha",
    "haben",
    "had",
    "happen",
    "happened",
    "has",
    "hat",
    "hatte",
    "have",
    "hay",
    "help",
    "her",
    "here",
    "hers",
    "him",
    "his",
    "how",
    "i",
    "ich",
    "idea",
    "if",
    "ihr",
    "il",
    "ils",
    "im",
    "in",
    "info",
    "information",
    "into",
    "is",
    "ist",
    "it",
    "its",
    "je",
    "just",
    "keep",
    "kind",
    "know",
    "la",
    "las",
    "last",
    "le",
    "least",
    "les",
    "less",
    "let",
    "leur",
    "like",
    "list",
    "little",
    "lo",
    "load",
    "long",
    "look",
    "los",
    "lot",
    "made",
    "make",
    "makes",
    "many",
    "may",
    "maybe",
    "me",
    "mean",
    "meant",
    "mi",
    "might",
    "mind",
    "mit",
    "monday",
    "more",
    "morning",
    "much",
    "mucho",
    "must",
    "my",
    "myself",
    "nach",
    "ne",
    "need",
    "needs",
    "never",
    "new",
    "next",
    "nicht",
    "no",
    "noch",
    "nos",
    "not",
    "nothing",
    "nous",
    "now",
    "nur",
    "o",
    "oder",
    "of",
    "off",
    "often",
    "okay",
    "old",
    "on",
    "one",
    "only",
    "ont",
    "open",
    "or",
    "other",
    "others",
    "ou",
    "our",
    "out",
    "over",
    "own",
    "par",
    "para",
    "pero",
    "please",
    "por",
    "pour",
    "provide",
    "put",
    "qu",
    "que",
    "quel",
    "quelle",
    "quels",
    "qui",
    "quite",
    "rather",
    "read",
    "really",
    "regarding",
    "remember",
    "right",
    "sa",
    "same",
    "saturday",
    "say",
    "se",
    "see",
    "seem",
    "sein",
    "send",
    "ser",
    "ses",
    "seven",
    "she",
    "should",
    "show",
    "si",
    "sich",
    "sie",
    "since",
    "sind",
    "six",
    "so",
    "sobre",
    "some",
    "somebody",
    "someone",
    "something",
    "somewhere",
    "son",
    "sont",
    "start",
    "started",
    "starts",
    "still",
    "su",
    "such",
    "summarise",
    "summarize",
    "summary",
    "sunday",
    "sure",
    "sus",
    "take",
    "taken",
    "te",
    "tell",
    "than",
    "thank",
    "thanks",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "these",
    "they",
    "thing",
    "think",
    "this",
    "those",
    "though",
    "three",
    "through",
    "thursday",
    "tiene",
    "to",
    "today",
    "todo",
    "told",
    "tomorrow",
    "too",
    "tried",
    "try",
    "tuesday",
    "two",
    "uber",
    "um",
    "un",
    "una",
    "und",
    "under",
    "une",
    "uns",
    "until",
    "up",
    "upon",
    "us",
    "use",
    "used",
    "using",
    "very",
    "von",
    "vor",
    "vous",
    "want",
    "wanted",
    "wants",
    "was",
    "way",
    "we",
    "wednesday",
    "welche",
    "well",
    "went",
    "wer",
    "were",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "while",
    "who",
    "whose",
    "why",
    "wie",
    "will",
    "wir",
    "wird",
    "with",
    "within",
    "without",
    "wo",
    "would",
    "y",
    "ya",
    "yes",
    "yesterday",
    "yet",
    "you",
    "your",
    "yours",
    "zu",
    "zum",
    "zur",
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
    let within = |c: char| c.is_alphanumeric() || c == '\'' || c == '\u{2019}' || is_combining_mark(c);
    for piece in pieces(text, within) {
        let piece = piece.trim_matches(['\'', '\u{2019}']);
        let owner = ["'s", "\u{2019}s", "'S", "\u{2019}S"].iter().find_map(|end| piece.strip_suffix(end));
        for part in owner.unwrap_or(piece).split(['\'', '\u{2019}']) {
            if !part.is_empty() {
                let capitals = part.chars().any(char::is_alphabetic) && !part.chars().any(char::is_lowercase);
                let capital = part.chars().next().is_some_and(char::is_uppercase);
                found.push(Word { text: unversioned(folded(part)), capitals, capital });
            }
        }
    }
    found
}

/// Runs of characters that belong to words. A point between digits does, too: `2.1` is one word.
fn pieces<'a>(text: &'a str, within: impl Fn(char) -> bool + Copy + 'a) -> impl Iterator<Item = &'a str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(within)?;
        rest = &rest[start..];
        let mut end = 0;
        for (at, character) in rest.char_indices() {
            let point = character == '.'
                && rest[..at].ends_with(|c: char| c.is_ascii_digit())
                && rest[at + 1..].starts_with(|c: char| c.is_ascii_digit());
            if !(within(character) || point) {
                break;
            }
            end = at + character.len_utf8();
        }
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// `v2.1` is the version `2.1`.
fn unversioned(word: String) -> String {
    match word.strip_prefix('v') {
        Some(version) if version.starts_with(|c: char| c.is_ascii_digit()) => version.to_owned(),
        _ => word,
    }
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
    for piece in pieces(text, |character| character.is_ascii_alphanumeric()) {
        let version = piece.strip_prefix(['v', 'V']).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        word.clear();
        word.push_str(version.unwrap_or(piece));
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
