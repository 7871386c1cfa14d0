mod sheets;
mod texts;

use std::io::{Cursor, Write};

use super::*;

fn container(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        writer.write_all(text.as_bytes()).expect("room");
    }
    writer.finish().expect("a container").into_inner()
}

fn extracted(bytes: &[u8]) -> (Result<Summary, Failure>, Vec<String>) {
    let mut emitted = Vec::new();
    let result = extract(bytes, &mut Pages::new(&mut emitted));
    (result, emitted.into_iter().map(|(_, text)| text).collect())
}

fn read(parts: &[(&str, &str)]) -> (Result<Summary, Failure>, Vec<String>) {
    extracted(&container(parts))
}

/// The references of a part, by id, kind and target.
fn rels(relations: &[(&str, &str, &str)]) -> String {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        format!("<Relationship Id='{id}' Type='http://x/relationships/{kind}' Target='{target}'/>")
    };
    format!("<Relationships>{}</Relationships>", relations.iter().map(one).collect::<String>())
}

fn word(body: &str) -> Vec<String> {
    read(&[("word/document.xml", &format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>"))]).1
}

fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

fn paragraph(text: &str) -> String {
    format!("<w:p>{}</w:p>", run(text))
}

fn shape(placeholder: &str, text: &str) -> String {
    format!("<p:sp><p:nvPr>{placeholder}</p:nvPr><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sp>")
}

fn workbook(sheets: &str, rows: &str, more: &[(&str, &str)]) -> (Result<Summary, Failure>, Vec<String>) {
    let book = format!("<workbook><sheets>{sheets}</sheets></workbook>");
    let relations = rels(&[
        ("a", "worksheet", "worksheets/sheet1.xml"),
        ("s", "styles", "styles.xml"),
        ("t", "sharedStrings", "strings.xml"),
    ]);
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let mut parts = vec![
        ("xl/workbook.xml", &*book),
        ("xl/_rels/workbook.xml.rels", &*relations),
        ("xl/worksheets/sheet1.xml", &*sheet),
    ];
    parts.extend(more);
    read(&parts)
}

#[test]
fn the_document_is_found_wherever_its_container_says() {
    let body = format!("<d:document>{}</d:document>", paragraph("found"));
    let relations = rels(&[("r", "officeDocument", "/Other/Main.xml")]);
    assert_eq!(read(&[("_rels/.rels", &relations), ("other/main.XML", &body)]).1, ["found"]);
}

#[test]
fn slides_are_pages_in_the_order_of_the_show_with_their_notes() {
    let slide = |shapes: &[String]| format!("<p:sld xmlns:a='a' xmlns:p='p'>{}</p:sld>", shapes.concat());
    let foot = shape("<p:ph type='ftr'/>", "Acme");
    let one = slide(&[
        shape("", "body"),
        shape("<p:ph type='title'/>", "Title"),
        shape("<p:ph type='sldNum'/>", "9"),
        foot.clone(),
    ]);
    let two = slide(&[shape("", "second"), foot]);
    let hidden = one.replace("<p:sld ", "<p:sld show='0' ");
    let notes = slide(&[shape("<p:ph type='body'/>", "say so"), shape("<p:ph type='hdr'/>", "x")]);
    let parts = [
        (
            "ppt/presentation.xml",
            "<p:presentation><p:sldIdLst><p:sldId id='256' r:id='b'/><p:sldId id='257' r:id='h'/><p:sldId id='258' r:id='a'/></p:sldIdLst></p:presentation>",
        ),
        (
            "ppt/_rels/presentation.xml.rels",
            &rels(&[
                ("a", "slide", "slides/slide1.xml"),
                ("b", "slide", "slides/slide2.xml"),
                ("h", "slide", "slides/slide3.xml"),
            ]),
        ),
        ("ppt/slides/slide1.xml", &two),
        ("ppt/slides/slide2.xml", &one),
        ("ppt/slides/slide3.xml", &hidden),
        ("ppt/slides/_rels/slide2.xml.rels", &rels(&[("n", "notesSlide", "../notesSlides/n.xml")])),
        ("ppt/notesSlides/n.xml", &notes),
    ];
    let (summary, pages) = read(&parts);
    assert_eq!(pages, ["Title\n\nbody\n\nAcme\n\nNotes:\nsay so", "second"]);
    let summary = summary.expect("text");
    assert_eq!((summary.pages, summary.warnings), (3, vec!["1 hidden slides were not read".to_owned()]));
}

#[test]
fn shapes_are_read_by_where_they_stand() {
    let at = |x: i32, y: i32, cx: i32, inside: &str| {
        format!(
            "<p:sp><p:spPr><a:xfrm><a:off x='{x}' y='{y}'/><a:ext cx='{cx}' cy='10'/></a:xfrm></p:spPr>{inside}</p:sp>"
        )
    };
    let text = |text: &str| format!("<a:p><a:r><a:t>{text}</a:t></a:r></a:p>");
    let group = format!(
        "<p:grpSp><p:grpSpPr><a:xfrm><a:off x='0' y='20'/><a:ext cx='40' cy='10'/></a:xfrm></p:grpSpPr>{}{}</p:grpSp>",
        at(90, 0, 5, &text("left")),
        at(0, 0, 5, &text("group")),
    );
    let slide = format!(
        "<p:sld>{}{}{group}{}</p:sld>",
        at(0, 90, 100, &text("source")),
        at(50, 20, 40, &text("right")),
        at(0, 0, 100, &text("head")),
    );
    let main = ("ppt/presentation.xml", "<p:presentation/>");
    assert_eq!(read(&[main, ("ppt/slides/slide1.xml", &slide)]).1, ["head\n\nleft\n\ngroup\n\nright\n\nsource"]);
}

#[test]
fn what_is_named_twice_is_read_once() {
    let sheets = "<sheet name='S' r:id='a'/><sheet name='T' r:id='a'/>";
    assert_eq!(workbook(sheets, "<row><c><v>1</v></c></row>", &[]).1, ["S\n\n1"]);
    let chart = "<c:chartSpace><c:title><a:p><a:r><a:t>Sales</a:t></a:r></a:p></c:title></c:chartSpace>";
    let body = "<w:document><w:p><c:chart r:id='a'/></w:p><w:p><c:chart r:id='b'/></w:p></w:document>";
    let relations = rels(&[("a", "chart", "c.xml"), ("b", "chart", "c.xml")]);
    let parts = [("word/document.xml", body), ("word/_rels/document.xml.rels", &*relations), ("word/c.xml", chart)];
    assert_eq!(read(&parts).1, ["Sales"]);
    let parts = [
        ("META-INF/container.xml", "<container><rootfile full-path='p.opf'/></container>"),
        (
            "p.opf",
            "<package><item id='a' href='a.xhtml'/><item id='b' href='a.xhtml'/><itemref idref='a'/><itemref idref='b'/></package>",
        ),
        ("a.xhtml", "<html><p>once</p></html>"),
    ];
    assert_eq!(read(&parts).1, ["once"]);
}

#[test]
fn the_chapters_of_a_book_are_pages_in_its_order() {
    let parts = [
        ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='OPS/p.opf'/></rootfiles></container>"),
        ("OPS/p.opf", "<package><metadata><dc:title>Book</dc:title><dc:language>en</dc:language></metadata><manifest>
            <item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='b' href='text/b%20c.xhtml' media-type='application/xhtml+xml'/></manifest>
            <spine><itemref idref='b'/><itemref idref='a'/></spine></package>"),
        (
            "OPS/a.xhtml",
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'b'> <!ENTITY c 'd'>]><html><head><title/></head><body><p><![CDATA[a < b]]> last</p></body></html>",
        ),
        ("OPS/text/b c.xhtml", "<?xml version='1.0'?><html><body><a id='x'/><p>first</p></body></html>"),
    ];
    let (summary, pages) = read(&parts);
    assert_eq!(pages, ["first", "a < b last"]);
    assert_eq!(summary.map(|summary| summary.title), Ok(Some("Book".to_owned())));
}

#[test]
fn damage_after_text_is_a_warning_and_before_it_a_failure() {
    let broken = format!("<w:document>{}<w:p></w:q>", paragraph("read"));
    let (summary, pages) = read(&[("word/document.xml", &broken)]);
    assert_eq!(pages, ["read"]);
    assert_eq!(summary.expect("text").warnings.len(), 1);
    assert!(matches!(read(&[("word/document.xml", "<w:document><w:p></w:q>")]).0, Err(Failure::Malformed(_))));
    assert!(matches!(read(&[("word/document.xml", "<w:document/>")]).0, Err(Failure::NoText(_))));
    let missing = workbook("<sheet name='Gone' r:id='z'/>", "", &[]).0;
    assert_eq!(missing, Err(Failure::Malformed("the sheet Gone is missing".to_owned())));
    let mut bytes = container(&[("word/document.xml", "<d/>")]);
    bytes.truncate(bytes.len() / 2);
    assert!(matches!(extracted(&bytes).0, Err(Failure::Malformed(_))));
}

#[test]
fn what_opens_with_a_password_only_or_is_no_document_says_so() {
    let manifest = "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    let locked = read(&[("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}")]).0;
    assert!(matches!(locked, Err(Failure::Encrypted(_))));
    assert!(matches!(read(&[("readme.txt", "x")]).0, Err(Failure::Unsupported(_))));
}

#[test]
fn bombs_are_refused_in_little_memory() {
    let blanks = format!("<w:document>{}</w:document>", " ".repeat(80 * 1024 * 1024));
    assert!(matches!(read(&[("word/document.xml", &blanks)]).0, Err(Failure::TooLarge(_))));
    // Entities are not followed.
    let laughs = format!(
        "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><w:document><w:p><w:r><w:t>ha{}</w:t></w:r></w:p></w:document>",
        "&b;".repeat(1000)
    );
    assert_eq!(read(&[("word/document.xml", &laughs)]).1, ["ha"]);
    let deep = format!("<w:document>{}", "<w:tbl><w:tr><w:tc><w:p><w:txbxContent>".repeat(20_000));
    assert!(matches!(read(&[("word/document.xml", &deep)]).0, Err(Failure::Malformed(_) | Failure::NoText(_))));
    // Cells that hold tables of cells that repeat themselves.
    let cell = "<table:table-cell table:number-columns-repeated='64'><table:table><table:table-row>";
    let ends = "</table:table-row></table:table></table:table-cell>";
    let nested = format!(
        "<o><office:text><table:table><table:table-row>{}<table:table-cell><text:p>twelve bytes</text:p></table:table-cell>{}</table:table-row></table:table></office:text></o>",
        cell.repeat(8),
        ends.repeat(8)
    );
    let text = read(&[("content.xml", &nested)]).1;
    assert!(text.iter().map(String::len).sum::<usize>() < 3 * super::super::paper::LONGEST_TEXT);
    // Entries that share their bytes: many names for one part.
    let mut many = container(&[("a", "x")]);
    many.extend(b"PK\x01\x02".repeat(60_000));
    assert!(matches!(extracted(&many).0, Err(Failure::TooLarge(_))));
    // Slides that name each other, and themselves.
    let circular = rels(&[("a", "slide", "presentation.xml"), ("n", "notesSlide", "presentation.xml")]);
    let parts = [
        (
            "ppt/presentation.xml",
            "<p:presentation><p:sldId id='1' r:id='a'/><a:p><a:t>once</a:t></a:p></p:presentation>",
        ),
        ("ppt/_rels/presentation.xml.rels", &circular),
    ];
    assert_eq!(read(&parts).1, ["once\n\nNotes:\nonce"]);
}
