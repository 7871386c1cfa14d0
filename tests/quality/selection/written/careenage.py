"""Companies of two exchanges of the Lesser Antilles, 2018-2025: years that end in nine months; six schemes of names; two groups of sisters."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://antilles-issuers"
TODAY = datetime.date(2025, 10, 16)

# code, name, month in which the year ends, how files are named, first year of reports, first year of interim papers,
# first year of audited statements of their own, what is missing
COMPANIES = [
    ("CBBK", "Carlisle Bay Bank Limited", 10, "full", 2018, 2020, 2018, []),
    ("WCBK", "Windward Commercial Bank Limited", 12, "news", 2018, 2020, 2020, []),
    ("WGEN", "Windward General Insurance Limited", 12, "news", 2019, 2022, 2020, ["ar 2021"]),
    ("WPTR", "Windward Property Trust", 12, "news", 2019, 2022, None, []),
    ("BSAV", "Basseterre Savings Bank Limited", 6, "plain", 2018, 2021, 2021, ["q 2023-12"]),
    ("GCOB", "Grenville Co-operative Bank Limited", 9, "code", 2018, 2021, 2019, []),
    ("MTBK", "Morne Trust Bank Limited", 12, "path", 2019, 2022, 2019, []),
    ("PLAC", "Pelican Life Assurance Company Limited", 12, "full", 2018, 2021, 2022, []),
    ("SHIL", "Sentry Hill Insurance Limited", 12, "code", 2019, 2022, 2021, []),
    ("SOBR", "Soufriere Breweries Limited", 12, "news", 2018, 2020, 2021, []),
    ("HMBR", "Half Moon Brewery Limited", 9, "full", 2018, 2021, None, ["ar 2020"]),
    ("OMRD", "Old Mill Rum Distillers Limited", 9, "plain", 2019, 2021, None, []),
    ("LEEL", "Leeward Lines Limited", 12, "num", 2018, 2021, 2022, []),
    ("LEHS", "Leeward Harbour Services Limited", 12, "num", 2019, 2021, None, []),
    ("GSST", "Gravesend Shipping & Stevedoring Limited", 3, "plain", 2019, 2022, 2021, []),
    ("CSHL", "Coral Sands Hotels Limited", 4, "full", 2018, 2021, 2021, []),
    ("CBRL", "Coral Bay Resorts Limited", 12, "path", 2019, 2022, None, []),
    ("FMHL", "Falmouth Marina & Hotels Limited", 9, "code", 2019, 2020, None, []),
    ("EMPR", "Emerald Pool Resorts Limited", 3, "plain", 2020, 2022, None, ["ar 2024", "ar 2025"]),
    ("RFCC", "Rockfield Cement Company Limited", 12, "code", 2018, 2020, 2020, []),
    ("ANAB", "Antilles Aggregates & Blocks Limited", 6, "num", 2019, 2022, 2020, []),
    ("CPTR", "Careenage Property Trust", 9, "full", 2020, 2021, None, []),
    ("BSRT", "Bay Street Real Estate Trust", 12, "path", 2019, 2022, 2020, []),
    ("BONS", "Bonavist Sugar Company Limited", 6, "plain", 2018, 2021, None, []),
    ("LGSE", "Locust Grove Sugar Estates Limited", 7, "num", 2018, 2020, None, []),
    ("TWTL", "Tradewind Telecommunications Limited", 3, "news", 2018, 2020, None, []),
    ("BEAC", "Beacon Broadband Limited", 12, "full", 2020, 2021, 2021, []),
    ("PARS", "Parris Supermarkets Limited", 9, "plain", 2018, 2019, None, []),
    ("GDLF", "Goodland Foods Limited", 9, "full", 2018, 2019, None, []),
    ("GPLT", "Goodland Parris Limited", 9, "full", 2022, 2022, None, []),
    ("BSDS", "Broad Street Department Stores Limited", 1, "full", 2019, 2021, None, []),
    ("TRHH", "Trident Home & Hardware Limited", 12, "code", 2019, 2022, 2022, []),
    ("KENM", "Kensington Motors Limited", 9, "num", 2019, 2022, None, []),
    ("HAST", "Hastings Holdings Limited", 12, "news", 2018, 2020, 2020, []),
    ("HFDS", "Hastings Foods Limited", 12, "code", 2019, 2021, None, []),
    ("HPKG", "Hastings Packaging Limited", 12, "code", 2019, 2021, None, ["ar 2022"]),
    ("NIEC", "Nature Isle Electricity Company Limited", 12, "num", 2018, 2021, 2021, []),
    ("SUNP", "Sunbury Solar Power Limited", 6, "path", 2021, 2022, 2021, []),
    ("BPML", "Boscobel Petroleum Marketing Limited", 12, "plain", 2019, 2022, None, []),
    ("RVBL", "Roseau Valley Bananas Limited", 12, "path", 2019, 2020, None, []),
    ("GSPC", "Gouyave Spice Company Limited", 9, "plain", 2019, 2020, None, []),
    ("GRDL", "Greenidge Dairies Limited", 8, "code", 2019, 2022, None, []),
    ("COLM", "Collymore Medical Centre Limited", 6, "full", 2019, 2022, 2023, []),
    ("SPBL", "Sentinel Press & Broadcasting Limited", 12, "plain", 2018, 2022, None, []),
    ("CRFL", "Crane Finance Limited (formerly St. Philip Hire Purchase Limited)", 6, "num", 2018, 2021, 2022, []),
    ("KFMC", "Kingstown Flour Milling Company Limited", 12, "path", 2018, 2021, None, []),
    ("LAPL", "Lesser Antilles Paints Limited", 6, "code", 2019, 2022, None, ["ar 2023"]),
]
NAMES = {company[0]: company[1].split(" (")[0] for company in COMPANIES}
ENDS = {company[0]: company[2] for company in COMPANIES}
# Those that report by half year only.
HALVES = {"LGSE", "RVBL", "GSPC", "FMHL"}
# The last month of those that were merged into another.
LAST = {"PARS": "2022-02", "GDLF": "2022-02"}
FIRST = {"GPLT": "2022-05"}
# Groups that are named otherwise than their company.
LABELS = {"CRFL": COMPANIES[44][1], "RFCC": "RFCC", "GCOB": "GCOB", "LEEL": "LEEWARD LINES LIMITED", "LEHS": "LEEWARD HARBOUR SERVICES LIMITED"}
# What else a group tells, where it is more than a list.
FIELDS = {
    "RFCC": {"company": "Rockfield Cement Company Limited", "exchange": "CSX"},
    "GCOB": {"company": "Grenville Co-operative Bank Limited"},
    "WCBK": {"symbol": "WCBK", "exchange": "ECX"},
    "WGEN": {"symbol": "WGEN", "exchange": "ECX"},
    "SOBR": {"symbol": "SOBR", "exchange": "ECX"},
    "HAST": {"symbol": "HAST", "exchange": "CSX"},
    "LEEL": {"symbol": "LEEL", "sector": "Transport"},
    "LEHS": {"symbol": "LEHS", "sector": "Transport"},
    "NIEC": {"symbol": "NIEC", "sector": "Utilities"},
    "KENM": {"symbol": "KENM", "sector": "Retail"},
    "LGSE": {"symbol": "LGSE"},
    "BSAV": {"symbol": "BSAV", "sector": "Banking"},
    "OMRD": {"symbol": "OMRD", "sector": "Beverages"},
}
# Until which day papers bear an older name.
FORMER = {"TWTL": ("Island Cellular Limited", "2021-11-15"), "CRFL": ("St. Philip Hire Purchase Limited", "2020-07-01")}

# code, handle, day, kind, what
PAPERS = [
    ("CBBK", "dir", "2022-05-17", "Announcement", "Appointment of Director - Ms. Althea Greaves"),
    ("CBBK", "bonus", "2023-03-09", "Circular", "Circular to Shareholders - Bonus Issue 1 for 4"),
    ("CBBK", "md", "2024-11-04", "Announcement", "Retirement of Managing Director"),
    ("WCBK", "rights", "2020-09-21", "Circular", "Circular to Shareholders - Rights Issue 1 for 3"),
    ("WCBK", "notes", "2023-06-12", "Prospectus", "Prospectus - 7% Subordinated Notes due 2030"),
    ("WCBK", "dir", "2024-02-06", "Announcement", "Appointment of Director - Dr. Lennox Marryshow"),
    ("WCBK", "cfo", "2025-04-08", "Announcement", "Appointment of Chief Financial Officer"),
    ("WGEN", "beryl", "2024-07-08", "Announcement", "Estimated Claims from Hurricane Beryl"),
    ("WPTR", "offering", "2018-11-19", "Prospectus", "Prospectus - Initial Offering of Units"),
    ("WPTR", "mall", "2022-11-15", "Circular", "Circular to Unitholders - Acquisition of Bois d'Orange Mall"),
    ("BSAV", "sanction", "2023-10-11", "Announcement", "Enforcement Notice of the Central Bank"),
    ("BSAV", "dir", "2025-06-10", "Announcement", "Appointment of Director - Mrs. Verna Liburd"),
    ("GCOB", "dir", "2023-06-20", "Announcement", "Appointment of Director - Mr. Kester Alleyne"),
    ("GCOB", "branch", "2024-11-26", "Announcement", "Opening of Branch at Carriacou"),
    ("MTBK", "branches", "2022-01-18", "Circular", "Circular to Shareholders - Purchase of Three Branches from a Canadian Bank"),
    ("PLAC", "ifrs", "2023-05-30", "Announcement", "Effect of IFRS 17 on Reported Profit"),
    ("PLAC", "ceo", "2023-09-05", "Announcement", "Appointment of Chief Executive Officer - Mr. Adrian Forde"),
    ("SHIL", "offer", "2021-08-09", "Circular", "Takeover Offer by Pelican Life Assurance Company Limited"),
    ("SHIL", "directors", "2021-08-30", "Circular", "Directors' Circular - Recommendation to Reject the Offer"),
    ("SHIL", "lapse", "2021-09-27", "Announcement", "Lapse of Takeover Offer"),
    ("SOBR", "split", "2022-06-13", "Circular", "Circular to Shareholders - Stock Split 5 for 1"),
    ("SOBR", "water", "2023-05-22", "Announcement", "Brewing Suspended - Water Shortage"),
    ("HMBR", "line", "2021-10-26", "Circular", "Circular to Shareholders - New Canning Line"),
    ("HMBR", "dir", "2025-02-18", "Announcement", "Resignation of Director - Mr. Curtis Haynes"),
    ("OMRD", "ipo", "2018-06-11", "Prospectus", "Prospectus - Initial Public Offering"),
    ("OMRD", "fire", "2022-08-02", "Announcement", "Fire at Rum Bond No. 3"),
    ("OMRD", "bulk", "2024-03-19", "Announcement", "Bulk Rum Supply Contract with a European Bottler"),
    ("LEEL", "vessel", "2023-02-21", "Circular", "Circular to Shareholders - Purchase of MV Sainte Claire"),
    ("LEEL", "grounding", "2024-09-16", "Announcement", "Grounding of MV Carriacou Star"),
    ("LEHS", "concession", "2022-04-05", "Circular", "Circular to Shareholders - Renewal of Port Concession to 2042"),
    ("LEHS", "cranes", "2025-08-19", "Announcement", "Delivery of Two Mobile Harbour Cranes"),
    ("GSST", "strike", "2023-11-07", "Announcement", "Industrial Action by Stevedores"),
    ("CSHL", "closure", "2020-03-27", "Announcement", "Temporary Closure of Hotels"),
    ("CSHL", "rights", "2021-03-22", "Circular", "Circular to Shareholders - Rights Issue 1 for 2"),
    ("CSHL", "villas", "2025-05-13", "Circular", "Circular to Shareholders - Disposal of Coral Sands Villas"),
    ("CBRL", "brand", "2023-08-15", "Announcement", "Franchise Agreement with an International Hotel Brand"),
    ("FMHL", "berths", "2024-01-30", "Circular", "Circular to Shareholders - Marina Expansion of 60 Berths"),
    ("EMPR", "casino", "2022-10-03", "Announcement", "Casino Licence Granted"),
    ("EMPR", "suspension", "2024-08-20", "Announcement", "Suspension of Trading - Late Annual Report"),
    ("RFCC", "gas", "2021-06-01", "Circular", "Circular to Shareholders - Kiln Conversion to Natural Gas"),
    ("RFCC", "price", "2022-03-14", "Announcement", "Increase in Cement Prices"),
    ("RFCC", "offer", "2025-03-10", "Circular", "Takeover Offer by Cementos del Orinoco S.A."),
    ("RFCC", "directors", "2025-03-28", "Circular", "Directors' Circular on the Takeover Offer"),
    ("ANAB", "quarry", "2023-12-05", "Announcement", "Quarry Licence Extended to 2038"),
    ("CPTR", "offering", "2019-11-04", "Prospectus", "Prospectus - Initial Offering of Units"),
    ("CPTR", "valuation", "2024-12-10", "Announcement", "Independent Valuation of Properties"),
    ("BSRT", "disposal", "2021-02-16", "Circular", "Circular to Unitholders - Disposal of the Old Customs House"),
    ("BONS", "ethanol", "2024-04-16", "Circular", "Circular to Shareholders - Ethanol Joint Venture"),
    ("BONS", "crop", "2025-06-24", "Announcement", "End of the 2025 Crop"),
    ("LGSE", "closure", "2023-09-12", "Announcement", "Closure of Locust Grove Factory"),
    ("TWTL", "name", "2021-11-15", "Announcement", "Change of Name to Tradewind Telecommunications Limited"),
    ("TWTL", "spectrum", "2022-08-30", "Announcement", "Award of 5G Spectrum"),
    ("TWTL", "breach", "2024-10-22", "Announcement", "Unauthorised Access to Customer Data"),
    ("TWTL", "towers", "2025-06-17", "Circular", "Circular to Shareholders - Sale and Leaseback of Towers"),
    ("BEAC", "ipo", "2020-02-17", "Prospectus", "Prospectus - Initial Public Offering"),
    ("BEAC", "cable", "2024-05-28", "Announcement", "Break of Subsea Cable"),
    ("PARS", "amalgamation", "2022-01-24", "Circular", "Circular to Shareholders - Amalgamation with Goodland Foods Limited"),
    ("GDLF", "amalgamation", "2022-01-24", "Circular", "Circular to Shareholders - Amalgamation with Parris Supermarkets Limited"),
    ("GPLT", "listing", "2022-04-01", "Announcement", "Listing of Shares of the Amalgamated Company"),
    ("GPLT", "ceo", "2024-08-13", "Announcement", "Appointment of Chief Executive Officer - Ms. Rochelle Parris"),
    ("GPLT", "centre", "2025-01-21", "Circular", "Circular to Shareholders - New Distribution Centre at Warrens"),
    ("BSDS", "holetown", "2023-10-31", "Announcement", "Closure of Holetown Store"),
    ("TRHH", "buyback", "2023-05-02", "Circular", "Offer to Repurchase Shares"),
    ("KENM", "ev", "2024-06-04", "Announcement", "Distribution Agreement for Electric Vehicles"),
    ("HAST", "beverages", "2023-11-20", "Circular", "Circular to Shareholders - Sale of the Beverage Division"),
    ("HAST", "dir", "2024-05-14", "Announcement", "Appointment of Director - Mrs. Paula Inniss"),
    ("HAST", "chairman", "2025-05-26", "Announcement", "Retirement of the Chairman"),
    ("HFDS", "recall", "2023-07-11", "Announcement", "Voluntary Recall of Canned Sausages"),
    ("HPKG", "plastic", "2022-09-06", "Announcement", "Effect of the Ban on Single-Use Plastics"),
    ("NIEC", "tariff", "2023-04-25", "Announcement", "Decision of the Regulator on Tariffs"),
    ("NIEC", "geothermal", "2024-02-20", "Circular", "Circular to Shareholders - Geothermal Power Purchase Agreement"),
    ("NIEC", "gm", "2025-09-02", "Announcement", "Appointment of General Manager - Mr. Bertrand Laurent"),
    ("SUNP", "ipo", "2020-10-12", "Prospectus", "Prospectus - Initial Public Offering"),
    ("SUNP", "green", "2023-03-14", "Prospectus", "Prospectus - Green Bonds due 2031"),
    ("BPML", "margins", "2022-07-19", "Announcement", "Government Cap on Fuel Margins"),
    ("RVBL", "disease", "2023-06-06", "Announcement", "Black Sigatoka Disease on Plantations"),
    ("GSPC", "organic", "2022-12-06", "Announcement", "Organic Certification of Nutmeg"),
    ("GRDL", "farmers", "2023-02-07", "Announcement", "Milk Price Agreement with Farmers"),
    ("COLM", "wing", "2022-03-29", "Circular", "Circular to Shareholders - New Cardiac Wing"),
    ("COLM", "medical", "2024-10-08", "Announcement", "Appointment of Medical Director - Dr. Simone Agard"),
    ("SPBL", "redundancies", "2024-01-16", "Announcement", "Redundancies at the Printing Plant"),
    ("CRFL", "name", "2020-07-01", "Announcement", "Change of Name to Crane Finance Limited"),
    ("CRFL", "notes", "2022-02-14", "Prospectus", "Prospectus - Medium Term Notes 2022-2027"),
    ("KFMC", "price", "2022-04-12", "Announcement", "Increase in Price of Flour"),
    ("LAPL", "factory", "2021-09-14", "Circular", "Circular to Shareholders - Relocation of Factory"),
    ("LAPL", "dir", "2025-01-28", "Announcement", "Appointment of Director - Mr. Omar Straker"),
]
# code, then for each year from the first to the last: handle, month, day, what
SERIES = [
    ("CBBK", 2020, 2025, "div final", 1, 14, "Dividend", "Final Dividend"),
    ("CBBK", 2020, 2025, "div interim", 6, 17, "Dividend", "Interim Dividend"),
    ("CBBK", 2021, 2025, "agm", 2, 3, "Notice", "Notice of Annual Meeting of Shareholders"),
    ("CBBK", 2021, 2025, "minutes", 3, 4, "Minutes", "Minutes of Annual Meeting of Shareholders"),
    ("WCBK", 2021, 2025, "div", 4, 22, "Dividend", "Notice of Dividend"),
    ("WCBK", 2021, 2025, "agm", 5, 11, "Notice", "Notice of Annual General Meeting"),
    ("WCBK", 2021, 2025, "minutes", 6, 10, "Minutes", "Minutes of the Annual General Meeting"),
    ("SOBR", 2020, 2025, "div", 5, 19, "Dividend", "Notice of Dividend"),
    ("SOBR", 2022, 2025, "agm", 5, 24, "Notice", "Notice of Annual General Meeting"),
    ("LEEL", 2021, 2025, "div", 8, 26, "Dividend", "Interim Dividend"),
    ("RFCC", 2020, 2025, "div", 4, 28, "Dividend", "Notice of Dividend"),
    ("RFCC", 2021, 2025, "agm", 5, 4, "Notice", "Notice of Annual Meeting"),
    ("PLAC", 2021, 2025, "div", 3, 30, "Dividend", "Final Dividend"),
    ("HAST", 2020, 2025, "div final", 3, 23, "Dividend", "Final Dividend"),
    ("HAST", 2020, 2025, "div interim", 9, 9, "Dividend", "Interim Dividend"),
    ("HAST", 2020, 2025, "agm", 4, 14, "Notice", "Notice of Annual General Meeting"),
    ("HAST", 2022, 2025, "minutes", 5, 20, "Minutes", "Minutes of Annual General Meeting"),
    ("NIEC", 2021, 2025, "agm", 4, 30, "Notice", "Notice of Annual General Meeting"),
    ("NIEC", 2022, 2025, "div", 6, 4, "Dividend", "Notice of Dividend"),
    ("CPTR", 2021, 2025, "distribution", 2, 9, "Dividend", "Distribution to Unitholders"),
    ("KENM", 2022, 2025, "div", 1, 25, "Dividend", "Declaration of Dividend"),
    ("GPLT", 2023, 2025, "div", 2, 15, "Dividend", "Final Dividend"),
    ("GPLT", 2023, 2025, "agm", 2, 27, "Notice", "Notice of Annual Meeting of Shareholders"),
    ("FMHL", 2022, 2025, "agm", 2, 21, "Notice", "Notice of Annual General Meeting"),
    ("GCOB", 2021, 2025, "div", 1, 18, "Dividend", "Notice of Dividend"),
]
# code, kind, months that the talk is about
TALKS = [
    ("HAST", "call", ["2022-12", "2023-06", "2023-12", "2024-06", "2024-12", "2025-06"]),
    ("TWTL", "call", ["2024-03", "2024-09", "2025-03"]),
    ("WCBK", "call", ["2023-12", "2024-06", "2024-12", "2025-06"]),
    ("GPLT", "call", ["2024-03", "2024-09", "2025-03"]),
    ("HAST", "slides", ["2023-12", "2024-12"]),
    ("CPTR", "slides", ["2023-09", "2024-09"]),
    ("NIEC", "slides", ["2022-12", "2023-12", "2024-12"]),
    ("PLAC", "slides", ["2024-12", "2025-06"]),
    ("TWTL", "slides", ["2025-03"]),
]
KINDS = {
    "ar": ("Annual Report", "AR"), "fs": ("Audited Financial Statements", "AFS"), "q": ("Unaudited Financial Statements", "UFS"),
    "call": ("Earnings Call Transcript", "TRANSCRIPT"), "slides": ("Investor Presentation", "DECK"),
}
SHORT = {"Circular": "CIRC", "Announcement": "ANN", "Notice": "AGM", "Prospectus": "PROS", "Dividend": "DIV", "Minutes": "MIN"}
SPANS = {3: "three", 6: "six", 9: "nine"}

catalogue = Catalogue()
q = Questions("careenage", today="2025-10-16")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("&", "and")).split())


class Filer:
    """Adds the papers of one company under its scheme."""

    def __init__(self, index, code, end, style):
        self.index, self.code, self.end, self.style, self.count = index, code, end, style, 0
        self.label = LABELS.get(code, NAMES[code])
        catalogue.group(self.label, **FIELDS.get(code, {}))

    def name(self, day):
        former, until = FORMER.get(self.code, ("", "0001-01-01"))
        return former if day < datetime.date.fromisoformat(until) else NAMES[self.code]

    def add(self, handle, kind, title, short, day, fiscal, months, event):
        """`day` ends the period of the paper (none for an event), `months` are those since its year began, `event` the day of publication."""
        self.count += 1
        name, code, odd = self.name(event), self.code, self.count % 4 == 0
        quarter = months and months % 12 and months // 3
        if fiscal and kind == "Unaudited Financial Statements" and code in HALVES:
            kind, short = "Half-Year Report", "HY"
        send = lambda path, **fields: catalogue.add(self.label, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        if not fiscal:
            headline = title
        elif kind == "Annual Report":
            headline = f"{kind} {fiscal}"
        elif quarter:
            headline = f"{kind} for the {SPANS[months]} months ended {day:%B} {day.day}, {day.year}"
        else:
            headline = f"{kind} for the year ended {day:%B} {day.day}, {day.year}"
        period = (f"Q{quarter} {fiscal}" if quarter else f"FY{fiscal}") if fiscal else None
        if self.style == "full":
            file = f"{slug(headline)}.pdf"
            send(f"csx/{code.lower()}/{event:%Y}/{event:%m%d}-{file}", title=headline, document_type=kind, company=name, ticker=code,
                 period=period, period_end=None if odd or not day else str(day), published=str(event))
        elif self.style == "news":
            send(f"ecx/wp-content/uploads/{event:%Y/%m}/{slug(name)}-{slug(headline)}{'-1' if odd else ''}.pdf",
                 headline=f"{name} - {headline}" if not odd else f"{code}: {headline}", date=f"{event:%d %b %Y}")
        elif self.style == "num":
            send(f"ecx/download/{60214 + 811 * self.index + 7 * self.count}.pdf", title=headline, type=None if odd else kind,
                 uploaded=None if self.count % 5 == 0 else f"{event:%d/%m/%Y}")
        elif self.style == "code":
            when = (f"{f'Q{quarter}_' if quarter and short != 'HY' else ''}FY{fiscal}" if fiscal
                    else f"{event:%Y-%m-%d}_{'_'.join(slug(title.split(' - ')[-1]).split('-'))}")
            send(f"filings/{code}/{code}_{short}_{when}.pdf", filename=f"{code}_{short}_{when}.pdf",
                 document_type=None if odd else kind.lower(), year=str(fiscal or event.year))
        elif self.style == "plain":
            if kind == "Annual Report":
                what = f"{fiscal} Annual Report"
            elif quarter:
                what = f"{kind} {f'{day:%d.%m.%y}' if odd else f'{day:%B} {day.day} {day.year}'}"
            elif fiscal:
                what = f"{kind} {day:%d %b %Y}"
            else:
                what = f"{title} ({event:%d %b %Y})"
            send(f"library/{name} - {what}.pdf", filename=f"{name} - {what}.pdf", document_type=kind if self.count % 3 == 0 else None)
        else:
            if quarter:
                what = f"{slug(kind)}-{day}"
            elif fiscal:
                what = f"{slug(kind)}-{fiscal}" if kind == "Annual Report" else f"{slug(kind)}-{day}"
            else:
                what = f"{event}-{slug(title)}"
            send(f"investors/{slug(name.removesuffix(' Limited'))}/{fiscal or event.year}/{what}.pdf")


def compose():
    for index, (code, _, end, style, since, interims, audited, missing) in enumerate(COMPANIES):
        filer = Filer(index, code, end, style)

        def periodic(kind, day, lag):
            fiscal = day.year + (day.month > end)
            months = (day.month - end) % 12 or 12
            event = day + datetime.timedelta(lag)
            handle = f"{kind} {fiscal}" if kind in ("ar", "fs") else f"{kind} {day:%Y-%m}"
            month = f"{day:%Y-%m}"
            if event <= TODAY and handle not in missing and FIRST.get(code, "") <= month <= LAST.get(code, "9999"):
                filer.add(handle, KINDS[kind][0], KINDS[kind][0], KINDS[kind][1], day, fiscal, months, event)

        for year in range(since, 2026):
            periodic("ar", month_end(year, end), 100 if end == 12 else 120)
            if audited and year >= audited:
                periodic("fs", month_end(year, end), 80 if end == 12 else 85)
        for year in range(interims, 2026):
            for month in range(1, 13):
                since_end = (month - end) % 12
                if since_end in ((6,) if code in HALVES else (3, 6, 9)):
                    periodic("q", month_end(year, month), 42)
        for other, kind, months in TALKS:
            for month in months if other == code else ():
                periodic(kind, month_end(int(month[:4]), int(month[5:])), 90 if int(month[5:]) == end else 48)
        events = [(datetime.date.fromisoformat(when), handle, kind, title) for other, handle, when, kind, title in PAPERS if other == code]
        for other, first, last, handle, month, day, kind, title in SERIES:
            if other == code:
                events += [(datetime.date(year, month, day), f"{handle} {year}", kind, title) for year in range(first, last + 1)]
        for day, handle, kind, title in sorted(events):
            filer.add(handle, kind, title, SHORT[kind], None, None, None, day)
    catalogue.associations = {
        "Windward Bank": "Windward Commercial Bank Limited",
        "Windward Group": ["Windward Commercial Bank Limited", "Windward General Insurance Limited", "Windward Property Trust"],
        "NIELEC": "Nature Isle Electricity Company Limited",
        "Rockfield Cement": "RFCC",
        "Grenville Co-op": "GCOB",
        "Island Cellular Limited": "Tradewind Telecommunications Limited",
        "St. Philip Hire Purchase": LABELS["CRFL"],
        "Flour Mills": "Kingstown Flour Milling Company Limited",
        "CBB": "Carlisle Bay Bank Limited",
        "Hastings Holdings Limited": ["Hastings Foods Limited", "Hastings Packaging Limited"],
        "The Sentinel": "Sentinel Press & Broadcasting Limited",
    }


compose()


def year(code, *years):
    """What has a figure of any of the fiscal years: the report, the audited statements, the talk about the whole year."""
    return catalogue.any_of(*(
        f"{code} {handle}" for number in years
        for handle in (f"ar {number}", f"fs {number}", f"call {number}-{ENDS[code]:02}", f"slides {number}-{ENDS[code]:02}")
    ))


def quarter(code, *months):
    """What has a figure of a quarter: the interim statements, the talk about it."""
    return catalogue.any_of(*(f"{code} {kind} {month}" for month in months for kind in ("q", "call", "slides")))


only = catalogue.only


def compared(code, number):
    """What has a figure of a fiscal year that is set against another: the next year's papers, too, where there are any."""
    return year(code, number, number + 1)


q.ask("name", "what did Pelican Life pay out in claims and benefits in 2022", year("PLAC", 2022))
q.ask("name", "Leeward Lines fuel bill for 2023?", year("LEEL", 2023))
q.ask("name", "I hold a few units in Careenage Property Trust and would like to know how full the buildings were in the 2024 financial year.", year("CPTR", 2024))
q.ask("name", "kingstown flour milling wheat cost 2021", year("KFMC", 2021))
q.ask("name", "Basseterre Savings Bank - bad loans, year to June 2023", year("BSAV", 2023))
q.ask("name", "gross margin at trident home and hardware for 2024", year("TRHH", 2024))
q.ask("name", "which firm audits gravesend shipping & stevedoring", year("GSST", 2025))
q.ask("name", "bonavist sugar. tonnes milled. fy to june 2022", year("BONS", 2022))
q.ask("name", "Hi, could you tell me what Emerald Pool Resorts owed its lenders at 31 March 2022? Thanks!", year("EMPR", 2022))
q.ask("name", "need sentinel press and broadcasting's ad revenue, FY2020", year("SPBL", 2020))

q.ask("alias", "NIELEC fuel surcharge income 2021", year("NIEC", 2021))
q.ask("alias", "how profitable was windward bank in 2022", year("WCBK", 2022))
q.ask("alias", "what share of the Grenville Co-op's loans went to farmers in FY2023?", year("GCOB", 2023))
q.ask("alias", "CBB tier 1 ratio october 2023", year("CBBK", 2023))
q.ask("alias", "the sentinel - what did newsprint cost them in 2022", year("SPBL", 2022))
q.ask("alias", "results of island cellular for the year to march 2020", year("TWTL", 2020))
q.ask("alias", "St Philip Hire Purchase annual report 2019 pls", only("CRFL ar 2019"))
q.ask("alias", "Did Flour Mills raise its dividend per share in 2023?", year("KFMC", 2023))
q.ask("alias", "rockfield cement exports to guyana 2020", year("RFCC", 2020))
q.ask("alias", "Broad Street stores: how were sales in the year that ended January 2024", year("BSDS", 2024))

q.ask("symbol", "HMBR hectolitres sold fy24", year("HMBR", 2024))
q.ask("symbol", "eps of rfcc, 2021", year("RFCC", 2021))
q.ask("symbol", "how many branches did TRHH have at the end of 2022?", year("TRHH", 2022))
q.ask("symbol", "CSHL three months to july 2024", only("CSHL q 2024-07"))
q.ask("symbol", "wcbk staff costs in 2020", year("WCBK", 2020))
q.ask("symbol", "Please give me LAPL's 2022 annual report.", only("LAPL ar 2022"))
q.ask("symbol", "was there an impairment at COLM in fy2024", year("COLM", 2024))
q.ask("symbol", "amount per share KENM declared in January 2023", only("KENM div 2023"))

q.ask("typo", "carlile bay bnak net intrest income 2021", year("CBBK", 2021))
q.ask("typo", "Soufrier Brewries anual report 2019", only("SOBR ar 2019"))
q.ask("typo", "gouyve spice nutmeg sales fy23", year("GSPC", 2023))
q.ask("typo", "who was apointed ceo at pelcan life", only("PLAC ceo"))
q.ask("typo", "boscoble petrolium gallons sold 2023", year("BPML", 2023))
q.ask("typo", "how many subscibers had tradwind telecom at end march 2024", year("TWTL", 2024))
q.ask("typo", "hastngs packging profit 2024", year("HPKG", 2024))
q.ask("typo", "wats the nav per unit of bay steet real estate trst, dec 2023", year("BSRT", 2023))

q.ask("several-companies", "Which grew faster in 2023, Leeward Lines or Leeward Harbour Services?", year("LEEL", 2023), year("LEHS", 2023))
q.ask("several-companies", "cost to income: carlisle bay bank fy24, grenville co-operative fy24, windward commercial 2024", year("CBBK", 2024), year("GCOB", 2024), year("WCBK", 2024))
q.ask("several-companies", "hastings foods and hastings packaging first quarter 2025 sales", quarter("HFDS", "2025-03"), quarter("HPKG", "2025-03"))
q.ask("several-companies", "I am choosing between the two brewers. What net margin did Soufriere have in 2022, and Half Moon?", compared("SOBR", 2022), compared("HMBR", 2022))
q.ask("several-companies", "2023 annual reports, rockfield cement + antilles aggregates", only("RFCC ar 2023"), only("ANAB ar 2023"))
q.ask("several-companies", "coral sands vs coral bay, revenue in the last full year of each", year("CSHL", 2025), year("CBRL", 2024))
q.ask("several-companies", "how much gross premium did pelican life and sentry hill each write in 2020", compared("PLAC", 2020), compared("SHIL", 2020))
q.ask("several-companies", "did bonavist and locust grove both lose money on sugar in fy2021", compared("BONS", 2021), compared("LGSE", 2021))
q.ask("several-companies", "Leeward Lines, Gravesend Shipping: latest quarter revenue for the two please", quarter("LEEL", "2025-06"), quarter("GSST", "2025-06"))
q.ask("several-companies", "who carried more debt - tradewind at march 2023 or beacon broadband at december 2022", compared("TWTL", 2023), compared("BEAC", 2022))
q.ask("several-companies", "I need both circulars about the amalgamation, the one Parris Supermarkets sent and the one from Goodland Foods", only("PARS amalgamation"), only("GDLF amalgamation"))
q.ask("several-companies", "rental income 2023 windward property trust / careenage / bay street", compared("WPTR", 2023), compared("CPTR", 2023), compared("BSRT", 2023))
q.ask("several-companies", "What do Greenidge Dairies and Hastings Foods say about raw milk in their annual reports for 2023?", only("GRDL ar 2023"), only("HFDS ar 2023"))
q.ask("several-companies", "kwh sold in 2022 at sunbury solar and at nature isle electricity", compared("SUNP", 2022), compared("NIEC", 2022))
q.ask("several-companies", "windward general or sentry hill, whose claims were worse in the june 2025 quarter?", quarter("WGEN", "2025-06"), quarter("SHIL", "2025-06"))
q.ask("several-companies", "dividend notices from SOBR and RFCC, 2024", only("SOBR div 2024"), only("RFCC div 2024"))
q.ask("several-companies", "who got appointed chief executive at Pelican Life, and who at Goodland Parris", only("PLAC ceo"), only("GPLT ceo"))
q.ask("several-companies", "turnover for fiscal 2022 of kensington motors, trident hardware & goodland parris", compared("KENM", 2022), compared("TRHH", 2022), compared("GPLT", 2022))

q.ask("several-periods", "Half Moon Brewery revenue 2019, 2021, 2023", year("HMBR", 2019), compared("HMBR", 2021), compared("HMBR", 2023))
q.ask("several-periods", "rockfield cement net profit from 2022 to 2024", compared("RFCC", 2022), compared("RFCC", 2023), year("RFCC", 2024))
q.ask("several-periods", "windward bank interest income in q1 2024 and q1 2025", quarter("WCBK", "2024-03", "2025-03"), quarter("WCBK", "2025-03"))
q.ask("several-periods", "How far had Coral Sands recovered? Compare the year to April 2021 with the year to April 2024.", compared("CSHL", 2021), compared("CSHL", 2024))
q.ask("several-periods", "all the quarterly accounts lesser antilles paints put out for fy2025", only("LAPL q 2024-09"), only("LAPL q 2024-12"), only("LAPL q 2025-03"))
q.ask("several-periods", "carlisle bay bank final dividend announcements of 2024 and 2025", only("CBBK div final 2024"), only("CBBK div final 2025"))
q.ask("several-periods", "how did the number of customers of NIELEC change between 2018 and 2024", compared("NIEC", 2018), year("NIEC", 2024))
q.ask("several-periods", "Beacon Broadband ebitda 2023, 2024, and for the first half of 2025", compared("BEAC", 2023), year("BEAC", 2024), quarter("BEAC", "2025-06"))
q.ask("several-periods", "sentinel press annual reports 2018 through 2020", only("SPBL ar 2018"), only("SPBL ar 2019"), only("SPBL ar 2020"))
q.ask("several-periods", "tradewind call transcripts for the years ended march 2024 and march 2025", only("TWTL call 2024-03"), only("TWTL call 2025-03"))
q.ask("several-periods", "gouyave spice: half year to march 2023 against half year to march 2024, sales of mace", quarter("GSPC", "2023-03", "2024-03"), quarter("GSPC", "2024-03"))
q.ask("several-periods", "What was Pelican Life's profit in 2021 and then in 2023?", compared("PLAC", 2021), compared("PLAC", 2023))
q.ask("several-periods", "litres of milk bought by greenidge dairies, fy22 fy23 fy24", compared("GRDL", 2022), compared("GRDL", 2023), year("GRDL", 2024))
q.ask("several-periods", "basseterre savings deposits june 21 v june 22", compared("BSAV", 2021), compared("BSAV", 2022))
q.ask("several-periods", "Crane Finance's loan book in FY2019, when it still was St. Philip, and in FY2024", compared("CRFL", 2019), compared("CRFL", 2024))
q.ask("several-periods", "minutes of hastings holdings' agms, 2023 as well as 2024", only("HAST minutes 2023"), only("HAST minutes 2024"))
q.ask("several-periods", "morne trust bank nine months net income sept 2022, sept 2023, sept 2024",
      quarter("MTBK", "2022-09", "2023-09"), quarter("MTBK", "2023-09", "2024-09"), quarter("MTBK", "2024-09"))
q.ask("several-periods", "is collymore medical bigger than it was? revenue fy22 vs fy25", compared("COLM", 2022), year("COLM", 2025))

q.ask("relative-date", "latest quarterly for leeward harbour services", quarter("LEHS", "2025-06"))
q.ask("relative-date", "What did Rockfield Cement make last year?", year("RFCC", 2024))
q.ask("relative-date", "soufriere breweries beer volumes, first half of this year", quarter("SOBR", "2025-06"))
q.ask("relative-date", "did carlisle bay bank declare an interim dividend this year", only("CBBK div interim 2025"))
q.ask("relative-date", "most recent earnings call of hastings holdings", only("HAST call 2025-06"))
q.ask("relative-date", "nature isle electricity named a new general manager last month, who?", only("NIEC gm"))
q.ask("relative-date", "Leeward Harbour got new cranes this August. Any announcement?", only("LEHS cranes"))
q.ask("relative-date", "newest annual report from basseterre savings bank", only("BSAV ar 2024"))
q.ask("relative-date", "crane finance, audited accounts for the year that just ended in june", only("CRFL fs 2025"))
q.ask("relative-date", "hastings foods profit the year before last", year("HFDS", 2023))
q.ask("relative-date", "how is gravesend doing in the first quarter of its current financial year", quarter("GSST", "2025-06"))
q.ask("relative-date", "how much rum did old mill distillers export two years ago", year("OMRD", 2023))
q.ask("relative-date", "boscobel petroleum's result five years ago", year("BPML", 2020))
q.ask("relative-date", "I missed the Windward Commercial Bank AGM this June, are the minutes available?", only("WCBK minutes 2025"))
q.ask("relative-date", "whats in the tradewind circular from this june", only("TWTL towers"))
q.ask("relative-date", "Broad Street Department Stores sales last quarter", quarter("BSDS", "2025-07"))

q.ask("document-type", "prospectus for sunbury's green bonds", only("SUNP green"))
q.ask("document-type", "slides nature isle electricity full year 2023", only("NIEC slides 2023-12"))
q.ask("document-type", "What did the directors' circular at Rockfield say on the Orinoco bid?", only("RFCC directors"))
q.ask("document-type", "goodland parris meeting notice 2025", only("GPLT agm 2025"))
q.ask("document-type", "carlisle bay bank minutes of the 2023 annual meeting", only("CBBK minutes 2023"))
q.ask("document-type", "just the audited accounts of Windward General Insurance for 2021, please, not the glossy report", only("WGEN fs 2021"))
q.ask("document-type", "I'm looking for the transcript of the call that Windward Commercial Bank held on its first half of 2024.", only("WCBK call 2024-06"))
q.ask("document-type", "rights issue circular coral sands", only("CSHL rights"))

q.ask("topic", "which company ran a ship aground", only("LEEL grounding"))
q.ask("topic", "Has any food been recalled?", only("HFDS recall"))
q.ask("topic", "somebody got into the customer data of one of the phone companies, where do I read about that", only("TWTL breach"))
q.ask("topic", "anything filed on hurricane beryl", only("WGEN beryl"))
q.ask("topic", "single use plastics ban impact", only("HPKG plastic"))
q.ask("topic", "sugar factory shut down 2023", only("LGSE closure"))

q.ask("follow-up", "and in 2022?", year("SOBR", 2022),
      history=["soufriere breweries profit 2023", "Soufriere Breweries Limited made a profit after tax of EC$21.4 million in 2023."])
q.ask("follow-up", "how about packaging", year("HPKG", 2023),
      history=["hastings foods sales 2023", "Hastings Foods Limited had sales of BBD 184 million in 2023."])
q.ask("follow-up", "Q2?", quarter("CBBK", "2024-04"),
      history=["net interest income carlisle bay bank q1 2024",
               "Net interest income of Carlisle Bay Bank Limited was BBD 31.2 million in the first quarter of 2024 (November 2023 to January 2024)."])
q.ask("follow-up", "their property trust too please", year("WPTR", 2023),
      history=["What was the total comprehensive income of Windward General Insurance in 2023?",
               "Windward General Insurance Limited had total comprehensive income of EC$6.3 million in 2023."])
q.ask("follow-up", "great, can i have it", only("KFMC ar 2019"),
      history=["is there an annual report of kingstown flour for 2019", "Yes, there is an Annual Report 2019 of Kingstown Flour Milling Company Limited."])
q.ask("follow-up", "why was that", year("TWTL", 2022),
      history=["tradewind profit year to march 2022", "Profit of Tradewind Telecommunications Limited fell by a third to EC$18 million in the year ended March 31, 2022."])
q.ask("follow-up", "when does he start?", only("NIEC gm"),
      history=["has nielec got a new general manager", "Yes. Nature Isle Electricity Company Limited has appointed Mr. Bertrand Laurent as General Manager."])
q.ask("follow-up", "how much will it cost, does the circular say?", only("GPLT centre"),
      history=["what is goodland parris building at warrens",
               "Goodland Parris Limited plans a new distribution centre at Warrens. It sent its shareholders a circular on it in January 2025."])
q.ask("follow-up", "no i mean the harbour company", year("LEHS", 2023),
      history=["leeward operating profit 2023", "Leeward Lines Limited had an operating profit of EC$14.8 million in 2023."])
q.ask("follow-up", "2", only("CBRL ar 2022"),
      history=["coral annual report 2022", "Two companies would fit:\n1. Coral Sands Hotels Limited\n2. Coral Bay Resorts Limited\nWhich one is it?"])
q.ask("follow-up", "Year ended June 2024.", year("LAPL", 2024),
      history=["what did lesser antilles paints spend on titanium dioxide", "Which financial year of Lesser Antilles Paints Limited do you mean?"])
q.ask("follow-up", "do the audited statements show the same?", only("CBBK fs 2023"),
      history=["loan loss provisions in carlisle bay's 2023 annual report",
               "According to the Annual Report 2023 of Carlisle Bay Bank Limited, loan loss provisions were BBD 9.7 million."])
q.ask("follow-up", "and at Parris alone, the year before", year("PARS", 2021),
      history=["Goodland Parris revenue fy2022", "Goodland Parris Limited, formed of Parris Supermarkets Limited and Goodland Foods Limited in 2022, had revenue of BBD 611 million in FY2022."])
q.ask("follow-up", "what did its own board tell shareholders to do", only("SHIL directors"),
      history=["who tried to buy sentry hill insurance", "Pelican Life Assurance Company Limited made a takeover offer for Sentry Hill Insurance Limited in August 2021."])
q.ask("follow-up", "so how did it end?", only("SHIL lapse"),
      history=["tell me about pelican's bid for sentry hill", "Pelican Life made an offer for Sentry Hill Insurance Limited on 9 August 2021.",
               "did the directors like it", "No, on 30 August 2021 they recommended to shareholders to reject the offer."])
q.ask("follow-up", "same question for bay street", year("BSRT", 2022),
      history=["finance costs of windward property trust 2022", "Windward Property Trust had finance costs of EC$7.9 million in 2022."])
q.ask("follow-up", "compare that with grenville", compared("GCOB", 2023),
      history=["return on assets morne trust bank 2023", "Return on assets of Morne Trust Bank Limited was 1.1% in 2023."])
q.ask("follow-up", "any slides to go with it?", only("CPTR slides 2024-09"),
      history=["careenage property trust results fy2024", "Careenage Property Trust earned BBD 12.6 million in the year ended September 30, 2024, up from BBD 11.9 million."])
q.ask("follow-up", "and the two quarters before that one", only("HMBR q 2024-03"), only("HMBR q 2023-12"),
      history=["half moon brewery statements for the nine months to june 2024", "Here are the unaudited financial statements of Half Moon Brewery Limited for the nine months ended June 30, 2024."])
q.ask("follow-up", "ok back to the rum people. same for fy2020", year("OMRD", 2020),
      history=["old mill rum capex fy2021", "Old Mill Rum Distillers Limited spent BBD 8.3 million on plant in FY2021.",
               "and boscobel in 2021?", "Boscobel Petroleum Marketing Limited spent BBD 5.1 million in 2021."])
q.ask("follow-up", "per share?", year("KENM", 2023),
      history=["kensington motors net income fy 2023", "Kensington Motors Limited had net income of EC$4.2 million in the year ended September 30, 2023."])
q.ask("follow-up", "then give me the one before", only("BONS ar 2024"),
      history=["bonavist sugar annual report 2025", "An annual report of Bonavist Sugar Company Limited for 2025 is not there yet."])
q.ask("follow-up", "And both of them in 2021?", compared("LEEL", 2021), compared("GSST", 2021),
      history=["Please compare the operating costs of Leeward Lines and Gravesend Shipping for 2022.",
               "In 2022 Leeward Lines Limited had operating costs of EC$88 million, Gravesend Shipping & Stevedoring Limited (year ended March 2022) of BBD 41 million."])
q.ask("follow-up", "is there a transcript of the call about it", only("GPLT call 2024-09"),
      history=["how did goodland parris do in fy2024", "In the year ended September 30, 2024 sales of Goodland Parris Limited rose 4% to BBD 702 million and profit 7%."])
q.ask("follow-up", "what about half moon", year("HMBR", 2024),
      history=["excise duty soufriere breweries paid in 2024", "Soufriere Breweries Limited paid EC$16.7 million of excise duty in 2024."])
q.ask("follow-up", "are you sure? look again please", year("FMHL", 2023),
      history=["falmouth marina berth income fy23", "Berth income of Falmouth Marina & Hotels Limited was EC$310 in FY2023."])
q.ask("follow-up", "I asked for the half year, not the full one!", quarter("RVBL", "2024-06"),
      history=["roseau valley bananas boxes shipped first half 2024", "Roseau Valley Bananas Limited shipped 412,000 boxes in 2024."])
q.ask("follow-up", "send the notice of the final dividend they declared on that, march this year it must have been", only("HAST div final 2025"),
      history=["hastings holdings earnings 2024", "Hastings Holdings Limited earned BBD 58 million in 2024."])
q.ask("follow-up", "is the announcement of the name change there?", only("CRFL name"),
      history=["was crane finance called something else once", "Yes, until 2020 Crane Finance Limited was St. Philip Hire Purchase Limited."])
q.ask("follow-up", "show me where they announced her", only("GPLT ceo"),
      history=["who heads goodland parris", "Ms. Rochelle Parris is the Chief Executive Officer of Goodland Parris Limited."])
q.ask("follow-up", "and three years earlier", year("RVBL", 2020),
      history=["roseau valley bananas, 2023 loss", "Roseau Valley Bananas Limited lost EC$2.2 million in 2023."])
q.ask("follow-up", "add 2021 and 2023", compared("ANAB", 2021), compared("ANAB", 2023),
      history=["antilles aggregates & blocks revenue fy22", "Antilles Aggregates & Blocks Limited had revenue of BBD 47 million in FY2022."])

q.ask("abstention", "good morning!")
q.ask("abstention", "who made you")
q.ask("abstention", "Bequia Fisheries annual report 2023")
q.ask("abstention", "did Windward Airlines make a profit in 2022?")
q.ask("abstention", "what is a rights issue and why would a company do one")
q.ask("abstention", "How do I open an account with a stockbroker?")
q.ask("abstention", "weather in castries tomorrow")
q.ask("abstention", "ok thank you so much, very helpful",
      history=["gouyave spice revenue fy24", "Gouyave Spice Company Limited had revenue of EC$19 million in FY2024."])
q.ask("abstention", "say that in french please",
      history=["did nielec get its tariff increase", "The regulator decided on the tariffs of Nature Isle Electricity Company Limited in April 2023 and allowed an increase of 3%."])
q.ask("abstention", "make that a table",
      history=["rockfield cement revenue 2022 2023", "Rockfield Cement Company Limited had revenue of BBD 121 million in 2022 and BBD 127 million in 2023."])
q.ask("abstention", "what does ebitda stand for?")
q.ask("abstention", "ah cool",
      history=["who was appointed medical director of collymore", "Dr. Simone Agard was appointed Medical Director of Collymore Medical Centre Limited in October 2024."])
q.ask("abstention", "Montserrat Cement Works, accounts for 2022")
q.ask("abstention", "write me a four line poem about the sea")
q.ask("abstention", "hello?? are you there")
q.ask("abstention", "never mind, i'll ring my broker",
      history=["kensington motors share price", "I have documents of Kensington Motors Limited, but no share prices."])
