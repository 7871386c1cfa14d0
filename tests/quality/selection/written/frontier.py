"""Seven African exchanges in one catalogue: titles by exchange, years that end in seven months, most years of 2024 not audited yet."""

import datetime
import zlib

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://sokodata-docs"
PUBLISHED_UNTIL = datetime.date(2025, 3, 13)
COUNTRIES = {"NBX": "ke", "LGX": "ng", "ACX": "gh", "JHX": "za", "CRX": "eg", "LSX": "zm", "DBX": "tz"}
CITIES = {"NBX": "Nairobi", "LGX": "Lagos", "ACX": "Accra", "JHX": "Johannesburg", "CRX": "Cairo", "LSX": "Lusaka", "DBX": "Dar es Salaam"}

# Days after the end of the period: audited statements, annual report, half year, quarter.
DELAYS = {
    "NBX": (76, 118, 52, 44), "LGX": (86, 125, 30, 30), "ACX": (84, 120, 40, 40), "JHX": (66, 112, 58, 44),
    "CRX": (57, 130, 44, 44), "LSX": (82, 128, 70, 44), "DBX": (88, 140, 70, 44),
}

# code, name, exchange, month in which the year ends, how entries look, (half) or quarters, first annual report, first audited
# statements, first interim results, missing handles
COMPANIES = [
    ("TCB", "Tembo Commercial Bank PLC", "NBX", 12, "rich", "q", 2017, 2019, 2021, []),
    ("TIG", "Tembo Insurance Group PLC", "NBX", 12, "rich", "h", 2018, 2019, 2019, []),
    ("MWT", "Mawingu Tea Estates PLC", "NBX", 3, "short", "h", 2018, 2020, 2019, []),
    ("JUA", "Jua Power Generation PLC", "NBX", 6, "rich", "h", 2018, 2019, 2019, []),
    ("LONG", "Longonot Cement PLC", "NBX", 12, "scan", "h", 2018, 2019, 2019, ["ar 2020"]),
    ("PWB", "Pwani Breweries PLC", "NBX", 6, "web", "h", 2017, 2020, 2019, []),
    ("SFA", "Safiri Airways PLC", "NBX", 12, "short", "h", 2017, 2019, 2019, []),
    ("KKF", "Kahawa & Karanga Foods PLC", "NBX", 9, "scan", "h", 2019, 2020, 2020, []),
    ("NYT", "Nyota Telecom PLC", "NBX", 3, "web", "h", 2018, 2019, 2019, []),
    ("SMG", "The Sentinel Media Group PLC", "NBX", 12, "short", "h", 2018, 2020, 2020, []),
    ("ADUNNI", "Adunni Foods Plc", "LGX", 12, "short", "q", 2018, 2020, 2022, []),
    ("MTBANK", "Meridian Trust Bank Plc", "LGX", 12, "short", "q", 2017, 2018, 2020, []),
    ("MTHOLD", "Meridian Trust Holdco Plc", "LGX", 12, "web", "q", 2022, 2022, 2023, []),
    ("OKOCEM", "Okoro Cement Plc", "LGX", 12, "short", "q", 2018, 2019, 2021, []),
    ("PALMEN", "Palmline Energy Plc", "LGX", 12, "rich", "q", 2018, 2020, 2021, []),
    ("EKOSTAR", "Eko Star Breweries Plc", "LGX", 12, "scan", "q", 2018, 2020, 2022, []),
    ("GSMILLS", "Golden Sheaf Mills Plc", "LGX", 3, "short", "q", 2018, 2020, 2022, []),
    ("HARTOW", "Harmattan Towers Plc", "LGX", 12, "web", "q", 2019, 2020, 2022, []),
    ("CUREWELL", "Curewell Pharma Plc", "LGX", 12, "scan", "q", 2019, 2020, 2022, ["ar 2021"]),
    ("OBUPALM", "Obubra Palm Oil Plc", "LGX", 12, "short", "q", 2018, 2021, 2022, []),
    ("VSB", "Volta Savings Bank PLC", "ACX", 12, "rich", "q", 2018, 2019, 2021, []),
    ("OGR", "Obuom Gold Resources PLC", "ACX", 12, "web", "q", 2018, 2020, 2022, []),
    ("SKB", "Sankofa Bottling PLC", "ACX", 12, "short", "q", 2018, 2020, 2022, []),
    ("CCP", "Cocoa Crown Processing PLC", "ACX", 9, "scan", "q", 2018, 2020, 2022, ["fs 2022"]),
    ("GCF", "Gold Coast Fuel Marketing PLC", "ACX", 12, "short", "q", 2019, 2020, 2022, []),
    ("KPH", "Kopje Platinum Holdings Limited", "JHX", 6, "news", "h", 2018, 2019, 2019, []),
    ("KCR", "Kopje Chrome Limited", "JHX", 6, "news", "h", 2020, 2020, 2020, []),
    ("VKR", "Veldkloof Retail Group Limited", "JHX", 6, "news", "h", 2017, 2018, 2018, []),
    ("MRB", "Marula Bank Limited", "JHX", 12, "news", "h", 2018, 2019, 2019, []),
    ("STP", "Stonepine Property Fund Limited", "JHX", 8, "rich", "h", 2018, 2020, 2019, []),
    ("FYN", "Fynbos Fibre Networks Limited", "JHX", 2, "news", "h", 2020, 2020, 2020, []),
    ("HVC", "Highveld Care Hospitals Limited", "JHX", 9, "rich", "h", 2018, 2020, 2019, []),
    ("BKV", "Bokkeveld Wines & Spirits Limited", "JHX", 6, "web", "h", 2018, 2020, 2019, []),
    ("LTS", "Letaba Sugar Limited", "JHX", 3, "news", "h", 2018, 2019, 2019,
     ["ar 2023", "fs 2023", "ar 2024", "fs 2024", "q2 2023", "q2 2024", "q2 2025"]),
    ("IMV", "Imvelo Insurance Holdings Limited", "JHX", 12, "rich", "h", 2018, 2019, 2019, []),
    ("NCB", "Nile Crescent Bank S.A.E.", "CRX", 12, "rich", "q", 2018, 2019, 2021, []),
    ("DSW", "Delta Spinning & Weaving S.A.E.", "CRX", 6, "scan", "q", 2019, 2019, 2022, []),
    ("HPD", "Heliopark Developments S.A.E.", "CRX", 12, "web", "q", 2018, 2020, 2022, ["ar 2022"]),
    ("SNF", "Sinai Fertilisers S.A.E.", "CRX", 6, "short", "q", 2018, 2020, 2022, []),
    ("WAHA", "Al Waha Dairy S.A.E.", "CRX", 12, "scan", "q", 2019, 2020, 2022, []),
    ("QRSH", "Qirsh Payments S.A.E.", "CRX", 12, "rich", "q", 2020, 2020, 2022, []),
    ("KFCU", "Kafue Copper PLC", "LSX", 12, "short", "h", 2018, 2020, 2020, []),
    ("ZIWA", "Ziwa Fisheries PLC", "DBX", 12, "web", "h", 2019, 2020, 2020, ["ar 2022"]),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
LAST = {"MTBANK": 2022}
# Years named by both of their calendar years.
SPLIT = {"MWT", "GSMILLS"}

# Groups that are objects, with what the service knows of the company.
FIELDS = {
    "TCB": {"ticker": "TCB", "exchange": "Nairobi", "sector": "Banks"},
    "SFA": {"ticker": "SFA", "exchange": "Nairobi", "former_name": "East Coast Air PLC"},
    "NYT": {"ticker": "NYT", "exchange": "Nairobi", "sector": "Telecommunications", "brands": ["Nyota Pesa", "Nyota Home"]},
    "SMG": {"ticker": "SMG", "exchange": "Nairobi"},
    "MTBANK": {"ticker": "MTBANK", "status": "delisted 2022, succeeded by Meridian Trust Holdco Plc"},
    "MTHOLD": {"ticker": "MTHOLD", "exchange": "Lagos"},
    "HARTOW": {"ticker": "HARTOW", "exchange": "Lagos", "sector": "Infrastructure"},
    "EKOSTAR": {"ticker": "EKOSTAR", "exchange": "Lagos", "brands": ["Star of Eko lager", "Malto"]},
    "CUREWELL": {"ticker": "CUREWELL", "exchange": "Lagos"},
    "OGR": {"ticker": "OGR", "exchange": "Accra", "sector": "Mining"},
    "CCP": {"ticker": "CCP", "exchange": "Accra"},
    "GCF": {"ticker": "GCF", "exchange": "Accra", "former_name": "Star Fuels Ghana PLC"},
    "BKV": {"ticker": "BKV", "exchange": "Johannesburg", "sector": "Beverages"},
    "STP": {"ticker": "STP", "exchange": "Johannesburg", "sector": "Real estate"},
    "DSW": {"ticker": "DSW", "exchange": "Cairo", "sector": "Textiles"},
    "HPD": {"ticker": "HPD", "exchange": "Cairo"}, "WAHA": {"ticker": "WAHA", "exchange": "Cairo"},
    "ZIWA": {"ticker": "ZIWA", "exchange": "Dar es Salaam"},
}
ASSOCIATIONS = {
    "GoFuel": "GCF", "The Pride": "SFA", "Longonot": "LONG", "Sentinel Newspapers": "SMG", "K&K": "KKF", "Palmline": "PALMEN",
    "Volta Bank": "VSB", "Cornerways": "VKR", "DelSpin": "DSW", "Highveld Hospitals": "HVC", "HelioPark": "HPD",
    "Tembo Group": ["TCB", "TIG"], "Kopje": ["KPH", "KCR"], "Meridian Trust": ["MTBANK", "MTHOLD"],
}

# Who holds calls, shows slides after its results, files notices of meetings and of dividends; and since which fiscal year.
CALLERS = {"MTHOLD": 2023, "NYT": 2022, "VKR": 2021, "KPH": 2022, "NCB": 2023, "QRSH": 2023, "PALMEN": 2023}
PRESENTERS = {"TCB": 2021, "NYT": 2021, "VKR": 2022, "MRB": 2021, "NCB": 2022, "STP": 2023, "OKOCEM": 2023, "OGR": 2023}
MEETERS = {"TCB": 2020, "JUA": 2020, "PWB": 2020, "NYT": 2020, "OKOCEM": 2020, "MTHOLD": 2022, "VSB": 2021, "SKB": 2021, "VKR": 2020,
           "HVC": 2021, "SFA": 2021, "KFCU": 2022, "HPD": 2022}
PAYERS = {"TCB": 2019, "NYT": 2019, "OKOCEM": 2020, "SKB": 2020, "MRB": 2020, "BKV": 2021, "SNF": 2021, "OBUPALM": 2021}

# code, handle, kind, day, title
OTHERS = [
    ("TCB", "rights", "Prospectus", "2018-08-20", "Information memorandum: rights issue of 240,000,000 new ordinary shares"),
    ("TCB", "md", "Board change", "2022-05-31", "Retirement of James Mwaniki as Group Managing Director and appointment of Dr. Wanjiru Kamotho"),
    ("TCB", "uganda", "Circular", "2023-11-20", "Circular to shareholders: acquisition of a majority of Pearl Trust Bank, Uganda"),
    ("TCB", "sus 2022", "Sustainability report", "2023-06-30", "Sustainability Report 2022"),
    ("TCB", "sus 2023", "Sustainability report", "2024-06-28", "Sustainability Report 2023"),
    ("TIG", "warn 2020", "Profit warning", "2020-12-21", "Profit warning: year ending 31 December 2020"),
    ("TIG", "somalia", "Announcement", "2022-03-14", "Regulatory approval of the livestock takaful cover"),
    ("MWT", "warn 2023", "Profit warning", "2023-02-27", "Profit warning: year ending 31 March 2023"),
    ("MWT", "caution", "Announcement", "2024-03-25", "Cautionary announcement: notice of intention by Ridgeway Plantations Limited"),
    ("MWT", "offer", "Circular", "2024-05-13", "Shareholders' circular: takeover offer by Ridgeway Plantations Limited"),
    ("JUA", "bond", "Prospectus", "2021-10-18", "Information memorandum: green bond programme, first tranche"),
    ("JUA", "geo", "Announcement", "2023-02-14", "Commissioning of the Olkeri II geothermal plant"),
    ("JUA", "solar", "Announcement", "2024-09-30", "Power purchase agreement signed for the Lodwar solar park"),
    ("JUA", "ceo", "Board change", "2024-11-19", "Resignation of Eng. Paul Kibet, Chief Executive Officer"),
    ("LONG", "kiln", "Announcement", "2022-07-11", "Shutdown of the Kitui kiln for repair"),
    ("LONG", "warn 2023", "Profit warning", "2023-11-13", "Profit warning: year ending 31 December 2023"),
    ("PWB", "excise", "Announcement", "2023-07-05", "Statement on the effect of the higher excise duty on beer"),
    ("PWB", "md", "Board change", "2024-08-01", "Appointment of Agnes Achieng as Managing Director"),
    ("PWB", "sus 2024", "Sustainability report", "2024-12-02", "Sustainability Report 2024"),
    ("SFA", "name", "Announcement", "2019-06-03", "Change of name from East Coast Air PLC to Safiri Airways PLC"),
    ("SFA", "warn 2020", "Profit warning", "2020-06-15", "Profit warning: year ending 31 December 2020"),
    ("SFA", "convert", "Circular", "2021-03-22", "Circular: conversion of government loans into ordinary shares"),
    ("SFA", "strike", "Announcement", "2022-11-07", "Statement on the pilots' strike"),
    ("SFA", "warn 2024", "Profit warning", "2024-12-16", "Profit warning: year ending 31 December 2024"),
    ("KKF", "recall", "Announcement", "2022-09-19", "Product recall: Karanga peanut butter 400 g"),
    ("KKF", "warn 2024", "Profit warning", "2024-08-26", "Profit warning: year ending 30 September 2024"),
    ("NYT", "ethiopia", "Announcement", "2021-07-12", "Award of a telecommunications licence in Ethiopia"),
    ("NYT", "outage", "Announcement", "2023-10-09", "Statement on the network outage of 7 October 2023"),
    ("NYT", "pesa", "Circular", "2024-04-22", "Circular to shareholders: separation of the mobile money business, Nyota Pesa"),
    ("NYT", "sus 2023", "Sustainability report", "2023-10-30", "Sustainable Business Report 2023"),
    ("NYT", "sus 2024", "Sustainability report", "2024-10-28", "Sustainable Business Report 2024"),
    ("SMG", "jobs", "Announcement", "2023-11-06", "Restructuring and redundancies"),
    ("SMG", "warn 2023", "Profit warning", "2023-12-18", "Profit warning: year ending 31 December 2023"),
    ("SMG", "warn 2024", "Profit warning", "2024-11-25", "Profit warning: year ending 31 December 2024"),
    ("ADUNNI", "naira", "Announcement", "2023-08-14", "Notification: effect of the devaluation of the naira on finance costs"),
    ("ADUNNI", "notes", "Prospectus", "2022-06-20", "Programme memorandum: commercial paper, NGN 20 billion"),
    ("ADUNNI", "board", "Board change", "2024-05-06", "Appointment of two independent directors"),
    ("MTBANK", "bond", "Prospectus", "2019-09-09", "Prospectus: senior unsecured bonds due 2024"),
    ("MTBANK", "scheme", "Circular", "2022-02-14", "Scheme document: restructuring into a holding company"),
    ("MTHOLD", "rights", "Circular", "2024-08-12", "Rights circular: recapitalisation by 6 billion ordinary shares"),
    ("MTHOLD", "result", "Announcement", "2024-11-18", "Result of the rights issue and allotment"),
    ("MTHOLD", "ceo", "Board change", "2025-02-17", "Appointment of Folake Adebanjo as Group Chief Executive Officer"),
    ("OKOCEM", "bond", "Prospectus", "2022-04-25", "Pricing supplement: Series 2 bonds due 2029"),
    ("OKOCEM", "buyback", "Announcement", "2023-01-16", "Share buy-back programme, second tranche"),
    ("OKOCEM", "gas", "Announcement", "2024-02-12", "Interruption of the gas supply to the Obele plant"),
    ("OKOCEM", "sus 2023", "Sustainability report", "2024-07-01", "Sustainability Report 2023"),
    ("PALMEN", "spill", "Announcement", "2023-06-19", "Statement on the oil spill at the Akassa pipeline"),
    ("PALMEN", "cpr 2023", "Technical report", "2024-03-04", "Competent person's report on reserves at 31 December 2023"),
    ("PALMEN", "buy", "Circular", "2024-10-21", "Circular: acquisition of the onshore assets of Trans-Benin Oil"),
    ("PALMEN", "court", "Announcement", "2023-03-13", "Interim court order concerning the Chief Executive Officer"),
    ("EKOSTAR", "close", "Announcement", "2024-04-15", "Temporary suspension of the Aba and Kaduna breweries"),
    ("EKOSTAR", "rights", "Circular", "2024-07-22", "Rights circular: 11 new ordinary shares for every 5 held"),
    ("EKOSTAR", "chair", "Board change", "2023-09-04", "Retirement of Chief Bayo Akinrele as Chairman"),
    ("GSMILLS", "merger", "Circular", "2021-05-31", "Scheme of merger with Sunrise Sugar Refinery Limited"),
    ("GSMILLS", "delist", "Circular", "2024-11-25", "Scheme document: buy-out of the minority shareholders and delisting"),
    ("HARTOW", "intro", "Prospectus", "2019-04-08", "Listing memorandum: listing by introduction"),
    ("HARTOW", "diesel", "Announcement", "2022-09-12", "Notification: price of diesel and escalation clauses"),
    ("HARTOW", "hybrid", "Announcement", "2024-06-03", "Conversion of 1,800 sites to hybrid solar power"),
    ("CUREWELL", "recall", "Announcement", "2022-11-07", "Recall of Curetus paediatric cough syrup"),
    ("CUREWELL", "plant", "Announcement", "2024-05-20", "Commissioning of the Sagamu tablet factory"),
    ("OBUPALM", "fire", "Announcement", "2023-02-20", "Fire at the Ikom mill"),
    ("OBUPALM", "land", "Announcement", "2024-08-19", "Settlement with the host communities on land rents"),
    ("VSB", "debt", "Announcement", "2023-02-20", "Participation in the domestic debt exchange programme"),
    ("VSB", "late", "Announcement", "2023-03-27", "Extension of time for the audited statements of 2022"),
    ("VSB", "rights", "Prospectus", "2024-09-02", "Offering circular: renounceable rights issue"),
    ("OGR", "res 2022", "Technical report", "2023-02-13", "Mineral reserves and resources statement at 31 December 2022"),
    ("OGR", "res 2023", "Technical report", "2024-02-12", "Mineral reserves and resources statement at 31 December 2023"),
    ("OGR", "res 2024", "Technical report", "2025-02-10", "Mineral reserves and resources statement at 31 December 2024"),
    ("OGR", "death", "Announcement", "2024-05-27", "Fatal accident at the Ampesi pit"),
    ("OGR", "lease", "Announcement", "2021-12-06", "Parliament ratifies the mining lease of Ampesi"),
    ("SKB", "glass", "Announcement", "2023-05-15", "Launch of returnable glass bottles"),
    ("SKB", "md", "Board change", "2025-01-20", "Appointment of Kwabena Asare-Mintah as Managing Director"),
    ("CCP", "stop a", "Announcement", "2023-08-07", "Suspension of processing for lack of cocoa beans"),
    ("CCP", "stop b", "Announcement", "2024-07-08", "Second suspension of processing for lack of cocoa beans"),
    ("CCP", "restart", "Announcement", "2024-10-21", "Resumption of processing at Tema"),
    ("GCF", "name", "Announcement", "2021-03-01", "Change of name from Star Fuels Ghana PLC to Gold Coast Fuel Marketing PLC"),
    ("GCF", "fine", "Announcement", "2024-04-08", "Penalty of the National Petroleum Authority"),
    ("KPH", "strike", "Announcement", "2022-04-11", "Unprotected strike at Thabaneng"),
    ("KPH", "trade 2023", "Profit warning", "2023-08-14", "Trading statement for the year ended 30 June 2023"),
    ("KPH", "hoist", "Announcement", "2023-11-28", "Hoist accident at Number 7 shaft"),
    ("KPH", "jobs", "Announcement", "2024-02-19", "Section 189 consultation at the Thabaneng shafts"),
    ("KPH", "trade 2024", "Profit warning", "2024-08-12", "Trading statement for the year ended 30 June 2024"),
    ("KPH", "trade h 2025", "Profit warning", "2025-02-10", "Trading statement for the six months ended 31 December 2024"),
    ("KPH", "res 2023", "Technical report", "2023-10-20", "Mineral Resources and Mineral Reserves Report 2023"),
    ("KPH", "res 2024", "Technical report", "2024-10-18", "Mineral Resources and Mineral Reserves Report 2024"),
    ("KCR", "list", "Prospectus", "2019-10-14", "Pre-listing statement: unbundling from Kopje Platinum Holdings"),
    ("KCR", "trade 2024", "Profit warning", "2024-08-13", "Trading statement for the year ended 30 June 2024"),
    ("VKR", "corner", "Circular", "2021-10-11", "Category 1 circular: acquisition of Cornerways Clothing"),
    ("VKR", "restate", "Announcement", "2019-02-11", "Accounting irregularities in the furniture division"),
    ("VKR", "cfo", "Board change", "2024-06-10", "Change of chief financial officer: Lindiwe Maseko succeeds Gerhard Pienaar"),
    ("VKR", "trade h 2025", "Profit warning", "2025-02-03", "Trading statement for the 26 weeks ended 29 December 2024"),
    ("VKR", "riot", "Announcement", "2021-07-19", "Civil unrest in KwaZulu-Natal: damage to stores"),
    ("MRB", "at1", "Prospectus", "2023-05-22", "Applicable pricing supplement: additional tier 1 notes"),
    ("MRB", "p3 2022", "Risk report", "2023-03-24", "Pillar 3 risk management report, 31 December 2022"),
    ("MRB", "p3 2023", "Risk report", "2024-03-22", "Pillar 3 risk management report, 31 December 2023"),
    ("MRB", "p3 h 2024", "Risk report", "2024-08-30", "Pillar 3 risk management report, 30 June 2024"),
    ("MRB", "pay", "Governance", "2024-04-15", "Remuneration Policy 2024"),
    ("STP", "mall", "Announcement", "2023-06-26", "Disposal of the Rietvallei Mall"),
    ("STP", "merge", "Circular", "2024-11-11", "Combined circular: offer by Arrowleaf Property Fund"),
    ("FYN", "list", "Prospectus", "2019-05-20", "Pre-listing statement"),
    ("FYN", "cable", "Announcement", "2024-03-18", "Effect of the breaks of subsea cables on service"),
    ("FYN", "director", "Board change", "2023-08-07", "Resignation of a non-executive director, Ms N. Gumede"),
    ("HVC", "cyber", "Announcement", "2020-06-15", "Cyber incident"),
    ("HVC", "maternity", "Announcement", "2023-01-30", "Closure of the maternity unit in Secunda"),
    ("HVC", "pay", "Governance", "2023-12-11", "Remuneration Report 2023"),
    ("BKV", "cider", "Announcement", "2022-10-10", "Sale of the cider brands to Northwold Drinks"),
    ("BKV", "ban", "Announcement", "2020-07-20", "Effect of the ban on alcohol sales"),
    ("LTS", "rescue", "Announcement", "2022-10-31", "Commencement of business rescue proceedings"),
    ("LTS", "suspend", "Announcement", "2022-11-01", "Suspension of the listing"),
    ("LTS", "plan", "Circular", "2023-12-04", "Business rescue plan"),
    ("LTS", "vote", "Announcement", "2024-01-15", "Creditors adopt the business rescue plan"),
    ("IMV", "floods", "Announcement", "2022-05-16", "KwaZulu-Natal floods: estimate of claims"),
    ("IMV", "trade 2024", "Profit warning", "2025-02-24", "Trading statement for the year ended 31 December 2024"),
    ("NCB", "capital", "Announcement", "2023-04-17", "Increase of the paid-up capital by bonus shares"),
    ("NCB", "float", "Announcement", "2024-03-11", "Statement on the flotation of the Egyptian pound"),
    ("NCB", "code", "Governance", "2022-09-05", "Corporate Governance Code"),
    ("DSW", "stop", "Announcement", "2024-02-26", "Stoppage of work at the Mahalla mill"),
    ("DSW", "land", "Announcement", "2023-07-24", "Sale of idle land at Kafr El Dawwar"),
    ("HPD", "sukuk", "Prospectus", "2023-06-12", "Information memorandum: sukuk al ijara, second issue"),
    ("HPD", "coast", "Announcement", "2022-05-23", "Allocation of 1,200 feddans on the north coast"),
    ("SNF", "gas a", "Announcement", "2024-06-27", "Production stopped for lack of natural gas"),
    ("SNF", "gas b", "Announcement", "2024-07-15", "Production resumed"),
    ("WAHA", "value", "Circular", "2023-09-18", "Fair value study: mandatory tender offer by Jadwa Foods"),
    ("QRSH", "ipo", "Prospectus", "2020-09-21", "Prospectus: public and private offering"),
    ("QRSH", "bank", "Announcement", "2024-12-09", "Preliminary approval of a digital bank"),
    ("KFCU", "power", "Announcement", "2024-06-10", "Power rationing at the Chibwe smelter"),
    ("KFCU", "royalty", "Announcement", "2022-10-17", "Statement on the change of the mineral royalty"),
    ("KFCU", "drift", "Announcement", "2025-02-24", "Discharge of tailings into the Mwambashi stream"),
    ("ZIWA", "ipo", "Prospectus", "2018-11-05", "Prospectus: initial public offering of 90,000,000 ordinary shares"),
    ("ZIWA", "season", "Announcement", "2024-05-13", "Closed season for Nile perch"),
]

catalogue = Catalogue()
q = Questions("frontier", today="2025-03-14")

ANNUAL = {
    "NBX": "Annual Report & Financial Statements {}", "LGX": "Annual Report and Accounts {}", "ACX": "Annual Report {}",
    "JHX": "Integrated Annual Report {}", "CRX": "Annual Report {}", "LSX": "Annual Report {}", "DBX": "Annual Report {}",
}
AUDITED = {
    "NBX": "Audited results for the year ended {}", "LGX": "Audited Financial Statements for the year ended {}",
    "ACX": "Audited financial statements, {}", "JHX": "Audited consolidated annual financial statements for the year ended {}",
    "CRX": "Consolidated financial statements and auditor's report, year ended {}", "LSX": "Audited results for the year ended {}",
    "DBX": "Audited financial statements for the year ended {}",
}
SPANS = {1: "three", 2: "six", 3: "nine", 4: "twelve"}
# How files are called where codes stand for kinds.
SHORT = {
    "Annual report": "ar", "Audited statements": "fs", "Transcript": "call", "Presentation": "pres", "Notice of meeting": "agm",
    "Dividend": "div", "Profit warning": "pw", "Board change": "brd", "Circular": "circ", "Prospectus": "pros", "Announcement": "ann",
    "Sustainability report": "esg", "Technical report": "tech", "Governance": "gov", "Risk report": "risk",
}


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("'", "")).split())


def long(day):
    return f"{day.day} {day:%B} {day.year}"


def interim(exchange, number, half, closing, year):
    """The title of interim results, as each exchange has them."""
    if half:
        if exchange == "JHX":
            return f"Unaudited condensed interim results for the six months ended {long(closing)}"
        return f"Unaudited half-year results, six months ended {long(closing)}"
    if exchange == "LGX":
        return {1: f"Q1 {year} unaudited financial statements", 2: f"H1 {year} unaudited financial statements",
                3: f"Q3 {year} unaudited financial statements (nine months)", 4: f"Q4 {year} unaudited financial statements"}[number]
    if exchange == "CRX":
        return f"Interim financial statements for the {SPANS[number]} months ended {long(closing)}"
    return f"Unaudited financial statements for the period ended {long(closing)}"


def label(code, year):
    return f"{year - 1}/{year % 100:02}" if code in SPLIT else str(year)


def group_name(code):
    """One exchange writes its companies in capitals, another in the way of a feed."""
    exchange = next(company[2] for company in COMPANIES if company[0] == code)
    return NAMES[code].upper() if exchange == "LGX" and code not in FIELDS else NAMES[code]


def add(code, exchange, look, handle, kind, title, published, short=None, end=None, year=None):
    """One document in the look of its company."""
    name, at, group = NAMES[code], published.isoformat(), group_name(code)
    short = short or SHORT[kind]
    number = zlib.crc32(f"{code} {handle}".encode())
    if look == "news" and kind in ("Annual report", "Prospectus", "Circular", "Technical report", "Risk report", "Governance", "Transcript", "Presentation"):
        look = "rich"
    if look == "rich":
        uri = f"{BUCKET}/{exchange.lower()}/{code}/{published.year}/{slug(title)}.pdf"
        fields = {"title": f"{name}: {title}", "document_type": kind, "ticker": code, "exchange": CITIES[exchange], "published": at}
        fields |= {"fiscal_year": year, "period_end": end and end.isoformat()}
    elif look == "short":
        at_year = year or published.year
        for copy in range(10):
            uri = f"{BUCKET}/filings/{COUNTRIES[exchange]}-{code.lower()}-{at_year}-{short}-{copy:02}.pdf"
            if uri not in catalogue.uris:
                break
        plain = short in ("ar", "fs") or short[0] in "qh"
        fields = {"type": kind, "year": at_year} if plain else {"type": kind, "title": title, "date": at}
    elif look == "web":
        site = slug(name.rsplit(" ", 1)[0]).replace("-", "")
        uri = f"https://www.{site}.example/wp-content/uploads/{published:%Y/%m}/{slug(title).title()}.pdf"
        fields = {"link_text": title, "date": at if number % 4 else None}
    elif look == "news":
        uri = f"{BUCKET}/newswire/{published:%Y/%m/%d}/{number % 90000 + 10000}-{code}.txt"
        fields = {"headline": f"{code} - {title}", "issuer": name, "time": f"{at}T{7 + number % 9:02}:{number % 60:02}:00+02:00"}
    else:
        uri = f"{BUCKET}/scans/{COUNTRIES[exchange]}/{published.year}/{number % 900000 + 100000}.pdf"
        fields = {"title": f"{name} – {title}".upper(), "received": at, "pages": 1 + number % 7 if kind not in ("Annual report", "Circular") else 60 + number % 90}
    catalogue.add(group, f"{code} {handle}", uri, **fields)


def compose():
    for code, name, exchange, month, look, rhythm, first, first_audited, first_interim, missing in COMPANIES:
        audited, annual, half, quarter = (datetime.timedelta(days=days) for days in DELAYS[exchange])
        day = datetime.timedelta(days=1)
        catalogue.group(group_name(code), **FIELDS.get(code, {}))
        for year in range(2017, min(LAST.get(code, 2026), 2026) + 1):
            end = month_end(year, month)
            entries = []
            if year >= first:
                entries.append((f"ar {year}", "Annual report", ANNUAL[exchange].format(label(code, year)), end + annual, None, end, year))
            if year >= first_audited:
                entries.append((f"fs {year}", "Audited statements", AUDITED[exchange].format(long(end)), end + audited, None, end, year))
            for number in (1, 2, 3, 4):
                closing = month_end(year, month - 12 + 3 * number)
                results = closing + (audited if number == 4 else half if rhythm == "h" else quarter)
                if number == 4 and exchange == "LGX" and end + audited > PUBLISHED_UNTIL:
                    results = closing + quarter
                    entries.append((f"q4 {year}", "Quarterly statements", interim(exchange, 4, False, closing, year), results, "q4", closing, year))
                if year >= first_interim and (number == 2 or rhythm == "q" and number < 4):
                    title = interim(exchange, number, rhythm == "h", closing, year)
                    kind = "Half-year results" if rhythm == "h" else "Quarterly statements"
                    entries.append((f"q{number} {year}", kind, title, results, "h1" if rhythm == "h" else f"q{number}", closing, year))
                if year >= CALLERS.get(code, 9999) and (rhythm == "q" or number in (2, 4)):
                    span = {1: "first quarter", 2: "half year", 3: "nine months", 4: "full year"}[number]
                    entries.append((f"call{number} {year}", "Transcript", f"Earnings call transcript: {span} to {long(closing)}", results + 2 * day, None, closing, year))
                if year >= PRESENTERS.get(code, 9999) and number in (2, 4):
                    span = "Half-year" if number == 2 else "Full-year"
                    entries.append((f"pres{number} {year}", "Presentation", f"Investor presentation: {span} results to {long(closing)}", results + day, None, closing, year))
            if year >= MEETERS.get(code, 9999):
                held = end + annual + 40 * day
                entries.append((f"agm {held.year}", "Notice of meeting", f"Notice of Annual General Meeting, {long(held)}", end + annual + 12 * day, None, None, None))
            if year >= PAYERS.get(code, 9999):
                entries.append((f"div {year}", "Dividend", f"Declaration of final dividend for the year ended {long(end)}", end + audited + 3 * day, None, None, None))
            for handle, kind, title, published, short, closing, fiscal in entries:
                if published <= PUBLISHED_UNTIL and handle not in missing:
                    add(code, exchange, look, handle, kind, title, published, short, closing, fiscal)
        for other, handle, kind, at, title in OTHERS:
            if other == code:
                add(code, exchange, look, handle, kind, title, datetime.date.fromisoformat(at))
    market()
    for alias, codes in ASSOCIATIONS.items():
        catalogue.associations[alias] = group_name(codes) if isinstance(codes, str) else [group_name(code) for code in codes]


# handle, exchange, day, title
RULES = [
    ("nbx list 2019", "NBX", "2019-01-14", "Listing Rules"),
    ("nbx list 2023", "NBX", "2023-07-03", "Listing Rules (as amended)"),
    ("nbx trade", "NBX", "2021-04-12", "Trading Rules"),
    ("nbx day", "NBX", "2021-11-22", "Day trading: operating guidelines"),
    ("nbx lend", "NBX", "2020-05-18", "Securities lending and borrowing: screen-based rules"),
    ("nbx growth", "NBX", "2022-02-28", "Growth Segment: eligibility and nominated advisers"),
    ("nbx fees", "NBX", "2024-01-02", "Schedule of fees and levies"),
    ("lgx book", "LGX", "2021-03-01", "Rulebook of the Exchange"),
    ("lgx default", "LGX", "2022-08-22", "Rules on the filing of accounts and treatment of default"),
    ("lgx float", "LGX", "2023-01-30", "Free float requirements"),
    ("lgx insider", "LGX", "2020-10-05", "Closed periods and dealing by insiders"),
    ("lgx t2", "LGX", "2024-10-28", "Circular to dealing members: settlement on the second day after the trade"),
    ("lgx fees", "LGX", "2023-04-03", "Fees payable by issuers and dealing members"),
    ("acx list", "ACX", "2018-06-11", "Listing Rules"),
    ("acx alt", "ACX", "2020-02-03", "Alternative Market rules"),
    ("acx fees", "ACX", "2022-01-10", "Fees"),
    ("jhx list 2020", "JHX", "2020-03-02", "Listings Requirements, service issue 27"),
    ("jhx list 2024", "JHX", "2024-09-02", "Listings Requirements, simplified edition"),
    ("jhx spac", "JHX", "2022-06-20", "Guidance letter: special purpose acquisition companies"),
    ("jhx sub", "JHX", "2021-08-16", "Guidance letter: trading statements"),
    ("jhx fees", "JHX", "2025-01-02", "Price list"),
    ("crx list", "CRX", "2021-02-15", "Listing and delisting rules (English translation)"),
    ("crx halt", "CRX", "2020-03-22", "Price limits and temporary halts of trading"),
    ("crx short", "CRX", "2023-12-04", "Short selling mechanism"),
    ("lsx list", "LSX", "2017-09-04", "Listings Requirements"),
    ("dbx list", "DBX", "2022-05-30", "Blueprint: listing and trading rules"),
    ("dbx foreign", "DBX", "2019-07-15", "Participation of foreign investors"),
]
HELP = [
    ("api 2", "2022-03-21", "API reference, version 2"), ("api 3", "2024-06-17", "API reference, version 3"),
    ("migrate", "2024-06-17", "Moving from version 2 to version 3 of the API"), ("guide", "2023-09-04", "User guide of the web terminal"),
    ("excel", "2023-10-16", "Excel add-in: installation and formulas"), ("symbols", "2025-01-13", "Symbol directory, January 2025"),
    ("adjust", "2021-05-10", "How prices are adjusted for splits, rights and bonuses"), ("index", "2022-11-14", "Soko Africa 40 Index: ground rules"),
    ("review sep 2024", "2024-09-09", "Soko Africa 40 Index: review, September 2024"), ("review mar 2025", "2025-03-10", "Soko Africa 40 Index: review, March 2025"),
    ("licence", "2023-01-09", "Data licence: terms for redistribution"), ("price 2024", "2023-12-11", "Price list of subscriptions 2024"),
    ("price 2025", "2024-12-09", "Price list of subscriptions 2025"), ("delay", "2022-07-25", "Which exchanges are real-time, delayed or end-of-day"),
    ("fields", "2024-02-05", "Bulk files: formats and columns"), ("outage", "2024-11-29", "Incident report: delayed Lagos prices on 26 November 2024"),
]


def market():
    catalogue.group("Exchange rules and fees", publisher="the exchanges", kind="rulebook")
    for handle, exchange, at, title in RULES:
        uri = f"{BUCKET}/market/{exchange.lower()}/rules/{slug(title)}-{at[:4]}.pdf"
        catalogue.add("Exchange rules and fees", f"rule {handle}", uri, title=title, exchange=CITIES[exchange], effective=at)
    for exchange, city in CITIES.items():
        for year in (2023, 2024, 2025):
            if (exchange, year) in (("DBX", 2023), ("LSX", 2024)):
                continue
            uri = f"{BUCKET}/market/{exchange.lower()}/trading-calendar-{year}.pdf"
            catalogue.add("Exchange rules and fees", f"days {exchange} {year}", uri, title=f"Trading days and public holidays {year}", exchange=city)
    catalogue.group("Market bulletins")
    for month in range(26):
        end = month_end(2023, 1 + month)
        uri = f"{BUCKET}/market/nbx/bulletin/NBX_Monthly_{end:%b%Y}.pdf"
        catalogue.add("Market bulletins", f"nbx {end:%Y-%m}", uri, title=f"Nairobi monthly market bulletin, {end:%B %Y}")
    for year in (2022, 2023, 2024):
        for number in (1, 2, 3, 4):
            uri = f"{BUCKET}/market/lgx/LGX-Market-Review-Q{number}-{year}.pdf"
            catalogue.add("Market bulletins", f"lgx q{number} {year}", uri, title=f"Lagos: foreign and domestic participation, Q{number} {year}" if year > 2022 else None)
    for year in range(2018, 2025):
        uri = f"{BUCKET}/market/jhx/annual/market-profile-{year}.xlsx"
        catalogue.add("Market bulletins", f"jhx {year}", uri, title=f"Johannesburg market profile {year}: listings, delistings, turnover", year=year)
    for year in (2021, 2022, 2023, 2024):
        catalogue.add("Market bulletins", f"acx {year}", f"{BUCKET}/market/acx/ACX_Fact_Book_{year}.pdf", year=year)
    catalogue.group("Sokodata help centre", publisher="Sokodata")
    for handle, at, title in HELP:
        catalogue.add("Sokodata help centre", f"help {handle}", f"https://help.sokodata.example/articles/{slug(title)}", title=title, updated=at)


compose()
doc, ar, fs = catalogue.any_of, catalogue.report, catalogue.statements


def of(code, year):
    """A figure of a year; before the audit it is in the unaudited fourth quarter."""
    return doc(f"{code} ar {year}", f"{code} fs {year}", f"{code} q4 {year}")


def headline(code, year):
    """A figure of a year that the slides and the call have, too."""
    return doc(f"{code} ar {year}", f"{code} fs {year}", f"{code} q4 {year}", f"{code} pres4 {year}", f"{code} call4 {year}")


def beside(code, year):
    """A figure of a year that is compared: also in the next year's."""
    return headline(code, year) + [uri for handle in ("ar", "fs", "q4", "pres4")
                                   if (uri := catalogue.handles.get(f"{code} {handle} {year + 1}"))]


def part(code, year, number):
    """A quarter or a half year."""
    return doc(*(f"{code} {kind}{number} {year}" for kind in ("q", "call", "pres")))


def paid(code, year):
    """The final dividend of a year."""
    return doc(*(f"{code} {kind} {year}" for kind in ("div", "ar", "fs", "pres4")), f"{code} agm {year + 1}")


def newest(code):
    """The newest year, and the newest period where it is newer than the year."""
    year = max(year for year in range(2017, 2026) if f"{code} ar {year}" in catalogue.handles or f"{code} fs {year}" in catalogue.handles)
    later = max((number for number in (1, 2, 3, 4) if f"{code} q{number} {year + 1}" in catalogue.handles), default=None)
    return of(code, year) + (part(code, year + 1, later) if later else [])


# --- name
q.ask("name", "How much did Okoro Cement spend on gas and other fuel in 2022?", of("OKOCEM", 2022))
q.ask("name", "veldkloof retail group: turnover and number of stores FY2023", headline("VKR", 2023))
q.ask("name", "gross written premium of imvelo insurance for 2023", of("IMV", 2023))
q.ask("name", "I'm trying to find what Nile Crescent Bank paid the members of its board in 2023", of("NCB", 2023))
q.ask("name", "palmline energy barrels per day 2021", of("PALMEN", 2021))
q.ask("name", "did golden sheaf mills make any money in the year to march 2024?", of("GSMILLS", 2024))
q.ask("name", "beds in Highveld Care Hospitals at the end of september 2023", of("HVC", 2023))
q.ask("name", "what does ziwa fisheries owe its banks, end of 2023", of("ZIWA", 2023))
q.ask("name", "heliopark developments, advances from customers at 31 dec 2024", of("HPD", 2024))
q.ask("name", "Who are the biggest shareholders of Harmattan Towers", newest("HARTOW"))
q.ask("name", "when exactly did the workers of Delta Spinning & Weaving walk out in mahalla", doc("DSW stop"))

# --- symbol
q.ask("symbol", "NYT ebitda margin year to march 2024", headline("NYT", 2024))
q.ask("symbol", "OBUPALM tonnes of fruit milled 2022", of("OBUPALM", 2022))
q.ask("symbol", "what was HPD's land bank carried at, end of 2021", of("HPD", 2021))
q.ask("symbol", "KCR dividend per share fy24", of("KCR", 2024))
q.ask("symbol", "Was GCF fined for something? I heard about a penalty", doc("GCF fine"))
q.ask("symbol", "bad loans at VSB dec 2021", of("VSB", 2021))
q.ask("symbol", "could you tell me how many merchants QRSH had after nine months of 2024", part("QRSH", 2024, 3))
q.ask("symbol", "IMV trading statement of feb 2025, by how much is eps going to change", doc("IMV trade 2024"))
q.ask("symbol", "cash of KFCU on 31/12/2023", of("KFCU", 2023))

# --- alias
q.ask("alias", "gofuel litres sold 2023", of("GCF", 2023))
q.ask("alias", "How large was East Coast Air's loss in 2018", of("SFA", 2018))
q.ask("alias", "volta bank capital adequacy ratio 2023", of("VSB", 2023))
q.ask("alias", "delspin wage bill, year ended june 2023", of("DSW", 2023))
q.ask("alias", "what price was paid for the Cornerways clothing chain", doc("VKR corner", "VKR ar 2022", "VKR fs 2022", "VKR q2 2022", "VKR call2 2022", "VKR pres2 2022"))
q.ask("alias", "k&k – how much green coffee did they buy in fiscal 2022", of("KKF", 2022))
q.ask("alias", "Sentinel newspapers, income from circulation vs advertising in 2021", of("SMG", 2021))
q.ask("alias", "net profit 2022 for both of the Tembos", headline("TCB", 2022), of("TIG", 2022))
q.ask("alias", "star fuels ghana total assets 2019", of("GCF", 2019))
q.ask("alias", "how did the Pride do in 2022? the airline i mean", of("SFA", 2022))

# --- typo
q.ask("typo", "merdian trust holdco profit befor tax 2023", headline("MTHOLD", 2023))
q.ask("typo", "longnot cemnt clinker output 2022", of("LONG", 2022))
q.ask("typo", "nyotta telcom cutomers march 2023", headline("NYT", 2023))
q.ask("typo", "bokeveld wine and sprits exports 2024", of("BKV", 2024))
q.ask("typo", "Sankfoa Botling revenue in 2023 please", of("SKB", 2023))
q.ask("typo", "obuom gold reserv statment for december 2023", doc("OGR res 2023"))
q.ask("typo", "heighveld care hospitals renumeration report", doc("HVC pay"))
q.ask("typo", "how much depostis did nile cresent bank have in 2022", headline("NCB", 2022))
q.ask("typo", "curwell farma sales 2023", of("CUREWELL", 2023))
q.ask("typo", "fynboss fiber network capex, year to feb 2023", of("FYN", 2023))
q.ask("typo", "mawinggu tea takover circuler", doc("MWT offer"))

# --- follow-up
q.ask("follow-up", "and 2023?", headline("OKOCEM", 2023), history=[
    "okoro cement revenue 2022", "Okoro Cement Plc reported revenue of ₦412.6 billion for 2022, up 19%."])
q.ask("follow-up", "what did management say about that on the call", doc("VKR call4 2024"), history=[
    "why did veldkloof's furniture sales fall in the year to june 2024",
    "Furniture sales fell 6.2% in the 2024 financial year; the integrated report names weak consumer credit as the main reason."])
q.ask("follow-up", "sorry, chrome not platinum", of("KCR", 2023), history=[
    "kopje headline earnings per share 2023", "Kopje Platinum Holdings Limited earned 918 cents a share in the year ended 30 June 2023."])
q.ask("follow-up", "where does Marula stand on this?", headline("MRB", 2023), history=[
    "cost to income ratio of nile crescent bank 2023", "Nile Crescent Bank's cost-to-income ratio was 28.4% in 2023."])
q.ask("follow-up", "yes, please open it", doc("CCP stop b"), history=[
    "is cocoa crown still processing", "Cocoa Crown Processing PLC suspended processing twice. There is an announcement on the second suspension, of 8 July 2024. Shall I look at it?"])
q.ask("follow-up", "and who took over?", doc("TCB md", "TCB ar 2022", "TCB ar 2023"), history=[
    "is james mwaniki still the head of tembo commercial bank", "No. James Mwaniki retired as Group Managing Director of Tembo Commercial Bank PLC at the end of May 2022."])
q.ask("follow-up", "only the first three months of it", part("ADUNNI", 2024, 1), history=[
    "adunni foods finance costs in 2024", "For the twelve months to 31 December 2024 (unaudited) Adunni Foods Plc had finance costs of ₦18.9 billion."])
q.ask("follow-up", "then take the bank for that year", of("MTBANK", 2019), history=[
    "meridian trust holdco total assets in 2019", "Meridian Trust Holdco Plc has published accounts since 2022 only. Before that, Meridian Trust Bank Plc was the listed company."])
q.ask("follow-up", "when is it paid out", paid("TCB", 2023), history=[
    "tembo bank dividend for 2023", "The directors of Tembo Commercial Bank PLC recommended a final dividend of KES 3.50 a share for 2023."])
q.ask("follow-up", "something else now: from whom is palmline buying those onshore fields", doc("PALMEN buy", "PALMEN q4 2024", "PALMEN call4 2024"), history=[
    "hartow tenancy ratio 2023", "Harmattan Towers Plc had 1.62 tenants per tower at the end of 2023."])
q.ask("follow-up", "and for johannesburg?", doc("days JHX 2025"), history=[
    "public holidays 2025 lagos exchange", "In 2025 the Lagos market is closed on eleven days, among them 18 April, 1 May and 1 October."])
q.ask("follow-up", "two years earlier", of("SNF", 2022), history=[
    "urea exports of sinai fertilisers, year to june 2024", "Sinai Fertilisers exported 388,000 tonnes of urea in the year ended 30 June 2024."])
q.ask("follow-up", "isn't there a more recent one", doc("TCB sus 2023"), history=[
    "tembo commercial bank lending to women", "According to its Sustainability Report 2022, 31% of Tembo Commercial Bank's borrowers were women."])
q.ask("follow-up", "set that against OKOCEM's", headline("OKOCEM", 2023), history=[
    "gross margin longonot cement 2023", "Longonot Cement PLC had a gross margin of 21.7% in 2023."])
q.ask("follow-up", "no, the six months that ended then", part("JUA", 2025, 2), history=[
    "jua power december 2024 profit", "Jua Power Generation PLC earned KES 6.1 billion after tax in the year ended 30 June 2024."])
q.ask("follow-up", "why is that", doc("SFA warn 2024"), history=[
    "how is safiri airways doing", "In December 2024, Safiri Airways PLC warned that its earnings for 2024 would be at least 25% below those of 2023."])
q.ask("follow-up", "1 pls", headline("KPH", 2022), history=[
    "kopje capital expenditure 2022", "Which one do you mean: 1) Kopje Platinum Holdings Limited or 2) Kopje Chrome Limited?"])
q.ask("follow-up", "Last thing: when is this year's meeting of shareholders", doc("HVC agm 2025"), history=[
    "highveld hospitals occupancy 2024", "Occupancy of Highveld Care Hospitals was 67.8% in the year ended 30 September 2024.",
    "and 2023", "It was 66.1% in the year before."])
q.ask("follow-up", "and theirs?", of("PWB", 2023), history=[
    "advertising spend eko star 2023", "Eko Star Breweries Plc spent ₦22.4 billion on marketing in 2023.",
    "is there a listed brewer in kenya too", "Yes, Pwani Breweries PLC is listed in Nairobi."])
q.ask("follow-up", "same question for the year before last", of("HARTOW", 2023), history=[
    "how much diesel did harmattan towers burn in 2021", "Harmattan Towers Plc used 96 million litres of diesel in 2021."])
q.ask("follow-up", "In which rules does that stand?", doc("rule lgx default"), history=[
    "what happens to a company in lagos that files its accounts late", "It pays a fine for every week of default, is tagged on the board, and after a time its shares are suspended."])
q.ask("follow-up", "back to the cement company. what did it pay for its own shares", doc("OKOCEM buyback", "OKOCEM ar 2023", "OKOCEM fs 2023"), history=[
    "does okoro cement buy back shares", "Yes. A second tranche of the share buy-back of Okoro Cement Plc began in January 2023.",
    "who is its auditor", "Its auditor was Adewale & Partners.",
    "has obubra palm oil bought back anything", "I found no buy-back of Obubra Palm Oil Plc."])
q.ask("follow-up", "do they have slides for it", doc("STP pres2 2024"), history=[
    "stonepine vacancy february 2024", "Vacancy in Stonepine Property Fund's portfolio was 5.9% at 29 February 2024, according to its interim results."])
q.ask("follow-up", "how many new shares and at what price", doc("VSB rights"), history=[
    "how does volta savings bank want to meet the new minimum capital", "Volta Savings Bank PLC launched a renounceable rights issue in September 2024."])
q.ask("follow-up", "did the creditors agree to it", doc("LTS vote"), history=[
    "what is going on at letaba sugar", "Letaba Sugar Limited has been in business rescue since October 2022. The business rescue plan was published in December 2023."])

# --- several-companies
q.ask("several-companies", "who lends more, Tembo Commercial Bank or Volta Savings Bank? end of 2023, in their own currencies is ok",
      headline("TCB", 2023), of("VSB", 2023))
q.ask("several-companies", "beer sold by pwani breweries in the june 2023 year and by eko star in 2023", of("PWB", 2023), of("EKOSTAR", 2023))
q.ask("several-companies", "royalties to the state from kopje platinum and from kopje chrome, 2024", of("KPH", 2024), of("KCR", 2024))
q.ask("several-companies", "OKOCEM and LONG cost of power per tonne 2021", of("OKOCEM", 2021), of("LONG", 2021))
q.ask("several-companies", "What was the final dividend for 2023 at Okoro, Sankofa Bottling and Marula Bank?",
      paid("OKOCEM", 2023), paid("SKB", 2023), paid("MRB", 2023))
q.ask("several-companies", "headcount in the newest annual reports of adunni foods and golden sheaf", ar("ADUNNI", 2023), ar("GSMILLS", 2024))
q.ask("several-companies", "I want to see how badly power cuts hurt Highveld's hospitals and the Veldkloof shops in their 2023 financial years",
      of("HVC", 2023), headline("VKR", 2023))
q.ask("several-companies", "net interest margin NCB, MRB, MTHOLD 2023", headline("NCB", 2023), headline("MRB", 2023), headline("MTHOLD", 2023))
q.ask("several-companies", "claims ratio 2022, imvelo against tembo insurance", of("IMV", 2022), of("TIG", 2022))

# --- several-periods
q.ask("several-periods", "veldkloof turnover 2021, 2022 and 2023", beside("VKR", 2021), beside("VKR", 2022), beside("VKR", 2023))
q.ask("several-periods", "By how much did the sales of Obubra Palm Oil grow from 2019 to 2023?", beside("OBUPALM", 2019), beside("OBUPALM", 2023))
q.ask("several-periods", "nile crescent bank deposits at every quarter end of 2024", part("NCB", 2024, 1), part("NCB", 2024, 2), part("NCB", 2024, 3),
      headline("NCB", 2024), most=4)
q.ask("several-periods", "safiri passengers before covid, during and after - so 2019, 2020, 2022", beside("SFA", 2019), beside("SFA", 2020), beside("SFA", 2022))
q.ask("several-periods", "eko star h1 2024 against h1 2023, operating loss", doc("EKOSTAR q2 2024"), doc("EKOSTAR q2 2023", "EKOSTAR q2 2024"))
q.ask("several-periods", "ounces in reserve at obuom, dec 2022 vs dec 2024", doc("OGR res 2022", "OGR res 2023", "OGR ar 2022"), doc("OGR res 2024"))
q.ask("several-periods", "Please list both times the Sentinel warned of lower profits", doc("SMG warn 2023"), doc("SMG warn 2024"))
q.ask("several-periods", "marula CET1 dec 2022, dec 2023, june 2024", doc("MRB p3 2022", "MRB p3 2023") + beside("MRB", 2022),
      doc("MRB p3 2023") + beside("MRB", 2023), doc("MRB p3 h 2024", "MRB q2 2024", "MRB pres2 2024"))
q.ask("several-periods", "what has jua power borrowed, year by year, june 2020 to june 2024", *(beside("JUA", year) for year in range(2020, 2025)), most=5)

# --- relative-date
q.ask("relative-date", "last year's profit of meridian trust holdco", headline("MTHOLD", 2024))
q.ask("relative-date", "What did Kafue Copper have to report last month", doc("KFCU drift"))
q.ask("relative-date", "veldkloof's latest interims, like-for-like sales", part("VKR", 2025, 2))
q.ask("relative-date", "how much tomato paste did adunni sell two years ago", of("ADUNNI", 2023))
q.ask("relative-date", "Bokkeveld H1 FY25 operating profit", part("BKV", 2025, 2))
q.ask("relative-date", "kopje platinum ounces so far this financial year", part("KPH", 2025, 2))
q.ask("relative-date", "who was made chief executive at the Meridian Trust group in february", doc("MTHOLD ceo"))
q.ask("relative-date", "profit warnings in nairobi since november", doc("SMG warn 2024"), doc("SFA warn 2024"))
q.ask("relative-date", "obuom output in the third quarter of last year", part("OGR", 2024, 3))
q.ask("relative-date", "Nyota FY22 capex", headline("NYT", 2022))
q.ask("relative-date", "sankofa got a new boss this year, who is it", doc("SKB md"))
q.ask("relative-date", "on which days is Accra closed this year", doc("days ACX 2025"))
q.ask("relative-date", "how long did sinai fertilisers stand still last summer", doc("SNF gas a"), doc("SNF gas b"))
q.ask("relative-date", "imvelo underwriting margin first half of last year", part("IMV", 2024, 2))
q.ask("relative-date", "Delta Spinning, exports in the most recent quarter they've published", part("DSW", 2025, 2))
q.ask("relative-date", "the last audited accounts letaba sugar ever brought out, was there a going concern note", of("LTS", 2022))
q.ask("relative-date", "cocoa crown beans processed in its last full year", of("CCP", 2024))

# --- document-type
q.ask("document-type", "audited results of tembo insurance for 2023, just the announcement not the whole book", fs("TIG", 2023))
q.ask("document-type", "integrated report stonepine 2024", ar("STP", 2024))
q.ask("document-type", "Do you have Fynbos's pre-listing statement?", doc("FYN list"))
q.ask("document-type", "transcript qirsh full year 2024", doc("QRSH call4 2024"))
q.ask("document-type", "I need the pillar 3 disclosure Marula made for mid-2024", doc("MRB p3 h 2024"))
q.ask("document-type", "slide deck okoro cement h1 2024", doc("OKOCEM pres2 2024"))
q.ask("document-type", "volta savings bank, notice for the 2024 agm", doc("VSB agm 2024"))
q.ask("document-type", "sukuk memorandum heliopark", doc("HPD sukuk"))
q.ask("document-type", "pull up pwani's sustainability report", doc("PWB sus 2024"))
q.ask("document-type", "which paper sets out the terms on which minority holders of golden sheaf are bought out", doc("GSMILLS delist"))
q.ask("document-type", "reserves report by the competent person, palmline", doc("PALMEN cpr 2023"))
q.ask("document-type", "Nine-month accounts 2023 of Al Waha Dairy", doc("WAHA q3 2023"))
q.ask("document-type", "shareholder circular about hiving off nyota pesa", doc("NYT pesa"))

# --- topic
q.ask("topic", "which brewer mothballed some of its plants", doc("EKOSTAR close"))
q.ask("topic", "anyone hit by the electricity rationing in zambia?", doc("KFCU power"))
q.ask("topic", "listed companies attacked by hackers", doc("HVC cyber"))
q.ask("topic", "I'm collecting rights issue documents of banks, which ones are there", doc("TCB rights"), doc("MTHOLD rights"), doc("VSB rights"))
q.ask("topic", "insurance claims from the durban floods", doc("IMV floods"))
q.ask("topic", "stores looted in the july 2021 riots", doc("VKR riot"))
q.ask("topic", "products that were called back, food or medicines", doc("KKF recall"), doc("CUREWELL recall"))
q.ask("topic", "Has a company said what the weaker naira does to its interest bill?", doc("ADUNNI naira"))
q.ask("topic", "people killed or hurt in mines 2023/24", doc("KPH hoist"), doc("OGR death"))
q.ask("topic", "who is putting money into solar energy in 2024", doc("JUA solar"), doc("HARTOW hybrid"))
q.ask("topic", "companies that polluted rivers or creeks", doc("PALMEN spill"), doc("KFCU drift"))

# --- not-companies
q.ask("not-companies", "how far below last year must profit be before a nairobi company has to warn its shareholders", doc("rule nbx list 2023"))
q.ask("not-companies", "My sister is CFO of a firm listed in Lagos. Can she sell her shares the week before the results?", doc("rule lgx insider"))
q.ask("not-companies", "was johannesburg open on 24 december 2024", doc("days JHX 2024"))
q.ask("not-companies", "how can i go short in cairo", doc("rule crx short"))
q.ask("not-companies", "what levies come on top when buying on the nairobi exchange", doc("rule nbx fees"))
q.ask("not-companies", "lagos settlement, is it still T+3", doc("rule lgx t2"))
q.ask("not-companies", "share of foreigners in lagos trading, 3rd quarter 2023", doc("lgx q3 2023"))
q.ask("not-companies", "nairobi market turnover in january", doc("nbx 2025-01"))
q.ask("not-companies", "how many companies left the johannesburg exchange in 2022", doc("jhx 2022"))
q.ask("not-companies", "who goes in and who drops out of the Soko 40 this month?", doc("help review mar 2025"))
q.ask("not-companies", "my excel says #NAME? in all your formulas", doc("help excel"))
q.ask("not-companies", "We'd like to show your quotes on our own site, is that allowed under our contract", doc("help licence"))
q.ask("not-companies", "what does a subscription cost now", doc("help price 2025"))
q.ask("not-companies", "our code still calls v2, what do we need to change", doc("help migrate", "help api 3"))
q.ask("not-companies", "are your accra prices live or 15 minutes late", doc("help delay"))
q.ask("not-companies", "why do old prices change after a bonus issue", doc("help adjust"))

# --- abstention
q.ask("abstention", "hi there")
q.ask("abstention", "good morning! am i talking to a person")
q.ask("abstention", "what's the difference between basic and diluted eps")
q.ask("abstention", "how do you work out a price earnings ratio")
q.ask("abstention", "Kilimani Cement annual report 2022")
q.ask("abstention", "tembo gold results 2023")
q.ask("abstention", "Meridian Airlines, how many planes in 2021")
q.ask("abstention", "can you write me a cover letter for a job as an equity analyst")
q.ask("abstention", "what does ebitda stand for")
q.ask("abstention", "prospectus of zanzibar beach hotels")
q.ask("abstention", "listing rules of the casablanca exchange")
q.ask("abstention", "thanks, that's all for today", history=[
    "kafue copper cash 2023", "Kafue Copper PLC held ZMW 1.3 billion of cash at 31 December 2023."])
q.ask("abstention", "great, exactly what I was after", history=[
    "tembo insurance combined ratio 2022", "Tembo Insurance Group PLC's combined ratio was 103.1% in 2022."])
q.ask("abstention", "wow that's a lot!", history=[
    "what did okoro cement's chief executive earn in 2023", "The highest paid director of Okoro Cement Plc received ₦610 million in 2023."])
q.ask("abstention", "could you say that in one short sentence", history=[
    "why did bokkeveld sell its cider brands", "Bokkeveld Wines & Spirits Limited sold its cider brands to Northwold Drinks in October 2022. The board judged that ciders needed more marketing than it "
    "could afford, wanted to reduce debt, and meant to concentrate on wine and brandy."])
q.ask("abstention", "and what about rift valley tea growers?", history=[
    "kilos of tea plucked by mawingu in the year to march 2023", "Mawingu Tea Estates PLC harvested 21.4 million kilograms in the year ended 31 March 2023."])
q.ask("abstention", "what's a basis point again", history=[
    "net interest margin marula 2022", "Marula Bank Limited's net interest margin widened by 34 basis points to 4.1% in 2022."])
q.ask("abstention", "do you know a good broker there", history=[
    "trading days lagos 2025", "The Lagos exchange trades on 247 days in 2025."])
q.ask("abstention", "and for kampala?", history=[
    "exchange holidays dar es salaam 2024", "The exchange in Dar es Salaam was closed on fourteen days in 2024."])
q.ask("abstention", "no, leave it. thank you", history=[
    "highveld hospitals revenue 2021", "Highveld Care Hospitals Limited had revenue of R14.2 billion in the year ended 30 September 2021. Shall I also look up 2022?"])
q.ask("abstention", "are you sure? sounds like a guess to me", history=[
    "how many sites does harmattan towers have", "Harmattan Towers Plc operated 6,940 sites at the end of 2023."])
q.ask("abstention", "lol no worries", history=[
    "ziwa fisheries annual report 2022", "Sorry, I do not have the annual report 2022 of Ziwa Fisheries PLC."])

# --- more
q.ask("several-periods", "which companies entered and left your Africa 40 index in September, and which this month?", doc("help review sep 2024"), doc("help review mar 2025"))
q.ask("several-periods", "Cocoa Crown ran out of beans twice. What did it say the first time and what the second?", doc("CCP stop a"), doc("CCP stop b"))
q.ask("several-periods", "minimum free float in nairobi, old listing rules vs the amended ones", doc("rule nbx list 2019"), doc("rule nbx list 2023"))
q.ask("several-periods", "I'd like the Nairobi monthly bulletins for December 2023 and December 2024 to compare the turnover", doc("nbx 2023-12"), doc("nbx 2024-12"))
q.ask("several-periods", "mawingu tea, kilos sold in 2021/22, 2022/23, 2023/24", beside("MWT", 2022), beside("MWT", 2023), beside("MWT", 2024))

q.ask("follow-up", "did the chrome lot put out one of those too", doc("KCR trade 2024"), history=[
    "did kopje platinum warn before its june 2024 results?", "Yes, Kopje Platinum Holdings published a trading statement on 12 August 2024: headline earnings were to fall by 60 to 70%."])
q.ask("follow-up", "And did the creditors take it?", doc("LTS vote"), history=[
    "What does the business rescue plan for Letaba Sugar foresee?", "The plan of December 2023 foresees a sale of the mills to a consortium; creditors without security get 8 cents in the rand."])
q.ask("follow-up", "the newer", doc("NYT sus 2024"), history=[
    "how green is nyota", "Nyota Telecom has published two Sustainable Business Reports, one on 2023 and one on 2024. Which one do you want me to look into?"])
q.ask("follow-up", "and just up to june?", part("PALMEN", 2024, 2), history=[
    "palmline barrels per day first nine months of 2024", "Palmline Energy produced 41,300 barrels of oil a day in the nine months to 30 September 2024."])
q.ask("follow-up", "Fine. That purchase of the bank's again: what do they pay for it?", doc("TCB uganda"), history=[
    "Is Tembo going abroad?", "Yes. Tembo Commercial Bank told its shareholders in November 2023 that it acquires a majority of Pearl Trust Bank in Uganda.",
    "And the insurance arm?", "Tembo Insurance Group got approval for its livestock takaful cover in March 2022; it does not plan to leave Kenya."])
q.ask("follow-up", "no, when they started up again", doc("CCP restart"), history=[
    "when did the cocoa people at tema stop", "Cocoa Crown Processing suspended processing for a second time on 8 July 2024."])

q.ask("several-companies", "on which days is there no trading in Lagos and in Accra this year", doc("days LGX 2025"), doc("days ACX 2025"))
q.ask("several-companies", "strikes of 2022: what did Kopje and what did Safiri tell the market", doc("KPH strike"), doc("SFA strike"))
q.ask("several-companies", "okoro cement and longonot cement, tonnes sold in the first half of 2024", part("OKOCEM", 2024, 2), part("LONG", 2024, 2))

# --- more still
q.ask("relative-date", "how much was traded in nairobi last month", doc("nbx 2025-02"))
q.ask("relative-date", "What did Adunni Foods earn in the year that's just ended?", of("ADUNNI", 2024))
q.ask("relative-date", "what did kopje warn of in february, before its half-year numbers", doc("KPH trade h 2025"))
q.ask("relative-date", "Mawingu FY22: kilos of green leaf bought from smallholders", of("MWT", 2022))
q.ask("relative-date", "I'm after The Pride's passenger numbers for the last year before the pandemic.", of("SFA", 2019))
q.ask("relative-date", "your lagos prices were late one tuesday in november, what was that", doc("help outage"))

q.ask("follow-up", "What was that deal he signed some weeks before?", doc("JUA solar"), history=[
    "Has anybody left Jua Power?", "Yes, Eng. Paul Kibet resigned as Chief Executive Officer of Jua Power Generation on 19 November 2024."])
q.ask("follow-up", "what do they charge issuers there", doc("rule lgx fees"), history=[
    "is lagos on t+2 yet", "Yes, a circular to dealing members of October 2024 moved settlement in Lagos to the second day after the trade."])
q.ask("follow-up", "and a year earlier", doc("KPH res 2023", "KPH res 2024"), history=[
    "kopje platinum reserves 2024", "The Mineral Resources and Mineral Reserves Report 2024 of Kopje Platinum gives reserves of 21.4 million ounces."])
q.ask("follow-up", "I can only use audited ones. Take the newest year that has been audited.", doc("TCB fs 2023", "TCB ar 2023"), history=[
    "Tembo Commercial Bank: what share of the loans is non-performing?", "11.8% at 30 September 2024, according to its unaudited financial statements for that period."])

q.ask("abstention", "Please put that into a small table, years across the top.", history=[
    "net interest income of marula bank 2021 to 2023", "Marula Bank had net interest income of R18.2 billion in 2021, R20.9 billion in 2022 and R24.0 billion in 2023."])
q.ask("abstention", "safaricom dividend 2024")
q.ask("abstention", "who built you")
q.ask("abstention", "Thanks a million, enjoy the weekend")

# --- once more
q.ask("several-companies", "I trade in Nairobi, Accra and Johannesburg. What do the exchanges themselves charge in each place?", doc("rule nbx fees"), doc("rule acx fees"), doc("rule jhx fees"))
q.ask("several-companies", "most recent reserves statements, kopje platinum and obuom gold", doc("KPH res 2024"), doc("OGR res 2024"))
q.ask("several-companies", "Eko Star and Volta Bank both asked their shareholders for money last year. How many new shares for how many old ones, and at what price?", doc("EKOSTAR rights"), doc("VSB rights"))
q.ask("several-companies", "pwani breweries vs bokkeveld wines, profit for the half year to december 2024", part("PWB", 2025, 2), part("BKV", 2025, 2))
q.ask("several-companies", "Need the effective tax rate for 2022 at Sinai Fertilisers and at Kafue Copper.", of("SNF", 2022), of("KFCU", 2022))
q.ask("several-periods", "by how much have you guys put up your subscriptions, this year's price list vs last year's", doc("help price 2024"), doc("help price 2025"))
q.ask("several-periods", "What did Nyota's management say about Ethiopia on the half-year call in autumn 2023, and what on the one last autumn?", doc("NYT call2 2024"), doc("NYT call2 2025"))
q.ask("several-periods", "okoro cement final dividend, the declaration for 2022 and the one for 2023", doc("OKOCEM div 2022"), doc("OKOCEM div 2023"))
q.ask("several-periods", "Bed occupancy at Highveld Care in its 2020, 2022 and 2024 years, I want to see the dent that covid made", beside("HVC", 2020), beside("HVC", 2022), beside("HVC", 2024))
