//! The letters of a page, as its contents write them.

use std::borrow::Cow;

use hayro_font::kurbo::Rect;
use rustc_hash::FxHashMap;

use super::super::layout::{Letter, PageText};
use super::PageReading;
use super::guess::{Guess, Tally};
use super::typeface::{Meaning, Sign};

/// A page with this share of letters that the file does not explain is not worth reading, unless so many others are
/// letters of words.
const UNEXPLAINED: f64 = 0.5;
const WORTH_READING: usize = 64;
/// A page with this share of them is read in part.
const PARTLY: f64 = 0.2;

/// The letters of a page at most: each takes memory, and no page has as many.
const MOST_LETTERS: usize = 1_000_000;

/// How many letters are looked at for the lines of values that a form does not show.
const MOST_LOOKED_AT: usize = 20_000_000;

/// Gathers the letters of a page.
#[derive(Default)]
pub(super) struct PageReader {
    letters: Vec<Letter>,
    /// Letters that can be guessed alone, and how many letters were known before each.
    guessed: Vec<(usize, Guess, Letter)>,
    /// Glyphs whose letters the file does not tell.
    unexplained: usize,
    pictures: usize,
    /// Whether the page names contents that the file does not hold.
    is_lost: bool,
    /// The open pieces of marked contents: whether each began the replacement.
    marked: Vec<bool>,
    replacement: Option<Replacement>,
    /// How many letters have been looked at for lines.
    looked_at: usize,
}

/// What the file says that some glyphs mean together.
struct Replacement {
    text: String,
    places: Vec<Letter>,
    /// What was known when it began.
    before: (usize, usize, usize),
}

/// As many letters as a page usually has.
const USUAL_LETTERS: usize = 2048;

/// Glyphs up to this many may be without meaning, as a hyphen at the end of a line.
const MEANINGLESS: usize = 2;

impl PageReader {
    pub(super) fn new(is_lost: bool) -> Self {
        Self { letters: Vec::with_capacity(USUAL_LETTERS), is_lost, ..Self::default() }
    }

    pub(super) fn read(mut self, bounds: Rect) -> PageReading {
        self.replace();
        self.guess();
        let unexplained = self.unexplained as f64 / (self.letters.len() + self.unexplained).max(1) as f64;
        if unexplained >= UNEXPLAINED && self.words() < WORTH_READING {
            return PageReading::Unexplained;
        }
        let text = PageText::new(self.letters, bounds.width(), bounds.height()).into_string();
        if !text.is_empty() {
            PageReading::Text { text, is_partly: unexplained >= PARTLY }
        } else if self.pictures > 0 {
            PageReading::Scan
        } else if self.is_lost {
            PageReading::Lost
        } else {
            PageReading::Blank
        }
    }
}

impl PageReader {
    /// How many letters of words there are.
    fn words(&self) -> usize {
        self.letters.iter().filter(|letter| letter.is_alphabetic()).count()
    }

    /// Puts what glyphs mean together into their places, unless it spans lines: then each of them is read by itself.
    fn replace(&mut self) {
        let Some(Replacement { text, places, before }) = self.replacement.take() else { return };
        let text: Vec<char> = text.chars().collect();
        let fits = if text.is_empty() { places.len() <= MEANINGLESS } else { text.len() <= 8 * places.len() + 32 };
        if fits
            && before.0 + text.len() <= MOST_LETTERS
            && let Some(letters) = Letter::spread(&places, &text)
        {
            self.letters.truncate(before.0);
            self.guessed.truncate(before.1);
            self.unexplained = before.2;
            self.letters.extend(letters);
        }
    }

    /// Reads glyphs as they may be meant, if that makes words of them; else signs of money at most.
    fn guess(&mut self) {
        if self.guessed.is_empty() {
            return;
        }
        let guessed = std::mem::take(&mut self.guessed);
        let mut of_page = Tally::default();
        let mut of_fonts: FxHashMap<usize, Tally> = FxHashMap::default();
        for (_, guess, _) in &guessed {
            of_page.note(guess.word);
            of_fonts.entry(guess.font).or_default().note(guess.word);
        }
        let is_word = |guess: &Guess| {
            let of_font = of_fonts.get(&guess.font).filter(|tally| tally.is_telling());
            of_font.unwrap_or(&of_page).is_like_text()
        };
        let mut known = std::mem::take(&mut self.letters).into_iter();
        let mut taken = 0;
        for (before, guess, letter) in guessed {
            self.letters.extend(known.by_ref().take(before - taken));
            taken = before;
            match if is_word(&guess) { guess.word } else { guess.sign } {
                Some(character) => letter.write(character, &mut self.letters),
                None => self.unexplained += 1,
            }
        }
        self.letters.extend(known);
    }
}

impl PageReader {
    /// Whether so many letters may be pushed as they are.
    pub(super) fn has_room(&self, count: usize) -> bool {
        self.replacement.is_none() && self.letters.len() + self.guessed.len() + count <= MOST_LETTERS
    }

    /// Takes a letter that needs no look at.
    #[inline(always)]
    pub(super) fn push(&mut self, letter: Letter) {
        self.letters.push(letter);
    }

    /// Takes a sign at a place.
    #[inline(always)]
    pub(super) fn sign(&mut self, sign: &Sign, letter: Letter) {
        if self.letters.len() + self.guessed.len() >= MOST_LETTERS {
            return;
        }
        if let Some(replacement) = self.replacement.as_mut().filter(|it| it.places.len() < MOST_LETTERS) {
            replacement.places.push(letter);
        }
        match &sign.meaning {
            Meaning::Character(character) => letter.write(*character, &mut self.letters),
            Meaning::Text(text) => self.letters.extend(Letter::spread(&[letter], text).into_iter().flatten()),
            Meaning::Guess(guess) => self.guessed.push((self.letters.len(), *guess, letter)),
            Meaning::Unknown => self.unexplained += 1,
        }
    }

    /// Takes a letter at a place.
    pub(super) fn write(&mut self, character: char, letter: Letter) {
        if self.letters.len() + self.guessed.len() < MOST_LETTERS {
            letter.write(character, &mut self.letters);
        }
    }

    /// Where the line stands whose letters end before this place, within these heights; the nearest of several.
    pub(super) fn line_before(&mut self, x: f64, heights: std::ops::Range<f64>) -> Option<f64> {
        self.looked_at = self.looked_at.saturating_add(self.letters.len());
        if self.looked_at > MOST_LOOKED_AT {
            return None;
        }
        let before = self.letters.iter().filter_map(|letter| letter.before(x, &heights));
        before.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, y)| y)
    }

    /// How many signs have been taken.
    pub(super) fn signs(&self) -> usize {
        self.letters.len() + self.guessed.len() + self.unexplained
    }

    /// Takes a sign that is too small to be seen.
    pub(super) fn unseen(&mut self, sign: &Sign) {
        self.unexplained += usize::from(matches!(sign.meaning, Meaning::Guess(_) | Meaning::Unknown));
    }

    pub(super) fn picture(&mut self) {
        self.pictures += 1;
    }

    /// Begins a piece of marked contents, which a text may stand for.
    pub(super) fn begin_marked(&mut self, text: Option<&[u8]>) {
        let text = text.filter(|_| self.replacement.is_none());
        self.marked.push(text.is_some());
        if let Some(text) = text {
            let before = (self.letters.len(), self.guessed.len(), self.unexplained);
            let text = text_string(text).into_owned();
            self.replacement = Some(Replacement { text, places: Vec::new(), before });
        }
    }

    pub(super) fn end_marked(&mut self) {
        if self.marked.pop() == Some(true) {
            self.replace();
        }
    }
}

/// A string for people.
pub(super) fn text_string(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0,
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0,
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest),
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::layout::Heading;
    use super::*;

    #[test]
    fn codes_are_letters_if_that_makes_words() {
        let read = |codes: &[u8]| {
            let guessed = codes.iter().enumerate().map(|(place, code)| {
                (0, Guess::of_tex(*code), Letter::new(50.0 + 5.0 * place as f64, 100.0, 5.0, 10.0, Heading::ALONG))
            });
            let mut reader = PageReader { guessed: guessed.collect(), ..PageReader::default() };
            reader.guess();
            (PageText::new(reader.letters, 600.0, 800.0).into_string(), reader.unexplained)
        };
        assert_eq!(read(b"the o\x1ece raised its pro\x1ct"), ("the office raised its profit".to_owned(), 0));
        assert_eq!(read(b"$"), ("$".to_owned(), 0));
        assert_eq!(read(b"qxzjkvbwqxzjkvbwqxzj"), (String::new(), 20));
    }

    #[test]
    fn a_page_has_no_more_letters_than_pages_have_whatever_they_mean() {
        let place = Letter::new(50.0, 100.0, 5.0, 10.0, Heading::ALONG);
        let sign = |meaning| Sign { meaning, advance: 0.5, ..Sign::UNKNOWN };
        let mut reader = PageReader::default();
        reader.begin_marked(Some(b"glyphs"));
        (0..MOST_LETTERS + 2).for_each(|_| reader.sign(&sign(Meaning::Unknown), place));
        assert_eq!(reader.replacement.map(|it| it.places.len()), Some(MOST_LETTERS));
        let mut reader = PageReader { letters: vec![place; MOST_LETTERS - 5], ..PageReader::default() };
        for text in [&b"long"[..], b"longer than it may be"] {
            reader.begin_marked(Some(text));
            reader.sign(&sign(Meaning::Character('?')), place);
            reader.end_marked();
        }
        assert_eq!(reader.letters.len(), MOST_LETTERS);
    }

    #[test]
    fn what_glyphs_mean_together_stands_for_them() {
        let read = |text: &str, glyphs: &[(f64, f64)]| {
            let places: Vec<Letter> =
                glyphs.iter().map(|(x, y)| Letter::new(*x, *y, 5.0, 10.0, Heading::ALONG)).collect();
            let letters = places.iter().flat_map(|place| place.with('?')).collect();
            let replacement = Some(Replacement { text: text.to_owned(), places, before: (0, 0, 0) });
            let mut reader = PageReader { letters, replacement, ..PageReader::default() };
            reader.replace();
            PageText::new(reader.letters, 600.0, 800.0).into_string()
        };
        assert_eq!(read("The", &[(50.0, 100.0), (55.0, 100.0)]), "The");
        assert_eq!(read("", &[(50.0, 100.0)]), "");
        assert_eq!(read("", &[(50.0, 100.0), (55.0, 100.0), (60.0, 100.0)]), "???");
        assert_eq!(read("The", &[(50.0, 100.0), (50.0, 120.0)]), "?\n?");
        assert_eq!(read("\u{644}\u{627}", &[(50.0, 100.0)]), "\u{644}\u{627}");
    }
}
