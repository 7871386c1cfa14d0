"""Makes the demonstration corpus: organized/**.pdf and metadata.json, the same bytes every time.

    python3 -m venv target/venv && target/venv/bin/pip install -r host/cli/demo/requirements.txt && target/venv/bin/python host/cli/demo/make.py
"""

import copy
import datetime
import json
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "source"))
sys.dont_write_bytecode = True

import typst  # noqa: E402

import annual, calabash, halcyon, pelican, prose, quarterly, sorrel, statements  # noqa: E401,E402
from figures import accounts  # noqa: E402
from markup import document  # noqa: E402

BUCKET = "docferry-demo"
COMPANIES = [m.COMPANY for m in (calabash, sorrel, pelican, halcyon)]
YEARS = range(2020, 2024)
INTERIM_DATES = {"Q1": (5, 14), "Q2": (8, 13), "Q3": (11, 12)}
# One name as people really give them.
NAMES = {("HCPL", "annual report", 2021): "HCPL Annual Report 2021 (final).pdf"}


def told(company, figures, year):
    """The company with the figures of `year` put into its texts."""
    values = prose.context(company, figures, year)

    def fill(part):
        if isinstance(part, str):
            return part.format_map(values)
        if isinstance(part, (list, tuple)):
            return type(part)(fill(p) for p in part)
        return {k: fill(v) for k, v in part.items()} if isinstance(part, dict) else part

    filled = copy.copy(company)
    filled["years"] = {**company["years"], year: fill(company["years"][year])}
    filled["strategy"] = fill(company["strategy"])
    return filled


def documents(company):
    """Every document of a company: kind, year, file name, title, summary, date, typst source, further fields."""
    figures, code, name = accounts(company), company["code"], company["name"].title()
    for year in YEARS:
        c, f = told(company, figures, year), figures[year]
        theme = c["years"][year]["theme"]
        title = f"Annual Report {year}"
        file = NAMES.get((code, "annual report", year), f"{code.lower()}-annual-report-{year}.pdf")
        summary = f"{theme}. {c['years'][year]['event'][0]}; chairman's letter, management's discussion, segments, five-year summary, governance, risks and statements for {year}."
        date = (year + 1, 3, 12)
        yield "annual report", year, file, title, summary, document(c, title, theme, date, annual.source(c, figures, year)), date, {}
        title = f"Audited Financial Statements {year}"
        summary = f"Balance sheet, income statement, equity, cash flows and notes of {name} at 31 December {year}, with the report of {c['auditor']}."
        date = (year + 1, 2, 28)
        yield "audited financial statements", year, f"{code.lower()}-audited-financial-statements-{year}.pdf", title, summary, \
            document(c, title, f"Year ended 31 December {year}", date, statements.source(c, figures, year)), date, {}
        for quarter in company["interim"].get(year, {}):
            title = f"Interim Report {quarter} {year}"
            date = (year, *INTERIM_DATES[quarter])
            body = document(c, title, "", date, quarterly.source(c, figures, year, quarter), cover=False)
            yield "quarterly report", year, f"{code.lower()}-{quarter.lower()}-{year}.pdf", title, f"Unaudited figures of {name} for {quarter} {year} and the year to date.", body, date, {"quarter": quarter}


def main():
    root = HERE / "organized"
    shutil.rmtree(root, ignore_errors=True)
    fonts = typst.Fonts(include_system_fonts=False)
    catalogue, associations = {}, {}
    for company in COMPANIES:
        entries = catalogue.setdefault(company["name"], [])
        associations |= {alias: company["name"] for alias in company["aliases"]}
        for kind, year, file, title, summary, source, date, extra in documents(company):
            key = f"organized/{company['code']}/{kind.replace(' ', '_')}/{year}/{file}"
            path = HERE / key
            path.parent.mkdir(parents=True, exist_ok=True)
            scratch = HERE / "source" / "scratch.typ"
            scratch.write_text(source, encoding="utf-8")
            try:
                stamp = datetime.datetime(*date, 9, tzinfo=datetime.timezone.utc)
                path.write_bytes(typst.Compiler(str(scratch), root=str(HERE / "source"), font_paths=fonts).compile(format="pdf", timestamp=stamp, pdf_tags=False))
            finally:
                scratch.unlink()
            entries.append({
                "document_link": f"s3://{BUCKET}/{key}", "filename": file, "document_type": kind, "period": str(year), **extra,
                "symbol": company["code"], "title": f"{company['name'].title()}: {title}", "summary": summary,
                "language": "en", "published": datetime.date(*date).isoformat(), "size": path.stat().st_size,
            })
            print(f"{path.stat().st_size:>8} {key}", flush=True)
    catalogue["associations"] = associations
    (HERE / "metadata.json").write_text(json.dumps(catalogue, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
