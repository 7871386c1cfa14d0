"""Statements and the tables of the notes."""

from report.model import split
from report.text import Dice, mark

US = dict(
    revenue="Net sales", cogs="Cost of sales", gross_profit="Gross profit", sga="Selling, general and administrative expenses", rd="Research and development expenses",
    restructuring="Restructuring charges", impairment="Goodwill impairment", amortization="Amortization of intangible assets", da_line="Depreciation and amortization", operating_income="Operating income",
    interest_expense="Interest expense", interest_income="Interest income", other_income="Other income (expense), net", pretax="Income before income taxes", tax="Provision for income taxes",
    net="Net income", owner_income="Net income attributable to {co}", minority_income="Less: net income attributable to noncontrolling interests",
    cash="Cash and cash equivalents", investments="Short-term investments", receivables="Accounts receivable, net", inventory="Inventories", prepaid="Prepaid expenses and other current assets",
    cur_assets="Total current assets", ppe="Property, plant and equipment, net", rou="Operating lease right-of-use assets", goodwill="Goodwill", intangibles="Other intangible assets, net",
    other_assets="Other assets", assets="Total assets", payables="Accounts payable", accrued="Accrued liabilities", deferred_revenue="Deferred revenue", tax_payable="Income taxes payable",
    lease_cur="Current portion of operating lease liabilities", cur_debt="Current portion of long-term debt", cur_liabilities="Total current liabilities", lt_debt="Long-term debt, less current portion",
    lease_long="Long-term operating lease liabilities", deferred_tax="Deferred income taxes", other_long="Other long-term liabilities", liabilities="Total liabilities", minority="Noncontrolling interests",
    paid_in="Common stock and additional paid-in capital", retained="Retained earnings", aoci="Accumulated other comprehensive loss", treasury="Treasury stock, at cost", equity="Total {co} stockholders’ equity",
    total_equity="Total stockholders’ equity", capex="Purchases of property, plant and equipment", acquired="Acquisitions of businesses, net of cash acquired", disposals="Proceeds from sale of property, plant and equipment",
    bought_investments="Purchases of short-term investments, net", other_investing="Other investing activities, net", cfi="Net cash used in investing activities", issued="Proceeds from issuance of long-term debt",
    repaid="Repayments of long-term debt", buyback="Repurchases of common stock", dividends="Dividends paid", minority_dividends="Distributions to noncontrolling interests",
    options="Proceeds from exercise of stock options", other_financing="Other financing activities, net", cff="Net cash used in financing activities", cfo="Net cash provided by operating activities",
    fx="Effect of exchange rate changes on cash", cash_change="Net increase (decrease) in cash and cash equivalents", sbc="Stock-based compensation", deferred="Deferred income taxes", gain="Gain on disposal of assets",
    da="Depreciation and amortization", impairment_cf="Goodwill impairment", d_receivables="Accounts receivable", d_inventory="Inventories", d_payables="Accounts payable", d_accrued="Accrued liabilities",
    d_deferred_revenue="Deferred revenue", d_other="Other, net", oci="Other comprehensive income (loss), net of tax", comprehensive="Comprehensive income",
    income_title="CONSOLIDATED STATEMENTS OF INCOME", balance_title="CONSOLIDATED BALANCE SHEETS", cash_title="CONSOLIDATED STATEMENTS OF CASH FLOWS", equity_title="CONSOLIDATED STATEMENTS OF STOCKHOLDERS’ EQUITY",
    comprehensive_title="CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME", employees="Number of employees at year end")

IFRS = dict(US, 
    revenue="Revenue", cogs="Cost of sales", sga="Selling and administrative expenses", rd="Research and development costs", restructuring="Restructuring costs", impairment="Impairment of goodwill",
    amortization="Amortisation of acquired intangible assets", operating_income="Operating profit", interest_expense="Finance costs", interest_income="Finance income", other_income="Share of results and other items",
    pretax="Profit before tax", tax="Income tax expense", net="Profit for the year", owner_income="Owners of the parent", minority_income="Non-controlling interests", cash="Cash and cash equivalents",
    investments="Current financial assets", receivables="Trade and other receivables", inventory="Inventories", prepaid="Prepayments and accrued income", ppe="Property, plant and equipment", rou="Right-of-use assets",
    intangibles="Other intangible assets", other_assets="Other non-current assets", payables="Trade payables", accrued="Accruals and other payables", deferred_revenue="Contract liabilities", tax_payable="Current tax liabilities",
    lease_cur="Lease liabilities", cur_debt="Borrowings", cur_liabilities="Total current liabilities", lt_debt="Borrowings", lease_long="Lease liabilities", deferred_tax="Deferred tax liabilities",
    other_long="Provisions and retirement benefit obligations", minority="Non-controlling interests", paid_in="Share capital and share premium", aoci="Translation and other reserves", treasury="Own shares held",
    equity="Equity attributable to owners of the parent", total_equity="Total equity", capex="Purchase of property, plant and equipment", acquired="Acquisition of subsidiaries, net of cash acquired",
    disposals="Proceeds from disposal of property, plant and equipment", bought_investments="Net purchase of financial assets", other_investing="Other investing cash flows", cfi="Net cash used in investing activities",
    issued="Drawdown of borrowings", repaid="Repayment of borrowings", buyback="Purchase of own shares", dividends="Dividends paid to owners of the parent", minority_dividends="Dividends paid to non-controlling interests",
    options="Proceeds from share plans", other_financing="Other financing cash flows", cff="Net cash used in financing activities", cfo="Net cash generated from operating activities",
    fx="Effect of foreign exchange rates", cash_change="Net change in cash and cash equivalents", sbc="Share-based payments", deferred="Deferred tax", gain="Profit on disposal of assets", da="Depreciation and amortisation",
    impairment_cf="Impairment of goodwill", d_receivables="Trade and other receivables", d_inventory="Inventories", d_payables="Trade payables", d_accrued="Accruals and other payables", d_deferred_revenue="Contract liabilities",
    d_other="Other movements", oci="Other comprehensive income/(expense) for the year, net of tax", comprehensive="Total comprehensive income for the year", income_title="Consolidated income statement",
    balance_title="Consolidated statement of financial position", cash_title="Consolidated statement of cash flows", equity_title="Consolidated statement of changes in equity",
    comprehensive_title="Consolidated statement of comprehensive income", employees="Employees at year end")


class Tables:
    def __init__(self, book):
        self.b, self.m, self.c = book, book.m, book.c
        self.ifrs = self.c.get("gaap") == "ifrs"
        self.kind = self.c.get("kind", "industrial")
        labels = dict(IFRS if self.ifrs else US)
        labels.update(self.c.get("labels", {}))
        self.label = {key: text.replace("{co}", self.c["short"]) for key, text in labels.items()}
        self.fy = book.fy
        span = 2 if self.ifrs else 3
        self.flow_years = [self.fy - step for step in range(span)]
        self.stock_years = [self.fy, self.fy - 1]
        self.unit = self.c["unit_line"]
        self._split_expenses(self.c.get("expense_lines", ()))

    def _split_expenses(self, lines):
        """Expenses by nature, for statements that list them so."""
        dice = Dice(self.c["name"] + " expenses")
        for year in self.m.years if lines else ():
            total = self.m.get("cogs", year) + self.m.get("sga", year) + self.m.get("rd", year) + (self.m.get("amortization", year) if not self.c["figures"].get("da_shown") else 0)
            for (key, _, weight), number in zip(lines, split(total, [weight * (1 + dice.number(-0.04, 0.04)) for _, _, weight in lines])):
                self.m.put(key, year, number)

    def r(self, key, years, sign=1, money=False, places=0, label=None):
        return self.b.row(label or self.label[key], key, years, sign, money, places)

    def some(self, keys, years, sign=1):
        """Rows of those keys that have a figure in any of the years."""
        return [self.r(key, years, sign) for key in keys if key in self.m.value and any(self.m.get(key, year) for year in years)]

    def top(self, title, flow):
        years = self.flow_years if flow else self.stock_years
        lines = [self.label[title], self.unit]
        end = self.c["year_end"]
        if "top_lead" in self.c:
            return lines + [self.b.columns(years, self.c["top_lead"])]
        lines.append(("  ".join([f"Year ended {end}" if flow else f"At {end}"]) + "  " if self.ifrs else ("Years ended " if flow else "") + end + "  ") + self.b.columns(years))
        return lines

    # statements ---------------------------------------------------------------------------------------------------

    def income(self):
        return getattr(self, f"_income_{self.kind}")()

    def _revenue_rows(self, years):
        if not self.c.get("revenue_lines"):
            return [self.r("revenue", years, money=True)]
        rows = ["Revenues:"] + [self.b.row(segment.get("line", segment["label"]), "rev." + segment["key"], years, money=not at) for at, segment in enumerate(self.c["segments"])]
        return rows + [self.r("revenue", years, label="Total " + self.label["revenue"].lower())]

    def _income_industrial(self):
        years = self.flow_years
        rows = self.top("income_title", True) + self._revenue_rows(years)
        sign = -1 if self.ifrs else 1
        lines = self.c.get("expense_lines")
        if lines:
            rows.append("Operating expenses:" if not self.ifrs else "Operating costs")
            rows += [self.b.row(label, key, years, sign) for key, label, _ in lines]
            rows += self.some(["da_line", "restructuring", "impairment"], years, sign)
            rows.append(self.b.bare_row("Total operating expenses" if not self.ifrs else "Total operating costs", [sign * self.m.get("operating_expenses", year) for year in years]))
        else:
            rows += [self.r("cogs", years, sign), self.r("gross_profit", years)] + self.some(["sga", "rd", "da_line"], years, sign)
            if not self.c["figures"].get("da_shown"):
                rows += self.some(["amortization"], years, sign)
            rows += self.some(["restructuring", "impairment"], years, sign)
        rows.append(self.r("operating_income", years))
        rows += [self.r("interest_expense", years, -1), self.r("interest_income", years), self.r("other_income", years), self.r("pretax", years), self.r("tax", years, sign), self.r("net", years, money=not self.c["figures"].get("minority"))]
        if self.c["figures"].get("minority"):
            if self.ifrs:
                rows += ["Attributable to:", self.r("owner_income", years), self.r("minority_income", years)]
            else:
                rows += [self.r("minority_income", years), self.r("owner_income", years, money=True)]
        return rows + self._share_rows(years)

    def _share_rows(self, years):
        unit = self.c.get("share_unit_title", "")
        if self.ifrs:
            return [f"Earnings per share{unit}", self.b.row("Basic", "eps_basic", years, places=2), self.b.row("Diluted", "eps", years, places=2)]
        rows = ["Earnings per common share:", self.b.row("Basic", "eps_basic", years, money=True, places=2), self.b.row("Diluted", "eps", years, money=True, places=2),
                "Weighted average common shares outstanding:", self.b.row("Basic", "shares_basic", years, places=1), self.b.row("Diluted", "shares_diluted", years, places=1)]
        if self.c.get("dps_on_income"):
            rows.append(self.b.row("Dividends declared per common share", "dps", years, money=True, places=2))
        return rows

    def comprehensive(self):
        years = self.flow_years
        rows = self.top("comprehensive_title", True) + [self.r("net", years)]
        parts = {year: split(self.m.get("oci", year), [0.55, 0.3, 0.15]) for year in years}
        names = ["Foreign currency translation adjustments", "Pension and other postretirement adjustments", "Unrealized gains (losses) on derivatives"]
        if self.ifrs:
            names = ["Exchange differences on translation of foreign operations", "Remeasurement of defined benefit schemes", "Fair value movements on cash flow hedges"]
        if self.kind in ("bank", "insurer"):
            names = ["Net unrealized holding gains (losses) on available-for-sale securities", "Reclassification of net realized gains", "Change in pension liability"]
        if self.kind == "reit":
            names = ["Change in fair value of interest rate swaps", "Reclassification to interest expense", "Other"]
        rows += [self.b.bare_row(name, [parts[year][at] for year in years]) for at, name in enumerate(names)]
        return rows + [self.r("oci", years), self.r("comprehensive", years, money=True)]

    def balance(self):
        return getattr(self, f"_balance_{self.kind}")()

    def _balance_industrial(self):
        years = self.stock_years
        rows = self.top("balance_title", False)
        shown = lambda keys: self.some(keys, years)
        current = ["Current assets:" if not self.ifrs else "Current assets"] + shown(["cash", "investments", "receivables", "inventory", "prepaid"]) + [self.r("cur_assets", years)]
        long = shown(["ppe", "rou", "goodwill", "intangibles", "other_assets"])
        owed_now = ["Current liabilities:" if not self.ifrs else "Current liabilities"] + shown(["cur_debt", "payables", "accrued", "deferred_revenue", "tax_payable", "lease_cur"]) + [self.r("cur_liabilities", years)]
        owed_later = shown(["lt_debt", "lease_long", "deferred_tax", "other_long"])
        equity = shown(["paid_in", "retained", "aoci", "treasury", "equity"] if self.c["figures"].get("minority") else ["paid_in", "retained", "aoci", "treasury"]) + (shown(["minority"]) if self.c["figures"].get("minority") else []) + [self.r("total_equity", years)]
        if self.ifrs:
            rows += ["Assets", "Non-current assets"] + long + [self.b.bare_row("Total non-current assets", [self.m.get("assets", year) - self.m.get("cur_assets", year) for year in years])]
            rows += current + [self.r("assets", years), "Equity and liabilities", "Equity"] + equity + ["Non-current liabilities"] + owed_later
            rows += [self.b.bare_row("Total non-current liabilities", [self.m.get("liabilities", year) - self.m.get("cur_liabilities", year) for year in years])] + owed_now
            return rows + [self.r("liabilities", years), self.b.bare_row("Total equity and liabilities", [self.m.get("assets", year) for year in years])]
        if self.c.get("utility_order"):
            rows += ["ASSETS", "Utility plant:"] + long[:1] + current + ["Other noncurrent assets:"] + long[1:] + [self.r("assets", years, money=True), "CAPITALIZATION AND LIABILITIES", "Capitalization:"] + equity
            rows += owed_later[:1] + owed_now + ["Noncurrent liabilities:"] + owed_later[1:]
            return rows + [self.b.bare_row("Total capitalization and liabilities", [self.m.get("assets", year) for year in years], True)]
        rows += ["ASSETS"] + current + long + [self.r("assets", years, money=True), "LIABILITIES AND STOCKHOLDERS’ EQUITY"] + owed_now + owed_later + [self.r("liabilities", years)]
        rows += ["Commitments and contingencies", "Stockholders’ equity:"] + equity
        return rows + [self.b.bare_row("Total liabilities and stockholders’ equity", [self.m.get("assets", year) for year in years], True)]

    def cash(self):
        return getattr(self, f"_cash_{self.kind}")()

    def _cash_industrial(self):
        years = self.flow_years
        rows = self.top("cash_title", True) + ["Cash flows from operating activities" + ("" if self.ifrs else ":"), self.r("net", years, money=True)]
        rows.append("Adjustments to reconcile net income to net cash provided by operating activities:" if not self.ifrs else "Adjustments for:")
        rows += self.some(["da", "sbc", "deferred"], years) + ([self.r("impairment", years, label=self.label["impairment_cf"])] if any(self.m.get("impairment", year) for year in years) else [])
        rows += self.some(["gain"], years, -1) + ["Changes in operating assets and liabilities, net of acquisitions:" if not self.ifrs else "Movements in working capital:"]
        rows += self.some(["d_receivables", "d_inventory", "d_payables", "d_accrued", "d_deferred_revenue", "d_other"], years) + [self.r("cfo", years)]
        rows += ["Cash flows from investing activities" + ("" if self.ifrs else ":"), self.r("capex", years, -1)] + self.some(["acquired"], years, -1) + self.some(["disposals"], years) + self.some(["bought_investments"], years, -1) + self.some(["other_investing"], years)
        rows += [self.r("cfi", years), "Cash flows from financing activities" + ("" if self.ifrs else ":")] + self.some(["issued"], years) + self.some(["repaid", "buyback", "dividends", "minority_dividends"], years, -1) + self.some(["options", "other_financing"], years)
        rows += [self.r("cff", years), self.r("fx", years), self.r("cash_change", years)]
        rows += [self.b.bare_row("Cash and cash equivalents at beginning of year", [self.m.get("cash_start", year) for year in years]), self.r("cash", years, money=True, label="Cash and cash equivalents at end of year")]
        if not self.ifrs:
            rows += ["Supplemental cash flow information:", self.b.bare_row("Cash paid for interest", [round(self.m.get("interest_expense", year) * 0.97) for year in years], True),
                     self.b.bare_row("Cash paid for income taxes, net of refunds", [max(self.m.get("tax", year) - self.m.get("deferred", year), 1) for year in years])]
        return rows

    def equity(self):
        b, years = self.b, list(reversed(self.flow_years))
        if self.kind == "industrial":
            parts, names = ["paid_in", "retained", "aoci", "treasury"], (["Share capital and premium", "Retained earnings", "Other reserves", "Own shares"] if self.ifrs else ["Common stock and paid-in capital", "Retained earnings", "AOCI", "Treasury stock"])
        elif self.kind == "bank":
            parts, names = ["common", "retained", "aoci", "treasury"], ["Common stock and surplus", "Retained earnings", "AOCI", "Treasury stock"]
        else:
            parts, names = [], []
        rows = [self.label["equity_title"], self.unit, "  ".join(names + ["Total"])]
        zero = lambda at, number: [number if at == place else 0 for place in range(len(parts))]
        for step, year in enumerate(years):
            before = [self.m.get(part, year - 1) for part in parts]
            open_total = self.m.get("equity", year - 1)
            if not step:
                rows.append(b.bare_row("Balance, beginning of " + self.b.label_year(year), before + [open_total]))
            at = lambda key: self.m.value.get(key, {}).get(year, 0)
            rows.append("  ".join([self.label["net"]] + [b.bare(number) for number in zero(1, at("owner_income"))] + [b.cell("owner_income" if at("minority_income") else "net", year)]))
            rows.append(b.bare_row("Other comprehensive income (loss)", zero(2, at("oci")) + [at("oci")]))
            dps = f" ({b.cur.strip()}{mark_dps(b, year)} per share)" if not self.c.get("share_unit") else ""
            if at("dividends"):
                rows.append(b.row(f"Dividends declared{dps}" if not self.ifrs else "Dividends to owners", "dividends", [year], -1) if not parts else
                        "  ".join([f"Dividends declared{dps}" if not self.ifrs else "Dividends to owners", "—", b.bare(-at("dividends")), "—", "—", b.cell("dividends", year, -1)]))
            rows.append(b.bare_row("Stock-based compensation" if not self.ifrs else "Share-based payments", zero(0, at("sbc")) + [at("sbc")]))
            if at("options"):
                rows.append(b.bare_row("Exercise of stock options" if not self.ifrs else "Shares issued under share plans", zero(0, at("options")) + [at("options")]))
            if at("buyback"):
                rows.append("  ".join(["Repurchases of common stock" if not self.ifrs else "Purchase of own shares"] + [b.bare(number) for number in zero(3, -at("buyback"))] + [b.cell("buyback", year, -1)]))
            if at("issued_shares"):
                rows.append(b.bare_row("Issuance of common shares, net of offering costs", [at("issued_shares")]))
            now = [self.m.get(part, year) for part in parts]
            rows.append("  ".join(["Balance, end of " + self.b.label_year(year)] + [b.bare(number, True) for number in now] + [b.cell("equity" if at("minority") else "total_equity", year, money=True)]))
        return rows

    # bank ---------------------------------------------------------------------------------------------------------

    def _income_bank(self):
        y, b = self.flow_years, self.b
        rows = self.top("income_title", True) + ["INTEREST AND DIVIDEND INCOME", b.row("Loans, including fees", "int_loans", y, money=True), b.row("Investment securities, taxable", "int_securities", y),
            b.row("Investment securities, tax-exempt", "int_exempt", y), b.row("Federal funds sold and other", "int_other", y), b.row("Total interest and dividend income", "interest_income", y),
            "INTEREST EXPENSE", b.row("Deposits", "int_deposits", y), b.row("Federal Home Loan Bank advances and other borrowings", "int_borrowings", y), b.row("Subordinated notes", "int_sub", y), b.row("Total interest expense", "interest_expense", y),
            b.row("NET INTEREST INCOME", "nii", y), b.row("Provision for loan losses", "provision", y), b.row("Net interest income after provision for loan losses", "nii_after", y), "NONINTEREST INCOME"]
        rows += [b.row(label, key, y) for key, label in (("fee_service", "Service charges on deposit accounts"), ("fee_card", "Card and interchange fees"), ("fee_trust", "Trust and wealth management fees"),
            ("fee_mortgage", "Mortgage banking income"), ("fee_boli", "Increase in value of bank-owned life insurance"), ("fee_securities", "Net gains (losses) on securities"), ("fee_other", "Other"), ("noninterest_income", "Total noninterest income"))]
        rows += ["NONINTEREST EXPENSE"] + [b.row(label, key, y) for key, label in (("exp_salaries", "Salaries and employee benefits"), ("exp_occupancy", "Net occupancy"), ("exp_equipment", "Furniture and equipment"),
            ("exp_data", "Data processing"), ("exp_fdic", "FDIC insurance and other assessments"), ("exp_marketing", "Marketing"), ("exp_professional", "Professional fees"), ("exp_amortization", "Amortization of core deposit intangible"),
            ("exp_merger", "Merger and conversion costs"), ("exp_other", "Other"), ("noninterest_expense", "Total noninterest expense"), ("pretax", "INCOME BEFORE INCOME TAXES"), ("tax", "Income tax expense"))]
        rows += [b.row("NET INCOME", "net", y, money=True), b.row("Basic earnings per share", "eps_basic", y, money=True, places=2), b.row("Diluted earnings per share", "eps", y, money=True, places=2)]
        return rows

    def _balance_bank(self):
        y, b = self.stock_years, self.b
        rows = self.top("balance_title", False) + ["ASSETS"] + [b.row(label, key, y, sign) for key, label, sign in (("cash_due", "Cash and due from banks", 1), ("fed_funds", "Interest-bearing deposits and federal funds sold", 1),
            ("cash", "Total cash and cash equivalents", 1), ("afs", "Securities available for sale, at fair value", 1), ("htm", "Securities held to maturity, at amortized cost", 1), ("held_for_sale", "Mortgage loans held for sale", 1),
            ("loans", "Loans", 1), ("allowance", "Allowance for loan losses", -1), ("loans_net", "Loans, net", 1), ("premises", "Premises and equipment, net", 1), ("goodwill", "Goodwill", 1), ("intangibles", "Core deposit intangible, net", 1),
            ("boli", "Bank-owned life insurance", 1), ("other_assets", "Accrued interest receivable and other assets", 1))] + [b.row("TOTAL ASSETS", "assets", y, money=True), "LIABILITIES", "Deposits:"]
        rows += [b.row(label, key, y) for key, label in (("dep_free", "Noninterest-bearing demand"), ("dep_now", "Interest-bearing checking"), ("dep_savings", "Savings and money market"), ("dep_time", "Time deposits"), ("deposits", "Total deposits"),
            ("borrowings", "Federal Home Loan Bank advances and other borrowings"), ("subordinated", "Subordinated notes"), ("other_liabilities", "Accrued interest payable and other liabilities"), ("liabilities", "TOTAL LIABILITIES"))]
        rows += ["SHAREHOLDERS’ EQUITY"] + [b.row(label, key, y) for key, label in (("common", "Common stock and surplus"), ("retained", "Retained earnings"), ("aoci", "Accumulated other comprehensive loss"), ("treasury", "Treasury stock, at cost"), ("equity", "TOTAL SHAREHOLDERS’ EQUITY"))]
        return rows + [b.bare_row("TOTAL LIABILITIES AND SHAREHOLDERS’ EQUITY", [self.m.get("assets", year) for year in y], True)]

    def _cash_bank(self):
        y, b = self.flow_years, self.b
        spec = (("net", "Net income", 1), ("provision", "Provision for loan losses", 1), ("da", "Depreciation of premises and equipment", 1), ("exp_amortization", "Amortization of core deposit intangible", 1), ("sbc", "Stock-based compensation", 1),
            ("d_other", "Change in other assets and liabilities, loans held for sale and other, net", 1), ("cfo", "Net cash provided by operating activities", 1), None, ("bought", "Purchases of investment securities", -1),
            ("sold", "Proceeds from sales, maturities and paydowns of investment securities", 1), ("loan_growth", "Net increase in loans", -1), ("capex", "Purchases of premises and equipment", -1), ("cfi", "Net cash used in investing activities", 1), None,
            ("d_deposits", "Net increase in deposits", 1), ("d_borrowings", "Net change in Federal Home Loan Bank advances and other borrowings", 1), ("dividends", "Cash dividends paid", -1), ("buyback", "Purchase of treasury stock", -1),
            ("cff", "Net cash provided by financing activities", 1), ("cash_change", "Net change in cash and cash equivalents", 1))
        rows, titles = self.top("cash_title", True) + ["OPERATING ACTIVITIES"], iter(["INVESTING ACTIVITIES", "FINANCING ACTIVITIES"])
        for item in spec:
            rows.append(next(titles) if item is None else b.row(item[1], item[0], y, item[2]))
        rows += [b.bare_row("Cash and cash equivalents, beginning of year", [self.m.get("cash_start", year) for year in y]), b.row("Cash and cash equivalents, end of year", "cash", y, money=True)]
        return rows + ["SUPPLEMENTAL DISCLOSURES", b.bare_row("Interest paid", [round(self.m.get("interest_expense", year) * 0.98) for year in y]), b.bare_row("Income taxes paid", [round(self.m.get("tax", year) * 0.94) for year in y]),
                       b.bare_row("Loans transferred to other real estate owned", [round(self.m.get("oreo", year) * 0.6) for year in y])]

    # insurer ------------------------------------------------------------------------------------------------------

    def _income_insurer(self):
        y, b = self.flow_years, self.b
        rows = self.top("income_title", True) + ["REVENUES"] + [b.row(label, key, y, money=key == "premiums") for key, label in (("premiums", "Earned premiums"), ("investment_income", "Investment income, net of investment expenses"),
            ("gains", "Investment gains and losses, net"), ("fees", "Fee revenues and other"), ("revenue", "Total revenues"))]
        rows += ["BENEFITS AND EXPENSES"] + self._named((("losses", "Insurance losses and loss adjustment expenses"), ("dac_amortization", "Amortization of deferred policy acquisition costs"), ("underwriting", "Other underwriting expenses"),
            ("interest_expense", "Interest expense"), ("impairment", "Goodwill impairment"), ("corporate", "Corporate and other expenses"), ("expenses", "Total benefits and expenses"), ("pretax", "Income before income taxes"), ("tax", "Income tax expense")), y)
        return rows + [b.row("Net income", "net", y, money=True)] + self._share_rows(y)

    def _named(self, spec, years, sign=1):
        return [self.b.row(label, key, years, sign) for key, label in spec if any(self.m.get(key, year) for year in years)]

    def _balance_insurer(self):
        y, b = self.stock_years, self.b
        rows = self.top("balance_title", False) + ["ASSETS", "Investments:"] + self._named((("fixed", "Fixed maturities, available for sale, at fair value"), ("equities", "Equity securities, at fair value"), ("limited", "Limited partnership interests"),
            ("short_term", "Short-term investments"), ("invested", "Total investments"), ("cash", "Cash"), ("premiums_due", "Premiums receivable, net"), ("reinsurance", "Reinsurance recoverables"), ("dac", "Deferred policy acquisition costs"),
            ("goodwill", "Goodwill"), ("other_assets", "Other assets")), y) + [b.row("Total assets", "assets", y, money=True), "LIABILITIES"]
        rows += self._named((("reserves", "Loss and loss adjustment expense reserves"), ("unearned", "Unearned premiums"), ("debt", "Senior notes"), ("other_liabilities", "Accounts payable and other liabilities"), ("liabilities", "Total liabilities")), y)
        return rows + ["SHAREHOLDERS’ EQUITY", b.row("Total shareholders’ equity", "equity", y), b.bare_row("Total liabilities and shareholders’ equity", [self.m.get("assets", year) for year in y], True)]

    def _cash_insurer(self):
        y, b = self.flow_years, self.b
        rows = self.top("cash_title", True) + ["OPERATING ACTIVITIES"]
        for item in (("net", "Net income", 1), ("da", "Depreciation and amortization", 1), ("sbc", "Share-based compensation", 1), ("gains", "Investment gains and losses, net", -1), ("impairment", "Goodwill impairment", 1), ("d_reserves", "Loss and loss adjustment expense reserves", 1),
                     ("d_unearned", "Unearned premiums", 1), ("d_premiums_due", "Premiums receivable", 1), ("d_dac", "Deferred policy acquisition costs", 1), ("d_other", "Other, net", 1), ("cfo", "Net cash provided by operating activities", 1), "INVESTING ACTIVITIES",
                     ("bought", "Purchases of investments", -1), ("sold", "Sales, maturities and repayments of investments", 1), ("capex", "Additions to property and equipment", -1), ("cfi", "Net cash used in investing activities", 1), "FINANCING ACTIVITIES",
                     ("dividends", "Dividends to shareholders", -1), ("buyback", "Treasury shares acquired", -1), ("cff", "Net cash used in financing activities", 1), ("cash_change", "Net change in cash", 1)):
            rows += [item] if isinstance(item, str) else self._named([item[:2]], y, item[2])
        return rows + [b.bare_row("Cash at beginning of year", [self.m.get("cash_start", year) for year in y]), b.row("Cash at end of year", "cash", y, money=True)]

    # real estate trust ---------------------------------------------------------------------------------------------

    def _income_reit(self):
        y = self.flow_years
        rows = self.top("income_title", True) + ["Revenues:"] + self._named((("rental", "Rental revenue"), ("reimbursements", "Tenant reimbursements"), ("other_revenue", "Other revenue"), ("revenue", "Total revenues")), y)
        rows += ["Expenses:"] + self._named((("property_opex", "Property operating expenses"), ("property_tax", "Real estate taxes"), ("da", "Depreciation and amortization"), ("ga", "General and administrative"), ("transaction", "Transaction costs"),
            ("impairment", "Impairment of real estate"), ("expenses", "Total expenses")), y)
        rows += self._named((("operating_income", "Operating income"),), y) + self._named((("interest_expense", "Interest expense"),), y, -1) + self._named((("interest_income", "Interest income"), ("gain", "Gain on sale of real estate"), ("pretax", "Income before income taxes")), y)
        rows += self._named((("tax", "State and local income taxes"),), y, -1) + self._named((("net", "Net income"),), y) + self._named((("minority_income", "Net income attributable to operating partnership units"),), y, -1)
        return rows + [self.b.row("Net income attributable to common shareholders", "owner_income", y, money=True)] + self._share_rows(y)

    def _balance_reit(self):
        y, b = self.stock_years, self.b
        rows = self.top("balance_title", False) + ["ASSETS", "Real estate, at cost:"] + self._named((("land", "Land"), ("buildings", "Buildings and improvements"), ("construction", "Construction in progress"), ("real_estate", "Total real estate, at cost")), y)
        rows += self._named((("accumulated", "Less: accumulated depreciation"),), y, -1) + self._named((("net_real_estate", "Real estate, net"), ("cash", "Cash and cash equivalents"), ("restricted", "Restricted cash"), ("rents", "Tenant and deferred rents receivable"),
            ("lease_costs", "Deferred leasing costs and lease intangibles, net"), ("other_assets", "Prepaid expenses and other assets")), y) + [b.row("Total assets", "assets", y, money=True), "LIABILITIES AND EQUITY"]
        rows += self._named((("mortgages", "Mortgage notes payable, net"), ("notes", "Senior unsecured notes and term loans, net"), ("revolver", "Unsecured revolving credit facility"), ("payables", "Accounts payable and accrued expenses"),
            ("dividends_payable", "Dividends and distributions payable"), ("prepaid_rents", "Prepaid rents and security deposits"), ("liabilities", "Total liabilities"), ("equity", "Total shareholders’ equity"),
            ("minority", "Noncontrolling interests in operating partnership"), ("total_equity", "Total equity")), y)
        return rows + [b.bare_row("Total liabilities and equity", [self.m.get("assets", year) for year in y], True)]

    def _cash_reit(self):
        y, b = self.flow_years, self.b
        rows = self.top("cash_title", True) + ["Operating activities:"]
        for item in (("net", "Net income", 1), ("da", "Depreciation and amortization", 1), ("sbc", "Amortization of share-based compensation", 1), ("gain", "Gain on sale of real estate", -1), ("impairment", "Impairment of real estate", 1), ("d_rents", "Tenant and deferred rents receivable", 1),
                     ("d_payables", "Accounts payable and accrued expenses", 1), ("d_other", "Other operating activities, net", 1), ("cfo", "Net cash provided by operating activities", 1), "Investing activities:", ("acquisitions", "Acquisitions of real estate", -1),
                     ("development", "Real estate under development", -1), ("capex", "Improvements to real estate and leasing costs", -1), ("dispositions", "Net proceeds from sales of real estate", 1), ("cfi", "Net cash used in investing activities", 1), "Financing activities:",
                     ("d_notes", "Net proceeds from senior notes and term loans", 1), ("d_mortgages", "Net change in mortgage notes payable", 1), ("d_revolver", "Net borrowings (repayments) under revolving credit facility", 1), ("issued_shares", "Proceeds from issuance of common shares, net", 1),
                     ("cash_dividends", "Dividends paid to common shareholders", -1), ("minority_paid", "Distributions to operating partnership unitholders", -1), ("cff", "Net cash provided by financing activities", 1), ("cash_change", "Net change in cash, cash equivalents and restricted cash", 1)):
            rows += [item] if isinstance(item, str) else self._named([item[:2]], y, item[2])
        return rows + [b.bare_row("Cash, cash equivalents and restricted cash, beginning of year", [self.m.get("cash_start", year) for year in y]), b.row("Cash, cash equivalents and restricted cash, end of year", "cash_end", y, money=True)]

    # notes --------------------------------------------------------------------------------------------------------

    def summary(self):
        """Five years at a glance."""
        b, years = self.b, list(reversed(self.m.years))
        rows = [self.unit, b.columns(years)]
        keys = {"industrial": [("revenue", 0), ("gross_profit", 0), ("operating_income", 0), ("net", 0), ("eps", 2), ("dps", 2), ("assets", 0), ("debt", 0), ("total_equity", 0), ("capex", 0), ("da", 0), ("cfo", 0), ("headcount", 0)],
                "bank": [("interest_income", 0), ("interest_expense", 0), ("nii", 0), ("provision", 0), ("noninterest_income", 0), ("noninterest_expense", 0), ("net", 0), ("eps", 2), ("dps", 2), ("assets", 0), ("loans", 0), ("deposits", 0), ("equity", 0), ("roa", 2), ("roe", 2), ("nim", 2), ("efficiency", 1), ("headcount", 0)],
                "insurer": [("gross_written", 0), ("written", 0), ("premiums", 0), ("investment_income", 0), ("revenue", 0), ("net", 0), ("eps", 2), ("dps", 2), ("invested", 0), ("assets", 0), ("reserves", 0), ("equity", 0), ("loss_ratio", 1), ("expense_ratio", 1), ("combined_ratio", 1)],
                "reit": [("revenue", 0), ("net", 0), ("eps", 2), ("dps", 2), ("real_estate", 0), ("assets", 0), ("debt", 0), ("total_equity", 0), ("cfo", 0), ("ffo", 0), ("ffo_share", 2), ("properties", 0), ("sqft", 1), ("occupancy", 1)]}[self.kind]
        names = dict(debt="Total debt", headcount=self.label["employees"], eps="Diluted earnings per share", dps="Dividends declared per share", nii="Net interest income", provision="Provision for loan losses",
                     noninterest_income="Noninterest income", noninterest_expense="Noninterest expense", loans="Total loans", deposits="Total deposits", roa="Return on average assets (%)", roe="Return on average equity (%)",
                     nim="Net interest margin, fully taxable equivalent (%)", efficiency="Efficiency ratio (%)", gross_written="Gross written premiums", written="Net written premiums", premiums="Earned premiums",
                     investment_income="Net investment income", invested="Total investments", reserves="Loss reserves", loss_ratio="Loss and loss expense ratio (%)", expense_ratio="Underwriting expense ratio (%)",
                     combined_ratio="Combined ratio (%)", real_estate="Real estate, at cost", ffo="Funds from operations", ffo_share="FFO per diluted share", properties="Number of properties", sqft="Rentable square feet (millions)",
                     occupancy="Occupancy (%)", equity="Shareholders’ equity", revenue=self.label["revenue"] if self.kind == "industrial" else "Total revenues", interest_income="Total interest income", interest_expense="Total interest expense", capex="Capital expenditures")
        for key, places in keys:
            if key == "gross_profit" and self.c.get("expense_lines"):
                continue
            if key == "dps" and not any(self.m.get("dps", year) for year in years):
                continue
            rows.append(b.row(names.get(key, self.label.get(key, key)), key, years, places=places))
        return rows

    def quarters(self):
        b = self.b
        rows = [self.unit, "  ".join(["", "First", "Second", "Third", "Fourth"]).strip()]
        weights = self.c.get("season", [0.24, 0.25, 0.25, 0.26])
        for year in self.stock_years:
            rows.append(b.label_year(year))
            for key, name in (("revenue", self.label["revenue"]), ("gross_profit", "Gross profit"), ("operating_income", self.label["operating_income"]), ("net", self.label["net"])):
                if key not in self.m.value or (key == "gross_profit" and self.c.get("expense_lines")):
                    continue
                parts = split(self.m.get(key, year), [weight * (1 + b.dice.number(-0.05, 0.05)) for weight in weights])
                for quarter, number in enumerate(parts, 1):
                    self.m.put(f"{key}.q{quarter}", year, number)
                rows.append("  ".join([name] + [b.cell(f"{key}.q{quarter}", year) for quarter in range(1, 5)]))
            eps = [round(self.m.get(f"net.q{quarter}", year) / self.m.get("shares_diluted", year) * self.c["figures"].get("share_scale", 1), 2) for quarter in range(1, 5)]
            rows.append(b.bare_row("Diluted earnings per share", eps, places=2))
        return rows

    def segments(self, years=None):
        b, years = self.b, years or self.flow_years
        items = self.c["segments"]
        rows = [self.unit, b.columns(years), self.label["revenue"] + ":"]
        rows += [b.row(item["label"], "rev." + item["key"], years) for item in items] + [b.row("Total", "revenue", years)]
        rows += [("Segment operating income:" if not self.ifrs else "Segment result:")] + [b.row(item["label"], "oi." + item["key"], years) for item in items]
        rows += [b.row("Total segment operating income" if not self.ifrs else "Total segment result", "segment_total", years), b.row("Corporate and unallocated costs", "corporate", years, -1)]
        if not self.c["figures"].get("da_shown"):
            rows += self.some(["amortization"], years, -1)
        rows += self.some(["restructuring", "impairment"], years, -1) + [self.r("operating_income", years)]
        return rows

    def segment_assets(self, years=None):
        b, years = self.b, years or self.flow_years
        items = self.c["segments"]
        rows = [self.unit, b.columns(years)]
        for title, prefix, total in (("Depreciation and amortization:", "da.", "da"), ("Capital expenditures:" if not self.ifrs else "Additions to non-current assets:", "capex.", "capex"), ("Total assets:", "assets.", "assets")):
            rows += [title] + [b.row(item["label"], prefix + item["key"], years) for item in items] + [b.row("Corporate", prefix + "corporate", years), b.row("Total", total, years)]
        return rows

    def geography(self, years=None):
        b, years = self.b, years or self.flow_years
        places = self.c.get("places", [("United States", 0.62), ("Canada", 0.14), ("Europe", 0.16), ("Rest of world", 0.08)])
        rows = [self.unit, b.columns(years), self.label["revenue"] + ":"]
        for year in years:
            for (name, weight), number in zip(places, split(self.m.get("revenue", year), [weight * (1 + b.dice.number(-0.04, 0.04)) for _, weight in places])):
                self.m.put("geo." + name.replace(" ", "_"), year, number)
            for (name, weight), number in zip(places, split(self.m.get("ppe", year) if "ppe" in self.m.value else 1000, [weight for _, weight in places])):
                self.m.put("geoppe." + name.replace(" ", "_"), year, number)
        rows += [b.row(name, "geo." + name.replace(" ", "_"), years) for name, _ in places] + [b.row("Total", "revenue", years)]
        rows += ["Long-lived assets:" if not self.ifrs else "Non-current assets:"] + [b.row(name, "geoppe." + name.replace(" ", "_"), years[:2]) for name, _ in places] + [b.row("Total", "ppe", years[:2])]
        return rows

    def parts(self, key, names, years=None, label=None, weights=None, sign=1, prefix=None):
        """A breakdown of one figure: the parts are noted as `key.1`, `key.2`, …"""
        b, years = self.b, years or self.stock_years
        for year in years:
            numbers = split(self.m.get(key, year), [(weights or [1] * len(names))[at] * (1 + b.dice.number(-0.08, 0.08)) for at in range(len(names))])
            for at, number in enumerate(numbers, 1):
                self.m.put(f"{prefix or key}.{at}", year, number)
        rows = [self.unit, b.columns(years)] + [b.row(name, f"{prefix or key}.{at}", years, sign) for at, name in enumerate(names, 1)]
        return rows + [b.row(label or "Total", key, years, sign)]

    def plant(self):
        b, years = self.b, self.stock_years
        names = self.c.get("plant", ["Land and improvements", "Buildings", "Machinery and equipment", "Furniture, fixtures and software", "Construction in progress"])
        weights = self.c.get("plant_weights", [0.07, 0.27, 0.5, 0.11, 0.05])
        rows = [self.unit, b.columns(years)]
        cost = {year: round(self.m.get("ppe", year) * 2.04) for year in years}
        parts = {year: split(cost[year], [weight * (1 + b.dice.number(-0.06, 0.06)) for weight in weights]) for year in years}
        for at, name in enumerate(names):
            for year in years:
                self.m.put(f"plant.{at + 1}", year, parts[year][at])
            rows.append(b.row(name, f"plant.{at + 1}", years))
        rows.append(b.bare_row("Total, at cost", [cost[year] for year in years]))
        rows.append(b.bare_row("Less: accumulated depreciation", [self.m.get("ppe", year) - cost[year] for year in years]))
        return rows + [self.r("ppe", years)]

    def taxes(self):
        b, years = self.b, self.flow_years
        m, home = self.m, self.c.get("home_tax", ("Federal", "State", "Foreign"))
        rows = [self.unit, b.columns(years), "Current:"]
        current = {year: split(m.get("tax", year) - m.value.get("deferred", {}).get(year, 0), [0.66, 0.14, 0.2]) for year in years}
        late = {year: split(m.value.get("deferred", {}).get(year, 0), [0.7, 0.15, 0.15]) for year in years}
        rows += [b.bare_row(name, [current[year][at] for year in years]) for at, name in enumerate(home)]
        rows += ["Deferred:"] + [b.bare_row(name, [late[year][at] for year in years]) for at, name in enumerate(home)]
        return rows + [b.row("Total income tax expense", "tax", years)]

    def tax_rate(self):
        b, years, m = self.b, self.flow_years, self.m
        statutory = self.c.get("statutory", [21.0, 21.0, 35.0])
        statutory = statutory if isinstance(statutory, list) else [statutory] * 3
        rows = [b.columns(years), "  ".join([self.c.get("statutory_label", "U.S. federal statutory rate")] + [f"{rate:.1f}%" for rate in statutory[:len(years)]])]
        gaps = {year: m.get("etr", year) - rate for year, rate in zip(years, statutory)}
        names = self.c.get("rate_items", ["State income taxes, net of federal benefit", "Foreign rate differential", "Research and other credits", "Share-based compensation", "Other, net"])
        fixed = {year: [round(b.dice.number(*span), 1) for span in ((1.2, 3.4), (-2.2, 0.8), (-1.6, -0.3), (-0.8, 0.4))] for year in years}
        for at, name in enumerate(names):
            cells = [fixed[year][at] if at < 4 else round(gaps[year] - sum(fixed[year]), 1) for year in years]
            rows.append("  ".join([name] + [f"({abs(number):.1f})%" if number < 0 else f"{number:.1f}%" for number in cells]))
        rows.append("  ".join(["Effective tax rate"] + [mark(f"etr:{year}", f"{m.get('etr', year):.1f}%") for year in years]))
        return rows

    def deferred_taxes(self):
        b, years = self.b, self.stock_years
        base = {year: max(self.m.value.get("deferred_tax", self.m.value["assets"])[year] // (1 if "deferred_tax" in self.m.value else 200), 40) for year in years}
        up = {year: split(round(base[year] * 0.9), [0.32, 0.2, 0.18, 0.3]) for year in years}
        allowance = {year: -round(base[year] * 0.11) for year in years}
        down = {year: split(base[year] + sum(up[year]) + allowance[year], [0.58, 0.27, 0.15]) for year in years}
        names_up, names_down = ["Accrued compensation and benefits", "Net operating loss and credit carryforwards", "Lease liabilities", "Inventories, reserves and other"], ["Property, plant and equipment", "Goodwill and intangible assets", "Right-of-use assets and other"]
        rows = [self.unit, b.columns(years), "Deferred tax assets:"] + [b.bare_row(name, [up[year][at] for year in years]) for at, name in enumerate(names_up)]
        rows += [b.bare_row("Valuation allowance", [allowance[year] for year in years]), "Deferred tax liabilities:"] + [b.bare_row(name, [-down[year][at] for year in years]) for at, name in enumerate(names_down)]
        return rows + [b.bare_row("Net deferred tax liability", [-base[year] for year in years])]

    def debt(self):
        b, years = self.b, self.stock_years
        items = self.c["debt_items"]
        rows = [self.unit, b.columns(years)]
        parts = {year: split(self.m.get("debt", year), [weight * (1 + b.dice.number(-0.03, 0.03)) for _, weight in items]) for year in years}
        for at, (name, _) in enumerate(items):
            for year in years:
                self.m.put(f"debt.{at + 1}", year, parts[year][at])
            rows.append(b.row(name, f"debt.{at + 1}", years))
        rows.append(b.row("Total debt", "debt", years))
        if "cur_debt" in self.m.value:
            rows += [b.row("Less: current portion", "cur_debt", years, -1), b.row("Long-term debt" if not self.ifrs else "Non-current borrowings", "lt_debt", years)]
        return rows

    def maturities(self):
        """What falls due in the next five years and after; the total is marked as the fact `maturities`."""
        b, fy = self.b, self.fy
        total = self.m.get("debt", fy)
        first = self.m.value.get("cur_debt", {}).get(fy, round(total * 0.05))
        parts = [first] + split(total - first, self.c.get("maturity_weights", [0.12, 0.21, 0.09, 0.24, 0.34]))
        rows = [self.unit]
        for at, number in enumerate(parts):
            label = b.label_year(fy + 1 + at) if at < 5 else "Thereafter"
            self.m.put(f"due.{at + 1}", fy, number)
            rows.append(b.row(label, f"due.{at + 1}", [fy]))
        return rows + [b.row("Total", "debt", [fy])]

    def leases(self):
        b, fy = self.b, self.fy
        liability = self.m.get("lease_cur", fy) + self.m.get("lease_long", fy)
        interest = round(liability * 0.16)
        parts = split(liability + interest, [0.19, 0.17, 0.14, 0.12, 0.09, 0.29])
        rows = [self.unit]
        for at, number in enumerate(parts):
            self.m.put(f"lease.{at + 1}", fy, number)
            rows.append(b.row(b.label_year(fy + 1 + at) if at < 5 else "Thereafter", f"lease.{at + 1}", [fy]))
        self.m.put("lease_total", fy, liability)
        return rows + [b.bare_row("Total lease payments", [liability + interest]), b.bare_row("Less: imputed interest", [-interest]), b.row("Present value of lease liabilities", "lease_total", [fy])]

    def goodwill(self):
        b, fy, m = self.b, self.fy, self.m
        items = self.c["segments"]
        rows = [self.unit, "  ".join([item["label"] for item in items] + ["Total"])]
        key = lambda item: "goodwill." + item["key"]
        balance = lambda year: [b.cell(key(item), year) for item in items] + [b.cell("goodwill", year)]
        rows.append("  ".join([f"Balance at {b.end_of(fy - 2)}"] + balance(fy - 2)))
        for year in (fy - 1, fy):
            moved = [m.get(key(item), year) - m.get(key(item), year - 1) for item in items]
            hit = m.get("impairment", year)
            place = self.c.get("impaired_at", 0)
            loss = [-hit if at == place else 0 for at in range(len(items))]
            rest = [move - down for move, down in zip(moved, loss)]
            rows.append(b.bare_row("Acquisitions, currency translation and other", rest + [sum(rest)]))
            if hit:
                rows.append("  ".join(["Impairment charge"] + [b.bare(number) if number == 0 else f"({mark(f'impairment:{year}', f'{hit:,}')})" for number in loss] + [f"({hit:,})"]))
            rows.append("  ".join([f"Balance at {b.end_of(year)}"] + balance(year)))
        return rows

    def intangibles(self):
        b, years = self.b, self.stock_years
        names = self.c.get("intangible_names", ["Customer relationships", "Trademarks and trade names", "Technology and other"])
        rows = [self.unit, "  ".join(["Gross", "Accumulated amortization", "Net", "Gross", "Accumulated amortization", "Net"])]
        net = {year: split(self.m.get("intangibles", year), [0.5, 0.33, 0.17]) for year in years}
        for at, name in enumerate(names):
            cells = []
            for year in years:
                gross = round(net[year][at] * (1.7 + 0.1 * at))
                cells += [b.bare(gross), b.bare(net[year][at] - gross), b.bare(net[year][at])]
            rows.append("  ".join([name] + cells))
        rows.append("  ".join(["Total"] + [cell for year in years for cell in ("", "", b.cell("intangibles", year))]).replace("    ", "  "))
        return rows

    def eps(self):
        b, years = self.b, self.flow_years
        rows = [self.unit + (", except per share data" if not self.ifrs else ""), b.columns(years), b.row(self.label["net"] if not self.ifrs else "Profit attributable to owners", "owner_income", years),
                b.row("Weighted average shares — basic" if not self.ifrs else "Weighted average number of shares, basic (millions)", "shares_basic", years, places=1),
                b.bare_row("Effect of dilutive share awards", [round(self.m.get("shares_diluted", year) - self.m.get("shares_basic", year), 1) for year in years], places=1),
                b.row("Weighted average shares — diluted" if not self.ifrs else "Weighted average number of shares, diluted (millions)", "shares_diluted", years, places=1)]
        return rows + [b.row("Basic earnings per share", "eps_basic", years, places=2), b.row("Diluted earnings per share", "eps", years, places=2)]

    def units(self):
        """Restricted stock units over the year."""
        b, fy = self.b, self.fy
        start = round(self.m.get("shares_basic", fy) * 1000 * 0.013)
        granted, vested, lost = round(start * 0.38), round(start * 0.34), round(start * 0.05)
        price = self.c.get("price", 40.0)
        fair = self.c.get("fair_value", "Weighted average grant-date fair value")
        rows = ["  ".join(["", "Units (thousands)", fair]).strip()]
        for name, number, factor in ((f"Unvested at beginning of {b.label_year(fy)}", start, 0.9), ("Granted", granted, 1.02), ("Vested", -vested, 0.87), ("Forfeited", -lost, 0.93), (f"Unvested at end of {b.label_year(fy)}", start + granted - vested - lost, 0.96)):
            rows.append("  ".join([name, b.bare(number), f"{b.cur.strip()}{price * factor:,.2f}"]))
        return rows

    def options_table(self):
        """Options over the year, the ranges of their prices, and how they were valued."""
        b, fy, d = self.b, self.fy, self.b.dice
        start = round(self.m.get("shares_basic", fy) * (1 if self.m.get("shares_basic", fy) > 5000 else 1000) * 0.021)
        granted, exercised, lapsed = round(start * 0.14), round(start * 0.19), round(start * 0.03)
        price, end = self.c.get("price", 40.0), start + round(start * 0.14) - round(start * 0.19) - round(start * 0.03)
        rows = ["Options (thousands)  Weighted average exercise price"]
        for name, number, factor in ((f"Outstanding at beginning of {b.label_year(fy)}", start, 0.66), ("Granted", granted, 1.0), ("Exercised", -exercised, 0.52), ("Expired or forfeited", -lapsed, 0.8), (f"Outstanding at end of {b.label_year(fy)}", end, 0.73), ("Exercisable at end of year", round(end * 0.61), 0.64)):
            rows.append(f"{name}  {b.bare(number)}  {b.cur.strip()}{price * factor:,.2f}")
        rows.append("Range of exercise prices  Outstanding (thousands)  Remaining life (years)  Exercisable (thousands)")
        for low, high, share, life in ((0.35, 0.5, 0.22, 2.4), (0.5, 0.75, 0.37, 5.1), (0.75, 1.05, 0.41, 7.9)):
            rows.append(f"{price * low:,.2f} – {price * high:,.2f}  {round(end * share):,}  {life}  {round(end * share * (1.06 - life / 10)):,}")
        rows.append("Assumptions for options granted  " + b.columns(self.flow_years))
        for name, low, high, sign in (("Risk-free interest rate", 1.2, 2.9, "%"), ("Expected volatility", 24, 36, "%"), ("Expected dividend yield", 0.8, 2.6, "%"), ("Expected life (years)", 5.2, 6.4, "")):
            rows.append("  ".join([name] + [f"{d.number(low, high):.1f}{sign}" for _ in self.flow_years]))
        return rows

    def plan_assets(self):
        b, fy, m = self.b, self.fy, self.m
        total = round(m.get("revenue", fy) * 0.13) - m.get("pension_gap", fy)
        rows = [self.unit, "Asset class  Level 1  Level 2  Level 3  Total"]
        for (name, level), number in zip((("Domestic equities", 1), ("International equities", 1), ("Government bonds", 2), ("Corporate bonds", 2), ("Real estate and private funds", 3), ("Cash and short-term funds", 1)), split(total, [0.24, 0.15, 0.2, 0.29, 0.09, 0.03])):
            rows.append(b.bare_row(name, [number if level == at else 0 for at in (1, 2, 3)] + [number]))
        rows += [b.bare_row("Fair value of plan assets", [total]), "Benefits expected to be paid"]
        paid = total * 0.06
        for at in range(5):
            rows.append(f"{b.label_year(fy + 1 + at)}  {round(paid * (1 + 0.02 * at)):,}")
        return rows + [f"Following five years  {round(paid * 5.7):,}"]

    def aoci_table(self):
        b, m = self.b, self.m
        names = ["Currency translation", "Pension and postretirement", "Hedges and other"]
        if self.kind in ("bank", "insurer"):
            names = ["Unrealized gains and losses on securities", "Pension", "Other"]
        rows = [self.unit, "  ".join(names + ["Total"])]
        first = self.fy - len(self.flow_years)
        at_start = split(m.get("aoci", first), [0.6, 0.35, 0.05])
        rows.append(b.bare_row(f"Balance at end of {b.label_year(first)}", at_start + [sum(at_start)]))
        for year in reversed(self.flow_years):
            before = round(m.get("oci", year) * 1.15) or 1
            moved, back = split(before, [0.55, 0.3, 0.15]), split(m.get("oci", year) - before, [0.1, 0.6, 0.3])
            at_start = [old + new + out for old, new, out in zip(at_start, moved, back)]
            rows += [b.bare_row("Before reclassifications", moved + [sum(moved)]), b.bare_row("Reclassified to income", back + [sum(back)]), b.bare_row(f"Balance at end of {b.label_year(year)}", at_start + [sum(at_start)])]
        return rows

    def parent_only(self):
        """Condensed statements of the parent alone."""
        b, m, years = self.b, self.m, self.flow_years
        net = {year: m.get("owner_income", year) for year in years}
        received = {year: round(m.get("dividends", year) * 1.4 + m.value.get("buyback", {}).get(year, 0)) for year in years}
        interest, costs = {year: round(m.get("interest_expense", year) * 0.4) for year in years}, {year: round(net[year] * 0.03) for year in years}
        cash = {year: round(m.get("equity", year) * 0.02) for year in years}
        listed = lambda name, values, which=years: b.bare_row(name, [values[year] for year in which])
        rows = [self.unit, "Condensed statements of income  " + b.columns(years), listed("Dividends from subsidiaries", received), listed("Interest expense", {year: -interest[year] for year in years}), listed("Other expense", {year: -costs[year] for year in years}),
                listed("Equity in undistributed earnings of subsidiaries", {year: net[year] - received[year] + interest[year] + costs[year] for year in years}), b.row(self.label["net"], "owner_income", years)]
        two = self.stock_years
        rows += ["Condensed balance sheets  " + b.columns(two), listed("Cash", cash, two), listed("Investments in subsidiaries", {year: m.get("equity", year) + round(m.get("debt", year) * 0.6 if "debt" in m.value else m.get("subordinated", year)) - cash[year] for year in two}, two),
                 listed("Senior and subordinated notes of the parent", {year: round(m.get("debt", year) * 0.6 if "debt" in m.value else m.get("subordinated", year)) for year in two}, two), b.row("Shareholders’ equity", "equity", two)]
        rows += ["Condensed statements of cash flows  " + b.columns(years), listed("Net cash provided by operating activities", {year: received[year] - interest[year] - costs[year] for year in years}), listed("Capital contributions to subsidiaries", {year: -round(net[year] * 0.04) for year in years}),
                 b.row("Dividends paid", "dividends", years, -1)]
        return rows + ([b.row("Shares purchased for treasury", "buyback", years, -1)] if "buyback" in m.value and m.get("buyback", self.fy) else [])

    def pension(self):
        b, years = self.b, self.stock_years
        end = {year: round(self.m.get("revenue", year) * 0.13) for year in [self.fy, self.fy - 1, self.fy - 2]}
        rows = [self.unit, b.columns(years), "Change in benefit obligation:"]
        cost = {year: round(end[year - 1] * 0.018) for year in years}
        interest = {year: round(end[year - 1] * 0.037) for year in years}
        paid = {year: -round(end[year - 1] * 0.052) for year in years}
        loss = {year: end[year] - end[year - 1] - cost[year] - interest[year] - paid[year] for year in years}
        for name, values in (("Benefit obligation at beginning of year", {year: end[year - 1] for year in years}), ("Service cost", cost), ("Interest cost", interest), ("Actuarial loss (gain)", loss), ("Benefits paid", paid), ("Benefit obligation at end of year", end)):
            rows.append(b.bare_row(name, [values[year] for year in years]))
        assets = {year: round(end[year] * (0.83 + 0.02 * (year - self.fy))) for year in years}
        rows.append("Fair value of plan assets at end of year  " + "  ".join(b.bare(assets[year]) for year in years))
        for year in years:
            self.m.put("pension_gap", year, end[year] - assets[year])
        return rows + [b.row("Funded status (deficit)", "pension_gap", years, -1)]

    def obligations(self):
        """Contractual obligations by period."""
        b, fy, m = self.b, self.fy, self.m
        debt, lease = m.get("debt", fy), m.value.get("lease_total", {}).get(fy) or (m.get("lease_cur", fy) + m.get("lease_long", fy) if "lease_cur" in m.value else 0)
        rows = [self.unit, "  ".join(["", "Total", "Less than 1 year", "1–3 years", "3–5 years", "More than 5 years"]).strip()]
        whole = [0] * 4
        revenue = m.get("revenue", fy)
        first = m.value.get("cur_debt", {}).get(fy, round(debt * 0.05))
        weights = self.c.get("maturity_weights", [0.12, 0.21, 0.09, 0.24, 0.34])
        later = split(debt - first, weights)
        for name, parts in (("Long-term debt", [first, later[0] + later[1], later[2] + later[3], later[4]]), ("Interest on long-term debt", split(round(debt * 0.19), [0.23, 0.33, 0.22, 0.22])),
                            ("Lease obligations", split(round(lease * 1.16), [0.19, 0.31, 0.21, 0.29])), ("Purchase obligations", split(round(revenue * 0.11), [0.66, 0.24, 0.07, 0.03])), ("Pension and other", split(round(revenue * 0.02), [0.2, 0.2, 0.2, 0.4]))):
            if sum(parts):
                row = b.bare_row(name, [sum(parts)] + parts)
                if name == "Long-term debt" and parts[0]:
                    row = "  ".join([name, b.cell("debt", fy), mark(f"due.1:{fy}", f"{parts[0]:,}")] + [b.bare(number) for number in parts[1:]])
                rows.append(row)
                whole = [left + right for left, right in zip(whole, parts)]
        m.put("obligations", fy, sum(whole))
        return rows + ["  ".join(["Total contractual obligations", b.cell("obligations", fy)] + [b.bare(number) for number in whole])]

    def fair_values(self):
        b, fy, m = self.b, self.fy, self.m
        rows = [self.unit, "  ".join(["", "Level 1", "Level 2", "Level 3", "Total"]).strip()]
        for name, number, level in self.c.get("fair_values", [("Money market funds", round(m.get("cash", fy) * 0.4), 1), ("Foreign currency forwards — asset", round(m.get("revenue", fy) * 0.001), 2), ("Commodity swaps — liability", -round(m.get("revenue", fy) * 0.0013), 2),
                                     ("Deferred compensation plan assets", round(m.get("revenue", fy) * 0.004), 1), ("Contingent consideration", -round(m.get("revenue", fy) * 0.0021), 3)]):
            rows.append(b.bare_row(name, [number if level == at else 0 for at in (1, 2, 3)] + [number]))
        return rows

    def changes(self, keys, years=None):
        """MD&A's comparison: two years, change in money and per cent."""
        b, fy = self.b, self.fy
        rows = [self.unit, "  ".join(["", b.label_year(fy), b.label_year(fy - 1), "Change", "% change"]).strip()]
        for key, label in keys:
            now, before = self.m.get(key, fy), self.m.get(key, fy - 1)
            if not now and not before:
                continue
            rate = f"{100 * (now - before) / abs(before):.1f}%" if before else "n/m"
            rate = f"({rate[1:]})" if rate.startswith("-") else rate
            rows.append("  ".join([label, b.cell(key, fy), b.cell(key, fy - 1), b.bare(now - before), rate]))
        return rows


def mark_dps(book, year):
    return mark(f"dps:{year}", f"{book.m.get('dps', year):.2f}")
