//! Reads every page once: its pieces, which terms they hold, and which statements the page is.

use std::collections::hash_map::Entry;
use std::ops::Range;

use docferry_policy::Page;
use rustc_hash::FxHashMap;

use super::layout::{self, Kind, Sizes};
use super::phrases::Phrases;
use super::question::Wanted;
use super::statements::{self, Mark, Sighting};
use super::stems::{Lexicon, Reader};
use super::vocabulary;

/// A page of more characters is scored in sheets of about this many, so that a text without pages has places, too.
const SHEET: u32 = 4_500;
/// How much a word counts in a heading, in a row of figures when figures are asked for, and in the heading above a piece.
const IN_HEADING: f32 = 1.6;
const IN_ROW: f32 = 1.3;
const UNDER_HEADING: f32 = 0.5;

/// Numbers in words, without those that are often none.
#[rustfmt::skip]
const NUMBERS: &[&str] = &[
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
    "seventy", "eighty", "ninety", "hundred", "thousand", "million", "dozen", "half", "third", "quarter", "twice",
    "double", "triple", "none",
];
/// So many words are looked through at once: those of a page may be many.
const AT_ONCE: usize = 1 << 16;
/// A page of more signs of statements is none, and they are not noted any more.
const MOST_MARKS: usize = 100_000;
/// How many lines of running heads and feet may stand between the parts of a table that runs on.
const EDGE: usize = 2;

/// A piece of a page with what is known of it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) page: usize,
    pub(super) sheet: usize,
    /// In characters of the page.
    pub(super) start: u32,
    pub(super) end: u32,
    /// In lines of the page, the last exclusive.
    pub(super) first: usize,
    pub(super) last: usize,
    /// Which terms it holds, rising, and how often.
    pub(super) terms: Vec<(u32, f32)>,
    pub(super) words: u32,
    /// What heads the table that it is or goes on with, in characters of the page.
    pub(super) head: Range<u32>,
    /// Whether it has any number, in figures or, where it matters, in words.
    pub(super) numbers: bool,
    /// Which part of its letters and digits are digits.
    pub(super) figures: f32,
    /// Whether management explains figures here.
    pub(super) discussion: bool,
    /// Whether it lists what stands where.
    pub(super) contents: bool,
    /// Whether it is a table with which the page begins, or ends.
    pub(super) opens: bool,
    pub(super) closes: bool,
}

/// All pages, read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) pieces: Vec<Piece>,
    pub(super) sheets: usize,
    /// By page.
    pub(super) sightings: Vec<Vec<Sighting>>,
    /// The pages of each document that has any.
    pub(super) documents: Vec<Range<usize>>,
    /// The first piece of each page.
    first_of_page: Vec<usize>,
}

/// What a phrase is known by: a term of the question, a mark of a statement, or the heading of management's discussion.
enum Name {
    Term(u32),
    Mark(Mark),
    Discussion,
}

struct Names {
    phrases: Phrases,
    names: Vec<Name>,
}

impl Names {
    fn of(wanted: &Wanted, lexicon: &mut Lexicon) -> Self {
        let mut all: Vec<(Vec<u32>, Name)> = Vec::new();
        for (number, term) in (0..).zip(&wanted.terms) {
            all.push((term.phrase.clone(), Name::Term(number)));
        }
        for (phrase, mark) in statements::marks() {
            all.push((lexicon.learn(phrase), Name::Mark(mark)));
        }
        for phrase in vocabulary::DISCUSSION.split('|') {
            all.push((lexicon.learn(phrase), Name::Discussion));
        }
        let mut phrases = Phrases::new(lexicon.len());
        for (number, (phrase, _)) in (0..).zip(&all) {
            phrases.add(phrase, number);
        }
        Self { phrases, names: all.into_iter().map(|(_, name)| name).collect() }
    }
}

/// What was found on a page, by line.
#[derive(Default)]
struct Found {
    /// The terms, with how often each.
    terms: Vec<(u32, u32, u16)>,
    marks: Vec<(usize, Mark)>,
    discussions: Vec<usize>,
}

impl Found {
    fn add(&mut self, line: u32, name: &Name) {
        match name {
            Name::Term(term) => {
                let of_line = self.terms.iter_mut().rev().take_while(|(other, ..)| *other == line);
                match of_line.into_iter().find(|(_, other, _)| other == term) {
                    Some((.., count)) => *count = count.saturating_add(1),
                    None => self.terms.push((line, *term, 1)),
                }
            }
            Name::Mark(mark) if self.marks.len() < MOST_MARKS => self.marks.push((line as usize, *mark)),
            Name::Discussion if self.discussions.last() != Some(&(line as usize)) => {
                self.discussions.push(line as usize);
            }
            Name::Mark(_) | Name::Discussion => {}
        }
    }
}

/// What the lines before a page tell of it.
#[derive(Default)]
struct Above {
    document: Option<u32>,
    /// The terms of the last heading.
    heading: Vec<u32>,
    discussion: bool,
}

impl Reading {
    pub(super) fn of(wanted: &Wanted, pages: &[Page], sizes: Sizes) -> Self {
        let mut lexicon = wanted.lexicon.clone();
        let names = Names::of(wanted, &mut lexicon);
        let mut reader = lexicon.reader();
        let running = running(pages);
        let mut reading = Self::default();
        let mut above = Above::default();
        for (number, page) in pages.iter().enumerate() {
            if above.document != Some(page.document) {
                above = Above { document: Some(page.document), ..Above::default() };
                reading.documents.push(number..number);
            }
            if let Some(pages) = reading.documents.last_mut() {
                pages.end = number + 1;
            }
            reading.page(number, &page.text, wanted, &names, &mut reader, &running, &mut above, sizes);
        }
        reading
    }

    /// The pieces of a page.
    pub(super) fn of_page(&self, page: usize) -> Range<usize> {
        let first = self.first_of_page[page];
        first..self.first_of_page.get(page + 1).copied().unwrap_or(self.pieces.len())
    }

    #[expect(clippy::too_many_arguments, reason = "one loop's state, which no one else has")]
    fn page(
        &mut self,
        number: usize,
        text: &str,
        wanted: &Wanted,
        names: &Names,
        reader: &mut Reader<'_>,
        running: &FxHashMap<u64, u32>,
        above: &mut Above,
        sizes: Sizes,
    ) {
        self.first_of_page.push(self.pieces.len());
        let lines = layout::lines(text);
        let (mut words, mut line_of, mut counts) = (Vec::new(), Vec::new(), Vec::with_capacity(lines.len()));
        let mut found = Found::default();
        for (at, line) in lines.iter().enumerate() {
            let before = words.len();
            reader.read(line.text, |word| {
                words.push(word);
                line_of.push(at as u32);
            });
            counts.push((words.len() - before) as u32);
            if words.len() >= AT_ONCE {
                let done =
                    names.phrases.find_some(&words, |at, name| found.add(line_of[at], &names.names[name as usize]));
                words.drain(..done);
                line_of.drain(..done);
            }
        }
        names.phrases.find(&words, |at, name| found.add(line_of[at], &names.names[name as usize]));
        let Found { terms, marks, discussions } = found;
        let contents = statements::is_contents(&lines);
        self.sightings.push(if contents { Vec::new() } else { statements::sightings(&lines, &marks) });
        let mut filled = (0..lines.len()).filter(|at| lines[*at].kind != Kind::Blank);
        let (top, foot) = (filled.clone().nth(EDGE), filled.nth_back(EDGE));
        // Phrases are found from line to line.
        let mut rest = terms.as_slice();
        let mut sheet_start = 0;
        let mut tallied: FxHashMap<u32, f32> = FxHashMap::default();
        self.sheets += 1;
        for layout::Piece { first, last, table, head } in layout::pieces(&lines, sizes) {
            tallied.clear();
            let (mut in_piece, mut digits, mut signs) = (0, 0_u32, 0_u32);
            above.heading.iter().for_each(|term| *tallied.entry(*term).or_default() += UNDER_HEADING);
            // A part of a table is read with its head.
            if !head.is_empty() && head.end <= first {
                let from = terms.partition_point(|(line, ..)| (*line as usize) < head.start);
                let heading = terms[from..].iter().take_while(|(line, ..)| (*line as usize) < head.end);
                heading.for_each(|(_, term, _)| *tallied.entry(*term).or_default() += UNDER_HEADING);
            }
            for at in first..last {
                let line = &lines[at];
                let (terms, after) = rest.split_at(rest.partition_point(|(line, ..)| *line as usize <= at));
                rest = after;
                in_piece += counts[at];
                for byte in line.text.bytes() {
                    digits += u32::from(byte.is_ascii_digit());
                    signs += u32::from(byte.is_ascii_alphanumeric());
                }
                let heads = line.kind == Kind::Heading && !running.contains_key(&shape(line.text));
                let gain = match line.kind {
                    Kind::Heading if heads => IN_HEADING,
                    Kind::Row if wanted.figures => IN_ROW,
                    _ => 1.0,
                };
                let terms =
                    || terms.iter().flat_map(|(_, term, count)| std::iter::repeat_n(*term, usize::from(*count)));
                terms().for_each(|term| *tallied.entry(term).or_default() += gain);
                if heads {
                    above.heading = terms().collect();
                    if !contents {
                        above.discussion = section(line.text, discussions.binary_search(&at).is_ok(), above.discussion);
                    }
                }
            }
            let (start, end) = (lines[first].start, lines[last - 1].end);
            if start - sheet_start > SHEET {
                sheet_start = start;
                self.sheets += 1;
            }
            let mut terms: Vec<(u32, f32)> = tallied.iter().map(|(term, count)| (*term, *count)).collect();
            terms.sort_unstable_by_key(|(term, _)| *term);
            self.pieces.push(Piece {
                page: number,
                sheet: self.sheets - 1,
                start,
                end,
                first,
                last,
                terms,
                head: if head.is_empty() { 0..0 } else { lines[head.start].start..lines[head.end - 1].end },
                words: in_piece,
                numbers: digits > 0 || (wanted.counts && lines[first..last].iter().any(|line| says_number(line.text))),
                figures: digits as f32 / signs.max(1) as f32,
                discussion: above.discussion,
                contents,
                opens: table && top.is_none_or(|top| first <= top),
                closes: table && foot.is_none_or(|foot| foot < last),
            });
        }
    }
}

/// Whether a line has a number in words.
fn says_number(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.any(|word| NUMBERS.iter().any(|number| number.eq_ignore_ascii_case(word)))
}

/// Whether management's discussion goes on under a heading.
fn section(heading: &str, discussion: bool, before: bool) -> bool {
    if discussion {
        return true;
    }
    let mut item = None;
    let mut words = 0;
    super::stems::each_word(heading, |word| {
        words += 1;
        if words == 1 {
            item = (word == "item" || word == "part" || word == "notes" || word == "report").then_some(());
        }
    });
    before && item.is_none()
}

/// Lines at the edges of pages that are on many of them, by their shape.
fn running(pages: &[Page]) -> FxHashMap<u64, u32> {
    let mut counts: FxHashMap<u64, u32> = FxHashMap::default();
    for page in pages {
        let filled = || page.text.lines().filter(|line| !line.trim().is_empty());
        for line in filled().take(2).chain(filled().rev().take(2)) {
            match counts.entry(shape(line)) {
                Entry::Occupied(mut count) => *count.get_mut() += 1,
                Entry::Vacant(vacant) => _ = vacant.insert(1),
            }
        }
    }
    let many = (pages.len() as u32 / 12).max(3);
    counts.retain(|_, count| *count >= many);
    counts
}

/// A line without its figures.
fn shape(line: &str) -> u64 {
    use std::hash::Hasher;
    let mut hasher = rustc_hash::FxHasher::default();
    for byte in line.trim().bytes().filter(|byte| !byte.is_ascii_digit()) {
        hasher.write_u8(byte);
    }
    hasher.finish()
}
