//! Pages of HTML as text: blocks on lines of their own, cells apart, rows together.
//!
//! The tags are read as they come and no tree is built: its time grows with the square of how deep a page nests.

use std::borrow::Cow;
use std::cell::RefCell;

use docferry_policy::{Content, Failure, Pages, Summary};
use encoding_rs::{Encoding, UTF_8};
use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{RawKind, Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EndTag, NullCharacterToken, StartTag, Tag, TagToken, Token, TokenSink,
    TokenSinkResult, Tokenizer, TokenizerOpts,
};
use rustc_hash::FxHashMap;

use super::counting::Style;
use super::encoding::Letters;
use super::paper::{LONGEST_PAGE, Paper};

/// How long a cell of a row is at most, in bytes, for the row to be one line.
const LONGEST_CELL: usize = 600;
/// What is no part of a word though it stands in it.
const UNPRINTED: &[char] = &['\u{ad}', '\u{200b}', '\u{feff}'];
/// How deep elements are followed, as browsers do: what is deeper counts as its neighbour.
const DEEPEST: usize = 512;
/// What is not shown as text.
const UNSEEN: &[&str] = &[
    "annotation",
    "annotation-xml",
    "audio",
    "canvas",
    "datalist",
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "script",
    "style",
    "svg",
    "template",
    "title",
    "video",
];
/// What has neither content nor end.
const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
    "meta", "param", "source", "track", "wbr",
];
/// What begins and ends a line.
const LINES: &[&str] = &["br", "dd", "dt", "figcaption", "li", "optgroup", "option", "tr"];
/// What begins and ends a paragraph, and ends one that was left open.
const PARAGRAPHS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "details",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "plaintext",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "ul",
    "xmp",
];
/// Paragraphs without a blank line around.
const CLOSE: &[&str] = &["body", "center", "div", "table", "tbody", "tfoot", "thead"];
/// What an end tag does not reach out of, unless it ends a table's part itself.
const FRAMES: &[&str] = &["caption", "table", "td", "template", "th"];
const TABLE_PARTS: &[&str] =
    &["body", "caption", "html", "table", "tbody", "td", "template", "tfoot", "th", "thead", "tr"];

/// Emits the text of a page. It is one page, unless its style breaks it for the printer.
pub(crate) fn extract(content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let letters = letters(content)?;
    let mut paper = Paper::new(pages);
    read(content, letters, &mut paper)?;
    if letters != Letters::Web(UTF_8) {
        paper.summary.extra.push(("encoding".to_owned(), letters.name().to_owned()));
    }
    paper.finish("the page shows no text")
}

/// Writes the text of a page on paper.
pub(crate) fn read(content: &Content<'_>, letters: Letters, paper: &mut Paper<'_, '_>) -> Result<(), Failure> {
    let before = paper.summary.pages_with_text;
    if pass(content, letters, paper, false)? && paper.summary.pages_with_text == before {
        // A page of nothing but menus shows those.
        pass(content, letters, paper, true)?;
    }
    Ok(())
}

/// The encoding of HTML, which may say it in its head.
pub(crate) fn letters(content: &Content<'_>) -> Result<Letters, Failure> {
    let head = String::from_utf8_lossy(&content.read_at(0, 4096)?).to_ascii_lowercase();
    let label = |mark: &str| {
        let (_, rest) = head.split_once(mark)?;
        let label = rest.trim_start_matches([' ', '=', '"', '\'']);
        Encoding::for_label(label.split(|c: char| !(c.is_ascii_alphanumeric() || "-_:".contains(c))).next()?.as_bytes())
    };
    Letters::of(content, label("charset=").or_else(|| label("encoding=")))
}

/// Reads a page once, with or without its menus, and says whether it has any.
fn pass(content: &Content<'_>, letters: Letters, paper: &mut Paper<'_, '_>, menus: bool) -> Result<bool, Failure> {
    let reader = Reader {
        paper,
        writer: Writer::default(),
        around: Vec::new(),
        rows: Vec::new(),
        open: Vec::new(),
        counts: FxHashMap::default(),
        unopened: 0,
        menus,
        has_menus: false,
        is_xml: content.read_at(0, 64)?.windows(5).any(|bytes| bytes == b"<?xml"),
        title: String::new(),
        titled: false,
    };
    let tokenizer =
        Tokenizer::new(Sink(RefCell::new(reader)), TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    letters.decode(content, &mut |piece| {
        queue.push_back(StrTendril::from_slice(piece));
        // Scripts hand the control back: there is nothing to run.
        while !queue.is_empty() {
            let _ = tokenizer.feed(&queue);
        }
        !tokenizer.sink.0.borrow().paper.is_full()
    })?;
    tokenizer.end();
    let mut reader = tokenizer.sink.0.into_inner();
    reader.close(0);
    reader.end_page();
    let title = reader.title.split_whitespace().collect::<Vec<_>>().join(" ");
    if reader.paper.summary.title.is_none() {
        reader.paper.summary.title = Some(title).filter(|title| !title.is_empty());
    }
    Ok(reader.has_menus)
}

/// What the tokenizer writes to.
struct Sink<'r, 'p, 's>(RefCell<Reader<'r, 'p, 's>>);

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
}

/// An element that has begun.
struct Element {
    name: LocalName,
    hidden: bool,
    keeps_blanks: bool,
    breaks_after: bool,
    /// How a list counts, and the number of its next item.
    list: Option<(Style, i64)>,
    cells: Cells,
}

impl Element {
    fn new(name: LocalName) -> Self {
        Self { name, hidden: false, keeps_blanks: false, breaks_after: false, list: None, cells: Cells::None }
    }
}

/// What an element is to a table.
#[derive(Clone, Copy)]
enum Cells {
    Row,
    Cell,
    None,
}

struct Reader<'r, 'p, 's> {
    paper: &'r mut Paper<'p, 's>,
    writer: Writer,
    /// What is written around the cells that are open.
    around: Vec<Writer>,
    /// The cells of the rows that are open.
    rows: Vec<Vec<String>>,
    open: Vec<Element>,
    /// How many of each are open.
    counts: FxHashMap<LocalName, u32>,
    /// How many elements are open beyond the deepest that are followed.
    unopened: usize,
    menus: bool,
    has_menus: bool,
    is_xml: bool,
    title: String,
    titled: bool,
}

impl Reader<'_, '_, '_> {
    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
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
        let shown = !hidden && self.is_shown();
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
            if name == "li" {
                self.number(tag);
            }
        }
        let breaks_after = shown && breaks(&style, "after");
        if VOID.contains(&name) || (self.is_xml && tag.self_closing) {
            if breaks_after {
                self.end_page();
            }
            return TokenSinkResult::Continue;
        }
        if name == "title" && shown_as_title(&self.open) {
            self.titled = !self.title.trim().is_empty();
        }
        if self.open.len() < DEEPEST {
            let cells = match name {
                "tr" if shown => Cells::Row,
                "td" | "th" if shown && !self.rows.is_empty() => Cells::Cell,
                _ => Cells::None,
            };
            match cells {
                Cells::Row => self.rows.push(Vec::new()),
                Cells::Cell => self.around.push(std::mem::take(&mut self.writer)),
                Cells::None => {}
            }
            self.open(Element {
                cells,
                hidden: !shown,
                keeps_blanks: matches!(name, "pre" | "textarea" | "listing" | "xmp" | "plaintext")
                    || style.contains("white-space:pre")
                    || self.open.last().is_some_and(|parent| parent.keeps_blanks),
                breaks_after,
                list: (name == "ol").then(|| {
                    let style = attribute(tag, "type").and_then(Style::of_html).unwrap_or(Style::Decimal);
                    (style, attribute(tag, "start").and_then(|start| start.trim().parse().ok()).unwrap_or(1))
                }),
                ..Element::new(tag.name.clone())
            });
        } else {
            self.unopened += 1;
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

    fn end(&mut self, name: &str) {
        if name == "br" || (name == "p" && !self.has_open("p")) {
            if self.is_shown() {
                self.edge(name);
            }
            return;
        }
        if self.unopened > 0 {
            self.unopened -= 1;
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
            self.unopened = 0;
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
                Cells::Cell => {
                    let outer = self.around.pop().unwrap_or_default();
                    let cell = std::mem::replace(&mut self.writer, outer);
                    if let Some(row) = self.rows.last_mut() {
                        row.push(cell.text);
                    }
                }
                Cells::Row => {
                    let line = row(&self.rows.pop().unwrap_or_default());
                    self.edge("tr");
                    if !line.is_empty() {
                        self.writer.write(&line, true);
                    }
                }
                Cells::None => {}
            }
            if !element.hidden {
                self.edge(&element.name);
                if element.breaks_after {
                    self.end_page();
                }
            }
        }
    }

    fn edge(&mut self, name: &str) {
        if PARAGRAPHS.contains(&name) {
            self.writer.end_line(if CLOSE.contains(&name) { 1 } else { 2 });
        } else if LINES.contains(&name) {
            self.writer.end_line(1);
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

    fn text(&mut self, text: &str) {
        if self.is_shown() {
            let keeps_blanks = self.open.last().is_some_and(|element| element.keeps_blanks);
            self.writer.write(text, keeps_blanks);
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

    fn is_shown(&self) -> bool {
        !self.open.last().is_some_and(|element| element.hidden)
    }

    /// Writes the beginning of a page that has grown too long.
    fn spill(&mut self) {
        let end = super::paper::end_of_page(&self.writer.text);
        let rest = self.writer.text.split_off(end);
        self.paper.page(&self.writer.text);
        self.writer.text = rest;
    }

    fn end_page(&mut self) {
        // A row is not torn.
        if !self.around.is_empty() {
            return;
        }
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

fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// A style as it is compared: in small letters, without blanks.
fn plain_style(style: &str) -> Cow<'_, str> {
    let is_plain = |c: char| !c.is_whitespace() && !c.is_ascii_uppercase();
    if style.chars().all(is_plain) {
        return Cow::Borrowed(style);
    }
    Cow::Owned(style.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect())
}

/// Whether the printer takes a new page on this side of an element.
fn breaks(style: &str, side: &str) -> bool {
    style.split("break-").skip(1).any(|rest| {
        let value = rest.strip_prefix(side).and_then(|rest| rest.strip_prefix(':')).unwrap_or_default();
        ["always", "page", "left", "right", "recto", "verso"].iter().any(|kind| value.starts_with(kind))
    })
}

/// A row of cells as a line; cells that hold more than a line stand below each other, as the columns of a page do.
fn row(cells: &[String]) -> String {
    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    if cells.len() == 1 || cells.iter().any(|cell| cell.len() > LONGEST_CELL) {
        return cells.join("\n");
    }
    let mut line = String::new();
    for cell in cells {
        // Filings put the sign of a currency, a bracket and a percent sign into cells of their own.
        let joins = line.ends_with(['$', '€', '£', '¥', '(']) || matches!(cell, ")" | "%" | ")%" | "%)");
        if !line.is_empty() && !joins {
            line.push('\t');
        }
        for (place, word) in cell.split_whitespace().enumerate() {
            line.push_str(if place == 0 { "" } else { " " });
            line.push_str(word);
        }
    }
    line
}

/// Text as it is laid out.
#[derive(Default)]
struct Writer {
    text: String,
    /// Line breaks, or a blank, before the next word.
    breaks: usize,
    blank: bool,
    /// Whether the number of an item has been written and its text not.
    labelled: bool,
}

impl Writer {
    fn end_line(&mut self, breaks: usize) {
        if self.labelled {
            return;
        }
        self.breaks = self.breaks.max(breaks);
    }

    fn write(&mut self, text: &str, as_it_is: bool) {
        if as_it_is {
            if !text.is_empty() {
                self.gap();
                self.text.extend(text.chars().filter(|c| *c != '\r'));
            }
            return;
        }
        for piece in text.split_inclusive(|c: char| c.is_whitespace()) {
            let word = piece.trim_end();
            if !word.is_empty() {
                self.gap();
                self.text.extend(word.chars().filter(|c| !c.is_control() && !UNPRINTED.contains(c)));
            }
            self.blank |= word.len() < piece.len();
        }
    }

    fn gap(&mut self) {
        if self.text.is_empty() {
        } else if self.breaks > 0 {
            self.text.extend(std::iter::repeat_n('\n', self.breaks));
        } else if self.blank {
            self.text.push(' ');
        }
        (self.breaks, self.blank, self.labelled) = (0, false, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> (Result<Summary, Failure>, Vec<(u32, String)>) {
        let bytes = html.as_bytes().to_vec();
        let mut emitted = Vec::new();
        let result = extract(&Content::new(&bytes), &mut Pages::new(&mut emitted));
        (result, emitted)
    }

    fn text(html: &str) -> String {
        read(html).1.into_iter().map(|(_, page)| page).collect::<Vec<_>>().join("\n----\n")
    }

    #[test]
    fn what_is_shown_is_read_with_its_lines_and_cells() {
        let (summary, emitted) = read(
            "<!doctype html><html lang=en><head><title>A  page</title><style>p{}</style></head><body>
             <h1>Head</h1><p>One <b>bold</b>\n word&nbsp;&amp; more.<br>Next</p><script>no('</p>')</script>
             <table><tr><th>Revenue<td> 1,234 <tr><td><p>Costs</p></td><td><div>(5)</div></td></tr></table><p hidden>unseen</p>
             <ul><li>first<li>second</ul>",
        );
        let text = "Head\n\nOne bold word & more.\nNext\n\nRevenue\t1,234\nCosts\t(5)\n\nfirst\nsecond";
        assert_eq!(emitted, [(1, text.to_owned())]);
        let summary = summary.expect("text");
        assert_eq!((summary.title.as_deref(), summary.language.as_deref()), (Some("A page"), Some("en")));
    }

    #[test]
    fn what_a_reader_does_not_see_is_left_out() {
        let cases = [
            ("<div style='Display: none'>x<div>y</div></div>seen", "seen"),
            ("<p hidden>x<p>seen", "seen"),
            ("<template><p>x</p></template><svg><title>x</title><text>y</text></svg>seen", "seen"),
            ("<nav><a>Home</a></nav><main>seen</main>", "seen"),
            ("<nav><a>Home</a></nav>", "Home"),
            ("<noscript>x</noscript><iframe>y</iframe><!-- z -->seen", "seen"),
            ("<dialog>x</dialog><dialog open>seen</dialog>", "seen"),
            ("<style>x</style><textarea>se&amp;en</textarea>", "se&en"),
            (
                "<ix:header style=display:none><ix:hidden>x</ix:hidden></ix:header><ix:nonfraction>seen</ix:nonfraction>",
                "seen",
            ),
        ];
        for (html, expected) in cases {
            assert_eq!(text(html), expected, "{html}");
        }
    }

    #[test]
    fn entities_blanks_and_lists_are_as_a_browser_shows_them() {
        let cases = [
            ("a&eacute;&#8364;&#x20ac;&copy 1 &lt;b&gt; &noname;", "aé€€© 1 <b> &noname;"),
            ("<pre>  a\n\tb  c</pre>d", "  a\n\tb  c\n\nd"),
            ("<ol start=3><li>x<li>y</ol><ol type=a><li>z<li value=9>w</ol>", "3. x\n4. y\n\na. z\ni. w"),
            ("<ol><li><p>x</p><p>y</p></li></ol>", "1. x\n\ny"),
            ("soft&shy;ware", "software"),
            ("a<div>b</div>c", "a\nb\nc"),
            ("<p>a</p></p><p>b", "a\n\nb"),
            ("x < y and <3", "x < y and <3"),
        ];
        for (html, expected) in cases {
            assert_eq!(text(html), expected, "{html}");
        }
    }

    #[test]
    fn rows_are_lines_and_the_columns_of_a_page_stand_below_each_other() {
        let cases = [
            (
                "<table><tr><td>Net</td><td></td><td>$</td><td>(1,2</td><td>)</td><td>12</td><td>%</td></tr></table>",
                "Net\t$(1,2)\t12%",
            ),
            ("<table><td>a<td>b</table>", "a\tb"),
            ("<table><tr><td><p>only</p><p>cell</p></td></tr></table>", "only\n\ncell"),
            ("<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>e", "a b c\td\ne"),
        ];
        for (html, expected) in cases {
            assert_eq!(text(html), expected, "{html}");
        }
        let long = "word ".repeat(200);
        let columns = format!("<table><tr><td>menu</td><td>{long}</td></tr></table>");
        assert_eq!(text(&columns), format!("menu\n{}", long.trim()));
    }

    #[test]
    fn breaks_for_the_printer_begin_pages() {
        let html = "one<hr style='page-break-after: always'>two<div style=\"break-before:page\">three</div>
            <p style='page-break-before:avoid'>still</p><p style='page-break-before:auto;page-break-after:always'>end</p>four";
        assert_eq!(text(html), "one\n----\ntwo\n----\nthree\n\nstill\n\nend\n----\nfour");
    }

    #[test]
    fn a_page_that_shows_nothing_has_no_text() {
        assert!(matches!(read("<html><script>app()</script></html>").0, Err(Failure::NoText(_))));
    }

    #[test]
    fn the_encoding_is_what_the_page_says_unless_its_bytes_say_otherwise() {
        let read = |bytes: Vec<u8>| {
            let mut emitted = Vec::new();
            let result = extract(&Content::new(&bytes), &mut Pages::new(&mut emitted));
            (result.map(|summary| summary.extra), emitted.pop().map(|(_, text)| text))
        };
        let latin = read(b"<meta charset=iso-8859-2><p>\xb1\xb6</p>".to_vec());
        assert_eq!(latin, (Ok(vec![("encoding".to_owned(), "ISO-8859-2".to_owned())]), Some("ąś".to_owned())));
        let utf8 =
            read("<meta http-equiv=content-type content='text/html; charset=iso-8859-1'>größer".as_bytes().to_vec());
        assert_eq!(utf8, (Ok(Vec::new()), Some("größer".to_owned())));
    }

    /// What nests without end takes its length in time: these would take minutes otherwise.
    #[test]
    fn nesting_without_end_is_read() {
        let deep = 50_000;
        for tags in ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><button>", "<span></p></div>", "<a><svg>"] {
            let page = format!("seen{}deep", tags.repeat(deep));
            assert!(text(&page).starts_with("seen"), "{tags}");
        }
        let closed = format!("{}deep{}after", "<i>".repeat(deep), "</i>".repeat(deep));
        assert_eq!(text(&closed), "deepafter");
    }
}
