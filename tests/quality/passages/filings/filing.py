"""A filing in the making: markup becomes blocks.

Paragraphs are separated by empty lines. `# ` begins a heading, `* ` an item of a list, `~ ` a line kept by itself.
`{one|another}` are alternatives: reports of one half draw from the first of them, reports of the other from the last, so that wording differs.
`<m key 1>` says an amount a year back, `<pc key>` its change in percent, `<name>` a word of the company. `[[key::text]]` marks a fact.
`| a | b` is a row of a table, `|| a | b` a head of one. A cell may be `*key/3` (three years), `=formula@1`, `key:=formula`, `^key` (change), `$` before it.
`!t 3 Title` begins a statement: lines `label | key | values or = formula`, up to `!end`. `+piece` includes a piece of prose.
"""

import re
from pathlib import Path

from report.text import CLOSE, FACT, FIELD, MIDDLE, OPEN, Dice, british, mark

from filings.ledger import Ledger
from filings.press import TOC_CLOSE, TOC_OPEN

PROSE = Path(__file__).parent / "prose"


def library():
    pieces = {}
    for path in sorted(PROSE.glob("*.txt")):
        for piece in re.split(r"^@ ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            tags, text = piece.split("\n", 1)
            for tag in tags.split():
                pieces[tag] = text.strip("\n")
    return pieces


LIBRARY = library()


class Filing:
    def __init__(self, firm):
        self.f, self.half = firm, firm["half"]
        self.dice = Dice(firm["name"] + " filing")
        self.ledger = Ledger(firm["name"], firm["fy"])
        self.words = dict(firm["words"])
        self.sign, self.unit = firm.get("sign", "$"), firm.get("unit", " million")
        for text in firm.get("figures", []):
            self._statement_lines(text)

    # words --------------------------------------------------------------------------------------------------------

    def choose(self, text):
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
                depth += (sign == "{") - (sign == "}")
                if (sign == "|" and depth == 1) or not depth:
                    options.append(text[start:at])
                    start = at + 1
                at += 1
            count = (len(options) + 1) // 2
            mine = options[:count] if self.half == "tune" else options[-count:]
            out.append(self.choose(self.dice.choice(mine)))
        return "".join(out)

    def year(self, back=0):
        return str(self.f["fy"] - back)

    def end(self, back=0):
        ends = self.f.get("ends")
        return ends[back] if ends and back < len(ends) else self.f.get("end", "December 31, {}").format(self.f["fy"] - back + self.f.get("end_shift", 0))

    def column(self, back=0):
        return self.f.get("column", "{}").format(self.f["fy"] - back)

    def field(self, name, args):
        back = int(args[-1]) if args and args[-1].isdigit() else 0
        ledger = self.ledger
        if name == "m":
            text = mark(f"{args[0]}:{self.f['fy'] - back}", ledger.text(args[0], back))
            return self.sign + (f"({text})" if ledger.get(args[0], back) < 0 else text) + self.unit
        if name == "n":
            return mark(f"{args[0]}:{self.f['fy'] - back}", ledger.text(args[0], back))
        if name == "s":
            return self.sign + mark(f"{args[0]}:{self.f['fy'] - back}", ledger.text(args[0], back))
        if name == "a":
            return f"{self.sign}{abs(ledger.compute(args[0], back, args[0])):,.0f}{self.unit}"
        if name == "pc":
            now, before = ledger.get(args[0], back), ledger.get(args[0], back + 1)
            return f"{abs(100 * (now - before) / before):.{1 if len(args) < 3 else 0}f}%" if before else "not meaningful"
        if name == "d":
            return f"{self.sign}{abs(ledger.get(args[0], back) - ledger.get(args[0], back + 1)):,.0f}{self.unit}"
        if name == "ud":
            return "increased" if ledger.get(args[0], back) >= ledger.get(args[0], back + 1) else "decreased"
        if name == "hl":
            return "higher" if ledger.get(args[0], back) >= ledger.get(args[0], back + 1) else "lower"
        if name == "of":
            share = 100 * ledger.compute(args[0], back, args[0]) / ledger.compute(args[1], back, args[1])
            return mark(f"{args[0]}/{args[1]}:{self.f['fy'] - back}", f"{share:.1f}%")
        if name == "y":
            return self.year(back)
        if name == "next":
            return str(self.f["fy"] + max(back, 1))
        if name == "fy":
            return self.column(back)
        if name == "end":
            return self.end(back)
        word = self.words[name]
        return self.dice.choice(word) if isinstance(word, list) else word

    def say(self, text):
        for _ in range(6):
            text = self.choose(text)
            if not FIELD.search(text):
                break
            text = FIELD.sub(lambda found: self.field(found.group(1), found.group(2).split()), text)
        for old, new in self.f.get("swap", {}).items():
            text = re.sub(rf"(?<![\w:/]){old}(?![\w:/])", new, text)
        if self.f.get("british"):
            text = british(text)
        return FACT.sub(lambda found: self.fact(found.group(1), " ".join(found.group(2).split())), text)

    @staticmethod
    def fact(key, text):
        """A short fact stays on one line; a long one may be broken over lines, of which the longest is then its answer."""
        return mark(key, text) if len(text) < 36 else f"{OPEN}{key}{MIDDLE}{text}{CLOSE}"

    # tables -------------------------------------------------------------------------------------------------------

    def _signed(self, number, text, money):
        if not number and not float(text.replace(",", "") if text.replace(",", "").replace(".", "").isdigit() else 1):
            return self.f.get("nil", "—")
        return ("$ " if money else "") + (f"({text})" if number < 0 else text)

    def figure(self, key, back, money=False, minus=False):
        number = self.ledger.get(key, back)
        text = self.ledger.text(key, back)
        if not round(number, self.ledger.places.get(key, 0)):
            return self.f.get("nil", "—")
        text = mark(f"{key}:{self.f['fy'] - back}", text)
        if minus:
            number = -number
        return ("$ " if money else "") + (f"({text})" if number < 0 else text)

    def cells(self, cell):
        cell = cell.strip()
        money = cell.startswith("$") and len(cell) > 1 and cell[1] in "*=^abcdefghijklmnopqrstuvwxyz-"
        if money:
            cell = cell[1:]
        minus = cell.startswith("-*")
        if minus:
            cell = cell[1:]
        if cell.startswith("*"):
            key, _, count = cell[1:].partition("/")
            start, _, stop = count.partition("-")
            backs = range(int(count or 1)) if not stop else range(int(start), int(stop) + 1)
            backs = reversed(backs) if self.f.get("oldest_first") else backs
            return [self.figure(key, back, money, minus) for back in backs]
        if cell.startswith("^"):
            key, _, back = cell[1:].partition("@")
            back = int(back or 0)
            now, before = self.ledger.get(key, back), self.ledger.get(key, back + 1)
            change = 100 * (now - before) / abs(before) if before else 0
            return [f"({-change:.0f})%" if round(change) < 0 else f"{change:.0f}%"]
        found = re.fullmatch(r"(?:([a-z_0-9]+(?::\d)?):)?=(.+?)(?:@(\d))?", cell)
        if found:
            key, formula, back = found.group(1), found.group(2), int(found.group(3) or 0)
            if key:
                key = self.ledger.define(key, "")
                self.ledger.value.setdefault(key, {})[back] = self.ledger.compute(formula, back, key)
                return [self.figure(key, back, money)]
            if re.fullmatch(r"[a-z_0-9]+", formula) and not formula.isdigit():
                for ending in ("_pp", "_p"):
                    if formula.endswith(ending):
                        formula, back = formula.removesuffix(ending), back + len(ending) - 1
                return [self.figure(formula, back, money)]
            if formula.endswith("%"):
                text = f"{self.ledger.compute(formula[:-1], back, formula):.1f}%"
                return [mark(f"tax/pretax:{self.f['fy'] - back}", text) if formula == "(100*tax/pretax)%" else text]
            number = self.ledger.compute(formula, back, formula)
            places = 2 if isinstance(number, float) else 0
            if not round(number, places):
                return [self.f.get("nil", "—")]
            text = f"{abs(number):,.{places}f}"
            return [("$ " if money else "") + (f"({text})" if number < 0 else text)]
        return [("$ " + cell[1:]) if money else cell]

    def _statement_lines(self, text):
        out = []
        for line in text.strip().splitlines():
            parts = [part.strip() for part in line.split(" | ")]
            label = parts[0].rstrip(" |")
            if len(parts) < 2:
                out.append((label, None, False, False))
                continue
            key, money, minus = parts[1], parts[1].startswith("$"), False
            key = key.lstrip("$")
            if key.startswith("-"):
                key, minus = key[1:], True
            if len(parts) > 2:
                key = self.ledger.define(key, parts[2])
            out.append((label, key.partition(":")[0], money, minus))
        return out

    def statement(self, first, lines):
        """A table whose columns are years; `!t 2 Title / second line of it`, `b` after the number for dates of a balance sheet."""
        found = re.match(r"!t (\d)(?:-(\d))?([bq]?)\s*(.*)", first)
        start, stop = (int(found.group(1)), int(found.group(2))) if found.group(2) else (0, int(found.group(1)) - 1)
        backs = list(range(start, stop + 1))
        if self.f.get("oldest_first"):
            backs.reverse()
        titles = [part.strip() for part in found.group(4).split(" / ") if part.strip()]
        heads = [[self.say(title)] for title in titles]
        if self.f.get("unit_row") and titles:
            heads.append([self.f["unit_row"]])
        if found.group(3) == "b":
            heads += [[self.f.get("balance_lead", "")] + [self.end(back) for back in backs]]
        else:
            if self.f.get("year_lead"):
                heads.append([self.f["year_lead"]])
            heads.append([""] + [self.column(back) for back in backs])
        rows = []
        for label, key, money, minus in self._statement_lines("\n".join(self.say(line) for line in lines)):
            if key is None:
                rows.append([label])
            else:
                rows.append([label] + [self.figure(key, back, money, minus) for back in backs])
        return ("t", heads, rows)

    # blocks -------------------------------------------------------------------------------------------------------

    def piece(self, name):
        own = self.f.get("text", {})
        for key, source in ((name, own), (f"{name}/{self.half}", LIBRARY), (name, LIBRARY)):
            if key in source:
                return source[key]
        raise KeyError(f"{self.f['name']}: no piece {name}")

    def blocks(self, source):
        out, lines, at = [], source.strip("\n").splitlines(), 0
        gathered = []

        def flush():
            if gathered:
                text = self.say(" ".join(line.strip() for line in gathered))
                if text.startswith("# "):
                    out.append(("h", text[2:]))
                elif text.startswith("* "):
                    out.append(("p", self.f.get("bullet", "•") + " " + text[2:]))
                elif text.strip():
                    out.append(("p", text.removeprefix("~ ")))
                gathered.clear()

        while at < len(lines):
            line = lines[at]
            if not line.strip():
                flush()
            elif line.startswith("+"):
                flush()
                out += self.blocks(self.piece(line[1:].strip()))
            elif line.startswith("!t "):
                flush()
                stop = lines.index("!end", at)
                out.append(self.statement(line, lines[at + 1:stop]))
                at = stop
            elif line.startswith("!page"):
                flush()
                out.append(("page",))
            elif line.startswith("!run "):
                flush()
                out.append(("run", self.say(line[5:])))
            elif line.startswith("!folio "):
                flush()
                out.append(("folio", line[7:].strip()))
            elif line.startswith("!toc "):
                flush()
                out.append(("toc", line[5:].strip()))
            elif line.startswith("!call "):
                flush()
                out += self.blocks(getattr(self, "make_" + line[6:].split()[0])(*line[6:].split()[1:]))
            elif line.startswith("|"):
                flush()
                heads, rows = [], []
                while at < len(lines) and lines[at].startswith("|"):
                    raw = self.say(lines[at])
                    bucket = heads if raw.startswith("||") else rows
                    parts = raw.lstrip("|").split("|")
                    row = [parts[0].strip()]
                    for part in parts[1:]:
                        row += self.cells(part)
                    bucket.append(row)
                    at += 1
                at -= 1
                out.append(("t", heads, rows))
            elif line.startswith(("# ", "* ", "~ ")):
                flush()
                gathered.append(line)
                if line.startswith(("# ", "~ ")):
                    flush()
            else:
                gathered.append(line)
            at += 1
        flush()
        return out
