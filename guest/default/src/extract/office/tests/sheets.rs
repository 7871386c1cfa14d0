//! Cells of sheets.

use super::*;

#[test]
fn cells_are_shown_as_a_person_sees_them() {
    let rows = "<row><c r='A1' t='s'><v>1</v></c><c r='B1' s='1'><v>0.125</v></c><c r='D1' s='2'><v>45000</v></c></row>
        <row><c t='inlineStr'><is><r><t>rich </t></r><r><t>text</t></r></is></c><c t='b'><v>1</v></c><c t='str'><f>A1</f><v>a&amp;b</v></c><c><f>SUM(A1:B2)</f></c></row>
        <row><c r='A3' t='s'><v>99</v></c><c r='XFD1048576'><v>7</v></c></row>";
    let strings = "<sst><si><t>zero</t></si><si><r><t>one\n</t></r><rPh><t>x</t></rPh><r><t>line</t></r></si></sst>";
    let styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='d mmm yyyy'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>
        <cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    let sheets = "<sheet name='Shown' r:id='a'/><sheet name='Unseen' state='hidden' r:id='a'/>";
    let (summary, pages) = workbook(sheets, rows, &[("xl/strings.xml", strings), ("xl/styles.xml", styles)]);
    let gap = "\t".repeat(16);
    assert_eq!(pages, [format!("Shown\n\none line\t12.50%\t\t15 Mar 2023\nrich text\tTRUE\ta&b\t=SUM(A1:B2)\n{gap}7")]);
    let warnings = [
        "hidden sheets were not read: Unseen",
        "1 formulas have no stored value: they are shown themselves",
        "1 cells name a string that is not there",
    ];
    assert_eq!(summary.expect("text").warnings, warnings);
}

#[test]
fn what_xml_cannot_hold_is_read_as_it_was() {
    let strings =
        "<sst><si><t>Street 5_x000D_\nTown</t></si><si><t>_x005F_x0041_ _x00e9_ _xD800_ _x12_ a_x</t></si></sst>";
    let rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='str'><v>1_x0009_2</v></c></row>";
    let pages = workbook("<sheet name='S' r:id='a'/>", rows, &[("xl/strings.xml", strings)]).1;
    assert_eq!(pages, ["S\n\nStreet 5 Town\t_x0041_ é _xD800_ _x12_ a_x\t1 2"]);
}

#[test]
fn cells_are_read_by_their_columns() {
    let row = "<row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='B1'><v>9</v></c></row><row><c r='B2'><v>4</v></c></row>";
    assert_eq!(workbook("<sheet name='S' r:id='a'/>", row, &[]).1, ["S\n\n1\t2 9\t3\n\t4"]);
}

#[test]
fn sheets_of_an_open_document_repeat_themselves_within_bounds() {
    let content = "<o><office:spreadsheet><table:table table:name='S'><table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='2'><text:p>v</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table></office:spreadsheet></o>";
    assert_eq!(read(&[("content.xml", content)]).1, ["S\n\nv\tv\nv\tv\nv\tv"]);
}
