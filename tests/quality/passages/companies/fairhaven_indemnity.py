"""Fairhaven Indemnity Group: property and casualty insurance; a 10-K in millions of dollars."""

COMPANY = dict(
    name="fairhaven-indemnity", half="test", kind="insurer", short="Fairhaven", fy=2020, year_end="December 31", unit_line="(In millions, except per share data)", suffix=" million", currency="$", gap=" ", parent_only=True,
    style=dict(fill=(2100, 2950), width=108, head=["Part {section}"], foot=["Fairhaven Indemnity Group, Inc.", "{page}"]), price=96.4, audit_fee=4470, risk_count=70, ceo_salary=1050000, mdna_more=[], mdna_long=2, season=[0.247, 0.249, 0.251, 0.253], no_quarters=False,
    labels=dict(net="Net income", revenue="Total revenues", cash_title="CONSOLIDATED STATEMENTS OF CASH FLOWS", equity_title="CONSOLIDATED STATEMENTS OF SHAREHOLDERS’ EQUITY", operating_income="Income before income taxes", employees="Associates"),
    segments=[dict(key="commercial", label="Commercial lines", revenue=[1688, 1745, 1802, 1869, 1921], loss_ratio=[61.2, 62.8, 63.9, 60.1, 63.0]), dict(key="personal", label="Personal lines", revenue=[912, 941, 978, 1015, 1022], loss_ratio=[65.9, 68.2, 70.4, 66.8, 62.7]), dict(key="excess", label="Excess and surplus lines", revenue=[184, 211, 238, 282, 341], loss_ratio=[49.1, 54.2, 52.7, 53.5, 57.8])],
    figures=dict(loss_ratio=[62.0, 63.9, 65.2, 61.7, 62.4], expense_ratio=[31.4, 31.2, 30.9, 31.1, 31.9], development=[-64, -48, -21, -71, -38], catastrophe=[148, 214, 231, 142, 266], goodwill=148, impairment=[0, 0, 0, 0, 29], debt=550, rate=0.052, gains=[0.04, 0.09, -0.06, 0.17, 0.11], tax=[0.271, 0.262, 0.168, 0.182, 0.176], buyback=[60, 80, 45, 100, 122], dps=[1.52, 1.64, 1.76, 1.92, 2.08], shares=[52.6, 52.0, 51.7, 51.1, 50.3], capex=[21, 24, 28, 33, 26], employees=[4310, 4380, 4465, 4530, 4488], **{"yield": [0.031, 0.031, 0.032, 0.032, 0.029]}),
    debt_items=[("6.125% senior notes due 2034", 0.45), ("4.20% senior notes due 2029", 0.55)], maturity_weights=[0.0, 0.0, 0.0, 0.0, 1.0], statutory=21.0, rate_items=["Tax-exempt interest", "Dividends received deduction", "Share-based compensation", "Tax credits", "Goodwill impairment and other"], policy_tags=[], note_style="{}. {}", statement_order=["balance", "income", "comprehensive", "equity", "cash"],
    appendix=["securities", "plan", "award", "trading", "glossary", "certification_ceo", "certification_cfo"], business_more=["strategy", "people", "sustainability", "segments_general"], subsidiary_heads=["Fairhaven", "Old Colony", "Gannet"], subsidiary_count=5, subsidiary_tails=["Indemnity Company  Rhode Island", "Casualty Company  Massachusetts", "Specialty Insurance Company  Delaware", "Personal Insurance Company  New Hampshire", "Premium Finance, Inc.  Rhode Island", "Claims Services, LLC  Delaware", "Surplus Lines Company  Arkansas"],
    fair_values=[("Fixed maturities", 5200, 2), ("Equity securities", 640, 1), ("Short-term investments", 240, 1), ("Private placements", 118, 3)],
    notes=[("Investments", "investments"), ("Fair Value", "fair_value"), ("Loss and Loss Adjustment Expense Reserves", "reserves"), ("Reinsurance", "reinsurance"), ("Deferred Policy Acquisition Costs", "dac"), ("Goodwill", "goodwill_own"), ("Debt", "debt_own"), ("Income Taxes", "taxes"), ("Retirement Plans", "plans"), ("Shareholders’ Equity and Dividend Restrictions", "capital"), ("Share-Based Compensation", "stock"), ("Earnings per Share", "eps"), ("Leases", "lease_own"),
           ("Commitments and Contingent Liabilities", "contingencies"), ("Segment Information", "segment_own"), ("Statutory Information", "statutory"), ("Subsequent Events", "subsequent")],
    officers=[("Winifred Ashcombe", 59, "President and Chief Executive Officer", "Ms. Ashcombe, a fellow of the Casualty Actuarial Society, became chief executive officer in January 2016."), ("Matthew Dragomir", 52, "Executive Vice President and Chief Financial Officer", "Mr. Dragomir was chief accounting officer from 2011 until he took his present post in April 2018."), ("Cynthia Boudreau", 54, "Executive Vice President, Commercial Lines", "Ms. Boudreau has been with us since 2003."), ("Rafael Monteiro", 49, "Chief Investment Officer", "Mr. Monteiro joined in 2013."), ("Hugh Pennington", 61, "Chief Actuary", "Mr. Pennington has been chief actuary since 2007.")],
    directors=["Winifred Ashcombe", "Lawrence Toomey", "Naomi Feld", "Arthur Kingsbury", "Isabel Castellano", "Ravi Menon", "Ellen Stavros", "James Quigg"],
    words=dict(co="Fairhaven Indemnity Group, Inc.", stock_title="Common Stock, $1.00 par value", stock_short="common stock", file_number="000-18205", irs="05-0410093", phone="(401) 555-0162", website="www.fairhavenindemnity.example", state="Rhode Island", ticker="FHIG", exchange="Nasdaq Global Select Market", hq="75 Weybosset Square, Providence, Rhode Island", holders="3,108", market_value="$4.4 billion", shares_cover="50,118,304", cover_date="February 12, 2021", report_date="February 25, 2021",
               cfo="Matthew Dragomir", cfo_title="Executive Vice President and Chief Financial Officer", auditor="Colburn Weiss LLP", auditor_city="Boston, Massachusetts", auditor_since="1987", product=["insurance policies", "insurance"], customers="policyholders and agents", input=["reinsurance", "capital"], Input=["Reinsurance", "Capital"], supplier="reinsurers", suppliers="reinsurers and vendors", site="office", sites="offices", regulator=["the Rhode Island Department of Business Regulation", "state insurance departments"],
               competitor=["national carriers", "mutual companies of one region", "insurers that sell directly"], industry="insurance", place=["New England", "the Mid-Atlantic states", "Florida"], system="policy administration system", nature="Fairhaven Indemnity Group, Inc., through its subsidiaries, writes commercial, personal and excess and surplus lines insurance, sold through independent agents.",
               revenue_policy="Premiums are earned pro rata over the terms of policies; the part that relates to terms not expired is recorded as unearned. Contracts of insurance are outside the scope of the standard on revenue from customers.", revolver_size="$200 million", revolver_due="March 2024"),
    text=dict(
        business="""
# Business

Fairhaven has insured mills, shops and homes since the [[founded::1848]] fire at Fox Point. Today we write property and casualty insurance in [[states::29 states]] through 1,390 independent agencies with 2,210 offices, and excess and surplus lines in all states through 64 wholesale brokers. At year end we had [[headcount:2020::4,488 associates]].

# Segments

Commercial lines (58% of earned premiums) insures small and middle-sized firms: contractors, restaurants, wholesalers, schools and towns. [[big_line::Workers’ compensation]] and commercial automobile are the largest lines. Personal lines (31%) writes automobile and homeowners policies. Excess and surplus lines (11%) writes risks that admitted carriers decline, such as apartment buildings near the coast.

| Direct premiums by state  2020  2019
| Massachusetts  18.2%  18.6%
| New York  14.1%  14.4%
| New Jersey  12.7%  12.9%
| Connecticut  9.6%  9.8%
| Pennsylvania  8.9%  8.7%
| Rhode Island  5.8%  6.1%
| Other  30.7%  29.5%

# Claims

About 1,150 associates handle claims in 14 offices. {In <fy> we received 148,000 new claims, a fifth fewer than the year before, as people drove less.|New claims fell by a fifth to 148,000, since people drove less.} Large losses are handled by a unit in Providence.

# Reinsurance

Our property catastrophe treaty covers [[cat_treaty::$725 million in excess of $75 million]] per event. The casualty treaty covers losses above $3 million. We place treaties with some forty reinsurers, of which none rated below A- holds more than 2%.

# Ratings

[[am_rating::A+ (Superior)]] with a stable outlook is the financial strength rating of our insurance companies from the leading agency for insurers.

# Regulation

State insurance departments license companies and agents, approve rates and forms, examine conduct and finances and prescribe risk-based capital. Holding company laws limit dividends from insurance subsidiaries and require approval of a change of control above 10%. In <fy> departments ordered or urged refunds of automobile premiums and forbade cancellation for nonpayment for several months. Residual market plans and guaranty funds assess us in proportion to premiums.
""",
        risks="""
# Our reserves for losses may prove too small.
Reserves are estimates of what we will pay. Claims for bodily injury, excess liability and workers’ compensation take years to settle. Courts have awarded larger sums lately, a trend called social inflation. If reserves had to be raised by 1%, income before taxes would fall by about $[[reserve_sensitivity::33]] million.

# [[risk_cat::Nor’easters, hurricanes, hail and winter freeze]] could cause losses beyond what we plan for.
Our business is concentrated in the Northeast. We model the loss with a one percent chance in a year from hurricane at $612 million before reinsurance. Models may be wrong, and the climate is changing. Thirty events were classed as catastrophes in <fy>.

# Courts or legislatures could require us to pay for business interruption that we did not insure.
Hundreds of restaurants and shops have claimed for income lost when authorities closed them in 2020. Our forms require direct physical loss or damage, and most exclude viruses. We had been named in [[bi_suits::71 suits]] at year end. Decisions so far have largely favored insurers, but appeals are pending, and some legislatures have considered bills to change contracts after the fact.

# Investment income depends on interest rates, which are very low.
Most of our portfolio consists of bonds. When they mature we reinvest at lower yields. Rising rates would reduce the market value of bonds and with it shareholders’ equity.

# We depend on independent agents.
Agents sell for several carriers. Some have been bought by private equity owners that ask for higher commissions. If we offended them, or they chose to place business elsewhere, we could not quickly find another way to sell.
""",
        properties="""
We own our home office in Providence, 421,000 square feet in two buildings, and a claims office in Worcester. Other offices, 26 in all, are leased. We intend to give up about a third of leased space as leases end, since associates have worked from home since March 2020.
""",
        legal="""
See Note 14 for suits about business interruption and about total-loss valuations. {Litigation is part of handling claims and is provided for in loss reserves.|We are a party to many suits about claims, for which loss reserves provide.}
""",
        mdna="""
# Overview

Net income was <v net>, or $<n eps> a share, against <v net -1>, or $<n eps -1>, in <fy -1>. The combined ratio was <r combined_ratio>, compared with <r combined_ratio -1> the year before.

%table underwriting_ratios

The combined ratio rose because [[why_combined::catastrophe losses nearly doubled]], among them tropical storm Isaias and hail in Pennsylvania, and because reserves released from prior years were smaller. Fewer automobile claims offset about two thirds of this. The expense ratio went up owing to a credit of $27 million that we returned to personal automobile customers, which is recorded as an expense.

# Segments

%table segment_underwriting

Commercial lines. Premiums grew 2.8%; rate increases averaged 5.1%, payroll and sales of insured firms fell. Workers’ compensation developed favorably for the seventh year in a row. We added [[bi_reserve::$18 million]] for the cost of defending business interruption suits.

Personal lines. The loss ratio improved by 4.1 points, [[why_personal::because people drove a third less from March to June]]. Policies in force fell 1.9%.

Excess and surplus lines. Premiums rose 20.9% as other carriers withdrew from coastal property; the loss ratio worsened with storms.

# Investments

Investment income, net of expenses, was <v investment_income>, down from <v investment_income -1>. Limited partnerships, which report a quarter late, lost money in the second quarter. The average yield after tax was 2.4%. Duration was 4.3 years and average quality AA-.

%table changes premiums=Earned_premiums investment_income=Net_investment_income gains=Investment_gains revenue losses=Losses_and_loss_expenses dac_amortization=Acquisition_costs underwriting=Other_underwriting_expenses interest_expense impairment=Goodwill_impairment pretax tax net

Goodwill of <v impairment> related to a [[impaired::premium finance and online brokerage unit]] was written off in the second quarter.

Income taxes. The effective tax rate was <r etr>, compared with <r etr -1>.
""",
        liquidity="""
# Parent Company Liquidity

The parent pays interest, dividends and repurchases out of dividends from insurance subsidiaries, which may pay [[dividend_capacity::$241 million]] in <y 1> without approval. It held $198 million of cash and securities at year end, more than two years of interest and dividends. Cash flow from operations of the group is positive as long as premiums exceed claims; the current ratio and working capital have no meaning for an insurer.

# Shareholder Returns

Dividends of $<n dps> per share were declared. We bought [[shares_bought:2020::1.31 million]] shares for <v buyback>; [[authorization::$164 million]] of authority remains. Capital expenditures, mostly software, were <v capex>.
""",
        critical="""
# Critical Accounting Estimates

Loss reserves. Actuaries use several methods, among them paid and incurred development and Bornhuetter-Ferguson, and select a point estimate for each line. A range around carried net reserves runs from 6.1% below to 7.4% above. Reinsurance recoverables, deferred acquisition costs, fair values of securities that are not traded, goodwill and pensions also require judgment.
""",
        market_risk="""
# ITEM 7A. QUANTITATIVE AND QUALITATIVE DISCLOSURES ABOUT MARKET RISK

| Change in interest rates (basis points)  Fair value of fixed maturities (in millions)  Change
| +200  4,921  (8.4)%
| +100  5,148  (4.2)%
| 0  5,372  —
| –100  5,592  4.1%

A fall of 10% in the prices of equity securities would reduce their value by about $69 million. Currency risk is insignificant. Credit risk is limited by holding no more than 1.5% of the portfolio in one corporate issuer.
""",
        policies="""
Investments. Fixed maturities are available for sale and carried at fair value with unrealized gains and losses in other comprehensive income. Equity securities are carried at fair value with changes in income. Limited partnerships are carried at net asset value with a lag of up to three months.

Losses and loss adjustment expenses. Reserves include amounts for reported claims and for those incurred but not reported, are not discounted except for tabular workers’ compensation pensions, and are net of anticipated salvage and subrogation.

Deferred policy acquisition costs. Commissions, premium taxes and underwriting costs that relate to successful contracts are deferred and amortized with premiums. A premium deficiency is recorded if unearned premiums are not enough to cover expected losses and costs; investment income is considered.

Allowance for credit losses. On January 1, 2020 the Company adopted the standard on expected credit losses; the effect on retained earnings was minus $6 million, mostly for premiums receivable and reinsurance.
""",
        note_investments="""
%table invested_assets

Gross unrealized gains on fixed maturities were $347 million and losses $9 million. Proceeds from sales were $402 million. Securities carried at $61 million were on deposit with states. Commitments to limited partnerships amounted to [[lp_commitments::$143 million]].
""",
        note_reserves="""
%table reserve_roll

Favorable development in <fy> came from workers’ compensation ($61 million) and personal automobile ($14 million), offset in part by [[adverse::commercial automobile, umbrella and general liability]], for which reserves of prior years were raised by $37 million.

%table triangle Workers’_compensation 0.21

%table triangle Workers’_compensation 0.21 paid

The table for workers’ compensation leaves out pensions that are discounted.

%table triangle Commercial_automobile 0.17

%table triangle Commercial_automobile 0.17 paid

Severity of commercial automobile claims has grown by 7% a year since 2015, as repair costs and awards for injury rose.

%table triangle General_liability_and_umbrella 0.18

%table triangle General_liability_and_umbrella 0.18 paid

%table triangle Personal_automobile 0.19

%table triangle Personal_automobile 0.19 paid

%table triangle Homeowners 0.12

%table triangle Homeowners 0.12 paid

%table triangle Excess_and_surplus_lines 0.09

%table triangle Excess_and_surplus_lines 0.09 paid

Claims are counted by claimant. Asbestos and environmental reserves, net, were [[ae_reserve::$47 million]].
""",
        note_reinsurance="""
Premiums ceded were <v ceded>. Recoverables of <v reinsurance> include $44 million from the National Flood Insurance Program, for which the Company acts as a carrier without bearing risk. The largest recoverable from one reinsurer was [[big_reinsurer::$118 million from Hallwyl Re]], rated A+. An allowance of $3 million is held.
""",
        note_dac="""
Acquisition costs deferred were $552 million in <fy> and amortized costs were <v dac_amortization>. No premium deficiency existed at either date.
""",
        note_goodwill_own="""
Goodwill was <v goodwill> after the impairment of <v impairment>, and <v goodwill -1> a year before. The charge was measured from discounted cash flows of the premium finance and online brokerage unit, which lost its largest marketing partner in May 2020. Remaining goodwill belongs to excess and surplus lines ($86 million) and personal lines ($33 million).
""",
        note_debt_own="""
Senior notes consist of $247 million of 6.125% notes due 2034 and $303 million of 4.20% notes due 2029; interest is paid twice a year. There are no maturities before [[first_maturity::September 15, 2029]]. A revolving line of [[revolver_size::$200 million]] until March 2024 was not used; it requires a ratio of debt to capital below [[covenant::35%]]. The insurance subsidiaries are members of the Federal Home Loan Bank of Boston and could borrow $310 million. Interest paid was $28 million in each year.
""",
        note_plans="""
The defined benefit plan was frozen in 2015. Benefit obligations were [[pbo:2020::$612 million]] and plan assets $598 million at year end; the discount rate was [[discount_rate:2020::2.64%]], against 3.38%. Net periodic cost was a credit of $9 million. No contribution is required in 2021. Expense of the 401(k) plan was [[dc:2020::$24 million]].
""",
        note_lease_own="""
Leases of offices and vehicles gave rise to right-of-use assets of $41 million and liabilities of $44 million. Lease cost was [[rent:2020::$14 million]] in <fy>, $15 million in <fy -1> and $15 million in <fy -2>. Payments fall due as follows: $13 million in 2021, $10 million in 2022, $8 million in 2023, $6 million in 2024, $4 million in 2025 and $6 million after that.
""",
        note_contingencies="""
Business interruption. The Company is defendant in [[bi_suits::71 suits]] that claim coverage for closures ordered by authorities; nine of them seek to represent classes. Motions to dismiss were granted in fourteen and denied in three. The Company believes that its policies do not cover such losses.

Total-loss valuations. A [[lawsuit::class action in Pennsylvania federal court]] claims that adjustments for condition reduced payments for cars that were total losses. A settlement of [[settlement::$11 million]] was agreed in November 2020 and accrued.

Guaranty funds. Liabilities for assessments were $8 million. Structured settlements for which the Company is contingently liable have a present value of $96 million.
""",
        note_segment_own="""
The three segments are measured by underwriting results; investments and capital are managed for the group as a whole, and assets are not allocated.

%table segment_underwriting

One agency group produced [[big_agent::7% of direct premiums]]; no other produced more than 4%.
""",
        note_statutory="""
Statutory surplus of the insurance subsidiaries was [[surplus:2020::$1,974 million]] at the end of <fy> and $1,902 million a year earlier; statutory net income was $198 million, $261 million and $172 million for the last three years. Risk-based capital exceeded the level at which regulators would act by a wide margin. Dividends of [[dividend_capacity::$241 million]] may be paid in <y 1> without approval.
""",
        note_subsequent="""
From February 13 to 19, 2021 extreme cold in Texas and storms in the Northeast caused losses that the Company estimates at [[subsequent::$35 million to $45 million before taxes]]. On February 18, 2021 the board raised the quarterly dividend to [[dividend_next::$0.55 per share]]. 
""",
        part3="""
The chair of the board is [[chair::Lawrence Toomey]]. Members of the audit committee are [[audit_committee::Naomi Feld (chair), Ravi Menon and Ellen Stavros]]. The board plans to propose [[auditor_next::Hartsell & Boyce LLP]] as auditor for 2021 in place of the present firm, after a tender.
""",
    ),
    questions=[
        ("statement-figure", "What did Fairhaven earn on its bond and stock holdings in 2020?", "investment_income:2020"),
        ("statement-figure", "Total claims cost recognised in 2020?", "losses:2020"),
        ("statement-figure", "Cash from operating the business in FY2020", "cfo:2020"),
        ("ratio", "Return on equity 2020 needs the year-end shareholders' funds: how much?", "equity:2020|total_equity:2020"),
        ("ratio", "Debt-to-capital ratio: senior notes vs equity at end of 2020", "debt:2020+equity:2020"),
        ("note-figure", "How much did the combined ratio come to in 2020?", "combined_ratio:2020"),
        ("note-figure", "By how much were earlier years' claims estimates adjusted in 2020?", "prior_year:2020"),
        ("note-figure", "What dividend can subsidiaries send up without asking regulators?", "dividend_capacity"),
        ("narrative-why", "Why did underwriting get worse in 2020?", "why_combined"),
        ("narrative-why", "what improved car insurance results", "why_personal"),
        ("fact", "In how many states do they do business?", "states"),
        ("fact", "How much reinsurance protection for one big storm?", "cat_treaty"),
        ("fact", "Expected hit from the winter freeze of February 2021?", "subsequent"),
        ("risk", "pandemic closures: how many policyholder cases were filed against it?", "bi_suits"),
        ("governance", "Will they change auditors?", "auditor_next"),
        ("governance", "who is the finance chief", "cfo"),
    ])
