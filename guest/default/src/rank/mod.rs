//! Which passages of the text answer a question, within a budget of characters.
//!
//! A question becomes phrases (`question`), with what reports say instead (`vocabulary`). Every page is read once (`reading`):
//! its lines and tables (`layout`), where the phrases stand (`phrases`, `stems`), and which statements it is (`statements`).
//! Pieces are scored (`score`), and the budget is shared between pages and documents (`choose`).

mod choose;
mod layout;
mod phrases;
mod question;
mod reading;
mod score;
mod sense;
mod statements;
mod stems;
mod vocabulary;

use docferry_policy::{Document, Failure, Page, Passage, Question};
use rustc_hash::FxHashSet;

use self::choose::{Candidate, Chosen};
use self::layout::Sizes;
use self::question::Wanted;
use self::reading::{Piece, Reading};

/// What of the budget goes to whole statements before anything else.
const STATEMENTS: f64 = 0.6;
/// How much of a document's beginning is given when nothing in it fits the question, in characters.
const OPENING: u64 = 2_000;

/// The passages that answer, in reading order. Where no word of the question is found, the documents' openings: they tell at
/// least what was loaded.
pub(crate) fn rank(
    question: &Question,
    documents: &[Document],
    pages: &[Page],
    budget: u64,
) -> Result<Vec<Passage>, Failure> {
    let sizes = Sizes::within(budget);
    let mut wanted = Wanted::of(question, documents, pages, false).deduplicated();
    let mut reading = Reading::of(&wanted, pages, sizes);
    // A question that alone has nothing leans on the talk before.
    if !question.history.is_empty() && !reading.pieces.iter().any(|piece| wanted.is_met(&piece.terms)) {
        wanted = Wanted::of(question, documents, pages, true).deduplicated();
        reading = Reading::of(&wanted, pages, sizes);
    }
    let near = if wanted.lexicon.is_english() {
        sense::nearness(&wanted.talk, pages, &reading)
    } else {
        vec![0.0; reading.pieces.len()]
    };
    let scores = score::scores(&wanted, &reading, &near);
    let mut candidates: Vec<Candidate> = reading
        .pieces
        .iter()
        .zip(&scores)
        .map(|(piece, score)| Candidate {
            document: reading.documents.partition_point(|pages| pages.end <= piece.page),
            page: piece.page,
            length: u64::from(piece.end - piece.start) + apart(piece),
            score: *score,
            first: None,
        })
        .collect();
    if candidates.iter().all(|candidate| candidate.score <= 0.0) {
        return Ok(openings(pages, &reading, budget));
    }
    statements_first(&wanted, &reading, budget, &mut candidates);
    let chosen = choose::choose(&candidates, reading.documents.len(), pages.len(), budget);

    let mut taken = taken(&wanted, &reading, pages, &chosen);
    taken.sort_unstable();
    let mut passages: Vec<Passage> = Vec::new();
    for (number, start, end) in taken.into_iter().filter(|(_, start, end)| start < end) {
        let (page, score) = (reading.pieces[number].page as u32, candidates[number].score);
        match passages.last_mut() {
            // Pieces that follow each other are one passage.
            Some(last) if last.page == page && last.end == start => {
                last.end = end;
                last.score = last.score.max(score);
            }
            _ => passages.push(Passage { page, start, end, score }),
        }
    }
    Ok(passages)
}

/// The parts of pieces that are chosen, by number, each with the head of the table that it goes on with.
fn taken(wanted: &Wanted, reading: &Reading, pages: &[Page], chosen: &Chosen) -> Vec<(usize, u32, u32)> {
    let mut taken: Vec<(usize, u32, u32)> = Vec::new();
    let mut begun: FxHashSet<usize> = chosen.whole.iter().copied().collect();
    if let Some((number, length)) = chosen.cut {
        let piece = &reading.pieces[number];
        let heads = head(reading, number)
            .filter(|(beginning, start, end)| u64::from(end - start) * 2 <= length && !begun.contains(beginning));
        let room = length - heads.map_or(0, |(_, start, end)| u64::from(end - start));
        let (start, end) = score::window(wanted, &pages[piece.page].text, piece, room);
        match heads {
            Some((beginning, from, to)) if beginning == number && to > start => {
                taken.push((number, from.min(start), end));
            }
            heads => taken.extend(heads.into_iter().chain([(number, start, end)])),
        }
        begun.extend(heads.map(|(beginning, ..)| beginning));
        begun.insert(number);
    }
    for number in &chosen.whole {
        let piece = &reading.pieces[*number];
        taken.push((*number, piece.start, piece.end));
        // Each once, and not where its table begins.
        taken.extend(head(reading, *number).filter(|(beginning, ..)| begun.insert(*beginning)));
    }
    taken
}

/// How many characters of a piece's head stand elsewhere.
fn apart(piece: &Piece) -> u64 {
    if piece.head.start < piece.start { u64::from(piece.head.end - piece.head.start) } else { 0 }
}

/// The head of the table that a piece is or goes on with, which stands in the piece with which the table begins.
fn head(reading: &Reading, number: usize) -> Option<(usize, u32, u32)> {
    let Piece { page, ref head, .. } = reading.pieces[number];
    let pieces = reading.of_page(page);
    let before = reading.pieces[pieces.clone()].partition_point(|piece| piece.end <= head.start);
    (!head.is_empty()).then_some((pieces.start + before, head.start, head.end))
}

/// Puts the statements in which the answer stands before all other pieces, each before what comes second in another.
fn statements_first(wanted: &Wanted, reading: &Reading, budget: u64, candidates: &mut [Candidate]) {
    for pages in &reading.documents {
        let mut left = (budget as f64 * STATEMENTS / reading.documents.len() as f64) as u64;
        let sightings = statements::choose(wanted.statements, &reading.sightings[pages.clone()]);
        for (order, (page, sighting)) in (0..).zip(sightings) {
            let shares = |piece: &Piece| piece.first < sighting.last && sighting.first < piece.last;
            let within = reading.of_page(pages.start + page).filter(|number| shares(&reading.pieces[*number]));
            let length: u64 = within.clone().map(|number| candidates[number].length).sum();
            if length <= left {
                left -= length;
                within.for_each(|number| candidates[number].first = Some(order));
            }
        }
    }
}

/// The beginnings of the documents.
fn openings(pages: &[Page], reading: &Reading, budget: u64) -> Vec<Passage> {
    let share = OPENING.min(budget / reading.documents.len().max(1) as u64);
    let mut passages = Vec::new();
    for document in &reading.documents {
        let mut left = share;
        for page in document.clone().filter(|page| !pages[*page].text.trim().is_empty()) {
            let lines = layout::lines(&pages[page].text);
            let fit = lines.iter().take_while(|line| u64::from(line.end) <= left).count();
            let end = if fit == 0 { left as u32 } else { lines[fit - 1].end };
            if end > 0 {
                passages.push(Passage { page: page as u32, start: 0, end, score: 0.0 });
            }
            if fit < lines.len() {
                break;
            }
            left -= u64::from(end);
        }
    }
    passages
}

#[cfg(test)]
mod tests;
