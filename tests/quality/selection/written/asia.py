"""The store of a research boutique: listed companies of the Gulf, India, Singapore, Malaysia, the Philippines and Hong Kong, 2018-2025."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://boutique-research-store"
TODAY = datetime.date(2025, 9, 16)

# handle, name, ticker, market, month in which the year ends, how files are named, first year of reports, quarters (`q`; `q4` with the
# fourth; `h` half years) from which year, first year of audited statements of their own, what is missing
COMPANIES = [
    ("NAJD", "Najd Cement Company", "3097", "gulf", 12, "titled", 2018, "q", 2022, 2019, ["ar 2020"]),
    ("WADI", "Wadi Al Noor Healthcare Company", "4041", "gulf", 12, "coded", 2020, "q", 2022, 2021, []),
    ("RIMP", "Al Rimal Properties PJSC", "ALRIMAL", "gulf", 12, "full", 2018, "q", 2022, 2020, []),
    ("RIMC", "Al Rimal Cooling PJSC", "RIMCOOL", "gulf", 12, "full", 2022, "q", 2023, 2022, []),
    ("KHOR", "Khor Marine Terminals PJSC", "KHORMT", "gulf", 12, "plain", 2019, "q", 2023, 2020, []),
    ("SDFI", "Sohar Dairy & Foods SAOG", "SDFI", "gulf", 12, "path", 2019, "q", 2023, None, []),
    ("QDGT", "Dukhan Gas Transport Company Q.P.S.C.", "QDGT", "gulf", 12, "titled", 2018, "q", 2023, 2021, []),
    ("MARS", "Marsa National Bank K.S.C.P.", "MARSA", "gulf", 12, "coded", 2018, "q", 2022, 2020, ["q 2024-03"]),
    ("VIND", "Vindhya Tractors Ltd", "VINDTRAC.NS", "in", 3, "full", 2018, "q", 2022, None, []),
    ("SAHP", "Sahyadri Pharma Ltd", "SAHYAPH.NS", "in", 3, "plain", 2018, "q", 2022, 2021, []),
    ("SAHL", "Sahyadri Lifesciences Ltd", "SAHYALIFE.NS", "in", 3, "plain", 2024, "q", 2023, 2024, []),
    ("KVHF", "Kaveri Housing Finance Ltd", "KAVERIHFL.NS", "in", 3, "few", 2019, "q", 2022, 2022, []),
    ("KVHO", "Kaveri Hospitals Ltd", "KAVHOSP.NS", "in", 3, "few", 2021, "q", 2023, 2022, ["ar 2025"]),
    ("TRIS", "Trishul Software Services Ltd", "TRISHUL.NS", "in", 3, "coded", 2018, "q", 2022, None, []),
    ("DECS", "Deccan Specialty Chemicals Ltd", "DECSPEC.NS", "in", 3, "path", 2019, "q", 2022, 2023, ["q 2023-12"]),
    ("LLRT", "Lantern Logistics REIT", "L9T.SI", "sg", 12, "full", 2018, "h", 2021, None, []),
    ("TEMB", "Tembusu Marine Ltd", "T7M.SI", "sg", 6, "plain", 2018, "h", 2021, 2022, []),
    ("MERP", "Merlion Precision Engineering Ltd", "M3P.SI", "sg", 12, "titled", 2018, "h", 2021, 2022, []),
    ("BUKH", "Bukit Harvest Ltd", "B2H.SI", "sg", 12, "path", 2019, "h", 2021, None, []),
    ("SKEN", "Seri Kenanga Berhad", "5291.KL", "my", 6, "titled", 2018, "q4", 2022, None, []),
    ("KGLV", "Kinabalu Gloves Berhad", "7193.KL", "my", 6, "coded", 2018, "q4", 2022, None, []),
    ("TTEL", "Titiwangsa Telecom Berhad", "6127.KL", "my", 12, "plain", 2018, "q4", 2023, None, []),
    ("TPRO", "Titiwangsa Properties Berhad", "8419.KL", "my", 3, "plain", 2019, "q4", 2023, None, ["ar 2023"]),
    ("MUEN", "Muara Energy Services Sdn Bhd", None, "my", 12, "path", 2099, None, None, 2019, []),
    ("MAYN", "Mayon Power Corporation", "MAYN", "ph", 12, "full", 2018, "q", 2022, 2021, []),
    ("IVFI", "Isla Verde Foods, Inc.", "IVF", "ph", 12, "few", 2020, "q", 2023, 2022, []),
    ("BAYB", "Bayanihan Bank Corporation", "BAYB", "ph", 12, "titled", 2018, "q", 2022, None, []),
    ("HLOT", "Harbour Lotus Holdings Limited", "2871.HK", "hk", 6, "path", 2018, "h", 2020, None, []),
    ("PJAW", "Pacific Jade Airways Limited", "0583.HK", "hk", 12, "path", 2018, "h", 2020, None, []),
    ("JPHL", "Jade Pacific Holdings Limited", "1462.HK", "hk", 3, "coded", 2018, "h", 2020, None, []),
    ("GKTY", "Golden Kapok Toys Holdings Limited", "0917.HK", "hk", 12, "few", 2019, "h", 2021, None, ["ar 2021"]),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
# Groups that are named otherwise than their company, and what else a group tells.
LABELS = {
    "WADI": "4041 Wadi Al Noor Healthcare", "KGLV": "7193.KL", "HLOT": "2871", "SAHP": "Sahyadri Pharma", "TRIS": "TRISHUL",
    "IVFI": "Isla Verde Foods", "MUEN": "Muara Energy Services",
}
FIELDS = {
    "KGLV": {"company": "Kinabalu Gloves Berhad", "market": "Bursa Malaysia"},
    "HLOT": {"company": "Harbour Lotus Holdings Limited", "ticker": "2871.HK"},
    "TRIS": {"company": "Trishul Software Services Ltd", "ticker": "TRISHUL.NS"},
    "NAJD": {"ticker": "3097", "market": "Tadawul"},
    "QDGT": {"ticker": "QDGT", "market": "Qatar Stock Exchange"},
    "PJAW": {"ticker": "0583.HK"},
    "SDFI": {"ticker": "SDFI", "market": "Muscat"},
    "DECS": {"ticker": "DECSPEC.NS"},
    "BUKH": {"ticker": "B2H.SI"},
    "MERP": {"ticker": "M3P.SI"},
    "SKEN": {"ticker": "5291.KL"},
    "SAHP": {"ticker": "SAHYAPH.NS"},
    "SAHL": {"ticker": "SAHYALIFE.NS"},
    "TEMB": {"ticker": "T7M.SI"},
    "TTEL": {"ticker": "6127.KL"},
    "TPRO": {"ticker": "8419.KL"},
    "BAYB": {"ticker": "BAYB", "market": "PSE"},
    "GKTY": {"ticker": "0917.HK"},
    "KVHF": {"ticker": "KAVERIHFL.NS"},
}
# Until which day papers bear an older name.
FORMER = {
    "TRIS": ("Neelam Infotech Ltd", "2021-10-01", "NEELAM.NS"),
    "SKEN": ("Seri Kenanga Plantations Berhad", "2022-12-08", "5291.KL"),
    "MERP": ("Ang Brothers Tooling Ltd", "2020-07-01", "A1B.SI"),
}
# How the sloppy ones name their company.
NICKS = {"KVHF": "Kaveri HFL", "KVHO": "Kaveri Hospitals", "IVFI": "Isla Verde", "GKTY": "Golden Kapok Toys"}

# code, handle, day, kind, what
PAPERS = [
    ("NAJD", "kiln", "2022-05-10", "Board Resolution", "Closure of Kiln Line 2 at Al Kharj"),
    ("NAJD", "capital", "2023-11-08", "Circular", "Shareholder Circular - Capital Reduction"),
    ("NAJD", "div24", "2025-02-26", "Board Resolution", "Cash Dividend for the Second Half of 2024"),
    ("WADI", "ipo", "2019-10-21", "Prospectus", "IPO Prospectus"),
    ("WADI", "tabuk", "2024-04-18", "Press Release", "Opening of Tabuk Hospital"),
    ("RIMP", "sukuk", "2022-06-14", "Prospectus", "Base Prospectus - Trust Certificate Issuance Programme USD 1.5 billion"),
    ("RIMP", "lagoons", "2025-01-20", "Press Release", "Rimal Lagoons Phase 2 Sold Out"),
    ("RIMP", "div24", "2025-02-12", "Board Resolution", "Proposed Dividend for 2024"),
    ("RIMC", "ipo", "2022-10-31", "Prospectus", "Offering Prospectus"),
    ("RIMC", "tariff", "2024-01-15", "Press Release", "Revised District Cooling Tariff"),
    ("KHOR", "concession", "2023-06-19", "Circular", "Circular - Extension of Port Concession to 2055"),
    ("KHOR", "cranes", "2024-09-03", "Press Release", "Order of Six Quay Cranes"),
    ("SDFI", "rights", "2021-04-12", "Prospectus", "Rights Issue Prospectus"),
    ("SDFI", "recall", "2023-08-21", "Press Release", "Voluntary Recall of Laban 1 Litre"),
    ("QDGT", "fleet", "2024-02-12", "Press Release", "Order of Eight LNG Carriers"),
    ("QDGT", "ceo", "2024-12-15", "Board Resolution", "Appointment of Chief Executive Officer"),
    ("MARS", "at1", "2021-03-29", "Prospectus", "Prospectus - Additional Tier 1 Capital Securities"),
    ("MARS", "merger", "2022-09-12", "Circular", "Circular - Merger with Failaka Investment House"),
    ("VIND", "split", "2023-12-05", "Circular", "Postal Ballot - Sub-division of Equity Shares 1 into 5"),
    ("VIND", "buyback", "2024-05-21", "Board Resolution", "Buyback of Equity Shares"),
    ("VIND", "electric", "2025-02-18", "Press Release", "Launch of Electric Tractor E-45"),
    ("SAHP", "demerger", "2022-11-14", "Circular", "Scheme of Arrangement - Demerger of the Lifesciences Business"),
    ("SAHP", "usfda", "2024-07-09", "Press Release", "USFDA Warning Letter for Aurangabad Unit"),
    ("SAHL", "memo", "2023-07-24", "Prospectus", "Information Memorandum for Listing"),
    ("SAHL", "cdmo", "2025-05-27", "Press Release", "CDMO Contract with European Innovator"),
    ("KVHF", "ncd", "2023-01-17", "Prospectus", "NCD Public Issue Prospectus"),
    ("KVHF", "md", "2025-07-22", "Board Resolution", "Resignation of Managing Director"),
    ("KVHO", "ipo", "2021-08-09", "Prospectus", "Red Herring Prospectus"),
    ("KVHO", "coimbatore", "2024-03-12", "Press Release", "Acquisition of Coimbatore Heart Centre"),
    ("TRIS", "name", "2021-10-01", "Press Release", "Change of Name from Neelam Infotech Ltd"),
    ("TRIS", "bluewren", "2023-05-30", "Press Release", "Acquisition of Bluewren Analytics GmbH"),
    ("DECS", "fire", "2022-04-26", "Press Release", "Fire at Dahej Plant"),
    ("DECS", "capex", "2024-10-28", "Board Resolution", "Approval of Fluorination Block at Dahej"),
    ("LLRT", "tuas", "2022-03-07", "Circular", "Circular to Unitholders - Acquisition of Tuas Cold Store"),
    ("LLRT", "ceo", "2024-11-18", "Press Release", "Change of Chief Executive Officer of the Manager"),
    ("TEMB", "scheme", "2025-05-19", "Circular", "Scheme Document - Privatisation by Halcyon Offshore Pte Ltd"),
    ("TEMB", "batam", "2021-10-25", "Press Release", "Sale of Batam Yard"),
    ("MERP", "name", "2020-07-01", "Press Release", "Change of Name to Merlion Precision Engineering Ltd"),
    ("MERP", "guidance", "2023-07-12", "Press Release", "Profit Guidance for the First Half of 2023"),
    ("BUKH", "rspo", "2024-06-11", "Press Release", "RSPO Certification of Sandakan Mills"),
    ("SKEN", "name", "2022-12-08", "Press Release", "Change of Name to Seri Kenanga Berhad"),
    ("SKEN", "johor", "2023-09-25", "Circular", "Circular to Shareholders - Disposal of Estate Land in Johor"),
    ("SKEN", "rrpt", "2024-10-30", "Circular", "Circular to Shareholders - Recurrent Related Party Transactions"),
    ("KGLV", "bonus", "2020-09-07", "Circular", "Circular to Shareholders - Bonus Issue 1 for 1"),
    ("KGLV", "plant5", "2023-03-20", "Press Release", "Decommissioning of Plant 5"),
    ("TTEL", "5g", "2024-08-19", "Press Release", "Second 5G Network Agreement"),
    ("TPRO", "rights", "2022-07-18", "Prospectus", "Abridged Prospectus - Rights Issue with Warrants"),
    ("MUEN", "sukuk", "2020-06-15", "Prospectus", "Information Memorandum - Sukuk Wakalah Programme RM800 million"),
    ("MUEN", "rating", "2024-05-06", "Press Release", "Rating of Sukuk Lowered"),
    ("MAYN", "bonds", "2022-02-21", "Prospectus", "Prospectus - Fixed Rate Bonds due 2027"),
    ("MAYN", "coal", "2023-11-20", "Press Release", "Early Retirement of Legazpi Coal Plant"),
    ("IVFI", "ipo", "2020-10-19", "Prospectus", "IPO Prospectus"),
    ("IVFI", "swine", "2023-09-14", "Press Release", "African Swine Fever at Batangas Hog Farms"),
    ("BAYB", "digital", "2023-04-24", "Press Release", "Launch of Digital Bank Tala"),
    ("BAYB", "rights", "2021-06-28", "Prospectus", "Stock Rights Offer Prospectus"),
    ("HLOT", "mall", "2023-02-27", "Circular", "Very Substantial Disposal - Kwun Tong Mall"),
    ("HLOT", "warning", "2025-08-18", "Press Release", "Profit Warning"),
    ("PJAW", "fleet", "2024-08-26", "Circular", "Major Transaction - Purchase of Thirty Aircraft"),
    ("PJAW", "pilots", "2024-01-09", "Press Release", "Flight Cancellations over the Holidays"),
    ("JPHL", "macau", "2024-01-22", "Press Release", "Closure of Macau Stores"),
    ("JPHL", "general", "2025-07-25", "Circular", "General Mandates to Issue and Buy Back Shares"),
    ("GKTY", "vietnam", "2023-05-16", "Press Release", "Relocation of Dongguan Factory to Vietnam"),
]
# code, kind, months that the talk is about
TALKS = [
    ("VIND", "call", ["2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("SAHP", "call", ["2024-03", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("KVHF", "call", ["2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("TRIS", "call", ["2023-12", "2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("RIMP", "call", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("BAYB", "call", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("DECS", "slides", ["2024-03", "2024-09", "2025-03", "2025-06"]),
    ("RIMC", "slides", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("KVHF", "slides", ["2024-03", "2025-03", "2025-06"]),
    ("LLRT", "slides", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("KHOR", "slides", ["2024-12", "2025-06"]),
    ("QDGT", "pr", ["2023-12", "2024-06", "2024-12", "2025-03", "2025-06"]),
    ("KGLV", "pr", ["2024-06", "2024-12", "2025-06"]),
    ("MAYN", "pr", ["2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
]
# code, kind, years
YEARLY = [
    ("RIMP", "cg", [2021, 2022, 2023, 2024]), ("NAJD", "cg", [2023]), ("MARS", "cg", [2022, 2023, 2024]), ("RIMC", "cg", [2024]),
    ("SAHP", "cg", [2024, 2025]), ("BAYB", "cg", [2023, 2024]), ("RIMP", "esg", [2023, 2024]), ("QDGT", "esg", [2022, 2023]),
    ("VIND", "esg", [2024, 2025]), ("TRIS", "esg", [2025]), ("LLRT", "esg", [2023, 2024]), ("BUKH", "esg", [2022, 2023, 2024]),
    ("PJAW", "esg", [2023, 2024]), ("MAYN", "esg", [2024]), ("TTEL", "esg", [2023, 2024]),
]
DESK = [
    ("cement", "Sector Primer - Gulf Cement (March 2024).pdf"),
    ("housing", "Sector Primer - Indian Housing Finance (Feb 2025).pdf"),
    ("palm", "ASEAN Palm Oil Outlook 2H25.pdf"),
    ("coverage", "Coverage List 2025-08.xlsx"),
    ("ratings", "Rating definitions and disclosure policy v3.docx"),
]
KINDS = {
    "ar": ("Annual Report", "AR", "annual report"), "fs": ("Audited Financial Statements", "AFS", "audited accounts"),
    "q": ("Unaudited Quarterly Financial Statements", "UFS", "results"), "h": ("Interim Report", "IR", "interim report"),
    "call": ("Earnings Call Transcript", "CT", "concall"), "slides": ("Investor Presentation", "IP", "ppt"),
    "pr": ("Press Release", "PR", "press release"), "cg": ("Corporate Governance Report", "CGR", "governance report"),
    "esg": ("Sustainability Report", "SR", "sustainability report"), "traffic": ("Monthly Traffic Figures", "TRF", "traffic"),
    "sales": ("Monthly Sales and Production", "MSP", "sales production"),
}
SHORTS = {"Circular": "CIR", "Press Release": "PR", "Prospectus": "PROS", "Board Resolution": "BR"}

catalogue = Catalogue()
q = Questions("asia", today=str(TODAY))


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("&", "and").replace(".", "")).split())


def annual_words(market, end, day, fiscal, turn):
    """A fiscal year as one of the hands writes it."""
    split, short = f"{fiscal - 1}-{fiscal % 100:02}", f"FY{fiscal % 100:02}"
    long = f"{day.day} {day:%B %Y}"
    forms = {
        "in": [f"FY{split}", short, split], "my": [f"FYE {long}", f"FY{fiscal}", f"{fiscal}"], "gulf": [f"{fiscal}", f"FY{fiscal}", f"{day:%d-%m-%Y}"],
        "sg": [f"FY{fiscal}", f"{fiscal}"], "ph": [f"{fiscal}"],
        "hk": [f"{fiscal}", f"year ended {long}"] if end == 12 else [f"{fiscal - 1}-{fiscal}", f"year ended {long}"],
    }[market]
    return forms[turn % len(forms)]


def quarter_words(market, end, day, fiscal, number, turn):
    """A quarter, a half year or, in talks, the quarter that ends the year."""
    short, long = f"FY{fiscal % 100:02}", f"{day.day} {day:%B %Y}"
    forms = {
        "in": [f"Q{number} {short}", f"Q{number} FY{fiscal - 1}-{fiscal % 100:02}", f"quarter ended {long}", f"{number}Q{short}", f"{day:%B %Y}"],
        "my": [f"Q{number} FY{fiscal}", f"quarter ended {day:%d %b %Y}", f"{day:%d.%m.%Y}", f"{number}Q{fiscal % 100}"],
        "gulf": [f"Q{number} {fiscal}", f"{number}Q{fiscal % 100}", f"{day:%d-%m-%Y}", f"period ended {long}"],
        "ph": [f"Q{number} {fiscal}", f"{day:%B} {day.day}, {day.year}", f"{number}Q{fiscal}", f"{day}"],
    }[market]
    return forms[turn % len(forms)]


def half_words(market, end, day, fiscal, turn):
    half, long = 2 if day.month == end else 1, f"{day.day} {day:%B %Y}"
    if market == "hk":
        forms = [f"six months ended {long}", f"{fiscal}" if end == 12 else f"{fiscal - 1}-{fiscal}"]
    else:
        forms = [f"{half}H{fiscal}" if end == 12 else f"{half}H FY{fiscal}", f"half year ended {long}", f"H{half} FY{fiscal % 100}"]
    return forms[turn % len(forms)]


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, company):
        self.code, _, self.ticker, self.market, self.end, self.style = company[:6]
        self.index, self.count = index, 0
        self.label = LABELS.get(self.code, NAMES[self.code])
        catalogue.group(self.label, **FIELDS.get(self.code, {}))

    def add(self, handle, kind, title, short, sloppy, event, day=None, fiscal=None, number=None, words=None):
        """`day` ends the period of the paper; a paper of an event has none, and its `event` is the day that matters."""
        self.count += 1
        odd = self.count % 4 == 0
        name, ticker = NAMES[self.code], self.ticker
        if self.code in FORMER and event < datetime.date.fromisoformat(FORMER[self.code][1]):
            name, _, ticker = FORMER[self.code]
        send = lambda path, **fields: catalogue.add(self.label, f"{self.code} {handle}", f"{BUCKET}/{path}", **fields)
        if self.style == "full":
            file = f"{slug(name)}_{slug(kind)}_{slug(words)}.pdf" if words else f"{slug(name)}_{event}_{slug(title)}.pdf"
            send(f"{self.market}/{slug(name)}/{file}", filename=file, company=name, ticker=ticker, document_type=kind,
                 title=None if words else title, fiscal_year=fiscal, quarter=number and f"Q{number}", published=None if odd else str(event))
        elif self.style == "coded":
            when = slug(words).upper().replace("-", "") if words and "ended" not in words else f"{day:%d%b%Y}" if day else f"{event:%Y%m%d}"
            file = f"{ticker}_{short}_{when}.pdf" if words else f"{ticker}_{short}_{when}_{title.replace(' - ', ' ').replace(' ', '_')}.pdf"
            send(f"filings/{ticker}/{file}", filename=file, document_type=kind.lower().replace(" ", "_"),
                 period_end=None if odd or not day else str(day))
        elif self.style == "titled":
            file = f"{680000 + 7919 * self.index + 131 * self.count}.pdf"
            what = f"{name}: {kind} {words}" if words else f"{name}: {f'{kind} - ' if kind == 'Board Resolution' else ''}{title}"
            send(f"inbox/{event.year}/{file}", filename=file, title=what, received=None if odd else f"{event:%d/%m/%Y}")
        elif self.style == "plain":
            file = f"{name} - {kind} {words}.pdf" if words else f"{name} - {title} ({event:%d %b %Y}).pdf"
            send(f"shared/{file}", filename=file, document_type=kind if self.count % 3 == 0 else None)
        elif self.style == "few":
            what = f"{NICKS[self.code]} {words} {sloppy}" if words else f"{NICKS[self.code]} {title.lower()} {event:%d%m%y}"
            file = what.replace(" ", "_") + ".pdf"
            send(f"dropbox/{file}", type=kind if self.count % 2 else None)
        else:
            folder = f"{slug(name)}/{kind.lower().replace(' ', '_')}"
            file = f"{short.lower()}-{slug(words)}" if words else f"{event}-{slug(title)}"
            send(f"companies/{folder}/{file}.pdf")


def compose():
    for index, company in enumerate(COMPANIES):
        code, _, _, market, end, _, since, rhythm, first, audited, missing = company
        filer = Filer(index, company)
        turn = 0

        def periodic(kind, day, lag):
            nonlocal turn
            event, fiscal = day + datetime.timedelta(lag), day.year + (day.month > end)
            number = ((day.month - end) % 12) // 3 or 4
            yearly = kind in ("ar", "fs", "cg", "esg")
            handle = f"{kind} {fiscal}" if yearly else f"{kind} {day:%Y-%m}"
            if event > TODAY or handle in missing:
                return
            turn += 1
            if yearly:
                words, number = annual_words(market, end, day, fiscal, turn), None
            elif kind in ("traffic", "sales"):
                forms = [f"{day:%B %Y}", f"{day:%b %Y}", f"{day:%Y-%m}"]
                words, number = forms[turn % 3], None
            elif rhythm == "h":
                words, number = half_words(market, end, day, fiscal, turn), None
            else:
                words = quarter_words(market, end, day, fiscal, number, turn)
            filer.add(handle, KINDS[kind][0], None, KINDS[kind][1], KINDS[kind][2], event, day, fiscal, number, words)

        for at in range(since, 2026):
            periodic("ar", month_end(at, end), {12: 90, 3: 110, 6: 120}[end])
        for at in range(audited or 2099, 2026):
            periodic("fs", month_end(at, end), 60)
        for at in range(first or 2099, 2026):
            for month in (3, 6, 9, 12):
                if rhythm == "h" and (month - end) % 12 == 6:
                    periodic("h", month_end(at, month), 65 if market == "hk" else 45)
                elif rhythm != "h" and (rhythm == "q4" or month != end):
                    if not (code == "SAHL" and (at, month) < (2023, 6)):
                        periodic("q", month_end(at, month), 60 if month == end else 45)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, month_end(int(month[:4]), int(month[5:])), 48 if int(month[5:]) != end else 64)
        for other, kind, years in YEARLY:
            for at in years if other == code else ():
                periodic(kind, month_end(at, end), 120)
        if code == "PJAW":
            for number in range(32):
                periodic("traffic", month_end(2023, 1 + number), 14)
        if code == "VIND":
            for number in range(29):
                periodic("sales", month_end(2023, 4 + number), 3)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                filer.add(handle, kind, title, SHORTS[kind], None, datetime.date.fromisoformat(when))
    catalogue.group("Desk")
    for handle, file in DESK:
        catalogue.add("Desk", f"desk {handle}", f"{BUCKET}/desk/{file}", filename=file)
    catalogue.associations = {
        "Neelam Infotech Ltd": "TRISHUL",
        "Ang Brothers Tooling": "Merlion Precision Engineering Ltd",
        "Seri Kenanga Plantations": "Seri Kenanga Berhad",
        "KHFL": "Kaveri Housing Finance Ltd",
        "PJA": "Pacific Jade Airways Limited",
        "TiTel": "Titiwangsa Telecom Berhad",
        "MNB": "Marsa National Bank K.S.C.P.",
        "Al Rimal Group": ["Al Rimal Properties PJSC", "Al Rimal Cooling PJSC"],
        "Al Rimal Properties PJSC": ["Al Rimal Cooling PJSC"],
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited statements, the fourth quarter and the talk about the year."""
    end = next(company[4] for company in COMPANIES if company[0] == code)
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", f"fs {number}", *(f"{kind} {number}-{end:02}" for kind in ("q", "call", "slides", "pr")))
    ))


def quarter(code, *months):
    """What has a figure of a quarter or a half year: the statements, the talk about it."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "h", "call", "slides", "pr")))


only = catalogue.only


q.ask("name", "What was bed occupancy at Wadi Al Noor Healthcare in 2023?", year("WADI", 2023))
q.ask("name", "khor marine terminals teu throughput 2022", year("KHOR", 2022))
q.ask("name", "Hi, could you get me Sohar Dairy's gross margin for the quarter ended 30 September 2024? thanks", quarter("SDFI", "2024-09"))
q.ask("name", "net debt of deccan specialty chemicals at march 2023", year("DECS", 2023))
q.ask("name", "merlion precision order book end-2021", year("MERP", 2021))
q.ask("name", "gnpa kaveri housing finance q3 fy25", quarter("KVHF", "2024-12"))
q.ask("name", "At what utilisation rate did Kinabalu Gloves run its lines in FY2021?", year("KGLV", 2021))
q.ask("name", "i'm updating my mayon power model and am missing the 2023 fuel cost", year("MAYN", 2023))
q.ask("name", "Golden Kapok Toys, customer concentration, 2022", year("GKTY", 2022))
q.ask("name", "how much did titiwangsa telecom make in the third quarter of 2024", quarter("TTEL", "2024-09"))
q.ask("name", "same store sales growth jade pacific holdings year to march 2025", year("JPHL", 2025))
q.ask("name", "Kaveri Hospitals - revenue per occupied bed, year ended 31 March 2024", year("KVHO", 2024))

q.ask("symbol", "3097 ebitda 2022", year("NAJD", 2022))
q.ask("symbol", "T7M.SI 1H FY2025 revenue by segment", quarter("TEMB", "2024-12"))
q.ask("symbol", "2871.hk gearing june 2024", year("HLOT", 2024))
q.ask("symbol", "What was the EBITDA margin of VINDTRAC in Q2FY25?", quarter("VIND", "2024-09"))
q.ask("symbol", "need 0583.HK passenger yield for full-year 2024", year("PJAW", 2024))
q.ask("symbol", "MARSA cost/income 2021?", year("MARS", 2021))
q.ask("symbol", "capex of 6127.KL in FY23", year("TTEL", 2023))
q.ask("symbol", "portfolio valuation L9T at the end of 2023", year("LLRT", 2023))
q.ask("symbol", "what was spent on capacity by SAHYALIFE.NS in 2024-25", year("SAHL", 2025))
q.ask("symbol", "B2H.SI sustainability report for 2022", only("BUKH esg 2022"))
q.ask("symbol", "IVF net income Q1 2025", quarter("IVFI", "2025-03"))
q.ask("symbol", "dividend 5291.KL FYE June 2021", year("SKEN", 2021))

q.ask("alias", "what attrition did neelam infotech report for fy20", year("TRIS", 2020))
q.ask("alias", "KHFL disbursements fy24", year("KVHF", 2024))
q.ask("alias", "How many postpaid subscribers did TiTel have in 2021?", year("TTEL", 2021))
q.ask("alias", "mnb loan book by sector, end 2022", year("MARS", 2022))
q.ask("alias", "Ang Brothers annual report for 2018", only("MERP ar 2018"))
q.ask("alias", "size of PJA's fleet at the end of 2022", year("PJAW", 2022))
q.ask("alias", "seri kenanga plantations, ffb yield year ended june 2019", year("SKEN", 2019))
q.ask("alias", "Dukhan Gas charter revenue 2023", year("QDGT", 2023))
q.ask("alias", "the district cooling arm of al rimal: connected capacity end of 2023?", year("RIMC", 2023))
q.ask("alias", "sahyadri's spun-off business, first annual report", only("SAHL ar 2024"))

q.ask("typo", "najid cemnt clinker output 2021", year("NAJD", 2021))
q.ask("typo", "sahyadri farma r&d spend fy24", year("SAHP", 2024))
q.ask("typo", "Titiwangasa Propertys unbilled sales FY2024", year("TPRO", 2024))
q.ask("typo", "pacifc jade airway fuel bill 2023", year("PJAW", 2023))
q.ask("typo", "vindya tractor anual report 2021-22", only("VIND ar 2022"))
q.ask("typo", "any impairments at tembsu marine in fy2023", year("TEMB", 2023))
q.ask("typo", "Deccan Speciality Chemcials june 2024 quarter pls", quarter("DECS", "2024-06"))
q.ask("typo", "harbor lotus kwun tong mal disposel", only("HLOT mall"))
q.ask("typo", "bayanihn bank q3 2023 net intrest margin", quarter("BAYB", "2023-09"))
q.ask("typo", "lantren logistic reit aggregate leverge dec 2022", year("LLRT", 2022))
q.ask("typo", "What happened with kinablu glove's plant 5?", only("KGLV plant5"))

q.ask("several-companies", "Al Rimal Properties and Al Rimal Cooling, net profit 2023 each", year("RIMP", 2023), year("RIMC", 2023))
q.ask("several-companies", "trishul vs deccan roce fy25", year("TRIS", 2025), year("DECS", 2025))
q.ask("several-companies", "I want to put palm yields next to each other: Seri Kenanga for the year to June 2023, Bukit Harvest for calendar 2023.", year("SKEN", 2023), year("BUKH", 2023))
q.ask("several-companies", "who spent more on r&d in 2024-25, sahyadri pharma or sahyadri lifesciences", year("SAHP", 2025), year("SAHL", 2025))
q.ask("several-companies", "2022 annual reports of marsa, dukhan and najd", only("MARS ar 2022"), only("QDGT ar 2022"), only("NAJD ar 2022"))
q.ask("several-companies", "latest quarterlies from both Titiwangsa Telecom and Titiwangsa Properties", only("TTEL q 2025-06"), only("TPRO q 2025-06"))
q.ask("several-companies", "pacific jade airways and jade pacific holdings, most recent annual report of each", only("PJAW ar 2024"), only("JPHL ar 2025"))
q.ask("several-companies", "kaveri hfl / kaveri hospitals Q1 FY26 pat", quarter("KVHF", "2025-06"), quarter("KVHO", "2025-06"))
q.ask("several-companies", "How did 1Q25 earnings turn out at Mayon Power and at Bayanihan Bank?", quarter("MAYN", "2025-03"), quarter("BAYB", "2025-03"))
q.ask("several-companies", "MARSA BAYB cost of risk 2024", year("MARS", 2024), year("BAYB", 2024))
q.ask("several-companies", "which of the two food names had the fatter gross margin in the sept 2024 quarter - sohar or isla verde?", quarter("SDFI", "2024-09"), quarter("IVFI", "2024-09"))
q.ask("several-companies", "staff cost ratio: wadi al noor for 2024 and kaveri hospitals for fy24", year("WADI", 2024), year("KVHO", 2024))
q.ask("several-companies", "payouts for 2022 at lantern reit, merlion precision, bukit harvest", year("LLRT", 2022), year("MERP", 2022), year("BUKH", 2022))

q.ask("several-periods", "najd cement sales volume 2018 vs 2023", year("NAJD", 2018, 2019), year("NAJD", 2023, 2024))
q.ask("several-periods", "Al Rimal Properties' backlog at the end of 2022, of 2023 and of 2024", year("RIMP", 2022, 2023), year("RIMP", 2023, 2024), year("RIMP", 2024))
q.ask("several-periods", "trishul utilisation in Q1, Q2 and Q3 of FY25", quarter("TRIS", "2024-06"), quarter("TRIS", "2024-09"), quarter("TRIS", "2024-12"))
q.ask("several-periods", "how far did kinabalu gloves' revenue fall from FY2021 to FY2024?", year("KGLV", 2021, 2022), year("KGLV", 2024, 2025))
q.ask("several-periods", "khor marine 1H24 against 1H25 ebitda", quarter("KHOR", "2024-06", "2025-06"), quarter("KHOR", "2025-06"))
q.ask("several-periods", "Harbour Lotus interim reports for the half-years to December 2022 and December 2023", only("HLOT h 2022-12"), only("HLOT h 2023-12"))
q.ask("several-periods", "bukit harvest cpo production 2020 2021 2022", year("BUKH", 2020, 2021), year("BUKH", 2021, 2022), year("BUKH", 2022, 2023))
q.ask("several-periods", "pacific jade traffic releases for jan and feb 2025", only("PJAW traffic 2025-01"), only("PJAW traffic 2025-02"))
q.ask("several-periods", "Vindhya monthly sales & production: April, May, June 2025, please", only("VIND sales 2025-04"), only("VIND sales 2025-05"), only("VIND sales 2025-06"))
q.ask("several-periods", "jade pacific before and after the pandemic, i.e. years to march 2019 and march 2023", year("JPHL", 2019, 2020), year("JPHL", 2023, 2024))
q.ask("several-periods", "marsa net profit q2 2023 and q2 2024", quarter("MARS", "2023-06", "2024-06"), quarter("MARS", "2024-06", "2025-06"))
q.ask("several-periods", "send sahyadri pharma ARs for fy19 and fy20", only("SAHP ar 2019"), only("SAHP ar 2020"))

q.ask("relative-date", "latest quarter najd cement", quarter("NAJD", "2025-06"))
q.ask("relative-date", "how many passengers did Pacific Jade fly last month", only("PJAW traffic 2025-08"))
q.ask("relative-date", "newest annual report of kaveri hospitals", only("KVHO ar 2024"))
q.ask("relative-date", "Bayanihan Bank's net income last year?", year("BAYB", 2024))
q.ask("relative-date", "trishul most recent earnings call", only("TRIS call 2025-06"))
q.ask("relative-date", "dividend that the board of al rimal properties proposed this february", only("RIMP div24"))
q.ask("relative-date", "has harbour lotus warned on profit lately", only("HLOT warning"))
q.ask("relative-date", "Vindhya Tractors, other income in the third quarter of the last financial year", quarter("VIND", "2024-12"))
q.ask("relative-date", "how did seri kenanga close the financial year that ended this june", year("SKEN", 2025))
q.ask("relative-date", "sohar dairy sales two years ago", year("SDFI", 2023))
q.ask("relative-date", "DPU of Lantern Logistics REIT for the first half of this year", quarter("LLRT", "2025-06"))
q.ask("relative-date", "tractors built by vindhya this july", only("VIND sales 2025-07"))
q.ask("relative-date", "did anything come from kaveri housing's board in july, i heard the md is going", only("KVHF md"))
q.ask("relative-date", "most up to date governance report for marsa", only("MARS cg 2024"))

q.ask("document-type", "al rimal cooling ipo prospectus", only("RIMC ipo"))
q.ask("document-type", "Transcript of Sahyadri Pharma's Q2 FY25 call", only("SAHP call 2024-09"))
q.ask("document-type", "najd corporate governance report 2023", only("NAJD cg 2023"))
q.ask("document-type", "is there a sustainability report of vindhya tractors for fy24? that one please", only("VIND esg 2024"))
q.ask("document-type", "investor ppt deccan chemicals full year fy24", only("DECS slides 2024-03"))
q.ask("document-type", "vindhya board resolution buyback", only("VIND buyback"))
q.ask("document-type", "Press release of Dukhan Gas Transport on its first-quarter 2025 results", only("QDGT pr 2025-03"))
q.ask("document-type", "info memo for the muara energy sukuk", only("MUEN sukuk"))
q.ask("document-type", "wadi al noor audited fs 2022, not the annual report", only("WADI fs 2022"))
q.ask("document-type", "I'm after the Seri Kenanga circular on recurrent related-party transactions", only("SKEN rrpt"))
q.ask("document-type", "lantern logistics slides for 2h 2024", only("LLRT slides 2024-12"))
q.ask("document-type", "marsa unaudited statements sept 2023", only("MARS q 2023-09"))
q.ask("document-type", "scheme document tembusu marine", only("TEMB scheme"))

q.ask("topic", "who is retiring a coal plant early", only("MAYN coal"))
q.ask("topic", "Which bank launched a digital bank?", only("BAYB digital"))
q.ask("topic", "usfda warning letter aurangabad", only("SAHP usfda"))
q.ask("topic", "has any of our names moved its production to vietnam", only("GKTY vietnam"))
q.ask("topic", "shops closing in macau", only("JPHL macau"))
q.ask("topic", "new LNG carriers ordered", only("QDGT fleet"))
q.ask("topic", "I vaguely remember a port operator getting its concession extended to 2055. Can you find the paper?", only("KHOR concession"))
q.ask("topic", "our primer on cement in the gulf", only("desk cement"))
q.ask("topic", "whose sukuk was downgraded", only("MUEN rating"))
q.ask("topic", "laban recall", only("SDFI recall"))
q.ask("topic", "swine fever at a hog farm", only("IVFI swine"))
q.ask("topic", "what is our view on palm oil for the second half of 2025?", only("desk palm"))
q.ask("topic", "who bought a heart centre in coimbatore", only("KVHO coimbatore"))

q.ask("follow-up", "and 2022?", year("RIMP", 2022),
      history=["al rimal properties revenue 2023", "Al Rimal Properties PJSC had revenue of AED 6.4 billion in 2023."])
q.ask("follow-up", "what about the cooling company", year("RIMC", 2024),
      history=["How many employees did Al Rimal Properties have in 2024?", "Al Rimal Properties PJSC had 1,912 employees at the end of 2024."])
q.ask("follow-up", "same quarter one year earlier please", only("KVHF q 2024-06", "KVHF call 2024-06"),
      history=["kaveri housing nim q1 fy26", "The net interest margin of Kaveri Housing Finance Ltd was 3.4% in Q1 FY26 (April to June 2025)."])
q.ask("follow-up", "is there a transcript of the call for it?", only("TRIS call 2024-12"),
      history=["trishul q3 fy25 revenue in constant currency", "Revenue of Trishul Software Services Ltd grew 2.1% in constant currency in Q3 FY25."])
q.ask("follow-up", "what was the reason", year("KGLV", 2023),
      history=["did kinabalu gloves lose money in FY2023", "Yes. Kinabalu Gloves Berhad made a net loss of RM 186 million in the financial year ended 30 June 2023."])
q.ask("follow-up", "sorry, I meant the airline", year("PJAW", 2024),
      history=["jade pacific revenue 2024", "Jade Pacific Holdings Limited had revenue of HK$3.1 billion in the year ended 31 March 2024."])
q.ask("follow-up", "and the month before?", only("PJAW traffic 2025-06"),
      history=["Load factor of Pacific Jade in July 2025", "Pacific Jade Airways had a passenger load factor of 85.2% in July 2025."])
q.ask("follow-up", "same for may pls", only("VIND sales 2024-05"),
      history=["vindhya exports april 2024 units", "Vindhya Tractors exported 1,204 tractors in April 2024."])
q.ask("follow-up", "How does that compare with Bukit Harvest?", year("BUKH", 2024),
      history=["oil extraction rate seri kenanga FY2024", "The oil extraction rate of Seri Kenanga Berhad was 20.4% in the financial year 2024."])
q.ask("follow-up", "need the annual report for that year then", only("DECS ar 2024"),
      history=["deccan chemicals working capital days fy24", "Deccan Specialty Chemicals Ltd had 118 days of working capital at 31 March 2024."])
q.ask("follow-up", "give me the circular", only("MARS merger"),
      history=["did marsa bank merge with an investment house", "Yes, in 2022 Marsa National Bank K.S.C.P. asked its shareholders to approve the merger with Failaka Investment House."])
q.ask("follow-up", "when exactly did it change its name?", only("TRIS name", "TRIS ar 2022"),
      history=["who was neelam infotech", "Neelam Infotech Ltd is the former name of Trishul Software Services Ltd."])
q.ask("follow-up", "FY24", year("KVHO", 2024),
      history=["kaveri hospitals ebitda", "For which financial year would you like the EBITDA of Kaveri Hospitals Ltd?"])
q.ask("follow-up", "the second", only("TPRO ar 2022"),
      history=["titiwangsa annual report 2022", "There are two:\n1. Titiwangsa Telecom Berhad\n2. Titiwangsa Properties Berhad\nWhich one do you need?"])
q.ask("follow-up", "now both of them for 2022", year("MARS", 2022), year("BAYB", 2022),
      history=["capital ratios of marsa and bayanihan 2023", "At the end of 2023 the total capital ratio of Marsa National Bank was 17.1%, that of Bayanihan Bank 15.9%."])
q.ask("follow-up", "ok different question. lantern reit occupancy 2021", year("LLRT", 2021),
      history=["cash at tembusu marine, june 2024", "Tembusu Marine Ltd had cash of S$212 million at 30 June 2024."])
q.ask("follow-up", "that looks wrong to me, please check again", year("SDFI", 2022),
      history=["sohar dairy gross margin 2022", "The gross margin of Sohar Dairy & Foods SAOG was 3% in 2022."])
q.ask("follow-up", "does their governance report say who chairs the audit committee", only("BAYB cg 2024"),
      history=["related party loans bayanihan 2024", "Loans of Bayanihan Bank Corporation to related parties were PHP 4.8 billion at the end of 2024."])
q.ask("follow-up", "back to najd - what did the board decide on the dividend for the second half", only("NAJD div24"),
      history=["najd cement net profit 2024", "Najd Cement Company made a net profit of SAR 174 million in 2024.",
               "and dukhan gas?", "Dukhan Gas Transport Company made a net profit of QAR 1.6 billion in 2024."])
q.ask("follow-up", "and the year after?", year("TEMB", 2023),
      history=["Tembusu Marine's order intake in FY2022", "Tembusu Marine Ltd took in orders of S$640 million in the financial year ended 30 June 2022."])
q.ask("follow-up", "and in the most recent quarter", quarter("IVFI", "2025-06"),
      history=["gross margin isla verde 2024", "Isla Verde Foods, Inc. had a gross margin of 24.6% in 2024."])
q.ask("follow-up", "i want the pharma company, not lifesciences", year("SAHP", 2025),
      history=["sahyadri fy25 tax rate", "The effective tax rate of Sahyadri Lifesciences Ltd was 24.8% in FY25."])
q.ask("follow-up", "split that by region", year("GKTY", 2023),
      history=["Golden Kapok revenue in 2023?", "Golden Kapok Toys Holdings Limited had revenue of HK$1.9 billion in 2023."])
q.ask("follow-up", "What do they say on emissions for the same year?", only("PJAW esg 2023", "PJAW ar 2023"),
      history=["pacific jade fuel consumption 2023", "Pacific Jade Airways Limited used 2.1 million tonnes of fuel in 2023."])
q.ask("follow-up", "three years before that?", year("MUEN", 2020),
      history=["muara energy debt service cover 2023", "The debt service cover ratio of Muara Energy Services Sdn Bhd was 1.21 times in 2023."])

q.ask("abstention", "hello")
q.ask("abstention", "Good morning, who am I talking to?")
q.ask("abstention", "how do you get from EBITDA to free cash flow in general")
q.ask("abstention", "explain what a sukuk is in two sentences")
q.ask("abstention", "Zubara Steel annual report 2023")
q.ask("abstention", "kaveri sugars ltd q2 fy25 results")
q.ask("abstention", "What did Orchid Ruby Airlines earn in 2024?")
q.ask("abstention", "brent price right now?")
q.ask("abstention", "write a short email to my boss that i'm ill today")
q.ask("abstention", "rewrite your last answer as bullet points",
      history=["main risks mayon power 2024", "Mayon Power Corporation names fuel prices, typhoons, regulation of retail tariffs and refinancing."])
q.ask("abstention", "thank you, very helpful!",
      history=["tembusu revenue fy2024", "Tembusu Marine Ltd had revenue of S$488 million in the financial year ended 30 June 2024."])
q.ask("abstention", "and in arabic?",
      history=["what did najd's board decide in may 2022", "The board of Najd Cement Company resolved to close kiln line 2 at Al Kharj."])
q.ask("abstention", "ok got it",
      history=["isla verde ipo price", "Isla Verde Foods, Inc. sold its shares at PHP 14.50 in its initial public offering."])
q.ask("abstention", "convert 500 million rupees into us dollars")
q.ask("abstention", "you're quicker than our interns 😄")
