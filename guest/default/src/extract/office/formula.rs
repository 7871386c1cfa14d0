//! Formulas within the text of a document.

use docferry_policy::Failure;

use super::super::math::Math;
use super::container::{Container, Tag, Visitor};

/// How many formulas are read that are parts of their own.
const MOST_PARTS: usize = 1000;

/// The formula that is open, if one is.
#[derive(Default)]
pub(super) struct Formula(Option<Math>);

impl Formula {
    /// Whether the element that begins is a formula or a part of one.
    pub(super) fn start(&mut self, name: &[u8], tag: &Tag<'_>) -> bool {
        match &mut self.0 {
            None if matches!(name, b"oMath" | b"math") => self.0 = Some(Math::default()),
            None => return false,
            Some(math) => {
                let name = String::from_utf8_lossy(name);
                math.start(&name);
                if matches!(&*name, "chr" | "begChr" | "endChr" | "sepChr") {
                    math.sign(&name, tag.get("val").unwrap_or_default());
                }
            }
        }
        true
    }

    /// What is to be written where this element ends, if it is a formula or a part of one.
    pub(super) fn end(&mut self, name: &[u8]) -> Option<String> {
        let math = self.0.as_mut()?;
        if !matches!(name, b"oMath" | b"math") {
            math.end();
            return Some(String::new());
        }
        self.0.take().map(Math::finish)
    }

    /// Whether text belongs to a formula.
    pub(super) fn text(&mut self, text: &str) -> bool {
        self.0.as_mut().map(|math| math.text(text)).is_some()
    }
}

/// The formulas that are parts of their own, by the folders that they are in.
pub(super) fn parts(container: &mut Container<'_>) -> Result<Vec<(String, String)>, Failure> {
    let mut formulas = Vec::new();
    for name in container.names() {
        let Some(folder) = name.strip_suffix("/content.xml").filter(|_| formulas.len() < MOST_PARTS) else { continue };
        if container.root(&name)?.as_deref() == Some("math") {
            let mut part = Part::default();
            container.read(&name, &mut part)?;
            formulas.push((folder.to_owned(), part.text));
        }
    }
    Ok(formulas)
}

#[derive(Default)]
struct Part {
    formula: Formula,
    text: String,
}

impl Visitor for Part {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        self.formula.start(name, tag);
    }

    fn end(&mut self, name: &[u8]) {
        self.text.extend(self.formula.end(name));
    }

    fn text(&mut self, text: &str) {
        self.formula.text(text);
    }
}
