//! Which entries are the same document of other times: the reports of years, the versions of a manual.

use docferry_policy::Question;
use rustc_hash::{FxHashMap, FxHashSet};

use super::asked::Asked;
use super::kind::Kind;
use super::time::{Period, is_month};
use super::{Candidate, Entry, Index};
use crate::words;

/// Letters beside a number that are shorter than this count it: `Q3`, `FY24`, `v2`.
const COUNTS: usize = 4;
/// Parts of a year are counted in words, too.
const ORDINALS: &[&str] = &["first", "second", "third", "fourth"];

/// How much worse an entry of the same series as those of other periods may fit.
const SERIES: f64 = 0.6;
/// How much worse an entry of the same type as those of other groups may fit.
const TYPE: f64 = 0.2;
/// More entries that are called alike are no editions of one document.
const MOST_EDITIONS: usize = 1000;
/// How much better than the best the edition of it fits whose time is the one that is asked for.
const EDITION: f64 = 0.01;

/// What entries are called but for times and numbers, word by word, in a number.
#[derive(Default)]
pub(super) struct Series(u64);

impl Series {
    /// The next word, by what it says.
    pub(super) fn add(&mut self, said: u32) {
        if said != 0 {
            self.0 = (self.0.rotate_left(7) ^ u64::from(said)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        }
    }

    /// A name ends.
    pub(super) fn end(&mut self) {
        self.0 = self.0.rotate_left(13) ^ 1;
    }

    pub(super) fn number(&self) -> u32 {
        (self.0 ^ self.0 >> 32) as u32
    }
}

/// The last numbers of a path, which count editions: of what fits as well the greater is the newer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version([u16; 3]);

/// So many digits right behind a letter are a code.
const CODE: usize = 3;
/// The longest ending of a name that says its form.
const FORM: usize = 5;

impl Version {
    pub(super) fn of(path: &str) -> Self {
        let is_form = |end: &str| end.len() <= FORM && end.starts_with(|c: char| c.is_ascii_alphabetic());
        let path = path.rsplit_once('.').filter(|(_, end)| is_form(end)).map_or(path, |(path, _)| path);
        // What is called by a number alone has it as its own: `cms/7036.pdf`.
        let own = path.rsplit('/').next().filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
        let path = own.and_then(|own| path.strip_suffix(own)).unwrap_or(path);
        let mut version = Self::default();
        let mut rest = path;
        while let Some(at) = rest.bytes().position(|byte| byte.is_ascii_digit()) {
            let (before, from) = rest.split_at(at);
            let length = from.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(from.len());
            let (digits, after) = from.split_at(length);
            // The `J2318` of a contract is no version of it.
            let is_code = digits.len() >= CODE && before.ends_with(|c: char| c.is_ascii_alphabetic());
            if !is_code {
                version.push(digits);
            }
            rest = after;
        }
        version
    }

    fn push(&mut self, digits: &str) {
        let number = digits.parse().unwrap_or(u16::MAX);
        self.0 = [self.0[1], self.0[2], if digits.len() == 4 { year_first(number) } else { number }];
    }
}

/// A month and a year in four digits with the year first, to be compared: `1124`, `0325`.
fn year_first(number: u16) -> u16 {
    let (month, year) = (number / 100, number % 100);
    if (1..=12).contains(&month) && (15..=35).contains(&year) { year * 100 + month } else { number }
}

/// What a word of a name says of what is called so, in a number; zero of times and numbers.
pub(super) fn said(word: &str) -> u32 {
    let hash = |text: &str| words::hash(text.as_bytes()) as u32;
    if is_form(word) {
        return hash(word);
    }
    let says = |run: &&str| {
        (run.len() == word.len() || run.len() >= COUNTS) && !run.is_empty() && !is_month(run) && !ORDINALS.contains(run)
    };
    let runs = word.split(|c: char| c.is_ascii_digit() || c == '.').filter(says);
    runs.fold(0, |said: u32, run| said.rotate_left(5) ^ hash(run))
}

/// Whether a word of a name is a form's rather than the count of a quarter, a half or a run of months: `17A`, but neither `1Q25`
/// nor `9M`.
fn is_form(word: &str) -> bool {
    let [number @ .., letter] = word.as_bytes() else { return false };
    let part_of_a_year = match number {
        [b'1'..=b'4'] => b"hqst".contains(&letter.to_ascii_lowercase()),
        _ => false,
    };
    let months = letter.eq_ignore_ascii_case(&b'm');
    (1..=2).contains(&number.len())
        && number.iter().all(u8::is_ascii_digit)
        && letter.is_ascii_alphabetic()
        && !part_of_a_year
        && !months
}

impl Index {
    /// Prefers the entries that are the same but for their times, where several times are asked for: what changes is read in the
    /// editions of one document.
    pub(super) fn as_one_series(&self, targets: &mut [Vec<Candidate>], asked: &Asked) {
        let (first, last) = (asked.periods.periods.iter().min(), asked.periods.periods.iter().max());
        // Of a quarter that only its year's report tells, that of a quarter before or after all that are asked for does not.
        let may_be = |entry: u32| match (self.facets(entry).period, first, last) {
            (Some(own), Some(first), Some(last)) if own.quarter > 0 && first.quarter > 0 => {
                (*first..=*last).contains(&own)
            }
            _ => true,
        };
        self.alike(targets, SERIES, |entry| self.series(entry), may_be);
    }

    /// Prefers entries of one type, where the same is asked of several groups.
    pub(super) fn of_one_type(&self, targets: &mut [Vec<Candidate>]) {
        let of = |entry| {
            let facets = self.facets(entry);
            (facets.is, &self.types[facets.kind as usize].stems)
        };
        self.alike(targets, TYPE, of, |_| true);
    }

    /// Prefers what fits all targets together best, where it fits each at most so much worse than what is best for it.
    fn alike<K: Copy + Eq + std::hash::Hash>(
        &self,
        targets: &mut [Vec<Candidate>],
        most: f64,
        of: impl Fn(u32) -> K,
        may_be: impl Fn(u32) -> bool,
    ) {
        let mut together: FxHashMap<K, f64> = FxHashMap::default();
        for target in targets.iter() {
            let best = target.first().map_or(0.0, |best| best.score);
            let mut seen = FxHashSet::default();
            for candidate in target {
                let own = of(candidate.entry);
                if seen.insert(own) {
                    *together.entry(own).or_default() += (candidate.score - best + most).max(0.0);
                }
            }
        }
        let more = |candidate: &Candidate| together.get(&of(candidate.entry)).copied().unwrap_or_default();
        for target in targets {
            let shared = target.iter().map(more).fold(0.0, f64::max);
            for candidate in target.iter_mut() {
                if more(candidate) == shared && shared > most && may_be(candidate.entry) {
                    candidate.score += most;
                }
            }
            target.sort_by(|a, b| self.best_first(a, b));
        }
    }

    /// Puts the newest entries first of those that are the same as the best but for their times: "the last three meetings".
    pub(super) fn newest_first(&self, target: &mut Vec<Candidate>) {
        let Some(best) = target.first().copied() else { return };
        let same = |candidate: &Candidate| {
            let (one, other) = (self.facets(best.entry).is, self.facets(candidate.entry).is);
            one == other && one != Kind::Other || self.series(candidate.entry) == self.series(best.entry)
        };
        let (mut same, others): (Vec<Candidate>, Vec<Candidate>) = target.drain(..).partition(same);
        let end = |candidate: &Candidate| {
            let facets = self.facets(candidate.entry);
            facets.month().or(facets.period.map(Period::end))
        };
        same.iter_mut().for_each(|candidate| candidate.score = best.score);
        same.sort_by_key(|candidate| std::cmp::Reverse(end(candidate)));
        target.extend(same.into_iter().chain(others));
    }

    /// Puts the edition of what is best whose time fits best in its place, where it holds as much of what is asked.
    pub(super) fn edition(&self, target: &mut Vec<Candidate>, asked: &Asked, fits: &[f64], question: &Question) {
        let Some(best) = target.first().copied() else { return };
        let held = |entry: u32| -> f64 {
            let slots = asked.topic.iter().filter_map(|topic| topic.slot.as_ref());
            slots.map(|slot| self.postings.held(slot, entry)).sum()
        };
        let fit = |entry: u32| {
            let facets = self.facets(entry);
            let newer = (!asked.periods.oldest).then_some((facets.end, facets.period));
            (fits[self.entries[entry as usize].facets as usize], newer)
        };
        let (fits_best, most) = (fit(best.entry), held(best.entry));
        let editions = self.editions(best.entry, question).into_iter();
        let editions = editions.filter(|entry| fit(*entry) > fits_best && held(*entry) >= most);
        let worse_first = |one: &u32, other: &u32| {
            let (one, other) = (fit(*one), fit(*other));
            one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
        };
        if let Some(edition) = editions.max_by(worse_first) {
            put_first(target, edition);
        }
        if asked.later != 0 {
            self.later(target, asked, question);
        }
    }

    /// Puts the edition first that comes so many after the best one of a month that was spoken of: "and at the next meeting?"
    fn later(&self, target: &mut Vec<Candidate>, asked: &Asked, question: &Question) {
        let spoken = |candidate: &&Candidate| {
            self.facets(candidate.entry).month().is_some_and(|month| asked.periods.each.contains(&month))
        };
        let Some(from) = target.iter().find(spoken).map(|candidate| candidate.entry) else { return };
        let mut editions = self.editions(from, question);
        editions.retain(|entry| self.facets(*entry).end.is_some());
        editions.sort_by_key(|entry| self.facets(*entry).end);
        let at = editions.iter().position(|entry| *entry == from);
        let at = at.and_then(|at| at.checked_add_signed(asked.later as isize));
        if let Some(edition) = at.and_then(|at| editions.get(at)) {
            put_first(target, *edition);
        }
    }

    /// The editions of an entry that the asker may see, itself among them; none where so many are called alike that names tell
    /// nothing.
    pub(super) fn editions(&self, of: u32, question: &Question) -> Vec<u32> {
        let (series, facets) = (self.series(of), self.facets(of));
        let is_edition = |entry: &u32| {
            let other = self.facets(*entry);
            self.series(*entry) == series && (other.kind, other.is) == (facets.kind, facets.is)
        };
        let editions = self.groups.get(series.0).entries.iter().copied().filter(is_edition);
        let mut editions: Vec<u32> = editions.take(MOST_EDITIONS + 1).collect();
        if editions.len() > MOST_EDITIONS {
            return Vec::new();
        }
        editions.retain(|entry| !question.is_hidden(*entry));
        editions
    }

    /// Whose entry it is, and of which series.
    pub(super) fn series(&self, entry: u32) -> (u32, u32) {
        let Entry { group, series, .. } = self.entries[entry as usize];
        (group, series)
    }
}

/// Puts an edition of the best candidate before it.
fn put_first(target: &mut Vec<Candidate>, edition: u32) {
    let Some(best) = target.first().copied() else { return };
    target.retain(|candidate| candidate.entry != edition);
    target.insert(0, Candidate { entry: edition, score: best.score + EDITION, ..best });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: [&str; 2]) -> u32 {
        let mut series = Series::default();
        for name in names {
            words::each_stem(name, |word| series.add(said(word)));
            series.end();
        }
        series.number()
    }

    #[test]
    fn editions_differ_in_times_and_numbers_alone() {
        for (one, other, same) in [
            ("PDB-076_Apr2024.pdf", "PDB-077_May2024.pdf", true),
            ("first quarter ended 31 March 2024", "fourth quarter ended 31 December 2024", true),
            ("Bericht März 2023", "Bericht Juni 2024", true),
            ("results Q3 FY24", "results Q1 FY25", true),
            ("annual report 2023", "interim report 2023", false),
            ("manual v2", "manual of the dryer v2", false),
            ("KUSI_17A_FY2023.pdf", "KUSI_17A_FY2024.pdf", true),
            ("KUSI_17Q_1Q25.pdf", "KUSI_17Q_3Q24.pdf", true),
            ("KUSI_17A_FY2023.pdf", "KUSI_17Q_1Q24.pdf", false),
            ("results 9M24", "results 2h 2024", true),
            ("results 9M", "results 6m", true),
        ] {
            assert_eq!(of([one, ""]) == of([other, ""]), same, "{one}, {other}");
        }
        assert_ne!(of(["report", "minutes"]), of(["report minutes", ""]));
    }
}
