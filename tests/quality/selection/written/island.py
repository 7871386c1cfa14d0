"""Fiji's small stock exchange as an investors' chatbot has it in S3: halves or quarters, renamed and sister companies, four shapes of entries."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://talanoa-investor-bot"
PUBLISHED_UNTIL = datetime.date(2025, 10, 10)

# code, name, month in which the year ends, how entries look, first year, interim statements (halves or quarters), missing handles
COMPANIES = [
    ("VKB", "Vatukoro Bank Limited", 6, "rich", 2018, "Q", []),
    ("TSM", "Talei Sugar Millers Limited", 5, "rich", 2018, "H", []),
    ("TFL", "Talei Foods Limited", 5, "plain", 2018, "H", ["ar 2020"]),
    ("LWB", "Lawaki Breweries Limited", 12, "rich", 2018, "H", []),
    ("PPH", "Pacific Palms Hotels Limited", 12, "plain", 2018, "H", ["fs 2021"]),
    ("KRR", "Koro Reef Resorts Limited", 3, "rich", 2018, "H", []),
    ("DVT", "Davui Telecom Limited", 3, "rich", 2022, "H", ["q2 2022"]),
    ("NGM", "Nasova Gold Mines PLC", 12, "rich", 2018, "Q", []),
    ("SWF", "Seawind Ferries Limited", 6, "coded", 2018, "H", ["ar 2022"]),
    ("PDL", "Prakash & Dunn Limited", 9, "bare", 2018, "H", []),
    ("NQM", "Naqali Motors Limited", 3, "bare", 2019, "H", ["fs 2021"]),
    ("CCC", "Coral Coast Cement Limited", 12, "coded", 2018, "H", []),
    ("UPT", "Unity Property Trust", 6, "rich", 2019, "H", []),
    ("FPL", "Fern & Palm Life Assurance Limited", 12, "plain", 2018, "H", []),
    ("BPF", "Bluewater Pacific Fisheries Limited", 12, "plain", 2018, "Q", []),
    ("WWB", "Wairiki Artesian Water Limited", 6, "rich", 2020, "H", []),
    ("MGT", "Matasere Growth Trust", 6, "bare", 2018, "H", ["ar 2019"]),
    ("NBH", "Nabukelevu Hospitals Limited", 12, "coded", 2019, "H", []),
    ("SEG", "Sunrise Education Group Limited", 12, "bare", 2020, "H", []),
    ("VPT", "Viti Pine & Timber Limited", 6, "coded", 2018, "H", ["fs 2023"]),
    ("KSG", "Kasavu Garments Limited", 7, "bare", 2018, "H", []),
    ("RDL", "Radio Lali Limited", 6, "plain", 2018, "H", []),
    ("YSE", "Yasiyasi Energy Limited", 12, "rich", 2021, "Q", []),
    ("KLF", "Kula Finance Limited", 8, "plain", 2018, "H", []),
    ("LPS", "Levuka Port Services Limited", 12, "coded", 2018, "H", ["ar 2023"]),
    ("PND", "Pandanus Digital Limited", 3, "rich", 2022, "Q", []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
# Davui's papers before its change of name are a group of their own; Koro Reef's are in one group under both names.
NAMES["ILC"] = "Island Link Communications Limited"
OLD = {"KRR": (datetime.date(2021, 9, 1), "Mamanui Lagoon Hotels Limited")}

FIELDS = {
    "DVT": {"symbol": "DVT", "sector": "Telecommunications", "formerly": "Island Link Communications Limited (ILC), until April 2022"},
    "KRR": {"symbol": "KRR", "sector": "Tourism"}, "UPT": {"symbol": "UPT", "sector": "Property"},
    "SWF": {"symbol": "SWF", "sector": "Transport"}, "PDL": {"symbol": "PDL", "sector": "Retail", "nickname": "P&D Hardware"},
    "NQM": {"symbol": "NQM", "sector": "Motor vehicles"}, "MGT": {"symbol": "MGT", "sector": "Investment"},
    "BPF": {"symbol": "BPF", "sector": "Fishing"}, "FPL": {"symbol": "FPL", "sector": "Insurance"},
    "TFL": {"symbol": "TFL", "parent": "Talei Sugar Millers Limited"}, "VPT": {"symbol": "VPT", "sector": "Forestry"},
}
ASSOCIATIONS = {
    "Vatu Bank": "VKB", "The Mill": "TSM", "Lawaki Gold": "LWB", "Wairiki Water": "WWB", "Kula": "KLF", "Lali FM": "RDL",
    "Mamanui Lagoon": "KRR", "Nabu Hospital": "NBH", "Talei companies": ["TSM", "TFL"], "F&P Life": "FPL",
}

# Who holds calls after its results, and from which year on.
CALLERS = {"VKB": 2022, "NGM": 2021, "YSE": 2022, "DVT": 2023, "PND": 2023, "LWB": 2024}
# Who files the notice of the meeting.
MEETERS = ["VKB", "TSM", "TFL", "LWB", "KRR", "DVT", "NGM", "SWF", "PDL", "UPT", "BPF", "VPT", "YSE", "KLF"]

# code, handle, kind, day, title
OTHERS = [
    ("VKB", "div fin 23", "Dividend", "2023-09-05", "Dividend declaration: final dividend for the year ended 30 June 2023"),
    ("VKB", "div int 24", "Dividend", "2024-02-27", "Dividend declaration: interim dividend of 4 cents per share"),
    ("VKB", "div fin 24", "Dividend", "2024-09-03", "Dividend declaration: final dividend for the year ended 30 June 2024"),
    ("VKB", "div int 25", "Dividend", "2025-02-25", "Dividend declaration: interim dividend of 5 cents per share"),
    ("VKB", "div fin 25", "Dividend", "2025-09-02", "Dividend declaration: final dividend for the year ended 30 June 2025"),
    ("VKB", "ceo", "Notice", "2024-11-19", "Retirement of the Chief Executive Officer, Mr. Anand Tikaram, and appointment of Ms. Litia Vosailagi"),
    ("VKB", "outage", "Press release", "2025-07-08", "Vatukoro Bank apologises for mobile banking outage"),
    ("VKB", "bond", "Prospectus", "2023-04-17", "Information memorandum: FJ$60 million subordinated bonds 2033"),
    ("VKB", "gov", "Governance", "2022-08-15", "Corporate Governance Charter"),
    ("TSM", "crush 23", "Press release", "2023-11-27", "End of the 2023 crushing season: 1.31 million tonnes of cane"),
    ("TSM", "crush 24", "Press release", "2024-11-25", "End of the 2024 crushing season: 1.18 million tonnes of cane"),
    ("TSM", "fire", "Notice", "2022-10-03", "Boiler fire at the Tavarau mill"),
    ("TSM", "price", "Notice", "2025-06-10", "Cane price payable to growers for the 2025 season"),
    ("TSM", "cogen", "Circular", "2024-04-15", "Circular to shareholders: co-generation plant and loan guarantee"),
    ("TFL", "spin", "Circular", "2019-03-11", "Circular: sale of the biscuit factory by Talei Sugar Millers to Talei Foods"),
    ("TFL", "recall", "Press release", "2024-08-21", "Recall of Talei coconut crunch biscuits"),
    ("TFL", "div", "Dividend", "2025-09-16", "Dividend declaration for the year ended 31 May 2025"),
    ("LWB", "offer", "Circular", "2025-05-12", "Target company's statement: takeover offer by Southern Cross Beverages Pte"),
    ("LWB", "offer end", "Notice", "2025-07-21", "Lapse of the takeover offer by Southern Cross Beverages Pte"),
    ("LWB", "duty", "Press release", "2023-08-02", "Lawaki Breweries responds to the increase of excise duty"),
    ("LWB", "div a", "Dividend", "2024-04-09", "Dividend declaration: final dividend for 2023"),
    ("LWB", "div b", "Dividend", "2025-04-08", "Dividend declaration: final dividend for 2024"),
    ("PPH", "close", "Notice", "2020-03-27", "Temporary closure of all three hotels"),
    ("PPH", "reopen", "Press release", "2021-12-01", "Pacific Palms welcomes its first guests back"),
    ("PPH", "wing", "Press release", "2024-06-18", "New 80-room wing opens at Pacific Palms Denarau"),
    ("KRR", "name", "Notice", "2021-09-01", "Change of name from Mamanui Lagoon Hotels Limited to Koro Reef Resorts Limited"),
    ("KRR", "rights", "Circular", "2022-02-07", "Circular: rights issue, one new share for every three held"),
    ("KRR", "cyclone", "Notice", "2023-01-23", "Cyclone Irene: damage to the Koro island resort"),
    ("KRR", "marina", "Press release", "2025-08-19", "Koro Reef signs agreement for a superyacht marina"),
    ("ILC", "name", "Notice", "2022-04-04", "Change of name to Davui Telecom Limited and of trading symbol to DVT"),
    ("ILC", "cable", "Circular", "2020-08-10", "Circular: participation in the Lau subsea cable"),
    ("DVT", "5g", "Press release", "2024-10-29", "Davui switches on 5G in Suva and Nadi"),
    ("DVT", "towers", "Circular", "2025-03-24", "Circular: sale and leaseback of 212 towers"),
    ("DVT", "cfo", "Notice", "2023-06-20", "Resignation of the Chief Financial Officer, Mr. Colin Prasad"),
    ("DVT", "div", "Dividend", "2025-07-01", "Dividend declaration for the year ended 31 March 2025"),
    ("NGM", "res 22", "Technical report", "2022-06-14", "Mineral resource and ore reserve statement 2022"),
    ("NGM", "res 25", "Technical report", "2025-03-18", "Mineral resource and ore reserve statement 2025"),
    ("NGM", "death", "Notice", "2023-05-09", "Fatal accident underground at the Emperor's Rest shaft"),
    ("NGM", "strike", "Notice", "2024-07-30", "Industrial action by the mine workers' union"),
    ("NGM", "strike end", "Press release", "2024-08-26", "Nasova Gold and union sign a three-year wage agreement"),
    ("NGM", "tails", "Environment", "2024-02-12", "Environmental audit of the tailings dam"),
]

OTHERS += [
    ("SWF", "vessel", "Circular", "2023-03-06", "Circular: purchase of the vessel Spirit of Taveuni"),
    ("SWF", "aground", "Notice", "2024-12-17", "Grounding of MV Lomaiviti Star"),
    ("SWF", "fares", "Press release", "2025-01-14", "New fares on the Vanua Levu and Kadavu routes"),
    ("PDL", "stores", "Press release", "2022-11-08", "Prakash & Dunn opens hardware store in Labasa"),
    ("PDL", "split", "Circular", "2021-05-17", "Circular: ten-for-one share split"),
    ("NQM", "ev", "Press release", "2024-05-21", "Naqali Motors to distribute electric buses"),
    ("NQM", "auditor", "Notice", "2022-02-14", "Resignation of the auditors"),
    ("NQM", "susp", "Notice", "2021-08-02", "Suspension of trading pending audited accounts"),
    ("NQM", "resume", "Notice", "2022-05-30", "Lifting of the suspension of trading"),
    ("CCC", "kiln", "Notice", "2023-07-04", "Kiln shutdown for repairs"),
    ("CCC", "price", "Notice", "2024-09-10", "Determination of cement prices by the consumer commission"),
    ("CCC", "div", "Dividend", "2025-05-06", "Dividend declaration: final dividend for 2024"),
    ("UPT", "tower", "Circular", "2022-09-19", "Circular to unit holders: acquisition of Victoria Parade Tower"),
    ("UPT", "val", "Valuation", "2024-07-15", "Independent valuation of the property portfolio at 30 June 2024"),
    ("UPT", "ipo", "Prospectus", "2018-10-08", "Product disclosure statement: initial offer of units"),
    ("UPT", "dist a", "Dividend", "2025-03-03", "Distribution to unit holders, first half of FY2025"),
    ("UPT", "dist b", "Dividend", "2025-09-08", "Distribution to unit holders, second half of FY2025"),
    ("FPL", "act", "Actuarial report", "2024-04-22", "Actuary's report on bonus rates 2023"),
    ("FPL", "rating", "Press release", "2025-02-04", "Rating agency affirms Fern & Palm Life at B++"),
    ("BPF", "msc", "Press release", "2022-03-15", "Albacore longline fishery certified as sustainable"),
    ("BPF", "vessels", "Circular", "2024-08-05", "Circular: disposal of six longline vessels"),
    ("BPF", "warn", "Notice", "2023-12-11", "Profit warning"),
    ("WWB", "ipo", "Prospectus", "2019-09-16", "Prospectus: offer of 40,000,000 ordinary shares"),
    ("WWB", "tariff", "Press release", "2025-04-15", "Effect of United States tariffs on exports of bottled water"),
    ("WWB", "plant", "Press release", "2023-10-10", "Second bottling line commissioned in Taveuni"),
    ("NBH", "icu", "Press release", "2023-02-21", "Opening of the cardiac unit in Lautoka"),
    ("NBH", "loan", "Notice", "2022-07-18", "Related-party loan from the majority shareholder"),
    ("SEG", "campus", "Press release", "2024-01-22", "Sunrise opens campus in Honiara"),
    ("VPT", "cyclone", "Notice", "2020-12-29", "Cyclone Yasa: losses of standing timber"),
    ("VPT", "carbon", "Press release", "2024-03-19", "First sale of carbon credits"),
    ("VPT", "lease", "Circular", "2023-08-28", "Circular: renewal of forest leases with landowning units"),
    ("KSG", "layoffs", "Notice", "2025-05-27", "Reduction of workforce at the Kalabu factory"),
    ("KSG", "uniform", "Press release", "2023-06-13", "Kasavu wins school-uniform contract in Australia"),
    ("RDL", "delist", "Circular", "2025-08-11", "Circular: voluntary delisting and exit offer"),
    ("RDL", "tv", "Press release", "2022-05-24", "Radio Lali launches streaming television"),
    ("YSE", "ipo", "Prospectus", "2020-11-16", "Prospectus: initial public offering"),
    ("YSE", "solar", "Press release", "2023-09-26", "Commissioning of the 15 MW solar farm at Qeleloa"),
    ("YSE", "ppa", "Notice", "2025-06-24", "Signing of a twenty-year power purchase agreement"),
    ("YSE", "esg 23", "Sustainability report", "2024-06-05", "Sustainability Report 2023"),
    ("YSE", "esg 24", "Sustainability report", "2025-06-04", "Sustainability Report 2024"),
    ("KLF", "rates", "Notice", "2024-06-11", "Term deposit rates"),
    ("KLF", "aml", "Notice", "2023-10-24", "Penalty imposed by the Reserve Bank for late anti-money-laundering reports"),
    ("LPS", "concession", "Circular", "2021-10-18", "Circular: extension of the port concession to 2045"),
    ("LPS", "tariff", "Notice", "2024-11-12", "Revised tariff of stevedoring and wharfage charges"),
    ("PND", "ipo", "Prospectus", "2021-06-07", "Prospectus: initial public offering of 25,000,000 shares"),
    ("PND", "breach", "Notice", "2024-12-03", "Notice of unauthorised access to customer data"),
    ("PND", "nz", "Press release", "2025-09-23", "Pandanus Digital acquires Auckland software house Tuihono"),
]

# Papers of the exchange itself.
PORTAL = [
    ("rules", "listing-rules-2023.pdf", "Listing Rules (revised 2023)"),
    ("fees", "schedule-of-fees-2025.pdf", "Schedule of listing, brokerage and transfer fees 2025"),
    ("days 2024", "trading-calendar-2024.pdf", "Trading calendar and holidays 2024"),
    ("days 2025", "trading-calendar-2025.pdf", "Trading calendar and holidays 2025"),
    ("guide", "opening-an-investor-account.pdf", "How to open an investor account with a broker"),
]

catalogue = Catalogue()
q = Questions("island", today="2025-10-14")
ORDINALS = {1: "first", 2: "second", 3: "third"}
SPANS = {1: "three", 2: "six", 3: "nine"}


def slug(text, mark="-"):
    return mark.join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())


def long(day):
    return f"{day.day} {day:%B} {day.year}"


def add(code, look, handle, kind, title, short, published, end=None, year=None):
    """One document in the look of its company."""
    group, at = NAMES[code], published.isoformat()
    since, old = OLD.get(code, (published, group))
    named = old if published < since else group
    if look == "rich":
        uri = f"{BUCKET}/announcements/{code}/{published.year}/{code}_{slug(title, '_')[:70]}_{published:%d%m%Y}.pdf"
        fields = {"title": f"{named}: {title}", "category": kind, "symbol": code, "released": at}
        fields |= {"financial_year": year and f"FY{year}", "period_ended": end and end.isoformat()}
    elif look == "plain":
        uri = f"{BUCKET}/companies/{slug(named.replace(' Limited', ''))}/{published.year}/{slug(title)}.pdf"
        fields = {"name": title, "date": at}
    elif look == "coded":
        uri = f"{BUCKET}/spx/{code}/{code}-{short}.pdf"
        fields = {"released": at, "title": None if end else title}
    else:
        uri = f"{BUCKET}/manual uploads/{named.replace(' Limited', '')}/{short.replace('-', ' ')}{' FINAL' if published.year % 3 == 0 else ''}.pdf"
        fields = {}
    catalogue.add(group, f"{code} {handle}", uri, **fields)


def results(code, month, look, year, rhythm, missing):
    """The papers of one financial year."""
    end = month_end(year, month)
    for kind, days, title, short, label in (
        ("ar", 118, f"Annual Report {year}", f"Annual-Report-{year}", "Annual Report"),
        ("fs", 88, f"Audited financial statements for the year ended {long(end)}", f"Audited-FS-{end:%b}-{year}", "Audited Financial Statements"),
    ):
        published = end + datetime.timedelta(days=days)
        if published <= PUBLISHED_UNTIL and f"{kind} {year}" not in missing:
            add(code, look, f"{kind} {year}", label, title, short, published, end, year)
    numbers = {"Q": (1, 2, 3), "H": (2,)}[rhythm]
    for number in numbers:
        closing = month_end(year, month - 12 + 3 * number)
        published = closing + datetime.timedelta(days=45 if rhythm == "Q" else 58)
        if published > PUBLISHED_UNTIL or f"q{number} {year}" in missing:
            continue
        what = f"the {ORDINALS[number]} quarter" if rhythm == "Q" else "the half-year"
        title = f"Unaudited financial statements for {what} ended {long(closing)}"
        short = f"{'Q' + str(number) if rhythm == 'Q' else 'HY'}-FY{year % 100}-unaudited-{closing:%b}-{closing.year}"
        add(code, look, f"q{number} {year}", "Unaudited Financial Statements", title, short, published, closing, year)
        if year >= CALLERS.get(code, 9999):
            span = f"{SPANS[number]} months ended {long(closing)}"
            add(code, look, f"call{number} {year}", "Transcript", f"Earnings call transcript, {span}", "", published + datetime.timedelta(days=5), closing, year)
    published = end + datetime.timedelta(days=91)
    if year >= CALLERS.get(code, 9999) and published <= PUBLISHED_UNTIL:
        title = f"Earnings call transcript, full year ended {long(end)}"
        add(code, look, f"call4 {year}", "Transcript", title, "", published, end, year)
    held = end + datetime.timedelta(days=150)
    if code in MEETERS and year >= 2020 and held - datetime.timedelta(days=28) <= PUBLISHED_UNTIL:
        title = f"Notice of Annual General Meeting, {long(held)}"
        add(code, look, f"agm {year}", "Notice of Meeting", title, f"Notice-of-AGM-{held:%b}-{held.year}", held - datetime.timedelta(days=28))


def compose():
    for code, name, month, look, first, rhythm, missing in COMPANIES:
        if code == "DVT":
            catalogue.group(NAMES["ILC"])
            for year in range(2018, 2022):
                results("ILC", month, "plain", year, rhythm, [])
        catalogue.group(name, **FIELDS.get(code, {}))
        for year in range(first, 2027):
            results(code, month, look, year, rhythm, missing)
        for other, handle, kind, day, title in OTHERS:
            if other == code or (code == "DVT" and other == "ILC"):
                day = datetime.date.fromisoformat(day)
                add(other, "plain" if other == "ILC" else look, handle, kind, title, f"{slug(title)[:60]}-{day.year}", day)
    catalogue.group("Suva Securities Exchange")
    for handle, file, title in PORTAL:
        catalogue.add("Suva Securities Exchange", f"SSX {handle}", f"{BUCKET}/exchange/{file}", title=title)
    for alias, codes in ASSOCIATIONS.items():
        catalogue.associations[alias] = NAMES[codes] if isinstance(codes, str) else [NAMES[code] for code in codes]


compose()


def doc(*handles):
    """Any of these, all of which exist."""
    assert all(handle in catalogue.handles for handle in handles), handles
    return catalogue.any_of(*handles)


ar, fs, of, beside = catalogue.report, catalogue.statements, catalogue.figure, catalogue.compared


def part(code, year, number):
    """A figure of the quarter or half-year."""
    return catalogue.any_of(f"{code} q{number} {year}", f"{code} call{number} {year}")


def newest(code):
    """The newest year, and the newest interim statements where they are newer."""
    year = max(year for year in range(2018, 2027) if f"{code} ar {year}" in catalogue.handles or f"{code} fs {year}" in catalogue.handles)
    later = [f"{code} {kind}{number} {year + 1}" for number in (1, 2, 3) for kind in ("q", "call")]
    later = [handle for handle in later if handle in catalogue.handles]
    top = max((handle.split()[1][-1] for handle in later), default=None)
    years = [f"{code} {kind} {year}" for kind in ("ar", "fs", "call4")]
    return catalogue.any_of(*years, *(handle for handle in later if handle.split()[1][-1] == top))


# --- name
q.ask("name", "How much profit did Lawaki Breweries make in 2022?", of("LWB", 2022))
q.ask("name", "kula finance - how big was the loan book in august 2023", of("KLF", 2023))
q.ask("name", "Bula, I need the total number of rooms and the occupancy of Pacific Palms Hotels for 2019", ar("PPH", 2019))
q.ask("name", "what does unity property trust owe the banks", newest("UPT"))
q.ask("name", "did coral coast cement sell more or less in the first six months of 2024", part("CCC", 2024, 2))
q.ask("name", "who sat on the board of Sunrise Education Group in 2021?", ar("SEG", 2021))
q.ask("name", "davui telecom's capital spending in the 2018 year, back when it still had its old name", of("ILC", 2018))
q.ask("name", "Is Prakash & Dunn a healthy business these days? mainly thinking of margins and cash", newest("PDL"))

# --- symbol
q.ask("symbol", "VPT log exports 2021", of("VPT", 2021))
q.ask("symbol", "what was the eps of WWB for fy24", of("WWB", 2024))
q.ask("symbol", "NGM gold sold in the march quarter 2024?", part("NGM", 2024, 1))
q.ask("symbol", "my broker keeps pushing MGT. what was its net asset value per unit in June 2022", of("MGT", 2022))
q.ask("symbol", "related party transactions of NBH in the 2022 accounts", of("NBH", 2022))
q.ask("symbol", "has BPF sold those boats? looking for the papers that went to shareholders about it", doc("BPF vessels"))
q.ask("symbol", "TFL vs its parent... no wait just TFL, finance costs year to may 2022", of("TFL", 2022))

# --- alias
q.ask("alias", "how much did P&D Hardware pay its directors in 2023", of("PDL", 2023))
q.ask("alias", "vatu bank impaired loans june 2024", of("VKB", 2024))
q.ask("alias", "How many tonnes of sugar did The Mill make in its 2021 financial year?", of("TSM", 2021))
q.ask("alias", "Revenue of Mamanui Lagoon for the year ended March 2020", of("KRR", 2020))
q.ask("alias", "F&P Life solvency at the end of 2023", of("FPL", 2023))
q.ask("alias", "island link dividend per share in the 2020 year", of("ILC", 2020))
q.ask("alias", "what did nabu hospital spend on doctors' and nurses' salaries in 2021", of("NBH", 2021))
q.ask("alias", "equity of each of the talei companies at May 2023", of("TSM", 2023), of("TFL", 2023))

# --- typo
q.ask("typo", "vatukroo bank net intrest income 2023", of("VKB", 2023))
q.ask("typo", "lawaki brewries exise duty paid in 2021", of("LWB", 2021))
q.ask("typo", "Yasyasi Enregy generation in gwh 2022", of("YSE", 2022))
q.ask("typo", "pacfic plams hotel loss 2020 how much", of("PPH", 2020))
q.ask("typo", "anual reprot of bluewater pacific fisherys for 2022", ar("BPF", 2022))
q.ask("typo", "coral cost cement dividnd declaired this may", doc("CCC div"))
q.ask("typo", "pandanas digitel custmer data breech", doc("PND breach"))

# --- several-companies
q.ask("several-companies", "Which hotel company earned more in its 2023 year, Pacific Palms or Koro Reef?", of("PPH", 2023), of("KRR", 2023))
q.ask("several-companies", "compare debt to equity of Vatukoro Bank and Kula Finance, FY2024", of("VKB", 2024), of("KLF", 2024))
q.ask("several-companies", "YSE and NGM second quarter this year: revenue side by side", part("YSE", 2025, 2), part("NGM", 2025, 2))
q.ask("several-companies", "I hold seawind, levuka ports and naqali. What were their profits in 2022", of("SWF", 2022), of("LPS", 2022), of("NQM", 2022))
q.ask("several-companies", "How did the sugar millers and their food subsidiary describe the effect of covid in their annual reports for the year to May 2021?",
      ar("TSM", 2021), ar("TFL", 2021))
q.ask("several-companies", "final dividend announcements for 2024 from the brewery and from the cement company, please", doc("LWB div b"), doc("CCC div"))
q.ask("several-companies", "did Wairiki and Pandanus set out in their prospectuses what the IPO money was for?", doc("WWB ipo"), doc("PND ipo"))
q.ask("several-companies", "employee headcount 2023: Viti Pine, Kasavu Garments, Prakash & Dunn, Sunrise Education",
      ar("VPT", 2023), ar("KSG", 2023), ar("PDL", 2023), ar("SEG", 2023), most=4)

# --- several-periods
q.ask("several-periods", "Fern & Palm Life premium income in 2019 and in 2023", beside("FPL", 2019), beside("FPL", 2023))
q.ask("several-periods", "has nasova gold's cost per ounce gone up between Q1 2023 and Q1 2025?", catalogue.any_of("NGM q1 2023", "NGM call1 2023", "NGM q1 2024"),
      part("NGM", 2025, 1))
q.ask("several-periods", "give me the cane crush numbers from the end-of-season announcements, 2023 and 2024", doc("TSM crush 23"), doc("TSM crush 24"))
q.ask("several-periods", "seawind passengers carried fy18, fy20 and fy23", beside("SWF", 2018), beside("SWF", 2020), beside("SWF", 2023))
q.ask("several-periods", "Compare Davui's mobile revenue for the year to March 2021, before it was renamed, with the year to March 2024.",
      doc("ILC ar 2021", "ILC fs 2021", "DVT ar 2022", "DVT fs 2022"), beside("DVT", 2024))
q.ask("several-periods", "how did yasiyasi's two sustainability reports differ on emissions", doc("YSE esg 23"), doc("YSE esg 24"))
q.ask("several-periods", "levuka port containers handled in h1 2022 against h1 2025", catalogue.any_of("LPS q2 2022", "LPS q2 2023"), part("LPS", 2025, 2))
q.ask("several-periods", "What did Lawaki's management tell analysts on the full-year 2024 call, and did the tone change at the half-year?",
      doc("LWB call4 2024"), doc("LWB call2 2025"))

# --- relative-date
q.ask("relative-date", "how much did Pacific Palms make last year", of("PPH", 2024))
q.ask("relative-date", "what was Coral Coast Cement's revenue in H1 this year", part("CCC", 2025, 2))
q.ask("relative-date", "vatukoro bank: the dividend they declared last month", doc("VKB div fin 25"))
q.ask("relative-date", "Viti Pine FY22 profit after tax", of("VPT", 2022))
q.ask("relative-date", "has anything been announced by Koro Reef since the beginning of August", doc("KRR marina"))
q.ask("relative-date", "bluewater fisheries, catch two years ago", of("BPF", 2023))
q.ask("relative-date", "Pandanus Digital latest quarter - revenue growth?", part("PND", 2026, 1))
q.ask("relative-date", "What did Kula Finance report for the six months that ended this February?", part("KLF", 2025, 2))
q.ask("relative-date", "the last annual report kasavu garments has put out", ar("KSG", 2024))
q.ask("relative-date", "Nasova Gold's 4Q24 earnings call, what was said about the mill", doc("NGM call4 2024"))

# --- document-type
q.ask("document-type", "Can I get the audited accounts of Levuka Port Services for 2023", fs("LPS", 2023))
q.ask("document-type", "notice of the AGM that Talei Foods held in October 2024", doc("TFL agm 2024"))
q.ask("document-type", "unity property trust independent valuation", doc("UPT val"))
q.ask("document-type", "the transcript of davui's results call for the half year to september 2024", doc("DVT call2 2025"))
q.ask("document-type", "Target statement that Lawaki sent its shareholders about the Southern Cross bid", doc("LWB offer"))
q.ask("document-type", "unaudited half-year of sunrise education 2023", doc("SEG q2 2023"))
q.ask("document-type", "ore reserve statement nasova, the current one", doc("NGM res 25"))
q.ask("document-type", "where can i read the corporate governance charter of the bank", doc("VKB gov"))

# --- topic
q.ask("topic", "which listed company had its trading stopped because the audited accounts were late?", doc("NQM susp", "NQM resume"))
q.ask("topic", "who is leaving the exchange? I heard minority holders are being offered cash", doc("RDL delist"))
q.ask("topic", "how will trump's tariffs hit our exporters", doc("WWB tariff"))
q.ask("topic", "A ship ran aground just before Christmas last year, whose was it and what happened", doc("SWF aground"))
q.ask("topic", "anyone here earning money from carbon credits?", doc("VPT carbon"))
q.ask("topic", "fined by the reserve bank", doc("KLF aml"))
q.ask("topic", "Did any of the listed companies do a rights issue after covid?", doc("KRR rights"))

# --- not-companies
q.ask("not-companies", "on which days is the market shut this year", doc("SSX days 2025"))
q.ask("not-companies", "what will a broker charge me when I sell shares?", doc("SSX fees"))
q.ask("not-companies", "I have never bought shares before. What papers do I need to bring to get set up?", doc("SSX guide"))
q.ask("not-companies", "by when does a listed company have to publish its half-year numbers", doc("SSX rules"))

# --- follow-up
q.ask("follow-up", "what about 2022?", of("BPF", 2022), history=[
    "How much did Bluewater Pacific Fisheries earn in 2021?", "Bluewater Pacific Fisheries Limited earned FJ$3.4 million after tax in 2021, up from FJ$1.9 million."])
q.ask("follow-up", "and theirs?", of("KLF", 2024), history=[
    "Return on equity of Vatukoro Bank FY2024, then I want to compare with Kula Finance",
    "Vatukoro Bank's return on equity was 13.1% in the year ended 30 June 2024. I can look up Kula Finance Limited next."])
q.ask("follow-up", "sorry I meant the foods company not the millers", of("TFL", 2023), history=[
    "talei sales year to may 2023", "Talei Sugar Millers Limited had sales of FJ$212.6 million in the year ended 31 May 2023."])
q.ask("follow-up", "yes please", doc("NGM strike end"), history=[
    "was there a strike at the Nasova mine", "Yes. On 30 July 2024 Nasova Gold Mines PLC announced industrial action by the mine workers' union.",
    "is it over?", "Yes, it ended with a three-year wage agreement in August 2024. Would you like me to summarise the announcement of that agreement?"])
q.ask("follow-up", "Did she say anything about bad debts when the full-year results came out?", doc("VKB call4 2025"), history=[
    "who runs vatukoro bank now?", "Ms. Litia Vosailagi succeeded Mr. Anand Tikaram as Chief Executive Officer.",
    "and she already did an analyst call?", "Yes, she led the earnings call on the year ended 30 June 2025."])
q.ask("follow-up", "ok now the dividend for that year", doc("LWB div b", "LWB ar 2024", "LWB fs 2024"), history=[
    "lawaki breweries profit 2024", "Lawaki Breweries Limited made a profit after tax of FJ$24.8 million in 2024."])
q.ask("follow-up", "how did the bid end", doc("LWB offer end"), history=[
    "What did the Lawaki board think of the offer from Southern Cross Beverages?",
    "In the target company's statement of 12 May 2025 the directors of Lawaki Breweries recommended that shareholders reject the offer."])
q.ask("follow-up", "Same question for the port company", of("LPS", 2021), history=[
    "what did Seawind Ferries spend on fuel and maintenance in FY21?", "Seawind Ferries spent FJ$9.7 million on fuel and FJ$4.1 million on maintenance in the year ended 30 June 2021."])
q.ask("follow-up", "and before the name change, say the year to march 2019", of("KRR", 2019), history=[
    "koro reef revenue fy24", "Koro Reef Resorts Limited had revenue of FJ$41.9 million in the year ended 31 March 2024.",
    "occupancy?", "Average occupancy was 71% in that year."])
q.ask("follow-up", "no, the half year", part("WWB", 2025, 2), history=[
    "How much water did Wairiki export, to December 2024?",
    "Wairiki Artesian Water Limited exported 31.2 million litres in the year ended 30 June 2024."])
q.ask("follow-up", "show me where it says that, the audited one", fs("NBH", 2023), history=[
    "nabukelevu hospitals borrowings 2023", "Borrowings of Nabukelevu Hospitals Limited stood at FJ$18.3 million at 31 December 2023."])
q.ask("follow-up", "how about the year before and the one before that", beside("UPT", 2023), beside("UPT", 2022), history=[
    "Unity Property Trust rental income for fy2024?", "Rental income was FJ$15.2 million in the year ended 30 June 2024."])
q.ask("follow-up", "Switching to pandanus: how much did they pay for that NZ firm?", doc("PND nz"), history=[
    "did davui sell its towers?", "Shareholders received a circular dated 24 March 2025 on the sale and leaseback of 212 towers.",
    "for how much", "The consideration is FJ$46 million."])
q.ask("follow-up", "who replaced him?", doc("VKB ceo"), history=[
    "Is Anand Tikaram still head of Vatukoro Bank?", "No, Mr. Anand Tikaram has retired as Chief Executive Officer."])
q.ask("follow-up", "and in Q3?", part("YSE", 2024, 3), history=[
    "yasiyasi energy power sold in q2 2024", "Yasiyasi Energy Limited sold 38.4 GWh in the second quarter of 2024."])
q.ask("follow-up", "I see. does the circular explain how the landowners are paid", doc("VPT lease"), history=[
    "viti pine forest leases - when do they run out", "Most of Viti Pine & Timber's forest leases were due to expire in 2027. Shareholders received a circular on their renewal in August 2023.",
    "so were they renewed", "Yes, for a further fifty years, subject to consent of the landowning units."])
q.ask("follow-up", "was there some big project that shareholders had to approve in that year?", doc("TSM cogen"), history=[
    "Talei Sugar Millers, tell me about 2024", "In the year ended 31 May 2024 Talei Sugar Millers Limited made a profit of FJ$6.0 million on sales of FJ$205 million."])
q.ask("follow-up", "thanks. Naqali's next, same year", of("NQM", 2024), history=[
    "gearing of prakash & dunn 2024?", "Prakash & Dunn Limited had net debt of 38% of equity at 30 September 2024."])
q.ask("follow-up", "and what did unit holders get for the second half of fy25", doc("UPT dist b", "UPT fs 2025"), history=[
    "which property trusts are listed?", "Unity Property Trust is the only property trust in my documents. Its portfolio includes Victoria Parade Tower.",
    "and what is it worth", "The portfolio was valued at FJ$231 million at 30 June 2024."])
q.ask("follow-up", "hmm that looks like the 2023 figure, I asked for 2024", of("FPL", 2024), history=[
    "claims paid by fern and palm life in 2024", "Fern & Palm Life Assurance Limited paid claims and maturities of FJ$52.7 million in 2023."])
q.ask("follow-up", "were there job cuts after that", doc("KSG layoffs"), history=[
    "kasavu garments order book", "Kasavu Garments Limited reported in its half-year to January 2025 that orders from Australia had fallen by a quarter."])
q.ask("follow-up", "What is the newest you have on them?", part("SEG", 2025, 2), history=[
    "Sunrise Education enrolment in 2022?", "Sunrise Education Group Limited had 3,120 students enrolled at the end of 2022.",
    "are they profitable", "In 2022 the group made a profit of FJ$0.9 million."])
q.ask("follow-up", "ok and can I still do that on Christmas Eve or is it closed then?", doc("SSX days 2025"), history=[
    "how do i sell my kula shares", "You place an order with a licensed broker, who sells them on the exchange during trading hours."])

# --- abstention
q.ask("abstention", "Bula!")
q.ask("abstention", "vinaka vakalevu, that is all for today")
q.ask("abstention", "what is the difference between an audited and an unaudited statement?")
q.ask("abstention", "Who built you and can you make mistakes?")
q.ask("abstention", "how do i work out a price earnings ratio")
q.ask("abstention", "Savusavu Copra Mills annual report 2023")
q.ask("abstention", "profit of Pacific Cable & Wireless in 2022")
q.ask("abstention", "what is the exchange rate of the fiji dollar to the aussie today")
q.ask("abstention", "QTF share price, and its 2024 revenue")
q.ask("abstention", "Is it going to rain in Nadi on the weekend? my flight is on saturday")
q.ask("abstention", "explain unit trusts to me as if I were twelve")
q.ask("abstention", "that was quick, thank you", history=[
    "unity property trust gearing 2024", "Unity Property Trust's gearing was 34% at 30 June 2024."])
q.ask("abstention", "what does gearing mean", history=[
    "unity property trust gearing in 2023?", "Gearing of Unity Property Trust was 36% at 30 June 2023."])
q.ask("abstention", "Haha ok. Do you also follow the rugby?", history=[
    "who sponsors the national sevens team", "Lawaki Breweries mentions a sponsorship of the national sevens team in its annual report for 2023."])
q.ask("abstention", "ouch. tough year for boats", history=[
    "did seawind really lose money in fy20", "Yes, Seawind Ferries Limited lost FJ$2.2 million in the year ended 30 June 2020."])
q.ask("abstention", "and Ra Highlands Coffee?", history=[
    "Wairiki gross margin 2023", "Wairiki Artesian Water Limited had a gross margin of 44% in the year ended 30 June 2023."])
q.ask("abstention", "no thanks, I have what I need", history=[
    "levuka port tariff changes", "Levuka Port Services announced revised stevedoring and wharfage charges on 12 November 2024. Shall I also summarise its results for 2024?"])
q.ask("abstention", "can you put that in a shorter sentence", history=[
    "why did bluewater warn on profits", "In its notice of 11 December 2023 Bluewater Pacific Fisheries named lower albacore catches, higher fuel costs and a strong currency as reasons for a lower profit."])
q.ask("abstention", "which language are you written in, and is this chat private?", history=[
    "pandanus data breach", "Pandanus Digital gave notice of unauthorised access to customer data on 3 December 2024."])
q.ask("abstention", "Compare that with Tokatoka Savings Bank then", history=[
    "vatukoro bank cost to income 2024?", "Vatukoro Bank Limited had a cost-to-income ratio of 52% in the year ended 30 June 2024."])
q.ask("abstention", "good to know, my cousin works there", history=[
    "how many people does kasavu garments employ", "Kasavu Garments Limited employed 1,140 people at 31 July 2024."])
q.ask("abstention", "how does a mill actually turn cane into sugar?", history=[
    "how many mills does talei have", "Talei Sugar Millers Limited operates two mills, at Tavarau and at Naikabula."])

# --- more
q.ask("several-periods", "the mill's announcements at the end of the crush, for 2023 and for 2024", doc("TSM crush 23"), doc("TSM crush 24"))
q.ask("several-periods", "Has Nasova found more gold than it dug up? I'd like the reserve statements, old and new", doc("NGM res 22"), doc("NGM res 25"))
q.ask("several-periods", "vatukoro interim div last year vs this year", doc("VKB div int 24"), doc("VKB div int 25"))
q.ask("several-periods", "Pacific Palms: room revenue in 2019, in 2021 when the borders were shut, and in 2024", beside("PPH", 2019), beside("PPH", 2021), beside("PPH", 2024))
q.ask("follow-up", "was she asked about the app going down when they presented that?", doc("VKB call4 2025"), history=[
    "vatukoro bank profit fy25", "Vatukoro Bank made a profit of FJ$71.4 million in the year ended 30 June 2025.",
    "who's the boss there now", "Ms. Litia Vosailagi, who succeeded Mr. Anand Tikaram."])
q.ask("follow-up", "can I still accept it?", doc("LWB offer end"), history=[
    "is somebody buying lawaki", "Southern Cross Beverages made a takeover offer, to which Lawaki's board replied in May 2025."])
q.ask("follow-up", "the biscuits", of("TFL", 2024), history=[
    "talei sales in the year to may 2024", "Two companies have that name: Talei Sugar Millers and Talei Foods. Which one do you mean?"])
q.ask("follow-up", "And how much are they getting for the masts?", doc("DVT towers"), history=[
    "is davui investing in 5g", "Yes, Davui Telecom switched on 5G in Suva and Nadi in October 2024.", "where do they take the money from", "Partly from borrowing, and partly from a sale and leaseback of 212 towers."])
q.ask("several-companies", "When did Koro Reef and Davui hold their annual meetings this year?", doc("KRR agm 2025"), doc("DVT agm 2025"))
q.ask("several-companies", "fern & palm and kula finance, return on equity 2023", of("FPL", 2023), of("KLF", 2023))

# --- more still
q.ask("relative-date", "What does the mill pay us growers for cane this season?", doc("TSM price"))
q.ask("relative-date", "they put up the ferry fares at the beginning of the year, what's Kadavu now", doc("SWF fares"))
q.ask("relative-date", "radio lali advertising revenue back in fy21", of("RDL", 2021))
q.ask("relative-date", "How many ounces did Nasova pour in the quarter that closed in June?", part("NGM", 2025, 2))
q.ask("relative-date", "is the stock exchange shut on any more days before the end of this year", doc("SSX days 2025"))
q.ask("follow-up", "have they ever been in trouble with the Reserve Bank?", doc("KLF aml"), history=[
    "kula term deposit, 12 months", "Kula Finance pays 4.1 percent for twelve months, according to its notice of June 2024."])
q.ask("follow-up", "And what was the company worth in its books when the last year closed?", doc("RDL fs 2025"), history=[
    "what's this exit offer I got a letter about", "Radio Lali wants to leave the exchange; its circular of 11 August 2025 offers shareholders cash for their shares."])
q.ask("follow-up", "no, the trust with the buildings", of("UPT", 2025), history=[
    "net assets of the trust at june 2025", "Matasere Growth Trust had net assets of FJ$58.3 million at 30 June 2025."])
q.ask("follow-up", "How had the first half of that financial year been?", part("WWB", 2025, 2), history=[
    "Does Wairiki suffer from Trump's tariffs?", "It published a statement on the United States tariffs on bottled water in April 2025, in its financial year to June 2025, and expected lower exports."])
q.ask("abstention", "Good on them!", history=[
    "who won that school uniform order", "Kasavu Garments, for schools in Australia, in June 2023."])
q.ask("abstention", "what's the fiji dollar worth in us dollars today")
q.ask("abstention", "Annual report of Bula Coconut Oil Limited")

# --- once more
q.ask("several-companies", "Seawind bought a ship and Bluewater got rid of six. What were the prices, going by the circulars?", doc("SWF vessel"), doc("BPF vessels"))
q.ask("several-companies", "profit of viti pine and wairiki water for the year just ended, june 2025", of("VPT", 2025), of("WWB", 2025))
q.ask("several-companies", "Cash flow from operations in the six months to 30 June 2025 for Nabukelevu Hospitals, Sunrise Education and Coral Coast Cement", part("NBH", 2025, 2), part("SEG", 2025, 2), part("CCC", 2025, 2))
q.ask("several-companies", "NAV per unit june 2024 - matasere growth trust, unity property trust", of("MGT", 2024), of("UPT", 2024))
q.ask("several-companies", "We ship goods through Levuka and on to Kadavu. What are the wharf charges since they were revised, and what does Seawind take now?", doc("LPS tariff"), doc("SWF fares"))
q.ask("several-periods", "unity property trust, what did unit holders get for the first and for the second half of FY2025? need the two announcements", doc("UPT dist a"), doc("UPT dist b"))
q.ask("several-periods", "Room occupancy of Koro Reef in the year to March 2020, when it was still Mamanui Lagoon, and in the year to March 2025?", beside("KRR", 2020), of("KRR", 2025))
q.ask("several-periods", "yasiyasi kWh sold q1 and q2 this year", part("YSE", 2025, 1), part("YSE", 2025, 2))
q.ask("several-periods", "How much did Kula Finance write off as bad debts in each of its years from August 2021 to August 2024?",
      beside("KLF", 2021), beside("KLF", 2022), beside("KLF", 2023), beside("KLF", 2024), most=4)
