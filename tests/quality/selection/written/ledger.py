"""Two exchanges in one catalogue: sister companies, names of plain words, codes that stand in a field, in a path or nowhere."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://twin-ledger"
PUBLISHED_UNTIL = datetime.date(2025, 5, 5)

# code, name, exchange, month in which the year ends, how entries look, first year, first year of quarters, missing handles
COMPANIES = [
    ("HBG", "Halcyon Bank Group Limited", "PASE", 12, "rich", 2019, 2021, []),
    ("HBL", "Halcyon Bank Limited", "PASE", 12, "rich", 2018, 2022, []),
    ("HIL", "Halcyon Investments Limited", "PASE", 12, "plain", 2019, 2022, ["ar 2020"]),
    ("CUB", "Commonwealth Union Bank PLC", "MBX", 9, "rich", 2018, 2021, []),
    ("TMB", "Traders & Merchants Bank Limited", "MBX", 10, "coded", 2018, 2022, []),
    ("PNY", "Penny Bank Limited", "PASE", 12, "plain", 2020, 2022, []),
    ("GHL", "Guardmore Holdings PLC", "MBX", 12, "rich", 2018, 2021, []),
    ("GLI", "Guardmore Life Insurance Company Limited", "MBX", 12, "plain", 2018, 2022, []),
    ("GGI", "Guardmore General Insurance Company Limited", "MBX", 12, "plain", 2018, 2022, ["fs 2021"]),
    ("ALR", "Aegis & Lamb Reinsurance Limited", "PASE", 12, "upload", 2019, 2023, []),
    ("BSK", "Basket Supermarkets Limited", "PASE", 6, "rich", 2018, 2021, []),
    ("HOME", "Home & Hearth Stores Limited", "MBX", 2, "plain", 2019, 2022, []),
    ("CPG", "Corner Pharmacy Group Limited", "PASE", 3, "coded", 2018, 2022, []),
    ("DRW", "D. R. Whitlock & Sons Limited", "PASE", 9, "upload", 2018, 2022, ["fs 2020"]),
    ("ADA", "Ada Fontaine PLC", "MBX", 1, "rich", 2019, 2022, []),
    ("RAB", "Royal Anchor Brewery Limited", "PASE", 6, "rich", 2018, 2021, []),
    ("RAD", "Royal Anchor Distillers Limited", "PASE", 3, "plain", 2018, 2022, []),
    ("CHB", "Copperhead Brewing Company Limited", "MBX", 12, "coded", 2018, 2022, []),
    ("HRT", "Harbourpoint Real Estate Investment Trust", "PASE", 12, "rich", 2018, 2022, []),
    ("HPL", "Harbourpoint Logistics REIT", "PASE", 12, "plain", 2020, 2022, []),
    ("CRT", "Citadel Retail Income REIT", "MBX", 6, "coded", 2019, 2022, []),
    ("ELR", "Evergreen Land & Residences Limited", "MBX", 12, "upload", 2018, 2022, []),
    ("OPN", "Open Systems Limited", "PASE", 12, "plain", 2019, 2022, []),
    ("PXL", "Pixelry Games PLC", "MBX", 6, "rich", 2019, 2021, []),
    ("CND", "Cloud Nine Data Centres Limited", "MBX", 12, "coded", 2020, 2022, []),
    ("DGT", "Digitel Communications Limited", "PASE", 3, "rich", 2018, 2021, []),
    ("DWT", "Digitel Wireless Towers Limited", "PASE", 3, "plain", 2021, 2022, []),
    ("SWF", "Swift Payments Limited", "MBX", 12, "rich", 2021, 2022, []),
    ("BLR", "Black Ridge Gold PLC", "MBX", 12, "rich", 2018, 2021, []),
    ("BRC", "Black Ridge Copper PLC", "MBX", 12, "rich", 2018, 2021, []),
    ("WBX", "Western Bauxite Company Limited", "PASE", 12, "plain", 2018, 2022, []),
    ("LMM", "Lunn, Mayhew & Moore Mining Limited", "MBX", 12, "upload", 2018, 2022, ["ar 2022"]),
    ("PAW", "Port Ansel Waterworks Limited", "PASE", 3, "coded", 2018, 2022, []),
    ("IEP", "Island Electric Power Company Limited", "PASE", 12, "rich", 2018, 2021, []),
    ("NGL", "National Gas Limited", "MBX", 9, "plain", 2018, 2022, ["ar 2023"]),
    ("TCC", "T.C.C. Industries Limited", "PASE", 12, "coded", 2018, 2022, []),
    ("JKB", "J&K Bottlers Limited", "MBX", 4, "plain", 2018, 2022, []),
    ("FSF", "Fresh Start Foods Limited", "PASE", 6, "upload", 2018, 2022, []),
    ("FSD", "Fresh Start Dairies Limited", "PASE", 6, "plain", 2018, 2022, []),
    ("AIR", "Trade Winds Airways Limited", "MBX", 3, "rich", 2018, 2021, []),
    ("TWS", "Trade Winds Shipping Limited", "MBX", 12, "coded", 2018, 2022, []),
    ("NEWS", "The Daily Courier Publishing Company Limited", "PASE", 12, "upload", 2018, 2022, []),
    ("EDU", "Bright Futures Education Limited", "MBX", 8, "plain", 2020, 2022, []),
    ("SAH", "St. Agatha Hospitals Limited", "PASE", 9, "rich", 2018, 2022, []),
    ("BEST", "Best Cement Limited", "PASE", 12, "coded", 2018, 2022, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
ENDS = {company[0]: company[3] for company in COMPANIES}

# Groups that are objects, with what the exchange knows of the company.
FIELDS = {
    "HBG": {"symbol": "HBG", "sector": "Banking"}, "HIL": {"symbol": "HIL", "sector": "Financial services"},
    "GLI": {"symbol": "GLI", "parent": "Guardmore Holdings PLC"}, "GGI": {"symbol": "GGI", "parent": "Guardmore Holdings PLC"},
    "HOME": {"symbol": "HOME", "sector": "Retail"}, "OPN": {"symbol": "OPN", "sector": "Technology"},
    "WBX": {"symbol": "WBX", "former_name": "Antilles Bauxite Limited"}, "JKB": {"symbol": "JKB", "sector": "Beverages"},
    "SWF": {"symbol": "SWF", "aliases": ["ZipPay"], "sector": "Technology"}, "DWT": {"symbol": "DWT", "parent": "Digitel Communications Limited"},
    "ELR": {"symbol": "ELR", "sector": "Real estate"}, "NEWS": {"symbol": "NEWS", "sector": "Media"},
}

ASSOCIATIONS = {
    "Whitlocks": "DRW", "CUBank": "CUB", "T&M Bank": "TMB", "Lunns": "LMM", "Isle Electric": "IEP", "TWA": "AIR", "Saint Aggie's": "SAH",
    "Antilles Bauxite": "WBX", "The Courier": "NEWS", "Copper Lager": "CHB", "The Water Board": "PAW",
    "Harbourpoint REITs": ["HRT", "HPL"], "The Guardmore companies": ["GHL", "GLI", "GGI"],
}

# Who holds calls after its results, and since which year.
CALLERS = {"HBG": 2022, "GHL": 2023, "BSK": 2023, "PXL": 2022, "DGT": 2022, "SWF": 2022, "BLR": 2021, "BRC": 2022, "AIR": 2022}
# Who files the notice of the meeting.
MEETERS = ["HBG", "HBL", "CUB", "GHL", "BSK", "DRW", "RAB", "HRT", "OPN", "PXL", "BLR", "TCC", "IEP", "AIR", "CPG", "SAH"]

# code, handle, kind, day, title
OTHERS = [
    ("HBG", "scheme", "Circular", "2019-02-18", "Circular to shareholders: scheme of arrangement to place Halcyon Bank under a new holding company"),
    ("HBG", "bond", "Prospectus", "2024-05-27", "Prospectus: 6.25% unsecured bonds due 2029"),
    ("HBG", "sus 2022", "Sustainability report", "2023-06-12", "Sustainability Report 2022"),
    ("HBG", "sus 2023", "Sustainability report", "2024-06-10", "Sustainability Report 2023"),
    ("HBG", "gov", "Governance", "2022-01-10", "Corporate Governance Charter"),
    ("HBL", "notes", "Prospectus", "2022-10-03", "Pricing supplement: fixed rate subordinated notes due 2027"),
    ("HBG", "div a", "Dividend", "2024-02-27", "Dividend declaration: final dividend for 2023, payable 28 March 2024"),
    ("HBG", "div b", "Dividend", "2024-08-20", "Dividend declaration: interim dividend, payable 27 September 2024"),
    ("HBG", "div c", "Dividend", "2025-02-25", "Dividend declaration: final dividend for 2024, payable 28 March 2025"),
    ("CUB", "ceo out", "Notice", "2023-11-14", "Resignation of Peter Lyle as Chief Executive Officer"),
    ("CUB", "ceo in", "Notice", "2024-02-01", "Appointment of Dr. Selma Okafor as Chief Executive Officer"),
    ("CUB", "div a", "Dividend", "2023-12-12", "Dividend declaration: final dividend for the year ended 30 September 2023"),
    ("CUB", "div b", "Dividend", "2024-12-10", "Dividend declaration: final dividend for the year ended 30 September 2024"),
    ("GHL", "offer", "Circular", "2024-06-24", "Directors' circular: takeover offer by Northern Mutual Group"),
    ("GHL", "div a", "Dividend", "2024-03-19", "Dividend declaration: final dividend for 2023"),
    ("ALR", "cat", "Notice", "2024-08-08", "Estimate of losses from Hurricane Odile"),
    ("BSK", "circ", "Circular", "2023-08-21", "Circular: proposed acquisition of fourteen stores from Hi-Value Grocers"),
    ("BSK", "div a", "Dividend", "2023-09-19", "Dividend declaration, payable 20 October 2023"),
    ("BSK", "div b", "Dividend", "2024-09-17", "Dividend declaration, payable 18 October 2024"),
    ("HOME", "close", "Notice", "2023-04-11", "Closure of the Market Square and Dunmore branches"),
    ("CPG", "gov", "Governance", "2021-06-30", "Whistleblowing policy"),
    ("DRW", "chair", "Notice", "2022-03-08", "Death of the chairman, Mr. Desmond R. Whitlock"),
    ("ADA", "pres 2023", "Presentation", "2023-05-18", "Investor presentation, year to January 2023"),
    ("ADA", "pres 2024", "Presentation", "2024-05-16", "Investor presentation, year to January 2024"),
    ("RAB", "line", "Notice", "2024-03-14", "Commissioning of the new canning line"),
    ("RAB", "sus 2023", "Sustainability report", "2023-12-01", "Sustainability Report 2023"),
    ("RAB", "div a", "Dividend", "2024-10-15", "Dividend declaration, record date 31 October 2024"),
    ("RAD", "div a", "Dividend", "2024-06-20", "Dividend declaration, record date 5 July 2024"),
    ("HPL", "ipo", "Prospectus", "2020-07-13", "Prospectus: initial public offering of units"),
    ("HRT", "unit", "Notice", "2023-02-20", "Sale of the Wharf Tower office building"),
    ("OPN", "split", "Circular", "2022-05-09", "Circular: five-for-one stock split"),
    ("OPN", "gov", "Governance", "2020-11-02", "Corporate Governance Charter"),
    ("PXL", "cyber", "Notice", "2023-05-30", "Notice of a cyber incident affecting player accounts"),
    ("PXL", "buyback", "Notice", "2024-04-22", "Share buyback programme 2024"),
    ("PXL", "pres 2024", "Presentation", "2024-09-05", "Investor presentation, full year 2024"),
    ("DGT", "towers", "Circular", "2020-05-25", "Circular: transfer of the mast portfolio to Digitel Wireless Towers Limited"),
    ("DWT", "ipo", "Prospectus", "2020-09-28", "Prospectus: offer for sale of 200,000,000 ordinary shares"),
    ("SWF", "ipo", "Prospectus", "2021-03-15", "Prospectus: initial public offering"),
    ("SWF", "pres 2024", "Presentation", "2025-03-20", "Investor presentation, full year 2024"),
    ("BLR", "res 2022", "Technical report", "2022-09-12", "Mineral resource estimate, Ridge North deposit"),
    ("BLR", "res 2024", "Technical report", "2024-09-16", "Mineral resource estimate, Ridge North deposit (update)"),
    ("BRC", "pinnacle", "Circular", "2023-03-27", "Circular: disposal of 40% of the Pinnacle pit"),
    ("BRC", "strike", "Notice", "2024-11-05", "Industrial action at the Pinnacle pit"),
    ("WBX", "name", "Notice", "2020-03-02", "Change of name from Antilles Bauxite Limited to Western Bauxite Company Limited"),
    ("LMM", "sus 2023", "Sustainability report", "2024-07-30", "Sustainability Report 2023"),
    ("PAW", "rates", "Notice", "2023-07-17", "Application for a review of water rates"),
    ("IEP", "odile a", "Notice", "2024-07-09", "Hurricane Odile: damage to the network"),
    ("IEP", "odile b", "Notice", "2024-07-22", "Hurricane Odile: restoration of supply completed"),
    ("IEP", "sus 2023", "Sustainability report", "2024-08-15", "Sustainability Report 2023"),
    ("NGL", "delay", "Notice", "2024-01-05", "Delay in the publication of the 2023 annual report"),
    ("TCC", "halt", "Notice", "2024-10-07", "Suspension of trading at the company's request"),
    ("JKB", "div a", "Dividend", "2023-07-11", "Dividend declaration, payable 4 August 2023"),
    ("JKB", "div b", "Dividend", "2024-07-09", "Dividend declaration, payable 2 August 2024"),
    ("FSD", "fire", "Notice", "2022-11-04", "Fire at the Millbrook creamery"),
    ("FSF", "recall", "Notice", "2023-10-24", "Recall of frozen vegetable lasagne"),
    ("AIR", "rights", "Prospectus", "2021-06-21", "Prospectus: rights issue of ordinary shares"),
    ("AIR", "lease", "Notice", "2023-09-11", "Lease of four turboprop aircraft"),
    ("NEWS", "print", "Notice", "2024-01-29", "End of the printed Sunday edition"),
    ("EDU", "pref", "Prospectus", "2022-02-14", "Prospectus: 8% cumulative preference shares"),
    ("SAH", "wing", "Notice", "2023-06-06", "Opening of the maternity wing"),
    ("BEST", "inquiry", "Notice", "2023-09-25", "Competition authority's inquiry into cement prices"),
]

catalogue = Catalogue()
q = Questions("ledger", today="2025-05-06")

ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth"}
KINDS = {"ar": ("Annual Report", "annual-report"), "fs": ("Audited Financial Statements", "audited-financial-statements")}


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())


def long(day):
    return f"{day.day} {day:%B} {day.year}"


def add(code, exchange, look, handle, kind, title, short, published, end=None, year=None):
    """One document in the look of its company."""
    group, at = NAMES[code], published.isoformat()
    if look == "rich":
        uri = f"{BUCKET}/{exchange.lower()}/{code}/{slug(title)}-{at}.pdf"
        fields = {"title": f"{NAMES[code]} – {title}", "document_type": kind, "symbol": code, "exchange": exchange, "published": at}
        fields |= {"fiscal_year": year, "period_end": end and end.isoformat()}
    elif look == "plain":
        uri = f"{BUCKET}/{exchange.lower()}/{slug(group.replace(' Limited', '').replace(' Company', ''))}/{slug(title)}.pdf"
        fields = {"filename": f"{slug(title)}.pdf", "type": kind, "date": at}
    elif look == "coded":
        uri = f"{BUCKET}/filings/{exchange}/{code}_{short}.pdf"
        fields = {"title": title if kind not in ("Annual report", "Audited statements", "Quarterly statements") else None, "date": at}
    else:
        uri = f"{BUCKET}/uploads/{published:%Y/%m}/{slug(title)}-{sum(map(ord, group)) % 97}.pdf"
        fields = {"description": f"{title} of {group}", "published": at}
    catalogue.add(group, f"{code} {handle}", uri, **fields)


def compose():
    for code, name, exchange, month, look, first, first_quarter, missing in COMPANIES:
        catalogue.group(name, **FIELDS.get(code, {}))
        for year in range(first, 2026):
            end = month_end(year, month)
            for kind, days, label in (("ar", 112, "Annual report"), ("fs", 88, "Audited statements")):
                published = end + datetime.timedelta(days=days)
                if end.year > 2024 or published > PUBLISHED_UNTIL or f"{kind} {year}" in missing:
                    continue
                title = f"{KINDS[kind][0]} {year}" if kind == "ar" else f"{KINDS[kind][0]} for the year ended {long(end)}"
                add(code, exchange, look, f"{kind} {year}", label, title, f"{'AR' if kind == 'ar' else 'AFS'}_{year}", published, end, year)
            for quarter in (1, 2, 3, 4):
                closing = month_end(year, month - 12 + 3 * quarter)
                published = closing + datetime.timedelta(days=44)
                if closing.year > 2024 or published > PUBLISHED_UNTIL:
                    continue
                if quarter < 4 and year >= first_quarter:
                    title = f"Unaudited results for the {ORDINALS[quarter]} quarter ended {long(closing)}"
                    add(code, exchange, look, f"q{quarter} {year}", "Quarterly statements", title, f"Q{quarter}_{closing:%b%Y}".upper(), published, closing, year)
                if code in CALLERS and year >= CALLERS[code]:
                    title = f"Earnings call transcript, {ORDINALS[quarter]} quarter ended {long(closing)}"
                    add(code, exchange, look, f"call{quarter} {year}", "Transcript", title, "", published + datetime.timedelta(days=4), closing, year)
            held = month_end(year, month) + datetime.timedelta(days=130)
            if code in MEETERS and year >= 2020 and end.year <= 2024:
                notice = min(held - datetime.timedelta(days=28), datetime.date(2025, 5, 2))
                title = f"Notice of Annual General Meeting to be held on {long(held)}"
                add(code, exchange, look, f"agm {held.year}", "Notice of meeting", title, f"AGM_{held.year}", notice)
        for other, handle, kind, day, title in OTHERS:
            if other == code:
                add(code, exchange, look, handle, kind, title, slug(title).replace("-", "_"), datetime.date.fromisoformat(day))
    for alias, codes in ASSOCIATIONS.items():
        catalogue.associations[alias] = NAMES[codes] if isinstance(codes, str) else [NAMES[code] for code in codes]


compose()
doc, ar, fs, of, beside = catalogue.any_of, catalogue.report, catalogue.statements, catalogue.figure, catalogue.compared


def quarter(code, year, number):
    return doc(f"{code} q{number} {year}", f"{code} call{number} {year}")


def newest(code):
    """The newest year, and the newest quarter where it is newer than the year."""
    year = max(year for year in range(2018, 2026) if f"{code} ar {year}" in catalogue.handles or f"{code} fs {year}" in catalogue.handles)
    later = [f"{code} {kind}{number} {year + 1}" for number in (1, 2, 3) for kind in ("q", "call")]
    later = [handle for handle in later if handle in catalogue.handles]
    top = max((handle.split()[1][-1] for handle in later), default=None)
    return doc(f"{code} ar {year}", f"{code} fs {year}", *(handle for handle in later if handle.split()[1][-1] == top))


# --- name
q.ask("name", "how much did halcyon bank group make in 2023", of("HBG", 2023))
q.ask("name", "I'd like to know what the directors of Home & Hearth were paid in the year that closed in February 2023, thanks", of("HOME", 2023))
q.ask("name", "best cement, how much debt end of 2022", of("BEST", 2022))
q.ask("name", "how many engineers work at open systems, 2024", of("OPN", 2024))
q.ask("name", "fresh start foods turnover 2021", of("FSF", 2021))
q.ask("name", "copper mined by black ridge copper in 2023?", of("BRC", 2023))
q.ask("name", "Is National Gas making any money", newest("NGL"))
q.ask("name", "did trade winds shipping lose money in 2020", of("TWS", 2020))
q.ask("name", "total loans of commonwealth union bank at september 2024", of("CUB", 2024))
q.ask("name", "harbourpoint logistics, how full are the warehouses at the moment", newest("HPL"))
q.ask("name", "What were the subscription figures for the penny bank… sorry, deposit figures, end 2021", of("PNY", 2021))
q.ask("name", "cloud nine's electricity costs in 2024", of("CND", 2024))

# --- symbol
q.ask("symbol", "BLR cash cost per ounce 2023", of("BLR", 2023))
q.ask("symbol", "pxl revenue fy 2024", of("PXL", 2024))
q.ask("symbol", "what was the fuel bill of AIR in the year to march 2024", of("AIR", 2024))
q.ask("symbol", "eps HBL 2022", of("HBL", 2022))
q.ask("symbol", "CRT net asset value per unit june 2023", of("CRT", 2023))
q.ask("symbol", "can u check what NEWS earned from advertising in 2022", of("NEWS", 2022))
q.ask("symbol", "TCC employees 2019", of("TCC", 2019))
q.ask("symbol", "My uncle left me some shares of JKB. Did they pay a dividend in August 2024?", doc("JKB div b"))
q.ask("symbol", "ELR 2020 rental income", of("ELR", 2020))

# --- alias
q.ask("alias", "whitlocks profit 2022", of("DRW", 2022))
q.ask("alias", "how much cash has saint aggie's got, sept 2024", of("SAH", 2024))
q.ask("alias", "bauxite shipped by antilles bauxite in 2018", of("WBX", 2018))
q.ask("alias", "isle electric: line losses 2023", of("IEP", 2023))
q.ask("alias", "what did cubank set aside for bad loans in fiscal 2021", of("CUB", 2021))
q.ask("alias", "Did ZipPay turn a profit in 2023", of("SWF", 2023))
q.ask("alias", "t&m bank staff costs 2023", of("TMB", 2023))
q.ask("alias", "lunns - ounces produced 2024", of("LMM", 2024))
q.ask("alias", "how's the copper lager company's 2021 look? sales mostly", of("CHB", 2021))
q.ask("alias", "the water board's unpaid bills at march 2023", of("PAW", 2023))
q.ask("alias", "net income for each of the guardmore companies in 2022", of("GHL", 2022), of("GLI", 2022), of("GGI", 2022))

# --- typo
q.ask("typo", "halcion bank gruop profit 2022", of("HBG", 2022))
q.ask("typo", "guardmroe life premiums 2023", of("GLI", 2023))
q.ask("typo", "Whitlok and sons, sales in 2023", of("DRW", 2023))
q.ask("typo", "comonwelth union bank assets 2020", of("CUB", 2020))
q.ask("typo", "blackridge gold prodction 2022", of("BLR", 2022))
q.ask("typo", "harborpoint logistic reit rents 2023", of("HPL", 2023))
q.ask("typo", "st agathas hospitls revnue 2023", of("SAH", 2023))
q.ask("typo", "evergren land and residences investmnt property value 2021", of("ELR", 2021))
q.ask("typo", "pixlery games anual report 2022", ar("PXL", 2022))
q.ask("typo", "digtel comunications subscribers, march 2023", of("DGT", 2023))

# --- follow-up
q.ask("follow-up", "and the year before?", of("RAB", 2022), history=[
    "royal anchor brewery profit 2023", "Royal Anchor Brewery's net profit for the year ended 30 June 2023 was $1.84 billion."])
q.ask("follow-up", "same thing for the copper one", of("BRC", 2023), history=[
    "how much tax did black ridge gold pay in 2023", "Black Ridge Gold PLC paid $41.2 million of income tax in 2023, an effective rate of 27%."])
q.ask("follow-up", "no, I meant the life company", of("GLI", 2023), history=[
    "guardmore claims 2023", "Guardmore General Insurance's net claims incurred in 2023 were $612 million."])
q.ask("follow-up", "is there a transcript for that quarter", doc("DGT call2 2024"), history=[
    "digitel communications quarter to september 2023, what were sales", "Digitel Communications reported revenue of $9.1 billion for the quarter ended 30 September 2023."])
q.ask("follow-up", "who audits them by the way", newest("OPN") + doc("OPN agm 2025"), history=[
    "what does open systems do", "Open Systems Limited provides software and support for banks and government agencies.",
    "and revenue in 2024?", "Revenue for 2024 was $3.3 billion, up 12%."])
q.ask("follow-up", "yes please", doc("FSD fire"), history=[
    "why did fresh start dairies lose money in 2023", "The loss came mainly from lower output. The company also announced a fire at its Millbrook creamery in November 2022; shall I look at that notice?"])
q.ask("follow-up", "The second one.", of("HIL", 2024), history=[
    "halcyon total assets 2024", "Did you mean (1) Halcyon Bank Group Limited, (2) Halcyon Investments Limited or (3) Halcyon Bank Limited?"])
q.ask("follow-up", "how does swift payments compare to that", of("SWF", 2023), history=[
    "operating margin of open systems in 2023", "Open Systems' operating margin was 18.4% in 2023."])
q.ask("follow-up", "ok thanks. what about the dividend they declared in dec 2024, how much was it", doc("CUB div b"), history=[
    "who's the ceo of commonwealth union bank", "Dr. Selma Okafor has been Chief Executive Officer of Commonwealth Union Bank since 2024."])
q.ask("follow-up", "and why did the last guy go?", doc("CUB ceo out"), history=[
    "who runs commonwealth union bank now", "Dr. Selma Okafor was appointed Chief Executive Officer of Commonwealth Union Bank PLC on 1 February 2024."])
q.ask("follow-up", "sorry typed the wrong year, 2021 i need", of("IEP", 2021), history=[
    "island electric power capex 2012", "I do not have documents of Island Electric Power for 2012; the earliest are from 2018."])
q.ask("follow-up", "now just the third quarter", quarter("IEP", 2023, 3), history=[
    "what did island electric earn in 2023", "Island Electric Power Company earned $2.2 billion after tax in 2023."])
q.ask("follow-up", "back to the airline: passengers carried in the year to march 2023", of("AIR", 2023), history=[
    "trade winds airways loss in fiscal 2022", "Trade Winds Airways lost $860 million in the year ended 31 March 2022.",
    "and trade winds shipping 2022", "Trade Winds Shipping earned $74 million in 2022."])
q.ask("follow-up", "and both of them for 2020?", of("RAB", 2020), of("RAD", 2020), history=[
    "staff numbers of royal anchor brewery and royal anchor distillers in 2022", "Royal Anchor Brewery had 811 employees and Royal Anchor Distillers 340 in 2022."])
q.ask("follow-up", "What does its parent say about that quarter, on the call?", doc("GHL call3 2024"), history=[
    "guardmore life results for the quarter ended september 2024", "Guardmore Life earned $190 million in the quarter ended 30 September 2024, helped by gains on bonds."])
q.ask("follow-up", "Could you point me to the shareholder document where that was proposed?", doc("OPN split"), history=[
    "why are there so many more shares of open systems than before", "The share count rose because each share was split into five in 2022."])
q.ask("follow-up", "and copperhead? how much beer did they shift", of("CHB", 2022), history=[
    "beer volumes royal anchor brewery 2022", "Royal Anchor Brewery sold 1.2 million hectolitres in the year ended 30 June 2022."])
q.ask("follow-up", "how did it go in 2022", of("SAH", 2022), history=[
    "hi", "Hello! Which company would you like to know about?", "st agatha hospitals", "What would you like to know about St. Agatha Hospitals Limited?"])

# --- several-companies
q.ask("several-companies", "which made more in 2023, halcyon bank group or penny bank", of("HBG", 2023), of("PNY", 2023))
q.ask("several-companies", "compare sales of royal anchor brewery & copperhead brewing, 2022", of("RAB", 2022), of("CHB", 2022))
q.ask("several-companies", "BLR vs BRC vs lunns all-in costs 2021", of("BLR", 2021), of("BRC", 2021), of("LMM", 2021))
q.ask("several-companies", "the gearing of both harbourpoint reits at the end of 2023", of("HRT", 2023), of("HPL", 2023))
q.ask("several-companies", "I'm torn between Basket Supermarkets and Corner Pharmacy. What was the return on equity of each in 2024?", of("BSK", 2024), of("CPG", 2024))
q.ask("several-companies", "fresh start foods and dairies, net profit 2020", of("FSF", 2020), of("FSD", 2020))
q.ask("several-companies", "does digitel owe more than its tower company? march 2024", of("DGT", 2024), of("DWT", 2024))
q.ask("several-companies", "headcount at st agatha and at bright futures in 2023 pls", of("SAH", 2023), of("EDU", 2023))
q.ask("several-companies", "T.C.C. industries or best cement, who invested more in 2024", of("TCC", 2024), of("BEST", 2024))

# --- several-periods
q.ask("several-periods", "basket supermarkets gross margin 2021 2022 2023", beside("BSK", 2021), beside("BSK", 2022), beside("BSK", 2023))
q.ask("several-periods", "did western bauxite grow between 2019 and 2022?", beside("WBX", 2019), beside("WBX", 2022))
q.ask("several-periods", "Whitlock & Sons, sales 2018 against 2023", beside("DRW", 2018), beside("DRW", 2023))
q.ask("several-periods", "black ridge gold, gold sold in q1, q2 and q3 of 2023",
      *(doc(f"BLR q{number} 2023", f"BLR call{number} 2023") for number in (1, 2, 3)))
q.ask("several-periods", "port ansel waterworks leakage march 2020 versus march 2024", beside("PAW", 2020), beside("PAW", 2024))
q.ask("several-periods", "annual reports of the pixelry people, 2021 to 2023", ar("PXL", 2021), ar("PXL", 2022), ar("PXL", 2023))
q.ask("several-periods", "how has the resource estimate for ridge north changed from 2022 to 2024", doc("BLR res 2022"), doc("BLR res 2024"))
q.ask("several-periods", "courier circulation figures 2020, and what were they in 2024", beside("NEWS", 2020), beside("NEWS", 2024))

# --- relative-date
q.ask("relative-date", "what did penny bank earn last year", of("PNY", 2024))
q.ask("relative-date", "guardmore general, claims the year before last", of("GGI", 2023))
q.ask("relative-date", "newest annual report of fresh start dairies", ar("FSD", 2024))
q.ask("relative-date", "latest earnings call of basket supermarkets", doc("BSK call2 2025"))
q.ask("relative-date", "When and where is the next shareholders' meeting of Island Electric?", doc("IEP agm 2025"))
q.ask("relative-date", "most recent dividend by halcyon bank group", doc("HBG div c"))
q.ask("relative-date", "copperhead brewing profits over the last three years", beside("CHB", 2022), beside("CHB", 2023), beside("CHB", 2024))
q.ask("relative-date", "what was evergreen land worth five years ago, in its 2020 books i mean", of("ELR", 2020))
q.ask("relative-date", "the last quarter that royal anchor distillers reported on", doc("RAD q3 2025"))
q.ask("relative-date", "oldest set of accounts you have for cloud nine data centres", fs("CND", 2020))

# --- document-type
q.ask("document-type", "prospectus of swift payments", doc("SWF ipo"))
q.ask("document-type", "notice of agm, whitlock & sons, for the meeting in 2023", doc("DRW agm 2023"))
q.ask("document-type", "send me the audited statements best cement 2021, not the glossy report", fs("BEST", 2021))
q.ask("document-type", "Black Ridge Copper call transcript for the second quarter of 2023", doc("BRC call2 2023"))
q.ask("document-type", "sustainability report lunn mayhew moore", doc("LMM sus 2023"))
q.ask("document-type", "investor deck from ada fontaine, may 2024", doc("ADA pres 2024"))
q.ask("document-type", "circular of basket about the shops it wants to buy", doc("BSK circ"))
q.ask("document-type", "annual report of bright futures 2022", ar("EDU", 2022))
q.ask("document-type", "unaudited numbers J&K bottlers, quarter ended january 2024", doc("JKB q3 2024"))
q.ask("document-type", "governance charter, open systems, is there one?", doc("OPN gov"))
q.ask("document-type", "the rights issue prospectus from the airline", doc("AIR rights"))

# --- topic
q.ask("topic", "who got hit by the hacking of players' accounts", doc("PXL cyber"))
q.ask("topic", "is there an antitrust probe into cement?", doc("BEST inquiry"))
q.ask("topic", "when was the power back after hurricane odile", doc("IEP odile b"))
q.ask("topic", "what did the hurricane cost the reinsurer", doc("ALR cat"))
q.ask("topic", "which food got recalled", doc("FSF recall"))
q.ask("topic", "someone wanted to take over guardmore, what did the board advise", doc("GHL offer"))
q.ask("topic", "are water charges going up", doc("PAW rates"))
q.ask("topic", "the office tower on the wharf that was sold: to whom and for how much", doc("HRT unit"))
q.ask("topic", "walkout at the pinnacle pit", doc("BRC strike"))
q.ask("topic", "coupon on the bonds maturing in 2029", doc("HBG bond"))

# --- abstention
q.ask("abstention", "good morning!")
q.ask("abstention", "ok that's all, cheers")
q.ask("abstention", "will it rain in port ansel on saturday")
q.ask("abstention", "what did coca cola earn in 2023")
q.ask("abstention", "are you a person or a program")
q.ask("abstention", "Berkshire Hathaway annual report 2022")
q.ask("abstention", "how do i cook rice without it sticking")
q.ask("abstention", "First Orchard Bank net profit 2023")
q.ask("abstention", "write me a birthday poem for my sister")
q.ask("abstention", "can you speak slower, your last answer was too long", history=[
    "copperhead brewing revenue 2023", "Copperhead Brewing Company's revenue for 2023 was $4.9 billion, compared with $4.4 billion for 2022, and was driven by prices rather than volumes."])
q.ask("abstention", "what's 15 percent of 2,340")
q.ask("abstention", "who won the cricket last night")
q.ask("abstention", "Which model are you built on, and who can read what I type here?")


# --- turns of a talk
q.ask("follow-up", "logistics, december 23", of("HPL", 2023), history=[
    "harbourpoint occupancy", "Which of the two, Harbourpoint Real Estate Investment Trust or Harbourpoint Logistics REIT, and for which date?"])
q.ask("follow-up", "That can't be right, I remember a loss that year. Please check again.", of("DRW", 2022), history=[
    "whitlock & sons profit 2022", "D. R. Whitlock & Sons had a profit of $310 million in the year ended 30 September 2022."])
q.ask("follow-up", "have you got that in writing?", doc("TCC halt"), history=[
    "why can't i sell my tcc shares", "Trading in the shares of T.C.C. Industries has been suspended since October 2024, at the company's own request."])
q.ask("follow-up", "what did they say about that on the phone", doc("PXL call4 2024"), history=[
    "pixelry games, sales in the quarter to june 2024", "Pixelry Games sold for £48 million in the quarter ended 30 June 2024, 11% less than a year before."])
q.ask("follow-up", "and at the two royal anchors?", doc("RAB div a"), doc("RAD div a"), history=[
    "when did j&k bottlers pay its 2024 dividend", "J&K Bottlers declared a dividend that was payable on 2 August 2024."])
q.ask("follow-up", "ok do that", fs("NGL", 2023), history=[
    "annual report of national gas 2023", "That report was delayed, and I do not have it. Should I take the audited statements of the same year instead?"])
q.ask("follow-up", "is ther a slide dekc for it", doc("SWF pres 2024"), history=[
    "swift payments revenue 2024", "Swift Payments' revenue was $6.1 billion in 2024."])
q.ask("abstention", "up 12, that's more than my pension went up", history=[
    "open systems revenue 2024", "Open Systems' revenue was $3.3 billion in 2024, 12% more than in 2023."])
q.ask("abstention", "now without all the decimals", history=[
    "cash of best cement end of 2023", "Best Cement had cash of $1,204,337,211.46 on 31 December 2023."])
q.ask("abstention", "Maple Crown Trust prospectus")

# --- more
q.ask("several-periods", "Isle Electric: profit in the quarter before the hurricane and in the one it hit, so q2 and q3 of 2024", quarter("IEP", 2024, 2), quarter("IEP", 2024, 3))
q.ask("several-periods", "Have Halcyon's emissions come down from one sustainability report of theirs to the next? There should be two.", doc("HBG sus 2022"), doc("HBG sus 2023"))
q.ask("several-periods", "basket's dividend declarations of autumn 2023 and autumn 2024, which was higher", doc("BSK div a"), doc("BSK div b"))
q.ask("several-periods", "slide decks ada fontaine showed investors, this one for january 2024 plus the one before", doc("ADA pres 2024"), doc("ADA pres 2023"))
q.ask("several-periods", "saint aggie's patient revenue, fiscal 2022 through 2024", beside("SAH", 2022), beside("SAH", 2023), beside("SAH", 2024))

q.ask("follow-up", "I meant the bank itself, not the holding", of("HBL", 2023), history=[
    "What was Halcyon's capital ratio at the end of 2023?", "Halcyon Bank Group Limited had a capital adequacy ratio of 16.2% on 31 December 2023."])
q.ask("follow-up", "and the two years after that?", beside("CHB", 2023), beside("CHB", 2024), history=[
    "how much beer did copperhead sell in 2022", "Copperhead Brewing sold 184,000 hectolitres in 2022, according to its annual report."])
q.ask("follow-up", "the one where they buy back shares", doc("PXL buyback"), history=[
    "what has pixelry announced lately", "Among its newer papers are the notice of a cyber incident of May 2023, a share buyback programme of April 2024 and an investor presentation "
    "of September 2024. Which of these shall I open?"])
q.ask("follow-up", "go ahead", doc("GHL offer"), history=[
    "is somebody trying to buy guardmore", "Yes, Northern Mutual Group made a takeover offer for Guardmore Holdings in 2024. Do you want me to read what the directors' circular says about it?"])
q.ask("follow-up", "So, the supermarkets once more. What were their shareholders told beforehand that those fourteen stores would cost?", doc("BSK circ"), history=[
    "How many stores does Basket Supermarkets run?", "Basket Supermarkets ran 61 stores on 30 June 2024, fourteen of them bought from Hi-Value Grocers.",
    "And didn't Home & Hearth close some?", "Yes, in April 2023 Home & Hearth Stores gave notice that it closes its branches at Market Square and Dunmore."])
q.ask("follow-up", "no no the rum people, distillers", of("RAD", 2023), history=[
    "royal anchor excise duty 2023", "Royal Anchor Brewery paid excise duty of $412 million in the year to 30 June 2023."])

q.ask("several-companies", "Odile: what did Aegis & Lamb and what did Island Electric announce about their losses and damage?", doc("ALR cat"), doc("IEP odile a", "IEP odile b"))
q.ask("several-companies", "trade winds, planes and ships, fuel bill of each in fiscal 2022", of("AIR", 2022), of("TWS", 2022))
q.ask("several-companies", "the prospectuses with which swift payments and the digitel towers were sold to the public", doc("SWF ipo"), doc("DWT ipo"))

# --- more still
q.ask("relative-date", "What did Digitel's people tell the analysts in February?", doc("DGT call3 2025"))
q.ask("relative-date", "basket supermarkets, sales in the quarter with last christmas in it", quarter("BSK", 2025, 2))
q.ask("relative-date", "I need Isle Electric's fuel bill for the last year before covid", of("IEP", 2019))
q.ask("relative-date", "j&k bottlers' dividend declaration from july of the year before last", doc("JKB div a"))
q.ask("relative-date", "How full have the beds at St. Agatha been so far in the fiscal year that's running?", doc("SAH q1 2025"))

q.ask("follow-up", "and in the estimate before that one?", doc("BLR res 2022"), history=[
    "how many ounces are there at ridge north", "The update of September 2024 puts the measured and indicated resource of Ridge North at 3.1 million ounces of gold."])
q.ask("follow-up", "Who got his job?", doc("CUB ceo in", "CUB ar 2024"), history=[
    "Why did Peter Lyle leave Commonwealth Union Bank?", "The notice of 14 November 2023 says that he resigned for personal reasons and stays until a successor is found."])
q.ask("follow-up", "not that march, the one after", of("CPG", 2024), history=[
    "corner pharmacy turnover year to march", "Corner Pharmacy Group had a turnover of $2.9 billion in the year to 31 March 2023."])
q.ask("follow-up", "ok, back to the masts. what was Digitel paid when it gave them up?", doc("DGT towers", "DGT ar 2021", "DGT fs 2021", "DWT ipo"), history=[
    "how many masts does digitel wireless towers own", "Digitel Wireless Towers owned 611 masts on 31 March 2024; they came from Digitel Communications in 2020.",
    "who else puts antennas on them", "Its annual report names two other operators, which together make up 22% of the rent."])

q.ask("abstention", "Interesting. I would have bet it was more.", history=[
    "How many passengers did Trade Winds Airways carry in fiscal 2024?", "Trade Winds Airways carried 1.3 million passengers in the year to 31 March 2024."])
q.ask("abstention", "how do I work out a dividend yield")
q.ask("abstention", "nestlé's organic growth 2023")
q.ask("abstention", "Do you learn from what I type in here?")

# --- once more
q.ask("several-companies", "transcripts of the most recent calls, Halcyon Bank Group and Guardmore Holdings", doc("HBG call4 2024"), doc("GHL call4 2024"))
q.ask("several-companies", "I'd rather have a fixed income. What do the Halcyon bonds due 2029 pay, what do the preference shares of Bright Futures, and how often?", doc("HBG bond"), doc("EDU pref"))
q.ask("several-companies", "electricity cost in 2023 at cloud nine and western bauxite", of("CND", 2023), of("WBX", 2023))
q.ask("several-companies", "How did Whitlocks and St. Agatha start into their new financial year, October to December 2024?", quarter("DRW", 2025, 1), quarter("SAH", 2025, 1))
q.ask("several-companies", "governance charters of halcyon group and open systems pls, checking how each one defines an independent director", doc("HBG gov"), doc("OPN gov"))
q.ask("several-periods", "what reasons did pixelry give for the late game launch on the calls for the second and third quarter of fiscal 2024", doc("PXL call2 2024"), doc("PXL call3 2024"))
q.ask("several-periods", "CUBank: the announcement that Lyle goes and then the one with the successor's name", doc("CUB ceo out"), doc("CUB ceo in"))
q.ask("several-periods", "Has Trade Winds Airways got its passengers back? The years to March 2019, 2021 and 2024, please.", beside("AIR", 2019), beside("AIR", 2021), beside("AIR", 2024))
q.ask("several-periods", "penny bank customer deposits, every year end from 2020 to 2024", *(beside("PNY", year) for year in range(2020, 2025)), most=5)
