//! SpreadsheetML: a page for each sheet, a line for each row, each cell as it is shown.

use std::borrow::Cow;
use std::ops::Range;

use docferry_policy::Failure;
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::paper::{LONGEST_PAGE, LONGEST_TEXT, Paper};
use super::super::raised::raised_if;
use super::container::{Container, Tag, Visitor};
use super::{drawing, number_format};

/// How many empty cells between two are shown.
const WIDEST_GAP: usize = 16;
/// How much the strings take that sheets share, in bytes.
const MOST_SHARED: usize = 128 * 1024 * 1024;
/// How long a cell is at most, in bytes; programs allow an eighth.
const LONGEST_CELL: usize = 256 * 1024;
/// How long the code of a format is at most, in characters; programs allow a quarter.
const LONGEST_FORMAT: usize = 1000;
/// How many cells a row has at most, as in programs.
const MOST_COLUMNS: usize = 16_384;
/// How many sheets and formats are read.
const MOST_SHEETS: usize = 10_000;
const MOST_FORMATS: usize = 100_000;

/// Writes the sheets that are shown.
pub(super) fn read(container: &mut Container<'_>, main: &str, paper: &mut Paper<'_, '_>) -> Result<(), Failure> {
    let relations = container.relations(main)?;
    let mut book = Book::default();
    container.read(main, &mut book)?;
    let part = |kind: &str| relations.iter().find(|relation| relation.kind == kind).map(|relation| &*relation.target);
    let mut shared = Shared::default();
    if let Some(name) = part("sharedStrings") {
        container.read(name, &mut shared)?;
    }
    let mut formats = Formats::default();
    if let Some(name) = part("styles") {
        container.read(name, &mut formats)?;
    }
    let formats = formats.finish();
    let (mut hidden, mut unshown, mut lost) = (Vec::new(), 0_usize, 0_usize);
    let mut shown = FxHashSet::default();
    for sheet in book.sheets {
        if paper.is_full() {
            break;
        }
        if sheet.hidden {
            hidden.push(sheet.name);
            continue;
        }
        let Some(relation) = relations.iter().find(|relation| relation.id == sheet.id) else {
            paper.damage.push(format!("the sheet {} is missing", sheet.name));
            continue;
        };
        // A sheet named twice is shown once.
        if !shown.insert(relation.target.clone()) {
            continue;
        }
        let mut rows = Rows::new(&shared, &formats, book.from_1904);
        if relation.kind == "worksheet" && !container.read(&relation.target, &mut rows)? {
            paper.damage.push(format!("the sheet {} is missing", sheet.name));
        }
        rows.end_row();
        let mut text = std::mem::take(&mut rows.text);
        unshown += rows.unshown;
        lost += rows.lost;
        for relation in container.relations(&relation.target)?.iter().filter(|relation| relation.kind == "drawing") {
            text.push_str(&drawing_of(container, &relation.target)?);
        }
        if !text.trim().is_empty() {
            // A sheet that is longer than a page goes on without its name.
            text.insert_str(0, &format!("{}\n\n", sheet.name));
        }
        paper.page(&text);
    }
    if !hidden.is_empty() {
        paper.summary.warnings.push(format!("hidden sheets were not read: {}", hidden.join(", ")));
    }
    if unshown > 0 {
        paper.summary.warnings.push(format!("{unshown} formulas have no stored value: they are shown themselves"));
    }
    if lost > 0 {
        paper.damage.push(format!("{lost} cells name a string that is not there"));
    }
    Ok(())
}

/// The text of what is drawn on a sheet.
fn drawing_of(container: &mut Container<'_>, name: &str) -> Result<String, Failure> {
    let mut text = drawing::read(container, name)?;
    for relation in container.relations(name)?.iter().filter(|relation| relation.kind == "chart") {
        let chart = drawing::read(container, &relation.target)?;
        text = format!("{text}\n\n{chart}");
        if text.len() > LONGEST_PAGE {
            break;
        }
    }
    Ok(if text.trim().is_empty() { String::new() } else { format!("\n{}\n", text.trim()) })
}

#[derive(Default)]
struct Book {
    sheets: Vec<Sheet>,
    from_1904: bool,
}

struct Sheet {
    name: String,
    id: String,
    hidden: bool,
}

impl Visitor for Book {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        match name {
            b"sheet" => self.sheets.push(Sheet {
                name: tag.get("name").unwrap_or_default(),
                id: tag.prefixed("id").unwrap_or_default(),
                hidden: tag.get("state").is_some_and(|state| state != "visible"),
            }),
            b"workbookPr" => self.from_1904 = matches!(tag.get("date1904").as_deref(), Some("1" | "true")),
            _ => {}
        }
    }

    fn end(&mut self, _: &[u8]) {}

    fn is_done(&self) -> bool {
        self.sheets.len() >= MOST_SHEETS
    }
}

/// The strings that cells name by number, one after the other.
#[derive(Default)]
struct Shared {
    text: String,
    ends: Vec<usize>,
    shown: bool,
    /// Whether the run stands above the line.
    raised: bool,
    /// How deep within a reading aid.
    unseen: u32,
}

impl Shared {
    fn get(&self, place: usize) -> Option<&str> {
        let end = *self.ends.get(place)?;
        let start = if place == 0 { 0 } else { self.ends[place - 1] };
        self.text.get(start..end)
    }
}

impl Visitor for Shared {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        match name {
            b"si" | b"r" => self.raised = false,
            b"vertAlign" => self.raised = is_raised(tag),
            b"t" => self.shown = true,
            b"rPh" => self.unseen += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"t" => self.shown = false,
            b"rPh" => self.unseen = self.unseen.saturating_sub(1),
            b"si" => self.ends.push(self.text.len()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.shown && self.unseen == 0 {
            self.text.push_str(&unescaped(&raised_if(self.raised, text)));
        }
    }

    fn is_done(&self) -> bool {
        self.text.len() + self.ends.len() * 8 > MOST_SHARED
    }
}

/// A string of a cell as it was: what XML cannot hold, programs write as `_x000D_`.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..4).filter(|_| after[4..].starts_with('_'));
        let character = code.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        plain.push_str(if character.is_some() { "" } else { "_x" });
        plain.extend(character);
        rest = if character.is_some() { &after[5..] } else { after };
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn is_raised(tag: &Tag<'_>) -> bool {
    tag.get("val").is_some_and(|place| place == "superscript")
}

/// How cells show numbers.
#[derive(Default)]
struct Formats {
    named: FxHashMap<u32, String>,
    cells: Vec<u32>,
    in_cells: bool,
}

impl Formats {
    fn finish(self) -> Vec<String> {
        let named = |id: &u32| match self.named.get(id) {
            Some(format) => format.clone(),
            None => number_format::builtin(*id).to_owned(),
        };
        self.cells.iter().map(named).collect()
    }
}

impl Visitor for Formats {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        match name {
            b"numFmt" => {
                if let (Some(id), Some(code)) = (tag.number("numFmtId"), tag.get("formatCode")) {
                    self.named.insert(id, code.chars().take(LONGEST_FORMAT).collect());
                }
            }
            b"cellXfs" => self.in_cells = true,
            b"xf" if self.in_cells => self.cells.push(tag.number("numFmtId").unwrap_or(0)),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if name == b"cellXfs" {
            self.in_cells = false;
        }
    }

    fn is_done(&self) -> bool {
        self.cells.len() + self.named.len() > MOST_FORMATS
    }
}

/// What a cell holds.
#[derive(Clone, Copy, Default, PartialEq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Text,
    Boolean,
}

struct Rows<'b> {
    shared: &'b Shared,
    formats: &'b [String],
    from_1904: bool,
    text: String,
    line: String,
    /// Where each cell of the row stands in the line, with its column.
    cells: Vec<(usize, Range<usize>)>,
    /// The first column that the sheet uses, and the one that is read.
    first: usize,
    column: usize,
    kind: Kind,
    format: usize,
    value: String,
    formula: String,
    reads: Option<&'static [u8]>,
    unseen: u32,
    /// Whether the run stands above the line.
    raised: bool,
    unshown: usize,
    lost: usize,
}

impl<'b> Rows<'b> {
    fn new(shared: &'b Shared, formats: &'b [String], from_1904: bool) -> Self {
        Self {
            shared,
            formats,
            from_1904,
            text: String::new(),
            line: String::new(),
            cells: Vec::new(),
            first: 0,
            column: 0,
            kind: Kind::Number,
            format: 0,
            value: String::new(),
            formula: String::new(),
            reads: None,
            unseen: 0,
            raised: false,
            unshown: 0,
            lost: 0,
        }
    }

    fn end_row(&mut self) {
        // Some programs write cells as they come.
        if !self.cells.is_sorted_by_key(|(column, _)| *column) {
            self.cells.sort_by_key(|(column, _)| *column);
        }
        let mut last = self.first;
        for (nth, (column, place)) in self.cells.drain(..).enumerate() {
            let gap = column.saturating_sub(last).min(WIDEST_GAP);
            self.text.extend(std::iter::repeat_n('\t', gap));
            self.text.push_str(if gap == 0 && nth > 0 { " " } else { "" });
            self.text.push_str(self.line.get(place).unwrap_or_default());
            last = column;
        }
        if !self.line.is_empty() {
            self.text.push('\n');
            self.line.clear();
        }
    }

    fn end_cell(&mut self) {
        let value = std::mem::take(&mut self.value);
        let formula = std::mem::take(&mut self.formula);
        let shown = match self.kind {
            _ if value.is_empty() && !formula.is_empty() => {
                self.unshown += 1;
                format!("={formula}")
            }
            Kind::Shared => match value.trim().parse().ok().and_then(|place| self.shared.get(place)) {
                Some(text) => text.to_owned(),
                None => {
                    self.lost += usize::from(!value.trim().is_empty());
                    String::new()
                }
            },
            Kind::Boolean => if value.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
            Kind::Number if is_general(self.formats.get(self.format)) && is_whole(&value) => value,
            Kind::Number => match (value.trim().parse::<f64>(), self.formats.get(self.format)) {
                (Ok(number), Some(format)) => number_format::show(number, format, self.from_1904),
                (Ok(number), None) => number_format::show(number, "General", self.from_1904),
                _ => value,
            },
            Kind::Text => unescaped(&value).into_owned(),
        };
        let start = self.line.len();
        for word in shown.split_whitespace() {
            self.line.push_str(if self.line.len() > start { " " } else { "" });
            self.line.push_str(word);
        }
        if self.line.len() > start {
            self.cells.push((self.column, start..self.line.len()));
            if self.cells.len() >= MOST_COLUMNS {
                self.end_row();
            }
        }
    }
}

fn is_general(format: Option<&String>) -> bool {
    format.is_none_or(|format| format == "General")
}

/// Whether a value is a whole number that is shown as it is stored: most are.
fn is_whole(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0')
}

/// The column of a cell's name, such as 27 of `AB3`.
fn column(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let mut column = 0_usize;
    for letter in letters.take(4) {
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    column.checked_sub(1)
}

impl Visitor for Rows<'_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        match name {
            b"dimension" => {
                self.first = tag.get("ref").and_then(|range| column(&range)).unwrap_or(0);
            }
            b"row" => {
                self.end_row();
                self.column = usize::MAX;
            }
            b"c" => {
                let following = self.column.wrapping_add(1);
                self.column = tag.get("r").and_then(|name| column(&name)).unwrap_or(following);
                self.kind = match tag.get("t").as_deref() {
                    Some("s") => Kind::Shared,
                    Some("b") => Kind::Boolean,
                    None | Some("n") => Kind::Number,
                    _ => Kind::Text,
                };
                self.raised = false;
                self.format = tag.number("s").unwrap_or(0) as usize;
                self.value.clear();
                self.formula.clear();
            }
            b"v" => self.reads = Some(b"v"),
            b"t" => self.reads = Some(b"t"),
            b"f" => self.reads = Some(b"f"),
            b"r" => self.raised = false,
            b"vertAlign" => self.raised = is_raised(tag),
            b"rPh" => self.unseen += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"c" => self.end_cell(),
            b"row" => self.end_row(),
            b"v" | b"t" | b"f" => self.reads = None,
            b"rPh" => self.unseen = self.unseen.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let into = match self.reads {
            Some(b"f") => &mut self.formula,
            Some(_) if self.unseen == 0 => &mut self.value,
            _ => return,
        };
        if into.len() < LONGEST_CELL {
            into.push_str(&raised_if(self.raised, text));
        }
    }

    fn is_done(&self) -> bool {
        self.text.len() + self.line.len() > LONGEST_TEXT + LONGEST_PAGE
    }
}
