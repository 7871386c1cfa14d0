"""Companies listed in Australia and New Zealand, 2018-2025: years that end in June mostly, six schemes of names; asked in November 2025."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://tasman-announcements"
TODAY = datetime.date(2025, 11, 20)
NZ = {"KWE", "RDG", "HKN", "PRV", "WMO", "POM", "KOG", "TRS"}

# code, name, month in which the year ends, how files are named, first year of annual reports, of final results of their own,
# of half years, of quarters, what is missing
COMPANIES = [
    ("WTB", "Wattle Bank Limited", 9, "asx", 2018, 2020, 2020, None, []),
    ("SIG", "Southerly Insurance Group Limited", 6, "asx", 2018, 2020, 2021, None, []),
    ("SLY", "Southerly Resources NL", 6, "plain", 2020, None, 2022, 2023, ["q 2024-03"]),
    ("KRG", "Kestrel Ridge Gold Limited", 6, "asx", 2018, 2021, 2021, 2022, []),
    ("KBM", "Kestrel Battery Metals Limited", 6, "code", 2022, None, 2022, 2022, []),
    ("YDI", "Yarrandale Iron Limited", 6, "asx", 2018, 2020, 2020, 2022, []),
    ("BKC", "Banksia Copper Limited", 12, "code", 2019, 2021, 2022, 2022, ["ar 2021"]),
    ("TUR", "Torrens Uranium Limited", 6, "path", 2020, None, 2022, 2023, []),
    ("CRE", "Corella Energy Limited", 12, "mixed", 2018, 2022, 2021, 2023, []),
    ("TWS", "Tallowood Stores Group Limited", 6, "asx", 2018, 2020, 2020, None, []),
    ("JKO", "Jackaroo Outfitters Limited", 7, "plain", 2019, 2022, 2021, None, ["ar 2022"]),
    ("BPH", "Bellbird Private Hospitals Limited", 6, "code", 2018, 2021, 2021, None, []),
    ("BLV", "Bellbird Living Limited", 6, "code", 2019, 2021, 2021, None, []),
    ("AUH", "Auricle Hearing Limited", 6, "asx", 2018, 2020, 2020, None, []),
    ("NMB", "Numbat Software Limited", 6, "mixed", 2019, 2021, 2021, None, []),
    ("MGC", "Mallee Grain Corporation Limited", 9, "plain", 2018, 2021, 2021, None, []),
    ("CWE", "Coonawood Wine Estates Limited", 6, "path", 2018, 2021, 2021, None, ["h 2023-12"]),
    ("PLP", "Pelican Property Trust", 6, "code", 2018, 2022, 2021, None, []),
    ("PLR", "Pelican Logistics REIT", 6, "code", 2020, 2022, 2021, None, []),
    ("GDM", "Great Divide Motorways Group", 6, "asx", 2018, 2021, 2021, None, []),
    ("WGA", "Wedgetail Airways Limited", 6, "mixed", 2018, 2020, 2020, None, []),
    ("OPB", "Opal Broadband Limited", 6, "plain", 2019, 2022, 2021, None, []),
    ("IBE", "Ironbark Engineering Services Limited", 6, "code", 2018, 2020, 2020, None, []),
    ("SLS", "Strait Line Shipping Limited", 6, "path", 2018, 2020, 2020, None, []),
    ("KWE", "Kōwhai Energy Limited", 6, "nzx", 2018, 2021, 2021, None, []),
    ("RDG", "Rimu Dairy Group Limited", 7, "nzx", 2019, 2022, 2021, None, []),
    ("HKN", "Harakeke Networks Limited", 3, "nzx", 2019, 2022, 2021, None, []),
    ("PRV", "Pōhutukawa Retirement Villages Limited", 3, "plain", 2019, None, 2021, None, []),
    ("WMO", "Waimea Orchards Limited", 12, "path", 2019, None, 2021, None, []),
    ("POM", "Port of Manaia Limited", 6, "plain", 2019, None, 2021, None, ["ar 2020"]),
    ("KOG", "Kea Outdoor Group Limited", 7, "nzx", 2019, 2022, 2021, None, []),
    ("TRS", "Tasman Respiratory Limited", 3, "asx", 2018, 2020, 2020, None, []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}
# Groups that are named otherwise than their company.
LABELS = {"TUR": "TUR", "WGA": "Wedgetail Airways", "BKC": "Banksia Copper Limited (ASX:BKC)", "POM": "Port of Manaia"}
# What else a group tells, where it is more than a list.
FIELDS = {
    "WTB": {"ticker": "ASX:WTB", "gics_sector": "Financials"},
    "SIG": {"ticker": "ASX:SIG", "gics_sector": "Financials"},
    "SLY": {"ticker": "ASX:SLY"},
    "TUR": {"company": "Torrens Uranium Limited"},
    "JKO": {"ticker": "ASX:JKO", "gics_sector": "Consumer Discretionary"},
    "MGC": {"ticker": "ASX:MGC", "gics_sector": "Consumer Staples"},
    "CWE": {"ticker": "ASX:CWE", "gics_sector": "Consumer Staples"},
    "OPB": {"ticker": "ASX:OPB", "gics_sector": "Communication Services"},
    "KWE": {"ticker": "NZX:KWE", "sector": "Electricity"},
    "PRV": {"ticker": "NZX:PRV", "sector": "Retirement villages"},
    "WMO": {"ticker": "NZX:WMO"},
}
# The older name and code, and the first day of the new ones.
FORMER = {
    "CRE": ("Corella Oil & Gas NL", "COG", "2021-05-20"),
    "NMB": ("Payquoll Limited", "PYQ", "2022-11-28"),
    "IBE": ("Dampier Contracting Limited", "DCL", "2020-11-30"),
}
# Days from the end of a period to its paper, where they differ.
LAGS = {("WTB", "fs"): 37, ("WTB", "ar"): 37, ("WTB", "h"): 37, ("WTB", "nom"): 43, ("HKN", "h"): 40}

# code, handle, day, kind, what
PAPERS = [
    ("WTB", "austrac", "2020-09-24", "Announcement", "AUSTRAC Civil Penalty Proceedings - Settlement Agreed"),
    ("WTB", "notes", "2022-05-16", "Prospectus", "Capital Notes 4 Prospectus"),
    ("WTB", "buyback", "2023-11-06", "Announcement", "On-market Buy-back of up to $750 Million"),
    ("WTB", "ceo", "2024-02-08", "Announcement", "CEO Succession"),
    ("WTB", "pillar3", "2024-11-06", "Pillar 3 Report", "Pillar 3 Report September 2024"),
    ("WTB", "outage", "2025-07-18", "Announcement", "Update on Digital Banking Outage"),
    ("SIG", "floods", "2022-03-08", "Announcement", "East Coast Floods - Claims Update"),
    ("SIG", "cyclone", "2025-03-12", "Announcement", "Tropical Cyclone Marlene - Natural Perils Estimate"),
    ("SIG", "reinsurance", "2025-07-02", "Announcement", "FY26 Reinsurance Program"),
    ("SLY", "placement", "2024-04-22", "Announcement", "Placement to Raise $4.2 Million"),
    ("SLY", "gm", "2024-06-03", "Notice of Meeting", "Notice of General Meeting"),
    ("SLY", "drill", "2025-02-17", "Announcement", "High-Grade Rare Earths Intersected at Bunyip Well"),
    ("KRG", "demerger", "2021-10-04", "Scheme Booklet", "Demerger of Kestrel Battery Metals - Scheme Booklet"),
    ("KRG", "fatality", "2023-05-11", "Announcement", "Fatality at Mount Hollow Underground Mine"),
    ("KRG", "wall", "2024-11-28", "Announcement", "Pit Wall Slip at Mount Hollow"),
    ("KRG", "reserves", "2025-09-03", "Announcement", "Annual Mineral Resource and Ore Reserve Statement"),
    ("KBM", "offtake", "2022-08-30", "Announcement", "Spodumene Offtake Agreement with Hanseong Cathode"),
    ("KBM", "suspension", "2024-02-12", "Announcement", "Tarra Creek Placed on Care and Maintenance"),
    ("KBM", "restart", "2025-10-14", "Announcement", "Board Approves Restart of Tarra Creek"),
    ("YDI", "shelter", "2021-06-16", "Announcement", "Damage to Yamarra Rock Shelter - Apology and Review"),
    ("YDI", "derailment", "2022-11-07", "Announcement", "Ore Train Derailment"),
    ("YDI", "investor day", "2023-06-14", "Investor Presentation", "Investor Day Presentation"),
    ("YDI", "ceo", "2025-10-20", "Announcement", "Appointment of Chief Executive Officer"),
    ("BKC", "smelter", "2023-09-19", "Announcement", "Furnace Failure at Spencer Smelter"),
    ("BKC", "bidder", "2025-04-14", "Bidder's Statement", "Bidder's Statement from Minera Quillay"),
    ("BKC", "target", "2025-05-05", "Target's Statement", "Target's Statement - Reject the Minera Quillay Offer"),
    ("TUR", "dfs", "2023-03-20", "Announcement", "Honeycomb Hill Definitive Feasibility Study"),
    ("TUR", "lease", "2024-07-29", "Announcement", "Mining Lease Granted for Honeycomb Hill"),
    ("TUR", "offer", "2025-06-10", "Offer Booklet", "Entitlement Offer Booklet"),
    ("CRE", "name", "2021-05-20", "Announcement", "Change of Name and ASX Code"),
    ("CRE", "leak", "2022-08-15", "Announcement", "Condensate Leak at Platypus Platform"),
    ("CRE", "ccs", "2024-05-27", "Announcement", "Final Investment Decision on Carbon Storage Project"),
    ("TWS", "underpayment", "2020-02-19", "Announcement", "Underpayment of Salaried Team Members"),
    ("TWS", "liquor", "2021-05-18", "Explanatory Memorandum", "Separation of Liquor Stores - Explanatory Memorandum"),
    ("TWS", "accc", "2024-09-23", "Announcement", "ACCC Proceedings on Promotional Pricing"),
    ("JKO", "ceo", "2023-02-27", "Announcement", "Managing Director to Step Down"),
    ("JKO", "stores", "2024-08-20", "Announcement", "Exit from New Zealand Stores"),
    ("JKO", "cyber", "2025-01-31", "Announcement", "Cyber Incident"),
    ("BPH", "proposal", "2022-04-20", "Announcement", "Non-binding Indicative Proposal from Harrow Partners"),
    ("BPH", "withdrawal", "2022-09-26", "Announcement", "Harrow Partners Withdraws Proposal"),
    ("BPH", "insurers", "2024-10-18", "Announcement", "Termination of Funding Agreement with Redgum Health Fund"),
    ("BLV", "commission", "2021-03-09", "Announcement", "Response to Final Report of the Royal Commission into Aged Care"),
    ("BLV", "offer", "2024-03-15", "Offer Booklet", "Entitlement Offer Booklet - Acquisition of Jacaranda Homes"),
    ("AUH", "recall", "2020-03-11", "Announcement", "Voluntary Recall of Cirrus 5 Implants"),
    ("AUH", "nordlyd", "2022-04-28", "Announcement", "Agreement to Acquire Nordlyd Oticare"),
    ("AUH", "fda", "2025-08-01", "Announcement", "FDA Approval of Cirrus 8"),
    ("NMB", "terminals", "2022-06-30", "Announcement", "Sale of Payment Terminal Business"),
    ("NMB", "name", "2022-11-28", "Announcement", "Change of Name and ASX Code"),
    ("MGC", "terminals", "2021-08-24", "Announcement", "Sale of Stake in Canadian Grain Terminals"),
    ("MGC", "guidance", "2025-02-12", "Announcement", "FY25 Earnings Guidance"),
    ("CWE", "duties", "2020-11-30", "Announcement", "Chinese Anti-Dumping Duties on Australian Wine"),
    ("CWE", "lifted", "2024-03-29", "Announcement", "Removal of Chinese Duties on Wine"),
    ("PLP", "valuations", "2023-06-20", "Announcement", "Draft Property Valuations June 2023"),
    ("PLP", "dist 2024-12", "2024-12-17", "Distribution", "Estimated Distribution December 2024"),
    ("PLP", "dist 2025-06", "2025-06-17", "Distribution", "Estimated Distribution June 2025"),
    ("PLR", "pds", "2019-05-14", "Product Disclosure Statement", "Product Disclosure Statement - Initial Public Offering"),
    ("PLR", "dist 2024-12", "2024-12-16", "Distribution", "Estimated Distribution December 2024"),
    ("PLR", "dist 2025-06", "2025-06-16", "Distribution", "Estimated Distribution June 2025"),
    ("PLR", "merger", "2025-09-15", "Announcement", "Proposed Merger with Pelican Property Trust"),
    ("GDM", "offer", "2021-09-20", "Offer Booklet", "Entitlement Offer Booklet - Western Bypass"),
    ("GDM", "tunnel", "2023-10-10", "Announcement", "Revised Cost and Opening Date of Blackheath Tunnel"),
    ("GDM", "tolls", "2025-06-24", "Announcement", "Toll Reform - Agreement in Principle with the State"),
    ("WGA", "grounding", "2020-03-19", "Announcement", "Suspension of International Flights"),
    ("WGA", "fleet", "2023-08-24", "Announcement", "Order for 24 Narrow-body Aircraft"),
    ("WGA", "accc", "2024-05-06", "Announcement", "Settlement with ACCC over Cancelled Flights"),
    ("WGA", "strike", "2025-10-09", "Announcement", "Protected Industrial Action by Pilots"),
    ("OPB", "breach", "2022-10-03", "Announcement", "Unauthorised Access to Customer Data"),
    ("OPB", "enterprise", "2024-12-02", "Announcement", "Sale of Enterprise and Wholesale Division"),
    ("IBE", "name", "2020-11-30", "Announcement", "Change of Name and ASX Code"),
    ("IBE", "jetty", "2022-02-09", "Announcement", "Earnings Downgrade - Onslow Jetty Project"),
    ("IBE", "contract", "2025-05-20", "Announcement", "Crusher Hub Contract of $310 Million Awarded"),
    ("SLS", "scheme", "2023-02-14", "Scheme Booklet", "Scheme Booklet - Acquisition by Norrland Ferries"),
    ("SLS", "delisting", "2023-04-28", "Announcement", "Removal from Official List"),
    ("KWE", "solar", "2023-11-14", "Announcement", "Final Investment Decision on Te Rangi Solar Farm"),
    ("KWE", "bonds", "2024-06-17", "Offer Document", "Green Bond Offer - Final Terms Sheet"),
    ("KWE", "gas", "2024-08-20", "Announcement", "Low Hydro Inflows and Gas Purchase"),
    ("RDG", "milk 2024", "2024-05-30", "Announcement", "Opening Forecast Milk Price for 2024/25 Season"),
    ("RDG", "milk 2025", "2025-05-29", "Announcement", "Opening Forecast Milk Price for 2025/26 Season"),
    ("RDG", "special", "2025-09-30", "Notice of Meeting", "Notice of Special Meeting - Sale of Consumer Brands"),
    ("HKN", "copper", "2025-05-22", "Announcement", "Timetable for Withdrawal of Copper Network"),
    ("PRV", "rights", "2023-02-15", "Offer Document", "Rights Offer 1 for 2.81"),
    ("PRV", "ceo", "2024-04-22", "Announcement", "Resignation of Chief Executive"),
    ("WMO", "cyclone", "2023-02-20", "Announcement", "Impact of Cyclone Hana on Hawke's Bay Orchards"),
    ("POM", "automation", "2022-06-22", "Announcement", "End of Straddle Automation Programme"),
    ("POM", "crane", "2024-09-12", "Announcement", "Crane Incident at Fergus Terminal"),
    ("KOG", "update", "2025-06-19", "Announcement", "FY25 Trading Update and Inventory Provision"),
    ("TRS", "patent", "2019-02-20", "Announcement", "Settlement of Patent Litigation"),
    ("TRS", "campus", "2022-08-18", "Announcement", "Purchase of Land for Second Campus"),
]
# code, kind, months that the paper is about
OTHERS = [
    ("WTB", "call", ["2023-09", "2024-03", "2024-09", "2025-03", "2025-09"]),
    ("YDI", "call", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("TWS", "call", ["2023-06", "2023-12", "2024-06", "2024-12", "2025-06"]),
    ("AUH", "call", ["2024-06", "2024-12", "2025-06"]),
    ("WGA", "call", ["2023-06", "2024-06", "2024-12", "2025-06"]),
    ("TRS", "call", ["2024-03", "2024-09", "2025-03"]),
    ("KWE", "call", ["2024-06", "2025-06"]),
    ("WTB", "slides", ["2022-09", "2023-09", "2024-09", "2025-03", "2025-09"]),
    ("SIG", "slides", ["2023-06", "2024-06", "2024-12", "2025-06"]),
    ("YDI", "slides", ["2024-06", "2024-12", "2025-06"]),
    ("TWS", "slides", ["2024-06", "2024-12", "2025-06"]),
    ("GDM", "slides", ["2023-06", "2024-06", "2024-12", "2025-06"]),
    ("PLP", "slides", ["2024-06", "2024-12", "2025-06"]),
    ("BPH", "slides", ["2023-06", "2024-06", "2025-06"]),
    ("NMB", "slides", ["2023-06", "2024-06", "2024-12", "2025-06"]),
    ("CRE", "slides", ["2023-12", "2024-12", "2025-06"]),
    ("OPB", "slides", ["2024-06", "2025-06"]),
    ("KWE", "slides", ["2023-06", "2024-06", "2024-12", "2025-06"]),
    ("HKN", "slides", ["2024-03", "2025-03"]),
    ("KOG", "slides", ["2024-07", "2025-07"]),
    ("WTB", "tu", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("TWS", "sales", ["2023-09", "2024-03", "2024-09", "2025-03", "2025-09"]),
    ("KWE", "mo", [f"2025-{month:02}" for month in range(1, 11)]),
    ("WTB", "sr", ["2022-09", "2023-09", "2024-09"]),
    ("YDI", "sr", ["2020-06", "2021-06", "2022-06", "2023-06", "2024-06", "2025-06"]),
    ("KRG", "sr", ["2023-06", "2024-06"]),
    ("CRE", "sr", ["2022-12", "2023-12", "2024-12"]),
    ("TWS", "sr", ["2022-06", "2023-06", "2024-06", "2025-06"]),
    ("CWE", "sr", ["2023-06", "2024-06"]),
    ("KWE", "sr", ["2024-06", "2025-06"]),
    ("WTB", "nom", ["2023-09", "2024-09", "2025-09"]),
    ("YDI", "nom", ["2024-06", "2025-06"]),
    ("KRG", "nom", ["2024-06", "2025-06"]),
    ("KBM", "nom", ["2024-06", "2025-06"]),
    ("SLY", "nom", ["2023-06", "2024-06", "2025-06"]),
    ("TUR", "nom", ["2024-06", "2025-06"]),
    ("TWS", "nom", ["2023-06", "2024-06", "2025-06"]),
    ("MGC", "nom", ["2023-09", "2024-09"]),
    ("WGA", "nom", ["2023-06", "2024-06", "2025-06"]),
    ("NMB", "nom", ["2025-06"]),
    ("BPH", "nom", ["2024-06", "2025-06"]),
    ("PRV", "nom", ["2024-03", "2025-03"]),
    ("KOG", "nom", ["2024-07", "2025-07"]),
]
KINDS = {
    "ar": ("Annual Report", "AR", 90), "fs": ("Appendix 4E - Preliminary Final Report", "4E", 56), "h": ("Appendix 4D - Half Year Report", "4D", 53),
    "q": ("Quarterly Activities Report", "QAR", 29), "call": ("Results Call Transcript", "CALL", 57), "slides": ("Results Presentation", "PRES", 56),
    "tu": ("Trading Update", "TU", 44), "sales": ("Quarterly Sales Results", "SALES", 29), "mo": ("Monthly Operating Report", "MOR", 17),
    "sr": ("Sustainability Report", "SR", 91), "nom": ("Notice of Annual General Meeting", "NOM", 107),
}
SHORTS = {"Announcement": "ANN", "Notice of Meeting": "NOM", "Distribution": "DIST", "Offer Booklet": "OFFER"}
NZX_TYPES = {"ar": "ANNREP", "fs": "FLLYR", "h": "HALFYR", "nom": "MEETING", "slides": "PRESENTN", "mo": "MKTUPDTE"}

catalogue = Catalogue()
q = Questions("southern", today=str(TODAY))


def slug(text):
    text = text.lower().replace("&", "and").replace("'", "").replace("ō", "o")
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text).split())


def bare(name):
    return name.removesuffix(" Limited").removesuffix(" NL")


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, end, style):
        self.index, self.code, self.end, self.style, self.count = index, code, end, style, 0
        if code == "IBE":
            catalogue.group("Dampier Contracting Limited")
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def identity(self, event):
        former, old, until = FORMER.get(self.code, ("", "", "0001-01-01"))
        return (former, old) if event < datetime.date.fromisoformat(until) else (NAMES[self.code], self.code)

    def kind(self, base):
        """What the company calls a kind."""
        if self.code in NZ:
            return {"fs": "Full Year Results", "h": "Interim Report", "sr": "Climate-related Disclosures", "nom": "Notice of Annual Meeting"}.get(base, KINDS[base][0])
        if base == "h" and self.code in ("SLY", "KBM", "TUR"):
            return "Half Year Financial Report"
        if base == "q":
            return {"YDI": "Quarterly Production Report", "CRE": "Quarterly Report", "SLY": "Quarterly Activities and Cash Flow Report"}.get(self.code, KINDS["q"][0])
        return KINDS[base][0]

    def periodic(self, base, handle, day, event):
        """A paper about the period that ends on `day`."""
        fiscal = day.year + (day.month > self.end)
        fy, kind, long = f"FY{fiscal % 100}", self.kind(base), f"{day.day} {day:%B %Y}"
        quarter = ((day.month - self.end) % 12) // 3 or 4
        if base in ("q", "sales", "tu"):
            period, text = f"Q{quarter} {fy}", f"{day:%B %Y}"
        elif base == "mo":
            period, text = f"{day:%b-%Y}", f"{day:%B %Y}"
        elif day.month == self.end:
            period, text = fy, str(fiscal)
        else:
            period, text = f"1H{fiscal % 100}", long
        if base == "nom":
            period, text = str(event.year), str(event.year)
        self.put(base, handle, kind, f"{kind} {text}" if base in ("ar", "sr", "nom") else f"{kind} - {text}", KINDS[base][1], period, text, f"fy{fiscal}", event, long)

    def paper(self, handle, kind, title, event):
        self.put(None, handle, kind, title, SHORTS.get(kind, "DOC"), None, None, f"{event.year}", event, None)

    def put(self, base, handle, kind, title, short, period, text, folder, event, long):
        self.count += 1
        odd = self.count % 4 == 0
        name, code = self.identity(event)
        label = "Dampier Contracting Limited" if name == "Dampier Contracting Limited" else self.label
        send = lambda path, **fields: catalogue.add(label, f"{self.code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        style = self.style
        if style == "mixed":
            style = "asx" if event >= datetime.date(2022, 9, 1) else "plain"
        if style == "asx":
            market = "NZX" if self.code in NZ else "ASX"
            if base in ("fs", "h") and odd:
                title = f"{period} {'Results' if base == 'fs' else 'Half Year Results'} ({kind.split(' - ')[0]})"
            send(f"asx/{code}/{event:%Y%m%d}/06{self.index:02}{self.count * 37 % 1000:03}{event.day % 10}.pdf", headline=title, document_type=kind.split(" - ")[0],
                 period=None if odd else period, company=name, ticker=f"{market}:{code}", released=str(event))
        elif style == "code":
            when = period.replace(" ", "") if period else f"{event:%Y%m%d}_{slug(title).replace('-', '_')}"
            file = f"{code}_{short}_{when}.pdf"
            send(f"by-code/{code}/{file}", filename=file, type=None if odd else slug(kind.split(" - ")[0]).replace("-", "_"), date=str(event) if self.count % 3 == 0 else None)
        elif style == "nzx":
            if base in ("fs", "slides", "call") or (base == "h" and odd):
                title = f"{period} {kind}"
            elif base == "h":
                title = f"{kind} for the six months to {long}"
            elif base == "ar" and odd:
                title = f"{kind} for the year ended {long}"
            number = 310000 + (event - datetime.date(2018, 1, 1)).days * 43 + self.index
            send(f"nzx/announcements/{number}/{number + 7 * self.count}.pdf", headline=title, issuer=code, type=NZX_TYPES.get(base, "GENERAL"), posted=f"{event:%d/%m/%Y}")
        elif style == "plain":
            if base in ("fs", "h", "slides"):
                what = f"{kind.replace(' - ', ' ')} {period if odd else text}"
            elif base:
                what = title
            else:
                what = f"{title} ({event.day} {event:%b %Y})"
            file = f"{bare(name)} - {what}.pdf"
            send(f"library/{file}", filename=file, category=kind.split(" - ")[0] if self.count % 3 == 0 else None)
        else:
            months = {"h": "half-year-report", "q": "quarterly-activities", "fs": "appendix-4e"}
            if base in ("h", "q"):
                file = f"{months[base]}-{text.split()[-2].lower()[:3]}-{text[-4:]}"
            elif base:
                file = months.get(base, slug(kind))
            else:
                file = f"{event}-{slug(title)}"
            send(f"{slug(bare(name))}/{folder}/{file}.pdf")


def compose():
    for index, (code, _, end, style, since, finals, halves, quarters, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, end, style)

        def add(base, day, handle=None):
            lag = LAGS.get((code, base), LAGS.get((code, "fs" if day.month == end else "h"), KINDS[base][2]) if base in ("call", "slides") else KINDS[base][2])
            event = day + datetime.timedelta(lag)
            handle = handle or f"{base} {day:%Y-%m}"
            gone = code == "SLS" and event > datetime.date(2023, 4, 28)
            if event <= TODAY and handle not in missing and not gone:
                filer.periodic(base, handle, day, event)

        for year in range(since, 2026):
            add("ar", month_end(year, end), f"ar {year}")
            if finals and year >= finals:
                add("fs", month_end(year, end), f"fs {year}")
        for year in range(halves, 2026):
            middle = month_end(year, (end + 5) % 12 + 1)
            add("h", middle)
        for year in range(quarters or 2026, 2026):
            for month in (3, 6, 9, 12):
                add("q", month_end(year, month))
        for other, base, months in OTHERS:
            for month in months if other == code else ():
                day = month_end(int(month[:4]), int(month[5:]))
                add(base, day, f"{base} {day.year}" if base in ("sr", "nom") else None)
        for other, handle, when, kind, title in PAPERS:
            if other == code:
                filer.paper(handle, kind, title, datetime.date.fromisoformat(when))
    catalogue.associations = {
        "FreshMob Supermarkets": "Tallowood Stores Group Limited",
        "Payquoll": "Numbat Software Limited",
        "Corella Oil & Gas": "Corella Energy Limited",
        "Ironbark Engineering Services Limited": ["Dampier Contracting Limited"],
        "Pelican Group": ["Pelican Property Trust", "Pelican Logistics REIT"],
        "Bellbird Hospitals": "Bellbird Private Hospitals Limited",
        "Harakeke Fibre": "Harakeke Networks Limited",
        "Mānuka & Moor": "Kea Outdoor Group Limited",
        "Torrens Uranium": "TUR",
        "Manaia Port Company": "Port of Manaia",
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the final results, the talk about the whole year."""
    end = next(company[2] for company in COMPANIES if company[0] == code)
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", f"fs {number}", f"call {number}-{end:02}", f"slides {number}-{end:02}")
    ))


def output(code, number):
    """What has the production of a miner in a fiscal year: also its report about the last quarter."""
    end = next(company[2] for company in COMPANIES if company[0] == code)
    return year(code, number) + only(f"{code} q {number}-{end:02}")


def half(code, *months):
    """What has a figure of a first half: its report, the talk about it."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("h", "call", "slides")))


only = catalogue.only


q.ask("name", "net interest margin wattle bank FY24", year("WTB", 2024))
q.ask("name", "How many aircraft did Wedgetail Airways operate at 30 June 2023?", year("WGA", 2023))
q.ask("name", "I grow barley near Ouyen and deliver to Mallee Grain. How many tonnes did they take in during the FY2023 year?", year("MGC", 2023))
q.ask("name", "great divide motorways - average daily traffic, fy25", year("GDM", 2025))
q.ask("name", "Southerly Insurance combined ratio for the year to 30 June 2022", year("SIG", 2022))
q.ask("name", "export cartons of apples, waimea orchards, 2023", year("WMO", 2023))
q.ask("name", "Please tell me what Rimu Dairy's operating cash flow was in the year ended July 2024", year("RDG", 2024))
q.ask("name", "opal broadband churn fy24", year("OPB", 2024))
q.ask("name", "what did Torrens Uranium pay its directors in the year to June 2025", only("TUR ar 2025"))
q.ask("name", "gross margin at tasman respiratory in fy23?", year("TRS", 2023))

q.ask("symbol", "YDI shipments sept quarter 2025", only("YDI q 2025-09"))
q.ask("symbol", "what did BKC produce in calendar 2023, in tonnes", output("BKC", 2023))
q.ask("symbol", "ASX:KRG aisc Q2 FY25", only("KRG q 2024-12"))
q.ask("symbol", "cwe annual report fy21", only("CWE ar 2021"))
q.ask("symbol", "how many containers went through POM in FY25", year("POM", 2025))
q.ask("symbol", "PLR weighted average lease expiry at 30 june 2024", year("PLR", 2024))
q.ask("symbol", "KOG.NZ ebit for the July 2025 year", year("KOG", 2025))
q.ask("symbol", "hkn capex, six months to 30 september 2025", half("HKN", "2025-09"))
q.ask("symbol", "Recurring revenue of NMB at the December 2024 half", half("NMB", "2024-12"))
q.ask("symbol", "DCL annual report for 2019 pls", only("IBE ar 2019"))

q.ask("alias", "freshmob sales, first quarter of FY26", only("TWS sales 2025-09"))
q.ask("alias", "What was Payquoll's revenue in FY21?", year("NMB", 2021))
q.ask("alias", "corella oil and gas 2P reserves end of 2019", year("CRE", 2019))
q.ask("alias", "manuka & moor same store sales year to july 2024", year("KOG", 2024))
q.ask("alias", "when does harakeke fibre switch off the copper", only("HKN copper"))
q.ask("alias", "dampier contracting loss in fy20, how bad was it", year("IBE", 2020))
q.ask("alias", "bed occupancy, bellbird hospitals, FY25", year("BPH", 2025))
q.ask("alias", "Manaia Port Company dividend per share FY23", year("POM", 2023))
q.ask("alias", "the pohutukawa villages people, how many units did they build in the year to march 2024", year("PRV", 2024))
q.ask("alias", "the logistics Pelican - gearing at December 2024", half("PLR", "2024-12"))
q.ask("alias", "great divide's agreement with the state about tolls", only("GDM tolls"))

q.ask("typo", "wattel bank cash profit half year march 2025", half("WTB", "2025-03"))
q.ask("typo", "yarandale irn anual report 2020", only("YDI ar 2020"))
q.ask("typo", "auricel hearing implant recal", only("AUH recall"))
q.ask("typo", "Talowood Store Group gross margin FY22", year("TWS", 2022))
q.ask("typo", "koonawood wine - chinese dutys removed?", only("CWE lifted"))
q.ask("typo", "pohutakawa retirment villages rights ofer", only("PRV rights"))
q.ask("typo", "kestral rigde gold quartely march 2024", only("KRG q 2024-03"))
q.ask("typo", "what was wedgetale airways fuel bill in fy24", year("WGA", 2024))
q.ask("typo", "jakaroo outfiters stock on hand january 2025", half("JKO", "2025-01"))
q.ask("typo", "Benksia Coper appendix 4E for 2021", only("BKC fs 2021"))
q.ask("typo", "malee grain guidence fy25", only("MGC guidance"))
q.ask("typo", "numbatt softwear customer numbers FY23", year("NMB", 2023))

q.ask("several-companies", "cash left at 30 Sept 2025 - kestrel ridge gold and kestrel battery metals", only("KRG q 2025-09"), only("KBM q 2025-09"))
q.ask("several-companies", "Pelican Property vs Pelican Logistics, FY25 funds from operations per unit", year("PLP", 2025), year("PLR", 2025))
q.ask("several-companies", "Did staff costs rise faster at Bellbird Private Hospitals or at Bellbird Living in FY24?", year("BPH", 2024), year("BLV", 2024))
q.ask("several-companies", "tallowood and jackaroo revenue FY23", year("TWS", 2023), year("JKO", 2023))
q.ask("several-companies", "who put more into research in FY25, TRS or AUH", year("TRS", 2025), year("AUH", 2025))
q.ask("several-companies", "2024 annual reports of waimea orchards, rimu dairy and coonawood", only("WMO ar 2024"), only("RDG ar 2024"), only("CWE ar 2024"))
q.ask("several-companies", "June 2025 quarter production: Yarrandale, Banksia Copper, Kestrel Ridge Gold", only("YDI q 2025-06"), only("BKC q 2025-06"), only("KRG q 2025-06"))
q.ask("several-companies", "I hold shares in Opal and in Harakeke. What dividend did each pay for FY25?", year("OPB", 2025), year("HKN", 2025))
q.ask("several-companies", "scope 1 emissions kowhai energy fy24 and corella energy 2024", only("KWE sr 2024", "KWE ar 2024"), only("CRE sr 2024", "CRE ar 2024"))
q.ask("several-companies", "june 2025 distributions of both pelicans", only("PLP dist 2025-06"), only("PLR dist 2025-06"))
q.ask("several-companies", "compare net debt: Great Divide, Port of Manaia, Wedgetail at 30 June 2024", year("GDM", 2024), year("POM", 2024), year("WGA", 2024))

q.ask("several-periods", "wattle bank CET1 ratio at sept 2023, sept 2024 and sept 2025", year("WTB", 2023, 2024), year("WTB", 2024, 2025) + only("WTB pillar3"), year("WTB", 2025))
q.ask("several-periods", "send me yarrandale's production reports for the first three quarters of FY25", only("YDI q 2024-09"), only("YDI q 2024-12"), only("YDI q 2025-03"))
q.ask("several-periods", "tallowood ebit fy20 against fy25", year("TWS", 2020, 2021), year("TWS", 2025))
q.ask("several-periods", "Southerly Insurance investment income for FY22, FY23 and FY24", year("SIG", 2022, 2023), year("SIG", 2023, 2024), year("SIG", 2024))
q.ask("several-periods", "rimu opening forecast milk price, 24/25 and 25/26 season", only("RDG milk 2024"), only("RDG milk 2025"))
q.ask("several-periods", "How many passengers did Wedgetail carry before the pandemic, in FY19, and how many in FY24?", year("WGA", 2019, 2020), year("WGA", 2024))
q.ask("several-periods", "torrens uranium cash outflow mar 25 qtr / jun 25 qtr / sep 25 qtr", only("TUR q 2025-03"), only("TUR q 2025-06"), only("TUR q 2025-09"))
q.ask("several-periods", "kea outdoor group first half sales, 1H24 v 1H25", half("KOG", "2024-01", "2025-01"), half("KOG", "2025-01"))
q.ask("several-periods", "opal broadband annual reports 2022 + 2023", only("OPB ar 2022"), only("OPB ar 2023"))
q.ask("several-periods", "numbat's revenue in FY22 when it was still payquoll, and two years later in FY24", year("NMB", 2022, 2023), year("NMB", 2024))
q.ask("several-periods", "Kōwhai monthly operating reports for August and September 2025 please", only("KWE mo 2025-08"), only("KWE mo 2025-09"))
q.ask("several-periods", "toll revenue of great divide in each of fy19, fy20, fy21", year("GDM", 2019, 2020), year("GDM", 2020, 2021), year("GDM", 2021, 2022))
q.ask("several-periods", "what has become of harakeke's connections between march 2022 and march 2025", year("HKN", 2022, 2023), year("HKN", 2025))

q.ask("relative-date", "latest quarterly of kestrel battery metals", only("KBM q 2025-09"))
q.ask("relative-date", "Mallee Grain's most recent annual report", only("MGC ar 2024"))
q.ask("relative-date", "what full year profit did wattle bank announce earlier this month", year("WTB", 2025))
q.ask("relative-date", "wedgetail - are the pilots really going on strike? saw something last month", only("WGA strike"))
q.ask("relative-date", "coonawood wine sales to china in the last financial year", year("CWE", 2025))
q.ask("relative-date", "tasman respiratory: last half year report that's out", only("TRS h 2024-09"))
q.ask("relative-date", "How much water was in Kōwhai Energy's lakes last month?", only("KWE mo 2025-10"))
q.ask("relative-date", "banksia copper net profit first half of this year", half("BKC", "2025-06"))
q.ask("relative-date", "who is yarrandale iron's new chief executive, it was announced a few weeks ago", only("YDI ceo"))
q.ask("relative-date", "kea outdoor agm notice, came out last week i think", only("KOG nom 2025"))
q.ask("relative-date", "harakeke newest interim report", only("HKN h 2025-09"))
q.ask("relative-date", "this year's opening milk price forecast from rimu", only("RDG milk 2025"))
q.ask("relative-date", "corella energy, the quarter just gone: how much gas?", only("CRE q 2025-09"))

q.ask("document-type", "appendix 4E jackaroo 2022", only("JKO fs 2022"))
q.ask("document-type", "transcript of tallowood's full year call in august 2024", only("TWS call 2024-06"))
q.ask("document-type", "wattle bank pillar 3", only("WTB pillar3"))
q.ask("document-type", "I'm after the bidder's statement in the bid for Banksia, not the board's reply to it.", only("BKC bidder"))
q.ask("document-type", "scheme booklet strait line", only("SLS scheme"))
q.ask("document-type", "yarrandale investor day deck", only("YDI investor day"))
q.ask("document-type", "notice of meeting for the 2025 agm of tallowood", only("TWS nom 2025"))
q.ask("document-type", "Does Kōwhai report on its climate risks? FY25 version if there is one", only("KWE sr 2025"))
q.ask("document-type", "PDS from when pelican logistics floated", only("PLR pds"))
q.ask("document-type", "bellbird private hospitals 4D 1H25", only("BPH h 2024-12"))
q.ask("document-type", "southerly insurance fy23 results slides, don't need the 4E", only("SIG slides 2023-06"))
q.ask("document-type", "prospectus for Wattle Bank's capital notes", only("WTB notes"))
q.ask("document-type", "offer booklet great divide western bypass", only("GDM offer"))

q.ask("topic", "which miner had a worker killed", only("KRG fatality"))
q.ask("topic", "supermarket taken to court by the ACCC over its discounts", only("TWS accc"))
q.ask("topic", "who damaged an ancient rock shelter and had to apologise", only("YDI shelter"))
q.ask("topic", "Was there a telco that had customer data stolen?", only("OPB breach"))
q.ask("topic", "hydro lakes were low and somebody had to buy gas", only("KWE gas"))
q.ask("topic", "carbon storage project given the go-ahead", only("CRE ccs"))
q.ask("topic", "cyclone damage to orchards in hawkes bay", only("WMO cyclone"))
q.ask("topic", "a hospital operator ended its contract with a health fund, find me that announcement", only("BPH insurers"))
q.ask("topic", "port that gave up on automation", only("POM automation"))
q.ask("topic", "FY24 revenue of the hearing implant maker", year("AUH", 2024))
q.ask("topic", "rare earths drilling result", only("SLY drill"))

q.ask("follow-up", "and FY23?", year("WTB", 2023),
      history=["wattle bank loan impairment expense FY24", "Wattle Bank Limited recorded a loan impairment expense of $412 million in FY24."])
q.ask("follow-up", "what about the copper one", only("BKC q 2025-03"),
      history=["yarrandale iron march 2025 quarter production", "Yarrandale Iron Limited produced 14.2 million tonnes in the quarter ended 31 March 2025."])
q.ask("follow-up", "and the quarter after?", only("KRG q 2024-12"),
      history=["gold poured by kestrel ridge in the september 2024 quarter", "Kestrel Ridge Gold Limited poured 61,400 ounces in the September 2024 quarter."])
q.ask("follow-up", "same for jackaroo please", year("JKO", 2025),
      history=["store count tallowood FY25", "Tallowood Stores Group Limited had 742 stores at the end of FY25."])
q.ask("follow-up", "is there a transcript of that", only("AUH call 2024-12"),
      history=["auricle first half fy25 result", "Auricle Hearing Limited made an underlying net profit of $198 million in the half year ended 31 December 2024."])
q.ask("follow-up", "why did the board say to reject it", only("BKC target"),
      history=["who bid for banksia copper this year?", "Minera Quillay lodged a bidder's statement for Banksia Copper Limited in April 2025."])
q.ask("follow-up", "sorry, i meant the aged care company", year("BLV", 2023),
      history=["bellbird revenue FY23", "Bellbird Private Hospitals Limited had revenue of $1.9 billion in FY23."])
q.ask("follow-up", "did they ever start it up again", only("KBM restart"),
      history=["what happened at tarra creek in 2024", "In February 2024 Kestrel Battery Metals Limited placed Tarra Creek on care and maintenance because of low spodumene prices."])
q.ask("follow-up", "number 2", only("PLR ar 2023"),
      history=["pelican annual report 2023", "There are two:\n1. Pelican Property Trust\n2. Pelican Logistics REIT\nWhich one would you like?"])
q.ask("follow-up", "how does that compare with kea", year("KOG", 2024),
      history=["inventory at jackaroo outfitters end of FY24", "Jackaroo Outfitters Limited held inventory of $168 million at the end of FY24."])
q.ask("follow-up", "how about two years earlier", year("TRS", 2022),
      history=["tasman respiratory hospital revenue fy24", "Hospital revenue of Tasman Respiratory Limited was NZ$1.08 billion in FY24."])
q.ask("follow-up", "slides?", only("OPB slides 2025-06"),
      history=["opal broadband fy25 results", "Opal Broadband Limited's revenue grew 9% to $1.3 billion in FY25."])
q.ask("follow-up", "was the bid ever dropped?", only("BPH withdrawal"),
      history=["who wanted to buy bellbird hospitals in 2022", "Harrow Partners made a non-binding indicative proposal for Bellbird Private Hospitals Limited in April 2022."])
q.ask("follow-up", "and under the old name, in FY19?", year("IBE", 2019),
      history=["ironbark order book fy24", "Ironbark Engineering Services Limited, formerly Dampier Contracting Limited, had an order book of $1.4 billion at the end of FY24."])
q.ask("follow-up", "that seems low. are you sure?", year("SIG", 2024),
      history=["Southerly Insurance gross written premium FY24", "Gross written premium of Southerly Insurance Group Limited in FY24 was $112 million."])
q.ask("follow-up", "now give me both for FY25", year("OPB", 2025), year("NMB", 2025),
      history=["capex fy24 opal broadband and numbat software", "In FY24 Opal Broadband Limited had capital expenditure of $211 million, Numbat Software Limited of $34 million."])
q.ask("follow-up", "ok different company - waimea orchards, revenue 2022", year("WMO", 2022),
      history=["kowhai energy generation fy25", "Kōwhai Energy Limited generated 6,120 GWh in FY25.", "and its net debt", "Net debt of Kōwhai Energy Limited was NZ$1.6 billion at 30 June 2025."])
q.ask("follow-up", "and in the first six months of this year", half("CRE", "2025-06") + only("CRE q 2025-06"),
      history=["corella energy production 2024", "Corella Energy Limited produced 41.3 PJe in the year ended 31 December 2024."])
q.ask("follow-up", "show me the announcement itself", only("YDI derailment"),
      history=["did a yarrandale train come off the tracks?", "Yes. Yarrandale Iron Limited announced the derailment of an ore train in November 2022."])
q.ask("follow-up", "go back to the wine company, what was it the year before", year("CWE", 2022),
      history=["coonawood ebits fy23", "Coonawood Wine Estates Limited had EBITS of $74 million in FY23.",
               "mallee grain ebitda fy23", "Mallee Grain Corporation Limited had EBITDA of $402 million in FY23."])
q.ask("follow-up", "and in September?", only("KWE mo 2025-09"),
      history=["kōwhai energy retail volumes august 2025", "Retail sales volumes of Kōwhai Energy Limited were 412 GWh in August 2025."])
q.ask("follow-up", "what does the sustainability report say about it", only("TWS sr 2024"),
      history=["tallowood food waste fy24", "In its annual report for FY24 Tallowood Stores Group Limited says that it diverted 81% of its food waste from landfill."])
q.ask("follow-up", "what about the parent it was split from?", year("KRG", 2024),
      history=["tax paid by kestrel battery metals fy24", "Kestrel Battery Metals Limited paid no income tax in FY24. It was demerged from Kestrel Ridge Gold Limited in 2021."])
q.ask("follow-up", "is the annual report for that year available as well", only("PRV ar 2025"),
      history=["pohutukawa retirement villages 2025 annual meeting", "The notice of annual meeting of Pōhutukawa Retirement Villages Limited, for the year ended 31 March 2025, asks shareholders to re-elect two directors."])
q.ask("follow-up", "then RDG", year("RDG", 2023),
      history=["KOG finance costs FY23", "Kea Outdoor Group Limited had finance costs of NZ$21 million in the year ended 31 July 2023."])

q.ask("abstention", "g'day")
q.ask("abstention", "Kia ora! What kinds of things can I ask you?")
q.ask("abstention", "are you a bot")
q.ask("abstention", "what does EBITDA stand for")
q.ask("abstention", "how do franking credits work?")
q.ask("abstention", "Commonwealth Bank profit FY25")
q.ask("abstention", "tallangatta brewing annual report 2023")
q.ask("abstention", "Opal Cruises, how many passengers did they carry in 2024?")
q.ask("abstention", "kestrel aluminium quarterly september 2025")
q.ask("abstention", "whats the weather in wellington tomorrow")
q.ask("abstention", "AUD to NZD exchange rate right now")
q.ask("abstention", "write me a limerick about a kangaroo")
q.ask("abstention", "difference between an appendix 4d and an appendix 4e?")
q.ask("abstention", "cheers mate, that's what i needed",
      history=["torrens uranium cash at 30 september 2025", "Torrens Uranium Limited had cash of $6.8 million at 30 September 2025."])
q.ask("abstention", "Could you say that in te reo Māori?",
      history=["harakeke dividend fy25", "Harakeke Networks Limited declared dividends of 57.5 cents per share for FY25."])
q.ask("abstention", "ok good",
      history=["who is taking over strait line", "Norrland Ferries acquired Strait Line Shipping Limited by a scheme of arrangement in 2023."])
q.ask("abstention", "put that in two bullet points please",
      history=["what risks does corella energy describe for 2024", "Corella Energy Limited describes risks of reservoirs, prices of oil and gas, decommissioning, regulation of emissions, and access to capital."])
q.ask("abstention", "no that's all, bye",
      history=["wedgetail fleet order", "Wedgetail Airways Limited ordered 24 narrow-body aircraft in August 2023.", "when are they delivered", "Deliveries start in 2026."])
q.ask("abstention", "haha fair enough")
q.ask("abstention", "should i put my super in shares or cash")
