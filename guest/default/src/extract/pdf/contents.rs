//! What the contents of a page write, and where: text alone is followed; lines, colours and pictures are not.

use hayro_font::kurbo::{self, Affine};
use hayro_syntax::object::dict::keys::{
    ACTUAL_TEXT, ANNOTS, AP, AS, BBOX, F, FONT, FORM, IMAGE, MATRIX, N, OC, RECT, RESOURCES, SUBTYPE,
};
use hayro_syntax::object::{
    Array, Dict, FromBytes as _, Name, Object, Rect, Stream, String as PdfString, dict_or_stream,
};
use hayro_syntax::page::{Page, Resources};
use rustc_hash::FxHashMap;

use super::super::layout::{Heading, Letter};
use super::field;
use super::layers::{Layers, Visible};
use super::operations::{Operation, Operations};
use super::reader::PageReader;
use super::shown::{Part, parts};
use super::stream::Decoder;
use super::typeface::{Place, Sign, Typefaces};

/// Forms within forms, at most.
const NESTED: u8 = 50;
/// What the forms of a page and the texts that glyphs stand for may take together, in bytes: forms that each show the next one
/// twice never end.
const MOST_OF_FORMS: usize = 256 * 1024 * 1024;
/// What showing a form takes beside its bytes.
const SHOWING: usize = 4096;
/// Shorter texts are spaced out to put blanks between them, too.
const SPACED_TEXT: usize = 4;
/// How wide a sign is taken to be of which the file does not tell it, in ems.
const NO_WIDTH: f64 = 0.5;
/// The states that may be put aside at a time: more is what damaged files do.
const PUT_ASIDE: usize = 10_000;
/// Annotations that are not shown: hidden ones, and those that are printed alone.
const NOT_SHOWN: u32 = 1 << 1 | 1 << 5;

/// The state of what text is written with.
#[derive(Clone, Copy)]
struct State {
    /// From the space of the contents to that of the page, whose y grows downwards.
    space: Affine,
    font: Option<Place>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    /// How much text is stretched along its line.
    stretch: f64,
    leading: f64,
    rise: f64,
    text: Affine,
    line: Affine,
}

/// Follows the contents of pages.
pub(super) struct Contents<'d, 'a> {
    pub(super) typefaces: &'d mut Typefaces<'a>,
    pub(super) layers: &'d Layers,
    pub(super) decoder: &'d mut Decoder<'a>,
    pub(super) reader: PageReader,
    visible: Visible,
    state: State,
    nested: u8,
    /// How many bytes the forms and those texts have taken.
    of_forms: usize,
}

impl<'d, 'a> Contents<'d, 'a> {
    /// Reads a page and the marks on it.
    pub(super) fn read(
        page: &Page<'a>,
        typefaces: &'d mut Typefaces<'a>,
        layers: &'d Layers,
        decoder: &'d mut Decoder<'a>,
    ) -> PageReader {
        let operations = decoder.contents(page);
        let state = State {
            space: Affine::new(page.initial_transform(true).as_coeffs()),
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            text: Affine::IDENTITY,
            line: Affine::IDENTITY,
        };
        let mut contents = Self {
            typefaces,
            layers,
            decoder,
            reader: PageReader::new(operations.is_none()),
            visible: Visible::default(),
            state,
            nested: 0,
            of_forms: 0,
        };
        contents.follow(operations.as_deref().unwrap_or_default(), page.resources());
        contents.state = state;
        if let Some(annotations) = page.raw().get::<Array<'_>>(ANNOTS) {
            for annotation in annotations.iter::<Dict<'_>>() {
                contents.annotation(&annotation, page.resources());
            }
        }
        contents.reader
    }

    /// What an annotation shows: the value of a field of a form, above all.
    fn annotation(&mut self, annotation: &Dict<'a>, resources: &Resources<'a>) {
        let Some(rect) = annotation.get::<Rect>(RECT) else { return };
        if annotation.get::<u32>(F).unwrap_or(0) & NOT_SHOWN != 0 {
            return;
        }
        let before = self.reader.signs();
        if let Some(form) = appearance(annotation) {
            self.appearance(&form, &rect, resources);
        }
        // Programs that fill in a form may leave it to the reader to show that.
        if self.reader.signs() == before
            && self.of_forms <= MOST_OF_FORMS
            && let Some(value) = field::value(annotation)
        {
            self.of_forms = self.of_forms.saturating_add(value.len() + SHOWING);
            field::write(&value, &rect, self.state.space, &mut self.reader);
        }
    }

    /// Shows what an annotation looks like in its place.
    fn appearance(&mut self, form: &Stream<'a>, rect: &Rect, resources: &Resources<'a>) {
        let Some([x0, y0, x1, y1]) = form.dict().get::<[f64; 4]>(BBOX) else { return };
        let matrix = Affine::new(form.dict().get::<[f64; 6]>(MATRIX).unwrap_or(Affine::IDENTITY.as_coeffs()));
        let bounds = matrix.transform_rect_bbox(kurbo::Rect::new(x0, y0, x1, y1));
        let (across, down) = ((rect.x1 - rect.x0) / bounds.width(), (rect.y1 - rect.y0) / bounds.height());
        let state = self.state;
        self.state.space *=
            Affine::new([across, 0.0, 0.0, down, rect.x0 - across * bounds.x0, rect.y0 - down * bounds.y0]);
        self.form(form, resources);
        self.state = state;
    }

    fn form(&mut self, form: &Stream<'a>, resources: &Resources<'a>) {
        let dict = form.dict();
        if self.nested >= NESTED
            || self.of_forms > MOST_OF_FORMS
            || !self.visible.is_shown()
            || !dict.contains_key(BBOX)
        {
            return;
        }
        let layer = dict.get::<Dict<'_>>(OC);
        let is_shown = layer.as_ref().is_none_or(|layer| self.layers.shows(layer, dict.get_ref(OC).map(Into::into)));
        let Some(decoded) = is_shown.then(|| self.decoder.decode(form)).flatten() else { return };
        self.of_forms = self.of_forms.saturating_add(decoded.len() + SHOWING);
        let own = dict.get(RESOURCES).map(Resources::new);
        let state = self.state;
        if let Some(matrix) = dict.get::<[f64; 6]>(MATRIX) {
            self.state.space *= Affine::new(matrix);
        }
        self.nested += 1;
        self.follow(&decoded, own.as_ref().unwrap_or(resources));
        self.nested -= 1;
        self.state = state;
    }

    fn follow(&mut self, operations: &[u8], resources: &Resources<'a>) {
        let mut operations = Operations::new(operations);
        let mut aside: Vec<State> = Vec::new();
        let mut fonts: FxHashMap<Vec<u8>, Option<Place>> = FxHashMap::default();
        let marked = self.visible.depth();
        while let Some(operation) = operations.next() {
            let state = &mut self.state;
            match operation {
                Operation::SaveState if aside.len() < PUT_ASIDE => aside.push(*state),
                Operation::RestoreState => *state = aside.pop().unwrap_or(*state),
                Operation::Transform(numbers) => state.space *= Affine::new(numbers),
                Operation::GraphicsState(name) => {
                    let font = resources.get_ext_g_state(&name).and_then(|dict| dict.get::<Array<'_>>(FONT));
                    let mut font = font.iter().flat_map(|font| font.iter::<Object<'_>>());
                    if let (Some(Object::Dict(dict)), Some(Object::Number(size))) = (font.next(), font.next()) {
                        (state.font, state.size) = (self.typefaces.find(&dict, self.decoder), size.as_f64());
                    }
                }
                Operation::Font(name, size) => {
                    state.size = size;
                    state.font = match fonts.get(name.as_ref()) {
                        Some(font) => *font,
                        None => {
                            let font = self.typefaces.named(&name, resources, self.decoder);
                            fonts.insert(name.as_ref().to_vec(), font);
                            font
                        }
                    };
                }
                Operation::BeginText => (state.text, state.line) = (Affine::IDENTITY, Affine::IDENTITY),
                Operation::TextMatrix(numbers) => {
                    state.text = Affine::new(numbers);
                    state.line = state.text;
                }
                Operation::Stretch(hundredths) => state.stretch = hundredths / 100.0,
                Operation::Leading(leading) => state.leading = leading,
                Operation::LetterSpace(space) => state.letter_space = space,
                Operation::WordSpace(space) => state.word_space = space,
                Operation::Rise(rise) => state.rise = rise,
                Operation::NextLine(x, y) => state.next_line(x, y),
                Operation::NextLineAndLeading(x, y) => {
                    state.leading = -y;
                    state.next_line(x, y);
                }
                Operation::NextLineByLeading => state.next_line(0.0, -state.leading),
                Operation::Show(text) => self.show_text(text),
                Operation::ShowInNextLine(text) => {
                    state.next_line(0.0, -state.leading);
                    self.show_text(text);
                }
                Operation::ShowSpaced(word_space, letter_space, text) => {
                    (state.word_space, state.letter_space) = (word_space, letter_space);
                    state.next_line(0.0, -state.leading);
                    self.show_text(text);
                }
                Operation::ShowAll(texts) => {
                    let longest = if state.letter_space > 0.0 { longest(texts) } else { 0 };
                    self.show(longest, |show| {
                        if let Err(shown) = parts(texts, &mut *show) {
                            let array = [b"[", texts, b"]"].concat();
                            let all = Array::from_bytes(&array).unwrap_or_default();
                            for part in all.iter::<Object<'_>>().skip(shown) {
                                match part {
                                    Object::Number(by) => show(Part::Back(by.as_f64())),
                                    Object::String(text) => show(Part::Text(text.as_bytes())),
                                    _ => {}
                                }
                            }
                        }
                    });
                }
                Operation::External(name) => {
                    if let Some(stream) = resources.get_x_object(&name) {
                        match stream.dict().get::<Name<'_>>(SUBTYPE).as_deref() {
                            Some(FORM) => self.form(&stream, resources),
                            Some(IMAGE) => self.reader.picture(),
                            _ => {}
                        }
                    }
                }
                Operation::InlineImage => self.reader.picture(),
                Operation::BeginMarked => {
                    self.visible.begin(true);
                    self.reader.begin_marked(None);
                }
                Operation::BeginMarkedWith(properties) => self.begin_marked(properties, resources),
                Operation::EndMarked if self.visible.depth() > marked => {
                    self.visible.end();
                    self.reader.end_marked();
                }
                Operation::SaveState | Operation::EndMarked | Operation::Other => {}
            }
        }
        while self.visible.depth() > marked {
            self.visible.end();
            self.reader.end_marked();
        }
        if let Some(first) = aside.into_iter().next() {
            self.state = first;
        }
    }

    /// Begins contents that have properties of their own, or named ones: a layer, or the text that they stand for.
    fn begin_marked(&mut self, properties: &Object<'_>, resources: &Resources<'a>) {
        // What is too much is not even read.
        let key = (self.of_forms <= MOST_OF_FORMS).then_some(ACTUAL_TEXT);
        let text_of = |dict: &Dict<'_>| Some(dict.get::<PdfString<'_>>(key?)?.as_bytes().to_vec());
        let name = properties.clone().into_name();
        let (is_shown, text) = if let Some(name) = name {
            let dict = resources.properties.get::<Dict<'_>>(name.as_ref());
            let reference = resources.properties.get_ref(name.as_ref());
            let text = dict.as_ref().and_then(text_of);
            let is_shown = reference
                .is_none_or(|reference| self.layers.shows(&dict.clone().unwrap_or_default(), Some(reference.into())));
            (is_shown, text)
        } else {
            let dict = dict_or_stream(properties).map(|(dict, _)| dict);
            (true, dict.and_then(text_of))
        };
        self.visible.begin(is_shown);
        self.of_forms = self.of_forms.saturating_add(text.as_ref().map_or(0, Vec::len));
        self.reader.begin_marked(text.as_deref().filter(|_| self.of_forms <= MOST_OF_FORMS));
    }

    fn show_text(&mut self, text: &[u8]) {
        self.show(text.len(), |show| show(Part::Text(text)));
    }

    /// Shows texts one after the other, none longer than so many bytes.
    fn show(&mut self, longest: usize, texts: impl FnOnce(&mut dyn FnMut(Part<'_>))) {
        let Some(place) = self.state.font.or_else(|| self.typefaces.guess()) else { return };
        self.state.font = Some(place);
        let typeface = self.typefaces.get(place);
        let is_shown = self.visible.is_shown();
        let is_horizontal = typeface.is_horizontal();
        let state = &mut self.state;
        let [a, b, c, d, mut x, mut y] = (state.space * state.text).as_coeffs();
        // Ems along the line and across it, on the page.
        let (along_x, along_y) = (a * state.size * state.stretch, b * state.size * state.stretch);
        let (across_x, across_y) = (c * state.size, d * state.size);
        let (along, across) = (length(along_x, along_y), length(across_x, across_y));
        let is_seen = across.is_finite() && across >= 0.1 && along.is_finite();
        // Otherwise the compiler moves the roots to where they are used: to every letter.
        let (along, across, is_seen) = std::hint::black_box((along, across, is_seen));
        // How far the letters of words are spaced out as the text says: no blanks come of that.
        let is_spaced = state.letter_space > 0.0 && longest >= SPACED_TEXT * typeface.code_length();
        let spaced_out = if is_spaced { state.letter_space / state.size.abs() * along } else { 0.0 };
        let heading = if is_horizontal { Heading::new(along_x, along_y) } else { Heading::new(-across_x, -across_y) };
        (x, y) = (x + c * state.rise, y + d * state.rise);
        // The way on, and how much of it is one of the text's own units.
        let (on_x, on_y, stretch) = if is_horizontal { (a, b, state.stretch) } else { (c, d, 1.0) };
        // A substitute font is stretched to the widths of the one it stands for, which count already.
        let narrow = if along <= across { along } else { across };
        let blank_space = state.letter_space + state.word_space;
        let mut moved = 0.0;
        texts(&mut |part| {
            let text = match part {
                Part::Text(text) => text,
                Part::Back(by) => {
                    let step = -by / 1000.0 * state.size * stretch;
                    (x, y, moved) = (x + step * on_x, y + step * on_y, moved + step);
                    return;
                }
            };
            let is_read = is_shown && typeface.reads(text);
            let is_plain = is_read && is_seen && heading.is_along() && self.reader.has_room(text.len());
            let mut at = 0;
            while at < text.len() {
                let sign = typeface.sign(text, at);
                at += sign.length;
                if is_plain
                    && let Some(character) = sign.plain
                    && x.is_finite()
                    && y.is_finite()
                {
                    // What `letter` does, without what changes nothing here: the sandbox makes arithmetic dear.
                    let width = sign.width.unwrap_or(NO_WIDTH);
                    let reach = width * along + spaced_out;
                    self.reader.push(Letter::along(character, (x, y), width * narrow, reach, across));
                } else if is_read {
                    let (mut left, mut top) = (x, y);
                    if sign.shift != (0.0, 0.0) {
                        let (shift_x, shift_y) = sign.shift;
                        left += shift_x * along_x + shift_y * across_x;
                        top += shift_x * along_y + shift_y * across_y;
                    }
                    if is_seen && left.is_finite() && top.is_finite() {
                        self.reader.sign(sign, letter(sign, (left, top), (along, across), spaced_out, heading));
                    } else {
                        self.reader.unseen(sign);
                    }
                }
                let spaced = if sign.is_blank { blank_space } else { state.letter_space };
                let step = (sign.advance * state.size + spaced) * stretch;
                (x, moved) = (x + step * on_x, moved + step);
                if on_y != 0.0 {
                    y += step * on_y;
                }
            }
        });
        state.advance(is_horizontal, moved);
    }
}

/// How many bytes the longest text of an array has, at most where it is written in a way that is rarely seen.
fn longest(array: &[u8]) -> usize {
    let mut length = 0;
    let read = parts(array, |part| {
        if let Part::Text(text) = part {
            length = length.max(text.len());
        }
    });
    read.map_or(array.len(), |()| length)
}

impl State {
    fn next_line(&mut self, x: f64, y: f64) {
        self.line *= Affine::translate((x, y));
        self.text = self.line;
    }

    fn advance(&mut self, is_horizontal: bool, by: f64) {
        let [a, b, c, d, x, y] = self.text.as_coeffs();
        let (on_x, on_y) = if is_horizontal { (a, b) } else { (c, d) };
        self.text = Affine::new([a, b, c, d, x + by * on_x, y + by * on_y]);
    }
}

/// The place of a sign on the page.
#[inline(always)]
fn letter(sign: &Sign, (x, y): (f64, f64), (along, across): (f64, f64), spaced_out: f64, heading: Heading) -> Letter {
    // What changes nothing is not computed: the sandbox makes arithmetic dear.
    let along = if sign.stretch == 1.0 { along } else { along * sign.stretch };
    let width = sign.width.unwrap_or(NO_WIDTH);
    let reach = width * along;
    // A substitute font is stretched to the widths of the one it stands for, which count already.
    let width = if along <= across { reach } else { width * across };
    Letter::new(x, y, width, across, heading).reaching(reach + spaced_out)
}

/// The length of a way; `hypot` takes longer, and no page needs its range.
fn length(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

/// What an annotation looks like when nobody touches it.
fn appearance<'a>(annotation: &Dict<'a>) -> Option<Stream<'a>> {
    match annotation.get::<Dict<'_>>(AP)?.get::<Object<'_>>(N)? {
        Object::Stream(stream) => Some(stream),
        Object::Dict(states) => {
            let state = annotation.get::<Name<'_>>(AS);
            state.and_then(|state| states.get::<Stream<'_>>(state)).or_else(|| states.get::<Stream<'_>>(b"Off"))
        }
        _ => None,
    }
}
