"""The files of a private-equity house: letters and calls of its funds, packs of its companies, a data room that a seller filled."""

from .shelf import Catalogue, Questions

BUCKET = "s3://larkspur-capital-files"
YEARS = (2022, 2023, 2024)
QUARTER_ENDS = {1: ("03-31", "Mar"), 2: ("06-30", "Jun"), 3: ("09-30", "Sep"), 4: ("12-31", "Dec")}

catalogue = Catalogue()
q = Questions("investor", today="2025-03-12")

# key, name, folder, first year of letters; calls and distributions: number, date, what for
FUNDS = [
    ("f2", "Larkspur Fund II LP", "Fund II", 2022,
     [],
     [("5", "2022-10-14", "sale of Pemberly Optics"), ("6", "2023-12-08", "recapitalisation of Alderbrook Foods"), ("7", "2024-11-21", "exit from Ironmill Windows")]),
    ("f3", "Larkspur Fund III LP", "Fund III", 2022,
     [("9", "2022-05-06", "Corvid Software"), ("10", "2022-11-18", "fees and follow-ons"), ("11", "2023-06-02", "Greyfriars Care"), ("12", "2024-02-16", "Denholm bolt-on"),
      ("13", "2024-09-27", "Lumen Fibre")],
     [("1", "2024-06-28", "dividend from Bexley Dental")]),
    ("gf", "Larkspur Growth Fund I LP", "Growth I", 2023,
     [("1", "2023-03-10", "Hexa Robotics"), ("2", "2023-10-20", "Tilly & Bloom"), ("3", "2025-01-24", "Hexa Robotics Series C")],
     []),
]

# key, name, fund, how files are named, months of board packs
COMPANIES = [
    ("ald", "Alderbrook Foods", "f2", "deck", ["2023-11", "2024-02", "2024-05", "2024-09", "2024-11", "2025-02"]),
    ("bex", "Bexley Dental Group", "f3", "pack", ["2023-10", "2024-01", "2024-04", "2024-07", "2024-10", "2025-01"]),
    ("cor", "Corvid Software", "f3", "deck", ["2024-03", "2024-06", "2024-09", "2024-12"]),
    ("den", "Denholm Precision Engineering", "f3", "pack", ["2023-09", "2024-03", "2024-09", "2025-02"]),
    ("eav", "Eastgate Veterinary", "f3", "deck", ["2024-02", "2024-05", "2024-08", "2024-11"]),
    ("eal", "Eastgate Logistics", "f2", "pack", ["2024-02", "2024-05", "2024-08", "2024-11"]),
    ("gre", "Greyfriars Care", "f3", "deck", ["2024-01", "2024-04", "2024-07", "2024-10", "2025-01"]),
    ("hex", "Hexa Robotics", "gf", "pack", ["2024-03", "2024-06", "2024-09", "2024-12"]),
    ("iro", "Ironmill Windows", "f2", "deck", ["2023-12", "2024-03", "2024-06"]),
    ("lum", "Lumen Fibre", "f3", "pack", ["2024-11", "2025-01"]),
    ("til", "Tilly & Bloom", "gf", "deck", ["2024-04", "2024-10"]),
]

# What only one company has.
PAPERS = {
    "ald": [("spa", "SPA Alderbrook executed 2018.pdf", None), ("recap", "Alderbrook recap - facilities agreement 2023-11.pdf", "loan agreement"),
            ("recall", "Incident note - allergen recall Aug24.docx", None), ("100", "100 day plan.pptx", None)],
    "bex": [("ic", "IC paper - Bexley Dental FINAL.pdf", "investment committee paper"), ("mip", "MIP term sheet Bexley.docx", "management incentive plan"),
            ("cqc", "Letter from regulator - Hove practice.pdf", None), ("cov1", "Covenant cert Q3-24.pdf", "covenant certificate"), ("cov2", "Covenant cert Q4-24.pdf", "covenant certificate")],
    "cor": [("ic", "IC paper - Project Magpie v6.pdf", "investment committee paper"), ("churn", "Customer churn analysis (Nov 24).xlsx", None),
            ("pen", "Pen test report redacted.pdf", None), ("ceo", "CEO search - shortlist.docx", None)],
    "den": [("bolt", "IC paper - Denholm bolt-on (Wragg Tooling).pdf", "investment committee paper"), ("budget", "Denholm Budget FY25 approved.xlsx", None),
            ("budget24", "Denholm Budget FY24.xlsx", None), ("strike", "Union ballot - briefing.docx", None)],
    "eav": [("ic", "IC paper - Eastgate Vets.pdf", "investment committee paper"), ("budget", "EGV Budget 2025.xlsx", None), ("cma", "CMA vets market - our response.pdf", None)],
    "eal": [("budget", "EGL Budget 2025.xlsx", None), ("fleet", "Fleet lease schedule.xlsx", None), ("refi", "Refinancing - lender presentation.pptx", None)],
    "gre": [("ic", "IC paper - Greyfriars.pdf", "investment committee paper"), ("occ", "Occupancy by home 2024.xlsx", None), ("insp", "Inspection ratings tracker.xlsx", None),
            ("cov2", "Greyfriars covenant certificate 31 Dec 2024.pdf", "covenant certificate")],
    "hex": [("sha", "SHA Hexa (amended & restated).pdf", "shareholders' agreement"), ("cap", "Cap table Hexa post Series C.xlsx", None), ("runway", "Cash runway Feb25.xlsx", None)],
    "iro": [("vdr", "VDD report Ironmill.pdf", None), ("exit", "Exit memo Ironmill Oct24.docx", None), ("spa", "Ironmill - SPA signed 2024-11-04.pdf", None)],
    "lum": [("ic", "IC paper - Lumen.pdf", "investment committee paper"), ("wayl", "Wayleave dispute - counsel note.docx", None), ("build", "Build tracker homes passed.xlsx", None)],
    "til": [("ic", "IC paper Tilly+Bloom.pdf", "investment committee paper"), ("store", "New stores pipeline.xlsx", None)],
}

SIDE_LETTERS = [
    ("f2", "Harrow County Pension Fund"), ("f2", "Nordlys Insurance"), ("f3", "Harrow County Pension Fund"), ("f3", "Nordlys Insurance"), ("f3", "Teachers of Quillon"),
    ("f3", "St Bride's College Endowment"), ("gf", "Teachers of Quillon"), ("gf", "Abara Family Office"),
]

FIRM = [
    ("travel", "Travel & expenses policy 2024.pdf"), ("pad", "Personal account dealing policy.pdf"), ("val", "Valuation policy (rev Jan 2023).pdf"), ("esg", "ESG policy 2023.pdf"),
    ("ddq", "Larkspur DDQ Fund IV Jan25.docx"), ("ppm", "Fund IV PPM draft 4.docx"), ("team", "Team bios.pptx"), ("aml", "AML procedures.pdf"), ("adv", "Form ADV Part 2A 2024.pdf"),
    ("esg rep", "ESG report 2023 web.pdf"), ("hol", "Holiday & sick leave.docx"), ("llp", "LLP accounts 31 March 2024 signed.pdf"), ("llp23", "LLP accounts 31 March 2023 signed.pdf"),
    ("bcp", "BCP and contacts.docx"), ("gp", "GP clawback calc 2024.xlsx"), ("track", "Track record all funds 30-09-24.xlsx"),
]

# Project Osprey, the purchase of a maker of ferries' seats, as the seller's lawyers filled it.
DATA_ROOM = [
    ("im", "0.1 Project Osprey IM (Nov 24).pdf"), ("pl", "0.2 Process letter.pdf"), ("org", "1.1.1 group structure.pdf"), ("art", "1.1.2 Articles SeaRest Ltd.pdf"),
    ("fs22", "2.1.1 SeaRest_AFS_22.pdf"), ("fs23", "2.1.2 SeaRest_AFS_23.pdf"), ("ma", "2.2.1 MgmtAccts_Oct24 v3 (2).xlsx"), ("bp", "2.2.4 Business plan 25-28.xlsx"),
    ("tax", "2.3.1 CT600 FY23.pdf"), ("hmrc", "2.3.5 HMRC enquiry corresp.pdf"), ("debt", "2.4.1 Net debt schedule.xlsx"), ("cust", "3.1.1 Top 20 customers (anon).xlsx"),
    ("ferry", "3.1.3 Framework agmt Norrland Ferries.pdf"), ("supp", "3.2.1 Foam supply agmt.pdf"), ("emp", "4.1.1 employee census_anon.xlsx"), ("dir", "4.1.2 Directors service agmts.zip.pdf"),
    ("pens", "4.2.1 Pension - TPR corresp.pdf"), ("prop", "5.1 Lease Unit 3 Hessle.pdf"), ("env", "5.4 Phase I environmental.pdf"), ("ip", "6.1 Patents & TMs list.xlsx"),
    ("lit", "7.1 Litigation summary.docx"), ("ins", "8.1 Insurance programme.pdf"), ("fdd", "FDD red flag - Marsh Tolley - 2025-02-18.pdf"), ("cdd", "CDD draft - Northgate Advisory.pdf"),
    ("ioi", "Osprey - our IOI 2024-12-16.pdf"), ("loi", "Osprey - LOI second round 2025-02-28.pdf"), ("model", "Osprey LBO model v11.xlsx"), ("qa", "QA log 06-03.xlsx"),
]

FUND_NAMES = {key: name for key, name, *_ in FUNDS}


def compose():
    for key, name, folder, first, calls, distributions in FUNDS:
        catalogue.group(name, **({"vintage": 2022, "also": "Growth fund"} if key == "gf" else {}))
        for year in range(first, 2025):
            for number, (day, month) in QUARTER_ENDS.items():
                catalogue.add(name, f"{key} letter {year} {number}", f"{BUCKET}/{folder}/LP letters/Q{number} {year} letter to LPs.pdf",
                              filename=f"Q{number} {year} letter to LPs.pdf", doc_type="quarterly letter", as_of=f"{year}-{day}")
                if key != "f2" or year > 2022:
                    catalogue.add(name, f"{key} val {year} {number}", f"{BUCKET}/{folder}/Valuations/{key.upper()}_vals_{month}{year % 100}.xlsx",
                                  filename=f"{key.upper()}_vals_{month}{year % 100}.xlsx", doc_type="valuation", as_of=f"{year}-{day}")
            if year < 2024:
                catalogue.add(name, f"{key} fs {year}", f"{BUCKET}/{folder}/Accounts/{folder} audited accounts {year}.pdf", filename=f"{folder} audited accounts {year}.pdf",
                              doc_type="audited accounts", as_of=f"{year}-12-31")
        for number, date, what in calls:
            catalogue.add(name, f"{key} call {number}", f"{BUCKET}/{folder}/Notices/Capital call {number} - {date}.pdf", filename=f"Capital call {number} - {date}.pdf",
                          doc_type="capital call notice", purpose=what, date=date)
        for number, date, what in distributions:
            catalogue.add(name, f"{key} dist {number}", f"{BUCKET}/{folder}/Notices/Distribution {number} - {date}.pdf", filename=f"Distribution {number} - {date}.pdf",
                          doc_type="distribution notice", purpose=what, date=date)
        for fund, investor in SIDE_LETTERS:
            if fund == key:
                catalogue.add(name, f"{key} side {investor}", f"{BUCKET}/{folder}/Legal/side letter {investor} (executed).pdf", filename=f"side letter {investor} (executed).pdf")
        catalogue.add(name, f"{key} lpa", f"{BUCKET}/{folder}/Legal/LPA {folder} conformed copy.pdf", filename=f"LPA {folder} conformed copy.pdf", title="Limited partnership agreement")
    for key, name, fund, look, months in COMPANIES:
        catalogue.group(name, fund=FUND_NAMES[fund])
        for month in months:
            file = f"{name.split()[0]}_Board_{month}.pptx" if look == "deck" else f"{month[5:]}.{month[2:4]} board pack.pdf"
            catalogue.add(name, f"{key} board {month}", f"{BUCKET}/portfolio/{name}/board/{file}", filename=file, doc_type="board deck" if look == "deck" else None)
        for year in YEARS[:2] if key not in ("lum", "til") else YEARS[1:2]:
            catalogue.add(name, f"{key} fs {year}", f"{BUCKET}/portfolio/{name}/{name} stat accounts FY{year % 100}.pdf", filename=f"{name} stat accounts FY{year % 100}.pdf")
        for month in ("2024-11", "2024-12", "2025-01"):
            if key not in ("iro", "til"):
                catalogue.add(name, f"{key} kpi {month}", f"{BUCKET}/portfolio/{name}/monthly/KPI {month}.xlsx", filename=f"KPI {month}.xlsx", doc_type="monthly report")
        for handle, file, kind in PAPERS[key]:
            catalogue.add(name, f"{key} {handle}", f"{BUCKET}/portfolio/{name}/{file}", filename=file, doc_type=kind)
    catalogue.group("Larkspur Capital LLP")
    for handle, file in FIRM:
        catalogue.add("Larkspur Capital LLP", f"firm {handle}", f"{BUCKET}/firm/{file}", filename=file)
    catalogue.group("Project Osprey data room", target="SeaRest Limited", business="seats for ferries")
    for handle, file in DATA_ROOM:
        catalogue.add("Project Osprey data room", f"osp {handle}", f"{BUCKET}/osprey/VDR/{file}")
    catalogue.associations.update({
        "Magpie": "Corvid Software", "LF3": "Larkspur Fund III LP", "LF2": "Larkspur Fund II LP", "The vets": "Eastgate Veterinary", "SeaRest": "Project Osprey data room",
        "EGL": "Eastgate Logistics", "The florist": "Tilly & Bloom", "The Eastgates": ["Eastgate Veterinary", "Eastgate Logistics"],
    })


compose()
doc = catalogue.any_of

# --- name
q.ask("name", "why do corvid software's customers leave", doc("cor churn"))
q.ask("name", "hexa robotics how long does the money last", doc("hex runway"))
q.ask("name", "greyfriars care: which homes are half empty", doc("gre occ"))
q.ask("name", "who owns what in Hexa after the last round", doc("hex cap"))
q.ask("name", "Where does Tilly & Bloom want to open shops next?", doc("til store"))
q.ask("name", "eastgate logistics, what do we pay for the lorries", doc("eal fleet"))

# --- alias
q.ask("alias", "IC paper for magpie", doc("cor ic"))
q.ask("alias", "the vets' budget for 2025", doc("eav budget"))
q.ask("alias", "LF3 letter to investors Q2 2023", doc("f3 letter 2023 2"))
q.ask("alias", "egl november board papers", doc("eal board 2024-11"))
q.ask("alias", "budgets 2025 of the eastgates", doc("eav budget"), doc("eal budget"))
q.ask("alias", "what did searest's auditors sign for 22", doc("osp fs22"))
q.ask("alias", "whats in the florist's october deck", doc("til board 2024-10"))

# --- typo
q.ask("typo", "bexly dental managment incentive plan", doc("bex mip"))
q.ask("typo", "covenent certificate greyfrairs december 24", doc("gre cov2"))
q.ask("typo", "alderbrok foods alergen thing", doc("ald recall"))
q.ask("typo", "denhom budget fy25", doc("den budget"))
q.ask("typo", "larkspur growth fund capitol call 2", doc("gf call 2"))

# --- follow-up
q.ask("follow-up", "and Q3?", doc("f3 letter 2024 3"), history=[
    "what did we tell fund III investors in the Q2 2024 letter", "The Q2 2024 letter reported a NAV of £412m and highlighted the dividend from Bexley Dental."])
q.ask("follow-up", "does the other eastgate have one for that month too", doc("eal board 2024-08"), history=[
    "eastgate vets board deck aug 24", "The August 2024 deck of Eastgate Veterinary covers trading, recruitment of vets and the CMA review."])
q.ask("follow-up", "what did they agree with us for the newer fund", doc("f3 side Nordlys Insurance"), history=[
    "nordlys side letter fund 2", "Nordlys Insurance's side letter to Fund II gives it a fee discount and excuse rights for tobacco."])
q.ask("follow-up", "when did we ask for the cash for that", doc("f3 call 11"), history=[
    "when did we buy greyfriars", "Larkspur Fund III acquired Greyfriars Care in June 2023."])
q.ask("follow-up", "cool. and what does our own IC paper say about it", doc("lum ic"), history=[
    "who are lumen fibre fighting with", "Lumen Fibre has a wayleave dispute with a landlord; counsel's note rates its chances as good."])
q.ask("follow-up", "the one before that please", doc("bex board 2024-10"), history=[
    "latest bexley board pack", "The latest board pack of Bexley Dental Group is from January 2025 and reports EBITDA 4% ahead of budget."])
q.ask("follow-up", "no not the bids, what did the buyer actually sign for", doc("iro spa"), history=[
    "ironmill exit, how much", "According to the exit memo, bids for Ironmill Windows ranged from £88m to £104m."])
q.ask("follow-up", "sure, go on", doc("osp hmrc"), history=[
    "any tax skeletons at searest", "The FY23 tax return looks clean, but the data room also holds correspondence about an HMRC enquiry. Should I go through it?"])
q.ask("follow-up", "now against december", doc("den kpi 2024-12"), history=[
    "denholm kpis january 2025", "In January 2025 Denholm's order intake was £3.1m and on-time delivery 94%."])
q.ask("follow-up", "hmm did we ever put that in writing, as a policy", doc("firm val"), history=[
    "how do we come up with the marks", "Companies are valued each quarter by multiples of comparable companies, with a discount for illiquidity."])
q.ask("follow-up", "that was the pension people right? what about the college", doc("f3 side St Bride's College Endowment"), history=[
    "does anyone in fund III have most favoured nation rights", "Yes, Harrow County Pension Fund has a most-favoured-nation clause in its Fund III side letter."])

# --- several-companies
q.ask("several-companies", "covenant headroom at bexley and greyfriars, december quarter", doc("bex cov2"), doc("gre cov2"))
q.ask("several-companies", "january kpis of denholm, corvid and hexa side by side", doc("den kpi 2025-01"), doc("cor kpi 2025-01"), doc("hex kpi 2025-01"))
q.ask("several-companies", "statutory accounts FY23 for alderbrook and ironmill", doc("ald fs 2023"), doc("iro fs 2023"))
q.ask("several-companies", "compare the NAV of fund II with fund III, marks at september 2024", doc("f2 val 2024 3", "f2 letter 2024 3"), doc("f3 val 2024 3", "f3 letter 2024 3"))

# --- several-periods
q.ask("several-periods", "fund III letters for the first half of 2024", doc("f3 letter 2024 1"), doc("f3 letter 2024 2"))
q.ask("several-periods", "growth fund marks jun 24 vs dec 24", doc("gf val 2024 2"), doc("gf val 2024 4"))
q.ask("several-periods", "how much more is denholm going to spend in the 2025 plan than in the 2024 one", doc("den budget"), doc("den budget24"))
q.ask("several-periods", "our own llp's profit in both years we have", doc("firm llp"), doc("firm llp23"))

# --- relative-date
q.ask("relative-date", "last capital call fund 3", doc("f3 call 13"))
q.ask("relative-date", "what went to the alderbrook board last month", doc("ald board 2025-02"))
q.ask("relative-date", "Most recent distribution from Fund II, when was it and where did the money come from?", doc("f2 dist 7"))
q.ask("relative-date", "audited accounts of growth fund for the year before last", doc("gf fs 2023"))
q.ask("relative-date", "year end 2024 marks fund ii", doc("f2 val 2024 4"))
q.ask("relative-date", "corvid numbers for january, this year", doc("cor kpi 2025-01"))

# --- document-type
q.ask("document-type", "LPA of fund II", doc("f2 lpa"))
q.ask("document-type", "shareholders agreement hexa", doc("hex sha"))
q.ask("document-type", "abara side letter", doc("gf side Abara Family Office"))
q.ask("document-type", "information memorandum osprey", doc("osp im"))
q.ask("document-type", "need the lender presentation for the refi at the logistics company", doc("eal refi"))
q.ask("document-type", "our lbo model for osprey", doc("osp model"))

# --- topic
q.ask("topic", "can i fly business to the board meeting in lisbon", doc("firm travel"))
q.ask("topic", "am i allowed to buy shares for myself", doc("firm pad"))
q.ask("topic", "ferry operator contract in the data room", doc("osp ferry"))
q.ask("topic", "what did the accountants flag on osprey", doc("osp fdd"))
q.ask("topic", "is the seat maker being sued by anybody", doc("osp lit"))
q.ask("topic", "what have we offered in the second round", doc("osp loi"))
q.ask("topic", "which of our companies might go on strike", doc("den strike"))
q.ask("topic", "competition review of vet practices: what did we reply", doc("eav cma"))
q.ask("topic", "would the partners have to give carry back", doc("firm gp"))

# --- abstention
q.ask("abstention", "hiya")
q.ask("abstention", "perfect, thank you so much")
q.ask("abstention", "is the canteen any good on fridays")
q.ask("abstention", "board deck of Marlowe Biotech")
q.ask("abstention", "what does ebitda stand for")
q.ask("abstention", "Do you keep my questions, and does compliance see them?")
q.ask("abstention", "who is going to win the election")
q.ask("abstention", "translate 'good luck' into japanese")
q.ask("abstention", "haha no that was a joke", history=[
    "sell everything and buy lottery tickets", "I can only help with questions about Larkspur's documents. Is there a fund or company you would like to look at?"])


# --- turns of a talk
q.ask("follow-up", "the older fund", doc("f2 side Harrow County Pension Fund"), history=[
    "side letter with harrow", "Harrow County Pension Fund has a side letter with Fund II and one with Fund III. Which do you need?"])
q.ask("follow-up", "what did the lenders sign up to there", doc("ald recap"), history=[
    "where did the fund II distribution of december 2023 come from", "Distribution 6 came from the recapitalisation of Alderbrook Foods in November 2023."])
q.ask("follow-up", "one month later?", doc("eav kpi 2024-12"), history=[
    "the vets' numbers for november 24", "In November 2024 Eastgate Veterinary had revenue of £4.2m and eleven vacancies."])
q.ask("follow-up", "yes, who holds what", doc("hex cap"), history=[
    "when does hexa run out of money", "In March 2026, says the runway of February 2025. I could also show how the shares are spread since the Series C."])
q.ask("follow-up", "where's that from", doc("osp prop"), history=[
    "does searest own its plant", "No, it rents Unit 3 in Hessle until 2031."])
q.ask("follow-up", "for the other two funds as well please", doc("f2 fs 2023"), doc("gf fs 2023"), history=[
    "audited accounts 2023 of fund III, what were the costs", "Fund III's accounts for 2023 show a management fee of £9.1m and other costs of £1.4m."])
q.ask("follow-up", "thx. unrelated: how many days off do we get in this firm", doc("firm hol"), history=[
    "how is the foam priced in the osprey supply contract", "The price of the foam follows an index and is reset every January."])
q.ask("abstention", "16 million between the lowest and the highest, quite a gap", history=[
    "what were the bids for ironmill", "The bids for Ironmill Windows ranged from £88m to £104m."])
q.ask("abstention", "series A deck of Nimbus Payments")
q.ask("abstention", "know any good podcasts on investing?")

# --- more
q.ask("several-periods", "bexley headroom in the last two covenant certs", doc("bex cov1"), doc("bex cov2"))
q.ask("several-periods", "What did we tell fund II investors about Alderbrook in each quarter of 2024?", doc("f2 letter 2024 1"), doc("f2 letter 2024 2"), doc("f2 letter 2024 3"), doc("f2 letter 2024 4"), most=4)
q.ask("several-periods", "greyfriars agency nurses: board of january last year next to this january's", doc("gre board 2024-01"), doc("gre board 2025-01"))
q.ask("several-periods", "how far did we go up between our first offer for SeaRest and the one at the end of february", doc("osp ioi"), doc("osp loi"))
q.ask("follow-up", "who's in the running?", doc("cor ceo"), history=[
    "is corvid's founder staying on", "No, he told the board in September 2024 that he wants to hand over, and a search for a new chief executive is on."])
q.ask("follow-up", "and in the next fund, same people", doc("f3 side Harrow County Pension Fund"), history=[
    "what were harrow county promised in fund II", "Their side letter gives them a fee discount and the right to be excused from investments in tobacco and arms."])
q.ask("follow-up", "2nd. are they in trouble", doc("osp hmrc"), history=[
    "what's there on tax in the osprey room", "There are two papers: the corporation tax return for FY23, and correspondence on an enquiry by HMRC."])
q.ask("follow-up", "what did our investors see of it", doc("f2 dist 7", "f2 letter 2024 4"), history=[
    "why did we sell ironmill", "The exit memo of October 2024 argues that the market for replacement windows has peaked.",
    "when was it signed", "The agreement was signed on 4 November 2024."])
q.ask("several-companies", "december board papers of corvid and hexa", doc("cor board 2024-12"), doc("hex board 2024-12"))
q.ask("several-companies", "January numbers for the vets, Greyfriars and Denholm. I need headcount", doc("eav kpi 2025-01"), doc("gre kpi 2025-01"), doc("den kpi 2025-01"))

# --- more still
q.ask("relative-date", "what we wrote to the Fund III investors for the middle of last year", doc("f3 letter 2024 2"))
q.ask("relative-date", "Has any of the funds called money since Christmas, and what for?", doc("gf call 3"))
q.ask("relative-date", "the accountants' first findings on SeaRest came in last month, no? send pls", doc("osp fdd"))
q.ask("relative-date", "bexley board papers from last summer", doc("bex board 2024-07"))
q.ask("relative-date", "Our own LLP's profit in the financial year that ended last March?", doc("firm llp"))
q.ask("follow-up", "were they still inside their covenants once that was paid?", doc("bex cov1", "bex cov2"), history=[
    "has fund III ever paid anything out", "Once: distribution 1 of 28 June 2024, from a dividend of Bexley Dental."])
q.ask("follow-up", "not the vets, the lorries", doc("eal budget"), history=[
    "eastgate revenue in the 2025 budget", "Eastgate Veterinary budgets revenue of £61.2m for 2025."])
q.ask("follow-up", "the family's", doc("gf side Abara Family Office"), history=[
    "which side letters are there in the growth fund", "There are two, with Teachers of Quillon and with the Abara Family Office. Which one would you like?"])
q.ask("follow-up", "How long does what's left in the bank last them?", doc("hex runway"), history=[
    "who owns hexa now", "After the Series C the founders hold 31%, Larkspur Growth Fund I 24%, and the rest is with employees and two other funds."])
q.ask("abstention", "not bad for people who make seats", history=[
    "How long does the contract with Norrland Ferries run?", "The framework agreement runs for eight years from 2022, with an option for four more."])
q.ask("abstention", "explain to me how an IRR differs from a money multiple")
q.ask("abstention", "December board pack of Wexcombe Breweries")

# --- once more
q.ask("several-companies", "what multiple did we underwrite for Greyfriars and for the florist? should be in the IC papers", doc("gre ic"), doc("til ic"))
q.ask("several-companies", "2025 budgets, both Eastgates", doc("eav budget"), doc("eal budget"))
q.ask("several-companies", "Regulators: I want to read the letter about Bexley's practice in Hove and what we answered the CMA on vets.", doc("bex cqc"), doc("eav cma"))
q.ask("several-companies", "How do the warranty caps in the Ironmill sale compare with the ones we got ourselves when we bought Alderbrook? The signed agreements, please.", doc("iro spa"), doc("ald spa"))
q.ask("several-companies", "audit fee charged to fund II, fund III and growth I in 2023, from the audited accounts", doc("f2 fs 2023"), doc("f3 fs 2023"), doc("gf fs 2023"))
q.ask("several-periods", "Fund II has sent money back three times since 2022, I need every notice", doc("f2 dist 5"), doc("f2 dist 6"), doc("f2 dist 7"))
q.ask("several-periods", "We called money for Hexa from the growth fund in 2023 and again this January. How much was drawn each time?", doc("gf call 1"), doc("gf call 3"))
q.ask("several-periods", "searest turnover fy22 and fy23 per its audited accounts", doc("osp fs22", "osp fs23"), doc("osp fs23"))
q.ask("several-periods", "egl on-time deliveries nov, dec, jan - monthly kpi files", doc("eal kpi 2024-11"), doc("eal kpi 2024-12"), doc("eal kpi 2025-01"))
