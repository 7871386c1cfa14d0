"""Minutes and agendas of the boards of an invented township. Titles and summaries say what was spoken about."""

import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://alderbrook-records"

# board -> day, what was spoken about
MEETINGS = {
    "Town Council": [
        ("2021-02-09", "Emergency rule on outdoor dining; grant for small businesses after the lockdown; appointment of the town clerk."),
        ("2021-06-08", "Budget for 2021/22 adopted; property tax rate kept; lease of the old mill to an arts group."),
        ("2021-11-09", "Ban on leaf blowers with petrol engines, first reading; purchase of two electric buses."),
        ("2022-03-08", "Ban on leaf blowers adopted; settlement with the quarry about blasting damage."),
        ("2022-06-14", "Budget for 2022/23 adopted; property tax raised by 2.1%; new ambulance."),
        ("2022-10-11", "Short-term rentals: licence and cap, public hearing; resolution on refugees."),
        ("2023-01-10", "Short-term rental rule adopted; flood relief after the December storm."),
        ("2023-06-13", "Budget for 2023/24 adopted; bond of 14 million for the new fire station."),
        ("2023-09-12", "Broadband contract with a fibre cooperative; pay of council members."),
        ("2024-01-09", "Sister city agreement with Saint-Aubin; ban on plastic bags, first reading."),
        ("2024-04-09", "Plastic bag ban adopted; purchase of body cameras deferred."),
    ],
    "Planning Commission": [
        ("2021-03-16", "Site plan of the Brookside supermarket; parking minimum downtown."),
        ("2021-09-21", "Comprehensive plan: chapters on housing and transport, workshop."),
        ("2022-02-15", "Subdivision of Hillcrest farm into 64 lots, preliminary plat; traffic study."),
        ("2022-05-17", "Hillcrest farm subdivision approved with conditions; sidewalk waiver refused."),
        ("2022-11-15", "Solar farm on the closed landfill, site plan."),
        ("2023-03-21", "Accessory dwelling units: draft rule; tree protection."),
        ("2023-08-15", "Warehouse at exit 12: objections of neighbours, continued."),
        ("2023-10-17", "Warehouse at exit 12 refused; drive-through lanes."),
        ("2024-02-20", "Downtown height limit raised to five storeys; affordable flats over shops."),
    ],
    "Zoning Board of Appeals": [
        ("2021-05-05", "Variance for a garage on Elm Street; sign of the bowling alley."),
        ("2022-01-12", "Chickens in residential gardens, appeal of Mrs Novak; fence height on Pond Lane."),
        ("2022-09-07", "Variance for a wind turbine at the dairy; setback of a swimming pool."),
        ("2023-04-05", "Appeal of the gun club about noise; home bakery on Mill Road."),
        ("2023-11-01", "Variance for a telephone mast on the church tower."),
        ("2024-03-06", "Use of a barn for weddings; number of horses on four acres."),
    ],
    "Parks and Recreation Board": [
        ("2021-04-14", "Summer camp under distancing rules; reopening of the swimming pool."),
        ("2021-10-13", "Dog park: choice of site and rules; invasive knotweed along the creek."),
        ("2022-04-20", "Skate park design; fees for the tennis courts."),
        ("2022-09-14", "Drowning at Willow pond: lifeguards and fencing."),
        ("2023-02-08", "Pickleball lines and noise; replacement of the playground at Maple Green."),
        ("2023-07-12", "Heat and opening hours of the splash pad; fireworks."),
        ("2023-10-11", "Ash trees killed by the borer: removal and replanting."),
        ("2024-03-13", "Ice rink compressor; community gardens waiting list."),
    ],
    "Public Works Committee": [
        ("2021-01-20", "Snow removal contract; salt use and wells."),
        ("2021-07-21", "Replacement of lead water pipes: inventory and first streets."),
        ("2022-01-19", "Bridge over Mill Creek posted for three tons; repair or replacement."),
        ("2022-08-17", "Water main break on Third Avenue; boil-water notice reviewed."),
        ("2023-01-18", "Storm damage of December; culverts; emergency paving."),
        ("2023-05-17", "Food waste collection: pilot with 400 households."),
        ("2023-11-15", "Mill Creek bridge: tender and detour; street lights to LED."),
        ("2024-02-21", "PFAS found in well number 4; filters and cost."),
        ("2024-05-15", "Lead pipes: third year of replacement; landfill gas."),
    ],
    "Transportation Committee": [
        ("2021-09-08", "Speed humps on School Street; bus shelter at the hospital."),
        ("2022-03-09", "Protected bicycle lane on Main Street: loss of parking, hearing."),
        ("2022-10-12", "Bicycle lane on Main Street approved; school crossing guards."),
        ("2023-04-12", "Roundabout at Route 9: crash data; electric bus depot."),
        ("2023-09-13", "Speed cameras near schools: legal opinion."),
        ("2024-01-17", "Residents' parking permits near the station; dial-a-ride for the elderly."),
    ],
    "Library Board": [
        ("2021-05-11", "Kerbside lending; overdue fines abolished."),
        ("2022-02-08", "Challenge to two graphic novels; policy on reconsidering books."),
        ("2022-09-13", "Roof leak and mould in the local history room."),
        ("2023-03-14", "Sunday hours; lending of tools and seeds."),
        ("2023-10-10", "Homeless patrons: training of staff and a social worker."),
        ("2024-04-09", "Library card app; e-book licences and waiting times."),
    ],
    "Board of Health": [
        ("2021-01-12", "Vaccination clinics against Covid-19: volunteers and priority groups."),
        ("2021-08-10", "Delta variant; masks in public buildings."),
        ("2022-04-12", "Ticks and Lyme disease: signs at trails; restaurant inspection grades."),
        ("2022-11-08", "Opioid settlement money: naloxone kits and counsellors."),
        ("2023-02-14", "Nursing home complaint; measles case at the primary school."),
        ("2023-07-11", "Smoke from wildfires: air quality alerts; mosquito spraying and West Nile virus."),
        ("2023-12-12", "Flavoured vapes: ban on sale; tobacco licences."),
        ("2024-05-14", "Private wells and PFAS: testing programme; rabies in a raccoon."),
    ],
    "School Committee": [
        ("2021-02-23", "Return to classrooms: calendar, ventilation and remote option."),
        ("2021-08-24", "Bus driver shortage; start times of the high school."),
        ("2022-03-22", "Merger of Oak and Birch primary schools, public comment."),
        ("2022-06-28", "Merger of Oak and Birch approved; mobile phones in lessons."),
        ("2023-01-24", "Teachers' contract: pay and preparation time."),
        ("2023-08-22", "School meals free for all; allergy protocol."),
        ("2024-01-23", "Phones in lockable pouches; maths scores; later start of school."),
        ("2024-05-21", "Strike vote of the classroom aides; field trip to Washington."),
    ],
    "Finance Committee": [
        ("2021-05-18", "Draft budget 2021/22; shortfall of parking income."),
        ("2022-05-17", "Draft budget 2022/23; pension contribution; inflation of fuel."),
        ("2022-12-06", "Audit of 2021/22: findings about cash at the transfer station."),
        ("2023-05-16", "Draft budget 2023/24; credit rating before the fire station bond."),
        ("2023-12-05", "Audit of 2022/23: no findings; reserve fund."),
        ("2024-05-14", "Draft budget 2024/25; end of federal recovery money."),
    ],
    "Historic Preservation Commission": [
        ("2021-10-06", "Demolition delay for the railway hotel; plaque for the suffragists."),
        ("2022-07-06", "Vinyl windows on Church Street refused; survey of barns."),
        ("2023-05-03", "Moving the war memorial; colours of the town hall."),
        ("2023-12-06", "Railway hotel: developer's plan and tax credit."),
        ("2024-04-03", "Solar panels on slate roofs: guidelines."),
    ],
    "Police and Fire Commission": [
        ("2021-06-17", "Use-of-force policy; volunteers of the fire brigade."),
        ("2022-02-17", "New ladder truck; response times in the north."),
        ("2022-10-20", "Catalytic converter thefts; fireworks complaints."),
        ("2023-04-20", "Site of the new fire station; promotion of two sergeants."),
        ("2023-11-16", "Body cameras: pilot and storage of video."),
        ("2024-02-15", "Battery fires of scooters; foam with PFAS withdrawn."),
    ],
}
SLUGS = {board: board.lower().replace(" ", "-") for board in MEETINGS}

catalogue = Catalogue()
q = Questions("council")


def compose():
    for board, meetings in MEETINGS.items():
        catalogue.group(board)
        for day, summary in meetings:
            date = datetime.date.fromisoformat(day)
            words = f"{date:%B} {date.day}, {date.year}"
            for kind in ("agenda", "minutes"):
                file = f"{SLUGS[board]}-{kind}-{day}.pdf"
                catalogue.add(board, f"{board} {kind} {day}", f"{BUCKET}/{SLUGS[board]}/{day[:4]}/{file}", filename=file,
                              document_type=kind, date=day, title=f"{board}: {kind} of {words}",
                              summary=summary if kind == "minutes" else None)
    for acronym, board in {"ZBA": "Zoning Board of Appeals", "BOH": "Board of Health", "HPC": "Historic Preservation Commission",
                           "DPW": "Public Works Committee", "Parks Board": "Parks and Recreation Board"}.items():
        catalogue.associations[acronym] = board


compose()


def minutes(board, *days):
    return catalogue.any_of(*(f"{board} minutes {day}" for day in days))


def meeting(board, day):
    """The minutes or the agenda."""
    return catalogue.any_of(f"{board} minutes {day}", f"{board} agenda {day}")


def agenda(board, day):
    return catalogue.any_of(f"{board} agenda {day}")


COUNCIL, PLANNING, ZONING, PARKS = "Town Council", "Planning Commission", "Zoning Board of Appeals", "Parks and Recreation Board"
WORKS, TRANSPORT, LIBRARY, HEALTH = "Public Works Committee", "Transportation Committee", "Library Board", "Board of Health"
SCHOOLS, FINANCE, HISTORIC = "School Committee", "Finance Committee", "Historic Preservation Commission"
POLICE = "Police and Fire Commission"

q.ask("not-companies", "May I keep chickens in my garden?", minutes(ZONING, "2022-01-12"))
q.ask("not-companies", "what was decided about the leaf blowers", minutes(COUNCIL, "2022-03-08"))
q.ask("not-companies", "is the water from well 4 safe?", minutes(WORKS, "2024-02-21"))
q.ask("not-companies", "Why was the warehouse at exit 12 turned down?", minutes(PLANNING, "2023-10-17"))
q.ask("not-companies", "when is the Mill Creek bridge going to be fixed", minutes(WORKS, "2023-11-15", "2022-01-19"))
q.ask("not-companies", "I rent out my flat to tourists. Do I need a licence in Alderbrook?", minutes(COUNCIL, "2023-01-10", "2022-10-11"))
q.ask("not-companies", "did the schools oak and birch merge", minutes(SCHOOLS, "2022-06-28", "2022-03-22"))
q.ask("not-companies", "How is the opioid settlement money being spent?", minutes(HEALTH, "2022-11-08"))

q.ask("topic", "ash borer trees", minutes(PARKS, "2023-10-11"))
q.ask("topic", "bicycle lane on main street", minutes(TRANSPORT, "2022-10-12", "2022-03-09"))
q.ask("topic", "discussion of graphic novels in the library", minutes(LIBRARY, "2022-02-08"))
q.ask("topic", "Has anyone talked about body cameras for the police?", minutes(POLICE, "2023-11-16") + minutes(COUNCIL, "2024-04-09"))
q.ask("topic", "solar farm landfill", minutes(PLANNING, "2022-11-15"))
q.ask("topic", "replacement of lead pipes", minutes(WORKS, "2021-07-21", "2024-05-15"))
q.ask("topic", "I am writing an article about the railway hotel. What plans were there?", minutes(HISTORIC, "2023-12-06", "2021-10-06"))
q.ask("topic", "lyme disease and ticks", minutes(HEALTH, "2022-04-12"))
q.ask("topic", "drowning at the pond", minutes(PARKS, "2022-09-14"))
q.ask("topic", "bus driver shortage", minutes(SCHOOLS, "2021-08-24"))

q.ask("name", "Library Board October 2023", meeting(LIBRARY, "2023-10-10"))
q.ask("name", "What did the Historic Preservation Commission say about vinyl windows?", minutes(HISTORIC, "2022-07-06"))
q.ask("alias", "ZBA on the telephone mast", minutes(ZONING, "2023-11-01"))
q.ask("alias", "minutes of the HPC, May 2023", minutes(HISTORIC, "2023-05-03"))
q.ask("alias", "BOH and vaping", minutes(HEALTH, "2023-12-12"))
q.ask("typo", "planing comission hill crest farm approval", minutes(PLANNING, "2022-05-17"))
q.ask("document-type", "Agenda of the Planning Commission meeting of February 20, 2024", agenda(PLANNING, "2024-02-20"))
q.ask("document-type", "minutes of the school committee 23 January 2024", minutes(SCHOOLS, "2024-01-23"))
q.ask("relative-date", "the last meeting of the Finance Committee", meeting(FINANCE, "2024-05-14"))
q.ask("relative-date", "What did the Town Council do in June last year?", meeting(COUNCIL, "2023-06-13"))
q.ask("relative-date", "transportation committee, January this year", meeting(TRANSPORT, "2024-01-17"))
q.ask("relative-date", "Did the board of health meet last month?", meeting(HEALTH, "2024-05-14"))
q.ask("several-periods", "budgets that the town council adopted in 2022 and 2023", minutes(COUNCIL, "2022-06-14"), minutes(COUNCIL, "2023-06-13"))
q.ask("several-periods", "Finance Committee audits of 2021/22 and 2022/23", minutes(FINANCE, "2022-12-06"), minutes(FINANCE, "2023-12-05"))
q.ask("several-companies", "What did the Public Works Committee and the Board of Health say about PFAS?", minutes(WORKS, "2024-02-21"), minutes(HEALTH, "2024-05-14"))

ABOUT_BAGS = ["When was the plastic bag ban adopted?", "The Town Council adopted the plastic bag ban on April 9, 2024."]
q.ask("follow-up", "And the first reading?", minutes(COUNCIL, "2024-01-09"), history=ABOUT_BAGS)
q.ask("follow-up", "what else did they discuss that evening", meeting(COUNCIL, "2024-04-09"), history=ABOUT_BAGS)
q.ask("follow-up", "and the library board, what happened there on the same day?", meeting(LIBRARY, "2024-04-09"), history=ABOUT_BAGS)

q.ask("abstention", "What's on television tonight?")
q.ask("abstention", "hi there :)")
q.ask("abstention", "Thank you, you have been most helpful", history=ABOUT_BAGS)
q.ask("abstention", "how do I teach my dog to sit")
q.ask("abstention", "Who is the prime minister of Japan?")
q.ask("abstention", "Can you help me with my maths homework?")

# More of each, in other words.
q.ask("several-companies", "flats over shops at the Planning Commission, and parking permits at the Transportation Committee", minutes(PLANNING, "2024-02-20"), minutes(TRANSPORT, "2024-01-17"))
q.ask("not-companies", "My neighbour wants to put up a wind turbine. Has that been allowed before?", minutes(ZONING, "2022-09-07"))
q.ask("not-companies", "were school meals made free", minutes(SCHOOLS, "2023-08-22"))
q.ask("document-type", "agenda parks and recreation board 13 March 2024", agenda(PARKS, "2024-03-13"))

# Turns of a talk.
q.ask("follow-up", "and the tennis players, what will they have to pay?", minutes(PARKS, "2022-04-20"),
      history=["is there going to be a skate park", "The Parks and Recreation Board discussed a design on April 20, 2022."])
q.ask("follow-up", "the latter", minutes(SCHOOLS, "2024-01-23"),
      history=["what did they say about phones at school", "The School Committee spoke of phones twice: in lessons, in June 2022, and about lockable pouches later on. Which do you mean?"])
q.ask("follow-up", "yes, where?", minutes(POLICE, "2023-04-20"),
      history=["how is the new fire station paid for", "With a bond of 14 million that the Town Council approved on June 13, 2023. Would you like to know where it is to stand?"])
q.ask("follow-up", "how far along are they by now", minutes(WORKS, "2024-05-15"),
      history=["When did they start taking out the lead pipes?", "The Public Works Committee chose the first streets on July 21, 2021."])
q.ask("follow-up", "can I have the agenda of it, not the minutes", agenda(ZONING, "2024-03-06"),
      history=["how many horses may i keep on four acres", "The Zoning Board of Appeals dealt with that on March 6, 2024 and allowed six."])
q.ask("follow-up", "right, other topic. rabies?", minutes(HEALTH, "2024-05-14"), history=ABOUT_BAGS)
q.ask("follow-up", "was it any better a year later?", minutes(FINANCE, "2023-12-05"),
      history=["did the auditors find anything for 2021/22", "Yes, the audit had findings about cash at the transfer station, as the Finance Committee heard on December 6, 2022."])
q.ask("abstention", "about time too!", history=ABOUT_BAGS)
q.ask("abstention", "how do i get rid of moles in the lawn")
q.ask("abstention", "minutes of the Manchester city council, May 2023")

# --- more
q.ask("several-periods", "property tax: what did they settle on in 2021 and what in 2022?", minutes(COUNCIL, "2021-06-08"), minutes(COUNCIL, "2022-06-14"))
q.ask("several-periods", "The draft budgets that the Finance Committee went through in the last three springs, I'd like to see which worries kept coming back.",
      minutes(FINANCE, "2022-05-17"), minutes(FINANCE, "2023-05-16"), minutes(FINANCE, "2024-05-14"))
q.ask("several-periods", "agendas for the two newest library board meetings", agenda(LIBRARY, "2023-10-10"), agenda(LIBRARY, "2024-04-09"))
q.ask("several-periods", "have the rules about mobiles in class got stricter since 2022? what was said then and what this january", minutes(SCHOOLS, "2022-06-28"), minutes(SCHOOLS, "2024-01-23"))
q.ask("several-periods", "what did the neighbours bring up against the warehouse in August 2023, and how did the vote go two months after", minutes(PLANNING, "2023-08-15"), minutes(PLANNING, "2023-10-17"))
q.ask("follow-up", "there was a trial run first though, wasn't there? how long was the footage kept", minutes(POLICE, "2023-11-16"),
      history=["is the town buying body cams", "Not for now: on April 9, 2024 the Town Council put the purchase off."])
q.ask("follow-up", "We aren't on the town supply, we have our own in the yard. Does anybody test those?", minutes(HEALTH, "2024-05-14"),
      history=["what's wrong with well 4", "PFAS were found in it; the Public Works Committee spoke about it on February 21, 2024.",
               "and what would it cost to get it out", "The filters were put at 1.9 million, with 140,000 a year for new carbon."])
q.ask("follow-up", "no no, the town's one, when it opened again after the lockdown", minutes(PARKS, "2021-04-14"),
      history=["what did they decide on the swimming pool", "The Zoning Board of Appeals allowed a swimming pool six feet from the boundary on September 7, 2022."])
q.ask("follow-up", "ok, back to the splash pad. what was said about fireworks that same night?", minutes(PARKS, "2023-07-12"),
      history=["how late is the splash pad open when it's hot", "Until eight in the evening on days above 90 degrees, as the Parks and Recreation Board agreed on July 12, 2023.",
               "will the rink be running this winter", "The compressor of the ice rink is to be replaced before November; the board heard that on March 13, 2024."])
q.ask("several-companies", "New fire station: where is it going to be according to Police and Fire, and how did the council say it would be paid for?", minutes(POLICE, "2023-04-20"), minutes(COUNCIL, "2023-06-13"))
q.ask("several-companies", "december storm damage, council and public works, both sets of minutes pls", minutes(COUNCIL, "2023-01-10"), minutes(WORKS, "2023-01-18"))

# --- more still
q.ask("relative-date", "a main burst on third avenue two summers ago and we all had to boil our water. what did the committee make of it afterwards?", minutes(WORKS, "2022-08-17"))
q.ask("relative-date", "What has the School Committee dealt with so far this year?", meeting(SCHOOLS, "2024-01-23"), meeting(SCHOOLS, "2024-05-21"))
q.ask("relative-date", "did the planning commission sit at all over the winter", meeting(PLANNING, "2024-02-20"))
q.ask("relative-date", "the audit that Finance went through just before last Christmas, was it clean?", minutes(FINANCE, "2023-12-05"))
q.ask("relative-date", "police and fire commission, their meeting last autumn", meeting(POLICE, "2023-11-16"))
q.ask("follow-up", "that year must be over long ago. what does the owner want to do with it now?", minutes(HISTORIC, "2023-12-06"),
      history=["is the railway hotel going to be torn down", "Not at once: on October 6, 2021 the Historic Preservation Commission put a demolition delay of one year on it."])
q.ask("follow-up", "And mosquitoes?", minutes(HEALTH, "2023-07-11"),
      history=["Does the town do anything about ticks?", "Yes. On April 12, 2022 the Board of Health agreed on signs at the trails which warn of ticks and Lyme disease."])
q.ask("follow-up", "It's for my mother really, and she has given up driving. Isn't there some van she can phone for?", minutes(TRANSPORT, "2024-01-17"),
      history=["how do you get a residents permit for the streets by the station", "The Transportation Committee agreed on January 17, 2024 to give out two for each household, at 40 dollars a year.",
               "does she need a garage bill or something", "A utility bill with the address will do."])
q.ask("follow-up", "and for the year that starts this July?", minutes(FINANCE, "2024-05-14"),
      history=["what was in the finance committee's draft budget for 2023/24", "By the minutes of May 16, 2023 the draft came to 61.4 million; the credit rating was spoken of before the fire station bond."])
q.ask("abstention", "you talk like my councilman, never a straight yes or no",
      history=["will there be speed cameras by the school", "The Transportation Committee heard a legal opinion on September 13, 2023. It does not rule them out, and it does not recommend them either."])
q.ask("abstention", "What exactly is a quorum, and who came up with Robert's Rules of Order?")
q.ask("abstention", "Cemetery Commission, do you have their minutes from last fall")
