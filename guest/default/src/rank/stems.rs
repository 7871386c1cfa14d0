//! Texts as numbers: each word that is looked for has one, every other word is zero.

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use unicode_normalization::char::is_combining_mark;

use crate::words;

/// A word that nobody looks for.
pub(super) const OTHER: u32 = 0;
/// A figure that nobody looks for.
pub(super) const FIGURE: u32 = 1;
/// How many different words are remembered: more than a language has, less than memory holds.
const REMEMBERED: usize = 200_000;
/// So many words with other letters than ASCII's are looked at beyond those: a text of more is of no language.
const MOST_FOREIGN: u32 = 500_000;
/// A longer figure is asked for by nobody, in bytes.
const LONGEST_FIGURE: usize = 16;
/// A longer word is no word of a language, and is compared as it is.
const LONGEST: usize = 32;

/// The words that are looked for.
#[derive(Clone)]
pub(super) struct Lexicon {
    algorithm: Algorithm,
    numbers: FxHashMap<String, u32>,
}

impl Lexicon {
    /// An empty one, for the language that the texts are written in.
    pub(super) fn new<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        Self { algorithm: language(texts), numbers: FxHashMap::default() }
    }

    /// The words of a phrase, each to be looked for from now on.
    pub(super) fn learn(&mut self, phrase: &str) -> Vec<u32> {
        let mut learnt = Vec::new();
        let stemmer = Stemmer::create(self.algorithm);
        each_word(phrase, |word| {
            let stem = stem(&stemmer, word);
            let next = self.len() as u32;
            learnt.push(*self.numbers.entry(stem).or_insert(next));
        });
        learnt
    }

    pub(super) fn is_english(&self) -> bool {
        matches!(self.algorithm, Algorithm::English)
    }

    /// How many numbers there are: of words that are looked for, and of all others.
    pub(super) fn len(&self) -> usize {
        self.numbers.len() + 2
    }

    pub(super) fn reader(&self) -> Reader<'_> {
        Reader {
            numbers: &self.numbers,
            stemmer: Stemmer::create(self.algorithm),
            remembered: FxHashMap::default(),
            foreign: 0,
        }
    }
}

/// Reads texts, and remembers the words it has met.
pub(super) struct Reader<'a> {
    numbers: &'a FxHashMap<String, u32>,
    stemmer: Stemmer,
    remembered: FxHashMap<u64, u32>,
    /// How many words with other letters were met that are not remembered.
    foreign: u32,
}

impl Reader<'_> {
    /// Calls back with the number of each word.
    pub(super) fn read(&mut self, text: &str, mut callback: impl FnMut(u32)) {
        each_spelling(text, |spelling| {
            let bytes = spelling.as_bytes();
            // Figures are as many as there are, and few are asked for.
            if bytes[0].is_ascii_digit()
                && bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
            {
                let short = Some(spelling).filter(|_| bytes.len() <= LONGEST_FIGURE);
                callback(short.and_then(|figure| self.numbers.get(figure).copied()).unwrap_or(FIGURE));
                return;
            }
            let key = words::hash(bytes);
            let number = self.remembered.get(&key).copied().unwrap_or_else(|| {
                if self.remembered.len() >= REMEMBERED && !spelling.is_ascii() {
                    self.foreign += 1;
                    if self.foreign > MOST_FOREIGN {
                        return OTHER;
                    }
                }
                let number = self.known(&stem(&self.stemmer, &normal(spelling)));
                if self.remembered.len() < REMEMBERED {
                    self.remembered.insert(key, number);
                }
                number
            });
            callback(number);
        });
    }

    fn known(&self, stem: &str) -> u32 {
        self.numbers.get(stem).copied().unwrap_or(OTHER)
    }
}

fn stem(stemmer: &Stemmer, word: &str) -> String {
    if word.len() > LONGEST || !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return word.to_owned();
    }
    stemmer.stem(word).into_owned()
}

/// Short words of the languages whose endings are known, by which a language is told.
const TELLING: &[(Algorithm, &[&str])] = &[
    (Algorithm::English, &["the", "and", "of", "to", "is", "for"]),
    (Algorithm::German, &["der", "die", "und", "das", "ist", "nicht"]),
    (Algorithm::French, &["le", "les", "et", "des", "est", "une"]),
    (Algorithm::Spanish, &["el", "los", "y", "las", "una", "del"]),
    (Algorithm::Portuguese, &["os", "e", "uma", "em", "ao", "do"]),
    (Algorithm::Italian, &["il", "di", "che", "della", "gli", "per"]),
    (Algorithm::Dutch, &["het", "een", "van", "en", "niet", "zijn"]),
    (Algorithm::Swedish, &["och", "att", "det", "som", "av", "inte"]),
];
/// How much is read to tell a language, in bytes of a text and texts.
const SAMPLE: usize = 2_000;
const SAMPLES: usize = 24;

fn language<'a>(texts: impl Iterator<Item = &'a str>) -> Algorithm {
    let mut counts = [0_u32; TELLING.len()];
    for text in texts.take(SAMPLES) {
        each_word(&text[..text.floor_char_boundary(SAMPLE)], |word| {
            for (count, (_, telling)) in counts.iter_mut().zip(TELLING) {
                *count += u32::from(telling.contains(&word));
            }
        });
    }
    let mut best = (0, Algorithm::English);
    for (count, (algorithm, _)) in counts.into_iter().zip(TELLING) {
        if count > best.0 {
            best = (count, *algorithm);
        }
    }
    best.1
}

/// Calls back with each word of a text: small, without accents and possessive.
pub(super) fn each_word(text: &str, mut callback: impl FnMut(&str)) {
    each_spelling(text, |spelling| callback(&normal(spelling)));
}

/// A word as it is compared, from how it is spelt.
fn normal(spelling: &str) -> String {
    let mut word = words::folded(spelling);
    word.retain(|character| character != '&');
    word
}

/// Calls back with each word of a text as it is spelt. Figures keep their points and commas, `R&D` is one word, and scripts
/// that put no blanks between words are read in pairs of characters.
fn each_spelling<'a>(text: &'a str, mut callback: impl FnMut(&'a str)) {
    let mut at = 0;
    while let Some(first) = character(text, at) {
        let start = at;
        at += first.len_utf8();
        if unspaced(first) {
            let mut before = start;
            let mut alone = true;
            while let Some(next) = character(text, at).filter(|next| unspaced(*next)) {
                let end = at + next.len_utf8();
                callback(&text[before..end]);
                (before, at, alone) = (at, end, false);
            }
            if alone {
                callback(&text[start..at]);
            }
        } else if first.is_alphanumeric() {
            at = word_end(text, start, at);
            callback(&text[start..at]);
            at = after_possessive(text, at);
        }
    }
}

fn character(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        _ => text.get(at..).and_then(|rest| rest.chars().next()),
    }
}

/// Where a word ends that begins at `start` and has been read up to `at`.
fn word_end(text: &str, start: usize, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    let next_is = |at: usize, kind: fn(&u8) -> bool| bytes.get(at + 1).is_some_and(kind);
    while let Some(byte) = bytes.get(at) {
        let within = match byte {
            b'.' | b',' => bytes[at - 1].is_ascii_digit() && next_is(at, u8::is_ascii_digit),
            b'&' => at - start <= 2 && next_is(at, u8::is_ascii_alphabetic),
            0..=127 => byte.is_ascii_alphanumeric(),
            _ => {
                let Some(next) = character(text, at) else { break };
                if unspaced(next) || !(next.is_alphanumeric() || is_combining_mark(next)) {
                    break;
                }
                at += next.len_utf8();
                continue;
            }
        };
        if !within {
            break;
        }
        at += 1;
    }
    at
}

/// Skips the end of a possessive.
fn after_possessive(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let after = ["'s", "\u{2019}s", "'S", "\u{2019}S"].iter().find_map(|end| rest.strip_prefix(end));
    match after {
        Some(after) if !after.starts_with(char::is_alphanumeric) => text.len() - after.len(),
        _ => at,
    }
}

/// Whether a character is of a script without blanks between words.
fn unspaced(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_word(text, |word| found.push(word.to_owned()));
        found
    }

    #[test]
    fn words_lose_case_accents_and_possessives() {
        assert_eq!(split("Kestrel\u{2019}s R&D, SG&A: $1,234.5 (12.3%)."), ["kestrel", "rd", "sga", "1,234.5", "12.3"]);
        assert_eq!(
            split("stockholders\u{2019} equity; l'\u{e9}t\u{e9} d\u{2019}or"),
            ["stockholders", "equity", "l", "ete", "d", "or"]
        );
        assert_eq!(split("in 2021, 3 of 5."), ["in", "2021", "3", "of", "5"]);
    }

    #[test]
    fn scripts_without_blanks_are_read_in_pairs() {
        assert_eq!(
            split("\u{58f2}\u{4e0a}\u{9ad8}2021 \u{4e0a}"),
            ["\u{58f2}\u{4e0a}", "\u{4e0a}\u{9ad8}", "2021", "\u{4e0a}"]
        );
    }

    #[test]
    fn forms_of_a_word_are_one() {
        let mut lexicon = Lexicon::new(["the cost of the plant and the land"].into_iter());
        let known = lexicon.learn("purchase of property");
        let mut reader = lexicon.reader();
        let mut read = Vec::new();
        reader.read("Purchases of properties, purchased", |number| read.push(number));
        assert_eq!(read, [known[0], known[1], known[2], known[0]]);
    }

    #[test]
    fn the_language_of_the_texts_gives_the_endings() {
        let mut lexicon = Lexicon::new(["Der Vorstand und die Mitarbeiter, das ist nicht alles"].into_iter());
        assert_eq!(lexicon.learn("Vorst\u{e4}nde"), lexicon.learn("Vorst\u{e4}nden"));
    }

    #[test]
    fn no_text_of_strange_words_hides_those_of_the_question() {
        let mut lexicon = Lexicon::new(["the cost of the plant and the land"].into_iter());
        let known = lexicon.learn("property");
        let mut reader = lexicon.reader();
        reader.remembered.extend((0..REMEMBERED as u64).map(|key| (key, OTHER)));
        reader.foreign = MOST_FOREIGN - 1;
        let mut read = Vec::new();
        reader.read("pr\u{f3}perty pr\u{f3}perty properties", |number| read.push(number));
        assert_eq!(read, [known[0], OTHER, known[0]]);
    }
}
