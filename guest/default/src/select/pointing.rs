//! Whom a follow-up means that points at someone instead of naming them: "the other one", "the former", "the parent".

use super::groups::Groups;
use super::lexicon::has;
use super::meaning::root;
use crate::words::{self, Word};

/// More companies of one family than this are no family.
const FAMILY: usize = 32;
/// Words of so many letters are the same where they have one root.
const LONG: usize = 5;

/// The groups that a turn points at, of those spoken of: `turns` has the groups of each turn, the latest first.
pub(super) fn pointed_at(words: &[Word], turns: &[Vec<u32>], groups: &Groups) -> Option<Vec<u32>> {
    let latest = turns.iter().find(|named| !named.is_empty())?;
    let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    let one = |at: usize| matches!(word(at), "one" | "company" | "firm" | "business" | "bank" | "product" | "model");
    if has(words, &["both", "each", "either", "two", "beide", "ambos", "ambas"]) {
        // "both for 2022": those of several turns.
        let mut all = latest.clone();
        for group in turns.iter().flatten() {
            if !all.contains(group) {
                all.push(*group);
            }
        }
        return Some(all);
    }
    for at in 0..words.len() {
        let chosen = match word(at) {
            "former" if latest.len() > 1 => latest.first(),
            "latter" if latest.len() > 1 => latest.last(),
            "first" if latest.len() > 1 && one(at + 1) => latest.first(),
            "second" if latest.len() > 1 && one(at + 1) => latest.get(1),
            "third" if one(at + 1) => latest.get(2),
            "last" if latest.len() > 1 && one(at + 1) => latest.last(),
            "other" if latest.len() == 1 && (one(at + 1) || at + 1 == words.len()) => {
                turns.iter().flatten().find(|group| !latest.contains(group))
            }
            _ => None,
        };
        if let Some(group) = chosen {
            return Some(vec![*group]);
        }
    }
    // Of a family that was named as a whole one member may be meant now.
    let family = latest.first().and_then(|own| groups.family(*own));
    let of_one = latest.len() == 1 || family.is_some_and(|family| latest.iter().all(|group| family.contains(group)));
    let meant = latest.iter().filter(|_| of_one).find_map(|own| relative(words, *own, groups));
    meant.map(|group| vec![group])
}

/// The member of a family that is meant by what it does, or as the parent of the others.
fn relative(words: &[Word], own: u32, groups: &Groups) -> Option<u32> {
    let family = groups.family(own).filter(|family| family.len() <= FAMILY)?;
    let others = || family.iter().copied().filter(|group| *group != own);
    let parent = |word: &Word| matches!(word.text.as_str(), "parent" | "group" | "holding" | "konzern" | "mutter");
    // "the bank itself, not the holding"
    if words.windows(3).any(|three| three[0].text == "not" && parent(&three[2])) && groups.is_parent(own) {
        return others()
            .filter(|group| !groups.is_parent(*group))
            .min_by_key(|group| groups.telling(*group, own).len());
    }
    if words.iter().any(parent) {
        let whole = |group: &u32| groups.is_parent(*group);
        return others().find(whole).or_else(|| family.iter().copied().find(whole)).filter(|group| *group != own);
    }
    // "its sister company" is the only other one.
    if has(words, &["affiliate", "sibling", "sister"]) {
        let mut sisters = others().filter(|group| !groups.is_parent(*group));
        return sisters.next().filter(|_| sisters.next().is_none());
    }
    // "the insurer" is the one that is called "Insurance", "the Plus" the one called so.
    let says = |part: &str| {
        words.iter().any(|word| {
            let same = word.text == part && (word.capital || (part.len() > 2 && !words::is_common(part)));
            same || (part.len().min(word.text.len()) >= LONG && root(&word.text) == root(part))
        })
    };
    let telling = |group: u32| groups.telling(group, own);
    let mut meant: Vec<(usize, u32)> = others()
        .filter(|group| telling(*group).iter().any(|part| says(part)))
        .map(|group| (telling(group).len(), group))
        .collect();
    meant.sort_unstable();
    match meant.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        meant => meant.first().map(|(_, group)| *group),
    }
}
