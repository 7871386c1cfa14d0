"""Puts filings together: the order of a 10-K, tables of contents, statements, notes, and labels."""

import importlib
import re
from pathlib import Path

from report.text import Dice

from filings.bulk import Bulk
from filings.filing import Filing
from filings.press import TOC_CLOSE, TOC_OPEN, Press

OUTLINE = """
+f.cover
!run {PART I|}
# TABLE OF CONTENTS
!call contents
!page
+f.forward
+glossary
!page
PART I
!toc i1
# Item 1. Business
+business
!call units
!toc i1a
# Item 1A. Risk Factors
{Provided below is a cautionary discussion of what we believe to be the most important risk factors applicable to the Company. Discussion of these factors is incorporated by reference into and considered an integral part of Part II, Item 7.|You should consider the following with care. Any of these risks could harm our business, financial condition, results of operations, cash flows or the price of our stock. Others that we do not know of, or that we think immaterial, may do so too.}
!call risk_list
!call risks
!call unit_risks
!toc i1b
# Item 1B. Unresolved Staff Comments
+f.unresolved
!toc i2
# Item 2. Properties
+properties
!call sites 90
!toc i3
# Item 3. Legal Proceedings
+legal
!toc i4
# Item 4. Mine Safety Disclosures
+f.mine
!page
PART II
!toc i5
# Item 5. Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities
+f.market5
!toc i6
# Item 6. {Selected Financial Data|[Reserved]}
!call wall
!toc i7
# Item 7. Management's Discussion and Analysis of Financial Condition and Results of Operations
# {OVERVIEW|Executive Overview}
+overview
+results
+segments_mdna
!call compared
!call unit_trends
!call quarter_talk
+m.nongaap
+m.liquidity
+m.cashflow
!call projects
+mdna_more
+m.more
!call common_size
+m.estimates
!toc i7a
# Item 7A. Quantitative and Qualitative Disclosures About Market Risk
+m.marketrisk
!toc i8
!page
# Item 8. Financial Statements and Supplementary Data
+f.index
!call fs_index
+f.managementreport
!page
+f.audit
!call statements
# {Notes to Consolidated Financial Statements|NOTES TO CONSOLIDATED FINANCIAL STATEMENTS}
!call notes
!toc i9
# Item 9. Changes in and Disagreements With Accountants on Accounting and Financial Disclosure
None.
!toc i9a
# Item 9A. Controls and Procedures
+f.controls
!toc i9b
# Item 9B. Other Information
+f.other9b
!page
PART III
+f.part3
!page
PART IV
!toc i15
# Item 15. Exhibits and Financial Statement Schedules
+f.exhibits
!call subsidiaries 220
+x.securities
+x.insider
+x.recovery
+x.plan
+x.award
+x.severance
+x.credit
+x.certs
!call parent
!toc i16
# Item 16. Form 10-K Summary
+f.summary
!toc sig
!page
+f.signatures
"""

ITEMS = [("PART I", "", ""), ("Item 1", "Business", "i1"), ("Item 1A", "Risk Factors", "i1a"), ("Item 1B", "Unresolved Staff Comments", "i1b"), ("Item 2", "Properties", "i2"), ("Item 3", "Legal Proceedings", "i3"), ("Item 4", "Mine Safety Disclosures", "i4"), ("PART II", "", ""),
         ("Item 5", "Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities", "i5"), ("Item 6", "[Reserved]", "i6"), ("Item 7", "Management's Discussion and Analysis of Financial Condition and Results of Operations", "i7"), ("Item 7A", "Quantitative and Qualitative Disclosures About Market Risk", "i7a"),
         ("Item 8", "Financial Statements and Supplementary Data", "i8"), ("Item 9", "Changes in and Disagreements With Accountants on Accounting and Financial Disclosure", "i9"), ("Item 9A", "Controls and Procedures", "i9a"), ("Item 9B", "Other Information", "i9b"), ("PART III", "", ""), ("Item 10", "Directors, Executive Officers and Corporate Governance", "i10"),
         ("Item 11", "Executive Compensation", "i11"), ("Item 12", "Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters", "i12"), ("Item 13", "Certain Relationships and Related Transactions, and Director Independence", "i13"), ("Item 14", "Principal Accounting Fees and Services", "i14"), ("PART IV", "", ""),
         ("Item 15", "Exhibits and Financial Statement Schedules", "i15"), ("Item 16", "Form 10-K Summary", "i16"), ("", "Signatures", "sig")]


class TenK(Bulk, Filing):
    outline = OUTLINE
    items = ITEMS

    def __init__(self, firm):
        texts = [text for _, text in firm["sheets"].values()] + [firm.get("more", "")]
        super().__init__(dict(firm, figures=texts))
        self.banks = {}
        self.words.update(firm.get("fs_words", {}))
        self.f["text"] = dict({"glossary": "", "mdna_more": ""}, **firm["text"])

    def entry(self, key):
        return f"{TOC_OPEN}{key}{TOC_CLOSE}"

    def make_contents(self):
        rows = []
        for item, title, key in self.f.get("items", self.items):
            rows.append(f"| {item} | {title} | {self.entry(key)}" if key else f"| {item}")
        return "\n".join(rows)

    def make_fs_index(self):
        rows = [f"| {self.f['sheets'][name][0].split(' / ')[-1] if name in self.f['sheets'] else self.f.get('equity_title', 'Consolidated Statement of Changes in Equity')} | {self.entry('s.' + name)}" for name in self.f["statement_order"]]
        rows += [f"| {self.f['note_style'].format(at, title)} | {self.entry('n.' + str(at))}" for at, (title, _) in enumerate(self.f["notes"], 1)]
        return "\n".join(rows)

    def make_statements(self):
        out = []
        for name in self.f["statement_order"]:
            out += ["!page", f"!toc s.{name}"]
            if name == "equity":
                out.append("!call equity")
            else:
                title, text = self.f["sheets"][name]
                out += [title, text.strip(), "!end", ""]
            out.append(self.f.get("notes_remark", "The accompanying Notes to Consolidated Financial Statements are an integral part of this statement."))
            out.append("")
        return "\n".join(out) + "\n!page\n"

    def make_sheet(self, name):
        title, text = self.f["sheets"][name]
        return "\n".join([title, text.strip(), "!end"])

    def make_equity(self):
        title = self.f.get("equity_title", "Consolidated Statement of Changes in Equity")
        paid, held = self.f.get("equity_columns", ("apic", "treasury"))
        rows = [f"|| {self.words['registrant'].title()} and Subsidiaries", f"|| {title}", "|| | Total | Common stock and paid-in capital | Retained earnings | Treasury stock | Accumulated other comprehensive income (loss)"]
        oci = lambda at: f"aoci-aoci_p@{at}"
        rows.append("| Balance at <end 2> | =equity@2 | =common+apic@2 | =retained@2 | =treasury@2 | =aoci@2")
        for at in (1, 0):
            rows += [f"| Net income | =net@{at} | | =net@{at} | |", f"| Other comprehensive income (loss), net of tax | =aoci-aoci_p@{at} | | | | =aoci-aoci_p@{at}", f"| Dividends declared | -*dividends/{at}-{at} | | -*dividends/{at}-{at} | |",
                     f"| Stock-based compensation and issues | =common+apic-common_p-apic_p@{at} | =common+apic-common_p-apic_p@{at} | | |", f"| Reacquired stock, net of stock issued under plans | =treasury-treasury_p@{at} | | | =treasury-treasury_p@{at} |",
                     f"| Balance at <end {at}> | =equity@{at} | =common+apic@{at} | =retained@{at} | =treasury@{at} | =aoci@{at}"]
        return "\n".join(rows)

    def make_notes(self):
        out = []
        for at, (title, piece) in enumerate(self.f["notes"], 1):
            out += [f"!toc n.{at}", f"# {self.f['note_style'].format(at, title)}", "!call " + piece[1:] if piece.startswith("!") else "+" + piece, ""]
        return "\n".join(out)

    def press(self):
        self.blocks("!call notes")  # so that earlier parts may name lines of the notes
        self.dice, self.banks = Dice(self.f["name"] + " again"), {}
        blocks = self.blocks(self.f.get("outline", self.outline))
        press = Press(self.f["style"])
        press.place(blocks)
        fill = lambda found: press.at[found.group(1)]
        press.pages = [re.sub(f"{TOC_OPEN}([^{TOC_CLOSE}]*){TOC_CLOSE}", fill, page) for page in press.pages]
        return press


def firms():
    for path in sorted((Path(__file__).parent / "firms").glob("[a-z]*.py")):
        yield importlib.import_module(f"filings.firms.{path.stem}").FIRM


def press(firm):
    from filings.bank import TenQ
    return {"10-K": TenK, "20-F": TenK, "10-Q": TenQ}[firm["form"]](firm).press()


def faults(firm, press):
    """Markup that was left over, pages out of all proportion, and a balance sheet that does not balance."""
    out = []
    for at, text in enumerate(press.pages, 1):
        if re.search(r"[<>{}\ue000-\ue005]|\[\[|\]\]|::|:=|  =[a-z]|=w\(", text):
            out.append(f"{firm['name']}: page {at} shows markup: {re.findall(r'.{0,30}(?:[<>{}]|::|:=).{0,30}', text)[:2]}")
        if len(text) > 6500:
            out.append(f"{firm['name']}: page {at} has {len(text)} characters")
    return out


def pages_with(facts, expression):
    """`a` is the pages of fact a, `a+b` those with both, `a|b` those with either."""
    found = set()
    for option in expression.split("|"):
        sets = []
        for key in option.split("+"):
            if key.strip() not in facts:
                raise KeyError(key)
            sets.append({page for page, _ in facts[key.strip()]})
        found |= set.intersection(*sets)
    return sorted(found)


def label(firm, press, complaints, verbose=False):
    """A question for each line of `questions`; `a & b` makes two of it, one for each statement that is needed."""
    out = []
    for number, (kind, question, expression, *rest) in enumerate(firm["questions"], 1):
        parts = expression.split(" & ")
        for part, letter in zip(parts, "abc" if len(parts) > 1 else [""]):
            name = f"{firm['name']}-{number:02}{letter}"
            try:
                pages = pages_with(press.facts, part)
            except KeyError as missing:
                complaints.append(f"{name}: no fact {missing}")
                continue
            said = [text for key in re.split(r"[+|]", part) for page, text in press.facts[key.strip()] if page in pages]
            common = [text for text in said if all(text in press.pages[page - 1] for page in pages)]
            for answer in common[:1] or [""]:
                entry = {"id": name, "class": kind, "half": firm["half"], "report": firm["name"], "question": question, "pages": pages, "answer": answer}
                if not pages or not answer:
                    complaints.append(f"{name}: pages {pages}, answers {said}")
                others = [at for at, text in enumerate(press.pages, 1) if at not in pages and answer and re.search(rf"(?<![\d,.]){re.escape(answer)}(?![\d]|[,.]\d)", text)]
                if others and verbose:
                    print(f"{name}: {answer!r} of {question!r} stands on {others} too, labelled {pages}")
                out.append(entry)
    return out
