"""Markup and layout: prose with choices becomes blocks, blocks become pages, and every marked fact is noted with its page."""

import re
from random import Random

OPEN, MIDDLE, CLOSE, HELD = "\ue000", "\ue001", "\ue002", "\ue003"
MARK = re.compile(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")

SMALLEST_PAGE, LARGEST_PAGE = 1800, 4500

BRITISH = {
    "labor": "labour", "program": "programme", "programs": "programmes", "favorable": "favourable", "unfavorable": "unfavourable",
    "favorably": "favourably", "unfavorably": "unfavourably", "behavior": "behaviour", "center": "centre", "centers": "centres",
    "organization": "organisation", "organizations": "organisations", "recognize": "recognise", "recognized": "recognised",
    "recognizes": "recognises", "recognition": "recognition", "utilize": "utilise", "realize": "realise", "realized": "realised",
    "unrealized": "unrealised", "defense": "defence", "license": "licence", "licenses": "licences", "color": "colour",
    "harbor": "harbour", "honor": "honour", "analyze": "analyse", "prioritize": "prioritise", "amortization": "amortisation",
    "amortized": "amortised", "capitalized": "capitalised", "utilization": "utilisation", "minimize": "minimise",
    "emphasize": "emphasise", "summarized": "summarised", "fulfill": "fulfil", "neighboring": "neighbouring", "tires": "tyres",
    "endeavor": "endeavour", "judgment": "judgement", "judgments": "judgements", "catalog": "catalogue", "authorized": "authorised",
    "specialized": "specialised", "customized": "customised", "stockholders": "shareholders", "stockholder": "shareholder",
    "penalized": "penalised", "favor": "favour", "favors": "favours", "materialize": "materialise", "rumors": "rumours", "modernize": "modernise", "modernization": "modernisation", "stabilized": "stabilised",
}
WORD = re.compile(r"[A-Za-z]+")


def mark(key, text):
    """Text that carries a fact: it stays on one line, and layout notes the page it lands on."""
    return f"{OPEN}{key}{MIDDLE}{text.replace(' ', HELD)}{CLOSE}"


def plain(text):
    """The text as a reader sees it."""
    return MARK.sub(lambda found: found.group(2), text).replace(HELD, " ")


def british(text):
    def swap(found):
        word = found.group(0)
        new = BRITISH.get(word.lower())
        if not new:
            return word
        return new.upper() if word.isupper() else new.capitalize() if word[0].isupper() else new
    return WORD.sub(swap, text)


class Dice:
    """Draws that are the same on every machine and version: only `random()` is used."""

    def __init__(self, seed):
        self._random = Random(seed)

    def number(self, low, high):
        return low + (high - low) * self._random.random()

    def index(self, count):
        return int(self._random.random() * count)

    def choice(self, items):
        return items[self.index(len(items))]

    def shuffled(self, items):
        left, out = list(items), []
        while left:
            out.append(left.pop(self.index(len(left))))
        return out


def choose(text, dice):
    """Resolves `{one|another|a third}`, nested as deep as one likes."""
    out, at = [], 0
    while at < len(text):
        if text[at] != "{":
            out.append(text[at])
            at += 1
            continue
        depth, start, options = 1, at + 1, []
        at += 1
        while depth:
            sign = text[at]
            if sign == "{":
                depth += 1
            elif sign == "}":
                depth -= 1
            if (sign == "|" and depth == 1) or not depth:
                options.append(text[start:at])
                start = at + 1
            at += 1
        out.append(choose(dice.choice(options), dice))
    return "".join(out)


FIELD = re.compile(r"<([A-Za-z_][A-Za-z_0-9]*)((?: [^<>\s]+)*)>")
FACT = re.compile(r"\[\[([^\]:]+(?::\d+)?)::(.*?)\]\]", re.S)


def expand(text, dice, fields):
    """Prose from markup: `{a|b}` chooses, `<name arg>` asks `fields`, `[[key::text]]` marks a fact."""
    for _ in range(6):
        text = choose(text, dice)
        if not FIELD.search(text):
            break
        text = FIELD.sub(lambda found: fields(found.group(1), found.group(2).split()), text)
    return FACT.sub(lambda found: mark(found.group(1), " ".join(found.group(2).split())), text)


class Block:
    """A piece of a report: kind is `p`, `h`, `table`, `break`, `pad` (what follows a short page) or `running` (the head of pages from here)."""

    def __init__(self, kind, text="", rows=(), keep=False):
        self.kind, self.text, self.rows, self.keep = kind, text, list(rows), keep


def blocks_of(source):
    """Paragraphs of a text: those that begin with `# ` are headings, `- ` lines are kept as they are."""
    out = []
    for piece in re.split(r"\n\s*\n", source.strip()):
        if piece.startswith("# "):
            title, *rest = piece[2:].splitlines()
            out.append(Block("h", title.strip()))
            out += [Block("p", line.strip()) for line in rest if line.strip()]
        elif piece.startswith("| "):
            out.append(Block("table", rows=[line.lstrip("| ").rstrip() for line in piece.splitlines()]))
        elif piece:
            out.append(Block("p", " ".join(piece.split())))
    return out


def wrap(text, width):
    lines, line, length = [], [], 0
    for word in text.split():
        size = len(plain(word))
        if line and length + 1 + size > width:
            lines.append(" ".join(line))
            line, length = [], 0
        line.append(word)
        length += size + (1 if length else 0)
    if line:
        lines.append(" ".join(line))
    return lines


class Layout:
    """Fills pages with blocks, with running heads and feet, and notes on which page each fact stands."""

    def __init__(self, style, dice):
        self.style, self.dice = style, dice
        self.pages, self.facts = [], {}
        self.running, self.last = "", []
        self._start()

    def _start(self):
        self.lines = []
        self.size = 0
        self.target = int(self.dice.number(*self.style["fill"]))

    def _frame(self):
        number = len(self.pages) + 1
        head = [line.format(page=number, section=self.running) for line in self.style.get("head", [])]
        foot = [line.format(page=number, section=self.running) for line in self.style.get("foot", ["{page}"])]
        return [line for line in head if line], [line for line in foot if line]

    def _framed(self):
        head, foot = self._frame()
        return sum(len(line) + 1 for line in head + foot) + 4

    def turn(self):
        head, foot = self._frame()
        self.last = list(self.lines)
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        body = head + ([""] if head else []) + self.lines + [""] + foot
        number = len(self.pages) + 1
        text = "\n".join(body)
        for key, said in MARK.findall(text):
            said = said.replace(HELD, " ")
            self.facts.setdefault(key, []).append((number, said))
        self.pages.append(plain(text))
        self._start()

    def _add(self, lines):
        for line in lines + [""]:
            self.lines.append(line)
            self.size += len(plain(line)) + 1

    def _room(self):
        return self.target - self.size - self._framed()

    def _fits(self, size):
        return size <= self._room()

    def _light(self):
        return self.size + self._framed() < SMALLEST_PAGE + 15

    def place(self, blocks):
        for at, block in enumerate(blocks):
            if block.kind == "break":
                if not self._light():
                    self.turn()
            elif block.kind == "pad":
                for row in block.rows:
                    if self._light():
                        self._add(wrap(row, self.style["width"]))
            elif block.kind == "running":
                self.running = block.text
            elif block.kind == "h":
                if self.size and not self._fits(len(plain(block.text)) + 260) and not self._light():
                    self.turn()
                self._add(wrap(block.text, self.style["width"]))
            elif block.kind == "table":
                self._table(block)
            else:
                self._paragraph(block.text)

    def _paragraph(self, text):
        lines = wrap(text, self.style["width"])
        size = sum(len(plain(line)) + 1 for line in lines)
        if self._fits(size):
            self._add(lines)
            return
        count, used = 0, 0
        for line in lines:
            used += len(plain(line)) + 1
            if used > self._room():
                break
            count += 1
        if self._light() and count < 2:
            count = min(len(lines), 6)
        if count >= 2 and len(lines) - count >= 2:
            self._add(lines[:count])
            self.turn()
            self._add(lines[count:])
        elif self._light():
            self._add(lines)
            self.turn()
        else:
            self.turn()
            self._add(lines)

    def _table(self, block):
        rows = block.rows
        size = sum(len(plain(row)) + 1 for row in rows)
        if not self._fits(size):
            spare = LARGEST_PAGE - 60 - self.size - self._framed()
            if size <= spare and (self._light() or size > self.target - 200):
                pass
            elif not self._light():
                self.turn()
        while rows:
            room = max(LARGEST_PAGE - 80 - self.size - self._framed(), 0) if block.keep else max(self._room(), 0)
            if self._light():
                room = max(room, SMALLEST_PAGE + 100 - self.size - self._framed())
            count, used = 0, 0
            while count < len(rows) and used + len(plain(rows[count])) + 1 <= room:
                used += len(plain(rows[count])) + 1
                count += 1
            if not count:
                self.turn()
                continue
            self._add(rows[:count])
            rows = rows[count:]
            if rows:
                self.turn()

    def finish(self):
        """The last page; one that came out short takes lines from the page before it."""
        if not self.lines:
            return
        if self._light() and self.last:
            whole = self.last + [""] + self.lines
            sizes = [len(plain(line)) + 1 for line in whole]
            self.facts = {key: [place for place in places if place[0] != len(self.pages)] for key, places in self.facts.items()}
            self.pages.pop()
            cut = len(whole)
            if sum(sizes) + 2 * self._framed() > LARGEST_PAGE:
                cut, used = 0, 0
                while used < sum(sizes) / 2:
                    used += sizes[cut]
                    cut += 1
            self.lines = whole[:cut]
            self.turn()
            self.lines = whole[cut:]
            if not self.lines:
                return
        self.turn()
