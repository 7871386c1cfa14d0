//! What the dictionaries of a font tell by themselves: the text and the width of its codes. Most fonts tell both, and their
//! programs, which draw the glyphs, need not be read.

use hayro_cmap::{BfString, CMap, load_embedded};
use hayro_syntax::object::dict::keys::{
    DESCENDANT_FONTS, DW, ENCODING, FIRST_CHAR, FONT_DESC, FONT_FILE, FONT_FILE2, FONT_FILE3, FONT_MATRIX, LAST_CHAR,
    MISSING_WIDTH, MM_TYPE1, OPEN_TYPE, SUBTYPE, TO_UNICODE, TRUE_TYPE, TYPE0, TYPE1, TYPE3, W, WIDTHS,
};
use hayro_syntax::object::{Array, Dict, Name, Stream};

use super::shown::number;
use super::stream::Decoder;
use super::typeface::{Meaning, Sign, UNITS_PER_EM};

/// What a font tells of its codes.
pub(super) struct Told {
    texts: CMap,
    widths: Widths,
    /// Whether a code takes two bytes, not one.
    is_composite: bool,
}

impl Told {
    /// What the dictionary of a font tells, if that is all there is to know: its codes are written plainly, and it does not
    /// stand for another font.
    pub(super) fn new<'a>(dict: &Dict<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let subtype = dict.get::<Name<'_>>(SUBTYPE)?;
        let widths = match subtype.as_ref() {
            TYPE0 => Widths::of_composite(dict)?,
            TYPE1 | MM_TYPE1 => Widths::of_embedded(dict, &[FONT_FILE3, FONT_FILE])?,
            TRUE_TYPE | OPEN_TYPE => Widths::of_embedded(dict, &[FONT_FILE2])?,
            TYPE3 => Widths::of_drawn(dict)?,
            _ => return None,
        };
        let texts = decoder.decode(&dict.get::<Stream<'_>>(TO_UNICODE)?)?;
        Some(Self { texts: CMap::parse(&texts, load_embedded)?, widths, is_composite: subtype.as_ref() == TYPE0 })
    }

    /// The code at a place, and how many bytes it takes.
    fn code(&self, text: &[u8], at: usize) -> Option<(u16, usize)> {
        Some(if self.is_composite {
            (u16::from_be_bytes([*text.get(at)?, *text.get(at + 1)?]), 2)
        } else {
            (u16::from(*text.get(at)?), 1)
        })
    }

    /// How wide a code is, whatever it stands for.
    pub(super) fn width(&self, text: &[u8], at: usize) -> f64 {
        self.code(text, at).map_or(0.0, |(code, _)| f64::from(self.widths.of(code)) / UNITS_PER_EM)
    }

    /// The sign at a place of a text, and its code; nothing when the font's program may know more of it.
    pub(super) fn sign(&self, text: &[u8], at: usize) -> Option<(Sign, u32)> {
        let (code, length) = self.code(text, at)?;
        let meaning = match self.texts.lookup_bf_string(code.into())? {
            BfString::Char('\0') => return None,
            BfString::Char(character) => Meaning::Character(character),
            BfString::String(text) => Meaning::Text(text.chars().collect()),
        };
        let width = f64::from(self.widths.of(code)) / UNITS_PER_EM;
        let is_blank = code == 32 && length == 1;
        let sign = Sign { meaning, advance: width, width: Some(width), length, is_blank, ..Sign::UNKNOWN };
        Some((sign, code.into()))
    }
}

/// How wide codes are.
struct Widths {
    /// By code; what is no number is not told.
    known: Vec<f32>,
    other: f32,
}

impl Widths {
    /// Of a font whose codes are numbers of its characters.
    fn of_composite(dict: &Dict<'_>) -> Option<Self> {
        if dict.get::<Name<'_>>(ENCODING)?.as_ref() != b"Identity-H" {
            return None;
        }
        let descendant = dict.get::<Array<'_>>(DESCENDANT_FONTS)?.iter::<Dict<'_>>().next()?;
        holds(&descendant, &[FONT_FILE2, FONT_FILE3, FONT_FILE])?;
        let known = match descendant.get::<Array<'_>>(W) {
            Some(widths) => composite_widths(widths.data())?,
            None => Vec::new(),
        };
        Some(Self { known, other: descendant.get::<f32>(DW).unwrap_or(1000.0) })
    }

    /// Of a font of single bytes whose program is in the file, under one of these names.
    fn of_embedded(dict: &Dict<'_>, programs: &[&[u8]]) -> Option<Self> {
        let descriptor = holds(dict, programs)?;
        Self::of_bytes(dict, descriptor.get::<f32>(MISSING_WIDTH))
    }

    /// Of a font whose glyphs are drawn as pages are.
    fn of_drawn(dict: &Dict<'_>) -> Option<Self> {
        let mut widths = Self::of_bytes(dict, dict.get::<f32>(MISSING_WIDTH))?;
        let scale = dict.get::<[f64; 6]>(FONT_MATRIX).map_or(0.001, |matrix| matrix[0]) as f32;
        for width in widths.known.iter_mut().chain([&mut widths.other]) {
            *width = *width * scale * UNITS_PER_EM as f32;
        }
        Some(widths)
    }

    fn of_bytes(dict: &Dict<'_>, missing: Option<f32>) -> Option<Self> {
        let (first, last) = (dict.get::<u8>(FIRST_CHAR)?, dict.get::<usize>(LAST_CHAR)?);
        let count = last.checked_sub(first.into())?.saturating_add(1);
        let (widths, count) = (dict.get::<Array<'_>>(WIDTHS)?, count.min(256));
        let mut known = vec![f32::NAN; first.into()];
        match plain_numbers(widths.data(), count) {
            Some(plain) => known.extend(plain),
            None => known.extend(widths.iter::<f32>().take(count)),
        }
        Some(Self { known, other: missing.unwrap_or(0.0) })
    }

    fn of(&self, code: u16) -> f32 {
        self.known.get(usize::from(code)).copied().filter(|width| !width.is_nan()).unwrap_or(self.other)
    }
}

/// The description of a font that holds its program under one of these names.
fn holds<'a>(dict: &Dict<'a>, programs: &[&[u8]]) -> Option<Dict<'a>> {
    let descriptor = dict.get::<Dict<'_>>(FONT_DESC)?;
    programs.iter().any(|program| descriptor.contains_key(program)).then_some(descriptor)
}

/// The first numbers of an array, if it holds nothing else.
fn plain_numbers(array: &[u8], count: usize) -> Option<Vec<f32>> {
    let (mut numbers, mut at) = (Vec::with_capacity(count), 0);
    while numbers.len() < count {
        match array.get(at) {
            Some(0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ') => at += 1,
            Some(_) => {
                let (value, length) = number(&array[at..])?;
                numbers.push(value as f32);
                at += length;
            }
            None => break,
        }
    }
    // What refers to a number elsewhere begins with numbers, too.
    let is_plain =
        |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+') || byte.is_ascii_whitespace() || *byte == 0;
    array[at..].iter().all(is_plain).then_some(numbers)
}

/// Ranges of widths that reach over more codes than this are none of a font.
const MOST_WIDTHS: usize = 1 << 18;

/// The widths in an array of the forms `first [width …]` and `first last width`; nothing if it holds anything else.
fn composite_widths(array: &[u8]) -> Option<Vec<f32>> {
    let mut widths = Vec::new();
    let mut left = MOST_WIDTHS;
    let mut set = |code: usize, width: f32| {
        if code <= usize::from(u16::MAX) {
            if widths.len() <= code {
                widths.resize(code + 1, f32::NAN);
            }
            widths[code] = width;
        }
    };
    // The numbers of an entry so far, and whether they stand in an inner array.
    let (mut before, mut is_within) = ([0.0; 2], false);
    let mut count = 0;
    let mut at = 0;
    while let Some(byte) = array.get(at) {
        match byte {
            0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => at += 1,
            b'[' if count == 1 && !is_within => (is_within, at) = (true, at + 1),
            b']' if is_within => (is_within, count, at) = (false, 0, at + 1),
            _ => {
                let (value, length) = number(&array[at..])?;
                at += length;
                if is_within {
                    set(before[0] as usize, value as f32);
                    before[0] += 1.0;
                } else if count < 2 {
                    if value < 0.0 || value.fract() != 0.0 {
                        return None;
                    }
                    before[count] = value;
                    count += 1;
                } else {
                    let last = before[1].min(u16::MAX.into()) as usize;
                    left = left.checked_sub((last + 1).saturating_sub(before[0] as usize))?;
                    for code in before[0] as usize..=last {
                        set(code, value as f32);
                    }
                    count = 0;
                }
            }
        }
    }
    (count == 0).then_some(widths)
}

#[cfg(test)]
mod tests {
    use hayro_syntax::Pdf;

    use super::*;

    /// What fonts of these dictionaries tell of the code 0x41, or 0x0141.
    fn told(fonts: &[&str]) -> Vec<Option<(Meaning, Option<f64>, usize)>> {
        let texts = "1 beginbfchar <41> <00e9> endbfchar 1 beginbfchar <0141> <00660069> endbfchar";
        let mut pdf = format!(
            "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n4 0 obj <</Length {}>> stream\n{texts}\nendstream endobj
            5 0 obj <</MissingWidth 7/FontFile2 9 0 R>> endobj\n6 0 obj <</MissingWidth 7>> endobj\n7 0 obj 400 endobj\n",
            texts.len()
        );
        for (number, font) in (10..).zip(fonts) {
            pdf.push_str(&format!("{number} 0 obj <<{font}>> endobj\n"));
        }
        pdf.push_str("trailer <</Root 1 0 R>>\n%%EOF");
        let pdf = Pdf::new(pdf.into_bytes()).expect("a PDF");
        let mut decoder = Decoder::new(pdf.xref());
        let mut tell = |number| {
            let dict = pdf.xref().get::<Dict<'_>>(hayro_syntax::object::ObjectIdentifier::new(number, 0))?;
            let told = Told::new(&dict, &mut decoder)?;
            let (sign, _) = told.sign(if told.is_composite { b"\x01A" } else { b"A" }, 0)?;
            Some((sign.meaning, sign.width, sign.length))
        };
        (10..).take(fonts.len()).map(&mut tell).collect()
    }

    #[test]
    fn fonts_tell_the_text_and_the_width_of_their_codes() {
        let composite = |encoding: &str, widths: &str, descriptor: &str| {
            format!(
                "/Subtype/Type0/Encoding/{encoding}/ToUnicode 4 0 R/DescendantFonts[<</DW 300{widths}/FontDescriptor {descriptor}>>]"
            )
        };
        let simple = |kind: &str, widths: &str, descriptor: &str| {
            format!("/Subtype/{kind}/ToUnicode 4 0 R{widths}/FontDescriptor {descriptor}")
        };
        let widths = "/FirstChar 65/LastChar 66/Widths[250 300]";
        let accented = |width| Some((Meaning::Character('\u{e9}'), Some(width), 1));
        let ligature = |width| Some((Meaning::Text(['f', 'i'].into()), Some(width), 2));
        let cases = [
            (composite("Identity-H", "/W[320[1 600]]", "5 0 R"), ligature(0.6)),
            (composite("Identity-H", "/W[1 9 2]", "5 0 R"), ligature(0.3)),
            (composite("Identity-H", "", "5 0 R"), ligature(0.3)),
            (simple("TrueType", widths, "5 0 R"), accented(0.25)),
            (simple("TrueType", "/FirstChar 65/LastChar 66/Widths[7 0 R 300]", "5 0 R"), accented(0.4)),
            (simple("TrueType", "/FirstChar 66/LastChar 66/Widths[300]", "5 0 R"), accented(0.007)),
            (simple("Type3", &format!("{widths}/FontMatrix[0.002 0 0 0.002 0 0]"), "6 0 R"), accented(0.5)),
            // Other codes, and fonts that stand for others, are what the reader of all fonts knows about.
            (composite("Identity-V", "/W[321[600]]", "5 0 R"), None),
            (composite("Identity-H", "/W[321[600]]", "6 0 R"), None),
            (composite("Identity-H", "/W[321[600]9]", "5 0 R"), None),
            (simple("TrueType", "", "5 0 R"), None),
            (simple("TrueType", widths, "6 0 R"), None),
            (simple("Type1", widths, "5 0 R"), None),
        ];
        let fonts: Vec<&str> = cases.iter().map(|(font, _)| font.as_str()).collect();
        let near = |width: Option<f64>| width.map(|width| (width * 1e6).round());
        for ((font, expected), told) in cases.iter().zip(told(&fonts)) {
            let told = told.map(|(meaning, width, length)| (meaning, near(width), length));
            assert_eq!(told, expected.clone().map(|(meaning, width, length)| (meaning, near(width), length)), "{font}");
        }
    }

    #[test]
    fn widths_of_composite_fonts_are_read_in_both_forms() {
        let widths = |array: &str| {
            composite_widths(array.as_bytes())
                .map(|widths| widths.iter().map(|width| *width as i32).collect::<Vec<_>>())
        };
        assert_eq!(widths("1[5 6.5]4 5 7"), Some(vec![0, 5, 6, 0, 7, 7]));
        assert_eq!(widths("0 4000000000 1").map(|widths| widths.len()), Some(65_536));
        assert_eq!(widths("70000[5]"), Some(vec![]));
        for other in ["1", "1 2", "-1[5]", "1.5[5]", "1[2 [3]]", "1 2 0 R", "[1]", "1]"] {
            assert_eq!(widths(other), None, "{other}");
        }
    }
}
