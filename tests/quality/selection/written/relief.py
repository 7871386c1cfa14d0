"""The document store of a relief charity with ten country offices, in English and French; file names as people type them."""

import calendar
import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://kindlewell-library"
TODAY = "2025-05-14"

catalogue = Catalogue()
q = Questions("relief", today=TODAY)

FRENCH = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
COUNTRIES = {
    "MLI": "Mali", "NER": "Niger", "BFA": "Burkina Faso", "TCD": "Chad", "SSD": "South Sudan", "COD": "DR Congo",
    "MOZ": "Mozambique", "HTI": "Haiti", "BGD": "Bangladesh", "YEM": "Yemen",
}
# code, first and last month of situation reports, months that are missing
SITREPS = [
    ("MLI", "2024-01", "2025-04", ["2024-08"]),
    ("NER", "2024-06", "2025-04", []),
    ("BFA", "2024-07", "2025-03", []),
    ("TCD", "2024-03", "2025-04", []),
    ("SSD", "2024-01", "2025-04", []),
    ("COD", "2024-07", "2025-04", ["2024-10"]),
    ("MOZ", "2024-10", "2025-04", []),
    ("HTI", "2024-05", "2025-04", []),
    ("BGD", "2024-09", "2025-04", []),
    ("YEM", "2024-06", "2025-03", ["2024-09"]),
]
# code, first quarter of narratives, quarters that are missing; the last is the first of 2025
NARRATIVES = [("MLI", 2023, []), ("TCD", 2023, []), ("SSD", 2024, ["2024-3"]), ("BGD", 2024, [])]

# group, folder, what stands for a blank in a link, whether the name of the file is a field; then a line for each document:
# handle | file | type | date | title
TABLES = [
    ("Mali", "country-offices/mali", "_", True, """
        MLI strat 2019 | Mali Country Strategy Paper 2019-2022.pdf | Country strategy | 2019-02 | Mali Country Strategy Paper 2019-2022
        MLI strat 2023 | Mali Country Strategy Paper 2023-2026.pdf | Country strategy | 2023-01 | Mali Country Strategy Paper 2023-2026
        MLI fr 2023 | Mali Financial Report FY23.pdf | Financial report | 2023-09-29 | Mali Country Office - Financial Report, July 2022 to June 2023
        MLI fr 2024 | Mali Financial Report FY24.pdf | Financial report | 2024-09-30 | Mali Country Office - Financial Report, July 2023 to June 2024
        MLI audit | Mali internal audit Nov 2023 FINAL.pdf | Audit report | 2023-11-24 | Internal Audit Report Bamako and Mopti
        MLI smart 2023 | SMART Mopti Oct2023.pdf | Survey | 2023-10 | SMART Nutrition Survey, Mopti region
        MLI smart 2024 | SMART_Mopti_Sept2024_report_v2.pdf | | |
        MLI gao | Water point inventory Gao Feb 24.xlsx | | |
        MLI dp 2024-11 | Distribution plan Mopti food Nov 2024.xlsx | | |
        MLI dp 2025-03 | Distribution plan Mopti food March 2025 v2.xlsx | | |
        MLI dp 2025-01 | plan de distribution Gao kits abris janv 2025.xlsx | | |
    """),
    ("Niger", "country-offices/niger", "%20", False, """
        NER strat | Stratégie pays Niger 2022-2025.pdf | | | Stratégie pays Niger 2022-2025
        NER smart | Enquête SMART Tillabéri 08-2024.pdf | | | Enquête nutritionnelle SMART, région de Tillabéri, août 2024
        NER eau | Enquête eau hygiène Diffa 2023 VF.pdf | | |
        NER dp | plan distribution vivres Ouallam mai 2025.xlsx | | |
        NER budget | Budget pays Niger FY25.xlsx | | |
        NER reglement | Règlement intérieur Niger 2023 signé.pdf | | |
        NER grille | grille salariale Niger 2025.xlsx | | |
    """),
    ("Burkina Faso", "BFA", "+", False, """
        BFA strat | BFA strategie 2024-2027 draft3.docx | | |
        BFA cap | Enquete CAP hygiene Kaya nov 2024.pdf | | |
    """),
    ("Chad", "country-offices/chad", "_", True, """
        TCD strat | Chad Country Strategy 2024-2028.pdf | Country strategy | 2024-03 | Chad Country Strategy Paper 2024-2028
        TCD fr 2023 | Chad FR FY23.pdf | Financial report | 2023-10-02 | Chad Country Office - Financial Report, July 2022 to June 2023
        TCD fr 2024 | Chad FR FY24.pdf | Financial report | 2024-10-07 | Chad Country Office - Financial Report, July 2023 to June 2024
        TCD audit | Internal audit Chad 03.2025.pdf | Audit report | 2025-03-21 | Internal Audit Report N'Djamena and Abéché
        TCD smart 2023 | SMART survey Lac Aug 2023.pdf | Survey | 2023-08 | SMART Nutrition Survey, Lac province
        TCD smart 2024 | SMART survey Lac Sep 2024.pdf | Survey | 2024-09 | SMART Nutrition Survey, Lac province
        TCD water | Adre camp water quality tests may24.xlsx | | |
        TCD dp 2025-02 | Distribution plan Adre NFI 12-16 Feb 2025.xlsx | | |
        TCD dp 2025-04 | Distribution plan Adre food 14-18 April 2025.xlsx | | |
        TCD budget | Budget Chad FY25 rev1.xlsx | | |
        TCD salary | salary scale national staff Chad 2025.xlsx | | |
    """),
    ("South Sudan", "SSD", "+", False, """
        SSD strat | South Sudan strategy 2021-2025 FINAL final.pdf | | |
        SSD fr 2022 | SSD financial report FY22.pdf | | |
        SSD fr 2023 | SSD financial report FY23.pdf | | |
        SSD fr 2024 | SSD financial report FY24 (unaudited).pdf | | |
        SSD smart | SMART Pibor Nov 2024.pdf | Survey | 2024-11 |
        SSD boreholes | Bor borehole functionality survey 03-2024.xlsx | Survey | |
        SSD dp 2024-08 | Airdrop and distribution plan Pibor Aug24.docx | | |
        SSD dp 2025-04 | distr plan Bor NFI + mosquito nets 22.04.2025.xlsx | | |
    """),
    ("DR Congo", "country-offices/rdc", "_", False, """
        COD strat | RDC document de stratégie 2023-2027.pdf | | | Document de stratégie pays, République démocratique du Congo, 2023-2027
        COD audit | rapport audit interne Goma 2024.pdf | | | Rapport d'audit interne, bureau de Goma, 2024
        COD eau | enquete eau potable Goma janv2025.pdf | | |
        COD dp | plan de distribution Bulengo fev 2025.xlsx | | |
    """),
    ("Mozambique", "Moz", "+", False, """
        MOZ strat | Mozambique Country Strategy Paper 2022-26.pdf | | |
        MOZ water | Post-cyclone water survey Nacala Jan 2025.pdf | | |
        MOZ dp kits | shelter kits distribution plan Nacala 2025-01-20.xlsx | | |
        MOZ dp seeds | seeds distribution plan Nampula Nov24.xlsx | | |
    """),
    ("Haiti", "haiti", "_", False, """
        HTI strat | strategy/HTI country strategy 2023-25.pdf | | |
        HTI audit | audit/Internal audit PaP office 2024.pdf | | |
        HTI dp | distributions/cash plan Cite Soleil mars2025.xlsx | | |
        HTI budget | budget/HTI FY25 budget v4 OK.xlsx | | |
    """),
    ("Bangladesh", "country-offices/bangladesh", "_", True, """
        BGD strat | Bangladesh Country Strategy Paper 2023-2027.pdf | Country strategy | 2023-06 | Bangladesh Country Strategy Paper 2023-2027
        BGD fr 2022 | Bangladesh Financial Report 2022.pdf | Financial report | 2023-03-28 | Annual Financial Report to the NGO Affairs Bureau, January to December 2022
        BGD fr 2023 | Bangladesh Financial Report 2023.pdf | Financial report | 2024-03-27 | Annual Financial Report to the NGO Affairs Bureau, January to December 2023
        BGD fr 2024 | Bangladesh Financial Report 2024.pdf | Financial report | 2025-03-30 | Annual Financial Report to the NGO Affairs Bureau, January to December 2024
        BGD nut | Nutrition survey Kutupalong Feb 2025.pdf | Survey | 2025-02 | Nutrition Survey, Kutupalong camps
        BGD wash | WASH household survey Camp 14 2024.pdf | Survey | 2024-06 | WASH Household Survey, Camp 14
        BGD dp | hygiene kit + LPG distribution camp14 Ramadan 2025.xlsx | | |
    """),
    ("Yemen", "yemen", "_", False, """
        YEM strat | yemen country strategy 2022-2024 extended to 2025.pdf | | |
        YEM smart | surveys/taiz_smart_2023.pdf | | |
        YEM water | surveys/hodeidah water quality 2024-07.pdf | | |
        YEM dp | distribution/taiz winterization dec 2024.xlsx | | |
    """),
    ("MLI-2301 Mopti Food Assistance", "projects/MLI-2301", "_", False, """
        MLI-2301 proposal | MLI-2301 Proposal DHA signed.pdf | Proposal | 2022-11-30 | Mopti Food Assistance - Project Proposal
        MLI-2301 budget | MLI-2301 Budget.xlsx | Budget | 2022-11-30 |
        MLI-2301 ir1 | MLI-2301 Interim Report 1.pdf | Donor report | 2023-07-31 | Interim Report 1, January to June 2023
        MLI-2301 ir2 | MLI-2301 Interim Report 2.pdf | Donor report | 2024-01-31 | Interim Report 2, July to December 2023
        MLI-2301 final | MLI-2301 Final Report.pdf | Donor report | 2024-09-30 | Final Report, January 2023 to June 2024
        MLI-2301 eval | MLI-2301 External Evaluation.pdf | Evaluation | 2024-11-15 | External Evaluation of Mopti Food Assistance
    """),
    ("MLI-2404 Gao Water Points", "projects/MLI-2404", "_", False, """
        MLI-2404 proposal | MLI-2404 proposal Kestrel v3.docx | Proposal | |
        MLI-2404 budget | MLI-2404 budget.xlsx | Budget | |
        MLI-2404 ir1 | MLI-2404 interim report 1 (Apr-Sep 2024).docx | Donor report | |
    """),
    ("TCD-2302 Nutrition Lac", "projects/TCD-2302", "_", False, """
        TCD-2302 proposal | TCD-2302 Proposal.pdf | Proposal | 2023-02-10 | Nutrition Lac - Project Proposal to Helvetic Solidarity
        TCD-2302 budget | TCD-2302 Budget.xlsx | Budget | 2023-02-10 |
        TCD-2302 ir1 | TCD-2302 IR1.pdf | Donor report | 2024-03-29 | First Annual Report, March 2023 to February 2024
        TCD-2302 ir2 | TCD-2302 IR2.pdf | Donor report | 2025-03-31 | Second Annual Report, March 2024 to February 2025
        TCD-2302 amend | TCD-2302 no-cost extension.pdf | Amendment | 2025-02-12 | No-cost extension to August 2025
    """),
    ("TCD-2309 Adré Emergency Response", "projects/TCD-2309", "_", False, """
        TCD-2309 proposal | TCD-2309 Proposal.pdf | Proposal | 2023-09-04 | Adré Emergency Response - Project Proposal to DHA
        TCD-2309 budget | TCD-2309 Budget rev2.xlsx | Budget | 2024-02-19 |
        TCD-2309 ir1 | TCD-2309 Interim.pdf | Donor report | 2024-04-30 | Interim Report, October 2023 to March 2024
        TCD-2309 final | TCD-2309 Final.pdf | Donor report | 2025-01-31 | Final Report, October 2023 to October 2024
        TCD-2309 audit | TCD-2309 Project audit.pdf | Audit report | 2025-04-08 | Expenditure Verification, Adré Emergency Response
    """),
    ("SSD-2103 Water for Jonglei", "projects/SSD-2103", "+", False, """
        SSD-2103 proposal | Water for Jonglei proposal 2021.docx | | |
        SSD-2103 budget | Water for Jonglei budget 2021.xlsx | | |
        SSD-2103 ir1 | Water for Jonglei interim report 2022.docx | | |
        SSD-2103 final | Water for Jonglei final report dec 2023.pdf | | |
        SSD-2103 eval | Final evaluation Water for Jonglei Feb-2024.pdf | | |
    """),
    ("SSD-2402 Water for Jonglei II", "projects/SSD-2402", "+", False, """
        SSD-2402 proposal | WfJ II proposal Nordlys 15-01-2024.docx | | |
        SSD-2402 budget | WfJ II budget v5.xlsx | | |
        SSD-2402 ir1 | WfJ II interim report 1 (Apr-Dec 2024).docx | | |
    """),
    ("BGD-2305 Learning Spaces Cox's Bazar", "projects/BGD-2305", "_", False, """
        BGD-2305 proposal | BGD-2305 Proposal.pdf | Proposal | 2023-03-16 | Learning Spaces Cox's Bazar - Project Proposal to Meridian Trust
        BGD-2305 ir 2023 | BGD-2305 Donor Report 2023.pdf | Donor report | 2024-02-15 | Report to Meridian Trust 2023
        BGD-2305 ir 2024 | BGD-2305 Donor Report 2024.pdf | Donor report | 2025-02-17 | Report to Meridian Trust 2024
        BGD-2305 mid | BGD-2305 Midterm review.pdf | Evaluation | 2024-08 | Mid-term Review of Learning Spaces
    """),
    ("Projects (shared drive)", "projects/_shared", "_", False, """
        NER-2208 proposal | NER-2208/proposition Résilience Tillabéri.docx | | |
        NER-2208 budget | NER-2208/budget NER-2208.xlsx | | |
        NER-2208 ir1 | NER-2208/rapport intermédiaire NER-2208 juin 2023.docx | | |
        NER-2208 final | NER-2208/rapport final NER-2208 sept 2024 VF.pdf | | |
        NER-2208 eval | NER-2208/évaluation finale Résilience Tillabéri.pdf | | |
        BFA-2303 proposal | BFA-2303/BFA-2303 cantines scolaires Kaya proposition.pdf | | |
        BFA-2303 ir1 | BFA-2303/BFA-2303 rapport annuel 2023-24.docx | | |
        COD-2401 proposal | COD-2401/riposte choléra Nord-Kivu proposition DHA.pdf | | |
        COD-2401 ir1 | COD-2401/COD-2401 rapport intermédiaire 31.08.2024.docx | | |
        COD-2401 final | COD-2401/COD-2401 rapport final mars 2025.pdf | | |
        MOZ-2304 proposal | MOZ-2304/Cyclone Shelter Nampula proposal.pdf | | |
        MOZ-2304 final | MOZ-2304/MOZ-2304 final report 2024-06.pdf | | |
        MOZ-2304 eval | MOZ-2304/Lessons learnt review cyclone shelter.pdf | | |
        HTI-2406 proposal | HTI-2406/HTI-2406 PaP cash proposal helvetic sol.docx | | |
        HTI-2406 budget | HTI-2406/HTI-2406 budget usd.xlsx | | |
        HTI-2406 ir1 | HTI-2406/HTI-2406 interim Jul-Dec24.pdf | | |
        YEM-2202 proposal | YEM-2202/Taiz health posts proposal 2022.pdf | | |
        YEM-2202 final | YEM-2202/YEM-2202 end of project report.pdf | | |
        YEM-2407 proposal | YEM-2407/Hodeidah fishing livelihoods proposal.pdf | | |
        YEM-2407 ir1 | YEM-2407/YEM-2407 progress rpt 1 2025-02.pdf | | |
    """),
    ("Finance", "finance", "_", True, """
        FIN fr 2019 | Sahel Hunger Fund Annual Financial Report 2018-19.pdf | Financial report | 2019-12-11 | Sahel Hunger Fund - Annual Financial Report, year ended 30 June 2019
        FIN fr 2020 | Kindlewell Annual Financial Report 2019-20.pdf | Financial report | 2020-12-09 | Kindlewell International - Annual Financial Report, year ended 30 June 2020
        FIN fr 2021 | Kindlewell Annual Financial Report 2020-21.pdf | Financial report | 2021-12-08 | Kindlewell International - Annual Financial Report, year ended 30 June 2021
        FIN fr 2022 | Kindlewell Annual Financial Report 2021-22.pdf | Financial report | 2022-12-07 | Kindlewell International - Annual Financial Report, year ended 30 June 2022
        FIN fr 2023 | Kindlewell Annual Financial Report 2022-23.pdf | Financial report | 2023-12-13 | Kindlewell International - Annual Financial Report, year ended 30 June 2023
        FIN fr 2024 | Kindlewell Annual Financial Report 2023-24.pdf | Financial report | 2024-12-11 | Kindlewell International - Annual Financial Report, year ended 30 June 2024
        FIN letter | Management letter auditors FY24.pdf | Audit report | 2024-11-29 | Management Letter of the Auditors, year ended 30 June 2024
        FIN budget 2023 | FY23 Global Budget board 15-06-2022.xlsx | Budget | |
        FIN budget 2024 | FY24 Global Budget board 21-06-2023.xlsx | Budget | |
        FIN budget 2025 | FY25 Global Budget board 18-06-2024.xlsx | Budget | |
        FIN revision | FY25 budget revision jan 2025.xlsx | | |
        FIN manual | Finance Manual v6 2024.pdf | Manual | 2024-05 | Finance Manual
        FIN petty | petty cash count sheet.xlsx | | |
        FIN mobile | SOP mobile money payments.docx | | |
        FIN transport | Carrying cash to field sites - guideline.docx | | |
        FIN close | month-end closing checklist country offices.xlsx | | |
        FIN rates | Exchange rates to use in the books + bank rate rule.docx | | |
        FIN eligible | Eligible costs by donor (DHA, Helvetic, Nordlys, Kestrel, Meridian).xlsx | | |
    """),
    ("Procurement", "procurement", "+", False, """
        PRO manual | Procurement Manual v5 2024.pdf | | |
        PRO thresholds | Procurement thresholds table 2025.pdf | | |
        PRO single | Single source justification form.docx | | |
        PRO supplier | Supplier registration form + vetting against sanctions lists.docx | | |
        PRO opening | Bid opening minutes template.docx | | |
        T2403 | Tenders/T-2024-03 Borehole drilling Gao ITB.pdf | Tender | 2024-04-22 | Invitation to Bid: drilling of 12 boreholes, Gao
        T2407 | Tenders/T-2024-07 RUTF supply Chad RFQ.pdf | Tender | 2024-06-03 | Request for Quotations: ready-to-use therapeutic food, Chad
        T2409 | Tenders/T-2024-09 vehicle rental Goma.pdf | Tender | 2024-07-15 | Invitation to Bid: vehicle rental with drivers, Goma
        T2412 | Tenders/T-2024-12 tarpaulins framework ITB.pdf | Tender | 2024-09-02 | Invitation to Bid: tarpaulins and rope, worldwide framework
        T2415 | Tenders/T-2024-15 office guarding Bamako.pdf | Tender | 2024-10-14 | Invitation to Bid: guarding of offices and guesthouses, Bamako
        T2501 | Tenders/T-2025-01 water trucking Adre.pdf | Tender | 2025-01-20 | Invitation to Bid: water trucking, Adré
        T2502 | Tenders/T-2025-02 solar panels health posts Taiz.pdf | Tender | 2025-02-11 | Invitation to Bid: solar power for health posts, Taiz
        T2504 | Tenders/T-2025-04 external auditor FY25-27.pdf | Tender | 2025-03-24 | Request for Proposals: external auditor, FY25 to FY27
        T2506 | Tenders/T-2025-06 school furniture camp 14.pdf | Tender | 2025-05-05 | Invitation to Bid: school furniture, Camp 14
        C drilling | Contracts/Contract Sahara Forages SARL - Gao boreholes signed.pdf | | |
        C rutf | Contracts/contract Nutriplus Ltd RUTF 2024.pdf | | |
        C cars | Contracts/Kivu Auto Location contrat 2024-25.pdf | | |
        C tarps | Contracts/Framework agreement Polyweave tarpaulins 2024-2027.pdf | | |
        C guards | Contracts/Bamako guarding contract Vigie Securite 01.2025.pdf | | |
        C fuel | Contracts/fuel supply Juba contract Nile Petro FY25.pdf | | |
        C flights | Contracts/charter flights Pibor AirBridge contract.pdf | | |
    """),
    ("Security", "security", "_", False, """
        SEC mali | plans/Security plan Mali 2025.docx | | |
        SEC ssd | plans/Security Plan South Sudan 2024 rev.docx | | |
        SEC haiti | plans/HTI security plan 01-2025.docx | | |
        SEC rdc | plans/plan de sécurité RDC 2024.docx | | |
        SEC evac | Hibernation relocation evacuation guide.pdf | | | Hibernation, Relocation and Evacuation Guide
        SEC convoy | SOP vehicle movements and convoys.pdf | | | Standard Operating Procedure: Vehicle Movements and Convoys
        SEC checkpoint | checkpoint pocket card EN-FR.pdf | | |
        SEC proof | Proof of life form CONFIDENTIAL.docx | | |
        SEC abduction | Abduction crisis management protocol.pdf | | |
        SEC radio | VHF HF radio procedure and call signs.pdf | | |
        SEC incident | security incident report form.docx | | |
        SEC guards | Post orders for guards.docx | | |
        SEC satphone | Thuraya satphone howto.pdf | | |
        SEC uxo | Mines and UXO awareness leaflet.pdf | | |
    """),
    ("People and Culture", "people-and-culture", "_", True, """
        HR recruit | HR-01 Recruitment and Selection v4 final.docx | Policy | 2024-01 | Recruitment and Selection Policy
        HR leave | HR-03 Leave Policy.pdf | Policy | 2024-07 | Annual, Sick and Parental Leave Policy
        HR rr | R&R cycles by duty station 2025.xlsx | | 2025-01 | Rest and Recuperation Cycles by Duty Station
        HR grievance | HR-07 Grievance Procedure.pdf | Policy | 2023-02 | Grievance Procedure
        HR discipline | HR-08 Disciplinary Procedure.pdf | Policy | 2023-02 | Disciplinary Procedure
        HR expat | HR-10 expatriate housing, home leave and family allowance.pdf | Policy | 2023-09 | International Staff Benefits: Housing, Home Leave, Family
        HR insurance | Globalis medical insurance and medevac guide 2025.pdf | Guide | 2025-01 | Medical Insurance and Medical Evacuation Guide
        HR overtime | HR-12 working hours and overtime drivers guards.pdf | Policy | 2022-11 | Working Time and Overtime of Drivers and Guards
        HR remote | HR-14 working from home (HQ).pdf | Guideline | 2023-05 | Guideline on Working from Home, Headquarters
        HR pay intl | Salary scale international staff 2025.xlsx | Salary scale | |
        HR interns | interns + volunteers guideline.docx | | |
        HR labour | daily labourers and incentive workers guidance note.docx | | |
        HR stress | stress, trauma and where to get counselling LEAFLET.pdf | | |
        HR appraisal | performance appraisal form 2025.docx | | |
        HR leave form | Leave request form.docx | | |
        HR timesheet | timesheet template 2025.xlsx | | |
        HR exit | exit interview form.docx | | |
        HR clearance | end of contract clearance form.docx | | |
        HR induction | Induction programme new arrivals.docx | | |
        HR reference | reference check form.docx | | |
        HR relatives | Conflict of interest declaration (relatives, second jobs).docx | | |
        HR loan | salary advance request.docx | | |
    """),
    ("Safeguarding", "safeguarding", "+", False, """
        SG code | Code of Conduct 2023 EN.pdf | | | Code of Conduct
        SG code fr | Code de conduite 2023 FR.pdf | | | Code de conduite
        SG psea | PSEA Policy - protection from sexual exploitation and abuse.pdf | | |
        SG child | Child Safeguarding Policy 2022.pdf | | |
        SG whistle | Speaking up - whistleblowing policy.pdf | | |
        SG fraud | Anti-fraud and anti-corruption policy v2.pdf | | |
        SG report | safeguarding concern report form.docx | | |
        SG consent | Photo & film consent form (EN FR AR).docx | | |
        SG images | Ethical images guideline.pdf | | |
        SG gifts | Gifts and hospitality register 2025.xlsx | | |
        SG feedback | Toolkit complaints and feedback desks.pdf | | |
        SG data | Beneficiary data protection guide.pdf | | |
        SG investigate | Investigation guidelines for managers.pdf | | |
    """),
    ("Travel", "travel", "_", False, """
        TR policy | Travel Policy 2024 v3.pdf | Policy | 2024-06 | Travel Policy
        TR perdiem 2024 | per diem rates 2024.xlsx | Rates | 2024-01 |
        TR perdiem 2025 | per diem rates 2025.xlsx | Rates | 2025-01 |
        TR request | travel request form.docx | Form | |
        TR claim | Expense claim form.xlsx | Form | |
        TR unhas | booking humanitarian air service seats HOWTO.docx | | |
        TR visa | Visas by country - how to and lead times 2025.docx | | |
        TR airlines | Airlines we do not fly 03-2025.pdf | | |
        TR health | pre-departure health check and vaccinations.pdf | | |
    """),
    ("Logistics", "logistics", "_", False, """
        LOG daily | Vehicle daily check list.pdf | Checklist | | Vehicle Daily Check
        LOG logbook | vehicle logbook sheet.xlsx | | |
        LOG fuel | fuel consumption tracking.xlsx | | |
        LOG accident | What to do after a road accident.pdf | | |
        LOG service | LandCruiser service schedule 5000-10000-20000 km.pdf | | |
        LOG motorbike | motorbike rider checklist.pdf | | |
        LOG whinspect | Warehouse inspection checklist.docx | Checklist | | Warehouse Inspection Checklist
        LOG stock | stock card + bin card.xlsx | | |
        LOG count | Physical inventory count procedure.docx | | |
        LOG cold | cold chain temperature log.xlsx | | |
        LOG expired | Disposal of expired or damaged goods.docx | | |
        LOG fumigation | Food warehouse - fumigation and rodents.pdf | | |
        LOG generator | generator maintenance plan.xlsx | | |
        LOG asset | asset disposal form.docx | | |
        LOG waybill | waybill template.xlsx | | |
        LOG customs | Customs and duty exemption notes per country.docx | | |
        LOG fire | warehouse fire extinguisher checks.xlsx | | |
    """),
    ("Field Manuals", "manuals", "_", False, """
        FM cash | FM-01 Cash and Voucher Assistance.pdf | Field manual | 2023 | Cash and Voucher Assistance Field Manual
        FM food | FM-02 General Food Distribution.pdf | Field manual | 2021 | General Food Distribution Field Manual
        FM cmam | FM-03 CMAM.pdf | Field manual | 2024 | Community-based Management of Acute Malnutrition
        FM smart | FM-04 SMART surveys.pdf | Field manual | 2022 | How to Run a SMART Survey
        FM pumps | FM-05 hand pumps.pdf | Field manual | 2020 | Hand Pump Installation, Maintenance and Repair
        FM latrines | FM-06 latrines.pdf | Field manual | 2020 | Latrines in Flood-prone and Rocky Ground
        FM cholera | FM-07 cholera.pdf | Field manual | 2024 | Oral Rehydration Points and Cholera Response
        FM chlorine | bucket chlorination step by step.pdf | | |
        FM shelter | Shelter kit assembly pictures.pdf | | |
        FM meals | school meals cook and store guide.pdf | | |
        FM goats | restocking goats and sheep - vet checks.pdf | | |
        FM mhm | menstrual hygiene in camps.pdf | | |
        FM seeds | Seed fairs manual.pdf | | |
        FM breast | infant feeding in emergencies.pdf | | |
        FM pdm | Post-distribution monitoring guide + questionnaire.docx | | |
        FM indicators | Indicator bank.xlsx | | |
    """),
    ("Clusters", "clusters", "+", False, """
        CL mali 2024-09 | WASH Mali/PV cluster WASH Mali 12 septembre 2024.docx | | |
        CL mali 2024-10 | WASH Mali/PV cluster WASH Mali 10 octobre 2024.docx | | |
        CL mali 2024-11 | WASH Mali/PV cluster WASH Mali 14 nov 2024.docx | | |
        CL mali 2025-01 | WASH Mali/PV cluster WASH Mali 16 janvier 2025.docx | | |
        CL mali 2025-03 | WASH Mali/PV cluster WASH Mali 13 mars 2025.docx | | |
        CL mali 2025-04 | WASH Mali/PV cluster WASH Mali 10.04.2025.docx | | |
        CL ssd 2024-10 | Nutrition SSD/Nutrition cluster minutes 08.10.2024.docx | | |
        CL ssd 2024-11 | Nutrition SSD/Nutrition cluster minutes 12.11.2024.docx | | |
        CL ssd 2025-01 | Nutrition SSD/Nutrition cluster minutes 14.01.2025.docx | | |
        CL ssd 2025-02 | Nutrition SSD/Nutrition cluster minutes 11.02.2025.docx | | |
        CL ssd 2025-03 | Nutrition SSD/Nutrition cluster minutes 11.03.2025 v2.docx | | |
        CL ssd 2025-05 | Nutrition SSD/Nutrition cluster minutes 06.05.2025.docx | | |
        CL tcd 2024-11 | FSC Chad/20241120 FSC.pdf | Minutes | 2024-11-20 | Food Security Cluster Chad, minutes
        CL tcd 2025-01 | FSC Chad/20250122 FSC.pdf | Minutes | 2025-01-22 | Food Security Cluster Chad, minutes
        CL tcd 2025-02 | FSC Chad/20250219 FSC.pdf | Minutes | 2025-02-19 | Food Security Cluster Chad, minutes
        CL tcd 2025-04 | FSC Chad/20250423 FSC.pdf | Minutes | 2025-04-23 | Food Security Cluster Chad, minutes
        CL moz 2025-01 | shelter cluster moz/shelter cluster notes 09-01-25.docx | | |
        CL moz 2025-02 | shelter cluster moz/shelter cluster notes 06-02-25.docx | | |
        CL moz 2025-03 | shelter cluster moz/shelter cluster notes 20-03-25.docx | | |
        CL hti 2024-12 | haiti protection/2024_12_04_protection_cluster_PaP.pdf | | |
        CL hti 2025-02 | haiti protection/2025_02_05_protection_cluster_PaP.pdf | | |
        CL hti 2025-04 | haiti protection/2025_04_02_protection_cluster_PaP.pdf | | |
    """),
    ("Training", "training", "_", True, """
        TN psea | Training slides PSEA for all staff.pptx | Training slides | |
        TN security | personal security training HEAT slides 2024.pptx | Training slides | |
        TN first | First aid basics slides.pptx | Training slides | |
        TN driving | Defensive driving training.pptx | Training slides | |
        TN kobo | Kobo data collection training.pptx | Training slides | |
        TN budget | budget holders training FY25.pptx | Training slides | |
        TN procure | procurement refresher slides oct 2024.pptx | Training slides | |
        TN muac | MUAC screening training CHWs.pptx | Training slides | |
        TN hygiene | formation promoteurs hygiène.pptx | Training slides | |
        TN proposal | Proposal writing workshop slides.pptx | Training slides | |
        TN sphere | Humanitarian principles and Sphere intro.pptx | Training slides | |
    """),
    ("Communications", "communications", "_", False, """
        PR rename | press/2019-10-01 new name.pdf | Press release | 2019-10-01 | Sahel Hunger Fund becomes Kindlewell International
        PR adre | press/2023-06-20.pdf | Press release | 2023-06-20 | Thousands cross into Adré every day, Kindlewell opens emergency response
        PR goma | press/2025-01-29.pdf | Press release | 2025-01-29 | Goma: our teams are safe, hospitals are overwhelmed
        PR chido | press/2024-12-17.pdf | Press release | 2024-12-17 | Cyclone hits northern Mozambique: first shelter kits leave Nampula
        PR niger | press/2023-08-11.pdf | Press release | 2023-08-11 | Niger: sanctions must not stop food aid
        PR ceo | press/2024-09-02.pdf | Press release | 2024-09-02 | Ingrid Vossberg appointed Chief Executive
        PR cuts | press/2025-03-06.pdf | Press release | 2025-03-06 | Funding cuts force Kindlewell to close eleven clinics
        PR kidnap | press/2024-05-14.pdf | Press release | 2024-05-14 | Statement on abducted colleagues in northern Mali
        PR floods | press release Bor floods Sept 2024.docx | | |
        PR haiti | communiqué de presse Haïti violences 20.11.24.docx | | |
        PR fire | press release fire Camp 14 7 Jan 2025.docx | | |
        CO brand | Brand guide and logos 2024.pdf | | |
        CO media | talking to journalists - rules.docx | | |
        CO social | social media guideline for staff.docx | | |
        CO visibility | donor visibility - which logo where.xlsx | | |
    """),
    ("IT", "it", "_", False, """
        IT kobo | KoboCollect phone setup.pdf | | |
        IT lost | lost or stolen laptop or phone.docx | | |
        IT starlink | Starlink in field offices - dos and donts.docx | | |
        IT password | Reset your password.pdf | | |
        IT printer | add a printer (Geneva office).pdf | | |
    """),
]


def months(first, last):
    year, month = int(first[:4]), int(first[5:])
    while f"{year}-{month:02}" <= last:
        yield year, month
        year, month = year + month // 12, month % 12 + 1


def sitrep(code, year, month, number):
    """The link and the fields of a situation report, as its office writes them."""
    name, short, french = calendar.month_name[month], calendar.month_abbr[month], FRENCH[month - 1]
    next_year, next_month = year + month // 12, month % 12 + 1
    event = f"{next_year}-{next_month:02}-{5 + number % 7:02}"
    if code in ("MLI", "BGD"):
        file = f"{code}_SitRep_{year}-{month:02}.pdf"
        return f"country-offices/{COUNTRIES[code].lower()}/sitreps/{file}", {
            "filename": file, "title": f"{COUNTRIES[code]} Situation Report {name} {year}", "document_type": "Situation report",
            "country": COUNTRIES[code], "date": event if number % 4 else None,
        }
    if code == "NER":
        return f"country-offices/niger/Rapport%20de%20situation%20Niger%20{french}%20{year}.pdf", {
            "title": f"Rapport de situation, Niger, {french} {year}"} if number % 2 else {}
    if code == "BFA":
        return f"BFA/sitrep+BFA+{month:02}.{year}+VF.docx", {}
    if code == "TCD":
        file = f"Chad_situation_report_{short}{year}.pdf"
        return f"country-offices/chad/{file}", {"filename": file, "document_type": "Situation report", "date": event if number % 2 else None}
    if code == "SSD":
        tail = ["", "+final", "+v2", "+v2+final"][number % 4]
        return f"SSD/South+Sudan+sitrep+%23{number + 1}+({name}+{year}){tail}.pdf", {"country": "South Sudan", "document_type": "sitrep"} if number % 2 else {}
    if code == "COD":
        return f"country-offices/rdc/Sitrep_RDC_{french.capitalize()}{year}.pdf", {"language": "fr"} if number % 2 else {}
    if code == "MOZ":
        return f"Moz/Moz+SitRep+{short}+{year % 100}{'+v2' if number % 3 == 1 else ''}.docx", {"country": "Mozambique", "date": event}
    if code == "HTI":
        return f"haiti/sitreps/HTI_sitrep_{month:02}{year % 100}.pdf", {}
    return f"yemen/sitreps/{year}_{month:02}_situation_report.pdf", {}


def narrative(code, year, quarter):
    first, last = calendar.month_abbr[3 * quarter - 2], calendar.month_abbr[3 * quarter]
    if code == "MLI":
        file = f"Mali_Quarterly_Narrative_Q{quarter}_{year}.pdf"
        return f"country-offices/mali/narratives/{file}", {"filename": file, "document_type": "Quarterly narrative report"}
    if code == "TCD":
        return f"country-offices/chad/Chad_narrative_report_{first}-{last}_{year}.docx", {}
    if code == "SSD":
        return f"SSD/SSD+narrative+{year}+q{quarter}{'+FINAL' if quarter % 2 else ''}.docx", {}
    file = f"BGD_QNR_{year}Q{quarter}.pdf"
    return f"country-offices/bangladesh/{file}", {
        "filename": file, "title": f"Quarterly Narrative Report {first} to {last} {year}", "document_type": "Quarterly narrative report",
        "country": "Bangladesh",
    }


def compose():
    shapes = {
        "Chad": {"country": "Chad", "office": "N'Djamena"},
        "MLI-2301 Mopti Food Assistance": {"code": "MLI-2301", "country": "Mali", "donor": "Directorate for Humanitarian Action (DHA)"},
        "TCD-2302 Nutrition Lac": {"code": "TCD-2302", "country": "Chad", "donor": "Helvetic Solidarity"},
        "TCD-2309 Adré Emergency Response": {"code": "TCD-2309", "country": "Chad", "donor": "Directorate for Humanitarian Action (DHA)"},
        "SSD-2402 Water for Jonglei II": {"code": "SSD-2402", "donor": "Nordlys Fund"},
    }
    codes = {name: code for code, name in COUNTRIES.items()}
    for group, folder, blank, named, text in TABLES:
        catalogue.group(group, **shapes.get(group, {}))
        code = codes.get(group)
        for other, first, last, missing in SITREPS:
            if other == code:
                for number, (year, month) in enumerate(months(first, last)):
                    if f"{year}-{month:02}" not in missing:
                        path, fields = sitrep(code, year, month, number)
                        catalogue.add(group, f"{code} sr {year}-{month:02}", f"{BUCKET}/{path}", **fields)
        for other, first, missing in NARRATIVES:
            for year in range(first, 2026) if other == code else ():
                for quarter in range(1, 5):
                    if f"{year}-{quarter}" not in missing and (year, quarter) <= (2025, 1):
                        path, fields = narrative(code, year, quarter)
                        catalogue.add(group, f"{code} qn {year}-{quarter}", f"{BUCKET}/{path}", **fields)
        for line in text.strip().splitlines():
            handle, file, kind, date, title = (part.strip() or None for part in line.split("|"))
            link = f"{BUCKET}/{folder}/{file.replace(' ', blank)}"
            catalogue.add(group, handle, link, filename=file.rsplit("/", 1)[-1] if named and (kind or title) else None,
                          title=title, document_type=kind, date=date)
        if group == "Security":
            weeks = [(2024, week) for week in range(45, 53)] + [(2025, week) for week in range(1, 20) if week != 8]
            for year, week in weeks:
                if year == 2024:
                    path, fields = f"advisories/Security_Advisory_West_Africa_W{week}-{year}.pdf", {"title": f"Weekly Security Advisory West Africa, week {week} of {year}"}
                elif week < 10:
                    path, fields = f"advisories/SecAdvisory_WA_{year}_wk{week:02}.pdf", {}
                else:
                    path, fields = f"advisories/sec+advisory+West+Africa+week+{week}+{year}.pdf", {
                        "document_type": "Security advisory", "date": f"{datetime.date.fromisocalendar(year, week, 1)}"}
                catalogue.add(group, f"SEC {year} w{week:02}", f"{BUCKET}/security/{path}", **fields)
    catalogue.associations = {
        "BFA": "Burkina Faso", "RDC": "DR Congo", "DRC": "DR Congo", "SSD": "South Sudan", "Moz": "Mozambique",
        "Cox's Bazar": ["Bangladesh", "BGD-2305 Learning Spaces Cox's Bazar"],
        "HR": "People and Culture", "Human Resources": "People and Culture",
        "WfJ": ["SSD-2103 Water for Jonglei", "SSD-2402 Water for Jonglei II"],
        "Comms": "Communications", "Tchad": "Chad",
    }


compose()


only = catalogue.only


def month(code, year, number):
    """What tells of a month of a country: the situation report, the narrative of its quarter."""
    return catalogue.any_of(f"{code} sr {year}-{number:02}", f"{code} qn {year}-{(number + 2) // 3}")


q.ask("name", "what did the first Water for Jonglei project achieve by the end", only("SSD-2103 final", "SSD-2103 eval"))
q.ask("name", "TCD-2302: how much is planned for therapeutic food?", only("TCD-2302 budget", "TCD-2302 proposal", "TCD-2302 amend"))
q.ask("name", "Hello, I am new at the Bamako office. Where can I read what we want to do in Mali over the next couple of years?", only("MLI strat 2023"))
q.ask("name", "chad in november 2024, new arrivals from darfur", month("TCD", 2024, 11))
q.ask("name", "North Kivu cholera cases, DR Congo sitrep for december", only("COD sr 2024-12"))
q.ask("name", "yem-2202 how did it end", only("YEM-2202 final"))
q.ask("name", "Number of children enrolled in the Learning Spaces project in 2024, as we told Meridian", only("BGD-2305 ir 2024"))
q.ask("name", "south sudan situation march 2024", month("SSD", 2024, 3))
q.ask("name", "objectives of COD-2401", only("COD-2401 proposal"))

q.ask("alias", "le document qui fixe nos priorités en RDC", only("COD strat"))
q.ask("alias", "cox's bazar sitrep feb 2025", only("BGD sr 2025-02"))
q.ask("alias", "Accounts of the Sahel Hunger Fund for its last year under that name", only("FIN fr 2019"))
q.ask("alias", "WfJ 2, first report to nordlys", only("SSD-2402 ir1"))
q.ask("alias", "tchad rapport de situation octobre 2024", only("TCD sr 2024-10"))
q.ask("alias", "BFA - what do people in kaya know about handwashing", only("BFA cap"))
q.ask("alias", "has the port-au-prince cash grant reported to the donor yet", only("HTI-2406 ir1"))

q.ask("typo", "mozambiqe sitrep feburary 2025", only("MOZ sr 2025-02"))
q.ask("typo", "Tilaberi resiliance project final reprot", only("NER-2208 final"))
q.ask("typo", "bangaldesh quaterly narative q3 2024", only("BGD qn 2024-3"))
q.ask("typo", "adre emergancy responce propsal to dha", only("TCD-2309 proposal"))
q.ask("typo", "wistleblowing polcy", only("SG whistle"))
q.ask("typo", "Burkino Fasso sit rep novembre 2024", only("BFA sr 2024-11"))
q.ask("typo", "secuirty advisry wk 12 2025", only("SEC 2025 w12"))
q.ask("typo", "hati securtiy plan", only("SEC haiti"))

q.ask("several-periods", "Chad situation reports, January to March 2025", only("TCD sr 2025-01"), only("TCD sr 2025-02"), only("TCD sr 2025-03"))
q.ask("several-periods", "How did Kindlewell's total income move between the year to June 2022 and the year to June 2024?",
      only("FIN fr 2022", "FIN fr 2023"), only("FIN fr 2024"))
q.ask("several-periods", "gam rate mopti 2023 vs 2024 smart", only("MLI smart 2023"), only("MLI smart 2024"))
q.ask("several-periods", "south sudan narratives Q1 24 + Q1 25", only("SSD qn 2024-1"), only("SSD qn 2025-1"))
q.ask("several-periods", "have daily allowances gone up since last year? need 2024 and 2025", only("TR perdiem 2024"), only("TR perdiem 2025"))
q.ask("several-periods", "advisories for weeks 15 and 16 please", only("SEC 2025 w15"), only("SEC 2025 w16"))
q.ask("several-periods", "the global budgets that the board approved for FY23, for FY24 and for FY25", only("FIN budget 2023"), only("FIN budget 2024"), only("FIN budget 2025"))
q.ask("several-periods", "minutes nutrition cluster (S. Sudan) from jan & feb 2025", only("CL ssd 2025-01"), only("CL ssd 2025-02"))
q.ask("several-periods", "haiti, september then october 2024, i want to see how many people fled", only("HTI sr 2024-09"), only("HTI sr 2024-10"))

q.ask("relative-date", "security advisory from last week", only("SEC 2025 w19"))
q.ask("relative-date", "latest burkina sitrep", only("BFA sr 2025-03"))
q.ask("relative-date", "What happened in Haiti last month?", only("HTI sr 2025-04"))
q.ask("relative-date", "what was agreed when the mali wash cluster last met", only("CL mali 2025-04"))
q.ask("relative-date", "minutes of last week's nutrition cluster in juba", only("CL ssd 2025-05"))
q.ask("relative-date", "I need the organisation's most recent published yearly accounts for a bank", only("FIN fr 2024"))
q.ask("relative-date", "narrative report south sudan, first three months of this year", only("SSD qn 2025-1"))
q.ask("relative-date", "what did the bangladesh office tell the ngo bureau it spent last year", only("BGD fr 2024"))
q.ask("relative-date", "moz sitrep two months back", only("MOZ sr 2025-03"))
q.ask("relative-date", "any tender out this month?", only("T2506"))

q.ask("document-type", "proposal for the Port-au-Prince cash project", only("HTI-2406 proposal"))
q.ask("document-type", "external evaluation, food assistance in mopti", only("MLI-2301 eval"))
q.ask("document-type", "is there a powerpoint on driving safely", only("TN driving"))
q.ask("document-type", "template for writing down what happened when we opened the offers", only("PRO opening"))
q.ask("document-type", "Please send me the internal audit of the Goma base.", only("COD audit"))
q.ask("document-type", "haiti office budget fy25", only("HTI budget"))
q.ask("document-type", "chad food security cluster minutes of february", only("CL tcd 2025-02"))
q.ask("document-type", "plan of the food distribution in Adré this april", only("TCD dp 2025-04"))
q.ask("document-type", "invitation to bid for hiring cars in goma", only("T2409"))

q.ask("topic", "why did we shut clinics", only("PR cuts"))
q.ask("topic", "which firm drills the boreholes in gao for us and at what price", only("C drilling"))
q.ask("topic", "our public statement after the blaze in the refugee camp", only("PR fire"))
q.ask("topic", "what came out of the last measurement of malnutrition around Lake Chad", only("TCD smart 2024"))
q.ask("topic", "lessons from building houses after the cyclone in Nampula", only("MOZ-2304 eval"))
q.ask("topic", "Which boreholes in Bor are working and which are broken?", only("SSD boreholes"))
q.ask("topic", "is the water in hodeidah safe to drink, was it ever tested", only("YEM water"))
q.ask("topic", "who is the new chief executive", only("PR ceo"))
q.ask("topic", "what did we say in public about our people who were kidnapped", only("PR kidnap"))

q.ask("several-companies", "sitreps feb 2025 for mali and chad", only("MLI sr 2025-02"), only("TCD sr 2025-02"))
q.ask("several-companies", "I'd like to put the country strategies of Niger and Burkina Faso side by side", only("NER strat"), only("BFA strat"))
q.ask("several-companies", "displaced people in South Sudan and in DRC, January 2025", month("SSD", 2025, 1), month("COD", 2025, 1))
q.ask("several-companies", "final reports TCD-2309 / MLI-2301", only("TCD-2309 final"), only("MLI-2301 final"))
q.ask("several-companies", "did the evaluators like the tillabéri resilience project better than the jonglei water one?", only("NER-2208 eval"), only("SSD-2103 eval"))
q.ask("several-companies", "security plans: haiti + mali", only("SEC haiti"), only("SEC mali"))
q.ask("several-companies", "budget lines for staff in MLI-2404 compared to SSD-2402", only("MLI-2404 budget"), only("SSD-2402 budget"))
q.ask("several-companies", "What did the Chad office and the South Sudan office each spend in the financial year that ended in June 2024?", only("TCD fr 2024"), only("SSD fr 2024"))
q.ask("several-companies", "april 2025 situation in niger, haiti, mozambique", only("NER sr 2025-04"), only("HTI sr 2025-04"), only("MOZ sr 2025-04"))

q.ask("not-companies", "our baby is due in august, how long can i stay at home", only("HR leave"))
q.ask("not-companies", "car crash with the land cruiser on the way to mopti, the other driver is hurt, what now", only("LOG accident"))
q.ask("not-companies", "I applied for a post where my brother-in-law is the manager. Do I have to tell somebody?", only("HR relatives", "HR recruit", "SG code"))
q.ask("not-companies", "A man from our team asks women for favours before he puts them on the food list. Whom do I tell, and how?",
      only("SG report", "SG psea", "SG whistle"))
q.ask("not-companies", "how much bleach goes in a jerrycan, volunteers at the river are asking", only("FM chlorine"))
q.ask("not-companies", "going to nairobi monday, what do i get per day for meals and hotel", only("TR perdiem 2025"))
q.ask("not-companies", "left my work mobile in a taxi 😩", only("IT lost"))
q.ask("not-companies", "there are rats in the sorghum", only("LOG fumigation"))
q.ask("not-companies", "40 cartons of biscuits have gone past their date - burn them?", only("LOG expired"))
q.ask("not-companies", "after how many weeks in pibor am i allowed out for a break", only("HR rr"))
q.ask("not-companies", "may i photograph a mother with her child at the clinic", only("SG consent", "SG images"))
q.ask("not-companies", "quels comportements nous sont interdits, à nous les employés? en français svp", only("SG code fr", "NER reglement"))
q.ask("not-companies", "soldiers at the roadblock want to search us, how should we behave", only("SEC checkpoint"))
q.ask("not-companies", "We want to buy from the one dealer who has this pump without getting other offers, what do I have to write?", only("PRO single"))
q.ask("not-companies", "from what amount on are three quotes not enough any more", only("PRO thresholds", "PRO manual"))
q.ask("not-companies", "my drivers work every sunday, are they owed something extra", only("HR overtime"))
q.ask("not-companies", "taking 9 million francs from the bank in town out to the base, how do we do that safely", only("FIN transport"))
q.ask("not-companies", "is there some local carrier i must not get on a plane with", only("TR airlines"))
q.ask("not-companies", "how to get a place on the UN plane", only("TR unhas"))
q.ask("not-companies", "does the charity pay the rent of foreigners it sends abroad", only("HR expat"))
q.ask("not-companies", "I have not slept since the attack on our compound. Is there someone I can talk to?", only("HR stress"))
q.ask("not-companies", "diesel keeps vanishing, is there a sheet to follow litres per 100 km", only("LOG fuel"))
q.ask("not-companies", "sheet next to the vaccine fridge where one notes the degrees", only("LOG cold"))
q.ask("not-companies", "a trader we buy from gave me a watch. can i keep it?", only("SG gifts", "SG code", "SG fraud", "PRO manual"))
q.ask("not-companies", "families don't get how the poles and the plastic sheet go together, anything with drawings", only("FM shelter"))
q.ask("not-companies", "Radio station just rang me for an interview, am I allowed to?", only("CO media"))
q.ask("not-companies", "mums in the camp want milk powder for newborns, do we hand it out", only("FM breast"))
q.ask("not-companies", "last day on friday - which paper gets signed when i hand back keys and laptop", only("HR clearance"))
q.ask("not-companies", "who pays the hospital if I fall badly ill out here and must be flown out", only("HR insurance"))
q.ask("not-companies", "could i get part of my wage early this month", only("HR loan"))
q.ask("not-companies", "want my taxi money back", only("TR claim", "TR policy"))
q.ask("not-companies", "the well at the school: handle moves but nothing comes out", only("FM pumps"))
q.ask("not-companies", "signboard at the school - does nordlys want its sign on it", only("CO visibility"))
q.ask("not-companies", "how do we ask households afterwards if they were happy with what they were given", only("FM pdm"))
q.ask("not-companies", "many people with watery diarrhoea in the site, how does one set up points where they can drink salts", only("FM cholera"))
q.ask("not-companies", "after how many km does the toyota need new oil", only("LOG service"))
q.ask("not-companies", "kids found something like a grenade in the field", only("SEC uxo"))
q.ask("not-companies", "thirty men from the village to unload trucks for two days, what are the rules for paying them", only("HR labour"))
q.ask("not-companies", "Could we charge part of the director's salary to Helvetic, or would they refuse it?", only("FIN eligible"))
q.ask("not-companies", "my supervisor humiliates me in front of everyone, I want to complain officially", only("HR grievance"))

q.ask("follow-up", "and in april?", month("MLI", 2025, 4),
      history=["how many incidents in mali in march 2025", "The situation report of Mali for March 2025 counts 74 security incidents in the areas where we work."])
q.ask("follow-up", "what about chad", month("TCD", 2025, 1),
      history=["new displacements south sudan january 2025", "In January 2025, 31,000 people were newly displaced in South Sudan, most of them in Upper Nile."])
q.ask("follow-up", "is there a form for that", only("HR leave form"),
      history=["how many days of annual leave do i get", "According to the Annual, Sick and Parental Leave Policy staff have 25 working days of annual leave. Leave is asked for in writing."])
q.ask("follow-up", "And of the phase before it?", only("SSD-2103 budget"),
      history=["budget Water for Jonglei II", "The budget of Water for Jonglei II (SSD-2402) totals USD 2.4 million."])
q.ask("follow-up", "what did outside evaluators think of it", only("MLI-2301 eval"),
      history=["how many people got food under MLI-2301", "According to the final report Mopti Food Assistance (MLI-2301) reached 61,200 people."])
q.ask("follow-up", "who got the contract in the end", only("C cars"),
      history=["was there a tender for vehicles in goma last year", "Yes, T-2024-09, an invitation to bid for vehicle rental with drivers in Goma, of July 2024."])
q.ask("follow-up", "any slides on this i can use with my team?", only("TN psea"),
      history=["what does the PSEA policy say about relationships with beneficiaries",
               "The PSEA Policy forbids sexual relationships with beneficiaries, since they are based on inherently unequal power."])
q.ask("follow-up", "do we have a french version of it", only("SG code fr"),
      history=["where is the code of conduct", "Here is the Code of Conduct of 2023, in English."])
q.ask("follow-up", "and the year before that", only("FIN fr 2023"),
      history=["kindlewell total expenditure 2023/24", "In the year ended 30 June 2024 Kindlewell International spent USD 118.4 million."])
q.ask("follow-up", "the meeting before, what was on the table there?", only("CL mali 2025-01"),
      history=["cluster WASH mali 13 mars 2025 decisions", "On 13 March 2025 the WASH Cluster of Mali decided to map all broken boreholes in Gao and Ménaka."])
q.ask("follow-up", "the second", only("MLI smart 2024"),
      history=["smart survey mopti", "There are two of them. Which one do you need?\n1. SMART survey, Mopti region, October 2023\n2. SMART survey, Mopti region, September 2024"])
q.ask("follow-up", "december 2024", only("COD sr 2024-12"),
      history=["sitrep RDC", "For which month would you like the situation report of DR Congo?"])
q.ask("follow-up", "why is it that high?", only("TCD smart 2024"),
      history=["GAM in lac province 2024", "The SMART survey of September 2024 found global acute malnutrition of 15.8% in Lac province."])
q.ask("follow-up", "same two but for february please", only("HTI sr 2025-02"), only("YEM sr 2025-02"),
      history=["access constraints haiti and yemen january 2025",
               "In January 2025 roads out of Port-au-Prince were blocked on 19 days; in Yemen 14 movement requests were refused."])
q.ask("follow-up", "and what are the priorities in south sudan then", only("SSD strat"),
      history=["priorities of the chad country strategy", "The Chad Country Strategy Paper 2024-2028 names nutrition, water, and protection of refugees in the east."])
q.ask("follow-up", "has the donor had a report yet", only("MLI-2404 ir1"),
      history=["what is the gao water points project about", "Gao Water Points (MLI-2404) rehabilitates 40 water points in the region of Gao. It is proposed to the Kestrel Foundation and starts in April 2024."])
q.ask("follow-up", "until when was it extended?", only("TCD-2302 amend"),
      history=["is nutrition lac finished", "Nutrition Lac (TCD-2302) was to end in February 2025, but it got an extension without further costs."])
q.ask("follow-up", "ok something else, who supplies our fuel in juba", only("C fuel"),
      history=["tender for water trucking adré", "Tender T-2025-01 of January 2025 is about water trucking in Adré."])
q.ask("follow-up", "and the week after", only("SEC 2025 w15"),
      history=["security advisory week 14 2025", "In week 14 of 2025 the advisory for West Africa warned of ambushes on the road from Sévaré to Douentza."])
q.ask("follow-up", "Are you sure? I remember more than that. Please look again.", month("BGD", 2025, 1),
      history=["shelters burnt in camp 14 in january 2025, what does the bangladesh sitrep say", "The Bangladesh situation report of January 2025 says that 12 shelters burnt down in Camp 14."])
q.ask("follow-up", "what do the auditors say about those expenses", only("TCD-2309 audit"),
      history=["how much of the grant was spent in the adré emergency response", "According to its final report 97% of the grant of TCD-2309 was spent."])
q.ask("follow-up", "and this year?", only("TR perdiem 2025"),
      history=["per diem ouagadougou 2024", "In 2024 the per diem for Ouagadougou was USD 62."])
q.ask("follow-up", "et en mars ?", only("NER sr 2025-03"),
      history=["combien d'incidents au Niger en février 2025", "Le rapport de situation du Niger de février 2025 fait état de 41 incidents."])
q.ask("follow-up", "and the six months before", only("MLI-2301 ir1"),
      history=["tonnes handed out by MLI-2301 from july to december 2023", "Interim Report 2 of Mopti Food Assistance gives 1,840 tonnes for July to December 2023."])
q.ask("follow-up", "let me see the plan itself", only("NER dp"),
      history=["do we hand out food in ouallam this month", "Yes, a distribution of food in Ouallam, Niger, is planned for May 2025."])

q.ask("abstention", "hello there")
q.ask("abstention", "bonjour, ça va?")
q.ask("abstention", "what kind of things can I ask you")
q.ask("abstention", "Nigeria situation report march 2025")
q.ask("abstention", "Lanternhouse Relief annual report 2023")
q.ask("abstention", "country strategy for ethiopia?")
q.ask("abstention", "what's the capital of burkina faso")
q.ask("abstention", "who won the football last night")
q.ask("abstention", "Write me a birthday poem for a colleague.")
q.ask("abstention", "how many metres are in a mile")
q.ask("abstention", "merci beaucoup, bonne journée!",
      history=["sitrep niger avril 2025", "Voici le rapport de situation du Niger d'avril 2025."])
q.ask("abstention", "perfect, that's what i needed",
      history=["per diem rates 2025", "Here are the per diem rates of 2025."])
q.ask("abstention", "make it shorter, three bullets",
      history=["summarise the haiti security plan", "The security plan of Haiti of January 2025 describes the risks in Port-au-Prince, curfews, rules of movement, radio checks, safe rooms, and the steps of relocation and evacuation."])
q.ask("abstention", "ok")
q.ask("abstention", "are you a bot or a human being?")
