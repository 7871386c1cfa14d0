//! Whom a follow-up means that points at someone instead of naming them: "the other one", "the former", "the parent".

use super::groups::{Groups, is_legal};
use super::lexicon::has;
use super::meaning::root;
use crate::words::{self, Word};

/// More companies of one family than this are no family.
const FAMILY: usize = 32;
/// Words of sizes.
const SMALL: &[&str] = &["compact", "junior", "little", "mini", "narrow", "small", "smaller", "smallest"];
const LARGE: &[&str] = &["big", "bigger", "biggest", "grand", "great", "large", "larger", "largest", "wide", "wider"];
/// Words of so many letters are the same where they have one root.
const LONG: usize = 5;

/// The groups that a turn points at, of those spoken of: `turns` has the groups of each turn, the latest first.
pub(super) fn pointed_at(words: &[Word], turns: &[Vec<u32>], groups: &Groups) -> Option<Vec<u32>> {
    let latest = turns.iter().find(|named| !named.is_empty())?;
    let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    let one = |at: usize| matches!(word(at), "one" | "company" | "firm" | "business" | "bank" | "product" | "model");
    if let Some(others) = the_others(words, turns, latest, groups) {
        return Some(others);
    }
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
    let sized = latest.first().filter(|_| latest.len() == 1).and_then(|own| of_another_size(words, *own, groups));
    let meant = sized.or_else(|| latest.iter().filter(|_| of_one).find_map(|own| relative(words, *own, groups)));
    meant.map(|group| vec![group])
}

/// All others of those that were spoken of, or of their family: "the other two funds".
fn the_others(words: &[Word], turns: &[Vec<u32>], latest: &[u32], groups: &Groups) -> Option<Vec<u32>> {
    let at = words.iter().position(|word| word.text == "other")?;
    let count = match words.get(at + 1)?.text.as_str() {
        "two" => 2,
        "three" => 3,
        _ => return None,
    };
    let noun = words.get(at + 2).filter(|noun| !words::is_common(&noun.text)).map(|noun| words::stem(&noun.text));
    let is_any = |noun: &String| matches!(noun.as_str(), "bank" | "business" | "company" | "firm" | "please");
    let noun = noun.filter(|noun| !is_any(noun));
    let called = |group: &u32| noun.iter().all(|noun| groups.is_called(*group, std::slice::from_ref(noun)));
    let mut spoken: Vec<u32> = turns.iter().flatten().copied().filter(|group| !latest.contains(group)).collect();
    spoken.sort_unstable();
    spoken.dedup();
    let family = groups.family(*latest.first()?).filter(|family| family.len() <= FAMILY).unwrap_or_default();
    let family = family.iter().copied().filter(|group| !latest.contains(group) && called(group)).collect();
    [spoken, family].into_iter().find(|others| others.len() == count)
}

/// The next of those that are called alike but for a number or a size: "the little one", "its successor".
fn of_another_size(words: &[Word], own: u32, groups: &Groups) -> Option<u32> {
    const ONE: &[&str] = &["brother", "model", "one", "sister", "version"];
    let name = words::words(groups.get(own).name);
    let is_sized = |word: &Word| SMALL.contains(&word.text.as_str()) || LARGE.contains(&word.text.as_str());
    let has_digit = |word: &Word| word.text.contains(|c: char| c.is_ascii_digit());
    let kind = name.iter().filter(|word| !is_sized(word) && !has_digit(word) && !is_legal(&word.text));
    let kind: Vec<String> = kind.map(|word| words::stem(&word.text)).collect();
    let number = |group: u32| -> Option<u32> {
        let name = words::words(groups.get(group).name);
        let word = &name.iter().find(|word| has_digit(word))?.text;
        let digits = word.trim_start_matches(|c: char| !c.is_ascii_digit());
        digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len())].parse().ok()
    };
    let (sizes, larger) = words.windows(2).find_map(|pair| {
        let [one, two] = [0, 1].map(|at| pair[at].text.as_str());
        match (one, two) {
            (size, one) if SMALL.contains(&size) && ONE.contains(&one) => Some((SMALL, false)),
            (size, one) if LARGE.contains(&size) && ONE.contains(&one) => Some((LARGE, true)),
            ("model" | "version", "before") => Some((&[][..], false)),
            ("model" | "version", "after") => Some((&[][..], true)),
            _ => None,
        }
    })?;
    let of_kind = |group: &u32| *group != own && groups.is_called(*group, &kind);
    let others = || groups.family(own).into_iter().flatten().copied().filter(of_kind).take(FAMILY);
    let is_of_size = |group: &u32| groups.telling(*group, own).iter().any(|word| sizes.contains(&word.as_str()));
    others().find(is_of_size).or_else(|| {
        let told = number(own)?;
        let apart = |group: &u32| number(*group).filter(|other| *other != told && (*other > told) == larger);
        let nearest =
            others().filter_map(|group| Some((apart(&group)?.abs_diff(told), groups.get(group).name.len(), group)));
        nearest.min().map(|(.., group)| group)
    })
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
    // "the insurer" is the one that is called "Insurance", "the Plus" the one called so.
    let is_called = |word: &Word, part: &str| {
        let same = word.text == part && (word.capital || (part.len() > 2 && !words::is_common(part)));
        same || (part.len().min(word.text.len()) >= LONG && root(&word.text) == root(part))
    };
    let telling = |group: u32| groups.telling(group, own);
    let tells = |word: &Word, group: u32| telling(group).iter().any(|part| is_called(word, part));
    // "the group's insurer" is another than the group.
    let is_of_it = |at: usize| words.get(at + 1).is_some_and(|next| others().any(|group| tells(next, group)));
    if (0..words.len()).any(|at| parent(&words[at]) && !is_of_it(at)) {
        let whole = |group: &u32| groups.is_parent(*group);
        return others().find(whole).or_else(|| family.iter().copied().find(whole)).filter(|group| *group != own);
    }
    // "its sister company" is the only other one.
    if has(words, &["affiliate", "sibling", "sister"]) {
        let mut sisters = others().filter(|group| !groups.is_parent(*group));
        return sisters.next().filter(|_| sisters.next().is_none());
    }
    let mut meant: Vec<(usize, u32)> = others()
        .filter(|group| words.iter().any(|word| tells(word, *group)))
        .map(|group| (telling(group).len(), group))
        .collect();
    meant.sort_unstable();
    match meant.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        meant => meant.first().map(|(_, group)| *group),
    }
}

#[cfg(test)]
mod tests {
    use docferry_policy::Document;

    use super::super::fields::Fields;
    use super::*;

    fn pointed(text: &str, turns: &[Vec<u32>]) -> Option<Vec<u32>> {
        let mut groups = Groups::default();
        let names = [
            "Tarn TX15 Mini Excavator",
            "Tarn TX28 Excavator",
            "Tarn D9 Dumper",
            "Pinion PLC-200",
            "Pinion PLC-400",
            "Pinion PLC-400S",
            "Larkspur Fund II LP",
            "Larkspur Fund III LP",
            "Larkspur Growth Fund I LP",
            "Larkspur Capital LLP",
        ];
        for name in names {
            groups.add(&Document { group: name.to_owned(), ..Document::default() }, &Fields::default());
        }
        groups.seal(0..names.len() as u32);
        pointed_at(&words::words(text), turns, &groups)
    }

    #[test]
    fn a_size_points_at_another_that_is_called_alike() {
        for (text, own, expected) in [
            ("how often does the little one need servicing", 1, Some(0)),
            ("and the bigger model?", 0, Some(1)),
            ("its big brother", 3, Some(4)),
            ("the smaller one", 4, Some(3)),
            ("and the model before that", 4, Some(3)),
            ("the smaller one", 3, None),
            ("the little one", 2, None),
            ("a little oil", 1, None),
        ] {
            assert_eq!(pointed(text, &[vec![own]]), expected.map(|group| vec![group]), "{text}");
        }
    }

    #[test]
    fn the_others_are_those_that_were_spoken_of_or_the_rest_of_a_family() {
        assert_eq!(pointed("for the other two funds as well", &[vec![7]]), Some(vec![6, 8]));
        assert_eq!(pointed("and the other two?", &[vec![0], vec![3, 4]]), Some(vec![3, 4]));
        assert_eq!(pointed("and the other three?", &[vec![7]]), Some(vec![6, 8, 9]));
        assert_eq!(pointed("the other two pages", &[vec![3]]), Some(vec![3]));
        assert_eq!(pointed("the other three funds", &[vec![0]]), None);
    }
}
