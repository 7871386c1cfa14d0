"""Palisade Resorts International: casinos and hotels in Las Vegas, in the regions and in Macau; a 10-K for 2022."""

FIRM = dict(
    name="palisade-resorts", half="tune", fy=2022, form="10-K", unit_row="(In millions, except per share data)", year_lead="Year Ended December 31,", balance_lead="December 31,",
    style=dict(width=106, rows=43, cells="leader", foot=["{page}"], continued="(CONTINUED)"), bullet="•",
    words=dict(
        co=["Palisade", "we", "the Company"], registrant="PALISADE RESORTS INTERNATIONAL", state="Delaware", irs="88-0318802", address="3900 Las Vegas Boulevard South, Las Vegas, Nevada", zip="89119", phone="(702) 555-0144", file_no="001-11382",
        market_value="$9.1 billion", cover_shares="374.8 million", cover_date="February 21, 2023", exchange="New York Stock Exchange", ticker="PRI", holders="3,144", holders_date="February 21, 2023", meeting_date="May 2, 2023",
        auditor="Stillwater Hobbs LLP", auditor_city="Las Vegas, Nevada", auditor_since="2002", pcaob="7018", sign_date="February 24, 2023", cfo="Jonathan Hallick", cfo_title="Chief Financial Officer and Treasurer",
        countries="3", revs="net revenues", sites="resorts", products="gaming, rooms, dining and entertainment", competitors="other operators on the Las Vegas Strip, tribal casinos, riverboats, online gaming companies and other concessionaires in Macau", Competitors="Operators nearby", inputs="food, linens, slot machines, energy and entertainment contracts", employees="51,000",
        legal_ref="Note 12", intl="9%", big5="3%", bigcust="a tour operator", bigpct="1%", rev_label="Net revenues", op_label="Operating income (loss)", net_label="Net income attributable to Palisade Resorts International",
        inv1="Food and beverage", inv2="Retail merchandise", inv3="Operating supplies", ppe1="Buildings, building improvements and land improvements", ppe2="Furniture, fixtures and equipment", seg1="Las Vegas Strip Resorts", seg2="Regional Operations", seg3="Palisade Macau",
        note1="6% senior notes, due 2023", note2="5.75% senior notes, due 2025", note3="4.625% senior notes, due 2026", note4="Palisade Macau 5.375% senior notes, due 2024", note5="Palisade Macau credit facility", facility="$1.7 billion", banks="14", facility_end="February 2027",
        rou_share="4.6", lease_old="840", lease_term="25.4", lease_rate="7%", us_share="1.38", plan="2022 Omnibus Incentive Plan", plan_left="20.1 million shares", opt_w=".5", opt_p0="$32.18", opt_p1="$41.07", opt_p2="$33.60", anti="1.1", capex_next="$750 million to $800 million",
        cfo_why="[[cfo_why::Cash from operations rose because business at our domestic resorts recovered and Hollander Strip Resorts was included from May]], less a higher rent under triple net leases and a net payment of taxes.",
        capex_why="Domestic spending covered room remodels at the Palisade Grand and Monte Verde, information technology and convention space; Macau spent $42 million.",
    ),
    sheets=dict(
        income=("!t 3 PALISADE RESORTS INTERNATIONAL AND SUBSIDIARIES / CONSOLIDATED STATEMENTS OF OPERATIONS", """
Revenues
Casino | $r_cas | 5641 5362 2871
Rooms | r_room | 2908 1690 830
Food and beverage | r_fb | 2461 1391 696
Entertainment, retail and other | r_ent | 1812 1204 598
Reimbursed costs | r_re | 44 66 245
Total revenues | revenue | = r_cas + r_room + r_fb + r_ent + r_re
Expenses
Casino | e_cas | 2788 2551 1702
Rooms | e_room | 893 600 420
Food and beverage | e_fb | 1766 1034 674
Entertainment, retail and other | e_ent | 1100 741 412
Reimbursed costs | e_re | 44 66 245
General and administrative | ga | 4061 2507 2123
Corporate expense | corp | 470 423 460
Preopening and start-up expenses | preopen | 1 5 0
Property transactions, net | ptx | -921 -60 94
Gain on REIT transactions, net | reit | -2180 0 -1492
Depreciation and amortization | da | 3188 1151 1211
Total expenses | opex | = e_cas + e_room + e_fb + e_ent + e_re + ga + corp + preopen + ptx + reit + da
Income (loss) from unconsolidated affiliates | aff | -149 85 43
Operating income (loss) | op_income | = revenue - opex + aff
Non-operating income (expense)
Interest expense, net of amounts capitalized | interest | 595 799 676
Other, net | nonop | 52 -17 -89
Income (loss) before income taxes | pretax | = op_income - interest + nonop
Provision for income taxes | tax | 641 253 -191
Net income (loss) | net_all | = pretax - tax
Less: net (income) loss attributable to noncontrolling interests | nci_add | 1201 208 320
Net income (loss) attributable to Palisade Resorts International | $net | = net_all + nci_add
Basic earnings (loss) per share | $eps_basic:2 | = round(net / shares, 2)
Diluted earnings (loss) per share | $eps:2 | = round(net / shares_d, 2)
Weighted average common shares outstanding — basic | shares:1 | 409.2 481.9 494.2
Weighted average common shares outstanding — diluted | shares_d:1 | 412.9 487.4 494.2"""),
        balance=("!t 2b PALISADE RESORTS INTERNATIONAL AND SUBSIDIARIES / CONSOLIDATED BALANCE SHEETS", """
ASSETS
Current assets
Cash and cash equivalents | $cash | 5912 4704 5102 2330
Accounts receivable, net | receivables | 852 584 316
Inventories | inventory | 126 96 88
Income tax receivable | itr | 74 274 243
Prepaid expenses and other | prepaid | 583 259 200
Total current assets | tca | = cash + receivables + inventory + itr + prepaid
Property and equipment, net | ppe | 5224 14436 14632
Other assets
Investments in and advances to unconsolidated affiliates | emi | 173 967 1447
Goodwill | goodwill | 5029 3481 2091
Other intangible assets, net | intangibles | 1752 3616 3643
Operating lease right-of-use assets, net | rou | 24530 11492 8286
Other long-term assets, net | oa | 1030 480 430
Total assets | $total_assets | = tca + ppe + emi + goodwill + intangibles + rou + oa
LIABILITIES AND STOCKHOLDERS' EQUITY
Current liabilities
Accounts payable | $payables | 369 263 142
Current portion of long-term debt | debt_st | 1286 1000 0
Accrued interest on long-term debt | ain | 83 172 138
Other accrued liabilities | accrued | 2236 1983 1545
Total current liabilities | tcl | = payables + debt_st + ain + accrued
Deferred income taxes, net | dtl | 2970 2439 2153
Long-term debt, net | debt_lt | 7433 11771 12377
Operating lease liabilities | oll | 25150 11802 8390
Other long-term obligations | ol | = total_assets - tcl - dtl - debt_lt - oll - rnci - equity_all
Redeemable noncontrolling interests | rnci | 158 147 67
Stockholders' equity
Common stock, $.01 par value: authorized 1,000 shares, issued and outstanding 379 and 454 shares | common | 4 5 5 5
Capital in excess of par value | apic | 0 1751 3439 3531
Retained earnings | retained | = retained_p + net - dividends - c_ret ; 2202
Accumulated other comprehensive income (loss) | aoci | 33 -25 -30 -10
Total Palisade Resorts International stockholders' equity | equity | = common + apic + retained + aoci
Noncontrolling interests | nci | -378 4906 4675
Total stockholders' equity | equity_all | = equity + nci
Total liabilities and stockholders' equity | $tle | = tcl + dtl + debt_lt + oll + ol + rnci + equity_all"""),
        cash=("!t 3 PALISADE RESORTS INTERNATIONAL AND SUBSIDIARIES / CONSOLIDATED STATEMENTS OF CASH FLOWS", """
Cash flows from operating activities
Net income (loss) | $net_all
Adjustments to reconcile net income (loss) to net cash provided by (used in) operating activities:
Depreciation and amortization | da
Amortization of debt discounts and issuance costs | c_deb | 34 39 38
Loss on early retirement of debt | c_ler | 2 37 127
Provision for credit losses | c_pcl | 23 20 71
Stock-based compensation | sbc | 71 64 106
Property transactions, net | c_ptx | = ptx
Gain on REIT transactions, net | c_reit | = reit
Noncash lease expense | c_ncl | 469 182 155
Deferred income taxes | c_dt | 427 256 -89
Loss (income) from unconsolidated affiliates, net of distributions | c_aff | 198 14 48
Change in operating assets and liabilities | c_wc | 71 -340 -1180
Net cash provided by (used in) operating activities | $cfo | = net_all + da + c_deb + c_ler + c_pcl + sbc + c_ptx + c_reit + c_ncl + c_dt + c_aff + c_wc
Cash flows from investing activities
Capital expenditures | -capex | 765 491 271
Dispositions of property and equipment | c_sale | 2 9 7
Proceeds from REIT and real estate transactions | c_rpr | 4373 0 2456
Acquisition of Hollander Strip Resorts, net of cash acquired | c_acq | -1625 -1790 0
Acquisition of Nordspill AB, net of cash acquired | c_acq2 | -488 0 0
Distributions from and investments in affiliates, net | c_ia | 81 -166 -80
Other | c_io | -17 -37 -24
Net cash provided by (used in) investing activities | cfi | = c_sale + c_rpr + c_acq + c_acq2 + c_ia + c_io - capex
Cash flows from financing activities
Net borrowings under bank credit facilities | c_bank | = cash - cash_p - cfo - cfi - fx - c_new - c_rep - c_dnci - c_fo + buyback + dividends
Issuance of long-term debt | c_new | 0 750 3550
Retirement of senior notes | c_rep | -1000 -820 -2500
Dividends paid to common shareholders | -dividends | 4 5 77
Distributions to noncontrolling interest owners | c_dnci | -207 -336 -291
Repurchases of common stock | -buyback | 2775 1754 354
Other | c_fo | -42 -71 -166
Net cash provided by (used in) financing activities | cff | = c_bank + c_new + c_rep + c_dnci + c_fo - buyback - dividends
Effect of exchange rate on cash | fx | 1 -3 3
Cash and cash equivalents — net change | c_ch | = cfo + cfi + cff + fx
Balance, beginning of period | c_begin | = cash_p
Balance, end of period | $cash
Supplemental cash flow disclosures
Interest paid, net of amounts capitalized | c_ip | 610 760 640
Federal, state and foreign income taxes paid, net | c_tp | 9 6 8"""),
    ),
    more="""
x | purch | = w(cogs, .17)
x | c_ret | 1016 0 0
x | cogs | = e_cas + e_room + e_fb + e_ent
x | dep | 711 1090 1140
x | amort | 2477 61 71
x | debt_total | = debt_lt + debt_st
x | pbo | 240 250 260
x | oci | = aoci - aoci_p
x | treasury | 0 0 0 0
Las Vegas Strip Resorts | s1 | 8398 4737 2247
Regional Operations | s2 | 3816 3392 1966
Palisade Macau | s3 | 574 1204 653
Corporate and other | s0 | = revenue - s1 - s2 - s3
Las Vegas Strip Resorts | o1 | 3142 1738 232
Regional Operations | o2 | 1294 1218 344
Palisade Macau | o3 | -203 25 -194
""",
    notes=[("ORGANIZATION", "n.org"), ("BASIS OF PRESENTATION AND SIGNIFICANT ACCOUNTING POLICIES", "n.policies"), ("ACCOUNTS RECEIVABLE AND OTHER ACCRUED LIABILITIES", "n.supplemental"), ("ACQUISITIONS AND DISPOSITIONS", "n.acq"), ("PROPERTY AND EQUIPMENT, NET", "n.ppe"), ("GOODWILL AND OTHER INTANGIBLE ASSETS", "n.goodwill"), ("INVENTORIES", "n.inventory"), ("FAIR VALUE", "!investments"), ("LONG-TERM DEBT", "n.debt"), ("INCOME TAXES", "n.tax"), ("LEASES", "n.leases"), ("COMMITMENTS AND CONTINGENCIES", "n.legal"),
           ("INCOME PER SHARE OF COMMON STOCK", "n.eps"), ("STOCKHOLDERS' EQUITY", "n.buyback"), ("STOCK-BASED COMPENSATION", "!awards"), ("EMPLOYEE BENEFIT PLANS", "n.multi"), ("SEGMENT INFORMATION", "n.segments"), ("DERIVATIVES", "!hedging"), ("CONDENSED CONSOLIDATING INFORMATION OF GUARANTORS", "!guarantors"), ("SELECTED QUARTERLY FINANCIAL RESULTS (UNAUDITED)", "n.quarters")],
    note_style="NOTE {} — {}",
    segments=[("Las Vegas Strip Resorts", "s1", "o1"), ("Regional Operations", "s2", "o2"), ("Palisade Macau", "s3", "o3")], sales_word="Net revenues", profit_word="Segment Adjusted EBITDAR", areas=["Casino", "Rooms", "Food and beverage", "Entertainment, retail and other"],
    stems=["Palisade", "Palisade Grand", "Monte Verde", "Hollander", "Nordspill", "Biloxi Shores", "Chesapeake Landing", "Cotai Pacific", "Great Lakes Gaming", "Alameda"],
    towns=["Las Vegas, Nevada", "Henderson, Nevada", "Detroit, Michigan", "Biloxi, Mississippi", "Tunica, Mississippi", "Atlantic City, New Jersey", "National Harbor, Maryland", "Springfield, Massachusetts", "Northfield, Ohio", "Yonkers, New York", "Macau Peninsula", "Cotai, Macau", "Stockholm, Sweden", "Valletta, Malta", "Jean, Nevada"],
    uses=["Hotel and casino", "Parking and support", "Warehouse", "Golf course", "Land held for development", "Offices", "Employee dining and laundry"],
    paid=["Wilhelmina Hartnoll", "Jonathan Hallick", "Corey Sandoval", "Anton Nikodemus-Hale", "John McManaway"],
    board=["Paul Castellane", "Wilhelmina Hartnoll", "Barry Dittmar", "Alexis Hermansson", "Mary Chris Jamieson", "Joey Levinsky", "Rose McKinney-Ashe", "Keith Meisterling", "Daniel Tayloe", "Janet Swartout"],
    units=[("Palisade Grand", "4,982 guestrooms, 148,000 square feet of casino, an arena, and 850,000 square feet of meeting space", "leisure and convention guests", "the Strip at Tropicana Avenue", "the large resorts on either side"), ("Monte Verde", "3,002 guestrooms, a conservatory, fine dining and a theater", "luxury travelers", "the center of the Strip", "two other luxury resorts"), ("The Hollander", "3,044 guestrooms with terraces, clubs and restaurants", "younger affluent guests", "the Strip at Harmon Avenue", "new resorts to the north"), ("Pharos", "4,397 guestrooms in a pyramid and towers", "value travelers and sports fans", "the south end of the Strip", "downtown and locals casinos"), ("Camelot Court", "3,981 guestrooms and family attractions", "families and tour groups", "the south end of the Strip", "motels and timeshares"),
           ("Detroit Riverfront", "401 guestrooms and 147,000 square feet of casino", "residents of Michigan and Ohio", "Detroit", "two other casinos in the city and one in Windsor"), ("Chesapeake Landing", "308 guestrooms, 146,000 square feet of casino and a theater", "residents of the capital region", "National Harbor", "a casino at Baltimore and one at Hanover"), ("Boardwalk Marina", "2,767 guestrooms and 213,000 square feet of casino", "drive-in guests", "Atlantic City", "eight other casinos in the city and slots in Pennsylvania"), ("Biloxi Shores", "1,740 guestrooms and a golf course", "guests from the Gulf states", "Biloxi", "eleven casinos on the coast"), ("Yonkers Raceway", "harness racing and 5,000 video gaming machines", "residents of New York City", "Yonkers", "a racino in Queens"),
           ("Palisade Macau Peninsula", "582 guestrooms and 281 tables", "premium players from the mainland", "Macau", "five other concessionaires"), ("Palisade Cotai", "1,390 guestrooms, 2,000 seats of theater and 271 tables", "mass-market guests from Guangdong and Hong Kong", "Cotai", "the newer integrated resorts"), ("BetPalisade", "sports betting and casino games online, in a venture owned by half", "adults in 25 jurisdictions", "Jersey City", "two larger online books"), ("Nordspill", "online casino and sports games in Europe", "players in Sweden, Denmark and the Netherlands", "Stockholm and Valletta", "state lotteries and online operators")],
    ups=["an increase in business volume and travel activity", "the lifting of mandates that had limited capacity in the prior year", "the inclusion of The Hollander from May", "higher average daily rates on weekends", "a return of conventions and group business", "an increase in slot handle", "a higher table games hold percentage", "strong demand around concerts, sports events and holidays", "growth of restaurant covers at higher checks", "the reopening of theaters", "lower marketing in discounted channels", "savings of the operating model"],
    downs=["travel restrictions in the region", "lower VIP turnover after the closure of junkets", "a shortage of workers in food outlets", "the sale of the Gold Mirage operations in December", "higher payroll and utilities", "rent under new triple net leases", "lower hold at table games", "a return of expenses that were cut during closures", "storm closures", "increased costs of insurance", "competition of new openings", "construction disruption of rooms"],
    statement_order=["balance", "income", "cash", "equity"], equity_title="CONSOLIDATED STATEMENTS OF STOCKHOLDERS' EQUITY",
    risks="palisade1 palisade2 r.competition palisade3 r.economy palisade4 r.realestate r.debt r.cyber r.privacy r.people r.climate r.pandemic r.conflict r.acquisitions r.legal r.reputation r.innovation r.supply r.tax r.interest r.goodwill r.insurance r.esg r.currency r.ip r.control r.stock r.t1 r.t2 r.t3 r.t4 r.t5 r.t6 r.t7 r.t8".split(),
    text=dict({
        "s.trend": """
Citywide events filled rooms in four weekends of the period.
Hold at baccarat was above the usual range.
A tower was closed for remodeling during nine weeks.
Convention room nights passed the level of the last normal year.
Slot handle for each unit rose after old machines were replaced.
Fewer tables were open on weekdays for want of dealers.
Restaurants raised prices twice.
Bookings through third parties fell by two points.
The theater had a residency with thirty-one shows.
Free play was cut without loss of visits.
A neighbor opened a new sports book.
Airport traffic set a record in October.
Storms kept visitors away for a week.
Minimum bets were raised at weekends.
Unrated play grew faster than rated play.
Parking fees were introduced for visitors without a card.
Spa and salon were reopened in stages.
Credit play recovered with travel from abroad.
Utilities cost a quarter more in summer.
Gaming taxes moved with revenue.
Group cancellations were fewer than feared.
Average length of stay shortened by a tenth of a day.
Retail tenants renewed leases at higher rents.
Poker rooms did not reopen everywhere.
The race book lost share to telephones.
Bus programs were given up.
A lounge was turned into a high limit room.
Labor contracts raised wages in July.
Insurance premiums for property rose by a third.
Midweek occupancy was still eight points below weekends.
Food waste and linen costs were reduced by not cleaning rooms every day.
Younger guests spent more on clubs than on tables.
Promotional allowances were a smaller share of revenue.
A boxing match moved to another city.
The arena was dark for six weeks.
Entry fees at the pool came back.
Baccarat drop from Asia stayed low.
Marketing was shifted to the app.
""",
        "s.unitrisk": """
Its license must be renewed before long.
A referendum in a neighboring state could bring a rival within an hour's drive.
It is built on leased land and pays rent whether or not guests come.
Much of its revenue comes from a few hundred players.
A single bridge carries most of its visitors.
Smoking bans have been proposed there.
Its towers are due for renovation at a cost not yet fixed.
A change in tax on slots would fall on it directly.
It depends on flights that airlines may drop.
Local wages are set by an agreement that is about to end.
Flood insurance there is capped.
Illegal machines nearby take a share of play.
Weekend crowds have led to incidents that deter families.
A new resort across the street will add three thousand rooms.
Its arena competes with one that is newer.
Guests in its market are older than average.
Water use there is limited by permit.
It relies on a partner's technology.
Regulators may limit deposits and bonuses.
Exchange controls may keep premium players at home.
""",
    }, **dict(
        securities="""| Common Stock (Par Value $0.01) | [[ticker::PRI]] | New York Stock Exchange (NYSE)""",
        signers="""| /s/ Wilhelmina Hartnoll | Chief Executive Officer, President and Director (Principal Executive Officer)
| /s/ Jonathan Hallick | Chief Financial Officer and Treasurer (Principal Financial Officer)
| /s/ Todd Meinhardt | Senior Vice President and Chief Accounting Officer
| /s/ Paul Castellane | Chair of the Board
| /s/ Barry Dittmar | Director
| /s/ Alexis Hermansson | Director
| /s/ Joey Levinsky | Director
| /s/ Keith Meisterling | Director
| /s/ Janet Swartout | Director""",
        business="""
# Overview

Palisade Resorts International is a Delaware corporation that acts largely as a holding company and, through subsidiaries, owns and operates casino, hotel and entertainment resorts across the United States and Macau. [[resorts::We operate 16 domestic resorts and two in Macau]] with about 41,000 guestrooms. Our strategy is to be asset light: we sell real estate, lease it back and put the capital into operations, new licenses and online gaming.

# Recent Transactions

In April 2022 the REIT that we controlled was acquired by Vantage Gaming Properties for stock; we deconsolidated it, received $4.4 billion in cash for most of our units and entered into an amended master lease. In May 2022 we [[hollander::acquired the operations of The Hollander of Las Vegas for $1.625 billion]] and lease the property from a fund. In September 2022 we completed the tender offer for Nordspill AB, an online gaming company based in Stockholm, for [[nordspill::$607 million]]. In December 2022 we sold the operations of the Gold Mirage to the Tuscarora Nation for [[mirage::$1.075 billion]] in cash.

# Resort Operations

Our casino operations feature slot machines, table games, and race and sports books. In Las Vegas over half of net revenues comes from outside the casino. Hotel revenue rests on leisure travelers, conventions and tour operators; we own and manage 3.7 million square feet of convention space.

|| Las Vegas Strip operating statistics | 2022 | 2021 | 2020
| Table games drop (millions) | 5,791 | 3,512 | 2,014
| Table games win % | 24.4% | 25.1% | 23.8%
| Slot handle (millions) | 23,409 | 15,317 | 8,290
| Slot win % | 9.3% | 9.4% | 9.3%
| Room occupancy | [[occupancy:2022::86%]] | 73% | 48%
| Average daily rate (ADR) | [[adr:2022::$238]] | $173 | $155
| Revenue per available room (RevPAR) | [[revpar:2022::$205]] | $126 | $74

# Macau

Palisade Macau, of which we own [[macau_share::approximately 56%]], holds one of six concessions. In December 2022 the government awarded it [[macau_concession::a new gaming concession for ten years from January 1, 2023]]. Against it the company promised to invest MOP 16.7 billion, of which MOP 15.0 billion in projects other than gaming and in foreign tourism. The gross gaming tax rate is 40% with levies.

# Marketing

The loyalty program, Palisade Rewards, has 38 million members; in February 2022 tiers were made simpler. About 28% of room nights are booked through third parties.

# Human Capital

At December 31, 2022 we had [[headcount::approximately 42,000 full-time and 13,000 part-time employees]] domestically, of whom 27,000 are covered by collective bargaining agreements. [[union::The agreement with the culinary union at our Las Vegas resorts expires on May 31, 2023]]. Women are 51% of the domestic workforce and 44% of managers.

# Regulation and Licensing

The gaming industry is highly regulated, and we must maintain our licenses and pay gaming taxes to continue. Each casino is subject to the laws of the jurisdiction in which it lies. Directors, officers and holders of more than five percent may be found unsuitable.
""",
        palisade1="""
# We are required to pay a significant portion of our cash flows as rent, which could limit our ability to fund operations.

We lease most of our resorts under triple net leases with terms of 25 to 30 years. [[rent_total::Annual cash rent under them is about $1.8 billion]] and rises each year by 2% or with consumer prices, whether or not our revenue does. The leases require that we spend at least 1% to 1.5% of net revenues on capital improvements and keep a corporate guarantee. A default under one lease may put several resorts at risk.
""",
        palisade2="""
# Our operations in Macau depend on travel and on policy of the People's Republic of China.

During most of 2022 entry was limited by [[macau_why::quarantine]] and tests, and casinos closed for twelve days in July. [[macau_junket::Junkets, once a third of win, have ceased after the arrest of two operators]]. The new law caps tables and gives the authorities wide powers over advertising, share transfers and chips. If conditions of the concession are not met it may be withdrawn without compensation, after seven years even without cause.
""",
        palisade3="""
# Legalization of gaming elsewhere, and of online gaming, may harm our resorts.

Several states debate casinos downstate in New York, in Texas, in Virginia and in Georgia. In our home markets smoke shops and sweepstakes games operate machines without a license. Online play may take guests away from slots. BetPalisade has made losses since it began, and [[betpalisade::we have committed to provide it with further funding of $200 million]] if it is needed.
""",
        palisade4="""
# Sewage, security and other events at large resorts could harm guests and lead to liability.

Open, crowded places are difficult to guard. In 2017 a shooting at a festival near one of our resorts led to a settlement that insurers paid to the extent of $751 million. Water from the Colorado River has been cut by a quarter; further cuts may raise cost. A failure of elevators or cooling can close a tower for days in summer.
""",
        properties="""
Our principal executive offices are at the Palisade Grand. The table lists sites that we own or lease; the land under most domestic resorts belongs to landlords. Palisade Cotai stands on land granted by the Macau government until 2038.
""",
        legal="""
See discussion of legal proceedings in Note 12 to the accompanying consolidated financial statements. In addition, on July 14, 2022 [[gaming_regulator::the Nevada Gaming Control Board filed a complaint about the acceptance of cash from an illegal bookmaker]] at one of our resorts between 2017 and 2020; the Company cooperates with the Board and with the United States Attorney.
""",
        dividend_text="""
We paid a quarterly dividend of $0.0025 per share in 2022. In February 2023 [[dividend_end::the Board decided to suspend the quarterly dividend and to prefer repurchases of shares]]. In March 2022 it authorized a program of $2.0 billion and in February 2023 another of $2.0 billion.
""",
        overview="""
# Key Performance Indicators

Key performance indicators related to gaming and hotel revenue are table games drop and slot handle (volume indicators), win or hold percentage, occupancy, ADR and RevPAR. Segment Adjusted EBITDAR is our measure of segment profit: earnings before interest, taxes, depreciation, amortization, rent of triple net leases, preopening, property transactions and corporate expense.

# Impact of COVID-19

In Las Vegas and the regions, mandates ended in the second quarter of 2021, and conventions returned in the course of 2022. In Macau, [[macau_why::quarantine]] and other restrictions had a severe effect throughout 2022 and were eased in January 2023.
""",
        results="""
# Summary Operating Results

|| | 2022 | 2021 | 2020
| Net revenues | $*revenue/3
| Operating income (loss) | *op_income/3
| Net income (loss) attributable to Palisade | *net/3

Consolidated net revenues increased <pc revenue> in 2022 to <m revenue>. [[revenue_why::Revenue grew because travel recovered and The Hollander was added]], which brought $763 million, while Macau declined by half.

Consolidated operating income was <m op_income>, compared with <m op_income 1>. [[opinc_why::It included a gain of $2.2 billion on the REIT transactions and one of $1.1 billion on the sale of the Gold Mirage, and an increase of amortization of $2.4 billion for the expiring Macau concession]].

# Adjusted EBITDAR

|| | 2022 | 2021 | 2020
| Las Vegas Strip Resorts | $*o1/3
| Regional Operations | *o2/3
| Palisade Macau | *o3/3
| Corporate and other | =-w(corp,1.35) | =-w(corp,.9)@1 | =-w(corp,1.2)@2
| Adjusted EBITDAR | $ebitdar:=o1+o2+o3-w(corp,1.35) | ebitdar:=o1+o2+o3-w(corp,.9)@1 | ebitdar:=o1+o2+o3-w(corp,1.2)@2

# General and Administrative

General and administrative expense increased to <m ga> from <m ga 1>. [[ga_why::Rent for the leases that began with the REIT transactions added $1.1 billion to general and administrative expense]], and payroll and utilities added the rest.

# Corporate Expense

Corporate expense rose to <m corp>, or <pc corp>, because of costs of transactions and of the operating model of the new properties.

# Depreciation and Amortization

Depreciation and amortization rose to <m da> since the intangible asset of the Macau sub-concession was written off over the months to its end in December 2022, less the effect of real estate that left the balance sheet.

# Unconsolidated Affiliates

The loss of $149 million includes [[bet_loss::our share of the loss of BetPalisade, $234 million]], against $211 million in 2021.

# Interest Expense

Gross interest expense fell to <m interest>, since the debt of the REIT left the balance sheet in April.

# Income Taxes

Our effective tax rate was affected by the gain on deconsolidation, by losses in Macau without tax benefit and by state taxes.
""",
        segments_mdna="""
# Palisade Macau

|| | 2022 | 2021 | 2020
| Main floor table games drop (millions) | 2,404 | 5,018 | 2,513
| Main floor table games win % | 21.0% | 21.3% | 22.1%
| VIP casino games turnover (millions) | 2,302 | 7,409 | 7,718
| Net revenues | *s3/3
| Adjusted EBITDAR | *o3/3

Palisade Macau's revenue decreased <pc s3> and its Adjusted EBITDAR was <m o3>. The fall in Macau was due to [[macau_why::quarantine]] and travel limits and to the closure of casinos in July.
""",
        mdna_more="""
# Principal Debt Arrangements

Excluding Palisade Macau, we have [[undrawn::no borrowings outstanding on the senior secured facility of $1.7 billion]]. Palisade Macau obtained a waiver of its leverage covenants through the end of 2024. Both were in compliance at year end.
""",
        cam="""# Deconsolidation of the REIT and Sale and Leaseback Accounting

Auditing the classification of the master lease and the measurement of right-of-use assets of $15 billion required judgment on the incremental borrowing rate and residual values; we used specialists.

# Macau Gaming Sub-Concession

We evaluated the useful life of the intangible in view of the award of a new concession.""",
        governance="""
[[audit_committee::Members of the Audit Committee: Keith Meisterling (Chair), Alexis Hermansson, Rose McKinney-Ashe and Daniel Tayloe]]. Mr. Meisterling is a financial expert. [[ceo::Wilhelmina Hartnoll has been Chief Executive Officer since July 2020]]; before that she was chief operating officer.
""",
        **{"n.org": """
Palisade Resorts International is a Delaware corporation. The Company has two operating landlords, Vantage Gaming Properties and a fund managed by Ridgeback Capital. Through its majority-owned subsidiary it operates in Macau. The Company has entered into the following leases:

|| Lease | Commencement | Initial term | Cash rent, current lease year (millions)
| Vantage master lease (13 resorts) | April 2022 | 25 years | [[vantage_rent::$860]]
| Monte Verde lease | November 2019 | 30 years | $255
| Palisade Grand and Pharos lease | February 2020 | 30 years | $310
| The Hollander lease | May 2022 | 30 years | $200
| Harmon Towers lease | September 2021 | 30 years | $215
""", "n.acq": """
# Hollander Strip Resorts

On May 17, 2022 the Company bought all equity interests of the entity that operates The Hollander for cash of $1.625 billion less working capital adjustments. Goodwill of $1,289 million was recognized.

# Nordspill AB

On September 7, 2022 subsidiaries of the Company acquired 98% of Nordspill for [[nordspill::$607 million]], of which $119 million was assumed debt repaid. Technology of $121 million and customer lists of $107 million were recorded.

# Gold Mirage

On December 19, 2022 the Company sold the operations of the Gold Mirage for [[mirage::$1.075 billion]], and recorded a gain of $1.1 billion in property transactions, net. The master lease was reduced by rent of $90 million a year.
""", "n.legal": """
# Cash Rent and Macau Investment

Obligations under the concession are described in Note 1. Palisade Macau provided a bank guarantee of MOP 1.0 billion.

# Data Incident

In July 2019 a third party obtained data of former guests. [[data_suit::Twenty-one class actions on the 2019 data incident are consolidated in the District of Nevada]]; the motion to dismiss was denied in part in November 2022. The Company is not able to estimate the loss.

# Other Litigation

The Company is a party to antitrust suits that accuse Las Vegas hotels of fixing prices with shared software. [[room_suit::A putative class action filed in January 2023 alleges collusion on room rates]]. We believe it is without merit.
""", "n.buyback": """
During 2022 the Company [[shares_bought::repurchased and retired approximately 76 million shares]] for <m buyback>. Of these, 4.5 million were bought from a fund that had a seat on the Board. In 2021 the Company repurchased 43 million shares. Excess of price over par is charged to capital in excess of par and then to retained earnings.
""", "n.multi": """
Approximately 27,000 employees are members of unions and covered by [[multiemployer::multiemployer plans, to the largest of which we contributed $49 million in 2022]]. The plan is in the green zone. The Company also has 401(k) plans, to which it contributed $21 million.
""", "n.segments": """
!t 3 Net revenue by segment
Las Vegas Strip Resorts | $s1
Regional Operations | s2
Palisade Macau | s3
Corporate and other | s0
Total | $revenue
!end

!t 3 Segment Adjusted EBITDAR
Las Vegas Strip Resorts | $o1
Regional Operations | o2
Palisade Macau | o3
!end

!t 3 Capital expenditures by segment
Las Vegas Strip Resorts | sc1 | = w(capex, .48)
Regional Operations | sc2 | = w(capex, .12)
Palisade Macau | sc3 | = w(capex, .06)
Corporate and other | sc0 | = capex - sc1 - sc2 - sc3
Total | $capex
!end

!call matrix
"""},
    )),
    questions=[
        ("statement-figure", "How much did Palisade spend on capital expenditures in FY2022, per the cash flow statement?", "capex:2022"),
        ("statement-figure", "rooms revenue 2022 compared with 2021?", "r_room:2022+r_room:2021"),
        ("statement-figure", "How much stock was bought back by Palisade in FY2022 in dollars?", "buyback:2022"),
        ("ratio", "What is Palisade's FY2022 interest coverage ratio using operating income (not EBITDAR) over gross interest expense? If not meaningful, say why.", "op_income:2022+interest:2022"),
        ("ratio", "Work out the FY2021-2022 three-year average of capex as a % of revenue for Palisade (include FY2020)", "capex:2022+capex:2021+capex:2020 & revenue:2022+revenue:2021+revenue:2020"),
        ("ratio", "What was the working capital of the casino group at year-end 2022?", "tca:2022+tcl:2022"),
        ("ratio", "EBITDAR margin on the Strip for 2022: profit and sales of the segment", "o1:2022+s1:2022"),
        ("note-figure", "What part of Macau do they own?", "macau_share"),
        ("note-figure", "Which region had the worst EBITDAR performance in FY2022 for Palisade?", "o3:2022+o1:2022"),
        ("note-figure", "how much annual rent goes to Vantage", "vantage_rent"),
        ("note-figure", "What did average room rates on the Strip come to in 2022?", "adr:2022"),
        ("narrative-why", "What was the main driver behind general and administrative cost growth in 2022?", "ga_why"),
        ("narrative-why", "Why did Macau do so badly in 2022?", "macau_why"),
        ("narrative-why", "What one-off items explain the swing in operating income in FY2022?", "opinc_why"),
        ("narrative-why", "why more cash from operations than last year", "cfo_why"),
        ("fact", "What acquisition of an online betting company was done and for how much?", "nordspill"),
        ("fact", "What did they get for selling a casino in December 2022?", "mirage"),
        ("fact", "Does Palisade pay a dividend going forward?", "dividend_end"),
        ("fact", "How long does the Macau licence run?", "macau_concession"),
        ("fact", "when does the contract with the Las Vegas union run out", "union"),
        ("risk", "are they in trouble with the regulator?", "gaming_regulator"),
        ("risk", "Are there lawsuits over hacked customer data?", "data_suit"),
        ("risk", "how much more cash might the sports betting venture need?", "betpalisade"),
        ("governance", "who chairs the audit committee at Palisade and who else is on it", "audit_committee"),
        ("governance", "CEO of Palisade and since when?", "ceo"),
    ],
)
