//! Lines that end in a hyphen.

use crate::{select, words};

/// Before these a word that is not known without a hyphen has one of its own: so many letters follow.
const PREFIXES: [&str; 12] = ["anti", "co", "ex", "inter", "mid", "multi", "non", "post", "pre", "re", "self", "semi"];
const AFTER_PREFIX: usize = 4;
/// First parts of words that are words themselves have so many letters.
const PART: usize = 3;

/// What the end of a line parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parted {
    /// A word that has no hyphen.
    Word,
    /// A word with a hyphen of its own.
    Compound,
}

/// The hyphens of a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hyphens {
    /// Some lines end in a sign that only breaks have.
    marked: bool,
    /// Some words have it within.
    within: bool,
}

impl Hyphens {
    /// Adds those of letters that stand together.
    pub(super) fn add(&mut self, text: &str) {
        self.marked |= text.ends_with(['\u{2010}', '\u{ad}']);
        let mut after = text.split('\u{2010}').skip(1);
        self.within |= after.any(|after| after.starts_with(char::is_alphanumeric));
    }

    /// What a line that ends so parts, if it goes on in one that begins so.
    pub(super) fn parted(self, line: &str, next: &str) -> Option<Parted> {
        let hyphen = line.chars().next_back().filter(|hyphen| matches!(hyphen, '-' | '\u{2010}' | '\u{ad}'))?;
        let before = &line[..line.len() - hyphen.len_utf8()];
        // Parts of addresses are no words.
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        if last.contains('@') || last.contains("://") {
            return None;
        }
        let (mut end, mut begin) = (before.chars().rev(), next.chars().take(3));
        let goes_on = match end.next()? {
            letter if letter.is_lowercase() => {
                begin.next().is_some_and(char::is_lowercase) && begin.next().is_some_and(char::is_alphabetic)
            }
            // In capitals, two short words are more often two.
            letter if letter.is_uppercase() => {
                end.next().is_some_and(char::is_uppercase)
                    && begin.clone().count() == 3
                    && begin.all(char::is_uppercase)
            }
            _ => false,
        };
        if !goes_on {
            return None;
        }
        Some(match hyphen {
            '\u{ad}' => Parted::Word,
            '\u{2010}' if !self.within => Parted::Word,
            '-' if self.marked && !self.within => Parted::Compound,
            _ if is_compound(last, next) => Parted::Compound,
            _ => Parted::Word,
        })
    }
}

/// Whether a word in small letters is one of English.
pub(super) fn is_word(word: &str) -> bool {
    select::is_english(&words::stem(word)) || words::is_common(word)
}

/// Whether the parts of a word are words, and the whole is none.
fn is_compound(before: &str, after: &str) -> bool {
    let is_of_part = |character: char| character.is_alphabetic() || character == '\'';
    let first = before.rsplit(|character| !is_of_part(character)).next().unwrap_or_default();
    // A word that has a hyphen already is broken at another.
    let has_another = before[..before.len() - first.len()].ends_with('-');
    let first = first.to_lowercase();
    let second = after.split(|character| !is_of_part(character)).next().unwrap_or_default().to_lowercase();
    if is_word(&format!("{first}{second}")) || !is_word(&second) {
        return false;
    }
    has_another
        || PREFIXES.contains(&first.as_str()) && second.len() >= AFTER_PREFIX
        || first.len() >= PART && is_word(&first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(line: &str, next: &str, hyphens: Hyphens) -> &'static str {
        match hyphens.parted(line, next) {
            Some(Parted::Word) => "word",
            Some(Parted::Compound) => "compound",
            None => "none",
        }
    }

    #[test]
    fn a_hyphen_of_a_compound_is_kept() {
        for (line, next, expected) in [
            ("the con-", "solidated statements", "word"),
            ("an over-", "statement of it", "word"),
            ("of two-", "thirds of them", "compound"),
            ("forty-", "two, in all", "compound"),
            ("a gross-", "up of", "compound"),
            ("a re-", "examination", "compound"),
            ("we re-", "quired it", "word"),
            ("an out-of-", "date plan", "compound"),
            ("a self-assess-", "ment of it", "word"),
            ("die Versicherungs-", "nehmer haben", "word"),
            ("NET CON-", "SOLIDATED", "word"),
            ("IN-", "IT", "none"),
            ("see a@well-", "known.example", "none"),
            ("the years 2021-", "and later", "none"),
        ] {
            assert_eq!(joined(line, next, Hyphens::default()), expected, "{line} {next}");
        }
    }

    #[test]
    fn a_page_tells_which_sign_breaks_words() {
        let hyphens = |texts: &[&str]| {
            let mut hyphens = Hyphens::default();
            texts.iter().for_each(|text| hyphens.add(text));
            hyphens
        };
        let marked = hyphens(&["the con\u{2010}", "solidated"]);
        assert_eq!(joined("the con-", "solidated", marked), "compound");
        assert_eq!(joined("of two\u{2010}", "thirds", marked), "word");
        let of_all = hyphens(&["a well\u{2010}known", "of two\u{2010}"]);
        assert_eq!(joined("of two\u{2010}", "thirds", of_all), "compound");
        assert_eq!(joined("the con-", "solidated", of_all), "word");
        assert_eq!(joined("of two\u{ad}", "thirds", of_all), "word");
    }
}
