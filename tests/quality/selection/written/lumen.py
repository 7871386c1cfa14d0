"""An investment research chatbot's bucket: mid-size companies of the US, Europe, India, Japan and Latin America, 2019-2025; six schemes of names."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://lumen-research-docs"
TODAY = datetime.date(2025, 8, 27)

# code, name, regime, month in which the year ends, how files are named, first year of annual reports,
# first year of quarters or half years, what is missing
COMPANIES = [
    ("CRWK", "Corwick Tools, Inc.", "us", 9, "edgar", 2020, 2023, []),
    ("HLBY", "Halberry Foods, Inc.", "us", 5, "title", 2020, 2023, ["q 2023-11"]),
    ("PNXS", "Pinnex Semiconductor Corporation", "us", 1, "full", 2020, 2023, []),
    ("TVRN", "Tavernier Health Systems, Inc.", "us", 12, "edgar", 2020, 2023, []),
    ("OSPY", "Ospray Midstream Partners LP", "us", 12, "code", 2021, 2023, []),
    ("BWBC", "Bridleway Bancorp, Inc.", "us", 12, "full", 2020, 2023, []),
    ("BWHM", "Bridleway Homes Corporation", "us", 10, "code", 2020, 2023, ["ar 2022"]),
    ("QLTH", "Quilth Software, Inc.", "us", 6, "full", 2020, 2023, []),
    ("MDOX", "Meridox Medical, Inc.", "us", 12, "edgar", 2020, 2023, []),
    ("VLDX", "Valora Diagnostics, Inc.", "us", 12, "edgar", 2019, 2021, []),
    ("NWTU", "Northwater Utilities Corp.", "us", 12, "path", 2021, 2023, []),
    ("ALDM", "Aldermann Maschinenbau AG", "euq", 12, "staff", 2019, 2023, []),
    ("BRMD", "Brémond Cosmétiques SA", "euh", 12, "title", 2020, 2022, []),
    ("CSTL", "Castellarin Group S.p.A.", "euh", 12, "code", 2020, 2022, ["ar 2021"]),
    ("FRLX", "Ferrolux Acero SA", "euq", 12, "path", 2020, 2023, []),
    ("HOLB", "Hollingbrook Retail plc", "euh", 2, "full", 2020, 2022, []),
    ("PNHL", "Penhallow Group plc", "euh", 3, "staff", 2020, 2022, []),
    ("SVIND", "Sondervig Vind A/S", "euq", 12, "full", 2021, 2023, []),
    ("VSTB", "Västerby Skog AB", "euq", 12, "title", 2020, 2023, []),
    ("VDK", "Van der Kuyl Chemie NV", "euh", 12, "path", 2020, 2022, []),
    ("LDPH", "Lindauer Pharma AG", "f20h", 12, "full", 2020, 2022, []),
    ("LDLG", "Lindauer Logistik AG", "euh", 9, "staff", 2020, 2022, []),
    ("COBI", "Cobhaven Insurance Holdings plc", "euh", 12, "title", 2020, 2022, []),
    ("COBP", "Cobhaven Property Trust plc", "euh", 9, "path", 2020, 2022, []),
    ("TRNB", "Tarnowiec Bank SA", "euq", 12, "code", 2020, 2023, ["ar 2020"]),
    ("ORLA", "Orlana Telecom SGPS SA", "euq", 12, "staff", 2019, 2023, []),
    ("KAVAUTO", "Kaveri Auto Components Limited", "in", 3, "title", 2020, 2023, []),
    ("KAVAGRO", "Kaveri Agrochem Limited", "in", 3, "title", 2021, 2024, []),
    ("SUNDCEM", "Sundaresh Cements Limited", "in", 3, "staff", 2020, 2023, []),
    ("MEGHINFO", "Meghna Infosystems Limited", "in", 3, "code", 2020, 2023, []),
    ("VARDFIN", "Vardhini Finance Limited", "in", 3, "full", 2020, 2023, []),
    ("NEELHOSP", "Neelkanth Hospitals Limited", "in", 3, "path", 2021, 2024, []),
    ("RAJWADA", "Rajwada Hotels Limited", "in", 3, "staff", 2021, 2024, ["ar 2023"]),
    ("6873", "Kitamori Electric Co., Ltd.", "jp", 3, "title", 2020, 2023, []),
    ("2871", "Shirahama Foods Co., Ltd.", "jp", 2, "full", 2021, 2023, []),
    ("6489", "Tokigawa Robotics Corporation", "jp", 12, "code", 2020, 2023, []),
    ("7644", "Aomine Holdings, Inc.", "jp", 9, "path", 2021, 2024, []),
    ("BPMP", "Banco Pampero S.A.", "f20", 12, "full", 2020, 2023, []),
    ("QUILLO", "Minera Quillota S.A.", "f20", 12, "path", 2020, 2023, []),
    ("ITGA3", "Cerâmica Itaguá S.A.", "latam", 12, "staff", 2020, 2023, []),
    ("SOTELVA", "Grupo Sotelva, S.A.B. de C.V.", "f20", 12, "title", 2020, 2023, []),
    ("FSOT13", "Fibra Sotelva", "latam", 12, "code", 2021, 2023, []),
    ("ANDI", "Aerolíneas Andinia S.A.", "f20", 12, "edgar", 2020, 2023, []),
    ("PRNV4", "Paranaval Energia S.A.", "latam", 12, "full", 2020, 2023, []),
    ("AGPP", "AgroPampero S.A.", "f20", 6, "title", 2020, 2023, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
LABELS = {
    "PNXS": "PNXS", "CRWK": "Corwick Tools (NASDAQ: CRWK)", "TVRN": "Tavernier Health Systems", "SVIND": "Sondervig Vind",
    "6873": "Kitamori Electric (TSE 6873)", "MEGHINFO": "MEGHINFO", "VDK": "Van der Kuyl Chemie", "ANDI": "Aerolineas Andinia",
    "ITGA3": "Ceramica Itagua", "QUILLO": "Minera Quillota", "SOTELVA": "Grupo Sotelva", "VSTB": "Vasterby Skog", "BRMD": "Bremond Cosmetiques",
}
FIELDS = {
    "PNXS": {"company": "Pinnex Semiconductor Corporation", "exchange": "NASDAQ", "fiscal_year_end": "January"},
    "HLBY": {"ticker": "HLBY", "exchange": "NYSE"},
    "BWBC": {"ticker": "BWBC", "sector": "Regional Banks", "country": "United States"},
    "HOLB": {"ticker": "HOLB.L", "sector": "Retail", "country": "United Kingdom"},
    "VSTB": {"ticker": "VSTB-B", "country": "Sweden"},
    "BRMD": {"ticker": "BRMD.PA", "country": "France"},
    "COBI": {"ticker": "COBI.L", "country": "United Kingdom", "sector": "Insurance"},
    "KAVAUTO": {"symbol": "KAVAUTO", "exchange": "NSE"},
    "KAVAGRO": {"symbol": "KAVAGRO", "exchange": "NSE"},
    "MEGHINFO": {"company": "Meghna Infosystems Limited"},
    "RAJWADA": {"symbol": "RAJWADA"},
    "SOTELVA": {"symbol": "SOTELVA B", "country": "Mexico"},
    "ANDI": {"ticker": "ANDI", "country": "Chile", "sector": "Airlines"},
    "PRNV4": {"ticker": "PRNV4", "country": "Brazil"},
    "ALDM": {"ticker": "ALDM.DE"},
}
# Until which day papers bear an older name and ticker.
FORMER = {"QLTH": ("Datumly, Inc.", "2023-02-06"), "ORLA": ("Lusitel SGPS SA", "2022-05-11")}
# The last day on which a company that was merged published something.
GONE = {"VLDX": datetime.date(2023, 3, 31)}

KINDS = {
    "us": {"ar": ("Form 10-K", "10-K"), "q": ("Form 10-Q", "10-Q")},
    "euq": {"ar": ("Annual Report", "AR"), "q": ("Quarterly Statement", "QS"), "h": ("Half-Year Report", "HY")},
    "euh": {"ar": ("Annual Report", "AR"), "h": ("Half-Year Report", "HY")},
    "f20h": {"ar": ("Form 20-F", "20-F"), "h": ("Half-Year Report", "HY")},
    "in": {"ar": ("Annual Report", "AR"), "q": ("Financial Results", "RES")},
    "jp": {"ar": ("Annual Securities Report", "ASR"), "q": ("Consolidated Financial Results", "CFR")},
    "f20": {"ar": ("Form 20-F", "20-F"), "q": ("Earnings Release", "ER")},
    "latam": {"ar": ("Annual Report", "AR"), "q": ("Earnings Release", "ER")},
}
COMMON = {
    "call": ("Earnings Call Transcript", "CALL"), "slides": ("Investor Presentation", "PRES"),
    "pr": ("Results Press Release", "PR"), "esg": ("ESG Report", "ESG"), "tu": ("Trading Update", "TU"),
}
LAGS = {"us": 60, "euq": 80, "euh": 80, "f20h": 75, "in": 118, "jp": 87, "f20": 112, "latam": 85}

# code, kind, months that the talk or paper is about
TALKS = [
    ("CRWK", "call", ["2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("PNXS", "call", ["2024-01", "2024-04", "2024-07", "2024-10", "2025-01", "2025-04"]),
    ("PNXS", "pr", ["2024-10", "2025-01", "2025-04"]),
    ("HLBY", "call", ["2024-05", "2024-11", "2025-05"]),
    ("TVRN", "call", ["2024-06", "2024-12", "2025-03", "2025-06"]),
    ("BWBC", "pr", ["2024-12", "2025-03", "2025-06"]),
    ("BWBC", "slides", ["2024-12", "2025-06"]),
    ("BWHM", "call", ["2024-10", "2025-01", "2025-04"]),
    ("QLTH", "call", ["2024-06", "2024-12", "2025-03", "2025-06"]),
    ("QLTH", "pr", ["2025-06"]),
    ("MDOX", "call", ["2023-03", "2023-12", "2024-12", "2025-06"]),
    ("NWTU", "call", ["2024-12", "2025-06"]),
    ("OSPY", "slides", ["2024-12"]),
    ("ALDM", "call", ["2024-06", "2024-12", "2025-06"]),
    ("ALDM", "slides", ["2024-12", "2025-06"]),
    ("BRMD", "call", ["2024-06", "2024-12", "2025-06"]),
    ("CSTL", "slides", ["2023-12", "2024-12"]),
    ("HOLB", "tu", ["2023-12", "2024-12", "2025-06"]),
    ("HOLB", "slides", ["2024-08", "2025-02"]),
    ("PNHL", "call", ["2024-03", "2024-09", "2025-03"]),
    ("PNHL", "tu", ["2024-06", "2025-06"]),
    ("SVIND", "call", ["2024-12", "2025-03", "2025-06"]),
    ("LDPH", "call", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("COBI", "tu", ["2024-03", "2024-09", "2025-03"]),
    ("TRNB", "slides", ["2024-06", "2024-12", "2025-06"]),
    ("ORLA", "call", ["2024-12", "2025-06"]),
    ("KAVAUTO", "call", ["2024-03", "2024-06", "2024-12", "2025-03", "2025-06"]),
    ("KAVAUTO", "slides", ["2024-12", "2025-03"]),
    ("MEGHINFO", "call", ["2024-03", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("VARDFIN", "call", ["2024-03", "2025-03", "2025-06"]),
    ("SUNDCEM", "slides", ["2025-03"]),
    ("6873", "slides", ["2024-03", "2024-09", "2025-03"]),
    ("6489", "slides", ["2024-12", "2025-06"]),
    ("BPMP", "call", ["2024-12", "2025-03", "2025-06"]),
    ("SOTELVA", "call", ["2024-06", "2024-12", "2025-06"]),
    ("ANDI", "call", ["2024-12", "2025-03", "2025-06"]),
    ("QUILLO", "slides", ["2024-12"]),
    ("PRNV4", "call", ["2024-12", "2025-06"]),
]
# code, fiscal years of ESG reports
GREEN = [
    ("PNXS", [2024]), ("ALDM", [2022, 2023]), ("BRMD", [2023, 2024]), ("HOLB", [2024, 2025]), ("SVIND", [2023, 2024]), ("VSTB", [2023, 2024]),
    ("VDK", [2023, 2024]), ("SUNDCEM", [2024]), ("6873", [2024]), ("QUILLO", [2022, 2023, 2024]), ("PRNV4", [2023]), ("SOTELVA", [2023]), ("OSPY", [2023]),
]
# code, handle, day, kind, what
PAPERS = [
    ("CRWK", "cfo", "2024-11-18", "8-K", "Departure of Chief Financial Officer"),
    ("CRWK", "reprice", "2025-05-06", "Press Release", "Price Increases on Imported Power Tools"),
    ("HLBY", "recall", "2024-02-13", "Press Release", "Voluntary Recall of Frozen Berry Mix"),
    ("HLBY", "plant", "2023-09-20", "8-K", "Closure of Toledo Plant"),
    ("PNXS", "export", "2024-12-04", "8-K", "Effect of Export Restrictions on Shipments to China"),
    ("PNXS", "fab", "2023-10-17", "Press Release", "Second Fab in Boise, Idaho"),
    ("TVRN", "breach", "2024-05-30", "8-K", "Cybersecurity Incident - Patient Records"),
    ("TVRN", "notes", "2023-06-08", "Prospectus", "Prospectus Supplement - Senior Notes due 2031"),
    ("TVRN", "rating", "2025-02-19", "Credit Rating Note", "Outlook Revised to Negative"),
    ("OSPY", "pipeline", "2024-08-21", "8-K", "Acquisition of Caddo Gathering Pipeline"),
    ("OSPY", "rating", "2024-09-12", "Credit Rating Note", "Rating Affirmed after Pipeline Acquisition"),
    ("BWBC", "rating", "2023-05-04", "Credit Rating Note", "Downgrade after Deposit Outflows"),
    ("BWBC", "buyback", "2025-01-29", "8-K", "Share Repurchase Program"),
    ("BWHM", "land", "2024-06-25", "Press Release", "Land Purchase in Tucson"),
    ("QLTH", "name", "2023-02-06", "8-K", "Change of Name from Datumly, Inc. to Quilth Software, Inc."),
    ("QLTH", "layoffs", "2024-01-23", "8-K", "Reduction in Workforce"),
    ("QLTH", "ipo", "2019-10-02", "Prospectus", "Initial Public Offering Prospectus"),
    ("MDOX", "merger", "2022-11-14", "Prospectus", "Joint Proxy Statement and Prospectus - Merger with Valora Diagnostics, Inc."),
    ("MDOX", "closing", "2023-03-31", "8-K", "Completion of Merger with Valora Diagnostics, Inc."),
    ("MDOX", "fda", "2025-04-15", "Press Release", "FDA Clearance of Insulin Patch Pump"),
    ("VLDX", "merger", "2022-09-19", "8-K", "Merger Agreement with Meridox Medical, Inc."),
    ("NWTU", "drought", "2024-07-30", "Press Release", "Drought Surcharge"),
    ("NWTU", "rating", "2024-04-11", "Credit Rating Note", "Rating Affirmed"),
    ("ALDM", "bond", "2022-03-09", "Prospectus", "Prospectus - Green Bond 2022-2028"),
    ("ALDM", "ceo", "2024-10-24", "Press Release", "Change of Chief Executive Officer"),
    ("BRMD", "perfume", "2024-09-05", "Press Release", "Acquisition of Maison Tilleul Perfumes"),
    ("CSTL", "rating", "2023-11-30", "Credit Rating Note", "Upgrade to Investment Grade"),
    ("FRLX", "strike", "2024-03-22", "Press Release", "Strike at Sagunto Works"),
    ("FRLX", "rating", "2025-05-21", "Credit Rating Note", "Downgrade on Weak Steel Prices"),
    ("HOLB", "stores", "2023-07-11", "Press Release", "Closure of Thirty-Two Stores"),
    ("HOLB", "ceo", "2025-07-08", "Press Release", "New Chief Executive Officer"),
    ("PNHL", "pension", "2023-12-14", "Press Release", "Pension Scheme Buy-In"),
    ("PNHL", "rights", "2021-06-03", "Prospectus", "Prospectus - Rights Issue 3 for 11"),
    ("SVIND", "order", "2025-02-04", "Press Release", "Order for 62 Offshore Turbines"),
    ("SVIND", "warning", "2023-08-29", "Press Release", "Profit Warning - Blade Defects"),
    ("VSTB", "mill", "2024-05-16", "Press Release", "Investment in Pulp Mill"),
    ("VDK", "spill", "2023-06-26", "Press Release", "Leak at Terneuzen Site"),
    ("VDK", "rating", "2024-11-06", "Credit Rating Note", "Rating Affirmed"),
    ("LDPH", "trial", "2025-03-12", "Press Release", "Phase III Failure of Asthma Drug"),
    ("LDPH", "adr", "2021-05-20", "Prospectus", "Prospectus - American Depositary Shares"),
    ("LDLG", "warehouse", "2024-04-17", "Press Release", "New Distribution Centre at Ulm"),
    ("COBI", "cat", "2025-01-21", "Press Release", "Estimated Loss from Storm Ailsa"),
    ("COBP", "revaluation", "2023-10-31", "Press Release", "Portfolio Revaluation"),
    ("TRNB", "franc", "2024-12-09", "Press Release", "Provisions for Swiss Franc Mortgages"),
    ("TRNB", "rating", "2025-06-17", "Credit Rating Note", "Upgrade"),
    ("ORLA", "name", "2022-05-11", "Press Release", "Lusitel becomes Orlana Telecom"),
    ("ORLA", "towers", "2023-11-08", "Press Release", "Sale of Mobile Towers"),
    ("KAVAUTO", "qip", "2024-07-15", "Prospectus", "Placement Document - Qualified Institutions Placement"),
    ("KAVAUTO", "rating", "2024-10-10", "Credit Rating Note", "Rating Rationale"),
    ("KAVAGRO", "rating", "2024-12-20", "Credit Rating Note", "Rating Rationale"),
    ("SUNDCEM", "kiln", "2023-08-18", "Press Release", "Commissioning of Kiln 3 at Ariyalur"),
    ("SUNDCEM", "rating", "2025-01-16", "Credit Rating Note", "Rating Rationale"),
    ("MEGHINFO", "deal", "2025-01-08", "Press Release", "Contract with Nordic Bank"),
    ("VARDFIN", "rating", "2024-08-22", "Credit Rating Note", "Rating Rationale"),
    ("VARDFIN", "ncd", "2023-10-06", "Prospectus", "Prospectus - Public Issue of Non-Convertible Debentures"),
    ("NEELHOSP", "ipo", "2021-11-22", "Prospectus", "Red Herring Prospectus"),
    ("RAJWADA", "udaipur", "2024-11-29", "Press Release", "Opening of Lake Hotel in Udaipur"),
    ("6873", "buyback", "2025-05-13", "Press Release", "Repurchase of Own Shares"),
    ("2871", "noodles", "2024-10-08", "Press Release", "Noodle Factory in Vietnam"),
    ("6489", "inspection", "2024-04-25", "Press Release", "Improper Inspections at Gifu Plant"),
    ("BPMP", "hsbk", "2024-04-09", "Press Release", "Acquisition of Banco Cordillera"),
    ("QUILLO", "water", "2023-05-25", "Press Release", "Desalination Plant"),
    ("QUILLO", "bond", "2024-02-07", "Prospectus", "Offering Memorandum - 6.25% Notes due 2034"),
    ("ITGA3", "flood", "2024-05-10", "Press Release", "Floods Stop Production"),
    ("SOTELVA", "stores", "2025-03-20", "Press Release", "Store Opening Plan"),
    ("FSOT13", "offering", "2021-03-18", "Prospectus", "Offering Memorandum - Certificates"),
    ("ANDI", "ch11", "2020-07-09", "6-K", "Chapter 11 Filing"),
    ("ANDI", "fleet", "2024-06-19", "6-K", "Order for Twenty Aircraft"),
    ("PRNV4", "auction", "2024-03-28", "Press Release", "Transmission Auction"),
    ("AGPP", "drought", "2023-03-08", "Press Release", "Impact of Drought on Soybean Harvest"),
]
SHORTS = {"Press Release": "PR", "Prospectus": "PROS", "Credit Rating Note": "RATING"}

catalogue = Catalogue()
q = Questions("lumen", today="2025-08-27")


def slug(text):
    for letter, plain in zip("éâáíäø", "eaaiao"):
        text = text.lower().replace(letter, plain)
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.replace("&", "and")).split())


def years_of(regime, end, fiscal):
    """A fiscal year as the company writes it."""
    if regime == "in":
        return f"FY{fiscal - 1}-{fiscal % 100:02}"
    if end == 12:
        return str(fiscal)
    if regime == "jp":
        return f"FYE {datetime.date(2000, end, 1):%B} {fiscal}"
    return f"{fiscal - 1}/{fiscal % 100:02}" if regime.startswith("eu") else f"FY{fiscal}"


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, regime, end, style):
        self.index, self.code, self.regime, self.end, self.style, self.count = index, code, regime, end, style, 0
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def add(self, handle, kind, title, short, day, fiscal, quarter, event):
        """`day` ends the period of the paper, or is its own when it is of an event; `event` is the day of publication."""
        self.count += 1
        former, until = FORMER.get(self.code, ("", "0001-01-01"))
        name = former if event < datetime.date.fromisoformat(until) else NAMES[self.code]
        code, odd = self.code, self.count % 4 == 0
        years = fiscal and years_of(self.regime, self.end, fiscal)
        half = handle.startswith("h ")
        part = "H1" if half else f"Q{quarter}" if quarter else ""
        period = " ".join(filter(None, [part, years])) if years else ""
        send = lambda path, **fields: catalogue.add(self.label, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        stem = slug(name)
        if self.style == "full":
            tail = slug(period) if period else str(event)
            what = slug(title if not fiscal else kind)
            send(f"{stem}/{event.year}/{stem}-{what}-{tail}.pdf", title=f"{name} - {title}{f' {period}' if period else ''}", company=name,
                 ticker=None if event < datetime.date.fromisoformat(until) else code, document_type=kind, fiscal_year=fiscal,
                 period=None if odd else period or None, filing_date=None if self.count % 5 == 0 else str(event))
        elif self.style == "edgar":
            form = short.lower().replace("-", "")
            tail = f"_{slug(title)[:40].strip('-')}" if not fiscal else ""
            stamp = f"{day:%Y%m%d}"
            send(f"edgar/{code.lower()}/{code.lower()}-{stamp}_{form}{tail}.htm", form=kind.replace("Form ", ""),
                 period_of_report=str(day) if fiscal else None, filed=None if odd else str(event),
                 description=None if fiscal else title)
        elif self.style == "title":
            number = 20000 + 613 * self.index + 7 * self.count
            when = ""
            if fiscal:
                length = "year" if handle.split()[0] in ("ar", "esg") or not quarter and not half else "six months" if half else "quarter"
                when = f" {period}" if odd else f" for the {length} ended {day.day} {day:%B %Y}"
            send(f"docs/{number}.pdf", title=f"{name}: {title}{when}", date=None if self.count % 3 == 0 else f"{event:%d %b %Y}")
        elif self.style == "code":
            if fiscal:
                tail = f"FY{fiscal % 100:02}{'_' + part if part else ''}"
            else:
                tail = f"{event:%Y%m%d}_{title.replace(' - ', ' ').replace(' ', '_')}"
            send(f"{code}/{code}_{tail}_{short}.pdf" if fiscal else f"{code}/{code}_{short}_{tail}.pdf", filename=None if odd else f"{code}_{tail}_{short}.pdf",
                 document_type=None if odd else kind)
        elif self.style == "staff":
            what = f"{title} {period.replace('/', '-')}" if fiscal else f"{title} ({event:%d %b %Y})"
            send(f"uploads/{name} - {what}.pdf", uploaded=f"{event + datetime.timedelta(9)}" if self.count % 3 == 0 else None)
        else:
            folder = f"{slug(years)}" if years else str(event.year)
            what = f"{slug(kind)}-{slug(period)}" if fiscal else f"{event}-{slug(kind)}-{slug(title)}"
            send(f"{stem}/{folder}/{what}.pdf")


def compose():
    for index, (code, _, regime, end, style, since, quarters, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, regime, end, style)
        kinds = {**COMMON, **KINDS[regime]}
        last = GONE.get(code, TODAY)

        def periodic(kind, day, lag):
            fiscal = day.year + (day.month > end)
            ends = day.month == end
            quarter = None if kind in ("ar", "esg", "h") else ((day.month - end) % 12 + 2) // 3 or 4
            # What is about the last quarter of an European company is about its year.
            if ends and regime.startswith(("eu", "f20h")):
                quarter = None
            event = day + datetime.timedelta(lag)
            handle = f"{kind} {fiscal}" if kind in ("ar", "esg") else f"{kind} {day:%Y-%m}"
            if event <= last and handle not in missing:
                title, short = kinds[kind]
                filer.add(handle, title, title, short, day, fiscal, quarter, event)

        for year in range(since, 2026):
            periodic("ar", month_end(year, end), LAGS[regime])
        for year in range(quarters, 2026):
            for month in range(1, 13):
                since_end = (month - end) % 12
                if since_end == 6 and "h" in kinds:
                    periodic("h", month_end(year, month), 55)
                elif since_end % 3 == 0 and "q" in kinds and (since_end or regime in ("in", "jp", "f20", "latam")):
                    periodic("q", month_end(year, month), 40 if since_end else 57)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, month_end(int(month[:4]), int(month[5:])), 22 if kind == "tu" else 50 if month[5:] == f"{end:02}" else 42 if kind != "call" or "h" not in kinds else 55)
        for other, fiscals in GREEN:
            for fiscal in fiscals if other == code else ():
                periodic("esg", month_end(fiscal, end), 150)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                filer.add(handle, kind, title, SHORTS.get(kind, kind), day, None, None, day)
    catalogue.associations = {
        "Datumly, Inc.": "Quilth Software, Inc.",
        "Lusitel": "Orlana Telecom SGPS SA",
        "Valora": ["Valora Diagnostics, Inc.", "Meridox Medical, Inc."],
        "Pinnex": "PNXS",
        "VdK": "Van der Kuyl Chemie",
        "Brambletree": "Halberry Foods, Inc.",
        "Northwater": "Northwater Utilities Corp.",
        "Lindauer": ["Lindauer Pharma AG", "Lindauer Logistik AG"],
        "Pampero": "Banco Pampero S.A.",
        "Casa Sotelva": "Grupo Sotelva",
        "Kaveri Group": ["Kaveri Auto Components Limited", "Kaveri Agrochem Limited"],
        "Hollies": "Hollingbrook Retail plc",
        "Meghna Infosystems": "MEGHINFO",
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, and the results, call, slides, release about the whole year."""
    end = next(company[3] for company in COMPANIES if company[0] == code)
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", *(f"{kind} {number}-{end:02}" for kind in ("q", "call", "slides", "pr")))
    ))


def quarter(code, *months):
    """What has a figure of a quarter or half year."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "h", "call", "slides", "pr", "tu")))


only = catalogue.only


q.ask("name", "Halberry Foods gross margin fiscal 2023", year("HLBY", 2023))
q.ask("name", "how much did aldermann spend on r&d in 2022", year("ALDM", 2022))
q.ask("name", "I'd like to know Banco Pampero's non-performing loan ratio at the end of 2023.", year("BPMP", 2023))
q.ask("name", "kaveri agrochem borrowings fy24", year("KAVAGRO", 2024))
q.ask("name", "copper output minera quillota 2021", year("QUILLO", 2021))
q.ask("name", "Who are the biggest customers of Meghna Infosystems? FY2022-23 is the year I care about", year("MEGHINFO", 2023))
q.ask("name", "Penhallow, order book at march 2023", year("PNHL", 2023))
q.ask("name", "bridleway homes backlog at 31 October 2023", year("BWHM", 2023))
q.ask("name", "net interest income, Tarnowiec Bank, third quarter 2024", quarter("TRNB", "2024-09"))
q.ask("name", "what does Northwater say about lead pipes in its 10-K for 2022", only("NWTU ar 2022"))
q.ask("name", "tokigawa robotics orders from china 2023?", year("6489", 2023))
q.ask("name", "passenger load factor of Aerolineas Andinia for Q2 2025", quarter("ANDI", "2025-06"))
q.ask("name", "i am looking at cobhaven property trust and need its vacancy rate for the year to september 2022", year("COBP", 2022))

q.ask("symbol", "PNXS data center revenue q3 fy2025", quarter("PNXS", "2024-10"))
q.ask("symbol", "CRWK 10-K 2023", only("CRWK ar 2023"))
q.ask("symbol", "what was PRNV4 ebitda in 2022", year("PRNV4", 2022))
q.ask("symbol", "VARDFIN gnpa mar 2024", year("VARDFIN", 2024))
q.ask("symbol", "6873 operating profit year ended march 2023", year("6873", 2023))
q.ask("symbol", "Distributions per certificate FSOT13, 4Q23", only("FSOT13 q 2023-12"))
q.ask("symbol", "is there a rating note on OSPY?", only("OSPY rating"))
q.ask("symbol", "holb.l dividend for 2022/23", year("HOLB", 2023))

q.ask("alias", "datumly revenue for the fiscal year ended june 2021", year("QLTH", 2021))
q.ask("alias", "What was Lusitel's net debt at the end of 2020?", year("ORLA", 2020))
q.ask("alias", "like for like sales at hollies 2023/24", year("HOLB", 2024))
q.ask("alias", "casa sotelva same store sales 2023", year("SOTELVA", 2023))
q.ask("alias", "VdK's sales by region in 2022", year("VDK", 2022))
q.ask("alias", "brambletree brand owner - advertising expense fiscal 2022", year("HLBY", 2022))
q.ask("alias", "How is the pharma part of the Lindauer names doing? I mean sales in 2023", year("LDPH", 2023))
q.ask("alias", "pinnex gross margin in fiscal 2023", year("PNXS", 2023))
q.ask("alias", "pampero bank, the 20-F for 2021", only("BPMP ar 2021"))
q.ask("alias", "orlana, formerly lusitel: fibre homes passed 2023", year("ORLA", 2023))
q.ask("alias", "Sotelva's property trust - occupancy 2022", year("FSOT13", 2022))
q.ask("alias", "who audited Valora in its last year as a company of its own, 2022", only("VLDX ar 2022"))

q.ask("typo", "Castelarin grup net profit 2023", year("CSTL", 2023))
q.ask("typo", "penhalow half year 2023/24 report", only("PNHL h 2023-09"))
q.ask("typo", "sundresh cement volumes FY23", year("SUNDCEM", 2023))
q.ask("typo", "what is the cet1 of bridelway bancorp 2023", year("BWBC", 2023))
q.ask("typo", "Neelkant hospital ipo propsectus", only("NEELHOSP ipo"))
q.ask("typo", "shirahma food anual report feb 2024", only("2871 ar 2024"))
q.ask("typo", "ferolux acero q1 2025 shipmnts", quarter("FRLX", "2025-03"))
q.ask("typo", "tavernir health systms data breech filing", only("TVRN breach"))

q.ask("several-companies", "compare operating margin of Aldermann and Castellarin in 2023", year("ALDM", 2023), year("CSTL", 2023))
q.ask("several-companies", "Kaveri Auto vs Kaveri Agrochem roce fy25", year("KAVAUTO", 2025), year("KAVAGRO", 2025))
q.ask("several-companies", "lindauer pharma, lindauer logistik: number of employees 2022", year("LDPH", 2022), year("LDLG", 2022))
q.ask("several-companies", "Which bank had the lower cost/income ratio in 2024 – Tarnowiec, Banco Pampero or Bridleway Bancorp?", year("TRNB", 2024), year("BPMP", 2024), year("BWBC", 2024))
q.ask("several-companies", "what did Cobhaven's insurer and its REIT each pay out in dividends for 2023", year("COBI", 2023), year("COBP", 2023))
q.ask("several-companies", "latest 10-Qs of tavernier and meridox pls", only("TVRN q 2025-06"), only("MDOX q 2025-06"))
q.ask("several-companies", "SVIND and PRNV4 capex last full year, 2024", year("SVIND", 2024), year("PRNV4", 2024))
q.ask("several-companies", "esg reports 2024 from brémond and van der kuyl", only("BRMD esg 2024"), only("VDK esg 2024"))
q.ask("several-companies", "Did the pulp maker Västerby earn more per share in 2022 than the steelmaker Ferrolux?", year("VSTB", 2022), year("FRLX", 2022))
q.ask("several-companies", "grupo sotelva and its fibra, second quarter of 2024", quarter("SOTELVA", "2024-06"), quarter("FSOT13", "2024-06"))
q.ask("several-companies", "rating rationales for sundaresh, vardhini and kaveri auto", only("SUNDCEM rating"), only("VARDFIN rating"), only("KAVAUTO rating"))
q.ask("several-companies", "meridox and valora - each one's sales in 2021, so before they merged", year("MDOX", 2021), year("VLDX", 2021))

q.ask("several-periods", "Corwick Tools net sales FY2021 and FY2024", year("CRWK", 2021, 2022), year("CRWK", 2024))
q.ask("several-periods", "how did minera quillota's cash cost move: 2020, 2022, 2024", year("QUILLO", 2020, 2021), year("QUILLO", 2022, 2023), year("QUILLO", 2024))
q.ask("several-periods", "Meghna Infosystems attrition, Q2 FY24 against Q2 FY25", only("MEGHINFO q 2023-09", "MEGHINFO q 2024-09", "MEGHINFO call 2024-09"), quarter("MEGHINFO", "2024-09"))
q.ask("several-periods", "hollingbrook half-year reports 22/23 and 24/25", only("HOLB h 2022-08"), only("HOLB h 2024-08"))
q.ask("several-periods", "Banco Pampero - inflation adjustment in 2022 versus 2023", year("BPMP", 2022, 2023), year("BPMP", 2023, 2024))
q.ask("several-periods", "I need both sustainability reports of Sondervig, the 2023 one and the 2024 one", only("SVIND esg 2023"), only("SVIND esg 2024"))
q.ask("several-periods", "kitamori electric capex in the years to march 2021 & march 2025", year("6873", 2021, 2022), year("6873", 2025))
q.ask("several-periods", "andinia: yields q1 2024, q1 2025", quarter("ANDI", "2024-03", "2025-03"), quarter("ANDI", "2025-03"))
q.ask("several-periods", "10-Ks of northwater for 2021, 2022 and 2023", only("NWTU ar 2021"), only("NWTU ar 2022"), only("NWTU ar 2023"))
q.ask("several-periods", "Rajwada Hotels room revenue in FY22, the covid year, and in FY25", year("RAJWADA", 2022), year("RAJWADA", 2025))
q.ask("several-periods", "quilth arr at the end of fy23, fy24 and fy25?", year("QLTH", 2023, 2024), year("QLTH", 2024, 2025), year("QLTH", 2025))
q.ask("several-periods", "did itagua's volumes recover after the floods - second quarter of 2024 and then the fourth", only("ITGA3 q 2024-06"), only("ITGA3 q 2024-12"))
q.ask("several-periods", "Change in the solvency ratio of Cobhaven Insurance between June 2023 and June 2025", only("COBI h 2023-06"), only("COBI h 2025-06"))

q.ask("relative-date", "tavernier's most recent quarterly report", only("TVRN q 2025-06"))
q.ask("relative-date", "What did Castellarin make last year?", year("CSTL", 2024))
q.ask("relative-date", "latest annual report hollingbrook", only("HOLB ar 2025"))
q.ask("relative-date", "newest 10-K from Quilth please", only("QLTH ar 2024"))
q.ask("relative-date", "how was pinnex's last reported quarter", quarter("PNXS", "2025-04"))
q.ask("relative-date", "who takes over as chief executive at hollingbrook? it was in the press last month", only("HOLB ceo"))
q.ask("relative-date", "ferrolux first half of this year", quarter("FRLX", "2025-06"))
q.ask("relative-date", "Van der Kuyl's energy costs two years ago, in 2023 that is", year("VDK", 2023))
q.ask("relative-date", "kaveri auto june quarter this year ebitda margin", quarter("KAVAUTO", "2025-06"))
q.ask("relative-date", "any rating action on tarnowiec in the last few months", only("TRNB rating"))
q.ask("relative-date", "Lindauer Pharma, what went wrong with the asthma drug this March?", only("LDPH trial"))
q.ask("relative-date", "halberry foods fiscal year that just ended, net income", year("HLBY", 2025))
q.ask("relative-date", "grupo sotelva year before last: number of shops", year("SOTELVA", 2023))
q.ask("relative-date", "last interim report of lindauer logistik", only("LDLG h 2025-03"))

q.ask("document-type", "transcript aldermann h1 2025 call", only("ALDM call 2025-06"))
q.ask("document-type", "The prospectus for Aldermann's green bond, please.", only("ALDM bond"))
q.ask("document-type", "bridleway bancorp slides q2 2025", only("BWBC slides 2025-06"))
q.ask("document-type", "vardhini ncd prospectus", only("VARDFIN ncd"))
q.ask("document-type", "do we have the 8-K about the CFO leaving Corwick", only("CRWK cfo"))
q.ask("document-type", "Kitamori sustainability / esg report", only("6873 esg 2024"))
q.ask("document-type", "lindauer pharma 20-F for 2022, not the half year stuff", only("LDPH ar 2022"))
q.ask("document-type", "rating agency note on Castellarin", only("CSTL rating"))
q.ask("document-type", "i want to read what was said on the call: kaveri auto, december 2024 quarter", only("KAVAUTO call 2024-12"))
q.ask("document-type", "earnings release paranaval 3Q24", only("PRNV4 q 2024-09"))
q.ask("document-type", "joint proxy and prospectus for the meridox / valora deal", only("MDOX merger"))
q.ask("document-type", "Quilth's press release on full-year fiscal 2025 results", only("QLTH pr 2025-06"))
q.ask("document-type", "securities report, Aomine, year to Sept 2023", only("7644 ar 2023"))
q.ask("document-type", "could you pull the placement document from kaveri auto's QIP", only("KAVAUTO qip"))

q.ask("topic", "which of our companies had patient data stolen", only("TVRN breach"))
q.ask("topic", "who recalled frozen berries?", only("HLBY recall"))
q.ask("topic", "airline that filed for chapter 11 in 2020", only("ANDI ch11"))
q.ask("topic", "steel strike in Spain", only("FRLX strike"))
q.ask("topic", "Which Japanese company admitted faking inspections?", only("6489 inspection"))
q.ask("topic", "swiss franc mortgage provisions", only("TRNB franc"))
q.ask("topic", "impact of chip export controls on sales to china", only("PNXS export"))
q.ask("topic", "is anyone building a desalination plant for a mine", only("QUILLO water"))

q.ask("follow-up", "and 2022?", year("ALDM", 2022),
      history=["aldermann order intake 2023", "Aldermann Maschinenbau AG took orders of EUR 1.34 billion in 2023."])
q.ask("follow-up", "what about castellarin", year("CSTL", 2024),
      history=["Brémond net margin in 2024?", "Brémond Cosmétiques SA had a net margin of 9.8% in 2024."])
q.ask("follow-up", "q1 then", quarter("BPMP", "2025-03"),
      history=["banco pampero roe q2 2025", "The return on equity of Banco Pampero S.A. was 14.1% in the second quarter of 2025."])
q.ask("follow-up", "no, the home builder", year("BWHM", 2024),
      history=["bridleway revenue fiscal 2024", "Bridleway Bancorp, Inc. had revenue of USD 912 million in 2024."])
q.ask("follow-up", "show me where they announced it", only("QLTH name"),
      history=["what was quilth software called before", "Quilth Software, Inc. was called Datumly, Inc. until February 2023."])
q.ask("follow-up", "how does that compare to its sister company?", year("KAVAGRO", 2025),
      history=["debt to equity of kaveri auto components FY25",
               "Kaveri Auto Components Limited had a debt to equity ratio of 0.41 at the end of FY2024-25. The other company of the Kaveri Group, Kaveri Agrochem Limited, is listed too."])
q.ask("follow-up", "is there a transcript", only("SVIND call 2025-06"),
      history=["sondervig margin h1 2025", "Sondervig Vind A/S had an EBIT margin of 4.2% in the first half of 2025."])
q.ask("follow-up", "Could you do the same for the two years before that?", year("HLBY", 2022), year("HLBY", 2023),
      history=["Halberry Foods, capital expenditure fiscal 2024", "Halberry Foods, Inc. spent USD 143 million on capital expenditure in fiscal 2024."])
q.ask("follow-up", "fy24 sorry", year("VARDFIN", 2024),
      history=["vardhini finance aum fy23", "Assets under management of Vardhini Finance Limited were INR 214 billion at the end of FY2022-23."])
q.ask("follow-up", "why?", year("VSTB", 2023),
      history=["did vasterby skog's profit fall in 2023", "Yes, operating profit of Västerby Skog AB fell 44% in 2023."])
q.ask("follow-up", "and when did it close", only("MDOX closing"),
      history=["did meridox buy valora", "Yes. Meridox Medical, Inc. and Valora Diagnostics, Inc. agreed to merge in September 2022."])
q.ask("follow-up", "now the esg report for that year", only("QUILLO esg 2023"),
      history=["minera quillota 20-F 2023", "Here is the Form 20-F of Minera Quillota S.A. for 2023."])
q.ask("follow-up", "2023/24", year("PNHL", 2024),
      history=["free cash flow of penhallow", "Which financial year do you mean? I have the annual reports of Penhallow Group plc from 2019/20 to 2024/25."])
q.ask("follow-up", "the second", only("LDLG ar 2023"),
      history=["lindauer annual report 2023", "There are two:\n1. Lindauer Pharma AG\n2. Lindauer Logistik AG\nWhich one would you like?"])
q.ask("follow-up", "And theirs, last full year?", year("7644", 2024),
      history=["store count shirahama foods and aomine", "I can look that up. For which year?", "year to feb 2025 for shirahama first",
               "Shirahama Foods Co., Ltd. had 412 stores at the end of February 2025. For Aomine Holdings, Inc. the last full year ended in September 2024."])
q.ask("follow-up", "any fresher numbers than that", quarter("CRWK", "2025-06"),
      history=["Corwick inventories", "Inventories of Corwick Tools, Inc. were USD 388 million at 30 September 2024."])
q.ask("follow-up", "ok and for the six months to june 2025", quarter("BRMD", "2025-06"),
      history=["bremond sales in china h1 2024", "Sales of Brémond Cosmétiques SA in China fell 7% in the first half of 2024."])
q.ask("follow-up", "put orlana next to it", year("ORLA", 2024),
      history=["What was Paranaval's leverage at year-end 2024?", "Net debt of Paranaval Energia S.A. was 2.9 times EBITDA at the end of 2024."])
q.ask("follow-up", "are you sure? please check", year("OSPY", 2023),
      history=["ospray midstream distributable cash flow 2023", "Distributable cash flow of Ospray Midstream Partners LP was USD 12 million in 2023."])
q.ask("follow-up", "what did the agency say about it", only("OSPY rating"),
      history=["ospray pipeline deal?", "In August 2024 Ospray Midstream Partners LP acquired the Caddo Gathering Pipeline."])
q.ask("follow-up", "different topic: number of beds at neelkanth, march 24", year("NEELHOSP", 2024),
      history=["rajwada occupancy fy24", "Occupancy of Rajwada Hotels Limited was 71% in FY2023-24.", "average room rate?", "INR 11,240."])
q.ask("follow-up", "both of them for 2021 as well", year("COBI", 2021), year("VDK", 2021),
      history=["pension deficit of cobhaven insurance and van der kuyl 2022",
               "At the end of 2022 Cobhaven Insurance Holdings plc had a pension deficit of GBP 38 million, Van der Kuyl Chemie NV one of EUR 71 million."])
q.ask("follow-up", "same quarter a year earlier", quarter("KAVAUTO", "2023-12"),
      history=["kaveri auto exports q3 fy25", "Exports of Kaveri Auto Components Limited were INR 3.2 billion in Q3 FY2024-25 (October to December 2024)."])
q.ask("follow-up", "whats their tax rate that year", year("PNXS", 2024),
      history=["PNXS r&d fiscal 2024", "Pinnex Semiconductor Corporation spent USD 611 million on research and development in fiscal 2024, the year ended 31 January 2024."])
q.ask("follow-up", "hmm, i'd rather have the 10-q itself", only("TVRN q 2025-03"),
      history=["tavernier call q1 2025", "Here is the transcript of the call of Tavernier Health Systems, Inc. on the first quarter of 2025."])
q.ask("follow-up", "and the year after", year("AGPP", 2024),
      history=["AgroPampero soybean yield fiscal 2023", "The soybean yield of AgroPampero S.A. fell to 1.9 tonnes per hectare in the fiscal year ended 30 June 2023, because of the drought."])
q.ask("follow-up", "back to the cement maker, what was it in fy2022-23", year("SUNDCEM", 2023),
      history=["power cost per tonne sundaresh FY24", "Power and fuel cost Sundaresh Cements Limited INR 1,310 per tonne in FY2023-24.",
               "and ceramica itagua, 2023", "Cerâmica Itaguá S.A. spent BRL 402 million on gas and electricity in 2023."])
q.ask("follow-up", "Did management comment on the competition on that call?", only("SOTELVA call 2024-12"),
      history=["what did grupo sotelva guide for 2025 on its q4 2024 call", "On the call on the fourth quarter of 2024 Grupo Sotelva guided for sales growth of 8 to 10% in 2025."])
q.ask("follow-up", "does tokigawa have something like that too? 2024 deck pls", only("6489 slides 2024-12"),
      history=["kitamori electric investor presentation march 2025", "Here is the investor presentation of Kitamori Electric Co., Ltd. for the year ended 31 March 2025."])
q.ask("follow-up", "how many aircraft", only("ANDI fleet"),
      history=["did andinia order planes in 2024?", "Yes, Aerolíneas Andinia S.A. reported an order in June 2024."])

q.ask("abstention", "hey")
q.ask("abstention", "what's ebitda?")
q.ask("abstention", "Who made you, and what can you do for me?")
q.ask("abstention", "Rotherfield Bank annual report 2023")
q.ask("abstention", "explain the difference between a 10-K and a 20-F")
q.ask("abstention", "brightsea shipping q2 2025 results")
q.ask("abstention", "what time does the tokyo exchange open")
q.ask("abstention", "Meghalaya Textiles Ltd, promoter holding in FY24?")
q.ask("abstention", "good morning! hope you're well")
q.ask("abstention", "how do you discount a terminal value")
q.ask("abstention", "write me a haiku about bonds")
q.ask("abstention", "weather in buenos aires tomorrow")
q.ask("abstention", "thx, exactly what i needed",
      history=["ferrolux rating", "The rating of Ferrolux Acero SA was downgraded in May 2025."])
q.ask("abstention", "please say that again in german",
      history=["Who is the new CEO of Aldermann?", "Aldermann Maschinenbau AG announced a change of its chief executive officer in October 2024."])
q.ask("abstention", "make it a bit shorter",
      history=["risk factors of northwater 2024", "Northwater Utilities Corp. names drought, regulation of tariffs, contamination, ageing pipes, interest rates and cyber attacks."])
q.ask("abstention", "ok bye")
q.ask("abstention", "And what about Hartnoll Energy?",
      history=["paranaval dividends 2023", "Paranaval Energia S.A. paid dividends of BRL 310 million for 2023."])
q.ask("abstention", "no worries, i'll come back tomorrow",
      history=["Kitamori transcripts?", "I have no call transcripts of Kitamori Electric Co., Ltd."])
