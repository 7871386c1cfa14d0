"""A report in the making: the company, its figures, and how both are written."""

from report.model import Model
from report.text import Block, Dice, blocks_of, british, expand, mark

class Book:
    def __init__(self, company):
        self.c = company
        self.m = Model(company)
        self.fy = company["fy"]
        self.dice = Dice(company["name"] + " prose")
        self.cur = company.get("currency", "$")
        self.gap = company.get("gap", " ")
        self.suffix = company.get("suffix", " million")
        self.words = company["words"]

    # figures ------------------------------------------------------------------------------------------------------

    def amount(self, number, places=0):
        text = f"{abs(number):,.{places}f}"
        return text

    def cell(self, key, year, sign=1, money=False, places=0):
        """A cell of a table: brackets for what is negative, a dash for nothing."""
        number = self.m.get(key, year) * sign
        if not number:
            return "—"
        text = mark(f"{key}:{year}", self.amount(number, places))
        return self._signed(text, number, money)

    def _signed(self, text, number, money):
        text = f"({text})" if number < 0 else text
        return self.cur.strip() + self.gap + text if money else text

    def bare(self, number, money=False, places=0):
        """A cell that no question asks for."""
        if not number:
            return "—"
        return self._signed(self.amount(number, places), number, money)

    def row(self, label, key, years, sign=1, money=False, places=0):
        return "  ".join([label] + [self.cell(key, year, sign, money, places) for year in years])

    def bare_row(self, label, numbers, money=False, places=0):
        return "  ".join([label] + [self.bare(number, money, places) for number in numbers])

    def said(self, key, year, places=0):
        """An amount in a sentence."""
        number = self.m.get(key, year)
        text = mark(f"{key}:{year}", self.amount(number, places))
        return f"{self.cur}{text}{self.suffix}"

    def change(self, key, year):
        now, before = self.m.get(key, year), self.m.get(key, year - 1)
        return 100 * (now - before) / abs(before) if before else 0

    def end_of(self, year):
        """The day on which a financial year ends: for some, in the calendar year after the one it is named for."""
        mark_off = " " if self.c.get("gaap") == "ifrs" else ", "
        return f"{self.c['year_end']}{mark_off}{year + self.c.get('end_offset', 0)}"

    def label_year(self, year):
        return self.c.get("year_label", "{}").format(year)

    # prose --------------------------------------------------------------------------------------------------------

    def field(self, name, args):
        year = self.fy + int(args[-1]) if args and args[-1].lstrip("-").isdigit() else self.fy
        if name == "v":
            return self.said(args[0], year)
        if name == "n":
            places = 0
            value = self.m.get(args[0], year)
            if isinstance(value, float):
                places = 2 if args[0] in ("eps", "eps_basic", "dps", "nim", "roa", "roe", "ffo_share") else 1
            return mark(f"{args[0]}:{year}", self.amount(value, places))
        if name == "ps":
            scale_unit = self.c.get("share_unit")
            text = mark(f"{args[0]}:{year}", self.amount(self.m.get(args[0], year), self.c.get("share_places", 2)))
            return f"{text} {scale_unit}" if scale_unit else f"{self.cur}{text}"
        if name == "r":
            value = self.m.get(args[0], year)
            return mark(f"{args[0]}:{year}", f"{value:.{2 if args[0] in ('nim', 'roa', 'roe') else 1}f}%")
        if name == "pc":
            return f"{abs(self.change(args[0], year)):.1f}%"
        if name == "diff":
            return f"{self.cur}{abs(self.m.get(args[0], year) - self.m.get(args[0], year - 1)):,}{self.suffix}"
        if name == "dir":
            words = ("increased", "decreased") if len(args) < 2 or args[1] != "up" else ("increase", "decrease")
            return words[0 if self.m.get(args[0], year) >= self.m.get(args[0], year - 1) else 1]
        if name == "rise":
            return ("rise", "fall")[0 if self.m.get(args[0], year) >= self.m.get(args[0], year - 1) else 1]
        if name == "y":
            return str(year)
        if name == "fy":
            return self.label_year(year)
        if name == "end":
            return self.end_of(year)
        value = self.words[name]
        if isinstance(value, list):
            value = self.dice.choice(value)
        return value

    def say(self, text):
        text = expand(text, self.dice, self.field)
        return british(text) if self.c.get("british") else text

    def prose(self, text):
        return blocks_of(self.say(text))

    def table(self, rows, keep=False, title=None):
        rows = [self.say(title)] + rows if title else rows
        if self.c.get("british"):
            rows = [british(row) for row in rows]
        return Block("table", rows=rows, keep=keep)

    def head(self, text):
        return Block("h", british(self.say(text)) if self.c.get("british") else self.say(text))

    def columns(self, years, lead=""):
        return "  ".join(([lead] if lead else []) + [self.label_year(year) if self.c.get("column_labels") else str(year) for year in years])
