"""Two exchanges of the Caribbean as an investors' portal files them: odd year ends, renamed and sister companies, six shapes of entries."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://harbour-portal"
PUBLISHED_UNTIL = datetime.date(2025, 8, 18)

# code, name, exchange, month in which the year ends, how entries look, first year, first year of interim statements,
# rhythm (Q: three quarters, Q4: four, H: half years), missing handles
COMPANIES = [
    ("PFG", "Parade Financial Group Limited", "KSX", 9, "rich", 2016, 2020, "Q", []),
    ("PIL", "Parade Investments Limited", "KSX", 9, "rich", 2016, 2021, "Q", ["ar 2018"]),
    ("QPM", "Quickpenny Microfinance Limited", "KSX", 3, "loose", 2019, 2022, "Q4", []),
    ("YBC", "Yallahs Brewing Company Limited", "KSX", 6, "title", 2016, 2020, "Q", []),
    ("HPT", "Hopewell Property Trust Limited", "KSX", 12, "coded", 2017, 2021, "Q", []),
    ("COFE", "Cockpit Coffee Roasters Limited", "KSX", 7, "sheet", 2018, 2021, "Q", []),
    ("NSR", "Negril Sands Resorts Limited", "KSX", 12, "upload", 2017, 2020, "Q", ["fs 2020"]),
    ("PWL", "Palisado Wharves Limited", "KSX", 12, "title", 2016, 2020, "Q", []),
    ("DUNN", "Dunn's Hardware & Lumber Limited", "KSX", 10, "coded", 2016, 2021, "Q", []),
    ("MAH", "Manchester Agro Holdings Limited", "KSX", 12, "title", 2016, 2021, "Q", []),
    ("MDL", "Manchester Dairies Limited", "KSX", 12, "upload", 2018, 2021, "Q", ["ar 2021"]),
    ("MPL", "Manchester Poultry Limited", "KSX", 12, "sheet", 2018, 2021, "Q", []),
    ("WBP", "Wellbourne Pharmaceuticals Limited", "KSX", 3, "rich", 2017, 2021, "Q", []),
    ("WBD", "Wellbourne Distribution Limited", "KSX", 3, "loose", 2017, 2021, "Q", []),
    ("RMC", "Rio Minho Cement Company Limited", "KSX", 12, "title", 2016, 2020, "Q", []),
    ("LPC", "Lightbourne Power Company Limited", "KSX", 12, "rich", 2018, 2020, "Q", []),
    ("TAW", "Tribune & Airwaves Limited", "KSX", 9, "upload", 2016, 2021, "Q", ["ar 2024", "fs 2024"]),
    ("PAKET", "Paket Express Limited", "KSX", 12, "title", 2019, 2020, "Q", []),
    ("CLIQ", "Cliq Technologies Limited", "KSX", 6, "upload", 2020, 2022, "Q4", []),
    ("BNB", "Bookshelf & Blackboard Limited", "KSX", 8, "sheet", 2018, 2022, "Q", []),
    ("ATF", "Ackee Tree Foods Limited", "KSX", 9, "loose", 2016, 2021, "Q", ["fs 2021"]),
    ("JERK", "Jerk Junction Restaurants Limited", "KSX", 12, "coded", 2018, 2021, "Q", []),
    ("SUTC", "Sutcliffe Tobacco Company of Jamaica Limited", "KSX", 3, "title", 2016, 2021, "Q", []),
    ("SFH", "Savannah Financial Holdings Limited", "POSX", 9, "rich", 2016, 2020, "Q", []),
    ("SBTT", "Savannah Bank of Trinidad & Tobago Limited", "POSX", 9, "title", 2016, 2021, "Q", []),
    ("SII", "Scarlet Ibis Insurance Holdings Limited", "POSX", 12, "rich", 2016, 2020, "Q", []),
    ("NRG", "Northern Range Group Limited", "POSX", 12, "rich", 2016, 2020, "Q", []),
    ("NRA", "Northern Range Automotive Limited", "POSX", 12, "loose", 2019, 2021, "Q", []),
    ("PLA", "Pitch Lake Asphalt Company Limited", "POSX", 12, "coded", 2017, 2021, "Q", ["ar 2020"]),
    ("PGL", "Paria Gas Liquids Limited", "POSX", 12, "rich", 2016, 2020, "Q", []),
    ("OMD", "Old Mill Distillers Limited", "POSX", 12, "sheet", 2017, 2021, "Q", []),
    ("HUMT", "Hummingbird Telecom Limited", "POSX", 3, "rich", 2017, 2021, "Q", []),
    ("BBH", "Buccoo Bay Hotels Limited", "POSX", 12, "upload", 2017, 2019, "H", []),
    ("PIG", "Point Industrial Gases Limited", "POSX", 6, "title", 2016, 2021, "Q", []),
    ("MVS", "Maraval Supermarkets Limited", "POSX", 9, "title", 2017, 2021, "Q", []),
    ("KCR", "K. C. Ramnarine & Sons Limited", "POSX", 4, "coded", 2016, 2021, "Q", []),
    ("TIF", "Twin Isles Income Fund", "POSX", 12, "loose", 2018, 2019, "H", []),
    ("ALMD", "Almond Bank (Caribbean) Limited", "KSX/POSX", 10, "rich", 2016, 2020, "Q", []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}

# What a company was called, and the day from which it had the present name.
FORMERLY = {
    "PIL": ("Crossroads Securities Limited", "2021-07-01"), "RMC": ("Clarendon Cement Limited", "2019-09-16"),
    "ATF": ("Westmoreland Canners Limited", "2022-05-02"), "NRG": ("J. N. Pierre & Company Limited", "2018-10-01"),
    "ALMD": ("Colonial & Antilles Bank Limited", "2020-11-02"),
}

# Names of groups that differ from the company's name.
GROUPS = {
    "DUNN": "Dunn's Hardware & Lumber Limited (DUNN)", "PGL": "PGL – Paria Gas Liquids Limited", "CLIQ": "CLIQ TECHNOLOGIES LTD",
    "NSR": "NEGRIL SANDS RESORTS LIMITED", "TAW": "Tribune & Airwaves Ltd.", "KCR": "K.C. Ramnarine & Sons Ltd",
}

# Groups that are objects, with what the portal knows of the company.
FIELDS = {
    "QPM": {"ticker": "QPM", "market": "KSX Junior"}, "COFE": {"ticker": "COFE", "market": "KSX Junior", "sector": "Food and drink"},
    "MPL": {"ticker": "MPL", "parent": "Manchester Agro Holdings Limited"}, "BNB": {"ticker": "BNB", "market": "KSX Junior", "sector": "Education"},
    "WBD": {"ticker": "WBD", "sister": "Wellbourne Pharmaceuticals Limited"}, "ATF": {"ticker": "ATF", "formerly": "Westmoreland Canners Limited"},
    "ALMD": {"ticker": "ALMD", "listed_on": "KSX, POSX", "formerly": "Colonial & Antilles Bank Limited"},
    "NRA": {"ticker": "NRA", "parent": "Northern Range Group Limited"}, "TIF": {"ticker": "TIF", "type": "Closed-end fund"},
    "OMD": {"ticker": "OMD", "sector": "Spirits"}, "CLIQ": {"ticker": "CLIQ", "market": "KSX Junior"},
}

ASSOCIATIONS = {
    "Parade companies": ["PFG", "PIL"], "The Light Company": "LPC", "Colonial & Antilles": "ALMD", "Pierre's": "NRG", "Sutcliffes": "SUTC",
    "Manchester companies": ["MAH", "MDL", "MPL"], "Clarendon Cement": "RMC", "Crossroads Securities": "PIL", "Savannah": ["SFH", "SBTT"],
    "Birdie": "HUMT", "Wellbourne companies": ["WBP", "WBD"], "B&B": "BNB",
}

# Who holds calls after its results, and since which year.
CALLERS = {"PFG": 2022, "SII": 2023, "NRG": 2022, "LPC": 2023, "HUMT": 2024, "ALMD": 2021, "PGL": 2023}
# Who files the notice of the meeting.
MEETERS = ["PFG", "YBC", "PWL", "MAH", "WBP", "RMC", "LPC", "PAKET", "SUTC", "SFH", "SBTT", "SII", "NRG", "PIG", "MVS", "ALMD", "DUNN"]

# code, handle, kind, day, title
OTHERS = [
    ("PFG", "rights", "Prospectus", "2021-02-15", "Prospectus: rights issue of 310,000,000 ordinary shares"),
    ("PFG", "scheme", "Circular", "2017-03-06", "Circular to shareholders: scheme of arrangement and reorganisation under Parade Financial Group"),
    ("PFG", "ceo out", "Notice", "2024-05-08", "Retirement of Marcia Dawkins-Hylton as President and Group CEO"),
    ("PFG", "ceo in", "Notice", "2024-07-22", "Appointment of Andre Fuller as President and Group CEO"),
    ("PFG", "div 2023", "Dividend", "2023-11-20", "Dividend consideration and declaration: $0.55 per share payable December 18, 2023"),
    ("PFG", "div 2024", "Dividend", "2024-11-18", "Dividend consideration and declaration: $0.60 per share payable December 16, 2024"),
    ("PFG", "div 2025", "Dividend", "2025-05-19", "Dividend consideration and declaration: interim dividend of $0.25 per share payable June 20, 2025"),
    ("PFG", "sus 2023", "Sustainability report", "2024-03-18", "Environmental, Social and Governance Report 2023"),
    ("PFG", "sus 2024", "Sustainability report", "2025-03-17", "Environmental, Social and Governance Report 2024"),
    ("PIL", "name", "Notice", "2021-06-28", "Change of name of Crossroads Securities Limited to Parade Investments Limited"),
    ("PIL", "bond", "Prospectus", "2023-09-04", "Prospectus: 11.5% secured bonds due 2026"),
    ("QPM", "ipo", "Prospectus", "2018-11-26", "Prospectus: initial public offering on the Junior Market"),
    ("QPM", "prefs", "Prospectus", "2023-06-12", "Prospectus: 12% cumulative redeemable preference shares"),
    ("YBC", "plant", "Notice", "2023-02-27", "Commissioning of the new bottling hall at Yallahs"),
    ("YBC", "div 2024", "Dividend", "2024-09-09", "Dividend declaration: $1.10 per stock unit payable October 11, 2024"),
    ("YBC", "beryl", "Notice", "2024-07-15", "Impact of Hurricane Beryl on operations"),
    ("HPT", "tower", "Notice", "2024-02-19", "Disposal of Trafalgar House, New Kingston"),
    ("HPT", "apo", "Prospectus", "2022-04-25", "Prospectus: additional public offer of ordinary shares"),
    ("COFE", "ipo", "Prospectus", "2017-10-09", "Prospectus: initial public offering"),
    ("COFE", "rust", "Notice", "2022-08-30", "Coffee leaf rust on contracted farms"),
    ("COFE", "split", "Circular", "2021-12-13", "Circular: ten-for-one stock split"),
    ("NSR", "beryl", "Notice", "2024-07-11", "Temporary closure of the Long Bay property after Hurricane Beryl"),
    ("NSR", "reopen", "Notice", "2024-11-25", "Reopening of the Long Bay property"),
    ("NSR", "covid", "Notice", "2020-03-24", "COVID-19: suspension of operations at all hotels"),
    ("PWL", "cranes", "Notice", "2023-10-16", "Purchase of two ship-to-shore cranes"),
    ("PWL", "tariff", "Notice", "2025-01-13", "Revised schedule of wharfage rates"),
    ("PWL", "div 2024", "Dividend", "2024-12-02", "Dividend declaration: $0.32 per stock unit payable January 10, 2025"),
    ("PWL", "policy", "Governance", "2020-02-10", "Corporate Governance Policy"),
    ("DUNN", "close", "Notice", "2023-05-22", "Closure of the Old Harbour branch"),
    ("DUNN", "chair", "Notice", "2021-09-14", "Passing of the founder and chairman, Mr. Leopold Dunn"),
    ("MAH", "offer", "Circular", "2024-10-21", "Directors' circular: takeover bid by Halberd Foods Inc."),
    ("MAH", "bid fail", "Notice", "2024-12-16", "Lapse of the takeover bid by Halberd Foods Inc."),
    ("MAH", "div 2025", "Dividend", "2025-04-14", "Dividend declaration: $0.18 per share payable May 16, 2025"),
    ("MDL", "recall", "Notice", "2023-08-07", "Recall of one-litre UHT milk"),
    ("MDL", "price", "Notice", "2022-03-21", "Increase of the farmgate price paid to dairy farmers"),
    ("MPL", "flu", "Notice", "2024-01-22", "Precautions against avian influenza at the Spur Tree hatchery"),
    ("WBP", "licence", "Notice", "2024-09-30", "Licence agreement with Nordvik Pharma for insulin pens"),
    ("WBP", "div 2024", "Dividend", "2024-08-12", "Dividend declaration: $0.045 per share payable September 13, 2024"),
    ("WBP", "div 2025", "Dividend", "2025-08-11", "Dividend declaration: $0.05 per share payable September 12, 2025"),
    ("WBD", "merge", "Circular", "2025-06-23", "Circular: proposed amalgamation with Wellbourne Pharmaceuticals Limited"),
    ("WBD", "depot", "Notice", "2022-10-03", "Opening of the Naggo Head warehouse"),
    ("RMC", "name", "Notice", "2019-09-09", "Change of name of Clarendon Cement Limited to Rio Minho Cement Company Limited"),
    ("RMC", "kiln", "Notice", "2022-01-17", "Shutdown of Kiln 4 for maintenance"),
    ("RMC", "expand", "Notice", "2024-08-05", "Expansion of the clinker line to 1.4 million tonnes"),
    ("RMC", "sus 2023", "Sustainability report", "2024-05-27", "Sustainability Report 2023"),
    ("LPC", "ipo", "Prospectus", "2018-05-14", "Prospectus: offer for sale by the Government of 20% of the ordinary shares"),
    ("LPC", "beryl", "Notice", "2024-07-08", "Hurricane Beryl: state of the network and restoration plan"),
    ("LPC", "rate", "Notice", "2024-03-04", "Rate review application to the regulator"),
    ("LPC", "prefs", "Prospectus", "2021-11-15", "Prospectus: 9.5% preference shares"),
    ("TAW", "late", "Notice", "2025-01-03", "Delay in filing the audited financial statements for the year ended September 30, 2024"),
    ("TAW", "print", "Notice", "2023-07-31", "End of the printed edition of the Evening Tribune"),
    ("PAKET", "ipo", "Prospectus", "2019-11-18", "Prospectus: initial public offering on the Junior Market"),
    ("PAKET", "buy", "Circular", "2022-06-20", "Circular: acquisition of Swiftbox Freight (Miami) Inc."),
    ("PAKET", "breach", "Notice", "2024-04-02", "Unauthorised access to customer data"),
]
OTHERS += [
    ("CLIQ", "ipo", "Prospectus", "2020-01-20", "Prospectus: initial public offering"),
    ("CLIQ", "cfo", "Notice", "2024-06-10", "Resignation of Chief Financial Officer Tanique Barrow"),
    ("BNB", "stores", "Notice", "2023-06-26", "Opening of three back-to-school stores"),
    ("ATF", "name", "Notice", "2022-04-25", "Change of name of Westmoreland Canners Limited to Ackee Tree Foods Limited"),
    ("ATF", "fda", "Notice", "2023-03-13", "Import alert on canned ackee lifted by the United States FDA"),
    ("JERK", "ghana", "Notice", "2024-09-16", "Franchise agreement for Accra, Ghana"),
    ("JERK", "ipo", "Prospectus", "2018-08-13", "Prospectus: initial public offering"),
    ("SUTC", "tax", "Notice", "2023-03-20", "Effect of the increase of the special consumption tax"),
    ("SUTC", "div 2024", "Dividend", "2024-11-04", "Dividend declaration: $0.40 per stock unit payable December 5, 2024"),
    ("SUTC", "div 2025", "Dividend", "2025-05-26", "Dividend declaration: $0.36 per stock unit payable June 26, 2025"),
    ("SFH", "gy", "Circular", "2022-09-12", "Circular: acquisition of Demerara Union Bank, Guyana"),
    ("SFH", "cyber", "Notice", "2023-10-30", "Cybersecurity incident"),
    ("SFH", "div 2024", "Dividend", "2024-12-09", "Dividend notice: final dividend of TT$1.15 per share"),
    ("SFH", "sus 2024", "Sustainability report", "2025-02-24", "Sustainability Report 2024"),
    ("SFH", "gov", "Governance", "2019-04-15", "Corporate Governance Code"),
    ("SBTT", "branch", "Notice", "2022-06-06", "Consolidation of the Marabella and Cross Crossing branches"),
    ("SBTT", "md", "Notice", "2025-02-03", "Appointment of Kavita Seepersad as Managing Director"),
    ("SII", "beryl", "Notice", "2024-08-01", "Estimate of claims from Hurricane Beryl"),
    ("SII", "sell", "Circular", "2023-04-24", "Circular: sale of the Dutch Caribbean portfolio"),
    ("SII", "div 2024", "Dividend", "2024-04-22", "Dividend notice: final dividend of TT$0.68 per share for 2023"),
    ("SII", "div 2025", "Dividend", "2025-04-21", "Dividend notice: final dividend of TT$0.72 per share for 2024"),
    ("SII", "ifrs", "Presentation", "2023-06-19", "Investor presentation: effect of IFRS 17"),
    ("NRG", "name", "Notice", "2018-09-24", "Change of name of J. N. Pierre & Company Limited to Northern Range Group Limited"),
    ("NRG", "split", "Circular", "2022-02-07", "Circular: twenty-for-one stock split"),
    ("NRG", "pres 2023", "Presentation", "2024-04-15", "Investor presentation, full year 2023"),
    ("NRG", "pres 2024", "Presentation", "2025-04-14", "Investor presentation, full year 2024"),
    ("NRG", "col", "Notice", "2024-06-17", "Acquisition of a distributor in Barranquilla, Colombia"),
    ("NRG", "div 2025", "Dividend", "2025-08-11", "Dividend notice: interim dividend of TT$0.03 per share"),
    ("NRA", "ipo", "Prospectus", "2019-03-25", "Prospectus: offer for sale by Northern Range Group of 30% of the shares"),
    ("NRA", "recall", "Notice", "2024-05-20", "Recall of 2021 pick-up trucks for airbag replacement"),
    ("PLA", "strike", "Notice", "2023-11-06", "Industrial action at La Brea"),
    ("PLA", "china", "Notice", "2021-04-12", "Supply contract with Hainan Road Works"),
    ("PGL", "outage", "Notice", "2024-10-07", "Unplanned shutdown of the fractionation train"),
    ("PGL", "supply", "Notice", "2025-03-10", "Curtailment of gas supply by the upstream producer"),
    ("PGL", "ipo", "Prospectus", "2016-02-08", "Prospectus: initial public offering of class B shares"),
    ("PGL", "div 2025", "Dividend", "2025-03-31", "Dividend notice: final dividend of TT$0.45 per share for 2024"),
    ("OMD", "bottle", "Notice", "2023-12-04", "Launch of the Old Mill 25 Year Reserve"),
    ("OMD", "chair", "Notice", "2022-05-16", "Resignation of Chairman Winston Achong"),
    ("HUMT", "spectrum", "Notice", "2023-08-14", "Award of 5G spectrum"),
    ("HUMT", "towers", "Circular", "2024-10-14", "Circular: sale and leaseback of 420 towers"),
    ("HUMT", "outage", "Notice", "2025-02-10", "Network outage of 8 February 2025"),
    ("BBH", "rebrand", "Notice", "2022-11-21", "Management agreement with Almarosa Hotels"),
    ("BBH", "warn", "Notice", "2021-02-22", "Profit warning for 2020"),
    ("PIG", "plant", "Notice", "2022-09-26", "Explosion at the acetylene plant"),
    ("PIG", "jamaica", "Circular", "2017-02-20", "Circular: acquisition of Kingston Gas Products Limited"),
    ("MVS", "price", "Notice", "2023-05-08", "Opening of the Arima and Penal stores"),
    ("MVS", "div 2024", "Dividend", "2024-12-23", "Dividend notice: final dividend of TT$0.21 per share"),
    ("KCR", "delist", "Circular", "2025-05-12", "Circular: proposed delisting and buy-out of minority shareholders"),
    ("KCR", "biscuit", "Notice", "2022-11-14", "Closure of the biscuit line at Couva"),
    ("TIF", "nav 2024", "Notice", "2024-07-29", "Net asset value per unit at 30 June 2024"),
    ("TIF", "nav 2025", "Notice", "2025-07-28", "Net asset value per unit at 30 June 2025"),
    ("ALMD", "name", "Notice", "2020-10-26", "Change of name of Colonial & Antilles Bank Limited to Almond Bank (Caribbean) Limited"),
    ("ALMD", "exit", "Notice", "2023-01-30", "Sale of the operations in Grenada and Dominica"),
    ("ALMD", "div a", "Dividend", "2024-12-16", "Dividend notice: final dividend for the year ended 31 October 2024"),
    ("ALMD", "div b", "Dividend", "2025-06-09", "Dividend notice: interim dividend for the six months ended 30 April 2025"),
    ("ALMD", "basel", "Regulatory", "2025-02-17", "Pillar 3 disclosures, year ended 31 October 2024"),
]

# What the portal itself keeps: handle, path, fields.
PORTAL = [
    ("holidays", "portal/market-holidays-2025.pdf", {"title": "Market holidays 2025: KSX and POSX"}),
    ("fees", "portal/fee-schedule-2024.pdf", {"title": "Brokerage commissions, exchange fees and cess", "date": "2024-01-02"}),
    ("junior", "portal/KSX-junior-market-rules-rev3.pdf", {"title": "Junior Market rules, third revision", "date": "2022-11-07"}),
    ("wht", "portal/withholding-tax-dividends.pdf", {}),
    ("account", "portal/opening-an-account.pdf", {"title": "How to open an account with the depository"}),
]

catalogue = Catalogue()
q = Questions("harbour", today="2025-08-19")

ORDINALS = {1: "First", 2: "Second", 3: "Third", 4: "Fourth"}
MONTHS = {1: "three", 2: "six", 3: "nine", 4: "twelve"}


def slug(text, joint="-"):
    return joint.join("".join(letter if letter.isalnum() else " " for letter in text.replace("'", "")).split())


def long(day):
    return f"{day.day} {day:%B} {day.year}"


def american(day):
    return f"{day:%B} {day.day}, {day.year}"


def spelled(year, month):
    """A year as those write it whose year does not end in December."""
    return str(year) if month == 12 else f"{year - 1}/{year % 100:02}"


def titled(code, exchange, month, look, kind, year, part, end):
    """The title of a report of a year or of a part of it."""
    if kind == "ar":
        if look == "loose":
            return f"Annual report, year to {end:%B} {end.year}"
        return f"Annual Report {spelled(year, month) if look == 'sheet' or code in ('HUMT', 'WBP') else year}"
    if kind == "fs":
        return {
            "loose": f"Audited accounts, year to {end.day} {end:%b} {end.year}", "sheet": f"Audited FS FY{spelled(year, month)}",
            "upload": f"Audited Financial Statements {end:%B} {end.year}",
        }.get(look, f"Audited Financial Statements for the Year Ended {american(end) if exchange == 'KSX' else long(end)}")
    if kind == "half":
        return f"Unaudited half-year report to {long(end)}" if look == "loose" else f"Half Year Report {end:%B} {end.year}"
    if kind == "call":
        return f"{'Full year' if part == 4 else f'Q{part}'} {year} earnings call transcript, {end:%B} {end.year}"
    if look == "loose":
        return f"Unaudited results, {3 * part} months to {end.day} {end:%b} {end.year}"
    if look == "sheet":
        return f"Q{part} FY{spelled(year, month)} unaudited ({end:%b %Y})"
    if look == "upload":
        return f"Unaudited Q{part} {end:%B} {end.year}"
    if exchange == "KSX":
        return f"Unaudited Financial Statements for the {ORDINALS[part]} Quarter Ended {american(end)}"
    return f"Unaudited Interim Financial Statements for the {MONTHS[part]} months ended {long(end)}"


def add(code, exchange, look, handle, kind, title, short, published, end=None, year=None):
    """One document in the look of its company, under the name that it had then."""
    name, number = NAMES[code], 20400 + 7 * len(catalogue.uris)
    if code in FORMERLY and published.isoformat() < FORMERLY[code][1]:
        name = FORMERLY[code][0]
    place = exchange.replace("/", "-").lower()
    if look == "rich":
        uri = f"{BUCKET}/{place}/{code}/{published.year}/{slug(title).lower()}.pdf"
        fields = {"title": title, "company": name, "documentType": kind, "ticker": code, "publishedOn": published.isoformat()}
        fields |= {"fiscalYear": year, "periodEnd": end and end.isoformat()}
    elif look == "title":
        uri = f"{BUCKET}/{place}/company-news/{slug(name, '_')}-{slug(title, '_')}.pdf"
        fields = {"title": f"{name} ({code}) – {title}", "date": american(published)}
    elif look == "coded":
        uri, fields = f"{BUCKET}/{place}/filings/{code}/{code}-{short}.pdf", {}
    elif look == "sheet":
        uri = f"{BUCKET}/doc/{number}.pdf"
        fields = {"doc": title, "kind": kind, "uploaded": f"{published:%d/%m/%Y}"}
    elif look == "upload":
        tail = ("", "-1", "_v2", "-FINAL", "")[number % 5]
        uri = f"{BUCKET}/uploads/{published:%Y/%m}/{slug(name.replace(' Limited', ''))}-{slug(title)}{tail}.pdf"
        fields = {"posted": published.isoformat()} if number % 3 else {}
    else:
        uri = f"{BUCKET}/{place}/{slug(name.replace(' Limited', '')).lower()}/{slug(title).lower()}.pdf"
        fields = {"name": title}
    catalogue.add(GROUPS.get(code, NAMES[code]), f"{code} {handle}", uri, **fields)


def compose():
    for code, name, exchange, month, look, first, first_interim, rhythm, missing in COMPANIES:
        catalogue.group(GROUPS.get(code, name), **FIELDS.get(code, {}))
        for year in range(first, 2027):
            end = month_end(year, month)
            for kind, days, label in (("ar", 116, "Annual Report"), ("fs", 86, "Audited Financial Statements")):
                published = end + datetime.timedelta(days=days)
                if published > PUBLISHED_UNTIL or f"{kind} {year}" in missing:
                    continue
                title = titled(code, exchange, month, look, kind, year, 0, end)
                add(code, exchange, look, f"{kind} {year}", label, title, f"{'AR' if kind == 'ar' else 'AFS'}-{year}", published, end, year)
            for part in (1, 2, 3, 4):
                closing = month_end(year, month - 12 + 3 * part)
                published = closing + datetime.timedelta(days=45)
                if published > PUBLISHED_UNTIL:
                    continue
                if year >= first_interim and rhythm == "H" and part == 2:
                    title = titled(code, exchange, month, look, "half", year, part, closing)
                    add(code, exchange, look, f"half {year}", "Half-year report", title, "", published, closing, year)
                if year >= first_interim and (rhythm == "Q" and part < 4 or rhythm == "Q4"):
                    title = titled(code, exchange, month, look, "q", year, part, closing)
                    add(code, exchange, look, f"q{part} {year}", "Unaudited Statements", title, f"UFS-Q{part}-{closing:%b%Y}", published, closing, year)
                if code in CALLERS and year >= CALLERS[code]:
                    held = published + datetime.timedelta(days=48 if part == 4 else 1)
                    if held <= PUBLISHED_UNTIL:
                        title = titled(code, exchange, month, look, "call", year, part, closing)
                        add(code, exchange, look, f"call{part} {year}", "Earnings call", title, "", held, closing, year)
            held = end + datetime.timedelta(days=160)
            notice = held - datetime.timedelta(days=30)
            if code in MEETERS and year >= 2019 and notice <= PUBLISHED_UNTIL:
                title = f"Notice of Annual General Meeting, {american(held) if exchange == 'KSX' else long(held)}"
                add(code, exchange, look, f"agm {held.year}", "Notice of meeting", title, f"AGM-{held.year}", notice)
        for other, handle, kind, day, title in OTHERS:
            if other == code:
                day = datetime.date.fromisoformat(day)
                short = f"{day:%Y%m%d}-{slug(title)[:34].strip('-').lower()}"
                add(code, exchange, look, handle, kind, title, short, day)
    catalogue.group("Portal: rules, fees and how-to")
    for handle, path, fields in PORTAL:
        catalogue.add("Portal: rules, fees and how-to", f"portal {handle}", f"{BUCKET}/{path}", **fields)
    for alias, codes in ASSOCIATIONS.items():
        groups = [GROUPS.get(code, NAMES[code]) for code in ([codes] if isinstance(codes, str) else codes)]
        catalogue.associations[alias] = groups if len(groups) > 1 else groups[0]


compose()
doc, ar, fs, of = catalogue.any_of, catalogue.report, catalogue.statements, catalogue.figure


def head(code, year):
    """A headline figure of a year: also in the call on the full year and in the unaudited twelve months."""
    return doc(f"{code} ar {year}", f"{code} fs {year}", f"{code} call4 {year}", f"{code} q4 {year}")


def beside(code, year):
    """A figure of a year that is compared: also in the next year's."""
    return doc(*(f"{code} {kind} {at}" for at in (year, year + 1) for kind in ("ar", "fs")), f"{code} call4 {year}", f"{code} q4 {year}")


def part(code, year, number):
    return doc(f"{code} q{number} {year}", f"{code} call{number} {year}")


def newest(code):
    """The newest year, and the newest part of a year where it is newer."""
    year = max(year for year in range(2016, 2027) if f"{code} ar {year}" in catalogue.handles or f"{code} fs {year}" in catalogue.handles)
    found = [f"{code} ar {year}", f"{code} fs {year}"]
    for later in (2026, 2025, 2024):
        for number in (4, 3, 2, 1):
            handles = [f"{code} q{number} {later}", f"{code} call{number} {later}", *([f"{code} half {later}"] if number == 2 else [])]
            if later > year and any(handle in catalogue.handles for handle in handles):
                return doc(*found, *handles)
    return doc(*found)


# --- name
q.ask("name", "how much rum did Old Mill Distillers export in 2022?", of("OMD", 2022))
q.ask("name", "total assets savannah financial holdings at september 2023", head("SFH", 2023))
q.ask("name", "What price did Paria Gas Liquids get for its propane on average in 2021?", of("PGL", 2021))
q.ask("name", "Does Hopewell Property Trust still have a lot of empty floors?", newest("HPT"))
q.ask("name", "pitch lake asphalt profit 2020", head("PLA", 2020))
q.ask("name", "I'm writing a paper on tourism in the pandemic. By how much were Negril Sands Resorts in the red for 2020?", head("NSR", 2020))
q.ask("name", "who are the auditors of bookshelf & blackboard these days", of("BNB", 2024))
q.ask("name", "container moves, Palisado Wharves, 2023", of("PWL", 2023))
q.ask("name", "Savannah Bank of Trinidad & Tobago: non-performing loans at the 2024 year end", of("SBTT", 2024))
q.ask("name", "twin isles income fund, what did they hand out to unitholders for 2021", of("TIF", 2021))
q.ask("name", "cockpit coffee roasters gross margin year to july 2023", of("COFE", 2023))
q.ask("name", "Could you tell me what Tribune & Airwaves took in from radio advertising in its 2022 financial year", of("TAW", 2022))
q.ask("name", "medical oxygen, point industrial gases – share of sales in the year to June 2021", of("PIG", 2021))

# --- symbol
q.ask("symbol", "SUTC eps year to march 2024", head("SUTC", 2024))
q.ask("symbol", "what was the gearing of LPC at december 2022", of("LPC", 2022))
q.ask("symbol", "HPT nav per share end of 2023", of("HPT", 2023))
q.ask("symbol", "NRA: how many vehicles went out the door in 2024", of("NRA", 2024))
q.ask("symbol", "I heard DUNN shut a branch the other year. Which one?", doc("DUNN close"))
q.ask("symbol", "PLA revenue third quarter 2024", part("PLA", 2024, 3))
q.ask("symbol", "Show me how KCR did in the three months that finished January 2024", part("KCR", 2024, 3))
q.ask("symbol", "ALMD loan growth first half of fiscal 2025", part("ALMD", 2025, 2))
q.ask("symbol", "mvs wage bill 2022", of("MVS", 2022))
q.ask("symbol", "latest net asset value of a TIF unit", doc("TIF nav 2025", "TIF half 2025"))
q.ask("symbol", "PIG, what blew up at their place", doc("PIG plant"))
q.ask("symbol", "Is the gentleman who used to chair OMD still there, and if not when did he go", doc("OMD chair"))

# --- alias
q.ask("alias", "light company profit 2023", head("LPC", 2023))
q.ask("alias", "Turnover of Pierre's for 2017, please, that's when it still carried the family name", head("NRG", 2017))
q.ask("alias", "how much did clarendon cement produce in 2018", of("RMC", 2018))
q.ask("alias", "When exactly did Sutcliffes pay out last December and how much?", doc("SUTC div 2024"))
q.ask("alias", "birdie subscribers, end of march 2025", head("HUMT", 2025))
q.ask("alias", "what are the ramnarines offering the little man for his shares", doc("KCR delist"))
q.ask("alias", "Colonial & Antilles Bank, provisions for bad loans, 2019", of("ALMD", 2019))
q.ask("alias", "B&B sales for the year that closed August 2024", head("BNB", 2024))
q.ask("alias", "westmoreland canners 2020 net profit", head("ATF", 2020))
q.ask("alias", "Who sat on the board of Crossroads Securities in 2020?", ar("PIL", 2020))
q.ask("alias", "ibis 2024 combined ratio", head("SII", 2024))
q.ask("alias", "palisado's new wharfage rates", doc("PWL tariff"))

# --- typo
q.ask("typo", "quikpeny loan book march 2024", head("QPM", 2024))
q.ask("typo", "wellborne pharmaceuticels research spending fiscal 2023", of("WBP", 2023))
q.ask("typo", "what did Savanah Finacial Holdings say about beign hacked", doc("SFH cyber"))
q.ask("typo", "hummingbrid telcom 5g licence how many mhz", doc("HUMT spectrum"))
q.ask("typo", "machester poultry feed costs 2023", of("MPL", 2023))
q.ask("typo", "annaul report nothern range grp 2021", ar("NRG", 2021))
q.ask("typo", "Bucoo Bay hotles ocupancy january to june 2024", doc("BBH half 2024"))
q.ask("typo", "rio mino cemnt, why was kiln 4 shut dwon", doc("RMC kiln"))
q.ask("typo", "yalahs brewry revenue yr to jun 22", head("YBC", 2022))
q.ask("typo", "Did jerk juntion make a proffit in 2019?", head("JERK", 2019))

# --- follow-up
q.ask("follow-up", "what about 2021?", head("LPC", 2021), history=[
    "What was Lightbourne's net profit in 2023?", "Lightbourne Power Company Limited made a net profit of US$31.4 million in 2023, up from US$27.9 million."])
q.ask("follow-up", "their margin for the same calendar year, roughly", of("OMD", 2024), history=[
    "gross margin at Yallahs Brewing for the year to june 2024", "Yallahs Brewing reported a gross margin of 38.2% for the year ended June 30, 2024.",
    "I'm also looking at Old Mill Distillers", "Old Mill Distillers makes rum and is listed on the POSX. What would you like to know about it?"])
q.ask("follow-up", "no, I meant the bank itself, not the group", of("SBTT", 2024), history=[
    "savannah: total loans to customers 2024", "At 30 September 2024 Savannah Financial Holdings had loans to customers of TT$38.6 billion."])
q.ask("follow-up", "yes please", part("PWL", 2025, 2), history=[
    "how was Palisado Wharves in 2024", "Palisado Wharves made a profit of J$2.9 billion in 2024. Shall I also look at the results for the second quarter of 2025?"])
q.ask("follow-up", "who took over from her", doc("PFG ceo in"), history=[
    "is marcia dawkins hylton still running parade?", "No. Parade Financial Group announced on May 8, 2024 that she would retire as President and Group CEO."])
q.ask("follow-up", "How much did they pay for it?", doc("PAKET buy", "PAKET ar 2022", "PAKET fs 2022"), history=[
    "has paket bought anybody", "Yes: in June 2022 Paket Express put the acquisition of Swiftbox Freight (Miami) Inc. to its shareholders."])
q.ask("follow-up", "and how many people did they employ that year", of("HUMT", 2024), history=[
    "HUMT revenue fy to march 2024", "Hummingbird Telecom had revenue of TT$2.41 billion in the year ended 31 March 2024."])
q.ask("follow-up", "same for paria", head("PGL", 2024), history=[
    "capex of lightbourne power 2024?", "Lightbourne invested US$142 million in 2024, most of it in the restoration of the network."])
q.ask("follow-up", "And the parent company, was it in profit too?", head("MAH", 2023), history=[
    "Manchester Poultry profit for 2023", "Manchester Poultry Limited earned J$412 million after tax in 2023."])
q.ask("follow-up", "did it ever open back", doc("NSR reopen"), history=[
    "what did the hurricane do to negril sands", "Negril Sands Resorts closed its Long Bay property in July 2024 after Hurricane Beryl damaged the roofs."])
q.ask("follow-up", "So did the Halberd people get the company in the end?", doc("MAH bid fail"), history=[
    "what did MAH's directors recommend about the takeover bid", "In the directors' circular of October 2024 they recommended that shareholders reject the bid of Halberd Foods."])
q.ask("follow-up", "the year before?", beside("DUNN", 2022), history=[
    "dunn's hardware sales october 2023", "Dunn's Hardware & Lumber had sales of J$6.8 billion in the year ended October 31, 2023."])
q.ask("follow-up", "that's only nine months and not audited. give me the audited full year", of("PIL", 2024), history=[
    "parade investments net profit 2024", "Parade Investments Limited earned J$1.1 billion in the nine months ended June 30, 2024 (unaudited)."])
q.ask("follow-up", "and in the quarter after that", part("RMC", 2023, 2), history=[
    "Cement volumes at Rio Minho, first quarter 2023?", "Rio Minho Cement sold 268,000 tonnes in the quarter ended March 31, 2023."])
q.ask("follow-up", "did the boss explain it to the analysts", doc("NRG call1 2025"), history=[
    "northern range group revenue Q1 2025", "Northern Range Group's revenue was TT$3.6 billion in the first quarter of 2025, 4% lower than a year before."])
q.ask("follow-up", "has each declared anything for shareholders since that year end?", doc("WBP div 2025"), doc("SUTC div 2025"), history=[
    "compare wellbourne pharmaceuticals and sutcliffe tobacco, profit y/e march 2025",
    "For the year ended March 31, 2025 Wellbourne Pharmaceuticals earned J$2.2 billion, Sutcliffe Tobacco J$4.7 billion."])
q.ask("follow-up", "Ok back to the dividend. What was this year's?", doc("SII div 2025"), history=[
    "scarlet ibis dividend for 2023", "Scarlet Ibis Insurance Holdings paid a final dividend of TT$0.68 per share for 2023.",
    "how bad was beryl for them", "They estimated claims of TT$310 million before reinsurance in August 2024."])
q.ask("follow-up", "show me the circular on that", doc("HUMT towers"), history=[
    "is hummingbird selling its masts?", "Yes. Hummingbird Telecom agreed to sell 420 towers and to lease them back."])
q.ask("follow-up", "why did it drop", of("MDL", 2023), history=[
    "Manchester Dairies operating profit 2023 vs 2022", "Operating profit of Manchester Dairies fell from J$390 million in 2022 to J$245 million in 2023."])
q.ask("follow-up", "Different question: at what price did Lightbourne first come to the market?", doc("LPC ipo"), history=[
    "coffee leaf rust at cockpit", "Cockpit Coffee Roasters said in August 2022 that leaf rust had reached a fifth of its contracted farms."])
q.ask("follow-up", "nice, now put 2023 and 2022 next to it", beside("NRG", 2023), beside("NRG", 2022), history=[
    "Northern Range Group revenue by segment 2024", "In 2024: Distribution TT$6.1bn, Automotive TT$2.9bn, Manufacturing TT$2.2bn, Financial services TT$1.4bn."])
q.ask("follow-up", "no no the one in tobago", of("BBH", 2023), history=[
    "what was the hotel's occupancy in 2023", "Negril Sands Resorts reported an average occupancy of 71% in 2023."])
q.ask("follow-up", "n kcr? at april 24", of("KCR", 2024), history=[
    "bank debt of pitch lake asphalt dec 2023", "Pitch Lake Asphalt Company had bank borrowings of TT$88 million at 31 December 2023."])
q.ask("follow-up", "When do they hold their next annual meeting?", doc("SUTC agm 2025"), history=[
    "sutcliffe tobacco latest full year sales", "Sutcliffe Tobacco had gross sales of J$21.3 billion in the year ended March 31, 2025."])
q.ask("follow-up", "and january to march?", part("TAW", 2025, 2), history=[
    "tribune & airwaves october to december 2024", "In the quarter ended December 31, 2024 Tribune & Airwaves lost J$61 million."])
q.ask("follow-up", "the second one", doc("ATF fda"), history=[
    "any news from ackee tree foods in the last years", "I found two notices: (1) the change of name of April 2022, (2) the end of the American import alert on canned ackee. Which one?"])
q.ask("follow-up", "Were they under a different name then?", doc("ALMD name", "ALMD ar 2019", "ALMD fs 2019", "ALMD ar 2020"), history=[
    "almond bank deposits 2019", "Customer deposits were US$9.8 billion at 31 October 2019."])
q.ask("follow-up", "actually make that cliq", head("CLIQ", 2024), history=[
    "Paket express net profit 2024", "Paket Express earned J$148 million after tax in 2024."])

# --- several-companies
q.ask("several-companies", "Who made more in 2024, Northern Range Group or Scarlet Ibis?", head("NRG", 2024), head("SII", 2024))
q.ask("several-companies", "debt end 2023: lightbourne power and paria gas liquids", head("LPC", 2023), head("PGL", 2023))
q.ask("several-companies", "PWL and RMC, headcount in 2022", of("PWL", 2022), of("RMC", 2022))
q.ask("several-companies", "How did each of the Manchester companies get on in the first quarter of 2025?", part("MAH", 2025, 1), part("MDL", 2025, 1), part("MPL", 2025, 1))
q.ask("several-companies", "wbp v wbd sales year ended march 2024", head("WBP", 2024), head("WBD", 2024))
q.ask("several-companies", "what did the Yallahs brewery and the Negril hotels report to the exchange right after hurricane beryl", doc("YBC beryl"), doc("NSR beryl"))
q.ask("several-companies", "Cost to income ratio, Savannah Bank of T&T against Almond Bank, fiscal 2024", head("SBTT", 2024), head("ALMD", 2024))
q.ask("several-companies", "was jerk junction or ackee tree the more profitable one in 2023", head("JERK", 2023), head("ATF", 2023))
q.ask("several-companies", "I need the IPO prospectuses of Cliq, Paket and Cockpit Coffee for a case study", doc("CLIQ ipo"), doc("PAKET ipo"), doc("COFE ipo"))
q.ask("several-companies", "hotels: room revenue at negril sands and at buccoo bay in 2023", of("NSR", 2023), of("BBH", 2023))
q.ask("several-companies", "please get me the most recent annual reports of both the brewery at Yallahs and the supermarkets in Maraval", ar("YBC", 2024), ar("MVS", 2024))

# --- several-periods
q.ask("several-periods", "Light company's profit, 2021 next to 2024", beside("LPC", 2021), head("LPC", 2024))
q.ask("several-periods", "PGL revenue for 2018, 2020 and 2022", beside("PGL", 2018), beside("PGL", 2020), beside("PGL", 2022))
q.ask("several-periods", "paket express quarter by quarter 2024 (first three quarters are enough)", part("PAKET", 2024, 1), part("PAKET", 2024, 2), part("PAKET", 2024, 3))
q.ask("several-periods", "Has Dunn's sold more in fiscal 2024 than it did in fiscal 2021?", beside("DUNN", 2021), of("DUNN", 2024))
q.ask("several-periods", "compare the first halves: buccoo bay january–june 2022 and january–june 2024", doc("BBH half 2022", "BBH half 2023"), doc("BBH half 2024", "BBH half 2025"))
q.ask("several-periods", "fees of SFH's directors in 2020 and how they stood in 2023", beside("SFH", 2020), beside("SFH", 2023))
q.ask("several-periods", "what parade financial declared in november 2023 and then in november 2024", doc("PFG div 2023"), doc("PFG div 2024"))
q.ask("several-periods", "negril sands, july to september, in the hurricane year and the one before", doc("NSR q3 2024"), doc("NSR q3 2023", "NSR q3 2024"))
q.ask("several-periods", "Both ESG reports of Parade, 2023 and 2024", doc("PFG sus 2023"), doc("PFG sus 2024"))
q.ask("several-periods", "scarlet ibis: I'd like the transcripts for the first and the second quarter of 2025", doc("SII call1 2025"), doc("SII call2 2025"))
q.ask("several-periods", "annual reports 2018 + 2019 pitch lake", ar("PLA", 2018), ar("PLA", 2019))
q.ask("several-periods", "Twin Isles unit value, june last year and june this year", doc("TIF nav 2024", "TIF half 2024", "TIF half 2025"), doc("TIF nav 2025", "TIF half 2025"))

# --- relative-date
q.ask("relative-date", "palisado wharves revenue last quarter", part("PWL", 2025, 2))
q.ask("relative-date", "net income of Scarlet Ibis last year", head("SII", 2024))
q.ask("relative-date", "what did Manchester Agro earn two years ago", head("MAH", 2023))
q.ask("relative-date", "PFG, first half of the current financial year", part("PFG", 2025, 2))
q.ask("relative-date", "maraval supermarkets – how are the nine months so far", part("MVS", 2025, 3))
q.ask("relative-date", "FY22 churn at hummingbird telecom", of("HUMT", 2022))
q.ask("relative-date", "Is there any dividend from Northern Range this month?", doc("NRG div 2025"))
q.ask("relative-date", "Has Paria put out a notice this year about its gas being cut?", doc("PGL supply"))
q.ask("relative-date", "lightbourne q1 this year", part("LPC", 2025, 1))
q.ask("relative-date", "agm coming up at wellbourne pharmaceuticals? date?", doc("WBP agm 2025"))
q.ask("relative-date", "Stock written off at Dunn's in their last full financial year", of("DUNN", 2024))
q.ask("relative-date", "how many tonnes did rio minho sell three years ago", of("RMC", 2022))
q.ask("relative-date", "did ramnarine & sons close the year to this april in profit", head("KCR", 2025))
q.ask("relative-date", "quickpenny, arrears in the april-june quarter just gone", part("QPM", 2026, 1))
q.ask("relative-date", "why did the finance chief of Cliq leave in June last year", doc("CLIQ cfo"))
q.ask("relative-date", "Negril Sands: first six months of this year", part("NSR", 2025, 2))
q.ask("relative-date", "What have they announced at Almond Bank as the dividend this June?", doc("ALMD div b"))
q.ask("relative-date", "ackee tree exports, financial year before last", of("ATF", 2023))

# --- document-type
q.ask("document-type", "Palisado's audited financials 2021, not the glossy report", fs("PWL", 2021))
q.ask("document-type", "link to the annual report of old mill for 2019", ar("OMD", 2019))
q.ask("document-type", "do you have the prospectus for the quickpenny preference shares", doc("QPM prefs"))
q.ask("document-type", "circular on the Demerara Union deal", doc("SFH gy"))
q.ask("document-type", "NRG transcript Q3 2024", doc("NRG call3 2024"))
q.ask("document-type", "I can't find the notice of this year's AGM of Lightbourne", doc("LPC agm 2025"))
q.ask("document-type", "rio minho sustainability report please", doc("RMC sus 2023"))
q.ask("document-type", "Is there a slide deck from Northern Range on the 2024 results?", doc("NRG pres 2024"))
q.ask("document-type", "almond bank pillar 3", doc("ALMD basel"))
q.ask("document-type", "the profit warning buccoo bay issued", doc("BBH warn"))
q.ask("document-type", "unaudited fourth quarter cliq 2025", doc("CLIQ q4 2025"))
q.ask("document-type", "Where is the governance policy of the wharf company kept?", doc("PWL policy"))
q.ask("document-type", "wellbourne distribution audited accounts y/e 31 march 2019, just those", fs("WBD", 2019))
q.ask("document-type", "may I have the unaudited statements of Manchester Agro for september 2023", doc("MAH q3 2023"))

# --- topic
q.ask("topic", "Which listed companies had their customers' data or systems broken into?", doc("PAKET breach"), doc("SFH cyber"))
q.ask("topic", "airbag recall pick-ups", doc("NRA recall"))
q.ask("topic", "is anybody about to leave the exchange", doc("KCR delist"))
q.ask("topic", "bird flu at a chicken hatchery, who was that?", doc("MPL flu"))
q.ask("topic", "ship to shore cranes", doc("PWL cranes"))
q.ask("topic", "Somebody got the rights to sell insulin pens for a Nordic drug maker. What are the terms?", doc("WBP licence"))
q.ask("topic", "workers on strike at la brea", doc("PLA strike"))
q.ask("topic", "a newspaper stopped printing, wasn't it? when's the last issue", doc("TAW print"))
q.ask("topic", "I read that two Jamaican medicine companies want to become one. What would holders get?", doc("WBD merge"))
q.ask("topic", "stock splits in the last five years, with ratios", doc("COFE split"), doc("NRG split"))
q.ask("topic", "which company is late with its 2024 accounts", doc("TAW late"))
q.ask("topic", "who is taking jerk chicken to West Africa", doc("JERK ghana"))

# --- not-companies
q.ask("not-companies", "Is the market open on Emancipation Day?", doc("portal holidays"))
q.ask("not-companies", "what does it cost me each time I buy shares", doc("portal fees"))
q.ask("not-companies", "i live in toronto, how much tax comes off my dividends", doc("portal wht"))
q.ask("not-companies", "A cousin of mine wants to list her firm on the Junior Market. How few shareholders can it have?", doc("portal junior"))

# --- abstention
q.ask("abstention", "good morning")
q.ask("abstention", "Thanks much, you saved me an afternoon")
q.ask("abstention", "are you a person or a program")
q.ask("abstention", "what is a price earnings ratio")
q.ask("abstention", "Difference between ordinary and preference shares?")
q.ask("abstention", "grace harbour foods annual report 2023")
q.ask("abstention", "How much did Savannah Sugar of Kenya earn in 2022?")
q.ask("abstention", "what is the jamaican dollar trading at today")
q.ask("abstention", "manchester textiles plc half year results")
q.ask("abstention", "how do I work out the yield on a bond")
q.ask("abstention", "It's raining so hard here in Chaguanas")
q.ask("abstention", "ok that is clear, thanks", history=[
    "savannah financial dividend 2024", "Savannah Financial Holdings declared a final dividend of TT$1.15 per share for 2024."])
q.ask("abstention", "lol that is plenty money", history=[
    "what did parade financial earn in 2024", "Parade Financial Group earned J$13.7 billion in the year ended September 30, 2024."])
q.ask("abstention", "and Blue Mountain Textiles?", history=[
    "paket express revenue 2023", "Paket Express had revenue of J$2.1 billion in 2023."])
q.ask("abstention", "what does EBITDA stand for anyway", history=[
    "hummingbird telecom ebitda FY2025", "EBITDA of Hummingbird Telecom was TT$884 million in the year ended 31 March 2025."])
q.ask("abstention", "who built you?", history=[
    "when is the AGM of sutcliffe", "The Annual General Meeting of Sutcliffe Tobacco is on September 7, 2025."])
q.ask("abstention", "No, that's all for today", history=[
    "how many stores does maraval have", "Maraval Supermarkets runs 14 stores.", "and in 2020?", "In 2020 it had 11. Shall I look for the list of stores?"])
q.ask("abstention", "You write very nicely but too long for my phone", history=[
    "pitch lake contract with hainan", "In April 2021 Pitch Lake Asphalt signed a contract with Hainan Road Works for 60,000 tonnes over three years."])
q.ask("abstention", "hm, then I'll ask my broker what he thinks", history=[
    "should I sell my KCR shares", "I can't advise on that; the circular sets the price of the buy-out at TT$14.50 per share."])
q.ask("abstention", "did the central bank cut its policy rate yet", history=[
    "parade investments bond coupon", "The secured bonds of Parade Investments due 2026 pay 11.5%."])
q.ask("abstention", "how does a company normally go about a rights issue?", history=[
    "when did parade raise capital", "Parade Financial Group offered 310,000,000 ordinary shares in a rights issue in February 2021."])
q.ask("abstention", "one love, take care", history=[
    "did yallahs lose stock in the hurricane", "Yallahs Brewing reported damage to a warehouse, but no large loss of stock."])

# --- more
q.ask("several-periods", "What did Wellbourne Pharmaceuticals declare last August, and what this month?", doc("WBP div 2024"), doc("WBP div 2025"))
q.ask("several-periods", "almond bank's last three earnings calls", doc("ALMD call2 2025"), doc("ALMD call1 2025"), doc("ALMD call4 2024"))
q.ask("several-periods", "Birdie's subscribers at the end of March in each of 2022, 2023, 2024 and 2025", beside("HUMT", 2022), beside("HUMT", 2023), beside("HUMT", 2024), head("HUMT", 2025), most=4)
q.ask("several-periods", "Long Bay, negril sands: need the notice when it shut after beryl plus the one that it's open again", doc("NSR beryl"), doc("NSR reopen"))
q.ask("several-periods", "Do the slides that Northern Range showed investors this April tell another story than those of April last year?", doc("NRG pres 2024"), doc("NRG pres 2023"))

q.ask("follow-up", "so what would I get for my shares", doc("WBD merge"), history=[
    "I own Wellbourne Distribution. What is going on there?", "In June 2025 Wellbourne Distribution sent its shareholders a circular on a proposed amalgamation with Wellbourne Pharmaceuticals."])
q.ask("follow-up", "second quarter?", part("PAKET", 2025, 2), history=[
    "paket express parcels q1 2025", "Paket Express carried 1.9 million parcels in the first quarter of 2025."])
q.ask("follow-up", "And how did it end?", doc("MAH bid fail"), history=[
    "Who wanted to take over Manchester Agro?", "Halberd Foods Inc. made a takeover bid for Manchester Agro Holdings in 2024.",
    "What did the directors advise?", "In their circular of October 2024 the directors advised shareholders to reject the bid."])
q.ask("follow-up", "my mistake, wanted the supermarkets in Maraval", doc("MVS div 2024", "MVS ar 2024", "MVS fs 2024"), history=[
    "savannah final dividend 2024", "Savannah Financial Holdings declared a final dividend of TT$1.15 per share for 2024."])
q.ask("follow-up", "do they take tax off that", doc("portal wht"), history=[
    "what does scarlet ibis pay for 2024", "Scarlet Ibis Insurance Holdings pays a final dividend of TT$0.72 per share for 2024."])
q.ask("follow-up", "alright. that 11.5% paper from before, what's it secured on?", doc("PIL bond"), history=[
    "does parade investments have bonds", "Yes, Parade Investments offered 11.5% secured bonds due 2026 in September 2023.",
    "and what was the unit of twin isles worth at the end of june", "The net asset value of the Twin Isles Income Fund was TT$21.84 per unit on 30 June 2025."])

q.ask("several-companies", "Who took over as chief executive at Parade, and who as managing director at Savannah Bank?", doc("PFG ceo in"), doc("SBTT md"))
q.ask("several-companies", "stock split circulars of cockpit coffee and northern range", doc("COFE split"), doc("NRG split"))
q.ask("several-companies", "savannah holdings and maraval supermarkets, profit of each in the third quarter, to june 2025", part("SFH", 2025, 3), part("MVS", 2025, 3))

# --- more still
q.ask("relative-date", "How was the stretch from February to April for Cockpit Coffee?", doc("COFE q3 2025"))
q.ask("relative-date", "sutcliffes agm is next month, where and at what time", doc("SUTC agm 2025"))
q.ask("relative-date", "what does palisado charge for a 20 foot box since the new year", doc("PWL tariff"))
q.ask("relative-date", "I'd like the value of a Twin Isles unit as it was in the middle of last year", doc("TIF nav 2024", "TIF half 2024"))
q.ask("relative-date", "Ramnarine wrote to us shareholders in May, at what price do they want to buy us out?", doc("KCR delist"))
q.ask("relative-date", "Why was my Birdie phone dead that Saturday in February?", doc("HUMT outage"))

q.ask("follow-up", "did it eat into that year's profit", head("PLA", 2023), history=[
    "what was the trouble at la brea", "In November 2023 Pitch Lake Asphalt gave notice of industrial action at La Brea that stopped loading for nine days."])
q.ask("follow-up", "What are they called these days, and since when?", doc("RMC name"), history=[
    "Clarendon Cement's sales in 2017?", "Clarendon Cement sold 840,000 tonnes in 2017, according to its annual report."])
q.ask("follow-up", "thats the milk one. has the chicken one put out anything on bird flu", doc("MPL flu"), history=[
    "manchester and bird flu", "Manchester Dairies has published nothing on bird flu; its notices concern a recall of UHT milk and the farmgate price of milk."])
q.ask("follow-up", "The later one. When does it reach my account?", doc("ALMD div b"), history=[
    "What has Almond Bank declared lately?", "There are two dividend notices: one of December 2024 for the year to 31 October 2024, and one of June 2025 for the six months to 30 April 2025. "
    "Which of the two do you mean?"])

q.ask("abstention", "ok so no news is good news I guess", history=[
    "any new notices from buccoo bay hotels this year", "No, the newest notice of Buccoo Bay Hotels is the one on the management agreement with Almarosa Hotels of November 2022."])
q.ask("abstention", "gracekennedy share price now")
q.ask("abstention", "Can you remind me of this again next Monday?")
q.ask("abstention", "what's the difference between a bull and a bear market")

# --- once more
q.ask("several-companies", "do i have to bring back my 2021 pickup to northern range automotive, and which cartons of manchester dairies milk must go back to the shop? i need both recall notices", doc("NRA recall"), doc("MDL recall"))
q.ask("several-companies", "latest dividend declared by Sutcliffe, latest by Yallahs Brewing", doc("SUTC div 2025"), doc("YBC div 2024"))
q.ask("several-companies", "Energy is what kills heavy industry here. What did it cost Rio Minho Cement in 2023, and what Pitch Lake Asphalt?", of("RMC", 2023), of("PLA", 2023))
q.ask("several-companies", "Half-way through their 2025 financial years, how were Dunn's Hardware and Cockpit Coffee doing on profit?", part("DUNN", 2025, 2), part("COFE", 2025, 2))
q.ask("several-companies", "capex plans of the Light Company + Hummingbird, as management put it on the last call of each", doc("LPC call2 2025"), doc("HUMT call1 2026"))
q.ask("several-periods", "How have Quickpenny's loans in arrears moved over the four quarters of the year to March 2025?",
      part("QPM", 2025, 1), part("QPM", 2025, 2), part("QPM", 2025, 3), head("QPM", 2025), most=4)
q.ask("several-periods", "almond bank total assets october 2017, when it was colonial & antilles, and october 2024", beside("ALMD", 2017), head("ALMD", 2024))
q.ask("several-periods", "Who was up for election to the board of Palisado Wharves last year and who this year? It'll be in the AGM notices.", doc("PWL agm 2024"), doc("PWL agm 2025"))
q.ask("several-periods", "hopewell property, rental income in 2023 (the last full year with trafalgar house) against 2024", beside("HPT", 2023), head("HPT", 2024))
