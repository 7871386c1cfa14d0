//! How well pieces fit: BM25 of the piece and of its sheet, alternatives counted once, and what kind of place it is.

use super::layout;
use super::phrases::Phrases;
use super::question::Wanted;
use super::reading::{Piece, Reading};

/// How soon a repeated word stops to matter, and how much longer pieces are discounted.
const K1: f64 = 1.2;
const B: f64 = 0.4;
/// What the second best of alternatives adds.
const ALSO: f64 = 0.2;
/// How much a piece profits from the rest of its sheet.
const SHEET: f64 = 0.7;
/// What it counts to be near the question by the meaning of all words.
const SENSE: f64 = 7.0;
/// What is left of the score of a piece without a number where nothing else answers.
const NO_NUMBER: f64 = 0.5;
/// How much figures count where figures are asked for, from which share of digits on fully.
const FIGURES: f64 = 0.5;
const MANY_FIGURES: f64 = 0.2;
/// How much management's discussion counts where reasons are asked for.
const DISCUSSION: f64 = 0.6;
/// What is left of the score of a piece that lists what stands where.
const CONTENTS: f64 = 0.3;
/// What it counts to be on a page that is a wanted statement, in parts of the best score.
const STATEMENT: f64 = 0.5;
/// A piece of fewer words says nothing.
const FEWEST_WORDS: u32 = 3;
/// What a table that runs on over a page is worth there, in parts of what it is worth before.
const RUN_ON: f64 = 0.6;
/// No word is rarer than this.
const RAREST: f64 = 5.0;

/// The scores of all pieces, of which is known how near they are to the question by the meaning of all their words.
pub(super) fn scores(wanted: &Wanted, reading: &Reading, near: &[f64]) -> Vec<f64> {
    let (sheets, lengths) = by_sheet(reading);
    let rarity = rarities(wanted.terms.len(), &sheets);
    let mut gains = Gains { wanted, rarity, groups: vec![(0.0, 0.0); wanted.groups], touched: Vec::new() };
    let mean = |total: u32, count: usize| f64::from(total) / count.max(1) as f64;
    let words: u32 = lengths.iter().sum();
    let (piece_length, sheet_length) = (mean(words, reading.pieces.len()), mean(words, sheets.len()));
    let of_sheet: Vec<f64> = sheets
        .iter()
        .zip(&lengths)
        .map(|(terms, length)| gains.sum(terms, f64::from(*length) / sheet_length.max(1.0)))
        .collect();
    let mut scores: Vec<f64> = reading
        .pieces
        .iter()
        .zip(near)
        .map(|(piece, near)| {
            // A page number, a line between tables.
            if piece.words < FEWEST_WORDS {
                return 0.0;
            }
            let own = gains.sum(&piece.terms, f64::from(piece.words) / piece_length.max(1.0));
            let mut score = own + SHEET * of_sheet[piece.sheet] + SENSE * near;
            if wanted.figures && !wanted.reasons {
                score *= 1.0 + FIGURES * (f64::from(piece.figures) / MANY_FIGURES).min(1.0);
            }
            if wanted.reasons && piece.discussion {
                score *= 1.0 + DISCUSSION;
            }
            if wanted.counts && !piece.numbers {
                score *= NO_NUMBER;
            }
            if piece.contents {
                score *= CONTENTS;
            }
            score
        })
        .collect();
    run_on(reading, &mut scores);
    let best = scores.iter().copied().fold(0.0, f64::max);
    for (piece, score) in reading.pieces.iter().zip(&mut scores) {
        let surest = reading.sightings[piece.page]
            .iter()
            .filter(|sighting| sighting.bit & wanted.statements != 0 && !sighting.further);
        let within = surest.filter(|sighting| piece.first < sighting.last && sighting.first < piece.last);
        *score += STATEMENT * best * within.map(|sighting| sighting.score / 2.0).fold(0.0, f64::max).min(1.0);
    }
    scores
}

/// A table that runs on over a page is worth nearly as much there.
fn run_on(reading: &Reading, scores: &mut [f64]) {
    let mut closing: Option<usize> = None;
    for (number, piece) in reading.pieces.iter().enumerate() {
        if piece.opens
            && let Some(before) = closing.filter(|before| follows(reading, reading.pieces[*before].page, piece.page))
        {
            scores[number] = scores[number].max(RUN_ON * scores[before]);
        }
        if piece.closes {
            closing = Some(number);
        }
    }
}

/// Whether a page follows another in the same document.
fn follows(reading: &Reading, page: usize, next: usize) -> bool {
    page + 1 == next && !reading.documents.iter().any(|document| document.start == next)
}

/// The terms of each sheet, and how many words it has.
fn by_sheet(reading: &Reading) -> (Vec<Vec<(u32, f32)>>, Vec<u32>) {
    let mut sheets: Vec<Vec<(u32, f32)>> = vec![Vec::new(); reading.sheets];
    let mut lengths = vec![0; reading.sheets];
    for piece in &reading.pieces {
        sheets[piece.sheet].extend_from_slice(&piece.terms);
        lengths[piece.sheet] += piece.words;
    }
    for sheet in &mut sheets {
        sheet.sort_unstable_by_key(|(term, _)| *term);
        sheet.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
    }
    (sheets, lengths)
}

/// What it tells that a sheet holds a term.
fn rarities(terms: usize, sheets: &[Vec<(u32, f32)>]) -> Vec<f64> {
    let mut holding = vec![0.0; terms];
    for (term, _) in sheets.iter().flatten() {
        holding[*term as usize] += 1.0;
    }
    let all = sheets.len() as f64;
    holding.iter().map(|holding| ((all - holding + 0.5) / (holding + 0.5)).ln_1p().min(RAREST)).collect()
}

struct Gains<'a> {
    wanted: &'a Wanted,
    rarity: Vec<f64>,
    /// The best gain of each group, and the sum of all.
    groups: Vec<(f64, f64)>,
    touched: Vec<usize>,
}

impl Gains<'_> {
    /// Okapi BM25 over groups of alternatives, of which the best counts.
    fn sum(&mut self, terms: &[(u32, f32)], length: f64) -> f64 {
        for (number, count) in terms {
            let term = &self.wanted.terms[*number as usize];
            let count = f64::from(*count);
            let often = count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length));
            let gain = term.weight * self.rarity[*number as usize] * often;
            let group = &mut self.groups[term.group];
            if group.1 == 0.0 {
                self.touched.push(term.group);
            }
            *group = (group.0.max(gain), group.1 + gain);
        }
        let mut sum = 0.0;
        for group in self.touched.drain(..) {
            let (best, all) = std::mem::take(&mut self.groups[group]);
            sum += best + ALSO * (all - best);
        }
        sum
    }
}

/// The part of a piece, by lines, that holds most of what is wanted in so many characters.
pub(super) fn window(wanted: &Wanted, text: &str, piece: &Piece, length: u64) -> (u32, u32) {
    let lines = layout::lines(text);
    let lines = &lines[piece.first..piece.last];
    let mut reader = wanted.lexicon.reader();
    let mut phrases = Phrases::new(wanted.lexicon.len());
    (0..).zip(&wanted.terms).for_each(|(number, term)| phrases.add(&term.phrase, number));
    let worths: Vec<f64> = lines
        .iter()
        .map(|line| {
            let mut words = Vec::new();
            reader.read(line.text, |word| words.push(word));
            let mut worth = 0.0;
            phrases.find(&words, |_, term| worth += wanted.terms[term as usize].weight);
            worth
        })
        .collect();
    let fits = |first: usize, last: usize| u64::from(lines[last].end - lines[first].start) <= length;
    let (mut best, mut best_worth) = (None, -1.0);
    let (mut first, mut worth) = (0, 0.0);
    for last in 0..lines.len() {
        worth += worths[last];
        while first <= last && !fits(first, last) {
            worth -= worths[first];
            first += 1;
        }
        if first <= last && worth > best_worth + 1e-9 {
            (best, best_worth) = (Some((lines[first].start, lines[last].end)), worth);
        }
    }
    best.unwrap_or_else(|| {
        let start = lines[0].start;
        (start, piece.end.min(start.saturating_add(u32::try_from(length).unwrap_or(u32::MAX))))
    })
}
