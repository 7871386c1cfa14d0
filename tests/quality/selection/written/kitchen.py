"""Household appliances of one maker: manuals, quick starts, parts, troubleshooting and recalls of twenty product lines, and terms of service."""

from .shelf import Catalogue, Questions

BUCKET = "s3://brunnick-product-literature"

# line -> model, what it is, years of editions of the manual, other documents: handle | what is said of it
LINES = {
    "Lumo 45": ("DW45", "Slimline dishwasher", [2019, 2023], {
        "quick": "", "install": "Water, drain and fitting of the door", "parts": "", "trouble": "Not draining, streaks, leaks, codes E1 to E9", "label": ""}),
    "Lumo 60": ("DW60", "Dishwasher, full size", [2021], {
        "quick": "", "install": "Water, drain and fitting of the door", "parts": "", "trouble": "Not draining, streaks, leaks, codes E1 to E9", "label": "",
        "recall 2023-04": "Control board may overheat, serial numbers 2140 to 2152"}),
    "Forno 6": ("OV6", "Built-in oven", [2018, 2022], {"quick": "", "install": "", "parts": "", "trouble": "Not heating, lamp, door, codes", "clean": "Pyrolysis and glass of the door"}),
    "Forno 8 Steam": ("OV8S", "Built-in steam oven", [2022], {
        "quick": "", "install": "", "parts": "", "trouble": "Water tank, steam, codes", "clean": "Descaling the steam generator", "recipes": "60 recipes"}),
    "Plano I4": ("HI4", "Induction hob", [2020], {"quick": "", "install": "Connection to 1, 2 or 3 phases", "parts": "", "trouble": "Pan not detected, humming, child lock, codes"}),
    "Plano G5": ("HG5", "Gas hob", [2017, 2024], {"install": "", "parts": "", "trouble": "Flame goes out, no spark, smell of gas", "nozzles": "Conversion from natural gas to bottled gas"}),
    "Vento": ("CH9", "Cooker hood", [2020], {"quick": "", "install": "Ducting and carbon filter", "parts": "Filters, lamps, motors", "trouble": "Noise, weak suction, lamps"}),
    "Nord 300": ("FF300", "Fridge-freezer", [2019, 2022], {
        "quick": "", "parts": "Shelves, drawers, seals", "trouble": "Frost, noise, warm, water in the crisper", "label": "", "hinge": "Changing the side on which the door opens"}),
    "Floe": ("CF200", "Chest freezer", [2021], {"parts": "", "trouble": "Frost, alarm, power cuts", "label": "", "recall 2024-06": "Cable of the compressor, made from March to May 2022"}),
    "Rondo 7": ("WM7", "Washing machine, 7 kg", [2018, 2021], {
        "quick": "", "install": "Removing the transport bolts, levelling", "parts": "", "trouble": "Not spinning, door locked, leaks, codes F01 to F21", "label": ""}),
    "Rondo Duo": ("WD8", "Washer-dryer, 8/5 kg", [2023], {
        "quick": "", "install": "Removing the transport bolts, levelling", "parts": "", "trouble": "Not drying, door locked, leaks, codes F01 to F34", "label": ""}),
    "Aria": ("TD8", "Heat-pump tumble dryer", [2020], {
        "quick": "", "parts": "", "trouble": "Long cycles, fluff, water tank full", "label": "", "stack": "Stacking kit for washing machine and dryer",
        "recall 2024-02": "Fluff may reach the heater, serial numbers 1901 to 2011"}),
    "Pico": ("MW20", "Microwave oven, 20 litres", [2019], {"quick": "", "trouble": "Sparks, turntable, no heat", "recipes": "Cooking times and recipes"}),
    "Tempo": ("KT17", "Kettle", [2020], {"trouble": "Switches off early, limescale, leaks", "recall 2022-11": "Handle may come loose, batch numbers T20-T24"}),
    "Crosta": ("TS2", "Toaster, two slots", [2018], {"trouble": "Uneven browning, lever does not stay down"}),
    "Barista": ("CM1", "Bean-to-cup coffee machine", [2020, 2023], {
        "quick": "", "parts": "Brewing unit, grinder, seals, milk hose", "trouble": "Grinder blocked, thin crema, lukewarm, lights", "clean": "Descaling and cleaning of the milk system",
        "app 2.1": "Release notes of the app 2.1", "app 2.2": "Release notes of the app 2.2", "app 3.0": "Release notes of the app 3.0"}),
    "Mescola": ("SM5", "Stand mixer", [2017, 2021], {"quick": "", "parts": "Bowls, hooks, whisks, gears", "trouble": "", "recipes": "Doughs, creams and ice", "mincer": "Attachment: meat mincer", "pasta": "Attachment: pasta roller"}),
    "Frulla": ("BL10", "Blender", [2022], {"quick": "", "parts": "Jugs, blades, seals", "recipes": "Soups and smoothies", "recall 2024-09": "Blade may crack, jugs made in 2023"}),
    "Scopa": ("VC4", "Cordless vacuum cleaner", [2021, 2024], {"quick": "", "parts": "Batteries, brushes, filters, wall bracket", "trouble": "Weak suction, short running time, blinking lights"}),
    "Brisa": ("AF5", "Air fryer, 5 litres", [2023], {"quick": "", "trouble": "Smoke, smell, basket", "recipes": "Times and temperatures, 40 recipes"}),
}

# handle -> title, kind, code in the file's name
KINDS = {
    "quick": ("Quick-start guide", "quick-start guide", "QSG"), "install": ("Installation instructions", "installation", "INST"),
    "parts": ("Spare parts", "spare-part list", "ETL"), "trouble": ("Troubleshooting", "troubleshooting sheet", "TS"),
    "label": ("Energy label and product data sheet", "energy label", "EEI"), "clean": ("Cleaning and descaling", "care guide", "CARE"),
    "recipes": ("Recipe booklet", "recipes", "RCP"), "nozzles": ("Change of nozzles", "installation", "INST-LPG"), "hinge": ("Reversing the door", "installation", "INST-HINGE"),
    "stack": ("Stacking kit", "installation", "INST-STACK"), "mincer": ("Meat mincer", "accessory manual", "ACC-MM"), "pasta": ("Pasta roller", "accessory manual", "ACC-PR"),
}

# What concerns every line: handle | file | title | kind | published
SERVICE = """
warranty large 2021 | terms/WTY_large_2021.pdf | Warranty terms, large appliances, bought from 1 July 2021 to 31 December 2023 | warranty terms | 2021-07-01
warranty large 2024 | terms/WTY_large_2024.pdf | Warranty terms, large appliances, bought from 1 January 2024 | warranty terms | 2024-01-01
warranty small 2021 | terms/WTY_small_2021.pdf | Warranty terms, small appliances, bought from 1 July 2021 to 31 December 2023 | warranty terms | 2021-07-01
warranty small 2024 | terms/WTY_small_2024.pdf | Warranty terms, small appliances, bought from 1 January 2024 | warranty terms | 2024-01-01
extended | terms/extended-cover.pdf | Five-year cover: terms and prices | warranty terms | 2024-03-01
register | forms/register-product.pdf | Registering your appliance | form | 2023-05-02
repair form | forms/repair-request.pdf | Request for a repair at home | form | 2023-05-02
return form | forms/return-within-14-days.pdf | Sending back an online order within 14 days | form | 2022-05-28
prices 2023 | service/repair-prices-2023.pdf | Call-out charges and repair prices 2023 | price list | 2023-01-02
prices 2024 | service/repair-prices-2024.pdf | Call-out charges and repair prices 2024 | price list | 2024-01-02
partners | service/workshops.pdf | Authorised workshops by postcode | list | 2024-08-12
ordering | service/ordering-parts.pdf | Ordering spare parts: delivery, prices, returns | terms | 2023-09-18
disposal | service/disposal.pdf | Taking back and disposing of old appliances | leaflet | 2022-01-03
plate | service/where-is-the-rating-plate.pdf | Where to find the model and serial number | leaflet | 2021-02-15
recalls 2023 | recalls/overview-2023.pdf | All recalls of 2023 | recall overview | 2024-01-15
recalls 2024 | recalls/overview-2024.pdf | All recalls of 2024 (to October) | recall overview | 2024-10-31
complaint | forms/complaint.pdf | Making a complaint | form | 2023-05-02
detergents | care/detergents-salt-rinse-aid.pdf | Detergent, salt and rinse aid for dishwashers | leaflet | 2020-06-08
stains | care/stains-a-to-z.pdf | Stains from A to Z | leaflet | 2018-03-19
freezing | care/how-long-does-food-keep.pdf | How long food keeps in fridge and freezer | leaflet | 2019-07-22
cookware | care/pots-for-induction.pdf | Which pots work on induction | leaflet | 2020-09-14
"""

catalogue = Catalogue()
q = Questions("kitchen", today="2024-11-05")


def compose():
    for line, (model, what, editions, others) in LINES.items():
        catalogue.group(line, category=what, model=model)
        folder = f"{BUCKET}/{model.lower()}"
        for version, year in enumerate(editions, 1):
            made = f", models made from {year}" if len(editions) > 1 else ""
            catalogue.add(line, f"{line} manual {year}" if len(editions) > 1 else f"{line} manual", f"{folder}/{model}_IFU_en_v{version}_{year}.pdf",
                          title=f"{line} instruction manual{made}", type="instruction manual", language="en", year=year)
            if line in ("Lumo 60", "Rondo 7", "Barista", "Nord 300") and year == editions[-1]:
                catalogue.add(line, f"{line} manual de", f"{folder}/{model}_IFU_de_v{version}_{year}.pdf",
                              title=f"{line} Bedienungsanleitung", type="instruction manual", language="de", year=year)
        for kind, description in others.items():
            if kind.startswith("recall"):
                catalogue.add(line, f"{line} {kind}", f"{BUCKET}/recalls/{model}-{kind[7:]}.pdf", title=f"Safety recall {line}", type="recall notice",
                              published=kind[7:] + "-12", description=description)
            elif kind.startswith("app"):
                catalogue.add(line, f"{line} {kind}", f"{folder}/app-{kind[4:]}-notes.txt", title=description, type="release notes")
            else:
                title, type_, code = KINDS[kind]
                catalogue.add(line, f"{line} {kind}", f"{folder}/{model}_{code}_en.pdf", title=f"{line} {title[0].lower()}{title[1:]}", type=type_,
                              description=description or None)
    catalogue.group("Service and terms")
    for line in SERVICE.strip().splitlines():
        handle, file, title, kind, published = (part.strip() for part in line.split("|"))
        catalogue.add("Service and terms", handle, f"{BUCKET}/{file}", title=title, type=kind, published=published)


compose()


def d(*handles):
    return [catalogue.handles[handle] for handle in handles]


ask = q.ask

ask("not-companies", "my narrow dishwasher has water standing in the bottom", d("Lumo 45 trouble"))
ask("not-companies", "glasses come out with a white film, tried everything", d("Lumo 45 trouble", "Lumo 60 trouble", "detergents"))
ask("not-companies", "coffee's only lukewarm lately", d("Barista trouble"))
ask("not-companies", "the washing machine walks across the bathroom when it spins, new one, arrived yesterday", d("Rondo 7 install", "Rondo 7 trouble", "Rondo Duo install", "Rondo Duo trouble"))
ask("not-companies", "can't get my laundry out, the Rondo 7 won't unlock", d("Rondo 7 trouble"))
ask("not-companies", "fridge opens the wrong way for our kitchen, can you swap it", d("Nord 300 hinge"))
ask("not-companies", "we cook with bottled gas on the boat, does the hob do that", d("Plano G5 nozzles"))
ask("not-companies", "the induction thing doesn't notice my grandmother's pan", d("Plano I4 trouble", "cookware"))
ask("not-companies", "is it true the blender blade can break??", d("Frulla recall 2024-09", "recalls 2024"))
ask("not-companies", "need a new battery for my hoover", d("Scopa parts"))
ask("not-companies", "the hood's gone really weak and loud", d("Vento trouble"))
ask("not-companies", "the air fryer smokes and stinks of plastic", d("Brisa trouble"))
ask("not-companies", "how much if your man comes out to look at it", d("prices 2024"))
ask("not-companies", "I ordered a toaster on your website last week and I'd rather not keep it, how do I send it back?", d("return form"))
ask("not-companies", "bought a dryer in march this year and it died. is it covered", d("warranty large 2024"))
ask("not-companies", "kettle from 2022, packed up after two years, do i still have guarantee", d("warranty small 2021"))
ask("not-companies", "where's the serial no. on these things", d("plate"))
ask("not-companies", "red wine on a white tablecloth, help", d("stains"))
ask("not-companies", "how long can i keep minced meat frozen", d("freezing"))
ask("not-companies", "want to put the dryer on top of the washer", d("Aria stack"))
ask("not-companies", "how do I make tagliatelle with the gadget for the mixer", d("Mescola pasta"))
ask("not-companies", "which workshop near me is allowed to fix Brunnick stuff", d("partners"))
ask("not-companies", "the steam oven wants descaling it says", d("Forno 8 Steam clean"))
ask("not-companies", "my microwave is throwing sparks", d("Pico trouble"))
ask("not-companies", "one side of the bread is black and the other is white", d("Crosta trouble"))
ask("not-companies", "power was out for a day, freezer in the cellar beeping, is the food ok", d("Floe trouble", "freezing"))
ask("not-companies", "does the shop take the old fridge away when the new one comes", d("disposal"))
ask("not-companies", "Hello, I would like to know how much electricity the chest freezer and the washer-dryer use, before I decide. Thank you very much", d("Floe label"), d("Rondo Duo label"))
ask("not-companies", "shelf in the nord is broken: part number please, and how ordering works", d("Nord 300 parts"), d("ordering"))
ask("topic", "was anything ever called back because it could catch fire", d("Aria recall 2024-02", "Lumo 60 recall 2023-04", "Floe recall 2024-06", "recalls 2023", "recalls 2024"))
ask("topic", "cooking ideas for the new air fryer", d("Brisa recipes"))
ask("topic", "cleaning the milk bits of the coffee machine", d("Barista clean"))
ask("document-type", "just the short sheet to get going with the steam oven, not the whole book", d("Forno 8 Steam quick"))
ask("document-type", "exploded drawing / parts for the stand mixer", d("Mescola parts"))
ask("document-type", "die anleitung auf deutsch für den lumo 60", d("Lumo 60 manual de"))
ask("relative-date", "which products were recalled this year", d("recalls 2024"))
ask("relative-date", "what did a call-out cost last year", d("prices 2023"))
ask("several-periods", "what's different between the old and the new guarantee for big appliances", d("warranty large 2021"), d("warranty large 2024"))
ask("several-periods", "barista app, what changed in 2.2 and then in 3.0", d("Barista app 2.2"), d("Barista app 3.0"))
ask("typo", "tumbel dryer takes forver", d("Aria trouble"))
ask("typo", "vacum cleaner manuel, the 2024 one", d("Scopa manual 2024"))
ask("name", "DW45 installation", d("Lumo 45 install"))
ask("name", "mescola mincer", d("Mescola mincer"))

ask("follow-up", "no it's the wide one", d("Lumo 60 trouble", "Lumo 60 manual"), history=[
    "dishwasher shows E4", "On the Lumo 45, E4 means that water has reached the base. Close the tap and pull the plug."])
ask("follow-up", "and in the oven you sell without steam?", d("Forno 6 clean"), history=[
    "how do i clean the steam oven", "For the Forno 8 Steam run the descaling programme with the tank filled to the mark, and then rinse twice."])
ask("follow-up", "ok mine's affected. how do i get someone to come round", d("Aria recall 2024-02", "repair form"), history=[
    "is there a recall on the dryer", "Yes, since February 2024: in Aria dryers with serial numbers 1901 to 2011 fluff may reach the heater."])
ask("follow-up", "that's too short, can i pay to have it longer", d("extended"), history=[
    "how long is the guarantee on a dishwasher bought this summer", "Two years from the day of purchase under the terms of 2024."])
ask("follow-up", "tried that twice, still nothing. which part would it be", d("Barista parts"), history=[
    "barista grinder makes a noise but no coffee", "The grinder may be blocked: empty the hopper, vacuum the grinder and run it on the coarsest setting."])
ask("follow-up", "is the older one any different there? ours is from 2018", d("Mescola manual 2017"), history=[
    "what speed for bread dough in the mixer", "In the manual of models made from 2021, bread dough is kneaded on speed 2 for six minutes."])
ask("follow-up", "hm and what could i make in it for the kids", d("Frulla recipes"), history=[
    "can the blender do hot liquids", "Yes, the Frulla takes up to 80 degrees, with the lid's cap removed.", "with the glass jug too?", "Yes, both jugs may be used."])

ask("abstention", "cheers, works again!!")
ask("abstention", "you've been really helpful, have a nice evening", history=["how do i descale the kettle", "Fill it to the middle with one part vinegar and three parts water, boil, wait half an hour and rinse."])
ask("abstention", "how tall is mount everest")
ask("abstention", "my bosch tv remote stopped working")
ask("abstention", "how do i change the brake pads on a golf")
ask("abstention", "can you recommend a good series on netflix")
ask("abstention", "does brunnick have a job for an electrician")
ask("abstention", "how do i lower the seat of my office chair, it's a steelcase")

ask("follow-up", "bought it last month", d("Barista manual 2023"), history=[
    "i need the book for my barista", "There are two editions, for machines made from 2020 and from 2023. When did you buy yours?"])
ask("follow-up", "i'd rather have somebody come out. what does that cost", d("prices 2024"), history=[
    "F21 on the rondo 7", "F21 means that the pump is blocked. Open the flap at the bottom and clean the sieve."])
ask("follow-up", "yes go on", d("extended"), history=[
    "how do i register my hob", "With the form for registering. You can have the guarantee prolonged at the same time; shall I look up what that costs?"])
ask("follow-up", "and the kettle?", d("Tempo recall 2022-11"), history=[
    "is there a recall on the frulla", "Yes, since September 2024: the blade of jugs made in 2023 may crack."])
ask("follow-up", "my mother-in-law only reads german, is there one for her", d("Lumo 60 manual de"), history=[
    "how do i fill in the salt, lumo 60", "According to the instruction manual you unscrew the cap at the bottom and fill in about a kilo with the funnel."])
ask("follow-up", "you sure? don't want to blow us up. which booklet says so", d("Plano G5 nozzles"), history=[
    "can the gas hob run on propane", "Yes, once the nozzles of the Plano G5 have been changed."])
ask("follow-up", "and the fridge-freezer and the tumble dryer, how many kWh are those", d("Nord 300 label"), d("Aria label"), history=[
    "how much power does the lumo 45 use", "0.62 kWh a cycle in the eco programme, says its energy label."])
ask("abstention", "ok will get my husband to shift it", history=[
    "hood is rattling", "On the Vento that is mostly the duct: pull the hood forward and push the duct on as far as it goes."])
ask("abstention", "three short steps please, not a novel", history=[
    "brisa smells of plastic", "A smell of plastic is common at first. Wash the basket, run the air fryer empty for twenty minutes at 200 degrees, air the room, and repeat this once if the smell remains."])
ask("abstention", "how many calories does an egg have")
ask("abstention", "miele w1 drum won't turn")

# --- more
ask("several-periods", "has your repair man become dearer since last year", d("prices 2023"), d("prices 2024"))
ask("several-periods", "Please give me everything you recalled from January 2023 until now, the complete lists.", d("recalls 2023"), d("recalls 2024"))
ask("several-periods", "scopa manuals old and new, want to see if the battery goes in the same way", d("Scopa manual 2021"), d("Scopa manual 2024"))
ask("several-periods", "my kettle's from 2022, the toaster i bought this spring. what guarantee applies to which", d("warranty small 2021"), d("warranty small 2024"))
ask("several-periods", "We have a Nord 300 of 2020 in the flat and one of 2023 in the house, and I lost the booklets of both", d("Nord 300 manual 2019"), d("Nord 300 manual 2022"))

ask("follow-up", "the first. can it go in the dishwasher", d("Mescola mincer"), history=[
    "what attachments are there for the mescola", "For the Mescola there are a meat mincer and a pasta roller, each with its own manual."])
ask("follow-up", "that worked, thanks. since we moved house it also hops when spinning", d("Rondo Duo install", "Rondo Duo trouble"), history=[
    "rondo duo code F12", "F12 means that the Rondo Duo does not drain. Clean the filter behind the flap and check that the hose is not kinked."])
ask("follow-up", "and where do i register it", d("register"), history=[
    "what do I need for the five year cover", "The five-year cover can be bought within eight weeks of the purchase. You need the receipt, and the appliance has to be registered with us."])
ask("follow-up", "sorry, not last year, got it this february", d("warranty small 2024"), history=[
    "my blender from 2023 leaks, is that under warranty", "For small appliances bought between 1 July 2021 and 31 December 2023 the warranty is two years, so your blender is covered."])
ask("follow-up", "ok. now the oven door again: if that glass has a crack, what's the number of a new one?", d("Forno 6 parts"), history=[
    "how do i get the glass of the forno 6 door clean", "Take the door off its hinges, open the top strip and pull the inner glass out; the care guide of the Forno 6 shows it.",
    "and which pans can i use on the plano i4", "Every pan to whose bottom a magnet sticks works on the induction hob; the leaflet on pots for induction has a table."])
ask("follow-up", "i've got that freezer. is mine one of them", d("Floe recall 2024-06"), history=[
    "any recalls this year?", "Three in 2024: the Aria tumble dryer in February, the Floe chest freezer in June and the Frulla blender in September."])

ask("several-companies", "recipe books for the steam oven and the air fryer, my wife wants both", d("Forno 8 Steam recipes"), d("Brisa recipes"))
ask("several-companies", "A fitter comes on Monday for our gas hob and the Vento above it. Which instructions should I print for him?", d("Plano G5 install"), d("Vento install"))
ask("several-companies", "filters for cooker hood + cordless hoover, order numbers", d("Vento parts"), d("Scopa parts"))

# --- more still
ask("relative-date", "you brought out a new list of repair shops in august, is there one near 4051", d("partners"))
ask("relative-date", "There was a recall of dishwashers the spring before last. Could ours be one of them?", d("Lumo 60 recall 2023-04", "recalls 2023"))
ask("relative-date", "anything recalled since the summer holidays", d("Frulla recall 2024-09", "recalls 2024"))
ask("relative-date", "my kettle's from october three years ago and won't switch on, any guarantee left?", d("warranty small 2021"))
ask("relative-date", "In June you wrote to us about our chest freezer and I've mislaid the letter. What was it about?", d("Floe recall 2024-06", "recalls 2024"))

ask("follow-up", "still cold. who can come and fix it", d("repair form", "partners"), history=[
    "forno 6 stays cold", "Check the fuse and whether the clock is set: the Forno 6 does not heat before the time is set. If it still stays cold, a technician has to look at it."])
ask("follow-up", "and the version before it?", d("Barista app 2.2"), history=[
    "what's in the new coffee app", "Version 3.0 of the Barista app brings profiles for six people and a reminder to descale."])
ask("follow-up", "My flatmate reads only German, is there one for him?", d("Rondo 7 manual de"), history=[
    "Where is the filter on the Rondo 7?", "Behind the flap at the bottom right, according to the instruction manual of the Rondo 7 for models made from 2021."])

ask("abstention", "haha my husband said exactly that", history=[
    "toast comes out pale on one side", "That is normal with a single slice: put it on the side that is marked ONE SLICE, says the troubleshooting sheet of the Crosta."])
ask("abstention", "dyson v11 pulses on and off")
ask("abstention", "Is butter healthier than margarine?")
ask("abstention", "do you keep what i write here")

# --- once more
ask("not-companies", "three hours in the dryer and the towels are still damp", d("Aria trouble"))
ask("not-companies", "The handle of my kettle wobbles when it's full. I've had it since the summer of 2022, is it safe?", d("Tempo recall 2022-11"))
ask("not-companies", "how long for jacket potatoes in the air fryer", d("Brisa recipes"))
ask("not-companies", "smells of gas when I turn the left ring on, and it won't light either", d("Plano G5 trouble"))
ask("not-companies", "Twice your man has been here, twice he was rude and it still leaks. Where do I put that in writing?", d("complaint"))
ask("not-companies", "cheese has run down between the panes of glass in the door of my Forno 6, how do i get in there", d("Forno 6 clean"))
ask("not-companies", "is there a way to be covered for longer than the normal guarantee and what does it cost me", d("extended"))
ask("not-companies", "Can one make ice cream with the stand mixer? My daughter swears one can.", d("Mescola recipes"))
ask("several-companies", "New kitchen next week. The electrician asks how the induction hob gets wired, the plumber how the full-size dishwasher goes in.",
    d("Plano I4 install"), d("Lumo 60 install"))
ask("several-companies", "which one needs less water for a wash, your slim dishwasher or the wide one", d("Lumo 45 label"), d("Lumo 60 label"))
