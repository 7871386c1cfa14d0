"""What a city publishes for those who live in it: permits, waste, schools, taxes, parks, bylaws, decisions and leaflets, by office."""

from .shelf import Catalogue, Questions

BUCKET = "s3://brackwater-city-documents"

# office -> one line for each document: handle | file | title | kind | published | summary
OFFICES = {
    "Building and Planning": """
permit guide | bp-01_do-i-need-a-permit.pdf | Do I need a building permit? | leaflet | 2024-02-01 | What may be built without a permit, and what not
permit form | bp-02_building-permit-application.pdf | Application for a building permit | form | 2023-09-01 |
garden houses | bp-05_sheds-garages.pdf | Sheds, garages and garden houses | leaflet | 2022-04-11 |
fences | bp-06_fences-walls-hedges.pdf | Fences, walls and hedges between neighbours | leaflet | 2021-05-17 |
solar | bp-07_solar-heat-pumps.pdf | Solar panels and heat pumps | leaflet | 2024-06-03 |
listed | bp-08_listed-buildings.pdf | Altering a listed building in the Old Town | leaflet | 2020-10-05 |
tree | bp-11_tree-felling.pdf | Permit to fell a tree | form | 2023-01-09 |
demolish | bp-12_demolition-notice.pdf | Notice of demolition | form | 2019-03-04 |
kerb | bp-13_lowered-kerb.pdf | Application for a lowered kerb (driveway) | form | 2021-08-23 |
object | bp-15_objecting.pdf | How to object to a neighbour's building application | leaflet | 2022-11-14 |
lets | bp-16_short-term-lets.pdf | Letting rooms and flats to holidaymakers: permit | leaflet | 2024-09-30 |
fees 2024 | bp-fees-2024.pdf | Fees for building permits 2024 | fees | 2024-01-01 |
fees 2025 | bp-fees-2025.pdf | Fees for building permits 2025 | fees | 2025-01-01 |
zoning north | zoning-north-quarter-2021.pdf | Zoning plan North Quarter | plan | 2021-06-30 |
zoning harbour | zoning-harbour-2024.pdf | Zoning plan Harbour | plan | 2024-11-12 |
pc may | planning-cttee-2025-05-13.pdf | Planning committee, minutes of 13 May 2025 | minutes | 2025-05-27 |
pc jul | planning-cttee-2025-07-08.pdf | Planning committee, minutes of 8 July 2025 | minutes | 2025-07-22 |
pc sep | planning-cttee-2025-09-09.pdf | Planning committee, minutes of 9 September 2025 | minutes | 2025-09-18 |
""",
    "Waste and Recycling": """
cal n 24 | abfuhr/cal-north-2024.pdf | Collection calendar 2024, zone North | calendar | 2023-12-01 |
cal s 24 | abfuhr/cal-south-2024.pdf | Collection calendar 2024, zone South | calendar | 2023-12-01 |
cal o 24 | abfuhr/cal-oldtown-2024.pdf | Collection calendar 2024, zone Old Town | calendar | 2023-12-01 |
cal n 25 | abfuhr/cal-north-2025.pdf | Collection calendar 2025, zone North | calendar | 2024-12-02 |
cal s 25 | abfuhr/cal-south-2025.pdf | Collection calendar 2025, zone South | calendar | 2024-12-02 |
cal o 25 | abfuhr/cal-oldtown-2025.pdf | Collection calendar 2025, zone Old Town | calendar | 2024-12-02 |
bins | wr-which-bin.pdf | What goes in which bin? | leaflet | 2023-03-20 | A to Z of 300 things
bulky | wr-bulky-collection.pdf | Bulky waste: having furniture and mattresses collected | leaflet | 2024-01-08 |
hazard | wr-hazardous.pdf | Paint, batteries, chemicals: hazardous waste from households | leaflet | 2022-02-14 |
tip | wr-recycling-centre-2025.pdf | Recycling centre: opening hours and prices 2025 | leaflet | 2025-01-02 |
garden | wr-garden-waste.pdf | Brown bin for garden waste: subscription | form | 2025-02-03 |
compost | wr-composting.pdf | Making compost at home | leaflet | 2018-04-09 |
missed | wr-missed.pdf | Report a missed collection | form | 2023-03-20 |
asbestos | wr-asbestos.pdf | Small quantities of asbestos | leaflet | 2021-07-05 |
electric | wr-electrical.pdf | Old electrical appliances | leaflet | 2022-02-14 |
xmas trees | wr-christmas-trees-2026.pdf | Christmas trees: collection in January 2026 | leaflet | 2025-09-12 |
bin size | wr-change-of-bin.pdf | Larger, smaller or additional bin | form | 2023-03-20 |
waste fees 2024 | wr-fees-2024.pdf | Waste fees 2024 | fees | 2023-12-18 |
waste fees 2025 | wr-fees-2025.pdf | Waste fees 2025 | fees | 2024-12-16 |
""",
    "Schools and Childcare": """
enrol 25 | sc/enrolment-2025-26.pdf | Starting primary school in 2025/26 | guide | 2024-09-16 |
enrol 26 | sc/enrolment-2026-27.pdf | Starting primary school in 2026/27 | guide | 2025-09-15 |
catchment | sc/catchment-map.pdf | Map of school catchment areas | map | 2024-08-01 |
appeal | sc/admission-appeals.pdf | Appealing against a school place | leaflet | 2023-04-24 |
meals sep | sc/menu-2025-09.pdf | School meals, September 2025 | menu | 2025-08-25 |
meals oct | sc/menu-2025-10.pdf | School meals, October 2025 | menu | 2025-09-19 |
meals free | sc/free-school-meals.pdf | Free school meals: application | form | 2024-06-17 |
bus | sc/school-transport.pdf | School bus passes | form | 2025-05-05 |
nursery | sc/nursery-place.pdf | Application for a nursery place (0 to 3 years) | form | 2025-01-13 |
after 24 | sc/after-school-fees-2024-25.pdf | After-school care: fees 2024/25 | fees | 2024-05-02 |
after 25 | sc/after-school-fees-2025-26.pdf | After-school care: fees 2025/26 | fees | 2025-05-02 |
hol 24 | sc/holidays-2024-25.pdf | School holidays 2024/25 | calendar | 2023-06-01 |
hol 25 | sc/holidays-2025-26.pdf | School holidays 2025/26 | calendar | 2024-06-03 |
hol 26 | sc/holidays-2026-27.pdf | School holidays 2026/27 | calendar | 2025-06-02 |
special | sc/special-needs.pdf | Children with special educational needs: support at school | leaflet | 2022-10-17 |
home ed | sc/home-education.pdf | Teaching your child at home: notice | form | 2021-09-06 |
absence | sc/leave-in-term.pdf | Taking a child out of school in term time | leaflet | 2023-09-04 |
music | sc/music-school-2025-26.pdf | Music school: courses and fees 2025/26 | leaflet | 2025-06-10 |
""",
    "Taxes and Finance": """
prop guide | tx_property-tax-explained.pdf | Property tax explained | leaflet | 2023-02-06 |
rates 2023 | tx_rates-2023.pdf | Tax rates 2023 | rates | 2022-12-20 |
rates 2024 | tx_rates-2024.pdf | Tax rates 2024 | rates | 2023-12-19 |
rates 2025 | tx_rates-2025.pdf | Tax rates 2025 | rates | 2024-12-17 |
instalments | tx_deferral.pdf | Paying later or by instalments | form | 2021-01-11 | For those who cannot pay a tax or fee when due
dog tax | tx_dog-registration.pdf | Registering a dog (dog tax) | form | 2020-01-01 |
tourist tax | tx_tourist-tax.pdf | Tourist tax: monthly return for hosts | form | 2024-10-01 |
business tax | tx_business-tax.pdf | Business tax: guide for the self-employed | leaflet | 2022-03-07 |
debit | tx_direct-debit.pdf | Direct debit mandate | form | 2019-06-03 |
budget 2024 | fin_budget-2024.pdf | City budget 2024 | budget | 2023-12-19 |
budget 2025 | fin_budget-2025.pdf | City budget 2025 | budget | 2024-12-17 |
budget 2026 | fin_budget-2026-draft.pdf | City budget 2026, draft | budget | 2025-09-16 |
accounts 2022 | fin_accounts-2022.pdf | Annual accounts of the city 2022 | accounts | 2023-06-27 |
accounts 2023 | fin_accounts-2023.pdf | Annual accounts of the city 2023 | accounts | 2024-06-25 |
accounts 2024 | fin_accounts-2024.pdf | Annual accounts of the city 2024 | accounts | 2025-06-24 |
""",
    "Parks and Leisure": """
allotment | allotments.pdf | Allotment gardens: rules and waiting list | leaflet | 2023-11-06 |
pool summer | lido-summer-2025.pdf | Lido: opening hours and prices, summer 2025 | leaflet | 2025-04-28 |
pool winter | indoor-pool-winter-2025-26.pdf | Indoor pool: opening hours and prices, winter 2025/26 | leaflet | 2025-09-08 |
barbecue | barbecue-places.pdf | Where barbecues are allowed | map | 2022-05-23 |
dog map | dog-areas-map.pdf | Where dogs may run free | map | 2021-03-15 |
halls | sports-hall-hire.pdf | Hire of sports halls and pitches | form | 2024-08-19 |
playgrounds | playgrounds-map.pdf | Playgrounds and paddling pools | map | 2023-06-12 |
bench | donate-a-bench.pdf | Donate a bench or a tree | leaflet | 2019-10-14 |
rink | ice-rink-2025-26.pdf | Ice rink 2025/26 | leaflet | 2025-09-15 |
""",
    "Bylaws": """
bl noise | BL-2009-04.pdf | Bylaw 2009-04, noise and quiet hours | | |
bl dogs | BL-2011-02.pdf | Bylaw 2011-02, keeping and walking of dogs | | |
bl snow | BL-2012-09.pdf | Bylaw 2012-09, clearing of snow and ice by owners | | |
bl cemetery | BL-2014-01.pdf | Bylaw 2014-01, cemeteries and burials | | |
bl parks | BL-2015-06.pdf | Bylaw 2015-06, use of parks and green spaces | | |
bl trade | BL-2016-03.pdf | Bylaw 2016-03, street trading and buskers | | |
bl fireworks | BL-2018-08.pdf | Bylaw 2018-08, fireworks | | |
bl trees | BL-2019-05.pdf | Bylaw 2019-05, protection of trees | | |
bl signs | BL-2020-02.pdf | Bylaw 2020-02, signs and advertising on buildings | | |
bl alcohol | BL-2021-07.pdf | Bylaw 2021-07, alcohol in public places | | |
bl scooters | BL-2023-03.pdf | Bylaw 2023-03, hired scooters and bicycles | | |
bl pigeons | BL-2024-01.pdf | Bylaw 2024-01, feeding of pigeons and gulls | | |
""",
    "City Council": """
cm mar | council/minutes/2025-03-18.pdf | City council, minutes of 18 March 2025 | minutes | 2025-04-01 |
cm apr | council/minutes/2025-04-15.pdf | City council, minutes of 15 April 2025 | minutes | 2025-04-29 |
cm may | council/minutes/2025-05-20.pdf | City council, minutes of 20 May 2025 | minutes | 2025-06-03 |
cm jun | council/minutes/2025-06-17.pdf | City council, minutes of 17 June 2025 | minutes | 2025-07-01 |
cm jul | council/minutes/2025-07-15.pdf | City council, minutes of 15 July 2025 | minutes | 2025-07-29 |
ag sep | council/agendas/2025-09-16.pdf | City council, agenda of 16 September 2025 | agenda | 2025-09-09 |
ag oct | council/agendas/2025-10-21.pdf | City council, agenda of 21 October 2025 (provisional) | agenda | 2025-09-19 |
dec tram | council/decisions/2025-031.pdf | Decision 2025-031, tram to the Harbour | decision | 2025-03-18 |
dec library | council/decisions/2025-044.pdf | Decision 2025-044, closing of the Elm Street branch library | decision | 2025-04-15 |
dec swim | council/decisions/2025-058.pdf | Decision 2025-058, free swimming for children under 12 | decision | 2025-05-20 |
dec limit | council/decisions/2025-063.pdf | Decision 2025-063, 30 km/h on Mill Road | decision | 2025-06-17 |
dec twin | council/decisions/2025-071.pdf | Decision 2025-071, twinning with Ostrava-Lhotka | decision | 2025-07-15 |
dec stadium | council/decisions/2024-102.pdf | Decision 2024-102, sale of the old stadium | decision | 2024-11-19 |
petition | council/petition.pdf | Petition to the city council | form | 2020-02-03 |
question time | council/question-time.pdf | Putting a question to the council | leaflet | 2020-02-03 |
orders | council/standing-orders.pdf | Standing orders of the city council | rules | 2022-07-01 |
members | council/members.pdf | Members of the city council and their wards | list | 2025-03-03 |
""",
    "Streets and Parking": """
resident | sp_resident-permit.pdf | Resident's parking permit | form | 2025-01-02 |
guests | sp_visitor-vouchers.pdf | Parking vouchers for visitors of residents | form | 2025-01-02 |
disabled | sp_disabled-badge.pdf | Parking badge for people with disabilities | form | 2023-05-08 |
works aug | sp_roadworks-2025-08.pdf | Roadworks in August 2025 | list | 2025-07-28 |
works sep | sp_roadworks-2025-09.pdf | Roadworks in September 2025 | list | 2025-08-29 |
pothole | sp_report-damage.pdf | Report a pothole or a broken street lamp | form | 2022-01-17 |
gritting | sp_winter-service.pdf | Winter service: which streets are gritted | map | 2024-10-21 |
fine | sp_parking-fine.pdf | Contesting a parking fine | leaflet | 2021-04-19 |
van | sp_no-stopping-removals.pdf | Reserving space in the street for a removal van | form | 2023-02-13 |
skip | sp_skip-scaffold.pdf | Skips and scaffolding on the pavement | form | 2022-08-01 |
party | sp_street-party.pdf | Closing a street for a party | form | 2024-03-04 |
cycle | sp_cycle-map.pdf | Cycle map | map | 2024-05-13 |
""",
    "Registry Office": """
birth | ro_birth.pdf | Registering a birth | leaflet | 2023-01-01 |
marriage | ro_marriage.pdf | Getting married in Brackwater | leaflet | 2024-04-15 |
death | ro_death.pdf | When somebody has died: what to do | leaflet | 2022-11-01 |
passport | ro_passport.pdf | Passports | leaflet | 2024-01-01 |
idcard | ro_identity-card.pdf | Identity cards: application, renewal, loss | leaflet | 2024-01-01 |
moving | ro_change-of-address.pdf | Registering a change of address | form | 2023-01-01 |
name | ro_change-of-name.pdf | Changing a first or family name | leaflet | 2021-06-14 |
copies | ro_copies.pdf | Copies of certificates of birth, marriage and death | form | 2023-01-01 |
citizen | ro_citizenship.pdf | Becoming a citizen | leaflet | 2024-07-01 |
""",
    "Housing and Social Services": """
rent help | hs_housing-benefit.pdf | Housing benefit | form | 2025-01-01 | Help with the rent for low incomes
social flat | hs_social-housing.pdf | Application for a council flat | form | 2024-02-19 |
homeless | hs_losing-your-home.pdf | If you are about to lose your home | leaflet | 2023-10-09 |
heating | hs_heating-grant-2025.pdf | Heating grant 2025/26 | form | 2025-09-01 |
debt | hs_debt-advice.pdf | Debt advice | leaflet | 2022-05-16 |
home help | hs_care-at-home.pdf | Care and help at home for older people | leaflet | 2023-03-13 |
wheels | hs_meals-on-wheels.pdf | Meals on wheels | leaflet | 2024-09-02 |
refuge | hs_violence-at-home.pdf | Violence at home: where to find help | leaflet | 2023-11-25 |
mould | hs_damp-and-mould.pdf | Damp and mould in rented flats | leaflet | 2022-12-05 |
carers | hs_caring-for-relatives.pdf | Caring for a relative: relief and allowances | leaflet | 2023-03-13 |
""",
    "Elections": """
postal | postal-vote-2025.pdf | Postal vote, mayoral election of 9 November 2025: application | form | 2025-09-01 |
stations | polling-stations-2025.pdf | Polling stations 2025 | list | 2025-08-18 |
helpers | poll-workers.pdf | Helping at the polls | leaflet | 2025-06-30 |
result 2020 | result-mayor-2020.pdf | Result of the mayoral election 2020 | result | 2020-11-16 |
result 2024 | result-council-2024.pdf | Result of the council election 2024 | result | 2024-06-17 |
""",
    "Water": """
quality 2023 | water-quality-2023.pdf | Drinking water quality 2023 | report | 2024-03-22 | Hardness, nitrate, lead, chlorine
quality 2024 | water-quality-2024.pdf | Drinking water quality 2024 | report | 2025-03-21 | Hardness, nitrate, lead, chlorine
meter | water-meter-reading.pdf | Sending in your meter reading | form | 2022-11-07 |
leak | water-burst-pipe.pdf | Burst pipe or no water: emergencies | leaflet | 2023-08-14 |
flood | flood-preparation.pdf | Before the flood: protecting your cellar | leaflet | 2024-10-07 |
""",
    "Library and Culture": """
card | lib-membership.pdf | Joining the city library | leaflet | 2024-01-08 |
ebooks | lib-ebooks.pdf | Borrowing e-books and audiobooks | leaflet | 2023-09-18 |
room | lib-room-hire.pdf | Hiring the reading room | form | 2022-03-28 |
events | culture-autumn-2025.pdf | What's on, autumn 2025 | programme | 2025-09-01 |
summer | culture-summer-2025.pdf | What's on, summer 2025 | programme | 2025-05-26 |
stall | christmas-market-stalls-2025.pdf | Christmas market 2025: applying for a stall | form | 2025-07-07 |
museum | museum-hours.pdf | Town museum: hours and admission | leaflet | 2024-04-01 |
clubs | grants-associations-2026.pdf | Grants for clubs and associations 2026 | form | 2025-09-10 |
""",
}

catalogue = Catalogue()
q = Questions("townhall", today="2025-09-20")


def compose():
    for office, lines in OFFICES.items():
        catalogue.group(office)
        for line in lines.strip().splitlines():
            handle, file, title, kind, published, summary = (part.strip() or None for part in line.split("|"))
            name = file.rsplit("/")[-1]
            folder = office.lower().replace(" ", "-")
            # The offices for parks and elections have titles and nothing else.
            if office in ("Parks and Leisure", "Elections", "Water"):
                kind, published = None, None
            catalogue.add(office, handle, f"{BUCKET}/{folder}/{file}", filename=name, title=title, category=kind, published=published, summary=summary)


compose()


def d(*handles):
    return [catalogue.handles[handle] for handle in handles]


ask = q.ask

ask("not-companies", "next door's planning to put a third floor on and it'll block all our light. can we stop it", d("object"))
ask("not-companies", "want to put up a little hut for the mower, need permission?", d("garden houses", "permit guide"))
ask("not-companies", "how do i get rid of an old sofa", d("bulky", "tip"))
ask("not-companies", "there's half a tin of varnish and some weedkiller in the cellar, where to with it", d("hazard"))
ask("not-companies", "they didn't empty our bin today", d("missed"))
ask("not-companies", "our daughter turns six next summer, what do we have to do about school", d("enrol 26"))
ask("not-companies", "neighbours party till 3 am every weekend what are the rules", d("bl noise"))
ask("not-companies", "got a ticket although i had paid at the machine", d("fine"))
ask("not-companies", "can't pay the property tax bill in one go", d("instalments"))
ask("not-companies", "we got a puppy, does the city need to know", d("dog tax"))
ask("not-companies", "moving house on the 4th, need to keep the space in front of the door free for the lorry", d("van"))
ask("not-companies", "my landlord has given me notice and i have nowhere to go", d("homeless"))
ask("not-companies", "black spots on the bedroom wall and landlord says it's my fault", d("mould"))
ask("not-companies", "Dear city, my mother is 84 and can no longer cook for herself. Is there anybody who brings her a warm lunch? With kind regards", d("wheels"))
ask("not-companies", "dad passed away last night. don't know where to start", d("death"))
ask("not-companies", "i've lost my wallet with my ID in it", d("idcard"))
ask("not-companies", "how hard is the tap water? have to set my dishwasher", d("quality 2024"))
ask("not-companies", "is my street gritted in winter", d("gritting"))
ask("not-companies", "and who has to shovel the pavement in front of a house, me or the city?", d("bl snow"))
ask("not-companies", "i'm away on voting day in november", d("postal"))
ask("not-companies", "my son's class, can i take him to his cousin's wedding on a school day", d("absence"))
ask("not-companies", "we put our spare room on airbnb, anything to watch out for", d("lets", "tourist tax"))
ask("not-companies", "want to play guitar in the pedestrian zone for money", d("bl trade"))
ask("not-companies", "there's a huge hole in the road outside no 14, almost came off my bike", d("pothole"))
ask("not-companies", "the birch in my garden is too big, can i just cut it down", d("tree", "bl trees"))
ask("not-companies", "can we grill by the river", d("barbecue", "bl parks"))
ask("not-companies", "my husband hits me", d("refuge"))
ask("not-companies", "water's coming up through the pavement, who do i ring", d("leak"))
ask("not-companies", "building a garage: what does the permit cost and which form do I hand in", d("fees 2025"), d("permit form"))
ask("not-companies", "new here. need to register my address and get a permit to park in my street", d("moving"), d("resident"))
ask("topic", "what have you got on swimming", d("pool summer", "pool winter", "dec swim"))
ask("topic", "help with energy costs for the poor", d("heating"))
ask("topic", "trees, what's protected", d("bl trees"))
ask("topic", "why are they shutting the library in elm street", d("dec library", "cm apr"))
ask("document-type", "the form for a bigger bin", d("bin size"))
ask("document-type", "a map of where the dog can go off the lead", d("dog map"))
ask("document-type", "bylaw about feeding pigeons", d("bl pigeons"))
ask("relative-date", "when are the autumn holidays this school year", d("hol 25"))
ask("relative-date", "which roads are dug up this month", d("works sep"))
ask("relative-date", "school lunches next month pls", d("meals oct"))
ask("relative-date", "what's on the table at the next council meeting", d("ag oct"))
ask("several-periods", "how did the city do in 2022 compared to 2024, surplus or deficit", d("accounts 2022", "accounts 2023"), d("accounts 2024"))
ask("several-periods", "bin charges 2024 vs 2025", d("waste fees 2024"), d("waste fees 2025"))
ask("typo", "libary card how to get one", d("card"))
ask("typo", "alotment wating list", d("allotment"))
ask("name", "decision 2025-063", d("dec limit"))

ask("follow-up", "and how much is it if she stays on after classes till five?", d("after 25"), history=[
    "is there a hot lunch at the primary schools", "Yes, every school has a canteen; the menu for each month is published by the end of the month before."])
ask("follow-up", "we live in the south part actually", d("cal s 25"), history=[
    "when is paper collected", "In zone North paper is collected every second Thursday; the next dates in 2025 are 25 September and 9 October."])
ask("follow-up", "ok but my sister wants to come for a week with her car", d("guests"), history=[
    "how do i get to park in my own street", "You apply for a resident's parking permit with your registration certificate. It costs 60 a year."])
ask("follow-up", "what if they say no", d("appeal"), history=[
    "can my child go to the school in the next district", "You may name another school in the application; places go first to children of the catchment area.", "and who decides",
    "The school office decides in March."])
ask("follow-up", "Could I bring that up there myself, as an ordinary resident?", d("question time", "petition"), history=[
    "did the council discuss the traffic on mill road", "Yes, on 17 June 2025 it decided on 30 km/h for the whole of Mill Road."])
ask("follow-up", "was it higher in 2023?", d("rates 2023"), history=[
    "what's the property tax rate now", "For 2025 the rate is 0.42 percent of the assessed value."])
ask("follow-up", "do I need extra copies of it for the bank and so on", d("copies"), history=[
    "how do i get a death certificate for my aunt", "The registry office issues it once the doctor's certificate has been handed in, usually by the undertaker."])

ask("abstention", "thanks a million, you saved my afternoon")
ask("abstention", "good morning")
ask("abstention", "how do i make sourdough bread")
ask("abstention", "who was the first man on the moon?")
ask("abstention", "translate 'see you tomorrow' into french")
ask("abstention", "is there a cheap flight to palma in october")
ask("abstention", "my phone screen is cracked, who fixes that fast")
ask("abstention", "no never mind, found it", history=["where can i vote", "Your polling station is printed on the card that you get by post, and there is a list for 2025."])
ask("abstention", "how do i get a parking permit in central london")

ask("follow-up", "we're right behind the cathedral in the old town", d("cal o 25"), history=[
    "when do they empty the paper bins", "That depends on your zone. Do you live in North, South or Old Town?"])
ask("follow-up", "yes pls", d("pool winter"), history=[
    "is the lido still open", "No, it closed for the season on 14 September. The indoor pool has opened; would you like its hours?"])
ask("follow-up", "and the year after that?", d("hol 26"), history=[
    "when do the summer holidays begin", "In the school year 2025/26 they begin on 4 July 2026."])
ask("follow-up", "can one read that decision somewhere", d("dec stadium"), history=[
    "who owns the old stadium now", "A developer: the city council decided to sell it in November 2024."])
ask("follow-up", "and putting a skip out in the street? also we'd need the kerb lowered", d("skip"), d("kerb"), history=[
    "what does a permit for a carport cost", "For a carport of less than 40 square metres the fee is 120 in 2025."])
ask("follow-up", "Wonderful, thank you. One more thing: my wife is from Chile and would like to have the passport of this country one day. How does that work?", d("citizen"), history=[
    "where do we park the car at night", "With a resident's parking permit you may use all marked spaces of your zone."])
ask("follow-up", "was it better the year before?", d("quality 2023"), history=[
    "how much nitrate is in the tap water", "9 milligrams a litre on average in 2024."])
ask("abstention", "60 a year, that's a fiver a month. fine", history=[
    "what does it cost to park in my street", "A resident's parking permit costs 60 a year."])
ask("abstention", "no wonder everybody goes by bike these days", history=[
    "what's the fine for parking on the pavement", "It is 55, and 70 if somebody had to walk on the road because of you."])
ask("abstention", "which bus goes to the airport in lisbon")
ask("abstention", "how do i stop a puppy from biting")

# --- more
ask("several-periods", "trying to plan two summers ahead: when do the kids get off this school year, and when the one after", d("hol 25"), d("hol 26"))
ask("several-periods", "Did the planning committee come back in September to the things it had put off in July?", d("pc jul"), d("pc sep"))
ask("several-periods", "property tax rate for the last three years, is it true it went up every single time", d("rates 2023"), d("rates 2024"), d("rates 2025"))
ask("several-periods", "roadworks last month and this month, are they still digging in the same places", d("works aug"), d("works sep"))
ask("several-periods", "what do they spend on culture this year and what's planned for next", d("budget 2025", "budget 2026"), d("budget 2026"))
ask("follow-up", "we'll be in the old town from november. there?", d("cal o 25"), history=[
    "when do they collect paper in zone south", "Every second Tuesday; in September 2025 that is the 9th and the 23rd."])
ask("follow-up", "please do", d("bl cemetery"), history=[
    "my mother died last night at home, what do i have to do", "I am very sorry. Call her doctor first, and come to the registry office within three days. Shall I also show you what the city's rules say about graves and burials?"])
ask("follow-up", "Is it true that mine don't have to pay? They are 7 and 9.", d("dec swim", "pool winter"), history=[
    "when does the indoor pool open again", "The indoor pool opens on 22 September 2025, at seven on weekdays and at nine at weekends."])
ask("follow-up", "where is it laid down how long each of them may speak", d("orders"), history=[
    "who represents mill road", "Councillor A. Devane, ward 4.", "what was decided about the speed limit there", "Decision 2025-063 of 17 June 2025: 30 km/h on Mill Road."])
ask("several-companies", "north quarter and harbour, how many storeys can you build in each", d("zoning north"), d("zoning harbour"))
ask("several-companies", "Hours and prices please: the town museum, the ice rink, the recycling centre", d("museum"), d("rink"), d("tip"))

# --- more still
ask("relative-date", "what did the council get through at its last sitting before the summer break", d("cm jul"))
ask("relative-date", "Need to know for my tax return what after-school care cost in the school year that's over now.", d("after 24"))
ask("relative-date", "who won the last time we voted for a mayor", d("result 2020"))
ask("relative-date", "have the planning people met yet this month? what came of it", d("pc sep"))
ask("relative-date", "how much did the city really spend last year, not what was planned", d("accounts 2024"))
ask("follow-up", "and for my daughter's ID?", d("idcard"), history=[
    "what do I bring for a new passport", "The old passport, one photograph that is not older than six months, and 70 in cash or by card."])
ask("follow-up", "how are all those people meant to get down there? I read about rails in the spring", d("dec tram", "cm mar"), history=[
    "how high can they build at the harbour", "The zoning plan Harbour of November 2024 allows six storeys along the quay and eleven at the old grain store."])
ask("follow-up", "yes, that's more what it's about really", d("bl noise"), history=[
    "can i let off fireworks for my 50th in october", "Bylaw 2018-08 allows fireworks on New Year's Eve only; for another day you need a permit. Do you also want to know until when music is allowed?"])
ask("follow-up", "And the old corrugated sheets from the shed roof? There are fibres in them, I'm told.", d("asbestos"), history=[
    "does the recycling centre take rubble", "Yes, up to half a cubic metre a day, for 12."])
ask("abstention", "the lady at the counter told me the exact opposite", history=[
    "do I need a permit for a fence of 1.80", "No. A fence of up to two metres towards a neighbour needs no permit."])
ask("abstention", "best way to get moss out of the lawn?")
ask("abstention", "opening times of the registry in grimsby")
ask("abstention", "do you keep what i write in here")

# --- once more
ask("not-companies", "could I earn a bit by counting votes in november", d("helpers"))
ask("not-companies", "the man next door has put up a fence you can't see over, two metres at least. can he just do that", d("fences"))
ask("not-companies", "where do I take a toaster that's given up the ghost", d("electric", "bins", "tip"))
ask("not-companies", "We'd like to have our road shut one Sunday in May, tables out, everybody brings a salad. Whom do we ask?", d("party"))
ask("not-companies", "gas has got so dear and all i have is a small pension, does the city help with getting through the winter", d("heating"))
ask("not-companies", "Our cellar was full of water three years ago and they say the river is rising again. How do I get the house ready?", d("flood"))
ask("not-companies", "turning 40 in june, am i allowed to let off a few rockets in the garden", d("bl fireworks"))
ask("not-companies", "We need proof that we are married for the Spanish authorities and ours got lost in the move.", d("copies"))
ask("several-companies", "Heat pump's coming in october and the builders want to put scaffolding on the pavement. What are the rules for the pump, what do I hand in for the scaffolding?",
    d("solar"), d("skip"))
ask("several-companies", "two kids. how do i apply for a place for the baby, and what's after-school care for the big one now", d("nursery"), d("after 25"))
