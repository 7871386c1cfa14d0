"""Tables that only some sectors have. Each takes the `Tables` of a report."""

from report.model import split


def guarantor_balance(t):
    """Condensed consolidating balance sheet of parent, guarantors and others."""
    return _consolidating(t, "CONDENSED CONSOLIDATING BALANCE SHEET", ["cash", "receivables", "inventory", "cur_assets", "ppe", "goodwill", "assets", "cur_liabilities", "lt_debt", "liabilities", "total_equity"])


def guarantor_income(t):
    return _consolidating(t, "CONDENSED CONSOLIDATING STATEMENT OF INCOME", ["revenue", "cogs", "gross_profit", "sga", "operating_income", "interest_expense", "pretax", "tax", "net"])


def guarantor_cash(t):
    return _consolidating(t, "CONDENSED CONSOLIDATING STATEMENT OF CASH FLOWS", ["cfo", "capex", "acquired", "cfi", "issued", "repaid", "dividends", "cff", "cash_change"])


def _consolidating(t, title, keys):
    b, fy = t.b, t.fy
    rows = [title, t.unit, f"{b.label_year(fy)}", "Parent  Guarantors  Non-guarantors  Eliminations  Consolidated"]
    for key in keys:
        total = t.m.get(key, fy)
        if total:
            sign = -1 if key in ("capex", "acquired", "repaid", "dividends") else 1
            parts = split(total * sign, [0.22, 0.61, 0.38, -0.21])
            rows.append("  ".join([t.label[key]] + [b.bare(number) for number in parts] + [b.cell(key, fy, sign)]))
    return rows
