//! What the elements of a document hold, by their names: it tells prose from records, and lines from what stands in them.

use rustc_hash::FxHashMap;

use super::names::{Part, part};
use super::telling::{Tag, Visitor};

/// How many names of elements are looked at.
const MOST_NAMES: usize = 10_000;
/// How long what a small element holds is at most, in bytes, and how deep it is.
const SMALL: usize = 300;
const LOWEST: usize = 3;

/// What was seen of the elements of one name.
#[derive(Clone, Copy)]
struct Seen {
    /// Whether one of them holds words beside elements.
    mixed: bool,
    /// Whether all that hold elements hold little.
    small: bool,
}

/// What the elements of a document hold.
#[derive(Default)]
pub(super) struct Survey {
    seen: FxHashMap<String, Seen>,
    open: Vec<Open>,
    words: usize,
    prose: usize,
}

#[derive(Default)]
struct Open {
    name: String,
    /// Whether it holds elements, and words beside them.
    elements: bool,
    words: bool,
    /// Whether it holds paragraphs.
    blocks: bool,
    length: usize,
    prose: usize,
    height: usize,
}

impl Survey {
    /// Ends what damage has left open.
    pub(super) fn finish(&mut self) {
        while !self.open.is_empty() {
            self.end(b"");
        }
    }

    /// Whether many words stand in paragraphs: records hold a few at most.
    pub(super) fn is_prose(&self) -> bool {
        self.words > 0 && self.prose * 4 >= self.words
    }

    /// Whether what stands in elements of this name stands in a line of words.
    pub(super) fn is_mixed(&self, name: &str) -> bool {
        self.seen.get(name).is_some_and(|seen| seen.mixed)
    }

    /// Whether elements of this name hold a few words each, such as a name in its parts.
    pub(super) fn is_small(&self, name: &str) -> bool {
        self.seen.get(name).is_some_and(|seen| seen.small && !seen.mixed)
    }
}

impl Visitor for Survey {
    fn start(&mut self, name: &[u8], _: &Tag<'_>) {
        if let Some(parent) = self.open.last_mut() {
            parent.elements = true;
        }
        self.open.push(Open { name: String::from_utf8_lossy(name).into_owned(), ..Open::default() });
    }

    fn end(&mut self, _: &[u8]) {
        let Some(mut element) = self.open.pop() else { return };
        let parent = self.open.last_mut();
        let part = part(&element.name, parent.as_ref().map(|parent| &*parent.name));
        let mixed = element.elements && element.words;
        let is_paragraph = matches!(part, Some(Part::Paragraph | Part::Line | Part::Item | Part::Cell));
        if mixed || is_paragraph {
            element.prose = element.length;
        }
        element.blocks |= part.is_some_and(Part::is_block);
        if element.elements && (self.seen.len() < MOST_NAMES || self.seen.contains_key(&element.name)) {
            let small = element.length <= SMALL && element.height <= LOWEST && !element.blocks;
            let seen = self.seen.entry(element.name).or_insert(Seen { mixed: false, small: true });
            seen.mixed |= mixed;
            seen.small &= small;
        }
        match parent {
            Some(parent) => {
                parent.blocks |= element.blocks;
                parent.length += element.length;
                parent.prose += element.prose;
                parent.height = parent.height.max(element.height + 1);
            }
            None => (self.words, self.prose) = (element.length, element.prose),
        }
    }

    fn text(&mut self, text: &str) {
        let Some(element) = self.open.last_mut() else { return };
        if !text.trim().is_empty() {
            element.words = true;
            element.length += text.len();
        }
    }
}
