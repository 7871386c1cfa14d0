//! The numbers of lists and headings in WordprocessingML, which the text itself does not hold.

use docferry_policy::Failure;
use rustc_hash::FxHashMap;

use super::super::counting::Style;
use super::container::{Container, Tag, Visitor};

/// How deep lists go.
const LEVELS: usize = 9;
/// How long the text of a label is at most, in characters.
const LONGEST_LABEL: usize = 100;
/// How far a style is traced to the one it is based on.
const FARTHEST: usize = 16;

/// The lists of a document, and the styles that belong to one.
#[derive(Default)]
pub(super) struct Numbering {
    /// What lists look like, by the id of their definition.
    definitions: FxHashMap<String, Definition>,
    lists: FxHashMap<String, List>,
    styles: FxHashMap<String, ListStyle>,
}

#[derive(Default)]
struct Definition {
    levels: Vec<Level>,
    /// The style that it defines, or the one that defines it.
    defines: Option<String>,
    defined_by: Option<String>,
}

#[derive(Clone)]
struct Level {
    start: i64,
    style: Style,
    /// Such as `%1.%2.`.
    text: String,
    paragraphs: Option<String>,
    decimal: bool,
}

#[derive(Default)]
struct List {
    definition: String,
    starts: FxHashMap<usize, i64>,
}

#[derive(Default)]
struct ListStyle {
    based_on: Option<String>,
    list: Option<String>,
    level: Option<usize>,
}

impl Numbering {
    pub(super) fn read_lists(&mut self, container: &mut Container<'_>, name: &str) -> Result<(), Failure> {
        let mut lists = Lists { numbering: self, definition: None, list: None, level: 0 };
        container.read(name, &mut lists)?;
        // Some definitions only name the style whose definition holds.
        let holds = |style: &String| {
            let mut found =
                self.definitions.iter().filter(|(_, definition)| definition.defines.as_ref() == Some(style));
            found.next().map(|(id, _)| id.clone())
        };
        let links: Vec<(String, String)> = self
            .definitions
            .iter()
            .filter_map(|(id, definition)| Some((id.clone(), holds(definition.defined_by.as_ref()?)?)))
            .collect();
        for list in self.lists.values_mut() {
            if let Some((_, held)) = links.iter().find(|(id, _)| *id == list.definition) {
                list.definition.clone_from(held);
            }
        }
        Ok(())
    }

    pub(super) fn read_styles(&mut self, container: &mut Container<'_>, name: &str) -> Result<(), Failure> {
        container.read(name, &mut Styles { numbering: self, style: None })?;
        Ok(())
    }

    /// The list that a paragraph is an item of, by itself or by its style, and its level.
    pub(super) fn item(
        &self,
        style: Option<&str>,
        list: Option<&str>,
        level: Option<usize>,
    ) -> Option<(String, usize)> {
        let (mut list, mut level) = (list.map(str::to_owned), level);
        let mut styled = style;
        for _ in 0..FARTHEST {
            let Some(found) = styled.and_then(|style| self.styles.get(style)) else { break };
            if list.is_none() {
                list.clone_from(&found.list);
            }
            level = level.or(found.level);
            styled = found.based_on.as_deref();
        }
        let list = list.filter(|list| list != "0")?;
        let levels = &self.definitions.get(&self.lists.get(&list)?.definition)?.levels;
        let by_style = || levels.iter().position(|level| style.is_some() && level.paragraphs.as_deref() == style);
        Some((list, level.or_else(by_style).unwrap_or(0).min(LEVELS - 1)))
    }
}

/// How far the lists of a document have been counted.
#[derive(Default)]
pub(super) struct Counters {
    counts: FxHashMap<String, [Option<i64>; LEVELS]>,
    /// The lists whose own start has been taken.
    started: Vec<String>,
}

impl Counters {
    /// The label of the next item.
    pub(super) fn next(&mut self, numbering: &Numbering, list: &str, level: usize) -> String {
        let Some(found) = numbering.lists.get(list) else { return String::new() };
        let Some(definition) = numbering.definitions.get(&found.definition) else { return String::new() };
        let Some(shape) = definition.levels.get(level) else { return String::new() };
        let counts = self.counts.entry(found.definition.clone()).or_default();
        if !found.starts.is_empty() && !self.started.iter().any(|started| started == list) {
            self.started.push(list.to_owned());
            for (level, start) in &found.starts {
                if let Some(count) = counts.get_mut(*level) {
                    *count = Some(start.saturating_sub(1));
                }
            }
        }
        let start = |level: usize| definition.levels.get(level).map_or(1, |level| level.start);
        counts[level] = Some(counts[level].map_or(start(level), |count| count.saturating_add(1)));
        for deeper in &mut counts[level + 1..] {
            *deeper = None;
        }
        if matches!(shape.style, Style::Bullet | Style::None) && !shape.text.contains('%') {
            let shown = shape.style == Style::None && shape.text.chars().any(char::is_alphanumeric);
            return if shown { shape.text.clone() } else { shape.style.show(1) };
        }
        let mut label = String::new();
        let mut text = shape.text.chars().peekable();
        while let Some(character) = text.next() {
            let place = text.peek().and_then(|digit| digit.to_digit(10)).filter(|place| *place > 0);
            match place.filter(|_| character == '%') {
                Some(place) => {
                    text.next();
                    let place = place as usize - 1;
                    let style = definition.levels.get(place).map_or(Style::Decimal, |level| level.style);
                    let style = if shape.decimal { Style::Decimal } else { style };
                    let count = counts.get(place).copied().flatten();
                    label.push_str(&style.show(count.unwrap_or_else(|| start(place))));
                }
                None => label.push(character),
            }
        }
        label.trim().to_owned()
    }
}

struct Lists<'n> {
    numbering: &'n mut Numbering,
    definition: Option<String>,
    list: Option<String>,
    level: usize,
}

impl Lists<'_> {
    fn level(&mut self) -> Option<&mut Level> {
        if self.list.is_some() {
            return None;
        }
        let level = self.level;
        self.numbering.definitions.get_mut(self.definition.as_ref()?)?.levels.get_mut(level)
    }
}

impl Visitor for Lists<'_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        let value = || tag.get("val").unwrap_or_default();
        match name {
            b"abstractNum" => {
                self.definition = tag.get("abstractNumId");
                if let Some(id) = &self.definition {
                    self.numbering.definitions.insert(id.clone(), Definition::default());
                }
            }
            b"num" => {
                self.list = tag.get("numId");
                if let Some(id) = &self.list {
                    self.numbering.lists.insert(id.clone(), List::default());
                }
            }
            b"abstractNumId" => {
                if let Some(list) = self.list.as_ref().and_then(|id| self.numbering.lists.get_mut(id)) {
                    list.definition = value();
                }
            }
            b"lvl" | b"lvlOverride" => {
                self.level = tag.number("ilvl").unwrap_or(0) as usize;
                if self.list.is_none()
                    && let Some(definition) =
                        self.definition.as_ref().and_then(|id| self.numbering.definitions.get_mut(id))
                {
                    let level = Level {
                        start: 1,
                        style: Style::Decimal,
                        text: String::new(),
                        paragraphs: None,
                        decimal: false,
                    };
                    while definition.levels.len() <= self.level.min(LEVELS - 1) {
                        definition.levels.push(level.clone());
                    }
                }
            }
            b"startOverride" => {
                let level = self.level;
                if let Some(list) = self.list.as_ref().and_then(|id| self.numbering.lists.get_mut(id)) {
                    list.starts.insert(level, value().parse().unwrap_or(1));
                }
            }
            b"styleLink" | b"numStyleLink" => {
                if let Some(definition) = self.definition.as_ref().and_then(|id| self.numbering.definitions.get_mut(id))
                {
                    let link = if name == b"styleLink" { &mut definition.defines } else { &mut definition.defined_by };
                    *link = Some(value());
                }
            }
            b"start" => {
                if let Some(level) = self.level() {
                    level.start = value().parse().unwrap_or(1);
                }
            }
            b"numFmt" => {
                if let Some(level) = self.level() {
                    level.style = Style::of_word(&value());
                }
            }
            b"lvlText" => {
                if let Some(level) = self.level() {
                    level.text = value().chars().take(LONGEST_LABEL).collect();
                }
            }
            b"isLgl" => {
                if let Some(level) = self.level() {
                    level.decimal = tag.is_on();
                }
            }
            b"pStyle" => {
                if let Some(level) = self.level() {
                    level.paragraphs = Some(value());
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"abstractNum" => self.definition = None,
            b"num" => self.list = None,
            _ => {}
        }
    }
}

struct Styles<'n> {
    numbering: &'n mut Numbering,
    style: Option<String>,
}

impl Visitor for Styles<'_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if name == b"style" {
            self.style = tag.get("styleId").filter(|_| tag.get("type").is_none_or(|kind| kind == "paragraph"));
            if let Some(id) = &self.style {
                self.numbering.styles.insert(id.clone(), ListStyle::default());
            }
        }
        let Some(style) = self.style.as_ref().and_then(|id| self.numbering.styles.get_mut(id)) else { return };
        match name {
            b"basedOn" => style.based_on = tag.get("val"),
            b"numId" => style.list = tag.get("val"),
            b"ilvl" => style.level = tag.number("val").map(|level| level as usize),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if name == b"style" {
            self.style = None;
        }
    }
}
