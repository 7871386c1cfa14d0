"""Issuers of many countries: their yearly reports have many names, their years end in any month, and some write in their own language."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://global-issuers"
TODAY = "2024-11-18"

# code, name, country, currency, month in which the year ends, shape of entries, tickers and other names, fields of the group
COMPANIES = [
    ("nhs", "Nordhavn Shipping A/S", "DK", "DKK", 12, "rich", ["NHS.CO", "NHS"], {}),
    ("bch", "Brandt Chemie SE", "DE", "EUR", 12, "rich", ["BCH.DE", "BCH"], {}),
    ("wba", "Weidenbach Automotive AG", "DE", "EUR", 9, "plain", ["WBA"], {}),
    ("dlx", "Maison Delacroix SA", "FR", "EUR", 12, "rich", ["DLX.PA", "DLX"], {}),
    ("edr", "Énergies de l'Ardenne SA", "FR", "EUR", 12, "plain", ["EDA.PA", "EDA"], {}),
    ("oli", "Olivares Alimentación, S.A.", "ES", "EUR", 8, "rich", ["OLI.MC", "OLI"], {}),
    ("bpt", "Banco Portillo, S.A.", "ES", "EUR", 12, "plain", ["BPT"], {}),
    ("thr", "Thornbury Retail plc", "GB", "GBP", 2, "rich", ["THRN", "Thornbury's"], {}),
    ("cal", "Caledon Water Group plc", "GB", "GBP", 3, "plain", ["CWG"], {}),
    ("kir", "Kirishima Robotics K.K.", "JP", "JPY", 3, "rich", ["6397.T", "KRSMY"], {"formerly": "Kirishima Precision Machinery"}),
    ("sab", "Sable Ridge Mining Limited", "ZA", "ZAR", 6, "rich", ["SBR", "SBRJ"], {}),
    ("pgr", "Prairie Lode Royalty Corp.", "CA", "CAD", 12, "forms", ["PLR.TO", "PLRC"], {}),
    ("hal", "Halden Semiconductor, Inc.", "US", "USD", 9, "forms", ["HLDN"], {}),
    ("mer", "Merritt Health Systems, Inc.", "US", "USD", 12, "forms", ["MRHS"], {"former_names": ["Carewell Clinics Corp."]}),
    ("bnl", "Banca Lagunare S.p.A.", "IT", "EUR", 12, "plain", ["BLAG", "Lagunare"], {}),
    ("var", "Varuna Software Limited", "IN", "INR", 3, "forms", ["VARU", "VRNA"], {}),
    ("zee", "Zeeduin Dredging N.V.", "NL", "EUR", 12, "plain", ["ZEED"], {}),
    ("tas", "Tasmar Wines Limited", "AU", "AUD", 6, "rich", ["TMW"], {}),
    ("lan", "Lanfei Display Holdings Limited", "HK", "HKD", 12, "plain", ["1986.HK"], {"name_until_2020": "Lanfei Optoelectronics"}),
    ("eir", "Eirfield Dairies plc", "IE", "EUR", 12, "plain", ["EIRF"], {}),
]

# code -> handle, kind of document, title with {y} the fiscal year and {n} the next in two digits, language, fiscal years
SERIES = {
    "nhs": [("ar", "annual report", "Annual Report {y}", "en", range(2018, 2024)),
            ("q1", "interim report", "Interim Report first quarter {y}", "en", range(2021, 2025)),
            ("h1", "interim report", "Interim Report first half {y}", "en", range(2019, 2025)),
            ("q3", "interim report", "Interim Report third quarter {y}", "en", range(2021, 2025)),
            ("esg", "ESG factbook", "ESG Factbook {y}", "en", range(2020, 2024)),
            ("deck", "investor presentation", "Full-year {y} results: investor presentation", "en", range(2021, 2024))],
    "bch": [("ar", "Geschäftsbericht", "Geschäftsbericht {y}", "de", range(2017, 2024)),
            ("h1", "Halbjahresfinanzbericht", "Halbjahresfinanzbericht zum 30. Juni {y}", "de", range(2018, 2025)),
            ("q1", "Quartalsmitteilung", "Quartalsmitteilung Q1 {y}", "de", range(2020, 2025)),
            ("q3", "Quartalsmitteilung", "Quartalsmitteilung Q3 {y}", "de", range(2020, 2025)),
            ("esg", "Nachhaltigkeitsbericht", "Nachhaltigkeitsbericht {y}", "de", range(2019, 2023)),
            ("pay", "Vergütungsbericht", "Vergütungsbericht {y}", "de", range(2021, 2024))],
    "wba": [("ar", "annual report", "Annual Report {p}/{n}", "en", range(2018, 2024)),
            ("h1", "half-year report", "Half-Year Report {p}/{n}", "en", range(2019, 2025)),
            ("q1", "quarterly statement", "Quarterly Statement Q1 {p}/{n}", "en", range(2021, 2025)),
            ("q3", "quarterly statement", "Quarterly Statement Q3 {p}/{n}", "en", range(2021, 2025))],
    "dlx": [("ar", "document d'enregistrement universel", "Document d'enregistrement universel {y}", "fr", range(2018, 2024)),
            ("h1", "rapport financier semestriel", "Rapport financier semestriel {y}", "fr", range(2019, 2025)),
            ("q1", "communiqué de presse", "Chiffre d'affaires du premier trimestre {y}", "fr", range(2021, 2025)),
            ("q3", "communiqué de presse", "Chiffre d'affaires du troisième trimestre {y}", "fr", range(2021, 2025)),
            ("esg", "déclaration de performance extra-financière", "Déclaration de performance extra-financière {y}", "fr", range(2020, 2024))],
    "edr": [("ar", "rapport annuel", "Rapport annuel {y}", "fr", range(2019, 2024)),
            ("h1", "rapport semestriel", "Rapport semestriel {y}", "fr", range(2019, 2025)),
            ("esg", "rapport climat", "Rapport climat {y}", "fr", range(2021, 2024))],
    "oli": [("ar", "cuentas anuales consolidadas", "Cuentas anuales consolidadas {p}/{n}", "es", range(2018, 2024)),
            ("mgmt", "informe de gestión", "Informe de gestión {p}/{n}", "es", range(2018, 2024)),
            ("h1", "informe semestral", "Informe financiero semestral {p}/{n}", "es", range(2019, 2025)),
            ("esg", "estado de información no financiera", "Estado de información no financiera {p}/{n}", "es", range(2020, 2024))],
    "bpt": [("ar", "informe anual", "Informe anual {y}", "es", range(2017, 2024)),
            ("h1", "informe semestral", "Informe semestral {y}", "es", range(2019, 2025)),
            ("gov", "informe de gobierno corporativo", "Informe anual de gobierno corporativo {y}", "es", range(2019, 2024)),
            ("p3", "información con relevancia prudencial", "Información con relevancia prudencial (Pilar III) {y}", "es", range(2020, 2024))],
    "thr": [("ar", "annual report and accounts", "Annual Report and Accounts {y}", "en", range(2018, 2025)),
            ("h1", "interim results", "Interim Results for the 26 weeks to August {p}", "en", range(2019, 2026)),
            ("msa", "modern slavery statement", "Modern Slavery Statement {y}", "en", range(2020, 2025)),
            ("xmas", "trading update", "Christmas Trading Update {p}/{n}", "en", range(2021, 2025))],
    "cal": [("ar", "annual report", "Annual Report and Financial Statements {y}", "en", range(2018, 2025)),
            ("h1", "half-year report", "Half-year Report, six months to 30 September {p}", "en", range(2020, 2025)),
            ("leak", "performance report", "Annual Performance Report {y}: leakage, bursts and pollution", "en", range(2020, 2025))],
    "kir": [("ar", "integrated report", "Integrated Report {y}", "en", range(2019, 2025)),
            ("20f", "20-F", "Form 20-F for the fiscal year ended March 31, {y}", "en", range(2019, 2025)),
            ("h1", "financial results", "Consolidated Financial Results for the Six Months Ended September 30, {p}", "en", range(2020, 2026)),
            ("q1", "financial results", "Consolidated Financial Results for the Three Months Ended June 30, {p}", "en", range(2021, 2026)),
            ("q3", "financial results", "Consolidated Financial Results for the Nine Months Ended December 31, {p}", "en", range(2021, 2025))],
    "sab": [("ar", "integrated report", "Integrated Annual Report {y}", "en", range(2018, 2025)),
            ("fs", "annual financial statements", "Annual Financial Statements {y}", "en", range(2018, 2025)),
            ("h1", "interim results", "Interim Results for the six months ended 31 December {p}", "en", range(2019, 2025)),
            ("esg", "ESG report", "Environmental, Social and Governance Report {y}", "en", range(2020, 2025)),
            ("res", "mineral resources statement", "Mineral Resources and Ore Reserves Statement {y}", "en", range(2019, 2025))],
    "pgr": [("ar", "40-F", "Form 40-F {y}", "en", range(2019, 2024)),
            ("mda", "management's discussion and analysis", "Management's Discussion and Analysis, year ended December 31, {y}", "en", range(2019, 2024)),
            ("aif", "annual information form", "Annual Information Form {y}", "en", range(2019, 2024)),
            ("q1", "interim financial statements", "Interim Financial Statements, three months ended March 31, {y}", "en", range(2021, 2025)),
            ("q2", "interim financial statements", "Interim Financial Statements, six months ended June 30, {y}", "en", range(2021, 2025)),
            ("q3", "interim financial statements", "Interim Financial Statements, nine months ended September 30, {y}", "en", range(2021, 2025))],
    "hal": [("ar", "10-K", "Form 10-K, fiscal {y}", "en", range(2019, 2025)),
            ("q1", "10-Q", "Form 10-Q, first quarter of fiscal {y}", "en", range(2021, 2025)),
            ("q2", "10-Q", "Form 10-Q, second quarter of fiscal {y}", "en", range(2021, 2025)),
            ("q3", "10-Q", "Form 10-Q, third quarter of fiscal {y}", "en", range(2021, 2025)),
            ("call1", "earnings call transcript", "Q1 {y} earnings call", "en", range(2022, 2025)),
            ("call2", "earnings call transcript", "Q2 {y} earnings call", "en", range(2022, 2025)),
            ("call3", "earnings call transcript", "Q3 {y} earnings call", "en", range(2022, 2025)),
            ("call4", "earnings call transcript", "Q4 {y} earnings call", "en", range(2022, 2025))],
    "mer": [("ar", "10-K", "Form 10-K, fiscal {y}", "en", range(2018, 2024)),
            ("q1", "10-Q", "Form 10-Q, first quarter of {y}", "en", range(2021, 2025)),
            ("q2", "10-Q", "Form 10-Q, second quarter of {y}", "en", range(2021, 2025)),
            ("q3", "10-Q", "Form 10-Q, third quarter of {y}", "en", range(2021, 2025)),
            ("proxy", "DEF 14A", "Proxy statement for the annual meeting {y}", "en", range(2020, 2025)),
            ("deck", "investor presentation", "Investor day {y}", "en", range(2021, 2025))],
    "bnl": [("ar", "annual report", "Consolidated Annual Report {y}", "en", range(2018, 2024)),
            ("h1", "half-year report", "Consolidated Half-Year Report at 30 June {y}", "en", range(2019, 2025)),
            ("p3", "pillar 3 disclosure", "Pillar 3 Disclosure {y}", "en", range(2020, 2024))],
    "var": [("ar", "annual report", "Annual Report FY{n}", "en", range(2019, 2025)),
            ("20f", "20-F", "Form 20-F FY{n}", "en", range(2021, 2025)),
            ("brsr", "business responsibility report", "Business Responsibility and Sustainability Report FY{n}", "en", range(2022, 2025)),
            ("call1", "earnings call transcript", "Q1 FY{n} earnings call", "en", range(2022, 2026)),
            ("call2", "earnings call transcript", "Q2 FY{n} earnings call", "en", range(2022, 2026)),
            ("call3", "earnings call transcript", "Q3 FY{n} earnings call", "en", range(2022, 2025)),
            ("call4", "earnings call transcript", "Q4 FY{n} earnings call", "en", range(2022, 2025))],
    "zee": [("ar", "annual report", "Annual Report {y}", "en", range(2018, 2024)),
            ("h1", "half-year report", "Half-year Report {y}", "en", range(2019, 2025)),
            ("deck", "investor presentation", "Results {y} analyst presentation", "en", range(2020, 2024))],
    "tas": [("ar", "annual report", "Annual Report {y}", "en", range(2019, 2025)),
            ("h1", "appendix 4D", "Appendix 4D half-year report, December {p}", "en", range(2020, 2025)),
            ("esg", "sustainability report", "Sustainability Report {y}", "en", range(2021, 2025))],
    "lan": [("ar", "annual report", "Annual Report {y}", "en", range(2018, 2024)),
            ("h1", "interim report", "Interim Report {y}", "en", range(2018, 2025)),
            ("esg", "ESG report", "Environmental, Social and Governance Report {y}", "en", range(2019, 2024))],
    "eir": [("ar", "annual report", "Annual Report {y}", "en", range(2019, 2024)),
            ("h1", "interim report", "Interim Report {y}", "en", range(2020, 2025))],
}

# code, handle, day, kind, language, title
OTHERS = [
    ("nhs", "capesize", "2023-05-10", "company announcement", "en", "Order of six methanol-powered container ships"),
    ("nhs", "canal", "2024-01-08", "company announcement", "en", "Rerouting around the Cape of Good Hope: surcharge and transit times"),
    ("bch", "explosion", "2022-09-02", "Pressemitteilung", "de", "Explosion in der Lackfabrik Ludwigshöhe: Stand der Ermittlungen"),
    ("bch", "abbau", "2024-02-27", "Ad-hoc-Mitteilung", "de", "Abbau von 2600 Stellen und Stilllegung der Ammoniakanlage"),
    ("wba", "recall", "2023-11-14", "press release", "en", "Recall of steering columns in 180,000 vans"),
    ("wba", "convertible", "2021-06-24", "prospectus", "en", "Prospectus: convertible bonds due 2026"),
    ("dlx", "opa", "2022-03-17", "note d'information", "fr", "Offre publique d'achat sur Joaillerie Vernier"),
    ("edr", "barrage", "2023-07-05", "communiqué de presse", "fr", "Incident au barrage de Vaucresse : point de situation"),
    ("oli", "sequia", "2023-10-19", "hecho relevante", "es", "Efecto de la sequía sobre la cosecha de aceituna"),
    ("bpt", "emision", "2022-05-04", "folleto", "es", "Folleto de emisión de bonos verdes 2028"),
    ("thr", "cyber", "2024-05-21", "press release", "en", "Update on the cyber incident and online orders"),
    ("thr", "stores", "2023-02-14", "press release", "en", "Closure of 38 high-street shops"),
    ("cal", "sewage", "2023-08-30", "press release", "en", "Regulator's fine over sewage discharges"),
    ("kir", "medical", "2022-11-11", "press release", "en", "Acquisition of a maker of surgical robots"),
    ("sab", "strike", "2022-04-12", "SENS announcement", "en", "Wage strike at the Mokolo platinum shaft"),
    ("sab", "tailings", "2021-09-20", "press release", "en", "Tailings dam: independent safety review"),
    ("pgr", "stream", "2023-03-28", "material change report", "en", "Purchase of a silver stream on the Cuatro Cerros mine"),
    ("hal", "fab", "2024-03-12", "8-K", "en", "Grant agreement for a wafer fab in Ohio"),
    ("hal", "merger", "2022-08-01", "S-4", "en", "Registration statement: merger with Ondine Photonics"),
    ("mer", "subpoena", "2023-09-15", "8-K", "en", "Subpoena about billing practices"),
    ("bnl", "npl", "2021-12-15", "press release", "en", "Sale of a portfolio of non-performing loans"),
    ("var", "layoff", "2023-06-20", "press release", "en", "Workforce optimisation and bench policy"),
    ("zee", "vessel", "2022-10-03", "press release", "en", "Trailing suction hopper dredger on LNG delivered"),
    ("tas", "tariffs", "2024-04-02", "press release", "en", "Return of exports after duties on Australian wine are lifted"),
    ("lan", "profit", "2023-07-28", "profit warning", "en", "Profit warning for the six months ended 30 June 2023"),
    ("eir", "ipo", "2019-05-13", "prospectus", "en", "Prospectus: admission of ordinary shares"),
]
# How many months before the end of the year a document's period ends, and what has a month of its own.
BEFORE = {"q1": 9, "call1": 9, "h1": 6, "q2": 6, "call2": 6, "q3": 3, "call3": 3}
MONTHS = {"proxy": 4, "xmas": 1}

catalogue = Catalogue()
q = Questions("issuers", today=TODAY)


def compose():
    for code, name, country, currency, month, shape, others, fields in COMPANIES:
        if shape == "rich":
            fields = {**fields, "country": country, "reporting_currency": currency}
        catalogue.group(name, **fields)
        for other in others:
            catalogue.associations[other] = name
        for handle, kind, title, language, years in SERIES[code]:
            for year in years:
                words = title.format(y=year, p=year - 1, n=f"{year % 100:02}")
                end = month_end(year, MONTHS[handle]) if handle in MONTHS else month_end(year, month - BEFORE.get(handle, 0))
                if (code, handle) == ("mer", "deck"):
                    end = month_end(year, 5)
                add(code, name, shape, f"{code} {handle} {year}", kind, words, language, currency, year, end)
        for code_of, handle, day, kind, language, title in OTHERS:
            if code_of == code:
                add(code, name, shape, f"{code} {handle}", kind, title, language, currency, None, datetime.date.fromisoformat(day))


def add(code, name, shape, handle, kind, title, language, currency, year, day):
    plain = "".join(letter if letter.isalnum() else "_" for letter in title.replace("'", ""))
    while "__" in plain:
        plain = plain.replace("__", "_")
    if shape == "rich":
        file = f"{code}_{plain}.pdf"
        catalogue.add(name, handle, f"{BUCKET}/{code}/{day.year}/{file}", filename=file, document_type=kind, title=title, language=language,
                      currency=currency if year else None, fiscal_year=year, **({"period_end": str(day)} if year else {"published": str(day)}))
    elif shape == "forms":
        form = kind.lower().replace(" ", "-").replace("'", "")
        file = f"{code}-{form}-{day:%Y%m%d}.htm"
        catalogue.add(name, handle, f"{BUCKET}/filings/{code}/{form}/{file}", filename=file, form=kind, description=title,
                      report_date=str(day))
    else:
        file = f"{plain.strip('_')}.pdf"
        catalogue.add(name, handle, f"{BUCKET}/{code}/{file}", filename=file, document_type=kind, period=str(year) if year else str(day))


compose()

# Whole years; a 20-F, a 40-F, cuentas anuales and an integrated report are annual reports as well.
ANNUAL = ["ar", "fs", "20f", "mda", "mgmt", "deck"]


def year(code, *years):
    """The documents with the figures of those fiscal years."""
    return catalogue.any_of(*(f"{code} {what} {number}" for number in years for what in ANNUAL if (code, what) != ("mer", "deck")))


def figure(code, number):
    return year(code, number, number + 1)


def one(code, what, number):
    return catalogue.any_of(f"{code} {what} {number}")


def part(code, number, which):
    """A quarter or a half: its statements or its call."""
    return catalogue.any_of(f"{code} {which} {number}", f"{code} call{which[1]} {number}")


def other(code, *handles):
    return catalogue.any_of(*(f"{code} {handle}" for handle in handles))


q.ask("name", "What freight rates did Nordhavn Shipping see in 2021?", year("nhs", 2021))
q.ask("name", "Kirishima Robotics order backlog as of March 2023", year("kir", 2023))
q.ask("name", "Wie hoch war das EBITDA von Brandt Chemie 2020?", year("bch", 2020))
q.ask("name", "Effectif de Maison Delacroix fin 2022 ?", year("dlx", 2022) + one("dlx", "esg", 2022))
q.ask("name", "¿Qué beneficio neto tuvo Banco Portillo en 2019?", year("bpt", 2019))
q.ask("name", "banca lagunare cet1 2022", year("bnl", 2022) + one("bnl", "p3", 2022))
q.ask("name", "Eirfield Dairies milk pool 2021, litres", year("eir", 2021))
q.ask("name", "How much platinum did Sable Ridge produce in its 2022 financial year?", year("sab", 2022))
q.ask("name", "Halden Semiconductor R&D spend, fiscal '21", year("hal", 2021))
q.ask("name", "tasmar wines 2023 volume in nine-litre cases", year("tas", 2023))
q.ask("name", "Thornbury Retail: like-for-like sales in the year that ended February 2022", year("thr", 2022))
q.ask("name", "what is the order book of zeeduin dredging at the end of 2020", year("zee", 2020))

q.ask("symbol", "HLDN fy23 gross margin", year("hal", 2023))
q.ask("symbol", "MRHS same-facility admissions 2022", year("mer", 2022))
q.ask("symbol", "6397.T operating profit FY3/2022", year("kir", 2022))
q.ask("symbol", "DLX.PA chiffre d'affaires 2021", year("dlx", 2021))
q.ask("symbol", "SBR all-in sustaining cost fiscal 2021?", year("sab", 2021))
q.ask("symbol", "VARU attrition in FY22", year("var", 2022))
q.ask("symbol", "1986.HK annual 2021", one("lan", "ar", 2021))
q.ask("symbol", "ZEED H1 2023", one("zee", "h1", 2023))
q.ask("symbol", "BCH Umsatz 2022", year("bch", 2022))
q.ask("symbol", "royalty income PLRC in 2022 please", year("pgr", 2022) + one("pgr", "aif", 2022))
q.ask("symbol", "THRN 2021 store count", year("thr", 2021, 2022))

q.ask("alias", "Carewell Clinics revenue 2018", year("mer", 2018))
q.ask("alias", "Kirishima Precision Machinery, results for the year to March 2020", year("kir", 2020))
q.ask("alias", "lanfei optoelectronics 2018 capex", year("lan", 2018))
q.ask("alias", "how many shops has Thornbury's got? feb 2023", year("thr", 2023))
q.ask("alias", "Lagunare dividend 2019", year("bnl", 2019))

q.ask("typo", "nordhaven shiping 2022 ebit", year("nhs", 2022))
q.ask("typo", "weidenbach automotiv annual report 21/22", one("wba", "ar", 2022))
q.ask("typo", "olivares alimentacion cuentas 22/23", one("oli", "ar", 2023))
q.ask("typo", "energies de lardenne resultats 2021", year("edr", 2021))
q.ask("typo", "merrit helth systems 10k 2021", one("mer", "ar", 2021))
q.ask("typo", "caledonn water leakege 2023", one("cal", "leak", 2023) + year("cal", 2023))
q.ask("typo", "Sabel Ridge Minning 2023 headline earnings", year("sab", 2023))
q.ask("typo", "kirshima robotcs integrated report 2021", one("kir", "ar", 2021))

ABOUT_BCH = ["Was war der Umsatz der Brandt Chemie 2022?", "Brandt Chemie erzielte 2022 einen Umsatz von 14,8 Milliarden Euro."]
ABOUT_HAL = ["What did Halden's management say about inventories on the Q2 2024 call?", "On the call about the second quarter of fiscal 2024, Halden Semiconductor's CFO said that channel inventories should be normal by the autumn."]
ABOUT_THR = ["thornbury retail profit before tax, year to feb 2023", "Thornbury Retail's profit before tax was £212m in the 52 weeks to 25 February 2023."]
ABOUT_SAB = ["How many people died at work at Sable Ridge in 2023?", "The ESG report for 2023 records two fatalities at Sable Ridge Mining."]
ABOUT_DLX = ["Quelle a été la croissance de Maison Delacroix en 2023 ?", "Le chiffre d'affaires de Maison Delacroix a progressé de 9 % à taux de change constants en 2023."]
q.ask("follow-up", "Und im Jahr davor?", year("bch", 2021), history=ABOUT_BCH)
q.ask("follow-up", "Gibt es dazu schon einen Halbjahresbericht für das laufende Jahr?", one("bch", "h1", 2024), history=ABOUT_BCH)
q.ask("follow-up", "wie viele Stellen werden denn jetzt gestrichen?", other("bch", "abbau"), history=ABOUT_BCH)
q.ask("follow-up", "what about the call after that one", one("hal", "call3", 2024), history=ABOUT_HAL)
q.ask("follow-up", "show me the matching 10-Q", one("hal", "q2", 2024), history=ABOUT_HAL)
q.ask("follow-up", "And did they get a subsidy for the new plant?", other("hal", "fab"), history=ABOUT_HAL)
q.ask("follow-up", "following year?", year("thr", 2024), history=ABOUT_THR)
q.ask("follow-up", "and the christmas update of that winter?", one("thr", "xmas", 2023), history=ABOUT_THR)
q.ask("follow-up", "And in 2021?", one("sab", "esg", 2021) + year("sab", 2021), history=ABOUT_SAB)
q.ask("follow-up", "how long will their ore last", one("sab", "res", 2024) + one("sab", "res", 2023), history=ABOUT_SAB)
q.ask("follow-up", "et au premier semestre 2024 ?", one("dlx", "h1", 2024), history=ABOUT_DLX)
q.ask("follow-up", "Et l'année d'avant ?", year("dlx", 2022), history=ABOUT_DLX)

q.ask("several-companies", "Brandt Chemie und Weidenbach: Mitarbeiterzahl 2021", year("bch", 2021) + one("bch", "esg", 2021), year("wba", 2021))
q.ask("several-companies", "compare nordhavn and zeeduin, revenue 2022", year("nhs", 2022), year("zee", 2022))
q.ask("several-companies", "Thornbury and Eirfield on supply chain inflation in their 2022 annual reports", one("thr", "ar", 2022), one("eir", "ar", 2022))
q.ask("several-companies", "BPT vs BLAG, coste del riesgo 2022", year("bpt", 2022) + one("bpt", "p3", 2022), year("bnl", 2022) + one("bnl", "p3", 2022))
q.ask("several-companies", "HLDN and MRHS 10-Ks for 2023", one("hal", "ar", 2023), one("mer", "ar", 2023))
q.ask("several-companies", "For a peer table I need FY2023 headcount at Varuna Software, Kirishima Robotics and Lanfei Display.", year("var", 2023) + one("var", "brsr", 2023), year("kir", 2023), year("lan", 2023) + one("lan", "esg", 2023))
q.ask("several-companies", "Delacroix et Énergies de l'Ardenne : résultat net 2020", year("dlx", 2020), year("edr", 2020))

q.ask("several-periods", "nordhavn dividends 2018 against 2021", figure("nhs", 2018), figure("nhs", 2021))
q.ask("several-periods", "Sable Ridge ESG reports 2022 and 2024: what changed on water?", one("sab", "esg", 2022), one("sab", "esg", 2024))
q.ask("several-periods", "Halbjahresberichte 2022 und 2023 von Brandt Chemie", one("bch", "h1", 2022), one("bch", "h1", 2023))
q.ask("several-periods", "evolución del beneficio de Banco Portillo entre 2017 y 2019", figure("bpt", 2017), figure("bpt", 2018), figure("bpt", 2019))
q.ask("several-periods", "Halden calls Q1 and Q4 fiscal 2023", one("hal", "call1", 2023), one("hal", "call4", 2023))
q.ask("several-periods", "caledon water's bursts in 2020 vs 2023", one("cal", "leak", 2020), one("cal", "leak", 2023))

q.ask("relative-date", "Nordhavn's latest interim report", one("nhs", "q3", 2024))
q.ask("relative-date", "How did Zeeduin do last year?", year("zee", 2023))
q.ask("relative-date", "Dernier rapport semestriel d'Énergies de l'Ardenne", one("edr", "h1", 2024))
q.ask("relative-date", "most recent halden 10-k", one("hal", "ar", 2024))
q.ask("relative-date", "Varuna, last two earnings calls", one("var", "call2", 2025), one("var", "call1", 2025))
q.ask("relative-date", "Letztes Jahr: Vergütung des Vorstands bei Brandt Chemie", one("bch", "pay", 2023) + year("bch", 2023))
q.ask("relative-date", "Kirishima's six months to September this year", one("kir", "h1", 2025))
q.ask("relative-date", "Merritt Health's quarter ending June 30, 2023", one("mer", "q2", 2023))
q.ask("relative-date", "¿Cómo le fue a Olivares en el ejercicio que terminó en agosto de 2022?", year("oli", 2022))
q.ask("relative-date", "has thornbury put out its figures for the half to august yet?", one("thr", "h1", 2025))
q.ask("relative-date", "sable ridge, latest reserves statement", one("sab", "res", 2024))
q.ask("relative-date", "tasmar half year to december 2022", one("tas", "h1", 2023))
q.ask("relative-date", "Lanfei's results two years ago", year("lan", 2022))
q.ask("relative-date", "Prairie Lode: nine months to September of last year", one("pgr", "q3", 2023))

q.ask("document-type", "Form 20-F Kirishima, fiscal year ended March 31, 2022", one("kir", "20f", 2022))
q.ask("document-type", "Nachhaltigkeitsbericht 2021 der Brandt Chemie", one("bch", "esg", 2021))
q.ask("document-type", "modern slavery statement thornbury 2023", one("thr", "msa", 2023))
q.ask("document-type", "Pillar 3 of Banca Lagunare for 2021", one("bnl", "p3", 2021))
q.ask("document-type", "40-F prairie lode 2022", one("pgr", "ar", 2022))
q.ask("document-type", "folleto de los bonos verdes de Banco Portillo", other("bpt", "emision"))
q.ask("document-type", "investor day slides Merritt 2023", one("mer", "deck", 2023))
q.ask("document-type", "Document d'enregistrement universel 2020 de Delacroix svp", one("dlx", "ar", 2020))
q.ask("document-type", "transcript, Varuna Q3 FY24", one("var", "call3", 2024))
q.ask("document-type", "Proxy statement 2022 for Merritt Health Systems. I want to see what the CEO was paid.", one("mer", "proxy", 2022))
q.ask("document-type", "informe de gobierno corporativo banco portillo 2021", one("bpt", "gov", 2021))
q.ask("document-type", "annual information form PLRC 2021", one("pgr", "aif", 2021))

q.ask("topic", "container ships that run on methanol", other("nhs", "capesize"))
q.ask("topic", "why are ships sailing round africa and who pays for it", other("nhs", "canal"))
q.ask("topic", "explosion in einer lackfabrik", other("bch", "explosion"))
q.ask("topic", "faulty steering in vans", other("wba", "recall"))
q.ask("topic", "fine for dumping sewage", other("cal", "sewage"))
q.ask("topic", "cosecha de aceitunas y falta de lluvia", other("oli", "sequia"))
q.ask("topic", "Incident sur un barrage", other("edr", "barrage"))
q.ask("topic", "who bought a company that makes robots for surgery?", other("kir", "medical"))
q.ask("topic", "silver stream purchase", other("pgr", "stream"))
q.ask("topic", "bad loans sold off in Italy", other("bnl", "npl"))
q.ask("topic", "merger with a photonics firm", other("hal", "merger"))

q.ask("abstention", "Guten Morgen, kannst du mir helfen?")
q.ask("abstention", "merci beaucoup, bonne journée", history=ABOUT_DLX)
q.ask("abstention", "What was Siemens Energy's order intake in 2023?")
q.ask("abstention", "¿qué hora es en Tokio?")
q.ask("abstention", "Delacroix painted Liberty Leading the People in which year?")
q.ask("abstention", "Nordhavn Pharma A/S annual report 2022")
q.ask("abstention", "how do i convert kroner to euros")
q.ask("abstention", "Welche Weine passen zu Lammbraten?")
q.ask("abstention", "super, danke dir", history=ABOUT_BCH)
q.ask("abstention", "explain what a 20-F is")
q.ask("abstention", "Toyota 20-F 2023")
q.ask("abstention", "ok got it", history=ABOUT_HAL)

# More of each, in other words.
q.ask("name", "Is Lanfei Display still losing money?", year("lan", 2023) + one("lan", "h1", 2024))
q.ask("name", "what does Kirishima Robotics write about human capital", year("kir", 2024))
q.ask("name", "Kann mir jemand sagen, wie viele Fahrzeuge Weidenbach Automotive im Geschäftsjahr 2022/23 ausgeliefert hat?", year("wba", 2023))
q.ask("typo", "thronbury modern slavry 2022", one("thr", "msa", 2022))
q.ask("typo", "banco portilo informe anual 2020", one("bpt", "ar", 2020))
q.ask("relative-date", "Halden Semiconductor: the quarter that ended in June", part("hal", 2024, "q3"))
q.ask("relative-date", "Brandt Chemie, drittes Quartal dieses Jahres", one("bch", "q3", 2024))
q.ask("relative-date", "Resultados de Banco Portillo en el primer semestre de este año", one("bpt", "h1", 2024))
q.ask("relative-date", "Sable Ridge Mining, six months to December 2023", one("sab", "h1", 2024))
q.ask("relative-date", "Merritt Health: the 10-Q before the latest one", one("mer", "q2", 2024))
q.ask("relative-date", "Caledon Water half-year to September 2023", one("cal", "h1", 2024))
q.ask("relative-date", "Maison Delacroix : ventes du troisième trimestre de l'année dernière", one("dlx", "q3", 2023))
q.ask("relative-date", "Eirfield, first six months of 2022", one("eir", "h1", 2022))
q.ask("relative-date", "did tasmar improve on the year before in its latest annual report", one("tas", "ar", 2024))
q.ask("several-companies", "Kirishima vs Halden: R&D as a share of sales in fiscal 2022", year("kir", 2022), year("hal", 2022))
q.ask("several-companies", "half-year 2023 of Zeeduin and of Nordhavn", one("zee", "h1", 2023), one("nhs", "h1", 2023))
q.ask("several-periods", "Kirishima 20-F 2020 and 2024", one("kir", "20f", 2020), one("kir", "20f", 2024))
q.ask("several-periods", "Wie haben sich die Emissionen bei Brandt verändert? Nachhaltigkeitsberichte 2019 und 2022", one("bch", "esg", 2019), one("bch", "esg", 2022))
q.ask("document-type", "Integrated report 2023 of Sable Ridge, not the AFS", one("sab", "ar", 2023))
q.ask("document-type", "annual financial statements sable ridge 2021", one("sab", "fs", 2021))
q.ask("document-type", "profit warning from Lanfei", other("lan", "profit"))
q.ask("document-type", "S-4 Halden", other("hal", "merger"))
q.ask("document-type", "Informe de gestión de Olivares 2020/21", one("oli", "mgmt", 2021))
q.ask("document-type", "business responsibility report FY23 Varuna", one("var", "brsr", 2023))
ABOUT_VAR = ["Summarise the Varuna Software call for Q1 FY25", "On the Q1 FY25 call Varuna's chief executive spoke of slow decisions of banks in the US and guided for growth of 3 to 5%."]
ABOUT_WBA = ["Was hat Weidenbach im Geschäftsjahr 2021/22 verdient?", "Weidenbach Automotive wies für 2021/22 einen Gewinn von 412 Mio. Euro aus."]
q.ask("follow-up", "and in the one before?", one("var", "call4", 2024), history=ABOUT_VAR)
q.ask("follow-up", "did they sack people last year? i remember something about the bench", other("var", "layoff"), history=ABOUT_VAR)
q.ask("follow-up", "und im Halbjahr danach?", one("wba", "h1", 2023), history=ABOUT_WBA)
q.ask("follow-up", "Gab es später nicht einen Rückruf von Lieferwagen?", other("wba", "recall"), history=ABOUT_WBA)
q.ask("follow-up", "why were they subpoenaed?", other("mer", "subpoena"),
      history=["Who audits Merritt Health Systems?", "The 10-K for fiscal 2023 is signed by Colfax & Dunn LLP."])
q.ask("abstention", "Was kostet heute ein Liter Diesel?")
q.ask("abstention", "¿me recomiendas un buen restaurante en Bilbao?")
q.ask("abstention", "traduis « bonjour » en japonais stp")
q.ask("abstention", "Halden Bicycle Company accounts 2021")
q.ask("abstention", "ja genau", history=ABOUT_WBA)

# Turns of a talk.
q.ask("follow-up", "ja bitte", one("bch", "ar", 2022),
      history=["Gab es bei Brandt Chemie einen Unfall?", "Ja, im Herbst 2022 eine Explosion in der Lackfabrik Ludwigshöhe. Soll ich nachsehen, was der Geschäftsbericht 2022 dazu sagt?"])
q.ask("follow-up", "how green are the wine people? is there a report just on that", one("tas", "esg", 2024),
      history=["who sells more, eirfield or tasmar", "In its last full year Tasmar Wines had revenue of A$1.1 billion, and Eirfield Dairies of €640 million."])
q.ask("follow-up", "¿y en el semestre siguiente?", one("oli", "h1", 2024),
      history=["¿Cuánto ganó Olivares Alimentación en 2022/23?", "Olivares Alimentación obtuvo un beneficio neto de 88 millones de euros en el ejercicio 2022/23."])
q.ask("follow-up", "and its spanish counterpart?", year("bpt", 2021) + one("bpt", "p3", 2021),
      history=["Lagunare: share of bad loans at the end of 2021", "Banca Lagunare's ratio of non-performing loans was 5.1% at the end of 2021."])
q.ask("follow-up", "nine point eight?? where does it say that", one("mer", "proxy", 2024),
      history=["what does the boss of merritt health earn", "According to the proxy statement of 2024, Merritt's chief executive received $9.8 million for 2023."])
q.ask("follow-up", "september", one("kir", "h1", 2025),
      history=["kirishima robotics, how many orders do they have on the books?", "As of which date? The newest documents are of the end of March, June and September 2024."])
q.ask("follow-up", "Merci. Autre sujet : que s'est-il passé au barrage de Vaucresse ?", other("edr", "barrage"), history=ABOUT_DLX)
q.ask("abstention", "Und auf Englisch?", history=ABOUT_BCH)
q.ask("abstention", "9 %, c'est pas mal du tout", history=ABOUT_DLX)
q.ask("abstention", "Lindqvist Forestry AB, half-year report 2023")

# --- more
q.ask("several-periods", "nordhavn: grams of co2 per tonne mile in the oldest esg factbook you have and in the newest", one("nhs", "esg", 2020), one("nhs", "esg", 2023))
q.ask("several-periods", "Delacroix : le premier trimestre 2024 a-t-il été meilleur que celui de 2023 ?", one("dlx", "q1", 2023) + one("dlx", "q1", 2024), one("dlx", "q1", 2024))
q.ask("several-periods", "What did Varuna's management say about attrition on each of its four calls for FY24?", *(one("var", f"call{n}", 2024) for n in (1, 2, 3, 4)), most=5)
q.ask("several-periods", "did thornbury have a better christmas in 2023 than in 2022", one("thr", "xmas", 2024), one("thr", "xmas", 2023) + one("thr", "xmas", 2024))
q.ask("several-periods", "How many ounces have come off Sable Ridge's reserves since the 2021 statement? I have to see that one and the latest.", one("sab", "res", 2021), one("sab", "res", 2024))
q.ask("follow-up", "and half a year on?", one("zee", "h1", 2024),
      history=["how many people work for zeeduin", "Zeeduin Dredging had 1,870 employees at the end of 2023.", "what was the order book at that date", "It stood at €2.3 billion on 31 December 2023."])
q.ask("follow-up", "in january they announced that they'd go round africa instead. what surcharge was that", other("nhs", "canal"),
      history=["Nordhavn Shipping revenue first half 2024", "Revenue was DKK 41.2 billion in the first half of 2024, up 6%."])
q.ask("follow-up", "¿Y la falta de lluvia? Creo que avisaron de eso al mercado.", other("oli", "sequia"),
      history=["¿Cuánto vendió Olivares en el ejercicio 2022/23?", "Las ventas consolidadas fueron de 1.240 millones de euros en el ejercicio cerrado el 31 de agosto de 2023."])
q.ask("follow-up", "the sale", other("bnl", "npl"),
      history=["anything on the bad loans of Banca Lagunare?", "There is a press release of December 2021 on the sale of a portfolio, and there are the tables in the Pillar 3 Disclosure 2023. Which would you like?"])
q.ask("follow-up", "Did leakage get any better the year after?", one("cal", "leak", 2024) + one("cal", "ar", 2024),
      history=["how big was caledon's fine", "The regulator fined Caledon Water £9.4 million over sewage discharges in August 2023.",
               "and how much of their water leaked away", "In the year to March 2023 leakage was 112 litres a property a day, by the Annual Performance Report 2023."])
q.ask("several-companies", "pillar 3 reports for 2023, the spanish bank and the italian one", one("bpt", "p3", 2023), one("bnl", "p3", 2023))
q.ask("several-companies", "I'd like to put the newest sustainability papers of Tasmar Wines and of Lanfei Display next to each other", one("tas", "esg", 2024), one("lan", "esg", 2023))

# --- more still
q.ask("relative-date", "Wie lief bei Brandt Chemie das Quartal bis Ende März?", one("bch", "q1", 2024))
q.ask("relative-date", "Nordhavn's bunker costs in the last full year before covid", year("nhs", 2019))
q.ask("relative-date", "how was trading at thornbury last christmas", one("thr", "xmas", 2024))
q.ask("relative-date", "¿Qué dividendo pagó Banco Portillo con cargo al ejercicio de hace dos años?", year("bpt", 2022))
q.ask("relative-date", "I want to see how Halden looked on its own, so the last 10-K it filed before the Ondine merger was registered", one("hal", "ar", 2021))
q.ask("follow-up", "Und was hat der Vorstand im Jahr davor verdient?", one("bch", "pay", 2023) + year("bch", 2023),
      history=["Baut Brandt Chemie Stellen ab?", "Ja. Am 27. Februar 2024 hat Brandt Chemie den Abbau von 2600 Stellen und die Stilllegung der Ammoniakanlage mitgeteilt."])
q.ask("follow-up", "what did they say about that when the analysts asked", one("hal", "call3", 2024),
      history=["Halden gross margin third quarter fiscal 2024", "It was 41.3%, against 44.0% a year before; the 10-Q names lower use of the fabs."])
q.ask("follow-up", "how many of them stood for election the year before?", one("mer", "proxy", 2023),
      history=["who is on Merritt Health's board?", "The proxy statement of 2024 lists nine directors.", "how many are women", "Four of the nine."])
q.ask("follow-up", "and is that dam safe? I thought somebody from outside had looked at it", other("sab", "tailings"),
      history=["How much water does Sable Ridge use", "14.2 million cubic metres in the year to June 2024, by its ESG report. About a third of it ends up in the tailings dam."])
q.ask("abstention", "Tu es sûr ? Ça me paraît énorme.",
      history=["Quel a été le chiffre d'affaires de Delacroix au troisième trimestre 2024 ?", "Maison Delacroix a réalisé un chiffre d'affaires de 1,9 milliard d'euros au troisième trimestre 2024."])
q.ask("abstention", "what does an EBITDA margin tell me that a net margin doesn't?")
q.ask("abstention", "can you ping me when a new report comes in, or do you only answer when I ask")

# --- once more
q.ask("several-companies", "operating profit for the six months to December 2023: Tasmar Wines, Sable Ridge", one("tas", "h1", 2024), one("sab", "h1", 2024))
q.ask("several-companies", "Could I have the prospectus of Weidenbach's convertible and the one with which Eirfield came to the market? I'm collecting the way lawyers word risk factors.",
      other("wba", "convertible"), other("eir", "ipo"))
q.ask("several-companies", "¿Cuántas mujeres había en los consejos de Banco Portillo y de Banca Lagunare al cierre de 2023?", year("bpt", 2023) + one("bpt", "gov", 2023), year("bnl", 2023))
q.ask("several-companies", "anything on AI budgets in the latest calls of halden and varuna?", one("hal", "call4", 2024), one("var", "call2", 2025))
q.ask("several-companies", "Je prépare une note sur les accidents industriels : il me faut le point de situation sur le barrage de Vaucresse et celui de Brandt sur l'explosion à Ludwigshöhe.",
      other("edr", "barrage"), other("bch", "explosion"))
q.ask("several-periods", "What the head of Merritt Health earned, as the proxy statement of 2022 has it and as that of 2024 does", one("mer", "proxy", 2022), one("mer", "proxy", 2024))
q.ask("several-periods", "tasmar sales to china fy21 vs fy24", figure("tas", 2021), figure("tas", 2024))
q.ask("several-periods", "toneladas de aceite vendidas por Olivares en los ejercicios 2020/21, 2021/22 y 2022/23", figure("oli", 2021), figure("oli", 2022), figure("oli", 2023))
q.ask("several-periods", "Please line up the royalty revenue of Prairie Lode for the first, second and third quarter of this year.", one("pgr", "q1", 2024), one("pgr", "q2", 2024), one("pgr", "q3", 2024))
