"""Draws with cairo and pango; run by the system's Python, which has their bindings. Arguments: what to draw, where to."""

import sys

import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo  # noqa: E402

import content  # noqa: E402
from content import Writer  # noqa: E402

WIDTH, HEIGHT = 595, 842


class Sheet:
    def __init__(self, path, width=WIDTH, height=HEIGHT):
        self.surface = cairo.PDFSurface(path, width, height)
        self.surface.set_metadata(cairo.PDF_METADATA_CREATE_DATE, "2020-01-01T00:00:00Z")
        self.draw = cairo.Context(self.surface)

    def text(self, text, x, y, width, font="Linux Libertine O 11", justify=True, right=False, spacing=0, markup=False):
        layout = PangoCairo.create_layout(self.draw)
        layout.set_font_description(Pango.FontDescription(font))
        layout.get_context().set_round_glyph_positions(False)
        layout.set_width(int(width * Pango.SCALE))
        layout.set_justify(justify)
        layout.set_spacing(2 * Pango.SCALE)
        if right:
            layout.set_alignment(Pango.Alignment.LEFT)
        if spacing:
            attributes = Pango.AttrList()
            attributes.insert(Pango.attr_letter_spacing_new(spacing * Pango.SCALE))
            layout.set_attributes(attributes)
        if markup:
            layout.set_markup(text, -1)
        else:
            layout.set_text(text, -1)
        self.draw.move_to(x, y)
        PangoCairo.show_layout(self.draw, layout)
        return y + layout.get_pixel_size()[1] + 8

    def next(self):
        self.draw.show_page()

    def done(self):
        self.surface.finish()


def prose(path):
    writer, sheet = Writer(701), Sheet(path)
    for _ in range(3):
        y = 60
        for _ in range(4):
            y = sheet.text(writer.heading().upper(), 60, y, 475, "EB Garamond 14", justify=False, spacing=3)
            y = sheet.text(writer.paragraph(4, 6), 60, y, 475)
        sheet.next()
    sheet.done()


def right_to_left(path):
    sheet, y = Sheet(path), 60
    for font, texts in (("Amiri 14", content.ARABIC + [content.MIXED_ARABIC]), ("Noto Serif Hebrew 13", content.HEBREW + [content.MIXED_HEBREW])):
        for text in texts:
            y = sheet.text(text, 60, y, 475, font, justify=False, right=True)
    sheet.text("Left to right again: שלום is peace, سلام too.", 60, y, 475, "DejaVu Serif 11")
    sheet.done()


def asian(path):
    sheet = Sheet(path)
    for font, texts in (("Noto Sans CJK SC 12", content.CHINESE), ("IPAGothic 12", content.JAPANESE), ("NanumMyeongjo 12", content.KOREAN)):
        y = 60
        for text in texts:
            y = sheet.text(text, 60, y, 475, font, justify=False)
        sheet.next()
    sheet.done()


def chart(path):
    """The simple text calls, as plotting programs use them."""
    writer, sheet = Writer(704), Sheet(path, 700, 480)
    draw = sheet.draw
    draw.select_font_face("DejaVu Sans")
    draw.set_font_size(16)
    draw.move_to(180, 30)
    draw.show_text("Tonnes of waffles by quarter")
    draw.set_font_size(10)
    for number in range(12):
        value = writer.random.randint(40, 350)
        draw.rectangle(70 + number * 50, 420 - value, 30, value)
        draw.set_source_rgb(0.6, 0.7, 0.9)
        draw.fill()
        draw.set_source_rgb(0, 0, 0)
        draw.move_to(72 + number * 50, 414 - value)
        draw.show_text(str(value))
        draw.save()
        draw.move_to(78 + number * 50, 470)
        draw.rotate(-0.7)
        draw.show_text(f"{content.MONTHS[number][:3]} 2019")
        draw.restore()
    for number in range(0, 400, 100):
        draw.move_to(35, 424 - number)
        draw.show_text(str(number))
    draw.save()
    draw.move_to(20, 300)
    draw.rotate(-1.5707963)
    draw.show_text("Thousand tonnes (net)")
    draw.restore()
    sheet.next()
    y = 40
    for _ in range(4):
        y = sheet.text(writer.paragraph(), 60, y, 580, "DejaVu Sans 9", justify=False)
    sheet.done()


def rich(path):
    writer, sheet = Writer(705), Sheet(path)
    y = 60
    for _ in range(4):
        text = f"<b>{writer.random.choice(content.ITEMS)}</b>: H<sub>2</sub>O, m<sup>3</sup>, <span variant='small-caps'>The Small Print</span>, <i>affix and fluff</i>; "
        text += writer.paragraph().replace("&", "&amp;")
        y = sheet.text(text, 60, y, 475, "DejaVu Serif 11", justify=False, markup=True)
    for text in content.RUSSIAN[:1] + content.GREEK[:1] + [content.COMBINING]:
        y = sheet.text(text, 60, y, 475, "DejaVu Serif 11", justify=False)
    sheet.done()


def columns(path):
    writer, sheet = Writer(706), Sheet(path)
    for _ in range(2):
        sheet.text("The Bulletin of the Firewall Society", 60, 30, 475, "EB Garamond 16", justify=False)
        for column in range(2):
            y = 70
            for _ in range(4):
                y = sheet.text(writer.paragraph(4, 5), 60 + column * 245, y, 230, "EB Garamond 10")
        sheet.next()
    sheet.done()


{"prose": prose, "right-to-left": right_to_left, "east-asian": asian, "chart": chart, "rich-text": rich, "two-columns": columns}[sys.argv[1]](sys.argv[2])
