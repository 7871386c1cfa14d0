"""qpdf, mutool and pikepdf: the documents of others, stored in other ways; a copy is in the same half as its original."""

import re

import pikepdf

from registry import DOCUMENTS, ROOT, document, run, scratch


def source(name):
    return ROOT / f"{name}.pdf"


SIDEWAYS = "lines that run upwards or downwards are read in patches"


def reason(original):
    return next((made.words_only for made in DOCUMENTS if f"{made.producer}/{made.name}" == original), None)


def qpdf(name, original, kinds, half, *options, words_only=None):
    @document("qpdf", name, kinds, half, words_only or reason(original))
    def make(path):
        fixed = ["--static-id", "--static-aes-iv"] if "--encrypt" in options else ["--deterministic-id"]
        run("qpdf", *fixed, *options, source(original), path)


def mutool(name, original, kinds, half, *options):
    @document("mutool", name, kinds, half, reason(original))
    def make(path):
        run("mutool", "clean", *options, source(original), path)


qpdf("linearised", "lualatex/letter-spaced", "linearised, hyphenated justified text", "test", "--linearize")
qpdf("object-streams", "typst/annual-report", "object streams, financial tables", "tune", "--object-streams=generate", "--recompress-flate")
qpdf("aes-256-empty-password", "groff/two-column-paper", "encrypted with empty password, two columns, footnotes", "test", "--encrypt", "", "owner", "256", "--")
qpdf("rc4-empty-password", "fpdf2/minutes", "encrypted with empty password, prose", "tune", "--allow-weak-crypto", "--encrypt", "", "owner", "40", "--")
qpdf("aes-128-empty-password", "xelatex/libertine-footnotes", "encrypted with empty password, two columns", "tune", "--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--")
qpdf("uncompressed", "groff/formulae", "no compression, subscripts, superscripts and formulae", "test", "--qdf", "--object-streams=disable")
qpdf("turned-90", "cairo/two-columns", "rotated pages, two columns", "tune", "--rotate=90", words_only=SIDEWAYS)
qpdf("turned-270", "cairo/prose", "rotated pages, prose", "test", "--rotate=270", words_only=SIDEWAYS)
mutool("clean", "typst/three-columns", "rewritten, three columns", "test", "-gggg", "-z")
mutool("ascii", "fpdf2/minutes", "ASCII filters, prose", "tune", "-a", "-z")
mutool("sanitised", "typst/turned-table", "rewritten, rotated pages, financial tables", "tune", "-s", "-g", "-z")


qpdf("linearised-streams", "groff/manual-page", "linearised, object streams, code listings", "tune", "--linearize", "--object-streams=generate")
mutool("uncompressed", "pdflatex/three-columns", "no compression, three columns", "tune", "-d")


@document("qpdf", "cropped-with-origin", "cropped pages, text outside the page box", "tune")
def cropped(path):
    with pikepdf.open(source("libreoffice/directors-report")) as pdf:
        for page in pdf.pages:
            # The outermost letters of the lines, the header and the footer lie outside.
            page.MediaBox = [60, 70, 500, 770]
            page.CropBox = [62, 72, 498, 768]
        pdf.save(path, deterministic_id=True)


@document("qpdf", "merged", "several producers in one document", "test")
def merged(path):
    run("qpdf", "--deterministic-id", "--empty", "--pages", source("typst/small-caps"), "1", source("reportlab/rotated-text"), "1", source("groff/memorandum"), "1",
        source("xelatex/alphabets"), "1", source("chromium/three-columns"), "2", "--", path)


@document("qpdf", "booklet", "text in form XObjects, two pages a sheet, landscape", "test", "the pages of a sheet are read in patches")
def booklet(path):
    with pikepdf.open(source("groff/memorandum")) as pdf, pikepdf.new() as out:
        for number in range(0, len(pdf.pages), 2):
            sheet = out.add_blank_page(page_size=(842, 595))
            sheet.add_overlay(pdf.pages[number], pikepdf.Rectangle(0, 0, 421, 595))
            if number + 1 < len(pdf.pages):
                sheet.add_overlay(pdf.pages[number + 1], pikepdf.Rectangle(421, 0, 842, 595))
        out.save(path, deterministic_id=True)


@document("damaged", "no-trailer", "no cross-reference table, prose", "tune", like="reportlab/standard-fonts")
def no_trailer(path):
    data = source("reportlab/standard-fonts").read_bytes()
    path.write_bytes(data[:data.rindex(b"xref\n", 0, data.rindex(b"startxref"))])


@document("damaged", "wrong-offsets", "wrong cross-reference table, subscripts and superscripts", "test", like="reportlab/sub-and-superscripts")
def wrong_offsets(path):
    data = source("reportlab/sub-and-superscripts").read_bytes()
    # Line ends that a mail program put in, before the first object.
    path.write_bytes(data.replace(b"\n", b"\n% sent by post, passed by the office\n", 1))


@document("damaged", "rubbish-before-and-after", "bytes before the header, accents", "test", like="xelatex/alphabets")
def rubbish(path):
    data = source("xelatex/alphabets").read_bytes()
    path.write_bytes(b"HTTP/1.0 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + data + b"\r\n--boundary--\r\n" * 40)


@document("damaged", "rubbish-before", "bytes before the header, accents", "tune", like="fpdf2/alphabets")
def rubbish_before(path):
    path.write_bytes(b"From: office@example.org\r\n" + bytes(range(256)) * 2 + source("fpdf2/alphabets").read_bytes())


@document("damaged", "object-streams-no-trailer", "no cross-reference table, object streams", "test", like="groff/two-column-paper")
def streams(path):
    with scratch() as folder:
        run("qpdf", "--deterministic-id", "--object-streams=generate", source("groff/two-column-paper"), f"{folder}/a.pdf")
        data = open(f"{folder}/a.pdf", "rb").read()
    start = int(re.search(rb"startxref\s+(\d+)", data).group(1))
    # The cross-reference stream's dictionary stays readable, its offset is wrong.
    path.write_bytes(data[:start] + data[start:].replace(str(start).encode(), str(start + 777).encode()))


@document("damaged", "wrong-lengths", "wrong stream lengths, two columns", "tune", like="cairo/two-columns")
def lengths(path):
    data = source("cairo/two-columns").read_bytes()
    path.write_bytes(re.sub(rb"/Length (\d+)(?! 0 R)", lambda found: b"/Length " + b"9" * len(found.group(1)), data))
