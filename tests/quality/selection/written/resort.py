"""The document store behind the assistant of an operator of nine hotels on the Gulf: half of the entries are file names as people type them."""

import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://sadaf-assistant-docs"
TODAY = datetime.date(2025, 8, 19)

# code, name, what its group tells
HOTELS = [
    ("SCH", "Sadaf Corniche Hotel", {"code": "SCH", "city": "Abu Dhabi", "rooms": 312}),
    ("SCK", "Sadaf Creek Hotel", {"code": "SCK", "city": "Dubai", "rooms": 244}),
    ("PBR", "Pearl Bay Beach Resort", {"code": "PBR", "city": "Ras Al Khaimah", "former_name": "Coral Sands Beach Hotel"}),
    ("RDC", "Rimal Desert Camp & Spa", {"city": "Liwa"}),
    ("JRL", "Jebel Rose Lodge", {"code": "JRL", "city": "Jabal Akhdar"}),
    ("SLR", "Salalah Lagoon Resort", {}),
    ("SRD", "Sadaf Residence Doha", {}),
    ("MGH", "Marsa Gate Hotel", {"code": "MGH", "city": "Manama"}),
    ("KDI", "Khasab Dhow Inn", {}),
]
NAMES = {code: name for code, name, _ in HOTELS}
# code, first and last month of its monthly reports, months that are missing
MONTHLY = [
    ("SCH", "2023-01", "2025-07", ["2024-08"]),
    ("SCK", "2024-07", "2025-07", []),
    ("PBR", "2023-07", "2025-06", ["2024-05"]),
    ("RDC", "2025-01", "2025-06", []),
    ("JRL", "2025-01", "2025-07", []),
    ("SLR", "2024-06", "2025-07", []),
    ("SRD", "2025-04", "2025-07", []),
    ("MGH", "2025-01", "2025-06", []),
]

# handle | path | title | type | date; what is empty or absent is no field
PAPERS = {
    "Sadaf Corniche Hotel": """
SCH facts | SCH/Sales/Fact sheet Sadaf Corniche 2025.pdf | Sadaf Corniche Hotel - Fact Sheet 2025 | Fact sheet | 2025-01-08
SCH facts old | SCH/Sales/Fact sheet Sadaf Corniche 2023.pdf | Sadaf Corniche Hotel - Fact Sheet 2023 | Fact sheet | 2023-01-16
SCH emergency | SCH/Safety/SCH-ERP rev4.pdf | Emergency Response Plan, revision 4 | Emergency plan | 2025-01-20
SCH leak | SCH/Incidents/IR-2025-031.pdf | Incident Report - Water leak on 9th floor, rooms 904 to 911 | Incident report | 2025-06-21
SCH slip | SCH/Incidents/IR-2025-012.pdf | Incident Report - Guest slipped on wet marble in lobby | Incident report | 2025-03-17
SCH hood | SCH/Incidents/IR-2024-058.pdf | Incident Report - Fire in kitchen hood, Dhow & Ember | Incident report | 2024-11-05
SCH trapped | SCH/Incidents/IR-2023-044.pdf | Incident Report - Four guests trapped in lift 2 | Incident report | 2023-08-12
SCH civil 2025 | SCH/Inspections/Civil Defence 2025.pdf | Civil Defence Inspection 2025 | Inspection report | 2025-05-14
SCH civil 2024 | SCH/Inspections/Civil Defence 2024.pdf | Civil Defence Inspection 2024 | Inspection report | 2024-05-20
SCH hygiene | SCH/Inspections/Food safety authority 2025-04.pdf | Food Hygiene Inspection, April 2025 | Inspection report | 2025-04-09
SCH audit 2025 | SCH/Inspections/Brand audit Feb 2025.pdf | Brand Standards Audit, February 2025 | Inspection report | 2025-02-26
SCH audit 2024 | SCH/Inspections/Brand audit Feb 2024.pdf | Brand Standards Audit, February 2024 | Inspection report | 2024-02-27
""",
    "Sadaf Creek Hotel": """
SCK facts | SCK/creek factsheet 2025 EN.pdf
SCK emergency | SCK/Creek emergency plan 2024.docx
SCK valet | SCK/incidents/incident - guest car scratched by valet 14 Feb 2025.docx
SCK power | SCK/incidents/Incident report power outage 2 July 2025.pdf
SCK hygiene 2025 | SCK/inspections/DM food inspection Mar 2025.pdf
SCK hygiene 2024 | SCK/inspections/DM food inspection oct 2024.pdf
SCK mystery | SCK/inspections/mystery guest visit May 2025.pdf | Mystery Guest Report
""",
    "Pearl Bay Beach Resort": """
PBR facts | PBR/sales/Pearl Bay fact sheet 2025.pdf
PBR facts old | PBR/sales/Coral Sands fact sheet 2022.pdf
PBR emergency | PBR/safety/Pearl Bay emergency response plan 2025.pdf | Emergency Response Plan
PBR jellyfish | PBR/incidents/jellyfish stings 19 Sept 2024.docx
PBR drowning | PBR/incidents/near drowning family pool 3 May 2025.docx
PBR theft | PBR/incidents/Coral Sands theft from safe villa 14 - 8 dec 2023.docx
PBR pool | PBR/inspections/municipality pool inspection june 2025.pdf
PBR audit | PBR/inspections/Brand audit October 2024.pdf | Brand Standards Audit, October 2024 | Inspection report
PBR survey | PBR/inspections/insurer risk survey jan 2025.pdf
PBR owners 2024-11 | PBR/owner/Owners meeting minutes 20 Nov 2024.docx
PBR owners 2025-02 | PBR/owner/Owners meeting minutes 19 Feb 2025.docx
PBR owners 2025-05 | PBR/owner/Owners meeting minutes 21 May 2025.docx
""",
    "Rimal Desert Camp & Spa": """
RDC facts | Rimal/Rimal factsheet 2025.pdf
RDC emergency | Rimal/Safety/Emergency plan Rimal (sandstorm, heat, evacuation).pdf
RDC buggy | Rimal/Safety/dune buggy rollover 22 Feb 2025.pdf | | Incident report
RDC tent | Rimal/Safety/tent fire 30 dec 2024.pdf | | Incident report
RDC audit | Rimal/Brand audit March 2025.pdf
""",
    "Jebel Rose Lodge": """
JRL facts | Jebel Rose/Factsheet Jebel Rose Lodge.pdf
JRL emergency | Jebel Rose/Emergency and evacuation plan Jebel Rose.docx
JRL flood | Jebel Rose/Incidents/Flash flood - access road closed 16 April 2024.docx
JRL fall | Jebel Rose/Incidents/Guest fell on terrace trail 9 Nov 2024.docx
JRL water | Jebel Rose/legionella test results May 2025.pdf
JRL audit | Jebel Rose/Brand audit Nov 2024.pdf
""",
    "Salalah Lagoon Resort": """
SLR facts | Salalah/Salalah Lagoon fact sheet v2.pdf
SLR emergency | Salalah/safety/Emergency Response Plan SLR.pdf
SLR cyclone | Salalah/safety/cyclone plan.docx
SLR ballroom | Salalah/incidents/flooded ballroom 2 Aug 2025.docx
SLR wedding | Salalah/incidents/suspected food poisoning wedding 27 July 2024.docx
SLR khareef 2025 | Salalah/khareef readiness checklist 2025.xlsx
SLR khareef 2024 | Salalah/khareef readiness checklist 2024.xlsx
SLR audit | Salalah/brand audit jan 2025.pdf
""",
    "Sadaf Residence Doha": """
SRD facts | srd/factsheet.pdf | Sadaf Residence Doha - Fact Sheet | Fact sheet | 2024-09-02
SRD emergency | srd/emergency.pdf | Emergency Plan | Emergency plan | 2024-06-30
SRD gas | srd/2025-01/incident.pdf | Gas leak in apartment 1104 | Incident report | 2025-01-18
SRD fire | srd/2025-03/inspection.pdf | Fire safety inspection by Civil Defence | Inspection report | 2025-03-11
""",
    "Marsa Gate Hotel": """
MGH facts | Marsa Gate/MGH_factsheet_2025.pdf
MGH emergency | Marsa Gate/MGH_emergency_plan_2023.pdf
MGH brawl | Marsa Gate/incident sports bar fight 28 march 2025.docx
MGH audit | Marsa Gate/MGH_brand_audit_May25.pdf
""",
    "Khasab Dhow Inn": """
KDI 2024 | Khasab/KDI annual summary 2024.docx
KDI 2025-q1 | Khasab/KDI report Q1 2025.docx
KDI 2025-q2 | Khasab/KDI report Q2 2025.docx
KDI facts | Khasab/fact sheet Khasab Dhow Inn.docx
KDI emergency | Khasab/emergency numbers and plan.docx
KDI engine | Khasab/incident dhow engine failure 6 jan 2025.docx
""",
    "Brand Standards": """
bs arrival | Brand Standards/BS-01.pdf | BS-01 Arrival and Welcome, v3 | Brand standard | 2024-02-01
bs room | Brand Standards/BS-02.pdf | BS-02 Guest Room Set-up, v4 | Brand standard | 2024-02-01
bs bath | Brand Standards/BS-03.pdf | BS-03 Bathroom Amenities, v2 | Brand standard | 2023-06-01
bs breakfast | Brand Standards/BS-04.pdf | BS-04 Breakfast, v3 | Brand standard | 2024-09-01
bs grooming | Brand Standards/BS-05.pdf | BS-05 Uniform and Grooming, v5 | Brand standard | 2025-01-15
bs phone | Brand Standards/BS-06.pdf | BS-06 Telephone and E-mail Etiquette, v2 | Brand standard | 2023-06-01
bs lobby | Brand Standards/BS-07.pdf | BS-07 Lobby: Scent, Music and Flowers, v1 | Brand standard | 2023-06-01
bs logo | Brand Standards/BS-09.pdf | BS-09 Signage and Use of the Logo, v2 | Brand standard | 2024-01-01
bs vip | Brand Standards/BS-10 v3.pdf | BS-10 VIP Levels and Amenities, v3 | Brand standard | 2025-03-01
bs vip old | Brand Standards/superseded/BS-10 v2.pdf | BS-10 VIP Levels and Amenities, v2 (superseded) | Brand standard | 2022-05-01
bs plastic | Brand Standards/BS-11.pdf | BS-11 Single-Use Plastics, v1 | Brand standard | 2024-06-05
bs checklist | Brand Standards/brand audit checklist 2025.xlsx
""",
    "Front Office SOPs": """
fo checkin | SOP/Front Office/FO-01 Check-in of individual guests.pdf | FO-01 Check-in of Individual Guests | SOP | 2024-03-01
fo group | SOP/Front Office/FO-02 Group arrivals.pdf | FO-02 Group Arrivals | SOP | 2024-03-01
fo checkout | SOP/Front Office/FO-03 Check-out and express check-out.pdf | FO-03 Check-out and Express Check-out | SOP | 2024-03-01
fo noshow | SOP/Front Office/FO-04 No-shows and late cancellations.pdf | FO-04 No-Shows and Late Cancellations | SOP | 2024-05-12
fo walk | SOP/Front Office/FO-05 Overbooking - walking a guest.pdf | FO-05 Overbooking: Walking a Guest | SOP | 2023-11-20
fo keys | SOP/Front Office/FO-06 Key cards.pdf | FO-06 Issue and Loss of Key Cards | SOP | 2023-11-20
fo cash | SOP/Front Office/FO-07 Cash float and drop.pdf | FO-07 Cash Float and Drop | SOP | 2024-05-12
fo complaints | SOP/Front Office/FO-08 Complaints and service recovery.pdf | FO-08 Complaints and Service Recovery | SOP | 2025-02-10
fo luggage | SOP/Front Office/luggage room + tags.docx
fo audit | SOP/Front Office/FO-10 night audit steps.docx
fo wakeup | SOP/Front Office/wake up calls.docx
fo valet | SOP/Front Office/valet parking procedure (draft).docx
fo late | SOP/Front Office/late check-out - who may approve.docx
fo passports | SOP/Front Office/passport scan + police registration OMAN hotels.docx
""",
    "Housekeeping SOPs": """
hk departure | SOP/HK/HK-01 cleaning of a departure room.pdf | Cleaning of a Departure Room
hk turndown | SOP/HK/HK-02 turndown.pdf | Turndown Service
hk found | SOP/HK/HK-03 lost & found.pdf | Lost and Found
hk linen | SOP/HK/HK-04 linen par stock and discards.pdf | Linen Par Stock and Discards
hk minibar | SOP/HK/HK-05 minibar.pdf | Minibar
hk bedbugs | SOP/HK/HK-06 bed bugs.pdf
hk dnd | SOP/HK/HK-07 do not disturb over 24h.pdf
hk damage | SOP/HK/guest laundry - damage and compensation.docx
hk stains | SOP/HK/stain removal chart.pdf
hk deep 2025 | SOP/HK/deep cleaning calendar 2025.xlsx
hk deep 2024 | SOP/HK/deep cleaning calendar 2024.xlsx
hk dilution | SOP/HK/chemical dilution poster.pdf
""",
    "Kitchen & Stewarding SOPs": """
kt receiving | SOP/Kitchen/KT-01.pdf | KT-01 Receiving of Goods | SOP
kt thawing | SOP/Kitchen/KT-02.pdf | KT-02 Thawing | SOP
kt allergens | SOP/Kitchen/KT-03.pdf | KT-03 Allergens | SOP
kt cooling | SOP/Kitchen/KT-04.pdf | KT-04 Cooling of Cooked Food | SOP
kt buffet | SOP/Kitchen/KT-05.pdf | KT-05 Holding Times on Buffets | SOP
kt dishes | SOP/Kitchen/KT-06.pdf | KT-06 Dishwashing Temperatures and Descaling | SOP
kt illness | SOP/Kitchen/KT-07.pdf | KT-07 Complaint of Food Poisoning | SOP
kt haccp | SOP/Kitchen/HACCP plan rev6.docx
kt fryer | SOP/Kitchen/fryer oil change log.xlsx
kt boards | SOP/Kitchen/colour codes chopping boards and knives.pdf
kt iftar 2025 | SOP/Kitchen/Ramadan 2025 iftar prep plan.docx
kt iftar 2024 | SOP/Kitchen/Ramadan 2024 iftar prep plan.docx
""",
    "Engineering SOPs": """
en water | SOP/ENG/EN-01 legionella flushing.docx
en loto | SOP/ENG/EN-02 lock out tag out.docx
en genset | SOP/ENG/EN-03 generator test.docx
en lift | SOP/ENG/EN-04 lift entrapment.docx
en chiller | SOP/ENG/EN-05 chiller daily checks.docx
en hotwork | SOP/ENG/EN-06 hot work permit.docx
en orders | SOP/ENG/EN-07 work order priorities.docx
en calendar | SOP/ENG/preventive maintenance calendar 2025.xlsx
en rooms | SOP/ENG/guestroom PM checklist.pdf
""",
    "Spa SOPs": """
sp consult | SOP/Spa/SP-01.pdf | Guest consultation and contraindications
sp hammam | SOP/Spa/SP-02.pdf | Cleaning of hammam and steam room
sp conduct | SOP/Spa/SP-03.pdf | Conduct of therapists, draping
sp cancel | SOP/Spa/SP-04.pdf | Late arrivals and cancellations
sp oils | SOP/Spa/retail stock count oils.xlsx
""",
    "Pool & Recreation SOPs": """
pl guards | SOP/Pool/PL-01 lifeguards - posts, ratio, rotation.pdf
pl testing | SOP/Pool/PL-02 water testing.pdf
pl store | SOP/Pool/PL-03 chemical store and spills.pdf
pl closing | SOP/Pool/PL-04 closing the pool (lightning, fouling).pdf
pl flags | SOP/Pool/PL-05 beach flags.pdf
pl kids | SOP/Pool/kids club sign-in sheet.pdf
pl waiver | SOP/Pool/waiver jet ski and banana boat.docx
pl towels | SOP/Pool/towel cards.docx
""",
    "Security SOPs": """
se patrol | SOP/Security/SE-01.pdf | SE-01 Patrols | SOP | 2023-09-01
se cctv | SOP/Security/SE-02.pdf | SE-02 CCTV and Release of Footage | SOP | 2024-10-01
se keys | SOP/Security/SE-03.pdf | SE-03 Master Keys | SOP | 2023-09-01
se bomb | SOP/Security/SE-04.pdf | SE-04 Bomb Threats | SOP | 2023-09-01
se child | SOP/Security/SE-05.pdf | SE-05 Missing Child | SOP | 2024-10-01
se death | SOP/Security/SE-06.pdf | SE-06 Death of a Guest | SOP | 2023-09-01
se drones | SOP/Security/drones over hotel grounds.docx
se drunk | SOP/Security/drunk or aggressive guest.docx
se safe | SOP/Security/form - opening a room safe with witness.pdf
""",
    "Human Resources": """
hr leave | HR/Policies/HR-01 Annual Leave and Air Tickets.pdf | HR-01 Annual Leave and Air Tickets | Policy | 2024-01-01
hr sick | HR/Policies/HR-02 Sick Leave.pdf | HR-02 Sick Leave | Policy | 2024-01-01
hr parents | HR/Policies/HR-03 Maternity and Paternity Leave.pdf | HR-03 Maternity and Paternity Leave | Policy | 2024-01-01
hr grievance | HR/Policies/HR-04 Grievances.pdf | HR-04 Grievances | Policy | 2023-04-01
hr discipline | HR/Policies/HR-05 Disciplinary Procedure.pdf | HR-05 Disciplinary Procedure | Policy | 2023-04-01
hr housing | HR/Policies/HR-06 Rules of Staff Accommodation.pdf | HR-06 Rules of Staff Accommodation | Policy | 2024-07-01
hr rates | HR/Policies/HR-08 Employee, Family and Friends Rates.pdf | HR-08 Employee, Family and Friends Rates | Policy | 2025-01-01
hr gratuity | HR/Policies/HR-09 End-of-Service Gratuity.pdf | HR-09 End-of-Service Gratuity | Policy | 2024-01-01
hr charge | HR/Policies/HR-10 Distribution of Service Charge.pdf | HR-10 Distribution of Service Charge | Policy | 2024-01-01
hr overtime | HR/Policies/HR-11 Overtime and Public Holidays.pdf | HR-11 Overtime and Public Holidays | Policy | 2024-01-01
hr harassment | HR/Policies/HR-12 Harassment.pdf | HR-12 Harassment | Policy | 2023-04-01
hr social | HR/Policies/HR-13 Social Media.pdf | HR-13 Social Media | Policy | 2024-03-01
hr transfer | HR/Policies/HR-14 Transfers between Hotels.pdf | HR-14 Transfers between Hotels | Policy | 2024-03-01
hr tips | HR/cash tips - how they are pooled.docx
f leave | HR/Forms/F-101 leave request.docx
f clearance | HR/Forms/F-102 clearance last day.docx
f advance | HR/Forms/F-103 salary advance.docx
f overtime | HR/Forms/F-104 overtime claim.xlsx
f referral | HR/Forms/F-106 refer a friend bonus.docx
hr handbook | HR/staff handbook 2024.pdf
hr handbook old | HR/old/staff handbook 2021.pdf
hr ramadan 2025 | HR/memo working hours Ramadan 2025.docx
hr ramadan 2024 | HR/memo working hours Ramadan 2024.docx
hr chart | HR/org chart head office jan 2025.pptx
hr bands | HR/salary bands 2025 CONFIDENTIAL.xlsx
hr bus | HR/bus timetable staff accommodation Al Quoz - Creek.pdf
hr appraisal | HR/Forms/F-107 appraisal form supervisors.docx
""",
    "Menus & Banqueting": """
bq SCH w24 | F&B/Banqueting/SCH banqueting prices winter 2023-24.pdf | | Banqueting price list
bq SCH s24 | F&B/Banqueting/SCH banqueting prices summer 2024.pdf | | Banqueting price list
bq SCH w25 | F&B/Banqueting/SCH banqueting prices winter 2024-25.pdf | | Banqueting price list
bq SCH s25 | F&B/Banqueting/SCH banqueting prices summer 2025.pdf | | Banqueting price list
bq SCK w25 | F&B/Banqueting/creek banquet price list winter 24-25.xlsx
bq SCK s25 | F&B/Banqueting/creek banquet price list summer 25.xlsx
bq PBR w25 | F&B/Banqueting/Pearl Bay banqueting winter 2024-25.pdf | | Banqueting price list
bq PBR s25 | F&B/Banqueting/Pearl Bay banqueting summer 2025.pdf | | Banqueting price list
bq MGH 25 | F&B/Banqueting/Marsa Gate banqueting kit 2025.pdf
bq SLR 24 | F&B/Banqueting/Salalah khareef banqueting 2024.pdf
bq SLR 25 | F&B/Banqueting/Salalah khareef banqueting 2025.pdf
wed PBR 24 | F&B/Weddings/Pearl Bay beach wedding packages 2024.pdf
wed PBR 25 | F&B/Weddings/Pearl Bay beach wedding packages 2025.pdf
wed SCH 25 | F&B/Weddings/Corniche ballroom weddings 2025.pdf
iftar SCH 24 | F&B/Ramadan/iftar buffet Corniche Ramadan 2024.pdf
iftar SCH 25 | F&B/Ramadan/iftar buffet Corniche Ramadan 2025.pdf
iftar SCK 25 | F&B/Ramadan/iftar + suhoor Creek Ramadan 2025.pdf
nye PBR | F&B/Festive/Pearl Bay NYE gala dinner 31 Dec 2024.pdf
xmas SCH | F&B/Festive/Corniche Christmas brunch 2024.pdf
menu ember w | F&B/Menus/Dhow & Ember a la carte winter 2024-25.pdf | Dhow & Ember - Grill Menu | Menu
menu ember s | F&B/Menus/Dhow & Ember a la carte summer 2025.pdf | Dhow & Ember - Grill Menu | Menu
menu saffron | F&B/Menus/Saffron Court (Creek) all day menu 2025.pdf | Saffron Court - All-Day Menu | Menu
menu nakhla | F&B/Menus/Nakhla pool bar Pearl Bay.pdf | Nakhla Pool Bar | Menu
menu kids | F&B/Menus/kids menu all hotels.pdf
menu rooms | F&B/Menus/room service menu Corniche 2025.pdf | In-Room Dining | Menu
menu minibar | F&B/Menus/minibar price list 2025.xlsx
menu wine | F&B/Menus/wine list Marsa Gate jan 2025.pdf
menu bbq | F&B/Menus/desert bbq Rimal.pdf
menu rose | F&B/Menus/rose season tasting menu Jebel Rose April 2025.pdf
menu spa | F&B/Menus/spa treatments price list Rimal 2025.pdf
recipe hummus | F&B/Recipes/standard recipe card hummus 10kg.docx
""",
    "Supplier Contracts": """
c laundry | Contracts/Al Nasim Laundry 2024-2026.pdf | Linen Rental and Laundry | Contract | 2024-01-01
c laundry a1 | Contracts/Al Nasim Laundry Amendment 1 (prices).pdf | Linen Rental and Laundry - Amendment No. 1, Prices | Amendment | 2025-04-01
c lifts | Contracts/Vertika Lifts - maintenance.pdf | Lift Maintenance, Sadaf Corniche and Sadaf Creek | Contract | 2023-07-01
c pest | Contracts/GreenShield pest control 2025.pdf | Pest Control Services 2025 | Contract | 2025-01-01
c pest old | Contracts/expired/GreenShield pest control 2023.pdf | Pest Control Services 2023 | Contract | 2023-01-01
c fish | Contracts/Gulf Catch seafood price agreement 2025.pdf | Seafood Price Agreement 2025 | Contract | 2025-01-01
c dairy | Contracts/Wadi Farms eggs and dairy.pdf | Supply of Eggs and Dairy | Contract | 2024-10-01
c guards | Contracts/Blue Falcon guarding.pdf | Manned Guarding | Contract | 2024-06-01
c internet | Contracts/OasisNet guest internet + IPTV.pdf | Guest Internet and IPTV | Contract | 2023-03-01
c agency | Contracts/TravoHub commission agreement.pdf | Online Travel Agency Agreement | Contract | 2024-02-15
c cooling | Contracts/Coolstream district cooling Creek.pdf | District Cooling, Sadaf Creek | Contract | 2022-09-01
c amenities | Contracts/Luma bathroom amenities.docx
c waste | Contracts/waste + grease trap - Nadhif.docx
c coffee | Contracts/Cafetto coffee machines on loan.docx
c pms | Contracts/Lodgix PMS licence.pdf
c diving | Contracts/BlueMarlin watersports concession Pearl Bay.pdf
c safari | Contracts/dune drivers Rimal - Hilal Tours.docx
c flowers | Contracts/florist weekly arrangements.docx
c alarms | Contracts/fire alarm maintenance SafeSignal all UAE hotels.pdf
c limo | Contracts/airport transfers limousine 2025.docx
c spa | Contracts/Amouria spa products.docx
""",
    "Finance": """
bud 2024 | Finance/Budgets/Consolidated Budget 2024.xlsx | Consolidated Budget 2024 | Budget
bud 2025 | Finance/Budgets/Consolidated Budget 2025.xlsx | Consolidated Budget 2025 | Budget
bud SCH 2025 | Finance/Budgets/2025/SCH budget 2025 approved.xlsx
bud SCK 2025 | Finance/Budgets/2025/SCK budget 2025 approved.xlsx
bud PBR 2025 | Finance/Budgets/2025/PBR budget 2025 approved.xlsx
bud JRL 2025 | Finance/Budgets/2025/JRL budget 2025 approved.xlsx
bud SLR 2025 | Finance/Budgets/2025/SLR budget 2025 approved.xlsx
bud MGH 2025 | Finance/Budgets/2025/MGH budget 2025 v3.xlsx
bud SCH 2024 | Finance/Budgets/2024/Corniche budget 2024.xlsx
bud PBR 2024 | Finance/Budgets/2024/Pearl Bay (Coral Sands) budget 2024.xlsx
fin capex 2024 | Finance/Capex plan 2024.xlsx | Capital Expenditure Plan 2024
fin capex 2025 | Finance/Capex plan 2025.xlsx | Capital Expenditure Plan 2025
fin guide | Finance/Budgets/budget 2026 guidelines and timetable.docx
fin forecast | Finance/Forecast 2025 (6+6) all hotels.xlsx
fin limits | Finance/Policies/approval limits.pdf | Delegation of Authority - Approval Limits | Policy | 2024-08-01
fin travel | Finance/Policies/business travel and per diems.pdf | Business Travel and Per Diems | Policy | 2024-08-01
fin credit | Finance/Policies/credit to companies and agents.pdf | Credit to Companies and Travel Agents | Policy | 2023-05-01
fin claim | Finance/Forms/expense claim.xlsx
fin closing | Finance/month end closing checklist.docx
""",
    "Sales & Groups": """
gr w24 | Sales/Group rates winter 2023-24 all hotels.xlsx
gr w25 | Sales/Group rates winter 2024-25 all hotels.xlsx
gr s25 | Sales/Group rates summer 2025 all hotels.xlsx
gr w26 | Sales/Group rates winter 2025-26 all hotels.xlsx
sal mice | Sales/day delegate packages 2025 Corniche + Creek.pdf
sal corporate | Sales/corporate rates 2025.xlsx
sal khareef | Sales/tour operator rates Salalah khareef 2025.xlsx
sal crew | Sales/airline crew rates Doha.docx
sal terms | Sales/group booking terms - deposits and cancellation.pdf | Group Booking Terms
sal loyalty | Sales/Sadaf Circle terms and conditions.pdf | Sadaf Circle - Terms of the Loyalty Programme
sal plan | Sales/sales action plan 2025.pptx
""",
    "Projects": """
pj villas brief | Projects/Pearl Bay villas/project brief.docx | Beach Villas Renovation - Project Brief | | 2024-10-14
pj villas 2025-04 | Projects/Pearl Bay villas/progress april 2025.pdf
pj villas 2025-05 | Projects/Pearl Bay villas/progress may 2025.pdf
pj villas 2025-06 | Projects/Pearl Bay villas/progress june 2025.pdf
pj villas 2025-07 | Projects/Pearl Bay villas/progress july 2025.pdf
pj floors case | Projects/Corniche floors 8-12/business case.docx | Room Refurbishment Floors 8 to 12 - Business Case | | 2024-01-22
pj floors programme | Projects/Corniche floors 8-12/contractor programme rev C.pdf
pj floors snags | Projects/Corniche floors 8-12/snag list floor 9.xlsx
pj floors handover | Projects/Corniche floors 8-12/handover certificate floors 8 and 9.pdf
pj cafe | Projects/Creek lobby cafe/concept 2025.pptx
pj solar | Projects/Jebel Rose solar/feasibility study 2024.pdf | Feasibility of Solar Panels at Jebel Rose Lodge
pj jetty | Projects/Khasab jetty/tenders compared.xlsx
pj pms plan | Projects/Lodgix/migration plan.docx | Move to Lodgix PMS - Migration Plan
pj pms runbook | Projects/Lodgix/cut-over weekend who does what.docx
pj pms lessons | Projects/Lodgix/lessons learned after Creek go-live.docx
pj spa | Projects/Salalah spa extension/memo on hold.docx
""",
    "Training": """
tr welcome | Training/orientation day 1 new joiners.pptx
tr wardens | Training/fire wardens.pptx
tr hygiene | Training/food safety basics.pptx
tr upselling | Training/upselling at the desk.pptx
tr wine | Training/wine for waiters.pptx
tr lifting | Training/lifting and carrying.pptx
tr arabic | Training/50 arabic phrases for guests.pptx
tr aid | Training/first aid and AED.pptx | First Aid and Use of the Defibrillator
tr lodgix | Training/Lodgix for reception.pptx
tr data | Training/guest data protection.pptx
tr cal 2025 | Training/training calendar 2025.xlsx
tr cal 2024 | Training/training calendar 2024.xlsx
""",
}

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

catalogue = Catalogue()
q = Questions("resort", today="2025-08-19")


def send(group, handle, path, **fields):
    catalogue.add(group, handle, f"{BUCKET}/{path.replace(' ', '+')}", **fields)


def monthly(code, month, number):
    """The report of a hotel on a month, as the hotel names it."""
    year, at = int(month[:4]), int(month[5:])
    long, short = MONTHS[at - 1], MONTHS[at - 1][:3]
    published = datetime.date(year + at // 12, at % 12 + 1, 9 + number % 5)
    path, fields = {
        "SCH": (f"SCH/Monthly Reports/{year}/SCH-MMR-{month}.pdf",
                {"title": f"Monthly Management Report {long} {year}", "document_type": "Monthly report", "period": month,
                 "date": None if number % 4 == 0 else str(published)}),
        "SCK": (f"SCK/reports/Creek MMR {year} {at:02}.xlsx", {"period": f"{short} {year}" if number % 3 == 0 else None}),
        "PBR": (f"PBR/monthly/{'Coral Sands' if year == 2023 else 'Pearl Bay'} monthly report {short} {year}.docx", {}),
        "RDC": (f"Rimal/reports/Rimal monthly report {long} {year}.docx", {}),
        "JRL": (f"Jebel Rose/Reports/Management report {long} {year}.pdf", {"uploaded": f"{published:%d-%b-%Y}"}),
        "SLR": (f"Salalah/monthly/Salalah mgmt report {short}{year % 100}{' FINAL' if number % 3 else ''}.pdf", {}),
        "SRD": (f"srd/{month}/report.pdf", {"title": f"Monthly report {long} {year}", "document_type": "Monthly report"}),
        "MGH": (f"Marsa Gate/MGH_monthly_{short}{year % 100}.pdf", {}),
    }[code]
    send(NAMES[code], f"{code} {month}", path, **fields)


def months(first, last):
    year, at = int(first[:4]), int(first[5:])
    while f"{year}-{at:02}" <= last:
        yield f"{year}-{at:02}"
        year, at = year + at // 12, at % 12 + 1


def compose():
    told = {name: fields for _, name, fields in HOTELS} | {"Human Resources": {"owner": "Corporate HR"}, "Supplier Contracts": {"owner": "Procurement"}}
    for group, lines in PAPERS.items():
        catalogue.group(group, **told.get(group, {}))
        for code, first, last, missing in MONTHLY:
            if NAMES[code] == group:
                for number, month in enumerate(months(first, last)):
                    if month not in missing:
                        monthly(code, month, number)
        if group == "Sadaf Corniche Hotel":
            for week in range(12):
                day = datetime.date(2025, 6, 2) + datetime.timedelta(7 * week)
                send(group, f"SCH heads {day}", f"SCH/HOD meeting/HOD minutes {day.day} {day:%b %Y}.docx")
        for line in lines.strip().splitlines():
            handle, path, title, kind, day = ([part.strip() for part in line.split("|")] + [""] * 3)[:5]
            send(group, handle, path, title=title or None, document_type=kind or None, date=day or None)

    catalogue.group("Guest Satisfaction")
    for number, (year, quarter) in enumerate((year, quarter) for year in (2023, 2024, 2025) for quarter in (1, 2, 3, 4)):
        if (year, quarter) <= (2025, 2):
            send("Guest Satisfaction", f"gs {year}-q{quarter}", f"Quality/Guest Satisfaction/GSS_{year}_Q{quarter}_all_hotels.pdf",
                 title=f"Guest Satisfaction Report Q{quarter} {year}, all hotels", document_type=None if number % 3 else "Guest satisfaction report")
        if (2024, 3) <= (year, quarter) <= (2025, 2):
            send("Guest Satisfaction", f"gs PBR {year}-q{quarter}", f"Quality/Guest Satisfaction/Pearl Bay guest comments Q{quarter} {year}.xlsx")
    send("Guest Satisfaction", "gs how", "Quality/Guest Satisfaction/how the GSS score is calculated.docx")

    catalogue.group("Head Office Meetings")
    for month in months("2024-07", "2025-07"):
        if month != "2024-12":
            send("Head Office Meetings", f"mt excom {month}", f"Meetings/ExCom/{month} ExCom minutes.pdf", title="Minutes of the Executive Committee",
                 document_type="Minutes", period=month)
    for quarter in ("2024 Q3", "2024 Q4", "2025 Q1", "2025 Q2"):
        send("Head Office Meetings", f"mt safety {quarter.replace(' Q', '-q')}", f"Meetings/Safety committee/safety committee {quarter}.docx")
    for month in months("2025-02", "2025-07"):
        send("Head Office Meetings", f"mt fb {month}", f"Meetings/F&B/chefs and F&B managers {MONTHS[int(month[5:]) - 1]} 2025.docx")
    for week in range(6):
        day = datetime.date(2025, 7, 9) + datetime.timedelta(7 * week)
        send("Head Office Meetings", f"mt revenue {day}", f"Meetings/Revenue/weekly revenue call {day:%d-%m-%Y}.docx")

    catalogue.associations = {
        "Corniche": "Sadaf Corniche Hotel",
        "Creek": "Sadaf Creek Hotel",
        "Coral Sands": "Pearl Bay Beach Resort",
        "RAK resort": "Pearl Bay Beach Resort",
        "the Lodge": "Jebel Rose Lodge",
        "Doha Residence": "Sadaf Residence Doha",
        "Bahrain": "Marsa Gate Hotel",
        "SLR": "Salalah Lagoon Resort",
        "RDC": "Rimal Desert Camp & Spa",
        "KDI": "Khasab Dhow Inn",
        "Oman hotels": ["Jebel Rose Lodge", "Salalah Lagoon Resort", "Khasab Dhow Inn"],
        "GSS": "Guest Satisfaction",
        "HK": "Housekeeping SOPs",
        "ExCom": "Head Office Meetings",
    }


compose()


only = catalogue.only


q.ask("name", "occupancy at Pearl Bay Beach Resort in March 2025", only("PBR 2025-03"))
q.ask("name", "how many rooms does the Khasab Dhow Inn actually have?", only("KDI facts"))
q.ask("name", "salalah lagoon resort, adr november 2024", only("SLR 2024-11"))
q.ask("name", "What caused the blackout at Sadaf Creek Hotel this July?", only("SCK power"))
q.ask("name", "marsa gate hotel feb 2025 payroll %", only("MGH 2025-02"))
q.ask("name", "need the points that jebel rose lodge lost in its brand audit", only("JRL audit"))
q.ask("name", "60 min massage at Rimal Desert Camp, what's the price", only("menu spa"))
q.ask("name", "Could you tell me the food and beverage revenue that Sadaf Residence Doha booked in May?", only("SRD 2025-05"))

q.ask("alias", "coral sands total revenue october 2023", only("PBR 2023-10"))
q.ask("alias", "did the municipality find anything wrong with the pools of the RAK resort", only("PBR pool"))
q.ask("alias", "the lodge, energy cost in june 25", only("JRL 2025-06"))
q.ask("alias", "bahrain gop april 2025", only("MGH 2025-04"))
q.ask("alias", "doha residence - outcome of the civil defence visit?", only("SRD fire"))
q.ask("alias", "KDI results 2nd quarter 2025", only("KDI 2025-q2"))
q.ask("alias", "hi, i start at RDC next week, where do we evacuate to", only("RDC emergency"))

q.ask("typo", "sadaf cornishe banqueting prices sumer 2025", only("bq SCH s25"))
q.ask("typo", "perl bay bugdet 2025", only("bud PBR 2025"))
q.ask("typo", "ocupancy salala lagoon dec 2024", only("SLR 2024-12"))
q.ask("typo", "does the greensheild contract cover rats", only("c pest"))
q.ask("typo", "kasab dow inn factsheet pls", only("KDI facts"))
q.ask("typo", "Jebal Rose Loge, Feburary 2025 report", only("JRL 2025-02"))
q.ask("typo", "what was stolen from the villa safe at corral sands", only("PBR theft"))

q.ask("several-periods", "Corniche occupancy June 2024 against June 2025", only("SCH 2024-06", "SCH 2025-06"), only("SCH 2025-06"))
q.ask("several-periods", "pearl bay revenue: april, may, june 2025", only("PBR 2025-04"), only("PBR 2025-05"), only("PBR 2025-06"))
q.ask("several-periods", "I'm preparing a chart of guest satisfaction. Please give me Q4 2024, Q1 2025 and Q2 2025 for the whole company.",
      only("gs 2024-q4"), only("gs 2025-q1"), only("gs 2025-q2"))
q.ask("several-periods", "both capex plans, 24 and 25", only("fin capex 2024"), only("fin capex 2025"))
q.ask("several-periods", "by how much did the corniche put up its winter banquet prices from 23/24 to 24/25", only("bq SCH w24"), only("bq SCH w25"))
q.ask("several-periods", "excom minutes april + may 2025", only("mt excom 2025-04"), only("mt excom 2025-05"))
q.ask("several-periods", "were staff hours in ramadan different in 2025 than in 2024?", only("hr ramadan 2024"), only("hr ramadan 2025"))
q.ask("several-periods", "civil defence at the Corniche, 2024 visit and 2025 visit: did they write up the same things twice", only("SCH civil 2024"), only("SCH civil 2025"))

q.ask("relative-date", "what did the department heads of the corniche agree yesterday", only("SCH heads 2025-08-18"))
q.ask("relative-date", "HOD minutes Corniche last week", only("SCH heads 2025-08-11"))
q.ask("relative-date", "newest monthly figures we hold for pearl bay", only("PBR 2025-06"))
q.ask("relative-date", "GSS last quarter, all hotels", only("gs 2025-q2"))
q.ask("relative-date", "A tour leader wants 40 rooms in January. Which group rates apply for the coming winter?", only("gr w26"))
q.ask("relative-date", "last year's consolidated budget", only("bud 2024"))
q.ask("relative-date", "anything about rates from last wednesday's revenue call", only("mt revenue 2025-08-13"))
q.ask("relative-date", "price of the iftar buffet at corniche this year", only("iftar SCH 25"))
q.ask("relative-date", "most recent excom minutes", only("mt excom 2025-07"))

q.ask("document-type", "july progress report, pearl bay villas", only("pj villas 2025-07"))
q.ask("document-type", "I'd like the original agreement with Al Nasim, not the amendment", only("c laundry"))
q.ask("document-type", "overtime claim form", only("f overtime"))
q.ask("document-type", "snag list floor 9", only("pj floors snags"))
q.ask("document-type", "can i get the mystery guest report on the creek", only("SCK mystery"))
q.ask("document-type", "minutes of the owners' meeting in May, Pearl Bay", only("PBR owners 2025-05"))

q.ask("topic", "which of our properties had a fire in 2024", only("SCH hood"), only("RDC tent"))
q.ask("topic", "accidents with buggies in the dunes", only("RDC buggy"))
q.ask("topic", "has anybody looked into solar energy for one of the hotels", only("pj solar"))
q.ask("topic", "near drowning this year, what happened", only("PBR drowning"))
q.ask("topic", "legionella lab results", only("JRL water"))
q.ask("topic", "Why was the new spa wing put on ice?", only("pj spa"))
q.ask("topic", "guests stung in the sea", only("PBR jellyfish"))

q.ask("several-companies", "july occupancy corniche and creek", only("SCH 2025-07"), only("SCK 2025-07"))
q.ask("several-companies", "Please pull the emergency plans of our Doha and Bahrain houses", only("SRD emergency"), only("MGH emergency"))
q.ask("several-companies", "2025 budget salalah vs jebel rose", only("bud SLR 2025"), only("bud JRL 2025"))
q.ask("several-companies", "who is responsible for what: reception for key cards, security for master keys?", only("fo keys"), only("se keys"))
q.ask("several-companies", "did rimal or marsa gate score better in the brand audit", only("RDC audit"), only("MGH audit"))
q.ask("several-companies", "fact sheets for an agent: jebel rose, khasab, salalah", only("JRL facts"), only("KDI facts"), only("SLR facts"))
q.ask("several-companies", "summer 25 banquet prices, creek next to pearl bay", only("bq SCK s25"), only("bq PBR s25"))

q.ask("not-companies", "guest in 218 wants to keep the room till 4pm, can i just say yes", only("fo late"))
q.ask("not-companies", "we have more bookings than rooms tonight and must send someone to another hotel. how do we do that nicely", only("fo walk"))
q.ask("not-companies", "found a gold ring under the bed after they left, what now", only("hk found"))
q.ask("not-companies", "how many days can I be ill before my pay gets cut?", only("hr sick"))
q.ask("not-companies", "A colleague keeps making remarks about my body and I don't know where to turn.", only("hr harassment", "hr grievance"))
q.ask("not-companies", "my wife is due in october, do fathers get time off", only("hr parents"))
q.ask("not-companies", "a mother is crying at the beach, cant find her 5 year old", only("se child"))
q.ask("not-companies", "someone just phoned and said there is an explosive in the building", only("se bomb"))
q.ask("not-companies", "visitor asks to see the camera recordings of the car park, may i show them", only("se cctv"))
q.ask("not-companies", "meaning of the red and the yellow one on the beach, can people still swim", only("pl flags"))
q.ask("not-companies", "toddler pooped in the water, everybody out?", only("pl closing"))
q.ask("not-companies", "how long may the biryani stay out in the chafing dish", only("kt buffet"))
q.ask("not-companies", "Lady from table 12 says our oysters made her vomit all night. Which steps do I follow?", only("kt illness"))
q.ask("not-companies", "raw chicken = which board? yellow?", only("kt boards"))
q.ask("not-companies", "people stuck in the elevator between 3 and 4", only("en lift"))
q.ask("not-companies", "contractor will be welding on the roof tomorrow - paperwork?", only("en hotwork"))
q.ask("not-companies", "lady is six months pregnant and has booked hot stones, is that alright", only("sp consult"))
q.ask("not-companies", "i am short of money this month, can i get part of my wages early", only("f advance"))
q.ask("not-companies", "do my parents get a discount when they stay in one of our hotels?", only("hr rates"))
q.ask("not-companies", "resigning after six years, what do they have to pay me", only("hr gratuity"))
q.ask("not-companies", "we burnt a hole in a customer's silk shirt while ironing. how much do we give her", only("hk damage"))
q.ask("not-companies", "guest shows bites on his arms, thinks something lives in the mattress", only("hk bedbugs"))
q.ask("not-companies", "an ambassador arrives at noon - what goes in the room, fruit, flowers, card?", only("bs vip"))
q.ask("not-companies", "is a beard allowed for waiters", only("bs grooming"))
q.ask("not-companies", "which fragrance and playlist do we use at the entrance", only("bs lobby"))
q.ask("not-companies", "may I post a tiktok of myself at work", only("hr social"))
q.ask("not-companies", "What notice do we have to give if we no longer want Blue Falcon's men at the gate?", only("c guards"))
q.ask("not-companies", "price per kilo we agreed for hammour", only("c fish"))
q.ask("not-companies", "how many percent goes to travohub for each booking", only("c agency"))
q.ask("not-companies", "I'm chief engineer. Can I sign off a pump for 30,000 on my own or does the GM have to?", only("fin limits"))
q.ask("not-companies", "what may i spend on dinner when the company sends me abroad", only("fin travel"))
q.ask("not-companies", "first bus in the morning from the staff building in al quoz", only("hr bus"))
q.ask("not-companies", "can my girlfriend sleep over in my room at the staff building", only("hr housing"))
q.ask("not-companies", "somebody is flying a little helicopter with a camera over the sunbeds", only("se drones"))
q.ask("not-companies", "bride asks what it costs per head to marry on the sand, about 120 people", only("wed PBR 25"))
q.ask("not-companies", "coach with 45 people at 2pm, how do we get them into their rooms without a queue", only("fo group"))
q.ask("not-companies", "he booked, never turned up. charge his card?", only("fo noshow"))
q.ask("not-companies", "Room attendant opened 607 and the man in bed is not breathing any more, cold already", only("se death"))
q.ask("not-companies", "rice left from lunch, how fast does it need to get down to fridge temperature", only("kt cooling"))
q.ask("not-companies", "do the cooks get a share of what people leave in cash for the waiters", only("hr tips"))
q.ask("not-companies", "by when do i have to hand in my numbers for next year", only("fin guide"))
q.ask("not-companies", "a group of 60 wants out three weeks before arrival, do they lose the deposit", only("sal terms"))
q.ask("not-companies", "red wine on a white tablecloth", only("hk stains"))
q.ask("not-companies", "what would we do differently, looking back at the switch to the new reception system?", only("pj pms lessons"))
q.ask("not-companies", "sign on the door says leave me alone since two days, should we go in", only("hk dnd"))

q.ask("follow-up", "and april?", only("SCH 2025-04"),
      history=["corniche occupancy march 2025", "Sadaf Corniche Hotel had an occupancy of 71.4% in March 2025."])
q.ask("follow-up", "what about creek", only("SCK 2025-06"),
      history=["revpar of the corniche in june 2025?", "RevPAR of Sadaf Corniche Hotel was AED 318 in June 2025."])
q.ask("follow-up", "same month one year earlier", only("PBR 2024-02"),
      history=["What was the gross operating profit of Pearl Bay in February 2025?", "Pearl Bay Beach Resort made a gross operating profit of AED 4.1 million in February 2025."])
q.ask("follow-up", "what did we pay them under the old one", only("c pest old"),
      history=["until when does our contract with GreenShield run", "The contract Pest Control Services 2025 runs until 31 December 2025. It replaced the one of 2023."])
q.ask("follow-up", "is there a form for it", only("f leave"),
      history=["how many days of annual leave do supervisors get?", "Supervisors are entitled to 26 calendar days of annual leave a year. Leave has to be requested four weeks ahead."])
q.ask("follow-up", "show me that report please", only("RDC buggy"),
      history=["was anyone hurt in a dune buggy at Rimal?", "Yes: on 22 February 2025 a buggy rolled over, and a guest broke a wrist."])
q.ask("follow-up", "and at creek?", only("bq SCK s25"),
      history=["coffee break price per person summer 2025 at the corniche", "A coffee break costs AED 65 per person at Sadaf Corniche Hotel in summer 2025."])
q.ask("follow-up", "ok and in winter", only("bq PBR w25"),
      history=["gala dinner set menu pearl bay banqueting, summer 2025", "The set menu for gala dinners starts at AED 240 per person at Pearl Bay Beach Resort in summer 2025."])
q.ask("follow-up", "and the visit before that one?", only("SCH civil 2024"),
      history=["how many findings did civil defence have at the corniche in 2025", "The inspection of 14 May 2025 had three findings, two about blocked exits."])
q.ask("follow-up", "what does the july one say", only("pj villas 2025-07"),
      history=["are the villas at pearl bay on schedule? june progress report", "According to the progress report of June 2025 the Beach Villas are two weeks behind schedule."])
q.ask("follow-up", "and the week before", only("SCH heads 2025-08-04"),
      history=["corniche HOD minutes of 11 august, any word on the chiller", "In the meeting of 11 August 2025 engineering reported that chiller 3 is waiting for a compressor."])
q.ask("follow-up", "now june for both", only("SCH 2025-06"), only("SCK 2025-06"),
      history=["compare adr of corniche and creek in may 2025", "In May 2025 the average daily rate was AED 462 at Sadaf Corniche Hotel and AED 405 at Sadaf Creek Hotel."])
q.ask("follow-up", "the desert one", only("RDC facts"),
      history=["i need a fact sheet", "Which hotel would you like the fact sheet of?"])
q.ask("follow-up", "second please", only("wed SCH 25"),
      history=["wedding packages 2025", "There are two:\n1. Beach wedding packages of Pearl Bay Beach Resort\n2. Ballroom weddings at Sadaf Corniche Hotel\nWhich one would you like?"])
q.ask("follow-up", "I doubt that. Look again?", only("hr sick"),
      history=["is sick leave paid in full", "According to the sick leave policy the first 45 days are paid in full."])
q.ask("follow-up", "ok. other thing: someone is furious about his noisy room, what may reception offer him", only("fo complaints"),
      history=["who refills the minibar when the guest stays a week", "The minibar attendant checks and refills it every day before 4 pm."])
q.ask("follow-up", "sorry, meant the resort in Salalah", only("SLR 2025-06"),
      history=["total revenue doha june 2025", "Sadaf Residence Doha had a total revenue of QAR 3.4 million in June 2025."])
q.ask("follow-up", "was that changed by an amendment?", only("c laundry a1"),
      history=["what do we pay al nasim per kilo of flat linen", "Under the contract Linen Rental and Laundry of 1 January 2024 the price is AED 3.20 per kilogram of flat linen."])
q.ask("follow-up", "what did the guests there complain about?", only("gs PBR 2025-q2", "gs 2025-q2"),
      history=["which hotel had the lowest gss in Q2 2025", "Pearl Bay Beach Resort had the lowest score of the second quarter of 2025, 78.1, because of the building works."])
q.ask("follow-up", "Q1 then?", only("gs 2025-q1"),
      history=["gss score of marsa gate in the second quarter of 2025", "Marsa Gate Hotel scored 84.6 in the second quarter of 2025."])
q.ask("follow-up", "and for women, earrings for example", only("bs grooming"),
      history=["may men at reception wear a bracelet", "No. Apart from a watch and a wedding ring men wear no jewellery on duty."])
q.ask("follow-up", "back to the lodge, but june", only("JRL 2025-06"),
      history=["diesel cost jebel rose lodge may 2025", "Jebel Rose Lodge spent OMR 3,120 on diesel in May 2025.",
               "and salalah", "Salalah Lagoon Resort spent OMR 640 on diesel in May 2025."])
q.ask("follow-up", "how much is it for children", only("nye PBR"),
      history=["did pearl bay have a gala for new year's eve 2024", "Yes, Pearl Bay Beach Resort held a gala dinner on the beach on 31 December 2024, for AED 950 per person."])
q.ask("follow-up", "are there slides to train them?", only("tr wardens"),
      history=["who empties the floors at the creek when the alarm rings", "According to the emergency plan of Sadaf Creek Hotel the fire warden of each floor does."])
q.ask("follow-up", "was that above budget?", only("bud SLR 2025", "SLR 2025-07"),
      history=["salalah revenue july 2025", "Salalah Lagoon Resort had a revenue of OMR 512,000 in July 2025."])
q.ask("follow-up", "2024", only("fin capex 2024"),
      history=["how much did we plan for kitchen equipment in the capex plan", "There are capital expenditure plans for 2024 and 2025. Which year do you mean?"])

q.ask("abstention", "hello there")
q.ask("abstention", "good morning, are you a robot or someone from IT?")
q.ask("abstention", "what kind of questions can you answer")
q.ask("abstention", "is it going to rain in salalah tomorrow")
q.ask("abstention", "fact sheet of the Golden Oryx Palace")
q.ask("abstention", "Sadaf Muscat Hotel monthly report June 2025")
q.ask("abstention", "what is the capital of oman")
q.ask("abstention", "how do you say thank you in tagalog")
q.ask("abstention", "write me a birthday poem for my boss")
q.ask("abstention", "15% of 2340?")
q.ask("abstention", "who won the football last night")
q.ask("abstention", "Can you recommend a good film for the weekend?")
q.ask("abstention", "shukran habibi, that was all")
q.ask("abstention", "test test")
q.ask("abstention", "perfect, thank you!",
      history=["which form for a salary advance", "It is form F-103, salary advance."])
q.ask("abstention", "can i have that in arabic please",
      history=["how do guests get a pool towel", "Guests get a towel card at check-in and hand it in at the pool for a towel."])
q.ask("abstention", "make it two sentences",
      history=["what happened in the lobby of the corniche in march",
               "On 17 March 2025 a guest slipped on wet marble near the revolving door. There was no warning sign. First aid was given. The guest was taken to hospital with a bruised hip. A mat was laid afterwards."])
q.ask("abstention", "👍👍",
      history=["corniche adr april 2025", "The average daily rate of Sadaf Corniche Hotel was AED 455 in April 2025."])
q.ask("abstention", "wait a sec, phone is ringing")
q.ask("abstention", "bye, see you tomorrow",
      history=["latest excom minutes", "The latest minutes of the Executive Committee are those of July 2025."])
