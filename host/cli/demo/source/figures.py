"""The invented companies' accounts: statements that balance, in thousands of dollars.

A company's module gives drivers for 2019 to 2023; earlier years, needed for five-year summaries, are projected
backwards. Every amount is a whole number, and every statement is asserted to add up.
"""

import hashlib

FIRST, LAST = 2016, 2023
QUARTERS = ("Q1", "Q2", "Q3", "Q4")


def jitter(*key):
    """A fixed pseudo-random number in [-1, 1] for a key."""
    digest = hashlib.sha256(repr(key).encode()).digest()
    return int.from_bytes(digest[:6], "big") / (1 << 47) - 1


def driver(values, year, growth):
    """The driver of a year: given from 2019, shrunk by `growth` a year before it. A scalar holds for all years."""
    if not isinstance(values, (list, tuple)):
        return values
    if year >= 2019:
        return values[year - 2019]
    return values[0] / (1 + growth) ** (2019 - year)


def thousands(millions, *key, spread=0.004):
    return round(millions * 1000 * (1 + spread * jitter(*key)))


def split(total, weights):
    """Parts of `total` in proportion to `weights`; the last takes what rounding leaves."""
    whole = sum(weights)
    parts = [round(total * w / whole) for w in weights[:-1]]
    return parts + [total - sum(parts)]


def quarters(company, year, name, total):
    weights = [w * (1 + 0.012 * jitter(company["code"], year, name, i)) for i, w in enumerate(company["season"][year])]
    return split(total, weights)


def corporate(company):
    """Accounts of a company that sells goods or services, by year."""
    d, growth, code = company["drivers"], company["growth"], company["code"]
    opening = {k: v * 1000 for k, v in d["opening"].items()}
    state = dict(opening, tax_payable=0, reserve=0)
    state["classes"] = split(state["ppe"], d["class_weights"])
    assets = state["ppe"] + state["intangibles"] + state["inventories"] + state["receivables"] + state["cash"]
    owed = state["borrowings"] + state["deferred_tax"] + state["payables"]
    state["retained"] = assets - owed - state["share_capital"]
    state["net"] = round(state["retained"] * 0.12)
    years = {}
    for year in range(FIRST, LAST + 1):
        at = lambda values, g=growth: driver(values, year, g)
        segments = [thousands(at(v), code, year, n) for n, v in company["segments"].items()]
        revenue = sum(segments)
        depreciation = round(state["ppe"] * d["depreciation_rate"])
        amortisation = round(state["intangibles"] * 0.08)
        nature = []
        for name, base, ratio, share in d["costs"]:
            amount = (revenue if base is None else segments[base]) * at(ratio, 0)
            nature.append((name, round(amount * (1 + 0.006 * jitter(code, year, name))), share))
        nature.append(("Depreciation and amortisation", depreciation + amortisation, (0.8, 0.06)))
        cost_of_sales = sum(round(a * s[0]) for _, a, s in nature)
        selling = sum(round(a * s[1]) for _, a, s in nature)
        expenses = sum(a for _, a, _ in nature)
        admin = expenses - cost_of_sales - selling
        other_income = thousands(at(d["other_income"]), code, year, "other", spread=0.03)
        operating = revenue - expenses + other_income
        finance_income = round(state["cash"] * 0.018)
        finance_cost = round(state["borrowings"] * at(d["interest_rate"], 0))
        pbt = operating + finance_income - finance_cost
        tax = round(pbt * d["tax_rate"])
        deferred = round(tax * 0.09)
        net = pbt - tax
        tax_payable = round((tax - deferred) * 0.35)
        tax_paid = state["tax_payable"] + tax - deferred - tax_payable
        revaluation = round(at(d["revaluation"], 0) * 1000)
        capex, software = thousands(at(d["capex"]), code, year, "capex"), round(amortisation * 1.15)
        inventories = round(cost_of_sales * at(d["inventory_days"], 0) / 365)
        receivables = round(revenue * at(d["receivable_days"], 0) / 365)
        payables = round(cost_of_sales * at(d["payable_days"], 0) / 365)
        loans, repaid = round(at(d["loans"], 0) * 1000), round(at(d["repaid"], 0) * 1000)
        dividends = round(max(state["net"], 0) * at(d["payout"], 0))
        working = [state["inventories"] - inventories, state["receivables"] - receivables, payables - state["payables"]]
        operations = pbt + depreciation + amortisation + finance_cost - finance_income + sum(working)
        cfo = operations - tax_paid - finance_cost + finance_income
        cfi, cff = -capex - software, loans - repaid - dividends
        cash = state["cash"] + cfo + cfi + cff
        added = split(capex, d["capex_weights"])
        revalued = [revaluation] + [0] * (len(added) - 1)
        used = split(depreciation, [c * r for c, r in zip(state["classes"], d["class_rates"])])
        classes = [o + a + v - u for o, a, v, u in zip(state["classes"], added, revalued, used)]
        ppe = state["ppe"] + capex + revaluation - depreciation
        f = {
            "segments": segments, "revenue": revenue, "nature": [(n, a) for n, a, _ in nature], "expenses": expenses,
            "cost_of_sales": cost_of_sales, "gross": revenue - cost_of_sales, "selling": selling, "admin": admin,
            "other_income": other_income, "operating": operating, "finance_income": finance_income,
            "finance_cost": finance_cost, "pbt": pbt, "tax": tax, "current_tax": tax - deferred, "deferred": deferred,
            "net": net, "revaluation": revaluation, "depreciation": depreciation, "amortisation": amortisation,
            "capex": capex, "software": software, "working": working, "operations": operations, "tax_paid": tax_paid,
            "cfo": cfo, "cfi": cfi, "cff": cff, "loans": loans, "repaid": repaid, "dividends": dividends,
            "cash": cash, "cash_open": state["cash"], "inventories": inventories, "receivables": receivables,
            "payables": payables, "tax_payable": tax_payable, "ppe": ppe,
            "intangibles": state["intangibles"] + software - amortisation,
            "borrowings": state["borrowings"] + loans - repaid, "deferred_tax": state["deferred_tax"] + deferred,
            "share_capital": state["share_capital"], "reserve": state["reserve"] + revaluation,
            "retained": state["retained"] + net - dividends, "classes": classes,
            "class_moves": list(zip(state["classes"], added, revalued, used, classes)),
        }
        f["current_loans"] = round(f["borrowings"] * 0.13)
        f["equity"] = f["share_capital"] + f["reserve"] + f["retained"]
        f["assets"] = f["ppe"] + f["intangibles"] + f["inventories"] + f["receivables"] + f["cash"]
        f["liabilities"] = f["borrowings"] + f["deferred_tax"] + f["payables"] + f["tax_payable"]
        assert f["assets"] == f["equity"] + f["liabilities"], (code, year)
        assert sum(classes) == ppe and cash > 0, (code, year, cash)
        corporate_costs = round(admin * 0.22)
        margins = [s * m for s, m in zip(segments, at_list(d["segment_margins"], year))]
        f["results"], f["unallocated"] = split(operating + corporate_costs, margins), -corporate_costs
        finish(company, year, f)
        years[year] = state = f
    return years


def bank(company):
    """Accounts of a bank, by year."""
    d, growth, code = company["drivers"], company["growth"], company["code"]
    amount = lambda name, year: thousands(driver(d[name], year, growth), code, year, name)
    balances = ("gross_loans", "securities", "deposits", "repos", "other_assets", "other_liabilities")
    state = {name: amount(name, FIRST - 1) for name in balances}
    state |= {k: v * 1000 for k, v in d["opening"].items()}
    state["allowance"] = round(state["gross_loans"] * driver(d["allowance"], FIRST, 0))
    state["retained"] = (
        state["gross_loans"] - state["allowance"] + state["securities"] + state["cash"] + state["ppe"]
        + state["other_assets"] - state["deposits"] - state["repos"] - state["other_liabilities"]
        - state["share_capital"] - state["reserve"])
    state["net"], state["classes"] = round(state["retained"] * 0.12), split(state["ppe"], d["class_weights"])
    years = {}
    for year in range(FIRST, LAST + 1):
        at = lambda name: driver(d[name], year, 0)
        f = {name: amount(name, year) for name in balances}
        mean = lambda name: (f[name] + state[name]) / 2
        f["allowance"] = round(f["gross_loans"] * at("allowance"))
        f["written_off"] = round(state["gross_loans"] * 0.006)
        f["ecl"] = f["allowance"] - state["allowance"] + f["written_off"]
        f["stages"] = split(f["gross_loans"], (1 - at("stage3") * 3.6, at("stage3") * 2.6, at("stage3")))
        f["stage_allowance"] = split(f["allowance"], (0.24, 0.27, 0.49))
        f["loan_interest"] = round(mean("gross_loans") * at("loan_yield"))
        f["securities_interest"] = round(mean("securities") * at("securities_yield"))
        f["interest_income"] = f["loan_interest"] + f["securities_interest"]
        f["deposit_interest"] = round(mean("deposits") * at("deposit_cost"))
        f["repo_interest"] = round(mean("repos") * at("repo_cost"))
        f["interest_expense"] = f["deposit_interest"] + f["repo_interest"]
        f["nii"] = f["interest_income"] - f["interest_expense"]
        for name in ("fees", "trading", "wealth", "staff", "other_costs"):
            f[name] = amount(name, year)
        f["revenue"] = f["nii"] + f["fees"] + f["trading"] + f["wealth"]
        f["depreciation"] = round(state["ppe"] * 0.115)
        f["expenses"] = f["staff"] + f["other_costs"] + f["depreciation"]
        f["operating"] = f["pbt"] = f["revenue"] - f["expenses"] - f["ecl"]
        f["tax"] = round(f["pbt"] * d["tax_rate"])
        f["net"] = f["pbt"] - f["tax"]
        f["capex"] = amount("capex", year)
        f["dividends"] = round(max(state["net"], 0) * at("payout"))
        transfer = round(f["net"] * 0.15)
        f["transfer"], f["share_capital"] = transfer, state["share_capital"]
        f["reserve"], f["retained"] = state["reserve"] + transfer, state["retained"] + f["net"] - f["dividends"] - transfer
        f["ppe"] = state["ppe"] + f["capex"] - f["depreciation"]
        f["loans"] = f["gross_loans"] - f["allowance"]
        f["lending"] = -(f["gross_loans"] - state["gross_loans"] + f["written_off"])
        f["deposit_flow"] = f["deposits"] - state["deposits"]
        f["other_flow"] = f["other_liabilities"] - state["other_liabilities"] - f["other_assets"] + state["other_assets"]
        f["cfo"] = f["net"] + f["depreciation"] + f["ecl"] + f["lending"] + f["deposit_flow"] + f["other_flow"]
        f["securities_flow"] = state["securities"] - f["securities"]
        f["cfi"] = f["securities_flow"] - f["capex"]
        f["repo_flow"] = f["repos"] - state["repos"]
        f["cff"] = f["repo_flow"] - f["dividends"]
        f["cash_open"], f["cash"] = state["cash"], state["cash"] + f["cfo"] + f["cfi"] + f["cff"]
        f["equity"] = f["share_capital"] + f["reserve"] + f["retained"]
        f["assets"] = f["cash"] + f["securities"] + f["loans"] + f["ppe"] + f["other_assets"]
        f["liabilities"] = f["deposits"] + f["repos"] + f["other_liabilities"]
        assert f["assets"] == f["equity"] + f["liabilities"] and f["cash"] > 0, (code, year, f["cash"])
        f["cost_income"] = f["expenses"] / f["revenue"]
        f["npl"] = f["stages"][2] / f["gross_loans"]
        f["segments"] = split(f["revenue"], at_list(d["segment_weights"], year))
        head_office = round(f["expenses"] * 0.06)
        f["results"], f["unallocated"] = split(f["pbt"] + head_office, at_list(d["result_weights"], year)), -head_office
        added, used = split(f["capex"], d["capex_weights"]), split(f["depreciation"], state["classes"])
        f["classes"] = [o + a - u for o, a, u in zip(state["classes"], added, used)]
        f["class_moves"] = [(o, a, 0, u, c) for o, a, u, c in zip(state["classes"], added, used, f["classes"])]
        assert sum(f["classes"]) == f["ppe"], (code, year)
        finish(company, year, f)
        years[year] = state = f
    return years


def at_list(table, year):
    """A row of a table by year; the years before 2019 take its row."""
    return table[max(year, 2019) - 2019]


def finish(company, year, f):
    """Per-share figures and the year's quarters."""
    f["shares"] = company["shares"]
    f["eps"] = f["net"] * 1000 / company["shares"]
    f["dps"] = f["dividends"] * 1000 / company["shares"]
    f["roe"] = f["net"] / f["equity"]
    if year < 2021:
        return
    lines = {name: quarters(company, year, name, f[name]) for name in company["quarter_costs"]}
    lines["segments"] = [quarters(company, year, n, v) for n, v in zip(company["segments"], f["segments"])]
    lines["revenue"] = [sum(column) for column in zip(*lines["segments"])]
    before_tax = []
    for q in range(4):
        before_tax.append(lines["revenue"][q] - sum(lines[n][q] * s for n, s in company["quarter_costs"].items()))
    lines["pbt"], lines["tax"] = before_tax, split(f["tax"], before_tax)
    lines["net"] = [p - t for p, t in zip(before_tax, lines["tax"])]
    assert sum(lines["net"]) == f["net"] and sum(before_tax) == f["pbt"], (company["code"], year)
    f["quarters"] = lines


def accounts(company):
    return bank(company) if company["kind"] == "bank" else corporate(company)
