//! Texts with their lists, tables, notes and formulas.

use super::*;

#[test]
fn a_text_has_paragraphs_tables_and_pages() {
    let row = |a: &str, b: &str| format!("<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>", paragraph(a), paragraph(b));
    let body = format!(
        "<w:document><w:p><w:r><w:t>Annual &amp; </w:t></w:r><w:r><w:t xml:space='preserve'>interim &#252;</w:t></w:r></w:p>
        <w:tbl>{}{}</w:tbl><w:p><w:r><w:br w:type='page'/><w:t>Second page</w:t></w:r></w:p></w:document>",
        row("Revenue", "1,234"),
        row("", "(567)"),
    );
    let core = "<c xmlns:dc='d'><dc:title>The title</dc:title></c>";
    let (summary, pages) = read(&[("word/document.xml", &body), ("docProps/core.xml", core)]);
    assert_eq!(pages, ["Annual & interim ü\nRevenue\t1,234\n(567)", "Second page"]);
    assert_eq!(summary.map(|summary| (summary.pages, summary.title)), Ok((2, Some("The title".to_owned()))));
}

#[test]
fn cells_that_hold_tables_or_paragraphs_keep_their_lines() {
    let row = |cells: &[String]| {
        let cells: String = cells.iter().map(|cell| format!("<w:tc>{cell}</w:tc>")).collect();
        format!("<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    };
    let table = row(&[paragraph("Name"), paragraph("Acme")]) + &row(&[paragraph("Seat"), paragraph("Leeds")]);
    let lines = |texts: &[&str]| texts.iter().map(|text| paragraph(text)).collect::<String>();
    let cases = [
        (row(&[paragraph("Party"), table]), "Party\tName\tAcme\nSeat\tLeeds"),
        (row(&[lines(&["a", "b"]), lines(&["c", "d", "e", "f"])]), "a\nb\nc\nd\ne\nf"),
        (row(&[lines(&["2023", "£m"]), lines(&["2022", "£m"])]), "2023 £m\t2022 £m"),
    ];
    for (body, expected) in cases {
        assert_eq!(word(&body), [expected], "{body}");
    }
}

#[test]
fn cells_stand_below_the_columns_that_they_span() {
    let cell = |span: u32, text: &str| {
        format!("<w:tc><w:tcPr><w:gridSpan w:val='{span}'/></w:tcPr>{}</w:tc>", paragraph(text))
    };
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let before = "<w:trPr><w:gridBefore w:val='1'/></w:trPr>".to_owned();
    let body = format!(
        "<w:tbl>{}{}{}{}</w:tbl>",
        row(&[cell(1, "Item"), cell(1, "2022"), cell(1, "2023")]),
        row(&[cell(2, "Opening"), cell(1, "88")]),
        row(&[before, cell(1, "66"), cell(1, "77")]),
        row(&[cell(u32::MAX, "a"), cell(u32::MAX, "b")]),
    );
    let gap = "\t".repeat(65);
    assert_eq!(word(&body), [format!("Item\t2022\t2023\nOpening\t\t88\n\t66\t77\na{gap}b")]);
}

#[test]
fn a_number_above_the_line_is_not_the_end_of_the_one_before() {
    let raised =
        |kind: &str, text: &str| format!("<w:r><w:rPr><w:vertAlign w:val='{kind}'/></w:rPr><w:t>{text}</w:t></w:r>");
    let body = format!("<w:p>{}{}{}</w:p>", run("10"), raised("superscript", "6"), raised("subscript", "2"));
    assert_eq!(word(&body), ["10⁶2"]);
    let slide = "<p:sld><a:p><a:r><a:t>10</a:t></a:r><a:r><a:rPr baseline='30000'/><a:t>6</a:t></a:r><a:r><a:rPr baseline='-25000'/><a:t>2</a:t></a:r></a:p></p:sld>";
    let main = ("ppt/presentation.xml", "<p:presentation/>");
    assert_eq!(read(&[main, ("ppt/slides/slide1.xml", slide)]).1, ["10⁶2"]);
    let rich = "<r><t>10</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>6</t></r><r><t>2</t></r>";
    let rows = format!("<row><c t='inlineStr'><is>{rich}</is></c><c t='s'><v>0</v></c></row>");
    let strings = format!("<sst><si>{rich}</si></sst>");
    let pages = workbook("<sheet name='S' r:id='a'/>", &rows, &[("xl/strings.xml", &strings)]).1;
    assert_eq!(pages, ["S\n\n10⁶2\t10⁶2"]);
    let content = "<o><s:style s:name='up'><s:text-properties s:text-position='super 58%'/></s:style><s:style s:name='down'><s:text-properties s:text-position='-33% 58%'/></s:style>
        <t:p>10<t:span t:style-name='up'>6</t:span><t:span t:style-name='down'>2</t:span></t:p></o>";
    assert_eq!(read(&[("content.xml", content)]).1, ["10⁶2"]);
}

#[test]
fn symbols_and_boxes_are_read_as_they_look() {
    let symbol = |font: &str, letter: &str| format!("<w:r><w:sym w:font='{font}' w:char='{letter}'/></w:r>");
    let tick = |state: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
        )
    };
    let greek = "<w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>&#xF061;&#xF0B3;5</w:t></w:r>";
    let cases = [
        (symbol("Wingdings", "F0FE") + &symbol("Symbol", "F061") + &symbol("Wingdings", "F001"), "☑α"),
        (tick("<w:default w:val='0'/><w:checked/>") + &run("Married"), "☒Married"),
        (tick("<w:default w:val='1'/><w:checked w:val='0'/>") + &tick("<w:default w:val='1'/>"), "☐☒"),
        (greek.to_owned() + &run("\u{f061}"), "α≥5\u{f061}"),
    ];
    for (runs, expected) in cases {
        assert_eq!(word(&format!("<w:p>{runs}</w:p>")), [expected], "{runs}");
    }
}

#[test]
fn an_ampersand_by_itself_is_text() {
    assert_eq!(word(&(paragraph("R&D & more &amp; so") + &paragraph("after"))), ["R&D & more & so\nafter"]);
}

#[test]
fn what_was_deleted_hidden_or_drawn_twice_is_left_out() {
    let cases = [
        (
            "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>",
            "ab",
        ),
        (
            "<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo></w:p>",
            "b",
        ),
        (
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>b</w:t></w:r></w:p>",
            "b",
        ),
        (
            "<w:p><w:r><w:t>a\u{ad}b</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>",
            "abc",
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "b",
        ),
        ("<w:p><w:pPr><w:rPr><w:vanish/><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>", "b"),
        (
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
            "7",
        ),
        ("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "b"),
        (
            "<w:p><w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>b</w:t></w:r></w:p>",
            "ab\n\nbox",
        ),
        (
            "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>",
            "a\tb-c",
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(word(body), [expected], "{body}");
    }
}

#[test]
fn lists_headers_and_notes_stand_where_a_reader_finds_them() {
    let item = |style: &str, level: u32, text: &str| {
        format!(
            "<w:p><w:pPr>{}</w:pPr>{}</w:p>",
            if style.is_empty() {
                format!("<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='7'/></w:numPr>")
            } else {
                format!("<w:pStyle w:val='{style}'/>")
            },
            run(text)
        )
    };
    let body = format!(
        "<w:document><w:body>{}{}{}{}{}<w:p><w:r><w:t>noted</w:t><w:footnoteReference w:id='2'/></w:r></w:p>
        <w:p><w:pPr><w:pageBreakBefore/></w:pPr>{}</w:p>
        <w:sectPr><w:headerReference r:id='h'/><w:footerReference r:id='f'/></w:sectPr></w:body></w:document>",
        item("Clause", 0, "Scope"),
        item("", 1, "Services"),
        item("", 1, "Goods"),
        item("Clause", 0, "Term"),
        item("", 1, "Years"),
        run("next"),
    );
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId='1'>
        <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/></w:lvl>
        <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1(%2)'/></w:lvl>
        </w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
    let styles = "<w:styles><w:style w:type='paragraph' w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>
        <w:style w:type='paragraph' w:styleId='Clause'><w:basedOn w:val='Base'/></w:style></w:styles>";
    let notes = format!(
        "<w:footnotes><w:footnote w:type='separator' w:id='0'>{}</w:footnote><w:footnote w:id='2'>{}</w:footnote></w:footnotes>",
        paragraph("x"),
        paragraph("below")
    );
    let relations = rels(&[
        ("n", "numbering", "numbering.xml"),
        ("s", "styles", "styles.xml"),
        ("o", "footnotes", "footnotes.xml"),
        ("h", "header", "header1.xml"),
        ("f", "footer", "footer1.xml"),
        ("u", "header", "unused.xml"),
    ]);
    let (header, footer) =
        (format!("<w:hdr>{}</w:hdr>", paragraph("Acme")), format!("<w:ftr>{}</w:ftr>", paragraph("Draft")));
    let pages = read(&[
        ("word/document.xml", &body),
        ("word/_rels/document.xml.rels", &relations),
        ("word/numbering.xml", numbering),
        ("word/styles.xml", styles),
        ("word/footnotes.xml", &notes),
        ("word/header1.xml", &header),
        ("word/footer1.xml", &footer),
        ("word/unused.xml", &header.replace("Acme", "x")),
    ])
    .1;
    let first = "Acme\n\nI. Scope\nI(a) Services\nI(b) Goods\nII. Term\nII(a) Years\nnoted[1]\n[1] below\n\nDraft";
    assert_eq!(pages, [first, "next"]);
}

#[test]
fn an_open_document_is_read_as_well() {
    let content = "<o xmlns:t='t'><t:h>Heading</t:h><t:p>One<t:s t:c='2'/>two\n &lt;3<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>below</t:p></t:note-body></t:note></t:p>
        <t:tracked-changes><t:p>x</t:p></t:tracked-changes><t:p>a<office:annotation><t:p>x</t:p></office:annotation>b</t:p>
        <t:p>a sentence over <t:soft-page-break/>two pages. Next</t:p><t:p>three.<t:soft-page-break/></t:p><t:p>four<t:soft-page-break/></t:p><t:p>five</t:p></o>";
    let first = "Heading\nOne  two <3[1]\nab\na sentence over two pages.\n[1] below";
    assert_eq!(read(&[("content.xml", content)]).1, [first, "Next\nthree.", "four", "five"]);
}

#[test]
fn an_open_document_shows_its_page_numbers_and_indents_and_not_what_it_hides() {
    let edge = "<o><t:footer><t:p>Acme <t:page-number>4</t:page-number></t:p></t:footer></o>";
    let content = "<o><t:p>see page <t:page-number>4</t:page-number></t:p><t:p><t:s t:c='4'/>return x</t:p>
        <t:section t:display='none'><t:p>x</t:p></t:section><t:p>a<t:hidden-text t:is-hidden='true'>x</t:hidden-text>b</t:p></o>";
    let text = "see page 4\n    return x\nab\n\nAcme";
    assert_eq!(read(&[("styles.xml", edge), ("content.xml", content)]).1, [text]);
}

#[test]
fn formulas_are_read_in_their_line() {
    let formula = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:r><m:t xml:space='preserve'> or </m:t></m:r>
        <m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary></m:oMath>";
    assert_eq!(word(&format!("<w:p>{}{formula}{}</w:p>", run("Half is "), run("."))), ["Half is 1/2 or ∑_i x."]);
    let slide = format!("<p:sld><a:p><a:r><a:t>Half is </a:t></a:r>{formula}</a:p></p:sld>");
    let main = ("ppt/presentation.xml", "<p:presentation/>");
    assert_eq!(read(&[main, ("ppt/slides/slide1.xml", &slide)]).1, ["Half is 1/2 or ∑_i x"]);
    let content = "<o><t:p>Half is <draw:object xlink:href='./Object 1'/>.</t:p></o>";
    let object = "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>";
    assert_eq!(read(&[("content.xml", content), ("Object 1/content.xml", object)]).1, ["Half is 1/2."]);
}

#[test]
fn documents_put_into_a_text_and_its_emoji_are_read() {
    let body =
        format!("{}<w:altChunk r:id='h'/><w:p><w:r><w16se:symEx w16se:char='1F600'/></w:r></w:p>", paragraph("one"));
    let parts = [
        ("word/document.xml", &*format!("<w:document>{body}</w:document>")),
        ("word/_rels/document.xml.rels", &rels(&[("h", "aFChunk", "a.html")])),
        ("word/a.html", "<html><p>two</p><p>three</p></html>"),
    ];
    assert_eq!(read(&parts).1, ["one\n😀\n\ntwo\n\nthree"]);
}

#[test]
fn lists_and_headings_of_an_open_document_are_counted_through() {
    let levels = "<t:list-style s:name='L'><t:list-level-style-number t:level='1' s:num-format='1' s:num-suffix='.'/>
        <t:list-level-style-number t:level='2' s:num-format='1' t:display-levels='2'/></t:list-style>
        <s:style s:name='Plain' s:list-style-name=''/>";
    let outline = "<o><t:outline-style><t:outline-level-style t:level='1' s:num-format='I' s:num-suffix='.'/>
        <t:outline-level-style t:level='2' s:num-format='a' s:num-suffix=')'/></t:outline-style></o>";
    let item = |text: &str| format!("<t:list-item><t:p>{text}</t:p></t:list-item>");
    let list = |says: &str, items: &str| format!("<t:list t:style-name='L' {says}>{items}</t:list>");
    let heading = |level: u32, says: &str| format!("<t:h t:outline-level='{level}' {says}>h</t:h>");
    let goes_on = "t:continue-numbering='true'";
    let cases = [
        (list("", &item("a")) + "<t:p>x</t:p>" + &list("", &item("b")), "1. a\nx\n1. b"),
        (list("", &item("a")) + "<t:p>x</t:p>" + &list(goes_on, &item("b")), "1. a\nx\n2. b"),
        (
            list("xml:id='l'", &item("a")) + &list("", &item("b")) + &list("t:continue-list='l'", &item("c")),
            "1. a\n1. b\n2. c",
        ),
        (list("", "<t:list-item t:start-value='10'><t:p>a</t:p><t:p>b</t:p></t:list-item>"), "10. a\nb"),
        // An item that only holds a list is none.
        (
            list("", &format!("<t:list-item><t:p>a</t:p><t:list>{}</t:list></t:list-item>", item("b")))
                + &list(goes_on, &format!("<t:list-item>{}</t:list-item>{}", list(goes_on, &item("c")), item("d"))),
            "1. a\n1.1 b\n1.2 c\n2. d",
        ),
        (
            [heading(1, ""), heading(2, ""), heading(2, ""), heading(1, "t:style-name='Plain'")].concat()
                + &[heading(1, ""), heading(2, "")].concat(),
            "I. h\n\na) h\n\nb) h\n\nh\n\nII. h\n\na) h",
        ),
    ];
    for (body, expected) in cases {
        let content = format!("<o>{levels}<office:text>{body}</office:text></o>");
        assert_eq!(read(&[("styles.xml", outline), ("content.xml", &content)]).1, [expected], "{body}");
    }
}
