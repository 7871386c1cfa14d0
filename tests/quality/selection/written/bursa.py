"""The exchange of an emerging market as a scraper left it: paths by symbol, kind and year, press releases with telling titles."""

import datetime

from .shelf import Catalogue, Questions, month_end

ROOT = "s3://bursa-scrape/organized"
PUBLISHED_UNTIL = datetime.date(2025, 8, 19)

# code, name, short name in files, month in which the year ends, how entries look, first year, first year of quarters, missing handles
COMPANIES = [
    ("SPH", "Sentosa Perdana Holdings Berhad", "Sentosa Perdana Holdings", 12, "titled", 2017, 2022, []),
    ("SPB", "Sentosa Perdana Bank Berhad", "Sentosa Perdana Bank", 12, "titled", 2017, 2023, []),
    ("SPCM", "Sentosa Perdana Capital Markets Berhad", "SP Capital Markets", 12, "slug", 2019, 2023, ["ar 2021"]),
    ("MCB", "Maharaja Commercial Bank PLC", "Maharaja Commercial Bank", 12, "titled", 2017, 2022, []),
    ("NADB", "National Development Bank Corporation", "National Development Bank", 12, "slug", 2018, 2023, []),
    ("KRF", "Koperasi Rakyat Finance Berhad", "Koperasi Rakyat", 3, "coded", 2019, 2023, []),
    ("TRM", "Two Rivers Microfinance Limited", "Two Rivers", 6, "slug", 2019, 2023, []),
    ("GALI", "Garuda Life Assurance Berhad", "Garuda Life", 12, "titled", 2017, 2023, []),
    ("GAGI", "Garuda General Insurance Berhad", "Garuda General", 12, "titled", 2017, 2023, []),
    ("BTK", "Barakah Takaful Berhad", "Barakah Takaful", 12, "coded", 2019, 2023, []),
    ("KLP", "Kelapa Plantations Berhad", "Kelapa Plantations", 6, "titled", 2017, 2022, []),
    ("TEA", "Highland Leaf Tea Estates PLC", "Highland Leaf", 3, "slug", 2018, 2023, []),
    ("RUB", "Rimba Rubber Corporation", "Rimba Rubber", 12, "caps", 2018, 2023, []),
    ("RTI", "Rimba Timber Industries Berhad", "Rimba Timber", 9, "caps", 2019, 2023, []),
    ("NOOD", "Nona Noodles Berhad", "Nona Noodles", 12, "titled", 2018, 2023, []),
    ("SUSU", "Susu Segar Dairies Limited", "Susu Segar Dairies", 3, "slug", 2019, 2023, []),
    ("LRB", "Lion Rock Breweries PLC", "Lion Rock Breweries", 9, "titled", 2017, 2022, []),
    ("KOPI", "Kopi Tiga Coffee Houses Berhad", "Kopi Tiga", 6, "slug", 2019, 2023, []),
    ("SSS", "Seven Seas Seafood Corporation", "SevenSeas", 12, "bare", 2019, 2023, ["ar 2019"]),
    ("PPC", "Pulau Power Corporation", "Pulau Power", 12, "titled", 2017, 2022, []),
    ("PGB", "Pulau Gas Berhad", "Pulau Gas", 12, "coded", 2019, 2023, []),
    ("SUN", "Suria Solar PLC", "Suria Solar", 6, "titled", 2019, 2023, []),
    ("CLW", "Clearwater Utilities PLC", "Clearwater Utilities", 3, "coded", 2017, 2023, []),
    ("DPR", "Delta Petroleum Refining Corporation", "Delta Petroleum", 12, "slug", 2019, 2023, ["fs 2020"]),
    ("TTD", "Tanjong Tin Dredging PLC", "Tanjong Tin", 3, "caps", 2017, 2023, []),
    ("BNC", "Batu Nickel Corporation", "Batu Nickel", 12, "titled", 2018, 2022, []),
    ("BCB", "Batu Cement Berhad", "Batu Cement", 12, "slug", 2017, 2022, []),
    ("HFS", "Hung Fatt Steel Limited", "Hung Fatt", 9, "coded", 2019, 2023, []),
    ("GLOV", "Safehand Gloves Berhad", "Safehand Gloves", 6, "titled", 2018, 2022, []),
    ("PCP", "Precision Circuits (Penara) Berhad", "Precision Circuits", 12, "slug", 2019, 2023, []),
    ("KJM", "K.J. Menon & Brothers Limited", "K.J. Menon", 3, "caps", 2018, 2023, ["fs 2019"]),
    ("MTH", "Mutiara Tower Holdings Berhad", "Mutiara Tower", 12, "slug", 2019, 2023, []),
    ("MRR", "Mutiara Retail REIT", "Mutiara Retail REIT", 12, "titled", 2019, 2023, []),
    ("JBC", "Jalan Besar Construction Limited", "Jalan Besar", 9, "slug", 2018, 2023, []),
    ("PHR", "Pantai Hotels & Resorts PLC", "Pantai Hotels", 12, "coded", 2017, 2023, []),
    ("KEA", "Kestrel Airways Berhad", "Kestrel Airways", 12, "titled", 2017, 2022, []),
    ("PLCT", "Port Lindung Container Terminals PLC", "Port Lindung", 6, "slug", 2018, 2023, []),
    ("SFC", "Straits Ferry Company Limited", "StraitsFerry", 3, "bare", 2019, 2023, []),
    ("MBAS", "Metro Bas Berhad", "Metro Bas", 12, "coded", 2019, 2023, []),
    ("TLN", "Telekoms Nusa PLC", "Telekoms Nusa", 12, "titled", 2017, 2022, []),
    ("DDC", "Dompet Digital Corporation", "Dompet Digital", 12, "titled", 2021, 2022, []),
    ("EDK", "EduKita Holdings Limited", "EduKita", 6, "slug", 2020, 2023, []),
    ("SMG", "Suara Media Group Berhad", "SuaraMedia", 3, "bare", 2019, 2023, []),
    ("SXH", "St. Xavier Hospitals Berhad", "St Xavier Hospitals", 9, "titled", 2018, 2023, []),
    ("FSL", "Farmasi Sihat Limited", "Farmasi Sihat", 6, "coded", 2019, 2023, []),
    ("PBH", "Pasar Besar Hypermarkets Corporation", "Pasar Besar", 12, "titled", 2019, 2023, []),
    ("TRD", "Toko Ria Department Stores PLC", "Toko Ria", 3, "caps", 2018, 2023, ["ar 2025"]),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
ENDS = {company[0]: company[3] for company in COMPANIES}

# Groups that are objects.
FIELDS = {
    "SPH": {"symbol": "SPH", "sector": "Banking"}, "MCB": {"symbol": "MCB", "sector": "Banking"},
    "GALI": {"symbol": "GALI", "sector": "Insurance"}, "TLN": {"symbol": "TLN", "formerly": "Nusa Wireless PLC"},
    "CLW": {"symbol": "CLW", "formerly": "Selat Valley Waterworks Limited"}, "DDC": {"symbol": "DDC", "brands": ["DompetKu"]},
    "KEA": {"symbol": "KEA", "sector": "Transport"}, "KJM": {"symbol": "KJM", "sector": "Conglomerates"},
    "TRD": {"symbol": "TRD", "sector": "Retail"}, "SFC": {"symbol": "SFC", "sector": "Transport"},
}

ASSOCIATIONS = {
    "DompetKu": "DDC", "Nusa Wireless": "TLN", "Selat Valley Waterworks": "CLW", "Menon Bros": "KJM", "MaharajaBank": "MCB",
    "NDB": "NADB", "St X": "SXH", "PasarB": "PBH", "Pulau Elec": "PPC", "Kopi 3": "KOPI", "The Tin Company": "TTD",
    "Sentosa group": ["SPH", "SPB", "SPCM"], "Garuda insurers": ["GALI", "GAGI"], "Rimba companies": ["RUB", "RTI"],
}

# Who files the notice of the meeting since 2023, who the notices of dividends and since which year.
MEETERS = ["SPH", "MCB", "GALI", "KLP", "TEA", "LRB", "PPC", "CLW", "BNC", "KJM", "MRR", "SFC", "TLN", "PBH", "TRD"]
DIVIDENDS = {"SPH": 2022, "MCB": 2023, "GALI": 2023, "KLP": 2023, "TEA": 2024, "NOOD": 2023, "LRB": 2022, "PPC": 2023, "BCB": 2023, "KJM": 2024, "MRR": 2022, "SXH": 2023}
# Days after which quarters are filed, where it is not 44.
LATE = {"HFS": 75, "SSS": 60, "RTI": 58}

# code, handle, day, title
PRESS = [
    ("SPH", "stake", "2023-05-16", "Sentosa Perdana Holdings sells 30% of its stockbroking arm to Harbour Nippon Securities"),
    ("SPB", "app", "2022-11-08", "Bank launches SentosaGo mobile app with instant account opening"),
    ("SPB", "ceo", "2023-12-04", "Halimah Tan named Chief Executive Officer of Sentosa Perdana Bank"),
    ("SPB", "outage", "2024-03-12", "Statement on the ATM and online banking outage of 9 and 10 March"),
    ("SPB", "sukuk", "2025-04-22", "Sentosa Perdana Bank issues $500 million green sukuk"),
    ("MCB", "branches", "2021-09-14", "Twenty-two rural branches of Maharaja Commercial Bank to close by year end"),
    ("MCB", "breach", "2024-06-18", "Notice to customers on unauthorised access to personal data"),
    ("MCB", "talks", "2025-03-10", "Maharaja Commercial Bank confirms merger talks with National Development Bank"),
    ("MCB", "off", "2025-07-02", "Merger talks with National Development Bank called off"),
    ("NADB", "rice", "2022-06-20", "Subsidised credit line for rice farmers opens"),
    ("NADB", "talks", "2025-03-10", "Response to press reports on merger talks with Maharaja Commercial Bank"),
    ("KRF", "fraud", "2023-02-21", "Former branch manager charged over missing deposits"),
    ("KRF", "rate", "2024-10-01", "Hire purchase rates cut to 3.9%"),
    ("TRM", "holiday", "2020-04-15", "Six-month repayment holiday for borrowers affected by Covid-19"),
    ("TRM", "facility", "2023-08-29", "US$15 million facility from Nordic Impact Fund"),
    ("GALI", "agents", "2022-05-11", "Garuda Life parts with 180 agents after mis-selling review"),
    ("GALI", "bonus", "2024-01-30", "Bonus declared to holders of participating policies"),
    ("GAGI", "hotline", "2021-12-22", "Flood claims hotline opened"),
    ("GAGI", "flood", "2022-01-26", "Estimate of claims from the floods of December 2021"),
    ("GAGI", "motor", "2024-07-16", "Motor premiums to rise 8% from 1 September"),
    ("BTK", "council", "2023-04-05", "New members of the Shariah advisory council"),
    ("KLP", "fires", "2019-09-24", "Statement on fires near the Sungai Hitam estate"),
    ("KLP", "cert", "2021-03-02", "All mills of Kelapa Plantations obtain sustainable palm oil certification"),
    ("KLP", "labour", "2022-08-17", "Response to allegations of forced labour on our estates"),
    ("KLP", "replant", "2024-05-07", "5,000 hectares of old palms to be replanted by 2027"),
    ("TEA", "auction", "2023-01-18", "Highland Leaf orange pekoe sets auction record"),
    ("TEA", "wage", "2024-06-04", "New daily wage agreed with estate workers' unions"),
    ("RUB", "disease", "2020-10-13", "Leaf fall disease cuts latex output by a fifth"),
    ("RUB", "jv", "2021-02-09", "Rimba Rubber and Safehand Gloves form joint venture for latex concentrate"),
    ("RTI", "fire", "2022-03-29", "Fire at the Kuala Perang plywood mill"),
    ("RTI", "ban", "2023-07-11", "Effect of the log export ban on Rimba Timber"),
    ("NOOD", "vietnam", "2022-02-15", "Factory in Binh Duong, Vietnam begins production"),
    ("NOOD", "recall", "2023-10-10", "Recall of prawn cup noodles because of undeclared peanuts"),
    ("SUSU", "price", "2022-06-14", "Fresh milk to cost 30 cents a litre more"),
    ("SUSU", "herd", "2024-09-03", "1,200 heifers arrive from New Zealand"),
    ("LRB", "md", "2022-07-05", "Managing director Anders Holm to retire"),
    ("LRB", "excise", "2023-10-17", "Lion Rock on the increase of the excise duty on beer"),
    ("LRB", "stout", "2025-01-14", "Lion Rock launches zero-alcohol stout"),
    ("KOPI", "hundred", "2023-11-21", "Kopi Tiga opens its 100th outlet"),
    ("KOPI", "saudi", "2025-02-11", "Master franchise for Saudi Arabia signed"),
    ("SSS", "vessel", "2021-08-31", "Fishing vessel Seri Laut 8 lost, search for the crew continues"),
    ("SSS", "eu", "2023-03-21", "European Union readmits freezing plants for export"),
    ("PPC", "coal", "2021-11-09", "Pulau Power to retire the Teluk Arang coal units by 2030"),
    ("PPC", "blackout", "2022-07-28", "Causes of the island-wide blackout of 27 July"),
    ("PPC", "tariff", "2024-12-17", "Regulator approves 6% increase of electricity tariffs from January 2025"),
    ("PPC", "meters", "2025-06-10", "Half a million smart meters installed"),
    ("PGB", "leak", "2023-08-02", "Gas leak in Tanjong Mas repaired, residents return"),
    ("PGB", "lng", "2024-04-09", "Twenty-year LNG supply agreement with Qatari producer"),
    ("SUN", "floating", "2023-02-14", "60 MW floating solar farm on the Tasik Biru reservoir commissioned"),
    ("SUN", "hail", "2024-08-13", "Hailstorm damages panels at Padang Lalang"),
    ("CLW", "ration", "2024-03-19", "Water rationing in the Selat valley from 25 March"),
    ("CLW", "lifted", "2024-05-14", "Water rationing in the Selat valley lifted"),
    ("DPR", "spill", "2020-08-18", "Oil spill at the Delta jetty contained"),
    ("DPR", "shut", "2025-06-24", "Refinery to shut for 45 days of maintenance"),
    ("TTD", "dredge", "2022-11-29", "Dredge No. 4 capsizes, crew safe"),
    ("BNC", "ore", "2020-01-14", "Effect of the ban on exports of nickel ore"),
    ("BNC", "battery", "2023-06-27", "Batu Nickel to supply Hanyang Battery for ten years"),
    ("BNC", "tailings", "2025-05-06", "Gunung Abu mine suspended after seepage from tailings dam"),
    ("BCB", "kiln", "2022-10-04", "Second kiln lit at the Lembah works"),
    ("BCB", "cartel", "2024-11-12", "Fine of $8 million for price fixing, company to appeal"),
    ("HFS", "rebar", "2021-07-20", "Hung Fatt welcomes anti-dumping duties on rebar"),
    ("HFS", "standstill", "2024-02-06", "Standstill agreement with lenders"),
    ("GLOV", "wro", "2021-04-01", "Response to the withhold release order of US customs"),
    ("GLOV", "wro off", "2022-02-10", "US lifts import ban on Safehand gloves"),
    ("GLOV", "plant", "2023-05-30", "Plant 3 to close, 900 workers made redundant"),
    ("PCP", "servers", "2025-03-18", "Orders for AI server boards: capacity at Penara to double"),
    ("KJM", "chair", "2021-01-12", "Vikram Menon succeeds his father as chairman"),
    ("KJM", "trucks", "2023-06-13", "Distribution of Yamato trucks ends after 31 years"),
    ("MTH", "top", "2023-09-12", "62-storey Mutiara Tower topped out"),
    ("MRR", "seaview", "2024-01-16", "Acquisition of Seaview Mall for $310 million completed"),
    ("JBC", "tunnels", "2022-04-12", "$420 million contract for the tunnels of Metro Line 2"),
    ("JBC", "collapse", "2023-11-07", "Collapse of formwork at the Bukit Jarum flyover"),
    ("JBC", "warning", "2025-04-29", "Profit warning for the year to 30 September 2025"),
    ("PHR", "closed", "2020-03-24", "All hotels closed until further notice"),
    ("PHR", "grand", "2024-10-08", "Sale of the Pantai Grand in Port Lindung"),
    ("KEA", "suspended", "2020-03-20", "All international flights suspended"),
    ("KEA", "airbus", "2023-06-20", "Kestrel Airways orders 30 Airbus A321neo"),
    ("KEA", "pilots", "2024-12-03", "Agreement with pilots ends work-to-rule"),
    ("PLCT", "strike", "2024-08-20", "Dockworkers' strike: which berths are open"),
    ("PLCT", "strike off", "2024-08-30", "Dockworkers return to work after pay agreement"),
    ("SFC", "fares", "2022-07-19", "Ferry fares to rise 15% on fuel costs"),
    ("SFC", "collision", "2023-12-19", "Collision of the ferry Seri Ayu with a barge"),
    ("MBAS", "electric", "2024-06-11", "First forty electric buses in service"),
    ("TLN", "5g", "2022-12-06", "5G switched on in six cities"),
    ("TLN", "cable", "2025-02-18", "Submarine cable cut off Tanjong Mas, service restored"),
    ("DDC", "ten", "2023-01-24", "DompetKu passes ten million users"),
    ("DDC", "licence", "2024-04-02", "Central bank grants digital banking licence"),
    ("EDK", "nursing", "2024-01-09", "EduKita college of nursing opens"),
    ("SMG", "petang", "2023-06-06", "Last printed edition of Suara Petang"),
    ("SXH", "jabs", "2021-07-27", "Vaccination centres open at all hospitals"),
    ("SXH", "robot", "2024-05-21", "First robotic surgery at St. Xavier Tanjong Mas"),
    ("FSL", "fake", "2022-09-27", "Warning about counterfeit cough syrup under our name"),
    ("PBH", "bags", "2023-01-03", "No more plastic bags at Pasar Besar"),
    ("PBH", "kedai", "2024-07-09", "Pasar Besar buys nine Kedai Kita stores"),
    ("TRD", "flagship", "2024-11-19", "Flagship store in Mutiara Tower to close"),
]

# code, handle, kind, day, title
OTHERS = [
    ("SPH", "stake circ", "circular", "2023-06-05", "Circular to Shareholders: proposed disposal of 30% of Sentosa Perdana Capital Markets"),
    ("MCB", "rights", "circular", "2021-05-24", "Circular to Shareholders: renounceable rights issue, one for four"),
    ("BTK", "offer", "circular", "2025-05-20", "Independent Advice Circular: mandatory offer by Al Noor Group"),
    ("KOPI", "ipo", "prospectus", "2019-02-18", "Prospectus: initial public offering of 80,000,000 shares"),
    ("DDC", "ipo", "prospectus", "2021-10-04", "Prospectus: initial public offering of 1,200,000,000 shares"),
    ("SUN", "rights", "circular", "2022-09-19", "Circular to Shareholders: rights issue to fund the Tasik Biru project"),
    ("HFS", "scheme", "circular", "2024-09-10", "Circular to Shareholders: debt restructuring scheme"),
    ("MRR", "seaview circ", "circular", "2023-10-23", "Circular to Unitholders: proposed acquisition of Seaview Mall"),
    ("KEA", "scheme", "circular", "2021-06-28", "Circular to Shareholders: scheme of arrangement with creditors"),
    ("TLN", "towers", "circular", "2023-05-08", "Circular to Shareholders: sale and leaseback of 2,300 towers"),
    ("SXH", "klinik", "circular", "2023-08-14", "Circular to Shareholders: acquisition of the Klinik Keluarga chain"),
    ("TRD", "private", "circular", "2025-04-15", "Circular to Shareholders: privatisation by Ria Family Holdings"),
    ("GALI", "split", "circular", "2022-04-18", "Circular to Shareholders: three-for-one share split"),
    ("LRB", "mandate", "circular", "2024-01-22", "Circular to Shareholders: renewal of the mandate for related party transactions"),
    ("TLN", "name", "notice", "2019-08-06", "Notice of change of name from Nusa Wireless PLC to Telekoms Nusa PLC"),
    ("CLW", "name", "notice", "2020-02-11", "Notice of change of name from Selat Valley Waterworks Limited to Clearwater Utilities PLC"),
    ("SSS", "auditor", "notice", "2023-06-20", "Notice of change of auditor"),
    ("HFS", "trading", "notice", "2024-02-06", "Notice of suspension of trading"),
    ("HFS", "resume", "notice", "2024-11-26", "Notice of resumption of trading"),
    ("RUB", "director", "notice", "2024-03-05", "Notice of resignation of independent director Dato Lim Boon Keng"),
    ("NADB", "delay", "notice", "2023-04-28", "Notice of delay in filing the Annual Report 2022"),
    ("BNC", "insider", "notice", "2024-05-14", "Notice of dealings by a director in the closed period"),
    ("PPC", "bond", "notice", "2023-09-04", "Notice to holders of the 5.75% bonds due 2028"),
    ("PLCT", "concession", "notice", "2022-12-12", "Notice of extension of the port concession to 2052"),
    ("PHR", "egm", "notice", "2024-10-15", "Notice of Extraordinary General Meeting to be held on 12 November 2024"),
    ("SPCM", "ceo", "notice", "2024-07-01", "Notice of appointment of Rafael Ong as Chief Executive Officer"),
]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
ORDINALS = {1: "first", 2: "second", 3: "third"}
SPANS = {1: "three", 2: "six", 3: "nine"}

catalogue = Catalogue()
q = Questions("bursa", today="2025-08-20")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("'", "")).split())


def long(day):
    return f"{day.day} {day:%B} {day.year}"


def add(code, short, look, handle, kind, title, abbreviation, published, period):
    """One document in the look of its company; files of news are named by their title wherever they are."""
    news = kind in ("press_release", "circular", "notice", "prospectus")
    folder, fields = kind, {}
    if look == "titled":
        filename = f"{slug(short)}-{slug(title)}.pdf"
        fields = {"document_type": kind.replace("_", " ").title(), "period": period, "title": title, "published_date": published.isoformat()}
    elif look == "slug":
        filename = f"{slug(title)}-{slug(short)}.pdf" if not news else f"{slug(title)}.pdf"
        fields = {"document_type": kind, "period": period}
        if news:
            fields |= {"title": title, "published_date": published.isoformat()}
    elif look == "coded":
        filename = f"{code}_{abbreviation}.pdf" if not news else f"{code}_{slug(title).replace('-', '_')}.pdf"
        fields = {"document_type": kind, "period": str(period)}
        if news:
            fields |= {"title": title}
    elif look == "caps":
        filename = f"{short.upper()} - {title.upper().replace(',', '').replace(':', '')}.pdf"
        fields = {"document_type": kind.replace("_", " ").upper(), "period": None if news else period}
    else:
        filename = f"{short}-{''.join(word.title() for word in slug(title).split('-'))}.pdf"
    uri = f"{ROOT}/{code}/{folder}/{period}/{filename.replace(' ', '%20')}"
    catalogue.add(NAMES[code], f"{code} {handle}", uri, filename=filename, **fields)


def compose():
    for code, name, short, month, look, first, first_quarter, missing in COMPANIES:
        catalogue.group(name, **FIELDS.get(code, {}))
        for year in range(first, 2027):
            end = month_end(year, month)
            for handle, kind, days in (("ar", "annual_report", 118), ("fs", "audited_financial_statements", 88)):
                published = end + datetime.timedelta(days=days)
                if published > PUBLISHED_UNTIL or f"{handle} {year}" in missing or (handle == "fs" and year == first):
                    continue
                title = f"Annual Report {year}" if handle == "ar" else f"Audited Financial Statements for the year ended {long(end)}"
                add(code, short, look, f"{handle} {year}", kind, title, f"{'AR' if handle == 'ar' else 'AFS'}_{year}", published, year)
            for number in (1, 2, 3):
                closing = month_end(year, month - 12 + 3 * number)
                published = closing + datetime.timedelta(days=LATE.get(code, 44))
                if published > PUBLISHED_UNTIL or year < first_quarter:
                    continue
                if look in ("titled", "bare"):
                    title = f"Unaudited Financial Statements for the {ORDINALS[number]} quarter ended {long(closing)}"
                elif look == "caps":
                    title = f"Unaudited Financial Statements {long(closing)}"
                else:
                    title = f"Unaudited results for the {SPANS[number]} months ended {long(closing)}"
                add(code, short, look, f"q{number} {year}", "unaudited_financial_statements", title, f"UFS_{closing:%d%b%Y}".upper(), published, closing.year)
            held = end + datetime.timedelta(days=150)
            notice = held - datetime.timedelta(days=28)
            if code in MEETERS and held.year >= 2023 and notice <= PUBLISHED_UNTIL:
                title = f"Notice of Annual General Meeting to be held on {long(held)}"
                add(code, short, look, f"agm {held.year}", "notice", title, f"AGM_{held.year}", notice, held.year)
            if code in DIVIDENDS and year >= DIVIDENDS[code]:
                half = month_end(year, month - 6)
                word = "distribution" if code == "MRR" else "dividend"
                for handle, published, title in (
                    ("int", half + datetime.timedelta(days=50), f"Interim {word} for the half year ended {long(half)}"),
                    ("fin", end + datetime.timedelta(days=75), f"Final {word} for the year ended {long(end)}"),
                ):
                    if published <= PUBLISHED_UNTIL:
                        title += f", payable {long(published + datetime.timedelta(days=40))}"
                        add(code, short, look, f"{handle} {year}", "dividend_notice", title, f"DIV_{published:%b%Y}".upper(), published, published.year)
        news = [(other, handle, "press_release", day, title) for other, handle, day, title in PRESS] + OTHERS
        for other, handle, kind, day, title in news:
            if other == code:
                published = datetime.date.fromisoformat(day)
                add(code, short, look, handle, kind, title, "", published, published.year)
        if code == "KEA":
            for at in range(10):
                closing = month_end(2024, 10 + at)
                title = f"Traffic figures for {MONTHS[closing.month - 1]} {closing.year}"
                add(code, short, look, f"traffic {closing:%Y-%m}", "press_release", title, "", closing + datetime.timedelta(days=11), closing.year)
    for alias, codes in ASSOCIATIONS.items():
        catalogue.associations[alias] = NAMES[codes] if isinstance(codes, str) else [NAMES[code] for code in codes]


compose()


def doc(*handles):
    for handle in handles:
        assert handle in catalogue.handles, handle
    return catalogue.any_of(*handles)


ar, fs, of, beside = catalogue.report, catalogue.statements, catalogue.figure, catalogue.compared


def quarter(code, year, number):
    return doc(f"{code} q{number} {year}")


def abreast(code, year, number):
    """A figure of a quarter that is compared: also in the same quarter's of the next year."""
    return catalogue.any_of(f"{code} q{number} {year}", f"{code} q{number} {year + 1}")


def newest(code):
    """The newest year, and the newest quarter where it is newer than the year."""
    year = max(year for year in range(2017, 2026) if f"{code} ar {year}" in catalogue.handles or f"{code} fs {year}" in catalogue.handles)
    later = [f"{code} q{number} {year + 1}" for number in (1, 2, 3) if f"{code} q{number} {year + 1}" in catalogue.handles]
    return catalogue.any_of(f"{code} ar {year}", f"{code} fs {year}", *later[-1:])


# --- name
q.ask("name", "What was the net interest margin of Sentosa Perdana Bank in 2023?", of("SPB", 2023))
q.ask("name", "i need the yield per hectare for kelapa plantations, year to june 2022", of("KLP", 2022))
q.ask("name", "hung fatt steel how much did they owe the banks at end sept 2023", of("HFS", 2023))
q.ask("name", "number of beds at St. Xavier Hospitals in their 2021 financial year", of("SXH", 2021))
q.ask("name", "Is Telekoms Nusa profitable these days?", newest("TLN"))
q.ask("name", "pasar besar hypermarkets - stores open at the end of 2020", of("PBH", 2020))
q.ask("name", "Could someone tell me how much nickel Batu Nickel sold in 2022 and at what price", of("BNC", 2022))
q.ask("name", "garuda general insurance combined ratio 2019", of("GAGI", 2019))
q.ask("name", "bad loans two rivers microfinance june 2023", of("TRM", 2023))
q.ask("name", "What does Suria Solar say about the hail at Padang Lalang? I live nearby", doc("SUN hail"))

# --- symbol
q.ask("symbol", "KLP eps fy2023", of("KLP", 2023))
q.ask("symbol", "gearing of MRR end 2023", of("MRR", 2023))
q.ask("symbol", "how many employees has PCP got as of dec 2021", of("PCP", 2021))
q.ask("symbol", "TTD cash at bank march 2019", of("TTD", 2019))
q.ask("symbol", "Trying to value DDC. What were its operating expenses in 2023?", of("DDC", 2023))
q.ask("symbol", "MBAS government subsidy received in 2022", of("MBAS", 2022))
q.ask("symbol", "FSL nine months to march 2024 revenue", quarter("FSL", 2024, 3))
q.ask("symbol", "anything from LRB on beer tax", doc("LRB excise"))
q.ask("symbol", "which shareholders own more than 5% of NADB (2021 list)", ar("NADB", 2021) + fs("NADB", 2021))
q.ask("symbol", "JBC order book at 30 sep 2022??", of("JBC", 2022))
q.ask("symbol", "PLCT concession how long does it run", doc("PLCT concession") + newest("PLCT"))
q.ask("symbol", "What happened with the Saudi franchise of KOPI", doc("KOPI saudi"))

# --- alias
q.ask("alias", "nusa wireless subscribers 2018", of("TLN", 2018))
q.ask("alias", "how many people were using DompetKu at the end of 2024", of("DDC", 2024))
q.ask("alias", "menon bros car sales in the year to march 2023", of("KJM", 2023))
q.ask("alias", "NDB non performing loans 2022 pls", of("NADB", 2022))
q.ask("alias", "Is there anything on St X's operating theatres / robots?", doc("SXH robot"))
q.ask("alias", "pasarb plastic bag policy", doc("PBH bags"))
q.ask("alias", "Selat Valley Waterworks, number of connections, march 2019", of("CLW", 2019))
q.ask("alias", "when did the SentosaGo app come out", doc("SPB app"))
q.ask("alias", "Maharaja's cost to income ratio for 2020", of("MCB", 2020))
q.ask("alias", "what exactly did Hung Fatt agree with its lenders in Feb 2024", doc("HFS standstill"))
q.ask("alias", "how long will kopi 3 need to pay back its loans? june 2024 figures", of("KOPI", 2024))
q.ask("alias", "royalties the tin company paid in the year to march 2021", of("TTD", 2021))
q.ask("alias", "why did Safehand fire 900 people", doc("GLOV plant", "GLOV ar 2023"))
q.ask("alias", "xavier hospitals buying klinik keluarga, at what price", doc("SXH klinik") + of("SXH", 2023) + of("SXH", 2024))

# --- typo
q.ask("typo", "sentossa perdana bank depsits 2021", of("SPB", 2021))
q.ask("typo", "kestral airways fuel hedgeing 2023", of("KEA", 2023))
q.ask("typo", "what was the ocupancy of mutiarra retail riet in 2022", of("MRR", 2022))
q.ask("typo", "barakkah takafull surplus 2021", of("BTK", 2021))
q.ask("typo", "highlnad leaf tea exports year to march 2024", of("TEA", 2024))
q.ask("typo", "Delta Petrolium refinng margin 2021", of("DPR", 2021))
q.ask("typo", "nona noodels recal, wich flavour was it", doc("NOOD recall"))
q.ask("typo", "annaul reprot farmasi shiat 2020", ar("FSL", 2020))
q.ask("typo", "pantia hotel average room rate 2022", of("PHR", 2022))
q.ask("typo", "telecoms nusa spending on the network in 2021", of("TLN", 2021))
q.ask("typo", "straights ferry collission with barge", doc("SFC collision"))
q.ask("typo", "clear water utilites lost water year to marhc 2022", of("CLW", 2022))
q.ask("typo", "garudda life solvancy ratio 2023", of("GALI", 2023))
q.ask("typo", "Presicion Circiuts net profit, quater to septmber 2024", quarter("PCP", 2024, 3))

# --- follow-up
q.ask("follow-up", "and 2021?", of("MCB", 2021), history=[
    "maharaja commercial bank total deposits 2022", "Maharaja Commercial Bank held customer deposits of $18.4 billion at 31 December 2022."])
q.ask("follow-up", "ok and the gas company in that year", of("PGB", 2023), history=[
    "what did pulau power invest in 2023", "Pulau Power invested $612 million in 2023, most of it in transmission."])
q.ask("follow-up", "wrong garuda. it's my car that's insured, are they making it more expensive?", doc("GAGI motor"), history=[
    "is garuda putting up premiums", "Garuda Life Assurance reported premium income of $1.1 billion in 2024, up 5%. I found no statement on its rates."])
q.ask("follow-up", "yes please", doc("MRR seaview circ"), history=[
    "why does the mutiara reit have so many new units", "Units were issued to pay for Seaview Mall, which was bought for $310 million in January 2024. Would you like details from the circular that unitholders voted on?"])
q.ask("follow-up", "Did the walkout ever end", doc("PLCT strike off"), history=[
    "port lindung terminals strike", "On 20 August 2024 Port Lindung Container Terminals listed the berths that stayed open during the dockworkers' strike."])
q.ask("follow-up", "I meant the other Batu. the one with the mine", of("BNC", 2023), history=[
    "batu export revenue 2023", "Batu Cement exported 0.8 million tonnes of clinker in 2023, for $41 million."])
q.ask("follow-up", "Same numbers but for 2019 and 2020", beside("KEA", 2019), beside("KEA", 2020), history=[
    "kestrel airways passengers and load factor 2022", "Kestrel Airways carried 9.1 million passengers in 2022 with a load factor of 78%."])
q.ask("follow-up", "Have they opened it again since?", doc("BNC tailings", "BNC q2 2025"), history=[
    "gunung abu mine", "Batu Nickel suspended its Gunung Abu mine in May 2025 after seepage was found at the tailings dam."])
q.ask("follow-up", "different thing: does maharaja bank have anything on the hacked customer data", doc("MCB breach"), history=[
    "profit of sentosa perdana bank in 2023", "Sentosa Perdana Bank's net profit for 2023 was $702 million.",
    "and maharaja", "Maharaja Commercial Bank earned $488 million in 2023."])
q.ask("follow-up", "not the annual report, I want the document creditors and shareholders got", doc("KEA scheme"), history=[
    "how was kestrel's debt cut in 2021", "According to its annual report 2021, Kestrel Airways reduced its debt by $1.3 billion under a scheme of arrangement."])
q.ask("follow-up", "and the quarter after that one?", quarter("TEA", 2025, 3), history=[
    "highland leaf results for the quarter ended september 2024", "Highland Leaf Tea Estates had sales of $28 million and a loss of $0.6 million in the quarter ended 30 September 2024."])
q.ask("follow-up", "a year earlier, same quarter", quarter("SXH", 2023, 2), history=[
    "st xavier patients quarter to march 2024", "St. Xavier Hospitals admitted 41,200 inpatients in the quarter ended 31 March 2024."])
q.ask("follow-up", "timber, sorry", of("RTI", 2021), history=[
    "rimba net debt 2021", "Two companies go by that name: Rimba Rubber Corporation and Rimba Timber Industries Berhad. Which do you mean?"])
q.ask("follow-up", "hm that is the whole group. I only want the bank itself", of("SPB", 2024), history=[
    "staff costs of sentosa 2024", "Sentosa Perdana Holdings spent $391 million on staff in 2024."])
q.ask("follow-up", "and who audits st. xavier then", of("SXH", 2024), history=[
    "who are the auditors of farmasi sihat", "Farmasi Sihat is audited by Lim, Perera & Co."])
q.ask("follow-up", "go back another two years", of("PHR", 2017), history=[
    "pantai hotels occupancy before covid", "In 2019 the hotels of Pantai Hotels & Resorts were 71% occupied."])
q.ask("follow-up", "were shareholders told more about the buyer somewhere?", doc("SPH stake circ"), history=[
    "did sentosa sell its stockbroker", "Sentosa Perdana Holdings announced in May 2023 that it sells 30% of its stockbroking arm to Harbour Nippon Securities."])
q.ask("follow-up", "TRM?", of("TRM", 2024), history=[
    "portfolio at risk KRF fy2024", "Koperasi Rakyat Finance's portfolio at risk was 6.1% at 31 March 2024."])
q.ask("follow-up", "I asked for march 2025 not 2024", of("CLW", 2025), history=[
    "clearwater utilities receivables at march 2025", "Clearwater Utilities had receivables of $57 million at 31 March 2024."])
q.ask("follow-up", "really, nothing about a fire? I read the mill burnt down", doc("RTI fire"), history=[
    "why was rimba timber's output down in its 2022 year", "Rimba Timber's plywood output fell by 22% in the year ended 30 September 2022. Its statements mention weak demand from Japan."])
q.ask("follow-up", "and so far this year?", quarter("NOOD", 2025, 2), history=[
    "hello", "Hello! Ask me about any company listed on the exchange.", "nona noodles revenue 2024", "Nona Noodles had revenue of $684 million in 2024."])
q.ask("follow-up", "How much did they reckon it would cost them?", doc("GAGI flood") + of("GAGI", 2021), history=[
    "did any insurer open a hotline after the december 2021 floods", "Yes: Garuda General Insurance opened a hotline for flood claims on 22 December 2021."])
q.ask("follow-up", "Now do the first half of 2024 for me", quarter("BCB", 2024, 2), history=[
    "batu cement ebitda 2023", "Batu Cement's EBITDA was $203 million in 2023.",
    "is that more than 2022", "Yes, in 2022 it was $188 million.", "thanks", "You're welcome!"])
q.ask("follow-up", "how about toko ria's", of("TRD", 2023), history=[
    "pasar besar rent expense 2022", "Pasar Besar's rent and lease expense was $63 million in 2022.",
    "and straits ferry, year to march 2023, finance cost", "Straits Ferry Company's finance cost was $4.4 million for the year ended 31 March 2023."])
q.ask("follow-up", "when do they pay it out", doc("LRB fin 2024"), history=[
    "what's lion rock's final dividend for the year to september 2024", "Lion Rock Breweries declared a final dividend of 11 cents a share for the year ended 30 September 2024."])
q.ask("follow-up", "and what did the other bank have to say about it at the time", doc("NADB talks"), history=[
    "maharaja bank merger march 2025", "On 10 March 2025 Maharaja Commercial Bank confirmed that it was in merger talks with National Development Bank."])

# --- several-companies
q.ask("several-companies", "who made more in 2023, sentosa perdana holdings or maharaja commercial bank", of("SPH", 2023), of("MCB", 2023))
q.ask("several-companies", "Headcount at Kelapa Plantations compared to Highland Leaf, their 2023 financial years", of("KLP", 2023), of("TEA", 2023))
q.ask("several-companies", "Garuda Life gross premiums against Barakah Takaful's gross contributions, 2022", of("GALI", 2022), of("BTK", 2022))
q.ask("several-companies", "debt of batu cement, jalan besar and hung fatt in 2022", of("BCB", 2022), of("JBC", 2022), of("HFS", 2022))
q.ask("several-companies", "annual reports 2020 kestrel airways and pantai hotels", ar("KEA", 2020), ar("PHR", 2020))
q.ask("several-companies", "Q1 2025 net profit SPB and MCB", quarter("SPB", 2025, 1), quarter("MCB", 2025, 1))
q.ask("several-companies", "I'm comparing utilities: latest results of pulau power and pulau gas", newest("PPC"), newest("PGB"))
q.ask("several-companies", "did the directors of pasar besar or those of nona noodles take home more in 2024", of("PBH", 2024), of("NOOD", 2024))
q.ask("several-companies", "who was hurt the most by covid in 2020 - metro bas, mutiara reit or telekoms nusa", of("MBAS", 2020), of("MRR", 2020), of("TLN", 2020))
q.ask("several-companies", "turnover of both rimba companies 2022", of("RUB", 2022), of("RTI", 2022))
q.ask("several-companies", "how did susu segar justify dearer milk, and straits ferry its dearer tickets, back in 2022", doc("SUSU price"), doc("SFC fares"))
q.ask("several-companies", "dividend per share LRB and KLP for fy 2024",
      doc("LRB fin 2024", "LRB int 2024") + of("LRB", 2024), doc("KLP fin 2024", "KLP int 2024") + of("KLP", 2024))
q.ask("several-companies", "Kopi Tiga and EduKita: return on equity, year ended june 2023", of("KOPI", 2023), of("EDK", 2023))
q.ask("several-companies", "the prospectuses of kopi tiga and of dompet digital, thank you", doc("KOPI ipo"), doc("DDC ipo"))

# --- several-periods
q.ask("several-periods", "is kestrel airways carrying more people than before the pandemic? 2019 vs 2024", beside("KEA", 2019), beside("KEA", 2024))
q.ask("several-periods", "kelapa plantations, tonnes of fresh fruit in fy 2021, 2022, 2023", beside("KLP", 2021), beside("KLP", 2022), beside("KLP", 2023))
q.ask("several-periods", "nona noodles gross margin, 2020 against 2023", beside("NOOD", 2020), beside("NOOD", 2023))
q.ask("several-periods", "Losses of Dompet Digital for each year from 2021 until 2023", beside("DDC", 2021), beside("DDC", 2022), beside("DDC", 2023))
q.ask("several-periods", "maharaja commercial bank impairments first quarter of 2023 and first quarter of 2024", abreast("MCB", 2023, 1), abreast("MCB", 2024, 1))
q.ask("several-periods", "how far have tanjong tin's reserves shrunk between march 2018 and march 2024", beside("TTD", 2018), beside("TTD", 2024))
q.ask("several-periods", "BNC nickel price realised q1, q2 and q3 2023", quarter("BNC", 2023, 1), quarter("BNC", 2023, 2), quarter("BNC", 2023, 3))
q.ask("several-periods", "send me both annual reports of telekoms nusa from 2018 and 2019", ar("TLN", 2018), ar("TLN", 2019))
q.ask("several-periods", "Pantai Hotels revenue 2018, and what was left of it in 2021?", beside("PHR", 2018), beside("PHR", 2021))
q.ask("several-periods", "glove prices at safehand in the june 2020, june 2021 and june 2022 years", beside("GLOV", 2020), beside("GLOV", 2021), beside("GLOV", 2022))
q.ask("several-periods", "clearwater: I need the notice that rationing starts and the one that it's over", doc("CLW ration"), doc("CLW lifted"))
q.ask("several-periods", "change in coal's share of pulau power's generation, 2017 to 2021", beside("PPC", 2017), beside("PPC", 2021))
q.ask("several-periods", "hung fatt shares: when did trading stop and when did it start again", doc("HFS trading"), doc("HFS resume"))
q.ask("several-periods", "telekoms nusa mobile revenue H1 2023 vs H1 2024", abreast("TLN", 2023, 2), abreast("TLN", 2024, 2))

# --- relative-date
q.ask("relative-date", "what did nona noodles earn last year", of("NOOD", 2024))
q.ask("relative-date", "maharaja bank, latest quarterly numbers", quarter("MCB", 2025, 2))
q.ask("relative-date", "most recent annual report of lion rock", ar("LRB", 2024))
q.ask("relative-date", "how many people flew with Kestrel last month?", doc("KEA traffic 2025-07"))
q.ask("relative-date", "susu segar's audited accounts for the financial year that ended this march", fs("SUSU", 2025))
q.ask("relative-date", "batu cement sales volume h1 this year", quarter("BCB", 2025, 2))
q.ask("relative-date", "pulau power net profit first quarter of this year", quarter("PPC", 2025, 1))
q.ask("relative-date", "Has Batu Nickel had any accident this year?", doc("BNC tailings"))
q.ask("relative-date", "toko ria: sales over the last three financial years", beside("TRD", 2023), beside("TRD", 2024), beside("TRD", 2025))
q.ask("relative-date", "where's next week's AGM of K.J. Menon held", doc("KJM agm 2025"))
q.ask("relative-date", "do I get a dividend from sentosa perdana holdings next month", doc("SPH int 2025"))
q.ask("relative-date", "suria solar generation FY22", of("SUN", 2022))
q.ask("relative-date", "metro bas riders the year before last", of("MBAS", 2023))
q.ask("relative-date", "tanjong tin last quarter", quarter("TTD", 2026, 1))
q.ask("relative-date", "pasar besar profits, compare the last two quarters", quarter("PBH", 2025, 1), quarter("PBH", 2025, 2))
q.ask("relative-date", "in the last twelve months, did Lion Rock bring out any new product?", doc("LRB stout"))
q.ask("relative-date", "what's the outcome of the talks maharaja bank was in this spring", doc("MCB off"))
q.ask("relative-date", "newest figures of seven seas seafood you have", newest("SSS"))
q.ask("relative-date", "garuda life new business, year to date", quarter("GALI", 2025, 2))
q.ask("relative-date", "half year results of straits ferry from last september", quarter("SFC", 2025, 2))
q.ask("relative-date", "mutiara tower holdings equity five years ago (year end)", of("MTH", 2020))
q.ask("relative-date", "When was the delta refinery due back after this summer's shutdown", doc("DPR shut"))

# --- document-type
q.ask("document-type", "do you have what the independent adviser wrote on the Al Noor bid for Barakah Takaful", doc("BTK offer"))
q.ask("document-type", "KJ Menon audited financial statements march 2022 (not the glossy annual report)", fs("KJM", 2022))
q.ask("document-type", "notice of pulau power's AGM 2024", doc("PPC agm 2024"))
q.ask("document-type", "suara media annual report 2021 pdf", ar("SMG", 2021))
q.ask("document-type", "quarterly report Seven Seas Seafood september 2024", quarter("SSS", 2024, 3))
q.ask("document-type", "the dividend notice for Nona Noodles' final 2023 payout", doc("NOOD fin 2023"))
q.ask("document-type", "I can't find the press release about the digital banking licence that dompet digital got", doc("DDC licence"))
q.ask("document-type", "circular about the rights issue of Maharaja Commercial Bank", doc("MCB rights"))

# --- topic
q.ask("topic", "who has been accused of forced labour on palm oil estates?", doc("KLP labour"))
q.ask("topic", "what caused the big blackout in july 2022", doc("PPC blackout"))
q.ask("topic", "which listed company makes the alcohol free stout I saw in the shops", doc("LRB stout"))
q.ask("topic", "has anybody on the exchange been fined for price fixing", doc("BCB cartel"))
q.ask("topic", "fishing boat that disappeared with its crew in 2021", doc("SSS vessel"))
q.ask("topic", "fake cough medicine warning", doc("FSL fake"))
q.ask("topic", "Who is building the metro line 2 tunnels and for how much?", doc("JBC tunnels"))
q.ask("topic", "solar panels floating on a lake", doc("SUN floating"))
q.ask("topic", "which cities got 5G first, and when", doc("TLN 5g"))
q.ask("topic", "a newspaper stopped printing its evening paper, whose was that", doc("SMG petang"))
q.ask("topic", "Which airline here ordered new Airbuses", doc("KEA airbus"))
q.ask("topic", "long term LNG contract with qatar", doc("PGB lng"))
q.ask("topic", "bank manager who stole deposits of members", doc("KRF fraud"))
q.ask("topic", "family taking its department store chain private", doc("TRD private"))

# --- abstention
q.ask("abstention", "hi there")
q.ask("abstention", "how do I open a trading account")
q.ask("abstention", "load factor of Garuda Indonesia in 2023")
q.ask("abstention", "difference between a rights issue and a bonus issue?")
q.ask("abstention", "Are you a real person or is this automated")
q.ask("abstention", "maharaja hotels annual report 2022")
q.ask("abstention", "what's a good p/e ratio for a beginner to look for")
q.ask("abstention", "how is Petronas doing")
q.ask("abstention", "selamat pagi!")
q.ask("abstention", "can you write me a cover letter for an internship at a broker")
q.ask("abstention", "northern star palm oil berhad, profit 2023")
q.ask("abstention", "great, that's all I needed", history=[
    "kopi tiga revenue june 2024", "Kopi Tiga Coffee Houses had revenue of $96 million in the year ended 30 June 2024."])
q.ask("abstention", "wow that's a lot of money lol", history=[
    "how much did mutiara reit pay for seaview mall", "Mutiara Retail REIT paid $310 million for Seaview Mall."])
q.ask("abstention", "what does EBITDA stand for", history=[
    "batu cement ebitda 2022", "Batu Cement's EBITDA was $188 million in 2022."])
q.ask("abstention", "could you say that in simpler words", history=[
    "why did hung fatt lose money in 2023", "Hung Fatt Steel's loss was caused by an impairment of its long-products line, lower rebar spreads and higher finance costs after covenants were reset."])
q.ask("abstention", "and singapore airlines?", history=[
    "kestrel airways revenue 2023", "Kestrel Airways had revenue of $2.1 billion in 2023."])
q.ask("abstention", "ok thx. unrelated, what are the opening hours of the exchange today", history=[
    "toko ria privatisation price", "Ria Family Holdings offers $1.85 in cash for each share of Toko Ria Department Stores."])
q.ask("abstention", "no, leave it", history=[
    "garuda life share split", "Garuda Life split each share into three in 2022. Shall I look for the circular?"])
q.ask("abstention", "you're much faster than the exchange's own website", history=[
    "pulau power agm 2025 date", "The Annual General Meeting of Pulau Power was held on 30 May 2025.", "who chaired it", "The chairman is Dato Yusof Rahman."])
q.ask("abstention", "what about Heineken, do you have theirs", history=[
    "lion rock beer volume sept 2023", "Lion Rock Breweries sold 2.3 million hectolitres in the year ended 30 September 2023."])
q.ask("abstention", "translate your last answer to Malay please", history=[
    "who is the ceo of SP capital markets", "Rafael Ong was appointed Chief Executive Officer of Sentosa Perdana Capital Markets on 1 July 2024."])
q.ask("abstention", "my broker said the same. have a nice evening", history=[
    "is hung fatt trading again", "Yes, trading in the shares of Hung Fatt Steel resumed on 26 November 2024."])

# --- more
q.ask("several-periods", "how full were kestrel's planes in december and how full in july", doc("KEA traffic 2024-12"), doc("KEA traffic 2025-07"))
q.ask("several-periods", "I want to read what Maharaja Commercial Bank announced when its merger talks were confirmed and when they collapsed.", doc("MCB talks"), doc("MCB off"))
q.ask("several-periods", "safehand gloves turnover in the year to june 2021, at the height of covid, against the year to june 2024", beside("GLOV", 2021), beside("GLOV", 2024))
q.ask("several-periods", "Lion Rock interim dividends over the last three years", doc("LRB int 2023"), doc("LRB int 2024"), doc("LRB int 2025"))
q.ask("follow-up", "And how many were there when they sold their shares to the public?", doc("KOPI ipo"), history=[
    "how many shops has kopi tiga", "Kopi Tiga opened its 100th outlet in November 2023."])
q.ask("follow-up", "wood, not rubber", of("RTI", 2023), history=[
    "rimba 2023 operating profit", "Rimba Rubber Corporation had an operating profit of $41 million in 2023."])
q.ask("follow-up", "has that hit the quarter it happened in?", quarter("BNC", 2025, 2), history=[
    "batu nickel sales q1 2025", "Batu Nickel sold 9,800 tonnes of nickel in the first quarter of 2025.",
    "wasn't there something at one of the mines since", "Yes, work at the Gunung Abu mine was suspended on 6 May 2025 after seepage from the tailings dam."])
q.ask("follow-up", "Let me see the accounts of the financial year that it happened in.", of("SFC", 2024), history=[
    "when was the accident with the seri ayu", "The ferry Seri Ayu of the Straits Ferry Company collided with a barge; the company reported it on 19 December 2023.",
    "what did it cost them", "The press release gives no sum. The year of the company ends in March."])
q.ask("several-companies", "I hold Barakah Takaful as well as Toko Ria and somebody wants to buy me out of both. What's being offered in each case?", doc("BTK offer"), doc("TRD private"))
q.ask("several-companies", "who earned more in 2024, Batu Cement or Batu Nickel", of("BCB", 2024), of("BNC", 2024))

# --- more still
q.ask("relative-date", "How many containers went through Port Lindung in the quarter that closed in March?", quarter("PLCT", 2025, 3))
q.ask("relative-date", "pantai hotels room revenue, last normal year before covid", of("PHR", 2019))
q.ask("relative-date", "Was there trouble with Kestrel's crews in the run-up to last Christmas?", doc("KEA pilots"))
q.ask("relative-date", "the dividend that St X declared in May, when do I get it", doc("SXH int 2025"))
q.ask("relative-date", "hung fatt turnover in the financial year when its shares were suspended", of("HFS", 2024))
q.ask("follow-up", "did we shareholders still get a final dividend for that year?", doc("NOOD fin 2023", "NOOD ar 2023", "NOOD fs 2023"), history=[
    "I remember Nona had to take something off the shelves", "Yes, in October 2023 it recalled its prawn cup noodles because of undeclared peanuts."])
q.ask("follow-up", "I meant the one with the malls, and for the first half of this year", quarter("MRR", 2025, 2), history=[
    "mutiara rental income 2024", "Mutiara Tower Holdings had rental income of $96 million in 2024."])
q.ask("follow-up", "Have they set the money for it aside in that year's accounts?", of("BCB", 2024), history=[
    "has batu cement ever been fined", "In November 2024 it was fined $8 million for price fixing. It said that it would appeal."])
q.ask("abstention", "can I have that as bullet points", history=[
    "why does port lindung's concession matter", "Without the extension, which the company announced in December 2022, its right to run the port would have ended in 2032; now it lasts until 2052."])
q.ask("abstention", "How does one read a cash flow statement?")
q.ask("abstention", "sentosa cove marina bhd results 2023")

# --- once more
q.ask("several-companies", "My late father had shares in Highland Leaf and in K.J. Menon. On which days do the two hold their meetings this year, and where?", doc("TEA agm 2025"), doc("KJM agm 2025"))
q.ask("several-companies", "kestrel airways and hung fatt both went to their creditors for relief, i want to compare the terms in the two circulars", doc("KEA scheme"), doc("HFS scheme"))
q.ask("several-companies", "How much went on fuel in 2024 at Metro Bas and how much at Kestrel?", of("MBAS", 2024), of("KEA", 2024))
q.ask("several-companies", "Going by the last full year, who has more debt to pay back within twelve months: Pulau Power or Clearwater?", of("PPC", 2024), of("CLW", 2025))
q.ask("several-companies", "environment desk here, pls send what Delta Petroleum put out on the spill at its jetty plus Batu Nickel's statement about the tailings dam", doc("DPR spill"), doc("BNC tailings"))
q.ask("several-periods", "Containers at Port Lindung from July to September 2024, with the dockers out, set against the same three months of 2023", quarter("PLCT", 2025, 1), abreast("PLCT", 2024, 1))
q.ask("several-periods", "kestrel passengers month by month, january february march this year", doc("KEA traffic 2025-01"), doc("KEA traffic 2025-02"), doc("KEA traffic 2025-03"))
q.ask("several-periods", "My accountant wants the two dividend notices of Garuda Life for 2024, that for the half year and the final one.", doc("GALI int 2024"), doc("GALI fin 2024"))
q.ask("several-periods", "what did the floating farm add to suria solar's output? years to june 2022, 2023, 2024 please", beside("SUN", 2022), beside("SUN", 2023), beside("SUN", 2024))
