"""Margins, rows of long cells, second fonts, forms whose values are not shown, fonts that do not say what they mean."""

import shutil
from html import escape
from pathlib import Path

import pikepdf

import content
from content import Writer
from office_pdf import p as paragraph
from office_pdf import text
from registry import ROOT, document, run, scratch
from web_pdf import chromium, p, page, points, prose, weasyprint

CURRICULUM = "body{font:9.5pt 'Liberation Sans'} aside{width:30%;float:left} main{width:66%;float:right} li{margin:1px}"
REGISTER = "body{font:9pt 'Liberation Serif'} td,th{vertical-align:top;padding:4px;border:1px solid #999;text-align:left} table{border-collapse:collapse}"
MARGIN = "lines of the margin and of the text beside it are mixed"
ROWS = "rows of long cells are read by columns or in patches"


def curriculum(seed):
    writer = Writer(seed)
    lists = [("Skills", writer.random.sample(content.SEGMENTS, 9)), ("Places", writer.random.sample(content.PLACES, 7)), ("Referees", writer.random.sample(content.PEOPLE, 4))]
    side = "".join(p(title, "h3") + "<ul>" + "".join(p(writer.keep(one), "li") for one in ones) + "</ul>" for title, ones in lists)
    posts = "".join(p(f"{2006 + 4 * number}–{2010 + 4 * number} {writer.random.choice(content.COMPANIES)}", "h3") + prose(writer, 1) + points(writer, 3) for number in range(3))
    return f"<h1>Curriculum vitae</h1><aside>{side}</aside><main>{posts}</main>"


def register(seed):
    writer = Writer(seed)
    rows = [[writer.sentence(), writer.paragraph(2, 3), writer.keep(writer.random.choice(content.PEOPLE))] for _ in range(9)]
    return "<h1>Register of risks</h1><table><tr><th>Risk<th>What we do<th>Owner</tr>" + "".join("<tr>" + "".join(p(cell, "td") for cell in row) + "</tr>" for row in rows) + "</table>"


@document("chromium", "curriculum", "margins, bullet lists", "tune", words_only=MARGIN)
def chromium_curriculum(path):
    chromium(path, CURRICULUM, curriculum(901))


@document("weasyprint", "curriculum", "margins, bullet lists", "test", words_only=MARGIN)
def weasyprint_curriculum(path):
    weasyprint(path, CURRICULUM, curriculum(902))


@document("weasyprint", "register", "rows of long cells", "tune", words_only=ROWS)
def weasyprint_register(path):
    weasyprint(path, REGISTER, register(903))


@document("chromium", "register", "rows of long cells", "test", words_only=ROWS)
def chromium_register(path):
    chromium(path, REGISTER, register(904))


def story(path, style, body):
    import pymupdf
    made = pymupdf.Story(html=page(style, body))
    writer = pymupdf.DocumentWriter(str(path))
    size = pymupdf.paper_rect("a5")
    more = True
    while more:
        device = writer.begin_page(size)
        more, _ = made.place(size + (40, 40, -40, -40))
        made.draw(device)
        writer.end_page()
    writer.close()


@document("story", "notes", "prose, bullet lists", "tune")
def story_notes(path):
    writer = Writer(905)
    story(path, "body{font-size:9pt}", p(writer.heading(), "h1") + prose(writer, 4) + points(writer, 5, "ol") + prose(writer, 3))


@document("story", "register", "rows of long cells", "test", words_only=ROWS)
def story_register(path):
    story(path, "body{font-size:7pt}", register(906))


def fop(path, columns, body):
    with scratch() as folder:
        Path(folder, "main.fo").write_text(f"""<?xml version="1.0" encoding="utf-8"?><root xmlns="http://www.w3.org/1999/XSL/Format" font-family="Times" font-size="9.5pt">
<layout-master-set><simple-page-master master-name="a" page-height="297mm" page-width="210mm" margin="18mm"><region-body column-count="{columns}" column-gap="7mm" margin-bottom="12mm"/><region-after extent="8mm"/></simple-page-master></layout-master-set>
<page-sequence master-reference="a"><static-content flow-name="xsl-region-after"><block text-align="center">page <page-number/></block></static-content><flow flow-name="xsl-region-body">{body}</flow></page-sequence></root>""")
        run("fop", "-q", f"{folder}/main.fo", f"{folder}/main.pdf")
        shutil.copy(Path(folder, "main.pdf"), path)


def block(words, style='text-align="justify" space-after="6pt"'):
    return f"<block {style}>{escape(content.latin(words))}</block>"


@document("fop", "manual", "prose, footnotes, table of contents with leaders, tables", "tune")
def fop_manual(path):
    writer = Writer(907)
    body = "".join(f'<block text-align-last="justify">{escape(content.latin(writer.heading()))} <leader leader-pattern="dots"/> {3 * number + 1}</block>' for number in range(8))
    for number in range(1, 6):
        note = f'<footnote><inline font-size="6pt" baseline-shift="super">{number}</inline><footnote-body><block font-size="7.5pt">{number} {escape(content.latin(writer.sentence()))}</block></footnote-body></footnote>'
        body += block(writer.heading(), 'font-weight="bold" space-before="10pt"') + block(writer.paragraph()) + f"<block>{escape(content.latin(writer.sentence()))}{note}</block>"
    fop(path, 1, body)


@document("fop", "columns", "two columns, justified text", "test")
def fop_columns(path):
    writer = Writer(908)
    fop(path, 2, "".join(block(writer.heading(), 'font-weight="bold" space-before="8pt"') + block(writer.paragraph()) for _ in range(9)))


@document("libreoffice", "second-font", "letters of a second font", "tune")
def second_font(path):
    text(path, "".join(paragraph(one) for one in content.VIETNAMESE + content.POLISH + content.VIETNAMESE), look={"west": "Liberation Serif"})


@document("libreoffice", "second-font-greek", "letters of a second font", "test")
def second_font_greek(path):
    text(path, "".join(paragraph(one) for one in content.GREEK_ANCIENT + content.GREEK), look={"west": "Liberation Sans"})


def without(path, original, keys):
    with pikepdf.open(ROOT / f"{original}.pdf") as pdf:
        for found in pdf.objects:
            for key in keys:
                if isinstance(found, pikepdf.Dictionary) and key in found:
                    del found[key]
        if "/AcroForm" in pdf.Root:
            pdf.Root.AcroForm.NeedAppearances = True
        pdf.save(path, deterministic_id=True)


@document("qpdf", "without-unicode", "fonts without ToUnicode, margins", "tune", words_only=MARGIN, like="chromium/curriculum")
def without_unicode(path):
    without(path, "chromium/curriculum", ["/ToUnicode", "/ActualText"])


@document("qpdf", "without-unicode-too", "fonts without ToUnicode, margins", "test", words_only=MARGIN, like="weasyprint/curriculum")
def without_unicode_too(path):
    without(path, "weasyprint/curriculum", ["/ToUnicode", "/ActualText"])


@document("qpdf", "unshown-values", "forms", "tune", words_only="buttons are drawn in another way", like="reportlab/application-form")
def unshown_values(path):
    without(path, "reportlab/application-form", ["/AP"])
