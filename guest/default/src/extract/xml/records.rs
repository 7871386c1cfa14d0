//! XML that programs write: what each element holds stands behind its name.

use super::super::html;
use super::super::one_line;
use super::super::paper::{LONGEST_PAGE, Paper, end_of_page};
use super::names::{Part, part};
use super::survey::Survey;
use super::telling::{Tag, Visitor};

/// How long a value is, in bytes, that keeps its lines.
const LONG: usize = 200;
/// How long the attributes of an element are at most, in bytes, to stand on its line.
const SHORT: usize = 200;
/// How long a value is that counts as a file when it looks like one in letters, in bytes.
const FILE: usize = 500;
/// How deep what elements hold is moved in at most.
const DEEPEST: usize = 8;

/// Writes the names and values of a document.
pub(super) struct Records<'r, 'p, 's> {
    survey: &'r Survey,
    paper: &'r mut Paper<'p, 's>,
    text: String,
    open: Vec<Open>,
    /// The elements that are open within a line of words: whether each stands on a line of its own.
    in_line: Vec<bool>,
    /// How many of the open elements have been written.
    written: usize,
    /// Whether the last line was the name of an element that holds others.
    named: bool,
}

/// An element that has begun.
struct Open {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    holds: bool,
    /// Whether words stand beside elements in it, which are read with them.
    mixed: bool,
}

impl<'r, 'p, 's> Records<'r, 'p, 's> {
    pub(super) fn new(survey: &'r Survey, paper: &'r mut Paper<'p, 's>) -> Self {
        let (text, open, in_line) = (String::new(), Vec::new(), Vec::new());
        Self { survey, paper, text, open, in_line, written: 0, named: true }
    }

    /// Writes what is open at the end.
    pub(super) fn finish(mut self) {
        self.in_line.clear();
        while !self.open.is_empty() {
            self.end(b"");
        }
        self.paper.page(&self.text);
    }

    /// Writes the names of the elements that are open up to this depth.
    fn write_open(&mut self, depth: usize) {
        while self.written < depth {
            let Some(element) = self.open.get_mut(self.written) else { return };
            let (name, attributes) = (std::mem::take(&mut element.name), std::mem::take(&mut element.attributes));
            // What holds others stands apart.
            self.text.push_str(if self.named { "" } else { "\n" });
            self.line(self.written, &name, &attributes, "");
            self.named = true;
            self.written += 1;
        }
    }

    /// Writes what an element holds; its attributes stand beside it, or below when they are long.
    fn line(&mut self, depth: usize, name: &str, attributes: &[(String, String)], value: &str) {
        let short = attributes.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() <= SHORT;
        let beside: Vec<_> = attributes.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let beside = if short && !beside.is_empty() { format!(" ({})", beside.join(", ")) } else { String::new() };
        let is_line = !value.contains('\n');
        self.indent(depth);
        self.text.push_str(name);
        self.text.push_str(if is_line { "" } else { &beside });
        self.text.push_str(if name.is_empty() || value.is_empty() { "" } else { ": " });
        for (nth, line) in value.split('\n').enumerate() {
            if nth > 0 {
                self.text.push('\n');
            }
            if nth > 0 && !line.is_empty() {
                self.indent(depth + 1);
            }
            self.text.push_str(line);
        }
        self.text.push_str(if is_line { &beside } else { "" });
        self.text.push('\n');
        self.named = false;
        if !short {
            attributes.iter().for_each(|(name, value)| self.line(depth + 1, name, &[], value));
        }
        while self.text.len() > 2 * LONGEST_PAGE && !self.paper.is_full() {
            let rest = self.text.split_off(end_of_page(&self.text));
            self.paper.page(&self.text);
            self.text = rest;
        }
    }

    fn indent(&mut self, depth: usize) {
        self.text.extend(std::iter::repeat_n("  ", depth.min(DEEPEST)));
    }
}

impl Visitor for Records<'_, '_, '_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        let name = String::from_utf8_lossy(name).into_owned();
        if let Some(parent) = self.open.last_mut() {
            if parent.mixed {
                let is_block = part(&name, Some(&parent.name)).is_some_and(Part::is_block);
                parent.text.push_str(if is_block { "\n" } else { "" });
                self.in_line.push(is_block);
                return;
            }
            parent.holds = true;
        }
        let attributes = tag.all().into_iter().map(|(name, text)| (name, value(&text)));
        let attributes = attributes.filter(|(_, value)| !value.is_empty()).collect();
        let mixed = self.survey.is_mixed(&name);
        self.open.push(Open { name, attributes, text: String::new(), holds: false, mixed });
    }

    fn end(&mut self, _: &[u8]) {
        if let Some(is_block) = self.in_line.pop() {
            if let Some(parent) = self.open.last_mut().filter(|_| is_block) {
                parent.text.push('\n');
            }
            return;
        }
        let Some(element) = self.open.pop() else { return };
        let depth = self.open.len();
        let text = value(&element.text);
        let says = !text.is_empty() || !element.attributes.is_empty();
        if says && !element.holds {
            self.write_open(depth);
            self.line(depth, &element.name, &element.attributes, &text);
        }
        self.written = self.written.min(depth);
    }

    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }

    fn is_done(&self) -> bool {
        self.paper.is_full()
    }
}

/// A value as a person reads it: a part of a page without its tags, a long text in its lines, and no files in letters.
fn value(text: &str) -> String {
    let text = text.trim();
    if text.contains("</") || text.contains("<br") || text.contains("/>") {
        return html::shown(text);
    }
    if is_file(text) {
        return String::new();
    }
    if text.len() <= LONG {
        return one_line(text);
    }
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.dedup_by(|later, earlier| later.is_empty() && earlier.is_empty());
    lines.join("\n")
}

/// Whether this is a file in letters, which nobody reads: long words without blanks or signs.
fn is_file(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_');
    let mut words = text.split_ascii_whitespace().rev().skip(1);
    text.len() > FILE
        && text.bytes().all(|byte| is_letter(byte) || byte.is_ascii_whitespace())
        && words.all(|word| word.len() >= 40)
}
