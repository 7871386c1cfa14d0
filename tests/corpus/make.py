"""Makes the test corpus beside this file, the same bytes every time. From the top of the checkout:

    python3 -m venv target/venv && target/venv/bin/pip install -r tests/corpus/requirements.txt && target/venv/bin/python tests/corpus/make.py
"""

import datetime
import hashlib
import io
import itertools
import pathlib
from unittest import mock

import fpdf
import pypdf
import typst
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

HERE = pathlib.Path(__file__).resolve().parent
DAY = datetime.datetime(2024, 3, 1, 9, tzinfo=datetime.timezone.utc)
PASSWORD = "quokka-7"


def save(name, data):
    (HERE / name).write_bytes(data)
    print(f"{len(data):>8} {name}")


def lines_pdf(pages):
    """A reportlab document of one list of lines a page; an image instead of a list fills the page."""
    out = io.BytesIO()
    pdf = canvas.Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    pdf.setTitle("Test document of docferry")
    for page in pages:
        if isinstance(page, Image.Image):
            pdf.drawImage(ImageReader(page), 0, 0, *A4)
        else:
            for i, line in enumerate(page):
                pdf.setFont("Helvetica-Bold" if i == 0 else "Times-Roman", 16 if i == 0 else 11)
                pdf.drawString(72, 770 - 22 * i, line)
        pdf.showPage()
    pdf.save()
    return out.getvalue()


def scan(lines):
    """A page as a scanner sees it: grey letters in a picture, no text."""
    image = Image.new("L", (620, 877), 246)
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(size=17)
    for i, line in enumerate(lines):
        pen.text((70, 80 + 34 * i), line, fill=70, font=font)
    return image.rotate(0.7, fillcolor=240).convert("1")


def by_typst():
    source = """#set document(title: "Lighthouse log", author: "docferry", date: datetime(year: 2024, month: 3, day: 1))
#set page(footer: context align(center)[Page #counter(page).display()])
= Lighthouse log of Kittiwake Rock
The keeper lit the lamp at 18:42 and counted seventeen herring drifters.
An efficient office files affidavits: ligatures must come out as letters.
#table(columns: 3, [Month], [Ships], [Fog hours], [January], [1,204], [88], [February], [1,377], [61], [Total], [2,581], [149])
#columns(2)[The left column speaks of barometers and falling pressure before the marmalade gale.
#colbreak()
The right column speaks of oilskins, rope and a borrowed cello.]
Naïve façade, Łódź, Ångström, Ελλάδα and 12 €.#footnote[The footnote mentions a walrus.]
"""
    scratch = HERE / "scratch.typ"
    scratch.write_text(source, encoding="utf-8")
    try:
        compiler = typst.Compiler(str(scratch), root=str(HERE), font_paths=typst.Fonts(include_system_fonts=False))
        return compiler.compile(format="pdf", timestamp=DAY)
    finally:
        scratch.unlink()


def by_fpdf():
    pdf = fpdf.FPDF()
    pdf.set_creation_date(DAY)
    pdf.set_title("Orchard ledger")
    pdf.add_page()
    pdf.set_font("Helvetica", "B", 16)
    pdf.cell(0, 12, "Orchard ledger of Quince Hollow", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Times", size=11)
    pdf.multi_cell(0, 6, "The orchard sold 4,310 crates of medlars in October, of which 212 went to the cider press. "
                   "Café owners from Besançon paid in advance.", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(4)
    with pdf.table() as table:
        for row in (("Fruit", "Crates", "Price"), ("Medlar", "4,310", "18.50"), ("Quince", "1,975", "22.00"), ("Total", "6,285", "")):
            table.row(row)
    return bytes(pdf.output())


def encrypted(data, user, owner, algorithm):
    """An encrypted copy. Keys and vectors come from a fixed stream: the file must not change from run to run."""
    drawn = itertools.count()

    def fixed(size=32):
        return hashlib.shake_256(f"{algorithm} {next(drawn)}".encode()).digest(size)

    out = io.BytesIO()
    with mock.patch("secrets.token_bytes", fixed):
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
        writer.encrypt(user, owner, algorithm=algorithm)
        writer.write(out)
    return out.getvalue()


REPORTLAB = [["Ferry timetable of Gannet Sound", "The night ferry Periwinkle leaves at 23:15 and carries forty lorries.",
              "Fares rose by 6.5% to 27.40 in March; dogs travel free of charge.", "Passengers: 81,204 in 2022 and 93,377 in 2023."]]
SECRET = [["Sealed minutes of the Tortoise Club", "The members resolved to buy the observatory for 640,000 guilders.",
           "Nobody was to mention the telescope before Michaelmas."]]
SCANNED = ["Scanned receipt No. 4471", "One brass sextant, repaired", "Paid in full: 312.75"]


def hundred():
    """A hundred pages, each with a sentence that names it."""
    animals = ("badger", "curlew", "dormouse", "egret", "ferret", "gecko", "heron", "ibis", "jackdaw", "kestrel")
    return [[f"Chapter {n}", f"On page {n} of one hundred the {animals[n % 10]} crosses milestone {n * 37}.",
             f"The sum of all pages so far is {n * (n + 1) // 2}."] for n in range(1, 101)]


def main():
    reportlab_pdf, secret = lines_pdf(REPORTLAB), lines_pdf(SECRET)
    save("typst.pdf", by_typst())
    save("reportlab.pdf", reportlab_pdf)
    save("fpdf2.pdf", by_fpdf())
    save("encrypted-empty-password.pdf", encrypted(secret, "", "owner", "AES-128"))
    save("encrypted-aes256-empty-password.pdf", encrypted(secret, "", "owner", "AES-256"))
    save("encrypted-rc4-empty-password.pdf", encrypted(secret, "", "owner", "RC4-128"))
    save("encrypted-password.pdf", encrypted(secret, PASSWORD, "owner", "AES-128"))
    save("scanned.pdf", lines_pdf([scan(SCANNED), scan(["Reverse of receipt No. 4471"])]))
    save("partly-scanned.pdf", lines_pdf([
        ["Appraisal of the Heronry estate", "Page one is typed: the boathouse is valued at 58,900."],
        scan(["Page two is a scan of a letter"]), scan(["Page three is a scan of a map"]),
        ["Conclusion", "Page four is typed again: the appraiser recommends mending the sluice gate."]]))
    book = lines_pdf(hundred())
    save("hundred-pages.pdf", book)
    save("truncated.pdf", book[: len(book) * 3 // 5])
    save("html-error-page.pdf", b"<!DOCTYPE html>\n<html><head><title>503 Service Unavailable</title></head>\n<body><h1>Service Unavailable</h1>"
         b"<p>The gateway could not reach the document store. Reference: heliotrope-503.</p></body></html>\n")
    save("s3-error.pdf", b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InternalError</Code><Message>We encountered an internal error. '
         b"Please try again.</Message><RequestId>TX00000DEMO</RequestId></Error>")
    save("empty.pdf", b"")
    save("header-only.pdf", b"%PDF-1.7\n")
    text = "Harbour notice: the swing bridge at Cormorant Quay opens at dawn.\nTolls are 4,50 € for barges; señor Muñoz collects them.\n"
    save("utf8.txt", text.encode("utf-8"))
    save("utf16le.txt", b"\xff\xfe" + text.encode("utf-16-le"))
    save("utf16be.txt", b"\xfe\xff" + text.encode("utf-16-be"))
    save("latin1.txt", text.replace("€", "francs").encode("latin-1"))
    save("windows1252.txt", ("“" + text.replace("\n", "\r\n") + "”").encode("cp1252"))
    save("binary.txt", bytes((n * 73 + n // 7) % 256 for n in range(4096)))


if __name__ == "__main__":
    main()
