//! Pages of HTML as text: blocks on lines of their own, cells apart, rows together.

use docferry_policy::{Failure, Pages, Summary};
use ego_tree::iter::Edge;
use scraper::{Html, Node};

use super::plain_text;

/// What is not shown as text.
const UNSEEN: &[&str] = &["head", "iframe", "noscript", "object", "script", "style", "svg", "template", "title"];
/// What begins and ends a line, or a paragraph.
const LINES: &[&str] = &["br", "dd", "dt", "figcaption", "li", "option", "tr"];
const PARAGRAPHS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "details",
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
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "thead",
    "ul",
];

/// Emits the text of a page as page 1.
pub(crate) fn extract(bytes: &[u8], pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let (text, encoding, _) = plain_text::encoding_of_markup(bytes).decode(bytes);
    let html = Html::parse_document(&text);
    let mut writer = Writer::default();
    let mut title = String::new();
    let (mut unseen, mut kept, mut in_title) = (0_u32, 0_u32, false);
    for edge in html.tree.root().traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        match node.value() {
            Node::Text(text) if opens && in_title => title.push_str(text),
            Node::Text(text) if opens && unseen == 0 => writer.write(text, kept > 0),
            Node::Element(element) => {
                let name = element.name();
                in_title = if name == "title" { opens && title.is_empty() } else { in_title };
                let hidden = element.attr("hidden").is_some() || element.attr("aria-hidden") == Some("true");
                if UNSEEN.contains(&name) || hidden {
                    unseen = if opens { unseen + 1 } else { unseen.saturating_sub(1) };
                } else if name == "pre" {
                    kept = if opens { kept + 1 } else { kept.saturating_sub(1) };
                }
                if unseen == 0 {
                    if PARAGRAPHS.contains(&name) {
                        writer.end_line(if matches!(name, "table" | "tbody" | "thead" | "div" | "body") {
                            1
                        } else {
                            2
                        });
                    } else if LINES.contains(&name) {
                        writer.end_line(1);
                    } else if matches!(name, "td" | "th") && !opens {
                        writer.cell = true;
                    }
                }
            }
            _ => {}
        }
    }
    if writer.text.trim().is_empty() {
        return Err(Failure::NoText("the page shows no text".to_owned()));
    }
    pages.emit(1, writer.text.trim());
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut summary = Summary { pages: 1, pages_with_text: 1, ..Summary::default() };
    summary.title = Some(title).filter(|title| !title.is_empty());
    summary.language = html.root_element().attr("lang").map(str::to_owned);
    if encoding != encoding_rs::UTF_8 {
        summary.extra.push(("encoding".to_owned(), encoding.name().to_owned()));
    }
    Ok(summary)
}

#[derive(Default)]
struct Writer {
    text: String,
    /// Line breaks, a gap between cells, or a blank before the next word.
    breaks: usize,
    cell: bool,
    blank: bool,
}

impl Writer {
    fn end_line(&mut self, breaks: usize) {
        self.breaks = self.breaks.max(breaks);
    }

    fn write(&mut self, text: &str, as_it_is: bool) {
        if as_it_is {
            self.gap();
            self.text.push_str(text);
            return;
        }
        for piece in text.split_inclusive(|c: char| c.is_whitespace()) {
            let word = piece.trim_end();
            if !word.is_empty() {
                self.gap();
                self.text.push_str(word);
            }
            self.blank |= word.len() < piece.len();
        }
    }

    fn gap(&mut self) {
        if self.text.is_empty() {
        } else if self.breaks > 0 {
            self.text.extend(std::iter::repeat_n('\n', self.breaks));
        } else if self.cell {
            self.text.push_str("  ");
        } else if self.blank {
            self.text.push(' ');
        }
        (self.breaks, self.cell, self.blank) = (0, false, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> (Result<Summary, Failure>, Vec<(u32, String)>) {
        let mut emitted = Vec::new();
        let result = extract(html.as_bytes(), &mut Pages::new(&mut emitted));
        (result, emitted)
    }

    #[test]
    fn what_is_shown_is_read_with_its_lines_and_cells() {
        let (summary, emitted) = read(
            "<!doctype html><html lang=en><head><title>A  page</title><style>p{}</style></head><body>
             <h1>Head</h1><p>One <b>bold</b>\n word&nbsp;&amp; more.<br>Next</p><script>no()</script>
             <table><tr><th>Revenue<td> 1,234 <tr><td>Costs</td><td>(5)</td></tr></table><p hidden>unseen</p>
             <ul><li>first<li>second</ul>",
        );
        let text = "Head\n\nOne bold word & more.\nNext\n\nRevenue  1,234\nCosts  (5)\n\nfirst\nsecond";
        assert_eq!(emitted, [(1, text.to_owned())]);
        let summary = summary.expect("text");
        assert_eq!((summary.title.as_deref(), summary.language.as_deref()), (Some("A page"), Some("en")));
    }

    #[test]
    fn a_page_that_shows_nothing_has_no_text() {
        assert!(matches!(read("<html><script>app()</script></html>").0, Err(Failure::NoText(_))));
    }

    #[test]
    fn deep_nesting_is_read() {
        assert_eq!(read(&format!("{}deep", "<div>".repeat(2000))).1, [(1, "deep".to_owned())]);
    }
}
