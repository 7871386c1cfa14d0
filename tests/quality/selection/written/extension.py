"""The library of a farm advisory service in Kenya: leaflets by crop and animal, regional outlooks, monthly bulletins and prices, trials, schemes."""

from .shelf import Catalogue, Questions

BUCKET = "s3://kfas-library"
MONTHS = "January February March April May June July August September October November December".split()

# prefix, group, whether the code is a field -> leaflets: handle, kind, title, updated, summary
LEAFLETS = {
    ("MZ", "Maize", True): [
        ("mz guide", "crop guide", "Growing maize in the highlands and on the plateau", "2023-02", "Land, seed, spacing, top dressing, weeding, harvest."),
        ("mz dry", "crop guide", "Maize for dry areas", "2021-09", "Early hybrids, tied ridges, planting before the rain."),
        ("mz guide sw", "crop guide", "Kilimo bora cha mahindi", "2023-06", "Swahili edition of MZ-01."),
        ("mz faw", "fact sheet", "Fall armyworm: scouting and control", "2024-04", "Spodoptera frugiperda, in Swahili viwavijeshi. When a spray pays, and how ash and sand work."),
        ("mz borer", "fact sheet", "Stem borers and the push-pull method", "2022-05", "Desmodium between the rows, napier around the plot."),
        ("mz mln", "fact sheet", "Maize lethal necrosis", "2020-03", None),
        ("mz striga", "fact sheet", "Striga on maize and sorghum", "2022-10", "The purple witchweed, locally kayongo."),
        ("mz leaf", "fact sheet", "Grey leaf spot and northern leaf blight", "2021-04", None),
        ("mz fert", "technical note", "Fertiliser for maize: which, how much and when", "2024-02", "DAP or NPK at planting, CAN at knee height; tables by soil test."),
        ("mz weeds", "technical note", "Weed control in maize", "2022-03", "Hand, ox plough, pre- and post-emergence herbicides."),
        ("mz var 2023", "variety list", "Recommended maize varieties 2023", "2023-01", None),
        ("mz var 2024", "variety list", "Recommended maize varieties 2024", "2024-01", "Adds Kifaru 520 and Nyati 31."),
        ("mz var 2025", "variety list", "Recommended maize varieties 2025", "2025-01", "Adds Twiga 9; withdraws Zuri 7."),
    ],
    ("BN", "Beans and Pulses", True): [
        ("bn guide", "crop guide", "Common bean: from seed to sack", "2022-03", None),
        ("bn climb", "crop guide", "Climbing beans: staking and yields", "2021-02", None),
        ("bn cowpea", "crop guide", "Cowpea for leaf and grain", "2020-10", "Kunde."),
        ("bn gram", "crop guide", "Green gram", "2023-09", "Ndengu: spacing, spraying against thrips and pod borer, selling."),
        ("bn pigeon", "crop guide", "Pigeon pea", "2019-08", "Mbaazi; short, medium and long season types."),
        ("bn fly", "fact sheet", "Bean fly", "2022-04", "Seedlings yellow and snap at the collar."),
        ("bn spots", "fact sheet", "Angular leaf spot, anthracnose and rust of beans", "2021-11", None),
        ("bn inoc", "technical note", "Inoculating seed with rhizobium", "2023-03", "Less nitrogen to buy; how to mix, how long a sachet keeps."),
        ("bn var 2023", "variety list", "Recommended bean varieties 2023", "2023-01", None),
        ("bn var 2024", "variety list", "Recommended bean varieties 2024", "2024-01", None),
    ],
    ("CF", "Coffee", False): [
        ("cf start", "crop guide", "Planting a coffee garden", "2020-05", None),
        ("cf prune", "technical note", "Pruning and changing the cycle", "2022-08", "Single stem, multiple stem, stumping old trees."),
        ("cf cbd", "fact sheet", "Coffee berry disease", "2023-03", "CBD. Black sunken spots on green berries; copper programme by month."),
        ("cf rust", "fact sheet", "Coffee leaf rust", "2023-03", None),
        ("cf borer", "fact sheet", "Coffee berry borer traps from plastic bottles", "2021-06", None),
        ("cf wet", "manual", "Wet mill manual for cooperative factories", "2019-10", "Pulping, fermenting, washing, drying tables, waste water."),
        ("cf pay", "guide", "How your cherry payment is worked out", "2024-07", "From the auction to the second payment."),
    ],
    ("BA", "Bananas", False): [
        ("ba guide", "crop guide", "Bananas for cooking and dessert", "2021-03", None),
        ("ba tissue", "technical note", "Hardening and planting tissue culture plantlets", "2022-02", None),
        ("ba wilt", "fact sheet", "Banana xanthomonas wilt", "2023-10", "BXW. Yellow ooze; cut the male bud with a forked stick."),
        ("ba panama", "fact sheet", "Fusarium wilt (Panama disease)", "2020-11", None),
        ("ba weevil", "fact sheet", "Banana weevil and nematodes: paring and hot water", "2019-07", None),
        ("ba ripe", "technical note", "Ripening chamber for a farmer group", "2022-09", None),
    ],
    ("RT", "Cassava and Sweet Potato", True): [
        ("rt cassava", "crop guide", "Cassava", "2022-06", None),
        ("rt mosaic", "fact sheet", "Cassava mosaic and brown streak", "2022-06", "Telling the two apart; clean cuttings."),
        ("rt flour", "technical note", "Cassava chips and flour without bitterness", "2020-02", "Soaking, pressing and drying against cyanide."),
        ("rt sweet", "crop guide", "Orange-fleshed sweet potato", "2023-04", "Vitamin A for small children."),
        ("rt vines", "technical note", "Multiplying vines in the dry season", "2021-12", None),
    ],
    ("PT", "Potatoes", True): [
        ("pt guide", "crop guide", "Potato growing", "2024-02", None),
        ("pt seed", "technical note", "Clean seed from your own seed plot", "2023-08", None),
        ("pt blight", "fact sheet", "Late blight: spray before you see it", "2024-03", "Phytophthora; contact and systemic products in turn."),
        ("pt wilt", "fact sheet", "Bacterial wilt of potato and tomato", "2021-05", "The glass of water test; no cure."),
        ("pt cyst", "fact sheet", "Potato cyst nematode", "2022-01", None),
        ("pt store", "building plan", "Diffused light store for seed potatoes", "2018-06", None),
        ("pt var 2024", "variety list", "Recommended potato varieties 2024", "2024-02", "Shangwe, Malkia, Baridi."),
        ("pt var 2025", "variety list", "Recommended potato varieties 2025", "2025-02", "Shangwe, Malkia, Tosha; Baridi withdrawn for cyst nematode."),
    ],
    ("VG", "Vegetables", False): [
        ("vg tom", "crop guide", "Tomatoes in the open field", "2022-07", None),
        ("vg green", "crop guide", "Tomatoes and peppers in a greenhouse", "2021-01", None),
        ("vg tuta", "fact sheet", "Tomato leafminer (Tuta absoluta)", "2023-07", None),
        ("vg kale", "crop guide", "Kale and cabbage", "2022-11", "Sukuma wiki from nursery to third picking; aphids, black rot."),
        ("vg moth", "fact sheet", "Diamondback moth on cabbage", "2020-08", None),
        ("vg onion", "crop guide", "Bulb onions", "2023-05", "Nursery, transplanting, curing; purple blotch."),
        ("vg french", "crop guide", "French beans for export", "2024-09", "Residue limits, grading, packhouse rules."),
        ("vg sack", "guide", "Sack and keyhole gardens", "2019-03", "A vegetable plot where there is no land."),
        ("vg nursery", "technical note", "Raising seedlings in trays", None, None),
    ],
    ("FR", "Fruit Trees", False): [
        ("fr avo", "crop guide", "Hass and Fuerte avocado", "2023-01", None),
        ("fr graft", "technical note", "Grafting avocado and mango", "2020-04", None),
        ("fr mango", "crop guide", "Mango", "2021-10", None),
        ("fr fly", "fact sheet", "Fruit flies: traps, bait and orchard hygiene", "2022-12", None),
        ("fr passion", "crop guide", "Passion fruit on wires", "2019-11", None),
        ("fr mature 2024", "notice", "Avocado export season 2024: picking dates and dry matter", "2024-02", None),
        ("fr mature 2025", "notice", "Avocado export season 2025: picking dates and dry matter", "2025-02", None),
    ],
    ("DC", "Dairy Cattle", True): [
        ("dc feed", "guide", "Feeding the dairy cow", "2023-05", "Dry matter, meal per litre, minerals, water."),
        ("dc napier", "fact sheet", "Napier grass and its stunt disease", "2021-03", None),
        ("dc silage", "technical note", "Silage in a bag, a tube and a pit", "2022-08", "Maize, sorghum, napier with molasses."),
        ("dc mast", "fact sheet", "Mastitis", "2022-02", "Strip cup, teat dip, dry cow treatment; milk withdrawal after antibiotics."),
        ("dc ecf", "fact sheet", "East Coast fever", "2023-11", "ECF. Swollen glands, hard breathing; the infection-and-treatment vaccine."),
        ("dc ticks", "technical note", "Tick control: dipping, spraying and resistance", "2021-08", None),
        ("dc fmd", "fact sheet", "Foot-and-mouth disease", "2024-10", None),
        ("dc calf", "guide", "Rearing calves to weaning", "2020-09", None),
        ("dc milk", "guide", "Clean milk from udder to cooler", "2021-11", None),
        ("dc ai", "guide", "Heat signs and artificial insemination", "2022-05", "When to call the inseminator, choosing a bull."),
        ("dc unit", "building plan", "Zero-grazing unit for three cows", "2017-04", "Drawing, bill of materials."),
        ("dc book", "record book", "Dairy record book", "2020-01", None),
    ],
    ("GS", "Goats and Sheep", False): [
        ("gs dairy", "guide", "Keeping dairy goats", "2021-07", None),
        ("gs house", "building plan", "Raised goat house", "2018-02", None),
        ("gs worms", "fact sheet", "Worms: when to drench and with what", "2023-02", None),
        ("gs ppr", "fact sheet", "Peste des petits ruminants", "2022-09", "PPR, goat plague."),
        ("gs ccpp", "fact sheet", "Contagious caprine pleuropneumonia", "2020-12", "CCPP."),
        ("gs sheep", "guide", "Hair sheep in dry areas", None, None),
    ],
    ("PL", "Poultry", True): [
        ("pl local", "guide", "Improved indigenous chickens", "2023-03", "Kuku wa kienyeji: housing, night shelter, hatching, selling."),
        ("pl layers", "guide", "Layers: 100 to 1,000 birds", "2022-10", None),
        ("pl broil", "guide", "Broilers in six weeks", "2022-10", None),
        ("pl brood", "technical note", "Brooding chicks without electricity", "2021-06", None),
        ("pl ncd", "fact sheet", "Newcastle disease and the eye-drop vaccine", "2024-01", None),
        ("pl gumb", "fact sheet", "Gumboro, fowl typhoid and coccidiosis", "2021-01", None),
        ("pl vacc", "table", "Vaccination calendar for chickens", "2024-01", None),
        ("pl feed", "technical note", "Mixing your own chicken feed", "2023-08", "Rations for chicks, growers and layers from maize, omena and sunflower cake."),
        ("pl coop", "building plan", "Chicken house for 200 birds", "2019-05", None),
    ],
    ("BE", "Bees", False): [
        ("be start", "guide", "Starting with bees", "2020-06", "Log, top-bar or Langstroth hive; siting; catching a swarm."),
        ("be honey", "technical note", "Harvesting and straining honey", "2021-02", None),
        ("be pests", "fact sheet", "Wax moth, hive beetle, ants and honey badgers", None, None),
    ],
    ("FI", "Fish Ponds", False): [
        ("fi pond", "building plan", "Digging a 300 square metre pond", "2018-09", None),
        ("fi tilapia", "guide", "Tilapia: stocking, feeding, harvesting", "2021-09", None),
        ("fi cat", "manual", "Small catfish hatchery", "2019-01", None),
        ("fi water", "fact sheet", "Green water, low oxygen and dead fish", None, None),
    ],
    ("SO", "Soils and Fertiliser", True): [
        ("so sample", "how-to", "How to take a soil sample", "2023-01", None),
        ("so read", "how-to", "Reading your soil test report", "2023-01", "pH, phosphorus, exchangeable acidity, what the letters mean."),
        ("so lime", "technical note", "Lime for acid soils", "2022-04", None),
        ("so compost", "how-to", "Compost and farmyard manure", "2020-07", None),
        ("so kinds", "fact sheet", "DAP, CAN, urea, NPK: what is in the bag", "2022-01", "Also how to notice a fake."),
        ("so terrace", "technical note", "Terraces, grass strips and cut-off drains", "2019-09", None),
        ("so ca", "guide", "Conservation agriculture: no plough, always covered", "2021-05", None),
    ],
    ("WA", "Water and Irrigation", False): [
        ("wa drip", "technical note", "Low-head drip kit: laying out and cleaning", "2022-06", None),
        ("wa pan", "technical note", "Lined farm ponds and water pans", "2021-03", None),
        ("wa tank", "building plan", "Ferrocement rainwater tank, 10 cubic metres", "2016-08", None),
        ("wa pump", "guide", "Choosing a solar pump", "2024-05", None),
        ("wa sched", "table", "How often to irrigate: tables by crop and soil", "2020-03", None),
    ],
    ("ST", "Storage and Post-harvest", False): [
        ("st dry", "how-to", "Drying maize and the salt bottle test", "2022-07", None),
        ("st bags", "fact sheet", "Hermetic bags", "2021-08", "Three layers, no chemical dust."),
        ("st afla", "fact sheet", "Aflatoxin in maize and groundnuts", "2024-06", None),
        ("st weevil", "fact sheet", "Grain weevils and the larger grain borer", "2020-07", "Locally osama."),
        ("st silo", "building plan", "Metal silo for ten bags", "2017-11", None),
        ("st rats", "fact sheet", "Rats in the store", None, None),
    ],
    ("PS", "Pesticides and Safety", True): [
        ("ps list 2023", "product list", "Permitted plant protection products 2023", "2023-03", None),
        ("ps list 2024", "product list", "Permitted plant protection products 2024", "2024-03", None),
        ("ps list 2025", "product list", "Permitted plant protection products 2025", "2025-03", None),
        ("ps banned", "product list", "Banned and restricted pesticides", "2025-01", "With the last date of sale of each."),
        ("ps label", "how-to", "Understanding the label and the colour bands", "2019-06", None),
        ("ps wear", "how-to", "What to wear when spraying", "2021-09", None),
        ("ps poison", "emergency card", "Pesticide poisoning: first aid and whom to call", "2023-07", None),
        ("ps empty", "how-to", "Empty containers: triple rinse and return", "2022-10", None),
        ("ps sprayer", "how-to", "Calibrating a knapsack sprayer", "2020-02", None),
        ("ps phi", "table", "Pre-harvest intervals of vegetables and fruit", "2024-08", "Days between the last spray and picking."),
    ],
}

# code -> name, fields, how its file names are written
REGIONS = {
    "MH": ("Mwezi Highlands", {"districts": "Kibao, Ndoto, Upper Sagana"}),
    "RP": ("Rift Plateau", {"districts": "Chemosit, Tarakwa", "formerly": "Upper Rift"}),
    "LB": ("Lake Basin", {"districts": "Osiri, Nyando Flats"}),
    "TC": ("Tamani Coast", {"districts": "Tamani, Mikoko, Shimbi"}),
    "ED": ("Eastern Drylands", {"districts": "Mbooka, Kitindi, Tharua"}),
}
SEASONS = [("LR", 2023), ("SR", 2023), ("LR", 2024), ("SR", 2024), ("LR", 2025)]

HIGHLIGHTS = {
    (2024, 3): "Fall armyworm moths rising in the plateau; late blight after hail.",
    (2024, 4): "Fall armyworm in young maize everywhere; bean fly.",
    (2024, 5): "Late blight, coffee leaf rust.",
    (2024, 7): "Quiet month. Larger grain borer in early stores.",
    (2024, 9): "Tuta absoluta in irrigated tomatoes, red spider mite.",
    (2024, 11): "Desert locust hoppers seen in Kitindi; quelea on sorghum.",
    (2024, 12): "Desert locust bands treated; quelea on rice.",
    (2025, 2): "Newcastle outbreaks in Osiri and Mikoko.",
    (2025, 4): "Fall armyworm below last year; banana xanthomonas wilt new in Ndoto.",
    (2025, 5): "Late blight severe above 2,000 metres; maize lethal necrosis in Chemosit.",
    (2025, 6): "Coffee berry disease after cold spells; aphids on kale.",
}

ALERTS = [
    ("al locust 2020", "2020-02-11", "Desert locust: what to do when a swarm lands"),
    ("al faw", "2023-04-06", "Fall armyworm emergency spraying in Chemosit and Tarakwa"),
    ("al rvf", "2023-11-24", "Rift Valley fever after the floods: no slaughter of sick animals"),
    ("al seed", "2024-03-01", "Fake Kifaru 520 seed in the market"),
    ("al fmd", "2024-10-09", "Foot-and-mouth: livestock markets closed in Kibao and Ndoto"),
    ("al locust 2024", "2024-11-18", "Desert locust hoppers in Kitindi"),
    ("al bxw", "2025-04-22", "Banana wilt in Ndoto: do not move suckers"),
    ("al fmd lift", "2025-01-15", "Livestock markets in Kibao and Ndoto open again"),
]

TRIALS = {
    "maize": ("MZ", [("LR", 2021), ("LR", 2022), ("LR", 2023), ("LR", 2024)]),
    "beans": ("BN", [("SR", 2021), ("SR", 2022), ("SR", 2023), ("SR", 2024)]),
    "potato": ("PT", [("LR", 2022), ("LR", 2023), ("LR", 2024)]),
    "sorghum": ("SG", [("SR", 2022), ("SR", 2023), ("SR", 2024)]),
}

BUDGETS = {
    "maize": [2023, 2024, 2025], "beans": [2024], "potatoes": [2023, 2025], "tomatoes": [2024, 2025], "onions": [2025], "avocado": [2024],
    "dairy cow": [2023, 2024, 2025], "layers": [2024, 2025], "broilers": [2025], "tilapia": [2023],
}

FORMS = [
    ("f soil", "F-01 Soil and leaf sample submission"), ("f visit", "F-02 Request for a farm visit"), ("f move", "F-03 Livestock movement permit application"),
    ("f voucher", "F-04 Input voucher registration"), ("f claim", "F-05 Crop insurance loss notice"), ("f group", "F-06 Registration of a farmer group"),
    ("f drip", "F-07 Drip kit grant application"), ("f cooler", "F-08 Milk cooler co-funding application"), ("f seed", "F-09 Seed grower licence application"),
    ("f plant", "F-10 Plant health certificate for export, request"), ("f course", "F-11 Course booking"), ("f complain", "F-12 Complaint about inputs or dealers"),
]

SCHEMES = [
    ("sc rules 2023", "programme rules", "Mbegu Bora input voucher: rules 2023", "2023-01", "Replaces the Kilimo Card. Up to one hectare; DAP, CAN, maize seed."),
    ("sc rules 2024", "programme rules", "Mbegu Bora input voucher: rules 2024", "2024-01", "Up to one hectare; adds beans."),
    ("sc rules 2025", "programme rules", "Mbegu Bora input voucher: rules 2025", "2025-01", "Up to 0.8 hectare; adds lime; farmers pay 40 percent."),
    ("sc dealers 2024", "list", "Mbegu Bora accredited agro-dealers 2024", "2024-02", None),
    ("sc dealers 2025", "list", "Mbegu Bora accredited agro-dealers 2025", "2025-02", None),
    ("sc eval", "evaluation", "Did Mbegu Bora raise yields? Evaluation of 2021-2023", "2024-06", None),
    ("sc policy", "policy wording", "Kinga Shamba crop insurance: terms", "2024-01", "Drought, flood, hail; not pests."),
    ("sc claim", "guide", "Kinga Shamba: reporting a loss step by step", "2024-01", None),
    ("sc drip 2024", "call", "Drip kit grant: call for applications 2024", "2024-04", None),
    ("sc drip 2025", "call", "Drip kit grant: call for applications 2025", "2025-05", "Closes on 15 August 2025."),
    ("sc drip won", "results", "Drip kit grant 2024: list of recipients", "2024-10", None),
    ("sc cooler", "programme rules", "Milk cooler co-funding for cooperatives", "2023-06", None),
    ("sc youth", "guide", "Loans for young farmers: which banks, what terms", "2024-08", None),
]

COURSES = [
    ("tr cal 2023", "Course calendar 2023"), ("tr cal 2024", "Course calendar 2024"), ("tr cal 2025", "Course calendar 2025"),
    ("tr ffs", "Farmer field school facilitators manual"), ("tr cards", "Farmer field school picture cards tomato"), ("tr spray", "Spray operator certificate syllabus and sample test"),
    ("tr ai", "Inseminator course syllabus"), ("tr fd kibao", "Field day Kibao report 13-06-2024"), ("tr fd mbooka", "Field day Mbooka report 05-12-2024"),
    ("tr open", "Open day 2025 programme and exhibitors"), ("tr lead", "Lead farmer handbook"),
]

EPISODES = [
    (131, "why your hens stopped laying", "6 Sep 2024"), (134, "selling together", "27 Sep 2024"), (138, "planting with the first rain", "25 Oct 2024"),
    (141, "locusts again", "22 Nov 2024"), (143, "goats in the dry season", "6 Dec 2024"), (147, "a family budget", "10 Jan 2025"),
    (150, "soil testing, is it worth it", "31 Jan 2025"), (152, "choosing seed", "14 Feb 2025"), (154, "vouchers, your questions", "28 Feb 2025"),
    (157, "fall armyworm in the whorl", "21 Mar 2025"), (160, "women and coffee", "11 Apr 2025"), (162, "banana wilt in Ndoto", "25 Apr 2025"),
    (165, "milk that does not sour", "16 May 2025"), (168, "weevils, out of my grain", "6 Jun 2025"), (171, "drip for a half acre", "27 Jun 2025"),
]

ABOUT = [
    *((f"ab ar {end}", "annual report", f"KFAS-AR-{end - 1}-{end % 100}", f"Annual Report {end - 1}/{end % 100}", f"{end}-06-30") for end in range(2020, 2025)),
    ("ab plan", "strategic plan", "KFAS-Strategic-Plan", "Strategic Plan 2022-2027", "2022-05"),
    ("ab charter", "service charter", "KFAS-Service-Charter", "What you can expect of us", None),
    ("ab offices", "directory", "KFAS-Offices", "Offices, telephone numbers and opening hours", "2025-03"),
    ("ab privacy", "privacy notice", "KFAS-Privacy", "What we keep about farmers", "2021-11"),
    ("ab words", "glossary", "KFAS-Glossary", "Farming words, English and Swahili", "2019-02"),
    *((f"ab board {at}", "board minutes", f"KFAS-Board-{at}", None, at) for at in ("2024-09", "2024-12", "2025-03", "2025-06")),
    ("ab survey 2023", "survey", "KFAS-Survey-2023", "What farmers think of us 2023", "2023-12"),
    ("ab survey 2024", "survey", "KFAS-Survey-2024", "What farmers think of us 2024", "2024-12"),
    *((f"ab fees {year}", "fee schedule", f"KFAS-Fees-{year}-{year % 100 + 1}", f"Fees for soil tests, certificates and courses {year}/{year % 100 + 1}", f"{year}-07-01") for year in (2023, 2024, 2025)),
]

catalogue = Catalogue()
q = Questions("extension", today="2025-07-10")


def slug(text, join="-"):
    return join.join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())


def compose():
    for (prefix, group, field), leaflets in LEAFLETS.items():
        catalogue.group(group)
        for number, (handle, kind, title, updated, summary) in enumerate(leaflets, 1):
            code = f"{prefix}-{number:02}"
            if field:
                file = f"{slug(title, '_')[:48]}.pdf"
                catalogue.add(group, handle, f"{BUCKET}/leaflets/{slug(group)}/{file}", filename=file, code=code, title=title, document_type=kind,
                              updated=updated, summary=summary, language="sw" if handle.endswith(" sw") else "en")
            else:
                file = f"{code} {title.replace(':', '')}.pdf"
                catalogue.add(group, handle, f"{BUCKET}/leaflets/{prefix}/{file.replace(' ', '+')}", filename=file, document_type=kind,
                              updated=updated, summary=summary)
    for code, (name, fields) in REGIONS.items():
        catalogue.group(name, **fields)
        for season, year in SEASONS:
            months, issued = (("March-May", f"{year}-02-20") if season == "LR" else ("October-December", f"{year}-09-12"))
            file = f"{code}_outlook_{season}{year}.pdf"
            catalogue.add(name, f"{code} {season} {year}", f"{BUCKET}/regions/{code}/{file}", filename=file, document_type="seasonal outlook",
                          season=f"{'long' if season == 'LR' else 'short'} rains, {months} {year}", issued=issued)
        catalogue.add(name, f"{code} calendar", f"{BUCKET}/regions/{code}/{code}_planting_calendar.pdf", filename=f"{code}_planting_calendar.pdf", document_type="planting calendar")
        catalogue.add(name, f"{code} contacts", f"{BUCKET}/regions/{code}/{code}_who_is_who.pdf", filename=f"{code}_who_is_who.pdf",
                      document_type="directory", title=f"Officers and district offices, {name}")
        for year in (2023, 2024):
            file = f"{code}_crop_and_livestock_report_{year}.pdf"
            catalogue.add(name, f"{code} report {year}", f"{BUCKET}/regions/{code}/{file}", filename=file, document_type="regional report", period=str(year))
    catalogue.group("Pest and Disease Bulletin", formerly="Plant Health Monthly", rhythm="monthly")
    for issue, (year, month) in enumerate(((year, month) for year in (2023, 2024, 2025) for month in range(1, 13) if (year, month) <= (2025, 6)), 61):
        short = MONTHS[month - 1][:3]
        if year == 2023:
            file = f"PHM_{issue}_{short}23.pdf"
            catalogue.add("Pest and Disease Bulletin", f"pdb {year}-{month:02}", f"{BUCKET}/bulletins/{year}/{file}", filename=file)
        else:
            file = f"PDB-{issue:03}_{short}{year}.pdf"
            catalogue.add("Pest and Disease Bulletin", f"pdb {year}-{month:02}", f"{BUCKET}/bulletins/{year}/{file}", filename=file,
                          document_type="pest bulletin", issue=issue, period=f"{year}-{month:02}", highlights=HIGHLIGHTS.get((year, month)))
    catalogue.group("Alerts")
    for handle, date, title in ALERTS:
        file = f"{date.replace('-', '')}_{slug(title)}.pdf"
        catalogue.add("Alerts", handle, f"{BUCKET}/alerts/{file}", filename=file, document_type="alert", title=title if date > "2023" else None, date=date)
    catalogue.group("Market Prices")
    for year in (2023, 2024, 2025):
        for month in range(1, 13):
            if (year, month) > (2025, 6) or (year, month) in ((2023, 8), (2024, 12)):
                continue
            if year == 2023:
                catalogue.add("Market Prices", f"mp {year}-{month:02}", f"{BUCKET}/prices/{year}/mp_{year}_{month:02}.xlsx")
            else:
                file = f"Market prices {MONTHS[month - 1]} {year}.xlsx"
                catalogue.add("Market Prices", f"mp {year}-{month:02}", f"{BUCKET}/prices/{year}/{file.replace(' ', '+')}", filename=file, period=f"{year}-{month:02}")
    for year, quarter in ((2024, 1), (2024, 2), (2024, 3), (2024, 4), (2025, 1)):
        file = f"Price_review_Q{quarter}_{year}.pdf"
        catalogue.add("Market Prices", f"mp q{quarter} {year}", f"{BUCKET}/prices/reviews/{file}", filename=file, document_type="quarterly price review",
                      period=f"Q{quarter} {year}", commodities="maize, beans, potatoes, milk, coffee, tomatoes")
    catalogue.group("Variety Trials")
    for crop, (code, seasons) in TRIALS.items():
        for season, year in seasons:
            file = f"NPT_{code}_{season}{year % 100}.pdf"
            catalogue.add("Variety Trials", f"npt {crop} {year}", f"{BUCKET}/trials/{file}", filename=file, document_type="trial results" if year > 2022 else None,
                          title=f"National performance trial, {crop}, {'long' if season == 'LR' else 'short'} rains {year}")
    catalogue.group("Farm Budgets", about="Gross margin per acre or animal: costs, yield, price")
    for crop, years in BUDGETS.items():
        for year in years:
            file = f"GM {crop} {year}.xlsx"
            catalogue.add("Farm Budgets", f"gm {crop} {year}", f"{BUCKET}/budgets/{file.replace(' ', '_')}", filename=file)
    catalogue.group("Forms")
    for handle, title in FORMS:
        catalogue.add("Forms", handle, f"{BUCKET}/forms/{title.replace(' ', '_')}.pdf", filename=f"{title}.pdf", document_type="form")
    catalogue.group("Programmes and Grants")
    for handle, kind, title, issued, summary in SCHEMES:
        file = f"{slug(title)}.pdf"
        catalogue.add("Programmes and Grants", handle, f"{BUCKET}/programmes/{file}", filename=file, document_type=kind, title=title, issued=issued, summary=summary)
    catalogue.group("Training")
    for handle, title in COURSES:
        catalogue.add("Training", handle, f"{BUCKET}/training/{title}.docx", filename=f"{title}.docx")
    catalogue.group("Shamba Hour", about="Scripts of our weekly radio programme")
    for number, title, date in EPISODES:
        catalogue.add("Shamba Hour", f"ep {number}", f"{BUCKET}/radio/shamba hour ep {number} - {title} {date}.docx", filename=f"shamba hour ep {number} - {title} {date}.docx")
    catalogue.group("About the Service", organisation="Kilima Farm Advisory Service", short="KFAS")
    for handle, kind, stem, title, period in ABOUT:
        catalogue.add("About the Service", handle, f"{BUCKET}/about/{stem}.pdf", filename=f"{stem}.pdf", document_type=kind, title=title, period=period)
    catalogue.associations |= {
        **{code: name for code, (name, _) in REGIONS.items()},
        "PDB": "Pest and Disease Bulletin", "Plant Health Monthly": "Pest and Disease Bulletin", "NPT": "Variety Trials", "gross margins": "Farm Budgets",
        "mahindi": "Maize", "kahawa": "Coffee", "ndizi": "Bananas", "kuku": "Poultry", "mbuzi": "Goats and Sheep", "radio": "Shamba Hour",
    }


compose()


def d(*handles):
    return [catalogue.handles[handle] for handle in handles]


def pdb(at):
    return d(f"pdb {at}")


def prices(at):
    """A month's prices, with the review of its quarter where there is one."""
    year, month = map(int, at.split("-"))
    review = f"mp q{(month + 2) // 3} {year}"
    return d(f"mp {at}") + ([catalogue.handles[review]] if review in catalogue.handles else [])


q.ask("name", "Mwezi Highlands rain forecast for the season", d("MH LR 2025"))
q.ask("name", "Who do I ring at the Eastern Drylands office about a sick cow", d("ED contacts", "ab offices"))
q.ask("name", "Shamba Hour, the one about weevils", d("ep 168"))
q.ask("name", "is hail covered by Kinga Shamba?", d("sc policy"))
q.ask("name", "Lake Basin crop and livestock report 2023", d("LB report 2023"))
q.ask("name", "planting dates Tamani Coast", d("TC calendar"))
q.ask("name", "mbegu bora, how many hectares can I get inputs for", d("sc rules 2025"))
q.ask("name", "How did the rains go for farmers on the Rift Plateau in 2024? Harvest figures please", d("RP report 2024"))

q.ask("symbol", "DC-05", d("dc ecf"))
q.ask("symbol", "can you send me leaflet MZ-07", d("mz striga"))
q.ask("symbol", "form F-09", d("f seed"))
q.ask("symbol", "PDB 83", pdb("2024-11"))
q.ask("symbol", "ED outlook OND 2024", d("ED SR 2024"))
q.ask("symbol", "NPT PT LR23 yields", d("npt potato 2023"))
q.ask("symbol", "VG-06 spacing", d("vg onion"))

q.ask("alias", "ndengu spacing", d("bn gram"))
q.ask("alias", "How do I get rid of kayongo in my maize", d("mz striga"))
q.ask("alias", "viwavijeshi - when should I spray?", d("mz faw"))
q.ask("alias", "BXW symptoms", d("ba wilt"))
q.ask("alias", "Plant Health Monthly, September 2023", pdb("2023-09"))
q.ask("alias", "I keep kuku wa kienyeji, how should the house look", d("pl local", "pl coop"))
q.ask("alias", "what replaced the Kilimo Card", d("sc rules 2023", "sc rules 2024", "sc rules 2025"))
q.ask("alias", "goat plague", d("gs ppr"))
q.ask("alias", "osama eating the stored maize!!", d("st weevil"))
q.ask("alias", "Upper Rift short rains outlook 2023", d("RP SR 2023"))
q.ask("alias", "sukuma wiki how many weeks till first picking", d("vg kale"))

q.ask("typo", "fall army worn control", d("mz faw"))
q.ask("typo", "newcasle vacine eye drop", d("pl ncd"))
q.ask("typo", "avacado grafing", d("fr graft"))
q.ask("typo", "Eastern Drilands planting calender", d("ED calendar"))
q.ask("typo", "aflotoxin groundnut", d("st afla"))
q.ask("typo", "moziac in casava", d("rt mosaic"))
q.ask("typo", "tillapia stoking rate", d("fi tilapia"))
q.ask("typo", "subsidy voucer registation form", d("f voucher"))
q.ask("typo", "potatoe late blite which chemicals", d("pt blight"))
q.ask("typo", "kinga samba how do i report losses", d("sc claim", "f claim"))

FAW = ["When do I spray against fall armyworm?",
       "According to the fact sheet on fall armyworm, spray when two plants in ten have fresh windowing, late in the afternoon, into the whorl."]
OUTLOOK = ["what does the outlook say for the Lake Basin long rains this year",
           "The outlook for March to May 2025 expects near to above normal rain in the Lake Basin, starting in the second week of March."]
PRICE = ["Maize price in Kibao market, April 2025?", "In April 2025 a 90 kg bag of dry maize sold at KES 4,150 in Kibao."]
MARGIN = ["What do I earn with an acre of maize?", "The maize budget of 2025 gives a gross margin of KES 21,400 per acre at 18 bags."]
MASTITIS = ["my cow has a swollen quarter and clots in the milk", "That looks like mastitis. Strip the quarter often and call a vet for treatment."]
DRIP = ["is there money for drip irrigation?", "Yes. The drip kit grant pays 60 percent of a kit; the call of 2025 closes on 15 August 2025."]
REPORT = ["How many farmers did KFAS reach in 2023/24?", "According to the Annual Report 2023/24, officers reached 412,000 farmers."]
SPUDS = ["Which potato varieties do you recommend?", "The list of 2025 recommends Shangwe, Malkia and Tosha."]

q.ask("follow-up", "is there something on the radio about it too?", d("ep 157"), history=FAW)
q.ask("follow-up", "How bad is it this year compared to last? any bulletin from april", pdb("2025-04"), history=FAW)
q.ask("follow-up", "which products am I allowed to use then", d("ps list 2025", "mz faw"), history=FAW)
q.ask("follow-up", "and the Tamani coast?", d("TC LR 2025"), history=OUTLOOK)
q.ask("follow-up", "what had you said for 2024", d("LB LR 2024"), history=OUTLOOK)
q.ask("follow-up", "the short rains before that?", d("LB SR 2024"), history=OUTLOOK)
q.ask("follow-up", "And what should we plant when, there?", d("LB calendar", "LB LR 2025"), history=OUTLOOK)
q.ask("follow-up", "and a year earlier?", prices("2024-04"), history=PRICE)
q.ask("follow-up", "May?", d("mp 2025-05"), history=PRICE)
q.ask("follow-up", "same for beans", d("gm beans 2024"), history=MARGIN)
q.ask("follow-up", "what was it in 2023", d("gm maize 2023"), history=MARGIN)
q.ask("follow-up", "would onions pay better", d("gm onions 2025"), history=MARGIN)
q.ask("follow-up", "How long can I not sell the milk after the treatment?", d("dc mast"), history=MASTITIS)
q.ask("follow-up", "where do I write down which cow was treated", d("dc book"), history=MASTITIS)
q.ask("follow-up", "who got one last year", d("sc drip won"), history=DRIP)
q.ask("follow-up", "ok send me the application form", d("f drip"), history=DRIP)
q.ask("follow-up", "and how do i lay out the lines once i have it", d("wa drip", "ep 171"), history=DRIP)
q.ask("follow-up", "The year before?", d("ab ar 2023"), history=REPORT)
q.ask("follow-up", "were they happy with the advice", d("ab survey 2023", "ab survey 2024"), history=REPORT)
q.ask("follow-up", "why is Baridi no longer on it", d("pt var 2025"), history=SPUDS)
q.ask("follow-up", "Show me how they yielded in the trials of 2024", d("npt potato 2024"), history=SPUDS)

q.ask("several-companies", "outlook for this year's long rains in Mwezi Highlands and the Rift Plateau", d("MH LR 2025"), d("RP LR 2025"))
q.ask("several-companies", "Layers or broilers, which leaves more money in 2025?", d("gm layers 2025"), d("gm broilers 2025"))
q.ask("several-companies", "planting calendars for LB, TC and ED", d("LB calendar"), d("TC calendar"), d("ED calendar"))
q.ask("several-companies", "recommended varieties of maize and potatoes, current lists", d("mz var 2025"), d("pt var 2025"))
q.ask("several-companies", "I need the house plans for goats and for chickens", d("gs house"), d("pl coop"))
q.ask("several-companies", "difference between coffee berry disease and leaf rust", d("cf cbd"), d("cf rust"))

q.ask("several-periods", "maize varieties list 2024 vs 2025, what was dropped", d("mz var 2024"), d("mz var 2025"))
q.ask("several-periods", "pest bulletins for March, April and May 2024", pdb("2024-03"), pdb("2024-04"), pdb("2024-05"))
q.ask("several-periods", "How did the rules of the input voucher change between 2023 and 2025?", d("sc rules 2023"), d("sc rules 2025"))
q.ask("several-periods", "bean prices january 2024 and january 2025", prices("2024-01"), prices("2025-01"))
q.ask("several-periods", "KFAS annual reports 2020/21 to 2022/23", d("ab ar 2021"), d("ab ar 2022"), d("ab ar 2023"))
q.ask("several-periods", "Compare the sorghum trials of the last two short rains", d("npt sorghum 2023"), d("npt sorghum 2024"))
q.ask("several-periods", "Drylands outlooks: short rains 2023, short rains 2024", d("ED SR 2023"), d("ED SR 2024"))
q.ask("several-periods", "soil test fees 2024/25 and 2025/26, have they gone up", d("ab fees 2024"), d("ab fees 2025"))
q.ask("several-periods", "dairy cow gross margin 2023 2024 2025", d("gm dairy cow 2023"), d("gm dairy cow 2024"), d("gm dairy cow 2025"))
q.ask("several-periods", "Has farmer satisfaction gone up from 2023 to 2024?", d("ab survey 2023"), d("ab survey 2024"))
q.ask("several-periods", "what did the board decide in December and in March", d("ab board 2024-12"), d("ab board 2025-03"))
q.ask("several-periods", "when could hass be picked for export last season and when this season", d("fr mature 2024"), d("fr mature 2025"))

q.ask("relative-date", "latest pest bulletin", pdb("2025-06"))
q.ask("relative-date", "tomato prices last month", d("mp 2025-06"))
q.ask("relative-date", "What was a bag of potatoes in June last year?", prices("2024-06"))
q.ask("relative-date", "newest annual report of the service", d("ab ar 2024"))
q.ask("relative-date", "which courses are still coming up this year", d("tr cal 2025"))
q.ask("relative-date", "last board meeting, minutes", d("ab board 2025-06"))
q.ask("relative-date", "Lake Basin report for last year", d("LB report 2024"))
q.ask("relative-date", "the pests of two months ago", pdb("2025-05"))
q.ask("relative-date", "what do soil tests cost now", d("ab fees 2025"))
q.ask("relative-date", "the radio show from two weeks ago, could I read it", d("ep 171"))
q.ask("relative-date", "maize trial results, most recent", d("npt maize 2024"))
q.ask("relative-date", "agro dealers taking the voucher this season", d("sc dealers 2025"))

q.ask("document-type", "price review for the third quarter of 2024", d("mp q3 2024"))
q.ask("document-type", "building plan zero grazing", d("dc unit"))
q.ask("document-type", "Swahili maize guide", d("mz guide sw"))
q.ask("document-type", "Your strategic plan, please", d("ab plan"))
q.ask("document-type", "alert on foot and mouth in Kibao, the one that closed the markets", d("al fmd"))
q.ask("document-type", "Vaccination calendar, chickens", d("pl vacc"))
q.ask("document-type", "was Mbegu Bora ever evaluated? I want the study", d("sc eval"))
q.ask("document-type", "field day report from Mbooka", d("tr fd mbooka"))
q.ask("document-type", "spray operator certificate - sample test", d("tr spray"))
q.ask("document-type", "fee schedule 2024/25", d("ab fees 2024"))
q.ask("document-type", "A manual for running a coffee factory's wet mill", d("cf wet"))

q.ask("not-companies", "My bean seedlings turn yellow and break off at the ground", d("bn fly"))
q.ask("not-companies", "Leaves of the tomato have white tunnels in them, what is that", d("vg tuta"))
q.ask("not-companies", "how deep and how many samples for a soil test", d("so sample"))
q.ask("not-companies", "My lab results say pH 4.8. How much lime?", d("so lime", "so read"))
q.ask("not-companies", "someone drank weed killer what do we do", d("ps poison"))
q.ask("not-companies", "how many days after spraying can I pick kale", d("ps phi"))
q.ask("not-companies", "is DAP the same as CAN", d("so kinds"))
q.ask("not-companies", "I think I bought fake fertiliser, whom do I tell?", d("f complain"))
q.ask("not-companies", "can i make silage without digging a hole", d("dc silage"))
q.ask("not-companies", "how much meal should a cow giving 15 litres get", d("dc feed"))
q.ask("not-companies", "cow coughing and swollen lymph nodes after ticks", d("dc ecf"))
q.ask("not-companies", "When should I call the inseminator after I see her in heat?", d("dc ai"))
q.ask("not-companies", "build a pond for fish, measurements", d("fi pond"))
q.ask("not-companies", "Fish are dying in the mornings and gasping at the surface", d("fi water"))
q.ask("not-companies", "which hive is best for a beginner", d("be start"))
q.ask("not-companies", "How dry must grain be before it goes in the bag, and how can I test it at home?", d("st dry"))
q.ask("not-companies", "store maize without chemicals", d("st bags", "st silo"))
q.ask("not-companies", "rat problem in granary", d("st rats"))
q.ask("not-companies", "moving ten goats to another county, do I need papers?", d("f move"))
q.ask("not-companies", "We're fifteen neighbours and want to register as a group", d("f group"))
q.ask("not-companies", "I want someone to come look at my farm", d("f visit"))
q.ask("not-companies", "hailstorm flattened my maize last night, I'm insured", d("sc claim", "f claim", "sc policy"))
q.ask("not-companies", "which pesticides can't be sold any more", d("ps banned"))
q.ask("not-companies", "where do empty spray bottles go", d("ps empty"))
q.ask("not-companies", "how many litres per acre does my knapsack put out", d("ps sprayer"))
q.ask("not-companies", "grow vegetables in town with no land", d("vg sack"))
q.ask("not-companies", "french bean residue limits for Europe", d("vg french"))
q.ask("not-companies", "cassava flour tastes bitter, is it dangerous", d("rt flour"))
q.ask("not-companies", "vitamin A crop for toddlers", d("rt sweet"))
q.ask("not-companies", "solar or petrol pump? what size for two acres", d("wa pump"))
q.ask("not-companies", "How often do I water onions on sandy soil", d("wa sched", "vg onion"))
q.ask("not-companies", "drawing of a rain water tank", d("wa tank"))
q.ask("not-companies", "hot water treatment of suckers", d("ba weevil"))
q.ask("not-companies", "coffee trees are 40 years old, replant or cut back?", d("cf prune"))
q.ask("not-companies", "Why did the cooperative pay me so little for my cherry", d("cf pay"))
q.ask("not-companies", "keep chicks warm when there's no power", d("pl brood"))
q.ask("not-companies", "recipe for layers mash with omena", d("pl feed"))
q.ask("not-companies", "my chickens give no eggs any more since three weeks, what can it be", d("ep 131", "pl layers"))
q.ask("not-companies", "gully forming on my slope", d("so terrace"))
q.ask("not-companies", "is it true you can farm without ploughing", d("so ca"))
q.ask("not-companies", "loans for a 24 year old who wants to farm", d("sc youth"))
q.ask("not-companies", "our dairy coop wants a cooling tank, will government share the cost", d("sc cooler", "f cooler"))
q.ask("not-companies", "locust hoppers november 2024, which area", d("al locust 2024", "pdb 2024-11"))
q.ask("not-companies", "what data do you hold on me", d("ab privacy"))
q.ask("not-companies", "when are you open on saturday", d("ab offices"))
q.ask("not-companies", "when does the drip grant close", d("sc drip 2025"))
q.ask("not-companies", "is there counterfeit seed around, I was offered cheap Kifaru", d("al seed"))
q.ask("not-companies", "How do we put tissue culture bananas in the field?", d("ba tissue"))

q.ask("abstention", "Habari!")
q.ask("abstention", "thank you so much, my cows are grateful too", history=MASTITIS)
q.ask("abstention", "are you a person or a machine")
q.ask("abstention", "ok")
q.ask("abstention", "what's 40 percent of 6,250")
q.ask("abstention", "good morning, hope you are well")
q.ask("abstention", "I can't log in, my password is wrong")
q.ask("abstention", "annual report 2023 of Highlands Breweries plc")
q.ask("abstention", "great, that's all I needed for today", history=PRICE)
q.ask("abstention", "who won the football last night")
q.ask("abstention", "Write me a birthday message for my daughter")
q.ask("abstention", "can you speak more slowly, shorter sentences please", history=OUTLOOK)
q.ask("abstention", "Lakeside Cement share price")
q.ask("abstention", "hmm never mind", history=FAW)
