//! The letters of a page, as its contents write them.

use std::borrow::Cow;

use hayro_font::kurbo::Rect;
use hayro_syntax::object::Array;
use hayro_syntax::object::dict::keys::CONTENTS;
use hayro_syntax::page::Page;

use super::super::layout::{Letter, PageText};
use super::PageReading;
use super::typeface::{Meaning, Sign};

/// A page with this share of letters that the file does not explain is not worth reading.
const UNEXPLAINED: f64 = 0.5;

/// The letters of a page at most: each takes memory, and no page has as many.
const MOST_LETTERS: usize = 1_000_000;

/// Gathers the letters of a page.
#[derive(Default)]
pub(super) struct PageReader {
    letters: Vec<Letter>,
    /// Letters of which the file tells the codes alone, and how many letters were known before each.
    coded: Vec<(usize, u8, Letter)>,
    /// Glyphs whose letters the file does not tell.
    unexplained: usize,
    pictures: usize,
    /// The open pieces of marked contents: whether each began the replacement.
    marked: Vec<bool>,
    replacement: Option<Replacement>,
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
    pub(super) fn new() -> Self {
        Self { letters: Vec::with_capacity(USUAL_LETTERS), ..Self::default() }
    }

    pub(super) fn read(mut self, bounds: Rect, page: &Page<'_>) -> PageReading {
        self.replace();
        self.decode();
        let (explained, unexplained) = (self.letters.len(), self.unexplained);
        if unexplained > 0 && unexplained as f64 >= UNEXPLAINED * (explained + unexplained) as f64 {
            return PageReading::Unexplained;
        }
        let text = PageText::new(self.letters, bounds.width(), bounds.height()).into_string();
        if !text.is_empty() {
            PageReading::Text(text)
        } else if self.pictures > 0 {
            PageReading::Scan
        } else if is_lost(page) {
            PageReading::Lost
        } else {
            PageReading::Blank
        }
    }
}

impl PageReader {
    /// Puts what glyphs mean together into their places, unless it spans lines: then each of them is read by itself.
    fn replace(&mut self) {
        let Some(Replacement { text, places, before }) = self.replacement.take() else { return };
        let text: Vec<char> = text.chars().collect();
        let fits = if text.is_empty() { places.len() <= MEANINGLESS } else { text.len() <= 8 * places.len() + 32 };
        if fits && let Some(letters) = Letter::spread(&places, &text) {
            self.letters.truncate(before.0);
            self.coded.truncate(before.1);
            self.unexplained = before.2;
            self.letters.extend(letters);
        }
    }

    /// Reads codes as the fonts of TeX do, if that makes words of them; else signs of money at most.
    fn decode(&mut self) {
        if self.coded.is_empty() {
            return;
        }
        let coded = std::mem::take(&mut self.coded);
        let words = is_like_text(coded.iter().map(|(_, code, _)| *code));
        let mut known = std::mem::take(&mut self.letters).into_iter();
        let mut taken = 0;
        for (before, code, letter) in coded {
            self.letters.extend(known.by_ref().take(before - taken));
            taken = before;
            match if words { tex_letter(code) } else { tex_sign(code) } {
                Some(character) => letter.write(character, &mut self.letters),
                None => self.unexplained += 1,
            }
        }
        self.letters.extend(known);
    }
}

impl PageReader {
    /// Takes a sign at a place.
    #[inline(always)]
    pub(super) fn sign(&mut self, sign: &Sign, letter: Letter) {
        if self.letters.len() + self.coded.len() >= MOST_LETTERS {
            return;
        }
        if let Some(replacement) = &mut self.replacement {
            replacement.places.push(letter);
        }
        match &sign.meaning {
            Meaning::Character(character) => letter.write(*character, &mut self.letters),
            Meaning::Text(text) => self.letters.extend(Letter::spread(&[letter], text).into_iter().flatten()),
            Meaning::Code(code) => self.coded.push((self.letters.len(), *code, letter)),
            Meaning::Unknown => self.unexplained += 1,
        }
    }

    /// Takes a sign that is too small to be seen.
    pub(super) fn unseen(&mut self, sign: &Sign) {
        self.unexplained += usize::from(matches!(sign.meaning, Meaning::Code(_) | Meaning::Unknown));
    }

    pub(super) fn picture(&mut self) {
        self.pictures += 1;
    }

    /// Begins a piece of marked contents, which a text may stand for.
    pub(super) fn begin_marked(&mut self, text: Option<&[u8]>) {
        let text = text.filter(|_| self.replacement.is_none());
        self.marked.push(text.is_some());
        if let Some(text) = text {
            let before = (self.letters.len(), self.coded.len(), self.unexplained);
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

/// Whether codes are letters of text: the frequent letters are frequent.
fn is_like_text(codes: impl Iterator<Item = u8>) -> bool {
    let (mut count, mut letters, mut frequent) = (0_usize, 0_usize, 0_usize);
    for code in codes {
        count += 1;
        letters += usize::from(code.is_ascii_alphabetic());
        frequent += usize::from(b"etaoinsr".contains(&code));
    }
    count >= 16 && letters * 2 > count && frequent * 2 > letters
}

/// The letter of a code in the encodings of TeX.
fn tex_letter(code: u8) -> Option<char> {
    Some(match code {
        11 | 27 => '\u{fb00}',
        12 | 28 => '\u{fb01}',
        13 | 29 => '\u{fb02}',
        14 | 30 => '\u{fb03}',
        15 | 31 => '\u{fb04}',
        16 => '\u{201c}',
        17 => '\u{201d}',
        21 => '\u{2013}',
        22 => '\u{2014}',
        b'`' => '\u{2018}',
        b'\'' => '\u{2019}',
        127 => '-',
        0xbf => '\u{a3}',
        0xd7 => '\u{152}',
        0xdf => '\u{1e9e}',
        0xf7 => '\u{153}',
        0xff => '\u{df}',
        b' '..=b'~' | 0xc0..=0xfe => char::from(code),
        _ => return None,
    })
}

/// The sign of a code in the encoding that TeX has for signs.
fn tex_sign(code: u8) -> Option<char> {
    Some(match code {
        b'$' => '$',
        0xa3 | 0xa5 | 0xa7 => char::from(code),
        0xbf => '\u{20ac}',
        _ => return None,
    })
}

/// Whether a page names contents that the file does not hold, as in one that was cut off.
fn is_lost(page: &Page<'_>) -> bool {
    let named = page.raw();
    match page.page_stream() {
        None => named.contains_key(CONTENTS),
        Some(stream) => {
            stream.is_empty() && named.get::<Array<'_>>(CONTENTS).is_some_and(|parts| parts.raw_iter().next().is_some())
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
            let coded = codes.iter().enumerate().map(|(place, code)| {
                (0, *code, Letter::new(50.0 + 5.0 * place as f64, 100.0, 5.0, 10.0, Heading::ALONG))
            });
            let mut reader = PageReader { coded: coded.collect(), ..PageReader::default() };
            reader.decode();
            (PageText::new(reader.letters, 600.0, 800.0).into_string(), reader.unexplained)
        };
        assert_eq!(read(b"the o\x1ece raised its pro\x1ct"), ("the office raised its profit".to_owned(), 0));
        assert_eq!(read(b"$"), ("$".to_owned(), 0));
        assert_eq!(read(b"qxzjkvbwqxzjkvbwqxzj"), (String::new(), 20));
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
