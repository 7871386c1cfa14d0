"""fpdf2: core fonts, subsets of TrueType fonts, shaped Arabic."""

import datetime

from fpdf import FPDF, FontFace, TextStyle

import content
from content import PlainWriter, Writer
from registry import EPOCH, document

DEJAVU = "/usr/share/fonts/truetype/dejavu/"
NOTO = "/usr/share/fonts/truetype/noto/"


class Pages(FPDF):
    title_line = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.set_creation_date(datetime.datetime.fromtimestamp(int(EPOCH), datetime.timezone.utc))

    def header(self):
        if self.title_line:
            self.set_font(style="I", size=8)
            self.cell(0, 6, self.title_line, align="R", new_x="LMARGIN", new_y="NEXT")
            self.ln(3)

    def footer(self):
        if self.title_line:
            self.set_y(-14)
            self.set_font(style="", size=8)
            self.cell(0, 6, f"{self.page_no()} of {{nb}}", align="C")


def clean(text):
    return text.encode("latin-1", "ignore").decode("latin-1")


@document("fpdf2", "minutes", "prose, running headers, bullet lists, standard fonts not embedded", "tune")
def minutes(path):
    writer = PlainWriter(201)
    pdf = Pages()
    pdf.set_font("Times", size=11)
    pdf.title_line = "Minutes of the harbour board"
    pdf.add_page()
    for number in range(7):
        pdf.set_font("Helvetica", "B", 13)
        pdf.cell(0, 9, clean(f"{number + 1}. {writer.heading()}"), new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Times", size=11)
        for text in writer.paragraphs(2):
            pdf.multi_cell(0, 5.5, clean(text), align="J", new_x="LMARGIN", new_y="NEXT")
            pdf.ln(2)
        for _ in range(3):
            pdf.cell(6, 5.5, "\x95")
            pdf.multi_cell(0, 5.5, clean(writer.sentence()), new_x="LMARGIN", new_y="NEXT")
        pdf.ln(3)
    pdf.output(str(path))


@document("fpdf2", "ledger", "financial tables", "test")
def ledger(path):
    writer = Writer(202)
    pdf = Pages(orientation="landscape")
    pdf.add_font("DejaVu", "", DEJAVU + "DejaVuSans.ttf")
    pdf.add_font("DejaVu", "B", DEJAVU + "DejaVuSans-Bold.ttf")
    pdf.set_font("DejaVu", size=8)
    for _ in range(2):
        pdf.add_page()
        with pdf.table(col_widths=(60, 12, 25, 25, 25, 25, 25), line_height=5, text_align=["LEFT", "CENTER"] + ["RIGHT"] * 5,
                       headings_style=FontFace(emphasis="BOLD"), borders_layout="SINGLE_TOP_LINE") as table:
            table.row(["Thousands of złoty", "Note", "2020", "2019", "2018\nrestated", "2017\nrestated", "Change since 2019"])
            for row in writer.table(26, 5):
                table.row(row)
    pdf.output(str(path))


@document("fpdf2", "alphabets", "Cyrillic, Greek, accents", "tune")
def alphabets(path):
    pdf = Pages()
    pdf.add_font("DejaVu", "", DEJAVU + "DejaVuSerif.ttf")
    pdf.set_font("DejaVu", size=11)
    pdf.add_page()
    for text in content.RUSSIAN + content.GREEK + content.GREEK_ANCIENT + content.POLISH + content.VIETNAMESE + content.GERMAN + content.FRENCH:
        pdf.multi_cell(0, 6, text, align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.ln(3)
    pdf.output(str(path))


@document("fpdf2", "arabic-and-hebrew", "Arabic, Hebrew, mixed directions", "test")
def right_to_left(path):
    pdf = Pages()
    pdf.add_font("Amiri", "", "/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf")
    pdf.add_font("Hebrew", "", NOTO + "NotoSansHebrew-Regular.ttf")
    pdf.add_font("Latin", "", DEJAVU + "DejaVuSans.ttf")
    pdf.set_fallback_fonts(["Latin"])
    pdf.set_text_shaping(True)
    pdf.add_page()
    for font, texts in (("Amiri", content.ARABIC + [content.MIXED_ARABIC]), ("Hebrew", content.HEBREW + [content.MIXED_HEBREW])):
        pdf.set_font(font, size=13)
        for text in texts:
            pdf.multi_cell(0, 9, text, align="R", new_x="LMARGIN", new_y="NEXT")
            pdf.ln(3)
    pdf.output(str(path))


@document("fpdf2", "two-columns", "two columns, hyphenated justified text", "test", words_only="the columns are read in patches")
def two_columns(path):
    writer = PlainWriter(205)
    pdf = Pages()
    pdf.set_font("Times", size=10)
    pdf.title_line = "Quarterly of the Society for Useful Offices"
    pdf.add_page()
    with pdf.text_columns(ncols=2, gutter=8, text_align="J", line_height=1.15) as columns:
        for number in range(11):
            text = clean(writer.paragraph(5, 8))
            for word in ("consolidates", "comparative", "committee", "corporation", "insurance", "exchange", "million", "January", "actuary's", "expected"):
                half = len(word) // 2
                text = text.replace(word, word[:half] + "\u00ad" + word[half:])
            columns.write(text + "\n\n")
    pdf.output(str(path))


@document("fpdf2", "contents", "table of contents with leaders, long documents", "tune")
def contents(path):
    writer = PlainWriter(206)
    pdf = Pages(format="A5")
    pdf.set_font("Times", size=10)

    def toc(pdf, outline):
        pdf.set_font("Times", "B", 14)
        pdf.cell(0, 10, "Contents", new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Times", size=10)
        for section in outline:
            name = section.name
            width = pdf.epw - pdf.get_string_width(name) - 12
            pdf.cell(pdf.get_string_width(name) + 2, 5, name)
            pdf.cell(width, 5, "." * int(width / pdf.get_string_width(".")), align="R")
            pdf.cell(10, 5, str(section.page_number), align="R", new_x="LMARGIN", new_y="NEXT")

    pdf.add_page()
    pdf.insert_toc_placeholder(toc)
    pdf.set_section_title_styles(TextStyle("Helvetica", "B", 13, b_margin=3))
    for number in range(30):
        pdf.start_section(clean(f"{number + 1} {writer.heading()}"))
        pdf.set_font("Times", size=10)
        for text in writer.paragraphs(3):
            pdf.multi_cell(0, 5, clean(text), new_x="LMARGIN", new_y="NEXT")
            pdf.ln(2)
        pdf.add_page()
    pdf.output(str(path))


@document("fpdf2", "strewn-letters", "letters placed one by one, text drawn in another order than read", "test")
def strewn(path):
    writer = PlainWriter(208)
    pdf = Pages()
    pdf.add_page()
    pdf.set_font("Times", size=11)
    letters, y = [], 25
    for text in writer.paragraphs(5):
        x = 20
        for word in clean(text).split():
            if x + pdf.get_string_width(word) > 190:
                x, y = 20, y + 5.5
            for letter in word:
                letters.append((x, y, letter))
                x += pdf.get_string_width(letter)
            x += pdf.get_string_width(" ")
        y += 11
    rows = sorted({y for _, y, _ in letters}, key=lambda y: (y * 7919) % 101)
    for row in rows:
        for x, y, letter in letters:
            if y == row:
                pdf.text(x, y, letter)
    pdf.output(str(path))


@document("fpdf2", "turned-labels", "rotated text, letter-spaced headings", "tune", words_only="turned labels come first, from right to left")
def turned(path):
    writer = PlainWriter(207)
    pdf = Pages()
    pdf.add_page()
    pdf.set_char_spacing(3)
    pdf.set_font("Helvetica", "B", 16)
    pdf.cell(0, 12, "STORE PLAN AND STOCK", new_x="LMARGIN", new_y="NEXT")
    pdf.set_char_spacing(0)
    pdf.set_font("Helvetica", size=10)
    for number in range(6):
        with pdf.rotation(90, 30 + number * 25, 100):
            pdf.text(30 + number * 25, 100, clean(f"Rack {chr(65 + number)}: {writer.word()} {writer.word()}"))
        pdf.text(30 + number * 25, 110, f"{writer.random.randint(100, 999)} pcs")
    with pdf.rotation(270, 190, 150):
        pdf.text(190, 150, "Read this line with the sheet turned")
    pdf.set_xy(10, 125)
    pdf.set_stretching(85)
    pdf.multi_cell(150, 6, clean(writer.paragraph()))
    pdf.output(str(path))
