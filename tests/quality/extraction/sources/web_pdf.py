"""Chromium and WeasyPrint: pages of HTML."""

import shutil
from html import escape
from pathlib import Path

import content
from content import Writer
from registry import document, run, scratch


def page(style, body, lang="en"):
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Document</title><style>{style}</style></head><body>{body}</body></html>'


def chromium(path, style, body, lang="en"):
    with scratch() as folder:
        Path(folder, "main.html").write_text(page(style, body, lang))
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile", "--no-pdf-header-footer",
            f"--print-to-pdf={folder}/main.pdf", f"file://{folder}/main.html")
        shutil.copy(Path(folder, "main.pdf"), path)


def weasyprint(path, style, body, lang="en", **options):
    from weasyprint import HTML
    HTML(string=page(style, body, lang)).write_pdf(str(path), **options)


def p(text, tag="p", cls=""):
    return f'<{tag}{f" class={cls}" if cls else ""}>{escape(text)}</{tag}>'


def prose(writer, count):
    return "".join(p(text) for text in writer.paragraphs(count))


def points(writer, count, tag="ul"):
    return f"<{tag}>" + "".join(p(writer.sentence(), "li") for _ in range(count)) + f"</{tag}>"


def table(head, rows):
    made = "<table><thead>" + "".join("<tr>" + "".join(f"<th{f' colspan={span}' if span > 1 else ''}>{cell}</th>" for cell, span in line) + "</tr>" for line in head) + "</thead><tbody>"
    return made + "".join("<tr>" + "".join(p(cell, "td") for cell in row) + "</tr>" for row in rows) + "</tbody></table>"


HEAD = [[("", 1), ("Note", 1), ("Year to 31 December", 2), ("Half-year", 2)], [("", 1), ("", 1), ("2019<br>€m", 1), ("2018<br>€m", 1), ("2019<br>€m", 1), ("2018<br>€m", 1)]]
TABLE = "table{border-collapse:collapse;width:100%;font-size:9pt} td,th{padding:2px 6px;text-align:right} td:first-child{text-align:left} thead{border-bottom:1px solid} "


@document("chromium", "magazine", "two columns, hyphenated justified text, ligatures", "tune")
def magazine(path):
    writer = Writer(601)
    body = p("The Ferryman", "h1") + '<div class="c">' + "".join(p(writer.heading(), "h2") + prose(writer, 3) for _ in range(6)) + "</div>"
    chromium(path, "body{font:10pt 'Linux Libertine O'} .c{columns:2;column-gap:8mm;text-align:justify;hyphens:auto} h2{font-size:13pt}", body)


@document("chromium", "three-columns", "three columns, letter-spaced headings", "test")
def three(path):
    writer = Writer(602)
    body = p("HARBOUR NEWS", "h1") + '<div class="c">' + "".join(p(writer.heading(), "h2") + prose(writer, 2) for _ in range(9)) + "</div>"
    chromium(path, "body{font:9pt 'DejaVu Serif'} h1,h2{letter-spacing:.2em} h2{font-size:10pt;text-transform:uppercase} .c{columns:3}", body)


@document("chromium", "accounts", "financial tables, bold by double printing", "test", words_only="the table is read by columns or in patches")
def accounts(path):
    writer = Writer(603)
    body = "".join(p(title, "h2") + table(HEAD, writer.table(18, 4)) + prose(writer, 1) for title in ("Income statement", "Balance sheet", "Cash flows"))
    chromium(path, TABLE + "body{font:10pt 'Liberation Sans'} h2{-webkit-text-stroke:0.4px;text-shadow:0.3px 0 0 black} tr:nth-child(5n) td{font-weight:bold}", body)


@document("chromium", "invoice-form", "forms, financial tables", "tune", words_only="the table is read by columns or in patches")
def invoice(path):
    writer = Writer(604)
    rows = [[str(number + 1), f"{writer.word()} {writer.word()}", str(writer.random.randint(1, 40)), f"{writer.random.randint(100, 99999) / 100:.2f}"] for number in range(9)]
    body = """<div class=g><div><b>Alderbrook Freight</b><br>Quay 7<br>Esbjerg</div><div><b>Invoice</b><br>No. 2019-00417<br>3 May 2019</div></div>
<p>Name <input value="Iphigenia Affleck"> Reference <input value="AF/88-12"> <select><option>Pay within 30 days</select> <label><input type=checkbox checked> Send by post</label></p>
""" + table([[("Item", 1), ("Description", 1), ("Pieces", 1), ("Amount £", 1)]], rows) + "<textarea rows=3 cols=60>Deliver before noon; the office closes at five.</textarea><button>Confirm</button>"
    chromium(path, TABLE + "body{font:11pt 'Liberation Sans'} .g{display:flex;justify-content:space-between} input,textarea,select,button{font:10pt 'DejaVu Sans'}", body)


@document("chromium", "right-to-left", "Arabic, Hebrew, mixed directions", "test")
def right_to_left(path):
    body = "<div dir=rtl class=ar>" + p("التقرير السنوي", "h1") + "".join(p(one) for one in content.ARABIC + [content.MIXED_ARABIC]) + "</div>"
    body += "<div dir=rtl class=he>" + p("דוח שנתי", "h1") + "".join(p(one) for one in content.HEBREW + [content.MIXED_HEBREW]) + "</div><p>The shop is called <bdi>בית קפה</bdi> and opened in 2004.</p>"
    chromium(path, "body{font:13pt 'DejaVu Serif'} .ar{font-family:'Noto Naskh Arabic',Amiri} .he{font-family:'Noto Serif Hebrew'}", body, "ar")


@document("chromium", "east-asian", "CJK, vertical text", "tune", words_only="one page is written from top to bottom")
def asian(path):
    body = "".join(f'<div lang={lang} class={lang}>' + "".join(p(one) for one in texts) + "</div>" for lang, texts in (("zh", content.CHINESE), ("ja", content.JAPANESE), ("ko", content.KOREAN)))
    body += '<div class=v lang=ja>' + "".join(p(one) for one in content.JAPANESE) + "</div>"
    chromium(path, ".zh{font-family:'Noto Serif CJK SC'} .ja,.v{font-family:'Noto Serif CJK JP'} .ko{font-family:'Noto Serif CJK KR'} .v{writing-mode:vertical-rl;height:18cm;break-before:page}", body)


@document("chromium", "manual", "code listings, bullet lists, subscripts, superscripts and formulae", "test")
def manual(path):
    writer = Writer(607)
    body = p("Ledger manual", "h1") + prose(writer, 1) + p(content.CODE, "pre") + points(writer, 4) + p(content.CODE_PYTHON, "pre") + points(writer, 5, "ol")
    body += "<p>CO<sub>2</sub>, x<sub>i</sub><sup>2</sup>, 1<sup>st</sup>; <math><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>=</mo><msqrt><mn>2</mn></msqrt></math> holds.</p>"
    chromium(path, "body{font:11pt 'Liberation Serif'} pre{font:9pt 'DejaVu Sans Mono';background:#eee;white-space:pre-wrap}", body)


@document("chromium", "slides", "landscape slides, small caps, rotated text", "tune")
def slides(path):
    writer = Writer(608)
    body = "".join(f"<section>{p(writer.heading(), 'h1')}{points(writer, 3)}<div class=turned>Slide {number + 1}, strictly confidential</div></section>" for number in range(6))
    chromium(path, "@page{size:297mm 167mm;margin:0} body{margin:0;font:20pt 'Liberation Sans'} section{break-after:page;height:160mm;padding:10mm 25mm;box-sizing:border-box;position:relative} h1{font-variant:small-caps} .turned{position:absolute;left:8mm;bottom:10mm;transform:rotate(-90deg);transform-origin:0 0;font-size:11pt}", body)


@document("weasyprint", "report", "prose, footnotes, running headers, table of contents with leaders, hyphenated justified text", "tune")
def report(path):
    writer = Writer(611)
    heads = [writer.heading() for _ in range(9)]
    body = "<nav>" + "".join(f'<div><a href="#h{number}">{escape(head)}</a></div>' for number, head in enumerate(heads)) + "</nav>"
    for number, head in enumerate(heads):
        body += f'<h1 id="h{number}">{escape(head)}</h1>{prose(writer, 2)}<p>{escape(writer.sentence())}<span class=note>{escape(writer.sentence())}</span> {escape(writer.sentence())}</p>'
    style = """@page{size:A5;margin:22mm 18mm;@top-left{content:"Report of the harbour commissioners"}@bottom-right{content:counter(page) "/" counter(pages)}@footnote{border-top:1px solid}}
body{font:10pt 'EB Garamond';text-align:justify;hyphens:auto} .note{float:footnote;font-size:8pt} nav a::after{content:leader('.') target-counter(attr(href),page)} nav{break-after:page} h1{font-size:14pt}"""
    weasyprint(path, style, body)


@document("weasyprint", "two-columns", "two columns, ligatures, small caps", "test", words_only="the lines of both columns are read across the gutter")
def weasy_columns(path):
    writer = Writer(612)
    body = "".join(p(writer.heading(), "h2") + "<div class=c>" + prose(writer, 4) + "</div>" for _ in range(5))
    weasyprint(path, "body{font:10pt 'Linux Libertine O'} .c{columns:2;text-align:justify;hyphens:auto} h2{font-variant-caps:small-caps}", body)


@document("weasyprint", "accounts", "financial tables, landscape", "tune", words_only="the table is read by columns or in patches")
def weasy_accounts(path):
    writer = Writer(613)
    body = "".join(p(title, "h2") + table(HEAD, writer.table(17, 4)) for title in ("Income", "Position", "Flows"))
    weasyprint(path, TABLE + "@page{size:A4 landscape} body{font:10pt 'DejaVu Sans'} h2{break-before:page}", body)


@document("weasyprint", "alphabets", "Cyrillic, Greek, accents by combining marks, bullet lists", "test")
def weasy_alphabets(path):
    body = "".join(f"<ul><li>{escape(one)}</ul>" for one in content.RUSSIAN + content.GREEK + content.GREEK_ANCIENT + content.VIETNAMESE + content.POLISH + [content.COMBINING])
    weasyprint(path, "body{font:11pt 'DejaVu Serif'}", body, "ru")


@document("weasyprint", "right-to-left", "Arabic, Hebrew, mixed directions", "tune")
def weasy_right_to_left(path):
    body = "<div dir=rtl class=ar>" + "".join(p(one) for one in content.ARABIC + [content.MIXED_ARABIC]) + "</div><div dir=rtl class=he>" + "".join(p(one) for one in content.HEBREW + [content.MIXED_HEBREW]) + "</div>"
    weasyprint(path, "body{font:13pt 'DejaVu Serif'} .ar{font-family:'Noto Sans Arabic'} .he{font-family:'Noto Sans Hebrew'}", body, "he")


@document("weasyprint", "handbook", "long documents, running headers, code listings, empty pages between", "tune")
def handbook(path):
    writer = Writer(616)
    body = ""
    for number in range(18):
        body += f"<h1>{number + 1} {escape(writer.heading())}</h1>{prose(writer, 4)}{points(writer, 3)}"
        if number % 6 == 2:
            body += p(content.CODE_PYTHON, "pre")
    style = """@page{size:A5;margin:20mm;@top-center{content:string(head)}@bottom-center{content:counter(page)}} @page:blank{@top-center{content:none}@bottom-center{content:none}}
h1{break-before:right;string-set:head content();font-size:14pt} body{font:10pt 'Liberation Serif'} pre{font:8pt 'DejaVu Sans Mono'}"""
    weasyprint(path, style, body)


@document("weasyprint", "form", "forms, rotated text", "test")
def weasy_form(path):
    body = """<h1>Registration of a vessel</h1><p>Name of vessel <input value="Offside Flounder"></p><p>Tonnage <input value="11.75"></p><p>Home port <input value="Jönköping"></p>
<p>Remarks</p><textarea>Hull painted in 2018; new diesel engine.</textarea><p><input type=checkbox checked> Insured <input type=checkbox> Let for hire</p><div class=t>Form V-3, do not write in this margin</div>"""
    weasyprint(path, "body{font:11pt Amiri} input,textarea{border:1px solid;width:8cm} textarea{height:2cm} .t{position:absolute;left:-1cm;top:14cm;transform:rotate(-90deg);transform-origin:0 0;font-size:8pt}", body, pdf_forms=True)
