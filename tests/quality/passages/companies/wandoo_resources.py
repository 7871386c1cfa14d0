"""Wandoo Resources: an Australian miner of copper and gold; an annual report in millions of US dollars."""

COMPANY = dict(
    name="wandoo-resources", half="test", gaap="ifrs", british=True, short="Wandoo", fy=2021, year_end="30 June", unit_line="US$ million", suffix=" million", currency="US$", gap=" ", title="Wandoo Resources Limited — Annual Report 2021", share_unit_title=" (US cents)", share_unit="US cents", share_places=1, column_labels=True, year_label="FY{}",
    style=dict(fill=(2100, 2850), width=102, head=[], foot=["WANDOO RESOURCES ANNUAL REPORT 2021  {page}"]), price=5.1, audit_fee=2.1, risk_count=60, ceo_salary=1150, secretary="Fiona Abernethy", running=dict(front="Operating and financial review", governance="Governance", accounts="Financial report"), currency_words="United States dollars",
    labels=dict(revenue="Sales revenue", cogs="Cost of production", sga="Administration and royalties", rd="Exploration and evaluation expense", restructuring="Care and maintenance costs", impairment="Impairment of mining assets", impairment_cf="Impairment of mining assets", capex="Payments for property, plant, equipment and mine development", acquired="Payments for acquisition of tenements and subsidiaries", disposals="Proceeds from sale of plant", da_line="Depreciation and amortisation", ppe="Property, plant, equipment and mine properties", buyback="On-market share buy-back", dividends="Dividends paid", goodwill="Goodwill and exploration assets", cfo="Net cash inflow from operating activities", cfi="Net cash outflow from investing activities", cff="Net cash outflow from financing activities", issued="Proceeds from interest-bearing liabilities", repaid="Repayment of interest-bearing liabilities", lt_debt="Interest-bearing liabilities", cur_debt="Interest-bearing liabilities", net="Profit after income tax", pretax="Profit before income tax", income_title="Consolidated statement of profit or loss", employees="Employees and contractors on site", other_long="Rehabilitation and other provisions", d_receivables="Trade and other receivables"),
    segments=[dict(key="copper", label="Copper — Mount Caldera", revenue=[812, 904, 866, 842, 1388], margin=0.36, capex=1.1, goodwill=0.8), dict(key="gold", label="Gold — Kalbarrie", revenue=[388, 402, 421, 512, 498], margin=0.3, goodwill=1), dict(key="cobalt", label="Nickel and cobalt — Stony Ridge", revenue=[96, 141, 118, 64, 0], margin=0.05, goodwill=0.1)],
    figures=dict(gross=[0.402, 0.421, 0.388, 0.377, 0.512], sga=[0.072, 0.071, 0.073, 0.074, 0.078], rd=[0.021, 0.024, 0.026, 0.023, 0.024], da=[0.118, 0.117, 0.121, 0.122, 0.109], restructuring=[0, 0, 0, 21, 14], impairment=[0, 0, 0, 96, 0], capex=[188, 214, 302, 341, 426], acquired=[0, 0, 64, 0, 112], buyback=[0, 0, 30, 0, 85], dps=[6.0, 8.0, 6.0, 4.0, 16.0], shares=[611.0, 611.4, 608.2, 604.8, 598.6], share_scale=100, tax=[0.301, 0.299, 0.302, 0.311, 0.298], debt=420, cash=206, goodwill=188, intangibles=22, amortization=0.05, rate=0.052, dso=31, dio=52, dpo=44, accrued=0.06, deferred_revenue=0.006, ppe=1620, lease=0.06, other_long=0.21, cash_floor=0.11, corporate=0.016, employees=[3120, 3340, 3610, 3480, 3790], **{"yield": 0.008}),
    debt_items=[("Syndicated term facility", 0.58), ("US private placement notes", 0.32), ("Equipment finance", 0.1)], maturity_weights=[0.14, 0.18, 0.36, 0.08, 0.24], statutory=[30.0, 30.0], statutory_label="Australian statutory rate", home_tax=("Australia", "Chile", "Other"), rate_items=["Chilean mining royalty tax", "Foreign exploration not recognised", "Research incentive", "Share rights", "Prior years and other"],
    places=[("China", 0.46), ("Japan", 0.27), ("South Korea", 0.14), ("Australia (gold mint)", 0.13)], plant=["Mine properties and development", "Plant and equipment", "Land and buildings", "Deferred stripping", "Capital works in progress"], plant_weights=[0.41, 0.33, 0.06, 0.11, 0.09], inventory_parts=["Stores and consumables", "Ore stockpiles", "Concentrate and gold in circuit"], inventory_weights=[0.29, 0.44, 0.27], staff_groups=["Mining and processing", "Exploration and projects", "Corporate"], accrued_parts=["Employee costs", "Royalties", "Freight and treatment charges", "Capital creditors", "Other accruals"], intangible_names=["Water rights", "Software", "Other"],
    subsidiary_heads=["Wandoo", "Caldera", "Kalbarrie Gold", "Minera Alto Sur"], subsidiary_count=8, subsidiary_tails=["Pty Ltd  Australia", "Exploration Pty Ltd  Australia", "Finance Pty Ltd  Australia", "Holdings S.A.  Chile", "Mining Services Pty Ltd  Australia", "Metals Marketing Pte Ltd  Singapore", "SpA  Chile (75%)", "Energy Pty Ltd  Australia", "(Canada) Inc.  Canada"],
    order=["highlights", "chair", "ceo", "markets", "review", "model", "strategy", "financial", "kpis", "people", "environment", "section172", "risks", "viability", "directors", "board", "governance", "nomination", "audit", "remuneration", "statements", "parent", "auditor", "record", "about", "glossary", "shareholders"], note_style="Note {}. {}", statement_order=["income", "comprehensive", "balance", "equity", "cash"], financial_more=["costs"],
    notes=[("Segment information", "segments"), ("Expenses", "expenses"), ("Care and maintenance and impairment", "adjusting"), ("Finance costs", "finance"), ("Income tax", "taxes"), ("Earnings per share", "eps"), ("Property, plant, equipment and mine properties", "ppe"), ("Exploration assets and goodwill", "goodwill"), ("Leases", "leases"), ("Inventories, receivables and payables", "working"), ("Rehabilitation and other provisions", "provisions"), ("Interest-bearing liabilities", "debt"), ("Financial risk management", "risk"), ("Cash flow information", "cash"), ("Contributed equity and dividends", "capital"), ("Share rights", "shares"), ("Acquisition of Minera Alto Sur", "acquisitions"), ("Contingencies", "contingencies"), ("Commitments", "commitments"), ("Related parties", "related"), ("Events after the balance date", "subsequent"), ("Controlled entities", "subsidiaries")],
    board=[("Margaret Illingworth", "Chair", "Chair since November 2017; a mining engineer who was chief executive of an iron ore company."), ("Declan Rourke", "Chief Executive Officer and Managing Director", "Appointed in March 2018; earlier general manager of Mount Caldera."), ("Sunita Raghavan", "Chief Financial Officer and executive director", "Joined in September 2020 from a nickel producer in Perth, in succession to Paul Amery."), ("Ewan Macallister", "Non-executive director", "Geologist; chair of the sustainability committee."), ("Josephine Karlsen", "Non-executive director", "Chair of the audit and risk committee; former partner of an accounting firm."), ("Rodrigo Fuenzalida", "Non-executive director", "Lawyer in Santiago; director since the purchase of Alto Sur."), ("Tania Wirrpanda", "Non-executive director", "Chair of the people committee; leader of an Aboriginal land council.")],
    holders=[("Banksia Super", "8.9%"), ("Granite Index Advisors", "6.1%"), ("Sumihara Metals Co., Ltd.", "5.5%")],
    words=dict(co="Wandoo Resources Limited", file_number="ABN 61 008 221 907", website="www.wandooresources.example", ticker="WDO", exchange="Australian Securities Exchange", hq="Level 22, 140 Hay Street, Perth, Western Australia", auditor="Kinross Bale", auditor_city="Perth", auditor_since="2011", report_date="24 August 2021", agm="18 November 2021", product=["copper concentrate and gold", "copper and gold"], customers="smelters and traders", input=["diesel", "grinding media", "explosives", "sulphuric acid"], Input=["Diesel", "Explosives"], supplier="suppliers", suppliers="contractors and suppliers", site="mine", sites="mines", regulator=["the department of mines of Western Australia", "the Chilean environmental authority"],
               competitor=["diversified miners", "Chinese state companies", "mid-sized gold producers"], industry="mining", place=["the Goldfields", "the Atacama", "Port Hedland"], system="fleet management system", stock_short="shares", nature="Wandoo Resources Limited is a company limited by shares, incorporated and domiciled in Australia, that explores for, mines and sells copper and gold.", revenue_policy="Concentrate is sold at provisional prices; revenue is recognized when the ship leaves, and adjusted to final prices within four months. Gold is sold to a mint at spot.", discount_low="6.5%", discount_high="9.8%", leverage_target="below 1.0 times", transfer_agent="Boronia Registry Services"),
    text=dict(
        cover="Annual report for the year ended 30 June 2021. All dollars are United States dollars unless marked A$.",
        highlights="""
Production: [[copper_tonnes:2021::148,600 tonnes of copper]] and [[gold_ounces:2021::271,000 ounces of gold]]. Unit cost of copper at Mount Caldera: [[c1:2021::US$1.32 per pound]] after by-product credits. Ore reserves at Mount Caldera now support a mine life to [[mine_life::2038]]. [[fatality::No fatalities]]; total recordable injury frequency 4.1.
""",
        chair="""
# From the Chair

Copper more than doubled from its low of March 2020, and your company was able to sell all that it dug. Profit after tax was <v net>, against <v net -1>. The directors declared a final dividend that brings the total for the year to <ps dps> per share, against <ps dps -1>, and bought back shares for <v buyback>. The dividend policy is to pay [[dividend_policy::between 40% and 60% of underlying profit]].

Destruction of rock shelters by another miner shamed our industry. We reviewed all our agreements with Traditional Owners; in two cases we gave up the right to disturb places. [[resigned::Sir Alan Thwaite]] retired from the board after eleven years. [[cfo::Sunita Raghavan]] joined as Chief Financial Officer in September, and Rodrigo Fuenzalida as a director in December.

Margaret Illingworth
""",
        ceo="""
# From the Managing Director

What went right: the second mill at Mount Caldera ran above its rated 14 million tonnes a year from November; borders closed, but our people moved house or stayed on site for six weeks at a time. What went wrong: gold at Kalbarrie fell 6%, because [[why_gold::a wall of the Emu pit slipped in January]] and we mined lower grades while it was made safe. Stony Ridge, our nickel and cobalt mine, has been in care and maintenance since [[stony::February 2020]] and did not restart.

In May we bought 75% of Minera Alto Sur and its copper prospect in the Atacama. Guidance for FY2022: copper 150,000 to 158,000 tonnes, gold 280,000 to 300,000 ounces, capital expenditure US$ 460 million to 500 million, of which two thirds is for stripping and the underground development at Caldera Deeps.

Declan Rourke
""",
        markets="""
# Markets

Copper averaged US$3.62 a pound over the year and gold US$1,850 an ounce. Chinese smelters accepted treatment charges of US$59.5 a tonne in 2021, the lowest in ten years, since concentrate was scarce. Electric vehicles use four times the copper of others. Mines take sixteen years on average from discovery to production. The Australian dollar rose by 12% against the American, which raised costs.
""",
        review="""
# Operations

Mount Caldera (100%), Western Australia. Revenue <dir rev.copper> <pc rev.copper> to <v rev.copper>; the segment result was <v oi.copper> (<y -1>: <v oi.copper -1>). [[why_copper::The price of copper explains four fifths of the increase]], volume the rest.

|   FY2021  FY2020  FY2019
| Ore mined (million tonnes)  31.4  28.2  27.1
| Ore milled (million tonnes)  28.9  25.6  25.1
| Copper grade  0.58%  0.57%  0.60%
| Recovery  89.1%  88.4%  88.6%
| Copper in concentrate (thousand tonnes)  148.6  129.0  133.4
| Gold in concentrate (thousand ounces)  61  55  58

Kalbarrie (100%), Western Australia. Gold production 210,000 ounces; all-in sustaining cost [[aisc:2021::US$1,214 per ounce]], up from US$1,063. Segment result <v oi.gold>.

Stony Ridge (100%), Northern Territory. Care and maintenance cost <v restructuring>. Sale or restart is under study.

Reserves and resources at 30 June 2021

| Deposit  Proved and probable ore (million tonnes)  Copper  Gold (grams per tonne)  Contained copper (thousand tonnes)
| Mount Caldera open pit  412  0.56%  0.09  2,307
| Caldera Deeps underground  61  1.32%  0.31  805
| Kalbarrie open pits  74  —  1.38  —
| Alto Sur (resource only)  288  0.49%  —  1,411

Exploration. Expense was <v rd>. Drilling at Caldera Deeps reached 1,450 metres below surface.
""",
        financial="""
# Financial review

Sales revenue <dir revenue> <pc revenue> to <v revenue>. Operating profit rose to <v operating_income> from <v operating_income -1>; the operating margin was <r operating_margin> against <r operating_margin -1>. [[why_margin::Higher metal prices and the absence of last year’s impairment]] explain it.

%table changes revenue cogs gross_profit sga rd amortization restructuring impairment operating_income interest_expense interest_income pretax tax net

Cash. Net cash inflow from operating activities was <v cfo> (<y -1>: <v cfo -1>). Payments for property, plant, equipment and mine development were <v capex> (<y -1>: <v capex -1>): US$ 171 million for stripping, US$ 118 million for Caldera Deeps, US$ 72 million for the second mill, and the rest to sustain operations. Gearing fell. The effective tax rate was <r etr>.

Sensitivity. A change of ten cents a pound in copper changes profit after tax by [[copper_sensitivity::US$ 21 million]]; one cent in the exchange rate of the Australian dollar by US$ 7 million.
""",
        people="At 30 June 2021 [[headcount:2021::3,790 people]] worked at our sites, contractors included; 11% identify as Aboriginal or Torres Strait Islander people.",
        risks="""
# Tailings dams
We operate three [[risk_tailings::tailings storage facilities, one of them built by the upstream method]]. A failure could kill people, poison water and end our licence to operate. An independent board reviews the dams twice a year; the upstream dam at Kalbarrie will be closed by 2024.

# Concentration on one mine
Mount Caldera earns most of our profit. A pit slip, fire in a mill or a cyclone at the port would stop it.

# Traditional Owners and cultural heritage
New law on heritage in Western Australia and the expectations of investors may limit where we can mine. [[heritage::Fourteen sites within approved mine areas]] are under review.

# Chile
A new constitution is being written, and a royalty of up to 75% on sales of copper at high prices has passed one chamber. Water at Alto Sur must come from the sea.
""",
        governance="The audit and risk committee consists of [[audit_committee::Josephine Karlsen (chair), Ewan Macallister and Rodrigo Fuenzalida]]. Ms Karlsen has been nominated to succeed the Chair in 2022.",
        critical_audit="Key audit matter: rehabilitation. The provision depends on the volume of earth to be moved, unit rates and discounting over up to thirty years; we used environmental specialists and compared rates with contracts.",
        policies="Stripping costs in production are capitalized if they give access to ore, and amortized by units of production. Exploration is expensed until a resource is shown to exist. Mine properties are amortized over reserves.",
        note_segments="Three customers each bought more than a tenth: [[big_customer::Sumihara Metals (24%)]], a Chinese smelter (17%) and the mint (13%).",
        note_expenses="Royalties to the state were US$ 71 million. Employee benefits expense was [[staff_cost:2021::US$ 338 million]].",
        note_adjusting="Stony Ridge. Costs of care and maintenance were <v restructuring> in <fy> and <v restructuring -1> in <fy -1>. In <fy -1> the carrying amount was written down by <v impairment -1>, to US$ 34 million, since [[why_impairment::the price of cobalt had fallen by two thirds]].",
        note_debt="The syndicated facility of [[revolver_size::US$ 550 million]] expires in [[revolver_due::October 2024]]; interest is LIBOR plus 1.9%. Covenants: net debt to EBITDA below [[covenant::2.75 times]] and tangible net worth above US$ 900 million. Private placement notes bear 4.1% to 4.6%.",
        note_acquisitions="On 12 May 2021 the Group paid US$ 112 million for 75% of [[acq:2021::Minera Alto Sur SpA]]; the purchase was accounted for as a group of assets together with a small service company. Further payments of up to US$ 60 million depend on a decision to mine.",
        note_contingencies="Pit slip. Contractors claim [[pit_claim::A$31 million]] for standing time at Kalbarrie; the Group disputes it. Native title: a claim over part of the Kalbarrie tenements was lodged in the Federal Court in [[native_title::March 2021]]. Bank guarantees of US$ 88 million were issued for rehabilitation.",
        note_subsequent="On 20 July 2021 the Group [[subsequent::signed a contract to sell Stony Ridge]] to Territory Battery Metals for A$95 million and a royalty. On 9 August 2021 a further buy-back of up to US$ 100 million was announced.",
        shareholders="The twenty largest holders own 71.4% of shares. Employees hold 4.9 million rights.",
    ),
    questions=[
        ("statement-figure", "How much did Wandoo put into mines and equipment in FY2021?", "capex:2021"),
        ("statement-figure", "What cash did operations bring in FY21?", "cfo:2021"),
        ("statement-figure", "How much was paid for the share buyback in FY2021?", "buyback:2021"),
        ("ratio", "Current ratio June 2021", "cur_assets:2021+cur_liabilities:2021"),
        ("ratio", "Profit margin after tax FY2021", "net:2021+revenue:2021"),
        ("note-figure", "What was the asset write-down in FY2020?", "impairment:2020"),
        ("note-figure", "Total borrowings from banks and noteholders at June 2021?", "debt:2021"),
        ("note-figure", "What is set aside for cleaning up mine sites, June 2021?", "provision.2:2021"),
        ("narrative-why", "Why did less bullion come out of the ground?", "why_gold"),
        ("narrative-why", "What drove the jump in profitability?", "why_margin"),
        ("fact", "How long will the main copper pit last?", "mine_life"),
        ("fact", "Who is the largest customer?", "big_customer"),
        ("fact", "What are they selling after year end?", "subsequent"),
        ("risk", "Danger from waste dams?", "risk_tailings"),
        ("risk", "How sensitive are earnings to the metal price?", "copper_sensitivity"),
        ("governance", "Who is the CFO?", "cfo"),
        ("governance", "what was the managing director's total pay in FY2021", "pay.Rourke:2021"),
    ])
