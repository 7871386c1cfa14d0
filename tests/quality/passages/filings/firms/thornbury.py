"""Thornbury Aerospace: airliners, defence programs and services; a 10-K for 2022, a year of losses."""

FIRM = dict(
    name="thornbury-aerospace", half="test", fy=2022, form="10-K", unit_row="(Dollars in millions, except per share data)", year_lead="Years ended December 31,", balance_lead="December 31,",
    style=dict(width=110, rows=42, cells="spread", head=["Table of Contents"], foot=["{page}"], continued="(Continued)"), bullet="•",
    words=dict(
        co=["Thornbury", "the Company", "we"], registrant="THORNBURY AEROSPACE CORPORATION", state="Delaware", irs="91-0425711", address="1100 Potomac Yard, Arlington, Virginia", zip="22202", phone="(703) 555-0160", file_no="1-00448",
        market_value="$41.2 billion", cover_shares="298,114,207", cover_date="January 25, 2023", exchange="New York Stock Exchange", ticker="THBY", holders="52,411", holders_date="January 25, 2023", meeting_date="April 18, 2023",
        auditor="Northgate Selwyn LLP", auditor_city="Chicago, Illinois", auditor_since="1934", pcaob="7009", sign_date="January 27, 2023", cfo="Bernard Westcott", cfo_title="Executive Vice President and Chief Financial Officer",
        countries="65", revs="revenues", sites="assembly plants", products="aircraft, weapons and satellites", competitors="one European maker of large airliners, newer makers in China, and other defense primes", Competitors="Our principal rival", inputs="engines, castings, titanium, composites and seats", employees="74,000",
        legal_ref="Note 20", intl="41%", big5="52%", bigcust="the U.S. government", bigpct="40%", rev_label="Total revenues", op_label="Loss from operations", net_label="Net loss attributable to Thornbury shareholders",
        inv1="Commercial aircraft programs", inv2="Long-term contracts in progress", inv3="Spare parts and other", ppe1="Buildings and land improvements", ppe2="Machinery and equipment", seg1="Airliners", seg2="Defense and Space", seg3="Support Services",
        note1="4.875% notes due 2025", note2="2.196% notes due 2026", note3="5.150% notes due 2030", note4="5.805% notes due 2050", note5="Other notes and commercial paper", facility="$6.0 billion", banks="27", facility_end="August 2025",
        rou_share=".13", lease_old="180", lease_term="8.1", lease_rate="3.1%", us_share=".9", plan="2003 Incentive Stock Plan", plan_left="11 million", opt_w=".4", opt_p0="$207.20", opt_p1="$212.44", opt_p2="$190.10", anti="4.2", capex_next="about $0.9 billion",
        cfo_why="[[cfo_why::Operating cash flow turned positive because deliveries of the T-37 rose and customers made larger advance payments]], and a tax refund of $780 million was received.",
        capex_why="Spending rose for the composite wing center and for classified programs.",
    ),
    sheets=dict(
        income=("!t 3 Thornbury Aerospace Corporation and Subsidiaries / Consolidated Statements of Operations", """
Sales of products | r_prod | 27904 25604 23704
Sales of services | r_serv | 5410 5504 5404
Total revenues | $revenue | = r_prod + r_serv
Cost of products | c_prod | -27002 -24904 -27404
Cost of services | c_serv | -4502 -4404 -4602
Total costs and expenses | tcost | = c_prod + c_serv
Gross margin | gross | = revenue + tcost
(Loss)/income from operating investments, net | inv_i | -8 104 4
General and administrative expense | ga | -2092 -2078 -2404
Research and development expense, net | rd_neg | -1426 -1124 -1238
Gain on dispositions, net | disp | 3 138 101
Loss from operations | op_income | = gross + inv_i + ga + rd_neg + disp
Other income, net | oi | 529 276 224
Interest and debt expense | int_neg | -1266 -1336 -1078
Loss before income taxes | pretax | = op_income + oi + int_neg
Income tax (expense)/benefit | tax_neg | -16 372 1268
Net loss | $net_all | = pretax + tax_neg
Less: net loss attributable to noncontrolling interest | nci_neg | -59 -44 -34
Net loss attributable to Thornbury shareholders | $net | = net_all - nci_neg
Basic loss per share | $eps_basic:2 | = round(net / shares, 2)
Diluted loss per share | $eps:2 | = round(net / shares_d, 2)"""),
        balance=("!t 2b Thornbury Aerospace Corporation and Subsidiaries / Consolidated Statements of Financial Position", """
Assets
Cash and cash equivalents | $cash | 7304 4024 3896 4740
Short-term and other investments | sti | 1303 4122 8804
Accounts receivable, net | receivables | 1258 1321 977
Unbilled receivables, net | unb | 4317 4310 3997
Current portion of financing receivables, net | cfr | 77 59 50
Inventories | inventory | 39075 39412 40858
Other current assets, net | oca | 1424 1111 1240
Total current assets | tca | = cash + sti + receivables + unb + cfr + inventory + oca
Financing receivables and operating lease equipment, net | frl | 725 848 968
Property, plant and equipment, net | ppe | 5275 5459 5910
Goodwill | goodwill | 4029 4034 4040
Acquired intangible assets, net | intangibles | 1156 1281 1422
Deferred income taxes | dta | 32 39 43
Investments | inv | 492 488 510
Other assets, net | oa | 2141 1765 1604
Total assets | $total_assets | = tca + frl + ppe + goodwill + intangibles + dta + inv + oa
Liabilities and equity
Accounts payable | $payables | 5100 4630 6464
Accrued liabilities | accrued | 10790 9228 11086
Advances and progress billings | adv | 26540 26256 25244
Short-term debt and current portion of long-term debt | debt_st | 2595 648 846
Total current liabilities | tcl | = payables + accrued + adv + debt_st
Deferred income taxes | dtl | 115 109 1010
Accrued retiree health care | arh | 1251 1764 2068
Accrued pension plan liability, net | apl | 3070 4552 7204
Other long-term liabilities | ol | = total_assets - tcl - dtl - arh - apl - debt_lt - equity_all
Long-term debt | debt_lt | 25904 28451 30945
Total liabilities | tl | = tcl + dtl + arh + apl + ol + debt_lt
Shareholders' equity:
Common stock, par value $5.00 – 1,012,261,159 shares issued | common | 2530 2530 2530 2530
Additional paid-in capital | apic | 4974 4526 3893 3370
Treasury stock, at cost | treasury | -25407 -25930 -26320 -27450
Retained earnings | retained | = retained_p + net - dividends ; 20004
Accumulated other comprehensive loss | aoci | -4775 -5830 -7566 -8120
Total shareholders' equity (deficit) | equity | = common + apic + treasury + retained + aoci
Noncontrolling interests | nci | 17 76 120
Total equity (deficit) | equity_all | = equity + nci
Total liabilities and equity | $tle | = tl + equity_all"""),
        cash=("!t 3 Thornbury Aerospace Corporation and Subsidiaries / Consolidated Statements of Cash Flows", """
Cash flows – operating activities:
Net loss | $net_all
Non-cash items – share-based plans expense | sbc | 362 416 125
Non-cash items – treasury shares issued for 401(k) contribution | c_401 | 614 616 97
Depreciation and amortization | da | 990 1072 1123
Investment/asset impairment charges, net | c_imp | 56 49 205
Gain on dispositions, net | c_disp | -3 -138 -101
Reach-forward losses on T-77X and fixed-price programs | c_rfl | 1250 804 3304
Other charges and credits, net | c_oth | 182 180 661
Changes in assets and liabilities – accounts receivable | c_ar | 71 -356 454
Unbilled receivables | c_unb | 3 -293 459
Advances and progress billings | c_adv | 54 1253 -530
Inventories | c_inv | 210 -863 -5501
Other current assets | c_oca | -295 208 386
Accounts payable | c_ap | 419 -1883 -2681
Accrued liabilities | c_acc | 1878 -1372 1537
Income taxes receivable, payable and deferred | c_tax | 671 367 -1288
Pension and other postretirement plans | c_pen | -689 -986 -397
Financing receivables and other | c_fr | 71 110 122
Net cash provided (used) by operating activities | cfo | = net_all + sbc + c_401 + da + c_imp + c_disp + c_rfl + c_oth + c_ar + c_unb + c_adv + c_inv + c_oca + c_ap + c_acc + c_tax + c_pen + c_fr
Cash flows – investing activities:
Payments to acquire property, plant and equipment | -capex | 611 490 652
Proceeds from disposals of property, plant and equipment | c_sale | 17 264 148
Contributions to investments | c_ci | -2550 -17809 -18608
Proceeds from investments | c_pi | 5310 22488 10192
Other | c_io | -8 6 -26
Net cash provided (used) by investing activities | cfi | = c_sale + c_ci + c_pi + c_io - capex
Cash flows – financing activities:
New borrowings | c_new | 17 4902 23643
Debt repayments | c_rep | = cash - cash_p - cfo - cfi - fx - c_new - c_is - c_tx + dividends + buyback
Stock options exercised | c_is | 25 21 18
Employee taxes on certain share-based payments | c_tx | -20 -33 -86
Dividends paid | -dividends | 0 0 594
Net cash (used) provided by financing activities | cff | = c_new + c_rep + c_is + c_tx - dividends
Effect of exchange rate changes on cash | fx | -36 -20 42
Net increase (decrease) in cash | c_ch | = cfo + cfi + cff + fx
Cash and cash equivalents at beginning of year | c_begin | = cash_p
Cash and cash equivalents at end of year | $cash"""),
    ),
    more="""
x | purch | = w(cogs, .17)
x | shares:1 | 297.6 294.1 284.4
x | shares_d:1 | 297.6 294.1 284.4
x | buyback | 0 0 0
x | tax | = 0 - tax_neg
x | interest | = 0 - int_neg
x | cogs | = 0 - tcost
x | dep | 890 960 1010
x | amort | 100 112 113
x | debt_total | = debt_lt + debt_st
x | pbo | 23904 32104 33902
x | oci | = aoci - aoci_p
x | rou | 705 720 760
Airliners | s1 | 13104 9804 8102
Defense and Space | s2 | 11602 13304 13102
Support Services | s3 | 8804 8204 7804
Unallocated items and eliminations | s0 | = revenue - s1 - s2 - s3
Airliners | o1 | -1204 -3204 -6904
Defense and Space | o2 | -1770 772 770
Support Services | o3 | 1361 1008 224
Unallocated items | o0 | = op_income - o1 - o2 - o3
""",
    notes=[("Summary of Significant Accounting Policies", "n.policies"), ("Goodwill and Acquired Intangibles", "n.goodwill"), ("Earnings Per Share", "n.eps"), ("Income Taxes", "n.tax"), ("Accounts Receivable and Accrued Liabilities", "n.supplemental"), ("Inventories", "n.inventory2"), ("Contracts with Customers", "n.revenue"), ("Property, Plant and Equipment", "n.ppe"), ("Leases", "n.leases"), ("Liabilities, Commitments and Contingencies", "n.commit2"), ("Arrangements with Off-Balance Sheet Risk", "n.off"), ("Debt", "!notes_listed"), ("Postretirement Plans", "!pensions"), ("Share-Based Compensation", "!awards"), ("Shareholders' Equity", "n.oci"), ("Derivative Financial Instruments", "!hedging"), ("Fair Value Measurements", "!investments"), ("Restructuring", "n.restructuring"), ("Guarantor Information", "!guarantors"), ("Legal Proceedings", "n.legal"), ("Segment and Revenue Information", "n.segments"), ("Quarterly Financial Data (Unaudited)", "n.quarters")],
    note_style="Note {} – {}",
    segments=[("Airliners", "s1", "o1"), ("Defense and Space", "s2", "o2"), ("Support Services", "s3", "o3")], sales_word="Revenues", profit_word="Segment earnings", areas=["United States", "Asia", "Europe", "Other"],
    stems=["Thornbury", "Thornbury Defense", "Aldergrove Systems", "Puget Structures", "Argent Satellite", "Jeppson Charts", "Inslow Marine"],
    towns=["Everett, Washington", "Renton, Washington", "North Charleston, South Carolina", "St. Louis, Missouri", "Mesa, Arizona", "Philadelphia, Pennsylvania", "Huntsville, Alabama", "El Segundo, California", "San Antonio, Texas", "Oklahoma City, Oklahoma", "Winnipeg, Canada", "Sheffield, England", "Melbourne, Australia", "Bengaluru, India", "Zhoushan, China", "Titusville, Florida"],
    uses=["Final assembly", "Fabrication", "Engineering", "Flight test", "Parts distribution", "Offices", "Classified work"],
    paid=["David Callahan-Reyes", "Bernard Westcott", "Theodore Colburn", "Stephanie Pope-Lindqvist", "Brett Gerrish"],
    board=["Lawrence Kelmscott", "David Callahan-Reyes", "Robert Bradwell", "Lynne Doughtery", "David Gittins", "Lynn Goodby", "Stayce Harrow", "Akhil Johri-Mathur", "Sabrina Soussanne", "Ronald Williamson"],
    units=[("T-37 Narrowbody", "single-aisle airliners with 138 to 230 seats", "airlines and lessors", "Renton", "the European family of single-aisle jets"), ("T-87 Widebody", "composite airliners with 240 to 330 seats", "long-haul airlines", "North Charleston", "one European widebody"), ("T-77X", "large twin-engine airliners still to be certified", "eight airlines", "Everett", "the largest European twin"), ("Freighters", "production and converted cargo aircraft", "express carriers", "Everett and San Antonio", "conversions by others"), ("TK-46 Tanker", "refueling aircraft under a fixed-price contract", "the U.S. Air Force and Japan", "Everett", "a European tanker"), ("Trainer and Fighters", "a new jet trainer and upgraded fighters", "air forces", "St. Louis", "other primes"), ("Rotorcraft", "attack and heavy-lift helicopters", "armies of seventeen countries", "Mesa and Philadelphia", "two other makers"), ("Presidential Aircraft", "two modified widebodies", "the U.S. Air Force", "San Antonio", "none"), ("Argent Satellites", "communications and weather satellites", "governments and operators", "El Segundo", "other satellite makers"), ("Capsule", "a crewed spacecraft", "the space agency", "Titusville", "a privately held rival"),
           ("Missiles and Interceptors", "ground-based interceptors and munitions", "the U.S. government and allies", "Huntsville", "other primes"), ("Parts and Distribution", "spares and chemicals", "airlines and maintenance shops", "all hubs", "independent distributors"), ("Digital and Training", "charts, crew software and simulators", "airlines", "Denver", "software and training companies")],
    ups=["higher T-37 deliveries", "resumption of T-87 deliveries in August", "favorable mix of freighters", "higher parts sales as flying recovered", "lower period expenses", "lower abnormal production costs", "performance on classified programs", "higher volume in government services", "a smaller number of customer concessions", "insurance proceeds"],
    downs=["charges on fixed-price development programs", "lower T-87 deliveries and related customer consideration", "supply chain constraints", "inflation of labor and materials", "lower volume in weapons", "technical problems of the TK-46 vision system", "additional cost of the presidential aircraft", "the effects of the sanctions on Russia", "higher research and development", "disruption by late engines"],
    statement_order=["income", "balance", "cash", "equity"], equity_title="Consolidated Statements of Equity", swap={"stockholders": "shareholders", "Stockholders": "Shareholders"},
    risks="thorn1 thorn2 thorn3 r.government thorn4 r.supply r.v3 r.customers r.competition r.people r.cyber r.quality r.conflict r.economy r.innovation r.legal r.debt r.pension r.insurance r.environment r.climate r.tax r.goodwill r.v4 r.t6 r.v1 r.v5 r.v6 r.v7 r.privacy r.esg r.control r.stock".split(),
    text=dict({
        "s.trend": """
Deliveries were bunched toward the end of each quarter.
Engines arrived late for eleven aircraft.
Abnormal cost ended when the rate reached five a month.
A stop-work order lasted for three weeks.
Rework of shims and fasteners was completed on sixty aircraft.
Learning improved hours for each unit by six percent.
A supplier of castings shipped half of what was ordered.
Certification tests took longer than planned.
The customer paid milestones earlier than agreed.
Escalation indices raised prices of aircraft by more than usual.
Hiring added eleven thousand people in two years.
Parts inventories were rebuilt.
Award fees were below the maximum.
Estimates at completion were raised in three programs.
Travel by inspectors was possible again.
Airlines returned stored aircraft to service.
A line was moved from one state to another.
Government training of pilots resumed.
Option years were exercised.
Wire bundles had to be replaced.
A dispute over an indemnity was settled.
Fewer concessions were paid to airlines.
Sanctions ended service for forty customers.
Launch was postponed twice by valves.
Overhead was spread over more units.
Retirements lowered the average experience of mechanics.
Cargo demand stayed high until autumn.
A new delivery center was opened.
Overtime rose in the second half.
Spares margins benefited from list prices in November.
Export approvals came late.
Software releases were split in two.
Customers took aircraft that had been built for others.
Flight test hours rose by a fifth.
"""}, **dict(
        securities="""| Common Stock, $5.00 Par Value | [[ticker::THBY]] | New York Stock Exchange""",
        signers="""| /s/ David Callahan-Reyes | President and Chief Executive Officer and Director
| /s/ Bernard Westcott | Executive Vice President and Chief Financial Officer
| /s/ Michael Clearwater | Senior Vice President and Controller
| /s/ Lawrence Kelmscott | Independent Board Chair
| /s/ Lynne Doughtery | Director
| /s/ Akhil Johri-Mathur | Director
| /s/ Ronald Williamson | Director""",
        business="""
Thornbury Aerospace Corporation, together with its subsidiaries, is one of the world's major aerospace firms. It was [[founded::originally incorporated in the State of Washington in 1916]] and reincorporated in Delaware in 1934. We have three segments: Airliners; Defense and Space; and Support Services.

# Airliners

This segment develops, produces and markets commercial jet aircraft. Deliveries in 2022 were [[deliveries:2022::260]], compared with 187 in 2021. [[rate_37::The T-37 program is produced at a rate of 31 aircraft per month and plans to reach approximately 50 per month in 2025 or 2026]]. [[rate_87::The T-87 rate is low at present; the plan is five per month in late 2023]]. First delivery of the T-77X is expected in [[t77x::the fourth quarter of 2025]].

# Defense and Space

This segment engages in research, development, production and modification of manned and unmanned military aircraft and weapons systems, satellites and space systems. U.S. government contracts accounted for [[bigpct::40%]] of revenues, including foreign military sales through the government.

# Support Services

Provides supply chain, engineering, maintenance, training and digital services to commercial and government customers.

# Cyclicality

Airline profitability has been [[cyclical::cyclical]], and demand for aircraft is influenced by economic growth, fuel price, interest rates and the age of fleets. Backlog at year end was [[backlog::$202 billion]], of which $165 billion in Airliners.

# Human Capital

We had approximately [[headcount::74,000]] employees at December 31, 2022, of whom 9% were outside the United States. [[union::Machinists in St. Louis, 2,500 people, rejected an offer in July and ratified another in August]]. The main machinists' agreement in Washington expires in September 2024; about a third of employees are represented.

# Safety

An aerospace safety officer reports to the Board's safety committee. The second accident of a T-37 in 2019 led to a grounding of twenty months.
""",
        thorn1="""
# We depend on airlines, which are affected by the economy, by fuel prices and by shocks such as pandemics.

Demand is [[cyclical::cyclical]]. Airlines may cancel or defer orders. [[risk_cancel::Approximately 140 T-37s in inventory at year end were built for customers in China]], where deliveries have not resumed; we are remarketing some. Contracts let customers cancel if delivery is late by more than a year.
""",
        thorn2="""
# Our ability to deliver depends on certification and on oversight by the Federal Aviation Administration.

The agency [[faa::retains the issuing of airworthiness certificates for each T-37 and T-87]] rather than delegating it to us. It reviews the shortest T-37 version, whose certification was given an extension by Congress in December 2022. Further findings may delay deliveries.
""",
        thorn3="""
# Fixed-price development contracts could subject us to losses.

Five contracts, those for the tanker, the presidential aircraft, the trainer, an unmanned refueler and the capsule, have lost money. [[fixed_losses::Reach-forward losses on the five fixed-price programs were $2.2 billion in 2022]]. More may follow if suppliers or we fail to perform.
""",
        thorn4="""
# The effects of the accidents and of the deferred prosecution agreement continue.

In January 2021 we [[dpa::entered into a deferred prosecution agreement with the Department of Justice that ended its inquiry of the evaluation of the T-37]], paid $1.1 billion and accepted duties of reporting for three years. If we breach it, we may be prosecuted.
""",
        properties="""
We occupied approximately 41 million square feet of floor space at year end, of which 94% is in the United States.
""",
        legal="""
Currently, we are involved in a number of legal proceedings. For a discussion of contingencies related to legal proceedings, see Note 20, which is hereby incorporated by reference.
""",
        dividend_text="""
In March 2020 [[dividend_suspended::we suspended our declaration of dividends]] and ended the repurchase program; neither has been resumed.
""",
        overview="""
Our business was affected by supply chain constraints, by the pause of T-87 deliveries until August, and by charges on defense programs. The demand for air travel recovers: domestic traffic was near the level of 2019 while international traffic was at 70%.

Revenues were <m revenue>, <pc revenue> more than in 2021. [[revenue_why::The increase in revenues was primarily due to higher airliner deliveries and services volume, partly offset by charges in defense]]. The loss from operations was <m op_income>, compared with <m op_income 1>. [[oploss_why::The larger loss in defense, from development programs, outweighed fewer charges on the T-87]].
""",
        results="""
# Consolidated Results of Operations

|| | 2022 | 2021 | 2020
| Airliners | $*s1/3
| Defense and Space | *s2/3
| Support Services | *s3/3
| Unallocated items, eliminations and other | *s0/3
| Total revenues | $*revenue/3

# Operating Expenses

Gross margin was <m gross>, or <of gross revenue> of revenues, compared with <m gross 1> or <of gross revenue 1> in 2021. [[gross_why::Gross margin slipped a little because charges on fixed-price programs outweighed lower abnormal production costs]].

General and administrative expense was close to that of the year before. Research and development expense rose by $302 million with spending on the T-77X and on enterprise technology.

# Income Taxes

|| | 2022 | 2021 | 2020
| Effective tax rate | [[tax/pretax:2022::-0.7%]] | 16.8% | 17.4%

[[tax_why::The 2022 rate is close to nil because a valuation allowance was recorded against deferred taxes and research tax credits]], while that of 2020 reflected the carryback of losses to years with a rate of 35%.

# Backlog

|| | 2022 | 2021
| Airliners | $165,204 | $148,402
| Defense and Space | 27,204 | 29,904
| Support Services | 9,702 | 10,204
| Total backlog | $202,110 | $188,510
""",
        segments_mdna="""
# Airliners

|| Deliveries | T-37 | T-67 freighter | T-77 | T-87 | Total
| 2022 | 209 | 18 | 13 | 20 | 260
| 2021 | 143 | 17 | 13 | 14 | 187
| 2020 | 23 | 16 | 14 | 28 | 81

# Defense and Space

[[defense_why::Losses in Defense and Space came from charges on the tanker of $770 million, on the presidential aircraft of $760 million and on others of $670 million]], due to labor instability, supplier disruption and changes of design.
""",
        mdna_more="""
# Ratings and Liquidity

[[rating::Our debt is rated BBB- or equivalent by the three agencies]], one of which has a negative outlook. A downgrade below investment grade would raise cost. We have [[undrawn::$6.0 billion of undrawn bank credit lines]] and $8.6 billion in cash and securities.
""",
        cam="""# Airliner Program Accounting — T-87 and T-77X

Estimates of the accounting quantity, of prices and costs over many years are inherently complex. We tested assumptions on rates, learning and escalation and compared them with contracts.

# Estimates at Completion of Fixed-Price Contracts

We examined changes of estimates and visited sites.""",
        governance="""
[[audit_committee::Audit Committee: Akhil Johri-Mathur (Chair), Robert Bradwell, Lynn Goodby and Ronald Williamson]]. The Aerospace Safety Committee is chaired by David Gittins, a retired admiral. In December 2022 [[coo::the Board elected Stephanie Pope-Lindqvist as head of Support Services]] to succeed Theodore Colburn, who took over Defense and Space.
""",
        **{"n.inventory2": """
!t 2b Inventories
Airliner programs | ivp | = w(inventory, .86)
Long-term contracts in progress | ivl | = w(inventory, .012)
Capitalized precontract costs | ivc | = w(inventory, .016)
Commercial spare parts, used aircraft and other | ivs | = inventory - ivp - ivl - ivc
Total | $inventory
!end

At December 31, 2022, airliner inventory included [[deferred::unamortized tooling and deferred production of $12.7 billion on the T-87]] and $3.4 billion on the T-77X. Of T-87 inventory, 85 aircraft await rework.

!call parent
""", "n.revenue": """
Revenue on contracts with the government is recognized over time by cost-to-cost. A net decrease of earnings from cumulative catch-up adjustments was [[catchup::$2.4 billion in 2022]]. Airliner revenue is recognized at delivery. Remaining performance obligations equal backlog; 27% are expected to be satisfied by the end of 2023 and 66% by 2026.
""", "n.commit2": """
|| T-37 customer concessions liability | 2022 | 2021
| Beginning balance | 2,940 | 5,537
| Payments made | (1,014) | (2,535)
| Reductions and changes in estimates | (62) | (62)
| Ending balance | [[concessions::1,864]] | 2,940

Environmental liabilities were $752 million, product warranties [[warranty::$2,275 million]]. Commitments to finance aircraft on order were $16 billion. Standby letters of credit and surety bonds amounted to $5.1 billion.

+n.commit
""", "n.off": """
We provide guarantees of residual value and credit, and indemnities. [[recourse::The maximum potential payments under guarantees were $1,120 million]]. Agreements with suppliers of sections include commitments of $6.4 billion.
""", "n.legal": """
# Accidents

In 2018 and 2019 two T-37 aircraft were lost. [[crash_cases::Multiple lawsuits over the two T-37 accidents remain; all but 21 of the claims of families have been settled]]. Shareholders' suits: a derivative action was settled in 2022 by insurers for $237.5 million; [[securities_class::a securities class action is pending in the Northern District of Illinois]]. In September 2022 the Securities and Exchange Commission closed its inquiry against payment of $200 million by us.

# Embrasur

In 2020 we ended agreements on a joint venture with a Brazilian maker of regional jets. [[arbitration::Arbitration over the terminated Embrasur venture is pending]] and may be decided in late 2023.

# Other

A subsidiary of a rival brought suit on trade secrets of the electric aircraft; a jury trial is set for 2024. The government investigates quality records in South Carolina.
""", "n.segments": """
!t 3 Revenues by segment
Airliners | $s1
Defense and Space | s2
Support Services | s3
Unallocated items and eliminations | s0
Total | $revenue
!end

!t 3 Earnings (loss) from operations
Airliners | $o1
Defense and Space | o2
Support Services | o3
Segment operating loss | os | = o1 + o2 + o3
Unallocated items | o0
Loss from operations | $op_income
!end

!call matrix

!call countries
"""},
    )),
    questions=[
        ("statement-figure", "What is Thornbury's FY2022 net PP&E? Answer in USD millions.", "ppe:2022"),
        ("statement-figure", "payments for property, plant and equipment 2021", "capex:2021"),
        ("statement-figure", "how much customer prepayment (advances and progress billings) is on the books at year end 2022", "adv:2022"),
        ("ratio", "Does Thornbury have an improving gross margin profile as of FY2022? If gross margin is not a useful metric for a company like this, then state that and explain why.", "gross:2022+gross:2021"),
        ("ratio", "What is the FY2022 inventory turnover of the plane maker (cost of products and services / average inventory)?", "tcost:2022 & inventory:2022+inventory:2021"),
        ("ratio", "Is there enough to cover short term bills? current assets vs current liabilities 2022", "tca:2022+tcl:2022"),
        ("note-figure", "How did Thornbury's effective tax rate in FY2022 compare to FY2021?", "tax/pretax:2022"),
        ("note-figure", "What is still owed to airlines as concessions for the grounding?", "concessions"),
        ("note-figure", "amount of deferred production on the T-87", "deferred"),
        ("note-figure", "Operating result by division in 2022, which lost the most?", "o1:2022+o2:2022+o3:2022"),
        ("narrative-why", "What drove revenue growth in FY2022?", "revenue_why"),
        ("narrative-why", "Why did the defense division lose money?", "defense_why"),
        ("narrative-why", "Why is the tax rate around zero?", "tax_why"),
        ("narrative-why", "what turned operating cash flow positive", "cfo_why"),
        ("fact", "What production rate changes is Thornbury forecasting for the T-37?", "rate_37"),
        ("fact", "Who are the primary customers of Thornbury as of FY2022, what share is the government?", "bigpct"),
        ("fact", "Is Thornbury's business subject to cyclicality?", "cyclical"),
        ("fact", "When will the first T-77X be handed over?", "t77x"),
        ("fact", "Does it pay dividends at the moment?", "dividend_suspended"),
        ("risk", "Has Thornbury reported any materially important ongoing legal battles from FY2022? the crashes?", "crash_cases"),
        ("risk", "Planes that Chinese buyers have not taken", "risk_cancel"),
        ("risk", "are they in trouble with the aviation authority?", "faa"),
        ("governance", "Members of the audit committee at Thornbury", "audit_committee"),
        ("governance", "credit rating of the debt", "rating"),
    ],
)
