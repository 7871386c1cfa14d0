"""A government's published documents: ministries, agencies, a statistics office, a central bank; monthly to yearly series, laws, circulars, leaflets."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://sorvenia-gov-publications"
TODAY = datetime.date(2025, 10, 9)

# code, group, how its files are named, what else the group tells
AGENCIES = [
    ("mof", "Ministry of Finance", "full", {"acronym": "MoF"}),
    ("nso", "National Statistics Office (NSO)", "full", {"note": "until March 2023: Bureau of Census and Statistics"}),
    ("bos", "Bank of Sorvenia", "title", {}),
    ("srs", "Sorvenia Revenue Service", "code", {"acronym": "SRS", "formerly": "Inland Revenue Department"}),
    ("customs", "Customs and Border Agency", "plain", {}),
    ("oag", "Office of the Auditor General", "full", {"acronym": "OAG"}),
    ("psc", "Public Service Commission", "code", {"acronym": "PSC"}),
    ("moh", "Ministry of Health", "title", {}),
    ("nhif", "National Health Insurance Fund", "plain", {"acronym": "NHIF"}),
    ("nsif", "National Social Insurance Fund", "plain", {"acronym": "NSIF"}),
    ("moe", "Ministry of Education", "path", {}),
    ("mol", "Ministry of Labour and Social Protection", "full", {"acronym": "MoLSP"}),
    ("maff", "Ministry of Agriculture, Fisheries and Forests", "path", {}),
    ("nra", "National Roads Authority", "code", {}),
    ("epa", "Environmental Protection Agency", "title", {"acronym": "EPA"}),
    ("met", "Meteorological Service", "path", {}),
    ("ewra", "Energy and Water Regulatory Authority", "full", {"acronym": "EWRA"}),
    ("ec", "Electoral Commission", "plain", {}),
    ("gazette", "Government Gazette", "title", {}),
    ("moj", "Ministry of Justice", "plain", {}),
    ("dip", "Department of Immigration and Passports", "full", {}),
    ("police", "Sorvenia Police Service", "code", {}),
    ("pmo", "Prime Minister's Office", "title", {}),
    ("ppo", "Public Procurement Office", "plain", {"acronym": "PPO"}),
    ("ccc", "Competition and Consumer Commission", "full", {"acronym": "CCC"}),
    ("stb", "Sorvenia Tourism Board", "path", {}),
    ("spa", "Sorvenia Ports Authority", "code", {}),
    ("lsd", "Lands and Survey Department", "path", {}),
    ("aci", "Anti-Corruption Inspectorate", "plain", {}),
    ("bcs", "Bureau of Census and Statistics", "path", {}),
]
LABELS = {code: label for code, label, _, _ in AGENCIES}
FIELDS = {code: fields for code, _, _, fields in AGENCIES}
STYLES = {code: style for code, _, style, _ in AGENCIES}

# agency, handle, kind, title, code of files, periods (M months, Q quarters, H halves, Y years, F years to June, P years to March),
# days until it is out, what is missing, another scheme of names
SERIES = [
    ("mof", "speech", "Budget Speech", "Budget Speech {f}", "BS", "F 2020 2026", -385, [], None),
    ("mof", "citizen", "Guide", "Citizen's Guide to the Budget {f}", "CGB", "F 2020 2026", -380, ["2022"], None),
    ("mof", "estimates", "Budget Estimates", "Estimates of Revenue and Expenditure {f}", "ERE", "F 2019 2026", -384, [], None),
    ("mof", "midyear", "Report", "Mid-Year Budget Review {f}", "MYR", "F 2020 2025", -130, [], None),
    ("mof", "prebudget", "Statement", "Pre-Budget Strategy Paper {f}", "PBS", "F 2021 2026", -470, [], "title"),
    ("mof", "outturn", "Report", "Budget Outturn Report {f}", "BOR", "F 2018 2024", 200, [], "title"),
    ("mof", "debt", "Bulletin", "Public Debt Bulletin {q}", "PDB", "Q 2023-1 2025-2", 60, ["2023-3"], None),
    ("bcs", "yearbook", "Yearbook", "Statistical Yearbook {y}", "SYB", "Y 2017 2021", 300, [], None),
    ("bcs", "gdp", "Release", "National Accounts {q}", "NA", "Q 2021-1 2022-4", 75, [], None),
    ("bcs", "cpi", "Release", "CPI {m}", "CPI", "M 2022-07 2022-12", 15, [], None),
    ("nso", "cpi", "Statistical Release", "Consumer Price Index, {m}", "CPI", "M 2023-01 2025-08", 17, ["2023-07"], None),
    ("nso", "trade", "Statistical Release", "External Merchandise Trade, {m}", "TRADE", "M 2023-07 2025-07", 52, [], "code"),
    ("nso", "gdp", "Statistical Release", "Quarterly National Accounts, {q}", "QNA", "Q 2023-1 2025-2", 75, [], None),
    ("nso", "lfs", "Statistical Release", "Labour Force Survey, {q}", "LFS", "Q 2022-1 2025-2", 80, [], "title"),
    ("nso", "ipi", "Statistical Release", "Industrial Production Index, {m}", "IPI", "M 2024-12 2025-07", 44, [], "code"),
    ("nso", "hpi", "Statistical Release", "Residential Property Price Index, {q}", "RPPI", "Q 2023-1 2025-2", 70, [], None),
    ("nso", "yearbook", "Statistical Yearbook", "Statistical Yearbook {y}", "YB", "Y 2022 2023", 330, [], None),
    ("bos", "minutes", "Minutes", "Minutes of the Monetary Policy Committee Meeting, {m}", "MIN", "B 2023-02 2025-08", 0, [], None),
    ("bos", "ir", "Report", "Inflation Report {q}", "IR", "Q 2023-1 2025-3", 5, [], None),
    ("bos", "fsr", "Report", "Financial Stability Report, {m}", "FSR", "H 2019-06 2025-06", 20, [], "full"),
    ("bos", "ar", "Annual Report", "Bank of Sorvenia Annual Report {y}", "AR", "Y 2018 2024", 110, [], "full"),
    ("bos", "bulletin", "Bulletin", "Monthly Economic Bulletin {m}", "MEB", "M 2024-07 2025-08", 25, [], "code"),
    ("srs", "ar", "Annual Report", "Annual Report {f}", "AR", "F 2018 2024", 160, [], None),
    ("srs", "collections", "Collections", "Monthly Revenue Collections {m}", "REV", "M 2024-07 2025-08", 12, [], None),
    ("customs", "tariff", "Tariff", "Customs Tariff Book {y}", "CTB", "Y 2020 2025", -362, [], None),
    ("customs", "ar", "Annual Report", "Customs and Border Agency Annual Report {y}", "AR", "Y 2018 2024", 150, ["2021"], None),
    ("oag", "annual", "Audit Report", "Report of the Auditor General on the Public Accounts {f}", "PA", "F 2017 2024", 270, [], None),
    ("psc", "ar", "Annual Report", "Annual Report {y}", "AR", "Y 2018 2024", 140, [], None),
    ("moh", "epi", "Bulletin", "Epidemiological Bulletin {m}", "EPI", "M 2024-07 2025-08", 20, ["2024-11"], None),
    ("moh", "ahr", "Report", "Annual Health Sector Report {y}", "AHR", "Y 2018 2023", 270, [], None),
    ("nhif", "ar", "Annual Report", "NHIF Annual Report {f}", "AR", "F 2018 2024", 210, [], None),
    ("nsif", "ar", "Annual Report", "NSIF Annual Report {y}", "AR", "Y 2019 2024", 180, [], None),
    ("moe", "calendar", "Calendar", "School Calendar {s}", "CAL", "F 2021 2026", -400, [], None),
    ("moe", "exams", "Report", "National Examination Results {y}", "EX", "Y 2019 2025", -130, ["2020"], None),
    ("moe", "ar", "Annual Report", "Education Sector Performance Report {y}", "ESPR", "Y 2019 2024", 200, [], None),
    ("mol", "wage", "Order", "Minimum Wage Order {y}", "MWO", "Y 2019 2025", -350, [], None),
    ("mol", "ar", "Annual Report", "Annual Labour and Social Protection Report {y}", "AR", "Y 2018 2023", 220, [], None),
    ("maff", "crop", "Bulletin", "Crop and Market Bulletin {m}", "CMB", "M 2024-09 2025-09", 5, [], None),
    ("maff", "fish", "Statistics", "Fish Landings {y}", "FL", "Y 2019 2024", 120, [], None),
    ("nra", "ar", "Annual Report", "Annual Report {f}", "AR", "F 2018 2024", 190, [], None),
    ("nra", "traffic", "Statistics", "Traffic Counts {y}", "TC", "Y 2019 2024", 100, [], None),
    ("epa", "air", "Bulletin", "Air Quality Bulletin {q}", "AQB", "Q 2023-1 2025-2", 45, [], None),
    ("epa", "soe", "Annual Report", "EPA Annual Report {y}", "AR", "Y 2018 2024", 170, [], None),
    ("met", "climate", "Bulletin", "Monthly Climate Summary {m}", "CLI", "M 2024-07 2025-09", 6, [], None),
    ("ewra", "power", "Tariff Decision", "Electricity Tariff Decision {y}", "ETD", "Y 2019 2025", -345, [], None),
    ("ewra", "water", "Tariff Decision", "Water and Sewerage Tariff Decision {y}", "WTD", "Y 2021 2025", -320, ["2023"], None),
    ("ewra", "ar", "Annual Report", "EWRA Annual Report {y}", "AR", "Y 2018 2024", 150, [], "title"),
    ("ec", "ar", "Annual Report", "Electoral Commission Annual Report {y}", "AR", "Y 2018 2024", 130, [], None),
    ("police", "crime", "Statistics", "Recorded Crime {q}", "CRIME", "Q 2022-1 2025-2", 50, [], None),
    ("police", "road", "Statistics", "Road Collisions {y}", "ROAD", "Y 2020 2024", 90, [], None),
    ("ppo", "ar", "Annual Report", "Annual Report on Public Procurement {f}", "AR", "F 2020 2024", 200, [], None),
    ("ccc", "ar", "Annual Report", "Annual Report {y}", "AR", "Y 2019 2024", 140, [], None),
    ("stb", "arrivals", "Statistics", "Visitor Arrivals {m}", "VA", "M 2024-07 2025-08", 18, [], None),
    ("stb", "ar", "Annual Report", "Annual Report {y}", "AR", "Y 2019 2024", 150, [], None),
    ("spa", "cargo", "Statistics", "Port Statistics {q}", "PORT", "Q 2023-1 2025-2", 30, [], None),
    ("spa", "ar", "Annual Report", "Annual Report {p}", "AR", "P 2020 2025", 150, [], None),
    ("aci", "ar", "Annual Report", "Inspectorate Annual Report {y}", "AR", "Y 2019 2024", 100, [], None),
]
# days on which the Monetary Policy Committee decided
MEETINGS = [
    "2022-02-10", "2022-04-14", "2022-06-09", "2022-08-11",
    "2022-10-13", "2022-12-08", "2023-02-09", "2023-04-13", "2023-06-08", "2023-08-10", "2023-10-12", "2023-12-07", "2024-02-08", "2024-04-11",
    "2024-06-13", "2024-08-08", "2024-10-10", "2024-12-12", "2025-02-13", "2025-04-10", "2025-06-12", "2025-08-14", "2025-10-02",
]
# agency, handle, day, kind, title
PAPERS = [
    ("mof", "c1", "2023-07-10", "Treasury Circular", "Treasury Circular 4/2023 - Moratorium on the Purchase of Vehicles"),
    ("mof", "c2", "2024-01-15", "Treasury Circular", "Treasury Circular 1/2024 - Virement Between Votes"),
    ("mof", "c3", "2024-05-20", "Treasury Circular", "Treasury Circular 3/2024 - Closing of Accounts at 30 June 2024"),
    ("mof", "c4", "2025-05-19", "Treasury Circular", "Treasury Circular 2/2025 - Closing of Accounts at 30 June 2025"),
    ("mof", "c5", "2024-11-04", "Treasury Circular", "Treasury Circular 6/2024 - Budget Call for 2025/26"),
    ("mof", "c6", "2025-08-25", "Treasury Circular", "Treasury Circular 5/2025 - Restrictions on Travel Abroad and Hospitality"),
    ("mof", "mtds", "2024-03-28", "Strategy", "Medium-Term Debt Management Strategy 2024-2027"),
    ("mof", "soe", "2023-09-14", "White Paper", "White Paper on the Reform of State-Owned Enterprises"),
    ("mof", "fiscal-risk", "2025-06-05", "Report", "Statement of Fiscal Risks 2025/26"),
    ("nso", "census", "2023-10-30", "Census Report", "Population and Housing Census 2022 - Main Report"),
    ("nso", "census-regions", "2024-04-18", "Census Report", "Population and Housing Census 2022 - Regional Profiles"),
    ("nso", "hies", "2024-09-12", "Survey Report", "Household Income and Expenditure Survey 2023"),
    ("nso", "poverty", "2024-11-28", "Survey Report", "Poverty Profile 2023"),
    ("nso", "calendar", "2024-12-10", "Calendar", "Advance Release Calendar 2025"),
    ("nso", "rebase", "2023-02-20", "Methodological Note", "Rebasing of the Consumer Price Index to 2022 = 100"),
    ("nso", "ict", "2025-03-06", "Survey Report", "Use of Computers and Internet by Households 2024"),
    ("bcs", "census12", "2013-11-15", "Report", "Population Census 2012 Main Report"),
    ("bcs", "hies17", "2018-10-10", "Report", "Household Budget Survey 2017"),
    ("bos", "liquidity", "2023-03-20", "Circular", "Circular to Banks 2/2023: Liquidity Coverage Ratio"),
    ("bos", "aml", "2024-02-05", "Circular", "Circular to Banks 1/2024: Customer Due Diligence and Beneficial Owners"),
    ("bos", "mortgage", "2024-09-16", "Circular", "Circular to Banks 5/2024: Loan-to-Value Limits for Mortgages"),
    ("bos", "instant", "2025-06-23", "Circular", "Circular to Banks 3/2025: Participation in the Instant Payment System"),
    ("bos", "notes", "2024-05-27", "Leaflet", "Know Your Banknotes: the New 50 and 100 Crown Notes"),
    ("bos", "deposit", "2023-11-06", "Leaflet", "How Your Deposits Are Protected"),
    ("bos", "complaint", "2022-08-22", "Leaflet", "Complaining about Your Bank"),
    ("bos", "sp-climate", "2024-03-07", "Speech", "Climate Risk and the Balance Sheets of Banks - Speech of the Deputy Governor at Lindhaven University"),
    ("bos", "sp-gov", "2025-01-23", "Speech", "Getting Back to Three Per Cent - Speech of the Governor to the Chamber of Commerce"),
    ("bos", "sp-digital", "2025-05-15", "Speech", "Do We Need a Digital Crown? - Speech of the Governor"),
    ("srs", "l-income", "2025-01-20", "Leaflet", "Guide to Your Income Tax Return 2024"),
    ("srs", "l-income23", "2024-01-22", "Leaflet", "Guide to Your Income Tax Return 2023"),
    ("srs", "l-vatreg", "2024-08-05", "Leaflet", "VAT Registration for Small Businesses"),
    ("srs", "l-rental", "2023-05-10", "Leaflet", "Tax on Rental Income"),
    ("srs", "l-gift", "2022-09-12", "Leaflet", "Inheritance and Gift Tax Explained"),
    ("srs", "l-selfemp", "2024-03-11", "Leaflet", "Starting as Self-Employed"),
    ("srs", "l-appeal", "2023-02-27", "Leaflet", "If You Disagree with Your Assessment"),
    ("srs", "l-penalty", "2024-06-17", "Leaflet", "Interest and Penalties for Late Payment"),
    ("srs", "f-ir1", "2025-01-20", "Form", "Form IR1 Individual Income Tax Return"),
    ("srs", "f-vat2", "2024-07-01", "Form", "Form VAT2 VAT Return"),
    ("srs", "f-tin", "2023-01-09", "Form", "Form TIN1 Application for a Tax Number"),
    ("srs", "f-refund", "2023-06-05", "Form", "Form RF3 Claim for a Refund"),
    ("srs", "r-crypto", "2024-10-21", "Public Ruling", "Public Ruling 3 of 2024 Taxation of Crypto Assets"),
    ("srs", "r-home", "2022-11-14", "Public Ruling", "Public Ruling 5 of 2022 Home Office Expenses"),
    ("srs", "r-platform", "2025-04-07", "Public Ruling", "Public Ruling 1 of 2025 Income from Digital Platforms"),
    ("customs", "l-travel", "2024-06-03", "Leaflet", "Duty-Free Allowances for Travellers"),
    ("customs", "l-moving", "2023-03-13", "Leaflet", "Moving to Sorvenia - Household Goods and Cars"),
    ("customs", "l-post", "2025-02-10", "Leaflet", "Parcels from Abroad - What You Pay"),
    ("customs", "l-pets", "2023-07-24", "Leaflet", "Bringing Your Pet"),
    ("customs", "c-origin", "2024-04-22", "Circular", "Circular 7-2024 Certificates of Origin"),
    ("customs", "c-window", "2025-03-31", "Circular", "Circular 3-2025 Single Window for Import Declarations"),
    ("customs", "c-sugar", "2025-07-14", "Circular", "Circular 9-2025 Surcharge on Imported Sugar"),
    ("customs", "c-ev", "2023-12-18", "Circular", "Circular 15-2023 Duty on Electric Vehicles"),
    ("oag", "p-school", "2022-03-24", "Performance Audit", "Performance Audit: Maintenance of School Buildings"),
    ("oag", "p-drugs", "2022-11-17", "Performance Audit", "Performance Audit: Purchase and Storage of Medicines"),
    ("oag", "p-roads", "2023-05-25", "Performance Audit", "Performance Audit: Maintenance of Rural Roads"),
    ("oag", "p-it", "2023-10-05", "Performance Audit", "Performance Audit: The e-Citizen Platform"),
    ("oag", "p-irrigation", "2024-02-29", "Performance Audit", "Performance Audit: The Upper Maur Irrigation Scheme"),
    ("oag", "p-vat", "2024-06-27", "Performance Audit", "Performance Audit: Refunds of VAT"),
    ("oag", "p-prisons", "2024-11-21", "Performance Audit", "Performance Audit: Overcrowding of Prisons"),
    ("oag", "p-waste", "2025-03-27", "Performance Audit", "Performance Audit: Disposal of Hospital Waste"),
    ("oag", "p-housing", "2025-07-10", "Performance Audit", "Performance Audit: The Affordable Homes Programme"),
    ("oag", "covid", "2022-06-09", "Special Audit", "Special Audit of the COVID-19 Relief Fund"),
    ("oag", "follow24", "2024-12-12", "Follow-Up Report", "Follow-Up of Recommendations 2024"),
    ("oag", "follow23", "2023-12-14", "Follow-Up Report", "Follow-Up of Recommendations 2023"),
    ("psc", "leave", "2023-04-03", "Circular", "Circular 3 of 2023 Annual and Casual Leave"),
    ("psc", "parental", "2024-02-12", "Circular", "Circular 2 of 2024 Maternity Paternity and Adoption Leave"),
    ("psc", "sick", "2021-09-20", "Circular", "Circular 8 of 2021 Sick Leave and Medical Boards"),
    ("psc", "telework", "2022-10-17", "Circular", "Circular 11 of 2022 Working from Home"),
    ("psc", "telework2", "2025-02-03", "Circular", "Circular 1 of 2025 Working from Home (replaces 11 of 2022)"),
    ("psc", "perdiem", "2023-07-17", "Circular", "Circular 6 of 2023 Per Diem and Travel Within the Country"),
    ("psc", "perdiem2", "2025-07-07", "Circular", "Circular 7 of 2025 Per Diem and Travel Within the Country"),
    ("psc", "gifts", "2022-03-14", "Circular", "Circular 4 of 2022 Gifts and Hospitality"),
    ("psc", "social", "2023-11-20", "Circular", "Circular 9 of 2023 Use of Social Media by Officers"),
    ("psc", "secondjob", "2024-05-06", "Circular", "Circular 5 of 2024 Outside Employment"),
    ("psc", "promotion", "2024-09-09", "Circular", "Circular 8 of 2024 Promotion Examinations"),
    ("psc", "transfer", "2021-05-24", "Circular", "Circular 5 of 2021 Transfers Between Ministries"),
    ("psc", "retire", "2024-11-11", "Circular", "Circular 10 of 2024 Retirement Age and Re-Employment"),
    ("psc", "dress", "2019-06-10", "Circular", "Circular 6 of 2019 Dress Code"),
    ("psc", "ai", "2025-05-12", "Circular", "Circular 5 of 2025 Use of Generative AI in Official Work"),
    ("psc", "flags", "2022-06-20", "Circular", "Circular 7 of 2022 Official Vehicles"),
    ("psc", "overtime", "2023-02-13", "Circular", "Circular 1 of 2023 Overtime and On-Call Allowances"),
    ("psc", "grievance", "2020-10-05", "Circular", "Circular 9 of 2020 Grievances and Discipline"),
    ("psc", "study", "2024-03-25", "Circular", "Circular 3 of 2024 Study Leave and Bonding"),
    ("psc", "pay23", "2022-07-01", "Pay Scales", "Pay Scales of the Public Service from 1 July 2022"),
    ("psc", "pay24", "2024-07-01", "Pay Scales", "Pay Scales of the Public Service from 1 July 2024"),
    ("psc", "pay25", "2025-07-01", "Pay Scales", "Pay Scales of the Public Service from 1 July 2025"),
    ("psc", "code", "2021-01-18", "Handbook", "Code of Conduct of Public Officers"),
    ("moh", "l-vacc", "2024-09-02", "Leaflet", "Vaccinations for Your Child"),
    ("moh", "l-dengue", "2024-06-10", "Leaflet", "Dengue: Protect Your Home"),
    ("moh", "l-flu", "2025-09-15", "Leaflet", "Flu Vaccination 2025/26: Who, Where, When"),
    ("moh", "l-flu24", "2024-09-16", "Leaflet", "Flu Vaccination 2024/25: Who, Where, When"),
    ("moh", "l-breast", "2023-10-02", "Leaflet", "Breast Screening"),
    ("moh", "l-heat", "2024-05-13", "Leaflet", "Keeping Cool in a Heatwave"),
    ("moh", "l-rights", "2022-04-04", "Leaflet", "Your Rights as a Patient"),
    ("moh", "wp", "2023-06-22", "White Paper", "White Paper: Primary Care Close to Home"),
    ("moh", "vape", "2025-01-30", "Consultation", "Consultation on the Sale of Vaping Products"),
    ("moh", "c-fees", "2024-12-02", "Circular", "Circular to Hospitals 12/2024: Fees for Non-Residents"),
    ("moh", "mental", "2024-10-10", "Strategy", "Mental Health Strategy 2024-2030"),
    ("nhif", "l-covers", "2025-01-06", "Leaflet", "What Your Health Insurance Covers 2025"),
    ("nhif", "l-dental", "2024-02-19", "Leaflet", "Dental Treatment"),
    ("nhif", "l-glasses", "2023-08-28", "Leaflet", "Glasses and Hearing Aids"),
    ("nhif", "l-abroad", "2024-04-15", "Leaflet", "Treatment Abroad"),
    ("nhif", "l-family", "2023-01-16", "Leaflet", "Insuring Your Family"),
    ("nhif", "rates", "2024-12-16", "Notice", "Contribution Rates of the Health Insurance from January 2025"),
    ("nsif", "l-old", "2024-10-14", "Leaflet", "Your Old-Age Pension"),
    ("nsif", "l-widow", "2023-05-22", "Leaflet", "Widows, Widowers and Orphans"),
    ("nsif", "l-invalid", "2022-12-05", "Leaflet", "Invalidity Pension"),
    ("nsif", "l-matern", "2024-03-04", "Leaflet", "Maternity Allowance"),
    ("nsif", "l-unemp", "2024-07-08", "Leaflet", "Unemployment Benefit - How to Claim"),
    ("nsif", "l-accident", "2021-11-15", "Leaflet", "Accidents at Work"),
    ("nsif", "l-abroad", "2023-09-18", "Leaflet", "Drawing Your Pension Abroad"),
    ("nsif", "rates", "2024-12-09", "Notice", "Contribution Rates of the Social Insurance from January 2025"),
    ("nsif", "val19", "2020-11-30", "Valuation", "Actuarial Valuation as at 31 December 2019"),
    ("nsif", "val22", "2023-11-27", "Valuation", "Actuarial Valuation as at 31 December 2022"),
    ("moe", "wp", "2024-05-16", "White Paper", "White Paper - Learning to Twelve Years and Beyond"),
    ("moe", "l-enrol", "2025-01-13", "Leaflet", "Enrolling Your Child in Primary School"),
    ("moe", "l-grants", "2025-03-17", "Leaflet", "Student Grants and Loans 2025-26"),
    ("moe", "l-special", "2023-08-14", "Leaflet", "Support for Children with Special Needs"),
    ("moe", "l-home", "2022-02-21", "Leaflet", "Teaching Your Child at Home"),
    ("moe", "l-meals", "2024-08-19", "Leaflet", "Free School Meals"),
    ("moe", "c-phones", "2024-08-26", "Circular", "Circular to Heads 6-2024 Mobile Phones in School"),
    ("moe", "c-heat", "2025-05-26", "Circular", "Circular to Heads 4-2025 Closing Schools in Extreme Heat"),
    ("moe", "c-trips", "2023-03-06", "Circular", "Circular to Heads 2-2023 School Trips"),
    ("moe", "curriculum", "2023-07-03", "Framework", "National Curriculum Framework 2023"),
    ("mol", "l-child", "2025-01-08", "Leaflet", "Child Benefit: Who Gets It and How Much"),
    ("mol", "l-dismiss", "2023-10-16", "Leaflet", "Dismissal and Notice Periods"),
    ("mol", "l-disab", "2024-04-29", "Leaflet", "Disability Allowance"),
    ("mol", "l-holiday", "2022-05-16", "Leaflet", "Your Holidays and Working Hours"),
    ("mol", "l-domestic", "2023-02-06", "Leaflet", "Employing a Domestic Worker"),
    ("mol", "l-housing", "2024-09-23", "Leaflet", "Help with Your Rent"),
    ("mol", "holidays25", "2024-10-07", "Notice", "Public Holidays 2025"),
    ("mol", "holidays26", "2025-09-29", "Notice", "Public Holidays 2026"),
    ("mol", "permits", "2025-02-24", "Guidance", "Work Permits: Guidance for Employers"),
    ("maff", "sub-fert", "2025-02-17", "Guidance", "Fertiliser Subsidy 2025 Guide for Farmers"),
    ("maff", "sub-solar", "2024-05-06", "Guidance", "Grants for Solar Pumps"),
    ("maff", "fishing", "2024-01-08", "Leaflet", "Recreational Fishing Licences"),
    ("maff", "wp", "2023-11-09", "White Paper", "White Paper on Forest Policy"),
    ("maff", "fmd", "2025-04-02", "Notice", "Foot and Mouth Disease Movement Restrictions in Tarnholm Region"),
    ("maff", "locust", "2024-07-29", "Notice", "Fall Armyworm Alert"),
    ("maff", "strategy", "2022-09-05", "Strategy", "Agriculture Strategy 2022-2030"),
    ("nra", "t-a4", "2024-03-18", "Tender", "Tender NRA 2024 07 Widening of the A4 Lindhaven to Port Ambrel"),
    ("nra", "t-bridge", "2024-10-28", "Tender", "Tender NRA 2024 19 Replacement of the Maur Bridge"),
    ("nra", "t-salt", "2025-07-21", "Tender", "Tender NRA 2025 11 Supply of Road Salt"),
    ("nra", "t-lights", "2025-04-14", "Tender", "Tender NRA 2025 06 LED Lighting of Tunnels"),
    ("nra", "t-signs", "2025-09-22", "Tender", "Tender NRA 2025 14 Road Signs Northern Region"),
    ("nra", "a-bridge", "2025-03-03", "Award Notice", "Award NRA 2024 19 Replacement of the Maur Bridge"),
    ("nra", "tolls24", "2023-12-11", "Tolls", "Toll Rates 2024"),
    ("nra", "tolls25", "2024-12-09", "Tolls", "Toll Rates 2025"),
    ("nra", "plan", "2021-06-28", "Plan", "National Roads Plan 2021 to 2030"),
    ("epa", "eia", "2023-04-24", "Guidance", "Guidance on Environmental Impact Assessment"),
    ("epa", "noise", "2022-07-18", "Leaflet", "Noisy Neighbours: What You Can Do"),
    ("epa", "plastic", "2024-01-29", "Leaflet", "Single-Use Plastics: What Is Banned from July 2024"),
    ("epa", "bathing25", "2025-09-29", "Report", "Quality of Bathing Water 2025"),
    ("epa", "bathing24", "2024-09-30", "Report", "Quality of Bathing Water 2024"),
    ("epa", "ghg", "2025-04-15", "Inventory", "Greenhouse Gas Inventory 1990-2023"),
    ("epa", "wells", "2024-05-20", "Leaflet", "Testing Your Well Water"),
    ("met", "rain24", "2024-09-25", "Outlook", "Seasonal Outlook October to December 2024"),
    ("met", "rain25a", "2025-02-24", "Outlook", "Seasonal Outlook March to May 2025"),
    ("met", "rain25b", "2025-09-24", "Outlook", "Seasonal Outlook October to December 2025"),
    ("met", "storm", "2024-11-20", "Report", "Report on Storm Ottilie"),
    ("met", "state23", "2024-03-23", "Report", "State of the Climate 2023"),
    ("met", "state24", "2025-03-23", "Report", "State of the Climate 2024"),
    ("ewra", "l-switch", "2023-06-12", "Leaflet", "Switching Your Electricity Supplier"),
    ("ewra", "l-cutoff", "2024-01-15", "Leaflet", "If You Cannot Pay Your Electricity or Water Bill"),
    ("ewra", "l-solar", "2024-06-24", "Leaflet", "Solar Panels at Home: Connecting to the Grid"),
    ("ewra", "outage", "2024-08-30", "Inquiry Report", "Inquiry into the Blackout of 3 May 2024"),
    ("ewra", "leak", "2025-05-05", "Report", "Water Losses of the Regional Water Companies"),
    ("ec", "ge19", "2019-11-25", "Results", "General Election 2019 - Official Results"),
    ("ec", "ge24", "2024-10-21", "Results", "General Election 2024 - Official Results"),
    ("ec", "ge24r", "2025-02-17", "Report", "Report on the Conduct of the General Election 2024"),
    ("ec", "local22", "2022-05-30", "Results", "Local Elections 2022 - Official Results"),
    ("ec", "l-reg", "2024-03-04", "Leaflet", "How to Register to Vote"),
    ("ec", "l-abroad", "2024-05-27", "Leaflet", "Voting from Abroad"),
    ("ec", "l-fund", "2023-09-04", "Guidance", "Guidance on Party Donations and Campaign Spending"),
    ("ec", "boundaries", "2023-03-27", "Report", "Review of Constituency Boundaries"),
    ("gazette", "a-data", "2021-07-19", "Act", "Data Protection Act 2021 (Act No. 14 of 2021)"),
    ("gazette", "a-proc", "2020-12-21", "Act", "Public Procurement Act 2020 (Act No. 31 of 2020)"),
    ("gazette", "a-fin24", "2024-06-28", "Act", "Finance Act 2024 (Act No. 9 of 2024)"),
    ("gazette", "a-fin25", "2025-06-30", "Act", "Finance Act 2025 (Act No. 11 of 2025)"),
    ("gazette", "a-fin23", "2023-06-29", "Act", "Finance Act 2023 (Act No. 8 of 2023)"),
    ("gazette", "a-rent", "2022-10-24", "Act", "Residential Tenancies Act 2022 (Act No. 22 of 2022)"),
    ("gazette", "a-foi", "2018-04-16", "Act", "Access to Information Act 2018 (Act No. 5 of 2018)"),
    ("gazette", "a-labour", "2019-03-25", "Act", "Labour Code 2019 (Act No. 6 of 2019)"),
    ("gazette", "a-labour-am", "2024-03-18", "Act", "Labour Code (Amendment) Act 2024 (Act No. 4 of 2024)"),
    ("gazette", "a-bank", "2023-12-18", "Act", "Bank of Sorvenia Act 2023 (Act No. 19 of 2023)"),
    ("gazette", "a-stat", "2023-03-06", "Act", "Official Statistics Act 2023 (Act No. 3 of 2023)"),
    ("gazette", "a-coop", "2022-02-14", "Act", "Co-operative Societies Act 2022 (Act No. 2 of 2022)"),
    ("gazette", "b-cyber", "2025-03-10", "Bill", "Cybersecurity Bill 2025"),
    ("gazette", "b-tobacco", "2025-09-08", "Bill", "Tobacco and Vaping Products Bill 2025"),
    ("gazette", "b-divorce", "2025-05-19", "Bill", "Marriage and Divorce (Amendment) Bill 2025"),
    ("gazette", "b-soe", "2024-12-02", "Bill", "State-Owned Enterprises Bill 2024"),
    ("gazette", "b-pension", "2025-07-07", "Bill", "Social Insurance (Pension Age) Bill 2025"),
    ("gazette", "b-press", "2024-02-26", "Bill", "Media Freedom Bill 2024"),
    ("gazette", "r-rent", "2023-01-30", "Regulations", "Residential Tenancies (Deposits) Regulations 2023"),
    ("gazette", "r-speed", "2024-11-11", "Regulations", "Road Traffic (Speed Limits in Built-Up Areas) Regulations 2024"),
    ("gazette", "r-eggs", "2022-08-08", "Regulations", "Marketing of Eggs Regulations 2022"),
    ("moj", "l-divorce", "2023-04-17", "Leaflet", "Getting Divorced - The Steps"),
    ("moj", "l-legalaid", "2024-01-22", "Leaflet", "Legal Aid - Can I Get a Lawyer Free of Charge"),
    ("moj", "l-will", "2022-06-13", "Leaflet", "Making a Will"),
    ("moj", "l-small", "2024-08-12", "Leaflet", "Small Claims Court"),
    ("moj", "l-jury", "2021-03-15", "Leaflet", "Called to Serve on a Jury"),
    ("moj", "l-record", "2025-02-03", "Leaflet", "Getting a Certificate of Criminal Record"),
    ("moj", "wp", "2025-04-24", "White Paper", "White Paper on Prisons and Probation"),
    ("moj", "courts23", "2024-06-03", "Statistics", "Statistics of the Courts 2023"),
    ("moj", "courts24", "2025-06-02", "Statistics", "Statistics of the Courts 2024"),
    ("moj", "name", "2023-11-13", "Leaflet", "Changing Your Name"),
    ("dip", "fees23", "2023-01-02", "Fees", "Fees for Passports and Visas 2023"),
    ("dip", "fees25", "2025-01-02", "Fees", "Fees for Passports and Visas 2025"),
    ("dip", "l-first", "2024-02-26", "Leaflet", "Applying for Your First Passport"),
    ("dip", "l-lost", "2023-06-19", "Leaflet", "Lost or Stolen Passport"),
    ("dip", "l-child", "2024-07-15", "Leaflet", "Passports for Children"),
    ("dip", "l-citizen", "2023-09-25", "Leaflet", "Becoming a Citizen of Sorvenia"),
    ("dip", "l-spouse", "2022-10-31", "Leaflet", "Residence Permit for Spouses and Partners"),
    ("dip", "l-student", "2024-04-08", "Leaflet", "Student Visa"),
    ("dip", "f-pp1", "2024-02-26", "Form", "Form PP1 Passport Application"),
    ("dip", "ar", "2025-05-12", "Annual Report", "Annual Report 2024"),
    ("dip", "ar23", "2024-05-13", "Annual Report", "Annual Report 2023"),
    ("police", "strategy", "2023-02-20", "Strategy", "Policing Strategy 2023 to 2027"),
    ("police", "l-burglary", "2022-11-07", "Leaflet", "Keeping Burglars Out"),
    ("police", "l-fraud", "2024-10-07", "Leaflet", "Phone and Internet Fraud"),
    ("police", "l-gun", "2023-03-20", "Leaflet", "Firearm Licences"),
    ("police", "custody", "2024-12-16", "Report", "Deaths in Custody 2019 to 2024"),
    ("pmo", "sp-nation24", "2024-12-31", "Speech", "New Year's Address of the Prime Minister 2025"),
    ("pmo", "sp-nation23", "2023-12-31", "Speech", "New Year's Address of the Prime Minister 2024"),
    ("pmo", "sp-un", "2025-09-24", "Speech", "Address of the Prime Minister to the UN General Assembly"),
    ("pmo", "sp-storm", "2024-11-16", "Speech", "Statement of the Prime Minister on Storm Ottilie"),
    ("pmo", "sp-open", "2024-11-26", "Speech", "Programme of the Government: Statement to Parliament"),
    ("pmo", "sp-pension", "2025-07-02", "Speech", "Statement of the Prime Minister on the Pension Age"),
    ("pmo", "ndp", "2021-11-29", "Plan", "National Development Plan 2022-2026"),
    ("pmo", "digital", "2023-05-08", "Strategy", "Digital Government Strategy 2023-2028"),
    ("pmo", "manual", "2022-01-10", "Manual", "Cabinet Manual"),
    ("pmo", "disaster", "2024-08-12", "Plan", "National Disaster Response Plan"),
    ("ppo", "manual", "2021-08-23", "Manual", "Public Procurement Manual"),
    ("ppo", "thresh", "2025-01-13", "Notice", "Thresholds for Tenders and Quotations 2025"),
    ("ppo", "thresh23", "2023-01-16", "Notice", "Thresholds for Tenders and Quotations 2023"),
    ("ppo", "sbd-works", "2022-04-25", "Standard Document", "Standard Bidding Document - Works"),
    ("ppo", "sbd-goods", "2022-04-25", "Standard Document", "Standard Bidding Document - Goods"),
    ("ppo", "debar", "2025-09-01", "List", "List of Debarred Suppliers"),
    ("ppo", "l-sme", "2023-10-23", "Leaflet", "Selling to Government - A Guide for Small Firms"),
    ("ppo", "t-laptops", "2025-08-04", "Tender", "Framework Tender PPO-2025-08 Laptops and Monitors"),
    ("ppo", "t-vehicles", "2025-06-16", "Tender", "Framework Tender PPO-2025-05 Electric Pool Cars"),
    ("ppo", "t-clean", "2024-09-30", "Tender", "Framework Tender PPO-2024-11 Cleaning of Offices"),
    ("ppo", "complaint", "2022-09-19", "Guidance", "How to Challenge an Award"),
    ("ccc", "l-returns", "2024-11-18", "Leaflet", "Faulty Goods: Your Right to Repair, Replacement or Refund"),
    ("ccc", "l-online", "2023-11-20", "Leaflet", "Shopping Online Safely"),
    ("ccc", "l-scam", "2025-03-10", "Leaflet", "Cancelling a Contract Signed at the Door"),
    ("ccc", "d-cement", "2024-04-11", "Decision", "Decision: Cement Cartel"),
    ("ccc", "d-super", "2025-06-26", "Decision", "Decision: Merger of Brenna Stores and Hallmart"),
    ("ccc", "m-fuel", "2023-08-31", "Market Study", "Market Study: Retail Fuel"),
    ("ccc", "m-bank", "2025-02-20", "Market Study", "Market Study: Bank Charges"),
    ("stb", "survey", "2025-02-10", "Report", "Visitor Exit Survey 2024"),
    ("stb", "strategy", "2023-04-03", "Strategy", "Tourism Strategy 2023-2028"),
    ("stb", "grading", "2022-05-09", "Guidance", "Hotel Grading Criteria"),
    ("spa", "tariff", "2025-04-01", "Tariff", "Port Tariff 2025"),
    ("spa", "tariff24", "2024-04-01", "Tariff", "Port Tariff 2024"),
    ("spa", "t-crane", "2025-08-18", "Tender", "Tender SPA 25 04 Two Ship to Shore Cranes Port Ambrel"),
    ("spa", "masterplan", "2022-12-12", "Plan", "Port Ambrel Master Plan 2040"),
    ("lsd", "fees", "2024-01-08", "Fees", "Land Registry Fees 2024"),
    ("lsd", "l-buy", "2023-07-10", "Leaflet", "Buying a House Checking the Title"),
    ("lsd", "l-boundary", "2022-03-28", "Leaflet", "Boundary Disputes with Neighbours"),
    ("lsd", "l-inherit", "2023-02-13", "Leaflet", "Transferring Inherited Land"),
    ("lsd", "ar23", "2024-06-17", "Annual Report", "Annual Report 2023"),
    ("lsd", "ar24", "2025-06-16", "Annual Report", "Annual Report 2024"),
    ("aci", "l-report", "2023-05-15", "Leaflet", "Reporting Corruption and Protection of Whistleblowers"),
    ("aci", "assets", "2024-02-05", "Guidance", "Declaration of Assets - Guidance for Officials"),
    ("aci", "f-assets", "2024-02-05", "Form", "Form AD1 Declaration of Assets"),
    ("aci", "survey", "2024-12-09", "Report", "Citizens' Experience of Bribery 2024"),
]
# weeks of decisions of the Cabinet in this year
CABINET = ["2025-01-14", "2025-02-11", "2025-03-11", "2025-04-08", "2025-05-13", "2025-06-10", "2025-07-08", "2025-08-12", "2025-09-09", "2025-10-07"]

catalogue = Catalogue()
q = Questions("dossier", today="2025-10-09")
UNDATED = ("Leaflet", "Form", "Guidance")


def slug(text):
    text = text.lower().replace("'", "").replace("&", "and")
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text).split())


def periods(text):
    """Letter, first and last; yields what handles call a period, its last day, and how titles write it."""
    letter, first, last = text.split()
    if letter in "YFP":
        for year in range(int(first), int(last) + 1):
            end = month_end(year, {"Y": 12, "F": 6, "P": 3}[letter])
            yield str(year), end, {"y": str(year), "f": f"{year - 1}/{year % 100:02}", "s": f"{year - 1}-{year}", "p": f"{year - 1}-{year % 100:02}"}
        return
    year, number = map(int, first.split("-"))
    step, last_month = {"M": 1, "B": 2, "H": 6, "Q": 1}[letter], 4 if letter == "Q" else 12
    while (year, number) <= tuple(map(int, last.split("-"))):
        if letter == "Q":
            yield f"{year}-{number}", month_end(year, 3 * number), {"q": f"Q{number} {year}"}
        else:
            end = month_end(year, number)
            yield f"{year}-{number:02}", end, {"m": f"{end:%B} {year}"}
        number += step
        if number > last_month:
            year, number = year + 1, number - last_month


class Shelves:
    """Adds the papers of the agencies, each under its scheme."""

    def __init__(self):
        self.count = 0

    def add(self, code, handle, kind, title, event, period, file, style):
        self.count += 1
        odd = self.count % 5 == 0
        send = lambda path, **fields: catalogue.add(LABELS[code], f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        dated = kind not in UNDATED
        if style == "full":
            send(f"{slug(LABELS[code])}/{slug(title)}.pdf", title=title, document_type=kind, period=None if odd else period,
                 date=str(event) if dated or odd else None, agency=LABELS[code].split(" (")[0])
        elif style == "code":
            name = file or title.replace(" - ", " ").replace("(", "").replace(")", "").replace(" ", "_")
            send(f"{code.upper()}/{name}.pdf", filename=f"{name}.pdf", document_type=None if odd else kind.lower().replace(" ", "_"), period=None if odd else period)
        elif style == "title":
            send(f"media/{20114 + 37 * self.count}/download", title=title, published=None if odd else f"{event:%d %b %Y}")
        elif style == "plain":
            name = f"{title.replace('/', '-')}{'' if period or not dated else f' ({event:%d.%m.%Y})'}.pdf"
            send(f"uploads/{code}/{name}", filename=name, document_type=kind if self.count % 2 else None)
        else:
            send(f"{code}/{event.year}/{slug(title)}.pdf")


def compose():
    shelves = Shelves()
    for code, label, _, _ in AGENCIES:
        catalogue.group(label, **FIELDS[code])
        for agency, handle, kind, title, short, span, lag, missing, style in SERIES:
            for key, end, words in periods(span) if agency == code else ():
                event = end + datetime.timedelta(lag)
                assert event <= TODAY, (code, handle, key)
                if key in missing:
                    continue
                period = next(iter(words.values())) if "F" != span[0] else words["s" if "{s}" in title else "f"]
                period = words["p"] if span[0] == "P" else period
                if len(key) == 7:
                    stamp = key.replace("-", "")
                elif len(key) == 6:
                    stamp = f"{key[:4]}Q{key[5]}"
                elif span[0] == "F":
                    stamp = f"{int(key) - 1}-{key[2:]}"
                else:
                    stamp = period
                shelves.add(code, f"{handle} {key}", kind, title.format(**words), event, period, f"{short}_{stamp}", style or STYLES[code])
        for text in MEETINGS if code == "bos" else ():
            day = datetime.date.fromisoformat(text)
            shelves.add(code, f"mps {text[:7]}", "Monetary Policy Statement", f"Monetary Policy Statement of {day.day} {day:%B %Y}", day, None, None, "title")
        for text in CABINET if code == "pmo" else ():
            day = datetime.date.fromisoformat(text)
            shelves.add(code, f"cabinet {text[:7]}", "Cabinet Decisions", f"Decisions of the Cabinet, {day.day} {day:%B %Y}", day, None, None, "title")
        for agency, handle, text, kind, title in PAPERS:
            if agency == code:
                day = datetime.date.fromisoformat(text)
                shelves.add(code, handle, kind, title, day, None, None, STYLES[code])
    catalogue.associations = {
        "MoF": "Ministry of Finance",
        "Treasury": "Ministry of Finance",
        "BCS": "Bureau of Census and Statistics",
        "Bureau of Census and Statistics": "National Statistics Office (NSO)",
        "BoS": "Bank of Sorvenia",
        "Central Bank": "Bank of Sorvenia",
        "IRD": "Sorvenia Revenue Service",
        "MoH": "Ministry of Health",
        "MoE": "Ministry of Education",
        "MAFF": "Ministry of Agriculture, Fisheries and Forests",
        "NRA": "National Roads Authority",
        "Met Service": "Meteorological Service",
        "STB": "Sorvenia Tourism Board",
        "SPA": "Sorvenia Ports Authority",
        "ACI": "Anti-Corruption Inspectorate",
    }


compose()


only = catalogue.only


def budget(year):
    """What has a figure of a budget: the estimates, the speech, the guide to it."""
    return catalogue.any_of(*(f"mof {kind} {year}" for kind in ("estimates", "speech", "citizen")))


def rate(*months):
    """What has a decision on the policy rate and its grounds: the statement, the minutes."""
    return catalogue.any_of(*(f"bos {kind} {month}" for month in months for kind in ("mps", "minutes")))


q.ask("not-companies", "my passport got stolen on the tram this morning, what do i have to do now", only("dip l-lost"))
q.ask("not-companies", "how much for a new passport?", only("dip fees25"))
q.ask("not-companies", "Moved out in August and the landlord won't return my deposit because of a few scratches. Is he allowed to?", only("gazette r-rent", "gazette a-rent"))
q.ask("not-companies", "I was laid off at the end of September. How do I apply for unemployment benefit, and which papers are needed?", only("nsif l-unemp"))
q.ask("not-companies", "whats the minimum wage", only("mol wage 2025"))
q.ask("not-companies", "people next door play loud music past midnight every weekend", only("epa noise"))
q.ask("not-companies", "washing machine broke after five months, shop refuses refund", only("ccc l-returns"))
q.ask("not-companies", "how many days a week may a civil servant work from home", only("psc telework2"))
q.ask("not-companies", "I'm an officer at a ministry, travelling to Tarnholm for two nights next week. What daily allowance can I claim?", only("psc perdiem2"))
q.ask("not-companies", "contractor wants to give us a christmas hamper. may public officers accept??", only("psc gifts", "psc code"))
q.ask("not-companies", "are we allowed to draft letters with chatgpt at the ministry", only("psc ai"))
q.ask("not-companies", "when does school break up for summer this school year", only("moe calendar 2026"))
q.ask("not-companies", "third baby on the way, what do we get in child benefit per month", only("mol l-child"))
q.ask("not-companies", "I let my flat out by the night through an app. Must I declare this?", only("srs r-platform", "srs l-rental"))
q.ask("not-companies", "bringing wine and cigarettes back from holiday - whats the limit without duty", only("customs l-travel"))
q.ask("not-companies", "Ordered trainers from an American web shop. What will I be charged when they arrive here?", only("customs l-post"))
q.ask("not-companies", "can i bring my dog from canada", only("customs l-pets"))
q.ask("not-companies", "does public health insurance pay for a crown at the dentist's", only("nhif l-dental", "nhif l-covers"))
q.ask("not-companies", "flu jab this winter, am i entitled to a free one at 62", only("moh l-flu"))
q.ask("not-companies", "Which injections should a toddler of two have had by now?", only("moh l-vacc"))
q.ask("not-companies", "my tax assessment is wrong, how long do i have to object", only("srs l-appeal"))
q.ask("not-companies", "An inspector asked me for money to pass my restaurant. Where can I report it without my name getting out?", only("aci l-report"))
q.ask("not-companies", "filing for divorce what comes first", only("moj l-divorce"))
q.ask("not-companies", "I can't afford a lawyer. Who qualifies for one paid by the state?", only("moj l-legalaid"))
q.ask("not-companies", "employer abroad wants proof i have no convictions, where do i get it", only("moj l-record"))
q.ask("not-companies", "turned 18, want to vote. how do i get on the roll", only("ec l-reg"))
q.ask("not-companies", "how many seats did each party win at the last general election", only("ec ge24", "ec ge24r"))
q.ask("not-companies", "cant pay power bill this month will they disconnect me", only("ewra l-cutoff"))
q.ask("not-companies", "We'd like to put panels on our roof and feed what is left over into the grid. What must we apply for?", only("ewra l-solar"))
q.ask("not-companies", "price per kWh for households", only("ewra power 2025"))
q.ask("not-companies", "may the teacher take away my daughter's mobile", only("moe c-phones"))
q.ask("not-companies", "up to what amount can I buy with three quotations instead of a tender?", only("ppo thresh"))
q.ask("not-companies", "which firms are barred from government contracts at present", only("ppo debar"))
q.ask("not-companies", "Reporter for the Lindhaven Post here. How many people have died in police cells since 2019?", only("police custody"))
q.ask("not-companies", "what went wrong on the day of the big blackout in may last year", only("ewra outage"))
q.ask("not-companies", "is the water at the beaches of port ambrel clean", only("epa bathing25"))
q.ask("not-companies", "student loan 2025-26: how much may my parents earn at most", only("moe l-grants"))
q.ask("not-companies", "My wife is Peruvian and we want to settle here, what permit does she need?", only("dip l-spouse"))
q.ask("not-companies", "do i need a licence to go angling at the weekend", only("maff fishing"))
q.ask("not-companies", "neighbour moved his fence a metre onto our plot", only("lsd l-boundary"))
q.ask("not-companies", "list of bank holidays next year pls", only("mol holidays26"))
q.ask("not-companies", "Mum passed away in July and left us her house. Is there any tax on that?", only("srs l-gift"))
q.ask("not-companies", "grandpa signed for an alarm system with a salesman at his door, can he get out of it", only("ccc l-scam"))
q.ask("not-companies", "motorway tolls for a car with caravan", only("nra tolls25"))
q.ask("not-companies", "i want to go on maternity leave in january, i work at a government department. how many weeks on full pay", only("psc parental"))
q.ask("not-companies", "How much per bag does a farmer get back under this year's fertiliser scheme, and who may join?", only("maff sub-fert"))

q.ask("name", "Bank of Sorvenia annual report 2022 - profit transferred to the state?", only("bos ar 2022"))
q.ask("name", "how many titles did the Lands and Survey Department register in 2023", only("lsd ar23"))
q.ask("name", "fines imposed by the competition and consumer commission, 2021", only("ccc ar 2021"))
q.ask("name", "I'm comparing agencies. How many staff had the Electoral Commission in 2022?", only("ec ar 2022"))
q.ask("name", "national roads authority km resurfaced 2022/23", only("nra ar 2023"))
q.ask("name", "what was ports authority revenue in the year to march 2024", only("spa ar 2024"))
q.ask("name", "Applications for citizenship that the Department of Immigration and Passports handled in 2024", only("dip ar"))

q.ask("alias", "NHIF deficit 2021/22", only("nhif ar 2022"))
q.ask("alias", "how many people were paying into the NSIF at the end of 2023?", only("nsif ar 2023"))
q.ask("alias", "ewra water tariffs decided for 2024", only("ewra water 2024"))
q.ask("alias", "what's PSC's position on officers having a second job", only("psc secondjob"))
q.ask("alias", "OAG findings about the e-citizen platform", only("oag p-it"))
q.ask("alias", "ACI annual report for 2020 please", only("aci ar 2020"))
q.ask("alias", "SPA crane tender - closing date?", only("spa t-crane"))
q.ask("alias", "central bank decision april 2024", rate("2024-04"))

q.ask("typo", "natinal roads athority tendor widening of A4", only("nra t-a4"))
q.ask("typo", "greenhous gas inventry enviromental agency", only("epa ghg"))
q.ask("typo", "Menistry of Educaton white papper", only("moe wp"))
q.ask("typo", "statistcal yearbok 2019", only("bcs yearbook 2019"))
q.ask("typo", "consummer price indx march 2024", only("nso cpi 2024-03"))
q.ask("typo", "actuariel valuaton 2019 of the social insurence fund", only("nsif val19"))
q.ask("typo", "cabinett desicions 13 may 2025", only("pmo cabinet 2025-05"))
q.ask("typo", "widdows pention how much do i get", only("nsif l-widow"))

q.ask("several-companies", "staff costs in 2023, social insurance fund and the energy and water regulator", only("nsif ar 2023"), only("ewra ar 2023"))
q.ask("several-companies", "Could I have the 2022 annual reports of the Competition Commission, the Anti-Corruption Inspectorate and the EPA?",
      only("ccc ar 2022"), only("aci ar 2022"), only("epa soe 2022"))
q.ask("several-companies", "newest debt bulletin from finance + newest financial stability report from the central bank", only("mof debt 2025-2"), only("bos fsr 2025-06"))
q.ask("several-companies", "payroll 2025: what do we deduct for health insurance and what for social insurance", only("nhif rates"), only("nsif rates"))
q.ask("several-companies", "Road deaths in 2023 according to the police, set against the Roads Authority's traffic counts of that year",
      only("police road 2023"), only("nra traffic 2023"))
q.ask("several-companies", "writing on prisons, need what the state auditors found and what the justice ministry proposes", only("oag p-prisons"), only("moj wp"))
q.ask("several-companies", "tourist board and ports authority: did they mention cruise ships in their last annual reports?", only("stb ar 2024"), only("spa ar 2025"))

q.ask("several-periods", "inflation in june 2023 and in june 2025", only("nso cpi 2023-06", "nso cpi 2024-06"), only("nso cpi 2025-06"))
q.ask("several-periods", "Allocation to the Ministry of Health in the 2023/24 budget compared with 2025/26",
      budget(2024) + budget(2025), budget(2026))
q.ask("several-periods", "gdp growth q1 2024 vs q1 2025", only("nso gdp 2024-1", "nso gdp 2025-1"), only("nso gdp 2025-1"))
q.ask("several-periods", "auditor general's reports on the public accounts for 2020/21, 2021/22, 2022/23", only("oag annual 2021"), only("oag annual 2022"), only("oag annual 2023"))
q.ask("several-periods", "what was the minimum wage in 2021 and what in 2024?", only("mol wage 2021"), only("mol wage 2024"))
q.ask("several-periods", "burglaries recorded Q2 2023 / Q2 2024 / Q2 2025", only("police crime 2023-2", "police crime 2024-2"),
      only("police crime 2024-2", "police crime 2025-2"), only("police crime 2025-2"))
q.ask("several-periods", "how many tonnes of fish were landed in 2020, and how many in 2024", only("maff fish 2020", "maff fish 2021"), only("maff fish 2024"))
q.ask("several-periods", "Policy rate at the December meetings of 2022, 2023 and 2024", rate("2022-12"), rate("2023-12"), rate("2024-12"))

q.ask("relative-date", "latest inflation figure", only("nso cpi 2025-08"))
q.ask("relative-date", "did the central bank move rates last week?", only("bos mps 2025-10"))
q.ask("relative-date", "what did cabinet decide on tuesday", only("pmo cabinet 2025-10"))
q.ask("relative-date", "tax revenue collected in july this year", only("srs collections 2025-07"))
q.ask("relative-date", "this year's budget speech by the finance minister", only("mof speech 2026"))
q.ask("relative-date", "Unemployment in the second quarter of last year, please", only("nso lfs 2024-2"))
q.ask("relative-date", "exam results from last year, pass rate in maths", only("moe exams 2024"))
q.ask("relative-date", "was last month drier than normal", only("met climate 2025-09"))
q.ask("relative-date", "Most recent audit of the government's accounts", only("oag annual 2024"))
q.ask("relative-date", "how much rain should we expect over the coming three months", only("met rain25b"))

q.ask("document-type", "minutes (not the statement!) of the august 2025 monetary policy meeting", only("bos minutes 2025-08"))
q.ask("document-type", "passport application form", only("dip f-pp1"))
q.ask("document-type", "Is there a citizens' guide for the 2024/25 budget that I could give to my pupils?", only("mof citizen 2025"))
q.ask("document-type", "treasury circular about closing the accounts for the year to june 2025", only("mof c4"))
q.ask("document-type", "award notice for the maur bridge", only("nra a-bridge"))
q.ask("document-type", "the text of the Finance Act 2023", only("gazette a-fin23"))
q.ask("document-type", "white paper on state owned companies, i don't need the bill", only("mof soe"))
q.ask("document-type", "bidding document template for a works contract", only("ppo sbd-works"))

q.ask("topic", "anything about raising the pension age?", only("gazette b-pension", "pmo sp-pension"))
q.ask("topic", "cement makers fixing prices", only("ccc d-cement"))
q.ask("topic", "what do officials say on a digital currency for the country", only("bos sp-digital"))
q.ask("topic", "extra duty on sugar imports", only("customs c-sugar"))
q.ask("topic", "How much of a home's value may banks lend to a buyer?", only("bos mortgage"))
q.ask("topic", "share of the population below the poverty line", only("nso poverty"))
q.ask("topic", "how are crypto gains taxed here", only("srs r-crypto"))
q.ask("topic", "was covid relief money misspent", only("oag covid"))

q.ask("follow-up", "and in april?", only("nso cpi 2025-04"),
      history=["inflation march 2025", "Annual inflation was 4.1% in March 2025, according to the National Statistics Office."])
q.ask("follow-up", "what was it the year before", budget(2025),
      history=["how much does education get in the 2025/26 budget?", "The Budget 2025/26 gives the Ministry of Education SVC 18.6 billion."])
q.ask("follow-up", "and for water?", only("ewra water 2025"),
      history=["by how much did electricity go up in the 2025 decision of EWRA", "In its Electricity Tariff Decision 2025 EWRA raised household tariffs by 3.8% on average."])
q.ask("follow-up", "is there a form for that", only("aci f-assets"),
      history=["I've just been made a director at the ministry. Do I have to declare what I own?",
               "Yes. Directors are among the officials who must make a declaration of assets to the Anti-Corruption Inspectorate within 60 days."])
q.ask("follow-up", "who won it?", only("nra a-bridge"),
      history=["what does tender NRA 2024 19 cover", "Tender NRA 2024 19 is for the replacement of the Maur Bridge, including the approach roads."])
q.ask("follow-up", "what did the members disagree about", only("bos minutes 2025-04"),
      history=["Monetary policy decision April 2025", "On 10 April 2025 the Monetary Policy Committee of the Bank of Sorvenia kept its policy rate at 5.75%. The decision was taken by majority."])
q.ask("follow-up", "same for the EPA", only("epa soe 2022"),
      history=["how many people worked at the competition commission in 2022", "The Competition and Consumer Commission had 84 staff at the end of 2022."])
q.ask("follow-up", "no i mean the one of 2012", only("bcs census12"),
      history=["population at the census", "At the Population and Housing Census 2022 Sorvenia had 4,218,000 inhabitants."])
q.ask("follow-up", "Q4 2024", only("police crime 2024-4"),
      history=["number of car thefts", "For which quarter would you like the number of recorded thefts of vehicles?"])
q.ask("follow-up", "has anybody checked since whether they fixed that?", only("oag follow24", "oag follow23"),
      history=["what did the auditor general say about rural roads", "The performance audit of May 2023 found that two thirds of rural roads had had no maintenance for five years, and made eleven recommendations."])
q.ask("follow-up", "other question. my nephew wants to come to lindhaven university, which visa is it", only("dip l-student"),
      history=["renewal of my own passport, how long does it take", "A passport is issued within ten working days."])
q.ask("follow-up", "and the law they're bringing in now?", only("gazette b-tobacco"),
      history=["what did the health ministry ask in its vaping consultation", "It asked about flavours, packaging, and a minimum age of 21 for the sale of vaping products."])
q.ask("follow-up", "what about our baby", only("dip l-child"),
      history=["applying for a passport for the first time", "For your first passport come in person with your birth certificate, a photograph and form PP1."])
q.ask("follow-up", "ok and if you are ill for months?", only("psc sick"),
      history=["how many days of annual leave do public officers have", "Under Circular 3 of 2023 officers have 25 days of annual leave, and 30 days from the tenth year of service."])
q.ask("follow-up", "are you sure? sounds low for may", only("stb arrivals 2025-05"),
      history=["visitor arrivals may 2025", "There were 61,200 visitor arrivals in May 2025."])
q.ask("follow-up", "how was that in 2019", only("ec ge19"),
      history=["turnout at the 2024 general election", "Turnout at the General Election 2024 was 68.3%."])
q.ask("follow-up", "broken down by region?", only("nso census-regions"),
      history=["how many households are there as of the 2022 census", "The census of 2022 counted 1,604,000 households."])
q.ask("follow-up", "has there been a newer one since then", only("psc pay25"),
      history=["starting salary for grade 7 under the July 2024 pay scales", "From 1 July 2024 grade 7 started at SVC 31,450 a year."])
q.ask("follow-up", "imports that month as well please", only("nso trade 2024-11"),
      history=["what were exports worth in november 2024", "Merchandise exports were worth SVC 2.31 billion in November 2024."])
q.ask("follow-up", "And the report before that one?", only("bos fsr 2024-06"),
      history=["non-performing loans in the december 2024 financial stability report", "The Financial Stability Report of December 2024 puts non-performing loans at 3.9% of all loans."])
q.ask("follow-up", "show me what the PM himself said", only("pmo sp-pension"),
      history=["is the pension age going up", "A bill of July 2025 would raise the pension age from 65 to 67 in steps. The Prime Minister made a statement on it on 2 July 2025."])
q.ask("follow-up", "then compare it with 2021 and 2022", only("ccc ar 2021", "ccc ar 2022"), only("ccc ar 2022", "ccc ar 2023"),
      history=["complaints received by the consumer commission in 2023", "The Competition and Consumer Commission received 6,940 complaints from consumers in 2023."])

q.ask("abstention", "hello")
q.ask("abstention", "what can i ask you")
q.ask("abstention", "Good morning! Is there a human I could talk to?")
q.ask("abstention", "what's the capital of portugal")
q.ask("abstention", "how do i make a pivot table in excel")
q.ask("abstention", "Reserve Bank of New Zealand monetary policy statement August 2025")
q.ask("abstention", "Statistics Norway cpi june 2025")
q.ask("abstention", "kenya revenue authority paye bands")
q.ask("abstention", "Sorvenia Postal Service annual report 2022")
q.ask("abstention", "write a short poem about taxes")
q.ask("abstention", "difference between gdp and gnp?")
q.ask("abstention", "testing 123")
q.ask("abstention", "Who was the first person on the moon?")
q.ask("abstention", "thank you so much, that helps",
      history=["who gets disability allowance", "Disability allowance is paid to persons of 18 to 64 with a disability of at least 50%."])
q.ask("abstention", "ok bye then",
      history=["public holidays 2025", "There are twelve public holidays in 2025, among them Constitution Day on 9 May."])
q.ask("abstention", "in three bullet points please",
      history=["what does the white paper on primary care propose",
               "The white paper proposes health centres in every district, nurses who may prescribe, longer opening hours, and a single record for each patient, at a cost of SVC 1.1 billion over six years."])
q.ask("abstention", "translate this into french",
      history=["what are the steps when my passport is lost", "Report the loss to the police, then apply for a replacement at any passport office."])
q.ask("abstention", "haha good one")
