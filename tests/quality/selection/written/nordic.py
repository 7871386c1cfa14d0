"""An asset manager's bucket of listed companies of Europe and North America, 2019-2025: rhythms, year ends and names of files by company."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://pennard-equities-library"
TODAY = datetime.date(2025, 10, 21)

# code, name, symbol, country, month in which the year ends, rhythm, how files are named, first year of reports, first year of
# interim reports, first year of year-end reports, days until an interim report, what is missing
COMPANIES = [
    ("FJVB", "Fjellvik Bank ASA", "FJVB.OL", "Norway", 12, "Q", "full", 2019, 2022, 2022, 16, []),
    ("NORI", "Nordmark Industrier AB", "NORI-B.ST", "Sweden", 12, "Q", "title", 2019, 2022, 2022, 17, []),
    ("NINV", "Nordmark Invest AB", "NINV-A.ST", "Sweden", 12, "Q", "title", 2019, 2023, 2023, 30, []),
    ("ANCH", "Anchor AB", "ANCH-B.ST", "Sweden", 12, "Q", "desk", 2019, 2022, None, 24, ["q 2023-03"]),
    ("LAGK", "Lagerkvist Fastigheter AB", "LAGK-B.ST", "Sweden", 8, "Q", "path", 2020, 2022, 2023, 38, []),
    ("KUUS", "Kuusikko Oyj", "KUUS.HE", "Finland", 12, "Q", "code", 2019, 2022, None, 26, []),
    ("HVRN", "Havørn Seafood ASA", "HAVO.OL", "Norway", 12, "Q", "desk", 2019, 2022, None, 45, []),
    ("SLND", "Solund A/S", "SOLU-B.CO", "Denmark", 12, "Q", "title", 2019, 2022, None, 40, []),
    ("BIOL", "Biolund A/S", "BIOL.CO", "Denmark", 12, "H", "title", 2019, 2021, None, 40, []),
    ("ZLVB", "Zilverberg N.V.", "ZLVB.AS", "Netherlands", 12, "Q", "full", 2019, 2022, 2022, 15, []),
    ("WKNT", "Waterkant Groep N.V.", "WKNT.AS", "Netherlands", 12, "H", "path", 2019, 2021, None, 50, []),
    ("OOST", "Koninklijke Oosterhof N.V.", "OOST.AS", "Netherlands", 12, "H", "code", 2019, 2021, None, 30, []),
    ("PRCL", "Parcel N.V.", "PRCL.AS", "Netherlands", 12, "Q", "desk", 2020, 2023, None, 36, []),
    ("ALPR", "Alpstein Rück AG", "ALPR.SW", "Switzerland", 12, "H", "full", 2019, 2020, None, 45, []),
    ("GLTS", "Gletscher Chocolates AG", "GLTN.SW", "Switzerland", 12, "H", "title", 2019, 2021, None, 24, []),
    ("PREC", "Precision AG", "PREC.SW", "Switzerland", 3, "H", "path", 2020, 2021, None, 40, []),
    ("RHTP", "Rhonetal Pharma AG", "RHTP.SW", "Switzerland", 12, "Q", "code", 2019, 2023, None, 23, ["ar 2020"]),
    ("HVST", "Harvest plc", "HVST.L", "UK", 2, "H", "full", 2019, 2021, None, 45, []),
    ("SGNL", "Signal Group plc", "SGN.L", "UK", 3, "H", "desk", 2019, 2021, None, 48, []),
    ("CLDB", "Caldbeck Mining plc", "CLDB.L", "UK", 12, "H", "code", 2019, 2021, None, 32, []),
    ("ANWA", "Anchor Water plc", "ANW.L", "UK", 3, "H", "path", 2019, 2021, None, 55, []),
    ("THHL", "Thornbury & Hale plc", "THH.L", "UK", 12, "H", "title", 2019, 2020, None, 38, []),
    ("TAST", "Tastemark Group plc", "TAST.L", "UK", 12, "H", "full", 2019, 2021, None, 40, []),
    ("BWTH", "Bellwether Homes plc", "BWH.L", "UK", 6, "H", "desk", 2019, 2021, None, 60, []),
    ("CFRD", "Castleford Homes plc", "CFD.L", "UK", 12, "H", "desk", 2019, 2021, None, 55, []),
    ("TNKD", "Tankard plc", "TNKD.L", "UK", 9, "H", "path", 2019, 2021, None, 48, ["ar 2021"]),
    ("TSPN", "Teaspoon, Inc.", "TSPN", "US", 9, "US", "sec", 2019, 2022, None, 36, []),
    ("PUBC", "Prairie Union Bancorp", "PUBC", "US", 12, "US", "sec", 2019, 2022, None, 36, []),
    ("HLCN", "Halcyon Semiconductor Corporation", "HLCN", "US", 1, "US", "full", 2020, 2022, None, 32, []),
    ("VRDA", "Veridia Health, Inc.", "VRDA", "US", 12, "US", "sec", 2019, 2022, None, 38, []),
    ("STBA", "Stonebridge Aerospace Corp.", "STBA", "US", 12, "US", "desk", 2019, 2022, None, 30, []),
    ("BCNM", "Beacon Media Corp.", "BCN", "US", 12, "US", "code", 2020, 2023, None, 37, []),
    ("GSGC", "Great Slave Gold Corp.", "GSG.TO", "Canada", 12, "Q", "title", 2019, 2022, None, 40, []),
    ("LRYC", "Laurentide Railway Company", "LRY.TO", "Canada", 12, "Q", "full", 2019, 2022, None, 24, ["q 2022-03"]),
    ("ACSB", "Acadia Savings Bank", "ASB.TO", "Canada", 10, "Q", "code", 2019, 2023, None, 28, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
LABELS = {"ANCH": "Anchor AB (publ)", "TAST": "Tastemark Group plc (formerly Larkmead Foods plc)", "SLND": "Solund", "LAGK": "Lagerkvist", "BCNM": "BCN"}
# What else a group tells, where it is more than a list.
FIELDS = {
    "NORI": {"tickers": ["NORI-A.ST", "NORI-B.ST"], "country": "Sweden"},
    "NINV": {"tickers": ["NINV-A.ST", "NINV-B.ST"], "country": "Sweden"},
    "ANCH": {"ticker": "ANCH-B.ST", "sector": "Locks and access"},
    "HVRN": {"ticker": "HAVO.OL", "sector": "Salmon farming"},
    "SLND": {"company": "Solund A/S", "ticker": "SOLU-B.CO", "former_name": "Solvang Enzymes A/S"},
    "BIOL": {"ticker": "BIOL.CO", "status": "merged"},
    "PRCL": {"ticker": "PRCL.AS", "sector": "Post and parcels"},
    "GLTS": {"tickers": ["GLTN.SW (registered)", "GLTP.SW (participation)"]},
    "SGNL": {"ticker": "SGN.L", "sector": "Support services"},
    "THHL": {"ticker": "THH.L", "sector": "Wealth management"},
    "BWTH": {"ticker": "BWH.L"},
    "CFRD": {"ticker": "CFD.L", "status": "acquired"},
    "LAGK": {"company": "Lagerkvist Fastigheter AB", "ticker": "LAGK-B.ST"},
    "BCNM": {"company": "Beacon Media Corp.", "tickers": ["BCN.A", "BCN.B"]},
    "GSGC": {"ticker": "GSG.TO"},
    "STBA": {"ticker": "STBA", "exchange": "NYSE"},
}
# Until which day papers bear an older name and symbol.
FORMER = {
    "SLND": ("Solvang Enzymes A/S", "SOLV-B.CO", "2024-01-29"),
    "TAST": ("Larkmead Foods plc", "LARK.L", "2022-05-16"),
    "VRDA": ("Cobalt Health Systems, Inc.", "CBHS", "2023-03-20"),
}
# The last day of papers of companies that are no more.
LAST = {"BIOL": "2024-01-29", "CFRD": "2023-03-10"}

# code, handle, day, kind, what
PAPERS = [
    ("FJVB", "fine", "2024-09-04", "Press Release", "Administrative Fine from the Financial Supervisory Authority - Anti-Money Laundering"),
    ("FJVB", "cmd", "2023-11-14", "Capital Markets Day", "Capital Markets Day 2023 - Financial Targets to 2026"),
    ("FJVB", "agm25", "2025-03-20", "Notice of AGM", "Notice of Annual General Meeting 2025"),
    ("NORI", "cmd", "2023-11-22", "Capital Markets Day", "Capital Markets Day 2023 Presentation"),
    ("NORI", "compressors", "2024-06-10", "Press Release", "Nordmark Industrier Divests Its Compressor Division"),
    ("NORI", "ceo", "2025-09-02", "Press Release", "Nordmark Industrier Appoints New President and CEO"),
    ("NINV", "distribution", "2024-03-12", "Notice of AGM", "Notice of AGM 2024 and Proposed Distribution of Shares in Lidmark Medical"),
    ("ANCH", "cmd 2022", "2022-05-18", "Capital Markets Day", "Capital Markets Day 2022"),
    ("ANCH", "cmd 2025", "2025-05-21", "Capital Markets Day", "Capital Markets Day 2025"),
    ("ANCH", "rights", "2023-02-06", "Prospectus", "Rights Issue Prospectus"),
    ("LAGK", "bonds", "2023-10-19", "Press Release", "Sale of Properties in Gothenburg and Early Redemption of Bonds"),
    ("KUUS", "mill", "2022-02-10", "Press Release", "Investment Decision Bioproduct Mill"),
    ("KUUS", "strike", "2024-03-07", "Press Release", "Political Strikes Stop Pulp Mills"),
    ("KUUS", "esg 2022", "2023-03-02", "Sustainability Report", "Sustainability Report 2022"),
    ("KUUS", "esg 2023", "2024-03-01", "Sustainability Report", "Sustainability Report 2023"),
    ("HVRN", "jellyfish", "2023-12-11", "Trading Update", "Trading Update - Jellyfish and Higher Mortality"),
    ("HVRN", "tu 2024-09", "2024-10-08", "Trading Update", "Q3 2024 Trading Update - Harvest Volumes"),
    ("HVRN", "tu 2025-06", "2025-07-08", "Trading Update", "Q2 2025 Trading Update - Harvest Volumes"),
    ("HVRN", "tu 2025-09", "2025-10-07", "Trading Update", "Q3 2025 Trading Update - Harvest Volumes"),
    ("HVRN", "cmd", "2024-06-05", "Capital Markets Day", "Capital Markets Day 2024"),
    ("HVRN", "esg 2024", "2025-04-10", "Sustainability Report", "Sustainability Report 2024"),
    ("SLND", "merger", "2023-03-02", "Prospectus", "Exemption Document - Statutory Merger of Solvang Enzymes and Biolund"),
    ("SLND", "name", "2024-01-29", "Company Announcement", "Merger Completed - Change of Name to Solund A/S"),
    ("BIOL", "egm", "2023-03-06", "Notice of EGM", "Notice of Extraordinary General Meeting - Merger with Solvang Enzymes"),
    ("ZLVB", "export", "2023-06-30", "Press Release", "Statement on Export Licence Requirements"),
    ("ZLVB", "buyback", "2022-11-10", "Press Release", "New Share Buyback Programme"),
    ("ZLVB", "cmd", "2024-11-14", "Capital Markets Day", "Investor Day 2024"),
    ("WKNT", "sfcr 2023", "2024-04-05", "SFCR", "Solvency and Financial Condition Report 2023"),
    ("WKNT", "sfcr 2024", "2025-04-04", "SFCR", "Solvency and Financial Condition Report 2024"),
    ("WKNT", "pensions", "2023-11-02", "Press Release", "Pension Buy-out of EUR 1.9 Billion"),
    ("OOST", "recall", "2022-08-17", "Press Release", "Recall of Infant Formula"),
    ("OOST", "tu 2023-03", "2023-04-20", "Trading Update", "Trading Update First Quarter 2023"),
    ("OOST", "tu 2023-09", "2023-10-25", "Trading Update", "Trading Update Third Quarter 2023"),
    ("OOST", "tu 2024-03", "2024-04-18", "Trading Update", "Trading Update First Quarter 2024"),
    ("OOST", "tu 2024-09", "2024-10-23", "Trading Update", "Trading Update Third Quarter 2024"),
    ("OOST", "tu 2025-03", "2025-04-17", "Trading Update", "Trading Update First Quarter 2025"),
    ("PRCL", "breach", "2023-06-12", "Press Release", "Data Breach at a Sorting Contractor"),
    ("PRCL", "offer", "2025-05-12", "Offer Memorandum", "Offer Memorandum - Recommended Cash Offer by Vindhoek Logistics"),
    ("ALPR", "cmd", "2022-12-08", "Capital Markets Day", "Investors' Day 2022"),
    ("ALPR", "fires", "2025-01-29", "Press Release", "Claims Estimate Los Angeles Wildfires"),
    ("ALPR", "esg 2023", "2024-03-21", "Sustainability Report", "Sustainability Report 2023"),
    ("ALPR", "esg 2024", "2025-03-20", "Sustainability Report", "Sustainability Report 2024"),
    ("GLTS", "cocoa", "2024-09-17", "Press Release", "Price Increases in Response to Cocoa Costs"),
    ("GLTS", "buyback", "2023-03-08", "Press Release", "Buyback of Registered Shares and Participation Certificates"),
    ("GLTS", "agm25", "2025-03-27", "Notice of AGM", "Invitation to the Annual General Meeting 2025"),
    ("PREC", "tu 2023-12", "2024-01-18", "Trading Update", "Third Quarter Sales 2023-24"),
    ("PREC", "tu 2024-12", "2025-01-16", "Trading Update", "Third Quarter Sales 2024-25"),
    ("PREC", "tu 2025-06", "2025-07-16", "Trading Update", "First Quarter Sales 2025-26"),
    ("RHTP", "cmd", "2024-05-29", "Capital Markets Day", "R&D Day 2024"),
    ("RHTP", "trial", "2024-10-08", "Press Release", "Phase III Trial of RHT-204 in Heart Failure Misses Primary Endpoint"),
    ("RHTP", "spin", "2023-09-11", "Circular", "Shareholder Brochure - Spin-off of Generics"),
    ("HVST", "tu 2023-05", "2023-06-15", "Trading Update", "First Quarter Trading Statement 2023/24"),
    ("HVST", "tu 2023-12", "2024-01-11", "Trading Update", "Third Quarter and Christmas Trading Statement 2023/24"),
    ("HVST", "tu 2024-05", "2024-06-13", "Trading Update", "First Quarter Trading Statement 2024/25"),
    ("HVST", "tu 2024-12", "2025-01-09", "Trading Update", "Third Quarter and Christmas Trading Statement 2024/25"),
    ("HVST", "tu 2025-05", "2025-06-12", "Trading Update", "First Quarter Trading Statement 2025/26"),
    ("HVST", "esg 2025", "2025-05-22", "Sustainability Report", "Sustainability Report 2025"),
    ("HVST", "wholesale", "2022-06-27", "Circular", "Circular - Acquisition of Pantry Wholesale"),
    ("SGNL", "warning", "2023-10-19", "Trading Update", "Trading Update - Rail Contracts and Revised Outlook"),
    ("SGNL", "placing", "2024-02-08", "Prospectus", "Prospectus - Placing and Open Offer"),
    ("SGNL", "agm25", "2025-07-01", "Notice of AGM", "Notice of AGM 2025"),
    ("CLDB", "tailings", "2022-11-15", "Press Release", "Tailings Dam Incident"),
    ("CLDB", "offer", "2024-05-13", "Press Release", "Rejection of Unsolicited Proposal"),
    ("CLDB", "esg 2023", "2024-04-11", "Sustainability Report", "Sustainability Report 2023"),
    ("CLDB", "esg 2024", "2025-04-10", "Sustainability Report", "Sustainability Report 2024"),
    ("ANWA", "fine", "2023-07-04", "Press Release", "Environment Agency Prosecution - Fine for Sewage Discharges"),
    ("ANWA", "determination", "2024-12-19", "Press Release", "Regulator's Final Determination 2025-2030"),
    ("ANWA", "rights", "2025-02-06", "Prospectus", "Rights Issue Prospectus"),
    ("THHL", "demerger", "2021-09-06", "Circular", "Circular - Demerger of the Life Business"),
    ("THHL", "agm25", "2025-04-09", "Notice of AGM", "Notice of Annual General Meeting 2025"),
    ("TAST", "frozen", "2021-11-08", "Circular", "Circular - Disposal of the Frozen Division"),
    ("TAST", "name", "2022-05-16", "Press Release", "Change of Name to Tastemark Group plc"),
    ("TAST", "cmd", "2023-06-15", "Capital Markets Day", "Capital Markets Event 2023"),
    ("BWTH", "prospectus", "2022-11-21", "Prospectus", "Prospectus - New Shares for Castleford"),
    ("BWTH", "tu 2024-06", "2024-07-11", "Trading Update", "Year-End Trading Update July 2024"),
    ("BWTH", "tu 2024-12", "2025-01-14", "Trading Update", "Half-Year Trading Update January 2025"),
    ("BWTH", "tu 2025-06", "2025-07-10", "Trading Update", "Year-End Trading Update July 2025"),
    ("CFRD", "scheme", "2022-11-21", "Scheme Document", "Scheme Document - Recommended Offer by Bellwether Homes"),
    ("TNKD", "brewery", "2024-04-22", "Circular", "Circular - Disposal of the Brewing Business"),
    ("TNKD", "tu 2023-12", "2024-01-25", "Trading Update", "Trading Update - Christmas"),
    ("TNKD", "tu 2024-12", "2025-01-23", "Trading Update", "Trading Update - Christmas"),
    ("TNKD", "tu 2025-06", "2025-07-24", "Trading Update", "Trading Update - Third Quarter"),
    ("TSPN", "ceo", "2024-08-13", "8-K", "Departure of Chief Executive Officer (Item 5.02)"),
    ("PUBC", "liquidity", "2023-03-13", "8-K", "Deposits and Liquidity (Item 7.01)"),
    ("PUBC", "acquisition", "2024-07-25", "8-K", "Agreement to Acquire Red Creek Savings (Item 1.01)"),
    ("HLCN", "split", "2024-06-05", "8-K", "Ten-for-One Stock Split (Item 5.03)"),
    ("HLCN", "grant", "2024-12-10", "8-K", "Award under the CHIPS Act (Item 8.01)"),
    ("VRDA", "name", "2023-03-20", "8-K", "Change of Name and Symbol (Item 5.03)"),
    ("VRDA", "ransomware", "2024-02-27", "8-K", "Material Cybersecurity Incident (Item 1.05)"),
    ("STBA", "larkin", "2022-08-02", "8-K", "Agreement to Acquire Larkin Dynamics"),
    ("STBA", "strike", "2024-09-13", "8-K", "Work Stoppage at Wichita"),
    ("BCNM", "separation", "2025-06-09", "8-K", "Plan to Separate Cable Networks"),
    ("GSGC", "technical", "2024-03-28", "Technical Report", "NI 43-101 Technical Report - Yellow Otter Project"),
    ("GSGC", "proxy 2024", "2024-05-03", "Management Information Circular", "Management Information Circular 2024"),
    ("GSGC", "proxy 2025", "2025-05-02", "Management Information Circular", "Management Information Circular 2025"),
    ("GSGC", "esg 2024", "2025-06-12", "Sustainability Report", "Sustainability Report 2024"),
    ("LRYC", "lockout", "2024-08-22", "Press Release", "Lockout of Train Crews"),
    ("LRYC", "cmd", "2024-05-29", "Capital Markets Day", "Investor Day 2024"),
    ("LRYC", "proxy 2025", "2025-03-25", "Management Information Circular", "Management Information Circular 2025"),
    ("ACSB", "proxy 2025", "2025-03-07", "Management Information Circular", "Management Information Circular 2025"),
]
PAPERS += [
    (code, f"proxy {year}", f"{year}-{day}", "DEF 14A", f"Proxy Statement {year}")
    for code, day in (("TSPN", "01-24"), ("PUBC", "03-22"), ("HLCN", "04-26"), ("VRDA", "04-11"), ("STBA", "03-18"), ("BCNM", "04-20"))
    for year in (2023, 2024, 2025)
]
PAPERS += [
    ("CLDB", f"prod {year}-{month:02}", f"{year + month // 12}-{month % 12 + 1:02}-16", "Production Report", f"Production Report Q{month // 3} {year}")
    for year in (2023, 2024, 2025) for month in (3, 6, 9, 12) if (year, month) < (2025, 12)
]
# code, kind, ends of the periods that it is about
TALKS = [
    ("FJVB", "call", ["2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06", "2025-09"]),
    ("NORI", "call", ["2023-12", "2024-06", "2024-12", "2025-06", "2025-09"]),
    ("ANCH", "call", ["2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("SLND", "call", ["2024-06", "2024-12", "2025-06"]),
    ("ZLVB", "call", ["2023-12", "2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06", "2025-09"]),
    ("ALPR", "call", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("RHTP", "call", ["2024-06", "2024-12", "2025-06"]),
    ("HVST", "call", ["2024-02", "2024-08", "2025-02", "2025-08"]),
    ("CLDB", "call", ["2024-06", "2024-12", "2025-06"]),
    ("TSPN", "call", ["2023-12", "2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("PUBC", "call", ["2024-06", "2024-09", "2024-12", "2025-03", "2025-06", "2025-09"]),
    ("HLCN", "call", ["2024-01", "2024-04", "2024-07", "2024-10", "2025-01", "2025-04", "2025-07"]),
    ("STBA", "call", ["2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("LRYC", "call", ["2024-06", "2024-12", "2025-03", "2025-06"]),
    ("TSPN", "er", ["2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06"]),
    ("PUBC", "er", ["2023-12", "2024-03", "2024-06", "2024-09", "2024-12", "2025-03", "2025-06", "2025-09"]),
    ("VRDA", "er", ["2024-12", "2025-03", "2025-06"]),
]
KIND = {
    "ar": ("Annual Report", "AR"), "ye": ("Year-End Report", "YE"), "q": ("Interim Report", "REP"), "h": ("Half-Year Report", "HY"),
    "call": ("Earnings Call Transcript", "CALL"), "er": ("8-K Earnings Release", "8K"),
}
SHORT = {
    "Capital Markets Day": "CMD", "Sustainability Report": "ESG", "Trading Update": "TU", "Production Report": "PROD", "Press Release": "PR",
    "DEF 14A": "PROXY", "8-K": "8K", "Management Information Circular": "CIRCULAR",
}

catalogue = Catalogue()
q = Questions("nordic", today="2025-10-21")


def slug(text):
    text = text.lower().replace("&", "and").replace("ø", "o").replace("ü", "u").replace("'", "")
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text).split())


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, company):
        self.index, self.count = index, 0
        self.code, _, self.symbol, self.country, self.end, self.rhythm, self.style = company[:7]
        self.label = LABELS.get(self.code, NAMES[self.code])
        catalogue.group(self.label, **FIELDS.get(self.code, {}))

    def called(self, day):
        former, symbol, until = FORMER.get(self.code, ("", "", "0001-01-01"))
        return (former, symbol) if day < datetime.date.fromisoformat(until) else (NAMES[self.code], self.symbol)

    def add(self, handle, kind, title, short, day, fiscal, part, event):
        """`day` ends the period of the paper; without a fiscal year it is of an event. `part` is Q1 or H1, or nothing for a year."""
        self.count += 1
        (name, symbol), odd = self.called(event), self.count % 4 == 0
        split = self.end != 12 and self.country not in ("US", "Canada")
        years = f"{fiscal - 1}/{fiscal % 100:02}" if fiscal and split else str(fiscal or event.year)
        send = lambda path, **fields: catalogue.add(self.label, f"{self.code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        if self.style == "full":
            what = f"{slug(kind)}-{f'{part}-'.lower() if part else ''}{slug(years)}" if fiscal else slug(f"{title} {event}")
            file = f"{slug(name)}-{what}.pdf"
            send(f"{slug(self.country)}/{slug(name)}/{file}", filename=file, company=name, ticker=symbol, document_type=kind,
                 title=None if fiscal else title, fiscal_year=years if fiscal else None, period=(part or "FY") if fiscal else None,
                 published=None if odd else str(event))
        elif self.style == "title":
            if fiscal and kind == "Interim Report":
                if self.country == "Canada":
                    title = f"{['First', 'Second', 'Third'][int(part[1]) - 1]} Quarter {years} Report and MD&A"
                else:
                    title = f"Interim report January-{day:%B} {day.year}"
            elif fiscal:
                title = f"{title} {f'{part} ' if part else ''}{years}"
            number = 3_400_000 + 10_007 * self.index + 131 * self.count
            send(f"ir/{slug(name)}/{number}.pdf", title=title, published=f"{event:%d %B %Y}" if odd else str(event))
        elif self.style == "desk":
            at = f"FY{fiscal % 100}" if fiscal and self.end != 12 else years
            if kind == "Annual Report":
                what = f"Annual Report {at}" + (" FINAL" if odd else "")
            elif kind in ("Interim Report", "Half-Year Report"):
                what = f"{part} {at} {'report' if odd else kind.lower()}"
            elif fiscal:
                what = f"{f'{part} ' if part else ''}{at} {kind}"
            else:
                what = f"{title} ({event:%d %b %Y})"
            file = f"{name} {what}.pdf".replace("..", ".")
            send(f"Research/Companies/{name.rstrip('.')}/{file}", filename=file if self.count % 3 else None)
        elif self.style == "code":
            at = f"{part[1]}{part[0]}{fiscal % 100:02}" if part else f"FY{fiscal % 100:02}" if fiscal else f"{event:%Y%m%d}"
            if not fiscal and short not in ("PROXY", "ESG", "PROD", "TU", "CIRCULAR", "CMD"):
                short = f"{short}_{slug(title).replace('-', '_')}"
            if not fiscal and short in ("PROD", "TU"):
                at = f"{int(handle[-2:]) // 3}Q{handle[-5:-3]}"
            if not fiscal and short == "ESG":
                at = f"FY{handle[-2:]}"
            file = f"{symbol}_{short}_{at}.pdf"
            send(f"by-ticker/{symbol}/{file}", type=None if odd else kind, date=str(event) if self.count % 3 == 0 else None)
        elif self.style == "sec":
            form = slug(kind.split(" ")[0]) if kind.startswith("8-K") else slug(kind)
            stamp = day if fiscal else event
            file = f"{symbol.lower()}-{form}-{stamp:%Y%m%d}.pdf"
            if odd and fiscal and kind in ("10-K", "10-Q"):
                send(f"edgar/{symbol.lower()}/{file}")
            else:
                send(f"edgar/{symbol.lower()}/{file}", form=kind.split(" ")[0] if kind.startswith("8-K") else kind, company=name,
                     description=title if not fiscal else f"Results of operations {part or 'FY'} {years} (Item 2.02)" if kind.startswith("8-K") else None,
                     period_of_report=str(day) if fiscal else None, filed=str(event))
        else:
            folder = years.replace("/", "-")
            if kind == "Interim Report":
                what = f"{part.lower()}-interim-report-{day}"
            elif kind == "Half-Year Report":
                what = f"half-year-report-{day.day}-{day:%B}-{day.year}".lower()
            elif fiscal:
                what = slug(f"{kind} {part or ''} {years}")
            else:
                what = f"{event}-{slug(title)}"
            send(f"{slug(self.country)}/{slug(name.rsplit(' ', 1)[0])}/{folder}/{what}.pdf")


def compose():
    for index, company in enumerate(COMPANIES):
        code, _, _, country, end, rhythm, style, since, interims, year_ends, lag, missing = company
        filer = Filer(index, company)
        last = datetime.date.fromisoformat(LAST.get(code, str(TODAY)))

        def periodic(kind, day, days):
            fiscal = day.year + (day.month > end)
            number = ((day.month - end) % 12) // 3 or 4
            whole = day.month == end
            part = None if whole and (kind in ("ar", "ye", "er") or rhythm == "H") else f"Q{number}" if rhythm != "H" else f"H{number // 2}"
            event = day + datetime.timedelta(days)
            handle = f"{kind} {fiscal}" if kind in ("ar", "ye") else f"{kind} {day:%Y-%m}"
            if event > last or handle in missing:
                return
            name, short = KIND["h" if kind == "q" and rhythm == "H" else kind]
            if rhythm == "US" and kind in ("ar", "q"):
                name = short = {"ar": "10-K", "q": "10-Q"}[kind]
            filer.add(handle, name, name, short, day, fiscal, part, event)

        for year in range(since, 2026):
            periodic("ar", month_end(year, end), {"LAGK": 95, "ACSB": 40}.get(code, 55 if rhythm == "US" else 75))
            if year_ends and year >= year_ends:
                periodic("ye", month_end(year, end), 38)
        for year in range(interims, 2026):
            for month in range(1, 13):
                if (month - end) % 12 in ({6} if rhythm == "H" else {3, 6, 9}):
                    periodic("q", month_end(year, month), lag)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, month_end(int(month[:4]), int(month[5:])), 14 if code == "PUBC" else lag if month[5:] != f"{end:02}" else 45)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                filer.add(handle, kind, title, SHORT.get(kind, "DOC"), day, None, None, day)
    catalogue.associations = {
        "Royal Oosterhof": "Koninklijke Oosterhof N.V.",
        "Larkmead": LABELS["TAST"],
        "Cobalt Health": "Veridia Health, Inc.",
        "CBHS": "Veridia Health, Inc.",
        "Solvang": "Solund",
        "T&H": "Thornbury & Hale plc",
        "Alpstein Re": "Alpstein Rück AG",
        "Beacon Media": "BCN",
        "WKNT.AS": "Waterkant Groep N.V.",
        "PREC.SW": "Precision AG",
        "ANW.L": "Anchor Water plc",
        "TNKD.L": "Tankard plc",
        "Nordmark": ["Nordmark Industrier AB", "Nordmark Invest AB"],
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the annual report or 10-K, the year-end report, the release, the call on the year."""
    end = next(company[4] for company in COMPANIES if company[0] == code)
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", f"ye {number}", f"er {number}-{end:02}", f"call {number}-{end:02}")
    ))


def quarter(code, *months):
    """What has a figure of a quarter or a half year: the report, the release, the call."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "er", "call")))


only = catalogue.only


q.ask("name", "what was fjellvik bank's cost/income ratio in 2023", year("FJVB", 2023))
q.ask("name", "Kuusikko pulp deliveries 2022", year("KUUS", 2022))
q.ask("name", "Good morning, could you tell me how many homes Bellwether completed in the year to June 2024?", year("BWTH", 2024) + only("BWTH tu 2024-06"))
q.ask("name", "lagerkvist loan to value 23/24?", year("LAGK", 2024))
q.ask("name", "Caldbeck Mining - unit cost of copper for 2021", year("CLDB", 2021))
q.ask("name", "leakage figures, anchor water, year ended march 2025", year("ANWA", 2025))
q.ask("name", "Need the assets under management of Thornbury & Hale at the end of 2022 for a slide", year("THHL", 2022))
q.ask("name", "teaspoon same store sales fiscal 2024", year("TSPN", 2024))
q.ask("name", "did Great Slave Gold reach its production guidance in 2023", year("GSGC", 2023))
q.ask("name", "precision ag: sales to watchmakers, year to march 2023", year("PREC", 2023))
q.ask("name", "organic growth at Anchor, the Swedish lock maker, in 2024", year("ANCH", 2024))

q.ask("symbol", "ZLVB.AS q1 2024 order intake", quarter("ZLVB", "2024-03"))
q.ask("symbol", "dividend NORI-A.ST for 2024", year("NORI", 2024))
q.ask("symbol", "hlcn gross margin fiscal 2025", year("HLCN", 2025))
q.ask("symbol", "what was the discount to NAV of NINV-B at the end of 2023", year("NINV", 2023))
q.ask("symbol", "LRY.TO 2022 operating ratio", year("LRYC", 2022))
q.ask("symbol", "How much did holders of GLTP.SW get per certificate for 2023?", year("GLTS", 2023))
q.ask("symbol", "eps HVST.L, 52 weeks to feb 2025", year("HVST", 2025))
q.ask("symbol", "BCN.B second quarter 2025 advertising", quarter("BCNM", "2025-06"))
q.ask("symbol", "i need the 10-k of PUBC, 2021", only("PUBC ar 2021"))
q.ask("symbol", "CBHS revenue in 2020", year("VRDA", 2020))
q.ask("symbol", "SGN.L half year to september 2024", quarter("SGNL", "2024-09"))

q.ask("alias", "royal oosterhof milk price 2023", year("OOST", 2023))
q.ask("alias", "operating margin of larkmead foods in 2020", year("TAST", 2020))
q.ask("alias", "What did T&H pay its fund managers in 2023?", year("THHL", 2023))
q.ask("alias", "Cobalt Health's 10-K for 2022", only("VRDA ar 2022"))
q.ask("alias", "alpstein re combined ratio H1 2024", quarter("ALPR", "2024-06"))
q.ask("alias", "solvang enzymes: R&D as a share of sales, 2021", year("SLND", 2021))
q.ask("alias", "laurentide rail carloads q2 2025", quarter("LRYC", "2025-06"))
q.ask("alias", "havorn cost per kilo 2022", year("HVRN", 2022))
q.ask("alias", "stonebridge's order backlog, end of 2023", year("STBA", 2023))
q.ask("alias", "how big is the mortgage book of Acadia bank at october 2024", year("ACSB", 2024))
q.ask("alias", "annual report 2022 of nordmark's investment company", only("NINV ar 2022"))

q.ask("typo", "zilverburg revenue 2022", year("ZLVB", 2022))
q.ask("typo", "thornberry and hale net flows 2024", year("THHL", 2024))
q.ask("typo", "halcion semiconducter data center sales q2 fiscal 2025", quarter("HLCN", "2024-07"))
q.ask("typo", "kusikko anual report 2021", only("KUUS ar 2021"))
q.ask("typo", "Caldbek minning sustainablity report 2023", only("CLDB esg 2023"))
q.ask("typo", "tankerd plc like-for-likes fy23", year("TNKD", 2023))
q.ask("typo", "lagerqvist vacancy, quarter to may 2024", quarter("LAGK", "2024-05"))
q.ask("typo", "gletcher choclates announcment about raising prices", only("GLTS cocoa"))
q.ask("typo", "Konniklijke Oosterhoff first half 2025", quarter("OOST", "2025-06"))
q.ask("typo", "prarie union deposits at end 2023", year("PUBC", 2023))
q.ask("typo", "Ronetal Pharma sales by region 2024", year("RHTP", 2024))

q.ask("several-companies", "Compare the 2023 return on equity of Fjellvik Bank with that of Acadia Savings Bank.", year("FJVB", 2023), year("ACSB", 2023))
q.ask("several-companies", "havørn and kuusikko ebit q2 2025", quarter("HVRN", "2025-06"), quarter("KUUS", "2025-06"))
q.ask("several-companies", "who grew faster, harvest in the year to feb 2024 or oosterhof in 2023?", year("HVST", 2024), year("OOST", 2023))
q.ask("several-companies", "annual reports for 2021 of both solvang enzymes and biolund", only("SLND ar 2021"), only("BIOL ar 2021"))
q.ask("several-companies", "nordmark industrier / nordmark invest, dividends for 2024", year("NORI", 2024), year("NINV", 2024))
q.ask("several-companies", "PUBC and FJVB net interest income, Q3 25", quarter("PUBC", "2025-09"), quarter("FJVB", "2025-09"))
q.ask("several-companies", "I'm collecting 10-Ks for fiscal 2024: Teaspoon, Veridia and Stonebridge please", only("TSPN ar 2024"), only("VRDA ar 2024"), only("STBA ar 2024"))
q.ask("several-companies", "what did Anchor AB spend on capex in 2023 and what did Anchor Water spend in the year to march 2024", year("ANCH", 2023), year("ANWA", 2024))
q.ask("several-companies", "2024 sustainability reports from the two miners, great slave and caldbeck", only("GSGC esg 2024"), only("CLDB esg 2024"))
q.ask("several-companies", "gross margin 2021: castleford (december) against bellwether (june)", year("CFRD", 2021), year("BWTH", 2021))
q.ask("several-companies", "solvency of Alpstein Rück vs Waterkant at 30 June 2025?", quarter("ALPR", "2025-06"), quarter("WKNT", "2025-06"))
q.ask("several-companies", "CEO pay from the 2025 proxies of halcyon, beacon media, prairie union", only("HLCN proxy 2025"), only("BCNM proxy 2025"), only("PUBC proxy 2025"))

q.ask("several-periods", "Zilverberg bookings in each of the first three quarters of 2025", quarter("ZLVB", "2025-03"), quarter("ZLVB", "2025-06"), quarter("ZLVB", "2025-09"))
q.ask("several-periods", "tankard net debt sept 2019 vs sept 2024", year("TNKD", 2019, 2020), year("TNKD", 2024))
q.ask("several-periods", "how did laurentide's operating ratio move between 2020 and 2023", year("LRYC", 2020, 2021), year("LRYC", 2023, 2024))
q.ask("several-periods", "caldbeck production reports q1 q2 q3 2024", only("CLDB prod 2024-03"), only("CLDB prod 2024-06"), only("CLDB prod 2024-09"))
q.ask("several-periods", "Beacon Media 10-K, both 2022 and 2023", only("BCNM ar 2022"), only("BCNM ar 2023"))
q.ask("several-periods", "alpstein rück, first half 2023 against first half 2024", quarter("ALPR", "2023-06", "2024-06"), quarter("ALPR", "2024-06", "2025-06"))
q.ask("several-periods", "Harvest's christmas trading statements for 2023 and for 2024", only("HVST tu 2023-12"), only("HVST tu 2024-12"))
q.ask("several-periods", "revenue: Larkmead in 2021, Tastemark (same firm) in 2023", year("TAST", 2021, 2022), year("TAST", 2023, 2024))
q.ask("several-periods", "stonebridge proxy statements 2023 through 2025", only("STBA proxy 2023"), only("STBA proxy 2024"), only("STBA proxy 2025"))
q.ask("several-periods", "NAV per share at Lagerkvist for 2021/22, 2022/23, 2023/24", year("LAGK", 2022, 2023), year("LAGK", 2023, 2024), year("LAGK", 2024, 2025))
q.ask("several-periods", "precision ag h1 to september 2022 and h1 to september 2024, order book", quarter("PREC", "2022-09", "2023-09"), quarter("PREC", "2024-09"))
q.ask("several-periods", "Solund EBITDA margin Q1 2025 compared with Q1 2024", quarter("SLND", "2025-03"), quarter("SLND", "2024-03", "2025-03"))

q.ask("relative-date", "how was the latest quarter at zilverberg", quarter("ZLVB", "2025-09"))
q.ask("relative-date", "stonebridge, most recently reported quarter: free cash flow", quarter("STBA", "2025-06"))
q.ask("relative-date", "Lagerkvist results for the financial year that ended in August this year", year("LAGK", 2025))
q.ask("relative-date", "kuusikko net profit last year", year("KUUS", 2024))
q.ask("relative-date", "who is the new ceo that nordmark industrier announced last month", only("NORI ceo"))
q.ask("relative-date", "what did caldbeck produce last quarter?", only("CLDB prod 2025-09"))
q.ask("relative-date", "the half-year numbers Harvest put out last week", quarter("HVST", "2025-08"))
q.ask("relative-date", "teaspoon newest 10-q", only("TSPN q 2025-06"))
q.ask("relative-date", "veridia's proxy statement of this year", only("VRDA proxy 2025"))
q.ask("relative-date", "what targets did Anchor AB set at its capital markets day this spring", only("ANCH cmd 2025"))
q.ask("relative-date", "royal oosterhof most recent trading update", only("OOST tu 2025-03"))
q.ask("relative-date", "current fiscal year at Halcyon, how is it going so far?", quarter("HLCN", "2025-07"))
q.ask("relative-date", "last annual report of acadia savings", only("ACSB ar 2024"))

q.ask("document-type", "transcript fjellvik bank q4 2024 call", only("FJVB call 2024-12"))
q.ask("document-type", "Zilverberg investor day deck", only("ZLVB cmd"))
q.ask("document-type", "the SFCR of Waterkant on 2023", only("WKNT sfcr 2023"))
q.ask("document-type", "signal group prospectus for the placing", only("SGNL placing"))
q.ask("document-type", "Harvest annual report and accounts 2021/22", only("HVST ar 2022"))
q.ask("document-type", "Nordmark Invest's year-end report 2023 (the February one, not the annual report)", only("NINV ye 2023"))
q.ask("document-type", "8-k veridia filed on its cyber incident", only("VRDA ransomware"))
q.ask("document-type", "Could you pull up the scheme document for Castleford Homes?", only("CFRD scheme"))
q.ask("document-type", "NI 43-101 from great slave gold", only("GSGC technical"))
q.ask("document-type", "Q3 2024 trading update from Oosterhof", only("OOST tu 2024-09"))
q.ask("document-type", "information circular, laurentide railway, 2025 meeting", only("LRYC proxy 2025"))
q.ask("document-type", "prairie union earnings release (8-K) for the second quarter of 2025", only("PUBC er 2025-06"))
q.ask("document-type", "agm notice 2025 thornbury & hale", only("THHL agm25"))

q.ask("topic", "which bank was fined over money laundering controls", only("FJVB fine"))
q.ask("topic", "jellyfish killing salmon", only("HVRN jellyfish"))
q.ask("topic", "Has any reinsurer put a number on the LA fires?", only("ALPR fires"))
q.ask("topic", "heart failure drug that failed in phase 3", only("RHTP trial"))
q.ask("topic", "water company prosecuted for spilling sewage", only("ANWA fine"))
q.ask("topic", "who is vindhoek logistics buying", only("PRCL offer"))
q.ask("topic", "train crews locked out", only("LRYC lockout"))
q.ask("topic", "was there a recall of baby milk?", only("OOST recall"))
q.ask("topic", "did anyone get chips act money", only("HLCN grant"))
q.ask("topic", "tailings dam accident, which miner and what happened", only("CLDB tailings"))
q.ask("topic", "pub operator that sold off its brewing arm", only("TNKD brewery"))

q.ask("follow-up", "and in 2022?", year("FJVB", 2022),
      history=["fjellvik bank net interest margin 2023", "Fjellvik Bank ASA had a net interest margin of 1.94% in 2023."])
q.ask("follow-up", "what about Kuusikko", year("KUUS", 2023),
      history=["How many people did Nordmark Industrier employ in 2023?", "Nordmark Industrier AB employed 18,240 people at the end of 2023."])
q.ask("follow-up", "Q3 then", quarter("ZLVB", "2024-09"),
      history=["zilverberg gross margin Q2 2024", "Zilverberg N.V. reported a gross margin of 50.8% for the second quarter of 2024."])
q.ask("follow-up", "can i see the transcript", only("STBA call 2024-09"),
      history=["what did stonebridge say on the strike with its Q3 2024 numbers",
               "Stonebridge Aerospace Corp. said that the work stoppage at Wichita cost it about $210 million in the third quarter of 2024."])
q.ask("follow-up", "no, the water company", year("ANWA", 2024),
      history=["anchor finance costs fy24", "Anchor AB (publ) had finance costs of SEK 612 million in 2024."])
q.ask("follow-up", "and theirs?", year("OOST", 2024),
      history=["tastemark operating margin 2024", "Tastemark Group plc had an operating margin of 9.1% in 2024.",
               "who else in here makes food, is oosterhof one?", "Yes, Koninklijke Oosterhof N.V. sells dairy products and infant formula."])
q.ask("follow-up", "How does that compare with Caldbeck?", only("CLDB esg 2024"),
      history=["water use in great slave gold's sustainability report 2024", "According to its Sustainability Report 2024, Great Slave Gold Corp. drew 3.1 million cubic metres of fresh water."])
q.ask("follow-up", "the second", only("NINV ar 2023"),
      history=["annual report nordmark 2023", "There are two companies of that name. Which do you mean?\n1. Nordmark Industrier AB\n2. Nordmark Invest AB"])
q.ask("follow-up", "year to february 2023", year("HVST", 2023),
      history=["how many stores does harvest have", "Which financial year of Harvest plc would you like? The most recent one ended in February 2025."])
q.ask("follow-up", "what did the offer document say to their shareholders", only("CFRD scheme"),
      history=["when did bellwether buy castleford", "Bellwether Homes plc made a recommended offer for Castleford Homes plc in November 2022; it completed in March 2023."])
q.ask("follow-up", "hm are you sure? please look again", year("TSPN", 2023),
      history=["teaspoon store openings fiscal 2023", "Teaspoon, Inc. opened 4 stores in fiscal 2023."])
q.ask("follow-up", "and the year before that one", year("LAGK", 2022),
      history=["lagerkvist change in value of properties 2022/23", "Lagerkvist Fastigheter AB wrote its properties down by SEK 3.2 billion in 2022/23."])
q.ask("follow-up", "same question for HLCN", only("HLCN proxy 2024"),
      history=["how was the say on pay proposal worded in beacon media's 2024 proxy", "In the 2024 proxy statement of Beacon Media Corp. it is Proposal 3, an advisory vote on the compensation of named executive officers."])
q.ask("follow-up", "what were the reasons?", quarter("RHTP", "2025-06"),
      history=["rhonetal sales growth Q2 2025?", "Sales of Rhonetal Pharma AG fell 2.4% in the second quarter of 2025 at constant exchange rates."])
q.ask("follow-up", "and before they changed the name, in 2021", year("VRDA", 2021),
      history=["veridia health medical loss ratio 2024", "Veridia Health, Inc. had a medical loss ratio of 88.7% in 2024."])
q.ask("follow-up", "Put both side by side for 2024 as well, please.", year("GSGC", 2024), year("CLDB", 2024),
      history=["capex 2023 of great slave gold and caldbeck mining", "In 2023 Great Slave Gold Corp. spent $412 million, Caldbeck Mining plc $655 million."])
q.ask("follow-up", "do they have a press release on it", only("KUUS strike"),
      history=["did the strikes in finland in spring 2024 hit kuusikko?", "Yes, Kuusikko Oyj had to stop pulp mills in March 2024 because of political strikes."])
q.ask("follow-up", "ok different topic. alpstein rück investment result 2023", year("ALPR", 2023),
      history=["tankard rent bill fy24", "Tankard plc paid £61 million of rent in the year to September 2024.", "thx", "You are welcome."])
q.ask("follow-up", "now fiscal 2025 q1", quarter("ACSB", "2025-01"),
      history=["acadia savings bank CET1 at the end of fiscal 2024", "The CET1 ratio of Acadia Savings Bank was 12.9% at 31 October 2024."])
q.ask("follow-up", "is there something newer", quarter("LRYC", "2025-06"),
      history=["laurentide railway volumes Q1 2025", "Laurentide Railway Company moved 58 billion revenue ton miles in the first quarter of 2025."])
q.ask("follow-up", "going back to precision, what was it in the year to march 2024", year("PREC", 2024),
      history=["Precision AG net cash march 2025", "Precision AG had net cash of CHF 318 million at 31 March 2025.",
               "gletscher's net debt end 2024", "Gletscher Chocolates AG had net debt of CHF 902 million at the end of 2024."])
q.ask("follow-up", "which page is that on? i'd like the report itself", only("THHL ar 2023"),
      history=["t&h gender pay gap 2023 annual report", "The Annual Report 2023 of Thornbury & Hale plc gives a median gender pay gap of 21.4%."])
q.ask("follow-up", "what did biolund look like that year", year("BIOL", 2022),
      history=["solvang revenue 2022", "Solvang Enzymes A/S, now Solund A/S, had revenue of DKK 14.9 billion in 2022."])
q.ask("follow-up", "sorry, i meant the half year to december", quarter("BWTH", "2024-12") + only("BWTH tu 2024-12"),
      history=["bellwether homes reservations fy25", "Bellwether Homes plc had a net private reservation rate of 0.58 in the year to June 2025."])
q.ask("follow-up", "ok and did they hold a call for it?", only("NORI call 2024-12"),
      history=["nordmark industrier 2024 year-end report: order intake", "In its Year-End Report 2024 Nordmark Industrier AB reports order intake of SEK 48.1 billion, up 3%."])

q.ask("abstention", "hello!")
q.ask("abstention", "what kind of things can i ask you")
q.ask("abstention", "How do I work out an enterprise value to EBITDA multiple?")
q.ask("abstention", "Volvo annual report 2023")
q.ask("abstention", "nestle organic growth first half 2024")
q.ask("abstention", "Sturefors Shipping ASA q2 2025 results")
q.ask("abstention", "can you give me the 10-K of Beacon Roofing Supply")
q.ask("abstention", "eur/sek right now?")
q.ask("abstention", "What's the difference between an A share and a B share in Sweden, generally speaking?")
q.ask("abstention", "write me a haiku about the weekend")
q.ask("abstention", "who won the premier league in 2016")
q.ask("abstention", "are you based on gpt")
q.ask("abstention", "ta, that's perfect",
      history=["harvest interim dividend august 2025", "Harvest plc declared an interim dividend of 4.6 pence for the 26 weeks to 30 August 2025."])
q.ask("abstention", "👍👍",
      history=["caldbeck gold production q1 2025", "Caldbeck Mining plc produced 62,400 ounces of gold in the first quarter of 2025."])
q.ask("abstention", "Could you say that again in two sentences?",
      history=["what is kuusikko's view on the pulp market in its q2 2025 report",
               "Kuusikko Oyj expects the pulp market to stay weak in the second half of 2025. Demand in China is muted, stocks at European ports are above average, "
               "and prices of hardwood pulp fell during the quarter. It plans to take downtime at two mills, and expects lower wood costs only in 2026."])
q.ask("abstention", "translate your answer into norwegian please",
      history=["why was fjellvik fined", "Fjellvik Bank ASA was fined in September 2024 for shortcomings in its controls against money laundering."])
q.ask("abstention", "And what's EBITDA, in general?",
      history=["tastemark ebitda 2023", "Tastemark Group plc had an EBITDA of £214 million in 2023."])
q.ask("abstention", "Good afternoon, I forgot my password, who do I call?")
q.ask("abstention", "Lindqvist Robotics AB - any capital markets day?")
q.ask("abstention", "no thanks, I'm done for today",
      history=["lagerkvist bonds redemption", "In October 2023 Lagerkvist Fastigheter AB sold properties in Gothenburg and redeemed bonds early. Would you like to know more?"])
