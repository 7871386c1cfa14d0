"""A builder's merchant and tool-hire chain: branches, product lines, a few departments; a shared library as its staff filled it."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://calderwick-library"
TODAY = datetime.date(2025, 10, 14)

# code, group, name in files, how files are named, first month of sales sheets, fields of the group
BRANCHES = [
    ("ASH", "Ashcombe", "Ashcombe", "full", "2024-07", {}),
    ("ATH", "Ashcombe Tool Hire", "Ashcombe Tool Hire", "full", "2025-01", {}),
    ("KBN", "Kelbridge North", "Kelbridge North", "code", "2024-07", {"branch_code": "KBN", "region": "Kel Valley"}),
    ("KBS", "Kelbridge South", "Kelbridge South", "code", "2024-07", {"branch_code": "KBS", "region": "Kel Valley"}),
    ("DUN", "Dunmarsh", "Dunmarsh", "plain", "2025-01", {}),
    ("PEN", "Pennyhill", "Pennyhill", "plain", "2024-07", {}),
    ("ORR", "Orrin Bay", "Orrin Bay", "path", "2025-01", {}),
    ("STA", "Stanholme Timber Yard", "Stanholme Timber Yard", "title", "2025-01", {"branch_code": "STA", "region": "Coast"}),
    ("GLU", "Great Lusby", "Great Lusby", "path", "2025-01", {}),
    ("LLU", "Little Lusby", "Little Lusby", "slug", "2025-06", {"note": "satellite counter of Great Lusby, Mondays to Fridays"}),
    ("HEX", "Hexley Trade Park", "Hexley Trade Park", "title", "2025-01", {"branch_code": "HEX", "formerly": "Canal Street"}),
    ("COL", "Colverton", "Colverton", "slug", "2025-01", {}),
    ("ROO", "Rooksgate", "Rooksgate", "slug", "2025-01", {}),
    ("FDC", "Fairmoor Distribution Centre", "Fairmoor DC", "plain", None, {}),
]
GROUPS = {branch[0]: branch[1] for branch in BRANCHES}
# Until which day papers of a branch bear an older name.
FORMER = {"HEX": ("Canal Street", "2025-03-01")}
ABSENT = {"STA sales 2025-06", "PEN sales 2024-12", "KBS insp 2025-Q2", "STA insp 2025-Q3", "DUN insp 2024-Q4", "ROO insp 2024-Q4",
          "LLU insp 2024-Q4", "LLU insp 2025-Q2", "GLU rota 2025-08"}
NOVEMBER = {"ASH", "DUN", "ORR", "COL"}
ASSESSED = {"ASH": (2024, 2025), "ATH": (2023, 2025), "KBN": (2023, 2025), "KBS": (2022, 2024), "DUN": (2023, 2025), "PEN": (2023, 2025),
            "ORR": (2023, 2025), "STA": (2022, 2023, 2024, 2025), "GLU": (2023, 2025), "LLU": (2022,), "HEX": (2022, 2025),
            "COL": (2023, 2025), "ROO": (2024,), "FDC": (2023, 2025)}
RACKED = {"ASH": (2024, 2025), "KBN": (2024, 2025), "STA": (2025,), "GLU": (2024, 2025), "COL": (2024, 2025), "FDC": (2024, 2025)}

KINDS = {
    "sales": ("Monthly Sales Sheet", "SALES", "xlsx"), "rota": ("Staffing Rota", "ROTA", "xlsx"),
    "insp": ("Branch Inspection Report", "INSP", "pdf"), "fra": ("Fire Risk Assessment", "FRA", "pdf"),
    "rack": ("Racking Inspection", "RACK", "pdf"), "lease": ("Lease", "LEASE", "pdf"), "rent": ("Rent Review Memorandum", "RENT", "pdf"),
    "hours": ("Opening Hours", "HRS", "pdf"), "inc": ("Incident Report", "INC", "pdf"), "misc": ("Property", "PROP", "pdf"),
}

# code, handle, kind, day, title (None: the kind's)
PAPERS = [
    ("ATH", "lease", "lease", "2019-04-01", "Lease - Units 3 and 4 Foundry Lane"),
    ("KBN", "lease", "lease", "2016-09-29", "Lease - Mill Road"),
    ("KBN", "rent", "rent", "2025-03-25", None),
    ("KBS", "lease", "lease", "2020-01-13", "Lease - Station Approach"),
    ("DUN", "lease", "lease", "2014-06-24", "Lease - Sluice Lane"),
    ("DUN", "variation", "lease", "2022-02-08", "Deed of Variation to Lease - additional yard"),
    ("DUN", "rent", "rent", "2024-06-24", None),
    ("PEN", "lease", "lease", "2015-03-25", "Lease"),
    ("PEN", "rent", "rent", "2025-04-02", None),
    ("ORR", "lease", "lease", "2015-06-30", "Lease from Harbour Commissioners"),
    ("ORR", "rent", "rent", "2025-06-30", None),
    ("STA", "lease", "lease", "2013-09-30", "Lease"),
    ("STA", "rent", "rent", "2023-09-30", None),
    ("GLU", "lease", "lease", "2018-05-01", "Lease"),
    ("GLU", "rent", "rent", "2023-05-01", None),
    ("LLU", "lease", "lease", "2022-10-17", "Licence to Occupy"),
    ("HEX", "lease", "lease", "2017-11-20", "Lease"),
    ("COL", "lease", "lease", "2019-11-11", "Lease"),
    ("COL", "rent", "rent", "2024-11-11", None),
    ("ROO", "lease", "lease", "2024-08-19", "Lease"),
    ("ROO", "landlord", "misc", "2024-09-02", "Side Letter - Rent-Free Period"),
    ("ASH", "rates", "misc", "2025-03-14", "Business Rates Bill 2025-26"),
    ("KBS", "rates", "misc", "2025-03-17", "Business Rates Bill 2025-26"),
    ("COL", "rates", "misc", "2025-03-12", "Business Rates Bill 2025-26"),
    ("HEX", "asbestos", "misc", "2022-07-05", "Asbestos Survey"),
    ("STA", "planning", "misc", "2024-05-09", "Planning Consent - Covered Timber Store"),
    ("ORR", "plan", "misc", "2023-04-18", "Site Plan and Traffic Routes"),
    ("FDC", "plan", "misc", "2025-01-20", "Site Plan and Traffic Routes"),
    ("ASH", "theft", "inc", "2024-10-03", "Theft of copper pipe from the yard"),
    ("ASH", "racking", "inc", "2025-02-11", "Forklift struck racking upright in aisle 4"),
    ("ASH", "slip", "inc", "2025-06-19", "Customer slipped at trade counter"),
    ("ATH", "vibration", "inc", "2025-04-08", "Vibration symptoms reported by workshop fitter"),
    ("ATH", "trailer", "inc", "2025-08-21", "Hired trailer uncoupled on the road"),
    ("KBN", "diesel", "inc", "2025-03-17", "Diesel spill in yard"),
    ("KBN", "pallet", "inc", "2025-09-02", "Pallet of blocks dropped - near miss"),
    ("KBS", "hand", "inc", "2025-05-28", "Cut hand at banding machine"),
    ("KBS", "power", "inc", "2024-12-12", "Power failure - tills down"),
    ("DUN", "flood", "inc", "2025-01-09", "Flooding of lower yard"),
    ("DUN", "heat", "inc", "2025-07-15", "Heat exhaustion of loader"),
    ("PEN", "gate", "inc", "2025-02-25", "Reversing lorry hit gatepost"),
    ("PEN", "abuse", "inc", "2025-08-05", "Verbal abuse of counter staff"),
    ("ORR", "storm", "inc", "2025-01-25", "Storm damage to warehouse roof"),
    ("ORR", "gas", "inc", "2025-05-14", "Gas bottle leak in cage"),
    ("STA", "saw", "inc", "2024-11-20", "Finger injury at panel saw"),
    ("STA", "dust", "inc", "2025-07-03", "Fire in dust extraction"),
    ("GLU", "stack", "inc", "2025-04-22", "Collapse of plasterboard stack"),
    ("LLU", "burglary", "inc", "2025-03-06", "Break-in overnight"),
    ("HEX", "ceiling", "inc", "2024-11-28", "Ceiling collapse in staff kitchen"),
    ("HEX", "acid", "inc", "2025-06-06", "Brick acid splashed in eye"),
    ("COL", "pedestrian", "inc", "2025-09-18", "Customer knocked over by forklift"),
    ("ROO", "lift", "inc", "2025-07-24", "Employee stuck in goods lift"),
    ("FDC", "rollaway", "inc", "2025-02-04", "Trailer rolled away from dock 6"),
    ("FDC", "charger", "inc", "2025-08-29", "Fire at battery charging bay"),
]
# Which branches have hours of their own for which holiday.
HOLIDAYS = [
    ("xmas24", "Christmas and New Year 2024 Opening Hours", "2024-12-02", [code for code in GROUPS if code not in ("ROO", "FDC")]),
    ("easter25", "Easter 2025 Opening Hours", "2025-04-07", ["ASH", "KBN", "KBS", "PEN", "COL"]),
    ("august25", "August Bank Holiday 2025 Opening Hours", "2025-08-18", ["ATH", "PEN", "ORR"]),
    ("xmas25", "Christmas and New Year 2025 Opening Hours", "2025-10-06", ["ASH", "ORR", "COL"]),
]

# code, group, how files are named, fields of the group, papers: handle, kind, title, stamp (revision or day)
DS, UM, SS, SDS, CE, SP, RN, SV, IG = (
    "Data Sheet", "User Manual", "Safety Sheet", "Safety Data Sheet", "Certificate", "Spare Parts List", "Recall Notice", "Service Schedule", "Installation Guide",
)
PRODUCTS = [
    ("VB16", "Vulcor VB16 Breaker", "sku", {}, [
        ("ds", DS, "Data Sheet", "R2"), ("um2", UM, "User Manual", "R2"), ("um", UM, "User Manual", "R3"), ("ss", SS, "Safety Sheet - Noise and Vibration", "R1"),
        ("ce", CE, "Declaration of Conformity", "2023-05-22"), ("sp", SP, "Spare Parts List", "R4"), ("sv", SV, "Service Schedule", "R1")]),
    ("VC350", "Vulcor VC350 Disc Cutter", "sku", {}, [
        ("ds", DS, "Data Sheet", "R1"), ("um", UM, "User Manual", "R2"), ("ss", SS, "Safety Sheet - Dust and Kickback", "R2"),
        ("ce", CE, "Declaration of Conformity", "2022-10-03"), ("sp", SP, "Spare Parts List", "R3"), ("recall", RN, "Recall Notice - Blade Guard Lock", "2025-03-10")]),
    ("M90", "Hollin M90 Mini Mixer", "plain", {}, [
        ("ds", DS, "data sheet", ""), ("um", UM, "user manual", "2022"), ("ss", SS, "safety sheet", ""), ("ce", CE, "declaration of conformity", "2022"),
        ("sp", SP, "spare parts list", "May 2024")]),
    ("M150", "Hollin M150 Site Mixer", "plain", {}, [
        ("ds", DS, "data sheet", ""), ("um", UM, "user manual", "2023"), ("ss", SS, "safety sheet", ""), ("ce", CE, "declaration of conformity", "2023"),
        ("sp", SP, "spare parts list", "Sept 2024"), ("recall", RN, "RECALL drum gear guard", "16.09.2024")]),
    ("TX15", "Tarn TX15 Mini Excavator", "full", {}, [
        ("ds", DS, "Data Sheet", "2024-02-12"), ("um", UM, "Operator Manual", "2023-11-06"), ("ss", SS, "Safety Sheet", "2024-02-12"),
        ("ce", CE, "Declaration of Conformity", "2023-11-06"), ("loler", CE, "Thorough Examination Certificate 2025", "2025-05-19"), ("sp", SP, "Spare Parts List", "2024-08-01"),
        ("sv", SV, "Service Schedule 50-250-500 Hours", "2024-02-12")]),
    ("TX28", "Tarn TX28 Excavator", "full", {}, [
        ("ds", DS, "Data Sheet", "2024-02-12"), ("um", UM, "Operator Manual", "2024-01-15"), ("ss", SS, "Safety Sheet", "2024-02-12"),
        ("ce", CE, "Declaration of Conformity", "2024-01-15"), ("loler", CE, "Thorough Examination Certificate 2025", "2025-05-20"), ("sp", SP, "Spare Parts List", "2024-08-01"),
        ("sv", SV, "Service Schedule 50-250-500 Hours", "2024-02-12"), ("recall", RN, "Recall Notice - Quick Hitch Pin", "2025-05-07")]),
    ("SKY", "Skyrise 500 Access Tower", "path", {}, [
        ("ds", DS, "data-sheet", ""), ("um", UM, "assembly-manual", ""), ("ss", SS, "safety-sheet", ""), ("ce", CE, "certificate-en-1004", "2024"),
        ("sp", SP, "spare-parts-list", "")]),
    ("FS200", "Smoothline FS200 Floor Sander", "path", {}, [
        ("ds", DS, "data-sheet", ""), ("um", UM, "user-manual", ""), ("ss", SS, "safety-sheet", ""), ("ce", CE, "declaration-of-conformity", "2021"),
        ("sp", SP, "spare-parts-list", "2025")]),
    ("D60", "Dryline D60 Dehumidifier", "title", {"formerly": "Aquavac 60"}, [
        ("ds", DS, "Data Sheet", "2024-06-03"), ("um0", UM, "Aquavac 60 - User Manual", "2019-03-11"), ("um", UM, "User Manual", "2024-06-03"), ("ss", SS, "Safety Sheet", "2024-06-03"),
        ("ce", CE, "Declaration of Conformity", "2024-05-28"), ("sp", SP, "Spare Parts List", "2025-01-30"), ("recall", RN, "Recall Notice - Mains Lead", "2024-11-11")]),
    ("PM14", "PlateMate PM14 Compactor", "sku", {}, [
        ("ds", DS, "Data Sheet", "R1"), ("um", UM, "User Manual", "R1"), ("ss", SS, "Safety Sheet", "R1"), ("ce", CE, "Declaration of Conformity", "2024-03-18"),
        ("sp", SP, "Spare Parts List", "R2")]),
    ("GEN", "Genrite Generators", "title", {"models": "G3, G6"}, [
        ("ds3", DS, "Data Sheet G3", "2023-09-04"), ("ds6", DS, "Data Sheet G6", "2023-09-04"), ("um3", UM, "User Manual G3", "2023-09-04"), ("um6", UM, "User Manual G6", "2024-04-22"),
        ("ss", SS, "Safety Sheet G3 and G6", "2024-04-22"), ("ce3", CE, "Declaration of Conformity G3", "2023-08-21"), ("ce6", CE, "Declaration of Conformity G6", "2023-08-21"),
        ("sp3", SP, "Spare Parts List G3", "2025-02-17"), ("sp6", SP, "Spare Parts List G6", "2025-02-17"), ("recall", RN, "Recall Notice G3 - Fuel Hose", "2025-07-21")]),
    ("STF", "Stonefast Tile Adhesives", "full", {}, [
        ("dsst", DS, "Data Sheet - Stonefast Standard", "2024-03-04"), ("dsfl", DS, "Data Sheet - Stonefast Flexi", "2024-03-04"), ("dsra", DS, "Data Sheet - Stonefast Rapid", "2025-01-13"),
        ("sdst", SDS, "Safety Data Sheet - Stonefast Standard", "2024-03-04"), ("sdfl", SDS, "Safety Data Sheet - Stonefast Flexi", "2024-03-04"),
        ("sdra", SDS, "Safety Data Sheet - Stonefast Rapid", "2025-01-13"), ("cefl", CE, "Declaration of Performance - Stonefast Flexi", "2024-03-04"),
        ("cera", CE, "Declaration of Performance - Stonefast Rapid", "2025-01-13"), ("recall", RN, "Recall Notice - Stonefast Flexi Batch 25117", "2025-06-16")]),
    ("CSL", "Calderseal Sealants", "plain", {}, [
        ("dssa", DS, "Sanitary data sheet", ""), ("dsfr", DS, "Frame data sheet", ""), ("dsro", DS, "Roof data sheet", ""),
        ("sdsa", SDS, "Sanitary SDS", "v3"), ("sdfr", SDS, "Frame SDS", "v3"), ("sdro", SDS, "Roof SDS", "v4")]),
    ("IRB", "Ironbark Wood Treatments", "title", {}, [
        ("dspr", DS, "Data Sheet - Ironbark Preserver", "2023-02-20"), ("dsde", DS, "Data Sheet - Ironbark Decking Oil", "2023-02-20"),
        ("sdpr", SDS, "Safety Data Sheet - Ironbark Preserver", "2024-10-07"), ("sdde", SDS, "Safety Data Sheet - Ironbark Decking Oil", "2024-10-07"),
        ("recall", RN, "Recall Notice - Ironbark Decking Oil, Child-Resistant Cap", "2025-04-28")]),
    ("TLF", "Thermaloft Insulation", "path", {}, [
        ("ds100", DS, "data-sheet-100mm", ""), ("ds150", DS, "data-sheet-150mm", ""), ("ds200", DS, "data-sheet-200mm", ""), ("ce", CE, "declaration-of-performance", "2023"),
        ("fire", CE, "reaction-to-fire-certificate", "2023"), ("ss", SS, "safety-sheet", ""), ("ig", IG, "installation-guide", "")]),
    ("RPM", "Rapidmix Mortars & Concrete", "plain", {}, [
        ("dspo", DS, "Postmix data sheet", ""), ("dsge", DS, "General Purpose Mortar data sheet", ""), ("dssc", DS, "Floor Screed data sheet", ""),
        ("sd", SDS, "SDS cement products", "v6"), ("ce", CE, "General Purpose Mortar declaration of performance", "2024")]),
    ("DSB", "Duraslab Paving", "full", {}, [
        ("ds", DS, "Data Sheet", "2025-02-03"), ("ig", IG, "Laying Guide", "2024-04-15"), ("slip", CE, "Slip Resistance Certificate", "2023-07-10"), ("frost", CE, "Frost Resistance Certificate", "2023-07-10"),
        ("ss", SS, "Safety Sheet - Cutting Slabs", "2024-04-15")]),
]

# group, how files are named, papers: handle, kind, title, day
DEPARTMENTS = [
    ("HR", "People & HR", "full", [
        ("leave24", "Policy", "Annual Leave Policy 2024", "2024-01-08"), ("leave", "Policy", "Annual Leave Policy 2025", "2025-01-06"),
        ("sickness", "Policy", "Sickness Absence Policy", "2024-04-02"), ("selfcert", "Form", "Self-Certification Form", "2024-04-02"),
        ("parents", "Policy", "Maternity, Paternity and Adoption Policy", "2023-10-16"), ("overtime", "Policy", "Overtime and Saturday Working Policy", "2024-09-02"),
        ("grievance", "Policy", "Grievance Procedure", "2022-05-09"), ("discipline", "Policy", "Disciplinary Procedure", "2022-05-09"),
        ("discount", "Policy", "Staff Discount Policy", "2025-02-24"), ("expenses", "Policy", "Travel and Expenses Policy", "2024-06-17"), ("expform", "Form", "Expenses Claim Form", "2024-06-17"),
        ("leaveform", "Form", "Holiday Request Form", "2023-01-09"), ("flexible", "Policy", "Flexible Working Policy", "2024-04-06"), ("pension", "Guide", "Pension Scheme Guide", "2025-04-06"),
        ("payroll", "Guide", "Payroll Calendar 2025", "2024-12-09"), ("referral", "Policy", "Recommend a Friend Bonus", "2025-05-12"), ("drugs", "Policy", "Drugs and Alcohol Policy", "2023-03-20"),
        ("appraisal", "Form", "Annual Appraisal Form", "2025-01-20"), ("bereavement", "Policy", "Compassionate Leave Policy", "2023-10-16")]),
    ("HS", "Health & Safety", "plain", [
        ("policy", "Policy", "Health and Safety Policy Statement", "2025-01-15"), ("lone", "Policy", "Lone Working Policy", "2023-06-01"), ("lifting", "Guide", "Manual Handling Guide", "2023-02-14"),
        ("coshh", "Policy", "COSHH Procedure", "2024-08-20"), ("accform", "Form", "Accident Report Form", "2022-09-01"), ("nearmiss", "Form", "Near Miss Card", "2022-09-01"),
        ("forklift", "Policy", "Forklift Operating Rules", "2024-11-25"), ("height", "Policy", "Working at Height Policy", "2024-02-19"), ("ppe", "Policy", "PPE Policy", "2025-03-03"),
        ("silica", "Guide", "Silica Dust - what you need to know", "2024-10-10"), ("hot", "Guide", "Working in Hot Weather", "2025-06-23"), ("firstaid", "Guide", "List of First Aiders", "2025-09-05"),
        ("dse", "Form", "Display Screen Assessment Form", "2021-11-15"), ("alert1", "Safety Alert", "Safety Alert 01-2025 Lithium Batteries", "2025-02-17"),
        ("alert2", "Safety Alert", "Safety Alert 02-2025 Brick Acid", "2025-06-12"), ("alert3", "Safety Alert", "Safety Alert 03-2025 Pedestrians and Forklifts", "2025-09-24"),
        ("contractor", "Form", "Contractor Permit to Work", "2023-08-08")]),
    ("HD", "Hire Desk", "title", [
        ("terms24", "Terms", "Conditions of Hire 2024", "2024-01-02"), ("terms", "Terms", "Conditions of Hire 2025", "2025-02-03"), ("waiver", "Guide", "Damage Waiver Guide", "2024-05-13"),
        ("ratesp", "Price List", "Hire Rate Card - Spring 2025", "2025-03-03"), ("ratesu", "Price List", "Hire Rate Card - Summer 2025", "2025-06-02"), ("rateau", "Price List", "Hire Rate Card - Autumn 2025", "2025-09-01"),
        ("deposit", "Policy", "Deposits and Identification Policy", "2024-07-29"), ("offhire", "Form", "Off-Hire Request Form", "2023-04-24"), ("lost", "Form", "Lost or Stolen Equipment Form", "2023-04-24"),
        ("pdi", "Form", "Pre-Delivery Inspection Checklist", "2025-01-27"), ("pat", "Guide", "Portable Appliance Testing Guide", "2024-03-11"), ("late", "Policy", "Late Return Charges Policy", "2024-07-29"),
        ("handover", "Form", "Customer Handover Sheet", "2024-10-21"), ("cleaning", "Guide", "Cleaning and Refuelling Charges", "2025-02-03")]),
    ("TA", "Trade Accounts", "slug", [
        ("apply", "Form", "Trade Account Application Form", "2025-01-02"), ("mandate", "Form", "Direct Debit Mandate", "2022-03-14"), ("credit", "Policy", "Credit Policy", "2024-09-16"),
        ("limit", "Form", "Credit Limit Increase Request", "2023-11-01"), ("returns", "Policy", "Returns and Refunds Policy", "2025-04-14"), ("sale", "Terms", "Conditions of Sale 2025", "2025-01-02"),
        ("overdue", "Guide", "Overdue Accounts Procedure", "2024-09-16"), ("guarantee", "Form", "Director's Personal Guarantee", "2022-03-14"), ("vat", "Guide", "VAT Reverse Charge Guide", "2021-03-01"),
        ("proforma", "Guide", "Cash and Pro-Forma Customers Guide", "2023-05-22"), ("loyalty", "Guide", "Calder Points Loyalty Scheme Guide", "2025-07-07")]),
    ("PP", "Pricing & Purchasing", "path", [
        ("timber1", "Price List", "Timber Price List 2025 Q1", "2025-01-02"), ("timber2", "Price List", "Timber Price List 2025 Q2", "2025-04-01"), ("timber3", "Price List", "Timber Price List 2025 Q3", "2025-07-01"),
        ("timber4", "Price List", "Timber Price List 2025 Q4", "2025-10-01"), ("brick1", "Price List", "Bricks and Blocks Price List January 2025", "2025-01-13"),
        ("brick2", "Price List", "Bricks and Blocks Price List July 2025", "2025-07-14"), ("insul", "Price List", "Insulation Price List 2025", "2025-02-10"), ("plumb", "Price List", "Plumbing Price List 2025", "2025-03-17"),
        ("match", "Policy", "Price Match Policy", "2024-05-01"), ("matrix", "Guide", "Discount Matrix 2025", "2025-01-02"), ("newsup", "Form", "New Supplier Form", "2023-09-11"),
        ("code", "Policy", "Supplier Code of Conduct", "2023-09-11"), ("increase", "Notice", "Cement Price Increase Notice November 2025", "2025-10-03"), ("damaged", "Form", "Damaged Goods Claim Form", "2024-02-26")]),
    ("TR", "Training Academy", "plain", [
        ("matrix", "Guide", "Training Matrix 2025", "2025-01-10"), ("calendar", "Guide", "Course Calendar Autumn 2025", "2025-08-11"), ("induct", "Training", "New Starter Induction slides", "2024-12-02"),
        ("counter", "Training", "Selling at the Trade Counter slides", "2023-10-09"), ("hiredesk", "Training", "Hire Desk Basics workbook", "2025-03-24"), ("timber", "Training", "Timber Product Knowledge workbook", "2024-06-05"),
        ("forklift", "Training", "Forklift Refresher slides", "2025-02-05"), ("tower", "Training", "Tower Assembly practical notes", "2024-09-17"), ("apprentice", "Guide", "Apprenticeship Guide", "2025-06-30"),
        ("cash", "Training", "Cash Handling and Fraud slides", "2024-11-04")]),
    ("TF", "Transport & Fleet", "path", [
        ("drivers", "Guide", "Drivers' Handbook", "2024-03-01"), ("defect", "Form", "Daily Vehicle Defect Form", "2022-06-20"), ("tacho", "Policy", "Tachograph and Drivers' Hours Policy", "2023-07-03"),
        ("fuel", "Policy", "Fuel Card Policy", "2024-10-01"), ("charges", "Price List", "Delivery Charges 2025", "2025-01-02"), ("charges24", "Price List", "Delivery Charges 2024", "2024-01-02"),
        ("crane", "Guide", "Lorry Crane Lift Plan", "2023-05-15"), ("loads", "Guide", "Load Securing Guide", "2024-08-12"), ("fleet", "List", "Fleet List September 2025", "2025-09-08"),
        ("bump", "Form", "Roadside Collision Pack", "2023-02-06")]),
]

catalogue = Catalogue()
q = Questions("depot", today="2025-10-14")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("&", "and").replace("'", "")).split())


class Branch:
    """Adds the papers of one branch under its scheme."""

    def __init__(self, index, code, group, label, style, fields):
        self.index, self.code, self.group, self.label, self.style, self.count = index, code, group, label, style, 0
        catalogue.group(group, **fields)

    def add(self, handle, kind, day, title=None, month=None, quarter=None, year=None):
        """A paper of a month, a quarter, a year, or of a day; `day` is when it was put there."""
        code, (kind_name, short, extension) = self.code, KINDS[kind]
        if f"{code} {handle}" in ABSENT:
            return
        self.count += 1
        odd = self.count % 4 == 0
        former, until = FORMER.get(code, ("", "0001-01-01"))
        name = former if f"{day}" < until else self.label
        title = title or kind_name
        period = f"{month:%B %Y}" if month else f"Q{quarter[1]} {quarter[0]}" if quarter else str(year) if year else None
        dated = kind in ("inc", "rent")
        send = lambda path, **fields: catalogue.add(self.group, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        if self.style == "full":
            file = f"{slug(name)}-{slug(title)}{f'-{slug(period)}' if period else f'-{day}' if dated else ''}.{extension}"
            send(f"branches/{slug(self.group)}/{slug(kind_name)}/{file}", filename=file, document_type=kind_name, branch=name, period=period,
                 title=title if kind == "inc" else None, date=None if odd else str(day))
        elif self.style == "code":
            when = (f"{month:%Y-%m}" if code == "KBN" else f"{month:%b%y}") if month else f"{quarter[0]}Q{quarter[1]}" if quarter else str(year or day)
            tail = "" if title == kind_name else "_" + "".join(word[:1].upper() + word[1:] for word in slug(title).split("-"))
            file = f"{code}_{short}_{when}{tail}.{extension}"
            send(f"{code}/{file}", filename=file, document_type=None if odd and kind in ("sales", "rota") else kind_name)
        elif self.style == "plain":
            what = title.lower() if title == kind_name else title
            when = f" {month:%b %Y}" if month and odd else f" {period}" if period else f" {day:%d.%m.%y}" if dated else ""
            file = f"{name} {what}{when}.{extension}"
            send(f"Branch documents/{file}", filename=file, document_type=kind_name if self.count % 3 == 0 else None)
        elif self.style == "path":
            folder = {"sales": "sales", "rota": "rotas", "insp": "inspections", "fra": "fire", "rack": "racking", "inc": "incidents", "hours": "opening-hours"}.get(kind, "property")
            when = f"{month:%Y-%m}" if month else f"{quarter[0]}-q{quarter[1]}" if quarter else str(year) if year else f"{day}" if dated else ""
            file = "-".join(part for part in (slug(title), when) if part)
            send(f"sites/{slug(self.group)}/{folder}/{file}.{extension}")
        elif self.style == "title":
            send(f"dms/{20000 + 700 * self.index + 3 * self.count}.{extension}", title=f"{name} - {title}{f', {period}' if period else ''}",
                 uploaded=None if odd else f"{day:%d/%m/%Y}")
        else:
            when = f"{month:%b-%y}" if month else f"{quarter[0]}-q{quarter[1]}" if quarter else str(year) if year else f"{day:%d-%m-%Y}" if dated else ""
            file = "-".join(part for part in (slug(name), slug(title), when.lower()) if part) + f".{extension}"
            send(f"library/{file}", filename=file, type=kind_name.lower(), period=period)


def branches():
    for index, (code, group, label, style, since, fields) in enumerate(BRANCHES):
        branch = Branch(index, code, group, label, style, fields)
        for number in range(2024 * 12 + 6, 2025 * 12 + 9):
            first = datetime.date(number // 12, number % 12 + 1, 1)
            if since and f"{first:%Y-%m}" >= since:
                branch.add(f"sales {first:%Y-%m}", "sales", month_end(first.year, first.month) + datetime.timedelta(4), month=first)
        for month in (8, 9, 10, 11):
            if month < 11 or code in NOVEMBER:
                first = datetime.date(2025, month, 1)
                branch.add(f"rota 2025-{month:02}", "rota", first - datetime.timedelta(9 if month < 11 else 20), month=first)
        for year, number in ((2024, 4), (2025, 1), (2025, 2), (2025, 3)):
            branch.add(f"insp {year}-Q{number}", "insp", month_end(year, 3 * number) - datetime.timedelta(20 - index), quarter=(year, number))
        for kind, years in (("fra", ASSESSED.get(code, ())), ("rack", RACKED.get(code, ()))):
            for year in years:
                branch.add(f"{kind} {year}", kind, datetime.date(year, 1 + (index * 5 + len(kind)) % 8, 11 + index), year=year)
        if code != "FDC":
            branch.add("hours", "hours", datetime.date(2025, 2, 3))
        for handle, title, day, codes in HOLIDAYS:
            if code in codes:
                branch.add(handle, "hours", datetime.date.fromisoformat(day), title)
        for other, handle, kind, day, title in PAPERS:
            if other == code:
                branch.add(handle, kind, datetime.date.fromisoformat(day), title)


def products():
    for index, (code, group, style, fields, papers) in enumerate(PRODUCTS):
        catalogue.group(group, **fields)
        for number, (handle, kind, title, stamp) in enumerate(papers):
            send = lambda path, **fields: catalogue.add(group, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
            if style == "sku":
                short = {DS: "DS", UM: "UM", SS: "SS", CE: "DOC", SP: "SPL", RN: "RECALL", SV: "SVC"}[kind]
                file = f"{code}-{short}-{stamp}.pdf"
                send(f"products/{code}/{file}", filename=file, document_type=kind, description=title if " - " in title else None)
            elif style == "plain":
                file = " ".join(part for part in (group.split(" ")[0], code if kind and code[1:].isdigit() else "", title, stamp) if part) + ".pdf"
                send(f"Product files/{file}", filename=file, document_type=kind if number % 2 else None)
            elif style == "full":
                file = f"{slug(group if ' - ' not in title or kind == RN else '')}-{slug(title)}-{stamp}.pdf".strip("-")
                send(f"products/{slug(group)}/{file}", filename=file, document_type=kind, product=group, title=title, date=stamp)
            elif style == "path":
                send(f"products/{slug(group)}/{title}{f'-{stamp}' if stamp else ''}.pdf")
            else:
                day = datetime.date.fromisoformat(stamp)
                head = "Genrite " if code == "GEN" else "" if "Aquavac" in title or "Ironbark" in title else f"{group} - "
                send(f"dms/{40000 + 110 * index + 7 * number}.pdf", title=f"{head}{title}", uploaded=f"{day:%d/%m/%Y}")


def departments():
    for index, (code, group, style, papers) in enumerate(DEPARTMENTS):
        catalogue.group(group)
        for number, (handle, kind, title, when) in enumerate(papers):
            day = datetime.date.fromisoformat(when)
            send = lambda path, **fields: catalogue.add(group, f"{code} {handle}", f"{BUCKET}/{path.replace(' ', '+')}", **fields)
            extension = {"Form": "docx", "Training": "pptx", "Price List": "xlsx"}.get(kind, "pdf")
            if style == "full":
                file = f"{slug(title)}.{extension}"
                send(f"hr/{slug(kind)}/{file}", filename=file, document_type=kind, title=title, effective_date=str(day))
            elif style == "plain":
                file = f"{title}{f' {day:%b %Y}' if number % 3 == 1 and not any(mark.isdigit() for mark in title) else ''}.{extension}"
                send(f"{group.replace('&', 'and')}/{file}", filename=file, document_type=kind if number % 2 == 0 else None)
            elif style == "title":
                send(f"dms/{60000 + 41 * number}.{extension}", title=title, uploaded=f"{day:%d/%m/%Y}")
            elif style == "slug":
                file = f"{slug(title)}.{extension}"
                send(f"library/{file}", filename=file, type=kind.lower(), department=group)
            else:
                send(f"{slug(group)}/{slug(kind)}/{slug(title)}.{extension}")


branches()
products()
departments()
catalogue.associations = {
    "Canal Street": "Hexley Trade Park",
    "Kelbridge": ["Kelbridge North", "Kelbridge South"],
    "Lusby": ["Great Lusby", "Little Lusby"],
    "Stanholme": "Stanholme Timber Yard",
    "the DC": "Fairmoor Distribution Centre",
    "Ashcombe hire": "Ashcombe Tool Hire",
    "Aquavac 60": "Dryline D60 Dehumidifier",
    "wacker plate": "PlateMate PM14 Compactor",
    "kango": "Vulcor VB16 Breaker",
}
only = catalogue.only


def spec(code, model=""):
    """Where a product's measures are: the data sheet or the manual."""
    return catalogue.any_of(f"{code} ds{model}", f"{code} um{model}")


q.ask("name", "what did rooksgate take in april", only("ROO sales 2025-04"))
q.ask("name", "Smoothline floor sander - what size sheets does it use?", spec("FS200") + only("FS200 sp"))
q.ask("symbol", "KBS INSP Q1 25", only("KBS insp 2025-Q1"))
q.ask("symbol", "pls pull the HEX rota for september", only("HEX rota 2025-09"))
q.ask("alias", "canal street sales last month", only("HEX sales 2025-09"))
q.ask("alias", "have you got the book that goes out with the wacker plate", only("PM14 um"))
q.ask("alias", "was the Aquavac 60 ever recalled?", only("D60 recall"))
q.ask("typo", "dunmrash rent reveiw", only("DUN rent"))
q.ask("typo", "thermalof 200 mil datasheet", only("TLF ds200"))
q.ask("typo", "Colvreton inspction secnd quarter this yr", only("COL insp 2025-Q2"))

q.ask("several-companies", "Who took more in September, Kelbridge North or Kelbridge South?", only("KBN sales 2025-09"), only("KBS sales 2025-09"))
q.ask("several-companies", "august sales sheets dunmarsh pennyhill colverton", only("DUN sales 2025-08"), only("PEN sales 2025-08"), only("COL sales 2025-08"))
q.ask("several-companies", "insurer is asking for the fire risk assessment of Great Lusby and of Little Lusby, newest of each please", only("GLU fra 2025"), only("LLU fra 2022"))
q.ask("several-companies", "which of our two hollin mixers needs the smaller van?", spec("M90"), spec("M150"))
q.ask("several-companies", "customer has a one metre side gate - will the TX28 go through or only the TX15?", spec("TX28"), spec("TX15"))
q.ask("several-companies", "pm14, data sheet plus user manual", only("PM14 ds"), only("PM14 um"))
q.ask("several-companies", "Could I have the manuals for the VB16, the VC350 and the FS200 in one go", only("VB16 um"), only("VC350 um"), only("FS200 um"))
q.ask("several-companies", "how much rent do we pay at orrin bay, how much at colverton, how much at kelbridge north", only("ORR rent"), only("COL rent"), only("KBN rent"))
q.ask("several-companies", "is either of the lusby branches open on a saturday", only("GLU hours"), only("LLU hours"))
q.ask("several-companies", "spares lists G3 and G6 generator", only("GEN sp3"), only("GEN sp6"))
q.ask("several-companies", "I'm filling in the COSHH folder: SDS for Calderseal Sanitary, Frame and Roof.", only("CSL sdsa"), only("CSL sdfr"), only("CSL sdro"))
q.ask("several-companies", "q3 inspection reports for ashcombe, ashcombe tool hire, dunmarsh & rooksgate, all four",
      only("ASH insp 2025-Q3"), only("ATH insp 2025-Q3"), only("DUN insp 2025-Q3"), only("ROO insp 2025-Q3"), most=4)
q.ask("several-companies", "solicitor wants the Pennyhill lease together with the rent review memo", only("PEN lease"), only("PEN rent"))
q.ask("several-companies", "who is working this month at hexley, stanholme and rooksgate", only("HEX rota 2025-10"), only("STA rota 2025-10"), only("ROO rota 2025-10"))
q.ask("several-companies", "genrite g3 or g6: which one drinks less petrol per hour", spec("GEN", "3"), spec("GEN", "6"))
q.ask("several-companies", "September takings side by side for Ashcombe, Colverton, Hexley, Orrin Bay and Rooksgate",
      only("ASH sales 2025-09"), only("COL sales 2025-09"), only("HEX sales 2025-09"), only("ORR sales 2025-09"), only("ROO sales 2025-09"), most=5)
q.ask("several-companies", "site manager wants to see certs: skyrise tower EN 1004 and the floor sander conformity one", only("SKY ce"), only("FS200 ce"))
q.ask("several-companies", "stonefast flexi and stonefast rapid, can both go over underfloor heating?", only("STF dsfl"), only("STF dsra"))
q.ask("several-companies", "fairmoor dc has had two incidents this year. both reports", only("FDC rollaway"), only("FDC charger"))
q.ask("several-companies", "break clauses - what do the leases of Rooksgate and Kelbridge South say", only("ROO lease"), only("KBS lease"))
q.ask("several-companies", "email me the insulation prices and the plumbing prices for 2025", only("PP insul"), only("PP plumb"))
q.ask("several-companies", "need the M150 recall as well as the TX28 recall for the noticeboard", only("M150 recall"), only("TX28 recall"))
q.ask("several-companies", "did great lusby or fairmoor come out better in the 2025 racking inspection", only("GLU rack 2025"), only("FDC rack 2025"))
q.ask("several-companies", "business rates 25/26 for kelbridge south + colverton", only("KBS rates"), only("COL rates"))
q.ask("several-companies", "what do the tx15, the pm14 and the vb16 each weigh? working out the payload for one van", spec("TX15"), spec("PM14"), spec("VB16"))
q.ask("several-companies", "Who sold more in July, the Ashcombe branch or the tool hire place there?", only("ASH sales 2025-07"), only("ATH sales 2025-07"))
q.ask("several-companies", "parts lists please: M90, M150, D60", only("M90 sp"), only("M150 sp"), only("D60 sp"))
q.ask("several-companies", "conditions of hire and conditions of sale, this year's", only("HD terms"), only("TA sale"))
q.ask("several-companies", "before we touch the ceiling at hexley i want its asbestos survey and its current fire risk assessment", only("HEX asbestos"), only("HEX fra 2025"))
q.ask("several-companies", "reaction to fire for thermaloft, slip resistance for duraslab (certificates)", only("TLF fire"), only("DSB slip"))

q.ask("several-periods", "pennyhill april, may, june sales", only("PEN sales 2025-04"), only("PEN sales 2025-05"), only("PEN sales 2025-06"))
q.ask("several-periods", "Did Ashcombe sell more this August than last August?", only("ASH sales 2025-08"), only("ASH sales 2024-08"))
q.ask("several-periods", "every inspection of Colverton from the end of 2024 up to now", only("COL insp 2024-Q4"), only("COL insp 2025-Q1"), only("COL insp 2025-Q2"), only("COL insp 2025-Q3"), most=4)
q.ask("several-periods", "timber, how far are we up between the first price list of this year and the fourth", only("PP timber1"), only("PP timber4"))
q.ask("several-periods", "spring / summer / autumn hire rates 2025", only("HD ratesp"), only("HD ratesu"), only("HD rateau"))
q.ask("several-periods", "kelbridge north takings in december 2024 and in january", only("KBN sales 2024-12"), only("KBN sales 2025-01"))
q.ask("several-periods", "fire risk assessments of the stanholme yard, 2022 through 2025, the auditor wants them all",
      only("STA fra 2022"), only("STA fra 2023"), only("STA fra 2024"), only("STA fra 2025"), most=4)
q.ask("several-periods", "I'd like to compare our brick prices from January with July's.", only("PP brick1"), only("PP brick2"))
q.ask("several-periods", "ashcombe racking 2024 against 2025 - same uprights damaged?", only("ASH rack 2024"), only("ASH rack 2025"))
q.ask("several-periods", "KBS last three months of 2024, sales", only("KBS sales 2024-10"), only("KBS sales 2024-11"), only("KBS sales 2024-12"))

q.ask("document-type", "certificate for the alloy tower, the EN 1004 one", only("SKY ce"))
q.ask("document-type", "SDS decking oil", only("IRB sdde"))
q.ask("document-type", "I need the thorough examination certificate for a TX15 going to a council job", only("TX15 loler"))
q.ask("document-type", "declaration of performance, rapidmix general purpose mortar", only("RPM ce"))
q.ask("document-type", "show the recall notice for the disc cutter", only("VC350 recall"))
q.ask("document-type", "do we do a laying guide for the duraslabs? not after the data sheet", only("DSB ig"))
q.ask("document-type", "floor sander spare parts", only("FS200 sp"))
q.ask("document-type", "Where can I find a blank near miss card?", only("HS nearmiss"))
q.ask("document-type", "fairmoor site plan for an agency driver", only("FDC plan"))
q.ask("document-type", "that deed that added the extra yard at dunmarsh to our lease", only("DUN variation"))

q.ask("topic", "which branch flooded in january and what was lost", only("DUN flood"))
q.ask("topic", "the accident with the panel saw", only("STA saw"))
q.ask("topic", "anything on stolen copper pipe", only("ASH theft"))
q.ask("topic", "We got planning consent for a covered store somewhere. What are the conditions?", only("STA planning"))
q.ask("topic", "advice to branches on lithium batteries", only("HS alert1"))
q.ask("topic", "the letter where a landlord lets us off rent for the first months", only("ROO landlord"))
q.ask("topic", "how do apprenticeships work with us", only("TR apprentice"))
q.ask("topic", "is cement going up in november and by how much", only("PP increase"))
q.ask("topic", "somebody stuck in a goods lift over the summer", only("ROO lift"))
q.ask("topic", "what do the harbour commissioners let us do on the quay", only("ORR lease"))

q.ask("not-companies", "a hirer has had his digger pinched off site overnight, what do i get him to fill in", only("HD lost"))
q.ask("not-companies", "I'd like to drop to four days a week from January. How do I ask for that?", only("HR flexible"))
q.ask("not-companies", "nan passed away last night, do i get days off for the funeral", only("HR bereavement"))
q.ask("not-companies", "bloke at the counter says the shed up the road is a fiver cheaper, can i beat it", only("PP match"))
q.ask("not-companies", "yardman came in this morning stinking of drink. what are we allowed to do", only("HR drugs", "HR discipline"))
q.ask("not-companies", "do visitors in the yard need hi vis and boots", only("HS ppe", "HS policy"))
q.ask("not-companies", "on my own locking up till eight tonight, what am I supposed to do for safety", only("HS lone"))
q.ask("not-companies", "mate of mine wants a job here, is there anything in it for me", only("HR referral"))
q.ask("not-companies", "customer wants his money back on cement he bought by mistake", only("TA returns", "TA sale"))
q.ask("not-companies", "how much do we get off if we buy a bathroom for our own house", only("HR discount"))
q.ask("not-companies", "an electrician's coming to weld and rewire in the warehouse, what does he have to sign first", only("HS contractor"))
q.ask("not-companies", "just had a bump in the van on the ring road, other driver is shouting at me, what do i need to write down", only("TF bump", "TF drivers"))
q.ask("not-companies", "half the plasterboard from the supplier arrived smashed. how do we claim it back", only("PP damaged"))
q.ask("not-companies", "what day do wages land in december", only("HR payroll"))
q.ask("not-companies", "After how many hours at the wheel must an HGV driver take his break?", only("TF tacho", "TF drivers"))
q.ask("not-companies", "builder hasn't paid a penny since june, when do we stop him and who rings him", only("TA overdue", "TA credit"))
q.ask("not-companies", "list of things to check on a machine before it is sent out to a hirer", only("HD pdi"))
q.ask("not-companies", "machine came back caked in mud with an empty tank - what can we charge", only("HD cleaning"))
q.ask("not-companies", "how do i tell if a fifty is a dud", only("TR cash"))
q.ask("not-companies", "we are having a baby in march and I wondered how many weeks a dad can have", only("HR parents"))
q.ask("not-companies", "which tickets does a yard foreman have to hold", only("TR matrix"))
q.ask("not-companies", "right way to strap pallets of blocks on a flatbed", only("TF loads"))
q.ask("not-companies", "back's killing me from humping 25 kilo bags, is there a proper technique", only("HS lifting"))
q.ask("not-companies", "is saturday time and a half", only("HR overtime"))
q.ask("not-companies", "it's thirty odd degrees in the shed and the lads are wilting, do they get extra breaks", only("HS hot"))

q.ask("follow-up", "and pennyhill?", only("PEN sales 2025-08"),
      history=["what did dunmarsh turn over in august", "Dunmarsh took £412,380 in August 2025."])
q.ask("follow-up", "how about april", only("KBN sales 2025-04"),
      history=["Kelbridge North sales, March this year", "Kelbridge North sold £538,200 in March 2025, of which £96,400 was timber."])
q.ask("follow-up", "ok back to the disc cutter, is there a parts list for that", only("VC350 sp"),
      history=["vc350 manual pls", "Here is the user manual of the Vulcor VC350 Disc Cutter, revision 2.",
               "what drum size is the m90", "The drum of the Hollin M90 Mini Mixer holds 90 litres."])
q.ask("follow-up", "is there a recall out on it?", only("TX28 recall"),
      history=["digging depth tx28", "The Tarn TX28 Excavator digs to a depth of 2.55 m."])
q.ask("follow-up", "manual?", only("PM14 um"),
      history=["platemate pm14 data sheet", "Here is the data sheet of the PlateMate PM14 Compactor."])
q.ask("follow-up", "sorry, wrong one, it's the G6 that I have in the van", only("GEN um6"),
      history=["generator manual, choke won't stay open on a g3", "The user manual of the Genrite G3 says on page 14 to check the choke spring."])
q.ask("follow-up", "fair enough. when does little lusby open then", only("LLU hours"),
      history=["will it rain tomorrow", "I can only help with documents in the Calderwick library, not with the weather."])
q.ask("follow-up", "our own breaker then, is there a manual for that", only("VB16 um"),
      history=["Do you have the manual of the Krauss DH 40 breaker?", "There are no documents on the Krauss DH 40 in the library."])
q.ask("follow-up", "south", only("KBS fra 2024"),
      history=["kelbridge fire risk assessment", "Which branch do you mean, Kelbridge North or Kelbridge South?"])
q.ask("follow-up", "next month's please", only("COL rota 2025-11"),
      history=["can i see the rota for colverton", "For which month? I have the staffing rotas of Colverton for August, September, October and November 2025."])
q.ask("follow-up", "same pair for august", only("KBN sales 2025-08"), only("KBS sales 2025-08"),
      history=["kelbridge north and kelbridge south sales in july", "In July 2025 Kelbridge North sold £561,900 and Kelbridge South £498,700."])
q.ask("follow-up", "And does the lease have a break in it?", only("COL lease"),
      history=["When was the rent at Colverton last reviewed?", "The rent at Colverton was last reviewed on 11 November 2024, to £78,500 a year."])
q.ask("follow-up", "which form do i use to book some", only("HR leaveform"),
      history=["how many days holiday do i get after five years", "After five years of service you get 27 days of annual leave plus bank holidays."])
q.ask("follow-up", "where's that form", only("HR selfcert"),
      history=["do i need a doctors note, been off 4 days", "No. For up to seven days of absence you fill in a self-certification form when you are back."])
q.ask("follow-up", "was it the same in 2024", only("HR leave24"),
      history=["how many days can we carry over into next year", "Under the Annual Leave Policy 2025 you can carry over five days."])
q.ask("follow-up", "had that got better by the next visit?", only("GLU insp 2025-Q3"),
      history=["what did they find at great lusby in the q2 inspection", "The inspection of Great Lusby in the second quarter of 2025 found blocked fire exits and loose banding in the yard."])
q.ask("follow-up", "what did the one before say", only("PEN insp 2024-Q4"),
      history=["Pennyhill inspection Q1 2025 score?", "Pennyhill scored 88% in the inspection of the first quarter of 2025."])
q.ask("follow-up", "did health and safety send anything round about that afterwards", only("HS alert2"),
      history=["was anyone hurt at hexley this year", "Yes. On 6 June 2025 brick acid splashed into an employee's eye at Hexley Trade Park."])
q.ask("follow-up", "cheers. different thing, who are the first aiders at rooksgate", only("HS firstaid"),
      history=["rooksgate opening time monday", "Rooksgate opens at 7:00 on Mondays.", "and it shuts?", "It closes at 17:00."])
q.ask("follow-up", "and the roof one?", only("CSL dsro"),
      history=["how long does calderseal frame take to cure", "According to its data sheet Calderseal Frame cures at 2 mm in 24 hours."])
q.ask("follow-up", "rapid as well please", only("STF sdra"),
      history=["safety data sheet for stonefast flexi", "Here is the safety data sheet of Stonefast Flexi of 4 March 2024."])
q.ask("follow-up", "has it gone up since?", only("PP timber4"),
      history=["CLS 38x63 price on the q3 timber list", "On the timber price list of the third quarter of 2025 CLS 38 x 63 is £2.94 per metre."])
q.ask("follow-up", "hmm what was it in spring", only("HD ratesp"),
      history=["weekend rate for the dehumidifier", "On the hire rate card for autumn 2025 the dehumidifier is £38 for a weekend."])
q.ask("follow-up", "are you sure? looks too high to me", only("ORR sales 2025-09"),
      history=["orrin bay sales september", "Orrin Bay sold £402,150 in September 2025."])
q.ask("follow-up", "what was behind that drop", only("ROO sales 2025-05"),
      history=["Rooksgate, May 2025 revenue?", "Rooksgate sold £211,900 in May 2025, 14% under budget."])
q.ask("follow-up", "who was driving?", only("PEN gate"),
      history=["what happened to the gate at pennyhill", "On 25 February 2025 a reversing lorry hit the gatepost at Pennyhill."])
q.ask("follow-up", "How often does the little one need servicing?", only("TX15 sv", "TX15 um"),
      history=["tx15 weight", "The Tarn TX15 Mini Excavator weighs 1,540 kg.", "tx28?", "The Tarn TX28 Excavator weighs 2,790 kg."])
q.ask("follow-up", "good, now the safety sheets for both", only("M90 ss"), only("M150 ss"),
      history=["what's the difference in power between the hollin m90 and m150", "The Hollin M90 has a motor of 370 W, the M150 one of 700 W."])
q.ask("follow-up", "colverton", only("COL rack 2025"),
      history=["kelbridge north racking inspection 2025, anything red?", "The racking inspection of Kelbridge North of 2025 has one red risk, a bent beam in bay 14."])
q.ask("follow-up", "what about orrin bay that day", only("ORR august25"),
      history=["is the hire centre at ashcombe open august bank holiday", "Ashcombe Tool Hire was open from 8:00 to 12:00 on the August bank holiday 2025."])
q.ask("follow-up", "forget mixers. what deposit do I take off somebody with no ID", only("HD deposit"),
      history=["m150 plug type", "The Hollin M150 Site Mixer has a 110 V plug of 16 A.", "and the m90", "The Hollin M90 Mini Mixer has a 230 V plug."])
q.ask("follow-up", "who's on this saturday?", only("DUN rota 2025-10"),
      history=["hi, i'm the new assistant manager at dunmarsh", "Welcome! How can I help you at Dunmarsh?"])
q.ask("follow-up", "and what was picked up there at the last inspection", only("HEX insp 2025-Q3"),
      history=["any asbestos at canal street", "Yes, the survey of 2022 found asbestos cement in the roof of the rear store at Canal Street, today Hexley Trade Park."])
q.ask("follow-up", "july and august too", only("GLU sales 2025-07"), only("GLU sales 2025-08"),
      history=["what were the great lusby figures for june", "Great Lusby sold £367,020 in June 2025."])
q.ask("follow-up", "2", only("TLF ds150"),
      history=["thermaloft data sheet", "Which thickness?\n1. 100 mm\n2. 150 mm\n3. 200 mm"])
q.ask("follow-up", "anything like that on our wood treatments", only("IRB recall"),
      history=["why has the tile adhesive been pulled off the shelves", "Batch 25117 of Stonefast Flexi was recalled on 16 June 2025 because it does not set."])
q.ask("follow-up", "tell me more about the last one", only("GEN recall"),
      history=["recalls on hire kit this year?", "In 2025 there were recalls of the Vulcor VC350 (blade guard lock), the Tarn TX28 (quick hitch pin) and the Genrite G3 (fuel hose)."])
q.ask("follow-up", "how much water does it pull out in a day", spec("D60"),
      history=["does the dryline d60 have a hose connection", "Yes, the Dryline D60 Dehumidifier can drain through a 13 mm hose."])
q.ask("follow-up", "what do we charge if he brings it back two days late", only("HD late"),
      history=["can a domestic customer hire the access tower", "Yes, if the handover sheet is signed and the tower is explained to the customer."])
q.ask("follow-up", "2024?", only("TF charges24"),
      history=["delivery charge for zone b", "In 2025 a delivery to zone B costs £45."])
q.ask("follow-up", "And has the big Lusby reported anything this year?", only("GLU stack"),
      history=["what was taken in the break-in at little lusby", "Two cut-off saws and the petty cash were taken from Little Lusby in the night to 6 March 2025."])
q.ask("follow-up", "when's the next course for it", only("TR calendar"),
      history=["how often do i have to redo my forklift ticket", "According to the refresher slides forklift drivers are retrained every three years."])
q.ask("follow-up", "floor screed?", only("RPM dssc"),
      history=["how much water for a bag of postmix", "A bag of 20 kg of Rapidmix Postmix takes 2.2 litres of water."])
q.ask("follow-up", "mine still has the old Aquavac badge on it, is there a manual for that", only("D60 um0"),
      history=["error E4 dehumidifier", "The user manual of the Dryline D60 says that E4 is a full tank or a stuck float switch."])
q.ask("follow-up", "how does that stack up against stanholme", only("STA sales 2025-09"),
      history=["colverton sept sales", "Colverton sold £455,610 in September 2025."])

q.ask("abstention", "hello")
q.ask("abstention", "Good morning, who am I chatting with?")
q.ask("abstention", "what sort of things can i ask you")
q.ask("abstention", "spare parts for a norvik grinder")
q.ask("abstention", "sales at the Wexcombe branch in May")
q.ask("abstention", "what's 15% of 4,300")
q.ask("abstention", "who won the rugby on saturday")
q.ask("abstention", "what is the capital of Portugal")
q.ask("abstention", "tell us a joke, it's dead in here")
q.ask("abstention", "Sundvall K70 chainsaw user manual please")
q.ask("abstention", "ta, that's spot on",
      history=["deposit for a tx15", "The deposit for the Tarn TX15 Mini Excavator is £250 for customers without an account."])
q.ask("abstention", "👍",
      history=["does great lusby open sundays", "No, Great Lusby is closed on Sundays."])
q.ask("abstention", "can you put that in a table for me",
      history=["kelbridge north and south sales for july", "In July 2025 Kelbridge North sold £561,900 and Kelbridge South £498,700."])
q.ask("abstention", "no that's everything, have a nice evening",
      history=["is the m150 recalled", "Yes, the drum gear guard of the Hollin M150 Site Mixer was recalled in September 2024.", "ok i'll pull ours off the floor",
               "Good. Do you need anything else?"])
q.ask("abstention", "say it in plainer english please",
      history=["what does the damage waiver cover", "The waiver limits the hirer's liability to the excess, save for theft without forcible entry, misuse, tyres, consumables and consequential loss."])
