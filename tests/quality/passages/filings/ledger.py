"""Figures of a filing: lines with values or formulas, by year counted back from the year of the report."""

from random import Random


class Names(dict):
    """What a formula may name: a line, `line_p` for the year before and `line_pp` for the one before that, and `w(amount, share)` for about that share of an amount."""

    def __init__(self, ledger, back, seed):
        super().__init__()
        self.ledger, self.back, self.seed = ledger, back, seed

    def __missing__(self, name):
        if name == "w":
            return self._about
        if name == "round":
            return round
        if name == "abs":
            return abs
        if name.endswith("_p"):
            return self.ledger.get(name[:-2], self.back + 1)
        if name.endswith("_pp"):
            return self.ledger.get(name[:-3], self.back + 2)
        return self.ledger.get(name, self.back)

    def _about(self, amount, share, spread=0.12):
        dice = Random(f"{self.ledger.name} {self.seed} {self.back} {share}")
        return int(amount * share * (1 - spread + 2 * spread * dice.random()))


class Ledger:
    def __init__(self, name, year):
        self.name, self.year = name, year
        self.value, self.formula, self.first, self.places = {}, {}, {}, {}

    def define(self, key, spec):
        """`spec` is values, newest first, or `= formula`, with `; value` for the oldest year, whose forerunner is not known."""
        key, _, places = key.partition(":")
        if places:
            self.places[key] = int(places)
        if spec.startswith("="):
            formula, _, first = spec[1:].partition(";")
            self.formula[key] = formula.strip()
            if first.strip():
                self.first[key] = float(first) if "." in first else int(first)
        elif spec:
            numbers = [float(part) if "." in part else int(part) for part in spec.split()]
            self.value[key] = dict(enumerate(numbers))
        return key

    def compute(self, formula, back, seed):
        try:
            return eval(formula, {"__builtins__": {}}, Names(self, back, seed))
        except NameError as missing:
            raise KeyError(f"{self.name}: {missing} in {formula}, {back} years back") from None

    def get(self, key, back=0):
        values = self.value.setdefault(key, {})
        if back not in values:
            if key not in self.formula:
                raise KeyError(f"{self.name}: {key} {back} years back")
            if back > 4:
                raise KeyError(f"{self.name}: {key} too far back")
            try:
                values[back] = self.compute(self.formula[key], back, key)
            except KeyError:
                if key not in self.first:
                    raise
                values[back] = self.first[key]
        return values[back]

    def text(self, key, back=0):
        """The amount without its sign."""
        return self.show(self.get(key, back), self.places.get(key, 0))

    @staticmethod
    def show(number, places=0):
        return f"{abs(number):,.{places}f}"
