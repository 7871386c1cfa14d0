//! WordprocessingML: the text of a letter, a report, a contract.

use std::borrow::Cow;

use docferry_policy::{Content, Failure, Pages};
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::counting::Style;
use super::super::media::{self, Media};
use super::super::paper::Paper;
use super::super::raised::raised_if;
use super::super::{SNIFFED, html, one_line, plain_text};
use super::blocks::Blocks;
use super::container::{Container, Tag, Visitor};
use super::drawing;
use super::formula::Formula;
use super::numbering::{Counters, Numbering};
use super::symbols::Symbols;

/// What is not shown: what was deleted, what fields are made of, and the older twin of a newer drawing.
const UNSEEN: &[&[u8]] = &[
    b"delText", b"delInstrText", b"instrText", b"del", b"moveFrom", b"rPrChange", b"pPrChange", b"sectPrChange", b"rt",
];

/// Writes the pages that the program has marked; headers and footers stand once, on the first.
pub(super) fn read(container: &mut Container<'_>, main: &str, paper: &mut Paper<'_, '_>) -> Result<(), Failure> {
    let relations = container.relations(main)?;
    let part = |kind: &str| relations.iter().find(|relation| relation.kind == kind).map(|relation| &*relation.target);
    let mut numbering = Numbering::default();
    if let Some(name) = part("numbering") {
        numbering.read_lists(container, name)?;
    }
    if let Some(name) = part("styles") {
        numbering.read_styles(container, name)?;
    }
    let (mut footnotes, mut endnotes) = (FxHashMap::default(), FxHashMap::default());
    for (kind, notes) in [("footnotes", &mut footnotes), ("endnotes", &mut endnotes)] {
        if let Some(name) = part(kind) {
            let mut text = Text::new(&numbering);
            container.read(name, &mut text)?;
            *notes = text.notes;
        }
    }
    let mut text = Text::new(&numbering);
    (text.footnotes, text.endnotes) = (footnotes, endnotes);
    container.read(main, &mut text)?;
    let (figures, edges, ends) = (text.figures, text.edges, text.ends);
    let mut pages = text.blocks.finish();
    if pages.is_empty() {
        pages.push(String::new());
    }
    let named: FxHashMap<&str, (&str, &str)> =
        relations.iter().map(|relation| (&*relation.id, (&*relation.kind, &*relation.target))).collect();
    let mut shown = FxHashSet::default();
    for (page, id) in figures {
        // A figure named twice is shown once.
        let Some((kind, target)) = named.get(&*id).filter(|(_, target)| shown.insert(*target)) else { continue };
        let figure = match *kind {
            "aFChunk" => chunk(container, target)?,
            _ => drawing::read(container, target)?,
        };
        if let Some(page) = pages.get_mut(page).filter(|_| !figure.is_empty()) {
            page.push_str("\n\n");
            page.push_str(&figure);
        }
    }
    let (mut headers, mut footers) = (Vec::new(), Vec::new());
    for relation in relations.iter().filter(|relation| edges.contains(&relation.id)) {
        let edge = if relation.kind == "header" { &mut headers } else { &mut footers };
        let mut text = Text::new(&numbering);
        container.read(&relation.target, &mut text)?;
        let text = text.blocks.finish().join("\n");
        // A page number alone says nothing.
        if text.chars().any(char::is_alphabetic) && !edge.contains(&text) {
            edge.push(text);
        }
    }
    if let Some(last) = pages.last_mut() {
        for note in ends {
            last.push_str("\n\n");
            last.push_str(&note);
        }
    }
    if let Some(first) = pages.first_mut() {
        headers.push(std::mem::take(first));
        headers.extend(footers);
        headers.retain(|text| !text.trim().is_empty());
        *first = headers.join("\n\n");
    }
    for page in pages {
        paper.page(&page);
    }
    Ok(())
}

/// The text of a document of another kind that is put into this one: a page of HTML or plain text.
fn chunk(container: &mut Container<'_>, name: &str) -> Result<String, Failure> {
    let bytes = container.bytes(name)?.unwrap_or_default();
    let mut emitted = Vec::new();
    let (content, mut pages) = (Content::new(&bytes), Pages::new(&mut emitted));
    let read = match media::sniff(&bytes[..bytes.len().min(SNIFFED)]) {
        Media::Html => html::extract(&content, &mut pages),
        Media::Text => plain_text::extract(&content, &mut pages),
        other => Err(Failure::Unsupported(other.to_string())),
    };
    if let Err(Failure::Unsupported(kind)) = read {
        container.damage.push(format!("{name} was not read: it is {kind}"));
    }
    Ok(emitted.into_iter().map(|(_, page)| page).collect::<Vec<_>>().join("\n\n"))
}

struct Text<'n> {
    numbering: &'n Numbering,
    counters: Counters,
    blocks: Blocks,
    /// How deep within what is not shown.
    unseen: u32,
    /// How deep within the text of runs.
    shown: u32,
    /// Whether each open choice between drawings has been made.
    choices: Vec<bool>,
    /// Whether each open field still says what it is made of.
    fields: Vec<bool>,
    /// Whether the run is hidden or above the line, and whether its properties are being read.
    hidden: bool,
    raised: bool,
    /// What the letters of the run are, when its font is one of symbols.
    symbols: Option<Symbols>,
    /// Whether the box is ticked that is open.
    ticked: Option<bool>,
    properties: bool,
    /// The properties of the paragraphs that are open.
    paragraphs: Vec<Properties>,
    in_paragraph_properties: u32,
    /// Whether each open content control shows what it asks for in place of an answer, and whether the next one does.
    prompts: Vec<bool>,
    prompting: bool,
    /// Whether each open row was deleted, and whether the properties of one are being read.
    deleted: Vec<bool>,
    in_row_properties: bool,
    formula: Formula,
    /// How many columns the cells that are open span.
    spans: Vec<usize>,
    footnotes: FxHashMap<String, String>,
    endnotes: FxHashMap<String, String>,
    noted: [i64; 2],
    /// The notes of this part, when it is one of notes, and the one that is open.
    notes: FxHashMap<String, String>,
    note: Option<String>,
    /// The notes at the end.
    ends: Vec<String>,
    /// The figures, with the page that each is on.
    figures: Vec<(usize, String)>,
    /// The headers and footers that are used.
    edges: Vec<String>,
}

/// What a paragraph says of itself.
#[derive(Default)]
struct Properties {
    style: Option<String>,
    list: Option<String>,
    level: Option<usize>,
}

impl<'n> Text<'n> {
    fn new(numbering: &'n Numbering) -> Self {
        Self {
            numbering,
            counters: Counters::default(),
            blocks: Blocks::default(),
            unseen: 0,
            shown: 0,
            choices: Vec::new(),
            fields: Vec::new(),
            hidden: false,
            raised: false,
            symbols: None,
            ticked: None,
            properties: false,
            paragraphs: Vec::new(),
            in_paragraph_properties: 0,
            prompts: Vec::new(),
            prompting: false,
            deleted: Vec::new(),
            in_row_properties: false,
            formula: Formula::default(),
            spans: Vec::new(),
            footnotes: FxHashMap::default(),
            endnotes: FxHashMap::default(),
            noted: [0; 2],
            notes: FxHashMap::default(),
            note: None,
            ends: Vec::new(),
            figures: Vec::new(),
            edges: Vec::new(),
        }
    }

    /// Writes what a run shows, if the run is shown.
    fn write(&mut self, text: &str) {
        if !self.hidden && !self.fields.contains(&true) && !self.prompts.contains(&true) {
            self.blocks.text(text);
        }
    }

    /// Forgets what a run says of itself.
    fn end_run(&mut self) {
        (self.hidden, self.raised, self.symbols) = (false, false, None);
    }

    /// A mark in the text, and the note that it stands for.
    fn refer(&mut self, tag: &Tag<'_>, at_end: bool) {
        let Some(id) = tag.get("id") else { return };
        if self.hidden || self.fields.contains(&true) {
            return;
        }
        let note = if at_end { self.endnotes.remove(&id) } else { self.footnotes.remove(&id) };
        let Some(note) = note else { return };
        self.noted[usize::from(at_end)] += 1;
        let style = if at_end { Style::LowerRoman } else { Style::Decimal };
        let mark = format!("[{}]", style.show(self.noted[usize::from(at_end)]));
        self.blocks.text(&mark);
        let note = format!("{mark} {note}");
        if at_end { self.ends.push(note) } else { self.blocks.note(note) }
    }
}

impl Visitor for Text<'_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if self.unseen > 0 {
            self.unseen += 1;
            return;
        }
        if UNSEEN.contains(&name) {
            if name == b"del"
                && self.in_row_properties
                && let Some(deleted) = self.deleted.last_mut()
            {
                *deleted = true;
            }
            self.unseen = 1;
            return;
        }
        if self.formula.start(name, tag) {
            return;
        }
        match name {
            b"p" => {
                self.blocks.begin_paragraph();
                self.paragraphs.push(Properties::default());
                self.fields.retain(|instruction| !instruction);
            }
            b"pPr" => self.in_paragraph_properties += 1,
            b"rPr" => self.properties = true,
            b"vanish" if self.properties && self.in_paragraph_properties == 0 => self.hidden = tag.is_on(),
            b"vertAlign" if self.properties && self.in_paragraph_properties == 0 => {
                self.raised = tag.get("val").is_some_and(|place| place == "superscript");
            }
            b"rFonts" if self.properties && self.in_paragraph_properties == 0 => {
                self.symbols = tag.get("ascii").and_then(|font| Symbols::named(&font));
            }
            b"r" => self.end_run(),
            b"t" => self.shown += 1,
            b"sym" => {
                let font = tag.get("font").and_then(|font| Symbols::named(&font));
                let letter = tag.get("char").and_then(|letter| u32::from_str_radix(&letter, 16).ok());
                if let Some(character) = font.zip(letter).and_then(|(font, letter)| font.character(letter)) {
                    self.write(character.encode_utf8(&mut [0; 4]));
                }
            }
            b"symEx" => {
                let letter = tag.get("char").and_then(|letter| u32::from_str_radix(&letter, 16).ok());
                if let Some(character) = letter.and_then(char::from_u32) {
                    self.write(character.encode_utf8(&mut [0; 4]));
                }
            }
            // A box of a form, which is ticked by itself or from the start.
            b"checkBox" => self.ticked = Some(false),
            b"checked" | b"default" if self.ticked.is_some() => self.ticked = Some(tag.is_on()),
            // The stops of tabs have the same name.
            b"tab" | b"ptab" if self.in_paragraph_properties == 0 => self.write("\t"),
            b"br" | b"cr" => match tag.get("type").as_deref() {
                Some("page") if !self.hidden => self.blocks.end_page(),
                _ => self.write("\n"),
            },
            b"lastRenderedPageBreak" => self.blocks.end_page(),
            b"pageBreakBefore" if self.in_paragraph_properties > 0 && tag.is_on() && self.blocks.is_blank() => {
                self.blocks.end_page();
            }
            b"noBreakHyphen" => self.write("-"),
            b"fldChar" => match tag.get("fldCharType").as_deref() {
                Some("begin") => self.fields.push(true),
                Some("separate") => {
                    if let Some(instruction) = self.fields.last_mut() {
                        *instruction = false;
                    }
                }
                Some("end") => {
                    self.fields.pop();
                }
                _ => {}
            },
            b"pStyle" => {
                if let Some(properties) = self.paragraphs.last_mut() {
                    properties.style = tag.get("val");
                }
            }
            b"numId" => {
                if let Some(properties) = self.paragraphs.last_mut() {
                    properties.list = tag.get("val");
                }
            }
            b"ilvl" => {
                if let Some(properties) = self.paragraphs.last_mut() {
                    properties.level = tag.number("val").map(|level| level as usize);
                }
            }
            b"sdtPr" => self.prompting = false,
            b"showingPlcHdr" => self.prompting = tag.is_on(),
            b"sdtContent" => self.prompts.push(std::mem::take(&mut self.prompting)),
            b"tr" => {
                self.deleted.push(false);
                self.blocks.begin_row();
            }
            b"trPr" => self.in_row_properties = true,
            b"gridBefore" => self.blocks.skip_cells(tag.number("val").unwrap_or(0) as usize),
            b"tc" => {
                self.spans.push(1);
                self.blocks.begin_cell();
            }
            b"gridSpan" => {
                if let Some(span) = self.spans.last_mut() {
                    *span = tag.number("val").unwrap_or(1) as usize;
                }
            }
            b"txbxContent" => self.blocks.begin_box(),
            b"AlternateContent" => self.choices.push(false),
            b"Choice" => {
                if let Some(chosen) = self.choices.last_mut() {
                    *chosen = true;
                }
            }
            b"Fallback" if self.choices.last() == Some(&true) => self.unseen = 1,
            b"footnoteReference" => self.refer(tag, false),
            b"endnoteReference" => self.refer(tag, true),
            b"footnote" | b"endnote" => {
                self.note = tag.get("id").filter(|_| tag.get("type").is_none_or(|kind| kind == "normal"));
                self.blocks.begin_box();
            }
            b"headerReference" | b"footerReference" => self.edges.extend(tag.prefixed("id")),
            b"chart" => self.figures.extend(tag.prefixed("id").map(|id| (self.blocks.pages(), id))),
            b"altChunk" => self.figures.extend(tag.prefixed("id").map(|id| (self.blocks.pages(), id))),
            b"relIds" => self.figures.extend(tag.prefixed("dm").map(|id| (self.blocks.pages(), id))),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.unseen > 0 {
            self.unseen -= 1;
            return;
        }
        if let Some(formula) = self.formula.end(name) {
            self.write(&formula);
            return;
        }
        match name {
            b"p" => {
                let properties = self.paragraphs.pop().unwrap_or_default();
                let style = properties.style.as_deref();
                let item = self.numbering.item(style, properties.list.as_deref(), properties.level);
                let blank = self.blocks.is_blank();
                let label =
                    item.filter(|_| !blank).map(|(list, level)| self.counters.next(self.numbering, &list, level));
                let heading = style.is_some_and(|style| style.starts_with("Heading") || style == "Title");
                self.blocks.end_paragraph(&label.unwrap_or_default(), heading);
            }
            b"pPr" => self.in_paragraph_properties = self.in_paragraph_properties.saturating_sub(1),
            b"rPr" => self.properties = false,
            b"r" => self.end_run(),
            b"checkBox" => {
                if let Some(ticked) = self.ticked.take().filter(|_| !self.hidden) {
                    self.blocks.text(if ticked { "☒" } else { "☐" });
                }
            }
            b"t" => self.shown = self.shown.saturating_sub(1),
            b"sdtContent" => {
                self.prompts.pop();
            }
            b"tr" if self.deleted.pop() == Some(true) => self.blocks.drop_row(),
            b"tr" => {
                self.blocks.end_row();
            }
            b"trPr" => self.in_row_properties = false,
            b"tc" => {
                self.blocks.end_cell(1);
                self.blocks.skip_cells(self.spans.pop().unwrap_or(1).saturating_sub(1));
            }
            b"txbxContent" => self.blocks.end_box(),
            b"AlternateContent" => {
                self.choices.pop();
            }
            b"footnote" | b"endnote" => {
                let text = self.blocks.take_box();
                if let Some(id) = self.note.take() {
                    self.notes.insert(id, one_line(&text));
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.unseen > 0 || self.formula.text(text) {
            return;
        }
        if self.shown > 0 {
            let text = raised_if(self.raised, text);
            let shown = |font: Symbols| text.chars().map(|c| font.character(c.into()).unwrap_or(c)).collect();
            let shown = self.symbols.map(shown);
            self.write(&shown.map_or(text, Cow::Owned));
        }
    }

    fn is_done(&self) -> bool {
        self.blocks.is_full()
    }
}
