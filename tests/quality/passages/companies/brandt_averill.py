"""Brandt-Averill Industries: a conglomerate of pumps, coatings, rail and testing; a 10-K in millions of dollars."""

COMPANY = dict(
    name="brandt-averill", half="test", short="Brandt-Averill", fy=2015, year_end="December 31", unit_line="(In millions, except per share data)", suffix=" million", currency="$", gap=" ",
    style=dict(fill=(2150, 2950), width=110, head=[], foot=["Brandt-Averill Industries, Inc. — 2015 Annual Report on Form 10-K  {page}"]), price=71.8, audit_fee=9140, risk_count=70, fcf_shown=True, ceo_salary=1310000,
    labels=dict(revenue="Sales", cogs="Cost of products and services sold", sga="Selling and administrative expenses", rd="Engineering, research and development", restructuring="Restructuring and realignment", impairment="Impairment of goodwill", impairment_cf="Impairment of goodwill", operating_income="Income from operations",
                pretax="Income before taxes", tax="Income taxes", net="Net income including noncontrolling interests", capex="Additions to property, plant and equipment", acquired="Payments for acquired businesses, net of cash acquired", buyback="Common shares purchased for treasury", dividends="Dividends to shareholders",
                receivables="Trade and notes receivable, net", payables="Trade accounts payable", accrued="Accrued compensation and other liabilities", deferred_revenue="Advances from customers", cfo="Cash provided by operating activities", cfi="Cash used for investing activities", cff="Cash used for financing activities",
                issued="Proceeds from long-term borrowings", repaid="Payments on long-term borrowings", lease_cur="Capital lease and other obligations due within one year", lease_long="Capital lease and other obligations", rou="Rental equipment, net", other_long="Pension, asbestos and other liabilities", employees="Employees",
                income_title="STATEMENT OF CONSOLIDATED INCOME", balance_title="CONSOLIDATED BALANCE SHEET", cash_title="STATEMENT OF CONSOLIDATED CASH FLOWS", equity_title="STATEMENT OF CONSOLIDATED SHAREHOLDERS’ EQUITY", comprehensive_title="STATEMENT OF CONSOLIDATED COMPREHENSIVE INCOME"),
    segments=[dict(key="flow", label="Flow Control", revenue=[2140, 2285, 2431, 2512, 2188], margin=[0.15, 0.15, 0.152, 0.15, 0.122], goodwill=1), dict(key="coat", label="Coatings and Adhesives", revenue=[1610, 1644, 1702, 1788, 1761], margin=[0.12, 0.121, 0.125, 0.127, 0.146], goodwill=0.9),
              dict(key="rail", label="Rail Products", revenue=[905, 1012, 1124, 1290, 1347], margin=0.13, goodwill=0.5), dict(key="test", label="Testing and Measurement", revenue=[512, 548, 690, 731, 744], margin=0.17, goodwill=1.6)],
    figures=dict(gross=[0.331, 0.334, 0.337, 0.338, 0.329], sga=[0.178, 0.176, 0.174, 0.173, 0.179], rd=[0.026, 0.027, 0.027, 0.028, 0.029], da=[0.027, 0.027, 0.028, 0.028, 0.029], restructuring=[18, 0, 22, 31, 97], impairment=[0, 0, 0, 0, 168], capex=[164, 171, 186, 213, 178], acquired=[0, 118, 412, 0, 236],
                 buyback=[150, 200, 100, 350, 425], dps=[1.08, 1.2, 1.36, 1.56, 1.72], shares=[152.3, 150.1, 149.0, 146.2, 140.8], tax=[0.291, 0.284, 0.279, 0.286, 0.331], debt=1140, cash=418, goodwill=1290, intangibles=610, amortization=0.085, minority=0.03, rate=0.047, dso=58, dio=74, dpo=51, ppe=1215, lease=0.03,
                 other_long=0.13, sbc=0.006, corporate=0.013, cash_floor=0.07, employees=[24100, 24700, 26300, 26900, 24900]),
    impaired_at=0, debt_items=[("5.50% notes due 2017", 0.24), ("3.875% notes due 2020", 0.26), ("4.625% notes due 2024", 0.27), ("6.25% debentures due 2037", 0.16), ("Commercial paper and other", 0.07)], maturity_weights=[0.24, 0.02, 0.04, 0.27, 0.43], statutory=35.0,
    places=[("United States", 0.51), ("Germany", 0.11), ("China", 0.09), ("Other Europe", 0.15), ("Rest of world", 0.14)], rate_items=["State taxes, net of federal benefit", "Foreign operations", "Domestic manufacturing deduction", "Stock compensation and other credits", "Nondeductible goodwill and other"],
    notes=[("Acquisitions and Divestitures", "acquisitions"), ("Restructuring and Realignment", "restructuring"), ("Inventories, Property and Accrued Liabilities", "supplemental"), ("Goodwill and Intangible Assets", "goodwill"), ("Debt", "debt"), ("Leases", "leases"), ("Derivatives", "derivatives"), ("Fair Value", "fair_value"),
           ("Income Taxes", "taxes"), ("Retirement Benefits", "pension"), ("Shareholders’ Equity", "capital"), ("Stock Compensation", "stock"), ("Earnings per Share", "eps"), ("Commitments and Contingencies", "contingencies"), ("Guarantor Financial Information", "guarantor"), ("Segment Information", "segments"), ("Subsequent Events", "subsequent")],
    note_style="{}.  {}", statement_order=["income", "comprehensive", "balance", "cash", "equity"], subsidiary_heads=["Brandt-Averill", "Averill Pump", "Lodestone Coatings", "Keystone Railworks", "Vantor Instruments", "Halberg"], subsidiary_count=10,
    order=["cover", "contents", "business", "risk", "properties", "market", "selected", "forward", "mdna", "market_risk", "statements", "controls", "part3", "exhibits", "schedules", "appendix"], appendix=["credit", "plan", "glossary", "award", "certification_ceo", "certification_cfo"],
    officers=[("Leopold Hargreave", 61, "Chairman and Chief Executive Officer", "Mr. Hargreave joined the company as a plant engineer in 1979 and has held his present offices since 2008."), ("Constance Mulvaney", 54, "Senior Vice President and Chief Financial Officer", "Ms. Mulvaney has held her office since May 2012, after eleven years in treasury and investor relations."),
              ("Arvid Kjellgren", 50, "Group President, Flow Control", "Mr. Kjellgren came to us in 2013 from a Swedish maker of compressors."), ("Teresa Villanueva", 56, "Group President, Coatings and Adhesives", "Ms. Villanueva has been group president since 2010."), ("Roy Castellanos", 59, "Group President, Rail Products", "Mr. Castellanos has worked in our rail business since 1985."),
              ("Priscilla Oduya", 47, "Group President, Testing and Measurement", "Ms. Oduya joined with the purchase of Vantor in 2013."), ("Franklin Teague", 62, "Senior Vice President, General Counsel and Secretary", "Mr. Teague has served as general counsel since 2001.")],
    directors=["Leopold Hargreave", "Beatrice Lanham", "Charles Wetherby", "Dolores Quintero", "Edwin Foss", "Georgina Pell", "Hiroshi Tanabe", "Isaac Merriweather", "Katrin Vogel"],
    words=dict(co="Brandt-Averill Industries, Inc.", stock_title="Common Shares, without par value", stock_short="common shares", file_number="1-04217", irs="34-0488121", phone="(216) 555-0119", website="www.brandtaverill.example", state="Ohio", ticker="BAV", exchange="New York Stock Exchange", hq="1300 Terminal Square, Cleveland, Ohio",
               holders="6,812", market_value="$11.4 billion", shares_cover="138,640,915", cover_date="February 5, 2016", report_date="February 24, 2016", cfo="Constance Mulvaney", cfo_title="Senior Vice President and Chief Financial Officer", auditor="Merrow, Stedman & Co. LLP", auditor_city="Cleveland, Ohio", auditor_since="1951",
               product=["pumps, coatings and couplers", "industrial products"], customers="customers", input=["castings and forgings", "epoxy resins", "titanium dioxide"], Input=["Castings", "Resins", "Steel"], supplier="suppliers", suppliers="suppliers", site="plant", sites="plants", industry="diversified industrial",
               regulator=["the Environmental Protection Agency", "the Federal Railroad Administration", "the Occupational Safety and Health Administration"], competitor=["specialized producers in each of our lines", "large European engineering groups", "producers in Asia with low costs"], place=["Ohio", "Germany", "the Pearl River delta"], system="enterprise resource planning system",
               nature="Brandt-Averill Industries, Inc. manufactures pumps and valves, coatings and adhesives, rail components and instruments.", revenue_policy="Sales are recognized when title and risk of loss have passed, the price is fixed and collection is reasonably assured, in general upon shipment. Sales under long-term contracts for engineered pumps, about 6% of the total, are recognized by the percentage-of-completion method.",
               revolver_size="$1,000 million", revolver_due="July 2019", covenant="3.75 to 1.00"),
    text=dict(
        business="""
# Company Profile

Brandt-Averill was formed by the merger in 1926 of the Brandt Brass Foundry and the Averill Pump Company, both of Cleveland. It is now a diversified manufacturer with [[plants::112 plants in 23 countries]] and four segments. [[headcount:2015::24,900 people]] worked for us at <end>, about 41% of them in the United States; roughly 5,600 employees in the United States belong to unions under [[union_contracts::37 separate agreements]].

# Flow Control

This segment makes centrifugal and positive displacement pumps, valves, actuators and seals for oil and gas producers, chemical plants, water utilities and power stations. {About 44% of its sales came from spare parts and service.|Spare parts and service are 44% of its sales.} Brands are Averill, Tidewater and Mossman. Orders from oil and gas customers fell 38% in <fy>, and backlog at year end was [[backlog::$612 million]], down from $851 million.

# Coatings and Adhesives

Powder coatings, marine and protective paints, sealants and structural adhesives are sold under the names Lodestone, Ferrel and Gripwell. {No end market is more than a fifth of sales.|Customers range from shipyards to makers of kitchen cabinets.} Raw materials, most of them derived from oil and gas, represent about 55% of cost.

# Rail Products

Couplers, draft gear, brake systems, wheels and track fasteners go to builders and owners of freight cars and to transit systems. North America accounts for 71% of sales. A [[big_customer::single car builder, Plains Car Works, bought 18% of segment sales]], and no customer bought as much as 10% of the company’s sales.

# Testing and Measurement

Vantor instruments measure vibration, thickness, color and fatigue. Customers are laboratories, aircraft makers and, increasingly, our own other segments.

# Raw Materials, Patents, Seasonality, Competition

{Materials are bought from many sources.|We buy castings, forgings, resins, pigments, motors and electronic components from many sources.} We own about 2,300 patents, no one of which is material. Coatings sell best from April to September. Each segment has a handful of strong competitors and many small ones; we believe that we rank among the first three in products that make up two thirds of sales.

# Backlog

| (In millions)  2015  2014
| Flow Control  612  851
| Coatings and Adhesives  88  91
| Rail Products  704  779
| Testing and Measurement  131  128
""",
        risks="""
# Low prices of oil and gas have reduced demand for our pumps and valves.
Producers cut their spending in 2015 by more than a quarter and may cut further. Service work has been put off, and customers ask for lower prices. Because of this we closed three plants and wrote down goodwill of the upstream unit. If prices stay low we may have to do more of both.

# Claims over [[risk_asbestos::asbestos in gaskets and packing]] made before 1986 could exceed our reserves and insurance.
Mossman, which we bought in 1994, sold seals and packing that contained asbestos. As of <end> it was a defendant in about [[claims:2015::14,200]] pending claims. New claims, awards and the solvency of insurers cannot be predicted. The liability covers claims expected to be filed through 2030; claims will come after that date too.

# The freight car market moves in cycles.
Deliveries of freight cars in North America reached a record in 2015 and orders fell by two thirds. In past downturns our rail sales declined by as much as 45% within two years.

# We do business in China, where growth has slowed.
Nine of our plants are in China. Customers there pay more slowly than elsewhere, and the currency was devalued in August 2015.

# A substantial part of our earnings comes from outside the United States, and the dollar is strong.
Translation reduced sales by $331 million in <fy>. A strong dollar also makes exports from our American plants less competitive.
""",
        properties="""
We own 84 of our plants and lease 28. The corporate office in Cleveland is leased until 2024. In general our properties are in good condition and suited to their purposes. Capacity was used at about 74% on average in <fy>.

| Segment  Plants  United States  Europe  Asia  Other
| Flow Control  46  17  14  9  6
| Coatings and Adhesives  38  13  13  8  4
| Rail Products  19  13  2  2  2
| Testing and Measurement  9  4  4  1  —

| Principal plants: Cleveland, Ohio (castings, pumps); Beaumont, Texas (pumps); Tulsa, Oklahoma (valves); Erie, Pennsylvania (couplers); Granite City, Illinois (wheels)
| Akron, Ohio (coatings); Louisville, Kentucky (adhesives); Bietigheim, Germany (pumps); Wuppertal, Germany (powder coatings); Leeds, England (seals)
| Brescia, Italy (valves); Foshan, China (coatings); Dalian, China (pumps); Pune, India (pumps, castings); Jundiaí, Brazil (brakes); Ballarat, Australia (rail)
| Rochester, New York (instruments); Göttingen, Germany (instruments); Monterrey, Mexico (draft gear); Saltillo, Mexico (valves); Gdańsk, Poland (marine paints)
""",
        legal="""
Asbestos. See Note 15 for a description of claims against Mossman. Environment. In March 2015 the Environmental Protection Agency issued a notice of violation alleging that the foundry in [[epa::Granite City, Illinois]] exceeded limits on emissions of manganese; we are in talks about a settlement and expect penalties above $100,000 but not material. {Other matters are routine.|We are party to other suits in the ordinary course.}
""",
        mdna="""
# Summary

2015 was a hard year for those who serve oil fields and a good one for rail. Sales <dir revenue> <pc revenue> to <v revenue>: currency took away 5 points, volume 2 points, and acquisitions added 1 point. Earnings per diluted share were $<n eps>, including after-tax charges of $1.42 for restructuring and goodwill; in <y -1> they were $<n eps -1>.

# Consolidated Results

%table changes revenue cogs gross_profit sga rd restructuring impairment operating_income interest_expense interest_income other_income pretax tax net

Sales by segment: Flow Control <v rev.flow> against <v rev.flow -1>; Coatings and Adhesives <v rev.coat> against <v rev.coat -1>; Rail Products <v rev.rail> against <v rev.rail -1>; Testing and Measurement <v rev.test> against <v rev.test -1>.

Gross profit was <r gross_margin> of sales, down from <r gross_margin -1>. Idle capacity in pump plants cost about $44 million; cheaper resins saved $61 million in Coatings.

Income from operations was <r operating_margin> of sales, compared with <r operating_margin -1>. [[why_margin::The collapse of orders from oil and gas producers]] left plants idle and led to charges, which together outweighed gains from cheaper resins and from rail.

The tax rate rose to <r etr> from <r etr -1>, [[why_tax::because most of the goodwill charge is not deductible]].

# Segment Review

Flow Control. Income <dir oi.flow> to <v oi.flow> from <v oi.flow -1>. Orders fell in every quarter. {Water and chemical customers held steady.|Sales to water utilities grew 4%.} Prices of standard valves fell by about 3%.

Coatings and Adhesives. Income was <v oi.coat>, up from <v oi.coat -1>, {on sales that would have risen 5% but for currency|although the euro weakened}. [[why_coatings::Titanium dioxide and epoxy resin cost a fifth less]] than in <y -1>, and we kept most of the difference.

Rail Products. Income rose to <v oi.rail>. Builders delivered tank cars that meet the new federal standard, and transit systems replaced brakes. Orders weakened after July.

Testing and Measurement. Income of <v oi.test> compares with <v oi.test -1>. Aerospace laboratories bought more fatigue testers; universities bought fewer color instruments.
""",
        liquidity="""
# Uses of Cash

Additions to property, plant and equipment were <v capex>, equal to 2.9% of sales; projects included a powder coatings line in Foshan and an automated wheel line in Granite City. We expect about $165 million in <y 1>. Depreciation exceeded additions for the first time since 2010.

Acquisitions cost <v acquired>. We paid dividends of $<n dps> per share, the [[dividend_streak::47th consecutive year of increase]], and bought [[shares_bought:2015::6.1 million]] common shares for <v buyback>. [[authorization::$890 million]] of authority remains.

Ratings. Our long-term debt is rated A- by one agency and Baa1 by another, both with a stable outlook; commercial paper is rated A-2 and P-2.
""",
        policies="""
Asbestos. The liability is the undiscounted estimate of indemnity and defense costs for claims expected through 2030, prepared with an outside actuary. Receivables from insurers are recorded for amounts that are probable of recovery.

Long-term contracts. Revenue on contracts for engineered pumps is measured by cost incurred to total expected cost. Losses are recognized in full when they become evident.
""",
        note_acquisitions="""
On April 14, 2015 the Company bought [[acq:2015::Halberg Dichtungstechnik GmbH]], a maker of mechanical seals in Dortmund, Germany, for [[acq_price:2015::$236 million]] in cash. Halberg had sales of $128 million in 2014 and is part of Flow Control. Goodwill of $130 million, not deductible for tax purposes, and intangible assets of $71 million were recorded.

On October 30, 2015 the Company sold its [[divested::nameplate and decal business]] for $39 million and recorded a gain of $11 million in other income. In 2013 the Company bought Vantor Instruments for $412 million. Pro forma information is not given, as none of these transactions was material to the consolidated results.
""",
        note_restructuring="""
In February 2015 the Company announced a program to bring capacity in Flow Control into line with demand. [[plants_closed::Three plants, in Beaumont, Brescia and Dalian,]] were closed, and [[jobs_cut::about 1,900 positions]] were eliminated. Charges for the year were <v restructuring>, of which $71 million was for severance, $18 million for assets written down and $8 million for moving equipment.

| (In millions)  Severance  Asset write-downs  Other  Total
| Balance, December 31, 2014  12  —  2  14
| Provision  71  18  8  97
| Payments and usage  (49)  (18)  (9)  (76)
| Balance, December 31, 2015  34  —  1  [[restr_left::35]]

The program is expected to save $120 million a year from 2017 on. Charges of <v restructuring -1> in 2014 related to corporate functions and to a coatings plant in France.
""",
        note_goodwill="""
In the fourth quarter of <y>, lower forecasts for drilling led to a test of the upstream pump unit of Flow Control, whose carrying amount exceeded fair value. An impairment charge of <v impairment> was recorded. Two other reporting units, with goodwill of $214 million, had fair values that exceeded carrying amounts by less than 15%.
""",
        note_contingencies="""
Asbestos. Changes in pending claims against Mossman were as follows.

| Number of claims  2015  2014  2013
| Pending at beginning of year  15,900  17,400  19,800
| New claims  2,100  2,300  2,700
| Dismissed, settled or tried  (3,800)  (3,800)  (5,100)
| Pending at end of year  [[claims:2015::14,200]]  15,900  17,400

The liability was [[asbestos_liability::$387 million]] at <end>, and the receivable from insurers $241 million. In 2015 indemnity and defense cost $41 million before insurance. One insurer disputes its share; trial in the Court of Common Pleas of Cuyahoga County is set for September 2016.

Environment. The Company is named as a potentially responsible party at [[superfund::21 sites]]. Reserves of $58 million cover expected cost, half of it for the former foundry in Elyria, Ohio.

Product warranty. The accrual was $36 million at year end. Commitments to buy materials and equipment amount to $204 million.
""",
        note_guarantor="""
The 4.625% notes are guaranteed by certain domestic subsidiaries, jointly and severally. Condensed consolidating information for the parent, the guarantors and the other subsidiaries follows; investments in subsidiaries are accounted for by the equity method in the columns of parent and guarantors.

%table guarantor_income

%table guarantor_balance

%table guarantor_cash

Information for the two preceding years is given on the same basis.

%table guarantor_income 1

%table guarantor_balance 1

%table guarantor_cash 1

%table guarantor_income 2

%table guarantor_cash 2
""",
        note_segments="""
The Company has four segments, each led by a group president who reports to the chief executive officer. Sales between segments are small and made at market prices. Segment income leaves out corporate expense, amortization of intangible assets, restructuring and impairment.
""",
        note_subsequent="""
On January 27, 2016 the Company [[subsequent::agreed to sell its marine paints business]] to a Norwegian group for $415 million. The business had sales of $286 million in <y>. Closing is expected by mid-year. On February 4, 2016 the board declared a dividend of [[dividend_next::$0.45 per common share]], payable March 10, 2016.
""",
        part3="""
[[lead_director::Beatrice Lanham]] is the lead independent director. The audit committee consists of Edwin Foss (chair), Georgina Pell and Hiroshi Tanabe. On December 9, 2015 Mr. Hargreave informed the board that he intends to [[succession::retire as chief executive officer on June 30, 2016]]; the board has named Ms. Villanueva to succeed him.
""",
    ),
    questions=[
        ("statement-figure", "What was Brandt-Averill's capital spending in 2015?", "capex:2015"),
        ("statement-figure", "how much stock did they buy back in 2015, in dollars", "buyback:2015"),
        ("statement-figure", "What was long-term debt at the end of 2015?", "lt_debt:2015"),
        ("ratio", "Debt to equity for FY2015: what is shareholders' funds and total liabilities?", "liabilities:2015+total_equity:2015"),
        ("ratio", "Can short-term obligations be met? Working capital at the end of FY2015.", "cur_assets:2015+cur_liabilities:2015"),
        ("ratio", "Free cash flow conversion 2015: what came in from operations and what went out for plants?", "cfo:2015+capex:2015"),
        ("note-figure", "how big was the goodwill write-off in 2015?", "impairment:2015"),
        ("note-figure", "How much debt comes due in 2017?", "due.2:2015"),
        ("note-figure", "What reserve is carried for asbestos?", "asbestos_liability"),
        ("narrative-why", "Why did operating margin fall in 2015?", "why_margin"),
        ("narrative-why", "why did the effective tax rate go up", "why_tax"),
        ("narrative-why", "What helped the paints segment earn more?", "why_coatings"),
        ("fact", "What companies were taken over in 2015?", "acq:2015"),
        ("fact", "Headcount?", "headcount:2015"),
        ("fact", "which factories were shut and how many people lost their jobs?", "plants_closed"),
        ("fact", "Anything announced after the balance sheet date?", "subsequent"),
        ("risk", "How many asbestos cases are open?", "claims:2015"),
        ("risk", "Who is the biggest buyer of train parts?", "big_customer"),
        ("governance", "Who will be the next boss and when?", "succession"),
        ("governance", "Which firm signed the audit opinion?", "auditor"),
        ("governance", "What did the CEO earn in 2015?", "pay.Hargreave:2015"),
    ])
