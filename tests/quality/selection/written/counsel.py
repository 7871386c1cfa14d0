"""The files of a food company's lawyers: agreements by counterparty, court cases, patents and reports of its laboratory."""

from .shelf import Catalogue, Questions

BUCKET = "s3://ashgrove-legal"

# counterparty -> handle, kind, title, day of signing, day of ending, status
AGREEMENTS = {
    "Halloran Logistics Ltd": [
        ("hal msa", "master services agreement", "Master Services Agreement for haulage", "2019-04-01", "2026-03-31", "in force"),
        ("hal a1", "amendment", "Amendment No. 1: fuel surcharge", "2021-02-10", None, "in force"),
        ("hal a2", "amendment", "Amendment No. 2: extension and new depots", "2023-09-01", None, "in force"),
        ("hal sow1", "statement of work", "Statement of Work 1: flour tankers", "2019-04-15", None, "completed"),
        ("hal sow2", "statement of work", "Statement of Work 2: chilled deliveries", "2020-08-01", None, "in force"),
        ("hal sow3", "statement of work", "Statement of Work 3: returns of crates", "2022-01-17", None, "in force"),
        ("hal notice", "notice", "Notice of breach: late deliveries in April", "2025-05-02", None, None),
    ],
    "Halloran Cold Storage Ltd": [
        ("hcs lease", "lease", "Lease of chamber 4, Dock Road", "2022-05-20", "2032-05-19", "in force"),
        ("hcs side", "side letter", "Side letter on electricity costs", "2023-01-09", None, "in force"),
    ],
    "Pemberton Packaging plc": [
        ("pem 2018", "supply agreement", "Supply Agreement: cartons and trays", "2018-06-30", "2023-06-30", "expired"),
        ("pem 2023", "supply agreement", "Supply Agreement: cartons, trays and paper bottles", "2023-07-01", "2028-06-30", "in force"),
        ("pem price23", "price schedule", "Price schedule 2023", "2023-07-01", "2023-12-31", None),
        ("pem price24", "price schedule", "Price schedule 2024", "2024-01-01", "2024-12-31", None),
        ("pem price25", "price schedule", "Price schedule 2025", "2025-01-01", "2025-12-31", None),
        ("pem nda", "non-disclosure agreement", "Mutual non-disclosure agreement", "2017-11-03", "2022-11-03", "expired"),
    ],
    "Vela Cloud Inc.": [
        ("vela saas", "subscription agreement", "Software Subscription Agreement", "2022-03-01", None, "in force"),
        ("vela dpa", "data processing addendum", "Data Processing Addendum", "2022-03-01", None, "in force"),
        ("vela of22", "order form", "Order form: 400 seats", "2022-03-01", "2023-02-28", "expired"),
        ("vela of23", "order form", "Order form: 550 seats", "2023-03-01", "2025-02-28", "expired"),
        ("vela of25", "order form", "Order form: 520 seats and archive", "2025-03-01", "2027-02-28", "in force"),
        ("vela sla", "exhibit", "Exhibit C: service levels and credits", "2022-03-01", None, "in force"),
    ],
    "Oakhurst Estates LLP": [
        ("oak lease", "lease", "Lease of Ashgrove House, floors 1 to 3", "2016-09-29", "2031-09-28", "in force"),
        ("oak review", "memorandum", "Rent review memorandum", "2021-09-29", None, None),
        ("oak alter", "licence", "Licence to alter: test kitchen on floor 2", "2018-03-12", None, None),
        ("oak surrender", "deed", "Deed of surrender of floor 3", "2024-10-01", None, None),
    ],
    "Brightwater Bank NV": [
        ("bwb fa", "facility agreement", "Revolving facility agreement, 60 million", "2021-05-14", "2026-05-14", "amended"),
        ("bwb ar", "facility agreement", "Amended and restated facility agreement, 85 million", "2023-11-20", "2028-11-20", "in force"),
        ("bwb sec", "security deed", "Security over receivables", "2021-05-14", None, "in force"),
        ("bwb cc24", "certificate", "Covenant compliance certificate, year 2024", "2025-03-28", None, None),
        ("bwb cc23", "certificate", "Covenant compliance certificate, year 2023", "2024-03-27", None, None),
        ("bwb waiver", "waiver letter", "Waiver of the leverage covenant, June 2022", "2022-07-11", None, None),
    ],
    "Ines Calloway": [
        ("cal cons", "consultancy agreement", "Consultancy agreement on enzymes", "2020-01-06", "2022-12-31", "expired"),
        ("cal assign", "assignment", "Assignment of inventions", "2020-01-06", None, None),
    ],
    "Tanaka Shokuhin K.K.": [
        ("tan dist", "distribution agreement", "Exclusive distribution in Japan", "2021-10-01", "2026-09-30", "in force"),
        ("tan tm", "licence", "Trade mark licence: MORNING SHEAF", "2021-10-01", None, "in force"),
        ("tan min", "letter", "Letter on shortfall of minimum purchases", "2024-12-16", None, None),
    ],
    "Saffron & Rye GmbH": [
        ("sr spa", "share purchase agreement", "Purchase of all shares in Saffron & Rye GmbH", "2022-08-31", None, "completed"),
        ("sr disc", "disclosure letter", "Disclosure letter of the sellers", "2022-08-31", None, None),
        ("sr escrow", "escrow agreement", "Escrow of four million euros", "2022-08-31", "2025-08-31", "in force"),
        ("sr eo23", "statement", "Earn-out statement 2023", "2024-04-15", None, None),
        ("sr eo24", "statement", "Earn-out statement 2024", "2025-04-14", None, None),
        ("sr claim", "letter", "Warranty claim: unpaid customs duties", "2024-02-05", None, None),
    ],
    "Mistral Vent SAS": [
        ("mis ppa", "power purchase agreement", "Ten-year purchase of wind power", "2023-06-12", "2033-12-31", "in force"),
    ],
    "Quayside Insurance DAC": [
        ("ins pl23", "insurance policy", "Product liability 2023", "2023-01-01", "2023-12-31", "expired"),
        ("ins pl24", "insurance policy", "Product liability 2024", "2024-01-01", "2024-12-31", "expired"),
        ("ins pl25", "insurance policy", "Product liability 2025", "2025-01-01", "2025-12-31", "in force"),
        ("ins do25", "insurance policy", "Directors and officers 2025", "2025-01-01", "2025-12-31", "in force"),
        ("ins cy24", "insurance policy", "Cyber 2024", "2024-01-01", "2024-12-31", "expired"),
        ("ins cy25", "insurance policy", "Cyber 2025", "2025-01-01", "2025-12-31", "in force"),
    ],
    "Bakers' and Millers' Union": [
        ("cba 20", "collective agreement", "Collective agreement 2020-2023", "2020-07-01", "2023-06-30", "expired"),
        ("cba 23", "collective agreement", "Collective agreement 2023-2026", "2023-07-01", "2026-06-30", "in force"),
        ("cba night", "side letter", "Night work and Sunday premium", "2024-05-27", None, "in force"),
    ],
    "Redfern Creative Ltd": [
        ("red agency", "agency agreement", "Advertising agency agreement", "2021-01-18", "2025-12-31", "in force"),
        ("red photo", "licence", "Licence of photographs: harvest series", "2022-06-07", "2024-06-06", "expired"),
    ],
    "Templates": [
        ("t nda", "template", "Non-disclosure agreement, one way", "2024-01-15", None, None),
        ("t emp", "template", "Contract of employment", "2023-04-01", None, None),
        ("t free", "template", "Contract with a freelancer", "2022-09-12", None, None),
        ("t terms", "template", "General terms of purchase", "2021-11-01", None, None),
        ("t poa", "template", "Power of attorney", "2020-02-03", None, None),
    ],
    "Board of Directors": [
        ("b 2022", "resolution", "Resolution: purchase of Saffron & Rye", "2022-08-24", None, None),
        ("b 2023", "resolution", "Resolution: restated bank facility and guarantee", "2023-11-15", None, None),
        ("b 2024", "resolution", "Resolution: interim dividend; closing of the Millbrook bakery", "2024-11-06", None, None),
        ("b 2025", "resolution", "Resolution: appointment of Priya Naseby as finance director", "2025-06-18", None, None),
    ],
}

# case -> docket, court, then handle, kind, title, day
CASES = {
    "Marlin v. Ashgrove Foods": ("CV-2021-0417", "County Court", [
        ("mar complaint", "complaint", "Complaint: fall from loading bay", "2021-06-03"),
        ("mar answer", "answer", "Answer and affirmative defences", "2021-08-12"),
        ("mar ortiz", "deposition", "Deposition of Julio Ortiz, shift manager", "2022-02-24"),
        ("mar marlin", "deposition", "Deposition of Grace Marlin", "2022-03-02"),
        ("mar expert", "expert report", "Report of Dr Feld on the lumbar injury", "2022-07-19"),
        ("mar msj", "motion", "Motion for summary judgment", "2022-10-28"),
        ("mar order", "order", "Order denying summary judgment", "2023-01-31"),
        ("mar settle", "settlement agreement", "Settlement agreement and release", "2023-05-09"),
    ]),
    "Ashgrove Foods v. Northgate Mills": ("HQ-2022-1180", "Commercial Court", [
        ("nor claim", "particulars of claim", "Particulars of claim: flour with metal fragments", "2022-04-14"),
        ("nor defence", "defence", "Defence and counterclaim for unpaid invoices", "2022-06-30"),
        ("nor ws1", "witness statement", "Witness statement of Tom Adeyemi, quality manager", "2023-03-15"),
        ("nor ws2", "witness statement", "Witness statement of Ruth Lindgren, miller", "2023-03-22"),
        ("nor judgment", "judgment", "Judgment: Northgate liable, damages of 2.3 million", "2024-02-21"),
        ("nor appeal", "notice of appeal", "Notice of appeal by Northgate", "2024-03-18"),
        ("nor court", "judgment", "Judgment of the Court of Appeal: damages reduced to 1.7 million", "2025-06-05"),
    ]),
    "In re Oat Drink Labelling": ("MDL-3061", "District Court", [
        ("oat complaint", "complaint", "Consolidated class action complaint: 'no added sugar'", "2023-02-07"),
        ("oat dismiss", "motion", "Motion to dismiss", "2023-04-24"),
        ("oat class", "order", "Order certifying a class of buyers in nine states", "2024-06-11"),
        ("oat notice", "notice", "Notice to members of the class", "2024-09-30"),
        ("oat survey", "expert report", "Consumer survey of Professor Lam", "2025-01-27"),
    ]),
    "Competition Authority Dawn Raid": ("CA/44/2024", "Competition Authority", [
        ("raid order", "inspection order", "Inspection order: prices of bread flour", "2024-04-17"),
        ("raid list", "inventory", "List of seized papers and laptops", "2024-04-18"),
        ("raid rfi", "request for information", "Request for information No. 1", "2024-07-02"),
        ("raid reply", "reply", "Reply to request for information No. 1", "2024-08-30"),
    ]),
}

# handle, number, title, filed, granted, inventors, abstract, keywords
PATENTS = [
    ("p enzyme", "EP3800112", "Process for an oat base with two amylases", "2019-03-18", "2022-05-04", ["I. Calloway", "M. Petrov"],
     "Oat flour is liquefied with an alpha-amylase and then saccharified until the maltose reaches a target.", ["oat", "enzyme", "maltose"]),
    ("p foam", "EP3911870", "Plant drink that foams with steam", "2020-11-02", "2024-01-17", ["S. Dunmore"],
     "Rapeseed oil and dipotassium phosphate keep bubbles stable in hot coffee.", ["barista", "foam", "emulsifier"]),
    ("p crust", "US11450233", "Par-baked loaf with a crust that does not flake", "2018-09-25", "2021-10-12", ["L. Okoro", "S. Dunmore"],
     "Surface is sprayed with a starch solution before chilling.", ["bread", "freezing", "starch"]),
    ("p metal", "EP4012345", "Detecting metal and stones in flour by X-rays", "2022-12-09", None, ["T. Adeyemi"],
     "Images at two energies separate fragments from grain.", ["inspection", "X-ray", "contaminant"]),
    ("p bottle", "EP4100671", "Closure for a paper bottle", "2023-05-30", None, ["W. Stroud", "L. Okoro"],
     "A moulded fibre neck carries a thread without a plastic liner.", ["packaging", "fibre", "cap"]),
    ("p protein", "US20240155001", "Drying of faba bean protein without bitterness", "2024-02-08", None, ["M. Petrov"],
     "Lipoxygenase is stopped by steam before the slurry is spray-dried.", ["faba bean", "off-flavour", "protein"]),
]

# handle, title, day, authors, abstract, keywords
REPORTS = [
    ("r gluten", "Gluten in oats after the new sieve line", "2021-03", ["R. Achebe"], "Forty lots stayed below 20 ppm.", ["coeliac", "contamination"]),
    ("r shelf", "How long the paper bottle keeps vitamins", "2024-03", ["W. Stroud", "R. Achebe"], "Riboflavin fell by a third in twelve weeks of light.", ["storage", "light"]),
    ("r salt", "A fifth less salt in rye bread: tasting panel", "2022-09", ["L. Okoro"], "Consumers noticed no difference at 17 percent less.", ["sodium", "sensory"]),
    ("r beta", "Beta-glucan and cholesterol: review of the claim", "2023-06", ["I. Calloway", "R. Achebe"], "Three grams a day support the claim.", ["health claim", "fibre"]),
    ("r acryl", "Acrylamide in crispbread at four temperatures", "2020-10", ["M. Petrov"], "Asparaginase halves the content.", ["baking", "toxicology"]),
    ("r yeast", "Wild yeasts of the Millbrook sourdough", "2025-02", ["S. Dunmore"], "Eleven strains were sequenced.", ["fermentation", "microbiology"]),
]

catalogue = Catalogue()
q = Questions("counsel", today="2025-08-04")


def compose():
    for party, papers in AGREEMENTS.items():
        catalogue.group(party)
        for handle, kind, title, signed, ends, status in papers:
            add(party, handle, f"contracts/{clean(party)}", f"{signed} {clean(title)[:60]}.pdf", type=kind, title=title, signed=signed, expires=ends, status=status)
    for case, (docket, court, papers) in CASES.items():
        catalogue.group(case, docket=docket, court=court)
        for number, (handle, kind, title, day) in enumerate(papers, 1):
            add(case, handle, f"litigation/{docket.replace('/', '-')}", f"{number:03}_{kind.replace(' ', '_')}_{day.replace('-', '')}.pdf", type=kind, title=title, date=day)
    catalogue.group("Patents")
    for handle, number, title, filed, granted, inventors, abstract, keywords in PATENTS:
        add("Patents", handle, "patents", f"{number}.pdf", type="patent" if granted else "patent application", number=number, title=title, filed=filed,
            granted=granted, inventors=inventors, abstract=abstract, keywords=keywords)
    catalogue.group("Laboratory Reports")
    for handle, title, day, authors, abstract, keywords in REPORTS:
        add("Laboratory Reports", handle, "laboratory", f"LR-{day}-{clean(title)[:40]}.pdf", type="research report", title=title, date=day, authors=authors,
            abstract=abstract, keywords=keywords)
    catalogue.associations |= {
        "BWB": "Brightwater Bank NV", "HQ landlord": "Oakhurst Estates LLP", "BMU": "Bakers' and Millers' Union", "Vela": "Vela Cloud Inc.",
        "Oat case": "In re Oat Drink Labelling", "MDL-3061": "In re Oat Drink Labelling", "flour case": "Ashgrove Foods v. Northgate Mills",
        "S&R": "Saffron & Rye GmbH", "the union": "Bakers' and Millers' Union", "HQ-2022-1180": "Ashgrove Foods v. Northgate Mills",
    }


def clean(text):
    return "".join(letter for letter in text if letter.isalnum() or letter in " -").replace(" ", "_")


def add(group, handle, folder, file, **fields):
    catalogue.add(group, handle, f"{BUCKET}/{folder}/{file.replace(' ', '_')}", filename=file, **fields)


compose()


def paper(*handles):
    return catalogue.any_of(*handles)


q.ask("name", "when does our lease with halloran cold storage run out", paper("hcs lease"))
q.ask("name", "Halloran Logistics: what are the liability caps in the master agreement?", paper("hal msa"))
q.ask("name", "distribution terms with Tanaka Shokuhin", paper("tan dist"))
q.ask("name", "Have we a power purchase agreement with Mistral Vent and how long does it last?", paper("mis ppa"))
q.ask("name", "Marlin settlement amount", paper("mar settle"))
q.ask("name", "Ines Calloway consultancy, notice period?", paper("cal cons"))
q.ask("name", "Redfern Creative agency contract end date", paper("red agency"))

q.ask("symbol", "MDL-3061 class certification", paper("oat class"))
q.ask("symbol", "EP3911870", paper("p foam"))
q.ask("symbol", "docket HQ-2022-1180, the defence please", paper("nor defence"))
q.ask("symbol", "who are the inventors on US11450233?", paper("p crust"))

q.ask("alias", "BWB leverage covenant waiver", paper("bwb waiver"))
q.ask("alias", "what did the survey in the oat case find", paper("oat survey"))
q.ask("alias", "S&R earn-out for 2023", paper("sr eo23"))
q.ask("alias", "how much rent do we pay our HQ landlord since the review", paper("oak review"))
q.ask("alias", "BMU agreement on Sunday premium", paper("cba night"))
q.ask("alias", "Flour case: what did the miller say as a witness?", paper("nor ws2"))

q.ask("typo", "pembertn packging price schedule 2024", paper("pem price24"))
q.ask("typo", "safron and rye escrow", paper("sr escrow"))
q.ask("typo", "brigthwater security deed", paper("bwb sec"))
q.ask("typo", "oakhurts licence to alter kitchen", paper("oak alter"))
q.ask("typo", "vela cluod data procesing addendum", paper("vela dpa"))
q.ask("typo", "colective agreement bakers union 2020", paper("cba 20"))

q.ask("document-type", "NDA template one-way", paper("t nda"))
q.ask("document-type", "the waiver letter from the bank", paper("bwb waiver"))
q.ask("document-type", "deposition of the shift manager in Marlin", paper("mar ortiz"))
q.ask("document-type", "Saffron & Rye SPA", paper("sr spa"))
q.ask("document-type", "I want only the notice of appeal in Northgate, not the judgments", paper("nor appeal"))
q.ask("document-type", "statement of work for chilled deliveries", paper("hal sow2"))
q.ask("document-type", "disclosure letter", paper("sr disc"))
q.ask("document-type", "Board resolution on the purchase of Saffron & Rye", paper("b 2022"))
q.ask("document-type", "power of attorney, blank", paper("t poa"))

q.ask("relative-date", "which Vela order form is current, and for how many seats", paper("vela of25"))
q.ask("relative-date", "this year's cyber policy", paper("ins cy25"))
q.ask("relative-date", "packaging prices from Pemberton for last year", paper("pem price24"))
q.ask("relative-date", "the latest covenant compliance certificate", paper("bwb cc24"))
q.ask("relative-date", "What did the board resolve in June?", paper("b 2025"))
q.ask("relative-date", "Which court ruling came most recently in the Northgate litigation?", paper("nor court"))
q.ask("relative-date", "collective agreement that was in force in 2022", paper("cba 20"))
q.ask("relative-date", "our product liability cover two years ago", paper("ins pl23"))
q.ask("relative-date", "newest order form vela", paper("vela of25"))

q.ask("several-periods", "Earn-out statements 2023 and 2024", paper("sr eo23"), paper("sr eo24"))
q.ask("several-periods", "how did pemberton's prices go from 2023 over 2024 to 2025", paper("pem price23"), paper("pem price24"), paper("pem price25"))
q.ask("several-periods", "Compare the old collective agreement with the new one", paper("cba 20"), paper("cba 23"))
q.ask("several-periods", "cyber policies 24 vs 25: exclusions", paper("ins cy24"), paper("ins cy25"))
q.ask("several-periods", "both amendments to the Halloran haulage agreement", paper("hal a1"), paper("hal a2"))
q.ask("several-companies", "governing law in the Vela subscription and in the Mistral power contract?", paper("vela saas"), paper("mis ppa"))
q.ask("several-companies", "termination clauses: Redfern agency agreement vs Tanaka distribution agreement", paper("red agency"), paper("tan dist"))
q.ask("several-companies", "complaints in Marlin and in the oat labelling matter", paper("mar complaint"), paper("oat complaint"))
q.ask("several-companies", "leases with Oakhurst and Halloran", paper("oak lease"), paper("hcs lease"))

ABOUT_FAC = ["What is the margin on our bank facility?", "Under the amended and restated facility agreement with Brightwater Bank of November 2023 the margin is 2.1% to 2.9%, depending on leverage."]
ABOUT_NOR = ["what damages did we get from Northgate", "The Commercial Court awarded 2.3 million in its judgment of 21 February 2024."]
ABOUT_PEM = ["Until when does our contract with Pemberton run?", "The supply agreement with Pemberton Packaging of July 2023 runs until 30 June 2028."]
ABOUT_FOAM = ["Do we have a patent on barista milk?", "Yes, EP3911870, 'Plant drink that foams with steam', granted in January 2024. The inventor is S. Dunmore."]
q.ask("follow-up", "and under the original one from 2021?", paper("bwb fa"), history=ABOUT_FAC)
q.ask("follow-up", "What did we give them as collateral?", paper("bwb sec"), history=ABOUT_FAC)
q.ask("follow-up", "was that still the figure after the appeal?", paper("nor court"), history=ABOUT_NOR)
q.ask("follow-up", "what did our quality man say in his statement", paper("nor ws1"), history=ABOUT_NOR)
q.ask("follow-up", "And what are we paying them at the moment?", paper("pem price25"), history=ABOUT_PEM)
q.ask("follow-up", "the one before that, was it exclusive?", paper("pem 2018"), history=ABOUT_PEM)
q.ask("follow-up", "any others with her or him as inventor?", paper("p crust"), history=ABOUT_FOAM)
q.ask("follow-up", "And what about the closure of the bottle?", paper("p bottle"), history=ABOUT_FOAM)

q.ask("topic", "salt reduction in rye bread, did people taste it?", paper("r salt"))
q.ask("topic", "vitamin loss through light in paper bottles", paper("r shelf"))
q.ask("topic", "patents about finding foreign bodies in flour", paper("p metal"))
q.ask("topic", "customs duties that the sellers had not paid", paper("sr claim"))
q.ask("topic", "what did the authority take with it when they raided us", paper("raid list"))
q.ask("topic", "is our oat product ok for coeliacs", paper("r gluten"))
q.ask("topic", "injury to the lower back, medical opinion", paper("mar expert"))
q.ask("topic", "late deliveries in april", paper("hal notice"))
q.ask("topic", "bitter taste of bean protein", paper("p protein"))
q.ask("topic", "fuel surcharge haulage", paper("hal a1"))
q.ask("topic", "acrylamide", paper("r acryl"))

q.ask("not-companies", "I'd like to hire a freelance designer. Which contract do I use?", paper("t free"))
q.ask("not-companies", "can we still use the harvest pictures in adverts?", paper("red photo"))
q.ask("not-companies", "how many seats of the software did we buy in 2023", paper("vela of23"))
q.ask("not-companies", "which bakery is being shut down and who decided that", paper("b 2024"))
q.ask("not-companies", "are our directors insured if somebody sues them", paper("ins do25"))
q.ask("not-companies", "Does oat fibre lower cholesterol, may we print that on the pack?", paper("r beta"))
q.ask("not-companies", "the japanese did not buy enough, what did we write to them", paper("tan min"))

q.ask("abstention", "good afternoon counsel")
q.ask("abstention", "Is it legal to record a phone call in Portugal?")
q.ask("abstention", "What's our agreement with Castellan Shipping?")
q.ask("abstention", "patents of Nestlé on capsules")
q.ask("abstention", "what is a good recipe for sourdough pancakes")
q.ask("abstention", "That will do. Thank you very much indeed.", history=ABOUT_NOR)
q.ask("abstention", "who played the lawyer in To Kill a Mockingbird")
q.ask("abstention", "translate 'force majeure' for me")
q.ask("abstention", "how many days between 3 March and 19 May")
q.ask("abstention", "Halloran Aviation charter agreement")

# Turns of a talk.
q.ask("follow-up", "and the contract itself, who signed that?", paper("sr spa"),
      history=["when did the board agree to buy Saffron & Rye", "By a resolution of 24 August 2022."])
q.ask("follow-up", "the one for when we get hacked", paper("ins cy25"),
      history=["this year's insurance policy", "There are three of 2025 with Quayside: product liability, directors and officers, and cyber. Which one would you like?"])
q.ask("follow-up", "and the chap who ran the shift, what was his story", paper("mar ortiz"),
      history=["what did Grace Marlin say under oath", "In her deposition of 2 March 2022 she said that the edge of the loading bay was not marked."])
q.ask("follow-up", "who pays for the power in there?", paper("hcs side"),
      history=["until when do we have chamber 4", "The lease with Halloran Cold Storage runs until 19 May 2032."])
q.ask("follow-up", "yes", paper("raid reply"),
      history=["did the cartel people want anything from us after the raid", "The authority sent a request for information on 2 July 2024. Do you want to see what we answered?"])
q.ask("follow-up", "when do the Japanese one and the union one run out?", paper("tan dist"), paper("cba 23"),
      history=["Redfern, end of contract?", "The agency agreement with Redfern Creative ends on 31 December 2025."])
q.ask("follow-up", "ok let's leave the patents. what did the lab find living in the sourdough?", paper("r yeast"), history=ABOUT_FOAM)
q.ask("abstention", "so six hundred thousand gone, hm",
      history=["how did the northgate damages end up", "The Commercial Court had awarded 2.3 million; the Court of Appeal reduced that to 1.7 million in June 2025."])
q.ask("abstention", "turn that into two polite sentences for an e-mail", history=ABOUT_PEM)
q.ask("abstention", "How long can one wait before suing for libel in Ireland?")
q.ask("abstention", "our franchise contract with Brookmere Donuts")

# --- more
q.ask("several-periods", "How many seats did we order from Vela each time, from the start until today?", paper("vela of22"), paper("vela of23"), paper("vela of25"))
q.ask("several-periods", "were we within the bank's covenants in both 2023 and 2024", paper("bwb cc23"), paper("bwb cc24"))
q.ask("several-periods", "what did the first court give us against Northgate, and why did the appeal judges cut it", paper("nor judgment"), paper("nor court"))
q.ask("several-periods", "product liability: has our deductible gone up over the last three policies?", paper("ins pl23"), paper("ins pl24"), paper("ins pl25"))
q.ask("follow-up", "And for how long are we tied to the two that we've kept?", paper("oak lease"),
      history=["have we given floor 3 back", "Yes, floor 3 of Ashgrove House was surrendered to Oakhurst Estates by a deed of 1 October 2024."])
q.ask("follow-up", "has he got another patent with us", paper("p crust"),
      history=["who came up with the drink that foams", "S. Dunmore is the only inventor named on EP3911870."])
q.ask("follow-up", "the doctor's", paper("mar expert"),
      history=["which experts have reported in our court cases", "Two: Dr Feld, on the injured back in the Marlin case, and Professor Lam, with a survey of consumers in the oat case."])
q.ask("follow-up", "ok, and may they put our brand on things they bake themselves?", paper("tan tm"),
      history=["did Tanaka buy what they had to last year", "No, we wrote to them about a shortfall on 16 December 2024.", "how much must they take a year",
               "The distribution agreement sets a minimum of 400 tonnes a year."])
q.ask("several-companies", "haulage and cartons: end dates of the contracts with Halloran Logistics and with Pemberton that are running now", paper("hal msa", "hal a2"), paper("pem 2023"))
q.ask("several-companies", "Is it easier to get out of the Vela subscription or out of the agreement with our advertising agency?", paper("vela saas"), paper("red agency"))

# --- more still
q.ask("relative-date", "Two of our agreements ran out at the end of June the year before last. Could I have them?", paper("pem 2018"), paper("cba 20"))
q.ask("relative-date", "what did the competition authority send us last summer", paper("raid rfi"))
q.ask("relative-date", "Has the lab finished any report so far this year?", paper("r yeast"))
q.ask("relative-date", "what we agreed with the union in may of last year", paper("cba night"))
q.ask("relative-date", "some escrow ends this month I think. on what terms is it released", paper("sr escrow"))
q.ask("follow-up", "And which one was it that settled the interim dividend?", paper("b 2024"),
      history=["when was Priya Naseby made finance director", "By a resolution of the board of 18 June 2025."])
q.ask("follow-up", "what are they allowed to do with our customers' names and addresses though", paper("vela dpa"),
      history=["how often may Vela be down", "Exhibit C promises that the service is available 99.9 percent of each month, and gives credits when it isn't."])
q.ask("follow-up", "Sorry, wrong building. I need the cold one on the docks.", paper("hcs lease"),
      history=["notice period in our lease", "The lease of Ashgrove House with Oakhurst Estates can be ended by the tenant with twelve months' notice from 2026."])
q.ask("abstention", "That must have been a nasty morning.",
      history=["when did they raid us", "The inspection order is of 17 April 2024, and the list of what was taken away of the day after."])
q.ask("abstention", "what is the difference between a patent and a trade mark")
q.ask("abstention", "Our contract with Meadowlark Dairies for cream, please.")

# --- once more
q.ask("not-companies", "a start-up wants to look at our recipes before we talk business. what should they sign first", paper("t nda"))
q.ask("not-companies", "Do we still have to pay for the third floor of the office now that it's empty?", paper("oak surrender"))
q.ask("not-companies", "what extra do bakers get for sundays", paper("cba night"))
q.ask("not-companies", "is it protected, how our plant milk froths in hot coffee", paper("p foam"))
q.ask("not-companies", "Those who sold us the German firm had kept quiet about customs they owed. What did we ask of them?", paper("sr claim"))
q.ask("not-companies", "which laptops and files did the competition people carry off", paper("raid list"))
q.ask("follow-up", "Was the board asked about that?", paper("b 2023"),
      history=["how much can we draw from brightwater", "Up to 85 million, under the facility as amended and restated on 20 November 2023."])
q.ask("follow-up", "why didn't the judge throw it out before it got that far", paper("mar order"),
      history=["how did the thing with the woman on the loading bay end", "Marlin v. Ashgrove Foods was settled: the agreement and release are of 9 May 2023."])
q.ask("several-companies", "for the press office: what are we accused of in the oat drink lawsuit, and what were they looking for when they raided us", paper("oat complaint"), paper("raid order"))
