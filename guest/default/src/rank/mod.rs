//! Which passages of the text answer a question, within a budget of characters.

mod hints;

use docferry_policy::{Document, Failure, Page, Passage, Question};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::words;

/// Passages are about this long, in characters; a paragraph or a table is cut only when it is longer by itself.
const TARGET: usize = 700;
/// How much a passage profits from the rest of its page.
const PAGE: f64 = 0.35;
/// How soon a repeated word stops to matter, and how much longer passages are discounted.
const K1: f64 = 1.2;
const B: f64 = 0.5;

/// What words weigh that reports say instead, and words of the turns before.
const INSTEAD: f64 = 0.6;
const BEFORE: f64 = 0.4;
/// What two words of the question weigh that stand together.
const TOGETHER: f64 = 0.5;
/// What it counts that a page is the statement in which a figure lives, in parts of the best score.
const STATEMENT: f64 = 0.9;
/// How much of a page counts as its heading, in lines.
const HEADING: usize = 14;
/// How much figures count for a question that figures answer.
const FIGURES: f64 = 0.6;

struct Piece {
    page: u32,
    start: u32,
    end: u32,
    /// Which terms it holds, and how often.
    terms: Vec<(u32, u32)>,
    words: f64,
    figures: f64,
    score: f64,
}

/// What is looked for.
#[derive(Default)]
struct Wanted {
    /// Phrases with blanks around them, and what they weigh.
    terms: Vec<(String, f64)>,
    statements: u8,
    figures: bool,
}

/// The passages that answer, in reading order.
pub(crate) fn rank(
    question: &Question,
    documents: &[Document],
    pages: &[Page],
    budget: u64,
) -> Result<Vec<Passage>, Failure> {
    let wanted = Wanted::of(question, documents);
    let mut pieces = Vec::new();
    let mut statements = Vec::with_capacity(pages.len());
    let mut on_page: Vec<FxHashMap<u32, u32>> = Vec::with_capacity(pages.len());
    for (number, page) in (0..).zip(pages) {
        let mut held: FxHashMap<u32, u32> = FxHashMap::default();
        for (start, text) in split(&page.text) {
            let (normal, words) = normal(text);
            let counts = (0_u32..)
                .zip(&wanted.terms)
                .map(|(term, (phrase, _))| (term, normal.matches(phrase.as_str()).count() as u32));
            let terms: Vec<(u32, u32)> = counts.filter(|(_, count)| *count > 0).collect();
            for (term, count) in &terms {
                *held.entry(*term).or_default() += count;
            }
            let end = start + text.chars().count() as u32;
            pieces.push(Piece { page: number, start, end, terms, words, figures: figures(text), score: 0.0 });
        }
        let heading: Vec<&str> = page.text.lines().take(HEADING).collect();
        statements.push(hints::statements(&normal(&heading.join("\n")).0, figures(&page.text)));
        on_page.push(held);
    }
    let average = pieces.iter().map(|piece| piece.words).sum::<f64>() / (pieces.len().max(1) as f64);
    let weights: Vec<f64> = (0_u32..)
        .zip(&wanted.terms)
        .map(|(term, (_, weight))| {
            let (all, holding) =
                (on_page.len() as f64, on_page.iter().filter(|held| held.contains_key(&term)).count() as f64);
            weight * (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln()
        })
        .collect();
    for piece in &mut pieces {
        let mut around: Vec<(u32, u32)> =
            on_page[piece.page as usize].iter().map(|(term, count)| (*term, *count)).collect();
        around.sort_unstable();
        piece.score = sum(&weights, &piece.terms, piece.words / average.max(1.0)) + PAGE * sum(&weights, &around, 4.0);
        if wanted.figures {
            piece.score *= 1.0 + FIGURES * (piece.figures / 0.2).min(1.0);
        }
    }
    let best = pieces.iter().map(|piece| piece.score).fold(0.0, f64::max);
    for piece in &mut pieces {
        if statements[piece.page as usize] & wanted.statements != 0 {
            piece.score += STATEMENT * best.max(1.0);
        }
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
                if last.page == piece.page && last.end == piece.start && taken.contains(&number.wrapping_sub(1)) =>
            {
                last.end = piece.end;
                last.score = last.score.max(piece.score);
            }
            _ => passages.push(Passage { page: piece.page, start: piece.start, end: piece.end, score: piece.score }),
        }
    }
    Ok(passages)
}

/// Okapi BM25 over the terms.
fn sum(weights: &[f64], terms: &[(u32, u32)], length: f64) -> f64 {
    let gain = |(term, count): &(u32, u32)| {
        let count = f64::from(*count);
        weights[*term as usize] * count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * length))
    };
    terms.iter().map(gain).sum()
}

/// A text as its stems with blanks around each, and how many there are.
fn normal(text: &str) -> (String, f64) {
    let mut normal = String::with_capacity(text.len() + 2);
    normal.push(' ');
    let mut count = 0.0;
    words::each_stem(text, |stem| {
        normal.push_str(stem);
        normal.push(' ');
        count += 1.0;
    });
    (normal, count)
}

/// How much of a text is digits.
fn figures(text: &str) -> f64 {
    let (mut digits, mut all) = (0_u32, 0_u32);
    for character in text.chars().filter(|character| character.is_alphanumeric()) {
        all += 1;
        digits += u32::from(character.is_ascii_digit());
    }
    f64::from(digits) / f64::from(all.max(1))
}

impl Wanted {
    /// The words to look for. The names of the documents' groups say nothing here: every page is theirs.
    fn of(question: &Question, documents: &[Document]) -> Self {
        let names: FxHashSet<String> = documents.iter().flat_map(|document| words::stems(&document.group)).collect();
        let mut wanted = Self::default();
        wanted.take(&question.text, 1.0, &names);
        // A question that leans on the turns before gets their words, too.
        if words::stems(&question.text).len() <= 3
            && let Some(turn) = question.history.iter().rev().find(|turn| turn.role == "user")
        {
            wanted.take(&turn.content, BEFORE, &names);
        }
        wanted
    }

    fn take(&mut self, text: &str, weight: f64, names: &FxHashSet<String>) {
        let (normal, _) = normal(text);
        let stems = words::stems(text);
        for pair in stems.windows(2) {
            self.add(&pair.join(" "), TOGETHER * weight);
        }
        for stem in stems.iter().filter(|stem| !names.contains(*stem)) {
            if let Some(year) = stem.strip_prefix("fy").filter(|year| year.bytes().all(|byte| byte.is_ascii_digit())) {
                self.add(&if year.len() == 2 { format!("20{year}") } else { year.to_owned() }, weight);
            }
            self.add(stem, weight);
        }
        for hint in hints::HINTS {
            let asked = |phrase: &&str| {
                normal.contains(&format!(" {phrase} ")) || (phrase.len() > 4 && normal.contains(&format!(" {phrase}")))
            };
            if hint.asks.iter().any(asked) {
                hint.says.iter().for_each(|phrase| self.add(phrase, INSTEAD * weight));
                self.statements |= hint.statements;
                self.figures |= hint.statements != 0;
            }
        }
        self.figures |=
            [" how much ", " how many ", " what wa the ", " ratio "].iter().any(|phrase| normal.contains(phrase));
    }

    fn add(&mut self, phrase: &str, weight: f64) {
        let phrase = format!(" {phrase} ");
        match self.terms.iter_mut().find(|(known, _)| *known == phrase) {
            Some((_, known)) => *known = known.max(weight),
            None => self.terms.push((phrase, weight)),
        }
    }
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
