//! Whether a question that names no group is about the catalogue at all.

use docferry_policy::Question;

use super::Index;
use super::asked::Asked;
use super::everyday::{is_everyday, talk};
use super::form::asks_for_a_document;
use super::lexicon::is_report;
use super::postings::{Scores, Slot};
use super::search::keep_best;
use super::topic::Topic;
use super::vectors::{Direction, telling};
use super::world::is_of_no_dictionary;
use crate::words;

/// What a word that many entries hold weighs at least here.
const COMMON: f64 = 0.5;
/// Of so many entries one may hold a word that is a name.
const FEW_HOLD: usize = 20;
/// A word that more than so many entries hold, and more than one in so many, tells nothing of a stranger.
const MOST_HOLD: usize = 5;
/// How many of the best entries are looked at.
pub(super) const LOOKED_AT: usize = 20;
/// Of these, those in which a single word may be found.
const FIRST: usize = 3;
/// A word shorter than this may be any abbreviation.
const LONG: usize = 4;

/// The log odds that a question is about the catalogue, by what is known of it: fitted by logistic regression to the labelled
/// questions that are there to tune with.
const AT_FIRST: f64 = -1.28;
/// How much of what is asked the best entry holds, by the nearest of its words.
const HELD: f64 = 2.98;
/// How well the best entries hold the word of it that they hold best, by how telling it is.
const HELD_MOST: f64 = 1.39;
/// How near the words that entries do not hold are to what people talk about with any machine.
const TALK: f64 = -2.63;
/// A word that is beside all documents.
const BESIDE: f64 = -1.69;
/// A name that the catalogue does not know, written large, and a word that is in no dictionary.
const STRANGER: f64 = -2.71;
const NO_WORD: f64 = -0.89;
/// A word of no dictionary that few entries hold.
const NAMES: f64 = 1.5;
/// What its words say by themselves for a text that asks for a document.
const FORM: f64 = 0.65;
/// It names a kind of document, and nothing that is foreign to the catalogue.
const A_KIND: f64 = 0.42;
/// How much of the catalogue are reports of companies: those are asked of by name.
const REPORTS: f64 = -0.62;
/// How much nearer the nearest entry is to the whole of it than one that many are as near as.
const STANDS_OUT: f64 = 5.36;
/// How near it is to what people ask machines that no document answers.
const ELSEWHERE: f64 = -8.55;
/// It follows on what was said before.
const FOLLOWS: f64 = 0.99;
/// What both usually are, where it or the entries are of no meaning that is known.
const USUAL: f64 = 0.19;
const USUAL_ELSEWHERE: f64 = 0.01;
/// Which of the nearest entries many are as near as.
const MANY: usize = 10;

impl Index {
    pub(super) fn is_about(&self, question: &Question, asked: &Asked, scores: &Scores, near: &[f64]) -> bool {
        let (mut sought, mut tells, mut talks) = (0.0, 0.0, 0.0);
        let (mut beside, mut no_words, mut names) = (0.0_f64, 0.0_f64, 0.0_f64);
        // What any report is called tells nothing of one of a stranger.
        let says = |topic: &&Topic| asked.strangers == 0 || !is_report(&topic.word);
        let topics: Vec<&Topic> = asked.topic.iter().filter(says).collect();
        for topic in &topics {
            let told = telling(&topic.word);
            tells += told;
            sought += match &topic.slot {
                Some(slot) => self.testimony(slot),
                None => topic.unknown() * self.postings.weight(1),
            };
            beside += f64::from(u8::from(topic.beside));
            names += f64::from(u8::from(topic.is_exact() && self.is_name(&topic.word)));
            if !topic.is_exact() {
                let near = talk(&topic.word);
                talks += told * near.unwrap_or_default();
                let no_word = near.is_none() && !topic.is_known() && topic.word.len() >= LONG;
                no_words += f64::from(u8::from(no_word && topic.word.chars().all(char::is_alphabetic)));
            }
        }
        // "the annual report of Globex", "service manual Globex 100": nor does the type that is asked for, or what many hold.
        let of_any = |word: &str| {
            let count = self.postings.count(word);
            asked.wanted.types().any(|kind| self.types[kind as usize].stems.iter().any(|stem| stem == word))
                || (count > MOST_HOLD && MOST_HOLD * count > self.entries.len())
        };
        if asked.strangers > 0 && topics.iter().all(|topic| !topic.is_known() || of_any(&topic.word)) {
            return false;
        }
        let (held, most) = self.held_by_best(&topics, scores);
        let odds = AT_FIRST
            + HELD * held / f64::max(sought, f64::MIN_POSITIVE)
            + HELD_MOST * most
            + TALK * talks / f64::max(tells, 0.3)
            + BESIDE * beside.min(2.0)
            + STRANGER * (asked.strangers as f64).min(3.0)
            + NO_WORD * no_words.min(2.0)
            + FORM * asks_for_a_document(&words::words(&question.text))
            + A_KIND * f64::from(u8::from(asked.asks_for_a_kind()))
            + REPORTS * self.reports
            + FOLLOWS * f64::from(u8::from(!question.history.is_empty()))
            + NAMES * names.min(1.0)
            + STANDS_OUT * stands_out(near)
            + ELSEWHERE * elsewhere(&asked.sense.direction());
        odds > 0.0
    }

    /// Whether a word is of no dictionary, and few entries hold it: the name of something.
    fn is_name(&self, word: &str) -> bool {
        let letters = word.len() >= LONG && word.chars().all(char::is_alphabetic);
        letters
            && is_of_no_dictionary(word)
            && !is_everyday(word)
            && !is_report(word)
            && self.postings.count(word) * FEW_HOLD <= self.entries.len().max(FEW_HOLD)
    }

    /// What the words weigh together that the entry holds which holds most of them, and how well the best entries hold a
    /// telling word, from 0 to 1.
    fn held_by_best(&self, topics: &[&Topic], scores: &Scores) -> (f64, f64) {
        let mut best = Vec::new();
        for entry in &scores.found {
            keep_best(&mut best, (*entry, scores.of(*entry)), LOOKED_AT);
        }
        let (mut together, mut most) = (0.0, 0.0);
        for (place, (entry, _)) in best.into_iter().enumerate() {
            let mut sum = 0.0;
            for topic in topics {
                let Some(slot) = &topic.slot else { continue };
                let held = self.postings.held(slot, entry);
                let exactly = held > 0.0 && slot.exact;
                sum += if exactly { held.max(COMMON * self.postings.weight(1)) } else { held };
                if place < FIRST {
                    let share = if exactly { 1.0 } else { (held / f64::max(slot.weight, f64::MIN_POSITIVE)).min(1.0) };
                    most = f64::max(most, telling(&topic.word) * share);
                }
            }
            together = f64::max(together, sum);
        }
        (together, most)
    }

    /// What a word testifies for a question being about the catalogue: one that many entries hold hardly less than a rare one.
    pub(super) fn testimony(&self, slot: &Slot) -> f64 {
        let least = if slot.exact { COMMON * self.postings.weight(1) } else { 0.0 };
        slot.weight.max(least)
    }
}

/// How near a question is to what people ask machines that no document answers.
fn elsewhere(sense: &Direction) -> f64 {
    if sense.is_known() { sense.nearness(&Direction::elsewhere()) } else { USUAL_ELSEWHERE }
}

/// How much nearer the nearest entry is than one that many are as near as.
fn stands_out(near: &[f64]) -> f64 {
    let mut best: Vec<f64> = near.iter().copied().filter(|near| near.is_finite()).collect();
    if best.len() < MANY || best.iter().all(|near| *near == 0.0) {
        return USUAL;
    }
    best.select_nth_unstable_by(MANY - 1, |a, b| b.total_cmp(a));
    let most = best[..MANY].iter().copied().fold(f64::MIN, f64::max);
    most - best[MANY - 1]
}
