"""The document store of a development bank: projects by country, and the rules, minutes and evaluations of the bank itself."""

import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://littoral-docstore"
PUBLISHED_UNTIL = datetime.date(2025, 6, 1)

# code, group, country, sector, status, how entries look, end of the fiscal year, approved, loan signed,
# first and last progress report, years of procurement plans, years of audited accounts, completion report
PROJECTS = [
    ("0212", "Northern Corridor Road Rehabilitation", "Kenya", "Transport", "completed", "plain", "06-30", "2015-11-20", "2016-02-11",
     "2018h1", "2019h2", range(2018, 2020), range(2018, 2021), "2020-12-15"),
    ("0238", "Tonle Bati Rural Roads", "Cambodia", "Transport", "completed", "coded", "12-31", "2016-01-28", "2016-04-05",
     "2018h1", "2019h2", range(2018, 2020), range(2018, 2020), "2020-09-30"),
    ("0251", "P-0251 Quetzal Highlands Rural Water Supply", "Guatemala", "Water", "completed", "rich", "12-31", "2016-03-17", "2016-07-22",
     "2019h1", "2020h2", range(2018, 2021), range(2018, 2021), "2021-08-11"),
    ("0266", "P-0266 Girls' Secondary Schools", "Malawi", "Education", "completed", "rich", "06-30", "2016-10-06", "2017-01-19",
     "2019h2", "2021h2", range(2019, 2022), range(2019, 2023), "2022-11-03"),
    ("0279", "Parc solaire de Goudel", "Niger", "Energy", "suspended", "fr", "12-31", "2017-07-13", "2017-12-01",
     "2021h1", "2023h1", range(2021, 2024), range(2020, 2023), None),
    ("0288", "Tafraout Solar Park", "Morocco", "Energy", "completed", "plain", "12-31", "2017-02-09", "2017-05-30",
     "2019h2", "2021h1", range(2018, 2021), range(2019, 2022), "2022-03-24"),
    ("0301", "Mekong Microfinance Facility", "Lao PDR", "Finance", "completed", "upload", "12-31", "2018-05-24", "2018-09-14",
     "2021h2", "2023h2", [], range(2020, 2024), "2024-10-08"),
    ("0317", "Women's Microcredit Line (Línea de Microcrédito para Mujeres)", "Bolivia", "Finance", "active", "es", "12-31", "2018-09-20",
     "2019-02-27", "2022h2", "2024h2", [], range(2021, 2025), None),
    ("0329", "Dhaka North Sewerage, Phase I", "Bangladesh", "Water", "completed", "coded", "06-30", "2017-06-15", "2017-10-10",
     "2020h2", "2022h2", range(2020, 2023), range(2020, 2024), "2023-12-05"),
    ("0342", "P-0342 District Hospitals Modernisation", "Ghana", "Health", "active", "rich", "12-31", "2018-12-13", "2019-04-16",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0350", "P-0350 Health Systems Strengthening (Nepal)", "Nepal", "Health", "active", "rich", "07-15", "2019-03-14", "2019-06-28",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0351", "Sierra Leone Health Systems Strengthening", "Sierra Leone", "Health", "active", "plain", "12-31", "2019-03-14", "2019-08-09",
     "2022h2", "2024h2", range(2023, 2026), range(2020, 2024), None),
    ("0358", "P-0358 Issyk Ring Road", "Kyrgyz Republic", "Transport", "active", "rich", "12-31", "2019-09-19", "2020-01-24",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0366", "Lake Victoria Towns Water and Sanitation", "Uganda", "Water", "active", "coded", "06-30", "2019-12-12", "2020-05-06",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0372", "Coastal Schools Reconstruction", "Mozambique", "Education", "active", "upload", "12-31", "2020-02-20", "2020-06-18",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0379", "P-0379 Nampula Feeder Roads", "Mozambique", "Transport", "active", "rich", "12-31", "2020-06-11", "2020-11-03",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0385", "Sughd Solar Park", "Tajikistan", "Energy", "active", "plain", "12-31", "2020-09-24", "2021-03-02",
     "2023h1", "2024h2", range(2023, 2026), range(2022, 2025), None),
    ("0391", "Corredores de Buses de Arequipa", "Peru", "Transport", "active", "es", "12-31", "2018-06-21", "2018-12-14",
     "2022h2", "2024h2", range(2023, 2026), range(2021, 2025), None),
    ("0398", "Crédit aux petits producteurs", "Senegal", "Finance", "active", "fr", "12-31", "2020-12-10", "2021-04-21",
     "2023h1", "2024h2", [], range(2022, 2025), None),
    ("0404", "P-0404 COVID-19 Emergency Health Response", "Honduras", "Health", "completed", "rich", "12-31", "2020-04-30", "2020-05-15",
     "2020h2", "2021h2", range(2020, 2022), range(2020, 2023), "2022-09-21"),
    ("0409", "Blue Nile Irrigation Rehabilitation", "Ethiopia", "Agriculture", "cancelled", "plain", "07-07", "2020-02-20", "2020-08-27",
     "2021h1", "2021h1", range(2021, 2022), [], None),
    ("0412", "Dhaka North Sewerage, Phase II", "Bangladesh", "Water", "active", "coded", "06-30", "2021-06-17", "2021-11-30",
     "2022h2", "2024h2", range(2023, 2026), range(2022, 2025), None),
    ("0417", "P-0417 Ruvuma Bridges and Roads", "Tanzania", "Transport", "active", "rich", "06-30", "2021-09-23", "2022-02-08",
     "2022h2", "2024h2", range(2022, 2026), range(2022, 2025), None),
    ("0423", "Skills for Youth", "Georgia", "Education", "active", "plain", "12-31", "2021-12-09", "2022-05-19",
     "2023h1", "2024h2", range(2023, 2026), range(2022, 2025), None),
    ("0431", "P-0431 Colombo Canals and Flood Protection", "Sri Lanka", "Urban", "active", "rich", "12-31", "2022-06-16", "2022-12-20",
     "2023h1", "2024h2", range(2023, 2026), range(2023, 2025), None),
    ("0438", "Rooftop Solar for Public Buildings", "Jordan", "Energy", "active", "coded", "12-31", "2022-12-08", "2023-05-10",
     "2023h2", "2024h2", range(2023, 2026), range(2023, 2025), None),
    ("0446", "Village Mini-Grids", "Madagascar", "Energy", "active", "upload", "12-31", "2024-02-15", "2024-06-27",
     "2024h2", "2024h2", range(2024, 2026), [], None),
]
NAMES = {project[0]: project[1] for project in PROJECTS}
BARE = {"0238", "0301", "0372", "0446"}  # groups without fields

# kind: in words, in a file name, in French, in Spanish
KINDS = {
    "par": ("Project Appraisal Report", "PAR", "Rapport d'évaluation du projet", "Informe de evaluación del proyecto"),
    "la": ("Loan Agreement", "LA", "Accord de prêt", "Contrato de préstamo"),
    "pp": ("Procurement Plan", "PP", "Plan de passation des marchés", "Plan de adquisiciones"),
    "pr": ("Progress Report", "PPR", "Rapport d'avancement", "Informe de avance"),
    "apa": ("Audited Project Accounts", "APA", "Comptes audités du projet", "Estados financieros auditados del proyecto"),
    "esia": ("Environmental and Social Impact Assessment", "ESIA", "Étude d'impact environnemental et social",
             "Evaluación de impacto ambiental y social"),
    "rap": ("Resettlement Action Plan", "RAP", "Plan d'action de réinstallation", "Plan de reasentamiento"),
    "pcr": ("Project Completion Report", "PCR", "Rapport d'achèvement", "Informe de terminación"),
}
ASSESSED = {  # project: assessment, resettlement plan
    "0212": ("2015-06-09", "2015-08-21"), "0238": ("2015-09-02", None), "0251": ("2015-12-01", None), "0279": ("2017-01-16", "2017-03-30"),
    "0288": ("2016-08-19", "2016-10-05"), "0329": ("2016-11-28", "2017-02-02"), "0342": ("2018-08-30", None), "0358": ("2019-02-25", "2019-05-15"),
    "0366": ("2019-07-08", "2019-09-27"), "0379": ("2020-01-22", "2020-03-11"), "0385": ("2020-05-29", None), "0391": ("2017-11-14", "2018-02-26"),
    "0409": ("2019-10-17", "2019-12-03"), "0412": ("2020-12-14", "2021-03-01"), "0417": ("2021-04-07", "2021-06-29"),
    "0431": ("2021-12-20", "2022-03-08"), "0438": ("2022-09-13", None), "0446": ("2023-10-30", None),
}

# project, handle, kind, date, title, file
OTHERS = [
    ("0212", "dust", "Complaint", "2018-05-21", "Complaint by Residents of Mlolongo over Dust and Cracked Houses", "mlolongo_complaint"),
    ("0212", "am 2019", "Mission note", "2019-03-15", "Aide-Mémoire, Supervision Mission of 4 to 15 March 2019", "AM_2019-03"),
    ("0212", "survey", "Study", "2023-10-04", "Road Condition Survey Three Years after Completion", "road_condition_2023"),
    ("0238", "lot 2", "Letter", "2018-08-29", "Notice of Termination of the Contract for Lot 2 (Heng Rith Construction)", "Termination-Lot2-HengRith"),
    ("0238", "am 2018", "Mission note", "2018-11-09", "Aide-Mémoire, November 2018", "AM_201811"),
    ("0251", "quality", "Study", "2020-09-18", "Water Quality Test Results from 41 Village Systems", "P-0251_water_quality"),
    ("0251", "committee", "Handbook", "2019-05-07", "Handbook for Village Water Committees: Tariffs, Repairs, Bookkeeping", "P-0251_committee_handbook"),
    ("0266", "fire", "Study", "2021-06-10", "Fire Safety Inspection of 18 Dormitories", "P-0266_dormitory_fire_safety"),
    ("0266", "mtr", "Mid-term review", "2019-11-22", "Mid-Term Review", "P-0266_MTR"),
    ("0279", "suspension", "Letter", "2023-08-08", "Lettre au Ministre des Finances : suspension des décaissements", "lettre_suspension_0808"),
    ("0279", "herders", "Complaint", "2021-11-02", "Plainte des éleveurs de Goudel : couloirs de pâturage fermés", "plainte_eleveurs"),
    ("0279", "security", "Mission note", "2022-10-12", "Aide-mémoire : sécurité du chantier et retrait des entreprises", "AM_securite_2022"),
    ("0288", "ppa", "Agreement", "2017-12-18", "Summary of the Power Purchase Agreement with the Utility", "ppa_summary"),
    ("0288", "output", "Study", "2024-02-20", "Plant Performance 2023: Output, Availability and Soiling Losses", "performance_2023"),
    ("0301", "arrears", "Study", "2022-07-05", "Portfolio at Risk in the Nine Partner Institutions", "portfolio at risk review July 2022"),
    ("0301", "am 2023", "Mission note", "2023-02-24", "BTOR Vientiane Feb 2023", "BTOR Vientiane Feb 2023"),
    ("0317", "clients", "Study", "2023-06-29", "Evaluación de protección al cliente: sobreendeudamiento y tasas de interés", "proteccion_cliente"),
    ("0317", "amend", "Amendment", "2023-11-16", "Enmienda N.º 1 al contrato de préstamo: aumento de USD 20 millones", "enmienda_1"),
    ("0329", "trench", "Accident report", "2020-02-27", "Investigation of the Trench Collapse at Pallabi", "TrenchCollapse_Pallabi_investigation"),
    ("0329", "overflow", "Complaint", "2021-08-12", "Complaint: sewage overflow in Mirpur Section 12", "Complaint_Mirpur12_overflow"),
    ("0342", "roof", "Study", "2023-05-30", "Structural Assessment of the Roof at Kintampo Hospital", "P-0342_Kintampo_roof"),
    ("0342", "mtr", "Mid-term review", "2022-09-15", "Mid-Term Review", "P-0342_MTR"),
    ("0342", "am 2025", "Mission note", "2025-03-21", "Aide-Mémoire, Supervision Mission of 10 to 21 March 2025", "P-0342_AM_2025-03"),
    ("0350", "quake", "Study", "2023-12-19", "Earthquake Damage to Health Posts in Jajarkot and Rukum West", "P-0350_earthquake_damage"),
    ("0350", "am 2023", "Mission note", "2023-09-08", "Aide-Mémoire, Supervision Mission of 28 August to 8 September 2023", "P-0350_AM_2023-09"),
    ("0350", "am 2024", "Mission note", "2024-10-25", "Aide-Mémoire, Supervision Mission of 14 to 25 October 2024", "P-0350_AM_2024-10"),
    ("0351", "medicines", "Special audit", "2022-08-17", "Special Audit of Medicine Stocks in Bo and Kenema", "special_audit_medicines"),
    ("0351", "am 2024", "Mission note", "2024-06-07", "Aide-Mémoire, Supervision Mission, Freetown, June 2024", "AM_2024-06"),
    ("0358", "barskoon", "Environmental and social assessment", "2022-06-21", "Supplementary Assessment: Change of Alignment at Barskoon",
     "P-0358_ESIA_supplement_Barskoon"),
    ("0358", "orchards", "Complaint", "2023-03-28", "Complaint on Compensation for Apricot Orchards, Village of Tong", "P-0358_complaint_orchards"),
    ("0358", "am 2023", "Mission note", "2023-10-20", "Aide-Mémoire, Supervision Mission of 9 to 20 October 2023", "P-0358_AM_2023-10"),
    ("0358", "am 2024", "Mission note", "2024-05-31", "Aide-Mémoire, Supervision Mission of 20 to 31 May 2024", "P-0358_AM_2024-05"),
    ("0366", "more", "Appraisal report", "2023-11-09", "Additional Financing: Appraisal Report", "PAR_AdditionalFinancing_2023"),
    ("0366", "fishers", "Complaint", "2024-02-06", "Complaint of fishers, Bukakata landing site", "Complaint_fishers_Bukakata"),
    ("0366", "am 2024", "Mission note", "2024-09-13", "Aide-Mémoire, September 2024", "AM_2024-09"),
    ("0372", "freddy", "Study", "2023-04-11", "Cyclone Freddy damage to schools", "Cyclone Freddy - damage to schools under construction"),
    ("0372", "design", "Standard", "2021-02-01", "Cyclone-resistant classroom", "Cyclone-resistant classroom standard design rev C"),
    ("0372", "btor 2024", "Mission note", "2024-11-22", "BTOR Beira Nov 2024", "BTOR Beira Nov 2024"),
    ("0379", "lot 3", "Letter", "2022-10-19", "Declaration of Misprocurement, Lot 3 (Nampula to Mecuburi)", "P-0379_misprocurement_lot3"),
    ("0379", "am 2024", "Mission note", "2024-04-19", "Aide-Mémoire, Supervision Mission of 8 to 19 April 2024", "P-0379_AM_2024-04"),
    ("0385", "winter", "Study", "2024-06-14", "Winter Output and Curtailment by the Grid", "winter_output"),
    ("0385", "am 2025", "Mission note", "2025-02-28", "Aide-Mémoire, Supervision Mission, Khujand, February 2025", "AM_2025-02"),
    ("0391", "combis", "Complaint", "2023-05-17", "Queja de la federación de operadores de combis", "queja_combis"),
    ("0391", "finds", "Study", "2022-08-25", "Hallazgos arqueológicos en la calle Mercaderes", "hallazgos_mercaderes"),
    ("0391", "demand", "Study", "2019-10-10", "Estudio de demanda de pasajeros", "demanda_pasajeros"),
    ("0398", "drought", "Study", "2022-12-06", "Étude des remboursements après la sécheresse", "etude_remboursements"),
    ("0398", "am 2024", "Mission note", "2024-05-17", "Aide-mémoire, mission de supervision, mai 2024", "AM_2024-05"),
    ("0404", "ventilators", "Investigation", "2021-06-22", "Purchase of 140 Ventilators: Findings of the Integrity Office", "P-0404_ventilators_findings"),
    ("0409", "withdrawal", "Letter", "2021-10-14", "Letter of the Government of Ethiopia Withdrawing from the Project", "letter_withdrawal"),
    ("0409", "cancel", "Letter", "2021-11-25", "Notice of Cancellation of the Loan", "notice_cancellation"),
    ("0412", "uttara", "Consultation", "2021-02-11", "Public consultation with residents of Uttara", "Consultation_Uttara_minutes"),
    ("0412", "award", "Notice", "2024-07-16", "Award of contract: pumping stations", "ContractAward_PumpingStations_W3"),
    ("0412", "am 2025", "Mission note", "2025-04-30", "Aide-Mémoire, April 2025", "AM_2025-04"),
    ("0417", "restructuring", "Restructuring paper", "2024-06-20", "Restructuring Paper: Reallocation and Extension of the Closing Date to December 2027",
     "P-0417_restructuring"),
    ("0417", "wages", "Complaint", "2023-09-05", "Complaint of Subcontractor's Workers over Unpaid Wages", "P-0417_complaint_wages"),
    ("0417", "load test", "Study", "2024-12-03", "Load Test of the Lumesi Bridge", "P-0417_Lumesi_load_test"),
    ("0417", "am 2024", "Mission note", "2024-02-16", "Aide-Mémoire, Supervision Mission of 5 to 16 February 2024", "P-0417_AM_2024-02"),
    ("0423", "employers", "Study", "2023-11-30", "Survey of 600 Employers on the Skills They Miss", "employer_survey"),
    ("0431", "evictions", "Complaint", "2024-03-12", "Complaint on Evictions along the Heen Ela", "P-0431_complaint_evictions"),
    ("0431", "reply", "Management response", "2024-05-24", "Response of Management to the Complaint on Evictions", "P-0431_management_response"),
    ("0431", "am 2025", "Mission note", "2025-05-16", "Aide-Mémoire, Supervision Mission of 5 to 16 May 2025", "P-0431_AM_2025-05"),
    ("0438", "prequal", "Notice", "2023-09-25", "Invitation to prequalify, lots 1 to 6", "InvitationToPrequalify_Lots1-6_schools-clinics"),
    ("0438", "metering", "Dataset", "2025-01-29", "Metering data 2024", "MeteringData_2024_by_building"),
    ("0446", "eoi", "Notice", "2024-09-02", "EOI supervision engineer", "Request for expressions of interest - supervision engineer"),
    ("0446", "villages", "List", "2024-11-14", "List of villages", "List of 64 selected villages (final)"),
]

# handle, file, date, title, further fields
REPORTS = [
    *((f"ar {y}", f"LDB_Annual_Report_{y}.pdf", f"{y + 1}-04-2{y % 5}", f"Annual Report {y}", {"type": "annual report", "year": y}) for y in range(2016, 2025)),
    *((f"fs {y}", f"LDB_FS_{y}.pdf", f"{y + 1}-03-1{y % 5}", f"Audited Financial Statements {y}", {"type": "financial statements", "year": y})
      for y in range(2017, 2025)),
    *((f"half {y}", f"LDB_condensed_0630{y}.pdf", f"{y}-08-28", f"Condensed Financial Statements, 30 June {y}", {"type": "half-year statements", "year": y})
      for y in (2022, 2023, 2024)),
    ("sus 2022", "LDB_Sustainability_2022.pdf", "2023-06-30", "Sustainability Report 2022", {"year": 2022}),
    ("sus 2024", "LDB_Sustainability_2024.pdf", "2025-05-15", "Sustainability Report 2024", {"year": 2024}),
    ("bonds", "information_statement_2025.pdf", "2025-04-02", "Information Statement for Bondholders", {}),
    ("rating", "rating_report_2024.pdf", "2024-10-22", "Credit Rating Report on the Bank", {}),
    ("green", "green_bond_impact_2023.pdf", "2024-05-06", "Green Bond Impact Report 2023", {"year": 2023}),
]
MEETINGS = [  # number, day, agenda
    (196, "2021-02-11", None), (197, "2021-04-22", "Annual Report 2020; election of the Chair"),
    (198, "2021-06-17", "P-0412; revised Procurement Policy"), (199, "2021-09-23", "P-0417"), (200, "2021-12-09", "P-0423; cancellation in Ethiopia; budget 2022"),
    (201, "2022-02-10", None), (202, "2022-04-21", None), (203, "2022-06-16", "P-0431; sanctions and the exit from Belarus"),
    (204, "2022-09-22", "Misuse of funds in Honduras"), (205, "2022-12-08", "P-0438; budget 2023"),
    (206, "2023-02-09", None), (207, "2023-04-20", "Annual Report 2022; Staff Rules"), (208, "2023-06-15", None),
    (209, "2023-09-21", "Events in Niger; general capital increase"), (210, "2023-12-14", "Additional financing P-0366; budget 2024"),
    (211, "2024-02-15", "P-0446; headquarters lease"), (212, "2024-04-18", "Annual Report 2023; election of the President"), (213, "2024-06-20", "Restructuring P-0417"),
    (214, "2024-09-19", None), (215, "2024-12-12", "Budget 2025; climate target"), (216, "2025-02-13", None), (217, "2025-04-24", "Annual Report 2024; evictions in Colombo"),
]
STRATEGIES = [
    ("Bangladesh", 2021, 2025), ("Bolivia", 2020, 2024), ("Cambodia", 2016, 2020), ("Georgia", 2023, 2027), ("Ghana", 2020, 2024), ("Kenya", 2018, 2022),
    ("Kenya", 2023, 2027), ("Madagascar", 2023, 2027), ("Mozambique", 2019, 2023), ("Mozambique", 2024, 2028), ("Nepal", 2020, 2024), ("Niger", 2018, 2022),
    ("Peru", 2017, 2021), ("Peru", 2022, 2026), ("Senegal", 2021, 2025), ("Uganda", 2022, 2026),
]
PROCUREMENT = [
    ("policy 2015", "Procurement_Policy_2015.pdf", "2015-07-01", "Procurement Policy", {"version": "2015 (superseded)"}),
    ("policy 2021", "Procurement_Policy_2021.pdf", "2021-07-01", "Procurement Policy", {"version": "2021"}),
    ("sbd works", "SBD_Works_2022.docx", "2022-01-10", "Standard Bidding Document: Works", {}),
    ("sbd small", "SBD_SmallWorks_2022.docx", "2022-01-10", "Standard Bidding Document: Small Works", {}),
    ("sbd goods", "SBD_Goods_2022.docx", "2022-01-10", "Standard Bidding Document: Goods", {}),
    ("rfp", "RFP_Consultants_2022.docx", "2022-01-10", "Standard Request for Proposals: Consultants", {}),
    ("thresholds", "thresholds_by_country_2024.xlsx", "2024-01-15", "Thresholds for Competitive Bidding and Prior Review by Country", {}),
    ("bidder guide", "doing_business_with_the_bank.pdf", "2023-03-20", "Doing Business with the Bank: A Guide for Contractors and Suppliers", {}),
    ("debarred", "debarred_2025-05.pdf", "2025-05-05", "Debarred and Cross-Debarred Firms and Individuals", {}),
    ("protest", "bid_protests.pdf", "2021-07-01", "How to Protest an Award Decision", {}),
    ("eproc", "eTender_manual_v3.pdf", "2024-08-12", "eTender Portal: Manual for Bidders", {}),
    ("domestic", "note_domestic_preference.pdf", "2022-11-02", "Note on Domestic Preference", {}),
    ("abnormal", "note_low_bids.pdf", "2023-10-17", "Note on Abnormally Low Bids", {}),
]
STAFF = [
    ("rules 2019", "Staff_Rules_2019.pdf", "2019-01-01", "Staff Rules", {"version": "2019 (superseded)"}),
    ("rules 2023", "Staff_Rules_2023.pdf", "2023-07-01", "Staff Rules", {"version": "2023"}),
    ("conduct", "Code_of_Conduct.pdf", "2020-10-01", "Code of Conduct", {}),
    ("parental", "AI-07_parental_leave.pdf", "2022-03-01", "Maternity, Paternity and Adoption Leave", {"series": "Administrative Instruction 7"}),
    ("education", "AI-09_education_grant.pdf", "2021-08-01", "Education Grant for Children of International Staff", {"series": "Administrative Instruction 9"}),
    ("home leave", "AI-10_home_leave.pdf", "2019-05-01", "Home Leave", {"series": "Administrative Instruction 10"}),
    ("travel", "AI-12_travel.pdf", "2023-09-01", "Official Travel", {"series": "Administrative Instruction 12"}),
    *((f"per diem {y}", f"per_diem_{y}.xlsx", f"{y}-01-05", f"Per Diem Rates by City {y}", {}) for y in (2023, 2024, 2025)),
    ("remote", "AI-15_remote_work.pdf", "2022-06-15", "Telework and Flexible Hours", {"series": "Administrative Instruction 15"}),
    ("harass", "AI-16_harassment.pdf", "2021-03-08", "Prevention of Harassment", {"series": "Administrative Instruction 16"}),
    ("whistle", "AI-17_whistleblower.pdf", "2020-12-01", "Protection of Whistleblowers", {"series": "Administrative Instruction 17"}),
    ("side jobs", "AI-18_outside_activities.pdf", "2020-12-01", "Outside Activities and Gifts", {"series": "Administrative Instruction 18"}),
    ("relocation", "AI-20_relocation.pdf", "2018-04-01", "Relocation and Shipment of Household Goods", {"series": "Administrative Instruction 20"}),
    ("pension", "Pension_Plan_Rules.pdf", "2017-01-01", "Pension Plan Rules", {}),
    *((f"salary {y}", f"salary_scale_{y}.pdf", f"{y - 1}-12-20", f"Salary Scale {y}", {}) for y in (2024, 2025)),
    ("interns", "internship_guidelines.pdf", "2023-02-10", "Guidelines for Internships", {}),
]
GUIDELINES = [
    ("esp 2014", "ES_Policy_2014.pdf", "2014-05-01", "Environmental and Social Policy", {"version": "2014 (superseded)"}),
    ("esp 2020", "ES_Policy_2020.pdf", "2020-01-01", "Environmental and Social Policy", {"version": "2020"}),
    ("g resettle", "GN-03_involuntary_resettlement.pdf", "2020-06-01", "Guidance Note 3: Involuntary Resettlement and Compensation", {}),
    ("g indigenous", "GN-05_indigenous_peoples.pdf", "2020-06-01", "Guidance Note 5: Indigenous Peoples", {}),
    ("g labour", "GN-06_labour_influx.pdf", "2021-02-15", "Guidance Note 6: Labour Influx and Gender-Based Violence", {}),
    ("g consult", "GN-08_stakeholder_engagement.pdf", "2020-09-01", "Guidance Note 8: Stakeholder Engagement", {}),
    ("g dams", "GN-09_dam_safety.pdf", "2021-11-01", "Guidance Note 9: Safety of Dams", {}),
    ("g asbestos", "GN-11_asbestos.pdf", "2019-04-01", "Guidance Note 11: Asbestos in Building Works", {}),
    ("exclusion", "exclusion_list_2022.pdf", "2022-02-01", "Exclusion List", {}),
    ("disburse", "Disbursement_Handbook_2021.pdf", "2021-01-01", "Disbursement Handbook", {}),
    ("auditors", "TOR_project_auditors.docx", "2020-07-01", "Model Terms of Reference for Auditors of Projects", {}),
    ("results", "results_framework_guide.pdf", "2019-09-01", "Designing a Results Framework", {}),
    ("ghg", "ghg_accounting_methods.pdf", "2023-01-01", "Greenhouse Gas Accounting for Projects", {}),
    ("gender", "gender_marker.pdf", "2022-05-01", "Gender Marker: How Projects Are Scored", {}),
    ("info", "Access_to_Information_Policy_2018.pdf", "2018-10-01", "Access to Information Policy", {}),
    ("pcr guide", "how_to_write_a_PCR.pdf", "2022-10-01", "Preparing a Project Completion Report", {}),
]
EVALUATIONS = [
    ("roads", "2019", "Paved but Not Maintained: What Became of Twelve Roads after Handover"),
    ("cpe mz", "2019", "Country Programme Evaluation: Mozambique 2009–2018"),
    ("micro", "2020", "Small Loans, Big Hopes: The Bank's Support to Microfinance 2008–2018"),
    ("water", "2021", "Do the Taps Still Run? Rural Water Schemes in Five Countries"),
    ("beds", "2021", "Beds without Nurses: Lessons from Investments in Hospitals"),
    ("pandemic", "2022", "Fast Money: The Bank's Response to the Pandemic"),
    ("schools", "2022", "Teachers before Walls: Two Decades of School Building"),
    ("cpe pe", "2022", "Country Programme Evaluation: Peru 2012–2021"),
    ("women", "2022", "Women on Paper: Gender Targets and What Became of Them"),
    ("moved", "2023", "Who Moved and Who Lost: Outcomes of Resettlement in Nine Projects"),
    ("moved mr", "2023", "Management Response to 'Who Moved and Who Lost'"),
    ("late", "2023", "Late Again: Why Projects Start Eighteen Months after Approval"),
    ("solar", "2024", "Sun for Sale: Public and Private Money in Solar Parks"),
    ("bidder", "2024", "The Lowest Bidder: Procurement Rules and the Quality of Works"),
    ("girls", "2024", "Did the Girls Stay? Impact Evaluation of Secondary Schools in Malawi"),
    ("consultants", "2025", "Advice That Nobody Asked For: Technical Assistance 2015–2023"),
    *((f"review {y}", str(y), f"Annual Evaluation Review {y}") for y in (2021, 2022, 2023, 2024)),
]
ACCOUNTABILITY = [
    *((f"register {y}", f"complaints_register_{y}.xlsx", f"{y + 1}-01-31", f"Register of Complaints {y}", {}) for y in (2021, 2022, 2023, 2024)),
    ("how", "how_to_complain.pdf", "2020-03-01", "How to Bring a Complaint: A Guide for Communities", {"languages": "English, French, Spanish, Portuguese, Bangla"}),
    ("form", "complaint_form.docx", "2020-03-01", "Complaint Form", {}),
    *((f"integrity {y}", f"integrity_annual_{y}.pdf", f"{y + 1}-03-31", f"Integrity Office: Annual Report {y}", {}) for y in (2022, 2023, 2024)),
    ("hotline", "report_fraud_leaflet.pdf", "2021-01-01", "Report Fraud and Corruption: Hotline and Web Form", {}),
]

catalogue = Catalogue()
q = Questions("projects", today="2025-06-04")
MONTHS = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def long(day):
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def add(project, handle, kind, published, words=None, file=None, end=None, half=None, number=None):
    """Adds a document of a project as entries of that project look; words is a title of its own."""
    code, group, country, _, _, look, *_ = project
    if published > PUBLISHED_UNTIL:
        return
    name, short, french, spanish = KINDS.get(kind, (kind, None, kind, kind))
    title, period = words, None
    if words is None and look in ("fr", "es"):
        title = french if look == "fr" else spanish
        if half:
            order = {"fr": ("1er semestre", "2e semestre"), "es": ("primer semestre", "segundo semestre")}[look][half - 1]
            title = f"{title}, {order} {number}"
        elif end:
            title = f"{title}, {'exercice' if look == 'fr' else 'ejercicio'} {number}"
        elif number:
            title = f"{title} {number}"
    elif words is None:
        title = name
        if half:
            title = f"{name}, {('January to June', 'July to December')[half - 1]} {number}"
        elif end:
            title = f"{name} for the Year Ended {long(end)}"
        elif number:
            title = f"{name} {number}"
    if file is None:
        file = f"{short}_{number}-H{half}" if half else f"{short}_FY{number}" if end else f"{short}_{number}" if number else short
        if look == "rich":
            file = f"P-{code}_{file}"
        if look == "coded" and half and number >= 2023:
            file += "_final"
    if half:
        period = f"H{half} {number}"
    elif end:
        period = f"FY{number}"
    elif number:
        period = str(number)
    day = published.isoformat()
    if look == "rich":
        catalogue.add(group, f"{code} {handle}", f"{BUCKET}/projects/P-{code}/{file}.pdf", filename=f"{file}.pdf", title=title, document_type=name,
                      period=period, published=day)
    elif look == "plain":
        serial = 1000 + 37 * len(catalogue.uris)
        catalogue.add(group, f"{code} {handle}", f"{BUCKET}/archive/{published.year}/{code}-{serial}.pdf",
                      title=f"{group.split(',')[0]}: {title}", date=day)
    elif look == "coded":
        place = "".join(part[0].upper() + part[1:] for part in group.replace(",", "").split())
        catalogue.add(group, f"{code} {handle}", f"{BUCKET}/projects/P-{code}_{place}/{file}.pdf", document_type=name if short else None)
    elif look == "upload":
        if words is None:
            file = f"{group} - {title}"
            if half:
                file = f"{group} PPR {number} {'Jan-Jun' if half == 1 else 'Jul-Dec'}{' v2' if number == 2023 else ''}"
            elif end:
                file = f"Audit report {group} FY{number % 100}"
        catalogue.add(group, f"{code} {handle}", f"{BUCKET}/uploads/{country.split()[0].lower()}/{file}.{'docx' if file.startswith('BTOR') else 'pdf'}",
                      uploaded=day if kind != "apa" else None)
    else:
        catalogue.add(group, f"{code} {handle}", f"{BUCKET}/projects/P-{code}/{look}/{file}.pdf", title=title, document_type=name if short else None,
                      language=look, date=day)


def compose():
    date = datetime.date.fromisoformat
    for project in PROJECTS:
        code, group, country, sector, status, look, fiscal, approved, signed, first, last, plans, accounts, completion = project
        fields = {} if code in BARE else {"country": country, "sector": sector, "status": status}
        if look in ("plain", "es", "fr") and fields:
            fields["project_code"] = f"P-{code}"
        catalogue.group(group, **fields)
        add(project, "par", "par", date(approved) - datetime.timedelta(days=30))
        add(project, "la", "la", date(signed))
        for kind, day in zip(("esia", "rap"), ASSESSED.get(code, (None, None))):
            if day:
                add(project, kind, kind, date(day))
        for number in plans:
            add(project, f"pp {number}", "pp", datetime.date(number, 1, 25), number=number)
        for number in range(2018, 2026):
            for half in (1, 2):
                if first <= f"{number}h{half}" <= last:
                    add(project, f"pr {number}h{half}", "pr", datetime.date(number, 9, 12) if half == 1 else datetime.date(number + 1, 3, 14),
                        half=half, number=number)
        for number in accounts:
            end = date(f"{number}-{fiscal}")
            add(project, f"apa {number}", "apa", end + datetime.timedelta(days=148), end=end, number=number)
        if completion:
            add(project, "pcr", "pcr", date(completion))
        for other, handle, kind, day, title, file in OTHERS:
            if other == code:
                add(project, handle, kind, date(day), title, file)
    for group, folder, rows in (("Annual Reports and Finance", "corporate", REPORTS), ("Procurement", "procurement", PROCUREMENT),
                                ("Staff Rules and Benefits", "hr", STAFF), ("Policies and Guidelines", "policies", GUIDELINES),
                                ("Accountability and Integrity", "accountability", ACCOUNTABILITY)):
        catalogue.group(group)
        for handle, file, day, title, fields in rows:
            catalogue.add(group, handle, f"{BUCKET}/{folder}/{file}", filename=file, title=title, published=day, **fields)
    catalogue.group("Board of Directors", body="Board of Directors", secretariat="Office of the Secretary")
    for number, day, agenda in MEETINGS:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")
        catalogue.add("Board of Directors", f"board {day[:7]}", f"{BUCKET}/board/BD{number}_minutes_{day}.pdf", title=f"Minutes of the {number}{ending} Meeting",
                      meeting_date=day, agenda=agenda)
    catalogue.group("Country Strategies")
    for country, first, last in STRATEGIES:
        catalogue.add("Country Strategies", f"cs {country} {first}", f"{BUCKET}/strategies/CSP_{country}_{first}-{last}.pdf",
                      title=f"Country Strategy for {country}, {first}–{last}", country=country)
    catalogue.add("Country Strategies", "cs mtr", f"{BUCKET}/strategies/MTR_Bangladesh_2023.pdf", title="Mid-Term Review of the Country Strategy for Bangladesh",
                  country="Bangladesh", published="2023-10-26")
    catalogue.group("Independent Evaluation", office="Independent Evaluation Office")
    for handle, year, title in EVALUATIONS:
        serial = 10 + len(catalogue.uris) * 7 % 89
        catalogue.add("Independent Evaluation", f"ev {handle}", f"{BUCKET}/evaluation/IEO-{year}-{serial}.pdf", title=title, year=int(year))
    catalogue.associations |= {
        "NCRR": NAMES["0212"], "Dhaka sewerage": [NAMES["0329"], NAMES["0412"]], "DHM": NAMES["0342"], "Arequipa BRT": NAMES["0391"], "LVTWS": NAMES["0366"],
        "HSS": [NAMES["0350"], NAMES["0351"]],
    }


compose()


def doc(*handles):
    assert all(handle in catalogue.handles for handle in handles), handles
    return catalogue.any_of(*handles)


def pr(code, year, half):
    return doc(f"{code} pr {year}h{half}")


def apa(code, year):
    return doc(f"{code} apa {year}")


def terms(code):
    """The terms of a loan."""
    return doc(f"{code} la", f"{code} par")


def bank(*years):
    """A figure of the Bank itself."""
    return doc(*(f"{kind} {year}" for year in years for kind in ("ar", "fs")))


# --- name
q.ask("name", "what did the tonle bati rural roads cost in the end", doc("0238 pcr"))
q.ask("name", "Did the Girls' Secondary Schools project in Malawi get more girls through school? Looking for results, not plans.",
      doc("0266 pcr", "ev girls"))
q.ask("name", "interest rate and grace period, colombo canals and flood protection loan", terms("0431"))
q.ask("name", "Along which stretches of the Issyk Ring Road do houses have to go?", doc("0358 rap", "0358 barskoon"))
q.ask("name", "how far along is the Lake Victoria Towns water and sanitation project", pr("0366", 2024, 2))
q.ask("name", "is sughd solar park feeding power into the grid yet", doc("0385 am 2025", "0385 pr 2024h2", "0385 winter"))
q.ask("name", "Skills for Youth: who is the borrower and which ministry is the implementing agency", terms("0423"))
q.ask("name", "why was blue nile irrigation rehabilitation dropped", doc("0409 withdrawal", "0409 cancel", "board 2021-12"))

# --- symbol
q.ask("symbol", "P-0417 till when does it run now", doc("0417 restructuring", "board 2024-06", "0417 pr 2024h2"))
q.ask("symbol", "P0379, was the audit opinion for 2023 clean?", apa("0379", 2023))
q.ask("symbol", "how many households had to move under p-0212 acc. to the plan", doc("0212 rap"))
q.ask("symbol", "0446 disbursed so far?", pr("0446", 2024, 2))
q.ask("symbol", "Could you tell me whether P-0288 stayed within its budget when all was said and done", doc("0288 pcr"))
q.ask("symbol", "km of busway finished by june 2023 in P-0391", pr("0391", 2023, 1))

# --- alias
q.ask("alias", "second dhaka sewer project, what neighbourhoods will be connected", doc("0412 par", "0412 esia", "0412 la"))
q.ask("alias", "where do we stand on HSS nepal", pr("0350", 2024, 2))
q.ask("alias", "NCRR completion report", doc("0212 pcr"))
q.ask("alias", "arequipa BRT how many passengers a day are they counting on", doc("0391 demand", "0391 par"))
q.ask("alias", "what did IEO have to say about our microfinance work", doc("ev micro"))
q.ask("alias", "The ESP, the one that's in force. What does it say on child labour?", doc("esp 2020"))
q.ask("alias", "extra money for LVTWS, how much and what for", doc("0366 more", "board 2023-12"))
q.ask("alias", "quetzal water: bacteria in the village systems?", doc("0251 quality"))

# --- typo
q.ask("typo", "tafrout solar prak loan agrement", doc("0288 la"))
q.ask("typo", "handbok for the vilage watre comittees", doc("0251 committee"))
q.ask("typo", "guidence on involantary resetlement", doc("g resettle"))
q.ask("typo", "kintanpo hosptial rooof wat did the enginers find", doc("0342 roof"))
q.ask("typo", "mozambiqe contry stratgy, the curent one", doc("cs Mozambique 2024"))
q.ask("typo", "progres reprot nampulla feader roads frist half 2023", pr("0379", 2023, 1))

# --- follow-up
q.ask("follow-up", "and the year after?", apa("0417", 2024), history=[
    "how much was spent on ruvuma bridges and roads in fy2023", "The audited project accounts for the year ended 30 June 2023 show expenditure of USD 21.7 million."])
q.ask("follow-up", "what about the bridges in Tanzania", doc("0417 rap"), history=[
    "how many people does nampula feeder roads displace", "The Resettlement Action Plan of March 2020 counts 214 households, of which 38 lose their house."])
q.ask("follow-up", "and the rooftop ones in Jordan, who checks theirs?", doc("0438 apa 2023", "0438 apa 2024"), history=[
    "who audits sughd solar park", "The accounts of Sughd Solar Park for 2024 were audited by Rahimov & Partners, Dushanbe."])
q.ask("follow-up", "Sierra Leone", pr("0351", 2024, 2), history=[
    "latest progress report of health systems strengthening",
    "There are two projects of that name, in Nepal (P-0350) and in Sierra Leone (P-0351). Which one do you need?"])
q.ask("follow-up", "yes please, french is no problem", doc("0279 suspension"), history=[
    "why has the bank stopped paying for the solar park at goudel",
    "Disbursements were suspended in August 2023 after the events in Niamey. Shall I show you the letter to the Minister of Finance? It is in French."])
q.ask("follow-up", "oh wait that's an old one, I need this year's", doc("0431 pp 2025"), history=[
    "procurement plan colombo canals", "The Procurement Plan 2023 of P-0431 lists eleven contracts, the largest for dredging at USD 18 million."])
q.ask("follow-up", "Which rule says they can do that? I'd like to read the rule itself.", doc("policy 2021"), history=[
    "what happened with lot 3 of the nampula roads",
    "In October 2022 the Bank declared misprocurement for Lot 3, from Nampula to Mecuburi, and cancelled that part of the loan."])
q.ask("follow-up", "ok and may i fly business class to get there", doc("travel"), history=[
    "daily allowance for dushanbe this year", "The per diem for Dushanbe is USD 214 in 2025."])
q.ask("follow-up", "how did management answer", doc("0431 reply"), history=[
    "what are people along the heen ela complaining about",
    "In March 2024, 63 families complained that their homes were cleared without notice and before compensation was paid."])
q.ask("follow-up", "did the directors ever discuss this?", doc("board 2022-09"), history=[
    "what came out of the ventilator story in honduras",
    "The Integrity Office found in June 2021 that 140 ventilators were bought at twice the market price from a firm that belonged to an official's brother."])
q.ask("follow-up", "Back to the finished ones. What did the mission this spring say about nurses for them?", doc("0342 am 2025"), history=[
    "how many of the district hospitals in ghana are finished", "Nine of fourteen were complete at the end of 2024.",
    "wasn't there a problem with a roof", "Yes, an assessment of May 2023 found that the roof at Kintampo Hospital had been built with undersized trusses."])
q.ask("follow-up", "and the one before that", doc("ev review 2023"), history=[
    "main message of the newest annual evaluation review", "The Annual Evaluation Review 2024 says that 61% of projects were rated successful, and that sustainability is the weak point."])
q.ask("follow-up", "does that exist in bangla", doc("how"), history=[
    "how can people who live next to a project complain to us", "They can write, call or come in person; the guide for communities explains each step and the deadlines."])
q.ask("follow-up", "how does the one in senegal compare?", doc("0398 pr 2023h2", "0398 apa 2023"), history=[
    "what share of the women's microcredit loans in bolivia was in arrears at the end of 2023", "At the end of 2023, 3.4% of the portfolio was more than 30 days in arrears."])
q.ask("follow-up", "july to december only", pr("0358", 2023, 2), history=[
    "what got built on the issyk ring road in 2023", "In 2023 the contractors laid 41 km of base course and finished four bridges."])
q.ask("follow-up", "Same question for both of the Dhaka ones.", doc("0329 rap"), doc("0412 rap"), history=[
    "how many households are in the resettlement plan of lake victoria towns", "The Resettlement Action Plan of September 2019 covers 312 households."])
q.ask("follow-up", "that's just a note though. what does the policy say?", doc("esp 2020"), history=[
    "do we have to compensate people who settled on the land without a title",
    "Guidance Note 3 recommends to compensate them for buildings, crops and lost income, but not for the land."])
q.ask("follow-up", "where's that from, can i have the paper", doc("0417 load test"), history=[
    "how much weight can the lumesi bridge take", "It bore 180 tonnes in December 2024 without lasting deformation."])
q.ask("follow-up", "2019?", doc("ar 2019"), history=[
    "number of employees of the bank in 2021", "According to the Annual Report 2021 the Bank had 1,204 staff members at the end of the year."])
q.ask("follow-up", "and how much had been promised when it was approved", doc("0212 par"), history=[
    "km of northern corridor road that were actually rehabilitated", "118 km, according to the completion report of December 2020."])
q.ask("follow-up", "is that normal for us? has anybody looked at it across the whole portfolio", doc("ev late"), history=[
    "how long did it take from approval of colombo canals to the first payment", "The first disbursement was made sixteen months after the Board had approved the loan."])
q.ask("follow-up", "nothing newer then. what did the Board say when it all blew up over there", doc("board 2023-09"), history=[
    "hi", "Hello, what can I look up for you?", "niger country strategy", "The Country Strategy for Niger covers 2018 to 2022 and has not been renewed."])
q.ask("follow-up", "on the first of those: are the dormitories safe if there's a fire", doc("0266 fire"), history=[
    "which education projects do you have",
    "Girls' Secondary Schools in Malawi (completed), Coastal Schools Reconstruction in Mozambique and Skills for Youth in Georgia (both active)."])
q.ask("follow-up", "what if we adopt", doc("parental"), history=[
    "weeks of maternity leave", "Twenty weeks on full pay, four of which may be taken before the birth."])
q.ask("follow-up", "ok go ahead", pr("0446", 2024, 2), history=[
    "audited accounts of the village mini-grids for 2024",
    "There are no audited accounts of Village Mini-Grids yet. Would you like to see what the progress report says about expenditure instead?"])

# --- several-companies
q.ask("several-companies", "what did we think a megawatt would cost at appraisal: tafraout, goudel and sughd", doc("0288 par"), doc("0279 par"), doc("0385 par"))
q.ask("several-companies", "which is further behind schedule by now, the Nampula roads or the Ruvuma ones?", pr("0379", 2024, 2), doc("0417 pr 2024h2", "0417 restructuring"))
q.ask("several-companies", "audited expenditure fiscal 2023 for the hospitals in Ghana and for health systems strengthening in Nepal", apa("0342", 2023), apa("0350", 2023))
q.ask("several-companies", "I'm writing about people who lost out: what did the apricot growers in Tong complain of, and what the families on the Heen Ela?",
      doc("0358 orchards"), doc("0431 evictions"))
q.ask("several-companies", "country strategies in force for peru uganda madagascar", doc("cs Peru 2022"), doc("cs Uganda 2022"), doc("cs Madagascar 2023"))
q.ask("several-companies", "P-0398 & P-0317 how big were the original loans", terms("0398"), terms("0317"))
q.ask("several-companies", "did borrowers pay back better in laos or in senegal in 2022?", doc("0301 arrears", "0301 pr 2022h1", "0301 pr 2022h2", "0301 apa 2022"),
      doc("0398 drought", "0398 apa 2022"))

# --- several-periods
q.ask("several-periods", "dhaka north phase II accounts, fiscal 2022, 23 and 24", apa("0412", 2022), apa("0412", 2023), apa("0412", 2024))
q.ask("several-periods", "by how many percent did pay go up between the 2024 scale and the 2025 scale", doc("salary 2024"), doc("salary 2025"))
q.ask("several-periods", "Net income of the bank in 2019, 2021 and 2023?", bank(2019, 2020), bank(2021, 2022), bank(2023, 2024))
q.ask("several-periods", "what changed about dismissal in the staff rules from 2019 to 2023", doc("rules 2019"), doc("rules 2023"))
q.ask("several-periods", "did the mission to the issyk road in 2024 still find the problems that the one in 2023 had found", doc("0358 am 2023"), doc("0358 am 2024"))
q.ask("several-periods", "were there more complaints in 2024 than in 2021", doc("register 2021"), doc("register 2024"))
q.ask("several-periods", "our priorities in Kenya up to 2022 and our priorities there since", doc("cs Kenya 2018"), doc("cs Kenya 2023"))

# --- relative-date
q.ask("relative-date", "how much did the Bank approve in new loans last year", bank(2024))
q.ask("relative-date", "what is the nepal health project going to tender this year", doc("0350 pp 2025"))
q.ask("relative-date", "coastal schools mozambique, how many classrooms were done in H2 last year", doc("0372 pr 2024h2", "0372 btor 2024"))
q.ask("relative-date", "What was decided at the last board meeting?", doc("board 2025-04"))
q.ask("relative-date", "I need the minutes of the december meeting of the directors, not the last one but the one a year earlier", doc("board 2023-12"))
q.ask("relative-date", "what did our people find in colombo last month", doc("0431 am 2025"))
q.ask("relative-date", "per diem for lima the year before last", doc("per diem 2023"))
q.ask("relative-date", "FY22 audit skills for youth", apa("0423", 2022))
q.ask("relative-date", "has the evaluation office brought out anything this year", doc("ev consultants"))
q.ask("relative-date", "anyone been to see the dhaka phase 2 works since March?", doc("0412 am 2025"))
q.ask("relative-date", "sughd, second half of the year before last, any delays?", pr("0385", 2023, 2))
q.ask("relative-date", "how many fraud cases did the integrity office close last year", doc("integrity 2024"))

# --- document-type
q.ask("document-type", "esia of the goudel solar park", doc("0279 esia"))
q.ask("document-type", "completion report mekong microfinance", doc("0301 pcr"))
q.ask("document-type", "the model tender document for small works please, the word file", doc("sbd small"))
q.ask("document-type", "Amendment to the loan agreement with Bolivia for the microcredit line", doc("0317 amend"))
q.ask("document-type", "back to office report from beira", doc("0372 btor 2024"))
q.ask("document-type", "do you have the appraisal report, honduras covid", doc("0404 par"))
q.ask("document-type", "MTR of the Ghana hospitals", doc("0342 mtr"))
q.ask("document-type", "aide memoire freetown", doc("0351 am 2024"))

# --- topic
q.ask("topic", "why did the trench in Pallabi cave in", doc("0329 trench"))
q.ask("topic", "who won the pumping stations, and at what price?", doc("0412 award"))
q.ask("topic", "what did the cyclone do to the schools we were building", doc("0372 freddy"))
q.ask("topic", "how much output do the panels lose because of sand and dust", doc("0288 output"))
q.ask("topic", "workers not paid by a subcontractor", doc("0417 wages"))
q.ask("topic", "ancient remains dug up in the bus lane works, what were they", doc("0391 finds"))
q.ask("topic", "Herders say that a solar plant cut off their pastures. Is there anything on file?", doc("0279 herders"))
q.ask("topic", "were medicines stolen from the stores in kenema", doc("0351 medicines"))
q.ask("topic", "which villages get a mini grid", doc("0446 villages"))
q.ask("topic", "what do companies in georgia say young people can't do", doc("0423 employers"))

# --- not-companies
q.ask("not-companies", "we came second in a tender and are sure they scored us wrong. who do we write to", doc("protest"))
q.ask("not-companies", "Some of your money is being used for a road through our cemetery and nobody asked us. What can our village do?", doc("how", "form"))
q.ask("not-companies", "can I teach at a university on weekends for money while working here", doc("side jobs", "conduct"))
q.ask("not-companies", "school fees for my two kids when i move to HQ from abroad", doc("education"))
q.ask("not-companies", "a bid is 40 percent under our engineer's estimate, do we have to take it?", doc("abnormal"))
q.ask("not-companies", "why do the roads we pay for fall apart after a few years", doc("ev roads"))
q.ask("not-companies", "is this contractor blacklisted? where do i check", doc("debarred"))
q.ask("not-companies", "old roof sheets at a clinic we're renovating probably contain asbestos", doc("g asbestos"))
q.ask("not-companies", "I'm a reporter. Which papers do you have to give me when I ask and which can you refuse?", doc("info"))
q.ask("not-companies", "would you finance a brewery or a casino", doc("exclusion"))

# --- abstention
q.ask("abstention", "hi there")
q.ask("abstention", "how do i calculate an internal rate of return in excel")
q.ask("abstention", "P-0999 progress report 2023")
q.ask("abstention", "World Bank procurement regulations, sixth edition")
q.ask("abstention", "loan agreement for the Lagos metro")
q.ask("abstention", "Before I type anything confidential: who can see what I write here?")
q.ask("abstention", "how many people live in kyrgyzstan")
q.ask("abstention", "what's the weather going to be in freetown next week, I'm packing")
q.ask("abstention", "thx bye")
q.ask("abstention", "great, now I get it", history=[
    "what does the loan agreement of the ruvuma bridges say about retroactive financing",
    "Expenditure of up to USD 2 million that was paid within twelve months before signing may be reimbursed."])
q.ask("abstention", "hm, that's a lot more than I would have guessed", history=[
    "how much was spent on the sewerage in dhaka north, phase 1", "USD 148 million in all, according to the completion report."])
q.ask("abstention", "can you put it in french, for my colleague in dakar", history=[
    "what is the interest rate of the loan to senegal", "The loan carries a fixed rate of 1.9% a year, with a grace period of six years."])
q.ask("abstention", "so divided by 14 that's what?", history=[
    "cost of the hospitals in ghana", "The fourteen hospitals are expected to cost USD 196 million, equipment included."])
q.ask("abstention", "and the Asian Development Bank's?", history=[
    "net income of the bank 2023", "The Bank's net income for 2023 was USD 312 million."])
q.ask("abstention", "how long is the drive from entebbe to masaka", history=[
    "which towns are in the lake victoria project", "Masaka, Kalangala, Bukakata and Mayuge."])
q.ask("abstention", "no that was all, have a nice evening", history=[
    "who signed the aide-mémoire of the february mission to khujand", "It was signed by the Deputy Minister of Energy and by the Bank's team leader."])
q.ask("abstention", "you're faster than our archive, ha", history=[
    "resettlement plan issyk ring road", "Here it is: the Resettlement Action Plan of P-0358, dated 15 May 2019."])
q.ask("abstention", "and the one in bogotá?", history=[
    "how many kilometres of bus lanes does the arequipa project build", "23 km, on two corridors."])

# --- more
q.ask("several-periods", "per diem for Dakar in 2023, 2024 and now", doc("per diem 2023"), doc("per diem 2024"), doc("per diem 2025"))
q.ask("several-periods", "A supplier complains that direct contracting used to be allowed. What did the procurement policy say before 2021 and what does it say since?",
      doc("policy 2015"), doc("policy 2021"))
q.ask("several-periods", "coastal schools, how many classrooms were finished by the middle and by the end of last year", pr("0372", 2024, 1), pr("0372", 2024, 2))
q.ask("several-periods", "I need the minutes of the two board meetings that dealt with Colombo, the one that approved the loan and the one about the evictions.",
      doc("board 2022-06"), doc("board 2025-04"))
q.ask("several-periods", "Annual reports of the integrity office since 2022", doc("integrity 2022"), doc("integrity 2023"), doc("integrity 2024"))

q.ask("follow-up", "have residents complained about that phase as well?", doc("0329 overflow", "register 2021"), history=[
    "what happened at pallabi", "A trench of Dhaka North Sewerage, Phase I, collapsed at Pallabi in February 2020; the investigation blames missing shoring."])
q.ask("follow-up", "the government's letter", doc("0409 withdrawal"), history=[
    "What do we have on the end of Blue Nile Irrigation?", "There are the letter of the Government of Ethiopia withdrawing from the project, of 14 October 2021, our notice of cancellation "
    "of 25 November 2021, and the minutes of the board's meeting of December 2021. Which would you like to see?"])
q.ask("follow-up", "and for the flight, am I allowed business class?", doc("travel"), history=[
    "per diem dhaka 2025", "The rate for Dhaka in 2025 is USD 214 a day, of which USD 131 is for the hotel."])
q.ask("follow-up", "oh, I was asking about Nepal", doc("0350 am 2024"), history=[
    "what did last year's mission find in health systems strengthening", "The mission to Freetown in June 2024 found that the medicine stores in Bo had been repaired and that staff in Kenema are paid late."])
q.ask("follow-up", "back to those strategies: has anyone checked halfway how the first one was doing?", doc("cs mtr"), history=[
    "which country strategies run out this year", "Those for Bangladesh and for Senegal, both for 2021 to 2025.",
    "and in senegal from which amount on do we review contracts before award?", "In Senegal contracts for works are reviewed beforehand from USD 5 million on, according to the thresholds of 2024."])
q.ask("follow-up", "yes, what did management say to that", doc("0431 reply"), history=[
    "who complained about P-0431", "In March 2024 families along the Heen Ela complained that they were evicted without compensation. There is a response of management of May 2024, if you are interested."])

q.ask("several-companies", "Studies of how much our solar parks at Sughd and Tafraout really produce", doc("0385 winter"), doc("0288 output"))
q.ask("several-companies", "deadlines: prequalification for the jordan rooftops, expressions of interest for the madagascar mini-grids", doc("0438 prequal"), doc("0446 eoi"))
q.ask("several-companies", "il me faut les accords de prêt du Niger (Goudel) et du Sénégal", doc("0279 la"), doc("0398 la"))

# --- more still
q.ask("relative-date", "What did the directors decide about climate in their meeting just before Christmas?", doc("board 2024-12"))
q.ask("relative-date", "How much did the Bank hold in cash at the middle of last year?", doc("half 2024"))
q.ask("relative-date", "Où en était le crédit aux petits producteurs au second semestre de l’an dernier ?", pr("0398", 2024, 2))
q.ask("relative-date", "who got the contract for the pumping stations in dhaka last summer", doc("0412 award"))
q.ask("relative-date", "¿Qué piensa comprar este año el proyecto de buses de Arequipa?", doc("0391 pp 2025"))
q.ask("relative-date", "What do we say about coal in the sustainability report that came out this spring?", doc("sus 2024"))

q.ask("follow-up", "How much were they promised for a tree in the first place?", doc("0358 rap"), history=[
    "Has anybody complained about the Issyk Ring Road?", "Yes, the village of Tong complained in March 2023 that the compensation for its apricot orchards is too low."])
q.ask("follow-up", "phase two, sorry", doc("0412 la"), history=[
    "when was the dhaka north sewerage loan signed", "The loan agreement of Dhaka North Sewerage, Phase I, was signed on 10 October 2017."])
q.ask("follow-up", "what exactly had gone wrong there", doc("0379 lot 3"), history=[
    "how is the nampula feeder roads project doing", "By December 2024, 148 of 210 km were gravelled. Lot 3 had to be tendered again after the Bank declared misprocurement in October 2022."])
q.ask("follow-up", "ok so what happens to a firm that lied in its bid, where are those listed", doc("debarred"), history=[
    "Can the cheapest bid be thrown out?", "Yes, if it is abnormally low and the bidder cannot explain its prices; the note on abnormally low bids says how.",
    "and if the bidder protests", "Then the bidder has ten days to write to the borrower; the steps are in How to Protest an Award Decision."])

q.ask("abstention", "Perfect, just what I needed for the minister's speech.", history=[
    "How many schools has Coastal Schools Reconstruction finished?", "By December 2024, 112 of 180 schools were finished, according to the progress report."])
q.ask("abstention", "If I give you my notes, will you write up the mission report for me?")
q.ask("abstention", "when did the world bank last raise its capital")
q.ask("abstention", "population of Malawi")

# --- once more
q.ask("follow-up", "Did anybody have to give up a house or a field for them, and what were they promised?", doc("0417 rap"), history=[
    "how many bridges are finished under ruvuma", "Six of nine bridges were finished by December 2024, the Lumesi Bridge among them."])
q.ask("follow-up", "¿y cuánto iba ya a mitad de ese año?", doc("half 2024"), history=[
    "¿Cuál fue la utilidad neta del Banco en 2024?", "La utilidad neta del Banco en 2024 fue de USD 212 millones."])
q.ask("follow-up", "what do the fishers have against us?", doc("0366 fishers"), history=[
    "new complaints in 2024", "The register of 2024 has three: from Colombo on evictions along the Heen Ela, from the landing site of Bukakata on Lake Victoria, and one that was not admitted."])
q.ask("follow-up", "Could I work from home for a while after that, say two days a week?", doc("remote"), history=[
    "we're having a baby in august, how long may I be away as the father", "Fathers have four weeks of paid leave within the first year, by Administrative Instruction 7."])
q.ask("follow-up", "et ceux qui avaient perdu leur récolte faute de pluie, est-ce qu'ils ont remboursé ?", doc("0398 drought"), history=[
    "Combien de paysans ont eu un crédit au Sénégal ?", "31 400 petits producteurs avaient reçu un crédit à fin 2024, selon le rapport d'avancement.",
    "Et combien de femmes ?", "12 900, soit 41 %."])
q.ask("follow-up", "have you got that building by building", doc("0438 metering"), history=[
    "how much power did the roofs in jordan make last year", "The 118 public buildings generated 14.2 GWh in 2024, according to the progress report of July to December 2024."])
q.ask("follow-up", "and both health systems projects, same year", apa("0350", 2023), apa("0351", 2023), history=[
    "what did the auditors say about the accounts of DHM 2023", "The opinion on the District Hospitals Modernisation was unqualified; the letter to management asks for a register of assets."])
q.ask("follow-up", "What was on the table the time before?", doc("board 2025-02"), history=[
    "what did the directors discuss when they last met", "On 24 April 2025 they approved the Annual Report 2024 and discussed the evictions in Colombo."])
q.ask("abstention", "Good heavens, I had lunch with their managing director in March!", history=[
    "is Brightspan Engineering on the list of debarred firms", "Yes, since April 2025 and for three years, for false references in a bid."])
q.ask("abstention", "Then book me on the Tuesday one, aisle seat if there is any.", history=[
    "how many days before a mission may I arrive", "One day before the mission begins, or two if the journey takes more than twelve hours; that is in the instruction on official travel."])
