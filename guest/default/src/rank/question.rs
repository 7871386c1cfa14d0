//! What a question looks for: its own words, and what reports say instead.

use docferry_policy::{Document, Page, Question};
use rustc_hash::{FxHashMap, FxHashSet};

use super::phrases::ANY;
use super::stems::{FIGURE, Lexicon, OTHER, each_word};
use super::vocabulary::{self, Entry};
use crate::select::alike;
use crate::words;

/// What the words of a question weigh: by themselves, as part of a phrase of the vocabulary, when they stand in most questions
/// about reports, when they only say how to answer, and when they name what the documents belong to.
const PLAIN: f64 = 1.0;
const KNOWN: f64 = 0.7;
const GENERAL: f64 = 0.35;
const AROUND: f64 = 0.15;
const NAME: f64 = 0.2;
const YEAR: f64 = 0.5;
/// Two words next to each other.
const TOGETHER: f64 = 0.6;
/// What reports say instead: lines of statements and topics, metrics, and the lines that make a metric.
const LINE: f64 = 0.8;
const METRIC: f64 = 0.5;
const COMPONENT: f64 = 0.7;
const TOPIC: f64 = 0.8;
const REASON: f64 = 0.5;
/// A phrase that only pages use, next to what both use.
const TOLD: f64 = 0.8;
/// A phrase that only questions use is less sure.
const COLLOQUIAL: f64 = 0.8;
/// What is counted, with a figure before it and at most so many words between.
const COUNTED: f64 = 1.0;
const BETWEEN: usize = 2;
/// Words that mean nearly the same: at most so many, at least so near, and what they count.
const MOST_NEAR: usize = 20;
const LEAST_NEAR: f64 = 0.4;
const NEAR: f64 = 0.6;
/// Of a longer question no more words have such.
const MOST_ASKED: usize = 32;
/// Words of the turn before, when the question leans on it.
const BEFORE: f64 = 0.4;
/// A question of no more words of its own leans on the turns before, at most so many.
const FEWEST: usize = 3;
const MOST_TURNS: usize = 4;

/// A phrase to look for.
pub(super) struct Term {
    pub(super) phrase: Vec<u32>,
    /// Terms of one group say the same.
    pub(super) group: usize,
    pub(super) weight: f64,
}

/// What is looked for.
pub(super) struct Wanted {
    pub(super) lexicon: Lexicon,
    pub(super) terms: Vec<Term>,
    pub(super) groups: usize,
    /// The statements in which the answer stands.
    pub(super) statements: u8,
    /// Whether figures answer.
    pub(super) figures: bool,
    /// Whether nothing but a number answers.
    pub(super) counts: bool,
    /// Whether reasons answer.
    pub(super) reasons: bool,
    /// The question with the turns on which it leans.
    pub(super) talk: String,
}

/// A phrase of the vocabulary in a question.
#[derive(Clone, Copy)]
struct Found {
    from: usize,
    to: usize,
    what: What,
    colloquial: bool,
}

#[derive(Clone, Copy)]
enum What {
    Boilerplate,
    Line(&'static Entry),
    Metric(&'static Entry),
    Topic(&'static Entry),
}

impl Wanted {
    /// Of a question, which may lean on the turns before though it has words of its own.
    pub(super) fn of(question: &Question, documents: &[Document], pages: &[Page], leans: bool) -> Self {
        let mut wanted = Self {
            lexicon: Lexicon::new(pages.iter().map(|page| page.text.as_str())),
            terms: Vec::new(),
            groups: 0,
            statements: 0,
            figures: false,
            counts: false,
            reasons: false,
            talk: question.text.clone(),
        };
        let mut names = FxHashSet::default();
        for document in documents {
            each_word(&document.group, |word| _ = names.insert(word.to_owned()));
        }
        let mut own = wanted.take(&question.text, 1.0, &names);
        // People stand in no statement.
        if asks_who(&question.text) {
            (wanted.statements, wanted.figures) = (0, false);
        }
        if leans {
            own = 0;
        }
        for turn in question.history.iter().rev().filter(|turn| turn.role == "user").take(MOST_TURNS) {
            if own > FEWEST {
                break;
            }
            own += wanted.take(&turn.content, BEFORE, &names);
            wanted.talk.push(' ');
            wanted.talk.push_str(&turn.content);
        }
        wanted
    }

    /// Whether a piece holds what the question itself asks for.
    pub(super) fn is_met(&self, terms: &[(u32, f32)]) -> bool {
        terms.iter().any(|(term, _)| self.terms[*term as usize].weight > GENERAL)
    }

    /// Takes the words of a text, and says how many say what is asked.
    fn take(&mut self, text: &str, weight: f64, names: &FxHashSet<String>) -> usize {
        let mut spelt: Vec<String> = Vec::new();
        each_word(text, |word| spelt.push(word.to_owned()));
        let numbers = self.lexicon.learn(text);
        let found = known(&self.lexicon, &numbers);
        let general: FxHashSet<u32> = alternatives(vocabulary::GENERAL)
            .flat_map(|phrase| stems(&self.lexicon, phrase).unwrap_or_default())
            .collect();
        let weights: Vec<f64> = (0..spelt.len())
            .map(|at| {
                let covering = || found.iter().filter(move |found| (found.from..found.to).contains(&at));
                if words::is_common(&spelt[at]) {
                    0.0
                } else if names.contains(&spelt[at]) {
                    NAME
                } else if is_year(&spelt[at]) {
                    YEAR
                } else if covering().any(|found| !matches!(found.what, What::Boilerplate)) {
                    KNOWN
                } else if covering().next().is_some() {
                    AROUND
                } else if general.contains(&numbers[at]) {
                    GENERAL
                } else {
                    PLAIN
                }
            })
            .collect();
        let mut asked: Vec<(usize, usize)> = Vec::new();
        for at in 0..spelt.len() {
            if weights[at] > 0.0 {
                let group = self.word(&spelt[at], weight * weights[at]);
                if weights[at] > GENERAL && asked.len() < MOST_ASKED {
                    asked.push((at, group));
                }
            }
            let next = (at + 1..spelt.len().min(at + 4)).find(|next| weights[*next] > 0.0);
            if let Some(next) = next
                && weights[at].min(weights[next]) > AROUND
            {
                let group = self.group();
                self.term(numbers[at..=next].to_vec(), group, weight * TOGETHER * weights[at].min(weights[next]));
            }
        }
        self.near(asked.iter().map(|(at, group)| (spelt[*at].as_str(), *group, weight * weights[*at])).collect());
        let mut told: Vec<&'static Entry> = Vec::new();
        // By their own names first.
        for colloquial in [false, true] {
            for found in found.iter().filter(|found| found.colloquial == colloquial) {
                self.found(found, weight, &mut told);
            }
        }
        self.counted(&spelt, &numbers, &found, weight);
        let says = |lexicon: &Lexicon, phrases| alternatives(phrases).any(|phrase| holds(lexicon, &numbers, phrase));
        self.figures |= says(&self.lexicon, vocabulary::FIGURES);
        self.counts |= says(&self.lexicon, vocabulary::COUNTS);
        // What a question says of how to answer is no question for reasons.
        let around = |at: usize| {
            let covers = |found: &&Found| (found.from..found.to).contains(&at);
            found
                .iter()
                .filter(covers)
                .any(|found| matches!(found.what, What::Boilerplate) && found.to - found.from > 1)
        };
        let asked: Vec<u32> =
            numbers.iter().enumerate().map(|(at, number)| if around(at) { OTHER } else { *number }).collect();
        if alternatives(vocabulary::REASONS.asked).any(|phrase| holds(&self.lexicon, &asked, phrase)) {
            self.reasons = true;
            self.entry(&vocabulary::REASONS, 0.0, weight * REASON);
        }
        weights.iter().filter(|weight| **weight > GENERAL).count()
    }

    /// What is counted by `how many` and `number of`: a figure stands before it.
    fn counted(&mut self, spelt: &[String], numbers: &[u32], found: &[Found], weight: f64) {
        let asks = |pair: &[String]| matches!((pair[0].as_str(), pair[1].as_str()), ("how", "many") | ("number", "of"));
        for at in spelt.windows(2).enumerate().filter(|(_, pair)| asks(pair)).map(|(at, _)| at + 2) {
            let things = (at..spelt.len().min(at + 3)).take_while(|thing| !words::is_common(&spelt[*thing]));
            let things: Vec<usize> = things.collect();
            let mut counted: Vec<Vec<u32>> = things.iter().map(|thing| vec![numbers[*thing]]).collect();
            for found in found.iter().filter(|found| things.iter().any(|thing| (found.from..found.to).contains(thing)))
            {
                if let What::Topic(entry) | What::Metric(entry) = found.what {
                    counted.extend(alternatives(entry.names).map(|name| self.lexicon.learn(name)));
                }
            }
            let group = self.group();
            for thing in counted {
                for between in 0..=BETWEEN {
                    let mut phrase = vec![FIGURE];
                    phrase.extend(std::iter::repeat_n(ANY, between));
                    phrase.extend(&thing);
                    self.term(phrase, group, weight * COUNTED);
                }
            }
        }
    }

    /// Adds what reports say for a phrase of the question, each entry once.
    fn found(&mut self, found: &Found, weight: f64, told: &mut Vec<&'static Entry>) {
        let weight = if found.colloquial { weight * COLLOQUIAL } else { weight };
        let (entry, names, components) = match found.what {
            What::Boilerplate => return,
            What::Line(entry) => (entry, LINE, LINE),
            What::Metric(entry) => (entry, METRIC, COMPONENT),
            What::Topic(entry) => (entry, TOPIC, TOPIC),
        };
        if !told.iter().any(|known| std::ptr::eq(*known, entry)) {
            told.push(entry);
            self.entry(entry, weight * names, weight * components);
        }
    }

    /// A word of the question, with the other ways to write a year.
    fn word(&mut self, word: &str, weight: f64) -> usize {
        let group = self.group();
        let year =
            word.strip_prefix("fy").filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or(word);
        let long = if year.len() == 2 && word.starts_with("fy") { format!("20{year}") } else { year.to_owned() };
        self.phrase(word, group, weight);
        if is_year(&long) {
            self.phrase(&long, group, weight);
            self.phrase(&format!("fy{long}"), group, weight);
            self.phrase(&format!("fy{}", &long[2..]), group, weight);
        }
        group
    }

    /// Words that mean nearly the same as some of the question's, each with its group and weight.
    fn near(&mut self, asked: Vec<(&str, usize, f64)>) {
        if !self.lexicon.is_english() {
            return;
        }
        let words: Vec<&str> = asked.iter().map(|(word, ..)| *word).collect();
        for ((_, group, weight), near) in asked.iter().zip(alike(&words, MOST_NEAR, LEAST_NEAR)) {
            near.iter().for_each(|(near, nearness)| self.phrase(near, *group, weight * NEAR * nearness));
        }
    }

    /// Adds what reports say for an entry.
    fn entry(&mut self, entry: &Entry, names: f64, told: f64) {
        self.statements |= entry.statements;
        let group = self.group();
        alternatives(entry.names).for_each(|phrase| self.phrase(phrase, group, names));
        for (number, told_together) in entry.told.split(';').enumerate() {
            // What is told first is the thing itself, unless it has names of its own weight.
            let group = if number == 0 && names == told { group } else { self.group() };
            alternatives(told_together).for_each(|phrase| self.phrase(phrase, group, TOLD * told));
        }
    }

    fn group(&mut self) -> usize {
        self.groups += 1;
        self.groups - 1
    }

    fn phrase(&mut self, phrase: &str, group: usize, weight: f64) {
        let phrase = self.lexicon.learn(phrase);
        self.term(phrase, group, weight);
    }

    fn term(&mut self, phrase: Vec<u32>, group: usize, weight: f64) {
        if weight > 0.0 && !phrase.is_empty() {
            self.terms.push(Term { phrase, group, weight });
        }
    }

    /// The same phrase is looked for once, at its best weight.
    pub(super) fn deduplicated(mut self) -> Self {
        let mut best: FxHashMap<Vec<u32>, f64> = FxHashMap::default();
        for term in &self.terms {
            let known = best.entry(term.phrase.clone()).or_default();
            *known = known.max(term.weight);
        }
        let mut seen = FxHashSet::default();
        self.terms.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        self.terms.retain(|term| best[&term.phrase] <= term.weight && seen.insert(term.phrase.clone()));
        self
    }
}

fn asks_who(text: &str) -> bool {
    let mut first = None;
    each_word(text, |word| _ = first.get_or_insert_with(|| word.to_owned()));
    first.is_some_and(|first| matches!(first.as_str(), "who" | "whom" | "whose"))
}

fn is_year(word: &str) -> bool {
    let digits = word.strip_prefix("fy").unwrap_or(word);
    let short = word.len() == 4 && digits.len() == 2;
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && (short || (digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))))
}

fn alternatives(phrases: &'static str) -> impl Iterator<Item = &'static str> {
    phrases.split('|').map(str::trim).filter(|phrase| !phrase.is_empty())
}

/// The numbers of a phrase, if all of its words are known.
fn stems(lexicon: &Lexicon, phrase: &str) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    lexicon.reader().read(phrase, |number| numbers.push(number));
    (!numbers.contains(&OTHER)).then_some(numbers)
}

fn holds(lexicon: &Lexicon, numbers: &[u32], phrase: &str) -> bool {
    stems(lexicon, phrase).is_some_and(|stems| numbers.windows(stems.len()).any(|window| window == stems))
}

/// The phrases of the vocabulary in a question; of those inside each other the longest.
fn known(lexicon: &Lexicon, numbers: &[u32]) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    let mut look = |phrases: &'static str, what: What, colloquial: bool| {
        for stems in alternatives(phrases).filter_map(|phrase| stems(lexicon, phrase)) {
            let at = numbers.windows(stems.len()).enumerate().filter(|(_, window)| *window == stems);
            all.extend(at.map(|(from, _)| Found { from, to: from + stems.len(), what, colloquial }));
        }
    };
    look(vocabulary::BOILERPLATE, What::Boilerplate, false);
    for entry in vocabulary::LINES {
        look(entry.names, What::Line(entry), false);
        look(entry.asked, What::Line(entry), true);
    }
    for entry in vocabulary::METRICS {
        look(entry.names, What::Metric(entry), false);
        look(entry.asked, What::Metric(entry), true);
    }
    for entry in vocabulary::NOTES.iter().chain(vocabulary::SECTIONS) {
        look(entry.names, What::Topic(entry), false);
        look(entry.asked, What::Topic(entry), true);
    }
    let inside = |a: &Found, b: &Found| b.from <= a.from && a.to <= b.to && b.to - b.from > a.to - a.from;
    all.iter().filter(|one| !all.iter().any(|other| inside(one, other))).copied().collect()
}
