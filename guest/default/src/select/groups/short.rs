//! Names that people make of longer ones: "KenGen" of Kenya Electricity Generating, "EABL" of East African Breweries PLC, which
//! was Limited once.

use super::super::lexicon::is_in_letters;
use super::{Groups, MANY, hash, initials, is_legal};
use crate::words;

/// How long such names are, in letters.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=12;

/// So many letters of a word at least are left of it.
const LEFT: usize = 3;
/// The first letters of words of the law that names may have had.
const OF_THE_LAW: [char; 3] = ['c', 'g', 'l'];

/// A word is squeezed that has so many letters at least, and leaves out so many consonants at most.
const LONG: usize = 5;
const LEFT_OUT: usize = 2;

/// Whether the letters of a word are in another in their order, and hardly any consonant of that is left out.
fn is_left_of(word: &str, of: &str) -> bool {
    let mut letters = word.chars().peekable();
    let mut left_out = 0;
    for letter in of.chars() {
        left_out += usize::from(letters.next_if_eq(&letter).is_none() && !"aeiou".contains(letter));
    }
    letters.peek().is_none() && left_out <= LEFT_OUT
}

impl Groups {
    /// The group whose name a word shortens, if that is one alone.
    pub(super) fn shortened(&self, word: &str, capitals: bool) -> Option<u32> {
        let has_its_length = LENGTHS.contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase());
        if !has_its_length || self.written.len() > MANY {
            return None;
        }
        let squeezed = || {
            let groups = (0..self.len()).filter(|group| self.is_squeezed(*group, word));
            if capitals && !is_in_letters(word) { self.only(groups) } else { None }
        };
        let acronyms = [Some(word), word.strip_suffix(OF_THE_LAW)].into_iter().flatten();
        let by_letters = acronyms.filter_map(|acronym| self.only(self.called_by(acronym))).next();
        let blended = || self.only(self.blended(word));
        by_letters.or_else(blended).or_else(squeezed)
    }

    /// Whether a word is the first of a group's name without its vowels: "CNVRG" of Converge ICT.
    fn is_squeezed(&self, group: u32, word: &str) -> bool {
        let first = self.core.get(group).first().map_or("", |part| self.parts.get(*part));
        first.len() >= LONG && first.as_bytes()[0] == word.as_bytes()[0] && is_left_of(word, first)
    }

    fn only(&self, mut groups: impl Iterator<Item = u32>) -> Option<u32> {
        let first = groups.next()?;
        groups.all(|other| other == first).then_some(first)
    }

    /// The groups whose words, those of the law left out, begin with these letters.
    fn called_by(&self, acronym: &str) -> impl Iterator<Item = u32> {
        let named = self.names.get(hash(acronym)).iter().map(|pair| pair.number & !super::CAPITALS);
        named.filter(move |group| initials(&words::words(self.get(*group).name), false) == acronym)
    }

    /// The groups of whose names a word has the beginnings of two words, one after the other, and nothing else.
    fn blended(&self, word: &str) -> impl Iterator<Item = u32> {
        let same = |part: &str| part.bytes().zip(word.bytes()).take_while(|(one, other)| one == other).count();
        let firsts = (0..self.parts.len() as u32).map(move |part| (part, same(self.parts.get(part))));
        let firsts = firsts.filter(move |(part, same)| *same >= LEFT && !is_legal(self.parts.get(*part)));
        firsts.flat_map(move |(part, same)| {
            let rest = (LEFT..=same).map(|from| &word[from..]).filter(|rest| rest.len() >= LEFT);
            let rest: Vec<&str> = rest.collect();
            let groups = if rest.is_empty() { &[] } else { self.of_part.get(part) };
            groups.iter().copied().filter(move |group| {
                let later = self.core.get(*group).iter().skip_while(|own| **own != part).skip(1);
                later.copied().any(|later| rest.iter().any(|rest| self.parts.get(later).starts_with(rest)))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use docferry_policy::Document;

    use super::super::super::fields::Fields;
    use super::*;

    #[test]
    fn names_are_shortened_as_people_shorten_them() {
        let names = [
            "KENYA ELECTRICITY GENERATING COMPANY PLC",
            "KENYA POWER AND LIGHTING PLC",
            "EAST AFRICAN PORTLAND CEMENT PLC",
            "EAST AFRICAN BREWERIES PLC",
            "STANDARD CHARTERED BANK KENYA LIMITED",
            "STANBIC HOLDINGS PLC",
            "Portland Cement Eastern Africa",
            "East African Portuguese Lines",
        ];
        let mut groups = Groups::default();
        for name in names {
            let symbol = name.starts_with("STANBIC").then(|| ("symbol".to_owned(), "SBIC".to_owned()));
            let attributes = symbol.into_iter().collect();
            let document = Document { group: name.to_owned(), attributes, ..Document::default() };
            groups.add(&document, &Fields::of(&document));
        }
        groups.seal(0..names.len() as u32);
        let beginning = groups.mentioned(&words::words("EAP's profit, SCB and KE"), |_| 0);
        assert_eq!(beginning.groups.iter().map(|named| named.group).collect::<Vec<u32>>(), [4]);
        for (word, meant) in [
            ("kengen", Some(0)),
            ("kenpower", Some(1)),
            ("stanchart", Some(4)),
            ("eapcc", Some(2)),
            ("eapc", Some(2)),
            ("eabl", Some(3)),
            ("eabx", None),
            ("sbicc", None),
            ("kenpo", None),
            ("genken", None),
            ("kenst", None),
            ("portcem", None),
            // Only in capitals are they symbols.
            ("stnbc", None),
        ] {
            assert_eq!(groups.shortened(word, false), meant, "{word}");
        }
        for (word, meant) in [("stnbc", Some(5)), ("ptln", Some(6)), ("kea", None), ("xtn", None)] {
            assert_eq!(groups.shortened(word, true), meant, "{word}");
        }
        let of = |name: &str| {
            let mut groups = Groups::default();
            for name in [name, "Kitewise Analytics"] {
                let document = Document { group: name.to_owned(), ..Document::default() };
                groups.add(&document, &Fields::of(&document));
            }
            groups.seal(0..2);
            groups
        };
        assert_eq!(of("Infrastructure Ventures").shortened("ifrs", true), None);
        assert_eq!(of("Converge ICT Solutions").shortened("cnvrg", true), Some(0));
        assert_eq!(of("TransAlta Corporation").shortened("tsla", true), None);
    }
}
