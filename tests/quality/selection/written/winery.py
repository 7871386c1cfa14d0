"""The shared documents of a co-operative wine cellar in the Western Cape: growers, harvest, cellar, wines, export, visitors, staff; asked in September 2025."""

from .shelf import Catalogue, Questions

BUCKET = "s3://perdewater-shared"
MONTHS = "January February March April May June July August September October November December".split()

# group -> one line for each document: handle | file | title | type | date | description
SHELVES = {
    "Members and Statutes": """
statutes 2016 | mem/Statutes 2016 - superseded.pdf | Statutes of Perdewater Co-operative Cellar Ltd, 2016 (superseded) | statutes | 2016-11-17 | Adopted when Perdewater Landbou-Kooperasie became Perdewater Co-operative Cellar
statutes | mem/Statutes amended Nov 2022.pdf | Statutes as amended on 24 November 2022 | statutes | 2022-11-24 | Shares, votes, admission and exclusion of members, board elections
regulations | mem/member_regulations_2024.pdf | Regulations for members 2024 | rules | 2024-02-01 | Duty to deliver the whole crop, exemptions, penalties
m1 | mem/forms/M1.docx | M1 Application for membership | form | 2022-12-01 |
m2 | mem/forms/M2.docx | M2 Notice of withdrawal from the co-operative | form | 2022-12-01 |
m3 | mem/forms/M3.docx | M3 Transfer of shares on sale or inheritance of a farm | form | 2022-12-01 |
m4 | mem/forms/M4.docx | M4 Change of contact or bank details | form | 2023-03-15 |
m5 | mem/forms/M5.docx | M5 Proxy for a general meeting | form | 2024-10-01 |
welcome | mem/Welcome pack new members.pdf | Welcome pack for new members | guide | 2024-08-12 |
succession | mem/handing-over-the-farm.pdf | Handing over the farm: for members and their heirs | leaflet | 2021-06-30 |
capital | mem/share capital repayment explained.pdf | Leaving: when and how your share capital is repaid | leaflet | 2023-05-09 |
register | mem/members register 2025 (confidential).xlsx | Register of members 2025 | register | 2025-07-01 |
sgm 2023 | mem/SGM_2023-05-18_minutes.pdf | Minutes of the special general meeting of 18 May 2023: proposed merger with Witels Cellar | minutes | 2023-05-30 |
agm notice 2024 | mem/AGM notice 21 Nov 2024.pdf | Notice and agenda, annual general meeting 21 November 2024 | notice | 2024-10-18 |
agm notice 2025 | mem/AGM notice 20 Nov 2025.pdf | Notice and agenda, annual general meeting 20 November 2025 | notice | 2025-09-15 |
agm 2021 | mem/AGM_2021_minutes.pdf | Minutes of the annual general meeting 2021 | minutes | 2021-12-10 |
agm 2022 | mem/AGM_2022_minutes.pdf | Minutes of the annual general meeting 2022 | minutes | 2022-12-09 |
agm 2023 | mem/AGM_2023_minutes.pdf | Minutes of the annual general meeting 2023 | minutes | 2023-12-08 |
agm 2024 | mem/AGM 21 Nov 2024 minutes DRAFT for approval.docx | Minutes of the annual general meeting 2024 (draft) | minutes | 2024-12-06 |
""",
    "Board": """
charter | board/Board charter.pdf | | | |
audit terms | board/ToR audit and risk committee.pdf | | | |
fees | board/Directors fees 2025.pdf | | | |
strategy | board/Strategy 2030 - Fewer litres better litres.pdf | | | |
risk | board/risk register Q2 2025.xlsx | | | |
interests | board/Directors interests register.xlsx | | | |
solar paper | board/Board paper solar roof phase 2 (July 2025).pdf | | | |
tariff paper | board/Board paper US tariffs Aug 2025.pdf | | | |
""",
    "Viticulture": """
withholding 2425 | vit/Chemicals withholding periods 2024-25.xlsx | Permitted chemicals and withholding periods 2024/25 | table | 2024-08-20 |
withholding 2526 | vit/Chemicals withholding periods 2025-26.xlsx | Permitted chemicals and withholding periods 2025/26 | table | 2025-08-22 |
v1 | vit/V1 spray record.xlsx | V1 Spray record | form | 2024-08-20 | Return before the first load of the season
v2 | vit/V2 vineyard block register.xlsx | V2 Vineyard block register | form | 2023-07-03 |
v3 | vit/V3 replanting support application.docx | V3 Application for replanting support | form | 2024-04-02 |
replant rules | vit/replanting support rules 2024-2027.pdf | Replanting support 2024-2027: rules and amounts | scheme rules | 2024-04-02 | Rand per hectare by variety, what is paid back when vines are pulled early
irrigation | vit/irrigation guide.pdf | When and how much to irrigate | guide | 2022-10-05 | Neutron probe, tensiometers, deficit before ripening
drought | vit/Drought plan 2025-26.pdf | Drought plan 2025/26: water quotas by block | plan | 2025-08-28 |
frost | vit/frost what to do.pdf | Spring frost: what to do the night before and the week after | guide | 2020-09-01 |
hail | vit/hail damage.pdf | After hail: reporting, spraying, insurance | guide | 2023-11-14 |
heat | vit/heatwave.pdf | Sunburn and heatwaves | guide | 2024-01-09 |
pruning | vit/pruning guide.pdf | Pruning guide: bush vines and trellises | guide | 2021-06-01 |
trunk | vit/trunk disease.pdf | Eutypa and esca: wood diseases of the vine | guide | 2021-06-01 |
leafroll | vit/leafroll programme.pdf | Leafroll virus: inspection and removal of infected vines | programme | 2023-03-20 |
soil | vit/soil samples.pdf | Taking soil samples before planting | how-to | 2019-04-15 |
calibration | vit/sprayer calibration.pdf | Calibrating your sprayer | how-to | 2022-08-11 |
birds | vit/birds baboons porcupines.pdf | Birds, baboons and porcupines in the vineyard | guide | 2020-01-20 |
cover | vit/cover crops.pdf | Cover crops and mulches | guide | 2023-04-04 |
clones | vit/clones and rootstocks list 2025.pdf | Clones and rootstocks that we recommend, 2025 | list | 2025-05-19 |
old vines | vit/old block premium.pdf | Old Block premium: vineyards of 35 years and older | scheme rules | 2023-08-01 |
drift | vit/spray drift neighbours.pdf | Spray drift: neighbours, bees and buffer strips | guide | 2022-09-13 |
""",
    "Harvest and Intake": """
intake rules 2023 | oes/Harvest rules 2023.pdf | Harvest rules 2023 | rules | 2022-12-12 |
intake rules 2024 | oes/Harvest rules 2024.pdf | Harvest rules 2024 | rules | 2023-12-11 |
intake rules 2025 | oes/Harvest rules 2025 v2 CORRECTED.pdf | Harvest rules 2025 | rules | 2025-01-13 | Booking of loads, intake hours, temperature limit, leaves and stalks, rejections
grading | oes/grading manual 2025.pdf | Grading manual 2025: sugar, acid, rot, colour | manual | 2025-01-13 |
weighbridge | oes/weighbridge for drivers.pdf | At the weighbridge: for drivers | leaflet | 2024-01-15 | Route, tare, sampling, speed limit, waiting area
machine | oes/machine harvesting.pdf | Machine harvesting: conditions and hygiene | rules | 2022-12-12 |
night | oes/night harvest.pdf | Picking at night: lamps, crews, transport | guide | 2023-01-10 |
h1 | oes/forms/H1 delivery note.pdf | H1 Delivery note | form | 2021-01-11 |
h2 | oes/forms/H2 booking.xlsx | H2 Weekly booking of loads | form | 2024-12-16 |
h3 | oes/forms/H3 objection.docx | H3 Objection to a grading or weight | form | 2022-12-12 | Within 48 hours of delivery
crop estimate | oes/crop estimate 2026 first round.xlsx | Crop estimate 2026, first round | table | 2025-09-10 |
""",
    "Grower Payments": """
pay explained | pay/how your payment is worked out.pdf | How your payment is worked out: pools, points and deductions | guide | 2023-06-12 |
cal 2023 | pay/payment dates 2023.pdf | Payment dates 2023 | calendar | 2022-12-15 |
cal 2024 | pay/payment dates 2024.pdf | Payment dates 2024 | calendar | 2023-12-14 |
cal 2025 | pay/payment dates 2025.pdf | Payment dates 2025 | calendar | 2024-12-12 |
deductions | pay/levies and deductions 2025.xlsx | Levies and deductions 2025 | table | 2025-02-03 |
advance | pay/P2 emergency advance.docx | P2 Request for an emergency advance | form | 2020-05-04 |
vat | pay/VAT on grapes.pdf | VAT on grapes: self-billing explained | leaflet | 2021-09-21 |
interest | pay/interest members loan accounts.pdf | Interest on members' loan accounts from 1 July 2025 | notice | 2025-06-20 |
""",
    "Cellar": """
""",
    "Laboratory and Quality": """
haccp 2023 | qa/HACCP plan v7 2023.pdf | HACCP plan, version 7 | plan | 2023-08-01 |
haccp | qa/HACCP plan v8 2025.pdf | HACCP plan, version 8 | plan | 2025-04-14 |
recall | qa/recall and withdrawal.pdf | Recall and withdrawal of wine from the market | procedure | 2024-05-06 |
glass | qa/glass breakage.pdf | Broken glass on the line | procedure | 2022-02-14 |
allergens | qa/allergens statement.pdf | Statement on allergens: sulphites, egg, milk, fish | statement | 2024-09-02 |
vegan | qa/vegan and gluten statement.pdf | Which of our wines are vegan | statement | 2025-03-10 |
complaints | qa/handling complaints.pdf | Handling complaints of customers | procedure | 2023-10-16 |
q1 | qa/forms/Q1.docx | Q1 Customer complaint | form | 2023-10-16 |
q2 | qa/forms/Q2.docx | Q2 Non-conformity and corrective action | form | 2022-02-14 |
audit 2023 | qa/audit/BRCGS audit report Oct 2023.pdf | BRCGS audit report, October 2023 | audit report | 2023-10-30 |
audit 2024 | qa/audit/BRCGS audit report Oct 2024.pdf | BRCGS audit report, October 2024 | audit report | 2024-10-28 |
ethical 2024 | qa/audit/ethical trade audit Nov 2024.pdf | Ethical trade audit, November 2024 | audit report | 2024-11-26 |
method va | qa/methods/LM-03 volatile acidity.pdf | LM-03 Volatile acidity | laboratory method | 2021-03-01 |
method so2 | qa/methods/LM-05 free and total SO2.pdf | LM-05 Free and total sulphur dioxide | laboratory method | 2023-03-01 |
method alc | qa/methods/LM-08 alcohol NIR.pdf | LM-08 Alcohol by near infrared | laboratory method | 2024-02-12 |
smoke | qa/smoke taint 2024 results.pdf | Smoke taint after the fire on Aasvoelkop, January 2024: results by block | laboratory report | 2024-03-04 |
cork | qa/cork trial TCA.pdf | Cork trial: TCA in natural and technical corks | laboratory report | 2022-06-27 |
instruments | qa/calibration schedule instruments 2025.xlsx | Calibration of laboratory instruments 2025 | schedule | 2025-01-20 |
""",
    "Bottling and Warehouse": """
spec bottle | bot/spec/glass bottle 750 burgundy.pdf | | | |
spec cap | bot/spec/screwcap 30x60.pdf | | | |
spec cork | bot/spec/cork natural 44x24.pdf | | | |
spec carton | bot/spec/carton 6x750.pdf | | | |
spec bag | bot/spec/bag 3L tap.pdf | | | |
b1 | bot/B1 label approval form.docx | | | |
changeover | bot/line changeover checklist.docx | | | |
downtime q1 | bot/Line downtime 2025 Q1.xlsx | | | |
downtime q2 | bot/Line downtime 2025 Q2.xlsx | | | |
stock 2024 | bot/Stock count 30 June 2024 signed.pdf | | | |
stock 2025 | bot/Stock count 30 June 2025 signed.pdf | | | |
containers | bot/Loading containers - flexitank and pallets.pdf | | | |
forklift plan | bot/Warehouse traffic and racking plan.pdf | | | |
""",
    "Witkruin Reserve": """
wk awards | wines/witkruin/awards 2024 + 2025.xlsx | Witkruin awards and scores 2024 and 2025 | list | 2025-08-30 |
wk story | wines/witkruin/the story of witkruin (press text).docx | The story of Witkruin, sold abroad as White Crest | text | 2022-03-01 |
wk barrels | wines/witkruin/barrel programme 2025.xlsx | Barrel programme 2025: coopers, toast, new oak | plan | 2025-02-17 |
""",
    "Perdewater Classic": """
pc relabel | wines/classic/label redesign 2025 brief.pdf | Brief for the redesign of the Classic labels 2025 | brief | 2025-02-24 |
pc awards | wines/classic/classic awards 2025.xlsx | Classic awards 2025 | list | 2025-08-30 |
""",
    "Ou Sement Fortified": """
os history | wines/ousement/history of the old cement tanks.docx | The old cement tanks of 1938 | text | 2018-09-24 |
os pairing | wines/ousement/cheese and pudding pairings.pdf | Cheese and puddings with fortified wine | leaflet | 2021-05-03 |
""",
    "Kleinklip Box Wines": """
kk keep | wines/kleinklip/how long does a box keep.pdf | How long an opened box keeps | leaflet | 2023-01-16 |
kk recycle | wines/kleinklip/recycling the bag.pdf | Recycling the bag and the tap | leaflet | 2023-01-16 |
""",
    "Sales": """
trade 2023 | sal/TRADE PRICE LIST 2023.pdf | Trade price list 2023 | price list | 2023-02-01 |
trade 2024 | sal/TRADE PRICE LIST 2024.pdf | Trade price list 2024 | price list | 2024-02-01 |
trade 2025 | sal/TRADE PRICE LIST 2025 rev1 (excise).pdf | Trade price list 2025 | price list | 2025-03-14 |
member wine | sal/wine for members order form.docx | Order form: wine for members and staff | form | 2025-02-03 |
online terms | sal/webshop terms.pdf | Terms of the web shop: delivery, returns, breakages | terms | 2023-09-18 |
veldmart | sal/contracts/Veldmart supply agreement 2024-2026.pdf | Supply agreement with Veldmart Supermarkets 2024-2026 | contract | 2024-03-01 |
veldmart promo | sal/contracts/Veldmart promo calendar 2025.xlsx | Veldmart promotions calendar 2025 | calendar | 2025-01-08 |
bakkies | sal/contracts/Bakkies Liquor listing 2023.pdf | Listing agreement with Bakkies Liquor Stores 2023 | contract | 2023-06-05 |
bulk | sal/contracts/Bulk wine Ostrava 2025.pdf | Bulk wine contract 2025: 480,000 litres Chenin blanc to Moravske Sklepy, Ostrava | contract | 2025-04-29 |
liquor licence | sal/liquor licence renewal 2025.pdf | Liquor licence, renewal 2025 | licence | 2025-01-02 |
credit form | sal/S4 trade account application.docx | S4 Application for a trade account | form | 2022-07-11 |
""",
    "Export": """
list eur 2024 | exp/export prices EUR 2024.xlsx | Export price list 2024, euro | price list | 2024-01-22 |
list eur 2025 | exp/export prices EUR 2025.xlsx | Export price list 2025, euro | price list | 2025-01-20 |
list gbp 2024 | exp/export prices GBP 2024.xlsx | Export price list 2024, sterling | price list | 2024-01-22 |
list gbp 2025 | exp/export prices GBP 2025.xlsx | Export price list 2025, sterling | price list | 2025-01-20 |
nordvin | exp/Nordvin/Nordvin AS distribution agreement 2021.pdf | Distribution agreement with Nordvin AS, Oslo | contract | 2021-04-01 | Norway and Sweden
nordvin amend | exp/Nordvin/Nordvin amendment 1 (2024).pdf | Amendment 1 to the agreement with Nordvin AS | contract amendment | 2024-04-01 | Prolongs to 2027, new minimum volumes
brouwer | exp/Brouwer/Brouwer en Zoon agreement.pdf | Agency agreement with Brouwer & Zoon, Rotterdam | contract | 2019-09-02 | Netherlands and Belgium
holloway | exp/Holloway/Holloway Wines UK 2023 signed.pdf | Import agreement with Holloway Wines Ltd, Bristol | contract | 2023-01-30 | United Kingdom
holloway claim | exp/Holloway/Claim leaking caps Aug 2024.pdf | Claim of Holloway Wines: leaking screwcaps, August 2024 | claim | 2024-08-21 |
kestrel | exp/Kestrel/Kestrel Beverages Ontario.pdf | Import agreement with Kestrel Beverages, Toronto | contract | 2022-10-14 | Canada
incoterms | exp/FOB CIF who pays what.pdf | Who pays for what: FOB, CIF, ex cellar | guide | 2020-02-10 |
export papers | exp/export documents checklist.pdf | Papers for an export consignment: checklist | checklist | 2024-06-17 | Wine certificate, VI-1, certificate of origin, packing list
eu label | exp/EU e-label ingredients QR.pdf | Ingredients and nutrition on EU labels: the QR code | guide | 2023-11-27 |
""",
    "Tasting Room and Visitors": """
hours | visit/Opening hours 2025-26.pdf | | | |
tours | visit/Cellar tours and tastings leaflet.pdf | | | |
wedding | visit/Weddings at the Stables - packages 2025.pdf | | | |
wedding 2026 | visit/Weddings at the Stables - packages 2026.pdf | | | |
hire terms | visit/Venue hire terms and deposit.pdf | | | |
kitchen menu | visit/Stables kitchen menu winter 2025.pdf | | | |
kitchen spring | visit/Stables kitchen menu spring 2025.pdf | | | |
club | visit/Wine club Vat 9 - how it works.pdf | | | |
club form | visit/Wine club Vat 9 sign-up.docx | | | |
kids | visit/Children, dogs and picnics.pdf | | | |
access | visit/Wheelchair access map.pdf | | | |
school | visit/School visits - grape to glass worksheet.pdf | | | |
trail | visit/Vineyard trail walking and mountain bikes.pdf | | | |
fest 2024 | visit/Stomp Festival 2024 programme.pdf | | | |
fest 2025 | visit/Stomp Festival 2025 programme.pdf | | | |
fest stall | visit/Stomp Festival stallholder form.docx | | | |
pourers | visit/Tasting staff handbook - pouring, till, under 18s.docx | | | |
shipping home | visit/Sending wine home - couriers and customs.pdf | | | |
""",
    "Finance": """
budget 25 | fin/Budget FY2025 approved.xlsx | Budget FY2025 | budget | 2024-06-26 | Year to 30 June 2025
budget 26 | fin/Budget FY2026 approved.xlsx | Budget FY2026 | budget | 2025-06-25 | Year to 30 June 2026
ma q1 | fin/mgmt accounts Q1 FY25.pdf | Management accounts, first quarter FY2025 (July to September 2024) | management accounts | 2024-10-21 |
ma q2 | fin/mgmt accounts Q2 FY25.pdf | Management accounts, second quarter FY2025 (October to December 2024) | management accounts | 2025-01-27 |
ma q3 | fin/mgmt accounts Q3 FY25.pdf | Management accounts, third quarter FY2025 (January to March 2025) | management accounts | 2025-04-22 |
ma q4 | fin/mgmt accounts Q4 FY25.pdf | Management accounts, fourth quarter FY2025 (April to June 2025) | management accounts | 2025-07-28 |
signing | fin/who signs what.pdf | Limits of authority: who signs for how much | table | 2024-07-01 |
orders | fin/buying something.pdf | Buying something: quotes, orders, invoices | how-to | 2023-07-03 |
f7 | fin/F7 expense claim.xlsx | F7 Claim for expenses and mileage | form | 2025-03-03 |
loan | fin/Term loan Overvaal Bank R45m.pdf | Term loan agreement with Overvaal Bank, R45 million | contract | 2023-08-30 | New press hall
insurance 2025 | fin/insurance schedule 2025-26.pdf | Insurance schedule 2025/26 | schedule | 2025-07-01 | Buildings, stock, machinery, liability, transit
insurance 2024 | fin/insurance schedule 2024-25.pdf | Insurance schedule 2024/25 | schedule | 2024-07-01 |
""",
    "People": """
seasonal | hr/Contract seasonal harvest worker 2025.docx | Contract for seasonal workers, harvest 2025 | contract template | 2024-12-02 |
leave | hr/Leave policy.pdf | Leave: annual, sick, family responsibility, study | policy | 2024-03-01 |
parental | hr/Maternity and parental leave.pdf | Maternity, parental and adoption leave | policy | 2023-11-06 |
l1 | hr/forms/L1 leave application.docx | L1 Application for leave | form | 2019-01-07 |
discipline | hr/Disciplinary code.pdf | Disciplinary code | policy | 2021-08-02 |
grievance | hr/Grievances.pdf | Raising a grievance | procedure | 2021-08-02 |
harass | hr/Harassment policy.pdf | Harassment, sexual and other | policy | 2022-10-10 |
drink | hr/Alcohol at work.pdf | Alcohol at work: tasting, spitting, breath tests | policy | 2023-01-23 |
overtime | hr/Harvest overtime and shift allowance 2025.pdf | Overtime and shift allowances in the harvest 2025 | rules | 2025-01-06 |
wages 2024 | hr/Wage agreement FY2025.pdf | Wage agreement with the union, July 2024 to June 2025 | agreement | 2024-06-28 |
wages 2025 | hr/Wage agreement FY2026.pdf | Wage agreement with the union, July 2025 to June 2026 | agreement | 2025-07-04 |
provident | hr/Provident fund member booklet.pdf | Provident fund: booklet for members | booklet | 2024-09-01 |
medical | hr/Medical aid options 2025.pdf | Medical aid: options and contributions 2025 | leaflet | 2024-11-11 |
housing | hr/Housing on the estate rules.pdf | Cottages on the estate: tenants' rules | rules | 2020-10-01 |
bursary | hr/Bursaries for staff and members children.pdf | Bursaries for children of staff and members | guide | 2025-05-05 |
bus | hr/Staff bus timetable Sept 2025.pdf | Staff bus: timetable from September 2025 | timetable | 2025-09-01 |
induction | hr/First day checklist.docx | First day: checklist for new staff | checklist | 2022-05-16 |
training 2025 | hr/Training plan 2025.xlsx | Training plan 2025 | plan | 2025-01-15 |
exit | hr/When you leave.pdf | When you leave: notice, UIF papers, provident fund, keys | guide | 2022-11-21 |
""",
    "Safety": """
evac cellar | saf/evac plan main cellar.pdf | Evacuation plan: main cellar and press hall | plan | 2024-02-05 |
evac stables | saf/evac plan stables.pdf | Evacuation plan: the Stables and tasting room | plan | 2023-04-17 |
co2 | saf/CO2 in the cellar.pdf | Carbon dioxide in the fermentation cellar | procedure | 2024-01-08 | Meters, ventilation, what to do when somebody collapses
confined | saf/tank entry permit rules.pdf | Entering tanks: permit and standby | procedure | 2024-01-08 |
sf3 | saf/SF3 tank entry permit.docx | SF3 Tank entry permit | form | 2024-01-08 |
sf1 | saf/SF1 incident report.docx | SF1 Accident and incident report | form | 2020-07-20 |
sf5 | saf/SF5 hot work permit.docx | SF5 Hot work permit: welding and grinding | form | 2021-11-29 |
so2 sheet | saf/sds/SDS sulphur dioxide.pdf | Safety data sheet: sulphur dioxide | safety data sheet | 2023-06-01 |
caustic sheet | saf/sds/SDS caustic soda 50.pdf | Safety data sheet: caustic soda 50 % | safety data sheet | 2022-06-01 |
ammonia sheet | saf/sds/SDS ammonia refrigerant.pdf | Safety data sheet: ammonia | safety data sheet | 2022-06-01 |
ammonia plan | saf/ammonia leak.pdf | Ammonia leak from the cooling plant: alarm and muster points | procedure | 2023-09-25 |
forklift | saf/forklift rules.pdf | Forklifts: licences, pedestrians, speed | rules | 2022-03-14 |
pallet accident | saf/Investigation forklift accident 12 Feb 2025.pdf | Investigation of the forklift accident of 12 February 2025 | investigation report | 2025-03-05 |
hearing | saf/noise bottling line 2023.pdf | Noise survey of the bottling line 2023 | survey | 2023-07-31 |
first aid | saf/first aiders list July 2025.xlsx | First aiders, July 2025 | list | 2025-07-15 |
snakes | saf/snakes scorpions bees.pdf | Snakes, scorpions and bees | leaflet | 2019-10-28 |
contractors | saf/contractors on site.pdf | Contractors on site: induction and permits | procedure | 2023-02-06 |
she q4 | saf/SHE committee 2024-11-05.docx | Safety committee, minutes of 5 November 2024 | minutes | 2024-11-08 |
she q1 | saf/SHE committee 2025-02-18.docx | Safety committee, minutes of 18 February 2025 | minutes | 2025-02-21 |
she q2 | saf/SHE committee 2025-05-20.docx | Safety committee, minutes of 20 May 2025 | minutes | 2025-05-23 |
she q3 | saf/SHE committee 2025-08-19.docx | Safety committee, minutes of 19 August 2025 | minutes | 2025-08-22 |
""",
    "IT": """
password | it/how to - new password.html | | | |
vattrack | it/VatTrack quick guide cellar hands.pdf | | | |
portal | it/Grower portal - log in, see your loads.pdf | | | |
handheld | it/Handheld scanners won't connect.html | | | |
vpn | it/Working from home VPN.html | | | |
phish | it/Fake invoices and changed bank details.html | | | |
backup | it/Backup and restore plan.docx | | | |
wifi | it/Wifi guests and Stables.html | | | |
outage | it/Incident weighbridge software 4 March 2025.docx | | | |
""",
    "Workshop and Vehicles": """
harvester rates | wsp/Harvester hire rates 2025.pdf | | | |
harvester rates 26 | wsp/Harvester hire rates 2026 PROVISIONAL.pdf | | | |
harvester manual | wsp/manuals/Pellenz 8090 grape harvester operator.pdf | | | |
press manual | wsp/manuals/Sutter-Bach pneumatic press 320 hl.pdf | | | |
filler manual | wsp/manuals/Corvetti filler 24 heads.pdf | | | |
chiller manual | wsp/manuals/Glacia ammonia chiller.pdf | | | |
generator | wsp/Generator and load-shedding - who starts what.pdf | | | |
service plan | wsp/Service plan before harvest 2026.xlsx | | | |
bakkies use | wsp/Pool bakkies booking and fuel cards.pdf | | | |
licence check | wsp/W2 driver licence declaration.docx | | | |
fault form | wsp/W1 something is broken.docx | | | |
lift contract | wsp/Service contract cooling plant Frigo-Kaap 2024-27.pdf | | | |
""",
    "Water and Environment": """
water licence | env/Water use licence 2019-2039.pdf | Water use licence | licence | 2019-08-16 |
effluent | env/effluent plant operation.pdf | Running the effluent plant and the irrigation pond | procedure | 2021-12-06 |
pomace | env/pomace and lees.pdf | Skins, stalks and lees: compost and distillery | procedure | 2022-01-24 |
ipw 2024 | env/IPW self-evaluation 2024.pdf | Integrated production of wine: self-evaluation 2024 | self-evaluation | 2024-12-13 |
ipw 2023 | env/IPW self-evaluation 2023.pdf | Integrated production of wine: self-evaluation 2023 | self-evaluation | 2023-12-15 |
carbon 2023 | env/carbon footprint FY2023.pdf | Carbon footprint FY2023 | report | 2023-11-20 |
carbon 2024 | env/carbon footprint FY2024.pdf | Carbon footprint FY2024 | report | 2024-11-18 |
odour | env/smell complaints neighbours.docx | Complaints of neighbours about smell: log and answers | log | 2025-05-30 |
renoster | env/renosterveld agreement.pdf | Stewardship agreement for the renosterveld above the Klipkop road | agreement | 2020-03-09 |
""",
    "Communications": """
crisis | com/when the press calls.pdf | When the press calls | guide | 2022-04-25 |
social | com/social media dos donts.pdf | Social media: dos and don'ts | guide | 2024-01-29 |
logo | com/logo and colours.pdf | Logo, colours and letterhead | guide | 2019-02-11 |
merger release | com/press release merger off 2023-05-19.docx | Members vote against merger with Witels Cellar | press release | 2023-05-19 |
trophy release | com/press release trophy 2025-07-24.docx | Witkruin Pinotage 2022 wins the Cape Trophy | press release | 2025-07-24 |
photos | com/photo consent.docx | Consent to photographs | form | 2021-02-08 |
""",
}

SPRAYS = [  # season, number, date, subject
    ("2425", 1, "2024-09-03", "bud mite at budbreak"), ("2425", 2, "2024-09-17", "snout beetle, first powdery mildew spray"),
    ("2425", 3, "2024-10-01", "downy mildew after rain"), ("2425", 4, "2024-10-15", "powdery mildew before flowering"),
    ("2425", 5, "2024-10-29", "flowering: botrytis, what not to spray"), ("2425", 6, "2024-11-12", "mealybug and ants"),
    ("2425", 7, "2024-11-26", "downy mildew warning, Klipkop and Rivierkant"), ("2425", 8, "2024-12-10", "bunch closure: the last botrytis spray"),
    ("2425", 9, "2025-01-07", "red spider mite, withholding periods begin"), ("2425", 10, "2025-01-21", "sour rot, fruit fly, no more sprays on whites"),
    ("2526", 1, "2025-09-02", "bud mite at budbreak"), ("2526", 2, "2025-09-16", "snout beetle, early downy mildew"),
]
CELLAR = """
CEL-01 | Receiving and crushing | 4 | 2024-12-09
CEL-02 | Settling of must | 3 | 2023-01-16
CEL-03 | Yeast and nutrients | 6 | 2025-01-20
CEL-04 | Watching fermentations: temperature and sugar twice a day | 5 | 2024-12-09
CEL-05 | Stuck and sluggish fermentations | 2 | 2022-01-17
CEL-06 | Additions of sulphur dioxide | 5 | 2024-01-15
CEL-07 | Cleaning of tanks, pumps and lines | 7 | 2025-06-02
CEL-08 | Care of barrels | 3 | 2021-09-13
CEL-09 | Malolactic fermentation | 2 | 2020-03-02
CEL-10 | Filtration | 4 | 2023-05-08
CEL-11 | Cold and protein stability | 3 | 2022-05-16
CEL-12 | Blending and lots | 4 | 2024-04-29
CEL-13 | Fortifying jerepigo and port-style wine | 2 | 2019-02-18
CEL-14 | Topping and inert gas | 3 | 2023-02-27
CEL-15 | Tartrate, lees and spills: what goes down which drain | 1 | 2021-12-06
"""
WINES = [  # group, code, wine, vintages
    ("Witkruin Reserve", "WK-CHB", "Witkruin Old Vine Chenin Blanc", (2020, 2021, 2022, 2023)),
    ("Witkruin Reserve", "WK-CAB", "Witkruin Cabernet Sauvignon", (2019, 2020, 2021, 2022)),
    ("Witkruin Reserve", "WK-PIN", "Witkruin Pinotage", (2020, 2021, 2022)),
    ("Witkruin Reserve", "WK-SKE", "Witkruin Skemer white blend", (2022, 2023)),
    ("Perdewater Classic", "PC-SAB", "Classic Sauvignon Blanc", (2023, 2024, 2025)),
    ("Perdewater Classic", "PC-CHB", "Classic Chenin Blanc", (2023, 2024, 2025)),
    ("Perdewater Classic", "PC-MER", "Classic Merlot", (2022, 2023)),
    ("Perdewater Classic", "PC-ROS", "Classic Rosé", (2024, 2025)),
    ("Ou Sement Fortified", "OS-RUB", "Ou Sement Cape Ruby", (None,)),
    ("Ou Sement Fortified", "OS-VIN", "Ou Sement Cape Vintage", (2017, 2019)),
    ("Ou Sement Fortified", "OS-RMU", "Ou Sement Red Muscadel", (2021, 2023)),
    ("Ou Sement Fortified", "OS-HAN", "Ou Sement Hanepoot Jerepigo", (2022, 2023)),
    ("Kleinklip Box Wines", "KK-WHI", "Kleinklip Dry White", (None,)),
    ("Kleinklip Box Wines", "KK-RED", "Kleinklip Smooth Red", (None,)),
    ("Kleinklip Box Wines", "KK-SRO", "Kleinklip Sweet Rosé", (None,)),
]
LOTS = [  # lot, wine, date of the certificate
    ("L24031", "Classic Sauvignon Blanc 2024", "2024-07-08"), ("L24044", "Classic Chenin Blanc 2024", "2024-07-15"),
    ("L24052", "Classic Rosé 2024", "2024-08-05"), ("L24109", "Witkruin Pinotage 2022", "2024-10-21"),
    ("L25006", "Classic Merlot 2023", "2025-02-10"), ("L25019", "Classic Sauvignon Blanc 2025", "2025-07-07"),
    ("L25023", "Classic Chenin Blanc 2025", "2025-07-21"), ("L25031", "Witkruin Old Vine Chenin Blanc 2023", "2025-08-11"),
]
BOARD = ["2024-07-31", "2024-08-28", "2024-09-25", "2024-10-30",
         "2024-11-27", "2025-01-29", "2025-02-26", "2025-03-26", "2025-04-30", "2025-05-28", "2025-06-25", "2025-07-30", "2025-08-27"]

catalogue = Catalogue()
q = Questions("winery", today="2025-09-18")


def put(group, handle, path, **fields):
    catalogue.add(group, handle, f"{BUCKET}/{path}", **fields)


def compose():
    for group, lines in SHELVES.items():
        shape = {"Viticulture": {"contact": "vineyards@perdewater.example"}, "Board": {"access": "directors and secretary"}}.get(group, {})
        catalogue.group(group, **shape)
        for line in lines.strip().splitlines():
            handle, file, title, kind, date, description = (part.strip() or None for part in line.split("|"))
            name = file.rsplit("/", 1)[1]
            if title:
                put(group, handle, file, title=title, type=kind, date=date, description=description)
            elif group in ("Workshop and Vehicles", "Board"):
                put(group, handle, file)
            else:
                put(group, handle, file, filename=name)
    for date in BOARD:
        year, month, day = date.split("-")
        if year == "2024":
            put("Board", f"board {date[:7]}", f"board/minutes/2024/minutes board {day} {MONTHS[int(month) - 1][:3].lower()} {year}.docx")
        else:
            put("Board", f"board {date[:7]}", f"board/minutes/{year}/{date}_Board_Minutes_signed.pdf", date=date, type="minutes")
    for season, number, date, subject in SPRAYS:
        season_name = f"20{season[:2]}/{season[2:]}"
        put("Viticulture", f"spray {season} {number}", f"vit/bulletins/{season}/SB{number:02}_{date.replace('-', '')}.pdf",
            title=f"Spray bulletin {number} of {season_name}: {subject}", type="bulletin", date=date)
    for at, (week, monday) in enumerate([(2, "2025-01-06"), (3, "2025-01-13"), (4, "2025-01-20"), (5, "2025-01-27"), (6, "2025-02-03"), (7, "2025-02-10")]):
        put("Viticulture", f"ripe {week}", f"vit/ripeness/ripeness 2025 wk{week:02}{' corrected' if at == 3 else ''}.xlsx",
            title=f"Ripeness samples 2025, week {week}: sugar, acid and pH by block", type="table", date=monday)
    for year in range(2022, 2026):
        put("Harvest and Intake", f"prices {year}", f"oes/prices/{'grape prices' if year < 2024 else 'GrapePrices_'}{year}.pdf",
            title=f"Grape prices {year}: minimum prices by variety and class", type="price list", period=str(year))
    for year in range(2021, 2026):
        put("Harvest and Intake", f"season {year}", f"oes/reports/{year} Harvest report{' FINAL' if year % 2 else ''}.pdf",
            title=f"Harvest report {year}: tons, quality and weather", type="report", period=str(year))
    for week, monday in [(5, "2025-01-27"), (6, "2025-02-03"), (7, "2025-02-10"), (8, "2025-02-17"), (9, "2025-02-24"), (10, "2025-03-03"), (11, "2025-03-10"), (12, "2025-03-17")]:
        put("Harvest and Intake", f"intake {week}", f"oes/weekly/intake wk{week:02} 2025.xlsx", filename=f"intake wk{week:02} 2025.xlsx", date=monday)
    for year in range(2022, 2025):
        put("Grower Payments", f"pool {year}", f"pay/pool/POOL{str(year)[2:]}_final.pdf",
            title=f"Final payment of the {year} pool", type="statement", date=f"{year + 1}-07-31", description="Rand per ton by variety and class")
    put("Grower Payments", "pool 2025 first", "pay/pool/POOL25_first.pdf", title="First payment of the 2025 pool", type="statement", date="2025-05-30")
    for line in CELLAR.strip().splitlines():
        code, title, version, date = (part.strip() for part in line.split("|"))
        put("Cellar", code, f"cellar/sop/{code}_v{version}.pdf", title=f"{code} {title}", type="procedure", version=version, date=date)
    for handle, file in [
        ("tanks 2024", "Tank list Nov 2024.xlsx"), ("tanks 2025", "Tank list Aug 2025.xlsx"), ("barrels", "Barrel inventory June 2025.xlsx"),
        ("roster 2025", "Shift roster harvest 2025.xlsx"), ("debrief 2024", "Harvest debrief winemakers 2024.docx"),
        ("debrief 2025", "Harvest debrief winemakers 2025.docx"), ("additives", "Permitted additives EU UK Canada.pdf"),
    ]:
        put("Cellar", handle, f"cellar/{file}", filename=file)
    for lot, wine, date in LOTS:
        put("Laboratory and Quality", lot, f"qa/coa/CoA_{lot}.pdf", title=f"Certificate of analysis, lot {lot}: {wine}", type="certificate of analysis", date=date)
    for month in range(5, 11):
        put("Bottling and Warehouse", f"bottling {month}", f"bot/plan/Bottling plan {MONTHS[month - 1]} 2025.xlsx", filename=f"Bottling plan {MONTHS[month - 1]} 2025.xlsx")
    for group, code, wine, vintages in WINES:
        folder = {"WK": "witkruin", "PC": "classic", "OS": "ousement", "KK": "kleinklip"}[code[:2]]
        for vintage in vintages:
            name = f"{code}-{vintage or 'NV'} tech sheet.pdf"
            put(group, f"{code} {vintage}" if vintage else code, f"wines/{folder}/{name}", title=f"{wine}{f' {vintage}' if vintage else ''}",
                type="tech sheet", code=code, vintage=str(vintage) if vintage else None)
    for at in range(14):
        year, month = 2024 + (at + 6) // 12, (at + 6) % 12 + 1
        name = f"sales_{year}{month:02}.xlsx" if year == 2024 else f"Sales report {MONTHS[month - 1]} {year}.xlsx"
        put("Sales", f"sales {year}-{month:02}", f"sal/monthly/{name}", title=f"Monthly sales report {MONTHS[month - 1]} {year}", type="sales report", period=f"{year}-{month:02}")
    for year in range(2021, 2026):
        put("Finance", f"afs {year}", f"fin/afs/PWK AFS June {year}.pdf", title=f"Annual financial statements, year ended 30 June {year}",
            type="annual financial statements", period=f"FY{year}")
    for year in range(2022, 2025):
        put("Finance", f"ar {year}", f"fin/annual report/Annual report {year} web.pdf", title=f"Annual report {year} to members", type="annual report", period=f"FY{year}")
    for at in range(11):
        year, month = 2024 + (at + 9) // 12, (at + 9) % 12 + 1
        put("Water and Environment", f"water {year}-{month:02}", f"env/monthly/{year}-{month:02} effluent+water.pdf",
            title=f"Water use and effluent, {MONTHS[month - 1]} {year}", type="monthly return", period=f"{year}-{month:02}")
    for year, season, month in [(2023, "Spring", 9), (2023, "Summer", 12), (2024, "Autumn", 3), (2024, "Winter", 6), (2024, "Spring", 9), (2024, "Summer", 12),
                                (2025, "Autumn", 3), (2025, "Winter", 6), (2025, "Spring", 9)]:
        put("Communications", f"trellis {year} {season}", f"com/trellis/Trellis_{season}{year}.pdf",
            title=f"The Trellis, newsletter for members, {season.lower()} {year}", type="newsletter", date=f"{year}-{month:02}-01")
    catalogue.associations.update({
        "White Crest": "Witkruin Reserve",
        "OS": "Ou Sement Fortified",
        "bag-in-box": "Kleinklip Box Wines",
        "The Stables": "Tasting Room and Visitors",
        "oes": "Harvest and Intake",
        "SHE": "Safety",
    })


compose()


def d(*handles):
    return [catalogue.handles[handle] for handle in handles]


ask = q.ask

# --- asked by situation, or by subject
ask("not-companies", "buying the neighbour's place, he's a member and so am I. how do his shares get over to me", d("m3", "statutes"))
ask("not-companies", "dad passed away in july and the farm goes to me and my sister. what does the cellar need from us?", d("m3", "succession"))
ask("not-companies", "am I allowed to keep five tons back and make my own wine in the garage", d("regulations", "statutes"))
ask("not-companies", "I'll be overseas when the members meet, how can my wife vote for me", d("m5", "agm notice 2025"))
ask("not-companies", "the guy next door keeps bees and says I killed them with the mist blower", d("drift"))
ask("not-companies", "thermometer says zero tonight and half of my chenin already has green shoots", d("frost"))
ask("not-companies", "something eats the bunches at night, i find quills everywhere", d("birds"))
ask("not-companies", "ants all over my vines and the grapes are sticky", d("spray 2425 6"))
ask("not-companies", "40 degrees forecast for saturday and the berries on the west side are brown already, help", d("heat"))
ask("not-companies", "How many days must I wait between the last folpet and picking?", d("withholding 2526"))
ask("not-companies", "they knocked my load down to class 3 because of rot, i was there and that's nonsense, who do I complain to", d("h3"))
ask("not-companies", "new truck driver tomorrow, never been here. what should he know when he arrives with a full load", d("weighbridge"))
ask("not-companies", "what happens to me if there are too many stalks between the grapes", d("intake rules 2025", "grading"))
ask("not-companies", "why do i get less per ton than my brother for the same cabernet??", d("pay explained"))
ask("not-companies", "diesel account is due and I'm flat broke until the next payout, can the cellar help", d("advance"))
ask("not-companies", "tank 14 has been sitting on 4 balling for three days, nothing moves", d("CEL-05"))
ask("not-companies", "one of the guys nearly fainted between the fermenters and the meter was screaming", d("co2"))
ask("not-companies", "need to climb into tank 9 to scrape it, what must be filled in before", d("sf3", "confined"))
ask("not-companies", "a bottle burst in the filler. do we have to stop?", d("glass"))
ask("not-companies", "lady in Durban mails us she found a fly in her rosé, what do i do with this", d("complaints", "q1"))
ask("not-companies", "my sister eats nothing from animals. can she drink the merlot", d("vegan"))
ask("not-companies", "We would love to get married at your place in February 2026, could you tell me what it costs?", d("wedding 2026"))
ask("not-companies", "can we bring our labrador on sunday", d("kids"))
ask("not-companies", "i use a wheelchair and want to visit with two friends. how do i get in", d("access"))
ask("not-companies", "on holiday here, want a dozen bottles to get to my flat in hamburg", d("shipping home"))
ask("not-companies", "teacher here, 32 eleven year olds, do you have something they could fill in while we look around", d("school"))
ask("not-companies", "opened the 3 litres two weeks ago, still drinkable?", d("kk keep"))
ask("not-companies", "something sweet after christmas dinner, what do i put on the table with it", d("os pairing"))
ask("not-companies", "THERE IS A COBRA IN THE PUMP ROOM", d("snakes"))
ask("not-companies", "a reporter is standing at the gate asking about dead fish in the river", d("crisis"))
ask("not-companies", "the cork people mailed that their account number changed, should I just pay", d("phish"))
ask("not-companies", "lights go out from six to eight tonight, who does what?", d("generator"))
ask("not-companies", "i'm expecting in march, how long am I off and do I get paid", d("parental"))
ask("not-companies", "my supervisor touches me when nobody is looking", d("harass", "grievance"))
ask("not-companies", "if i help at the judging table and drink some, may I still drive the forklift afterwards", d("drink", "forklift"))
ask("not-companies", "village people moan about the stink from our ponds again. what did we tell them last time", d("odour"))
ask("not-companies", "where do all the skins go after pressing", d("pomace"))
ask("not-companies", "how much of the cellar's money may I spend without asking anyone", d("signing"))
ask("not-companies", "which parts of my land get how much water this summer, the dam is at 41 %", d("drought"))
ask("not-companies", "can't see yesterday's deliveries on my phone, forgot how to log on", d("portal"))
ask("not-companies", "what do they hand out if I rip out my old colombar and put in pinotage", d("replant rules"))
ask("not-companies", "how much extra for my 1978 bush vine block", d("old vines"))

# --- by the name of a wine or a partner
ask("name", "Witkruin Cabernet Sauvignon 2020, alcohol and months in oak", d("WK-CAB 2020"))
ask("name", "what minimum volumes does Nordvin have to take now?", d("nordvin amend"))
ask("name", "is Brouwer & Zoon our only agent there, and what's their commission", d("brouwer"))
ask("name", "Skemer 2023 - which grapes are in it", d("WK-SKE 2023"))
ask("name", "until when are we tied to Veldmart", d("veldmart"))
ask("name", "payment terms Kestrel Beverages", d("kestrel"))
ask("name", "Ou Sement Cape Ruby residual sugar", d("OS-RUB"))
ask("name", "what did we pledge to Overvaal Bank for the press hall money", d("loan"))

ask("symbol", "CEL-06", d("CEL-06"))
ask("symbol", "send me an SF5, the welder is coming at ten", d("sf5"))
ask("symbol", "PC-CHB 2024 picking dates", d("PC-CHB 2024"))
ask("symbol", "how long can one keep OS-VIN 2019", d("OS-VIN 2019"))
ask("symbol", "lot L24109 analysis", d("L24109"))
ask("symbol", "in LM-08, how often is the instrument checked against the still?", d("method alc"))
ask("symbol", "where on the F7 do my kilometres go", d("f7"))
ask("symbol", "KK-SRO grams of sugar", d("KK-SRO"))

ask("alias", "White Crest Pinotage 2021, short notes for the sales people please", d("WK-PIN 2021"))
ask("alias", "has White Crest won any medals this year", d("wk awards", "trophy release"))
ask("alias", "what's in the red bag-in-box", d("KK-RED"))
ask("alias", "OS hanepoot 2023, how sweet?", d("OS-HAN 2023"))
ask("alias", "SHE minutes of May", d("she q2"))
ask("alias", "the oes rules for this year", d("intake rules 2025"))
ask("alias", "the stables: how much deposit for a birthday of 60 people", d("hire terms"))
ask("alias", "the statutes from the time Perdewater Landbou-Kooperasie got its present name", d("statutes 2016"))

ask("typo", "witkriun chenin 2022", d("WK-CHB 2022"))
ask("typo", "clasic savignon blanc 2024 tec sheet", d("PC-SAB 2024"))
ask("typo", "kleinklp dry wite", d("KK-WHI"))
ask("typo", "ou semment red muskadel 2021", d("OS-RMU 2021"))
ask("typo", "agreemnt with holoway wines", d("holloway"))
ask("typo", "renostervelt stewardshp, what may we not do up there", d("renoster"))
ask("typo", "malolatic fermentaton how to", d("CEL-09"))
ask("typo", "harvestor hire ratse 2025", d("harvester rates"))
ask("typo", "investigaton of the fork lift acident in feburary", d("pallet accident"))
ask("typo", "providant fund bookelt", d("provident"))

# --- follow-ups
ask("follow-up", "what about the year after?", d("season 2024"), history=[
    "tons and weather of the 2023 harvest?", "In 2023 the cellar took in 18,450 tons; December was wet and downy mildew cost some 6 % of the crop."])
ask("follow-up", "and this year", d("prices 2025"), history=["minimum price for pinotage class A in 2024", "R5,900 a ton for class A, according to the grape prices of 2024."])
ask("follow-up", "has the 2023 more wood?", d("PC-MER 2023"), history=[
    "tell me about the Classic Merlot 2022", "It is a medium-bodied red, 13.5 % alcohol, four months on staves, with plum and some mint."])
ask("follow-up", "and when do i see my money", d("capital"), history=["how do I get out of the co-op", "You hand in form M2, Notice of withdrawal, before 31 March; you leave at the end of June."])
ask("follow-up", "no, the one about yeast", d("CEL-03"), history=["show me the procedure for fermentations", "CEL-04 tells how to watch fermentations: temperature and sugar are measured twice a day."])
ask("follow-up", "july?", d("sales 2025-07"), history=["cases sold in june 2025", "In June 2025 we sold 31,200 cases, of which 12,900 abroad."])
ask("follow-up", "who have we got in Canada", d("kestrel"), history=["who sells our wine in Norway?", "Nordvin AS of Oslo, under the distribution agreement of 2021."])
ask("follow-up", "suppose we cancel, what do we lose", d("hire terms"), history=["what's the small wedding package for 2026", "The small package for up to 40 guests is R68,000 and takes in the Stables, the garden and welcome drinks."])
ask("follow-up", "were these closed a year later?", d("audit 2024"), history=[
    "what did BRCGS find in 2023", "The audit of October 2023 had two minor findings: a torn fly screen and missing signatures on glass checks."])
ask("follow-up", "same for the fourth", d("ma q4"), history=["gross margin third quarter FY25", "In the third quarter of FY2025 the gross margin was 27.4 %."])
ask("follow-up", "is there a first aider in today who could look at it", d("first aid"), history=[
    "pallet fell on my foot, which form", "Please fill in SF1, the accident and incident report, and hand it to your supervisor."])
ask("follow-up", "how did it actually turn out", d("afs 2025", "ma q4"), history=["what surplus did we budget for the year to june 2025", "The budget of FY2025 had a surplus of R9.2 million before pool payments."])
ask("follow-up", "and the one before that", d("spray 2425 4"), history=[
    "spray bulletin end of october 2024", "Bulletin 5 of 2024/25, of 29 October 2024: flowering, botrytis, and what not to spray."])
ask("follow-up", "anything newer on that?", d("spray 2526 2"), history=[
    "bulletins on downy mildew", "Bulletin 3 of 2024/25 (1 October 2024) and bulletin 7 (26 November 2024) are about downy mildew."])
ask("follow-up", "ok and how's the amount calculated?", d("pay explained"), history=["when do growers get paid in 2025", "On 30 May, 31 July, 30 September and 15 December 2025."])
ask("follow-up", "now 2025", d("L25023"), history=["certificate of analysis for Classic Chenin 2024", "That is lot L24044, certificate of 15 July 2024."])
ask("follow-up", "did they come back to it at the next meeting", d("board 2025-07"), history=[
    "what did the board decide in june about the solar roof", "On 25 June 2025 the board asked for two more offers before it decides on phase 2."])
ask("follow-up", "what was the excess the year before", d("insurance 2024"), history=["excess for hail on buildings in the insurance 2025/26", "R150,000 for each event, as the schedule of 2025/26 has it."])
ask("follow-up", "do you have that in euro", d("list eur 2025"), history=["the 2025 export prices in sterling", "Here is the export price list 2025 in sterling; Classic Chenin is at £2.35 ex cellar."])
ask("follow-up", "right. other thing, is there a manual for the chiller, it's leaking oil", d("chiller manual"), history=[
    "how many litres for Ostrava this year", "480,000 litres of Chenin blanc, by the bulk wine contract of April 2025."])
ask("follow-up", "And in the one for the other building?", d("evac stables"), history=[
    "where do people gather if the press hall burns", "By the evacuation plan of the main cellar and press hall: on the lawn beside the weighbridge."])

# --- several periods
ask("several-periods", "tons in 2022 vs 2025", d("season 2022"), d("season 2025"))
ask("several-periods", "How did our result change from FY2023 to FY2025?", d("afs 2023", "afs 2024", "ar 2023", "ar 2024"), d("afs 2025"))
ask("several-periods", "what was the minimum for chenin grapes in 2023, 2024 and now", d("prices 2023"), d("prices 2024"), d("prices 2025"))
ask("several-periods", "the harvests between 2022 and 2024, quality of the reds", d("season 2022"), d("season 2023"), d("season 2024"))
ask("several-periods", "which has more acid, the 2024 or the 2025 Classic Sauvignon", d("PC-SAB 2024", "L24031"), d("PC-SAB 2025", "L25019"))
ask("several-periods", "the raise in the last wage deal and in the one before it", d("wages 2024"), d("wages 2025"))
ask("several-periods", "cases sold in december 2024 and january 2025", d("sales 2024-12"), d("sales 2025-01"))
ask("several-periods", "effluent for March, April and May this year", d("water 2025-03"), d("water 2025-04"), d("water 2025-05"))
ask("several-periods", "any product that was permitted last season but isn't this season?", d("withholding 2425"), d("withholding 2526"))
ask("several-periods", "mgmt accounts for both quarters of the first half of FY25", d("ma q1"), d("ma q2"))
ask("several-periods", "who got elected as director at the AGMs of 2022 and 2023", d("agm 2022"), d("agm 2023"))
ask("several-periods", "carbon footprint fy23 against fy24", d("carbon 2023", "carbon 2024"), d("carbon 2024"))

# --- dates against the day of the question
ask("relative-date", "last month's board minutes", d("board 2025-08"))
ask("relative-date", "how were sales two months ago", d("sales 2025-07"))
ask("relative-date", "latest spray bulletin", d("spray 2526 2"))
ask("relative-date", "what are we bottling this month?", d("bottling 9"))
ask("relative-date", "which wines go on the line next month", d("bottling 10"))
ask("relative-date", "how many tons of colombar came in last year", d("season 2024"))
ask("relative-date", "what was finally paid for the grapes of the year before last", d("pool 2023"))
ask("relative-date", "cases sold in september a year ago", d("sales 2024-09"))
ask("relative-date", "the members newsletter that just came out", d("trellis 2025 Spring"))
ask("relative-date", "total equity at the end of the financial year that closed in June", d("afs 2025"))
ask("relative-date", "What day is the annual general meeting this year, and what's on the agenda?", d("agm notice 2025"))
ask("relative-date", "what did the safety committee talk about when it last met", d("she q3"))
ask("relative-date", "programme of last year's stomp festival", d("fest 2024"))

# --- the kind of document is named
ask("document-type", "AGM minutes 2023", d("agm 2023"))
ask("document-type", "I need the notice of last November's AGM, not the minutes", d("agm notice 2024"))
ask("document-type", "tech sheet of the newest classic rosé", d("PC-ROS 2025"))
ask("document-type", "safety data sheet for caustic", d("caustic sheet"))
ask("document-type", "certificate of analysis for the Sauvignon Blanc of this vintage, the buyer wants it today", d("L25019"))
ask("document-type", "press release about the pinotage trophy", d("trophy release"))
ask("document-type", "annual report 2024", d("ar 2024"))
ask("document-type", "operator manual grape harvester", d("harvester manual"))
ask("document-type", "blank contract for the pickers we take on for the season", d("seasonal"))
ask("document-type", "the form for telling you how many loads I bring next week", d("h2"))
ask("document-type", "minutes of the special meeting where the members voted on the merger, not what we gave to the press", d("sgm 2023"))

# --- nothing is asked of the catalogue
ask("abstention", "hello")
ask("abstention", "Good morning everyone!")
ask("abstention", "thx that was it")
ask("abstention", "are you a real person or a machine")
ask("abstention", "do you speak afrikaans?")
ask("abstention", "what's 15% of 2380")
ask("abstention", "who won the rugby on saturday")
ask("abstention", "will it rain in Cape Town tomorrow")
ask("abstention", "haha ok never mind")
ask("abstention", "how do you say cheers in Hungarian")
ask("abstention", "great, I'll print it and take it along", history=["form for transferring shares", "That is M3, Transfer of shares on sale or inheritance of a farm."])
ask("abstention", "perfect, thanks a million", history=["dates the growers get paid in 2025", "30 May, 31 July, 30 September and 15 December 2025."])
ask("abstention", "that was quick :)", history=["merlot 2023 sheet", "Here is the tech sheet of Classic Merlot 2023."])
ask("abstention", "you're not very talkative today are you")
