//! Pages of HTML as text: blocks on lines of their own, cells apart, rows together.
//!
//! The tags are read as they come and no tree is built: its time grows with the square of how deep a page nests.

mod elements;
mod reader;
mod table;
mod tags;
mod writer;

use std::cell::RefCell;

use docferry_policy::{Content, Failure, Pages, Summary};
use encoding_rs::{Encoding, UTF_8};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};

use super::encoding::Letters;
use super::paper::Paper;
pub(super) use reader::Reader;
use reader::Sink;

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

/// The text of a part of a page.
pub(super) fn shown(text: &str) -> String {
    let mut emitted = Vec::new();
    let letters = Letters::Web(UTF_8);
    let mut pages = Pages::new(&mut emitted);
    let mut paper = Paper::new(&mut pages);
    // What is in memory is not lost.
    let _ = read(&Content::new(&text.as_bytes().to_vec()), letters, &mut paper);
    emitted.into_iter().map(|(_, page)| page).collect::<Vec<_>>().join("\n\n")
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
    let is_xml = content.read_at(0, 64)?.windows(5).any(|bytes| bytes == b"<?xml");
    let reader = Reader::new(paper, menus, is_xml);
    let tokenizer =
        Tokenizer::new(Sink(RefCell::new(reader)), TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    letters.decode(content, &mut |piece| {
        queue.push_back(StrTendril::from_slice(piece));
        // Scripts hand the control back: there is nothing to run.
        while !queue.is_empty() {
            let _ = tokenizer.feed(&queue);
        }
        !tokenizer.sink.0.borrow().is_full()
    })?;
    tokenizer.end();
    Ok(tokenizer.sink.0.into_inner().finish())
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
             <h1>Head</h1><p>10<sup>6</sup> and <sup>th</sup> One <b>bold</b>\n word&nbsp;&amp; more.<br>Next</p><script>no('</p>')</script>
             <table><tr><th>Revenue<td> 1,234 <tr><td><p>Costs</p></td><td><div>(5)</div></td></tr></table><p hidden>unseen</p>
             <ul><li>first<li>second</ul>",
        );
        let text = "Head\n\n10⁶ and th One bold word & more.\nNext\n\nRevenue\t1,234\nCosts\t(5)\n\nfirst\nsecond";
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
            ("10<sup><b>6</b></sup> 500<a epub:type=noteref>1</a> 7<a role='doc-noteref'>2</a>", "10⁶ 500¹ 7²"),
            ("<p>a</p></p><p>b", "a\n\nb"),
            ("x < y and <3", "x < y and <3"),
            (
                "<del>£50</del><ins>£40</ins> <s>5</s>4 <button>Buy</button><button>Save</button>",
                "£50 £40 5 4 Buy Save",
            ),
            (
                "<p>Half is <math><mfrac><mn>1</mn> <mn>2</mn></mfrac><mspace/><annotation>x</annotation></math>, 10<math><msup><mi>x</mi><mn>6</mn></msup></math>.",
                "Half is 1/2, 10x⁶.",
            ),
            ("<p>a <math><mi>x<p>b", "a x\n\nb"),
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
            ("<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>e", "a\nb\tc\nd\ne"),
        ];
        for (html, expected) in cases {
            assert_eq!(text(html), expected, "{html}");
        }
        let rows = |rows: &[&str]| format!("<table>{}</table>", rows.concat());
        let (head, years) = ("<tr><th>Item<th>2022<th>2023", "<tr><th><th>2023<th>2022<th>2023<th>2022<tr><td>a");
        let cases = [
            (rows(&[head, "<tr><td>Tea<td><td>5"]), "Item\t2022\t2023\nTea\t\t5"),
            (rows(&[head, "<tr><td>Tea<td>&nbsp;<td>5"]), "Item\t2022\t2023\nTea\t\t5"),
            (rows(&[head, "<tr><td>Tea<td><img src=x><td>5<tr><td><br><td>7"]), "Item\t2022\t2023\nTea\t\t5\n\t7"),
            (rows(&[head, "<tr><td colspan=2>Both<td>5"]), "Item\t2022\t2023\nBoth\t\t5"),
            (rows(&[head, "<tr><td rowspan=2>Tea<td>1<td>2<tr><td>3<td>4"]), "Item\t2022\t2023\nTea\t1\t2\n\t3\t4"),
            (
                rows(&["<thead>", head, "<th rowspan=9>x</thead><tr><td>Tea<td>1<td>2<td>3"]),
                "Item\t2022\t2023\tx\nTea\t1\t2\t3",
            ),
            (
                rows(&[years, "<tr><th><th colspan=2>Group<th colspan=2>Us"]),
                "\t2023\t2022\t2023\t2022\na\n\tGroup\t\tUs",
            ),
            // As filings write it: a heading above the sign, the number and the bracket.
            (
                rows(&[
                    "<tr><td><td colspan=3>2023<td><td colspan=3>2022",
                    "<tr><td>Net<td>$<td>(1<td>)<td><td>$<td>2<td>",
                    "<tr><td>Tax<td colspan=2>3<td>%<td><td colspan=2>(4<td>)",
                ]),
                "\t2023\t2022\nNet\t$(1)\t$2\nTax\t3%\t(4)",
            ),
            (
                "<?xml version='1.0'?><table><tr><td>a</td><td>b</td></tr><tr><td/><td>c</td></tr></table>".to_owned(),
                "a\tb\n\tc",
            ),
            (rows(&["<tr><td>a<td>€<td>5<tr><td>b<td>GBP<td>6"]), "a\t€\t5\nb\tGBP\t6"),
            (rows(&["<tr><td colspan=1000000 rowspan=1000000>a<td>b"]).repeat(9), &["a\tb"; 9].join("\n")),
        ];
        for (html, expected) in &cases {
            assert_eq!(text(html), *expected, "{html}");
        }
        let cases = [
            ("<td>a<br>b<td><b>Town</b><p>x<p>y<ul><li>z<li>w</ul>", "a\nb\nTown\n\nx\n\ny\n\nz\nw"),
            ("<td>Party<td><table><tr><td>Name<td>Acme<tr><td>Seat<td>Leeds</table>", "Party\tName\tAcme\nSeat\tLeeds"),
            ("<th><p>2023<p>£m<th>2022<br>a<br>b<br>c", "2023 £m\t2022 a b c"),
        ];
        for (html, expected) in cases {
            assert_eq!(text(&format!("<table><tr>{html}</table>")), expected, "{html}");
        }
        // A table that is longer than a page keeps its columns.
        let many = rows(&[head, &"<tr><td>Tea<td><td>5".repeat(20_000)]);
        assert!(text(&many).ends_with("\nTea\t\t5"));
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

    #[test]
    fn what_is_hidden_is_hidden_at_any_depth() {
        let deep = "<i>".repeat(600);
        for (html, expected) in [
            ("<div hidden>x<div>y</div>z</div>seen", "seen"),
            ("<p hidden>x<b>y</b><p>seen", "seen"),
            ("<b>a<template>x</template></b>b</i>c", "abc"),
        ] {
            assert_eq!(text(&format!("{deep}{html}")), expected, "{html}");
        }
    }
}
