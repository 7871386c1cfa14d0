"""Kestrel Air Group: a regional and leisure airline; a 10-K in millions of dollars."""

COMPANY = dict(
    name="kestrel-air", half="tune", short="Kestrel", fy=2017, year_end="December 31", unit_line="(in millions, except per share data)", suffix=" million", currency="$", gap="",
    style=dict(fill=(2150, 3000), width=100, head=[], foot=["{page}"]), price=46.3, audit_fee=3640, risk_count=70, dps_on_income=False, ceo_salary=760000, revenue_lines=True, foreign=False,
    labels=dict(revenue="Operating revenues", restructuring="Special items — fleet transition", impairment="Special items — goodwill", operating_income="Operating income", receivables="Receivables, net", inventory="Expendable parts, materials and supplies, net", ppe="Flight equipment and other property, net",
                deferred_revenue="Air traffic liability", accrued="Accrued wages and other liabilities", capex="Purchases of flight equipment and other property, including pre-delivery deposits", disposals="Proceeds from disposition of property and equipment", investments="Marketable securities", bought_investments="Net purchases of marketable securities",
                issued="Issuance of secured debt and enhanced equipment trust certificates", repaid="Payments on long-term debt and capital leases", buyback="Common stock repurchased", dividends="Cash dividends", da_line="Depreciation and amortization", d_deferred_revenue="Air traffic liability", other_long="Deferred gains, maintenance reserves and other",
                income_title="CONSOLIDATED STATEMENTS OF OPERATIONS", lease_cur="Current maturities of capital leases", lease_long="Capital lease obligations", rou="Prepaid aircraft maintenance and rent", employees="Full-time equivalent employees at year end", tax="Income tax expense", rd="Research"),
    segments=[dict(key="mainline", label="Scheduled leisure", line="Passenger", revenue=[1302, 1388, 1451, 1496, 1588], margin=0.15, capex=1.2), dict(key="partner", label="Capacity purchase", line="Capacity purchase agreements", revenue=[418, 431, 455, 498, 512], margin=0.11, capex=0.8), dict(key="cargo", label="Cargo, charter and other", line="Cargo, charter and other", revenue=[112, 118, 127, 131, 149], margin=0.1, capex=0.3)],
    figures=dict(gross=[0.36, 0.372, 0.442, 0.446, 0.409], sga=[0.225, 0.22, 0.218, 0.217, 0.221], da=[0.062, 0.062, 0.063, 0.066, 0.071], da_shown=True, restructuring=[0, 9, 0, 14, 38], impairment=0, capex=[184, 212, 305, 388, 476], acquired=0, buyback=[20, 40, 105, 120, 75], dps=[0, 0.2, 0.6, 0.8, 1.0], shares=[50.2, 49.4, 48.1, 46.0, 44.9],
                 tax=[0.374, 0.372, 0.371, 0.369, 0.118], debt=720, cash=164, investments=310, goodwill=41, intangibles=19, rate=0.043, dso=13, dio=9, dpo=30, deferred_revenue=0.14, accrued=0.09, sbc=0.005, ppe=1310, lease=0.03, other_long=0.08, cash_floor=0.09, corporate=0.008, employees=[6120, 6240, 6480, 6710, 6985]),
    expense_lines=[("x_fuel", "Aircraft fuel", 0.26), ("x_wages", "Salaries, wages and benefits", 0.37), ("x_maint", "Maintenance, materials and repairs", 0.12), ("x_land", "Landing fees and other rentals", 0.075), ("x_rent", "Aircraft rent", 0.055), ("x_sell", "Distribution and sales", 0.035), ("x_other", "Other operating expenses", 0.085)],
    debt_items=[("Fixed-rate equipment notes due through 2028, 2.9% to 5.4%", 0.63), ("Floating-rate equipment notes due through 2026", 0.29), ("Pre-delivery payment facility", 0.08)], maturity_weights=[0.19, 0.17, 0.15, 0.13, 0.36], statutory=[35.0, 35.0, 35.0], rate_items=["State taxes, net of federal benefit", "Nondeductible crew expenses", "Share-based compensation", "Other credits", "Revaluation of deferred taxes and other"],
    season=[0.222, 0.264, 0.282, 0.232], places=[("Domestic", 0.83), ("Mexico and Caribbean", 0.12), ("Canada", 0.05)], plant=["Aircraft and spare engines", "Rotable parts", "Ground property and equipment", "Capital lease aircraft", "Deposits on aircraft orders"], plant_weights=[0.7, 0.09, 0.08, 0.06, 0.07],
    accrued_parts=["Wages, profit sharing and vacation", "Maintenance", "Landing fees and passenger taxes", "Fuel", "Interest", "Other"], policy_tags=[], note_style="NOTE {}. {}", statement_order=["balance", "income", "comprehensive", "equity", "cash"], subsidiary_heads=["Kestrel Air", "Sandpiper Airlines", "Kestrel Aircraft Leasing"], subsidiary_count=7, subsidiary_tails=["Holdings, Inc.  Delaware", "Services, LLC  Nevada", "Ground Handling, Inc.  Arizona", "Finance I, LLC  Delaware", "Finance II, LLC  Delaware", "Finance III, LLC  Delaware", "México, S.A. de C.V.  Mexico", "Vacations, LLC  Nevada", "Owner Trust 2014-A  Utah"],
    notes=[("Fleet Transition and Special Items", "fleet"), ("Property and Other Balances", "supplemental"), ("Long-Term Debt", "debt"), ("Leases", "leases"), ("Employee Benefit Plans", "benefits"), ("Fair Value", "fair_value"), ("Income Taxes", "taxes"), ("Common Stock", "capital"), ("Share-Based Compensation", "stock"), ("Earnings per Share", "eps"), ("Segment Information", "segments"), ("Commitments and Contingencies", "contingencies"), ("Subsequent Events", "subsequent")],
    appendix=["securities", "plan", "award", "trading", "glossary", "certification_ceo", "certification_cfo"], business_more=["strategy", "people", "sustainability"], mdna_more=["prior", "working", "inflation"],
    officers=[("Gwendolyn Astor", 55, "President and Chief Executive Officer", "Ms. Astor was a flight dispatcher with Sandpiper before she held posts in network planning and, from 2009, in operations; she became chief executive in 2014."), ("Theodore Lindgren", 48, "Senior Vice President and Chief Financial Officer", "Mr. Lindgren joined in 2010 from a lessor of aircraft."), ("Captain Raymond Osei", 59, "Senior Vice President, Flight Operations", "Captain Osei has flown for us since 1989 and holds ratings on five types."),
              ("Deborah Salinas", 50, "Chief Commercial Officer", "Ms. Salinas has led network, pricing and distribution since 2015."), ("Warren Pike", 62, "General Counsel", "Mr. Pike has been general counsel since our first share sale in 2006.")],
    directors=["Alistair Monroe", "Gwendolyn Astor", "Bernice Caldwell", "Diego Fuentes", "Howard Niles", "Susannah Reeve", "Paul Yamada"],
    words=dict(co="Kestrel Air Group, Inc.", stock_title="Common Stock, par value $.001", stock_short="common stock", file_number="001-33166", irs="86-0911247", phone="(702) 555-0126", website="www.kestrelair.example", state="Nevada", ticker="KSTL", exchange="Nasdaq Global Select Market", hq="8100 Sunset Crossing, Las Vegas, Nevada", holders="288", market_value="$2.4 billion", shares_cover="44,716,083", cover_date="February 9, 2018", report_date="February 21, 2018",
               cfo="Theodore Lindgren", cfo_title="Senior Vice President and Chief Financial Officer", auditor="Hadley Marsh LLP", auditor_city="Phoenix, Arizona", auditor_since="2006", product=["seats and charters", "leisure flights"], customers="passengers and partners", input=["jet fuel", "spare parts"], Input=["Jet fuel", "Spare parts"], supplier="suppliers", suppliers="suppliers", site="base", sites="bases and aircraft", regulator=["the Federal Aviation Administration", "the Department of Transportation", "the Transportation Security Administration"],
               competitor=["large network carriers", "other low-fare airlines", "regional operators that bid for flying"], industry="airline", place=["Las Vegas", "Florida", "the Gulf Coast"], system="reservation system", nature="Kestrel Air Group, Inc. flies leisure passengers between smaller cities and resorts, and flies smaller aircraft for a network carrier under a capacity purchase agreement.",
               revenue_policy="Passenger revenue is recognized when transportation is provided; fares for future travel are held in air traffic liability. Fees for bags and seats are recognized with the flight. Revenue under the capacity purchase agreement is recognized as flights are completed.", revolver_size="$150 million", revolver_due="April 2020", revolver_drawn="no amount", covenant="a minimum liquidity of $300 million"),
    text=dict(
        business="""
# Our Airline

Kestrel links people in smaller cities with places where they take holidays. In <fy> our leisure airline flew [[routes::362 routes]] between 104 cities and 19 resort destinations, most of them without a nonstop competitor, two to four times a week. Through Sandpiper Airlines we fly 64-seat and 76-seat aircraft for Continental Pacific under an agreement that runs until 2024.

{We were founded in 1997 with one aircraft|We began in 1997 with a single aircraft}, a DC-9, flying between Fresno and Las Vegas. We own most of our aircraft, many of which we bought used, and we fly them only when people want to travel: fewer than half of our flights leave on Tuesdays, Wednesdays and Saturdays put together.

# Fleet

| Aircraft in service at December 31, 2017  Owned  Leased  Total  Average age (years)
| Airbus A320  41  6  [[fleet_a320::47]]  11.2
| Airbus A319  22  10  32  12.6
| MD-80  8  —  8  26.9
| CRJ700 (Sandpiper)  31  9  40  12.4
| E175 (Sandpiper)  14  —  14  2.8
| Total  116  25  [[fleet:2017::141]]  11.6

The last MD-80 will leave the fleet by November 2018. We have agreed to buy [[orders::13 new A320s and 9 used A320s]] for delivery through 2020.

# Operating Statistics

|   2017  2016  2015
| Passengers (thousands)  12,316  11,128  10,231
| Available seat miles (millions)  16,420  14,902  13,388
| Revenue passenger miles (millions)  13,496  12,432  11,309
| Load factor  [[load:2017::82.2%]]  83.4%  84.5%
| Cost per available seat mile (cents)  12.06  11.68  12.11
| Cost per available seat mile without fuel (cents)  9.34  9.27  8.71
| Average fare with fees (dollars)  121.52  124.81  131.96
| Departures  94,180  85,240  77,106

# Fuel

Fuel is our second largest expense. The average price per gallon was [[fuel_price:2017::$1.84]], against $1.52 in <y -1>. We do not hedge fuel. {A change of ten cents a gallon moves annual expense by about $21 million.|Each cent per gallon is worth about $2.1 million a year.}

# Capacity Purchase Agreement

Continental Pacific pays Sandpiper a fixed rate per departure and per block hour, with bonuses for punctuality, and bears the cost of fuel and landing fees. The agreement accounted for [[big_customer::22.8% of operating revenues]] in <fy>.

# Employees

At year end we had [[headcount:2017::6,985 full-time equivalent employees]]. Pilots are represented by the teamsters’ union under a contract amendable in July 2021; flight attendants, by another union, under one amendable in [[fa_contract::December 2018]]. Mechanics are not represented.

# Regulation

The Federal Aviation Administration certifies our operations, aircraft and people. The Department of Transportation supervises advertising, delays on the tarmac and treatment of disabled passengers. Security fees, passenger facility charges and excise taxes make up about a fifth of what a passenger pays.
""",
        risks="""
# Increases in [[risk_fuel::fuel prices]] hurt us more than airlines that hedge or that fly newer aircraft.
Fuel made up about a fifth of our operating expense in <fy>. MD-80s burn a third more than A320s. We cannot raise fares quickly, because leisure passengers can stay at home.

# Maintenance problems and public attention to them could damage our name.
In 2015 and 2016 several of our flights returned to the gate or landed early because of mechanical trouble, and the press took notice. The Federal Aviation Administration carried out a special review, which ended in 2016 with minor findings. A single accident, of ours or of another user of the same type, could ground aircraft and keep passengers away.

# We depend on one partner for all capacity purchase revenue.
Continental Pacific may end the agreement if punctuality falls below agreed levels for three months in a row, or upon a change of control. Its pilots’ contract limits the number of 76-seat aircraft that partners may fly.

# We may not be able to hire and keep enough pilots.
Rules that require 1,500 hours of flight time have reduced the supply of new pilots. Network carriers expect to hire more than 4,000 a year. Sandpiper cancelled 1,130 flights in the summer of <fy> because crews were short, and raised starting pay by 31%.

# Las Vegas and Florida account for a large part of our capacity.
Fifty-eight percent of seats touched Las Vegas or Florida. In September 2017 Hurricane Irma led us to cancel 1,044 flights, and in October events in Las Vegas led to fewer bookings for several weeks.
""",
        properties="""
We lease space at airports, under agreements with their operators that can mostly be ended within a year. Our headquarters, which we own, occupy two buildings of 191,000 square feet in Las Vegas; a training center with four simulators is in Sanford, Florida. Principal bases are listed below.

| Base  Aircraft overnight  Crew domicile
| Las Vegas, Nevada  23  Yes
| Orlando Sanford, Florida  19  Yes
| St. Pete–Clearwater, Florida  14  Yes
| Phoenix–Mesa, Arizona  13  Yes
| Punta Gorda, Florida  8  Yes
| Cincinnati, Ohio  6  Yes
| Houston, Texas (Sandpiper)  22  Yes
| Denver, Colorado (Sandpiper)  20  Yes
""",
        legal="""
In April 2016 a holder of our stock brought an action in the United States District Court for the [[lawsuit::District of Nevada]], claiming that we had made misleading statements about maintenance. The court dismissed the complaint in part in November 2017; discovery is under way. {We believe that the rest of the complaint has no merit.|We will defend what remains.} We are party to other matters that are routine for an airline.
""",
        mdna="""
# Overview of 2017

Operating revenues <dir revenue> <pc revenue> to <v revenue>, and operating income <dir operating_income> <pc operating_income> to <v operating_income>. Capacity grew 10.2%. Net income of <v net> was helped by [[why_tax::the new tax law, which led us to revalue deferred taxes]] and record a benefit; the effective rate was <r etr>, compared with <r etr -1>.

# Results

%table changes rev.mainline=Passenger rev.partner=Capacity_purchase rev.cargo=Cargo,_charter_and_other revenue da_line restructuring operating_expenses=Total_operating_expenses operating_income interest_expense interest_income pretax tax net

Passenger revenue. {Traffic grew 8.6% on 10.2% more capacity.|Load factor slipped by 1.2 points.} Average fare fell 2.6%, most of it after Hurricane Irma, when we sold seats cheaply to fill aircraft. Fees per passenger rose by 1.9% to $51.

Fuel. Expense was <v x_fuel>, compared with <v x_fuel -1>. The price per gallon rose by a fifth; gallons grew by 6%, less than capacity, thanks to more A320s.

Salaries, wages and benefits were <v x_wages>, against <v x_wages -1>. Pilots at both airlines received raises, and we added 275 people. Profit sharing fell.

Maintenance cost <v x_maint>, {up from|compared with} <v x_maint -1>. Aircraft rent was <v x_rent>.

Operating margin fell to <r operating_margin> from <r operating_margin -1>. [[why_margin::Dearer fuel explains more than half of the decline]], pilot pay most of the rest; special items for the MD-80 fleet took 0.9 points more than in <y -1>.
""",
        liquidity="""
# Liquidity at Year End

Unrestricted cash and securities were <v cash> and <v investments>. Our target is liquidity of at least a fifth of annual revenues. The current ratio of airlines is commonly below one, since tickets sold ahead are a liability that is settled by flying and not in cash.

# Aircraft Purchases

We spent <v capex> on flight equipment and other property, including deposits, against <v capex -1> in <y -1>. Seventeen aircraft were delivered. We expect to spend about $390 million in <y 1> and to borrow against two thirds of it.

# Returns to Stockholders

In <fy> we paid four quarterly dividends, in total $<n dps> per share or <v dividends>, and bought stock for <v buyback>. At year end $[[authorization::88]] million of authority remained.
""",
        critical_audit="", policies="""
Maintenance. The direct expense method is used for the overhaul of airframes and engines, except for engines of Sandpiper that are covered by contracts paid by the flight hour, whose cost is expensed as incurred.

Frequent flyer credits. Holders of our credit card earn points; the deferred revenue for points sold to the bank is recognized when points are used, and the part for marketing when points are issued.

Aircraft and engines are depreciated to residual values of 5% to 15% over lives that end 25 to 30 years after manufacture. In <fy> the remaining life of MD-80s was shortened.
""",
        note_fleet="""
In July 2016 the board approved the early retirement of the MD-80 fleet. Accelerated depreciation, write-downs of parts and lease return costs of <v restructuring> in <fy> and <v restructuring -1> in <fy -1> are shown as special items. During <fy> [[md80::22 MD-80 aircraft]] were retired and sold for parts. The Company expects further charges of about $11 million until November 2018.

| (in millions)  Parts  Aircraft  Lease returns  Total
| 2017  13  21  4  38
| 2016  5  9  —  14

Assets held for sale consist of six airframes and eleven engines with a carrying amount of $7 million.
""",
        note_debt="""
Equipment notes are secured by 84 aircraft. In <fy> the Company borrowed against eleven A320s at rates between 3.1% and 3.9%, fixed for ten years, and against E175s at a margin of 1.65% over a floating rate. The pre-delivery payment facility of $90 million finances deposits.

The Company also has a revolving credit facility of [[revolver_size::$150 million]], secured by spare engines and slots, maturing in April 2020; [[revolver_drawn::no amount]] was drawn. The agreement requires [[covenant::a minimum liquidity of $300 million]].
""",
        note_benefits="""
Employees may join a 401(k) plan under which the Company matches up to 5% of pay, or 8% for pilots. Expense was [[dc:2017::$31 million]] in <fy>, $27 million in <fy -1> and $24 million in <fy -2>. Under profit-sharing plans employees received [[profit_sharing:2017::$18 million]] for <fy>, compared with $29 million for <fy -1>. The Company has no defined benefit plans.
""",
        note_segments="""
The Company has three segments: scheduled leisure, capacity purchase, and cargo, charter and other. Aircraft can be moved between the first and the third. One partner accounted for all revenue of the capacity purchase segment.
""",
        note_contingencies="""
Commitments. Agreements to buy aircraft and engines called for payments of [[aircraft_commitment::$611 million]] at year end: $284 million in 2018, $203 million in 2019 and $124 million in 2020. The Company also has agreements with airports that guarantee minimum payments.

Labor. Negotiations with flight attendants began in December 2017. Legal. The stockholder suit described in Item 3 is covered by insurance above a retention of $1.5 million, which was expensed in 2016. No reserve beyond that has been recorded.

Guarantees. Indemnities are given to lessors, lenders and airports, as is usual for airlines.
""",
        note_subsequent="""
On January 18, 2018 the Company [[subsequent::bought a resort of 510 rooms on Charlotte Harbor]] in Florida under construction, for $38 million plus the cost of completion. On February 14, 2018 the board declared a dividend of [[dividend_next::$0.25 per share]]. On February 16, 2018 the Company borrowed $62 million against three A320s.
""",
        part3="""
The chair of the board is [[chair::Alistair Monroe]], a founder of the company, who held 9.8% of the stock. Audit committee: [[audit_committee::Howard Niles (chair), Bernice Caldwell and Paul Yamada]].
""",
    ),
    questions=[
        ("statement-figure", "How much did Kestrel invest in planes and other fixed assets during 2017?", "capex:2017"),
        ("statement-figure", "What was the bill for kerosene in 2017?", "x_fuel:2017"),
        ("statement-figure", "unearned fares from tickets sold in advance, end of 2017", "deferred_revenue:2017"),
        ("ratio", "Operating margin 2017 from the P&L: EBIT and turnover?", "operating_income:2017+revenue:2017"),
        ("ratio", "Was the current ratio above 1 in 2017?", "cur_assets:2017+cur_liabilities:2017"),
        ("note-figure", "What future payments for jets on order has it signed up for?", "aircraft_commitment"),
        ("note-figure", "What was the effective tax rate for 2017?", "etr:2017"),
        ("narrative-why", "Why was the 2017 tax charge so low?", "why_tax"),
        ("narrative-why", "what hurt operating margin in 2017", "why_margin"),
        ("fact", "How many aircraft are in the fleet?", "fleet:2017"),
        ("fact", "How full were the planes in 2017?", "load:2017"),
        ("fact", "What took place after the year closed, e.g. hotel deal?", "subsequent"),
        ("risk", "How dependent are they on a single partner carrier?", "big_customer"),
        ("governance", "Who is chief executive?", "ceo"),
        ("governance", "Who sits on the audit committee?", "audit_committee"),
    ])
