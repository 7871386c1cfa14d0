"""Companies listed on an exchange in South-East Asia, 2018-2025: SEC-like forms, minutes, dividends, preferred shares; seven schemes of names."""

import datetime
import hashlib

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://laguna-disclosures"
TODAY = datetime.date(2025, 9, 3)

# code, name, month in which the year ends, how files are named, first year of reports, first year of quarters,
# first year of audited statements of their own, what is missing
COMPANIES = [
    ("ARGO", "Arguelles Holdings Corporation", 12, "full", 2018, 2022, 2020, []),
    ("AGLD", "Arguelles Land, Inc.", 12, "edge", 2019, 2022, None, []),
    ("AGPW", "Arguelles Power Corporation", 12, "coded", 2019, 2022, None, []),
    ("HRBN", "Haribon Bank Corporation", 12, "full", 2018, 2022, 2021, []),
    ("HRBL", "Haribon Life Insurance Corporation", 12, "plain", 2019, 2023, 2020, ["q 2023-06"]),
    ("KSB", "Kalayaan Savings Bank, Inc.", 12, "edge", 2018, 2022, None, []),
    ("VMP", "Verdemar Properties, Inc.", 12, "full", 2018, 2022, 2022, []),
    ("VREIT", "Verdemar REIT, Inc.", 12, "full", 2021, 2022, None, []),
    ("AMHN", "Amihan Wind Energy Corporation", 12, "path", 2019, 2022, None, ["q 2022-09"]),
    ("BULK", "Bulkan Geothermal Energy, Inc.", 12, "edge", 2019, 2022, None, ["ar 2021"]),
    ("BATS", "Batis Water Services, Inc.", 12, "caps", 2018, 2022, 2021, []),
    ("ALON", "Alon Telecom, Inc.", 12, "full", 2018, 2021, None, []),
    ("SGAT", "Southgate Cable Corporation", 12, "row", 2018, 2021, None, []),
    ("TALA", "Tala Fiber Communications Corporation", 12, "row", 2022, 2022, None, []),
    ("SDM", "Sierra Dorada Mining Corporation", 12, "coded", 2018, 2022, None, []),
    ("PLN", "Pulang Lupa Nickel Corporation", 12, "row", 2018, 2022, None, []),
    ("MSRP", "Masarap Foods Corporation", 12, "full", 2018, 2021, 2019, []),
    ("DEDI", "Don Eusebio Distillers, Inc.", 12, "plain", 2018, 2022, None, []),
    ("GCM", "Golden Carabao Milling Company, Inc.", 6, "coded", 2018, 2022, None, []),
    ("SISC", "San Isidro Sugar Central, Inc.", 9, "row", 2018, 2022, None, []),
    ("TNDA", "Tindahan Retail Group, Inc.", 12, "plain", 2018, 2022, None, ["q 2022-03"]),
    ("SUKI", "Suki Convenience Stores, Inc.", 12, "path", 2019, 2022, None, []),
    ("KUSI", "Kusina Royale Restaurants, Inc.", 12, "coded", 2018, 2022, None, []),
    ("PRLB", "Perlas Bay Resorts Corporation", 12, "edge", 2018, 2022, 2022, []),
    ("PNTI", "Puerto Norte Terminals, Inc.", 12, "caps", 2018, 2022, None, []),
    ("LKBY", "Lakbay Shipping Lines, Inc.", 12, "row", 2019, 2023, None, ["ar 2024", "q 2025-03", "q 2025-06"]),
    ("TAGK", "Tagak Air, Inc.", 12, "edge", 2018, 2022, None, []),
    ("BKWN", "Bakawan Cement Corporation", 12, "plain", 2018, 2022, None, []),
    ("PNTS", "Pantas University System, Inc.", 5, "path", 2018, 2022, None, []),
    ("HIMG", "Himig Broadcasting Network, Inc.", 12, "plain", 2018, 2023, None, ["ar 2022"]),
    ("LUNA", "Lunas Hospitals Group, Inc.", 12, "plain", 2019, 2022, None, []),
    ("LNSP", "Lunas Pharmaceuticals Corporation", 12, "row", 2019, 2023, None, []),
    ("SLSI", "Silangan Semiconductors, Inc.", 3, "coded", 2018, 2022, None, []),
    ("MAGT", "Magiting Construction & Development Corporation", 12, "coded", 2018, 2022, None, []),
    ("PADL", "Padala Financial Technologies, Inc.", 12, "full", 2022, 2022, None, ["q 2022-03"]),
    ("SULO", "Sulo Petroleum Corporation", 12, "edge", 2018, 2022, None, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
ENDS = {company[0]: company[2] for company in COMPANIES}
# Groups that are named otherwise than their company.
LABELS = {
    "SDM": "SDM", "SULO": "Sulo Petroleum", "BKWN": "Bakawan Cement Corporation (formerly Norteña Cement Corporation)", "LNSP": "Lunas Pharma",
}
# What else a group tells, where it is more than a list.
FIELDS = {
    "ARGO": {"symbols": ["ARGO", "ARGPA", "ARGPB"], "sector": "Holding Firms"},
    "AGLD": {"symbol": "AGLD", "sector": "Property"},
    "HRBN": {"symbol": "HRBN", "sector": "Financials"},
    "KSB": {"symbol": "KSB", "sector": "Financials"},
    "VREIT": {"symbol": "VREIT", "sector": "Property", "parent": "Verdemar Properties, Inc."},
    "BULK": {"symbol": "BULK"},
    "SDM": {"company": "Sierra Dorada Mining Corporation", "sector": "Mining and Oil"},
    "DEDI": {"symbol": "DEDI", "sector": "Industrial"},
    "PRLB": {"symbol": "PRLB", "sector": "Services"},
    "TAGK": {"symbol": "TAGK", "sector": "Services"},
    "BKWN": {"symbol": "BKWN"},
    "MAGT": {"company_name": "Magiting Construction & Development Corporation", "symbols": ["MAGT", "MAGTP"]},
    "SULO": {"symbol": "SULO", "company": "Sulo Petroleum Corporation"},
}
# Until which day papers bear an older name.
FORMER = {"BKWN": ("Norteña Cement Corporation", "2020-11-09")}
# From which day a company files under its code, and until when.
SPANS = {"SGAT": ("2018-01-01", "2022-06-26"), "TALA": ("2022-06-27", "2025-12-31")}

DIVIDENDS = "Declaration of Cash Dividends"
# code, handle, day, kind, what
PAPERS = [
    ("ARGO", "offerb", "2021-10-11", "Prospectus", "Offer Supplement - Series B Preferred Shares (ARGPB)"),
    ("ARGO", "buyback", "2022-11-10", "Disclosure", "Share Buyback Program"),
    ("ARGO", "redeem", "2023-09-29", "Disclosure", "Redemption of Series A Preferred Shares (ARGPA)"),
    ("ARGO", "chair", "2024-01-25", "Disclosure", "Retirement of the Chairman and Election of Successor"),
    ("ARGO", "div24", "2024-03-14", "Cash Dividend", f"{DIVIDENDS} on Common Shares"),
    ("ARGO", "pb 2024-05", "2024-05-09", "Cash Dividend", f"{DIVIDENDS} on Series B Preferred Shares (ARGPB)"),
    ("ARGO", "pb 2024-08", "2024-08-08", "Cash Dividend", f"{DIVIDENDS} on Series B Preferred Shares (ARGPB)"),
    ("ARGO", "pb 2024-11", "2024-11-07", "Cash Dividend", f"{DIVIDENDS} on Series B Preferred Shares (ARGPB)"),
    ("ARGO", "pb 2025-02", "2025-02-06", "Cash Dividend", f"{DIVIDENDS} on Series B Preferred Shares (ARGPB)"),
    ("ARGO", "div25", "2025-03-13", "Cash Dividend", f"{DIVIDENDS} on Common Shares"),
    ("ARGO", "pb 2025-05", "2025-05-08", "Cash Dividend", f"{DIVIDENDS} on Series B Preferred Shares (ARGPB)"),
    ("ARGO", "pb 2025-08", "2025-08-07", "Cash Dividend", f"{DIVIDENDS} on Series B Preferred Shares (ARGPB)"),
    ("AGLD", "jv", "2023-08-15", "Disclosure", "Joint Venture Agreement for a Township in Davao"),
    ("AGLD", "div24", "2024-02-22", "Cash Dividend", DIVIDENDS),
    ("AGLD", "div25", "2025-02-20", "Cash Dividend", DIVIDENDS),
    ("AGPW", "coal", "2022-10-18", "Disclosure", "Sale of Limbones Coal Plant"),
    ("AGPW", "solar", "2024-04-03", "Disclosure", "Acquisition of 60% of Sikatuna Sun Energy"),
    ("AGPW", "div25", "2025-04-24", "Cash Dividend", DIVIDENDS),
    ("HRBN", "rights", "2021-02-24", "Prospectus", "Stock Rights Offer"),
    ("HRBN", "bonds", "2023-05-22", "Prospectus", "Offering Circular - Fixed Rate Bonds due 2026"),
    ("HRBN", "div24", "2024-04-18", "Cash Dividend", DIVIDENDS),
    ("HRBN", "cyber", "2024-10-14", "Disclosure", "Unauthorized Access to Customer Data"),
    ("HRBN", "div25", "2025-04-17", "Cash Dividend", DIVIDENDS),
    ("HRBL", "banca", "2022-07-07", "Disclosure", "Bancassurance Agreement with Haribon Bank"),
    ("HRBL", "div25", "2025-06-05", "Cash Dividend", DIVIDENDS),
    ("KSB", "div23", "2023-05-18", "Cash Dividend", DIVIDENDS),
    ("KSB", "div24", "2024-05-16", "Cash Dividend", DIVIDENDS),
    ("KSB", "merger", "2024-09-26", "Disclosure", "Merger with Rural Bank of Bagong Silang"),
    ("KSB", "president", "2025-01-16", "Disclosure", "Resignation and Election of President"),
    ("VMP", "swap", "2023-10-05", "Disclosure", "Property-for-Share Swap with Verdemar REIT"),
    ("VMP", "div24", "2024-03-21", "Cash Dividend", DIVIDENDS),
    ("VMP", "div25", "2025-03-27", "Cash Dividend", DIVIDENDS),
    ("VREIT", "ipo", "2021-07-19", "Prospectus", "REIT Plan and Prospectus - Initial Public Offering"),
    ("VREIT", "div 2024-03", "2024-03-07", "Cash Dividend", DIVIDENDS),
    ("VREIT", "div 2024-05", "2024-05-16", "Cash Dividend", DIVIDENDS),
    ("VREIT", "div 2024-08", "2024-08-15", "Cash Dividend", DIVIDENDS),
    ("VREIT", "div 2024-11", "2024-11-14", "Cash Dividend", DIVIDENDS),
    ("VREIT", "div 2025-03", "2025-03-06", "Cash Dividend", DIVIDENDS),
    ("VREIT", "div 2025-05", "2025-05-15", "Cash Dividend", DIVIDENDS),
    ("VREIT", "div 2025-08", "2025-08-14", "Cash Dividend", DIVIDENDS),
    ("AMHN", "typhoon", "2022-11-02", "Disclosure", "Damage to Kabugawan Wind Farm by Typhoon"),
    ("AMHN", "div25", "2025-05-29", "Cash Dividend", DIVIDENDS),
    ("BULK", "div24", "2024-05-23", "Cash Dividend", DIVIDENDS),
    ("BULK", "landslide", "2024-07-29", "Disclosure", "Suspension of Operations at Kanlaob Plant after Landslide"),
    ("BATS", "franchise", "2021-12-13", "Disclosure", "Grant of Legislative Franchise"),
    ("BATS", "rates", "2022-12-15", "Disclosure", "Approval of Rate Rebasing"),
    ("BATS", "div24", "2024-04-11", "Cash Dividend", DIVIDENDS),
    ("BATS", "div25", "2025-04-10", "Cash Dividend", DIVIDENDS),
    ("ALON", "towers", "2022-08-18", "Disclosure", "Sale and Leaseback of Telecommunication Towers"),
    ("ALON", "div24", "2024-02-15", "Cash Dividend", DIVIDENDS),
    ("ALON", "div25", "2025-02-13", "Cash Dividend", DIVIDENDS),
    ("ALON", "outage", "2025-07-22", "Disclosure", "Nationwide Network Outage"),
    ("TALA", "name", "2022-06-27", "Disclosure", "Change of Corporate Name from Southgate Cable Corporation"),
    ("TALA", "tender", "2025-06-10", "Tender Offer Report", "Tender Offer by Alon Telecom, Inc."),
    ("TALA", "fairness", "2025-06-24", "Disclosure", "Fairness Opinion on the Tender Offer"),
    ("SDM", "accident", "2023-09-11", "Disclosure", "Accident at Level 700 of Baguilat Mine"),
    ("SDM", "div23", "2023-11-16", "Cash Dividend", "Cash Dividend"),
    ("SDM", "reserves", "2024-03-28", "Disclosure", "Competent Person Report on Ore Reserves"),
    ("SDM", "div24", "2024-11-21", "Cash Dividend", "Cash Dividend"),
    ("PLN", "special", "2022-11-22", "Cash Dividend", "Declaration of Special Cash Dividends"),
    ("PLN", "suspension", "2023-02-16", "Disclosure", "Suspension of Ore Shipments from Palanas Mine"),
    ("PLN", "div24", "2024-03-19", "Cash Dividend", DIVIDENDS),
    ("PLN", "div25", "2025-03-20", "Cash Dividend", DIVIDENDS),
    ("MSRP", "noodles", "2021-11-29", "Disclosure", "Acquisition of Sarimanok Noodles"),
    ("MSRP", "recall", "2023-06-08", "Disclosure", "Voluntary Recall of Canned Tuna"),
    ("MSRP", "div24", "2024-05-02", "Cash Dividend", DIVIDENDS),
    ("MSRP", "div25", "2025-05-06", "Cash Dividend", DIVIDENDS),
    ("DEDI", "scotch", "2022-03-15", "Disclosure", "Purchase of Glen Farrar Distillery"),
    ("DEDI", "div24", "2024-06-20", "Cash Dividend", DIVIDENDS),
    ("DEDI", "div25", "2025-06-19", "Cash Dividend", DIVIDENDS),
    ("GCM", "strike", "2023-02-07", "Disclosure", "Strike at Iligan Flour Mill"),
    ("GCM", "div24", "2024-10-24", "Cash Dividend", "Cash Dividend"),
    ("SISC", "milling", "2024-12-02", "Disclosure", "Start of Milling for Crop Year 2024-2025"),
    ("SISC", "div25", "2025-02-27", "Cash Dividend", DIVIDENDS),
    ("TNDA", "katropa", "2022-09-14", "Disclosure", "Acquisition of Ka-Tropa Supermarkets"),
    ("TNDA", "div24", "2024-04-25", "Cash Dividend", DIVIDENDS),
    ("TNDA", "div25", "2025-04-24", "Cash Dividend", DIVIDENDS),
    ("SUKI", "store", "2025-02-18", "Press Release", "Suki Opens its 1500th Store"),
    ("SUKI", "div25", "2025-06-12", "Cash Dividend", DIVIDENDS),
    ("KUSI", "vietnam", "2023-03-30", "Disclosure", "Joint Venture in Vietnam"),
    ("KUSI", "div24", "2024-07-11", "Cash Dividend", "Cash Dividend"),
    ("KUSI", "div25", "2025-07-10", "Cash Dividend", "Cash Dividend"),
    ("PRLB", "waiver", "2020-11-26", "Disclosure", "Waiver of Loan Covenants"),
    ("PRLB", "tower", "2023-12-08", "Press Release", "Opening of North Tower"),
    ("PNTI", "concession", "2024-02-08", "Disclosure", "Extension of Concession for Container Port"),
    ("PNTI", "div24", "2024-04-04", "Cash Dividend", DIVIDENDS),
    ("PNTI", "div25", "2025-04-03", "Cash Dividend", DIVIDENDS),
    ("LKBY", "grounding", "2023-08-04", "Disclosure", "Grounding of M/V Lakbay Uno"),
    ("LKBY", "extension", "2025-04-16", "Disclosure", "Request for Extension to File Annual Report"),
    ("LKBY", "suspension", "2025-05-19", "Disclosure", "Suspension of Trading of Shares"),
    ("TAGK", "convertible", "2021-03-08", "Prospectus", "Offer of Convertible Preferred Shares"),
    ("TAGK", "aircraft", "2024-07-05", "Disclosure", "Order of 30 Aircraft"),
    ("BKWN", "name", "2020-11-09", "Disclosure", "Change of Corporate Name to Bakawan Cement Corporation"),
    ("BKWN", "kiln", "2023-05-25", "Disclosure", "Temporary Shutdown of Kiln 2"),
    ("PNTS", "colegio", "2022-08-02", "Disclosure", "Acquisition of Colegio de San Roque"),
    ("PNTS", "tuition", "2024-03-12", "Disclosure", "Tuition Fee Increase for School Year 2024-2025"),
    ("PNTS", "div24", "2024-12-05", "Cash Dividend", DIVIDENDS),
    ("HIMG", "franchise", "2020-07-13", "Disclosure", "Denial of Franchise Renewal"),
    ("HIMG", "layoffs", "2020-08-28", "Disclosure", "Retrenchment of Employees"),
    ("LUNA", "cagayan", "2023-11-20", "Disclosure", "Acquisition of Hospital in Cagayan de Oro"),
    ("LUNA", "div25", "2025-05-22", "Cash Dividend", DIVIDENDS),
    ("LNSP", "plant", "2024-05-28", "Disclosure", "New Plant for Sterile Products"),
    ("LNSP", "div25", "2025-06-26", "Cash Dividend", DIVIDENDS),
    ("SLSI", "layoffs", "2023-10-19", "Disclosure", "Workforce Reduction at Cavite Plant"),
    ("SLSI", "tariffs", "2025-04-10", "Disclosure", "Effect of US Tariffs"),
    ("MAGT", "offer", "2020-11-16", "Prospectus", "Offer of Perpetual Preferred Shares MAGTP"),
    ("MAGT", "airport", "2022-12-20", "Disclosure", "Sale of Interest in Airport Concession"),
    ("MAGT", "pd 2024-11", "2024-11-12", "Cash Dividend", "Cash Dividend on Preferred Shares MAGTP"),
    ("MAGT", "pd 2025-02", "2025-02-11", "Cash Dividend", "Cash Dividend on Preferred Shares MAGTP"),
    ("MAGT", "pd 2025-05", "2025-05-13", "Cash Dividend", "Cash Dividend on Preferred Shares MAGTP"),
    ("MAGT", "pd 2025-08", "2025-08-12", "Cash Dividend", "Cash Dividend on Preferred Shares MAGTP"),
    ("PADL", "ipo", "2022-05-23", "Prospectus", "Prospectus - Initial Public Offering"),
    ("PADL", "license", "2024-02-01", "Disclosure", "Grant of Digital Banking License"),
    ("SULO", "div24", "2024-04-30", "Cash Dividend", DIVIDENDS),
    ("SULO", "spill", "2024-07-26", "Disclosure", "Oil Spill off Orani"),
    ("SULO", "div25", "2025-05-02", "Cash Dividend", DIVIDENDS),
]
# Annual papers that only some companies have: the years of the meeting, or the years that a report is about.
MINUTES = {
    "ARGO": range(2022, 2026), "AGLD": range(2023, 2026), "HRBN": range(2022, 2026), "KSB": (2023, 2024), "ALON": range(2022, 2026),
    "MSRP": range(2023, 2026), "PLN": range(2023, 2026), "VREIT": range(2023, 2026), "BATS": (2023, 2024), "TNDA": (2024, 2025),
    "SUKI": (2023, 2024), "KUSI": range(2023, 2026), "PNTI": (2023, 2024), "SLSI": range(2023, 2026), "SDM": (2024, 2025),
    "MAGT": (2023, 2024), "SULO": (2024, 2025), "DEDI": range(2023, 2026),
}
STATEMENTS = {
    "ARGO": range(2023, 2026), "HRBN": range(2023, 2026), "AGPW": (2024, 2025), "VMP": (2024, 2025), "TAGK": (2024, 2025),
    "PADL": (2024, 2025), "BULK": (2024, 2025), "KSB": (2025,),
}
SUSTAINABILITY = {
    "ARGO": range(2021, 2025), "AGPW": range(2022, 2025), "ALON": range(2022, 2025), "BULK": range(2022, 2025), "MSRP": range(2022, 2025),
    "BATS": range(2022, 2025), "PLN": range(2021, 2025), "HRBN": range(2022, 2025), "TNDA": (2023, 2024), "PNTI": (2023, 2024),
}
# code, kind, months that the talk is about
TALKS = [
    ("HRBN", "slides", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("ALON", "slides", ["2023-12", "2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("MSRP", "slides", ["2023-12", "2024-12", "2025-06"]),
    ("KUSI", "slides", ["2024-12", "2025-06"]),
    ("VREIT", "slides", ["2024-12", "2025-06"]),
    ("PADL", "slides", ["2023-12", "2024-12", "2025-06"]),
    ("AGPW", "slides", ["2024-12"]),
    ("TNDA", "slides", ["2023-12", "2024-12"]),
    ("SLSI", "slides", ["2025-03"]),
    ("HRBN", "brief", ["2024-06", "2024-12", "2025-06"]),
    ("MSRP", "brief", ["2024-12", "2025-06"]),
    ("KUSI", "brief", ["2024-12"]),
]
# The kind in words, the form of the commission, a short one for file names.
KINDS = {
    "ar": ("Annual Report", "17-A", "17A"), "fs": ("Audited Financial Statements", "AFS", "AFS"), "q": ("Quarterly Report", "17-Q", "17Q"),
    "asm": ("Minutes of the Annual Stockholders' Meeting", "Minutes", "ASM_Minutes"),
    "dis": ("Definitive Information Statement", "20-IS", "20IS"), "esg": ("Sustainability Report", "SR", "SR"),
    "slides": ("Investor Presentation", "Presentation", "PPT"), "brief": ("Analysts' Briefing Transcript", "Transcript", "Briefing_Transcript"),
    "Cash Dividend": ("Cash Dividend", "6-1", "DIV"), "Disclosure": ("Disclosure", "17-C", "17C"), "Prospectus": ("Prospectus", "Prospectus", "PROS"),
    "Press Release": ("Press Release", "Press", "PR"), "Tender Offer Report": ("Tender Offer Report", "19-1", "TO"),
}

catalogue = Catalogue()
q = Questions("laguna", today="2025-09-03")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("'", "").replace("ñ", "n")).split())


def words(day):
    return f"{day:%B} {day.day}, {day.year}"


def bare(name):
    """A name without its legal form."""
    return name.removesuffix(", Inc.").removesuffix(" Corporation")


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, code, end, style):
        self.code, self.end, self.style, self.count = code, end, style, 0
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def name(self, day):
        former, until = FORMER.get(self.code, ("", "0001-01-01"))
        return former if day < datetime.date.fromisoformat(until) else NAMES[self.code]

    def fiscal(self, day):
        return day.year + (day.month > self.end)

    def add(self, handle, kind, title, day, filed):
        """`day` ends the period that the paper is about; None for a paper of an event. A yearly one's title is None."""
        since, until = map(datetime.date.fromisoformat, SPANS.get(self.code, ("2018-01-01", str(TODAY))))
        if not since <= filed <= min(until, TODAY):
            return
        self.count += 1
        name, code, odd = self.name(filed), self.code, self.count % 4 == 0
        what, form, short = KINDS[kind]
        meeting = kind in ("asm", "dis")
        number = None if day is None or meeting or day.month == self.end else (day.month - self.end) % 12 // 3
        year = None if day is None else filed.year if meeting else self.fiscal(day)
        years = f"{year - 1}-{year}" if year and code == "PNTS" and not meeting else str(year)
        if year and self.end in (3, 6) and not meeting:
            years = f"FY{year}"
        period = str(filed.year) if day is None else f"Q{number} {years}" if number else years
        getattr(self, self.style)(
            lambda path, **fields: catalogue.add(self.label, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields),
            name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period,
        )

    def full(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        tail = slug(period) if day else str(filed)
        file = f"{slug(bare(name))}-{slug(title or what)}-{tail}.pdf"
        send(f"issuers/{self.code.lower()}/{filed.year}/{file}", filename=file, document_type=what, title=title, period=period,
             company_name=name, symbol=self.code, date=None if odd else str(filed))

    def edge(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        number_of_file = hashlib.sha256(f"{self.code} {kind} {filed} {self.count}".encode()).hexdigest()[:16]
        if meeting:
            title = f"{what} - {filed.year}" if kind == "asm" else f"{what} [SEC Form 20-IS] - Annual Stockholders' Meeting {filed.year}"
        elif kind in ("ar", "q"):
            title = f"{what} [SEC Form {form}] for the {'period' if number else 'fiscal year'} ended {words(day)}"
        elif day:
            title = f"{what} {words(day)}" if kind == "fs" else f"{what} {period}"
        elif kind == "Disclosure":
            title = f"[SEC Form 17-C] {title}"
        send(f"edge/{number_of_file}.pdf", title=title, announced=None if odd else f"{filed:%b %d, %Y}")

    def coded(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        when = f"{filed.year}" if meeting else f"{number}Q{year % 100}" if number else f"FY{year}" if day else f"{filed:%Y%m%d}_{slug(title).replace('-', '_')}"
        file = f"{self.code}_{short}_{when}.pdf"
        send(f"{self.code}/{filed.year}/{file}", filename=file, document_type=what if odd else None)

    def plain(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        tail = f"{title} ({words(filed)})" if title else f"{what} {filed.year}" if meeting else f"{what} as of {words(day)}" if number else f"{what} {period}"
        if odd and kind in ("ar", "q"):
            tail = f"SEC {form} {words(day)}"
        file = f"{bare(name)} - {tail}.pdf"
        send(f"uploads/{file}", filename=file, date=str(filed) if self.count % 3 == 0 else None)

    def path(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        folder = {"ar": "annual-reports", "q": "quarterly-reports", "asm": "stockholders-meetings"}.get(kind, "disclosures")
        if kind == "q" and self.end == 5:
            file = f"{slug(form)}-quarter-ended-{day}"
        else:
            file = f"{filed}-{slug(title)}" if title else f"{slug(what)}-{slug(period)}"
        send(f"{slug(bare(name))}/investor-relations/{folder}/{filed.year}/{file}.pdf")

    def row(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        link = f"archive/{name.split()[0].lower()}/{10400 + 13 * (sum(map(ord, self.code)) % 97) + self.count:06}.pdf"
        until = day and not meeting
        if self.end == 9 and until and not number:
            what = f"{what}, Crop Year {year - 1}-{year}"
        send(link, company=name, ticker=None if self.code == "LNSP" else self.code, form=form,
             description=title or (f"{what} {filed.year}" if meeting else what),
             period_ended=f"{day:%d-%b-%Y}" if until else None, filed=None if odd and until else f"{filed:%d-%b-%Y}")

    def caps(self, send, name, odd, kind, what, form, short, title, day, filed, meeting, number, year, period):
        quarter = {1: "1ST", 2: "2ND", 3: "3RD"}.get(number)
        if kind in ("ar", "q") and odd:
            tail = f"SEC FORM {form} {day:%m-%d-%Y}"
        else:
            tail = f"{title} {filed:%m-%d-%Y}" if title else f"{form} {quarter} QTR {year}" if quarter else f"{what} {period}"
        file = f"{bare(name)} {tail}".upper().replace("'", "") + ".PDF"
        send(f"SCANS/{self.code}/{file}", filename=file, type=form if self.count % 3 == 0 else None)


def compose():
    for code, _, end, style, since, quarters, audited, missing in COMPANIES:
        filer = Filer(code, end, style)

        def periodic(kind, handle, day, lag):
            if handle not in missing:
                filer.add(handle, kind, None, day, day + datetime.timedelta(lag))

        for year in range(since, 2026):
            periodic("ar", f"ar {year}", month_end(year, end), 101)
            if audited and year >= audited:
                periodic("fs", f"fs {year}", month_end(year, end), 88)
            if year in SUSTAINABILITY.get(code, ()):
                periodic("esg", f"esg {year}", month_end(year, end), 140)
        for year in range(quarters, 2027):
            for back in (9, 6, 3):
                day = month_end(year, end - back)
                periodic("q", f"q {day:%Y-%m}", day, 44)
        for year in range(2022, 2026):
            if year in STATEMENTS.get(code, ()):
                periodic("dis", f"dis {year}", month_end(year - (end == 12), end), 107)
            if year in MINUTES.get(code, ()):
                periodic("asm", f"asm {year}", month_end(year - (end == 12), end), 145)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, f"{kind} {month}", month_end(int(month[:4]), int(month[5:])), 65 if int(month[5:]) == end else 50)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                filer.add(handle, kind, title, None, datetime.date.fromisoformat(when))
    catalogue.associations = {
        "AHC": "Arguelles Holdings Corporation",
        "Arguelles Group": ["Arguelles Holdings Corporation", "Arguelles Land, Inc.", "Arguelles Power Corporation"],
        "Haribon Group": ["Haribon Bank Corporation", "Haribon Life Insurance Corporation"],
        "Sierra Dorada Mining Corporation": "SDM",
        "Southgate Cable Corporation": ["Tala Fiber Communications Corporation"],
        "Tala Fiber Communications Corporation": ["Southgate Cable Corporation"],
        "Golden Carabao Flour": "Golden Carabao Milling Company, Inc.",
        "Norteña Cement Corporation": LABELS["BKWN"],
        "PBRC": "Perlas Bay Resorts Corporation",
        "Don Eusebio Rum": "Don Eusebio Distillers, Inc.",
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited statements, the talk about the whole year."""
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", f"fs {number}", f"slides {number}-{ENDS[code]:02}", f"brief {number}-{ENDS[code]:02}")
    ))


def quarter(code, *months):
    """What has a figure of a quarter: the quarterly report, the talk about it."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "slides", "brief")))


def newest(code):
    """What has the newest figure, of the last full year or of the last quarter."""
    last = max(int(handle.split()[2]) for handle in catalogue.handles if handle.startswith(f"{code} ar "))
    month = max(handle.split()[2] for handle in catalogue.handles if handle.startswith(f"{code} q "))
    return year(code, last) + quarter(code, month)


only = catalogue.only


q.ask("name", "net income of pulang lupa nickel for 2023?", year("PLN", 2023))
q.ask("name", "Hello, I would like to know how many hospital beds Lunas Hospitals Group operated at the end of 2022.", year("LUNA", 2022))
q.ask("name", "bakawan cement 3q24 sales volume", quarter("BKWN", "2024-09"))
q.ask("alias", "norteña cement annual report 2019", only("BKWN ar 2019"))
q.ask("alias", "how many passengers did Tagak carry in 2023", year("TAGK", 2023))
q.ask("symbol", "PADL cash position dec 2024", year("PADL", 2024))
q.ask("symbol", "when is the record date of the ARGPB dividend declared in february 2025", only("ARGO pb 2025-02"))
q.ask("symbol", "SISC net sales crop year 2023-24", year("SISC", 2024))
q.ask("typo", "Kalyaan saving bank loan portfolio 2022", year("KSB", 2022))
q.ask("typo", "silagan semicondutor workforce reducton", only("SLSI layoffs"))

q.ask("document-type", "20-IS of tagak air for the 2024 annual meeting", only("TAGK dis 2024"))
q.ask("document-type", "may I have Verdemar REIT's SEC 17-A covering 2022", only("VREIT ar 2022"))
q.ask("document-type", "bulkan geothermal's sustainability report on 2023", only("BULK esg 2023"))
q.ask("document-type", "masarap foods 2021, just the audited FS, not the whole 17-A", only("MSRP fs 2021"))
q.ask("document-type", "is there a transcript where kusina royale discusses 2024 with analysts", only("KUSI brief 2024-12"))
q.ask("document-type", "offering circular haribon bank bonds", only("HRBN bonds"))
q.ask("document-type", "Minutes of the 2023 stockholders' meeting of Puerto Norte Terminals", only("PNTI asm 2023"))
q.ask("document-type", "slides verdemar reit full yr 2024", only("VREIT slides 2024-12"))
q.ask("document-type", "Looking for the 17-C that Alon Telecom filed when it sold its towers.", only("ALON towers"))
q.ask("document-type", "competent person's report sierra dorada", only("SDM reserves"))

q.ask("relative-date", "what did Masarap Foods earn last year?", year("MSRP", 2024))
q.ask("relative-date", "latest quarterly report verdemar properties", only("VMP q 2025-06"))
q.ask("relative-date", "how was the first half of this year for haribon bank", quarter("HRBN", "2025-06"))
q.ask("relative-date", "sulo petroleum's income two years ago", year("SULO", 2023))
q.ask("relative-date", "give me the most recent investor deck of Alon", only("ALON slides 2025-06"))
q.ask("relative-date", "did kusina royale declare a cash dividend in july, and how much", only("KUSI div25"))
q.ask("relative-date", "newest annual report you have for golden carabao milling", only("GCM ar 2024"))
q.ask("relative-date", "Silangan Semiconductors, first quarter of the current fiscal year: revenue", quarter("SLSI", "2025-06"))
q.ask("relative-date", "what did shareholders ask at this year's stockholders meeting of haribon bank", only("HRBN asm 2025"))
q.ask("relative-date", "dividend VREIT declared last month", only("VREIT div 2025-08"))
q.ask("relative-date", "tindahan sales so far this year", quarter("TNDA", "2025-06"))
q.ask("relative-date", "Which was the last annual report Lakbay Shipping managed to file?", only("LKBY ar 2023"))
q.ask("relative-date", "kalayaan savings changed presidents in january. who is the new one", only("KSB president"))
q.ask("relative-date", "amihan wind capacity factor in the year before last", year("AMHN", 2023))
q.ask("relative-date", "what caused alon's outage in july", only("ALON outage"))

q.ask("several-companies", "net income 2024: haribon bank, kalayaan savings", year("HRBN", 2024), year("KSB", 2024))
q.ask("several-companies", "ALON vs TALA revenue q2 2025", quarter("ALON", "2025-06"), quarter("TALA", "2025-06"))
q.ask("several-companies", "Which paid the bigger dividend per share in 2024, Batis Water or Puerto Norte?",
      only("BATS div24", "BATS ar 2024", "BATS fs 2024"), only("PNTI div24", "PNTI ar 2024"))
q.ask("several-companies", "How much did Arguelles Holdings, Arguelles Land and Arguelles Power each owe their banks at the end of 2023?",
      year("ARGO", 2023), year("AGLD", 2023), year("AGPW", 2023))
q.ask("several-companies", "number of stores suki & tindahan dec 2024", year("SUKI", 2024), year("TNDA", 2024))
q.ask("several-companies", "compare sierra dorada with pulang lupa on 2022 profit", year("SDM", 2022), year("PLN", 2022))
q.ask("several-companies", "ebitda margins fiscal 2023 of masarap foods, kusina royale, don eusebio and golden carabao",
      year("MSRP", 2023), year("KUSI", 2023), year("DEDI", 2023), year("GCM", 2023), most=4)
q.ask("several-companies", "need the 2024 sustainability reports from Alon Telecom, Batis Water and Pulang Lupa",
      only("ALON esg 2024"), only("BATS esg 2024"), only("PLN esg 2024"))
q.ask("several-companies", "ASM minutes 2024, ARGO and HRBN", only("ARGO asm 2024"), only("HRBN asm 2024"))
q.ask("several-companies", "Did Amihan Wind or Bulkan Geothermal generate more in the first half of 2024?",
      quarter("AMHN", "2024-06"), quarter("BULK", "2024-06"))
q.ask("several-companies", "verdemar properties against its own reit - who made more money in 2024", year("VMP", 2024), year("VREIT", 2024))
q.ask("several-companies", "lunas hospitals + lunas pharma gross margin fy2023", year("LUNA", 2023), year("LNSP", 2023))
q.ask("several-companies", "fuel bill of tagak air next to that of lakbay shipping, 2023", year("TAGK", 2023), year("LKBY", 2023))
q.ask("several-companies", "same-store sales growth q1 2025 for KUSI, TNDA, SUKI", quarter("KUSI", "2025-03"), quarter("TNDA", "2025-03"), quarter("SUKI", "2025-03"))
q.ask("several-companies", "I want the 2024 return on assets of four financials side by side: HRBN, KSB, HRBL, PADL",
      year("HRBN", 2024), year("KSB", 2024), year("HRBL", 2024), year("PADL", 2024), most=4)
q.ask("several-companies", "is magiting construction more indebted than bakawan cement?", newest("MAGT"), newest("BKWN"))
q.ask("several-companies", "investor presentations for 1H25 of alon, haribon bank and padala please",
      only("ALON slides 2025-06"), only("HRBN slides 2025-06"), only("PADL slides 2025-06"))
q.ask("several-companies", "Could you set the return on equity of Haribon Bank against Kalayaan's for 2022?", year("HRBN", 2022), year("KSB", 2022))
q.ask("several-companies", "cash dividend announcements by SDM and PLN in 2024", only("SDM div24"), only("PLN div24"))
q.ask("several-companies", "capex 2023 - batis, amihan, bulkan, arguelles power",
      year("BATS", 2023), year("AMHN", 2023), year("BULK", 2023), year("AGPW", 2023), most=4)
q.ask("several-companies", "latest 17-Qs of Sulo Petroleum and Tagak Air", only("SULO q 2025-06"), only("TAGK q 2025-06"))
q.ask("several-companies", "haribon's bank and haribon's insurer, shareholders equity at year-end 2021", year("HRBN", 2021), year("HRBL", 2021))
q.ask("several-companies", "annual reports for fiscal 2022 from Golden Carabao, San Isidro Sugar and Silangan Semiconductors",
      only("GCM ar 2022"), only("SISC ar 2022"), only("SLSI ar 2022"))
q.ask("several-companies", "who spent more on advertising in 2021, the distiller Don Eusebio or Masarap Foods?", year("DEDI", 2021), year("MSRP", 2021))
q.ask("several-companies", "does tala fiber have more broadband subscribers than alon telecom", newest("TALA"), newest("ALON"))
q.ask("several-companies", "suki convenience and kusina royale, what did they sell in 3Q 2024", quarter("SUKI", "2024-09"), quarter("KUSI", "2024-09"))
q.ask("several-companies", "EPS for 2023: AGLD / VMP / VREIT", year("AGLD", 2023), year("VMP", 2023), year("VREIT", 2023))
q.ask("several-companies", "Using the June 2025 quarter, are Arguelles Land's borrowings larger than Verdemar Properties'?",
      quarter("AGLD", "2025-06"), quarter("VMP", "2025-06"))
q.ask("several-companies", "disclosures on the mine accident at sierra dorada and on the grounding of lakbay's ship", only("SDM accident"), only("LKBY grounding"))
q.ask("several-companies", "ipo prospectus padala, ipo prospectus verdemar reit", only("PADL ipo"), only("VREIT ipo"))
q.ask("several-companies", "Please send me the minutes of the 2025 stockholders' meetings of Masarap, Kusina Royale, Don Eusebio and Tindahan.",
      only("MSRP asm 2025"), only("KUSI asm 2025"), only("DEDI asm 2025"), only("TNDA asm 2025"), most=4)
q.ask("several-companies", "how did pulang lupa and sierra dorada start the year? first quarter 2025 only", quarter("PLN", "2025-03"), quarter("SDM", "2025-03"))
q.ask("several-companies", "net income to parent 2024 of argo, alon, haribon bank, masarap and sulo, i'll make a table",
      year("ARGO", 2024), year("ALON", 2024), year("HRBN", 2024), year("MSRP", 2024), year("SULO", 2024), most=5)
q.ask("several-companies", "2022 cargo volume puerto norte terminals and lakbay", year("PNTI", 2022), year("LKBY", 2022))
q.ask("several-companies", "definitive information statements filed this year by haribon bank and by kalayaan savings bank", only("HRBN dis 2025"), only("KSB dis 2025"))
q.ask("several-companies", "San Isidro Sugar or Golden Carabao: which had the fatter operating margin in fiscal 2024?", year("SISC", 2024), year("GCM", 2024))
q.ask("several-companies", "dividends declared in 2025 so far by sulo, tindahan and batis",
      only("SULO div25", "SULO q 2025-06"), only("TNDA div25", "TNDA q 2025-06"), only("BATS div25", "BATS q 2025-06"))
q.ask("several-companies", "payroll cost at pantas university in sy 2023-24 and at lunas hospitals in 2024", year("PNTS", 2024), year("LUNA", 2024))
q.ask("several-companies", "Perlas Bay Resorts and Himig Broadcasting both had a terrible 2020. How large was each one's loss?", year("PRLB", 2020), year("HIMG", 2020))
q.ask("several-companies", "receivables of magiting and of arguelles land sept 2023 quarter", quarter("MAGT", "2023-09"), quarter("AGLD", "2023-09"))

q.ask("several-periods", "alon telecom revenue 2022 2023 2024", year("ALON", 2022, 2023), year("ALON", 2023, 2024), year("ALON", 2024))
q.ask("several-periods", "How has the NPL ratio of Haribon Bank moved between 2021 and 2024?", year("HRBN", 2021, 2022), year("HRBN", 2024))
q.ask("several-periods", "kusina royale q1 2025 versus q1 2024", quarter("KUSI", "2024-03", "2025-03"), quarter("KUSI", "2025-03"))
q.ask("several-periods", "ounces of gold sierra dorada produced in 2020, in 2021, in 2022",
      year("SDM", 2020, 2021), year("SDM", 2021, 2022), year("SDM", 2022, 2023))
q.ask("several-periods", "i need arguelles holdings asm minutes, the 2022, 2023 and 2024 ones", only("ARGO asm 2022"), only("ARGO asm 2023"), only("ARGO asm 2024"))
q.ask("several-periods", "Batis Water billed volume before the pandemic (2019) and in 2020", year("BATS", 2019, 2020), year("BATS", 2020, 2021))
q.ask("several-periods", "pulang lupa dividend per share for each of 2023 and 2024",
      only("PLN ar 2023", "PLN ar 2024"), only("PLN ar 2024", "PLN div24", "PLN div25"))
q.ask("several-periods", "wheat cost golden carabao FY22 & FY24", year("GCM", 2022, 2023), year("GCM", 2024))
q.ask("several-periods", "all 2023 quarterly reports of padala", only("PADL q 2023-03"), only("PADL q 2023-06"), only("PADL q 2023-09"))
q.ask("several-periods", "what was the revenue of lakbay shipping lines in 2021 and what in 2023", year("LKBY", 2021, 2022), year("LKBY", 2023))
q.ask("several-periods", "SUKI second quarter sales, 2023 to 2025",
      quarter("SUKI", "2023-06", "2024-06"), quarter("SUKI", "2024-06", "2025-06"), quarter("SUKI", "2025-06"))
q.ask("several-periods", "Cement volumes of Bakawan in 2018, back when it was Norteña, and in 2023?", year("BKWN", 2018, 2019), year("BKWN", 2023, 2024))
q.ask("several-periods", "don eusebio's excise taxes over 2022, 2023, 2024", year("DEDI", 2022, 2023), year("DEDI", 2023, 2024), year("DEDI", 2024))
q.ask("several-periods", "tala fiber: 2020 revenue (still southgate cable then) against 2024", only("SGAT ar 2020", "SGAT ar 2021"), year("TALA", 2024))
q.ask("several-periods", "tagak air, how bad were 2020 and 2021 and did it earn anything in 2022",
      year("TAGK", 2020, 2021), year("TAGK", 2021, 2022), year("TAGK", 2022, 2023))
q.ask("several-periods", "sustainability reports pulang lupa nickel 2021, 2022 and 2023", only("PLN esg 2021"), only("PLN esg 2022"), only("PLN esg 2023"))
q.ask("several-periods", "MAGT order book at Dec 2021 and at Dec 2024", year("MAGT", 2021, 2022), year("MAGT", 2024))
q.ask("several-periods", "Compare 3Q FY24 with 3Q FY25 at Silangan Semiconductors, gross profit mainly.",
      quarter("SLSI", "2023-12", "2024-12"), quarter("SLSI", "2024-12"))
q.ask("several-periods", "raw sugar produced by san isidro: crop years 2021-2022, 2022-2023", year("SISC", 2022, 2023), year("SISC", 2023, 2024))
q.ask("several-periods", "verdemar reit occupancy at the end of 2022 / 2023 / 2024", year("VREIT", 2022, 2023), year("VREIT", 2023, 2024), year("VREIT", 2024))
q.ask("several-periods", "sulo petroleum 17-Q both for March 2025 and June 2025", only("SULO q 2025-03"), only("SULO q 2025-06"))
q.ask("several-periods", "premium income at haribon life, 2020 compared to 2024", year("HRBL", 2020, 2021), year("HRBL", 2024))
q.ask("several-periods", "share of coal in arguelles power's output: 2021, and 2023 after they sold the plant", year("AGPW", 2021, 2022), year("AGPW", 2023, 2024))
q.ask("several-periods", "puerto norte annual reports 2018 2019 2020", only("PNTI ar 2018"), only("PNTI ar 2019"), only("PNTI ar 2020"))
q.ask("several-periods", "enrolment at Pantas in school year 2021-22 vs school year 2023-24", year("PNTS", 2022, 2023), year("PNTS", 2024))
q.ask("several-periods", "Kalayaan Savings Bank. Total deposits at year-end '22, '23, '24.", year("KSB", 2022, 2023), year("KSB", 2023, 2024), year("KSB", 2024))
q.ask("several-periods", "masarap margins 1H24 and 1H25", quarter("MSRP", "2024-06", "2025-06"), quarter("MSRP", "2025-06"))
q.ask("several-periods", "himig's advertising revenue 2019 and again 2021", year("HIMG", 2019, 2020), year("HIMG", 2021))
q.ask("several-periods", "What were Arguelles Land's reservation sales in the third quarter of 2023, and one year later in the third quarter of 2024?",
      quarter("AGLD", "2023-09", "2024-09"), quarter("AGLD", "2024-09"))
q.ask("several-periods", "perlas bay gaming revenue from 2022 through 2024", year("PRLB", 2022, 2023), year("PRLB", 2023, 2024), year("PRLB", 2024))

q.ask("follow-up", "and 2022?", year("HRBN", 2022),
      history=["haribon bank net income 2023", "Haribon Bank Corporation earned a net income of P18.4 billion in 2023."])
q.ask("follow-up", "what about tala", quarter("TALA", "2025-03"),
      history=["Alon Telecom service revenue Q1 2025", "Alon Telecom, Inc. had service revenue of P27.1 billion in the first quarter of 2025."])
q.ask("follow-up", "same for don eusebio and pantas, pls", year("DEDI", 2023), year("PNTS", 2023),
      history=["masarap foods earnings per share fiscal 2023", "Earnings per share of Masarap Foods Corporation were P3.12 in 2023."])
q.ask("follow-up", "the one of the year before please", only("ARGO asm 2023"),
      history=["minutes of the 2024 annual stockholders' meeting of Arguelles Holdings",
               "Here are the minutes of the annual stockholders' meeting of Arguelles Holdings Corporation of May 2024."])
q.ask("follow-up", "ok, then Batis Water for the same year", year("BATS", 2022),
      history=["What did Lakandula Waterworks earn in 2022?", "I could not find Lakandula Waterworks among the companies whose documents I have."])
q.ask("follow-up", "who chairs it now?", only("ARGO chair", "ARGO ar 2024", "ARGO dis 2025", "ARGO asm 2025"),
      history=["when was arguelles holdings founded", "Arguelles Holdings Corporation was founded by Ramon Arguelles in 1951, who chaired it until 1988."])
q.ask("follow-up", "and how much debt did they carry by then", year("PLN", 2022),
      history=["pulang lupa nickel 2022 ebitda", "Pulang Lupa Nickel Corporation had an EBITDA of P9.8 billion in 2022."])
q.ask("follow-up", "q2?", quarter("SUKI", "2024-06"),
      history=["suki convenience stores gross profit 1st quarter 2024", "Gross profit of Suki Convenience Stores, Inc. was P4.9 billion in the first quarter of 2024."])
q.ask("follow-up", "the reit", year("VREIT", 2023),
      history=["verdemar rental income 2023", "Do you mean Verdemar Properties, Inc. or Verdemar REIT, Inc.?"])
q.ask("follow-up", "2023", year("LNSP", 2023),
      history=["how much does lunas pharma spend on research", "For which year would you like the research spending of Lunas Pharmaceuticals Corporation?"])
q.ask("follow-up", "sorry, I was asking for the hospitals", year("LUNA", 2024),
      history=["Lunas net income 2024", "Lunas Pharmaceuticals Corporation had a net income of P1.1 billion in 2024."])
q.ask("follow-up", "is there a presentation about it?", only("MSRP slides 2024-12"),
      history=["how did masarap foods do in 2024", "Masarap Foods Corporation raised revenue by 8% to P92 billion in 2024."])
q.ask("follow-up", "are the minutes of that meeting available too", only("HRBN asm 2025"),
      history=["information statement haribon bank 2025 stockholders meeting",
               "The definitive information statement of Haribon Bank Corporation for the annual stockholders' meeting of 2025 was filed in April."])
q.ask("follow-up", "what did analysts ask management about that?", only("HRBN brief 2025-06"),
      history=["Haribon Bank provisions 1H 2025", "Haribon Bank Corporation set aside P4.2 billion for credit losses in the first half of 2025, 31% more than a year before."])
q.ask("follow-up", "compare that with kalayaan", year("KSB", 2023),
      history=["cost to income ratio of haribon bank 2023", "The cost-to-income ratio of Haribon Bank Corporation was 52.6% in 2023."])
q.ask("follow-up", "now its two listed subsidiaries", year("AGLD", 2024), year("AGPW", 2024),
      history=["Profit of Arguelles Holdings in 2024?",
               "Arguelles Holdings Corporation made P21.7 billion in 2024. Its listed subsidiaries are Arguelles Land, Inc. and Arguelles Power Corporation."])
q.ask("follow-up", "give me 2024 for both", year("SDM", 2024), year("PLN", 2024),
      history=["royalties paid by sierra dorada 2022", "Sierra Dorada Mining Corporation paid P412 million of royalties in 2022.",
               "and pulang lupa", "Pulang Lupa Nickel Corporation paid P655 million of royalties in 2022."])
q.ask("follow-up", "which of them has the lower debt to equity?", year("KUSI", 2023), year("MSRP", 2023),
      history=["kusina royale vs masarap revenue 2023",
               "In 2023 Kusina Royale Restaurants, Inc. had revenue of P38 billion, Masarap Foods Corporation of P85 billion."])
q.ask("follow-up", "back to the airline. what did it pay in lease charges", year("TAGK", 2022),
      history=["tagak air revenue 2022", "Tagak Air, Inc. had revenue of P41.3 billion in 2022.",
               "puerto norte too", "Puerto Norte Terminals, Inc. had revenue of P14.9 billion in 2022."])
q.ask("follow-up", "Alright, seriously now. What was Alon's capex in 2023?", year("ALON", 2023),
      history=["tell me a joke", "Why did the investor bring a ladder? Because the stock was expected to climb."])
q.ask("follow-up", "one more: the newest dividend on the MAGTP shares", only("MAGT pd 2025-08"),
      history=["magiting construction backlog 2024", "The backlog of Magiting Construction & Development Corporation was P58 billion at the end of 2024.",
               "thanks!", "You're welcome. Anything else?"])
q.ask("follow-up", "why so much?", year("TAGK", 2020),
      history=["tagak air net loss in 2020", "Tagak Air, Inc. lost P11.6 billion in 2020."])
q.ask("follow-up", "hmm are you sure? please check again", year("SISC", 2023),
      history=["san isidro sugar central net income crop year 2022-2023", "San Isidro Sugar Central, Inc. had a net income of P9 million in crop year 2022-2023."])
q.ask("follow-up", "I meant what the sustainability report says", only("AGPW esg 2023"),
      history=["carbon emissions of arguelles power in 2023", "The annual report of Arguelles Power Corporation for 2023 mentions emissions of 6.1 million tonnes."])
q.ask("follow-up", "and the school year after?", year("PNTS", 2024),
      history=["tuition income of pantas university SY 2022-2023", "Pantas University System, Inc. had tuition income of P4.4 billion in the fiscal year ended May 31, 2023."])
q.ask("follow-up", "and a year earlier?", year("BKWN", 2020),
      history=["bakawan cement operating income 2022", "Operating income of Bakawan Cement Corporation was P2.0 billion in 2022.",
               "2021", "In 2021 operating income of Bakawan Cement Corporation was P2.7 billion."])
q.ask("follow-up", "how does it look against the same quarter last year", quarter("SULO", "2024-06", "2025-06"),
      history=["sulo petroleum volume sold q2 2025", "Sulo Petroleum Corporation sold 1.32 billion liters in the second quarter of 2025."])
q.ask("follow-up", "next quarter?", quarter("KSB", "2024-06"),
      history=["hi", "Hello! What would you like to know?",
               "kalayaan savings bank net interest income first quarter of 2024", "Net interest income of Kalayaan Savings Bank, Inc. was P1.9 billion in the first quarter of 2024."])
q.ask("follow-up", "and for the full year", year("GCM", 2023),
      history=["golden carabao sales in the nine months to March 2023",
               "Golden Carabao Milling Company, Inc. had sales of P16.2 billion in the nine months ended March 31, 2023 of its fiscal year 2023."])
q.ask("follow-up", "what was last declared for holders of the series B preferred?", only("ARGO pb 2025-08"),
      history=["Arguelles Holdings common dividend 2025", "Arguelles Holdings Corporation declared a cash dividend of P9.00 on each common share in March 2025."])
q.ask("follow-up", "did anybody say whether that price is fair", only("TALA fairness"),
      history=["is alon buying tala fiber?", "Yes, Alon Telecom, Inc. made a tender offer for the shares of Tala Fiber Communications Corporation at P6.80 a share in June 2025."])
q.ask("follow-up", "when was it renamed exactly?", only("TALA name"),
      history=["who was southgate cable", "Southgate Cable Corporation is the former name of Tala Fiber Communications Corporation."])
q.ask("follow-up", "and in 2019, under the old name?", only("SGAT ar 2019"),
      history=["tala fiber revenue in 2023", "Tala Fiber Communications Corporation had revenue of P7.7 billion in 2023. It was named Southgate Cable Corporation until June 2022."])
q.ask("follow-up", "forget that. how large was pulang lupa's special dividend of 2022", only("PLN special"),
      history=["batis water tariff 2023", "Batis Water Services, Inc. charged an average tariff of P38.60 per cubic meter in 2023."])
q.ask("follow-up", "2021 i meant, not 2020", year("LUNA", 2021),
      history=["Lunas Hospitals patient days 2020", "Lunas Hospitals Group, Inc. counted 611,000 patient days in 2020."])
q.ask("follow-up", "No, I want the most recent quarterly report.", only("MAGT q 2025-06"),
      history=["newest report magiting", "The annual report of Magiting Construction & Development Corporation for 2024 was filed in April 2025."])
q.ask("follow-up", "and for 2023 and 2024", year("AMHN", 2023, 2024), year("AMHN", 2024),
      history=["amihan wind energy sold 2022 gwh", "Amihan Wind Energy Corporation sold 713 GWh in 2022."])
q.ask("follow-up", "could you also get me the three years before that, 2021 to 2023",
      year("DEDI", 2021, 2022), year("DEDI", 2022, 2023), year("DEDI", 2023, 2024),
      history=["cases of rum sold by don eusebio 2024", "Don Eusebio Distillers, Inc. sold 31 million cases in 2024."])
q.ask("follow-up", "and the one after that", only("VREIT div 2024-08"),
      history=["Verdemar REIT dividend declared in May 2024", "Verdemar REIT, Inc. declared a cash dividend of P0.052 per share on May 16, 2024."])
q.ask("follow-up", "how did the accident affect its gold output that year?", year("SDM", 2023),
      history=["what happened at the baguilat mine", "In September 2023 Sierra Dorada Mining Corporation reported an accident at Level 700 of Baguilat Mine, where work was halted for six weeks."])
q.ask("follow-up", "is that more than what puerto norte made", year("PNTI", 2023),
      history=["what does net income mean", "Net income is what remains of revenue after all costs and taxes.",
               "batis water services net income 2023", "Batis Water Services, Inc. had a net income of P5.6 billion in 2023."])
q.ask("follow-up", "add suki to that comparison", year("SUKI", 2024),
      history=["net sales 2024 of tindahan retail and kusina royale", "Net sales in 2024 were P204 billion at Tindahan Retail Group, Inc. and P43 billion at Kusina Royale Restaurants, Inc."])
q.ask("follow-up", "And the group's insurer?", year("HRBL", 2022),
      history=["dividends paid by Haribon Bank to shareholders in 2022", "Haribon Bank Corporation paid P4.5 billion in cash dividends in 2022.",
               "what was the payout ratio", "The payout ratio of Haribon Bank Corporation was 28% in 2022."])
q.ask("follow-up", "parent company, same period", quarter("ARGO", "2025-06"),
      history=["arguelles land debt june 2025", "Arguelles Land, Inc. had debt of P61 billion on June 30, 2025.",
               "and equity?", "Equity of Arguelles Land, Inc. was P98 billion on June 30, 2025. Its parent is Arguelles Holdings Corporation."])
q.ask("follow-up", "can i read the disclosure itself", only("HRBN cyber"),
      history=["was customer data stolen from haribon bank?", "In October 2024 Haribon Bank Corporation disclosed unauthorized access to data of about 40,000 customers."])
q.ask("follow-up", "nickel miner instead", year("PLN", 2023),
      history=["sierra dorada safety record 2023", "Sierra Dorada Mining Corporation reported 2 fatalities and 14 lost-time injuries in 2023.",
               "how many employees", "Sierra Dorada Mining Corporation had 4,310 employees at the end of 2023."])
q.ask("follow-up", "whats in the 17-Q then", only("AGPW q 2025-06"),
      history=["arguelles power annual report for 2025", "The annual report of Arguelles Power Corporation for 2025 is not out. The newest is the quarterly report for the second quarter of 2025."])
q.ask("follow-up", "what about the others in the sector, kusina royale for instance?", quarter("KUSI", "2024-09"),
      history=["sm sales growth suki 3q 2024", "Same-store sales of Suki Convenience Stores, Inc. grew 3.8% in the third quarter of 2024."])
q.ask("follow-up", "Thank you. And do you also have Padala's prospectus?", only("PADL ipo"),
      history=["padala active users dec 2024", "Padala Financial Technologies, Inc. had 14.2 million active users at the end of 2024."])
q.ask("follow-up", "what did perlas bay and tagak report for it", year("PRLB", 2021), year("TAGK", 2021),
      history=["interest expense of himig broadcasting 2021", "Himig Broadcasting Network, Inc. had interest expense of P1.3 billion in 2021."])

q.ask("abstention", "hello there")
q.ask("abstention", "what's the difference between common shares and preferred shares?")
q.ask("abstention", "who are you and what kind of things can i ask")
q.ask("abstention", "what is 4.2 billion divided by 310 million")
q.ask("abstention", "Mayon Electric Company annual report 2024")
q.ask("abstention", "net income of Pagasa Bank in 2023?")
q.ask("abstention", "Is it a good time to buy stocks?")
q.ask("abstention", "explain ebitda like i'm ten")
q.ask("abstention", "will it rain in cebu tomorrow")
q.ask("abstention", "How does one open an account with a stockbroker?")
q.ask("abstention", "salamat po!",
      history=["golden carabao dividend october 2024", "Golden Carabao Milling Company, Inc. declared a cash dividend of P0.40 per share on October 24, 2024."])
q.ask("abstention", "ok got it",
      history=["when did bakawan change its name", "Norteña Cement Corporation became Bakawan Cement Corporation in November 2020."])
q.ask("abstention", "put that in a table",
      history=["tindahan sales by format 2024", "In 2024 Tindahan Retail Group, Inc. sold P121 billion in supermarkets, P52 billion in department stores and P31 billion in drugstores."])
q.ask("abstention", "if 3.4 billion grows 12% how much is it after",
      history=["lunas pharma revenue 2023", "Lunas Pharmaceuticals Corporation had revenue of P3.4 billion in 2023."])
q.ask("abstention", "translate your answer to tagalog please",
      history=["why was trading in lakbay suspended", "Trading in shares of Lakbay Shipping Lines, Inc. was suspended in May 2025 because it had not filed its annual report for 2024."])
