//! What English words mean, as points in a small space: words of about the same meaning lie in about the same direction.
//!
//! The table is made by `meaning/make.py`, which says from what.

use crate::words;

/// The numbers of words, dimensions and places; where words begin; a hash table of them; the words; how telling each is; how far
/// each point is from the middle; the points, two dimensions in a byte; the direction of what no document answers.
static TABLE: &[u8] = include_bytes!("../../meaning/words.bin");
const HEAD: usize = 12;
pub(super) const DIMENSIONS: usize = 128;
const FREE: u16 = u16::MAX;
/// What a word may end with that is bent from one in the table; the last is what `words::stem` leaves of "taxes".
const ENDINGS: &[&str] = &["ing", "ed", "er", "est", "ly", "es", "ness", "s", "e"];
/// How long words of the table may be, with an ending.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=32;
/// How long words are in which a slip is looked for.
const RESPELT: std::ops::RangeInclusive<usize> = 5..=20;
/// A word that the table does not hold tells as much as a rare one.
const RARE: f64 = 1.0;

fn u32_at(at: usize) -> usize {
    TABLE[at..].first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes) as usize)
}

/// Where the parts of the table begin.
#[derive(Clone, Copy)]
struct Table {
    words: usize,
    places: usize,
    starts_at: usize,
    places_at: usize,
    text_at: usize,
    telling_at: usize,
    lengths_at: usize,
    points_at: usize,
    elsewhere_at: usize,
}

impl Table {
    fn new() -> Self {
        let (words, places) = (u32_at(0), u32_at(8));
        let places_at = HEAD + 4 * (words + 1);
        let text_at = places_at + 2 * places;
        let telling_at = text_at + u32_at(HEAD + 4 * words);
        let points_at = telling_at + 2 * words;
        let elsewhere_at = points_at + words * DIMENSIONS / 2;
        Self {
            words,
            places,
            starts_at: HEAD,
            places_at,
            text_at,
            telling_at,
            lengths_at: telling_at + words,
            points_at,
            elsewhere_at,
        }
    }

    fn word(&self, number: usize) -> &'static [u8] {
        let start = |number| self.text_at + u32_at(self.starts_at + 4 * number);
        &TABLE[start(number)..start(number + 1)]
    }

    fn exactly(&self, word: &[u8]) -> Option<usize> {
        let hash = word.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        let mut place = hash as usize & (self.places - 1);
        loop {
            let at = self.places_at + 2 * place;
            let number = u16::from_le_bytes([TABLE[at], TABLE[at + 1]]);
            if number == FREE {
                return None;
            }
            if self.word(usize::from(number)) == word {
                return Some(usize::from(number));
            }
            place = (place + 1) & (self.places - 1);
        }
    }

    /// The number of a word, or of the one that it is bent from.
    fn number(&self, word: &str) -> Option<usize> {
        if !LENGTHS.contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        self.exactly(word.as_bytes()).or_else(|| {
            let rests = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|rest| rest.len() >= 3);
            rests.into_iter().find_map(|rest| {
                let bytes = rest.as_bytes();
                let (last, before) = (bytes[bytes.len() - 1], bytes[bytes.len() - 2]);
                self.exactly(bytes).or_else(|| self.exactly(format!("{rest}e").as_bytes())).or_else(|| match last {
                    b'i' => self.exactly(format!("{}y", &rest[..rest.len() - 1]).as_bytes()),
                    _ if last == before => self.exactly(&bytes[..bytes.len() - 1]),
                    _ => None,
                })
            })
        })
    }

    fn direction(&self, number: usize) -> Direction {
        Direction::of(self.point(number))
    }

    fn point(&self, number: usize) -> Point {
        let at = self.points_at + number * DIMENSIONS / 2;
        let mut point = [0; DIMENSIONS];
        for (pair, byte) in point.chunks_exact_mut(2).zip(&TABLE[at..at + DIMENSIONS / 2]) {
            pair.copy_from_slice(&halves(*byte));
        }
        point
    }
}

type Point = [i8; DIMENSIONS];

/// The two dimensions in a byte of the table.
fn halves(byte: u8) -> [i8; 2] {
    [(byte & 15).cast_signed() - 8, (byte >> 4).cast_signed() - 8]
}

/// Which word of the table a word is, or is bent from.
pub(crate) fn number(word: &str) -> Option<u16> {
    Table::new().number(word).map(|number| number as u16)
}

/// The most usual English word that a word is but for one slip: a letter too many, too few, another, or two exchanged.
pub(super) fn respelt(word: &str, is_held: impl Fn(&str) -> bool) -> Option<&'static str> {
    let letters = word.as_bytes();
    if !RESPELT.contains(&letters.len()) || !letters.iter().all(u8::is_ascii_lowercase) {
        return None;
    }
    let table = Table::new();
    let mut best: Option<(bool, u8, usize)> = None;
    let mut try_word = |letters: &[u8]| {
        if let Some(number) = table.exactly(letters) {
            let unheld = !std::str::from_utf8(letters).is_ok_and(&is_held);
            let found = (unheld, TABLE[table.telling_at + number], number);
            best = Some(best.map_or(found, |best| best.min(found)));
        }
    };
    let mut other = Vec::with_capacity(letters.len() + 1);
    // The first letter is seldom wrong.
    for at in 1..=letters.len() {
        for letter in b'a'..=b'z' {
            other.clear();
            other.extend_from_slice(letters);
            other.insert(at, letter);
            try_word(&other);
        }
        if at == letters.len() {
            break;
        }
        other.clear();
        other.extend_from_slice(letters);
        other.remove(at);
        try_word(&other);
        other.clear();
        other.extend_from_slice(letters);
        other.swap(at, at - 1);
        try_word(&other);
        for letter in b'a'..=b'z' {
            other[..].copy_from_slice(letters);
            other[at] = letter;
            try_word(&other);
        }
    }
    best.and_then(|(.., number)| std::str::from_utf8(table.word(number)).ok())
}

/// What some words mean together: the sum of their points, each as far from the middle as it tells.
#[derive(Clone, Debug)]
pub(crate) struct Sum([i32; DIMENSIONS]);

impl Default for Sum {
    fn default() -> Self {
        Self([0; DIMENSIONS])
    }
}

impl Sum {
    /// Of the words of a text.
    pub(super) fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let (mut sum, mut known, mut others) = (Self::default(), 0, 0);
        for word in words.filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)) {
            match number(word) {
                Some(number) => {
                    sum.add(number);
                    known += 1;
                }
                None => others += usize::from(!words::is_common(word)),
            }
        }
        // Of a text in another language a few words are English by chance.
        if known < others { Self::default() } else { sum }
    }

    pub(crate) fn add(&mut self, number: u16) {
        let table = Table::new();
        let length = i16::from(TABLE[table.lengths_at + usize::from(number)]);
        let at = table.points_at + usize::from(number) * DIMENSIONS / 2;
        if let Some(point) = TABLE[at..].first_chunk() {
            add(&mut self.0, point, length);
        }
    }

    /// The sum with another.
    pub(crate) fn and(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(sum, part)| *sum += part);
    }

    pub(crate) fn direction(&self) -> Direction {
        Direction::of(scaled(&self.0))
    }
}

/// Where in the space a sum lies, seen from the middle.
#[derive(Clone, Debug)]
pub(crate) struct Direction {
    point: Point,
    length: f32,
}

impl Default for Direction {
    fn default() -> Self {
        Self { point: [0; DIMENSIONS], length: 0.0 }
    }
}

impl Direction {
    fn of(point: Point) -> Self {
        Self { point, length: (product(&point, &point) as f32).sqrt() }
    }

    pub(super) fn is_known(&self) -> bool {
        self.length > 0.0
    }

    /// Of what people ask machines that no document answers.
    pub(super) fn elsewhere() -> Self {
        let at = Table::new().elsewhere_at;
        let mut point = [0; DIMENSIONS];
        for (part, byte) in point.iter_mut().zip(&TABLE[at..]) {
            *part = byte.cast_signed();
        }
        Self::of(point)
    }

    /// How far it reaches along another of any length.
    pub(super) fn along(&self, other: &[f64]) -> f64 {
        if !self.is_known() {
            return 0.0;
        }
        let sum: f64 = self.point.iter().zip(other).map(|(own, other)| f64::from(*own) * other).sum();
        sum / f64::from(self.length)
    }

    pub(crate) fn nearness(&self, other: &Self) -> f64 {
        let known = self.is_known() && other.is_known();
        if known { f64::from(product(&self.point, &other.point) as f32 / (self.length * other.length)) } else { 0.0 }
    }
}

/// Adds a point of the table that is so long, lanes at once where the sandbox has them: an index adds those of all words.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn add(sum: &mut [i32; DIMENSIONS], point: &[u8; DIMENSIONS / 2], length: i16) {
    for (two, byte) in sum.chunks_exact_mut(2).zip(point) {
        for (sum, part) in two.iter_mut().zip(halves(*byte)) {
            *sum += i32::from(length * i16::from(part));
        }
    }
}

/// A sum with its largest part at 127, lanes at once as well.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn scaled(sum: &[i32; DIMENSIONS]) -> Point {
    let most = sum.iter().fold(1, |most, part| part.unsigned_abs().max(most));
    let by = 127.0 / most as f32;
    sum.map(|part| (part as f32 * by) as i8)
}

/// Eight lanes at once where the sandbox has them: a question asks for the product with every word of a catalogue.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn product(a: &Point, b: &Point) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(i16::from(*a) * i16::from(*b))).sum()
}

/// How much a word of a question tells, from 0 to 1: a frequent one hardly anything.
pub(super) fn telling(word: &str) -> f64 {
    let table = Table::new();
    let number = table.number(word);
    number.map_or(RARE, |number| f64::from(TABLE[table.telling_at + number]) / 255.0)
}

/// Whether it is an English word.
pub(crate) fn is_english(word: &str) -> bool {
    Table::new().number(word).is_some()
}

/// For each of some words the English words nearest to it, the nearest first, at most so many, with how near they are, which is
/// at least so much.
pub(crate) fn alike(words: &[&str], most: usize, least: f64) -> Vec<Vec<(&'static str, f64)>> {
    let table = Table::new();
    let own: Vec<Option<usize>> = words.iter().map(|word| table.number(word)).collect();
    let directions: Vec<Option<Direction>> = own.iter().map(|own| own.map(|own| table.direction(own))).collect();
    let mut near: Vec<Vec<(f64, usize)>> = vec![Vec::new(); words.len()];
    for number in 0..table.words {
        let other = table.direction(number);
        for ((own, direction), near) in own.iter().zip(&directions).zip(&mut near) {
            let nearness = direction.as_ref().map_or(0.0, |direction| direction.nearness(&other));
            if nearness >= least && *own != Some(number) {
                near.push((nearness, number));
            }
        }
    }
    let spelt = |(near, number): (f64, usize)| Some((std::str::from_utf8(table.word(number)).ok()?, near));
    let nearest = near.into_iter().map(|mut near| {
        near.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        near.truncate(most);
        near.into_iter().filter_map(spelt).collect()
    });
    nearest.collect()
}

/// How near the nearest of some words is to a word, from 0 to 1; nothing where the word's meaning is not known.
pub(super) fn nearness<'a>(word: &str, others: impl Iterator<Item = &'a &'a str>) -> Option<f64> {
    let table = Table::new();
    let own = table.direction(table.number(word)?);
    let others = others.filter_map(|other| table.number(other)).map(|other| table.direction(other));
    Some(others.map(|other| own.nearness(&other)).fold(0.0, f64::max))
}

/// Words of a catalogue whose meaning is known.
#[derive(Default)]
pub(super) struct Vectors {
    directions: Vec<Direction>,
    /// The catalogue's numbers of the words.
    terms: Vec<u32>,
}

impl Vectors {
    /// Of the words of a catalogue by their numbers, or of those that it is found to hold, where it has more than the table.
    pub(super) fn of<'a>(count: u32, get: impl Fn(u32) -> &'a str, find: impl Fn(&str) -> Option<u32>) -> Self {
        let table = Table::new();
        let mut vectors = Self::default();
        if count as usize <= 2 * table.words {
            for term in 0..count {
                if let Some(number) = table.number(get(term)) {
                    vectors.add(term, table.direction(number));
                }
            }
        } else {
            for number in 0..table.words {
                if let Some(term) = std::str::from_utf8(table.word(number)).ok().and_then(&find) {
                    vectors.add(term, table.direction(number));
                }
            }
        }
        vectors
    }

    fn add(&mut self, term: u32, direction: Direction) {
        self.directions.push(direction);
        self.terms.push(term);
    }

    /// The words of the catalogue nearest to a word, the nearest first, at most so many, with how near they are.
    pub(super) fn nearest(&self, word: &str, most: usize) -> Vec<(u32, f64)> {
        let table = Table::new();
        let Some(number) = table.number(word) else { return Vec::new() };
        let own = table.direction(number);
        let near = self.directions.iter().map(|other| own.nearness(other));
        let mut near: Vec<(f64, u32)> = near.zip(self.terms.iter().copied()).filter(|(near, _)| *near > 0.0).collect();
        let order = |a: &(f64, u32), b: &(f64, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if near.len() > most {
            near.select_nth_unstable_by(most, order);
            near.truncate(most);
        }
        near.sort_unstable_by(order);
        near.into_iter().map(|(near, term)| (term, near)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_a_word_is_seen() {
        for (word, meant) in
            [("motorbkie", "motorbike"), ("umbrela", "umbrella"), ("hosptal", "hospital"), ("yeeld", "yield")]
        {
            assert_eq!(respelt(word, |_| false), Some(meant));
        }
        assert!(["qwxyzk", "wat", "münchen", ""].iter().all(|word| respelt(word, |_| false).is_none()));
        // What entries hold is meant before what is more usual.
        assert_eq!(respelt("recal", |_| false), Some("real"));
        assert_eq!(respelt("recal", |word| word == "recall"), Some("recall"));
    }

    #[test]
    fn words_of_about_the_same_meaning_are_near() {
        for (word, near, far) in
            [("vacation", "holiday", "invoice"), ("laptop", "computer", "leave"), ("doctor", "physician", "tax")]
        {
            let catalogue = Vectors::of(2, |number| [far, near][number as usize], |_| None);
            let nearest = catalogue.nearest(word, 2);
            assert_eq!(nearest.first().map(|(term, _)| *term), Some(1), "{word}");
            assert!(nearest[0].1 > 0.4 && nearest.get(1).is_none_or(|(_, near)| *near < 0.35), "{word}: {nearest:?}");
        }
    }

    #[test]
    fn words_alike_are_so_near_and_no_more_than_asked_for() {
        let [warranties, none] = alike(&["guarantee", "qwxyz"], 5, 0.5).try_into().expect("two");
        assert!(none.is_empty() && warranties.iter().any(|(word, _)| *word == "warranty"), "{warranties:?}");
        assert!(
            warranties.is_sorted_by(|one, next| one.1 >= next.1) && warranties.iter().all(|(_, near)| *near >= 0.5)
        );
        assert_eq!(alike(&["guarantee"], 1, 0.5)[0].len(), 1);
        assert!(alike(&["guarantee"], 5, 0.99)[0].is_empty());
    }

    #[test]
    fn every_word_of_the_table_is_found_and_as_near_to_itself_as_can_be() {
        let table = Table::new();
        assert_eq!(u32_at(4), DIMENSIONS);
        assert_eq!(TABLE.len(), table.elsewhere_at + DIMENSIONS);
        for number in 0..table.words {
            let word = std::str::from_utf8(table.word(number)).unwrap();
            assert_eq!(table.number(word), Some(number), "{word}");
        }
        let (_, near) = Vectors::of(1, |_| "warranty", |_| None).nearest("warranty", 1)[0];
        assert!((near - 1.0).abs() < 1e-6);
        // Of how many words a text is changes nothing.
        let many = Sum::of(std::iter::repeat_n("warranty", 50_000)).direction();
        assert!(many.nearness(&Sum::of(["warranty"].into_iter()).direction()) > 0.999);
        // Of a large catalogue's words those of the table are looked up.
        let large = Vectors::of(u32::MAX, |_| "", |word| (word == "warranty").then_some(9));
        assert_eq!(large.nearest("guarantee", 3).iter().map(|(term, _)| *term).collect::<Vec<_>>(), [9]);
    }

    #[test]
    fn bent_words_are_found_by_what_they_are_bent_from() {
        let table = Table::new();
        for (bent, word) in
            [("reimbursing", "reimburse"), ("stapled", "staple"), ("biopsies", "biopsy"), ("lunche", "lunch")]
        {
            assert_eq!(table.number(bent), table.number(word), "{bent}");
            assert!(table.number(word).is_some());
        }
        assert!(telling("thing") < 0.3 && telling("needlestick") > 0.9 && telling("Qwxyz") > 0.9);
        assert!(
            table.number("").is_none()
                && table.number("ü").is_none()
                && Vectors::default().nearest("report", 3).is_empty()
        );
    }
}
