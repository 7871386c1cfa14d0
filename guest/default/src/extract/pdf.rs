//! PDF, page by page.

use std::borrow::Cow;

use docferry_policy::{Failure, Flow, Pages, Summary, log};
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro_interpret::hayro_syntax::object::dict::keys::{ACTUAL_TEXT, CONTENTS};
use hayro_interpret::hayro_syntax::object::{Array, Dict, String as PdfString};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf, PdfData};
use hayro_interpret::kurbo::{BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, TransformExt, interpret_page,
};

use super::layout::{Letter, PageText};
use super::second_opinion;

/// Glyph space: what advances are counted in.
const UNITS_PER_EM: f64 = 1000.0;
/// A page with this share of letters that the file does not explain is not worth reading.
const UNEXPLAINED: f64 = 0.5;

/// Takes the text out of a PDF.
pub(crate) fn extract(bytes: Vec<u8>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let data = PdfData::from(bytes);
    let pdf = match Pdf::new(data.clone()) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => {
            return Err(Failure::Encrypted("the PDF opens with a password only".to_owned()));
        }
        Err(LoadPdfError::Decryption(DecryptionError::UnsupportedAlgorithm)) => {
            return Err(Failure::Encrypted("the PDF is encrypted in a way that this policy does not know".to_owned()));
        }
        Err(error) => {
            log::debug(format_args!("the first PDF reader gives up ({error:?}), asking the second"));
            return second_opinion::extract(data.as_ref(), pages);
        }
    };
    let mut report = Report { count: pdf.pages().len(), ..Report::default() };
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings::default();
    for (number, page) in (1..).zip(pdf.pages().iter()) {
        let mut reader = PageReader::default();
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context =
            Context::new(page.initial_transform(true).to_kurbo(), bounds, &cache, pdf.xref(), settings.clone());
        interpret_page(page, &mut context, &mut reader);
        let reading = reader.read(bounds, page);
        report.note(number, &reading);
        if let PageReading::Text(text) = reading
            && pages.emit(number, &text) == Flow::Stop
        {
            report.stopped = true;
            break;
        }
    }
    if report.with_text == 0 {
        if let Ok(summary) = second_opinion::extract(data.as_ref(), pages) {
            return Ok(summary);
        }
        return Err(report.failure());
    }
    Ok(report.summary(title(pdf.metadata().title.as_deref())))
}

/// What became of one page.
enum PageReading {
    /// Its text.
    Text(String),
    /// Letters that the file does not explain.
    Unexplained,
    /// A picture and no text.
    Scan,
    /// Contents that the file names and does not hold.
    Lost,
    /// Nothing.
    Blank,
}

/// What became of all pages.
#[derive(Default)]
struct Report {
    count: usize,
    with_text: u32,
    scans: Vec<u32>,
    unexplained: Vec<u32>,
    lost: Vec<u32>,
    stopped: bool,
}

impl Report {
    fn note(&mut self, number: u32, reading: &PageReading) {
        match reading {
            PageReading::Text(_) => self.with_text += 1,
            PageReading::Unexplained => self.unexplained.push(number),
            PageReading::Scan => self.scans.push(number),
            PageReading::Lost => self.lost.push(number),
            PageReading::Blank => {}
        }
    }

    fn failure(&self) -> Failure {
        let pages = self.count;
        if pages == 0 {
            Failure::Malformed("the PDF has no pages".to_owned())
        } else if !self.lost.is_empty() {
            Failure::Malformed(format!("a damaged PDF: the contents of {} are missing", ranges(&self.lost)))
        } else if !self.unexplained.is_empty() {
            Failure::NoText(format!("the PDF does not say which letters its glyphs stand for, on {pages} pages"))
        } else if !self.scans.is_empty() {
            Failure::NoText(format!("a scan: {} of {pages} pages are pictures, none holds text", self.scans.len()))
        } else {
            Failure::NoText(format!("none of the {pages} pages holds text"))
        }
    }

    fn summary(self, title: Option<String>) -> Summary {
        let mut warnings = Vec::new();
        if !self.lost.is_empty() {
            warnings.push(format!("damaged, with contents missing: {}", ranges(&self.lost)));
        }
        if !self.scans.is_empty() {
            warnings.push(format!("without text, as scans are: {}", ranges(&self.scans)));
        }
        if !self.unexplained.is_empty() {
            warnings.push(format!("with letters that the PDF does not explain: {}", ranges(&self.unexplained)));
        }
        if self.stopped {
            warnings.push("not read to the end: the limit on output was reached".to_owned());
        }
        Summary {
            pages: u32::try_from(self.count).unwrap_or(u32::MAX),
            pages_with_text: self.with_text,
            title,
            warnings,
            ..Summary::default()
        }
    }
}

/// Page numbers for people: `pages 1, 4 to 9`.
fn ranges(numbers: &[u32]) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => parts.push((*number, *number)),
        }
    }
    let words: Vec<String> = parts
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first} to {last}") })
        .collect();
    format!("{} {}", if numbers.len() == 1 { "page" } else { "pages" }, words.join(", "))
}

/// A string for people.
fn text_string(bytes: &[u8]) -> Cow<'_, str> {
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

/// The title in the file's metadata, unless it is what a typesetter leaves there.
fn title(bytes: Option<&[u8]>) -> Option<String> {
    let text = text_string(bytes?);
    let text = text.trim_matches(|character: char| character.is_whitespace() || character.is_control());
    let left_over = text.is_empty() || text.eq_ignore_ascii_case("untitled") || text.starts_with("Microsoft Word - ");
    (!left_over).then(|| text.to_owned())
}

/// Gathers the letters of a page.
#[derive(Default)]
struct PageReader {
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

/// Glyphs up to this many may be without meaning, as a hyphen at the end of a line.
const MEANINGLESS: usize = 2;

impl PageReader {
    fn read(mut self, bounds: Rect, page: &Page<'_>) -> PageReading {
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
        let coded = std::mem::take(&mut self.coded);
        let words = is_like_text(coded.iter().map(|(_, code, _)| *code));
        let mut known = std::mem::take(&mut self.letters).into_iter();
        let mut taken = 0;
        for (before, code, letter) in coded {
            self.letters.extend(known.by_ref().take(before - taken));
            taken = before;
            match if words { tex_letter(code) } else { tex_sign(code) } {
                Some(character) => self.letters.extend(letter.with(character)),
                None => self.unexplained += 1,
            }
        }
        self.letters.extend(known);
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

/// How far a glyph moves on, in glyph space.
fn advance(glyph: &Glyph<'_>) -> Option<f32> {
    match glyph {
        Glyph::Outline(glyph) => glyph.advance_width(),
        Glyph::Type3(glyph) => glyph.advance_width(),
    }
}

impl Device<'_> for PageReader {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        let vertical = matches!(run.writing_mode(), WritingMode::Vertical);
        for glyph in run.glyphs() {
            let transform = props.transform * glyph.transform();
            let origin = transform * Point::ZERO;
            let [a, b, c, d, ..] = transform.as_coeffs();
            let (along, across) = (a.hypot(b) * UNITS_PER_EM, c.hypot(d) * UNITS_PER_EM);
            if !origin.is_finite() || !across.is_finite() || across < 0.1 {
                self.unexplained += usize::from(glyph.as_unicode().is_none());
                continue;
            }
            // A substitute font is stretched to the widths of the one it stands for, which count already.
            let unit = along.min(across);
            let width = advance(glyph).map_or(0.5, |width| f64::from(width) / UNITS_PER_EM) * unit;
            let direction = if vertical { (-c, -d) } else { (a, b) };
            let reach = advance(glyph).map_or(0.5, |width| f64::from(width) / UNITS_PER_EM) * along;
            let letter = Letter::new(origin.x, origin.y, width, across, direction).reaching(reach);
            if let Some(replacement) = &mut self.replacement {
                replacement.places.push(letter);
            }
            match (glyph.as_unicode(), &**glyph) {
                (Some(BfString::Char(character)), _) => self.letters.extend(letter.with(character)),
                (Some(BfString::String(text)), _) => {
                    let text: Vec<char> = text.chars().collect();
                    self.letters.extend(Letter::spread(&[letter], &text).into_iter().flatten());
                }
                (None, Glyph::Type3(glyph)) if let Ok(code) = u8::try_from(glyph.char_code()) => {
                    self.coded.push((self.letters.len(), code, letter));
                }
                (None, _) => self.unexplained += 1,
            }
        }
    }

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        let text = match &self.replacement {
            None => properties.and_then(|properties| properties.get::<PdfString<'_>>(ACTUAL_TEXT)),
            Some(_) => None,
        };
        self.marked.push(text.is_some());
        if let Some(text) = text {
            let before = (self.letters.len(), self.coded.len(), self.unexplained);
            let text = text_string(&text).into_owned();
            self.replacement = Some(Replacement { text, places: Vec::new(), before });
        }
    }

    fn end_marked_content(&mut self) {
        if self.marked.pop() == Some(true) {
            self.replace();
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {
        self.pictures += 1;
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn draw_rect(&mut self, _: &Rect, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_clip_rect(&mut self, _: &Rect) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_are_told_as_ranges() {
        for (numbers, words) in
            [(&[3][..], "page 3"), (&[1, 4, 5, 6, 9][..], "pages 1, 4 to 6, 9"), (&[1, 2][..], "pages 1 to 2")]
        {
            assert_eq!(ranges(numbers), words);
        }
    }

    #[test]
    fn codes_are_letters_if_that_makes_words() {
        let read = |codes: &[u8]| {
            let coded = codes
                .iter()
                .enumerate()
                .map(|(place, code)| (0, *code, Letter::new(50.0 + 5.0 * place as f64, 100.0, 5.0, 10.0, (1.0, 0.0))));
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
            let places: Vec<Letter> = glyphs.iter().map(|(x, y)| Letter::new(*x, *y, 5.0, 10.0, (1.0, 0.0))).collect();
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

    #[test]
    fn titles_are_read_in_every_encoding_and_left_overs_are_none() {
        let cases: [(&[u8], Option<&str>); 5] = [
            (b"Annual Report 2023", Some("Annual Report 2023")),
            (b"\xfe\xff\0A\0\xe9", Some("A\u{e9}")),
            (b"R\xe9sum\xe9", Some("R\u{e9}sum\u{e9}")),
            (b"Microsoft Word - Document1", None),
            (b" \0", None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(title(Some(bytes)).as_deref(), expected);
        }
    }
}
