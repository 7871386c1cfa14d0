"""The annual report: letter, review, governance, risks, then the statements."""

import prose
from figures import jitter, split
from markup import bars, columns, heading, new_page, noted, para, table
from prose import money
from statements import notes, primary, segment_table

COMMITTEES = [
    ("Audit committee", "reviews the quarterly and annual statements, the work of the auditor and its independence, and reports from the whistleblowing line"),
    ("Risk committee", "follows the register of risks printed in this report and tests one of them in depth at each meeting"),
    ("Remuneration and nomination committee", "sets the pay of executives, proposes candidates for election and evaluates the board every second year with an outside adviser"),
]
HOLDERS = ("Leeward Cays National Insurance Fund", "Founders' Settlement Trust", "Employees' Share Scheme", "Archipelago Pension Managers",
           "Port Calabash Teachers' Credit Union", "Meridian Growth Fund", "Grant, Holloway & Sons (Nominees)", "Cays Development Fund", "Other shareholders")


def letter(c, accounts, year):
    told, f, p = c["years"][year], accounts[year], accounts[year - 1]
    dividends = "raises" if f["dividends"] > p["dividends"] else "lowers"
    body = heading(1, "Chairman's letter") + heading(3, told["theme"]) + para("Dear shareholders,", *told["chairman"])
    body += para(f"Earnings per share were ${f['eps']:.2f} after ${p['eps']:.2f}. The dividends paid this year, {money(f['dividends'])} or ${f['dps']:.2f} a share, compare with {money(p['dividends'])} in {year - 1}; the board {dividends} them when it believes that the change can be kept.")
    title, event = told["event"]
    body += para(event, f"What lies ahead? {told['outlook']}",
                 f"I thank {c['directors'][1][0]} and the {c['kpis']['staffing'][1][year - 2019]:,} people of {c['short']} for their work, our customers for their trust, and you for yours.")
    return body + para(f"{c['directors'][0][0]}, Chairman, Port Calabash, 12 March {year + 1}")


def highlights(c, accounts, year):
    f, p, bank = accounts[year], accounts[year - 1], c["kind"] == "bank"
    names = [("Total operating income" if bank else "Revenue", "revenue"), ("Profit before tax", "pbt"), ("Net profit", "net"), ("Total assets", "assets"), ("Equity", "equity"), ("Cash from operating activities", "cfo"), ("Dividends paid", "dividends")]
    rows = [(n, f[k], p[k], f"{prose.growth(f[k], p[k]):+.1f}%") for n, k in names]
    rows += [("Earnings per share (dollars)", f"{f['eps']:.2f}", f"{p['eps']:.2f}", f"{prose.growth(f['eps'], p['eps']):+.1f}%"), ("Return on equity", f"{f['roe'] * 100:.1f}%", f"{p['roe'] * 100:.1f}%", "")]
    body = heading(1, "The year in figures") + table(c["accent"], ["$'000", str(year), str(year - 1), "Change"], rows)
    for title, key in ((names[0][0], "revenue"), ("Net profit", "net")):
        body += heading(3, title + " ($ billion)") + bars(c["accent"], [(str(y), accounts[y][key], f"{accounts[y][key] / 1e6:.2f}") for y in range(year - 3, year + 1)])
    return body


def executive(c, accounts, year):
    """The chief executive's report: how each measure moved, and what the strategy asks for next."""
    f, p, told, before = accounts[year], accounts[year - 1], c["years"][year], year - 2020
    name, role, _ = c["directors"][1]
    body = heading(1, f"Report of the {role.lower()}") + para(
        f"The chairman has told you about the year; I should like to report on what we set out to do and how far we came.")
    body += heading(2, "What we measure")
    for label, series in c["kpis"].values():
        now, then = series[before + 1], series[before]
        turn = "rose" if now > then else "fell" if now < then else "stood still"
        best = max(series[: before + 2]) == now or min(series[: before + 2]) == now
        line = f"{label}: {turn} from {then:,} to {now:,}, a change of {prose.growth(now, then):+.1f}%."
        body += para(line + (f" That is the {'highest' if max(series[: before + 2]) == now else 'lowest'} figure since 2019." if best and before else ""))
    body += measures(c, year) + heading(2, "What we set out to do")
    body += "".join(heading(3, t) + para(x) for t, x in c["strategy"])
    order = sorted(range(len(f["segments"])), key=lambda i: -prose.growth(f["segments"][i], p["segments"][i]))
    first, last = order[0], order[-1]
    names = list(c["segments"])
    body += heading(2, "Where it shows") + para(
        f"{names[first]} did best, with a change of {prose.growth(f['segments'][first], p['segments'][first]):+.1f}%; {names[last]} was at the other end with {prose.growth(f['segments'][last], p['segments'][last]):+.1f}%. {told['segments'][first]} {told['segments'][last]}",
        f"We invested {money(f['capex'])} in the year, which is {f['capex'] / f['depreciation']:.1f} times the depreciation, and earned {money(f['net'])} for shareholders, {f['roe'] * 100:.1f}% of their equity.",
        f"{told['outlook']} I thank my colleagues, who will have to make it so.")
    return body + para(f"{name}, {role}")


GLOSSARY = {
    "Capital expenditure": "What is paid for property, plant, equipment and software that will be used for more than a year.",
    "Earnings per share": "Net profit divided by the number of ordinary shares in issue.",
    "Return on equity": "Net profit of a year divided by the equity at its end.",
    "Margin of a segment": "The segment's result divided by its external revenue or income.",
    "Unallocated": "Costs of the head office that are not charged to a segment.",
    "Parametric cover": "Insurance that pays a fixed sum when a measured event, such as a wind speed, occurs.",
}
TERMS = {
    "CBFG": {"Allowance": "The expected losses on loans that have been set aside.", "Capital adequacy ratio": "Regulatory capital divided by assets weighted by their risk.", "Cost-to-income ratio": "Operating costs without credit losses, divided by total operating income.", "Stage 3": "Loans that are in default, usually because a payment is more than ninety days late."},
    "SHBL": {"Hectolitre": "One hundred litres, the unit in which drinks are counted.", "Draught": "Beer sold from kegs in bars and hotels.", "Malt": "Barley that has been germinated and dried for brewing.", "Returnable bottle": "A bottle for which a deposit is paid and which is washed and filled again."},
    "PSPL": {"TEU": "Twenty-foot equivalent unit, the measure of containers; a forty-foot box counts as two.", "Transshipment": "The transfer of containers from one ship to another without entering the country.", "Dwell time": "The days from a container's discharge to its leaving the yard.", "Blank sailing": "A scheduled call that a line cancels."},
    "HCPL": {"GWh": "Gigawatt hour, a million kilowatt hours.", "System losses": "The share of net generation that is not billed, whether lost in lines or stolen.", "Heat rate": "The fuel energy that is needed for one kilowatt hour.", "Recloser": "A switch on a line that restores power by itself after a passing fault."},
}


def glossary(c):
    words = sorted({**GLOSSARY, **TERMS[c["code"]]}.items())
    return heading(1, "Glossary") + "".join(heading(3, word) + para(meaning) for word, meaning in words)


def measures(c, year):
    shown = [y for y in range(max(2019, year - 2), year + 1)][::-1]
    cell = lambda v: f"{v:,}"
    return table(c["accent"], ["", *map(str, shown)], [(label, *(cell(series[y - 2019]) for y in shown)) for label, series in c["kpis"].values()])


def review(c, accounts, year):
    f, p, told = accounts[year], accounts[year - 1], c["years"][year]
    body = heading(1, "Management's discussion and analysis")
    body += heading(2, "Results") + noted(prose.profit(c, f, p, year), "Growth rates are computed from the amounts in thousands of dollars that stand in the financial statements.")
    body += heading(2, "Segments") + segment_table(c, f, p, year)
    pieces = [heading(3, name) + para(told["segments"][i], prose.segment(c, accounts, year, i)) for i, name in enumerate(c["segments"])]
    body += columns(pieces) + heading(2, "Costs") + para(prose.costs(c, f, p, year))
    if c["kind"] == "bank":
        body += para(f"The cost-to-income ratio was {f['cost_income'] * 100:.1f}% after {p['cost_income'] * 100:.1f}%. Credit loss expense was {prose.against(f['ecl'], p['ecl'], year - 1)}, while {money(f['written_off'])} was written off.")
    else:
        rows = [(n, a, b, f"{a / f['revenue'] * 100:.1f}%", f"{b / p['revenue'] * 100:.1f}%") for (n, a), (_, b) in zip(f["nature"], p["nature"])]
        body += table(c["accent"], ["$'000", str(year), str(year - 1), "of revenue", f"in {year - 1}"], [*rows, ("=Total", f["expenses"], p["expenses"], f"{f['expenses'] / f['revenue'] * 100:.1f}%", f"{p['expenses'] / p['revenue'] * 100:.1f}%")], "Costs by nature")
    body += heading(2, "Financial position") + para(prose.position(c, f, p, year)) + heading(2, "Cash and capital") + para(prose.cash(f, p, year))
    if "quarters" in f:
        q = f["quarters"]
        rows = [(name, *v, sum(v)) for name, v in zip(c["segments"], q["segments"])]
        rows += [("=Total", *q["revenue"], f["revenue"]), ("Profit before tax", *q["pbt"], f["pbt"]), ("Net profit", *q["net"], f["net"])]
        body += heading(2, "Quarters") + table(c["accent"], ["$'000", "Q1", "Q2", "Q3", "Q4", str(year)], rows, f"Unaudited quarterly figures, {year}")
    return body + heading(2, "Outlook") + para(told["outlook"])


def five_years(c, accounts, year):
    years = range(year, year - 5, -1) if year - 4 >= 2016 else range(year, 2015, -1)
    bank = c["kind"] == "bank"
    keys = [("Total operating income" if bank else "Revenue", "revenue"), ("Profit before tax", "pbt"), ("Net profit", "net"), ("Dividends paid", "dividends"), ("Capital expenditure", "capex"), ("Depreciation", "depreciation"), ("Total assets", "assets"), ("Total liabilities", "liabilities"), ("Equity", "equity"), ("Cash", "cash")]
    keys += [("Loans, net", "loans"), ("Customer deposits", "deposits")] if bank else [("Gross profit", "gross"), ("Operating profit", "operating"), ("Borrowings", "borrowings")]
    rows = [(n, *(accounts[y][k] for y in years)) for n, k in keys]
    rows += [("Earnings per share (dollars)", *(f"{accounts[y]['eps']:.2f}" for y in years)), ("Return on equity (%)", *(f"{accounts[y]['roe'] * 100:.1f}" for y in years))]
    first, last = accounts[years[-1]], accounts[year]
    rate = ((last["revenue"] / first["revenue"]) ** (1 / (len(years) - 1)) - 1) * 100
    best = max(years, key=lambda y: accounts[y]["net"])
    return heading(1, "Five-year summary") + table(c["accent"], ["$'000", *map(str, years)], rows) + \
        para(f"Over these years {'income' if bank else 'revenue'} grew by {rate:.1f}% a year on average. The best net profit was that of {best}, {money(accounts[best]['net'])}; dividends of {money(sum(accounts[y]['dividends'] for y in years))} were paid in all.")


def sustainability(c, accounts, year):
    staff = c["kpis"]["staffing"][1]
    women = 38 + (year - 2019) * 1.1 + 2 * jitter(c["code"], "women")
    hours = 19 + (year - 2019) * 1.7 + jitter(c["code"], year, "hours")
    tonnes = round(accounts[year]["revenue"] / {"bank": 9100, "corporate": 460}[c["kind"]] * (1 - 0.02 * (year - 2019)))
    given = round(accounts[year]["net"] * 0.008)
    body = heading(1, "People and environment")
    body += para(f"At the end of {year} we employed {staff[year - 2019]:,} people, after {staff[max(year - 1, 2019) - 2019]:,} a year before. Women held {women:.0f}% of managing positions. Each employee had {hours:.1f} hours of training on average.",
                 f"{money(given)} was given to schools, clinics and the coast guard's volunteer stations; employees added {round(hours * staff[year - 2019] / 11):,} hours of their own time. Emissions from our own operations were {tonnes:,} tonnes of carbon dioxide.")
    ages = split(staff[year - 2019], (14, 31, 29, 18, 8))
    rows = [(n, v, f"{v / staff[year - 2019] * 100:.1f}%") for n, v in zip(("Under 25", "25 to 34", "35 to 44", "45 to 54", "55 and older"), ages)]
    return body + table(c["accent"], ["Employees by age", "People", "Share"], [*rows, ("=Total", staff[year - 2019], "100.0%")])


def governance(c, accounts, year):
    f = accounts[year]
    body = heading(1, "Corporate governance") + noted(f"The board has {len(c['directors'])} members, of whom {sum('Independent' in d[1] for d in c['directors'])} are independent. It met {8 + (year == 2020) * 5} times in {year}.", "A director is independent who has not been employed by the company or its auditor for five years and holds less than one per cent of the shares.")
    body += columns([heading(3, f"{name}, {role}") + para(text) for name, role, text in c["directors"]])
    held = 8 + (year == 2020) * 5
    rows = []
    for name, role, _ in c["directors"]:
        missed = 1 if jitter(c["code"], year, name) > 0.45 else 0
        rows.append((name, f"{held - missed} of {held}", f"{4 - (jitter(c['code'], year, name, 'c') > 0.6)} of 4" if "Independent" in role else "–"))
    body += table(c["accent"], ["Attendance", "Board", "Committees"], rows)
    for i, (name, text) in enumerate(COMMITTEES):
        chair = [d for d in c["directors"] if "Independent" in d[1]]
        body += heading(3, name) + para(f"The committee {text}. Its members in {year} were {' and '.join(d[0] for d in (chair[i % len(chair)], chair[(i + 1) % len(chair)]))}.")
    body += heading(2, "Shareholders")
    weights = [19 + 3 * jitter(c["code"], "h"), 13.5, 6.2 + 0.3 * (year - 2019), 5.1, 3.7, 3.2 - 0.2 * jitter(c["code"], year, "m"), 2.4, 1.9]
    shares = split(c["shares"], [*weights, 100 - sum(weights)])
    rows = [(n, s, f"{s / c['shares'] * 100:.2f}%") for n, s in zip(HOLDERS, shares)]
    return body + table(c["accent"], [f"At 31 December {year}", "Shares", "Holding"], [*rows, ("=Total", c["shares"], "100.00%")])


def risks(c, accounts, year):
    told = c["years"][year]
    order = sorted(c["risks"], key=lambda r: jitter(c["code"], year, r[0]))
    body = heading(1, "Risk management") + para(f"The register holds {len(order)} principal risks. Each has an owner in management and is scored twice a year by likelihood and effect from 1 to 5; the order below is that of the scores of December {year}. This year's experience, {told['event'][0]}, is reflected in them.")
    rows, text = [], []
    for rank, (name, danger, answer) in enumerate(order):
        likely, effect = 4 - rank // 2, 4 - rank // 3 + (rank % 3 == 0)
        rows.append((name, str(likely), str(effect), str(likely * effect)))
        text.append(heading(3, name) + para(danger, "What we do: " + answer[0].lower() + answer[1:]))
    return body + table(c["accent"], ["Risk", "Likelihood", "Effect", "Score"], sorted(rows, key=lambda r: -int(r[3]))) + columns(text)


def meeting(c, accounts, year):
    rows = [("14 May %d" % (year + 1), "Results of the first quarter"), ("26 June %d" % (year + 1), "Annual general meeting"), ("13 August %d" % (year + 1), "Results of the half year"), ("12 November %d" % (year + 1), "Results of nine months")]
    body = heading(1, "Notice of the annual general meeting") + para(f"The meeting will be held on 26 June {year + 1} at ten o'clock at {c['address']}. Shareholders may attend in person, by proxy or by video.")
    items = [f"To receive the report of the directors and the audited statements for {year}.", f"To declare a final dividend.", f"To re-elect {c['directors'][(year - 2018) % 6][0]} and {c['directors'][(year - 2016) % 6][0]}, who retire by rotation.", f"To reappoint {c['auditor']} as auditor."]
    body += "".join(f"+ {item}\n" for item in items) + "\n"
    return body + table(c["accent"], ["Calendar", ""], rows)


def source(c, accounts, year):
    """The annual report as one typst body."""
    contents = "#outline(title: [Contents], depth: 1)\n\n" + para(*c["about"])
    parts = [contents, highlights(c, accounts, year), letter(c, accounts, year), executive(c, accounts, year), review(c, accounts, year), five_years(c, accounts, year),
             sustainability(c, accounts, year), governance(c, accounts, year), risks(c, accounts, year),
             heading(1, "Financial statements") + primary(c, accounts, year), notes(c, accounts, year), meeting(c, accounts, year), glossary(c)]
    return new_page().join(parts)
