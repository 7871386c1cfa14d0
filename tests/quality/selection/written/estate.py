"""Documents of a housing association and its block manager: by building, and its own. Asked by tenants, leaseholders and staff."""

import datetime

from .shelf import Catalogue, Questions

FILES = "https://files.kestrelmoor.example"
PORTAL = "https://portal.wexleyblocks.example/documents"

# What a kind is called: in full, in coded file names, on the shared drive, in the block manager's folders
KINDS = {
    "budget": ("Service Charge Budget", "SCB", "sc budget", "Budgets"),
    "accounts": ("Service Charge Accounts", "SCA", "sc accounts", "Accounts"),
    "fra": ("Fire Risk Assessment", "FRA", "FRA", "Health & Safety"),
    "minutes": ("Minutes of Residents' Meeting", "RM", "residents mtg notes", "Meetings"),
    "insurance": ("Buildings Insurance Schedule", "INS", "insurance schedule", "Insurance"),
    "lift": ("Lift Thorough Examination Certificate", "LOLER", "lift cert", "Health & Safety"),
    "boiler": ("Communal Boiler Gas Safety Certificate", "CP17", "boiler cert", "Health & Safety"),
}

# code, group, name in titles, style, service-charge year, fields of the group
SCHEMES = [
    ("mar", "Marlin Court", "Marlin Court", "titled", "april", {"scheme_code": "MAR01", "address": "Hunslet Road, Leeds LS10", "homes": 48, "tenure": "leasehold"}),
    ("tana", "Tannery Wharf - Block A", "Tannery Wharf Block A", "titled", "calendar", {"scheme_code": "TAN-A", "address": "Kirkstall Road, Leeds LS4", "homes": 61}),
    ("tanb", "Tannery Wharf - Block B", "Tannery Wharf Block B", "titled", "calendar", {"scheme_code": "TAN-B", "address": "Kirkstall Road, Leeds LS4", "homes": 54}),
    ("tane", "Tannery Wharf - Estate", "Tannery Wharf Estate", "titled", "calendar", {"scheme_code": "TAN-E", "address": "Kirkstall Road, Leeds LS4"}),
    ("crb", "Corbel House", "Corbel House", "coded", "april", {"scheme_code": "CRB02", "address": "Netherthorpe, Sheffield S3", "storeys": 17}),
    ("ldt", "Ludd Tower", "Ludd Tower", "coded", "april", {"scheme_code": "LDT01", "address": "Seacroft, Leeds LS14", "storeys": 15}),
    ("qgs", "Quarry Gardens", "Quarry Gardens", "titled", "april", {"scheme_code": "QGS01", "address": "Idle, Bradford BD10", "tenure": "retirement living"}),
    ("qmw", "Quarry Mews", "Quarry Mews", "titled", "april", {"scheme_code": "QMW01", "address": "Idle, Bradford BD10", "tenure": "shared ownership"}),
    ("osw", "St Oswin's Court", "St Oswin's Court", "path", "april", {}),
    ("bec", "Beckside Estate", "beckside", "drive", "april", {}),
    ("dye", "Dyehouse Lofts", "Dyehouse Lofts", "portal", "calendar", {"block_ref": "W102", "town": "Huddersfield", "client": "Dyehouse Lofts Management Company Limited"}),
    ("mal", "The Malt Exchange", "The Malt Exchange", "portal", "midsummer", {"block_ref": "W114", "town": "Leeds", "client": "Malt Exchange RTM Company Limited"}),
    ("alb", "Albion Mill", "Albion Mill", "portal", "calendar", {"block_ref": "W120", "town": "Halifax"}),
    ("hgt", "Heronsgate Apartments", "Heronsgate Apartments", "portal", "calendar", {"block_ref": "W131", "town": "York"}),
    ("pin", "Pinfold Rise", "Pinfold Rise", "titled", "april", {"scheme_code": "PIN01", "address": "Sandal, Wakefield WF2", "tenure": "shared ownership"}),
    ("jbh", "Jubilee Court (Hull)", "jubilee ct hull", "drive", "april", {}),
    ("jbw", "Jubilee Court (Wakefield)", "Jubilee Court, Wakefield", "titled", "april", {"scheme_code": "JUB03", "address": "Agbrigg, Wakefield WF1"}),
    ("san", "Sandpiper House", "Sandpiper House", "coded", "april", {"scheme_code": "SAN01", "address": "Victoria Dock, Hull HU9"}),
    ("nig", "Nightingale Rooms", "Nightingale Rooms", "path", "april", {}),
]

# What comes every year or on dates: years are those in which the period begins ("midsummer": ends)
REGULAR = {
    "mar": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "fra": ["2021-06-16", "2023-06-20", "2025-06-11"],
            "minutes": ["2023-05-18", "2023-11-16", "2024-05-23", "2024-11-14", "2025-05-15", "2025-10-16"], "insurance": range(2023, 2026),
            "lift": ["2024-03-12", "2024-09-10", "2025-03-11", "2025-09-09"]},
    "tana": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "fra": ["2022-10-04", "2024-10-08"], "insurance": [2024, 2025], "lift": ["2025-02-19", "2025-08-20"]},
    "tanb": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "fra": ["2022-10-05", "2024-10-09"], "insurance": [2024, 2025], "lift": ["2025-02-19", "2025-08-20"]},
    "tane": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "minutes": ["2024-03-21", "2024-09-19", "2025-03-20", "2025-09-18"]},
    "crb": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "fra": ["2022-03-15", "2023-03-14", "2024-03-12", "2025-03-11"],
            "minutes": ["2024-04-17", "2024-10-16", "2025-04-16", "2025-10-22"], "insurance": [2024, 2025], "lift": ["2025-01-22", "2025-07-23"],
            "boiler": ["2023-09-06", "2024-09-04", "2025-09-03"]},
    "ldt": {"budget": [2024, 2025], "accounts": [2023, 2024], "fra": ["2023-05-09", "2024-05-14", "2025-05-13"],
            "minutes": ["2025-01-29", "2025-03-26", "2025-06-25", "2025-09-24"], "lift": ["2025-04-08", "2025-10-07"], "boiler": ["2024-10-02", "2025-10-01"]},
    "qgs": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "fra": ["2022-09-13", "2024-09-17"],
            "minutes": ["2024-06-05", "2024-10-02", "2025-02-05", "2025-06-04", "2025-10-01"], "lift": ["2024-11-06", "2025-05-07"], "boiler": ["2024-08-14", "2025-08-13"]},
    "qmw": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "insurance": [2024, 2025]},
    "osw": {"budget": [2024, 2025], "accounts": [2023, 2024], "fra": ["2023-07-11", "2025-07-08"], "minutes": ["2024-11-20", "2025-03-19", "2025-07-16"],
            "lift": ["2025-06-12"], "boiler": ["2023-12-05", "2024-12-03"]},
    "bec": {"budget": range(2023, 2026), "accounts": range(2022, 2025), "minutes": ["2024-06-27", "2025-01-23", "2025-07-10"]},
    "dye": {"budget": range(2023, 2027), "accounts": range(2022, 2025), "fra": ["2023-02-07", "2025-02-11"], "insurance": [2024, 2025], "lift": ["2025-03-04", "2025-09-02"]},
    "mal": {"budget": range(2024, 2027), "accounts": range(2023, 2026), "fra": ["2022-05-24", "2024-05-21"], "insurance": [2024, 2025], "lift": ["2024-12-10", "2025-06-10"]},
    "alb": {"insurance": [2024, 2025]},
    "hgt": {"budget": [2024, 2025], "accounts": [2024], "fra": ["2024-08-06"], "minutes": ["2024-10-29", "2025-09-30"], "insurance": [2024, 2025], "lift": ["2025-04-29"]},
    "pin": {"budget": range(2023, 2026), "accounts": [2023, 2024], "minutes": ["2024-09-11", "2025-04-09"], "insurance": [2025]},
    "jbh": {"budget": [2024, 2025], "accounts": [2023, 2024], "fra": ["2023-11-21", "2025-09-16"], "minutes": ["2024-12-04", "2025-06-18"], "lift": ["2025-07-01"]},
    "jbw": {"budget": [2024, 2025], "accounts": [2023, 2024], "fra": ["2024-02-13"], "minutes": ["2024-10-09", "2025-05-21"], "boiler": ["2024-11-13"], "insurance": [2025]},
    "san": {"budget": [2024, 2025], "accounts": [2023, 2024], "fra": ["2023-01-31", "2025-01-28"], "minutes": ["2024-11-27", "2025-02-26"], "boiler": ["2024-08-28", "2025-08-27"]},
    "nig": {"fra": ["2024-04-23"]},
}

# handle, kind, title, date
OTHERS = {
    "mar": [
        ("lease", "Lease", "Specimen Lease (125 years from 2004)", "2004-09-01"),
        ("deed", "Lease", "Deed of Variation: Keeping of Pets", "2022-08-19"),
        ("s20 1", "Section 20 Notice", "Notice of Intention (Stage 1): Roof Covering Renewal", "2024-02-05"),
        ("s20 2", "Section 20 Notice", "Statement of Estimates (Stage 2): Roof Covering Renewal", "2024-07-22"),
        ("s20 3", "Section 20 Notice", "Award of Contract: Roof Covering Renewal", "2024-10-28"),
        ("ews1", "Survey", "EWS1 External Wall System Form", "2022-03-30"),
        ("asbestos", "Survey", "Asbestos Re-inspection of Communal Areas", "2024-01-17"),
    ],
    "tana": [
        ("lease", "Lease", "Specimen Lease, Block A", "2011-03-01"),
        ("fraew", "Survey", "Fire Risk Appraisal of External Walls (PAS 9980)", "2023-04-26"),
        ("cladding", "Notice", "Cladding Remediation: Start on Site and Scaffold", "2025-02-03"),
        ("qual", "Notice", "Qualifying Lease Certificates and Cost Protections under the Building Safety Act", "2023-09-12"),
    ],
    "tanb": [
        ("lease", "Lease", "Shared Ownership Lease, Block B", "2012-06-01"),
        ("fraew", "Survey", "Fire Risk Appraisal of External Walls (PAS 9980): No Works Needed", "2023-04-27"),
        ("s20 1", "Section 20 Notice", "Notice of Intention (Stage 1): Replacement of Passenger Lift", "2025-05-19"),
        ("s20 2", "Section 20 Notice", "Statement of Estimates (Stage 2): Replacement of Passenger Lift", "2025-09-29"),
    ],
    "tane": [
        ("parking", "Rules", "Car Park Rules and Visitor Permits", "2024-06-01"),
        ("ev", "Notice", "EV Charge Points in the Undercroft: How to Sign Up", "2025-01-13"),
        ("play", "Survey", "Play Area Annual Inspection", "2025-04-02"),
        ("wall", "Survey", "River Wall Condition Survey", "2022-11-08"),
        ("gates", "Notice", "New Vehicle Gates and Fobs", "2023-10-30"),
    ],
    "crb": [
        ("rename", "NOTICE", "Attlee Point becomes Corbel House", "2022-06-06"),
        ("evac", "NOTICE", "Evacuation strategy: from stay put to simultaneous evacuation", "2022-12-01"),
        ("safety case", "SAFETY", "Building Safety Case Report", "2024-03-28"),
        ("res", "SAFETY", "Resident Engagement Strategy", "2024-05-02"),
        ("s20 1", "S20", "Sprinklers, notice of intention", "2025-01-20"),
        ("s20 2", "S20", "Sprinklers, statement of estimates", "2025-06-30"),
        ("heat", "NOTICE", "Heat network tariff from 1 April 2025", "2025-02-24"),
    ],
    "ldt": [
        ("structure", "SURVEY", "Structural survey, large panel system", "2023-11-14"),
        ("watch", "NOTICE", "Waking watch in place", "2023-12-04"),
        ("consult", "CONSULT", "Consultation on the demolition of Ludd Tower", "2025-02-10"),
        ("faq", "CONSULT", "Rehousing questions and answers", "2025-03-31"),
        ("buyback", "CONSULT", "Buy-back offer to leaseholders", "2025-04-28"),
        ("asbestos", "SURVEY", "Asbestos refurbishment and demolition survey", "2025-08-12"),
    ],
    "qgs": [
        ("guest", "Rules", "Guest Room: Booking and Charges", "2025-04-01"),
        ("laundry", "Rules", "Laundry Room Rota", None),
        ("cord", "Guide", "Your Pull Cord and Door Entry Alarm", "2023-07-03"),
        ("scooter", "Rules", "Scooter Store: Allocation and Charging", "2024-03-11"),
        ("legionella", "Survey", "Legionella Risk Assessment", "2025-01-15"),
    ],
    "qmw": [
        ("lease", "Lease", "Shared Ownership House Lease", None),
        ("roads", "Letter", "Adoption of the Estate Road by Bradford Council", "2024-08-30"),
        ("fence", "Letter", "Boundary Fences: Who Is Responsible", None),
    ],
    "osw": [
        ("care 2024", "Money", "Care and support charges 2024-25", None),
        ("care 2025", "Money", "Care and support charges 2025-26", None),
        ("menu", "Kitchen", "Restaurant menu autumn and winter 2025", None),
        ("tenancy", "Tenancy", "Extra care tenancy agreement", None),
        ("cqc", "Care", "CQC inspection report January 2025", None),
        ("visitors", "Welcome", "Guide for visitors and families", None),
    ],
    "bec": [
        ("fra 1", "FRA", "FRA blocks 1-3 mar24", "2024-03-20"),
        ("fra 4", "FRA", "FRA blocks 4-6 mar24", "2024-03-21"),
        ("fra 7", "FRA", "FRA blocks 7-9 apr25", "2025-04-15"),
        ("damp", "survey", "damp & mould survey all blocks - Oct 2023 (Tolland Surveyors)", "2023-10-30"),
        ("s20 1", "s20", "S20 windows + doors stage 1", "2024-11-18"),
        ("s20 2", "s20", "S20 windows + doors stage 2 estimates", "2025-04-28"),
        ("eicr 4", "electrics", "EICR block 4 landlord supply 2022", "2022-05-17"),
        ("eicr 7", "electrics", "EICR block 7 landlord supply 2024", "2024-05-22"),
        ("skips", "notice", "skip days 2025", "2025-01-06"),
        ("permits", "notice", "parking permits - how it works", None),
        ("asbestos", "survey", "asbestos register garages", "2021-02-01"),
    ],
    "dye": [
        ("lease", "Lease", "Lease (999 years)", "2021-01-18"),
        ("agm 2023", "Meetings", "AGM minutes 22 June 2023", "2023-07-04"),
        ("agm 2024", "Meetings", "AGM minutes 20 June 2024", "2024-07-02"),
        ("agm 2025", "Meetings", "AGM minutes 19 June 2025", "2025-07-01"),
        ("lets", "Notices", "Short-term letting (Airbnb) is a breach of your lease", "2024-04-15"),
        ("ev", "Notices", "EV chargers: owners' vote and result", "2025-08-11"),
        ("drains", "Surveys", "CCTV drainage survey", "2023-05-30"),
        ("hot water", "Notices", "Communal hot water: shutdown and pump replacement", "2025-10-20"),
    ],
    "mal": [
        ("lease", "Lease", "Lease", "2021-11-02"),
        ("rtm", "Notices", "Right to manage: notice of claim and acquisition date", "2021-07-12"),
        ("agm 2023", "Meetings", "Members' general meeting 5 October 2023", "2023-10-19"),
        ("agm 2024", "Meetings", "Members' general meeting 3 October 2024", "2024-10-17"),
        ("agm 2025", "Meetings", "Members' general meeting 2 October 2025", "2025-10-21"),
        ("reserve", "Accounts", "Ten-year reserve fund plan 2023-2033", "2023-08-08"),
        ("terrace", "Rules", "Roof terrace rules", "2022-06-20"),
        ("bats", "Surveys", "Bat roost survey of the east gable", "2025-07-29"),
        ("listed", "Notices", "Listed building consent: window repairs", "2024-02-27"),
    ],
    "alb": [
        ("lease 1", "Lease", "Phase 1 lease", "2020-09-10"),
        ("lease 2", "Lease", "Phase 2 lease", "2020-09-10"),
        *((f"{kind} {phase} {year}", folder, f"Phase {phase} {name} {year}", f"{year + late}-{month}-14")
          for kind, folder, name, years, late, month in (
              ("budget", "Budgets", "service charge budget", (2024, 2025), -1, "11"),
              ("accounts", "Accounts", "service charge accounts", (2023, 2024), 1, "06"))
          for year in years for phase in (1, 2)),
        ("fra 1", "Health & Safety", "Phase 1 fire risk assessment", "2024-07-16"),
        ("fra 2", "Health & Safety", "Phase 2 fire risk assessment", "2024-07-17"),
        ("lift 2", "Health & Safety", "Phase 2 lift certificate", "2025-08-05"),
        ("chimney", "Surveys", "Structural inspection of the mill chimney", "2024-09-24"),
        ("s20 1", "Major works", "Chimney repairs: section 20 notice of intention", "2025-03-03"),
        ("s20 2", "Major works", "Chimney repairs: section 20 estimates", "2025-07-21"),
        ("agm 2024", "Meetings", "Owners' meeting notes 12 March 2024", "2024-03-26"),
        ("agm 2025", "Meetings", "Owners' meeting notes 11 March 2025", "2025-03-25"),
    ],
    "hgt": [
        ("lease", "Lease", "Lease", "2024-02-01"),
        ("handover", "Notices", "Change of managing agent: Pemberwick Estates to Wexley", "2024-01-22"),
        ("accounts 2022", "Accounts", "Y/E accounts 2022 (Pemberwick)", "2024-02-01"),
        ("accounts 2023", "Accounts", "Y/E accounts 2023 (Pemberwick)", "2024-05-07"),
        ("balcony", "Notices", "Balconies: barbecues, storage and decking", "2024-06-12"),
        ("leak", "Surveys", "Leak investigation, flats 14 to 22", "2025-05-27"),
    ],
    "pin": [
        ("lease", "Lease", "Shared Ownership Lease (2021 model, 990 years)", "2023-03-01"),
        ("guide", "Guide", "Home User Guide", "2023-03-01"),
        ("pump", "Guide", "Your Air Source Heat Pump", "2023-03-01"),
        ("warranty", "Guide", "Ten-Year New Home Warranty and Defects Period", "2023-03-01"),
        ("defects", "Letter", "End of Defects Inspections", "2025-02-17"),
    ],
    "jbh": [
        ("bins", "notice", "bin store moving", "2025-08-04"),
        ("door", "notice", "new door entry system + fob form", "2025-03-03"),
        ("tenancy", "tenancy", "assured tenancy standard 2018", None),
    ],
    "jbw": [
        ("garden", "Rules", "Community Garden Plots", "2024-04-04"),
        ("aerial", "Notice", "Communal Aerial and Satellite System Upgrade", "2025-07-14"),
        ("subsidence", "Survey", "Subsidence Monitoring, Gable End", "2025-09-08"),
    ],
    "san": [
        ("flood", "REPORT", "Flood of 18 October 2024: what happened and what we did", "2024-12-13"),
        ("resilience", "SURVEY", "Flood resilience survey, ground floor", "2025-03-18"),
        ("return", "NOTICE", "Moving back: dates for flats 1 to 12", "2025-05-06"),
        ("key", "NOTICE", "Intercom replacement", "2025-06-23"),
    ],
    "nig": [
        ("licence", "Legal", "Keyworker licence agreement 2025", None),
        ("charges 2024", "Money", "Room charges from April 2024", None),
        ("charges 2025", "Money", "Room charges from April 2025", None),
        ("inventory", "Rooms", "Room inventory and check-out standard", None),
        ("wifi", "Welcome", "Getting onto the wifi", None),
        ("shifts", "Welcome", "Living with night workers - quiet hours", None),
    ],
}

# handle, number, title, date
POLICIES = [
    ("allocations", "POL-01", "Allocations and Lettings Policy", "2024-04-01"),
    ("rent setting 23", "POL-02", "Rent and Service Charge Setting Policy", "2023-02-01"),
    ("rent setting 25", "POL-02", "Rent and Service Charge Setting Policy", "2025-02-03"),
    ("arrears", "POL-03", "Income Collection and Arrears Policy", "2023-11-20"),
    ("asb 21", "POL-04", "Anti-Social Behaviour Policy", "2021-06-14"),
    ("asb 24", "POL-04", "Anti-Social Behaviour and Hate Incidents Policy", "2024-06-10"),
    ("damp 23", "POL-05", "Damp, Mould and Condensation Policy", "2023-03-27"),
    ("damp 25", "POL-05", "Damp, Mould and Hazards Policy (Awaab's Law)", "2025-10-06"),
    ("repairs", "POL-06", "Responsive Repairs Policy", "2024-09-30"),
    ("complaints", "POL-07", "Complaints Policy", "2024-04-01"),
    ("compensation", "POL-08", "Compensation and Goodwill Policy", "2022-10-17"),
    ("pets", "POL-09", "Pets Policy", "2022-05-09"),
    ("abuse", "POL-10", "Domestic Abuse Policy", "2023-12-04"),
    ("fire", "POL-11", "Fire Safety Policy", "2024-02-12"),
    ("gas", "POL-12", "Gas and Heating Safety Policy", "2024-02-12"),
    ("asbestos", "POL-13", "Asbestos Management Policy", "2023-02-13"),
    ("water", "POL-14", "Water Hygiene Policy", "2023-02-13"),
    ("lifts", "POL-15", "Lift Safety Policy", "2025-02-10"),
    ("succession", "POL-16", "Succession and Assignment Policy", "2022-07-25"),
    ("exchange", "POL-17", "Mutual Exchange Policy", "2022-07-25"),
    ("adaptations", "POL-18", "Aids and Adaptations Policy", "2025-05-12"),
    ("scooters", "POL-19", "Mobility Scooters and E-bikes Policy", "2024-07-08"),
    ("decant", "POL-20", "Decant and Home Loss Payments Policy", "2024-12-09"),
    ("recharge", "POL-21", "Rechargeable Repairs Policy", "2021-09-06"),
    ("leasehold", "POL-22", "Leasehold Management Policy", "2023-05-15"),
    ("staircasing", "POL-23", "Shared Ownership: Staircasing and Resales Policy", "2023-05-15"),
    ("cctv", "POL-24", "CCTV and Smart Doorbells Policy", "2024-01-22"),
    ("data", "POL-25", "Data Protection Policy", "2023-08-01"),
    ("safeguarding", "POL-26", "Safeguarding Adults and Children Policy", "2025-03-10"),
    ("whistle", "POL-27", "Whistleblowing Policy", "2022-03-14"),
    ("lone", "POL-28", "Lone Working Policy", "2024-10-14"),
    ("gifts", "POL-29", "Gifts and Hospitality Policy", "2021-01-25"),
    ("adjustments", "POL-30", "Vulnerable Residents and Reasonable Adjustments Policy", "2024-11-11"),
    ("hoarding", "POL-31", "Hoarding Policy", "2023-06-19"),
]
LEAFLETS = [
    ("handbook 2019", "tenant-handbook-2019.pdf", "Tenant Handbook 2019", "2019-05-01"),
    ("handbook 2022", "tenant-handbook-2022.pdf", "Tenant Handbook 2022", "2022-06-01"),
    ("handbook 2025", "Tenant_Handbook_2025_web.pdf", "Tenant Handbook 2025", "2025-06-02"),
    ("lease handbook 2021", "leaseholder-handbook.pdf", "Leaseholder Handbook", "2021-04-01"),
    ("lease handbook 2024", "Leaseholder_Handbook_2024.pdf", "Leaseholder Handbook 2024", "2024-05-01"),
    ("so guide", "so-guide.pdf", "Your Shared Ownership Home", "2023-09-01"),
    ("who repairs", "L01.pdf", "Who Repairs What?", "2024-10-01"),
    ("condensation", "L02.pdf", "Condensation and Mould in Your Home", "2023-10-02"),
    ("condensation pl", "L02_PL.pdf", "Kondensacja i pleśń w mieszkaniu", "2023-10-02"),
    ("condensation ur", "L02_UR.pdf", "Condensation and Mould in Your Home (Urdu)", "2023-10-02"),
    ("moving out", "L03.pdf", "Moving Out: What to Leave and How", None),
    ("locked out", "L04.pdf", "Lost Keys and Lock-outs", None),
    ("pests", "L05.pdf", "Mice, Wasps, Bedbugs: Who Deals With What", "2022-08-01"),
    ("bulky", "L06.pdf", "Getting Rid of Bulky Waste", "2023-04-03"),
    ("hardship", "L07.pdf", "Struggling With Bills? Our Hardship Fund", "2024-11-04"),
    ("uc", "L08.pdf", "Universal Credit and Your Rent", "2024-04-08"),
    ("contents", "L09.pdf", "Home Contents Insurance for Tenants", "2025-04-01"),
    ("gas visit", "L10.pdf", "Your Annual Gas Safety Visit", "2023-01-16"),
    ("batteries", "L11.pdf", "E-bike and E-scooter Batteries: Charge Safely", "2024-08-12"),
    ("s20 explained", "L12.pdf", "Section 20 Consultation Explained", "2024-05-01"),
    ("sc explained", "L13.pdf", "Understanding Your Service Charge", "2025-02-10"),
    ("lease ext", "L14.pdf", "Extending Your Lease", "2025-03-31"),
    ("awaab", "L15.pdf", "Awaab's Law: What Changes From 27 October 2025", "2025-10-13"),
    ("garages", "L16.pdf", "Renting a Garage", "2025-04-01"),
    ("noise", "L17.pdf", "Noisy Neighbours and the Noise App", "2024-06-17"),
    ("pressure", "L18.pdf", "No Heating or Low Boiler Pressure: Try This First", "2023-11-06"),
    ("right to acquire", "L19.pdf", "Buying Your Home: the Right to Acquire", "2022-02-01"),
    ("smoke", "L20.pdf", "Testing Your Smoke and Carbon Monoxide Alarms", "2022-10-03"),
]
FORMS = [
    ("transfer", "TF-01", "Application to Transfer"),
    ("exchange", "TF-02", "Mutual Exchange Request"),
    ("joint", "TF-03", "Request for a Joint Tenancy"),
    ("succession", "TF-04", "Claim to Succeed to a Tenancy"),
    ("end", "TF-05", "Notice to End My Tenancy"),
    ("alter", "TF-06", "Request to Alter or Improve My Home"),
    ("pet", "TF-07", "Request to Keep a Pet"),
    ("dd", "TF-08", "Direct Debit Mandate"),
    ("compensation", "TF-09", "Compensation Claim"),
    ("complaint", "TF-10", "Complaint Form"),
    ("adaptation", "TF-11", "Request for an Adaptation"),
    ("authority", "TF-12", "Authority to Speak for Me"),
    ("garage", "TF-13", "Garage Application"),
    ("hardship", "TF-14", "Hardship Fund Application"),
    ("diary", "TF-15", "Nuisance Diary Sheets"),
    ("name", "TF-16", "Change of Name"),
    ("peep", "TF-17", "Help to Leave in a Fire: Self-Referral (PEEP)"),
    ("lodger", "TF-18", "Request to Take a Lodger"),
    ("sublet", "LF-01", "Application to Sublet (Leaseholders)"),
    ("licence", "LF-02", "Licence for Alterations (Leaseholders)"),
    ("pack", "LF-03", "Order a Sales Information Pack (LPE1)"),
    ("staircase", "LF-04", "Staircasing Application"),
    ("plan", "LF-05", "Major Works Payment Plan"),
    ("claim", "LF-06", "Buildings Insurance Claim"),
    ("mileage", "SF-01", "Mileage and Expenses (Staff)"),
    ("near miss", "SF-02", "Near Miss and Accident Report (Staff)"),
    ("risk", "SF-03", "Home Visit Risk Assessment (Staff)"),
]
# season, headline
DOORSTEP = [
    ("Winter 2022", "Warm rooms open at six schemes"), ("Spring 2023", None), ("Summer 2023", "Meet the new residents' panel"),
    ("Autumn 2023", None), ("Winter 2023", "Keeping mould away"), ("Spring 2024", "Your rent from April"),
    ("Summer 2024", "Gardens in bloom: competition winners"), ("Autumn 2024", "New repairs app is here"),
    ("Winter 2024", "Thank you, Hull: after the flood"), ("Spring 2025", "Ludd Tower: have your say"),
    ("Summer 2025", "Farewell to Barbara, 31 years a warden"), ("Autumn 2025", "Awaab's Law and what it means for you"),
]
COMPANY = [
    *((f"annual {y}", f"Annual_Report_{y}-{y % 100 + 1}.pdf", f"Annual Report {y}/{y % 100 + 1}", f"{y + 1}-09-24") for y in range(2021, 2025)),
    *((f"accounts {y}", f"KMH Financial Statements {y + 1}.pdf", f"Group Financial Statements, year ended 31 March {y + 1}", f"{y + 1}-08-{19 + y % 7}") for y in range(2021, 2025)),
    *((f"residents {y}", f"residents-annual-report-{y}{y % 100 + 1}.pdf", f"Annual Report to Residents {y}/{y % 100 + 1}", f"{y + 1}-10-10") for y in range(2022, 2025)),
    ("plan 21", "corporate_plan_21-25.pdf", "Corporate Plan 2021-2025", "2021-03-22"),
    ("plan 25", "corporate_plan_25-30.pdf", "Corporate Plan 2025-2030: Safer, Warmer, Closer", "2025-03-31"),
    ("rent 2024", "rent_letter_2024.pdf", "Your New Rent From 1 April 2024", "2024-02-26"),
    ("rent 2025", "rent_letter_2025.pdf", "Your New Rent From 7 April 2025", "2025-02-24"),
    ("paygap 2023", "gpg-2023.pdf", "Gender Pay Gap Report 2023", "2024-03-28"),
    ("paygap 2024", "gpg-2024.pdf", "Gender Pay Gap Report 2024", "2025-03-27"),
    ("slavery", "modern-slavery-statement.pdf", "Modern Slavery Statement 2024/25", "2025-09-15"),
    ("carbon", "net_zero_roadmap.pdf", "Net Zero Roadmap to 2050", "2022-11-21"),
    ("esg", "esg24-25.pdf", "Environmental, Social and Governance Report 2024/25", "2025-09-29"),
]
BOARD_DATES = ["2023-05-24", "2023-07-26", "2023-09-27", "2023-11-29", "2024-01-31", "2024-03-27", "2024-05-29", "2024-07-31",
               "2024-09-25", "2024-11-27", "2025-01-29", "2025-03-26", "2025-05-28", "2025-07-30", "2025-09-24"]
BOARD_PAPERS = [
    ("ludd", "paper_LuddTower_options.pdf", "Board paper: Ludd Tower options appraisal", "2024-11-27"),
    ("rents", "paper_rents_2526.pdf", "Board paper: rent increase 2025/26", "2025-01-29"),
    ("merger", "paper_merger_Aldersyke.pdf", "Board paper: proposed merger with Aldersyke Homes", "2025-09-24"),
    ("ceo", "paper_CEO_recruitment.pdf", "Board paper: recruitment of the chief executive", "2023-07-26"),
    ("cyber", "paper_cyber_incident.pdf", "Board paper: lessons of the May 2024 cyber incident", "2024-07-31"),
]
# handle, file, title, date
COMPLAINTS = [
    *((f"self {y}", f"self-assessment-{y}.pdf", f"Self-assessment Against the Complaint Handling Code {y}", f"{y}-09-30") for y in (2023, 2024, 2025)),
    *((f"report {y}", f"complaints_annual_{y}-{y % 100 + 1}.pdf", f"Annual Complaints Performance and Service Improvement Report {y}/{y % 100 + 1}", f"{y + 1}-07-15") for y in (2023, 2024)),
    ("d mould", "CD-2024-017.pdf", "Complaint decision CD-2024-017: mould in a child's bedroom, Beckside", "2024-05-14"),
    ("d lift", "CD-2024-031.pdf", "Complaint decision CD-2024-031: lift out of order for nine weeks, Corbel House", "2024-09-02"),
    ("d noise", "CD-2024-044.pdf", "Complaint decision CD-2024-044: handling of noise reports", "2024-12-16"),
    ("d parking", "CD-2025-003.pdf", "Complaint decision CD-2025-003: parking charge, Tannery Wharf", "2025-02-11"),
    ("d staff", "CD-2025-009.pdf", "Complaint decision CD-2025-009: conduct of a contractor", "2025-04-08"),
    ("d charge", "CD-2025-016.pdf", "Complaint decision CD-2025-016: service charge for a garden nobody can enter, Quarry Mews", "2025-06-20"),
    ("d heat", "CD-2025-022.pdf", "Complaint decision CD-2025-022: eleven days without heating, Jubilee Court Hull", "2025-08-27"),
    ("d adapt", "CD-2025-027.pdf", "Complaint decision CD-2025-027: wet room refused", "2025-10-15"),
    ("o mould", "HO_202318844.pdf", "Housing Ombudsman determination 202318844: severe maladministration, damp and mould", "2024-12-05"),
    ("o leak", "HO_202402917.pdf", "Housing Ombudsman determination 202402917: leaks from the flat above", "2025-03-12"),
    ("o records", "HO_202409163.pdf", "Housing Ombudsman determination 202409163: record keeping and delays", "2025-09-04"),
]

catalogue = Catalogue()
q = Questions("estate", today="2025-11-12")


def label(kind, period, year):
    """How a year reads in a title, and in a file's name."""
    if period == "april" or kind == "insurance":
        return f"{year}/{year % 100 + 1}", f"{year}-{year % 100 + 1}"
    return (f"{year}", f"{year}") if period == "calendar" else (f"year to 24 June {year}", f"{year}")


def issued(kind, period, year):
    """When a yearly document came out."""
    if kind == "insurance":
        return f"{year}-07-01"
    return {
        ("budget", "april"): f"{year}-02-14", ("accounts", "april"): f"{year + 1}-09-12", ("budget", "calendar"): f"{year - 1}-11-05",
        ("accounts", "calendar"): f"{year + 1}-06-11", ("budget", "midsummer"): f"{year - 1}-05-20", ("accounts", "midsummer"): f"{year}-10-07",
    }[kind, period]


def compose():
    serial = 2180
    for code, group, name, style, period, fields in SCHEMES:
        catalogue.group(group, **fields)
        rows = []
        for kind, when in REGULAR[code].items():
            for each in when:
                if isinstance(each, int):
                    long, short = label(kind, period, each)
                    rows.append((f"{kind} {each}", kind, long, short, issued(kind, period, each)))
                else:
                    day = datetime.date.fromisoformat(each)
                    rows.append((f"{kind} {each[:7]}", kind, f"{day.day} {day:%B %Y}", each, each))
        rows += [(handle, kind, title, None, date) for handle, kind, title, date in OTHERS[code]]
        for handle, kind, text, short, date in rows:
            full, coded, drive, folder = KINDS.get(kind, (kind, kind, kind, kind))
            site = fields.get("scheme_code") or fields.get("block_ref")
            serial += 7
            if style == "titled":
                title = f"{name}: {full} {text}" if short else f"{name}: {text}"
                slug = "".join(c if c.isalnum() else "-" for c in (f"{full} {short}" if short else text).replace("'", "").lower())
                while "--" in slug:
                    slug = slug.replace("--", "-")
                bare = code == "qmw"
                catalogue.add(group, f"{code} {handle}", f"{FILES}/schemes/{site.lower()}/{slug.strip('-')}.pdf", title=title,
                              document_type=None if bare else full, dated=None if bare else date)
            elif style == "coded":
                file = f"{site}_{coded}_{short}.pdf" if short else f"{site}_{kind}_{text.replace(',', '').replace(':', '').replace(' ', '_')}.pdf"
                catalogue.add(group, f"{code} {handle}", f"kmh/estates/{site}/{file}", file=file, doc_class=full if short else kind.lower(), date=date)
            elif style == "path":
                where = {"budget": "Money", "accounts": "Money", "fra": "Safety", "lift": "Safety", "boiler": "Safety", "minutes": "Meetings"}.get(kind, kind)
                catalogue.add(group, f"{code} {handle}", f"kmh/estates/{name}/{where}/{full + ' ' + (short if kind in ('budget', 'accounts') else text) if short else text}.pdf")
            elif style == "drive":
                if not short:
                    stem = text
                elif kind in ("budget", "accounts"):
                    stem = f"{name} {drive} {short[2:]}{' v2 FINAL' if short.startswith('2024') else ''}"
                else:
                    stem = f"{name} {drive} {datetime.date.fromisoformat(short):%d%m%y}"
                ending = "xlsx" if kind == "budget" else "docx" if kind in ("minutes", "notice") else "pdf"
                catalogue.add(group, f"{code} {handle}", f"S:/Housing/{group}/{stem}.{ending}", modified=date if serial % 3 else None)
            else:
                title = f"{full} - {text}" if short else text
                catalogue.add(group, f"{code} {handle}", f"{PORTAL}/{site}-{serial:05}", name=title, folder=folder, uploaded=date)
    catalogue.group("Policies", owner="Kestrelmoor Homes")
    for handle, number, title, date in POLICIES:
        catalogue.add("Policies", f"p {handle}", f"{FILES}/policies/{number}_{date[:4]}.pdf", title=title, number=number, approved=date)
    catalogue.group("Handbooks and Leaflets")
    for handle, file, title, date in LEAFLETS:
        catalogue.add("Handbooks and Leaflets", f"l {handle}", f"{FILES}/leaflets/{file}", title=title, date=date)
    catalogue.group("Forms")
    for handle, number, title in FORMS:
        catalogue.add("Forms", f"f {handle}", f"{FILES}/forms/{number}.pdf", title=title, form=number)
    catalogue.group("The Doorstep (residents' newsletter)")
    for season, headline in DOORSTEP:
        catalogue.add("The Doorstep (residents' newsletter)", f"n {season}", f"{FILES}/doorstep/doorstep_{season.lower().replace(' ', '_')}.pdf",
                      title=f"The Doorstep, {season}", headline=headline)
    catalogue.group("Kestrelmoor Homes: reports and accounts")
    for handle, file, title, date in COMPANY:
        catalogue.add("Kestrelmoor Homes: reports and accounts", f"k {handle}", f"{FILES}/corporate/{file}", title=title, published=date)
    catalogue.group("Board", body="Board of Kestrelmoor Homes")
    for date in BOARD_DATES:
        catalogue.add("Board", f"b {date[:7]}", f"kmh/board/{date[:4]}/Board_minutes_{date.replace('-', '')}{'_approved' if date < '2025-09' else '_DRAFT'}.docx", meeting=date)
    for handle, file, title, date in BOARD_PAPERS:
        catalogue.add("Board", f"b {handle}", f"kmh/board/{date[:4]}/{file}", title=title, meeting=date)
    catalogue.group("Performance")
    for year in range(2023, 2026):
        for quarter in range(1, 5 if year < 2025 else 3):
            months = ("April to June", "July to September", "October to December", "January to March")[quarter - 1]
            catalogue.add("Performance", f"q {year} {quarter}", f"{FILES}/performance/{year}-{year % 100 + 1}-q{quarter}.pdf",
                          title=f"How We Are Doing: {months} {year + (quarter == 4)}", quarter=f"Q{quarter} {year}/{year % 100 + 1}")
    for year in (2023, 2024):
        catalogue.add("Performance", f"tsm {year}", f"{FILES}/performance/TSM_{year}-{year % 100 + 1}.pdf", title=f"Tenant Satisfaction Measures {year}/{year % 100 + 1}")
    catalogue.group("Complaints and Ombudsman")
    for handle, file, title, date in COMPLAINTS:
        catalogue.add("Complaints and Ombudsman", f"c {handle}", f"{FILES}/complaints/{file}", title=title, date=date)


compose()
catalogue.associations["Attlee Point"] = "Corbel House"
catalogue.associations["Dyehouse Lofts Management Company Limited"] = "Dyehouse Lofts"
catalogue.associations["Malt Exchange RTM Company Limited"] = "The Malt Exchange"


only = catalogue.only


# Buildings by name.
q.ask("name", "What's the service charge for a flat in Marlin Court at the moment?", only("mar budget 2025"))
q.ask("name", "when was the lift at Quarry Gardens last checked", only("qgs lift 2025-05"))
q.ask("name", "I'm visiting my nan at St Oswin's Court. Are there set times or can I just turn up?", only("osw visitors"))
q.ask("name", "Who insures Dyehouse Lofts and what is the excess for a leak?", only("dye insurance 2025"))
q.ask("name", "how many years are on the lease at pinfold rise", only("pin lease"))
q.ask("name", "Could you tell me what residents brought up at the last meeting at Jubilee Court in Wakefield", only("jbw minutes 2025-05"))
q.ask("name", "are we allowed drinks on the roof at the malt exchange after 10", only("mal terrace"))
q.ask("name", "Sandpiper House - does the boiler have a valid gas certificate?", only("san boiler 2025-08"))
q.ask("name", "Heronsgate Apartments, is the building rated high risk for fire?", only("hgt fra 2024-08"))

q.ask("symbol", "CRB02 latest FRA pls", only("crb fra 2025-03"))
q.ask("symbol", "do you have TF-12", only("f authority"))
q.ask("symbol", "Under POL-21, can we bill a tenant for a door the police broke?", only("p recharge"))
q.ask("symbol", "current budget for W114", only("mal budget 2026"))
q.ask("symbol", "quick summary of CD-2025-003 for my one to one", only("c d parking"))
q.ask("symbol", "ombudsman case 202402917, what were we ordered to do", only("c o leak"))
q.ask("symbol", "is lf-05 the right one if I can't pay the major works bill in one go?", only("f plan"))
q.ask("symbol", "JUB03 s/c accounts 23/24", only("jbw accounts 2023"))
q.ask("symbol", "what did the survey find in LDT01 re asbestos", only("ldt asbestos"))

q.ask("alias", "I live in attlee point. Why did you stop telling us to stay put?", only("crb evac"))
q.ask("alias", "what do they charge for the visitors' bedroom at that retirement place in Idle", only("qgs guest"))
q.ask("alias", "TSMs for 24/25", only("tsm 2024"))
q.ask("alias", "airbnb at the dyehouse, yes or no", only("dye lets", "dye lease"))
q.ask("alias", "what surplus did KMH make", only("k accounts 2024", "k annual 2024"))
q.ask("alias", "newest LOLER for tannery B", only("tanb lift 2025-08"))
q.ask("alias", "peep form", only("f peep"))
q.ask("alias", "eicr beckside blk 7", only("bec eicr 7"))
q.ask("alias", "When did our RTM take the Malt over from the freeholder?", only("mal rtm"))
q.ask("alias", "Solicitor is asking for an LPE1 on my flat, how do I order it", only("f pack"))
q.ask("alias", "asb policy", only("p asb 24"))

q.ask("typo", "can i get the tennant hand book", only("l handbook 2025"))
q.ask("typo", "succesion form, my dad dyed and i live with him", only("f succession"))
q.ask("typo", "pinfeld rise heat pum is not geting warm", only("pin pump", "pin guide"))
q.ask("typo", "Nightingail room's wi fi pasword", only("nig wifi"))
q.ask("typo", "albeon mil phase 2 acounts, the last ones", only("alb accounts 2 2024"))
q.ask("typo", "sandpipper hse flod report", only("san flood"))
q.ask("typo", "univeral credt wont pay til next month do i owe the rent", only("l uc"))
q.ask("typo", "markin court asbetos check", only("mar asbestos"))
q.ask("typo", "what time is the landry room free at quary gardns", only("qgs laundry"))
q.ask("typo", "Heronsgait balconys - bbq alowed?", only("hgt balcony"))

q.ask("several-companies", "Compare what Block A and Block B at Tannery Wharf pay in service charge this year.", only("tana budget 2025"), only("tanb budget 2025"))
q.ask("several-companies", "need the newest FRAs for both towers, corbel and ludd", only("crb fra 2025-03"), only("ldt fra 2025-05"))
q.ask("several-companies", "Which is dearer to run, Marlin Court or Quarry Mews? Going by this year's charges", only("mar budget 2025"), only("qmw budget 2025"))
q.ask("several-companies", "do the leases at dyehouse lofts and the malt exchange both ban cats", only("dye lease"), only("mal lease"))
q.ask("several-companies", "boiler certificates for sandpiper house, quarry gardens and corbel house, most recent of each",
      only("san boiler 2025-08"), only("qgs boiler 2025-08"), only("crb boiler 2025-09"))
q.ask("several-companies", "Why does block A at the Tannery need new cladding when B doesn't, what did the two external wall reports find?",
      only("tana fraew"), only("tanb fraew"))
q.ask("several-companies", "the two jubilee courts, what they spent in 24/25", only("jbh accounts 2024"), only("jbw accounts 2024"))
q.ask("several-companies", "insurers at heronsgate and albion mill now?", only("hgt insurance 2025"), only("alb insurance 2025"))

q.ask("several-periods", "how much has the service charge at Corbel House gone up between 23/24 and 25/26", only("crb budget 2023", "crb accounts 2023"), only("crb budget 2025"))
q.ask("several-periods", "Tenant satisfaction in 2023/24 against 2024/25 please",
      only("tsm 2023", "k residents 2023", "tsm 2024"), only("tsm 2024", "k residents 2024"))
q.ask("several-periods", "Has Ludd Tower got better or worse for fire safety, looking at 2023, 2024 and 2025?",
      only("ldt fra 2023-05"), only("ldt fra 2024-05"), only("ldt fra 2025-05"))
q.ask("several-periods", "What Dyehouse Lofts spent on lift repairs in 2022, in 2023 and in 2024",
      only("dye accounts 2022", "dye accounts 2023"), only("dye accounts 2023", "dye accounts 2024"), only("dye accounts 2024"))
q.ask("several-periods", "what is different in the new damp policy from the one we had before", only("p damp 25"), only("p damp 23"))
q.ask("several-periods", "gender pay gap, this time and the time before", only("k paygap 2024"), only("k paygap 2023", "k paygap 2024"))
q.ask("several-periods", "board minutes jan and march 2024", only("b 2024-01"), only("b 2024-03"))
q.ask("several-periods", "repairs figures for July-September this year and the same months a year ago", only("q 2025 2"), only("q 2024 2"))
q.ask("several-periods", "Both editions of the leaseholder handbook, I want to see what was dropped", only("l lease handbook 2021"), only("l lease handbook 2024"))

q.ask("relative-date", "what did marlin court spend on cleaning the year before last", only("mar accounts 2023"))
q.ask("relative-date", "How quickly were empty homes relet last quarter?", only("q 2025 2"))
q.ask("relative-date", "last month's meeting at quarry gardens, who said what about the boiler", only("qgs minutes 2025-10"))
q.ask("relative-date", "How many complaints did we uphold last year?", only("c report 2024", "k residents 2024"))
q.ask("relative-date", "what was decided by the board this july", only("b 2025-07"))
q.ask("relative-date", "I've lost the letter with my new rent that came in february", only("k rent 2025"))
q.ask("relative-date", "How much are we budgeted to pay at Dyehouse Lofts next year?", only("dye budget 2026"))
q.ask("relative-date", "corbel house fire assessment from two years ago", only("crb fra 2023-03"))
q.ask("relative-date", "performance reports, H1 of this financial year", only("q 2025 1"), only("q 2025 2"))
q.ask("relative-date", "surplus in FY23 for the group?", only("k accounts 2022", "k annual 2022"))
q.ask("relative-date", "Last year's owners' meeting at the Malt Exchange, was the reserve fund talked about?", only("mal agm 2024"))
q.ask("relative-date", "any meeting held at ludd tower since the summer holidays?", only("ldt minutes 2025-09"))
q.ask("relative-date", "this spring's Doorstep", only("n Spring 2025"))
q.ask("relative-date", "were any faults found on the dyehouse lift back in march", only("dye lift 2025-03"))

q.ask("document-type", "I want the lease itself for Albion Mill phase 2, not somebody's summary", only("alb lease 2"))
q.ask("document-type", "stage one section 20 notice for the sprinklers", only("crb s20 1"))
q.ask("document-type", "Tannery Wharf estate 2024, the accounts. I already have the budget", only("tane accounts 2024"))
q.ask("document-type", "my mortgage lender wants the buildings insurance schedule for Marlin Court", only("mar insurance 2025"))
q.ask("document-type", "direct debit form", only("f dd"))
q.ask("document-type", "is there a proper policy on charging e-bikes, rather than the leaflet?", only("p scooters"))
q.ask("document-type", "minutes, beckside, january 2025", only("bec minutes 2025-01"))
q.ask("document-type", "Buyer's solicitors are asking for the EWS1 on our block, Marlin Court", only("mar ews1"))
q.ask("document-type", "where's the board paper on merging with Aldersyke?", only("b merger"))
q.ask("document-type", "statutory accounts of the association, year ended March 2024", only("k accounts 2023"))
q.ask("document-type", "mould leaflet in polish for a tenant", only("l condensation pl"))

q.ask("topic", "Which of our blocks has bats?", only("mal bats"))
q.ask("topic", "where are we replacing windows and doors and what will it cost", only("bec s20 2"))
q.ask("topic", "is the tower in Leeds really coming down", only("ldt consult", "ldt faq", "ldt buyback", "ldt minutes 2025-09", "n Spring 2025", "b ludd"))
q.ask("topic", "who won the Marlin Court roof job", only("mar s20 3"))
q.ask("topic", "when do the flooded flats get to move back in", only("san return"))
q.ask("topic", "Has anybody had a look at the state of the river wall?", only("tane wall"))
q.ask("topic", "the care inspectors came to one of our schemes, how did we do", only("osw cqc"))
q.ask("topic", "there's a block with a gable end that's moving, what are the readings", only("jbw subsidence"))
q.ask("topic", "owners voted about car chargers, how did it go", only("dye ev"))
q.ask("topic", "How is the price worked out for leaseholders we want to buy out before demolition?", only("ldt buyback"))
q.ask("topic", "that case where folk were paying for a garden they can't get into", only("c d charge"))

q.ask("not-companies", "next door play music till 3 in the morning what can you do about it", only("l noise", "p asb 24", "f diary"))
q.ask("not-companies", "My mum can't get into the bath any more. Would you put a shower in for her?", only("f adaptation", "p adaptations"))
q.ask("not-companies", "black mould in my babys room, reported twice, how long are you allowed to take", only("p damp 25", "l awaab", "n Autumn 2025"))
q.ask("not-companies", "locked myself out and its 11pm", only("l locked out"))
q.ask("not-companies", "boiler is at 0.4 and the rads are cold", only("l pressure"))
q.ask("not-companies", "i can't make the rent this month, they cut my hours", only("l hardship", "f hardship", "l uc", "p arrears"))
q.ask("not-companies", "How do I go about swapping my flat with a lady in another town who wants to move here?", only("f exchange", "p exchange"))
q.ask("not-companies", "could my sister ring you for me, my english is not so good", only("f authority"))
q.ask("not-companies", "want to buy another 25% of my house", only("f staircase", "p staircasing", "l so guide"))
q.ask("not-companies", "Visited a tenant this morning and her dog bit me, what do I fill in?", only("f near miss"))
q.ask("not-companies", "the man at no 12 has newspapers up to the ceiling, what's our procedure", only("p hoarding"))
q.ask("not-companies", "I own my flat and I'm off to Dubai for two years. Can I rent it out while I'm gone?", only("f sublet", "p leasehold", "l lease handbook 2024"))
q.ask("not-companies", "ring doorbell ok?", only("p cctv"))
q.ask("not-companies", "A contractor has offered me two tickets for the rugby league final. Do I have to say no?", only("p gifts"))
q.ask("not-companies", "im in a wheelchair on the 9th floor, who gets me out if theres a fire", only("f peep", "p fire"))
q.ask("not-companies", "wasps nest over my front door", only("l pests"))
q.ask("not-companies", "I'm moving out at the end of the month, does the purple bedroom have to be painted white again?", only("l moving out", "l handbook 2025"))
q.ask("not-companies", "my manager is fiddling the voids budget and I don't dare say so", only("p whistle"))

# Talks.
q.ask("follow-up", "and what did you actually spend the year before?", only("mar accounts 2024"),
      history=["marlin court service charge", "The budget of Marlin Court for 2025/26 comes to £1,842 for a two-bedroom flat."])
q.ask("follow-up", "is block B affected as well", only("tanb fraew"),
      history=["does tannery wharf block A have dangerous cladding", "Yes. The appraisal of the external walls of Block A, from April 2023, found combustible "
               "insulation on levels 3 to 7 and recommends its removal."])
q.ask("follow-up", "no, the one in Hull", only("jbh minutes 2025-06"),
      history=["latest meeting jubilee court", "The latest meeting at Jubilee Court, Wakefield, was on 21 May 2025. Parking and the aerial were discussed."])
q.ask("follow-up", "yes please", only("crb s20 2"),
      history=["what are you planning about sprinklers in corbel house", "The notice of intention of January 2025 says that sprinklers will be fitted in all flats. "
               "Shall I look up the statement of estimates, with the prices that came in?"])
q.ask("follow-up", "what about the one before that?", only("crb fra 2024-03"),
      history=["how many high priority actions in the latest corbel house fire risk assessment", "The assessment of 11 March 2025 lists four high-priority actions."])
q.ask("follow-up", "ok can I have the form for that", only("f pet"),
      history=["am i allowed a dog in my council.. i mean your flat", "Under the Pets Policy you need our permission for a dog. In a flat with a shared entrance "
               "we normally allow one."])
q.ask("follow-up", "thanks. different thing, when's the hot water coming back at Dyehouse Lofts?", only("dye hot water"),
      history=["when is agm", "The last annual general meeting of Dyehouse Lofts was on 19 June 2025. I have no date for the next one."])
q.ask("follow-up", "phase 1", only("alb budget 1 2025"),
      history=["albion mill budget this year?", "There is a budget for each phase. Which one do you live in?"])
q.ask("follow-up", "same for the Mews", only("qmw accounts 2024"),
      history=["what did Quarry Gardens cost for grounds maintenance in 24/25", "According to the accounts of Quarry Gardens for 2024/25, grounds maintenance cost £11,204."])
q.ask("follow-up", "does the building's insurance cover that sort of thing?", only("hgt insurance 2025"),
      history=["what was the cause of the leaks at heronsgate", "The investigation of May 2025 at Heronsgate Apartments traced the leaks into flats 14 to 22 to failed "
               "seals around the shower trays above."])
q.ask("follow-up", "when did the board agree to that?", only("b rents", "b 2025-01"),
      history=["how much is my rent going up", "From 7 April 2025 rents rose by 2.7%, as the letter on your new rent explains."])
q.ask("follow-up", "Q1 as well", only("q 2025 1"),
      history=["rent arrears % in Q2 25/26", "Arrears were 3.4% of the rent due at the end of September 2025."])
q.ask("follow-up", "sorry I meant Sandpiper", only("san boiler 2025-08"),
      history=["boiler certificate for quarry gardens", "The boilers at Quarry Gardens were certified on 13 August 2025."])
q.ask("follow-up", "have you nothing newer? that's ancient", only("l handbook 2025"),
      history=["what does the tenant handbook say about decorating", "The Tenant Handbook 2019 says that you may decorate inside, and asks you not to paint the doors."])
q.ask("follow-up", "what would it come to for each of us", only("alb s20 2"),
      history=["whats all the scaffolding talk at albion mill", "The structural inspection of September 2024 found loose brickwork at the top of the mill chimney.",
               "so are we doing something", "Yes. In March 2025 the owners got a notice of intention for repairs to the chimney."])
q.ask("follow-up", "and in Urdu?", only("l condensation ur"),
      history=["have you a leaflet on condensation", "Yes, Condensation and Mould in Your Home, from October 2023. There is a Polish version as well."])
q.ask("follow-up", "and what are the quiet hours there", only("nig shifts"),
      history=["rent at nightingale rooms", "A standard room at Nightingale Rooms is £612 a month from April 2025."])
q.ask("follow-up", "did anyone get compensation for it", only("c d lift"),
      history=["what was said about the lift in corbel house october 2024", "Residents complained that one lift had been out of order for nine weeks in the summer of 2024."])
q.ask("follow-up", "theirs for 2024 instead", only("mal accounts 2024"),
      history=["malt exchange accounts", "Here are the accounts of The Malt Exchange for the year to 24 June 2025. Expenditure was £148,310."])
q.ask("follow-up", "and the meeting after that one?", only("b 2025-07"),
      history=["was ludd tower on the may board agenda", "Yes, at its meeting of 28 May 2025 the board received the results of the consultation and asked for a further paper."])
q.ask("follow-up", "has the ombudsman ruled on anything like it", only("c o mould"),
      history=["that mould complaint in beckside, was it upheld", "Yes, decision CD-2024-017 upheld it: the mould in the child's bedroom went untreated for seven months."])
q.ask("follow-up", "I'm a leaseholder though, which form do I need", only("f licence"),
      history=["i want to take down the wall between kitchen and lounge", "Please ask first: use form TF-06, Request to Alter or Improve My Home."])
q.ask("follow-up", "how about the last meeting of the estate, was it raised?", only("tane minutes 2025-09"),
      history=["who gets a visitors permit at tannery wharf", "Each flat has one visitors' permit under the car park rules of June 2024.",
               "people keep parking in my bay", "The rules say that a car in another's bay can be ticketed by the operator."])

# Nothing answers these.
q.ask("abstention", "hello, anyone about?")
q.ask("abstention", "how do i get red wine out of a beige carpet")
q.ask("abstention", "When's the next residents' meeting at Cobden Heights?")
q.ask("abstention", "service charge accounts 2024 for jubilee house doncaster")
q.ask("abstention", "who won at elland road last night")
q.ask("abstention", "what's the bank of england base rate these days")
q.ask("abstention", "Are you a person at the office or one of those AI things?")
q.ask("abstention", "does Northgill Housing let you keep a dog?")
q.ask("abstention", "what do 2 bed flats in york go for, roughly, on the open market?")
q.ask("abstention", "cheers love")
q.ask("abstention", "write me a funny poem for a colleague who is leaving the voids team")
q.ask("abstention", "brilliant, thank you, that's what I was after",
      history=["peep form", "That is form TF-17, Help to Leave in a Fire: Self-Referral."])
q.ask("abstention", "nine weeks, that's a disgrace",
      history=["complaint about the lift at corbel house", "Decision CD-2024-031 found that the lift was out of order for nine weeks, and apologised."])
q.ask("abstention", "so per month that's?",
      history=["marlin court service charge", "The budget of Marlin Court for 2025/26 comes to £1,842 for a two-bedroom flat."])
q.ask("abstention", "too long, give me that in two lines",
      history=["what is section 20", "Before we carry out works that cost any leaseholder more than £250 we must consult in stages: a notice of intention, then "
               "estimates, and sometimes a notice of the award. You have 30 days to comment at each stage."])
q.ask("abstention", "and wellington mill's?",
      history=["albion mill phase 1 budget", "The budget of Albion Mill Phase 1 for 2025 is £96,400."])
q.ask("abstention", "got a good recipe for shepherds pie yourself?",
      history=["what's on at the restaurant in st oswins", "The autumn and winter menu has a roast on Sundays, and shepherd's pie on Tuesdays."])
q.ask("abstention", "which dehumidifier is best, the meaco or one from argos",
      history=["mould on the window frames", "Open the window while you cook, keep lids on pans, and wipe the frames dry in the morning."])
q.ask("abstention", "no worries, found it myself in the drawer",
      history=["I've lost my parking permit for Tannery Wharf", "Under the car park rules a lost permit is replaced for £15. Shall I say how to order it?"])
q.ask("abstention", "blimey, that'll see me out",
      history=["does my lease at pinfold rise really run 990 years", "Yes, the shared ownership lease of Pinfold Rise has a term of 990 years."])
q.ask("abstention", "right. My kettle's boiled, back in a minute",
      history=["is there a skip day left at beckside this year", "The last skip day at Beckside in 2025 is Saturday 29 November."])
q.ask("abstention", "can you put that into an email to my landlord officer for me",
      history=["how much notice do i give", "Four weeks, in writing, ending on a Sunday. Use form TF-05.", "and if i leave sooner", "You pay rent until the four weeks are over."])

# --- more
q.ask("several-periods", "What were Sandpiper residents promised at the first meeting after the flood, and had it been done by the next one?", only("san minutes 2024-11"), only("san minutes 2025-02"))
q.ask("several-periods", "the rent letters we sent out for april 2024 and april 2025", only("k rent 2024"), only("k rent 2025"))
q.ask("several-periods", "nightingale rooms, weekly charge before and after this april", only("nig charges 2024"), only("nig charges 2025"))
q.ask("several-periods", "Rent arrears quarter by quarter in 2024/25 for my board slide", only("q 2024 1"), only("q 2024 2"), only("q 2024 3"), only("q 2024 4"), most=5)
q.ask("several-periods", "Heronsgate: Pemberwick's last accounts next to Wexley's first ones, who spent more on cleaning", only("hgt accounts 2023"), only("hgt accounts 2024"))
q.ask("follow-up", "and for us over the yard in the other phase?", only("alb budget 2 2025"), history=[
    "albion mill phase 1 service charge this year", "The budget for Phase 1 of Albion Mill for 2025 comes to £2,310 a flat on average."])
q.ask("follow-up", "So who got the job in the end?", only("mar s20 3"), history=[
    "how much will the new roof at marlin court cost", "The three estimates in the notice of 22 July 2024 lie between £318,000 and £402,000."])
q.ask("follow-up", "what does the actual policy say though", only("p scooters"), history=[
    "neighbour charges his e-bike in the corridor", "Our leaflet on e-bike and e-scooter batteries says never to charge one in a hallway or on an escape route."])
q.ask("follow-up", "yes that would help", only("p adaptations"), history=[
    "how do i ask for a walk-in shower for my dad", "Fill in form TF-11, Request for an Adaptation. Would you like to see our rules on what we pay for and how long we may take?"])
q.ask("follow-up", "Was there one from the ombudsman on the same thing that year?", only("c o mould"), history=[
    "what did we decide about the child's bedroom with the mould", "In CD-2024-017 of May 2024 the complaint was upheld and £900 were paid to the family at Beckside."])
q.ask("several-companies", "ev charging, what's the position at tannery wharf and what at dyehouse lofts", only("tane ev"), only("dye ev"))
q.ask("several-companies", "Can I see the estimates for Beckside's windows and for the new lift in Tannery B?", only("bec s20 2"), only("tanb s20 2"))

# --- more still
q.ask("relative-date", "board minutes from january please", only("b 2025-01"))
q.ask("relative-date", "there was a piece about the Hull flood in last winter's Doorstep, my aunt is in the photo", only("n Winter 2024"))
q.ask("relative-date", "Sandpiper House: what did the last fire assessment before the flood ask for?", only("san fra 2023-01"))
q.ask("relative-date", "how were repairs doing at the start of this year, jan to march", only("q 2024 4"))
q.ask("relative-date", "tannery wharf A, the buildings insurance that ran out this summer, what was the excess", only("tana insurance 2024"))
q.ask("follow-up", "And where could she keep and charge her scooter?", only("qgs scooter"), history=[
    "I want to come and stay with mum at quarry gardens for a night", "The guest room at Quarry Gardens is £18 a night, and is booked with the scheme manager."])
q.ask("follow-up", "what would you give me for mine? i bought in 2016", only("ldt buyback"), history=[
    "is ludd tower really coming down", "The board has consulted on demolishing it; the consultation opened on 10 February 2025.", "and what about tenants", "Tenants will be offered another home, and a home loss payment."])
q.ask("follow-up", "wrong jubilee court, I'm in hull. want to know where we take our rubbish from now on", only("jbh bins"), history=[
    "what's new at jubilee court", "At Jubilee Court, Wakefield, the communal aerial was upgraded in July 2025, and the gable end is being monitored for subsidence."])
q.ask("follow-up", "yes please, we've a baby here", only("p repairs"), history=[
    "boiler's off and the needle is at zero", "Leaflet L18 shows how to top up the pressure. If that does not help, shall I tell you how quickly our repairs policy says we must come?"])
q.ask("abstention", "sorry, that went into the wrong window", history=[
    "how much is a garage", "£13.20 a week for tenants, plus VAT for everybody else.", "i'll be ten minutes late start without me", "I am not sure that I understand. Would you like to know more about garages?"])
q.ask("abstention", "how do i register to vote when i've just moved")
q.ask("abstention", "fire risk assessment beeston towers")
q.ask("abstention", "Do you work weekends as well?")

# --- once more
q.ask("not-companies", "my nan died and the flat was in her name, i've lived with her since i was six. do i have to get out", only("p succession", "f succession", "l handbook 2025"))
q.ask("not-companies", "I'd like to let my spare room to a student. Do you have to agree?", only("f lodger", "l handbook 2025"))
q.ask("not-companies", "three piece suite needs to go, no car, will the council take it or do you", only("l bulky"))
q.ask("not-companies", "is it ok to leave my ebike charging overnight in the hall", only("l batteries", "p scooters"))
q.ask("not-companies", "Your plumber dropped his wrench on my television. How do I get my money back?", only("f compensation", "p compensation"))
q.ask("not-companies", "you want us out for eight weeks while the ceilings are done. Where do we live and who pays for that", only("p decant"))
q.ask("follow-up", "hm, the bank says that's getting short. what do I have to do to make it longer", only("l lease ext", "l lease handbook 2024"), history=[
    "how many years are left on a flat in Marlin Court", "The specimen lease runs for 125 years from 2004, so there are about 104 left."])
q.ask("follow-up", "how did all that water get in in the first place?", only("san flood"), history=[
    "when can number 7 go back home", "The notice of 6 May 2025 names 2 June for flats 5 to 8 of Sandpiper House.", "and number 11", "16 June, with flats 9 to 12."])
q.ask("several-companies", "barbecues: what's allowed on the balconies at Heronsgate and what up on the terrace of the Malt Exchange", only("hgt balcony"), only("mal terrace"))
