"""Stannard Corporation: an industrial conglomerate with a heavy load of litigation; a 10-K for 2022."""

FIRM = dict(
    name="stannard-corporation", half="tune", fy=2022, form="10-K", unit_row="(Millions, except per share amounts)", year_lead="Years ended December 31", balance_lead="At December 31",
    style=dict(width=112, rows=46, cells="spread", head=["Table of Contents"], foot=["{page}"], continued="(continued)"), bullet="•",
    words=dict(
        co=["Stannard", "Stannard", "the Company"], registrant="STANNARD CORPORATION", state="Delaware", irs="41-0512873", address="Stannard Center, 900 Mississippi River Boulevard, Dubuque, Iowa", zip="52001", phone="(563) 555-0100", file_no="1-4417",
        market_value="$58.4 billion", cover_shares="411.6 million", cover_date="January 31, 2023", exchange="New York Stock Exchange", ticker="SNRD", holders="48,117", holders_date="January 31, 2023", meeting_date="May 9, 2023",
        auditor="Calder Whitcombe LLP", auditor_city="Minneapolis, Minnesota", auditor_since="1968", pcaob="7102", sign_date="February 8, 2023", cfo="Monica Prewitt", cfo_title="Executive Vice President and Chief Financial and Transformation Officer",
        countries="68", revs="net sales", sites="plants and laboratories", products="adhesives, abrasives, filters and respirators", competitors="specialized companies in each field, some of them divisions of larger groups", Competitors="Several rivals", inputs="petroleum-based resins, nonwoven polypropylene, specialty minerals, electronics and helium", employees="71,000",
        legal_ref="Note 19", intl="54%", big5="11%", bigcust="a distributor of safety products", bigpct="4%", rev_label="Net sales", op_label="Operating income", net_label="Net income attributable to Stannard",
        inv1="Finished goods", inv2="Work in process", inv3="Raw materials and supplies", ppe1="Buildings and leasehold improvements", ppe2="Machinery and equipment", seg1="Protection and Industrial", seg2="Mobility and Electronics", seg3="Health and Home",
        note1="1.500% Notes due 2026", note2="1.750% Notes due 2030", note3="2.875% Notes due 2027", note4="3.700% Medium-term notes due 2048", note5="Commercial paper, euro notes and other", facility="$4.25 billion", banks="21", facility_end="May 2027",
        rou_share=".1", lease_old="212", lease_term="5.9", lease_rate="2.6%", us_share=".52", plan="2016 Long-Term Incentive Plan", plan_left="27.4 million", opt_w=".9", opt_p0="$148.12", opt_p1="$131.90", opt_p2="$126.44", anti="31.2", capex_next="$1.0 billion to $1.2 billion",
        cfo_why="[[cfo_why::The decline in 2022 came from lower net income and from larger investment in inventory]] as component lead times lengthened, partly offset by accruals for litigation that had not yet been paid. In 2021 the build-up of working capital followed the recovery of sales.",
        capex_why="Investments went to capacity for respirator media in Aberdeen, South Dakota, to semiconductor materials in Kumamoto, Japan, to water treatment at our fluorochemical plants and to software.",
    ),
    sheets=dict(
        income=("!t 3 Stannard Corporation and Subsidiaries / Consolidated Statement of Income", """
Net sales | $revenue | 21384 22119 20140
Operating expenses
Cost of sales | cogs | 12018 11762 10386
Selling, general and administrative expenses | sga | 5102 4480 4310
Research, development and related expenses | rd | 1164 1242 1170
Goodwill impairment expense | gwi | 171 0 0
Total operating expenses | opex | = cogs + sga + rd + gwi
Operating income | op_income | = revenue - opex
Other expense (income), net | other | 194 197 311
Income before income taxes | pretax | = op_income - other
Provision for income taxes | tax | 494 838 806
Income of consolidated group | net_all | = pretax - tax
Income from unconsolidated subsidiaries, net of taxes | equity_inc | 5 8 4
Net income including noncontrolling interest | net_nci | = net_all + equity_inc
Less: Net income attributable to noncontrolling interest | nci_inc | 14 9 6
Net income attributable to Stannard | $net | = net_nci - nci_inc
Weighted average Stannard common shares outstanding — basic | shares:1 | 414.9 420.6 423.8
Earnings per share attributable to Stannard common shareholders — basic | $eps_basic:2 | = round(net / shares, 2)
Weighted average Stannard common shares outstanding — diluted | shares_d:1 | 417.2 426.8 427.3
Earnings per share attributable to Stannard common shareholders — diluted | $eps:2 | = round(net / shares_d, 2)"""),
        comprehensive=("!t 3 Stannard Corporation and Subsidiaries / Consolidated Statement of Comprehensive Income", """
Net income including noncontrolling interest | $net_nci
Other comprehensive income (loss), net of tax:
Cumulative translation adjustment | ci_a | = oci - ci_b - ci_c
Defined benefit pension and postretirement plans adjustment | ci_b | 402 511 -96
Cash flow hedging instruments | ci_c | 19 64 -31
Total other comprehensive income (loss), net of tax | oci | = aoci - aoci_p ; -184
Comprehensive income including noncontrolling interest | ci_t | = net_nci + oci
Comprehensive (income) attributable to noncontrolling interest | -ci_n | 9 8 6
Comprehensive income attributable to Stannard | $ci | = ci_t - ci_n"""),
        balance=("!t 2b Stannard Corporation and Subsidiaries / Consolidated Balance Sheet", """
Assets
Current assets
Cash and cash equivalents | $cash | 2514 3102 3309 2353
Marketable securities — current | securities | 171 142 202
Accounts receivable — net of allowances of $131 and $142 | receivables | 3214 3318 3350
Inventories | inventory | 3877 3590 3066
Prepaids | prepaids | 308 350 330
Other current assets | oca | 241 244 250
Total current assets | tca | = cash + securities + receivables + inventory + prepaids + oca
Property, plant and equipment — net | ppe | 6640 6781 6798
Operating lease right of use assets | rou | 640 672 690
Goodwill | goodwill | 9120 9407 9550
Intangible assets — net | intangibles | 3390 3780 4200
Other assets | oa | 1980 1910 1870
Total assets | $total_assets | = tca + ppe + rou + goodwill + intangibles + oa
Liabilities
Current liabilities
Short-term borrowings and current portion of long-term debt | $debt_st | 1391 918 610
Accounts payable | payables | 2240 2155 1890
Accrued payroll | payroll | 512 690 560
Accrued income taxes | ait | 180 195 250
Operating lease liabilities — current | olc | 189 196 198
Other current liabilities | accrued | 2401 1990 1960
Total current liabilities | tcl | = debt_st + payables + payroll + ait + olc + accrued
Long-term debt | debt_lt | 10012 11260 12120
Pension and postretirement benefits | pensions | 1420 2010 2650
Operating lease liabilities | oll | 470 501 510
Other liabilities | ol | = total_assets - tcl - debt_lt - pensions - oll - equity_all
Total liabilities | tl | = tcl + debt_lt + pensions + oll + ol
Commitments and contingencies (Note 19)
Equity
Stannard Corporation shareholders' equity:
Common stock par value, $.01 par value; 600,000,000 shares issued | $common | 6 6 6
Additional paid-in capital | apic | 4870 4655 4420 4230
Retained earnings | retained | = retained_p + net - dividends ; 32501
Treasury stock, at cost: 2022 — 187,912,331; 2021 — 183,704,118 | treasury | -24310 -23890 -22960 -22990
Accumulated other comprehensive income (loss) | aoci | -4710 -4740 -5052
Total Stannard Corporation shareholders' equity | equity | = common + apic + retained + treasury + aoci
Noncontrolling interest | nci | 52 50 44
Total equity | equity_all | = equity + nci
Total liabilities and equity | $tle | = tl + equity_all"""),
        cash=("!t 3 Stannard Corporation and Subsidiaries / Consolidated Statement of Cash Flows", """
Cash Flows from Operating Activities
Net income including noncontrolling interest | $net_nci
Adjustments to reconcile net income to net cash provided by operating activities
Depreciation and amortization | da | 1108 1150 1160
Company pension and postretirement contributions | c_pen | -98 -110 -96
Company pension and postretirement expense | c_penx | 92 118 190
Stock-based compensation expense | sbc | 158 164 152
Deferred income taxes | c_dt | -230 -110 -80
Goodwill impairment expense | gwi
Changes in assets and liabilities
Accounts receivable | c_ar | -31 -60 85
Inventories | c_inv | -380 -560 40
Accounts payable | c_ap | 110 260 -70
Accrued income taxes (current and long-term) | c_ait | 12 -60 40
Other — net | c_oth | 875 -38 41
Net cash provided by operating activities | $cfo | = net_nci + da + c_pen + c_penx + sbc + c_dt + gwi + c_ar + c_inv + c_ap + c_ait + c_oth
Cash Flows from Investing Activities
Purchases of property, plant and equipment (PP&E) | -capex | 1012 942 884
Proceeds from sale of PP&E and other assets | c_sale | 54 30 70
Acquisitions, net of cash acquired | c_acq | 0 0 -18
Purchases of marketable securities and investments | c_ps | -840 -1210 -990
Proceeds from maturities and sale of marketable securities and investments | c_ss | 811 1270 1140
Proceeds from sale of businesses, net of cash sold | c_div | 11 0 310
Other — net | c_io | 8 -4 -12
Net cash provided by (used in) investing activities | cfi | = c_sale + c_acq + c_ps + c_ss + c_div + c_io - capex
Cash Flows from Financing Activities
Change in short-term debt — net | c_st | = cash - cash_p - cfo - cfi - fx - c_rep - c_new - c_is + buyback + dividends - c_fo
Repayment of debt (maturities greater than 90 days) | c_rep | -1180 -640 -1320
Proceeds from debt (maturities greater than 90 days) | c_new | 0 0 980
Purchases of treasury stock | -buyback | 560 1170 240
Proceeds from issuance of treasury stock pursuant to stock option and benefit plans | c_is | 210 380 290
Dividends paid to shareholders | -dividends | 2440 2390 2340
Other — net | c_fo | -21 -18 -30
Net cash used in financing activities | cff | = c_st + c_rep + c_new + c_is + c_fo - buyback - dividends
Effect of exchange rate changes on cash and cash equivalents | fx | -61 -34 20
Net increase (decrease) in cash and cash equivalents | c_ch | = cfo + cfi + cff + fx
Cash and cash equivalents at beginning of year | c_begin | = cash_p
Cash and cash equivalents at end of period | $cash"""),
    ),
    more="""
x | purch | = w(cogs, .17)
x | interest | 312 338 371
x | dep | 742 758 760
x | amort | 366 392 400
x | debt_total | = debt_lt + debt_st
x | pbo | 11200 15100 15900
x | litigation | = w(ol, .41)
Protection and Industrial | s1 | 8012 8694 8020
Mobility and Electronics | s2 | 6604 7071 6310
Health and Home | s3 | 6790 6379 5835
Corporate and eliminations | s0 | = revenue - s1 - s2 - s3
Protection and Industrial | o1 | 1418 1992 1930
Mobility and Electronics | o2 | 1236 1533 1390
Health and Home | o3 | 1341 1380 1271
Corporate and unallocated | o0 | = op_income - o1 - o2 - o3
Americas | g1 | 11472 11390 10410
Asia Pacific | g2 | 5968 6527 5920
Europe, Middle East and Africa | g3 | = revenue - g1 - g2
""",
    notes=[("Significant Accounting Policies", "n.policies"), ("Revenue", "n.revenue"), ("Acquisitions and Divestitures", "n.acq"), ("Goodwill and Intangible Assets", "n.goodwill"), ("Restructuring Actions", "n.restructuring"), ("Supplemental Income Statement and Balance Sheet Information", "n.supplemental"), ("Inventories", "n.inventory"), ("Property", "n.ppe"),
           ("Supplemental Equity and Comprehensive Income Information", "n.oci"), ("Income Taxes", "n.tax"), ("Earnings per Share", "n.eps"), ("Long-Term Debt and Short-Term Borrowings", "!notes_listed"), ("Pension and Postretirement Benefit Plans", "!pensions"), ("Derivatives", "!hedging"), ("Fair Value Measurements", "!investments"), ("Leases", "n.leases"), ("Stock-Based Compensation", "!awards"),
           ("Commitments", "n.commit"), ("Contingencies: Legal Proceedings", "n.legal"), ("Business Segments and Geographic Information", "n.segments"), ("Supplemental Guarantor Information", "!guarantors"), ("Quarterly Data (Unaudited)", "n.quarters"), ("Subsequent Events", "n.events")],
    note_style="NOTE {}. {}",
    segments=[("Protection and Industrial", "s1", "o1"), ("Mobility and Electronics", "s2", "o2"), ("Health and Home", "s3", "o3")], sales_word="Net sales", profit_word="Segment operating income", areas=["United States", "Other Americas", "Asia Pacific", "EMEA"],
    stems=["Stannard", "Stannard", "Breathewell", "Tenacor", "Griptide", "Aegis Acoustics", "Dubuque Mineral", "Culvera", "Sandlake", "Polar Filter", "Marquette Adhesives"],
    towns=["Dubuque, Iowa", "Aberdeen, South Dakota", "Cordova, Illinois", "Hutchinson, Minnesota", "Decatur, Alabama", "Valley, Nebraska", "Cynthiana, Kentucky", "Wausau, Wisconsin", "Springfield, Missouri", "Brownwood, Texas", "Columbia, South Carolina", "Menomonie, Wisconsin", "London, Ontario", "Temse, Belgium", "Hilden, Germany", "Kamen, Germany", "Neuss, Germany", "Wroclaw, Poland", "Gorseinon, Wales", "Beauchamp, France", "Sumare, Brazil", "San Luis Potosi, Mexico", "Kumamoto, Japan", "Sagamihara, Japan", "Naju, Korea", "Suzhou, China", "Guangzhou, China", "Pune, India", "Tuas, Singapore", "Penrith, Australia"],
    uses=["Manufacturing", "Manufacturing", "Manufacturing and warehouse", "Distribution center", "Laboratory", "Offices"],
    paid=["Gregory Lindahl", "Monica Prewitt", "Arjun Mehrotra", "Ashley Kovarik", "Jeffrey Lavergne"],
    board=["Gregory Lindahl", "Thomas Brandvold", "Pamela Craigmyle", "Muhtar Saydam", "Suzan Lowrie", "Dambisa Achterberg", "Gregory Pagnotta", "Herbert Fosdick", "Anne Chowning", "Edward Tiller"],
    units=[("Personal Safety", "disposable and reusable respirators, hearing protection, eyewear, harnesses and breathing apparatus for firefighters", "industrial employers, contractors, fire departments and consumers", "Aberdeen, Valley and Sumare", "makers of safety gear in the United States, Germany and Sweden"), ("Abrasives", "coated and bonded abrasives, nonwoven pads and power tools for finishing", "metal workers, vehicle makers and woodworkers", "Brownwood and Hilden", "two European abrasive groups and many importers"), ("Industrial Adhesives and Tapes", "structural acrylics, foam tapes and reclosable fasteners", "makers of appliances, trailers, doors and electronics", "Columbia, Cynthiana and Suzhou", "chemical companies with adhesive divisions"),
           ("Roofing Granules", "mineral granules, among them kinds that reflect heat or break down smog", "makers of asphalt shingles", "Wausau, Corona and Belle Mead", "one other national producer"), ("Electrical Markets", "splices, terminations, insulating tape and sensors for cables", "utilities, contractors and railways", "Brownwood, Neuss and Pune", "cable accessory makers from France and Switzerland"), ("Automotive Aftermarket", "fillers, masking, paint preparation cups and films", "collision repair shops and dealers", "Decatur and Wroclaw", "paint companies and tool suppliers"), ("Display Materials", "brightness enhancement film and privacy filters", "makers of panels for phones, notebooks and vehicles", "Naju and Decatur", "film makers in Korea, Japan and China"), ("Semiconductor and Electronics Materials", "polishing pads, carrier tape, heat transfer fluids and bonding films", "chip makers and assemblers", "Kumamoto, Menomonie and Tuas", "specialists in each material"),
           ("Transportation Safety", "reflective sheeting, pavement marking and license plate material", "highway authorities and sign shops", "Cynthiana, Gorseinon and Penrith", "two other sheeting makers"), ("Commercial Graphics", "wrap films, lamination and architectural finishes", "sign makers, fleets and interior designers", "Hutchinson and Hilden", "vinyl film makers"), ("Medical Solutions", "dressings, negative pressure therapy, drapes, sterilization indicators and warming blankets", "hospitals, clinics and makers of devices", "Columbia, Kamen and Suzhou", "device groups with wound and infection franchises"), ("Oral Care", "filling materials, aligners, brackets and impression materials", "dentists and orthodontists", "Seefeld and Monrovia", "dental manufacturers and aligner companies"), ("Health Information Systems", "software for coding, documentation and payment", "hospitals, payers and governments", "Salt Lake City and Pittsburgh", "software companies"), ("Separation and Purification", "membranes, cartridges and lenticular filters", "makers of biologics, beverages and semiconductors", "Wuppertal and Meriden", "filtration companies"), ("Home, Stationery and Improvement", "sponges, furnace filters, mounting hooks, notes and tape", "retailers and online merchants", "Springfield, Hutchinson and Beauchamp", "private labels and household brands")],
    ups=["selling price increases that took effect in the first half", "growth in roofing granules and in tapes for the building trade", "stronger demand from automotive production", "a recovery of elective medical procedures", "benefits from restructuring", "lower variable compensation", "productivity in converting operations", "a favorable mix toward filtration", "sales of new products launched in the prior two years", "restocking by industrial distributors", "higher utilization of coating lines", "growth of reflective sheeting in highway projects", "gains of share in oral care"],
    downs=["lower demand for disposable respirators", "translation of foreign currencies", "raw material and logistics cost inflation", "destocking by retailers", "weakness in consumer electronics", "COVID-related lockdowns in China", "charges related to litigation", "inefficiencies from lower plant volume", "investment in sustainability and in digital tools", "the exit from Russia", "the divestiture of food testing", "higher energy cost in Europe", "lower sales of graphic films"],
    statement_order=["income", "comprehensive", "balance", "equity", "cash"],
    risks="stannard1 stannard2 r.economy r.conflict r.climate r.pandemic r.competition r.innovation r.supply stannard3 r.quality r.cyber r.acquisitions r.restructuring r.ip r.legal r.environment r.currency r.debt r.interest r.pension r.tax r.goodwill r.people r.privacy r.reputation r.esg r.government r.insurance r.control r.stock r.t1 r.t2 r.t3 r.t4 r.t5 r.t6 r.t7 r.t8".split(),
    text=dict(
        securities="""| Common Stock, Par Value $.01 Per Share | SNRD | New York Stock Exchange
| Common Stock, Par Value $.01 Per Share (second listing) | SNRD | Chicago Stock Exchange, Inc.
| [[securities::1.500% Notes due 2026]] | SNRD26 | New York Stock Exchange
| [[securities::1.750% Notes due 2030]] | SNRD30 | New York Stock Exchange
| 1.900% Notes due 2033 | SNRD33 | New York Stock Exchange""",
        signers="""| /s/ Gregory Lindahl | Chairman of the Board and Chief Executive Officer (Principal Executive Officer)
| /s/ Monica Prewitt | Principal Financial Officer
| /s/ Theresa Oyelaran | Principal Accounting Officer
| /s/ Thomas Brandvold | Director
| /s/ Pamela Craigmyle | Director
| /s/ Muhtar Saydam | Director
| /s/ Suzan Lowrie | Director
| /s/ Dambisa Achterberg | Director
| /s/ Gregory Pagnotta | Director""",
        business="""
# General

Stannard was incorporated in 1929 under the laws of the State of Delaware to continue operations [[founded::begun in 1902]] by five merchants who had bought a quarry near Dubuque. The Company's ticker symbol is SNRD. As used here, “Stannard” or “the Company” includes the Corporation and subsidiaries unless the context indicates otherwise. Stannard is a diversified technology company with leading positions in safety and industrial supplies, materials for vehicles and electronics, and health care and household products. It manufactures in [[plants_countries::29 countries]] and sells in more than 180.

# Business Segments

Stannard manages its operations in three segments. Those of 2021 were realigned at the start of 2022, when the closure and masking systems division moved from Mobility and Electronics to Protection and Industrial; earlier years have been restated.

* Protection and Industrial makes respirators, hearing and fall protection, abrasives, structural tapes and adhesives, electrical splices, roofing granules and products for automotive repair shops. Major brands are Breathewell, Tenacor and Griptide. Distributors sell most of it; large customers include makers of appliances and shipyards.

* Mobility and Electronics provides films that brighten displays, materials for semiconductor production, fluoropolymers, attachment tapes for cars, reflective sheeting for road signs and graphic films. It sells chiefly to original equipment manufacturers, among which the leading makers of smartphones and tablets account for about a fifth.

* Health and Home offers wound dressings, sterilization supplies, dental materials, software for medical coding, filters for food and drugs, and a range of household goods such as sponges, picture hangers, furnace filters and notes. Retailers, hospitals and dentists buy them.

|| Business segment | Major products | Share of net sales in 2022
| Protection and Industrial | Respirators, abrasives, tapes, roofing granules | =(100*s1/revenue)%
| Mobility and Electronics | Display films, semiconductor materials, reflective sheeting | =(100*s2/revenue)%
| Health and Home | Dressings, dental materials, coding software, household goods | =(100*s3/revenue)%

# Distribution

Products are sold through e-commerce and traditional wholesalers, retailers, jobbers, distributors and dealers, and directly to users, in a wide variety of trades in many countries. Management believes that the confidence of wholesalers, retailers and dealers in the Company and its products, developed through long association with skilled marketing and sales people, has contributed significantly to its position in the marketplace and to growth.

# Resources: Human Capital

At the end of 2022 the Company employed [[headcount::71,300 people (full-time equivalents)]], of whom 29,400 were in the United States. Women held 41.2% of positions in management outside production. Attrition of salaried employees was 9.8%. A collective agreement covers about 14% of hourly workers at United States plants; relations are thought to be good. Every leader takes part in a program on inclusion, and safety is reviewed each month: the rate of recordable incidents was 1.02 per 200,000 hours, after 1.11 in 2021.

# Raw Materials

In 2022 the Company experienced further cost increases for most categories of raw materials and transport; helium, nitrile, medical nonwovens and electronic components were short for part of the year. Price increases to customers offset higher material cost in dollars but not in percentage of sales. To date the Company is receiving sufficient quantities of all raw materials to meet reasonably foreseeable production requirements. It is impossible to predict future shortages or their effect.

# Patents, Research and Development

The Company owns, or holds licenses to use, numerous U.S. and foreign patents: about 11,400 families at year end. Research and development expense, shown in the Consolidated Statement of Income, was <m rd> in 2022, or <of rd revenue> of net sales. The Company does not regard any single patent as material to its business as a whole.

# Government Regulation — Environmental Law Compliance

Manufacturing operations are affected by national, state and local environmental laws around the world. The Company has made, and plans to continue making, necessary expenditures for compliance; they include those on fluorochemicals described in Note 19. In [[pfas_exit::December 2022 the Company announced that it will leave the manufacture of per- and polyfluoroalkyl substances by the end of 2025]]; annual sales of such products were about $640 million, with margins near 16%. Capital expenditure for environmental purposes was about $210 million in 2022 and is expected to be $190 million in 2023.

# Executive Officers

|| Name | Age | Present position | Since
| Gregory Lindahl | 60 | [[ceo::Chairman of the Board and Chief Executive Officer]] | 2018
| Monica Prewitt | 49 | Executive Vice President and Chief Financial and Transformation Officer | 2020
| Arjun Mehrotra | 55 | Group President, Protection and Industrial | 2021
| Ashley Kovarik | 51 | Group President, Mobility and Electronics | 2019
| Jeffrey Lavergne | 56 | Group President, Health and Home | 2020
| Kevin Rhodenbaugh | 58 | Executive Vice President, Chief Legal Affairs Officer | 2021
| Zoe Dickenson | 52 | Executive Vice President, Chief Human Resources Officer | 2021

# Available Information

The SEC maintains a website with reports, proxy statements and other information at sec.gov. Stannard files such reports electronically and makes them available, free of charge, at investors.stannard.example as soon as reasonably practicable.
""",
        stannard1="""
# The Company faces liabilities related to certain fluorochemicals, which could have a material adverse effect on its results and reputation.

As described in Note 19, governments in the United States and Europe are increasingly regulating a broad group of perfluoroalkyl and polyfluoroalkyl substances (“PFAS”), which do not break down easily. The Company is defendant in a large number of suits about them, by water utilities, states, owners of property and individuals. In Belgium, authorities ordered a halt to certain emissions at the plant in Temse. Standards proposed by the Environmental Protection Agency for drinking water would be measured in parts per trillion and could lead to claims in places where none exist today. The Company's decision to leave PFAS production may itself cause asset impairment, contract claims and loss of related sales.
""",
        stannard2="""
# A subsidiary has been placed in bankruptcy to resolve claims about military hearing protection, and the outcome is uncertain.

[[risk_earplug::Aegis Acoustics LLC, which made the Tactical Plug earplug until 2015, filed a voluntary petition under chapter 11 in July 2022]]; the Company committed $1.0 billion to fund a trust for claimants. A court refused to extend the automatic stay to the parent, and about 230,000 claims remain pending in multidistrict litigation in Florida. Sixteen cases have been tried, of which claimants won ten. The Company has appealed. If the bankruptcy were dismissed, or trials resumed in large number, the Company might need to record charges well above its present accrual, and the terms of financing could be affected.
""",
        stannard3="""
# Separation of the Health and Home segment's medical business is subject to conditions and may not achieve its benefits.

In [[spin::July 2022 the Company announced that it intends to spin off its medical business]], with sales of about $4.1 billion, as a separate public company by the end of 2023. Execution requires consents, an opinion on tax treatment, effective registration and financing, and will take the attention of leaders. There will be costs, some in duplicate, whether or not it is completed. The remaining company will be less diversified, and each may be worth less than today's whole. A claim of fraudulent transfer might be brought by plaintiffs in mass litigation.
""",
        properties="""
The general offices, corporate research laboratories and certain division laboratories are in Dubuque, Iowa. In the United States the Company has [[plants_us::53 manufacturing facilities in 26 states]]; elsewhere it has 72 in 28 countries. It owns nearly all of its physical properties; those it leases are mostly offices and warehouses. Management considers them suitable, well maintained and in general fully used.

|| Area | Owned (million square feet) | Leased (million square feet)
| United States | 23.9 | 4.4
| Europe, Middle East and Africa | 9.7 | 3.1
| Asia Pacific | 8.8 | 3.9
| Latin America and Canada | 4.2 | 1.6
""",
        legal="""
Discussion of legal matters is incorporated by reference from Part II, Item 8, Note 19, “Contingencies: Legal Proceedings,” of this document, and should be considered an integral part of Part I, Item 3. Under a rule of the SEC the Company reports environmental proceedings to which a government is a party if sanctions may exceed $1 million. In 2022 [[epa_penalty::the Illinois plant at Cordova paid a penalty of $2.8 million]] for emissions in excess of permits.
""",
        dividend_text="""
Stannard typically declares and pays dividends in the first quarter. The Board declared a first-quarter 2023 dividend of $1.47 per share, an increase of 1%. This marked the [[dividend_streak::61st consecutive year of dividend increases]]. Cash dividends declared and paid totaled $1.46 per share in each quarter of 2022 and $1.42 in 2021. [[auth::In November 2021 the Board authorized repurchases of up to $8 billion]] of common stock, with no end date.
""",
        overview="""
Stannard is a diversified global manufacturer, technology innovator and marketer of a wide variety of products. Operations are managed in three segments: Protection and Industrial, Mobility and Electronics, and Health and Home. From a geographic viewpoint, “EMEA” means Europe, the Middle East and Africa.

2022 was a year in which sales fell in dollars, by <pc revenue>, but rose organically by 1.4%. Currency reduced sales by 4.1%, and the sale of the food testing business in September by 0.6%. Disposable respirator demand fell by about $540 million from the level of the pandemic. Consumer electronics weakened from the third quarter, and retail customers cut their stock sharply toward year end. Selling prices rose by 5.3%.

Earnings per share were <s eps>, compared with <s eps 1> in 2021. The following items weighed on the comparison: charges for the earplug matter, charges for fluorochemicals, costs to leave PFAS manufacture, and the costs of withdrawing from Russia.

|| Year ended December 31, 2022, Worldwide sales change | Organic | Acquisitions and divestitures | Translation | Total
| [[drag::Protection and Industrial]] | (3.2)% | — | (4.6)% | ^s1
| Mobility and Electronics | (1.7)% | — | (4.9)% | ^s2
| Health and Home | 10.6% | (0.9)% | (3.3)% | ^s3
| Total Company | 1.4% | (0.6)% | (4.1)% | ^revenue
""",
        results="""
# RESULTS OF OPERATIONS

# Net Sales

Net sales were <m revenue> in 2022, <m revenue 1> in 2021 and <m revenue 2> in 2020. In 2022 organic growth of 1.4% combined higher prices of 5.3% with lower volumes of 3.9%. The segment that dragged down growth was [[drag::Protection and Industrial]]: excluding currency and divestitures, its sales shrank by 3.2%, as disposable respirators returned to levels known before the pandemic, whereas abrasives, roofing granules and closure systems grew.

|| Net sales by area | <y> | <y 1> | Percent change
| Americas | *g1/2 | ^g1
| Asia Pacific | *g2/2 | ^g2
| Europe, Middle East and Africa | *g3/2 | ^g3
| Worldwide | *revenue/2 | ^revenue

# Operating Expenses

|| (Percent of net sales) | <y> | <y 1> | Change
| Cost of sales | =(100*cogs/revenue)% | =(100*cogs_p/revenue_p)% | =(100*cogs/revenue-100*cogs_p/revenue_p)%
| Selling, general and administrative expenses | =(100*sga/revenue)% | =(100*sga_p/revenue_p)% | =(100*sga/revenue-100*sga_p/revenue_p)%
| Research, development and related expenses | =(100*rd/revenue)% | =(100*rd_p/revenue_p)% | =(100*rd/revenue-100*rd_p/revenue_p)%
| Goodwill impairment expense | =(100*gwi/revenue)% | — | =(100*gwi/revenue)%
| Operating income margin | <of op_income revenue> | <of op_income revenue 1> | =(100*op_income/revenue-100*op_income_p/revenue_p)%

Operating margin was <of op_income revenue> in 2022, a decrease of 7.3 percentage points. [[margin_why::The largest reductions came from special item costs for significant litigation, chiefly the earplug and PFAS matters]], which took 4.4 points, from the PFAS exit with 0.9 points, and from higher raw material, logistics and energy cost and manufacturing inefficiency with 2.7 points. Higher selling prices and lower incentive pay gave back 1.6 points. Excluding special items, margin would have been 19.2%, compared with 20.5%.

Cost of sales as a percentage of sales rose. [[cogs_why::Raw materials, freight and energy outran selling prices, and plants ran below capacity in the fourth quarter]]. In addition the write-down of equipment for fluoropolymers is in cost of sales.

Selling, general and administrative expenses in dollars increased by <pc sga>. The charge of [[earplug_charge::$1.2 billion]] for the earplug matter and costs of suspending business in Russia are included; underlying spending fell by 4% thanks to restructuring, lower travel and currency.

Research and development fell by <pc rd>, because of currency and lower incentives. The Company continues to invest in climate technology, automotive electrification and biopharmaceutical filtration.

# Other Expense (Income), Net

Interest expense (net of interest income) decreased because of lower average debt and higher yields on cash. The non-service benefit from pension plans was $248 million, against $297 million.

# Provision for Income Taxes

|| (Percent of pretax income) | <y> | <y 1>
| Effective tax rate | [[etr::<taxrate>]] | 18.8%

[[tax_why::The effective rate was lower because the litigation charges fell in a jurisdiction with a high rate and because of the settlement of an audit]] for the years 2013 to 2016. The Company estimates a rate of 18% to 19% in 2023, before special items.
""",
        segments_mdna="""
# PERFORMANCE BY BUSINESS SEGMENT

# Protection and Industrial Business

|| | <y> | <y 1> | <y 2>
| Sales (millions) | $*s1/3
| Sales change | ^s1 | ^s1@1 | n/a
| Business segment operating income (millions) | $*o1/3
| Percent of sales | =(100*o1/s1)% | =(100*o1/s1)%@1 | =(100*o1/s1)%@2

Sales in Protection and Industrial were down <pc s1> in U.S. dollars. On an organic basis, sales increased in roofing granules, closure and masking systems, abrasives, electrical markets, adhesives and tapes, and automotive aftermarket, and decreased in personal safety by 17%. Operating margin fell by over five points on lower respirator volume, raw material inflation, investment and a pre-tax charge for respirator lung disease claims.

# Mobility and Electronics Business

|| | <y> | <y 1> | <y 2>
| Sales (millions) | $*s2/3
| Sales change | ^s2 | ^s2@1 | n/a
| Business segment operating income (millions) | $*o2/3
| Percent of sales | =(100*o2/s2)% | =(100*o2/s2)%@1 | =(100*o2/s2)%@2

Sales decreased <pc s2>. Advanced materials, automotive and aerospace grew; display materials and systems and electronics materials declined as makers of televisions, tablets and phones cut production. [[me_why::Margin was hurt by a sudden drop in orders for display films, which carry the best margins in the segment]], and by the costs of PFAS exit of $84 million.

# Health and Home Business

|| | <y> | <y 1> | <y 2>
| Sales (millions) | $*s3/3
| Sales change | ^s3 | ^s3@1 | n/a
| Business segment operating income (millions) | $*o3/3
| Percent of sales | =(100*o3/s3)% | =(100*o3/s3)%@1 | =(100*o3/s3)%@2

Sales increased <pc s3>. Oral care, medical solutions and health information systems gained as elective procedures recovered; separation and purification was slightly down. Household sales were flat, with home care and stationery lower and filters higher. The margin declined as inflation and investment outweighed volume and price.
""",
        cam="""# Legal Contingencies — PFAS and Earplug Litigation

As described in Note 19, the Company faces a large number of claims. Auditing management's determination of whether a loss is probable and can be estimated was especially challenging because of the number of suits, the early stage of many, and the significance of a small change in assumptions. We evaluated letters from internal and external counsel, read filings and minutes, tested the completeness of accruals, and compared prior estimates with payments.

# Valuation of Goodwill — Display Materials Reporting Unit

We tested the forecast growth and discount rate with the help of valuation specialists and compared the forecast with industry data.""",
        governance="""
The members of the [[audit_committee::Audit Committee are Thomas Brandvold (Chair), Suzan Lowrie, Muhtar Saydam and Gregory Pagnotta]]. The Board has determined that all of them are independent and that Mr. Brandvold and Ms. Lowrie are audit committee financial experts.
""",
        **{"n.revenue": """
The Company sells a wide range of products to a diversified base of customers and has no material concentration of credit risk. Most contracts have an original duration of one year or less. Revenue is recognized when control of goods transfers to the customer, generally on shipment or delivery. Software and related services, about 2% of sales, are recognized over time. Variable consideration such as rebates, cooperative advertising, price protection and growth incentives is estimated at the most likely amount or expected value.

Contract liabilities for deferred revenue amounted to $538 million at December 31, 2022, of which about 90% will be recognized within a year.

!t 3 Disaggregated revenue information
Abrasives | rv1 | = w(s1, .16)
Adhesives and tapes | rv2 | = w(s1, .21)
Automotive aftermarket | rv3 | = w(s1, .11)
Closure, masking and packaging | rv4 | = w(s1, .1)
Electrical markets | rv5 | = w(s1, .12)
Personal safety | rv6 | = s1 - rv1 - rv2 - rv3 - rv4 - rv5 - rv7
Roofing granules | rv7 | = w(s1, .05)
Total Protection and Industrial | s1
Advanced materials | rv8 | = w(s2, .14)
Automotive and aerospace | rv9 | = w(s2, .21)
Display and electronics materials | rv10 | = w(s2, .41)
Transportation safety and graphics | rv11 | = s2 - rv8 - rv9 - rv10
Total Mobility and Electronics | s2
Medical solutions | rv12 | = w(s3, .38)
Oral care | rv13 | = w(s3, .13)
Health information systems | rv14 | = w(s3, .12)
Separation and purification | rv15 | = w(s3, .09)
Home care, stationery and improvement | rv16 | = s3 - rv12 - rv13 - rv14 - rv15
Total Health and Home | s3
Corporate and unallocated | s0
Total Company | $revenue
!end
""", "n.acq": """
There were no acquisitions that closed during 2022 or 2021. In [[foodsale::September 2022 the Company completed the split of its food testing business into Culvera Holdings]], an exchange in which holders gave up about 10 million Stannard shares; a gain of $61 million is within cost of sales. In the first quarter of 2021 the Company sold its drug delivery component business to an affiliate of a private equity fund for $310 million, of which most had been received in 2020.

In the first half of 2022 the Company suspended operations in Russia, and in the third quarter it committed to leave. The disposal group was written down by $91 million. The carrying amount of the drinking water systems held for sale was less than $20 million.
""", "n.legal": """
The Company and some of its subsidiaries are involved in numerous claims and lawsuits, principally in the United States, and regulatory proceedings worldwide. These claims relate to commercial and antitrust disputes, product liability, patents and the environment. Unless otherwise stated, the Company is vigorously defending all such litigation.

# Process for Disclosure and Recording of Liabilities

Many lawsuits involve complex issues and substantial uncertainties. A liability is recorded when a loss is probable and can be reasonably estimated; where no amount within a range is better, the minimum is taken.

# Respirator Mask and Asbestos Litigation

At December 31, 2022, the Company was a named defendant in lawsuits in various courts that purport to represent [[resp_claims::approximately 4,028 individual claimants]], compared with approximately 3,876 a year earlier. The vast majority claim that use of respirators sold in the past did not protect them from coal mine dust, silica or asbestos. The accrual for respirator mask and asbestos liabilities was [[resp_accrual::$574 million]]. In 2022 payments for fees and settlements were $96 million.

# Tactical Plug Earplugs

On July 26, 2022, Aegis Acoustics LLC and affiliates started chapter 11 cases in the Southern District of Indiana with the aim of establishing a trust, funded by the Company, to satisfy claims efficiently. The Company recorded a pre-tax charge of [[earplug_charge::$1.2 billion]] in the second quarter of 2022, made up of $1.0 billion for the trust and $0.2 billion for expenses. In August the bankruptcy court denied the request to extend the stay to the parent; the appeal was argued before the Seventh Circuit in April.

# Fluorochemicals (PFAS)

The Company phased out production of perfluorooctanyl chemistry in the early 2000s. In a [[pfas_mdl::multidistrict litigation in South Carolina there are approximately 3,200 cases]] about aqueous film-forming foam, among them suits by 300 public water systems. The first trial of a water provider, the city of Starke Falls, is set for June 2023. Attorneys general of 19 states have brought actions over natural resources. In Belgium, the Company agreed with the Flemish government in July 2022 to spend EUR 571 million on remediation around the Temse plant. Accruals for PFAS matters other than Belgium amounted to $391 million.

# Other Matters

A relator claims that the Company defrauded Medicare in its sales of warming blankets; the case was dismissed in March 2022 and an appeal is pending. In Brazil, the authority for competition closed its inquiry on masking tape without penalty. In a [[ftc::civil investigation the Department of Justice asked for documents on sales to Iran by a distributor in Türkiye]]; the Company disclosed the matter itself and cooperates.
""", "n.segments": """
The Company discloses business segment operating income as its measure of segment profit, reconciled to total operating income and income before taxes. Business segment operating income excludes certain expenses and income that are not allocated.

!t 3 Net sales
Protection and Industrial | $s1
Mobility and Electronics | s2
Health and Home | s3
Corporate and unallocated | s0
Total Company | $revenue
!end

!t 3 Operating performance
Protection and Industrial | $o1
Mobility and Electronics | o2
Health and Home | o3
Total business segment operating income | ot | = o1 + o2 + o3
Corporate special items and other, net | o0
Total operating income | op_income
Other expense, net | other
Income before income taxes | $pretax
!end

!t 2 Assets, depreciation and capital expenditures
Assets — Protection and Industrial | as1 | = w(total_assets, .27)
Assets — Mobility and Electronics | as2 | = w(total_assets, .21)
Assets — Health and Home | as3 | = w(total_assets, .38)
Depreciation and amortization — Protection and Industrial | ds1 | = w(da, .33)
Depreciation and amortization — Mobility and Electronics | ds2 | = w(da, .26)
Depreciation and amortization — Health and Home | ds3 | = w(da, .37)
Capital expenditures — Protection and Industrial | cs1 | = w(capex, .34)
Capital expenditures — Mobility and Electronics | cs2 | = w(capex, .27)
Capital expenditures — Health and Home | cs3 | = w(capex, .24)
!end

!t 3 Geographic information: net sales
Americas | g1
Of which United States | gus | = w(g1, .84)
Asia Pacific | g2
Of which China and Hong Kong | gcn | = w(g2, .42)
Europe, Middle East and Africa | g3
Worldwide | $revenue
!end

!call matrix

!call countries
""", "n.events": """
In January 2023 the Company announced that it would eliminate [[layoff::approximately 2,500 manufacturing positions worldwide]] in response to lower volumes. A pre-tax charge of $75 million to $100 million is expected in the first quarter of 2023.
"""},
    ),
    fs_words={"taxrate": "18.1%"},
    questions=[
        ("statement-figure", "What is the FY2021 capital expenditure amount (in USD millions) for Stannard? Give a response to the question by relying on the details shown in the cash flow statement.", "capex:2021"),
        ("statement-figure", "Assume that you are a public equities analyst. What is the year end FY2022 net PP&E for Stannard, in USD millions?", "ppe:2022"),
        ("statement-figure", "how much did Stannard spend on R&D in 2022", "rd:2022"),
        ("ratio", "What is the FY2022 fixed asset turnover ratio for Stannard? Fixed asset turnover ratio is defined as: FY2022 revenue / (average PP&E between FY2021 and FY2022). Round your answer to two decimal places.", "revenue:2022 & ppe:2022+ppe:2021"),
        ("ratio", "Is Stannard a capital-intensive business based on FY2022 data?", "ppe:2022+total_assets:2022 & revenue:2022 & capex:2022"),
        ("ratio", "Does Stannard have a reasonably healthy liquidity profile based on its quick ratio for FY2022? If the quick ratio is not relevant to measure liquidity, please state that and explain why.", "tcl:2022+tca:2022+inventory:2022"),
        ("ratio", "Roughly how many times has Stannard turned over its inventory in FY2022? Use cost of sales over average inventory.", "cogs:2022 & inventory:2022+inventory:2021"),
        ("note-figure", "How much was accrued for respirator mask and asbestos claims at year end 2022?", "resp_accrual"),
        ("note-figure", "What is the amount of Stannard's debt that matures in 2024?", "due_2:2022"),
        ("note-figure", "Which business segment had the highest operating income in FY2022?", "o1:2022+o2:2022+o3:2022"),
        ("note-figure", "how many workers' claims about masks are open?", "resp_claims"),
        ("narrative-why", "What drove operating margin change as of FY2022 for Stannard? If operating margin is not a useful metric for a company like this, then please state that and explain why.", "margin_why"),
        ("narrative-why", "If we exclude the impact of M&A, which segment has dragged down Stannard's overall growth in 2022?", "drag"),
        ("narrative-why", "why is the 2022 tax rate lower than the year before", "tax_why"),
        ("narrative-why", "Why did operating cash flow go down in 2022?", "cfo_why"),
        ("fact", "Which debt securities are registered to trade on a national securities exchange under Stannard's name as of FY2022?", "securities"),
        ("fact", "Does Stannard maintain a stable trend of dividend distribution?", "dividend_streak"),
        ("fact", "Is the medical business going to be spun off, and by when?", "spin"),
        ("fact", "Number of jobs cut announced after year end", "layoff"),
        ("risk", "what's the story with the earplug lawsuits, how much have they set aside?", "earplug_charge"),
        ("risk", "When will the company stop making forever chemicals?", "pfas_exit"),
        ("risk", "Was any regulator or prosecutor asking about sanctions, e.g. Iran?", "ftc"),
        ("governance", "Who sits on Stannard's audit committee?", "audit_committee"),
        ("governance", "since when has the audit firm been in place", "auditor_since"),
    ],
)
