//! Which passages of the text answer a question, within a budget of characters.

use docferry_policy::{Document, Failure, Page, Passage, Question};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::words;

/// Passages are about this long, in characters; a paragraph or a table is cut only when it is longer by itself.
const TARGET: usize = 1200;
/// How much a passage profits from the rest of its page.
const PAGE: f64 = 0.35;
/// How soon a repeated word stops to matter, and how much longer passages are discounted.
const K1: f64 = 1.2;
const B: f64 = 0.5;

/// Words of questions, and the words that reports say instead. All as stems.
const SAME: &[(&str, &[&str])] = &[
    ("capex", &["purchase", "property", "plant", "equipment", "capital", "expenditure"]),
    ("revenue", &["sale", "turnover", "income"]),
    ("sale", &["revenue", "turnover"]),
    ("turnover", &["revenue", "sale"]),
    ("profit", &["income", "earning", "profit"]),
    ("earning", &["profit", "income"]),
    ("income", &["profit", "earning"]),
    ("debt", &["borrowing", "loan", "note"]),
    ("eps", &["earning", "per", "share", "stock"]),
    ("cogs", &["cost", "sale", "good", "sold"]),
    ("dividend", &["distribution"]),
    ("employee", &["staff", "team"]),
    ("depreciation", &["amortisation", "amortization"]),
    ("ebitda", &["operating", "depreciation", "amortisation", "amortization"]),
    ("receivable", &["debtor"]),
    ("payable", &["creditor"]),
    ("equity", &["shareholder", "stockholder"]),
];
/// What an alternative word weighs.
const INSTEAD: f64 = 0.5;

struct Piece {
    page: u32,
    start: u32,
    end: u32,
    words: FxHashMap<u32, u32>,
    length: u32,
    score: f64,
}

/// The passages that answer, in reading order.
pub(crate) fn rank(
    question: &Question,
    documents: &[Document],
    pages: &[Page],
    budget: u64,
) -> Result<Vec<Passage>, Failure> {
    let terms = terms(question, documents);
    let numbers: FxHashMap<&str, u32> = (0..).zip(&terms).map(|(number, (word, _))| (word.as_str(), number)).collect();
    let mut pieces = Vec::new();
    let mut page_words: Vec<FxHashMap<u32, u32>> = Vec::new();
    for (number, page) in (0..).zip(pages) {
        let mut of_page = FxHashMap::default();
        for (start, text) in split(&page.text) {
            let mut found: FxHashMap<u32, u32> = FxHashMap::default();
            let mut length = 0;
            words::each_stem(text, |stem| {
                length += 1;
                if let Some(number) = numbers.get(stem) {
                    *found.entry(*number).or_default() += 1;
                }
            });
            for (word, count) in &found {
                *of_page.entry(*word).or_default() += count;
            }
            let end = start + text.chars().count() as u32;
            pieces.push(Piece { page: number, start, end, words: found, length, score: 0.0 });
        }
        page_words.push(of_page);
    }
    let average = f64::from(pieces.iter().map(|piece| piece.length).sum::<u32>()) / (pieces.len().max(1) as f64);
    let weights: Vec<f64> = (0_u32..)
        .zip(&terms)
        .map(|(number, (_, weight))| {
            let (all, holding) =
                (page_words.len() as f64, page_words.iter().filter(|words| words.contains_key(&number)).count() as f64);
            weight * (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln()
        })
        .collect();
    for piece in &mut pieces {
        let own: f64 = sum(&weights, &piece.words, f64::from(piece.length) / average.max(1.0));
        let around: f64 = sum(&weights, &page_words[piece.page as usize], 4.0);
        piece.score = own + PAGE * around;
    }
    let mut order: Vec<usize> = (0..pieces.len()).filter(|number| pieces[*number].score > 0.0).collect();
    order.sort_by(|a, b| pieces[*b].score.total_cmp(&pieces[*a].score).then(a.cmp(b)));
    let mut left = budget;
    let mut taken: FxHashSet<usize> = FxHashSet::default();
    for number in order {
        let length = u64::from(pieces[number].end - pieces[number].start);
        if length <= left {
            left -= length;
            taken.insert(number);
        }
    }
    let mut passages: Vec<Passage> = Vec::new();
    for (number, piece) in pieces.iter().enumerate().filter(|(number, _)| taken.contains(number)) {
        match passages.last_mut() {
            // Pieces that follow each other are one passage.
            Some(last)
                if last.page == piece.page && last.end == piece.start && taken.contains(&(number.wrapping_sub(1))) =>
            {
                last.end = piece.end;
                last.score = last.score.max(piece.score);
            }
            _ => passages.push(Passage { page: piece.page, start: piece.start, end: piece.end, score: piece.score }),
        }
    }
    Ok(passages)
}

fn sum(weights: &[f64], words: &FxHashMap<u32, u32>, length: f64) -> f64 {
    let mut terms: Vec<(&u32, &u32)> = words.iter().collect();
    terms.sort();
    let gain = |(word, count): (&u32, &u32)| {
        let count = f64::from(*count);
        weights[*word as usize] * count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length))
    };
    terms.into_iter().map(gain).sum()
}

/// The words to look for, with what they weigh. The names of the documents' groups say nothing here: every page is theirs.
fn terms(question: &Question, documents: &[Document]) -> Vec<(String, f64)> {
    let names: FxHashSet<String> = documents.iter().flat_map(|document| words::stems(&document.group)).collect();
    let mut terms: Vec<(String, f64)> = Vec::new();
    let mut add = |word: String, weight: f64| match terms.iter_mut().find(|(known, _)| *known == word) {
        Some((_, known)) => *known = known.max(weight),
        None => terms.push((word, weight)),
    };
    // A question that leans on the turns before gets their words, too.
    let own = words::stems(&question.text);
    let before = question.history.iter().rev().filter(|turn| turn.role == "user").take(usize::from(own.len() <= 3));
    let before: Vec<String> = before.flat_map(|turn| words::stems(&turn.content)).collect();
    for (stem, weight) in own.into_iter().map(|stem| (stem, 1.0)).chain(before.into_iter().map(|stem| (stem, 0.4))) {
        if names.contains(&stem) {
            continue;
        }
        if let Some(year) = stem.strip_prefix("fy").filter(|year| year.chars().all(|c| c.is_ascii_digit())) {
            let year = if year.len() == 2 { format!("20{year}") } else { year.to_owned() };
            add(year, weight);
        }
        for (_, others) in SAME.iter().filter(|(word, _)| *word == stem) {
            others.iter().for_each(|other| add((*other).to_owned(), INSTEAD * weight));
        }
        add(stem, weight);
    }
    terms
}

/// The pieces of a page: paragraphs joined until they are long enough, with where they start in characters.
fn split(text: &str) -> Vec<(u32, &str)> {
    let mut pieces = Vec::new();
    let (mut from, mut from_characters, mut characters) = (0, 0_u32, 0_usize);
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let length = line.chars().count();
        let blank = line.trim().is_empty();
        // A paragraph ends a piece that is long enough, a line one that is far too long.
        let full = (blank && characters >= TARGET / 2) || characters + length > 2 * TARGET;
        if full && characters > 0 && !(blank && characters + length <= 2 * TARGET) {
            pieces.push((from_characters, &text[from..offset]));
            from_characters += characters as u32;
            (from, characters) = (offset, 0);
        }
        offset += line.len();
        characters += length;
        if blank && characters >= TARGET / 2 {
            pieces.push((from_characters, &text[from..offset]));
            from_characters += characters as u32;
            (from, characters) = (offset, 0);
        }
        // A single line without an end, as machines write them.
        while characters > 2 * TARGET {
            let cut = text[from..offset].char_indices().nth(TARGET).map_or(offset, |(at, _)| from + at);
            pieces.push((from_characters, &text[from..cut]));
            from_characters += TARGET as u32;
            (from, characters) = (cut, characters - TARGET);
        }
    }
    if from < text.len() {
        pieces.push((from_characters, &text[from..]));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        Page { document: 0, number: 1, text: text.to_owned() }
    }

    #[test]
    fn pieces_cover_a_page_without_overlap() {
        let long = "x".repeat(10_000);
        for text in [
            "",
            "one line",
            "é\n\nü\n",
            &"A line of a paragraph.\n".repeat(500),
            &format!("a\n\n{}", "w ".repeat(9000)),
            &long,
        ] {
            let pieces = split(text);
            let joined: String = pieces.iter().map(|(_, piece)| *piece).collect();
            assert_eq!(joined, *text);
            let mut at = 0;
            for (start, piece) in pieces {
                assert_eq!(start, at);
                let length = piece.chars().count() as u32;
                assert!(length as usize <= 2 * TARGET);
                at += length;
            }
        }
    }

    #[test]
    fn the_passage_that_answers_fits_the_budget() {
        let filler = "The weather was fine and nothing of note happened to anyone.\n".repeat(30);
        let pages =
            [page(&filler), page(&format!("{filler}\n\nPurchases of property, plant and equipment 1,234\n\n{filler}"))];
        let passages = rank(&Question::new("What was the capex?"), &[], &pages, 3000).expect("passages");
        assert!(!passages.is_empty());
        let total: u32 = passages.iter().map(|passage| passage.end - passage.start).sum();
        assert!(total <= 3000);
        let text: String = passages
            .iter()
            .flat_map(|passage| {
                pages[passage.page as usize]
                    .text
                    .chars()
                    .skip(passage.start as usize)
                    .take((passage.end - passage.start) as usize)
            })
            .collect();
        assert!(text.contains("1,234"));
    }

    #[test]
    fn nothing_fits_nothing() {
        assert_eq!(rank(&Question::new("cricket"), &[], &[page("A report")], 1000), Ok(Vec::new()));
        assert_eq!(rank(&Question::new("report"), &[], &[page("A report")], 3), Ok(Vec::new()));
        assert_eq!(rank(&Question::new("report"), &[], &[], 1000), Ok(Vec::new()));
    }
}
