"""The library of a brokerage's research desk: filings, reports and calls of 38 companies of the US, Europe and Asia under a dozen
schemes of names, odd fiscal years, renamed and merged companies, share classes; the desk's own notes, morning notes, macro weeklies,
sector pieces, models and handbook."""

import datetime

from .shelf import Catalogue, Questions, month_end

PUBLISHED_UNTIL = datetime.date(2025, 6, 11)

# code, name, short name, regime, month in which the year ends, how entries look, first annual report, first quarters, first calls
COMPANIES = [
    ("VLTX", "Voltrex Semiconductor Inc.", "Voltrex", "us", 1, "edgar", 2020, 2023, 2024),
    ("NBLS", "Nimblestack, Inc.", "Nimblestack", "us", 1, "plain", 2021, 2024, 2024),
    ("CDRN", "Cedarline Home Centers, Inc.", "Cedarline", "us", 1, "share", 2019, 2023, 2023),
    ("MRGL", "Marigold Foods Company", "Marigold", "us", 5, "plain", 2019, 2023, 2024),
    ("KSTA", "Kestrel Aerospace Corporation", "Kestrel", "us", 9, "edgar", 2019, 2023, 2024),
    ("PMK", "Pinemark Media Group, Inc.", "Pinemark", "us", 6, "share", 2019, 2023, 2024),
    ("LNTM", "Lanthorn Medical, Inc.", "Lanthorn", "us", 4, "vendor", 2020, 2024, 2024),
    ("BRKW", "Brackenwood Bancorp, Inc.", "Brackenwood", "us", 12, "edgar", 2019, 2022, 2023),
    ("TDWL", "Tidewell Financial Corporation", "Tidewell", "us", 12, "plain", 2019, 2021, 2022),
    ("HLXB", "Helixbridge Therapeutics, Inc.", "Helixbridge", "us", 12, "share", 2019, 2024, 2024),
    ("ALNE", "Aerolane Holdings, Inc.", "Aerolane", "us", 12, "edgar", 2019, 2023, 2023),
    ("GRFK", "Granite Fork Energy Corporation", "Granite Fork", "us", 12, "vendor", 2019, 2023, 2024),
    ("OMIG", "Orchard & Main Insurance Group, Inc.", "Orchard & Main", "us", 12, "plain", 2019, 2024, 2024),
    ("DVTL", "Dovetail Payments, Inc.", "Dovetail", "us", 12, "edgar", 2021, 2023, 2023),
    ("CLDG", "Claddagh Packaging plc", "Claddagh", "half", 12, "region", 2019, 2022, 2023),
    ("SKAG", "Skagerholm Shipping A/S", "Skagerholm", "quarters", 12, "region", 2019, 2023, 2023),
    ("KSLR", "Kessler Antriebstechnik AG", "Kessler", "quarters", 9, "plain", 2019, 2023, 2024),
    ("DVY", "Maison Duvernay SA", "Duvernay", "half", 12, "region", 2019, 2022, 2023),
    ("ABGR", "Albion Grocers plc", "Albion", "half", 2, "share", 2019, 2022, 2023),
    ("PHLW", "Penhallow Homes plc", "Penhallow", "half", 6, "plain", 2019, 2022, 2024),
    ("ILZ", "Iberluz Energía, S.A.", "Iberluz", "quarters", 12, "region", 2019, 2023, 2024),
    ("FBA", "Ferrantino Banca S.p.A.", "Ferrantino", "quarters", 12, "vendor", 2019, 2023, 2024),
    ("SJO", "Sjöborg Telecom AB", "Sjöborg", "quarters", 12, "region", 2019, 2023, 2024),
    ("VDM", "Vandermeer Brouwerijen N.V.", "Vandermeer", "half", 12, "share", 2019, 2022, 2024),
    ("HVT", "Helvetor Pharma AG", "Helvetor", "20f", 12, "region", 2019, 2023, 2024),
    ("CVTA", "Corvanta N.V.", "Corvanta", "quarters", 12, "plain", 2019, 2024, 2024),
    ("AVP", "Averill Pemberton plc", "Averill Pemberton", "half", 12, "region", 2019, 2022, 2024),
    ("PEMB", "Pemberton Resources plc", "Pemberton", "half", 12, "vendor", 2019, 2021, 2030),
    ("7291", "Hoshikawa Motor Co., Ltd.", "Hoshikawa", "japan", 3, "region", 2019, 2024, 2024),
    ("6794", "Minatogawa Electric Corporation", "Minatogawa", "japan", 3, "vendor", 2020, 2024, 2025),
    ("004770", "Daehwa Semiconductor Co., Ltd.", "Daehwa", "quarters", 12, "share", 2019, 2023, 2024),
    ("FCT", "Formosa Crystal Technology Corporation", "Formosa Crystal", "20f", 12, "edgar", 2019, 2023, 2024),
    ("1783", "Jadewell Group Holdings Limited", "Jadewell", "half", 12, "region", 2019, 2030, 2030),
    ("QYI", "Qingyu Interactive Inc.", "Qingyu", "20f", 12, "edgar", 2019, 2023, 2024),
    ("SHB", "Straits Harbour Bank Limited", "Straits Harbour", "quarters", 12, "region", 2019, 2023, 2024),
    ("SUVC", "Suvarna Consumer Products Limited", "Suvarna", "quarters", 3, "plain", 2020, 2024, 2024),
    ("BKLT", "Bukit Logistics Trust", "Bukit", "trust", 12, "region", 2020, 2023, 2030),
    ("KNGL", "Kinabalu Gloves Berhad", "Kinabalu", "quarters", 8, "vendor", 2019, 2023, 2030),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
SHORT = {company[0]: company[2] for company in COMPANIES}

# Groups that are objects, with what the library knows of the company.
FIELDS = {
    "VLTX": {"ticker": "VLTX US", "sector": "Semiconductors", "lead_analyst": "M. Oyelaran"},
    "PMK": {"tickers": ["PMKA US", "PMKB US"], "sector": "Media"},
    "BRKW": {"ticker": "BRKW US", "sector": "Banks", "lead_analyst": "D. Quill"},
    "TDWL": {"ticker": "TDWL US", "status": "merged into Brackenwood Bancorp, October 2022"},
    "HLXB": {"ticker": "HLXB US", "former_name": "Orrin Biosciences, Inc.", "former_ticker": "ORRN US", "sector": "Biotechnology"},
    "CLDG": {"ticker": "CLDG US", "note": "primary listing moved from London to New York in 2024"},
    "SKAG": {"ticker": "SKAG DC", "country": "Denmark"},
    "DVY": {"ticker": "DVY FP", "sector": "Luxury"},
    "ILZ": {"ticker": "ILZ SM", "country": "Spain", "sector": "Utilities"},
    "SJO": {"tickers": ["SJO-A SS", "SJO-B SS"], "country": "Sweden"},
    "HVT": {"ticker": "HVT SW", "adr": "HVTA US", "sector": "Pharma"},
    "CVTA": {"ticker": "CVTA NA", "former_name": "Zuidplas Chemicals N.V.", "former_ticker": "ZPC NA"},
    "AVP": {"ticker": "AVP LN", "former_name": "Averill Minerals plc", "sector": "Mining"},
    "PEMB": {"ticker": "PEMB LN", "status": "acquired by Averill Minerals, May 2023"},
    "7291": {"ticker": "7291 JP", "sector": "Autos", "lead_analyst": "H. Okabe"},
    "6794": {"ticker": "6794 JP", "adr": "MNGWY US"},
    "004770": {"ticker": "004770 KS", "preferred": "004775 KS"},
    "FCT": {"ticker": "2389 TT", "adr": "FCT US"},
    "1783": {"ticker": "1783 HK", "sector": "Property"},
    "QYI": {"ticker": "QYI US", "secondary": "9683 HK"},
    "SHB": {"ticker": "SHB SP", "sector": "Banks"},
    "SUVC": {"ticker": "SUVC IN", "country": "India"},
    "BKLT": {"ticker": "BKLT SP", "sector": "REITs"},
}

ASSOCIATIONS = {
    "Orrin Biosciences": "HLXB", "ORRN": "HLXB", "Zuidplas": "CVTA", "ZPC": "CVTA", "Averill Minerals": "AVP", "AvePem": "AVP", "Tidewell": "TDWL",
    "Brackenwood-Tidewell": ["BRKW", "TDWL"], "O&M": "OMIG", "the Maison": "DVY", "Minato": "6794", "MNGWY": "6794", "Daehwa Semi": "004770",
    "Formosa": "FCT", "2389": "FCT", "9683": "QYI", "HVTA": "HVT", "PMKA": "PMK", "PMKB": "PMK", "SJO-A": "SJO", "SJO-B": "SJO",
    "Straits": "SHB", "Vandy": "VDM", "KNG": "KNGL", "Jade": "1783",
}

# code, handle, kind, day (none: the day after the results that the handle names), title, rating. Written by who leads on the company.
NOTES = [
    ("VLTX", "init", "Initiation", "2020-03-12", "Riding the accelerator cycle", "Buy"),
    ("VLTX", "export", "Update", "2023-10-19", "Export rules: what goes when China sales go", "Buy"),
    ("VLTX", "down", "Downgrade", "2024-09-05", "Down to Hold: the good news is in the price", "Hold"),
    ("VLTX", "res3 2025", "Results", None, "Q3 FY25: lead times shorten, margins peak", "Hold"),
    ("VLTX", "res4 2025", "Results", None, "Q4 FY25: inventory is the question", "Hold"),
    ("VLTX", "res1 2026", "Upgrade", None, "Q1 FY26: back to Buy on sovereign orders", "Buy"),
    ("NBLS", "init", "Initiation", "2022-06-21", "Workflow, reassembled", "Buy"),
    ("NBLS", "ceo", "Update", "2024-08-14", "New chief executive: what we would ask her", "Hold"),
    ("NBLS", "quill", "Update", "2025-02-19", "Quillbase: the price of a data layer", "Hold"),
    ("NBLS", "res1 2026", "Results", None, "Q1 FY26: net retention slips again", "Hold"),
    ("CDRN", "init", "Initiation", "2019-11-05", "The pro customer pays", "Buy"),
    ("CDRN", "res4 2024", "Results", None, "Fiscal 2024: big tickets still on hold", "Buy"),
    ("CDRN", "tariff", "Update", "2025-04-15", "Tariffs: a third of the shelf is imported", "Hold"),
    ("CDRN", "res1 2025", "Results", None, "Q1: pros hold up, gardens do not", "Hold"),
    ("MRGL", "recall", "Update", "2024-05-02", "Sunny Pail recall: costs and shelf space", "Hold"),
    ("MRGL", "glp", "Update", "2024-10-15", "Who snacks on a weight-loss drug?", "Sell"),
    ("MRGL", "res3 2025", "Results", None, "Q3 FY25: volumes down six quarters in a row", "Sell"),
    ("KSTA", "init", "Initiation", "2021-01-19", "Aftermarket takes off", "Buy"),
    ("KSTA", "strike", "Update", "2024-09-17", "Wichita walks out: each week costs $95m of cash", "Buy"),
    ("KSTA", "res2 2025", "Results", None, "Q2 FY25: deliveries recover", "Buy"),
    ("PMK", "split", "Update", "2024-12-04", "Cable spin-off: sum of the parts, A and B shares", "Hold"),
    ("PMK", "class", "Update", "2025-04-16", "One share, one vote? The A/B discount closes", "Buy"),
    ("LNTM", "init", "Initiation", "2023-03-28", "Pumping insulin, and margins", "Buy"),
    ("LNTM", "letter", "Downgrade", "2024-02-21", "Warning letter: Tempe in the sick bay", "Sell"),
    ("LNTM", "halo", "Upgrade", "2025-01-29", "Halo cleared: up to Hold", "Hold"),
    ("LNTM", "res4 2025", "Results", None, "Q4 FY25: Halo's first full quarter", "Buy"),
    ("BRKW", "merger", "Update", "2022-02-23", "Brackenwood and Tidewell: cost savings versus dilution", "Hold"),
    ("BRKW", "march", "Update", "2023-03-14", "Deposits under stress: Brackenwood's uninsured share", "Hold"),
    ("BRKW", "res4 2024", "Results", None, "Q4: office loans bottom out", "Buy"),
    ("BRKW", "res1 2025", "Results", None, "Q1: margin up, buyback resumes", "Buy"),
    ("TDWL", "init", "Initiation", "2020-09-15", "Coastal franchise, quiet credit", "Buy"),
    ("HLXB", "lumen", "Update", "2023-11-10", "LUMEN reads out: HBT-214 works, the label matters", "Buy"),
    ("HLXB", "crl", "Downgrade", "2024-08-27", "Complete response: a year lost", "Hold"),
    ("HLXB", "res1 2025", "Results", None, "Q1: cash to mid-2026, decision date in August", "Hold"),
    ("ALNE", "engines", "Update", "2023-09-27", "Thirty-four aircraft on the ground", "Hold"),
    ("ALNE", "res1 2025", "Results", None, "Q1: guidance withdrawn", "Hold"),
    ("GRFK", "sable", "Update", "2023-10-24", "Sable Basin: paying up for inventory", "Buy"),
    ("GRFK", "res1 2025", "Results", None, "Q1: two rigs fewer", "Buy"),
    ("OMIG", "fires", "Update", "2025-01-31", "Wildfires: inside the reinsurance tower", "Hold"),
    ("OMIG", "res1 2025", "Results", None, "Q1: auto profits pay for the fires", "Buy"),
    ("DVTL", "init", "Initiation", "2021-08-03", "Small merchants, big multiple", "Hold"),
    ("DVTL", "short", "Update", "2023-03-28", "The Marlinspike report, allegation by allegation", "Hold"),
    ("DVTL", "res1 2025", "Results", None, "Q1: take rate under pressure from marketplaces", "Sell"),
    ("CLDG", "move", "Update", "2023-11-21", "Sailing to New York: index flows and the discount", "Buy"),
    ("CLDG", "res4 2024", "Results", None, "First 10-K: synergies on track", "Buy"),
    ("SKAG", "init", "Initiation", "2021-05-11", "Boxed in no longer", "Buy"),
    ("SKAG", "cape", "Update", "2023-12-19", "Round the Cape: ten more days, twice the rates", "Hold"),
    ("SKAG", "res1 2025", "Results", None, "Q1: rates fall before the ships come", "Sell"),
    ("KSLR", "warning", "Downgrade", "2024-07-23", "Profit warning: combustion fades faster than e-axles grow", "Sell"),
    ("KSLR", "res4 2024", "Results", None, "Year-end: 4,200 jobs and a cut dividend", "Sell"),
    ("KSLR", "res2 2025", "Results", None, "H1 25: orders turn, cash does not", "Sell"),
    ("DVY", "init", "Initiation", "2020-10-06", "Scarcity, well managed", "Buy"),
    ("DVY", "designer", "Update", "2024-03-25", "After Marchetti: who designs next?", "Hold"),
    ("DVY", "rel4 note", "Results", "2025-02-28", "FY24: leather resists, watches do not", "Hold"),
    ("ABGR", "bank", "Update", "2024-02-12", "Selling the bank: £600m to give back", "Buy"),
    ("ABGR", "cyber", "Update", "2025-04-28", "Cyber incident: counting empty shelves", "Buy"),
    ("PHLW", "marlow", "Update", "2024-06-14", "Marlow Crest: land at a discount, leverage at a premium", "Hold"),
    ("PHLW", "res2 2025", "Results", None, "H1 25: reservations up, build costs too", "Buy"),
    ("ILZ", "plan", "Update", "2024-03-22", "Plan 2024-27: grids first", "Buy"),
    ("ILZ", "blackout", "Update", "2025-05-02", "After the blackout: who pays?", "Hold"),
    ("FBA", "bid", "Update", "2024-11-26", "Bidding for the lagoon: arithmetic of an offer", "Hold"),
    ("FBA", "res1 2025", "Results", None, "Q1: golden power and a better core", "Buy"),
    ("SJO", "init", "Initiation", "2019-09-24", "Dividends from the north", "Buy"),
    ("SJO", "classes", "Update", "2025-03-11", "A into B: an end to the voting premium", "Hold"),
    ("VDM", "russia", "Update", "2023-08-28", "Out of Russia for one euro", "Hold"),
    ("VDM", "ceo", "Update", "2025-01-15", "Change at the top: Hendriks hands over", "Hold"),
    ("HVT", "pill", "Upgrade", "2024-10-22", "Oral HV-88: a pill for obesity that is worth swallowing", "Buy"),
    ("HVT", "res1 2025", "Results", None, "Q1: Dermavia gone, growth back", "Buy"),
    ("CVTA", "pfas", "Update", "2024-05-30", "PFAS settlement: a number at last", "Hold"),
    ("CVTA", "delfzijl", "Update", "2025-02-06", "Delfzijl shuts: Europe's chlorine shrinks", "Hold"),
    ("AVP", "merger", "Update", "2023-02-07", "Averill and Pemberton: copper at the core", "Buy"),
    ("AVP", "dam", "Update", "2024-11-18", "Quebrada Larga: tailings and trust", "Hold"),
    ("PEMB", "init", "Initiation", "2019-06-18", "Copper without the drama", "Buy"),
    ("7291", "cert", "Update", "2024-01-30", "Certification: three lines stopped", "Hold"),
    ("7291", "tanigami", "Update", "2024-12-24", "Talks with Tanigami: who rescues whom?", "Hold"),
    ("7291", "tariff", "Downgrade", "2025-04-04", "25% at the border: Hoshikawa imports two thirds of its US sales", "Sell"),
    ("7291", "res4 2025", "Results", None, "FY3/25: guidance assumes no relief", "Sell"),
    ("6794", "init", "Initiation", "2021-11-16", "From conglomerate to sensors", "Buy"),
    ("6794", "spin", "Update", "2025-05-15", "Spin-off of Minatogawa Financial: the terms", "Buy"),
    ("004770", "hbm", "Update", "2024-10-10", "HBM: still waiting to be qualified", "Hold"),
    ("004770", "pref", "Update", "2024-03-15", "Value-up: the preferred discount is the trade", "Buy"),
    ("004770", "res1 2025", "Results", None, "Q1: memory prices turn", "Buy"),
    ("FCT", "quake", "Update", "2025-01-22", "Tainan quake: wafers scrapped, not customers", "Buy"),
    ("FCT", "dresden", "Update", "2024-08-21", "Dresden breaks ground: what a European fab costs", "Buy"),
    ("FCT", "res1 2025", "Results", None, "Q1: currency takes two points of margin", "Buy"),
    ("1783", "debt", "Update", "2023-10-05", "Missed coupons: recovery values", "Sell"),
    ("1783", "scheme", "Suspension", "2024-12-10", "Scheme approved; we suspend coverage", "Not rated"),
    ("QYI", "gaming", "Update", "2023-12-27", "Draft rules for games: limits on spending", "Hold"),
    ("QYI", "res1 2025", "Results", None, "Q1: Paper Lanterns tops the charts", "Buy"),
    ("SHB", "outage", "Update", "2023-11-02", "Outages: a pause on acquisitions, more on technology", "Hold"),
    ("SHB", "capital", "Update", "2025-02-11", "Capital return: a special dividend each quarter", "Buy"),
    ("SUVC", "rural", "Initiation", "2022-09-20", "Soap, tea and the village shop", "Buy"),
    ("SUVC", "ice", "Update", "2025-01-24", "Ice cream on its own: demerger terms", "Hold"),
    ("BKLT", "init", "Initiation", "2021-04-13", "Sheds with yield", "Buy"),
    ("BKLT", "raise", "Update", "2024-11-08", "Placement to buy Osaka: dilution now, accretion later", "Hold"),
    ("KNGL", "init", "Initiation", "2020-08-11", "A hand for every hand", "Buy"),
    ("KNGL", "ban", "Downgrade", "2021-07-15", "US import ban: how long, how much", "Sell"),
    ("KNGL", "tariff", "Upgrade", "2025-04-17", "Tariffs on China are Kinabalu's order book", "Buy"),
]

# code, handle, kind, day, title
EVENTS = [
    ("VLTX", "iday", "Slides", "2024-03-19", "Investor Day 2024: from chips to systems"),
    ("VLTX", "licence", "8-K", "2023-10-18", "8-K: effect of the new export licensing rules"),
    ("VLTX", "stocksplit", "8-K", "2024-05-22", "8-K: ten-for-one forward stock split"),
    ("VLTX", "sus 2024", "Sustainability", "2024-07-15", "Corporate Responsibility Report, fiscal 2024"),
    ("NBLS", "layoff", "8-K", "2023-02-06", "8-K: reduction in workforce of 11%"),
    ("NBLS", "breach", "8-K", "2024-06-03", "8-K: material cybersecurity incident"),
    ("NBLS", "ceo in", "8-K", "2024-08-13", "8-K: appointment of Ines Barreto as Chief Executive Officer"),
    ("NBLS", "deal", "Press release", "2025-02-18", "Press release: Nimblestack to acquire Quillbase for $1.1 billion"),
    ("CDRN", "iday", "Slides", "2023-12-06", "Investor and Analyst Day 2023"),
    ("CDRN", "repo", "Press release", "2024-03-05", "Press release: new $5 billion share repurchase authorization"),
    ("MRGL", "pets", "8-K", "2023-09-12", "8-K: sale of the Petley pet food business"),
    ("MRGL", "peanut", "Press release", "2024-04-30", "Press release: voluntary recall of Sunny Pail peanut butter"),
    ("MRGL", "sus 2024", "Sustainability", "2024-09-30", "Global Responsibility Report 2024"),
    ("KSTA", "walkout", "8-K", "2024-09-16", "8-K: work stoppage at the Wichita plant"),
    ("KSTA", "deal", "8-K", "2024-11-05", "8-K: ratification of a new labor agreement at Wichita"),
    ("KSTA", "iday", "Slides", "2025-03-20", "Investor Day 2025"),
    ("PMK", "spin", "8-K", "2024-12-03", "8-K: plan to separate the cable networks as Timberhill Networks"),
    ("PMK", "special", "Proxy statement", "2025-04-14", "Special meeting proxy: reclassification of Class A and Class B into one class of common stock"),
    ("LNTM", "letter fda", "8-K", "2024-02-20", "8-K: FDA warning letter, Tempe facility"),
    ("LNTM", "approval", "Press release", "2025-01-28", "Press release: FDA clears the Halo insulin pump"),
    ("LNTM", "closeout", "8-K", "2025-05-06", "8-K: close-out of the FDA warning letter"),
    ("BRKW", "announce", "Press release", "2022-02-22", "Press release: Brackenwood and Tidewell to combine in an all-stock merger"),
    ("BRKW", "s4", "Merger proxy", "2022-05-10", "Form S-4: joint proxy statement/prospectus for the merger with Tidewell Financial"),
    ("BRKW", "done", "8-K", "2022-10-03", "8-K: completion of the merger with Tidewell Financial"),
    ("BRKW", "stress", "Disclosure", "2024-06-28", "Company-run stress test disclosure 2024"),
    ("TDWL", "agree", "8-K", "2022-02-22", "8-K: agreement and plan of merger with Brackenwood Bancorp"),
    ("HLXB", "rename", "8-K", "2021-06-01", "8-K: change of name from Orrin Biosciences to Helixbridge Therapeutics"),
    ("HLXB", "phase3", "Press release", "2023-11-09", "Press release: LUMEN Phase 3 trial of HBT-214 meets primary endpoint"),
    ("HLXB", "offering", "Prospectus", "2024-01-17", "424B5: prospectus supplement, 9,200,000 shares of common stock"),
    ("HLXB", "letter", "8-K", "2024-08-26", "8-K: complete response letter for HBT-214"),
    ("HLXB", "resubmit", "Press release", "2025-02-24", "Press release: FDA accepts resubmission of HBT-214"),
    ("ALNE", "pilots", "Press release", "2023-05-30", "Press release: pilots ratify new contract"),
    ("ALNE", "ground", "8-K", "2023-09-26", "8-K: accelerated engine inspections"),
    ("ALNE", "iday", "Slides", "2024-12-05", "Investor Day 2024"),
    ("ALNE", "sus 2023", "Sustainability", "2024-06-20", "Environmental, Social and Governance Report 2023"),
    ("GRFK", "buy", "Press release", "2023-10-23", "Press release: Granite Fork to acquire Sable Basin Partners for $6.2 billion"),
    ("GRFK", "reserves", "Press release", "2025-02-05", "Press release: year-end 2024 proved reserves"),
    ("GRFK", "sus 2023", "Sustainability", "2024-08-01", "Climate and Sustainability Report 2023"),
    ("OMIG", "marisol", "8-K", "2024-10-24", "8-K: preliminary catastrophe losses, third quarter 2024, including Hurricane Marisol"),
    ("OMIG", "wildfire", "8-K", "2025-01-30", "8-K: estimate of California wildfire losses"),
    ("DVTL", "ipo", "Prospectus", "2021-06-23", "424B4: prospectus, initial public offering of Class A common stock"),
    ("DVTL", "answer", "Press release", "2023-03-27", "Press release: Dovetail responds to the Marlinspike short-seller report"),
    ("DVTL", "settle", "8-K", "2024-10-15", "8-K: consent order on merchant fee disclosures"),
    ("CLDG", "circular", "Circular", "2023-11-20", "Circular: transfer of primary listing to the New York Stock Exchange"),
    ("CLDG", "ashdown", "Press release", "2024-07-08", "Press release: completion of the combination with Ashdown Paperboard Company"),
    ("CLDG", "sus 2023", "Sustainability", "2024-04-22", "Sustainability Report 2023"),
    ("SKAG", "methanol", "Announcement", "2021-08-24", "Company announcement: order of eight methanol-enabled vessels"),
    ("SKAG", "cape ann", "Announcement", "2023-12-18", "Company announcement: all Asia-Europe sailings rerouted around the Cape of Good Hope"),
    ("SKAG", "raise", "Announcement", "2024-06-03", "Company announcement: guidance for 2024 raised"),
    ("SKAG", "sus 2024", "Sustainability", "2025-03-05", "Sustainability Report 2024"),
    ("KSLR", "adhoc", "Ad hoc", "2024-07-22", "Ad hoc: Kessler lowers its forecast for fiscal 2024"),
    ("KSLR", "jobs", "Ad hoc", "2024-11-12", "Ad hoc: restructuring programme, reduction of 4,200 positions"),
    ("KSLR", "hv 2025", "Meeting", "2025-01-10", "Einladung zur ordentlichen Hauptversammlung 2025"),
    ("KSLR", "sus 2023", "Sustainability", "2024-02-15", "Nachhaltigkeitsbericht 2023"),
    ("DVY", "leave", "Press release", "2024-03-22", "Press release: Elio Marchetti to leave his role as creative director"),
    ("DVY", "bellandi", "Press release", "2023-07-27", "Press release: acquisition of Oficina Bellandi"),
    ("DVY", "new", "Press release", "2024-09-12", "Press release: Saoirse Lindgaard named creative director"),
    ("ABGR", "sale", "RNS", "2024-02-09", "RNS: sale of Albion Bank to Northgate Building Society"),
    ("ABGR", "attack", "RNS", "2025-04-25", "RNS: cyber incident"),
    ("ABGR", "attack 2", "RNS", "2025-05-21", "RNS: update on the cyber incident and its cost"),
    ("ABGR", "agm 2025", "Meeting", "2025-05-16", "Notice of Annual General Meeting 2025"),
    ("PHLW", "cladding", "RNS", "2022-04-07", "RNS: building safety pledge and provision"),
    ("PHLW", "offer", "RNS", "2024-06-13", "RNS: recommended offer for Marlow Crest Homes"),
    ("PHLW", "cma", "RNS", "2024-08-08", "RNS: competition authority's phase 1 decision on Marlow Crest"),
    ("ILZ", "cmd", "Slides", "2024-03-21", "Capital Markets Day: Strategic Plan 2024-2027"),
    ("ILZ", "solar", "Press release", "2023-10-30", "Press release: sale of 49% of a 2.1 GW solar portfolio"),
    ("ILZ", "statement", "Press release", "2025-04-29", "Statement on the interruption of supply of 28 April"),
    ("ILZ", "sus 2024", "Sustainability", "2025-02-25", "Informe de sostenibilidad 2024"),
    ("FBA", "offer", "Press release", "2024-11-25", "Press release: voluntary exchange offer for Banca Lagunare"),
    ("FBA", "document", "Prospectus", "2025-04-03", "Offer document: exchange offer for all shares of Banca Lagunare"),
    ("FBA", "plan", "Slides", "2025-02-12", "Strategic plan 2025-2028"),
    ("FBA", "pillar", "Disclosure", "2025-03-31", "Pillar 3 disclosure as at 31 December 2024"),
    ("SJO", "baltic", "Press release", "2024-05-16", "Press release: divestment of the Baltic operations"),
    ("SJO", "agm 2025", "Meeting", "2025-03-27", "Notice of Annual General Meeting 2025, including conversion of Class A shares into Class B shares"),
    ("SJO", "sus 2023", "Sustainability", "2024-03-28", "Sustainability Report 2023"),
    ("VDM", "exit", "Press release", "2023-08-25", "Press release: completion of the exit from Russia"),
    ("VDM", "succession", "Press release", "2025-01-14", "Press release: Joost Hendriks to step down, Amara Nwosu nominated as CEO"),
    ("VDM", "sus 2024", "Sustainability", "2025-02-28", "Brewing a Better Balance: Sustainability Report 2024"),
    ("HVT", "dermavia", "Circular", "2023-09-04", "Information memorandum: spin-off of Dermavia"),
    ("HVT", "oral", "Press release", "2024-10-21", "Media release: oral HV-88 Phase 2 results in obesity"),
    ("HVT", "agm 2025", "Meeting", "2025-02-11", "Invitation to the Annual General Meeting, 7 March 2025"),
    ("HVT", "sus 2024", "Sustainability", "2025-01-31", "Integrated ESG Report 2024"),
    ("CVTA", "newname", "Press release", "2023-05-11", "Zuidplas Chemicals becomes Corvanta"),
    ("CVTA", "settlement", "Press release", "2024-05-29", "Agreement with water authorities on PFAS claims"),
    ("CVTA", "closure", "Press release", "2025-02-05", "Intention to close the chlorine plant at Delfzijl"),
    ("AVP", "scheme", "Circular", "2023-03-14", "Circular: merger of Averill Minerals and Pemberton Resources"),
    ("AVP", "dam rns", "RNS", "2024-11-15", "Incident at the Quebrada Larga tailings facility"),
    ("AVP", "cmd", "Slides", "2024-12-03", "Capital Markets Event 2024"),
    ("AVP", "sus 2024", "Sustainability", "2025-03-27", "Sustainability Report 2024"),
    ("PEMB", "scheme", "Circular", "2023-03-15", "Scheme document: recommended combination with Averill Minerals plc"),
    ("PEMB", "sus 2021", "Sustainability", "2022-05-10", "Sustainability Report 2021"),
    ("7291", "irregular", "Press release", "2024-01-29", "Report of the special committee on certification irregularities"),
    ("7291", "mou", "Press release", "2024-12-23", "Memorandum of understanding with Tanigami Motors on a business integration"),
    ("7291", "off", "Press release", "2025-02-13", "Termination of the memorandum of understanding with Tanigami Motors"),
    ("7291", "midplan", "Slides", "2023-05-16", "Mid-term business plan 2026: electrify by region"),
    ("6794", "plan", "Slides", "2024-05-22", "Medium-term management plan, fiscal 2024-2026"),
    ("6794", "spinoff", "Press release", "2025-05-14", "Execution of the partial spin-off of Minatogawa Financial"),
    ("6794", "split", "Press release", "2024-05-14", "Notice of a five-for-one stock split"),
    ("004770", "valueup", "Press release", "2024-11-29", "Corporate value-up plan 2025-2027"),
    ("004770", "strike", "Press release", "2024-07-09", "Statement on the general strike by the union"),
    ("004770", "sus 2024", "Sustainability", "2024-06-28", "Sustainability Report 2024"),
    ("FCT", "quake24", "6-K", "2024-04-05", "6-K: effects of the 3 April earthquake"),
    ("FCT", "quake25", "6-K", "2025-01-23", "6-K: effects of the 21 January earthquake in Tainan"),
    ("FCT", "ground", "6-K", "2024-08-20", "6-K: groundbreaking of the fab in Dresden"),
    ("FCT", "sus 2023", "Sustainability", "2024-08-30", "Sustainability Report 2023"),
    ("1783", "default", "Announcement", "2023-10-03", "Inside information: non-payment of interest on the 2025 notes"),
    ("1783", "late", "Announcement", "2023-03-29", "Delay in publication of the 2022 annual results and suspension of trading"),
    ("1783", "petition", "Announcement", "2024-05-20", "Winding-up petition"),
    ("1783", "explain", "Circular", "2024-09-30", "Explanatory statement: scheme of arrangement with creditors"),
    ("1783", "effective", "Announcement", "2025-01-17", "Restructuring effective date"),
    ("QYI", "listing", "Circular", "2022-08-15", "Listing document: dual primary listing on the Hong Kong Stock Exchange"),
    ("QYI", "buyback", "6-K", "2024-03-21", "6-K: US$800 million share repurchase program"),
    ("QYI", "auditor", "6-K", "2022-12-20", "6-K: change of auditor"),
    ("SHB", "regulator", "Announcement", "2023-11-01", "Response to the regulator's measures on digital banking outages"),
    ("SHB", "return", "Announcement", "2025-02-10", "Capital return plan: special dividends of 15 cents a quarter"),
    ("SHB", "ceo", "Announcement", "2024-08-07", "Chief executive succession"),
    ("SHB", "sus 2024", "Sustainability", "2025-03-06", "Sustainability Report 2024"),
    ("SUVC", "demerger", "Press release", "2025-01-22", "Board approves the scheme of demerger of the ice cream business"),
    ("SUVC", "bonus", "Press release", "2023-07-20", "Record date for the bonus issue of one share for every two"),
    ("SUVC", "brsr 2024", "Sustainability", "2024-07-05", "Business Responsibility and Sustainability Report 2023-24"),
    ("BKLT", "yearend", "Announcement", "2022-01-25", "Change of financial year end from 31 March to 31 December"),
    ("BKLT", "osaka", "Announcement", "2024-11-06", "Acquisition of two logistics properties in Osaka"),
    ("BKLT", "placement", "Announcement", "2024-11-07", "Private placement of 165 million new units"),
    ("BKLT", "sale", "Announcement", "2023-06-19", "Divestment of 51 Kranji Loop"),
    ("KNGL", "wro", "Announcement", "2021-07-13", "Withhold release order by US Customs"),
    ("KNGL", "lifted", "Announcement", "2023-02-08", "US Customs modifies the withhold release order; shipments resume"),
    ("KNGL", "fire", "Announcement", "2024-02-19", "Fire at Factory 7, Keningau"),
]

LEADS = {
    "M. Oyelaran": ["VLTX", "NBLS", "DVTL"], "Priya Raman": ["004770", "FCT", "QYI", "1783", "SUVC"], "Jonas Feld": ["KSTA", "SKAG", "KSLR", "CLDG", "CVTA"],
    "Claire Abernethy": ["CDRN", "MRGL", "DVY", "ABGR", "VDM", "PHLW"], "Tomás Iriarte": ["GRFK", "ILZ", "AVP", "PEMB", "ALNE"], "H. Okabe": ["7291", "6794"],
    "D. Quill": ["BRKW", "TDWL", "OMIG", "FBA", "SHB"], "S. Lindgren": ["LNTM", "HLXB", "HVT", "SJO", "PMK"], "Wei Ling Teo": ["BKLT", "KNGL"],
}
ANALYST = {code: analyst for analyst, codes in LEADS.items() for code in codes}

# handle, day, title, analyst
SECTOR = [
    ("hbm", "2024-05-14", "Semiconductors: high-bandwidth memory, three suppliers and one bottleneck", "Priya Raman"),
    ("export", "2025-01-20", "Semiconductors: export controls, a handbook", "M. Oyelaran"),
    ("software", "2025-02-27", "Software: pricing by seat when agents do the work", "M. Oyelaran"),
    ("autos", "2025-04-08", "Global autos: who bears the tariffs", "H. Okabe"),
    ("suppliers", "2024-09-24", "European auto suppliers: balance sheets for a long winter", "Jonas Feld"),
    ("shipping", "2025-01-30", "Container shipping: when the Red Sea reopens", "Jonas Feld"),
    ("eubanks", "2024-12-05", "European banks: consolidation, this time within borders", "D. Quill"),
    ("cre 2023", "2023-04-18", "US regional banks: commercial real estate, loan by loan", "D. Quill"),
    ("cre 2024", "2024-02-12", "US regional banks: commercial real estate one year on", "D. Quill"),
    ("luxury 6", "2024-10-09", "Luxury: Chinese consumer survey, wave 6", "Claire Abernethy"),
    ("luxury 7", "2025-04-16", "Luxury: Chinese consumer survey, wave 7", "Claire Abernethy"),
    ("grocers", "2025-03-31", "UK food retail: is this a price war?", "Claire Abernethy"),
    ("builders", "2024-10-22", "UK housebuilders: planning reform meets mortgage rates", "Claire Abernethy"),
    ("obesity", "2024-11-12", "Obesity drugs: sizing the pill", "S. Lindgren"),
    ("gloves", "2024-06-18", "Rubber gloves: from glut to balance", "Wei Ling Teo"),
    ("grids", "2025-05-13", "European utilities: the case for grids after the Iberian blackout", "Tomás Iriarte"),
    ("shale", "2025-01-14", "US shale: capital discipline, year five", "Tomás Iriarte"),
    ("copper", "2024-05-28", "Copper: deficits on the horizon", "Tomás Iriarte"),
    ("insurers", "2025-02-11", "US property and casualty: reinsurance renewals and wildfire risk", "D. Quill"),
    ("payments", "2024-07-09", "Payments: the interchange question", "M. Oyelaran"),
    ("packaging", "2024-04-23", "Packaging: destocking is over", "Jonas Feld"),
    ("beer", "2024-08-29", "Brewers: volume or price, pick one", "Claire Abernethy"),
    ("china", "2023-09-12", "China property: who survives", "Priya Raman"),
    ("reits", "2023-11-21", "Singapore REITs: the refinancing wall", "Wei Ling Teo"),
    ("india", "2024-08-06", "India consumer: is the village back?", "Priya Raman"),
    ("japan", "2024-07-23", "Japan: unwinding of cross-shareholdings, a screen", "H. Okabe"),
    ("korea", "2024-03-12", "Korea: what Value-up can and cannot do", "Priya Raman"),
    ("airlines", "2024-06-04", "US airlines: premium cabins and spare seats", "Tomás Iriarte"),
    ("telecoms", "2023-06-15", "Nordic telecoms: from four to three", "S. Lindgren"),
    ("trip taiwan", "2024-10-30", "Trip notes: a week of fabs and suppliers in Hsinchu, Tainan and Suwon", "Priya Raman"),
    ("trip gloves", "2025-05-27", "Trip notes: glove makers in Sabah and Selangor", "Wei Ling Teo"),
    ("expert", "2024-11-28", "Expert call: a former hospital buyer on insulin pumps", "S. Lindgren"),
]

# day, headline (none: the entry has no title)
MORNING = [
    ("2024-07-23", "Kessler's profit warning; UK planning bill; luxury read-across"),
    ("2024-08-06", "Tokyo's worst day since 1987; the yen carry unwinds"),
    ("2024-08-27", "Helixbridge gets a complete response letter; natural gas"),
    ("2024-09-05", "Voltrex cut to Hold; German orders"),
    ("2024-09-17", "Kestrel's strike, day one; rate cut eve"),
    ("2024-09-25", None),
    ("2024-10-22", "Helvetor's pill raised to Buy; UK builders; bond yields"),
    ("2024-11-06", "US election: first thoughts, sector by sector"),
    ("2024-11-13", None),
    ("2024-11-26", "Ferrantino bids for Lagunare; tariff threats on Mexico and Canada"),
    ("2024-12-04", "Martial law in Seoul, for six hours; Pinemark to spin cable"),
    ("2024-12-24", "Hoshikawa and Tanigami talk; holiday hours"),
    ("2025-01-08", None),
    ("2025-01-22", "Quake in Tainan: Formosa Crystal; day two of the new administration"),
    ("2025-01-28", "A cheap model from Hangzhou: the AI trade shakes, Voltrex minus 14%"),
    ("2025-01-29", "Lanthorn's Halo cleared; Fed day"),
    ("2025-02-11", "Straits Harbour's special dividends; steel tariffs"),
    ("2025-02-14", "Hoshikawa and Tanigami call it off; US retail sales"),
    ("2025-02-19", "Nimblestack buys Quillbase; UK inflation"),
    ("2025-03-05", "Germany's fiscal bazooka: who supplies it"),
    ("2025-03-20", "Kestrel's investor day; Fed holds"),
    ("2025-03-31", None),
    ("2025-04-03", "Tariff day: winners and losers in our coverage"),
    ("2025-04-04", "Hoshikawa cut to Sell; China retaliates"),
    ("2025-04-07", "Black Monday in Asia: what history says about days like this"),
    ("2025-04-10", "A pause of ninety days: what to buy back"),
    ("2025-04-17", "Kinabalu raised to Buy; ECB cuts to 2.25%"),
    ("2025-04-28", "Albion Grocers' cyber incident; a big week of results"),
    ("2025-04-29", "Lights out in Iberia"),
    ("2025-05-07", "Lanthorn: warning letter closed; Fed day"),
    ("2025-05-13", "Truce in Geneva: tariffs down for ninety days"),
    ("2025-05-15", "Minatogawa's spin-off; Walkers of the aisles: US retail results"),
    ("2025-05-19", "The US loses its last triple A"),
    ("2025-05-22", "Albion puts a number on its cyber incident; bond auctions"),
    ("2025-05-29", "A court strikes down the tariffs, for now"),
    ("2025-06-02", None),
    ("2025-06-04", "Voltrex raised to Buy; Korea votes"),
    ("2025-06-05", None),
    ("2025-06-06", "ECB cuts to 2%; payrolls at 14:30"),
    ("2025-06-10", "Talks in London; copper tightness"),
    ("2025-06-11", "US inflation today; Cedarline's lumber index"),
    ("2025-06-12", "Soft US inflation; oil jumps on the Gulf"),
]

# Fridays from 2024-11-01
MACRO = [
    "Payrolls blurred by storms", "A red wave, and a dollar to match", "China's stimulus: round numbers", "Germany heads for elections",
    "Thanksgiving shoppers", "France without a budget", "Central banks: five meetings in one week", "The Fed cuts, and regrets", None,
    "What ten years of Januaries say", "Gilts: a tantrum", "Inflation relief", "The Bank of Japan raises to 0.5%", "Tariffs on hold, then not",
    "Jobs, wages and the Bank of England", "Prices rise again in America", "Germany votes", "The consumer loses heart", "Debt brake, broken",
    "Is it a recession yet?", "The Fed waits", "Cars at 25%", "Liberation from what?", "Treasuries stop being safe",
    "The ECB cuts again", "Who sells dollars?", "America's GDP shrinks, on paper", "The Bank of England splits", "Truce", "Moody's moves", "Taxes on foreign capital",
    "The ECB near the end",
]

DESK = [
    ("style", "House style guide", "Style_Guide_v7.pdf", "2024-02-01"),
    ("valuation", "Valuation handbook: discount rates by country, terminal growth, peer multiples", "Valuation_Handbook_2025.pdf", "2025-01-15"),
    ("rating", "Rating system and price target policy", "Rating_Policy.pdf", "2023-06-30"),
    ("dealing", "Compliance: personal account dealing", "Compliance_PAD.pdf", "2024-09-02"),
    ("wall", "Compliance: wall-crossing and inside information", "Compliance_Wall_Crossing.pdf", "2024-09-02"),
    ("restricted", "Compliance: restricted list procedure", "Compliance_Restricted_List.pdf", "2023-11-13"),
    ("checklist", "Publication checklist: from draft to distribution", "Publication_Checklist.docx", "2024-05-20"),
    ("visits", "Company visits: travel, hospitality and expenses", "Visits_Expenses.pdf", "2024-01-08"),
    ("onboarding", "Onboarding for junior analysts: the first six weeks", "Onboarding_Juniors.pdf", "2024-08-12"),
    ("vendors", "Where to find what: data vendors, consensus, transcripts", "Data_Vendors.pdf", "2024-10-01"),
    ("esg", "How we score environmental, social and governance risk", "ESG_Method_v3.pdf", "2023-03-20"),
    ("template init", "Template: initiation note", "Template_Initiation.docx", "2024-02-05"),
    ("template res", "Template: results note", "Template_Results.docx", "2024-02-05"),
    ("template model", None, "Model_Template_v5.xlsx", "2024-12-16"),
    ("coverage jun", "Coverage list: ratings and price targets, June 2025", "Coverage_2025-06.xlsx", "2025-06-05"),
    ("coverage mar", "Coverage list: ratings and price targets, March 2025", "Coverage_2025-03.xlsx", "2025-03-05"),
    ("coverage dec", "Coverage list: ratings and price targets, December 2024", "Coverage_2024-12.xlsx", "2024-12-05"),
    ("calendar q3", "Results calendar, July to September 2025", "Results_Calendar_2025Q3.xlsx", "2025-06-09"),
    ("calendar q2", "Results calendar, April to June 2025", "Results_Calendar_2025Q2.xlsx", "2025-03-28"),
    ("conferences", "Conferences and non-deal roadshows 2025", "Conferences_2025.xlsx", "2025-01-10"),
    ("rota", "Holiday cover, summer 2025", "Rota_Summer_2025.xlsx", "2025-05-26"),
    ("faq", "For clients: how research is paid for", "Client_FAQ_Research_Payments.pdf", "2023-09-18"),
    ("outlook 2024", "Year ahead 2024: the last mile of inflation", "Outlook_2024.pdf", "2023-12-11"),
    ("outlook 2025", "Year ahead 2025: a world with tariffs", "Outlook_2025.pdf", "2024-12-12"),
]

# Companies with an older model beside the one in use.
OLD_MODELS = {"VLTX": "2024-03-14", "CDRN": "2023-11-20", "BRKW": "2022-11-04", "SKAG": "2024-02-12", "DVY": "2023-08-01", "7291": "2024-02-09", "FCT": "2024-01-19", "HLXB": "2023-12-01"}
MODELS = {
    "VLTX": "2025-06-04", "NBLS": "2025-06-05", "CDRN": "2025-06-05", "MRGL": "2025-04-07", "KSTA": "2025-05-08", "PMK": "2025-05-12", "LNTM": "2025-06-11",
    "BRKW": "2025-05-06", "HLXB": "2025-05-07", "ALNE": "2025-05-08", "GRFK": "2025-05-07", "OMIG": "2025-05-07", "DVTL": "2025-05-09", "CLDG": "2025-05-09",
    "SKAG": "2025-05-12", "KSLR": "2025-05-13", "DVY": "2025-04-28", "ABGR": "2025-05-22", "PHLW": "2025-02-27", "ILZ": "2025-05-14", "FBA": "2025-05-12",
    "SJO": "2025-05-12", "VDM": "2025-04-24", "HVT": "2025-05-22", "CVTA": "2025-05-13", "AVP": "2025-03-24", "7291": "2025-05-14", "6794": "2025-05-16",
    "004770": "2025-05-12", "FCT": "2025-05-22", "QYI": "2025-05-23", "SHB": "2025-05-12", "SUVC": "2025-05-12", "BKLT": "2025-02-17", "KNGL": "2025-04-17",
}

catalogue = Catalogue()
q = Questions("brokerage", today="2025-06-12")

ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth"}


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())


def long(day):
    return f"{day.day} {day:%B} {day.year}"


def workday(day):
    return day + datetime.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def american(day):
    return f"{day:%B} {day.day}, {day.year}"


def add(code, look, handle, kind, title, short, published, end=None, year=None, quarter=None):
    """One document of a company, in the look of its entries."""
    group, at = NAMES[code], published.isoformat()
    label = str(year) if quarter is None else f"Q{quarter} {year}"
    if look == "edgar":
        name = slug(f"{code} {kind} {end.isoformat()}" if end else f"{code} {title}")
        fields = {"title": f"{SHORT[code]} – {title}", "form": kind, "ticker": code, "filed": at}
        fields |= {"fiscal_year": year, "fiscal_quarter": quarter, "period_end": end and end.isoformat()}
        uri = f"lib://filings/{code.lower()}/{published.year}/{name}.htm"
    elif look == "plain":
        uri = f"lib://companies/{slug(SHORT[code])}/{slug(title)}.pdf"
        fields = {"filename": f"{slug(title)}.pdf", "type": kind, "date": at}
    elif look == "share":
        folder = f"FY{year % 100:02}" if year else str(published.year)
        uri = f"file://research/Coverage/{SHORT[code]}/{folder}/{code}_{short or slug(title).replace('-', '_')}.pdf"
        fields = {"modified": at if kind not in ("Transcript", "10-K") else None}
        if not short:
            fields |= {"title": title}
    elif look == "vendor":
        uri = f"lib://vendor/{published:%Y/%m}/{sum(ord(letter) * place for place, letter in enumerate(code + title, 3)) % 899981:06}.pdf"
        fields = {"description": f"{group}: {title}", "published": at, "doc_type": kind}
    else:
        uri = f"lib://intl/{slug(SHORT[code])}/{published.year}/{slug(title)}.pdf"
        fields = {"title": title, "category": kind, "published": at, "period": label if year else None}
    catalogue.add(group, f"{code} {handle}", uri, **fields)


def periods(code, regime, month, first, first_quarter, first_call):
    """What a company of a regime publishes: handle, kind, title, short, published, end, year, quarter."""
    after = datetime.timedelta
    for year in range(2019, 2027):
        end = month_end(year + (code == "CDRN"), month)
        form = regime
        if code == "CLDG" and year >= 2024:
            form = "us"
        fiscal = f"fiscal {year}" if month != 12 else str(year)
        if year >= first:
            if form == "us":
                yield f"ar {year}", "10-K", f"Form 10-K for the fiscal year ended {american(end)}", f"10K_FY{year % 100}", end + after(55), end, year, None
                if year >= 2024 and code != "CLDG":
                    title = f"Proxy statement, annual meeting {(end + after(130)).year}"
                    yield f"proxy {(end + after(130)).year}", "Proxy statement", title, f"Proxy_{(end + after(130)).year}", end + after(100), None, None, None
            elif form == "20f":
                yield f"20f {year}", "20-F", f"Form 20-F for the year ended {american(end)}", "", end + after(100), end, year, None
                if code == "HVT":
                    yield f"ar {year}", "Annual report", f"Annual Report {year}", "", end + after(58), end, year, None
            elif form == "japan":
                yield f"ar {year}", "Annual report", f"Annual securities report, fiscal year ended {american(end)}", "", end + after(86), end, year, None
                if year >= 2022:
                    yield f"int {year}", "Integrated report", f"Integrated Report {year}", "", end + after(170), end, year, None
            elif code == "SUVC":
                yield f"ar {year}", "Annual report", f"Annual Report {year - 1}-{year % 100:02}", "", end + after(100), end, year, None
            elif form == "trust":
                pass
            else:
                title = f"Annual Report and Accounts {year}" if code in ("ABGR", "PHLW") else f"Annual Report {year}"
                if code == "DVY":
                    title = f"Universal Registration Document {year}"
                days = {"1783": 115, "KNGL": 105}.get(code, 78)
                if (code, year) == ("1783", 2022):
                    days = 400
                yield f"ar {year}", "Annual report", title, f"ARA_{year}" if code == "ABGR" else f"AR_{year}", end + after(days), end, year, None
        for number in (1, 2, 3, 4):
            closing = month_end(year + (code == "CDRN"), month - 12 + 3 * number)
            name = f"Q{number} FY{year}" if month != 12 else f"Q{number} {year}"
            short = f"{number}Q{year % 100}"
            told = None
            if form == "us":
                told = closing + after({4: 41}.get(number, 33))
                if year >= first_quarter and number < 4 or code == "CLDG" and number == 3:
                    if code != "CLDG" or (year, number) >= (2024, 3):
                        title = f"Form 10-Q for the quarter ended {american(closing)}"
                        yield f"q{number} {year}", "10-Q", title, f"10Q_{short}", closing + after(37), closing, year, number
                if year >= 2025 or year == 2024 and number == 4:
                    title = f"Press release: {ORDINALS[number]} quarter {fiscal} results"
                    yield f"rel{number} {year}", "8-K" if code != "CLDG" else "Press release", title, f"PR_{short}", told, closing, year, number
            elif form == "20f":
                told = closing + after(30 if code == "HVT" else 45)
                if year >= first_quarter:
                    title = f"{ORDINALS[number].capitalize()} quarter {year} results"
                    yield f"rel{number} {year}", "6-K", title, "", told, closing, year, number
            elif form == "japan":
                told = closing + after(42)
                if year >= first_quarter:
                    months = {1: "three", 2: "six", 3: "nine", 4: "twelve"}[number]
                    title = f"Consolidated financial results for the {months} months ended {american(closing)}"
                    yield f"q{number} {year}", "Financial results", title, "", told, closing, year, number
            elif form == "quarters":
                told = closing + after(44 if number == 4 else 40)
                if year >= first_quarter and (number < 4 or year >= 2023):
                    kinds = {
                        "KSLR": f"Quarterly statement {name}" if number != 2 else f"Half-year financial report {year}", "FBA": f"Consolidated results as at {long(closing)}",
                        "ILZ": f"Results presentation {('Q1', 'H1', '9M', 'FY')[number - 1]} {year}", "SUVC": f"Financial results for the quarter ended {long(closing)}",
                        "KNGL": f"Quarterly report for the period ended {long(closing)}", "SHB": f"{ORDINALS[number].capitalize()} quarter {year} financial results",
                    }
                    title = kinds.get(code, f"Interim Report Q{number} {year}" if number < 4 else f"Year-end report {year}")
                    if code == "KSLR" and number == 4:
                        title = f"Preliminary results fiscal {year}"
                    yield f"q{number} {year}", "Quarterly report", title, f"Results_{short}", told, closing, year, number
            elif form == "half":
                told = closing + after({2: 45, 4: 56}.get(number, 22))
                if number == 2 and year >= min(first_quarter, 2021):
                    title = f"Interim Report {year}" if code == "1783" else f"Half-year report {year}"
                    yield f"q2 {year}", "Half-year report", title, f"H1_{year % 100}", told + after(35 if code == "1783" else 0), closing, year, None
                elif number == 4 and year >= max(first_quarter, 2023):
                    yield f"rel4 {year}", "Results", f"Preliminary results {year}", f"Prelims_FY{year % 100}", told, closing, year, None
                elif number in (1, 3) and year >= max(first_quarter, 2023):
                    title = f"Revenue for the {ORDINALS[number]} quarter of {year}" if code == "DVY" else f"Trading update Q{number} {year}"
                    if code == "AVP":
                        title = f"Production report Q{number} {year}"
                    yield f"q{number} {year}", "Trading update", title, f"TU_Q{number}_{year % 100}", told, closing, year, number
            calls = told is not None and year >= first_call and (form != "half" or number in (2, 4))
            if calls and not (code == "HVT" and number % 2):
                name = name if form != "half" else f"{'H1' if number == 2 else 'full year'} {year}"
                yield f"call{number} {year}", "Transcript", f"Earnings call transcript, {name}", f"Call_{short}", told, closing, year, number


BUKIT = [
    ("ar 2020", "Annual report", "Annual Report FY2019/20", "2020-06-24"), ("ar 2021", "Annual report", "Annual Report FY2020/21", "2021-06-25"),
    ("ar 2022", "Annual report", "Annual Report FY2021/22", "2022-06-24"), ("ar 2022b", "Annual report", "Annual Report 2022 (nine months from 1 April to 31 December 2022)", "2023-03-29"),
    ("ar 2023", "Annual report", "Annual Report 2023", "2024-03-27"), ("ar 2024", "Annual report", "Annual Report 2024", "2025-03-26"),
    ("h1 2023", "Half-year report", "Financial statements for the half year ended 30 June 2023", "2023-08-01"),
    ("h2 2023", "Half-year report", "Financial statements for the half year and full year ended 31 December 2023", "2024-02-06"),
    ("h1 2024", "Half-year report", "Financial statements for the half year ended 30 June 2024", "2024-07-31"),
    ("h2 2024", "Half-year report", "Financial statements for the half year and full year ended 31 December 2024", "2025-02-05"),
    ("q1 2024", "Business update", "Business update for the first quarter of 2024", "2024-04-25"),
    ("q3 2024", "Business update", "Business update for the third quarter of 2024", "2024-10-24"),
    ("q1 2025", "Business update", "Business update for the first quarter of 2025", "2025-04-24"),
]
# Reports that the library lacks.
MISSING = {"OMIG ar 2021", "KSLR ar 2020", "QYI call2 2024", "CDRN call2 2023", "SUVC q2 2024", "VDM ar 2020", "7291 ar 2021", "DVTL q1 2023", "1783 q2 2024"}
# Companies that ended, and the last day of what they published.
ENDED = {"TDWL": datetime.date(2022, 8, 31), "PEMB": datetime.date(2023, 4, 30)}


def company(code, name, short, regime, month, look, first, first_quarter, first_call):
    catalogue.group(name, **FIELDS.get(code, {}))
    told = {}
    for handle, kind, title, brief, published, end, year, number in periods(code, regime, month, first, first_quarter, first_call):
        published = workday(published)
        if code == "TDWL" and handle.startswith(("proxy", "rel")):
            continue
        if handle[0] in "qrc" and number and (handle.startswith(("rel", "call")) or f"{number} {year}" not in told):
            told[f"{number} {year}"] = published
        if published > ENDED.get(code, PUBLISHED_UNTIL) or f"{code} {handle}" in MISSING:
            continue
        if code == "PEMB" and year and year > 2022:
            continue
        add(code, look, handle, kind, title, brief, published, end, year, number)
    if code == "BKLT":
        for handle, kind, title, day in BUKIT:
            add(code, look, handle, kind, title, "", datetime.date.fromisoformat(day))
    if code == "FCT":
        for year, number in [(2024, number) for number in range(5, 13)] + [(2025, number) for number in range(1, 6)]:
            end = month_end(year, number)
            uri = f"lib://filings/fct/monthly/revenue_{end:%Y%m}.htm"
            catalogue.add(name, f"FCT rev {year}-{number:02}", uri, title=f"Monthly revenue report, {end:%B %Y}", form="6-K", filed=(end + datetime.timedelta(days=10)).isoformat())
    for other, handle, kind, day, title in EVENTS:
        if other == code:
            add(code, look, handle, kind, title, "", datetime.date.fromisoformat(day))
    for other, handle, kind, day, title, rating in NOTES:
        if other == code:
            at = datetime.date.fromisoformat(day) if day else workday(told[handle[3:]] + datetime.timedelta(days=1))
            assert at <= PUBLISHED_UNTIL, (code, handle, at)
            if at.year <= 2021:
                uri, fields = f"lib://notes/archive/{at.year}/{slug(short)}_{slug(kind)}.pdf", {"title": title, "date": at.isoformat()}
            else:
                uri = f"lib://notes/{at:%Y/%m}/{slug(short)}-{at:%d}-{slug(kind)}.pdf"
                fields = {"title": f"{short}: {title}", "note_type": kind, "analyst": ANALYST[code], "rating": rating, "date": at.isoformat()}
            catalogue.add(name, f"{code} {handle}", uri, **fields)


def compose():
    for entry in COMPANIES:
        company(*entry)
    catalogue.group("Sector research", desk="Calloway Strand Research")
    for handle, day, title, analyst in SECTOR:
        uri = f"lib://sector/{day[:4]}/{slug(title.split(':')[0])}-{day[5:7]}{day[8:]}.pdf"
        catalogue.add("Sector research", f"sector {handle}", uri, title=title, analyst=analyst, date=day)
    catalogue.group("Morning notes")
    for day, headline in MORNING:
        at = datetime.date.fromisoformat(day)
        assert at.weekday() < 5, day
        catalogue.add("Morning notes", f"morning {day}", f"lib://morning/{day.replace('-', '')}_morning_note.pdf", headline=headline, date=day)
    catalogue.group("Macro weekly", author="Ottilie Brandt")
    for week, title in enumerate(MACRO):
        at = datetime.date(2024, 11, 1) + datetime.timedelta(weeks=week)
        title = title and f"Macro weekly, {long(at)}: {title}"
        catalogue.add("Macro weekly", f"macro {at.isoformat()}", f"lib://macro/{at.year}/macro-weekly-{at.isoformat()}.pdf", title=title, date=at.isoformat())
    catalogue.group("Models")
    for code, day in MODELS.items():
        catalogue.add("Models", f"model {code}", f"file://research/Models/{slug(SHORT[code]).replace('-', '_')}_{code}_model.xlsx", updated=day, owner=ANALYST[code])
        if code in OLD_MODELS:
            uri = f"file://research/Models/old/{code}_model_{OLD_MODELS[code].replace('-', '')}.xlsx"
            catalogue.add("Models", f"oldmodel {code}", uri, updated=OLD_MODELS[code])
    catalogue.group("Desk handbook")
    for handle, title, file, day in DESK:
        catalogue.add("Desk handbook", f"desk {handle}", f"file://research/Desk/{file}", title=title, date=day)
    for alias, codes in ASSOCIATIONS.items():
        catalogue.associations[alias] = NAMES[codes] if isinstance(codes, str) else [NAMES[code] for code in codes]


compose()
doc = catalogue.any_of


def kinds(code, year, *names):
    return [f"{code} {name} {year}" for name in names]


def report(code, year):
    """The report of a year alone."""
    return doc(*kinds(code, year, "ar", "20f"))


def of(code, year, *more):
    """A headline figure of a year: its report, its results and what was said and written of them."""
    return doc(*kinds(code, year, "ar", "20f", "int", "rel4", "q4", "call4", "res4"), *more)


def beside(code, year):
    """A figure of a year that is compared: also in the next year's."""
    return doc(*kinds(code, year, "ar", "20f", "int", "rel4", "q4", "call4", "res4"), *kinds(code, year + 1, "ar", "20f", "int", "rel4", "q4"))


def part(code, year, number, *more):
    """A figure of a quarter or a half year."""
    return doc(*kinds(code, year, f"q{number}", f"rel{number}", f"call{number}", f"res{number}"), *more)


# --- name
q.ask("name", "How much did Brackenwood Bancorp set aside for loan losses in 2023?", of("BRKW", 2023))
q.ask("name", "maison duvernay leather goods sales 2024", of("DVY", 2024, "DVY rel4 note"))
q.ask("name", "I need Orchard & Main's combined ratio for 2022", of("OMIG", 2022))
q.ask("name", "what's our price target on straits harbour bank", doc("SHB capital", "desk coverage jun", "model SHB"))
q.ask("name", "kinabalu gloves: how full are the lines right now", part("KNGL", 2025, 2, "KNGL tariff", "sector trip gloves"))
q.ask("name", "Where does Iberluz Energía want its grid asset base to be in 2027?", doc("ILZ cmd", "ILZ plan"))
q.ask("name", "how many vessels did skagerholm shipping own and charter at the end of 2021", report("SKAG", 2021))
q.ask("name", "Did Vandermeer take a loss when it left Russia, and how big was it", doc("VDM exit", "VDM russia", "VDM ar 2023", "VDM rel4 2023", "VDM q2 2023"))
q.ask("name", "helixbridge therapeutics - when do they run out of money", part("HLXB", 2025, 1, "HLXB ar 2024", "HLXB rel4 2024", "HLXB call4 2024"))
q.ask("name", "Kessler Antriebstechnik, number of staff in Germany at the end of fiscal 2024", report("KSLR", 2024))
q.ask("name", "who's on the remuneration committee of penhallow homes", report("PHLW", 2024))

# --- symbol
q.ask("symbol", "VLTX gross margin in the latest quarter", part("VLTX", 2026, 1))
q.ask("symbol", "PMKA or PMKB - which one has the votes?", doc("PMK special", "PMK class", "PMK split", "PMK ar 2024", "PMK proxy 2024"))
q.ask("symbol", "7291 JP operating profit year to march 2024", of("7291", 2024))
q.ask("symbol", "HVT SW dividend for 2024, per share", of("HVT", 2024, "HVT agm 2025"))
q.ask("symbol", "004770 capex 2023 pls", of("004770", 2023))
q.ask("symbol", "QYI monthly active users 3Q24", part("QYI", 2024, 3))
q.ask("symbol", "what was net debt at ILZ SM after nine months of 2024", part("ILZ", 2024, 3))
q.ask("symbol", "the last 10-Q that TDWL filed before it went away", doc("TDWL q2 2022"))
q.ask("symbol", "Has 2389 TT put out May sales yet? Need the number", doc("FCT rev 2025-05"))
q.ask("symbol", "GRFK proved reserves at year end 2024", doc("GRFK reserves", "GRFK ar 2024", "GRFK rel4 2024"))
q.ask("symbol", "hvta 20-f for 2022", doc("HVT 20f 2022"))
q.ask("symbol", "SUVC IN: what's happening to rural volumes according to management on the last call", doc("SUVC call4 2025"))

# --- alias
q.ask("alias", "how much cash did orrin burn in 2020", of("HLXB", 2020))
q.ask("alias", "Zuidplas ebitda 2021", of("CVTA", 2021))
q.ask("alias", "what will the LA fires cost O&M", part("OMIG", 2025, 1, "OMIG wildfire", "OMIG fires"))
q.ask("alias", "vandy's next ceo, who is it again", doc("VDM succession", "VDM ceo"))
q.ask("alias", "AvePem copper output in the first quarter of this year", part("AVP", 2025, 1))
q.ask("alias", "Minato sensors margin, fiscal year to march 25", of("6794", 2025))
q.ask("alias", "old Averill Minerals, net debt end 2021?", of("AVP", 2021))
q.ask("alias", "what do jade's bondholders get back under the scheme", doc("1783 explain", "1783 scheme", "1783 effective", "1783 debt"))
q.ask("alias", "how many branches came with tidewell when brackenwood bought it", doc(
    "BRKW s4", "BRKW announce", "BRKW done", "BRKW merger", "BRKW ar 2022", "TDWL ar 2021", "TDWL agree"))
q.ask("alias", "when did the Maison buy that Bellandi workshop", doc("DVY bellandi", "DVY ar 2023", "DVY q2 2023"))
q.ask("alias", "Daehwa Semi's plan to please shareholders, payout ratio in it", doc("004770 valueup"))

# --- typo
q.ask("typo", "voltrix 8k on the export licences", doc("VLTX licence"))
q.ask("typo", "maisson duverney new creative director", doc("DVY new", "DVY ar 2024"))
q.ask("typo", "skagerhom guidence raise june 24", doc("SKAG raise"))
q.ask("typo", "iberlus statment on the blakout", doc("ILZ statement"))
q.ask("typo", "why did we downgarde Hoshikwa to sell", doc("7291 tariff", "morning 2025-04-04"))
q.ask("typo", "ferantino offer for banca laguanre, exchage ratio?", doc("FBA offer", "FBA document", "FBA bid", "morning 2024-11-26"))
q.ask("typo", "fire at kinabulu factory", doc("KNGL fire"))
q.ask("typo", "nimblestak net retension in q1", part("NBLS", 2026, 1))
q.ask("typo", "Claddah packging 10k", doc("CLDG ar 2024"))
q.ask("typo", "cedarlien comparable sales fiscal 2023", of("CDRN", 2023))
q.ask("typo", "streits harbor bank outtages, what did the regulater impose", doc("SHB regulator", "SHB outage"))

# --- follow-up
q.ask("follow-up", "and the quarter after that?", part("VLTX", 2026, 1), history=[
    "data centre revenue of voltrex in q4 fy25", "Voltrex reported data centre revenue of $9.8 billion for the fourth quarter of fiscal 2025, which ended on January 31, 2025."])
q.ask("follow-up", "how did it look in 2021, before the deal", of("BRKW", 2021), history=[
    "cet1 ratio of brackenwood at the end of 2024", "Brackenwood Bancorp's CET1 ratio was 10.9% at December 31, 2024."])
q.ask("follow-up", "have we written something on that quarter?", doc("HVT res1 2025"), history=[
    "Helvetor sales q1 2025", "Helvetor's net sales were CHF 5.31 billion in the first quarter of 2025, up 7% at constant currencies now that Dermavia is out of the base."])
q.ask("follow-up", "what made us go down from Buy", doc("CDRN tariff"), history=[
    "What do we say on Cedarline now?", "The desk rates Cedarline Home Centers Hold. The note after the first quarter (3 June) keeps that rating.",
    "I thought we had it at Buy", "It was at Buy in the March note after the results of fiscal 2024."])
q.ask("follow-up", "same for skagerholm please", of("SKAG", 2024), history=[
    "dividend per share Sjöborg 2024", "Sjöborg Telecom's board proposed SEK 3.40 per share for 2024, the same for A and B shares."])
q.ask("follow-up", "no, i meant the year to june 2023", of("PHLW", 2023), history=[
    "completions at penhallow last year", "Penhallow Homes completed 9,214 homes in the year ended 30 June 2024."])
q.ask("follow-up", "yes please", doc("KSTA call2 2025"), history=[
    "How many engines did Kestrel deliver in the March quarter?",
    "Kestrel delivered 412 engines in its second fiscal quarter of 2025, according to its press release. Shall I look up what management said about deliveries on the call?"])
q.ask("follow-up", "granite fork, did they cut theirs too?", part("GRFK", 2025, 1), history=[
    "aerolane guidance 2025", "Aerolane withdrew its guidance for 2025 with its first-quarter results on May 5."])
q.ask("follow-up", "is there a spreadsheet behind these?", doc("model DVTL"), history=[
    "what take rate do we assume for Dovetail in 2026", "The May note assumes a take rate of 2.31% in 2025 and 2.24% in 2026."])
q.ask("follow-up", "Different thing. What did the competition authority decide on Marlow Crest?", doc("PHLW cma"), history=[
    "is there a price war in UK supermarkets", "The sector piece of 31 March finds promotions up, but no broad cut of shelf prices; Albion is seen as least exposed.",
    "and who's most exposed", "The piece names two unlisted discounters' neighbours, mainly in the north of England."])
q.ask("follow-up", "when will it start producing?", doc("FCT ground", "FCT dresden", "FCT 20f 2024"), history=[
    "how much is formosa putting into dresden", "Formosa Crystal expects to invest about €9.5 billion in the Dresden fab with its partners, with half covered by subsidies."])
q.ask("follow-up", "and yesterday's?", doc("morning 2025-06-11"), history=[
    "summarise this morning's note", "Today's morning note (12 June) leads on soft US inflation and on the jump of oil after news from the Gulf."])
q.ask("follow-up", "how bad was fiscal 2022 then, when they could not ship", report("KNGL", 2022), history=[
    "When was Kinabalu banned from the US?", "US Customs issued a withhold release order against Kinabalu in July 2021; shipments resumed in February 2023."])
q.ask("follow-up", "What had we told clients back then?", doc("1783 debt"), history=[
    "when did jadewell default", "Jadewell announced on 3 October 2023 that it had not paid interest on its 2025 notes."])
q.ask("follow-up", "was there a document for hong kong", doc("QYI listing"), history=[
    "is Qingyu only listed in new york", "No. Qingyu's ADSs trade on Nasdaq, and since 2022 it has a dual primary listing in Hong Kong under 9683."])
q.ask("follow-up", "and when's it effective, when did the board sign it off?", doc("SUVC demerger", "SUVC ice"), history=[
    "what do shareholders of suvarna get if ice cream is split off", "One share of the new ice cream company for every share of Suvarna held on the record date."])
q.ask("follow-up", "ok now iberluz AND sjöborg, but for 2023", of("ILZ", 2023), of("SJO", 2023), history=[
    "net debt to ebitda of Iberluz in 2024", "Iberluz ended 2024 at 3.6 times.", "and sjöborg", "Sjöborg Telecom stood at 2.1 times at the end of 2024."])
q.ask("follow-up", "do they come back to it in the 10-K", doc("NBLS ar 2025"), history=[
    "what happened with the hack at nimblestack", "Nimblestack disclosed a cybersecurity incident on June 3, 2024; a support tool was accessed with stolen credentials."])
q.ask("follow-up", "what exactly did the agency object to?", doc("HLXB letter", "HLXB crl", "morning 2024-08-27"), history=[
    "why did HLXB fall 40% last august", "On August 26, 2024 Helixbridge said that it had received a complete response letter for HBT-214."])
q.ask("follow-up", "and people with the ADRs, do they get the financial shares as well", doc("6794 spinoff", "6794 spin"), history=[
    "Minatogawa spin off of its bank arm, when", "Minatogawa's board decided in May 2025 to carry out the partial spin-off of Minatogawa Financial on 1 October 2025."])
q.ask("follow-up", "what did it end up costing", doc("MRGL ar 2024", "MRGL rel4 2024", "MRGL call4 2024", "MRGL recall"), history=[
    "did marigold recall something in 2024?", "Yes. On April 30, 2024 Marigold voluntarily recalled eleven lots of Sunny Pail peanut butter."])
q.ask("follow-up", "no no, the other partner of the merger, averill", report("AVP", 2022), history=[
    "copper production 2022 before the merger", "Pemberton Resources produced 284,000 tonnes of copper in 2022, according to its annual report."])
q.ask("follow-up", "two years before that?", of("ILZ", 2022), history=[
    "investment of iberluz in grids 2024", "Iberluz invested €2.9 billion in its networks in 2024."])
q.ask("follow-up", "why only nine months??", doc("BKLT ar 2022b", "BKLT yearend"), history=[
    "bukit dpu 2022", "Bukit Logistics Trust paid 4.12 cents per unit for the nine months to 31 December 2022."])
q.ask("follow-up", "and am I allowed to buy it for myself the day after we publish", doc("desk dealing"), history=[
    "Does a 14% upside count as Buy here?", "Under the rating policy a Buy needs an expected total return of 15% or more over twelve months, so 14% would be a Hold."])
q.ask("follow-up", "what did Ottilie make of it that week", doc("macro 2025-05-23"), history=[
    "when did Moody's take away the US AAA", "Moody's lowered the United States to Aa1 on Friday 16 May 2025; the morning note of 19 May covers it."])
q.ask("follow-up", "show me the regulatory capital tables for that date", doc("FBA pillar"), history=[
    "ferrantino cet1 end of 2024", "Ferrantino's fully loaded CET1 ratio was 14.2% at 31 December 2024."])

# --- several-companies
q.ask("several-companies", "operating margin 2024, skagerholm vs claddagh", of("SKAG", 2024), of("CLDG", 2024))
q.ask("several-companies", "How many people do Kestrel and Aerolane employ, by their last annual filings?", report("KSTA", 2024), report("ALNE", 2024))
q.ask("several-companies", "provisions in q1 2025 at brackenwood, ferrantino and straits harbour", part("BRKW", 2025, 1), part("FBA", 2025, 1), part("SHB", 2025, 1))
q.ask("several-companies", "Give me our most recent notes on the two asian chip makers (daehwa, formosa crystal)", doc("004770 res1 2025"), doc("FCT res1 2025"))
q.ask("several-companies", "whose boss got more in 2024, dovetail's or granite fork's", doc("DVTL proxy 2025"), doc("GRFK proxy 2025"))
q.ask("several-companies", "organic growth in 2024 of Vandermeer and of Duvernay, for a chart", of("VDM", 2024), of("DVY", 2024, "DVY rel4 note"))
q.ask("several-companies", "pull the newest sustainability reports for HVT, SJO and SKAG", doc("HVT sus 2024"), doc("SJO sus 2023"), doc("SKAG sus 2024"))
q.ask("several-companies", "what guidance have voltrex and nimblestack given for the second quarter", doc("VLTX rel1 2026", "VLTX call1 2026", "VLTX res1 2026"),
      doc("NBLS rel1 2026", "NBLS call1 2026", "NBLS res1 2026"))
q.ask("several-companies", "models for Iberluz + Corvanta please", doc("model ILZ"), doc("model CVTA"))
q.ask("several-companies", "Brackenwood and Tidewell, total assets at end 2021, each on its own", of("BRKW", 2021), of("TDWL", 2021))

# --- several-periods
q.ask("several-periods", "duvernay first quarter revenue 2023, 2024 and 2025", doc("DVY q1 2023", "DVY q1 2024"), doc("DVY q1 2024", "DVY q1 2025"), doc("DVY q1 2025"))
q.ask("several-periods", "Albion's operating profit in 23/24 against 24/25", beside("ABGR", 2024), of("ABGR", 2025))
q.ask("several-periods", "brackenwood deposits at the end of 2021, 2022 and 2023", beside("BRKW", 2021), beside("BRKW", 2022), beside("BRKW", 2023))
q.ask("several-periods", "how has research spending at Kessler moved between fiscal 2022 and fiscal 2024", beside("KSLR", 2022), of("KSLR", 2024))
q.ask("several-periods", "what was said about HBM on Daehwa's calls for Q3 and Q4 2024 and the one in May", doc("004770 call3 2024"), doc("004770 call4 2024"), doc("004770 call1 2025"))
q.ask("several-periods", "the coverage list now and the one from december, want to see what changed", doc("desk coverage jun"), doc("desk coverage dec"))
q.ask("several-periods", "minatogawa dividend fy3/23 and fy3/24", beside("6794", 2023), beside("6794", 2024))
q.ask("several-periods", "straits harbour NIM q1 25 vs q1 24", part("SHB", 2025, 1), part("SHB", 2024, 1, "SHB q1 2025"))
q.ask("several-periods", "Both waves of the Chinese luxury survey", doc("sector luxury 6"), doc("sector luxury 7"))
q.ask("several-periods", "averill pemberton, copper mined q1 2024 and q3 2024", doc("AVP q1 2024", "AVP q1 2025"), doc("AVP q3 2024"))

# --- relative-date
q.ask("relative-date", "what did kestrel report last month", part("KSTA", 2025, 2))
q.ask("relative-date", "cedarline sales last fiscal year", of("CDRN", 2024))
q.ask("relative-date", "Hoshikawa's net profit in the year that just ended", of("7291", 2025))
q.ask("relative-date", "skagerholm ebit in q1 of last year", part("SKAG", 2024, 1))
q.ask("relative-date", "oil was in one of this week's morning notes, which one", doc("morning 2025-06-12"))
q.ask("relative-date", "Last Friday's macro piece please", doc("macro 2025-06-06"))
q.ask("relative-date", "have we put out anything about lanthorn this month", doc("LNTM res4 2025"))
q.ask("relative-date", "penhallow h1 fy25 pre-tax profit", part("PHLW", 2025, 2))
q.ask("relative-date", "which companies report next month", doc("desk calendar q3"))
q.ask("relative-date", "Claddagh's profit three years ago", of("CLDG", 2022))
q.ask("relative-date", "pinemark advertising revenue so far this fiscal year", part("PMK", 2025, 3))
q.ask("relative-date", "what did bukit distribute last year", doc("BKLT ar 2024", "BKLT h2 2024"))
q.ask("relative-date", "Formosa Crystal's monthly sales since March", doc("FCT rev 2025-03"), doc("FCT rev 2025-04"), doc("FCT rev 2025-05"))
q.ask("relative-date", "nimblestack call ten days ago, what was said about hiring", doc("NBLS call1 2026"))
q.ask("relative-date", "dovetail payment volume in the last three months of last year", doc("DVTL rel4 2024", "DVTL call4 2024", "DVTL ar 2024"))
q.ask("relative-date", "the year-ahead piece from last december", doc("desk outlook 2025"))

# --- document-type
q.ask("document-type", "nimblestack proxy", doc("NBLS proxy 2025"))
q.ask("document-type", "slides from voltrex's investor day", doc("VLTX iday"))
q.ask("document-type", "Dovetail IPO prospectus, have we got it", doc("DVTL ipo"))
q.ask("document-type", "invitation to the kessler shareholder meeting", doc("KSLR hv 2025"))
q.ask("document-type", "our initiation on Sjöborg", doc("SJO init"))
q.ask("document-type", "send me the kinabalu model", doc("model KNGL"))
q.ask("document-type", "transcript of Claddagh's last call", doc("CLDG call1 2025"))
q.ask("document-type", "newest integrated report of Hoshikawa", doc("7291 int 2024"))
q.ask("document-type", "stress test disclosure, brackenwood", doc("BRKW stress"))
q.ask("document-type", "where's the scheme document that Pemberton shareholders got in 2023", doc("PEMB scheme"))
q.ask("document-type", "Is there a template for writing up results?", doc("desk template res"))
q.ask("document-type", "averill pemberton production report third quarter of 2024", doc("AVP q3 2024"))
q.ask("document-type", "i'm looking for the old cedarline spreadsheet, the one from 2023", doc("oldmodel CDRN"))
q.ask("document-type", "10-Q Marigold for the quarter to Nov 30, 2024", doc("MRGL q2 2025"))

# --- topic
q.ask("topic", "who of our names got into trouble with us customs", doc("KNGL wro", "KNGL ban", "KNGL lifted"))
q.ask("topic", "which company is leaving London for a New York listing and what does it do to the shares", doc("CLDG move", "CLDG circular"))
q.ask("topic", "ships going round Africa - effect on freight rates", doc("SKAG cape", "SKAG cape ann", "sector shipping"))
q.ask("topic", "which carmakers end up paying the tariffs", doc("sector autos", "7291 tariff", "morning 2025-04-03"))
q.ask("topic", "the supermarket that was hacked, what's the damage in pounds", doc("ABGR attack 2", "ABGR cyber", "morning 2025-05-22"))
q.ask("topic", "forever chemicals, which of our companies settled", doc("CVTA settlement", "CVTA pfas"))
q.ask("topic", "do weight-loss drugs hurt snack makers", doc("MRGL glp"))
q.ask("topic", "How did the strike at the engine maker in Wichita end?", doc("KSTA deal", "KSTA rel4 2024", "KSTA call4 2024", "KSTA ar 2024"))
q.ask("topic", "market size for obesity tablets", doc("sector obesity", "HVT pill"))
q.ask("topic", "tailings dam accident", doc("AVP dam rns", "AVP dam"))
q.ask("topic", "office loans at regional lenders, our most recent sector look at it", doc("sector cre 2024"))
q.ask("topic", "fire safety of flats: what did builders commit to", doc("PHLW cladding"))
q.ask("topic", "memory chips for AI: who can supply and who still can't", doc("sector hbm", "004770 hbm"))
q.ask("topic", "banks buying banks in Italy", doc("FBA offer", "FBA document", "FBA bid", "sector eubanks", "morning 2024-11-26"))
q.ask("topic", "companies that merge two share classes into one", doc("PMK special", "PMK class", "SJO agm 2025", "SJO classes"))
q.ask("topic", "japanese companies that own each other's stock", doc("sector japan"))

# --- not-companies
q.ask("not-companies", "I'm visiting an issuer on Tuesday and they want to take me to dinner and a concert. Can I accept?", doc("desk visits"))
q.ask("not-companies", "a cfo wants to tell me something that isn't public yet, what do i do", doc("desk wall"))
q.ask("not-companies", "what discount rate should one use for an italian utility", doc("desk valuation"))
q.ask("not-companies", "who looks after Claire's stocks in August", doc("desk rota"))
q.ask("not-companies", "New graduate starts on Monday, what should they do in week one?", doc("desk onboarding"))
q.ask("not-companies", "need an empty workbook to set up a new company", doc("desk template model"))
q.ask("not-companies", "a client asks how they get charged for our stuff", doc("desk faq"))
q.ask("not-companies", "what did we think the morning after the american election", doc("morning 2024-11-06"))
q.ask("not-companies", "Why did US government bonds fall together with shares in April?", doc("macro 2025-04-11", "macro 2025-04-25"))
q.ask("not-companies", "Germany's new borrowing, who benefits", doc("macro 2025-03-07", "morning 2025-03-05"))
q.ask("not-companies", "compliance has put a name on the list, may I still publish about it", doc("desk restricted"))
q.ask("not-companies", "per cent or % in a note?", doc("desk style"))
q.ask("not-companies", "where can i get consensus numbers", doc("desk vendors"))
q.ask("not-companies", "anything on the bank of japan's hike", doc("macro 2025-01-24"))

# --- abstention
q.ask("abstention", "hello there")
q.ask("abstention", "good morning, busy day ahead!")
q.ask("abstention", "what can you actually do?")
q.ask("abstention", "Apple's services revenue last quarter")
q.ask("abstention", "how do i freeze the top row in excel")
q.ask("abstention", "Tanigami Motors annual report 2024")
q.ask("abstention", "kestrel mining plc, gold output in 2023")
q.ask("abstention", "explain bond duration to me like I'm five")
q.ask("abstention", "what is contango")
q.ask("abstention", "did anyone see the match last night lol")
q.ask("abstention", "In general, how does a shelf registration work under US law?")
q.ask("abstention", "Larkfield Breweries half year 2024 volumes")
q.ask("abstention", "thanks, that's all I needed", history=[
    "skagerholm fleet 2024", "Skagerholm operated 318 vessels at the end of 2024, of which 131 were owned."])
q.ask("abstention", "neat table, well done", history=[
    "quarterly margin of voltrex fy25", "Gross margin by quarter of fiscal 2025: Q1 71.2%, Q2 72.0%, Q3 72.4%, Q4 71.1%."])
q.ask("abstention", "and DBS?", history=[
    "NIM of straits harbour in q1", "Straits Harbour Bank's net interest margin was 2.09% in the first quarter of 2025."])
q.ask("abstention", "could you keep the answers shorter from now on", history=[
    "What was Duvernay's dividend for 2024?", "Maison Duvernay proposed a dividend of €11.20 per share for 2024. It compares with €11.00 for 2023. The ex-date was 28 April 2025."])
q.ask("abstention", "put that into german please", history=[
    "why was kessler's dividend cut", "Kessler's management proposed to cut the dividend to €0.40 to fund the restructuring programme announced on November 12, 2024."])
q.ask("abstention", "sorry, wrong window, ignore me", history=[
    "lanthorn q4", "Lanthorn reported revenue of $611 million for the fourth quarter of fiscal 2025, with $74 million from Halo."])
q.ask("abstention", "ok will forward it to the PM", history=[
    "price target for Kinabalu?", "The desk's target for Kinabalu Gloves is RM 4.10 (Buy), from the note of 17 April 2025.",
    "and before that", "Before the upgrade it was RM 2.60."])
q.ask("abstention", "hmm I find that hard to believe but fine", history=[
    "how many jobs go at kessler", "Kessler is reducing 4,200 positions."])
q.ask("abstention", "are you a person or a bot", history=[
    "coverage list june", "The June 2025 list has 35 companies: 15 Buy, 14 Hold and 6 Sell."])
q.ask("abstention", "what about united's?", history=[
    "how many pilots does aerolane employ", "Aerolane employed 5,940 pilots at the end of 2024, according to its 10-K."])
q.ask("abstention", "cheers mate", history=[
    "who leads on ferrantino", "D. Quill leads on Ferrantino Banca.", "and on sjöborg", "S. Lindgren."])

# --- more
q.ask("several-periods", "every note we put out on Lanthorn from the downgrade onwards", doc("LNTM letter"), doc("LNTM halo"), doc("LNTM res4 2025"))
q.ask("several-periods", "formosa crystal monthly sales jan feb mar this year", doc("FCT rev 2025-01"), doc("FCT rev 2025-02"), doc("FCT rev 2025-03"))
q.ask("several-periods", "What did we expect of rates a year and a half ago, in the outlook for 2024, and what in the one for 2025?", doc("desk outlook 2024"), doc("desk outlook 2025"))
q.ask("several-periods", "helvetor sales 2022, still with dermavia, vs 2024", beside("HVT", 2022), of("HVT", 2024))
q.ask("follow-up", "And how did they explain it to analysts?", doc("MRGL call3 2025"), history=[
    "marigold organic growth q3 fy25", "Marigold's organic sales fell 2.1% in the third quarter of fiscal 2025, according to its 10-Q."])
q.ask("follow-up", "what did he write when they stopped going through Suez", doc("SKAG cape"), history=[
    "who covers skagerholm", "Jonas Feld is the analyst on Skagerholm."])
q.ask("follow-up", "the one for the creditors", doc("1783 explain"), history=[
    "is jadewell done with its restructuring", "Yes, it became effective in January 2025. I have the announcement of the effective date and the explanatory statement on the scheme. Which would you like to see?"])
q.ask("follow-up", "who else is out that day?", doc("desk calendar q3"), history=[
    "our target on dovetail", "The price target on Dovetail is $38, with a Sell.", "when are their next figures", "Dovetail reports its second quarter on 5 August 2025."])
q.ask("several-companies", "CET1 at end of march, ferrantino and straits harbour", part("FBA", 2025, 1), part("SHB", 2025, 1))
q.ask("several-companies", "Who has the newer model, Claire on Albion or Jonas on Kessler? just send me both", doc("model ABGR"), doc("model KSLR"))

# --- more still
q.ask("relative-date", "What did we tell clients on the morning after the American election?", doc("morning 2024-11-06"))
q.ask("relative-date", "kinabalu gloves, quarter that ended in february, volumes", part("KNGL", 2025, 2))
q.ask("relative-date", "I want our price targets as they stood in the last weeks before the tariff crash in April", doc("desk coverage mar"))
q.ask("relative-date", "albion like-for-likes for the financial year to this february", of("ABGR", 2025))
q.ask("relative-date", "wei ling was in malaysia about a fortnight ago, has she written that up", doc("sector trip gloves"))
q.ask("follow-up", "who's taking over there?", doc("VDM succession", "VDM ceo"), history=[
    "vandermeer beer volume 2024", "Vandermeer's beer volume fell by 1.4% in 2024.", "did Hendriks say anything on this year", "He expected volumes to be flat, at the presentation of the results in February."])
q.ask("follow-up", "And Formosa's over the same months?", part("FCT", 2025, 1), history=[
    "daehwa operating margin q1 25", "Daehwa's operating margin was 11.3% in the first quarter of 2025."])
q.ask("follow-up", "What if they let slip something in the meeting that isn't public?", doc("desk wall"), history=[
    "may i let a company pay my hotel when i visit it", "No. Travel and hotels are paid by the desk; the company may offer a meal up to the limit in the rules on company visits."])
q.ask("abstention", "too many numbers, my head's spinning", history=[
    "Iberluz Q1 25 in brief", "EBITDA rose 4.1% to €1,412m; grids +9%, supply -3%; net profit €611m (+2%); net debt €17.9bn; capex €1.1bn, 61% of it in grids."])
q.ask("abstention", "Why do bond prices fall when yields go up?")
q.ask("abstention", "have we got a note on Brightmere Cosmetics")

# --- once more
q.ask("several-companies", "A client asks what we wrote in April about the tariffs for Hoshikawa, Cedarline and Kinabalu. Company notes only, please", doc("7291 tariff"), doc("CDRN tariff"), doc("KNGL tariff"))
q.ask("several-companies", "Pinemark and Sjöborg are both folding two share classes into one. I'd like what was sent to shareholders for the vote in either case.", doc("PMK special"), doc("SJO agm 2025"))
q.ask("several-companies", "H1 profit before tax, penhallow (to dec 24) and albion (to aug 24)", part("PHLW", 2025, 2), part("ABGR", 2025, 2))
q.ask("several-companies", "capex 2023: granite fork? iberluz?", of("GRFK", 2023), of("ILZ", 2023))
q.ask("several-companies", "doing a box on hacks. nimblestack's 8-K on theirs, and the first RNS albion put out", doc("NBLS breach"), doc("ABGR attack"))
q.ask("several-periods", "What did Formosa Crystal file with the SEC right after the April 2024 earthquake, and after the one in January?", doc("FCT quake24"), doc("FCT quake25"))
q.ask("several-periods", "Ottilie's last two weeklies pls", doc("macro 2025-06-06"), doc("macro 2025-05-30"))
q.ask("several-periods", "purchase commitments as disclosed in each of Voltrex's three 10-Qs of fiscal 2025", doc("VLTX q1 2025"), doc("VLTX q2 2025"), doc("VLTX q3 2025"))
q.ask("several-periods", "How indebted was Claddagh in the years before Ashdown? Net debt at the end of 2021, 2022, 2023.", beside("CLDG", 2021), beside("CLDG", 2022), beside("CLDG", 2023))
