//! The parts of a question for several things: "the pool one or the garden one", "the fort, the quay and the trams".

use std::ops::Range;

use docferry_policy::Question;

use super::asked::Asked;
use super::lexicon::is_and;
use super::postings::Slot;
use super::topic::without;
use super::{Candidate, Index};
use crate::words::{self, Word};

/// So many ways to part a question are tried, into so many parts.
const MOST_WAYS: usize = 4;
const MOST_PARTS: usize = 4;
/// A longer text than of so many words names no things side by side.
const LONGEST: usize = 80;
/// A thing is named in so many words, and so many others stand before it: "and for the new lift".
const MOST_WORDS: usize = 4;
const MOST_BEFORE: usize = 4;
/// What a document holds of a thing that is its own, and what that of another may hold of it.
const OWN: f64 = 0.4;
const OTHERS: f64 = 0.5;
/// What a document holds of each thing that tells of all of them together.
const OF_ALL: f64 = 0.75;

/// The words of one thing.
type Named = Range<usize>;

impl Index {
    /// For each of several things that a question asks for the entries that fit, where each has documents of its own that
    /// the whole question does not find.
    pub(super) fn in_parts(
        &self,
        question: &Question,
        asked: &Asked,
        whole: &[Vec<Candidate>],
    ) -> Option<Vec<Vec<Candidate>>> {
        if asked.groups.len() + asked.coded.len() > 1 || asked.periods.editions {
            return None;
        }
        let text = question.text.as_str();
        let words = words::words(text);
        let found: Vec<u32> = whole.iter().filter_map(|target| target.first()).map(|best| best.entry).collect();
        let of_time = |part: &Named| words[part.clone()].iter().any(|word| asked.periods.says(word.start));
        let ways = ways(text, &words).into_iter().filter(|parts| !parts.iter().any(of_time));
        ways.take(MOST_WAYS).find_map(|parts| {
            let mut targets: Vec<Vec<Candidate>> = Vec::new();
            for own in &parts {
                let others = parts.iter().filter(|part| *part != own).cloned();
                let of_it = Question { text: without(text, &words, others).into_owned(), ..question.clone() };
                let mut part = Asked::of(&of_it, self);
                if part.elsewhere {
                    return None;
                }
                // "the data sheet and the manual of the Acme 14": it is of the manual as well.
                let mut target = None;
                if part.groups.is_empty() && part.coded.is_empty() && asked.groups.len() == 1 {
                    part.groups.clone_from(&asked.groups);
                    target = self.targets(&of_it, &part).into_iter().next();
                    let slots = self.slots_of(&words[own.clone()]);
                    let is_of_it = |best: &Candidate| {
                        weighs(&slots) > 0.0 && self.held_of(&slots, best.entry) >= OWN * weighs(&slots)
                    };
                    target = target.filter(|target| target.first().is_some_and(is_of_it));
                    if target.is_none() {
                        part.groups.clear();
                    }
                }
                targets.push(target.or_else(|| self.targets(&of_it, &part).into_iter().next())?);
            }
            let best: Vec<u32> = targets.iter().filter_map(|target| target.first()).map(|best| best.entry).collect();
            if best.len() < parts.len() || best.iter().all(|best| found.contains(best)) {
                return None;
            }
            let slots: Vec<Vec<Slot>> = parts.iter().map(|part| self.slots_of(&words[part.clone()])).collect();
            // "settlement with northern gauge" is one thing.
            let is_of_all =
                |entry: &u32| slots.iter().all(|slots| self.held_of(slots, *entry) >= OF_ALL * weighs(slots));
            if found.iter().any(is_of_all) {
                return None;
            }
            let apart = slots.iter().zip(&best).all(|(slots, own)| {
                let weight = weighs(slots);
                let holds = self.held_of(slots, *own);
                let others = best.iter().filter(|other| *other != own).map(|other| self.held_of(slots, *other));
                weight > 0.0 && holds >= OWN * weight && others.fold(0.0, f64::max) <= OTHERS * holds
            });
            let different = best.iter().enumerate().all(|(at, entry)| !best[..at].contains(entry));
            (apart && different).then_some(targets)
        })
    }

    fn held_of(&self, slots: &[Slot], entry: u32) -> f64 {
        slots.iter().map(|slot| self.postings.held(slot, entry)).sum()
    }

    fn slots_of(&self, words: &[Word]) -> Vec<Slot> {
        let telling = words.iter().filter(|word| !words::is_common(&word.text));
        telling.filter_map(|word| self.postings.slot(&words::stem(&word.text), false, true)).collect()
    }
}

fn weighs(slots: &[Slot]) -> f64 {
    slots.iter().map(|slot| slot.weight).sum()
}

/// The ways in which a question may name several things, each with their words.
fn ways(text: &str, words: &[Word]) -> Vec<Vec<Named>> {
    let mut ways = Vec::new();
    if words.len() > LONGEST {
        return ways;
    }
    let is_small = |place: usize| words::is_common(&words[place].text);
    let is_number = |place: usize| words[place].text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    for at in 1..words.len().saturating_sub(1) {
        // "the APIs of 6.1 and 7.1" are of one thing.
        if is_and(&words[at].text) && !(is_number(at - 1) && is_number(at + 1)) {
            let (Some(left), Some(mut right)) = (before(words, at), after(words, at + 1)) else { continue };
            // "conditions of hire and conditions of sale"
            let is_said = |place: usize| words[..at].iter().any(|word| word.text == words[place].text);
            if right.clone().all(is_said) {
                let Some(rest) = after(words, right.end).filter(|rest| !words[rest.start].parted) else { continue };
                right = rest;
            }
            let pair = vec![left, right];
            let mut parts = pair.clone();
            // "the fort, the quay and the trams"
            while parts.len() < MOST_PARTS {
                let first = parts[0].start;
                let mut small = (0..=first).rev().take_while(|place| *place == first || is_small(*place));
                let more = small.find(|place| words[*place].parted).and_then(|end| before(words, end));
                let Some(more) = more else { break };
                parts.insert(0, more);
            }
            if parts.len() > pair.len() {
                ways.push(parts);
            }
            ways.push(pair);
        }
        // "japan fund, india fund"
        let comma = words::between(text, &words[at - 1], &words[at]).is_some_and(|between| between.trim() == ",");
        if comma
            && !is_and(&words[at].text)
            && let (Some(left), Some(right)) = (before(words, at), after(words, at))
            && words[left.end - 1].text == words[right.end - 1].text
        {
            ways.push(vec![left, right]);
        }
    }
    ways
}

/// The thing that is named right before a word.
fn before(words: &[Word], end: usize) -> Option<Named> {
    let mut end = end;
    // "the pool one or"
    while end > 0 && matches!(words[end - 1].text.as_str(), "one" | "ones") {
        end -= 1;
    }
    let mut start = end;
    while start > 0 && end - start < MOST_WORDS && !words::is_common(&words[start - 1].text) {
        start -= 1;
        if words[start].parted {
            break;
        }
    }
    (start < end).then_some(start..end)
}

/// The thing that is named from a word on.
fn after(words: &[Word], from: usize) -> Option<Named> {
    let mut start = from;
    while start < words.len() && words::is_common(&words[start].text) {
        start += 1;
        if start - from > MOST_BEFORE || words.get(start).is_some_and(|word| word.parted) {
            return None;
        }
    }
    let mut end = start;
    while end < words.len() && end - start < MOST_WORDS && !words::is_common(&words[end].text) {
        if end > start && words[end].parted {
            break;
        }
        end += 1;
    }
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_named_on_both_sides_of_an_and() {
        for (text, expected) in [
            (
                "which gives more head, the pool one or the garden one?",
                &[&["head", "pool", "garden"][..], &["pool", "garden"]][..],
            ),
            (
                "would she get round at the fort, the quay and the trams",
                &[&["fort", "quay", "trams"], &["quay", "trams"]],
            ),
            ("white papers from transport and from fisheries", &[&["transport", "fisheries"]]),
            ("weight of banks: japan fund, india fund", &[&["japan fund", "india fund"]]),
            ("conditions of hire and conditions of sale, this year's", &[&["hire", "sale"]]),
            ("conditions and conditions", &[]),
            ("do I, as a buyer, have a say", &[]),
            ("and now", &[]),
            (&"goats and chickens, ".repeat(30), &[]),
            ("", &[]),
        ] {
            let words = words::words(text);
            let said = |part: &Named| {
                let texts: Vec<&str> = words[part.clone()].iter().map(|word| word.text.as_str()).collect();
                texts.join(" ")
            };
            let ways: Vec<Vec<String>> = ways(text, &words).iter().map(|way| way.iter().map(said).collect()).collect();
            assert_eq!(ways, expected, "{text}");
        }
    }
}
