//! What the glyphs of an embedded font mean when the document does not say so: by the font's own tables.

use rustc_hash::FxHashMap;
use skrifa::{FontRef, GlyphId, MetadataProvider, Tag};

/// How many mappings of a font are read: those of damaged fonts do not end.
const MOST_MAPPINGS: usize = 200_000;

/// The glyphs that most fonts begin with, in their order: that of Apple's fonts, which formats refer to.
const USUAL_ORDER: &str = "\
    \u{fffd}\u{fffd}\u{fffd} !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopq\
    rstuvwxyz{|}~ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁ\
    ﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ";

/// What glyphs mean by the tables of their font.
pub(super) struct OwnMeanings {
    known: FxHashMap<u32, char>,
    /// Whether the font says of no glyph what it means.
    is_silent: bool,
}

impl OwnMeanings {
    /// Reads the tables of a font that has them.
    pub(super) fn read(font: &[u8]) -> Option<Self> {
        let font = FontRef::new(font).ok()?;
        let mut known = FxHashMap::default();
        let charmap = font.charmap();
        if charmap.has_map() && !charmap.is_symbol() {
            for (code, glyph) in charmap.mappings().take(MOST_MAPPINGS) {
                if let Some(character) = char::from_u32(code).filter(|character| is_meant(*character)) {
                    // The first of several is the usual one, as a blank is before one that does not break.
                    known.entry(glyph.to_u32()).or_insert(character);
                }
            }
        }
        let names = font.table_data(Tag::new(b"post"));
        for (glyph, character) in names.iter().flat_map(|names| named(names.as_bytes())) {
            known.entry(glyph).or_insert(character);
        }
        known.remove(&GlyphId::NOTDEF.to_u32());
        let is_silent = known.is_empty();
        Some(Self { known, is_silent })
    }

    /// What a glyph means.
    pub(super) fn meaning(&self, glyph: u32) -> Option<char> {
        self.known.get(&glyph).copied()
    }

    /// What a glyph means if its font is ordered as most are and says nothing itself.
    pub(super) fn guess(&self, glyph: u32) -> Option<char> {
        let character = USUAL_ORDER.chars().nth(usize::try_from(glyph).ok()?)?;
        (self.is_silent && character != char::REPLACEMENT_CHARACTER).then_some(character)
    }
}

/// Whether a character says something, and not only within one font.
fn is_meant(character: char) -> bool {
    !character.is_control() && !matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// The glyphs that a table of names says the meaning of.
fn named(table: &[u8]) -> Vec<(u32, char)> {
    let number = |at: usize| Some(u16::from_be_bytes(*table.get(at..)?.first_chunk()?));
    let usual: Vec<char> = USUAL_ORDER.chars().collect();
    if table.get(..4) != Some(&[0, 2, 0, 0]) {
        return Vec::new();
    }
    let count = usize::from(number(32).unwrap_or(0));
    let mut rest = table.get(34 + 2 * count..).unwrap_or_default();
    let mut names: Vec<&[u8]> = Vec::new();
    while let Some((length, after)) = rest.split_first() {
        let Some((name, after)) = after.split_at_checked(usize::from(*length)) else { break };
        names.push(name);
        rest = after;
    }
    let meaning = |place: usize| match place.checked_sub(usual.len()) {
        None => usual.get(place).copied(),
        Some(place) => unicode_name(names.get(place)?),
    };
    let glyphs = (0..count).filter_map(|glyph| Some((glyph, meaning(usize::from(number(34 + 2 * glyph)?))?)));
    glyphs
        .filter(|(_, character)| *character != char::REPLACEMENT_CHARACTER && is_meant(*character))
        .filter_map(|(glyph, character)| Some((u32::try_from(glyph).ok()?, character)))
        .collect()
}

/// The character that a name gives by its number: `uni20AC`, `u1F600`.
fn unicode_name(name: &[u8]) -> Option<char> {
    let name = std::str::from_utf8(name).ok()?;
    let digits = name.strip_prefix("uni").or_else(|| name.strip_prefix('u'))?;
    let digits = digits.split('.').next().filter(|digits| (4..=6).contains(&digits.len()))?;
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A font of these tables.
    fn font(tables: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
        let mut head = vec![0, 1, 0, 0, 0, tables.len() as u8, 0, 0, 0, 0, 0, 0];
        let mut body: Vec<u8> = Vec::new();
        for (tag, table) in tables {
            head.extend_from_slice(*tag);
            head.extend([0; 4]);
            head.extend(((12 + 16 * tables.len() + body.len()) as u32).to_be_bytes());
            head.extend((table.len() as u32).to_be_bytes());
            body.extend(table);
        }
        head.extend(body);
        head
    }

    fn numbers(numbers: &[u16]) -> Vec<u8> {
        numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
    }

    #[test]
    fn glyphs_mean_what_their_font_maps_to_them() {
        // One subtable for Windows, which gives "A" and "B" the glyphs 5 and 6.
        let map = numbers(&[0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 66, 0xffff, 0, 65, 0xffff, 65476, 1, 0, 0]);
        let own = OwnMeanings::read(&font(&[(b"cmap", map)])).expect("a font");
        let read = |glyph| (own.meaning(glyph), own.guess(glyph));
        assert_eq!([5, 6, 7].map(read), [(Some('A'), None), (Some('B'), None), (None, None)]);
    }

    #[test]
    fn glyphs_mean_what_their_names_say() {
        let mut names = numbers(&[2, 0]);
        names.resize(32, 0);
        names.extend(numbers(&[5, 0, 36, 258, 259, 260]));
        names.extend(b"\x07uni20AC\x06u1F600\x06flower");
        let own = OwnMeanings::read(&font(&[(b"post", names.clone())])).expect("a font");
        let meanings = [0, 1, 2, 3, 4, 5].map(|glyph| own.meaning(glyph));
        assert_eq!(meanings, [None, Some('A'), Some('\u{20ac}'), Some('\u{1f600}'), None, None]);
        // A table that was cut off says less.
        assert_eq!(named(&names[..names.len() - 16]).len(), 1);
        assert_eq!(named(&names[..33]).len(), 0);
    }

    #[test]
    fn a_font_that_says_nothing_may_be_ordered_as_most_are() {
        let own = OwnMeanings::read(&font(&[(b"head", vec![0; 54])])).expect("a font");
        assert_eq!([0, 3, 36, 68, 300].map(|glyph| own.guess(glyph)), [None, Some(' '), Some('A'), Some('a'), None]);
        assert_eq!(own.meaning(36), None);
    }
}
