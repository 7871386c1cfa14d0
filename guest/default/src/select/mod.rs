//! Which documents answer a question: first whose documents, then of which kind and period, then by their words.

mod asked;
mod groups;
mod kind;
mod period;
mod postings;

use docferry_policy::{Choice, Document, Failure, Question};
use rustc_hash::{FxHashMap, FxHashSet};

use self::asked::Asked;
use self::asked::Language;
use self::groups::Groups;
use self::kind::{Kind, Type};
use self::period::{Month, Period};
use self::postings::{Postings, Term};

/// What the fit of the period, of the kind and of the words weigh against each other.
const PERIOD: f64 = 1.0;
const KIND: f64 = 0.7;
const EXPLICIT_KIND: f64 = 1.1;
const WORDS: f64 = 1.2;
/// What a language weighs that is asked for, and that of the question itself.
const LANGUAGE: f64 = 1.0;
const NATIVE: f64 = 0.15;
/// What a word weighs that the catalogue does not know, and a name, against a word of a single entry.
const UNKNOWN: f64 = 0.8;
const STRANGE: f64 = 1.5;
/// A further document of the same group and period has to be this good, as a part of the first.
const FURTHER: f64 = 0.55;
/// Without a group: this much of what is asked has to be found in the best entry, and this much of the best's in others.
const FOUND: f64 = 0.22;
/// The same, where a single word was found.
const FOUND_BY_ONE: f64 = 0.36;
const NEAR_THE_BEST: f64 = 0.45;
/// How many of the best entries are looked at for that.
const LOOKED_AT: usize = 20;
/// A field longer than this is not read to its end.
const FIELD: usize = 4096;
/// A value up to this many bytes long is likely to come again.
const SHORT: usize = 32;

/// The catalogue, made ready for questions.
#[derive(Default)]
pub struct Index {
    entries: Vec<Entry>,
    groups: Groups,
    types: Vec<Type>,
    type_numbers: FxHashMap<String, u32>,
    postings: Postings,
}

struct Entry {
    group: u32,
    /// The number of its type.
    kind: u32,
    is: Kind,
    period: Option<Period>,
    /// The month in which its period ends, where a day is known.
    end: Option<Month>,
    language: Option<Language>,
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
        let number = self.entries.len() as u32;
        let group = self.groups.add(number, document);
        let kind = self.kind(document);
        let is = self.types[kind as usize].refined(document);
        let mut period = period::of_document(document);
        if is == Kind::Annual
            && let Some(period) = &mut period
        {
            // A year that ends in June is a year.
            period.quarter = 0;
        }
        let language = document.attribute("language").and_then(|tag| tag.as_bytes().first_chunk::<2>());
        let language = language.map(|letters| letters.map(|letter| letter.to_ascii_lowercase()));
        self.entries.push(Entry { group, kind, is, period, end: period::end_of_document(document), language });
        self.postings.begin();
        let postings = &mut self.postings;
        let key = document.uri.split_once("://").map_or(document.uri.as_str(), |(_, rest)| rest);
        let key = key.split_once('/').map_or(key, |(_, key)| key);
        // The name is counted by itself.
        let folders = key.strip_suffix(&document.name).unwrap_or(key);
        postings.add(cut(&document.name));
        postings.add_repeated(cut(folders));
        postings.add_repeated(cut(&document.group));
        for (_, value) in &document.attributes {
            // Short values say the same of many entries.
            if value.len() <= SHORT { postings.add_repeated(value) } else { postings.add(cut(value)) }
        }
    }

    pub(crate) fn seal(&mut self) {
        self.groups.seal();
        self.postings.seal();
    }

    fn kind(&mut self, document: &Document) -> u32 {
        let told = ["document_type", "type", "kind", "category"].into_iter().find_map(|name| document.attribute(name));
        let in_path = || document.uri.split_once("/organized/").and_then(|(_, rest)| rest.split('/').nth(1));
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
        let most = question.max_documents as usize;
        if most == 0 {
            return Ok(Vec::new());
        }
        let asked = Asked::of(question, &self.groups, &self.postings, &self.types);
        let terms: Vec<Term> = asked.topic.iter().filter_map(|word| self.postings.term(word)).collect();
        let mut chosen: Vec<(Candidate, f64)> = Vec::new();
        let targets = if asked.groups.is_empty() {
            self.by_words(question, &asked, &terms)
        } else {
            self.by_groups(question, &asked, &terms)
        };
        // Everything that was named gets its document before anything gets a second one.
        let mut taken = FxHashSet::default();
        let rounds = targets.iter().map(Vec::len).max().unwrap_or_default();
        'rounds: for round in 0..rounds {
            for target in &targets {
                let Some(best) = target.first() else { continue };
                let next = target.iter().find(|candidate| !taken.contains(&candidate.entry));
                if let Some(next) = next.filter(|next| round == 0 || next.score >= FURTHER * best.score) {
                    taken.insert(next.entry);
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
            .map(|(candidate, score)| Choice::new(candidate.entry, score, self.reason(&candidate, &asked)));
        Ok(choices.collect())
    }

    /// For each group and period that is asked for the entries that fit, the best first.
    fn by_groups(&self, question: &Question, asked: &Asked, terms: &[Term]) -> Vec<Vec<Candidate>> {
        let groups: Vec<Vec<u32>> = (asked.groups.iter())
            .map(|group| {
                self.groups.get(*group).entries.iter().copied().filter(|entry| !question.is_hidden(*entry)).collect()
            })
            .filter(|entries: &Vec<u32>| !entries.is_empty())
            .collect();
        let weight: f64 = terms.iter().map(|term| term.weight).sum();
        let mut targets = Vec::new();
        let rounds = asked.periods.periods.len().max(1);
        for round in 0..rounds {
            let wanted = asked.periods.periods.get(round).copied();
            for entries in &groups {
                let newest = self.reference(asked, entries.iter().copied());
                let candidates = entries.iter().map(|entry| {
                    let words = if weight > 0.0 { self.postings.score(terms, *entry) / weight } else { 0.0 };
                    self.candidate(*entry, asked, wanted, newest, words)
                });
                let mut candidates: Vec<Candidate> = candidates.collect();
                candidates.sort_by(|a, b| self.best_first(a, b));
                targets.push(candidates);
            }
        }
        targets
    }

    /// The entries that hold the words of a question that names no group.
    fn by_words(&self, question: &Question, asked: &Asked, terms: &[Term]) -> Vec<Vec<Candidate>> {
        let unknown = (asked.topic.len() - terms.len()) as f64 * UNKNOWN + asked.strangers as f64 * STRANGE;
        let unknown = unknown * self.postings.weight(1);
        let whole: f64 = terms.iter().map(|term| term.weight).sum::<f64>() + unknown;
        if terms.is_empty() || whole <= 0.0 {
            return Vec::new();
        }
        let mut found = self.postings.search(terms);
        found.retain(|(entry, _)| !question.is_hidden(*entry));
        let best = found.iter().map(|(_, score)| *score).fold(0.0, f64::max);
        let asks_for_a_kind = asked.wanted.is_explicit() && asked.strangers == 0;
        let (covered, words) = self.covered(&found, terms);
        if covered / whole < if words > 1 { FOUND } else { FOUND_BY_ONE } && !asks_for_a_kind {
            return Vec::new();
        }
        found.retain(|(_, score)| *score >= NEAR_THE_BEST * best);
        let newest = self.reference(asked, found.iter().map(|(entry, _)| *entry));
        let periods = if asked.periods.periods.is_empty() {
            vec![None]
        } else {
            asked.periods.periods.iter().copied().map(Some).collect()
        };
        let targets = periods.into_iter().map(|wanted| {
            // Here words are all there is to go by: period and kind decide between entries that fit about as well.
            let mut candidates: Vec<Candidate> = (found.iter())
                .map(|(entry, score)| {
                    let words = score / best.max(f64::MIN_POSITIVE);
                    let mut candidate = self.candidate(*entry, asked, wanted, newest, words);
                    let told = wanted.is_some() || asked.periods.latest;
                    let rest = candidate.score - WORDS * words;
                    candidate.score = 3.0 * WORDS * words + rest * if told || asks_for_a_kind { 1.0 } else { 0.35 };
                    candidate
                })
                .collect();
            candidates.sort_by(|a, b| self.best_first(a, b));
            candidates
        });
        targets.collect()
    }

    /// The period that is best where none is asked for: the newest, or the oldest when the first is asked for.
    fn reference(&self, asked: &Asked, entries: impl Iterator<Item = u32>) -> Option<Period> {
        let periods = entries.filter_map(|entry| self.entries[entry as usize].period);
        if asked.periods.oldest { periods.min() } else { periods.max() }
    }

    /// What the words weigh together that the entry holds which holds most of them, and how many they are.
    fn covered(&self, found: &[(u32, f64)], terms: &[Term]) -> (f64, usize) {
        let mut best: Vec<&(u32, f64)> = found.iter().collect();
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let held = best.into_iter().take(LOOKED_AT).map(|(entry, _)| {
            let held = terms.iter().filter(|term| self.postings.score(&[**term], *entry) > 0.0);
            held.fold((0.0, 0), |(weight, count), term| (weight + term.weight, count + 1))
        });
        held.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or_default()
    }

    fn candidate(
        &self,
        number: u32,
        asked: &Asked,
        wanted: Option<Period>,
        newest: Option<Period>,
        words: f64,
    ) -> Candidate {
        let entry = &self.entries[number as usize];
        let quarter = wanted.map_or(asked.periods.quarter.is_some(), |period| period.quarter > 0);
        let period = if entry.end.is_some_and(|end| asked.periods.months.contains(&end)) {
            1.1
        } else {
            period_fit(entry.period, wanted, asked.periods.quarter, newest)
        };
        let kind = asked.wanted.fit(entry.kind, entry.is, quarter);
        let kind = if asked.wanted.is_explicit() { EXPLICIT_KIND * kind } else { KIND * kind };
        let language = match asked.language {
            Some(wanted) => LANGUAGE * f64::from(u8::from(entry.language == Some(wanted))),
            None => NATIVE * f64::from(u8::from(entry.language.is_none() || entry.language == asked.native)),
        };
        Candidate { entry: number, score: PERIOD * period + kind + WORDS * words + language, words }
    }

    fn best_first(&self, a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
        let period = |candidate: &Candidate| self.entries[candidate.entry as usize].period;
        b.score.total_cmp(&a.score).then(period(b).cmp(&period(a))).then(a.entry.cmp(&b.entry))
    }

    /// Why, in a phrase.
    fn reason(&self, candidate: &Candidate, asked: &Asked) -> String {
        let entry = &self.entries[candidate.entry as usize];
        let kind = &self.types[entry.kind as usize];
        let group = &self.groups.get(entry.group).name;
        let mut reason = if kind.name.is_empty() { "document".to_owned() } else { kind.name.clone() };
        if !group.is_empty() {
            reason.push_str(" of ");
            reason.push_str(group);
        }
        if let Some(period) = entry.period {
            reason.push_str(&format!(" for {period}"));
        }
        let held: Vec<&str> = (asked.topic.iter())
            .filter(|word| {
                self.postings.term(word).is_some_and(|term| self.postings.score(&[term], candidate.entry) > 0.0)
            })
            .map(String::as_str)
            .take(3)
            .collect();
        let period = entry.period.filter(|period| {
            asked.periods.periods.iter().any(|asked| asked == period || *asked == Period::year(period.year))
        });
        if asked.from_history {
            reason.push_str(", of which was spoken before");
        }
        if period.is_some() {
            reason.push_str(", the period asked for");
        } else if asked.periods.periods.is_empty()
            && entry.period.is_some()
            && entry.period == self.newest(entry)
            && !asked.groups.is_empty()
        {
            reason.push_str(", the most recent");
        }
        if candidate.words > 0.0 && !held.is_empty() {
            reason.push_str(&format!("; speaks of {}", held.join(", ")));
        }
        reason
    }

    /// The newest period of an entry's group and kind.
    fn newest(&self, entry: &Entry) -> Option<Period> {
        let entries = self.groups.get(entry.group).entries.iter().map(|other| &self.entries[*other as usize]);
        entries.filter(|other| other.is == entry.is || other.kind == entry.kind).filter_map(|other| other.period).max()
    }
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(FIELD)]
}

/// How well a document's period fits the one that is wanted, else how recent it is, from 0 to 1.
fn period_fit(period: Option<Period>, wanted: Option<Period>, quarter: Option<u8>, newest: Option<Period>) -> f64 {
    let Some(period) = period else { return 0.35 };
    let Some(wanted) = wanted else {
        let age = newest.map_or(0, |newest| (newest.year - period.year).abs());
        let recent = 0.8_f64.powi(age.clamp(0, 40));
        return match quarter {
            Some(quarter) if period.quarter == quarter => recent,
            Some(_) => recent * if period.quarter == 0 { 0.5 } else { 0.2 },
            None => recent,
        };
    };
    match (period.year - wanted.year, wanted.quarter, period.quarter) {
        (0, asked, own) if asked == own => 1.0,
        // The fourth quarter is in the year's report, and a quarter tells of its year.
        (0, 4, 0) => 0.9,
        (0, _, 0) => 0.5,
        (0, 0, _) => 0.55,
        (0, ..) => 0.25,
        // A report of the year after compares with the year before.
        (1, 0, 0) => 0.4,
        (1, _, own) if own == wanted.quarter => 0.3,
        (years, ..) => 0.15 / f64::from(years.unsigned_abs().clamp(1, 100)),
    }
}

#[cfg(test)]
mod tests {
    use docferry_policy::Turn;

    use super::*;

    fn document(group: &str, symbol: &str, kind: &str, period: &str, summary: &str) -> Document {
        let name = format!("{symbol}-{kind}-{period}.pdf").to_lowercase().replace(' ', "-");
        Document {
            uri: format!("s3://b/organized/{symbol}/{}/{}/{name}", kind.replace(' ', "_"), &period[period.len() - 4..]),
            name,
            group: group.to_owned(),
            attributes: [("document_type", kind), ("period", period), ("symbol", symbol), ("summary", summary)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            ..Document::default()
        }
    }

    fn index() -> Index {
        let mut index = Index::default();
        for (group, symbol) in
            [("Calabash Bay Financial Group Limited", "CBFG"), ("Sorrel Hill Beverages Limited", "SHBL")]
        {
            for year in ["2021", "2022", "2023"] {
                let summary = if year == "2021" { "The fire at the bottling plant" } else { "Letter of the chairman" };
                index.add(&document(group, symbol, "annual report", year, summary));
                index.add(&document(group, symbol, "audited financial statements", year, "Balance sheet, cash flows"));
            }
            index.add(&document(group, symbol, "quarterly report", "Q2 2023", "Interim figures"));
        }
        index.seal();
        index
    }

    fn ask(question: &Question) -> Vec<String> {
        let index = index();
        let name = |choice: &Choice| {
            let entry = &index.entries[choice.index as usize];
            let kind = entry.is;
            let symbol = if entry.group == 0 { "CBFG" } else { "SHBL" };
            format!("{symbol} {kind:?} {}", entry.period.map_or(String::new(), |period| period.to_string()))
        };
        index.select(question).expect("an answer").iter().map(name).collect()
    }

    fn first(text: &str) -> Option<String> {
        ask(&Question { today: "2024-05-01".to_owned(), ..Question::new(text) }).into_iter().next()
    }

    #[test]
    fn group_kind_and_period_decide() {
        for (text, expected) in [
            ("How is CBFG doing?", "CBFG Annual 2023"),
            ("What was the net profit of Sorrel Hill in 2022?", "SHBL Statements 2022"),
            ("Sorrel Hill in the second quarter of 2023", "SHBL Interim Q2 2023"),
            ("Sorrel Hill's annual report for FY21", "SHBL Annual 2021"),
            ("What did the fire do to Sorrel Hill?", "SHBL Annual 2021"),
            ("calabash bay last year", "CBFG Annual 2023"),
        ] {
            assert_eq!(first(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn everyone_named_gets_a_document_before_anyone_gets_a_second() {
        assert_eq!(ask(&Question::new("Compare CBFG and Sorrel Hill"))[..2], ["CBFG Annual 2023", "SHBL Annual 2023"]);
        let years = ask(&Question::new("Sorrel Hill in 2021 and 2022"));
        assert_eq!(years[..2], ["SHBL Annual 2021", "SHBL Annual 2022"]);
        assert_eq!(years.len(), 3);
    }

    #[test]
    fn a_follow_up_is_about_what_was_spoken_of() {
        let before = |content: &str| vec![Turn { role: "user".to_owned(), content: content.to_owned() }];
        let follow = |before: Vec<Turn>, text: &str| {
            ask(&Question { history: before, ..Question::new(text) }).into_iter().next()
        };
        let profit = "What was the net profit of CBFG in 2021?";
        assert_eq!(follow(before(profit), "What about 2022?").as_deref(), Some("CBFG Statements 2022"));
        assert_eq!(follow(before(profit), "And Sorrel Hill?").as_deref(), Some("SHBL Statements 2021"));
        assert_eq!(follow(before(profit), "thanks"), None);
        assert_eq!(follow(before(profit), "Who won the cricket?"), None);
    }

    #[test]
    fn nothing_asked_of_the_catalogue_chooses_nothing() {
        for text in ["hello", "Thank you!", "Who won the cricket?", "", "???", "What is the weather like today?"] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn words_find_documents_without_a_group() {
        let found = ask(&Question::new("Tell me of the fire at the bottling plant"));
        assert!(found.len() >= 2 && found[..2].iter().all(|name| name.ends_with("Annual 2021")), "{found:?}");
    }

    #[test]
    fn what_is_hidden_is_neither_chosen_nor_counted() {
        let question =
            Question { hidden: (0..7).filter(|number| *number != 2).collect(), ..Question::new("How is CBFG doing?") };
        assert_eq!(ask(&question), ["CBFG Annual 2022"]);
    }

    #[test]
    fn every_choice_says_why() {
        let choices =
            index().select(&Question::new("What did the fire do to Sorrel Hill in 2021?")).expect("an answer");
        assert_eq!(
            choices[0].reason,
            "annual report of Sorrel Hill Beverages Limited for 2021, the period asked for; speaks of fire"
        );
    }
}
