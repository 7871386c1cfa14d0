"""Pages: blocks of a filing are set as lines, and lines as pages with running heads and feet; marked facts are noted with their page."""

import re

from report.text import CLOSE, HELD, MARK, OPEN, plain

TOC_OPEN, TOC_CLOSE = "\ue004", "\ue005"


SIGNS = re.compile("\ue000[^\ue001]*\ue001|\ue002")


def wrap(text, width):
    """Lines no wider than `width`, marks not counted."""
    lines, line, length = [], [], 0
    for word in text.split():
        size = len(SIGNS.sub("", word))
        if line and length + 1 + size > width:
            lines.append(" ".join(line))
            line, length = [], 0
        length += size + (1 if line else 0)
        line.append(word)
    return lines + ([" ".join(line)] if line else [])


def broken(lines):
    """Whether a mark is open at the end of these lines."""
    text = "\n".join(lines)
    return text.count(OPEN) > text.count(CLOSE)


def set_row(cells, style, width):
    """A row of a table as text drawn from a PDF has it."""
    how = style.get("cells", "tight")
    label, *rest = cells
    out = []
    for cell in rest:
        money = cell.startswith("$ ")
        body = cell[2:] if money else cell
        sign = style.get("sign", "$")
        if how == "spread":
            if money:
                out.append(sign)
            if body.startswith("(") and body.endswith(")") and len(plain(body)) < 16:
                out += [body[:-1], ")"]
            elif body.endswith("%") and len(plain(body)) < 8:
                out += [body[:-1], "%"]
            else:
                out.append(body)
        elif how == "leader":
            out.append(f"{sign} {body}" if money else body)
        else:
            out.append(sign + body if money else body)
    if how == "stack" and out and label:
        return [label] + out
    if how == "leader" and out and label and len(plain(label)) < width - 50:
        label = label + " ." * max((width - 46 - len(plain(label))) // 2, 2)
    return ["  ".join(([label] if label else []) + out)]


class Press:
    def __init__(self, style):
        self.style = style
        self.width, self.depth = style.get("width", 104), style.get("rows", 56)
        self.pages, self.facts, self.at = [], {}, {}
        self.running, self.prefix, self.shift = "", "", 0
        self.lines, self.used = [], 0

    # pages --------------------------------------------------------------------------------------------------------

    def folio(self):
        return f"{self.prefix}{len(self.pages) + 1 - self.shift}"

    def turn(self):
        if not self.lines:
            return
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        framed = lambda rows: [row.format(page=self.folio(), section=self.running) for row in rows]
        head = framed(self.style.get("head", [])) if self.pages else []
        foot = framed(self.style.get("foot", ["{page}"])) if self.pages or self.style.get("foot_first") else []
        text = "\n".join([row for row in head if row.strip()] + self.lines + [row for row in foot if row.strip()])
        for key, said in MARK.findall(text):
            self.facts.setdefault(key, []).append((len(self.pages) + 1, max(said.split("\n"), key=len).replace(HELD, " ").strip()))
        self.pages.append(plain(text))
        self.lines, self.used = [], 0

    def room(self):
        return self.depth - self.used

    def add(self, lines, count=None, gap=True):
        self.lines += lines
        self.used += len(lines) if count is None else count
        if gap:
            if self.style.get("blank", True):
                self.lines.append("")
            self.used += 1

    def place(self, blocks):
        for number, block in enumerate(blocks):
            kind, *rest = block
            getattr(self, "_" + kind)(*rest)
        self.turn()

    def _page(self):
        self.turn()

    def _run(self, text):
        self.running = text

    def _folio(self, prefix, shift=None):
        self.turn()
        self.prefix, self.shift = prefix, len(self.pages) if shift is None else shift

    def _toc(self, key):
        self.pending = key
        if self.room() < 7:
            self.turn()
        self.at[key] = self.folio()

    def _h(self, text):
        if self.room() < 6:
            self.turn()
        self.add(wrap(text, self.width))

    def _p(self, text):
        lines = wrap(text, self.width)
        if self.room() < 2:
            self.turn()
        while len(lines) > self.room():
            cut = self.room()
            if len(lines) - cut == 1:
                cut -= 1
            while cut and broken(lines[:cut]):
                cut -= 1
            if cut < 2 and self.lines:
                self.turn()
                continue
            cut = max(cut, 1)
            self.add(lines[:cut], gap=False)
            lines = lines[cut:]
            self.turn()
        self.add(lines)

    def _t(self, heads, rows):
        """A table: heads are repeated where it goes on overleaf; short tables are kept together."""
        set_rows = [set_row(row, self.style, self.width) for row in rows]
        set_heads = [set_row(row, self.style, self.width) for row in heads]
        size = len(set_rows) + len(set_heads)
        if size > self.room() and (size <= 16 or self.room() < 12 or size <= self.depth < self.used + 30):
            self.turn()
        again = False
        while set_rows:
            for index, lines in enumerate(set_heads):
                text = list(lines)
                if again and not index and self.style.get("continued"):
                    text[0] = text[0] + " " + self.style["continued"]
                self.add(text, 1, gap=False)
            cut = max(self.room(), 4)
            for lines in set_rows[:cut]:
                self.add(lines, 1, gap=False)
            set_rows = set_rows[cut:]
            if set_rows:
                self.turn()
                again = True
        self.add([], 0)
