"""LibreOffice, headless: flat OpenDocument files of text, spreadsheets and slides."""

import shutil
from pathlib import Path
from xml.sax.saxutils import escape

import content
from content import Writer
from registry import document, run, scratch

SPACES = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("fo", "xsl-fo-compatible"),
    ("svg", "svg-compatible"), ("presentation", "presentation"), ("form", "form"), ("number", "datastyle"))) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def convert(path, suffix, kind, styles, automatic, body, master="", filter_name="writer"):
    source = f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
<office:styles>{styles}</office:styles>
<office:automatic-styles>{automatic}</office:automatic-styles>
<office:master-styles>{master}</office:master-styles>
<office:body>{body}</office:body>
</office:document>'''
    with scratch() as folder:
        Path(folder, f"main.{suffix}").write_text(source)
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
            f"pdf:{filter_name}_pdf_Export", "--outdir", folder, Path(folder, f"main.{suffix}"), cwd=folder)
        shutil.copy(Path(folder, "main.pdf"), path)


def fonts(west, asian="Noto Serif CJK SC", complex_="Amiri", size="11pt", lang="en", country="GB"):
    return (f'<style:default-style style:family="paragraph"><style:text-properties style:font-name="{west}" fo:font-family="{west}" style:font-family-asian="{asian}" '
            f'style:font-family-complex="{complex_}" fo:font-size="{size}" style:font-size-asian="{size}" style:font-size-complex="{size}" fo:language="{lang}" fo:country="{country}" '
            'style:language-complex="ar" style:country-complex="EG" style:language-asian="zh" style:country-asian="CN" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>')


STYLES = '''<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="L" style:family="paragraph"><style:paragraph-properties fo:text-align="left" fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="R" style:family="paragraph"><style:paragraph-properties fo:text-align="end" style:writing-mode="rl-tb" fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="Contents" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Caps" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>
<style:style style:name="Wide" style:family="text"><style:text-properties fo:letter-spacing="0.18cm"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Down" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'''


def layout(extra="", columns=1, size=("21cm", "29.7cm")):
    columns = f'<style:columns fo:column-count="{columns}" fo:column-gap="0.7cm"/>' if columns > 1 else ""
    return (f'<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="{size[0]}" fo:page-height="{size[1]}" fo:margin="2cm" {extra}>{columns}</style:page-layout-properties>'
            '<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style>'
            '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>')


def master(header="", footer=""):
    parts = (f"<style:header><text:p>{header}</text:p></style:header>" if header else "") + (
        f'<style:footer><text:p>{footer} – page <text:page-number/> of <text:page-count/></text:p></style:footer>' if footer else "")
    return f'<style:master-page style:name="Standard" style:page-layout-name="pl">{parts}</style:master-page>'


def p(text, style="P"):
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def note(number, text):
    return f'<text:note text:note-class="footnote"><text:note-citation>{number}</text:note-citation><text:note-body><text:p>{escape(text)}</text:p></text:note-body></text:note>'


def table(rows):
    made = f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
    for row in rows:
        made += "<table:table-row>" + "".join(f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>' for cell in row) + "</table:table-row>"
    return made + "</table:table>"


def text(path, body, head="", **how):
    look = how.pop("look", {})
    convert(path, "fodt", "text", fonts(**look) + STYLES, layout(**how), f"<office:text>{body}</office:text>", head or master())


@document("libreoffice", "directors-report", "prose, footnotes, running headers, table of contents with leaders, bullet lists", "tune")
def directors_report(path):
    writer = Writer(501)
    heads = [writer.heading() for _ in range(8)]
    body = p("Contents", "H") + "".join(f'<text:p text:style-name="Contents">{number + 1} {escape(head)}<text:tab/>{number * 2 // 3 + 2}</text:p>' for number, head in enumerate(heads))
    for number, head in enumerate(heads):
        body += p(f"{number + 1} {head}", "H") + "".join(p(one) for one in writer.paragraphs(2))
        body += f'<text:p text:style-name="P">{escape(writer.sentence())}{note(number + 1, writer.sentence())} {escape(writer.sentence())}</text:p>'
        body += "<text:list>" + "".join(f"<text:list-item>{p(writer.sentence())}</text:list-item>" for _ in range(3)) + "</text:list>"
    text(path, body, master("Directors’ report of Umberleigh Seeds", "Not audited"), look={"west": "Liberation Serif"})


@document("libreoffice", "two-columns", "two columns, hyphenated justified text, running headers", "test")
def two_columns(path):
    writer = Writer(502)
    body = "".join(p(writer.heading(), "H") + "".join(p(one) for one in writer.paragraphs(3)) for _ in range(6))
    text(path, body, master("The Cold Storage Review", "Volume 12"), columns=2, look={"west": "Liberation Serif", "size": "10pt", "country": "US"})


@document("libreoffice", "small-caps-and-scripts", "small caps, letter-spaced headings, subscripts and superscripts, accents by combining marks", "test")
def small_caps(path):
    writer = Writer(503)
    body = ""
    for _ in range(3):
        body += f'<text:p text:style-name="H"><text:span text:style-name="Wide">{escape(writer.heading().upper())}</text:span></text:p>'
        body += f'<text:p text:style-name="P"><text:span text:style-name="Caps">{escape(writer.sentence())}</text:span> {escape(writer.paragraph())} H<text:span text:style-name="Down">2</text:span>O at 10<text:span text:style-name="Up">−3</text:span> bar, on the 4<text:span text:style-name="Up">th</text:span> of May.</text:p>'
        body += f'<text:p text:style-name="P"><text:span text:style-name="Bold">{escape(writer.sentence())}</text:span> {escape(content.COMBINING)}</text:p>'
    text(path, body, look={"west": "DejaVu Serif"})


@document("libreoffice", "claim-form", "forms", "test")
def claim_form(path):
    from odf_form import form
    body = form()
    text(path, body, look={"west": "Liberation Sans"})


@document("libreoffice", "right-to-left", "Arabic, Hebrew, mixed directions", "tune")
def right_to_left(path):
    body = p("Report in two scripts", "H") + "".join(p(one, "R") for one in content.ARABIC + [content.MIXED_ARABIC] + content.HEBREW + [content.MIXED_HEBREW])
    body += p("An English line with שלום and سلام in it.", "L")
    text(path, body, look={"west": "Liberation Serif", "complex_": "DejaVu Sans"})


@document("libreoffice", "east-asian", "CJK", "tune")
def asian(path):
    body = "".join(p(one, "L") for one in content.CHINESE + content.JAPANESE + content.KOREAN)
    text(path, body, look={"west": "Liberation Serif", "asian": "Noto Sans CJK JP"})


@document("libreoffice", "alphabets", "Cyrillic, Greek, accents", "test")
def alphabets(path):
    body = "".join(p(one) for one in content.RUSSIAN + content.GREEK + content.POLISH + content.VIETNAMESE + content.GERMAN + content.FRENCH)
    text(path, body, look={"west": "Liberation Serif", "lang": "ru", "country": "RU"})


@document("libreoffice", "workbook", "financial tables, landscape, running headers", "tune", words_only="the table is read by columns or in patches")
def workbook(path):
    writer = Writer(508)
    cell_style = '<style:style style:name="N" style:family="table-cell"><style:paragraph-properties fo:text-align="end"/></style:style><style:style style:name="W" style:family="table-column"><style:table-column-properties style:column-width="6.2cm"/></style:style><style:style style:name="C" style:family="table-column"><style:table-column-properties style:column-width="2.6cm"/></style:style><style:style style:name="T" style:family="table" style:master-page-name="Standard"><style:table-properties table:display="true"/></style:style>'
    sheets = ""
    for name in ("Income", "Balance", "Cash"):
        rows = [["", "Note", "2019", "2018", "2017", "2016", "Average", "Budget"], ["", "", "£ 000", "£ 000", "£ 000", "£ 000", "£ 000", "£ 000"]] + writer.table(24, 6)
        sheets += f'<table:table table:name="{name}" table:style-name="T"><table:table-column table:style-name="W"/><table:table-column table:style-name="C" table:number-columns-repeated="7"/>'
        for row in rows:
            sheets += "<table:table-row>" + "".join(f'<table:table-cell office:value-type="string"{" table:style-name=" + chr(34) + "N" + chr(34) if at else ""}><text:p>{escape(cell)}</text:p></table:table-cell>' for at, cell in enumerate(row)) + "</table:table-row>"
        sheets += "</table:table>"
    convert(path, "fods", "spreadsheet", fonts("Liberation Sans", size="9pt"), layout('style:print-orientation="landscape"', size=("29.7cm", "21cm")) + cell_style,
            f"<office:spreadsheet>{sheets}</office:spreadsheet>", master("Wychelm Timber, workbook", "Figures in thousands"), "calc")


@document("libreoffice", "slides", "landscape slides, bullet lists", "tune")
def slides(path):
    writer = Writer(509)
    pages = ""
    for number in range(7):
        points = "".join(f"<text:list-item><text:p>{escape(writer.sentence())}</text:p></text:list-item>" for _ in range(3))
        pages += f'''<draw:page draw:name="s{number}" draw:master-page-name="Standard"><draw:frame draw:style-name="g" svg:x="2cm" svg:y="1.2cm" svg:width="24cm" svg:height="2cm"><draw:text-box><text:p text:style-name="Big">{escape(writer.heading())}</text:p></draw:text-box></draw:frame>
<draw:frame draw:style-name="g" svg:x="2cm" svg:y="4cm" svg:width="24cm" svg:height="9cm"><draw:text-box><text:list>{points}</text:list></draw:text-box></draw:frame>
<draw:frame draw:style-name="g" svg:x="22cm" svg:y="14.2cm" svg:width="5cm" svg:height="1cm"><draw:text-box><text:p>{number + 1} of 7</text:p></draw:text-box></draw:frame></draw:page>'''
    automatic = '<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm" style:print-orientation="landscape" fo:margin="0cm"/></style:page-layout><style:style style:name="Big" style:family="paragraph"><style:text-properties fo:font-size="26pt" fo:font-weight="bold"/></style:style><style:style style:name="g" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"/></style:style>'
    convert(path, "fodp", "presentation", fonts("Liberation Sans", size="16pt"), automatic, f"<office:presentation>{pages}</office:presentation>", '<style:master-page style:name="Standard" style:page-layout-name="pl"/>', "impress")
