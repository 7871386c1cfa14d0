"""Companies listed in Sri Lanka, 2018-2025: years that end in March (2023/24) or in December, June, September; five schemes of names."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://ceylon-listed-filings"
TODAY = datetime.date(2025, 9, 18)

# code, name, month in which the year ends, how files are named, first year of reports, first year of quarters,
# first year of audited statements of their own, what is missing
COMPANIES = [
    ("MWCB", "Mahaweli Commercial Bank PLC", 12, "slug", 2018, 2021, 2018, []),
    ("MWIN", "Mahaweli Insurance PLC", 12, "slug", 2019, 2023, 2021, []),
    ("PCBK", "Pearl Coast Bank PLC", 12, "code", 2018, 2021, 2020, ["ar 2020"]),
    ("LLFN", "Lotus Leasing & Finance PLC", 3, "plain", 2019, 2022, None, ["ar 2025"]),
    ("SAPF", "Sapphire Finance PLC (formerly Nawam Finance PLC)", 3, "cse", 2018, 2022, None, []),
    ("SERL", "Serenity Life Assurance PLC", 12, "path", 2019, 2022, 2022, []),
    ("SERG", "Serenity General Insurance PLC", 12, "path", 2019, 2022, 2022, []),
    ("CTAK", "Crescent Takaful PLC", 12, "plain", 2020, 2023, None, ["q 2024-09"]),
    ("HDAI", "Hantana Dairies PLC", 3, "slug", 2018, 2021, 2021, []),
    ("KTEA", "Knuckles Tea Plantations PLC", 12, "code", 2019, 2022, None, []),
    ("RAKW", "Rakwana Rubber Estates PLC", 3, "code", 2019, 2022, None, []),
    ("RGLV", "Rakwana Gloves PLC", 3, "code", 2019, 2021, None, []),
    ("TCEM", "Trincomalee Cement Company PLC", 3, "cse", 2018, 2022, None, []),
    ("OFBR", "Old Fort Breweries PLC", 3, "slug", 2018, 2022, 2022, []),
    ("WSUG", "Walawe Sugar Mills PLC", 9, "plain", 2019, 2022, 2020, ["fs 2021"]),
    ("JSCH", "Jaffna Salt & Chemicals PLC", 6, "plain", 2019, 2023, 2022, []),
    ("LREF", "Lagoon & Reef Hotels PLC", 3, "slug", 2018, 2021, 2022, []),
    ("SIGH", "Sigiri Heritage Hotels PLC", 3, "cse", 2019, 2022, None, []),
    ("FORT", "Fort & Rampart Hotels PLC", 3, "plain", 2019, 2023, None, ["ar 2022"]),
    ("UHYD", "Uma Hydro Power PLC", 3, "code", 2020, 2023, None, []),
    ("MWND", "Mannar Wind Power PLC", 3, "path", 2021, 2022, None, []),
    ("VOLT", "Volta Cables & Conductors PLC", 3, "slug", 2019, 2022, None, []),
    ("IPDL", "Island Petroleum Distributors PLC", 12, "cse", 2018, 2021, None, []),
    ("MOTX", "Moonstone Textiles PLC", 3, "plain", 2019, 2022, None, []),
    ("MOCR", "Moonstone Ceramics PLC", 3, "plain", 2019, 2022, None, []),
    ("TELW", "Telwatta Supermarkets PLC", 3, "slug", 2020, 2022, None, []),
    ("SUWA", "Suwa Pharmaceuticals PLC", 3, "code", 2019, 2023, None, []),
    ("NGHT", "Nightingale Hospitals PLC", 3, "cse", 2019, 2023, None, []),
    ("WAVE", "Ceylon Wave Telecom PLC", 12, "slug", 2018, 2021, 2020, []),
    ("LIST", "Lister Freight & Logistics PLC", 3, "plain", 2018, 2022, None, []),
    ("APHL", "Adams & Peiris Holdings PLC", 3, "slug", 2018, 2021, None, []),
    ("TUSK", "Tusker Tyres PLC", 12, "code", 2018, 2022, 2023, []),
    ("PERA", "Perahera Media PLC", 3, "plain", 2018, 2022, None, ["ar 2024", "ar 2025"]),
]
NAMES = {company[0]: company[1].split(" (")[0] for company in COMPANIES}
# Groups that are named otherwise than their company.
LABELS = {"TUSK": "TUSK", "MOTX": "Moonstone Textiles", "SAPF": COMPANIES[4][1]}
# What else a group tells, where it is more than a list.
FIELDS = {
    "MWCB": {"symbol": "MWCB.N0000", "sector": "Banks"},
    "PCBK": {"symbol": "PCBK.N0000", "sector": "Banks"},
    "CTAK": {"symbol": "CTAK.N0000"},
    "TCEM": {"symbol": "TCEM.N0000", "sector": "Materials"},
    "SIGH": {"symbol": "SIGH.N0000", "sector": "Consumer Services"},
    "IPDL": {"symbol": "IPDL.N0000", "sector": "Energy"},
    "NGHT": {"symbol": "NGHT.N0000", "sector": "Health Care Equipment & Services"},
    "SAPF": {"symbol": "SAPF.N0000", "sector": "Diversified Financials"},
    "TUSK": {"company": "Tusker Tyres PLC"},
}
# Until which day papers bear an older name.
FORMER = {"SAPF": ("Nawam Finance PLC", "2021-08-16"), "LIST": ("Lister & Baur Shipping PLC", "2021-09-30")}

# code, handle, day, kind, what
PAPERS = [
    ("MWCB", "rights", "2021-06-14", "Circular", "Circular to Shareholders - Rights Issue 1 for 5"),
    ("MWCB", "debentures", "2022-10-05", "Prospectus", "Prospectus - Basel III Compliant Tier 2 Debentures"),
    ("MWCB", "scrip23", "2024-02-27", "Announcement", "Final Dividend for 2023 - Cash and Scrip"),
    ("MWCB", "agm24", "2024-03-06", "Notice", "Notice of Annual General Meeting"),
    ("MWCB", "div24", "2025-02-25", "Announcement", "Final Dividend for 2024 - Cash"),
    ("MWCB", "agm25", "2025-03-05", "Notice", "Notice of Annual General Meeting"),
    ("MWIN", "div24", "2025-02-20", "Announcement", "Interim Dividend Declaration"),
    ("PCBK", "rating", "2023-01-20", "Announcement", "Downgrade of National Long Term Rating"),
    ("PCBK", "ceo", "2023-06-01", "Announcement", "Appointment of Chief Executive Officer"),
    ("PCBK", "agm25", "2025-03-11", "Notice", "Notice of Annual General Meeting"),
    ("LLFN", "merger", "2022-11-18", "Circular", "Circular to Shareholders - Amalgamation with Kurunegala Micro Credit Limited"),
    ("SAPF", "debentures", "2019-10-21", "Prospectus", "Prospectus - Senior Unsecured Debentures 2019-2024"),
    ("SAPF", "name", "2021-08-16", "Announcement", "Change of Name to Sapphire Finance PLC"),
    ("SAPF", "rights", "2023-09-04", "Circular", "Circular to Shareholders - Rights Issue 2 for 3"),
    ("SERL", "surplus", "2024-04-30", "Announcement", "Transfer of One-Off Surplus to Shareholders Fund"),
    ("SERG", "floods", "2024-06-12", "Announcement", "Flood Claims in the Western Province"),
    ("CTAK", "agm24", "2024-05-22", "Notice", "Notice of Annual General Meeting"),
    ("HDAI", "plant", "2023-10-12", "Circular", "Circular to Shareholders - Milk Powder Plant at Badulla"),
    ("HDAI", "div25", "2025-06-04", "Announcement", "First and Final Dividend 2024-25"),
    ("KTEA", "wages", "2024-09-11", "Announcement", "Daily Wage of Estate Workers"),
    ("KTEA", "div23", "2023-11-29", "Announcement", "Interim Dividend Declaration"),
    ("RAKW", "latex", "2021-12-02", "Circular", "Circular to Shareholders - Latex Supply Agreement with Rakwana Gloves PLC"),
    ("RGLV", "fire", "2022-03-09", "Announcement", "Fire at Horana Factory"),
    ("TCEM", "mill", "2020-02-10", "Circular", "Circular to Shareholders - Second Grinding Mill"),
    ("TCEM", "offer", "2024-05-13", "Circular", "Mandatory Offer by Bhavani Cements Limited"),
    ("TCEM", "directors", "2024-05-31", "Circular", "Response of the Directors to the Mandatory Offer"),
    ("OFBR", "split", "2021-07-19", "Circular", "Circular to Shareholders - Subdivision of Shares 1 into 4"),
    ("OFBR", "excise", "2023-01-04", "Announcement", "Increase of Excise Duty on Beer"),
    ("OFBR", "agm25", "2025-07-02", "Notice", "Notice of Annual General Meeting"),
    ("WSUG", "strike", "2023-04-18", "Announcement", "Work Stoppage at Embilipitiya Mill"),
    ("JSCH", "lease", "2020-08-25", "Circular", "Circular to Shareholders - Lease of Elephant Pass Saltern"),
    ("LREF", "disposal", "2022-08-22", "Circular", "Circular to Shareholders - Disposal of Kudafaru Island Resort"),
    ("LREF", "buyback", "2025-01-15", "Circular", "Offer Document - Repurchase of Shares"),
    ("SIGH", "closure", "2020-04-02", "Announcement", "Temporary Closure of Hotels"),
    ("SIGH", "rights", "2023-02-13", "Circular", "Circular to Shareholders - Rights Issue 1 for 2"),
    ("FORT", "refurbish", "2024-07-08", "Announcement", "Closure of Rampart House for Refurbishment"),
    ("FORT", "agm25", "2025-08-27", "Notice", "Notice of Annual General Meeting"),
    ("UHYD", "ppa", "2023-12-11", "Announcement", "Renewal of Power Purchase Agreement"),
    ("MWND", "ipo", "2021-03-15", "Prospectus", "Prospectus - Initial Public Offering"),
    ("MWND", "phase2", "2024-10-03", "Circular", "Circular to Shareholders - Phase II of 50 MW"),
    ("VOLT", "agm24", "2024-08-12", "Notice", "Notice of Annual General Meeting"),
    ("IPDL", "rationing", "2022-06-28", "Announcement", "Suspension of Retail Fuel Deliveries"),
    ("MOTX", "tariff", "2025-04-10", "Announcement", "Impact of United States Tariffs"),
    ("MOCR", "kilns", "2022-05-16", "Announcement", "Shutdown of Kilns - Shortage of LP Gas"),
    ("TELW", "ipo", "2019-09-09", "Prospectus", "Prospectus - Initial Public Offering"),
    ("TELW", "cyber", "2024-11-06", "Announcement", "Cyber Incident"),
    ("SUWA", "prices", "2022-04-29", "Announcement", "Maximum Retail Prices of Medicines"),
    ("NGHT", "kandy", "2023-07-17", "Circular", "Circular to Shareholders - Acquisition of Hospital in Kandy"),
    ("WAVE", "merger", "2024-01-25", "Circular", "Circular to Shareholders - Merger with Lanka FibreNet Limited"),
    ("WAVE", "ceo", "2025-05-19", "Announcement", "Resignation of Chief Executive Officer"),
    ("LIST", "name", "2021-09-30", "Announcement", "Change of Name to Lister Freight & Logistics PLC"),
    ("LIST", "warehouse", "2024-03-21", "Announcement", "Opening of Bonded Warehouse at Hambantota"),
    ("APHL", "leisure", "2023-11-27", "Circular", "Circular to Shareholders - Restructuring of the Leisure Sector"),
    ("APHL", "chairman", "2025-07-14", "Announcement", "Retirement of the Chairman"),
    ("APHL", "esg 2024", "2024-08-30", "Sustainability Report", "Sustainability Report 2023-24"),
    ("MWCB", "esg 2024", "2025-04-28", "Sustainability Report", "Sustainability Report 2024"),
    ("TUSK", "midigama", "2023-03-07", "Announcement", "Board Approves Tyre Plant at Midigama"),
    ("PERA", "delisting", "2023-12-04", "Circular", "Circular to Shareholders - Voluntary Delisting"),
]
# code, kind, months that the talk is about
TALKS = [
    ("MWCB", "call", ["2023-12", "2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("WAVE", "call", ["2024-06", "2024-12", "2025-06"]),
    ("APHL", "call", ["2024-03", "2024-09", "2025-03", "2025-06"]),
    ("LREF", "call", ["2024-03", "2025-03"]),
    ("PCBK", "slides", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("APHL", "slides", ["2024-03", "2025-03"]),
    ("MWND", "slides", ["2024-03", "2025-03"]),
    ("TELW", "slides", ["2025-03"]),
]
KINDS = {
    "ar": ("Annual Report", "AR"), "fs": ("Audited Financial Statements", "AFS"), "q": ("Interim Financial Statements", "IFS"),
    "call": ("Earnings Call Transcript", "CALL"), "slides": ("Investor Presentation", "PRES"),
}

catalogue = Catalogue()
q = Questions("colombo", today="2025-09-18")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("&", "and")).split())


def ordinal(day):
    return f"{day.day}{ {1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st'}.get(day.day, 'th') } {day:%B %Y}"


def years_of(end, fiscal):
    """A fiscal year as the company writes it: 2023/24, or 2023 when it ends in December."""
    return str(fiscal) if end == 12 else f"{fiscal - 1}/{fiscal % 100:02}"


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, end, style):
        self.index, self.code, self.end, self.style, self.count = index, code, end, style, 0
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def name(self, day):
        former, until = FORMER.get(self.code, ("", "0001-01-01"))
        return former if day < datetime.date.fromisoformat(until) else NAMES[self.code]

    def add(self, handle, kind, title, short, day, fiscal, quarter, event):
        """`day` ends the period of the paper, or is its own when it is of an event; `event` is the day of publication."""
        self.count += 1
        name, code, odd = self.name(event), self.code, self.count % 4 == 0
        years = fiscal and years_of(self.end, fiscal)
        period = f"Q{quarter} {years}" if quarter else years
        send = lambda path, **fields: catalogue.add(self.label, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        if self.style == "slug":
            tail = period.replace("/", "-").lower() if period else f"{event}"
            file = f"{slug(name)}-{slug(title if not fiscal else kind)}-{slug(tail)}.pdf"
            send(f"companies/{slug(name)}/{file}", filename=file, document_type=kind, period=period or str(event.year),
                 company_name=name, symbol=f"{code}.N0000", date=None if odd else str(event))
        elif self.style == "code":
            when = f"{f'Q{quarter}_' if quarter else ''}FY{fiscal % 100}" if fiscal else f"{event:%Y%m%d}_{title.replace(' - ', ' ').replace(' ', '_')}"
            file = f"{code}_{short}_{when}.pdf"
            send(f"{code}/{file}", filename=file, document_type=kind.lower().replace(" ", "_"),
                 period=None if odd else (f"{f'Q{quarter} ' if quarter else ''}FY{fiscal}" if fiscal else str(event.year)))
        elif self.style == "cse":
            stamp = int(datetime.datetime(event.year, event.month, event.day, 4, tzinfo=datetime.timezone.utc).timestamp()) + 997 * self.count
            file = f"{400 + 17 * self.index}_{stamp}.pdf"
            if kind == "Annual Report":
                title = f"Annual Report {years}" if odd else f"Annual Report for the year ended {ordinal(day)}"
            elif fiscal:
                title = f"{kind} as at {ordinal(day)}"
            send(f"cmt/upload_report_file/{file}", filename=file, title=title, uploaded=None if self.count % 5 == 0 else f"{event:%d-%b-%Y}")
        elif self.style == "plain":
            if kind == "Annual Report":
                what = f"Annual Report {years.replace('/', '-')}"
            elif quarter:
                what = f"Interim Financials {f'{day:%d.%m.%Y}' if odd else f'{day:%B} {day.year}'}"
            elif fiscal:
                what = f"{kind} {day:%d %b %Y}"
            else:
                what = f"{title} ({event:%d %b %Y})"
            file = f"{name} - {what}.pdf"
            send(f"uploads/{file}", filename=file, document_type=kind if self.count % 3 == 0 else None)
        else:
            folder = years.replace("/", "-") if years else str(event.year)
            what = f"{short.lower()}-q{quarter}-{day}" if quarter else slug(kind) if fiscal else f"{event}-{slug(title)}"
            send(f"{slug(name.rsplit(' ', 1)[0])}/{folder}/{what}.pdf")


def compose():
    for index, (code, _, end, style, since, quarters, audited, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, end, style)

        def fiscal_of(day):
            return day.year + (day.month > end)

        def periodic(kind, day, lag):
            quarter = None if day.month == end and kind in ("ar", "fs") else ((day.month - end) % 12) // 3 or 4
            event = day + datetime.timedelta(lag)
            handle = f"{kind} {fiscal_of(day)}" if kind in ("ar", "fs") else f"{kind} {day:%Y-%m}"
            if event <= TODAY and handle not in missing:
                filer.add(handle, KINDS[kind][0], KINDS[kind][0], KINDS[kind][1], day, fiscal_of(day), quarter, event)

        for year in range(since, 2026):
            periodic("ar", month_end(year, end), 75 if end == 12 else 150)
            if audited and year >= audited:
                periodic("fs", month_end(year, end), 60 if end == 12 else 85)
        for year in range(quarters, 2026):
            for month in (3, 6, 9, 12):
                if month != end and not (code == "PERA" and (year, month) > (2023, 9)):
                    periodic("q", month_end(year, month), 44)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, month_end(int(month[:4]), int(month[5:])), 50 if month[5:] != f"{end:02}" else 65)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                short = {"Circular": "CIR", "Announcement": "ANN", "Notice": "NOT", "Prospectus": "PRO"}.get(kind, "SR")
                filer.add(handle, kind, title, short, day, None, None, day)
    catalogue.associations = {
        "Mahaweli Bank": "Mahaweli Commercial Bank PLC",
        "TelMart": "Telwatta Supermarkets PLC",
        "A&P": "Adams & Peiris Holdings PLC",
        "Trinco Cement": "Trincomalee Cement Company PLC",
        "Lister & Baur Shipping PLC": "Lister Freight & Logistics PLC",
        "Tusker Tyres": "TUSK",
        "Island Petrol": "Island Petroleum Distributors PLC",
        "Serenity Group": ["Serenity Life Assurance PLC", "Serenity General Insurance PLC"],
        "Mahaweli Commercial Bank PLC": ["Mahaweli Insurance PLC"],
        "Adams & Peiris Holdings PLC": ["Hantana Dairies PLC", "Sigiri Heritage Hotels PLC"],
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited statements, the talk about the whole year."""
    end = next(company[2] for company in COMPANIES if company[0] == code)
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", f"fs {number}", f"call {number}-{end:02}", f"slides {number}-{end:02}")
    ))


def quarter(code, *months):
    """What has a figure of a quarter: the interim statements, the talk about it."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "call", "slides")))


only = catalogue.only


q.ask("name", "Hantana Dairies net profit 2022/23", year("HDAI", 2023))
q.ask("name", "how much tea did knuckles plantations produce in 2023", year("KTEA", 2023))
q.ask("name", "I'm a pensioner with a few thousand shares in Old Fort Breweries. What dividend did they pay us for the year to March 2024?", year("OFBR", 2024))
q.ask("name", "gross npl ratio pearl coast bank end 2022", year("PCBK", 2022))
q.ask("name", "volta cables - copper cost fy22?", year("VOLT", 2022))
q.ask("name", "occupancy at sigiri heritage hotels in 2023/24", year("SIGH", 2024))
q.ask("name", "What was the combined ratio of Serenity General Insurance in 2023?", year("SERG", 2023))
q.ask("name", "nightingale hospitals 2021/22 report, i need the number of beds", only("NGHT ar 2022"))
q.ask("name", "what did lister freight spend on new trucks in the year ended 31 march 2025", year("LIST", 2025))
q.ask("name", "who sits on the board of Suwa Pharmaceuticals", only("SUWA ar 2025"))

q.ask("symbol", "TUSK.N0000 revenue 2022", year("TUSK", 2022))
q.ask("symbol", "OFBR eps fy25", year("OFBR", 2025))
q.ask("symbol", "net interest margin of MWCB for 2021", year("MWCB", 2021))
q.ask("symbol", "RGLV Q3 FY24 numbers", quarter("RGLV", "2023-12"))
q.ask("symbol", "at what price was the SAPF rights issue", only("SAPF rights"))
q.ask("symbol", "is ctak making an underwriting surplus? 2023", year("CTAK", 2023))
q.ask("symbol", "WAVE.N0000 annual report for 2019 please", only("WAVE ar 2019"))
q.ask("symbol", "ipdl interim sept 24", only("IPDL q 2024-09"))

q.ask("alias", "how many stores does telmart run", year("TELW", 2025))
q.ask("alias", "a&p leisure revenue 2023/24", year("APHL", 2024))
q.ask("alias", "how much clinker did Trinco Cement import in FY23", year("TCEM", 2023))
q.ask("alias", "what did nawam finance make in the year to march 2020", year("SAPF", 2020))
q.ask("alias", "mahaweli bank capital adequacy at the end of 2020", year("MWCB", 2020))
q.ask("alias", "Lister & Baur, the 2018/19 accounts", year("LIST", 2019))
q.ask("alias", "Serenity's life company, new business premiums 2022", year("SERL", 2022))
q.ask("alias", "what did the moonstone tile people sell in 2023/24", year("MOCR", 2024))
q.ask("alias", "island petrol's exchange losses in 2022", year("IPDL", 2022))
q.ask("alias", "CWT arpu in 2023", year("WAVE", 2023))

q.ask("typo", "hanthana diaries profits 2023/24", year("HDAI", 2024))
q.ask("typo", "Trincomale cemant annual report 2021-22", only("TCEM ar 2022"))
q.ask("typo", "cresent takful contributions 2022", year("CTAK", 2022))
q.ask("typo", "knukles tea wage announcment", only("KTEA wages"))
q.ask("typo", "nightingail hospital profit, march 2025 yr", year("NGHT", 2025))
q.ask("typo", "walave sugar mill tons of cane crushed 2022/23", year("WSUG", 2023))
q.ask("typo", "Adms and Pieris Holdings annual rpt 2019/20", only("APHL ar 2020"))
q.ask("typo", "mannar wnd powr gwh generated 2023-24", year("MWND", 2024))
q.ask("typo", "pearlcoast bank intrest income 2023", year("PCBK", 2023))
q.ask("typo", "sigirya heritage hotel rigths issue", only("SIGH rights"))

q.ask("several-companies", "Which of the two banks had the better return on equity in 2023, Mahaweli or Pearl Coast?", year("MWCB", 2023), year("PCBK", 2023))
q.ask("several-companies", "moonstone textiles & moonstone ceramics profit before tax 2022/23", year("MOTX", 2023), year("MOCR", 2023))
q.ask("several-companies", "room rates in 23/24: lagoon & reef, sigiri heritage, fort & rampart", year("LREF", 2024), year("SIGH", 2024), year("FORT", 2024))
q.ask("several-companies", "hydro or wind, who earned more per share in FY24? uma and mannar i mean", year("UHYD", 2024), year("MWND", 2024))
q.ask("several-companies", "HDAI and TELW turnover for the march 2024 year", year("HDAI", 2024), year("TELW", 2024))
q.ask("several-companies", "serenity life vs serenity general gross written premium 2024", year("SERL", 2024), year("SERG", 2024))
q.ask("several-companies", "how do the margins of Rakwana Rubber and Rakwana Gloves look next to each other for FY2023?", year("RAKW", 2023), year("RGLV", 2023))
q.ask("several-companies", "need 2023/24 annual reports of old fort breweries and walawe sugar", only("OFBR ar 2024"), only("WSUG ar 2024"))
q.ask("several-companies", "latest interim accounts from Lotus Leasing and from Sapphire Finance", only("LLFN q 2025-06"), only("SAPF q 2025-06"))
q.ask("several-companies", "Tusker Tyres (calendar 2024) and Volta (year to March 2025): headcount", year("TUSK", 2024), year("VOLT", 2025))
q.ask("several-companies", "did telwatta, suwa and nightingale each pay a dividend for 2024/25", year("TELW", 2025), year("SUWA", 2025), year("NGHT", 2025))
q.ask("several-companies", "mahaweli insurance against serenity general, june 2024 quarter", only("MWIN q 2024-06"), only("SERG q 2024-06"))

q.ask("several-periods", "old fort breweries volume in 2020/21 and in 2024/25", year("OFBR", 2021, 2022), year("OFBR", 2025))
q.ask("several-periods", "Loan growth at Mahaweli Commercial Bank in 2022, in 2023 and in 2024", year("MWCB", 2022, 2023), year("MWCB", 2023, 2024), year("MWCB", 2024))
q.ask("several-periods", "how has tusker's share of exports changed from 2019 to 2023", year("TUSK", 2019, 2020), year("TUSK", 2023, 2024))
q.ask("several-periods", "hantana dairies Q1 23/24, Q1 24/25, Q1 25/26", only("HDAI q 2023-06", "HDAI q 2024-06"), only("HDAI q 2024-06", "HDAI q 2025-06"), only("HDAI q 2025-06"))
q.ask("several-periods", "Lagoon & Reef before and after they sold the Maldivian island - years ended March 2022 and March 2024, please",
      year("LREF", 2022, 2023), year("LREF", 2024, 2025))
q.ask("several-periods", "rakwana gloves at the covid peak (fy21) vs fy25", year("RGLV", 2021, 2022), year("RGLV", 2025))
q.ask("several-periods", "what changed at pearl coast between the june 2024 quarter and the june 2025 one", quarter("PCBK", "2024-06", "2025-06"), quarter("PCBK", "2025-06"))
q.ask("several-periods", "ceylon wave capex 2021 / 2022 / 2023", year("WAVE", 2021, 2022), year("WAVE", 2022, 2023), year("WAVE", 2023, 2024))
q.ask("several-periods", "send me the A&P annual reports for both 2021/22 and 2022/23", only("APHL ar 2022"), only("APHL ar 2023"))
q.ask("several-periods", "all three of the 2023 quarterlies from Knuckles Tea", only("KTEA q 2023-03"), only("KTEA q 2023-06"), only("KTEA q 2023-09"))
q.ask("several-periods", "Island Petroleum: 2021 was before the crisis, 2022 the middle of it. What was gross profit in each?", year("IPDL", 2021, 2022), year("IPDL", 2022, 2023))
q.ask("several-periods", "walawe sugar dec 2023 quarter against march 2024 quarter", only("WSUG q 2023-12", "WSUG q 2024-12"), only("WSUG q 2024-03", "WSUG q 2025-03"))

q.ask("relative-date", "most recent quarter for mahaweli commercial bank", quarter("MWCB", "2025-06"))
q.ask("relative-date", "last annual report of lotus leasing", only("LLFN ar 2024"))
q.ask("relative-date", "what did Tusker Tyres earn last year?", year("TUSK", 2024))
q.ask("relative-date", "ceylon wave - up or down in the first half of this year", quarter("WAVE", "2025-06"))
q.ask("relative-date", "how big was the final dividend mahaweli bank announced this february", only("MWCB div24"))
q.ask("relative-date", "volta cables first quarter of the current financial year", only("VOLT q 2025-06"))
q.ask("relative-date", "Audited statements of Hantana Dairies for the financial year before last", only("HDAI fs 2024"))
q.ask("relative-date", "what did pearl coast bank present for its half year last month", quarter("PCBK", "2025-06"))
q.ask("relative-date", "profit of island petroleum two years ago", year("IPDL", 2023))
q.ask("relative-date", "jaffna salt newest audited statements", only("JSCH fs 2024"))
q.ask("relative-date", "has Adams & Peiris put out anything about its chairman in the past few months?", only("APHL chairman"))
q.ask("relative-date", "fort and rampart agm notice, should have come out last month", only("FORT agm25"))

q.ask("document-type", "transcript of mahaweli bank's call on full-year 2024 results", only("MWCB call 2024-12"))
q.ask("document-type", "mannar wind ipo prospectus", only("MWND ipo"))
q.ask("document-type", "A&P investor deck 2024/25", only("APHL slides 2025-03"))
q.ask("document-type", "the circular on old fort's subdivision of shares", only("OFBR split"))
q.ask("document-type", "does adams & peiris publish a sustainability report? would like to see it", only("APHL esg 2024"))
q.ask("document-type", "Lagoon & Reef audited financial statements 22/23 (not the annual report)", only("LREF fs 2023"))
q.ask("document-type", "I need the interim statements themselves, not the slides, from Pearl Coast Bank for the six months to June 2024.", only("PCBK q 2024-06"))
q.ask("document-type", "notice of agm volta 2024", only("VOLT agm24"))
q.ask("document-type", "offer document for the lagoon & reef share buyback", only("LREF buyback"))
q.ask("document-type", "debenture prospectus mahaweli commercial", only("MWCB debentures"))

q.ask("topic", "which company got hacked", only("TELW cyber"))
q.ask("topic", "who sold an island resort in the maldives", only("LREF disposal"))
q.ask("topic", "did anybody delist voluntarily", only("PERA delisting"))
q.ask("topic", "What do the new US tariffs mean for our garment exporters?", only("MOTX tariff"))
q.ask("topic", "2023 sales of the tyre maker", year("TUSK", 2023))
q.ask("topic", "factories that had to stop because there was no LP gas", only("MOCR kilns"))
q.ask("topic", "was any insurer hit by the floods around Colombo", only("SERG floods"))
q.ask("topic", "renewal of a power purchase agreement", only("UHYD ppa"))
q.ask("topic", "who raised money with a rights issue in 2023", only("SAPF rights"), only("SIGH rights"))
q.ask("topic", "is there an islamic insurer listed and how did it do in 2024", year("CTAK", 2024))

q.ask("follow-up", "and 2021?", year("MWCB", 2021),
      history=["mahaweli commercial bank profit after tax 2022", "Mahaweli Commercial Bank PLC reported a profit after tax of LKR 9.4 billion for 2022."])
q.ask("follow-up", "what about their general insurer", year("SERG", 2023),
      history=["gwp of serenity life in 2023", "Serenity Life Assurance PLC wrote gross premiums of LKR 14.2 billion in 2023."])
q.ask("follow-up", "and q3?", only("HDAI q 2023-12"),
      history=["Hantana revenue in Q2 2023/24", "Hantana Dairies PLC had revenue of LKR 3.1 billion in the second quarter of 2023/24 (July to September 2023)."])
q.ask("follow-up", "same for telmart pls", year("TELW", 2024),
      history=["staff cost at volta cables 2023/24", "Volta Cables & Conductors PLC spent LKR 812 million on staff in 2023/24."])
q.ask("follow-up", "and its parent's?", year("RAKW", 2023),
      history=["What was Rakwana Gloves' net profit for FY23?",
               "Rakwana Gloves PLC made a net loss of LKR 412 million in FY2023, after a profit the year before. It is a subsidiary of Rakwana Rubber Estates PLC."])
q.ask("follow-up", "are the audited accounts for that year out", only("WAVE fs 2024", "WAVE ar 2024"),
      history=["what did ceylon wave say about 2024 on its call", "On the call on the fourth quarter of 2024 management of Ceylon Wave Telecom PLC said that revenue for the year grew 11%."])
q.ask("follow-up", "why did it fall that much?", year("IPDL", 2023),
      history=["island petroleum gross profit 2023", "Gross profit of Island Petroleum Distributors PLC fell 38% to LKR 5.6 billion in 2023."])
q.ask("follow-up", "show me the circular", only("NGHT kandy"),
      history=["did nightingale buy something in kandy", "Yes. In July 2023 Nightingale Hospitals PLC proposed to its shareholders to acquire a hospital in Kandy."])
q.ask("follow-up", "sorry i meant the textile company", year("MOTX", 2024),
      history=["moonstone finance cost 2023/24", "Finance cost of Moonstone Ceramics PLC was LKR 356 million in 2023/24."])
q.ask("follow-up", "then the year after that", year("WSUG", 2023),
      history=["walawe sugar mills net loss in 2021/22?", "Walawe Sugar Mills PLC made a net loss of LKR 228 million in the year ended 30 September 2022."])
q.ask("follow-up", "what did the directors think of it", only("TCEM directors"),
      history=["Who wanted to take over Trinco Cement?", "Bhavani Cements Limited made a mandatory offer for the shares of Trincomalee Cement Company PLC in May 2024."])
q.ask("follow-up", "let's move on. tusker exports 2022", year("TUSK", 2022),
      history=["rubber crop at rakwana fy22", "Rakwana Rubber Estates PLC harvested 2.9 million kg of rubber in FY2022.",
               "and cost per kilo", "The cost of production was LKR 418 per kilogram."])
q.ask("follow-up", "now for both of them the march 2025 year", year("LREF", 2025), year("SIGH", 2025),
      history=["compare revenue of lagoon & reef and sigiri heritage for 23/24",
               "In 2023/24 Lagoon & Reef Hotels PLC had revenue of LKR 6.8 billion, Sigiri Heritage Hotels PLC of LKR 2.3 billion."])
q.ask("follow-up", "the first one", only("MWCB ar 2023"),
      history=["mahaweli annual report 2023", "Which one do you mean?\n1. Mahaweli Commercial Bank PLC\n2. Mahaweli Insurance PLC"])
q.ask("follow-up", "2023/24", year("UHYD", 2024),
      history=["how much did uma hydro generate", "For which financial year would you like the generation of Uma Hydro Power PLC?"])
q.ask("follow-up", "hmm that doesn't sound right, can you check it again", year("SAPF", 2023),
      history=["impairment charge sapphire finance 2022/23", "The impairment charge of Sapphire Finance PLC in 2022/23 was LKR 12 million."])
q.ask("follow-up", "when was that announced?", only("WAVE ceo"),
      history=["is the ceo of ceylon wave leaving", "Yes, the Chief Executive Officer of Ceylon Wave Telecom PLC has resigned."])
q.ask("follow-up", "how does that compare with pearl coast", quarter("PCBK", "2025-06"),
      history=["mahaweli bank net interest income june 2025 quarter", "Net interest income of Mahaweli Commercial Bank PLC was LKR 11.7 billion in the quarter ended 30 June 2025."])
q.ask("follow-up", "do they have slides on that?", only("MWND slides 2025-03"),
      history=["Mannar Wind Power results 2024/25", "Mannar Wind Power PLC made a profit of LKR 1.9 billion in the year ended 31 March 2025, 6% less than a year before, on lower wind speeds."])
q.ask("follow-up", "back to the brewery, same thing for 2022/23", year("OFBR", 2023),
      history=["old fort breweries tax paid 2023/24", "Old Fort Breweries PLC paid LKR 4.4 billion of income tax in 2023/24.",
               "and the cement company in trinco", "Trincomalee Cement Company PLC paid LKR 1.2 billion of income tax in 2023/24.",
               "ok thanks", "You're welcome!"])

q.ask("abstention", "hi there")
q.ask("abstention", "what can you help me with?")
q.ask("abstention", "Good evening. Am I talking to a real person?")
q.ask("abstention", "how do i calculate debt to equity")
q.ask("abstention", "Hatton Valley Bank annual report 2023")
q.ask("abstention", "lanka telewave revenue 2023")
q.ask("abstention", "what's the dollar rate today")
q.ask("abstention", "Tell me a joke about accountants.")
q.ask("abstention", "what is the difference between ordinary and preference shares?")
q.ask("abstention", "thanks a lot, that's all for today",
      history=["hantana dairies dividend 2024/25", "Hantana Dairies PLC declared a first and final dividend of LKR 3.00 per share for 2024/25."])
q.ask("abstention", "great 👍",
      history=["ceylon wave subscribers 2024", "Ceylon Wave Telecom PLC had 4.1 million subscribers at the end of 2024."])
q.ask("abstention", "can you put your last answer into sinhala",
      history=["did tusker approve a new plant", "Yes, in March 2023 the board of Tusker Tyres PLC approved a tyre plant at Midigama."])
q.ask("abstention", "lol ok")
q.ask("abstention", "shorter please",
      history=["what risks does pearl coast bank name in 2024",
               "Pearl Coast Bank PLC names credit risk, liquidity risk, the exposure to sovereign bonds, cyber risk, and the concentration of its deposits in the Western Province."])
