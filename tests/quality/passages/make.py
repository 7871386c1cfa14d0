#!/usr/bin/env python3
"""Writes the reports of the passage-ranking set, and `questions.json` beside this file.

    make.py [FOLDER]    reports go to FOLDER (default: beside this file)
"""

import importlib
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from filings import tenk  # noqa: E402
from report.book import Book  # noqa: E402
from report.text import LARGEST_PAGE, SMALLEST_PAGE, Dice, Layout  # noqa: E402

CLASSES = {"statement-figure", "ratio", "note-figure", "narrative-why", "fact", "risk", "governance"}


def build(company):
    """The pages of a report and, for each fact placed in it, where it stands and how it is said."""
    book = Book(company)
    if company.get("gaap") == "ifrs":
        from report.ifrs import AnnualReport as Report
    else:
        from report.us import TenK as Report
    blocks = Report(book).build()
    layout = Layout(company["style"], Dice(company["name"] + " pages"))
    layout.place(blocks)
    layout.finish()
    return layout


def pages_with(facts, expression):
    """`a` is the pages of fact a, `a+b` those with both, `a|b` those with either."""
    found = set()
    for option in expression.split("|"):
        sets = []
        for key in option.split("+"):
            if key not in facts:
                raise KeyError(key)
            sets.append({page for page, _ in facts[key]})
        found |= set.intersection(*sets)
    return sorted(found)


def label(company, layout, complaints):
    out = []
    for number, (kind, question, expression, *rest) in enumerate(company["questions"], 1):
        name = f"{company['name']}-{number:02}"
        try:
            pages = pages_with(layout.facts, expression)
        except KeyError as missing:
            complaints.append(f"{name}: no fact {missing}")
            continue
        key = re.split(r"[+|]", expression)[0]
        answer = rest[0] if rest else min((said for page, said in layout.facts[key] if page in pages), key=len, default="")
        entry = {"id": name, "class": kind, "half": company["half"], "report": company["name"], "question": question, "pages": pages, "answer": answer}
        if kind not in CLASSES:
            complaints.append(f"{name}: class {kind}")
        if not pages or not answer:
            complaints.append(f"{name}: no page")
        for page in pages:
            if answer not in layout.pages[page - 1]:
                complaints.append(f"{name}: {answer!r} does not stand on page {page}: {[said for at, said in layout.facts[key] if at == page]}")
        others = [at for at, text in enumerate(layout.pages, 1) if at not in pages and re.search(rf"(?<![\d,.]){re.escape(answer)}(?![\d]|[,.]\d)", text)]
        if others and "-v" in sys.argv:
            print(f"{name}: {answer!r} of {question!r} stands on {others} too, labelled {pages}")
        out.append(entry)
    return out


def asked(folder, questions, complaints):
    """What somebody asked who knew the pages alone. The answer has to stand on each of the pages."""
    with open(HERE / "asked.json", encoding="utf-8") as file:
        later = json.load(file)
    halves = {question["report"]: question["half"] for question in questions}
    for question in later:
        with open(folder / f"{question['report']}.pages.json", encoding="utf-8") as file:
            pages = json.load(file)
        missing = [page for page in question["pages"] if question["answer"] not in pages[page - 1]]
        if missing or halves[question["report"]] != question["half"]:
            complaints.append(f"{question['id']}: half {question['half']}, not on pages {missing}")
    return later


def main():
    folders = [arg for arg in sys.argv[1:] if not arg.startswith("-")]
    folder = Path(folders[0]) if folders else HERE
    folder.mkdir(parents=True, exist_ok=True)
    questions, complaints = [], []
    for path in sorted((HERE / "companies").glob("[a-z]*.py")):
        company = importlib.import_module(f"companies.{path.stem}").COMPANY
        layout = build(company)
        for at, text in enumerate(layout.pages, 1):
            if not SMALLEST_PAGE <= len(text) <= LARGEST_PAGE:
                complaints.append(f"{company['name']}: page {at} of {len(layout.pages)} has {len(text)} characters")
            if re.search(r"[<>{}]|\[\[|::", text) or re.search("[\ue000-\ue003]", text):
                complaints.append(f"{company['name']}: page {at} shows markup: {re.findall(r'.{30}(?:[<>{}]|::).{0,30}', text)[:2]}")
        with open(folder / f"{company['name']}.pages.json", "w", encoding="utf-8", newline="\n") as file:
            json.dump(layout.pages, file, ensure_ascii=False, indent=0)
            file.write("\n")
        labels = label(company, layout, complaints)
        questions += labels
        print(f"{company['name']}: {len(layout.pages)} pages, {sum(map(len, layout.pages)):,} characters, {len(labels)} questions")
    for firm in tenk.firms():
        press = tenk.press(firm)
        complaints += tenk.faults(firm, press)
        with open(folder / f"{firm['name']}.pages.json", "w", encoding="utf-8", newline="\n") as file:
            json.dump(press.pages, file, ensure_ascii=False, indent=0)
            file.write("\n")
        labels = tenk.label(firm, press, complaints, "-v" in sys.argv)
        questions += labels
        print(f"{firm['name']}: {len(press.pages)} pages, {sum(map(len, press.pages)):,} characters, {len(labels)} questions")
    questions += asked(folder, questions, complaints)
    with open(HERE / "questions.json", "w", encoding="utf-8", newline="\n") as file:
        file.write("[\n" + ",\n".join(json.dumps(question, ensure_ascii=False) for question in questions) + "\n]\n")
    for complaint in complaints:
        print("!", complaint, file=sys.stderr)
    sys.exit(bool(complaints))


if __name__ == "__main__":
    main()
