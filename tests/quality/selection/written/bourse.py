"""A second stock exchange: few fields, names that are nearly equal, companies that were renamed, and years that are missing."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://saint-orlan-bourse"
PUBLISHED_UNTIL = datetime.date(2025, 5, 16)

# code, name, month in which the year ends, how files are named, first year, first year of quarters, what is missing, other names
COMPANIES = [
    ("BFG", "BRAMBLE FINANCIAL GROUP LIMITED", 10, "slug", 2016, 2020, [], ["Bramble Group", "Bramble Financial"]),
    ("BBK", "BRAMBLE BANK LIMITED", 10, "slug", 2017, 2021, [], []),
    ("BCAP", "BRAMBLE CAPITAL MARKETS LIMITED", 10, "short", 2019, 2022, [], ["BramCap"]),
    ("BGI", "BRAMBLE GENERAL INSURANCE COMPANY LIMITED", 12, "date", 2018, 2021, ["ar 2020"], ["Bramble Insurance"]),
    ("TWH", "TIDEWATER HOLDINGS PLC", 12, "slug", 2016, 2020, [], []),
    ("TWP", "TIDEWATER PORTS LIMITED", 12, "date", 2018, 2021, [], []),
    ("TWF", "TIDEWATER FISHERIES LIMITED", 9, "upload", 2018, 2021, ["fs 2019", "ar 2019"], []),
    ("FHL", "FIRST HARVEST LIMITED", 6, "short", 2018, 2021, [], []),
    ("FLE", "FIRST LIGHT ENERGY PLC", 12, "slug", 2017, 2021, [], []),
    ("FMTB", "FIRST MUTUAL TRUST BANK LIMITED", 12, "slug", 2016, 2020, [], ["First Mutual", "FMT Bank"]),
    ("1CF", "1ST CHOICE FOODS LIMITED", 12, "short", 2019, 2022, [], ["First Choice Foods"]),
    ("XFL", "EXPRESS FREIGHT LIMITED", 12, "slug", 2018, 2021, ["ar 2021"], []),
    ("GBS", "GENERAL BUILDERS SUPPLY LIMITED", 3, "date", 2017, 2021, [], []),
    ("GAC", "GENERAL ACCEPTANCE COMPANY LIMITED", 12, "slug", 2017, 2021, [], []),
    ("ADVT", "ADVANCE TYRES LIMITED", 12, "upload", 2018, 2022, [], []),
    ("FUTR", "FUTURE HOMES PLC", 9, "slug", 2019, 2022, [], []),
    ("SIGR", "SIGNAL RADIO LIMITED", 12, "short", 2018, 2022, ["fs 2020"], []),
    ("MSPL", "MAIN STREET PROPERTIES LIMITED", 12, "slug", 2017, 2021, [], []),
    ("SELB", "SELECT BRANDS LIMITED", 12, "date", 2018, 2021, [], []),
    ("RELP", "RELIABLE PACKAGING LIMITED", 6, "slug", 2019, 2022, [], []),
    ("SURE", "SURE LIFE ASSURANCE LIMITED", 12, "slug", 2017, 2021, [], []),
    ("APHC", "A. P. HOLLOWAY & COMPANY LIMITED", 12, "slug", 2016, 2020, [], ["Holloways", "AP Holloway"]),
    ("JTMS", "J.T. MARCHETTI & SONS LIMITED", 12, "upload", 2018, 2022, [], ["Marchetti"]),
    ("KLQ", "KLQ HOLDINGS LIMITED", 12, "slug", 2018, 2021, [], []),
    ("TRW", "T&R WHOLESALE LIMITED", 3, "short", 2018, 2021, [], ["Tait & Rowe"]),
    ("DKML", "D.K.M. LOGISTICS PLC", 12, "date", 2019, 2022, [], ["DKM"]),
    ("HS77", "77 HARBOUR STREET PROPERTIES LIMITED", 12, "slug", 2019, 2022, [], ["Harbour Street 77"]),
    ("C24", "24SEVEN CONVENIENCE LIMITED", 12, "slug", 2019, 2022, ["ar 2024", "fs 2024"], ["24/7 Stores"]),
    ("ST9", "STUDIO 9 MEDIA LIMITED", 12, "short", 2020, 2022, [], ["Studio Nine"]),
    ("RFT", "ROUTE FORTY TRANSPORT LIMITED", 12, "slug", 2018, 2021, ["after 2022"], ["Route 40"]),
    ("NXR", "NEXORA TECHNOLOGIES LIMITED", 12, "slug", 2017, 2021, [], []),
    ("MRDA", "MERIDA HOTELS PLC", 4, "date", 2017, 2021, [], []),
    ("OAKG", "OAKSHORE GROUP PLC", 12, "slug", 2016, 2020, [], []),
    ("OAKF", "OAKSHORE FINANCE LIMITED", 12, "short", 2019, 2022, [], []),
    ("QPP", "QUILL & PAGE PUBLISHERS LIMITED", 12, "upload", 2018, 2022, [], []),
    ("SSE", "SOUTHFIELD SUGAR ESTATES LIMITED", 9, "slug", 2017, 2021, [], []),
    ("SFP", "SOUTHFIELD POULTRY LIMITED", 12, "date", 2018, 2022, [], []),
    ("NFP", "NORTHFIELD POULTRY LIMITED", 12, "date", 2018, 2022, [], []),
    ("MDX", "MEDIDEX LABORATORIES LIMITED", 12, "slug", 2019, 2022, [], []),
    ("MDC", "MEDICURE CLINICS LIMITED", 12, "slug", 2019, 2022, [], []),
    ("LBT", "LANTERN BAY TELECOM LIMITED", 3, "slug", 2017, 2021, [], ["LanTel"]),
    ("LBWC", "LANTERN BAY WATER COMPANY LIMITED", 12, "date", 2018, 2022, [], []),
    ("PSB", "PEOPLES SAVINGS BANK LIMITED", 12, "slug", 2016, 2020, [], ["PeopleBank"]),
    ("CPC", "COALPORT CEMENT LIMITED", 12, "short", 2017, 2021, [], []),
    ("CARB", "CARIBOU BREWERY LIMITED", 6, "slug", 2018, 2021, [], []),
    ("VRC", "VENTURE RIDGE CAPITAL PLC", 12, "upload", 2019, 2022, [], []),
    ("AGFL", "AGRIFLOR LIMITED", 12, "slug", 2020, 2022, [], []),
    ("ELAN", "ÉLAN RESTAURANTS LIMITED", 12, "slug", 2019, 2022, [], []),
    ("UDF", "UNITED DAIRY FARMERS LIMITED", 12, "slug", 2017, 2021, [], []),
    ("UPC", "UNITED PETROLEUM COMPANY LIMITED", 12, "date", 2017, 2021, [], []),
    ("SLSH", "STAR LINE SHIPPING LIMITED", 12, "short", 2018, 2022, ["fs 2023"], []),
    ("GLSP", "GREENLEAF SPICES LIMITED", 12, "upload", 2019, 2022, [], []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}

# Groups that are objects, with what the exchange knows of the company.
FIELDS = {
    "NXR": {"former_name": "Cable & Wire Supplies Limited", "sector": "technology"},
    "MRDA": {"former_name": "Palmetto Leisure Limited", "sector": "tourism"},
    "OAKG": {"former_name": "Hathaway Brothers Limited", "aliases": ["Oakshore"], "sector": "conglomerate"},
    "AGFL": {"aliases": ["Agri Flor", "Flower Growers Cooperative"], "sector": "agriculture"},
    "UPC": {"aliases": ["UniPet"], "sector": "energy"},
}

# Whose quarters are called quarterly reports, and not unaudited financial statements.
REPORTERS = ["TWH", "OAKG", "NXR", "LBT", "PSB", "CARB", "DKML", "ELAN"]

# code, handle, kind, day, file
OTHERS = [
    ("BFG", "reorganisation", "circular", "2016-11-21", "bramble-financial-group-scheme-of-reorganisation.pdf"),
    ("BFG", "ceo", "press release", "2024-03-04", "bramble-financial-group-appoints-marguerite-lowe-chief-executive.pdf"),
    ("BBK", "branches", "press release", "2023-02-15", "bramble-bank-closes-eleven-rural-branches.pdf"),
    ("BCAP", "fine", "press release", "2022-10-06", "bramble-capital-markets-settlement-with-securities-commission.pdf"),
    ("BGI", "storm", "press release", "2024-07-22", "bramble-general-insurance-hurricane-claims-update.pdf"),
    ("TWH", "spinoff", "circular", "2018-05-30", "tidewater-holdings-spin-off-of-tidewater-ports.pdf"),
    ("TWH", "bond", "prospectus", "2021-09-10", "tidewater-holdings-7-percent-notes-2028-prospectus.pdf"),
    ("TWP", "crane", "press release", "2023-06-19", "tidewater-ports-crane-collapse-statement.pdf"),
    ("TWF", "quota", "press release", "2022-01-11", "tidewater-fisheries-tuna-quota-cut.pdf"),
    ("FLE", "wind", "prospectus", "2022-04-25", "first-light-energy-green-notes-wind-farm-prospectus.pdf"),
    ("FMTB", "rights", "circular", "2020-08-14", "first-mutual-trust-bank-rights-issue-circular.pdf"),
    ("1CF", "recall", "press release", "2023-11-08", "1st-choice-foods-recall-of-canned-beans.pdf"),
    ("XFL", "ipo", "prospectus", "2018-03-12", "express-freight-limited-prospectus.pdf"),
    ("XFL", "drone", "press release", "2024-09-17", "express-freight-drone-delivery-trial.pdf"),
    ("GBS", "related", "circular", "2022-12-05", "general-builders-supply-related-party-purchase-of-lumber-yard.pdf"),
    ("GAC", "delist", "circular", "2024-11-29", "general-acceptance-company-proposed-delisting.pdf"),
    ("FUTR", "flats", "press release", "2023-08-01", "future-homes-affordable-apartments-agreement-with-ministry.pdf"),
    ("MSPL", "mall", "circular", "2021-06-03", "main-street-properties-sale-of-shopping-mall.pdf"),
    ("SURE", "ifrs", "press release", "2023-03-27", "sure-life-assurance-transition-to-ifrs-17.pdf"),
    ("APHC", "succession", "press release", "2022-05-16", "a-p-holloway-chairman-retires-after-forty-years.pdf"),
    ("KLQ", "takeover", "circular", "2023-01-20", "klq-holdings-directors-circular-offer-by-venture-ridge.pdf"),
    ("HS77", "revaluation", "valuation report", "2024-02-28", "77-harbour-street-properties-independent-valuation.pdf"),
    ("C24", "suspension", "notice", "2025-05-02", "24seven-convenience-suspension-of-trading-late-filing.pdf"),
    ("RFT", "liquidation", "notice", "2023-07-14", "route-forty-transport-appointment-of-liquidator.pdf"),
    ("NXR", "rename", "notice", "2021-02-01", "change-of-name-cable-and-wire-supplies-to-nexora-technologies.pdf"),
    ("NXR", "hack", "press release", "2024-10-21", "nexora-technologies-ransomware-incident.pdf"),
    ("MRDA", "rename", "notice", "2020-09-15", "change-of-name-palmetto-leisure-to-merida-hotels.pdf"),
    ("MRDA", "sale", "circular", "2022-02-18", "merida-hotels-disposal-of-cliffside-resort.pdf"),
    ("OAKG", "rename", "notice", "2019-07-01", "change-of-name-hathaway-brothers-to-oakshore-group.pdf"),
    ("OAKG", "split", "circular", "2023-05-22", "oakshore-group-ten-for-one-stock-split.pdf"),
    ("SSE", "fire", "press release", "2021-03-30", "southfield-sugar-estates-fire-at-boiling-house.pdf"),
    ("NFP", "flu", "press release", "2024-12-10", "northfield-poultry-avian-influenza-cull.pdf"),
    ("MDX", "lab", "press release", "2022-06-28", "medidex-laboratories-genetic-testing-centre-opens.pdf"),
    ("LBT", "fivegee", "press release", "2024-01-30", "lantern-bay-telecom-5g-spectrum-licence.pdf"),
    ("LBWC", "tariff", "notice", "2023-09-04", "lantern-bay-water-rate-increase-application.pdf"),
    ("PSB", "merger", "circular", "2025-02-14", "peoples-savings-bank-proposed-merger-with-first-mutual-trust-bank.pdf"),
    ("CPC", "carbon", "sustainability report", "2024-06-30", "coalport-cement-sustainability-report-2023.pdf"),
    ("CARB", "licence", "press release", "2023-10-12", "caribou-brewery-licence-to-brew-foreign-stout.pdf"),
    ("ELAN", "ipo", "prospectus", "2019-04-08", "elan-restaurants-prospectus.pdf"),
    ("UDF", "strike", "press release", "2022-08-23", "united-dairy-farmers-milk-price-dispute.pdf"),
    ("UPC", "spill", "press release", "2023-12-18", "united-petroleum-spill-at-east-terminal.pdf"),
    ("SLSH", "seizure", "press release", "2024-04-16", "star-line-shipping-vessel-detained.pdf"),
]

catalogue = Catalogue()
q = Questions("bourse", today="2025-05-20")


def compose():
    for code, name, month, style, first, quarters_from, missing, others in COMPANIES:
        catalogue.group(name, **FIELDS.get(code, {}))
        for other in [code, *others]:
            catalogue.associations[other] = name
        for year in range(first, 2026):
            if "after 2022" in missing and year > 2022:
                break
            end = month_end(year, month)
            for what, days in (("fs", 90), ("ar", 120)):
                if end + datetime.timedelta(days=days) <= PUBLISHED_UNTIL and f"{what} {year}" not in missing:
                    add_annual(code, name, style, what, year, end)
            for quarter in (1, 2, 3):
                close = month_end(year, month - 12 + 3 * quarter)
                if year >= quarters_from and close + datetime.timedelta(days=45) <= PUBLISHED_UNTIL:
                    add_quarter(code, name, style, year, quarter, close)
        for code_of, handle, kind, day, file in OTHERS:
            if code_of == code:
                put(code, name, handle, kind, day[:4], file, None if style in ("date", "upload") else day[:4])


def slug(name):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in name.lower().replace("é", "e")).split())


def put(code, name, handle, kind, year, file, period):
    folder = kind.replace(" ", "_")
    catalogue.add(name, f"{code} {handle}", f"{BUCKET}/organized/{code}/{folder}/{year}/{file}", filename=file, document_type=kind, period=period)


def add_annual(code, name, style, what, year, end):
    kind = {"ar": "annual report", "fs": "audited financial statements"}[what]
    words = kind.replace(" ", "-")
    file = {
        "slug": f"{slug(name)}-{words}-{year}.pdf",
        "short": f"{code}-{what.upper()}{year % 100}.pdf",
        "date": f"{code}_{kind.title().replace(' ', '')}_{end:%d%b%Y}.pdf",
        "upload": f"{slug(name).title()}-{words.title()}-{year}-final-web.pdf",
    }[style]
    put(code, name, f"{what} {year}", kind, year, file, None if style == "upload" and year < 2021 else str(year))


def add_quarter(code, name, style, year, quarter, close):
    kind = "quarterly report" if code in REPORTERS else "unaudited financial statements"
    words = kind.replace(" ", "-")
    file = {
        "slug": f"{slug(name)}-{words}-q{quarter}-{year}.pdf",
        "short": f"{code}-Q{quarter}-{year % 100}.pdf",
        "date": f"{code}_{kind.title().replace(' ', '')}_{close:%d%b%Y}.pdf",
        "upload": f"{slug(name).title()}-{words.title()}-for-the-period-ended-{close:%B}-{close.day}-{close.year}.pdf",
    }[style]
    put(code, name, f"q {year} {quarter}", kind, year, file, f"Q{quarter} {year}")


compose()


def year(code, *years):
    """The annual reports or audited statements of those years."""
    return catalogue.any_of(*(f"{code} {what} {number}" for number in years for what in ("ar", "fs")))


def figure(code, number):
    """That year's, and the following year's with the figures beside its own."""
    return year(code, number, number + 1)


def ar(code, number):
    return catalogue.any_of(f"{code} ar {number}")


def fs(code, number):
    return catalogue.any_of(f"{code} fs {number}")


def quarter(code, number, which):
    return catalogue.any_of(f"{code} q {number} {which}")


def other(code, *handles):
    return catalogue.any_of(*(f"{code} {handle}" for handle in handles))


def latest(code):
    """The newest full year and the newest quarter."""
    annual = max(number for number in range(2016, 2026) for what in ("ar", "fs") if f"{code} {what} {number}" in catalogue.handles)
    quarters = [(number, which) for number in range(2016, 2026) for which in (1, 2, 3) if f"{code} q {number} {which}" in catalogue.handles]
    return year(code, annual) + quarter(code, *max(quarters))


q.ask("name", "need bramble bank's deposits figure at october 2022", year("BBK", 2022))
q.ask("name", "Hi! Did Bramble Financial Group grow its loan book in 2021?", year("BFG", 2021))
q.ask("name", "Express Freight turnover 2020", year("XFL", 2020))
q.ask("name", "I'm a pensioner with a few shares in General Builders Supply. What did they make in the year to March 2023?", year("GBS", 2023))
q.ask("name", "How exposed was General Acceptance Company to bad loans in 2020?", year("GAC", 2020))
q.ask("name", "First Harvest, June 2022 year end: revenue and gross margin pls", year("FHL", 2022))
q.ask("name", "first light energy capacity factor 2021", year("FLE", 2021))
q.ask("name", "Which properties did 77 Harbour Street Properties own in 2021?", year("HS77", 2021))
q.ask("name", "can you tell me the number of stores 24seven convenience was running in 2022", year("C24", 2022))
q.ask("name", "northfield poultry feed cost 2022", year("NFP", 2022))
q.ask("name", "Southfield Poultry 2022 results, not the sugar people", year("SFP", 2022))
q.ask("name", "future homes plc, how many houses handed over in 2023?", year("FUTR", 2023))
q.ask("name", "J.T. Marchetti & Sons: what was the profit after tax for 2019?", year("JTMS", 2019))
q.ask("name", "what's the auditor opinion on Star Line Shipping 2023", year("SLSH", 2023))
q.ask("name", "Was the pandemic bad for Élan Restaurants in 2020?", year("ELAN", 2020))
q.ask("name", "united petroleum company capex twenty twenty-two", year("UPC", 2022))
q.ask("name", "Sure Life Assurance, embedded value or whatever they report, 2023", year("SURE", 2023))
q.ask("name", "How is Agriflor getting on these days?", latest("AGFL"))

q.ask("symbol", "TWH 2022 eps", year("TWH", 2022))
q.ask("symbol", "BBK fy2020 nim", year("BBK", 2020))
q.ask("symbol", "numbers for GAC 2022 when u have a sec", year("GAC", 2022))
q.ask("symbol", "What is the shareholders' equity of KLQ at year end 2021?", year("KLQ", 2021))
q.ask("symbol", "SURE 2022 premiums", year("SURE", 2022))
q.ask("symbol", "1CF 2023 sales", year("1CF", 2023))
q.ask("symbol", "pls pull lbt for fiscal 2023, want churn", year("LBT", 2023))
q.ask("symbol", "HS77 rental yield 2023", year("HS77", 2023))
q.ask("symbol", "did ADVT pay a dividend for 2021", year("ADVT", 2021))
q.ask("symbol", "C24 q3 2024", quarter("C24", 2024, 3))
q.ask("symbol", "FLE.  2023.  debt.", year("FLE", 2023))
q.ask("symbol", "My broker says NFP is cheap. What did it earn in 2023?", year("NFP", 2023))
q.ask("symbol", "UPC volumes, second quarter of 2023", quarter("UPC", 2023, 2))
q.ask("symbol", "inventory days MDX 2022", year("MDX", 2022))

q.ask("alias", "Holloways 2019 wages bill", year("APHC", 2019))
q.ask("alias", "what did cable & wire supplies make in 2018?", year("NXR", 2018))
q.ask("alias", "Hathaway Brothers annual profit 2017", year("OAKG", 2017))
q.ask("alias", "Palmetto Leisure, year to April 2019, occupancy", year("MRDA", 2019))
q.ask("alias", "LanTel subscribers at March 2022", year("LBT", 2022))
q.ask("alias", "peoplebank mortgage book 2023", year("PSB", 2023))
q.ask("alias", "BramCap 2021 trading income", year("BCAP", 2021))
q.ask("alias", "Bramble Insurance combined ratio in 2022", year("BGI", 2022))
q.ask("alias", "24/7 stores net loss 2023?", year("C24", 2023))
q.ask("alias", "unipet 2021 margin per litre", year("UPC", 2021))
q.ask("alias", "Did the flower growers cooperative do well in 2022?", year("AGFL", 2022))
q.ask("alias", "tait & rowe, fiscal 2022 turnover", year("TRW", 2022))
q.ask("alias", "Studio Nine advertising revenue for 2023 please", year("ST9", 2023))
q.ask("alias", "First Choice Foods 2021 cost of sales", year("1CF", 2021))

q.ask("typo", "tidwater fisheries 2022 catch", year("TWF", 2022))
q.ask("typo", "brambel bank 2023 profit", year("BBK", 2023))
q.ask("typo", "relaible packging revenue 2021", year("RELP", 2021))
q.ask("typo", "holoway and company 2022 anual report", ar("APHC", 2022))
q.ask("typo", "Wat was nexorra technologies ebitda 2022", year("NXR", 2022))
q.ask("typo", "coal port cement 2020 production tonnes", year("CPC", 2020))
q.ask("typo", "oak shore finance impairment charge 2022", year("OAKF", 2022))
q.ask("typo", "first mutal trsut bank 2019 tier one", year("FMTB", 2019))
q.ask("typo", "carribou brewry 2023", year("CARB", 2023))
q.ask("typo", "elan restaurnts 2022 same store sales", year("ELAN", 2022))
q.ask("typo", "Marcheti & Sons results 2023", year("JTMS", 2023))
q.ask("typo", "sothfield sugar estates fy 2020", year("SSE", 2020))

ABOUT_BBK = ["What was Bramble Bank's profit in 2022?", "Bramble Bank made 41.2 million after tax in the year to 31 October 2022, against 36.9 million a year earlier."]
ABOUT_TWH = ["Tidewater Holdings 2023 revenue?", "Tidewater Holdings reported group revenue of 1.08 billion for 2023."]
ABOUT_NFP = ["how did northfield poultry do in 2023", "Northfield Poultry's revenue rose 6% to 212 million in 2023, but feed costs took the operating margin down to 4%."]
ABOUT_NXR = ["Who is the chairman of Nexora?", "According to the annual report for 2024 the chairman of Nexora Technologies is Delroy Antoine."]
ABOUT_SELB = ["Select Brands Q2 2024 please", "In the second quarter of 2024 Select Brands had sales of 18.4 million and a net profit of 1.1 million."]
q.ask("follow-up", "how bout 2023", year("BBK", 2023), history=ABOUT_BBK)
q.ask("follow-up", "I actually wanted the whole group, not only the bank", year("BFG", 2022), history=ABOUT_BBK)
q.ask("follow-up", "And its insurance sister company?", year("BGI", 2022), history=ABOUT_BBK)
q.ask("follow-up", "what share of that came from the ports business? see their own accounts", year("TWP", 2023), history=ABOUT_TWH)
q.ask("follow-up", "two years earlier?", year("TWH", 2021), history=ABOUT_TWH)
q.ask("follow-up", "same for southfield", year("SFP", 2023), history=ABOUT_NFP)
q.ask("follow-up", "I read something about bird flu there. Is that so?", other("NFP", "flu"), history=ABOUT_NFP)
q.ask("follow-up", "ok whats the latest quarter", quarter("NFP", 2025, 1), history=ABOUT_NFP)
q.ask("follow-up", "What were they called before?", other("NXR", "rename", "ar 2020", "ar 2021", "fs 2021"), history=ABOUT_NXR)
q.ask("follow-up", "hm and did they have some cyber attack recently", other("NXR", "hack"), history=ABOUT_NXR)
q.ask("follow-up", "next quarter?", quarter("SELB", 2024, 3), history=ABOUT_SELB)
q.ask("follow-up", "And the same quarter a year ago", quarter("SELB", 2023, 2), history=ABOUT_SELB)
q.ask("follow-up", "full year audited pls", fs("SELB", 2024), history=ABOUT_SELB)
q.ask("follow-up", "give me the prospectus", other("XFL", "ipo"),
      history=["When did Express Freight list on the exchange?", "Express Freight Limited was listed in April 2018."])
q.ask("follow-up", "No I mean the finance company", year("OAKF", 2023),
      history=["oakshore 2023 profit", "Oakshore Group earned 94 million in 2023.", "their loans in arrears?", "The group report gives no split of arrears."])
q.ask("follow-up", "2019 as well", year("GBS", 2019),
      history=["General Builders Supply sales for fiscal 2020", "Sales were 3.4 billion in the year to March 2020."])

q.ask("several-companies", "Northfield vs Southfield Poultry, 2023 margins", year("NFP", 2023), year("SFP", 2023))
q.ask("several-companies", "which of PSB and FMTB had the better cost to income ratio in 2024", year("PSB", 2024), year("FMTB", 2024))
q.ask("several-companies", "BFG, FMTB and PSB: ROE 2021", year("BFG", 2021), year("FMTB", 2021), year("PSB", 2021))
q.ask("several-companies", "I'd like to compare what the two cement and building material names, Coalport Cement and General Builders Supply, said about 2022.", year("CPC", 2022), year("GBS", 2022, 2023))
q.ask("several-companies", "medidex or medicure, who has more debt? 2023 accounts", year("MDX", 2023), year("MDC", 2023))
q.ask("several-companies", "EPS 2022 for XFL / DKML / RFT", year("XFL", 2022), year("DKML", 2022), year("RFT", 2022))
q.ask("several-companies", "put Tidewater Ports next to Star Line Shipping for 2021", year("TWP", 2021), year("SLSH", 2021))
q.ask("several-companies", "United Dairy Farmers and United Petroleum 2020 dividends per share", year("UDF", 2020), year("UPC", 2020))
q.ask("several-companies", "How do Main Street Properties and 77 Harbour Street value their buildings? Use 2023.", year("MSPL", 2023), year("HS77", 2023) + other("HS77", "revaluation"))
q.ask("several-companies", "annual reports 2023 for first harvest and greenleaf spices", ar("FHL", 2023), ar("GLSP", 2023))
q.ask("several-companies", "Q1 2025: Select Brands, 1st Choice Foods", quarter("SELB", 2025, 1), quarter("1CF", 2025, 1))
q.ask("several-companies", "sugar, beer and milk: SSE CARB UDF revenue for 2022", year("SSE", 2022), year("CARB", 2022), year("UDF", 2022))

q.ask("several-periods", "Advance Tyres revenue 2019 versus 2022", figure("ADVT", 2019), figure("ADVT", 2022))
q.ask("several-periods", "How did A.P. Holloway's net profit move between 2016 and 2018?", figure("APHC", 2016), figure("APHC", 2017), figure("APHC", 2018))
q.ask("several-periods", "quill & page: 2020, 2022 and 2024 sales", figure("QPP", 2020), figure("QPP", 2022), year("QPP", 2024))
q.ask("several-periods", "before and after covid - merida hotels revenue FY2019 against FY2021", figure("MRDA", 2019), figure("MRDA", 2021))
q.ask("several-periods", "KLQ annual reports 2019, 2020", ar("KLQ", 2019), ar("KLQ", 2020))
q.ask("several-periods", "First and second quarter of 2024 for Reliable Packaging", quarter("RELP", 2024, 1), quarter("RELP", 2024, 2))
q.ask("several-periods", "Compare Signal Radio's 2018 and 2023 operating costs.", figure("SIGR", 2018), figure("SIGR", 2023))
q.ask("several-periods", "FMTB total assets at end of 2017, 2020, 2023", figure("FMTB", 2017), figure("FMTB", 2020), figure("FMTB", 2023))
q.ask("several-periods", "audited statements of Lantern Bay Water for 2021 and 2022 please", fs("LBWC", 2021), fs("LBWC", 2022))
q.ask("several-periods", "Venture Ridge Capital nav 2021 + 2023", figure("VRC", 2021), figure("VRC", 2023))

q.ask("relative-date", "how did sure life do last year?", year("SURE", 2024))
q.ask("relative-date", "Bramble Bank most recent quarter", quarter("BBK", 2025, 1))
q.ask("relative-date", "what's the freshest set of numbers from Coalport Cement", quarter("CPC", 2025, 1))
q.ask("relative-date", "Did Élan make money in the year the pandemic started?", year("ELAN", 2020))
q.ask("relative-date", "the previous year's annual report for TWH, i.e. not the newest but the one before", ar("TWH", 2023))
q.ask("relative-date", "Express Freight - trailing two years, sales", year("XFL", 2024), figure("XFL", 2023))
q.ask("relative-date", "what did oakshore group earn five years ago", year("OAKG", 2020))
q.ask("relative-date", "PSB first three months of this year", quarter("PSB", 2025, 1))
q.ask("relative-date", "first harvest nine months to March", quarter("FHL", 2025, 3))
q.ask("relative-date", "UDF half year to june 2024", quarter("UDF", 2024, 2))
q.ask("relative-date", "Lantern Bay Telecom, quarter to 31 December just gone", quarter("LBT", 2025, 3))
q.ask("relative-date", "Medicure's latest annual report please", ar("MDC", 2024))
q.ask("relative-date", "Southfield Sugar, October to December 2023", quarter("SSE", 2024, 1))
q.ask("relative-date", "the annual report of General Acceptance from two years back", ar("GAC", 2023))
q.ask("relative-date", "latest full year accounts that 24seven has filed", year("C24", 2023))
q.ask("relative-date", "last results of Route Forty before it went under", year("RFT", 2022) + quarter("RFT", 2022, 3))
q.ask("relative-date", "fmt bank, results last quarter", quarter("FMTB", 2025, 1))
q.ask("relative-date", "Tidewater Fisheries year ended 30 September 2021", year("TWF", 2021))
q.ask("relative-date", "greenleaf spices 6 months 2023", quarter("GLSP", 2023, 2))
q.ask("relative-date", "What did DKM Logistics make the year before last?", year("DKML", 2022), today="2024-02-01")

q.ask("document-type", "the stock split circular from oakshore", other("OAKG", "split"))
q.ask("document-type", "Prospectus Élan Restaurants", other("ELAN", "ipo"))
q.ask("document-type", "audited fs of Venture Ridge 2022, i don't want the glossy report", fs("VRC", 2022))
q.ask("document-type", "annual report of Tidewater Ports twenty-twenty", ar("TWP", 2020))
q.ask("document-type", "Is there an independent valuation of 77 Harbour Street?", other("HS77", "revaluation"))
q.ask("document-type", "quarterly report PSB third quarter 2022", quarter("PSB", 2022, 3))
q.ask("document-type", "Lantern Bay Telecom press release about 5G", other("LBT", "fivegee"))
q.ask("document-type", "directors circular KLQ", other("KLQ", "takeover"))
q.ask("document-type", "coalport sustainability report", other("CPC", "carbon"))
q.ask("document-type", "circular re merger of Peoples Savings Bank", other("PSB", "merger"))
q.ask("document-type", "I need the notice about the liquidator of Route 40", other("RFT", "liquidation"))
q.ask("document-type", "Could I get the unaudited statements of Main Street Properties for the first quarter of 2024?", quarter("MSPL", 2024, 1))
q.ask("document-type", "bond prospectus tidewater", other("TWH", "bond"))
q.ask("document-type", "annual report 2020 caribou brewery (report, not accounts)", ar("CARB", 2020))

q.ask("topic", "who is buying out klq?", other("KLQ", "takeover"))
q.ask("topic", "crane accident at the port", other("TWP", "crane"))
q.ask("topic", "What happened with the oil that leaked at the terminal?", other("UPC", "spill"))
q.ask("topic", "parcels delivered by drones", other("XFL", "drone"))
q.ask("topic", "canned beans taken off the shelves, which company was it", other("1CF", "recall"))
q.ask("topic", "Which bank is shutting branches in the countryside?", other("BBK", "branches"))
q.ask("topic", "why is 24seven's stock not trading", other("C24", "suspension"))
q.ask("topic", "dispute over the price farmers get for milk", other("UDF", "strike"))
q.ask("topic", "tuna quota", other("TWF", "quota"))
q.ask("topic", "new CEO at Bramble", other("BFG", "ceo"))
q.ask("topic", "is general acceptance leaving the exchange?", other("GAC", "delist"))
q.ask("topic", "ransomware", other("NXR", "hack"))

q.ask("abstention", "hello, anyone there?")
q.ask("abstention", "whats 15% of 2,400")
q.ask("abstention", "Northfield Dairy 2023 results")
q.ask("abstention", "What did Thistle Bank report for 2022?")
q.ask("abstention", "what is the difference between a general and a specific provision, in general terms")
q.ask("abstention", "how late does the express train to the airport run")
q.ask("abstention", "You got it wrong last time, very disappointing", history=ABOUT_NFP)
q.ask("abstention", "cool thx", history=ABOUT_BBK)
q.ask("abstention", "can u speak french?")
q.ask("abstention", "Microsoft annual report 2024")
q.ask("abstention", "Which star sign is somebody who is born on the first of May?")
q.ask("abstention", "is it going to rain on main street on saturday")
q.ask("abstention", "Tidewater Oil & Gas 2021 reserves")
q.ask("abstention", "how do i cook chicken without drying it out")
q.ask("abstention", "never mind, found it myself", history=ABOUT_SELB)
q.ask("abstention", "Who invented cement?")
q.ask("abstention", "pls translate 'good evening' to spanish")
q.ask("abstention", "How can I reset my password for this chat?")

# More of each, in other words.
q.ask("name", "Sorry to bother you. My late husband left me shares in First Mutual Trust Bank and the tax office wants to know the dividend per share of 2023. Where do I find it?", year("FMTB", 2023))
q.ask("name", "Me like to know how many workers has Coalport Cement in year 2022, thank you", year("CPC", 2022))
q.ask("name", "reliable packaging, gross margin?", latest("RELP"))
q.ask("name", "What is Select Brands' dividend policy?", latest("SELB"))
q.ask("name", "studio 9 media debt at dec 22", year("ST9", 2022))
q.ask("name", "is advance tyres solvent? look at the newest balance sheet", latest("ADVT"))
q.ask("symbol", "OAKF: who sits on the credit committee, 2024 report", ar("OAKF", 2024))
q.ask("symbol", "thinking of selling my PSB. how's it doing", latest("PSB"))
q.ask("alias", "Oakshore 2022 headline profit", year("OAKG", 2022))
q.ask("typo", "select brnads q1 2024", quarter("SELB", 2024, 1))
q.ask("typo", "lantren bay telcom fiscal 2021 capex", year("LBT", 2021))
q.ask("relative-date", "Did the people at Merida Hotels make any money in the first full year after the borders reopened, the year to April 2022?", year("MRDA", 2022))
q.ask("relative-date", "KLQ numbers for the calendar year before the takeover offer of January 2023", year("KLQ", 2022))
q.ask("relative-date", "SELB year to date", quarter("SELB", 2025, 1))
q.ask("relative-date", "Peoples Savings Bank last 3 annual reports", ar("PSB", 2024), ar("PSB", 2023), ar("PSB", 2022))
q.ask("relative-date", "Caribou Brewery for the half ended December", quarter("CARB", 2025, 2))
q.ask("relative-date", "How did Greenleaf Spices do in its last reported quarter?", quarter("GLSP", 2025, 1))
q.ask("relative-date", "T&R Wholesale, most recent full year", year("TRW", 2024))
q.ask("relative-date", "last year's audited accounts of D.K.M. Logistics pls", fs("DKML", 2024))
ABOUT_TWO = ["BFG 2023 profit", "Bramble Financial Group earned 61 million in the year to October 2023.", "and FMTB?", "First Mutual Trust Bank earned 22.5 million in 2023."]
q.ask("follow-up", "ok and the latest quarter for it?", quarter("FMTB", 2025, 1), history=ABOUT_TWO)
q.ask("follow-up", "go back to the first one, what was it in 2020", year("BFG", 2020), history=ABOUT_TWO)
q.ask("follow-up", "both for 2022 as well please", year("BFG", 2022), year("FMTB", 2022), history=ABOUT_TWO)
q.ask("follow-up", "how badly did that hurt the result of the year?", year("SSE", 2021),
      history=["Was there a fire at Southfield Sugar Estates?", "Yes, on 30 March 2021 the boiling house burned, says a press release of the same day."])
q.ask("follow-up", "did they book a loss for it?", year("TWP", 2023) + quarter("TWP", 2023, 2) + quarter("TWP", 2023, 3),
      history=["when did the crane fall down", "A ship-to-shore crane of Tidewater Ports collapsed on 17 June 2023."])
q.ask("follow-up", "fine then. general builders supply 2024, sales?", year("GBS", 2024),
      history=["what's the weather tomorrow?", "I can only answer questions about the documents of the exchange."])
q.ask("several-companies", "The whole Bramble family for 2023: group, bank, capital markets and general insurance", year("BFG", 2023), year("BBK", 2023), year("BCAP", 2023), year("BGI", 2023), most=5)
q.ask("several-companies", "who sold more in q2 2024, northfield poultry or southfield poultry", quarter("NFP", 2024, 2), quarter("SFP", 2024, 2))
q.ask("several-companies", "Nexora against Lantern Bay Telecom on staff costs, fiscal 2023", year("NXR", 2023), year("LBT", 2023))
q.ask("several-periods", "What was Nexora's revenue when it was still called Cable & Wire Supplies, say 2019, and what was it in 2024?", figure("NXR", 2019), year("NXR", 2024))
q.ask("several-periods", "quarter by quarter, Q1 to Q3 2023, for Tidewater Holdings", quarter("TWH", 2023, 1), quarter("TWH", 2023, 2), quarter("TWH", 2023, 3))
q.ask("several-periods", "Élan annual reports of 2021 and 2022", ar("ELAN", 2021), ar("ELAN", 2022))
q.ask("document-type", "change-of-name notice Merida", other("MRDA", "rename"))
q.ask("document-type", "financial statements (audited!) 1st Choice Foods 2022", fs("1CF", 2022))
q.ask("document-type", "quarterly report of lantern bay telecom, first quarter fiscal 2024", quarter("LBT", 2024, 1))
q.ask("topic", "how many claims after the hurricane last summer", other("BGI", "storm"))
q.ask("topic", "a ship of theirs was impounded", other("SLSH", "seizure"))
q.ask("topic", "broker settles with the regulator", other("BCAP", "fine"))
q.ask("topic", "foreign stout brewed here under licence", other("CARB", "licence"))
q.ask("topic", "sugar factory burned down?", other("SSE", "fire"))
q.ask("abstention", "sure, life is short")
q.ask("abstention", "1st choice for a honeymoon: bali or fiji?")
q.ask("abstention", "bramble jam recipe")
q.ask("abstention", "express my thanks to the whole team")
q.ask("abstention", "General Motors 2023 10-K")
q.ask("abstention", "Lantern Bay Electric annual report 2022")
q.ask("abstention", "haha good one", history=ABOUT_TWO)
q.ask("abstention", "how tall do oaks grow near the shore")
q.ask("abstention", "can you approve my loan")

# Turns of a talk.
q.ask("follow-up", "the audited accounts instead pls, same year", fs("CPC", 2024),
      history=["who sits on the board of Coalport Cement?", "The annual report of Coalport Cement for 2024 names nine directors, with Ivor Teale in the chair."])
q.ask("follow-up", "sugar", year("SSE", 2022),
      history=["southfield net profit 2022", "There are two listed companies of that name, Southfield Poultry and Southfield Sugar Estates. Which one?"])
q.ask("follow-up", "start with the oldest", year("MDC", 2019),
      history=["What has Medicure Clinics earned?", "For which year would you like to know it? I have the years 2019 to 2024."])
q.ask("follow-up", "please do", year("VRC", 2023),
      history=["is somebody trying to buy KLQ", "Venture Ridge Capital made an offer for KLQ Holdings in January 2023. If you like, I can see what Venture Ridge's own accounts for 2023 say about it."])
q.ask("follow-up", "since when", other("CARB", "licence"),
      history=["Does Caribou Brewery make any beer that isn't its own?", "Yes, it brews a foreign stout under licence."])
q.ask("follow-up", "and of that, october to december only?", quarter("LBT", 2024, 3),
      history=["Lantern Bay Telecom revenue in the year to March 2024", "Lantern Bay Telecom had revenue of 1.31 billion in the year ended 31 March 2024."])
q.ask("follow-up", "enough of that. did united petroleum have some accident at one of its terminals?", other("UPC", "spill"), history=ABOUT_SELB)
q.ask("abstention", "so six percent of sales, give or take", history=ABOUT_SELB)
q.ask("abstention", "poor birds", history=ABOUT_NFP)
q.ask("abstention", "how does one become a stockbroker")
q.ask("abstention", "Palmgrove Textiles plc accounts for 2022")

# --- more
q.ask("several-periods", "Did Oakshore Group go on paying dividends right through 2019, 2020 and 2021?", figure("OAKG", 2019), figure("OAKG", 2020), figure("OAKG", 2021))
q.ask("several-periods", "tidewater fisheries nine months to june 2024 against nine months to june 2023", quarter("TWF", 2024, 3), quarter("TWF", 2023, 3) + quarter("TWF", 2024, 3))
q.ask("several-periods", "what did coalport cement owe at the end of 2020 and what is it now", figure("CPC", 2020), latest("CPC"))
q.ask("several-periods", "Agriflor: the first annual report you hold and the most recent, please", ar("AGFL", 2020), ar("AGFL", 2024))
q.ask("follow-up", "both years for Express Freight as well", figure("XFL", 2021), figure("XFL", 2022),
      history=["star line shipping revenue 2021", "Star Line Shipping had revenue of 412 million in 2021.", "2022", "In 2022 it was 498 million."])
q.ask("follow-up", "yes. I want to see whether the auditors had already smelt a rat", year("C24", 2023),
      history=["why can't I sell my 24Seven shares", "Trading was suspended on 2 May 2025 because the accounts for 2024 are late. Shall I look at the last audited accounts that the company did file?"])
q.ask("follow-up", "I was asking about the water people, not the phones", year("LBWC", 2023),
      history=["lantern bay net profit 2023", "Lantern Bay Telecom made a net profit of 212 million in the year ended 31 March 2023."])
q.ask("follow-up", "OK. Back to the flats: what was the company's turnover in the financial year when that was signed?", year("FUTR", 2023),
      history=["is Future Homes building for the government", "Yes. On 1 August 2023 it announced an agreement with the ministry on affordable apartments.",
               "and main street properties, don't they own the mall any more?", "No, its shareholders were asked in June 2021 to approve the sale of the shopping mall."])
q.ask("several-companies", "profit of the two insurers last year, bramble general and sure life", year("BGI", 2024), year("SURE", 2024))
q.ask("several-companies", "I'm tidying up old share certificates. Could I have the name change notices of Oakshore, Merida and Nexora?", other("OAKG", "rename"), other("MRDA", "rename"), other("NXR", "rename"))

# --- more still
q.ask("relative-date", "how full were Merida's hotels this winter, November to January?", quarter("MRDA", 2025, 3))
q.ask("relative-date", "Tidewater Ports revenue in the last full year before the pandemic", year("TWP", 2019))
q.ask("relative-date", "caribou brewery FY22 gross margin", year("CARB", 2022))
q.ask("relative-date", "Did Northfield Poultry announce anything in the run-up to Christmas?", other("NFP", "flu"))
q.ask("relative-date", "What profit did Holloways make in the year that the old chairman stepped down?", year("APHC", 2022))
q.ask("follow-up", "what did that do to the three months in which it happened?", quarter("UDF", 2022, 3),
      history=["was there a strike at united dairy farmers", "There was a dispute with farmers over the price of milk, on which the company published a statement on 23 August 2022."])
q.ask("follow-up", "And this year, until March?", quarter("QPP", 2025, 1),
      history=["quill & page profit 2023", "Quill & Page Publishers made a profit of 31 million in 2023.", "2024?", "In 2024 it was 38 million."])
q.ask("follow-up", "Didn't the wind farm people do something like that too?", other("FLE", "wind"),
      history=["has Tidewater Holdings borrowed from the public", "Yes, with 7 percent notes due in 2028. The prospectus is of September 2021."])
q.ask("abstention", "I find that hard to believe, to be honest.",
      history=["How much did Reliable Packaging earn in 2023?", "Reliable Packaging had a net profit of 44 million in the year ended 30 June 2023, three times that of the year before."])
q.ask("abstention", "what's the difference between ordinary shares and preference shares")
q.ask("abstention", "Bramble Hill Vineyards, annual report 2023")
