"""Larchmont Logistics Trust: warehouses; a 10-K in thousands of dollars with a long schedule of properties."""

COMPANY = dict(
    name="larchmont-logistics-trust", half="test", kind="reit", short="Larchmont", fy=2019, year_end="December 31", unit_line="(in thousands, except per share data)", suffix=" thousand", currency="$", gap="", foreign=False,
    style=dict(fill=(2250, 3300), width=104, head=[], foot=["{page}"]), price=33.6, audit_fee=1390, risk_count=70, ceo_salary=720000, mdna_more=["inflation"], mdna_long=2, season=[0.241, 0.248, 0.253, 0.258],
    labels=dict(net="Net income", revenue="Total revenues", equity_title="CONSOLIDATED STATEMENTS OF EQUITY", operating_income="Operating income", employees="Employees"),
    segments=[], figures=dict(rental=[171200, 192450, 218300, 246900, 284600], cash=18400, mortgages=[212000, 196000, 171000, 148000, 121000], notes=[390000, 470000, 560000, 720000, 890000], revolver=[98000, 41000, 132000, 64000, 156000], acquisitions=[188000, 204000, 262000, 311000, 402600], development=[24000, 31000, 46000, 58000, 71300], improvements=[31200, 34800, 38900, 42700, 47850], dispositions=[22000, 61000, 44000, 88000, 96400],
                              ga=[0.079, 0.077, 0.074, 0.072, 0.07], impairment=[0, 2100, 0, 0, 6240], rate=[0.041, 0.041, 0.0405, 0.0405, 0.0398], dps=[0.98, 1.02, 1.06, 1.12, 1.2], shares=[78100, 86300, 94200, 103900, 117400], cash_path=[16200, 21800, 12400, 19100, 27350], employees=[118, 126, 134, 141, 152], occupancy=[95.1, 95.8, 96.4, 96.9, 96.2], properties=[231, 248, 266, 287, 314], sqft=[41.2, 45.6, 50.1, 55.4, 62.8], dilution=1.003),
    debt_items=[("Mortgage notes payable, 3.9% to 5.6%, due 2021–2027", 0.1), ("Term loans, swapped to 3.2%", 0.33), ("Series A to F private placement notes, 3.7% to 4.7%", 0.44), ("Revolving credit facility", 0.13)], maturity_weights=[0.09, 0.21, 0.17, 0.14, 0.39], statutory=21.0, policy_tags=[], note_style="{}. {}", statement_order=["balance", "income", "comprehensive", "equity", "cash"],
    order=["cover", "contents", "forward", "business", "risk", "properties", "market", "selected", "mdna", "market_risk", "controls", "part3", "exhibits", "appendix", "statements", "schedules"], appendix=["securities", "credit", "certification_ceo", "certification_cfo"], business_more=["people", "sustainability"], business_long=1, subsidiary_heads=["Larchmont"], subsidiary_count=8,
    towns=["Joliet, IL", "Plainfield, IN", "Hebron, KY", "Allentown, PA", "Carlisle, PA", "Memphis, TN", "Savannah, GA", "Greer, SC", "Charlotte, NC", "Columbus, OH", "Kansas City, MO", "Dallas, TX", "Laredo, TX", "Phoenix, AZ", "Reno, NV", "Stockton, CA", "Kent, WA", "Worcester, MA", "Swedesboro, NJ", "Hagerstown, MD"], street_names=["Industrial Parkway", "Commerce Drive", "Distribution Way", "Airport Road", "Enterprise Boulevard", "Logistics Lane", "Gateway", "Crossroads", "Prairie", "Ridge Road"],
    notes=[("Real Estate", "real_estate"), ("Debt", "debt"), ("Derivatives", "swaps"), ("Equity", "equity_own"), ("Noncontrolling Interests", "units"), ("Equity Incentive Plan", "stock"), ("Leases", "lease_own"), ("Earnings per Share", "eps"), ("Fair Value", "fair_value"), ("Related Parties", "related"), ("Commitments and Contingencies", "contingencies"), ("Concentrations", "concentration"), ("Subsequent Events", "subsequent")],
    fair_values=[("Interest rate swaps — asset", 2310, 2), ("Interest rate swaps — liability", -14870, 2)],
    officers=[("Philippa Grantley", 53, "Chief Executive Officer and President", "Ms. Grantley was one of three founders of our predecessor in 2003 and has been chief executive officer since 2014."), ("Tobias Renner", 47, "Chief Financial Officer, Executive Vice President and Treasurer", "Mr. Renner joined us in 2016 from a bank that lends to real estate companies."), ("Marisol Vega", 50, "Chief Operating Officer", "Ms. Vega has been responsible for leasing, asset management and construction since 2015."), ("Stuart Hemming", 45, "Chief Investment Officer", "Mr. Hemming joined in 2008."), ("Abigail Frost", 42, "General Counsel and Secretary", "Ms. Frost joined in 2018.")],
    directors=["Clement Yardley", "Philippa Grantley", "Barbara Inoue", "Noah Feinman", "Lucinda Okafor", "Michael Strand", "Vera Kostova"],
    words=dict(co="Larchmont Logistics Trust, Inc.", stock_title="Common stock, $0.01 par value per share", stock_short="common stock", file_number="001-34907", irs="27-3099608", phone="(617) 555-0103", website="www.larchmontlogistics.example", state="Maryland", ticker="LLT", exchange="New York Stock Exchange", hq="One Fort Point Channel, Boston, Massachusetts", holders="141", market_value="$3.6 billion", shares_cover="121,880,256", cover_date="February 10, 2020", report_date="February 14, 2020",
               cfo="Tobias Renner", cfo_title="Chief Financial Officer, Executive Vice President and Treasurer", auditor="Whitlow Brandeis LLP", auditor_city="Boston, Massachusetts", auditor_since="2010", product=["warehouse space", "industrial space"], customers="tenants", input=["steel and concrete", "roofing"], Input=["Steel", "Building materials"], supplier="contractors", suppliers="contractors", site="building", sites="buildings", regulator=["municipal planning boards", "state environmental agencies"],
               competitor=["private equity funds", "other listed trusts", "local developers"], industry="real estate", place=["Chicago", "the Lehigh Valley", "Greenville–Spartanburg"], system="property accounting system", nature="Larchmont Logistics Trust, Inc. is a real estate investment trust that acquires, owns and operates single-tenant industrial properties throughout the United States.",
               revenue_policy="Rental revenue is recognized on a straight-line basis over the term of leases. Reimbursements of taxes, insurance and upkeep are recognized when the costs are incurred; since the adoption of the new lease standard they are a part of lease revenue.", revolver_size="$500,000 thousand", revolver_drawn="$156,000 thousand", revolver_due="January 2023", covenant="a consolidated leverage ratio of 60%"),
    text=dict(
        business="""
# Overview

Larchmont buys, owns and runs warehouses and light manufacturing buildings, most of them let to one tenant. At year end we owned [[properties:2019::314 buildings]] in 34 states with 62.8 million rentable square feet, [[occupancy:2019::96.2%]] leased. The average age of buildings was 29 years, and the weighted average remaining lease term [[walt::4.9 years]].

We aim at markets outside the largest coastal cities, where buildings cost less than they would cost to build and where yields are higher. {Each tenant’s credit and the chance that it will renew are assessed building by building.|We assess probability of renewal building by building.} Our model treats a portfolio of such binary risks as a source of steady income.

# Tax Status

We have elected to be taxed as a real estate investment trust since 2010 and must distribute at least 90% of taxable income.

# Tenants

| Tenant  Leases  Square feet (thousands)  Percent of annualized base rent
| [[big_tenant::Northbrook Parcel]]  14  3,120  [[big_tenant_share::4.1%]]
| Calloway Tire and Rubber  5  2,240  2.6%
| Solaro Packaging  7  1,655  1.9%
| Hearthside Appliances  3  1,410  1.7%
| Government of the United States  4  980  1.6%
| DeWitt Freight Forwarding  6  1,150  1.5%
| Pembroke Beverages  4  1,020  1.3%
| Tri-County Auto Parts  8  940  1.2%
| Ostheim Filtration  3  760  1.1%
| Lakeland Home Furnishings  2  1,180  1.0%

No industry of tenants accounts for more than 13% of rent; air freight and logistics is the largest.

# Acquisitions and Dispositions

During <fy> we bought 39 buildings with 8.6 million square feet for <v acquisitions>, at an average capitalization rate of [[cap_rate::6.4%]], and sold 12 buildings for <v dispositions>, with a gain of <v gain>.

# Financing and Leverage Policy

We intend to keep debt between 4.5 and 6.0 times annualized EBITDA and to have few secured loans.
""",
        risks="""
# Single-tenant leases expose us to sudden vacancy.
When the only tenant leaves, the building earns nothing while taxes, insurance and upkeep continue. Leases for [[expiring_2020::8.0%]] of annualized base rent end in 2020. Older buildings with low ceilings may be hard to let again.

# Our growth depends on buying buildings at attractive yields.
Prices of warehouses have risen as online shopping grows and as institutions favor them. Yields on our purchases have fallen by about 150 basis points in six years.

# Failure to qualify as a trust for tax purposes would be costly.
If we failed to qualify we would owe federal income tax on our income and could be barred from the status for four years. Tests of income, assets and distributions are complex, and facts outside our control matter.

# We must raise capital often.
Since we distribute most of our income, we depend on the sale of shares and on borrowing. In <fy> we sold 9.4 million shares through our at-the-market program.

# [[risk_env::Thirty-one of our buildings stand on land once used by industry]] and may be contaminated.
We obtain reports on each site before purchase, and insurance for some. Reports may miss what lies below.
""",
        properties="""
Our buildings are described in Item 1 and listed in Schedule III. Lease expirations are shown below; the average rent of leases begun in <fy> exceeded the previous rent by [[leasing_spread::14.7% on a cash basis]]. Tenant retention was [[retention::71.2%]].

%table lease_expirations

| State  Buildings  Square feet (thousands)  Percent of rent
| Pennsylvania  24  7,120  11.2%
| Texas  30  5,480  9.1%
| Illinois  24  4,860  8.0%
| North Carolina  26  4,350  6.4%
| South Carolina  21  3,990  6.2%
| Ohio  18  3,610  5.3%
| Michigan  19  2,840  5.0%
| Georgia  11  2,930  4.4%
| Wisconsin  12  2,080  3.7%
| Indiana  14  2,610  3.6%
| Other states  115  22,930  37.1%
""",
        legal="""
We are not party to any material proceeding. {Tenants, as a rule, bear the cost of claims arising at buildings.|Claims at buildings are as a rule covered by tenants’ insurance.}
""",
        mdna="""
# Overview

Net income attributable to common shareholders was <v owner_income>, or $<n eps> per share, compared with <v owner_income -1>, or $<n eps -1>, in <fy -1>. Net operating income grew <pc noi>.

%table noi

# Results

%table changes rental=Rental_revenue reimbursements=Tenant_reimbursements other_revenue=Other_revenue revenue property_opex=Property_operating_expenses property_tax=Real_estate_taxes da ga=General_and_administrative impairment=Impairment operating_income interest_expense interest_income gain=Gain_on_sale net

Rental revenue <dir rental> <pc rental>. Buildings owned throughout both years contributed 1.9%; purchases the rest. Same-store occupancy fell by 60 basis points to 96.6%.

Real estate taxes rose since [[why_taxes::assessments in Illinois and Texas were raised]] after purchases. General and administrative expense was <v ga>; a payment to a former chief operating officer of $3,060 thousand is included.

Impairment of <v impairment> was recorded on two buildings in [[impaired::Sergeant Bluff, Iowa and Golden, Colorado]] that we expect to sell.

Interest expense went up to <v interest_expense>, because [[why_interest::average borrowings grew with acquisitions]], although the average rate fell to 3.98%.

# Funds from Operations

FFO is defined by the national association of trusts. It leaves out depreciation of real estate and gains on sales. It is not cash flow from operating activities and should not be compared with it.

%table ffo
""",
        liquidity="""
# Capital and Dividends

We pay dividends monthly; in <fy> they amounted to $<n dps> per share. Cash, cash equivalents and restricted cash were sufficient for immediate needs: [[immediate_liquidity::$362.9 million]] was available under the revolving facility and in cash. We do not present a classified balance sheet, so that a current ratio cannot be derived.

Improvements to real estate and leasing costs, our recurring capital expenditures, were <v capex>, against <v capex -1> in <fy -1>: building improvements $19,320 thousand, tenant improvements $11,480 thousand, leasing commissions $17,050 thousand. Development of six buildings took <v development>.
""",
        critical="""
# Critical Accounting Policies

Purchase price allocation. The price of each purchase is allocated to land, building, improvements and lease intangibles with the help of assumptions about market rents, time to let and discount rates. Impairment. Buildings are reviewed when vacancy, a planned sale or other events suggest that cost may not be recovered. Collectability of rents is judged tenant by tenant.
""",
        policies="""
Rental property. Purchases of buildings are mostly asset acquisitions, whose transaction costs are capitalized. Depreciation is straight-line over up to 40 years for buildings, 20 years for improvements to buildings and land and the term of the lease for tenant improvements.

Lease intangibles. Above- and below-market leases are amortized to rental revenue; in-place leases and tenant relationships to depreciation and amortization expense.

Real estate investment trust. No provision for federal income tax is made apart from that of a taxable subsidiary.

Adoption of the lease standard. The Company adopted Topic 842 on January 1, 2019 with the transition relief available. As a lessor it now expenses internal leasing salaries that it used to capitalize, $1,640 thousand in <fy>.
""",
        note_real_estate="""
During <fy> the Company acquired 39 buildings. The largest, [[big_purchase::a distribution center of 1.1 million square feet in Fort Worth]], cost $68,900 thousand. The cost of acquisitions was allocated to land (13%), buildings and improvements (75%) and lease intangibles (12%). Twelve buildings were sold for <v dispositions>; gains were <v gain>. Depreciation and amortization was <v da>, against <v da -1> and <v da -2> in the two prior years. At year end three buildings with a carrying amount of $14,200 thousand were held for sale.
""",
        note_debt="""
On June 13, 2019 the Company issued [[notes_issued::$175,000 thousand of Series F notes at 3.74% due 2031]] in a private placement. Term loans of $475,000 thousand bear a floating rate that is fixed by swaps.

The unsecured revolving credit facility of [[revolver_size::$500,000 thousand]] matures in January 2023 with two options to extend by six months; [[revolver_drawn::$156,000 thousand]] was outstanding at <end> at an average rate of 2.81%. Covenants include [[covenant::a consolidated leverage ratio of 60%]], a fixed charge ratio of 1.5 and limits on secured debt. Mortgages are secured by 23 buildings. The Company was in compliance.
""",
        note_swaps="""
Seventeen interest rate swaps with a notional amount of [[swap_notional::$625,000 thousand]] fix the rate on term loans until 2025. About $3,900 thousand in other comprehensive loss is expected to be reclassified to interest expense within a year. A fall in the rating of the Company could entitle dealers to terminate; their claims would have been $15,010 thousand.
""",
        note_equity_own="""
Under the at-the-market program the Company sold 9.4 million shares in <fy> at an average price of [[atm_price::$29.87]]. In September it sold 5.75 million shares in an underwritten offering. All outstanding preferred stock was redeemed in 2018. Dividends declared were $<n dps> per share in <fy>, $<n dps -1> in <fy -1> and $<n dps -2> in <fy -2>, of which 78% was ordinary income for tax purposes in <fy>, 9% capital gain and 13% return of capital. The Company has not repurchased shares.
""",
        note_units="""
Outside holders own [[op_units::2.4% of the operating partnership]]. Units may be redeemed for cash or, at the choice of the Company, for shares. In <fy> 61,400 units were redeemed for shares.
""",
        note_lease_own="""
As lessor, the Company is to receive minimum rents of $268,400 thousand in 2020, $241,700 thousand in 2021, $206,300 thousand in 2022, $168,900 thousand in 2023, $131,500 thousand in 2024 and [[rents_later::$392,800 thousand]] after that. As lessee, it has ground leases for four buildings and leases its offices; liabilities were $16,900 thousand and the weighted average discount rate 6.7%.
""",
        note_related="""
A firm owned by the brother of Ms. Vega provided roofing at six buildings for [[related::$1,140 thousand]] in <fy>, after a tender reviewed by the audit committee.
""",
        note_contingencies="""
The Company has letters of credit of $5,200 thousand. Commitments for construction and tenant improvements were $38,600 thousand. In June 2019 a tornado damaged a building in [[tornado::Dayton, Ohio]]; the insurer paid $4,900 thousand, and a gain of $1,270 thousand was recorded in other revenue. Employment agreements provide for severance. The Company is subject to claims in the ordinary course, none material.
""",
        note_concentration="""
Cash in banks exceeds insured amounts. [[big_tenant::Northbrook Parcel]], the largest tenant, accounts for 4.1% of annualized base rent; air freight and logistics for 12.6%. Buildings in Pennsylvania account for 11.2%.
""",
        note_subsequent="""
From January 1 to February 14, 2020 the Company [[subsequent::acquired six buildings for $81,400 thousand]] and sold one for $6,100 thousand. On January 9, 2020 it declared monthly dividends of [[dividend_next::$0.105 per share]] for the first quarter. On January 16, 2020 it sold 10.1 million shares by way of a forward offering at $31.40 a share.
""",
        part3="""
[[chair::Clement Yardley]] chairs the board. The audit committee is made up of [[audit_committee::Noah Feinman (chair), Lucinda Okafor and Vera Kostova]]. Six of seven directors are independent.
""",
        tail="""
# SCHEDULE III — REAL ESTATE AND ACCUMULATED DEPRECIATION (in thousands)

The schedule lists buildings at December 31, 2019. The total of buildings not listed separately, each with a cost below $5,000 thousand, is included in the consolidated balance sheet. The aggregate cost for federal income tax purposes was about the same. Depreciation is computed over up to 40 years.

%table schedule_iii 760
""",
    ),
    questions=[
        ("statement-figure", "How much did Larchmont collect in rents in 2019?", "rental:2019"),
        ("statement-figure", "money spent on upkeep of existing buildings and leasing in 2019 (recurring capex)", "capex:2019"),
        ("statement-figure", "What did overheads (head office costs) amount to in 2019?", "ga:2019"),
        ("ratio", "How indebted is it relative to total assets at end of 2019?", "assets:2019+notes:2019|assets:2019+debt:2019"),
        ("ratio", "FFO per share 2019, to set against the dividend", "ffo_share:2019"),
        ("note-figure", "What borrowing falls due in 2021?", "due.2:2019"),
        ("note-figure", "How much is drawn under the credit line?", "revolver_drawn|revolver:2019", "156,000"),
        ("note-figure", "FFO for 2019", "ffo:2019"),
        ("narrative-why", "Why did interest costs go up in 2019?", "why_interest"),
        ("narrative-why", "reason for higher property taxes", "why_taxes"),
        ("fact", "How much of the space is let?", "occupancy:2019", "96.2"),
        ("fact", "largest tenant?", "big_tenant"),
        ("fact", "What deals were done after year end 2019?", "subsequent"),
        ("risk", "Could polluted ground be a problem?", "risk_env"),
        ("risk", "Which share of leases runs out in the next year?", "expiring_2020"),
        ("governance", "Did the company deal with relatives of executives?", "related"),
        ("governance", "who audits the trust", "auditor"),
    ])
