"""Shared documents of a trust with museums, archives and historic sites, by site and department, asked by staff, volunteers and visitors."""

from .shelf import Catalogue, Questions

SHARE = "smb://rdht-files"
WEB = "https://docs.rdht.example"
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

# code, site, place, former name, years of building surveys, events guides
SITES = [
    ("RMG", "Ravensholt Museum and Art Gallery", "Ravensholt", None, (2019,), True),
    ("SQM", "Staithe Quay Maritime Museum", "Ravensholt", "Ravensholt Fisheries Museum (until 2019)", (2021,), True),
    ("HOM", "Hollin Mill", "Hollinbridge", None, (2018, 2023), True),
    ("THB", "Thornby Hall and Gardens", "Thornby", None, (2017, 2022), True),
    ("BFC", "Brackenfell Castle", "Brackenfell", None, (2020,), True),
    ("OCF", "Oldcote Roman Fort", "Oldcote", None, (), False),
    ("WRT", "Wharf Road Tramway Museum", "Ravensholt", None, (2023,), False),
    ("GEL", "Gellan Colliery Museum", "Gellan", None, (2022,), False),
]
# site, handle, file, title, kind, date
OF_SITES = [
    ("RMG", "rmg plan", "RMG_floorplan_2024.pdf", "Gallery plan for visitors", "leaflet", "2024-05"),
    ("RMG", "rmg g4", "Gallery 4 refurb - spec v3.docx", "Gallery 4 refurbishment: specification of works", "specification", "2024-09-12"),
    ("RMG", "rmg facilities 21", "RMG Facilities Report 2021.pdf", "Facilities report for lenders", "facilities report", "2021-02-19"),
    ("RMG", "rmg facilities", "RMG Facilities Report 2024.pdf", "Facilities report for lenders", "facilities report", "2024-04-03"),
    ("RMG", "rmg cafe", "cafe_allergens_winter.pdf", "Café: allergens in the winter menu", "menu", "2024-11-01"),
    ("SQM", "sqm pontoon", "Pontoon+slipway inspection 2024.pdf", "Inspection of pontoon and slipway", "inspection", "2024-03-27"),
    ("SQM", "sqm quay", "Customs House Quay licence (signed).pdf", None, "licence", "2019-07-01"),
    ("HOM", "hom asbestos", "HOM_asbestos_mgmt_survey.pdf", "Asbestos management survey", "survey", "2022-06-14"),
    ("HOM", "hom bats", "HOM bat emergence survey 2023.pdf", "Bat emergence survey, weaving shed roof", "survey", "2023-08-30"),
    ("HOM", "hom weir", "Weir and mill race flood risk.pdf", "Weir and mill race: flood risk assessment", "survey", "2021-11"),
    ("HOM", "hom engine manual", "Engine House operating manual rev D.pdf", "Engine house: operating manual", "manual", "2020-01"),
    ("THB", "thb garden", "garden-guide.pdf", "A guide to the gardens", "leaflet", "2023-04"),
    ("THB", "thb rooms", "RoomGuide_stewards_2024.docx", "Room by room: notes for stewards", "notes", "2024-03"),
    ("THB", "thb trees", "Tree safety survey 2024.xlsx", "Tree safety survey", "survey", "2024-10-08"),
    ("THB", "thb park", "Parkland Mgmt Plan 2021-31.pdf", "Parkland management plan 2021-2031", "plan", "2021-05"),
    ("THB", "thb dogs", "dogs_at_thornby.pdf", "Dogs at Thornby", "leaflet", "2024-04"),
    ("BFC", "bfc cmp", "Brackenfell CMP 2016.pdf", "Conservation management plan", "plan", "2016-12"),
    ("BFC", "bfc geo", "BFC geophys Sept22.pdf", "Geophysical survey of the outer ward", "survey", "2022-09"),
    ("BFC", "bfc smc", "SMC_curtain_wall_decision.pdf", "Scheduled monument consent: repairs to the curtain wall", "consent", "2024-07-18"),
    ("OCF", "ocf dig 19", "OCF-interim-2019.pdf", "Excavations at Oldcote 2019: interim report", "excavation report", "2020-02"),
    ("OCF", "ocf dig 21", "OCF-interim-2021.pdf", "Excavations at Oldcote 2021: interim report", "excavation report", "2022-01"),
    ("OCF", "ocf dig 23", "OCF-interim-2023.pdf", "Excavations at Oldcote 2023: interim report", "excavation report", "2024-03"),
    ("OCF", "ocf coins", "finds-id-leaflet.pdf", "Found something? Our finds identification days", "leaflet", "2024-02"),
    ("WRT", "wrt rules", "Driver & Conductor Rule Book 2023.pdf", "Rule book for drivers and conductors", "rule book", "2023-02"),
    ("WRT", "wrt track 22", "track_insp_2022.pdf", "Track and overhead line inspection", "inspection", "2022-02-11"),
    ("WRT", "wrt track 24", "track_insp_2024.pdf", "Track and overhead line inspection", "inspection", "2024-02-15"),
    ("GEL", "gel closure", "Gellan closure & mothballing plan.docx", "Closure and mothballing plan", "plan", "2023-11-02"),
    ("GEL", "gel options", "Gellan options appraisal FINAL.pdf", "Options appraisal: the future of the site", "report", "2024-06-20"),
    ("GEL", "gel shaft", "GEL shaft cap inspection.pdf", "Inspection of shaft caps", "inspection", "2023-09-05"),
]
# handle, accession number, object, site, [(handle, kind, date)]
OBJECTS = [
    ("wives", "RAVMG:1921.6", "The Herring Wives, oil on canvas, Edith Crannock, 1884", "RMG",
     [("cr 18", "Condition report", "2018-03-06"), ("cr 23", "Condition report", "2023-05-22"), ("tr 23", "Treatment report", "2023-11-14")]),
    ("ambrose", "THB.P.12", "Portrait of Sir Ambrose Thorne, attributed to Joseph Wyke", "THB",
     [("cr 20", "Condition report", "2020-10-01"), ("cr 24", "Condition report", "2024-02-20")]),
    ("hoard", "RAVMG:1998.77", "Oldcote Hoard, 412 silver denarii", "RMG",
     [("cr 22", "Condition report", "2022-08-17"), ("xrf 22", "XRF analysis", "2022-09-30")]),
    ("altar", "OCF.3", "Altar of the prefect Gaius Valens, sandstone", "OCF",
     [("cr 19", "Condition report", "2019-06-12"), ("cr 24", "Condition report", "2024-01-30")]),
    ("coble", "SQM.1974.2", "Bonny Jane, coble, 1923", "SQM",
     [("cr 19", "Condition report", "2019-09-10"), ("cr 22", "Condition report", "2022-10-04"), ("cr 24", "Condition report", "2024-10-15"),
      ("tp 24", "Treatment proposal", "2024-12-02")]),
    ("figurehead", "SQM.1952.11", "Figurehead of HMS Peregrine", "SQM",
     [("cr 20", "Condition report", "2020-02-25"), ("tr 21", "Treatment report", "2021-07-08"), ("cr 24", "Condition report", "2024-05-09")]),
    ("tram14", "WRT.14", "Tram No. 14, double-deck, 1907", "WRT",
     [("cr 21", "Condition report", "2021-11-18"), ("brakes 24", "Brake and axle inspection", "2024-03-21")]),
    ("carding", "HOM.1981.9", "Carding engine No. 3", "HOM", [("cr 22", "Condition report", "2022-04-12")]),
    ("victoria", "HOM.1979.1", "Mill engine Victoria", "HOM",
     [("boiler 22", "Boiler inspection certificate", "2022-09-06"), ("boiler 23", "Boiler inspection certificate", "2023-09-12"),
      ("boiler 24", "Boiler inspection certificate", "2024-09-10")]),
    ("banner", "GEL.1990.1", "Gellan Lodge banner, painted silk, 1921", "GEL",
     [("cr 21", "Condition report", "2021-05-19"), ("tr 22", "Treatment report", "2022-06-30")]),
    ("bed", "THB.T.4", "State bed with crewelwork hangings", "THB",
     [("cr 21", "Condition report", "2021-01-21"), ("tr 23", "Treatment report", "2023-12-05")]),
    ("bear", "RAVMG:1903.118", "Polar bear \"Bertie\", taxidermy", "RMG",
     [("arsenic", "Arsenic test", "2020-09-15"), ("cr 23", "Condition report", "2023-01-17")]),
    ("charter", "RRO/BC/1", "Borough charter of Ravensholt, 1278", "Archive Centre",
     [("cr 19", "Condition report", "2019-03-28"), ("cr 24", "Condition report", "2024-06-11")]),
    ("sash", "RAVMG:2011.40.2", "Suffragette sash of Nell Garrity", "RMG", [("cr 23", "Condition report", "2023-10-26")]),
    ("plates", "RRO/FOT", "Fothergill glass plate negatives", "Archive Centre", [("survey 22", "Preservation survey", "2022-03-15")]),
    ("coffin", "RAVMG:1888.3", "Coffin and mummified remains of Takhebet", "RMG",
     [("cr 21", "Condition report", "2021-04-20"), ("ct 22", "CT scan report", "2022-11-29")]),
    ("junk", "RAVMG:1934.9", "Ivory model of a junk", "RMG", [("cr 22", "Condition report", "2022-01-11")]),
    ("mural", "BFC.WP.1", "Wall painting in the castle chapel", "BFC",
     [("cr 17", "Condition report", "2017-10-03"), ("cr 23", "Condition report", "2023-10-10"), ("tp 24", "Treatment proposal", "2024-09-03")]),
]
# number, other party, object, from, to, further documents (handle, title, date)
LOANS_IN = [
    ("LI-2021-02", "Marrick Settlement Estate", "The Marrick Tapestry", "2021-06", "2026-05", [("insurance", "Schedule of insurance values 2024", "2024-06-01")]),
    ("LI-2022-01", "Mrs J. Pallister", "Silver tea service of Captain Pallister", "2022-02", "2025-01",
     [("renewal", "Letter on renewal to January 2028", "2025-01-08")]),
    ("LI-2023-01", "Fjordheim Museum, Bergen", "Two whaling lances and a flensing knife", "2025-04", "2025-12", []),
    ("LI-2023-04", "Harrow Street Museum, Leeds", "Purple, white and green: Leeds suffrage banner", "2024-01", "2024-08",
     [("return", "Condition on return", "2024-08-06")]),
    ("LI-2023-05", "Kestrel House Archives, Edinburgh", "Letters of Nell Garrity to Flora Muir", "2024-01", "2024-08", []),
    ("LI-2024-01", "University of Marrick", "Head of a goddess, Roman, sandstone", "2024-03", "2024-12", [("extension", "Letter of extension to June 2025", "2024-10-29")]),
    ("LI-2024-03", "National Union of Pitworkers (Northern Area)", "Six lodge banners", "2024-08", "2025-04", []),
    ("LI-2024-05", "Whitehaugh Polar Archive", "Log of the whaler Constance, 1821", "2025-04", "2025-12", [("conditions", "Light and humidity conditions", "2024-11-20")]),
]
LOANS_OUT = [
    ("LO-2021-03", "Lindqvist Museum, Gothenburg", "Ivory model of a junk", "2022-02", "2022-09", [("cites", "CITES export permit", "2022-01-19")]),
    ("LO-2022-01", "Aldergate Gallery, London", "Oldcote Hoard (60 coins)", "2022-10", "2023-03",
     [("courier", "Courier report", "2022-10-07"), ("return", "Condition on return", "2023-03-28")]),
    ("LO-2022-04", "Harrow Street Museum, Leeds", "Carding engine No. 3", "2022-06", "2027-06", []),
    ("LO-2023-02", "Aldergate Gallery, London", "The Herring Wives", "2024-01", "2024-06",
     [("courier", "Courier report", "2024-01-15"), ("return", "Condition on return", "2024-06-25")]),
    ("LO-2023-03", "Museum of the North Sea, Esbjerg", "Figurehead of HMS Peregrine", "2024-06", "2025-03",
     [("courier", "Courier report", "2024-06-03"), ("extension", "Letter of extension to September 2025", "2025-01-20")]),
    ("LO-2024-01", "Kestrel House, Edinburgh", "Suffragette sash of Nell Garrity", "2024-09", "2025-02", []),
    ("LO-2024-02", "Städtische Sammlungen Holm", "Portrait of Sir Ambrose Thorne", "2025-03", "2025-10", []),
    ("LO-2024-03", "Thornby Parish Church", "Pair of silver candlesticks", "2024-11", "2029-11", []),
]
# handle, exhibition, venue, run, documents
EXHIBITIONS = [
    ("thread", "Thread Lines", "Hollin Mill", "April to October 2022", "brief budget evaluation"),
    ("shift", "Last Shift: Voices from Gellan", "Gellan Colliery Museum", "May to November 2022", "brief budget labels evaluation"),
    ("salt", "Salt and Silver: the Herring Century", "Ravensholt Museum and Art Gallery", "May to October 2023",
     "brief budget plan objects labels press evaluation"),
    ("open23", "Ravensholt Open 2023", "Ravensholt Museum and Art Gallery", "November 2023 to January 2024", "rules budget"),
    ("nell", "Nell Garrity: Deeds and Words", "Ravensholt Museum and Art Gallery", "February to July 2024", "brief budget plan objects labels press evaluation"),
    ("gods", "Frontier Gods", "Oldcote Roman Fort", "April to November 2024", "brief budget objects press evaluation"),
    ("under", "Underground", "Ravensholt Museum and Art Gallery", "September 2024 to March 2025", "brief budget objects labels press"),
    ("open24", "Ravensholt Open 2024", "Ravensholt Museum and Art Gallery", "November 2024 to January 2025", "rules budget"),
    ("ice", "Ice: the Ravensholt Whalers", "Staithe Quay Maritime Museum", "May to November 2025", "brief budget plan objects press"),
    ("wheels", "Wheels of the City", "Wharf Road Tramway Museum", "from July 2025", "brief budget"),
]
EXHIBITION_KINDS = {
    "brief": ("Exhibition brief", "brief.docx"), "budget": ("Budget", "budget.xlsx"), "plan": ("Interpretation plan", "interp plan v2.docx"),
    "objects": ("Object list", "object list.xlsx"), "labels": ("Panels and labels", "text FINAL.docx"), "press": ("Press release", "press release.pdf"),
    "evaluation": ("Evaluation report", "evaluation.pdf"), "rules": ("Conditions of entry for artists", "conditions.pdf"),
}
# number, what, from, how, documents
ACQUISITIONS = [
    ("RAVMG:2021.8", "Fenwick sampler, 1802", "Mrs A. Fenwick", "gift", "proposal deed"),
    ("RAVMG:2022.3", "Ravensholt from the Ferry, watercolour, Thomas Ord", "Corbel & Sons, auctioneers", "purchase", "proposal invoice valuation"),
    ("SQM.2022.5", "Sextant and instruments of Captain Rudd", "Rudd family", "gift", "proposal deed"),
    ("HOM.2022.1", "Pattern books of Hollin Mill, 1871-1934", "Hollin Textiles in liquidation", "purchase", "proposal invoice"),
    ("RAVMG:2023.14", "Costume designs for the Theatre Royal", "Estate of Bryony Locke", "bequest", "proposal will valuation"),
    ("OCF.2023.2", "Enamelled horse brooch", "Treasure process", "purchase", "proposal valuation"),
    ("RAVMG:2024.2", "Covid-19 memorial quilt", "Ravensholt Community Quilters", "gift", "proposal deed"),
    ("WRT.2024.1", "Conductor's uniform and ticket machine", "Mr D. Sowerby", "gift", "deed"),
    ("RAVMG:2024.9", "Tideline III, bronze, Oona Maddock", "the artist", "purchase", "proposal invoice"),
]
ACQUISITION_KINDS = {
    "proposal": "Acquisition proposal", "deed": "Deed of gift", "invoice": "Invoice", "valuation": "Valuation", "will": "Extract from the will",
}
DISPOSALS = [
    ("dis planes", "disposal_2023_01 joiners planes.docx", "Disposal proposal: duplicate joiners' planes", "2023-03-14"),
    ("dis tram", "disposal_2024_01 tram 31 body.docx", "Disposal proposal: body of Tram No. 31", "2024-04-09"),
    ("claim spear", "Claim - Barotse spears - reply to High Commission.pdf", "Request for return of five spears: reply", "2024-05-21"),
]
# handle, reference, title, level of description, published
ARCHIVE = [
    ("cat fot", "RRO/FOT", "Fothergill Studio: photographs and glass plates, 1889-1931", "2024-01"),
    ("cat toll", "RRO/TOL", "Papers of Admiral Sir Hugh Tolliver", "2018"),
    ("cat bc", "RRO/BC", "Borough of Ravensholt: charters, minutes, rentals", "2009"),
    ("cat gel", "RRO/NCB/GEL", "Gellan Colliery: pay books, accident books, plans", "2021"),
    ("cat mill", "RRO/HOL", "Hollin Mill Company: letter books and wages", "2015"),
    ("cat thorne", "RRO/THO", "Thorne family of Thornby: estate and household papers", "2012"),
    ("cat par", "RRO/DR", "Parish registers and tithe maps: handlist", "2020"),
    ("cat ship", "RRO/SHP", "Shipping registers and crew lists of the port, 1786-1914", "2017"),
    ("cat tram", "RRO/TRM", "Ravensholt Corporation Tramways: drawings and staff records", "2022"),
    ("cat work", "RRO/PLU", "Ravensholt Poor Law Union: workhouse and board of guardians", "2011"),
    ("cat oral", "RRO/OH", "Oral history recordings: list", "2023"),
]
ARCHIVE_LEAFLETS = [
    ("arc visit", "visiting-the-searchroom-2024.pdf", "Visiting the searchroom", "2024-09-01"),
    ("arc copy 24", "copying-charges-2024.pdf", "Copying and photography charges 2024", "2024-01-01"),
    ("arc copy 25", "copying-charges-2025.pdf", "Copying and photography charges 2025", "2025-01-01"),
    ("arc deposit", "depositing-records.pdf", "Depositing records with us", "2022-06-01"),
    ("arc miners", "rg3-tracing-miners.pdf", "Research guide 3: tracing a miner", "2021-04-01"),
    ("arc house", "rg5-house-history.pdf", "Research guide 5: the history of your house", "2019-11-01"),
    ("arc mariners", "rg6-mariners.pdf", "Research guide 6: fishermen and merchant seamen", "2020-03-01"),
    ("arc closed", "closed-records-access.docx", "Access to closed and restricted records", "2023-05-15"),
    ("arc reprod", "licence-to-reproduce.docx", "Licence to reproduce images", "2023-01-10"),
]
# handle, file, title, level
LEARNING = [
    ("edu romans", "Romans_KS2_teacher_pack.pdf", "Life at the Fort: teachers' pack", "KS2"),
    ("edu romans trail", "Romans_trail_KS1.pdf", "Little Legionaries trail", "KS1"),
    ("edu castle", "Castles_KS1_pack.pdf", "Knights and Kitchens: teachers' pack", "KS1"),
    ("edu mill", "Mill_KS2_pack_v4.pdf", "Half-timers: children at the mill, teachers' pack", "KS2"),
    ("edu mill gcse", "Mill_GCSE_sourcebook.pdf", "Industrial Ravensholt: source book", "GCSE"),
    ("edu suffrage", "Garrity_KS3_pack.pdf", "Votes! Nell Garrity and the North, teachers' pack", "KS3"),
    ("edu mine", "mining_KS2_loanbox_notes.pdf", "Down the pit: notes to the loan box", "KS2"),
    ("edu sea", "Lifeboats_EYFS.pdf", "All Aboard: early years session", "EYFS"),
    ("edu egypt", "Egypt_KS2_pack.pdf", "Takhebet's Journey: teachers' pack", "KS2"),
    ("edu victorians", "Victorian_Xmas_KS1.pdf", "A Victorian Christmas at Thornby", "KS1"),
    ("edu art", "ALevel_art_drawing_day.pdf", "Drawing from the collection", "A level"),
    ("edu send", "SEND_sensory_story_quay.pdf", "Sensory story: the Herring Girl", "SEND"),
    ("edu prices 23", "School session prices 2023-24.pdf", "School sessions: prices 2023/24", None),
    ("edu prices 24", "School session prices 2024-25.pdf", "School sessions: prices 2024/25", None),
    ("edu book", "School_visit_booking_form.docx", "School visit booking form", None),
    ("edu ra ocf", "RA schools OCF 2024.docx", "Risk assessment for school visits: Oldcote Roman Fort", None),
    ("edu ra hom", "RA schools HOM 2024.docx", "Risk assessment for school visits: Hollin Mill", None),
    ("edu ra bfc", "RA schools BFC 2024.docx", "Risk assessment for school visits: Brackenfell Castle", None),
    ("edu review", "Schools programme review 22-23.pdf", "Review of the schools programme 2022/23", None),
]
VOLUNTEERS = [
    ("vol book 21", "Volunteer Handbook 2021.pdf", "Volunteer handbook, 3rd edition", "2021-09"),
    ("vol book 24", "Volunteer Handbook 2024.pdf", "Volunteer handbook, 4th edition", "2024-04"),
    ("vol room", "RD room steward.docx", "Role description: room steward", "2023-02"),
    ("vol engine", "RD engine minder.docx", "Role description: engine minder", "2022-05"),
    ("vol garden", "RD gardener.docx", "Role description: garden volunteer", "2023-02"),
    ("vol digi", "RD digitisation.docx", "Role description: digitisation assistant", "2022-10"),
    ("vol guide", "RD tour guide castle.docx", "Role description: castle tour guide", "2024-01"),
    ("vol tram", "RD tram crew.docx", "Role description: tram crew", "2023-02"),
    ("vol app", "VOL-01.docx", "Application to volunteer", "2022-01"),
    ("vol exp", "VOL-07.xlsx", "Claim for volunteer expenses", "2024-04"),
    ("vol young", "Young volunteers (14-17) procedure.pdf", "Young volunteers, 14 to 17: procedure and consent form", "2023-06"),
    ("vol survey 23", "Vol survey 2023 results.pptx", "Volunteer survey 2023: results", "2023-12"),
    ("vol survey 24", "Vol survey 2024 results.pptx", "Volunteer survey 2024: results", "2024-12"),
    *((f"vol news {y}{s}", f"Lantern_{n}.pdf", f"The Lantern, volunteers' newsletter no. {n}, {season} {y}", f"{y}-{m}")
      for n, y, s, season, m in ((38, 2024, "sp", "spring", "03"), (39, 2024, "su", "summer", "07"), (40, 2024, "au", "autumn", "10"), (41, 2025, "wi", "winter", "01"))),
]
SECURITY = [
    ("sec manual", "Security Manual v6.pdf", "Security manual", "2023-04-20"),
    ("sec call 24", "call-out list Jan 2024.xlsx", None, "2024-01-08"),
    ("sec call 25", "call-out list Jan 2025.xlsx", None, "2025-01-06"),
    ("sec keys", "SEC-02 key issue procedure.docx", "Keys: issue, return and loss", "2022-02-14"),
    ("sec lone", "SEC-05 lone working.docx", "Working alone in stores and out of hours", "2023-09-01"),
    ("sec child", "SEC-07 lost child.docx", "Lost and found children", "2024-02-12"),
    ("sec bomb", "SEC-08 bomb threat + suspicious item.docx", "Bomb threats and suspicious items", "2021-10-05"),
    ("sec bags", "SEC-09 bags & searches.docx", "Bags, lockers and searches", "2023-05-30"),
    ("sec continuity", "Business Continuity Plan 2024.pdf", "Business continuity plan", "2024-05-15"),
    ("inc theft", "INC-2023-011.pdf", "Incident report: theft of medals, Ravensholt Museum and Art Gallery", "2023-08-16"),
    ("inc flood", "INC-2024-002.pdf", "Incident report: flooding of the wheel pit, Hollin Mill", "2024-01-04"),
    ("inc graffiti", "INC-2024-009.pdf", "Incident report: graffiti on the gatehouse, Brackenfell Castle", "2024-06-24"),
    ("inc fall", "INC-2024-015.pdf", "Incident report: visitor's fall on the stairs of Tram No. 14", "2024-08-11"),
    ("inc phish", "INC-2024-018.pdf", "Incident report: fraudulent invoice by e-mail", "2024-11-05"),
]
# handle, funder, reference, project, documents (handle, title, date)
GRANTS = [
    ("mill", "Northern Heritage Fund", "NHF-22-1187", "Mill Power: a new boiler and learning space for Hollin Mill",
     [("app", "Application", "2022-05-12"), ("award", "Award letter", "2022-10-03"), ("rep1", "Progress report 1", "2023-04-28"),
      ("rep2", "Progress report 2", "2023-12-15"), ("rep3", "Progress report 3", "2024-06-28")]),
    ("garden", "Esme Barlow Foundation", "EBF/2021/340", "Growing Well: the walled garden at Thornby",
     [("app", "Application", "2021-03-01"), ("award", "Award letter", "2021-06-17"), ("y1", "Report on year 1", "2022-07-29"),
      ("y2", "Report on year 2", "2023-07-31"), ("final", "Final report", "2024-08-30")]),
    ("chapel", "Wolverton Trust", None, "Saving the chapel painting at Brackenfell",
     [("app22", "Application", "2022-01-31"), ("no", "Letter of refusal", "2022-05-19"), ("app23", "Second application", "2023-12-11"), ("award", "Award letter", "2024-04-22")]),
    ("covid", "Crown Museums Recovery Grant", "CMRG-20-0457", "Emergency support during closure",
     [("app", "Application", "2020-06-08"), ("final", "Final report", "2021-09-30")]),
    ("ice", "Coastal Arts Fund", "CAF 24/061", "Ice: the Ravensholt Whalers", [("app", "Application", "2024-03-15"), ("award", "Award letter", "2024-07-26")]),
    ("plates", "Scanlon Bequest", None, "Digitising the Fothergill plates",
     [("app", "Application", "2022-04-04"), ("award", "Award letter", "2022-07-11"), ("final", "Final report", "2024-02-16")]),
    ("gellan", "Northern Heritage Fund", "NHF-24-2210", "Gellan: feasibility of a community museum", [("app", "Application", "2024-11-22")]),
    ("bags", "Rotary Club of Ravensholt", None, "Sensory bags for all sites", [("app", "Application", "2023-02-06"), ("final", "Thank-you report", "2023-11-20")]),
]
BOARD_DATES = [
    "2021-03-16", "2021-06-15", "2021-09-21", "2021-12-14", "2022-03-15", "2022-06-21", "2022-09-20", "2022-12-13",
    "2023-03-14", "2023-06-20", "2023-09-19", "2023-10-19", "2023-12-12", "2024-03-19", "2024-06-18", "2024-09-17", "2024-12-10",
]
COMMITTEES = [
    ("coll", "Collections Committee", ["2022-04-26", "2022-10-25", "2023-04-25", "2023-10-24", "2024-04-23", "2024-10-22"]),
    ("fac", "Finance and Audit Committee", ["2023-02-14", "2023-05-23", "2023-09-05", "2023-11-28", "2024-02-13", "2024-05-21", "2024-09-03", "2024-11-26"]),
]
HIRE = [
    *((f"hire {code} {y}", f"{code} hire prices {y}.pdf", f"{hall}: hire prices {y}", f"{y - 1}-10-01")
      for code, hall in (("THB", "Great Hall and Orangery, Thornby Hall"), ("SQM", "The Net Loft, Staithe Quay"), ("RMG", "Sculpture Court, Ravensholt Museum and Art Gallery"))
      for y in (2023, 2024, 2025)),
    ("hire HOM 2025", "HOM meeting rooms 2025.pdf", "Hollin Mill: meeting rooms and prices 2025", "2024-12-02"),
    ("hire terms", "Terms of hire 2024.pdf", "Terms and conditions of hire", "2024-01-15"),
    ("hire film", "filming rates.pdf", "Filming and photography at our sites: rates and conditions", "2023-03-20"),
    ("hire wed", "Weddings_at_Thornby_brochure.pdf", "Weddings at Thornby", "2024-09-10"),
    ("hire cater", "approved caterers 2025.docx", "Approved caterers 2025", "2025-01-13"),
    ("hire party", "birthday-parties.pdf", "Birthday parties at the tramway and the castle", "2024-02-28"),
]
POLICIES = [
    ("pol coll", "Collections Development Policy 2022-27.pdf", "Collections development policy 2022-2027", "2022-04-01"),
    ("pol offer", "offering-an-object.pdf", "Offering an object to the museums", "2023-01-16"),
    ("pol loans", "Loans Policy 2023.pdf", "Loans policy", "2023-03-14"),
    ("pol human", "Human Remains Policy.pdf", "Policy on human remains", "2021-06-15"),
    ("pol repat", "Repatriation procedure 2022.pdf", "Requests for return of objects: procedure", "2022-12-13"),
    ("pol ivory", "Ivory note for staff.docx", "Ivory: what the law lets us do", "2022-07-04"),
    ("pol digital", "Digital strategy 2023-26.pdf", "Digital strategy 2023-2026", "2023-06-20"),
    ("pol care", "Care & Conservation Policy.pdf", "Care and conservation policy", "2021-10-12"),
    ("pol safeguard 22", "Safeguarding Policy 2022.pdf", "Safeguarding policy", "2022-03-15"),
    ("pol safeguard", "Safeguarding Policy 2024.pdf", "Safeguarding policy", "2024-03-19"),
    ("pol env", "Environmental Sustainability Plan.pdf", "Environmental sustainability plan to 2030", "2022-09-20"),
    ("pol complaints", "complaints.pdf", "Complaints procedure", "2023-07-03"),
    ("pol privacy", "privacy-notice-supporters.pdf", "Privacy notice for visitors and supporters", "2023-05-25"),
    ("pol member", "membership-2025.pdf", "Become a Friend: membership prices and benefits 2025", "2024-12-16"),
]
REVIEWS = [
    ("2017-18", "Annual Review 2017-18.pdf"), ("2018-19", "Annual Review 2018-19.pdf"), ("2019-20", "RDHT_AR_1920.pdf"), ("2020-21", "RDHT_AR_2021.pdf"),
    ("2021-22", "RDHT_AR_2122.pdf"), ("2022-23", "Our Year 2022-2023.pdf"), ("2023-24", "Our Year 2023-2024.pdf"),
]

catalogue = Catalogue()
q = Questions("heritage", today="2025-02-10")


def compose():
    for code, site, place, former, surveys, events in SITES:
        catalogue.group(site, code=code, place=place, **({"formerly": former} if former else {}),
                        **({"status": "closed to visitors since November 2023"} if code == "GEL" else {}))
        low = code.lower()

        def add(handle, file, title, kind, date):
            catalogue.add(site, f"{low} {handle}", f"{SHARE}/Sites/{code}/{file.replace(' ', '%20')}", filename=file, title=title, kind=kind, date=date)

        gone = code == "GEL"
        add("emergency 2022", f"{code}_emergency_plan_2022.pdf", "Emergency and salvage plan", "emergency plan", "2022-02")
        if not gone:
            add("emergency 2024", f"{code} Emergency+Salvage Plan Mar24.pdf", "Emergency and salvage plan", "emergency plan", "2024-03")
        add("fire 2023", f"FRA {code} 2023.pdf", "Fire risk assessment 2023", "risk assessment", "2023-05-09")
        if not gone:
            add("fire 2024", f"FRA {code} 2024.pdf", "Fire risk assessment 2024", "risk assessment", "2024-05-14")
            add("access", f"access-guide-{low}.pdf", f"Access guide: {site}", "visitor information", "2024-04")
            for year in (2024, 2025):
                add(f"open {year}", f"{low}-opening-and-prices-{year}.pdf", f"Opening times and admission prices {year}", "visitor information", f"{year - 1}-12-01")
        for year in surveys:
            add(f"survey {year}", f"{code}-condition-survey-{year}.pdf", f"Survey of the condition of the buildings {year}", "building survey", f"{year}-07")
        if events:
            add("events ss24", f"whatson_{low}_SS24.pdf", "What's on: April to September 2024", "events guide", "2024-03-01")
            add("events aw24", f"whatson_{low}_AW24.pdf", "What's on: October 2024 to March 2025", "events guide", "2024-09-02")
            add("events ss25", f"whatson_{low}_SS25.pdf", "What's on: April to September 2025", "events guide", "2025-01-31")
        for owner, handle, file, title, kind, date in OF_SITES:
            if owner == code:
                catalogue.add(site, handle, f"{SHARE}/Sites/{code}/{file.replace(' ', '%20')}", filename=file, title=title, kind=kind, date=date)

    catalogue.group("Archive Centre", formerly="Ravensholt Record Office (until 2021)", place="Ravensholt")
    for handle, reference, title, published in ARCHIVE:
        catalogue.add("Archive Centre", handle, f"{WEB}/archive/catalogues/{reference.replace('/', '_')}.pdf", reference=reference, title=title,
                      kind="catalogue", published=published)
    for handle, file, title, published in ARCHIVE_LEAFLETS:
        catalogue.add("Archive Centre", handle, f"{WEB}/archive/{file}", title=title, published=published)

    catalogue.group("Collections Store (Unit 9)")
    for handle, file, title in (
        ("store emergency", "Unit 9 emergency plan 2023.pdf", "Emergency and salvage plan"), ("store map", "Unit 9 racking and location codes.pdf", None),
        ("store move", "Decant from Dock Street - project plan.docx", None), ("store visit", "Store tours - booking and rules.pdf", "Visiting the store"),
    ):
        catalogue.add("Collections Store (Unit 9)", handle, f"{SHARE}/Unit9/{file.replace(' ', '%20')}", title=title)
    for year in (2023, 2024):
        for quarter in (1, 2, 3, 4):
            catalogue.add("Collections Store (Unit 9)", f"store env {year} {quarter}", f"{SHARE}/Unit9/Env/U9_RH_T_{year}Q{quarter}.pdf",
                          title=f"Temperature and humidity, Q{quarter} {year}")
        for half in (1, 2):
            catalogue.add("Collections Store (Unit 9)", f"store pest {year} {half}", f"{SHARE}/Unit9/IPM/pest_traps_{year}_H{half}.xlsx")

    catalogue.group("Conservation")
    for key, number, item, site, documents in OBJECTS:
        for handle, kind, date in documents:
            old = date < "2021"
            file = f"{number.replace(':', '_').replace('/', '_')}_{''.join(word[0] for word in kind.split()).upper()}_{date.replace('-', '')}.pdf"
            catalogue.add("Conservation", f"{key} {handle}", f"{SHARE}/Conservation/{file}", accession_number=number,
                          title=f"{kind}: {item}" if old else None, object=None if old else item, document=None if old else kind, site=site, date=date)

    catalogue.group("Loans")
    for rows, party, folder in ((LOANS_IN, "lender", "In"), (LOANS_OUT, "borrower", "Out")):
        for number, other, item, start, end, further in rows:
            for handle, title, date in (("agreement", "Loan agreement", None), *further):
                catalogue.add("Loans", f"{number} {handle}", f"{SHARE}/Registrar/Loans%20{folder}/{number}/{number}_{handle}.pdf",
                              title=f"{title} {number}", **{party: other}, object=item, loan_from=start, loan_to=end, date=date)

    catalogue.group("Acquisitions and Disposals")
    for number, item, source, how, kinds in ACQUISITIONS:
        for kind in kinds.split():
            catalogue.add("Acquisitions and Disposals", f"acq {number} {kind}", f"{SHARE}/Registrar/Acquisitions/{number.replace(':', '_')}/{kind}.pdf",
                          number=number, title=f"{ACQUISITION_KINDS[kind]}: {item}", source=source, method=how)
    for handle, file, title, date in DISPOSALS:
        catalogue.add("Acquisitions and Disposals", handle, f"{SHARE}/Registrar/Disposals/{file.replace(' ', '%20')}", title=title, date=date)

    catalogue.group("Exhibitions")
    for key, name, venue, run, kinds in EXHIBITIONS:
        for kind in kinds.split():
            title, tail = EXHIBITION_KINDS[kind]
            file = f"{name.split(':')[0]} {tail}"
            catalogue.add("Exhibitions", f"{key} {kind}", f"{SHARE}/Exhibitions/{name.split(':')[0].replace(' ', '%20')}/{file.replace(' ', '%20')}",
                          title=title, exhibition=name, venue=venue, run=run)

    catalogue.group("Learning")
    for handle, file, title, level in LEARNING:
        catalogue.add("Learning", handle, f"{WEB}/learning/{file.replace(' ', '_')}", title=title, level=level)
    catalogue.group("Volunteering")
    for handle, file, title, date in VOLUNTEERS:
        catalogue.add("Volunteering", handle, f"{WEB}/volunteers/{file.replace(' ', '_')}", filename=file, title=title, date=date)
    catalogue.group("Security and Emergency")
    for handle, file, title, date in SECURITY:
        catalogue.add("Security and Emergency", handle, f"{SHARE}/Security/{file.replace(' ', '%20')}", title=title, date=date)

    catalogue.group("Visitor Figures")
    for year in (2019, 2020, 2021, 2022, 2023, 2024):
        catalogue.add("Visitor Figures", f"visits {year}", f"{SHARE}/Figures/Visits_by_site_{year}_annual.xlsx", title=f"Visits by site, year {year}")
    for number in range(25):
        year, month = 2023 + number // 12, number % 12 + 1
        file = f"VF_{year}-{month:02}.xlsx" if year == 2023 else f"Visits {MONTHS[month - 1]} {year % 100} all sites.xlsx"
        catalogue.add("Visitor Figures", f"visits {year}-{month:02}", f"{SHARE}/Figures/{year}/{file.replace(' ', '%20')}")
    for year, season in ((2023, "summer"), (2023, "winter"), (2024, "summer")):
        catalogue.add("Visitor Figures", f"visits survey {year} {season}", f"{SHARE}/Figures/Surveys/exit_survey_{season}_{year}.pdf",
                      title=f"Exit survey of visitors, {season} {year}")

    catalogue.group("Fundraising")
    for key, funder, reference, project, documents in GRANTS:
        for handle, title, date in documents:
            catalogue.add("Fundraising", f"grant {key} {handle}", f"{SHARE}/Fundraising/{funder.replace(' ', '_')}/{key}-{handle}-{date[:7]}.pdf",
                          funder=funder, reference=reference, project=project, title=title, date=date)

    catalogue.group("Board and Committees")
    for date in BOARD_DATES:
        special = date == "2023-10-19"
        file = f"Board mins {date[8:]}.{date[5:7]}.{date[2:4]}.pdf" if date < "2023" else f"BoT_Minutes_{date}{'_EXTRAORDINARY' if special else ''}.docx"
        catalogue.add("Board and Committees", f"board {date}", f"{SHARE}/Governance/Board/{file.replace(' ', '%20')}",
                      title="Minutes of an extraordinary meeting: closure of Gellan Colliery Museum" if special else "Minutes", body="Board of Trustees", meeting_date=date)
    for key, committee, dates in COMMITTEES:
        for date in dates:
            catalogue.add("Board and Committees", f"{key} {date}", f"{SHARE}/Governance/{committee.replace(' ', '')}/{key}_mins_{date}.pdf", body=committee, meeting_date=date)

    catalogue.group("Annual Reviews and Accounts")
    for year, file in REVIEWS:
        catalogue.add("Annual Reviews and Accounts", f"review {year}", f"{WEB}/about/{file.replace(' ', '_')}",
                      title="Annual review" if year < "2022" else "Our Year: annual review", year_to_march=f"20{year[5:]}")
        if year >= "2019":
            catalogue.add("Annual Reviews and Accounts", f"accounts {year}", f"{WEB}/about/accounts_31_March_20{year[5:]}.pdf",
                          title=f"Trustees' report and financial statements for the year ended 31 March 20{year[5:]}")

    for group, rows, folder in (("Venue Hire", HIRE, "hire"), ("Policies and Information", POLICIES, "policies")):
        catalogue.group(group)
        for handle, file, title, date in rows:
            catalogue.add(group, handle, f"{WEB}/{folder}/{file.replace(' ', '_').replace('&', 'and')}", title=title, date=date)

    catalogue.associations |= {
        "Ravensholt Fisheries Museum": "Staithe Quay Maritime Museum",
        "Ravensholt Record Office": "Archive Centre",
        "Unit 9": "Collections Store (Unit 9)",
        **{code: site for code, site, *_ in SITES},
    }


compose()


only = catalogue.only


def year(number):
    """What tells of a financial year."""
    return catalogue.any_of(f"review {number}", f"accounts {number}")


q.ask("name", "Is the paint on the Peregrine figurehead flaking? whatever the latest condition report says", only("figurehead cr 24"))
q.ask("name", "Salt and Silver, did people actually like it", only("salt evaluation"))
q.ask("name", "Could my father get up to the keep at Brackenfell Castle with a walking frame?", only("bfc access"))
q.ask("name", "until when have we got the Marrick Tapestry and who has to insure it", only("LI-2021-02 agreement"))
q.ask("name", "How many of the Fothergill plates got scanned in the end with the Scanlon money?", only("grant plates final"))
q.ask("name", "anything on the Baltic in Admiral Tolliver's papers?", only("cat toll"))
q.ask("name", "Is the Gellan Lodge banner strong enough to be hung again now that it's been treated?", only("banner tr 22"))
q.ask("name", "Oldcote Roman Fort opening hours", only("ocf open 2025"))

q.ask("symbol", "what is RAVMG:2023.14 and how did it come to us", only("acq RAVMG:2023.14 proposal", "acq RAVMG:2023.14 will"))
q.ask("symbol", "LO-2024-03, who pays for transport", only("LO-2024-03 agreement"))
q.ask("symbol", "SQM.1974.2 latest condition pls", only("coble cr 24"))
q.ask("symbol", "Which conditions come with NHF-22-1187? I need to know how long we have to keep the place open to the public.", only("grant mill award"))
q.ask("symbol", "does RRO/NCB/GEL include the accident book for 1913", only("cat gel"))
q.ask("symbol", "VOL-07", only("vol exp"))
q.ask("symbol", "fire risk assessment WRT", only("wrt fire 2024"))
q.ask("symbol", "CAF 24/061: how much did they give us and when do they pay?", only("grant ice award"))
q.ask("symbol", "inc-2024-009 was anyone caught", only("inc graffiti"))
q.ask("symbol", "do i have to carry a radio under SEC-05", only("sec lone"))

q.ask("alias", "old fisheries museum, is it open sundays", only("sqm open 2025"))
q.ask("alias", "Does one still need to show ID at the record office to see documents?", only("arc visit"))
q.ask("alias", "can school kids stroke Bertie or is he poisonous", only("bear arsenic"))
q.ask("alias", "moths at unit 9, how many in the last count", only("store pest 2024 2"))
q.ask("alias", "what did visitors make of the suffragette show", only("nell evaluation"))
q.ask("alias", "F&A minutes from november", only("fac 2024-11-26"))
q.ask("alias", "when does the Vic's boiler ticket run out", only("victoria boiler 24"))
q.ask("alias", "The mummy. Are we allowed to have photos of her on the website, by our own rules?", only("pol human"))
q.ask("alias", "CMP for the castle", only("bfc cmp"))
q.ask("alias", "i'm a painter, how many works may i send in to the Open?", only("open24 rules"))

q.ask("typo", "thronby great hal hire pirces", only("hire THB 2025"))
q.ask("typo", "brackenfel geophysiscs survay", only("bfc geo"))
q.ask("typo", "salvage pirority list for hollin mil", only("hom emergency 2024"))
q.ask("typo", "have you got the egiptian pack for year 5s", only("edu egypt"))
q.ask("typo", "oldcoat excavatoin 2021 resluts", only("ocf dig 21"))
q.ask("typo", "what does the volunter handbok say about canceling a shift", only("vol book 24"))
q.ask("typo", "repatraition proceedure", only("pol repat"))
q.ask("typo", "how much for a birtday party on the trams", only("hire party"))
q.ask("typo", "condtion of carrding engine no 3", only("carding cr 22"))

q.ask("several-companies", "Which is cheaper for two adults and three kids, the mill or the castle?", only("hom open 2025"), only("bfc open 2025"))
q.ask("several-companies", "Reception for 80 people, the Net Loft against the Orangery, what would each cost?", only("hire SQM 2025"), only("hire THB 2025"))
q.ask("several-companies", "whose buildings are in a worse state, Staithe Quay or the tramway? going by the last surveys", only("sqm survey 2021"), only("wrt survey 2023"))
q.ask("several-companies", "Did Frontier Gods score better with visitors than Nell Garrity?", only("gods evaluation"), only("nell evaluation"))
q.ask("several-companies", "My mum uses a power chair. Would she get round at the fort, the quay and the trams?", only("ocf access"), only("sqm access"), only("wrt access"))
q.ask("several-companies", "which of the two has the bigger contingency, Ice or Wheels of the City", only("ice budget"), only("wheels budget"))
q.ask("several-companies", "how much match funding did we have to find for the mill boiler grant and how much for the walled garden one",
      only("grant mill award", "grant mill app"), only("grant garden award", "grant garden app"))
q.ask("several-companies", "i can't make my mind up between room steward and gardening, what would i be doing in each", only("vol room"), only("vol garden"))

q.ask("several-periods", "visits in august 2023 against august 2024, all sites", only("visits 2023-08"), only("visits 2024-08"))
q.ask("several-periods", "Has the chapel painting got worse between the 2017 inspection and the one in 2023?", only("mural cr 17"), only("mural cr 23"))
q.ask("several-periods", "What was the trust's income in 2019-20, and in 2022-23?", year("2019-20") + year("2020-21"), year("2022-23") + year("2023-24"))
q.ask("several-periods", "I'd like to read all the dig reports on the fort, 2019, 2021 and 2023", only("ocf dig 19"), only("ocf dig 21"), only("ocf dig 23"))
q.ask("several-periods", "by how much has the great hall gone up from 2023 to 2025", only("hire THB 2023"), only("hire THB 2025"))
q.ask("several-periods", "are volunteers happier than a year ago? we did a survey both times", only("vol survey 23"), only("vol survey 24"))
q.ask("several-periods", "store humidity, Q1 2024 next to Q3 2024", only("store env 2024 1"), only("store env 2024 3"))
q.ask("several-periods", "What was said on the pay award in the board's meetings of March 2023 and March 2024?", only("board 2023-03-14"), only("board 2024-03-19"))

q.ask("relative-date", "how many people came through the doors last month", only("visits 2025-01"))
q.ask("relative-date", "What did the trustees decide at their last meeting?", only("board 2024-12-10"))
q.ask("relative-date", "visitor numbers for the december before last", only("visits 2023-12"))
q.ask("relative-date", "did we end the last financial year with a surplus", year("2023-24"))
q.ask("relative-date", "it's half term next week, anything on for kids at the castle?", only("bfc events aw24"))
q.ask("relative-date", "collections committee last spring, minutes", only("coll 2024-04-23"))
q.ask("relative-date", "RH readings of the store for last quarter", only("store env 2024 4"))
q.ask("relative-date", "July, August and September last year, visits month by month please", only("visits 2024-07"), only("visits 2024-08"), only("visits 2024-09"))
q.ask("relative-date", "what did we charge schools for a session last school year", only("edu prices 23"))
q.ask("relative-date", "What was the Sculpture Court let for the year before last?", only("hire RMG 2023"))
q.ask("relative-date", "total visits to the tramway two years ago, whole year", only("visits 2023"))
q.ask("relative-date", "there was an emergency board meeting the autumn before last, who voted against?", only("board 2023-10-19"))

q.ask("document-type", "Journalist on the phone about Underground. What did we send out to the press?", only("under press"))
q.ask("document-type", "object list for the Nell Garrity show, the insurers are asking", only("nell objects"))
q.ask("document-type", "where's the deed of gift for the fenwick sampler", only("acq RAVMG:2021.8 deed"))
q.ask("document-type", "gothenburg wants a facilities report for the gallery before they lend us anything", only("rmg facilities"))
q.ask("document-type", "the courier's report from when the denarii went down to London", only("LO-2022-01 courier"))
q.ask("document-type", "signed accounts to March 2023, not the glossy thing", only("accounts 2022-23"))
q.ask("document-type", "Can I see the letter in which Wolverton turned us down?", only("grant chapel no"))
q.ask("document-type", "school risk assessment for the mill", only("edu ra hom"))
q.ask("document-type", "permit that let the ivory boat leave the country", only("LO-2021-03 cites"))
q.ask("document-type", "is there an application form for new volunteers", only("vol app"))

q.ask("topic", "which of our roofs has got bats", only("hom bats"))
q.ask("topic", "how did the thief get at the medals?", only("inc theft"))
q.ask("topic", "Someone asked for the African spears back, didn't they? What did we answer?", only("claim spear"))
q.ask("topic", "do you hold anything about workhouse children", only("cat work"))
q.ask("topic", "my ancestor was a harpooner, where would i find crew lists", only("arc mariners", "cat ship"))
q.ask("topic", "a lady fell off the stairs of a tram last summer and her solicitor has written, what do we have on it", only("inc fall"))
q.ask("topic", "who paid a fake invoice and how did it slip through", only("inc phish"))
q.ask("topic", "are there plans for solar panels and getting rid of the oil heating", only("pol env"))

q.ask("not-companies", "i volunteer at the mill and its a 30 mile drive, can i claim the petrol", only("vol exp", "vol book 24"))
q.ask("not-companies", "We dug up an old-looking brooch in our field not far from the fort. Would somebody there have a look at it?", only("ocf coins"))
q.ask("not-companies", "can the dog come round the gardens with us", only("thb dogs"))
q.ask("not-companies", "Grandad left a suitcase of photos of the docks and we don't want to bin them. Would you take them?", only("pol offer", "arc deposit"))
q.ask("not-companies", "got a mum here and her 5 year old has vanished, what do i do", only("sec child"))
q.ask("not-companies", "A TV company would like two days in the mill in May, what do we ask for", only("hire film"))
q.ask("not-companies", "may i take pictures of the parish register with my phone", only("arc copy 25", "arc visit"))
q.ask("not-companies", "my cousin does catering, can she do the food at our wedding at the hall?", only("hire cater", "hire terms", "hire wed"))
q.ask("not-companies", "water coming through the ceiling of the store and it's 2 am, who do i ring", only("sec call 25", "store emergency"))
q.ask("not-companies", "My great-great-grandfather was killed down Gellan pit. How would I go about finding out more?", only("arc miners", "cat gel"))
q.ask("not-companies", "year 4, we come to the fort in march, anything i can use in class beforehand", only("edu romans"))
q.ask("not-companies", "Our daughter is fifteen and would love to help out on Saturdays.", only("vol young"))
q.ask("not-companies", "i cant find the key of the display case i signed for this morning", only("sec keys"))
q.ask("not-companies", "is the soup in the gallery café ok with a nut allergy", only("rmg cafe"))
q.ask("not-companies", "I want to print your picture of the old ferry in my book, what do I have to sign?", only("arc reprod"))
q.ask("not-companies", "one of the children in my holiday club told me something about home that worries me", only("pol safeguard"))
q.ask("not-companies", "what do i get for my money if i become a friend", only("pol member"))

# Talks.
q.ask("follow-up", "and the year before?", only("visits 2023-08"),
      history=["how many visits in august 2024", "All sites together had 61,240 visits in August 2024; Thornby Hall was first with 17,905."])
q.ask("follow-up", "what about the net loft?", only("hire SQM 2025"),
      history=["great hall price for a saturday in 2025", "The Great Hall is £3,450 for a Saturday in 2025, from noon to midnight."])
q.ask("follow-up", "so what are we going to do about it", only("coble tp 24"),
      history=["what's wrong with the bonny jane", "The report of October 2024 finds rot in two frames and along the sand strake on the port side of the coble."])
q.ask("follow-up", "castle", only("bfc emergency 2024"),
      history=["i need the emergency plan", "We have one for each site. Which site do you mean?"])
q.ask("follow-up", "no I was after the edition before that one", only("vol book 21"),
      history=["Volunteer handbook please", "Here is the volunteer handbook, 4th edition, of April 2024."])
q.ask("follow-up", "Thanks. Something else: what time does the searchroom shut on Thursdays?", only("arc visit"),
      history=["where is the Ord watercolour hanging", "The proposal of 2022 foresaw it for Gallery 2.", "and what did we pay", "The hammer price was £4,200, with premium £5,250."])
q.ask("follow-up", "yes please", only("ice budget"),
      history=["what is the whaling exhibition about", "Ice tells of the Ravensholt whalers from 1780 to 1836. Would you like to see what it is going to cost?"])
q.ask("follow-up", "was she alright when she came home?", only("LO-2023-02 return"),
      history=["who had the herring wives last year", "The Herring Wives was lent to the Aldergate Gallery in London from January to June 2024, under LO-2023-02."])
q.ask("follow-up", "have they asked to keep it any longer?", only("LO-2023-03 extension"),
      history=["where's the figurehead gone", "It is on loan to the Museum of the North Sea in Esbjerg.", "till when", "The agreement runs until March 2025."])
q.ask("follow-up", "did we have another go?", only("grant chapel app23", "grant chapel award"),
      history=["what came of the bid for the chapel painting in 2022", "The Wolverton Trust refused it in May 2022: the fund was oversubscribed, and it missed quotes for the scaffold."])
q.ask("follow-up", "what had finance and audit said about it beforehand?", only("fac 2024-11-26"),
      history=["did the board pass the reforecast in december", "Yes, the trustees passed the reforecast for 2024/25 on 10 December 2024, on the committee's advice."])
q.ask("follow-up", "and 2022?", only("victoria boiler 22"),
      history=["anything wrong with the mill engine's boiler at the last inspection", "The certificate of September 2024 notes a weeping gauge glass, nothing else."])
q.ask("follow-up", "same for thornby please", only("thb survey 2022"),
      history=["what are the urgent repairs in the latest survey of hollin mill", "The survey of July 2023 lists four urgent ones: the north valley gutter, two lintels, and the hoist tower."])
q.ask("follow-up", "sorry, i meant the charter", only("charter cr 24"),
      history=["last condition check on the state bed", "The last condition report on the state bed is of January 2021."])
q.ask("follow-up", "have you anything for smaller ones, they're 5 and 6", only("edu romans trail"),
      history=["romans teaching pack", "Life at the Fort is the teachers' pack on the Romans, for key stage 2."])
q.ask("follow-up", "ok and would my wife manage with two sticks", only("bfc access"),
      history=["is the castle open in march", "Yes, Brackenfell Castle is open Thursday to Sunday in March 2025.", "how much", "£9.50 for adults, £8 for over 65s.",
               "is there parking", "There is a car park for 60 cars, 300 metres from the gate."])
q.ask("follow-up", "could you put the winter one beside it", only("visits survey 2023 winter"),
      history=["what share of visitors came by car in summer 2023", "In the exit survey of summer 2023, 71% had come by car."])
q.ask("follow-up", "what's written on the walls in there? my eyes were too bad to read it all", only("under labels"),
      history=["which mining show is on at the gallery", "Underground, until March 2025, with six lodge banners on loan."])
q.ask("follow-up", "And what did it come to when it was all finished?", only("grant garden final"),
      history=["how many people took part in Growing Well in its second year", "The report on year 2 counts 214 participants in 1,120 sessions in the walled garden."])
q.ask("follow-up", "they were dearer last time i looked, what were they in 2024", only("arc copy 24"),
      history=["what's a photocopy at the archive", "An A4 copy is 60p and a photograph £9 in 2025."])

# Nothing is asked of the catalogue.
q.ask("abstention", "hello there")
q.ask("abstention", "are you one of the volunteers or a computer")
q.ask("abstention", "how should i clean my nan's silver teapot at home without ruining it")
q.ask("abstention", "which is the oldest museum in the world that is still open")
q.ask("abstention", "Opening times of the Ashby Motor Museum?")
q.ask("abstention", "can i see the condition report on the Pennington dolls' house")
q.ask("abstention", "how do you say please do not touch in welsh")
q.ask("abstention", "What does a museum registrar earn in Germany, roughly?")
q.ask("abstention", "write me a limerick about a tram conductor")
q.ask("abstention", "brilliant, thats all i needed",
      history=["access guide for the mill", "Here is the access guide to Hollin Mill; there is a lift to the second floor."])
q.ask("abstention", "ha, that's a lot of herring",
      history=["how much did they land in 1884", "The panels of Salt and Silver say 41,000 cran were landed at Ravensholt in 1884."])
q.ask("abstention", "you're quicker than Brian in the registry, I'll give you that",
      history=["loan agreement for the whaling lances", "That is LI-2023-01 with the Fjordheim Museum in Bergen.", "and its dates", "From April to December 2025."])
q.ask("abstention", "and what does an ounce of silver go for these days",
      history=["how many coins are in the hoard", "The Oldcote Hoard has 412 silver denarii."])
q.ask("abstention", "does the Aldergate have a decent café",
      history=["where are they showing the herring wives in 2024", "At the Aldergate Gallery in London, from January to June 2024."])
q.ask("abstention", "and Castle Marrick, what's that cost to get in?",
      history=["ticket price brackenfell castle", "£9.50 for adults in 2025, and £26 for a family."])
q.ask("abstention", "will it rain up there tomorrow",
      history=["what's on at thornby this weekend", "There is a snowdrop walk on both days at 11 am."])
q.ask("abstention", "can you keep it shorter next time, i'm reading this on a tiny phone",
      history=["terms of hire", "The terms of hire cover deposits, cancellation, noise, candles, confetti, suppliers and damage. In detail: …"])
q.ask("abstention", "oh. that's sad, I worked there for thirty years",
      history=["is the colliery museum open at easter", "Gellan Colliery Museum has been closed to visitors since November 2023."])

# --- more
q.ask("several-periods", "Has the painting in the castle chapel got worse between the two times it was looked at?", only("mural cr 17"), only("mural cr 23"))
q.ask("several-periods", "how many people came in 2019, how many in 2020 and how many last year", only("visits 2019"), only("visits 2020"), only("visits 2024"))
q.ask("several-periods", "insurers want the engine Victoria's boiler certs for the last three years", only("victoria boiler 22"), only("victoria boiler 23"), only("victoria boiler 24"))
q.ask("several-periods", "What did we ask the Wolverton Trust for when they turned us down, and what in the application that they liked?", only("grant chapel app22"), only("grant chapel app23"))
q.ask("follow-up", "how dark must the room be for it?", only("LI-2024-05 conditions"),
      history=["who owns the log of the Constance", "The Whitehaugh Polar Archive. They are lending it to us from April to December 2025."])
q.ask("follow-up", "may we bring our own cook to either of them", only("hire cater", "hire terms"),
      history=["evening hire of the net loft this year", "The Net Loft is £650 for an evening in 2025.", "sculpture court?", "£900 for an evening in 2025."])
q.ask("follow-up", "which years do those pay books cover", only("cat gel"),
      history=["My great-grandfather worked down the pit at Gellan. How do I find him?", "Research guide 3 on tracing a miner is the place to start; it points to the pay books and accident books that we hold."])
q.ask("follow-up", "no, there was a special meeting about it that autumn", only("board 2023-10-19"),
      history=["minutes where the trustees decided to shut gellan", "The closure is mentioned in the minutes of the Board of Trustees of 12 December 2023."])
q.ask("several-companies", "wheelchair: can I get round Hollin Mill, and the castle?", only("hom access"), only("bfc access"))
q.ask("several-companies", "When do we get the figurehead back from Esbjerg and Nell's sash back from Edinburgh?", only("LO-2023-03 extension"), only("LO-2024-01 agreement"))

# --- more still
q.ask("relative-date", "Something happened at the mill right after New Year last year. Is there a report?", only("inc flood"))
q.ask("relative-date", "visits to the castle in the whole calendar year before covid", only("visits 2019"))
q.ask("relative-date", "I lost my copy of last summer's Lantern", only("vol news 2024su"))
q.ask("relative-date", "what did finance and audit say about the reserves in november", only("fac 2024-11-26"))
q.ask("relative-date", "whom do I ring if the alarm goes off tonight, is there a phone list of this year?", only("sec call 25"))
q.ask("follow-up", "Who's paying for that, and how much do they give?", only("grant ice award", "ice budget"),
      history=["when does the show about the whalers start", "Ice: the Ravensholt Whalers is planned from May to November 2025 at Staithe Quay."])
q.ask("follow-up", "has anybody examined him since then", only("bear cr 23"),
      history=["is it safe to touch Bertie", "No. The test of September 2020 found arsenic in his fur, so gloves and a mask are needed."])
q.ask("follow-up", "My daughter would like to come along, she's fifteen. What do you need from us?", only("vol young"),
      history=["could i help in the gardens at thornby", "Yes. Garden volunteers work on Tuesdays and Thursdays; the role description tells what they do, and form VOL-01 is the application.",
               "do i have to know anything about plants", "No, the gardeners show you."])
q.ask("abstention", "Lovely, my class will be thrilled!",
      history=["do you do anything on Ancient Egypt for year 5", "Yes, Takhebet's Journey is for Key Stage 2. It takes two hours in the galleries, and there is a teachers' pack for before and after."])
q.ask("abstention", "how do I clean my grandmother's silver spoons at home")
q.ask("abstention", "opening times of Harcastle Abbey")

# --- once more
q.ask("not-companies", "Great-grandad was a deckhand on the herring boats here, about 1905. Where would I start looking for him?", only("arc mariners", "cat ship"))
q.ask("not-companies", "there's a rucksack by the lockers and nobody says it's theirs, it has been there since ten", only("sec bomb"))
q.ask("not-companies", "we've bought a cottage that's said to be from 1780, how do i find out who lived in it", only("arc house"))
q.ask("not-companies", "My son will be seven and thinks of nothing but trams. Could he have his friends round at your place?", only("hire party"))
q.ask("not-companies", "im by myself in unit 9 until nine tonight, am i meant to ring in with somebody", only("sec lone"))
q.ask("not-companies", "Somebody writes as our roofer and says his bank details have changed. Didn't we fall for one like that before?", only("inc phish"))
q.ask("not-companies", "I teach nine children with profound learning difficulties. Have you got something about the harbour or the sea that would work for them?", only("edu send"))
q.ask("not-companies", "chap at the desk is furious that we let him queue for an hour in the rain and wants to take it further, what do i tell him", only("pol complaints"))
q.ask("several-companies", "hi, we're only up for sunday. when do the roman fort and the trams open", only("ocf open 2025"), only("wrt open 2025"))
q.ask("several-companies", "Before the tenders go out I need what was found on bats in the roof of the weaving shed and on the trees in the park at Thornby.",
      only("hom bats"), only("thb trees"))
