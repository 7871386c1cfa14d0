"""Companies listed on an exchange of East and Southern Africa, 2018-2025: half years or quarters, years that end in seven months."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://easx-issuer-documents"
TODAY = datetime.date(2025, 6, 24)

# code, name, country, month in which the year ends, how files are named, first year of reports, of audited results,
# of half years, of quarters, what is missing
COMPANIES = [
    ("KILB", "Kilindini Bank PLC", "ke", 12, "afx", 2018, 2019, 2020, 2022, []),
    ("KILA", "Kilindini Assurance Company PLC", "ke", 12, "afx", 2019, 2021, 2021, None, ["ar 2020"]),
    ("RWEN", "Rwenzori Commercial Bank Ltd", "ug", 12, "nse", 2018, 2019, 2020, None, []),
    ("USAM", "Usambara Bank PLC", "tz", 12, "num", 2021, 2021, 2021, 2022, []),
    ("MOSI", "Mosi Bank PLC", "zm", 12, "caps", 2018, 2019, 2020, None, ["hy 2022"]),
    ("SHVB", "Shire Valley Bank PLC", "mw", 12, "afx", 2018, 2020, 2020, None, []),
    ("BAOR", "Baobab Reinsurance Corporation", "ke", 12, "web", 2018, None, 2020, None, []),
    ("JAHL", "Jahazi Life Assurance PLC", "tz", 12, "path", 2019, 2021, 2021, None, []),
    ("JAHG", "Jahazi General Insurance PLC", "tz", 12, "path", 2019, 2021, 2021, None, []),
    ("NYAT", "Nyati Breweries PLC", "ke", 6, "nse", 2018, 2019, 2020, None, []),
    ("MULB", "Mulanje Breweries PLC", "mw", 12, "afx", 2018, 2020, 2021, None, ["fs 2022"]),
    ("MULT", "Mulanje Tea Estates PLC", "mw", 9, "web", 2019, None, 2021, None, []),
    ("NKSU", "Nakato Sugar Corporation Ltd", "ug", 6, "num", 2018, 2020, 2020, None, []),
    ("LUAS", "Luangwa Sugar PLC", "zm", 8, "caps", 2018, 2019, 2020, None, []),
    ("APCM", "Athi Plains Cement PLC", "ke", 12, "nse", 2018, 2019, 2020, None, []),
    ("PGPC", "Pangani Portland Cement PLC", "tz", 12, "num", 2018, 2020, 2021, None, []),
    ("KAFC", "Kafue Cement PLC", "zm", 12, "caps", 2018, 2020, 2021, None, ["ar 2019"]),
    ("PWTL", "Pwani Telecom PLC", "ke", 3, "web", 2018, 2019, 2020, None, []),
    ("NYTL", "Nyasa Telecom PLC", "mw", 12, "afx", 2020, 2020, 2020, None, []),
    ("NHTP", "Nandi Highlands Tea PLC", "ke", 3, "nse", 2018, 2020, 2020, None, []),
    ("MERC", "Meru Slopes Coffee PLC", "ke", 9, "path", 2019, None, 2021, None, []),
    ("MKBG", "Mkushi Beef & Grain PLC", "zm", 9, "caps", 2018, 2019, 2020, None, []),
    ("LLTB", "Lilongwe Leaf Tobacco PLC", "mw", 3, "afx", 2019, 2021, 2021, None, []),
    ("CHMH", "Chipinge Macadamia Holdings Ltd", "zw", 9, "web", 2018, 2020, 2020, None, ["ar 2021"]),
    ("BAHF", "Bahari Fisheries Ltd", "sc", 12, "path", 2019, None, 2021, None, []),
    ("ACIR", "Acacia Income REIT", "ke", 12, "nse", 2018, 2020, 2020, None, []),
    ("MREI", "Mosi Real Estate Investments PLC", "zm", 12, "caps", 2019, 2020, 2021, None, []),
    ("MORU", "Morula Property Trust", "bw", 6, "web", 2018, 2020, 2020, None, []),
    ("RIFG", "Rift Geothermal PLC", "ke", 6, "num", 2018, 2019, 2020, None, []),
    ("KABP", "Kabompo Power PLC", "zm", 12, "afx", 2018, 2019, 2020, 2022, []),
    ("TWIG", "Twiga Oil Ltd", "tz", 12, "num", 2018, 2019, 2020, None, []),
    ("MAFU", "Mafuta Petroleum PLC", "tz", 12, "num", 2018, 2019, 2020, None, []),
    ("DUKA", "Duka Kuu Supermarkets PLC", "ke", 6, "path", 2018, 2020, 2020, None, []),
    ("OKAL", "Okavango Lodges Ltd", "bw", 2, "web", 2019, 2020, 2021, None, []),
    ("SAVM", "Savanna Media Group PLC", "ke", 12, "nse", 2018, 2019, 2020, None, ["fs 2024", "ar 2024"]),
    ("BAND", "Bandari Logistics PLC", "tz", 12, "num", 2020, 2020, 2021, None, []),
    ("UMOJ", "Umoja Diversified Holdings PLC", "ug", 6, "web", 2018, 2020, 2020, None, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
ENDS = {company[0]: company[3] for company in COMPANIES}
# Groups that are named otherwise than their company.
LABELS = {
    "BAOR": "BAOR", "DUKA": "Duka Kuu", "NKSU": "Nakato Sugar Corporation Ltd (NKSU)", "LLTB": "LLTB", "PWTL": "Pwani Telecom",
    "KAFC": "Kafue Cement PLC (formerly Copperbelt Lime & Cement PLC)",
}
# What else a group tells, where it is more than a list.
FIELDS = {
    "BAOR": {"company": "Baobab Reinsurance Corporation", "sector": "Insurance"},
    "USAM": {"symbol": "USAM", "country": "Tanzania", "sector": "Banking"},
    "PGPC": {"symbol": "PGPC", "country": "Tanzania", "sector": "Construction & Materials"},
    "RIFG": {"symbol": "RIFG", "country": "Kenya", "sector": "Energy"},
    "TWIG": {"country": "Tanzania", "note": "now Mafuta Petroleum PLC"},
    "MAFU": {"symbol": "MAFU", "country": "Tanzania", "sector": "Energy"},
    "BAND": {"symbol": "BAND", "country": "Tanzania", "sector": "Transport"},
    "PWTL": {"issuer": "Pwani Telecom PLC", "isin": "KE2000004417"},
    "MORU": {"isin": "BW0000001338", "instrument": "Linked units"},
}
# Until which day papers bear an older name; the papers of Twiga Oil stay in their group.
FORMER = {"KAFC": ("Copperbelt Lime & Cement PLC", "2021-04-19")}
RENAMED = datetime.date(2022, 3, 14)

# code, handle, day, kind, what
PAPERS = [
    ("KILB", "mtn", "2020-11-16", "Information Memorandum", "Information Memorandum - Medium Term Note Programme"),
    ("KILB", "rights", "2022-09-12", "Circular", "Circular to Shareholders - Rights Issue"),
    ("KILB", "ceo", "2024-08-05", "Change of Directors", "Retirement of Group Managing Director and Appointment of Successor"),
    ("KILA", "caut", "2025-02-10", "Cautionary Announcement", "Cautionary Announcement - Proposed Acquisition of Tumaini General Insurance Limited"),
    ("KILA", "caut2", "2025-04-14", "Cautionary Announcement", "Further Cautionary Announcement"),
    ("RWEN", "elgon", "2023-05-22", "Circular", "Circular to Shareholders - Acquisition of Elgon Microfinance Limited"),
    ("RWEN", "ceo", "2025-06-02", "Change of Directors", "Appointment of Chief Executive Officer"),
    ("USAM", "ipo", "2021-06-07", "Prospectus", "Prospectus - Initial Public Offering"),
    ("USAM", "fraud", "2024-03-18", "Announcement", "Press Statement on Fraud at Dodoma Branch"),
    ("MOSI", "tr 2020", "2021-02-01", "Trading Statement", "Trading Statement - Year Ended 31 December 2020"),
    ("MOSI", "tr 2024", "2025-02-12", "Trading Statement", "Trading Statement - Year Ended 31 December 2024"),
    ("MOSI", "cfo", "2023-11-07", "Change of Directors", "Appointment of Chief Financial Officer"),
    ("SHVB", "tr 2023", "2024-02-05", "Trading Statement", "Trading Statement - Year Ended 31 December 2023"),
    ("SHVB", "tr hy 2024", "2024-07-29", "Trading Statement", "Trading Statement - Six Months Ended 30 June 2024"),
    ("SHVB", "tr 2024", "2025-01-30", "Trading Statement", "Trading Statement - Year Ended 31 December 2024"),
    ("BAOR", "bonus", "2022-05-16", "Circular", "Circular to Shareholders - Bonus Issue One for Ten"),
    ("BAOR", "rating", "2023-08-28", "Announcement", "Affirmation of Financial Strength Rating"),
    ("JAHL", "warning", "2023-12-14", "Profit Warning", "Profit Warning"),
    ("JAHG", "floods", "2024-05-20", "Announcement", "Exposure to the Floods of April and May"),
    ("NYAT", "bottles", "2022-07-11", "Announcement", "Shortage of Glass Bottles"),
    ("NYAT", "offer", "2023-10-16", "Circular", "Circular to Shareholders - Tender Offer by Bremen Braugruppe AG"),
    ("NYAT", "cfo", "2025-05-06", "Change of Directors", "Resignation of Group Finance Director"),
    ("MULB", "softdrinks", "2021-08-23", "Circular", "Circular to Shareholders - Disposal of Soft Drinks Business"),
    ("MULB", "tr 2024", "2025-02-17", "Trading Statement", "Trading Statement - Year Ended 31 December 2024"),
    ("MULT", "cyclone", "2023-03-20", "Announcement", "Cyclone Damage at Thyolo Estates"),
    ("MULT", "tr 2024", "2024-11-25", "Trading Statement", "Trading Statement - Year Ended 30 September 2024"),
    ("NKSU", "fires", "2024-01-22", "Announcement", "Cane Fires in the Outgrower Zones"),
    ("NKSU", "ethanol", "2022-08-29", "Circular", "Circular to Shareholders - Ethanol Distillery at Kakira Road"),
    ("LUAS", "refinery", "2019-11-04", "Circular", "Circular to Shareholders - Expansion of Refinery"),
    ("LUAS", "drought", "2024-04-08", "Announcement", "Effect of Drought on Irrigation"),
    ("LUAS", "tr 2024", "2024-10-21", "Trading Statement", "Trading Statement - Year Ended 31 August 2024"),
    ("APCM", "kiln", "2022-04-25", "Announcement", "Prolonged Kiln Shutdown"),
    ("APCM", "warning", "2023-11-30", "Profit Warning", "Profit Warning"),
    ("APCM", "land", "2024-09-16", "Circular", "Circular to Shareholders - Sale of Land at Kitengela"),
    ("PGPC", "offer", "2024-02-19", "Circular", "Offer Document - Mandatory Offer by Scantide Holdings Limited"),
    ("PGPC", "board", "2024-03-11", "Circular", "Response of the Independent Directors to the Mandatory Offer"),
    ("KAFC", "name", "2021-04-19", "Announcement", "Change of Name to Kafue Cement PLC"),
    ("KAFC", "coal", "2023-06-19", "Announcement", "Conversion of Kilns to Coal"),
    ("PWTL", "momo", "2023-07-10", "Circular", "Circular to Shareholders - Separation of Mobile Money Business"),
    ("PWTL", "chair", "2024-11-18", "Change of Directors", "Appointment of Chairperson of the Board"),
    ("PWTL", "outage", "2025-05-13", "Announcement", "Submarine Cable Cut and Network Outage"),
    ("NYTL", "ipo", "2020-01-13", "Prospectus", "Prospectus - Initial Public Offering"),
    ("NYTL", "tr 2024", "2025-02-24", "Trading Statement", "Trading Statement - Year Ended 31 December 2024"),
    ("NHTP", "plucking", "2022-10-03", "Announcement", "Judgment on Mechanised Tea Plucking"),
    ("NHTP", "warning", "2024-02-26", "Profit Warning", "Profit Warning"),
    ("MERC", "rust", "2021-05-17", "Announcement", "Coffee Leaf Rust on Upper Estates"),
    ("MKBG", "recall", "2018-03-09", "Announcement", "Recall of Processed Meat Products"),
    ("MKBG", "rights", "2023-08-07", "Circular", "Circular to Shareholders - Renounceable Rights Offer"),
    ("MKBG", "fmd", "2024-12-02", "Announcement", "Outbreak of Foot and Mouth Disease"),
    ("LLTB", "floors", "2025-04-07", "Announcement", "Opening of the Auction Floors"),
    ("CHMH", "usd", "2023-04-03", "Announcement", "Change of Functional Currency to United States Dollar"),
    ("CHMH", "migration", "2025-03-24", "Circular", "Circular to Shareholders - Migration of Listing to Hard Currency Board"),
    ("BAHF", "vessel", "2022-02-28", "Announcement", "Loss of Vessel MV Kusi"),
    ("BAHF", "caut", "2024-10-28", "Cautionary Announcement", "Cautionary Announcement"),
    ("BAHF", "uncaut", "2025-01-20", "Cautionary Announcement", "Withdrawal of Cautionary Announcement"),
    ("ACIR", "mall", "2023-03-27", "Circular", "Circular to Unitholders - Disposal of Karibu Mall"),
    ("ACIR", "delisting", "2025-03-03", "Circular", "Circular to Unitholders - Delisting and Conversion to Restricted Offer"),
    ("MREI", "kitwe", "2021-11-15", "Circular", "Circular to Shareholders - Acquisition of Kitwe Warehouses"),
    ("MORU", "rights", "2022-08-15", "Circular", "Circular to Linked Unitholders - Rights Offer"),
    ("MORU", "caut", "2025-05-26", "Cautionary Announcement", "Cautionary Announcement - Negotiations on Francistown Retail Portfolio"),
    ("RIFG", "steam", "2021-10-11", "Circular", "Circular to Shareholders - Steam Supply Agreement"),
    ("RIFG", "green", "2023-05-08", "Information Memorandum", "Information Memorandum - Green Bond"),
    ("KABP", "bulk", "2022-12-05", "Announcement", "Renewal of Bulk Supply Agreement"),
    ("KABP", "solar", "2024-07-08", "Circular", "Circular to Shareholders - Solar Plant at Chingola"),
    ("TWIG", "name", "2022-03-14", "Announcement", "Change of Name to Mafuta Petroleum PLC"),
    ("MAFU", "lpg", "2024-04-15", "Circular", "Circular to Shareholders - Acquisition of LPG Terminal at Mtwara"),
    ("DUKA", "suppliers", "2022-11-28", "Announcement", "Statement on Overdue Payments to Suppliers"),
    ("DUKA", "warning", "2023-06-26", "Profit Warning", "Profit Warning"),
    ("DUKA", "investor", "2024-05-27", "Circular", "Circular to Shareholders - Subscription by Strategic Investor"),
    ("OKAL", "closure", "2020-03-30", "Announcement", "Suspension of Operations at All Lodges"),
    ("OKAL", "kasane", "2024-01-29", "Circular", "Circular to Shareholders - Purchase of Kasane River Camp"),
    ("SAVM", "warning", "2024-12-16", "Profit Warning", "Profit Warning"),
    ("SAVM", "delay", "2025-04-30", "Announcement", "Delay in Publication of Audited Results for 2024"),
    ("BAND", "concession", "2023-01-16", "Announcement", "Extension of Terminal Concession"),
    ("UMOJ", "restructuring", "2021-02-22", "Circular", "Circular to Shareholders - Restructuring of the Group"),
    ("UMOJ", "chairman", "2025-03-10", "Change of Directors", "Passing of the Founder and Chairman"),
]
# Of whose years, by kind, there is more than reports and results.
MORE = {
    "pres": {"KILB": [2021, 2022, 2023, 2024], "PWTL": [2023, 2024, 2025], "KABP": [2022, 2023, 2024], "USAM": [2023, 2024],
             "ACIR": [2023, 2024]},
    "preshy": {"KILB": [2024], "PWTL": [2025]},
    "esg": {"KILB": [2022, 2023, 2024], "PWTL": [2023, 2024], "RIFG": [2023, 2024], "APCM": [2023], "NYAT": [2024]},
    "agm": {code: [2021, 2022, 2023, 2024] for code in ("KILB", "RWEN", "USAM", "MOSI", "NYAT", "APCM", "MULB", "KABP", "MORU", "UMOJ", "PWTL")},
    "div": {code: [2022, 2023, 2024, 2025] for code in ("KILB", "NYAT", "PWTL", "MULB", "LUAS", "KABP", "ACIR", "MORU")},
}
# kind: title, short name, days after the end of the period
KINDS = {
    "ar": ("Annual Report", "ar", 115), "fs": ("Audited Financial Results", "ab", 80), "hy": ("Unaudited Half Year Results", "hy", 55),
    "q1": ("Unaudited First Quarter Results", "q1", 40), "q3": ("Unaudited Third Quarter Results", "q3", 40),
    "pres": ("Investor Presentation", "pr", 84), "preshy": ("Investor Presentation", "pr", 59),
    "esg": ("Sustainability Report", "esg", 150), "agm": ("Notice of Annual General Meeting", "agm", 116),
    "div": ("Dividend Notice", "div", 80),
}
SHORTS = {
    "Circular": "cir", "Announcement": "ann", "Change of Directors": "dir", "Cautionary Announcement": "cau", "Trading Statement": "tra",
    "Profit Warning": "pw", "Prospectus": "pro", "Information Memorandum": "im",
}

catalogue = Catalogue()
q = Questions("gazette", today="2025-06-24")


def slug(text, join="-"):
    return join.join("".join(letter if letter.isalnum() else " " for letter in text.replace("&", "and")).split())


def ordinal(day):
    return f"{day.day}{ {1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st'}.get(day.day, 'th') } {day:%B %Y}"


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, country, end, style):
        self.index, self.code, self.country, self.end, self.style, self.count = index, code, country, end, style, 0
        self.label = LABELS.get(code, NAMES[code])
        self.files = set()
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def name(self, day):
        former, until = FORMER.get(self.code, ("", "0001-01-01"))
        return former if day < datetime.date.fromisoformat(until) else NAMES[self.code]

    def periodic(self, handle, kind, day, fiscal, event):
        title, short, _ = KINDS[kind]
        span = {"hy": "half year", "preshy": "half year", "q1": "three months", "q3": "nine months"}.get(kind, "year")
        part = {"hy": "H1", "preshy": "H1", "q1": "Q1", "q3": "Q3"}.get(kind)
        self.add(handle, title, title, short, day, span, fiscal, part, event)

    def add(self, handle, kind, title, short, day, span, fiscal, part, event):
        self.count += 1
        name, code, odd, end = self.name(event), self.code, self.count % 4 == 0, self.end
        years = "" if fiscal is None else str(fiscal) if end == 12 else f"{fiscal - 1}/{fiscal % 100:02}"
        notice = short in ("agm", "div")
        send = lambda path, **fields: catalogue.add(self.label, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        if self.style == "afx":
            at = event.year if fiscal is None or short == "agm" else fiscal
            number = 0
            while (file := f"{self.country}-{code.lower()}-{at}-{short}-{number:02}.pdf") in self.files:
                number += 1
            self.files.add(file)
            what = title if fiscal is None else f"{at} {'' if not part or title.startswith('Unaudited') else 'Half Year '}{title}"
            send(f"afx/{self.country}/{file}", title=f"{name} ({code}.{self.country}) {what}", document_type=kind,
                 period=None if odd else str(at), published=None if self.count % 5 == 0 else str(event))
        elif self.style == "nse":
            if fiscal is None or notice:
                what = title if fiscal is None else title + (f" {event.year}" if short == "agm" else f" Final Dividend for the Year Ended {ordinal(day)}")
            elif kind in ("Annual Report", "Sustainability Report"):
                what = f"{kind} {years}" if odd else f"{kind} and Financial Statements for the Year Ended {ordinal(day)}" if short == "ar" else f"{kind} {years}"
            else:
                what = f"{kind} for the {span.title()} Ended {f'{day:%d-%b-%Y}' if odd else ordinal(day)}"
            file = f"{slug(name)}-{slug(what)}.pdf"
            send(f"wp-content/uploads/{event:%Y/%m}/{file}", filename=file, posted=f"{event:%d/%m/%Y}" if self.count % 3 else None)
        elif self.style == "web":
            brand = slug(name.rsplit(" ", 1)[0], "_")
            tag = f"{part or 'FY'}{fiscal % 100 if fiscal is not None else 0}" if not part else f"{part}_FY{fiscal % 100}"
            if short == "ar":
                file = f"AR{fiscal % 100}_{brand}_web.pdf" if odd else f"{brand}_Annual_Report_{years.replace('/', '-')}_FINAL.pdf"
            elif short == "agm":
                file = f"{brand}_AGM_Notice_{event.year}.pdf"
            elif fiscal is not None:
                file = f"{brand}_{slug(kind, '_')}_{tag}.pdf"
            else:
                file = f"{event:%Y%m%d}_{slug(title, '_')}.pdf"
            full = self.count % 3
            send(f"{slug(name.rsplit(' ', 1)[0]).lower()}.example/investors/{event.year}/{file}", filename=file,
                 document_type=kind.lower().replace(" ", "_") if full else None,
                 period=None if not full else str(event.year) if fiscal is None or short == "agm" else (f"{part} " if part else "") + f"FY{fiscal}",
                 company=name if full else None)
        elif self.style == "num":
            if short == "agm":
                what = f"{title} {event.year}"
            elif fiscal is None:
                what = title
            elif odd or kind in ("Annual Report", "Sustainability Report", "Investor Presentation"):
                what = f"{kind} {years}" if not part else f"{kind} - {span} ended {day:%d.%m.%Y}"
            else:
                what = f"{kind} for the {span} ended {ordinal(day)}"
            send(f"documents/{20417 + 311 * self.index + 7 * self.count}", title=what if odd else f"{name}: {what}", category=kind,
                 posted=None if self.count % 5 == 0 else f"{event:%d %b %Y}")
        elif self.style == "caps":
            if fiscal is None:
                what = f"{title} {event:%d %b %Y}"
            elif short == "agm":
                what = f"AGM Notice {event.year}"
            elif short == "ar":
                what = f"Annual Report {fiscal}" if not odd else f"{fiscal} AR"
            else:
                what = f"{kind} {'HY' if part else 'FY'} {day:%d %b %Y}"
            file = f"{code} - {what}".upper().replace(" - ", " - " if not odd else "_") + ".PDF"
            send(f"SENS/{event.year}/{file}", filename=file, issuer=name if not odd else None)
        else:
            what = f"{event}-{slug(title).lower()}" if fiscal is None else slug(f"{kind} {day}" if part else kind).lower()
            send(f"{slug(name.rsplit(' ', 1)[0]).lower()}/{years.replace('/', '-') or event.year}/{what}.pdf")


def compose():
    for index, (code, _, country, end, style, since, audited, halves, quarters, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, country, end, style)

        def periodic(kind, day, fiscal, handle=None):
            event = day + datetime.timedelta(KINDS[kind][2])
            handle = handle or f"{kind} {fiscal}"
            if event > TODAY or handle in missing or code == "TWIG" and event >= RENAMED or code == "MAFU" and event < RENAMED:
                return
            filer.periodic(handle, kind, day, fiscal, event)

        for fiscal in range(since, 2026):
            periodic("ar", month_end(fiscal, end), fiscal)
            if audited and fiscal >= audited:
                periodic("fs", month_end(fiscal, end), fiscal)
            if fiscal >= halves:
                periodic("hy", month_end(fiscal, end - 6), fiscal)
            if quarters and fiscal >= quarters:
                periodic("q1", month_end(fiscal, end - 9), fiscal)
                periodic("q3", month_end(fiscal, end - 3), fiscal)
        for kind, codes in MORE.items():
            for fiscal in codes.get(code, ()):
                day = month_end(fiscal, end - 6 if kind == "preshy" else end)
                event = day + datetime.timedelta(KINDS[kind][2])
                periodic(kind, day, fiscal, f"agm {event.year}" if kind == "agm" else None)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                filer.add(handle, kind, title, SHORTS[kind], day, None, None, None, day)
    catalogue.associations = {
        "Kili Bank": "Kilindini Bank PLC",
        "Kilindini Group": ["Kilindini Bank PLC", "Kilindini Assurance Company PLC"],
        "Jahazi Group": ["Jahazi Life Assurance PLC", "Jahazi General Insurance PLC"],
        "PwaniTel": "Pwani Telecom",
        "Pwani Telecom PLC": "Pwani Telecom",
        "Baobab Re": "BAOR",
        "Lilongwe Leaf": "LLTB",
        "Umoja Diversified Holdings PLC": ["Nakato Sugar Corporation Ltd (NKSU)", "Duka Kuu"],
        "Mafuta Petroleum PLC": "Twiga Oil Ltd",
        "SVB": "Shire Valley Bank PLC",
        "MB&G": "Mkushi Beef & Grain PLC",
        "KPP": "Kabompo Power PLC",
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited results, the slides on the year."""
    return catalogue.any_of(*(f"{code} {kind} {number}" for number in years for kind in ("ar", "fs", "pres")))


def half(code, *years):
    """What has a figure of the first half of any of the fiscal years."""
    return catalogue.any_of(*(f"{code} {kind} {number}" for number in years for kind in ("hy", "preshy")))


def paid(code, fiscal):
    """What tells the dividend of a fiscal year."""
    return catalogue.any_of(*(f"{code} {kind} {fiscal}" for kind in ("ar", "fs", "pres", "div")))


only = catalogue.only


q.ask("name", "Rwenzori Commercial Bank profit after tax 2023", year("RWEN", 2023))
q.ask("name", "what dividend did nyati breweries pay us for the year ended june 2024?", paid("NYAT", 2024))
q.ask("name", "How many tonnes of cane did Nakato Sugar crush in 2022/23?", year("NKSU", 2023))
q.ask("name", "kafue cement - clinker output, 2022", year("KAFC", 2022))
q.ask("name", "Hello, I'm writing a thesis about banks in Malawi and need the cost-to-income ratio of Shire Valley Bank for 2021. Could you look it up?", year("SHVB", 2021))
q.ask("name", "vacancy acacia income reit fy2022", year("ACIR", 2022))
q.ask("name", "bandari logistics containers handled in 2021", year("BAND", 2021))
q.ask("name", "Rift Geothermal: megawatts installed at 30 June 2022", year("RIFG", 2022))
q.ask("name", "okavango lodges bed nights sold, yr to feb 2024", year("OKAL", 2024))
q.ask("name", "gross written premiums of jahazi general insurance in 2022", year("JAHG", 2022))
q.ask("name", "who audits meru slopes coffee", only("MERC ar 2024"))
q.ask("name", "tuna exports bahari fisheries 2020", year("BAHF", 2020))
q.ask("name", "what was luangwa sugar's ebitda in the half year to february 2024", half("LUAS", 2024))
q.ask("name", "mkushi beef and grain annual report 2018/19", only("MKBG ar 2019"))

q.ask("symbol", "APCM eps 2023", year("APCM", 2023))
q.ask("symbol", "KABP third quarter 2024", only("KABP q3 2024"))
q.ask("symbol", "why did NHTP issue a profit warning", only("NHTP warning"))
q.ask("symbol", "how much did KILB shareholders get for 2022, final dividend i mean", paid("KILB", 2022))
q.ask("symbol", "chmh revenue fy23", year("CHMH", 2023))
q.ask("symbol", "price per share in the USAM IPO", only("USAM ipo"))
q.ask("symbol", "KAFC 2020 annual report", only("KAFC ar 2020"))

q.ask("alias", "kili bank bad loans at the end of 2021", year("KILB", 2021))
q.ask("alias", "PwaniTel subscriber numbers as of March 2024", year("PWTL", 2024))
q.ask("alias", "baobab re retrocession premiums in 2022", year("BAOR", 2022))
q.ask("alias", "what was Twiga Oil's turnover in 2019?", year("TWIG", 2019))
q.ask("alias", "profit of Copperbelt Lime and Cement in 2018", year("KAFC", 2018))
q.ask("alias", "svb malawi half year 2023", half("SHVB", 2023))
q.ask("alias", "at what discount was the mb&g rights offer priced", only("MKBG rights"))
q.ask("alias", "KPP's solar project - where can I read what shareholders are voting on?", only("KABP solar"))
q.ask("alias", "excise duty the nyati people paid in 2022/23", year("NYAT", 2023))
q.ask("alias", "lilongwe leaf finance costs year to march 2022", year("LLTB", 2022))
q.ask("alias", "Kilindini's insurance company: claims ratio for 2023", year("KILA", 2023))
q.ask("alias", "jahazi's life business 2023 new policies", year("JAHL", 2023))
q.ask("alias", "how many branches had dukakuu in june 2022", year("DUKA", 2022))
q.ask("alias", "Mafuta, which was Twiga until 2022 - net profit for 2018?", year("TWIG", 2018))

q.ask("typo", "rwenzory comercial bank deposits 2022", year("RWEN", 2022))
q.ask("typo", "okovango lodge suspention of operations", only("OKAL closure"))
q.ask("typo", "usumbara bank proft for 2024", year("USAM", 2024))
q.ask("typo", "chipnge macadmia harvest FY22", year("CHMH", 2022))
q.ask("typo", "nandy higlands tea green leaf kgs, year to mar 2022", year("NHTP", 2022))
q.ask("typo", "mulanje brewries 2023 anual report", only("MULB ar 2023"))
q.ask("typo", "bahri fisheres net income 2023", year("BAHF", 2023))

q.ask("several-companies", "Compare net interest income at Kilindini Bank and Usambara Bank for 2023", year("KILB", 2023), year("USAM", 2023))
q.ask("several-companies", "beer volumes: nyati in its june 2023 year, mulanje breweries in calendar 2023", year("NYAT", 2023), year("MULB", 2023))
q.ask("several-companies", "athi plains, pangani, kafue - cement despatched 2022", year("APCM", 2022), year("PGPC", 2022), year("KAFC", 2022))
q.ask("several-companies", "I'd like to see how both Jahazi companies, life and general, did in 2024.", year("JAHL", 2024), year("JAHG", 2024))
q.ask("several-companies", "nakato sugar or luangwa sugar, who had the better operating margin in fy2024?", year("NKSU", 2024), year("LUAS", 2024))
q.ask("several-companies", "last half year accounts of mulanje tea and of meru slopes coffee", only("MULT hy 2025"), only("MERC hy 2025"))
q.ask("several-companies", "capex of pwani telecom in the year to march 2024 next to nyasa telecom's in 2024", year("PWTL", 2024), year("NYTL", 2024))
q.ask("several-companies", "MOSI and SHVB trading statements for FY2024", only("MOSI tr 2024"), only("SHVB tr 2024"))
q.ask("several-companies", "what did unitholders receive for 2023 from acacia, and from morula for its year to june 2023", paid("ACIR", 2023), paid("MORU", 2023))
q.ask("several-companies", "Did Kilindini Bank, Rwenzori and Mosi Bank all grow their loan books in 2022?", year("KILB", 2022), year("RWEN", 2022), year("MOSI", 2022))
q.ask("several-companies", "2024 sustainability reports - rift geothermal + nyati breweries", only("RIFG esg 2024"), only("NYAT esg 2024"))
q.ask("several-companies", "staff costs bandari logistics and mafuta petroleum 2024", year("BAND", 2024), year("MAFU", 2024))
q.ask("several-companies", "pls send this year's AGM notices for Athi Plains Cement and Kabompo Power", only("APCM agm 2025"), only("KABP agm 2025"))
q.ask("several-companies", "profit before tax at umoja, nakato sugar and duka kuu, all for the year to june 2024", year("UMOJ", 2024), year("NKSU", 2024), year("DUKA", 2024))

q.ask("several-periods", "kilindini bank profit 2021 vs 2024", year("KILB", 2021, 2022), year("KILB", 2024))
q.ask("several-periods", "Nakato Sugar revenue for each of 2020/21, 2021/22 and 2022/23", year("NKSU", 2021, 2022), year("NKSU", 2022, 2023), year("NKSU", 2023, 2024))
q.ask("several-periods", "athi plains cement annual reports 2019 and 2020 pls", only("APCM ar 2019"), only("APCM ar 2020"))
q.ask("several-periods", "is usambara bank doing better in the first quarter of 2025 than in the first quarter of 2024", only("USAM q1 2024", "USAM q1 2025"), only("USAM q1 2025"))
q.ask("several-periods", "How did occupancy at Okavango Lodges recover between the years to February 2021 and February 2023?", year("OKAL", 2021, 2022), year("OKAL", 2023, 2024))
q.ask("several-periods", "nyati six months dec 2023, six months dec 2024", half("NYAT", 2024, 2025), half("NYAT", 2025))
q.ask("several-periods", "kabompo power: need Q1, half year and Q3 of 2023", only("KABP q1 2023"), only("KABP hy 2023"), only("KABP q3 2023"))
q.ask("several-periods", "gearing of mkushi beef before and after the rights offer, so sept 2022 and sept 2024", year("MKBG", 2022, 2023), year("MKBG", 2024))
q.ask("several-periods", "pwani telecom mobile money revenue fy23, fy24, fy25", year("PWTL", 2023, 2024), year("PWTL", 2024, 2025), year("PWTL", 2025))
q.ask("several-periods", "Savanna Media advertising income then and now - 2018 against 2023", year("SAVM", 2018, 2019), year("SAVM", 2023))
q.ask("several-periods", "rwenzori bank interims for 2022, 2023, 2024", only("RWEN hy 2022"), only("RWEN hy 2023"), only("RWEN hy 2024"))
q.ask("several-periods", "luangwa cane yield per hectare, year to aug 2021 and year to aug 2024", year("LUAS", 2021, 2022), year("LUAS", 2024))
q.ask("several-periods", "both sustainability reports from Pwani Telecom (2023 & 2024)", only("PWTL esg 2023"), only("PWTL esg 2024"))
q.ask("several-periods", "value of bandari's property and equipment at the end of 2020, also at the end of 2023", year("BAND", 2020, 2021), year("BAND", 2023, 2024))

q.ask("relative-date", "kilindini bank, most recent quarter", only("KILB q1 2025"))
q.ask("relative-date", "what did kafue cement make last year", year("KAFC", 2024))
q.ask("relative-date", "Is there a newer annual report from Pwani Telecom than 2023? I want the latest one.", only("PWTL ar 2024"))
q.ask("relative-date", "who became ceo at rwenzori this month", only("RWEN ceo"))
q.ask("relative-date", "nyati breweries latest interim results", half("NYAT", 2025))
q.ask("relative-date", "has Savanna Media brought out last year's audited numbers yet, and if not why?", only("SAVM delay"))
q.ask("relative-date", "profits at bahari fisheries two years ago", year("BAHF", 2023))
q.ask("relative-date", "mosi bank agm this year, notice", only("MOSI agm 2025"))
q.ask("relative-date", "okavango lodges brought out its new annual report yesterday i believe. link?", only("OKAL ar 2025"))
q.ask("relative-date", "Acacia REIT annual report for the year before last", only("ACIR ar 2023"))
q.ask("relative-date", "how was mulanje tea in the six months to this march", half("MULT", 2025))
q.ask("relative-date", "did morula announce something in the last few weeks?", only("MORU caut"))
q.ask("relative-date", "what went wrong with pwani telecom's network last month", only("PWTL outage"))
q.ask("relative-date", "nandi tea full year results, came out a few days ago", only("NHTP fs 2025"))
q.ask("relative-date", "Baobab Re's first half of last year", half("BAOR", 2024))

q.ask("document-type", "mulanje breweries trading statement", only("MULB tr 2024"))
q.ask("document-type", "the circular about acacia selling karibu mall", only("ACIR mall"))
q.ask("document-type", "kilindini bank investor presentation fy2023", only("KILB pres 2023"))
q.ask("document-type", "nyasa telecom prospectus pdf", only("NYTL ipo"))
q.ask("document-type", "audited results of Duka Kuu for 2021/22 (not the annual report)", only("DUKA fs 2022"))
q.ask("document-type", "Please could I have the sustainability report of Athi Plains Cement?", only("APCM esg 2023"))
q.ask("document-type", "information memorandum for the rift green bond", only("RIFG green"))
q.ask("document-type", "duka kuu profit warning", only("DUKA warning"))
q.ask("document-type", "cautionary from kilindini assurance", only("KILA caut", "KILA caut2"))
q.ask("document-type", "notice of agm - umoja - 2023", only("UMOJ agm 2023"))
q.ask("document-type", "luangwa sugar fy2023 dividend notice", only("LUAS div 2023"))
q.ask("document-type", "what did the independent directors of Pangani advise? I want their response document, not the offer itself", only("PGPC board"))
q.ask("document-type", "slide deck from kabompo for the 2022 results", only("KABP pres 2022"))
q.ask("document-type", "usambara bank unaudited statements sept 2023", only("USAM q3 2023"))
q.ask("document-type", "MTN programme info memo kilindini", only("KILB mtn"))

q.ask("topic", "which company lost a ship", only("BAHF vessel"))
q.ask("topic", "is any property fund leaving the exchange?", only("ACIR delisting"))
q.ask("topic", "whose cattle caught foot and mouth disease", only("MKBG fmd"))
q.ask("topic", "Were there tea estates damaged by a cyclone?", only("MULT cyclone"))
q.ask("topic", "fraud at a bank branch, who was it", only("USAM fraud"))
q.ask("topic", "retailer that owed its suppliers money", only("DUKA suppliers"))
q.ask("topic", "which insurers said anything on the april may floods", only("JAHG floods"))

q.ask("follow-up", "and in 2022?", year("RWEN", 2022),
      history=["rwenzori bank net profit 2023", "Rwenzori Commercial Bank Ltd made a profit after tax of UGX 214 billion in 2023."])
q.ask("follow-up", "what about usambara", year("USAM", 2023),
      history=["Kilindini Bank return on assets in 2023?", "Kilindini Bank PLC had a return on average assets of 3.1% in 2023."])
q.ask("follow-up", "any reason given for the fall?", year("KAFC", 2023),
      history=["kafue cement 2023 gross margin", "The gross margin of Kafue Cement PLC fell from 34% in 2022 to 26% in 2023."])
q.ask("follow-up", "no the tea one", year("MULT", 2023),
      history=["mulanje revenue year 2023", "Mulanje Breweries PLC had revenue of MWK 148 billion in 2023."])
q.ask("follow-up", "q3 then", only("KABP q3 2024"),
      history=["energy sold by kabompo, first quarter 2024", "Kabompo Power PLC sold 1,020 GWh in the first quarter of 2024."])
q.ask("follow-up", "can I see the circular?", only("RWEN elgon"),
      history=["Did Rwenzori buy a microfinance company?", "Yes, Rwenzori Commercial Bank Ltd proposed in May 2023 to acquire Elgon Microfinance Limited."])
q.ask("follow-up", "Same figure for its sister company please", year("JAHG", 2022),
      history=["total assets jahazi life 2022", "Jahazi Life Assurance PLC had total assets of TZS 611 billion at the end of 2022."])
q.ask("follow-up", "and the second one?", year("LUAS", 2023),
      history=["which sugar companies are listed", "Two: Nakato Sugar Corporation Ltd and Luangwa Sugar PLC.",
               "production of the first in fy2023", "Nakato Sugar Corporation Ltd produced 118,000 tonnes of sugar in FY2023."])
q.ask("follow-up", "2023", only("NYAT ar 2023"),
      history=["nyati breweries annual report", "Of which year would you like the annual report of Nyati Breweries PLC?"])
q.ask("follow-up", "hmm, are you sure? please check", year("BAOR", 2021),
      history=["baobab re profit 2021", "Baobab Reinsurance Corporation made a profit of KES 41 million in 2021."])
q.ask("follow-up", "did they hold a presentation on it", only("PWTL pres 2025"),
      history=["pwani telecom full year to march 2025", "Pwani Telecom PLC reported service revenue of KES 92 billion for the year ended 31 March 2025, up 9%."])
q.ask("follow-up", "ok and now both for 2024", year("APCM", 2024), year("PGPC", 2024),
      history=["compare athi plains cement and pangani on energy cost 2023",
               "In 2023 energy cost Athi Plains Cement PLC KES 3.9 billion and Pangani Portland Cement PLC TZS 88 billion."])
q.ask("follow-up", "who replaces him?", only("KILB ceo"),
      history=["is the md of kilindini bank going", "Yes. Kilindini Bank PLC announced in August 2024 that its Group Managing Director retires."])
q.ask("follow-up", "when was it withdrawn", only("BAHF uncaut"),
      history=["what was bahari's cautionary in october 2024 about", "Bahari Fisheries Ltd told its shareholders to be cautious in trading, without naming a transaction."])
q.ask("follow-up", "How does this compare to the year before?", year("MERC", 2022, 2023),
      history=["Meru Slopes Coffee, tonnes of parchment, 2022/23", "Meru Slopes Coffee PLC produced 4,310 tonnes of parchment coffee in the year ended 30 September 2023."])
q.ask("follow-up", "where does it say so?", only("KAFC name"),
      history=["did kafue cement always have that name", "No, Kafue Cement PLC changed its name in April 2021."])
q.ask("follow-up", "new topic: duka kuu rent paid in 2023/24", year("DUKA", 2024),
      history=["okavango lodges guests fy24", "Okavango Lodges Ltd had 41,300 guests in the year ended 29 February 2024.",
               "and average rate?", "The average rate was USD 488 per bed night."])
q.ask("follow-up", "and the same six months of 2023", half("MORU", 2024, 2025),
      history=["morula rental income july to december 2024", "Morula Property Trust had rental income of BWP 211 million in the six months ended 31 December 2024."])
q.ask("follow-up", "I see. Is the audited version out?", only("MOSI fs 2024", "MOSI ar 2024"),
      history=["mosi bank trading statement for 2024", "Mosi Bank PLC said in February 2025 that it expected profit for 2024 to be 30 to 40% higher than for 2023."])
q.ask("follow-up", "theirs?", year("MREI", 2023),
      history=["acacia reit debt ratio end of 2023", "Acacia Income REIT had borrowings of 28% of its assets at the end of 2023.",
               "does mosi real estate have more debt than that", "I have only given the ratio of Acacia Income REIT so far."])
q.ask("follow-up", "and what do the shareholders get", paid("MULB", 2023),
      history=["mulanje breweries profit for 2023", "Mulanje Breweries PLC made a profit after tax of MWK 21 billion in 2023."])
q.ask("follow-up", "Go back to the telecom company. Same ratio, a year earlier.", year("NYTL", 2022, 2023),
      history=["nyasa telecom ebitda margin 2023", "Nyasa Telecom PLC had an EBITDA margin of 47% in 2023.",
               "and savanna media", "Savanna Media Group PLC had an EBITDA margin of 4% in 2023."])
q.ask("follow-up", "the first half too pls", half("NHTP", 2024),
      history=["nandi tea loss for the year to march 2024?", "Nandi Highlands Tea PLC made a loss of KES 96 million in the year ended 31 March 2024."])
q.ask("follow-up", "what does the board say about that bid", only("PGPC board"),
      history=["who bid for pangani portland cement", "Scantide Holdings Limited made a mandatory offer for Pangani Portland Cement PLC in February 2024."])
q.ask("follow-up", "what about bandari?", year("BAND", 2024),
      history=["mafuta petroleum tax paid 2024", "Mafuta Petroleum PLC paid income tax of TZS 31 billion in 2024."])

q.ask("abstention", "hey")
q.ask("abstention", "Habari! Can you speak Swahili?")
q.ask("abstention", "what is a cautionary announcement?")
q.ask("abstention", "how do I open a CDS account with a broker")
q.ask("abstention", "Serengeti Trust Bank annual report 2023")
q.ask("abstention", "tumbuka textiles profit 2022")
q.ask("abstention", "What is the exchange rate of the kwacha to the dollar today?")
q.ask("abstention", "write me a short poem about baobab trees")
q.ask("abstention", "difference between a REIT and a property company in general?")
q.ask("abstention", "are you a bot")
q.ask("abstention", "who won the election in malawi")
q.ask("abstention", "chobe diamonds plc half year results to june 2024")
q.ask("abstention", "asante sana",
      history=["luangwa sugar dividend 2024", "Luangwa Sugar PLC declared a final dividend of ZMW 0.62 per share for the year ended 31 August 2024."])
q.ask("abstention", "ok got it, bye",
      history=["did nyati lose its finance director", "Yes, the Group Finance Director of Nyati Breweries PLC resigned in May 2025."])
q.ask("abstention", "Could you translate that into French for my colleague?",
      history=["What is the solar project of Kabompo Power?", "Kabompo Power PLC proposes to build a solar plant at Chingola and asked its shareholders to approve it in July 2024."])
q.ask("abstention", "make it a bullet list",
      history=["risks named by shire valley bank in 2024", "Shire Valley Bank PLC names credit risk, the shortage of foreign exchange, inflation, and cyber risk."])
q.ask("abstention", "that was quick, well done",
      history=["rift geothermal mw 2023", "Rift Geothermal PLC had 340 MW installed at 30 June 2023."])
q.ask("abstention", "how much is that as a percentage? 3 of 20 billion",
      history=["dividend total of kilindini bank 2023", "Kilindini Bank PLC paid KES 3 billion of its profit of KES 20 billion as dividends for 2023."])
