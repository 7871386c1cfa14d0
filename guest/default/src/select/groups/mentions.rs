//! Which groups a text names: by whole names, by some words of them, and with slips.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::everyday::is_everyday;
use super::super::kind::is_figure;
use super::super::lexicon::{holds_against, is_and, is_in_letters, is_report};
use super::super::time::says_time;
use super::super::vectors::is_english;
use super::super::world::{is_of_no_dictionary, is_of_the_world};
use super::{Groups, LONGEST, core, initials, is_legal};
use crate::words::{self, Word};

/// At most this many groups are taken from one question.
pub(in super::super) const MOST_GROUPS: usize = 12;
/// At most this many unknown words of a text are looked up as misspelt, or as shortened.
pub(in super::super) const MOST_SPELT: usize = 24;
/// How much of a name the words of a question have to cover, when none of them tells the group on its own.
const COVERED: f64 = 0.6;
/// A name of which so much is said is meant rather than one of which less is.
const NEARLY_ALL: f64 = 0.8;
/// A word that so many groups share in their names still means them.
const SHARED: usize = 4;
/// A word that more groups than this share in their names tells none of them.
const TOO_MANY: usize = 2000;
/// How sure a name is that is a single word in small letters, as any word may be.
pub(in super::super) const IN_SMALL: f64 = 0.4;

/// A group that a question names.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Named {
    pub(in super::super) group: u32,
    /// The words that name it, rising.
    pub(in super::super) places: Vec<usize>,
    /// How sure that is, up to 1.
    pub(in super::super) sure: f64,
}

impl Named {
    /// The first word that names it.
    pub(in super::super) fn at(&self) -> usize {
        self.places.first().copied().unwrap_or_default()
    }
}

/// What a question names, and which of its words do.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Mentions {
    /// In the question's order.
    pub(in super::super) groups: Vec<Named>,
    used: FxHashSet<usize>,
    /// Words of names in a run of capitalised words that is the name of something else.
    pub(in super::super) strange: Vec<usize>,
}

impl Mentions {
    /// Leaves out the groups that are named by some of these words.
    pub(in super::super) fn leave(&mut self, words: &Range<usize>) {
        self.groups.retain(|group| !group.places.iter().any(|place| words.contains(place)));
    }

    pub(in super::super) fn is_nothing(&self) -> bool {
        self.used.is_empty()
    }

    /// Whether the word at a place is a part of a name.
    pub(in super::super) fn uses(&self, place: usize) -> bool {
        self.used.contains(&place)
    }
}

/// Whether a word in small letters may be any word rather than a name: one of the language, a number, a place.
fn may_be_any(word: &Word) -> bool {
    may_be_none(word) || !word.capital && is_of_the_world(&word.text)
}

/// Whether it may be any word though it is a whole name.
fn may_be_none(word: &Word) -> bool {
    let name = word.text.len() >= 4 && word.text.chars().all(char::is_alphabetic);
    !word.capital && (!name || is_english(&word.text))
}

/// Whether a word is no word of any language, as the codes of companies are.
fn is_code(word: &Word) -> bool {
    let letters = word.text.len() >= 3 && word.text.chars().all(char::is_alphabetic);
    letters && !words::is_nameless(&word.text) && is_of_no_dictionary(&word.text)
}

impl Groups {
    /// The groups that a text names. `count` tells how many entries hold a word: a word that stands in the entries of
    /// other groups as well does not name a group on its own.
    pub(in super::super) fn mentioned(&self, text: &[Word], count: impl Fn(&str) -> usize) -> Mentions {
        let mut mentions = Mentions::default();
        let shouted = text.len() > 1 && text.iter().filter(|word| word.text.len() > 1).all(|word| word.capitals);
        let (mut at, mut shortened) = (0, 0);
        while at < text.len() {
            let longest = LONGEST.min(text.len() - at);
            let found = (1..=longest).rev().find_map(|length| {
                let words = &text[at..at + length];
                let joined: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
                let written = words.iter().all(|word| word.capitals) && !shouted;
                let named = self.named(&joined.join(" "), written);
                let named = if length == 1 { named } else { named.or_else(|| self.named(&joined.concat(), written)) };
                named.map(|groups| (length, groups))
            });
            let found = found.or_else(|| {
                let word = &text[at];
                if !is_code(word) || shortened == MOST_SPELT {
                    return None;
                }
                shortened += 1;
                let group = self.shortened(&word.text, word.capitals && !shouted)?;
                (count(&words::stem(&word.text)) <= self.get(group).entries.len()).then(|| (1, vec![group]))
            });
            let Some((length, groups)) = found else {
                at += 1;
                continue;
            };
            let mut groups = self.told_apart(groups, text, at..at + length, &mut mentions);
            // "Calder Gas" is not the group "Gas".
            let word = &text[at];
            if length == 1 && word.capital && !word.capitals && is_english(&word.text) {
                groups.retain(|group| !self.strange_phrase(text, at, *group));
                if groups.is_empty() {
                    mentions.strange.push(at);
                    at += 1;
                    continue;
                }
            }
            // Nor is "Calder Gas" one of several that begin with "Calder".
            if groups.len() > 1 && goes_on(text, at..at + length, &count) {
                mentions.used.extend(at..at + length);
                mentions.strange.push(at + length);
                at += length;
                continue;
            }
            // A word in small letters may be any word, unless it is none.
            let own: usize = groups.iter().map(|group| self.get(*group).entries.len()).sum();
            let code = is_code(&text[at]) && count(&words::stem(&text[at].text)) <= own;
            let single = length == 1 && may_be_none(&text[at]) && !code;
            for group in groups {
                let places = (at..at + length).collect();
                mentions.add(Named { group, places, sure: if single { IN_SMALL } else { 1.0 } });
            }
            mentions.used.extend(at..at + length);
            at += length;
        }
        self.by_parts(text, shouted, count, &mut mentions);
        mentions.groups.sort_by(|a, b| a.at().cmp(&b.at()).then(b.sure.total_cmp(&a.sure)).then(a.group.cmp(&b.group)));
        mentions.groups.truncate(MOST_GROUPS);
        mentions
    }

    /// Of groups whose names begin alike those of whose names most other words follow: "Dhaka North Phase 2".
    fn told_apart(&self, groups: Vec<u32>, text: &[Word], named: Range<usize>, mentions: &mut Mentions) -> Vec<u32> {
        if groups.len() < 2 {
            return groups;
        }
        let others = |group: u32| -> Vec<usize> {
            let core = core(words::words(self.get(group).name));
            let held = |word: &Word| core.iter().any(|part| number(&part.text) == number(&word.text));
            (named.end..text.len()).take_while(|place| !text[*place].parted && held(&text[*place])).collect()
        };
        let others: Vec<(u32, Vec<usize>)> = groups.into_iter().map(|group| (group, others(group))).collect();
        let most = others.iter().map(|(_, places)| places.len()).max().unwrap_or_default();
        let (mut kept, mut used) = (Vec::new(), Vec::new());
        for (group, places) in others.into_iter().filter(|(_, places)| places.len() == most) {
            kept.push(group);
            used.extend(places);
        }
        mentions.used.extend(used);
        // "Global Equity" is the fund of that name before it is Global Equity Income.
        let covered = |group: u32| {
            let (mut told, mut whole) = (0.0, 0.0);
            for part in self.core.get(group) {
                let weight = self.part_weight(self.of_part.get(*part).len());
                let said = |word: &Word| words::stem(&word.text) == self.parts.get(*part);
                whole += weight;
                told += if text[named.clone()].iter().any(said) { weight } else { 0.0 };
            }
            told / f64::max(whole, f64::MIN_POSITIVE)
        };
        let best = kept.iter().map(|group| covered(*group)).fold(0.0, f64::max);
        if best >= NEARLY_ALL {
            kept.retain(|group| covered(*group) >= NEARLY_ALL * best);
        }
        kept
    }

    /// The groups of whose names only some words, or words with a slip, stand in the text.
    fn by_parts(&self, text: &[Word], shouted: bool, count: impl Fn(&str) -> usize, mentions: &mut Mentions) {
        #[derive(Default)]
        struct Partial {
            covered: f64,
            places: Vec<usize>,
            /// Where its words stand once more.
            again: Vec<usize>,
            alone: bool,
            /// Whether one that is called alike is named beside it.
            another: bool,
        }
        let mut partial: FxHashMap<u32, Partial> = FxHashMap::default();
        let mut spelt = 0;
        let mut strangers: Vec<usize> = Vec::new();
        for (at, word) in text.iter().enumerate() {
            // "US Growth" is of the United States.
            let common = words::is_nameless(&word.text) && !(word.capitals && !shouted && word.text.len() == 2);
            if mentions.uses(at) || common || is_legal(&word.text) {
                continue;
            }
            let stem = words::stem(&word.text);
            let part = self.parts.find(&stem).or_else(|| self.parts.find(roman(&word.text)?));
            let (groups, exact) = match part {
                Some(part) => (self.of_part.get(part), true),
                None => {
                    spelt += 1;
                    let near = if spelt > MOST_SPELT || is_everyday(&stem) || is_figure(&stem) {
                        None
                    } else {
                        self.nearest(word, &count)
                    };
                    match near {
                        Some(groups) => (groups, false),
                        None => continue,
                    }
                }
            };
            if groups.len() > TOO_MANY {
                continue;
            }
            // "the Dray and the e-Dray" are two.
            let (same, others): (Vec<u32>, Vec<u32>) = if groups.len() > SHARED {
                (Vec::new(), groups.to_vec())
            } else {
                groups.iter().partition(|group| mentions.is_beside(**group, text, at))
            };
            let another = !same.is_empty() && !others.is_empty();
            let groups = if others.is_empty() { same } else { others };
            let entries: usize = groups.iter().take(32).map(|group| self.get(*group).entries.len()).sum();
            let own = !exact || count(&stem) <= entries + entries / 4 + 2;
            // A word of no language is a name also where others speak of whom it names.
            let name = (word.capital && at > 0) || is_of_no_dictionary(&word.text) || another;
            // "capital expenditure" is not asked of Capital One.
            let plain = (is_figure(&stem) || stem == "capital") && !(word.capital && at > 0);
            let alone = groups.len() <= SHARED && word.text.chars().count() > 2 && (own || name) && !plain;
            for group in &groups {
                let strange = alone && self.strange_phrase(text, at, *group);
                strangers.extend(strange.then_some(at));
                let alone = alone && !strange;
                let part = partial.entry(*group).or_default();
                part.alone |= alone;
                part.another |= another;
                if part.places.iter().any(|place| text[*place].text == word.text) {
                    part.again.push(at);
                    continue;
                }
                part.covered += self.part_weight(groups.len()) * if exact { 1.0 } else { 0.8 };
                part.places.push(at);
            }
        }
        let mut found: Vec<(u32, f64, Partial)> = partial
            .into_iter()
            .map(|(group, part)| {
                let core = self.core.get(group);
                let whole: f64 = core.iter().map(|part| self.part_weight(self.of_part.get(*part).len())).sum();
                (group, part.covered / whole.max(f64::MIN_POSITIVE), part)
            })
            .filter(|(_, covered, part)| part.alone || (*covered >= COVERED && part.places.len() > 1))
            .collect();
        for (_, _, part) in &mut found {
            part.places = nearest_together(text, &part.places, &part.again);
        }
        // Words of the law part names that are alike otherwise.
        let legal = |group: u32| {
            let names = words::words(self.get(group).name);
            names.iter().filter(|name| is_legal(&name.text) && text.iter().any(|word| word.text == name.text)).count()
        };
        for (group, covered, _) in &mut found {
            *covered += 0.3 * legal(*group).min(2) as f64;
        }
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut best: FxHashMap<usize, f64> = FxHashMap::default();
        for (group, covered, part) in found {
            // Of several groups that share a word, those whose names the question covers best.
            let better = part.places.iter().filter_map(|place| best.get(place)).any(|best| covered < 0.75 * best);
            if better {
                continue;
            }
            for place in &part.places {
                best.entry(*place).or_insert(covered);
                mentions.used.insert(*place);
            }
            let small = match part.places[..] {
                _ if part.another => false,
                [at] => {
                    let slip = self.parts.find(&words::stem(&text[at].text)).is_none();
                    may_be_any(&text[at]) || (slip && !text[at].capital)
                }
                _ => false,
            };
            let sure = if small { IN_SMALL } else { 0.5 + 0.4 * covered.min(1.0) };
            mentions.add(Named { group, places: part.places, sure });
        }
        strangers.retain(|at| !mentions.uses(*at));
        mentions.strange.extend(strangers);
    }

    /// Whether a word stands in a run of capitalised words, or in one that ends as names of companies do, most of which belong
    /// to no name that is known: the run is then the name of something else.
    fn strange_phrase(&self, text: &[Word], at: usize, group: u32) -> bool {
        let core = core(words::words(self.get(group).name));
        let (mut known, mut others) = (0, 0_usize);
        let mut ended = (at + 1..text.len().min(at + LONGEST)).map(|end| before_ending(text, end));
        let ended = ended.find(|name| name.contains(&at));
        for place in ended.unwrap_or_else(|| phrase(text, at)) {
            let word = text[place].text.as_str();
            // "Pharma" is short for "Pharmaceuticals", and a slip in a short word does not make it another's.
            let slip = |part: &str| {
                word.len() >= 3 && part.chars().next() == word.chars().next() && strsim::osa_distance(part, word) <= 1
            };
            let same = |part: &str| {
                words::stem(part) == words::stem(word) || (word.len() >= 4 && part.starts_with(word)) || slip(part)
            };
            // "Purvanchal SFB" is Purvanchal Small Finance Bank.
            let letters = text[place].capitals && word.len() > 1 && initials(&core, true).contains(word);
            if place == at || letters || core.iter().any(|part| same(&part.text)) {
                known += 1;
            } else if !is_legal(word) {
                // "MARSA BAYB" are two.
                let is_symbol = text[place].capitals && self.named(word, true).is_some();
                others += usize::from(!is_symbol);
            }
        }
        others > 0 && known <= others
    }

    fn part_weight(&self, groups: usize) -> f64 {
        (1.0 + self.written.len() as f64 / groups.max(1) as f64).ln()
    }

    /// The groups of the word nearest to one that nothing in the catalogue knows.
    fn nearest(&self, word: &Word, count: &impl Fn(&str) -> usize) -> Option<&[u32]> {
        let length = word.text.chars().count();
        let stem = words::stem(&word.text);
        if length < 5 || !word.text.chars().all(char::is_alphabetic) || count(&stem) > 0 {
            return None;
        }
        let text = |number: u32| self.parts.get(number);
        // "takings" are not Paving.
        let once = length < 7 || (!word.capital && is_english(&stem));
        let near = self.spellings.nearest(&stem, if once { 1 } else { 2 }, text);
        // "Pharma" is short for "Pharmaceuticals".
        let near = near.or_else(|| self.spellings.beginning(&stem, text))?;
        Some(self.of_part.get(near))
    }
}

impl Mentions {
    /// Whether a group is named right beside a word, which is held against it.
    fn is_beside(&self, group: u32, text: &[Word], at: usize) -> bool {
        let joined = |between: Range<usize>| {
            text.get(between).is_some_and(|between| {
                between.iter().any(|word| is_and(&word.text) || holds_against(&word.text))
                    && between.iter().all(|word| words::is_nameless(&word.text) || holds_against(&word.text))
            })
        };
        let is_beside = |named: &Named| match (named.places.first(), named.places.last()) {
            (Some(first), Some(last)) => joined(at + 1..*first) || joined(last + 1..at),
            _ => false,
        };
        self.groups.iter().any(|named| named.group == group && is_beside(named))
    }

    fn add(&mut self, named: Named) {
        match self.groups.iter_mut().find(|other| other.group == named.group) {
            // Two words that name the same are no accident.
            Some(other) if other.at() != named.at() => other.sure = other.sure.max(named.sure).max(0.7),
            Some(other) => other.sure = other.sure.max(named.sure),
            None => self.groups.push(named),
        }
    }
}

/// Of words that are said more than once those that stand nearest to the others of the name, all where there are no others:
/// "Shrike 125 against Shrike 700".
fn nearest_together(text: &[Word], first: &[usize], again: &[usize]) -> Vec<usize> {
    let places = first.iter().map(|place| {
        let others = || first.iter().filter(|other| *other != place);
        let far = |at: usize| others().map(|other| other.abs_diff(at)).min();
        let same = again.iter().copied().filter(|at| text[*at].text == text[*place].text);
        same.chain([*place]).min_by_key(|at| (far(*at), *at)).unwrap_or(*place)
    });
    let mut places: Vec<usize> = places.collect();
    if first.len() < 2 {
        places = first.iter().chain(again).copied().collect();
    }
    places.sort_unstable();
    places
}

/// A name has no more words than this on either side of one of them.
const MOST_OF_A_PHRASE: usize = 16;

/// Whether a run of capitalised words goes on behind a name with one that the catalogue does not know.
fn goes_on(text: &[Word], named: Range<usize>, count: impl Fn(&str) -> usize) -> bool {
    let Some(next) = text.get(named.end).filter(|_| phrase(text, named.end - 1).contains(&named.end)) else {
        return false;
    };
    let stem = words::stem(&next.text);
    !next.capitals && !is_legal(&next.text) && !is_everyday(&stem) && count(&stem) == 0
}

/// The words before one that ends the name of a company, such as "Berhad".
pub(in super::super) fn before_ending(text: &[Word], at: usize) -> Range<usize> {
    const NOTHING_ELSE: &[&str] =
        &["berhad", "bhd", "corp", "gmbh", "inc", "kgaa", "limited", "llc", "llp", "ltd", "oyj", "plc", "pty", "pvt"];
    if at == 0 || !NOTHING_ELSE.contains(&text[at].text.as_str()) {
        return at..at;
    }
    // "limited warranty" is none.
    let ends = text.get(at + 1).is_none_or(|next| {
        let number = next.text.contains(|c: char| c.is_ascii_digit());
        let told = says_time(&next.text) || number || is_report(&words::stem(&next.text));
        next.parted || words::is_nameless(&next.text) || told
    });
    if !ends {
        return at..at;
    }
    let mut start = at;
    while start > 0 && !text[start].parted && !words::is_nameless(&text[start - 1].text) {
        start -= 1;
    }
    start..at
}

/// The run of capitalised words that a word stands in.
pub(in super::super) fn phrase(text: &[Word], at: usize) -> Range<usize> {
    let in_run = |place: &usize| {
        let word = &text[*place];
        let named = !word.text.contains(|c: char| c.is_ascii_digit())
            && !says_time(&word.text)
            && !is_in_letters(&word.text)
            && !is_report(&words::stem(&word.text));
        // The first word is written large in any case.
        let opens = *place == 0 && !word.capitals && is_everyday(&words::stem(&word.text));
        word.capital && named && word.text.len() > 1 && !words::is_nameless(&word.text) && !opens
    };
    if !in_run(&at) {
        return at..at + 1;
    }
    let mut start = at;
    while start > 0 && at - start < MOST_OF_A_PHRASE && !text[start].parted && in_run(&(start - 1)) {
        start -= 1;
    }
    let mut end = at + 1;
    while end < text.len() && end - at < MOST_OF_A_PHRASE && !text[end].parted && in_run(&end) {
        end += 1;
    }
    start..end
}

const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const ARABIC: [&str; 10] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// A number as names have it that count in Roman numerals.
fn roman(word: &str) -> Option<&'static str> {
    ARABIC.iter().position(|arabic| *arabic == word).map(|at| ROMAN[at])
}

/// A word of a name, Roman numerals as others.
fn number(word: &str) -> &str {
    ROMAN.iter().position(|roman| *roman == word).map_or(word, |at| ARABIC[at])
}
