"""The primary statements and their notes."""

from figures import jitter, split
from markup import columns, heading, new_page, noted, para, table
from prose import against, money

POLICIES = [
    ("Basis of preparation", "The financial statements are prepared under the historical cost convention, except for land and for investments measured at fair value, and in accordance with International Financial Reporting Standards. They are presented in thousands of dollars of the Leeward Cays unless it is stated otherwise."),
    ("Estimates and judgements", "Preparing these statements requires estimates. Those that matter most are the useful lives of plant, the expected losses on receivables and loans, and the recoverability of deferred tax. They are reviewed at each year's end and changes are recognised when they are made."),
    ("Property, plant and equipment", "Items are carried at cost less depreciation. Depreciation is charged on the straight-line basis from the day an item is ready for use. Repairs are expensed; a replacement that extends an item's life is capitalised, and what it replaces is written off."),
    ("Impairment", "An asset is tested when there is a sign that it may not earn back its carrying amount. The amount recoverable is the higher of its value in use and its fair value less the cost of selling it."),
    ("Financial instruments", "Receivables and loans that are held to collect their contractual payments are measured at amortised cost less expected losses. Losses are measured over twelve months until credit risk has increased significantly, and over the whole life afterwards."),
    ("Taxation", "Current tax is what is payable on the year's taxable profit. Deferred tax is recognised on temporary differences at the rates that are enacted at the year's end."),
    ("Foreign currencies", "Transactions are translated at the day's rate. Differences that arise when monetary items are settled or translated at the year's end go to profit or loss."),
    ("Provisions", "A provision is recognised when there is a present obligation from a past event, its settlement is probable, and its amount can be estimated reliably."),
]


def both(f, p, name, sign=1):
    return sign * f[name], sign * p[name]


def profit_or_loss(c, f, p, year):
    head = ["$'000", "Note", str(year), str(year - 1)]
    if c["kind"] == "bank":
        rows = [("Interest income", "4", *both(f, p, "interest_income")), ("Interest expense", "4", *both(f, p, "interest_expense", -1)),
                ("=Net interest income", "", *both(f, p, "nii")), ("Fee and commission income", "5", *both(f, p, "fees")),
                ("Foreign exchange and trading", "", *both(f, p, "trading")), ("Wealth and insurance income", "", *both(f, p, "wealth")),
                ("=Total operating income", "3", *both(f, p, "revenue")), ("Staff costs", "6", *both(f, p, "staff", -1)),
                ("Other operating costs", "", *both(f, p, "other_costs", -1)), ("Depreciation", "8", *both(f, p, "depreciation", -1)),
                ("Credit loss expense", "7", *both(f, p, "ecl", -1))]
    else:
        rows = [("Revenue", "3", *both(f, p, "revenue")), ("Cost of sales", "4", *both(f, p, "cost_of_sales", -1)), ("=Gross profit", "", *both(f, p, "gross")),
                ("Selling and distribution", "4", *both(f, p, "selling", -1)), ("Administrative expenses", "4", *both(f, p, "admin", -1)),
                ("Other income", "5", *both(f, p, "other_income")), ("=Operating profit", "", *both(f, p, "operating")),
                ("Finance income", "", *both(f, p, "finance_income")), ("Finance costs", "10", *both(f, p, "finance_cost", -1))]
    rows += [("=Profit before tax", "", *both(f, p, "pbt")), ("Taxation", "11", *both(f, p, "tax", -1)), ("=Net profit for the year", "", *both(f, p, "net"))]
    if c["kind"] != "bank":
        rows += [("Revaluation of land and buildings", "8", *both(f, p, "revaluation")), ("=Total comprehensive income", "", f["net"] + f["revaluation"], p["net"] + p["revaluation"])]
    rows.append(("Earnings per share (dollars)", "12", f"{f['eps']:.2f}", f"{p['eps']:.2f}"))
    return heading(2, "Statement of profit or loss and comprehensive income") + table(c["accent"], head, rows, f"Year ended 31 December {year}")


def financial_position(c, f, p, year):
    line = lambda label, note, name: (label, note, f[name], p[name])
    if c["kind"] == "bank":
        rows = [(":Assets",), line("Cash and balances with the Central Bank", "", "cash"), line("Investment securities", "9", "securities"), line("Loans to customers, net", "7", "loans"),
                line("Property, equipment and software", "8", "ppe"), line("Other assets", "", "other_assets"), line("=Total assets", "", "assets"), (":Liabilities",),
                line("Customer deposits", "10", "deposits"), line("Securities sold under repurchase agreements", "", "repos"), line("Other liabilities", "", "other_liabilities"), line("=Total liabilities", "", "liabilities")]
    else:
        current = lambda g: g["inventories"] + g["receivables"] + g["cash"]
        later = lambda g: g["borrowings"] - g["current_loans"]
        rows = [(":Non-current assets",), line("Property, plant and equipment", "8", "ppe"), line("Intangible assets", "", "intangibles"),
                ("=", "", f["ppe"] + f["intangibles"], p["ppe"] + p["intangibles"]), (":Current assets",), line("Inventories", "", "inventories"), line("Trade and other receivables", "9", "receivables"),
                line("Cash and cash equivalents", "", "cash"), ("=", "", current(f), current(p)), line("=Total assets", "", "assets"), (":Liabilities",),
                ("Borrowings due after one year", "10", later(f), later(p)), line("Deferred tax", "11", "deferred_tax"), line("Borrowings due within one year", "10", "current_loans"),
                line("Trade and other payables", "", "payables"), line("Tax payable", "11", "tax_payable"), line("=Total liabilities", "", "liabilities")]
    rows += [(":Equity",), line("Share capital", "12", "share_capital"), line("Statutory reserve" if c["kind"] == "bank" else "Revaluation reserve", "", "reserve"), line("Retained earnings", "", "retained"),
             line("=Total equity", "", "equity"), ("=Total liabilities and equity", "", f["equity"] + f["liabilities"], p["equity"] + p["liabilities"])]
    signed = f"Approved by the board of directors and signed on its behalf by {c['directors'][0][0]} (chairman) and {c['directors'][1][0]} ({c['directors'][1][1].lower()})."
    return heading(2, "Statement of financial position") + table(c["accent"], ["$'000", "Note", str(year), str(year - 1)], rows, f"As at 31 December {year}") + para(signed)


def changes_in_equity(c, accounts, year):
    rows = []
    for y in (year - 1, year):
        f, o = accounts[y], accounts[y - 1]
        moved = f.get("transfer", 0)
        rows += [(f"=Balance at 1 January {y}", o["share_capital"], o["reserve"], o["retained"], o["equity"]), ("Net profit", 0, 0, f["net"], f["net"])]
        if moved:
            rows.append(("Transfer to statutory reserve", 0, moved, -moved, 0))
        if f.get("revaluation"):
            rows.append(("Revaluation", 0, f["revaluation"], 0, f["revaluation"]))
        rows.append(("Dividends paid", 0, 0, -f["dividends"], -f["dividends"]))
    f = accounts[year]
    rows.append((f"=Balance at 31 December {year}", f["share_capital"], f["reserve"], f["retained"], f["equity"]))
    return heading(2, "Statement of changes in equity") + table(c["accent"], ["$'000", "Share capital", "Reserve", "Retained earnings", "Total"], rows)


def cash_flows(c, f, p, year):
    line = lambda label, name, sign=1: (label, *both(f, p, name, sign))
    if c["kind"] == "bank":
        rows = [(":Operating activities",), line("Net profit", "net"), line("Depreciation", "depreciation"), line("Credit loss expense", "ecl"), line("Increase in lending", "lending"),
                line("Increase in customer deposits", "deposit_flow"), line("Other assets and liabilities", "other_flow"), line("=Net cash from operating activities", "cfo"), (":Investing activities",),
                line("Investment securities, net", "securities_flow"), line("Purchase of property and software", "capex", -1), line("=Net cash from investing activities", "cfi"), (":Financing activities",),
                line("Repurchase agreements, net", "repo_flow"), line("Dividends paid", "dividends", -1), line("=Net cash from financing activities", "cff")]
    else:
        names = ("Inventories", "Receivables", "Payables")
        rows = [(":Operating activities",), line("Profit before tax", "pbt"), line("Depreciation", "depreciation"), line("Amortisation", "amortisation"), ("Net finance costs", f["finance_cost"] - f["finance_income"], p["finance_cost"] - p["finance_income"])]
        rows += [(f"Change in {n.lower()}", f["working"][i], p["working"][i]) for i, n in enumerate(names)]
        rows += [line("=Cash generated from operations", "operations"), line("Tax paid", "tax_paid", -1), ("Net interest paid", f["finance_income"] - f["finance_cost"], p["finance_income"] - p["finance_cost"]),
                 line("=Net cash from operating activities", "cfo"), (":Investing activities",), line("Purchase of property, plant and equipment", "capex", -1), line("Purchase of intangible assets", "software", -1),
                 line("=Net cash from investing activities", "cfi"), (":Financing activities",), line("Loans received", "loans"), line("Loans repaid", "repaid", -1), line("Dividends paid", "dividends", -1), line("=Net cash from financing activities", "cff")]
    rows += [("=Net change in cash", f["cash"] - f["cash_open"], p["cash"] - p["cash_open"]), line("Cash at 1 January", "cash_open"), line("=Cash at 31 December", "cash")]
    return heading(2, "Statement of cash flows") + table(c["accent"], ["$'000", str(year), str(year - 1)], rows, f"Year ended 31 December {year}")


def primary(c, accounts, year):
    f, p = accounts[year], accounts[year - 1]
    parts = (profit_or_loss(c, f, p, year), financial_position(c, f, p, year), changes_in_equity(c, accounts, year), cash_flows(c, f, p, year))
    return new_page().join(parts)


def segment_table(c, f, p, year):
    label = "Total operating income" if c["kind"] == "bank" else "External revenue"
    rows = [(name, f["segments"][i], p["segments"][i], f["results"][i], p["results"][i], f"{f['results'][i] / f['segments'][i] * 100:.1f}%") for i, name in enumerate(c["segments"])]
    rows += [("Unallocated", 0, 0, f["unallocated"], p["unallocated"], ""), ("=Total", f["revenue"], p["revenue"], f["operating"], p["operating"], f"{f['operating'] / f['revenue'] * 100:.1f}%")]
    return table(c["accent"], ["$'000", str(year), str(year - 1), f"Result {year}", f"Result {year - 1}", "Margin"], rows, f"{label} and result by segment")


def assets_table(c, f, year):
    moves = list(zip(*f["class_moves"]))
    names = (f"At 1 January {year}", "Additions", "Revaluation", "Depreciation", f"=At 31 December {year}")
    rows = [(n, *(v if n != "Depreciation" else [-x for x in v]), sum(v) if n != "Depreciation" else -sum(v)) for n, v in zip(names, moves) if any(v)]
    return table(c["accent"], ["Net book value, $'000", *c["classes"], "Total"], rows)


def bank_notes(c, f, p, year):
    a = c["accent"]
    pair = lambda label, name: (label, f[name], p[name])
    years = [str(year), str(year - 1)]
    yield "Interest", table(a, ["$'000", *years], [pair("Loans", "loan_interest"), pair("Securities", "securities_interest"), pair("=Interest income", "interest_income"), pair("Deposits", "deposit_interest"), pair("Repurchase agreements", "repo_interest"), pair("=Interest expense", "interest_expense")])
    parts = [split(g["fees"], (46, 31, 23)) for g in (f, p)]
    yield "Fee and commission income", table(a, ["$'000", *years], [*((n, parts[0][i], parts[1][i]) for i, n in enumerate(("Cards", "Transfers and accounts", "Loan arrangement"))), pair("=Total", "fees")])
    parts = [split(g["staff"], (78, 9, 8, 5)) for g in (f, p)]
    yield "Staff costs", table(a, ["$'000", *years], [*((n, parts[0][i], parts[1][i]) for i, n in enumerate(("Salaries", "Pension contributions", "Payroll taxes", "Training and other"))), pair("=Total", "staff")])
    stages = [(f"Stage {i + 1}", f["stages"][i], f["stage_allowance"][i], f["stages"][i] - f["stage_allowance"][i], f"{f['stage_allowance'][i] / f['stages'][i] * 100:.1f}%") for i in range(3)]
    body = table(a, ["$'000", "Gross", "Allowance", "Net", "Cover"], [*stages, ("=Total", f["gross_loans"], f["allowance"], f["loans"], f"{f['allowance'] / f['gross_loans'] * 100:.1f}%")], "Loans by stage")
    opened = p["allowance"]
    body += table(a, ["$'000", str(year)], [("Allowance at 1 January", opened), ("Charge to profit or loss", f["ecl"]), ("Written off", -f["written_off"]), ("=Allowance at 31 December", f["allowance"])], "Movement of the allowance")
    sectors = ("Mortgages", "Consumer credit", "Tourism", "Trade and distribution", "Construction", "Agriculture and other")
    shares = [split(g["gross_loans"], (41, 17, 13, 14, 9, 6)) for g in (f, p)]
    yield "Loans to customers", body + table(a, ["$'000", *years], [*((n, shares[0][i], shares[1][i]) for i, n in enumerate(sectors)), pair("=Gross loans", "gross_loans")], "Loans by sector")
    yield "Property, equipment and software", assets_table(c, f, year)
    kinds = [split(g["securities"], (52, 27, 14, 7)) for g in (f, p)]
    yield "Investment securities", table(a, ["$'000", *years], [*((n, kinds[0][i], kinds[1][i]) for i, n in enumerate(("Government bonds", "Treasury bills", "Corporate bonds", "Shares"))), pair("=Total", "securities")])
    kinds = [split(g["deposits"], (38, 33, 29)) for g in (f, p)]
    yield "Customer deposits", table(a, ["$'000", *years], [*((n, kinds[0][i], kinds[1][i]) for i, n in enumerate(("Savings", "Current accounts", "Fixed deposits"))), pair("=Total", "deposits")])


def corporate_notes(c, f, p, year):
    a, years = c["accent"], [str(year), str(year - 1)]
    pair = lambda label, name: (label, f[name], p[name])
    yield "Expenses by nature", table(a, ["$'000", *years], [*((n, x, y) for (n, x), (_, y) in zip(f["nature"], p["nature"])), pair("=Total cost of sales, selling and administrative expenses", "expenses")])
    parts = [split(g["other_income"], (3, 1)) for g in (f, p)]
    yield "Other income", table(a, ["$'000", *years], [("Rent, scrap and sundry", parts[0][1], parts[1][1]), ("Insurance, grants and compensation", parts[0][0], parts[1][0]), pair("=Total", "other_income")])
    staff = [dict(g["nature"])["Employee costs"] for g in (f, p)]
    parts = [split(s, (79, 8, 8, 5)) for s in staff]
    yield "Employee costs", table(a, ["$'000", *years], [*((n, parts[0][i], parts[1][i]) for i, n in enumerate(("Wages and salaries", "Pension contributions", "Payroll taxes", "Training and welfare"))), ("=Total", *staff)]) + para(f"The company employed {c['kpis']['staffing'][1][year - 2019]:,} people at the year's end.")
    yield "Intangible assets", para(f"Intangible assets of {money(f['intangibles'])} comprise software, licences and acquired rights. Additions were {money(f['software'])} and amortisation {money(f['amortisation'])}. No impairment was found.")
    yield "Property, plant and equipment", assets_table(c, f, year)
    ages = split(f["receivables"], (61, 20, 10, 9))
    rates = (0.004, 0.015, 0.06, 0.24)
    rows = [(n, v, round(v * r), f"{r * 100:.1f}%") for n, v, r in zip(("Not due", "1 to 30 days", "31 to 90 days", "More than 90 days"), ages, rates)]
    yield "Trade and other receivables", table(a, ["$'000", "Carrying amount", "Expected loss included", "Rate"], [*rows, ("=Total", f["receivables"], sum(r[2] for r in rows), "")], "Receivables by age")
    body = table(a, ["$'000", *years], [("At 1 January", f["borrowings"] - f["loans"] + f["repaid"], p["borrowings"] - p["loans"] + p["repaid"]), pair("Received", "loans"), ("Repaid", -f["repaid"], -p["repaid"]), pair("=At 31 December", "borrowings"), pair("of which due within one year", "current_loans")])
    rate = f["finance_cost"] / (f["borrowings"] - f["loans"] + f["repaid"]) * 100
    yield "Borrowings", body + para(f"Finance costs of {money(f['finance_cost'])} correspond to an average rate of {rate:.1f}%. The loan agreements require that operating profit before depreciation covers interest at least three times; it covered it {(f['operating'] + f['depreciation'] + f['amortisation']) / f['finance_cost']:.1f} times.")


def notes(c, accounts, year):
    """Every note, numbered as the statements refer to them."""
    f, p, a = accounts[year], accounts[year - 1], c["accent"]
    years = [str(year), str(year - 1)]
    body = heading(2, "Notes to the financial statements")
    body += heading(3, "1. The company") + para(f"{c['name'].title()} is a company limited by shares, incorporated in the Commonwealth of the Leeward Cays in {c['founded']} and listed on the Leeward Cays Stock Exchange under the symbol {c['code']}. Its registered office is at {c['address']}. Its business is {c['sector']}. These statements were authorised for issue on 28 February {year + 1}.")
    body += heading(3, "2. Significant accounting policies") + columns([f"*{t}.* " + para(x) for t, x in [*POLICIES[:2], ("Revenue recognition", c["revenue_policy"]), *POLICIES[2:]]])
    body += heading(3, "3. Segments") + segment_table(c, f, p, year)
    body += noted("Segments are reported as the chief executive reviews them. Revenue between segments is not material.", "Unallocated amounts are costs of the head office that no segment can influence.")
    kind = bank_notes if c["kind"] == "bank" else corporate_notes
    for number, (title, text) in enumerate(kind(c, f, p, year), 4):
        body += heading(3, f"{number}. {title}") + text
    rate, expected = c["drivers"]["tax_rate"], round(f["pbt"] * c["drivers"]["tax_rate"])
    exempt = round(f["pbt"] * 0.011 * (1.5 + jitter(c["code"], year, "exempt")))
    body += heading(3, "11. Taxation") + table(a, ["$'000", str(year)], [("Profit before tax", f["pbt"]), (f"Tax at {rate * 100:.0f}%", expected), ("Income not taxable", -exempt), ("Expenses not deductible", f["tax"] - expected + exempt), ("=Tax charge", f["tax"])])
    body += heading(3, "12. Share capital, earnings and dividends per share") + para(f"There are {f['shares']:,} ordinary shares without par value, all issued and fully paid. Earnings per share are the net profit of {money(f['net'])} divided by that number: ${f['eps']:.2f} (${p['eps']:.2f}). Dividends paid were {against(f['dividends'], p['dividends'], year - 1)}, which is ${f['dps']:.2f} a share.")
    paid = [round(f["revenue"] * 0.0031 * (1 + 0.2 * jitter(c["code"], y, "pay"))) for y in (year, year - 1)]
    fees = [round(v * 0.17) for v in paid]
    body += heading(3, "13. Related parties") + table(a, ["$'000", *years], [("Pay of key management", *paid), ("Fees of directors", *fees), ("=Total", paid[0] + fees[0], paid[1] + fees[1])]) + para("Directors and their families bought goods and services on the terms of other customers. No guarantee was given for them.")
    committed = round(f["capex"] * (0.34 + 0.2 * abs(jitter(c["code"], year, "commit"))))
    title, event = c["years"][year]["event"]
    body += heading(3, "14. Commitments and contingencies") + para(f"Capital expenditure contracted for but not yet incurred was {money(committed)}. Claims by third parties of {money(round(committed * 0.08))} are contested; counsel considers that a loss is not probable, and no provision is made.")
    body += heading(3, "15. Significant event of the year: " + title) + para(event)
    body += heading(3, "16. Events after the reporting period") + para(f"On 21 February {year + 1} the board proposed a final dividend for {year}, which is not recognised as a liability in these statements. Nothing else has occurred that would require adjustment or disclosure.")
    return body


def auditor(c, accounts, year):
    f = accounts[year]
    matter = ("Expected credit losses", f"Allowances of {money(f['allowance'])} depend on judgement about stages, scenarios and collateral. We tested the staging of a sample of 240 loans, recalculated the model for mortgages and challenged the weights of the scenarios.") if c["kind"] == "bank" else \
        ("Useful lives of property, plant and equipment", f"Assets of {money(f['ppe'])} are depreciated over lives that management estimates. We compared these lives with the records of retirements in ten years and inspected the largest additions, which were {money(f['capex'])} in all.")
    body = heading(1, "Independent auditor's report") + para(f"To the members of {c['name'].title()}")
    body += heading(3, "Opinion") + para(f"In our opinion the financial statements give a true and fair view of the financial position of the company at 31 December {year}, and of its financial performance and its cash flows for the year then ended, in accordance with International Financial Reporting Standards.")
    body += heading(3, "Basis for opinion") + para("We conducted our audit in accordance with International Standards on Auditing. We are independent of the company and have obtained evidence that is sufficient and appropriate for our opinion.")
    body += heading(3, "Key audit matter: " + matter[0]) + para(matter[1] + " We found the estimates to be within a reasonable range.")
    title, event = c["years"][year]["event"]
    body += heading(3, "Key audit matter: " + title) + para(event + " Because of its size and of its effect on several balances we considered this event in planning our work, inspected the contracts and correspondence, and traced the amounts to the ledger.")
    body += heading(3, "Responsibilities") + para("The directors are responsible for the financial statements and for the internal control that they find necessary. Our objective is reasonable assurance that the statements as a whole are free of material misstatement. Reasonable assurance is high, but it is no guarantee.")
    return body + para(f"{c['auditor']}, Chartered Accountants, Port Calabash, 28 February {year + 1}")


def source(c, accounts, year):
    """The audited financial statements as a document of their own."""
    return auditor(c, accounts, year) + new_page() + primary(c, accounts, year) + new_page() + notes(c, accounts, year)
