//! OpenDocument: texts, slides and sheets, which share one set of marks.

use docferry_policy::Failure;
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::counting::Style;
use super::super::one_line;
use super::super::paper::{LONGEST_TEXT, Paper};
use super::super::raised::raised_if;
use super::blocks::Blocks;
use super::container::{Container, Tag, Visitor};
use super::formula;

/// What is not shown, or not the document's own: remarks, what was deleted, slides drawn beside their notes.
const UNSEEN: &[&[u8]] = &[b"annotation", b"tracked-changes", b"page-thumbnail", b"forms", b"ruby-text", b"settings"];
/// How far the first line of a paragraph is moved in at most, in blanks: further, it is set in the middle.
const WIDEST_INDENT: usize = 16;
/// How often a row that repeats itself is written.
const MOST_REPEATED: u32 = 1000;
/// How long what stands before and after the number of an item is at most, in characters.
const LONGEST_LABEL: usize = 100;
/// How deep lists go.
const LEVELS: usize = 10;
/// How many lists are kept to be continued.
const MOST_LISTS: usize = 10_000;
/// The list that headings are items of.
const OUTLINE: &str = "Outline";
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
        unnumbered: styles.unnumbered,
        ..Text::default()
    };
    text.formulas = formula::parts(container)?.into_iter().collect();
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

/// The number of the last item on each level, if there was one.
type Numbers = [Option<i64>; LEVELS];

/// Counts an item on this level, counted from one, and says what stands before it.
fn count(levels: &[Level], numbers: &mut Numbers, depth: usize, start: Option<i64>) -> String {
    let depth = depth.clamp(1, LEVELS);
    let level = levels.get(depth - 1);
    let first = || level.map_or(1, |level| level.start);
    let next = numbers[depth - 1].map_or_else(first, |number| number.saturating_add(1));
    numbers[depth - 1] = Some(start.unwrap_or(next));
    numbers[depth..].fill(None);
    let Some(level) = level else { return String::new() };
    match level.style {
        Style::Bullet => return Style::Bullet.show(1),
        Style::None => return String::new(),
        _ => {}
    }
    let mut label = level.before.clone();
    let first = depth - level.shown.clamp(1, depth);
    for (place, number) in numbers[..depth].iter().enumerate().skip(first) {
        let style = levels.get(place).map_or(Style::Decimal, |level| level.style);
        if place > first {
            label.push('.');
        }
        label.push_str(&style.show(number.unwrap_or(1).max(1)));
    }
    label + &level.after
}

/// Whether an element says that it is not shown.
fn is_hidden(name: &[u8], tag: &Tag<'_>) -> bool {
    let says = |name: &str, value: &str| tag.get(name).is_some_and(|said| said == value);
    match name {
        b"section" => says("display", "none"),
        b"hidden-text" | b"hidden-paragraph" => says("is-hidden", "true"),
        _ => false,
    }
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
    /// What stands before each open paragraph.
    paragraphs: Vec<String>,
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
    /// The styles of the lists that are open.
    open_lists: Vec<Option<String>>,
    /// Whether the next paragraph is the first of its item, and the number that the item asks for.
    begins_item: bool,
    start: Option<i64>,
    /// How far lists have been counted, which of them is counted, and those that may go on by their name or style.
    numbers: Vec<Numbers>,
    counted: usize,
    named: FxHashMap<String, usize>,
    styled: FxHashMap<String, usize>,
    headings: Numbers,
    /// The formulas that are parts of their own, by where they are.
    formulas: FxHashMap<String, String>,
    /// The styles of headings that have no number.
    unnumbered: FxHashSet<String>,
}

impl Text {
    fn counts(&self) -> bool {
        !self.paragraphs.is_empty()
    }

    /// Begins a list, which may go on with the numbers of one before.
    fn begin_list(&mut self, tag: &Tag<'_>) {
        let style = tag.get("style-name");
        let goes_on = tag.get("continue-numbering").is_some_and(|on| on == "true");
        if self.open_lists.is_empty() {
            let before = match tag.get("continue-list") {
                Some(name) => self.named.get(&name),
                None => style.as_ref().filter(|_| goes_on).and_then(|style| self.styled.get(style)),
            };
            self.counted = before.copied().unwrap_or(self.numbers.len());
            if self.counted == self.numbers.len() {
                // Lists after so many share one count.
                self.counted = self.counted.min(MOST_LISTS);
                self.numbers.truncate(MOST_LISTS);
                self.numbers.push(Numbers::default());
            }
            if self.counted < MOST_LISTS {
                self.named.extend(tag.get("id").map(|name| (name, self.counted)));
                self.styled.extend(style.clone().map(|style| (style, self.counted)));
            }
        } else if !goes_on
            && let Some(numbers) = self.numbers.get_mut(self.counted)
            && let Some(deeper) = numbers.get_mut(self.open_lists.len()..)
        {
            deeper.fill(None);
        }
        self.open_lists.push(style);
    }

    /// The number of the paragraph that begins, if it has one. An item that only holds a list has none.
    fn label(&mut self, name: &[u8], tag: &Tag<'_>) -> String {
        if std::mem::take(&mut self.begins_item) {
            let style = self.open_lists.iter().rev().find_map(Option::as_ref);
            let levels = style.and_then(|style| self.lists.get(style)).map(Vec::as_slice).unwrap_or_default();
            let Some(numbers) = self.numbers.get_mut(self.counted) else { return String::new() };
            return count(levels, numbers, self.open_lists.len(), self.start.take());
        }
        let is_numbered = name == b"h"
            && self.open_lists.is_empty()
            && tag.get("is-list-header").is_none_or(|is_header| is_header != "true")
            && tag.get("style-name").is_none_or(|style| !self.unnumbered.contains(&style));
        match self.lists.get(OUTLINE).filter(|_| is_numbered) {
            Some(levels) => count(levels, &mut self.headings, tag.number("outline-level").unwrap_or(1) as usize, None),
            None => String::new(),
        }
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
        // The number of a page on its edge says nothing.
        let of_edge = name == b"page-number" && self.edges_only;
        if UNSEEN.contains(&name) || of_edge || is_hidden(name, tag) {
            self.unseen = 1;
            return;
        }
        match name {
            b"style" => {
                self.style = tag.get("name");
                let is_numbered = tag.get("list-style-name").is_none_or(|list| !list.is_empty());
                self.unnumbered.extend(self.style.clone().filter(|_| !is_numbered));
            }
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
            b"outline-style" => self.list_style = Some(OUTLINE.to_owned()),
            b"list-level-style-number"
            | b"outline-level-style"
            | b"list-level-style-bullet"
            | b"list-level-style-image" => {
                let level = (tag.number("level").unwrap_or(1) as usize).clamp(1, LEVELS);
                let style = match tag.get("num-format") {
                    _ if matches!(name, b"list-level-style-bullet" | b"list-level-style-image") => Style::Bullet,
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
            b"list" => self.begin_list(tag),
            b"list-item" => {
                self.begins_item = true;
                self.start = tag.number("start-value").map(i64::from);
            }
            b"header" | b"header-left" | b"header-first" | b"footer" | b"footer-left" | b"footer-first"
                if self.edges_only =>
            {
                self.blocks.begin_box();
            }
            b"p" | b"h" => {
                if tag.get("style-name").is_some_and(|style| self.breaking.contains(&style)) && !self.edges_only {
                    self.blocks.end_page();
                }
                let label = self.label(name, tag);
                self.paragraphs.push(label);
                self.blocks.begin_paragraph();
            }
            b"tab" if self.counts() => self.blocks.text("\t"),
            b"s" if self.counts() => {
                let count = tag.number("c").unwrap_or(1).min(100) as usize;
                if self.blocks.is_blank() {
                    self.blocks.indent(count.min(WIDEST_INDENT));
                } else {
                    self.blocks.text(&" ".repeat(count));
                }
            }
            b"line-break" => self.blocks.text("\n"),
            b"soft-page-break" => self.blocks.end_page_after_sentence(),
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
            b"object" => {
                let target = tag.get("href").unwrap_or_default().to_lowercase();
                if let Some(formula) = self.formulas.get(target.trim_start_matches("./").trim_end_matches('/')) {
                    self.blocks.text(formula);
                }
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
            b"list-style" | b"outline-style" => self.list_style = None,
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
                let label = self.paragraphs.pop().unwrap_or_default();
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
                    self.blocks.note(format!("{mark} {}", one_line(&note)));
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
            self.blocks.text(&raised_if(is_raised, text));
        }
    }

    fn is_done(&self) -> bool {
        self.blocks.is_full() || self.size > LONGEST_TEXT || self.pages.len() > MOST_PAGES
    }
}
