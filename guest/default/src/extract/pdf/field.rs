//! Fields of forms that were filled in, and whose looks were left to the reader.

use hayro_font::kurbo::{Affine, Point};
use hayro_syntax::object::dict::keys::{FF, FT, OPT, PARENT, V};
use hayro_syntax::object::{Array, Dict, Name, Object, Rect, String as PdfString};

use rustc_hash::FxHashMap;

use super::super::layout::{Heading, Letter};
use super::reader::{PageReader, text_string};

/// Fields within fields, at most.
const NESTED: usize = 8;
/// How many values are chosen at most, and how many there are to choose from.
const MOST_OPTIONS: usize = 1000;
/// What is typed into such a field is not shown.
const PASSWORD: u32 = 1 << 13;
/// How large the letters of a value are at most, and how far its lines are apart, in their sizes.
const SIZE: f64 = 12.0;
const LEADING: f64 = 1.2;
/// How high a baseline stands above the foot of its line, in sizes.
const FOOT: f64 = 0.35;
/// How far below its place, in heights of it, the line of a value may stand.
const NEAR: f64 = 0.3;
/// How wide a letter is at most, in ems.
const WIDTH: f64 = 0.5;

/// What was typed into a field or chosen in it.
pub(super) fn value(annotation: &Dict<'_>) -> Option<String> {
    let mut fields = vec![annotation.clone()];
    while let Some(parent) = fields.last().and_then(|field| field.get::<Dict<'_>>(PARENT))
        && fields.len() < NESTED
    {
        fields.push(parent);
    }
    // What a field does not say itself, the one that it is part of says.
    let kind = fields.iter().find_map(|field| field.get::<Name<'_>>(FT))?;
    let flags = fields.iter().find_map(|field| field.get::<u32>(FF)).unwrap_or(0);
    if !matches!(kind.as_ref(), b"Tx" | b"Ch") || flags & PASSWORD != 0 {
        return None;
    }
    let value = fields.iter().find_map(|field| field.get::<Object<'_>>(V))?;
    let names = fields.iter().find_map(|field| field.get::<Array<'_>>(OPT)).map(|options| names(&options));
    let shown = |value: &PdfString<'_>| {
        let value = text_string(value.as_bytes());
        names.as_ref().and_then(|names| names.get(&*value)).cloned().unwrap_or_else(|| value.into_owned())
    };
    match value {
        Object::String(value) => Some(shown(&value)),
        Object::Array(chosen) => {
            let chosen = chosen.iter::<PdfString<'_>>().take(MOST_OPTIONS);
            Some(chosen.map(|value| shown(&value)).collect::<Vec<_>>().join("\n"))
        }
        _ => None,
    }
}

/// What those options are called that a form keeps under other values.
fn names(options: &Array<'_>) -> FxHashMap<String, String> {
    let pair = |option: Object<'_>| {
        let [value, name] = option.into_array()?.iter::<PdfString<'_>>().take(2).collect::<Vec<_>>().try_into().ok()?;
        Some([value, name].map(|text: PdfString<'_>| text_string(text.as_bytes()).into_owned()).into())
    };
    options.iter::<Object<'_>>().take(MOST_OPTIONS).filter_map(pair).collect()
}

/// Writes a value into its place.
pub(super) fn write(value: &str, rect: &Rect, space: Affine, reader: &mut PageReader) {
    let lines: Vec<&str> = value.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).collect();
    let height = (rect.y1 - rect.y0) / lines.len().max(1) as f64;
    let size = SIZE.min(height / LEADING);
    let [a, b, c, d, ..] = space.as_coeffs();
    let (along, across) = (a.hypot(b), c.hypot(d));
    // What has no size is not seen.
    if !(size * across >= 0.1 && rect.x1 > rect.x0) {
        return;
    }
    // In the middle of its place; the baseline is a little above the foot of its line.
    let top = (rect.y0 + rect.y1 + LEADING * size * lines.len() as f64) / 2.0 + FOOT * size;
    // A value goes on in the line of what stands before it.
    let (head, foot) = (space * Point::new(rect.x0, rect.y1), space * Point::new(rect.x0, rect.y0));
    let level = NEAR * (foot.y - head.y);
    let line_before =
        (lines.len() == 1 && b == 0.0).then(|| reader.line_before(head.x, head.y + level..foot.y + level));
    for (place, line) in (1..).zip(lines) {
        let width = (WIDTH * size).min((rect.x1 - rect.x0) / line.chars().count() as f64);
        let y = top - LEADING * size * f64::from(place);
        for (place, character) in line.chars().enumerate() {
            let mut at = space * Point::new(rect.x0 + width * place as f64, y);
            at.y = line_before.flatten().unwrap_or(at.y);
            if at.is_finite() {
                reader.write(character, Letter::new(at.x, at.y, width * along, size * across, Heading::new(a, b)));
            }
        }
    }
}
