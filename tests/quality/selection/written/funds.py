"""The document library of an asset manager: funds with nearly equal names, share classes in fields or paths, firm-wide forms and articles."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://tarnbrook-library"
PUBLISHED_UNTIL = datetime.date(2025, 5, 9)

# code, name, month in which the year ends, look, first annual report, first semi-annual report, first factsheet, share classes, commentaries
FUNDS = [
    ("TGEQ", "Tarnbrook Global Equity Fund", 12, "rich", 2019, 2019, (2024, 1), [("A Acc EUR", "LU2140386215"), ("I Acc USD", "LU2140386488")], True),
    ("TGEI", "Tarnbrook Global Equity Income Fund", 12, "rich", 2019, 2021, (2025, 2), [("A Dist EUR", "LU2140391702"), ("B Dist GBP", "LU2140391967")], True),
    ("TGSC", "Tarnbrook Global Smaller Companies Fund", 12, "plain", 2019, 2021, (2025, 2), [("A Acc EUR", "LU2140402376")], False),
    ("TEUR", "Tarnbrook European Opportunities Fund", 12, "rich", 2019, 2023, (2025, 2), [("A Acc EUR", "LU2140417283")], True),
    ("TUKI", "Tarnbrook UK Equity Income Fund", 9, "rich", 2019, 2023, (2025, 2), [("B Inc GBP", "GB00BKT4R815"), ("B Acc GBP", "GB00BKT4R922")], True),
    ("TJPN", "Tarnbrook Japan Focus Fund", 6, "coded", 2019, 2023, (2025, 2), [("A Acc JPY", "LU2140433991"), ("A Acc EUR hedged", "LU2688140275")], False),
    ("TEME", "Tarnbrook Emerging Markets Equity Fund", 12, "rich", 2019, 2020, (2024, 1), [("A Acc USD", "LU2140440327"), ("I Acc EUR", "LU2140440590")], True),
    ("TEMD", "Tarnbrook Emerging Markets Debt Fund", 12, "plain", 2019, 2023, (2025, 2), [("A Acc USD", "LU2140456711")], False),
    ("TASD", "Tarnbrook Asia Dividend Fund", 12, "plain", 2019, 2023, (2025, 2), [("A Dist USD", "LU2140463089")], False),
    ("TIND", "Tarnbrook India Fund", 3, "coded", 2022, 2023, (2025, 2), [("A Acc USD", "LU2391150844")], False),
    ("TUSG", "Tarnbrook US Growth Fund", 12, "rich", 2019, 2020, (2024, 1), [("A Acc USD", "LU2140477592"), ("A Acc EUR hedged", "LU2140477758")], True),
    ("TCLM", "Tarnbrook Climate Transition Fund", 12, "rich", 2020, 2023, (2025, 2), [("A Acc EUR", "LU2217735103")], True),
    ("TWFO", "Tarnbrook Water & Food Fund", 12, "plain", 2020, 2023, (2025, 2), [("A Acc EUR", "LU2217742869")], False),
    ("THLT", "Tarnbrook Healthcare Innovation Fund", 12, "coded", 2019, 2023, (2025, 2), [("A Acc USD", "LU2140489175")], False),
    ("TDIG", "Tarnbrook Digital Economy Fund", 12, "upload", 2019, 2023, (2025, 2), [("A Acc USD", "LU2140495636")], False),
    ("TECB", "Tarnbrook Euro Corporate Bond Fund", 12, "rich", 2019, 2023, (2025, 2), [("A Dist EUR", "LU2140501417"), ("I Acc EUR", "LU2140501680")], True),
    ("TGGB", "Tarnbrook Global Government Bond Fund", 12, "plain", 2019, 2023, (2025, 2), [("A Acc EUR", "LU2140516944")], False),
    ("TGHY", "Tarnbrook Global High Yield Fund", 12, "rich", 2019, 2020, (2024, 1), [("A Dist USD", "LU2140522108"), ("A Acc EUR hedged", "LU2140522363")], True),
    ("TSDC", "Tarnbrook Short Duration Credit Fund", 12, "coded", 2020, 2023, (2025, 2), [("A Acc EUR", "LU2217756083")], False),
    ("TGRN", "Tarnbrook Green Bond Fund", 12, "plain", 2021, 2023, (2025, 2), [("A Acc EUR", "LU2306619251")], False),
    ("TSLF", "Tarnbrook Sterling Liquidity Fund", 9, "coded", 2019, 2023, (2025, 2), [("R Acc GBP", "IE00BMW3FD57")], False),
    ("TMAD", "Tarnbrook Multi-Asset Defensive Fund", 3, "plain", 2019, 2023, (2025, 2), [("B Acc GBP", "GB00BKT5M740")], False),
    ("TMAG", "Tarnbrook Multi-Asset Growth Fund", 3, "rich", 2019, 2020, (2024, 1), [("B Acc GBP", "GB00BKT5M963"), ("C Acc GBP", "GB00BKT5N078")], True),
    ("TPRO", "Tarnbrook European Property Fund", 12, "upload", 2019, 2023, (2025, 2), [("A Dist EUR", "LU2140537829")], False),
    ("TWQE", "Tarnbrook World Quality UCITS ETF", 6, "rich", 2021, 2023, (2025, 2), [("USD Dist", "IE00BN7XQK26")], False),
    ("FGPM", "Ferncliff Gold & Precious Metals Fund", 9, "upload", 2019, 2023, (2025, 2), [("P Acc USD", "IE00B5T2LM94")], False),
    ("FINF", "Ferncliff Listed Infrastructure Fund", 9, "plain", 2019, 2023, (2025, 2), [("P Dist EUR", "IE00B5T2NR41")], True),
    ("FABS", "Ferncliff Absolute Return Fund", 12, "upload", 2019, 2023, (2025, 2), [("P Acc EUR", "IE00B6K9WC13")], False),
    ("W30", "Waymark 2030 Pension Fund", 3, "coded", 2020, 2023, (2025, 2), [("Pension GBP", "GB00BL1HV230")], False),
    ("W40", "Waymark 2040 Pension Fund", 3, "coded", 2020, 2023, (2025, 2), [("Pension GBP", "GB00BL1HV347")], False),
    ("W50", "Waymark 2050 Pension Fund", 3, "coded", 2020, 2023, (2025, 2), [("Pension GBP", "GB00BL1HV453")], False),
    ("WRI", "Waymark Retirement Income Fund", 3, "plain", 2021, 2023, (2025, 2), [("Pension Inc GBP", "GB00BL1HV560")], False),
]
NAMES = {fund[0]: fund[1] for fund in FUNDS}
NAMES["TPAC"] = "Tarnbrook Pacific Growth Fund"
ENDS = {fund[0]: fund[2] for fund in FUNDS}

# What a group knows of its fund, beside its share classes; no entry: a list of documents.
FIELDS = {
    "TGEQ": {"fund_code": "TGEQ", "asset_class": "Equity", "region": "Global", "sfdr": "Article 8"},
    "TGEI": {"fund_code": "TGEI", "asset_class": "Equity", "region": "Global", "sfdr": "Article 8"},
    "TGSC": {"fund_code": "TGSC", "asset_class": "Equity"},
    "TEUR": {"fund_code": "TEUR", "asset_class": "Equity", "region": "Europe", "sfdr": "Article 8"},
    "TUKI": {"fund_code": "TUKI", "asset_class": "Equity", "region": "United Kingdom"},
    "TJPN": {"asset_class": "Equity", "region": "Japan"},
    "TEME": {"fund_code": "TEME", "asset_class": "Equity", "region": "Emerging markets", "sfdr": "Article 8"},
    "TEMD": {"fund_code": "TEMD", "asset_class": "Fixed income"},
    "TUSG": {"fund_code": "TUSG", "asset_class": "Equity", "region": "United States"},
    "TCLM": {"fund_code": "TCLM", "asset_class": "Equity", "sfdr": "Article 9", "former_name": "Tarnbrook Carbon Leaders Fund"},
    "TDIG": {"asset_class": "Equity", "former_name": "Tarnbrook Technology Fund"},
    "TECB": {"fund_code": "TECB", "asset_class": "Fixed income", "sfdr": "Article 8"},
    "TGHY": {"fund_code": "TGHY", "asset_class": "Fixed income"},
    "TSLF": {"asset_class": "Money market", "domicile": "Ireland"},
    "TMAD": {"asset_class": "Multi-asset", "former_name": "Tarnbrook Cautious Managed Fund"},
    "TMAG": {"fund_code": "TMAG", "asset_class": "Multi-asset"},
    "TWQE": {"fund_code": "TWQE", "asset_class": "ETF", "exchange": "London, Xetra"},
    "FGPM": {"asset_class": "Commodity equity", "domicile": "Ireland"},
    "FINF": {"fund_code": "FINF", "asset_class": "Infrastructure"},
    "WRI": {"asset_class": "Pension"},
}

ASSOCIATIONS = {
    "GEI": "TGEI", "Smaller Cos": "TGSC", "Tarnbrook Technology Fund": "TDIG", "Cautious Managed": "TMAD", "Carbon Leaders": "TCLM",
    "EMD": "TEMD", "EM Equity": "TEME", "Cash fund": "TSLF", "Quality ETF": "TWQE", "Pacific Growth": "TPAC", "Gold fund": "FGPM",
    "Ferncliff funds": ["FGPM", "FINF", "FABS"], "Waymark funds": ["W30", "W40", "W50", "WRI"], "Multi-asset range": ["TMAD", "TMAG"],
}

# Who discloses on sustainability: the first year of periodic disclosures.
SUSTAINABLE = {"TGEQ": 2023, "TGEI": 2024, "TEUR": 2024, "TEME": 2024, "TCLM": 2022, "TWFO": 2023, "TECB": 2024, "TGRN": 2022}

# code, handle, kind, day, title
OTHERS = [
    ("TGEQ", "fee", "Fee change", "2024-09-16", "Notice to shareholders: reduction of the annual management fee of class A from 1.50% to 1.35%"),
    ("TGEI", "objective", "Shareholder notice", "2023-03-01", "Notice to shareholders: change of investment objective and distribution policy"),
    ("TGSC", "closing", "Shareholder notice", "2021-06-14", "Soft closure to new investors"),
    ("TGSC", "reopening", "Shareholder notice", "2024-02-05", "Reopening to new subscriptions"),
    ("TEUR", "manager", "Shareholder notice", "2024-11-04", "Change of portfolio manager: Ilse Brandauer succeeds Matthieu Corvin"),
    ("TJPN", "hedged", "Shareholder notice", "2023-10-09", "Launch of EUR hedged share class"),
    ("TEME", "russia", "Shareholder notice", "2022-03-07", "Valuation of Russian securities at zero"),
    ("TEMD", "fee", "Fee change", "2023-05-22", "Increase of the management fee, class A"),
    ("TASD", "merger", "Fund merger", "2023-04-17", "Absorption of Tarnbrook Pacific Growth Fund: notice to shareholders of the receiving fund"),
    ("TIND", "tax", "Shareholder notice", "2024-08-12", "Higher Indian capital gains tax: effect on the net asset value"),
    ("TUSG", "split", "Shareholder notice", "2021-11-15", "Share split, class A: ten new shares for one"),
    ("TCLM", "name", "Shareholder notice", "2024-12-02", "Change of name from Tarnbrook Carbon Leaders Fund under the ESMA naming guidelines"),
    ("THLT", "mgr", "Shareholder notice", "2025-02-10", "Departure of Dr. Anneke Vos as lead manager"),
    ("TDIG", "name", "Shareholder notice", "2021-09-01", "Change of name from Tarnbrook Technology Fund to Tarnbrook Digital Economy Fund"),
    ("TGHY", "swing", "Shareholder notice", "2022-06-20", "Introduction of swing pricing"),
    ("TSLF", "cutoff", "Shareholder notice", "2024-10-21", "Dealing cut-off time moves to 13:30"),
    ("TMAD", "name", "Shareholder notice", "2022-01-17", "Change of name from Tarnbrook Cautious Managed Fund"),
    ("TPRO", "suspension", "Shareholder notice", "2023-11-20", "Suspension of dealing"),
    ("TPRO", "resumption", "Shareholder notice", "2024-07-01", "Resumption of dealing"),
    ("TPRO", "notice period", "Shareholder notice", "2025-01-13", "Introduction of a six-month notice period for redemptions"),
    ("TWQE", "index", "Shareholder notice", "2024-03-18", "Change of the benchmark index and of the total expense ratio"),
    ("FGPM", "depositary", "Shareholder notice", "2022-09-05", "Change of depositary and administrator after the acquisition of Ferncliff"),
    ("FINF", "performance fee", "Fee change", "2024-05-13", "Removal of the performance fee"),
    ("FABS", "liquidation", "Shareholder notice", "2025-03-31", "Liquidation of the fund on 30 June 2025"),
    ("W30", "glide", "Member notice", "2023-12-04", "Changes to the glide path from 2024"),
    ("W30", "approaching", "Member notice", "2025-03-03", "Approaching 2030: your options in the last five years"),
    ("TGEQ", "es", "Prospectus", "2024-10-08", "Folleto (extracto en español)"),
    ("TWQE", "listing", "Prospectus", "2021-02-08", "Supplement: listing on the London Stock Exchange and Xetra"),
]

# code, dates of dividends (what is distributed, payment)
DIVIDENDS = {
    "TGEI": [("2023-07-10", "first half of 2023"), ("2024-01-09", "second half of 2023"), ("2024-07-09", "first half of 2024"), ("2025-01-09", "second half of 2024")],
    "TUKI": [("2024-01-08", "quarter to 31 December 2023"), ("2024-04-08", "quarter to 31 March 2024"), ("2024-07-08", "quarter to 30 June 2024"),
             ("2024-10-07", "quarter to 30 September 2024"), ("2025-01-07", "quarter to 31 December 2024"), ("2025-04-07", "quarter to 31 March 2025")],
    "TASD": [("2023-12-18", "year 2023"), ("2024-12-16", "year 2024")],
    "TECB": [("2024-03-11", "year 2023"), ("2025-03-10", "year 2024")],
    "TGHY": [("2024-10-10", "quarter to 30 September 2024"), ("2025-01-10", "quarter to 31 December 2024"), ("2025-04-10", "quarter to 31 March 2025")],
    "TPRO": [("2022-12-12", "year 2022"), ("2024-12-12", "year 2024")],
    "TWQE": [("2024-12-20", "December 2024"), ("2025-03-21", "March 2025")],
    "FINF": [("2024-04-15", "half-year to March 2024"), ("2024-10-14", "half-year to September 2024"), ("2025-04-14", "half-year to March 2025")],
}

# group, form of entry, rows of (handle, file, title, day)
FIRM = [
    ("Forms", "form", [
        ("f open", "TB-01_account_application_individual.pdf", "Account application, individual investors", "2024-11"),
        ("f open joint", "TB-02_account_application_joint.pdf", "Account application, joint holders", "2024-11"),
        ("f open corp", "TB-03_account_application_corporate.pdf", "Account application, companies, trusts and charities", "2024-11"),
        ("f child", "TB-04_junior_account.pdf", "Account application on behalf of a child", "2024-11"),
        ("f buy", "TB-10_subscription.pdf", "Subscription form (buy shares)", "2025-01"),
        ("f sell", "TB-11_redemption.pdf", "Redemption form (sell shares)", "2025-01"),
        ("f switch", "TB-12_switch.pdf", "Switch form (exchange between funds)", "2025-01"),
        ("f plan", "TB-13_regular_savings_direct_debit.pdf", "Regular savings plan: set up, change or stop; direct debit mandate", "2024-06"),
        ("f withdraw", "TB-14_regular_withdrawals.pdf", "Regular withdrawal instruction", "2024-06"),
        ("f reinvest", "TB-15_income_election.pdf", "Income election: reinvest or pay out dividends", "2023-09"),
        ("f transfer", "TB-20_stock_transfer.pdf", "Stock transfer form (change of ownership, gifts)", "2023-09"),
        ("f isa in", "TB-21_isa_transfer_in.pdf", "ISA transfer authority (from another manager to us)", "2025-03"),
        ("f poa", "TB-30_power_of_attorney.pdf", "Registration of a power of attorney", "2023-02"),
        ("f agent", "TB-31_adviser_authority.pdf", "Letter of authority: appoint or change a financial adviser", "2023-02"),
        ("f bank", "TB-32_bank_details.pdf", "Change of bank details", "2024-08"),
        ("f address", "TB-33_address_name_change.pdf", "Change of name or address", "2024-08"),
        ("f death", "TB-34_death_notification.pdf", "Notification of the death of an investor", "2022-10"),
        ("f indemnity", "TB-35_lost_certificate_indemnity.pdf", "Indemnity for a lost share certificate", "2019-05"),
        ("f crs", "TB-40_tax_self_certification_individual.pdf", "FATCA and CRS self-certification, individuals", "2024-01"),
        ("f crs ent", "TB-41_tax_self_certification_entity.pdf", "FATCA and CRS self-certification, entities", "2024-01"),
        ("f w8", "TB-42_w8ben_guidance.pdf", "Form W-8BEN with guidance", "2022-03"),
        ("f complaint", "TB-50_complaint.pdf", "Complaint form", "2023-07"),
        ("f wish", "TB-60_expression_of_wish.pdf", "Pension: expression of wish (nominate beneficiaries)", "2024-04"),
        ("f drawdown", "TB-61_pension_drawdown_request.pdf", "Pension: request to start drawdown or take a lump sum", "2024-04"),
        ("f pension in", "TB-62_pension_transfer_in.pdf", "Pension: transfer from another provider", "2024-04"),
        ("f retire age", "TB-63_change_retirement_date.pdf", "Pension: change of selected retirement date", "2024-04"),
    ]),
    ("Tax Guides", "guide", [
        ("t uk 2024", "tax/uk_investors_2023-24.pdf", "Tax guide for UK resident investors, tax year 2023/24", "2024-04-22"),
        ("t uk 2025", "tax/uk_investors_2024-25.pdf", "Tax guide for UK resident investors, tax year 2024/25", "2025-04-14"),
        ("t de 2023", "tax/steuerleitfaden_de_2023.pdf", "Guide for German investors: Vorabpauschale and partial exemption 2023", "2024-01-15"),
        ("t de 2024", "tax/steuerleitfaden_de_2024.pdf", "Guide for German investors: Vorabpauschale and partial exemption 2024", "2025-01-13"),
        ("t ie", "tax/ireland_exit_tax.pdf", "Irish exit tax and the eight-year rule", "2024-02-12"),
        ("t ch", "tax/switzerland_2024.pdf", "Swiss tax values and taxable income of our funds 2024", "2025-03-31"),
        ("t us", "tax/us_persons_pfic.pdf", "US persons and PFIC: why we cannot accept you", "2021-10-04"),
        ("t reporting", "tax/uk_reporting_status_2024.xlsx", "UK reporting funds: excess reportable income 2024", "2025-04-28"),
        ("t inherit", "tax/inheritance.pdf", "Inheritance tax on fund holdings: questions and answers", "2022-11-07"),
    ]),
    ("Policies", "policy", [
        ("p complaints", "policies/complaints-handling-procedure.pdf", "Complaints handling procedure", "2024-05-20"),
        ("p voting", "policies/proxy-voting-policy-2025.pdf", "Proxy Voting Policy", "2025-02-03"),
        ("p voting old", "policies/proxy-voting-policy-2022.pdf", "Proxy Voting Policy", "2022-02-07"),
        ("p exclusions", "policies/exclusion-policy.pdf", "Exclusion policy: weapons, tobacco, coal", "2024-09-02"),
        ("p engagement", "policies/engagement-policy.pdf", "Shareholder engagement policy", "2023-06-12"),
        ("p conflicts", "policies/conflicts-of-interest.pdf", "Conflicts of interest policy", "2024-03-18"),
        ("p execution", "policies/best-execution.pdf", "Best execution policy", "2024-03-18"),
        ("p remuneration", "policies/remuneration-policy.pdf", "Remuneration policy", "2024-06-03"),
        ("p privacy", "policies/privacy-notice.pdf", "Privacy notice", "2023-08-28"),
        ("p cookies", "policies/cookies.pdf", "Cookie notice", None),
        ("p aml", "policies/aml-kyc-what-we-need.pdf", "Anti-money laundering: documents we need from you", "2024-01-29"),
        ("p swing", "policies/swing-pricing.pdf", "Swing pricing policy", "2022-06-20"),
        ("p error", "policies/nav-errors.pdf", "Correction of pricing errors and compensation of investors", "2025-01-01"),
        ("p lending", "policies/securities-lending.pdf", "Securities lending policy", "2023-02-13"),
        ("p inducements", "policies/payments-to-distributors.pdf", "Payments to distributors and advisers", "2022-01-10"),
        ("p vulnerable", "policies/vulnerable-customers.pdf", "How we support customers in vulnerable circumstances", "2023-07-31"),
    ]),
    ("Stewardship and Sustainability", "report", [
        *((f"s steward {y}", f"stewardship/stewardship_report_{y}.pdf", f"Stewardship Report {y}", f"{y + 1}-04-15") for y in (2021, 2022, 2023, 2024)),
        *((f"s votes {y}", f"stewardship/votes_cast_{y}.xlsx", f"Votes cast {y}", f"{y + 1}-02-10") for y in (2023, 2024)),
        *((f"s pai {y}", f"stewardship/PAI_statement_{y}.pdf", f"Statement on principal adverse impacts {y}", f"{y + 1}-06-30") for y in (2022, 2023)),
        ("s tcfd", "stewardship/TCFD_2023.pdf", "Climate report (TCFD) 2023", "2024-06-28"),
        ("s slavery", "stewardship/modern_slavery_2024.pdf", "Modern slavery statement 2024", "2024-09-12"),
    ]),
    ("Investor Guides", "guide", [
        ("g glossary", "guides/glossary.pdf", "Glossary of investment terms", "2023-01-16"),
        ("g factsheet", "guides/how_to_read_a_factsheet.pdf", "How to read a factsheet", "2022-05-09"),
        ("g charges", "guides/charges_explained.pdf", "What you pay: charges explained", "2024-02-19"),
        ("g classes", "guides/share_classes.pdf", "Accumulation or income? Our share classes explained", "2023-03-20"),
        ("g risk", "guides/risk_indicator.pdf", "What the risk indicator from 1 to 7 means", "2023-01-16"),
        ("g calendar 24", "guides/dealing_calendar_2024.pdf", "Dealing calendar 2024: days without prices", "2023-12-04"),
        ("g calendar 25", "guides/dealing_calendar_2025.pdf", "Dealing calendar 2025: days without prices", "2024-12-02"),
        ("g bereaved", "guides/when_someone_dies.pdf", "When someone dies: a guide for families and executors", "2023-10-23"),
        ("g portal", "guides/online_portal.pdf", "MyTarnbrook: registering, passwords and two-step login", "2025-02-24"),
        ("g scams", "guides/scams.pdf", "Cloned websites and cold calls: how to spot a scam", "2025-01-20"),
        ("g retire", "guides/retirement_options.pdf", "Your pension at retirement: drawdown, annuity or cash", "2024-04-08"),
        ("g lifestyle", "guides/how_waymark_works.pdf", "How the Waymark target-date funds reduce risk as you age", "2023-12-04"),
        ("g dates", "guides/distribution_calendar_2025.pdf", "Distribution calendar 2025: ex-dates and payment dates of all funds", "2024-12-16"),
        ("g fees all", "guides/charges_overview_april_2025.xlsx", "Overview of ongoing charges, all funds and share classes", "2025-04-07"),
    ]),
    ("Company", "report", [
        *((f"c ar {y}", f"company/Tarnbrook_AM_annual_report_{y}.pdf", f"Tarnbrook Asset Management plc: annual report and accounts {y}", f"{y + 1}-03-21") for y in (2021, 2022, 2023, 2024)),
        *((f"c value {y}", f"company/assessment_of_value_{y}.pdf", f"Assessment of Value {y}", f"{y + 1}-01-31") for y in (2021, 2022, 2023, 2024)),
        ("c ferncliff", "company/press_2022-03_ferncliff.pdf", "Press release: Tarnbrook acquires Ferncliff Investment Partners", "2022-03-14"),
        ("c ceo", "company/press_2024-09_ceo.pdf", "Press release: Marguerite Oyelaran to succeed Hugh Dalrymple as chief executive", "2024-09-05"),
        ("c t1", "company/t_plus_1.pdf", "Shorter settlement: our funds and T+1", "2024-05-06"),
        ("c ta", "company/new_transfer_agent.pdf", "New transfer agent from 1 October 2024: new bank details for your payments", "2024-08-26"),
    ]),
    ("Institutional Clients", "report", [
        ("i isae 23", "institutional/ISAE3402_type2_2023.pdf", "ISAE 3402 Type II report on internal controls 2023", "2024-02-26"),
        ("i isae 24", "institutional/ISAE3402_type2_2024.pdf", "ISAE 3402 Type II report on internal controls 2024", "2025-02-24"),
        ("i ddq", "institutional/DDQ_firm_2025.docx", "Firm due diligence questionnaire (DDQ), standard answers", "2025-01-31"),
        ("i ddq esg", "institutional/DDQ_ESG_2024.docx", "ESG due diligence questionnaire, standard answers", "2024-07-12"),
        ("i mandate", "institutional/segregated_mandates.pdf", "Segregated mandates: minimums, reporting and terms", "2023-11-13"),
        ("i emt", "institutional/EMT_v4_2025-04.csv", "European MiFID template (EMT), all share classes, April 2025", "2025-04-30"),
        ("i solvency", "institutional/TPT_2025-03.csv", "Solvency II look-through (TPT), March 2025", "2025-04-22"),
        ("i cyber", "institutional/information_security_summary.pdf", "Information security and business continuity: summary for clients", "2024-10-01"),
    ]),
    ("Insights", "article", [
        ("a gold", "insights/2025/why-central-banks-keep-buying-gold.html", "Why central banks keep buying gold", "2025-02-18"),
        ("a tariffs", "insights/2025/tariffs-winners-losers.html", "Tariffs: who pays, who wins and what we sold", "2025-04-15"),
        ("a dollar", "insights/2025/is-the-dollar-losing-its-crown.html", "Is the dollar losing its crown?", "2025-04-29"),
        ("a outlook 25", "insights/2024/outlook-2025.html", "Outlook 2025: narrower markets, wider choices", "2024-12-03"),
        ("a outlook 24", "insights/2023/outlook-2024.html", "Outlook 2024: the price of money is back", "2023-12-05"),
        ("a outlook 23", "insights/2022/outlook-2023.html", "Outlook 2023: bonds return", "2022-12-06"),
        ("a japan", "insights/2024/japan-thirty-four-years-later.html", "Japan: a record high, thirty-four years later", "2024-03-12"),
        ("a ai", "insights/2024/ai-picks-and-shovels.html", "Artificial intelligence: who sells the picks and shovels", "2024-06-04"),
        ("a obesity", "insights/2024/obesity-drugs.html", "Weight-loss drugs: how large can the market become?", "2024-02-27"),
        ("a svb", "insights/2023/svb-lessons.html", "After Silicon Valley Bank: lessons for bond investors", "2023-03-27"),
        ("a cash", "insights/2023/the-cost-of-sitting-in-cash.html", "The cost of sitting in cash", "2023-09-19"),
        ("a timing", "insights/2022/time-in-the-market.html", "Missing the ten best days: time in the market", "2022-06-14"),
        ("a averaging", "insights/2022/drip-or-lump.html", "Drip feed or lump sum?", "2022-09-06"),
        ("a inflation", "insights/2022/inflation-1970s.html", "Inflation: what the 1970s teach and what they don't", "2022-04-12"),
        ("a water", "insights/2023/water-the-blue-bottleneck.html", "Water, the blue bottleneck", "2023-08-08"),
        ("a cop", "insights/2024/cop29-notes.html", "Notes from COP29 in Baku", "2024-11-26"),
        ("a india", "insights/2024/india-after-the-vote.html", "India after the vote", "2024-06-18"),
        ("a china", "insights/2024/china-stimulus-at-last.html", "China: stimulus at last?", "2024-10-08"),
        ("a offices", "insights/2023/who-needs-offices.html", "Who still needs offices?", "2023-05-16"),
        ("a women", "insights/2024/women-and-pensions.html", "The pension gap: why women retire with less", "2024-03-08"),
        ("a iht", "insights/2024/autumn-budget-pensions-iht.html", "Autumn Budget 2024: pensions enter the inheritance tax net", "2024-11-01"),
        ("a divs", "insights/2025/uk-dividends-q1.html", "UK dividends: the first quarter's payers and cutters", "2025-04-22"),
        ("a bonds", "insights/2023/duration-explained.html", "Why bond prices fall when rates rise: duration in five minutes", "2023-02-07"),
        ("a greenwash", "insights/2023/labels-and-greenwashing.html", "Article 8, Article 9 and greenwashing: what the labels do not say", "2023-10-31"),
        ("a crypto", "insights/2021/why-we-hold-no-bitcoin.html", "Why we hold no bitcoin", "2021-05-18"),
        ("a smallcaps", "insights/2024/small-caps-turn.html", "Small companies: has their turn come?", "2024-09-24"),
    ]),
]

# What nobody put into the library.
MISSING = {"TGGB ar 2021", "TDIG sa 2023", "W40 fs 2025-03", "TWFO fs 2025-02", "TSDC sa 2023", "FABS fs 2025-03"}

catalogue = Catalogue()
q = Questions("funds", today="2025-05-12")

MONTHS = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())


def long(day):
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def add(code, look, handle, kind, title, short, published, end=None, isin=None, share=None):
    """One document in the look of its fund."""
    if f"{code} {handle}" in MISSING:
        return
    name, at = NAMES[code], published.isoformat()
    if look == "rich":
        uri = f"{BUCKET}/funds/{code}/{kind.lower().replace(' ', '_')}/{slug(title)}-{at}.pdf"
        fields = {"title": f"{name}: {title}", "document_type": kind, "published": at, "as_of": end and end.isoformat()}
        fields |= {"isin": isin, "share_class": share, "language": "es" if "español" in title else "en"}
    elif look == "plain":
        file = f"{slug(name)}_{slug(title)}{'_' + isin if isin else ''}.pdf"
        uri = f"{BUCKET}/public/{slug(name)}/{at[:4]}/{file}"
        fields = {"filename": file, "type": kind, "date": at if kind != "Prospectus" else None}
    elif look == "coded":
        uri = f"{BUCKET}/docs/{code}_{short}.pdf"
        fields = {"title": title if kind in ("Shareholder notice", "Member notice") else None, "isin": isin, "date": at}
    else:
        uri = f"{BUCKET}/uploads/{published:%Y-%m}/{slug(title)}-{sum(map(ord, name)) % 89}.pdf"
        fields = {"description": f"{title}, {name}", "isin": isin, "uploaded": at}
    catalogue.add(name, f"{code} {handle}", uri, **fields)


def compose():
    for code, name, month, look, first, first_half, first_sheet, shares, comments in FUNDS:
        fields = dict(FIELDS.get(code, {}))
        if fields:
            fields |= {"share_classes": [f"{share} ({isin})" for share, isin in shares]}
        catalogue.group(name, **fields)
        for year in range(first, 2026):
            end, half = month_end(year, month), month_end(year, month - 6)
            published = end + datetime.timedelta(days=117)
            if published <= PUBLISHED_UNTIL:
                named = f"Annual Report {year}" if month == 12 else f"Annual Report for the year ended {long(end)}"
                add(code, look, f"ar {year}", "Annual report", named, f"AR_{year}{month:02}", published, end)
            published = half + datetime.timedelta(days=58)
            if year >= first_half and published <= PUBLISHED_UNTIL:
                add(code, look, f"sa {year}", "Semi-annual report", f"Semi-annual Report as at {long(half)}", f"SAR_{half:%Y%m}", published, half)
        year, month_of = first_sheet
        while (year, month_of) <= (2025, 3 if code == "TPRO" else 4):
            end = month_end(year, month_of)
            add(code, look, f"fs {year}-{month_of:02}", "Factsheet", f"Monthly Factsheet {MONTHS[month_of]} {year}", f"FS_{end:%Y%m}",
                end + datetime.timedelta(days=9), end)
            year, month_of = year + month_of // 12, month_of % 12 + 1
        if comments:
            for year, number in ((2024, 1), (2024, 2), (2024, 3), (2024, 4), (2025, 1)):
                end = month_end(year, 3 * number)
                add(code, look, f"qc {year}-{number}", "Quarterly commentary", f"Manager's Commentary Q{number} {year}", f"QC_{year}Q{number}",
                    end + datetime.timedelta(days=20), end)
        for number, (share, isin) in enumerate(shares):
            add(code, look, f"kid {number}", "KID", f"Key Information Document, {share}, {isin}", f"KID_{isin}_202502", datetime.date(2025, 2, 14), None, isin, share)
        add(code, look, "pro", "Prospectus", f"Prospectus, {'October 2024' if isin[:2] == 'LU' else 'January 2025'}", "PROSPECTUS",
            datetime.date(2024, 10, 8) if isin[:2] == "LU" else datetime.date(2025, 1, 27))
        if code in SUSTAINABLE:
            add(code, look, "sd", "Sustainability disclosure", "Sustainability-related disclosures (SFDR website disclosure)", "SFDR_WEB", datetime.date(2024, 6, 24))
            for year in range(SUSTAINABLE[code], 2025):
                add(code, look, f"pd {year}", "Sustainability disclosure", f"SFDR periodic disclosure {year}", f"SFDR_PD_{year}", datetime.date(year + 1, 4, 29))
        for day, of in DIVIDENDS.get(code, []):
            add(code, look, f"div {day}", "Dividend announcement", f"Dividend announcement, {of}", f"DIV_{day}", datetime.date.fromisoformat(day))
        for other, handle, kind, day, title in OTHERS:
            if other == code:
                add(code, look, handle, kind, title, slug(title).replace("-", "_")[:60], datetime.date.fromisoformat(day))
        if code == "TASD":
            catalogue.group(NAMES["TPAC"], status="merged June 2023", fund_code="TPAC")
            for year in (2019, 2020, 2021, 2022):
                end = datetime.date(year, 12, 31)
                add("TPAC", "plain", f"ar {year}", "Annual report", f"Annual Report {year}", "", end + datetime.timedelta(days=117), end)
            day = datetime.date(2023, 4, 17)
            add("TPAC", "plain", "merger", "Fund merger", "Merger into Tarnbrook Asia Dividend Fund: notice to shareholders of the merging fund", "", day)
            add("TPAC", "plain", "ratio", "Fund merger", "Exchange ratios of the merger", "", datetime.date(2023, 6, 12))
    for group, form, rows in FIRM:
        catalogue.group(group)
        for handle, file, title, day in rows:
            if form == "form":
                catalogue.add(group, handle, f"{BUCKET}/forms/{file}", form=file.split("_")[0], title=title, version=day)
            elif form == "article":
                catalogue.add(group, handle, f"{BUCKET}/{file}", headline=title, date=day)
            else:
                catalogue.add(group, handle, f"{BUCKET}/{file}", title=title, document_type=form, published=day)
    for alias, codes in ASSOCIATIONS.items():
        catalogue.associations[alias] = NAMES[codes] if isinstance(codes, str) else [NAMES[code] for code in codes]


compose()
doc, ar = catalogue.any_of, catalogue.report


def beside(code, year):
    """A figure of a year that the next year's report repeats."""
    return doc(f"{code} ar {year}", f"{code} ar {year + 1}")


def now(code):
    """How the fund stands now: the newest factsheet."""
    return doc(f"{code} fs 2025-04") if code != "TPRO" else doc("TPRO fs 2025-03")


def view(code):
    """What happened lately: the newest factsheet, and the newest commentary."""
    return doc(f"{code} fs 2025-04", f"{code} qc 2025-1")


def kids(code):
    return doc(f"{code} kid 0", f"{code} kid 1")


def terms(code):
    """What kind of a fund it is: charges, risk, who it is for."""
    return kids(code) + doc(f"{code} pro") + now(code)


FEES = doc("g fees all")

# --- name
q.ask("name", "what does tarnbrook global equity hold the most of at the moment", now("TGEQ"))
q.ask("name", "Net assets of the Tarnbrook Green Bond Fund at the end of 2022, please.", beside("TGRN", 2022))
q.ask("name", "Ferncliff Listed Infrastructure - what would it cost me a year?", terms("FINF") + FEES)
q.ask("name", "how risky is waymark 2050", terms("W50"))
q.ask("name", "brokerage paid by the Tarnbrook Asia Dividend Fund in financial year 2023", beside("TASD", 2023))
q.ask("name", "which stocks hurt Tarnbrook European Opportunities in Q1 2025", doc("TEUR qc 2025-1", "TEUR fs 2025-03"))

# --- symbol
q.ask("symbol", "LU2140522363 yield to maturity currently", now("TGHY"))
q.ask("symbol", "KID for GB00BKT4R922", doc("TUKI kid 1"))
q.ask("symbol", "Country weights in TEME?", now("TEME"))
q.ask("symbol", "Hi, my mother holds IE00B5T2LM94 through her bank. How did it do in April?", doc("FGPM fs 2025-04"))
q.ask("symbol", "TECB duration at end march 25", doc("TECB fs 2025-03", "TECB qc 2025-1"))
q.ask("symbol", "I need every position of LU2217742869 as of 30 June 2024, not just the top ten", doc("TWFO sa 2024"))

# --- alias
q.ask("alias", "biggest miners in the gold fund", now("FGPM"))
q.ask("alias", "how's cautious managed doing these days", now("TMAD"))
q.ask("alias", "EMD, split by currency, latest available", now("TEMD"))
q.ask("alias", "What did Carbon Leaders earn on its securities lending in 2021?", beside("TCLM", 2021))
q.ask("alias", "number of holdings in smaller cos", now("TGSC"))
q.ask("alias", "TER on the quality etf", terms("TWQE") + doc("TWQE index") + FEES)
q.ask("alias", "when did the uk income fund last pay and how many pence", doc("TUKI div 2025-04-07"))
q.ask("alias", "We audited a client who held your old Technology Fund. Did its own auditor qualify the 2020 accounts?", doc("TDIG ar 2020"))

# --- typo
q.ask("typo", "tarnbrok japan fcus fund factsheet for march", doc("TJPN fs 2025-03"))
q.ask("typo", "emerging markts equty, what did they sell in q4 2024", doc("TEME qc 2024-4"))
q.ask("typo", "Helthcare inovation performence ytd", now("THLT"))
q.ask("typo", "minumum amount for the sterlng liqudity fund?", terms("TSLF"))
q.ask("typo", "ferncllif absolut retrun, when exactly is it disolved", doc("FABS liquidation"))
q.ask("typo", "global hi yeld devidend anounced in januray 2025", doc("TGHY div 2025-01-10"))
q.ask("typo", "anual reprot Watre & Food 2023", doc("TWFO ar 2023"))
q.ask("typo", "my dad has given me powr of atorney, how do i regster it with you", doc("f poa"))

# --- follow-up
q.ask("follow-up", "and in the I class?", doc("TGEQ kid 1", "TGEQ pro") + now("TGEQ") + FEES, history=[
    "ongoing charge of tarnbrook global equity A", "The ongoing charge of class A Acc EUR is 1.58% a year."])
q.ask("follow-up", "And the two years before that?", beside("TUSG", 2022), beside("TUSG", 2021), history=[
    "us growth net assets end of 2023", "At 31 December 2023 the Tarnbrook US Growth Fund had net assets of USD 1,914 million."])
q.ask("follow-up", "the defensive one?", now("TMAD"), history=[
    "how much of multi-asset growth is in shares right now", "At the end of April 2025, 71.4% of the Tarnbrook Multi-Asset Growth Fund was invested in equities."])
q.ask("follow-up", "No sorry, I have Global Equity *Income*", now("TGEI"), history=[
    "top 5 positions global equity", "At 30 April 2025 the five largest positions of the Tarnbrook Global Equity Fund were Halvorsen Industries, Microcore, Tessaly, Banco Lurra and Ainsley & Roe."])
q.ask("follow-up", "when could people get their money again", doc("TPRO resumption"), history=[
    "what happened to the property fund in 2023", "On 20 November 2023 the Tarnbrook European Property Fund suspended dealing, because redemption requests exceeded its liquid assets."])
q.ask("follow-up", "yes, please do", doc("a smallcaps"), history=[
    "why have small caps lagged for so long", "The Tarnbrook Global Smaller Companies Fund names higher interest rates as the main reason. We also published an article on whether the turn has come for small companies. Shall I summarise it?"])
q.ask("follow-up", "is there something I fill in for that", doc("f complaint"), history=[
    "how long do you take to answer a complaint", "Under our complaints handling procedure you receive an acknowledgement within five working days and a final answer within eight weeks.",
    "fine. I want to make one about a delayed payout", "I am sorry to hear that. You can complain by post, e-mail or telephone."])
q.ask("follow-up", "compare that with the 2030 fund", now("W30"), history=[
    "equity share of waymark 2040", "At the end of April 2025 the Waymark 2040 Pension Fund held 64% in equities."])
q.ask("follow-up", "and the payment before", doc("TUKI div 2024-10-07", "TUKI ar 2024"), history=[
    "UK equity income dividend december quarter", "For the quarter to 31 December 2024 the Tarnbrook UK Equity Income Fund announced 1.94p per B Inc share."])
q.ask("follow-up", "was it higher in 2022?", doc("TCLM pd 2022", "TCLM ar 2022", "TCLM pd 2023"), history=[
    "share of taxonomy aligned investments climate transition 2023", "According to its periodic disclosure for 2023, 18.2% of the fund's investments were aligned with the EU taxonomy."])
q.ask("follow-up", "what about someone who lives in Munich", doc("t de 2024"), history=[
    "do I pay tax on accumulating funds in the UK", "Yes. Income that an accumulation class retains is taxable for UK residents as if it had been paid; see the tax guide for 2024/25."])
q.ask("follow-up", "who runs it?", now("TUSG") + doc("TUSG pro", "TUSG qc 2025-1", "TUSG ar 2024"), history=[
    "did us growth split its shares", "Yes, in November 2021 each class A share of the Tarnbrook US Growth Fund was split into ten."])
q.ask("follow-up", "a month later?", doc("TGHY fs 2024-12", "TGHY qc 2024-4"), history=[
    "high yield fund, yield november 2024", "At 30 November 2024 the yield to worst of the Tarnbrook Global High Yield Fund was 7.3%."])
q.ask("follow-up", "hm I'd rather move it into a different fund of yours", doc("f switch"), history=[
    "I want out of the india fund, how do I sell", "Please complete the redemption form TB-11 and return it before 14:00 on any dealing day."])
q.ask("follow-up", "so what do I pay there now in total", terms("FINF") + FEES, history=[
    "does listed infrastructure still take a performance fee", "No. The performance fee was removed; the notice is dated 13 May 2024."])
q.ask("follow-up", "I meant the half-year figures", doc("TEMD sa 2023"), history=[
    "emerging markets debt 2023 statement of net assets", "At 31 December 2023 the Tarnbrook Emerging Markets Debt Fund had total assets of USD 402.6 million and liabilities of USD 5.1 million."])
q.ask("follow-up", "Why the drop in August?", doc("TIND tax"), history=[
    "tarnbrook india fund nav july and august 2024", "The net asset value per share of the Tarnbrook India Fund fell from USD 14.92 to USD 14.38 in August 2024."])
q.ask("follow-up", "2024 as well", doc("s steward 2024"), history=[
    "how many companies did you engage with in 2023", "In 2023 Tarnbrook held 412 engagements with 287 companies, according to its Stewardship Report 2023."])
q.ask("follow-up", "I'll be 63 next spring and would like a quarter of it in cash. how do I ask for it", doc("f drawdown"), history=[
    "hello", "Hello! How can I help you?",
    "what are my options with the waymark pension", "At retirement you may leave the money invested and draw an income, buy an annuity, or take some or all of it in cash."])
q.ask("follow-up", "same question for the government bonds", now("TGGB"), history=[
    "average rating in the euro corporate bond fund today", "The average rating of the Tarnbrook Euro Corporate Bond Fund was BBB+ at the end of April 2025."])
q.ask("follow-up", "how many of the new shares did I get for each old one", doc("TPAC ratio"), history=[
    "what became of pacific growth", "The Tarnbrook Pacific Growth Fund was merged into the Tarnbrook Asia Dividend Fund in June 2023."])
q.ask("follow-up", "typed it wrong, I need 2021", doc("TEME ar 2021"), history=[
    "portfolio turnover ratio emerging markets equity annual report 2020", "The annual report for 2020 gives a portfolio turnover of 48.7% for the Tarnbrook Emerging Markets Equity Fund."])

# --- several-companies
q.ask("several-companies", "who is ahead this year so far, US Growth or Digital Economy?", now("TUSG"), now("TDIG"))
q.ask("several-companies", "charges of waymark 2030, 2040, 2050 side by side", terms("W30") + FEES, terms("W40") + FEES, terms("W50") + FEES)
q.ask("several-companies", "Fund size at 31 December 2023 for the Green Bond Fund and for Euro Corporate Bond", beside("TGRN", 2023), beside("TECB", 2023))
q.ask("several-companies", "I own Global Equity and Global Equity Income and suspect they're the same thing. how much do the top tens overlap?", now("TGEQ"), now("TGEI"))
q.ask("several-companies", "what did the high yield and the euro corporate managers say on spreads in Q3 2024", doc("TGHY qc 2024-3"), doc("TECB qc 2024-3"))
q.ask("several-companies", "weight of banks: japan fund, india fund", now("TJPN"), now("TIND"))
q.ask("several-companies", "need the key information documents for your two multi-asset funds, client meeting at 3", kids("TMAD"), kids("TMAG"))
q.ask("several-companies", "Dividends declared during 2024 by Asia Dividend and by European Property?", doc("TASD div 2024-12-16", "TASD ar 2024"), doc("TPRO div 2024-12-12", "TPRO ar 2024"))

# --- several-periods
q.ask("several-periods", "global smaller companies, total expense ratio 2020 and 2023", beside("TGSC", 2020), beside("TGSC", 2023))
q.ask("several-periods", "how far did the average yield of global high yield fall between january 2024 and january 2025", doc("TGHY fs 2024-01"), doc("TGHY fs 2025-01"))
q.ask("several-periods", "I'm writing up what the Emerging Markets Equity team thought about China in each of the first three quarters of 2024", doc("TEME qc 2024-1"), doc("TEME qc 2024-2"), doc("TEME qc 2024-3"))
q.ask("several-periods", "how much profit did Tarnbrook Asset Management itself make in 2021 and in 2024", doc("c ar 2021", "c ar 2022"), doc("c ar 2024"))
q.ask("several-periods", "how often did you vote against the board, 2023 against 2024?", doc("s votes 2023", "s steward 2023"), doc("s votes 2024", "s steward 2024"))
q.ask("several-periods", "ferncliff gold: subscriptions and redemptions in the years to september 2021 and september 2024", beside("FGPM", 2021), doc("FGPM ar 2024"))
q.ask("several-periods", "US Growth share of software in Jan 2024, in July 2024, and in April 2025", doc("TUSG fs 2024-01"), doc("TUSG fs 2024-07"), doc("TUSG fs 2025-04"))
q.ask("several-periods", "UK Equity Income, pence per share for the june and the september quarter of 2024", doc("TUKI div 2024-07-08", "TUKI ar 2024"), doc("TUKI div 2024-10-07", "TUKI ar 2024"))

# --- relative-date
q.ask("relative-date", "how did global equity income do last month", doc("TGEI fs 2025-04"))
q.ask("relative-date", "What was the thinking of the Multi-Asset Growth managers last quarter?", doc("TMAG qc 2025-1"))
q.ask("relative-date", "healthcare innovation, net assets at the end of the year before last", beside("THLT", 2023))
q.ask("relative-date", "H1 2024 accounts global government bond", doc("TGGB sa 2024"))
q.ask("relative-date", "By how much were the buildings of the property fund written down last year?", doc("TPRO ar 2024"))
q.ask("relative-date", "emerging markets equity in Q4, contributors and detractors", doc("TEME qc 2024-4"))
q.ask("relative-date", "what has global high yield distributed so far this year", doc("TGHY div 2025-01-10"), doc("TGHY div 2025-04-10"))
q.ask("relative-date", "anything new at the healthcare fund since january? any letters to holders", doc("THLT mgr"))
q.ask("relative-date", "india fund audit fees FY23", beside("TIND", 2023))
q.ask("relative-date", "US Growth sector breakdown twelve months ago", doc("TUSG fs 2024-04", "TUSG fs 2024-05"))
q.ask("relative-date", "the most recent half-year report for Japan Focus", doc("TJPN sa 2025"))
q.ask("relative-date", "I'm in Leeds and doing my self assessment for the tax year that just ended. How do I enter your funds?", doc("t uk 2025"))
q.ask("relative-date", "on which days are there no prices for the rest of the year", doc("g calendar 25"))
q.ask("relative-date", "stewardship reports of the past two years", doc("s steward 2023"), doc("s steward 2024"))

# --- document-type
q.ask("document-type", "prospectus global smaller companies", doc("TGSC pro"))
q.ask("document-type", "Could you send me the KID of the Green Bond Fund?", doc("TGRN kid 0"))
q.ask("document-type", "us growth factsheet february 2025", doc("TUSG fs 2025-02"))
q.ask("document-type", "sfdr website disclosure water and food", doc("TWFO sd"))
q.ask("document-type", "semi-annuals of Emerging Markets Equity for 2022 and 2023", doc("TEME sa 2022"), doc("TEME sa 2023"))
q.ask("document-type", "is there a Spanish prospectus of the global equity fund? my client doesn't read English", doc("TGEQ es"))

# --- topic
q.ask("topic", "which of your funds had its russian shares marked down to nothing", doc("TEME russia"))
q.ask("topic", "I read that one of the funds is being wound up this summer. what will holders get?", doc("FABS liquidation"))
q.ask("topic", "in which fund do I have to give half a year's notice to get out", doc("TPRO notice period", "TPRO pro"))
q.ask("topic", "have you put up the management fee anywhere", doc("TEMD fee"))
q.ask("topic", "who took over from matthieu corvin and when", doc("TEUR manager"))
q.ask("topic", "There was a fund that wouldn't take new investors for some years and now does again - which?", doc("TGSC reopening"))
q.ask("topic", "do you offer something that lends only to environmental projects? how does it pick them", terms("TGRN") + doc("TGRN sd", "TGRN pd 2024", "TGRN ar 2024"))
q.ask("topic", "money market fund in pounds, current yield", now("TSLF"))
q.ask("topic", "the one that buys drug makers and hospitals, return in march?", doc("THLT fs 2025-03"))
q.ask("topic", "I bought an ETF of yours and now it seems to follow a different index. What happened?", doc("TWQE index"))

# --- not-companies
q.ask("not-companies", "My husband died in March and had savings with you. What do I have to do?", doc("f death", "g bereaved"))
q.ask("not-companies", "would like to put something aside for my granddaughter, she's 7", doc("f child"))
q.ask("not-companies", "we've moved, where do i tell you", doc("f address"))
q.ask("not-companies", "someone rang me, said he was from tarnbrook and offered a bond at 9%", doc("g scams"))
q.ask("not-companies", "what's the difference between acc and dist, which one should a pensioner take", doc("g classes"))
q.ask("not-companies", "can't log in any more, the text message with the code never arrives", doc("g portal"))
q.ask("not-companies", "£100 each month straight from my bank account, how", doc("f plan"))
q.ask("not-companies", "For our vendor review we need the latest independent report on your internal controls", doc("i isae 24"))
q.ask("not-companies", "are makers of landmines ruled out across all your portfolios?", doc("p exclusions"))
q.ask("not-companies", "You wrote that I must tell you in which country I pay tax or you'll report me. Which paper is that?", doc("f crs"))
q.ask("not-companies", "I've inherited 80k. all at once or bit by bit?", doc("a averaging"))
q.ask("not-companies", "will the taxman take part of my unused pension when I die, after what the chancellor announced", doc("a iht"))

# --- abstention
q.ask("abstention", "good morning!")
q.ask("abstention", "am I talking to a person or to a computer?")
q.ask("abstention", "Blackmoor Capital Global Value Fund, performance 2023")
q.ask("abstention", "how do I work out compound interest in Excel")
q.ask("abstention", "tarnbrook latin america fund april factsheet")
q.ask("abstention", "LU0999123456 largest positions")
q.ask("abstention", "what's a bitcoin worth right now")
q.ask("abstention", "How big a mortgage could I get on 60,000 a year?")
q.ask("abstention", "can you translate 'unit trust' into Italian for me")
q.ask("abstention", "thanks, that's clear now", history=[
    "what does 4 mean on the risk scale", "Class 4 of 7 is a medium risk: losses are possible in poor markets."])
q.ask("abstention", "good answer but far too long", history=[
    "explain the charges of the water and food fund", "The Tarnbrook Water & Food Fund has a one-off entry charge of up to 5%, and ongoing costs of 1.72% a year, made up of …"])
q.ask("abstention", "And the Calderbank Income Trust?", history=[
    "uk equity income yield", "The historic yield of the Tarnbrook UK Equity Income Fund was 4.6% at the end of April 2025."])
q.ask("abstention", "what's the weather like up there today", history=[
    "where is your head office", "Tarnbrook Asset Management plc has its registered office in Edinburgh."])
q.ask("abstention", "haha ok", history=[
    "why did the gold fund rise so much", "Higher gold prices lifted the earnings of its mining companies.",
    "I should have bought it", "Past performance is no guide to the future, but the fund did have a strong twelve months."])
q.ask("abstention", "from now on answer in two sentences at most", history=[
    "euro corporate bond fund duration", "The modified duration of the Tarnbrook Euro Corporate Bond Fund was 4.4 years at the end of April 2025."])
q.ask("abstention", "by the way who won the rugby on Saturday", history=[
    "dealing cut-off sterling liquidity", "The cut-off time for the Tarnbrook Sterling Liquidity Fund is 13:30 since October 2024."])
q.ask("abstention", "no that's everything, bye", history=[
    "form to change my bank", "Please use form TB-32, change of bank details. Is there anything else?"])
q.ask("abstention", "do you remember what I asked you last week?", history=[
    "climate transition fund carbon footprint", "At the end of 2024 the fund's carbon footprint was 38 tonnes of CO2 for each million euros invested."])

# --- more
q.ask("several-periods", "how right were you? I'd like to reread the outlooks you wrote for 2023, 2024 and 2025", doc("a outlook 23"), doc("a outlook 24"), doc("a outlook 25"))
q.ask("several-periods", "Multi-Asset Growth: manager's commentary for every quarter of 2024", *(doc(f"TMAG qc 2024-{n}") for n in (1, 2, 3, 4)), most=5)
q.ask("several-periods", "waymark 2040, transaction costs in the year to march 2022 vs the year to march 2024", beside("W40", 2022), beside("W40", 2024))
q.ask("several-periods", "what is stricter in your voting policy now than under the one from 2022", doc("p voting"), doc("p voting old"))
q.ask("several-periods", "What did you tell people in the property fund when you closed the door, and what when you opened it again?", doc("TPRO suspension"), doc("TPRO resumption"))
q.ask("follow-up", "can I have that without the yen risk?", doc("TJPN hedged", "TJPN kid 1", "TJPN pro") + now("TJPN"), history=[
    "what are the biggest positions of the japan fund", "At the end of April 2025 Tarnbrook Japan Focus held most of Kitazawa Motor, Onoda Bank and Seiran Electric."])
q.ask("follow-up", "sorry, should have said that it's for our daughter, she is nine", doc("f child"), history=[
    "we want to open an account", "For two holders please use form TB-02, account application for joint holders."])
q.ask("follow-up", "And who has gone at the healthcare fund?", doc("THLT mgr"), history=[
    "who's your new ceo", "Marguerite Oyelaran, who succeeds Hugh Dalrymple; that was announced in September 2024.",
    "did the manager of european opportunities change too", "Yes, Ilse Brandauer succeeded Matthieu Corvin in November 2024."])
q.ask("follow-up", "the date", doc("g dates"), history=[
    "next payment of ferncliff infrastructure", "The fund pays twice a year, last in April 2025. Do you want to know the date of the next payment, or the amount of the last?"])
q.ask("follow-up", "ok why are they hoarding the stuff? anything I can read on that", doc("a gold"), history=[
    "ferncliff gold april performance", "Ferncliff Gold & Precious Metals gained 5.1% in April 2025, helped by purchases of central banks."])
q.ask("several-companies", "2022, what lost more: smaller companies or european opportunities", beside("TGSC", 2022), beside("TEUR", 2022))
q.ask("several-companies", "latest dividend per share of UK Equity Income and of Asia Dividend", doc("TUKI div 2025-04-07"), doc("TASD div 2024-12-16", "TASD ar 2024"))

# --- more still
q.ask("relative-date", "what did the quality etf pay out in december", doc("TWQE div 2024-12-20"))
q.ask("relative-date", "Accounts of Multi-Asset Growth for the year that ended in March last year", doc("TMAG ar 2024"))
q.ask("relative-date", "Vorabpauschale fürs vergangene Jahr, gibt es da einen Leitfaden von Ihnen?", doc("t de 2024"))
q.ask("relative-date", "In the run-up to New Year, what did your people expect of 2025?", doc("a outlook 25"))
q.ask("relative-date", "india fund, ten largest positions end of february", doc("TIND fs 2025-02"))
q.ask("relative-date", "what did the high yield managers write about last summer's quarter", doc("TGHY qc 2024-3"))
q.ask("follow-up", "Used to be later, no? I can't remember getting a letter about that.", doc("TSLF cutoff"), history=[
    "by what time do I have to order to get today's price on sterling liquidity", "By 13:30 Irish time for the Tarnbrook Sterling Liquidity Fund; what comes later is dealt the next day."])
q.ask("follow-up", "I'd rather have my adviser handle this. What do you need from me so that he may?", doc("f agent"), history=[
    "how do I move from global equity to climate transition", "With the switch form TB-12. It can be posted, or uploaded in MyTarnbrook."])
q.ask("follow-up", "sorry, meant 2040", now("W40"), history=[
    "how much of waymark 2030 is in bonds", "At the end of April 2025 bonds were 58% of the Waymark 2030 Pension Fund."])
q.ask("abstention", "seems a lot of money for hugging an index", history=[
    "ongoing charge of US Growth A hedged", "The ongoing charge of Tarnbrook US Growth, A Acc EUR hedged, is 1.62% a year."])
q.ask("abstention", "do I need the CFA to become a fund manager, or is a maths degree enough?")
q.ask("abstention", "what's the ECB deposit rate today")

# --- once more
q.ask("follow-up", "It mustn't go to the account you have for me, I've left that bank.", doc("f bank"), history=[
    "how do I sell my Euro Corporate Bond shares", "Please send us form TB-11, the redemption form. The proceeds are paid to the account that we have on file."])
q.ask("follow-up", "suppose I want out today, how long till I see my money?", doc("TPRO notice period") + kids("TPRO"), history=[
    "is the property fund still frozen", "No. Tarnbrook European Property Fund suspended dealing in November 2023 and resumed it in July 2024."])
q.ask("follow-up", "And the month after?", doc("TWFO fs 2025-04"), history=[
    "Water & Food in March", "Tarnbrook Water & Food Fund lost 2.1% in March 2025, and its largest position was Aquelle Pumps."])
q.ask("follow-up", "my wife asks who gets the money if I drop dead before I retire. I'd like it to be her", doc("f wish"), history=[
    "how does waymark 2040 get safer over time", "From fifteen years before 2040 on the fund moves step by step from shares to bonds.",
    "can I take it all in cash at the end", "Yes, though only a quarter is free of tax; the guide to your options at retirement describes drawdown, annuity and cash."])
q.ask("follow-up", "Percentages are nice, but I'd rather go through it company by company.", doc("s votes 2024"), history=[
    "how often did you vote against management last year", "At 19% of all resolutions, according to the Stewardship Report 2024."])
q.ask("follow-up", "my cousin in Zürich has the same fund, which of your papers is for her?", doc("t ch"), history=[
    "Vorabpauschale 2024 Global Equity A Acc", "For 2024 it is 1.13 euros a share before the partial exemption, by the guide for German investors."])
q.ask("follow-up", "why did you do it the last time", doc("TCLM name"), history=[
    "have you ever renamed funds", "Three of them: Digital Economy was the Technology Fund until 2021, Multi-Asset Defensive was Cautious Managed until 2022, and Climate Transition was Carbon Leaders until December 2024."])
q.ask("follow-up", "same for emerging bonds, and for India on its own", now("TEMD"), now("TIND"), history=[
    "top holdings emerging markets equity", "At the end of April 2025 Tarnbrook Emerging Markets Equity Fund held most of Taisei Micro, Banco Ipira and Kalinga Software."])
q.ask("abstention", "A little out of my league then, I'm afraid.", history=[
    "what's the minimum for a mandate of my own", "Segregated mandates begin at 25 million euros."])
q.ask("abstention", "can't you ring me at five instead, i hate typing on this thing", history=[
    "how do I register for the portal", "Choose Register on MyTarnbrook, and have your account number and your mobile phone at hand for the two-step login."])
