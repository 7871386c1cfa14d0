"""A national handball association with its clubs and leagues: rules by season, match reports, disciplinary decisions, budgets,
coaching, referees, safeguarding, anti-doping, halls, forms, squads and news; file names as people give them."""

from .shelf import Catalogue, Questions

DRIVE = "gs://handball-alba-drive"
WEB = "https://docs.handball-alba.example"

# code, club, fields of its group
CLUBS = [
    ("LMA", "Leith Mariners HC", dict(town="Edinburgh", code="LMA")),
    ("KSN", "Kelvin Saints", dict(town="Glasgow", code="KSN")),
    ("KLH", "Kelvinside Ladies Handball", {}),
    ("TFA", "Tayside Falcons", {}),
    ("GCH", "Granite City Handball", dict(town="Aberdeen", code="GCH")),
    ("LLX", "Lothian Lynx", dict(formerly="Musselburgh Handball Club (until July 2023)")),
    ("NWA", "Ness Wanderers", {}),
    ("COT", "Clyde Otters", dict(town="East Kilbride", code="COT")),
    ("PTH", "Paisley Thistle", {}),
]
# handle, file, title, kind, date; what a club leaves out is None
OF_CLUBS = {
    "LMA": [
        *((f"acc {y}", f"LMHC-accounts-YE-May-{y}.pdf", f"Annual accounts, year ended 31 May {y}", "accounts", f"{y}-08-20") for y in (2022, 2023, 2024)),
        ("agm 2023", "LMHC AGM minutes 21-6-23.docx", "Minutes of the annual general meeting 2023", "minutes", "2023-06-21"),
        ("agm 2024", "LMHC AGM minutes 19-6-24.docx", "Minutes of the annual general meeting 2024", "minutes", "2024-06-19"),
        ("constitution", "LMHC-Constitution-2021.pdf", "Club constitution", "constitution", "2021-06-16"),
        ("plan", "LMHC-dev-plan-2023-27.pdf", "Club development plan 2023–27", "plan", "2023-03-02"),
        ("fees 2023", "LMHC-fees-2023-24.pdf", "Membership fees 2023-24", "fees", "2023-08-01"),
        ("fees 2024", "LMHC-fees-2024-25.pdf", "Membership fees 2024-25", "fees", "2024-08-01"),
        ("training", "LMHC-training-times-24-25.pdf", "Training times and halls 2024-25", "timetable", "2024-08-26"),
        ("minibus", "LMHC-minibus.pdf", "Minibus policy and driver checklist", "policy", "2022-10-11"),
        ("sponsor", "LMHC Bothy Brewing signed.pdf", "Sponsorship agreement with Bothy Brewing 2024–26", "agreement", "2024-07-09"),
    ],
    "KSN": [
        *((f"acc {y}", f"KS_Accounts_{y - 1}_{y % 100}.pdf", f"Accounts for the year to 30 June {y}", None, None) for y in (2022, 2023, 2024)),
        ("agm 2024", "KS_AGM_2024_minutes.pdf", "AGM minutes, 12 September 2024", None, None),
        ("fees 2024", "KS_subs_2024_25.pdf", "Subscriptions 2024-25", None, None),
        ("academy", "KS_Academy_Prospectus_2024_25.pdf", "Saints Academy prospectus 2024-25", None, None),
        ("kit", "KS_kit_order.pdf", "Club kit order form", None, None),
        ("plan", "KS_Plan_2022_25.pdf", "Development plan 2022–25", None, None),
        ("complaints", "KS_Complaints.pdf", "Complaints procedure", None, None),
        ("fixtures", "KS_fixture_card_2024_25.pdf", "Fixture card 2024-25", None, None),
    ],
    "KLH": [
        *((f"acc {y}", f"klh accounts dec {y}.pdf", f"Accounts for the year ended 31 December {y}", None, f"{y + 1}-02-15") for y in (2022, 2023, 2024)),
        ("agm 2024", "klh agm feb 24.docx", "AGM minutes", None, "2024-02-27"),
        ("agm 2025", "klh agm feb 25.docx", "AGM minutes", None, "2025-02-25"),
        ("constitution", "klh constitution.pdf", "Constitution and rules", None, "2020-02-19"),
        ("fees 2024", "klh fees 24-25.pdf", "Fees and direct debit dates 2024-25", None, "2024-08-30"),
        ("walking", "walking handball flyer.pdf", "Walking handball on Tuesday mornings", None, "2024-10-01"),
        ("mums", "back to handball.pdf", "Coming back to handball after a baby", None, "2023-05-10"),
        ("ceilidh", "ceilidh RA nov 24.docx", "Risk assessment: fundraising ceilidh", None, "2024-11-04"),
    ],
    "TFA": [
        ("acc 2022", "TFHC_Accts_310522.pdf", None, None, None), ("acc 2023", "TFHC_Accts_310523.pdf", None, None, None),
        ("acc 2024", "TFHC_Accts_310524.pdf", None, None, None),
        ("agm 2024", "TFHC_AGM_Minutes_Aug2024.docx", None, None, None), ("egm", "TFHC_EGM_Jan25_minutes.docx", None, None, None),
        ("constitution", "TFHC_constitution_v3_2022.pdf", None, None, None), ("plan", "TFHC dev plan 2024-2028 DRAFT2.docx", None, None, None),
        ("fees 2024", "TFHC_subs_2425.pdf", None, None, None), ("juniors", "TFHC_juniors_timetable_2024-25.pdf", None, None, None),
        ("stewards", "TFHC-stewarding-plan-Law-Hill-Feb2025.pdf", None, None, None),
    ],
}
OF_CLUBS |= {
    "GCH": [
        *((f"acc {y}", f"GCH accounts Mar{y % 100}.pdf", f"Annual report and accounts to 31 March {y}", None, None) for y in (2022, 2023, 2024)),
        ("agm 2023", "GCH AGM 2023.pdf", "AGM minutes, May 2023", None, None),
        ("agm 2024", "GCH AGM 2024.pdf", "AGM minutes, May 2024", None, None),
        ("polish", "GCH witamy.pdf", "Witamy w Granite City: informator dla nowych zawodników", None, None),
        ("sponsor", "GCH Nordsund Energy 2023-26.pdf", "Sponsorship agreement with Nordsund Energy 2023–26", None, None),
        ("travel", "GCH travel subsidy.pdf", "Travel subsidy for away matches", None, None),
        ("fees 2023", "GCH fees 2324.pdf", "Membership fees 2023-24", None, None),
        ("fees 2024", "GCH fees 2425.pdf", "Membership fees 2024-25", None, None),
        ("women", "GCH womens section plan.pdf", "Growing the women's section: plan to 2026", None, None),
    ],
    "LLX": [
        ("acc 2022", "MHC accounts 21-22.pdf", "Musselburgh HC: accounts 2021-22", "accounts", None),
        ("acc 2023", "MHC accounts 22-23.pdf", "Musselburgh HC: accounts 2022-23", "accounts", None),
        ("acc 2024", "Lynx accounts 23-24.pdf", "Accounts 2023-24", "accounts", None),
        ("rename", "MHC EGM May 2023 - name change.docx", "Special resolution: change of name and colours", "minutes", "2023-05-30"),
        ("agm 2024", "Lynx AGM 2024.docx", "Minutes of the AGM", "minutes", "2024-08-28"),
        ("constitution", "Lynx constitution July 23.pdf", "Constitution", "constitution", "2023-07-12"),
        ("brand", "Lynx brand guidelines.pdf", "Using our name, crest and colours", "guidelines", None),
        ("arrears", "Payment plan HA-Musselburgh signed.pdf", "Payment plan for arrears owed to Handball Alba", "agreement", "2023-04-14"),
        ("fees 2024", "Lynx fees 24-25.pdf", "Fees 2024-25", "fees", None),
        ("plan", "Lynx strategy 2024-29.pdf", "Strategy 2024–29", "plan", None),
    ],
    "NWA": [
        ("acc 2023", "NWHC accounts 2022-23.xlsx", None, None, None), ("acc 2024", "NWHC accounts 2023-24.xlsx", None, None, None),
        ("agm 2024", "AGM 2024 mins (Ness).docx", None, None, None), ("rota", "A9 lift share rota spring 2025.xlsx", None, None, None),
        ("winter", "Winter travel and postponements - club policy.docx", None, None, None),
        ("gaelic", "Riaghailtean a' chluib (Gaelic club rules) 2022.pdf", None, None, None),
        ("fees 2024", "Ness subs 24_25.pdf", None, None, None), ("beach", "Nairn beach handball weekend 2024 flyer.pdf", None, None, None),
    ],
    "COT": [
        ("acc 2023", "otters_accounts_2023.pdf", "Trustees' report and accounts, year to 31 March 2023", "accounts", "2023-09-01"),
        ("acc 2024", "otters_accounts_2024.pdf", "Trustees' report and accounts, year to 31 March 2024", "accounts", "2024-09-03"),
        ("agm 2023", "otters_agm_2023.pdf", "AGM minutes 2023", "minutes", "2023-10-10"),
        ("agm 2024", "otters_agm_2024.pdf", "AGM minutes 2024", "minutes", "2024-10-08"),
        ("wheelchair", "otters_wheelchair_handbook.pdf", "Wheelchair section handbook", "handbook", "2023-08-15"),
        ("chair loan", "otters_chair_loan.pdf", "Loan of a sports wheelchair: agreement and care sheet", "form", "2023-08-15"),
        ("relegation", "otters_relegation_budget.xlsx", "Budget after relegation 2024-25", "budget", "2024-06-11"),
        ("fees 2024", "otters_fees_2024-25.pdf", "Fees and hardship fund 2024-25", "fees", "2024-08-12"),
    ],
    "PTH": [
        ("acc 2023", "thistle-accounts-23.pdf", "Paisley Thistle accounts, year to 31 May 2023", None, None),
        ("acc 2024", "thistle-accounts-24.pdf", "Paisley Thistle accounts, year to 31 May 2024", None, None),
        ("jun acc 2024", "ptj-scio-accounts-24.pdf", "Paisley Thistle Juniors SCIO: accounts, year to 31 March 2024", None, None),
        ("jun mou", "ptj-mou.pdf", "Memorandum of understanding between Paisley Thistle and Paisley Thistle Juniors SCIO", None, None),
        ("jun handbook", "ptj-parents-handbook-2024.pdf", "Paisley Thistle Juniors: handbook for parents 2024-25", None, None),
        ("agm 2024", "thistle-agm-24.pdf", "Paisley Thistle AGM minutes 2024", None, None),
        ("promotion", "thistle-premier-budget.xlsx", "First season in the Premier League: budget 2024-25", None, None),
        ("fees 2024", "thistle-fees-24-25.pdf", "Paisley Thistle membership fees 2024-25", None, None),
    ],
}

SHORT = {"LMA": "Mariners", "KSN": "Saints", "KLH": "Kelvinside", "TFA": "Falcons", "GCH": "Granite", "LLX": "Lynx", "NWA": "Ness", "COT": "Otters", "PTH": "Thistle"}
NAMES = {code: name for code, name, _ in CLUBS}
MEN_2023 = ("LMA", "LLX", "KSN", "GCH", "TFA", "COT")
MEN_2024 = ("LMA", "LLX", "KSN", "GCH", "TFA", "PTH")
WOMEN = ("KLH", "LMA", "GCH", "NWA")
# reports of the rounds before the fifth of 2023-24 were never filed
MEN_DAYS_2023 = {5: "2023-12-09", 6: "2024-01-13", 7: "2024-02-03", 8: "2024-02-24", 9: "2024-03-16", 10: "2024-04-13"}
MEN_DAYS_2024 = {
    1: "2024-09-21", 2: "2024-10-05", 3: "2024-10-26", 4: "2024-11-09", 5: "2024-11-30", 6: "2024-12-14", 7: "2025-01-18", 8: "2025-02-08", 9: "2025-03-15",
}
WOMEN_DAYS_2023 = {1: "2023-10-01", 2: "2023-11-05", 3: "2023-12-03", 4: "2024-01-21", 5: "2024-02-25", 6: "2024-03-24"}
WOMEN_DAYS_2024 = {1: "2024-09-29", 2: "2024-11-03", 3: "2024-12-01", 4: "2025-01-26", 5: "2025-02-23"}


def rounds(clubs):
    """Everyone against everyone at home and away: one list of (home, away) for each round, the second half turned round."""
    fixed, others, made = clubs[0], list(clubs[1:]), []
    for _ in others:
        circle = [fixed, *others]
        made.append([(circle[i], circle[-1 - i]) for i in range(len(circle) // 2)])
        others = others[-1:] + others[:-1]
    return made + [[(away, home) for home, away in day] for day in made]


# handle, file, title, date
OF_MEN = [
    ("playoff 2024", "2024-05-25 Promotion play-off Otters v Thistle.docx", None, None),
    ("replay", "2025-03-01 REPLAY Falcons v Lynx (closed doors).docx", None, None),
    ("men table 2023", "MPL final table and top scorers 2023-24.xlsx", None, None),
    ("men table 2024", "MPL table after R9 2024-25.xlsx", None, None),
    ("men fixtures 2024", "MPL fixture list 2024-25 v3.xlsx", None, None),
]
OF_WOMEN = [
    ("women table 2023", "WPL-2023-24-final-table.pdf", "Women's Premier League 2023-24: final table and top scorers", "2024-04-02"),
    ("women table 2024", "WPL-2024-25-table-r5.pdf", "Women's Premier League 2024-25: table after round 5", "2025-02-24"),
    ("women fixtures 2024", "WPL-2024-25-fixtures.pdf", "Women's Premier League 2024-25: fixtures", "2024-08-15"),
]
CUP = [
    ("cup final 2022", "caledonian-cup-final-2022.pdf", "Caledonian Cup final 2022 (men): Kelvin Saints v Musselburgh HC", "2022-05-07"),
    ("cup final men 2023", "cup-final-2023-men.pdf", "Alba Cup final 2023 (men): Leith Mariners v Granite City", "2023-05-06"),
    ("cup final women 2023", "cup-final-2023-women.pdf", "Alba Cup final 2023 (women): Kelvinside Ladies v Ness Wanderers", "2023-05-06"),
    ("cup final men 2024", "cup-final-2024-men.pdf", "Alba Cup final 2024 (men): Kelvin Saints v Tayside Falcons", "2024-05-04"),
    ("cup final women 2024", "cup-final-2024-women.pdf", "Alba Cup final 2024 (women): Granite City v Kelvinside Ladies", "2024-05-04"),
    ("cup programme 2024", "cup-finals-day-programme-2024.pdf", "Cup Finals Day 2024: souvenir programme", "2024-04-26"),
    ("cup semi men 1", "cup-sf-2025-men-1.pdf", "Alba Cup semi-final 2025 (men): Leith Mariners v Lothian Lynx", "2025-03-29"),
    ("cup semi men 2", "cup-sf-2025-men-2.pdf", "Alba Cup semi-final 2025 (men): Granite City v Paisley Thistle", "2025-03-29"),
    ("cup semi women 1", "cup-sf-2025-women-1.pdf", "Alba Cup semi-final 2025 (women): Ness Wanderers v Granite City", "2025-03-30"),
    ("cup semi women 2", "cup-sf-2025-women-2.pdf", "Alba Cup semi-final 2025 (women): Kelvinside Ladies v Leith Mariners", "2025-03-30"),
    ("cup plan 2025", "finals-day-2025-event-plan.pdf", "Finals Day, 3 May 2025: event plan and running order", "2025-04-02"),
    ("cup tickets 2025", "finals-day-2025-tickets.pdf", "Finals Day, 3 May 2025: tickets, travel and what to bring", "2025-04-07"),
]

# number, name, the seasons of its versions; before 2022 one rulebook of the Caledonian Handball Union
RULES = [
    ("R1", "Competition Regulations", (2022, 2023, 2024)),
    ("R2", "Player Registration and Transfers", (2022, 2023, 2024)),
    ("R3", "Disciplinary Code", (2022, 2023, 2024)),
    ("R4", "Appeals Procedure", (2022, 2024)),
    ("R5", "Age Groups and Playing Up", (2023, 2024)),
    ("R6", "Appointment of Referees and Table Officials", (2023, 2024)),
    ("R7", "Halls, Floors and Equipment", (2022, 2024)),
    ("R8", "Club Licensing", (2022, 2023, 2024)),
    ("R9", "Alba Cup Rules", (2022, 2023, 2024)),
    ("R10", "Concussion and Return to Play", (2023,)),
    ("R11", "Betting, Gifts and Conflicts of Interest", (2023,)),
    ("R12", "Wheelchair Handball Rules", (2024,)),
]
OF_RULES = [
    ("rulebook 2020", "CHU_rulebook_2020-21.pdf", "Caledonian Handball Union: Rulebook 2020-21", "2020-08-30"),
    ("rulebook 2021", "CHU_rulebook_2021-22.pdf", "Caledonian Handball Union: Rulebook 2021-22", "2021-08-27"),
    ("articles", "HA-articles-of-association-2022.pdf", "Articles of Association of Handball Alba", "2022-07-01"),
    ("changes 2024", "Whats new in the rules 24-25.pdf", "What is new in the regulations for 2024-25", "2024-08-19"),
    ("consultation", "Consultation - summer league 2026.pdf", "Consultation paper: moving the season to the summer from 2026", "2025-02-17"),
]
# handle, file, title, date; the older ones have what the secretary typed, the newer ones a title
DISCIPLINE = [
    ("dc 22-01", "DC-22-01 Leith Mariners ineligible player.pdf", None, "2022-11-03"),
    ("dc 22-02", "DC-22-02 Drummond P (TFHC) striking.pdf", None, "2022-12-08"),
    ("dc 23-01", "DC-23-01 Granite City no timekeeper.pdf", None, None),
    ("dc 23-02", "DC-23-02 Zielinski M abuse of referee.pdf", None, None),
    ("dc 23-03", "DC-23-03 Musselburgh HC unpaid fines + late accounts.pdf", None, None),
    ("dc 23-04", "DC-23-04 Rennie A (coach, Saints) touchline.pdf", None, None),
    ("dc 23-05", "DC-23-05 Okafor S betting.pdf", None, None),
    ("dc 23-06", "DC-23-06 Clyde Otters forfeit.pdf", None, None),
    ("dc 24-01", "dc2401.pdf", "DC-24-01 Kelvinside Ladies: player fielded before her transfer was approved", "2024-01-18"),
    ("dc 24-02", "dc2402.pdf", "DC-24-02 J. Pirie (Leith Mariners): spitting", "2024-02-01"),
    ("dc 24-03", "dc2403.pdf", "DC-24-03 Tayside Falcons: flares and missiles thrown by supporters", "2024-02-29"),
    ("dc 24-04", "dc2404.pdf", "DC-24-04 R. Macaskill (Ness Wanderers): discriminatory language", "2024-03-14"),
    ("dc 24-05", "dc2405.pdf", "DC-24-05 Lothian Lynx: altered team sheet", "2024-04-25"),
    ("dc 24-06", "dc2406.pdf", "DC-24-06 T. Baird (referee): failure to report a sending-off", "2024-05-09"),
    ("dc 24-07", "dc2407.pdf", "DC-24-07 Clyde Otters and Paisley Thistle: brawl at the promotion play-off", "2024-06-13"),
    ("dc 24-08", "dc2408.pdf", "DC-24-08 L. Fenwick (Granite City): post on social media about a match official", "2024-10-17"),
    ("dc 24-09", "dc2409.pdf", "DC-24-09 Kelvin Saints: resin used in a hall where it is banned", "2024-11-21"),
    ("dc 24-10", "dc2410.pdf", "DC-24-10 D. Hossain (Paisley Thistle): blue card, dangerous foul", "2024-12-05"),
    ("dc 25-01", "dc2501.pdf", "DC-25-01 Tayside Falcons: match abandoned after pitch invasion", "2025-01-16"),
    ("dc 25-02", "dc2502.pdf", "DC-25-02 C. Urquhart (Lothian Lynx): threatening a referee", "2025-01-23"),
    ("dc 25-03", "dc2503.pdf", "DC-25-03 Leith Mariners: suspended player fielded", "2025-02-27"),
    ("dc 25-04", "dc2504.pdf", "DC-25-04 A. Rennie (coach, Kelvin Saints): touchline conduct, second case", "2025-03-20"),
    ("ap 23-01", "AP-23-01 Okafor appeal.pdf", None, None),
    ("ap 24-01", "ap2401.pdf", "AP-24-01 Appeal of Tayside Falcons against DC-24-03", "2024-04-11"),
    ("ap 24-02", "ap2402.pdf", "AP-24-02 Appeal of R. Macaskill against DC-24-04", "2024-05-02"),
    ("ap 25-01", "ap2501.pdf", "AP-25-01 Appeal of Tayside Falcons against DC-25-01", "2025-02-13"),
    ("ap 25-02", "ap2502.pdf", "AP-25-02 Appeal of Leith Mariners against DC-25-03", "2025-03-27"),
    ("dc year 2022", "Discipline report 2022-23.pdf", "Discipline in the season 2022-23: annual report", "2023-07-10"),
    ("dc year 2023", "Discipline report 2023-24.pdf", "Discipline in the season 2023-24: annual report", "2024-07-08"),
    ("suspensions", "Suspensions list 2024-25 (live).xlsx", None, None),
    ("dc guide", "Guide to hearings for players and clubs.pdf", None, None),
]
# dates of the board's meetings; the minutes of the last are a draft
BOARD_DAYS = [
    "2022-09-15", "2022-11-17", "2023-01-19", "2023-03-16", "2023-05-18", "2023-09-14", "2023-11-16", "2024-01-18", "2024-03-21", "2024-05-16",
    "2024-09-19", "2024-11-14", "2025-01-23", "2025-03-20",
]
OF_BOARD = [
    ("board agenda", "Board agenda 24 April 2025.docx"),
    ("agm 2022", "AGM minutes 1 Oct 2022.docx"), ("agm 2023", "AGM minutes 30 Sept 2023.docx"), ("agm 2024", "AGM minutes 28 Sept 2024 DRAFT.docx"),
    ("egm union", "EGM 11 June 2022 - Caledonian Handball Union becomes Handball Alba.pdf"),
    ("strategy", "Strategy 2023-2027 Hands Up Scotland.pdf"), ("strategy review", "Strategy mid-term review Feb 2025.pdf"),
    ("risk register", "Risk register Jan 2025.xlsx"), ("terms", "Board terms of reference and who sits where.docx"),
    ("annual 2023", "Annual Review 2022-23.pdf"), ("annual 2024", "Annual Review 2023-24.pdf"),
    ("cc 2024-02", "Competitions Committee 2024-02-08.docx"), ("cc 2024-06", "Competitions Committee 2024-06-20.docx"),
    ("cc 2024-10", "Competitions Committee 2024-10-10.docx"), ("cc 2025-02", "Competitions Committee 2025-02-06.docx"),
    ("fr 2024-06", "Finance & Risk Cttee 2024-06-04.docx"), ("fr 2024-12", "Finance & Risk Cttee 2024-12-03.docx"),
]
# handle, file, title, kind, date; the association's year ends on 31 March
FINANCE = [
    *((f"budget {y}", f"HA budget FY{y % 100}{'-v2 approved' if y in (2024, 2026) else ''}.xlsx", f"Budget for the year to 31 March {y}", "budget", f"{y - 1}-03-25")
      for y in (2023, 2024, 2025, 2026)),
    ("acc 2021", "CHU_accounts_2021.pdf", "Caledonian Handball Union: report and accounts, year to 31 March 2021", "accounts", "2021-09-14"),
    ("acc 2022", "CHU_accounts_2022.pdf", "Caledonian Handball Union: report and accounts, year to 31 March 2022", "accounts", "2022-09-06"),
    ("acc 2023", "HA_accounts_2023.pdf", "Handball Alba: report and audited accounts, year to 31 March 2023", "accounts", "2023-09-12"),
    ("acc 2024", "HA_accounts_2024.pdf", "Handball Alba: report and audited accounts, year to 31 March 2024", "accounts", "2024-09-10"),
    ("ma 2023 2", "Mgmt accts Q2 FY24.xlsx", None, "management accounts", None), ("ma 2023 3", "Mgmt accts Q3 FY24.xlsx", None, "management accounts", None),
    ("ma 2024 1", "Mgmt accts Q1 FY25.xlsx", None, "management accounts", None), ("ma 2024 2", "Mgmt accts Q2 FY25.xlsx", None, "management accounts", None),
    ("ma 2024 3", "Mgmt accts Q3 FY25.xlsx", None, "management accounts", None),
    ("grant 2021", "Sport Fund award letter 2021-25.pdf", "Sport Fund Alba: award letter 2021–25", "grant", "2021-03-30"),
    ("grant 2025", "Sport Fund award letter 2025-29.pdf", "Sport Fund Alba: award letter 2025–29", "grant", "2025-02-28"),
    ("grant report 2023", "SF end of year report 2022-23.pdf", "Report to Sport Fund Alba for 2022-23", "grant report", "2023-05-31"),
    ("grant report 2024", "SF end of year report 2023-24.pdf", "Report to Sport Fund Alba for 2023-24", "grant report", "2024-05-30"),
    ("brae", "Brae Trust wheelchair grant.pdf", "Brae Trust: grant for ten sports wheelchairs", "grant", "2023-06-19"),
    ("corrie", "Corrie Insurance title sponsorship 2023-26.pdf", "Title sponsorship of the Premier Leagues by Corrie Insurance 2023–26", "agreement", "2023-07-03"),
    ("small grants", "Club small grants - guidance 2025.pdf", "Small grants for clubs: who can apply, for what and how", "guidance", "2025-01-13"),
    ("small grants form", "Club small grants - form.docx", "Small grants for clubs: application form", "form", "2025-01-13"),
    ("expenses", "Expenses policy 2024.pdf", "Expenses policy for staff, volunteers and squads", "policy", "2024-04-01"),
    ("expenses form", "Expenses claim.xlsx", None, "form", None),
    ("reserves", "Reserves policy.pdf", "Reserves policy", "policy", "2023-11-16"),
    ("purchasing", "Buying things - three quotes rule.pdf", "Procurement policy", "policy", "2022-12-01"),
    *((f"fees {y}", f"Affiliation + licence fees {y}-{(y + 1) % 100}.pdf", f"Affiliation, licence and entry fees {y}-{(y + 1) % 100}", "fees", f"{y}-06-01") for y in (2022, 2023, 2024)),
    ("fees 2025", "Affiliation + licence fees 2025-26 PROPOSED.pdf", "Affiliation, licence and entry fees 2025-26: proposal to clubs", "fees", "2025-03-24"),
]
# handle, file, title, published
COACHING = [
    ("l1 2021", "Level1_manual_2021.pdf", "Level 1 coach: candidate's manual", "2021-02"), ("l1 2024", "Level1_manual_2024.pdf", "Level 1 coach: candidate's manual", "2024-01"),
    ("l2 2023", "Level2_manual_2023.pdf", "Level 2 coach: candidate's manual", "2023-01"), ("l3", "Level3_portfolio.pdf", "Level 3 coach: portfolio and assessment", "2022-09"),
    ("courses 2024", "courses_2024.pdf", "Coach education calendar 2024", "2023-12"), ("courses 2025", "courses_2025.pdf", "Coach education calendar 2025", "2024-12"),
    ("gk", "goalkeeper_book.pdf", "The goalkeeper: stance, footwork and reading the shooter", "2022-03"),
    ("mini", "mini_handball_teachers.pdf", "Mini handball in primary schools: teachers' pack", "2023-08"),
    ("u12", "sessions_u12.pdf", "Twelve session plans for under-12s", "2023-10"), ("u14", "sessions_u14.pdf", "Twelve session plans for under-14s", "2023-10"),
    ("u16", "sessions_u16.pdf", "Session plans for under-16s: defence systems 6-0, 5-1 and 3-2-1", "2024-02"),
    ("wheel coach", "wheelchair_coaching.pdf", "Coaching wheelchair handball", "2024-03"), ("beach coach", "beach_starter.pdf", "Beach handball: a starter for coaches", "2024-05"),
    ("shoulder", "shoulder_prehab.pdf", "Looking after the throwing shoulder: warm-up and strength", "2023-04"), ("knee", "acl_girls.pdf", "Preventing knee injuries in teenage girls", "2024-09"),
    ("load", "youth_load.pdf", "How much is too much? Training load for young players", "2024-09"),
    ("licence renew", "licence_renewal.pdf", "Renewing your coaching licence: points and deadlines", "2024-06"),
    ("bursary", "women_coach_bursary.pdf", "Bursaries for women who coach", "2025-01"), ("tutor", "tutor_guide.pdf", "Tutors' and assessors' guide", "2022-11"),
    ("passive coach", "attack_tempo.pdf", "Playing fast: the second wave and the quick throw-off", "2023-11"),
]
REFEREES = [
    ("laws 2022", "Rules of the Game 2022.pdf"), ("laws 2024", "Rules of the Game 2024.pdf"), ("beach laws", "Beach handball rules 2023.pdf"),
    *((f"ref fees {y}", f"Ref + table fees {y}-{(y + 1) % 100}.pdf") for y in (2022, 2023, 2024)),
    ("ref handbook", "Referee handbook 24-25.pdf"), ("signals", "Hand signals poster A3.pdf"), ("fitness", "Ref fitness test - shuttle run + pass marks.pdf"),
    ("observer", "Observer report form.docx"), ("table guide", "Timekeeper and scorekeeper guide.pdf"), ("scoresheet", "Scoresheet blank.xlsx"),
    ("become ref", "So you want to be a referee.pdf"), ("ref mental", "Abuse of referees - what to do and who to ring.pdf"),
    ("passive", "Passive play - clips and notes Jan 2024.pdf"), ("head", "7m and head shots to the goalkeeper - interpretation 2024.pdf"),
    ("appoint 01", "Appointments 2025-01.xlsx"), ("appoint 02", "Appointments 2025-02.xlsx"), ("appoint 03", "Appointments 2025-03.xlsx"), ("appoint 04", "Appointments 2025-04.xlsx"),
    ("ref incident", "Referee's report of a disqualification with blue card.docx"),
]
# handle, file, title, kind, date
SAFEGUARDING = [
    ("cp 2021", "CP-policy-2021.pdf", "Child Protection Policy (superseded)", "policy", "2021-03-01"),
    ("cp 2024", "CP-policy-2024.pdf", "Child Wellbeing and Protection Policy", "policy", "2024-04-02"),
    ("adults", "adults-at-risk.pdf", "Protecting Adults at Risk of Harm", "policy", "2023-02-06"),
    ("pvg", "PVG-step-by-step.pdf", "PVG scheme: joining, updating and what changes on 1 April 2025", "guidance", "2025-02-10"),
    ("selfdec", "self-declaration.docx", "Self-declaration of criminal convictions", "form", "2024-04-02"),
    ("sg report", "concern-form.docx", "Report of a concern about a child or an adult", "form", "2024-04-02"),
    ("cwo", "CWO-role.pdf", "Club Wellbeing Officer: role and induction", "guidance", "2023-08-21"),
    ("code players", "code-young-players.pdf", "Code of conduct for young players", "code", "2022-08-15"),
    ("code parents", "code-parents.pdf", "Code of conduct for parents and carers", "code", "2022-08-15"),
    ("code coaches", "code-coaches.pdf", "Code of conduct for coaches and volunteers", "code", "2022-08-15"),
    ("photo", "photos-video.pdf", "Photographs, video and live streams of under-18s", "guidance", "2023-05-22"),
    ("photo consent", "photo-consent.docx", "Consent to photographs and video", "form", "2023-05-22"),
    ("away", "away-trips.pdf", "Overnight and away trips with under-18s", "guidance", "2023-03-13"),
    ("messages", "messaging.pdf", "Messaging young players: WhatsApp, social media and email", "guidance", "2024-01-29"),
    ("changing", "changing-rooms.pdf", "Changing rooms and showers", "guidance", "2022-11-07"),
    ("late pickup", "late-collection.pdf", "When a child is not collected", "guidance", "2022-11-07"),
    ("whistle", "speak-up.pdf", "Speaking up: whistleblowing policy", "policy", "2023-06-12"),
    ("sg year 2023", "sg-annual-2022-23.pdf", "Safeguarding: annual report 2022-23", "report", "2023-09-04"),
    ("sg year 2024", "sg-annual-2023-24.pdf", "Safeguarding: annual report 2023-24", "report", "2024-09-02"),
    ("sg courses", "sg-courses-2025.pdf", "Safeguarding courses in 2025", "calendar", "2024-12-16"),
    ("trans", "inclusion-trans.pdf", "Trans and non-binary players: inclusion policy", "policy", "2023-11-20"),
]
ANTI_DOPING = [
    ("ad rules", "anti-doping/HA-AD-rules-2021.pdf", "Anti-Doping Rules"), ("ad plan 2023", "anti-doping/education-plan-2023-24.pdf", "Clean sport education plan 2023-24"),
    ("ad plan 2025", "anti-doping/education-plan-2025-26.pdf", "Clean sport education plan 2025-26"),
    ("tue guide", "anti-doping/TUE-guide.pdf", "Medicines and therapeutic use exemptions"), ("tue form", "anti-doping/TUE-form.docx", "Application for a therapeutic use exemption"),
    ("whereabouts", "anti-doping/whereabouts.pdf", "Whereabouts: a guide for squad players"), ("supplements", "anti-doping/supplements.pdf", "Supplements and energy drinks: know the risk"),
    *((f"ad list {y}", f"anti-doping/list-summary-{y}.pdf", f"Prohibited list {y}: what has changed") for y in (2023, 2024, 2025)),
    ("nairn", "anti-doping/AD-2023-01-Nairn.pdf", "AD-2023-01 K. Nairn: decision (two years' ineligibility)"),
    ("tested", "anti-doping/what-happens-at-a-test.pdf", "What happens when you are tested"), ("chaperone", "anti-doping/chaperones.pdf", "Chaperones' briefing for clubs that host a test"),
    ("ad parents", "anti-doping/under-18s.pdf", "Testing of under-18s: for players and parents"),
]
# handle, hall, town
HALLS = [
    ("nhc", "National Handball Centre", "Larbert"), ("oyster", "Oystercatcher Arena", "Leith"), ("kelvinhaugh", "Kelvinhaugh Hall", "Glasgow"),
    ("law", "Law Hill Sports Centre", "Dundee"), ("donside", "Donside Arena", "Aberdeen"), ("culloden", "Culloden Leisure Hall", "Inverness"),
    ("abbey", "Abbey Mill Sports Hall", "Paisley"), ("otterburn", "Otterburn Centre", "East Kilbride"),
]
OF_HALLS = [
    *((f"nhc rates {y}", f"NHC hire charges {y}-{(y + 1) % 100}.pdf") for y in (2023, 2024, 2025)),
    ("nhc booking", "NHC booking form + conditions.docx"), ("nhc plan", "NHC floor plan and capacities.pdf"), ("nhc access", "NHC access guide - parking, lift, changing places.pdf"),
    ("nhc fire", "NHC fire evacuation.pdf"), ("nhc cafe", "NHC cafe concession 2024.pdf"), ("nhc floor", "NHC floor replacement - contractor and closure summer 2025.pdf"),
    ("resin map", "Resin - which halls allow what (Oct 2024).xlsx"), ("streaming", "Streaming from halls - camera positions and wifi.docx"),
    ("oyster rates", "Oystercatcher rate card 2024-25.pdf"), ("law damage", "Law Hill damage invoice Dec 2024.pdf"),
]
# number, handle, file, title
FORMS = [
    ("F01", "f affiliate", "F01 Club affiliation.docx", "Club affiliation form"), ("F02", "f register", "F02 Player registration.docx", "Player registration"),
    ("F03", "f transfer", "F03 Transfer request.docx", "Transfer request"), ("F04", "f international", "F04 International transfer.docx", "International transfer certificate: request"),
    ("F05", "f dual", "F05 Dual registration.docx", "Dual registration for students"), ("F06", "f playing up", "F06 Playing up consent.docx", "Consent to play up an age group"),
    ("F07", "f postpone", "F07 Postponement.docx", "Request to postpone a match"), ("F08", "f accident", "F08 Accident report.docx", "Accident and injury report"),
    ("F09", "f claim", "F09 Personal accident claim.pdf", "Personal accident claim"), ("F10", "f appeal", "F10 Notice of appeal.docx", "Notice of appeal"),
    ("F11", "f event", "F11 Event sanction.docx", "Sanction of a tournament or festival"), ("F12", "f officers", "F12 Change of club officers.docx", "Change of club officers"),
    ("F13", "f concussion", "F13 Return to play after concussion.docx", "Return to play after concussion: sign-off"), ("F14", "f resign", "F14 Club withdrawal.docx", "Withdrawal of a team or club"),
]
MEMBERSHIP = [
    *((f"liability {y}", f"Public liability certificate {y}-{(y + 1) % 100}.pdf", f"Certificate of public liability insurance {y}-{(y + 1) % 100}") for y in (2022, 2023, 2024)),
    ("insurance 2023", "Insurance summary 23-24.pdf", "What your membership insures 2023-24"), ("insurance 2024", "Insurance summary 24-25.pdf", "What your membership insures 2024-25"),
    ("portal", "Portal guide.pdf", "GoalLine portal: register, pay and print your card"), ("new club", "Starting a club.pdf", "Starting a handball club: the first year"),
    ("census 2023", "Membership figures 2023.xlsx", "Members by club, age and sex, May 2023"), ("census 2024", "Membership figures 2024.xlsx", "Members by club, age and sex, May 2024"),
    ("privacy", "Privacy notice.pdf", "Privacy notice for members"), ("complaint", "Complaints.pdf", "Complaints about Handball Alba"),
]
# handle, file
SQUADS = [
    ("sel policy", "Selection policy 2024-26.pdf"), ("sel appeal", "Selection appeals.pdf"), ("agreement", "Squad player agreement 2025.docx"), ("pathway", "Performance pathway U15 to senior.pdf"),
    ("squad men 2024-10", "Men squad Oct 2024 v Malta.pdf"), ("squad men 2025-03", "Men squad March 2025 v Cyprus + Luxembourg.pdf"),
    ("squad women 2024-11", "Women squad Nov 2024 v Faroes.pdf"), ("squad women 2025-04", "Women squad April 2025 v Latvia.pdf"), ("squad u18", "U18 girls squad summer 2025 long list.pdf"),
    ("trip malta", "Itinerary men Malta Oct 24.docx"), ("trip faroes", "Itinerary women Torshavn Nov 24 v2.docx"), ("trip lux", "Itinerary men Luxembourg Mar 25 FINAL final.docx"),
    ("trip riga", "Itinerary women Riga Apr 25.docx"), ("u18 letter", "Parents letter U18 girls camp Larbert July 2025.docx"), ("u18 consent", "U18 medical + consent.docx"),
    ("enc 2023", "Emerging Nations Sofia 2023 - head coach report.docx"), ("enc 2025", "Emerging Nations 2025 Tallinn - entry and budget.xlsx"),
    ("medical", "Squad screening protocol 2024.pdf"), ("kit squad", "National kit - sizes and order.xlsx"), ("job coach", "Women head coach - job description Feb 2025.pdf"),
]
ISSUES = [(2024, month) for month in (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)] + [(2025, month) for month in (1, 2, 3, 4)]
MONTHS = "January February March April May June July August September October November December".split()
# handle, title, date
PRESS = [
    ("p union", "Caledonian Handball Union becomes Handball Alba", "2022-07-01"),
    ("p corrie", "Corrie Insurance to sponsor the Premier Leagues for three seasons", "2023-07-10"),
    ("p lynx", "Musselburgh become Lothian Lynx", "2023-07-14"),
    ("p nairn", "Handball Alba statement: K. Nairn", "2023-10-05"),
    ("p ceo", "Morag Dalgleish appointed chief executive", "2024-02-12"),
    ("p thistle", "Thistle go up, Otters go down after stormy play-off", "2024-05-26"),
    ("p law", "Statement on the abandoned match at Law Hill", "2024-12-15"),
    ("p grant", "Sport Fund Alba raises its support by a fifth", "2025-03-04"),
    ("p fisher", "Ailsa Fisher wins her hundredth cap in Tórshavn", "2024-11-24"),
    ("p centre", "National Handball Centre to close for a new floor", "2025-04-01"),
    ("p coach", "Women's head coach Jonas Lindqvist to step down", "2025-01-30"),
    ("p summer", "Have your say: should we play in the summer?", "2025-02-17"),
]

catalogue = Catalogue()
q = Questions("sports", today="2025-04-14")


def compose():
    for code, club, fields in CLUBS:
        catalogue.group(club, **fields)
        for handle, file, title, kind, date in OF_CLUBS[code]:
            full = code in ("LMA", "LLX", "COT")
            catalogue.add(club, f"{code} {handle}", f"{DRIVE}/clubs/{code.lower()}/{file.replace(' ', '%20')}", filename=file if full else None,
                          title=title, kind=kind, date=date)

    catalogue.group("Premier League Men", sponsor="Corrie Insurance", code="MPL")
    for season, clubs, days in ((2023, MEN_2023, MEN_DAYS_2023), (2024, MEN_2024, MEN_DAYS_2024)):
        for number, day in days.items():
            for home, away in rounds(clubs)[number - 1]:
                if season == 2023:
                    file = f"MPL-2324-R{number:02}-{home}-{away}.pdf"
                    fields = dict(title=f"Match report: {NAMES[home]} v {NAMES[away]}", season="2023-24", date=day)
                else:
                    abandoned = " ABANDONED" if (number, home) == (6, "TFA") else ""
                    file, fields = f"{day} {SHORT[home]} v {SHORT[away]} R{number}{abandoned}.docx", {}
                catalogue.add("Premier League Men", f"m{season} {number} {home} {away}", f"{DRIVE}/matches/men/{file.replace(' ', '%20')}", **fields)
    for handle, file, title, date in OF_MEN:
        catalogue.add("Premier League Men", handle, f"{DRIVE}/matches/men/{file.replace(' ', '%20')}", title=title, date=date)

    catalogue.group("Premier League Women", sponsor="Corrie Insurance", code="WPL")
    for season, days in ((2023, WOMEN_DAYS_2023), (2024, WOMEN_DAYS_2024)):
        for number, day in days.items():
            for home, away in rounds(WOMEN)[number - 1]:
                catalogue.add("Premier League Women", f"w{season} {number} {home} {away}",
                              f"{DRIVE}/matches/women/WPL-{season}-{season % 100 + 1}-wk{number}-{home}-{away}.pdf",
                              title=f"{SHORT[home]} v {SHORT[away]}, {day}" if season == 2024 else None)
    for handle, file, title, date in OF_WOMEN:
        catalogue.add("Premier League Women", handle, f"{DRIVE}/matches/women/{file}", title=title, date=date)

    catalogue.group("Alba Cup")
    for handle, file, title, date in CUP:
        catalogue.add("Alba Cup", handle, f"{WEB}/cup/{file}", title=title, date=date)

    catalogue.group("Rules and Regulations")
    for number, name, seasons in RULES:
        for season in seasons:
            label = f"{season}-{(season + 1) % 100}"
            if season == 2022:
                uri, fields = f"{WEB}/rules/archive/{number.lower()}-{name.lower().replace(',', '').replace(' ', '-')}-{label}.pdf", {}
            else:
                uri = f"{WEB}/rules/{number}_{label}.pdf"
                fields = dict(title=f"{number} {name}", season=label, status="in force" if season == max(seasons) else "superseded")
            catalogue.add("Rules and Regulations", f"{number} {season}", uri, **fields)
    for handle, file, title, date in OF_RULES:
        catalogue.add("Rules and Regulations", handle, f"{WEB}/rules/{file.replace(' ', '%20')}", title=title, date=date)

    catalogue.group("Discipline and Appeals")
    for handle, file, title, date in DISCIPLINE:
        catalogue.add("Discipline and Appeals", handle, f"{DRIVE}/discipline/{file.replace(' ', '%20')}", title=title, date=date)

    catalogue.group("Board and General Meetings")
    for day in BOARD_DAYS:
        draft = " DRAFT" if day == BOARD_DAYS[-1] else ""
        file = f"BM_{day}_minutes.pdf" if day < "2024" else f"Board minutes {int(day[8:])} {MONTHS[int(day[5:7]) - 1]} {day[:4]}{draft}.docx"
        catalogue.add("Board and General Meetings", f"board {day}", f"{DRIVE}/board/{file.replace(' ', '%20')}")
    for handle, file in OF_BOARD:
        catalogue.add("Board and General Meetings", handle, f"{DRIVE}/board/{file.replace(' ', '%20')}")

    for group, folder, rows in (("Finance and Funding", "finance", FINANCE), ("Safeguarding and Welfare", "safeguarding", SAFEGUARDING)):
        catalogue.group(group)
        for handle, file, title, kind, date in rows:
            catalogue.add(group, handle, f"{DRIVE}/{folder}/{file.replace(' ', '%20')}", filename=file, title=title, kind=kind, date=date)
    catalogue.group("Coaching")
    for handle, file, title, published in COACHING:
        catalogue.add("Coaching", handle, f"{WEB}/coaching/{file}", title=title, published=published)
    catalogue.group("Referees and Table Officials")
    for handle, file in REFEREES:
        catalogue.add("Referees and Table Officials", handle, f"{DRIVE}/referees/{file.replace(' ', '%20')}")
    catalogue.group("Clean Sport")
    for handle, file, title in ANTI_DOPING:
        catalogue.add("Clean Sport", handle, f"{WEB}/{file}", title=title)

    catalogue.group("Halls and Hire")
    for handle, hall, town in HALLS:
        catalogue.add("Halls and Hire", f"{handle} check", f"{DRIVE}/halls/{handle}-floor-check-2024.pdf", hall=hall, town=town, title=f"{hall}: inspection of floor, goals and run-off 2024")
        if handle != "nhc":
            catalogue.add("Halls and Hire", f"{handle} hire", f"{DRIVE}/halls/{handle}-hire-agreement.pdf", hall=hall, town=town, title=f"{hall}: hire agreement")
    for handle, file in OF_HALLS:
        catalogue.add("Halls and Hire", handle, f"{DRIVE}/halls/{file.replace(' ', '%20')}")

    catalogue.group("Membership, Forms and Insurance")
    for number, handle, file, title in FORMS:
        catalogue.add("Membership, Forms and Insurance", handle, f"{DRIVE}/forms/{file.replace(' ', '%20')}", number=number, title=title)
    for handle, file, title in MEMBERSHIP:
        catalogue.add("Membership, Forms and Insurance", handle, f"{DRIVE}/membership/{file.replace(' ', '%20')}", title=title)
    catalogue.group("National Teams")
    for handle, file in SQUADS:
        catalogue.add("National Teams", handle, f"{DRIVE}/national/{file.replace(' ', '%20')}")
    catalogue.group("News")
    for year, month in ISSUES:
        catalogue.add("News", f"news {year}-{month:02}", f"{WEB}/news/fast-break-{year}-{month:02}.pdf", title=f"Fast Break, {MONTHS[month - 1]} {year}")
    for handle, title, date in PRESS:
        catalogue.add("News", handle, f"{WEB}/news/{date}.html", headline=title, date=date)
    catalogue.associations |= {"Saints Academy": "Kelvin Saints", "The Otters": "Clyde Otters", "Musselburgh HC": "Lothian Lynx"}


compose()


only = catalogue.only


q.ask("name", "How did Leith Mariners do financially in the year to May 2024?", only("LMA acc 2024"))
q.ask("name", "what does it cost to join Kelvin Saints this season", only("KSN fees 2024"))
q.ask("name", "Who got elected at the last AGM of Kelvinside Ladies?", only("KLH agm 2025"))
q.ask("name", "how long does granite city's deal with Nordsund run and what do they get for it", only("GCH sponsor"))
q.ask("name", "Is there anything in writing between Paisley Thistle and the Juniors about who owns the kit and who appoints the coaches?", only("PTH jun mou"))
q.ask("name", "ness wanderers, when do they decide not to travel because of snow", only("NWA winter"))
q.ask("name", "tayside falcons, how many members need to turn up for a general meeting to count", only("TFA constitution"))
q.ask("name", "Where do Lothian Lynx want to be five years from now?", only("LLX plan"))
q.ask("name", "can i borrow a chair from Clyde Otters for a few weeks to try it out", only("COT chair loan", "COT wheelchair"))

q.ask("symbol", "DC-24-09, what was the fine?", only("dc 24-09"))
q.ask("symbol", "what does R10 say if a player was knocked out but feels fine after ten minutes", only("R10 2023"))
q.ask("symbol", "F07 please", only("f postpone"))
q.ask("symbol", "LMA dev plan", only("LMA plan"))
q.ask("symbol", "final WPL table 23/24", only("women table 2023"))
q.ask("symbol", "Could you pull up the GCH accounts to March 2023", only("GCH acc 2023"))
q.ask("symbol", "AP-25-02: did Leith get their points back?", only("ap 25-02"))
q.ask("symbol", "is MPL round 10 still down for the 26th of April", only("men fixtures 2024"))
q.ask("symbol", "under R8 do we have to have a wellbeing officer before you license us", only("R8 2024"))

q.ask("alias", "men's Corrie League, how does the table stand", only("men table 2024"))
q.ask("alias", "the very last accounts of the Caledonian union, before it turned into HA", only("acc 2022"))
q.ask("alias", "what did the otters plan to spend after they went down", only("COT relegation"))
q.ask("alias", "I've been asked to be our CWO. What would I be letting myself in for?", only("cwo"))
q.ask("alias", "musselburgh, accounts for their last year under that name", only("LLX acc 2023"))
q.ask("alias", "whats the NHC in Larbert charge for an evening", only("nhc rates 2025", "nhc rates 2024"))
q.ask("alias", "TUE form", only("tue form"))
q.ask("alias", "does the Granite lot still have that leaflet for Polish players", only("GCH polish"))

q.ask("typo", "keplvinside ladies acounts 2023", only("KLH acc 2023"))
q.ask("typo", "concusion form so he can go back to palying", only("f concussion"))
q.ask("typo", "falcns appeal about the abandonned match", only("ap 25-01"))
q.ask("typo", "refree match fees this seson", only("ref fees 2024"))
q.ask("typo", "public liabilty certifcate 2024-25 for the cuoncil", only("liability 2024"))
q.ask("typo", "How are players for scotland chosen, is there a selecton polciy", only("sel policy"))
q.ask("typo", "exersises for a sore throwing sholder", only("shoulder"))
q.ask("typo", "hire agreemnet for cullodden", only("culloden hire"))
q.ask("typo", "where are the safegaurding corses this year", only("sg courses"))

q.ask("several-companies", "Which is dearer this season for an adult, Leith Mariners or Lothian Lynx?", only("LMA fees 2024"), only("LLX fees 2024"))
q.ask("several-companies", "who had more in the bank at the end of 23/24, falcons or saints", only("TFA acc 2024"), only("KSN acc 2024"))
q.ask("several-companies", "I'm writing ours from scratch, so may I see the development plans of the Mariners, the Saints and the Falcons?",
      only("LMA plan"), only("KSN plan"), only("TFA plan"))
q.ask("several-companies", "what Thistle budgeted for going up against what Otters budgeted for going down", only("PTH promotion"), only("COT relegation"))
q.ask("several-companies", "last year's AGMs of Granite City and Ness Wanderers, was either of them worried about numbers", only("GCH agm 2024"), only("NWA agm 2024"))
q.ask("several-companies", "zielinski and fenwick are both granite, did they get the same ban", only("dc 23-02"), only("dc 24-08"))
q.ask("several-companies", "terms of hire at Donside vs Abbey Mill", only("donside hire"), only("abbey hire"))
q.ask("several-companies", "constitution of the mariners and the one of kelvinside, want to see how each handles life members", only("LMA constitution"), only("KLH constitution"))
q.ask("several-companies", "Give me both men's semi-finals of this year's cup", only("cup semi men 1"), only("cup semi men 2"))

q.ask("several-periods", "How much more does a referee get for a match now than in 2022-23?", only("ref fees 2022"), only("ref fees 2024"))
q.ask("several-periods", "kelvinside ladies, surplus 2022 2023 2024", only("KLH acc 2022", "KLH acc 2023"), only("KLH acc 2023", "KLH acc 2024"), only("KLH acc 2024"))
q.ask("several-periods", "what was added to the banned list in 2024 and again in 2025", only("ad list 2024"), only("ad list 2025"))
q.ask("several-periods", "Who was in the men's squad in October but not in March?", only("squad men 2024-10"), only("squad men 2025-03"))
q.ask("several-periods", "did we grow? members in 2023 against 2024, by club", only("census 2023"), only("census 2024"))
q.ask("several-periods", "I did my level 1 out of the 2021 book. What is different in the new one?", only("l1 2021"), only("l1 2024"))
q.ask("several-periods", "old sport fund award and the new one, how do the conditions differ", only("grant 2021"), only("grant 2025"))
q.ask("several-periods", "transfer rules as they were in 22/23 and as they are now", only("R2 2022"), only("R2 2024"))
q.ask("several-periods", "saints v falcons, both league games this season", only("m2024 3 TFA KSN"), only("m2024 8 KSN TFA"))

q.ask("relative-date", "board minutes from last month", only("board 2025-03-20"))
q.ask("relative-date", "which refs are on this weekend", only("appoint 04"))
q.ask("relative-date", "Men's Premier League, how did last season finish?", only("men table 2023"))
q.ask("relative-date", "who won the women's cup final last year", only("cup final women 2024"))
q.ask("relative-date", "management accounts for october to december just gone", only("ma 2024 3"))
q.ask("relative-date", "How many disciplinary cases were there last season, and how many ended in a suspension?", only("dc year 2023"))
q.ask("relative-date", "budget for the financial year we've just started", only("budget 2026"))
q.ask("relative-date", "cup final three years ago, who played", only("cup final 2022"))
q.ask("relative-date", "I tore my Achilles in a match in February last year. What did the membership insurance pay for back then?", only("insurance 2023"))
q.ask("relative-date", "fast break, march issue of last year, there was a photo of my son", only("news 2024-03"))
q.ask("relative-date", "audited accounts FY24", only("acc 2024"))
q.ask("relative-date", "safeguarding report from two seasons back", only("sg year 2023"))
q.ask("relative-date", "how did the most recent round of the women's league go", only("w2024 5 GCH KLH"), only("w2024 5 LMA NWA"))

q.ask("document-type", "minutes of the competitions committee of 6 February", only("cc 2025-02"))
q.ask("document-type", "blank scoresheet", only("scoresheet"))
q.ask("document-type", "The event plan for Finals Day, please. Not the thing for spectators.", only("cup plan 2025"))
q.ask("document-type", "job description womens head coach", only("job coach"))
q.ask("document-type", "match report thistle - granite from october", only("m2024 2 PTH GCH"))
q.ask("document-type", "I only need the award letter for the wheelchairs", only("brae"))
q.ask("document-type", "agenda of the next board", only("board agenda"))
q.ask("document-type", "Do you have the inspection of the floor at the Otterburn Centre?", only("otterburn check"))
q.ask("document-type", "poster with the signals to print out for the table", only("signals"))
q.ask("document-type", "the player agreement for the national squad, i have to sign one", only("agreement"))

q.ask("topic", "which of the clubs is paying us back in instalments", only("LLX arrears"))
q.ask("topic", "Has anyone here ever been punished for gambling on handball?", only("dc 23-05", "ap 23-01"))
q.ask("topic", "has a referee ever been up before the panel himself", only("dc 24-06"))
q.ask("topic", "is any club doing sessions for older folk", only("KLH walking"))
q.ask("topic", "a failed drugs test, did we ever have one and how long was the ban", only("nairn", "p nairn"))
q.ask("topic", "Do any of the clubs help with the cost of getting to away matches?", only("GCH travel"))
q.ask("topic", "fans chucking things on the court, how was the club punished", only("dc 24-03", "ap 24-01"))
q.ask("topic", "where can i read the case for moving to a summer season", only("consultation", "p summer"))
q.ask("topic", "Anything on why so many girls do their cruciate ligament?", only("knee"))
q.ask("topic", "when's the hall in larbert shut for the new floor", only("nhc floor", "p centre"))
q.ask("topic", "racist or sexist remarks on court, have we ever suspended anyone for that", only("dc 24-04", "ap 24-02"))

q.ask("not-companies", "my daughter is 13 and they want her in the under 16s, what do i need to sign", only("f playing up"))
q.ask("not-companies", "Our keeper lost a tooth on Saturday. Will the insurance pay for the dentist?", only("insurance 2024"))
q.ask("not-companies", "a coach messages my 14 year old on whatsapp late at night. is that allowed??", only("messages", "code coaches", "cp 2024"))
q.ask("not-companies", "training finished half an hour ago and nobody has come for one of the boys", only("late pickup"))
q.ask("not-companies", "we want to run an under-10 festival in June with six clubs, do we need your permission", only("f event"))
q.ask("not-companies", "Can a student play for her university and for us?", only("f dual", "R2 2024"))
q.ask("not-companies", "am I ok to take hay fever tablets before a game", only("tue guide", "ad list 2025"))
q.ask("not-companies", "someone stopped me after the match and said i've been picked for a doping test, what now", only("tested"))
q.ask("not-companies", "I have just moved from Hungary, where I played in the second division. How do I get cleared to play here?", only("f international", "R2 2024"))
q.ask("not-companies", "a dad shoved the young ref at our under 14 game", only("ref mental"))
q.ask("not-companies", "any money going for new goals for a small club", only("small grants"))
q.ask("not-companies", "our treasurer quit. how do we let you know who the new one is", only("f officers"))
q.ask("not-companies", "I'm sixteen and would like to whistle games, how do I begin?", only("become ref"))
q.ask("not-companies", "who is picked for latvia", only("squad women 2025-04"))
q.ask("not-companies", "heard the PVG thing changed this month, what do we have to do differently", only("pvg"))
q.ask("not-companies", "is there a lift and somewhere to park a wheelchair van at the national centre", only("nhc access"))
q.ask("not-companies", "Which halls let us use resin?", only("resin map"))

# Talks.
q.ask("follow-up", "and the year before?", only("GCH fees 2023"),
      history=["granite city adult membership", "An adult pays Granite City £228 for the season 2024-25, or £21 a month by standing order."])
q.ask("follow-up", "same for the Lynx please", only("LLX acc 2024"),
      history=["what did leith mariners spend on hall hire in 2023-24", "Leith Mariners spent £14,310 on hall hire in the year to 31 May 2024."])
q.ask("follow-up", "and did they appeal?", only("ap 25-01"),
      history=["what was the penalty for the pitch invasion at law hill", "In DC-25-01 Tayside Falcons were fined £1,200 and have to replay the match against Lothian Lynx behind closed doors."])
q.ask("follow-up", "what was the score in the replay then", only("replay"),
      history=["falcons lynx december report", "The match of 14 December 2024 was abandoned in the 51st minute at 24–24.", "why", "Spectators had come onto the court after a sending-off."])
q.ask("follow-up", "yes please", only("f claim"),
      history=["is physio covered if i get hurt in training", "Yes, the insurance of 2024-25 pays for up to six sessions. Would you like the claim form?"])
q.ask("follow-up", "no i meant the women's", only("cup final women 2024"),
      history=["who won the 2024 cup final", "Kelvin Saints beat Tayside Falcons 31–28 in the Alba Cup final on 4 May 2024."])
q.ask("follow-up", "ok, where's the form for that", only("f postpone"),
      history=["can we move our match, half the team has flu", "Yes. Under the Competition Regulations a match can be moved if you ask at least 48 hours before it and the opponents agree."])
q.ask("follow-up", "do you have some for 14s as well", only("u14"),
      history=["session plans for under 12s?", "There are twelve, each of an hour, from catching and passing to 4 against 4."])
q.ask("follow-up", "And what does the national centre take?", only("nhc rates 2025", "nhc rates 2024"),
      history=["how much is a night at the oystercatcher", "The Oystercatcher Arena charges £58 an hour after 6 pm in 2024-25."])
q.ask("follow-up", "different question: can under 18s be drug tested without a parent there?", only("ad parents"),
      history=["what time is training for leith mariners juniors", "Juniors train on Mondays at 17:30 in the Oystercatcher Arena.", "ta", "You're welcome!"])
q.ask("follow-up", "how did that same fixture go last season", only("m2023 9 LLX GCH"),
      history=["lynx granite in march", "Lothian Lynx beat Granite City 29–25 on 15 March 2025."])
q.ask("follow-up", "what about his first case", only("dc 23-04"),
      history=["rennie decision march", "In DC-25-04 coach A. Rennie of Kelvin Saints was banned from the bench for four matches, since it was his second case."])
q.ask("follow-up", "when do they fly back", only("trip lux"),
      history=["who's in the mens squad for cyprus and luxembourg", "Sixteen players were named on 3 March 2025, among them three new caps."])
q.ask("follow-up", "thistle", only("PTH fees 2024"), history=["subs this season?", "Of which club would you like to know the fees for 2024-25?"])
q.ask("follow-up", "Sorry, I was after the Juniors' figures, the charity.", only("PTH jun acc 2024"),
      history=["income paisley thistle 2024", "Paisley Thistle had an income of £41,870 in the year to 31 May 2024."])
q.ask("follow-up", "how does that compare with the budget", only("budget 2025"),
      history=["how much had we spent on national teams by the end of december", "By 31 December 2024 national teams had cost £83,400, according to the management accounts of the third quarter."])
q.ask("follow-up", "how many days do i have to put it in", only("R4 2024", "f appeal"),
      history=["i got 3 games for a blue card, can i fight it", "Yes, a player can appeal against a decision of the disciplinary panel with a notice of appeal."])
q.ask("follow-up", "thats last seasons. what does the current one say", only("R5 2024"),
      history=["how old for u16", "Under the regulation on age groups of 2023-24 an under-16 must be born on or after 1 January 2008."])
q.ask("follow-up", "and in dundee? my nephew is ten", only("TFA juniors"),
      history=["when do children train in leith", "Leith Mariners' under-12s train on Wednesdays from 17:00 to 18:15 in 2024-25."])
q.ask("follow-up", "how many caps does she have?", only("p fisher", "squad women 2025-04"),
      history=["who captains the women against latvia", "Ailsa Fisher is named as the captain in the squad for April 2025."])
q.ask("follow-up", "What exactly do I have to run, and how fast?", only("fitness"),
      history=["I want to get onto the Premier list as a referee", "According to the handbook you need two seasons at National level, two good observations and the fitness test."])
q.ask("follow-up", "aberdeen?", only("donside check"),
      history=["did the hall in leith pass its inspection", "Yes, with one remark: the goals of the Oystercatcher Arena need new floor anchors."])
q.ask("follow-up", "no not the minutes, their accounts", only("KSN acc 2024"),
      history=["kelvin saints 2024 figures", "At the AGM of 12 September 2024 the treasurer of Kelvin Saints reported a small deficit."])
q.ask("follow-up", "2023?", only("ad list 2023"),
      history=["anything new on the prohibited list in 2025", "Two stimulants were added and the threshold of one inhaled medicine was changed.", "and 2024", "In 2024 tramadol became prohibited in competition."])
q.ask("follow-up", "What did the one it replaced say about that?", only("cp 2021"),
      history=["how many adults per child in our protection policy", "The Child Wellbeing and Protection Policy of April 2024 asks for one adult for eight children under 12, and never fewer than two."])

# Nothing is asked of the catalogue.
q.ask("abstention", "hi there")
q.ask("abstention", "are you a person or some kind of bot")
q.ask("abstention", "What are the membership fees at Perth Panthers?")
q.ask("abstention", "paisley pirates ice hockey, when's the next home game")
q.ask("abstention", "who won the olympic handball tournament in 2012")
q.ask("abstention", "Will it rain in Aberdeen on Saturday?")
q.ask("abstention", "stirling stags accounts 2024")
q.ask("abstention", "explain offside in football to me like i'm five")
q.ask("abstention", "which brand of handball shoes would you recommend for wide feet")
q.ask("abstention", "roughly how many people play handball in Germany?")
q.ask("abstention", "thanks, that's all I needed", history=["fee for a referee in the premier league", "A referee gets £46 for a match of the Premier League in 2024-25."])
q.ask("abstention", "haha typical falcons",
      history=["why was law hill abandoned", "The match was abandoned because spectators came onto the court."])
q.ask("abstention", "and the netball people, what do they charge?",
      history=["affiliation fee for a club this season", "A club pays Handball Alba £210 for 2024-25, and £95 for each further team."])
q.ask("abstention", "no thank you", history=["is my physio covered", "Yes, up to six sessions. Would you like the claim form?"])
q.ask("abstention", "ok I'll give the treasurer a ring then", history=["when is the levy due at kelvinside", "The fees of Kelvinside Ladies are collected on the 1st of each month."])
q.ask("abstention", "you're quicker than the office, I must say",
      history=["F12", "Here is F12, the change of club officers.", "and F01", "F01 is the club affiliation form."])
q.ask("abstention", "and do Stirling Stags have one?", history=["does leith have a minibus policy", "Yes, Leith Mariners' minibus policy and driver checklist is from October 2022."])
q.ask("abstention", "you must have a good memory", history=["who sponsors the premier leagues", "Corrie Insurance, until 2026."])

# --- more
q.ask("several-periods", "who scored in the men's cup finals of 2022, 2023 and 2024", only("cup final 2022"), only("cup final men 2023"), only("cup final men 2024"))
q.ask("several-periods", "What do we pay for a court at the national centre until the summer, and what from the new season?", only("nhc rates 2024"), only("nhc rates 2025"))
q.ask("several-periods", "rennie's first case and his second, did he get a longer ban", only("dc 23-04"), only("dc 25-04"))
q.ask("several-periods", "Minutes of the two board meetings we have had this year, please", only("board 2025-01-23"), only("board 2025-03-20"))
q.ask("several-periods", "both annual reports on discipline, want to see if referee abuse is going up", only("dc year 2022"), only("dc year 2023"))
q.ask("follow-up", "they appealed, didn't they?", only("ap 25-01"), history=[
    "why did the falcons lose points", "In DC-25-01 the Tayside Falcons lost three points because the match of 14 December was abandoned after a pitch invasion."])
q.ask("follow-up", "the one with the game this month", only("squad women 2025-04"), history=[
    "women's squad list", "I have the squad of November 2024 against the Faroes and that of April 2025 against Latvia. Which one?"])
q.ask("follow-up", "is there a slip the doctor has to sign before she's back on court", only("f concussion"), history=[
    "my daughter had a bang on the head in training", "Under the regulation on concussion she must stop at once and rest for at least 24 hours."])
q.ask("follow-up", "and what do I have to study for it", only("l2 2023"), history=[
    "when's the next level 2 course", "The next Level 2 course begins on 6 September 2025 in Larbert, says the calendar of coach education."])
q.ask("several-companies", "were the floors at the oystercatcher and at donside ok when they were inspected", only("oyster check"), only("donside check"))
q.ask("several-companies", "Both the Otters and Paisley's juniors are charities. What reserves did they show in their 2024 accounts?", only("COT acc 2024"), only("PTH jun acc 2024"))

# --- more still
q.ask("relative-date", "what was on the board's mind at its last meeting of 2024", only("board 2024-11-14"))
q.ask("relative-date", "Final set of accounts from when we were still the Caledonian union", only("acc 2022"))
q.ask("relative-date", "how much did a referee get for a premier game last season", only("ref fees 2023"))
q.ask("relative-date", "I'm told PVG changed a fortnight ago. What's different now for our volunteers?", only("pvg"))
q.ask("relative-date", "competitions committee in february, did they talk about the replay", only("cc 2025-02"))
q.ask("follow-up", "can we use resin in there", only("resin map", "oyster hire"), history=[
    "what does the oystercatcher cost for two hours", "£64 at peak times and £48 off peak, according to the rate card 2024-25."])
q.ask("follow-up", "when do they fly", only("trip riga"), history=[
    "who is in the women's squad against latvia", "Sixteen players, among them A. Fisher as captain; the squad was named for the match in April 2025."])
q.ask("follow-up", "Would it be less with the Otters? I've lost my job.", only("COT fees 2024"), history=[
    "how much is a year at kelvin saints for an adult", "The subscription for adults is £260 in the season 2024-25."])
q.ask("follow-up", "surely there's a newer one?", only("cp 2024"), history=[
    "child protection policy", "The Child Protection Policy of March 2021 says that every club must have a wellbeing officer."])
q.ask("abstention", "do me a table of that with one column for each club", history=[
    "what are the fees at leith, kelvin saints and the otters", "Leith Mariners charge £240, Kelvin Saints £260 and Clyde Otters £190 for an adult in 2024-25."])
q.ask("abstention", "how do I get grass stains out of white shorts")
q.ask("abstention", "form F27 please")
q.ask("abstention", "are you able to look at a photo if I send you one")

# --- once more
q.ask("not-companies", "had my little one in november and miss playing. is there somewhere i can ease back in, not fit at all", only("KLH mums"))
q.ask("not-companies", "Two of my 15-year-old girls have torn a cruciate ligament this season. What should we be doing in the warm-up?", only("knee"))
q.ask("not-companies", "a dad wants to put our under-14 games live on youtube. can he?", only("photo"))
q.ask("not-companies", "There are about fifteen of us in Stirling, with a hall but without a club. What are the first steps?", only("new club"))
q.ask("not-companies", "our winger hit the keeper in the face on a free shot and got two minutes for it, is that really how it goes now?", only("head", "laws 2024"))
q.ask("not-companies", "just made the squad and they say I have to tell them where I sleep every night?? what if I go on holiday at short notice", only("whereabouts"))
q.ask("follow-up", "But isn't the girls' camp there that month? What did we write to the parents?", only("u18 letter"), history=[
    "is the national centre open in july", "No. It is closed from 23 June to 31 August 2025, as the floor is replaced."])
q.ask("follow-up", "and what were they charged for everything that got smashed up the first time", only("law damage"), history=[
    "who won when the falcons and the lynx played again", "The Lynx, 27 to 24, behind closed doors on 1 March 2025.",
    "why did they have to replay", "The match of 14 December at Law Hill was abandoned when spectators came on to the court."])
q.ask("several-companies", "Getting to away games: I hear Granite City pay their players something, and Leith have a minibus. How do the two clubs do that?", only("GCH travel"), only("LMA minibus"))
