"""Meridel Systems: scheduling software sold by subscription; a 10-K in thousands of dollars."""

COMPANY = dict(
    name="meridel-systems", half="tune", short="Meridel", fy=2021, year_label="fiscal {}", year_end="January 31", unit_line="(in thousands)", suffix=" thousand", currency="$", gap=" ",
    style=dict(fill=(1980, 2650), width=104, head=["Table of Contents"], foot=["{page}"]), revenue_lines=True, fcf_shown=True, price=31.4, audit_fee=2870, risk_count=70,
    labels=dict(revenue="Revenue", cogs="Cost of revenue", sga="Selling, marketing, general and administrative", rd="Research and development", restructuring="Restructuring", capex="Purchases of property and equipment",
                acquired="Business combinations, net of cash acquired", inventory="Inventories", payables="Accounts payable", deferred_revenue="Deferred revenue, current", d_deferred_revenue="Deferred revenue",
                ppe="Property and equipment, net", lt_debt="Convertible senior notes and term loan, less current portion", cur_debt="Current portion of term loan", issued="Proceeds from term loan and convertible notes, net",
                repaid="Repayments of term loan", investments="Marketable securities", bought_investments="Purchases of marketable securities, net of maturities", disposals="Proceeds from sale of equipment"),
    segments=[dict(key="subscription", label="Subscription and support", revenue=[398210, 451870, 521460, 603915, 688340], margin=0.26, goodwill=1), dict(key="services", label="Professional services", revenue=[88430, 91205, 96780, 94110, 87265], margin=0.07, goodwill=0.3)],
    figures=dict(gross=[0.68, 0.69, 0.70, 0.712, 0.728], sga=[0.385, 0.38, 0.37, 0.368, 0.349], rd=[0.162, 0.166, 0.168, 0.171, 0.174], da=[0.031, 0.03, 0.029, 0.029, 0.028], restructuring=[0, 2140, 0, 6870, 18455], impairment=0,
                 capex=[17320, 19015, 22480, 26730, 19885], acquired=[0, 64200, 0, 138500, 41730], buyback=[20000, 0, 45000, 60250, 92315], dps=[0, 0, 0, 0, 0], shares=[82400, 83100, 83900, 84250, 83615], tax=[0.24, 0.33, 0.21, 0.194, 0.226], debt=310000, cash=141200,
                 investments=88000, goodwill=352000, intangibles=118000, amortization=0.14, rate=0.031, dso=74, dio=0, dpo=38, deferred_revenue=0.34, accrued=0.11, sbc=0.088, ppe=61000, lease=0.07, other_long=0.03, corporate=0.012, cash_floor=0.24, grain=5000,
                 employees=[2310, 2455, 2702, 3018, 2846], dilution=1.021),
    debt_items=[("0.75% convertible senior notes due 2024", 0.72), ("Term loan due 2023", 0.28)], maturity_weights=[0.07, 0.19, 0.74, 0.0, 0.0], statutory=21.0, season=[0.235, 0.245, 0.255, 0.265],
    places=[("United States", 0.66), ("United Kingdom", 0.13), ("Germany", 0.08), ("Asia Pacific", 0.13)], plant=["Computer equipment", "Purchased software", "Leasehold improvements", "Furniture and fixtures"], plant_weights=[0.47, 0.21, 0.24, 0.08],
    accrued_parts=["Commissions and bonuses", "Payroll taxes and benefits", "Hosting fees", "Sales taxes", "Restructuring", "Other"], intangible_names=["Developed technology", "Customer relationships", "Trade names"],
    fair_value="Weighted average grant-date fair value per unit", note_style="{}. {}",
    subsidiary_heads=["Meridel", "Rosterline", "Quaylight Software"], subsidiary_count=7,
    notes=[("Business Combinations", "acquisitions"), ("Balance Sheet Components", "supplemental"), ("Goodwill and Intangible Assets", "goodwill"), ("Leases", "leases"), ("Convertible Notes and Term Loan", "debt"), ("Fair Value Measurements", "fair_value"), ("Restructuring", "restructuring"),
           ("Stockholders’ Equity and Stock Repurchases", "capital"), ("Equity Incentive Plans", "stock"), ("Income Taxes", "taxes"), ("Net Income per Share", "eps"), ("Revenue from Contracts and Remaining Performance Obligations", "rpo"), ("Segment and Geographic Information", "segments"),
           ("Commitments and Contingencies", "contingencies"), ("Related Parties", "related"), ("Subsequent Events", "subsequent")],
    officers=[("Ingrid Vasquez-Holm", 51, "President and Chief Executive Officer", "Ms. Vasquez-Holm joined us in 2013 as head of product and has led the company since April 2017. Earlier she ran the logistics software unit of a maker of warehouse equipment."),
              ("Desmond Okparaji", 46, "Executive Vice President and Chief Financial Officer", "Mr. Okparaji came to us in September 2019 from a payments processor, of which he had been treasurer and then controller."),
              ("Lena Brzeska", 44, "Chief Technology Officer", "Ms. Brzeska founded Rosterline, which we bought in 2017, and has been in her present post since 2018."),
              ("Marcus Tidwell", 55, "Executive Vice President, Worldwide Field Operations", "Mr. Tidwell sold enterprise software for twenty-six years before joining us in 2016."),
              ("Joan Achterberg", 58, "General Counsel and Secretary", "Ms. Achterberg was a partner in a law firm in Denver until 2011.")],
    directors=["Harriet Lindqvist", "Samuel Obuya", "Ingrid Vasquez-Holm", "Peter Crandall", "Mei-Ling Faraday", "Thomas Ruhl", "Adaeze Whitcombe"],
    words=dict(co="Meridel Systems, Inc.", stock_title="Common Stock, par value $0.001 per share", stock_short="common stock", file_number="001-38817", irs="84-2290714", phone="(303) 555-0148", website="www.meridel.example", state="Delaware", ticker="MRDL",
               exchange="Nasdaq Global Select Market", hq="1450 Wynkoop Terrace, Suite 900, Denver, Colorado", holders="214", market_value="$2.1 billion", shares_cover="83,402,118", cover_date="March 12, 2021", report_date="March 24, 2021", cfo="Desmond Okparaji", cfo_title="Executive Vice President and Chief Financial Officer",
               auditor="Thornbury Lacey LLP", auditor_city="Denver, Colorado", auditor_since="2012", year_end_phrase="January 31", product=["workforce scheduling software", "subscriptions"], customers="customers", input=["cloud capacity", "hosting capacity"], Input=["Cloud capacity", "Hosting capacity"], supplier="hosting providers", suppliers="hosting providers and resellers",
               site="data center region", sites="offices and data center regions", regulator=["data protection authorities", "the Federal Trade Commission"], competitor=["large vendors of enterprise suites", "start-ups funded by venture capital", "programs that customers write themselves"], industry="enterprise software", place=["Colorado", "London", "Bengaluru"], system="multi-tenant platform",
               nature="Meridel Systems, Inc. develops and sells cloud software with which hospitals, retailers, airports and public agencies plan shifts, record time and forecast the need for labor.",
               revenue_policy="Subscription revenue is recognized ratably over the term of the contract, which is commonly three years, invoiced a year in advance. Professional services are recognized as the services are performed. Commissions paid to win contracts are capitalized and amortized over five years.",
               revolver_size="$75,000 thousand", revolver_due="October 2023", covenant="3.25 to 1.00", plan_shares="6.8 million"),
    text=dict(
        business="""
# Overview

We make software that answers one question: who works when. Our platform, Meridel Cadence, forecasts how many people a hospital ward, a store or a baggage hall will need in each quarter of an hour, drafts a roster that respects contracts, law and the wishes of staff, and records the time that was worked. At <end>, [[customer_count::2,940 organizations]] in 41 countries used our products to plan the shifts of about 11 million people.

We were founded in [[founded::1998]] in Boulder as a maker of nurse-rostering software for a single hospital group, became a public company in 2009 and moved to a subscription model between 2011 and 2015. {We sell mostly through our own field force|Our own field force closes most sales}; partners accounted for 23% of new subscriptions in <fy>.

# Products

Cadence Forecast predicts demand from history, weather, bookings and sensors. Cadence Roster builds schedules and lets employees swap shifts from a phone. Cadence Time records attendance and feeds payroll. Cadence Insight reports on overtime, fatigue and cost. Customers commonly begin with Roster and add modules; the average number of modules per customer rose to 2.4 from 2.1 a year ago.

# Customers

Our customers are hospitals and health systems (about 46% of subscription revenue), retailers (24%), airports and carriers (13%), public agencies (11%) and others. [[big_customer::No customer accounted for more than 4%]] of revenue in any of the last three years. Annual net revenue retention was [[nrr:2021::106%]] in <fy> and 111% in <fy -1>; the decline came from retailers and airports that planned fewer shifts during the pandemic.

# Research and Development

Engineers in Denver, Kraków and Bengaluru release new versions of the platform every two weeks. {Expenditure on research and development, before stock compensation, has grown every year since 2009.|We employ about 1,020 people in research and development.} Recent work includes fatigue scoring, a mixed-integer solver that drafts a month of shifts for four thousand nurses in under a minute, and connectors for payroll systems.

# Sales and Marketing

We sell through teams organized by industry. A typical sale to a hospital takes nine to fourteen months and includes a pilot on two wards; a sale to a retailer takes less. Marketing relies on user conferences, of which the largest, Rota, was held online in <fy> with 9,300 participants.

# Competition

Enterprise suites sold by very large vendors include scheduling modules, at times free of extra charge. Specialists compete in health care in each country. {We compete on quality of rosters, on the depth of labor rules and on the time to go live.|Buyers choose by the quality of rosters, by the labor rules covered, and by references.}

# Intellectual Property

We hold 61 patents in the United States, which expire between 2023 and 2038, and have 27 applications pending. The solver at the core of our platform is protected mainly as a trade secret. We use open source components under permissive licenses and scan our code for others.

# Human Capital

At <end> we had [[headcount:2021::2,846]] full-time employees, of whom 1,312 worked outside the United States. None in the United States is represented by a union; those in Germany have a works council. Voluntary turnover was 11% in <fy>. We ask employees twice a year how engaged they are, and 84% answered the last survey.
""",
        risks="""
# Hospitals and airports may cut spending on software in and after the pandemic.
Many of our customers suffered in fiscal 2021. Hospitals put off elective procedures and with them income; airports handled a third of their usual passengers. Some asked to pay later or to reduce the number of employees covered by their subscriptions, and new projects were deferred. If budgets stay tight, our growth may slow further, and retention may fall below the levels of past years.

# [[risk_hosting::We rely on a single provider of cloud infrastructure]] to run our platform.
Nearly all of our platform runs in the data centers of one provider. An outage of one of its regions in November 2020 stopped our service to 212 customers for almost six hours, and we granted credits. Moving to another provider would take at least eighteen months, and the provider may raise its prices or end our agreement with ninety days’ notice after 2023.

# Errors in our software could lead to unlawful schedules.
Our software applies the rules of labor agreements and law. If it applied them wrongly, customers could owe back pay or fines and might look to us. Contracts limit our liability, but limits may not hold in every court.

# Because we recognize subscriptions over their term, a fall in new business shows late.
A decline in new or renewed contracts in one quarter affects revenue only in part in that quarter and reduces revenue in later ones. Likewise a surge of sales does not show at once, while commissions and the cost of going live come early.

# Conversion of our notes could dilute holders or drain cash.
Holders may convert the 0.75% notes in certain events. We intend to settle the principal in cash, and may not have enough of it at that time. The capped call that we bought when we issued the notes offsets dilution only up to a price of $62.00 a share.
""",
        properties="""
Our headquarters occupy 138,000 square feet in [[hq::Denver]] under a lease that ends in December 2027. We also lease offices in London, Munich, Kraków, Bengaluru, Singapore and Toronto. During <fy> we left four smaller offices, in Austin, Leeds, Lyon and Sydney, as employees moved to working from home. We own no real estate.

| Location  Use  Square feet  Lease expires
| Denver, Colorado  Headquarters, engineering  138,000  2027
| Bengaluru, India  Engineering, support  71,500  2025
| Kraków, Poland  Engineering  44,200  2024
| London, United Kingdom  Sales, services  22,800  2026
| Munich, Germany  Sales, services  12,600  2023
| Toronto, Canada  Sales, support  10,900  2022
| Singapore  Sales  6,300  2023
""",
        legal="""
The information in Note 15, “Commitments and Contingencies,” is incorporated here by reference. {Other claims arise in the ordinary course; none is expected to be material.|We are party to other matters from time to time and believe that none of them will have a material effect.}
""",
        mdna="""
# Overview

{Fiscal 2021 was a year of slower sales and higher profit.|In fiscal 2021 growth slowed and profit rose.} Revenue <dir revenue> <pc revenue> to <v revenue>. Subscription and support grew while professional services shrank, since we went live by video and needed fewer consultants on site. Remaining performance obligations ended the year at [[rpo:2021::$1,214,600]] thousand.

# Results of Operations

%table changes rev.subscription=Subscription_and_support rev.services=Professional_services revenue cogs gross_profit sga rd amortization restructuring operating_income interest_expense interest_income pretax tax net

Subscription and support revenue rose by <diff rev.subscription>, or <pc rev.subscription>. About two thirds of the growth came from customers who bought further modules, one quarter from new customers and the rest from [[acq:2021::CrewHarbor]], acquired in June 2020. Foreign currencies added less than one point.

Professional services revenue fell by <pc rev.services>. We trained remotely, moved standard projects to partners and waived fees for hospitals that set up emergency wards.

Gross margin was <r gross_margin> in <fy>, against <r gross_margin -1> in <fy -1>. The improvement reflects [[why_gross::lower hosting cost per user after we moved storage to a cheaper tier]] and the smaller share of services, which earn less.

Selling, marketing, general and administrative expenses <dir sga> to <v sga>. Travel and the user conference cost $21,300 thousand less than in the year before, while commissions amortized and provisions for doubtful accounts rose.

Research and development expenses were <v rd>, {an increase of|up} <pc rd>. We hired 96 engineers in Kraków and Bengaluru and increased the pay of those with rare skills. None of these expenses was capitalized.

Operating margin was <r operating_margin> in <fy> compared with <r operating_margin -1> in <fy -1>. The change was due to [[why_margin::leverage on sales and marketing as travel stopped]], in part offset by restructuring charges.

Interest income fell because yields on marketable securities dropped to almost nothing after March 2020, although balances were higher. Our effective tax rate was <r etr>, against <r etr -1> in the prior year, [[why_tax::as fewer stock options were exercised and deductions for them shrank]].
""",
        liquidity="""
# Capital Expenditures

Purchases of property and equipment were <v capex> in <fy> and <v capex -1> in <fy -1>. {The decrease came from the pause in fitting out offices.|We stopped fitting out offices in April 2020.} We expect to spend between $22,000 thousand and $26,000 thousand in <fy 1>, mostly on computers and on the refurbishment of two floors in Denver.

# Stock Repurchases

We bought back [[shares_bought:2021::3.1 million]] shares of our common stock in <fy> at a cost of <v buyback>; in <fy -1> we spent <v buyback -1>. We have never paid a cash dividend on our common stock and [[no_dividend::do not expect to pay cash dividends]] in the foreseeable future.
""",
        critical_audit="""
Critical Audit Matter. The critical audit matter communicated below is a matter arising from the current-period audit that was communicated or required to be communicated to the audit committee and that relates to accounts that are material and involved especially challenging judgments. [[cam::Revenue recognition—contracts with multiple performance obligations]]. Contracts often contain subscriptions, support and services, and management estimates the standalone selling price of each. We tested controls over the review of contracts, read a sample of contracts in full, and recomputed the allocation of the price, using persons with specialized skill where discounts were unusual.
""",
        policies="""
Marketable securities. Investments in corporate and government bonds are classified as available for sale and carried at fair value, with unrealized gains and losses in other comprehensive income. None had been in a continuous loss position for more than twelve months.

Capitalized contract costs. Commissions and related payroll taxes are capitalized and amortized over five years, the expected period of benefit. At <end>, $96,240 thousand of such costs were carried in other assets.

Internal-use software. Costs of the platform incurred in the development stage are capitalized only when they add functions; none qualified in the three years presented.
""",
        note_acquisitions="""
CrewHarbor. On June 18, 2020 the Company acquired all shares of [[acq:2021::CrewHarbor Limited]], a developer in Edinburgh of crew-scheduling software for regional airlines and ferries, for [[acq_price:2021::$44,910 thousand]], of which $3,180 thousand was held back for claims and paid in January 2021. The purchase price was allocated to developed technology ($9,300 thousand, seven years), customer relationships ($3,200 thousand, nine years), other net assets and goodwill, which is not deductible for tax purposes and reflects the skills of the workforce.

Quaylight. On August 30, 2019 the Company acquired Quaylight Software, a maker of demand forecasting for retailers, for $141,700 thousand in cash. Results are included from that date. Pro forma results are not presented for CrewHarbor because the effect was not material; had Quaylight been acquired at the beginning of fiscal 2019, revenue would have been about 3% higher in that year.

Acquisition costs of $1,140 thousand in <fy> and $3,960 thousand in <fy -1> are included in general and administrative expenses.
""",
        note_restructuring="""
In May 2020 the Company began a plan to reduce its workforce by [[jobs_cut::about 240 positions]], or 8%, and to leave four offices. Charges of <v restructuring> were recorded in <fy>: $12,610 thousand for severance, $4,935 thousand for right-of-use assets and leasehold improvements written down, and $910 thousand for other costs. The plan was complete at year end apart from payments.

| (in thousands)  Severance  Facilities  Other  Total
| Balance at January 31, 2020  1,420  —  60  1,480
| Charges  12,610  4,935  910  18,455
| Cash payments  (11,890)  (310)  (840)  (13,040)
| Non-cash  —  (4,625)  —  (4,625)
| Balance at January 31, 2021  2,140  —  130  [[restr_left::2,270]]

The charges of <v restructuring -1> in <fy -1> related to the combination of sales teams after the purchase of Quaylight.
""",
        note_debt="""
Convertible notes. In November 2018 the Company issued 0.75% convertible senior notes due November 15, 2024. The notes may be converted at an initial rate of 21.5 shares per $1,000 of principal, [[conversion_price::equal to $46.51 per share]], in certain events before August 2024 and at any time after that. The Company paid $28,400 thousand for capped calls, recorded against additional paid-in capital.

Term loan and revolving facility. A term loan amortizes by quarterly instalments until October 2023. The Company also has a revolving credit facility of [[revolver_size::$75,000 thousand]], under which [[revolver_drawn::nothing was outstanding]] at <end>. The agreement limits the ratio of net debt to adjusted EBITDA to [[covenant::3.25 to 1.00]].
""",
        note_rpo="""
Remaining performance obligations represent contracted revenue that has not been recognized, both deferred revenue and amounts to be invoiced. They were [[rpo:2021::$1,214,600]] thousand at <end>, of which the Company expects to recognize 44% within twelve months and 86% within three years. Revenue of $196,300 thousand recognized in <fy> had been in deferred revenue at the beginning of the year.

Contract assets, which arise when services are performed before they may be invoiced, were $14,870 thousand and are included in prepaid expenses and other current assets. There were no impairments of contract assets other than $620 thousand for customers in bankruptcy.
""",
        note_segments="""
The Company reports two segments: subscription and support, which comprises access to the platform and help in its use, and professional services. Segment operating income excludes corporate costs, amortization of intangible assets and restructuring.
""",
        note_contingencies="""
Patent matter. In [[lawsuit::July 2019 Halden Roster Technologies LLC sued the Company]] in the United States District Court for the Western District of Texas, alleging that shift swapping in Cadence Roster infringes three patents. The court construed the claims in October 2020; trial is set for September 2021. The plaintiff seeks $57,000 thousand and an injunction. The Company believes that the patents are invalid, has asked the Patent Trial and Appeal Board to review them, and has recorded no liability, since a loss is reasonably possible but cannot be estimated.

Wage claims. A customer in California has demanded that the Company bear $4,300 thousand that it paid to employees over meal breaks. The Company disputes the demand.

Hosting commitment. The Company has committed to buy hosting services for [[hosting_commitment::$118,000 thousand]] through December 2023, of which $37,500 thousand falls in <fy 1>.

Indemnities. Contracts with customers include indemnities for intellectual property. No material payments have been made.
""",
        note_related="""
A director of the Company, Mr. Crandall, is chief executive officer of a hospital group that paid the Company [[related::$2,960 thousand]] for subscriptions in <fy> and $2,710 thousand in <fy -1>, on terms like those of other customers. The audit committee reviews the relation each year.
""",
        note_subsequent="""
On March 2, 2021 the Company [[subsequent::agreed to acquire Tollgate Analytics Inc.]], a maker of labor-cost benchmarks in Toronto, for $73,000 thousand in cash. The purchase is expected to close in the second quarter of <fy 1>, subject to customary conditions. On March 9, 2021 the board of directors increased the authorization for repurchases by $100,000 thousand.
""",
        part3="""
Audit committee. The members are [[audit_committee::Samuel Obuya (chair), Mei-Ling Faraday and Thomas Ruhl]]; the board has determined that Mr. Obuya and Ms. Faraday are financial experts. [[chair::Harriet Lindqvist]], who is independent, has been chair of the board since 2017.
""",
    ),
    questions=[
        ("statement-figure", "What was Meridel's FY2021 capex?", "capex:2021"),
        ("statement-figure", "how much was spent on R&D in fiscal 2021", "rd:2021"),
        ("statement-figure", "How much did they spend on share buybacks in the year ended January 2021?", "buyback:2021"),
        ("statement-figure", "What did the company owe its vendors (trade creditors) at the end of FY2021?", "payables:2021"),
        ("ratio", "Is Meridel liquid? Work out the quick ratio for FY2021.", "cash:2021+investments:2021+receivables:2021+cur_liabilities:2021"),
        ("ratio", "Calculate the FCF of fiscal 2021 from operating cash and capex", "cfo:2021+capex:2021"),
        ("note-figure", "How much of contracted backlog is not yet booked as sales?", "rpo:2021"),
        ("note-figure", "What was the company's effective tax rate in FY2021?", "etr:2021"),
        ("note-figure", "How many RSUs and options can still be handed out under the share plan?", "plan_shares"),
        ("note-figure", "How much has to be repaid on debt in fiscal 2022, the first year after the balance sheet date?", "due.1:2021|cur_debt:2021"),
        ("narrative-why", "Why did profitability at the operating level change in FY2021?", "why_margin"),
        ("narrative-why", "what made the gross margin go up", "why_gross"),
        ("fact", "How many people work for Meridel?", "headcount:2021"),
        ("fact", "did they buy any companies this year, and which", "acq:2021"),
        ("fact", "What happened after the end of the year?", "subsequent"),
        ("fact", "Where are the headquarters?", "hq", "Denver"),
        ("risk", "Is anybody suing them over patents, and for what?", "lawsuit"),
        ("risk", "Which outside vendor does the service depend on so heavily that an outage would hit clients?", "risk_hosting"),
        ("governance", "who audits Meridel", "auditor"),
        ("governance", "Who is the CFO?", "cfo"),
        ("governance", "who sits on the committee that oversees the accounts", "audit_committee"),
    ])
