"""Tamarack Valley Bancorp: a community bank; a 10-K in thousands of dollars."""

COMPANY = dict(
    name="tamarack-valley-bancorp", half="tune", kind="bank", short="Tamarack Valley", fy=2018, year_end="December 31", unit_line="(dollars in thousands, except per share data)", suffix=" thousand", currency="$", gap=" ", parent_only=True,
    style=dict(fill=(2250, 3200), width=106, head=[], foot=["TAMARACK VALLEY BANCORP, INC. 2018 FORM 10-K  {page}"]), price=37.8, audit_fee=612, risk_count=70, ceo_salary=545000, mdna_more=[], mdna_long=0, business_more=["strategy", "people", "segments_general", "sustainability"], season=[0.243, 0.248, 0.254, 0.255],
    labels=dict(net="Net income", income_title="CONSOLIDATED STATEMENTS OF INCOME", equity_title="CONSOLIDATED STATEMENTS OF CHANGES IN SHAREHOLDERS’ EQUITY", revenue="Net interest income plus noninterest income", operating_income="Income before income taxes", employees="Full-time equivalent employees"),
    segments=[], figures=dict(assets=[3212000, 3405000, 3688000, 4410000, 4752000], goodwill=61200, intangibles=7400, allowance=[0.0121, 0.0118, 0.0112, 0.0101, 0.0103], loan_yield=[0.0431, 0.0434, 0.0438, 0.0447, 0.0476], security_yield=[0.0224, 0.0222, 0.0226, 0.0231, 0.0247], cash_yield=[0.003, 0.004, 0.006, 0.011, 0.019], deposit_cost=[0.0029, 0.003, 0.0034, 0.0041, 0.0062], borrowing_cost=[0.012, 0.012, 0.013, 0.016, 0.022],
                              charge_off=[0.0019, 0.0015, 0.0014, 0.0012, 0.0016], merger=[0, 0, 410, 6920, 1180], tax=[0.296, 0.294, 0.291, 0.346, 0.186], buyback=[0, 2200, 0, 0, 8460], dps=[0.62, 0.66, 0.7, 0.76, 0.88], shares=[17210, 17180, 17240, 19630, 19580], nonaccrual=[0.0094, 0.0081, 0.0066, 0.0057, 0.0074], subordinated=40000, employees=[702, 711, 728, 846, 862], dilution=1.006),
    debt_items=[], statutory=[21.0, 35.0, 35.0], rate_items=["State taxes, net of federal benefit", "Tax-exempt interest", "Bank-owned life insurance", "Low-income housing credits", "Revaluation of deferred taxes and other"], policy_tags=[], note_style="NOTE {} – {}", statement_order=["balance", "income", "comprehensive", "equity", "cash"],
    order=["cover", "contents", "forward", "business", "risk", "properties", "market", "selected", "mdna", "market_risk", "statements", "controls", "part3", "schedules", "exhibits", "appendix"], appendix=["securities", "plan", "award", "trading", "glossary", "certification_ceo", "certification_cfo"],
    subsidiary_heads=["Tamarack Valley"], subsidiary_count=5, subsidiary_tails=["Bank  Minnesota", "Wealth Advisors, LLC  Minnesota", "Insurance Agency, Inc.  Minnesota", "Statutory Trust I  Delaware", "Properties, Inc.  Wisconsin"],
    notes=[("Acquisition of Northern Pine Financial", "acquisitions"), ("Securities", "securities"), ("Loans and Allowance for Loan Losses", "loans"), ("Premises and Equipment", "premises"), ("Goodwill and Core Deposit Intangible", "intangible"), ("Deposits", "deposits"), ("Borrowings and Subordinated Notes", "borrowings"), ("Income Taxes", "taxes"), ("Employee Benefits", "benefits"), ("Share-Based Compensation", "stock"), ("Shareholders’ Equity", "capital"), ("Earnings per Share", "eps"),
           ("Fair Value", "fair_value"), ("Commitments, Contingencies and Credit Risk", "contingencies"), ("Regulatory Matters", "regulatory"), ("Related Party Transactions", "related"), ("Subsequent Events", "subsequent")],
    officers=[("Carl Engebretson", 60, "President and Chief Executive Officer", "Mr. Engebretson has led the company since 2010; he joined the bank as an agricultural lender in 1982."), ("Nadia Forsythe", 48, "Executive Vice President and Chief Financial Officer", "Ms. Forsythe, a certified public accountant, has been chief financial officer since 2014."), ("Gerald Mankowski", 57, "Executive Vice President and Chief Credit Officer", "Mr. Mankowski has held this post since 2012."),
              ("Elise Trudeau", 51, "Executive Vice President, Retail Banking", "Ms. Trudeau joined in 2017 with the purchase of Northern Pine."), ("Owen Blackdeer", 44, "Executive Vice President and Chief Information Officer", "Mr. Blackdeer joined in 2016.")],
    directors=["Carl Engebretson", "Judith Halvorsen", "Ramon Estrada", "Stephen Lund", "Patricia Nygaard", "William Cho", "Amelia Rasmussen", "Dennis Koepke"],
    words=dict(co="Tamarack Valley Bancorp, Inc.", stock_title="Common Stock, $0.01 par value", stock_short="common stock", file_number="001-36904", irs="41-1672230", phone="(218) 555-0134", website="www.tamarackvalley.example", state="Minnesota", ticker="TMVB", exchange="Nasdaq Global Market", hq="220 Superior Street, Duluth, Minnesota", holders="2,417", market_value="$702 million", shares_cover="19,522,610", cover_date="February 28, 2019", report_date="March 8, 2019",
               cfo="Nadia Forsythe", cfo_title="Executive Vice President and Chief Financial Officer", auditor="Sundgaard Kerr LLP", auditor_city="Minneapolis, Minnesota", auditor_since="2009", product=["loans and deposits", "financial services"], customers="borrowers and depositors", input=["deposits", "wholesale funds"], Input=["Deposits", "Funding"], supplier="vendors", suppliers="vendors", site="branch", sites="branches", regulator=["the Federal Deposit Insurance Corporation", "the Federal Reserve", "the Minnesota Department of Commerce"],
               competitor=["national banks", "credit unions, which pay no income tax", "online lenders"], industry="banking", place=["Duluth", "the Iron Range", "northwest Wisconsin"], system="core banking system", nature="Tamarack Valley Bancorp, Inc. is the holding company of Tamarack Valley Bank, which offers banking, trust and insurance services in Minnesota, Wisconsin and North Dakota.",
               revenue_policy="Interest, the main source of revenue, is outside the scope of the standard on contracts with customers. Service charges are recognized when the service is provided, interchange fees when a card is used, and trust fees over the month in which assets are managed."),
    text=dict(
        business="""
# General

Tamarack Valley Bancorp is a financial holding company formed in 1984. Its bank, chartered in [[founded::1903]] as the Miners and Merchants Bank of Hibbing, had [[branches::58 branches]] at year end: 37 in Minnesota, 16 in Wisconsin and 5 in North Dakota. We had total assets of <v assets>, loans of <v loans> and deposits of <v deposits>.

# Lending

We lend to small and middle-sized firms, to farmers, to owners of commercial property and to households. {Our legal lending limit is about $108 million; our own limit for one borrower is $35 million.|We limit loans to a single borrower to $35 million, far below the legal limit.} Residential mortgages with fixed rates are mostly sold. [[concentration::Hospitality and tourism]] accounted for 9% of loans, which is the largest concentration in a single industry other than real estate.

%table loan_portfolio

# Deposits and Other Funding

Deposits come from towns in which we are often one of two banks; our share of deposits in St. Louis County is 24%. Brokered deposits were 3% of the total.

# Wealth and Insurance

Tamarack Valley Wealth Advisors had [[aum::$1.9 billion]] under management or administration. The insurance agency sells property and casualty policies.

# Employees

We had [[headcount:2018::862 full-time equivalent employees]] at year end.

# Supervision and Regulation

The company is supervised by the Federal Reserve, the bank by the state and the Federal Deposit Insurance Corporation. Rules limit dividends, transactions with affiliates, the amount of loans to insiders and activities. Capital rules that came fully into force on January 1, 2019 require common equity Tier 1 capital of 7.0% of risk-weighted assets including the buffer. Under the Community Reinvestment Act the bank was rated “satisfactory” at its last examination. The Bank Secrecy Act requires programs against money laundering.

Deposits are insured up to $250,000. Assessments depend on examination ratings, on capital and on the mix of loans. In May 2018 legislation relieved banks of our size of some requirements, raised the threshold for certain stress tests and simplified capital rules, which regulators have yet to put into effect.
""",
        risks="""
# Changes in interest rates could reduce our net interest income.
Net interest income is about four fifths of our revenue. When short-term rates rise, deposits may become dearer sooner than loans reprice. In <fy> the cost of our deposits rose for the first time in a decade, and competition for certificates of deposit is growing.

# Our allowance for loan losses may be too small.
The allowance is an estimate. [[risk_cre::Commercial real estate and construction loans, about half of the portfolio,]] can lose value quickly. Beginning in 2020 a new accounting standard will require us to record losses expected over the life of loans, which will probably increase the allowance.

# The economy of our region depends on mining, timber, tourism and health care.
When mines on the Iron Range idled in 2015, unemployment in some towns doubled. A fall in the price of iron ore would affect our borrowers and the value of their homes.

# We may be unable to keep low-cost deposits.
Noninterest-bearing deposits fund nearly a quarter of our assets. If customers moved them to money market funds, we would have to replace them at higher cost. Our liquidity depends on their confidence.

# New entrants in payments and lending could take revenue from us.
Firms with no branches lend to households in minutes. Interchange fees may fall further under rules that apply once assets exceed $10 billion, or through legislation.
""",
        properties="""
The main office in Duluth, a building of eleven floors of which we use six, is owned. We own 44 of our branches and lease 14. An operations center in Hermantown opened in 2013.

| Region  Branches  Owned  Leased
| Duluth and North Shore  14  9  5
| Iron Range  12  12  —
| Brainerd Lakes and Bemidji  11  8  3
| Northwest Wisconsin  16  12  4
| Fargo–Grand Forks  5  3  2
""",
        legal="""
There are no material proceedings other than routine litigation incidental to the business, except for the overdraft case described in Note 15. {We hold that the complaint has no merit.|The bank contests the claims.}
""",
        mdna="""
# Overview

Net income was <v net>, or $<n eps> per diluted share, compared with <v net -1>, or $<n eps -1>, in <fy -1>. Return on average assets was <r roa> and return on average equity <r roe>. The efficiency ratio was <r efficiency>, against <r efficiency -1>.

# Net Interest Income

Net interest income <dir nii> <pc nii> to <v nii>. The net interest margin was <r nim> compared with <r nim -1>. [[why_nim::Loans tied to the prime rate repriced upward four times]], which outweighed dearer deposits; discount accretion on loans bought from Northern Pine added eleven basis points, against fourteen the year before.

%table average_balances

%table rate_volume

# Provision for Loan Losses

The provision was <v provision>, compared with <v provision -1>. [[why_provision::A resort operator on the North Shore defaulted]] on loans of $14,200 thousand, of which $4,100 thousand was charged off; growth of the portfolio required the rest.

# Noninterest Income

%table changes fee_service=Service_charges fee_card=Card_and_interchange fee_trust=Trust_and_wealth_management fee_mortgage=Mortgage_banking fee_other=Other noninterest_income=Total_noninterest_income

Mortgage banking was hurt by higher rates and a shortage of houses for sale. Card income grew with the number of accounts.

# Noninterest Expense

%table changes exp_salaries=Salaries_and_employee_benefits exp_occupancy=Net_occupancy exp_equipment=Furniture_and_equipment exp_data=Data_processing exp_fdic=FDIC_insurance exp_marketing=Marketing exp_professional=Professional_fees exp_merger=Merger_and_conversion exp_other=Other noninterest_expense=Total_noninterest_expense

Merger and conversion costs fell once the systems of Northern Pine had been converted in February 2018. After tax reform we gave 780 employees a bonus of $750 each.

# Income Taxes

The effective tax rate was <r etr>, against <r etr -1>. [[why_tax::The federal rate fell from 35% to 21%]]; in <fy -1> a charge of $3,310 thousand was taken when deferred tax assets were revalued.

# Financial Condition

Total assets grew <pc assets>. Loans <dir loans> <pc loans>; commercial real estate in Fargo and Duluth was the main source of growth. Deposits <dir deposits> <pc deposits>.

%table nonperforming

%table allowance

# Capital

The board raised the dividend twice. At year end all ratios exceeded those of a well-capitalized bank. Tangible book value per share was $[[tbv:2018::19.84]].
""",
        liquidity="""
# Liquidity

Liquidity is the ability to meet withdrawals, to fund loans and to pay debts as they fall due. We measure it by stress tests, by the ratio of loans to deposits and by primary sources: cash, unpledged securities and lines of credit. At year end we could borrow [[fhlb_capacity::$682,000 thousand]] more from the Federal Home Loan Bank and $91,000 thousand from the Federal Reserve. The parent held $18,900 thousand of cash, enough for about a year of dividends and interest. Customary measures of commercial companies such as the quick ratio or days payable do not apply to banks.

The statement of cash flows shows that operating activities provided <v cfo> in <fy>. Premises and equipment took <v capex>; a new branch in West Fargo and the renovation of the Hibbing office were the largest items.
""",
        critical="""
# Critical Accounting Policies

The allowance for loan losses requires judgment about borrowers, collateral and the economy. If the loss rates used for commercial real estate had been a tenth higher, the allowance would have been about $1,900 thousand larger. Goodwill was tested at September 30; fair value, estimated from prices paid for similar banks, exceeded carrying amount by 41%. Loans acquired are recorded at fair value without an allowance.
""",
        market_risk="""
# ITEM 7A. QUANTITATIVE AND QUALITATIVE DISCLOSURES ABOUT MARKET RISK

Interest rate risk is the principal market risk. We simulate net interest income over twelve and twenty-four months under parallel and other shifts of the yield curve, with assumptions about prepayments and the behavior of deposits that have no maturity.

| Change in rates (basis points)  Change in net interest income, 12 months  Policy limit  Change in economic value of equity  Policy limit
| +300  [[sensitivity::4.8%]]  (15)%  1.9%  (25)%
| +200  3.4%  (10)%  2.2%  (20)%
| +100  1.8%  (5)%  1.6%  (10)%
| –100  (3.9)%  (5)%  (4.4)%  (10)%

We hold no trading account and have no exposure to foreign currencies or commodities apart from that of borrowers.
""",
        policies="""
Loans. Loans that management intends to hold are reported at unpaid principal net of charge-offs and deferred fees. Interest accrues daily. Accrual ends when a loan is ninety days past due unless it is well secured and in process of collection.

Allowance for loan losses. The allowance consists of a specific part for impaired loans and a general part based on history of losses by type of loan over twenty-eight quarters, adjusted for trends in delinquency, lending policy, concentrations and the economy.

Loans acquired with deteriorated credit quality are pooled; the excess of expected cash flows over fair value is accreted to interest income.

Mortgage servicing rights are recorded at fair value when loans are sold and amortized in proportion to servicing income.
""",
        note_acquisitions="""
On [[acq_date::June 30, 2017]] the Company acquired [[acq:2017::Northern Pine Financial Corporation]] of Superior, Wisconsin, the parent of a bank with fourteen branches, total assets of $541 million and loans of $402 million. Holders received 0.715 of a share for each share; 2,340 thousand shares with a value of $83,900 thousand were issued, and $9,100 thousand was paid in cash. Systems were converted in February 2018.
""",
        note_securities="""
%table securities_table

Management does not consider the losses to be other than temporary, since they come from changes in interest rates. Securities with a carrying amount of $212,400 thousand were pledged for public deposits. Proceeds from sales were $41,300 thousand in <fy>. By contractual maturity 6% of amortized cost falls due within a year, 22% in one to five years, 17% in five to ten years, and the rest later or in mortgage-backed form.
""",
        note_loans="""
%table loan_portfolio

Impaired loans with a specific allowance amounted to $14,870 thousand. Troubled debt restructurings were [[tdr:2018::$9,640 thousand]], of which $6,120 thousand accrued interest. Credit quality is tracked by grades: pass, watch, substandard and doubtful; at year end 95.9% of commercial loans were graded pass.

| (dollars in thousands)  30–59 days  60–89 days  90 days or more and nonaccrual  Current
| Commercial and industrial  2,110  640  5,320  691,204
| Commercial real estate  3,480  1,215  11,940  1,438,660
| Construction  760  —  1,120  269,332
| Residential  6,940  1,870  5,410  766,018
| Agricultural  410  220  930  99,870

%table allowance
""",
        note_premises="""
| (dollars in thousands)  2018  2017
| Land  11,840  11,620
| Buildings and improvements  62,310  58,990
| Furniture, equipment and software  33,120  30,040
| Accumulated depreciation  (45,210)  (41,080)

Rent expense was [[rent:2018::$2,480 thousand]] in <fy>, $2,110 thousand in <fy -1> and $1,760 thousand in <fy -2>. Minimum rents are $2,390 thousand in 2019, $2,210 thousand in 2020, $1,940 thousand in 2021, $1,480 thousand in 2022, $1,120 thousand in 2023 and $3,310 thousand after that.
""",
        note_intangible="""
Goodwill of <v goodwill> did not change in <fy>. Amortization of the core deposit intangible was $480 thousand in each year presented and will be $480 thousand in each of the next five years. Mortgage servicing rights were $5,210 thousand, relating to loans of $612,000 thousand serviced for others.
""",
        note_deposits="""
%table deposit_table

Time deposits of $250,000 or more were [[big_cds::$148,600 thousand]]. Deposits of directors and officers amounted to $21,900 thousand.
""",
        note_borrowings="""
Advances from the Federal Home Loan Bank of Des Moines mature as follows: $92,000 thousand in 2019 at a weighted rate of 2.41%, $46,000 thousand in 2020 at 2.18% and the balance by 2023. They are secured by residential mortgages.

In October 2016 the Company issued $40,000 thousand of [[sub_notes::5.25% subordinated notes due October 15, 2026]], which bear a fixed rate until 2021 and a floating rate thereafter, and count as Tier 2 capital. A line of credit of [[revolver_size::$20,000 thousand]] with a correspondent bank was not used.
""",
        note_benefits="""
The bank matches contributions to the 401(k) plan up to 4% of pay and makes a profit-sharing contribution. Expense was [[dc:2018::$3,410 thousand]] in <fy>, $3,060 thousand in <fy -1> and $2,690 thousand in <fy -2>. Agreements for supplemental retirement pay with eleven executives gave rise to a liability of $7,930 thousand. There is no defined benefit pension plan.
""",
        note_contingencies="""
Commitments to extend credit were [[unfunded::$1,021,400 thousand]] and standby letters of credit $18,700 thousand. They carry the same credit risk as loans.

Litigation. In [[lawsuit::March 2018 a customer sued the bank in Hennepin County]], claiming that overdraft fees were charged on transactions that had been authorized against sufficient funds, and seeks to represent a class. A loss is reasonably possible but cannot be estimated. In September 2018 the bank received $1,240 thousand from a bonding company for a fraud of 2015, recorded in other noninterest income.

Most loans are to borrowers in northern Minnesota and Wisconsin.
""",
        note_regulatory="""
Dividends of the bank in excess of its net income of the current and two preceding years require approval. At year end $[[dividend_capacity::52,600]] thousand could be paid without approval.

%table capital_ratios
""",
        note_related="""
Loans to directors, executive officers and their firms were [[insider_loans:2018::$31,250 thousand]] at the end of <fy> and $28,770 thousand a year before; $9,400 thousand was lent and $6,920 thousand repaid during the year. A firm in which Mr. Lund is a partner was paid $184 thousand for the design of branches.
""",
        note_subsequent="""
On January 22, 2019 the Company [[subsequent::agreed to acquire Red River Bancshares of Moorhead]], Minnesota, which has assets of $388 million, for shares worth about $58 million. Completion is expected in the third quarter, subject to approval by regulators and by holders of Red River.
""",
        part3="""
[[chair::Judith Halvorsen]] has been chair of the board since 2016. The audit committee consists of [[audit_committee::William Cho (chair), Patricia Nygaard and Dennis Koepke]].
""",
    ),
    questions=[
        ("statement-figure", "How much interest did the bank earn in 2018 before paying depositors?", "interest_income:2018"),
        ("statement-figure", "What was set aside for bad loans in 2018?", "provision:2018"),
        ("statement-figure", "customer deposits at year end 2018", "deposits:2018"),
        ("ratio", "Loan-to-deposit ratio end of 2018", "loans:2018+deposits:2018"),
        ("ratio", "Equity to assets 2018", "equity:2018+assets:2018"),
        ("note-figure", "How much of bad loans was written off in 2018, net?", "net_charge_offs:2018"),
        ("note-figure", "What was NIM in 2018?", "nim:2018"),
        ("note-figure", "How much has been lent to insiders?", "insider_loans:2018"),
        ("narrative-why", "Why was the spread between lending and funding better in 2018?", "why_nim"),
        ("narrative-why", "what caused the extra bad-debt charge", "why_provision"),
        ("fact", "How many bank offices are there?", "branches"),
        ("fact", "What takeover was announced in early 2019?", "subsequent"),
        ("risk", "What would 300bp higher rates do to earnings from lending?", "sensitivity"),
        ("risk", "Any class action over fees?", "lawsuit"),
        ("governance", "Who chairs the bank's board?", "chair"),
        ("governance", "who is CFO of Tamarack", "cfo"),
    ])
