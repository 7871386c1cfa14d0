"""Sentences that follow from figures."""

from figures import jitter


def money(thousands):
    """An amount in words' size: `$4.51 billion`, `$612.4 million`."""
    sign, size = ("-" if thousands < 0 else ""), abs(thousands)
    return f"{sign}${size / 1e6:,.2f} billion" if size >= 1_000_000 else f"{sign}${size / 1e3:,.1f} million"


def growth(now, before):
    return (now - before) / abs(before) * 100


def percent(value):
    return f"{abs(value):.1f}%"


def move(now, before, *key):
    """`rose by 8.4% to $4.51 billion`, in words that fit the size of the step."""
    change = growth(now, before)
    if abs(change) < 0.75:
        return f"was almost unchanged at {money(now)}"
    steps = [(25, ("jumped", "plunged")), (12, ("climbed", "dropped")), (4, ("rose", "fell")), (0, ("edged up", "slipped"))]
    up, down = next(words for least, words in steps if abs(change) >= least)
    joined = ("by", "to") if jitter(*key, now) < 0.3 else ("by", "and reached")
    return f"{up if change > 0 else down} {joined[0]} {percent(change)} {joined[1]} {money(now)}"


def against(now, before, year):
    return f"{money(now)} ({year}: {money(before)})"


def context(company, accounts, year):
    """What the hand-written texts may mention in braces."""
    f, p = accounts[year], accounts[year - 1]
    values = {}
    for name, now in f.items():
        if isinstance(now, int) and isinstance(p.get(name), int) and name != "shares":
            values[name], values[name + "_prev"] = money(now), money(p[name])
            if p[name]:
                values[name + "_move"] = move(now, p[name], company["code"], name)
    for name, (_, series) in company["kpis"].items():
        shown = series[year - 2019]
        values["k_" + name] = f"{shown:,}"
    values |= {"x_" + k: v for k, v in company["years"][year].get("x", {}).items()}
    if company["kind"] == "bank":
        values["npl"] = f"{f['npl'] * 100:.1f}%"
    else:
        for suffix, g in (("", f), ("_prev", p)):
            values["materials_share" + suffix] = f"{g['nature'][0][1] / g['revenue'] * 100:.1f}%"
    return values


def segment(company, accounts, year, index):
    """What a segment earned, and on what margin."""
    f, p, name = accounts[year], accounts[year - 1], list(company["segments"])[index]
    now, before = f["segments"][index], p["segments"][index]
    result, earlier = f["results"][index], p["results"][index]
    share, margin, margin_before = (100 * now / f["revenue"], 100 * result / now, 100 * earlier / before)
    kind = "Income" if company["kind"] == "bank" else "Revenue"
    tail = "widened" if margin > margin_before else "narrowed"
    return (f"{kind} of {name} {move(now, before, name, year)}, which is {share:.1f}% of the total. "
            f"The segment's result was {against(result, earlier, year - 1)}, so that its margin {tail} to {margin:.1f}% from {margin_before:.1f}%.")


def costs(company, f, p, year):
    """The paragraph on costs: the largest mover first."""
    if company["kind"] == "bank":
        lines = [("staff costs", f["staff"], p["staff"]), ("other operating costs", f["other_costs"], p["other_costs"]), ("depreciation", f["depreciation"], p["depreciation"])]
    else:
        lines = [(n.lower(), a, b) for (n, a), (_, b) in zip(f["nature"], p["nature"])]
    lines.sort(key=lambda l: -abs(l[1] - l[2]))
    (first, a, b), (second, c, d) = lines[0], lines[1]
    text = f"Of the change in costs the largest part is due to {first}, which {move(a, b, first, year)}. The next is {second}: {against(c, d, year - 1)}. "
    rise, sold = growth(f["expenses"], p["expenses"]), growth(f["revenue"], p["revenue"])
    text += f"Costs in all {move(f['expenses'], p['expenses'], 'all', year)}, "
    return text + ("which is faster than income grew." if rise > sold else "more slowly than income grew." if rise > 0 and sold > 0 else "a fall steeper than that of income." if rise < 0 else "while income moved the other way.")


def cash(f, p, year):
    """The paragraph on cash: where it came from, where it went."""
    text = f"Operating activities brought in {against(f['cfo'], p['cfo'], year - 1)}. Investing activities {'used' if f['cfi'] < 0 else 'brought'} {money(abs(f['cfi']))}; capital expenditure was {money(f['capex'])}. "
    text += f"Financing activities {'used' if f['cff'] < 0 else 'brought'} {money(abs(f['cff']))} after dividends of {money(f['dividends'])}. "
    return text + f"Cash {'increased' if f['cash'] > f['cash_open'] else 'decreased'} by {money(abs(f['cash'] - f['cash_open']))} to {money(f['cash'])}."


def profit(company, f, p, year):
    """The paragraph on the result, from operating profit to the dividend."""
    bank = company["kind"] == "bank"
    top = "Total operating income" if bank else "Revenue"
    text = f"{top} {move(f['revenue'], p['revenue'], 'r', year)} from {money(p['revenue'])}. Profit before tax {move(f['pbt'], p['pbt'], 'b', year)}; tax took {money(f['tax'])}, an effective rate of {f['tax'] / f['pbt'] * 100:.1f}%. "
    text += f"Net profit was {against(f['net'], p['net'], year - 1)}, or ${f['eps']:.2f} a share (${p['eps']:.2f}). Return on equity was {f['roe'] * 100:.1f}% after {p['roe'] * 100:.1f}%."
    return text


def position(company, f, p, year):
    """The paragraph on the balance sheet."""
    if company["kind"] == "bank":
        return (f"Loans net of allowances {move(f['loans'], p['loans'], 'l', year)}; deposits {move(f['deposits'], p['deposits'], 'd', year)}. "
                f"The ratio of loans to deposits is {f['loans'] / f['deposits'] * 100:.1f}%. Allowances cover {f['allowance'] / f['stages'][2] * 100:.0f}% of stage 3 loans, which make up {f['npl'] * 100:.1f}% of the book ({p['npl'] * 100:.1f}% in {year - 1}).")
    net = f["borrowings"] - f["cash"]
    debt = f"net debt is {money(net)}" if net > 0 else f"cash exceeds borrowings by {money(-net)}"
    return (f"Total assets {move(f['assets'], p['assets'], 'a', year)}, of which property, plant and equipment is {money(f['ppe'])}. Borrowings {move(f['borrowings'], p['borrowings'], 'w', year)}; {debt}. "
            f"Customers owed us {money(f['receivables'])}, or {f['receivables'] / f['revenue'] * 365:.0f} days of revenue, and stocks stood at {money(f['inventories'])}.")
