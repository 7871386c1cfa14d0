//! Which pieces fill the budget.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// What a page's further pieces are worth once this many characters of it are taken.
const AGAIN: f64 = 0.8;
const AGAIN_EVERY: f64 = 700.0;

/// A piece that does not fit is cut to no less than this, if there is as much.
const SMALLEST_CUT: u64 = 700;

/// A piece that can be chosen.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) document: usize,
    pub(super) page: usize,
    pub(super) length: u64,
    pub(super) score: f64,
    /// Chosen before those that are not, in this order.
    pub(super) first: Option<u32>,
}

struct Entry {
    value: (u32, f64),
    number: usize,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, two) = (self.value, other.value);
        two.0.cmp(&one.0).then(one.1.total_cmp(&two.1)).then(other.number.cmp(&self.number))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Entry {}

/// What was chosen: whole pieces, and the one that is to be cut to so many characters because nothing fits whole.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    pub(super) whole: Vec<usize>,
    pub(super) cut: Option<(usize, u64)>,
}

/// Fills the budget: documents in turns by what they have got, pages with a discount for what is taken of them already.
pub(super) fn choose(candidates: &[Candidate], documents: usize, pages: usize, budget: u64) -> Chosen {
    let mut waiting: Vec<BinaryHeap<Entry>> = (0..documents).map(|_| BinaryHeap::new()).collect();
    for (number, candidate) in candidates.iter().enumerate().filter(|(_, candidate)| candidate.score > 0.0) {
        let value = (candidate.first.unwrap_or(u32::MAX), candidate.score);
        waiting[candidate.document].push(Entry { value, number });
    }
    let mut of_page = vec![0_u64; pages];
    let mut of_document = vec![0_u64; documents];
    let (mut left, mut chosen) = (budget, Chosen::default());
    while left > 0 {
        // Whoever has least goes next; among those the one with the best piece.
        let next = (0..documents).filter(|document| !waiting[*document].is_empty()).min_by(|a, b| {
            of_document[*a].cmp(&of_document[*b]).then_with(|| waiting[*b].peek().cmp(&waiting[*a].peek()))
        });
        let Some(document) = next else { break };
        let Some(entry) = waiting[document].pop() else { break };
        let candidate = &candidates[entry.number];
        if candidate.length > left {
            // The best of all is cut rather than left out.
            if chosen.whole.is_empty() && chosen.cut.is_none() {
                let length = if left > SMALLEST_CUT { (left / 2).max(SMALLEST_CUT) } else { left };
                left -= length;
                chosen.cut = Some((entry.number, length));
            }
            continue;
        }
        if candidate.first.is_none() {
            let worth = candidate.score * AGAIN.powf(of_page[candidate.page] as f64 / AGAIN_EVERY);
            if worth < entry.value.1 {
                waiting[document].push(Entry { value: (u32::MAX, worth), number: entry.number });
                continue;
            }
        }
        left -= candidate.length;
        of_page[candidate.page] += candidate.length;
        of_document[document] += candidate.length;
        chosen.whole.push(entry.number);
    }
    chosen
}
