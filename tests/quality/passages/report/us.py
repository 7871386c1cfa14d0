"""Puts a 10-K together."""

import re
from pathlib import Path

from report import sector
from report.model import split
from report.tables import Tables
from report.text import Block, mark, plain

HERE = Path(__file__).parent


PADS = [
    "The accompanying notes are an integral part of these consolidated financial statements. Amounts may not add because of rounding; percentages and per-share figures are computed on unrounded amounts.",
    "Preferred stock: 10,000,000 shares authorized, none issued or outstanding at either date. Common stock: 400,000,000 shares authorized; shares held in treasury are carried at cost and have no vote.",
    "Certain items of prior years have been reclassified to conform to the presentation of the current year. The reclassifications had no effect on net income, on total assets or on stockholders’ equity.",
    "Subsidiaries acquired during the periods presented are included from the dates of purchase, and those sold are included until the dates of sale. Balances among consolidated companies have been eliminated.",
]


def pieces(name):
    """The pieces of a prose file, as `(tag, text)`."""
    out = []
    for piece in re.split(r"^@ ", (HERE / name).read_text(encoding="utf-8"), flags=re.M)[1:]:
        tag, text = piece.split("\n", 1)
        out.append((tag.strip(), text.strip()))
    return out


def defaults(book):
    """Small figures that a company need not give."""
    m, fy, d = book.m, book.fy, book.dice
    revenue = {step: m.get("revenue", fy - step) for step in range(3)}
    say = lambda number: f"{book.cur}{max(int(number), 1):,}{book.suffix}"
    words = {}
    for name, part in (("advertising", 0.0137), ("rent", 0.0163), ("dc", 0.0061)):
        for step in range(3):
            words[name + (f"_{step}" if step else "")] = say(revenue[step] * part * d.number(0.94, 1.06))
    for name, part in (("utb", 0.0042), ("nol", 0.0312), ("letters", 0.0051), ("sbc_open", 0.0093), ("contribution", 0.0031), ("pension_next", 0.0027), ("notional", 0.0412), ("retained_risk", 0.004)):
        words[name] = say(revenue[0] * part * d.number(0.9, 1.1))
    debt = m.value.get("debt", {}).get(fy) or m.value.get("borrowings", {}).get(fy)
    words["debt_fair"] = say(debt * d.number(1.01, 1.05))
    words["revolver_size"], words["revolver_drawn"], words["revolver_due"] = say(round(revenue[0] * 0.1, -2) or 100), "no amount", f"June {fy + 3}"
    words["covenant"], words["lease_term"], words["lease_rate"], words["sbc_years"] = "3.50 to 1.00", f"{d.number(5, 9):.1f}", f"{d.number(3.1, 4.9):.1f}%", f"{d.number(1.6, 2.4):.1f}"
    words["discount_rate"], words["discount_rate_1"], words["plan_return"] = f"{d.number(3.0, 4.3):.2f}%", f"{d.number(3.0, 4.3):.2f}%", f"{d.number(5.8, 7.2):.2f}%"
    words["plan_shares"] = f"{d.number(3, 14):.1f} million"
    if m.value.get("buyback", {}).get(fy):
        price = book.c.get("price", 40.0)
        words["shares_bought"], words["shares_bought_1"] = (f"{m.get('buyback', fy - step) / price / (1000 if 'thousand' in book.c['unit_line'] else 1):.1f} million" for step in (0, 1))
        words["authorization"] = say(m.get("buyback", fy) * 1.7)
    if "capex" in m.value:
        words["capex_next"] = say(m.get("capex", fy) * 1.08)
    words["year_end_phrase"] = book.c.get("year_end_phrase", book.c["year_end"])
    words["ceo"] = book.c["officers"][0][0] if "officers" in book.c else ""
    words["transfer_agent"] = d.choice(["Equinox Stock Transfer Company", "Hartsdale Registrar Services, Inc.", "Pontoon Shareowner Services LLC", "Blackwater Trust Company, N.A."])
    words["say_on_pay"], words["bonus_payout"], words["pay_ratio"] = f"{d.number(84, 97):.1f}%", f"{d.number(71, 138):.0f}%", f"{d.number(48, 260):.0f}"
    for name in ("Customers", "Product"):
        low = book.words[name.lower()]
        words[name] = low[0].upper() + low[1:] if isinstance(low, str) else [item[0].upper() + item[1:] for item in low]
    words["Regulator_sentence"] = "Those administered by <regulator> affect us most."
    for name, value in words.items():
        book.words.setdefault(name, value)


def officer_key(name, title):
    """The fact that a line giving name and title states."""
    if "Chief Executive" in title:
        return "ceo"
    return "cfo" if "Chief Financial" in title else "officer." + name.split()[-1]


SUPPLEMENT = ["questions", "modelling", "taxes", "controls", "history", "customers_long", "projects", "index"]


class TenK:
    def __init__(self, book):
        self.b, self.c, self.m, self.fy = book, book.c, book.m, book.fy
        self.t = Tables(book)
        self.kind = self.c.get("kind", "industrial")
        defaults(book)
        self.items = dict(pieces("us_items.txt"))
        self.notes_prose = dict(pieces("us_notes.txt"))
        self.text = self.c["text"]
        self.out = []
        self.long = {}
        for tag, text in pieces("us_long.txt"):
            self.long.setdefault(tag, []).append(text)

    def add(self, *blocks):
        self.out.extend(blocks)

    def prose(self, text):
        self.add(*self.b.prose(text))

    def item(self, name):
        self.prose(self.items[name])

    def own(self, name):
        """A text of the company, with lines that begin with `%table` replaced by tables."""
        text = self.text.get(name)
        if not text:
            return False
        self.mixed(text)
        return True

    def mixed(self, text):
        for at, piece in enumerate(re.split(r"^%table (.*)$", text, flags=re.M)):
            if at % 2:
                self.add(self.named_table(piece.split()))
            elif piece.strip():
                self.prose(piece)

    def named_table(self, words):
        name, args = words[0], words[1:]
        if name == "changes":
            return self.b.table(self.t.changes([(arg.split("=")[0], arg.split("=")[1].replace("_", " ")) if "=" in arg else (arg, self.t.label[arg]) for arg in args]))
        return self.b.table(getattr(self.t, name)() if hasattr(self.t, name) else getattr(sector, name)(self.t, *args))

    def section(self, name):
        self.add(Block("break"), Block("running", name))

    def build(self):
        order = self.c.get("order", ["cover", "contents", "forward", "business", "risk", "properties", "market", "selected", "mdna", "market_risk", "statements", "controls", "part3", "exhibits", "schedules", "appendix"])
        # before or after the form
        order = ["supplement"] + order if self.c.get("supplement_first") else order + ["supplement"]
        for name in order:
            getattr(self, "part_" + name)() if hasattr(self, "part_" + name) else (self.section(name.title()), self.own(name))
        return self.out

    def part_cover(self):
        self.item("cover")

    def part_contents(self):
        self.add(Block("break"))
        lines = ["TABLE OF CONTENTS"]
        page = 3
        for name, step in (("PART I", 0), ("Item 1. Business", 1), ("Item 1A. Risk Factors", 7), ("Item 1B. Unresolved Staff Comments", 10), ("Item 2. Properties", 1), ("Item 3. Legal Proceedings", 1), ("Item 4. Mine Safety Disclosures", 1), ("PART II", 0),
                           ("Item 5. Market for Registrant’s Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities", 1), ("Item 6. Selected Financial Data", 1), ("Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations", 1),
                           ("Item 7A. Quantitative and Qualitative Disclosures About Market Risk", 9), ("Item 8. Financial Statements and Supplementary Data", 1), ("Report of Independent Registered Public Accounting Firm", 1), (self.t.label["income_title"].title(), 1), (self.t.label["comprehensive_title"].title(), 1),
                           (self.t.label["balance_title"].title(), 1), (self.t.label["cash_title"].title(), 1), (self.t.label["equity_title"].title(), 1), ("Notes to Consolidated Financial Statements", 1), ("Item 9. Changes in and Disagreements with Accountants on Accounting and Financial Disclosure", 19),
                           ("Item 9A. Controls and Procedures", 0), ("Item 9B. Other Information", 1), ("PART III", 0), ("Item 10. Directors, Executive Officers and Corporate Governance", 0), ("Item 11. Executive Compensation", 1), ("Item 12. Security Ownership of Certain Beneficial Owners and Management", 0),
                           ("Item 13. Certain Relationships and Related Transactions, and Director Independence", 1), ("Item 14. Principal Accounting Fees and Services", 0), ("PART IV", 0), ("Item 15. Exhibits and Financial Statement Schedules", 1), ("Signatures", 2)):
            page += step
            lines.append(name if name.startswith("PART") else f"{name}  {page}")
        self.add(self.b.table(lines, keep=True))

    def part_forward(self):
        self.item("forward")

    def part_business(self):
        self.section("Business")
        self.prose("# PART I\n\n# ITEM 1. BUSINESS")
        self.own("business")
        more = dict(pieces("us_more.txt"))
        for name in self.c.get("business_more", ["strategy", "segments_general", "regulation", "people", "sustainability"]):
            self.prose(more[name])
        for text in self.b.dice.shuffled(self.long["business"])[:self.c.get("business_long", 4)]:
            self.prose(text)
        self.item("available")
        self.officers()

    def officers(self):
        rows = ["# Executive Officers of the Registrant"]
        for name, age, title, bio in self.c["officers"]:
            rows.append(f"[[{officer_key(name, title)}::{name}]], age {age}, {title}. {bio}")
        self.prose("\n\n".join(rows))

    def part_risk(self):
        self.section("Risk Factors")
        self.prose("# ITEM 1A. RISK FACTORS\n\n{An investment in our <stock_short> involves risk.|You should consider carefully the risks described below, which could materially and adversely affect our business, results, cash flows and financial condition.} {The order in which they appear says nothing of their weight, and other risks, not known today or thought immaterial, may also hurt us.|The risks below are not the only ones we face.}")
        own = [text for text in re.split(r"\n(?=# )", self.text["risks"].strip())]
        pool = [(tag, text) for tag, text in pieces("risks.txt") if tag in ("all", "us")]
        count = self.c.get("risk_count", 40)
        general = [text for _, text in self.b.dice.shuffled(pool)[:count]]
        step = max(len(general) // (len(own) + 1), 1)
        for at, text in enumerate(general):
            if at % step == 0 and own:
                self.prose(own.pop(0))
            self.prose(text)
        for text in own:
            self.prose(text)

    def part_properties(self):
        self.item("unresolved")
        self.prose("# ITEM 2. PROPERTIES")
        self.own("properties")
        self.prose("# ITEM 3. LEGAL PROCEEDINGS")
        self.own("legal")
        self.item("mine")

    def part_sister(self):
        """Statements of a subsidiary that files together with its parent: the same lines with other figures."""
        sister, part = self.c["sister"], self.c["sister"]["part"]
        scale = lambda value: [round(item * part) if isinstance(item, int) else item for item in value] if isinstance(value, list) else round(value * part) if isinstance(value, int) else value
        keep = ("employees", "shares", "restructuring")
        company = dict(self.c, name=sister["name"], short=sister["short"], segments=[dict(item, revenue=scale(item["revenue"])) for item in self.c["segments"]],
                       figures={key: value if key in keep else scale(value) for key, value in self.c["figures"].items()})
        tables = Tables(type(self.b)(company))
        self.section(sister["title"])
        self.prose(sister["intro"])
        for name in ("income", "balance", "cash"):
            rows = [plain(row) for row in getattr(tables, name)()]
            self.add(Block("break"), self.b.table([sister["title"].upper()] + [row for row in rows if "per common share" not in row and "shares outstanding" not in row], keep=True), self.b.table([sister["note"]]))

    def part_market(self):
        self.section("Market for Common Equity")
        self.prose("# PART II")
        self.item("market")
        b, price = self.b, self.c.get("price", 40.0)
        rows = ["  ".join(["", "High", "Low", "Dividend"]).strip()]
        for year in (self.fy, self.fy - 1):
            base = price * (1 if year == self.fy else 0.91)
            for name in ("First", "Second", "Third", "Fourth"):
                high = base * b.dice.number(0.98, 1.12)
                rows.append(f"{b.label_year(year)} {name} quarter  ${high:,.2f}  ${high * b.dice.number(0.8, 0.93):,.2f}  " + (f"${self.m.get('dps', year) / 4:.3f}" if self.m.get("dps", year) else "—"))
        self.add(b.table(rows, title="Quarterly price range and dividends"))
        if self.m.value.get("buyback", {}).get(self.fy):
            bought = self.m.get("buyback", self.fy)
            parts = split(round(bought * 0.24 / price * (1 if 'thousand' in self.c['unit_line'] else 1000)), [0.3, 0.34, 0.36])
            rows = ["Issuer purchases of equity securities, fourth quarter", "Month  Shares purchased (thousands)  Average price paid per share"]
            rows += [f"{month}  {number:,}  ${price * b.dice.number(0.95, 1.05):,.2f}" for month, number in zip(("First month", "Second month", "Third month"), parts)]
            self.add(b.table(rows + [f"Total  {sum(parts):,}"]))
        self.item("performance")
        rows = ["  ".join([""] + [str(self.fy - 5 + at) for at in range(6)]).strip()]
        for name in (self.c["short"], "S&P 500 Index", "Peer group"):
            value, cells = 100.0, []
            for _ in range(6):
                cells.append(f"{value:,.2f}")
                value *= b.dice.number(0.93, 1.27)
            rows.append("  ".join([name] + cells))
        self.add(b.table(rows))

    def part_selected(self):
        self.add(self.b.head("ITEM 6. SELECTED FINANCIAL DATA"))
        self.prose("{The selected data below should be read with Item 7 and with the consolidated financial statements.|The data for each of the five years are derived from audited consolidated financial statements.} {Amounts for earlier years have been recast where needed to conform to the current presentation.|Results of businesses acquired are included from the dates of purchase.}")
        self.add(self.b.table(self.t.summary(), keep=True))

    def part_mdna(self):
        self.section("Management’s Discussion and Analysis")
        self.prose("# ITEM 7. MANAGEMENT’S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION AND RESULTS OF OPERATIONS")
        self.item("mdna_intro")
        self.own("mdna")
        more = dict(pieces("us_more.txt"))
        for name in self.c.get("mdna_more", ["prior", "costs", "working", "inflation"]):
            self.prose(more[name])
        for text in self.b.dice.shuffled(self.long["mdna"])[:self.c.get("mdna_long", 5)]:
            self.prose(text)
        if self.kind == "industrial":
            self.item("nongaap")
            self.add(self.b.table(self.nongaap(), keep=True))
        if self.kind != "bank":
            self.item("liquidity")
            self.own("liquidity")
            if self.c.get("foreign", True) and self.kind == "industrial":
                self.item("cash_abroad")
            self.prose("# Contractual Obligations\n\n{The table shows payments due under contracts at year end.|Our obligations to make future payments at <end> were as follows.} {Purchase obligations are enforceable commitments for goods and services, including those for capital projects.|Amounts for interest assume that rates do not change.}")
            self.add(self.b.table(self.t.obligations(), keep=True))
        else:
            self.own("liquidity")
        self.item("offbalance")
        self.item("critical") if self.kind == "industrial" else self.own("critical")
        self.item("newrules")

    def nongaap(self):
        b, years, m = self.b, self.t.flow_years, self.m
        rows = [self.t.unit, b.columns(years), b.row(self.t.label["net"], "net", years), b.row(self.t.label["tax"], "tax", years),
                b.bare_row("Interest expense, net of interest income", [m.get("interest_expense", year) - m.get("interest_income", year) for year in years]), b.row("Depreciation and amortization", "da", years)]
        for year in years:
            m.put("ebitda", year, m.get("net", year) + m.get("tax", year) + m.get("interest_expense", year) - m.get("interest_income", year) + m.get("da", year))
            m.put("adjusted_ebitda", year, m.get("ebitda", year) + m.get("restructuring", year) + m.get("impairment", year) + m.get("sbc", year))
        rows.append(b.row("EBITDA", "ebitda", years))
        rows += self.t.some(["restructuring", "impairment", "sbc"], years) + [b.row("Adjusted EBITDA", "adjusted_ebitda", years)]
        if self.c.get("fcf_shown"):
            rows += [b.row(self.t.label["cfo"], "cfo", years), b.row("Less: capital expenditures", "capex", years, -1), b.row("Free cash flow", "fcf", years)]
        return rows

    def part_market_risk(self):
        self.own("market_risk") or self.item("interest_risk")

    def part_statements(self):
        self.section("Financial Statements")
        self.prose("# ITEM 8. FINANCIAL STATEMENTS AND SUPPLEMENTARY DATA")
        self.item("auditor")
        self.own("critical_audit")
        self.item("auditor_sign")
        order = self.c.get("statement_order", ["income", "comprehensive", "balance", "cash", "equity"])
        for name in order:
            if name != "comprehensive":
                self.add(Block("break"))
            self.add(self.b.table(getattr(self.t, name)(), keep=True))
            self.prose("See accompanying notes to consolidated financial statements.")
            if name != "income":
                self.add(Block("pad", rows=[self.b.say(row) for row in PADS]))
        self.section("Notes to Consolidated Financial Statements")
        self.add(self.b.head("NOTES TO CONSOLIDATED FINANCIAL STATEMENTS"))
        names = ["policies"] + [name for _, name in self.c["notes"]]
        for number, (title, make) in enumerate(self.note_list(), 1):
            self.add(self.b.head(self.c.get("note_style", "NOTE {} — {}").format(number, title)))
            make()
            for text in self.long.get("note:" + names[number - 1], []):
                self.prose(text)
        if not self.c.get("no_quarters"):
            self.prose("# Quarterly Financial Data (Unaudited)\n\n{Results for the quarters of the last two years are summarized below.|The quarters of the last two years, which in the opinion of management include all adjustments needed for a fair presentation, were as follows.} {Quarterly earnings per share may not add to the total for the year.|The sum of quarterly per-share amounts may differ from the annual amount.}")
            self.add(self.b.table(self.t.quarters(), keep=True))

    def note_list(self):
        notes = [("Summary of Significant Accounting Policies", self.policies)]
        for title, name in self.c["notes"]:
            notes.append((title, (lambda name=name: getattr(self, "note_" + name)() if hasattr(self, "note_" + name) else self.own("note_" + name))))
        return notes

    def policies(self):
        wanted = [text for tag, text in pieces("us_policies.txt") if tag == "all" or tag in self.c.get("policy_tags", ["goods"])]
        extra = [text.strip() for text in re.split(r"\n\s*\n", self.text.get("policies", "").strip()) if text.strip()]
        for text in wanted[:3] + extra + wanted[3:]:
            self.prose(text)

    def note_debt(self):
        self.add(self.b.table(self.t.debt()))
        first, last = self.notes_prose["debt"].rsplit("\n\n", 1)
        self.own("note_debt") or self.prose(first)
        self.prose(last)
        self.add(self.b.table(self.t.maturities(), keep=True))

    def note_leases(self):
        self.prose(self.notes_prose["lease_intro"])
        self.add(self.b.table(self.t.leases(), keep=True))

    def note_taxes(self):
        self.prose(self.notes_prose["tax_intro"])
        self.add(self.b.table(self.t.taxes()))
        self.own("note_taxes")
        self.prose(self.notes_prose["tax_mid"])
        self.add(self.b.table(self.t.tax_rate(), keep=True))
        self.prose(self.notes_prose["tax_end"])
        self.add(self.b.table(self.t.deferred_taxes()))
        self.prose(self.notes_prose["tax_positions"])

    def note_stock(self):
        self.prose(self.notes_prose["stock"])
        self.own("note_stock")
        self.add(self.b.table(self.t.units(), keep=True))
        self.prose("{Stock options are granted at the market price on the day of grant, vest over four years and expire after ten.|Options vest in four yearly instalments, have an exercise price equal to market value at grant and a term of ten years.} Option activity was as follows, with the assumptions used to value grants below it.")
        self.add(self.b.table(self.t.options_table(), keep=True))
        self.prose("Employee stock purchase plan. {Employees may buy shares twice a year at 85% of the lower of the prices at the beginning and the end of a six-month period.|Under a purchase plan employees may put up to 10% of pay into shares at a discount of 15%.} {The expense of the plan is part of stock-based compensation.|Shares bought under the plan were fewer than a quarter of one percent of those outstanding.} {The tax benefit of all awards is recognized in income taxes.|Excess tax benefits and deficiencies are recognized in the provision for income taxes when awards vest or are exercised.}")

    def note_capital(self):
        self.own("note_capital") or self.prose(self.notes_prose["capital"])
        if "aoci" in self.m.value and "oci" in self.m.value:
            self.prose("{Accumulated other comprehensive income changed as follows, net of tax.|Changes in the components of accumulated other comprehensive income were:}")
            self.add(self.b.table(self.t.aoci_table(), keep=True))
            self.prose("{Amounts reclassified to income are included in cost of sales for commodity and currency hedges, in interest expense for rate swaps and in selling and administrative expenses for pensions.|Reclassifications affected cost of sales, interest expense and pension cost; none was significant.}")

    def note_pension(self):
        self.prose(self.notes_prose["pension"])
        self.add(self.b.table(self.t.pension(), keep=True))
        self.prose("{Plan assets are invested to earn a return over the long term with a tolerable risk of large contributions.|The aim of the investment policy is to match the duration of obligations while earning a premium from equities.} Target allocations are 40% equities, 50% bonds and 10% other assets. {The table shows the fair value of plan assets by class.|Fair values of plan assets at year end, by class and level, were:}")
        self.add(self.b.table(self.t.plan_assets(), keep=True))
        self.prose("{Multiemployer plans. Some subsidiaries contribute to multiemployer plans under collective agreements; none is individually significant.|Other postretirement benefits. Health care benefits for certain retirees are not funded; the obligation is small.} {A change of half a percentage point in the discount rate would change annual pension cost by less than 1% of income before taxes.|If the discount rate fell by a quarter point, the obligation would grow by about 3%.} {Actuarial gains and losses are amortized outside a corridor of 10%.|Mortality was estimated with the tables most recently published, adjusted for experience.}")

    def note_derivatives(self):
        self.prose(self.notes_prose["derivative"])
        self.own("note_derivatives")

    def note_fair_value(self):
        self.prose(self.notes_prose["fair"])
        self.add(self.b.table(self.t.fair_values(), keep=True))
        self.prose("{Nonrecurring measurements concern assets acquired in business combinations and assets tested for impairment, for which Level 3 inputs are used: forecasts of cash flow, growth and discount rates.|Certain assets, among them goodwill, intangible assets and property, are measured at fair value on a nonrecurring basis when acquired or impaired.} {There were no transfers between levels.|No asset or liability moved between levels during the periods presented.} {The carrying amounts of cash, receivables, accounts payable and short-term borrowings approximate fair value because of their short maturities.|For cash, receivables and payables carrying amount is close to fair value.}")

    def note_eps(self):
        self.prose("{The table shows how basic and diluted earnings per share were computed.|Earnings per share were calculated as follows.}")
        self.add(self.b.table(self.t.eps(), keep=True))

    def note_segments(self):
        self.own("note_segments")
        self.add(self.b.table(self.t.segments(), keep=True), self.b.table(self.t.segment_assets(), keep=True))
        self.own("note_customers")
        self.prose("{Revenue is attributed to countries by the location of the customer.|Geographic information follows; sales are attributed to the place of delivery.}")
        self.add(self.b.table(self.t.geography(), keep=True))

    def note_goodwill(self):
        self.own("note_goodwill")
        self.add(self.b.table(self.t.goodwill(), keep=True))
        self.prose("{Other intangible assets were as follows.|The components of other intangible assets are shown below, for <y> and <y -1>.} Amortization expense was <v amortization> in <fy>, <v amortization -1> in <fy -1> and <v amortization -2> in <fy -2>. {Amortization for each of the next five years is expected to be about the same as in <fy>.|It is expected to decline gradually over the next five years.}")
        self.add(self.b.table(self.t.intangibles(), keep=True))

    def note_supplemental(self):
        names = self.c.get("inventory_parts", ["Raw materials", "Work in process", "Finished goods"])
        if self.m.get("inventory", self.fy):
            self.add(self.b.table(self.t.parts("inventory", names, label="Total inventories", weights=self.c.get("inventory_weights", [0.3, 0.14, 0.56])), keep=True, title="Inventories at year end consisted of:"))
        self.add(self.b.table(self.t.plant(), keep=True, title="Property, plant and equipment consisted of:"))
        self.prose("Depreciation expense was <v depreciation> in <fy>, <v depreciation -1> in <fy -1> and <v depreciation -2> in <fy -2>.")
        self.add(self.b.table(self.t.parts("accrued", self.c.get("accrued_parts", ["Compensation and benefits", "Customer rebates and promotions", "Taxes other than income taxes", "Self-insurance", "Interest", "Other"]), label="Total accrued liabilities",
                                           weights=self.c.get("accrued_weights", [0.34, 0.2, 0.1, 0.12, 0.05, 0.19])), keep=True, title="Accrued liabilities consisted of:"))

    def part_controls(self):
        self.section("Controls and Procedures")
        self.item("controls")

    def part_part3(self):
        self.item("part3")
        self.own("part3")
        governance = dict(pieces("us_gov.txt"))
        self.prose(governance["board"])
        if self.c.get("pay", True):
            self.pay()
        b = self.b
        shares = round(self.m.get("shares_basic", self.fy) * (1000 if self.m.get("shares_basic", self.fy) < 5000 else 1) * 0.021)
        self.add(b.table(["Equity compensation plan information", "Plan category  Securities to be issued  Weighted average exercise price  Securities remaining available",
                          f"Plans approved by security holders  {shares / 1000:,.1f} million  ${self.c.get('price', 40) * 0.78:.2f}  " + mark("plan_shares", b.words["plan_shares"]), "Plans not approved by security holders  —  —  —"]))
        self.prose(governance["related"])
        self.item("part3_end")
        fee = self.c.get("audit_fee", 4210)
        self.add(b.table(["(in thousands)", f"{self.fy}  {self.fy - 1}", "Audit fees  " + mark(f"audit_fee:{self.fy}", f"{fee:,}") + f"  {round(fee * 0.96):,}", f"Audit-related fees  {round(fee * 0.08):,}  {round(fee * 0.11):,}", f"Tax fees  {round(fee * 0.13):,}  {round(fee * 0.1):,}", f"All other fees  {round(fee * 0.004) + 2:,}  {round(fee * 0.003) + 2:,}"]))

    def pay(self):
        """Executive pay in full: discussion, tables, owners."""
        b, c, d = self.b, self.c, self.b.dice
        parts = dict(pieces("us_pay.txt"))
        self.prose(parts["all"])
        rows = ["Summary compensation table (dollars)", "Name and position  Year  Salary  Stock awards  Option awards  Non-equity incentive  All other  Total"]
        base = c.get("ceo_salary", 985000)
        for at, (name, _, title, _) in enumerate(c["officers"][:5]):
            for year in self.t.flow_years:
                salary = round(base * (1 if not at else 0.58 - 0.04 * at) * (1 - 0.03 * (self.fy - year)), -2)
                cells = [int(salary), int(salary * d.number(2.2, 3.4) * (1 if not at else 0.55)), int(salary * d.number(0.5, 0.9)), int(salary * d.number(0.6, 1.5)), int(d.number(21000, 96000))]
                total = mark(f"pay.{name.split()[-1]}:{year}", f"{sum(cells):,}")
                rows.append("  ".join([f"{mark(officer_key(name, title), name)}, {title}" if year == self.fy else "", str(year)] + [f"{cell:,}" for cell in cells] + [total]).strip())
        self.add(b.table(rows))
        self.prose(parts["pension"])
        rows = ["Director compensation (dollars)", "Name  Fees earned in cash  Stock awards  Total"]
        for name in c["directors"]:
            if name != c["officers"][0][0]:
                cash = int(round(d.number(92000, 148000), -3))
                rows.append(f"{name}  {cash:,}  165,000  {cash + 165000:,}")
        self.add(b.table(rows))
        whole = self.m.get("shares_basic", self.fy) * (1000 if "thousand" in self.t.unit else 1000000)
        rows = ["Beneficial ownership of common stock", "Name  Shares  Percent of class"]
        for at, holder in enumerate(c.get("holders_over_5", ["Granite Index Advisors", "Bellweather Capital Management", "Tern Street Partners"])):
            share = d.number(5.2, 7) + 2.6 * (2 - at)
            rows.append(f"{mark(f'holder.{at + 1}', holder)}  {int(whole * share / 100):,}  {share:.1f}%")
        rows += [f"{name}  {int(d.number(9000, 420000)):,}  less than 1%" for name in dict.fromkeys([item[0] for item in c["officers"]] + c["directors"])]
        self.add(b.table(rows))

    def part_appendix(self):
        """Exhibits that are bound in with the report."""
        self.section("Exhibits")
        texts = {**dict(pieces("us_exhibits.txt")), **dict(pieces("us_gov.txt"))}
        for name in self.c.get("appendix", ["securities", "credit", "plan", "award", "trading", "glossary", "certification_ceo", "certification_cfo"]):
            self.prose(texts[name])

    def part_supplement(self):
        """What annual reports bind in around the form."""
        self.section("Supplementary Information")
        texts = dict(pieces("appendix.txt"))
        for name in self.c.get("supplement", SUPPLEMENT):
            self.prose(texts[name])

    def part_exhibits(self):
        self.section("Exhibits")
        short = self.c["short"]
        lines = ["Certificate of Incorporation of the registrant, as amended", "Amended and Restated Bylaws", "Form of stock certificate", f"Indenture dated March 12, {self.fy - 9}, between the registrant and the trustee", f"First Supplemental Indenture dated May 4, {self.fy - 6}", f"Second Supplemental Indenture dated September 18, {self.fy - 3}",
                 f"Credit Agreement dated June 21, {self.fy - 2}, among the registrant, the lenders named in it and the administrative agent", f"Amendment No. 1 to the Credit Agreement, dated February 9, {self.fy}", f"{short} Long-Term Incentive Plan*", "Form of Stock Option Agreement*", "Form of Restricted Stock Unit Agreement*", "Form of Performance Share Agreement*",
                 "Annual Incentive Plan*", "Deferred Compensation Plan for Directors*", "Supplemental Executive Retirement Plan, as restated*", f"Employment Agreement with {self.c['officers'][0][0]}*", "Form of Change in Control Severance Agreement*", "Form of Indemnification Agreement with directors and officers*"] + self.c.get("exhibits", []) + [
                 "Subsidiaries of the registrant", "Consent of independent registered public accounting firm", "Powers of attorney", "Certification of Chief Executive Officer under Rule 13a-14(a)", "Certification of Chief Financial Officer under Rule 13a-14(a)", "Certifications under 18 U.S.C. Section 1350",
                 "The consolidated statements of income, balance sheets, statements of cash flows and statements of stockholders’ equity, formatted in Inline XBRL"]
        self.prose("# PART IV\n\n# ITEM 15. EXHIBITS AND FINANCIAL STATEMENT SCHEDULES\n\nThe financial statements listed in the index to Item 8 are filed as part of this report. Schedules not listed are omitted because they do not apply or because the information is given elsewhere. Exhibits marked with an asterisk are management contracts or compensatory plans.")
        number, rows = 3.0, []
        for at, line in enumerate(lines):
            group = 3 if at < 2 else 4 if at < 6 else 10 if line not in lines[-7:] else [21, 23, 24, 31, 31, 32, 101][at - len(lines) + 7]
            rows.append(f"{group}.{at % 9 + 1}  {line}")
        self.add(self.b.table(rows))
        self.item("signatures")
        self.add(self.b.table(["Signature  Title"] + [f"/s/ {mark(officer_key(name, title), name)}  {title}" for name, _, title, _ in self.c["officers"][:3]] + [f"/s/ {name}  Director" for name in self.c["directors"]]))

    def part_schedules(self):
        b, years = self.b, self.t.flow_years
        if self.c.get("parent_only"):
            self.prose("# SCHEDULE I — CONDENSED FINANCIAL INFORMATION OF THE REGISTRANT (PARENT COMPANY ONLY)\n\nThe condensed information of the parent company should be read with the consolidated financial statements. Investments in subsidiaries are carried on the equity method. {Dividends from subsidiaries are the main source of cash of the parent.|The parent depends on dividends from subsidiaries.}")
            self.add(self.b.table(self.t.parent_only(), keep=True))
        if self.kind == "industrial":
            self.prose("# SCHEDULE II — VALUATION AND QUALIFYING ACCOUNTS")
            base = {year: round(self.m.get("receivables", year) * 0.021) + 1 for year in range(self.fy - 3, self.fy + 1)}
            rows = [self.t.unit, "Balance at beginning of period  Charged to expense  Deductions  Balance at end of period"]
            for year in years:
                cost = round(base[year] * 0.31) + 1
                rows.append(b.bare_row(f"Allowance for doubtful accounts, {b.label_year(year)}", [base[year - 1], cost, base[year] - base[year - 1] - cost, base[year]]))
            self.add(b.table(rows))
        self.prose("# EXHIBIT 21 — SUBSIDIARIES OF THE REGISTRANT\n\nThe registrant’s significant subsidiaries, all of which are wholly owned unless a percentage is given, are listed below with the state or country in which they were organized. Names of subsidiaries that together would not be significant have been left out.")
        self.add(b.table(self.subsidiaries()))
        self.own("tail")

    def subsidiaries(self):
        heads, tails = self.c["subsidiary_heads"], self.c.get("subsidiary_tails", ["Holdings, Inc.  Delaware", "Services, LLC  Delaware", "International B.V.  Netherlands", "Canada ULC  British Columbia", "(UK) Limited  England and Wales", "GmbH  Germany", "Finance Corporation  Nevada", "Insurance Company, Ltd.  Bermuda", "de México, S. de R.L. de C.V.  Mexico", "Properties, LLC  Texas"])
        return [f"{head} {tail}" for head in heads for tail in self.b.dice.shuffled(tails)[:self.c.get("subsidiary_count", 5)]]
