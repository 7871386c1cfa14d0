"""The Halloran Beverage Company: concentrates, juices and snacks sold through bottlers; a 10-K for 2023."""

FIRM = dict(
    name="halloran-beverage", half="test", fy=2023, form="10-K", unit_row="(In millions except per share data)", year_lead="Year Ended December 31,", balance_lead="December 31,", end="December 31, {}",
    style=dict(width=100, rows=44, cells="tight", foot=["{page}"], continued="— (Continued)"), bullet="•",
    words=dict(
        co=["the Company", "Halloran"], registrant="HALLORAN BEVERAGE COMPANY", state="Georgia", irs="58-0921744", address="One Spring Street, Savannah, Georgia", zip="31401", phone="(912) 555-0188", file_no="001-02917",
        market_value="$71.9 billion", cover_shares="1,318,204,911 shares", cover_date="January 31, 2024", exchange="New York Stock Exchange", ticker="HBC", holders="61,902", holders_date="January 31, 2024", meeting_date="April 24, 2024",
        auditor="Ellicott & Roane LLP", auditor_city="Atlanta, Georgia", auditor_since="1921", pcaob="7044", sign_date="February 20, 2024", cfo="Joaquín Murtaugh", cfo_title="President and Chief Financial Officer",
        countries="more than 160", revs="net operating revenues", sites="bottling plants, warehouses and fleets", products="beverages and snacks", competitors="other global beverage companies, regional bottlers, makers of private label drinks and, in snacks, large food groups", Competitors="Large rivals", inputs="high fructose corn syrup, sugar, aluminum cans, PET resin, orange juice, potatoes and edible oils", employees="58,300",
        legal_ref="Note 11", intl="63%", big5="19%", bigcust="Hallmart Stores", bigpct="10%", rev_label="Net operating revenues", op_label="Operating income", net_label="Net income attributable to shareowners",
        inv1="Raw materials and packaging", inv2="Finished goods", inv3="Other (chiefly spare parts)", ppe1="Buildings and improvements", ppe2="Machinery, equipment and vehicle fleet", seg1="North America", seg2="International", seg3="Bottling and Snacks",
        note1="0.800% Notes due 2028", note2="1.100% Notes due 2036", note3="2.125% Senior notes due 2029", note4="3.450% Senior notes due 2040", note5="Commercial paper and other notes", facility="$3.0 billion", banks="eighteen", facility_end="March 2028",
        rou_share=".12", lease_old="150", lease_term="7.2", lease_rate="3.4%", us_share=".34", plan="2021 Omnibus Equity Plan", plan_left="61.8 million shares", opt_w="1.6", opt_p0="$46.12", opt_p1="$59.40", opt_p2="$57.03", anti="9", capex_next="approximately $1.5 billion",
        cfo_why="[[cfo_why::The increase was driven by strong operating performance and working capital initiatives, less higher tax payments]], among them the fourth instalment of the transition tax, and a payment of $275 million of deferred consideration.",
        capex_why="About half related to bottling in Mexico, Indonesia and the Philippines; the rest went to aseptic lines for dairy drinks, to coolers and to the snack plant at Macon.",
    ),
    sheets=dict(
        income=("!t 3 HALLORAN BEVERAGE COMPANY AND SUBSIDIARIES / CONSOLIDATED STATEMENTS OF INCOME", """
Net Operating Revenues | $revenue | 17312 16208 15104
Cost of goods sold | cogs | 7204 6907 6198
Gross Profit | gross | = revenue - cogs
Selling, general and administrative expenses | sga | 5208 4902 4631
Other operating charges | ooc | 402 198 317
Operating Income | op_income | = gross - sga - ooc
Interest income | ii | 312 148 92
Interest expense | interest | 518 364 611
Equity income (loss) — net | ei | 604 521 487
Other income (loss) — net | oi | 141 -87 402
Income Before Income Taxes | pretax | = op_income + ii - interest + ei + oi
Income taxes | tax | 848 791 898
Consolidated Net Income | net_all | = pretax - tax
Less: Net income (loss) attributable to noncontrolling interests | nci_inc | 11 -9 7
Net Income Attributable to Shareowners of Halloran Beverage Company | $net | = net_all - nci_inc
Basic Net Income Per Share | $eps_basic:2 | = round(net / shares, 2)
Diluted Net Income Per Share | $eps:2 | = round(net / shares_d, 2)
Average Shares Outstanding — Basic | shares | 1320 1325 1322
Average Shares Outstanding — Diluted | shares_d | 1329 1336 1333"""),
        comprehensive=("!t 3 HALLORAN BEVERAGE COMPANY AND SUBSIDIARIES / CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME", """
Consolidated Net Income | $net_all
Other Comprehensive Income:
Net foreign currency translation adjustments | ci_a | = aoci - aoci_p - ci_b - ci_c - ci_d ; -401
Net gains (losses) on derivatives | ci_b | 12 -61 40
Net change in unrealized gains (losses) on available-for-sale debt securities | ci_c | 14 -38 -21
Net change in pension and other postretirement benefit liabilities | ci_d | 41 132 119
Total Comprehensive Income | ci | = net_all + ci_a + ci_b + ci_c + ci_d
Less: Comprehensive income attributable to noncontrolling interests | ci_n | 20 -31 4
Total Comprehensive Income Attributable to Shareowners | $ci_t | = ci - ci_n"""),
        balance=("!t 2b HALLORAN BEVERAGE COMPANY AND SUBSIDIARIES / CONSOLIDATED BALANCE SHEETS", """
ASSETS
Current Assets
Cash and cash equivalents | $cash | 3482 3614 3560 2790
Short-term investments | sti | 1108 402 511
Total Cash, Cash Equivalents and Short-Term Investments | cash_t | = cash + sti
Marketable securities | securities | 498 412 560
Trade accounts receivable, less allowances of $188 and $194, respectively | receivables | 1284 1311 1302
Inventories | inventory | 1672 1598 1261
Prepaid expenses and other current assets | oca | 1902 1204 1100
Total Current Assets | tca | = cash_t + securities + receivables + inventory + oca
Equity method investments | emi | 7302 6912 6804
Deferred income tax assets | dta | 594 671 802
Property, plant and equipment — net | ppe | 3502 3611 3620
Trademarks with indefinite lives | tm | 5308 5290 5411
Goodwill | goodwill | 6908 6982 7204
Other intangible assets | intangibles | 201 248 301
Other noncurrent assets | oa | 4204 3402 3110
Total Assets | $total_assets | = tca + emi + dta + ppe + tm + goodwill + intangibles + oa
LIABILITIES AND EQUITY
Current Liabilities
Accounts payable and accrued expenses | $payables | 5702 5804 5402
Loans and notes payable | debt_lnp | 1702 904 1302
Current maturities of long-term debt | debt_cm | 722 161 508
Accrued income taxes | ait | 608 481 260
Total Current Liabilities | tcl | = payables + debt_lnp + debt_cm + ait
Long-term debt | debt_lt | 12907 13702 14102
Other noncurrent liabilities | ol | 3108 2904 3011
Deferred income tax liabilities | dtl | = total_assets - tcl - debt_lt - ol - equity_all
The Halloran Beverage Company Shareowners' Equity
Common stock, $0.25 par value; authorized — 3,360 shares; issued — 2,110 shares | common | 528 528 528 528
Capital surplus | apic | 7102 6988 6820 6650
Reinvested earnings | retained | = retained_p + net - dividends ; 24811
Accumulated other comprehensive income (loss) | aoci | -5102 -5320 -5012
Treasury stock, at cost — 792 and 787 shares, respectively | treasury | -20120 -19402 -19011 -18990
Equity Attributable to Shareowners | equity | = common + apic + retained + aoci + treasury
Equity attributable to noncontrolling interests | nci | 512 560 601
Total Equity | equity_all | = equity + nci
Total Liabilities and Equity | $tle | = tcl + debt_lt + ol + dtl + equity_all"""),
        cash=("!t 3 HALLORAN BEVERAGE COMPANY AND SUBSIDIARIES / CONSOLIDATED STATEMENTS OF CASH FLOWS", """
Operating Activities
Consolidated net income | $net_all
Depreciation and amortization | da | 422 471 512
Stock-based compensation expense | sbc | 112 128 121
Deferred income taxes | c_dt | -2 -48 301
Equity (income) loss — net of dividends | c_ei | -361 -304 -221
Foreign currency adjustments | c_fx | 61 74 31
Significant (gains) losses on sales of assets — net | c_gs | -182 -61 -171
Other operating charges | c_ooc | 201 62 171
Other items | c_ot | -11 88 -204
Net change in operating assets and liabilities | c_wc | -211 -604 402
Net Cash Provided by Operating Activities | cfo | = net_all + da + sbc + c_dt + c_ei + c_fx + c_gs + c_ooc + c_ot + c_wc
Investing Activities
Purchases of investments | c_pi | -2704 -1402 -2310
Proceeds from disposals of investments | c_di | 1904 1608 2402
Acquisitions of businesses, equity method investments and nonmarketable securities | c_acq | -24 -31 -1802
Proceeds from disposals of businesses, equity method investments and nonmarketable securities | c_dis | 162 178 811
Purchases of property, plant and equipment | -capex | 742 594 547
Proceeds from disposals of property, plant and equipment | c_sale | 30 31 41
Other investing activities | c_io | 14 -82 20
Net Cash Provided by (Used in) Investing Activities | cfi | = c_pi + c_di + c_acq + c_dis + c_sale + c_io - capex
Financing Activities
Issuances of loans, notes payable and long-term debt | c_new | = cash - cash_p - cfo - cfi - fx - c_rep - c_is - c_fo + buyback + dividends
Payments of loans, notes payable and long-term debt | c_rep | -1902 -1871 -3904
Issuances of stock | c_is | 211 322 271
Purchases of stock for treasury | -buyback | 898 547 41
Dividends | -dividends | 2429 2332 2221
Other financing activities | c_fo | -181 -371 -202
Net Cash Provided by (Used in) Financing Activities | cff | = c_new + c_rep + c_is + c_fo - buyback - dividends
Effect of Exchange Rate Changes on Cash and Cash Equivalents | fx | -29 -78 -61
Net increase (decrease) in cash and cash equivalents during the year | c_ch | = cfo + cfi + cff + fx
Balance at beginning of year | c_begin | = cash_p
Balance at End of Year | $cash"""),
    ),
    more="""
x | purch | = w(cogs, .17)
x | debt_st | = debt_lnp + debt_cm
x | debt_total | = debt_lt + debt_st
x | dep | 398 441 470
x | amort | 24 30 42
x | accrued | = payables - w(payables, .38)
x | pbo | 2904 3011 4204
x | rou | 510 540 530
North America | s1 | 6302 5881 5204
International | s2 | 6908 6504 6311
Bottling and Snacks | s3 | = revenue - s1 - s2
North America | o1 | 1702 1598 1404
International | o2 | 3404 3121 3098
Bottling and Snacks | o3 | 341 198 231
Corporate | o0 | = op_income - o1 - o2 - o3
""",
    notes=[("BUSINESS AND SUMMARY OF SIGNIFICANT ACCOUNTING POLICIES", "n.policies"), ("REVENUE RECOGNITION", "n.revenue"), ("ACQUISITIONS AND DIVESTITURES", "n.acq"), ("OTHER OPERATING CHARGES", "n.charges"), ("INVENTORIES", "n.inventory"), ("PROPERTY, PLANT AND EQUIPMENT", "n.ppe"), ("INTANGIBLE ASSETS", "n.goodwill"), ("INVESTMENTS AND FAIR VALUE", "!investments"), ("HEDGING TRANSACTIONS", "!hedging"), ("DEBT AND BORROWING ARRANGEMENTS", "!notes_listed"),
           ("COMMITMENTS AND CONTINGENCIES", "n.legal"), ("LEASES", "n.leases"), ("STOCK-BASED COMPENSATION PLANS", "!awards"), ("PENSION AND OTHER POSTRETIREMENT BENEFIT PLANS", "!pensions"), ("INCOME TAXES", "n.tax"), ("OTHER COMPREHENSIVE INCOME", "n.oci"), ("NET INCOME PER SHARE", "n.eps"), ("SUPPLY CHAIN FINANCE AND OTHER BALANCE SHEET DETAIL", "n.supplemental"), ("GUARANTEES", "n.commit"), ("OPERATING SEGMENTS", "n.segments"), ("QUARTERLY INFORMATION", "n.quarters"), ("SUBSEQUENT EVENT", "n.events")],
    note_style="NOTE {}: {}",
    segments=[("North America", "s1", "o1"), ("International", "s2", "o2"), ("Bottling and Snacks", "s3", "o3")], sales_word="Net operating revenues", profit_word="Operating income", areas=["United States", "Latin America", "Europe", "Asia and Africa"],
    stems=["Halloran", "Halloran", "Tybee Springs", "Citra-Sol", "Low Country Bottling", "Marsh Hen Snacks", "Ossabaw", "Refrescos del Golfo", "Vitalis", "Sorrento Juice"],
    towns=["Savannah, Georgia", "Macon, Georgia", "Auburndale, Florida", "Apopka, Florida", "Houston, Texas", "Ontario, California", "Columbus, Ohio", "Toluca, Mexico", "Monterrey, Mexico", "Jundiaí, Brazil", "Cali, Colombia", "Ballina, Ireland", "Drogheda, Ireland", "Dunkirk, France", "Chaudfontaine, Belgium", "Cidra, Puerto Rico", "Mbabane, Eswatini", "Lagos, Nigeria", "Pune, India", "Bekasi, Indonesia", "Manila, Philippines", "Moriyama, Japan", "Shanghai, China"],
    uses=["Concentrate plant", "Bottling plant", "Juice plant", "Warehouse", "Snack plant", "Offices", "Distribution center"],
    paid=["Deirdre Halloran-Pruitt", "Joaquín Murtaugh", "Brendan Asante", "Lisa Kowalczyk", "Manuel Arroyave"],
    board=["Deirdre Halloran-Pruitt", "James Okechukwu", "Marc Bolduc", "Ana Beltrán", "Christopher Davenant", "Thomas Gallwey", "Amity Millhouse", "Caroline Tsay-Morrow", "David Winograd", "Helene Ostrander"],
    units=[("Sparkling Flavors North America", "Halloran's Ginger, Citra and their zero sugar varieties as syrup and concentrate", "bottlers, restaurants and theaters", "Atlanta, Columbus and Cidra", "the two other national soft drink companies"), ("Tybee Springs Water", "spring, purified and flavored waters", "grocers, club stores and vending operators", "Apopka, Houston and Ontario, California", "water companies and retailers' own waters"), ("Vitalis Sports", "isotonic drinks, electrolyte powders and protein water", "convenience stores, gyms and schools", "Houston and Toluca", "makers of sports and energy drinks"), ("Sorrento Juice", "chilled and shelf-stable juices, nectars and smoothies", "grocers, hotels and schools", "Auburndale, Cali and Dunkirk", "juice divisions of dairies and cooperatives"), ("Pasture Dairy", "filtered milk with less sugar and more protein", "grocers and coffee chains", "Coopersville and Goodyear", "milk processors"), ("Coffee and Tea", "bottled tea, canned coffee and roasted coffee for cafés", "retailers, offices and cafés", "Moriyama, London and Savannah", "coffee roasters and tea brands"),
           ("Latin America Concentrates", "concentrates for cola, guaraná, apple and mineral drinks", "seventeen bottling partners", "Jundiaí, Cali and Toluca", "regional bottlers with their own brands"), ("Europe Concentrates", "concentrates for sparkling and tea drinks", "two large and nine small bottlers", "Ballina, Drogheda and Dunkirk", "global and private label drinks"), ("Asia and Africa Concentrates", "concentrates, tea bases and powder", "bottlers in fifty-one markets", "Mbabane, Pune and Shanghai", "local drinks companies"), ("Bottling Investments Mexico", "bottled and canned drinks of the whole range", "350,000 small shops and modern trade", "Toluca and Monterrey", "other bottlers and informal sellers of water"), ("Bottling Investments Southeast Asia", "returnable glass, PET and cups", "warungs, sari-sari stores and chains", "Bekasi and Manila", "tea and isotonic drinks of local groups"), ("Marsh Hen Snacks", "kettle chips, pretzels, popcorn and nut mixes", "grocers, clubs and convenience stores", "Macon and Columbus", "the national leader in salty snacks and private labels")],
    ups=["favorable pricing initiatives across markets", "growth of concentrate sales in sparkling flavors", "a favorable channel and package mix as restaurants recovered", "volume growth in water, sports, coffee and tea", "lower commodity costs in the second half", "productivity savings", "the timing of concentrate shipments", "inflationary pricing in Argentina and Türkiye", "lower marketing spending", "consumer demand for zero sugar varieties", "an extra reporting day", "growth in away-from-home channels"],
    downs=["an unfavorable effect of currency", "the refranchising of bottling operations in Vietnam", "higher cost of sweeteners and juice", "volume declines in dairy and plant-based drinks", "higher operating costs", "increased marketing investment", "the suspension of business in Russia", "consumer price sensitivity in snacks", "inflation of freight and wages", "the termination of distribution agreements", "structural changes", "a fire at a snack plant"],
    statement_order=["income", "comprehensive", "balance", "cash", "equity"], equity_title="CONSOLIDATED STATEMENTS OF SHAREOWNERS' EQUITY", swap={"stockholders": "shareowners", "Stockholders": "Shareowners"},
    risks="halloran1 r.innovation halloran2 r.competition r.supply halloran3 r.economy r.customers r.quality halloran4 r.reputation r.cyber r.privacy r.people r.currency r.debt r.tax r.environment r.climate r.conflict r.pandemic r.acquisitions r.restructuring r.ip r.legal r.goodwill r.pension r.esg r.control r.stock r.v1 r.v2 r.v3 r.v4 r.v5 r.v6 r.v7 r.v8".split(),
    text=dict(
        securities="""| Common Stock, $0.25 Par Value | HBC | New York Stock Exchange
| [[securities::Floating Rate Notes Due 2025]] | HBC25 | New York Stock Exchange
| 0.500% Notes Due 2026 | HBC26 | New York Stock Exchange
| [[securities::0.800% Notes Due 2028]] | HBC28 | New York Stock Exchange
| 1.250% Notes Due 2031 | HBC31 | New York Stock Exchange
| 1.100% Notes Due 2036 | HBC36 | New York Stock Exchange""",
        signers="""| /s/ Deirdre Halloran-Pruitt | Chairman of the Board of Directors and Chief Executive Officer
| /s/ Joaquín Murtaugh | President and Chief Financial Officer
| /s/ Kathy Lomax | Senior Vice President and Chief Accounting Officer
| * Ana Beltrán | Director
| * Marc Bolduc | Director
| * Christopher Davenant | Director
| * Thomas Gallwey | Director
| * Amity Millhouse | Director
| * Helene Ostrander | Director""",
        business="""
# General

Halloran is a total beverage company with a growing business in savory snacks. Beverage products bearing our trademarks, sold in the United States since [[founded::1889, when a Savannah pharmacist mixed the first Halloran's Ginger]], are now available in more than 160 countries. We own or license and market numerous brands, which we group into four categories: sparkling flavors; water, sports, coffee and tea; juice, dairy and plant-based; and snacks. [[brands::Six of our brands each have retail sales of more than $1 billion]]: Halloran's Ginger, Citra, Tybee Springs, Vitalis, Sorrento and Marsh Hen.

We make our branded products available through a network of independent bottling partners, distributors, wholesalers and retailers as well as bottling operations that we own or control. Consumers drink an estimated 410 million servings a day.

# Operating Segments

Our operating structure is the basis for internal reporting: North America; International; and Bottling and Snacks. The last is made up of bottlers we control in four countries together with Marsh Hen Snacks.

# Products and Distribution

In concentrate operations we typically generate net operating revenues by selling concentrates and syrups to authorized bottling partners, who combine them with still or sparkling water and sweeteners, package them and sell to retailers. In finished product operations we sell to retailers or to distributors directly. Finished product operations generate higher revenues but lower gross margins than concentrate operations.

|| Percentage of net operating revenues | 2023 | 2022 | 2021
| Concentrate operations | 58% | 57% | 56%
| Finished product operations | 42% | 43% | 44%

Worldwide unit case volume [[volume::grew 2% in 2023]], to 9.4 billion unit cases, after 5% in 2022. A unit case is 192 US fluid ounces of finished beverage. The five largest independent bottling partners accounted for 41% of worldwide volume: Embotelladora Andes-Pacífico, Kestrel Hellas Bottling, Savannah Consolidated Bottling, Refrescos Ibérica and Nihon Halloran. Contracts with bottlers in the United States have no stated expiration; elsewhere they usually run ten years.

# Competition and Seasonality

The nonalcoholic beverage segment of the commercial beverage industry is highly competitive. Competitive factors include pricing, advertising, sales promotion, product innovation, shelf space and brand. Sales are generally greater in the second and third quarters in the northern hemisphere.

# Raw Materials

Water is a main ingredient in substantially all our products; its quality and availability are not evenly spread. The principal sweetener in the United States is high fructose corn syrup and elsewhere sucrose. Orange juice comes mainly from Florida and Brazil, and supply suffered in 2023 from citrus greening and a hurricane. Steviol glycosides come from China. Packaging materials include PET resin, glass and aluminum cans, for which there are two main suppliers in North America.

# Human Capital Management

As of December 31, 2023 and 2022, we had approximately [[headcount::58,300]] and 61,900 employees, respectively, of which 9,100 were in the United States. The decrease came from refranchising bottling in Vietnam. Women held 41% of senior leadership roles. Our bottling operations have collective agreements with about 30% of employees in North America; one, in Toluca, led to [[strike::a strike of eleven days in May 2023]].
""",
        halloran1="""
# Obesity and other health-related concerns may reduce demand for some of our products.

There is growing concern among consumers, public health professionals and government agencies about obesity, particularly among young people, and about sugar, non-nutritive sweeteners and ultra-processed food. In July 2023 an agency of the World Health Organization classified aspartame as possibly carcinogenic to humans, while another found no reason to change the acceptable daily intake. New drugs that suppress appetite may reduce the consumption of snacks and sweet drinks; [[risk_glp::we cannot yet measure the effect of GLP-1 medicines]], but a survey that we commissioned found that users bought 7% fewer sparkling drinks.

Taxes on sugared drinks exist in more than fifty countries and seven American cities; Colombia and Nigeria added or raised theirs in 2023. Warning labels on the front of packages, limits on advertising to children and bans of sale in schools are spreading.
""",
        halloran2="""
# Water scarcity and poor quality could negatively affect our costs and capacity.

Water is the main ingredient of our drinks and is needed to grow the crops on which we rely. It is a limited resource in many parts of the world and faces overexploitation, pollution and climate change. In 2023 drought led the authorities of Nuevo León to limit [[risk_water::extraction at our Monterrey plant to 70% of its concession for five months]]. Communities have opposed new wells elsewhere.
""",
        halloran3="""
# If we do not maintain good relationships with our bottling partners, our business could suffer.

We generate a significant portion of net operating revenues by selling concentrates and syrups to independent bottling partners. As independent companies, they make their own business decisions that may not always align with our interests. Many have the right to manufacture or distribute their own or others' products. If we cannot provide an appropriate mix of incentives they may take actions that, while maximizing their short-term profits, harm us. Some have debts that limit their ability to invest.
""",
        halloran4="""
# The dispute with the U.S. Internal Revenue Service, if resolved unfavorably, may have a material adverse effect.

We are party to litigation about transfer prices between the parent and foreign licensees, described in Note 11. The Tax Court's opinion of November 2021 predominantly sided with the IRS. If its method were applied to all years since, the additional tax and interest [[irs_potential::could be approximately $5.2 billion as of December 31, 2023]], and our effective tax rate would rise by about 3.5 points. We would have to pay the liability for the litigated years, some $1.9 billion, before an appeal is heard.
""",
        properties="""
Our worldwide headquarters is on a 30-acre campus in Savannah, Georgia. We own or lease [[concentrate_plants::27 principal beverage concentrate and syrup manufacturing plants]] and 19 principal juice and dairy plants; our consolidated bottlers have 38 plants and 104 distribution facilities. Management believes that our facilities are suitable and adequate.
""",
        legal="""
Information regarding reportable legal proceedings is contained below and in Note 11 of Notes to Consolidated Financial Statements.

# Salt Marsh Holdings litigation

Since 2008 the Company and Salt Marsh Holdings, once a subsidiary, have been in litigation in Wisconsin about which insurers must pay for claims of exposure to asbestos in pumps. In 2023 the court of appeals affirmed that [[aqua::five insurers are obliged to defend and indemnify without proration]]. Salt Marsh has paid, or its insurers have, $1.4 billion since 1985.

# Package labels

A class action in California alleges that Vitalis drinks are not “natural.” In October 2023 the district court certified a class of purchasers. In [[recycling::a suit by the state of New York the Company is accused of polluting the Buffalo River with plastic]]; a motion to dismiss is pending.
""",
        dividend_text="""
While we have historically paid dividends to holders of our common stock on a quarterly basis, future dividends depend on earnings and financial condition. In February 2024 the Board approved the [[dividend_streak::Company's 47th consecutive annual dividend increase]], raising the quarterly amount from 46 cents to 48.5 cents per share.
""",
        overview="""
Our Company is evolving its business strategy to become a total consumer company by giving people around the world more of the drinks they want, including low- and no-sugar options, and by sharing routes to market with snacks. Our vision rests on brands, execution and people.

# Refranchising

In January 2023 we sold our bottling operations in Vietnam to a partner of ours, Kestrel Hellas Bottling, for [[vietnam::$823 million, which gave a gain of $439 million less taxes]]. Bottling and Snacks fell to <of s3 revenue> of net operating revenues. We also completed the sale of a minority stake in a bottler in Pakistan.

# Challenges and Opportunities

Consumers feel pressed by prices; hostilities in eastern Europe and the Middle East hold back demand in some places; currencies of several emerging markets weakened.
""",
        results="""
# Net Operating Revenues

|| Percent change 2023 versus 2022 | Volume | Price, product and geographic mix | Currency | Acquisitions and divestitures | Total
| North America | 1% | 6% | — | — | ^s1
| International | 2% | 9% | (5)% | — | ^s2
| Bottling and Snacks | (1)% | 5% | (1)% | (6)% | ^s3
| Consolidated | 2% | 8% | (2)% | (1)% | ^revenue

Net operating revenues were <m revenue> in 2023, compared with <m revenue 1> in 2022, an increase of <d revenue>, or <pc revenue>. [[revenue_why::Price, product and geographic mix had an 8 percent favorable impact, chiefly from pricing actions in the marketplace]], of which inflationary markets contributed two points. Volume added 2 percent; currency and structural changes subtracted.

# Gross Profit Margin

|| | 2023 | 2022
| Gross profit | *gross/2
| Gross profit margin | <of gross revenue> | <of gross revenue 1>

Our gross profit margin increased to <of gross revenue> in 2023 from <of gross revenue 1>. [[gross_why::The improvement was due to pricing and to the refranchising of bottling, which carries low margins]], partly offset by the cost of sweeteners and a stronger dollar. We expect commodity price inflation to have a low single-digit effect on cost of goods sold in 2024.

# Selling, General and Administrative Expenses

|| | 2023 | 2022 | Change
| Selling and distribution expenses | =w(sga,.31) | =w(sga,.33)@1 | —
| Advertising expenses | advertising:=w(sga,.37,.01) | advertising:=w(sga,.37,.01)@1 | ^advertising
| Stock-based compensation expense | *sbc/2 | ^sbc
| Other operating expenses | =sga-w(sga,.31)-advertising-sbc | =sga-w(sga,.33)-advertising-sbc@1 | —
| Selling, general and administrative expenses | *sga/2 | ^sga

The increase of <pc sga> reflected higher annual incentives, marketing and the cost of a new enterprise system.

# Other Operating Charges

In 2023 charges of <m ooc> consisted of $211 million for the remeasurement of contingent consideration for Vitalis, [[impair::$118 million for the impairment of the Sorrento trademark]] because of a revision of prices and consumer demand for juice in Europe, $53 million for the productivity and reinvestment program and $20 million related to tax litigation.

# Operating Income and Operating Margin

Operating income rose by <pc op_income> and [[margin_why::operating margin reflected strong organic growth offset by higher marketing, currency and other operating charges]]. Operating margin was <of op_income revenue>, compared with <of op_income revenue 1> in the prior year.

# Interest Income and Interest Expense

Interest income was <m ii>, compared with <m ii 1>, an increase due to higher yields and balances. [[interest_why::Interest expense went up because of higher rates on commercial paper and on swaps of fixed into floating rates]]; in 2021 it had included charges of $189 million for the early extinguishment of notes.

# Income Taxes

Our effective tax rate was <of tax pretax> in 2023 and <of tax pretax 1> in 2022. The rate included a tax charge on the gain from refranchising and benefits from tax incentives in Ireland, Eswatini and Puerto Rico, grants under which expire between 2025 and 2036.
""",
        segments_mdna="""
# Operating Segments

|| Operating income by segment | 2023 | 2022 | 2021
| North America | $*o1/3
| International | *o2/3
| Bottling and Snacks | *o3/3
| Corporate | *o0/3
| Consolidated | $*op_income/3

North America grew in away-from-home channels, in filtered milk under the Pasture brand and in Halloran's Ginger Zero. International was led by Brazil, India and Mexico, while Germany and South Africa were weak. Snacks lost six weeks of production at Macon to a fire.
""",
        mdna_more="""
# Supply Chain Finance Program

Our current payment terms with the majority of suppliers are 120 days. Two global institutions offer a voluntary program in which suppliers may sell receivables from us. The outstanding obligations confirmed as valid, included in accounts payable and accrued expenses, were [[scf::$718 million]] and $702 million at the end of 2023 and 2022.
""",
        cam="""# Uncertain tax positions — transfer pricing litigation

Auditing the Company's evaluation of the Tax Court opinion involved complex analysis of law and significant judgment. With the help of tax specialists we assessed technical merits, read opinions of outside counsel and tested the calculation of the methodologies.

# Valuation of indefinite-lived trademarks

We compared revenue growth rates, royalty rates and discount rates with market data, and performed sensitivity analyses.""",
        governance="""
The [[audit_committee::Audit Committee consists of Christopher Davenant (Chair), Ana Beltrán, Helene Ostrander and David Winograd]]. All are independent and financially literate. [[lead_director::Amity Millhouse is the Lead Independent Director]]. A family trust of which Deirdre Halloran-Pruitt is a trustee holds 8.9% of the shares.
""",
        **{"n.revenue": """
Revenue is recognized when performance obligations under the terms of contracts with our customers are satisfied, usually upon delivery to the customer's carrier or location. Our sales are net of promotional programs, slotting fees and volume rebates, which totaled $1.9 billion, $1.8 billion and $1.7 billion.

!t 3 Revenue by source
Concentrate operations — domestic | rv1 | = w(s1, .61)
Concentrate operations — international | rv2 | = w(s2, .8)
Finished product operations — domestic | rv3 | = s1 - rv1
Finished product operations — international | rv4 | = revenue - rv1 - rv2 - rv3
Total | $revenue
!end
""", "n.acq": """
# Refranchising of Vietnam

In January 2023 we sold our bottling operations in Vietnam to Kestrel Hellas Bottling and received net cash of $823 million. We recognized a gain of $439 million, net of transaction costs, in other income (loss) — net.

# Vitalis Brands

In November 2021 we acquired the remaining 85 percent of [[vitalis::Vitalis Brands, a maker of sports performance drinks, for $1.8 billion in cash]], the largest purchase of a brand in our history. Of the price, $1.1 billion was assigned to the trademark and $0.6 billion to goodwill. Part of the consideration was contingent on sales until 2025.
""", "n.charges": """
!t 3 Other operating charges by segment
North America | oc1 | = w(ooc, .55)
International | oc2 | = w(ooc, .31)
Bottling and Snacks | oc3 | = w(ooc, .04)
Corporate | oc0 | = ooc - oc1 - oc2 - oc3
Total | $ooc
!end

In 2012 we began a productivity and reinvestment program. [[program::Cost of the productivity program since it began amounts to $1.9 billion]]; the only initiatives outstanding relate to information technology.
""", "n.legal": """
# Guarantees

As of December 31, 2023 we were contingently liable for guarantees of indebtedness owed by third parties of $93 million.

# Tax Audits

On September 17, 2016 the Company received a Statutory Notice of Deficiency from the IRS seeking approximately [[irs_notice::$1.1 billion of additional federal income tax for the years 2007 through 2009]], on the ground that income of foreign licensees should be attributed to the U.S. parent under the comparable profits method. For thirty years the parties had followed a formula of 10-50-50. The Company petitioned the Tax Court. On November 18, 2021 the Court issued an opinion that sided with the IRS except on blocked income of Brazil, on which a supplemental opinion of November 2023 went against us as well. We intend to appeal to the Eleventh Circuit. Having concluded that our position is more likely than not to be sustained on appeal, we recorded [[tax_reserve::a tax reserve of $153 million]] for other methods that a court might apply.

# Indemnifications and Risk Management

We hold captive insurance. Self-insurance reserves were $187 million, in part invested in securities that are restricted in use.
""", "n.segments": """
!t 3 Information about operations by segment: revenues
North America | $s1
International | s2
Bottling and Snacks | s3
Consolidated | $revenue
!end

!t 3 Operating income (loss)
North America | $o1
International | o2
Bottling and Snacks | o3
Corporate | o0
Consolidated | $op_income
!end

!t 3 Depreciation and amortization, capital expenditures and assets
Depreciation — North America | sd1 | = w(da, .31)
Depreciation — International | sd2 | = w(da, .14)
Depreciation — Bottling and Snacks | sd3 | = w(da, .44)
Capital expenditures — North America | sc1 | = w(capex, .27)
Capital expenditures — International | sc2 | = w(capex, .12)
Capital expenditures — Bottling and Snacks | sc3 | = w(capex, .52)
Identifiable operating assets — North America | sa1 | = w(total_assets, .27)
Identifiable operating assets — International | sa2 | = w(total_assets, .24)
Identifiable operating assets — Bottling and Snacks | sa3 | = w(total_assets, .11)
!end

No customer accounted for more than 10% of consolidated revenue other than [[bigcust::Hallmart Stores]], which accounted for 10.4% through all segments.

!call matrix

!call countries
""", "n.events": """
On February 6, 2024 we agreed to sell our interest in [[philippines::the bottling operations in the Philippines for $1.6 billion]], subject to approval by the competition authority. They will be presented as held for sale from the first quarter of 2024.
"""},
    ),
    questions=[
        ("statement-figure", "What is Halloran's FY2023 cost of goods sold (in USD millions)? Base your judgment on the information provided primarily in the income statement.", "cogs:2023"),
        ("statement-figure", "What is the amount of dividends paid by Halloran in FY2022? Answer in USD millions.", "dividends:2022"),
        ("statement-figure", "how much is tied up in inventory at the end of 2023 vs 2022", "inventory:2023+inventory:2022"),
        ("ratio", "What is FY2023 days payable outstanding (DPO) for Halloran? DPO is defined as: 365 * (average accounts payable between FY2022 and FY2023) / (FY2023 COGS + change in inventory between FY2022 and FY2023). Round your answer to two decimal places.", "payables:2023+payables:2022 & cogs:2023"),
        ("ratio", "Does Halloran have an improving gross margin profile as of FY2023? If gross margin is not a useful metric for a company like this, then state that and explain why.", "gross/revenue:2023|gross:2023+gross:2022+revenue:2023"),
        ("ratio", "What is Halloran's FY2023 dividend payout ratio (using total cash dividends paid and net income attributable to shareholders)?", "dividends:2023 & net:2023"),
        ("ratio", "What is the FY2023 return on assets (ROA) for Halloran? ROA is defined as: FY2023 net income / (average total assets between FY2022 and FY2023).", "total_assets:2023+total_assets:2022 & net:2023"),
        ("ratio", "What is Halloran's FY2023 working capital? Define working capital as total current assets less total current liabilities.", "tca:2023+tcl:2023"),
        ("note-figure", "How large is the balance sheet reserve the company took for the transfer pricing case?", "tax_reserve"),
        ("note-figure", "Outstanding amount confirmed under supplier financing at the end of 2023", "scf"),
        ("note-figure", "What did they pay for the sports drinks brand?", "vitalis"),
        ("narrative-why", "What drove the change in Halloran's gross margin in FY2023?", "gross_why"),
        ("narrative-why", "What are the main reasons for revenue growth in 2023 and is the growth sustainable?", "revenue_why"),
        ("narrative-why", "Why did interest cost go up in 2023?", "interest_why"),
        ("fact", "Has Halloran been paying dividends consistently?", "dividend_streak"),
        ("fact", "Which debt securities of Halloran are registered on a national securities exchange?", "securities"),
        ("fact", "Any bottler being sold soon? Where and for how much", "philippines"),
        ("fact", "Which retailer is the biggest customer and what share of sales goes to it?", "bigcust"),
        ("fact", "how many people does Halloran employ", "headcount"),
        ("risk", "Worst case bill if the IRS wins everything?", "irs_potential"),
        ("risk", "do weight loss shots worry management?", "risk_glp"),
        ("risk", "Did any water shortage limit production?", "risk_water"),
        ("risk", "is somebody suing over plastic waste?", "recycling"),
        ("governance", "Members of the audit committee of Halloran", "audit_committee"),
        ("governance", "name of the lead independent director?", "lead_director"),
    ],
)
