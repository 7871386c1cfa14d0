//! Whether a question that names no group is about the catalogue at all.

use docferry_policy::Question;

use super::Index;
use super::asked::Asked;
use super::everyday::talk;
use super::lexicon::is_report;
use super::postings::{Scores, Slot};
use super::turn::Topic;
use super::vectors::telling;
use crate::words;

/// What a word that many entries hold weighs at least here.
const COMMON: f64 = 0.5;
/// How many of the best entries are looked at.
const LOOKED_AT: usize = 20;
/// A word shorter than this may be any abbreviation.
const LONG: usize = 4;

/// The log odds that a question is about the catalogue, by what is known of it: fitted by logistic regression to the labelled
/// questions that are there to tune with.
const AT_FIRST: f64 = -2.1;
/// How much of what is asked the best entry holds, by the nearest of its words.
const HELD: f64 = 3.7;
/// The logarithm of how many words say what it is about, and of how telling they are: what is asked at length is meant.
const WORDS: f64 = 0.9;
const TELLING: f64 = 0.9;
/// How near the words that entries do not hold are to what people talk about with any machine.
const TALK: f64 = -2.4;
/// A word that is beside all documents.
const BESIDE: f64 = -2.4;
/// A name that the catalogue does not know, written large, and a word that is in no dictionary.
const STRANGER: f64 = -2.2;
const NO_WORD: f64 = -1.0;
/// It speaks to the machine, or of the one who asks.
const TO_THE_MACHINE: f64 = -1.3;
const OF_THE_ASKER: f64 = 0.6;
/// It names a kind of document, and nothing that is foreign to the catalogue.
const A_KIND: f64 = 1.15;

impl Index {
    pub(super) fn is_about(&self, question: &Question, asked: &Asked, scores: &Scores) -> bool {
        let (mut sought, mut tells, mut talks) = (0.0, 0.0, 0.0);
        let (mut beside, mut no_words) = (0.0_f64, 0.0_f64);
        // What any report is called tells nothing of one of a stranger.
        let says = |topic: &&Topic| asked.strangers == 0 || !is_report(&topic.word);
        let topics: Vec<&Topic> = asked.topic.iter().filter(says).collect();
        for topic in &topics {
            let told = telling(&topic.word);
            tells += told;
            sought += self.sought(topic);
            beside += f64::from(u8::from(topic.beside));
            if !topic.slot.as_ref().is_some_and(|slot| slot.exact) {
                let near = talk(&topic.word);
                talks += told * near.unwrap_or_default();
                let no_word = near.is_none() && !topic.is_known() && topic.word.len() >= LONG;
                no_words += f64::from(u8::from(no_word && topic.word.chars().all(char::is_alphabetic)));
            }
        }
        let spoken = words::words(&question.text);
        let has = |some: &[&str]| f64::from(u8::from(spoken.iter().any(|word| some.contains(&word.text.as_str()))));
        let odds = AT_FIRST
            + HELD * self.covered(&topics, scores) / f64::max(sought, f64::MIN_POSITIVE)
            + WORDS * (topics.len() as f64).ln_1p()
            + TELLING * f64::ln_1p(tells)
            + TALK * talks / f64::max(tells, 0.3)
            + BESIDE * beside.min(2.0)
            + STRANGER * (asked.strangers as f64).min(3.0)
            + NO_WORD * no_words.min(2.0)
            + TO_THE_MACHINE * has(&["you", "your", "yourself"])
            + OF_THE_ASKER * has(&["i", "me", "my", "we", "us", "our"])
            + A_KIND * f64::from(u8::from(asked.asks_for_a_kind()));
        odds > 0.0
    }

    /// What a word is of the question.
    fn sought(&self, topic: &Topic) -> f64 {
        match &topic.slot {
            Some(slot) => self.testimony(slot),
            None => topic.unknown() * self.postings.weight(1),
        }
    }

    /// What the words weigh together that the entry holds which holds most of them.
    fn covered(&self, topics: &[&Topic], scores: &Scores) -> f64 {
        let mut best: Vec<(f64, u32)> = scores.found.iter().map(|entry| (scores.of(*entry), *entry)).collect();
        let order = |a: &(f64, u32), b: &(f64, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if best.len() > LOOKED_AT {
            best.select_nth_unstable_by(LOOKED_AT, order);
            best.truncate(LOOKED_AT);
        }
        let held = |slot: &Slot, entry| {
            let held = self.postings.held(slot, entry);
            if held > 0.0 && slot.exact { held.max(COMMON * self.postings.weight(1)) } else { held }
        };
        let slots: Vec<&Slot> = topics.iter().filter_map(|topic| topic.slot.as_ref()).collect();
        let held = best.into_iter().map(|(_, entry)| slots.iter().map(|slot| held(slot, entry)).sum::<f64>());
        held.fold(0.0, f64::max)
    }

    /// What a word testifies for a question being about the catalogue: one that many entries hold hardly less than a rare one.
    pub(super) fn testimony(&self, slot: &Slot) -> f64 {
        let least = if slot.exact { COMMON * self.postings.weight(1) } else { 0.0 };
        slot.weight.max(least)
    }
}
