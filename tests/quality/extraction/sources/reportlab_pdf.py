"""ReportLab: standard fonts that are not embedded, and things only a program does on a page."""

import io
import random

from PIL import Image, ImageDraw, ImageFont
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, A5, landscape, letter
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (BaseDocTemplate, Frame, ListFlowable, ListItem, PageBreak, PageTemplate, Paragraph, SimpleDocTemplate, Spacer, Table,
                                TableStyle)
from reportlab.platypus.tableofcontents import TableOfContents

import content
from content import LatinWriter as Writer
from registry import document

rl_config.invariant = 1
STYLES = getSampleStyleSheet()
BODY, H1, H2 = STYLES["BodyText"], STYLES["Heading1"], STYLES["Heading2"]
JUSTIFIED = ParagraphStyle("justified", parent=BODY, alignment=4)
DEJAVU = "/usr/share/fonts/truetype/dejavu/"


def canvas(path, size=A4):
    return Canvas(str(path), pagesize=size, pageCompression=1, invariant=1)


def lines(page, text, x, y, width, font="Times-Roman", size=11, leading=14):
    """Sets text ragged and gives back the height where it ended."""
    line = ""
    for word in text.split():
        if pdfmetrics.stringWidth(f"{line} {word}", font, size) > width:
            page.setFont(font, size)
            page.drawString(x, y, line)
            line, y = word, y - leading
        else:
            line = f"{line} {word}".strip()
    page.setFont(font, size)
    page.drawString(x, y, line)
    return y - leading


def running(title):
    def draw(page, doc):
        page.saveState()
        page.setFont("Helvetica-Oblique", 8)
        page.drawString(20 * mm, doc.pagesize[1] - 12 * mm, title)
        page.drawRightString(doc.pagesize[0] - 20 * mm, 10 * mm, f"Page {doc.page}")
        page.restoreState()

    return draw


@document("reportlab", "standard-fonts", "prose, running headers, standard fonts not embedded", "tune")
def standard_fonts(path):
    writer = Writer(101)
    story = [Paragraph("Interim statement", H1)]
    for face in ("Times-Roman", "Helvetica", "Courier", "Times-BoldItalic"):
        story.append(Paragraph(f"Set in {face}", H2))
        style = ParagraphStyle(face, parent=JUSTIFIED, fontName=face)
        story += [Paragraph(text, style) for text in writer.paragraphs(3)]
    draw = running("Interim statement of Otter & Sons – unaudited")
    SimpleDocTemplate(str(path), invariant=1).build(story, onFirstPage=draw, onLaterPages=draw)


@document("reportlab", "accounts-wide", "financial tables, landscape", "test")
def accounts_wide(path):
    writer = Writer(102)
    story = []
    for heading in ("Consolidated statement of comprehensive income", "Consolidated statement of financial position", "Segments"):
        head = [["", "", "Six months to 30 June", "", "Twelve months to 31 December", "", ""],
                ["", "Note", "2019\n€ ’000", "2018\n€ ’000", "2018\n€ ’000", "2017\n€ ’000\n(restated)", "Change\n%"]]
        body = [row[:6] + [f"{writer.random.randint(-90, 90) / 10:.1f}"] for row in writer.table(22, 4)]
        table = Table(head + body, repeatRows=2, colWidths=[66 * mm, 14 * mm] + [34 * mm] * 5)
        table.setStyle(TableStyle([("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (5, 0)), ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                                   ("FONTSIZE", (0, 0), (-1, -1), 8.5), ("LINEBELOW", (0, 1), (-1, 1), 0.8, colors.black),
                                   ("FONTNAME", (0, 6), (-1, 6), "Helvetica-Bold"), ("TOPPADDING", (0, 0), (-1, -1), 1),
                                   ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]))
        story += [Paragraph(heading, H2), table, PageBreak()]
    SimpleDocTemplate(str(path), pagesize=landscape(A4), invariant=1).build(story)


@document("reportlab", "application-form", "forms", "tune")
def application_form(path):
    page = canvas(path)
    page.setFont("Helvetica-Bold", 15)
    page.drawString(25 * mm, 270 * mm, "Application for a mooring, form M-17")
    form = page.acroForm
    fields = [("Surname", "Affleck"), ("Given names", "Iphigenia Ruth"), ("Name of vessel", "Offside Flounder"), ("Length over all (m)", "11.4"),
              ("Insurance policy", "TWR-88213/B"), ("Telephone", "+31 30 555 0182"), ("From (day/month/year)", "15/04/2020")]
    y = 255 * mm
    for number, (label, value) in enumerate(fields):
        page.setFont("Helvetica", 10)
        page.drawString(25 * mm, y, f"{number + 1}.  {label}")
        form.textfield(name=f"field{number}", value=value, x=85 * mm, y=y - 4, width=80 * mm, height=16, fontSize=10, borderWidth=0.5)
        y -= 10 * mm
    for number, label in enumerate(["I have read the harbour rules", "I keep a dog on board", "Send the bill by post"]):
        form.checkbox(name=f"box{number}", checked=number != 1, x=25 * mm, y=y - 3, size=12)
        page.setFont("Helvetica", 10)
        page.drawString(33 * mm, y, label)
        y -= 8 * mm
    form.choice(name="berth", value="Pontoon C", options=["Pontoon A", "Pontoon B", "Pontoon C"], x=85 * mm, y=y - 4, width=50 * mm, height=16, fontSize=10)
    page.drawString(25 * mm, y, "8.  Berth wanted")
    page.setFont("Times-Italic", 9)
    page.drawString(25 * mm, 30 * mm, "For official use only: received ............  checked ............  fee paid ............")
    page.save()


@document("reportlab", "rotated-pages", "rotated pages", "tune")
def rotated_pages(path):
    turned(path, 104, (0, 90, 180, 270))


@document("reportlab", "rotated-prose", "rotated pages, prose", "test")
def rotated_prose(path):
    turned(path, 118, (270, 90, 90))


def turned(path, seed, turns):
    writer = Writer(seed)
    page = canvas(path)
    for turn in turns:
        width, height = A4
        page.saveState()
        page.setPageRotation(turn)
        # ReportLab exchanges width and height of a turned page; the sheet shall stay upright.
        page.setPageSize((height, width) if turn % 180 else A4)
        # Turned back, so that the reader sees upright text.
        if turn == 90:
            page.translate(width, 0)
            page.rotate(90)
            width, height = height, width
        elif turn == 180:
            page.translate(width, height)
            page.rotate(180)
        elif turn == 270:
            page.translate(0, height)
            page.rotate(-90)
            width, height = height, width
        page.setFont("Helvetica-Bold", 14)
        page.drawString(60, height - 70, f"Sheet turned by {turn} degrees")
        y = height - 100
        for text in writer.paragraphs(3 if height > width else 2, 3, 5):
            y = lines(page, text, 60, y, width - 120) - 8
        page.restoreState()
        page.showPage()
    page.save()


@document("reportlab", "rotated-text", "rotated text, financial tables", "test")
def rotated_text(path):
    writer = Writer(105)
    page = canvas(path)
    page.setFont("Helvetica-Bold", 14)
    page.drawString(60, 780, "Attendance of directors")
    heads = [content.latin(person) for person in content.PEOPLE[:9]]
    for number, head in enumerate(heads):
        page.saveState()
        page.translate(200 + number * 36, 640)
        page.rotate(90)
        page.setFont("Helvetica", 10)
        page.drawString(0, 0, head)
        page.restoreState()
    for row, month in enumerate(content.MONTHS):
        page.setFont("Helvetica", 10)
        page.drawString(60, 620 - row * 18, month)
        for number in range(9):
            page.drawCentredString(197 + number * 36, 620 - row * 18, writer.random.choice(["yes", "no", "ill", "–"]))
    y = lines(page, writer.paragraph(), 60, 380, 470)
    page.saveState()
    page.translate(150, 120)
    page.rotate(45)
    page.setFillGray(0.7)
    page.setFont("Helvetica-Bold", 40)
    page.drawString(0, 0, "DRAFT COPY")
    page.restoreState()
    lines(page, writer.paragraph(), 60, y - 10, 470)
    page.saveState()
    page.translate(30, 200)
    page.rotate(90)
    page.setFont("Helvetica", 7)
    page.drawString(0, 0, "Form 12/B rev. 3 – printed in Esbjerg – keep for seven years")
    page.restoreState()
    page.save()


@document("reportlab", "double-printing", "bold by double printing, letter-spaced headings, prose", "tune")
def double_printing(path):
    writer = Writer(106)
    page = canvas(path)
    for number in range(2):
        y = 780
        for section in range(3):
            title = writer.heading()
            for shift in (0, 0.3, 0.6):
                page.setFont("Helvetica", 14)
                page.drawString(60 + shift, y, title)
            y -= 22
            y = lines(page, writer.paragraph(), 60, y, 470) - 4
            # Some words of a line are printed twice.
            page.setFont("Times-Roman", 11)
            for shift in (0, 0.25):
                page.drawString(60 + shift, y, "Important:")
            page.drawString(120, y, "the register closes at noon on " + writer.random.choice(content.MONTHS) + " 14.")
            y -= 20
            page.drawString(60, y, "S P A C E D  O U T  B Y  H A N D" if section == 1 else "")
            page.setFont("Helvetica-Bold", 11)
            page.drawString(60, y - 16, "STATEMENT OF AFFAIRS", charSpace=4)
            y -= 40
        page.showPage()
    page.save()


def scan(texts, size=(1240, 1754)):
    """A picture of typed lines, and where its words stand."""
    image = Image.new("L", size, 250)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(DEJAVU + "DejaVuSerif.ttf", 24)
    words, y = [], 130
    for text in texts:
        x = 120
        for word in text.split():
            width = draw.textlength(word + " ", font=font)
            if x + width > size[0] - 120:
                x, y = 120, y + 38
            draw.text((x, y), word, font=font, fill=30)
            words.append((word, x, y, draw.textlength(word, font=font)))
            x += width
        y += 62
    return image, words


@document("reportlab", "scan-with-words", "invisible text", "tune")
def scan_with_words(path):
    invisible(path, 107, 2)


@document("reportlab", "scan-with-lines", "invisible text", "test")
def scan_with_lines(path):
    invisible(path, 108, 2, by_line=True)


def invisible(path, seed, pages, by_line=False):
    writer = Writer(seed)
    page = canvas(path)
    scale = A4[0] / 1240
    for _ in range(pages):
        image, words = scan([text for text in writer.paragraphs(4, 3, 5)])
        buffer = io.BytesIO()
        image.resize((620, 877)).convert("1").save(buffer, "PNG")
        page.drawImage(ImageReader(buffer), 0, 0, A4[0], A4[1])
        text = page.beginText()
        text.setTextRenderMode(3)
        rows = {}
        for word, x, y, width in words:
            rows.setdefault(y, []).append((word, x, width))
        for y, row in rows.items():
            if by_line:
                row = [(" ".join(word for word, _, _ in row), row[0][1], row[-1][1] + row[-1][2] - row[0][1])]
            for word, x, width in row:
                text.setFont("Helvetica", 9)
                natural = pdfmetrics.stringWidth(word, "Helvetica", 9)
                text.setHorizScale(100 * width * scale / natural)
                text.setTextOrigin(x * scale, A4[1] - (y + 22) * scale)
                text.textOut(word)
        page.drawText(text)
        page.showPage()
    page.save()


@document("reportlab", "form-xobjects", "text in form XObjects, running headers", "tune")
def form_xobjects(path):
    writer = Writer(109)
    page = canvas(path)
    page.beginForm("letterhead")
    page.setFont("Helvetica-Bold", 16)
    page.drawString(60, 800, "FENWRIGHT PAPER LIMITED")
    page.setFont("Helvetica", 8)
    page.drawString(60, 788, "Office: 14 Affirmation Street, Dunedin – registered no. 40 771")
    page.drawString(60, 30, "Bank: Merrow Affinity, account 0032-88-1190")
    page.endForm()
    page.beginForm("box")
    page.rect(0, 0, 200, 60)
    page.setFont("Times-Roman", 11)
    page.drawString(8, 40, "Received with thanks")
    page.drawString(8, 24, "Cashier's office, window 5")
    page.endForm()
    for _ in range(3):
        page.doForm("letterhead")
        y = 740
        for text in writer.paragraphs(3):
            y = lines(page, text, 60, y, 470) - 6
        page.saveState()
        page.translate(320, 60)
        page.doForm("box")
        page.restoreState()
        page.saveState()
        page.translate(60, 60)
        page.scale(0.8, 0.8)
        page.doForm("box")
        page.restoreState()
        page.showPage()
    page.save()


@document("reportlab", "cropped", "cropped pages, text outside the page box", "test")
def cropped(path):
    writer = Writer(110)
    page = canvas(path)
    for number in range(3):
        page.setCropBox((50, 60, 545, 800), "crop")
        y = 770
        for text in writer.paragraphs(4):
            y = lines(page, text, 60, y, 470) - 6
        page.setFont("Helvetica", 8)
        page.drawString(60, 20, f"Printer's mark, sheet {number + 1}, cut here")
        page.drawString(700, 400, "This stands outside the sheet")
        page.drawString(60, -40, "So does this, below it")
        page.drawString(60, 900, "And this, above it")
        page.showPage()
    page.save()


@document("reportlab", "asian-unembedded", "CJK, standard fonts not embedded", "test")
def asian_unembedded(path):
    page = canvas(path)
    for font, texts in (("STSong-Light", content.CHINESE), ("HeiseiMin-W3", content.JAPANESE), ("HYSMyeongJo-Medium", content.KOREAN)):
        pdfmetrics.registerFont(UnicodeCIDFont(font))
        y = 780
        for text in texts:
            for start in range(0, len(text), 30):
                page.setFont(font, 13)
                page.drawString(60, y, text[start:start + 30])
                y -= 20
            y -= 12
        page.showPage()
    page.save()


@document("reportlab", "one-word-a-page", "one word a page, empty pages between", "tune")
def one_word(path):
    writer = Writer(111)
    page = canvas(path, A5)
    for number in range(24):
        if number % 4 != 2:
            page.setFont("Times-Bold", 30)
            page.drawCentredString(A5[0] / 2, A5[1] / 2, writer.word())
        page.showPage()
    page.save()


@document("reportlab", "combining-marks", "accents by combining marks, Cyrillic, Greek", "test")
def combining(path):
    for name in ("DejaVuSans", "DejaVuSerif"):
        pdfmetrics.registerFont(TTFont(name, DEJAVU + name + ".ttf"))
    style = ParagraphStyle("dejavu", parent=BODY, fontName="DejaVuSerif", fontSize=11, leading=15)
    story = [Paragraph("Decomposed accents", ParagraphStyle("h", parent=style, fontName="DejaVuSans", fontSize=15, leading=20)), Paragraph(content.COMBINING, style)]
    story += [Paragraph(text, style) for text in content.RUSSIAN[:2] + content.GREEK + content.GREEK_ANCIENT + content.VIETNAMESE + content.POLISH]
    SimpleDocTemplate(str(path), invariant=1).build(story)


@document("reportlab", "long-register", "long documents, running headers, table of contents with leaders", "test")
def long_register(path):
    writer = Writer(113)

    class Register(BaseDocTemplate):
        def afterFlowable(self, flowable):
            if getattr(flowable, "style", None) is H2:
                self.notify("TOCEntry", (0, flowable.getPlainText(), self.page))

    doc = Register(str(path), pagesize=letter, invariant=1)
    frame = Frame(25 * mm, 20 * mm, letter[0] - 50 * mm, letter[1] - 40 * mm)
    doc.addPageTemplates(PageTemplate(frames=[frame], onPage=running("Register of decisions, volume 9"), pagesize=letter))
    contents = TableOfContents(dotsMinLevel=0)
    story = [Paragraph("Contents", H1), contents, PageBreak()]
    for number in range(36):
        story.append(Paragraph(f"{number + 1}. {writer.heading()}", H2))
        story += [Paragraph(text, JUSTIFIED) for text in writer.paragraphs(6)]
        story.append(PageBreak())
    doc.multiBuild(story)


@document("reportlab", "letter-by-letter", "letters placed one by one, letter-spaced headings", "tune")
def letter_by_letter(path):
    writer = Writer(114)
    page = canvas(path)
    y = 780
    for number, text in enumerate(writer.paragraphs(5)):
        x, size = 60, 10
        for word in text.split():
            width = pdfmetrics.stringWidth(word, "Helvetica", size)
            if x + width > 530:
                x, y = 60, y - 14
            # No space is ever printed: each letter, or each word, is put where it belongs.
            for letter_ in word if number % 2 else [word]:
                page.setFont("Helvetica", size)
                page.drawString(x, y, letter_)
                x += pdfmetrics.stringWidth(letter_, "Helvetica", size)
            x += 0.28 * size
        y -= 24
        x = 60
        for letter_ in "OVERHEADS AND OFFSETS":
            page.setFont("Helvetica-Bold", 12)
            if letter_ != " ":
                page.drawString(x, y, letter_)
            x += pdfmetrics.stringWidth(letter_, "Helvetica-Bold", 12) + 2.2
        y -= 22
    page.save()


@document("reportlab", "shuffled-blocks", "text drawn in another order than read", "tune")
def shuffled_blocks(path):
    writer = Writer(115)
    page = canvas(path)
    shuffle = random.Random(115)
    for _ in range(2):
        rows, y = [], 780
        for text in writer.paragraphs(5):
            line = ""
            for word in text.split():
                if pdfmetrics.stringWidth(f"{line} {word}", "Times-Roman", 11) > 460:
                    rows.append((y, line))
                    line, y = word, y - 14
                else:
                    line = f"{line} {word}".strip()
            rows.append((y, line))
            y -= 24
        shuffle.shuffle(rows)
        for y, line in rows:
            page.setFont("Times-Roman", 11)
            page.drawString(60, y, line)
        page.showPage()
    page.save()


@document("reportlab", "sub-and-superscripts", "subscripts and superscripts, bullet lists", "test")
def scripts(path):
    writer = Writer(116)
    marks = ["H<sub>2</sub>SO<sub>4</sub> and CO<sub>2</sub> are stored apart; the limit is 5·10<super>−3</super> mol per m<super>3</super>.",
             "The estimate x<sub>i,j</sub><super>2</super> uses the 1<super>st</super>, 2<super>nd</super> and 23<super>rd</super> samples.",
             "Sales of waffles<super>a</super> grew faster than sales of coffee<super>b, c</super>."]
    story = [Paragraph("Laboratory rules", H1)]
    for mark in marks:
        story.append(Paragraph(mark, BODY))
        story.append(Paragraph(writer.paragraph(), BODY))
        story.append(ListFlowable([ListItem(Paragraph(writer.sentence(), BODY)) for _ in range(3)], bulletType="bullet"))
        story.append(ListFlowable([ListItem(Paragraph(writer.sentence(), BODY)) for _ in range(4)], bulletType="1"))
    SimpleDocTemplate(str(path), invariant=1).build(story)


@document("reportlab", "three-columns", "three columns, prose", "tune")
def three_columns(path):
    writer = Writer(117)
    doc = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    width = (A4[0] - 40 * mm - 12 * mm) / 3
    frames = [Frame(20 * mm + number * (width + 6 * mm), 20 * mm, width, A4[1] - 45 * mm, 0, 0, 0, 0) for number in range(3)]
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=running("The Harbour Gazette"), pagesize=A4))
    small = ParagraphStyle("small", parent=BODY, fontName="Times-Roman", fontSize=9, leading=11, alignment=4)
    story = []
    for _ in range(9):
        story.append(Paragraph(writer.heading(), H2))
        story += [Paragraph(text, small) for text in writer.paragraphs(3)]
    doc.build(story)
