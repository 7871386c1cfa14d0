"""Tables that only some sectors have. Each takes the `Tables` of a report."""

from report.model import split
from report.text import mark


def guarantor_balance(t, back="0"):
    """Condensed consolidating balance sheet of parent, guarantors and others, so many years back."""
    return _consolidating(t, int(back), "CONDENSED CONSOLIDATING BALANCE SHEET", ["cash", "receivables", "inventory", "cur_assets", "ppe", "goodwill", "assets", "cur_liabilities", "lt_debt", "liabilities", "total_equity"])


def guarantor_income(t, back="0"):
    return _consolidating(t, int(back), "CONDENSED CONSOLIDATING STATEMENT OF INCOME", ["revenue", "cogs", "gross_profit", "sga", "operating_income", "interest_expense", "pretax", "tax", "net"])


def guarantor_cash(t, back="0"):
    return _consolidating(t, int(back), "CONDENSED CONSOLIDATING STATEMENT OF CASH FLOWS", ["cfo", "capex", "acquired", "cfi", "issued", "repaid", "dividends", "cff", "cash_change"])


def _consolidating(t, back, title, keys):
    b, fy = t.b, t.fy - back
    rows = [title, t.unit, f"{b.label_year(fy)}", "Parent  Guarantors  Non-guarantors  Eliminations  Consolidated"]
    for key in keys:
        total = t.m.get(key, fy)
        if total:
            sign = -1 if key in ("capex", "acquired", "repaid", "dividends") else 1
            parts = split(total * sign, [0.22 + 0.02 * back, 0.61, 0.38 - 0.02 * back, -0.21])
            rows.append("  ".join([t.label[key]] + [b.bare(number) for number in parts] + [b.cell(key, fy, sign)]))
    return rows


# banks --------------------------------------------------------------------------------------------------------------

LOANS = (("Commercial and industrial", 0.21), ("Owner-occupied commercial real estate", 0.19), ("Non-owner-occupied commercial real estate", 0.24), ("Construction and land development", 0.08), ("Residential mortgage", 0.17), ("Home equity", 0.06), ("Agricultural", 0.03), ("Consumer and other", 0.02))


def loan_portfolio(t):
    b, years = t.b, list(t.m.years[::-1])
    for year in years:
        for at, number in enumerate(split(t.m.get("loans", year), [weight * (1 + b.dice.number(-0.05, 0.05)) for _, weight in LOANS]), 1):
            t.m.put(f"loan.{at}", year, number)
    return ["Composition of the loan portfolio at December 31", t.unit, b.columns(years)] + [b.row(name, f"loan.{at}", years) for at, (name, _) in enumerate(LOANS, 1)] + [b.row("Total loans", "loans", years)]


def average_balances(t):
    b, m = t.b, t.m
    rows = ["Average balances, interest and yields (fully taxable equivalent)", t.unit]
    for year in t.flow_years:
        mean = lambda key: round((m.get(key, year) + m.get(key, year - 1)) / 2)
        rows.append(f"{year}  Average balance  Interest  Yield or rate")
        for name, balance, interest in (("Loans", mean("loans"), m.get("int_loans", year)), ("Taxable securities", round((mean("afs") + mean("htm")) * 0.79), m.get("int_securities", year)),
                                        ("Tax-exempt securities", round((mean("afs") + mean("htm")) * 0.21), m.get("int_exempt", year)), ("Federal funds sold and other", mean("fed_funds"), m.get("int_other", year)),
                                        ("Total earning assets", mean("loans") + mean("afs") + mean("htm") + mean("fed_funds"), m.get("interest_income", year)), ("Interest-bearing deposits", round(mean("deposits") * 0.76), m.get("int_deposits", year)),
                                        ("Borrowings", mean("borrowings"), m.get("int_borrowings", year)), ("Subordinated notes", mean("subordinated"), m.get("int_sub", year))):
            said = b.cell("interest_income", year) if name.startswith("Total") else f"{interest:,}"
            rows.append(f"{name}  {balance:,}  {said}  {100 * interest / balance:.2f}%")
        rows.append(b.row("Net interest income", "nii", [year]))
        rows.append("Net interest margin  " + b.field("r", ["nim", str(year - b.fy)]))
    return rows


def rate_volume(t):
    b, m, fy = t.b, t.m, t.fy
    rows = [f"Analysis of changes in interest, {fy} compared with {fy - 1}", t.unit, "Due to volume  Due to rate  Net change"]
    for name, key in (("Loans", "int_loans"), ("Taxable securities", "int_securities"), ("Tax-exempt securities", "int_exempt"), ("Deposits", "int_deposits"), ("Borrowings", "int_borrowings"), ("Net interest income", "nii")):
        change = m.get(key, fy) - m.get(key, fy - 1)
        volume = round(change * b.dice.number(0.4, 0.7))
        rows.append(b.bare_row(name, [volume, change - volume, change]))
    return rows


def nonperforming(t):
    b, m, years = t.b, t.m, list(t.m.years[::-1])
    for year in years:
        m.put("past_due", year, round(m.get("nonaccrual", year) * 0.04))
        m.put("npa", year, m.get("nonaccrual", year) + m.get("past_due", year) + m.get("oreo", year))
    rows = ["Nonperforming assets at December 31", t.unit, b.columns(years), b.row("Nonaccrual loans", "nonaccrual", years), b.row("Loans past due 90 days and accruing", "past_due", years), b.row("Other real estate owned", "oreo", years), b.row("Total nonperforming assets", "npa", years)]
    rows.append("Nonperforming assets to total assets  " + "  ".join(f"{100 * m.get('npa', year) / m.get('assets', year):.2f}%" for year in years))
    return rows + ["Allowance to total loans  " + "  ".join(f"{100 * m.get('allowance', year) / m.get('loans', year):.2f}%" for year in years)]


def allowance(t):
    b, m, years = t.b, t.m, list(t.m.years[::-1])
    rows = ["Allowance for loan losses", t.unit, b.columns(years), b.bare_row("Balance at beginning of year", [m.get("allowance", year - 1) for year in years]), b.row("Loans charged off", "charge_offs", years, -1), b.row("Recoveries", "recoveries", years), b.row("Net charge-offs", "net_charge_offs", years, -1),
            b.row("Provision for loan losses", "provision", years), b.row("Balance at end of year", "allowance", years)]
    return rows + ["Net charge-offs to average loans  " + "  ".join(f"{200 * m.get('net_charge_offs', year) / (m.get('loans', year) + m.get('loans', year - 1)):.2f}%" for year in years)]


def deposit_table(t):
    b, years = t.b, t.stock_years
    names = (("dep_free", "Noninterest-bearing demand"), ("dep_now", "Interest-bearing checking"), ("dep_savings", "Savings and money market"), ("dep_time", "Time deposits"), ("deposits", "Total deposits"))
    rows = ["Deposits at December 31", t.unit, b.columns(years)] + [b.row(name, key, years) for key, name in names]
    rows += [f"Scheduled maturities of time deposits at December 31, {t.fy}"]
    for at, number in enumerate(split(t.m.get("dep_time", t.fy), [0.56, 0.22, 0.1, 0.06, 0.04, 0.02]), 1):
        t.m.put(f"time.{at}", t.fy, number)
        rows.append(b.row(str(t.fy + at) if at < 6 else "Thereafter", f"time.{at}", [t.fy]))
    return rows


def securities_table(t):
    b, m = t.b, t.m
    rows = ["Amortized cost and fair value of securities available for sale", t.unit, "Amortized cost  Unrealized gains  Unrealized losses  Fair value"]
    for year in t.stock_years:
        rows.append(str(year))
        for name, number in zip(("U.S. government agencies", "Mortgage-backed securities", "Obligations of states and municipalities", "Corporate bonds"), split(m.get("afs", year), [0.14, 0.55, 0.21, 0.1])):
            gain, loss = round(number * b.dice.number(0.001, 0.009)), round(number * b.dice.number(0.006, 0.019))
            rows.append(b.bare_row(name, [number - gain + loss, gain, -loss, number]))
        rows.append("Total  " + b.cell("afs", year))
    return rows


def capital_ratios(t):
    b, m = t.b, t.m
    rows = ["Regulatory capital ratios", "  ".join([""] + [str(year) for year in t.stock_years] + ["Minimum with buffer", "Well capitalized"]).strip()]
    for name, key, base, least, well in (("Common equity Tier 1 capital to risk-weighted assets", "cet1", 10.9, "6.375%", "6.50%"), ("Tier 1 capital to risk-weighted assets", "tier1", 10.9, "7.875%", "8.00%"), ("Total capital to risk-weighted assets", "total_capital", 13.1, "9.875%", "10.00%"), ("Tier 1 capital to average assets", "leverage", 9.2, "4.00%", "5.00%")):
        for year in t.stock_years:
            m.put(key, year, round(base + b.dice.number(-0.4, 0.4), 2))
        rows.append("  ".join([name] + [f"{b.cell(key, year, places=2)}%" for year in t.stock_years] + [least, well]))
    return rows


# insurers -----------------------------------------------------------------------------------------------------------

def reserve_roll(t):
    b, m, years = t.b, t.m, t.flow_years
    rows = ["Activity in loss and loss adjustment expense reserves", t.unit, b.columns(years)]
    ceded = {year: round(m.get("reserves", year) * 0.13) for year in list(years) + [years[-1] - 1]}
    listed = lambda name, values: b.bare_row(name, values)
    rows += [listed("Gross reserves at beginning of year", [m.get("reserves", year - 1) for year in years]), listed("Less: reinsurance recoverable", [-ceded[year - 1] for year in years]), listed("Net reserves at beginning of year", [m.get("reserves", year - 1) - ceded[year - 1] for year in years]),
             listed("Incurred, current accident year", [m.get("losses", year) - m.get("prior_year", year) for year in years]), b.row("Incurred, prior accident years", "prior_year", years), b.row("Total incurred", "losses", years)]
    paid = {year: m.get("reserves", year - 1) - ceded[year - 1] + m.get("losses", year) - (m.get("reserves", year) - ceded[year]) for year in years}
    rows += [listed("Paid, current accident year", [-round(paid[year] * 0.46) for year in years]), listed("Paid, prior accident years", [-(paid[year] - round(paid[year] * 0.46)) for year in years]), listed("Net reserves at end of year", [m.get("reserves", year) - ceded[year] for year in years]),
             listed("Plus: reinsurance recoverable", [ceded[year] for year in years]), b.row("Gross reserves at end of year", "reserves", years)]
    return rows


def underwriting_ratios(t):
    b, years = t.b, t.flow_years
    rows = [t.unit, b.columns(years)] + [b.row(label, key, years) for key, label in (("gross_written", "Gross written premiums"), ("ceded", "Ceded premiums"), ("written", "Net written premiums"), ("premiums", "Earned premiums"), ("losses", "Losses and loss adjustment expenses"), ("catastrophe", "Of which catastrophe losses"), ("prior_year", "Of which prior-year development"))]
    return rows + [b.row(label, key, years, places=1) for key, label in (("loss_ratio", "Loss ratio (%)"), ("expense_ratio", "Expense ratio (%)"), ("combined_ratio", "Combined ratio (%)"))]


def segment_underwriting(t):
    b, years = t.b, t.flow_years
    rows = [t.unit, b.columns(years), "Earned premiums:"] + [b.row(item["label"], "rev." + item["key"], years) for item in t.c["segments"]] + [b.row("Total", "premiums", years), "Loss ratio (%):"]
    return rows + [b.row(item["label"], "loss." + item["key"], years, places=1) for item in t.c["segments"]]


def invested_assets(t):
    b, m, years = t.b, t.m, t.stock_years
    rows = ["Fixed maturities by type, at fair value", t.unit, b.columns(years)]
    for year in years:
        for at, number in enumerate(split(m.get("fixed", year), [0.34, 0.29, 0.12, 0.14, 0.11]), 1):
            m.put(f"bond.{at}", year, number)
    return rows + [b.row(name, f"bond.{at}", years) for at, name in enumerate(("Corporate bonds", "States and municipalities", "U.S. government and agencies", "Mortgage-backed", "Asset-backed and other"), 1)] + [b.row("Total fixed maturities", "fixed", years)]


def triangle(t, line="All_lines", share="1", paid=""):
    """Losses by accident year, incurred or paid, of one line of business."""
    b, fy = t.b, t.fy
    title = "Cumulative paid losses" if paid else "Incurred losses"
    rows = [line.replace("_", " "), f"{title} and allocated expenses, net of reinsurance, by accident year (earlier years unaudited)", t.unit, "  ".join(["Accident year"] + [str(fy - 7 + at) for at in range(8)])]
    for at in range(8):
        start = t.m.get("losses", fy) * (0.74 + 0.034 * at) * float(share) * (0.46 if paid else 1)
        cells = []
        for later in range(8):
            cells.append("" if later < at else f"{round(start):,}")
            if later >= at:
                start *= b.dice.number(1.02, 1.31) ** (1 / (1 + later - at)) if paid else b.dice.number(0.985, 1.006)
        rows.append("  ".join([str(fy - 7 + at)] + [cell for cell in cells if cell]))
    return rows


# real estate --------------------------------------------------------------------------------------------------------

def ffo(t):
    b, m, years = t.b, t.m, t.flow_years
    rows = [t.unit, b.columns(years), b.row("Net income", "net", years), b.bare_row("Depreciation and amortization of real estate", [round(m.get("da", year) * 0.988) for year in years]), b.row("Gain on sale of real estate", "gain", years, -1), b.row("Impairment of real estate", "impairment", years), b.row("Funds from operations", "ffo", years)]
    return rows + [b.row("FFO per diluted share and unit", "ffo_share", years, money=True, places=2)]


def noi(t):
    b, years = t.b, t.flow_years
    return [t.unit, b.columns(years), b.row("Total revenues", "revenue", years), b.row("Property operating expenses", "property_opex", years, -1), b.row("Real estate taxes", "property_tax", years, -1), b.row("Net operating income", "noi", years)]


def lease_expirations(t):
    b, fy, d = t.b, t.fy, t.b.dice
    rows = ["Lease expirations", "Year  Leases expiring  Square feet (thousands)  Annualized base rent (thousands)  Percent of rent"]
    shares = split(1000, [0.08, 0.12, 0.13, 0.15, 0.11, 0.1, 0.08, 0.07, 0.05, 0.11])
    for at, share in enumerate(shares):
        year = str(fy + 1 + at) if at < 9 else "Thereafter"
        rows.append(f"{year}  {round(share * 0.52)}  {round(t.m.get('sqft', fy) * share):,}  {round(t.m.get('rental', fy) * share / 1000):,}  " + (mark(f"expiring_{year}", f"{share / 10:.1f}%") if at == 0 else f"{share / 10:.1f}%"))
    return rows


def schedule_iii(t, count="150"):
    """A line for each of the larger properties."""
    b, d = t.b, t.b.dice
    rows = ["Property  Encumbrances  Initial cost: land  Initial cost: buildings  Costs capitalized later  Gross: land  Gross: buildings  Total  Accumulated depreciation  Built or acquired"]
    towns, names = t.c["towns"], t.c["street_names"]
    for at in range(int(count)):
        land, build, later = (round(d.number(*span)) for span in ((900, 7800), (5200, 41000), (100, 5200)))
        debt = round((land + build) * 0.4) if d.number(0, 1) < 0.08 else 0
        rows.append(f"{d.choice(names)} {['I', 'II', 'III', 'IV', 'Center', 'Park', 'Building'][at % 7]}, {towns[at % len(towns)]}  " + "  ".join([b.bare(debt), f"{land:,}", f"{build:,}", f"{later:,}", f"{land:,}", f"{build + later:,}", f"{land + build + later:,}", b.bare(-round(build * d.number(0.05, 0.45))), str(round(d.number(1992, t.fy)))]))
    return rows
