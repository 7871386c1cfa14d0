"""The bucket behind the internal assistant of a shipyard that repairs and builds: file names as people type them, half with hardly a field."""

from .shelf import Catalogue, Questions

BUCKET = "s3://brannock-yard-assistant"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

# handle, number, title, revision, valid from
PROCEDURES = [
    ("p hot", "HSE-P-004", "Hot Work and Fire Watch", 6, "2024-03-01"),
    ("p tank", "HSE-P-007", "Entry into Tanks and Confined Spaces", 8, "2024-09-15"),
    ("p gas", "HSE-P-008", "Gas Freeing and Atmosphere Testing", 4, "2023-05-10"),
    ("p height", "HSE-P-010", "Work at Height and Scaffolding", 5, "2023-11-20"),
    ("p loto", "HSE-P-012", "Isolation of Energy (Lock-out, Tag-out)", 3, "2022-08-01"),
    ("p lift", "HSE-P-015", "Lifting Operations", 7, "2024-06-01"),
    ("p paint", "HSE-P-018", "Painting and Handling of Solvents", 4, "2023-02-14"),
    ("p blast", "HSE-P-019", "Grit Blasting and High Pressure Water", 3, "2022-10-03"),
    ("p asbestos", "HSE-P-021", "Asbestos on Visiting Ships", 2, "2021-12-01"),
    ("p xray", "HSE-P-023", "Radiography: Barriers and Dosimeters", 3, "2023-08-22"),
    ("p ppe", "HSE-P-025", "Personal Protective Equipment", 9, "2025-01-10"),
    ("p noise", "HSE-P-026", "Noise and Hand-Arm Vibration", 2, "2022-04-19"),
    ("p incident", "HSE-P-030", "Reporting and Investigation of Accidents and Near Misses", 6, "2024-01-15"),
    ("p contractor", "HSE-P-033", "Contractors and Ships' Crews on Site", 5, "2024-04-02"),
    ("p diving", "HSE-P-036", "Diving in the Basin", 2, "2022-06-30"),
    ("p spill", "HSE-P-040", "Oil Spill Response", 4, "2023-09-12"),
    ("p waste", "HSE-P-041", "Sorting and Disposal of Waste", 5, "2024-10-01"),
    ("p emergency 5", "HSE-P-050", "Emergency Plan and Muster Points", 5, "2022-03-01"),
    ("p emergency 6", "HSE-P-050", "Emergency Plan and Muster Points", 6, "2024-11-04"),
    ("p wind", "HSE-P-052", "Work in Wind, Ice and Lightning", 3, "2023-12-05"),
    ("p drugs", "HSE-P-055", "Drug and Alcohol Testing", 2, "2023-06-01"),
    ("p night", "HSE-P-057", "Night Work and Lone Work", 1, "2024-02-12"),
]
# handle, file, published where somebody noted it
ALERTS = [
    ("a scaffold", "SA 2022-03 scaffold tag missing.pdf", None),
    ("a forklift 22", "SA 2022-07 forklift reversed into worker hall B.pdf", None),
    ("a grinder", "SA-2023-01_grinder_disc_burst.pdf", "2023-01-27"),
    ("a hose", "SA-2023-02_acetylene_hose_fire_NB214.pdf", "2023-03-09"),
    ("a shackle", "SA-2023-03_counterfeit_shackles.pdf", "2023-04-18"),
    ("a gangway", "SA-2023-04_gangway_net.pdf", "2023-06-05"),
    ("a heat", "SA-2023-05_heat_stress_double_bottom.pdf", "2023-07-12"),
    ("a o2", "SA-2023-06_low_oxygen_chain_locker.pdf", "2023-10-02"),
    ("a ice", "SA-2023-07_slips_on_ice_quay2.pdf", "2023-12-11"),
    ("a hand", "SA-2024-01_crushed_finger_plate_rolls.pdf", "2024-01-30"),
    ("a forklift 24", "SA-2024-02_forklift_battery_acid.pdf", "2024-03-14"),
    ("a keelblock", "SA-2024-03_keel_block_shifted_dock1.pdf", "2024-05-03"),
    ("a eye", "SA-2024-04_eye_injuries_overhead_grinding.pdf", "2024-06-21"),
    ("a lithium", "SA-2024-05_lithium_battery_fire_cordless_tools.pdf", "2024-08-16"),
    ("a meg", "SA-2024-06_dropped_load_big_meg.pdf", "2024-10-08"),
    ("a solvent", "SA-2024-07_solvent_vapour_void_space.pdf", "2024-11-25"),
    ("a storm", "SA-2025-01_mooring_parted_in_storm.pdf", "2025-01-20"),
    ("a harness", "SA-2025-02_recall_fall_arrest_harness_Altus.pdf", "2025-02-17"),
    ("a cable", "SA-2025-03_damaged_shore_power_cable.pdf", "2025-03-24"),
    ("a bike", "safety flash bicycles and crane rails APRIL25.pdf", None),
]
FORMS = [
    ("f hot", "F-01 hot work permit.docx"), ("f tank", "F-02 tank entry permit.docx"), ("f loto", "F-03 isolation tag register.xlsx"),
    ("f near", "F-05 near miss card.docx"), ("f accident", "F-06 accident report form v4.docx"), ("f lift", "F-08 lift plan template.xlsx"),
    ("f leave", "F-20 leave request.docx"), ("f overtime", "F-21 overtime claim.xlsx"), ("f swap", "F-22 shift swap.docx"),
    ("f travel", "F-23 travel expenses.xlsx"), ("f boots", "F-24 boots and glasses voucher.docx"), ("f tool", "F-30 tool loan.docx"),
    ("f purchase", "F-31 purchase requisition.xlsx"), ("f ncr", "F-40 non-conformity report NCR.docx"),
    ("f visitor", "F-50 visitor registration.docx"), ("f photo", "F-51 permission to take photos on board.docx"),
    ("f gate", "F-52 material gate pass.docx"), ("f leaver", "F-60 leaver checklist.docx"),
]
# The people's papers: handle, file, title, day; most have no more than a file name.
HR = [
    ("h handbook 23", "Employee Handbook 2023.pdf", "Employee Handbook 2023", "2023-01-09"),
    ("h handbook 25", "Employee Handbook 2025.pdf", "Employee Handbook 2025", "2025-01-06"),
    ("h agreement 22", "collective_agreement_2022-2024_signed.pdf", "Collective Agreement 2022-2024", "2022-04-28"),
    ("h agreement 25", "collective_agreement_2025-2027_signed.pdf", "Collective Agreement 2025-2027", "2025-02-20"),
    ("h pay 24", "pay scales 2024.xlsx", None, None),
    ("h pay 25", "pay scales 2025 (from 1 April).xlsx", None, None),
    ("h sick", "HR-03 sickness absence.pdf", "Sickness and Return to Work", "2023-10-01"),
    ("h parental", "HR-04 maternity paternity parental leave.pdf", "Maternity, Paternity and Parental Leave", "2024-05-01"),
    ("h bully", "HR-06 dignity at work.pdf", "Dignity at Work: Bullying and Harassment", "2022-09-01"),
    ("h discipline", "HR-07 disciplinary + grievance.pdf", "Disciplinary and Grievance Procedure", "2022-09-01"),
    ("h remote", "HR-09 working from home (office staff).pdf", "Working from Home, Office Staff", "2023-03-01"),
    ("h speak", "HR-11 speaking up.pdf", "Speaking Up (Whistleblowing)", "2023-12-17"),
    ("h pension", "pension_scheme_booklet.pdf", None, None), ("h bike", "cycle to work leaflet.pdf", None, None),
    ("h eap", "someone to talk to - counselling line.pdf", None, None), ("h lodging", "lodging allowance away jobs.docx", None, None),
    ("h apprentice", "apprentice intake Sept 2025 advert.docx", None, None), ("h canteen", "canteen prices 2025.pdf", None, None),
    ("h parking", "car park rules + map.pdf", None, None), ("h bus", "yard bus timetable winter 24-25.pdf", None, None),
    ("h bus summer", "yard bus timetable summer 2025.pdf", None, None),
]
# A supplier, or who else signed: handle, file, title, signed, ends
CONTRACTS = [
    ("c steel 23", "Vallhalm_Stal_frame_agreement_2023.pdf", "Frame agreement for steel plate, Vallhalm Stål", "2023-01-20", "2024-12-31"),
    ("c steel 25", "Vallhalm_Stal_frame_agreement_2025.pdf", "Frame agreement for steel plate, Vallhalm Stål", "2024-12-12", "2026-12-31"),
    ("c scaffold", "Tierney Scaffolding contract.pdf", None, None, None),
    ("c scaffold 2", "Tierney Scaffolding amendment 2 rates 2025.pdf", None, None, None),
    ("c paint", "Nordmarin_Coatings_supply.pdf", "Supply of coatings and technical service, Nordmarin Coatings", "2022-06-01", "2025-08-31"),
    ("c crane", "Liftra_service_contract_2024.pdf", "Inspection and service of cranes, Liftra Service", "2024-01-15", "2027-01-14"),
    ("c waste", "Greenquay waste contract.pdf", None, None, None),
    ("c security", "gate security - Hollin Guards.pdf", None, None, None),
    ("c canteen", "Canteen_Mulberry_Catering.pdf", "Operation of the canteen, Mulberry Catering", "2023-09-01", "2026-08-31"),
    ("c power", "electricity_supply_2024-2026.pdf", "Supply of electricity, Atlantic Grid Energy", "2023-11-30", "2026-12-31"),
    ("c oxygen", "industrial gases Aerolind.pdf", None, None, None),
    ("c tug", "Haven_Towage_tug_assistance.pdf", "Tug assistance, Haven Towage", "2024-03-01", "2026-02-28"),
    ("c agency 1", "agency labour Ostrava Crew.pdf", None, None, None), ("c agency 2", "agency labour Weldforce (terminated 2024).pdf", None, None, None),
    ("c dredge", "Basin_dredging_2025_Marl.pdf", "Maintenance dredging of the basin 2025, Marl Dredging", "2025-02-03", "2025-10-31"),
    ("c lease", "Port_lease_quay_3.pdf", "Lease of Quay 3, Carrigmore Port Authority", "2016-07-01", "2036-06-30"),
    ("c ndt", "NDT lab Sonatest call-off.pdf", None, None, None),
    ("c insurance", "shiprepairers liability policy 2025.pdf", None, None, None),
    ("c insurance 24", "shiprepairers liability policy 2024.pdf", None, None, None),
    ("c terms", "Brannock_general_terms_of_repair_2021.pdf", "General terms and conditions of repair", "2021-05-01", None),
]
TRAINING = [
    ("t induction", "induction_slides_2025.pptx", "Yard induction for new starters and contractors"), ("t toolbox", "toolbox talk pack 2024.pdf", None),
    ("t toolbox 25", "toolbox talk pack 2025.pdf", None), ("t tank", "tank_entry_course.pptx", "Course: tank entry and rescue"),
    ("t fire", "fire_watch_course.pptx", "Course: fire watch"), ("t rigger", "slinger_rigger_handbook.pdf", "Handbook for slingers and riggers"),
    ("t welder", "welder_requalification_guide.pdf", "How welders renew their certificates"), ("t firstaid", "first aiders list + refresher dates.xlsx", None),
    ("t calendar 24", "training calendar 2024.xlsx", None), ("t calendar", "training calendar 2025.xlsx", None),
    ("t matrix", "training matrix (who needs what).xlsx", None), ("t crane", "remote_crane_operation.pptx", "Course: crane driving by radio control"),
    ("t apprentice", "apprentice logbook.docx", None), ("t erp", "Keelson_ERP_quick_guide.pdf", "Keelson: booking hours and parts"),
]
IT = [
    ("i password", "reset your password.docx"), ("i vpn", "vpn from home how-to.docx"), ("i phone", "mobile phones who gets one.docx"),
    ("i phishing", "phishing what to do.pdf"), ("i cad", "CAD licences request + list.xlsx"), ("i wifi", "guest wifi for owners reps.docx"),
    ("i printer", "plotter room 2 instructions.docx"), ("i outage", "post mortem server outage 2024-09-12.docx"),
    ("i badge", "lost badge what to do.docx"), ("i numbers", "phone list May 2025.xlsx"),
    ("i site map", "site map with dock and hall names.pdf"),
]
# Docks, cranes, machines: handle, file, title, day
PLANT = [
    ("m meg", "Big_Meg_gantry_400t_operating_manual.pdf", "Operating manual, 400 t gantry crane (Big Meg)", "2009-05-01"),
    *((f"m meg {y}", f"inspection Big Meg 20{y}.pdf", None, None) for y in (22, 23, 24)),
    ("m meg 25", "inspection Big Meg 2025-03 DRAFT.pdf", None, None),
    ("m jib manual", "Jib_crane_J2_manual.pdf", "Operating manual, jib crane J2 (Quay 2)", "2015-02-01"),
    *((f"m jib {y}", f"J2_annual_inspection_20{y}.pdf", f"Annual inspection of jib crane J2, 20{y}", f"20{y}-06-1{y - 20}") for y in (22, 23, 24)),
    ("m mobile", "Sennerberg_100t_mobile_crane_manual.pdf", "Operator's manual, 100 t mobile crane", "2018-09-01"),
    ("m dock1", "Dock1_docking_manual.pdf", "Docking manual, graving dock 1: gates, pumps, blocks", "2017-04-12"),
    ("m floater", "Floating_dock_stability_and_ballast_manual.pdf", "Stability and ballast manual, floating dock 2", "2012-11-20"),
    ("m gate 23", "dock 1 gate survey 2023.pdf", None, None), ("m gate 25", "dock 1 gate survey 2025.pdf", None, None),
    ("m floater 22", "floating dock class renewal survey 2022.pdf", None, None), ("m pump", "dock pumps overhaul report Aug 2024.pdf", None, None),
    ("m plasma", "plasma cutter CutLine 6000 user manual.pdf", None, None), ("m rolls", "plate rolls PR-12 manual.pdf", None, None),
    ("m robot", "welding robot Weldra cell 3 - fault codes.pdf", None, None), ("m forklift", "forklift daily checks.pdf", None, None),
    ("m compressor", "compressor house maintenance plan.xlsx", None, None), ("m shore", "shore_power_connection_guide.pdf", "Connecting ships to shore power", "2023-05-30"),
    ("m slings", "register of slings and shackles 2025.xlsx", None, None), ("m moor", "mooring_plan_quays_1-3.pdf", "Mooring arrangements, quays 1 to 3", "2022-01-18"),
]
# Quality: handle, file, title, day
QUALITY = [
    ("q manual", "QM-01_quality_manual_rev11.pdf", "Quality manual", "2024-02-01"),
    ("q cert 22", "ISO9001_certificate_2022.pdf", "ISO 9001 certificate", "2022-05-20"), ("q cert 25", "ISO9001_certificate_2025.pdf", "ISO 9001 certificate", "2025-05-05"),
    ("q audit 23", "external audit ISO 9001 report 2023.pdf", None, None), ("q audit 24", "external audit ISO 9001 report 2024.pdf", None, None),
    ("q audit 25", "external audit ISO 9001 recertification Apr 2025.pdf", None, None),
    ("q wps 101", "WPS-101_FCAW_butt_ceramic_backing.pdf", "WPS 101: flux-cored, butt joint, ceramic backing", "2021-03-02"),
    ("q wps 107", "WPS-107_fillet_EH36.pdf", "WPS 107: fillet, EH36", "2021-03-02"), ("q wps 112", "WPS-112_stainless_316L_TIG.pdf", "WPS 112: TIG, stainless 316L pipe", "2022-07-14"),
    ("q wps 120", "WPS-120_aluminium_5083_MIG.pdf", "WPS 120: MIG, aluminium 5083", "2023-01-31"), ("q wps list", "WPS list.xlsx", None, None),
    ("q preheat", "QP-12_preheat_and_interpass.pdf", "Preheat and interpass temperature", "2020-10-10"), ("q store", "QP-13_electrode_store.pdf", "Storage of welding consumables", "2022-02-02"),
    ("q ndt", "QP-15_NDT_scope_and_acceptance.pdf", "Extent and acceptance of non-destructive testing", "2023-04-04"),
    ("q paint", "QP-21_surface_prep_and_coating_inspection.pdf", "Surface preparation and inspection of coatings", "2023-09-19"),
    ("q tol", "QP-09_hull_tolerances.pdf", "Hull structure: tolerances and repair of misalignment", "2019-06-11"),
    ("q steel", "QP-05_receiving_steel_and_mill_certificates.pdf", "Receiving of steel and mill certificates", "2021-11-23"),
    *((f"q ncr {y}", f"NCR log 20{y}.xlsx", None, None) for y in (23, 24, 25)),
    ("q welders", "welder certificates expiry list 2025-05.xlsx", None, None),
]
# Ships that came for repair: folder -> handle, file
REPAIRS = {
    "2022_Ardent_Rose": [("r rose 22 spec", "docking spec Ardent Rose 2022.docx"), ("r rose 22 report", "docking report Ardent Rose 2022.pdf"),
                         ("r rose 22 bill", "final account Ardent Rose 2022.xlsx")],
    "2024_Ardent_Rose": [("r rose 24 quote", "quotation 24-031 Ardent Rose.pdf"), ("r rose 24 spec", "docking spec Ardent Rose 2024 rev B.docx"),
                         ("r rose 24 report", "docking report Ardent Rose 2024.pdf"), ("r rose 24 ut", "UT thickness Ardent Rose Oct24.pdf"),
                         ("r rose 24 bill", "final account Ardent Rose 2024 signed.xlsx"), ("r rose 24 claim", "guarantee claim Ardent Rose stern seal leak Feb25.msg")],
    "2023_Halcyon_Bay": [("r halcyon report", "Docking report_Halcyon Bay.pdf"), ("r halcyon paint", "paint inspection Halcyon Bay cargo tanks.pdf"),
                         ("r halcyon bill", "final account Halcyon Bay.xlsx"), ("r halcyon dispute", "letter from owner - disputed items Halcyon Bay.pdf")],
    "2024_Inis_Breac": [("r inis quote", "quotation 24-012 Inis Breac.pdf"), ("r inis report", "docking report Inis Breac Mar 2024.pdf"),
                        ("r inis shaft", "shaft alignment record Inis Breac.pdf"), ("r inis photos", "before-after photos Inis Breac.pptx")],
    "2025_Inis_Breac": [("r inis 25 report", "docking report Inis Breac Mar 2025.pdf"), ("r inis 25 bill", "final account Inis Breac 2025 v2.xlsx")],
    "2025_Gas_Verity": [("r verity quote", "quotation 25-008 Gas Verity.pdf"), ("r verity gas", "gas free certificate Gas Verity 2025-04-22.pdf"),
                        ("r verity spec", "docking spec Gas Verity.docx"), ("r verity extra", "additional works list Gas Verity wk19.xlsx")],
    "2025_Petrel_II": [("r petrel quote", "quotation 25-015 RV Petrel II rev1.pdf"), ("r petrel asbestos", "asbestos survey RV Petrel II.pdf")],
    "2023_Marl_King": [("r marl report", "docking report dredger Marl King.pdf"), ("r marl fire", "fire on board Marl King 2023-08-03 investigation.pdf")],
}
# The two ships under construction: handle, file, title, day
SULA = [
    ("contract", "NB214_building_contract_signed.pdf", "Shipbuilding contract, hull 214", "2022-11-08"),
    ("spec", "NB214 building specification rev F.pdf", "Building specification", "2023-02-28"),
    ("ga", "214-101-001_general_arrangement_revK.pdf", "General arrangement", "2024-01-19"),
    ("tank plan", "214-101-004_tank_plan_revD.pdf", "Tank and capacity plan", "2023-10-06"),
    ("schedule C", "NB214 master schedule rev C.pdf", "Master schedule, rev C", "2023-12-01"),
    ("schedule D", "NB214 master schedule rev D.pdf", "Master schedule, rev D", "2024-12-16"),
    ("weight", "NB214 weight report 9.xlsx", "Weight report no. 9", "2024-10-21"),
    ("launch", "NB214 launch procedure + tug plan.pdf", "Launch procedure", "2024-10-30"),
    ("incline", "NB214_inclining_experiment_report.pdf", "Inclining experiment", "2025-02-25"),
    ("hat", "NB214 harbour acceptance tests.pdf", "Harbour acceptance tests", "2025-03-18"),
    ("trials plan", "NB214 sea trials programme.pdf", "Programme of sea trials", "2025-04-02"),
    ("trials", "NB214 sea trials report.pdf", "Report of sea trials", "2025-04-29"),
    ("punch", "NB214 punch list 2025-05-09.xlsx", "Punch list", "2025-05-09"),
    ("noise", "NB214 cabin noise + vibration measurement.pdf", "Noise and vibration measurements", "2025-04-30"),
    ("claim", "NB214 delay claim from owner.pdf", "Owner's claim for delayed delivery", "2025-01-31"),
]
SULA_CHANGES = ["extra reclining seats", "bow thruster 900 kW", "EV charging points car deck", "scrubber deleted", "second gangway", "larger galley"]
TIDE = [
    ("contract", "NB215_contract_exec_version.pdf"), ("spec", "NB215 outline spec.pdf"), ("ga", "215-GA-rev B.pdf"), ("schedule", "215 schedule v4.mpp"),
    ("risk", "NB215 risk register.xlsx"), ("keel", "keel laying ceremony 215 programme 16 Jan 2025.docx"), ("review 1", "215 design review 1 - hull + stability.docx"),
    ("review 2", "215 design review 2 - DP and power.docx"), ("review 3", "215 design review 3 - gangway.docx"), ("hybrid", "215 battery room concept.pdf"),
    ("model", "215 model test report (towing tank).pdf"), ("makers", "215 makers list agreed.xlsx"),
]
PROJECTS = [
    ("j solar case", "Hall C roof + solar/business case.docx"), ("j solar report", "Hall C roof + solar/closeout report Dec 2024.docx"),
    ("j dock3 study", "Dock 3 extension/feasibility study 2023.pdf"), ("j dock3 eia", "Dock 3 extension/environmental statement draft.pdf"),
    ("j dock3 letter", "Dock 3 extension/objection letter residents Ropewalk.pdf"), ("j dock3 grant", "Dock 3 extension/grant application.docx"),
    ("j erp plan", "Keelson ERP/go-live plan.xlsx"), ("j erp lessons", "Keelson ERP/lessons learned.docx"),
    ("j robot", "Welding cell 3/acceptance test.pdf"), ("j robot case", "Welding cell 3/why we buy it (board paper).docx"),
]
PACK = [
    ("b budget 23", "budget 2023 approved.xlsx"), ("b budget 24", "budget 2024 approved.xlsx"), ("b budget 25", "budget 2025 approved.xlsx"),
    *((f"b hse {y} q{n}", f"HSE statistics Q{n} 20{y}.pdf") for y, last in ((24, 4), (25, 1)) for n in range(1, last + 1)),
    ("b accounts 22", "Brannock Yard annual accounts 2022.pdf"), ("b accounts 23", "Brannock Yard annual accounts 2023.pdf"),
    ("b accounts 24", "Brannock Yard annual accounts 2024 (unaudited).pdf"), ("b strategy", "Strategy 2030 board version.pptx"),
    ("b energy 23", "energy and emissions 2023.pdf"), ("b energy 24", "energy and emissions 2024.pdf"), ("b survey", "staff survey 2024 results.pptx"),
    ("b org", "organisation chart 2025-03.pdf"),
]
ROSTERS = [
    *((f"s docks {m + 1}", f"roster docks {MONTHS[m]} 25.xlsx") for m in range(2, 6)),
    *((f"s crane {m + 1}", f"Crane drivers 2025-{m + 1:02}.xlsx") for m in range(3, 6)),
    ("s fire 5", "fire watch nights May.xlsx"), ("s fire 4", "fire watch nights April.xlsx"), ("s duty q1", "duty electrician Q1 2025.xlsx"),
    ("s duty q2", "duty electrician Q2 2025.xlsx"), ("s summer 24", "summer shutdown 2024 who works.xlsx"), ("s summer 25", "summer shutdown 2025 who works DRAFT.xlsx"),
    ("s xmas", "christmas cover 2024.xlsx"), ("s easter", "Easter 2025 cover.xlsx"),
]

catalogue = Catalogue()
q = Questions("workshop", today="2025-05-14")


def compose():
    def add(group, folder, handle, file, **fields):
        catalogue.add(group, handle, f"{BUCKET}/{folder}/{file}", **fields)

    catalogue.group("HSE Procedures", department="Health, Safety, Environment")
    for handle, number, title, revision, valid in PROCEDURES:
        file = f"{number}_{title.split(' (')[0].split(':')[0].replace(' ', '_').replace(',', '')}_rev{revision}.pdf"
        add("HSE Procedures", "hse/procedures", handle, file, title=title, document_number=number, revision=revision, document_type="procedure", valid_from=valid)
    catalogue.group("Safety Alerts")
    for handle, file, day in ALERTS:
        add("Safety Alerts", "hse/alerts", handle, file, published=day)
    catalogue.group("Forms, IT and Site")
    for handle, file in FORMS:
        number, title = file.rsplit(".", 1)[0].split(" ", 1)
        add("Forms, IT and Site", "forms", handle, file, title=title[0].upper() + title[1:], form_number=number, document_type="form")
    for handle, file in IT:
        add("Forms, IT and Site", "it", handle, file)
    catalogue.group("HR and Training")
    for handle, file, title, day in HR:
        add("HR and Training", "hr", handle, file, title=title, date=day)
    catalogue.group("Contracts and Insurance")
    for handle, file, title, signed, ends in CONTRACTS:
        add("Contracts and Insurance", "contracts", handle, file, title=title, signed=signed, ends=ends)
    for handle, file, title in TRAINING:
        add("HR and Training", "training", handle, file, title=title, document_type="training" if title else None)
    for group, folder, rows in (("Docks, Cranes, Machines", "plant", PLANT), ("Quality and Welding", "quality", QUALITY)):
        catalogue.group(group)
        for handle, file, title, day in rows:
            add(group, folder, handle, file, title=title, date=day)
    catalogue.group("Repair Jobs")
    for ship, rows in REPAIRS.items():
        for handle, file in rows:
            add("Repair Jobs", f"repairs/{ship}", handle, file)
    sula = "Hull 214 Sula"
    catalogue.group(sula, vessel="MV Sula", hull="214", type="Ferry, 86 m", owner="Outer Sound Ferries")
    for handle, file, title, day in SULA:
        add(sula, "newbuild/214", f"214 {handle}", file, title=title, date=day)
    for n, change in enumerate(SULA_CHANGES, 1):
        add(sula, "newbuild/214/changes", f"214 vo{n}", f"VO-{n:02} {change}.pdf", title=f"Variation order {n}: {change}", document_type="variation order")
    for year, month in ((2025, 1), (2025, 2), (2025, 3), (2025, 4)):
        add(sula, "newbuild/214/progress", f"214 progress {year}-{month:02}", f"NB214 progress to owner {year}-{month:02}.pdf",
            title=f"Progress report to owner, {MONTHS[month - 1]} {year}", document_type="progress report")
    catalogue.group("Hull 215 Kittiwake Tide")
    for handle, file in TIDE:
        add("Hull 215 Kittiwake Tide", "newbuild/215", f"215 {handle}", file)
    for year, quarter in ((2024, 2), (2024, 3), (2024, 4), (2025, 1)):
        add("Hull 215 Kittiwake Tide", "newbuild/215", f"215 progress {year} q{quarter}", f"215 progress rep Q{quarter}-{year % 100}.pdf")
    catalogue.group("Management and Projects")
    catalogue.group("Rosters")
    for group, folder, rows in (("Management and Projects", "projects", PROJECTS), ("Management and Projects", "management", PACK), ("Rosters", "rosters", ROSTERS)):
        for handle, file in rows:
            add(group, folder, handle, file)
    compose_series(add)
    catalogue.associations |= {"Outer Sound Ferries": sula, "NB214": sula, "Norrvind Offshore": "Hull 215 Kittiwake Tide", "NB215": "Hull 215 Kittiwake Tide"}


def compose_series(add):
    """What comes by month or quarter, under the names of whoever wrote it that year."""
    catalogue.group("Monthly Yard Reports")
    for year in (2023, 2024, 2025):
        for month in range(7 if year == 2023 else 1, 13 if year < 2025 else 5):
            name = MONTHS[month - 1]
            file = {2023: f"YR_2023-{month:02}.pdf", 2024: f"Monthly yard report {name} 24.pdf", 2025: f"yard-report_2025_{month:02}_FINAL.pdf"}[year]
            title = f"Monthly yard report {name} {year}" if year == 2023 else None
            add("Monthly Yard Reports", f"reports/{year}", f"y {year}-{month:02}", file, title=title)
    catalogue.group("Minutes")
    for year, month, day in (
        (2024, 6, 11), (2024, 7, 9), (2024, 9, 10), (2024, 10, 15), (2024, 11, 12), (2024, 12, 10), (2025, 1, 14), (2025, 2, 11), (2025, 3, 11), (2025, 4, 15), (2025, 5, 13),
    ):
        add("Minutes", "minutes/management", f"n mgmt {year}-{month:02}", f"MM {year}-{month:02}-{day:02} minutes.docx",
            title="Management meeting, minutes" if year == 2024 else None, date=f"{year}-{month:02}-{day:02}" if year == 2024 else None)
    for year, last in ((2024, 4), (2025, 1)):
        for quarter in range(1, last + 1):
            day = ("03-14", "06-13", "09-19", "12-05")[quarter - 1]
            add("Minutes", "minutes/safety", f"n safety {year} q{quarter}", f"safety_committee_{year}-{day}.pdf",
                title=f"Safety Committee, minutes of {year}-{day}", date=f"{year}-{day}")
    for year, half, file in (
        (2024, 1, "works council spring 2024.docx"), (2024, 2, "works council autumn 2024.docx"), (2025, 1, "works council spring 2025 draft.docx"),
    ):
        add("Minutes", "minutes/works council", f"n council {year} {half}", file)
    for month, day, week in ((4, 14, 16), (4, 22, 17), (4, 28, 18), (5, 6, 19), (5, 12, 20)):
        add("Minutes", "minutes/dock planning", f"n dock {week}", f"dock planning wk{week} 25.docx", date=f"2025-{month:02}-{day:02}")


compose()


only = catalogue.only


q.ask("not-companies", "have to weld inside a ballast tank tonight, what must be in place before I go in", only("p hot", "f hot"), only("p tank", "f tank"))
q.ask("not-companies", "One of my fitters fell off a ladder, he is fine, but whom do I have to tell and how quickly?", only("p incident"))
q.ask("not-companies", "at how many m/s do the cranes have to stop", only("p wind", "p lift", "m meg", "m jib manual", "m mobile"))
q.ask("not-companies", "my girlfriend is due in august, how long can i stay at home with them", only("h parental", "h handbook 25"))
q.ask("not-companies", "where do we gather when the siren goes off", only("p emergency 6", "t induction"))
q.ask("not-companies", "dock 1 takes ages to pump dry lately. When were the pumps last taken apart?", only("m pump"))
q.ask("not-companies", "guy in my gang smells of whisky at 6 in the morning", only("p drugs"))
q.ask("not-companies", "The foreman keeps humiliating me in front of the others and I don't want to put up with it any longer.", only("h bully", "h discipline"))
q.ask("not-companies", "cell 3 stopped and the display says E417", only("m robot"))
q.ask("not-companies", "owner's superintendent asks how he gets online in our office", only("i wifi"))
q.ask("not-companies", "what do tugs cost us on a sunday", only("c tug"))
q.ask("not-companies", "next ship is from 1978 and the pipe lagging looks suspicious, are we allowed to rip it out?", only("p asbestos"))
q.ask("not-companies", "which preheat for 40 mm plate", only("q preheat"))
q.ask("not-companies", "can i leave the cordless drill on the charger overnight in the hall", only("a lithium"))
q.ask("not-companies", "why hasn't Halcyon Bay's owner paid everything?", only("r halcyon dispute"))
q.ask("not-companies", "I feel low since my divorce. Is there anybody to call who won't tell my boss?", only("h eap"))
q.ask("not-companies", "what do the neighbours have against the bigger dock", only("j dock3 letter"))
q.ask("not-companies", "does my welding ticket run out this summer, and what do I have to do to keep it", only("q welders"), only("t welder"))
q.ask("not-companies", "locked out of windows after my holiday", only("i password"))
q.ask("not-companies", "They're sending me to Gdansk for six weeks, do I get anything towards a flat there?", only("h lodging"))
q.ask("not-companies", "did the panels on the roof of hall C turn out as cheap as promised", only("j solar report"))
q.ask("not-companies", "may i film on board for my instagram", only("f photo"))
q.ask("not-companies", "my daughter is 17 and wants to learn shipbuilding with us, how does she apply", only("h apprentice"))
q.ask("not-companies", "how much plate misalignment is tolerated at a butt before we have to cut it open", only("q tol"))
q.ask("not-companies", "somebody upstairs is taking money from a supplier, how do i report that without getting fired", only("h speak"))
q.ask("not-companies", "When may we stop paying rent for quay 3?", only("c lease"))
q.ask("not-companies", "there is diesel on the water by the slipway!!", only("p spill"))
q.ask("not-companies", "a plate of lasagne costs what now", only("h canteen"))

q.ask("document-type", "the form for changing shifts with a colleague", only("f swap"))
q.ask("document-type", "need the weld procedure for aluminium", only("q wps 120"))
q.ask("document-type", "Docking report of the Inis Breac from 2024, the report, not what we quoted", only("r inis report"))
q.ask("document-type", "only the contract for the Sula, none of the variations please", only("214 contract"))
q.ask("document-type", "operating instructions of J2 (I don't need the inspections)", only("m jib manual"))
q.ask("document-type", "have you got slides for teaching tank entry?", only("t tank"))
q.ask("document-type", "environmental impact paper, dock 3", only("j dock3 eia"))
q.ask("document-type", "the paper that convinced the board to buy the robot", only("j robot case"))
q.ask("document-type", "is there a safety alert on chain lockers", only("a o2"))
q.ask("document-type", "new ISO certificate as pdf, a customer wants it", only("q cert 25"))
q.ask("document-type", "spec of the Ardent Rose for the docking in 2024", only("r rose 24 spec"))
q.ask("document-type", "Please give me the investigation into the fire on the dredger.", only("r marl fire"))

q.ask("several-periods", "what did the inspectors write about Big Meg in 2022 and what two years later", only("m meg 22"), only("m meg 24"))
q.ask("several-periods", "hourly rate of a plater before and after the rise this april", only("h pay 24"), only("h pay 25"))
q.ask("several-periods", "Where does this year's budget differ from the one for 2024?", only("b budget 25"), only("b budget 24"))
q.ask("several-periods", "accident figures first quarter 2025 against first quarter 2024", only("b hse 25 q1"), only("b hse 24 q1"))
q.ask("several-periods", "are we using less energy? 2023 vs 2024", only("b energy 23"), only("b energy 24"))
q.ask("several-periods", "Ardent Rose has been here twice: what was billed in the end, each time?", only("r rose 22 bill"), only("r rose 24 bill"))
q.ask("several-periods", "how far was 215 after Q3 24 and then after Q4", only("215 progress 2024 q3"), only("215 progress 2024 q4"))
q.ask("several-periods", "has the gate of dock 1 got worse since the survey in 2023", only("m gate 23"), only("m gate 25"))
q.ask("several-periods", "vallhalm prices in the old agreement and the new one", only("c steel 23"), only("c steel 25"))
q.ask("several-periods", "what is different in revision 6 of the emergency plan compared with 5", only("p emergency 5"), only("p emergency 6"))
q.ask("several-periods", "yard reports november, december and january pls", only("y 2024-11"), only("y 2024-12"), only("y 2025-01"))
q.ask("several-periods", "delivery date of the ferry under schedule C and under D", only("214 schedule C"), only("214 schedule D"))
q.ask("several-periods", "Count the non-conformities for me: 2023, 2024, and this year so far", only("q ncr 23"), only("q ncr 24"), only("q ncr 25"))

q.ask("relative-date", "what did management decide yesterday", only("n mgmt 2025-05"))
q.ask("relative-date", "How did the yard do last month?", only("y 2025-04"))
q.ask("relative-date", "which ship goes in which dock this week", only("n dock 20"))
q.ask("relative-date", "who's driving cranes next month", only("s crane 6"))
q.ask("relative-date", "lost time injuries last quarter", only("b hse 25 q1"))
q.ask("relative-date", "minutes of the safety committee, not the latest meeting but the one before", only("n safety 2024 q4"))
q.ask("relative-date", "yard report for november, the one from two years ago", only("y 2023-11"))
q.ask("relative-date", "did Brannock make a profit last year?", only("b accounts 24"))
q.ask("relative-date", "findings of the ISO auditors the year before last", only("q audit 23"))
q.ask("relative-date", "I was off sick from the start of February. Which safety alerts have I missed?", only("a harness"), only("a cable"), only("a bike"))
q.ask("relative-date", "am i down for night fire watch this month", only("s fire 5"))
q.ask("relative-date", "who had to work through the summer shutdown last year", only("s summer 24"))
q.ask("relative-date", "electrician on call tonight?", only("s duty q2"))
q.ask("relative-date", "need the three yard reports of last year's final quarter", only("y 2024-10"), only("y 2024-11"), only("y 2024-12"))
q.ask("relative-date", "what was said in the works council this spring", only("n council 2025 1"))
q.ask("relative-date", "dock planning from last week", only("n dock 19"))

q.ask("alias", "when was the keel of the Kittiwake laid", only("215 keel", "215 progress 2025 q1", "y 2025-01"))
q.ask("alias", "how fast did the ferry run on trials", only("214 trials", "214 progress 2025-04"))
q.ask("alias", "how deep can the floater go down with a ship on it", only("m floater"))
q.ask("alias", "loto rules", only("p loto"))
q.ask("alias", "booking hours in keelson", only("t erp"))
q.ask("symbol", "HSE-P-036", only("p diving"))
q.ask("symbol", "what's in VO-04", only("214 vo4"))
q.ask("symbol", "SA-2024-03 please", only("a keelblock"))
q.ask("symbol", "i need an F-40", only("f ncr"))
q.ask("typo", "radiografy baries and dosimiters", only("p xray"))
q.ask("typo", "forlift chekcs in the mornign", only("m forklift"))
q.ask("typo", "scafolding tierny new rates", only("c scaffold 2"))
q.ask("typo", "the new colective agrement", only("h agreement 25"))
q.ask("typo", "aditional works gas verty", only("r verity extra"))
q.ask("name", "Aerolind agreement for oxygen and acetylene", only("c oxygen"))
q.ask("name", "Petrel II, what did we offer?", only("r petrel quote"))
q.ask("name", "shaft alignment on Inis Breac", only("r inis shaft"))

# Talks.
q.ask("follow-up", "and the year before?", only("m jib 23"),
      history=["did J2 pass its inspection in 2024", "Yes, J2 passed in June 2024 with two remarks: a worn limit switch and corrosion at the foot of the ladder."])
q.ask("follow-up", "yes please, that too", only("f hot"),
      history=["who keeps watch after welding", "A fire watch stays for 60 minutes after hot work ends. Shall I also find the permit form for you?"])
q.ask("follow-up", "I meant the other hull", only("215 risk"),
      history=["top risks in the newbuild", "I have found no risk register for hull 214 Sula. Its open points are in the punch list."])
q.ask("follow-up", "how much do they charge us now", only("c scaffold 2"),
      history=["who puts up our scaffolds", "Tierney Scaffolding does, under a contract that has been amended twice."])
q.ask("follow-up", "what happened in march then", only("y 2025-03"),
      history=["what was the docks' utilisation in february", "According to the yard report of February 2025, the docks were occupied for 81% of the time.",
               "and in january", "74% in January 2025."])
q.ask("follow-up", "has she been back since?", only("r inis 25 report", "r inis 25 bill"),
      history=["what was done on Inis Breac in 2024", "In March 2024 the stern tube seals were renewed, the shaft was aligned and the hull was painted."])
q.ask("follow-up", "ok. different question: where do i park", only("h parking"),
      history=["what time does the first bus leave the station", "In the winter timetable the first bus leaves at 05:40."])
q.ask("follow-up", "May, not April", only("s docks 5"),
      history=["who is on lates in the docks", "In April 2025 the late shift in the docks is gang C in even weeks and gang D in odd weeks."])
q.ask("follow-up", "why did they want it bigger", only("214 vo6"),
      history=["which variations did Outer Sound Ferries order", "Six: more reclining seats, a stronger bow thruster, charging points for cars, no scrubber, a second gangway and a larger galley.",
               "what does the galley cost", "Variation order 6 adds 410,000 euro."])
q.ask("follow-up", "and the paint people, until when does theirs run", only("c paint"),
      history=["when does the catering contract end", "The contract with Mulberry Catering ends on 31 August 2026."])
q.ask("follow-up", "can you look in the minutes of april?", only("n mgmt 2025-04"),
      history=["has management decided about the third shift", "In the management meeting of 11 March 2025 the third shift was discussed and put off."])
q.ask("follow-up", "is there a training for that", only("t fire"),
      history=["who may be a fire watch", "Anyone who has been trained as a fire watch, is named in the permit and has no other task at that time."])
q.ask("follow-up", "2024's", only("c insurance 24"),
      history=["what's our excess for damage to a ship", "The liability policy of 2025 has an excess of 50,000 euro for each event.", "the damage was before christmas",
               "Then the policy that was in force at that time applies. Which year's policy shall I open?"])
q.ask("follow-up", "and who else in that hall?", only("t firstaid"),
      history=["is Tadhg Moriarty a first aider", "Yes, Tadhg Moriarty of hall B is a first aider. His refresher is due in October 2025."])
q.ask("follow-up", "and what did they measure in the end?", only("214 noise"),
      history=["noise limit in passenger cabins on Sula", "The building specification of hull 214 sets 50 dB(A) for passenger cabins."])
q.ask("follow-up", "and stainless pipe?", only("q wps 112"),
      history=["which wps do we use for EH36 fillets", "WPS 107 is for fillet welds in EH36."])
q.ask("follow-up", "no, the one before the new deal", only("h agreement 22"),
      history=["how many hours a week does the collective agreement say", "The Collective Agreement 2025-2027 sets 37.5 hours a week.", "was it 39 at some time?",
               "The present agreement has 37.5 hours for its whole term."])
q.ask("follow-up", "is it certified free of gas", only("r verity gas"),
      history=["which ship is in dock 1", "Gas Verity, according to the dock planning of week 20.", "what did we quote", "Quotation 25-008 was for 1.9 million euro."])
q.ask("follow-up", "And last year in the same quarter?", only("b hse 24 q1"),
      history=["number of near misses reported in Q1", "In the first quarter of 2025, 143 near misses were reported."])
q.ask("follow-up", "what do they say we owe them for it", only("214 claim"),
      history=["why is sula late", "The schedule moved from revision C to D in December 2024 because of late thrusters and a shortage of electricians."])
q.ask("follow-up", "fine. and how do you dock a ship with bilge keels in the other one", only("m floater"),
      history=["what blocks do i use for a ship with bilge keels in dock 1", "The docking manual of dock 1 asks for side blocks that are at least 1.8 m high."])
q.ask("follow-up", "compare that with december", only("n safety 2024 q4"),
      history=["what did the safety committee say about housekeeping in march", "On 14 March 2025 the committee noted that hall A was cluttered and asked for weekly walks."])

# Nothing is asked of the catalogue.
q.ask("abstention", "cheers, that will do",
      history=["where's the muster point for hall B", "At the flagpole by the east gate, according to revision 6 of the emergency plan."])
q.ask("abstention", "too many words. shorter!",
      history=["what do I check on a forklift", "Before the first drive of a day you check tyres, forks, chains, mast, brakes, horn, lights, seat belt, battery and the overhead guard."])
q.ask("abstention", "put your answer into polish for my gang please",
      history=["rules for gloves at the plate rolls", "Wear close-fitting gloves, never loose ones, and keep your hands 30 cm away from the rolls."])
q.ask("abstention", "well, that was quick, I had expected to search all day",
      history=["does Big Meg really lift 400 tonnes", "Yes, her safe working load is 400 t with both hooks."])
q.ask("abstention", "so that makes how much for 12 days?",
      history=["how much is the lodging allowance", "The lodging allowance is 85 euro for each night away."])
q.ask("abstention", "haha you sound like my old foreman",
      history=["can I take my lunch at eleven", "No. Lunch is from 12:00 to 12:30, and the line does not wait for you.", "not even on fridays?", "Not even on Fridays."])
q.ask("abstention", "no thanks, leave it",
      history=["when is the next first aid refresher", "On 3 June 2025. Would you like me to show the training calendar?"])
q.ask("abstention", "I'll ask Gráinne in purchasing instead, she knows",
      history=["who approves a requisition of 12,000 euro", "The head of department and the purchasing manager both sign from 10,000 euro on."])
q.ask("abstention", "And the weather there on Saturday, will it be dry?",
      history=["where's the keel laying of 215 held", "It was held in dock 1 on 16 January 2025."])
q.ask("abstention", "what does Cammell-Whitby's yard pay its welders then?",
      history=["what do our welders earn", "From 1 April 2025 a welder in grade 5 earns 24.10 euro an hour."])
q.ask("abstention", "oops, wrong window, sorry",
      history=["paint inspection halcyon bay", "The paint inspection of the cargo tanks of Halcyon Bay found 14 holidays in tank 3 port."])
q.ask("abstention", "morning!")
q.ask("abstention", "which model are you based on and who can read what I type")
q.ask("abstention", "explain to me what block coefficient means")
q.ask("abstention", "how do you work out the pitch of a propeller from its diameter and slip")
q.ask("abstention", "docking report of the Northern Curlew")
q.ask("abstention", "building contract of hull 219")
q.ask("abstention", "who won the heineken cup final")
q.ask("abstention", "write a funny toast for Declan's retirement, 41 years as a plater")
q.ask("abstention", "how many tonnes did the Titanic displace")
q.ask("abstention", "excel formula to count cells that are not empty")
q.ask("abstention", "testing testing 123")

# --- more
q.ask("several-periods", "what have we told Outer Sound about the ferry in february, march and april", only("214 progress 2025-02"), only("214 progress 2025-03"), only("214 progress 2025-04"))
q.ask("several-periods", "Lost-time accidents for each quarter of 2024, I need them for a tender", *(only(f"b hse 24 q{n}") for n in (1, 2, 3, 4)), most=5)
q.ask("several-periods", "works council, last autumn and this spring: did anything come of the complaint about the changing rooms", only("n council 2024 2"), only("n council 2025 1"))
q.ask("several-periods", "dock planning notes of weeks 18, 19 and 20", only("n dock 18"), only("n dock 19"), only("n dock 20"))
q.ask("several-periods", "which of the ISO auditor's remarks from 2023 were still there a year later?", only("q audit 23"), only("q audit 24"))
q.ask("follow-up", "and the owner just paid that?", only("r halcyon dispute"),
      history=["final bill halcyon bay", "The final account of Halcyon Bay comes to 2.31 million."])
q.ask("follow-up", "the one on the gangway then", only("215 review 3"),
      history=["how big is the battery room on 215", "The concept has room for 2.4 MWh.", "was that in a design review", "Yes, design review 2 dealt with DP and power."])
q.ask("follow-up", "who had to come in during it last year?", only("s summer 24"),
      history=["when's the summer shutdown", "By the draft for 2025 from 21 July to 8 August."])
q.ask("follow-up", "It's been dead since seven. Didn't we have the same thing in September, what was the reason then?", only("i outage"),
      history=["how do i book my hours", "In Keelson, under Time; the quick guide shows it on page 3."])
q.ask("several-companies", "welding procedures for an EH36 fillet and for 5083", only("q wps 107"), only("q wps 120"))
q.ask("several-companies", "what have we quoted for Gas Verity and for the Petrel?", only("r verity quote"), only("r petrel quote"))
q.ask("several-companies", "when do the contracts with the tug people and with the crane service run out", only("c tug"), only("c crane"))

# --- more still
q.ask("relative-date", "who was down to work over easter", only("s easter"))
q.ask("relative-date", "What did we report to the owner of the Sula for March?", only("214 progress 2025-03"))
q.ask("relative-date", "minutes of the last management meeting before christmas", only("n mgmt 2024-12"))
q.ask("relative-date", "how was sunday overtime paid under the agreement we had until the end of last year", only("h agreement 22"))
q.ask("relative-date", "big meg inspection from the year before last", only("m meg 23"))
q.ask("follow-up", "so how are we supposed to deal with the stuff?", only("p asbestos"),
      history=["anything nasty on the petrel", "The survey of RV Petrel II found asbestos in the lagging of two pipes in the engine room and in the gaskets of the old boiler."])
q.ask("follow-up", "I can't do thursday. Byrne would take it if I take his saturday, what do we hand in", only("f swap"),
      history=["am i on fire watch this week", "Yes, by the list for May you have the nights of Tuesday and Thursday."])
q.ask("follow-up", "remind me why we bought this thing at all", only("j robot case"),
      history=["fault 212 on the robot in cell 3", "Fault 212 is a loss of arc: clean the nozzle and check the wire feed.", "third time today", "After three faults in a shift the list says to call Weldra."])
q.ask("abstention", "ah leave it, you don't get what I mean",
      history=["where's the thing with the numbers for the big lads", "Do you mean the register of slings and shackles, or the operating manual of the gantry crane?"])
q.ask("abstention", "best cure for seasickness?")
q.ask("abstention", "If I hold a drawing up to the camera, can you read it?")

# --- once more
q.ask("not-companies", "they've put me alone in hall B from ten till six next week, is that even allowed", only("p night"))
q.ask("not-companies", "can't find my badge, must have dropped it on the bus", only("i badge"))
q.ask("not-companies", "Could I take a few offcuts home for my trailer? The guard says not without a paper.", only("f gate"))
q.ask("not-companies", "captain wants his generators off and the ship plugged into the quay, how's that done", only("m shore"))
q.ask("not-companies", "One of the painters nearly passed out from fumes in a void last autumn. What went wrong there?", only("a solvent"))
q.ask("not-companies", "we all had to tick boxes last year about how happy we are here, what came out of it", only("b survey"))
q.ask("follow-up", "right, which sheet do I fill in to get it", only("f overtime"), history=[
    "what do i get for working on a sunday", "Double pay, by the collective agreement for 2025 to 2027."])
q.ask("follow-up", "So what do I wear up there in the meantime?", only("p ppe", "p height"), history=[
    "which harnesses were called back", "Those of Altus made in 2023, by the alert SA-2025-02 of 17 February 2025.",
    "mine's one of them", "Then do not use it any more: put a red tag on it and hand it in at the tool store."])
q.ask("several-companies", "penalties if we deliver late: what did we sign for the Sula, and what for the Kittiwake Tide", only("214 contract"), only("215 contract"))
