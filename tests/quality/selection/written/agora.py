"""What a maker of industrial doors, dock levellers and door drives keeps behind its employees' assistant, by folder."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://kestvale-agora"
TODAY = datetime.date(2025, 10, 22)

catalogue = Catalogue()
q = Questions("agora", today="2025-10-22")


def slug(text, between="-"):
    return between.join("".join(letter if letter.isalnum() or letter == "." else " " for letter in text.replace("&", "and")).split())


STYLES = {
    "slug": lambda title: slug(title).lower(),
    "under": lambda title: slug(title, "_"),
    "plain": lambda title: title.replace("/", "-").replace(":", " -"),
}


def put(group, folder, shapes, style, kind, rows, ext="pdf"):
    """Adds rows of (handle, title, day, file name when it is not made of the title); shapes are taken in turn."""
    if group not in catalogue.groups:
        catalogue.group(group)
    for number, (handle, title, day, *file) in enumerate(rows):
        name = file[0] if file else f"{STYLES[style](title)}.{ext}"
        shape = shapes[number % len(shapes)]
        fields = {
            "full": {"filename": name, "title": title, "document_type": kind, "date": day, "folder": group},
            "title": {"title": title, "date": day},
            "file": {"filename": name, "last_modified": day},
            "kind": {"filename": name, "document_type": kind},
            "path": {},
        }[shape]
        catalogue.add(group, handle, f"{BUCKET}/{folder}/{name.replace(' ', '+')}", **fields)


put("HR policies", "hr/policies", ["full"], "slug", "Policy", [
    ("leave", "HR-01 Annual leave and public holidays", "2024-01-15"),
    ("sick", "HR-02 Sickness absence and sick pay", "2024-03-01"),
    ("parental", "HR-03 Maternity, paternity, adoption and shared parental leave", "2024-04-06"),
    ("wfh", "HR-04 Flexible working and working from home", "2025-02-10"),
    ("wfh old", "HR-04 Working from home (superseded)", "2021-06-01"),
    ("bereavement", "HR-05 Compassionate and bereavement leave", "2023-05-02"),
    ("disciplinary", "HR-06 Disciplinary procedure", "2022-09-12"),
    ("grievance", "HR-07 Grievance procedure", "2022-09-12"),
    ("dignity", "HR-08 Dignity at work: bullying and harassment", "2024-10-26"),
    ("alcohol", "HR-09 Alcohol, drugs and medication at work", "2023-02-20"),
    ("probation", "HR-10 Probation period", "2022-04-04"),
    ("appraisal", "HR-11 Annual appraisal", "2024-11-18"),
    ("shifts", "HR-12 Shift work and shift premiums", "2025-04-01"),
    ("overtime", "HR-13 Overtime and time off in lieu", "2025-04-01"),
    ("oncall", "HR-14 On-call and standby of service engineers", "2024-06-17"),
    ("refer", "HR-15 Refer a friend bonus", "2023-10-01"),
    ("jury", "HR-16 Jury service, reserve forces and public duties", "2021-11-08"),
    ("second job", "HR-17 Second jobs and conflicts of interest", "2022-07-01"),
    ("retire", "HR-18 Retirement and phased retirement", "2023-09-04"),
    ("apprentices", "HR-19 Apprentices: pay, college days and progression", "2025-08-25"),
    ("study", "HR-20 Study support and professional fees", "2023-01-30"),
    ("social", "HR-21 Social media", "2022-03-14"),
    ("workwear", "HR-22 Workwear and laundry", "2024-05-20"),
    ("speak up", "HR-23 Speaking up (whistleblowing)", "2024-02-05"),
    ("menopause", "HR-24 Menopause at work", "2023-10-18"),
    ("carer", "HR-25 Carer's leave and time off for dependants", "2024-04-06"),
    ("sabbatical", "HR-26 Unpaid leave and sabbaticals", "2022-10-03"),
    ("relocation", "HR-27 Relocation to another site", "2023-03-27"),
    ("redundancy", "HR-28 Redundancy and redeployment", "2021-02-15"),
    ("recruitment", "HR-29 Recruitment and internal vacancies", "2024-08-12"),
    ("leavers", "HR-30 Leaving the company: notice periods and exit interview", "2023-06-19"),
])
put("Pay & benefits", "hr/pay-and-benefits", ["kind", "file", "title"], "plain", "Guide", [
    ("pay 2023", "Pay scales from April 2023", "2023-03-20"),
    ("pay 2024", "Pay scales from April 2024", "2024-03-18"),
    ("pay 2025", "Pay scales from April 2025", "2025-03-17"),
    ("paydays", "Pay dates and payroll cut-off 2025", "2024-12-02"),
    ("payslip", "Your payslip explained", "2023-04-28"),
    ("pension", "Pension plan - member guide", "2024-09-01"),
    ("cycle", "Cycle to work scheme", "2024-04-15"),
    ("ev", "Electric car lease by salary sacrifice", "2025-01-20"),
    ("cash plan", "Health cash plan - dentist, optician, physio", "2025-01-01"),
    ("life", "Life assurance - what your family receives", "2023-07-01"),
    ("discounts", "Staff discounts and partner offers", "2025-05-06"),
    ("service awards", "Long service awards", "2022-01-10"),
    ("bonus 2024", "Profit share 2023-24", "2024-06-14"),
    ("bonus 2025", "Profit share 2024-25", "2025-06-13"),
    ("eap", "Employee assistance programme - free counselling line", "2024-01-08"),
    ("buy leave", "Buying and selling holiday days", "2024-11-04"),
    ("company car", "Company cars and fuel cards - rules for drivers", "2024-07-22"),
    ("shutdown 2024", "Shutdown calendar 2024 Hexham and Corby", "2023-11-13"),
    ("shutdown 2025", "Shutdown calendar 2025 Hexham and Corby", "2024-11-11"),
    ("shutdown 2026", "Shutdown calendar 2026 Hexham and Corby", "2025-10-06"),
    ("opole 2025", "Kalendarz dni wolnych 2025 Opole (days off)", "2024-11-20"),
    ("shifts 2025", "Shift rota 2025 Hexham press shop and powder coating", "2024-12-09"),
    ("welcome", "Welcome pack for new starters", "2025-03-03"),
    ("orgchart", "Organisation chart September 2025", "2025-09-01"),
    ("handbook pl", "Regulamin pracy Opole (work rules, Polish)", "2023-08-01"),
])
put("Forms", "forms", ["kind", "path", "file"], "plain", "Form", [
    ("f bank", "F-HR-03 Change of address or bank details", "2023-01-09", "F-HR-03 Change of address or bank details.docx"),
    ("f leave", "F-HR-07 Holiday request (shop floor, paper)", "2022-05-16", "F-HR-07 Holiday request shop floor.pdf"),
    ("f selfcert", "F-HR-11 Self-certification of sickness", "2023-03-06", "F-HR-11 Self-certification of sickness.docx"),
    ("f flex", "F-HR-12 Flexible working request", "2024-04-08", "F-HR-12 Flexible working request.docx"),
    ("f nominee", "F-HR-15 Life assurance nomination", "2023-07-01", "F-HR-15 Life assurance nomination.pdf"),
    ("f apply", "F-HR-20 Internal application", "2024-08-12", "F-HR-20 Internal application.docx"),
    ("f expenses", "F-FIN-02 Expenses claim", "2025-01-06", "F-FIN-02 Expenses claim.xlsx"),
    ("f supplier", "F-FIN-05 New supplier request", "2024-02-19", "F-FIN-05 New supplier request.xlsx"),
    ("f capex", "F-FIN-08 Capital expenditure request", "2023-09-11", "F-FIN-08 Capital expenditure request.xlsx"),
    ("f access", "F-IT-01 System access request", "2024-05-02", "F-IT-01 System access request.pdf"),
    ("f accident", "F-HS-01 Accident and injury report", "2023-11-20", "F-HS-01 Accident and injury report.pdf"),
    ("f nearmiss", "F-HS-04 Near miss card", "2024-01-22", "F-HS-04 Near miss card.pdf"),
    ("f hotwork", "F-HS-09 Hot work permit", "2022-10-10", "F-HS-09 Hot work permit.pdf"),
    ("f ncr", "F-QM-01 Nonconformance report", "2024-06-03", "F-QM-01 Nonconformance report.docx"),
    ("f concession", "F-QM-06 Concession request", "2023-05-22", "F-QM-06 Concession request.docx"),
    ("f return", "F-LOG-02 Customer return note", "2023-10-30", "F-LOG-02 Customer return note.pdf"),
    ("f visitor", "F-FM-01 Visitor announcement", "2024-03-25", "F-FM-01 Visitor announcement.docx"),
    ("f idea", "F-OPS-03 Improvement suggestion", "2023-02-13", "F-OPS-03 Improvement suggestion.docx"),
])
put("Health & safety", "hse/procedures", ["full", "kind", "path"], "under", "Procedure", [
    ("hs policy", "HS-01 Health and safety policy statement 2025", "2025-01-13"),
    ("accident", "HS-02 Accidents: first aid, reporting and investigation", "2024-02-12"),
    ("fire", "HS-03 Fire evacuation and assembly points", "2025-03-24"),
    ("loto", "HS-04 Lockout tagout", "2023-06-05"),
    ("forklift", "HS-05 Forklift trucks and pedestrians", "2024-09-09"),
    ("height", "HS-06 Work at height and ladders", "2023-04-17"),
    ("hotwork", "HS-07 Welding, grinding and other hot work", "2022-10-10"),
    ("confined", "HS-08 Confined spaces", "2021-12-06"),
    ("coshh", "HS-09 Hazardous substances (COSHH)", "2024-07-08"),
    ("noise", "HS-10 Noise and hearing protection", "2023-09-18"),
    ("lifting", "HS-11 Manual handling", "2023-01-16"),
    ("crane", "HS-12 Cranes, slings and hoists", "2024-04-29"),
    ("dse", "HS-13 Display screen equipment and eye tests", "2022-08-22"),
    ("ppe", "HS-14 Personal protective equipment", "2024-11-25"),
    ("lone", "HS-15 Lone working", "2023-07-10"),
    ("pregnant", "HS-16 Risk assessment for new and expectant mothers", "2022-06-13"),
    ("contractors", "HS-17 Contractors on site", "2024-10-14"),
    ("heat", "HS-18 Working in hot weather", "2025-06-30"),
    ("spill", "HS-19 Spills of oil, paint and chemicals", "2023-05-15"),
    ("battery", "HS-20 Lithium battery charging and storage", "2025-02-03"),
    ("vibration", "HS-21 Hand-arm vibration", "2022-11-28"),
    ("dust", "HS-22 Powder coating: dust and explosion protection", "2023-12-11"),
    ("driving", "HS-23 Driving for work", "2024-08-05"),
    ("smoking", "HS-24 Smoking and vaping areas", "2022-02-07"),
    ("mental", "HS-25 Stress and mental health", "2024-05-13"),
    ("site install", "HS-26 Safe installation at customers' sites", "2025-05-19"),
    ("first aiders", "First aiders and fire wardens list Hexham October 2025", "2025-10-01", "First aiders + fire wardens Hexham Oct25.xlsx"),
    ("first aiders corby", "First aiders and fire wardens list Corby", "2025-06-02", "First aiders + fire wardens Corby Jun25.xlsx"),
])
put("Health & safety", "hse/risk-assessments", ["path", "file"], "under", "Risk assessment", [
    ("ra press", "RA Press brake Trumpa 5", "2024-03-11"), ("ra laser", "RA Laser cutter", "2023-11-06"),
    ("ra spray", "RA Powder coating line", "2024-06-10"), ("ra foam", "RA Panel foaming line PUR isocyanates", "2025-01-27"),
    ("ra test", "RA Door test rig Corby", "2024-01-29"), ("ra springs", "RA Winding torsion springs", "2025-04-14"),
    ("ra office", "RA Offices", "2022-05-09"), ("ra robot", "RA Welding robot cell 3", "2025-08-18"),
])
put("Health & safety", "hse/alerts", ["kind", "path"], "slug", "Safety alert", [
    ("alert spring", "Safety alert 2025-02 Broken torsion spring injures fitter", "2025-02-18"),
    ("alert forklift", "Safety alert 2024-05 Pedestrian struck by forklift in despatch", "2024-11-12"),
    ("alert ladder", "Safety alert 2024-03 Fall from ladder at customer site", "2024-07-03"),
    ("alert finger", "Safety alert 2025-04 Finger crushed in dock leveller lip", "2025-07-29"),
    ("alert battery", "Safety alert 2025-01 Fire of a cordless tool battery", "2025-01-21"),
    ("alert isocyanate", "Safety alert 2023-06 Isocyanate leak on foaming line Opole", "2023-12-04"),
])
put("IT help", "it/help", ["title", "path", "kind", "file"], "slug", "Help page", [
    ("password", "Reset your password", "2025-01-15"), ("mfa", "New phone: set up the authenticator again", "2025-03-11"),
    ("vpn", "Connect from home with VPN", "2024-10-02"), ("printer", "Follow-me printing with your badge", "2023-11-21"),
    ("mailbox", "Shared mailboxes and calendars", "2024-02-06"), ("mail full", "Mailbox full: archive old mail", "2024-06-25"),
    ("phishing", "Suspicious mail: how to report phishing", "2025-05-27"), ("wifi", "Wi-Fi for guests and private phones", "2024-08-13"),
    ("new laptop", "Order a laptop, screen or headset", "2025-02-18"), ("lost", "Lost or stolen laptop or phone", "2024-04-09"),
    ("sap login", "SAP: locked user and first login", "2023-09-05"), ("sap goods", "SAP: post a goods receipt", "2024-01-30"),
    ("sap stock", "SAP: stock transfer between Hexham and Venlo", "2024-05-14"), ("cad", "CAD vault: check out and release drawings", "2023-06-27"),
    ("teams room", "Meeting rooms: screen, camera and booking panel", "2025-04-22"), ("onedrive", "Restore a deleted file or an older version", "2024-03-19"),
    ("usb", "USB sticks and sending large files", "2023-10-10"), ("software", "Software catalogue: what you may install yourself", "2025-06-10"),
    ("terminals", "Shop floor terminals: clock in and book an order", "2024-09-24"), ("scanner", "Warehouse scanners: freeze and restart", "2024-11-05"),
    ("byod", "Company mail on your private phone", "2025-01-28"), ("roaming", "Mobile phones abroad: roaming and data limits", "2025-06-24"),
    ("ai", "Using AI assistants: what you may paste and what not", "2025-09-09"), ("outofoffice", "Out-of-office replies and delegates", "2023-08-01"),
    ("signature", "E-mail signature template", "2025-02-04"), ("helpdesk", "Service desk: hours, numbers, priorities", "2025-08-05"),
    ("win11", "Windows 11 change-over: dates and what to do", "2025-07-15"), ("it policy", "IT acceptable use policy", "2024-12-10"),
    ("outage sap", "Incident report SAP outage 14 August 2025", "2025-08-19"), ("outage net", "Incident report network failure Corby 3 February 2025", "2025-02-07"),
    ("phone", "Desk phone: divert calls and voicemail", "2022-12-06"), ("badge", "Access badge: lost, blocked or new door rights", "2024-07-02"),
])
put("Quality management", "qm/procedures", ["kind", "file", "full"], "plain", "Quality procedure", [
    ("qm manual", "QM-00 Quality manual rev 9", "2025-03-10"), ("qm manual 8", "QM-00 Quality manual rev 8", "2022-03-07"),
    ("documents", "QM-01 Control of documents and drawings", "2023-04-03"), ("incoming", "QM-02 Incoming inspection", "2024-02-26"),
    ("ncr", "QM-03 Nonconforming parts: block, label, decide", "2024-06-03"), ("complaints", "QM-04 Customer complaints and 8D", "2024-09-16"),
    ("audits", "QM-05 Internal audits", "2023-01-23"), ("calibration", "QM-06 Calibration of gauges and torque wrenches", "2023-10-09"),
    ("change", "QM-07 Engineering change", "2024-11-11"), ("supplier approval", "QM-08 Approval and rating of suppliers", "2025-01-20"),
    ("first article", "QM-09 First article inspection", "2022-09-26"), ("welders", "QM-10 Qualification of welders", "2023-07-17"),
    ("ce", "QM-11 CE and UKCA marking and declarations of performance", "2024-04-22"), ("trace", "QM-12 Serial numbers and traceability", "2022-11-14"),
    ("recall", "QM-13 Product safety and recall", "2023-12-04"), ("spc", "QM-14 Final test of doors and drives", "2025-05-12"),
    ("paint", "QM-15 Paint thickness and adhesion test", "2023-08-28"), ("retention", "QM-16 How long records are kept", "2024-01-08"),
    ("iso 9001", "ISO 9001 certificate valid to June 2027", "2024-06-21"), ("iso 14001", "ISO 14001 certificate valid to June 2027", "2024-06-21"),
    ("iso 45001", "ISO 45001 certificate valid to March 2026", "2023-03-15"),
    ("audit 2023", "Surveillance audit report 2023", "2023-06-30"), ("audit 2024", "Recertification audit report 2024", "2024-06-28"),
    ("audit 2025", "Surveillance audit report 2025", "2025-07-04"),
    ("ia corby", "Internal audit Corby assembly May 2025", "2025-05-28"), ("ia opole", "Internal audit Opole foaming September 2025", "2025-09-19"),
    ("ia hexham", "Internal audit Hexham despatch November 2024", "2024-11-22"),
])
put("Quality management", "qm/8D", ["path"], "plain", "8D report", [
    ("8d motus", "8D-2025-011 Motus 200 brake squeal", "2025-04-11"), ("8d panel", "8D-2025-017 KS 60 panel delamination", "2025-06-20"),
    ("8d rollers", "8D-2024-032 Cracked nylon rollers", "2024-10-18"), ("8d paint", "8D-2024-041 Powder coat flaking RAL 7016", "2024-12-13"),
    ("8d hydraulics", "8D-2025-024 DL 30 hydraulic oil leak", "2025-09-12"), ("8d remote", "8D-2024-009 RC4 handset loses pairing", "2024-03-22"),
])

PRODUCTS = [
    ("ks40", "KS 40", "insulated sectional door"), ("ks60", "KS 60", "thermal sectional door"), ("ks80", "KS 80 Arctic", "cold store sectional door"),
    ("ksg", "KS Glaze", "full vision sectional door"), ("r200", "Rapido 200", "high speed door"), ("r300", "Rapido 300 Clean", "high speed door for clean rooms"),
    ("rcold", "Rapido Cold", "high speed freezer door"), ("rs75", "RS 75", "rolling shutter"), ("rs100", "RS 100 Storm", "wind resistant rolling shutter"),
    ("fs60", "FireGuard EI60", "sliding fire door"), ("fs120", "FireGuard EI120", "sliding fire door"), ("dl20", "DL 20", "dock leveller with swing lip"),
    ("dl30", "DL 30", "dock leveller with telescopic lip"), ("dlmini", "DL Mini", "mini dock leveller"), ("shelter", "Cushion CS", "dock shelter"),
    ("inflate", "Inflata IS", "inflatable dock shelter"), ("m100", "Motus 100", "door drive 0.37 kW"), ("m200", "Motus 200", "door drive 0.75 kW"),
    ("m400", "Motus 400", "door drive 1.5 kW"), ("c1", "LogiGate C1", "door control"), ("c2", "LogiGate C2", "door control with network"),
    ("barro4", "Barro 4", "car park barrier 4 m"), ("barro6", "Barro 6", "barrier 6 m"), ("eye", "EyeLine", "light curtain"), ("rc4", "RC4", "radio handset"),
]
put("Product data sheets", "products/datasheets", ["full", "kind", "path"], "under", "Data sheet",
    [(f"{code} ds", f"Data sheet {name} {what}", f"{2023 + index % 3}-0{1 + index % 9}-15") for index, (code, name, what) in enumerate(PRODUCTS)] + [
    ("r200 ds old", "Data sheet FlexSpeed 200 high speed door", "2021-02-15"), ("rcold ds old", "Data sheet FlexSpeed Cold high speed freezer door", "2021-02-15"),
    ("rename", "FlexSpeed becomes Rapido - new names and order codes", "2023-01-09"), ("range", "Product range overview 2025", "2025-02-24"),
    ("colours", "RAL colours and surcharges", "2024-10-07"), ("uvalues", "U-values and wind classes of all doors", "2025-03-17"),
    ("pricelist 2024", "Price list UK 2024", "2024-01-02"), ("pricelist 2025", "Price list UK 2025", "2025-01-02"),
    ("warranty", "Warranty terms for doors and drives", "2024-01-02"), ("compat", "Which drive for which door - selection table", "2024-08-26"),
])
put("Installation and operating manuals", "products/manuals", ["path", "kind", "file"], "plain", "Manual", [
    (f"{code} man", f"{name} installation manual", "2024-03-01") for code, name, _ in PRODUCTS[:14]] + [
    ("m man", "Motus 100-200-400 installation and wiring", "2024-05-10"), ("c1 man", "LogiGate C1 operating manual", "2023-04-12"),
    ("c2 man", "LogiGate C2 operating manual v2", "2025-05-23"), ("c2 man 1", "LogiGate C2 operating manual v1", "2023-02-08"),
    ("c2 codes", "LogiGate error codes E01-E48", "2025-05-23"), ("rc4 man", "RC4 pair and erase handsets", "2023-09-14"),
    ("barro man", "Barro 4 and Barro 6 installation manual", "2024-07-19"), ("eye man", "EyeLine mounting and alignment", "2023-11-10"),
    ("springs", "Changing torsion springs - service instruction", "2025-03-05"), ("yearly", "Yearly inspection of powered doors - checklist for fitters", "2024-02-02"),
    ("dl yearly", "Yearly inspection of dock levellers - checklist for fitters", "2024-02-02"), ("emergency", "Opening a powered door by hand in a power cut", "2022-10-28"),
    ("parts ks", "Spare parts list KS 40 KS 60 KS 80", "2025-01-31"), ("parts rapido", "Spare parts list Rapido", "2025-01-31"),
    ("parts dl", "Spare parts list dock levellers", "2024-09-30"), ("parts motus", "Spare parts list Motus drives", "2024-09-30"),
])
put("Machine maintenance", "maintenance/instructions", ["file", "path", "kind"], "under", "Maintenance instruction", [
    ("mi press", "MI-101 Press brake Trumpa 5 weekly greasing", "2023-05-08"), ("mi press2", "MI-102 Press brake Trumpa 5 change of hydraulic oil", "2023-05-08"),
    ("mi laser", "MI-110 Laser cutter lens cleaning", "2024-02-19"), ("mi laser2", "MI-111 Laser cutter alignment after crash", "2024-02-19"),
    ("mi roll", "MI-120 Roll former profile 1 tool change", "2022-06-20"), ("mi roll2", "MI-121 Roll former profile 2 tool change", "2022-06-20"),
    ("mi foam", "MI-130 Foaming line mixing head cleaning", "2024-10-21"), ("mi foam2", "MI-131 Foaming line pump seals", "2024-10-21"),
    ("mi coat", "MI-140 Powder booth filter change", "2023-11-13"), ("mi oven", "MI-141 Curing oven burner service", "2023-11-13"),
    ("mi chain", "MI-142 Overhead conveyor chain lubrication", "2024-08-12"), ("mi robot", "MI-150 Welding robot cell 3 torch and cable change", "2025-08-18"),
    ("mi robot2", "MI-151 Welding robot restart after emergency stop", "2025-08-18"), ("mi comp", "MI-160 Compressors 1-4 oil and filters", "2022-09-05"),
    ("mi dryer", "MI-161 Compressed air dryer drain", "2022-09-05"), ("mi crane", "MI-170 Bridge crane 5 t monthly check", "2023-03-13"),
    ("mi fork", "MI-180 Forklift daily check", "2024-09-09"), ("mi charge", "MI-181 Forklift battery topping up and charging", "2024-09-09"),
    ("mi wind", "MI-190 Spring winding machine mandrel change", "2023-01-30"), ("mi rig", "MI-200 Door test rig load cell calibration", "2024-01-29"),
    ("mi coil", "MI-210 Stator coil winder wire jam", "2023-10-16"), ("mi pcb", "MI-211 PCB reflow oven profile check", "2024-06-24"),
    ("mi boiler", "MI-220 Heating boiler house start-up in autumn", "2024-09-16"), ("mi roof", "MI-221 Roof gutters and skylights", "2022-04-25"),
    ("mi sprink", "MI-222 Sprinkler weekly test", "2023-02-27"), ("mi gen", "MI-223 Emergency generator monthly run", "2023-02-27"),
    ("mi water", "MI-224 Legionella flushing of showers", "2024-04-15"), ("plan 2025", "Maintenance plan 2025 Hexham", "2024-12-16", "Maintenance_plan_2025_Hexham.xlsx"),
    ("plan 2025 c", "Maintenance plan 2025 Corby", "2024-12-16", "Maintenance_plan_2025_Corby.xlsx"), ("critical", "Critical spare parts in the tool crib", "2025-02-10"),
])

MONTHS = [(year, month) for year in (2023, 2024, 2025) for month in range(1, 13) if (year, month) <= (2025, 9)]
catalogue.group("Monthly reports")
for year, month in MONTHS:
    first, after = datetime.date(year, month, 1), month_end(year, month) + datetime.timedelta(9)
    name = {2023: f"Operations report {first:%B %Y}.pdf", 2024: f"OPS_{year}_{month:02}.pdf", 2025: f"{year}-{month:02} operations report.pdf"}[year]
    catalogue.add("Monthly reports", f"ops {year}-{month:02}", f"{BUCKET}/reports/operations/{year}/{name.replace(' ', '+')}",
                  **{2023: {"filename": name}, 2024: {"filename": name, "title": f"Operations monthly report {first:%b %Y}"}, 2025: {}}[year])
    if year >= 2024:
        name = f"Order intake and sales {first:%b} {year % 100}.xlsx"
        catalogue.add("Monthly reports", f"sales {year}-{month:02}", f"{BUCKET}/reports/sales/{name.replace(' ', '+')}", filename=name,
                      document_type="Sales report", date=str(after) if month % 3 else None)
        name = f"HSE_monthly_{year}{month:02}.pdf"
        catalogue.add("Monthly reports", f"hse {year}-{month:02}", f"{BUCKET}/reports/hse/{name}", filename=name,
                      title=f"HSE monthly report: accidents, near misses, inspections - {first:%B %Y}" if month % 2 else None)
    if month % 3 == 0:
        name = f"Complaints and scrap Q{month // 3} {year}.pptx"
        catalogue.add("Monthly reports", f"scrap {year}q{month // 3}", f"{BUCKET}/reports/quality/{name.replace(' ', '+')}",
                      **({"filename": name, "document_type": "Quality report"} if year > 2023 else {}))
put("Monthly reports", "reports/yearly", ["kind", "path"], "plain", "Yearly report", [
    ("energy 2023", "Energy and carbon report 2023", "2024-03-04"), ("energy 2024", "Energy and carbon report 2024", "2025-03-03"),
    ("gpg 2024", "Gender pay gap report 2024", "2025-03-28"), ("annual 2024", "Annual review 2023-24", "2024-07-19"), ("annual 2025", "Annual review 2024-25", "2025-07-18"),
    ("budget 2025", "Budget 2024-25 summary", "2024-03-25"), ("budget 2026", "Budget 2025-26 summary", "2025-03-24"),
    ("survey 2023", "Employee survey results 2023", "2023-12-05"), ("survey 2025", "Employee survey results 2025", "2025-09-26"),
])

catalogue.group("Minutes")
MANAGEMENT = ["2024-07-02", "2024-08-06", "2024-09-03", "2024-10-01", "2024-11-05", "2024-12-03", "2025-01-07", "2025-02-04", "2025-03-04", "2025-04-01",
              "2025-05-06", "2025-06-03", "2025-07-01", "2025-09-02", "2025-10-07"]
FORUM = ["2024-03-14", "2024-05-16", "2024-07-18", "2024-09-19", "2024-11-21", "2025-01-16", "2025-03-20", "2025-05-15", "2025-07-17", "2025-09-18"]
for day in MANAGEMENT:
    name = f"{day} Management team minutes.docx"
    catalogue.add("Minutes", f"mt {day}", f"{BUCKET}/minutes/management/{name.replace(' ', '+')}", filename=name)
for index, day in enumerate(FORUM):
    name = f"Staff Forum {datetime.date.fromisoformat(day):%d.%m.%Y}.pdf"
    catalogue.add("Minutes", f"forum {day}", f"{BUCKET}/minutes/staff-forum/{name.replace(' ', '+')}",
                  **({"title": "Minutes of the Staff Forum", "date": day} if index % 2 else {}))
for site, days in (("Hexham", ["2024-02-20", "2024-05-21", "2024-08-20", "2024-11-19", "2025-02-18", "2025-05-20", "2025-08-19"]),
                   ("Corby", ["2024-03-12", "2024-09-10", "2025-03-11", "2025-09-09"]), ("Opole", ["2024-06-25", "2025-06-24"])):
    for day in days:
        name = f"Safety_committee_{site}_{day}.pdf"
        catalogue.add("Minutes", f"safety {site} {day}", f"{BUCKET}/minutes/safety-committee/{name}", filename=name, document_type="Minutes")
put("Minutes", "minutes/other", ["path"], "plain", "Minutes", [
    ("canteen min", "Canteen working group 2025-06-12", None), ("canteen min 2", "Canteen working group 2025-10-09", None),
    ("energy min", "Energy team 2025-04-08", None), ("energy min 2", "Energy team 2025-09-30", None),
    ("s4 kickoff", "SAP S4 project kick-off 2025-02-13", None), ("s4 steer", "SAP S4 steering committee 2025-06-26", None), ("s4 steer 2", "SAP S4 steering committee 2025-10-02", None),
    ("coating steer", "New powder coating line - project meeting 14", "2025-09-23", "Powder coating line 2 project meeting 14 2025-09-23.docx"),
    ("coating steer 13", "New powder coating line - project meeting 13", "2025-08-26", "Powder coating line 2 project meeting 13 2025-08-26.docx"),
    ("travel plan", "Parking and travel to work meeting 2025-03-06", None),
])
put("Supplier contracts", "purchasing/contracts", ["kind", "path", "full"], "plain", "Contract", [
    ("k steel", "Frame agreement Northmarch Steel - galvanised coil 2024-2026", "2024-01-01"), ("k steel a1", "Northmarch Steel amendment 1 price index", "2025-02-01"),
    ("k foam", "Supply agreement Polyfoma Chemie - PUR foam components", "2023-07-01"), ("k springs", "Supply agreement Tensa Springs", "2022-05-01"),
    ("k motors", "Supply agreement Elmotek - motors 0.37 to 1.5 kW", "2024-10-01"), ("k motors old", "Supply agreement Elmotek - motors (expired 2024)", "2020-10-01"),
    ("k paint", "Powder paint frame contract Colorvance", "2025-01-01"), ("k electronics", "Circuit boards - Brightway Circuits frame contract", "2023-11-01"),
    ("k hydraulics", "Hydraulic power packs - Oleodrive agreement", "2024-04-01"), ("k glass", "Acrylic glazing - Lumipane agreement", "2022-09-01"),
    ("k rollers", "Nylon rollers and hinges - Castorelli order contract", "2023-02-01"), ("k packaging", "Pallets and cartons - Woodhaven Packaging", "2024-06-01"),
    ("k haulage", "Haulage UK - Pennine Freightways", "2024-09-01"), ("k haulage eu", "Haulage Hexham-Venlo-Opole - Transvaart BV", "2025-03-01"),
    ("k courier", "Parcels - Swiftbox courier rates 2025", "2025-01-01"), ("k canteen", "Canteen catering - Larder & Ladle Ltd", "2023-08-01"),
    ("k cleaning", "Office cleaning - Brightmop Services", "2024-02-01"), ("k security", "Guarding and gatehouse - Sentinel North", "2022-12-01"),
    ("k laundry", "Workwear rental and laundry - Cottonline", "2024-05-01"), ("k waste", "Waste and scrap metal - Reclamet", "2023-04-01"),
    ("k power", "Electricity supply 2024-2026 - Voltaris Energy", "2023-10-01"), ("k gas", "Gas supply 2025-2027 - Voltaris Energy", "2024-10-01"),
    ("k agency", "Temporary workers - Peopleworks agency terms", "2025-04-01"), ("k it", "Service desk outsourcing - Deskwise SLA", "2024-01-01"),
    ("k sap", "SAP S4 implementation - Quantiva Consulting statement of work", "2025-01-20"), ("k copiers", "Printer leasing - Inkwell Office", "2022-06-01"),
    ("k lifts", "Forklift hire and service - Hirelift", "2023-09-01"), ("k cars", "Vehicle leasing vans and cars - Roadfleet", "2024-07-01"),
    ("k terms", "General terms of purchase 2023", "2023-01-01"), ("k nda", "Non-disclosure agreement template", "2022-01-01"),
    ("k code", "Supplier code of conduct", "2024-03-01"),
])
put("Training", "training", ["kind", "path", "title"], "plain", "Training material", [
    ("t induction", "Induction day slides", "2025-03-03"), ("t catalogue 2025", "Course catalogue 2025", "2024-12-09"), ("t catalogue 2026", "Course catalogue 2026", "2025-10-13"),
    ("t forklift", "Forklift licence - course and refresher", "2024-09-09"), ("t crane", "Crane and slinger course", "2023-05-15"), ("t firstaid", "First aid course dates autumn 2025", "2025-08-11"),
    ("t fire", "Fire warden training slides", "2024-03-04"), ("t lifting", "Manual handling toolbox talk", "2022-11-07"), ("t loto", "Lockout tagout toolbox talk", "2023-06-19"),
    ("t springs", "Torsion spring safety - fitters' module", "2025-03-10"), ("t c2", "LogiGate C2 commissioning - fitters' module", "2025-06-02"), ("t fitters", "Fitter academy programme - levels 1 to 4", "2024-01-15"),
    ("t sap", "SAP S4 key user training plan", "2025-09-15"), ("t excel", "Excel for beginners workbook", "2022-02-14"), ("t gdpr", "Data protection e-learning", "2024-05-25"),
    ("t cyber", "Cyber security e-learning 2025", "2025-01-13"), ("t leaders", "New team leaders programme", "2024-10-21"), ("t english", "English and Polish classes at work", "2025-09-01"),
    ("t matrix hexham", "Skills matrix press shop Hexham", "2025-05-05"), ("t matrix corby", "Skills matrix drive assembly Corby", "2025-05-05"), ("t 5s", "5S and visual management workshop", "2023-09-25"),
    ("t welding", "Welder qualification test dates 2025", "2025-01-27"), ("t anti bribery", "Anti-bribery and gifts e-learning", "2023-11-06"), ("t mentors", "Mentors for apprentices guide", "2024-08-19"),
])
put("Customer letters", "sales/letters", ["path", "file", "kind"], "plain", "Letter", [
    ("l price 2024", "Letter to customers price increase January 2024", "2023-11-06"), ("l price 2025", "Letter to customers price increase January 2025", "2024-11-04"),
    ("l price 2026", "Letter to customers price increase January 2026", "2025-10-13"), ("l springs", "Letter to dealers torsion spring inspection campaign", "2025-03-12"),
    ("l rapido", "Letter to dealers FlexSpeed renamed Rapido", "2023-01-16"), ("l leadtimes", "Letter to customers longer lead times of drives", "2024-06-05"),
    ("l holiday", "Letter to customers opening hours Christmas 2025", "2025-10-15"), ("l holiday 24", "Letter to customers opening hours Christmas 2024", "2024-10-16"),
    ("l oldham", "Reply to complaint Oldham Cold Stores late delivery", "2025-05-22"), ("l tamber", "Reply to complaint Tamber Logistics KS 60 panels", "2025-07-03"),
    ("l grayle", "Reply to complaint Grayle Supermarkets noisy drives", "2025-04-24"), ("l hospital", "Offer letter Wearmouth Hospital fire doors", "2025-08-29"),
    ("l airport", "Offer letter Tyne Regional Airport high speed doors", "2025-02-27"), ("l brewery", "Offer letter Alnside Brewery dock levellers", "2024-12-12"),
    ("l bank", "Letter to customers new bank details 2024", "2024-04-02"), ("l name", "Letter to customers Kestvale & Byrne becomes Kestvale Doors", "2022-06-01"),
    ("l ukca", "Letter to customers CE and UKCA marking", "2024-08-20"), ("l parts", "Letter to dealers end of spare parts for LogiGate A", "2025-06-09"),
    ("l overdue", "Reminder letter overdue invoice template", "2023-05-02"), ("l thanks", "Thank-you letter after site visit template", "2022-04-11"),
])
put("Canteen", "canteen", ["path"], "under", "Menu", [
    (f"menu {week}", f"Menu Hexham week {week} 2025", None) for week in range(28, 45)] + [
    ("menu corby", "Menu Corby October 2025", None), ("menu corby 9", "Menu Corby September 2025", None)])
put("Canteen", "canteen", ["kind", "path"], "plain", "Canteen", [
    ("prices 2024", "Canteen prices 2024", "2024-01-02"), ("prices 2025", "Canteen prices 2025", "2025-01-02"), ("allergens", "Allergens in our dishes", "2025-04-07"),
    ("hours", "Canteen opening hours and night shift vending", "2024-09-02"), ("buffet", "Catering for meetings and visitors - order sheet", "2025-02-03"),
    ("topup", "Paying in the canteen - top up your badge", "2024-01-15"), ("xmas", "Christmas lunch 2025 sign-up", "2025-10-20"),
])
put("Travel & expenses", "travel", ["title", "path", "kind"], "slug", "Travel", [
    ("travel", "Travel policy 2025", "2025-01-06"), ("travel old", "Travel policy 2022", "2022-01-10"), ("mileage", "Mileage rates for private cars 2025", "2025-04-06"),
    ("perdiem", "Daily allowances by country 2025", "2025-01-06"), ("booking", "Book flights, trains and hotels in the travel portal", "2024-10-14"), ("hotels", "Preferred hotels near our sites", "2025-02-17"),
    ("abroad", "Working abroad: A1 certificate, visa, insurance", "2024-06-03"), ("pool", "Pool cars: booking and keys", "2024-03-11"), ("card", "Company credit card rules", "2023-10-02"),
    ("entertain", "Gifts and hospitality", "2023-11-06"), ("ev charging", "Charging an electric car at Hexham and Corby", "2025-03-31"), ("shuttle", "Shuttle bus station to Hexham works timetable", "2025-09-01"),
    ("venlo", "How to get to Venlo", "2024-02-12"), ("opole", "How to get to Opole", "2024-02-12"), ("insurance", "Business travel insurance: card and emergency number", "2025-01-01"),
])
put("Site plans & facilities", "facilities", ["path", "kind", "file"], "plain", "Site plan", [
    ("sp hexham", "Site plan Hexham works", "2025-02-20"), ("sp corby", "Site plan Corby", "2024-05-16"), ("sp opole", "Plan zakladu Opole site plan", "2023-09-07"), ("sp venlo", "Site plan Venlo warehouse", "2022-11-17"),
    ("sp hexham 21", "Site plan Hexham works 2021", "2021-03-04"), ("ep hexham", "Escape routes Hexham hall 1-4", "2025-03-24"), ("ep corby", "Escape routes Corby", "2024-05-16"),
    ("parking", "Car parks Hexham - permits and bays", "2025-03-17"), ("rooms", "Meeting rooms Hexham office floor plan", "2024-11-28"), ("drains", "Drainage and interceptor plan Hexham", "2022-07-28"),
    ("floor load", "Floor loads hall 3 and mezzanine", "2021-10-14"), ("power plan", "Single line diagram 11 kV Hexham", "2023-01-19"), ("desk", "Desk sharing rules head office", "2024-09-30"),
    ("lockers", "Lockers and showers", "2023-04-20"), ("post", "Mail room and parcels - no private parcels", "2024-12-02"), ("heating", "Report a defect in the building (heating, light, toilets)", "2024-10-21"),
    ("defib", "Defibrillators - where they hang", "2025-05-01"),
])
put("Logistics", "logistics", ["kind", "file", "path"], "slug", "Instruction", [
    ("lg pack", "Packing instruction sectional doors", "2023-08-14"), ("lg pack2", "Packing instruction drives and controls", "2023-08-14"), ("lg load", "Loading and securing of lorries", "2024-10-28"),
    ("lg export", "Export papers outside the EU and UK", "2025-02-11"), ("lg customs", "Customs UK to EU commodity codes", "2025-01-14"), ("lg returns", "Returns from customers", "2023-10-30"),
    ("lg stock", "Yearly stock count instruction 2025", "2025-10-06"), ("lg stock 24", "Yearly stock count instruction 2024", "2024-10-07"), ("lg slots", "Delivery time slots for suppliers Hexham", "2024-05-27"),
    ("lg dangerous", "Dangerous goods: foam components and aerosols", "2024-03-18"), ("lg emergency", "Express parts out of hours from Venlo", "2025-04-28"),
])
put("Finance", "finance", ["path", "full"], "plain", "Procedure", [
    ("fi approval", "Signature and approval limits 2025", "2025-04-01"), ("fi approval 23", "Signature and approval limits 2023", "2023-04-01"), ("fi po", "Purchase orders - how to raise and approve", "2024-02-19"),
    ("fi invoice", "Invoices from suppliers - no order no payment", "2024-02-19"), ("fi capex", "Capital expenditure procedure", "2023-09-11"), ("fi credit", "Customer credit limits and overdue accounts", "2023-05-02"),
    ("fi close", "Month-end closing calendar 2025-26", "2025-03-10"), ("fi centres", "Cost centre list 2025-26", "2025-04-01"), ("fi petty", "Petty cash", "2022-01-17"), ("fi fraud", "Payment fraud - fake bank detail changes", "2024-04-09"),
    ("fi assets", "Selling or scrapping company equipment", "2022-09-19"),
])
put("Projects & improvement", "projects", ["file", "path"], "plain", "Project", [
    ("p coating", "Powder coating line 2 - project charter", "2024-09-05"), ("p coating time", "Powder coating line 2 - timetable rev 6", "2025-09-23"), ("p s4", "SAP S4 project charter", "2025-02-13"),
    ("p s4 faq", "SAP S4 go-live questions and answers", "2025-10-02"), ("p solar", "Solar roof hall 2 - feasibility study", "2024-05-30"), ("p solar end", "Solar roof hall 2 - closing report", "2025-07-10"),
    ("p c3", "LogiGate C3 development specification", "2025-06-16"), ("p quiet", "Quiet Motus - noise test results", "2025-08-07"), ("p agv", "Driverless trucks despatch - business case", "2025-05-08"),
    ("p smed", "Roll former changeover time workshop results", "2024-11-29"), ("p ideas", "Suggestion scheme - rules and rewards", "2023-02-13"), ("p ideas 24", "Suggestion scheme winners 2024", "2025-01-31"),
    ("p venlo", "Venlo warehouse extension - lessons learned", "2023-12-14"), ("p leveller", "DL 40 dock leveller concept study", "2025-03-27"),
])
put("Hinge (staff magazine)", "hinge", ["path"], "slug", "Magazine", [
    (f"hinge {season} {year}", f"Hinge {season} {year}", None) for year in (2023, 2024, 2025) for season in ("spring", "summer", "autumn", "winter") if (year, season) != (2025, "winter")])
put("Environment", "environment", ["kind", "path"], "plain", "Procedure", [
    ("en policy", "Environmental policy 2024", "2024-01-22"), ("en waste", "What goes in which bin - waste sorting", "2024-06-17"), ("en permit", "Environmental permit powder coating Hexham", "2022-08-08"),
    ("en emission", "Emission measurement curing oven 2025", "2025-05-21"), ("en air", "Compressed air leaks - how to report", "2025-04-08"), ("en aspects", "Register of environmental aspects", "2024-11-18"),
    ("en epd", "Environmental product declaration KS 60", "2025-01-09"), ("en epd40", "Environmental product declaration KS 40", "2023-06-22"),
])


only = catalogue.only


n = "not-companies"
q.ask(n, "my gran died on sunday, how many days can i have off", only("bereavement"))
q.ask(n, "From which day do I need a doctor's note?", only("sick", "f selfcert"))
q.ask(n, "We're expecting our first in March. How much time do I get as the dad, and is it paid?", only("parental"))
q.ask(n, "could i log in from spain for two weeks in summer and just carry on working", only("wfh", "abroad"))
q.ask(n, "got a letter from the court, they want me on a jury for 2 weeks", only("jury"))
q.ask(n, "My supervisor shouts at me in front of the whole line nearly every day. What can I do about it?", only("dignity", "grievance"))
q.ask(n, "is it ok to drive deliveries for another firm at weekends", only("second job"))
q.ask(n, "how many weeks notice do I have to give", only("leavers"))
q.ask(n, "thinking of stopping at 63, maybe going down to three days a week first - how does that work here?", only("retire"))
q.ask(n, "do we get extra for nights", only("shifts", "pay 2025"))
q.ask(n, "I started in July. When is my probation over and what happens then", only("probation"))
q.ask(n, "mate of mine would like to work here, is there anything in it for me if they take him", only("refer"))
q.ask(n, "moved house last week. who needs my new address", only("f bank"))
q.ask(n, "What does the line SalSac on my payslip mean?", only("payslip"))
q.ask(n, "does the company chip in for glasses, i'm at a screen all day", only("dse", "cash plan"))
q.ask(n, "things at home are too much right now, is there somebody i can talk to in confidence", only("eap", "mental"))
q.ask(n, "I'd like an extra week's holiday next year and wouldn't mind paying for it.", only("buy leave"))
q.ask(n, "who gets the money if something happens to me", only("life", "f nominee"))
q.ask(n, "25 years at kestvale next may - do i get something?", only("service awards"))
q.ask(n, "school rang, had to run and fetch my daughter. do i lose pay for the afternoon?", only("carer"))
q.ask(n, "Would the company pay for an HNC in mechanical engineering that I'd do in the evenings?", only("study"))
q.ask(n, "hot flushes on the line are killing me, any support for that", only("menopause"))
q.ask(n, "how much holiday do i have in a full year", only("leave"))
q.ask(n, "overtime on saturdays: money or time back?", only("overtime"))
q.ask(n, "I'm on antibiotics that make me drowsy and I drive a forklift", only("alcohol"))
q.ask(n, "Colleague cut his hand on a panel just now, what has to be filled in?", only("accident", "f accident"))
q.ask(n, "alarm goes off - where do we meet outside?", only("fire", "ep hexham", "ep corby"))
q.ask(n, "34 degrees in the hall. are we allowed more breaks", only("heat"))
q.ask(n, "who can do first aid at corby", only("first aiders corby"))
q.ask(n, "I'm four months pregnant and work near the chemicals. Does somebody have to look at my workplace?", only("pregnant"))
q.ask(n, "hydraulic oil all over the floor by the dock, what now", only("spill"))
q.ask(n, "what do i have to do before i reach into a machine so that nobody can switch it on", only("loto", "t loto"))
q.ask(n, "rules for outside firms who come in to do a job for us", only("contractors"))
q.ask(n, "which ear plugs, from how many decibels", only("noise", "ppe"))
q.ask(n, "forgot my password", only("password"))
q.ask(n, "got a new iphone and now it wants a code when i log in that i never receive", only("mfa"))
q.ask(n, "i think i clicked on something dodgy in a mail", only("phishing"))
q.ask(n, "Left my laptop on the train this morning, who do I have to tell?", only("lost"))
q.ask(n, "saved over my spreadsheet, can i get yesterday's version back", only("onedrive"))
q.ask(n, "am I allowed to put a customer's drawing into ChatGPT?", only("ai"))
q.ask(n, "sap says user is locked", only("sap login"))
q.ask(n, "file of 3 GB for a customer, too big for mail", only("usb"))
q.ask(n, "barcode gun in the warehouse is stuck again", only("scanner"))
q.ask(n, "turnstile doesn't take my card any more", only("badge"))
q.ask(n, "How do I send calls from the phone on my desk to my mobile while I'm out?", only("phone"))
q.ask(n, "visitor needs internet", only("wifi"))
q.ask(n, "found ten hinges out of tolerance, where do they go and who decides what happens to them", only("ncr"))
q.ask(n, "sticker on my torque wrench ran out last week, can I still use it?", only("calibration"))
q.ask(n, "for how many years do we have to keep test records", only("retention"))
q.ask(n, "customer on the phone, his LogiGate shows E17", only("c2 codes"))
q.ask(n, "how well does the KS 60 insulate", only("ks60 ds", "uvalues"))
q.ask(n, "which motor do i quote for a door 6 m wide and 5 m high", only("compat"))
q.ask(n, "power cut at a customer, lorry's stuck inside. how do they get the door up?", only("emergency"))
q.ask(n, "how to teach a second handset RC4", only("rc4 man"))
q.ask(n, "How long is the guarantee on a drive?", only("warranty"))
q.ask(n, "somebody hit the red button on cell 3, how do I get the robot going again", only("mi robot2"))
q.ask(n, "roll former 2, swapping tools to run the other profile", only("mi roll2"))
q.ask(n, "who carries our goods from Venlo to Opole and what do they charge", only("k haulage eu"))
q.ask(n, "payment terms with tensa?", only("k springs"))
q.ask(n, "How much do I get per mile if I take my own car?", only("mileage"))
q.ask(n, "three days in poland, what's the allowance for meals", only("perdiem"))
q.ask(n, "need a hotel and a train for corby, how do i book", only("booking"))
q.ask(n, "can a supplier give me a bottle of whisky for christmas", only("entertain", "t anti bribery"))
q.ask(n, "where can I park on site at Hexham and do I need a permit", only("parking"))
q.ask(n, "no hot water in the ladies on the second floor", only("heating"))
q.ask(n, "can i have my amazon stuff delivered to work", only("post"))
q.ask(n, "I'm coeliac. Which of the canteen dishes can I eat?", only("allergens"))
q.ask(n, "sandwiches and coffee for twelve visitors on thursday pls", only("buffet"))
q.ask(n, "up to what amount may a team leader sign", only("fi approval"))
q.ask(n, "A supplier has just mailed us that their bank account has changed. Is that genuine, what should I check?", only("fi fraud"))
q.ask(n, "which bin for empty paint tins", only("en waste", "coshh"))
q.ask(n, "is there a bus from the station", only("shuttle"))

q.ask("follow-up", "and in corby?", only("first aiders corby"),
      history=["who are the fire wardens at hexham", "The list of October 2025 names 14 fire wardens at Hexham, among them R. Dodds (hall 1) and P. Nixon (hall 2)."])
q.ask("follow-up", "what was it in 2024", only("pay 2024"),
      history=["hourly rate grade 4", "On the pay scales from April 2025 grade 4 is paid £15.62 an hour."])
q.ask("follow-up", "is there a form for that?", only("f flex"),
      history=["Can I ask to work four longer days instead of five?", "Yes. Every employee may request another pattern of hours under HR-04 Flexible working and working from home."])
q.ask("follow-up", "and the month before?", only("sales 2025-08"),
      history=["order intake september 2025", "Order intake in September 2025 was £31.4 million."])
q.ask("follow-up", "same for the DL 20", only("dl20 ds"),
      history=["what load does the DL 30 take", "The data sheet gives a rated load of 60 kN for the DL 30, on request 100 kN."])
q.ask("follow-up", "Where can I get a licence for one?", only("t forklift"),
      history=["who may drive a forklift", "Only employees with a valid licence and the works manager's written authorisation may drive a forklift truck (HS-05)."])
q.ask("follow-up", "and if i fall ill while i'm away?", only("leave", "sick"),
      history=["can i take three weeks holiday in one go", "Yes, up to three weeks if your manager agrees (HR-01 Annual leave and public holidays)."])
q.ask("follow-up", "what did they find the year before that", only("audit 2024"),
      history=["How did the ISO surveillance audit go this year?", "The surveillance audit of July 2025 closed with two minor nonconformities."])
q.ask("follow-up", "and the u value of it", only("ks80 ds", "uvalues"),
      history=["panel thickness ks 80 arctic", "The panels of the KS 80 Arctic are 80 mm thick."])
q.ask("follow-up", "how do I clean its mixing head?", only("mi foam"),
      history=["which seals do the pumps of the foaming line need", "MI-131 names FKM seals, set 4420, for both pumps of the foaming line."])
q.ask("follow-up", "when does that contract run out", only("k canteen"),
      history=["which company runs our canteen", "The canteen is run by Larder & Ladle Ltd."])
q.ask("follow-up", "sorry i meant the freezer one", only("rcold man"),
      history=["installation manual rapido 200", "Here is the installation manual of the Rapido 200 high speed door."])
q.ask("follow-up", "next week then?", only("menu 44"),
      history=["any fish in the hexham canteen this week", "No, the menu of week 43 has no fish."])
q.ask("follow-up", "could I also see the minutes of the meeting before", only("forum 2025-07-17"),
      history=["what did the staff forum talk about in september", "On 18 September 2025 the Staff Forum talked about the employee survey, parking, and the shutdown of 2026."])
q.ask("follow-up", "did we write back to them?", only("l tamber"),
      history=["What was wrong with the panels at Tamber Logistics?", "According to 8D-2025-017 the skins of KS 60 panels came off the foam because the line ran too cold."])
q.ask("follow-up", "how much is it for germany", only("perdiem"),
      history=["daily allowance poland", "The daily allowance for Poland is £38 in 2025."])
q.ask("follow-up", "and in q2", only("scrap 2025q2"),
      history=["scrap rate q3 2025", "In the third quarter of 2025 the scrap rate was 2.1%."])
q.ask("follow-up", "ok other question, i need a bigger screen", only("new laptop"),
      history=["when does the canteen open for the late shift", "The canteen is open for the late shift from 17:30 to 19:00.", "and at night?", "At night there are the vending machines by hall 2."])
q.ask("follow-up", "hm, isn't that out of date? that's from 2021", only("wfh"),
      history=["how many days a week can I work at home", "HR-04 Working from home of June 2021 allows two days a week."])
q.ask("follow-up", "and where would i plug it in at work?", only("ev charging"),
      history=["can I get an electric car through the company", "Yes, by salary sacrifice, after your probation period."])
q.ask("follow-up", "2026 as well please", only("shutdown 2026"),
      history=["When is the summer shutdown in 2025?", "Hexham and Corby are shut from 28 July to 8 August 2025."])
q.ask("follow-up", "the second one", only("mi robot2"),
      history=["instruction for the welding robot", "Which one do you need?\n1. MI-150 Welding robot cell 3 torch and cable change\n2. MI-151 Welding robot restart after emergency stop"])
q.ask("follow-up", "how did that happen?", only("alert finger"),
      history=["latest safety alert", "The latest safety alert is 2025-04 of 29 July 2025: a finger was crushed in the lip of a dock leveller."])
q.ask("follow-up", "and 2023?", only("energy 2023"),
      history=["how much electricity did we use in 2024", "The energy and carbon report gives 21.8 GWh of electricity for 2024."])
q.ask("follow-up", "thanks. And is there a list of the spares for it?", only("parts motus"),
      history=["wiring of the motus 400", "Motus 400 is wired for 3 x 400 V with a 10 A fuse; see the manual for the diagram."])

q.ask("abstention", "hello")
q.ask("abstention", "who are you and what can you do")
q.ask("abstention", "tell me a joke")
q.ask("abstention", "what's the capital of slovenia")
q.ask("abstention", "excel formula to count cells that aren't empty?")
q.ask("abstention", "Good morning! Hope you're having a nice day.")
q.ask("abstention", "who won the match last night")
q.ask("abstention", "how many inches are 45 cm")
q.ask("abstention", "annual report 2024 of Brixholme Lifts plc")
q.ask("abstention", "is it going to rain this afternoon")
q.ask("abstention", "test 123")
q.ask("abstention", "Write me a birthday poem for my colleague Dave, he's turning 50 and loves fishing.")
q.ask("abstention", "cheers, that's what i needed",
      history=["where are the defibrillators", "At the gatehouse, in hall 2 by the stairs, and at the reception."])
q.ask("abstention", "put that into polish please",
      history=["may I wear shorts in hall 1", "No. In the halls long trousers and safety shoes are compulsory."])
q.ask("abstention", "ok bye",
      history=["how do i book a pool car", "Book it in the calendar 'Pool cars' and fetch the key at the gatehouse.", "is there one free tomorrow", "I can't see the calendar."])
q.ask("abstention", "can you make that a bit shorter, in bullet points",
      history=["what do i do when i am sick", "Ring your supervisor before your shift starts. Fill in the self-certification form when you are back. From the eighth day you need a doctor's note."])
q.ask("abstention", "👍👍")
q.ask("abstention", "you're wasting my time, useless thing")

q.ask("document-type", "the paper form to ask for holiday, for the shop floor", only("f leave"))
q.ask("document-type", "need our 14001 certificate for a tender", only("iso 14001"))
q.ask("document-type", "8D for the leaking DL 30", only("8d hydraulics"))
q.ask("document-type", "Please send me the risk assessment of the laser.", only("ra laser"))
q.ask("document-type", "spare parts list for rapido doors", only("parts rapido"))
q.ask("document-type", "EPD KS60", only("en epd"))
q.ask("document-type", "is there a site plan of Corby that I can send to a driver?", only("sp corby"))

q.ask("relative-date", "when's payday this month", only("paydays"))
q.ask("relative-date", "whats for lunch at hexham tomorrow", only("menu 43"))
q.ask("relative-date", "did we have any accidents with lost time last month", only("hse 2025-09"))
q.ask("relative-date", "minutes of this month's management team meeting", only("mt 2025-10-07"))
q.ask("relative-date", "How did operations go in June last year?", only("ops 2024-06"))
q.ask("relative-date", "most recent safety committee at Corby - what was decided?", only("safety Corby 2025-09-09"))
q.ask("relative-date", "which weeks are we shut next summer", only("shutdown 2026"))
q.ask("relative-date", "customer complaints and scrap figures, last quarter", only("scrap 2025q3"))
q.ask("relative-date", "newest issue of hinge", only("hinge autumn 2025"))

q.ask("several-periods", "order intake july, august and september of this year", only("sales 2025-07"), only("sales 2025-08"), only("sales 2025-09"))
q.ask("several-periods", "Has the profit share gone up or down from 2023-24 to 2024-25?", only("bonus 2024"), only("bonus 2025"))
q.ask("several-periods", "near misses jan 2024 vs jan 2025", only("hse 2024-01"), only("hse 2025-01"))
q.ask("several-periods", "I'd like to put the employee survey of 2023 beside the one of 2025", only("survey 2023"), only("survey 2025"))
q.ask("several-periods", "price increase letters we sent for 2025 and for 2026", only("l price 2025"), only("l price 2026"))

q.ask("alias", "current data sheet of the door that used to be FlexSpeed Cold", only("rcold ds"))
q.ask("alias", "wfh rules", only("wfh"))
q.ask("alias", "Is there an EAP here?", only("eap"))
q.ask("alias", "LOTO procedure", only("loto"))

q.ask("typo", "pention guide", only("pension"))
q.ask("typo", "mantainance plan corby 2025", only("plan 2025 c"))
q.ask("typo", "changing torison springs instruction", only("springs"))
q.ask("typo", "how do i post a good reciept in sap", only("sap goods"))
q.ask("typo", "dock leveler dl mini instalation manual", only("dlmini man"))
q.ask("typo", "authentificator new phone", only("mfa"))

q.ask("topic", "what came of the solar panels on hall 2?", only("p solar end"))
q.ask("topic", "why did sap go down in august", only("outage sap"))
q.ask("topic", "are we getting driverless trucks in despatch", only("p agv"))
q.ask("topic", "where does the second powder coating line stand", only("coating steer", "p coating time"))
