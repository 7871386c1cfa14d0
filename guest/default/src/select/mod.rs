//! Which documents answer a question: first whose documents, then of which kind and period, then by their words.

mod about;
mod asked;
mod codes;
mod courtesy;
#[cfg(test)]
mod dialogues;
mod everyday;
mod fields;
mod fiscal;
mod fit;
mod form;
mod groups;
mod initials;
mod kind;
mod lexicon;
mod meaning;
mod needs;
mod parts;
mod pointing;
mod postings;
mod reply;
mod search;
mod senses;
mod series;
mod spelling;
mod talk;
#[cfg(test)]
mod tests;
mod texts;
mod time;
mod topic;
mod turn;
mod typed;
mod vectors;
mod world;

use std::borrow::Cow;

use docferry_policy::{Choice, Document, Failure, Question};
use rustc_hash::{FxHashMap, FxHashSet};

use self::asked::Asked;
use self::courtesy::without_courtesy;
use self::fields::{Fields, Known};
use self::groups::{Groups, organized};
use self::kind::{Kind, Type, quarter};
use self::lexicon::{Language, language_of_name};
use self::postings::{Postings, Slot};
use self::series::Version;
use self::time::{Covered, Day, Month, Period, Times};
use crate::words;

pub(crate) use self::vectors::{Direction, Sum, alike, is_english, number};

/// A further document of the same group and period has to be this good, as a part of the first.
const FURTHER: f64 = 0.55;
/// A field longer than this is not read to its end.
const FIELD: usize = 4096;
/// A value up to this many bytes long is likely to come again.
const SHORT: usize = 32;

/// What the name of a part of a year that is not only called a quarter has in it.
const PARTS: &[&str] = &["half", "hy", "first", "second", "third", "fourth"];

/// The catalogue, made ready for questions.
#[derive(Default)]
pub struct Index {
    fields: Known,
    entries: Vec<Entry>,
    facets: Vec<Facets>,
    facet_numbers: FxHashMap<Facets, u32>,
    groups: Groups,
    types: Vec<Type>,
    type_numbers: FxHashMap<String, u32>,
    postings: Postings,
    times: Times,
    /// The entries whose type only others tell, with one of those.
    typed_by_others: FxHashMap<u32, u32>,
    /// Which part of the entries are reports of companies, from 0 to 1.
    reports: f64,
}

#[derive(Clone, Copy)]
struct Entry {
    group: u32,
    /// The number of its facets.
    facets: u32,
    /// What it has in common with other editions of the same.
    series: u32,
    /// Which edition its path says it is.
    version: Version,
}

/// What entries have in common with many others.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Facets {
    /// The number of its type.
    kind: u32,
    is: Kind,
    period: Option<Period>,
    /// The day on which its period ends, where one is known.
    end: Option<Day>,
    /// Whether the period is told by that day alone.
    by_day: bool,
    /// The month in which it appeared, where that is known and after its period.
    appeared: Option<Month>,
    language: Option<Language>,
}

impl Facets {
    /// The month with which its period ends, where its day is known.
    fn month(&self) -> Option<Month> {
        self.end.map(|(year, month, _)| (year, month))
    }
}

/// An entry that may be chosen.
#[derive(Clone, Copy)]
struct Candidate {
    entry: u32,
    score: f64,
    words: f64,
}

impl Index {
    pub(crate) fn add(&mut self, document: &Document) {
        let document = legible(document);
        let document = document.as_ref();
        let fields = self.fields.of(document);
        let group = self.groups.add(document, &fields);
        let title = fields.title(document);
        let language = fields.language(document).and_then(|tag| tag.as_bytes().first_chunk::<2>());
        let kind = self.kind(document, &fields);
        let is = self.types[kind as usize].refined(document, title);
        let covered = self.times.covered(document, &fields, is == Kind::Annual);
        let language = language.map(|letters| letters.map(|letter| letter.to_ascii_lowercase()));
        let language = language.or_else(|| language_of_name(&document.uri));
        let covered = if is == Kind::Interim { covered.in_part(|| self.quarter(kind, document)) } else { covered };
        let Covered { period, end, by_day, appeared } = covered;
        let facets = Facets { kind, is, period, end, by_day, appeared, language };
        let facets = self.facets_number(facets);
        let postings = &mut self.postings;
        postings.begin();
        let series = postings.add_names([cut(&document.name), title.map_or("", cut)]);
        // The name is counted by itself.
        let key = key(&document.uri);
        self.entries.push(Entry { group, facets, series, version: Version::of(key) });
        let folders = words::before(key, &document.name).unwrap_or(key);
        postings.add_folders(cut(folders));
        postings.add_repeated(cut(&document.group));
        // By which words a kind is asked for, whatever the catalogue calls it.
        match is {
            Kind::Annual => postings.add_repeated("annual report"),
            Kind::Statements => postings.add_repeated("financial statements accounts"),
            Kind::Interim => postings.add_repeated("interim report"),
            Kind::Call | Kind::Other => {}
        }
        for value in fields.others(document) {
            // Short values say the same of many entries.
            if value.len() <= SHORT { postings.add_repeated(value) } else { postings.add(cut(value)) }
        }
    }

    pub(crate) fn seal(&mut self) {
        // The postings fill the most memory for a moment.
        self.postings.seal();
        self.groups.seal(self.entries.iter().map(|entry| entry.group));
        let (groups, entries) = (&mut self.groups, &self.entries);
        groups.name_by_codes(self.postings.each(), |entry| entries[entry as usize].group);
        let postings = &self.postings;
        groups.name_as_known(|name, group| {
            postings.holding(&words::stems(name)).iter().any(|entry| entries[*entry as usize].group != group)
        });
        self.tell_types();
        self.by_fiscal_years();
        let reports = self.entries.iter().filter(|entry| self.facets[entry.facets as usize].is != Kind::Other).count();
        self.reports = reports as f64 / self.entries.len().max(1) as f64;
        self.facet_numbers = FxHashMap::default();
        self.times = Times::default();
        self.fields = Known::default();
    }

    /// The quarter with which the part of a year ends of which a report is, by its type, else by its name.
    fn quarter(&self, kind: u32, document: &Document) -> Option<u8> {
        self.types[kind as usize].quarter().or_else(|| {
            // Most names say none, as a glance tells.
            let name = document.name.to_ascii_lowercase();
            PARTS.iter().any(|part| name.contains(part)).then(|| quarter(&words::stems(&document.name)))?
        })
    }

    fn facets_number(&mut self, facets: Facets) -> u32 {
        let next = self.facets.len() as u32;
        *self.facet_numbers.entry(facets).or_insert_with(|| {
            self.facets.push(facets);
            next
        })
    }

    fn kind(&mut self, document: &Document, fields: &Fields) -> u32 {
        let told = fields.kind(document);
        let in_path = || organized(&document.uri).and_then(|mut parts| parts.nth(1));
        let name = told.or_else(in_path).unwrap_or_default();
        if let Some(number) = self.type_numbers.get(name) {
            return *number;
        }
        let number = self.types.len() as u32;
        self.types.push(Type::new(name));
        self.type_numbers.insert(name.to_owned(), number);
        number
    }

    pub(crate) fn select(&self, question: &Question) -> Result<Vec<Choice>, Failure> {
        let asked = without_courtesy(&question.text, question.history.is_empty());
        if asked.len() == question.text.len() {
            self.choose(question)
        } else {
            self.choose(&Question { text: asked.to_owned(), ..question.clone() })
        }
    }

    fn choose(&self, question: &Question) -> Result<Vec<Choice>, Failure> {
        let most = question.max_documents as usize;
        if most == 0 {
            return Ok(Vec::new());
        }
        self.groups.begin_question();
        self.postings.begin_question();
        let asked = Asked::of(question, self);
        if asked.elsewhere {
            return Ok(Vec::new());
        }
        let mut chosen: Vec<(Candidate, f64)> = Vec::new();
        let mut targets = self.targets(question, &asked);
        if !targets.iter().all(Vec::is_empty)
            && let Some(parts) = self.in_parts(question, &asked, &targets)
        {
            targets = parts;
        }
        if asked.periods.periods.len() > 1 {
            self.as_one_series(&mut targets, &asked);
        }
        if asked.periods.editions && asked.periods.periods.is_empty() {
            targets.iter_mut().for_each(|target| self.newest_first(target));
        }
        // Everything that was named gets its document before anything gets a second one, which is best none that is the same
        // but for its time.
        let mut taken = FxHashSet::default();
        let mut series = FxHashSet::default();
        let timeless = asked.periods.is_nothing() && !asked.editions;
        let rounds = targets.iter().map(Vec::len).max().unwrap_or_default();
        'rounds: for round in 0..rounds {
            for target in &targets {
                let Some(best) = target.first() else { continue };
                let good = |candidate: &&Candidate| {
                    !taken.contains(&candidate.entry) && (round == 0 || candidate.score >= FURTHER * best.score)
                };
                let own = |candidate: &&Candidate| !series.contains(&self.series(candidate.entry));
                let other = target.iter().filter(good).find(|candidate| round > 0 && timeless && own(candidate));
                if let Some(next) = other.or_else(|| target.iter().find(good)) {
                    taken.insert(next.entry);
                    series.insert(self.series(next.entry));
                    // What comes later fits no better, by definition.
                    let before = chosen.last().map_or(f64::INFINITY, |(_, score)| *score);
                    chosen.push((*next, next.score.min(before)));
                    if chosen.len() >= most {
                        break 'rounds;
                    }
                }
            }
        }
        let choices = chosen
            .into_iter()
            .map(|(candidate, score)| Choice::new(candidate.entry, score, self.reason(&candidate, &asked, question)));
        Ok(choices.collect())
    }

    /// For each thing and time that is asked for the entries that fit, the best first.
    fn targets(&self, question: &Question, asked: &Asked) -> Vec<Vec<Candidate>> {
        let slots: Vec<Slot> = asked.topic.iter().filter_map(|topic| topic.slot.clone()).collect();
        if asked.groups.is_empty() && asked.coded.is_empty() {
            self.by_words(question, asked, &slots)
        } else {
            self.by_groups(question, asked, &slots)
        }
    }

    /// Why, in a phrase.
    fn reason(&self, candidate: &Candidate, asked: &Asked, question: &Question) -> String {
        let entry = self.facets(candidate.entry);
        let kind = &self.types[entry.kind as usize];
        let number = self.entries[candidate.entry as usize].group;
        let group = self.groups.get(number).name;
        let mut reason = if kind.name.is_empty() { "document".to_owned() } else { kind.name.clone() };
        if !group.is_empty() {
            reason.push_str(" of ");
            reason.push_str(group);
        }
        if let Some(period) = entry.period {
            reason.push_str(&format!(" for {period}"));
        }
        let mut held: Vec<&str> = Vec::new();
        for slot in asked.topic.iter().filter_map(|topic| topic.slot.as_ref()) {
            let word = self.postings.written(slot, candidate.entry);
            held.extend(word.filter(|word| !held.contains(word)));
        }
        held.truncate(3);
        let period = entry.period.filter(|period| {
            asked.periods.periods.iter().any(|asked| asked == period || *asked == Period::year(period.year))
        });
        if asked.from_history && asked.groups.contains(&number) {
            reason.push_str(", of which was spoken before");
        }
        if period.is_some() {
            reason.push_str(", the period asked for");
        } else if asked.periods.periods.is_empty()
            && entry.period.is_some()
            && entry.period == self.newest(number, entry, question)
            && !asked.groups.is_empty()
        {
            reason.push_str(", the most recent");
        }
        if candidate.words > 0.0 && !held.is_empty() {
            reason.push_str(&format!("; speaks of {}", held.join(", ")));
        } else if candidate.words > 0.0 && asked.groups.is_empty() {
            reason.push_str("; near in meaning");
        }
        reason
    }

    /// The newest period of a kind in a group, of what the asker may see.
    fn newest(&self, group: u32, of: &Facets, question: &Question) -> Option<Period> {
        let entries = self.groups.get(group).entries.iter().filter(|other| !question.is_hidden(**other));
        let entries = entries.map(|other| self.facets(*other));
        entries.filter(|other| other.is == of.is || other.kind == of.kind).filter_map(|other| other.period).max()
    }
}

/// A document with a name and a path that are read as words: `Annual%20Report` and `AnnualReport` are two.
fn legible(document: &Document) -> Cow<'_, Document> {
    let own = words::before(&document.uri, &document.name);
    if words::are_apart(&document.uri) && (own.is_some() || words::are_apart(&document.name)) {
        return Cow::Borrowed(document);
    }
    let (folders, file) = match own {
        Some(folders) => (folders, ""),
        None => document.uri.split_at(document.uri.rfind('/').map_or(0, |at| at + 1)),
    };
    let (name, folders, file) = (words::apart(&document.name), words::apart(folders), words::apart(file));
    let uri = if file.is_empty() { format!("{folders}{name}") } else { format!("{folders}{file}") };
    Cow::Owned(Document { name: name.into_owned(), uri, ..document.clone() })
}

/// An address without its scheme and bucket.
fn key(uri: &str) -> &str {
    let after = |text: &str, sign: u8| text.bytes().position(|byte| byte == sign).map_or(0, |at| at + 1);
    let path = uri[after(uri, b':')..].strip_prefix("//").unwrap_or(uri);
    &path[after(path, b'/')..]
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(FIELD)]
}
