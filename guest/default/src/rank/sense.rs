//! How near pieces are to a question by what all their words mean together.

use docferry_policy::Page;
use rustc_hash::FxHashMap;

use super::layout;
use super::reading::Reading;
use super::stems::each_word;
use crate::select::{Direction, Sum, number};
use crate::words;

/// More text than this is read for its words alone, in bytes.
const MOST: usize = 8 << 20;
/// What the rest of its sheet counts for a piece.
const SHEET: f64 = 0.5;

/// How near each piece is, from 0 to 1, with a part of how near its sheet is.
pub(super) fn nearness(question: &str, pages: &[Page], reading: &Reading) -> Vec<f64> {
    if pages.iter().map(|page| page.text.len()).sum::<usize>() > MOST {
        return vec![0.0; reading.pieces.len()];
    }
    let mut senses = Senses::default();
    let asked = senses.of(std::iter::once(question)).direction();
    let mut sheets: Vec<Sum> = vec![Sum::default(); reading.sheets];
    let mut pieces: Vec<Direction> = Vec::with_capacity(reading.pieces.len());
    for (page, text) in pages.iter().enumerate() {
        let lines = layout::lines(&text.text);
        for piece in &reading.pieces[reading.of_page(page)] {
            let sum = senses.of(lines[piece.first..piece.last].iter().map(|line| line.text));
            sheets[piece.sheet].and(&sum);
            pieces.push(sum.direction());
        }
    }
    let sheets: Vec<f64> = sheets.iter().map(|sum| sum.direction().nearness(&asked)).collect();
    let near = pieces.iter().zip(&reading.pieces);
    near.map(|(own, piece)| (own.nearness(&asked).max(0.0) + SHEET * sheets[piece.sheet].max(0.0)) / (1.0 + SHEET))
        .collect()
}

/// The words met so far, by which number the table has them.
#[derive(Default)]
struct Senses {
    numbers: FxHashMap<u64, Option<u16>>,
}

impl Senses {
    /// What the words of some lines mean together.
    fn of<'a>(&mut self, lines: impl Iterator<Item = &'a str>) -> Sum {
        let mut sum = Sum::default();
        for line in lines {
            each_word(line, |word| {
                let known = self.numbers.entry(words::hash(word.as_bytes()));
                let number = known.or_insert_with(|| if words::is_common(word) { None } else { number(word) });
                number.iter().for_each(|number| sum.add(*number));
            });
        }
        sum
    }
}
