"""Puts an annual report under International Financial Reporting Standards together."""

import re

from report.model import split
from report.text import Block, mark
from report.us import TenK, pieces

RESPONSES = (
    ("supplier|energy|transport|third parties|technology may", "{Contracts with two or more sources, safety stock and regular audits reduce the exposure.|We qualify second sources, hold buffer stock and audit the most important partners.}"),
    ("information|cyber|fraud|system|models", "{Outside specialists test our defenses, and recovery is rehearsed.|Systems are monitored day and night, and outside firms try to break in each year.}"),
    ("law|regulat|litig|legal|tax|contract|property may", "{Counsel is consulted early, and provisions are reviewed each quarter.|Legal matters are reported quarterly to the audit committee.}"),
    ("privacy|control|misconduct|agents|reputation|brands", "{Policies, training and a confidential hotline are in place, and internal audit tests them.|Training is compulsory, and compliance is tested by internal audit.}"),
    ("currenc|exchange|hedg|price|inflation|costs of", "{The treasury hedges a part of the exposure under limits set by the board.|Hedging under board limits smooths the effect over one to two years.}"),
    ("debt|indebted|credit|rating|cash|liquidity|interest|dividend|holding company", "{We keep committed facilities well above expected needs and spread maturities.|Headroom under facilities and covenants is reviewed each month.}"),
    ("people|management|labor|wages|personnel", "{Succession plans, fair pay and development programs support retention.|We invest in leadership programs and review succession twice a year.}"),
    ("capital|project|acquisition|growth|joint|disposal|goodwill|efficiency|restructuring", "{Reviews after completion compare each project with the case on which it was approved.|Large projects pass through four gates, and a review follows two years after completion.}"),
    ("weather|health|catastroph|insurance|safety|accident|dangerous|environment|climate", "{A dedicated team, insurance and annual exercises limit the effect.|Insurance, exercises and a standing crisis team are in place.}"),
    ("", "{We review forecasts each month and keep plans ready for a fall in demand.|Rolling forecasts and early-warning indicators are reviewed monthly by the executive committee.}"),
)


class AnnualReport(TenK):
    def __init__(self, book):
        super().__init__(book)
        self.items = dict(pieces("ifrs_front.txt"))
        self.notes_prose = dict(pieces("ifrs_notes.txt"))
        self.more = dict(pieces("ifrs_more.txt"))
        self._more_defaults()

    def _more_defaults(self):
        m, fy, d, b = self.m, self.fy, self.b.dice, self.b
        say = lambda number: f"{b.cur}{max(round(number), 1):,}{b.suffix}"
        revenue, words = m.get("revenue", fy), {}
        words["leverage_target"] = "1.5 to 2.5 times"
        words["undrawn"], words["rate_sensitivity"], words["fx_sensitivity"] = say(revenue * 0.137), say(revenue * 0.0023), say(revenue * 0.0064)
        words["fixed_share"] = f"{round(d.number(58, 83))}%"
        words["key_pay"], words["key_pay_1"] = say(revenue * 0.0041 + 3), say(revenue * 0.0038 + 3)
        words["lease_additions"], words["lease_depreciation"], words["lease_interest"] = (say(m.get("rou", fy) * part) for part in (0.21, 0.17, 0.035))
        shares = m.get("shares_basic", fy)
        words["shares_issued"], words["treasury_shares"] = f"{shares * 1.031:,.1f} million", f"{shares * 0.018:,.1f} million"
        words["capital_commitments"] = say(m.get("capex", fy) * 0.38)
        words["award_fair"] = f"{self.c.get('price', 10) * 0.71:,.2f}"
        words["agm"], words["secretary"] = "the date given in the notice", self.c.get("secretary", "")
        words["currency_words"] = self.c.get("currency_words", "pounds sterling")
        words["ceo"] = next(name for name, title, *_ in self.c["board"] if title.startswith("Chief Executive"))
        words["cfo"] = next(name for name, title, *_ in self.c["board"] if "Financ" in title)
        for name, value in words.items():
            b.words.setdefault(name, value)
        if not b.words["ceo"]:
            b.words["ceo"] = words["ceo"]

    def build(self):
        order = ["highlights", "about", "chair", "ceo", "markets", "model", "strategy", "kpis", "review", "financial", "people", "environment", "section172", "risks", "viability", "board", "governance", "nomination", "audit", "remuneration", "directors", "auditor", "statements", "parent", "record", "glossary", "shareholders"]
        order = list(self.c.get("order", order))
        order.insert(order.index("people") if self.c["half"] == "tune" else len(order) - 1, "supplement")
        for name in order:
            getattr(self, "part_" + name)()
        return self.out

    def part_highlights(self):
        self.section(self.c["running"]["front"])
        self.prose(f"# {self.c['title']}\n\n{self.text['cover']}")
        self.prose("# Highlights")
        rows = ["  ".join(["", self.b.label_year(self.fy), self.b.label_year(self.fy - 1), "Change"]).strip()]
        for key, label, places in (("revenue", self.t.label["revenue"], 0), ("operating_income", self.t.label["operating_income"], 0), ("pretax", self.t.label["pretax"], 0), ("net", self.t.label["net"], 0), ("eps", "Diluted earnings per share", 2), ("dps", "Dividend per share", self.c.get("share_places", 2)), ("cfo", self.t.label["cfo"], 0)):
            now, before = self.m.get(key, self.fy), self.m.get(key, self.fy - 1)
            rate = f"{100 * (now - before) / abs(before):+.1f}%" if before else "n/a"
            rows.append("  ".join([label, self.b.cell(key, self.fy, places=places), self.b.cell(key, self.fy - 1, places=places), rate]))
        self.add(self.b.table(rows))
        self.own("highlights")

    def part_about(self):
        self.item("about")

    def _own_part(name):
        def part(self):
            self.own(name)
        return part

    part_chair, part_ceo, part_markets, part_review = _own_part("chair"), _own_part("ceo"), _own_part("markets"), _own_part("review")

    def part_model(self):
        us = dict(pieces("us_more.txt"))
        for name in ("segments_general", "regulation", "inflation"):
            self.prose(us[name])
        self.item("model")
        for text in self.b.dice.shuffled(self.long["business"])[:self.c.get("business_long", 4)]:
            self.prose(text)

    def part_strategy(self):
        self.item("strategy")

    def part_kpis(self):
        self.item("kpis")
        years = [self.fy - step for step in range(3)]
        rows = [self.b.columns(years), "  ".join(["Operating margin"] + [self.b.field("r", ["operating_margin", str(year - self.fy)]) for year in years]), self.b.row("Diluted earnings per share", "eps", years, places=2), self.b.row("Capital expenditure", "capex", years), self.b.row("Free cash flow after capital expenditure", "fcf", years), self.b.row(self.t.label["employees"], "headcount", years)]
        self.add(self.b.table(rows))
        self.own("kpis")

    def part_financial(self):
        self.section(self.c["running"]["front"])
        self.own("financial")
        wanted = [text for text in self.long["mdna"] if "shelf registration" not in text and "quarter" not in text]
        for text in wanted:
            self.prose(text)
        us = dict(pieces("us_more.txt"))
        for name in self.c.get("financial_more", ["costs", "working"]):
            self.prose(us[name])

    def part_people(self):
        self.item("people")
        self.own("people")

    def part_environment(self):
        self.item("environment")
        self.prose(self.more["climate"])
        self.prose(self.more["social"])

    def part_section172(self):
        self.item("section172")
        self.prose(self.more["stakeholder_table"])

    def part_risks(self):
        self.item("risk_intro")
        own = re.split(r"\n(?=# )", self.text["risks"].strip())
        pool = [text for tag, text in pieces("risks.txt") if tag == "all"]
        chosen = self.b.dice.shuffled(pool)[:self.c.get("risk_count", 16)]
        for at, text in enumerate(own + chosen):
            self.prose(text)
            title = text.splitlines()[0].lower()
            self.prose("How we respond. " + next(answer for words, answer in RESPONSES if re.search(words, title)) + " {Change in the year: none.|Change in the year: increased.|Change in the year: reduced slightly.|We judge the risk to be stable.|We judge the risk to have grown.}")

    def part_viability(self):
        self.item("viability")

    def part_board(self):
        self.section(self.c["running"]["governance"])
        rows = ["# Board of directors"]
        for name, title, bio in self.c["board"]:
            rows.append(f"[[{self._key(name, title)}::{name}]], {title}. {bio}")
        self.prose("\n\n".join(rows))

    def _key(self, name, title):
        if title.startswith("Chief Executive"):
            return "ceo"
        if "Financ" in title and "Chief" in title or title.startswith("Finance Director"):
            return "cfo"
        return "chair" if title.startswith("Chair") and "committee" not in title else "director." + name.split()[-1]

    def part_governance(self):
        self.item("governance")
        rows = ["Attendance at meetings", "Director  Board  Audit  Remuneration  Nomination"]
        for at, (name, title, _) in enumerate(self.c["board"]):
            rows.append(f"{name}  {8 - (at == 5)}/8  {'5/5' if at > 2 else '—'}  {'4/4' if at > 3 else '—'}  {'3/3' if at != 1 else '—'}")
        self.add(self.b.table(rows))
        self.own("governance")

    def part_nomination(self):
        self.item("nomination")
        self.prose(self.more["sustainability_committee"])

    def part_audit(self):
        self.item("audit_committee")
        self.own("audit_committee")

    def part_remuneration(self):
        b, d = self.b, self.b.dice
        self.item("remuneration")
        self.item("remuneration_annual")
        base = self.c.get("ceo_salary", 780)
        rows = ["Single total figure (thousands)", "Director  Year  Salary  Benefits  Pension  Bonus  Long-term incentive  Total"]
        for at, (name, title, _) in enumerate(item for item in self.c["board"] if "Chief" in item[1] or "Finance Director" in item[1]):
            for year in (self.fy, self.fy - 1):
                salary = round(base * (0.63 if at else 1) * (1 if year == self.fy else 0.97))
                cells = [salary, round(d.number(18, 42)), round(salary * 0.1), round(salary * d.number(0.6, 1.2)), round(salary * d.number(0.5, 1.3))]
                rows.append("  ".join([mark(self._key(name, title), name) + f", {title}" if year == self.fy else name, str(year)] + [f"{cell:,}" for cell in cells] + [mark(f"pay.{name.split()[-1]}:{year}", f"{sum(cells):,}")]))
        self.add(b.table(rows))
        rows = ["Fees of non-executive directors (thousands)", f"Director  {self.fy}  {self.fy - 1}"]
        for at, (name, title, _) in enumerate(item for item in self.c["board"] if not ("Chief" in item[1] or "Finance Director" in item[1])):
            fee = round(base * (0.41 if "Chair" in title and not at else 0.088 + 0.006 * (at % 3)))
            rows.append(f"{name}  {fee:,}  {round(fee * 0.98):,}")
        self.add(b.table(rows))
        rows = ["Directors’ interests in shares", "Director  Shares owned  Unvested, subject to performance  Unvested, deferred bonus"]
        rows += [f"{name}  {round(d.number(4000, 410000)):,}  {round(d.number(90000, 700000)):,}  {round(d.number(10000, 90000)):,}" if "Chief" in title or "Finance Director" in title else f"{name}  {round(d.number(2000, 41000)):,}  —  —" for name, title, _ in self.c["board"]]
        self.add(b.table(rows))
        self.item("remuneration_ratio")
        self.prose(self.more["pay_detail"])

    def part_directors(self):
        self.item("directors_report")
        rows = ["Holders who have notified interests above 3%", "Holder  Percent of voting rights"]
        for at, (name, share) in enumerate(self.c["holders"], 1):
            rows.append(f"{mark(f'holder.{at}', name)}  {share}")
        self.add(self.b.table(rows))

    def part_auditor(self):
        self.section(self.c["running"]["accounts"])
        self.item("auditor")
        self.prose(self.more["kam_long"])
        self.own("critical_audit")
        self.item("auditor_sign")

    def part_statements(self):
        self.section(self.c["running"]["accounts"])
        pads = ["The notes form an integral part of these consolidated financial statements. Figures are rounded and may not add.", "Comparative figures are those published in the prior year. No items were restated in the year under review, and no operations were discontinued within the meaning of the standard on such operations.",
                "The accounts were approved by the board of directors and authorized for issue on <report_date>. They were signed on its behalf by [[ceo::<ceo>]], Chief Executive, and [[cfo::<cfo>]], who is responsible for finance.", "Subsidiaries acquired are included from the date on which control passed, and those sold up to the date on which it ended. Balances, income and expenses within the group have been eliminated in full."]
        for name in self.c.get("statement_order", ["income", "comprehensive", "balance", "equity", "cash"]):
            if name != "comprehensive":
                self.add(Block("break"))
            self.add(self.b.table(getattr(self.t, name)(), keep=True))
            if name != "income":
                self.add(Block("pad", rows=[self.b.say(row) for row in pads]))
        self.add(Block("break"), self.b.head("Notes to the consolidated financial statements"))
        for number, (title, name) in enumerate([("Accounting policies", "policies")] + self.c["notes"], 1):
            self.add(self.b.head(self.c.get("note_style", "{}. {}").format(number, title)))
            getattr(self, "note_" + name)() if hasattr(self, "note_" + name) else self.own("note_" + name)
            if hasattr(self, "note_" + name):
                self.own("also_" + name)

    def policies(self):
        self.prose(self.notes_prose["policies"])
        self.own("policies")

    note_policies = policies

    def note_segments(self):
        self.own("note_segments")
        self.add(self.b.table(self.t.segments(), keep=True), self.b.table(self.t.segment_assets(), keep=True), self.b.table(self.t.geography(), keep=True))

    def note_expenses(self):
        t, b, m = self.t, self.b, self.m
        if not self.c.get("expense_lines"):
            for year in t.flow_years:
                for key, number in zip(("n_materials", "n_staff", "n_energy", "n_freight", "n_other"), split(m.get("revenue", year) - m.get("operating_income", year) - m.get("da", year), [0.41, 0.31, 0.06, 0.08, 0.14])):
                    m.put(key, year, number)
            rows = [t.unit, b.columns(t.flow_years), b.row("Materials and goods for resale", "n_materials", t.flow_years), b.row("Employee costs", "n_staff", t.flow_years), b.row("Energy", "n_energy", t.flow_years), b.row("Freight and distribution", "n_freight", t.flow_years), b.row("Depreciation and amortization", "da", t.flow_years), b.row("Other expenses", "n_other", t.flow_years)]
            self.add(b.table(rows, keep=True, title="Expenses by nature"))
        self.own("note_expenses")
        rows = ["Average number of employees", b.columns(t.flow_years)]
        for year in t.flow_years:
            for at, number in enumerate(split(round((m.get("headcount", year) + m.get("headcount", year - 1)) / 2), [0.61, 0.22, 0.17]), 1):
                m.put(f"staff.{at}", year, number)
        rows += [b.row(name, f"staff.{at}", t.flow_years) for at, name in enumerate(self.c.get("staff_groups", ["Production and distribution", "Sales and marketing", "Administration"]), 1)]
        self.add(b.table(rows, keep=True))
        fee = self.c.get("audit_fee", 2.4)
        self.add(b.table(["Auditor’s remuneration (millions)", b.columns(t.flow_years), f"Audit of the parent and consolidated accounts  {fee * 0.4:.1f}  {fee * 0.38:.1f}", f"Audit of subsidiaries  {fee * 0.6:.1f}  {fee * 0.59:.1f}", "Total audit  " + mark(f"audit_fee:{self.fy}", f"{fee:.1f}") + f"  {fee * 0.97:.1f}", "Other assurance  0.2  0.1", "Other services  0.1  0.1"], keep=True))
        self.prose(self.more["notes_staff_more"])

    def note_finance(self):
        t, b = self.t, self.b
        years = t.flow_years
        names = ["Interest on borrowings", "Interest on lease liabilities", "Net interest on retirement obligations", "Other finance costs"]
        self.add(b.table(t.parts("interest_expense", names, years, label=t.label["interest_expense"], weights=[0.72, 0.12, 0.09, 0.07]), keep=True))
        self.add(b.table([t.unit, b.columns(years), b.row(t.label["interest_income"], "interest_income", years)], keep=True))
        self.own("note_finance")

    def note_taxes(self):
        self.add(self.b.table(self.t.taxes(), keep=True))
        self.own("note_taxes")
        self.prose("{The tax charge differs from the amount at the standard rate as follows.|A reconciliation of the standard rate of tax to the effective rate is given below.}")
        self.add(self.b.table(self.t.tax_rate(), keep=True))
        self.prose("{Deferred tax balances arise as shown.|The sources of deferred tax were as follows.}")
        self.add(self.b.table(self.t.deferred_taxes(), keep=True))
        self.prose(self.more["notes_tax_more"])
        self.prose("Tax losses of <nol> have not been recognized as deferred tax assets, because {their use is uncertain|it is not probable that they can be used}. {Most have no expiry date.|Some expire within five years, the rest has no expiry date.} Uncertain tax positions amounted to [[utb:<y>::<utb>]]. {Audits are open in several countries.|Tax authorities in several countries are examining returns, and the Group expects no material adjustments.}")

    def note_eps(self):
        self.add(self.b.table(self.t.eps(), keep=True))

    def note_capital(self):
        self.prose(self.notes_prose["capital"])

    def note_goodwill(self):
        self.own("note_goodwill")
        self.add(self.b.table(self.t.goodwill(), keep=True))
        self.prose("{Value in use is computed from plans for three to five years and growth at a long-term rate of 1.5% to 2.0% after that.|Recoverable amounts are values in use, derived from five-year plans and long-term growth of no more than 2%.} Pre-tax discount rates lie between [[discount_low::<discount_low>]] and [[discount_high::<discount_high>]]. {The assumptions with the greatest effect are margins and discount rates.|Key assumptions are volume, prices, the cost of inputs and the discount rate.} Other intangible assets comprise:")
        self.add(self.b.table(self.t.intangibles(), keep=True))

    def note_ppe(self):
        self.add(self.b.table(self.t.plant(), keep=True))
        self.prose("Additions paid in the year were <v capex> (<y -1>: <v capex -1>). Depreciation was <v depreciation> (<y -1>: <v depreciation -1>). {No assets are pledged.|Assets with a small carrying amount are pledged for borrowings.} {Useful lives were reviewed without material change.|The yearly review of useful lives led to minor changes.}")
        self.own("note_ppe")

    def note_leases(self):
        self.prose(self.notes_prose["lease"])
        self.add(self.b.table(self.t.leases(), keep=True))

    def note_working(self):
        t, b = self.t, self.b
        if self.m.get("inventory", self.fy):
            self.add(b.table(t.parts("inventory", self.c.get("inventory_parts", ["Raw materials and consumables", "Work in progress", "Finished goods"]), label="Total inventories", weights=self.c.get("inventory_weights", [0.38, 0.17, 0.45])), keep=True, title="Inventories"))
        self.add(b.table(t.parts("receivables", ["Trade receivables, net", "Taxes receivable", "Amounts due from associates", "Other receivables"], label="Total trade and other receivables", weights=[0.8, 0.08, 0.02, 0.1], prefix="rec"), keep=True, title="Trade and other receivables"))
        base = self.m.get("receivables", self.fy)
        parts = split(round(base * 0.82), [0.83, 0.09, 0.04, 0.04])
        self.add(b.table([t.unit, "Not due  1–30 days  31–90 days  Over 90 days  Total", b.bare_row("Gross trade receivables", parts + [sum(parts)]), b.bare_row("Expected credit losses", [-max(round(part * rate), 1) for part, rate in zip(parts, (0.003, 0.01, 0.06, 0.41))] + [-sum(max(round(part * rate), 1) for part, rate in zip(parts, (0.003, 0.01, 0.06, 0.41)))])], keep=True, title="Age of trade receivables"))
        self.add(b.table(t.parts("accrued", self.c.get("accrued_parts", ["Employee costs", "Duties and other taxes", "Customer rebates", "Capital creditors", "Other accruals"]), label="Total accruals and other payables", weights=[0.29, 0.24, 0.18, 0.08, 0.21]), keep=True, title="Accruals and other payables"))

    def note_debt(self):
        self.own("note_debt")
        self.add(self.b.table(self.t.debt(), keep=True))

    def note_risk(self):
        self.prose(self.notes_prose["financial_risk"])
        self.add(self.b.table(self.t.maturities(), keep=True))
        self.prose(self.notes_prose["financial_risk2"])
        t, b, m = self.t, self.b, self.m
        self.prose(self.more["notes_instruments"])
        years = t.stock_years
        for year in years:
            m.put("instrument.loans", year, m.get("receivables", year) - round(m.get("receivables", year) * 0.08))
            m.put("instrument.derivatives", year, round(m.get("revenue", year) * 0.0021))
            m.put("instrument.owed", year, round(m.get("revenue", year) * 0.0034))
        rows = [t.unit, b.columns(years), "Financial assets", b.row("Receivables at amortized cost", "instrument.loans", years), b.row("Cash and cash equivalents", "cash", years), b.row("Derivatives at fair value", "instrument.derivatives", years), "Financial liabilities", b.row("Borrowings at amortized cost", "debt", years), b.row("Trade payables", "payables", years), b.row("Derivatives at fair value", "instrument.owed", years)]
        self.add(b.table(rows, keep=True))
        self.prose(self.more["notes_capital_management"])

    def note_provisions(self):
        t, b = self.t, self.b
        total = {year: round(self.m.get("other_long", year) * 0.34) for year in t.stock_years}
        for year, number in total.items():
            self.m.put("provisions", year, number)
            for at, part in enumerate(split(number, [0.22, 0.46, 0.32]), 1):
                self.m.put(f"provision.{at}", year, part)
        names = ["Restructuring", "Environment and restoration", "Legal and other"]
        rows = [t.unit, "  ".join(names + ["Total"])]
        start, end = ([self.m.get(f"provision.{at}", year) for at in (1, 2, 3)] for year in (self.fy - 1, self.fy))
        added = [round(part * 0.31) + 1 for part in start]
        used = [last - first - plus for first, last, plus in zip(start, end, added)]
        rows += [b.bare_row("At beginning of year", start + [sum(start)]), b.bare_row("Charged to income", added + [sum(added)]), b.bare_row("Used, released and other", used + [sum(used)]), "  ".join(["At end of year"] + [b.cell(f"provision.{at}", self.fy) for at in (1, 2, 3)] + [b.cell("provisions", self.fy)])]
        self.add(b.table(rows, keep=True))
        self.prose(self.notes_prose["provisions"])

    def note_pension(self):
        self.prose(self.notes_prose["pension"])
        self.add(self.b.table(self.t.pension(), keep=True))

    def note_shares(self):
        self.prose(self.notes_prose["shares"])
        self.add(self.b.table(self.t.units(), keep=True))

    def note_cash(self):
        t, b, m = self.t, self.b, self.m
        years = t.flow_years
        for year in range(self.fy - 2, self.fy + 1):
            m.put("net_debt", year, m.get("debt", year) + m.get("lease_cur", year) + m.get("lease_long", year) - m.get("cash", year) - m.get("investments", year))
        rows = [t.unit, b.columns(years), b.bare_row("Net debt at beginning of year", [m.get("net_debt", year - 1) for year in years]), b.row(t.label["cash_change"], "cash_change", years, -1), b.row("Drawdown of borrowings", "issued", years), b.row("Repayment of borrowings", "repaid", years, -1)]
        rows.append(b.bare_row("New leases, exchange and other", [m.get("net_debt", year) - m.get("net_debt", year - 1) + m.get("cash_change", year) - m.get("issued", year) + m.get("repaid", year) for year in years]))
        rows.append(b.row("Net debt at end of year", "net_debt", years))
        self.add(b.table(rows, keep=True, title="Movement in net debt"))
        rows = [t.unit, b.columns(years), b.row(t.label["operating_income"], "operating_income", years), b.row("Depreciation and amortization", "da", years)]
        for year in years:
            m.put("ebitda", year, m.get("operating_income", year) + m.get("da", year) + m.get("impairment", year))
        rows += t.some(["impairment"], years) + [b.row("EBITDA", "ebitda", years)]
        self.add(b.table(rows, keep=True, title="Reconciliation of operating profit to EBITDA"))

    def note_commitments(self):
        self.prose(self.notes_prose["commitments"])

    def note_related(self):
        self.prose(self.notes_prose["related"])

    def note_subsidiaries(self):
        self.prose("{The principal subsidiaries, all of them wholly owned through ordinary shares unless stated, are listed with their countries of incorporation.|Subsidiaries at the end of the year were as follows. Unless a percentage is shown the Group holds all shares and votes.}")
        self.add(self.b.table(self.subsidiaries()))

    def part_parent(self):
        """Accounts of the parent alone."""
        b, m, years = self.b, self.m, self.t.stock_years
        equity = {year: round(m.get("equity", year) * 0.83) for year in years}
        debt = {year: round(m.get("debt", year) * 0.61) for year in years}
        cash = {year: round(m.get("cash", year) * 0.11) for year in years}
        due = {year: round(m.get("assets", year) * 0.07) for year in years}
        listed = lambda name, values: b.bare_row(name, [values[year] for year in years])
        self.prose(f"# Parent company accounts\n\nThe accounts of {self.c['words']['co']} alone follow. {{The parent holds the shares of subsidiaries, raises funds and employs the head office staff.|Its main activities are to hold investments and to borrow.}} As the law permits, no income statement of the parent is presented.")
        self.add(b.table(["Company statement of financial position", self.t.unit, b.columns(years), listed("Investments in subsidiaries", {year: equity[year] + debt[year] + due[year] // 2 - cash[year] - due[year] for year in years}), listed("Amounts due from subsidiaries", due), listed("Cash and cash equivalents", cash),
                          listed("Borrowings", {year: -debt[year] for year in years}), listed("Trade and other payables", {year: -(due[year] // 2) for year in years}), listed("Net assets", equity), listed("Share capital and premium", {year: m.get("paid_in", year) for year in years}), listed("Retained earnings and other reserves", {year: equity[year] - m.get("paid_in", year) for year in years})], keep=True))
        self.prose("Accounting policies of the parent. {Investments are carried at cost less impairment; dividends are recognized when the right to receive them is established.|Shares in subsidiaries are stated at cost less provisions for impairment.} {The company applies a reduced disclosure framework.|Exemptions of the reduced disclosure framework have been used for cash flows, financial instruments and related parties.} Guarantees. The parent has guaranteed borrowings of subsidiaries; {the fair value of guarantees is not material|no loss is expected}. {The average number of employees of the parent was 214.|The parent had 187 employees on average.} The auditor’s fee for the audit of the parent is included in the note to the consolidated accounts.")

    def part_record(self):
        self.add(self.b.head("Five-year record"))
        self.add(self.b.table(self.t.summary(), keep=True))
        self.prose("{Earlier years are shown as published.|The record for earlier years has not been restated for standards adopted since.} {Per-share figures are adjusted for bonus issues.|Ratios are computed from the figures above.}")

    def part_glossary(self):
        self.item("glossary")

    def part_shareholders(self):
        self.section(self.c["running"]["front"])
        self.item("shareholders")
        self.prose(self.more["agm"])
        self.own("shareholders")
