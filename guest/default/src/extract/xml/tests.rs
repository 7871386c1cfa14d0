use super::*;

fn read(xml: &str) -> (Result<Summary, Failure>, Vec<String>) {
    let bytes = xml.as_bytes().to_vec();
    let mut emitted = Vec::new();
    let result = extract(&Content::new(&bytes), &mut Pages::new(&mut emitted));
    (result, emitted.into_iter().map(|(_, text)| text).collect())
}

fn text(xml: &str) -> String {
    read(xml).1.join("\n----\n")
}

#[test]
fn articles_and_books_are_read_in_their_lines() {
    let cases = [
        // JATS.
        (
            "<article><front><article-meta><title-group><article-title>On <i>E. coli</i></article-title></title-group>
               <contrib-group><contrib><name><surname>Smith</surname> <given-names>Jo</given-names></name><xref>1</xref></contrib>
               <contrib><name><surname>Doe</surname><given-names>A</given-names></name></contrib></contrib-group></article-meta></front>
             <body><sec><label>1</label><title>Intro</title><p>Rose by 5<sup>3</sup> <xref><sup>1</sup></xref>, as <italic>said</italic>.</p>
               <p>Then<fn><p>not now</p></fn> fell. <list><list-item><label>a</label><p>one</p></list-item><list-item><p>two</p></list-item></list> End.</p></sec></body>
             <back><ref-list><ref><mixed-citation>Doe A. <article-title>Why</article-title>. 2020.</mixed-citation></ref></ref-list></back></article>",
            "On E. coli\n\nSmith Jo 1, Doe A\n\n1 Intro\n\nRose by 5³ ¹, as said.\n\nThen [not now] fell.\n\na one\ntwo\n\nEnd.\n\nDoe A. Why. 2020.",
        ),
        // DocBook.
        (
            "<!DOCTYPE book [<!ENTITY firm \"Acme\">]><book><title>Guide</title><chapter><para>By &firm; &mdash; see <xref linkend='x'/> below.</para>
             <orderedlist><listitem><para>first</para></listitem><listitem><para>second</para></listitem></orderedlist>
             <variablelist><varlistentry><term>Key</term><listitem><para>opens</para></listitem></varlistentry></variablelist>
             <table><title>Sales</title><tgroup cols='2'><thead><row><entry>Year</entry><entry>Sum</entry></row></thead>
               <tbody><row><entry morerows='1'>2023</entry><entry>5</entry></row><row><entry>6</entry></row></tbody></tgroup></table>
             <programlisting>if x:\n    y</programlisting></chapter></book>",
            "Guide\n\nBy Acme — see below.\n\n1. first\n2. second\n\nKey\nopens\n\nSales\n\nYear\tSum\n2023\t5\n\t6\n\nif x:\n    y",
        ),
        // TEI.
        (
            "<TEI><teiHeader><titleStmt><title>Letters</title></titleStmt><date>1820</date></teiHeader><text><body><div><head>To <name>Ann</name></head>
             <p>My <hi rend='b'>dear</hi><lb/>friend, <choice><sic>teh</sic><corr>the</corr></choice> ship <note>A brig.</note> sailed
             away<pb/> from <persName><forename>Jo</forename><surname>Hull</surname></persName> un<lb break='no'/>seen.</p>
             <lg><l>One line</l><l>Two line</l></lg><s><w>A</w><w>dog</w><pc>.</pc></s></div></body></text></TEI>",
            "Letters\n\n1820\n\nTo Ann\n\nMy dear friend, the ship [A brig.] sailed away from Jo Hull unseen.\n\nOne line\nTwo line\nA dog .",
        ),
    ];
    let drawing = "<svg><style>a{}</style><title>Plan</title><text x='1'>Hall</text><path d='M0'/><g><text>Room <tspan>two</tspan></text></g></svg>";
    assert_eq!(text(drawing), "Plan\n\nHall\nRoom two");
    for (xml, expected) in cases {
        assert_eq!(text(xml), expected);
        assert_eq!(read(xml).0.map(|summary| summary.title.is_some()), Ok(true));
    }
}

#[test]
fn records_are_read_with_their_names() {
    let file = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ\n".repeat(20);
    let long = format!("{}\n\n\n  end", "word ".repeat(50));
    let cases = [
        (
            "<inv:Invoice xmlns:inv='u' xsi:schemaLocation='x'><ID>7</ID><Buyer><Name>Acme &amp; Co</Name><Note/></Buyer><Amount currencyID='EUR'>1.00</Amount></inv:Invoice>",
            "Invoice\n  ID: 7\n\n  Buyer\n    Name: Acme & Co\n  Amount: 1.00 (currencyID: EUR)",
        ),
        (
            "<rss><channel><title>News</title><item><title>Bridge</title><description><![CDATA[<p>It <b>opened</b>.</p><p>At last.</p>]]></description></item>
             <item><description>&lt;b&gt;Shut&lt;/b&gt; again</description></item></channel></rss>",
            "rss\n  channel\n    title: News\n\n    item\n      title: Bridge\n      description: It opened.\n\n        At last.\n\n    item\n      description: Shut again",
        ),
        ("<gpx><trkpt lat='1' lon='2'/><empty/></gpx>", "gpx\n  trkpt (lat: 1, lon: 2)"),
    ];
    for (xml, expected) in cases {
        assert_eq!(text(xml), expected);
    }
    let xml = format!(
        "<doc><file>{file}</file><key>{}</key><text>{long}</text><row body='{long}' id='1'/></doc>",
        "k".repeat(90)
    );
    let lines = format!("{}\n", "word ".repeat(50).trim());
    assert_eq!(
        text(&xml),
        format!(
            "doc\n  key: {}\n  text: {lines}\n    end\n  row\n    body: {lines}\n      end\n    id: 1",
            "k".repeat(90)
        )
    );
}

#[test]
fn sheets_and_texts_that_are_one_file_are_read_as_such() {
    let sheet = "<?mso-application progid='Excel.Sheet'?><Workbook xmlns:ss='s'><Worksheet ss:Name='Export'><Table><Row><Cell><Data>Item</Data></Cell><Cell><Data>2022</Data></Cell><Cell><Data>2023</Data></Cell></Row>
        <Row><Cell><Data>Tea</Data></Cell><Cell ss:Index='3'><Data>5</Data></Cell></Row><Row><Cell ss:MergeAcross='1'><Data>Both</Data></Cell><Cell><Data>6</Data></Cell></Row></Table></Worksheet></Workbook>";
    assert_eq!(text(sheet), "Export\n\nItem\t2022\t2023\nTea\t\t5\nBoth\t\t6");
    let odf = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><office:automatic-styles><s:style s:name='B'><s:paragraph-properties fo:break-before='page'/></s:style></office:automatic-styles>
        <office:body><office:text><text:p>one</text:p><text:p text:style-name='B'>two</text:p></office:text></office:body></office:document>";
    assert_eq!(text(odf), "one\n----\ntwo");
    let word = "<w:wordDocument><w:body><w:p><w:r><w:t>one </w:t></w:r><w:r><w:t>two</w:t></w:r></w:p></w:body></w:wordDocument>";
    assert_eq!(text(word), "one two");
    let package = format!(
        "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/d.xml'/></Relationships></pkg:xmlData></pkg:part>
         <pkg:part pkg:name=\"/word/d.xml\"><pkg:xmlData>{}</pkg:xmlData></pkg:part></pkg:package>",
        word.replace("wordDocument", "document")
    );
    assert_eq!(text(&package), "one two");
    assert_eq!(text("<?xml version='1.0'?><!-- a --><html><body><p>a</p>b</body></html>"), "a\n\nb");
}

#[test]
fn what_is_no_xml_is_plain_text_and_damage_is_said() {
    assert_eq!(text("<a> b < c </a>"), "<a> b < c </a>");
    let (summary, pages) = read("<?xml version='1.0'?><a><b>one</b></c>");
    assert_eq!(pages, ["a\n  b: one"]);
    assert_eq!(summary.expect("text").warnings.len(), 1);
    assert!(matches!(read("<?xml version='1.0'?>").0, Err(Failure::Malformed(_))));
    assert!(matches!(read("<a/>").0, Err(Failure::NoText(_))));
    let refusal = read("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>").0;
    assert_eq!(refusal, Err(Failure::Malformed("an error message of a store, not a document".to_owned())));
    for (text, expected) in [
        ("<a>x</a>\n", true),
        ("<x:a b='c'>x</x:a >", true),
        ("<a>x</a> more", false),
        ("<a>x</b>", false),
        ("<?php ?><a>x</a>", false),
        ("a", false),
    ] {
        let bytes = text.as_bytes().to_vec();
        assert_eq!(is_whole(&Content::new(&bytes), &bytes), Ok(expected), "{text}");
    }
}

#[test]
fn xml_that_grows_or_nests_without_end_ends() {
    let laughs = format!("<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><lol>x{}</lol>", "&b;".repeat(1000));
    assert_eq!(text(&laughs), "lol: x");
    let deep = format!("<?xml version='1.0'?>{}x", "<a>".repeat(100_000));
    assert!(matches!(read(&deep).0, Err(Failure::Malformed(_))));
    for tag in ["p", "list", "table", "row", "note", "label"] {
        let deep =
            format!("<d><p>seen</p>{}x{}</d>", format!("<{tag}>").repeat(5000), format!("</{tag}>").repeat(5000));
        assert!(text(&deep).starts_with("seen"), "{tag}");
    }
}
