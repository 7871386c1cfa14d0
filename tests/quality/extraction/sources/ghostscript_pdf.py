"""Ghostscript: PostScript of dvips and by hand, and PDFs of others distilled again."""

from pathlib import Path

import content
from content import PlainWriter
from registry import ROOT, document, run, scratch
from tex_pdf import old, prose


def distil(path, source, *options):
    run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", *options, f"-sOutputFile={path}", source)


def dvips(path, preamble, body, *options, clean=False, document_class=r"\documentclass[11pt,a4paper]{article}"):
    with scratch() as folder:
        Path(folder, "main.tex").write_text(f"{document_class}{preamble}\\begin{{document}}{body}\\end{{document}}")
        for _ in range(2):
            run("latex", "-interaction=nonstopmode", "-halt-on-error", "main.tex", cwd=folder)
        run("dvips", "-q", *options, "-o", "main.ps", "main.dvi", cwd=folder)
        distil(path, f"{folder}/main.ps")


def without_unicode(path):
    """Takes the ToUnicode tables out, as old distillers wrote none."""
    import pikepdf
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                del thing["/ToUnicode"]
        pdf.save(path, deterministic_id=True)


@document("ghostscript", "dvips-type1", "fonts without ToUnicode, hyphenated justified text, ligatures", "tune")
def type1(path):
    writer = PlainWriter(901)
    dvips(path, "", "".join(f"\\section{{{old(writer.heading())}}}{prose(writer, 3)} Let $a_i^2\\ge\\beta$.\n\n" for _ in range(4)))
    without_unicode(path)


@document("ghostscript", "dvips-bitmaps", "Type 3 fonts, fonts without ToUnicode", "test")
def bitmaps(path):
    writer = PlainWriter(902)
    # Type 3 fonts of dvips name no letters, only codes.
    dvips(path, "", "".join(f"\\section{{{old(writer.heading())}}}{prose(writer, 3)}\n\n" for _ in range(2)), "-V", "-D", "300", "-Ppk")
    without_unicode(path)


@document("ghostscript", "dvips-columns", "two columns, small caps, footnotes", "test", words_only="the lines of both columns are read across the gutter")
def columns(path):
    writer = PlainWriter(903)
    body = "".join(f"\\section{{\\textsc{{{old(writer.heading())}}}}}{prose(writer, 2)}\\footnote{{{old(writer.sentence())}}}\n\n" for _ in range(6))
    dvips(path, r"\usepackage{mathptmx}\usepackage[T1]{fontenc}", body, document_class=r"\documentclass[10pt,twocolumn,a4paper]{article}")


PROLOGUE = r"""%!PS-Adobe-3.0
/latin { findfont dup length dict begin { 1 index /FID ne { def } { pop pop } ifelse } forall
  /Encoding ISOLatin1Encoding def currentdict end definefont pop } def
/Roman /Times-Roman latin /Sans /Helvetica-Bold latin /Fixed /Courier latin
"""


def quoted(text):
    return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"


def broken(text, width):
    line, lines = "", []
    for word in text.split():
        if len(line) + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]


def postscript(path, pages):
    with scratch() as folder:
        main = Path(folder, "main.ps")
        main.write_bytes((PROLOGUE + "\n".join(page + "\nshowpage" for page in pages)).encode("latin-1", "replace"))
        distil(path, main)


@document("ghostscript", "printer-output", "rotated pages, code listings", "tune", words_only="the listing is torn apart by the page beside it")
def printer(path):
    writer = PlainWriter(904)
    # Two sheets on one, turned, as a line printer's filter did it.
    pages = []
    for _ in range(2):
        page = "90 rotate 0 -595 translate\n"
        for half in range(2):
            listing = (content.CODE + "\n" + content.CODE_PYTHON).splitlines()[:44]
            page += f"/Sans findfont 12 scalefont setfont {40 + half * 410} 560 moveto {quoted(f'ledger.rs, part {half + 1}')} show\n"
            rows = listing if half == 0 else [row for text in writer.paragraphs(6) for row in broken(text, 62) + [""]]
            for number, row in enumerate(rows[:44]):
                page += f"/Fixed findfont 7.5 scalefont setfont {40 + half * 410} {540 - number * 11} moveto {quoted(row)} show\n"
        pages.append(page)
    postscript(path, pages)


@document("ghostscript", "spread-by-hand", "letter-spaced headings, bold by double printing, rotated text, prose", "test", words_only="paragraphs change places")
def by_hand(path):
    writer = PlainWriter(905)
    pages = []
    for _ in range(3):
        page = f"/Sans findfont 18 scalefont setfont 60 780 moveto 5 0 {quoted('ROLL OF OFFICERS')} ashow\n"
        title = writer.heading()
        page += "".join(f"/Roman findfont 15 scalefont setfont {60 + shift} 750 moveto {quoted(title)} show\n" for shift in (0, 0.4))
        y = 720
        for text in writer.paragraphs(4):
            for row in broken(text, 88):
                # Justified with widthshow: a wider space, no other sign of it.
                page += f"/Roman findfont 11 scalefont setfont 60 {y} moveto {quoted(row)} dup stringwidth pop 470 exch sub {max(row.count(' '), 1)} div dup 6 gt {{pop 0}} if 0 32 4 -1 roll widthshow\n"
                y -= 14
            y -= 8
        page += f"gsave 575 300 translate 90 rotate 0 0 moveto /Sans findfont 9 scalefont setfont {quoted('Bound copy, do not remove')} show grestore\n"
        pages.append(page)
    postscript(path, pages)


for name, source, kinds, half, *reason in (
        ("distilled-ledger", "fpdf2/ledger", "financial tables", "test"),
        ("distilled-chromium", "chromium/magazine", "two columns, Type 3 fonts", "tune", "ligatures are lost, lines torn into words"),
        ("distilled-asian", "typst/east-asian", "CJK", "test"),
        ("distilled-arabic", "weasyprint/right-to-left", "Arabic, Hebrew, mixed directions", "tune")):

    @document("ghostscript", name, kinds, half, *reason)
    def again(path, source=source):
        distil(path, ROOT / f"{source}.pdf", "-dPDFSETTINGS=/ebook")
