"""What a maker of pumps, valves and household goods keeps in a bucket for its internal assistant: policies, how-tos, sheets, minutes, reports."""

from .shelf import Catalogue, Questions

BUCKET = "s3://wexcombe-assistant-kb"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

# handle, file, title, last modified
HR = [
    ("leave uk", "HR-POL-004 Annual leave UK v5.pdf", "Annual Leave Policy (UK)", "2025-01-06"),
    ("leave nl", "HR-POL-004-NL Annual leave Eindhoven v3.pdf", "Annual Leave Policy (Netherlands)", "2024-01-15"),
    ("leave cz", "HR-POL-004-CZ Annual leave Brno.docx", "Annual Leave Policy (Czech Republic)", "2023-12-20"),
    ("pto us", "US PTO policy 2025 FINAL.pdf", None, "2024-12-11"),
    ("leave my", "MY_Leave_Policy_2024.pdf", None, "2024-02-01"),
    ("sick uk", "HR-POL-005 Sickness absence and sick pay UK v4.pdf", "Sickness Absence and Sick Pay (UK)", "2024-04-08"),
    ("sick nl", "Ziekteverzuim EHV - sick leave NL (english).pdf", None, "2023-06-30"),
    ("maternity", "HR-POL-007 Maternity and adoption leave v4.pdf", "Maternity and Adoption Leave (UK)", "2024-04-06"),
    ("paternity", "HR-POL-008 Paternity & shared parental v2.pdf", "Paternity and Shared Parental Leave (UK)", "2024-04-06"),
    ("fmla", "US FMLA and parental leave.pdf", None, None),
    ("bereave", "HR-POL-010 Bereavement & compassionate leave.pdf", "Bereavement and Compassionate Leave", "2022-10-03"),
    ("hybrid", "Hybrid working guidelines (rev Sept 2024).docx", None, "2024-09-09"),
    ("home 2020", "OLD - Homeworking policy 2020 covid.doc", None, "2020-04-02"),
    ("abroad", "HR-POL-031 Working from abroad.pdf", "Working Temporarily from Abroad", "2023-07-17"),
    ("discipline", "HR-POL-012 Disciplinary procedure v6.pdf", "Disciplinary Procedure", "2023-02-14"),
    ("grievance", "HR-POL-013 Grievance procedure v5.pdf", "Grievance Procedure", "2023-02-14"),
    ("speakup", "Speak Up policy 2025.pdf", "Speak Up (Whistleblowing) Policy", "2025-03-01"),
    ("conduct", "Code of Conduct v6 - signed KM.pdf", "Code of Conduct", "2024-06-10"),
    ("referral", "refer-a-friend 2025.pdf", "Employee Referral Bonus Scheme", "2025-02-03"),
    ("probation", "HR-POL-016 Probation.pdf", "Probationary Periods", "2021-09-01"),
    ("leaver", "Leaver checklist + exit interview.docx", None, "2024-11-05"),
    ("review", "Performance review guide 2025 (managers).pdf", "Performance Review Guide 2025", "2025-01-20"),
    ("bands 24", "Salary bands UK 2024 CONFIDENTIAL.xlsx", None, "2024-03-28"),
    ("bands 25", "Salary bands UK 2025 CONFIDENTIAL.xlsx", None, "2025-03-27"),
    ("bonus 24", "Bonus scheme rules 2024.pdf", "Group Bonus Scheme Rules 2024", "2024-02-19"),
    ("bonus 25", "Bonus scheme rules 2025.pdf", "Group Bonus Scheme Rules 2025", "2025-02-17"),
    ("pension", "Pension guide UK Aug 2023.pdf", "Your Pension: a Guide for UK Employees", "2023-08-21"),
    ("401k", "401k summary plan description GRV.pdf", None, "2025-01-02"),
    ("cycle", "Cycle to work scheme.pdf", "Cycle to Work", "2024-05-13"),
    ("shift brn", "BRN shift & overtime premiums 2025.pdf", "Shift and Overtime Premiums, Brno", "2025-01-10"),
    ("shift lei", "Leicester shift pattern agreement 2023 (signed).pdf", None, "2023-10-02"),
    ("drugs", "HR-POL-021 Alcohol and drugs.pdf", "Alcohol and Drugs Policy", "2022-03-22"),
    ("study", "HR-POL-027 Study support.pdf", "Study Support and Professional Fees", "2023-09-04"),
    ("sabbatical", "HR-POL-029 Sabbaticals & career breaks.pdf", "Sabbaticals and Career Breaks", "2022-05-16"),
]
TRAVEL = [
    ("travel 23", "Travel policy 2023.pdf", "Group Travel Policy", "2023-01-09"),
    ("travel 25", "Travel policy 2025 v2.pdf", "Group Travel Policy", "2025-02-24"),
    ("perdiem 24", "per_diem_rates_2024.xlsx", None, None),
    ("perdiem 25", "per_diem_rates_2025.xlsx", None, None),
    ("claim form", "Expense claim form (manual) - only if Expensio is down.xlsx", None, "2022-08-15"),
    ("expensio", "Expensio quick guide.pdf", "Submitting Expenses in Expensio", "2024-10-21"),
    ("mileage 24", "Mileage rates by country 2024.pdf", "Mileage Rates", "2024-04-02"),
    ("mileage 25", "Mileage rates by country 2025.pdf", "Mileage Rates", "2025-04-03"),
    ("car", "Company car policy 2024.pdf", "Company Car and Car Allowance Policy", "2024-07-01"),
    ("ev", "EV home charging reimbursement.pdf", None, "2024-07-01"),
    ("card", "Corporate card - cardholder rules.pdf", "Corporate Card: Rules for Cardholders", "2023-11-27"),
    ("hotels", "Preferred hotels 2025 all sites.xlsx", None, "2025-01-31"),
    ("risk", "Travel risk + visas (read before you book!).pdf", "Travel Risk and Visa Guide", "2025-05-19"),
    ("gifts", "Gifts & entertainment limits.pdf", "Gifts, Hospitality and Entertainment", "2024-06-10"),
    ("relocation", "Relocation package terms.docx", None, "2023-03-13"),
]
# handle, file; hardly anything else
IT = [
    ("it password", "KB0003 Reset your password (self service).pdf"),
    ("it mfa", "KB0007 New phone - move the Authenticator app.pdf"),
    ("it vpn win", "KB0011 VPN on Windows.pdf"),
    ("it vpn mac", "KB0012 VPN on a Mac.pdf"),
    ("it printer", "KB0018 Follow-me printing.pdf"),
    ("it printer brn", "KB0018-BRN Label printers shop floor Brno.pdf"),
    ("it sharedbox", "KB0021 Request a shared mailbox.pdf"),
    ("it ooo", "KB0022 Out of office and delegates in Outlook.pdf"),
    ("it wifi guest", "KB0025 Guest wifi vouchers.pdf"),
    ("it rooms", "KB0026 Meeting room screens (Eindhoven + Leicester).pdf"),
    ("it admin", "KB0030 Temporary local admin rights.pdf"),
    ("it software", "KB0031 Software catalogue - how to order.pdf"),
    ("it laptop", "KB0034 Laptop replacement and lost or stolen devices.pdf"),
    ("it phish", "KB0038 I clicked on something - report phishing.pdf"),
    ("it onedrive", "KB0041 Restore a deleted file from OneDrive.pdf"),
    ("it sap role", "KB0047 SAP access and roles - request.pdf"),
    ("it sap lock", "KB0048 SAP user locked.pdf"),
    ("it bigfile", "KB0052 Sending large files to customers.pdf"),
    ("it usb", "KB0055 USB sticks are blocked - what now.pdf"),
    ("it cad", "KB0060 CAD workstation and licence server.pdf"),
    ("it teams ext", "KB0063 Inviting externals to Teams.pdf"),
    ("it mobile", "KB0066 Company mobile - roaming and data bundles.pdf"),
    ("it newstart", "KB0070 IT for new starters (manager checklist).pdf"),
    ("it scanner", "KB0074 Handheld scanners Penang warehouse.pdf"),
    ("it win11", "KB0081 Windows 11 upgrade 2025 - what to expect.pdf"),
    ("it ai", "KB0085 What you may put into AI tools.pdf"),
    ("it sign", "KB0088 e-Signatures with SignQuill.pdf"),
]
# handle, number, name, site, file
EHS = [
    ("ehs loto", "EHS-01", "Lockout tagout", None, "EHS-01 Lockout Tagout rev 7.pdf"),
    ("ehs ppe", "EHS-02", "Personal protective equipment", None, "EHS-02 PPE rev 5.pdf"),
    ("ehs hot", "EHS-03", "Hot work permit", None, "EHS-03 Hot work permit rev 3.docx"),
    ("ehs confined", "EHS-04", "Confined space entry", None, "EHS-04 Confined spaces.pdf"),
    ("ehs fork", "EHS-05", "Forklifts and pedestrian routes", None, "EHS-05 FLT & pedestrians rev2.pdf"),
    ("ehs accident", "EHS-06", "Reporting accidents and near misses", None, "EHS-06 Accident + near miss reporting.pdf"),
    ("ehs accform", "EHS-06F", "Accident report form", None, "EHS-06F accident form.docx"),
    ("ehs height", "EHS-08", "Working at height", None, "EHS-08 Work at height.pdf"),
    ("ehs spill", "EHS-09", "Chemical spills", None, "EHS-09 Spill response rev 4.pdf"),
    ("ehs lone", "EHS-11", "Lone working", None, "EHS-11 Lone working.pdf"),
    ("ehs contractor", "EHS-12", "Contractors on site", None, "EHS-12 Contractors on site.pdf"),
    ("ehs noise", "EHS-13", "Noise and hearing protection", None, "EHS-13 Noise.pdf"),
    ("ehs lifting", "EHS-14", "Manual handling", None, "EHS-14 manual handling.pdf"),
    ("ehs screen", "EHS-15", "Display screen equipment self-assessment", None, "EHS-15 DSE self assessment.xlsx"),
    ("ehs pregnant", "EHS-17", "New and expectant mothers: risk assessment", None, "EHS-17 Expectant mothers RA.docx"),
    ("ehs waste", "EHS-19", "Waste segregation", None, "EHS-19 Waste.pdf"),
    ("ehs robot", "EHS-21", "Robot cells", "Penang", "EHS-21 Robot cells PEN.pdf"),
    ("ehs molten", "EHS-22", "Molten metal", "Brno", "EHS-22 Molten metal BRN.pdf"),
    ("ehs hygiene", "EHS-24", "Chemical hygiene plan for the laboratory", "Eindhoven", "EHS-24 Lab chemical hygiene EHV.pdf"),
    ("ehs heat", None, "Heat stress", "Penang", "Heat stress PEN 2024.pdf"),
    ("ehs tornado", None, "Severe weather plan", "Greenville", "GRV severe weather plan (tornado, hurricane, ice).pdf"),
    ("ehs fire lei", None, None, "Leicester", "Fire evac plan LEI 2025.pdf"),
    ("ehs fire brn", None, None, "Brno", "Fire evac plan BRN 2024.pdf"),
    ("ehs fire ehv", None, None, "Eindhoven", "Evacuation EHV - assembly points.pdf"),
    ("ehs fire pen", None, None, "Penang", "PEN emergency & evacuation.pdf"),
    ("ehs aid lei", None, None, "Leicester", "First aiders + AED locations LEI (Aug 2025).xlsx"),
    ("ehs asbestos", None, None, "Leicester", "Asbestos register Bldg C LEI.pdf"),
]
# number, substance, languages, where
SHEETS = [
    ("0102", "Acetone", "EN CZ", None), ("0104", "Isopropanol 99", "EN", None), ("0109", "Argon compressed", "EN CZ", "welding"),
    ("0110", "Acetylene", "EN CZ", "welding"), ("0113", "Hydrochloric acid 32", "EN", "laboratory"), ("0117", "Sodium hypochlorite 12", "EN", None),
    ("0121", "Gripnut 60 anaerobic adhesive", "EN", None), ("0122", "Coolcut S20 cutting fluid", "EN CZ", "machine shop"),
    ("0126", "Hydrol 46 hydraulic oil", "EN CZ", None), ("0130", "Zincoat primer", "EN", "paint shop"), ("0131", "Epodur 2K part A", "EN", "paint shop"),
    ("0132", "Epodur 2K part B hardener", "EN", "paint shop"), ("0138", "Furabind resin", "EN CZ", "foundry"), ("0144", "Liquid nitrogen", "EN", "laboratory"),
    ("0150", "Brekosol brake cleaner aerosol", "EN", None), ("0153", "Lumbrel descaler (citric acid)", "EN", "own product"),
    ("0154", "Tidewell car shampoo", "EN", "own product"), ("0161", "Lithium grease EP2", "EN", None), ("0166", "Potassium dichromate", "EN", "laboratory"),
]
# site, code, handle, number, procedure, rev
QUALITY = [
    ("Leicester", "doc", "QP-LEI-01", "Control of documents", "F"), ("Leicester", "ncr", "QP-LEI-04", "Nonconforming product", "E"),
    ("Leicester", "calib", "QP-LEI-06", "Calibration of measuring equipment", "D"), ("Leicester", "incoming", "QP-LEI-07", "Goods inwards inspection", "C"),
    ("Leicester", "complaint", "QP-LEI-09", "Customer complaints and returns", "G"), ("Leicester", "change", "QP-LEI-11", "Engineering change", "D"),
    ("Leicester", "hydro", "WI-LEI-23", "Hydrostatic test of HX casings", "B"), ("Leicester", "perf", "WI-LEI-24", "Pump performance test bed 2", "C"),
    ("Leicester", "balance", "WI-LEI-31", "Impeller balancing", "A"), ("Leicester", "audit", "QP-LEI-13", "Internal audits", "C"),
    ("Brno", "ncr", "QP07", "Nonconforming product", "r4"), ("Brno", "calib", "QP05", "Calibration", "r6"), ("Brno", "incoming", "QP03", "Incoming inspection", "r3"),
    ("Brno", "xray", "WI18", "X-ray of castings", "r2"), ("Brno", "weld", "WI22", "Welder qualification", "r5"), ("Brno", "melt", "WI09", "Melt chemistry spectrometer check", "r3"),
    ("Brno", "trace", "QP11", "Heat numbers and traceability", "r2"), ("Brno", "complaint", "QP09", "Complaints 8D", "r4"),
    ("Penang", "ncr", "PEN-QP-108", "Nonconforming material and rework", "3"), ("Penang", "calib", "PEN-QP-105", "Calibration", "2"),
    ("Penang", "incoming", "PEN-QP-103", "IQC sampling plan", "5"), ("Penang", "hipot", "PEN-WI-112", "Hipot and earth continuity test, kettles", "4"),
    ("Penang", "burst", "PEN-WI-117", "Burst test, pressure washers", "1"), ("Penang", "drop", "PEN-WI-119", "Carton drop test", "2"),
    ("Penang", "trace", "PEN-QP-110", "Date codes and batch traceability", "2"), ("Penang", "recall", "PEN-QP-115", "Product recall and stop-ship", "1"),
]
# handle, file, customer, effective
CONTRACTS = [
    ("c severn 22", "Severnside Water - framework agreement HX pumps 2022.pdf", "Severnside Water", "2022-04-01"),
    ("c severn a1", "Severnside Water - Amendment 1 price indexation (signed).pdf", "Severnside Water", "2024-04-01"),
    ("c severn sla", "Severnside_service_levels_annexC.pdf", None, None),
    ("c nord 21", "Nordhavn Bryggerier supply agreement 2021.pdf", "Nordhavn Bryggerier A/S", "2021-06-15"),
    ("c nord 24", "Nordhavn Bryggerier renewal 2024-2027.pdf", "Nordhavn Bryggerier A/S", "2024-06-15"),
    ("c kalinda", "Kalinda Mining PO terms + LDs (HX-400).pdf", "Kalinda Mining Pty", "2023-09-11"),
    ("c kalinda ext", "Kalinda - extension of time letter.pdf", None, "2024-02-20"),
    ("c cast 23", "Castellan Stores trading terms 2023.pdf", "Castellan Stores", "2023-02-01"),
    ("c cast 24", "Castellan Stores trading terms 2024.pdf", "Castellan Stores", "2024-02-01"),
    ("c cast 25", "Castellan Stores trading terms 2025 countersigned.pdf", "Castellan Stores", "2025-02-01"),
    ("c cast ret", "Castellan returns addendum.pdf", None, "2024-08-12"),
    ("c huis 22", "HuismanVos_distribution_2022.pdf", "Huisman & Vos BV", "2022-01-01"),
    ("c huis end", "HuismanVos_notice_of_termination_20250630.pdf", None, "2025-06-30"),
    ("c pied 20", "Piedmont Chemicals Master Supply Agmt (2020).pdf", "Piedmont Chemicals Inc", "2020-03-02"),
    ("c pied a2", "Piedmont Chemicals Amendment No 2.pdf", "Piedmont Chemicals Inc", "2023-10-01"),
    ("c pied nda", "NDA_Piedmont_2019.pdf", None, "2019-11-04"),
    ("c bright", "Brightmart vendor agreement 2024.pdf", "Brightmart LLC", "2024-01-15"),
    ("c bright cb", "Brightmart chargeback schedule 2025.xlsx", None, "2025-01-15"),
    ("c oder", "Oderbruch Energie Rahmenvertrag 2023 EN translation.pdf", "Oderbruch Energie GmbH", "2023-05-01"),
    ("c oder side", "Oderbruch warranty side letter.pdf", None, "2024-11-18"),
    ("c temasik", "Temasik Home exclusive distribution SG-MY-TH.pdf", "Temasik Home Pte", "2023-07-01"),
    ("c fell", "Fellside Dairies service contract 24-26.pdf", "Fellside Dairies", "2024-03-01"),
    ("c fell nda", "NDA_Fellside_2023.pdf", None, "2023-08-28"),
    ("c altamar", "Grupo Altamar - desal order 2025 contract.pdf", "Grupo Altamar SA de CV", "2025-05-09"),
    ("c terms", "Standard T&Cs of sale v9.pdf", None, "2024-01-01"),
    ("c nda blank", "TEMPLATE mutual NDA.docx", None, None),
]
# code, name, what; (handle, file, date) each
PROJECTS = [
    ("PRJ-2207", "Heron", "SAP S/4 rollout", [
        ("heron charter", "Heron charter v1.2.pdf", "2022-09-01"), ("heron brn", "Heron - go-live report Brno.pdf", "2024-01-26"),
        ("heron lei", "Heron - go-live report Leicester.pdf", "2024-10-18"), ("heron lessons", "Heron lessons learned LEI+BRN.pptx", "2024-12-05"),
        ("heron q2", "Heron status 2025Q2.pdf", "2025-07-04"), ("heron q3", "Heron status 2025Q3.pdf", "2025-10-03")]),
    ("PRJ-2231", "Magpie", "second moulding line, Brno foundry", [
        ("magpie case", "Magpie capex request.pdf", "2022-11-14"), ("magpie mid", "Magpie progress report Nov 2023.pdf", "2023-11-30"),
        ("magpie close", "Magpie closure report.pdf", "2024-08-30")]),
    ("PRJ-2304", "Otter", "kettle K3 lid redesign", [
        ("otter feas", "Otter feasibility.pdf", "2023-05-12"), ("otter dr", "Otter design review minutes.docx", "2023-10-06"),
        ("otter root", "Otter - scald complaints root cause (8D).pdf", "2023-03-31"), ("otter final", "Otter final report.pdf", "2024-06-28")]),
    ("PRJ-2310", "Badger", "HX with integrated variable speed drive", [
        ("badger g1", "Badger Gate 1 concept.pptx", "2023-07-05"), ("badger g2", "Badger Gate 2 feasibility.pptx", "2024-02-07"),
        ("badger g3", "Badger Gate 3 development.pptx", "2024-12-11"), ("badger g4", "Badger Gate 4 launch readiness.pptx", "2025-09-10"),
        ("badger bc", "Badger business case rev 2.xlsx", "2024-02-01")]),
    ("PRJ-2402", "Puffin", "automated warehouse, Penang", [
        ("puffin case", "Puffin capex request.pdf", "2024-01-22"), ("puffin q2", "Puffin status Q2 2024.pdf", "2024-07-05"),
        ("puffin q4", "Puffin status Q4 2024.pdf", "2025-01-10"), ("puffin q2 25", "Puffin status Q2 2025.pdf", "2025-07-08"),
        ("puffin risk", "Puffin risk log.xlsx", None)]),
    ("PRJ-2405", "Linnet", "solar roof and heat recovery, Leicester", [
        ("linnet study", "Linnet energy study (Arbury Consulting).pdf", "2024-04-19"), ("linnet close", "Linnet closure + savings year 1.pdf", "2025-09-05")]),
    ("PRJ-2501", "Stoat", "move of the Greenville plant to Spartanburg", [
        ("stoat case", "Stoat business case.pdf", "2025-01-17"), ("stoat comms", "Stoat employee Q&A.pdf", "2025-04-28"), ("stoat status", "Stoat status Sept 2025.pdf", "2025-09-30")]),
    ("PRJ-2503", "Wren", "PFAS-free seals", [
        ("wren scope", "Wren scoping note.docx", "2025-02-06"), ("wren interim", "Wren interim report.pdf", "2025-08-22")]),
]
# handle, file, title
TRAINING = [
    ("t induct lei", "Induction LEI 2025.pptx", "Welcome to Leicester"), ("t induct pen", "PEN new joiner slides.pptx", None),
    ("t bribery", "Anti-bribery deck v3.pptx", "Anti-bribery and corruption"), ("t gdpr", "GDPR basics.pptx", "Personal data at work"),
    ("t phish 24", "Phishing awareness 2024.pptx", None), ("t phish 25", "Phishing awareness 2025.pptx", None),
    ("t fork", "FLT refresher.pptx", "Forklift refresher"), ("t sap gr", "SAP 01 goods receipt.pptx", None), ("t sap po", "SAP 02 purchase orders.pptx", None),
    ("t sap close", "SAP 07 month end close.pptx", None), ("t 8d", "8D problem solving - 2 day course.pptx", "8D problem solving"),
    ("t fmea", "FMEA workshop.pptx", None), ("t 5s", "5S for cell leaders.pptx", None), ("t manager", "First-time line managers day 1-2.pptx", "New to managing people"),
    ("t export", "Export control & sanctions 2025.pptx", "Export control and sanctions"), ("t hx", "HX range - sales training.pptx", None),
    ("t retail", "Lumbrel & Clarea for shop staff.pptx", "Selling Lumbrel and Clarea"), ("t drawings", "Reading engineering drawings (apprentices yr1).pptx", None),
    ("t toolbox", "Toolbox talk - hands and pinch points.pptx", None), ("t pumps", "How a centrifugal pump works.pptx", "Pumps for non-engineers"),
    ("t spc", "SPC and control charts.pptx", None), ("t firstaid", "first aid refresher 2024.pptx", None),
]
# product, line, what, (handle, file, kind, revision) each
SPECS = [
    ("HX-80", "Flow", [("ds", "HX80_datasheet_r5.pdf", "datasheet"), ("curves", "HX80 curves 50Hz.pdf", None), ("dim", "HX80-GA-drawing.pdf", None)]),
    ("HX-125", "Flow", [("ds", "HX125_datasheet_r4.pdf", "datasheet"), ("curves", "HX125 curves 50+60Hz.pdf", None), ("iom", "HX-125 & HX-250 IOM manual EN.pdf", "manual")]),
    ("HX-250", "Flow", [("ds", "HX250_datasheet_r7.pdf", "datasheet"), ("curves", "HX250 curves 50+60Hz.pdf", None), ("atex", "HX250 ATEX cert.pdf", "certificate")]),
    ("HX-400", "Flow", [("ds", "HX400_datasheet_r2.pdf", "datasheet"), ("curves", "HX400 curves 50Hz.pdf", None), ("parts", "HX400 recommended spares 2 yrs.xlsx", None)]),
    ("MV-15", "Flow", [("ds", "MV15 data sheet.pdf", "datasheet"), ("cert", "MV15 drinking water approval WRAS KTW.pdf", "certificate")]),
    ("MV-40", "Flow", [("ds", "MV40 data sheet.pdf", "datasheet"), ("mat", "MV40 materials & chemical resistance.pdf", None)]),
    ("DP-5", "Flow", [("ds", "DP5 spec sheet 2024.pdf", "datasheet"), ("iom", "DP5_DP20_manual_EN.pdf", "manual")]),
    ("DP-20", "Flow", [("ds", "DP20 spec sheet 2024.pdf", "datasheet")]),
    ("Lumbrel K2", "Home", [("ps", "K2 product spec v11 (phase-out).docx", "specification"), ("bom", "K2 BOM cost.xlsx", None)]),
    ("Lumbrel K3", "Home", [("ps", "K3 product spec v6.docx", "specification"), ("bom", "K3 BOM cost 2025.xlsx", None), ("pack", "K3 packaging & pallet spec.pdf", None), ("ifu", "K3 instructions for use 9 lang.pdf", "manual")]),
    ("Lumbrel C1", "Home", [("ps", "C1 coffee maker product spec v3.docx", "specification"), ("ifu", "C1 instructions for use.pdf", "manual"), ("parts", "C1 spare parts list.xlsx", None)]),
    ("Clarea J2", "Home", [("ps", "Clarea jug J2 spec.docx", "specification"), ("claims", "Clarea J2 + F6 permitted claims.pdf", None)]),
    ("Clarea F6", "Home", [("ps", "F6 cartridge spec.docx", "specification"), ("pack", "F6 packaging spec.pdf", None)]),
    ("Tidewell P150", "Home", [("ps", "P150 washer spec v4.docx", "specification"), ("ifu", "P150 user manual EN.pdf", "manual"), ("parts", "P150 exploded view + parts.pdf", None)]),
]
# handle, file, supplier
AUDITS = [
    ("a zhong 22", "2022-10 Audit Zhongli Motors Ningbo.pdf", "Zhongli Motors"), ("a zhong 24", "2024-05 Audit Zhongli Motors Ningbo.pdf", "Zhongli Motors"),
    ("a zhong 25", "2025-06 Audit Zhongli Motors Ningbo.pdf", "Zhongli Motors"), ("a mor 23", "AUD_Moravec_0923.pdf", None),
    ("a mor 25", "AUD_Moravec_0325.pdf", None), ("a padma 24", "2024-11 Audit Padma Polymers Pune.pdf", "Padma Polymers"),
    ("a padma cap", "Padma CAPA follow up Feb 2025.xlsx", "Padma Polymers"), ("a ferr 22", "AUD_Ferrelli_0422.pdf", "Ferrelli Guarnizioni"),
    ("a ferr 25", "AUD_Ferrelli_0525.pdf", "Ferrelli Guarnizioni"), ("a tan 23", "Tan Bros Packaging Johor - audit 2023.pdf", None),
    ("a kest 23", "Kestrel Circuits audit Jul 2023.pdf", "Kestrel Circuits"), ("a kest 24", "Kestrel Circuits remote audit Aug 2024.pdf", "Kestrel Circuits"),
    ("a ozt", "2024-03 Audit Ozturk Rulman Bursa.pdf", "Öztürk Rulman"), ("a delmar", "Delmar Resins desk audit 2025.pdf", "Delmar Resins"),
    ("a huayu 23", "Huayu heating elements - audit 2023.pdf", "Huayu Electrothermal"), ("a huayu 24", "Huayu heating elements - audit 2024.pdf", "Huayu Electrothermal"),
    ("a huayu 25", "Huayu heating elements - audit 2025 (draft).pdf", "Huayu Electrothermal"), ("a plan 24", "Supplier audit plan 2024.xlsx", None),
    ("a plan 25", "Supplier audit plan 2025.xlsx", None), ("a list", "Supplier audit checklist blank.xlsx", None),
    ("a social", "SA8000 style questionnaire suppliers.docx", None), ("a score 24", "Supplier scorecard FY24.xlsx", None),
]
# number, report, date
LAB = [
    ("CL-22-0107", "Clarea J1 lead reduction", "2022-03-10"), ("CL-22-0188", "K2 limescale endurance 5000 cycles", "2022-06-21"),
    ("CL-23-0041", "K3 lid seal steam leak", "2023-02-17"), ("CL-23-0090", "Migration BPA polycarbonate jug", "2023-04-28"),
    ("CL-23-0175", "HX-250 cavitation NPSH test", "2023-08-03"), ("CL-23-0233", "Coolcut S20 bacteria count", "2023-11-09"),
    ("CL-24-0012", "F6 cartridge chlorine capacity", "2024-01-19"), ("CL-24-0066", "F6 cartridge PFAS removal", "2024-03-27"),
    ("CL-24-0131", "HX-400 shaft fracture Kalinda", "2024-06-05"), ("CL-24-0150", "K3 limescale endurance 5000 cycles", "2024-07-02"),
    ("CL-24-0204", "P150 hose burst pressure", "2024-09-16"), ("CL-24-0255", "Moravec castings porosity", "2024-11-21"),
    ("CL-25-0018", "C1 thermal fuse failures", "2025-01-30"), ("CL-25-0049", "MV-15 gasket swelling", "2025-03-14"),
    ("CL-25-0083", "EPDM vs FKM seals ageing (Wren)", "2025-05-22"), ("CL-25-0112", "F6 cartridge PFAS removal repeat", "2025-07-11"),
    ("CL-25-0140", "Competitor benchmark kettles noise and boil time", "2025-09-03"),
]
# handle, file
BOARD = [
    ("b 23-02", "Board pack 15 Feb 2023.pdf"), ("b 23-05", "Board pack 17 May 2023.pdf"), ("b 23-09", "Board pack 13 Sep 2023.pdf"), ("b 23-11", "Board pack 22 Nov 2023.pdf"),
    ("b 24-02", "Board pack 14 Feb 2024.pdf"), ("b 24-05", "Board pack 15 May 2024.pdf"), ("b 24-09", "Board pack 11 Sep 2024.pdf"), ("b 24-11", "Board pack 20 Nov 2024.pdf"),
    ("b 25-02", "Board pack 12 Feb 2025.pdf"), ("b 25-05", "Board pack 14 May 2025.pdf"), ("b 25-09", "Board pack 17 Sep 2025.pdf"),
    ("b budget 24", "Budget 2024 - board paper v3.pdf"), ("b budget 25", "Budget 2025 - board paper v2.pdf"), ("b extra", "Extraordinary board 27 Mar 2025 - Stoat.pdf"),
    ("b risk", "Risk register annex May 2025.xlsx"), ("b audit", "Audit cttee - auditor's report to those charged FY24.pdf"), ("b strategy", "Strategy day Oct 2024 - 2030 plan.pptx"),
]
# handle, file: minutes of half a dozen bodies
MINUTES = [
    *((f"m exco {m:02}", f"exco/ExCo minutes 2025-{m:02}.docx") for m in range(1, 10)),
    *((f"m safe {y} q{n}", f"safety-cttee-lei/LEI safety cttee mins Q{n} {y}.pdf") for y, last in ((24, 4), (25, 3)) for n in range(1, last + 1)),
    *((f"m it {y} q{n}", f"it-steering/ITSC_{y}_Q{n}_minutes.pdf") for y, last in ((2024, 4), (2025, 3)) for n in range(1, last + 1)),
    *((f"m prod {y}{m:02}", f"product-council/Home product council {y}{m:02} notes.docx") for y, m in
      ((2024, 3), (2024, 6), (2024, 9), (2024, 12), (2025, 2), (2025, 4), (2025, 6), (2025, 9))),
    ("m or 2403", "or-eindhoven/Works council EHV 12-03-2024.pdf"), ("m or 2409", "or-eindhoven/Works council EHV 10-09-2024.pdf"),
    ("m or 2503", "or-eindhoven/Works council EHV 11-03-2025.pdf"), ("m or 2509", "or-eindhoven/Works council EHV 09-09-2025.pdf"),
    ("m town apr", "greenville/GRV town hall notes 29 Apr 2025.docx"), ("m town sep", "greenville/GRV town hall notes 4 Sep 2025.docx"),
    ("m canteen", "other/canteen working group 2025-06.docx"),
]

catalogue = Catalogue()
q = Questions("laboratory", today="2025-10-16")


def slug(text):
    return "".join(letter if letter.isalnum() else "-" for letter in text.lower()).strip("-")


def compose():
    catalogue.group("HR Policies")
    for handle, file, title, modified in HR:
        catalogue.add("HR Policies", f"h {handle}", f"{BUCKET}/HR/{file}", filename=file, title=title, last_modified=modified)
    catalogue.group("Travel & Expenses")
    for handle, file, title, modified in TRAVEL:
        catalogue.add("Travel & Expenses", f"x {handle}", f"{BUCKET}/Finance/Travel/{file}", title=title, last_modified=modified)
    catalogue.group("IT Helpdesk KB")
    for handle, file in IT:
        catalogue.add("IT Helpdesk KB", handle, f"{BUCKET}/IT/kb/{file}")
    catalogue.group("EHS Procedures", owner="Group EHS")
    for handle, number, name, site, file in EHS:
        catalogue.add("EHS Procedures", handle, f"{BUCKET}/EHS/{file}", number=number, title=name, site=site)
    catalogue.group("Safety Data Sheets")
    for number, substance, languages, where in SHEETS:
        for language in languages.split():
            file = f"SDS_{number}_{substance.split(' (')[0].replace(' ', '_')}_{language}.pdf"
            catalogue.add("Safety Data Sheets", f"sds {number} {language.lower()}", f"{BUCKET}/EHS/SDS/{file}", filename=file,
                          product=substance if language == "EN" else None, area=where)
    for site in ("Leicester", "Brno", "Penang"):
        group = {"Leicester": "QMS Leicester", "Brno": "QMS_BRNO", "Penang": "Quality - Penang"}[site]
        catalogue.group(group, **({"site": site, "standard": "ISO 9001"} if site == "Leicester" else {}))
        for place, handle, number, name, rev in QUALITY:
            if place == site:
                file = {"Leicester": f"{number} {name} rev {rev}.pdf", "Brno": f"BRN_{number}_{name}_{rev}.docx".replace(" ", "_"),
                        "Penang": f"{number} {name} (rev {rev}).pdf"}[site]
                catalogue.add(group, f"{site.lower()} {handle}", f"{BUCKET}/quality/{site.lower()}/{file}",
                              title=f"{number} {name}" if site == "Leicester" else None, revision=rev if site == "Leicester" else None)
        for year in (2023, 2024, 2025):
            file = {"Leicester": f"Management review LEI {year}.pptx", "Brno": f"BRN_mgmt_review_{year}.pptx", "Penang": f"PEN management review FY{year % 100}.pdf"}[site]
            catalogue.add(group, f"{site.lower()} review {year}", f"{BUCKET}/quality/{site.lower()}/{file}")
        catalogue.add(group, f"{site.lower()} iso", f"{BUCKET}/quality/{site.lower()}/ISO 9001 certificate {site} exp 2027.pdf")
    catalogue.group("Customer Contracts")
    for handle, file, customer, effective in CONTRACTS:
        catalogue.add("Customer Contracts", handle, f"{BUCKET}/legal/customers/{file}", customer=customer, effective=effective,
                      status="terminated" if handle == "c huis 22" else None)
    catalogue.group("Projects")
    for code, name, what, rows in PROJECTS:
        for handle, file, date in rows:
            catalogue.add("Projects", f"p {handle}", f"{BUCKET}/projects/{code}_{name}/{file}", project=f"{code} {name}: {what}", date=date)
    catalogue.group("Meeting Minutes")
    for handle, file in MINUTES:
        catalogue.add("Meeting Minutes", handle, f"{BUCKET}/minutes/{file}")
    catalogue.group("Training Slides")
    for handle, file, title in TRAINING:
        catalogue.add("Training Slides", handle, f"{BUCKET}/training/{file}", title=title)
    for product, line, rows in SPECS:
        group = {"Flow": "Product Specs - Flow", "Home": "Product Specs - Home"}[line]
        if group not in catalogue.groups:
            catalogue.group(group)
        for handle, file, kind in rows:
            catalogue.add(group, f"{product} {handle}", f"{BUCKET}/specs/{line.lower()}/{slug(product)}/{file}", product=product, type=kind)
    catalogue.group("Supplier Audits")
    for handle, file, supplier in AUDITS:
        catalogue.add("Supplier Audits", handle, f"{BUCKET}/purchasing/audits/{file}", supplier=supplier)
    catalogue.group("Central Laboratory Reports", site="Eindhoven")
    for number, name, date in LAB:
        catalogue.add("Central Laboratory Reports", number, f"{BUCKET}/lab/{number[3:5]}/{number} {name}.pdf", report_no=number, title=name, issued=date)
    catalogue.group("Monthly Management Reports")
    for year in (2023, 2024, 2025):
        for month, name in enumerate(MONTHS[:9] if year == 2025 else MONTHS, 1):
            file = {2023: f"MMR {year}-{month:02}.pdf", 2024: f"Monthly Mgmt Report {name[:3]}24 FINAL.pptx", 2025: f"Group_MMR_{year}_{month:02}.pdf"}[year]
            if (year, month) == (2023, 8):
                continue
            file = "MMR 2023-07+08 combined.pdf" if (year, month) == (2023, 7) else file
            catalogue.add("Monthly Management Reports", f"mmr {year}-{month:02}", f"{BUCKET}/finance/mmr/{year}/{file}",
                          title=f"Monthly management report {name} {year}" if year == 2025 else None)
    catalogue.group("Board")
    for handle, file in BOARD:
        catalogue.add("Board", handle, f"{BUCKET}/board/{file}", classification="confidential" if handle.startswith("b 25") else None)


compose()


only = catalogue.only


def month(year, number):
    return only(f"mmr {year}-{number:02}")


q.ask("not-companies", "How much holiday do I have after three years with the company? I'm in Brno", only("h leave cz"))
q.ask("not-companies", "my grandmother died on sunday, is the day of the funeral paid", only("h bereave"))
q.ask("not-companies", "left my laptop on the train. help", only("it laptop"))
q.ask("not-companies", "someone knocked over a drum of acetone next to the paint booth!!", only("ehs spill", "sds 0102 en", "sds 0102 cz"))
q.ask("not-companies", "got some furabind on my forearm, wash it off with what?", only("sds 0138 en", "sds 0138 cz"))
q.ask("not-companies", "Would it be OK to spend two weeks at my parents' in Portugal in December and do my job from there?", only("h abroad"))
q.ask("not-companies", "A supplier wants to take me to Silverstone for the day, am I allowed to go", only("x gifts", "h conduct", "t bribery"))
q.ask("not-companies", "can Castellan send back kettles just because they didn't sell", only("c cast ret", "c cast 25"))
q.ask("not-companies", "who in leicester can i call if somebody faints at their desk", only("ehs aid lei"))
q.ask("not-companies", "what do we pay Kalinda per week if the pumps turn up late", only("c kalinda"))
q.ask("not-companies", "Is the HX-250 cleared for explosive atmospheres?", only("HX-250 atex", "HX-250 ds"))
q.ask("not-companies", "new iphone, and now i cant sign in because it wants a code from the old one", only("it mfa"))
q.ask("not-companies", "at what temperature do people on the Penang floor have to get extra breaks", only("ehs heat"))
q.ask("not-companies", "wrong heat number on a pallet of castings in brno, what do i do with them", only("brno ncr", "brno trace"))
q.ask("not-companies", "how many heating elements out of a lot do the inspectors in Penang check when they arrive", only("penang incoming"))
q.ask("not-companies", "I'd like to do an MBA in the evenings. Would the company chip in?", only("h study"))
q.ask("not-companies", "if i take my own car to the customer in Ghent what do i get per km", only("x mileage 25"))
q.ask("not-companies", "are we allowed to print 'removes 95% of lead' on the jug box", only("Clarea J2 claims"))
q.ask("not-companies", "drilling into the ceiling of building C tomorrow, is there asbestos up there", only("ehs asbestos"))
q.ask("not-companies", "My manager shouts at me in front of the whole team and I want to raise it formally.", only("h grievance"))
q.ask("not-companies", "i'm four months pregnant and work at the resin mixer, who decides if i can carry on there", only("ehs pregnant"))
q.ask("not-companies", "is it true that greenville moves and what does that mean for my job", only("p stoat comms", "m town apr", "m town sep"))
q.ask("not-companies", "Can I paste a customer's drawing into ChatGPT to get a summary?", only("it ai"))
q.ask("not-companies", "two welders need to get inside the mixing tank for a repair, what has to be in place", only("ehs confined", "ehs hot"))
q.ask("not-companies", "deleted a whole folder on my onedrive this morning by accident", only("it onedrive"))
q.ask("not-companies", "how do they make sure no kettle leaves the line with live metal parts", only("penang hipot"))
q.ask("not-companies", "what does it cost us to make a K2 and what does a K3", only("Lumbrel K2 bom"), only("Lumbrel K3 bom"))
q.ask("not-companies", "Our MV-40 will sit in a line with 20% sulphuric acid. Will the body stand it?", only("MV-40 mat", "MV-40 ds"))
q.ask("not-companies", "a retailer in Lyon found a cracked hose on a pressure washer, could we need to pull the whole batch back? who decides", only("penang recall"))
q.ask("not-companies", "my direct debit is fine but how much does the employer put into my pension, uk", only("h pension"))

q.ask("name", "what is our maximum liability under the Piedmont Chemicals master supply agreement", only("c pied 20"))
q.ask("name", "Delmar Resins: did we find anything serious", only("a delmar"))
q.ask("name", "when does the framework with Severnside Water expire", only("c severn 22"))
q.ask("name", "has Padma Polymers fixed what we complained about", only("a padma cap"))
q.ask("name", "does the Lumbrel C1 work with paper filters", only("Lumbrel C1 ps", "Lumbrel C1 ifu"))

q.ask("symbol", "CL-24-0131", only("CL-24-0131"))
q.ask("symbol", "first aid section of SDS 0150", only("sds 0150 en"))
q.ask("symbol", "PRJ-2405 how much did it save", only("p linnet close"))
q.ask("symbol", "what exposure settings does WI18 give", only("brno xray"))
q.ask("symbol", "Someone sent me to KB0055, what does it say?", only("it usb"))
q.ask("symbol", "who has to sign according to QP-LEI-11", only("leicester change"))

q.ask("alias", "loto, who may take off somebody else's padlock", only("ehs loto"))
q.ask("alias", "how do i set my OOO for two weeks", only("it ooo"))
q.ask("alias", "the danish brewery, when is their deal up", only("c nord 24"))
q.ask("alias", "pay grades uk, where does a grade 6 start", only("h bands 25"))
q.ask("alias", "whistleblowing hotline number", only("h speakup"))
q.ask("alias", "S/4 go live at LEI, how many orders were stuck", only("p heron lei", "p heron lessons"))

q.ask("typo", "comapny car polcy, am i elegible as a sales rep", only("x car"))
q.ask("typo", "potasium dicromat data sheet", only("sds 0166 en"))
q.ask("typo", "any findings at ozturc bearnigs?", only("a ozt"))
q.ask("typo", "how often are guages calibarted in pennang", only("penang calib"))
q.ask("typo", "patrnity leav uk how many weks", only("h paternity"))
q.ask("typo", "fellsdie dairys, how many service vists a year did we promis", only("c fell"))
q.ask("typo", "tidwell p150 exploaded veiw", only("Tidewell P150 parts"))

q.ask("document-type", "blank nda for a new customer please", only("c nda blank"))
q.ask("document-type", "Slides from the 8D course", only("t 8d"))
q.ask("document-type", "HX 80 general arrangement drawing", only("HX-80 dim"))
q.ask("document-type", "A customer wants to see the ISO certificate for Brno", only("brno iso"))
q.ask("document-type", "where's the form to fill in after an accident, just the form", only("ehs accform"))
q.ask("document-type", "spares list coffee maker", only("Lumbrel C1 parts"))
q.ask("document-type", "operating manual for a DP-20 dosing pump in english", only("DP-5 iom"))
q.ask("document-type", "i need 60 Hz curves of the HX-125 for a quote in Mexico", only("HX-125 curves"))
q.ask("document-type", "the presentation of Penang's latest management review", only("penang review 2025"))
q.ask("document-type", "empty checklist for auditing a supplier", only("a list"))
q.ask("document-type", "Minutes of the design review on the kettle lid", only("p otter dr"))
q.ask("document-type", "is there a risk log for the Penang warehouse job", only("p puffin risk"))
q.ask("document-type", "pallet and carton dimensions K3, I want the spec itself", only("Lumbrel K3 pack"))

q.ask("relative-date", "operating profit last month?", month(2025, 9))
q.ask("relative-date", "how did we do in September last year, sales wise", month(2024, 9))
q.ask("relative-date", "what came up at the last safety committee in Leicester", only("m safe 25 q3"))
q.ask("relative-date", "pack for the first board meeting of this year", only("b 25-02"))
q.ask("relative-date", "what was the bonus target last year", only("h bonus 24"))
q.ask("relative-date", "How many complaints did Brno report at its management review the year before last?", only("brno review 2023"))
q.ask("relative-date", "works council eindhoven last month, anything about the canteen?", only("m or 2509"))
q.ask("relative-date", "what did IT steering decide in Q4 of last year", only("m it 2024 q4"))
q.ask("relative-date", "did the lab test the filter cartridge for PFAS this year", only("CL-25-0112"))
q.ask("relative-date", "huayu audit from two years ago", only("a huayu 23"))
q.ask("relative-date", "capex in this year's budget", only("b budget 25"))
q.ask("relative-date", "Heron: where did the rollout stand at the end of last quarter", only("p heron q3"))
q.ask("relative-date", "What was new at the most recent Home product council", only("m prod 202509"))
q.ask("relative-date", "what did the ExCo talk about back in february", only("m exco 02"))
q.ask("relative-date", "anything new on the spartanburg move since August?", only("p stoat status", "m town sep"))

q.ask("several-periods", "group revenue for july, august and september this year", month(2025, 7), month(2025, 8), month(2025, 9))
q.ask("several-periods", "How have the findings at Zhongli developed between the 2022 audit and this year's?", only("a zhong 22"), only("a zhong 25"))
q.ask("several-periods", "what changed in the travel policy from 2023 to 2025", only("x travel 23"), only("x travel 25"))
q.ask("several-periods", "all safety committee minutes leicester 2025 so far", only("m safe 25 q1"), only("m safe 25 q2"), only("m safe 25 q3"))
q.ask("several-periods", "gross margin in march 24 against march 25", month(2024, 3), month(2025, 3))
q.ask("several-periods", "Scrap rate at the Leicester management reviews, last three years", only("leicester review 2023"), only("leicester review 2024"),
      only("leicester review 2025"))
q.ask("several-periods", "i need the numbers of july and august 2023", month(2023, 7))
q.ask("several-periods", "filter cartridge: result of the first PFAS test and of the one they repeated", only("CL-24-0066"), only("CL-25-0112"))
q.ask("several-periods", "what did greenville staff ask at the town hall in april and what in september", only("m town apr"), only("m town sep"))

q.ask("several-companies", "warranty periods we gave Oderbruch and Altamar", only("c oder side", "c oder"), only("c altamar"))
q.ask("several-companies", "Who pays us faster on paper, Castellan or Brightmart?", only("c cast 25"), only("c bright"))
q.ask("several-companies", "open points from the latest audits at Kestrel and at Ferrelli", only("a kest 24"), only("a ferr 25"))
q.ask("several-companies", "are there signed NDAs with Piedmont and Fellside", only("c pied nda"), only("c fell nda"))
q.ask("several-companies", "head and flow, hx-125 next to hx-400", only("HX-125 ds", "HX-125 curves"), only("HX-400 ds", "HX-400 curves"))

q.ask("topic", "which retailer fines us for bad labels and how much", only("c bright cb"))
q.ask("topic", "holes in the castings we buy, has anybody looked into it", only("CL-24-0255"))
q.ask("topic", "what are we doing about forever chemicals in gaskets and seals", only("p wren interim", "p wren scope", "CL-25-0083"))
q.ask("topic", "people burning themselves with our kettle", only("p otter root", "p otter final", "CL-23-0041"))
q.ask("topic", "What do we ask suppliers about child labour and working hours?", only("a social"))
q.ask("topic", "which of the suppliers scored worst last year", only("a score 24"))
q.ask("topic", "where does the company want to be in 2030", only("b strategy"))
q.ask("topic", "which distributor has the rights for Thailand", only("c temasik"))
q.ask("topic", "did we measure how loud other brands' kettles are", only("CL-25-0140"))
q.ask("topic", "Biggest dangers to the business as the board sees them", only("b risk"))
q.ask("topic", "germs in the coolant at the machines", only("CL-23-0233"))

q.ask("follow-up", "and my colleague in Eindhoven?", only("h leave nl"), history=[
    "how many holidays do we get in leicester", "In Leicester full-time staff have 25 days plus the eight bank holidays."])
q.ask("follow-up", "and september", month(2025, 9), history=[
    "What was group revenue in August?", "Group revenue in August 2025 was £14.2m, 3% below budget."])
q.ask("follow-up", "How many were we a year earlier?", month(2024, 6), history=[
    "headcount in the june management report", "1,412 full-time equivalents at the end of June 2025."])
q.ask("follow-up", "had that come up at the audit before too?", only("a zhong 24"), history=[
    "what did we find in ningbo", "The June 2025 audit of Zhongli Motors in Ningbo had two major findings, one on traceability of windings."])
q.ask("follow-up", "sorry i meant the 400", only("HX-400 ds"), history=[
    "max working pressure hx-125", "The HX-125 is rated for 16 bar at 120 °C (data sheet, revision 4)."])
q.ask("follow-up", "ok clear. other thing: a guy in my team leaves friday, what do i have to collect from him", only("h leaver"), history=[
    "does a hot work permit expire", "Yes, it is valid for one shift and must be renewed (EHS-03)."])
q.ask("follow-up", "yes please", only("h pto us"), history=[
    "can unused days be carried into next year, UK", "Up to five days until 31 March. Shall I look up how it works for employees in the United States as well?"])
q.ask("follow-up", "which gloves?", only("sds 0166 en", "ehs hygiene", "ehs ppe"), history=[
    "is potassium dichromate still used in Eindhoven", "Yes, the laboratory keeps it for oxygen demand tests; its safety data sheet is SDS 0166.",
    "how is it stored", "Locked, away from anything that burns, in its original container."])
q.ask("follow-up", "were they better for us in 2023", only("c cast 23"), history=[
    "castellan payment terms", "Castellan Stores pays after 60 days with a 7.5% rebate under the 2025 trading terms."])
q.ask("follow-up", "and the last one", only("p badger g4"), history=[
    "did badger pass gate 3", "Yes, in December 2024, with two conditions on the supply of the drive electronics."])
q.ask("follow-up", "what do they do in Brno", only("brno calib"), history=[
    "interval for torque wrenches in leicester?", "Twelve months, or after a drop (QP-LEI-06, revision D)."])
q.ask("follow-up", "its a macbook", only("it vpn mac"), history=[
    "how do i get on the vpn", "Open the company portal, install the VPN client and sign in with your Windows account; see KB0011."])
q.ask("follow-up", "compare that with the end of 2024", only("p puffin q4"), history=[
    "what's left to do on Puffin", "At the end of June 2025 the cranes were running; the link to SAP was eleven weeks late (status Q2 2025)."])
q.ask("follow-up", "someone told me that is finished?", only("c huis end"), history=[
    "who sells our jugs online in holland", "Huisman & Vos, under a distribution agreement that started in January 2022."])
q.ask("follow-up", "did they come back to it the month after?", only("m exco 08"), history=[
    "What did the executive committee say about kettle prices in July", "On price increases the July 2025 minutes say that the decision was put off until the retailers had answered."])
q.ask("follow-up", "and what was it when i went there last november", only("x perdiem 24"), history=[
    "daily allowance malaysia", "MYR 165 a day in 2025, less when breakfast is included."])
q.ask("follow-up", "fine. how do i get a visitor online then", only("it wifi guest"), history=[
    "whats the weather in leicester tomorrow", "I can't see forecasts, I only answer from the company's documents."])
q.ask("follow-up", "no, the one in force now", only("c nord 24"), history=[
    "price clause nordhavn", "Under the supply agreement of June 2021 prices follow the Danish producer price index once a year."])
q.ask("follow-up", "i'm in penang this week", only("ehs fire pen"), history=[
    "where do we go when the alarm rings", "In Leicester the assembly points are car park A and the lawn by gate 2."])
q.ask("follow-up", "my people only read czech", only("sds 0102 cz"), history=[
    "safety data sheet acetone", "Here is SDS 0102 for acetone, in English."])
q.ask("follow-up", "Now the list for this year", only("a plan 25"), history=[
    "which suppliers were due a visit in 2024", "The plan for 2024 lists Zhongli, Kestrel, Öztürk, Huayu and Padma."])
q.ask("follow-up", "not piedmont, severnside", only("c severn a1"), history=[
    "what index do the prices follow in the amendment", "Amendment No 2 with Piedmont Chemicals ties prices to the US producer price index for pumps."])
q.ask("follow-up", "ok and does the retirement thing work the same over there?", only("h 401k"), history=[
    "I may transfer from Leicester to Greenville. What happens to my vacation?", "In the US you have 15 days of PTO in your first years, which accrue each month.",
    "and parental leave", "Up to twelve weeks under FMLA, six of them paid by the company."])

q.ask("abstention", "morning!")
q.ask("abstention", "what can you do for me exactly")
q.ask("abstention", "is toluene in our data sheets? I need the flash point")
q.ask("abstention", "what does our contract with Aldermoor Foods say about minimum volumes")
q.ask("abstention", "status of project Falcon")
q.ask("abstention", "What's the difference between ISO 9001 and ISO 14001")
q.ask("abstention", "how do i make a pivot table")
q.ask("abstention", "convert 16 bar to psi")
q.ask("abstention", "write a birthday poem for Ingrid in accounts")
q.ask("abstention", "what's for lunch in the canteen today")
q.ask("abstention", "tips for staying awake on a night flight to Asia?")
q.ask("abstention", "perfect, cheers, thats me done for today", history=[
    "which version of the travel policy counts", "The Group Travel Policy of February 2025, version 2."])
q.ask("abstention", "are you a person or one of those AI things", history=[
    "how long does probation last", "Six months, and three in the Netherlands at grades below 5."])
q.ask("abstention", "can you say that in one sentence", history=[
    "why did the C1 coffee makers stop heating", "According to the lab the thermal fuses opened early: their rating was too close to the normal temperature of the plate, and a batch had a wide tolerance."])
q.ask("abstention", "hm, glad I don't work in the foundry", history=[
    "what do people wear near the furnace", "Aluminised coat, gaiters, face shield and gloves for molten metal (EHS-22)."])
q.ask("abstention", "and with Aldermoor?", history=[
    "notice period in the Fellside service contract", "Three months to the end of a contract year."])
q.ask("abstention", "Do you have that for the HX-600 as well", history=[
    "weight of the hx-400", "1,280 kg without motor, see the data sheet revision 2."])
q.ask("abstention", "what time is it over there now?", history=[
    "who runs the warehouse project in Penang", "Puffin is led by the site's logistics manager; the steering group meets each month."])
q.ask("abstention", "you're quicker than our helpdesk ;)", history=[
    "printer asks for a badge", "Hold your badge to the reader, then choose the job: follow-me printing (KB0018)."])
q.ask("abstention", "do other companies give more than that usually?", history=[
    "bonus for referring a friend", "£1,000 after your friend's probation has ended."])
q.ask("abstention", "never mind, Tomasz just told me", history=[
    "who can unlock my sap user", "Use the self-service link in KB0048, or call the helpdesk."])
q.ask("abstention", "Can I see the same numbers for our competitor Brandreth Pumps?", history=[
    "order intake in the september report", "Order intake in September 2025 was £15.1m, of which Flow £9.8m."])

# --- more
q.ask("several-periods", "order intake month by month since june", month(2025, 6), month(2025, 7), month(2025, 8), month(2025, 9), most=5)
q.ask("several-periods", "Settlement discount that Castellan got in 2023, 2024 and 2025?", only("c cast 23"), only("c cast 24"), only("c cast 25"))
q.ask("several-periods", "what was the launch date of badger at gate 2 and what is it at gate 4", only("p badger g2"), only("p badger g4"))
q.ask("several-periods", "how much has the top of band 7 moved from last year to this", only("h bands 24"), only("h bands 25"))
q.ask("several-periods", "Works council in Eindhoven, the spring and the autumn meeting of this year", only("m or 2503"), only("m or 2509"))
q.ask("follow-up", "draft? then rather the last one that's finished", only("a huayu 24"), history=[
    "findings at huayu", "The draft of the 2025 audit has three major findings, two of them on traceability of coils."])
q.ask("follow-up", "and did the new lid put an end to that", only("p otter final"), history=[
    "why did people scald themselves on the k3", "The 8D of March 2023 found that the latch opened when the kettle was tilted.", "how many complaints were there", "41 up to March 2023."])
q.ask("follow-up", "it's not my own car, it's an electric one from the company and i charge it at home", only("x ev"), history=[
    "how much do i get per mile", "45p a mile for the first 10,000 miles, by the mileage rates of 2025."])
q.ask("follow-up", "What did people want to know when it was discussed on site last month?", only("m town sep"), history=[
    "when does greenville move", "By the business case of Stoat production in Spartanburg starts in July 2026.", "who decided that", "The board, in an extraordinary meeting on 27 March 2025."])
q.ask("follow-up", "which part number do i need to swap it", only("Lumbrel C1 parts"), history=[
    "coffee machine dead, fuse?", "Likely: report CL-25-0018 found that the thermal fuse of the C1 fails after about 900 cycles."])
q.ask("several-companies", "limescale endurance, did the K3 do better than the K2", only("CL-24-0150"), only("CL-22-0188"))
q.ask("several-companies", "this year's management review of Brno and the one of Penang", only("brno review 2025"), only("penang review 2025"))

# --- more still
q.ask("relative-date", "how did sales go over the summer? june, july and august reports please", month(2025, 6), month(2025, 7), month(2025, 8))
q.ask("relative-date", "Could we fly business under the travel rules we had until last year?", only("x travel 23"))
q.ask("relative-date", "what did our auditors find at Moravec this spring", only("a mor 25"))
q.ask("relative-date", "when Brno went over to the new SAP at the start of last year, how long was the foundry down", only("p heron brn"))
q.ask("relative-date", "Q2 minutes of the Leicester safety committee", only("m safe 25 q2"))
q.ask("follow-up", "Wasn't that stretched afterwards in some letter?", only("c oder side"), history=[
    "how long is the warranty for oderbruch", "24 months from delivery, by the framework agreement of 2023 with Oderbruch Energie."])
q.ask("follow-up", "most of the lads don't read english", only("sds 0122 cz"), history=[
    "which gloves for coolcut", "Nitrile, at least 0.4 mm, by the safety data sheet of Coolcut S20."])
q.ask("follow-up", "and what did it cost to buy, when they asked for the money?", only("p magpie case"), history=[
    "is the second moulding line in brno finished", "Yes. The closure report of project Magpie is of August 2024: it has run at full rate since June.",
    "was it on time", "It was eleven weeks late, because of the foundations."])
q.ask("abstention", "I don't buy that figure", history=[
    "what's the scrap rate at the foundry", "3.1% in September 2025, by the monthly management report."])
q.ask("abstention", "what torque do I put on an M12 bolt, grade 8.8")
q.ask("abstention", "Halvorsen Bearings audit 2024")

# --- once more
q.ask("not-companies", "slipped on coolant by the lathes this morning. I'm fine but the next one won't be, do I have to report it and how", only("ehs accident", "ehs accform"))
q.ask("not-companies", "A friend of mine would be perfect for the controls engineer job. Is there anything in it for me if they take her?", only("h referral"))
q.ask("not-companies", "I'd love half a year off to walk the Appalachian Trail and still have my job when I'm back. Is that possible here?", only("h sabbatical"))
q.ask("not-companies", "sirens are going in greenville, sky is green, where do we shelter", only("ehs tornado"))
q.ask("not-companies", "my mail to a customer bounces because the drawing has 80 MB. how else can i get it to him", only("it bigfile"))
q.ask("not-companies", "what made the shaft snap on that big pump out at the mine", only("CL-24-0131"))
q.ask("follow-up", "I was in bed with a fever for three of them in August. Do I get those back?", only("h leave uk", "h sick uk"), history=[
    "how many days holiday do we get in leicester", "25 days and the bank holidays, by the annual leave policy for the UK."])
q.ask("follow-up", "do they check that on the line in penang too, and on how many per shift", only("penang burst"), history=[
    "can a customer change the hose of the p150 himself", "Yes, the user manual of the P150 shows how to change hose, lance and filter.",
    "what pressure does it stand", "In report CL-24-0204 the hoses burst at 412 bar on average."])
q.ask("several-companies", "I'm to merge what Leicester and Penang do with parts that fail inspection into one way of working. Can you show me both as they are now?", only("leicester ncr"), only("penang ncr"))
