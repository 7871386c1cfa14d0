//! The fonts of a document, and what their codes stand for: looked up once each.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use hayro_cmap::BfString;
use hayro_font::{CMapResolverFn, Font, FontCache, FontData, FontGlyph, FontQuery, FontResolverFn, StandardFont};
use hayro_syntax::object::dict::keys::{
    DESCENDANT_FONTS, ENCODING, FONT_DESC, FONT_FILE2, FONT_FILE3, SUBTYPE, TO_UNICODE, TYPE0,
};
use hayro_syntax::object::{Array, Dict, Name, ObjRef};
use hayro_syntax::page::Resources;
use rustc_hash::FxHashMap;

use super::super::layout::Letter;
use super::collection::{Collection, Collections};
use super::guess::Guess;
use super::own_meanings::OwnMeanings;
use super::stream::Decoder;
use super::told::Told;

/// Of so many fonts what their dictionaries tell is kept.
const MOST_TOLD: usize = 512;
/// How the tables of codes are called that are characters in UTF-16.
const UTF16: &[&[u8]] = &[b"-UTF16-H", b"-UTF16-V", b"-UCS2-H", b"-UCS2-V"];
/// What advances are counted in.
pub(super) const UNITS_PER_EM: f64 = 1000.0;

/// What a code stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    Character(char),
    /// Several letters, as of a ligature.
    Text(Box<[char]>),
    /// The file tells a number alone.
    Guess(Guess),
    Unknown,
}

/// A code, in ems.
#[derive(Clone, Debug)]
pub(super) struct Sign {
    pub(super) meaning: Meaning,
    /// How far it moves on along the line of text.
    pub(super) advance: f64,
    /// How wide it is, when that is known.
    pub(super) width: Option<f64>,
    /// How much wider its glyph is drawn than the font has it.
    pub(super) stretch: f64,
    /// Where its glyph begins.
    pub(super) shift: (f64, f64),
    /// How many bytes it takes.
    pub(super) length: usize,
    /// Whether it is the blank that word spacing widens.
    pub(super) is_blank: bool,
    /// The letter that it is, if that is all there is to it, as of most: known to signs that are remembered.
    pub(super) plain: Option<char>,
}

impl Sign {
    pub(super) const UNKNOWN: Self = Self {
        meaning: Meaning::Unknown,
        advance: 0.0,
        width: None,
        stretch: 1.0,
        shift: (0.0, 0.0),
        length: 1,
        is_blank: false,
        plain: None,
    };

    fn as_plain(&self) -> Option<char> {
        let Meaning::Character(character) = self.meaning else { return None };
        let is_plain = self.shift == (0.0, 0.0) && self.stretch == 1.0 && Letter::is_plain(character);
        is_plain.then_some(character)
    }
}

/// A font whose codes are remembered.
pub(super) struct Typeface<'a> {
    /// What its dictionary tells: mostly all that is asked.
    told: Option<Told>,
    /// All of it, once that is needed; nothing if it cannot be read.
    font: OnceCell<Option<Font<'a>>>,
    dict: Dict<'a>,
    loader: Rc<Loader<'a>>,
    /// Stands for one that the file names and does not hold: read as Helvetica, if the text is plain.
    is_guess: bool,
    /// Whether its codes may take more than a byte.
    is_composite: bool,
    /// Whether its codes are characters in UTF-16, of which not each need be in its table.
    utf16: bool,
    /// What its codes mean when it does not say so itself.
    collection: Option<Collection>,
    /// Told apart from other fonts by it.
    number: usize,
    /// What its glyphs mean by its own tables, if it stands in the file: read when it is asked.
    own: OnceCell<Option<OwnMeanings>>,
    signs: Vec<Sign>,
    /// By the two bytes that a code may take, or none and its one: the place of a sign, and one.
    known: Vec<Option<Box<[u32; 256]>>>,
    /// A sign that is not remembered.
    other: Sign,
}

impl<'a> Typeface<'a> {
    fn new(loader: &Rc<Loader<'a>>, dict: &Dict<'a>) -> Self {
        Self {
            told: None,
            font: OnceCell::new(),
            dict: dict.clone(),
            loader: Rc::clone(loader),
            is_guess: false,
            is_composite: dict.get::<Name<'_>>(SUBTYPE).as_deref() == Some(TYPE0),
            utf16: dict.get::<Name<'_>>(ENCODING).is_some_and(|name| UTF16.iter().any(|of| name.ends_with(of))),
            collection: None,
            number: 0,
            own: OnceCell::new(),
            signs: Vec::new(),
            known: Vec::new(),
            other: Sign::UNKNOWN,
        }
    }

    /// All of the font.
    fn font(&self) -> Option<&Font<'a>> {
        self.font.get_or_init(|| self.loader.font(&self.dict)).as_ref()
    }

    pub(super) fn is_horizontal(&self) -> bool {
        self.told.is_some() || self.font().is_none_or(Font::is_horizontal)
    }

    /// How many bytes a code usually takes.
    pub(super) fn code_length(&self) -> usize {
        1 + usize::from(self.is_composite)
    }

    /// Whether a text is to be read with this font.
    pub(super) fn reads(&self, text: &[u8]) -> bool {
        !self.is_guess || text.is_ascii()
    }

    /// The sign at a place of a text.
    #[inline(always)]
    pub(super) fn sign(&mut self, text: &[u8], at: usize) -> &Sign {
        let byte = usize::from(text[at]);
        let (first, second) = match text.get(at + 1) {
            _ if !self.is_composite => (0, byte),
            Some(next) => (byte, usize::from(*next)),
            None => return self.learn(text, at, None),
        };
        if let Some(Some(row)) = self.known.get(first)
            && let Some(place) = row[second].checked_sub(1)
        {
            return &self.signs[place as usize];
        }
        self.learn(text, at, Some((first, second)))
    }

    /// Looks the sign at a place of a text up, and remembers it by the two bytes.
    #[cold]
    fn learn(&mut self, text: &[u8], at: usize, bytes: Option<(usize, usize)>) -> &Sign {
        let (sign, code) = self.look_up(text, at);
        // Bytes that begin no code are read as code 0, and a third may yet make one of them.
        let is_open = self.is_composite && (sign.length > 2 || code == 0 && sign.length == 1);
        let Some((first, second)) = bytes.filter(|_| !is_open) else {
            self.other = sign;
            return &self.other;
        };
        self.signs.push(Sign { plain: sign.as_plain(), ..sign });
        if self.known.len() <= first {
            self.known.resize_with(first + 1, || None);
        }
        self.known[first].get_or_insert_with(|| Box::new([0; 256]))[second] = self.signs.len() as u32;
        &self.signs[self.signs.len() - 1]
    }

    /// What the tables of the font say.
    fn own(&self, font: impl FnOnce() -> Option<FontData>) -> Option<&OwnMeanings> {
        let read = || OwnMeanings::read((*is_embedded(&self.dict).then(font)??).as_ref());
        self.own.get_or_init(read).as_ref()
    }

    fn look_up(&self, text: &[u8], at: usize) -> (Sign, u32) {
        if let Some(told) = self.told.as_ref().and_then(|told| told.sign(text, at)) {
            return told;
        }
        let Some(font) = self.font() else {
            // Its program cannot be read, but how long its codes are is known, and how wide they are told.
            let width = self.told.as_ref().map_or(0.0, |told| told.width(text, at));
            return (Sign { advance: width, length: self.code_length(), ..Sign::UNKNOWN }, 0);
        };
        let (code, length) = font.read_code(text, at);
        let (step, is_horizontal) = (font.code_advance(code), self.is_horizontal());
        let advance = if is_horizontal { step.x } else { step.y } / UNITS_PER_EM;
        if code == 0
            && length < 2
            && let Some((character, length)) = self.utf16.then(|| utf16(text.get(at..)?)).flatten()
        {
            let sign = Sign {
                meaning: Meaning::Character(character),
                advance,
                width: is_horizontal.then_some(advance),
                length,
                ..Sign::UNKNOWN
            };
            return (sign, code);
        }
        let id = font.map_code(code);
        let (unicode, width, guess) = match font.glyph(id, code) {
            FontGlyph::Outline(glyph) => {
                let own = || self.own(|| glyph.font_data().map(|font| font.data));
                let collected = || self.collection.as_ref()?.meaning(code, length);
                let unicode = glyph.as_unicode().or_else(collected);
                let unicode = unicode.or_else(|| own()?.meaning(id.to_u32()).map(BfString::Char));
                let guess = match unicode {
                    Some(_) => None,
                    None => own().and_then(|own| own.guess(id.to_u32())),
                };
                (
                    unicode,
                    glyph.advance_width(),
                    guess.map(|word| Guess { word: Some(word), sign: None, font: self.number }),
                )
            }
            FontGlyph::Type3(glyph) => {
                let guess = u8::try_from(glyph.char_code()).ok().map(Guess::of_tex);
                (glyph.as_unicode(), Some(glyph.advance_width()), guess)
            }
        };
        let meaning = match (unicode, guess) {
            (Some(BfString::Char(character)), _) => Meaning::Character(character),
            (Some(BfString::String(text)), _) => Meaning::Text(text.chars().collect()),
            (None, Some(guess)) => Meaning::Guess(guess),
            (None, None) => Meaning::Unknown,
        };
        let shift = font.origin_displacement(code);
        let sign = Sign {
            meaning,
            advance,
            width: width.map(|width| f64::from(width) / UNITS_PER_EM),
            stretch: font.glyph_stretch(id, code),
            shift: (shift.x / UNITS_PER_EM, shift.y / UNITS_PER_EM),
            length: length.max(1),
            is_blank: code == 32 && length == 1,
            plain: None,
        };
        (sign, code)
    }
}

/// The character at the beginning of a text in UTF-16, and how many bytes it takes.
fn utf16(text: &[u8]) -> Option<(char, usize)> {
    let (units, _) = text.as_chunks::<2>();
    let units = units.iter().take(2).map(|unit| u16::from_be_bytes(*unit));
    let character = char::decode_utf16(units).next()?.unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((character, 2 * character.len_utf16()))
}

/// The place of a font among those of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place(usize);

/// Reads fonts.
struct Loader<'a> {
    cache: FontCache<'a>,
    fonts: FontResolverFn,
    cmaps: CMapResolverFn,
}

impl<'a> Loader<'a> {
    fn font(&self, dict: &Dict<'a>) -> Option<Font<'a>> {
        self.cache.font(dict, &self.fonts, &self.cmaps)
    }
}

/// The fonts of a document.
pub(super) struct Typefaces<'a> {
    loader: Rc<Loader<'a>>,
    collections: Collections,
    all: Vec<Typeface<'a>>,
    /// By what stands in the file.
    places: FxHashMap<&'a [u8], Option<Place>>,
    /// The same by the number under which it stands there: pages name the same fonts again.
    numbered: FxHashMap<ObjRef, Option<Place>>,
    guess: Option<Option<Place>>,
}

impl<'a> Typefaces<'a> {
    pub(super) fn new() -> Self {
        let loader = Loader {
            cache: FontCache::new(),
            fonts: Arc::new(|query| match query {
                FontQuery::Standard(font) => Some(font.get_font_data()),
                FontQuery::Fallback(wanted) => Some(wanted.pick_standard_font().get_font_data()),
            }),
            cmaps: Arc::new(hayro_cmap::load_embedded),
        };
        Self {
            loader: Rc::new(loader),
            collections: Collections::default(),
            all: Vec::new(),
            places: FxHashMap::default(),
            numbered: FxHashMap::default(),
            guess: None,
        }
    }

    /// The font that is called by a name; nothing if it cannot be read, which is better than wrong letters.
    pub(super) fn named(&mut self, name: &[u8], resources: &Resources<'a>, decoder: &mut Decoder<'a>) -> Option<Place> {
        let number = resources.fonts.get_ref(name);
        if let Some(place) = number.and_then(|number| self.numbered.get(&number)) {
            return *place;
        }
        let place = match resources.fonts.get::<Dict<'_>>(name) {
            Some(dict) => self.find(&dict, decoder),
            None => self.guess(),
        };
        if let Some(number) = number {
            self.numbered.insert(number, place);
        }
        place
    }

    /// The font that a dictionary describes.
    pub(super) fn find(&mut self, dict: &Dict<'a>, decoder: &mut Decoder<'a>) -> Option<Place> {
        if let Some(place) = self.places.get(dict.data()) {
            return *place;
        }
        let mut typeface = Typeface::new(&self.loader, dict);
        typeface.told = if self.places.len() < MOST_TOLD { Told::new(dict, decoder) } else { None };
        let is_readable = typeface.told.is_some() || typeface.font().is_some();
        let place = is_readable.then(|| {
            let says_itself = !typeface.is_composite || dict.contains_key(TO_UNICODE);
            typeface.collection = if says_itself { None } else { self.collections.of(dict) };
            self.add(typeface)
        });
        self.places.insert(dict.data(), place);
        place
    }

    /// What stands for a font that is named and not there.
    pub(super) fn guess(&mut self) -> Option<Place> {
        if let Some(place) = self.guess {
            return place;
        }
        let font = self.loader.cache.standard_font(StandardFont::Helvetica, &self.loader.fonts);
        let place = font.map(|font| {
            let typeface = Typeface::new(&self.loader, &Dict::default());
            self.add(Typeface { font: Some(font).into(), is_guess: true, ..typeface })
        });
        self.guess = Some(place);
        place
    }

    pub(super) fn get(&mut self, place: Place) -> &mut Typeface<'a> {
        &mut self.all[place.0]
    }

    fn add(&mut self, typeface: Typeface<'a>) -> Place {
        let number = self.all.len() + 1;
        self.all.push(Typeface { number, ..typeface });
        Place(self.all.len() - 1)
    }
}

/// Whether a font stands in the file with tables of its own.
fn is_embedded(font: &Dict<'_>) -> bool {
    let described = |font: &Dict<'_>| {
        let descriptor = font.get::<Dict<'_>>(FONT_DESC);
        descriptor.is_some_and(|descriptor| descriptor.contains_key(FONT_FILE2) || descriptor.contains_key(FONT_FILE3))
    };
    let descendants = font.get::<Array<'_>>(DESCENDANT_FONTS);
    described(font) || descendants.iter().flat_map(|fonts| fonts.iter::<Dict<'_>>()).any(|font| described(&font))
}
