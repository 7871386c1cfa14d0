//! Which entries are the same document of other times: the reports of years, the versions of a manual.

use rustc_hash::{FxHashMap, FxHashSet};

use super::kind::Kind;
use super::time::{Period, is_month};
use super::{Candidate, Entry, Index};
use crate::words::folded;

/// Letters beside a number that are shorter than this count it: `Q3`, `FY24`, `v2`.
const COUNTS: usize = 4;
/// Months are no longer in bytes, as they are written without accents.
const LONGEST_MONTH: usize = 10;

/// How much worse an entry of the same series as those of other periods may fit.
const SERIES: f64 = 0.6;

/// What an entry's name and title say but for times and numbers, in a number.
pub(super) fn of(names: [&str; 2]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut add = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    for text in names {
        for piece in text.split(|c: char| !c.is_alphanumeric()) {
            let letters = piece.split(|c: char| c.is_ascii_digit()).filter(|run| !run.is_empty());
            for run in letters {
                if run.len() < piece.len() && run.len() < COUNTS {
                    continue;
                }
                let mut small = [0; LONGEST_MONTH];
                match small.get_mut(..run.len()).filter(|_| run.is_ascii()) {
                    Some(small) => {
                        small.copy_from_slice(run.as_bytes());
                        small.make_ascii_lowercase();
                        if !std::str::from_utf8(small).is_ok_and(is_month) {
                            small.iter().copied().for_each(&mut add);
                        }
                    }
                    None => {
                        let run = Some(folded(run)).filter(|run| !is_month(run)).unwrap_or_default();
                        run.bytes().for_each(&mut add);
                    }
                }
                add(b' ');
            }
        }
        add(0);
    }
    hash
}

impl Index {
    /// Prefers the entries that are the same but for their times, where several times are asked for: what changes is read in the
    /// editions of one document.
    pub(super) fn as_one_series(&self, targets: &mut [Vec<Candidate>]) {
        let mut together: FxHashMap<(u32, u32), f64> = FxHashMap::default();
        for target in targets.iter() {
            let best = target.first().map_or(0.0, |best| best.score);
            let mut seen = FxHashSet::default();
            for candidate in target {
                let series = self.series(candidate.entry);
                if seen.insert(series) {
                    *together.entry(series).or_default() += (candidate.score - best + SERIES).max(0.0);
                }
            }
        }
        for target in targets {
            let more = |candidate: &Candidate| together.get(&self.series(candidate.entry)).copied().unwrap_or_default();
            let shared = target.iter().map(more).fold(0.0, f64::max);
            for candidate in target.iter_mut() {
                if more(candidate) == shared && shared > SERIES {
                    candidate.score += SERIES;
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

    /// Whose entry it is, and of which series.
    pub(super) fn series(&self, entry: u32) -> (u32, u32) {
        let Entry { group, series, .. } = self.entries[entry as usize];
        (group, series)
    }
}
