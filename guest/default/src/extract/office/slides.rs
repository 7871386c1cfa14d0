//! PresentationML: a page for each slide, in the order that they are shown.

use docferry_policy::Failure;

use super::super::layout::is_right_to_left;
use super::super::paper::Paper;
use super::super::raised::raised_if;
use super::blocks::Blocks;
use super::container::{Container, Tag, Visitor};
use super::drawing;
use super::formula::Formula;
use super::places::{Place, order};

/// How many slides are read.
const MOST_SLIDES: usize = 10_000;

/// Writes the slides that are shown, each with the notes of its speaker.
pub(super) fn read(container: &mut Container<'_>, main: &str, paper: &mut Paper<'_, '_>) -> Result<(), Failure> {
    let relations = container.relations(main)?;
    let mut order = Order(Vec::new());
    container.read(main, &mut order)?;
    let mut names: Vec<String> = Vec::new();
    for id in order.0 {
        if let Some(relation) = relations.iter().find(|relation| relation.id == id) {
            // A slide named twice is shown once.
            if !names.contains(&relation.target) {
                names.push(relation.target.clone());
            }
        }
    }
    if names.is_empty() {
        names = by_number(container);
    }
    let mut hidden = 0;
    let mut feet: Vec<String> = Vec::new();
    for name in names {
        if paper.is_full() {
            return Ok(());
        }
        let mut slide = Slide::default();
        if !container.read(&name, &mut slide)? {
            paper.damage.push(format!("{name} is missing"));
        }
        if slide.hidden {
            hidden += 1;
            paper.page("");
            continue;
        }
        let (figures, slide_feet) = (std::mem::take(&mut slide.figures), std::mem::take(&mut slide.feet));
        let mut text = slide.text();
        let relations = container.relations(&name)?;
        for id in figures {
            if let Some(relation) = relations.iter().find(|relation| relation.id == id) {
                append(&mut text, "\n\n", &drawing::read(container, &relation.target)?);
            }
        }
        // What stands at the foot of every slide is said once.
        for foot in slide_feet {
            if !foot.is_empty() && !feet.contains(&foot) {
                append(&mut text, "\n\n", &foot);
                feet.push(foot);
            }
        }
        if let Some(relation) = relations.iter().find(|relation| relation.kind == "notesSlide") {
            let mut notes = Slide { of_notes: true, ..Slide::default() };
            container.read(&relation.target, &mut notes)?;
            let notes = notes.text();
            if !notes.is_empty() {
                append(&mut text, "\n\n", &format!("Notes:\n{notes}"));
            }
        }
        paper.page(&text);
    }
    if hidden > 0 {
        paper.summary.warnings.push(format!("{hidden} hidden slides were not read"));
    }
    Ok(())
}

fn append(text: &mut String, gap: &str, more: &str) {
    if !more.is_empty() {
        if !text.is_empty() {
            text.push_str(gap);
        }
        text.push_str(more);
    }
}

/// The slides by the numbers in their names, when the presentation does not tell their order.
fn by_number(container: &Container<'_>) -> Vec<String> {
    let number =
        |name: &String| -> Option<u32> { name.strip_prefix("ppt/slides/slide")?.strip_suffix(".xml")?.parse().ok() };
    let mut names: Vec<(u32, String)> =
        container.names().into_iter().filter_map(|name| Some((number(&name)?, name))).collect();
    names.sort();
    names.into_iter().map(|(_, name)| name).collect()
}

struct Order(Vec<String>);

impl Visitor for Order {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if name == b"sldId" {
            self.0.extend(tag.prefixed("id"));
        }
    }

    fn end(&mut self, _: &[u8]) {}

    fn is_done(&self) -> bool {
        self.0.len() >= MOST_SLIDES
    }
}

#[derive(Default)]
struct Slide {
    blocks: Blocks,
    /// Whether these are notes, of which only the body counts.
    of_notes: bool,
    hidden: bool,
    title: Vec<String>,
    feet: Vec<String>,
    figures: Vec<String>,
    /// What the shapes that are open hold.
    shapes: Vec<Shape>,
    /// What stands on the slide: shapes, groups of them, and tables; and how deep within one.
    units: Vec<Unit>,
    within: u32,
    choices: Vec<bool>,
    unseen: u32,
    shown: bool,
    /// Whether the run stands above the line.
    raised: bool,
    counters: [Option<(String, i64)>; 9],
    level: usize,
    numbered: Option<(String, i64)>,
    formula: Formula,
    /// Whether a cell goes on that began further left or above.
    continues: Vec<bool>,
}

/// What a shape is there for.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Plain,
    Body,
    Title,
    Foot,
    Number,
}

/// A shape, a group of shapes or a table.
#[derive(Default)]
struct Unit {
    at: Option<(i64, i64)>,
    size: Option<(i64, i64)>,
    texts: Vec<String>,
    is_table: bool,
}

impl Slide {
    /// The text, in the order in which it is read.
    fn text(mut self) -> String {
        let mut text = std::mem::take(&mut self.title).join("\n");
        let units = std::mem::take(&mut self.units);
        let from_the_right = |unit: &Unit| unit.texts.iter().any(|text| text.contains(is_right_to_left));
        let places: Vec<_> = units.iter().map(|unit| Some(Place::new(unit.at?, unit.size?))).collect();
        for place in order(&places, units.iter().any(from_the_right)) {
            for text in &units[place].texts {
                self.blocks.block(text, !units[place].is_table);
            }
        }
        let body = self.blocks.finish().join("\n");
        append(&mut text, "\n\n", &body);
        text
    }

    /// Begins a part of the slide that may hold others.
    fn begin_unit(&mut self, is_table: bool) {
        if self.within == 0 {
            self.units.push(Unit { is_table, ..Unit::default() });
        }
        self.within += 1;
    }

    fn write(&mut self, text: String) {
        match self.units.last_mut() {
            Some(unit) if self.within > 0 => unit.texts.extend(Some(text).filter(|text| !text.is_empty())),
            _ => self.blocks.block(&text, true),
        }
    }

    /// The number of an item, when its paragraph is one of a list that counts.
    fn label(&mut self) -> String {
        let level = self.level.min(8);
        let Some((kind, start)) = self.numbered.take() else {
            self.counters[level..].fill(None);
            return String::new();
        };
        let next = match &self.counters[level] {
            Some((before, count)) if *before == kind => count.saturating_add(1),
            _ => start,
        };
        self.counters[level] = Some((kind.clone(), next));
        self.counters[level + 1..].fill(None);
        use super::super::counting::Style;
        let style = [
            ("alphaLc", Style::LowerLetter),
            ("alphaUc", Style::UpperLetter),
            ("romanLc", Style::LowerRoman),
            ("romanUc", Style::UpperRoman),
        ];
        let style = style.iter().find(|(name, _)| kind.starts_with(name)).map_or(Style::Decimal, |(_, style)| *style);
        let number = style.show(next);
        if kind.ends_with("ParenBoth") {
            format!("({number})")
        } else if kind.ends_with("ParenR") {
            format!("{number})")
        } else if kind.ends_with("Plain") {
            number
        } else {
            format!("{number}.")
        }
    }
}

impl Visitor for Slide {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if self.unseen > 0 {
            self.unseen += 1;
            return;
        }
        if self.formula.start(name, tag) {
            return;
        }
        match name {
            b"sld" => self.hidden = matches!(tag.get("show").as_deref(), Some("0" | "false")),
            b"grpSp" => self.begin_unit(false),
            b"graphicFrame" => {
                self.begin_unit(true);
                self.blocks.begin_box();
            }
            b"off" | b"ext" if self.within > 0 => {
                let number = |name: &str| tag.get(name).and_then(|number| number.trim().parse().ok());
                let pair = |one, other| number(one).zip(number(other));
                if let Some(unit) = self.units.last_mut() {
                    unit.at = unit.at.or_else(|| pair("x", "y"));
                    unit.size = unit.size.or_else(|| pair("cx", "cy"));
                }
            }
            b"sp" => {
                self.begin_unit(false);
                self.shapes.push(Shape::Plain);
                self.counters = Default::default();
                self.blocks.begin_box();
            }
            b"ph" => {
                if let Some(shape) = self.shapes.last_mut() {
                    *shape = match tag.get("type").as_deref() {
                        Some("title" | "ctrTitle") => Shape::Title,
                        Some("sldNum") => Shape::Number,
                        Some("ftr" | "dt" | "hdr") => Shape::Foot,
                        Some("sldImg") => Shape::Number,
                        _ => Shape::Body,
                    };
                }
            }
            // A shape may say that it is hidden.
            b"cNvPr" if matches!(tag.get("hidden").as_deref(), Some("1" | "true")) => {
                if let Some(shape) = self.shapes.last_mut() {
                    *shape = Shape::Number;
                }
            }
            b"p" => {
                self.level = 0;
                self.numbered = None;
                self.blocks.begin_paragraph();
            }
            b"pPr" => self.level = tag.number("lvl").unwrap_or(0) as usize,
            b"buAutoNum" => {
                let start = tag.number("startAt").map_or(1, i64::from);
                self.numbered = Some((tag.get("type").unwrap_or_default(), start));
            }
            b"r" => self.raised = false,
            b"rPr" => self.raised = tag.get("baseline").is_some_and(|rise| !rise.starts_with(['-', '0'])),
            b"t" => self.shown = true,
            b"br" => self.blocks.text("\n"),
            b"tr" => self.blocks.begin_row(),
            b"tc" => {
                self.blocks.begin_cell();
                let on = |name: &str| matches!(tag.get(name).as_deref(), Some("1" | "true"));
                self.continues.push(on("hMerge") || on("vMerge"));
            }
            b"fld" if tag.get("type").is_some_and(|kind| kind == "slidenum") => self.unseen = 1,
            b"AlternateContent" => self.choices.push(false),
            b"Choice" => {
                if let Some(chosen) = self.choices.last_mut() {
                    *chosen = true;
                }
            }
            b"Fallback" if self.choices.last() == Some(&true) => self.unseen = 1,
            b"chart" => self.figures.extend(tag.prefixed("id")),
            b"relIds" => self.figures.extend(tag.prefixed("dm")),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.unseen > 0 {
            self.unseen -= 1;
            return;
        }
        if let Some(formula) = self.formula.end(name) {
            self.blocks.text(&formula);
            return;
        }
        match name {
            b"sp" => {
                let shape = self.shapes.pop().unwrap_or(Shape::Plain);
                let text = self.blocks.take_box();
                let text = text.trim().to_owned();
                match shape {
                    Shape::Number => {}
                    Shape::Body => self.write(text),
                    _ if self.of_notes => {}
                    Shape::Plain => self.write(text),
                    Shape::Title => self.title.push(text),
                    Shape::Foot => self.feet.push(text),
                }
                self.within = self.within.saturating_sub(1);
            }
            b"grpSp" => self.within = self.within.saturating_sub(1),
            b"graphicFrame" => {
                let text = self.blocks.take_box();
                self.write(text);
                self.within = self.within.saturating_sub(1);
            }
            b"p" => {
                let label = if self.blocks.is_blank() { String::new() } else { self.label() };
                self.blocks.end_paragraph(&label, false);
            }
            b"t" => self.shown = false,
            b"tr" => {
                self.blocks.end_row();
            }
            b"tc" => {
                if self.continues.pop() == Some(true) {
                    self.blocks.take_box();
                    self.blocks.begin_cell();
                }
                self.blocks.end_cell(1);
            }
            b"AlternateContent" => {
                self.choices.pop();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.unseen > 0 || self.formula.text(text) {
            return;
        }
        if self.shown {
            self.blocks.text(&raised_if(self.raised, text));
        }
    }

    fn is_done(&self) -> bool {
        self.blocks.is_full()
    }
}
