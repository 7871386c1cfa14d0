"""The unaudited interim report of a quarter."""

import prose
from figures import QUARTERS
from markup import heading, para, table
from prose import money

NAMES = {"Q1": "three months to 31 March", "Q2": "six months to 30 June", "Q3": "nine months to 30 September"}
LINES = {
    "staff": "Staff costs", "other_costs": "Other operating costs", "depreciation": "Depreciation", "ecl": "Credit loss expense",
    "cost_of_sales": "Cost of sales", "selling": "Selling and distribution", "admin": "Administrative expenses",
    "other_income": "Other income", "finance_cost": "Finance costs", "finance_income": "Finance income",
}


def source(c, accounts, year, quarter):
    """A quarter beside the same quarter of the year before, and both years to date."""
    n = QUARTERS.index(quarter)
    now, then = accounts[year]["quarters"], accounts[year - 1]["quarters"]
    span = lambda q, name: (q[name][n], sum(q[name][:n + 1]))
    four = lambda name, sign=1: [sign * v for pair in zip(span(now, name), span(then, name)) for v in pair]
    top = "Total operating income" if c["kind"] == "bank" else "Revenue"
    (r, r_to), (b, b_to) = span(now, "revenue"), span(then, "revenue")
    (e, e_to), (d, d_to) = span(now, "net"), span(then, "net")
    body = heading(1, f"Interim report, {quarter} {year}") + para(
        f"{top} of the quarter {prose.move(r, b, 'q', quarter)} from {money(b)} in the same quarter of {year - 1}. Net profit {prose.move(e, d, 'n', quarter)}. "
        f"For the {NAMES[quarter]} {top.lower()} was {money(r_to)} ({year - 1}: {money(b_to)}) and net profit {money(e_to)} ({money(d_to)}).",
        c["interim"][year][quarter])
    head = ["$'000", f"{quarter} {year}", f"{quarter} {year - 1}", f"To date {year}", f"To date {year - 1}"]
    rows = []
    for i, name in enumerate(c["segments"]):
        x, y = now["segments"][i], then["segments"][i]
        rows.append((name, x[n], y[n], sum(x[:n + 1]), sum(y[:n + 1])))
    rows.append(("=" + top, *four("revenue")))
    rows += [(LINES[name], *four(name, -sign)) for name, sign in c["quarter_costs"].items()]
    rows += [("=Profit before tax", *four("pbt")), ("Taxation", *four("tax", -1)), ("=Net profit", *four("net"))]
    eps = [f"{v * 1000 / c['shares']:.2f}" for v in four("net")]
    body += table(c["accent"], head, [*rows, ("Earnings per share (dollars)", *eps)], "Unaudited statement of profit or loss")
    body += heading(2, "Notes") + para(
        f"These figures have not been audited. They follow the accounting policies of the annual financial statements for {year - 1} and should be read together with them. Tax is charged at the rate expected for the year.",
        c["revenue_policy"])
    body += para(f"For the board: {c['directors'][0][0]}, {c['directors'][1][0]}.")
    return body
