"""The public archive of the exchange of an invented country, 2016-2025: years that end in eleven months, six shapes of entries."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://avse-public-archive"
TODAY = datetime.date(2025, 7, 22)

# code, name, month in which the year ends, shape of the entries, first year of reports, first year of quarters,
# first year of audited statements of their own, what is missing
COMPANIES = [
    ("CBA", "Commercial Bank of Averland Limited", 12, "full", 2016, 2019, 2018, ["q 2023-09"]),
    ("FEB", "First Ellery Bank Limited", 9, "titled", 2016, 2020, 2019, []),
    ("PSM", "Provident Savings & Mortgage Bank Limited", 12, "full", 2016, 2020, None, ["ar 2019"]),
    ("ELM", "Ellery Merchant Securities Limited", 3, "caps", 2018, 2021, 2021, []),
    ("SHLD", "Shield Insurance Company Limited", 12, "full", 2016, 2020, 2019, []),
    ("SHLF", "Shield Life Assurance Limited", 12, "full", 2017, 2020, 2019, []),
    ("BEAC", "Beacon Holdings Limited", 6, "wp", 2016, 2019, 2020, []),
    ("BEAP", "Beacon Properties Limited", 6, "wp", 2017, 2020, 2020, ["ar 2022"]),
    ("UNTY", "Unity Group Limited", 3, "titled", 2016, 2020, 2021, []),
    ("TGL", "TGL Limited", 9, "code", 2016, 2020, None, []),
    ("KLW", "K.L. Watkins & Sons Limited", 3, "path", 2016, 2021, 2020, []),
    ("HARV", "Harvest Foods Limited", 6, "full", 2016, 2019, 2019, []),
    ("GSE", "Grenville Sugar Estates Limited", 9, "caps", 2016, 2020, 2021, ["fs 2023"]),
    ("DOVE", "Dove Dairies Limited", 12, "wp", 2017, 2021, 2020, []),
    ("RKB", "Red Kestrel Breweries Limited", 6, "code", 2016, 2019, 2020, []),
    ("LCC", "Lindley Cement Company Limited", 12, "path", 2016, 2020, 2019, ["ar 2021"]),
    ("APL", "Averland Power & Light Company Limited", 12, "titled", 2016, 2019, 2018, []),
    ("ZEPH", "Zephyr Communications Limited", 3, "full", 2016, 2019, 2019, []),
    ("PEW", "Port Ellery Wharves Limited", 12, "code", 2016, 2020, 2020, []),
    ("HERN", "Heron Airways Limited", 3, "titled", 2017, 2020, 2021, []),
    ("CSH", "Coral Strand Hotels Limited", 4, "wp", 2016, 2020, 2021, []),
    ("MHR", "Meridian Hotels & Resorts Limited", 12, "caps", 2017, 2020, 2020, []),
    ("MFL", "Meridian Finance Limited", 6, "code", 2018, 2021, 2021, []),
    ("ANPH", "Anselm Pharmaceuticals Limited", 7, "titled", 2018, 2021, None, []),
    ("STJH", "St. Jude Private Hospital Limited", 8, "path", 2019, 2021, 2021, []),
    ("GZT", "Gazette Media Group Limited", 12, "wp", 2016, 2020, None, ["ar 2023"]),
    ("TARN", "Tarn Tobacco Company Limited", 12, "caps", 2016, 2019, 2018, []),
    ("QHA", "Quarry Hill Aggregates Limited", 5, "path", 2018, 2021, 2022, []),
    ("DMH", "DMH Limited", 1, "full", 2017, 2020, 2020, []),
    ("SMMT", "Summit Paints Limited", 11, "titled", 2018, 2021, 2021, []),
    ("APEX", "Apex Motors Limited", 3, "wp", 2017, 2020, 2020, ["ar 2024"]),
    ("AVPM", "Averland Petroleum Marketing Limited", 12, "full", 2016, 2020, 2019, []),
    ("SREI", "Stonebridge Real Estate Investment Trust", 12, "code", 2019, 2021, 2021, []),
    ("KRGM", "Kettle River Gold Mines Limited", 6, "code", 2017, 2020, 2020, []),
    ("BLFN", "Bluefin Seafoods Limited", 2, "caps", 2018, 2021, 2021, []),
    ("PKT", "Pocket Payments Limited", 12, "full", 2021, 2021, 2022, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
ENDS = {company[0]: company[2] for company in COMPANIES}
# Groups that are named otherwise than their company.
LABELS = {"GSE": "GRENVILLE SUGAR ESTATES LTD", "KRGM": "KRGM", "APEX": "Apex Motors Ltd.", "GZT": "Gazette Media Group Limited (formerly Morning Gazette)"}
# What else a group tells, where it is more than a list.
FIELDS = {
    "CBA": {"symbol": "CBA", "market": "Main Market"},
    "PSM": {"symbol": "PSM", "market": "Main Market", "former_name": "Provident Building Society Limited"},
    "SHLD": {"symbol": "SHLD", "market": "Main Market"},
    "SHLF": {"symbol": "SHLF", "market": "Main Market"},
    "HARV": {"symbol": "HARV", "market": "Main Market"},
    "ZEPH": {"symbol": "ZEPH", "market": "Main Market"},
    "DMH": {"symbol": "DMH"},
    "AVPM": {"symbol": "AVPM", "market": "Main Market"},
    "PKT": {"symbol": "PKT", "market": "Junior Market"},
    "KRGM": {"company": "Kettle River Gold Mines Limited"},
    "GSE": {"ticker": "GSE"},
}
# Until which day papers bear an older name; Averland Telecom's are in a group of their own.
FORMER = {
    "PSM": ("Provident Building Society Limited", "2020-06-01"),
    "TGL": ("Tamar Garments Limited", "2019-03-15"),
    "ZEPH": ("Averland Telecom Limited", "2022-07-01"),
    "GZT": ("Morning Gazette Company Limited", "2018-11-05"),
}
WITH_NOTICES = ["CBA", "FEB", "SHLD", "HARV", "APL", "ZEPH", "BEAC", "RKB", "KLW", "MHR", "DMH", "HERN", "PKT", "TARN"]
WITH_HOLDERS = ["CBA", "BEAC", "KLW", "APL", "ZEPH", "PKT", "KRGM", "HARV", "TARN", "UNTY"]

KINDS = {
    "ar": ("Annual Report", "AR"), "fs": ("Audited Financial Statements", "AFS"), "q": ("Quarterly Unaudited Financial Statements", "UFS"),
    "agm": ("Notice of Annual General Meeting", "AGM"), "top10": ("Top Ten Shareholders", "T10"), "circ": ("Circular", "CIRC"),
    "div": ("Dividend Declaration", "DIV"), "pros": ("Prospectus", "PROS"), "press": ("Press Release", "PR"), "deal": ("Director Dealing", "DD"),
}
# code, handle, day, kind, title
PAPERS = [
    ("CBA", "div23", "2024-02-22", "div", "Final Dividend of $0.85 per Share for 2023"),
    ("CBA", "div24i", "2024-08-15", "div", "Interim Dividend of $0.40 per Share"),
    ("CBA", "div24", "2025-02-20", "div", "Final Dividend of $0.95 per Share for 2024"),
    ("CBA", "branches", "2023-10-11", "press", "Closure of Nine Branches"),
    ("CBA", "ceo", "2025-04-30", "press", "Appointment of Managing Director"),
    ("CBA", "deal1", "2024-11-19", "deal", "Purchase of Shares by Director"),
    ("CBA", "deal2", "2025-05-27", "deal", "Sale of Shares by Director"),
    ("FEB", "rights", "2021-05-17", "circ", "Circular - Rights Issue of 1 New Share for Every 6 Held"),
    ("FEB", "div24", "2024-12-12", "div", "Final Dividend for the Year Ended 30 September 2024"),
    ("FEB", "app", "2023-03-08", "press", "Outage of Mobile Banking Application"),
    ("FEB", "fine", "2024-06-25", "press", "Penalty Imposed by the Central Bank of Averland"),
    ("PSM", "name", "2020-06-01", "press", "Conversion to a Bank and Change of Name"),
    ("PSM", "demutual", "2019-11-04", "circ", "Circular to Members - Conversion from a Building Society to a Bank"),
    ("PSM", "rates", "2023-01-18", "press", "Mortgage Rates Raised to 7.25%"),
    ("ELM", "deal1", "2025-03-13", "deal", "Purchase of Shares by Connected Party"),
    ("ELM", "bond", "2022-09-26", "pros", "Prospectus - Secured Notes Due 2027"),
    ("SHLD", "storm", "2022-10-03", "press", "Estimated Claims from Hurricane Odette"),
    ("SHLD", "div24", "2025-03-06", "div", "Final Dividend for 2024"),
    ("SHLD", "reins", "2024-01-16", "press", "Renewal of Catastrophe Reinsurance"),
    ("SHLF", "annuity", "2023-08-21", "circ", "Circular - Acquisition of Annuity Portfolio of Palmgrove Mutual"),
    ("BEAC", "split", "2021-11-22", "circ", "Circular - Subdivision of Shares, Ten for One"),
    ("BEAC", "div24", "2024-09-19", "div", "Final Dividend for the Year Ended 30 June 2024"),
    ("BEAC", "div25i", "2025-02-25", "div", "Interim Dividend"),
    ("BEAC", "chairman", "2025-06-16", "press", "Retirement of Chairman Sir Alwyn Pryce"),
    ("BEAC", "deal1", "2025-06-05", "deal", "Purchase of Shares by Director"),
    ("BEAP", "mall", "2023-05-29", "circ", "Circular - Sale of Quayside Mall"),
    ("BEAP", "ipo", "2016-10-10", "pros", "Prospectus - Initial Public Offering"),
    ("UNTY", "disposal", "2024-03-04", "circ", "Circular - Disposal of Unity Packaging"),
    ("UNTY", "div25", "2025-06-27", "div", "Final Dividend for the Year Ended 31 March 2025"),
    ("TGL", "name", "2019-03-15", "press", "Change of Name from Tamar Garments Limited"),
    ("TGL", "closure", "2020-08-12", "press", "Closure of the Brackwater Sewing Plant"),
    ("TGL", "tariff", "2025-04-14", "press", "Effect of United States Tariffs on Exports"),
    ("KLW", "warehouse", "2022-03-30", "press", "Fire at Easthaven Warehouse"),
    ("KLW", "buyback", "2024-10-21", "circ", "Circular - Repurchase of up to 5% of the Shares"),
    ("KLW", "deal1", "2024-08-29", "deal", "Purchase of Shares by Director"),
    ("HARV", "recall", "2024-05-08", "press", "Recall of Canned Beans"),
    ("HARV", "takeover", "2023-02-20", "circ", "Circular - Acquisition of Brackwater Bakeries"),
    ("HARV", "div24", "2024-09-26", "div", "Final Dividend for the Year Ended 30 June 2024"),
    ("HARV", "deal1", "2025-01-30", "deal", "Sale of Shares by Director"),
    ("GSE", "mill", "2022-06-15", "press", "Breakdown of the Grenville Mill"),
    ("GSE", "ethanol", "2024-07-09", "circ", "Circular - Ethanol Distillery"),
    ("DOVE", "import", "2023-04-03", "press", "Import Duty on Milk Powder"),
    ("DOVE", "offer", "2025-05-12", "circ", "Takeover Offer by Harvest Foods Limited"),
    ("DOVE", "directors", "2025-06-02", "circ", "Circular of the Directors on the Takeover Offer"),
    ("RKB", "excise", "2022-12-07", "press", "Increase in Excise Tax on Beer"),
    ("RKB", "div25i", "2025-02-13", "div", "Interim Dividend"),
    ("RKB", "deal1", "2024-12-03", "deal", "Purchase of Shares by Director"),
    ("LCC", "kiln", "2023-09-05", "press", "Stoppage of Kiln No. 2"),
    ("LCC", "offer", "2020-01-27", "circ", "Mandatory Offer by Cementos del Istmo S.A."),
    ("APL", "tariff", "2023-11-30", "press", "Regulator's Determination on Electricity Rates"),
    ("APL", "blackout", "2024-08-19", "press", "Island-Wide Blackout of 17 August"),
    ("APL", "solar", "2022-05-11", "circ", "Circular - Solar Park at Lindley Plain"),
    ("APL", "pref", "2021-02-08", "pros", "Prospectus - 6.5% Cumulative Preference Shares"),
    ("APL", "div25", "2025-03-27", "div", "Final Dividend for 2024"),
    ("ZEPH", "name", "2022-07-01", "press", "Averland Telecom Becomes Zephyr Communications"),
    ("ZEPH", "5g", "2024-04-17", "press", "Launch of 5G in Port Ellery"),
    ("ZEPH", "breach", "2025-01-09", "press", "Breach of Customers' Data"),
    ("ZEPH", "towers", "2023-07-24", "circ", "Circular - Sale and Leaseback of Towers"),
    ("ZEPH", "div25", "2025-07-03", "div", "Final Dividend for the Year Ended 31 March 2025"),
    ("PEW", "strike", "2023-12-04", "press", "Strike of Dock Workers"),
    ("PEW", "cranes", "2021-09-13", "circ", "Circular - Purchase of Two Gantry Cranes"),
    ("PEW", "concession", "2025-02-03", "press", "Extension of the Port Concession to 2055"),
    ("HERN", "rescue", "2020-12-14", "circ", "Circular - Rights Issue and Government Loan"),
    ("HERN", "route", "2024-10-28", "press", "New Route to Toronto"),
    ("HERN", "fleet", "2023-06-19", "circ", "Circular - Purchase of Four ATR 72-600 Aircraft"),
    ("HERN", "ceo", "2025-05-20", "press", "Resignation of Chief Executive Officer"),
    ("CSH", "closure", "2020-03-26", "press", "Temporary Closure of All Hotels"),
    ("CSH", "spa", "2023-10-19", "circ", "Circular - Sale of the Strand Spa to a Related Party"),
    ("MHR", "resort", "2022-02-28", "circ", "Circular - Acquisition of Pelican Bay Resort"),
    ("MHR", "div24", "2025-03-19", "div", "Final Dividend for 2024"),
    ("MHR", "deal1", "2025-06-24", "deal", "Purchase of Shares by Director"),
    ("MFL", "notes", "2023-04-24", "pros", "Prospectus - Unsecured Notes 2023-2028"),
    ("MFL", "rating", "2024-09-09", "press", "Downgrade of Credit Rating"),
    ("ANPH", "licence", "2023-03-20", "press", "Licence to Make Generic Insulin"),
    ("ANPH", "ipo", "2017-11-13", "pros", "Prospectus - Initial Public Offering"),
    ("STJH", "wing", "2024-02-12", "circ", "Circular - New Cardiac Wing"),
    ("STJH", "div24", "2024-12-05", "div", "Dividend for the Year Ended 31 August 2024"),
    ("GZT", "name", "2018-11-05", "press", "Change of Name to Gazette Media Group Limited"),
    ("GZT", "print", "2024-06-10", "press", "End of the Printed Evening Edition"),
    ("TARN", "delist", "2025-06-10", "circ", "Circular - Proposed Delisting"),
    ("TARN", "div25i", "2025-05-15", "div", "First Interim Dividend 2025"),
    ("TARN", "div24", "2025-02-27", "div", "Final Dividend for 2024"),
    ("QHA", "blast", "2022-08-18", "press", "Accident at North Quarry"),
    ("DMH", "store", "2024-11-25", "press", "Opening of Fairway Supermarket at Lindley"),
    ("DMH", "cyber", "2023-05-15", "press", "Cyberattack on Point-of-Sale Systems"),
    ("DMH", "div25", "2025-05-06", "div", "Final Dividend for the Year Ended 31 January 2025"),
    ("SMMT", "titanium", "2022-07-27", "press", "Price Increases on Account of Titanium Dioxide"),
    ("APEX", "ev", "2024-09-30", "press", "Exclusive Distribution of Electric Vehicles"),
    ("APEX", "private", "2025-03-31", "circ", "Circular - Loan to Majority Shareholder"),
    ("AVPM", "spill", "2023-08-07", "press", "Oil Spill at the Easthaven Terminal"),
    ("AVPM", "stations", "2022-11-14", "circ", "Circular - Acquisition of Twelve Service Stations"),
    ("SREI", "offer", "2019-04-08", "pros", "Prospectus - Offer of Units"),
    ("SREI", "dist25", "2025-05-22", "div", "Distribution for the First Quarter of 2025"),
    ("KRGM", "resource", "2024-01-29", "press", "Mineral Resource Estimate of the Copperhead Deposit"),
    ("KRGM", "placing", "2022-03-14", "circ", "Circular - Private Placement"),
    ("KRGM", "deal1", "2025-07-08", "deal", "Sale of Shares by Director"),
    ("BLFN", "quota", "2023-01-23", "press", "Reduction of the Tuna Quota"),
    ("PKT", "ipo", "2021-03-01", "pros", "Prospectus - Initial Public Offering on the Junior Market"),
    ("PKT", "remit", "2024-03-11", "press", "Partnership for Remittances from Canada"),
    ("PKT", "deal1", "2025-04-03", "deal", "Purchase of Shares by Director"),
]

catalogue = Catalogue()
q = Questions("archive", today="2025-07-22")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("&", "and").replace("'", "")).split())


def ordinal(day):
    return f"{day.day}{ {1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st'}.get(day.day, 'th') } {day:%B %Y}"


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, end, style):
        self.index, self.code, self.end, self.style, self.count = index, code, end, style, 0
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))
        if code == "ZEPH":
            catalogue.group(FORMER[code][0])

    def add(self, handle, kind, day, event, fiscal=None, quarter=None, title=None):
        """`day` ends the period of the paper, or is its own when it is of an event; `event` is the day of publication."""
        self.count += 1
        code, odd, third, fifth = self.code, self.count % 4 == 0, self.count % 3 == 0, self.count % 5 == 0
        former, until = FORMER.get(code, ("", "0001-01-01"))
        old = event < datetime.date.fromisoformat(until)
        name = former if old else NAMES[code]
        label = former if old and code == "ZEPH" else self.label
        sort, short = KINDS[kind]
        nth = quarter and ["First", "Second", "Third"][quarter - 1]
        send = lambda path, **fields: catalogue.add(label, f"{code} {handle}", f"{BUCKET}/{path}", **fields)
        if self.style == "full":
            if quarter:
                title = f"Unaudited Financial Statements for the {nth} Quarter Ended {day:%B} {day.day}, {day.year}"
            elif kind == "top10":
                title = f"Top Ten Shareholders as at {day:%B} {day.day}, {day.year}"
            elif fiscal:
                title = f"{sort} {'for the Year Ended' if odd or self.end != 12 else ''} {f'{day:%B} {day.day}, ' if odd or self.end != 12 else ''}{day.year}"
                title = " ".join(title.split())
            title = title or f"{sort} {event.year}"
            file = f"{slug(name.rsplit(' ', 1)[0])}-{slug(title)}{f'-{event}' if not fiscal and kind not in ('top10',) else ''}.pdf"
            send(f"companies/{slug(name)}/{event.year}/{file}", title=f"{name} - {title}", document_type=None if self.count % 11 == 0 else sort,
                 year=None if self.count % 7 == 0 else fiscal or event.year,
                 period=None if fifth else f"Q{quarter}" if quarter else "FY" if fiscal else f"{day:%B}", published=str(event) if odd else None)
        elif self.style == "titled":
            day_text = f"{day.day} {day:%B} {day.year}"
            if quarter:
                title = f"Unaudited Results for the {['Three', 'Six', 'Nine'][quarter - 1]} Months Ended {day_text}"
            elif kind == "top10":
                title = f"Ten Largest Shareholders - {day_text}"
            elif fiscal:
                title = f"{sort} {day.year}" if odd else f"{sort} - Year Ended {day_text}"
            title = title or f"{sort} - {event.year}"
            send(f"documents/{20000 + 411 * self.index + 3 * self.count}.pdf", title=f"{name} - {title}", document_type=None if third else sort,
                 date=f"{event.day} {event:%b %Y}" if not fiscal or fifth else None)
        elif self.style == "wp":
            if quarter:
                what = f"{nth} Quarter Unaudited {day:%b %Y}" if odd else f"Unaudited Financials Q{quarter} FY{fiscal}"
            elif kind == "top10":
                what = f"Top 10 Shareholders {day:%B %Y}"
            elif fiscal:
                what = f"{sort} {day.year}"
            else:
                what = f"{title or sort}{'' if title else f' {event.year}'}"
            file = f"{slug(name.rsplit(' ', 1)[0]).title()}-{'-'.join(word[:1].upper() + word[1:] for word in slug(what).split('-'))}.pdf"
            if f"{BUCKET}/wp-content/uploads/{event:%Y/%m}/{file}" in catalogue.uris:
                file = file.replace(".pdf", "-1.pdf")
            send(f"wp-content/uploads/{event:%Y/%m}/{file}", filename=file, document_type=None if third else sort,
                 year=(fiscal or event.year) if odd or fifth else None, period=f"Q{quarter} {fiscal}" if quarter and odd else None)
        elif self.style == "code":
            when = f"{day:%d%b%Y}".upper() if kind in ("q", "top10") else f"FY{fiscal}" if fiscal else f"{event:%Y%m%d}"
            tail = "_" + slug(title.replace("Circular - ", "").replace("Prospectus - ", "")).replace("-", "_") if title else ""
            send(f"filings/{code}/{code}_{short}_{when}{tail}.pdf", document_type=sort.lower().replace(" ", "_"), year=fiscal or event.year,
                 period=None if third else f"Q{quarter}" if quarter else "annual" if fiscal else None,
                 company=name if fifth or self.count == 1 else None)
        elif self.style == "path":
            folder = f"listed/{code}-{slug(name.rsplit(' ', 1)[0])}/{event.year}"
            if quarter:
                what = f"unaudited-q{quarter}-{day}"
            elif kind == "top10":
                what = f"top-ten-shareholders-{day}"
            elif fiscal:
                what = f"{slug(sort)}-year-ended-{day.day}-{day:%B-%Y}".lower()
            else:
                what = f"{event}-{slug(title or sort)}"
            send(f"{folder}/{what}.pdf")
        else:
            if quarter:
                title = f"UNAUDITED {['1ST', '2ND', '3RD'][quarter - 1]} QUARTER RESULTS TO {ordinal(day)}"
            elif kind == "top10":
                title = f"TOP TEN SHAREHOLDERS {ordinal(day)}"
            elif fiscal:
                title = f"{sort} {fiscal}" if kind == "ar" else f"{sort} FOR YEAR ENDED {ordinal(day)}"
            title = f"{name} - {title or f'{sort} {event.year}'}".upper()
            send(f"uploads/{event.year}/{title.replace(' ', '_').replace('.', '').replace('&', 'AND').replace('%', '')}_{700 + self.count}.PDF", title=title,
                 year=None if odd else fiscal or event.year)


def compose():
    for index, (code, _, end, style, since, quarters, audited, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, end, style)

        def fiscal_of(day):
            return day.year + (day.month > end)

        def periodic(kind, day, lag, annual=True):
            quarter = None if annual else ((day.month - end) % 12) // 3
            event = day + datetime.timedelta(lag)
            handle = f"{kind} {fiscal_of(day)}" if annual else f"{kind} {day:%Y-%m}"
            if event <= TODAY and handle not in missing:
                filer.add(handle, kind, day, event, fiscal_of(day), quarter)

        for year in range(since, 2026):
            close = month_end(year, end)
            periodic("ar", close, 118)
            if audited and year >= audited:
                periodic("fs", close, 85)
            event = close + datetime.timedelta(105)
            if code in WITH_NOTICES and event.year >= 2020 and event <= TODAY:
                filer.add(f"agm {event.year}", "agm", event, event)
        for year in range(quarters, 2027):
            for number in (1, 2, 3):
                periodic("q", month_end(year, end - 12 + 3 * number), 45, annual=False)
        for number in range(10) if code in WITH_HOLDERS else ():
            day = month_end(2023, 3 + 3 * number)
            filer.add(f"top10 {day:%Y-%m}", "top10", day, day + datetime.timedelta(18))
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                filer.add(handle, kind, day, day, title=title)

    catalogue.group("AVSE Market Reports")
    for number in range(66):
        day = month_end(2020, 1 + number)
        if f"{day:%Y-%m}" in ("2020-04", "2023-08"):
            continue
        if day.year < 2022:
            catalogue.add("AVSE Market Reports", f"month {day:%Y-%m}", f"{BUCKET}/market/monthly/monthly_report_{day:%Y_%m}.pdf")
        else:
            catalogue.add("AVSE Market Reports", f"month {day:%Y-%m}", f"{BUCKET}/market/monthly/{day.year}/AVSE-Monthly-Market-Report-{day:%B-%Y}.pdf",
                          title=f"AVSE Monthly Market Report - {day:%B %Y}", document_type="Monthly Market Report", year=day.year, period=f"{day:%B}")
    day = datetime.date(2025, 5, 1)
    while day < TODAY:
        if day.weekday() < 5:
            catalogue.add("AVSE Market Reports", f"day {day}", f"{BUCKET}/market/daily/{day:%Y/%m}/daily-trade-summary-{day}.pdf",
                          title=f"Daily Market Report {day.day} {day:%B %Y}" if day.month > 5 else None, document_type="Daily Market Report")
        day += datetime.timedelta(1)
    for number in range(2019, 2025):
        catalogue.add("AVSE Market Reports", f"review {number}", f"{BUCKET}/market/annual/AVSE-Year-in-Review-{number}.pdf",
                      title=f"AVSE Year in Review {number}", year=number)
    catalogue.group("AVSE Rule Book")
    for handle, file, title in [
        ("listing18", "Listing-Rules-2018.pdf", "Main Market Listing Rules (2018, superseded)"),
        ("listing23", "Listing-Rules-Main-Market-Revised-July-2023.pdf", "Main Market Listing Rules (revised July 2023)"),
        ("junior", "Junior-Market-Rules-2019.pdf", "Junior Market Rules"),
        ("trading", "Trading-Rules-2021.pdf", "Trading Rules - Sessions, Orders, Circuit Breakers and Halts"),
        ("takeover", "takeover_code_2020.pdf", None),
        ("governance", "Corporate-Governance-Code-2022.pdf", "Corporate Governance Code for Listed Companies"),
        ("members", "member-dealer-rules-2020.pdf", None),
        ("insider", "Guidance-Note-3-Dealings-by-Directors-and-Insiders.pdf", "Guidance Note 3: Dealings by Directors and Insiders"),
        ("settlement", "CSD-Settlement-Procedures-T2.pdf", "Central Securities Depository - Settlement Procedures (T+2)"),
        ("calendar24", "Trading-Calendar-2024.pdf", "Trading Calendar and Holidays 2024"),
        ("calendar25", "Trading-Calendar-2025.pdf", "Trading Calendar and Holidays 2025"),
    ]:
        catalogue.add("AVSE Rule Book", f"rule {handle}", f"{BUCKET}/rules/{file}", title=title)
    catalogue.group("AVSE Fee Schedules")
    for handle, file, title, number in [
        ("listing22", "fees-listed-companies-2022.pdf", "Fees of Listed Companies, effective 1 January 2022", 2022),
        ("listing25", "fees-listed-companies-2025.pdf", "Fees of Listed Companies, effective 1 January 2025", 2025),
        ("trade", "Cess-and-Trading-Fees-2024.pdf", "Trading Fees and Cess Payable by Investors and Brokers, effective 1 April 2024", 2024),
        ("data", "market_data_price_list_2024.pdf", "Market Data Price List", 2024),
        ("csd", "CSD-Tariff-2023.pdf", "Central Securities Depository Tariff", 2023),
    ]:
        catalogue.add("AVSE Fee Schedules", f"fee {handle}", f"{BUCKET}/fees/{file}", title=title, document_type="Fee Schedule", year=number)
    catalogue.associations = {
        "ComBank": "Commercial Bank of Averland Limited",
        "FEB": "First Ellery Bank Limited",
        "ELM": "Ellery Merchant Securities Limited",
        "BEAC": "Beacon Holdings Limited",
        "BEAP": "Beacon Properties Limited",
        "UNTY": "Unity Group Limited",
        "APL": "Averland Power & Light Company Limited",
        "HERN": "Heron Airways Limited",
        "CSH": "Coral Strand Hotels Limited",
        "MHR": "Meridian Hotels & Resorts Limited",
        "TARN": "Tarn Tobacco Company Limited",
        "ANPH": "Anselm Pharmaceuticals Limited",
        "DOVE": "Dove Dairies Limited",
        "Fairway Supermarkets": "DMH Limited",
        "Kettle River Gold Mines Limited": "KRGM",
        "Tamar Garments Limited": "TGL Limited",
        "AvTel": ["Averland Telecom Limited", "Zephyr Communications Limited"],
        "Zephyr Communications Limited": ["Averland Telecom Limited"],
        "Beacon Holdings Limited": ["Beacon Properties Limited"],
        "Shield Group": ["Shield Insurance Company Limited", "Shield Life Assurance Limited"],
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited statements."""
    return catalogue.any_of(*(f"{code} {kind} {number}" for number in years for kind in ("ar", "fs")))


only = catalogue.only


def either(*needs):
    """What meets any of the needs."""
    return list(dict.fromkeys(uri for need in needs for uri in need))


q.ask("name", "Harvest Foods revenue FY2023", year("HARV", 2023))
q.ask("name", "how many tonnes of cement did lindley cement sell in 2022", year("LCC", 2022))
q.ask("name", "Dove Dairies, staff costs, 2021", year("DOVE", 2021))
q.ask("name", "My late father left me shares in Grenville Sugar Estates. Was the year to September 2023 a good one for the company?", year("GSE", 2023))
q.ask("name", "summit paints gross margin 2024", year("SMMT", 2024))
q.ask("name", "need st jude private hospital's annual report, the one to august 2023", only("STJH ar 2023"))
q.ask("name", "who are the auditors of Port Ellery Wharves", year("PEW", 2024))
q.ask("name", "beacon holdings: nav per share at 30 june 2022?", year("BEAC", 2022))
q.ask("name", "did bluefin seafoods make any money in the 3 months to end august 2024", only("BLFN q 2024-08"))
q.ask("name", "hello, could you tell me how much k.l. watkins & sons owed its banks at 31 march 2021?", year("KLW", 2021))

q.ask("symbol", "PEW container throughput 2023", year("PEW", 2023))
q.ask("symbol", "APL third quarter 2024", only("APL q 2024-09"))
q.ask("symbol", "shld eps 2022??", year("SHLD", 2022))
q.ask("symbol", "can i get the 2021 annual report of TGL", only("TGL ar 2021"))
q.ask("symbol", "how many passengers did HERN fly in the march 2024 year", year("HERN", 2024))
q.ask("symbol", "KRGM Q2 FY25 cash cost per ounce", only("KRGM q 2024-12"))
q.ask("symbol", "What was BEAP's rental income for the year ended June 2023?", year("BEAP", 2023))
q.ask("symbol", "csh nine months to jan 2024", only("CSH q 2024-01"))
q.ask("symbol", "at what price did PKT come to market", only("PKT ipo"))

q.ask("alias", "combank net interest income 2023", year("CBA", 2023))
q.ask("alias", "How many Fairway supermarkets were open at the end of January 2024?", year("DMH", 2024))
q.ask("alias", "avtel mobile subscribers in the year to march 2019", year("ZEPH", 2019))
q.ask("alias", "looking for Tamar Garments' report for 2017", only("TGL ar 2017"))
q.ask("alias", "provident building society - how big was the mortgage book in 2018", year("PSM", 2018))
q.ask("alias", "watkins turnover fy2022", year("KLW", 2022))
q.ask("alias", "the power & light company, profit for 2022", year("APL", 2022))
q.ask("alias", "what did first ellery put aside for bad loans in fy23", year("FEB", 2023))
q.ask("alias", "Zephyr, back when it was Averland Telecom: capital spending in FY2020?", year("ZEPH", 2020))

q.ask("typo", "havest foods anual report 2022", only("HARV ar 2022"))
q.ask("typo", "lindely cemnt proft 2023", year("LCC", 2023))
q.ask("typo", "Zepher Comunications audited finacial statments march 2024", only("ZEPH fs 2024"))
q.ask("typo", "red kestral brewries, beer sold in fy2023", year("RKB", 2023))
q.ask("typo", "what happend at greenville sugar estate in the 2022 financial yr", year("GSE", 2022))
q.ask("typo", "annselm pharmaceuticls ipo prospectis", only("ANPH ipo"))
q.ask("typo", "stonebrige reit occupency 2023", year("SREI", 2023))
q.ask("typo", "quary hill agregates Q2 fy2024", only("QHA q 2023-11"))
q.ask("typo", "How much did Herron Airway's lose in the year endded march 2022", year("HERN", 2022))

q.ask("several-companies", "Which bank had the better return on equity in 2023, Commercial Bank of Averland or Provident Savings?", year("CBA", 2023), year("PSM", 2023))
q.ask("several-companies", "dove dairies vs harvest foods sales 2022", year("DOVE", 2022), year("HARV", 2022))
q.ask("several-companies", "pls send the latest annual reports for heron airways and port ellery wharves", only("HERN ar 2024"), only("PEW ar 2024"))
q.ask("several-companies", "hotel occupancy in financial 2023 at coral strand and at meridian", year("CSH", 2023), year("MHR", 2023))
q.ask("several-companies", "total assets of both Shield companies, end of 2021", year("SHLD", 2021), year("SHLF", 2021))
q.ask("several-companies", "capex in fy2022: averland power, lindley cement, quarry hill", year("APL", 2022), year("LCC", 2022), year("QHA", 2022))
q.ask("several-companies", "Of the two Meridians - the hotel group and the finance house - who paid more tax in FY2024?", year("MHR", 2024), year("MFL", 2024))
q.ask("several-companies", "I want the first quarter 2025 statements of three companies: Dove, Tarn and Gazette Media.",
      only("DOVE q 2025-03"), only("TARN q 2025-03"), only("GZT q 2025-03"))
q.ask("several-companies", "agm notices 2025, zephyr + heron", only("ZEPH agm 2025"), only("HERN agm 2025"))
q.ask("several-companies", "top ten shareholder lists as at 31 mar 2025 for Unity and for Beacon Holdings", only("UNTY top10 2025-03"), only("BEAC top10 2025-03"))

q.ask("several-periods", "apex motors vehicles sold FY2021 vs FY2023", year("APEX", 2021, 2022), year("APEX", 2023, 2024))
q.ask("several-periods", "tarn tobacco's sales in 2019, 2021 and 2023", year("TARN", 2019, 2020), year("TARN", 2021, 2022), year("TARN", 2023, 2024))
q.ask("several-periods", "All three quarterlies Red Kestrel put out for the year that ended June 2024, please.",
      only("RKB q 2023-09"), only("RKB q 2023-12"), only("RKB q 2024-03"))
q.ask("several-periods", "how far has heron recovered? year to march 2021 compared to year to march 2024", year("HERN", 2021, 2022), year("HERN", 2024, 2025))
q.ask("several-periods", "combank final dividends for 2023 and for 2024",
      either(only("CBA div23"), year("CBA", 2023, 2024)), either(only("CBA div24"), year("CBA", 2024)))
q.ask("several-periods", "averland petroleum marketing annual reports 2018 & 2019", only("AVPM ar 2018"), only("AVPM ar 2019"))
q.ask("several-periods", "kettle river - production in Q1 FY24 and in Q1 FY25", only("KRGM q 2023-09", "KRGM q 2024-09"), only("KRGM q 2024-09"))
q.ask("several-periods", "Ellery Merchant Securities commission income FY2022 through FY2024, year by year",
      year("ELM", 2022, 2023), year("ELM", 2023, 2024), year("ELM", 2024, 2025))
q.ask("several-periods", "bluefin before and after the quota cut, i.e. years to feb 2022 and feb 2024", year("BLFN", 2022, 2023), year("BLFN", 2024, 2025))
q.ask("several-periods", "who were the top 10 holders of Pocket Payments in June 2023, and who are they in June 2025?", only("PKT top10 2023-06"), only("PKT top10 2025-06"))

q.ask("relative-date", "latest quarterly from gazette media", only("GZT q 2025-03"))
q.ask("relative-date", "what did Shield Life earn last year?", year("SHLF", 2024))
q.ask("relative-date", "Commercial Bank of Averland - results for the first quarter of this year", only("CBA q 2025-03"))
q.ask("relative-date", "most recent annual report you have for apex motors", only("APEX ar 2023"))
q.ask("relative-date", "newest audited accounts of watkins", only("KLW fs 2025"))
q.ask("relative-date", "heard beacon said something about its chairman last month, what was it", only("BEAC chairman"))
q.ask("relative-date", "has st jude hospital reported its most recent quarter yet? want to see it", only("STJH q 2025-05"))
q.ask("relative-date", "How much is the dividend Zephyr declared earlier this month?", only("ZEPH div25"))
q.ask("relative-date", "yesterdays market report", only("day 2025-07-21"))
q.ask("relative-date", "a director at meridian hotels traded shares last month - was he buying or selling", only("MHR deal1"))
q.ask("relative-date", "coral strand hotels half year to october last year", only("CSH q 2024-10"))

q.ask("document-type", "circular about unity selling its packaging business", only("UNTY disposal"))
q.ask("document-type", "Prospectus for Meridian Finance's notes", only("MFL notes"))
q.ask("document-type", "averland power & light 2023, the audited financial statements NOT the annual report", only("APL fs 2023"))
q.ask("document-type", "when and where is DMH's 2025 AGM? the notice would do", only("DMH agm 2025"))
q.ask("document-type", "kettle river top ten shareholders list march 2025", only("KRGM top10 2025-03"))
q.ask("document-type", "dealing notice for the harvest foods director who sold", only("HARV deal1"))
q.ask("document-type", "Is there a press release on the leak of customer data at Zephyr?", only("ZEPH breach"))
q.ask("document-type", "dividend declaration apl final 2024", only("APL div25"))
q.ask("document-type", "meridian hotels unaudited results, nine months 2023", only("MHR q 2023-09"))
q.ask("document-type", "I'd like to read the circular for the Watkins share repurchase", only("KLW buyback"))
q.ask("document-type", "notice of the agm commercial bank of averland held in 2023", only("CBA agm 2023"))

q.ask("topic", "is any listed company planning to leave the exchange?", only("TARN delist"))
q.ask("topic", "supermarket tills hit by a cyberattack", only("DMH cyber"))
q.ask("topic", "who is going to distribute electric cars here", only("APEX ev"))
q.ask("topic", "there was an oil spill at a terminal in Easthaven a couple of years back. whose was it?", only("AVPM spill"))
q.ask("topic", "how many ounces does the copperhead deposit hold", only("KRGM resource"))
q.ask("topic", "did trump's tariffs hurt any exporter on our market", only("TGL tariff"))
q.ask("topic", "the company that got permission to make insulin", only("ANPH licence"))
q.ask("topic", "bank penalised by the central bank, what for", only("FEB fine"))
q.ask("topic", "What caused the blackout in August 2024?", only("APL blackout"))
q.ask("topic", "food recall canned beans", only("HARV recall"))

q.ask("not-companies", "monthly market report march 2024", only("month 2024-03"))
q.ask("not-companies", "how much does the exchange charge a company to stay listed in 2025?", only("fee listing25"))
q.ask("not-companies", "when does a stock get halted, what do the rules say about circuit breakers", only("rule trading"))
q.ask("not-companies", "is the AVSE open on christmas eve this year", only("rule calendar25"))
q.ask("not-companies", "What are the requirements to list on the junior market?", only("rule junior"))
q.ask("not-companies", "exchange's yearly review for 2022", only("review 2022"))
q.ask("not-companies", "trades on 3 june 2025 daily summary", only("day 2025-06-03"))
q.ask("not-companies", "takeover code, at what stake does a bidder have to make an offer to everyone", only("rule takeover"))
q.ask("not-companies", "cess on share trades, how much", only("fee trade"))

q.ask("follow-up", "and the year before?", year("HARV", 2022),
      history=["harvest foods operating profit fy2023", "Harvest Foods Limited had an operating profit of $214 million in the year ended 30 June 2023."])
q.ask("follow-up", "what about shield life", year("SHLF", 2022),
      history=["How much did Shield Insurance spend on IT in 2022?", "Shield Insurance Company Limited spent $18 million on information technology in 2022."])
q.ask("follow-up", "Q2?", only("APL q 2024-06"),
      history=["averland power & light revenue q1 2024", "Averland Power & Light Company Limited had revenue of $612 million in the first quarter of 2024."])
q.ask("follow-up", "can you pull up the declaration of the final dividend", only("CBA div24"),
      history=["combank profit 2024", "Commercial Bank of Averland Limited made a profit of $388 million in 2024. A final dividend for 2024 was declared in February 2025."])
q.ask("follow-up", "and the property company, same year", year("BEAP", 2023),
      history=["Beacon Holdings borrowings at June 2023", "Borrowings of Beacon Holdings Limited were $1.1 billion at 30 June 2023."])
q.ask("follow-up", "which director was it", only("KLW deal1"),
      history=["any director buying at watkins in aug 2024?", "Yes, a director of K.L. Watkins & Sons Limited bought shares; the notice is dated 29 August 2024."])
q.ask("follow-up", "How did they do in the quarter after that?", only("DMH q 2025-04"),
      history=["DMH results for the year to January 2025", "DMH Limited had sales of $2.4 billion and a profit of $96 million in the year ended 31 January 2025."])
q.ask("follow-up", "no no, the hotels", year("MHR", 2024),
      history=["meridian net profit 2024", "Meridian Finance Limited made a net profit of $23 million in the year ended 30 June 2024."])
q.ask("follow-up", "2", only("BEAP ar 2021"),
      history=["beacon annual report 2021", "There are two companies of that name. Which one?\n1. Beacon Holdings Limited\n2. Beacon Properties Limited"])
q.ask("follow-up", "year ended 31 march 2024", year("UNTY", 2024),
      history=["unity's cash at year end", "Which financial year of Unity Group Limited do you mean?"])
q.ask("follow-up", "why so low", either(year("GSE", 2022), only("GSE mill")),
      history=["sugar produced by grenville in fy2022", "Grenville Sugar Estates Limited produced 41,000 tonnes of sugar in the year ended 30 September 2022, the least in a decade."])
q.ask("follow-up", "put heron next to it please", year("HERN", 2024),
      history=["employees of Zephyr Communications at march 2024", "Zephyr Communications Limited had 1,840 employees at 31 March 2024."])
q.ask("follow-up", "are you sure? look again", year("TARN", 2023),
      history=["what tax rate did tarn tobacco pay in 2023", "The effective tax rate of Tarn Tobacco Company Limited in 2023 was 3%."])
q.ask("follow-up", "and five years earlier", year("LCC", 2018),
      history=["lindley cement dividend per share 2023", "Lindley Cement Company Limited paid $0.34 per share for 2023."])
q.ask("follow-up", "ok something else now. bluefin, quarter to november 2023", only("BLFN q 2023-11"),
      history=["st jude hospital revenue fy24", "St. Jude Private Hospital Limited had revenue of $141 million in the year ended 31 August 2024."])
q.ask("follow-up", "what do the directors recommend?", only("DOVE directors"),
      history=["who is bidding for dove dairies", "Harvest Foods Limited made a takeover offer for Dove Dairies Limited in May 2025."])
q.ask("follow-up", "and in the two years before that?", year("PEW", 2022, 2023), year("PEW", 2021, 2022),
      history=["ships called at port ellery wharves 2023", "1,212 ships called at Port Ellery Wharves Limited in 2023."])
q.ask("follow-up", "send me that circular", only("BEAP mall"),
      history=["Did Beacon Properties get rid of the mall?", "Yes, in May 2023 Beacon Properties Limited asked its shareholders to approve the sale of Quayside Mall."])
q.ask("follow-up", "and for the full year", year("KLW", 2025),
      history=["watkins profit nine months to dec 2024", "K.L. Watkins & Sons Limited made a profit of $37 million in the nine months to 31 December 2024."])
q.ask("follow-up", "do you have a more recent list? the newest one", only("PKT top10 2025-06"),
      history=["top ten shareholders of pocket payments december 2024", "At 31 December 2024 the ten largest shareholders of Pocket Payments Limited held 81.4% of the shares."])
q.ask("follow-up", "by when do i have to be on the register to get it?", only("ZEPH div25"),
      history=["did zephyr declare a final dividend", "Yes. On 3 July 2025 Zephyr Communications Limited declared a final dividend for the year ended 31 March 2025."])
q.ask("follow-up", "compare with first ellery", year("FEB", 2023),
      history=["combank cost to income 2023", "The ratio of cost to income of Commercial Bank of Averland Limited was 58% in 2023."])
q.ask("follow-up", "and under its old name, in fy2018?", year("TGL", 2018),
      history=["TGL Limited export sales 2022", "TGL Limited had export sales of $72 million in the year ended 30 September 2022. Until 2019 the company was Tamar Garments Limited."])
q.ask("follow-up", "back to apex - the same number for FY2022", year("APEX", 2022),
      history=["inventories at apex motors march 2023", "Apex Motors Limited had inventories of $264 million at 31 March 2023.",
               "and at watkins", "K.L. Watkins & Sons Limited had inventories of $178 million at 31 March 2023.",
               "cool", "Is there anything else?"])
q.ask("follow-up", "now june", only("month 2025-06"),
      history=["exchange turnover may 2025, monthly report", "The monthly market report for May 2025 shows turnover of $311 million."])
q.ask("follow-up", "did he say why he's going", only("HERN ceo"),
      history=["Heron Airways CEO still there?", "No. On 20 May 2025 Heron Airways Limited announced that its Chief Executive Officer has resigned."])
q.ask("follow-up", "2024 for both", year("SHLD", 2024), year("SHLF", 2024),
      history=["shield insurance and shield life total equity 2023",
               "At the end of 2023 the equity of Shield Insurance Company Limited was $402 million and that of Shield Life Assurance Limited $655 million."])
q.ask("follow-up", "I wanted the annual report rather than the accounts.", only("AVPM ar 2021"),
      history=["Averland Petroleum 2021", "Here are the audited financial statements of Averland Petroleum Marketing Limited for 2021."])
q.ask("follow-up", "and before 2025?", only("fee listing22"),
      history=["annual listing fee main market", "Under the schedule effective 1 January 2025 a company on the main market pays an annual fee of $45,000."])
q.ask("follow-up", "sorry, typo. Q3 not Q2", only("SMMT q 2024-08"),
      history=["summit paints q2 2024 sales", "Summit Paints Limited had sales of $58 million in the three months to 31 May 2024, its second quarter."])

q.ask("abstention", "hey")
q.ask("abstention", "good morning, how are you today")
q.ask("abstention", "what is a P/E ratio?")
q.ask("abstention", "Sapphire Coast Bank annual report 2022")
q.ask("abstention", "harvest bank deposits 2023")
q.ask("abstention", "are you a real person or a computer")
q.ask("abstention", "how do rights issues work in general")
q.ask("abstention", "whats the weather like in port ellery")
q.ask("abstention", "Please write a birthday message for my broker")
q.ask("abstention", "Coastal Pearl Shipping - net profit for Q1 2024?")
q.ask("abstention", "what does EBITDA stand for")
q.ask("abstention", "bitcoin price")
q.ask("abstention", "who won the cricket")
q.ask("abstention", "thank you so much!!",
      history=["kettle river fy24 revenue", "Kettle River Gold Mines Limited had revenue of $119 million in the year ended 30 June 2024."])
q.ask("abstention", "ok got it",
      history=["agm date zephyr 2025", "The annual general meeting of Zephyr Communications Limited is on 13 August 2025."])
q.ask("abstention", "can you say that in simpler words",
      history=["what are the risks gazette media lists in 2022", "Gazette Media Group Limited names declining print advertising, the price of newsprint, cyber risk and foreign exchange."])
q.ask("abstention", "make it a table",
      history=["staff numbers at dove dairies 2021 2022", "Dove Dairies Limited had 512 employees at the end of 2021 and 498 at the end of 2022."])
q.ask("abstention", "no that's all, bye",
      history=["tarn delisting price", "The circular proposes $14.20 per share.", "hm ok", "Would you like to know anything else?"])
q.ask("abstention", "Explain the difference between a bond and a share to a beginner.")
q.ask("abstention", "Tesla 10-K 2023")
