//! A letter and its place.

use unicode_normalization::char::is_combining_mark;

use super::direction::is_right_to_left;

/// Slants are told apart by so many steps of a whole turn, and numbered from here.
const SLANTS: f64 = 360.0;
const SLANTED: u16 = 4;
/// What stands this far outside a page, in points, is not on it.
const EDGE: f64 = 2.0;
/// How much a line may rise by its length and still count as straight, as those of scans do.
const STRAIGHT: f64 = 0.09;
/// The half of a ligature that has no width stands so much before the other, in ems.
const HALF: f64 = 0.01;

/// A letter on a page, in a space whose y grows downwards.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letter {
    /// The letter itself.
    pub(super) character: char,
    /// Where its baseline begins.
    pub(super) x: f64,
    /// How far down its baseline stands.
    pub(super) y: f64,
    /// How far it moves on.
    pub(super) width: f64,
    /// The same, if it is stretched as it says: what follows there follows at once.
    pub(super) reach: f64,
    /// The height of an em.
    pub(super) size: f64,
    /// Quarter turns clockwise: 0 reads from left to right; or how slanted it is.
    pub(super) turn: u16,
}

impl Letter {
    /// A blank at a place.
    #[inline(always)]
    pub(crate) fn new(x: f64, y: f64, width: f64, size: f64, heading: Heading) -> Self {
        let turn = heading.turn;
        // Turned so that it is read from left to right.
        let (x, y) = match turn {
            0 => (x, y),
            1 => (y, -x),
            2 => (-x, -y),
            3 => (-y, x),
            _ => (x * heading.cos + y * heading.sin, y * heading.cos - x * heading.sin),
        };
        // Here and below, comparisons instead of `max`: it minds what is no number, at the price of a call.
        let width = if width > 0.0 { width } else { 0.0 };
        Self { character: ' ', x, y, width, reach: width, size, turn }
    }

    /// With the width that it has when it is stretched as the text's scale says.
    #[inline(always)]
    pub(crate) fn reaching(mut self, reach: f64) -> Self {
        self.reach = if reach > self.width { reach } else { self.width };
        self
    }

    /// One of `count` equal parts.
    pub(crate) fn part(mut self, place: f64, count: f64) -> Self {
        self.width /= count;
        self.reach /= count;
        self.x += self.width * place;
        self
    }

    /// The places of a line of glyphs with a text that they stand for together; nothing if they are no line.
    pub(crate) fn spread(places: &[Self], text: &[char]) -> Option<Vec<Self>> {
        let first = *places.first()?;
        let one_line =
            |place: &Self| place.turn == first.turn && (place.y - first.y).abs() < 0.5 * place.size.max(first.size);
        if !places.iter().all(one_line) {
            return None;
        }
        let from_right = text.iter().any(|character| is_right_to_left(*character));
        if text.len() == places.len() && !from_right {
            return Some(places.iter().zip(text).flat_map(|(place, character)| place.with(*character)).collect());
        }
        let x = places.iter().map(|place| place.x).fold(first.x, f64::min);
        let end = places.iter().map(Self::end).fold(first.end(), f64::max);
        // Signs above a letter and below it have no width.
        let y = places.iter().fold(first, |base, place| if place.width > base.width { *place } else { base }).y;
        let whole = Self { x, y, width: end - x, reach: end - x, ..first };
        let mut seen = text.to_vec();
        if from_right {
            // Some writers turn the one ligature that every font has.
            if let [alef @ ('\u{622}' | '\u{623}' | '\u{625}' | '\u{627}'), lam @ '\u{644}'] = &mut seen[..] {
                std::mem::swap(alef, lam);
            }
            seen.reverse();
        }
        let count = seen.len() as f64;
        let part = |(place, character): (usize, &char)| whole.part(place as f64, count).with(*character);
        Some(seen.iter().enumerate().flat_map(part).collect())
    }

    /// Whether a character is seen as what it is, for certain.
    #[inline(always)]
    pub(crate) fn is_plain(character: char) -> bool {
        matches!(character, ' '..='~' | '\u{ae}'..='\u{1fff}' | '\u{2010}'..='\u{d7ff}')
    }

    /// A letter that is read along the page.
    #[inline(always)]
    pub(crate) fn along(character: char, (x, y): (f64, f64), width: f64, reach: f64, size: f64) -> Self {
        let width = if width > 0.0 { width } else { 0.0 };
        Self { character, x, y, width, reach: width, size, turn: 0 }.reaching(reach)
    }

    /// Appends the same place with a letter, or what it stands for.
    #[inline(always)]
    pub(crate) fn write(self, character: char, letters: &mut Vec<Self>) {
        // Nearly every letter is seen as what it is.
        if Self::is_plain(character) {
            letters.push(Self { character, ..self });
        } else {
            letters.extend(self.with(character));
        }
    }

    /// The same place with a letter, or the letters that a ligature stands for; nothing for what cannot be seen.
    pub(crate) fn with(self, character: char) -> impl Iterator<Item = Self> {
        let letters = match character {
            '\u{fb00}' => "ff",
            '\u{fb01}' => "fi",
            '\u{fb02}' => "fl",
            '\u{fb03}' => "ffi",
            '\u{fb04}' => "ffl",
            '\u{fb05}' | '\u{fb06}' => "st",
            _ => "",
        };
        let count = letters.len().max(1) as f64;
        let single = match character {
            _ if !letters.is_empty() => None,
            '\u{a0}' | '\t' | '\n' | '\r' => Some(' '),
            '\u{feff}' | '\u{200b}' | '\u{fffd}' => None,
            // Where a line breaks, it is seen.
            '\u{ad}' => (self.width > 0.0).then_some('\u{ad}'),
            character if character.is_control() => None,
            character => Some(character),
        };
        letters
            .chars()
            .chain(single)
            .enumerate()
            .map(move |(place, character)| Self { character, ..self.part(place as f64, count) })
    }

    /// Where it ends and its baseline stands, if that is before a place and within these heights.
    pub(crate) fn before(&self, x: f64, heights: &std::ops::Range<f64>) -> Option<(f64, f64)> {
        let is_before = self.turn == 0 && self.x < x && heights.contains(&self.y);
        is_before.then(|| (self.end(), self.y))
    }

    /// Moves a letter without width that is written from the right, as the second half of a ligature is, before the first half,
    /// on whose left edge it stands.
    pub(super) fn end_ligature(&mut self) {
        if is_right_to_left(self.character) && !is_combining_mark(self.character) {
            self.x -= HALF * self.size;
        }
    }

    /// Whether it is part of words.
    pub(crate) fn is_alphabetic(&self) -> bool {
        self.character.is_alphabetic()
    }

    /// Whether it stands on a page of this size.
    #[inline(always)]
    pub(super) fn is_on_page(&self, width: f64, height: f64) -> bool {
        if self.turn == 0 {
            return self.is_within((0.0, 0.0), (width, height));
        }
        self.is_slanted() || self.is_on_turned_page(width, height)
    }

    #[cold]
    fn is_on_turned_page(&self, width: f64, height: f64) -> bool {
        let (along, across) = if self.turn.is_multiple_of(2) { (width, height) } else { (height, width) };
        // A turned page lies on the other side of what it is turned about.
        let from = |turns: [u16; 2], length: f64| if turns.contains(&self.turn) { -length } else { 0.0 };
        self.is_within((from([2, 3], along), from([1, 2], across)), (along, across))
    }

    #[inline(always)]
    fn is_within(&self, (left, top): (f64, f64), (along, across): (f64, f64)) -> bool {
        self.end() > left - EDGE
            && self.x < left + along + EDGE
            && self.y >= top - EDGE
            && self.y <= top + across + EDGE
    }

    /// Whether it is written neither along the page nor across it.
    pub(super) fn is_slanted(&self) -> bool {
        self.turn >= SLANTED
    }

    pub(super) fn end(&self) -> f64 {
        self.x + self.width
    }
}

/// The way in which a text is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Heading {
    turn: u16,
    /// Of what is written aslant.
    sin: f64,
    cos: f64,
}

impl Heading {
    /// From left to right.
    #[cfg(test)]
    pub(crate) const ALONG: Self = Self { turn: 0, sin: 0.0, cos: 1.0 };

    /// Whether it is from left to right.
    pub(crate) fn is_along(&self) -> bool {
        self.turn == 0
    }

    pub(crate) fn new(dx: f64, dy: f64) -> Self {
        let turn = turn(dx, dy);
        let (sin, cos) = match turn.checked_sub(SLANTED) {
            Some(steps) => (f64::from(steps) / SLANTS * std::f64::consts::TAU).sin_cos(),
            None => (0.0, 1.0),
        };
        Self { turn, sin, cos }
    }
}

/// The turn of what is read this way.
fn turn(dx: f64, dy: f64) -> u16 {
    if dx.abs().min(dy.abs()) > STRAIGHT * dx.abs().max(dy.abs()) {
        let steps = dy.atan2(dx) / std::f64::consts::TAU * SLANTS;
        return SLANTED + steps.rem_euclid(SLANTS).round() as u16;
    }
    match (dx.abs() >= dy.abs(), dx >= 0.0, dy >= 0.0) {
        (true, true, _) => 0,
        (true, false, _) => 2,
        (false, _, true) => 1,
        (false, _, false) => 3,
    }
}
