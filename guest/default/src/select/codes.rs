//! Codes of documents in a question: `RFC 66`, `WQ 58/2024`, `RAVMG:2023.14`.

use std::ops::Range;

use super::Index;
use super::lexicon::is_time;
use super::time::{is_month, says_time};
use super::vectors::is_english;
use crate::words::{self, Word};

/// The letters that begin a code are no more than this.
const LETTERS: usize = 8;
/// Letters and a number with a blank between them are a code where the letters are no more than this.
const APART: usize = 5;
/// A code has at most this many parts.
const PARTS: usize = 6;
/// A number is written with up to so many digits, the first of them noughts.
const DIGITS: usize = 5;
/// What stands in more entries than this is no code of a document.
const MOST: usize = 40;
/// So many codes of a text are looked up.
const MOST_LOOKED_UP: usize = 24;
/// Letters that say a part of a year with numbers: `Q1FY26`, `FY-23`.
const TIMES: &[&str] = &["cy", "fq", "fy", "h", "hfy", "hy", "k", "mfy", "q", "qfy", "yfy"];

/// A code in a text.
pub(super) struct Code {
    /// Its words.
    pub(super) words: Range<usize>,
    /// The entries that hold all of it, rising.
    pub(super) entries: Vec<u32>,
}

impl Index {
    /// The codes in a text that a few entries hold.
    pub(super) fn codes(&self, text: &str, words: &[Word]) -> Vec<Code> {
        let mut codes = Vec::new();
        let (mut at, mut looked_up) = (0, 0);
        while at < words.len() && looked_up < MOST_LOOKED_UP {
            let code = ends(text, words, at).into_iter().rev().find_map(|end| {
                looked_up += 1;
                let entries = self.coded(&words[at..end]);
                (1..=MOST).contains(&entries.len()).then_some(Code { words: at..end, entries })
            });
            at = code.as_ref().map_or(at + 1, |code| code.words.end);
            codes.extend(code);
        }
        codes
    }

    /// The entries that hold all words of a code, its numbers with or without noughts before them.
    fn coded(&self, code: &[Word]) -> Vec<u32> {
        let known = |text: &str| Some(words::stem(text)).filter(|stem| self.postings.count(stem) > 0);
        let written = |word: &str| {
            let digits = word.trim_start_matches('0');
            let number = !digits.is_empty() && word.chars().all(|c| c.is_ascii_digit());
            let padded = (digits.len()..=DIGITS).map(|width| format!("{digits:0>width$}"));
            known(word).or_else(|| padded.filter(|_| number).find_map(|padded| known(&padded)))
        };
        let all = |parts: &[&str]| parts.iter().map(|part| written(part)).collect::<Option<Vec<String>>>();
        let parts: Vec<&str> = code.iter().map(|word| word.text.as_str()).collect();
        let found = |stems: Option<Vec<String>>| stems.map(|stems| self.postings.holding(&stems)).unwrap_or_default();
        let entries = found(all(&parts));
        if !entries.is_empty() {
            return entries;
        }
        // "P 2022-05" may be written "P2022-05", and the other way round.
        match parts.as_slice() {
            [letters, number, rest @ ..] if number.starts_with(|c: char| c.is_ascii_digit()) => {
                let joined = format!("{letters}{number}");
                found(all(&[&[joined.as_str()], rest].concat()))
            }
            [first, rest @ ..] => {
                let number = first.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
                let (letters, number) = first.split_at(number);
                if letters.is_empty() { Vec::new() } else { found(all(&[&[letters, number], rest].concat())) }
            }
            [] => Vec::new(),
        }
    }
}

/// Where a code may end that begins at a word, rising.
fn ends(text: &str, words: &[Word], at: usize) -> Vec<usize> {
    let first = &words[at];
    let letters = first.text.chars().take_while(|c| c.is_alphabetic()).count();
    let all: String = first.text.chars().filter(|c| c.is_alphabetic()).collect();
    if !(1..=LETTERS).contains(&letters)
        || says_time(&first.text)
        || is_month(&first.text)
        || TIMES.contains(&all.as_str())
    {
        return Vec::new();
    }
    let mut ends = Vec::new();
    let numbered = |word: &Word| word.text.contains(|c: char| c.is_ascii_digit());
    for end in at + 1..=words.len().min(at + PARTS) {
        if end > at + 1 {
            let joined = match words::between(text, &words[end - 2], &words[end - 1]) {
                Some("-" | "_" | "/" | "." | ":" | "#") => true,
                Some(" ") => end == at + 2 && apart(first, &words[end - 1]),
                _ => false,
            };
            if !joined {
                break;
            }
        }
        let parts = &words[at..end];
        let capitals = parts.len() > 2 && parts.iter().all(|word| word.capitals);
        // A word with a number is one by itself where it has letters and two digits.
        let long = parts.len() > 1 || first.text.chars().filter(char::is_ascii_digit).count() > 1;
        // "ELR 2020" is a name and a year.
        let dated = matches!(parts, [_, year] if is_time(&year.text) && words::between(text, first, year) == Some(" "));
        if (parts.iter().any(numbered) && long && !dated) || capitals {
            ends.push(end);
        }
    }
    ends
}

/// Whether letters and a number that a blank parts are a code: `RFC 66`, not `phase 2`.
fn apart(letters: &Word, number: &Word) -> bool {
    let word = letters.text.as_str();
    let short = word.len() <= APART && word.chars().all(|c| c.is_ascii_alphabetic());
    let named = letters.capitals || (word.len() > 1 && !is_english(word) && !words::is_common(word));
    short && named && number.text.starts_with(|c: char| c.is_ascii_digit())
}
