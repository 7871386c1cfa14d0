"""Typst: tagged PDFs with subsets of OpenType fonts."""

import datetime

import typst

import content
from content import Writer
from registry import EPOCH, document



def compile_to(path, source):
    import os
    import tempfile
    os.environ["SOURCE_DATE_EPOCH"] = EPOCH
    with tempfile.TemporaryDirectory() as folder:
        main = os.path.join(folder, "main.typ")
        with open(main, "w") as file:
            file.write("#set document(date: datetime(year: 2020, month: 1, day: 1))\n" + source)
        typst.compile(main, output=str(path), font_paths=["/usr/share/fonts"])


def safe(text):
    for sign in "\\#$*_@<>`~":
        text = text.replace(sign, "\\" + sign)
    return text


def prose(writer, count):
    return "\n\n".join(safe(text) for text in writer.paragraphs(count))


def cells(rows):
    return ",\n".join(", ".join("[" + safe(cell) + "]" for cell in row) for row in rows)


@document("typst", "annual-report", "prose, table of contents with leaders, footnotes, running headers, financial tables", "tune")
def annual_report(path):
    writer = Writer(301)
    source = """#set page(header: context [Annual report 2019 #h(1fr) #emph[Eskdale Instruments]], footer: context align(center, counter(page).display("1 / 1", both: true)))
#set par(justify: true)
#set text(hyphenate: true, lang: "en")
#set heading(numbering: "1.1")
#outline(indent: auto)
#pagebreak()
"""
    for number in range(8):
        source += f"= {safe(writer.heading())}\n\n{prose(writer, 2)} A remark of the auditor follows.#footnote[{safe(writer.sentence())}]\n\n== {safe(writer.heading())}\n\n{prose(writer, 2)}\n\n"
        if number % 3 == 1:
            source += f"#table(columns: (1fr, auto, auto, auto, auto), align: (left, center, right, right, right), table.header[][Note][2019][2018][2017],\n{cells(writer.table(14, 3))})\n\n"
    compile_to(path, source)


@document("typst", "three-columns", "three columns, hyphenated justified text", "test")
def three(path):
    writer = Writer(302)
    source = '#set page(columns: 3, margin: 1.5cm, footer: align(right)[The Weekly Waffle · no. 77])\n#set par(justify: true)\n#set text(size: 9pt, hyphenate: true, lang: "en")\n'
    source += '#place(top, scope: "parent", float: true)[#text(24pt)[The Weekly Waffle]]\n'
    for _ in range(9):
        source += f"= {safe(writer.heading())}\n{prose(writer, 3)}\n\n"
    compile_to(path, source)


@document("typst", "formulae", "subscripts, superscripts and formulae", "tune")
def formulae(path):
    writer = Writer(303)
    forms = ["x_1^2 + x_2^2 = r^2", "integral_0^oo e^(-x^2) dif x = sqrt(pi) / 2", "sum_(k=1)^n k = (n(n+1)) / 2", "A = mat(1, 2; 3, 4), quad det A = -2",
             "lim_(h -> 0) (f(x+h) - f(x)) / h = f'(x)", "P(A | B) = (P(B | A) P(A)) / P(B)", "alpha + beta <= gamma != delta, quad x in RR"]
    source = '#set page(numbering: "– 1 –")\n#set math.equation(numbering: "(1)")\n= Valuation models\n'
    for form in forms:
        source += f"{prose(writer, 1)} Here $a_i >= b_(i j)$ and $2^n$ holds, with $sigma^2 = 0.04$:\n\n$ {form} $\n\n"
    source += "Water is H#sub[2]O, the 3#super[rd] sample weighs 10#super[−6] kg.\n"
    compile_to(path, source)


@document("typst", "code-listings", "code listings, bullet lists", "test")
def code(path):
    writer = Writer(304)
    source = f"= Ledger program\n{prose(writer, 1)}\n```rust\n{content.CODE}```\n{prose(writer, 1)}\n```python\n{content.CODE_PYTHON}```\n"
    for _ in range(4):
        source += f"- {safe(writer.sentence())}\n  - {safe(writer.sentence())}\n"
    for _ in range(4):
        source += f"+ {safe(writer.sentence())}\n"
    compile_to(path, source)


@document("typst", "mixed-directions", "Arabic, Hebrew, mixed directions", "tune")
def mixed(path):
    source = '#set text(size: 13pt, font: ("Libertinus Serif", "Amiri", "Noto Serif Hebrew"))\n= Two directions\n'
    source += safe(content.LatinWriter(305).paragraph()) + "\n\n"
    for lang, font, texts in (("ar", "Amiri", content.ARABIC + [content.MIXED_ARABIC]), ("he", "Noto Serif Hebrew", content.HEBREW + [content.MIXED_HEBREW])):
        for text in texts:
            source += f'#text(lang: "{lang}", font: ("{font}", "Libertinus Serif"))[{safe(text)}]\n\n'
    source += "The Hebrew word #text(lang: \"he\", font: \"Noto Serif Hebrew\")[שלום] means peace, and the Arabic #text(lang: \"ar\", font: \"Amiri\")[سلام] likewise.\n"
    compile_to(path, source)


@document("typst", "east-asian", "CJK", "test")
def asian(path):
    source = ""
    for lang, font, texts in (("zh", "Noto Serif CJK SC", content.CHINESE), ("ja", "Noto Serif CJK JP", content.JAPANESE), ("ko", "Noto Serif CJK KR", content.KOREAN)):
        body = "\n\n".join(texts)
        source += f'#text(lang: "{lang}", font: "{font}")[{safe(body)}]\n\n#pagebreak(weak: true)\n'
    compile_to(path, source)


@document("typst", "small-caps", "small caps, letter-spaced headings, ligatures", "test")
def small_caps(path):
    writer = Writer(307)
    source = '#set text(font: "Libertinus Serif", size: 12pt)\n#show heading: set text(tracking: 0.25em)\n'
    for _ in range(4):
        source += f"= {safe(writer.heading().upper())}\n#smallcaps[{safe(writer.sentence())}] {prose(writer, 1)}\n\nThe efficient office: ffi, ffl, affiliate, waffle, fjord, fluff, scientific, Aufflage.\n\n"
    compile_to(path, source)


@document("typst", "turned-table", "rotated pages, rotated text, financial tables", "tune", words_only="the table is read by columns or in patches")
def turned_table(path):
    writer = Writer(308)
    before, rows = prose(writer, 2), writer.table(16, 5)
    source = f"""{before}
#page(flipped: true)[
#table(columns: 7, align: (left, center, right, right, right, right, right), inset: 4pt,
..("Item", "Note", "Retail", "Wholesale", "Freight", "Eliminations", "Group total").map(t => rotate(-90deg, reflow: true)[#t]),
{cells(rows)})]
#place(bottom + right, rotate(90deg)[Confidential until published])
{prose(writer, 3)}
"""
    compile_to(path, source)


@document("typst", "one-word-a-page", "one word a page, empty pages between", "test")
def one_word(path):
    writer = Writer(310)
    source = '#set page(width: 8cm, height: 6cm)\n#set text(size: 20pt)\n'
    compile_to(path, source + "#pagebreak()\n".join("" if number % 5 == 3 else f"{safe(writer.word())}\n" for number in range(20)))


@document("typst", "slides", "landscape slides, bullet lists", "test")
def slides(path):
    writer = Writer(309)
    source = '#set page(paper: "presentation-16-9", footer: context [Results day #h(1fr) #counter(page).display()])\n#set text(size: 20pt, font: "DejaVu Sans")\n'
    for _ in range(8):
        source += f"= {safe(writer.heading())}\n" + "".join(f"- {safe(writer.sentence())}\n" for _ in range(2)) + "#pagebreak(weak: true)\n"
    compile_to(path, source)
