//! OpenDocument: texts, slides and sheets, which share one set of marks.

use std::borrow::Cow;

use docferry_policy::Failure;
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::counting::Style;
use super::super::paper::{LONGEST_TEXT, Paper};
use super::super::raised::raised;
use super::blocks::Blocks;
use super::container::{Container, Tag, Visitor};

/// What is not shown, or not the document's own: remarks, what was deleted, slides drawn beside their notes, page numbers.
const UNSEEN: &[&[u8]] =
    &[b"annotation", b"tracked-changes", b"page-thumbnail", b"page-number", b"forms", b"ruby-text", b"settings"];
/// How often a row that repeats itself is written.
const MOST_REPEATED: u32 = 1000;
/// How long what stands before and after the number of an item is at most, in characters.
const LONGEST_LABEL: usize = 100;
/// How many pages are kept.
const MOST_PAGES: usize = 10_000;

/// Writes the text of a document: its pages as marked, its slides, or its sheets.
pub(super) fn read(container: &mut Container<'_>, paper: &mut Paper<'_, '_>) -> Result<(), Failure> {
    let mut manifest = Manifest::default();
    container.read("META-INF/manifest.xml", &mut manifest)?;
    if manifest.encrypted {
        return Err(Failure::Encrypted("the document opens with a password only".to_owned()));
    }
    let mut styles = Text { edges_only: true, ..Text::default() };
    container.read("styles.xml", &mut styles)?;
    let mut text = Text {
        lists: styles.lists,
        breaking: styles.breaking,
        hiding: styles.hiding,
        raising: styles.raising,
        ..Text::default()
    };
    container.read("content.xml", &mut text)?;
    let hidden = std::mem::take(&mut text.hidden);
    let is_text = text.pages.is_empty();
    let mut pages = std::mem::take(&mut text.pages);
    let rest = text.blocks.finish();
    pages.extend(rest.into_iter().filter(|page| is_text || !page.trim().is_empty()));
    if is_text {
        // What stands on the edge of every page stands once on the first.
        let (mut edges, mut seen): (Vec<String>, FxHashSet<String>) = (styles.headers, FxHashSet::default());
        edges.extend(pages.first_mut().map(std::mem::take));
        edges.extend(styles.footers);
        edges.retain(|text| !text.trim().is_empty() && seen.insert(text.clone()));
        match pages.first_mut() {
            Some(first) => *first = edges.join("\n\n"),
            None => pages.push(edges.join("\n\n")),
        }
    }
    for page in pages {
        paper.page(&page);
    }
    if !hidden.is_empty() {
        paper.summary.warnings.push(format!("hidden sheets or slides were not read: {}", hidden.join(", ")));
    }
    Ok(())
}

#[derive(Default)]
struct Manifest {
    encrypted: bool,
}

impl Visitor for Manifest {
    fn start(&mut self, name: &[u8], _: &Tag<'_>) {
        self.encrypted |= name == b"encryption-data";
    }

    fn end(&mut self, _: &[u8]) {}
}

/// How a level of a list counts.
#[derive(Clone)]
struct Level {
    style: Style,
    before: String,
    after: String,
    start: i64,
    /// How many levels the label shows.
    shown: usize,
}

#[derive(Default)]
struct Text {
    blocks: Blocks,
    /// Slides and sheets that are complete.
    pages: Vec<String>,
    /// How many bytes they take.
    size: usize,
    /// Whether only headers and footers count.
    edges_only: bool,
    headers: Vec<String>,
    footers: Vec<String>,
    unseen: u32,
    /// How many paragraphs are open.
    paragraphs: u32,
    columns: Vec<u32>,
    rows: Vec<u32>,
    tables: u32,
    is_sheets: bool,
    notes: Vec<String>,
    citing: bool,
    citation: String,
    /// The style that is being read, and those that begin a page, hide one, or raise text above the line.
    style: Option<String>,
    breaking: FxHashSet<String>,
    hiding: FxHashSet<String>,
    raising: FxHashSet<String>,
    /// Whether each open span stands above the line.
    spans: Vec<bool>,
    hidden: Vec<String>,
    page: Option<(String, bool)>,
    list_style: Option<String>,
    lists: FxHashMap<String, Vec<Level>>,
    /// The lists that are open: their style, and the number of the last item.
    open_lists: Vec<(Option<String>, i64)>,
    /// Whether the next paragraph is the first of its item.
    begins_item: bool,
    label: String,
}

impl Text {
    fn counts(&self) -> bool {
        self.paragraphs > 0
    }

    fn begin_item(&mut self) {
        self.begins_item = true;
        let depth = self.open_lists.len();
        let style = self.open_lists.iter().rev().find_map(|(style, _)| style.clone());
        let levels = style.and_then(|style| self.lists.get(&style));
        let Some((_, count)) = self.open_lists.last_mut() else { return };
        let level = levels.and_then(|levels| levels.get(depth - 1));
        *count = if *count == i64::MIN { level.map_or(1, |level| level.start) } else { count.saturating_add(1) };
        self.label.clear();
        let (Some(level), Some(levels)) = (level, levels) else { return };
        if level.style == Style::Bullet {
            self.label.push('•');
            return;
        }
        if level.style == Style::None {
            return;
        }
        self.label.push_str(&level.before);
        let first = depth - level.shown.clamp(1, depth);
        for (place, (_, count)) in self.open_lists.iter().enumerate().skip(first) {
            let style = levels.get(place).map_or(Style::Decimal, |level| level.style);
            if place > first {
                self.label.push('.');
            }
            self.label.push_str(&style.show((*count).max(1)));
        }
        self.label.push_str(&level.after);
    }

    /// Ends a slide or a sheet.
    fn end_part(&mut self) {
        let Some((name, hides)) = self.page.take() else { return };
        let text = std::mem::take(&mut self.blocks).finish().join("\n");
        self.size += text.len() + name.len();
        if hides {
            self.hidden.push(name);
            if !self.is_sheets {
                self.pages.push(String::new());
            }
        } else if self.is_sheets && !text.trim().is_empty() {
            self.pages.push(format!("{name}\n\n{text}"));
        } else {
            self.pages.push(text);
        }
    }
}

impl Visitor for Text {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if self.unseen > 0 {
            self.unseen += 1;
            return;
        }
        if UNSEEN.contains(&name) {
            self.unseen = 1;
            return;
        }
        match name {
            b"style" => self.style = tag.get("name"),
            b"paragraph-properties" => {
                let breaks = tag.get("break-before").is_some_and(|kind| kind == "page");
                self.breaking.extend(self.style.clone().filter(|_| breaks));
            }
            b"table-properties" | b"drawing-page-properties" => {
                let hides = tag.get("display").is_some_and(|display| display == "false")
                    || tag.get("visibility").is_some_and(|visibility| visibility == "hidden");
                self.hiding.extend(self.style.clone().filter(|_| hides));
            }
            b"text-properties" => {
                let raises = tag.get("text-position").is_some_and(|place| {
                    place.starts_with("super") || place.starts_with(|c: char| matches!(c, '1'..='9'))
                });
                self.raising.extend(self.style.clone().filter(|_| raises));
            }
            b"span" => {
                let raises = tag.get("style-name").is_some_and(|style| self.raising.contains(&style));
                self.spans.push(raises || self.spans.last() == Some(&true));
            }
            b"list-style" => self.list_style = tag.get("name"),
            b"list-level-style-number" | b"list-level-style-bullet" | b"list-level-style-image" => {
                let level = tag.number("level").unwrap_or(1).clamp(1, 10) as usize;
                let style = match tag.get("num-format") {
                    _ if name != b"list-level-style-number" => Style::Bullet,
                    Some(format) => Style::of_html(&format).unwrap_or(Style::None),
                    None => Style::None,
                };
                let around =
                    |name: &str| -> String { tag.get(name).unwrap_or_default().chars().take(LONGEST_LABEL).collect() };
                if let Some(list) = &self.list_style {
                    let levels = self.lists.entry(list.clone()).or_default();
                    let plain =
                        Level { style: Style::None, before: String::new(), after: String::new(), start: 1, shown: 1 };
                    if levels.len() < level {
                        levels.resize(level, plain);
                    }
                    levels[level - 1] = Level {
                        style,
                        before: around("num-prefix"),
                        after: around("num-suffix"),
                        start: tag.number("start-value").map_or(1, i64::from),
                        shown: tag.number("display-levels").unwrap_or(1) as usize,
                    };
                }
            }
            b"list" => self.open_lists.push((tag.get("style-name"), i64::MIN)),
            b"list-item" => self.begin_item(),
            b"header" | b"header-left" | b"header-first" | b"footer" | b"footer-left" | b"footer-first"
                if self.edges_only =>
            {
                self.blocks.begin_box();
            }
            b"p" | b"h" => {
                if tag.get("style-name").is_some_and(|style| self.breaking.contains(&style)) && !self.edges_only {
                    self.blocks.end_page();
                }
                self.paragraphs += 1;
                self.blocks.begin_paragraph();
            }
            b"tab" if self.counts() => self.blocks.text("\t"),
            b"s" if self.counts() => {
                let count = tag.number("c").unwrap_or(1).min(100) as usize;
                self.blocks.text(&" ".repeat(count));
            }
            b"line-break" => self.blocks.text("\n"),
            b"soft-page-break" => self.blocks.end_page(),
            b"text-box" => self.blocks.begin_box(),
            b"notes" if self.page.is_some() => self.blocks.begin_box(),
            b"note-citation" => {
                self.citing = true;
                self.citation.clear();
            }
            b"note-body" => {
                self.notes.push(format!("[{}]", self.citation.trim()));
                self.blocks.text(&format!("[{}]", self.citation.trim()));
                self.blocks.begin_box();
            }
            b"spreadsheet" => self.is_sheets = true,
            b"page" => {
                let hides = tag.get("style-name").is_some_and(|style| self.hiding.contains(&style));
                self.page = Some((tag.get("name").unwrap_or_default(), hides));
            }
            b"table" => {
                if self.is_sheets && self.tables == 0 {
                    let hides = tag.get("style-name").is_some_and(|style| self.hiding.contains(&style));
                    self.page = Some((tag.get("name").unwrap_or_default(), hides));
                }
                self.tables += 1;
            }
            b"table-row" => {
                self.rows.push(tag.number("number-rows-repeated").unwrap_or(1));
                self.blocks.begin_row();
            }
            b"table-cell" | b"covered-table-cell" => {
                self.columns.push(tag.number("number-columns-repeated").unwrap_or(1));
                self.blocks.begin_cell();
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.unseen > 0 {
            self.unseen -= 1;
            return;
        }
        match name {
            b"style" => self.style = None,
            b"span" => {
                self.spans.pop();
            }
            b"list-style" => self.list_style = None,
            b"list" => {
                self.open_lists.pop();
            }
            b"list-item" => self.begins_item = false,
            b"header" | b"header-left" | b"header-first" if self.edges_only => {
                let text = self.blocks.take_box();
                self.headers.push(text.trim().to_owned());
            }
            b"footer" | b"footer-left" | b"footer-first" if self.edges_only => {
                let text = self.blocks.take_box();
                self.footers.push(text.trim().to_owned());
            }
            b"p" | b"h" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                let label =
                    if std::mem::take(&mut self.begins_item) { std::mem::take(&mut self.label) } else { String::new() };
                self.blocks.end_paragraph(&label, name == b"h");
            }
            b"text-box" => self.blocks.end_box(),
            b"notes" if self.page.is_some() => {
                let notes = self.blocks.take_box();
                if !notes.trim().is_empty() {
                    self.blocks.block(&format!("Notes:\n{}", notes.trim()), true);
                }
            }
            b"note-citation" => self.citing = false,
            b"note-body" => {
                let note = self.blocks.take_box();
                if let Some(mark) = self.notes.pop() {
                    self.blocks.note(format!("{mark} {}", note.split_whitespace().collect::<Vec<_>>().join(" ")));
                }
            }
            b"page" => self.end_part(),
            b"table" => {
                self.tables = self.tables.saturating_sub(1);
                if self.is_sheets && self.tables == 0 {
                    self.end_part();
                }
            }
            b"table-row" => {
                let line = self.blocks.end_row();
                let repeated = self.rows.pop().unwrap_or(1).min(MOST_REPEATED);
                for _ in 1..repeated {
                    if line.is_empty() || self.blocks.is_full() {
                        break;
                    }
                    self.blocks.repeat(&line);
                }
            }
            b"table-cell" | b"covered-table-cell" => {
                let columns = self.columns.pop().unwrap_or(1);
                self.blocks.end_cell(columns as usize);
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.unseen > 0 || !self.counts() {
            return;
        }
        if self.citing {
            self.citation.push_str(text);
            return;
        }
        // Blanks count as one, as in HTML.
        if text.contains(['\n', '\t']) || text.contains("  ") {
            let mut blank = false;
            let mut single = String::with_capacity(text.len());
            for character in text.chars() {
                let is_blank = matches!(character, ' ' | '\n' | '\t' | '\r');
                if !(is_blank && blank) {
                    single.push(if is_blank { ' ' } else { character });
                }
                blank = is_blank;
            }
            self.blocks.text(&single);
        } else {
            let is_raised = self.spans.last() == Some(&true);
            self.blocks.text(&if is_raised { raised(text) } else { Cow::Borrowed(text) });
        }
    }

    fn is_done(&self) -> bool {
        self.blocks.is_full() || self.size > LONGEST_TEXT || self.pages.len() > MOST_PAGES
    }
}
