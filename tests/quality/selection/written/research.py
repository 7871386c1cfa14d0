"""The library of a think tank and of a law firm: briefings, statutes, judgments and notes on them, memos, country reports, datasets."""

from .shelf import Catalogue, Questions

BUCKET = "s3://alder-marlowe-library"

# group -> handle, file, title, published, tags
BRIEFINGS = {
    "Briefings: Energy and Climate": [
        ("heat pumps", "AI-BN-2023-04.pdf", "Heat pumps in old houses: what the trials say", "2023-04-18", ["energy", "housing"]),
        ("grid", "AI-BN-2022-11_grid.pdf", "Queueing for the grid: why wind farms wait", "2022-11-03", ["energy", "networks"]),
        ("coal", "AI-BN-2024-02.pdf", "After coal: three towns, ten years on", "2024-02-06", ["energy", "labour"]),
        ("nuclear", "nuclear_small_reactors_FINAL.pdf", "Small reactors, large promises", "2021-09-14", ["energy"]),
        ("cbam", "AI-BN-2023-09.pdf", "Morocco's fertilizer exports and the carbon border levy", "2023-09-26", ["trade", "climate", "Morocco"]),
        ("cbam 24", "AI-BN-2024-06.pdf", "The carbon border levy after one year", "2024-06-11", ["trade", "climate"]),
        ("flood", "flood-insurance-brief.pdf", "Who insures the flood plain?", "2022-03-22", ["climate", "insurance"]),
        ("ev", "AI-BN-2021-05.pdf", "Charging at the kerb", "2021-05-19", ["transport"]),
    ],
    "Briefings: Housing": [
        ("rent cap", "AI-BH-2022-01.pdf", "What rent caps did in Berlin", "2022-01-25", ["housing", "Germany"]),
        ("rent cap 24", "AI-BH-2024-03.pdf", "Rent caps, again: Scotland and Catalonia", "2024-03-12", ["housing", "Scotland", "Spain"]),
        ("airbnb", "short_lets_brief_v3.pdf", "Short lets and long queues", "2023-07-05", ["housing", "tourism"]),
        ("vienna", "AI-BH-2023-10.pdf", "Vienna's council flats: can they be copied?", "2023-10-17", ["housing", "Austria"]),
        ("empty", "AI-BH-2021-06.pdf", "Taxing empty homes", "2021-06-02", ["housing", "tax"]),
        ("homeless", "housing-first.pdf", "Housing First, five years of evidence", "2022-09-08", ["housing", "homelessness"]),
    ],
    "Briefings: Migration": [
        ("nurses", "AI-BM-2023-03.pdf", "Ghana's nurses abroad", "2023-03-07", ["migration", "health", "Ghana"]),
        ("remit", "AI-BM-2022-05.pdf", "Remittances in a downturn", "2022-05-24", ["migration", "finance"]),
        ("ukraine", "AI-BM-2024-01.pdf", "Ukrainians in Poland: work, school, return", "2024-01-16", ["migration", "Poland"]),
        ("ukraine 22", "AI-BM-2022-06.pdf", "Ukrainians in Poland: the first hundred days", "2022-06-14", ["migration", "Poland"]),
        ("seasonal", "seasonal-workers.pdf", "Seasonal farm workers and the price of a visa", "2023-08-29", ["migration", "labour"]),
        ("students", "AI-BM-2024-05.pdf", "International students: who stays?", "2024-05-21", ["migration", "education"]),
    ],
    "Briefings: Technology": [
        ("chips", "AI-BT-2023-02.pdf", "Chips in Vietnam: from packaging to design", "2023-02-21", ["technology", "Vietnam"]),
        ("face", "AI-BT-2022-10.pdf", "Face recognition in public places", "2022-10-11", ["technology", "policing"]),
        ("deepfake", "AI-BT-2024-04.pdf", "Deepfakes and elections", "2024-04-23", ["technology", "elections", "Indonesia"]),
        ("mobile", "AI-BT-2021-11.pdf", "Mobile money in Kenya: lessons of a decade", "2021-11-30", ["technology", "finance", "Kenya"]),
        ("gig", "gig_platforms.pdf", "Riders and drivers: employees or not?", "2022-02-15", ["technology", "labour"]),
        ("subsea", "AI-BT-2023-12.pdf", "Cables under the sea", "2023-12-05", ["technology", "security"]),
    ],
}
REPORTS = {
    "Kenya": (2021, 2022, 2023, 2024), "Vietnam": (2021, 2022, 2023, 2024), "Poland": (2021, 2022, 2023, 2024), "Chile": (2021, 2022, 2023, 2024),
    "Morocco": (2021, 2022, 2023), "Georgia": (2021, 2022, 2023), "Ghana": (2021, 2023), "Indonesia": (2021, 2022, 2023, 2024),
}
# handle, file, title, country, year
STATUTES = [
    ("s ke data", "KE_DPA_2019.pdf", "Data Protection Act, 2019", "Kenya", 2019),
    ("s ke data regs", "KE_DP_regs_2021.pdf", "Data Protection (Registration of Controllers) Regulations, 2021", "Kenya", 2021),
    ("s id data", "ID_UU27_2022_EN.pdf", "Law on Personal Data Protection (unofficial translation)", "Indonesia", 2022),
    ("s vn data", "VN_Decree13_2023_EN.pdf", "Decree on Protection of Personal Data (unofficial translation)", "Vietnam", 2023),
    ("s gh data", "GH_Act843.pdf", "Data Protection Act, 2012", "Ghana", 2012),
    ("s gh mining", "GH_Act703.pdf", "Minerals and Mining Act, 2006", "Ghana", 2006),
    ("s gh mining 15", "GH_Act900.pdf", "Minerals and Mining (Amendment) Act, 2015", "Ghana", 2015),
    ("s cl water", "CL_water_code_2022.pdf", "Water Code, as amended 2022 (English)", "Chile", 2022),
    ("s cl mining", "CL_mining_royalty_2023.pdf", "Mining Royalty Act 2023 (English)", "Chile", 2023),
    ("s ma invest", "MA_charte_investissement.pdf", "Charte de l'investissement", "Morocco", 2022),
    ("s vn labour", "VN_labour_code_2019.pdf", "Labour Code (English)", "Vietnam", 2019),
    ("s pl labour", "PL_kodeks_pracy_EN_2023.pdf", "Labour Code, consolidated text (English)", "Poland", 2023),
    ("s ge labour", "GE_labour_code_2020.pdf", "Labour Code, as amended 2020 (English)", "Georgia", 2020),
    ("s ge ngo", "GE_foreign_influence_2024.pdf", "Law on Transparency of Foreign Influence (English)", "Georgia", 2024),
]
# handle, short, title, court, day, what the note is called
CASES = [
    ("rift", "okello_v_rift", "Okello and others v Rift Geothermal Ltd", "Court of Appeal, Kenya", "2022-05-20", "Community land and geothermal wells"),
    ("face", "bialek_v_police", "Bialek v Chief of Police", "Supreme Court, Poland", "2023-11-08", "Live face recognition without a statute"),
    ("rider", "mensah_v_chopbike", "Mensah v ChopBike Ltd", "High Court, Ghana", "2023-02-27", "Riders are employees"),
    ("water", "comunidad_v_salar", "Comunidad Agua Clara v Minera Salar Norte SA", "Supreme Court, Chile", "2021-08-12", "Brine is water"),
    ("arb", "tbilisi_arb_hydro", "Enguri Hydro BV v Georgia", "Arbitral tribunal", "2024-03-19", "A permit refused, an investor paid"),
    ("rent", "lindqvist_v_city", "Lindqvist v City of Malmo", "Court of Appeal, Sweden", "2022-10-05", "Retroactive rents"),
    ("data", "wanjiku_v_pesaquick", "Wanjiku v PesaQuick Ltd", "High Court, Kenya", "2024-01-31", "Damages for a data leak"),
]
# handle, file, title, day
MEMOS = [
    ("m pl sick", "FM-memo-2211.pdf", "Dismissal during sick leave in Poland", "2022-11-16"),
    ("m vn ot", "FM-memo-2304.pdf", "Overtime caps for factories in Vietnam", "2023-04-27"),
    ("m ke data", "FM-memo-2402.pdf", "Telling the regulator: personal data breaches in Kenya", "2024-02-14"),
    ("m cl lith", "FM-memo-2310.pdf", "Lithium concessions in Chile after the national strategy", "2023-10-02"),
    ("m gh gold", "FM-memo-2403.pdf", "Royalties on gold in Ghana: stability agreements", "2024-03-06"),
    ("m id nickel", "FM-memo-2308.pdf", "Nickel export ban in Indonesia and the WTO", "2023-08-10"),
    ("m ge ngo", "FM-memo-2406.pdf", "What the foreign influence law asks of NGOs in Georgia", "2024-06-18"),
    ("m ma tax", "FM-memo-2301.pdf", "Corporate tax for holding companies in Morocco", "2023-01-23"),
]
NEWSLETTERS = [(2023, 1), (2023, 2), (2023, 3), (2023, 4), (2024, 1), (2024, 2)]
# handle, file, title, day, what
DATASETS = [
    ("d rent 2", "rent_index_v2.csv", "City rent index 2015-2022", "2023-02-01", "Monthly asking rents in 40 European cities"),
    ("d rent 3", "rent_index_v3.csv", "City rent index 2015-2023", "2024-02-01", "Monthly asking rents in 40 European cities"),
    ("d rent note", "rent_index_methodology.pdf", "City rent index: methodology", "2024-02-01", None),
    ("d mig 22", "bilateral_migration_2022.xlsx", "Bilateral migration flows 2022", "2023-06-15", "Origin, destination, persons"),
    ("d mig 23", "bilateral_migration_2023.xlsx", "Bilateral migration flows 2023", "2024-06-15", "Origin, destination, persons"),
    ("d plants jan", "coal_tracker_2024-01.xlsx", "Coal plant tracker, January 2024", "2024-01-30", "Units, capacity, planned date of closure"),
    ("d plants jul", "coal_tracker_2024-07.xlsx", "Coal plant tracker, July 2024", "2024-07-30", "Units, capacity, planned date of closure"),
    ("d tariff", "tariffs_hs6_2023.zip", "Applied tariffs by product 2023", "2023-12-20", "HS six digits, 60 importers"),
    ("d press", "press_freedom_scores.csv", "Press freedom scores 2010-2023", "2024-03-03", "Alder Institute index"),
    ("d house", "empty_homes_survey_2021.sav", "Empty homes survey 2021", "2021-12-10", None),
]

catalogue = Catalogue()
q = Questions("research", today="2024-09-10")


def compose():
    for group, rows in BRIEFINGS.items():
        catalogue.group(group)
        for handle, file, title, published, tags in rows:
            catalogue.add(group, f"b {handle}", f"{BUCKET}/briefings/{file}", filename=file, title=title, published=published, tags=tags)
    catalogue.group("Country Reports", publisher="Alder Institute", note="Politics, economy, rule of law, media and outlook of one country")
    for country, numbers in REPORTS.items():
        for number in numbers:
            file = f"{country[:3].upper()}{number % 100}_country_report.pdf"
            catalogue.add("Country Reports", f"r {country} {number}", f"{BUCKET}/countries/{file}", filename=file,
                          title=f"{country}: Country Report {number}", country=country, year=number)
    catalogue.group("Statutes")
    for handle, file, title, country, number in STATUTES:
        catalogue.add("Statutes", handle, f"{BUCKET}/statutes/{file}", filename=file, title=title, jurisdiction=country, year=number)
    catalogue.group("Judgments and Awards")
    catalogue.group("Case Notes", publisher="Finch Marlowe LLP")
    for handle, short, title, court, day, note in CASES:
        catalogue.add("Judgments and Awards", f"j {handle}", f"{BUCKET}/judgments/{day}_{short}.pdf", filename=f"{day}_{short}.pdf", title=title,
                      court=court, date=day)
        catalogue.add("Case Notes", f"n {handle}", f"{BUCKET}/notes/note_{short}.pdf", filename=f"note_{short}.pdf",
                      title=f"{note}: a note on {title}")
    catalogue.group("Client Memos", publisher="Finch Marlowe LLP")
    for handle, file, title, day in MEMOS:
        catalogue.add("Client Memos", handle, f"{BUCKET}/memos/{file}", title=title, date=day)
    catalogue.group("Finch Marlowe Quarterly")
    for number, quarter in NEWSLETTERS:
        catalogue.add("Finch Marlowe Quarterly", f"fmq {number} {quarter}", f"{BUCKET}/quarterly/FMQ_{number}_Q{quarter}.pdf", filename=f"FMQ_{number}_Q{quarter}.pdf")
    catalogue.group("Datasets")
    for handle, file, title, day, what in DATASETS:
        catalogue.add("Datasets", handle, f"{BUCKET}/data/{file}", filename=file, title=title, published=day, description=what)


compose()


only = catalogue.only


q.ask("not-companies", "did the berlin rent freeze do any good", only("b rent cap"))
q.ask("not-companies", "who won okello against rift", only("j rift", "n rift"))
q.ask("not-companies", "if a company in kenya loses customers' data how fast do they have to own up", only("s ke data", "m ke data"))
q.ask("not-companies", "overtime limits for factory workers in vietnam", only("m vn ot", "s vn labour"))
q.ask("not-companies", "Our client wants to let someone go in Warsaw who has been off sick since June. Have we written on that before?", only("m pl sick"))
q.ask("not-companies", "can you get heat pumps to work in a draughty old place", only("b heat pumps"))
q.ask("not-companies", "what happened to that water claim against the lithium miner in chile", only("j water", "n water"))
q.ask("not-companies", "is georgia's foreign agent law as bad as they say", only("s ge ngo", "m ge ngo"))
q.ask("not-companies", "spreadsheet of who moves from where to where, 2022", only("d mig 22"))
q.ask("not-companies", "health workers leaving ghana", only("b nurses"))
q.ask("not-companies", "indonesia, politics and economy in 2022", only("r Indonesia 2022"))

q.ask("typo", "vietnm labor coed", only("s vn labour"))
q.ask("typo", "morroco contry report 2021", only("r Morocco 2021"))
q.ask("typo", "mensha v chopbyke", only("j rider", "n rider"))

q.ask("document-type", "I only want your firm's note on Bialek, not the judgment", only("n face"))
q.ask("document-type", "full text of the enguri hydro award", only("j arb"))
q.ask("document-type", "rent index as csv", only("d rent 3"))
q.ask("document-type", "how was the rent index put together, the method paper", only("d rent note"))

q.ask("several-periods", "kenya country reports 2022 and 2024", only("r Kenya 2022"), only("r Kenya 2024"))
q.ask("several-periods", "ukrainian refugees in poland, how did things look in 2022 and how in 2024", only("b ukraine 22"), only("b ukraine"))
q.ask("several-periods", "has poland's outlook changed between the last two country reports", only("r Poland 2023"), only("r Poland 2024"))

q.ask("relative-date", "newest list of coal plants and when they close", only("d plants jul"))
q.ask("relative-date", "last year's chile report", only("r Chile 2023"))
q.ask("relative-date", "the firm's latest quarterly", only("fmq 2024 2"))

q.ask("topic", "do short term rentals push up rents", only("b airbnb"))
q.ask("topic", "ai fakes in election campaigns", only("b deepfake"))
q.ask("topic", "why does it take years to hook up a wind park", only("b grid"))
q.ask("topic", "are food couriers staff? anything from a court", only("j rider", "n rider"))

# Talks.
q.ask("follow-up", "and vietnam's?", only("r Vietnam 2023"),
      history=["indonesia country report 2023, gdp outlook", "The 2023 country report of Indonesia expects growth of about 5%."])
q.ask("follow-up", "is there anything more recent", only("r Morocco 2023", "r Morocco 2022"),
      history=["what does the 2021 morocco report say about drought", "It calls the drought of 2020 and 2021 the worst for thirty years."])
q.ask("follow-up", "no, the judgment itself", only("j data"),
      history=["wanjiku v pesaquick", "Finch Marlowe's note says that Ms Wanjiku was given damages for the leak of her payments."])
q.ask("follow-up", "the older version, before they changed it", only("s gh mining"),
      history=["ghana mining act", "The Minerals and Mining (Amendment) Act of 2015 changes how royalties are set."])
q.ask("follow-up", "poland", only("s pl labour"),
      history=["show me the labour code", "There are labour codes of Vietnam, Poland and Georgia. Which country's?"])
q.ask("follow-up", "did you write up the case as well or just have the text", only("n water"),
      history=["comunidad agua clara supreme court decision", "The Supreme Court of Chile held in August 2021 that brine counts as water."])
q.ask("follow-up", "ok leave courts for a minute. what do we know about vacant homes and tax", only("b empty"),
      history=["lindqvist v malmo", "The Court of Appeal found the retroactive rents unlawful.", "was it appealed", "The note doesn't mention an appeal.",
               "and the polish one on cameras", "In Bialek the Supreme Court found that the police had no statute to rely on."])
q.ask("follow-up", "do you have the figures behind it?", only("d rent 3"),
      history=["how much have asking rents gone up in lisbon", "By the city rent index they rose by 68% from 2015 to 2023, says our housing team."])
q.ask("follow-up", "what about scotland then", only("b rent cap 24"),
      history=["did the rent cap in berlin work", "Rents under the cap fell, and so did the number of flats on offer."])
q.ask("follow-up", "hmm that's january, i need the summer one", only("d plants jul"),
      history=["coal tracker 2024", "The tracker of January 2024 lists 212 units with a planned date of closure."])
q.ask("follow-up", "and how would the levy hit their fertiliser?", only("b cbam"),
      history=["what is morocco's biggest export", "Phosphates and fertilizer, says the country report of 2023.", "to where", "India, Brazil and the European Union take the most.",
               "eu has a carbon border thing now right", "Yes, importers have had to report emissions since October 2023."])
q.ask("follow-up", "sorry, indonesia not vietnam", only("s id data"),
      history=["what does the personal data law in vietnam say about transfers abroad", "The decree of 2023 asks for an assessment before data leave Vietnam."])
q.ask("follow-up", "perfect. and the ones from the year before, both countries", only("r Kenya 2023"), only("r Chile 2023"),
      history=["kenya and chile country reports 2024", "Here are the reports of 2024 for Kenya and for Chile."])
q.ask("follow-up", "yes that one", only("m id nickel"),
      history=["something on export bans of metals", "Do you mean the memo on Indonesia's nickel export ban and the WTO?"])
q.ask("follow-up", "thanks, next: seasonal visas for fruit pickers", only("b seasonal"),
      history=["chips in vietnam", "The briefing of February 2023 says that Vietnam packages more chips than it designs."])
q.ask("follow-up", "where exactly does it say so?", only("b mobile"),
      history=["share of kenyans with mobile money", "The briefing on mobile money in Kenya puts it at 79% of adults."])

# Nothing is asked of the catalogue.
TALK = ["what rent caps did in berlin", "Rents of capped flats fell by about a tenth, while new flats became dearer and fewer flats were advertised. The court struck the law down in 2021."]
q.ask("abstention", "great, thanks, no more questions",
      history=TALK + ["and in catalonia?", "There the briefing of 2024 finds fewer new leases.", "scotland", "In Scotland the cap held for tenants who stayed."])
q.ask("abstention", "shorten that to a tweet", history=TALK)
q.ask("abstention", "now say it in french", history=TALK)
q.ask("abstention", "ok let me think about that for a bit", history=TALK)
q.ask("abstention", "not even a place for coffee? lol",
      history=["nice restaurants near the library?", "I'm afraid I only know the library's documents."])
q.ask("abstention", "oh forget it", history=["labour code please", "There are labour codes of Vietnam, Poland and Georgia. Which country's?"])
q.ask("abstention", "whats the wifi password in the reading room")
q.ask("abstention", "how long have you been working here, robot")
q.ask("abstention", "country report Iceland 2023")
q.ask("abstention", "Harlow v Brightwater Ferries judgment")
q.ask("abstention", "help me word a birthday card for my boss")
q.ask("abstention", "who sang dancing queen")

# --- more
q.ask("several-periods", "which coal units had their closing date moved between january and july this year", only("d plants jan"), only("d plants jul"))
q.ask("several-periods", "What did the Ghanaian mining act say on royalties to begin with, and what did they alter in 2015?", only("s gh mining"), only("s gh mining 15"))
q.ask("several-periods", "people moving from ukraine to germany, 2022 against 2023, need the spreadsheets", only("d mig 22"), only("d mig 23"))
q.ask("several-periods", "I missed the last two issues of the firm's quarterly. Could you give me both?", only("fmq 2024 1"), only("fmq 2024 2"))
q.ask("follow-up", "georgia as well please", only("s ge labour"), history=[
    "statutory notice period vietnam", "Under Vietnam's Labour Code 45 days for an indefinite contract.", "poland", "Under Poland's Labour Code two weeks to three months, by length of service."])
q.ask("follow-up", "did somebody here write that one up?", only("n data"), history=[
    "how much did mrs wanjiku get", "In Wanjiku v PesaQuick Ltd the High Court awarded 450,000 shillings for the leak of her data."])
q.ask("follow-up", "the one in prose, I can't be bothered with numbers", only("r Georgia 2023"), history=[
    "how free is the press in georgia", "There is a table of press freedom scores up to 2023, and Georgia's Country Report of 2023 has a chapter on the media. Which would you like?"])
q.ask("follow-up", "wrong one, I wanted our briefing on cameras that know who you are", only("b face"), history=[
    "the paper on faked faces", "Deepfakes and elections, April 2024, is about faked video before polls."])
q.ask("several-companies", "kenya's and indonesia's data protection acts, which has the higher fines", only("s ke data"), only("s id data"))
q.ask("several-companies", "Most recent country reports on Morocco and on Chile", only("r Morocco 2023"), only("r Chile 2024"))

# --- more still
q.ask("relative-date", "any new briefings this summer?", only("b cbam 24"))
q.ask("relative-date", "what was the memo we sent clients in march about", only("m gh gold"))
q.ask("relative-date", "Ghana, the country report before the current one", only("r Ghana 2021"))
q.ask("relative-date", "flows between countries, year before last, as a table", only("d mig 22"))
q.ask("relative-date", "the firm's newsletter from the end of last year", only("fmq 2023 4"))
q.ask("follow-up", "and the money they send back?", only("b remit"), history=[
    "where do ghana's nurses go", "Mostly to Britain, says 'Ghana's nurses abroad', the briefing of March 2023."])
q.ask("follow-up", "Has Chile passed anything like that? A charge on what the mines sell, I mean.", only("s cl mining"), history=[
    "what does ghana take from gold mines", "Royalties of 5%, unless a stability agreement says otherwise; see the firm's memo of March 2024."])
q.ask("follow-up", "that's the wording, i want to know what one of them has to do in practice", only("m ge ngo"), history=[
    "georgia foreign influence law", "Under the Law on Transparency of Foreign Influence an organisation that gets more than a fifth of its income from abroad must register."])
q.ask("follow-up", "There was a ruling in Sweden, too, about rents put up after the fact. Who won that?", only("j rent", "n rent"), history=TALK)
q.ask("abstention", "a friend of mine in kreuzberg sees that quite differently", history=TALK)
q.ask("abstention", "what does stare decisis mean")
q.ask("abstention", "Tanzania's mining act of 2010")
q.ask("abstention", "can you make sense of scanned pages too?")

# --- once more
q.ask("not-companies", "why do finished wind farms stand around for years before anybody plugs them in", only("b grid"))
q.ask("not-companies", "did the delivery riders in accra win, are they staff now or not", only("j rider", "n rider"))
q.ask("not-companies", "May the police in Poland point a camera at a crowd and have software pick out faces? Has a court said anything?", only("j face", "n face"))
q.ask("not-companies", "client wants to put his holding in casablanca, what would it be taxed at", only("m ma tax"))
q.ask("not-companies", "I need numbers for a chart of how free the press has been over the last ten years", only("d press"))
q.ask("not-companies", "My parents live by a river and no one will insure their house any more. Do you have something on who should pay for that?", only("b flood"))
q.ask("follow-up", "that's forty pages.. did our lawyers write something shorter on it", only("n arb"), history=[
    "what did the tribunal say about the dam in georgia", "In Enguri Hydro BV v Georgia of 19 March 2024 the tribunal held that refusing the permit broke the treaty, and awarded damages."])
q.ask("follow-up", "And what became of places that have this behind them already?", only("b coal"), history=[
    "when does poland shut its last coal plant", "The tracker of July 2024 has 2049 as the planned date of the last unit.", "which towns will that hit", "Above all those around Konin and Bełchatów, going by where the units are."])
q.ask("several-companies", "New mining client, looks at lithium in Chile and at nickel in Indonesia. What have we told clients about each?", only("m cl lith"), only("m id nickel"))
