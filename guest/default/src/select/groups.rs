//! Groups, mostly companies: by which names a question means them.

use std::hash::Hasher;
use std::rc::Rc;

use docferry_policy::Document;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::everyday::is_everyday;
use super::lexicon::is_report;
use super::spelling::Spellings;
use super::time::says_time;
use crate::words::{self, Word};

/// Attributes that hold further names of a group.
const NAMES: &[&str] = &[
    "alias",
    "aliases",
    "symbol",
    "symbols",
    "ticker",
    "code",
    "short_name",
    "former_name",
    "former_names",
    "formerly",
    "acronym",
    "abbreviation",
    "brand",
    "brands",
    "company",
    "company_name",
];
/// Words of names that say what a group is in law, not which.
const LEGAL: &[&str] = &[
    "ag",
    "and",
    "co",
    "company",
    "corp",
    "corporation",
    "gmbh",
    "group",
    "holding",
    "holdings",
    "inc",
    "incorporated",
    "limited",
    "llc",
    "llp",
    "ltd",
    "lp",
    "nv",
    "of",
    "plc",
    "pte",
    "pty",
    "sa",
    "se",
    "spa",
    "the",
];
/// The longest name in words that is looked for.
const LONGEST: usize = 8;
/// Names have at most this many words that matter.
const MOST_WORDS: usize = 16;
/// At most this many groups are taken from one question.
pub(super) const MOST_GROUPS: usize = 12;
/// At most this many unknown words of a text are looked up as misspelt.
pub(super) const MOST_SPELT: usize = 24;
/// How much of a name the words of a question have to cover, when none of them tells the group on its own.
const COVERED: f64 = 0.6;
/// A word that so many groups share in their names still means them.
const SHARED: usize = 4;
/// A word that more groups than this share in their names tells none of them.
const TOO_MANY: usize = 2000;
/// A name that so many groups share tells none of them from the others.
const SAME_NAME: usize = 64;
/// Of more groups than this the beginnings of names are left out, which would take the more memory and mean the less.
const MANY: usize = 100_000;
/// How sure a name is that is a single word in small letters, as any word may be.
pub(super) const IN_SMALL: f64 = 0.4;

/// A group of the catalogue.
pub(super) struct Group {
    /// As the catalogue writes it.
    pub(super) name: Rc<str>,
    /// Its entries, rising.
    pub(super) entries: Vec<u32>,
    /// The words of its name, those of the law left out.
    core: Box<[Box<str>]>,
}

/// All groups, by their names.
#[derive(Default)]
pub(super) struct Groups {
    groups: Vec<Group>,
    numbers: FxHashMap<Rc<str>, u32>,
    /// Whole names by the hash of their words: of a million names the texts would fill the memory.
    names: FxHashMap<u64, Name>,
    /// Words of names.
    parts: FxHashMap<String, Vec<u32>>,
    /// The words of names by number, and how they are spelt.
    part_words: Vec<String>,
    spellings: Spellings,
    /// Values that were taken as names already.
    seen: FxHashSet<(u32, u64)>,
}

struct Name {
    groups: Few,
    /// A symbol or acronym that may be a word as well: only in capitals it is the name.
    capitals: bool,
}

/// Mostly one.
enum Few {
    One(u32),
    Many(Vec<u32>),
}

impl Few {
    fn as_slice(&self) -> &[u32] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }

    fn add(&mut self, number: u32) {
        match self {
            Self::One(one) if *one == number => {}
            Self::One(one) => *self = Self::Many(vec![*one, number]),
            // Groups come in rising order, but for those that are seen again.
            Self::Many(many) if many.last() == Some(&number) || many.len() >= SAME_NAME => {}
            Self::Many(many) => many.push(number),
        }
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// A group that a question names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Named {
    pub(super) group: u32,
    /// The first word that names it.
    pub(super) at: usize,
    /// How sure that is, up to 1.
    pub(super) sure: f64,
}

/// What a question names, and which of its words do.
#[derive(Clone, Debug, Default)]
pub(super) struct Mentions {
    /// In the question's order.
    pub(super) groups: Vec<Named>,
    used: FxHashSet<usize>,
    /// Words of names in a run of capitalised words that is the name of something else.
    pub(super) strange: Vec<usize>,
}

impl Mentions {
    pub(super) fn is_nothing(&self) -> bool {
        self.used.is_empty()
    }

    /// Whether the word at a place is a part of a name.
    pub(super) fn uses(&self, place: usize) -> bool {
        self.used.contains(&place)
    }
}

impl Groups {
    pub(super) fn len(&self) -> u32 {
        self.groups.len() as u32
    }

    pub(super) fn get(&self, number: u32) -> &Group {
        &self.groups[number as usize]
    }

    /// The groups whose names begin like one's, itself among them.
    pub(super) fn family(&self, group: u32) -> Option<&[u32]> {
        let first = self.get(group).core.first()?;
        let named = self.parts.get(&words::stem(first))?;
        (named.len() > 1).then_some(named)
    }

    /// Whether a group's name says that others belong to it.
    pub(super) fn is_parent(&self, group: u32) -> bool {
        let name = words::words(&self.get(group).name);
        name.iter().any(|word| matches!(word.text.as_str(), "group" | "holding" | "holdings"))
    }

    /// The words of a group's name that another's has not.
    pub(super) fn telling(&self, group: u32, from: u32) -> Vec<&str> {
        let other = &self.get(from).core;
        self.get(group).core.iter().filter(|word| !other.contains(word)).map(|word| &**word).collect()
    }

    /// The group of the next entry, with the names that the entry brings.
    pub(super) fn add(&mut self, entry: u32, document: &Document) -> u32 {
        let number = match self.numbers.get(document.group.as_str()) {
            Some(number) => *number,
            None => {
                let number = self.groups.len() as u32;
                let core = core(&document.group);
                let name: Rc<str> = document.group.as_str().into();
                self.groups.push(Group { name: Rc::clone(&name), entries: Vec::new(), core });
                self.numbers.insert(name, number);
                if !document.group.is_empty() {
                    self.name(number, &document.group);
                }
                number
            }
        };
        self.groups[number as usize].entries.push(entry);
        if !document.group.is_empty() {
            for (name, value) in &document.attributes {
                if NAMES.contains(&name.as_str()) && self.seen.insert((number, hash(value))) {
                    self.name(number, value);
                }
            }
            if let Some(code) = path_code(&document.uri)
                && self.seen.insert((number, hash(code)))
            {
                self.name(number, code);
            }
        }
        number
    }

    /// Derives what depends on all names. Called once.
    pub(super) fn seal(&mut self) {
        self.seen = FxHashSet::default();
        let mut beginnings: FxHashMap<u64, Few> = FxHashMap::default();
        let mut acronyms: Vec<(u64, u32)> = Vec::new();
        for (number, group) in (0..).zip(&self.groups) {
            for word in group.core.iter().take(MOST_WORDS) {
                let stem = words::stem(word);
                let part = match self.parts.get_mut(&stem) {
                    Some(part) => part,
                    None => {
                        self.spellings.add(&stem, self.part_words.len() as u32);
                        self.part_words.push(stem.clone());
                        self.parts.entry(stem).or_default()
                    }
                };
                if part.last() != Some(&number) {
                    part.push(number);
                }
            }
            let longest = if self.groups.len() > MANY { 0 } else { group.core.len().min(LONGEST) };
            for count in 2..=longest {
                for beginning in [group.core[..count].join(" "), group.core[..count].concat()] {
                    let groups = beginnings.entry(hash(&beginning)).or_insert(Few::One(number));
                    groups.add(number);
                }
            }
            let all: Vec<Word> = words::words(&group.name);
            let initials = |with_law: bool| -> String {
                all.iter()
                    .filter(|word| !matches!(word.text.as_str(), "of" | "the" | "and"))
                    .filter(|word| with_law || !LEGAL.contains(&word.text.as_str()))
                    .filter_map(|word| word.text.chars().next())
                    .collect()
            };
            for acronym in [initials(true), initials(false)] {
                if acronym.chars().count() >= 3 {
                    acronyms.push((hash(&acronym), number));
                }
            }
        }
        self.spellings.seal();
        for (beginning, groups) in beginnings {
            if groups.as_slice().len() <= 3 && !self.names.contains_key(&beginning) {
                self.names.insert(beginning, Name { groups, capitals: false });
            }
        }
        for (acronym, number) in acronyms {
            let name = self.names.entry(acronym).or_insert(Name { groups: Few::One(number), capitals: true });
            if name.capitals {
                name.groups.add(number);
            }
        }
    }

    fn name(&mut self, number: u32, value: &str) {
        let words: Vec<Word> = words::words(value);
        if words.is_empty() || words.len() > MOST_WORDS {
            return;
        }
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let core: Vec<&str> = texts.iter().copied().filter(|text| !LEGAL.contains(text)).collect();
        let mut forms = vec![texts.join(" "), texts.concat()];
        if !core.is_empty() {
            forms.push(core.join(" "));
        }
        for form in forms {
            // One or two letters, or a word of everyday, is a name only where it is written as one.
            let capitals = form.chars().count() < 3 || words::is_common(&form) || LEGAL.contains(&form.as_str());
            let name = self.names.entry(hash(&form)).or_insert(Name { groups: Few::One(number), capitals });
            name.groups.add(number);
        }
    }

    /// The groups that a text names. `count` tells how many entries hold a word: a word that stands in the entries of
    /// other groups as well does not name a group on its own.
    pub(super) fn mentioned(&self, text: &[Word], count: impl Fn(&str) -> usize) -> Mentions {
        let mut mentions = Mentions::default();
        let shouted = text.len() > 1 && text.iter().filter(|word| word.text.len() > 1).all(|word| word.capitals);
        let mut at = 0;
        while at < text.len() {
            let longest = LONGEST.min(text.len() - at);
            let found = (1..=longest).rev().find_map(|length| {
                let words = &text[at..at + length];
                let joined: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
                let written = words.iter().all(|word| word.capitals) && !shouted;
                [joined.join(" "), joined.concat()]
                    .iter()
                    .filter_map(|form| self.names.get(&hash(form)))
                    .find(|name| written || !name.capitals)
                    .map(|name| (length, name))
            });
            let Some((length, name)) = found else {
                at += 1;
                continue;
            };
            let single = length == 1 && !text[at].capital;
            for group in name.groups.as_slice() {
                mentions.add(Named { group: *group, at, sure: if single { IN_SMALL } else { 1.0 } });
            }
            mentions.used.extend(at..at + length);
            at += length;
        }
        self.by_parts(text, count, &mut mentions);
        mentions.groups.sort_by(|a, b| a.at.cmp(&b.at).then(b.sure.total_cmp(&a.sure)).then(a.group.cmp(&b.group)));
        mentions.groups.truncate(MOST_GROUPS);
        mentions
    }

    /// The groups of whose names only some words, or words with a slip, stand in the text.
    fn by_parts(&self, text: &[Word], count: impl Fn(&str) -> usize, mentions: &mut Mentions) {
        struct Partial {
            covered: f64,
            at: usize,
            places: Vec<usize>,
            alone: bool,
        }
        let mut partial: FxHashMap<u32, Partial> = FxHashMap::default();
        let mut spelt = 0;
        let mut strangers: Vec<usize> = Vec::new();
        for (at, word) in text.iter().enumerate() {
            if mentions.uses(at) || words::is_common(&word.text) || LEGAL.contains(&word.text.as_str()) {
                continue;
            }
            let (groups, exact) = match self.parts.get(&words::stem(&word.text)) {
                Some(groups) => (groups, true),
                None => {
                    spelt += 1;
                    let near = if spelt > MOST_SPELT || is_everyday(&words::stem(&word.text)) {
                        None
                    } else {
                        self.nearest(&word.text, &count)
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
            let entries: usize = groups.iter().take(32).map(|group| self.get(*group).entries.len()).sum();
            let own = !exact || count(&words::stem(&word.text)) <= entries + entries / 4 + 2;
            let alone = groups.len() <= SHARED && word.text.chars().count() > 2 && (own || (word.capital && at > 0));
            for group in groups {
                let strange = alone && self.strange_phrase(text, at, *group);
                strangers.extend(strange.then_some(at));
                let alone = alone && !strange;
                let part =
                    partial.entry(*group).or_insert(Partial { covered: 0.0, at, places: Vec::new(), alone: false });
                part.covered += self.part_weight(groups.len()) * if exact { 1.0 } else { 0.8 };
                part.places.push(at);
                part.alone |= alone;
            }
        }
        let mut found: Vec<(u32, f64, Partial)> = partial
            .into_iter()
            .map(|(group, part)| {
                let core = &self.get(group).core;
                let whole: f64 = core
                    .iter()
                    .map(|word| self.part_weight(self.parts.get(&words::stem(word)).map_or(1, Vec::len)))
                    .sum();
                (group, part.covered / whole.max(f64::MIN_POSITIVE), part)
            })
            .filter(|(_, covered, part)| part.alone || (*covered >= COVERED && part.places.len() > 1))
            .collect();
        // Words of the law part names that are alike otherwise.
        let legal = |group: u32| {
            let names = words::words(&self.get(group).name);
            names
                .iter()
                .filter(|name| LEGAL.contains(&name.text.as_str()) && text.iter().any(|word| word.text == name.text))
                .count()
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
            let small = part.places.len() == 1 && !text[part.at].capital;
            let sure = if small { IN_SMALL } else { 0.5 + 0.4 * covered.min(1.0) };
            mentions.add(Named { group, at: part.at, sure });
        }
        strangers.retain(|at| !mentions.uses(*at));
        mentions.strange = strangers;
    }

    /// Whether a word stands in a run of capitalised words most of which belong to no name that is known: the run is then the
    /// name of something else.
    fn strange_phrase(&self, text: &[Word], at: usize, group: u32) -> bool {
        let core = &self.get(group).core;
        let (mut known, mut others) = (0, 0);
        for place in phrase(text, at) {
            let word = text[place].text.as_str();
            // "Pharma" is short for "Pharmaceuticals", and a slip in a short word does not make it another's.
            let slip = |part: &str| {
                word.len() >= 3 && part.chars().next() == word.chars().next() && strsim::osa_distance(part, word) <= 1
            };
            let same = |part: &str| {
                words::stem(part) == words::stem(word) || (word.len() >= 4 && part.starts_with(word)) || slip(part)
            };
            if place == at || core.iter().any(|part| same(part)) {
                known += 1;
            } else if !LEGAL.contains(&word) {
                others += 1;
            }
        }
        others > 0 && known <= others
    }

    fn part_weight(&self, groups: usize) -> f64 {
        (1.0 + self.groups.len() as f64 / groups.max(1) as f64).ln()
    }

    /// The groups of the word nearest to one that nothing in the catalogue knows.
    fn nearest(&self, word: &str, count: &impl Fn(&str) -> usize) -> Option<&Vec<u32>> {
        let length = word.chars().count();
        if length < 5 || !word.chars().all(char::is_alphabetic) || count(&words::stem(word)) > 0 {
            return None;
        }
        let stem = words::stem(word);
        let text = |number: u32| self.part_words[number as usize].as_str();
        let near = self.spellings.nearest(&stem, if length < 7 { 1 } else { 2 }, text);
        // "Pharma" is short for "Pharmaceuticals".
        let near = near.or_else(|| self.spellings.beginning(&stem, text))?;
        self.parts.get(text(near))
    }
}

impl Mentions {
    fn add(&mut self, named: Named) {
        match self.groups.iter_mut().find(|other| other.group == named.group) {
            // Two words that name the same are no accident.
            Some(other) if other.at != named.at => other.sure = other.sure.max(named.sure).max(0.7),
            Some(other) => other.sure = other.sure.max(named.sure),
            None => self.groups.push(named),
        }
    }
}

/// The run of capitalised words that a word stands in.
pub(super) fn phrase(text: &[Word], at: usize) -> std::ops::Range<usize> {
    let in_run = |place: &usize| {
        let word = &text[*place];
        let named = !word.text.contains(|c: char| c.is_ascii_digit())
            && !says_time(&word.text)
            && !is_report(&words::stem(&word.text));
        // The first word is written large in any case.
        let opens = *place == 0 && !word.capitals && is_everyday(&words::stem(&word.text));
        word.capital && named && word.text.len() > 1 && !words::is_common(&word.text) && !opens
    };
    if !in_run(&at) {
        return at..at + 1;
    }
    let mut start = at;
    while start > 0 && !text[start].parted && in_run(&(start - 1)) {
        start -= 1;
    }
    let mut end = at + 1;
    while end < text.len() && !text[end].parted && in_run(&end) {
        end += 1;
    }
    start..end
}

/// The words of a name, those of the law left out unless nothing else is there.
fn core(name: &str) -> Box<[Box<str>]> {
    let words: Vec<Box<str>> = words::words(name).into_iter().map(|word| word.text.into()).collect();
    let core: Box<[Box<str>]> = words.iter().filter(|word| !LEGAL.contains(&&***word)).cloned().collect();
    if core.is_empty() { words.into() } else { core }
}

/// The code of a company in a path such as `organized/{code}/{type}/{year}/{file}`.
fn path_code(uri: &str) -> Option<&str> {
    let (_, rest) = uri.split_once("/organized/")?;
    let code = rest.split('/').next().filter(|code| !code.is_empty() && code.len() <= 32)?;
    rest.contains('/').then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups() -> Groups {
        let mut groups = Groups::default();
        type Entry<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);
        let entries: [Entry<'_>; 5] = [
            (
                "NCB FINANCIAL GROUP LIMITED",
                &[("alias", "National Commercial Bank")],
                "s3://b/organized/NCBFG/x/2023/a.pdf",
            ),
            ("GraceKennedy Limited", &[("symbol", "GK")], "s3://b/b.pdf"),
            ("Sorrel Hill Beverages Limited", &[("symbol", "ALL")], "s3://b/c.pdf"),
            ("Scotia Group Jamaica Limited", &[("former_name", "Bank of Nova Scotia Jamaica")], "s3://b/d.pdf"),
            ("Scotia Investments Jamaica Limited", &[], "s3://b/e.pdf"),
        ];
        for (number, (group, attributes, uri)) in (0..).zip(entries) {
            let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            groups.add(
                number,
                &Document { group: group.to_owned(), attributes, uri: uri.to_owned(), ..Document::default() },
            );
        }
        groups.seal();
        groups
    }

    fn named(text: &str) -> Vec<u32> {
        let known = ["sorrel", "hill", "beverage", "investment"];
        let count = |word: &str| usize::from(known.contains(&word));
        let mentions = groups().mentioned(&words::words(text), count);
        mentions.groups.into_iter().map(|named| named.group).collect()
    }

    #[test]
    fn groups_are_meant_by_many_names() {
        let cases: [(&str, &[u32]); 13] = [
            ("How did NCB do?", &[0]),
            ("the profit of ncbfg", &[0]),
            ("National Commercial Bank's loans", &[0]),
            ("GK and NCB", &[1, 0]),
            ("Grace Kennedy's revenue", &[1]),
            ("gracekenedy in 2022", &[1]),
            ("Sorrel Hill's beer", &[2]),
            ("sorel hill", &[2]),
            ("Tell me all about dividends", &[]),
            ("What does ALL pay?", &[2]),
            ("Scotia Investments", &[4]),
            ("bank of nova scotia jamaica", &[3]),
            ("Who won the cricket?", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(named(text), expected, "{text}");
        }
    }
}
