"""Papers of the parliament and the audit office of an island state, Avrenna, asked by citizens, journalists, lobbyists and clerks."""

import datetime

from .shelf import Catalogue, Questions

SITE = "https://papers.avrenna-assembly.example"
AUDIT = "https://www.avrenna-audit.example/publications"

PAC = "Public Accounts Committee"
FEAC = "Finance and Economic Affairs Committee"
HEALTH = "Health and Social Welfare Committee"
FISH = "Fisheries, Agriculture and Environment Committee"
EDU = "Education, Youth and Sport Committee"
TRANS = "Transport, Harbours and Energy Committee"
JUST = "Justice and Home Affairs Committee"
PETS = "Petitions Committee"
PRIV = "Privileges and Conduct Committee"
COMMITTEES = {
    PAC: ("pac", {"short": "PAC", "chair": "Petra Hollis"}),
    FEAC: ("feac", {"chair": "Anselm Rook"}),
    HEALTH: ("health", {"chair": "Dr. Miriam Tallow"}),
    FISH: ("fish", {}),
    EDU: ("edu", {"chair": "Lowri Sandquist"}),
    TRANS: ("trans", {}),
    JUST: ("just", {"chair": "Corin Abelard"}),
}

# year, number, title, introduced, stage, act
BILLS = [
    (2017, 4, "Fisheries (Quota Allocation) Bill", "2017-09-12", "passed", "3/2018"),
    (2017, 9, "Minimum Wage (Amendment) Bill", "2017-10-03", "passed", "12/2017"),
    (2017, 11, "Public Procurement Bill", "2017-11-14", "passed", "6/2018"),
    (2018, 2, "Access to Information Bill", "2018-02-06", "passed", "15/2018"),
    (2018, 7, "Plastic Bags (Prohibition) Bill", "2018-06-12", "passed", "18/2018"),
    (2018, 13, "Harbours Authority Bill", "2018-11-06", "passed", "2/2019"),
    (2019, 3, "Tenancies (Rent Control) Bill", "2019-03-05", "passed", "9/2019"),
    (2019, 8, "Data Protection Bill", "2019-06-18", "passed", "14/2019"),
    (2019, 10, "Cannabis (Medical Use) Bill", "2019-09-17", "passed", "1/2020"),
    (2019, 16, "Members' Pensions Bill", "2019-11-26", "withdrawn", None),
    (2020, 5, "Public Health (Emergency Powers) Bill", "2020-03-24", "passed", "4/2020"),
    (2020, 6, "Wage Support Fund Bill", "2020-03-31", "passed", "5/2020"),
    (2020, 12, "Offshore Wind Leasing Bill", "2020-09-22", "passed", "11/2020"),
    (2021, 1, "Tourism Levy Bill", "2021-01-19", "passed", "3/2021"),
    (2021, 9, "Domestic Violence (Protection) Bill", "2021-06-15", "passed", "10/2021"),
    (2021, 14, "Electronic Transactions Bill", "2021-09-28", "passed", "16/2021"),
    (2021, 17, "Auditor-General (Independence) Bill", "2021-11-16", "passed", "2/2022"),
    (2022, 3, "Ferry Services (Public Obligation) Bill", "2022-02-15", "passed", "8/2022"),
    (2022, 8, "School Meals Bill", "2022-09-13", "passed", "13/2022"),
    (2022, 11, "Citizenship by Investment (Repeal) Bill", "2022-10-04", "passed", "17/2022"),
    (2022, 15, "Marine Protected Areas Bill", "2022-11-22", "passed", "4/2023"),
    (2023, 2, "National Health Insurance Bill", "2023-02-07", "passed", "11/2023"),
    (2023, 6, "Short-Term Lettings Bill", "2023-05-16", "passed", "14/2023"),
    (2023, 10, "Whistleblower Protection Bill", "2023-09-19", "fell", None),
    (2023, 13, "Electoral Boundaries Bill", "2023-10-10", "passed", "1/2024"),
    (2023, 18, "Lottery and Gaming Bill", "2023-11-28", "passed", "6/2024"),
    (2024, 4, "Carbon Levy Bill", "2024-02-20", "passed", "9/2024"),
    (2024, 7, "Online Safety (Children) Bill", "2024-04-16", "passed", "12/2024"),
    (2024, 9, "Fisheries (Quota Allocation) (Amendment) Bill", "2024-06-04", "passed", "15/2024"),
    (2024, 12, "Assisted Dying Bill", "2024-09-24", "negatived", None),
    (2024, 15, "Minimum Wage (Indexation) Bill", "2024-10-15", "passed", "3/2025"),
    (2024, 19, "Whistleblower Protection (No. 2) Bill", "2024-11-26", "passed", "5/2025"),
    (2025, 1, "Rent Control (Repeal) Bill", "2025-02-11", "second reading", None),
    (2025, 3, "Deep Seabed Minerals Bill", "2025-03-18", "in committee", None),
    (2025, 5, "Members' Pay and Allowances Bill", "2025-06-03", "second reading", None),
    (2025, 6, "Appropriation (2025/26) Bill", "2025-05-27", "passed", "7/2025"),
    (2025, 8, "Votes at Sixteen Bill", "2025-06-17", "first reading", None),
    (2025, 10, "Ferry Services (Public Obligation) (Amendment) Bill", "2025-09-16", "in committee", None),
    (2025, 11, "Digital Identity Bill", "2025-09-23", "first reading", None),
]
MEMORANDA = ["2/2018", "3/2019", "12/2020", "17/2021", "3/2022", "2/2023", "6/2023", "4/2024", "12/2024", "19/2024",
             "1/2025", "3/2025", "5/2025", "10/2025", "11/2025"]

# committee, handle, paper, year, title, published
REPORTS = [
    (PAC, "prison wing", 12, 2017, "Overspent and Under-Explained: the New Prison Wing", "2017-07-11"),
    (PAC, "fleet", 33, 2018, "The Missing Vehicles: Control of the Government Fleet", "2018-10-02"),
    (PAC, "pensions", 21, 2019, "Paying Twice: Duplicate Pension Payments", "2019-06-25"),
    (PAC, "masks", 18, 2021, "Masks, Gloves and Haste: Emergency Purchasing in 2020", "2021-06-08"),
    (PAC, "brannoc", 27, 2022, "A Hospital Without a Roof: Delays at St. Brannoc's", "2022-07-19"),
    (PAC, "consultants", 39, 2023, "Who Signs Off? Consultants in Government", "2023-11-21"),
    (PAC, "desal", 31, 2024, "Dry Taps: Skerrow's Desalination Plant", "2024-09-17"),
    (PAC, "tolm", 22, 2025, "The Ferry That Never Sailed: Procurement of MV Tolm Star", "2025-06-10"),
    (FEAC, "reserves", 19, 2017, "Crown Under Pressure: Foreign Reserves After the Storm", "2017-09-26"),
    (FEAC, "outer", 8, 2019, "Dearer by the Mile: the Cost of Living in the Outer Islands", "2019-04-30"),
    (FEAC, "tourism", 30, 2020, "Empty Beds: Tourism After the Border Closed", "2020-11-24"),
    (FEAC, "mortgage", 11, 2022, "Rates Rising: Household Mortgage Debt", "2022-05-03"),
    (FEAC, "passports", 17, 2023, "Passports for Sale: the End of Citizenship by Investment", "2023-05-09"),
    (FEAC, "budget 2023", 22, 2023, "Scrutiny of the 2023/24 Budget", "2023-06-20"),
    (FEAC, "budget 2024", 20, 2024, "Scrutiny of the 2024/25 Budget", "2024-06-18"),
    (FEAC, "budget 2025", 24, 2025, "Scrutiny of the 2025/26 Budget", "2025-06-17"),
    (HEALTH, "hips", 14, 2018, "Waiting for a Hip: Surgery Lists", "2018-06-19"),
    (HEALTH, "pandemic", 29, 2020, "Ready or Not: Pandemic Preparedness", "2020-12-01"),
    (HEALTH, "homes", 25, 2021, "Left Alone: Care Homes in the Pandemic", "2021-07-13"),
    (HEALTH, "night", 35, 2022, "Nobody on Call: Night Cover on Little Avren", "2022-11-15"),
    (HEALTH, "nhi", 28, 2023, "Paying for Health: the National Health Insurance Bill", "2023-07-11"),
    (HEALTH, "dental", 38, 2024, "Teeth Last: Dental Care for Children", "2024-11-19"),
    (HEALTH, "minds", 15, 2025, "Minds Matter: Mental Health Services for the Young", "2025-05-13"),
    (FISH, "quota", 26, 2018, "Sharing the Catch: Quotas and Small Boats", "2018-07-10"),
    (FISH, "plastic", 34, 2019, "Plastic Tide: Litter on Our Shores", "2019-11-19"),
    (FISH, "bloom", 9, 2021, "After the Bloom: Red Tide and the Mussel Farms", "2021-04-13"),
    (FISH, "mpa", 40, 2022, "Drawing Lines in the Sea: Marine Protected Areas", "2022-12-06"),
    (FISH, "hill", 12, 2024, "Goats, Gorse and Groundwater: the Future of Hill Farming", "2024-04-09"),
    (FISH, "seabed", 30, 2025, "Treasure or Trouble? Deep Seabed Mining: Interim Report", "2025-09-16"),
    (EDU, "small", 38, 2018, "Small Schools, Long Roads", "2018-12-11"),
    (EDU, "lockdown", 22, 2020, "Learning at the Kitchen Table: Schooling in Lockdown", "2020-09-15"),
    (EDU, "meals", 30, 2022, "Hungry to Learn: Meals in Schools", "2022-09-20"),
    (EDU, "teachers", 41, 2023, "Gone by Friday: Recruiting and Keeping Teachers", "2023-12-05"),
    (EDU, "phones", 20, 2025, "Phones in the Classroom", "2025-06-03"),
    (TRANS, "harbour", 21, 2018, "A Harbour Fit for 2040", "2018-05-29"),
    (TRANS, "bus", 10, 2020, "Bus Stopped: Rural Services", "2020-03-10"),
    (TRANS, "ferries", 33, 2021, "Lifeline: Ferries to the Outer Islands", "2021-11-30"),
    (TRANS, "blackout", 10, 2023, "Lights Out: the January Blackout", "2023-04-18"),
    (TRANS, "wind", 25, 2024, "Wind on the Water: Offshore Leasing Four Years On", "2024-07-02"),
    (TRANS, "roads", 31, 2025, "Potholes and Promises: Road Maintenance", "2025-09-23"),
    (JUST, "prison", 28, 2017, "Behind the Wall: Conditions in Hallow Prison", "2017-12-12"),
    (JUST, "ati", 24, 2019, "The Right to Know: Access to Information One Year On", "2019-09-24"),
    (JUST, "dv", 20, 2021, "Behind Closed Doors: Violence in the Home", "2021-06-15"),
    (JUST, "whistle", 42, 2023, "Speaking Up: Protection of Whistleblowers", "2023-12-12"),
    (JUST, "online", 41, 2024, "Screens and Strangers: Online Crime Against Children", "2024-12-10"),
    (JUST, "votes", 28, 2025, "Old Enough? Lowering the Voting Age", "2025-07-08"),
]
# report, published
RESPONSES = [
    (PAC, "masks", "2021-09-14"), (PAC, "consultants", "2024-02-13"), (PAC, "tolm", "2025-09-09"),
    (FEAC, "mortgage", "2022-07-12"), (HEALTH, "night", "2023-01-31"), (HEALTH, "nhi", "2023-09-12"), (HEALTH, "dental", "2025-02-18"),
    (FISH, "mpa", "2023-02-21"), (EDU, "meals", "2022-11-08"), (EDU, "teachers", "2024-03-05"), (TRANS, "ferries", "2022-02-08"),
    (TRANS, "blackout", "2023-06-27"), (JUST, "dv", "2021-09-21"), (JUST, "whistle", "2024-03-19"),
]
# committee, handle, date, inquiry, witnesses
HEARINGS = [
    (PAC, "prison wing", "2017-05-17", "New Prison Wing", "Permanent Secretary, Ministry of Justice and Interior"),
    (PAC, "masks 1", "2021-03-17", "Emergency Purchasing in 2020", "Permanent Secretary, Ministry of Health"),
    (PAC, "masks 2", "2021-03-31", "Emergency Purchasing in 2020", "Central Tenders Board"),
    (PAC, "brannoc", "2022-05-11", "St. Brannoc's Hospital", "Ministry of Health; Kestrel Build Ltd."),
    (PAC, "consultants", "2023-09-20", "Consultants in Government", "Secretary to the Cabinet"),
    (PAC, "desal", "2024-06-12", "Skerrow Desalination Plant", "Water Authority"),
    (PAC, "tolm 1", "2025-03-12", "MV Tolm Star", "Auditor-General"),
    (PAC, "tolm 2", "2025-03-26", "MV Tolm Star", "Permanent Secretary, Ministry of Transport and Works"),
    (PAC, "tolm 3", "2025-04-09", "MV Tolm Star", "Navalis Shipyards"),
    (PAC, "accounts", "2025-09-24", "Public Accounts 2023/24", "Auditor-General; Accountant-General"),
    (FEAC, "tourism", "2020-09-16", "Tourism After the Border Closed", "Hotel and Guest House Association"),
    (FEAC, "mortgage", "2022-03-16", "Household Mortgage Debt", "Governor of the Central Bank; Avrenna Savings Bank"),
    (FEAC, "passports", "2023-03-15", "Citizenship by Investment", "Citizenship Unit"),
    (FEAC, "budget 2024", "2024-06-05", "2024/25 Budget", "Minister of Finance"),
    (FEAC, "budget 2025", "2025-06-04", "2025/26 Budget", "Minister of Finance"),
    (FEAC, "bank", "2025-09-17", "Interest Rates and the Cost of Living", "Governor of the Central Bank"),
    (HEALTH, "pandemic", "2020-10-14", "Pandemic Preparedness", "Chief Medical Officer"),
    (HEALTH, "homes", "2021-05-12", "Care Homes in the Pandemic", "Families of residents; Association of Care Homes"),
    (HEALTH, "night", "2022-09-14", "Night Cover on Little Avren", "Avrenna Nurses' Union"),
    (HEALTH, "nhi 1", "2023-05-24", "National Health Insurance Bill", "Minister of Health"),
    (HEALTH, "nhi 2", "2023-06-07", "National Health Insurance Bill", "Chamber of Commerce; Federation of Trade Unions"),
    (HEALTH, "dental", "2024-09-18", "Dental Care for Children", "Dental Association"),
    (HEALTH, "minds", "2025-02-26", "Mental Health Services for the Young", "Child psychologists; school nurses"),
    (FISH, "quota", "2018-05-16", "Quotas and Small Boats", "Union of Inshore Fishermen"),
    (FISH, "mpa", "2022-10-12", "Marine Protected Areas", "Marine Institute; dive operators"),
    (FISH, "seabed 1", "2025-05-21", "Deep Seabed Mining", "Abyssal Nodules Ltd."),
    (FISH, "seabed 2", "2025-06-11", "Deep Seabed Mining", "Marine Institute; Union of Inshore Fishermen"),
    (FISH, "seabed 3", "2025-10-01", "Deep Seabed Mining", "Minister of Fisheries and Marine Resources"),
    (EDU, "lockdown", "2020-06-17", "Schooling in Lockdown", "Parents' Federation"),
    (EDU, "meals", "2022-06-15", "Meals in Schools", "Head teachers; Ministry of Education"),
    (EDU, "teachers", "2023-09-13", "Recruiting and Keeping Teachers", "Teachers' Union"),
    (EDU, "phones", "2025-03-19", "Phones in the Classroom", "Pupils of Westmoor Secondary School; head teachers"),
    (TRANS, "ferries", "2021-09-22", "Ferries to the Outer Islands", "Outer Isles Ferries; residents of Tolm"),
    (TRANS, "blackout 1", "2023-02-08", "January Blackout", "Avrenna Power Corporation"),
    (TRANS, "blackout 2", "2023-02-22", "January Blackout", "Minister of Transport and Works; Energy Regulator"),
    (TRANS, "wind", "2024-05-15", "Offshore Wind Leasing", "Galewright Energy"),
    (TRANS, "roads", "2025-06-18", "Road Maintenance", "Director of Roads"),
    (TRANS, "ferry bill", "2025-09-24", "Ferry Services (Public Obligation) (Amendment) Bill", "Outer Isles Ferries"),
    (JUST, "prison", "2017-10-18", "Conditions in Hallow Prison", "Prison Governor"),
    (JUST, "dv", "2021-04-21", "Violence in the Home", "Women's Refuge; Commissioner of Police"),
    (JUST, "whistle", "2023-10-11", "Protection of Whistleblowers", "Former customs officer; Bar Association"),
    (JUST, "online", "2024-10-16", "Online Crime Against Children", "Police cyber unit"),
    (JUST, "votes", "2025-05-07", "Lowering the Voting Age", "Youth Parliament; Electoral Commission"),
]

M_FIN, M_HEALTH, M_FISH = "Ministry of Finance", "Ministry of Health", "Ministry of Fisheries and Marine Resources"
M_EDU, M_TRANS, M_JUST = "Ministry of Education and Training", "Ministry of Transport and Works", "Ministry of Justice and Interior"
# ministry, number, year, subject, answered, asked by
ANSWERS = [
    (M_FIN, 41, 2019, "Cost of the Prime Minister's Travel", "2019-05-07", "Mr. Rook"),
    (M_FIN, 77, 2021, "Wage Support Fund: Overpayments Recovered", "2021-10-19", "Ms. Hollis"),
    (M_FIN, 15, 2023, "Consultancy Fees by Ministry", "2023-03-07", "Ms. Hollis"),
    (M_FIN, 63, 2024, "External Debt by Creditor", "2024-09-24", "Mr. Rook"),
    (M_FIN, 22, 2025, "Carbon Levy Receipts", "2025-03-18", "Mr. Oduya"),
    (M_FIN, 88, 2025, "Number of Civil Servants", "2025-09-25", "Ms. Sandquist"),
    (M_HEALTH, 52, 2018, "Waiting Times for Hip and Knee Operations", "2018-05-15", "Dr. Tallow"),
    (M_HEALTH, 31, 2021, "Vaccine Doses Destroyed", "2021-09-28", "Dr. Tallow"),
    (M_HEALTH, 19, 2023, "Nurse Vacancies at St. Brannoc's", "2023-03-14", "Ms. Hollis"),
    (M_HEALTH, 70, 2024, "Medical Evacuations from Skerrow", "2024-10-08", "Mr. Kelleway"),
    (M_HEALTH, 34, 2025, "Children Waiting to See a Psychologist", "2025-04-08", "Ms. Sandquist"),
    (M_HEALTH, 91, 2025, "Dialysis Machines Out of Service", "2025-09-30", "Dr. Tallow"),
    (M_FISH, 12, 2019, "Foreign Trawlers Arrested", "2019-02-19", "Ms. Brightwater"),
    (M_FISH, 44, 2022, "Compensation Paid to Mussel Farmers", "2022-06-14", "Ms. Brightwater"),
    (M_FISH, 58, 2024, "Quota Held by Foreign-Owned Companies", "2024-09-17", "Mr. Kelleway"),
    (M_FISH, 27, 2025, "Seabed Exploration Licences Issued", "2025-04-01", "Mr. Oduya"),
    (M_FISH, 95, 2025, "Days at Sea of Patrol Vessels", "2025-10-02", "Ms. Brightwater"),
    (M_EDU, 36, 2020, "Laptops Given to Pupils", "2020-10-06", "Ms. Sandquist"),
    (M_EDU, 29, 2023, "Teachers Leaving the Service", "2023-04-18", "Ms. Sandquist"),
    (M_EDU, 61, 2023, "Cost of a School Meal", "2023-10-10", "Mr. Abelard"),
    (M_EDU, 48, 2024, "Schools Without Drinking Water", "2024-06-11", "Mr. Kelleway"),
    (M_EDU, 83, 2025, "Scholarships for Study Abroad", "2025-09-23", "Mr. Rook"),
    (M_TRANS, 25, 2018, "Dredging at Port Hallow", "2018-03-20", "Mr. Abelard"),
    (M_TRANS, 55, 2021, "Ferry Sailings Cancelled", "2021-09-14", "Mr. Kelleway"),
    (M_TRANS, 18, 2025, "Payments to Navalis Shipyards", "2025-03-04", "Ms. Hollis"),
    (M_TRANS, 40, 2025, "Potholes Reported and Repaired", "2025-05-20", "Mr. Oduya"),
    (M_TRANS, 79, 2025, "Inspection of Bridges", "2025-09-18", "Mr. Abelard"),
    (M_JUST, 14, 2018, "Deaths in Custody", "2018-02-27", "Mr. Abelard"),
    (M_JUST, 66, 2020, "Fines for Breach of Curfew", "2020-11-17", "Ms. Hollis"),
    (M_JUST, 33, 2023, "Passports Revoked After Repeal of Citizenship by Investment", "2023-05-02", "Mr. Rook"),
    (M_JUST, 50, 2024, "Body Cameras for Police", "2024-06-18", "Ms. Brightwater"),
    (M_JUST, 72, 2025, "Deportations Since 2020", "2025-06-19", "Mr. Oduya"),
]
# ministry, handle, file, title, date
WHITE = [
    (M_FIN, "wp pensions", "WP-Pensions2050.pdf", "White Paper: Public Pensions to 2050", "2021-04-20"),
    (M_FIN, "wp carbon", "WP-carbon-pricing.pdf", "White Paper: A Fair Price for Carbon", "2023-09-05"),
    (M_HEALTH, "wp health", "whitepaper_health_2022.pdf", "Health for All Islands: White Paper on Insurance and Hospitals", "2022-06-28"),
    (M_FISH, "wp blue", "White paper Blue Decade.pdf", "The Blue Decade: White Paper on the Sea 2021-2030", "2021-03-16"),
    (M_EDU, "wp edu", "WP_every_child_online.pdf", "Every Child Online (White Paper)", "2021-08-31"),
    (M_TRANS, "wp trans", "Moving-Islands-WP-2023.pdf", "Moving Islands: White Paper on Ferries, Buses and Roads", "2023-11-07"),
    (M_JUST, "wp police", "wp-policing-consent.pdf", "Policing by Consent: White Paper on Police Reform", "2024-10-29"),
    (M_JUST, "wp id", "wp-digital-id.pdf", "One Card, One Key: White Paper on Digital Identity", "2025-01-28"),
]
# ministry, short, what the annex counts
ANNEXES = [
    (M_HEALTH, "Health", "Health Statistics"), (M_FISH, "Fisheries", "Landings and Quota"),
    (M_EDU, "Education", "School Census"), (M_JUST, "Justice", "Crime and Prisons"),
]
BUDGET_DAYS = {2017: "05-23", 2018: "05-22", 2019: "05-28", 2020: "06-09", 2021: "05-25", 2022: "05-24", 2023: "05-23", 2024: "05-28", 2025: "05-27"}
SUPPLEMENTS = [(2017, 1, "2018-01-23"), (2018, 1, "2019-02-12"), (2019, 1, "2020-03-31"), (2020, 1, "2020-10-13"), (2020, 2, "2021-03-09"),
               (2021, 1, "2022-02-15"), (2022, 1, "2023-02-28"), (2023, 1, "2023-11-14"), (2023, 2, "2024-03-12"), (2024, 1, "2025-02-11")]

# number, year, handle, title, published
AUDITS = [
    (2, 2017, "medicines", "Storage of Medicines in Public Pharmacies", "2017-10-10"),
    (2, 2018, "fleet", "The Government's Vehicle Fleet", "2018-04-17"),
    (4, 2018, "school bus", "School Bus Contracts", "2018-11-20"),
    (2, 2019, "pensions", "Payment of State Pensions", "2019-02-26"),
    (5, 2019, "water", "Water Losses in Port Hallow", "2019-10-29"),
    (3, 2020, "wage", "Wage Support Fund: First Findings", "2020-12-08"),
    (2, 2021, "ppe", "Emergency Procurement of Protective Equipment", "2021-02-16"),
    (4, 2021, "arrears", "Collection of Tax Arrears", "2021-09-07"),
    (2, 2022, "brannoc", "Construction of St. Brannoc's Hospital", "2022-03-29"),
    (3, 2022, "cyber", "Cyber Security in Five Ministries", "2022-06-21"),
    (5, 2022, "debt", "Management of Public Debt", "2022-11-29"),
    (2, 2023, "consultants", "Use of Consultants", "2023-06-13"),
    (3, 2023, "patrol", "Fisheries Patrol Vessels", "2023-07-18"),
    (5, 2023, "housing", "Allocation of Social Housing", "2023-12-05"),
    (2, 2024, "desal", "Skerrow Desalination Plant", "2024-04-23"),
    (3, 2024, "nhi", "Readiness for National Health Insurance", "2024-07-16"),
    (4, 2024, "special", "Pupils with Special Needs", "2024-10-22"),
    (2, 2025, "tolm", "Purchase of the Ferry MV Tolm Star", "2025-02-18"),
    (3, 2025, "roads", "Maintenance of Roads", "2025-05-06"),
    (4, 2025, "prison", "Health Care in Prisons", "2025-07-22"),
    (5, 2025, "ai", "Automated Decisions at the Tax Office", "2025-09-16"),
]
AUDIT_OTHER = [
    *((f"oag report {y}", f"OAG-annual-report-{y}.pdf", f"Office of the Auditor-General: Annual Report {y}", "annual report", f"{y + 1}-04-15") for y in range(2020, 2025)),
    ("oag plan", "strategic-plan-2022-2026.pdf", "Strategic Plan 2022-2026", "plan", "2021-12-14"),
    *((f"oag follow {y}", f"follow-up-{y}.pdf", f"Follow-Up of Audit Recommendations {y}", "follow-up report", f"{y}-06-03") for y in (2021, 2023, 2025)),
    ("oag programme", "work-programme-2025-26.pdf", "Programme of Audits 2025/26", "plan", "2025-07-01"),
    ("oag complain", "how-to-report-misuse.pdf", "How to Report Misuse of Public Money", "leaflet", None),
]
# number, title, opened, signatures, outcome
PETITIONS = [
    ("2018-03", "Save the Maternity Ward on Little Avren", "2018-02-13", 6204, "debated"),
    ("2019-02", "Ban the Sale of Fireworks", "2019-01-15", 1877, "closed"),
    ("2019-11", "Free Buses for Pensioners", "2019-10-08", 9340, "referred"),
    ("2020-06", "Open the Beaches", "2020-05-19", 3015, "closed"),
    ("2021-04", "Help for the Mussel Farmers", "2021-02-02", 2460, "referred"),
    ("2021-09", "A Sunday Ferry for Tolm", "2021-08-24", 812, "referred"),
    ("2022-05", "Stop the Cruise Pier at Gull Bay", "2022-04-26", 11872, "debated"),
    ("2022-12", "Keep Cash, Keep Branches", "2022-11-08", 4190, "closed"),
    ("2023-01", "Compensation for the January Blackout", "2023-01-31", 14033, "debated"),
    ("2023-08", "Limit Holiday Lets in the Old Town", "2023-06-06", 5521, "referred"),
    ("2024-02", "No Carbon Levy on Fishing Fuel", "2024-03-05", 3908, "debated"),
    ("2024-07", "Let Us Die with Dignity", "2024-07-09", 10450, "debated"),
    ("2024-10", "Ban Smartphones in Schools", "2024-10-22", 7716, "referred"),
    ("2025-01", "Give Us Back the Money for the Tolm Star", "2025-02-25", 12980, "debated"),
    ("2025-04", "No Mining of Our Seabed", "2025-04-29", 16702, "open"),
    ("2025-06", "Keep Rent Control", "2025-06-10", 8854, "open"),
    ("2025-09", "Dogs on the Beach in Winter", "2025-09-09", 431, "open"),
]
# number, title, date
NOTES = [
    ("2017/02", "How Small States Pay for Their Parliaments", "2017-03-20"),
    ("2018/05", "Plastic Bag Bans Compared", "2018-05-28"),
    ("2019/01", "Rent Control: Evidence from Europe", "2019-02-11"),
    ("2019/06", "Data Protection in Small States", "2019-06-03"),
    ("2020/03", "Emergency Powers in Other Parliaments", "2020-03-23"),
    ("2020/07", "Furlough Schemes at a Glance", "2020-07-06"),
    ("2021/02", "Tourist Taxes in Island States", "2021-01-18"),
    ("2021/08", "How Independent Are Auditors-General?", "2021-10-25"),
    ("2022/04", "Free School Meals: What Is Known", "2022-07-18"),
    ("2022/07", "The General Election of June 2022 in Figures", "2022-08-15"),
    ("2022/09", "Investor Citizenship Around the World", "2022-09-26"),
    ("2023/01", "Ways to Finance Universal Health Care", "2023-02-06"),
    ("2023/05", "Regulating Holiday Lets: Eleven Cities", "2023-05-15"),
    ("2023/09", "Protecting Whistleblowers: Law and Practice", "2023-09-18"),
    ("2024/02", "Carbon Pricing: An Introduction", "2024-02-19"),
    ("2024/04", "Laws on Assisted Dying Abroad", "2024-09-16"),
    ("2024/08", "Women in the House, 1968-2024", "2024-03-08"),
    ("2025/01", "Deep Seabed Mining: A Primer", "2025-03-10"),
    ("2025/03", "What Members of Parliament Earn Elsewhere", "2025-05-26"),
    ("2025/04", "Voting at Sixteen: Austria, Malta, Scotland", "2025-06-02"),
    ("2025/06", "Rent Control: An Update", "2025-06-30"),
    ("2025/07", "Digital Identity: Lessons from Estonia and Denmark", "2025-09-15"),
]
# handle, file, title
GUIDES = [
    ("g visit", "visit-the-house.pdf", "Visiting the House: Opening Hours, Entrance and Security"),
    ("g gallery", "public-gallery.pdf", "Watching a Sitting from the Public Gallery"),
    ("g school", "school-visits.pdf", "School Visits and Tours: Booking and Preparation"),
    ("g access", "accessibility.pdf", "Access for Visitors with Disabilities"),
    ("g law", "how-a-law-is-made.pdf", "How a Law Is Made"),
    ("g petition", "how-to-petition.pdf", "How to Petition the House"),
    ("g evidence", "giving-evidence.pdf", "Giving Evidence to a Committee: Written and in Person"),
    ("g member", "find-your-member.pdf", "Your Member and Your Constituency"),
    ("g glossary", "glossary.pdf", "Words of the House: A Glossary"),
    ("g youth", "youth-parliament-interns.pdf", "Youth Parliament, Internships and Work Experience"),
    ("g press", "press-accreditation.pdf", "Accreditation and Filming: Notes for the Press"),
    ("g terrace", "hire-terrace.pdf", "Hire of the Members' Terrace and the Old Library"),
]
# handle, file, title, type, date
HOUSE = [
    ("so 2017", "SO2017.pdf", "Standing Orders of the House of Assembly (2017 edition)", "standing orders", "2017-01-10"),
    ("so 2021", "SO2021.pdf", "Standing Orders of the House of Assembly (2021 edition)", "standing orders", "2021-09-07"),
    ("so 2024", "SO2024.pdf", "Standing Orders of the House of Assembly (2024 edition)", "standing orders", "2024-01-16"),
    ("so guide", "companion_so.pdf", "Companion to the Standing Orders for New Members", "guide", "2022-07-01"),
    ("rulings 1", "rulings-2017-2021.pdf", "Rulings of the Speaker 2017-2021", "rulings", "2022-03-01"),
    ("rulings 2", "rulings-2022-2024.pdf", "Rulings of the Speaker 2022-2024", "rulings", "2025-01-20"),
    *((f"calendar {y}", f"sittings_{y}.pdf", f"Calendar of Sittings {y}", "calendar", f"{y - 1}-11-{20 + y % 5}") for y in (2023, 2024, 2025)),
    ("calendar 2026", "sittings_2026_draft.pdf", "Calendar of Sittings 2026 (draft)", "calendar", "2025-09-29"),
    *((f"admin {y}", f"HoA_admin_AR_{y}.pdf", f"Administration of the House: Annual Report {y}", "annual report", f"{y + 1}-03-31") for y in (2022, 2023, 2024)),
    ("members", "members_2022-.pdf", "Members of the House Elected in June 2022, with By-elections", "list", "2025-04-02"),
    ("staff", "handbook-members-staff.pdf", "Handbook for Members' Staff", "guide", None),
]
ORDER_DAYS = ["2019-05-28", "2020-03-24", "2021-05-25", "2022-05-24", "2023-05-23", "2024-05-28", "2024-11-19", "2024-11-21", "2025-02-11",
              "2025-02-13", "2025-03-18", "2025-05-27", "2025-06-03", "2025-06-10", "2025-06-17", "2025-06-19", "2025-09-16", "2025-09-18",
              "2025-09-23", "2025-09-25", "2025-09-30", "2025-10-02", "2025-10-07"]
DEBATES = {"2020-03-24": "Public Health (Emergency Powers) Bill", "2024-05-28": "Budget Statement", "2024-11-21": "Assisted Dying Bill, Second Reading",
           "2025-05-27": "Budget Statement", "2025-06-17": None, "2025-09-16": None, "2025-09-23": None, "2025-09-25": "Members' Pay and Allowances Bill",
           "2025-09-30": None, "2025-10-02": None}
CONDUCT = [
    ("code 2018", "code-2018.pdf", "Code of Conduct for Members", "code", "2018-10-16"),
    ("code 2023", "code-2023.pdf", "Code of Conduct for Members (revised)", "code", "2023-01-24"),
    ("reg guide", "declaring-interests.pdf", "Declaring Interests, Gifts and Travel: A Guide for Members", "guide", "2023-02-07"),
    ("leak", "PP36-2019.pdf", "Premature Disclosure of a Draft Report", "report", "2019-12-03"),
    ("kelleway", "PP44-2022.pdf", "Conduct of the Member for North Skerrow, Mr. Kelleway", "report", "2022-12-13"),
    ("gull", "PP47-2024.pdf", "Undeclared Travel: the Member for Gull Bay", "report", "2024-12-17"),
]

catalogue = Catalogue()
q = Questions("chamber", today="2025-10-06")


def fy(year):
    return f"{year}/{(year + 1) % 100}"


def long(date):
    day = datetime.date.fromisoformat(date)
    return f"{day.day} {day:%B %Y}"


def compose():
    add = catalogue.add
    catalogue.group("House of Assembly")
    for handle, file, title, kind, date in HOUSE:
        add("House of Assembly", handle, f"{SITE}/house/{file}", title=title, document_type=kind, date=date)
    for handle, file, title in GUIDES:
        add("House of Assembly", handle, f"{SITE}/visit/{file}", title=title)
    for number, date in enumerate(ORDER_DAYS):
        assert datetime.date.fromisoformat(date).weekday() in (1, 3), date
        file = f"OP-{date}.pdf" if date >= "2024" else f"order_paper_{date[2:].replace('-', '')}.pdf"
        title = f"Order Paper, {long(date)}" if date >= "2024" else f"Order Paper No. {21 + number} of {date[:4]}"
        add("House of Assembly", f"op {date}", f"{SITE}/house/orders/{file}", title=title, document_type="order paper", date=date)
    for date, subject in DEBATES.items():
        add("House of Assembly", f"hansard {date}", f"{SITE}/house/hansard/{date}.pdf", document_type="Hansard", date=date,
            title=f"Official Report of Debates, {long(date)}" + (f" ({subject})" if subject else ""))

    catalogue.group("Bills and Acts")
    for year, number, title, date, stage, act in BILLS:
        code = f"{number}/{year}"
        add("Bills and Acts", f"b {code}", f"{SITE}/bills/{year}/B{number:02}-{year}.pdf", title=title, number=f"B {code}",
            document_type="bill", introduced=date, stage=stage)
        if code in MEMORANDA:
            add("Bills and Acts", f"em {code}", f"{SITE}/bills/{year}/B{number:02}-{year}-EM.pdf", number=f"B {code}",
                title=f"{title}: Explanatory Memorandum", document_type="explanatory memorandum")
    for year, _, title, _, _, act in BILLS:
        if act:
            no, enacted = act.split("/")
            name = title.replace(" Bill", "") + f" Act {enacted}" if year != 2025 else "Appropriation (2025/26) Act 2025"
            add("Bills and Acts", f"act {act}", f"{SITE}/acts/{enacted}/act{no}.pdf", title=name, number=f"Act No. {no} of {enacted}",
                document_type="act", year=int(enacted))

    papers = set()
    for committee, (code, fields) in COMMITTEES.items():
        catalogue.group(committee, **fields)
        for of, handle, paper, year, title, date in REPORTS:
            if of == committee:
                assert (paper, year) not in papers, (paper, year)
                papers.add((paper, year))
                add(committee, f"{code} {handle}", f"{SITE}/committees/{code}/reports/PP{paper}-{year}.pdf", title=title,
                    paper_no=f"PP {paper}/{year}", document_type="committee report", date=date)
        for of, handle, date in RESPONSES:
            if of == committee:
                title = next(row[4] for row in REPORTS if row[:2] == (of, handle))
                add(committee, f"gr {code} {handle}", f"{SITE}/committees/{code}/responses/gov_{handle}.pdf", date=date,
                    title=f"Government Response to \"{title}\"", document_type="government response")
        for of, handle, date, inquiry, witnesses in HEARINGS:
            if of == committee:
                uri = f"{SITE}/committees/{code}/evidence/{date.replace('-', '')}.pdf"
                if committee in (HEALTH, FISH):
                    add(committee, f"h {code} {handle}", uri, title=f"Oral Evidence {date}", inquiry=inquiry, witnesses=witnesses, date=date)
                elif committee == TRANS:
                    add(committee, f"h {code} {handle}", uri, title=f"Transcript: {inquiry} ({witnesses})", document_type="hearing transcript", date=date)
                else:
                    add(committee, f"h {code} {handle}", uri, title=f"Hearing of {long(date)}: {inquiry}", witnesses=witnesses,
                        document_type="hearing transcript")

    catalogue.group(PETS)
    for number, title, date, signatures, outcome in PETITIONS:
        add(PETS, f"p {number}", f"{SITE}/petitions/P{number}.pdf", title=title, petition=f"P {number}", opened=date, signatures=signatures, outcome=outcome)
    for year in range(2022, 2025):
        add(PETS, f"pets {year}", f"{SITE}/committees/petitions/annual{year}.pdf", title=f"Petitions Committee: Report on the Year {year}",
            document_type="annual report", date=f"{year + 1}-02-{10 + year % 7}")

    catalogue.group(PRIV)
    for year in range(2017, 2026):
        file = f"register-{year}.pdf" if year != 2022 else "register-2022-after-election.pdf"
        add(PRIV, f"reg {year}", f"{SITE}/conduct/{file}", title=f"Register of Members' Interests {year}", document_type="register",
            date=f"{year}-{'01' if year != 2022 else '09'}-31".replace("09-31", "09-30"))
    for handle, file, title, kind, date in CONDUCT:
        add(PRIV, handle, f"{SITE}/conduct/{file}", title=title, document_type=kind, date=date)

    catalogue.group(M_FIN)
    for year, day in BUDGET_DAYS.items():
        date, years = f"{year}-{day}", fy(year)
        add(M_FIN, f"book {year}", f"{SITE}/finance/{f'BB_{years}.pdf'.replace('/', '-') if year > 2019 else f'budgetbook{year}_final.pdf'}",
            title=f"Budget Book {years}: Estimates of Revenue and Expenditure", document_type="budget book", financial_year=years, date=date)
        add(M_FIN, f"speech {year}", f"{SITE}/finance/speech-{year}.pdf", title=f"Budget Speech {years}", document_type="speech",
            financial_year=years, date=date)
        if year >= 2021:
            add(M_FIN, f"citizen {year}", f"{SITE}/finance/citizens-budget-{year}.pdf", title=f"The Budget in Brief {years}: A Citizen's Guide",
                document_type="guide", financial_year=years)
        if 2021 <= year < 2025:
            add(M_FIN, f"mid {year}", f"{SITE}/finance/MYFU{year}.pdf", title=f"Mid-Year Fiscal Update {years}", document_type="fiscal update",
                financial_year=years, date=f"{year + 1}-02-20")
    for year, number, date in SUPPLEMENTS:
        add(M_FIN, f"sup {year} {number}", f"{SITE}/finance/SE{number}_{year}.pdf", title=f"Supplementary Estimates No. {number} of {fy(year)}",
            document_type="supplementary estimates", financial_year=fy(year), date=date)
    for ministry, short in ((M_HEALTH, "MoH"), (M_FISH, "MFMR"), (M_EDU, "MET"), (M_TRANS, "MTW"), (M_JUST, "MJI")):
        catalogue.group(ministry)
        for year in range(2021, 2025):
            add(ministry, f"ar {short} {year}", f"{SITE}/ministries/{short}/AR{year}.pdf", title=f"{ministry}: Annual Report {year}",
                document_type="annual report", date=f"{year + 1}-05-{12 + year % 9}")
    for ministry, short, what in ANNEXES:
        for year in range(2021 if short in ("Health", "Justice") else 2019, 2025):
            add(ministry, f"stat {short} {year}", f"{SITE}/ministries/annex/{short.lower()}_{year}.xlsx", document_type="statistical annex",
                title=f"Statistical Annex {year}: {what}", year=year)
    for year, quarter in ((2024, 1), (2024, 2), (2024, 3), (2024, 4), (2025, 1), (2025, 2)):
        add(M_TRANS, f"ferry {year} {quarter}", f"{SITE}/ministries/MTW/ferry-punctuality-Q{quarter}-{year}.xlsx",
            title=f"Ferry Punctuality and Cancellations, Q{quarter} {year}", document_type="statistics")
    for ministry, handle, file, title, date in WHITE:
        add(ministry, handle, f"{SITE}/whitepapers/{file}", title=title, document_type="white paper", date=date)
    for ministry, number, year, subject, date, member in ANSWERS:
        add(ministry, f"wq {number}/{year}", f"{SITE}/answers/{year}/WQ{number}.pdf", title=f"Written Answer WQ {number}/{year}: {subject}",
            document_type="written answer", date=date, asked_by=member)

    office = "Office of the Auditor-General"
    catalogue.group(office, url="https://www.avrenna-audit.example")
    for year in range(2016, 2024):
        add(office, f"accounts {year}", f"{AUDIT}/AG-1-{year + 2}.pdf", title=f"Report of the Auditor-General on the Public Accounts {fy(year)}",
            number=f"AG 1/{year + 2}", document_type="audit of accounts", date=f"{year + 2}-01-{16 + year % 11}")
    for number, year, handle, title, date in AUDITS:
        add(office, f"ag {handle}", f"{AUDIT}/AG-{number}-{year}.pdf", title=title, number=f"AG {number}/{year}",
            document_type="performance audit", date=date)
    for handle, file, title, kind, date in AUDIT_OTHER:
        add(office, handle, f"{AUDIT}/{file}", title=title, document_type=kind, date=date)

    catalogue.group("Library and Research Service")
    for number, title, date in NOTES:
        add("Library and Research Service", f"rn {number}", f"{SITE}/library/RN{number.replace('/', '-')}.pdf", title=title,
            note=f"RN {number}", date=date)


compose()


only = catalogue.only


def budget(year):
    """What the government means to spend in a financial year."""
    return catalogue.any_of(f"book {year}", f"speech {year}", f"citizen {year}")


def figures(stat, ministry, year):
    """What a ministry counted in a year."""
    return catalogue.any_of(f"stat {stat} {year}", f"ar {ministry} {year}")


TOLM = ["pac tolm", "ag tolm", "gr pac tolm", "h pac tolm 1", "h pac tolm 2", "h pac tolm 3"]

q.ask("name", "Does the Harbours Authority Act let the authority set its own fees?", only("act 2/2019"))
q.ask("name", "Hungry to Learn: main recommendations please", only("edu meals"))
q.ask("name", "who would have to carry the new ID under the Digital Identity Bill", only("b 11/2025", "em 11/2025"))
q.ask("name", "Are cruise ship passengers exempt from the Tourism Levy Act?", only("act 3/2021"))
q.ask("name", "Which shares and directorships does Anselm Rook have in the register of members' interests?", only("reg 2025"))
q.ask("name", "where can i read Left Alone, I believe the Health and Social Welfare Committee wrote it", only("health homes"))

q.ask("symbol", "B 12/2024", only("b 12/2024", "em 12/2024"))
q.ask("symbol", "I have a reference to PP 31/2024 in a footnote. What is in it?", only("pac desal"))
q.ask("symbol", "Act No. 8 of 2022, penalties for the operator", only("act 8/2022"))
q.ask("symbol", "can you pull WQ 58/2024", only("wq 58/2024"))
q.ask("symbol", "conclusions of AG 3/2022?", only("ag cyber"))
q.ask("symbol", "P 2022-05 how many signed", only("p 2022-05"))

q.ask("alias", "NHI law: who pays the contributions?", only("act 11/2023"))
q.ask("alias", "what did the AG find out about the hospital at st brannocs", only("ag brannoc"))
q.ask("alias", "the freedom of information act, how many days do ministries have to answer", only("act 15/2018"))
q.ask("alias", "airbnb act avrenna registration number", only("act 14/2023"))
q.ask("alias", "has the PAC looked at the mask deals?", only("pac masks", "h pac masks 1", "h pac masks 2"))
q.ask("alias", "golden passport repeal bill, text", only("b 11/2022"))

q.ask("typo", "carbn levvy act rates per tonne", only("act 9/2024"))
q.ask("typo", "comitee report on teh blackuot in january", only("trans blackout"))
q.ask("typo", "acsess to informaton one year on report", only("just ati"))
q.ask("typo", "standig orders newest editon", only("so 2024"))
q.ask("typo", "Skerow desalnation audit", only("ag desal"))
q.ask("typo", "how to petiton the hosue", only("g petition"))
q.ask("typo", "budjet speach 2023/24", only("speech 2023"))
q.ask("typo", "reserch note on asisted dieing abroad", only("rn 2024/04"))

q.ask("several-companies", "What did the Public Accounts Committee say about consultants and what did the Justice committee say about whistleblowers? I need both for an essay",
      only("pac consultants"), only("just whistle"))
q.ask("several-companies", "Compare the rules on whistleblowers in the bill that fell in 2023 with the act that passed in the end",
      only("b 10/2023"), only("act 5/2025"))
q.ask("several-companies", "annual reports 2024 of the health and the education ministry", only("ar MoH 2024"), only("ar MET 2024"))
q.ask("several-companies", "Did the auditor-general and the transport committee come to the same view on the state of our roads?", only("ag roads"), only("trans roads"))
q.ask("several-companies", "landlord here. need the rent control act and the bill that is supposed to abolish it", only("act 9/2019"), only("b 1/2025"))
q.ask("several-companies", "white papers from transport and from fisheries", only("wp trans"), only("wp blue"))

q.ask("several-periods", "what was set aside for health in the 2019/20 budget and what in 2025/26", budget(2019), budget(2025))
q.ask("several-periods", "cod landed in 2019 against 2024, in tonnes", only("stat Fisheries 2019"), figures("Fisheries", "MFMR", 2024))
q.ask("several-periods", "Did Ms. Brightwater declare anything new between 2021 and 2025? I would need both registers", only("reg 2021"), only("reg 2025"))
q.ask("several-periods", "I'd like to lay the 2017 and the 2024 editions of the standing orders side by side", only("so 2017"), only("so 2024"))
q.ask("several-periods", "punctuality of the ferries in the second quarter of 2024 and the second quarter of 2025", only("ferry 2024 2"), only("ferry 2025 2"))
q.ask("several-periods", "how have the audit opinions on the public accounts changed, 2016/17 vs 2020/21 vs 2023/24", only("accounts 2016"), only("accounts 2020"), only("accounts 2023"))
q.ask("several-periods", "prisoner numbers 2021 and 2024", figures("Justice", "MJI", 2021), figures("Justice", "MJI", 2024))
q.ask("several-periods", "finance committees scrutiny of the budget, this year's and the one from 2023", only("feac budget 2025"), only("feac budget 2023"))

q.ask("relative-date", "what's on in the House tomorrow?", only("op 2025-10-07"))
q.ask("relative-date", "what did the minister tell the fisheries committee last Wednesday", only("h fish seabed 3"))
q.ask("relative-date", "last year's budget speech", only("speech 2024"))
q.ask("relative-date", "order paper of last Thursday", only("op 2025-10-02"))
q.ask("relative-date", "how many pupils were in school two years ago, by district", figures("Education", "MET", 2023))
q.ask("relative-date", "Which days does the House sit next year?", only("calendar 2026"))
q.ask("relative-date", "ferry cancellations Q1 this year", only("ferry 2025 1"))
q.ask("relative-date", "the register of interests from the year before last", only("reg 2023"))
q.ask("relative-date", "What did the auditor-general publish last month?", only("ag ai"))
q.ask("relative-date", "Supplementary estimates for the financial year that ended this June", only("sup 2024 1"))
q.ask("relative-date", "did the governor of the central bank appear before a committee in september", only("h feac bank"))
q.ask("relative-date", "the director of roads was before the committee this June, have you got the transcript", only("h trans roads"))

q.ask("document-type", "government response to the report about teachers", only("gr edu teachers"))
q.ask("document-type", "Explanatory memorandum, offshore wind leasing", only("em 12/2020"))
q.ask("document-type", "only the transcript of the Navalis shipyard hearing, not the report", only("h pac tolm 3"))
q.ask("document-type", "Is there a plain language leaflet on this year's budget? I don't want the thick book", only("citizen 2025"))
q.ask("document-type", "hansard of the assisted dying debate", only("hansard 2024-11-21"))
q.ask("document-type", "the written answer on nurse vacancies", only("wq 19/2023"))
q.ask("document-type", "mid-year update 2023/24", only("mid 2023"))
q.ask("document-type", "spreadsheet with crime figures for 2023", only("stat Justice 2023"))

q.ask("topic", "why did the Tolm Star never go into service, who is to blame?", only(*TOLM))
q.ask("topic", "I am writing about deep sea mining. What do the fishermen think of it?", only("h fish seabed 2", "fish seabed"))
q.ask("topic", "how much money has the state paid to Navalis so far", only("wq 18/2025", "pac tolm", "ag tolm", "h pac tolm 2", "h pac tolm 3"))
q.ask("topic", "how many of our fishing quotas are in foreign hands", only("wq 58/2024"))
q.ask("topic", "children waiting for a psychologist", only("wq 34/2025", "health minds", "h health minds"))
q.ask("topic", "lessons from how other countries let 16 year olds vote", only("rn 2025/04"))
q.ask("topic", "Did too much furlough money go to the wrong firms, and was it got back?", only("wq 77/2021", "ag wage"))
q.ask("topic", "compensation for mussel growers after the red tide", only("wq 44/2022", "fish bloom", "p 2021-04"))
q.ask("topic", "how much water gets lost through leaking pipes in the capital", only("ag water"))
q.ask("topic", "What is the tax office doing with algorithms?", only("ag ai"))
q.ask("topic", "schools that have no drinking water", only("wq 48/2024"))
q.ask("topic", "how women's share of the seats has changed since the sixties", only("rn 2024/08"))
q.ask("topic", "pay rise for MPs, what do parliamentarians get in other countries", only("rn 2025/03"))
q.ask("topic", "what did the police say about grooming on the internet", only("h just online", "just online"))

q.ask("not-companies", "i want to bring 28 eight year olds from westmoor primary to see the parliament, how do we book", only("g school"))
q.ask("not-companies", "My neighbour works at customs and says money is being stolen there. Whom can he tell?", only("oag complain"))
q.ask("not-companies", "can i get in with a wheelchair", only("g access"))
q.ask("not-companies", "our association wants to tell the committee what we think of the ferry bill, how do we send something in", only("g evidence"))
q.ask("not-companies", "we are a tv crew from abroad and would like to film in the lobby", only("g press"))
q.ask("not-companies", "which MP do I write to, I live in the old town", only("g member"))
q.ask("not-companies", "We would like to hold our wedding reception on that terrace with the sea view", only("g terrace"))
q.ask("not-companies", "i'm 17, could i do two weeks of work experience there in summer", only("g youth"))
q.ask("not-companies", "I started last week in a member's office. Where do I read how leave and expenses work?", only("staff"))
q.ask("not-companies", "my boss was offered a trip to dubai by a construction firm. does he have to declare that", only("reg guide", "code 2023"))
q.ask("not-companies", "what's a second reading actually", only("g law", "g glossary", "so guide"))
q.ask("not-companies", "may my dog run on the beach in november? heard people are collecting signatures", only("p 2025-09"))

# Talks.
q.ask("follow-up", "and what does the government say to that?", only("gr pac tolm"),
      history=["What did the PAC conclude about the Tolm Star?", "The Public Accounts Committee found that the ministry signed before the design was approved and "
               "paid 60 per cent of the price in advance (PP 22/2025)."])
q.ask("follow-up", "what about 2022/23?", only("book 2022", "speech 2022", "citizen 2022"),
      history=["how much went to roads in the 2025/26 budget", "The 2025/26 Budget Book provides 41.2 million crowns for roads."])
q.ask("follow-up", "and the year before that", only("reg 2023"),
      history=["gifts declared by Mr. Kelleway in 2024", "The Register of 2024 lists two gifts for Mr. Kelleway: a painting and a flight to Lisbon."])
q.ask("follow-up", "no, the amendment from last year", only("act 15/2024", "b 9/2024"),
      history=["what does the fisheries quota act say about transfers", "Under the Fisheries (Quota Allocation) Act 2018 quota may be transferred between vessels of one owner."])
q.ask("follow-up", "yes please", only("em 3/2025"),
      history=["what is the deep seabed minerals bill for", "It sets up licences for exploration and mining within Avrenna's waters. Shall I also go through its explanatory memorandum?"])
q.ask("follow-up", "who else spoke to them?", only("h fish seabed 2", "h fish seabed 3", "fish seabed"),
      history=["Abyssal Nodules at the fisheries committee", "Abyssal Nodules Ltd. gave evidence on deep seabed mining on 21 May 2025."])
q.ask("follow-up", "Has the auditor looked at it too?", only("ag brannoc"),
      history=["hospital without a roof, what is that about", "It is the Public Accounts Committee's report of July 2022 on the delays at St. Brannoc's Hospital."])
q.ask("follow-up", "ok different thing. when does the house rise for christmas", only("calendar 2025"),
      history=["how many signatures does a petition need", "A petition needs 500 signatures to be considered, and 5,000 to be debated."])
q.ask("follow-up", "and crime?", figures("Justice", "MJI", 2024),
      history=["How many people had flu jabs in 2024?", "According to the health statistics of 2024, 61,400 people were vaccinated against influenza."])
q.ask("follow-up", "sorry, I meant the first hearing, with the power company", only("h trans blackout 1"),
      history=["blackout hearing 2023", "On 22 February 2023 the Minister of Transport and Works and the Energy Regulator answered on the January blackout.",
               "what did they say about the cable", "The Minister said that the cable to Great Avren had been due for replacement since 2019."])
q.ask("follow-up", "what would change in it if the new bill passes?", only("b 10/2025", "em 10/2025"),
      history=["what must the operator do under the ferry services act", "Under the Ferry Services (Public Obligation) Act 2022 the operator must sail daily to each of the outer islands."])
q.ask("follow-up", "Is there any evidence from elsewhere on this?", only("rn 2019/01", "rn 2025/06"),
      history=["what are they debating with rents", "The Rent Control (Repeal) Bill would end the ceilings of 2019. It awaits its second reading.",
               "who is against it", "A petition to keep rent control has 8,854 signatures so far."])
q.ask("follow-up", "the sunday one", only("p 2021-09"),
      history=["i'm looking for that ferry petition", "Do you mean the petition about a Sunday ferry for Tolm, or the one for the money paid for the Tolm Star?"])
q.ask("follow-up", "the one on Wednesday the 24th, with the auditor general", only("h pac accounts"),
      history=["hearings in september 2025", "In September 2025 the Governor of the Central Bank, Outer Isles Ferries and the Auditor-General were heard. Which of them do you need?"])
q.ask("follow-up", "and have they caught up since then?", only("oag follow 2025"),
      history=["what did the auditor general recommend on cyber security in the ministries", "AG 3/2022 recommends a single team for incidents, yearly tests and two-step log-ins.",
               "was that done?", "The follow-up of 2023 notes that two of the three recommendations were not yet carried out."])
q.ask("follow-up", "Thanks. Could I speak there myself?", only("g evidence"),
      history=["which committee deals with the ferry bill", "The Ferry Services (Public Obligation) (Amendment) Bill is before the Transport, Harbours and Energy Committee."])
q.ask("follow-up", "And in Q4?", only("ferry 2024 4"),
      history=["how punctual were the ferries in Q3 2024", "In the third quarter of 2024, 81 per cent of sailings left within ten minutes of schedule."])
q.ask("follow-up", "what did the pupils themselves think of that", only("h edu phones", "edu phones"),
      history=["did the committee back a phone ban", "In \"Phones in the Classroom\" the committee backs a ban until age 14, and leaves the rest to the schools."])
q.ask("follow-up", "is it law now?", only("act 5/2025", "b 19/2024"),
      history=["whistleblower bill no 2", "The Whistleblower Protection (No. 2) Bill was introduced in November 2024; it covers contractors as well as staff."])
q.ask("follow-up", "wasn't there another member who got into trouble over travel?", only("gull"),
      history=["the kelleway affair", "In 2022 the Privileges and Conduct Committee found that Mr. Kelleway had used his office to help a relative's firm."])
q.ask("follow-up", "how much did those cost altogether, ministry by ministry", only("wq 15/2023", "ag consultants", "pac consultants"),
      history=["why does the government hire so many consultants", "The committee thinks it is because vacant posts are not filled: half of the contracts replaced staff."])
q.ask("follow-up", "compare with 2020 please", only("speech 2020", "book 2020"),
      history=["what deficit did the minister announce in the 2025/26 budget speech", "The Minister announced a deficit of 2.4 per cent of national income for 2025/26."])
q.ask("follow-up", "not health, i meant education", only("wp edu"),
      history=["white paper 2021 or so by the ministry", "The Ministry of Health published the white paper \"Health for All Islands\" in June 2022."])
q.ask("follow-up", "hm and that was debated on the floor when?", only("hansard 2025-09-25"),
      history=["what raise do they want to give themselves", "The Members' Pay and Allowances Bill would raise a member's salary by 9 per cent from January 2026."])

q.ask("abstention", "good morning")
q.ask("abstention", "who are you, a clerk or a computer?")
q.ask("abstention", "How do I renew my driving licence?")
q.ask("abstention", "what is the difference between a presidential and a parliamentary system")
q.ask("abstention", "report of the Scottish Parliament's Net Zero, Energy and Transport Committee on ferries")
q.ask("abstention", "ok ok never mind, found it on my desk")
q.ask("abstention", "tips for writing a good speech")
q.ask("abstention", "US Senate Appropriations Committee hearing on NASA")
q.ask("abstention", "are you able to remember what i asked you last week?")
q.ask("abstention", "thank you, that's just what my member needed",
      history=["duty of ministers to answer petitions", "Under Standing Order 112 a minister answers a petition with 5,000 signatures within 60 days."])
q.ask("abstention", "lol 60 per cent up front, unbelievable",
      history=["how was the Tolm Star paid for", "The ministry paid 60 per cent of the price in advance and the rest in instalments."])
q.ask("abstention", "not what I hoped to hear, but thanks for being straight with me",
      history=["What does the Carbon Levy Act cover?", "The Act covers petrol, diesel, heating oil and marine fuel. Farmers may claim a refund, and so may ferries under public obligation."])
q.ask("abstention", "what's the weather like in Port Hallow for our visit",
      history=["opening hours of the public gallery", "The public gallery opens at 1.30 pm on days when the House sits."])
q.ask("abstention", "do you write these summaries yourself or does a person do it?",
      history=["summary of minds matter", "The committee asks for a psychologist in each secondary school, and for a limit of six weeks on waiting."])
q.ask("abstention", "and in New Zealand, what did their Auditor-General write about ferries?",
      history=["audit report on the ferry", "The Auditor-General's report AG 2/2025 deals with the purchase of the ferry MV Tolm Star."])
q.ask("abstention", "great, bye",
      history=["when was the electoral boundaries act passed", "It is Act No. 1 of 2024.", "and the lottery one?", "The Lottery and Gaming Act is Act No. 6 of 2024."])
q.ask("abstention", "huh, fewer than I thought",
      history=["how many members does the House have", "The House has 41 members, elected in June 2022."])
q.ask("abstention", "do you know a nice restaurant near the parliament?",
      history=["how do i get a tour", "Tours take place on Mondays and Fridays; book by the form in the leaflet."])

# --- more
q.ask("several-periods", "cancelled ferries in every quarter of 2024", *(only(f"ferry 2024 {n}") for n in (1, 2, 3, 4)), most=5)
q.ask("several-periods", "What may members accept as gifts under the revised code that they could not under the old one, or the other way round?", only("code 2018"), only("code 2023"))
q.ask("several-periods", "finance minister before the committee on the budget: transcripts of last year and this year", only("h feac budget 2024"), only("h feac budget 2025"))
q.ask("several-periods", "Are people signing more petitions? yearly reports 22, 23, 24", only("pets 2022"), only("pets 2023"), only("pets 2024"))
q.ask("several-periods", "money asked for on top of the 2023/24 budget, first time and second time", only("sup 2023 1"), only("sup 2023 2"))
q.ask("follow-up", "I don't need the speech, in which line of the estimates themselves is that?", only("book 2025"),
      history=["subsidy for the ferries in the new budget", "In the Budget Speech 2025/26 the Minister announced 14.2 million crowns for the ferries."])
q.ask("follow-up", "has she asked the ministry anything in the last few weeks?", only("wq 91/2025"),
      history=["who chairs the health committee", "Dr. Miriam Tallow chairs the Health and Social Welfare Committee."])
q.ask("follow-up", "and what did the union say when they were heard?", only("h edu teachers"),
      history=["why do so many teachers quit", "\"Gone by Friday\", the report of December 2023, names pay, housing and posts on remote islands.",
               "did the government accept that", "Its response of March 2024 accepts nine of fourteen recommendations."])
q.ask("follow-up", "Going back to the whistleblowers: there had been an earlier attempt that failed. Can I read its text?", only("b 10/2023"),
      history=["which act protects whistleblowers", "The Whistleblower Protection (No. 2) Act, Act No. 5 of 2025.", "and minimum wage?", "Since Act No. 3 of 2025 the minimum wage follows the price index."])
q.ask("several-companies", "children and screens: education's report on phones and the one by justice on crime online", only("edu phones"), only("just online"))
q.ask("several-companies", "How many days were the patrol boats at sea according to the minister, and what did the Auditor-General have to say about these boats?", only("wq 95/2025"), only("ag patrol"))

# --- more still
q.ask("relative-date", "What was said in the House last Tuesday?", only("hansard 2025-09-30"))
q.ask("relative-date", "has anybody started a petition since the end of August", only("p 2025-09"))
q.ask("relative-date", "ferry punctuality, the quarter that closed in June", only("ferry 2025 2"))
q.ask("relative-date", "the budget speech from the year covid came", only("speech 2020"))
q.ask("relative-date", "I'm writing up a row from autumn 2022 and need the standing orders as they were then", only("so 2021"))
q.ask("relative-date", "mid-year fiscal update for the financial year just ended", only("mid 2024"))
q.ask("follow-up", "What has she asked the finance ministry in writing?", only("wq 77/2021"), only("wq 15/2023"),
      history=["who chairs public accounts", "Ms. Petra Hollis chairs the Public Accounts Committee."])
q.ask("follow-up", "we'd have two pupils in wheelchairs with us", only("g access"),
      history=["can I bring my class to see the House", "Yes. School visits are on Mondays and Fridays and have to be booked six weeks ahead.",
               "how many may come", "Up to thirty pupils with three adults."])
q.ask("follow-up", "and to the one on teachers?", only("gr edu teachers"),
      history=["what did the government reply to the committee's report on the January blackout", "In its response of 27 June 2023 it accepted eleven of fourteen recommendations of \"Lights Out\"."])
q.ask("abstention", "stop quoting paragraphs at me and just talk normally",
      history=["When can a member be suspended?", "By Standing Order 61(2) of the 2024 edition the Speaker may name a member who disregards the authority of the Chair; the House then decides on a suspension under paragraph (4)."])
q.ask("abstention", "How does the electoral college in the United States work?")
q.ask("abstention", "Congestion Charge Bill, is it out of committee yet?")

# --- once more
q.ask("follow-up", "And their side of it? I heard they sat before the committee last month about the new bill.", only("h trans ferry bill"),
      history=["how bad were the ferries this spring", "In the second quarter of 2025 Outer Isles Ferries cancelled 6.1% of its sailings, twice as many as a year before."])
q.ask("follow-up", "did the members do anything with that?", only("trans roads", "h trans roads", "wq 40/2025"),
      history=["what does the Auditor-General think of our roads", "AG 3/2025 found that two thirds of the works were begun without any survey of the road."])
q.ask("follow-up", "I'd like the speeches themselves, who said what", only("hansard 2024-11-21"),
      history=["what became of the Assisted Dying Bill", "The House negatived it at second reading on 21 November 2024, by 22 votes to 17."])
q.ask("follow-up", "does it even work though? whats the latest your researchers wrote", only("rn 2025/06"),
      history=["can i still sign for rent control", "Yes, petition P 2025-06, Keep Rent Control, is open; it has 8,854 signatures.", "and the bill to scrap it", "The Rent Control (Repeal) Bill is at second reading."])
q.ask("follow-up", "Has one of them been caught since that came in?", only("gull"),
      history=["may members let a company fly them somewhere", "Only if they declare it within fourteen days, by the revised Code of Conduct of January 2023."])
q.ask("follow-up", "how many pupils have we got in all, newest figure", only("stat Education 2024", "ar MET 2024"),
      history=["what does a school meal cost", "5.20 crowns, by the minister's written answer of October 2023."])
q.ask("follow-up", "and after new year?", only("calendar 2026"),
      history=["when does the House sit in november", "On Tuesdays and Thursdays from 4 to 27 November 2025."])
q.ask("follow-up", "Was last year's enough, or did they have to come back for more?", only("sup 2024 1", "mid 2024"),
      history=["what do hospitals get this year", "The Budget Book 2025/26 has 212 million crowns for hospitals.", "and last year", "In 2024/25 it was 198 million crowns."])
q.ask("abstention", "never liked the fellow, not even at school",
      history=["who is the member for north skerrow", "Mr. Kelleway, who was elected in June 2022."])
q.ask("abstention", "And you, would you vote for it if they let you?",
      history=["what is in the Votes at Sixteen Bill", "It lowers the age for voting in general and local elections from eighteen to sixteen, from 2027 on."])
