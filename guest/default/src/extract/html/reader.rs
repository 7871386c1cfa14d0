//! Follows the elements of a page.

use std::cell::RefCell;

use html5ever::LocalName;
use html5ever::tokenizer::states::{RawKind, Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    CharacterTokens, EndTag, NullCharacterToken, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult,
};
use rustc_hash::FxHashMap;

use super::super::counting::Style;
use super::super::math::Math;
use super::super::one_line;
use super::super::paper::{LONGEST_PAGE, Paper, end_of_page};
use super::super::raised::raised_if;
use super::elements::{CLOSE, FRAMES, LINES, PARAGRAPHS, STRUCK, TABLE_PARTS, UNSEEN, VOID, WORDS};
use super::table::{Cell, Table};
use super::tags::{attribute, breaks, columns, plain_style, refers, rows};
use super::writer::Writer;

/// How deep elements are followed, as browsers do: what is deeper counts as its neighbour.
const DEEPEST: usize = 512;

/// What the tokenizer writes to.
pub(super) struct Sink<'r, 'p, 's>(pub(super) RefCell<Reader<'r, 'p, 's>>);

impl TokenSink for Sink<'_, '_, '_> {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            TagToken(tag) if tag.kind == StartTag => return reader.start(&tag),
            TagToken(tag) if tag.kind == EndTag => reader.end(&tag.name),
            CharacterTokens(text) => reader.text(&text),
            NullCharacterToken => {}
            _ => {}
        }
        TokenSinkResult::Continue
    }

    /// Whether text may stand in brackets here, as it does in XML.
    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.0.borrow().is_xml
    }
}

/// An element that has begun.
struct Element {
    name: LocalName,
    hidden: bool,
    keeps_blanks: bool,
    /// Whether what is in it stands above the line.
    raised: bool,
    breaks_after: bool,
    /// How a list counts, and the number of its next item.
    list: Option<(Style, i64)>,
    cells: Cells,
    /// How many elements within it are open that are too deep to be followed.
    unopened: usize,
}

impl Element {
    fn new(name: LocalName) -> Self {
        Self {
            name,
            hidden: false,
            keeps_blanks: false,
            raised: false,
            breaks_after: false,
            list: None,
            cells: Cells::None,
            unopened: 0,
        }
    }
}

/// What an element is to a table.
#[derive(Clone, Copy)]
enum Cells {
    Table,
    Row,
    /// A cell, and how many columns and rows it spans.
    Cell(usize, usize),
    None,
}

/// Writes what the elements of a page show.
pub(in super::super) struct Reader<'r, 'p, 's> {
    paper: &'r mut Paper<'p, 's>,
    writer: Writer,
    /// What is written around the cells that are open.
    around: Vec<Writer>,
    /// The tables that are open, and the cells of the rows that are.
    tables: Vec<Table>,
    rows: Vec<Vec<Cell>>,
    open: Vec<Element>,
    /// How many of each are open.
    counts: FxHashMap<LocalName, u32>,
    /// The formula that is open.
    math: Option<Math>,
    menus: bool,
    has_menus: bool,
    is_xml: bool,
    title: String,
    titled: bool,
}

impl<'r, 'p, 's> Reader<'r, 'p, 's> {
    pub(in super::super) fn new(paper: &'r mut Paper<'p, 's>, menus: bool, is_xml: bool) -> Self {
        Self {
            paper,
            writer: Writer::default(),
            around: Vec::new(),
            tables: Vec::new(),
            rows: Vec::new(),
            open: Vec::new(),
            counts: FxHashMap::default(),
            math: None,
            menus,
            has_menus: false,
            is_xml,
            title: String::new(),
            titled: false,
        }
    }

    /// Writes what is open at the end, and says whether the page has menus.
    pub(in super::super) fn finish(mut self) -> bool {
        self.close(0);
        self.end_page();
        let title = one_line(&self.title);
        if self.paper.summary.title.is_none() {
            self.paper.summary.title = Some(title).filter(|title| !title.is_empty());
        }
        self.has_menus
    }

    pub(in super::super) fn is_full(&self) -> bool {
        self.paper.is_full()
    }
}

impl Reader<'_, '_, '_> {
    pub(in super::super) fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        if self.math.is_some() && PARAGRAPHS.contains(&name) {
            // A formula that was left open ends.
            let at = self.open.iter().rposition(|element| &*element.name == "math");
            at.into_iter().for_each(|at| self.close(at));
        }
        self.end_implied(name);
        let style = attribute(tag, "style").map(plain_style).unwrap_or_default();
        let hidden = UNSEEN.contains(&name)
            || attribute(tag, "hidden").is_some()
            || attribute(tag, "aria-hidden") == Some("true")
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || (name == "dialog" && attribute(tag, "open").is_none())
            || (name == "nav" && !self.menus);
        self.has_menus |= name == "nav";
        let was_shown = self.is_shown();
        let shown = !hidden && was_shown;
        if name == "html" && self.paper.summary.language.is_none() {
            let language = attribute(tag, "lang").or_else(|| attribute(tag, "xml:lang"));
            self.paper.summary.language = language.filter(|language| !language.is_empty()).map(str::to_owned);
        }
        if shown {
            if breaks(&style, "before") {
                self.end_page();
            }
            if matches!(name, "td" | "th") && self.open.len() + 1 < DEEPEST {
                let frame = self.open.iter().rev().find(|element| matches!(&*element.name, "tr" | "table"));
                if frame.is_none_or(|frame| &*frame.name == "table") {
                    self.rows.push(Vec::new());
                    self.open(Element { cells: Cells::Row, ..Element::new("tr".into()) });
                }
            }
            self.edge(name);
            if WORDS.contains(&name) {
                self.writer.write(" ", false);
            }
            if name == "li" {
                self.number(tag);
            }
        }
        let breaks_after = shown && breaks(&style, "after");
        if shown && self.open.len() < DEEPEST {
            match &mut self.math {
                Some(math) => math.start(name),
                None if name == "math" => self.math = Some(Math::default()),
                None => {}
            }
        }
        if VOID.contains(&name) || ((self.is_xml || self.math.is_some()) && tag.self_closing) {
            if shown && self.open.len() < DEEPEST {
                self.end_of_math(name);
            }
            if breaks_after {
                self.end_page();
            }
            // XML ends an empty cell where it begins.
            if shown
                && matches!(name, "td" | "th")
                && let Some(row) = self.rows.last_mut()
            {
                row.push(Cell { columns: columns(tag), ..Cell::default() });
            }
            return TokenSinkResult::Continue;
        }
        if name == "title" && shown_as_title(&self.open) {
            self.titled = !self.title.trim().is_empty();
        }
        // What hides its contents does so at any depth.
        if self.open.len() < DEEPEST || (hidden && was_shown) {
            let cells = match name {
                "table" if shown => Cells::Table,
                "tr" if shown => Cells::Row,
                "td" | "th" if shown && !self.rows.is_empty() => Cells::Cell(columns(tag), rows(tag)),
                _ => Cells::None,
            };
            match cells {
                Cells::Table => self.tables.push(Table::default()),
                Cells::Row => self.rows.push(Vec::new()),
                Cells::Cell(..) => self.around.push(std::mem::take(&mut self.writer)),
                Cells::None => {}
            }
            self.open(Element {
                cells,
                hidden: !shown,
                keeps_blanks: matches!(name, "pre" | "textarea" | "listing" | "xmp" | "plaintext")
                    || style.contains("white-space:pre")
                    || self.open.last().is_some_and(|parent| parent.keeps_blanks),
                raised: name == "sup" || refers(tag) || self.open.last().is_some_and(|parent| parent.raised),
                breaks_after,
                list: (name == "ol").then(|| {
                    let style = attribute(tag, "type").and_then(Style::of_html).unwrap_or(Style::Decimal);
                    (style, attribute(tag, "start").and_then(|start| start.trim().parse().ok()).unwrap_or(1))
                }),
                ..Element::new(tag.name.clone())
            });
        } else if let Some(parent) = self.open.last_mut() {
            parent.unopened += 1;
        }
        let raw = |kind: RawKind| TokenSinkResult::RawData(kind);
        match name {
            "script" => raw(ScriptData),
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => raw(Rawtext),
            "title" | "textarea" => raw(Rcdata),
            "plaintext" => TokenSinkResult::Plaintext,
            _ => TokenSinkResult::Continue,
        }
    }

    pub(in super::super) fn end(&mut self, name: &str) {
        if name == "br" || (name == "p" && !self.has_open("p")) {
            if self.is_shown() {
                self.edge(name);
            }
            return;
        }
        if let Some(parent) = self.open.last_mut().filter(|parent| parent.unopened > 0) {
            parent.unopened -= 1;
            return;
        }
        if !self.has_open(name) {
            return;
        }
        let reaches = TABLE_PARTS.contains(&name);
        for (at, element) in self.open.iter().enumerate().rev() {
            if &*element.name == name {
                self.close(at);
                return;
            }
            if !reaches && FRAMES.contains(&&*element.name) {
                return;
            }
        }
    }

    fn open(&mut self, element: Element) {
        *self.counts.entry(element.name.clone()).or_default() += 1;
        self.open.push(element);
    }

    fn has_open(&self, name: &str) -> bool {
        self.counts.get(&LocalName::from(name)).is_some_and(|count| *count > 0)
    }

    /// Ends what the beginning of another element ends, as `<li>` does for the one before.
    fn end_implied(&mut self, name: &str) {
        let (ends, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol", "menu", "dir", "td", "th", "table"]),
            "dd" | "dt" => (&["dd", "dt"], &["dl", "td", "th", "table"]),
            "option" => (&["option"], &["select", "optgroup", "datalist"]),
            "optgroup" => (&["option", "optgroup"], &["select"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["tbody", "thead", "tfoot", "table"]),
            "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot", "caption"], &["table"]),
            "body" => (&["head"], &[]),
            name if PARAGRAPHS.contains(&name) => {
                (&["p"], &["button", "caption", "object", "table", "td", "template", "th"])
            }
            _ => return,
        };
        if !ends.iter().any(|name| self.has_open(name)) {
            return;
        }
        let mut found = None;
        for (at, element) in self.open.iter().enumerate().rev() {
            if ends.contains(&&*element.name) {
                found = Some(at);
                break;
            }
            if within.contains(&&*element.name) {
                break;
            }
        }
        if let Some(at) = found {
            self.close(at);
        }
    }

    /// Ends this open element and all within it.
    fn close(&mut self, at: usize) {
        while self.open.len() > at {
            let Some(element) = self.open.pop() else { return };
            if let Some(count) = self.counts.get_mut(&element.name) {
                *count -= 1;
            }
            match element.cells {
                Cells::Cell(columns, rows) => {
                    let outer = self.around.pop().unwrap_or_default();
                    let cell = std::mem::replace(&mut self.writer, outer);
                    if let Some(row) = self.rows.last_mut() {
                        row.push(Cell { text: cell.text, holds: cell.holds, columns, rows });
                    }
                }
                Cells::Row => self.end_row(),
                Cells::Table => {
                    if let Some(mut table) = self.tables.pop() {
                        self.write_rows(&mut table);
                    }
                }
                Cells::None => {}
            }
            if matches!(&*element.name, "tbody" | "thead" | "tfoot") && self.is_in_table() {
                self.tables.last_mut().into_iter().for_each(Table::end_group);
            }
            if !element.hidden {
                self.end_of_math(&element.name);
                self.edge(&element.name);
                if STRUCK.contains(&&*element.name) {
                    self.writer.write(" ", false);
                }
                if element.breaks_after {
                    self.end_page();
                }
            }
        }
    }

    /// Ends a part of a formula, or the formula itself, which is written.
    fn end_of_math(&mut self, name: &str) {
        match self.math.take() {
            Some(math) if name == "math" => self.writer.write(&math.finish(), false),
            Some(mut math) => {
                math.end();
                self.math = Some(math);
            }
            None => {}
        }
    }

    /// Ends a row, which its table writes, if it has one.
    fn end_row(&mut self) {
        let is_in_table = self.is_in_table();
        let mut table = self.tables.pop_if(|_| is_in_table).unwrap_or_default();
        table.push(self.rows.pop().unwrap_or_default());
        if !is_in_table || table.is_long() {
            self.write_rows(&mut table);
        }
        if is_in_table {
            self.tables.push(table);
        }
    }

    /// Whether what is open is a part of a table, and not of a cell.
    fn is_in_table(&self) -> bool {
        let frame = self.open.iter().rev().find(|element| !matches!(element.cells, Cells::None | Cells::Row));
        frame.is_some_and(|frame| matches!(frame.cells, Cells::Table))
    }

    fn write_rows(&mut self, table: &mut Table) {
        for line in table.take() {
            self.edge("tr");
            self.writer.holds.rows |= line.contains('\t');
            self.writer.write(&line, true);
        }
        self.edge("tr");
        if self.around.is_empty() && self.writer.text.len() > 2 * LONGEST_PAGE {
            self.spill();
        }
    }

    fn edge(&mut self, name: &str) {
        if PARAGRAPHS.contains(&name) {
            self.writer.end_line(if CLOSE.contains(&name) { 1 } else { 2 });
            if !CLOSE.contains(&name) {
                self.writer.begin();
            }
        } else if LINES.contains(&name) {
            self.writer.end_line(1);
            if name == "li" {
                self.writer.begin();
            }
        }
    }

    /// Writes the number of an item whose list counts.
    fn number(&mut self, tag: &Tag) {
        let lists = self.open.iter_mut().rev().find(|element| matches!(&*element.name, "ol" | "ul" | "menu" | "dir"));
        if let Some((style, next)) = lists.and_then(|element| element.list.as_mut()) {
            let value = attribute(tag, "value").and_then(|value| value.trim().parse().ok()).unwrap_or(*next);
            *next = value.saturating_add(1);
            let number = format!("{}. ", style.show(value));
            self.writer.write(&number, false);
            self.writer.labelled = true;
        }
    }

    pub(in super::super) fn text(&mut self, text: &str) {
        if self.is_xml && self.open.is_empty() {
            // What a document type declares is no text.
            return;
        }
        if let Some(math) = self.math.as_mut().filter(|_| !self.open.last().is_some_and(|element| element.hidden)) {
            math.text(text);
        } else if self.is_shown() {
            let keeps_blanks = self.open.last().is_some_and(|element| element.keeps_blanks);
            let is_raised = self.open.last().is_some_and(|element| element.raised);
            self.writer.write(&raised_if(is_raised, text), keeps_blanks);
            if self.around.is_empty() && self.writer.text.len() > 2 * LONGEST_PAGE {
                self.spill();
            }
        } else if !self.titled
            && self.open.last().is_some_and(|element| &*element.name == "title")
            && shown_as_title(&self.open)
        {
            self.title.extend(text.chars().take(1000_usize.saturating_sub(self.title.len())));
        }
    }

    /// Writes what parts two words, with no blank before it but its own.
    pub(in super::super) fn separate(&mut self, sign: &str) {
        self.writer.separate(sign);
    }

    /// Ends a number or a name, beside which the next line begins.
    pub(in super::super) fn end_label(&mut self) {
        self.writer.write(" ", false);
        self.writer.labelled = true;
    }

    fn is_shown(&self) -> bool {
        !self.open.last().is_some_and(|element| element.hidden)
    }

    /// Writes the beginning of a page that has grown too long.
    fn spill(&mut self) {
        let end = end_of_page(&self.writer.text);
        let rest = self.writer.text.split_off(end);
        self.paper.page(&self.writer.text);
        self.writer.text = rest;
    }

    fn end_page(&mut self) {
        // A row is not torn.
        if !self.around.is_empty() {
            return;
        }
        let mut tables = std::mem::take(&mut self.tables);
        tables.iter_mut().for_each(|table| self.write_rows(table));
        self.tables = tables;
        if !self.writer.text.trim().is_empty() {
            self.paper.page(&self.writer.text);
        }
        self.writer = Writer::default();
    }
}

/// Whether a title here is the page's, and not that of a drawing in it.
fn shown_as_title(open: &[Element]) -> bool {
    !open.iter().any(|element| &*element.name == "svg")
}
