"""cairo and pango: the drawing is in cairo_draw.py."""

from pathlib import Path

from registry import document, run

DRAW = Path(__file__).with_name("cairo_draw.py")

for name, kinds, half, *reason in (("prose", "prose, letter-spaced headings, ligatures", "test"), ("right-to-left", "Arabic, Hebrew, mixed directions", "test"),
                          ("east-asian", "CJK", "test"), ("chart", "rotated text", "tune", "aslant labels are read letter by letter"),
                          ("rich-text", "small caps, subscripts and superscripts, accents by combining marks, Cyrillic, Greek", "tune"), ("two-columns", "two columns", "tune")):

    @document("cairo", name, kinds, half, *reason)
    def make(path, name=name):
        run("/usr/bin/python3", "-B", DRAW, name, path)
