//! Groups, mostly companies: by which names a question means them.

mod mentions;
mod short;

use docferry_policy::Document;
use rustc_hash::FxHashSet;

pub(super) use self::mentions::{IN_SMALL, MOST_GROUPS, MOST_SPELT, Mentions, before_ending, phrase};
use super::everyday::is_everyday;
use super::fields::{Fields, values};
use super::lexicon::is_report;
use super::spelling::Spellings;
use super::texts::{Hashed, Lists, Texts, hash};
use super::world::{KNOWN_AS, is_of_no_dictionary};
use crate::words::{self, Word};

/// Words that end names and say what a group is in law: they are left out where it is spoken of.
const ENDINGS: &[&str] = &[
    "ag", "asa", "berhad", "bhd", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "jsc",
    "kgaa", "kk", "limited", "llc", "llp", "lp", "ltd", "ltda", "nv", "oyj", "pjsc", "plc", "pte", "pty", "pvt", "sa",
    "sdn", "se", "spa", "srl", "tbk",
];
/// Other words of names that do not say which group it is.
const BESIDES: &[&str] = &["and", "group", "holding", "holdings", "of", "the"];
/// The longest name in words that is looked for.
const LONGEST: usize = 8;
/// Names have at most this many words that matter.
const MOST_WORDS: usize = 16;
/// A name that so many groups share tells none of them from the others.
const SAME_NAME: usize = 64;
/// Of more groups than this the beginnings and the first letters of names are left out, which would take the more memory and
/// mean the less.
const MANY: usize = 100_000;

/// So many first letters of a name at least name it.
const ACRONYM: usize = 3;

/// What may be the code of a group, in letters; how many entries have to hold it at least, and which part of the group's.
const CODE: std::ops::RangeInclusive<usize> = 3..=8;
const FEWEST: usize = 3;
const OF_ENTRIES: usize = 2;

/// Values that were taken as names are remembered up to so many: those of an entry mostly come again in the next ones.
const MOST_SEEN: usize = 1 << 16;
/// Marks a group's number under a name that may be a word as well: only in capitals it is the name.
const CAPITALS: u32 = 1 << 31;

/// A group of the catalogue.
pub(super) struct Group<'a> {
    /// As the catalogue writes it.
    pub(super) name: &'a str,
    /// Its entries, rising.
    pub(super) entries: &'a [u32],
}

/// All groups, by their names.
pub(super) struct Groups {
    /// As the catalogue writes them.
    written: Texts,
    entries: Lists,
    /// Whole names.
    names: Hashed,
    /// The words of names as stems, with how they are spelt.
    parts: Texts,
    spellings: Spellings,
    /// The first words of each group's name, those of the law left out, and the groups of each word.
    core: Lists,
    of_part: Lists,
    /// Values that were taken as names lately.
    seen: FxHashSet<(u32, u64)>,
}

impl Default for Groups {
    fn default() -> Self {
        Self {
            written: Texts::default(),
            entries: Lists::default(),
            names: Hashed::new(SAME_NAME),
            parts: Texts::default(),
            spellings: Spellings::default(),
            core: Lists::default(),
            of_part: Lists::default(),
            seen: FxHashSet::default(),
        }
    }
}

impl Groups {
    pub(super) fn len(&self) -> u32 {
        self.written.len() as u32
    }

    pub(super) fn get(&self, number: u32) -> Group<'_> {
        Group { name: self.written.get(number), entries: self.entries.get(number) }
    }

    /// The groups whose names begin like one's, itself among them.
    pub(super) fn family(&self, group: u32) -> Option<&[u32]> {
        let named = self.of_part.get(*self.core.get(group).first()?);
        (named.len() > 1).then_some(named)
    }

    /// Whether all of some words, as stems, are in a group's name.
    pub(super) fn is_called(&self, group: u32, stems: &[String]) -> bool {
        let core = self.core.get(group);
        stems.iter().all(|stem| core.iter().any(|part| self.parts.get(*part) == stem))
    }

    /// Those of some words of a group's name that no other group's has, and that are no words of everyday or of reports, as that
    /// of an "Income Fund" is; all of them where there is none.
    pub(super) fn own(&self, stems: &[String]) -> Vec<String> {
        let tells = |stem: &String| !is_everyday(stem) && !is_report(stem);
        let is_alone = |part| self.of_part.get(part).len() == 1;
        let is_own = |stem: &&String| tells(stem) && self.parts.find(stem).is_some_and(is_alone);
        let own: Vec<String> = stems.iter().filter(is_own).cloned().collect();
        if own.is_empty() { stems.to_vec() } else { own }
    }

    /// Whether a group's name says that others belong to it.
    pub(super) fn is_parent(&self, group: u32) -> bool {
        let name = words::words(self.get(group).name);
        name.iter().any(|word| matches!(word.text.as_str(), "group" | "holding" | "holdings"))
    }

    /// The words of a group's name that another's has not.
    pub(super) fn telling(&self, group: u32, from: u32) -> Vec<String> {
        let texts = |group| core(words::words(self.get(group).name)).into_iter().map(|word| word.text);
        let other: Vec<String> = texts(from).collect();
        texts(group).filter(|word| !other.contains(word)).collect()
    }

    /// The group of the next entry, with the names that the entry brings.
    pub(super) fn add(&mut self, document: &Document, fields: &Fields) -> u32 {
        let next = self.len();
        let number = self.written.number(&document.group);
        if number == next {
            let words = words::words(&document.group);
            self.name(number, &words, false);
            let parts =
                core(words).into_iter().take(MOST_WORDS).map(|word| self.parts.number(&words::stem(&word.text)));
            self.core.push(parts);
        }
        if !document.group.is_empty() {
            for value in values(document, &fields.names).chain(path_code(&document.uri)) {
                if self.seen.len() >= MOST_SEEN {
                    self.seen.clear();
                }
                if self.seen.insert((number, hash(value))) {
                    self.name(number, &words::words(value), true);
                }
            }
        }
        number
    }

    /// Derives what depends on all names, from the group of each entry. Called once.
    pub(super) fn seal(&mut self, of_entries: impl Iterator<Item = u32> + Clone) {
        self.seen = FxHashSet::default();
        self.written.forget_numbers();
        self.entries = Lists::of(self.written.len(), of_entries.zip(0..));
        let words = (0..self.len()).flat_map(|group| {
            let words = self.core.get(group);
            let first = move |(at, word): &(usize, &u32)| !words[..*at].contains(word);
            words.iter().enumerate().filter(first).map(move |(_, word)| (*word, group))
        });
        self.of_part = Lists::of(self.parts.len(), words);
        for number in 0..self.parts.len() as u32 {
            self.spellings.add(self.parts.get(number), number);
        }
        self.spellings.seal();
        self.names.seal();
        if self.written.len() <= MANY {
            self.shorten_names();
        }
    }

    /// Names groups by the codes that their entries hold, and hardly any others: `filings/MARSA/MARSA_AR_FY2024.pdf`.
    pub(super) fn name_by_codes<'a, E: ExactSizeIterator<Item = u32>>(
        &mut self,
        words: impl Iterator<Item = (&'a str, E)>,
        group_of: impl Fn(u32) -> u32,
    ) {
        let mut coded: Vec<(u64, u32)> = Vec::new();
        for (word, entries) in words {
            let held = entries.len();
            if held < FEWEST || !CODE.contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
                continue;
            }
            let mut entries = entries.map(&group_of);
            let Some(group) = entries.next() else { continue };
            if held * OF_ENTRIES >= self.get(group).entries.len()
                && !self.get(group).name.is_empty()
                && entries.all(|other| other == group)
                && is_of_no_dictionary(word)
                && self.parts.find(word).is_none()
                && self.names.get(hash(word)).is_empty()
            {
                coded.push((hash(word), group));
            }
        }
        coded.into_iter().for_each(|(hash, group)| self.names.add(hash, group));
        self.names.seal();
    }

    /// The beginning of a name is one as well, where few share it, and so are its first letters, and the whole in one word.
    fn shorten_names(&mut self) {
        for number in 0..self.len() {
            let words = words::words(self.get(number).name);
            self.name(number, &words, true);
        }
        self.names.seal();
        let (mut beginnings, mut letters, mut acronyms) = (Hashed::new(SAME_NAME), Hashed::new(SAME_NAME), Vec::new());
        for number in 0..self.len() {
            let words = words::words(self.get(number).name);
            let long = [initials(&words, true), initials(&words, false)].into_iter();
            acronyms.extend(
                long.filter(|acronym| acronym.chars().count() >= ACRONYM).map(|acronym| (hash(&acronym), number)),
            );
            let core = core(words);
            let core: Vec<&str> = core.iter().map(|word| word.text.as_str()).collect();
            for count in 2..=core.len().min(LONGEST) {
                for beginning in [core[..count].join(" "), core[..count].concat()] {
                    beginnings.add(hash(&beginning), number);
                }
            }
            for count in ACRONYM..core.len() {
                let first: String = core[..count].iter().filter_map(|word| word.chars().next()).collect();
                letters.add(hash(&first), number);
            }
        }
        beginnings.seal();
        let few = beginnings.texts().filter(|(hash, groups)| groups.len() <= 3 && self.names.get(*hash).is_empty());
        let few: Vec<_> = few.collect();
        for (hash, groups) in few {
            groups.iter().for_each(|pair| self.names.add(hash, pair.number));
        }
        // "DTB" is Diamond Trust Bank Kenya where nothing else is.
        letters.seal();
        let alone = letters.texts().filter(|(hash, groups)| groups.len() == 1 && self.names.get(*hash).is_empty());
        acronyms.extend(alone.map(|(hash, groups)| (hash, groups[0].number)));
        acronyms.into_iter().for_each(|(hash, number)| self.names.add(hash, number | CAPITALS));
        self.names.seal();
    }

    /// Names groups as everybody calls them: "Google" is Alphabet where no other has anything that is called so.
    pub(super) fn name_as_known(&mut self, is_held_by_others: impl Fn(&str, u32) -> bool) {
        let mut known: Vec<(u64, u32)> = Vec::new();
        for (called, name) in KNOWN_AS.iter().filter(|(called, _)| self.names.get(hash(called)).is_empty()) {
            let of = self.names.get(hash(name)).iter().filter(|pair| pair.number & CAPITALS == 0);
            let of = of.filter(|pair| !is_held_by_others(called, pair.number));
            let short = called.len() <= ACRONYM;
            let numbers = of.map(|pair| if short { pair.number | CAPITALS } else { pair.number });
            known.extend(numbers.map(|number| (hash(called), number)));
        }
        if !known.is_empty() {
            known.into_iter().for_each(|(hash, number)| self.names.add(hash, number));
            self.names.seal();
        }
    }

    /// Names a group, if wanted in one word as well.
    fn name(&mut self, number: u32, words: &[Word], joined: bool) {
        if words.is_empty() || words.len() > MOST_WORDS {
            return;
        }
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let core: Vec<&str> = texts.iter().copied().filter(|text| !is_legal(text)).collect();
        let mut name = |form: &str| {
            // One or two letters, or a word of everyday, is a name only where it is written as one.
            let short = form.chars().take(3).count() < 3;
            let capitals = short || (!form.contains(' ') && (words::is_common(form) || is_legal(form)));
            self.names.add(hash(form), if capitals { number | CAPITALS } else { number });
        };
        name(&texts.join(" "));
        // "Acme Holdings", of Acme Holdings Limited, is not Acme Bank.
        let spoken = texts.iter().rposition(|text| !ENDINGS.contains(text)).map_or(0, |last| last + 1);
        if (2..texts.len()).contains(&spoken) {
            name(&texts[..spoken].join(" "));
        }
        if joined && texts.len() > 1 {
            name(&texts.concat());
        }
        if !core.is_empty() && core.len() < texts.len() {
            name(&core.join(" "));
        }
    }

    /// The groups whose whole name a text is, which may be one of those that are names only in capitals.
    fn named(&self, form: &str, written: bool) -> Option<Vec<u32>> {
        let pairs = self.names.get(hash(form));
        let plain: Vec<u32> = pairs.iter().map(|pair| pair.number).filter(|number| number & CAPITALS == 0).collect();
        if !plain.is_empty() {
            return Some(plain);
        }
        (written && !pairs.is_empty()).then(|| pairs.iter().map(|pair| pair.number & !CAPITALS).collect())
    }

    /// A new question is asked.
    pub(super) fn begin_question(&self) {
        self.spellings.begin();
    }
}

/// Whether a word of a name says what a group is in law, not which.
pub(super) fn is_legal(word: &str) -> bool {
    ENDINGS.contains(&word) || BESIDES.contains(&word)
}

/// The words of a name, those of the law left out unless nothing else is there.
fn core(mut words: Vec<Word>) -> Vec<Word> {
    if words.iter().any(|word| !is_legal(&word.text)) {
        words.retain(|word| !is_legal(&word.text));
    }
    words
}

/// The first letters of the words of a name.
fn initials(words: &[Word], with_law: bool) -> String {
    words
        .iter()
        .filter(|word| !matches!(word.text.as_str(), "of" | "the" | "and"))
        .filter(|word| with_law || !is_legal(&word.text))
        .filter_map(|word| word.text.chars().next())
        .collect()
}

/// The parts of a path under `organized`.
pub(super) fn organized(uri: &str) -> Option<impl Iterator<Item = &str>> {
    let folder = "/organized/";
    let mut slashes = uri.bytes().enumerate().filter(|(_, byte)| *byte == b'/').map(|(at, _)| at);
    slashes.find_map(|at| uri[at..].strip_prefix(folder)).map(|path| path.split('/'))
}

/// The code of a company in a path such as `organized/{code}/{type}/{year}/{file}`.
fn path_code(uri: &str) -> Option<&str> {
    let mut parts = organized(uri)?;
    let code = parts.next().filter(|code| !code.is_empty() && code.len() <= 32)?;
    parts.next().map(|_| code)
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
        for (group, attributes, uri) in entries {
            let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let document = Document { group: group.to_owned(), attributes, uri: uri.to_owned(), ..Document::default() };
            groups.add(&document, &Fields::of(&document));
        }
        groups.seal(0..5);
        groups
    }

    fn named(text: &str) -> Vec<u32> {
        let known = ["sorrel", "hill", "beverage", "investment"];
        let count = |word: &str| usize::from(known.contains(&word));
        let mentions = groups().mentioned(&words::words(text), count);
        mentions.groups.into_iter().map(|named| named.group).collect()
    }

    #[test]
    fn groups_of_one_family_are_told_by_the_words_that_differ() {
        let groups = groups();
        assert_eq!(groups.family(3), Some(&[3, 4][..]));
        assert_eq!(groups.telling(4, 3), ["investments"]);
        assert!(groups.telling(3, 4).is_empty() && groups.is_parent(3) && !groups.is_parent(4));
    }

    #[test]
    fn what_no_other_name_has_is_its_own_but_for_words_of_reports() {
        let mut groups = Groups::default();
        for name in ["Harbour Income Fund", "Harbour Growth Fund", "Harbour Zephyr Fund"] {
            let document = Document { group: name.to_owned(), ..Document::default() };
            groups.add(&document, &Fields::of(&document));
        }
        groups.seal(0..3);
        let own = |name: &str| groups.own(&words::stems(name)).join(" ");
        assert_eq!(own("harbour zephyr fund"), "zephyr");
        assert_eq!(own("harbour income fund"), "harbour income fund");
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
