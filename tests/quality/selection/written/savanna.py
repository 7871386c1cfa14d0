"""A national wildlife and parks authority, its lodges and its ranger college: documents of fifteen desks, each with its own habits of naming."""

import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://knpwa-documents"
TODAY = datetime.date(2025, 7, 15)
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

catalogue = Catalogue()
q = Questions("savanna", today="2025-07-15")


def slug(text):
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower().replace("'", "").replace("&", "and")).split())


class Desk:
    """Adds the documents of one group in the way in which its people keep them."""

    def __init__(self, group, folder, style, **fields):
        self.group, self.folder, self.style, self.count = group, folder, style, 0
        catalogue.group(group, **fields)

    def add(self, handle, kind, day, title):
        self.count += 1
        count, style = self.count, self.style
        if style == "mixed":
            style = ["full", "title", "full", "path", "few"][count % 5]
        send = lambda path, **fields: catalogue.add(self.group, handle, f"{BUCKET}/{path.replace(' ', '+')}", **fields)
        if style == "full":
            file = f"{slug(title)}.pdf"
            send(f"{self.folder}/{slug(kind)}/{file}", filename=file, title=title, document_type=kind, date=None if count % 4 == 0 else day)
        elif style == "few":
            file = f"{title.replace('/', '-').replace(':', ' -')}.pdf"
            send(f"{self.folder}/{file}", filename=file, year=day[:4] if day else None)
        elif style == "title":
            at = day and datetime.date.fromisoformat(day)
            send(f"dms/{self.folder}/{31000 + 37 * count}.pdf", title=title, uploaded=f"{at.day} {at:%B %Y}" if at and count % 3 else None)
        elif style == "code":
            number = f"{self.folder.upper()}-{count:03}"
            send(f"{self.folder}/{number}.pdf", reference=number, title=title, category=kind if count % 2 else None, effective=day or None)
        elif style == "file":
            send(f"Shared/{self.folder}/{title}", filename=title)
        else:
            send(f"{self.folder}/{slug(kind)}/{slug(title)}.pdf" if not title.endswith((".pdf", ".docx", ".xlsx")) else f"{self.folder}/{title}")

    def table(self, text):
        for line in text.strip().splitlines():
            self.add(*(part.strip() for part in line.split("|")))

    def monthly(self, handle, kind, since, until, title, missing=()):
        """Documents of each month from `since` to `until`, named with {month}, {short}, {year}, {number} and {yy}."""
        (year, month), end = since, until
        while (year, month) <= end:
            if (year, month) not in missing:
                after = datetime.date(year + month // 12, month % 12 + 1, 9)
                self.add(f"{handle} {year}-{month:02}", kind, str(after), title.format(
                    month=MONTHS[month - 1], short=MONTHS[month - 1][:3], year=year, number=f"{month:02}", yy=year % 100))
            year, month = year + month // 12, month % 12 + 1


desk = Desk("Lungavale National Park", "lungavale", "full", code="LNP", region="Eastern")
desk.table("""
lnp plan16 | Management Plan | 2016-05-02 | Lungavale General Management Plan 2016-2025
lnp plan26 | Management Plan | 2025-03-20 | Lungavale General Management Plan 2026-2035: Draft for Comment
lnp guide | Visitor Leaflet | 2024-04-10 | Visitor Guide: Roads, Gates and Game Drives
lnp gates | Visitor Leaflet | 2025-01-15 | Gate Hours and Speed Limits
lnp tsetse | Visitor Leaflet | 2023-10-02 | Tsetse Flies and Malaria: Advice for Visitors
lnp walking | Visitor Leaflet | 2024-05-06 | Walking Safaris: Rules and What to Bring
lnp birds | Visitor Leaflet | 2022-09-12 | Bird Checklist of Lungavale
lnp fishing | Visitor Leaflet | 2024-11-01 | Boating and Fishing on the Lufuwe River
lnp map | Map | 2023-06-20 | Tourist Map with Road Numbers and Loops
lnp firemap 2024 | Map | 2024-05-22 | Fire Break Map 2024
lnp firemap 2025 | Map | 2025-05-19 | Fire Break Map 2025
lnp burning 2024 | Work Plan | 2024-04-30 | Early Burning Programme 2024
lnp burning 2025 | Work Plan | 2025-04-28 | Early Burning Programme 2025
lnp pumping 2024 | Work Plan | 2024-06-03 | Waterhole Pumping Schedule, Dry Season 2024
lnp pumping 2025 | Work Plan | 2025-06-02 | Waterhole Pumping Schedule, Dry Season 2025
lnp grading | Work Plan | 2025-05-05 | Road Grading Programme 2025
lnp fence | Procedure | 2022-02-14 | Electric Fence Maintenance
lnp airstrip | Procedure | 2023-08-08 | Lufuwe Airstrip: Rules and Landing Permission
lnp elephant | Incident Report | 2024-08-16 | Incident Report: Elephant Charged Safari Vehicle at Kapiri Causeway, 14 August 2024
lnp river | Incident Report | 2025-02-11 | Incident Report: Tourist Car Swept off Lufuwe Drift, 9 February 2025
lnp crocodile | Incident Report | 2023-11-06 | Incident Report: Crocodile Attack at Fishing Camp, 3 November 2023
lnp giraffe | Incident Report | 2025-05-23 | Incident Report: Giraffe on Runway, Near Miss, 21 May 2025
lnp housing | Inspection | 2025-04-17 | Inspection of Staff Houses, Lufuwe Gate
""")
desk.monthly("lnp patrol", "Patrol Report", (2024, 6), (2025, 5), "Lungavale Monthly Patrol Report, {month} {year}", missing=[(2024, 9)])

desk = Desk("Lungavale West Conservancy", "Lungavale West", "file")
desk.table("""
lw constitution | | | LW Conservancy constitution signed 2018.pdf
lw plan | | | Land use plan Lungavale West 2020-2029.pdf
lw map | | | LW zones map A3 2022.pdf
lw guide | | | Crop and livestock compensation - guide for villagers.docx
lw claim | | | Claim form crop damage and livestock loss.docx
lw chilli | | | How to build a chilli fence.pdf
lw beehive budget | | | Beehive fence project budget 2024-25.xlsx
lw beehive report | | | Beehive fence project progress report Dec 2024.docx
lw min 2024-09 | | | Minutes conservancy committee 10 Sept 2024.docx
lw min 2024-12 | | | Minutes conservancy committee 3 Dec 2024.docx
lw min 2025-03 | | | Minutes conservancy committee 11 March 2025.docx
lw min 2025-06 | | | Minutes conservancy committee 10 June 2025.docx
lw income 2023 | | | Income share to households 2023.xlsx
lw income 2024 | | | Income share to households 2024.xlsx
lw quota 2024 | | | Hunting quota LW 2024.pdf
lw quota 2025 | | | Hunting quota LW 2025.pdf
lw roster 2025-06 | | | Village scouts duty roster June 2025.xlsx
lw roster 2025-07 | | | Village scouts duty roster July 2025.xlsx
lw lease | | | Lease Tamarind Bushcamp signed 2021.pdf
lw grazing | | | Grazing rules and cattle corridor.docx
lw firewood | | | Permit firewood and thatching grass.docx
lw goats | | | Incident lion killed 4 goats Mutonda 28 Jan 2025.docx
lw bursary | | | School bursary application form.docx
lw bursaries 2025 | | | Bursary holders secondary school 2025.xlsx
""")

desk = Desk("Tembwe National Park", "tembwe", "path", former="Harcourt Game Reserve")
desk.table("""
tnp plan09 | plans | | Harcourt Game Reserve Management Plan 2009-2018
tnp plan19 | plans | | Harcourt Game Reserve Management Plan 2019-2028
tnp name | notices | | 2022-06-30 Change of Name Harcourt Game Reserve to Tembwe National Park
tnp rhino strategy | rhino | | Rhino Reintroduction Strategy 2023
tnp rhino 2023 | rhino | | Rhino Monitoring Summary 2023
tnp rhino 2024 | rhino | | Rhino Monitoring Summary 2024
tnp leaflet | leaflets | | Tembwe Visitor Leaflet 2025
tnp springs | leaflets | | Bathing in the Hot Springs
tnp balloon | leaflets | | Balloon Flights Information
tnp map | maps | | Tembwe Map Trails and Picnic Sites
tnp firefight | incidents | | 2024-10-02 Contact with Poaching Gang Sector 4
tnp campfire | incidents | | 2025-04-19 Campfire Spread at Mopane Camp
tnp scorpion | incidents | | 2023-12-27 Child Stung by Scorpion Hot Springs
tnp lightning | incidents | | 2025-06-08 Lightning Strike Radio Mast
tnp drones | procedures | | Drone Flights for Anti Poaching
tnp breakout | procedures | | Buffalo Outside the Fence
tnp pools | procedures | | Cleaning and Closing the Hot Springs Pools
tnp lantana | plans | | Lantana Removal Plan 2024-2026
tnp pack | education | | School Visit Pack Grades 4 to 7
tnp worksheet | education | | Rhino Worksheet for Pupils
tnp water 2024 | tests | | Hot Springs Water Quality Test March 2024
tnp water 2025 | tests | | Hot Springs Water Quality Test March 2025
tnp budget 2024 | budgets | | Tembwe Park Budget 2024-25
tnp budget 2025 | budgets | | Tembwe Park Budget 2025-26
""")
desk.monthly("tnp patrol", "patrols", (2024, 10), (2025, 6), "patrol report tembwe {number} {year}")
desk.monthly("tnp min", "minutes", (2025, 1), (2025, 6), "park management committee minutes {short} {year}", missing=[(2025, 4)])

desk = Desk("Mbarazi Hills National Park", "mbarazi", "title", code="MHNP", region="Highlands")
desk.table("""
mh plan14 | Plan | 2014-03-03 | Mbarazi Hills Management Plan 2014-2023
mh plan24 | Plan | 2024-02-19 | Mbarazi Hills Management Plan 2024-2033
mh trek | Leaflet | 2024-06-11 | Chimpanzee Trekking: Rules and Minimum Age
mh masks | Procedure | 2021-07-07 | Precautions Against Respiratory Disease on Chimpanzee Visits
mh summit | Leaflet | 2023-05-15 | The Summit Trail: Route, Stages and Difficulty
mh huts | Form | 2024-12-02 | Booking Form for Huts on the Summit Trail
mh map | Map | 2022-04-04 | Trail Map of the Mbarazi Hills
mh altitude | Leaflet | 2023-05-15 | Altitude Sickness: Signs and What to Do
mh rescue | Procedure | 2024-08-26 | Mountain Rescue Procedure
mh porters 2024 | Notice | 2024-01-08 | Porters' Pay Rates and Maximum Loads 2024
mh porters 2025 | Notice | 2025-01-06 | Porters' Pay Rates and Maximum Loads 2025
mh lost | Incident | 2024-07-24 | Hikers Lost on the Summit Trail, 17 to 19 July 2024
mh viper | Incident | 2024-11-25 | Guide Bitten by Gaboon Viper, 22 November 2024
mh landslide | Incident | 2025-04-08 | Landslide on the Waterfall Path, 6 April 2025
mh tea | Agreement | 2020-10-01 | Boundary Agreement with Kisanga Tea Estate
mh habituation 2023 | Report | 2024-01-29 | Chimpanzee Habituation Report 2023
mh habituation 2024 | Report | 2025-01-31 | Chimpanzee Habituation Report 2024
mh snares | Report | 2025-02-17 | Results of the Snare Removal Campaign 2024
mh carbon | Leaflet | 2024-09-09 | Forest Carbon Project: Summary for the Villages
mh rain 2023 | Records | 2024-01-10 | Rainfall Records, Mbarazi Station, 2023
mh rain 2024 | Records | 2025-01-10 | Rainfall Records, Mbarazi Station, 2024
mh orchids | Notice | 2019-09-16 | No Collecting of Orchids, Ferns and Seeds
mh guides 2024-11 | Minutes | 2024-11-20 | Minutes of the Guides' Association, 20 November 2024
mh guides 2025-05 | Minutes | 2025-05-21 | Minutes of the Guides' Association, 21 May 2025
""")
for year, quarter in [(year, quarter) for year in (2024, 2025) for quarter in (1, 2, 3, 4) if (year, quarter) <= (2025, 1)]:
    desk.add(f"mh patrol {year}-q{quarter}", "Patrol Report", f"{year + quarter // 4}-{quarter % 4 * 3 + 1:02}-20", f"Patrol Report Mbarazi Hills, Quarter {quarter} of {year}")

desk = Desk("Onduwe Pans Game Reserve", "OPGR", "path")
desk.monthly("op patrol", "", (2025, 1), (2025, 5), "OPGR_patrol_{short}{yy}.pdf", missing=[(2025, 4)])
desk.table("""
op plan | | | OPGR_MgmtPlan_2021-30.pdf
op flamingo 2022 | | | OPGR_Flamingo_Count_2022.xlsx
op flamingo 2023 | | | OPGR_Flamingo_Count_2023.xlsx
op flamingo 2024 | | | OPGR_Flamingo_Count_2024.xlsx
op driving | | | OPGR_Leaflet_Driving_on_the_Pan.pdf
op salt form | | | OPGR_Salt_Collecting_Licence_Form.docx
op saltco | | | OPGR_Concession_Nakatwe_Salt_Company_2019.pdf
op hide | | | OPGR_Photographers_Hide_Booking.pdf
op crust | | | OPGR_Incident_2024-12-11_Vehicle_Through_Crust.docx
op dieoff | | | OPGR_Incident_2025-03-02_Flamingo_Die-off.docx
op campsite | | | OPGR_Campsite_Rules.pdf
op map | | | OPGR_Map_2021.pdf
op quads | | | OPGR_Notice_Quad_Bike_Ban_2023.pdf
op potash | | | OPGR_Comments_EIA_Potash_Mine_2024.pdf
op water 2024 | | | OPGR_Water_Levels_2024.xlsx
op water 2025 | | | OPGR_Water_Levels_Jan-Jun_2025.xlsx
op hyena | | | OPGR_Brown_Hyena_Den_Viewing.pdf
op rota | | | OPGR_Campsite_Attendants_Rota_Jul-Sep_2025.xlsx
""")

desk = Desk("Jackalberry Lodge", "jackalberry", "full", park="Lungavale National Park", beds=48)
desk.table("""
jl rates 2023 | Rates | 2022-08-01 | Jackalberry Lodge Rates 2023
jl rates 2024 | Rates | 2023-08-01 | Jackalberry Lodge Rates 2024
jl rates 2025 | Rates | 2024-08-05 | Jackalberry Lodge Rates 2025
jl rates 2026 | Rates | 2025-07-01 | Jackalberry Lodge Rates 2026
jl menu dry24 | Menu | 2024-05-20 | Dinner Menu, Dry Season 2024
jl menu green | Menu | 2024-11-11 | Dinner Menu, Green Season 2024-25
jl menu dry25 | Menu | 2025-05-19 | Dinner Menu, Dry Season 2025
jl bush | Menu | 2025-02-03 | Bush Breakfast and Picnic Menu
jl kids | Menu | 2024-06-17 | Children's Menu
jl wine | Menu | 2025-03-10 | Wine List 2025
jl folder | Guest Information | 2025-01-20 | Guest Information Folder
jl luggage | Guest Information | 2024-03-04 | Charter Flights: Luggage Limits and Transfers
jl cancel | Terms | 2024-08-05 | Cancellation and Refund Terms
jl wedding | Rates | 2024-10-07 | Weddings and Private Functions 2025
jl laundry | Rates | 2025-01-06 | Guest Laundry Price List
jl escort | Procedure | 2023-04-11 | Escorting Guests After Dark
jl cold | Procedure | 2023-02-27 | Kitchen Hygiene and Cold Room Temperatures
jl pool | Procedure | 2022-06-13 | Swimming Pool: Chemicals and Daily Tests
jl generator | Procedure | 2024-01-22 | Changing Over Between Solar and Generator
jl lost | Procedure | 2023-09-18 | Lost Property
jl nets | Procedure | 2023-03-06 | Housekeeping Standard: Turn-Down and Mosquito Nets
jl thatch | Procedure | 2024-07-15 | Fire Plan for Thatched Buildings
jl tips | Procedure | 2024-02-12 | Sharing Out the Tip Box
jl baboon | Incident Report | 2025-05-06 | Incident Report: Baboons in Chalet 7, 5 May 2025
jl stairs | Incident Report | 2024-09-19 | Incident Report: Guest Fell on Deck Stairs, 18 September 2024
jl poisoning | Incident Report | 2024-12-28 | Incident Report: Suspected Food Poisoning, 26 December 2024
jl feedback 2023 | Guest Feedback | 2024-01-22 | Guest Feedback Summary 2023
jl feedback 2024 | Guest Feedback | 2025-01-27 | Guest Feedback Summary 2024
jl produce | Contract | 2024-03-25 | Supply Agreement with Kapiri Growers for Vegetables and Eggs
""")
desk.monthly("jl report", "Monthly Report", (2025, 1), (2025, 6), "Lodge Manager's Report, {month} {year}")

desk = Desk("Mopane Camp", "Mopane", "file")
desk.table("""
mc prices 2023 | | | Mopane Camp prices 2023.docx
mc prices 2024 | | | Mopane Camp prices 2024.docx
mc prices 2025 | | | Mopane Camp prices 2025 FINAL.docx
mc booking | | | Mopane booking form sites and tents.docx
mc rules | | | Mopane rules for campers noise fires generators.pdf
mc kitchen | | | Mopane self catering tents what is in the kitchen.docx
mc shop | | | Mopane shop price list May 2025.xlsx
mc stock | | | Mopane shop stock count 30 June 2025.xlsx
mc braai | | | Mopane braai pack order form.docx
mc geyser | | | Mopane how to light gas geyser.docx
mc layout | | | Mopane campsite layout with power points.pdf
mc ablution | | | Mopane checklist cleaning ablution blocks.docx
mc bins | | | Mopane hyenas and bins procedure.docx
mc dogs | | | Mopane notice no pets.pdf
mc school | | | Mopane dormitory school groups price 2025.docx
mc complaints 2024 | | | Mopane complaints log 2024.xlsx
mc complaints 2025 | | | Mopane complaints log 2025.xlsx
mc firewood | | | Mopane contract firewood supplier 2025.pdf
mc closure | | | Mopane notice closed for renovation Feb 2026.pdf
mc septic | | | Mopane septic tank emptying log.xlsx
mc wifi | | | Mopane wifi vouchers how to.docx
""")
desk.monthly("mc report", "", (2025, 1), (2025, 6), "Mopane monthly report {short} {year}.docx")

desk = Desk("Hornbill Hill Lodge", "hornbill-hill", "path", park="Mbarazi Hills National Park")
desk.table("""
hh rates 2024 | rates | | Hornbill Hill Room Rates 2024
hh rates 2025 | rates | | Hornbill Hill Room Rates 2025
hh spa | rates | | Spa Treatments Price List 2025
hh conference | rates | | Conference Room Rates 2025
hh cancel | terms | | Cancellation Terms
hh menu | menus | | Dinner Menu 2025
hh packed | menus | | Packed Lunches for Trekkers 2025
hh vegan | menus | | Vegetarian and Vegan Menu 2025
hh soup | recipes | | Mushroom and Millet Soup
hh bread | recipes | | Banana Bread
hh fireplaces | procedures | | Fireplaces and Hot Water Bottles
hh boots | procedures | | Hire of Boots and Gaiters
hh wakeup | procedures | | Early Wake Up Calls for Trekkers
hh spring | procedures | | Drinking Water from the Spring Treatment
hh medevac | procedures | | Guest Medical Emergency and Evacuation
hh boiler | incidents | | 2025-02-14 Power Cut and Boiler Failure
hh ankle | incidents | | 2024-07-30 Guest Twisted Ankle on Garden Path
hh shuttle | guests | | Shuttle Timetable Kisanga Airport 2025
hh laundry | contracts | | Laundry Services Contract 2024-2026
hh feedback 2024 | guests | | Guest Feedback 2024
""")
desk.monthly("hh report", "reports", (2025, 1), (2025, 6), "Hornbill Hill Managers Report {year}-{number}", missing=[(2025, 3)])

desk = Desk("Human Resources", "hr", "code")
desk.table("""
hr conduct | Policy | 2021-01-01 | Code of Conduct
hr leave | Policy | 2023-04-01 | Annual, Sick and Compassionate Leave
hr maternity | Policy | 2024-01-01 | Maternity and Paternity Leave
hr field | Policy | 2024-04-01 | Field Allowance for Days on Patrol
hr housing | Policy | 2022-07-01 | Staff Housing and Rent
hr perdiem 2024 | Rates | 2024-04-01 | Travel and Subsistence Rates 2024/25
hr perdiem 2025 | Rates | 2025-04-01 | Travel and Subsistence Rates 2025/26
hr scales 2024 | Rates | 2024-04-01 | Salary Scales 2024/25
hr scales 2025 | Rates | 2025-04-01 | Salary Scales 2025/26
hr grievance | Policy | 2020-09-01 | Grievance Procedure
hr discipline | Policy | 2022-03-01 | Disciplinary Procedure
hr harassment | Policy | 2023-08-01 | Prevention of Sexual Harassment
hr whistle | Policy | 2023-02-01 | Whistleblowing
hr alcohol | Policy | 2019-06-01 | Alcohol and Drugs at Work
hr overtime | Policy | 2023-10-01 | Overtime, Shifts and Rest Days
hr uniform | Policy | 2024-05-01 | Issue of Uniforms and Boots
hr medical | Benefits | 2025-01-01 | Medical Scheme: Members' Guide 2025
hr pension | Benefits | 2022-01-01 | Your Pension: A Guide for Members
hr death | Benefits | 2021-05-01 | Benefits on Death in Service
hr injury | Policy | 2022-11-01 | Injury on Duty: Reporting and Compensation
hr study | Policy | 2024-02-01 | Study Leave and Sponsorship
hr boarding | Policy | 2023-01-01 | School Fees Support for Staff at Remote Stations
hr transfer | Policy | 2022-07-01 | Transfers Between Stations and Removal Costs
hr social | Policy | 2022-09-01 | Social Media and Photographs of Wildlife Crime
hr freeentry | Policy | 2023-12-01 | Free Park Entry and Lodge Discounts for Staff and Families
hr gifts | Policy | 2021-03-01 | Gifts and Hospitality
hr volunteers | Policy | 2024-06-01 | Volunteers and Interns
hr appraisal | Form | 2024-03-01 | Performance Appraisal Form
hr leaveform | Form | 2023-04-01 | Leave Application Form
hr advance | Form | 2022-02-01 | Salary Advance Form
hr claimform | Form | 2024-04-01 | Travel Claim Form
hr kin | Form | 2020-01-01 | Next of Kin and Beneficiaries Form
hr ad liaison | Vacancy | 2024-10-14 | Vacancy: Community Liaison Officer, Lungavale West
hr ad manager | Vacancy | 2024-12-09 | Vacancy: Lodge Manager, Hornbill Hill
hr ad mechanic | Vacancy | 2025-02-03 | Vacancy: Diesel Mechanic, Central Workshop
hr ad chef | Vacancy | 2025-06-02 | Vacancy: Pastry Chef, Jackalberry Lodge
hr ad pilot | Vacancy | 2025-06-23 | Vacancy: Pilot, Light Aircraft
hr ad vet | Vacancy | 2025-07-01 | Vacancy: Wildlife Veterinarian, Lungavale
hr ad rangers | Vacancy | 2025-07-07 | Vacancy: Trainee Rangers (60 Posts)
""")

desk = Desk("Protection & Law Enforcement", "Protection", "file")
desk.table("""
pl force v2 | | | Use of force and firearms v2 2019 SUPERSEDED.pdf
pl force | | | Use of force and firearms v3 2024.pdf
pl armoury | | | Armoury - issuing and returning rifles.docx
pl scene | | | Poaching scene - carcass and evidence handling.pdf
pl arrest | | | Arrest and custody checklist.docx
pl informers | | | Informers and reward payments CONFIDENTIAL.docx
pl dogs | | | Tracker dogs feeding and kennel care.docx
pl callsigns 2024 | | | Radio call signs and channels 2024.xlsx
pl callsigns 2025 | | | Radio call signs and channels 2025.xlsx
pl data | | | Patrol app data entry guide.pdf
pl rations | | | Patrol ration scale 2025.xlsx
pl ivory 2023 | | | Ivory and horn stockpile inventory 2023.xlsx
pl ivory 2024 | | | Ivory and horn stockpile inventory 2024.xlsx
pl problem | | | Problem animals - when and who may shoot.pdf
pl summary 2023 | | | National patrol summary 2023.pdf
pl summary 2024 | | | National patrol summary 2024.pdf
pl roadblock | | | Roadblocks and vehicle searches.docx
pl ivoryseizure | | | Seizure report 84 kg ivory Kisanga border 11 May 2025.pdf
pl pangolin | | | Seizure report live pangolins Matunga bus station 7 Feb 2025.pdf
pl court q1 | | | Court cases and sentences Jan-Mar 2025.xlsx
pl court q2 | | | Court cases and sentences Apr-Jun 2025.xlsx
pl nightjar | | | Operation Nightjar after action review Oct 2024.docx
pl testimony | | | Giving evidence in court - notes for rangers.docx
pl discharge | | | Incident accidental rifle discharge Kapiri outpost 30 Jan 2025.docx
pl helicopter | | | Helicopter safety briefing.pdf
pl snakebite | | | Snakebite on patrol first aid.pdf
pl mines | | | Old landmines and shells - awareness.pdf
""")

desk = Desk("Wildlife Health and Research", "wildlife-health", "full", unit="VHR")
desk.table("""
vr elephant | Veterinary Protocol | 2023-01-16 | Immobilisation of Elephants: Drugs and Doses
vr rhino | Veterinary Protocol | 2023-01-16 | Immobilisation of Rhinoceros: Drugs and Doses
vr buffalo | Veterinary Protocol | 2023-01-16 | Immobilisation of Buffalo: Drugs and Doses
vr lion | Veterinary Protocol | 2023-02-13 | Immobilisation of Lions: Drugs and Doses
vr etorphine | Veterinary Protocol | 2024-02-05 | Accidental Exposure of People to Etorphine
vr register | Veterinary Protocol | 2022-10-10 | Scheduled Drugs: Register and Storage
vr anthrax | Veterinary Protocol | 2024-09-23 | Anthrax Outbreak Response
vr rabies | Veterinary Protocol | 2022-03-28 | Rabies Vaccination of Wild Dogs
vr fmd | Veterinary Protocol | 2021-06-14 | Foot-and-Mouth Disease: Sampling of Buffalo
vr snare | Veterinary Protocol | 2023-05-29 | Treatment of Snare Wounds in the Field
vr dehorning | Veterinary Protocol | 2023-07-31 | Dehorning of Rhinoceros
vr orphan | Veterinary Protocol | 2022-12-05 | Orphaned Elephant Calves: Milk Formula and Care
vr quarantine | Veterinary Protocol | 2021-11-08 | Quarantine Before Translocation
vr postmortem | Veterinary Protocol | 2020-08-17 | Post-Mortem Examination and Carcass Disposal
vr flu | Veterinary Protocol | 2025-03-17 | Avian Influenza: Sampling of Waterbirds
vr pangolin | Veterinary Protocol | 2024-04-22 | Care and Release of Confiscated Pangolins
vr bulletin 2024-q3 | Bulletin | 2024-10-21 | Disease Surveillance Bulletin, July to September 2024
vr bulletin 2024-q4 | Bulletin | 2025-01-20 | Disease Surveillance Bulletin, October to December 2024
vr bulletin 2025-q1 | Bulletin | 2025-04-22 | Disease Surveillance Bulletin, January to March 2025
vr census 2018 | Survey | 2019-02-25 | Aerial Census of Large Mammals in Lungavale 2018
vr census 2021 | Survey | 2022-02-21 | Aerial Census of Large Mammals in Lungavale 2021
vr census 2024 | Survey | 2025-02-24 | Aerial Census of Large Mammals in Lungavale 2024
vr census tembwe | Survey | 2023-12-18 | Aerial Census of Large Mammals in Tembwe 2023
vr leopard | Survey | 2024-03-11 | Camera Trap Survey of Leopards in the Mbarazi Hills
vr corridor | Research Paper | 2021-04-12 | Elephant Movements Between Lungavale and Its Western Neighbours
vr vultures | Research Paper | 2023-06-19 | Poisoning of Vultures at Elephant Carcasses, 2016-2022
vr flamingo | Research Paper | 2022-11-14 | Breeding Success of Lesser Flamingos at Onduwe
vr nests | Research Paper | 2020-05-25 | Counting Chimpanzees from Their Nests
vr chillies | Research Paper | 2024-07-08 | Do Chillies Keep Elephants out of Maize? A Trial in 40 Fields
vr trophy | Research Paper | 2023-09-04 | Lion Numbers After the Pause in Trophy Hunting
vr pay | Research Paper | 2022-08-29 | What Foreign Tourists Would Pay for Park Entry
vr hippo | Research Paper | 2024-12-09 | Hippopotamus Decline on the Lufuwe in Drought Years
vr permitform | Form | 2023-03-13 | Application for a Research Permit
vr permitrules | Guideline | 2023-03-13 | Conditions for Visiting Researchers: Fees, Samples and Data
""")

desk = Desk("Finance & Procurement", "finance", "title")
for year in range(2022, 2026):
    desk.add(f"fp budget {year}", "Budget", f"{year}-03-26", f"Approved Budget {year}/{year % 100 + 1}")
for year in range(2021, 2025):
    desk.add(f"fp accounts {year}", "Accounts", f"{year}-10-30", f"Audited Financial Statements for the Year Ended 31 March {year}")
for year, quarter, months in ((2024, 2, "April-June 2024"), (2024, 3, "July-September 2024"), (2024, 4, "October-December 2024"), (2025, 1, "January-March 2025")):
    desk.add(f"fp revenue {year}-q{quarter}", "Report", f"{year + quarter // 4}-{quarter % 4 * 3 + 2:02}-12", f"Revenue by Park and Lodge, {months}")
desk.table("""
fp t vehicles24 | Tender | 2024-02-12 | Tender KNPWA/T/03/24: Supply of 14 Patrol Vehicles
fp t boots | Tender | 2024-05-13 | Tender KNPWA/T/09/24: Supply of Uniforms and Boots
fp t solar | Tender | 2024-08-19 | Tender KNPWA/T/14/24: Solar Power for Six Outposts
fp t fence | Tender | 2024-11-04 | Tender KNPWA/T/18/24: 62 km of Electric Fence at Tembwe
fp t bridge | Tender | 2025-01-27 | Tender KNPWA/T/02/25: Bridge over the Lufuwe
fp t radios | Tender | 2025-03-10 | Tender KNPWA/T/05/25: Digital Radio Network
fp t renovation | Tender | 2025-05-26 | Tender KNPWA/T/08/25: Renovation of Mopane Camp
fp t insurance | Tender | 2025-06-30 | Tender KNPWA/T/11/25: Insurance of Vehicles and Aircraft
fp e fence | Evaluation | 2025-01-20 | Evaluation Report on Tender KNPWA/T/18/24
fp e radios | Evaluation | 2025-05-12 | Evaluation Report on Tender KNPWA/T/05/25
fp c fuel | Contract | 2023-07-03 | Contract with Zenpet Fuels: Fuel Cards and Bulk Diesel 2023-2026
fp c fence | Contract | 2025-02-24 | Contract with Ngome Fencing: Electric Fence at Tembwe
fp c guards | Contract | 2024-01-02 | Contract with Simba Watch: Guards at Headquarters
fp c balloon | Contract | 2022-04-11 | Concession Agreement with Skyward Balloons, Tembwe
fp c booking | Contract | 2024-06-24 | Contract with Safiri Online: Reservation System
fp grant | Grant | 2023-09-11 | Grant Agreement with the Halvorsen Foundation: Rhino Protection
fp manual | Manual | 2022-01-17 | Procurement Manual
fp petty | Procedure | 2021-09-20 | Petty Cash and Gate Takings: Counting and Banking
fp supplier | Form | 2023-02-06 | Supplier Registration Form
fp auction | Notice | 2025-06-09 | Public Auction of Old Vehicles and Equipment, 26 July 2025
""")

desk = Desk("Technical Services", "technical", "mixed")
desk.table("""
ts otaru owner | Manual | 2019-05-06 | Otaru 4x4 Pickup: Owner's Handbook
ts otaru workshop | Manual | 2019-05-06 | Otaru 4x4 Pickup: Workshop Manual
ts otaru schedule | Maintenance | 2022-02-07 | Otaru 4x4 Pickup: Service Schedule for Bush Use
ts mataro owner | Manual | 2021-08-02 | Mataro Game Viewer Truck: Driver's Handbook
ts mataro parts | Parts List | 2021-08-02 | Mataro Game Viewer Truck: Parts List
ts grader | Manual | 2016-03-14 | Tanner TX7 Grader: Operator's Manual
ts quad | Manual | 2020-10-12 | Ferrit FX40 Quad Bike: Owner's Manual
ts outboard | Manual | 2018-09-17 | Delmar 60 Outboard Engine: Operation and Maintenance
ts generator | Manual | 2017-06-26 | Volkan 30 kVA Generator: Operation and Troubleshooting
ts pump | Manual | 2022-11-21 | Hydra Solar Borehole Pump: Installation and Faults
ts aircraft | Checklist | 2024-01-15 | Kestrel 206 Aircraft: Daily Inspection
ts daily | Checklist | 2023-01-09 | Driver's Daily Vehicle Check
ts sand | Procedure | 2022-05-30 | Driving in Sand, Mud and Water
ts winch | Procedure | 2021-03-22 | Winching and Recovery of Stuck Vehicles
ts tyres | Procedure | 2023-06-05 | Repairing Punctures in the Field
ts accident | Form | 2022-08-15 | Vehicle Accident Report Form
ts logbook | Form | 2020-02-03 | Vehicle Logbook and Fuel Record
ts private | Policy | 2023-11-13 | Private Use of Authority Vehicles
ts allocation 2024 | List | 2024-04-15 | Vehicle Allocation by Station 2024
ts allocation 2025 | List | 2025-04-14 | Vehicle Allocation by Station 2025
ts bulletin | Bulletin | 2025-03-31 | Service Bulletin: Cracked Spring Hangers on Otaru Pickups
""")
desk.monthly("ts report", "Monthly Report", (2025, 4), (2025, 6), "Central Workshop Report {month} {year}")

desk = Desk("Headquarters", "hq", "mixed", office="Matunga")
for year in range(2019, 2024):
    desk.add(f"hq ar {year}", "Annual Report", f"{year + 1}-11-28", f"KNPWA Annual Report {year}/{year % 100 + 1}")
for year in range(2021, 2026):
    desk.add(f"hq tariff {year}", "Tariff", f"{year}-04-01", f"Park Entry and Activity Fees {year}/{year % 100 + 1}")
for year in range(2022, 2025):
    desk.add(f"hq arrivals {year}", "Statistics", f"{year + 1}-02-15", f"Visitor Arrivals by Park {year}")
for day in ("2024-03-21", "2024-06-20", "2024-09-19", "2024-12-12", "2025-03-20", "2025-06-19"):
    at = datetime.date.fromisoformat(day)
    desk.add(f"hq board {day[:7]}", "Minutes", day, f"Minutes of the Board, {at.day} {at:%B %Y}")
for number, season in enumerate(("Autumn 2024", "Winter 2024", "Spring 2024", "Summer 2024-25", "Autumn 2025", "Winter 2025")):
    day = f"{2024 + number // 4}-{(4, 7, 10, 12)[number % 4]:02}-05"
    desk.add(f"hq news {number + 45}", "Newsletter", day, f"The Oxpecker, Staff Newsletter No. {number + 45}, {season}")
desk.table("""
hq plan20 | Strategic Plan | 2020-01-20 | Strategic Plan 2020-2024
hq plan25 | Strategic Plan | 2025-01-13 | Strategic Plan 2025-2029
hq charter | Charter | 2023-05-08 | Visitor Charter and How to Complain
hq bylaws | Regulations | 2018-10-22 | National Parks By-Laws
hq pass | Form | 2025-03-03 | Annual Pass Application
hq film | Permit | 2024-07-22 | Filming and Commercial Photography Permit: Conditions and Form
hq drone | Permit | 2023-04-24 | Drone Permit Application
hq hunting | Permit | 2025-02-10 | Hunting Licence Application 2025
hq guide | Permit | 2024-09-02 | Licence for Safari Guides and Tour Operators
hq trophy | Permit | 2022-05-16 | Export Permit for Trophies and Skins
hq captive | Permit | 2021-12-06 | Permit to Keep Wild Animals in Captivity
hq event | Permit | 2024-02-26 | Permit for Races, Weddings and Other Events in Parks
hq pack sec | School Pack | 2023-08-21 | School Pack: Food Chains of the Savanna, Secondary
hq pack prim | School Pack | 2024-08-19 | School Pack: Living with Elephants, Primary
hq free | Form | 2024-01-29 | Request for Free Entry of School Groups
hq crisis | Procedure | 2023-10-16 | Crisis Communication: Who Speaks to the Press
hq fire | Procedure | 2022-06-06 | Headquarters Fire Evacuation
hq brand | Guideline | 2021-02-22 | Use of the Logo and Brand Colours
hq pr rhino | Press Release | 2023-08-30 | Press Release: Twelve White Rhinos Arrive in Tembwe
hq pr award | Press Release | 2024-06-05 | Press Release: Ranger Chola Wins African Conservation Award
hq pr cashless | Press Release | 2024-03-15 | Press Release: Park Gates Go Cashless from 1 May 2024
hq pr dg | Press Release | 2024-12-18 | Press Release: New Director General Appointed
hq pr fees | Press Release | 2025-02-28 | Press Release: New Park Fees from April 2025
hq pr ivory | Press Release | 2025-05-13 | Press Release: Three Arrested with Ivory at Kisanga
hq pr bridge | Press Release | 2025-06-24 | Press Release: Work on Lufuwe Bridge to Start in September
hq pr flamingo | Press Release | 2025-03-06 | Press Release: Dead Flamingos at Onduwe, Laboratory Tests Under Way
""")

desk = Desk("Sikanzwe Ranger College", "src", "few")
desk.table("""
rc prospectus 2024 | | 2023-09-01 | Prospectus 2024
rc prospectus 2025 | | 2024-09-02 | Prospectus 2025
rc prospectus 2026 | | 2025-06-30 | Prospectus 2026
rc fees 2024 | | 2023-10-01 | Tuition and Hostel Fees 2024
rc fees 2025 | | 2024-10-01 | Tuition and Hostel Fees 2025
rc application | | 2025-06-30 | Application Form for the Certificate and Diploma
rc terms | | 2024-11-18 | Term Dates 2025
rc fitness | | 2023-03-20 | Fitness Test: Standards for Entry
rc kit | | 2024-11-25 | Kit List for New Students
rc handbook | | 2025-01-06 | Student Handbook 2025
rc hostel | | 2022-01-10 | Hostel Rules
rc exams | | 2021-02-01 | Examination Regulations
rc s tracking | | 2024-01-08 | Syllabus: Tracking and Field Craft
rc s law | | 2024-01-08 | Syllabus: Wildlife Law and Prosecution
rc s ecology | | 2023-01-09 | Syllabus: Ecology and Identification of Animals
rc s firearms | | 2024-01-08 | Syllabus: Weapons Handling
rc s firstaid | | 2022-01-10 | Syllabus: Wilderness First Aid
rc s community | | 2023-01-09 | Syllabus: Working with Communities
rc s guiding | | 2025-01-06 | Syllabus: Guiding and Hospitality
rc p law | | 2024-11-11 | Past Paper Wildlife Law November 2024
rc p ecology | | 2024-11-13 | Past Paper Ecology November 2024
rc range | | 2023-07-03 | Shooting Range Safety
rc scholarship | | 2025-04-07 | Scholarships for Women Rangers 2026
rc short | | 2025-02-17 | Short Courses for Guides and Lodge Staff 2025
rc menu june | | 2025-06-02 | Dining Hall Menu June 2025
rc menu july | | 2025-06-30 | Dining Hall Menu July 2025
rc board feb | | 2025-02-26 | Academic Board Minutes 26 February 2025
rc board may | | 2025-05-28 | Academic Board Minutes 28 May 2025
rc graduates 2024 | | 2024-12-06 | Graduates and Prizes 2024
""")

catalogue.associations.update({"SRC": "Sikanzwe Ranger College", "VHR": "Wildlife Health and Research"})


only = catalogue.only


q.ask("not-companies", "Elephants ate nearly all of my maize last night. Will anybody pay me for it?", only("lw guide", "lw claim"))
q.ask("not-companies", "how old do kids have to be to see the chimps", only("mh trek"))
q.ask("not-companies", "closing time lungavale gate", only("lnp gates"))
q.ask("not-companies", "we're self-driving to onduwe, is it ok to leave the track and drive across the white stuff?", only("op driving"))
q.ask("not-companies", "vet nicked his hand with a loaded elephant dart!! what now", only("vr etorphine"))
q.ask("not-companies", "bakkie is in mud up to the axles, how do we pull it out", only("ts winch", "ts sand"))
q.ask("not-companies", "Found an elephant this morning with the tusks hacked off. What are we supposed to leave alone until the investigators come?", only("pl scene"))
q.ask("not-companies", "I'm a mechanic at the central workshop - do my wife and the children pay at the gate like everyone else?", only("hr freeentry"))
q.ask("not-companies", "how much do i need to knock down a big buffalo bull", only("vr buffalo"))
q.ask("not-companies", "is there a fridge and a stove in the tents at mopane or must we bring ours", only("mc kitchen"))
q.ask("not-companies", "cold shower at mopane, which knob do i turn to get that burner going", only("mc geyser"))
q.ask("not-companies", "Good morning, could you tell me what a double costs per night at Hornbill Hill?", only("hh rates 2025"))
q.ask("not-companies", "we are from germany, what do we pay per day to get in", only("hq tariff 2025", "hq pr fees"))
q.ask("not-companies", "may I fly my quadcopter over the waterfall for some video? private, just for me", only("hq drone"))
q.ask("not-companies", "forty learners, no budget. who do we write to so they get in without paying", only("hq free"))
q.ask("not-companies", "my daughter eats nothing from animals, will she find something at hornbill hill", only("hh vegan"))
q.ask("not-companies", "kg of mealie meal & tins per man for a 10 day patrol", only("pl rations"))
q.ask("not-companies", "hippo in the gardens every night at Kapiri. am i allowed to put it down or does someone else decide", only("pl problem"))
q.ask("not-companies", "can i get online at mopane camp", only("mc wifi"))
q.ask("not-companies", "What do the men who carry our bags up the mountain earn, and how heavy may a bag be?", only("mh porters 2025"))
q.ask("not-companies", "baby ele without its mum just came in. which milk", only("vr orphan"))
q.ask("not-companies", "soles have come off my boots, when am i due for new ones?", only("hr uniform"))
q.ask("not-companies", "I think my superior sells confiscated meat. How can I say so without him learning it was me?", only("hr whistle"))
q.ask("not-companies", "how far and how fast do you have to run to be accepted at the ranger school", only("rc fitness"))
q.ask("not-companies", "starting at sikanzwe in january what must i bring along", only("rc kit"))
q.ask("not-companies", "which bottles of red does jackalberry have", only("jl wine"))
q.ask("not-companies", "big volkan at the outpost turns over but won't fire", only("ts generator"))
q.ask("not-companies", "need the number of the front brake pads for the safari truck to order them", only("ts mataro parts"))
q.ask("not-companies", "Flying in to Jackalberry on the small plane: hard suitcase allowed? how many kilos?", only("jl luggage"))
q.ask("not-companies", "who counts the money from the gate in the evening and when does it go to the bank", only("fp petty"))
q.ask("not-companies", "was anybody hurt when that car got washed away crossing the lufuwe", only("lnp river"))
q.ask("not-companies", "i heard you are selling off old pickups & stuff, which day", only("fp auction"))
q.ask("not-companies", "thatching my roof, may i cut the grass inside the conservancy", only("lw firewood"))
q.ask("not-companies", "is there a study of where elephants go once they walk out of the park to the west?", only("vr corridor"))
q.ask("not-companies", "how many elephants are there in lungavale", only("vr census 2024"))
q.ask("not-companies", "has anyone ever tested whether peppers really keep jumbos off the crops", only("vr chillies"))
q.ask("not-companies", "what am i paid extra for nights out on patrol", only("hr field"))
q.ask("not-companies", "my baby is due in october, how long can i stay home with pay", only("hr maternity"))
q.ask("not-companies", "Thirty guests, one ceremony, dinner under the trees at Jackalberry: roughly what would we pay?", only("jl wedding"))
q.ask("not-companies", "client has a bad headache and is throwing up at the top hut", only("mh altitude"))
q.ask("not-companies", "a tourist was killed and a journalist is on the phone. may I tell her anything?", only("hq crisis"))
q.ask("not-companies", "who do we get diesel from and till when does that run", only("fp c fuel"))
q.ask("not-companies", "flat tyre, two days from camp, spare is gone as well", only("ts tyres"))
q.ask("not-companies", "staff kids at far away stations - does the authority help with boarding school", only("hr boarding"))
q.ask("not-companies", "wild dogs and rabies: do we jab them, and how", only("vr rabies"))
q.ask("not-companies", "Smoke coming from the reed roof of the dining area at Jackalberry, what is everyone's job?", only("jl thatch"))

q.ask("name", "Hornbill Hill Lodge dinner menu", only("hh menu"))
q.ask("name", "Who may be a member of the Lungavale West Conservancy, according to its constitution?", only("lw constitution"))
q.ask("name", "rules for campers at onduwe pans", only("op campsite"))
q.ask("name", "Sikanzwe Ranger College: hostel and tuition, how much in 2024?", only("rc fees 2024"))

q.ask("alias", "SRC when does the second term begin", only("rc terms"))
q.ask("alias", "what did we plan for harcourt up to 2028", only("tnp plan19"))
q.ask("alias", "what did OPGR say to the potash people about their mine", only("op potash"))
q.ask("alias", "Hornbill's airport transfer, what times?", only("hh shuttle"))

q.ask("typo", "tembewe baloon flihgts", only("tnp balloon"))
q.ask("typo", "jackelbery lodge laundrey prises", only("jl laundry"))
q.ask("typo", "gide biten by viper mbarasi hils", only("mh viper"))
q.ask("typo", "brown hyeena dens at ondue pans can you vist", only("op hyena"))

q.ask("document-type", "press release on the rhinos that came to tembwe", only("hq pr rhino"))
q.ask("document-type", "Please send me the tender for the bridge.", only("fp t bridge"))
q.ask("document-type", "otaru - not the handbook, the thick manual for the workshop", only("ts otaru workshop"))
q.ask("document-type", "incident report croc fishing camp", only("lnp crocodile"))
q.ask("document-type", "last year's exam in wildlife law so that i can practise", only("rc p law"))
q.ask("document-type", "evaluation of the bids for digital radios", only("fp e radios"))
q.ask("document-type", "i'd like the job advert for the pilot", only("hr ad pilot"))
q.ask("document-type", "Audited accounts of the authority, year to March 2023", only("fp accounts 2023"))

q.ask("several-companies", "the managers' reports for May from both Jackalberry and Hornbill Hill", only("jl report 2025-05"), only("hh report 2025-05"))
q.ask("several-companies", "what does a room cost this year at jackalberry, and at hornbill hill?", only("jl rates 2025"), only("hh rates 2025"))
q.ask("several-companies", "feb 2025 patrols: lungavale, tembwe, onduwe", only("lnp patrol 2025-02"), only("tnp patrol 2025-02"), only("op patrol 2025-02"))
q.ask("several-companies", "Compare the management plans now in force for Mbarazi Hills and for Onduwe Pans.", only("mh plan24"), only("op plan"))
q.ask("several-companies", "how full were all three - jackalberry, mopane, hornbill - in june", only("jl report 2025-06"), only("mc report 2025-06"), only("hh report 2025-06"))
q.ask("several-companies", "if we call off do we get our deposit back? we booked 2 nights hornbill hill + 3 nights jackalberry", only("hh cancel"), only("jl cancel"))
q.ask("several-companies", "trail maps of tembwe and mbarazi pls", only("tnp map"), only("mh map"))
q.ask("several-companies", "2024 guest feedback, Hornbill Hill against Jackalberry", only("hh feedback 2024"), only("jl feedback 2024"))

q.ask("several-periods", "entry fees in 2023/24 next to those of 2025/26", only("hq tariff 2023"), only("hq tariff 2025"))
q.ask("several-periods", "Lungavale from the air: what did the counts of 2018, 2021 and 2024 come to?", only("vr census 2018"), only("vr census 2021"), only("vr census 2024"))
q.ask("several-periods", "mopane complaints 2024 and 2025, are they the same ones?", only("mc complaints 2024"), only("mc complaints 2025"))
q.ask("several-periods", "has the water in the hot springs at tembwe got worse between march last year and this march", only("tnp water 2024"), only("tnp water 2025"))
q.ask("several-periods", "LW how many buffalo could be hunted in 2024 / in 2025", only("lw quota 2024"), only("lw quota 2025"))
q.ask("several-periods", "I am writing about the authority's spending. May I see its budgets from 2023/24 through 2025/26?", only("fp budget 2023"), only("fp budget 2024"), only("fp budget 2025"))
q.ask("several-periods", "rain at the mbarazi station 2023 vs 2024", only("mh rain 2023"), only("mh rain 2024"))
q.ask("several-periods", "poachers sentenced jan-mar 2025 and apr-jun 2025", only("pl court q1"), only("pl court q2"))

q.ask("relative-date", "what did the tembwe patrols come across last month", only("tnp patrol 2025-06"))
q.ask("relative-date", "newest patrol report from lungavale", only("lnp patrol 2025-05"))
q.ask("relative-date", "What's on offer in the college dining hall this month?", only("rc menu july"))
q.ask("relative-date", "village scouts on duty this month", only("lw roster 2025-07"))
q.ask("relative-date", "what did the board decide when it last met", only("hq board 2025-06"))
q.ask("relative-date", "how much may tembwe spend in the current financial year", only("tnp budget 2025"))
q.ask("relative-date", "will jackalberry get dearer next year", only("jl rates 2026"))
q.ask("relative-date", "number of tourists last year, park by park", only("hq arrivals 2024"))
q.ask("relative-date", "flamingos counted the year before last", only("op flamingo 2023"))
q.ask("relative-date", "your most recent annual report please", only("hq ar 2023"))
q.ask("relative-date", "what was in the previous oxpecker, the one before the current issue", only("hq news 49"))
q.ask("relative-date", "jobs at the lodges advertised last month", only("hr ad chef"))

q.ask("follow-up", "and how do I pay them in?", only("fp petty"),
      history=["are the gates still taking cash", "Since 1 May 2024 park gates have been cashless. Takings in cash from before, or in an emergency, are counted by two officers at the end of the day."])
q.ask("follow-up", "what about lions", only("vr lion"),
      history=["which drugs do we use to immobilise an elephant", "Adult elephants are immobilised with etorphine and azaperone, by dart, at the doses that the protocol for elephants gives."])
q.ask("follow-up", "and may?", only("mc report 2025-05"),
      history=["how many camped at mopane in june", "In June 2025 Mopane Camp had 1,912 campers."])
q.ask("follow-up", "same for 2021/22", only("hq ar 2021"),
      history=["how many arrests does the 2022/23 annual report mention", "The annual report 2022/23 of KNPWA mentions 418 arrests."])
q.ask("follow-up", "is there a form for it", only("lw claim"),
      history=["elephants broke my granary in mutonda, do i get compensation", "Yes. Members of Lungavale West Conservancy can be compensated for crops and for livestock when the loss is reported within three days."])
q.ask("follow-up", "who got it in the end?", only("fp e fence", "fp c fence"),
      history=["did you tender the fence at tembwe", "Yes, tender KNPWA/T/18/24 for 62 km of electric fence at Tembwe was published in November 2024."])
q.ask("follow-up", "And at Hornbill Hill?", only("hh report 2025-02"),
      history=["occupancy jackalberry february 2025", "Jackalberry Lodge was 61% occupied in February 2025."])
q.ask("follow-up", "the other one, the conservancy", only("lw plan"),
      history=["how long is the plan for lungavale valid", "The General Management Plan of Lungavale National Park is valid from 2016 to 2025. A draft for 2026 to 2035 is out for comment."])
q.ask("follow-up", "ok and when must i be back in my room in the evening", only("rc hostel", "rc handbook"),
      history=["how much is a bed at the ranger college", "In 2025 a place in the hostel of Sikanzwe Ranger College costs 1,450 per term."])
q.ask("follow-up", "how many were there the year before", only("op flamingo 2023"),
      history=["flamingo count onduwe 2024", "In 2024 the count at Onduwe Pans came to 84,300 lesser flamingos."])
q.ask("follow-up", "does it say what he should have done right after the bite?", only("mh viper", "pl snakebite"),
      history=["was there a snake accident in mbarazi recently", "Yes, on 22 November 2024 a guide in the Mbarazi Hills was bitten by a Gaboon viper. An incident report was written."])
q.ask("follow-up", "2025 please", only("jl rates 2025"),
      history=["price of a family chalet at jackalberry", "For which year would you like the rates of Jackalberry Lodge?"])
q.ask("follow-up", "no, the children's one", only("jl kids"),
      history=["can i see the menu at jackalberry", "The dinner menu of Jackalberry Lodge for the dry season of 2025 has three courses, with grilled bream or kudu as the main course."])
q.ask("follow-up", "what did the newspapers get told about it", only("hq pr ivory"),
      history=["how much ivory was seized at kisanga", "On 11 May 2025 84 kg of ivory were seized at the border at Kisanga."])
q.ask("follow-up", "then what about fathers", only("hr maternity"),
      history=["maternity leave, how many weeks", "Mothers employed by the authority get 16 weeks of paid leave."])
q.ask("follow-up", "how much do i get per night in that case", only("hr perdiem 2025"),
      history=["i have to go to matunga for a three day workshop, who pays the hotel",
               "You may either have the hotel booked by the authority or claim the subsistence rate for each night."])
q.ask("follow-up", "And the quarter after that?", only("mh patrol 2024-q3"),
      history=["snares found mbarazi q2 2024", "In the second quarter of 2024 patrols in the Mbarazi Hills removed 286 snares."])
q.ask("follow-up", "show me what the drivers should check then", only("ts daily"),
      history=["why did so many pickups break down in may", "The Central Workshop Report for May 2025 says that 9 of 14 breakdowns could have been prevented by a check before the drive."])
q.ask("follow-up", "both years please", only("tnp rhino 2023"), only("tnp rhino 2024"),
      history=["do you have the monitoring summary of the rhinos in tembwe", "Yes, there are summaries for 2023 and for 2024. Which one would you like?"])
q.ask("follow-up", "Was it ever called anything else?", only("tnp name"),
      history=["where are the rhinos", "The white rhinos were released in Tembwe National Park."])
q.ask("follow-up", "hm and the one on ecology?", only("rc p ecology"),
      history=["have you got an old exam paper on wildlife law from the college", "Yes, the paper of November 2024 is available."])
q.ask("follow-up", "different thing - how do i ask for permission to land my cessna at lungavale", only("lnp airstrip"),
      history=["fishing licence lufuwe", "A licence for fishing in the Lufuwe can be bought at the gate.", "closed season?", "No fishing from December to the end of February."])
q.ask("follow-up", "did the committee talk about that in march", only("lw min 2025-03"),
      history=["which animals may be hunted in lungavale west this year", "The quota for 2025 is 40 impala, 12 buffalo and 4 hippopotamus. No lion may be hunted."])
q.ask("follow-up", "what would that cost us per child", only("mc school"),
      history=["we would like to stay at mopane with our class, is there a room for all of them", "Yes, Mopane Camp has a dormitory for groups of schools, with 36 beds."])
q.ask("follow-up", "and who's the contractor that washes them", only("hh laundry"),
      history=["how often are sheets changed at hornbill hill", "Sheets at Hornbill Hill Lodge are changed every second day; they are washed by a contractor."])
q.ask("follow-up", "any harm to people from it? do they need to do something", only("vr anthrax"),
      history=["what killed the hippos according to the disease bulletin of january to march", "According to the Disease Surveillance Bulletin anthrax was confirmed in three of the hippopotamus carcasses."])
q.ask("follow-up", "I meant the year that ended in march 2022", only("fp accounts 2022"),
      history=["audited surplus 2022/23", "The audited financial statements for the year ended 31 March 2023 show a surplus of 3.2 million."])
q.ask("follow-up", "is that closing date in the advert?", only("hr ad vet"),
      history=["are you looking for vets", "Yes, there is a vacancy for a wildlife veterinarian in Lungavale. Applications are open until the end of July."])
q.ask("follow-up", "Thanks. Now the same report from tembwe", only("tnp patrol 2025-03"),
      history=["lungavale patrol report march 2025", "The Lungavale Monthly Patrol Report for March 2025 counts 212 patrol days, 14 arrests and 2 elephants poached."])
q.ask("follow-up", "what did they learn from it", only("pl nightjar"),
      history=["operation nightjar?", "Operation Nightjar was an operation of rangers and police in September 2024. A review was written in October 2024."])
q.ask("follow-up", "and in the rains, what's cooked then", only("jl menu green"),
      history=["jackalberry dinner in the dry season", "In the dry season of 2025 dinner at Jackalberry Lodge is grilled bream, kudu or a vegetable stew."])
q.ask("follow-up", "how's a company get on your list for things like this?", only("fp supplier"),
      history=["what are you buying at the moment", "Open tenders: insurance of vehicles and aircraft, and the renovation of Mopane Camp."])

q.ask("abstention", "hello")
q.ask("abstention", "Good afternoon! Are you a bot or one of the rangers?")
q.ask("abstention", "what sort of things can i ask you")
q.ask("abstention", "thx bye")
q.ask("abstention", "why is the sky red at sunset")
q.ask("abstention", "who won the 100 metres at the last olympics")
q.ask("abstention", "umfula sands lodge, price per night?")
q.ask("abstention", "I'd like the management plan of Chilundi National Park")
q.ask("abstention", "entrance fee kruger park 2025")
q.ask("abstention", "write me a short birthday poem for my sister")
q.ask("abstention", "whats 15% of 2400")
q.ask("abstention", "Could you translate 'where is the station' into Portuguese?")
q.ask("abstention", "will it rain tomorrow afternoon")
q.ask("abstention", "dinner menu leopard ridge lodge")
q.ask("abstention", "what is the euro worth in dollars right now")
q.ask("abstention", "haha nice")
q.ask("abstention", "how do i restart my iphone")
q.ask("abstention", "wonderful, that was all I needed. have a good day!",
      history=["gate hours lungavale", "The gates of Lungavale National Park are open from 6 am to 6 pm."])
q.ask("abstention", "ok 👍",
      history=["shuttle to hornbill hill on sundays?", "On Sundays the shuttle leaves Kisanga Airport at 10:30 and at 15:00."])
q.ask("abstention", "can you say that in simpler words",
      history=["how is the income share worked out in lungavale west",
               "Sixty percent of the net receipts of hunting and bed-night levies are apportioned to registered households; the remainder accrues to the conservancy's operating fund."])
q.ask("abstention", "put that in a table please",
      history=["fees for adults, children, residents 2025/26", "Adults from abroad pay 60, adults who are residents 15, children from abroad 30, children who are residents 5."])
q.ask("abstention", "you've been very helpful, thanks so much",
      history=["is the pool at jackalberry heated", "No, the pool of Jackalberry Lodge is not heated."])
q.ask("abstention", "and for lake manjira national park?",
      history=["when was the management plan of mbarazi renewed", "The Management Plan of the Mbarazi Hills was renewed in February 2024, for the years 2024 to 2033."])
q.ask("abstention", "never mind, forget it",
      history=["patrol report for onduwe, april", "I have no patrol report of Onduwe Pans for April 2025."])
