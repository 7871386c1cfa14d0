//! XML in which people write: articles, books and tables, laid out as a page of HTML is.

use html5ever::tokenizer::{StartTag, Tag as HtmlTag};
use html5ever::{Attribute, LocalName, QualName, ns};

use super::super::html::Reader;
use super::super::one_line;
use super::names::{Part, part};
use super::survey::Survey;
use super::telling::{Tag, Visitor};

/// How many cells of a row are left empty at most because the next one says where it stands.
const WIDEST_GAP: usize = 16;
/// How long a title is at most, in bytes.
const LONGEST_TITLE: usize = 1000;

/// Writes what the elements of a document show.
pub(super) struct Prose<'v, 'r, 'p, 's> {
    survey: &'v Survey,
    reader: Reader<'r, 'p, 's>,
    open: Vec<Open>,
    /// How deep within what is not shown.
    unseen: u32,
    /// How deep within notes that stand in a line.
    notes: u32,
    /// The parts of a formula that are open.
    formula: Vec<String>,
    /// What stands before the next word.
    sign: Option<&'static str>,
    pub(super) title: String,
    titled: bool,
}

/// An element that has begun.
struct Open {
    name: String,
    part: Option<Part>,
    /// The element of HTML that was begun for it.
    html: Option<&'static str>,
    /// Whether it stands in a line, and what is in it does.
    in_line: bool,
    holds_line: bool,
    /// Whether it holds a few words in several elements, and the name of the last of those.
    small: bool,
    last: Option<String>,
    /// The cells of a row so far.
    cells: usize,
}

impl<'v, 'r, 'p, 's> Prose<'v, 'r, 'p, 's> {
    pub(super) fn new(survey: &'v Survey, reader: Reader<'r, 'p, 's>) -> Self {
        let open = Vec::new();
        Self {
            survey,
            reader,
            open,
            unseen: 0,
            notes: 0,
            formula: Vec::new(),
            sign: None,
            title: String::new(),
            titled: false,
        }
    }

    /// Writes what is open at the end, and gives the title.
    pub(super) fn finish(self) -> String {
        self.reader.finish();
        one_line(&self.title)
    }

    fn begin(&mut self, html: &str, attributes: &[(&'static str, usize)]) {
        let attribute = |(name, value): &(&'static str, usize)| Attribute {
            name: QualName::new(None, ns!(), LocalName::from(*name)),
            value: value.to_string().into(),
        };
        let attrs = attributes.iter().map(attribute).collect();
        let name = LocalName::from(html);
        let _ = self.reader.start(&HtmlTag {
            kind: StartTag,
            name,
            self_closing: false,
            attrs,
            had_duplicate_attributes: false,
        });
    }

    /// Leaves cells empty that come before the one that begins, and says how far that spans.
    fn place(&mut self, tag: &Tag<'_>) -> [(&'static str, usize); 2] {
        let number = |name: &str| tag.number(name).map(|number| number as usize);
        let gap = match (number("Index"), self.open.last_mut()) {
            (Some(index), Some(row)) => {
                let gap = index.saturating_sub(row.cells.saturating_add(1)).min(WIDEST_GAP);
                row.cells = row.cells.saturating_add(gap);
                gap
            }
            _ => 0,
        };
        let more = |name: &str| number(name).map(|number| number.saturating_add(1));
        let columns = number("colspan").or_else(|| number("cols")).or_else(|| more("MergeAcross")).unwrap_or(1);
        let rows = number("rowspan").or_else(|| number("rows")).or_else(|| more("morerows"));
        let rows = rows.or_else(|| more("MergeDown")).unwrap_or(1);
        if let Some(row) = self.open.last_mut() {
            row.cells = row.cells.saturating_add(columns);
        }
        for _ in 0..gap {
            self.begin("td", &[]);
            self.reader.end("td");
        }
        [("colspan", columns), ("rowspan", rows)]
    }
}

impl Visitor for Prose<'_, '_, '_, '_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        let name = String::from_utf8_lossy(name);
        let parent = self.open.last_mut();
        let part = part(&name, parent.as_ref().map(|parent| &*parent.name));
        if self.unseen > 0 || part == Some(Part::Unseen) {
            self.unseen += 1;
            return;
        }
        if name == "math" || !self.formula.is_empty() {
            if let Some(sign) = self.sign.take() {
                self.reader.separate(sign);
            }
            self.begin(&name, &[]);
            self.formula.push(name.into_owned());
            return;
        }
        let is_block = part.is_some_and(|part| part.is_block() && part != Part::Heading) && self.notes == 0;
        let is_in_item = parent.as_ref().is_some_and(|parent| matches!(parent.part, Some(Part::Item | Part::Meaning)));
        let in_line = parent.as_ref().is_some_and(|parent| parent.holds_line) && !is_block;
        if let Some(parent) = parent.filter(|parent| parent.small)
            && let Some(last) = parent.last.replace(name.clone().into_owned())
        {
            let again = last == *name && !parent.in_line && part != Some(Part::Piece);
            self.sign = self.sign.max(Some(if again { ", " } else { " " }));
        }
        let is_text = matches!(
            part,
            Some(Part::Paragraph | Part::Line | Part::Heading | Part::Term | Part::Caption | Part::Label)
        );
        let small = part.is_none() && self.survey.is_small(&name);
        let mut open = Open {
            part,
            html: None,
            in_line,
            holds_line: in_line || is_text || small || self.survey.is_mixed(&name),
            small,
            last: None,
            cells: 0,
            name: name.into_owned(),
        };
        match part {
            Some(Part::Note) if in_line => {
                self.notes += 1;
                self.text(" [");
            }
            Some(Part::Break) => self.begin("br", &[]),
            Some(Part::Blank) if tag.get("break").is_none_or(|breaks| breaks != "no") => self.reader.text(" "),
            Some(Part::Cell) => {
                let spans = self.place(tag);
                self.begin("td", &spans);
                open.html = Some("td");
            }
            Some(Part::Label | Part::Blank | Part::Piece) => {}
            _ if in_line && part != Some(Part::Raised) => {}
            _ => {
                let counts =
                    tag.get("list-type").or_else(|| tag.get("type")).is_some_and(|kind| kind.starts_with("order"));
                let html = match part {
                    Some(Part::List) if counts => Part::Numbered.html(),
                    // The paragraph of an item is its line.
                    Some(Part::Paragraph) if is_in_item => Part::Line.html(),
                    part => part.map_or("div", Part::html),
                };
                self.begin(html, &[]);
                open.html = Some(html);
            }
        }
        let sheet = if open.name == "Worksheet" { tag.get("Name") } else { None };
        self.open.push(open);
        if let Some(name) = sheet {
            self.begin("h2", &[]);
            self.reader.text(&name);
            self.reader.end("h2");
        }
    }

    fn end(&mut self, _: &[u8]) {
        if self.unseen > 0 {
            self.unseen -= 1;
            return;
        }
        if let Some(name) = self.formula.pop() {
            self.reader.end(&name);
            return;
        }
        let Some(element) = self.open.pop() else { return };
        match element.part {
            Some(Part::Note) if element.in_line => {
                self.notes = self.notes.saturating_sub(1);
                self.reader.text("]");
            }
            Some(Part::Label) if element.in_line => self.sign = self.sign.max(Some(" ")),
            Some(Part::Label) => self.reader.end_label(),
            Some(Part::Heading) => self.titled |= !self.title.trim().is_empty(),
            _ => {}
        }
        if let Some(html) = element.html {
            self.reader.end(html);
        }
    }

    fn text(&mut self, text: &str) {
        let Some(element) = self.open.last().filter(|_| self.unseen == 0) else { return };
        if !self.formula.is_empty() {
            self.reader.text(text);
            return;
        }
        if text.trim().is_empty() {
            // Blanks between elements that are no words are none.
            if element.holds_line && !element.small {
                self.reader.text(text);
            }
            return;
        }
        if let Some(sign) = self.sign.take() {
            self.reader.separate(sign);
        }
        self.reader.text(text);
        if !self.titled
            && self.title.len() < LONGEST_TITLE
            && self.open.iter().any(|open| open.part == Some(Part::Heading))
        {
            self.title.push_str(text);
        }
    }

    fn is_done(&self) -> bool {
        self.reader.is_full()
    }
}
