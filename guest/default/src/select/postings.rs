//! The inverted index: which entries hold which words.

mod scores;
mod slot;

use std::rc::Rc;

pub(super) use self::scores::Scores;
use self::scores::{FREQUENT, fullness};
pub(super) use self::slot::Slot;
use super::initials::{Initial, Initials};
use super::meaning::{Meanings, root};
use super::senses::{Gathering, Senses, is_ending};
use super::series::{Series, said};
use super::spelling::Spellings;
use super::texts::{Hashed, Remembered, Texts, hash};
use super::vectors::Vectors;
use crate::words;

/// What entries of fewer words make of theirs is worked out beforehand.
const USUAL_LENGTH: usize = 128;
/// The bits of a posting that count how often the word occurs.
const COUNT_BITS: u32 = 4;
const MOST_COUNTED: u32 = (1 << COUNT_BITS) - 1;
/// Values of which the words are remembered while an index is built.
const MOST_REPEATED: usize = 20_000;
/// Words of one entry that are counted.
const MOST_WORDS: u16 = 50_000;
/// At most this many other words stand for one.
const MOST_ALTERNATIVES: usize = 24;
/// A word that counts at least this much of the one that is asked for may be given as a reason.
const WRITTEN: f64 = 0.4;
/// Postings are noted in pieces of this many while an index is built: one that grows would be there twice.
const PIECE: usize = 1 << 16;

/// The words of all entries.
pub(super) struct Postings {
    texts: Texts,
    terms: Vec<Term>,
    /// While an index is built: what each term is in the names of entries.
    called: Vec<Called>,
    lengths: Vec<u16>,
    total_length: u64,
    /// How many words an entry has on average.
    average: f64,
    /// How much a word makes of an entry, by the entry's length and how often it holds the word.
    fullness: Vec<f64>,
    /// While an index is built: for each entry its terms with how often, one after another.
    noted: Vec<Vec<u32>>,
    noted_count: usize,
    begun_at: usize,
    /// Where the terms of each entry begin.
    starts: Vec<u32>,
    /// The terms of values that come again and again, such as a group's name.
    repeated: Remembered<Rc<[u32]>>,
    /// The folders of the entry before, with their terms.
    folders: (String, Vec<u32>),
    /// Then: for each term the entries that hold it, rising, with how often in the low bits.
    postings: Vec<u32>,
    /// The first terms of each root.
    roots: Hashed,
    spellings: Spellings,
    meanings: Meanings,
    vectors: Vectors,
    initials: Initials,
    pub(super) senses: Senses,
}

impl Default for Postings {
    fn default() -> Self {
        Self {
            texts: Texts::default(),
            terms: Vec::new(),
            called: Vec::new(),
            lengths: Vec::new(),
            total_length: 0,
            average: 1.0,
            fullness: Vec::new(),
            noted: Vec::new(),
            noted_count: 0,
            begun_at: 0,
            starts: Vec::new(),
            repeated: Remembered::new(MOST_REPEATED),
            folders: Default::default(),
            postings: Vec::new(),
            roots: Hashed::new(MOST_ALTERNATIVES),
            spellings: Spellings::default(),
            meanings: Meanings::default(),
            vectors: Vectors::default(),
            initials: Initials::default(),
            senses: Senses::default(),
        }
    }
}

struct Term {
    /// How many entries hold it.
    count: u32,
    /// Where it was noted last, then where its postings end.
    at: usize,
}

/// What a word is in a name.
#[derive(Clone, Copy)]
struct Called {
    initial: Initial,
    said: u32,
}

impl Postings {
    /// Begins the next entry.
    pub(super) fn begin(&mut self) {
        self.lengths.push(0);
        self.begun_at = self.noted_count;
        self.starts.push(self.noted_count as u32);
    }

    /// Counts the words of a text in the entry begun last.
    pub(super) fn add(&mut self, text: &str) {
        words::each_stem(text, |word| {
            let number = self.number(word);
            self.note(number);
        });
    }

    /// As [`Postings::add`], for the name and the title of the entry: the number of its series.
    pub(super) fn add_names(&mut self, names: [&str; 2]) -> u32 {
        let (mut series, mut numbers) = (Series::default(), Vec::with_capacity(32));
        self.initials.begin();
        for name in names {
            numbers.clear();
            words::each_stem(name, |word| numbers.push(self.number(word)));
            let called = numbers.iter().filter_map(|number| self.called.get(*number as usize));
            called.clone().for_each(|word| series.add(word.said));
            series.end();
            self.initials.add(called.map(|word| word.initial));
            numbers.iter().for_each(|number| self.note(*number));
        }
        series.number()
    }

    /// As [`Postings::add`], for a text that other entries hold as well.
    pub(super) fn add_repeated(&mut self, text: &str) {
        let known = self.repeated.get(text).cloned();
        if let Some(numbers) = known {
            numbers.iter().for_each(|number| self.note(*number));
            return;
        }
        let mut numbers = Vec::new();
        words::each_stem(text, |word| numbers.push(self.number(word)));
        numbers.iter().for_each(|number| self.note(*number));
        self.repeated.add(text, numbers.into());
    }

    /// As [`Postings::add`], for folders: entries mostly follow others of the same.
    pub(super) fn add_folders(&mut self, text: &str) {
        let (mut before, mut numbers) = std::mem::take(&mut self.folders);
        if !words::same(&before, text) {
            numbers.clear();
            words::each_stem(text, |word| numbers.push(self.number(word)));
            text.clone_into(&mut before);
        }
        numbers.iter().for_each(|number| self.note(*number));
        self.folders = (before, numbers);
    }

    fn number(&mut self, word: &str) -> u32 {
        let number = self.texts.number(word);
        if number as usize == self.terms.len() {
            self.terms.push(Term { count: 0, at: usize::MAX });
            self.called.push(Called { initial: Initial::of(word), said: said(word) });
        }
        number
    }

    fn note(&mut self, number: u32) {
        let (Some(length), Some(term)) = (self.lengths.last_mut(), self.terms.get_mut(number as usize)) else { return };
        if *length >= MOST_WORDS {
            return;
        }
        *length += 1;
        self.total_length += 1;
        if term.count > 0 && term.at >= self.begun_at {
            let noted = &mut self.noted[term.at / PIECE][term.at % PIECE];
            if *noted & MOST_COUNTED < MOST_COUNTED {
                *noted += 1;
            }
            return;
        }
        term.count += 1;
        term.at = self.noted_count;
        if self.noted_count.is_multiple_of(PIECE) {
            self.noted.push(Vec::new());
        }
        if let Some(piece) = self.noted.last_mut() {
            piece.push(number << COUNT_BITS | 1);
        }
        self.noted_count += 1;
    }

    /// No entry follows: what was noted by entry is put by term.
    pub(super) fn seal(&mut self) {
        self.repeated = Remembered::new(0);
        self.called = Vec::new();
        let average = (self.total_length as f64 / self.lengths.len().max(1) as f64).max(1.0);
        self.average = average;
        let lengths = (0..=u16::MAX).take(USUAL_LENGTH);
        let counts = move |length| (0..=MOST_COUNTED).map(move |count| fullness(length, count, average));
        self.fullness = lengths.flat_map(counts).collect();
        self.starts.push(self.noted_count as u32);
        let mut end = 0;
        for term in &mut self.terms {
            term.at = end;
            end += term.count as usize;
        }
        self.postings = vec![0; end];
        let mut entry = 0;
        let mut noted = 0;
        let texts = &self.texts;
        let mut gathering = Gathering::new(self.lengths.len(), (0..texts.len() as u32).map(|number| texts.get(number)));
        for piece in std::mem::take(&mut self.noted) {
            for note in piece {
                while self.starts.get(entry + 1).is_some_and(|start| noted >= *start as usize) {
                    entry += 1;
                    gathering.iter_mut().for_each(Gathering::end);
                }
                noted += 1;
                gathering.iter_mut().for_each(|gathering| gathering.add(note >> COUNT_BITS));
                let term = &mut self.terms[(note >> COUNT_BITS) as usize];
                self.postings[term.at] = (entry as u32) << COUNT_BITS | note & MOST_COUNTED;
                term.at += 1;
            }
        }
        for _ in entry..self.lengths.len() {
            gathering.iter_mut().for_each(Gathering::end);
        }
        self.senses = gathering.map(Gathering::senses).unwrap_or_default();
        self.starts = Vec::new();
        for number in 0..self.texts.len() as u32 {
            let text = self.texts.get(number);
            if text.len() >= 3 && !text.bytes().any(|byte| byte.is_ascii_digit()) {
                self.roots.add(hash(root(text)), number);
                self.spellings.add(text, number);
            }
        }
        self.roots.seal();
        self.spellings.seal();
        let texts = &self.texts;
        self.vectors = Vectors::of(texts.len() as u32, |number| texts.get(number), |word| texts.find(word));
    }

    fn list(&self, number: u32) -> &[u32] {
        self.terms.get(number as usize).map_or(&[], |term| &self.postings[term.at - term.count as usize..term.at])
    }

    fn text(&self, number: u32) -> &str {
        self.texts.get(number)
    }

    fn of_term(&self, number: u32) -> f64 {
        self.weight(self.terms[number as usize].count as usize)
    }

    /// How many entries hold a word.
    pub(super) fn count(&self, word: &str) -> usize {
        self.texts.find(word).map_or(0, |number| self.terms[number as usize].count as usize)
    }

    /// Every word with the entries that hold it, rising.
    pub(super) fn each(&self) -> impl Iterator<Item = (&str, impl ExactSizeIterator<Item = u32>)> {
        (0..self.texts.len() as u32)
            .map(|number| (self.text(number), self.list(number).iter().map(|posting| posting >> COUNT_BITS)))
    }

    /// The entries that hold all of some words, rising.
    pub(super) fn holding(&self, stems: &[String]) -> Vec<u32> {
        let numbers: Option<Vec<u32>> = stems.iter().map(|stem| self.texts.find(stem)).collect();
        let Some(mut numbers) = numbers.filter(|numbers| !numbers.is_empty()) else { return Vec::new() };
        numbers.sort_unstable_by_key(|number| self.list(*number).len());
        let rarest = self.list(numbers[0]).iter().take(FREQUENT).map(|posting| posting >> COUNT_BITS);
        rarest.filter(|entry| numbers[1..].iter().all(|number| self.holds(*number, *entry).is_some())).collect()
    }

    /// Whether any entry holds a word, or another of its root.
    pub(super) fn knows(&self, stem: &str) -> bool {
        self.count(stem) > 0 || !self.roots.get(hash(root(stem))).is_empty()
    }

    /// The words for which an acronym that no entry holds may stand, in the names of some, or of one alone.
    pub(super) fn spelt_out(&self, acronym: &str, alone: bool) -> Vec<&str> {
        let entries = self.initials.of(acronym);
        if entries.is_empty() || (alone && entries.len() > 1) {
            return Vec::new();
        }
        let words = (0..self.texts.len() as u32).filter(|number| {
            let text = self.text(*number);
            let begins = text.len() > 2 && text.bytes().next().is_some_and(|first| acronym.as_bytes().contains(&first));
            let tells = begins && !words::is_common(text) && !is_ending(text);
            // What a few of them hold by chance is not what they are shortened by.
            tells && 2 * entries.iter().filter(|entry| self.holds(*number, **entry).is_some()).count() >= entries.len()
        });
        words.map(|number| self.text(number)).collect()
    }

    /// The words that stand for one another.
    pub(super) fn meanings(&self) -> &Meanings {
        &self.meanings
    }

    /// A new question is asked.
    pub(super) fn begin_question(&self) {
        self.spellings.begin();
    }

    /// The word of a slot as the entries write it.
    pub(super) fn written(&self, slot: &Slot, entry: u32) -> Option<&str> {
        let own = |number: &u32, factor: &f64| factor * self.of_term(*number) >= WRITTEN * slot.weight;
        let held = slot.alternatives.iter().filter(|(number, factor)| own(number, factor));
        let held = held.filter(|(number, _)| self.holds(*number, entry).is_some());
        let best = held.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
        best.map(|(number, _)| self.text(*number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn postings(entries: &[&str]) -> Postings {
        let mut postings = Postings::default();
        for entry in entries {
            postings.begin();
            let (first, rest) = entry.split_once(' ').unwrap_or((entry, ""));
            postings.add_repeated(first);
            postings.add(rest);
        }
        postings.seal();
        postings
    }

    #[test]
    fn rare_words_weigh_more_than_frequent_ones() {
        let postings = postings(&["report hurricane", "report cricket", "", "report report report bank"]);
        let slots: Vec<Slot> =
            ["report", "hurricane"].iter().filter_map(|word| postings.slot(word, false, false)).collect();
        let scores = postings.scores(&slots);
        assert_eq!(scores.found, [0, 1, 3]);
        assert!(scores.of(0) > scores.of(3) && scores.of(3) > 0.0);
        for entry in scores.found.iter().copied() {
            let score: f64 = slots.iter().map(|slot| postings.score(slot, entry)).sum();
            assert!((scores.of(entry) - score).abs() < 1e-5);
        }
    }

    #[test]
    fn a_word_is_found_by_its_root_its_meaning_or_with_a_slip() {
        let postings = postings(&["annual leave", "disposal of equipment", "geschaftsbericht 2020", "bgt draft"]);
        for (word, expected) in
            [("vacation", 0), ("disposing", 1), ("machinery", 1), ("equipmnet", 1), ("bericht", 2), ("budget", 3)]
        {
            let slot = postings.slot(word, true, true).unwrap();
            let scores = postings.scores(std::slice::from_ref(&slot));
            let others = scores.found.iter().filter(|entry| **entry != expected).map(|entry| scores.of(*entry));
            assert!(scores.of(expected) > 2.0 * others.fold(0.0, f64::max), "{word}");
            assert!(slot.is_known() || word == "machinery");
        }
        assert!(postings.slot("cricket", true, true).is_none_or(|slot| !slot.is_known()));
        assert!(postings.slot_of_two("time", "off").is_some() && postings.slot_of_two("far", "off").is_none());
    }

    #[test]
    fn an_acronym_is_of_words_that_tell_in_some_names_or_in_one() {
        let name = "Employee assistance programme and line.pdf";
        let mut postings = Postings::default();
        postings.begin();
        postings.add_names([name, ""]);
        postings.seal();
        assert_eq!(postings.spelt_out("eap", true), ["employee", "assistance", "programme"]);
        let mut postings = Postings::default();
        for name in ["Employee assistance programme", "Early access pilot"] {
            postings.begin();
            postings.add_names([name, ""]);
        }
        postings.seal();
        assert!(postings.spelt_out("eap", true).is_empty() && !postings.spelt_out("eap", false).is_empty());
    }

    #[test]
    fn what_names_of_files_end_with_stands_for_no_word() {
        let postings = postings(&["zq7 pdf", "table xlsx"]);
        let found = |word| postings.slot(word, false, true).map(|slot| postings.scores(&[slot]).found);
        assert!(found("pdf").is_some_and(|found| found.contains(&0)));
        assert!(found("spreadsheet").is_none_or(|found| !found.contains(&0)));
    }

    #[test]
    fn each_entry_holds_the_words_of_its_own_folders() {
        let mut postings = Postings::default();
        for folders in ["leases/2023", "leases/2023", "wages", "leases/2023"] {
            postings.begin();
            postings.add_folders(folders);
        }
        postings.seal();
        let held = |word: &str| postings.holding(&[word.to_owned()]);
        assert_eq!((held("lease"), held("2023"), held("wage")), (vec![0, 1, 3], vec![0, 1, 3], vec![2]));
    }

    #[test]
    fn unknown_words_find_nothing() {
        let postings = postings(&["report"]);
        assert!(postings.slot("qwxyz", true, true).is_none() && postings.scores(&[]).found.is_empty());
        assert_eq!((postings.count("report"), postings.count("cricket")), (1, 0));
    }
}
