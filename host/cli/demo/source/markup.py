"""Text and tables as typst markup."""

SPECIAL = str.maketrans({c: "\\" + c for c in "\\#$*_`<>@~[]="})


def esc(text):
    """Plain text as markup."""
    return str(text).translate(SPECIAL)


def quoted(text):
    return '"' + str(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def para(*texts):
    return "".join(esc(t) + "\n\n" for t in texts)


def noted(text, note):
    """A paragraph with a footnote at its end."""
    return f"{esc(text)}#footnote[{esc(note)}]\n\n"


def heading(level, text):
    return f"{'=' * level} {esc(text)}\n\n"


def new_page():
    return "#pagebreak(weak: true)\n"


def columns(pieces):
    """Two columns of about the same length; no piece is divided."""
    left, half = 0, sum(map(len, pieces)) / 2
    while left < len(pieces) - 1 and sum(map(len, pieces[:left])) + len(pieces[left]) / 2 < half:
        left += 1
    sides = ("".join(pieces[:left]), "".join(pieces[left:]))
    return "#grid(columns: (1fr, 1fr), column-gutter: 0.8cm, " + ", ".join(f"[\n{s}\n]" for s in sides) + ")\n\n"


def number(value):
    """An amount as accountants print it; text as it is."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return f"({-value:,.1f})" if value < 0 else f"{value:,.1f}"
    if value == 0:
        return "–"
    return f"({-value:,})" if value < 0 else f"{value:,}"


def table(accent, head, rows, caption="", wide="1fr"):
    """A table: rows are (label, values…); a label with a leading `=` is a total, with `:` a section's title."""
    cells = []
    for label, *values in rows:
        kind, label = (label[0], label[1:]) if label[:1] in "=:" and label else ("", label)
        if kind == ":":
            cells.append(f"table.cell(colspan: {len(head)}, strong[{esc(label)}])")
            continue
        if kind == "=":
            cells.append("table.hline(stroke: 0.4pt, start: 1)")
        for text in (label, *map(number, values)):
            cells.append(f"strong[{esc(text)}]" if kind == "=" else f"[{esc(text)}]")
    widths = ", ".join([wide] + ["auto"] * (len(head) - 1))
    heads = ", ".join(quoted(h) for h in head)
    drawn = f"#figures(accent: rgb({quoted(accent)}), columns: ({widths}), head: ({heads},),\n  " + ",\n  ".join(cells) + ")\n\n"
    return (f"#block(sticky: true, below: 0.5em, text(size: 9.4pt, style: \"italic\")[{esc(caption)}])\n" if caption else "") + drawn


def bars(accent, pairs):
    inside = ", ".join(f"({quoted(name)}, {value}, {quoted(shown)})" for name, value, shown in pairs)
    return f"#bars(accent: rgb({quoted(accent)}), {inside})\n\n"


def document(company, title, subtitle, date, body, cover=True):
    """A whole typst source; `date` is (year, month, day)."""
    year, month, day = date
    imprint = (f"Published {day:02}/{month:02}/{year}. {company['name'].title()} is an invented company in an invented "
               "country; its people, figures and events are fiction, written for the demonstration corpus of docferry. "
               f"Registered office: {company['address']}, Commonwealth of the Leeward Cays. All amounts are in dollars of the Leeward Cays.")
    return (f'#import "layout.typ": report, figures, bars\n#show: report.with(company: {quoted(company["name"])}, title: {quoted(title)}, '
            f"subtitle: {quoted(subtitle)}, accent: rgb({quoted(company['accent'])}), date: datetime(year: {year}, month: {month}, day: {day}), "
            f"cover: {str(cover).lower()}, imprint: {quoted(imprint)})\n\n{body}")
