"""A stock exchange of an invented island: annual reports, statements, circulars and notices of its listed companies."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://island-exchange"
# Nothing is published after this day.
PUBLISHED_UNTIL = datetime.date(2024, 6, 10)

# symbol, name, month in which the year ends, how its entries look, first year, first year of quarterly statements,
# whether audited statements are filed apart from the report, other names
COMPANIES = [
    ("ABCG", "ANTHURIUM BANKING CORPORATION GROUP LIMITED", 12, "full", 2017, 2019, True, ["Anthurium", "Anthurium Bank"]),
    ("FCBH", "FIRST COVE BANK HOLDINGS LIMITED", 9, "full", 2017, 2020, True, ["First Cove", "FCB"]),
    ("FCSR", "FIRST COVE BANK (SANTA RIMA) LIMITED", 9, "dated", 2018, 2021, True, ["FCB Santa Rima"]),
    ("NMBK", "NATIONAL MERIDIAN BANK LIMITED", 12, "full", 2017, 2020, True, ["Meridian Bank"]),
    ("NMFG", "NATIONAL MERIDIAN FINANCIAL GROUP LIMITED", 12, "old", 2017, 2020, True, ["Meridian Group", "NM Financial"]),
    ("NMIC", "NATIONAL MERIDIAN INSURANCE COMPANY LIMITED", 12, "named", 2018, 2021, True, ["Meridian Insurance"]),
    ("PALG", "PALISADES GROUP LIMITED", 12, "full", 2017, 2020, True, []),
    ("PALF", "PALISADES FINANCE LIMITED", 12, "dated", 2018, 2021, True, []),
    ("PALP", "PALISADES PROPERTIES LIMITED", 12, "path", 2019, 2022, True, []),
    ("WICT", "WINDWARD CREDIT & THRIFT LIMITED", 3, "full", 2018, 2021, False, ["Windward Thrift"]),
    ("WIND", "WINDWARD ISLES DISTILLERS LIMITED", 6, "full", 2017, 2020, True, ["Windward Rum"]),
    ("LEEW", "LEEWARD GENERAL INSURANCE LIMITED", 12, "named", 2019, 2022, True, []),
    ("TWBR", "TRADE WINDS BROKERAGE LIMITED", 12, "full", 2019, 2022, False, []),
    ("BHIT", "BLUE HARBOUR INVESTMENT TRUST LIMITED", 6, "dated", 2018, 2022, True, []),
    ("BHHL", "BLUE HARBOUR HOTELS LIMITED", 10, "full", 2017, 2020, True, []),
    ("BHLD", "BLUE HARBOUR HOLDINGS LIMITED", 12, "old", 2018, 2021, True, ["BH Holdings"]),
    ("KMIL", "KINGSMERE INVESTMENTS LIMITED", 12, "full", 2017, 2020, True, []),
    ("KMRE", "KINGSMERE REAL ESTATE FUND LIMITED", 12, "named", 2019, 2022, True, ["Kingsmere REIT"]),
    ("MSLL", "MICRO-STEP LENDING LIMITED", 12, "path", 2020, 2022, False, ["Microstep"]),
    ("HWLI", "HEARTWOOD LIFE INSURANCE COMPANY LIMITED", 12, "full", 2017, 2020, True, ["Heartwood Life"]),
    ("HWMF", "HEARTWOOD MUTUAL FUNDS LIMITED", 12, "dated", 2019, 2022, False, []),
    ("CRBC", "CEDAR RIDGE BREWING COMPANY LIMITED", 6, "full", 2017, 2020, True, ["Cedar Ridge Beer"]),
    ("CRDL", "CEDAR RIDGE DAIRIES LIMITED", 12, "named", 2018, 2021, True, []),
    ("LIGC", "LIGNUM CEMENT COMPANY LIMITED", 12, "path", 2017, 2020, True, ["Lignum"]),
    ("LIGB", "LIGNUM BLOCKS & AGGREGATES LIMITED", 12, "full", 2020, 2022, False, []),
    ("SPBF", "SPICE BASKET FOODS LIMITED", 12, "old", 2018, 2021, True, ["Spice Basket"]),
    ("PIMH", "PIMENTO HILL ESTATES LIMITED", 9, "dated", 2019, 2022, False, []),
    ("JUNP", "JUNIPER PAINTS & COATINGS LIMITED", 12, "full", 2018, 2021, True, []),
    ("CANE", "CANEFIELD SUGAR LIMITED", 9, "path", 2018, 2022, True, []),
    ("CPSL", "COCONUT PALM SOAPS LIMITED", 12, "full", 2020, 2022, False, []),
    ("TANP", "TANAGER PHARMACEUTICALS LIMITED", 12, "full", 2018, 2021, True, []),
    ("TANL", "TANAGER LOGISTICS LIMITED", 12, "named", 2020, 2022, False, []),
    ("WFBL", "WATERFALL BOTTLERS LIMITED", 12, "dated", 2018, 2021, True, []),
    ("IRIS", "IRIS & SONS BAKERY LIMITED", 12, "full", 2019, 2022, True, ["Miss Iris"]),
    ("PLST", "POLY-PLAST PACKAGING LIMITED", 3, "path", 2019, 2022, False, ["Polyplast"]),
    ("GLAC", "GLACIER ICE CREAM LIMITED", 12, "full", 2021, 2022, False, []),
    ("SOLI", "SOLARIS ISLAND POWER LIMITED", 12, "full", 2018, 2021, True, ["Solaris"]),
    ("GRID", "ISLAND GRID COMPANY LIMITED", 3, "named", 2018, 2022, True, ["Island Grid"]),
    ("DBPL", "DOCTOR BIRD PETROLEUM LIMITED", 3, "dated", 2018, 2021, True, ["Doctor Bird"]),
    ("CTEL", "CORALTEL COMMUNICATIONS LIMITED", 12, "full", 2017, 2020, True, []),
    ("CORL", "CORAL REEF RESORTS LIMITED", 12, "old", 2018, 2021, True, []),
    ("CMED", "CORAL MEDIA LIMITED", 6, "path", 2018, 2022, False, []),
    ("RWWL", "RIVERTON WATERWORKS LIMITED", 3, "full", 2019, 2022, True, []),
    ("HNHL", "HAMMER & NAIL HARDWARE LIMITED", 12, "full", 2018, 2021, False, ["Hammer and Nail"]),
    ("PROV", "PROVISIONS SUPERMARKETS LIMITED", 2, "dated", 2018, 2021, True, []),
    ("SOCL", "STATIONERY & OFFICE CENTRE LIMITED", 12, "full", 2020, 2022, False, []),
    ("ITFL", "IRON TEMPLE FITNESS LIMITED", 12, "path", 2020, 2022, False, ["Iron Temple"]),
    ("RLCL", "REGAL LANE CINEMAS LIMITED", 6, "full", 2017, 2021, True, []),
    ("SEGL", "SCHOLARS EDUCATION GROUP LIMITED", 8, "full", 2021, 2022, True, []),
    ("IDCL", "ISLE DIAGNOSTIC CENTRE LIMITED", 12, "named", 2019, 2022, False, ["Isle Diagnostics"]),
    ("PAWL", "PORT ANSELM WHARVES LIMITED", 12, "full", 2017, 2020, True, []),
    ("PASA", "PORT ANSELM SHIPPING AGENCIES LIMITED", 12, "dated", 2019, 2022, False, []),
    ("SGSL", "SENTINEL GUARD SERVICES LIMITED", 12, "full", 2019, 2022, False, []),
    ("CQTL", "CAMPUS QUARTERS LIMITED", 9, "path", 2018, 2021, True, []),
    ("LESL", "LUMEN ELECTRICAL SUPPLIES LIMITED", 12, "full", 2018, 2021, True, []),
    ("DASH", "PARCEL DASH LIMITED", 12, "full", 2021, 2022, False, []),
    ("TBYT", "TROPIC BYTE TECHNOLOGIES LIMITED", 12, "old", 2020, 2022, False, ["TropicByte"]),
    ("EPLT", "EVERGREEN PARTNERS LIMITED", 12, "full", 2018, 2021, True, []),
    ("PVFL", "PROSPECT VALLEY FARMS LIMITED", 7, "named", 2018, 2022, True, []),
    ("GMTL", "GENERAL MERCHANDISE TRADERS LIMITED", 12, "full", 2017, 2020, True, ["GM Traders"]),
    ("LIME", "THE LIMESTONE COMPANY LIMITED", 12, "full", 2018, 2021, True, ["Anselm Marl"]),
    ("AIAL", "ATLANTIC ISLES AIRWAYS LIMITED", 12, "full", 2017, 2020, True, ["AtlanticAir"]),
]
NAMES = {company[0]: company[1] for company in COMPANIES}

# Companies that hold a general meeting whose notice is in the catalogue, and their directors' and top ten holders' lists.
WITH_NOTICES = ["ABCG", "FCBH", "NMBK", "PALG", "WIND", "BHHL", "KMIL", "CRBC", "HWLI", "CTEL", "GMTL", "PAWL", "AIAL"]
WITH_HOLDERS = ["ABCG", "NMBK", "KMIL", "HNHL", "IRIS", "LESL", "DASH", "GMTL", "SEGL"]

# symbol, handle, kind, day, title
OTHERS = [
    ("ABCG", "scheme", "circular", "2022-09-14", "Circular to shareholders: scheme of arrangement for the acquisition of Harbour Trust Company"),
    ("ABCG", "esg", "sustainability report", "2023-10-05", "Environmental, social and governance report 2022/23"),
    ("FCBH", "rights", "circular", "2021-03-05", "Circular: renounceable rights issue of 120 million ordinary shares"),
    ("FCSR", "branches", "news release", "2023-07-18", "First Cove to close four branches in Santa Rima and open a digital hub"),
    ("NMBK", "prefs", "prospectus", "2020-11-02", "Prospectus: 8.5% cumulative redeemable preference shares"),
    ("NMFG", "governance", "corporate governance report", "2023-04-28", "Corporate governance report and board charter"),
    ("PALG", "terminal", "circular", "2023-11-02", "Circular: proposed sale of the Palisades bulk terminal to a related party"),
    ("PALP", "ipo", "prospectus", "2019-05-20", "Prospectus: initial public offering of Palisades Properties Limited"),
    ("WIND", "split", "circular", "2022-04-11", "Circular: five-for-one stock split"),
    ("WIND", "molasses", "news release", "2023-02-09", "Windward Isles Distillers signs ten-year molasses supply agreement"),
    ("BHHL", "restructuring", "circular", "2020-07-30", "Circular: debt restructuring and issue of preference shares after the closure of hotels in the pandemic"),
    ("BHLD", "buyback", "news release", "2023-12-01", "Share buy-back programme of up to 5% of the issued shares"),
    ("KMIL", "bonds", "prospectus", "2022-06-15", "Prospectus: senior unsecured bonds due 2027"),
    ("KMRE", "valuation", "valuation report", "2023-12-31", "Independent valuation of investment properties"),
    ("HWLI", "ifrs17", "news release", "2023-05-22", "What the adoption of IFRS 17 changes in the accounts of Heartwood Life"),
    ("CRBC", "sustain22", "sustainability report", "2022-10-31", "Sustainability report 2022: water, glass and grain"),
    ("CRBC", "sustain23", "sustainability report", "2023-10-30", "Sustainability report 2023: water, glass and grain"),
    ("CRDL", "recall", "news release", "2021-08-17", "Voluntary recall of one-litre UHT milk cartons"),
    ("LIGC", "quarry", "environmental statement", "2022-03-01", "Environmental impact statement: extension of the Dover quarry"),
    ("SPBF", "plant", "news release", "2022-11-15", "Spice Basket opens a pepper sauce plant in Prospect Valley"),
    ("TANP", "recall", "news release", "2023-01-24", "Recall of a paediatric cough syrup after contamination tests"),
    ("CANE", "auditor", "notice", "2022-12-20", "Notice of change of auditor"),
    ("IRIS", "dividend", "notice", "2024-02-27", "Declaration of an interim dividend of six cents a share"),
    ("SOLI", "bond", "prospectus", "2022-05-03", "Prospectus: green bond due 2028 for three solar parks"),
    ("GRID", "tariff", "regulatory filing", "2023-09-12", "Tariff review submission to the utilities regulator 2024-2028"),
    ("DBPL", "stations", "news release", "2023-06-07", "Doctor Bird to install fast chargers for electric vehicles at forty service stations"),
    ("CTEL", "takeover", "circular", "2021-10-19", "Directors' circular: takeover bid by Orbita Telecom"),
    ("CTEL", "outage", "news release", "2024-01-15", "Report on the subsea cable outage of December 2023"),
    ("CORL", "hurricane", "news release", "2020-11-09", "Hurricane damage at the Coral Reef resort in Morant Sands and insurance claim"),
    ("RWWL", "drought", "news release", "2023-04-03", "Drought restrictions and their effect on revenue"),
    ("HNHL", "ipo", "prospectus", "2018-02-12", "Prospectus: initial public offering on the junior market"),
    ("PROV", "layoffs", "news release", "2022-08-29", "Closure of two stores and redundancies"),
    ("SEGL", "ipo", "prospectus", "2021-03-22", "Prospectus: initial public offering of Scholars Education Group Limited"),
    ("IDCL", "mri", "news release", "2023-03-14", "Second magnetic resonance scanner commissioned"),
    ("PAWL", "lease", "circular", "2020-02-18", "Circular: thirty-year lease of the container terminal"),
    ("CQTL", "directors", "notice", "2023-08-21", "Resignation of the chief executive and appointment of an interim chief executive"),
    ("DASH", "ipo", "prospectus", "2021-09-06", "Prospectus: initial public offering of Parcel Dash Limited"),
    ("TBYT", "breach", "news release", "2023-11-27", "Cyber attack and disclosure of customer data"),
    ("EPLT", "forestry", "news release", "2022-01-31", "Acquisition of a teak plantation"),
    ("GMTL", "warehouse", "news release", "2021-05-25", "Fire at the central warehouse"),
    ("LIME", "rename", "notice", "2020-01-13", "Change of name from Anselm Marl & Stone Limited to The Limestone Company Limited"),
    ("AIAL", "recap", "circular", "2021-06-28", "Circular: recapitalisation and material uncertainty about going concern"),
    ("AIAL", "fleet", "news release", "2023-09-25", "Order of four turboprop aircraft"),
    ("RLCL", "imax", "news release", "2023-05-16", "Regal Lane opens a giant-screen auditorium"),
    ("SGSL", "wage", "news release", "2023-03-31", "Effect of the ruling that security guards are employees"),
]

catalogue = Catalogue()
q = Questions("exchange")


def compose():
    for symbol, name, month, look, first, quarters_from, audited, others in COMPANIES:
        if look == "old":
            catalogue.group(name, symbol=symbol, aliases=others)
        else:
            catalogue.group(name)
            for other in [symbol, *others]:
                catalogue.associations[other] = name
        for year in range(first, 2025):
            end = month_end(year, month)
            for quarter in (1, 2, 3):
                close = month_end(year, month - 12 + 3 * quarter)
                if year >= quarters_from and published(close, 45):
                    add_quarter(symbol, name, look, year, quarter, close)
            if audited and published(end, 90):
                add_annual(symbol, name, look, year, end, "fs")
            if published(end, 120):
                add_annual(symbol, name, look, year, end, "ar")
            if symbol in WITH_NOTICES and year >= 2020 and published(end, 130):
                add_dated(symbol, name, look, f"agm{year}", "notice of annual general meeting",
                          str(end + datetime.timedelta(days=125)), f"Notice of the annual general meeting {year + 1 if month > 8 else year}")
            if symbol in WITH_HOLDERS and year >= 2022 and published(end, 30):
                add_dated(symbol, name, look, f"holders{year}", "shareholdings", str(end),
                          f"Shareholdings of directors and top ten shareholders as at {end.day} {end:%B %Y}")
        for symbol_of, handle, kind, day, title in OTHERS:
            if symbol_of == symbol:
                add_dated(symbol, name, look, handle, kind, day, title)


def published(end, days):
    return end + datetime.timedelta(days=days) <= PUBLISHED_UNTIL


def add_annual(symbol, name, look, year, end, what):
    kind = {"ar": "annual report", "fs": "audited financial statements"}[what]
    handle, under, dashed = f"{symbol} {what} {year}", kind.replace(" ", "_"), kind.replace(" ", "-")
    folder = f"{BUCKET}/organized/{symbol}/{under}/{year}"
    if look == "full":
        file = f"{symbol.lower()}-{dashed}-{year}.pdf"
        put(name, handle, f"{folder}/{file}", filename=file, document_type=kind, period=str(year), symbol=symbol)
    elif look == "dated":
        file = f"{symbol}_{under}_{end:%Y%m%d}.pdf"
        put(name, handle, f"{folder}/{file}", filename=file, document_type=under, period=str(end))
    elif look == "path":
        file = f"{dashed}.pdf" if symbol in ("LIGC", "CANE", "ITFL") else f"{symbol}-{year}.pdf"
        put(name, handle, f"{folder}/{file}", filename=file)
    elif look == "old":
        file = f"{year}-{dashed}.pdf"
        put(name, handle, f"{BUCKET}/{symbol}/{file}", filename=file, type=kind.title(), period=str(year))
    else:
        title = name.title().replace(" & ", "-and-").replace(" ", "-")
        words = {"ar": f"Annual-Report-{year}", "fs": f"Audited-Financial-Statements-for-the-Year-Ended-{end:%B}-{end.day}-{year}"}
        file = f"{title}-{words[what]}.pdf"
        kind = {"ar": "non-financial", "fs": "financial"}[what]
        put(name, handle, f"{BUCKET}/uploads/{file}", filename=file, document_type=kind, period=str(year))


def add_quarter(symbol, name, look, year, quarter, close):
    kind, handle = "unaudited financial statements", f"{symbol} q {year} {quarter}"
    under = kind.replace(" ", "_")
    folder = f"{BUCKET}/organized/{symbol}/{under}/{year}"
    if look == "full":
        file = f"{symbol.lower()}-unaudited-{year}-q{quarter}.pdf"
        put(name, handle, f"{folder}/{file}", filename=file, document_type=kind, period=str(year), quarter=f"Q{quarter}", symbol=symbol)
    elif look == "dated":
        file = f"{symbol}_{under}_{close:%Y%m%d}.pdf"
        put(name, handle, f"{folder}/{file}", filename=file, document_type=under, period=str(close))
    elif look == "path":
        put(name, handle, f"{folder}/{symbol}-Q{quarter}-{year}.pdf", filename=f"{symbol}-Q{quarter}-{year}.pdf")
    elif look == "old":
        file = f"{year}-q{quarter}-unaudited.pdf"
        put(name, handle, f"{BUCKET}/{symbol}/{file}", filename=file, type="Unaudited Financial Statements", period=f"Q{quarter} {year}")
    else:
        title = name.title().replace(" & ", "-and-").replace(" ", "-")
        ordinal = ["First", "Second", "Third"][quarter - 1]
        file = f"{title}-Unaudited-Results-for-the-{ordinal}-Quarter-Ended-{close:%B}-{close.day}-{close.year}.pdf"
        put(name, handle, f"{BUCKET}/uploads/{file}", filename=file, document_type="financial", period=str(year))


def add_dated(symbol, name, look, handle, kind, day, title):
    slug = "-".join("".join(letter if letter.isalnum() else " " for letter in title.lower()).split()[:9])
    uri = f"{BUCKET}/organized/{symbol}/{kind.replace(' ', '_')}/{day[:4]}/{day}-{slug}.pdf"
    own = symbol if look == "full" else None
    put(name, f"{symbol} {handle}", uri, filename=f"{day}-{slug}.pdf", document_type=kind, title=title, period=day, symbol=own)


def put(name, handle, uri, **fields):
    catalogue.add(name, handle, uri, **fields)


compose()


def year(symbol, *years):
    """The documents with the figures of those years: the annual report or the audited statements."""
    handles = [f"{symbol} {what} {year}" for year in years for what in ("ar", "fs")]
    return catalogue.any_of(*handles)


def ar(symbol, year):
    return catalogue.any_of(f"{symbol} ar {year}")


def fs(symbol, year):
    return catalogue.any_of(f"{symbol} fs {year}")


def quarter(symbol, year, number):
    return catalogue.any_of(f"{symbol} q {year} {number}")


def other(symbol, *handles):
    return catalogue.any_of(*(f"{symbol} {handle}" for handle in handles))


def figure(symbol, number):
    """The documents that show that year's figures, the following year's beside its own among them."""
    return year(symbol, number, number + 1)


def latest(symbol, last_year, last_quarter):
    """The last full year's documents and the last quarter's."""
    return year(symbol, last_year) + quarter(symbol, *last_quarter)


# By full or partial name.
q.ask("name", "What was Anthurium Banking Corporation Group's net interest income in 2022?", year("ABCG", 2022))
q.ask("name", "Tell me about Kingsmere Investments' performance for 2021.", year("KMIL", 2021))
q.ask("name", "lignum cement 2020 revenue", year("LIGC", 2020))
q.ask("name", "Please could you summarise how Coral Reef Resorts did in 2022? I am preparing a note for my manager.", year("CORL", 2022))
q.ask("name", "palisades finance loan book 2021", year("PALF", 2021))
q.ask("name", "How much did Blue Harbour Hotels lose in 2021?", year("BHHL", 2021))
q.ask("name", "Blue Harbour Holdings 2022 total assets", year("BHLD", 2022))
q.ask("name", "I hold shares in Cedar Ridge Dairies. What dividends did it pay for 2022?", year("CRDL", 2022))
q.ask("name", "how many branches did First Cove Bank (Santa Rima) have in 2022", year("FCSR", 2022))
q.ask("name", "General Merchandise Traders: gross margin 2019", year("GMTL", 2019))
q.ask("name", "evergreen partners profit 2020", year("EPLT", 2020))
q.ask("name", "What did Stationery and Office Centre report in 2022?", year("SOCL", 2022))
q.ask("name", "Doctor Bird Petroleum - how were sales in 2022?", year("DBPL", 2022, 2023))
q.ask("name", "The Limestone Company's kiln output in 2022", year("LIME", 2022))
q.ask("name", "who chairs the board of Heartwood Life Insurance Company?", ar("HWLI", 2023) + ar("HWLI", 2022) + other("HWLI", "agm2023", "agm2022"))
q.ask("name", "Hello, I'd like to know what Port Anselm Wharves earned from container handling in 2018.", year("PAWL", 2018))
q.ask("name", "Tanager Logistics headcount 2023", year("TANL", 2023))
q.ask("name", "Could you pull up Riverton Waterworks for 2021, please? I mostly need the leakage numbers.", year("RWWL", 2021))
q.ask("name", "How is Iron Temple Fitness doing?", latest("ITFL", 2023, (2024, 1)))
q.ask("name", "national meridian insurance company underwriting result 2020", year("NMIC", 2020))
q.ask("name", "Was Palisades Group profitable in 2017?", year("PALG", 2017))
q.ask("name", "What is Lumen Electrical's inventory turnover for 2022?", year("LESL", 2022))

# By symbol.
q.ask("symbol", "ABCG 2021 earnings", year("ABCG", 2021))
q.ask("symbol", "What did FCBH report for 2020?", year("FCBH", 2020))
q.ask("symbol", "WIND revenue 2019", year("WIND", 2019))
q.ask("symbol", "how is NMIC doing?", latest("NMIC", 2023, (2024, 1)))
q.ask("symbol", "pls show DASH figures for 2022", year("DASH", 2022))
q.ask("symbol", "EPS of CTEL in 2018", year("CTEL", 2018))
q.ask("symbol", "kmre 2022 rental income", year("KMRE", 2022))
q.ask("symbol", "I bought PAWL last month. What was its net profit in 2023?", year("PAWL", 2023))
q.ask("symbol", "AIAL: cash position at the end of 2020", year("AIAL", 2020))
q.ask("symbol", "cane 2021 production", year("CANE", 2021))
q.ask("symbol", "IRIS second quarter 2023", quarter("IRIS", 2023, 2))
q.ask("symbol", "system losses GRID 2022", year("GRID", 2022))
q.ask("symbol", "What was the debt of SOLI at the end of 2022, and who lent it?", year("SOLI", 2022))
q.ask("symbol", "$GMTL 2022 gross profit", year("GMTL", 2022))
q.ask("symbol", "gross profit of PVFL, 2021", year("PVFL", 2021))
q.ask("symbol", "bhit nav per share 2022?", year("BHIT", 2022))

# By another name: short names, acronyms, former names.
q.ask("alias", "Miss Iris profit 2022", year("IRIS", 2022))
q.ask("alias", "What was Anthurium's capital adequacy in 2020?", year("ABCG", 2020))
q.ask("alias", "How did FCB do in 2021?", year("FCBH", 2021))
q.ask("alias", "fcb santa rima deposits 2022", year("FCSR", 2022))
q.ask("alias", "Meridian Insurance claims ratio 2022", year("NMIC", 2022))
q.ask("alias", "meridian group dividend for 2021", year("NMFG", 2021))
q.ask("alias", "Meridian Bank non-performing loans 2019", year("NMBK", 2019))
q.ask("alias", "Anselm Marl results 2019", year("LIME", 2019))
q.ask("alias", "Kingsmere REIT occupancy in 2021", year("KMRE", 2021))
q.ask("alias", "resin costs at Polyplast, 2022", year("PLST", 2022, 2023))
q.ask("alias", "AtlanticAir passenger numbers 2019", year("AIAL", 2019))
q.ask("alias", "Windward Rum exports 2021", year("WIND", 2021))
q.ask("alias", "What did TropicByte earn in 2022?", year("TBYT", 2022))
q.ask("alias", "GM Traders 2020 how bad was it", year("GMTL", 2020))
q.ask("alias", "NM Financial 2022 goodwill", year("NMFG", 2022))
q.ask("alias", "beer volumes at Cedar Ridge Beer in 2021", year("CRBC", 2021))

# Misspelt.
q.ask("typo", "anturium banking corporation 2021 profit", year("ABCG", 2021))
q.ask("typo", "Kingsmeer Investments 2020 profit", year("KMIL", 2020))
q.ask("typo", "lignam cement 2022", year("LIGC", 2022))
q.ask("typo", "What did Tannager Pharmaceuticals earn in 2021?", year("TANP", 2021))
q.ask("typo", "Pallisades Group net debt 2020", year("PALG", 2020))
q.ask("typo", "coraltell subscribers 2019", year("CTEL", 2019))
q.ask("typo", "Corral Reef Resorts room nights 2021", year("CORL", 2021))
q.ask("typo", "heart wood life premiums 2020", year("HWLI", 2020))
q.ask("typo", "Hammer and Nails Hardware 2022 results please", year("HNHL", 2022))
q.ask("typo", "windword isles distilers 2020", year("WIND", 2020))
q.ask("typo", "PortAnselm Wharves 2021 tonnage", year("PAWL", 2021))
q.ask("typo", "evergeen partners 2022 results", year("EPLT", 2022))
q.ask("typo", "Jupiner Paints turnover 2021", year("JUNP", 2021))
q.ask("typo", "Solarus Island Power in 2023?", year("SOLI", 2023))
q.ask("typo", "Blue Harbor Hotels occupancy 2019", year("BHHL", 2019))
q.ask("typo", "what were cedar ridge brewings numbers for 2022", year("CRBC", 2022))
q.ask("typo", "spicebasket foods 2020 sales", year("SPBF", 2020))
q.ask("typo", "Regal Lane Cinema's attendance 2019", year("RLCL", 2019))

# After a conversation.
ABOUT_ABCG = ["What was Anthurium's net profit in 2023?", "Anthurium Banking Corporation Group reported a net profit of $4.1 billion for 2023."]
ABOUT_LIGC = ["How much cement did Lignum Cement sell in 2022?", "Lignum Cement sold 812,000 tonnes in 2022, 3% more than the year before."]
q.ask("follow-up", "and in 2022?", year("ABCG", 2022), history=ABOUT_ABCG)
q.ask("follow-up", "What about National Meridian Bank?", year("NMBK", 2023), history=ABOUT_ABCG)
q.ask("follow-up", "How does that compare with The Limestone Company?", year("LIME", 2022), history=ABOUT_LIGC)
q.ask("follow-up", "Do they have a first quarter report for 2024?", quarter("LIGC", 2024, 1), history=ABOUT_LIGC)
q.ask("follow-up", "what did they pay in dividends that year?", year("LIGC", 2022), history=ABOUT_LIGC)
q.ask("follow-up", "and theirs?", year("EPLT", 2021),
      history=["What was KMIL's return on equity in 2021?", "Kingsmere Investments' return on equity was 9.4% in 2021.",
               "Do you also know Evergreen Partners?", "Yes, Evergreen Partners Limited is in the collection."])
q.ask("follow-up", "Who were the auditors?", year("GMTL", 2020),
      history=["gm traders 2020 revenue", "General Merchandise Traders had revenue of $9.8 billion in 2020."])
q.ask("follow-up", "Great, and the year before?", year("HWLI", 2021),
      history=["How did Heartwood Life do in 2022?", "Heartwood Life Insurance earned $1.2 billion in 2022 after tax."])
q.ask("follow-up", "Give me the audited statements instead of the report", fs("SOLI", 2022),
      history=["show me the 2022 annual report of Solaris Island Power", "Here is the annual report of Solaris Island Power Limited for 2022."])
q.ask("follow-up", "Sorry, I meant the dairies, not the brewery.", year("CRDL", 2021),
      history=["What did Cedar Ridge earn in 2021?", "Cedar Ridge Brewing Company earned $640 million in its 2021 financial year."])
q.ask("follow-up", "ok and now the same thing for CORL and BHHL", year("CORL", 2022), year("BHHL", 2022),
      history=["What was the tax charge of AIAL in 2022?", "Atlantic Isles Airways had no tax charge in 2022 because of losses carried forward."])
q.ask("follow-up", "why did it fall?", year("WFBL", 2022),
      history=["Waterfall Bottlers 2022 gross margin", "The gross margin of Waterfall Bottlers Limited fell from 34% to 29% in 2022."])
q.ask("follow-up", "2021 too please", year("PASA", 2021),
      history=["port anselm shipping agencies 2022", "Port Anselm Shipping Agencies Limited had revenue of $2.2 billion in 2022.", "and 2023?", "In 2023 it was $2.5 billion."])
q.ask("follow-up", "Is there also a prospectus?", other("DASH", "ipo"),
      history=["How did Parcel Dash do in 2023?", "Parcel Dash Limited more than doubled its revenue in 2023."])
q.ask("follow-up", "Put these two side by side for 2020.", year("FCBH", 2020), year("NMBK", 2020),
      history=["Who is bigger, First Cove or National Meridian Bank?", "First Cove Bank Holdings had the larger balance sheet in 2023; National Meridian Bank the larger loan book."])

# Several companies at once.
q.ask("several-companies", "Compare Anthurium and National Meridian Bank in 2022", year("ABCG", 2022), year("NMBK", 2022))
q.ask("several-companies", "KMIL vs EPLT 2021", year("KMIL", 2021), year("EPLT", 2021))
q.ask("several-companies", "Which was more profitable in 2020, Lignum Cement or The Limestone Company?", year("LIGC", 2020), year("LIME", 2020))
q.ask("several-companies", "Heartwood Life and Leeward General Insurance: gross premiums 2022", year("HWLI", 2022), year("LEEW", 2022))
q.ask("several-companies", "revenue of CRBC, WIND and WFBL in 2021", year("CRBC", 2021), year("WIND", 2021), year("WFBL", 2021))
q.ask("several-companies", "Compare the three Palisades companies, group, finance and properties, in 2022.", year("PALG", 2022), year("PALF", 2022), year("PALP", 2022))
q.ask("several-companies", "FCBH, NMBK, ABCG, WICT loan growth 2021", year("FCBH", 2021), year("NMBK", 2021), year("ABCG", 2021), year("WICT", 2021), most=5)
q.ask("several-companies", "Annual reports 2022 of Port Anselm Wharves and of Port Anselm Shipping Agencies", ar("PAWL", 2022), ar("PASA", 2022))
q.ask("several-companies", "How do Coral Reef Resorts and Blue Harbour Hotels compare for 2019?", year("CORL", 2019), year("BHHL", 2019))
q.ask("several-companies", "I own both IRIS and DASH. How did each of them do in 2023?", year("IRIS", 2023), year("DASH", 2023))
q.ask("several-companies", "tanager pharmaceuticals and tanager logistics, first quarter 2024", quarter("TANP", 2024, 1), quarter("TANL", 2024, 1))
q.ask("several-companies", "ABCG and NMBK profits, 2021 and 2022", figure("ABCG", 2021), year("ABCG", 2022), figure("NMBK", 2021), year("NMBK", 2022), most=5)
q.ask("several-companies", "We are looking at hardware retailers. What margins did Hammer & Nail and Lumen Electrical Supplies have in 2022, and Juniper Paints as a supplier?", year("HNHL", 2022), year("LESL", 2022), year("JUNP", 2022))
q.ask("several-companies", "dividends in 2023: SGSL / SOCL", year("SGSL", 2023), year("SOCL", 2023))

# Several periods of one company.
q.ask("several-periods", "How did Kingsmere Investments' profit change from 2018 to 2021?", figure("KMIL", 2018), figure("KMIL", 2021))
q.ask("several-periods", "Annual reports of Anthurium for 2019 and 2020", ar("ABCG", 2019), ar("ABCG", 2020))
q.ask("several-periods", "revenue of GMTL in 2018, 2020 and 2022", figure("GMTL", 2018), figure("GMTL", 2020), year("GMTL", 2022))
q.ask("several-periods", "Compare Coraltel's first quarter of 2023 with the first quarter of 2024", quarter("CTEL", 2023, 1) + quarter("CTEL", 2024, 1), quarter("CTEL", 2024, 1))
q.ask("several-periods", "blue harbour hotels before and after the pandemic: 2019 vs 2022", figure("BHHL", 2019), figure("BHHL", 2022))
q.ask("several-periods", "PAWL tonnage 2019 through 2021", figure("PAWL", 2019), figure("PAWL", 2020), figure("PAWL", 2021))
q.ask("several-periods", "Audited statements of Palisades Group 2017, 2018, 2019 please", fs("PALG", 2017), fs("PALG", 2018), fs("PALG", 2019))
q.ask("several-periods", "How did Heartwood Life do in 2023 compared to 2022?", year("HWLI", 2023), figure("HWLI", 2022))
q.ask("several-periods", "lignum cement all three quarterly statements of 2022", quarter("LIGC", 2022, 1), quarter("LIGC", 2022, 2), quarter("LIGC", 2022, 3))
q.ask("several-periods", "For Atlantic Isles Airways I need passenger revenue in 2017, 2019, 2021 and 2023, so that I can plot it.", figure("AIAL", 2017), figure("AIAL", 2019), figure("AIAL", 2021), year("AIAL", 2023), most=5)
q.ask("several-periods", "Juniper Paints Q1 and Q3 2022", quarter("JUNP", 2022, 1), quarter("JUNP", 2022, 3))
q.ask("several-periods", "headcount at sentinel guard 2019 and 2023?", figure("SGSL", 2019), year("SGSL", 2023))

# Dates that need working out.
q.ask("relative-date", "How did Kingsmere Investments do last year?", year("KMIL", 2023))
q.ask("relative-date", "What were Anthurium's latest quarterly results?", quarter("ABCG", 2024, 1))
q.ask("relative-date", "most recent annual report of Windward Isles Distillers", ar("WIND", 2023))
q.ask("relative-date", "Has Lignum Cement published anything for this year yet?", quarter("LIGC", 2024, 1))
q.ask("relative-date", "Island Grid in FY22", year("GRID", 2022))
q.ask("relative-date", "Juniper Paints results for the quarter ended 30 September 2022", quarter("JUNP", 2022, 3))
q.ask("relative-date", "What did Doctor Bird Petroleum earn in the three months to December 2021?", quarter("DBPL", 2022, 3))
q.ask("relative-date", "Blue Harbour Investment Trust, position as at December 2022", quarter("BHIT", 2023, 2))
q.ask("relative-date", "Sentinel Guard Services revenue over the past three years", figure("SGSL", 2021), figure("SGSL", 2022), year("SGSL", 2023))
q.ask("relative-date", "coraltel the year before last", year("CTEL", 2022))
q.ask("relative-date", "CTEL first half of 2023", quarter("CTEL", 2023, 2))
q.ask("relative-date", "Nine-month results 2022 for Palisades Group", quarter("PALG", 2022, 3))
q.ask("relative-date", "What was National Meridian Bank's profit two years ago?", year("NMBK", 2022))
q.ask("relative-date", "How did Atlantic Isles Airways do last year?", year("AIAL", 2020), today="2021-09-01")
q.ask("relative-date", "GMTL this year so far", quarter("GMTL", 2022, 3), today="2022-12-05")
q.ask("relative-date", "Scholars Education Group's figures for the second quarter of its 2023 financial year", quarter("SEGL", 2023, 2))
q.ask("relative-date", "Provisions Supermarkets, year ended February 2023", year("PROV", 2023))
q.ask("relative-date", "newest results from pimento hill estates", quarter("PIMH", 2024, 2))
q.ask("relative-date", "KMIL between 2019 and 2021", figure("KMIL", 2019), figure("KMIL", 2020), figure("KMIL", 2021))

# A kind of document.
q.ask("document-type", "Can I have the audited financial statements of Kingsmere Investments for 2020?", fs("KMIL", 2020))
q.ask("document-type", "annual report of NMFG 2019", ar("NMFG", 2019))
q.ask("document-type", "prospectus of Parcel Dash", other("DASH", "ipo"))
q.ask("document-type", "Send me the directors' circular of Coraltel", other("CTEL", "takeover"))
q.ask("document-type", "notice of the AGM of Anthurium in 2023", other("ABCG", "agm2022"))
q.ask("document-type", "unaudited statements Juniper Paints Q1 2024", quarter("JUNP", 2024, 1))
q.ask("document-type", "Who are the top ten shareholders of Hammer & Nail Hardware?", other("HNHL", "holders2023") + ar("HNHL", 2023))
q.ask("document-type", "Cedar Ridge Brewing sustainability report 2022", other("CRBC", "sustain22"))
q.ask("document-type", "Is there a valuation report of the Kingsmere real estate fund?", other("KMRE", "valuation"))
q.ask("document-type", "dividend declaration Iris & Sons", other("IRIS", "dividend"))
q.ask("document-type", "the environmental statement of Lignum Cement", other("LIGC", "quarry"))
q.ask("document-type", "corporate governance report of National Meridian Financial Group", other("NMFG", "governance"))
q.ask("document-type", "I want the annual report, not the statements, of Tanager Pharmaceuticals for 2022.", ar("TANP", 2022))
q.ask("document-type", "audited accounts National Meridian Insurance 2021", fs("NMIC", 2021))
q.ask("document-type", "GRID second quarter unaudited results FY2023", quarter("GRID", 2023, 2))
q.ask("document-type", "palisades properties ipo prospectus", other("PALP", "ipo"))

# By what it is about.
q.ask("topic", "Which company recalled a cough syrup?", other("TANP", "recall"))
q.ask("topic", "teak plantation acquisition", other("EPLT", "forestry"))
q.ask("topic", "is there anything about a cyber attack on customer data?", other("TBYT", "breach"))
q.ask("topic", "Who issued a green bond for solar parks?", other("SOLI", "bond"))
q.ask("topic", "outage of the subsea cable", other("CTEL", "outage"))
q.ask("topic", "thirty year lease of the container terminal", other("PAWL", "lease"))
q.ask("topic", "What does the adoption of IFRS 17 change?", other("HWLI", "ifrs17"))
q.ask("topic", "fast chargers for electric vehicles at service stations", other("DBPL", "stations"))
q.ask("topic", "I am looking for the story about hurricane damage at a resort and the insurance claim.", other("CORL", "hurricane"))
q.ask("topic", "court ruling that security guards are employees", other("SGSL", "wage"))
q.ask("topic", "renounceable rights issue ordinary shares", other("FCBH", "rights"))
q.ask("topic", "ten-year molasses supply", other("WIND", "molasses"))

# Nothing is asked of the catalogue.
q.ask("abstention", "Hi")
q.ask("abstention", "Thank you so much, that's all for today.")
q.ask("abstention", "What's the weather in Blue Harbour tomorrow?")
q.ask("abstention", "What was Apple's revenue in 2023?")
q.ask("abstention", "Compare the 2022 annual reports of Tesla and Ford")
q.ask("abstention", "write me a python function that reverses a list")
q.ask("abstention", "How do I make lime juice?")
q.ask("abstention", "who won the cricket match last year")
q.ask("abstention", "What did Grace Harbour Foods report in 2022?")
q.ask("abstention", "is a dash longer than a hyphen?")
q.ask("abstention", "perfect, thanks!", history=ABOUT_ABCG)
q.ask("abstention", "tell me a joke about bankers", history=ABOUT_LIGC)
q.ask("abstention", "Which way does the wind blow in January?")
q.ask("abstention", "How do you grow coconut palms from seed?")
q.ask("abstention", "Good morning, how are you today?")
q.ask("abstention", "What documents can you search?")
q.ask("abstention", "Can you give me a recipe for spice cake with pimento?")
q.ask("abstention", "Sandals Resorts International profit 2021")
q.ask("abstention", "which film is on at the cinema tonight")
q.ask("abstention", "who are you?")

# More of each, in other words.
q.ask("name", "Could you tell me whether Blue Harbour Investment Trust paid a distribution for its 2021 year? My mother has some units. If there is only a statement, that would do.", year("BHIT", 2021))
q.ask("name", "Palisades: the property company, not the group or the finance arm. What was its rental income in 2022?", year("PALP", 2022))
q.ask("name", "If I had put 2000 dollars into Iris & Sons Bakery, what dividends would I have had for 2021?", year("IRIS", 2021))
q.ask("name", "what is the strategy of Sentinel Guard Services", ar("SGSL", 2023) + ar("SGSL", 2022))
q.ask("name", "ISLE DIAGNOSTIC CENTRE 2020", year("IDCL", 2020))
q.ask("symbol", "Is HNHL a good dividend payer? 2021 numbers, please.", year("HNHL", 2021))
q.ask("symbol", "KMIL's profit in 2022, not KMRE's", year("KMIL", 2022))
q.ask("symbol", "rlcl results 2022", year("RLCL", 2022))
q.ask("alias", "What did Island Grid pay its directors in the year to March 2021?", year("GRID", 2021))
q.ask("typo", "stationary & office centre 2021 revenue", year("SOCL", 2021))
q.ask("typo", "Cannefield sugar 2020", year("CANE", 2020))
q.ask("follow-up", "no, the insurance company", year("NMIC", 2022),
      history=["National Meridian 2022 premiums", "National Meridian Bank Limited does not report premiums."])
q.ask("follow-up", "Thanks. And what about the quarter before that?", quarter("ABCG", 2023, 2),
      history=["Anthurium third quarter 2023 net profit", "Anthurium Banking Corporation Group earned $1.0 billion in the third quarter of 2023."])
q.ask("follow-up", "I see. Did anybody try to buy the company?", other("CTEL", "takeover"),
      history=["How many subscribers did Coraltel have in 2021?", "Coraltel Communications had 1.1 million subscribers at the end of 2021."])
q.ask("relative-date", "How has Hammer & Nail Hardware done since 2021?", figure("HNHL", 2021), figure("HNHL", 2022), year("HNHL", 2023), most=4)
q.ask("relative-date", "H1 2022 Waterfall Bottlers", quarter("WFBL", 2022, 2))
q.ask("relative-date", "Canefield Sugar, crop year 2021/22", year("CANE", 2022))
q.ask("relative-date", "three years ago, what was the revenue of GMTL?", year("GMTL", 2021))
q.ask("relative-date", "SOLI in Q4 2022", year("SOLI", 2022))
q.ask("relative-date", "total assets of ABCG for the five years to 2021", figure("ABCG", 2017), figure("ABCG", 2018), figure("ABCG", 2019), figure("ABCG", 2020), figure("ABCG", 2021), most=6)
q.ask("several-companies", "Do Iris & Sons, Spice Basket Foods and Glacier Ice Cream say anything about inflation in their 2022 reports? I only need a paragraph for each.", year("IRIS", 2022), year("SPBF", 2022), year("GLAC", 2022))
q.ask("several-companies", "how did the two Heartwood companies do in 2022?", year("HWLI", 2022), year("HWMF", 2022))
q.ask("several-companies", "Riverton Waterworks and Island Grid, years to March 2023", year("RWWL", 2023), year("GRID", 2023))
q.ask("several-companies", "lignum cement + lignum blocks last year", year("LIGC", 2023), year("LIGB", 2023))
q.ask("several-periods", "evergreen partners, profit of each year from 2018 to 2020", figure("EPLT", 2018), figure("EPLT", 2019), figure("EPLT", 2020))
q.ask("document-type", "Prospectuses of Scholars Education Group and of Hammer & Nail Hardware", other("SEGL", "ipo"), other("HNHL", "ipo"))
q.ask("document-type", "shareholdings list of Anthurium, December 2023", other("ABCG", "holders2023"))
q.ask("document-type", "the circular on the stock split of Windward Isles Distillers", other("WIND", "split"))
q.ask("topic", "anything on redundancies and closed stores?", other("PROV", "layoffs"))
q.ask("topic", "recall of milk cartons", other("CRDL", "recall"))
q.ask("topic", "sale of the bulk terminal to a related party", other("PALG", "terminal"))
q.ask("abstention", "Coral Beach Casino annual report 2022")
q.ask("abstention", "Windward Shipping Lines results for 2021")
q.ask("abstention", "Remind me to call the bank on Monday.")
q.ask("abstention", "Can you explain to me what EBITDA means?")
q.ask("abstention", "how long do I iron a linen shirt")
q.ask("abstention", "no", history=ABOUT_LIGC)

# Turns of a talk.
q.ask("follow-up", "the one before last", year("WIND", 2022),
      history=["how much profit did Windward Isles Distillers make", "Which financial year do you mean? The last that is closed ended in June 2023."])
q.ask("follow-up", "where have you got that from?", other("PALG", "terminal"),
      history=["did Palisades get rid of its bulk terminal", "Palisades Group proposed in November 2023 to sell the terminal to a company that one of its directors controls."])
q.ask("follow-up", "yes, do that", year("PROV", 2023),
      history=["What was going on at Provisions in 2022?", "Provisions Supermarkets closed two stores in August 2022. Shall I look up what it reported for the year to February 2023?"])
q.ask("follow-up", "only july to september", quarter("JUNP", 2022, 3),
      history=["juniper paints turnover 2022", "Juniper Paints & Coatings had revenue of $5.1 billion in 2022."])
q.ask("follow-up", "back to the traders for a moment, wasn't there a blaze in one of their buildings?", other("GMTL", "warehouse"),
      history=["GM Traders profit 2021", "General Merchandise Traders earned $640 million in 2021.", "Tanager Logistics?", "Tanager Logistics earned $88 million in 2021."])
q.ask("follow-up", "hm, seems awfully low. have another look please", year("IDCL", 2022),
      history=["how much did isle diagnostic centre owe at the end of 2022", "Isle Diagnostic Centre had borrowings of $12 million on 31 December 2022."])
q.ask("follow-up", "Thanks a lot. Now something else: my brother works on the docks and wants to know what Port Anselm Wharves spent on its staff in 2021, all told.", year("PAWL", 2021), history=ABOUT_ABCG)
q.ask("abstention", "so about 68,000 tonnes a month", history=ABOUT_LIGC)
q.ask("abstention", "Could you put that in one line that I can send to my boss?", history=ABOUT_ABCG)
q.ask("abstention", "profit of Mango Walk Assurance in 2023")
q.ask("abstention", "what is the difference between a share and a bond")

# --- more
q.ask("several-periods", "top ten holders of Hammer & Nail at the end of 2022 and at the end of 2023, who came in?", other("HNHL", "holders2022"), other("HNHL", "holders2023"))
q.ask("several-periods", "Port Anselm Wharves net profit, last five years", *(figure("PAWL", number) for number in (2019, 2020, 2021, 2022)), year("PAWL", 2023), most=5)
q.ask("several-periods", "does glacier sell more ice cream in spring or in summer? Q2 and Q3 2023", quarter("GLAC", 2023, 2), quarter("GLAC", 2023, 3))
q.ask("several-periods", "Provisions Supermarkets shed people in August 2022. I'd like the wage bill of that financial year and of the one after it.", figure("PROV", 2023), year("PROV", 2024))
q.ask("several-periods", "cedar ridge brewing, both sustainability reports", other("CRBC", "sustain22"), other("CRBC", "sustain23"))
q.ask("follow-up", "did it hurt them in the quarter after that?", quarter("CTEL", 2024, 1),
      history=["what happened to the subsea cable", "Coraltel's report of 15 January 2024 says that an anchor cut the cable in December 2023; service was back after nine days."])
q.ask("follow-up", "The delivery one. Which risks did they warn of?", other("DASH", "ipo"),
      history=["who went public in 2021", "Scholars Education Group in March and Parcel Dash in September 2021, as far as the catalogue shows."])
q.ask("follow-up", "no, i meant the parent", year("PALG", 2022),
      history=["palisades profit 2022", "Palisades Finance Limited earned $412 million in 2022."])
q.ask("follow-up", "and what do they want to charge us from now until 2028", other("GRID", "tariff"),
      history=["island grid revenue year to march 2023", "Island Grid had revenue of $18.4 billion in the year to 31 March 2023.", "how much power do they lose on the way", "System losses were 21.6% in that year."])
q.ask("several-companies", "Which batches did Cedar Ridge Dairies call back, and which did Tanager?", other("CRDL", "recall"), other("TANP", "recall"))
q.ask("several-companies", "fee income in 2022: trade winds brokerage, heartwood mutual funds", year("TWBR", 2022), year("HWMF", 2022))

# --- more still
q.ask("relative-date", "Has Iris & Sons declared a dividend since new year?", other("IRIS", "dividend"))
q.ask("relative-date", "regal lane cinemas, current financial year to date", quarter("RLCL", 2024, 3))
q.ask("relative-date", "What did Provisions Supermarkets make in the year that closed this February?", year("PROV", 2024))
q.ask("relative-date", "riverton waterworks, the half that ended last september", quarter("RWWL", 2024, 2))
q.ask("relative-date", "what's to be voted on at coraltel's agm this year", other("CTEL", "agm2023"))
q.ask("follow-up", "there's a new accounting standard, isn't there? what does that do to them", other("HWLI", "ifrs17") + year("HWLI", 2023), history=[
    "heartwood life net profit 2022", "Heartwood Life Insurance Company earned $1.9 billion in 2022."])
q.ask("follow-up", "hotels, fiscal 2023", year("BHHL", 2023), history=[
    "blue harbour profit", "There are three: Blue Harbour Hotels, Blue Harbour Holdings and Blue Harbour Investment Trust. Whose profit, and of which year?"])
q.ask("follow-up", "Was that because of the hackers?", other("TBYT", "breach") + year("TBYT", 2023), history=[
    "did tropicbyte lose customers in 2023", "Yes, Tropic Byte Technologies had 6% fewer business customers at the end of 2023 than a year before."])
q.ask("follow-up", "same three months, but two years before that", quarter("JUNP", 2021, 3) + quarter("JUNP", 2022, 3), history=[
    "juniper paints gross profit third quarter 2023", "Juniper Paints & Coatings had a gross profit of $214 million in the third quarter of 2023."])
q.ask("abstention", "goodness, that's more than i would have thought", history=ABOUT_ABCG)
q.ask("abstention", "what time does the stock exchange in new york close")
q.ask("abstention", "Hibiscus Telecom annual report 2022")

# --- once more
q.ask("follow-up", "Has any of them sold since the year before? Then I need that list too.", other("LESL", "holders2022"), history=[
    "who owns most of lumen electrical supplies", "At 31 December 2023 the Hargreave family trust was first of the top ten shareholders with 38.4%, before the Sagicove pension fund with 11.2%."])
q.ask("follow-up", "did the insurer ever pay up? look at 21 and 22", figure("CORL", 2021), year("CORL", 2022), history=[
    "Coral Reef Resorts and the hurricane", "Coral Reef Resorts reported on 9 November 2020 that the resort in Morant Sands was damaged, and that it had claimed $640 million from its insurer."])
q.ask("follow-up", "And since then? Nine months will do.", quarter("WIND", 2024, 3), history=[
    "windward rum sales fy23", "Windward Isles Distillers had sales of $9.2 billion in the year to 30 June 2023."])
q.ask("follow-up", "Back to First Cove: was the bank any better capitalised at the end of the financial year in which it raised that money?", year("FCBH", 2021), history=[
    "did first cove ask shareholders for money", "Yes. First Cove Bank Holdings made a renounceable rights issue of 120 million shares, by a circular of 5 March 2021.",
    "and what's GM Traders' turnover", "General Merchandise Traders had revenue of $14.8 billion in 2023."])
q.ask("follow-up", "my bank wants the one with the auditor's opinion, not the glossy one", fs("EPLT", 2022), history=[
    "What did Evergreen Partners earn in 2022?", "Evergreen Partners earned $318 million in 2022, says its annual report."])
q.ask("follow-up", "ok. And the buildings of Kingsmere's fund, has somebody from outside put a price on those?", other("KMRE", "valuation"), history=[
    "how full are palisades properties' buildings", "At the end of 2023 Palisades Properties had let 92% of its space.",
    "what are they worth", "The investment properties stood at $7.1 billion in the accounts at 31 December 2023."])
q.ask("follow-up", "please do", other("CQTL", "directors"), history=[
    "why was everybody talking about campus quarters last august", "Its chief executive resigned, and an interim chief executive was appointed, by the notice of 21 August 2023. Shall I sum it up for you?"])
q.ask("follow-up", "deposits at the end of last year of the first and of the last of these", year("ABCG", 2023), year("NMBK", 2023), history=[
    "which banks are listed", "Anthurium Banking Corporation Group, First Cove Bank Holdings, First Cove Bank (Santa Rima) and National Meridian Bank."])
q.ask("abstention", "Planes full to the last seat and still so much money gone. I flew with them that summer, unbelievable.", history=[
    "how much did AtlanticAir lose in 2022", "Atlantic Isles Airways made a loss of $2.3 billion in 2022."])
q.ask("abstention", "will you set an alarm for me on the day they bring out the next one?", history=[
    "Hammer and Nail quarterly profit", "Hammer & Nail Hardware earned $88 million in the first quarter of 2024."])
