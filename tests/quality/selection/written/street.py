"""An analyst's bucket of filings, calls, proxies, slides and sustainability reports of invented companies that file with the SEC."""

import datetime
import re

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://coverage-docs"
# Nothing is filed after this day; the questions are asked a few days later.
FILED_UNTIL = datetime.date(2025, 11, 14)
TODAY = "2025-11-20"

# ticker, name, short name, month in which the fiscal year ends, how its entries look, first fiscal year of 10-Ks, of 10-Qs, of
# calls (or none), first year of proxies (or none). A month of 13 is a January that belongs to the year before, as retailers count.
COMPANIES = [
    ("QFIR", "Quillfire Systems, Inc.", "Quillfire", 1, "sec", 2020, 2024, 2024, 2023),
    ("TNDR", "Tandrel Semiconductor Corporation", "Tandrel Semiconductor", 9, "ir", 2019, 2023, 2024, 2023),
    ("TDNW", "Tandrel Networks, Inc.", "Tandrel Networks", 7, "dump", 2020, 2024, 2023, 2024),
    ("OBSD", "Obsidra Cloud, Inc.", "Obsidra", 12, "sec", 2020, 2023, 2023, 2023),
    ("LMVO", "Lumevo Interactive, Inc.", "Lumevo", 3, "desk", 2021, 2024, 2024, 2023),
    ("CBLT", "Cobaltine Devices, Inc.", "Cobaltine", 9, "sec", 2019, 2024, 2022, 2022),
    ("HGT", "Harrowgate Stores, Inc.", "Harrowgate", 13, "ir", 2019, 2023, 2023, 2022),
    ("BRMB", "Bramblewood Home & Garden, Inc.", "Bramblewood", 13, "dump", 2020, 2024, None, 2023),
    ("ORLN", "Orlyne Beauty, Inc.", "Orlyne", 13, "desk", 2021, 2024, 2024, 2023),
    ("WXMR", "Wexmoor Wholesale Club, Inc.", "Wexmoor", 8, "sec", 2019, 2023, 2024, 2022),
    ("PICO", "Pico Pollo Restaurants, Inc.", "Pico Pollo", 12, "ir", 2021, 2023, 2023, 2023),
    ("VRDT", "Verdantis Therapeutics, Inc.", "Verdantis", 12, "ir", 2019, 2023, 2024, 2023),
    ("VNTA", "Verdanta Biosciences, Inc.", "Verdanta", 12, "dump", 2021, 2024, None, 2024),
    ("ONCX", "Oncoryx Pharmaceuticals, Inc.", "Oncoryx", 12, "sec", 2020, 2023, None, 2023),
    ("MDNE", "Meridane Medical Corp.", "Meridane", 4, "desk", 2020, 2024, 2023, 2023),
    ("CPRM", "Caprock Mesa Energy, Inc.", "Caprock Mesa", 12, "sec", 2019, 2023, 2022, 2022),
    ("CPMP", "Caprock Midstream Partners LP", "Caprock Midstream", 12, "ir", 2021, 2024, None, None),
    ("SLVA", "Solvanta Renewable Power, Inc.", "Solvanta", 12, "desk", 2019, 2024, 2024, 2024),
    ("GBE", "Great Bend Electric Company", "Great Bend Electric", 12, "dump", 2019, 2023, None, 2023),
    ("STLK", "Stonelark Industrial REIT, Inc.", "Stonelark Industrial", 12, "ir", 2019, 2024, 2024, 2023),
    ("SLRT", "Stonelark Residential Trust", "Stonelark Residential", 12, "desk", 2020, 2024, None, 2024),
    ("PTWR", "Palisade Towers Realty Corp.", "Palisade Towers", 12, "sec", 2020, 2024, 2023, 2023),
    ("EVGS", "Evergrove Senior Living Properties, Inc.", "Evergrove", 12, "dump", 2021, 2024, None, 2024),
    ("ALTV", "Altavia Airlines Holdings, Inc.", "Altavia", 12, "sec", 2019, 2022, 2022, 2021),
    ("PCAG", "Pacific Crest Air Group, Inc.", "Pacific Crest", 12, "ir", 2019, 2024, 2023, 2023),
    ("BJRA", "Bluejay Regional Airways Corp.", "Bluejay", 12, "dump", 2020, 2024, None, 2024),
    ("FTWB", "First Tidewell Bancorp", "First Tidewell", 12, "desk", 2019, 2023, 2024, 2023),
    ("TWFC", "Tidewell Financial Corporation", "Tidewell Financial", 12, "sec", 2020, 2023, None, 2023),
    ("CRVN", "Corvane Bancshares, Inc.", "Corvane", 12, "ir", 2019, 2023, 2022, 2022),
    ("UHFC", "Union Harbor Financial Corp.", "Union Harbor", 12, "dump", 2021, 2024, None, 2024),
    ("LDGR", "Ledgerline Payments, Inc.", "Ledgerline", 12, "desk", 2021, 2024, 2023, 2024),
    ("IRNV", "Ironvale Industrial Works, Inc.", "Ironvale", 10, "sec", 2019, 2023, 2024, 2023),
    ("SFAG", "Sable & Finch Apparel Group, Inc.", "Sable & Finch", 6, "desk", 2020, 2024, 2024, 2023),
    ("NLFC", "Northern Loaf Foods Company", "Northern Loaf", 5, "ir", 2019, 2023, None, 2023),
    ("DPWR", "Deepwell Robotics, Inc.", "Deepwell", 12, "ir", 2024, 2024, 2025, 2025),
]

FORMERLY = {"OBSD": ["Pinhole Analytics, Inc."]}

# What stands in for a company, or for several.
OTHER_NAMES = [
    ("Tandrel Semi", "TNDR"), ("PacCrest", "PCAG"), ("S&F", "SFAG"), ("UHF", "UHFC"), ("GB Electric", "GBE"), ("FTB", "FTWB"),
    ("Sunmark Solar", "SLVA"), ("Midlakes Commuter Air", "BJRA"), ("Swiftcoin Holdings", "LDGR"), ("Swiftcoin", "LDGR"),
    ("Pinhole", "OBSD"), ("airlines", "ALTV", "PCAG", "BJRA"),
]

# ticker, handle, day, item, title
CURRENT_REPORTS = [
    ("QFIR", "layoffs", "2023-02-06", "2.05", "Restructuring plan and reduction of workforce by 8%"),
    ("QFIR", "acquisition", "2024-06-18", "1.01", "Agreement to acquire Nimbus Trace Ltd. for $640 million"),
    ("TNDR", "export", "2023-10-20", "7.01", "Impact of new export controls on shipments to China"),
    ("TNDR", "chips", "2024-04-15", "8.01", "CHIPS Act award for the Boise wafer fab"),
    ("TNDR", "buyback", "2025-05-06", "8.01", "Board authorizes $5 billion share repurchase program"),
    ("TDNW", "breach", "2024-08-05", "1.05", "Material cybersecurity incident customer support portal"),
    ("OBSD", "rename", "2021-09-14", "5.03", "Change of name from Pinhole Analytics, Inc. to Obsidra Cloud, Inc."),
    ("OBSD", "notes", "2024-11-12", "8.01", "Pricing of $750 million convertible senior notes due 2030"),
    ("LMVO", "delay", "2024-09-10", "7.01", "Release of Starfall Legends II moved to fiscal 2026"),
    ("CBLT", "split", "2024-06-03", "8.01", "Four-for-one stock split"),
    ("CBLT", "cfo", "2025-03-11", "5.02", "Retirement of chief financial officer Dana Whitlock and appointment of successor"),
    ("HGT", "ceo", "2023-05-22", "5.02", "Appointment of Marisol Trent as chief executive officer"),
    ("HGT", "closures", "2024-01-18", "2.05", "Plan to close 120 stores"),
    ("HGT", "tariffs", "2025-04-17", "7.01", "Effect of tariffs on cost of goods; withdrawal of fiscal 2025 guidance"),
    ("BRMB", "recall", "2024-07-09", "8.01", "Recall of 900,000 patio heaters"),
    ("ORLN", "activist", "2025-02-20", "1.01", "Cooperation agreement with Ridgeback Capital"),
    ("WXMR", "special", "2023-12-14", "8.01", "Special dividend of $12.00 per share"),
    ("WXMR", "fee", "2024-07-10", "7.01", "Membership fee increase effective September 1, 2024"),
    ("PICO", "outbreak", "2024-10-23", "8.01", "Salmonella investigation at restaurants in four states"),
    ("VRDT", "crl", "2023-11-17", "8.01", "Complete response letter for VRD-210"),
    ("VRDT", "license", "2024-06-05", "1.01", "License and collaboration agreement with Kaiyo Pharma"),
    ("VRDT", "approval", "2025-03-28", "8.01", "FDA approval of Lumotreva for Crohn's disease"),
    ("VNTA", "trial", "2024-09-16", "8.01", "VNT-44 phase 2 ALS topline primary endpoint not met"),
    ("VNTA", "split", "2025-04-02", "5.03", "One-for-fifteen reverse stock split"),
    ("ONCX", "offering", "2023-06-08", "1.01", "At-the-market equity offering of up to $200 million"),
    ("ONCX", "merger", "2025-08-11", "1.01", "Agreement to be acquired by Helmholm AG at $48.00 per share in cash"),
    ("MDNE", "recall", "2023-12-04", "8.01", "Class I recall of Cadence infusion pumps"),
    ("MDNE", "warning", "2024-05-29", "8.01", "FDA warning letter, Galway plant"),
    ("CPRM", "acquisition", "2024-02-12", "1.01", "Agreement to purchase Delaware Basin assets of Longspur Oil for $3.1 billion"),
    ("CPMP", "spill", "2022-12-09", "8.01", "Crude oil release from pipeline at Red Fork, Kansas"),
    ("SLVA", "rename", "2022-03-01", "5.03", "Change of name from Sunmark Solar, Inc. to Solvanta Renewable Power, Inc."),
    ("SLVA", "impairment", "2025-08-05", "2.06", "Impairment of offshore projects following changes to tax credits"),
    ("GBE", "wildfire", "2024-03-08", "8.01", "Antelope Flat wildfire involvement of facilities"),
    ("GBE", "settlement", "2025-06-19", "8.01", "Kansas rate case settlement"),
    ("STLK", "purchase", "2023-10-02", "2.01", "Completion of purchase of 41 warehouses in the Inland Empire"),
    ("SLRT", "suit", "2024-08-26", "8.01", "Antitrust suit over rent-setting software"),
    ("PTWR", "ceo", "2023-12-08", "5.02", "Departure of chief executive officer; interim CEO named"),
    ("PTWR", "fiber", "2024-12-17", "1.01", "Agreement to sell the fiber business"),
    ("EVGS", "tenant", "2023-05-11", "7.01", "Tenant default and transition of 34 communities"),
    ("ALTV", "disruption", "2022-12-28", "7.01", "Operational disruption and cancellation of 9,000 flights"),
    ("ALTV", "pilots", "2023-08-21", "1.01", "Four-year contract with pilots ratified"),
    ("ALTV", "order", "2024-07-22", "1.01", "Order of 85 narrow-body aircraft"),
    ("PCAG", "merger", "2024-01-16", "1.01", "Agreement to acquire Bluejay Regional Airways Corp."),
    ("PCAG", "terminated", "2025-03-04", "1.02", "Termination of merger agreement with Bluejay"),
    ("BJRA", "rename", "2021-05-03", "5.03", "Name change Midlakes Commuter Air to Bluejay Regional Airways"),
    ("BJRA", "merger", "2024-01-16", "1.01", "Merger agreement Pacific Crest Air Group"),
    ("BJRA", "terminated", "2025-03-04", "1.02", "Termination of merger agreement"),
    ("BJRA", "chapter11", "2025-08-29", "1.03", "Voluntary petition chapter 11"),
    ("FTWB", "liquidity", "2023-03-13", "7.01", "Update on deposits and liquidity"),
    ("FTWB", "merger", "2025-10-06", "1.01", "Agreement to acquire Union Harbor Financial Corp."),
    ("UHFC", "merger", "2025-10-06", "1.01", "Merger agreement First Tidewell Bancorp"),
    ("TWFC", "order", "2024-10-10", "8.01", "Consent order with the OCC on anti-money-laundering controls"),
    ("CRVN", "restatement", "2023-05-01", "4.02", "Non-reliance on previously issued financial statements for 2022"),
    ("CRVN", "auditor", "2023-07-14", "4.01", "Dismissal of Harlan & Pike LLP as independent auditor"),
    ("CRVN", "cut", "2024-01-31", "7.01", "Dividend reduction and provision for office loans"),
    ("LDGR", "rename", "2022-06-13", "5.03", "Change of name from Swiftcoin Holdings, Inc. to Ledgerline Payments, Inc."),
    ("LDGR", "cfpb", "2024-09-18", "8.01", "Settlement with the Consumer Financial Protection Bureau"),
    ("IRNV", "strike", "2021-10-14", "8.01", "Strike at seven plants"),
    ("IRNV", "layoffs", "2024-06-26", "2.05", "Layoffs at Dubuque and transfer of production to Monterrey"),
    ("SFAG", "sale", "2024-08-12", "1.01", "Agreement to sell the Tarn & Vale brand"),
    ("NLFC", "recall", "2025-01-29", "8.01", "Recall of frozen waffles because of Listeria"),
    ("DPWR", "nasdaq", "2025-09-17", "3.01", "Nasdaq notice of non-compliance with minimum bid price"),
]

# ticker, handle, day, title
PRESENTATIONS = [
    ("QFIR", "day", "2024-03-20", "Investor Day 2024"),
    ("TNDR", "day", "2023-05-16", "Analyst Day May 2023"),
    ("TNDR", "deck", "2025-09-04", "Investor Presentation September 2025"),
    ("OBSD", "deck", "2025-11-10", "Investor Presentation November 2025"),
    ("HGT", "plan", "2024-01-18", "Harrowgate Forward turnaround plan"),
    ("ORLN", "response", "2025-01-14", "Our Plan - response to Ridgeback"),
    ("VRDT", "deck 2024", "2024-01-08", "Corporate Presentation January 2024"),
    ("VRDT", "deck 2025", "2025-01-13", "Corporate Presentation January 2025"),
    ("VNTA", "deck", "2025-09-09", "Corporate overview September 2025"),
    ("ONCX", "deck", "2025-08-11", "Transaction overview - Helmholm"),
    ("MDNE", "deck", "2025-06-12", "Investor deck June 2025"),
    ("CPRM", "day", "2022-11-15", "Investor Day 2022"),
    ("CPRM", "deck", "2024-02-12", "Longspur acquisition presentation"),
    ("SLVA", "deck", "2025-06-03", "Investor update June 2025"),
    ("GBE", "deck", "2025-03-12", "Fixed income investor presentation March 2025"),
    ("STLK", "deck 2024", "2024-06-04", "REIT conference presentation June 2024"),
    ("STLK", "deck 2025", "2025-06-03", "REIT conference presentation June 2025"),
    ("PTWR", "deck", "2024-12-17", "Fiber sale presentation"),
    ("ALTV", "day", "2023-12-06", "Investor Day December 2023"),
    ("CRVN", "deck", "2024-02-15", "Commercial real estate portfolio review February 2024"),
    ("FTWB", "deck", "2025-10-06", "Union Harbor merger presentation"),
    ("LDGR", "day", "2025-05-20", "Investor Day 2025"),
    ("IRNV", "day", "2024-11-19", "Investor Day November 2024"),
]

# Tickers with slides for each quarter, and with the press release of each quarter on Form 8-K, from 2024 on.
SLIDES = {"PICO", "PCAG", "STLK"}
RELEASES = {"TNDR", "HGT", "CPRM", "ALTV", "CRVN", "SFAG"}

# ticker, what it calls its report, the years told of
SUSTAINABILITY = [
    ("TNDR", "Sustainability Report", 2021, 2022, 2023, 2024),
    ("CBLT", "Environmental Progress Report", 2020, 2021, 2022, 2023, 2024),
    ("LMVO", "Impact Report", 2024),
    ("HGT", "Corporate Responsibility Report", 2021, 2022, 2023),
    ("ORLN", "Impact Report", 2022, 2023, 2024),
    ("WXMR", "Sustainability Report", 2023, 2024),
    ("PICO", "Impact Report", 2023, 2024),
    ("VRDT", "Corporate Responsibility Report", 2024),
    ("CPRM", "ESG Report", 2021, 2022, 2023, 2024),
    ("SLVA", "Sustainability Report", 2023, 2024),
    ("GBE", "Climate Report TCFD", 2022, 2024),
    ("STLK", "ESG Report", 2022, 2023, 2024),
    ("ALTV", "Sustainability Report", 2020, 2021, 2022, 2023, 2024),
    ("PCAG", "Corporate Responsibility Report", 2022, 2023),
    ("CRVN", "Community Impact Report", 2023),
    ("IRNV", "Sustainability Report", 2021, 2022, 2023, 2024),
    ("NLFC", "Responsibility Report", 2022, 2023, 2024),
]

catalogue = Catalogue()
q = Questions("street", TODAY)
GROUPS = {}
LOOKS = {}
CIKS = {}


def compose():
    for order, (ticker, name, short, month, look, k_from, q_from, calls_from, proxies_from) in enumerate(COMPANIES):
        LOOKS[ticker], CIKS[ticker] = look, f"{1310477 + order * 6113:010}"
        GROUPS[ticker] = group = f"{name} ({ticker})" if look == "desk" else name
        if look == "sec":
            fields = {"ticker": ticker, "cik": CIKS[ticker]}
            if ticker in FORMERLY:
                fields["former_names"] = FORMERLY[ticker]
            catalogue.group(group, **fields)
        else:
            catalogue.group(group)
        if look == "dump":
            catalogue.associations[ticker] = group
        for year in range(k_from, 2027):
            end = month_end(year, month)
            for number in (1, 2, 3, 4):
                close = month_end(year, month - 12 + 3 * number)
                if number == 4 and filed(end, 55):
                    add(ticker, short, "10-K", year, None, end, 55)
                if number < 4 and year >= q_from and filed(close, 38):
                    add(ticker, short, "10-Q", year, number, close, 38)
                if calls_from and year >= calls_from and filed(close, 32):
                    add(ticker, short, "call", year, number, close, 32)
                if ticker in RELEASES and year >= 2024 and filed(close, 31):
                    add(ticker, short, "release", year, number, close, 31)
                if ticker in SLIDES and year >= 2024 and filed(close, 32):
                    add(ticker, short, "slides", year, number, close, 32)
            day = end + datetime.timedelta(days=100)
            if proxies_from and day.year >= proxies_from and day <= FILED_UNTIL:
                add(ticker, short, "proxy", day.year, None, end, 100)
        for of, handle, day, item, title in CURRENT_REPORTS:
            if of == ticker:
                add_current(ticker, short, handle, day, item, title)
        for of, handle, day, title in PRESENTATIONS:
            if of == ticker:
                add_presentation(ticker, short, handle, day, title)
        for of, label, *years in SUSTAINABILITY:
            if of == ticker:
                for year in years:
                    add_sustainability(ticker, short, label, year)
    add_strays()
    for other, *tickers in OTHER_NAMES:
        groups = [GROUPS[ticker] for ticker in tickers]
        catalogue.associations[other] = groups if len(groups) > 1 else groups[0]


def filed(end, days):
    return end + datetime.timedelta(days=days) <= FILED_UNTIL


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace("'", "")).strip("-")


def add(ticker, short, kind, year, number, end, days):
    """A paper of a year or a quarter, in one of four looks."""
    day = end + datetime.timedelta(days=days)
    handle = {"10-K": f"{ticker} k {year}", "10-Q": f"{ticker} q {year} {number}", "proxy": f"{ticker} proxy {year}"}.get(
        kind, f"{ticker} {kind} {year} {number}")
    look, low = LOOKS[ticker], ticker.lower()
    quarterly = f"Q{number}" if number else "FY"
    ended = f"{end:%B} {end.day}, {end.year}"
    # Now and then a field is missing.
    gap = (sum(map(ord, handle)) % 13) == 0
    if look == "sec":
        folder = f"{BUCKET}/edgar/{int(CIKS[ticker])}"
        accession = f"{CIKS[ticker]}-{day:%y}-{(sum(map(ord, handle)) * 97 + year * 7) % 999999:06}"
        form = {"10-K": "10-K", "10-Q": "10-Q", "proxy": "DEF 14A", "release": "8-K", "call": "Earnings Call"}[kind]
        uri = {"proxy": f"{folder}/{accession}/{low}-def14a-{year}.htm",
               "release": f"{folder}/{accession}/{low}-{day:%Y%m%d}xex991.htm",
               "call": f"{BUCKET}/transcripts/{ticker}/{ticker}_{year}_{quarterly}_call.txt"}.get(
                   kind, f"{folder}/{accession}/{low}-{end:%Y%m%d}.htm")
        fields = {"document_type": form, "fiscal_year": str(year) if kind != "proxy" else None,
                  "fiscal_period": quarterly if kind != "proxy" else None,
                  "period_of_report": str(end) if kind in ("10-K", "10-Q") and not gap else None, "filing_date": str(day)}
        if kind == "release":
            fields["title"] = f"Item 2.02 Results of operations: {'fourth quarter and full year' if number == 4 else quarterly} {year}"
        if kind == "proxy":
            fields["title"] = f"{year} proxy statement"
    elif look == "ir":
        tail = {"10-K": f"{year}-form-10-k", "10-Q": f"q{number}-{year}-form-10-q", "proxy": f"{year}-proxy-statement",
                "call": f"q{number}-{year}-earnings-call-transcript", "release": f"q{number}-{year}-earnings-release",
                "slides": f"q{number}-{year}-earnings-presentation"}[kind]
        uri = f"{BUCKET}/ir/{slug(short)}/{slug(short)}-{tail}.pdf"
        form = {"10-K": "Annual Report (10-K)", "10-Q": "Quarterly Report (10-Q)", "proxy": "Proxy Statement",
                "call": "Earnings Call Transcript", "release": "Press Release (8-K)", "slides": "Investor Presentation"}[kind]
        period = f"FY {year}" if kind == "10-K" else str(year) if kind == "proxy" else f"{quarterly} {year}"
        fields = {"ticker": ticker, "document_type": None if gap else form, "period": period,
                  "period_end": str(end) if kind in ("10-K", "10-Q") else None}
    elif look == "desk":
        mark = f"FY{year % 100}"
        words = {"10-K": f"{mark} 10-K", "10-Q": f"Q{number} {mark} 10-Q", "proxy": f"Proxy {year}",
                 "call": f"Q{number} {mark} earnings call", "release": f"Q{number} {mark} earnings release 8-K"}[kind]
        uri = f"{BUCKET}/desk/{short}/{year}/{short} {words}.{'docx' if kind == 'call' else 'pdf'}"
        title = {"10-K": f"Annual report on Form 10-K for the fiscal year ended {ended}",
                 "10-Q": f"Quarterly report on Form 10-Q for the quarter ended {ended}",
                 "proxy": f"Notice of {year} annual meeting and proxy statement",
                 "call": f"{short} Q{number} fiscal {year} earnings call", "release": f"{short} reports Q{number} fiscal {year} results"}[kind]
        fields = {"title": None if gap else title, "published": str(day)}
    else:
        tail = {"10-K": f"{ticker}_10K_FY{year}" + ("_FINAL" if year == 2021 else ""), "10-Q": f"{ticker}_10Q_FY{year}_Q{number}",
                "proxy": f"{ticker}_DEF14A_{year}", "call": f"{ticker}_transcript_FY{year}_Q{number}"}[kind]
        uri = f"{BUCKET}/dump/{ticker}/{tail}.{'txt' if kind == 'call' else 'htm'}"
        catalogue.add(GROUPS[ticker], handle, uri)
        return
    catalogue.add(GROUPS[ticker], handle, uri, filename=uri.rsplit("/", 1)[1], **fields)


def add_current(ticker, short, handle, day, item, title):
    """A current report on what happened."""
    look = LOOKS[ticker]
    if look == "sec":
        uri = f"{BUCKET}/edgar/{int(CIKS[ticker])}/8-K/{ticker.lower()}-{day.replace('-', '')}x8k.htm"
        fields = {"document_type": "8-K", "title": f"Item {item} {title}", "filing_date": day}
    elif look == "ir":
        uri = f"{BUCKET}/ir/{slug(short)}/8-k-{day}-{slug(title)[:40].strip('-')}.pdf"
        fields = {"ticker": ticker, "document_type": "Current Report (8-K)", "title": title, "period": day}
    elif look == "desk":
        uri = f"{BUCKET}/desk/{short}/8-K/{day} {short} 8-K.pdf"
        fields = {"title": f"8-K: {title}", "published": day}
    else:
        catalogue.add(GROUPS[ticker], f"{ticker} {handle}", f"{BUCKET}/dump/{ticker}/8K_{day}_{slug(title)}.htm")
        return
    catalogue.add(GROUPS[ticker], f"{ticker} {handle}", uri, filename=uri.rsplit("/", 1)[1], **fields)


def add_presentation(ticker, short, handle, day, title):
    """Slides for a day or a deal."""
    look = LOOKS[ticker]
    if look == "dump":
        catalogue.add(GROUPS[ticker], f"{ticker} slides {handle}", f"{BUCKET}/dump/{ticker}/{ticker}_{slug(title).replace('-', '_')}.pdf")
        return
    folder = {"sec": f"{BUCKET}/presentations/{ticker}", "ir": f"{BUCKET}/ir/{slug(short)}", "desk": f"{BUCKET}/desk/{short}/slides"}[look]
    file = f"{short} - {title}.pptx" if look == "desk" else f"{slug(title)}.pdf"
    catalogue.add(GROUPS[ticker], f"{ticker} slides {handle}", f"{folder}/{file}", filename=file,
                  ticker=ticker if look == "ir" else None, document_type=None if look == "desk" else "Investor Presentation",
                  title=title, filing_date=day if look == "sec" else None, period=day[:7] if look == "ir" else None)


def add_sustainability(ticker, short, label, year):
    """A report on the environment and people, mostly without a date of its own."""
    look = LOOKS[ticker]
    handle = f"{ticker} esg {year}"
    if look == "dump":
        catalogue.add(GROUPS[ticker], handle, f"{BUCKET}/dump/{ticker}/{ticker}_{year}_{slug(label).replace('-', '_')}.pdf")
        return
    file = f"{year} {short} {label}.pdf" if look == "desk" else f"{ticker.lower()}-{year}-{slug(label)}.pdf"
    catalogue.add(GROUPS[ticker], handle, f"{BUCKET}/sustainability/{ticker}/{file}", filename=file,
                  document_type="Sustainability Report" if look != "desk" else None, title=f"{year} {label}",
                  fiscal_year=str(year) if look == "sec" else None)


def add_strays():
    """Papers that fit no table."""
    catalogue.add(GROUPS["CRVN"], "CRVN k/a 2022", f"{BUCKET}/ir/corvane/corvane-2022-form-10-k-a-restated.pdf",
                  filename="corvane-2022-form-10-k-a-restated.pdf", ticker="CRVN", document_type="Annual Report (10-K/A)",
                  title="Amendment No. 1 to annual report, restated", period="FY 2022")
    catalogue.add(GROUPS["WXMR"], "WXMR ars 2024", f"{BUCKET}/edgar/misc/Wexmoor Annual Report to Shareholders 2024 (web).pdf",
                  filename="Wexmoor Annual Report to Shareholders 2024 (web).pdf")
    catalogue.add(GROUPS["DPWR"], "DPWR s1", f"{BUCKET}/ir/deepwell/deepwell-s-1a-prospectus.pdf",
                  filename="deepwell-s-1a-prospectus.pdf", ticker="DPWR", document_type="Registration Statement (S-1/A)", period="2024-02")
    catalogue.add(GROUPS["UHFC"], "UHFC letter", f"{BUCKET}/dump/UHFC/scan0007 shareholder letter.pdf")


compose()


def k(ticker, *years):
    """The annual reports of those fiscal years, whatever form they have."""
    return catalogue.any_of(*(f"{ticker} {form} {year}" for year in years for form in ("k", "k/a", "ars")))


def fy(ticker, *years):
    """What tells a headline figure of a fiscal year: its annual report, and what was told of its last quarter."""
    return k(ticker, *years) + [uri for year in years for uri in told(ticker, year, 4)]


def told(ticker, year, number):
    handles = (f"{ticker} {kind} {year} {number}" for kind in ("call", "release", "slides"))
    return [catalogue.handles[handle] for handle in handles if handle in catalogue.handles]


def compared(ticker, year):
    """What has a figure of a fiscal year beside another year's."""
    return fy(ticker, year, year + 1) if f"{ticker} k {year + 1}" in catalogue.handles else fy(ticker, year)


def qtr(ticker, year, number):
    """The quarterly report, the call, the press release or the slides."""
    return ten_q(ticker, year, number) + told(ticker, year, number)


def ten_q(ticker, year, number):
    return catalogue.any_of(f"{ticker} q {year} {number}")


def call(ticker, year, number):
    return catalogue.any_of(f"{ticker} call {year} {number}")


def release(ticker, year, number):
    return catalogue.any_of(f"{ticker} release {year} {number}")


def proxy(ticker, year):
    return catalogue.any_of(f"{ticker} proxy {year}")


def esg(ticker, year):
    return catalogue.any_of(f"{ticker} esg {year}")


def deck(ticker, *handles):
    return catalogue.any_of(*(f"{ticker} slides {handle}" for handle in handles))


def ev(ticker, handle):
    return catalogue.any_of(f"{ticker} {handle}")


# By full or partial name.
q.ask("name", "How many net new restaurants did Pico Pollo open in 2024?", fy("PICO", 2024))
q.ask("name", "capex of great bend electric in 2023", k("GBE", 2023))
q.ask("name", "Wexmoor membership renewal rate fiscal 2025", fy("WXMR", 2025))
q.ask("name", "what does stonelark residential say about rent control in its risk factors", k("SLRT", 2024))
q.ask("name", "Caprock Mesa's proved reserves at year-end 2022", fy("CPRM", 2022))
q.ask("name", "Does Meridane Medical sell much outside the US? split by region would be great", k("MDNE", 2025) + qtr("MDNE", 2026, 1) + deck("MDNE", "deck"))
q.ask("name", "Northern Loaf's advertising spend in fiscal 2021", k("NLFC", 2021))
q.ask("name", "Evergrove Senior Living Properties - occupancy, second quarter of 2025", qtr("EVGS", 2025, 2))
q.ask("name", "I own some Ironvale Industrial. How big was the order backlog in Q3 of fiscal 2025?", qtr("IRNV", 2025, 3))
q.ask("name", "Tidewell Financial Corporation efficiency ratio FY 2021", k("TWFC", 2021))

# By ticker.
q.ask("symbol", "ALTV load factor 2023", fy("ALTV", 2023))
q.ask("symbol", "any buybacks at CBLT in FY24? how many shares and at what average price", fy("CBLT", 2024))
q.ask("symbol", "$TNDR guide for next quarter??", call("TNDR", 2025, 4) + release("TNDR", 2025, 4))
q.ask("symbol", "how long is the cash runway of VNTA", ten_q("VNTA", 2025, 3) + k("VNTA", 2024) + deck("VNTA", "deck"))
q.ask("symbol", "What did QFIR's management say about net revenue retention on the Q2 FY2026 call?", call("QFIR", 2026, 2))
q.ask("symbol", "CRVN CET1 ratio at the end of 2024", fy("CRVN", 2024))
q.ask("symbol", "obsd q3 2024 revenue and operating loss", qtr("OBSD", 2024, 3))
q.ask("symbol", "NLFC: who are the biggest customers, % of sales? fiscal 2025 annual filing", k("NLFC", 2025))

# By former names and by what people call them.
q.ask("alias", "Sunmark Solar's revenue in 2020", k("SLVA", 2020))
q.ask("alias", "PacCrest fuel cost per gallon in 2022", k("PCAG", 2022))
q.ask("alias", "How did Tandrel Semi's automotive segment do in fiscal 2022?", k("TNDR", 2022))
q.ask("alias", "S&F gross margin Q1 fiscal 2026", qtr("SFAG", 2026, 1))
q.ask("alias", "How many planes did Midlakes Commuter Air fly at the end of 2020", k("BJRA", 2020))
q.ask("alias", "what was UHF's balance of nonaccrual loans in 2023?", k("UHFC", 2023))
q.ask("alias", "Pinhole Analytics 10-K for 2020", k("OBSD", 2020))
q.ask("alias", "did swiftcoin ever settle with the CFPB, and for how much", ev("LDGR", "cfpb") + k("LDGR", 2024) + ten_q("LDGR", 2024, 3))
q.ask("alias", "GB Electric dividends paid per share, 2024", k("GBE", 2024))
q.ask("alias", "FTB uninsured deposits Q2 2025", qtr("FTWB", 2025, 2))

# Misspelt.
q.ask("typo", "harowgate stores comparable sales fiscal 2023", fy("HGT", 2023))
q.ask("typo", "Verdantus Therapeutics R&D expense in 2022", k("VRDT", 2022))
q.ask("typo", "bramblwood home and garden inventories at end of fiscal 2024", k("BRMB", 2024))
q.ask("typo", "Quilfire remaining performance obligation q1 fy26", qtr("QFIR", 2026, 1))
q.ask("typo", "evergove senoir living, how dependent are they on their top tenants", k("EVGS", 2024) + ten_q("EVGS", 2025, 3))
q.ask("typo", "palisaide towers churn in Q2 2024", qtr("PTWR", 2024, 2))
q.ask("typo", "Orlynne Beauty number of loyalty members 2023", k("ORLN", 2023))
q.ask("typo", "corvain bancshares office loan exposure?", qtr("CRVN", 2025, 3) + k("CRVN", 2024) + deck("CRVN", "deck"))
q.ask("typo", "wexmore wholesle club ecommerce growth Q3 FY25", qtr("WXMR", 2025, 3))
q.ask("typo", "Solventa Renewable third quarter 2025 contracted backlog in MW", qtr("SLVA", 2025, 3))

# Out of what was said before.
MARGIN = ["What was Altavia's operating margin in 2023?", "Altavia Airlines Holdings reported an operating margin of 6.4% for 2023."]
q.ask("follow-up", "and in 2024?", fy("ALTV", 2024), history=MARGIN)
q.ask("follow-up", "how about Pacific Crest?", fy("PCAG", 2023), history=MARGIN)
q.ask("follow-up", "And the quarter after that?", qtr("TNDR", 2025, 3), history=[
    "Tandrel Semiconductor data center revenue in Q2 of fiscal 2025", "In Q2 of fiscal 2025, Tandrel Semiconductor's data center revenue was $1.31 billion."])
q.ask("follow-up", "do you have the one for 2023 too?", k("HGT", 2023), history=[
    "Show me Harrowgate's 10-K for fiscal 2022", "Here it is: Harrowgate Stores, Inc., Form 10-K, fiscal 2022."])
q.ask("follow-up", "what does she get paid?", proxy("HGT", 2025), history=[
    "Who runs Harrowgate these days?", "Marisol Trent has been chief executive officer of Harrowgate Stores since May 2023."])
q.ask("follow-up", "did they get anything approved since then?",
      ev("VRDT", "approval") + [uri for number in (1, 2, 3) for uri in qtr("VRDT", 2025, number)], history=[
          "What happened to Verdantis' VRD-210?", "Verdantis Therapeutics received a complete response letter for VRD-210 on November 17, 2023."])
q.ask("follow-up", "what guidance did they give on their most recent call", call("CPRM", 2025, 3), history=[
    "caprock mesa oil production 2023", "Caprock Mesa Energy produced 148 thousand barrels of oil per day in 2023."])
q.ask("follow-up", "Same for the residential trust please", qtr("SLRT", 2025, 3), history=[
    "What was occupancy at Stonelark Industrial in Q3 2025?", "Stonelark Industrial REIT reported occupancy of 95.8% as of September 30, 2025."])
q.ask("follow-up", "And their net charge-offs in 2022?", k("TWFC", 2022), k("FTWB", 2022), history=[
    "Compare deposits of Tidewell Financial and First Tidewell at the end of 2024",
    "Tidewell Financial Corporation had deposits of $41.2 billion, First Tidewell Bancorp $18.7 billion."])
q.ask("follow-up", "why was Starfall Legends II pushed back?", ev("LMVO", "delay") + qtr("LMVO", 2025, 2), history=[
    "lumevo net bookings fy2025", "Lumevo Interactive had net bookings of $1.02 billion in fiscal 2025, below its outlook."])
q.ask("follow-up", "who is buying them, and at what price?", ev("ONCX", "merger") + deck("ONCX", "deck") + ten_q("ONCX", 2025, 3), history=[
    "How much cash had Oncoryx at the end of March 2025?", "Oncoryx Pharmaceuticals had $318 million in cash and investments as of March 31, 2025."])
q.ask("follow-up", "2024?", esg("CBLT", 2024), history=[
    "Cobaltine's scope 3 emissions according to the 2022 environmental progress report",
    "The 2022 Environmental Progress Report states scope 3 emissions of 9.6 million metric tons."])
q.ask("follow-up", "How much did that grow in FY25?", fy("WXMR", 2025), history=[
    "Wexmoor net sales fiscal 2024", "Wexmoor Wholesale Club's net sales were $61.4 billion in fiscal 2024.",
    "and membership fee income?", "Membership fee income was $1.18 billion in fiscal 2024."])
q.ask("follow-up", "What did analysts press them on one quarter later?", call("ALTV", 2023, 1), history=[
    "Summarize Altavia's Q4 2022 earnings call", "On the Q4 2022 call, Altavia's management discussed the December cancellations, capacity and fuel."])
q.ask("follow-up", "so how bad was the hit to same-restaurant sales in that quarter", fy("PICO", 2024), history=[
    "what was that salmonella thing at Pico Pollo",
    "On October 23, 2024, early in its fourth quarter of 2024, Pico Pollo disclosed a salmonella investigation at restaurants in four states."])
q.ask("follow-up", "is anything accrued for it in the newest 10-Q?", ten_q("GBE", 2025, 3), history=[
    "Was Great Bend Electric involved in the Antelope Flat fire?", "Yes. In March 2024 Great Bend Electric Company reported that its facilities appear to have been involved."])
q.ask("follow-up", "no, I meant fiscal 2022", k("IRNV", 2022), history=[
    "Ironvale R&D expenses", "Ironvale Industrial Works spent $1.9 billion on research and development in fiscal 2024."])
q.ask("follow-up", "can I read that in the 10-K? which one is it", k("LDGR", 2024), history=[
    "What does Ledgerline actually do?", "Ledgerline Payments processes card payments for small merchants and lends to them."])
q.ask("follow-up", "Have there been FDA warning letters since?", ev("MDNE", "warning") + k("MDNE", 2024, 2025) + call("MDNE", 2024, 4), history=[
    "meridane pump recall", "In December 2023 Meridane Medical announced a class I recall of its Cadence infusion pumps."])
q.ask("follow-up", "ok. different one: Caprock Midstream, distribution coverage for 2023", k("CPMP", 2023), history=[
    "What were Deepwell Robotics' sales in Q2 2025?", "Deepwell Robotics had sales of $22.6 million in the second quarter of 2025."])

# Two or three companies.
q.ask("several-companies", "CASM ex-fuel 2024: Altavia vs Pacific Crest", fy("ALTV", 2024), fy("PCAG", 2024))
q.ask("several-companies", "Can you compare inventory levels at Harrowgate, Bramblewood and Orlyne for fiscal 2023?", fy("HGT", 2023), k("BRMB", 2023), k("ORLN", 2023))
q.ask("several-companies", "who spent more on R&D in 2023, Verdantis or Oncoryx", k("VRDT", 2023), k("ONCX", 2023))
q.ask("several-companies", "TNDR and CBLT gross margins fiscal 2024", fy("TNDR", 2024), fy("CBLT", 2024))
q.ask("several-companies", "net interest margin in Q3 2025 at Corvane and at First Tidewell", qtr("CRVN", 2025, 3), qtr("FTWB", 2025, 3))
q.ask("several-companies", "AFFO payout of Stonelark Industrial against Palisade Towers in 2024", fy("STLK", 2024), fy("PTWR", 2024))
q.ask("several-companies", "Please pull the most recent 10-Q for both Caprock Mesa and Caprock Midstream", ten_q("CPRM", 2025, 3), ten_q("CPMP", 2025, 3))
q.ask("several-companies", "CEO pay ratio at Wexmoor versus Pico Pollo", proxy("WXMR", 2024), proxy("PICO", 2025))
q.ask("several-companies", "How do Obsidra, Quillfire and Tandrel Networks each describe AI in their latest 10-K risk factors?", k("OBSD", 2024), k("QFIR", 2025), k("TDNW", 2025))
q.ask("several-companies", "the 8-Ks where First Tidewell and Union Harbor announce their merger", ev("FTWB", "merger"), ev("UHFC", "merger"))
q.ask("several-companies", "scope 1 emissions for 2023, caprock mesa and ironvale, from the sustainability reports", esg("CPRM", 2023), esg("IRNV", 2023))
q.ask("several-companies", "how did unit costs of the airlines develop in 2024? all three", fy("ALTV", 2024), fy("PCAG", 2024), k("BJRA", 2024))

# Two or three periods.
q.ask("several-periods", "Wexmoor membership fee income, fiscal 2023 through fiscal 2025", compared("WXMR", 2023), compared("WXMR", 2024), fy("WXMR", 2025))
q.ask("several-periods", "ALTV revenue passenger miles 2019 vs 2024 - are they back yet?", compared("ALTV", 2019), fy("ALTV", 2024))
q.ask("several-periods", "Harrowgate SG&A as % of sales in 2019, 2021 and 2023", compared("HGT", 2019), compared("HGT", 2021), compared("HGT", 2023))
q.ask("several-periods", "How did Tandrel Networks' backlog move between Q1 and Q3 of fiscal 2025?", qtr("TDNW", 2025, 1), qtr("TDNW", 2025, 3))
q.ask("several-periods", "corvane total deposits at the end of 2022 and then at March 31 2023", fy("CRVN", 2022) + k("CRVN", 2023) + ten_q("CRVN", 2023, 1), qtr("CRVN", 2023, 1))
q.ask("several-periods", "I need Cobaltine's environmental progress reports of 2020 and of 2024", esg("CBLT", 2020), esg("CBLT", 2024))
q.ask("several-periods", "great bend electric 10-Ks, 2019 and 2020", k("GBE", 2019), k("GBE", 2020))
q.ask("several-periods", "Transcripts of Pacific Crest's first and second quarter 2025 calls", call("PCAG", 2025, 1), call("PCAG", 2025, 2))
q.ask("several-periods", "northern loaf: volume vs price/mix in FY22 and FY24", compared("NLFC", 2022), compared("NLFC", 2024))
q.ask("several-periods", "Solvanta net loss 2019, 2021, 2024", compared("SLVA", 2019), compared("SLVA", 2021), fy("SLVA", 2024))
q.ask("several-periods", "Number of employees of Meridane Medical in its fiscal 2020 10-K and in the fiscal 2025 one", k("MDNE", 2020), k("MDNE", 2025))
q.ask("several-periods", "Caprock Mesa oil volumes, third quarter of 2023 against third quarter of 2024", qtr("CPRM", 2023, 3) + qtr("CPRM", 2024, 3), qtr("CPRM", 2024, 3))

# Against the day of asking: November 20, 2025.
q.ask("relative-date", "How much did Ledgerline earn last year?", fy("LDGR", 2024))
q.ask("relative-date", "latest earnings call of pacific crest", call("PCAG", 2025, 3))
q.ask("relative-date", "What did Altavia tell investors about demand this summer, on the Q2 call?", call("ALTV", 2025, 2))
q.ask("relative-date", "Stonelark Industrial leasing volume year to date", qtr("STLK", 2025, 3))
q.ask("relative-date", "most recent proxy of Sable & Finch", proxy("SFAG", 2025))
q.ask("relative-date", "Oncoryx cash position at the end of September last year", ten_q("ONCX", 2024, 3))
q.ask("relative-date", "Tandrel Semiconductor just closed its fiscal year, right? what did they report for the fourth quarter", call("TNDR", 2025, 4) + release("TNDR", 2025, 4))
q.ask("relative-date", "First Tidewell's provisions for credit losses in each of the last two full years", compared("FTWB", 2023), fy("FTWB", 2024))
q.ask("relative-date", "what did lumevo report earlier this month", qtr("LMVO", 2026, 2))
q.ask("relative-date", "Did Northern Loaf file any 8-K this year?", ev("NLFC", "recall"))
q.ask("relative-date", "Obsidra headcount two years ago", k("OBSD", 2023))
q.ask("relative-date", "Which directors were up for election at Palisade Towers' meeting last year?", proxy("PTWR", 2024))

# By the kind of document.
q.ask("document-type", "altavia 2022 sustainability report", esg("ALTV", 2022))
q.ask("document-type", "transcript of the Obsidra Q4 2023 call", call("OBSD", 2023, 4))
q.ask("document-type", "Verdantis proxy statement 2024, executive compensation tables", proxy("VRDT", 2024))
q.ask("document-type", "Need the 10-Q of First Tidewell for the quarter ended September 2024", ten_q("FTWB", 2024, 3))
q.ask("document-type", "investor day slides from Ironvale", deck("IRNV", "day"))
q.ask("document-type", "Earnings press release, Harrowgate, Q3 fiscal 2024 - not the 10-Q", release("HGT", 2024, 3))
q.ask("document-type", "the amended annual report that Corvane filed for 2022", ev("CRVN", "k/a 2022"))
q.ask("document-type", "pico pollo Q1 2025 earnings deck", catalogue.any_of("PICO slides 2025 1"))
q.ask("document-type", "is there an 8-K on Wexmoor's special dividend", ev("WXMR", "special"))
q.ask("document-type", "Deepwell Robotics prospectus", ev("DPWR", "s1"))

# No company is named; what happened tells it.
q.ask("topic", "Which retailer announced it would close 120 stores, and what will that cost?", ev("HGT", "closures") + deck("HGT", "plan") + k("HGT", 2023))
q.ask("topic", "anything on wildfires?", ev("GBE", "wildfire"))
q.ask("topic", "drug approved for crohn's disease", ev("VRDT", "approval"))
q.ask("topic", "who disclosed a cybersecurity incident", ev("TDNW", "breach"))
q.ask("topic", "Has one of our names gone into chapter 11?", ev("BJRA", "chapter11"))
q.ask("topic", "the lawsuit about algorithms setting apartment rents - rent-setting software", ev("SLRT", "suit"))
q.ask("topic", "filing about export controls and China", ev("TNDR", "export"))
q.ask("topic", "who did a reverse split, what ratio", ev("VNTA", "split"))
q.ask("topic", "which bank got a consent order over money laundering controls", ev("TWFC", "order"))
q.ask("topic", "listeria recall details", ev("NLFC", "recall"))

# Nothing to be found.
q.ask("abstention", "hi there")
q.ask("abstention", "thx, super helpful!")
q.ask("abstention", "What can you do?")
q.ask("abstention", "How much did Costco collect in membership fees in fiscal 2024?")
q.ask("abstention", "tesla deliveries q2 2024")
q.ask("abstention", "Union Pacific operating ratio 2023")
q.ask("abstention", "what is 12% of 480 million")
q.ask("abstention", "are you chatgpt or something else")
q.ask("abstention", "No that's all for today, bye", history=MARGIN)
q.ask("abstention", "Great, exactly what I was looking for.", history=[
    "obsidra convertible notes", "Obsidra Cloud priced $750 million of convertible senior notes due 2030 in November 2024."])
q.ask("abstention", "sorry, wrong window")
q.ask("abstention", "Good morning! Hope you had a nice weekend")
q.ask("abstention", "write me a short poem about autumn rain")
q.ask("abstention", "Please answer more briefly from now on.", history=[
    "Did Wexmoor raise its fee?", "Yes, Wexmoor Wholesale Club raised its membership fee effective September 1, 2024, its first increase since 2017, by $5 for basic members."])
