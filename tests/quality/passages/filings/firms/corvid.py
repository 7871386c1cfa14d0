"""Corvid Microdevices: processors and programmable chips made by foundries; a 10-K for fiscal 2022."""

FIRM = dict(
    name="corvid-microdevices", half="test", fy=2022, form="10-K", unit_row="(In millions, except per share amounts)", year_lead="Year Ended", balance_lead="", ends=["December 31, 2022", "December 25, 2021", "December 26, 2020"],
    style=dict(width=98, rows=43, cells="stack", head=["Corvid Microdevices, Inc. — Annual Report on Form 10-K"], foot=["{page}"], continued="- continued"), bullet="•",
    words=dict(
        co=["Corvid", "the Company", "we"], registrant="CORVID MICRODEVICES, INC.", state="Delaware", irs="94-2283360", address="2845 Guadalupe Slough Drive, Sunnyvale, California", zip="94089", phone="(408) 555-0119", file_no="001-09811",
        market_value="$48.2 billion", cover_shares="604,118,302", cover_date="February 22, 2023", exchange="NASDAQ Global Select Market", ticker="CRVD", holders="4,290", holders_date="February 22, 2023", meeting_date="May 18, 2023",
        auditor="Larkspur & Dunn LLP", auditor_city="San Jose, California", auditor_since="1974", pcaob="7031", sign_date="February 27, 2023", cfo="Harriet Devlin", cfo_title="Executive Vice President, Chief Financial Officer and Treasurer",
        countries="36", revs="net revenue", sites="design centers", products="microprocessors, accelerators and adaptive chips", competitors="a much larger maker of processors with its own factories, the leading supplier of graphics accelerators, and designers who license Arm cores", Competitors="Much larger companies", inputs="wafers, substrates, memory and test capacity", employees="15,500",
        legal_ref="Note 16", intl="66%", big5="41%", bigcust="a maker of game consoles", bigpct="16%", rev_label="Net revenue", op_label="Operating income", net_label="Net income",
        inv1="Raw materials", inv2="Work in process", inv3="Finished goods", ppe1="Building and leasehold improvements", ppe2="Equipment", seg1="Data Center", seg2="Client and Gaming", seg3="Embedded",
        note1="2.950% Senior Notes Due 2024", note2="2.375% Senior Notes Due 2030", note3="3.924% Senior Notes Due 2032", note4="4.393% Senior Notes Due 2052", note5="2.125% Convertible Senior Notes Due 2026", facility="$3.0 billion", banks="eleven", facility_end="April 2027",
        rou_share=".31", lease_old="61", lease_term="7.3", lease_rate="3.0%", us_share=".81", plan="2004 Equity Incentive Plan", plan_left="47 million", opt_w=".7", opt_p0="$71.20", opt_p1="$93.44", opt_p2="$84.02", anti="3", capex_next="about $0.5 billion",
        cfo_why="[[cfo_why::Cash flow was only a little above that of 2021 because inventory and prepaid wafer supply absorbed cash]], while net income before amortization of acquired intangibles rose.",
        capex_why="We bought test equipment, emulation systems and laboratories and extended the campus in Hyderabad.",
    ),
    sheets=dict(
        income=("!t 3 Corvid Microdevices, Inc. / Consolidated Statements of Operations", """
Net revenue | $revenue | 11801 8217 4881
Cost of sales | cos | 5812 4260 2708
Amortization of acquisition-related intangibles | amc | 724 0 0
Total cost of sales | cogs | = cos + amc
Gross profit | gross | = revenue - cogs
Research and development | rd | 2502 1422 992
Marketing, general and administrative | mga | 1168 724 498
Amortization of acquisition-related intangibles | amo | 1050 0 0
Licensing gain | lic | -51 -6 0
Operating income | op_income | = gross - rd - mga - amo - lic
Interest expense | interest | 44 17 24
Other income (expense), net | oi | 4 28 -24
Income before income taxes and equity income | pretax | = op_income - interest + oi
Income tax provision (benefit) | tax | -61 257 -605
Equity income in investee | ei | 7 3 2
Net income | $net | = pretax - tax + ei
Earnings per share
Basic | $eps_basic:2 | = round(net / shares, 2)
Diluted | $eps:2 | = round(net / shares_d, 2)
Shares used in per share calculation
Basic | shares | 586 455 444
Diluted | shares_d | 589 461 452"""),
        comprehensive=("!t 3 Corvid Microdevices, Inc. / Consolidated Statements of Comprehensive Income", """
Net income | $net
Other comprehensive income (loss), net of tax: net change in unrealized gains (losses) on cash flow hedges | oci | = aoci - aoci_p ; 11
Total comprehensive income | $ci | = net + oci"""),
        balance=("!t 2b Corvid Microdevices, Inc. / Consolidated Balance Sheets", """
ASSETS
Current assets:
Cash and cash equivalents | $cash | 2418 1268 799 732
Short-term investments | sti | 511 536 347
Accounts receivable, net | receivables | 2063 1353 1033
Inventories | inventory | 1886 978 700
Receivables from related parties | rp | 1 1 5
Prepaid expenses and other current assets | oca | 633 156 189
Total current assets | tca | = cash + sti + receivables + inventory + rp + oca
Property and equipment, net | ppe | 757 351 320
Operating lease right-of-use assets | rou | 230 184 104
Goodwill | goodwill | 12088 145 145
Acquisition-related intangibles | intangibles | 12059 0 0
Investment: equity method | emi | 42 35 32
Deferred tax assets | dta | 29 466 622
Other non-current assets | oa | 1076 1239 587
Total assets | $total_assets | = tca + ppe + rou + goodwill + intangibles + emi + dta + oa
LIABILITIES AND STOCKHOLDERS' EQUITY
Current liabilities:
Accounts payable | $payables | 1247 661 234
Payables to related parties | prp | 232 43 39
Accrued liabilities | accrued | 1539 1212 898
Current portion of long-term debt, net | debt_st | 0 156 0
Other current liabilities | ocl | 168 49 38
Total current liabilities | tcl | = payables + prp + accrued + debt_st + ocl
Long-term debt, net of current portion | debt_lt | 1233 1 165
Long-term operating lease liabilities | oll | 198 174 101
Deferred tax liabilities | dtl | 967 6 0
Other long-term liabilities | ol | = total_assets - tcl - debt_lt - oll - dtl - equity
Stockholders' equity:
Common stock, par value $0.01 | common | 6 5 5 5
Additional paid-in capital | apic | 29012 5534 5270 5001
Treasury stock, at cost | treasury | -1553 -1065 -66 -27
Retained earnings (accumulated deficit) | retained | = retained_p + net - dividends ; -3001
Accumulated other comprehensive income (loss) | aoci | -21 -1 9 -2
Total stockholders' equity | equity | = common + apic + treasury + retained + aoci
Total liabilities and stockholders' equity | $tle | = tcl + debt_lt + oll + dtl + ol + equity"""),
        cash=("!t 3 Corvid Microdevices, Inc. / Consolidated Statements of Cash Flows", """
Cash flows from operating activities:
Net income | $net
Adjustments to reconcile net income to net cash provided by operating activities:
Depreciation and amortization | da | 313 204 156
Amortization of acquisition-related intangibles | c_am | = amc + amo
Stock-based compensation | sbc | 541 190 137
Amortization of operating lease right-of-use assets | c_rou | 44 28 21
Deferred income taxes | c_dt | -753 154 -612
Inventory loss at contract manufacturer | c_icm | 0 0 5
Other | c_ot | 31 -6 27
Changes in operating assets and liabilities:
Accounts receivable, net | c_ar | -563 -320 -110
Inventories | c_inv | -714 -278 -208
Prepaid expenses and other assets | c_pre | -598 -460 -115
Receivables from and payables to related parties, net | c_rp | 190 8 -50
Accounts payable | c_ap | 466 402 -117
Accrued and other liabilities | c_acc | 703 265 166
Net cash provided by operating activities | $cfo | = net + da + c_am + sbc + c_rou + c_dt + c_icm + c_ot + c_ar + c_inv + c_pre + c_rp + c_ap + c_acc
Cash flows from investing activities:
Purchases of property and equipment | -capex | 225 151 147
Purchases of short-term investments | c_ps | -1307 -1028 -425
Proceeds from maturity and sale of short-term investments | c_ss | 2360 839 96
Cash received in acquisition of Lattimer Logic | c_lat | 1183 0 0
Acquisition of Ridgeway Networks, net of cash acquired | c_rid | -772 0 0
Other | c_io | -18 -3 -2
Net cash provided by (used in) investing activities | cfi | = c_ps + c_ss + c_lat + c_rid + c_io - capex
Cash flows from financing activities:
Proceeds from debt, net of issuance costs | c_new | 496 0 100
Repayment of debt | c_rep | -156 0 -100
Proceeds from sales of common stock through employee equity plans | c_is | 84 52 43
Repurchases of common stock | -buyback | 2351 881 0
Common stock repurchases for tax withholding on employee equity plans | c_tax | -203 -118 -39
Other | c_fo | = cash - cash_p - cfo - cfi - c_new - c_rep - c_is - c_tax + buyback + dividends
Net cash provided by (used in) financing activities | cff | = c_new + c_rep + c_is + c_tax + c_fo - buyback - dividends
Net increase (decrease) in cash and cash equivalents | c_ch | = cfo + cfi + cff
Cash and cash equivalents at beginning of year | c_begin | = cash_p
Cash and cash equivalents at end of year | $cash"""),
    ),
    more="""
x | dividends | 0 0 0
x | purch | 6512 4104 2904
x | dep | 281 180 140
x | amort | = amc + amo + 12
x | debt_total | = debt_lt + debt_st
x | fx | 0 0 0
Data Center | s1 | 3022 1847 843
Client and Gaming | s2 | 6480 6217 4018
Embedded | s3 | = revenue - s1 - s2
Data Center | o1 | 924 496 -24
Client and Gaming | o2 | 1021 1561 801
Embedded | o3 | 1126 22 -5
""",
    notes=[("The Company", "n.org"), ("Basis of Presentation and Significant Accounting Policies", "n.policies"), ("Supplemental Financial Statement Information", "n.supplemental"), ("Inventories", "n.inventory"), ("Property and Equipment", "n.ppe"), ("Revenue and Remaining Performance Obligations", "n.revenue"), ("Business Combinations", "n.acq"), ("Acquisition-related Intangible Assets and Goodwill", "n.goodwill"), ("Related Parties — Equity Joint Ventures", "n.jv"), ("Debt and Revolving Credit Facility", "n.debt"), ("Segment Reporting", "n.segments"), ("Financial Instruments", "!investments"), ("Hedging Activities", "!hedging"),
           ("Earnings Per Share", "n.eps"), ("Common Stock and Stock-Based Incentive Compensation Plans", "!awards"), ("Commitments, Guarantees and Contingencies", "n.legal"), ("Income Taxes", "n.tax"), ("Leases", "n.leases"), ("Restructuring Charges", "n.restructuring"), ("Quarterly Information", "n.quarters"), ("Subsequent Events", "n.subsequent")],
    note_style="NOTE {} – {}",
    segments=[("Data Center", "s1", "o1"), ("Client and Gaming", "s2", "o2"), ("Embedded", "s3", "o3")], sales_word="Net revenue", profit_word="Operating income", areas=["United States", "China including Hong Kong", "Taiwan", "Other countries"],
    stems=["Corvid", "Corvid Micro", "Lattimer Logic", "Ridgeway Networks", "Rookery", "Magpie Compute", "Jackdaw Graphics"],
    towns=["Sunnyvale, California", "Austin, Texas", "Fort Collins, Colorado", "Boxborough, Massachusetts", "Longmont, Colorado", "Markham, Ontario", "Hyderabad, India", "Bengaluru, India", "Shanghai, China", "Penang, Malaysia", "Singapore", "Dublin, Ireland", "Cambridge, England", "Belgrade, Serbia", "Hsinchu, Taiwan", "Yokohama, Japan"],
    uses=["Engineering and offices", "Laboratory", "Data center", "Test and characterization", "Sales office"],
    paid=["Dr. Lina Shastri", "Harriet Devlin", "Devinder Khanna", "Mark Paperhurst", "Victor Pengelly"],
    board=["Dr. Lina Shastri", "John Caldecott", "Nora Dennehy", "Mark Durkheim", "Michael Gregoire-Poole", "Joseph Householder", "Barbara Masterson", "Jon Olsen", "Abhi Talwar", "Elizabeth Vanderhoff"],
    units=[("Rook Server Processors", "server processors with up to 96 cores", "cloud providers, makers of servers and national laboratories", "Austin and Bengaluru", "the incumbent supplier and Arm designs by cloud providers"), ("Merle Accelerators", "graphics processors for computation and artificial intelligence", "supercomputing centers and cloud providers", "Markham and Austin", "the leader in accelerators"), ("Ridgeway Data Processing Units", "programmable network cards and their software", "cloud providers and makers of storage", "Sunnyvale", "two network chip companies"), ("Jackdaw Client Processors", "processors with graphics for desktop and notebook computers", "makers of personal computers and retail customers", "Austin, Fort Collins and Hyderabad", "the incumbent and Arm designs"), ("Jackdaw Graphics", "discrete graphics processors and cards", "gamers, through board partners", "Markham and Shanghai", "the leader in graphics and a new entrant"),
           ("Semi-Custom", "systems on a chip for game consoles", "two makers of consoles and one of handhelds", "Boxborough and Markham", "Arm designers and others"), ("Lattimer Adaptive", "field programmable gate arrays and adaptive systems on a chip", "makers of communications, industrial, aerospace, automotive and test equipment", "San Jose, Longmont and Dublin", "one large and several small makers of programmable chips"), ("Embedded Processors", "processors with long supply for storage, networking and thin clients", "makers of industrial equipment", "Austin", "x86 and Arm suppliers"), ("Software and Tools", "compilers, libraries and development kits", "developers", "all design centers", "proprietary and open stacks")],
    ups=["higher sales of server processors", "a richer product mix with higher average selling prices", "the inclusion of Lattimer", "increased semi-custom sales for consoles", "growth at cloud customers", "demand of industrial, aerospace and vision markets", "higher unit shipments of premium notebooks", "a licensing gain", "the ramp of a new generation", "expansion with financial services and telecom customers", "improved supply of substrates"],
    downs=["a decline of the PC market and a correction of inventory in the chain", "lower sales of gaming graphics", "amortization of acquired intangibles", "higher research and development", "charges for inventory and pricing", "macroeconomic weakness in China", "lower average selling prices of graphics", "price protection granted to partners", "the end of demand from miners of cryptocurrency", "export license requirements", "increased cost of wafers"],
    statement_order=["income", "comprehensive", "balance", "equity", "cash"], equity_title="Consolidated Statements of Stockholders' Equity", swap={"property, plant and equipment": "property and equipment"},
    risks="corvid1 r.competition corvid2 corvid3 r.supply r.economy corvid4 r.innovation r.customers r.acquisitions r.goodwill r.ip r.cyber r.people r.quality r.conflict r.climate r.government r.currency r.debt r.tax r.privacy r.environment r.legal r.interest r.pandemic r.esg r.reputation r.insurance r.control r.stock r.v1 r.v2 r.v3 r.v4 r.v5 r.v6 r.v7 r.v8".split(),
    text=dict(
        securities="""| Common Stock, par value $0.01 per share | CRVD | [[securities::The NASDAQ Global Select Market]]""",
        signers="""| /s/ Dr. Lina Shastri | Chair of the Board, President and Chief Executive Officer
| /s/ Harriet Devlin | Executive Vice President, Chief Financial Officer and Treasurer
| /s/ Darla Smithson | Corporate Vice President, Chief Accounting Officer
| * Nora Dennehy | Lead Independent Director
| * Mark Durkheim | Director
| * Joseph Householder | Director
| * Barbara Masterson | Director
| * Abhi Talwar | Director""",
        business="""
# General

Corvid is a semiconductor company. We offer x86 processors and graphics processors as stand-alone devices or as chiplets within accelerated processing units, server products, data processing units, field programmable gate arrays (FPGAs), adaptive system-on-chip products, and custom chips for game consoles. [[founded::We were founded in 1974 as a memory company]] and left manufacturing in 2009.

# Our Industry and Strategy

We aim to be the leader in high performance and adaptive computing. Fiscal 2022 was the year in which data center and embedded together exceeded client revenue for the first time in our planning. Our roadmap calls for a new core every 18 months.

# Manufacturing

[[foundry::We rely on Formosa Foundry for the production of all wafers at 7 nanometers and below]] and on Singapore Wafer for older technology. Assembly, test, mark and packaging are done by two joint ventures in Penang and Suzhou in which we hold 15%, and by others.

# Customers

One customer accounted for [[bigpct::16%]] of consolidated net revenue in 2022, a maker of consoles, as against 14% in 2021. Five customers accounted for 41%. Sales outside the United States were 66% of net revenue.

# Backlog and Seasonality

Sales are made by purchase orders that can be canceled. We do not regard backlog as an indicator. Consoles peak in the third quarter.

# Intellectual Property

As of December 31, 2022 we had approximately 7,900 patents in the United States and 18,000 worldwide. A cross-license with the incumbent in x86 would end if we or it came under new control.

# Human Capital

As of December 31, 2022 we had approximately [[headcount::15,500]] employees, after 9,700 a year earlier; 4,300 came with Lattimer. Turnover was 8%.

# Export

In October 2022 the Commerce Department required licenses for exports to China of chips above thresholds of performance. [[export_rule::Our Merle 250 accelerator falls under the October 2022 export rule]]; we do not expect a material effect at present.
""",
        corvid1="""
# The incumbent's dominance of the processor market and its practices may limit our ability to compete.

Our main rival has substantial market share, factories of its own, and influence on makers of computers through rebates and joint marketing. It has been found to have abused its position in several jurisdictions in the past. It announced price reductions in 2022 while its volumes fell.
""",
        corvid2="""
# We rely on third parties to manufacture our products; if they cannot do so in time, in quantity and at competitive prices, we may be harmed.

We have no wafer fabs. In 2021 and 2022 we made [[prepay::prepayments of $1.1 billion to secure wafers and substrates]]. If demand falls short of commitments we may lose them. [[taiwan::Most of our wafers come from Taiwan]], and earthquakes, drought or conflict there would stop us almost at once.
""",
        corvid3="""
# Demand for our client and graphics products fell quickly in 2022 and may fall further.

Shipments of personal computers in the third quarter dropped by a fifth. Our customers held too many chips. [[inventory_charge::We recorded about $160 million of charges for inventory, pricing and related reserves in the third quarter of 2022]]. Miners of cryptocurrency sold used graphics cards.
""",
        corvid4="""
# Government actions and regulations such as export rules, tariffs and trade protection measures may limit our ability to sell.

China including Hong Kong accounted for 22% of net revenue. Rules may widen to further products or to customers on lists, and China may respond with probes, as it did with a rival in memory.
""",
        properties="""
Our headquarters is leased in Sunnyvale until 2029. We own 58 acres in Austin, of which half was sold and leased back in 2013. In total we hold about 5.1 million square feet.
""",
        legal="""
For a discussion of our legal proceedings, refer to Note 16, Commitments, Guarantees and Contingencies, of the Notes to Consolidated Financial Statements.
""",
        dividend_text="""
We [[dividend::have never paid cash dividends on our common stock]] and do not expect to in the foreseeable future; the revolving facility limits them if an event of default exists. In February 2022 the Board approved [[auth::a new $5 billion repurchase program in addition to that of May 2021]].
""",
        overview="""
In this section we describe the general financial condition and the results of operations of Corvid. On [[lattimer_date::February 14, 2022 we completed the acquisition of Lattimer Logic]], and on May 26, 2022 that of Ridgeway Networks. Results include them from those dates. Starting in 2022 we report three segments.

Net revenue for 2022 was <m revenue>, an increase of <pc revenue>. [[revenue_why::Revenue growth was led by embedded, from the inclusion of Lattimer, by data center on higher server sales, and by semi-custom]]; client declined in the second half. Gross margin, as a percentage of net revenue, was <of gross revenue>, compared with <of gross revenue 1>. [[gross_why::Gross margin fell because of amortization of acquisition-related intangible assets; without it a richer mix would have lifted margin]]. Operating income was <m op_income>, compared with <m op_income 1>. [[opinc_why::The decrease in operating income was primarily driven by amortization of acquired intangibles]]. Net income was <m net>.

Cash, cash equivalents and short-term investments were $2,929 million. Principal of debt was $1.2 billion. We returned <m buyback> to stockholders by repurchases.
""",
        results="""
# Results of Operations

|| | 2022 | 2021 | 2020
| Data Center | $*s1/3
| Client and Gaming | *s2/3
| Embedded | *s3/3
| Total net revenue | $*revenue/3

# International Revenue

International sales as a percentage of net revenue were 66% in 2022 and 72% in 2021. Nearly all are in dollars.

# Expenses

Research and development expenses of <m rd> increased by <d rd>, or <pc rd>. [[rd_why::Research cost went up because headcount grew organically and through acquisitions]].

Marketing, general and administrative expenses of <m mga> increased by <d mga>, or <pc mga>, with headcount, go-to-market activities and transaction costs.

Amortization of acquisition-related intangibles of <m amo> within operating expenses and <m amc> within cost of sales began with the acquisitions.

# Licensing Gain

A gain of $51 million came from milestones achieved by the Chinese joint venture, which has no right to newer generations.

# Interest and Other

Interest expense rose to <m interest> because of notes issued in June and notes assumed from Lattimer.

# Income Taxes

[[tax_why::The tax benefit was due to the deduction for foreign-derived intangible income and research credits, larger since research must be capitalized]]. The benefit in 2020 came from the release of a valuation allowance of $640 million.
""",
        segments_mdna="""
# Segment Comments

Embedded is the segment in which [[growth_segment::net revenue grew most in proportion, from $153 million to $2,299 million]], nearly all through Lattimer. Client and Gaming: client processors fell by a tenth, gaming grew because consoles outweighed graphics.
""",
        cam="""# Valuation of Acquired Developed Technology and Customer Relationships

The Company recorded $13.6 billion of intangible assets. Auditing their value involved estimates of revenue growth, margins, obsolescence and discount rates.

# Inventory Valuation

We tested the comparison of stock on hand with forecasts of demand and recalculated write-downs.""",
        governance="""
Our Audit and Finance Committee: [[audit_committee::Joseph Householder (Chair), Nora Dennehy, Barbara Masterson and Elizabeth Vanderhoff]]. The Board believes that each is independent. In January 2023 [[cfo_change::Harriet Devlin succeeded Devinder Khanna as Chief Financial Officer]].
""",
        **{"n.org": """
Corvid Microdevices, Inc. and its subsidiaries use a 52 or 53 week fiscal year that ends on the last Saturday of December; [[weeks::fiscal 2022 had 53 weeks]], fiscal 2021 and 2020 had 52. References to years are to fiscal years.
""", "n.revenue": """
We transfer control of standard products on shipment; for semi-custom products, revenue is recognized over time as they are produced because we have an enforceable right to payment. Sales to distributors are recorded on delivery with estimates for price protection and returns.

Revenue allocated to remaining performance obligations that are unsatisfied amounted to [[rpo::$148 million]], mostly for development services and licenses, of which $128 million will be recognized within 12 months. Revenue recognized over time was 28% of the total.
""", "n.acq": """
# Lattimer Logic

On February 14, 2022 we completed the acquisition of Lattimer in an all-stock transaction. Each share was exchanged for 1.7 shares of ours; [[lattimer_price::purchase consideration for Lattimer was $23.1 billion]].

|| Purchase price allocation | Amount
| Cash and investments | 2,064
| Inventory, at fair value | 245
| Developed technology | 6,110
| Customer relationships | 5,990
| Other identifiable intangibles | 1,480
| Deferred taxes and debt | (3,401)
| Other net assets | 112
| Goodwill | 10,500
| Total | 23,100

# Ridgeway Networks

On May 26, 2022 we acquired Ridgeway for [[ridgeway_price::approximately $0.9 billion in cash]]. Goodwill was $1.4 billion less intangibles and is assigned to Data Center.
""", "n.jv": """
We hold 15% in two joint ventures with Tianhe Fuhua for assembly and test, from which we bought services of [[jv_purchases::$1,290 million in 2022]] and $851 million in 2021. We also hold interests in two joint ventures in Chengdu, which develop processors for the Chinese market; we have no obligation to fund them.
""", "n.legal": """
# Commitments

Purchase commitments for wafers, substrates, software and technology licenses were approximately <m purch>, of which $4.9 billion in 2023.

# Warranties

We warrant most products against defects for one to three years. The liability was $65 million.

# Hauser Litigation

In October 2018 three purchasers of Jackdaw processors filed a class action over their number of cores; it was settled in 2020 for $12 million.

# Silverlode Patents

In 2021 Silverlode Interactive sued in Delaware on [[silverlode::five graphics patents asserted by Silverlode Interactive]]; the International Trade Commission began an investigation in 2022. [[silverlode_result::In May 2022 the parties settled and entered into a license]]. The amount was not material.

# Environmental Matters

We are named as a responsible party at three sites in Sunnyvale on the National Priorities List. The accrual, $4 million, may not cover later phases.
""", "n.segments": """
Management measures segments by net revenue and operating income, which exclude amortization of acquired intangibles, stock-based compensation and acquisition costs, shown as All Other.

!t 3 Net revenue
Data Center | $s1
Client and Gaming | s2
Embedded | s3
Total net revenue | $revenue
!end

!t 3 Operating income (loss)
Data Center | $o1
Client and Gaming | o2
Embedded | o3
All Other | o0 | = op_income - o1 - o2 - o3
Total operating income | $op_income
!end

!call matrix

!call countries
"""},
    ),
    questions=[
        ("statement-figure", "What is the year end FY2022 net accounts receivable for Corvid? Answer in USD millions.", "receivables:2022"),
        ("statement-figure", "Corvid R&D spend FY2021?", "rd:2021"),
        ("statement-figure", "How much cash did Corvid spend on buying back its shares in FY2022?", "buyback:2022"),
        ("ratio", "Does Corvid have a reasonably healthy liquidity profile based on its quick ratio for FY22? If the quick ratio is not relevant to measure liquidity, please state that and explain why.", "tca:2022+tcl:2022"),
        ("ratio", "What is Corvid's FY2022 days inventory outstanding? DIO = 365 * average inventory (FY2021, FY2022) / FY2022 total cost of sales.", "inventory:2022+inventory:2021 & cogs:2022"),
        ("ratio", "Is Corvid's FY2022 effective tax rate meaningful, and how does it compare with FY2021?", "tax:2022+tax:2021+pretax:2022"),
        ("ratio", "Compute FY2022 free cash flow for the chip designer: operating cash flow minus purchases of property and equipment", "cfo:2022+capex:2022"),
        ("note-figure", "Which segment earned the most operating income in 2022?", "o1:2022+o2:2022+o3:2022"),
        ("note-figure", "Purchase commitments in total at the end of 2022?", "purch:2022"),
        ("note-figure", "contracted work not yet recognised as revenue", "rpo"),
        ("note-figure", "What was paid for Lattimer?", "lattimer_price"),
        ("narrative-why", "What drove revenue change as of the FY22 for Corvid?", "revenue_why"),
        ("narrative-why", "What drove operating margin change as of the FY22 for Corvid? If operating margin is not a useful metric for a company like this, please state that and explain why.", "opinc_why"),
        ("narrative-why", "why was gross margin lower in 2022", "gross_why"),
        ("narrative-why", "Reason for higher R&D?", "rd_why"),
        ("narrative-why", "How come they got money back on taxes this year?", "tax_why"),
        ("fact", "From FY21 to FY22, excluding Embedded, in which Corvid reporting segment did sales proportionally increase the most?", "s1:2022+s1:2021+s2:2022+s2:2021"),
        ("fact", "Did Corvid report customer concentration in FY22?", "bigpct"),
        ("fact", "does corvid pay a dividend?", "dividend"),
        ("fact", "Was FY2022 a 53-week year?", "weeks"),
        ("fact", "who makes the chips for them?", "foundry"),
        ("risk", "Which product is hit by the China export restrictions?", "export_rule"),
        ("risk", "write-downs of unsold chips in 2022?", "inventory_charge"),
        ("risk", "any patent suits against it and how did they end", "silverlode_result"),
        ("governance", "New finance chief?", "cfo_change"),
        ("governance", "Who serves on the Audit and Finance Committee?", "audit_committee"),
    ],
)
