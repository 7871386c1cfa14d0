"""Castellan Hotels: hotels and holiday parks; an annual report in millions of pounds, governance first."""

COMPANY = dict(
    name="castellan-hotels", half="test", gaap="ifrs", british=True, short="Castellan", fy=2022, year_end="31 October", unit_line="£m", suffix="m", currency="£", gap="", title="Castellan Hotels & Parks plc — Annual Report and Accounts for the year ended 31 October 2022", share_unit="p", share_unit_title=" (p)", share_places=1,
    style=dict(fill=(2100, 2850), width=106, head=["{section}  Castellan Hotels & Parks plc"], foot=["Annual Report 2022  {page}"]), price=3.9, audit_fee=1.9, risk_count=60, ceo_salary=645, secretary="Alasdair Buchan", running=dict(front="Strategic Report", governance="Our Governance", accounts="Group Financial Statements"),
    labels=dict(restructuring="Reorganization and closure costs", impairment="Impairment of goodwill and hotels", impairment_cf="Impairment of goodwill and hotels", capex="Purchase of property and equipment", acquired="Purchase of parks and subsidiaries, net of cash acquired", disposals="Net proceeds from sale of hotels", da_line="Depreciation", deferred_revenue="Deposits received in advance", d_deferred_revenue="Deposits received in advance", rou="Right-of-use assets (hotel leases)", operating_income="Operating profit/(loss)", net="Profit/(loss) for the year", pretax="Profit/(loss) before tax", tax="Taxation", cfo="Net cash from operating activities", dividends="Equity dividends paid", employees="Team members", revenue="Group revenue", payables="Trade payables", ppe="Property and equipment"),
    segments=[dict(key="hotels", label="Hotels", revenue=[498, 521, 318, 286, 534], margin=0.16, goodwill=1), dict(key="parks", label="Holiday parks", revenue=[182, 191, 148, 236, 271], margin=0.3, capex=1.6, goodwill=0.9), dict(key="spa", label="Spa and leisure clubs", revenue=[64, 66, 39, 31, 58], margin=0.08, goodwill=0.4)],
    figures=dict(gross=[0.624, 0.622, 0.531, 0.561, 0.612], sga=[0.381, 0.382, 0.471, 0.402, 0.398], da=[0.084, 0.085, 0.128, 0.117, 0.083], da_shown=True, restructuring=[0, 0, 17, 6, 11], impairment=[0, 0, 62, 0, 19], capex=[71, 84, 38, 41, 96], acquired=[0, 33, 0, 0, 52], buyback=[10, 15, 0, 0, 0], dps=[9.6, 10.2, 0.0, 0.0, 6.5], shares=[288.1, 286.0, 285.4, 318.6, 318.9], share_scale=100, tax=[0.196, 0.201, 0.118, 0.231, 0.188], debt=322, cash=64, goodwill=148, intangibles=36, amortization=0.07, rate=0.045, dso=9, dio=14, dpo=58, accrued=0.11, deferred_revenue=0.07, ppe=918, lease=0.42, other_long=0.03, cash_floor=0.08, grain=5, corporate=0.024, employees=[11240, 11480, 9120, 8840, 10610], **{"yield": 0.004}),
    impaired_at=2, debt_items=[("Revolving credit facility", 0.32), ("Secured loan on London hotels", 0.45), ("Private placement 4.6%, 2027", 0.23)], maturity_weights=[0.05, 0.38, 0.03, 0.31, 0.23], statutory=[19.0, 19.0], statutory_label="UK corporation tax rate", home_tax=("UK", "Prior years", "Ireland"), rate_items=["Items not deductible", "Super-deduction", "Irish rate", "Share schemes", "Rate change, impairment and other"],
    places=[("England", 0.74), ("Scotland and Wales", 0.17), ("Republic of Ireland", 0.09)], plant=["Freehold hotels", "Parks, lodges and caravans", "Leasehold improvements", "Fixtures and equipment"], plant_weights=[0.55, 0.22, 0.08, 0.15], inventory_parts=["Caravans for sale", "Food and drink", "Consumables"], inventory_weights=[0.61, 0.24, 0.15], intangible_names=["Brands", "Customer lists", "Software"], staff_groups=["Hotels", "Parks and clubs", "Central"], accrued_parts=["Team pay", "VAT and other taxes", "Energy", "Capital creditors", "Other accruals"],
    subsidiary_heads=["Castellan", "Larkfield Parks", "Aqualis Spas", "Moorcroft Hotels"], subsidiary_count=7, subsidiary_tails=["Hotels Limited  England", "Properties Limited  England", "(Ireland) Limited  Ireland", "Holdings Limited  England", "Scotland Limited  Scotland", "Finance Limited  England", "Trustees Limited  England", "Parks Cymru Limited  Wales", "Leisure Limited (75%)  England"],
    order=["highlights", "chair", "board", "governance", "nomination", "audit", "remuneration", "directors", "ceo", "markets", "model", "strategy", "kpis", "review", "financial", "people", "environment", "section172", "risks", "viability", "auditor", "statements", "parent", "record", "glossary", "about", "shareholders"], note_style="{} {}", statement_order=["income", "comprehensive", "equity", "balance", "cash"],
    notes=[("Segmental analysis", "segments"), ("Operating costs and team members", "expenses"), ("Separately disclosed items", "adjusting"), ("Finance costs", "finance"), ("Taxation", "taxes"), ("Earnings per share", "eps"), ("Goodwill and intangibles", "goodwill"), ("Property and equipment", "ppe"), ("Leases", "leases"), ("Inventories, receivables and payables", "working"), ("Borrowings", "debt"), ("Financial instruments", "risk"), ("Net debt and cash flow", "cash"), ("Pensions", "pension"), ("Provisions", "provisions"), ("Share capital and dividends", "capital"), ("Share schemes", "shares"), ("Acquisitions and disposals", "acquisitions"), ("Contingent liabilities", "contingencies"), ("Capital commitments", "commitments"), ("Related parties", "related"), ("Post balance sheet events", "subsequent"), ("Group undertakings", "subsidiaries")],
    board=[("Dame Olivia Strathmore", "Chair", "Appointed chair in February 2020; previously chief executive of a railway company."), ("Callum Ravenscroft", "Chief Executive", "Joined in 2009 as manager of the Harrogate hotel; chief executive since March 2021."), ("Yasmin Doherty", "Chief Financial Officer", "Appointed in June 2022; formerly finance director of a cinema chain. She [[new_cfo_bio::succeeded Keith Marlin]]."), ("Robert Achebe", "Senior independent director", "Chair of the remuneration committee."), ("Lindsay Carrick", "Non-executive director", "Chair of the audit committee; former audit partner."), ("Siân Prosser", "Non-executive director", "Runs a travel technology firm in Cardiff."), ("Michael Tan", "Non-executive director", "Nominated by the largest shareholder.")],
    holders=[("Temasia Hospitality Pte Ltd", "21.7%"), ("Aldersgate Investment Managers", "8.8%"), ("Cairn Value Fund", "5.9%")],
    words=dict(co="Castellan Hotels & Parks plc", file_number="02218846", website="www.castellanhotels.example", ticker="CSTL", exchange="London Stock Exchange", hq="Parliament House, 40 Station Road, York", auditor="Ingram Sefton LLP", auditor_city="Leeds", auditor_since="2019", report_date="25 January 2023", agm="16 March 2023", product=["rooms, food and holidays", "stays"], customers="guests and owners of caravans", input=["gas and electricity", "food", "linen services"], Input=["Energy", "Food"], supplier="suppliers", suppliers="suppliers", site="hotel", sites="hotels and parks", regulator=["the competition authority", "the Health and Safety Executive", "local planning authorities"], competitor=["budget hotel chains", "short-let platforms", "other park operators"], industry="hospitality", place=["Yorkshire", "the Lake District", "Dublin"], system="reservation system", stock_short="ordinary shares",
               nature="Castellan Hotels & Parks plc is incorporated in England and operates hotels, holiday parks and leisure clubs in the United Kingdom and Ireland.", revenue_policy="Rooms are recognized by night, food and drink when served, pitch fees over the season, and the sale of caravans on handover. Deposits are contract liabilities.", discount_low="9.1%", discount_high="11.3%", leverage_target="2.0 to 3.0 times before leases"),
    text=dict(
        cover="Seventy-four years of welcome. Year ended 31 October 2022.",
        highlights="""
We ended the year with [[hotels:2022::58 hotels with 8,140 rooms]], [[parks:2022::23 holiday parks]] and 31 clubs. Revenue per available room was [[revpar:2022::£74.20]], 4% above that of 2019. Occupancy reached 73.1%. The dividend, suspended in March 2020, is restored.
""",
        chair="""
# Chair’s letter

Two years ago our hotels were dark. The rights issue of 2021 and the patience of lenders carried us over, and guests have come back faster than we had dared to hope. The board proposes a final dividend of 6.5 pence, the first since 2019, so that the total for the year is <ps dps> per share.

[[new_cfo::Yasmin Doherty]] became Chief Financial Officer in June when Keith Marlin retired. Michael Tan joined the board in May as nominee of Temasia, which raised its holding to 21.7%. We have agreed with Temasia that it will [[standstill::not raise its holding above 24.9% before May 2024]].

The cost of gas and power troubles us as it does our guests. I thank 10,610 team members.

Dame Olivia Strathmore
""",
        ceo="""
# Chief Executive’s review

Holidays at home stayed popular even as airports opened; conferences and weddings returned. Revenue of <v revenue> exceeded that of 2019. We refurbished 1,100 rooms, opened the [[opened::Albert Dock hotel in Liverpool]] with 214 rooms, and bought three parks in Northumberland. We left the spa business outside hotels, closing [[closed::nine Aqualis day spas]].

Recruitment remains the brake: in summer we held back 6% of rooms for want of people to clean them. Pay for entry roles rose by 9.8%. A live-in scheme and a sponsor licence have eased matters since.

Current trading: bookings for 2023 at the parks are [[bookings::7% ahead]] of last year; corporate demand for rooms is level.

Callum Ravenscroft
""",
        markets="""
# The market

About 4% of hotel rooms in Britain closed for good between 2019 and 2022. Budget chains took two points of share. The average daily rate of full-service hotels in the regions was £96, compared with £84 in 2019. Energy for businesses was capped from October 2022 to March 2023 by a government scheme. Value added tax on hospitality returned to 20% in April 2022 from 12.5%. A levy on visitors is under discussion in Scotland and Wales.
""",
        review="""
# Business review

Hotels. Revenue <dir rev.hotels> <pc rev.hotels> to <v rev.hotels>; the result was <v oi.hotels>. London recovered last. Weddings numbered 2,310.

Holiday parks. Revenue was <v rev.parks>, up <pc rev.parks>. We sold [[caravans:2022::1,940 caravans and lodges]]. The result was <v oi.parks> (<y -1>: <v oi.parks -1>), held back by [[why_parks::dearer gas for heated pools and less generous reliefs]].

Spa and leisure clubs. Membership reached 71,000. Revenue <v rev.spa>; the result <v oi.spa>.
""",
        financial="""
# Financial review

Group revenue was <v revenue> against <v revenue -1>, when hotels were closed from November to May. Operating profit was <v operating_income> (<y -1>: <v operating_income -1>), an operating margin of <r operating_margin> (<y -1>: <r operating_margin -1>).

%table changes rev.hotels=Hotels rev.parks=Holiday_parks rev.spa=Spa_and_leisure_clubs revenue cogs gross_profit sga da_line restructuring impairment operating_income interest_expense interest_income pretax tax net

[[why_margin::A full year of open doors spread fixed costs over more guests]], which outweighed pay and energy. Energy cost [[energy:2022::£41m]], up from £22m; 80% of needs to March 2024 are fixed.

Cash flow. Net cash from operating activities was <v cfo>. Purchase of property and equipment took <v capex> (<y -1>: <v capex -1>), of which £38m was for refurbishing rooms, £29m for lodges and £14m for Liverpool. [[capex_next::About £85m]] is planned for 2023. Effective tax was <r etr>.
""",
        people="At the end of October [[headcount:2022::10,610 team members]] worked for us; 41% were under twenty-five.",
        risks="""
# Energy
Our hotels and pools use 310 gigawatt hours a year. [[energy_sensitivity::A rise of ten per cent in prices not fixed would cost £2.2m]] in 2023 and £6m in 2024.

# Shortage of people
One vacancy in eight was open in July. Unfilled posts mean closed rooms, overtime and poorer reviews.

# Fire and safety
Our oldest building dates from 1641. After [[risk_fire::the fire at the Moorcroft Grange in December 2021, in which no one was hurt]], compartments and doors in twenty-two old houses were surveyed, and £9m will be spent by 2024.

# Leases
Twenty-one hotels are held on leases with rents that rise with inflation, capped at 4% in most cases. Weak hotels cannot be given back.
""",
        governance="Audit committee: [[audit_committee::Lindsay Carrick (chair), Robert Achebe and Siân Prosser]]. Dame Olivia was independent on appointment. [[pay_vote::Twenty-three per cent of votes were cast against the remuneration report]] in March 2022 because of retention awards; the committee has consulted holders since and will make no more of them.",
        critical_audit="Key audit matter: impairment of hotels and right-of-use assets. Each hotel is a cash-generating unit. We tested models for the 17 hotels with least headroom and used property specialists.",
        policies="Hotels are depreciated over 50 years to residual value, fixtures over 4 to 15 years. Caravans in the hire fleet are depreciated over 7 years and then moved to inventories. Government support received in 2020 and 2021, £6m in the comparative year, was deducted from the related expense.",
        note_segments="Segments are hotels, holiday parks, and spa and leisure clubs. No guest or agent provides a tenth of revenue; bookings through the [[big_agent::largest online agent]] were 17% of room revenue.",
        note_expenses="Team pay amounted to £271m (2021: £198m), including £1.6m for apprenticeships. Rent concessions were nil (2021: £3m).",
        note_adjusting="Reorganization. Closing nine Aqualis day spas cost <v restructuring>, of which £7m for leases. Impairment of <v impairment>: goodwill of the spa and leisure clubs, because [[why_impairment::members have not returned in the numbers expected]]. Insurance for [[risk_fire::the fire at the Moorcroft Grange]] brought income of [[insurance::£8m]], shown in other items.",
        note_debt="The revolving credit facility of [[revolver_size::£200m]] runs to [[revolver_due::January 2025]] and was drawn by [[revolver_drawn::£88m]]. The loan on five London hotels matures in 2026 and bears 3.9%. Covenant tests were waived until April 2022 and apply since: leverage below [[covenant::4.0 times]] and fixed-charge cover above 1.5 times. Liquidity headroom was £146m.",
        note_acquisitions="In April 2022 the Group bought [[acq:2022::Larkfield Parks Limited]], with three parks in Northumberland, for [[acq_price::£52m]]. The hotel in Nottingham was sold for £11m at a profit of £2m.",
        note_contingencies="Business interruption insurance. The Group claims £24m from insurers for closures in 2020; the [[lawsuit::High Court will hear the case in October 2023]]. No asset has been recognized. Holiday pay: claims by former seasonal employees have been lodged at the tribunal in Leeds.",
        note_subsequent="On 14 December 2022 the Group [[subsequent::exchanged contracts to sell the freehold of the Strand hotel for £78m]] and lease it back for thirty years. On 9 January 2023 a cyber attack stopped reservations for two days; no guest data was lost.",
        shareholders="Holders of 500 shares receive a card with 10% off stays. Dividend payment date 6 April 2023, record date 3 March 2023.",
    ),
    questions=[
        ("statement-figure", "How much did Castellan spend on fixed assets in FY2022?", "capex:2022"),
        ("statement-figure", "prepayments by guests held at year end 2022", "deferred_revenue:2022"),
        ("statement-figure", "Bottom-line result for 2022", "net:2022"),
        ("ratio", "Quick ratio at October 2022 (cash and debtors vs. short-term creditors)", "cash:2022+receivables:2022+cur_liabilities:2022"),
        ("ratio", "Free cash flow 2022: operating cash less property spending", "cfo:2022+capex:2022"),
        ("note-figure", "what's drawn on the bank facility", "revolver_drawn"),
        ("note-figure", "When do hotel rents fall due, next year's amount?", "lease.1:2022"),
        ("note-figure", "Power and gas bill in 2022", "energy:2022"),
        ("narrative-why", "Why was operating margin up on the prior year?", "why_margin"),
        ("narrative-why", "What held back holiday park earnings?", "why_parks"),
        ("narrative-why", "reason for writing down the gyms and spas", "why_impairment"),
        ("fact", "How many hotels and beds/rooms?", "hotels:2022"),
        ("fact", "What property deal followed in December 2022?", "subsequent"),
        ("risk", "Dispute with insurers over pandemic closures?", "lawsuit"),
        ("risk", "Was there a fire?", "risk_fire"),
        ("governance", "Who replaced the old finance boss in 2022?", "new_cfo|new_cfo_bio", "Yasmin Doherty"),
        ("governance", "Did investors protest against executive pay?", "pay_vote"),
        ("governance", "Limit on the biggest investor's stake?", "standstill"),
    ])
