"""Solvanta Pharma: a German maker of medicines; an annual report in millions of euros, statements before governance."""

COMPANY = dict(
    name="solvanta-pharma", half="tune", gaap="ifrs", short="Solvanta", fy=2020, year_end="31 December", unit_line="€ million", suffix=" million", currency="€", gap="", title="Solvanta Pharma SE — Annual Report 2020", share_unit_title=" (€)", fcf_shown=True,
    style=dict(fill=(2150, 2950), width=104, head=["Solvanta Annual Report 2020  |  {section}"], foot=["{page}"]), price=61.0, audit_fee=3.7, risk_count=60, ceo_salary=960, secretary="Dr Katharina Ilgner", running=dict(front="Management report", governance="Corporate governance", accounts="Consolidated financial statements"), currency_words="euros",
    labels=dict(revenue="Sales", sga="Marketing, selling and administrative expenses", rd="Research and development expenses", impairment="Impairment losses on goodwill and product rights", impairment_cf="Impairment losses on goodwill and product rights", capex="Acquisition of property, plant and equipment and software", acquired="Acquisition of companies and product rights", pretax="Income before taxes", tax="Income taxes", net="Net income", operating_income="Operating income (EBIT)", restructuring="Restructuring expenses", employees="Employees at year end", buyback="Purchase of treasury shares", cfo="Cash flow from operating activities", cfi="Cash flow from investing activities", cff="Cash flow from financing activities", income_title="Consolidated income statement", balance_title="Consolidated balance sheet", payables="Trade accounts payable", minority="Non-controlling interests"),
    segments=[dict(key="specialty", label="Specialty Medicines", revenue=[1284, 1391, 1522, 1688, 1846], margin=0.33, goodwill=1.6), dict(key="consumer", label="Consumer Health", revenue=[912, 934, 941, 968, 921], margin=0.15, goodwill=1), dict(key="services", label="Contract Manufacturing", revenue=[388, 402, 421, 455, 537], margin=0.13, capex=2, goodwill=0.3)],
    figures=dict(gross=[0.641, 0.645, 0.648, 0.652, 0.661], sga=[0.322, 0.321, 0.316, 0.312, 0.297], rd=[0.146, 0.149, 0.153, 0.158, 0.171], da=[0.038, 0.038, 0.038, 0.039, 0.039], restructuring=[12, 0, 18, 0, 26], impairment=[0, 0, 0, 38, 71], capex=[142, 151, 168, 197, 254], acquired=[0, 210, 0, 96, 418], buyback=[0, 0, 50, 60, 0], dps=[1.1, 1.2, 1.3, 1.42, 1.5], shares=[118.2, 118.2, 117.6, 116.9, 116.8], tax=[0.262, 0.258, 0.249, 0.247, 0.229], debt=690, cash=311, goodwill=804, intangibles=612, amortization=0.11, minority=0.012, rate=0.021, dso=63, dio=148, dpo=64, accrued=0.12, deferred_revenue=0.015, ppe=962, lease=0.05, other_long=0.16, cash_floor=0.1, corporate=0.02, employees=[10840, 11020, 11260, 11590, 11940], **{"yield": 0.003}),
    impaired_at=1, debt_items=[("Bond 1.125%, due 2023", 0.36), ("Bond 0.75%, due 2027", 0.34), ("Promissory notes, 2021–2026", 0.22), ("Bank loans", 0.08)], maturity_weights=[0.06, 0.37, 0.04, 0.08, 0.45], statutory=[30.2, 30.2], statutory_label="Weighted statutory tax rate", home_tax=("Germany", "Other Europe", "Rest of world"), rate_items=["Differences in foreign tax rates", "Tax incentives for research", "Non-deductible expenses", "Tax-free income", "Write-offs, prior years and other"],
    places=[("Germany", 0.24), ("Rest of Europe", 0.37), ("United States", 0.22), ("Asia and other", 0.17)], plant=["Land and buildings", "Technical equipment and machinery", "Office and other equipment", "Assets under construction"], plant_weights=[0.36, 0.45, 0.1, 0.09], intangible_names=["Product rights and licences", "Trademarks", "Capitalized development and software"], staff_groups=["Production", "Research and development", "Sales and administration"],
    subsidiary_heads=["Solvanta Pharma", "Solvanta Consumer", "Biofabrik", "Medilar"], subsidiary_count=10, subsidiary_tails=["GmbH  Germany", "S.A.S.  France", "S.p.A.  Italy", "Ltd  United Kingdom", "Inc.  United States", "K.K.  Japan", "Sp. z o.o.  Poland", "AG  Switzerland", "B.V.  Netherlands", "Ltda.  Brazil (80%)", "Trading Co. Ltd.  China", "A/S  Denmark"],
    order=["highlights", "chair", "ceo", "markets", "model", "strategy", "review", "financial", "kpis", "people", "environment", "section172", "risks", "viability", "statements", "parent", "auditor", "board", "governance", "nomination", "audit", "remuneration", "directors", "record", "glossary", "about", "shareholders"], note_style="({}) {}", statement_order=["income", "comprehensive", "balance", "cash", "equity"],
    notes=[("Segment reporting", "segments"), ("Cost of sales, personnel and auditor fees", "expenses"), ("Restructuring and impairment", "adjusting"), ("Financial result", "finance"), ("Income taxes", "taxes"), ("Earnings per share", "eps"), ("Goodwill and intangible assets", "goodwill"), ("Property, plant and equipment", "ppe"), ("Leases", "leases"), ("Inventories, receivables and other items", "working"), ("Equity and dividend", "capital"), ("Pensions", "pension"), ("Other provisions", "provisions"), ("Financial liabilities", "debt"), ("Financial instruments and risks", "risk"), ("Cash flow statement and net debt", "cash"), ("Share-based compensation", "shares"), ("Business combinations and licences", "acquisitions"), ("Contingent liabilities and litigation", "litigation"), ("Commitments", "commitments"), ("Related parties", "related"), ("Events after the reporting period", "subsequent"), ("List of shareholdings", "subsidiaries")],
    board=[("Dr Ulrich Severin", "Chairman of the Supervisory Board", "Former chief executive of a chemicals group; chairman since May 2018."), ("Dr Annika Brandstätter", "Chief Executive Officer", "A physician and economist, chair of the Executive Board since January 2019; earlier head of Specialty Medicines."), ("Matthias Kolbenschlag", "Chief Financial Officer", "Member of the Executive Board since July 2016; responsible for finance, IT and purchasing."), ("Prof. Jérôme Lacombe", "Chief Scientific Officer", "Member of the Executive Board since 2017; professor of immunology in Lyon."), ("Sabine Thielen", "Deputy chair of the Supervisory Board, employee representative", "Chair of the works council in Mannheim."), ("Dr Hedda Nørgaard", "Member of the Supervisory Board", "Chair of the audit committee; former finance director of a maker of insulin."), ("Wolfgang Riedmüller", "Member of the Supervisory Board", "Representative of the family foundation.")],
    holders=[("Riedmüller Family Foundation", "31.6%"), ("Nordlicht Asset Management", "5.4%"), ("Index funds of Granite Advisors", "4.8%")],
    words=dict(co="Solvanta Pharma SE", file_number="HRB 700412, Mannheim", website="www.solvanta.example", ticker="SVP", exchange="Frankfurt Stock Exchange", hq="Kurpfalzring 22, Mannheim, Germany", auditor="Lorentzen & Wirth GmbH Wirtschaftsprüfungsgesellschaft", auditor_city="Frankfurt am Main", auditor_since="2016", report_date="9 March 2021", agm="6 May 2021", product=["medicines", "medicines and vitamins"], customers="patients, pharmacies and partners", input=["active ingredients", "glass vials", "excipients"], Input=["Active ingredients", "Vials"], supplier="suppliers", suppliers="suppliers of active ingredients",
               site="plant", sites="plants and laboratories", regulator=["the European Medicines Agency", "the United States Food and Drug Administration"], competitor=["research-based multinationals", "makers of generics and biosimilars", "retailers’ own labels"], industry="pharmaceutical", place=["Mannheim", "North Carolina", "Lyon"], system="batch release system", stock_short="shares", nature="Solvanta Pharma SE, Mannheim, develops, makes and sells medicines for diseases of the immune system and of the lung, over-the-counter products, and makes medicines for others.", revenue_policy="Sales of medicines are recognized on delivery; expected rebates to health insurers are deducted. Contract manufacturing of customized products is recognized over time. Milestones for licences granted are recognized when the event has occurred.", discount_low="7.9%", discount_high="10.6%", leverage_target="below 2.0 times"),
    text=dict(
        cover="Research since [[founded::1887]]. Financial year from 1 January to 31 December 2020. This report is a translation; the German version prevails.",
        highlights="""
Sales of [[top_product::Immulis]], our antibody for ulcerative colitis, rose 29% to €742 million. Six months of lockdown cost Consumer Health its cough-and-cold season. Filling vaccines for others took Contract Manufacturing to a record. The pipeline counts [[pipeline::14 projects in clinical development]], four of them in phase III.
""",
        chair="""
# Report of the Supervisory Board

The Supervisory Board advised and supervised the Executive Board throughout the year. It held nine meetings, six of them by video. Discussions dealt with protection of employees in the pandemic, the purchase of [[acq:2020::Medilar]], the budget, and succession. [[new_director::Dr Hedda Nørgaard]] was elected in June in place of Dr Ernst Wallner, who had chaired the audit committee. The Executive Board’s contract with [[ceo_contract::Dr Brandstätter was extended to December 2026]].

The audit committee met five times and reviewed quarterly statements, risk management, compliance and the impairment of consumer brands. The auditor took part in the meetings on the annual accounts. No objections were raised. The Supervisory Board approved the accounts, which are thereby adopted, and agrees with the proposal to pay a dividend of [[dps:2020::1.50]] euros per share.
""",
        ceo="""
# Letter to shareholders

Last year asked more of medicine than any in my working life. None of our plants closed for a single day. In [[lyon::Mannheim and Lyon we filled 118 million doses of vaccine]] for two partners, and the new line in Wilson, North Carolina, will add 200 million a year.

Immulis was approved in Crohn’s disease by European authorities in September; the American authority asked for more data on [[crl::liver enzymes]], which will cost us about a year. Aerovent, our inhaled antibody for severe asthma, reached its goal in a first phase III trial. We ended work on solvatinib for lupus.

In July we acquired [[acq:2020::Medilar]] with its treatment for cystic fibrosis. We raise research spending while others cut it; it reached <v rd>. For 2021 we expect sales growth of 5% to 8% in constant currencies and an operating margin between 15% and 17%.

Dr Annika Brandstätter
""",
        markets="""
# Economic environment and health policy

The world economy shrank. Medicines markets grew by 3%, over-the-counter products fell by 4%. Visits to doctors dropped by up to a third in spring, so that fewer patients began new therapies. In Germany the mandatory rebate stayed at 7%; in the United States a rule on international reference prices was announced and then stopped by a court. Biosimilars of older antibodies took between 40% and 80% of volume in European markets within two years.
""",
        review="""
# Development of the segments

Specialty Medicines. Sales <dir rev.specialty> <pc rev.specialty> to <v rev.specialty>; EBIT was <v oi.specialty> (<y -1>: <v oi.specialty -1>). Immulis contributed 40% of segment sales. Respiro lost exclusivity in Spain and Italy.

| Product (€ million)  2020  2019  Change
| [[top_product::Immulis]] (colitis, Crohn’s disease)  742  575  29%
| Respiro (asthma)  388  421  (8)%
| Dermalex (psoriasis)  301  286  5%
| Neurovit injection  164  166  (1)%
| Cysteva (cystic fibrosis)  61  —  —
| Other  190  240  (21)%

Consumer Health. Sales <dir rev.consumer> <pc rev.consumer> to <v rev.consumer>. [[why_consumer::Masks and distance meant fewer colds]], so that sales of cough syrup and nasal spray fell by a quarter, while vitamins grew 17%.

Contract Manufacturing. Sales rose <pc rev.services> thanks to vaccines. EBIT was <v oi.services>. Order backlog at year end was [[backlog::€1,120 million]].

Research and development. Expenses of <v rd>, 17.1% of sales, compare with <v rd -1>. The increase was due to [[why_rd::phase III trials of Aerovent with 2,300 patients]]. 1,870 people work in research and development.
""",
        financial="""
# Earnings, assets and financial position

Sales <dir revenue> <pc revenue> to <v revenue>; in constant currencies the increase was 7.4%. EBIT was <v operating_income>, compared with <v operating_income -1>, or <r operating_margin> of sales (<y -1>: <r operating_margin -1>).

%table changes revenue cogs gross_profit sga rd amortization restructuring impairment operating_income interest_expense interest_income pretax tax net

[[why_margin::Savings on travel and on visits to doctors]] supported the operating margin, whereas research, impairment and restructuring weighed on it. Gross profit was <r gross_margin> of sales. The tax rate was <r etr> (<y -1>: <r etr -1>), lower on account of research incentives in the United States.

The cash flow statement shows cash flow from operating activities of <v cfo> (<y -1>: <v cfo -1>). Capital expenditures of <v capex>, above the <v capex -1> of the year before, went mainly into [[capex_what::the filling line in Wilson and a building for antibodies in Mannheim]]. Free cash flow after acquisitions was negative. Acquisitions required <v acquired>. The rating of A- was confirmed. Liquidity: a syndicated credit line of [[revolver_size::€600 million]] until October 2025 was not drawn.
""",
        people="At the end of the year [[headcount:2020::11,940 people]] worked for Solvanta, 4,870 of them in Germany. Personnel expenses were [[staff_cost:2020::€874 million]]. The works agreement on mobile work allows up to three days a week at home.",
        risks="""
# Dependence on Immulis
[[top_product::Immulis]] accounts for a quarter of sales. [[risk_patent::Its main patents expire in 2027 in Europe and 2029 in the United States]]; competitors have filed oppositions at the European Patent Office, to be heard in November 2021. New classes of medicine for colitis are in development elsewhere.

# Research may fail
Of ten substances that enter clinical trials about one becomes a medicine. A second phase III trial of Aerovent reads out in 2022; failure would lead to a write-off of capitalized rights of €143 million.

# Prices set by payers
Health insurers and governments negotiate, compare and cap prices. Rebates in the United States reached 44% of gross sales.

# Quality and supply
In March 2020 the American authority issued a [[warning_letter::warning letter on the plant in Monza]] after an inspection of sterile filling. Corrections were completed in December; a new inspection is awaited. Until then no new product from this plant will be approved there.
""",
        governance="The declaration under section 161 of the stock corporation act notes one departure from the code: no age limit has been set for the Supervisory Board. Audit committee: [[audit_committee::Dr Hedda Nørgaard (chair), Sabine Thielen and Wolfgang Riedmüller]].",
        critical_audit="Key audit matter: acquisition of [[acq:2020::Medilar]]. We assessed the valuation of product rights of €286 million, above all assumptions about patients, prices and duration of treatment, with specialists for valuation.",
        policies="Product rights acquired are amortized over the life of patents, as a rule 8 to 15 years, from launch. Milestone payments made before approval are capitalized; payments for research services are expensed.",
        note_segments="The three segments correspond to management responsibilities. One wholesaler in the United States accounts for [[big_customer::11% of sales]], reported in Specialty Medicines.",
        note_expenses="Personnel expenses were €874 million (2019: €841 million): wages and salaries €706 million, social security €118 million, pensions €50 million.",
        note_adjusting="""
Restructuring expenses of <v restructuring> relate to the [[restructuring_what::closing of the research centre in Basel with 140 jobs]], announced in October. Impairment losses of <v impairment>: goodwill of Consumer Health was written down because the business with cold remedies is expected to recover slowly. In <y -1> rights to a gout medicine were written off with <v impairment -1>.
""",
        note_debt="""
In June 2020 a [[bond::bond of €400 million with a coupon of 0.75%, due in 2027]], was issued. The syndicated credit line of [[revolver_size::€600 million]] expires in October 2025 and contains no financial covenants. Promissory notes were issued in 2019 in tranches with fixed and floating rates.
""",
        note_acquisitions="""
On 3 July 2020 Solvanta acquired all shares of [[acq:2020::Medilar S.A., Toulouse]], for [[acq_price::€392 million]] in cash and up to €120 million on milestones, of which €44 million was recognized. Product rights of €286 million and goodwill were recorded. Since then Medilar has contributed sales of €61 million and a loss of €4 million. A further €26 million was paid for an option on a gene therapy.
""",
        note_litigation="""
In the United States 1,340 plaintiffs claim that [[lawsuit::Neurovit injection caused nerve damage]]; the cases are consolidated in the District of New Jersey, and the first trial is set for February 2022. Provisions of €31 million have been recorded for defence. The Italian competition authority imposed a fine of [[fine::€18 million]] for abuse in sales of Respiro, against which an appeal is pending; the fine has been provided for. Solvanta claims royalties from a Swiss company in arbitration.
""",
        note_subsequent="""
On 11 January 2021 a contract was signed with a partner for [[subsequent::filling a further 150 million doses of vaccine]] in 2021 and 2022. On 18 February 2021 the American authority accepted the new application for Immulis in Crohn’s disease, with a decision due by 20 October 2021.
""",
        shareholders="Financial calendar: quarterly statement 5 May 2021; annual general meeting 6 May 2021 (virtual); half-year report 4 August 2021. The share price at year end was €61.00.",
    ),
    questions=[
        ("statement-figure", "How much did Solvanta spend on R&D in 2020?", "rd:2020"),
        ("statement-figure", "Investment in plants and software in FY2020", "capex:2020"),
        ("statement-figure", "What were drug revenues (total turnover) for 2020?", "revenue:2020"),
        ("ratio", "Inventory days 2020: stock on hand in the balance sheet?", "inventory:2020"),
        ("ratio", "EBIT margin 2020 from the income statement", "operating_income:2020+revenue:2020"),
        ("note-figure", "What write-downs were booked on goodwill in 2020?", "impairment:2020"),
        ("note-figure", "Which portion of debt has to be paid back in 2023?", "due.3:2020"),
        ("note-figure", "tax rate 2020?", "etr:2020"),
        ("narrative-why", "Why did research costs jump?", "why_rd"),
        ("narrative-why", "Why did the over-the-counter business shrink?", "why_consumer"),
        ("fact", "What firm was bought in 2020 and what does it own?", "acq:2020"),
        ("fact", "Best-selling drug?", "top_product"),
        ("fact", "How many employees worldwide?", "headcount:2020"),
        ("risk", "When does the best-seller lose patent protection?", "risk_patent"),
        ("risk", "Product liability cases?", "lawsuit"),
        ("governance", "Who heads the supervisory board?", "chair"),
        ("governance", "Who are the accountants that examined the books?", "auditor"),
    ])
