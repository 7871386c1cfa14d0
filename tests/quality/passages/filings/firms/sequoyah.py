"""First Sequoyah Financial: a regional bank; a 10-Q for the third quarter of 2023."""

FIRM = dict(
    name="first-sequoyah-10q", half="tune", fy=2023, form="10-Q", unit_row="(dollars in millions)", year_lead="", balance_lead="",
    style=dict(width=108, rows=35, cells="tight", head=["First Sequoyah Financial Corporation"], foot=["{page}"], continued="(continued)"), bullet="•",
    words=dict(registrant="FIRST SEQUOYAH FINANCIAL CORPORATION", co=["First Sequoyah", "the Corporation", "we"], file_no="001-34073", cao="Nancy Maloneywood", countries="1", revs="revenue", sites="branches", products="deposits, loans and advice", competitors="other banks, credit unions, private credit funds and technology companies", Competitors="Banks and nonbanks", inputs="deposits", employees="20,000", legal_ref="Note 21", intl="1%", big5="2%", bigcust="a deposit customer", bigpct="1%",
               plan_left="32 million shares", plan="2018 Long-Term Incentive Plan", opt_p0="$12.41", opt_p1="$15.02", opt_p2="$11.18", opt_w="1", note1="4.443% notes", nim_0="3.20%", nim_1="3.42%", nim_n_0="3.24%", nim_n_1="3.15%"),
    sheets=dict(
        balance=("!t 2b Consolidated Balance Sheets (Unaudited)", """
Assets
Cash and due from banks | cdb | 1558 1796 1702
Interest-earning deposits at Federal Reserve Bank | cash | 9553 4908 4402
Trading account securities | trading | 131 19 24
Loans held for sale | lhfs | 520 531 604
Available-for-sale securities | afs | 21908 23423 23204
Held-to-maturity securities | htm | 16236 17052 17204
Total loans and leases | loans_t | = l1 + l2 + l3 + l4 + l5 + l6 + l7
Allowance for loan and lease losses | -allow | 2208 2121 2110
Net loans and leases | loans_net | = loans_t - allow
Bank owned life insurance | boli | 2744 2753 2747
Premises and equipment, net | ppe | 1089 1156 1160
Goodwill | goodwill | 5561 5571 5571
Servicing rights and other intangible assets | msr_b | 753 712 690
Accrued income and other assets | oa | 12098 10874 10402
Total assets | total_assets | = cdb + cash + trading + lhfs + afs + htm + loans_net + boli + ppe + goodwill + msr_b + oa
Liabilities and shareholders' equity
Demand deposits, noninterest-bearing | d_nib | 30967 38242 39704
Interest checking and money market deposits | d_ib | 81204 74102 75204
Savings deposits | d_sav | 17104 20102 21004
Time deposits | d_time | 19592 15468 10204
Total deposits | dep_t | = d_nib + d_ib + d_sav + d_time
Short-term borrowings | borrow | 681 2027 1204
Other liabilities | ol | = total_assets - dep_t - borrow - ltd - equity
Long-term debt | ltd | 12822 9686 7704
Total liabilities | tl | = dep_t + borrow + ol + ltd
Preferred stock | pref | 2394 2167 2167
Common stock and capital surplus | surplus | 15402 15322 15304
Retained earnings | retained | = retained_p + net_n - div_n - prefdiv_n ; 7302
Accumulated other comprehensive loss | aoci | -3494 -3098 -3204
Total shareholders' equity | equity | = pref + surplus + retained + aoci
Total liabilities and shareholders' equity | tle | = tl + equity"""),
        cash=("!t 2 Consolidated Statements of Cash Flows (Unaudited) / Nine months ended September 30,", """
Operating activities
Net income | net_n
Provision for credit losses | prov_n
Depreciation and amortization | da | 512 404 390
Share-based compensation expense | sbc | 101 96 92
Deferred income tax expense (benefit) | c_dt | -204 61
Net change in loans held for sale and other, net | c_o | 204 702
Net cash provided by operating activities | cfo | = net_n + prov_n + da + sbc + c_dt + c_o
Investing activities
Net change in interest-earning deposits | c_ied | -4645 -911
Purchases of securities | c_ps | -1204 -3804
Proceeds from sales and maturities of securities | c_ss | 2904 3602
Net increase in loans and leases | c_ln | -1202 -9104
Purchases of premises and equipment | -capex | 104 154
Other investing | c_io | -1504 -304
Net cash used for investing activities | cfi | = c_ied + c_ps + c_ss + c_ln + c_io - capex
Financing activities
Increase in deposits | c_dep | 953 3204
Net change in short-term borrowings | c_sb | -1346 870
Issuance of long-term debt | c_lt | 5804 1204
Maturity of long-term debt | c_lm | = cdb - cdb_p - cfo - cfi - c_dep - c_sb - c_lt - c_pf + div_n + prefdiv_n
Issuance of preferred stock | c_pf | 317 0
Dividends paid on common stock | -div_n | 676 670
Dividends paid on preferred stock | -prefdiv_n | 106 85
Net cash provided by financing activities | cff | = c_dep + c_sb + c_lt + c_lm + c_pf - div_n - prefdiv_n
Change in cash and due from banks | c_ch | = cfo + cfi + cff"""),
    ),
    more="""
x | revenue | = nii_n + nonint_n ; 5204
x | op_income | = pretax_n ; 1604
x | interest | = ie_t_n ; 204
x | inventory | 0 0 0
x | purch | 404 380 360
x | debt_lt | = ltd
x | payables | = w(ol, .4)
x | pbo | 904 941 1180
Commercial and industrial | l1 | 49408 48104 46204
Commercial real estate | l2 | 13902 13604 13402
Construction | l3 | 5204 3702 3104
Residential mortgage | l4 | 23704 22204 21604
Home equity | l5 | 10104 10404 10402
Automobile | l6 | 12504 13204 13402
Credit card and other consumer | l7 | 5904 5602 5304
Interest and fees on loans and leases | ii_l | 1767 1231
Interest and fees on loans and leases | ii_l_n | 5104 3204
Interest on securities | ii_s | 252 238
Interest on securities | ii_s_n | 771 641
Other interest income | ii_o | 172 37
Other interest income | ii_o_n | 481 71
Total interest income | ii_t | = ii_l + ii_s + ii_o
Total interest income | ii_t_n | = ii_l_n + ii_s_n + ii_o_n
Interest on deposits | ie_d | 644 72
Interest on deposits | ie_d_n | 1502 124
Interest on borrowings | ie_b | 179 32
Interest on borrowings | ie_b_n | 741 88
Total interest expense | ie_t | = ie_d + ie_b
Total interest expense | ie_t_n | = ie_d_n + ie_b_n
Net interest income | nii | = ii_t - ie_t
Net interest income | nii_n | = ii_t_n - ie_t_n
Provision for credit losses | prov | 99 106
Provision for credit losses | prov_n | 276 198
Payments and cash management | ni_a | 152 154
Payments and cash management | ni_a_n | 441 432
Wealth and asset management | ni_b | 89 80
Wealth and asset management | ni_b_n | 260 241
Customer deposit and loan fees | ni_c | 80 93
Customer deposit and loan fees | ni_c_n | 238 282
Capital markets and advisory | ni_d | 52 73
Capital markets and advisory | ni_d_n | 164 180
Mortgage banking income | ni_e | 27 26
Mortgage banking income | ni_e_n | 86 119
Other noninterest income | ni_f | 109 72
Other noninterest income | ni_f_n | 327 229
Total noninterest income | nonint | = ni_a + ni_b + ni_c + ni_d + ni_e + ni_f
Total noninterest income | nonint_n | = ni_a_n + ni_b_n + ni_c_n + ni_d_n + ni_e_n + ni_f_n
Personnel costs | ne_a | 622 614
Personnel costs | ne_a_n | 1904 1771
Outside data processing and other services | ne_b | 149 145
Outside data processing and other services | ne_b_n | 448 463
Equipment | ne_c | 65 60
Equipment | ne_c_n | 193 202
Net occupancy | ne_d | 67 63
Net occupancy | ne_d_n | 181 185
Deposit and other insurance expense | ne_e | 25 15
Deposit and other insurance expense | ne_e_n | 68 51
Other noninterest expense | ne_f | 162 156
Other noninterest expense | ne_f_n | 466 461
Total noninterest expense | nie | = ne_a + ne_b + ne_c + ne_d + ne_e + ne_f
Total noninterest expense | nie_n | = ne_a_n + ne_b_n + ne_c_n + ne_d_n + ne_e_n + ne_f_n
Income before income taxes | pretax | = nii - prov + nonint - nie
Income before income taxes | pretax_n | = nii_n - prov_n + nonint_n - nie_n
Provision for income taxes | tax | 136 146 130
Provision for income taxes | tax_n | 386 368
Net income | net | = pretax - tax ; 540
Net income | net_n | = pretax_n - tax_n
Dividends on preferred shares | prefdiv | 37 29
Net income applicable to common shares | nic | = net - prefdiv
Net income applicable to common shares | nic_n | = net_n - prefdiv_n
Average common shares, basic | shares | 1448 1443
Average common shares, basic | shares_n | 1446 1441
Net income per common share, diluted | eps:2 | = round(nic / (shares + 20), 2)
Net income per common share, diluted | eps_n:2 | = round(nic_n / (shares_n + 20), 2)
""",
    income_lines=[("Interest and fee income:", ""), ("Loans and leases", "ii_l"), ("Securities", "ii_s"), ("Other", "ii_o"), ("Total interest income", "ii_t"), ("Interest expense:", ""), ("Deposits", "ie_d"), ("Borrowings", "ie_b"), ("Total interest expense", "ie_t"), ("Net interest income", "nii"), ("Provision for credit losses", "prov"), ("Payments and cash management revenue", "ni_a"), ("Wealth and asset management revenue", "ni_b"), ("Customer deposit and loan fees", "ni_c"), ("Capital markets and advisory fees", "ni_d"), ("Mortgage banking income", "ni_e"), ("Other noninterest income", "ni_f"), ("Total noninterest income", "nonint"),
                  ("Personnel costs", "ne_a"), ("Outside data processing and other services", "ne_b"), ("Equipment", "ne_c"), ("Net occupancy", "ne_d"), ("Deposit and other insurance expense", "ne_e"), ("Other noninterest expense", "ne_f"), ("Total noninterest expense", "nie"), ("Income before income taxes", "pretax"), ("Provision for income taxes", "tax"), ("Net income", "net"), ("Dividends on preferred shares", "prefdiv"), ("Net income applicable to common shares", "nic"), ("Average common shares — basic (millions)", "shares"), ("Net income per common share — diluted", "eps")],
    loans=[("Commercial and industrial", "l1", .3), ("Commercial real estate", "l2", .9), ("Construction", "l3", 1.6), ("Residential mortgage", "l4", -2.1), ("Home equity", "l5", 1.4), ("Automobile", "l6", -1.5), ("Credit card and other consumer", "l7", 4.4)],
    lines=[("Consumer and Regional Banking", .55), ("Commercial Banking", .36), ("Vehicle Finance", .12), ("Wealth Advisory", .06)],
    units=[("Branch Banking", "checking, savings and small loans", "households and small firms", "Tennessee, Ohio and Georgia", "large banks and credit unions"), ("Mortgage", "fixed and adjustable home loans", "home buyers and agents", "Chattanooga and Columbus", "nonbank lenders"), ("Cards and Payments", "debit and credit cards", "households and firms", "Knoxville", "card issuers and wallets"), ("SBA Lending", "guaranteed loans", "small firms in 24 states", "Columbus", "other lenders of the program"), ("Middle Market Banking", "revolving credit, treasury management and hedges", "firms with revenue of $20 million to $500 million", "eleven regional offices", "regional and national banks"), ("Asset Finance", "leases of equipment, barges, aircraft and solar arrays", "firms and municipalities", "Bloomfield Hills and Milwaukee", "captives and lessors"), ("Specialty Banking", "credit to health care, franchise and technology firms", "sponsors and their companies", "Dallas, Nashville and Denver", "private credit funds"), ("Commercial Real Estate", "construction and permanent loans", "developers and funds", "Atlanta and Cleveland", "insurers and banks"),
           ("Capital Markets", "syndication, derivatives, foreign exchange and advice", "commercial customers", "Chicago and Charlotte", "investment banks"), ("Indirect Auto", "loans through dealers", "3,700 dealers in 23 states", "Columbus", "captive finance companies"), ("Marine and RV", "loans for boats and campers", "dealers in 34 states", "Akron", "specialized lenders"), ("Floor Plan", "inventory lines", "car dealers", "Detroit", "captives"), ("Private Client", "trust, advice and credit", "families with $2 million or more", "Nashville and Naples", "brokers and banks"), ("Institutional Trust", "custody and retirement plans", "foundations and employers", "Chattanooga", "trust banks")],
    towns=["Chattanooga, Tennessee", "Knoxville, Tennessee", "Nashville, Tennessee", "Memphis, Tennessee", "Columbus, Ohio", "Akron, Ohio", "Cleveland, Ohio", "Atlanta, Georgia", "Dalton, Georgia", "Louisville, Kentucky", "Charlotte, North Carolina", "Asheville, North Carolina", "Indianapolis, Indiana", "Detroit, Michigan", "Naples, Florida", "Chicago, Illinois"],
    uses=["Branch", "Branch and offices", "Operations center", "Data center", "Regional offices"],
    stems=["First Sequoyah", "Sequoyah", "Lookout Mountain", "Tellico", "Hiwassee", "Cumberland Leasing", "Chickamauga", "SNB"],
    board=["Stephen Stallworth", "Alanna Cotterill", "Ann Craneham", "Gina Franchot", "Michael Hochstein", "Richard Kinghorn", "Katherine Klinefelter", "Richard Neuberg"],
    ups=["higher spreads on deposits", "growth of treasury management fees", "higher card volumes", "growth of loans to dealers", "higher trust fees", "lower marketing costs", "a larger number of relationships", "loan growth in equipment finance", "lower incentive pay"],
    downs=["deposit costs that followed market rates", "a shift from noninterest-bearing to time deposits", "a higher provision", "lower capital markets fees", "lower fees after changes to overdrafts", "higher deposit insurance", "lower gains on the sale of mortgages", "inflation of wages", "lower loan spreads"],
    items=[("Part I", "", ""), ("", "Management's Discussion and Analysis (Item 2)", "mda"), ("", "Non-GAAP Reconciliations", "nongaap"), ("", "Financial Statements (Item 1)", "fs"), ("", "Balance Sheets", "bs"), ("", "Statements of Income", "is"), ("", "Statements of Comprehensive Income", "ci"), ("", "Changes in Shareholders' Equity", "eq"), ("", "Cash Flows", "cf"), ("", "Notes", "notes"), ("", "Controls and Procedures (Item 4)", "controls"), ("Part II", "", ""), ("", "Legal Proceedings", "legal"), ("", "Risk Factors", "risk"), ("", "Unregistered Sales and Repurchases", "repurchases"), ("", "Other Information", "other"), ("", "Exhibits", "exhibits"), ("", "Signatures", "sig")],
    notes=[("BASIS OF PRESENTATION", "n.basis"), ("ACCOUNTING STANDARDS UPDATE", "n.asu"), ("INVESTMENT SECURITIES", "!securities"), ("LOANS AND LEASES", "n.loans"), ("AGING AND NONACCRUAL LOANS", "!aging"), ("CREDIT QUALITY INDICATORS", "!vintages"), ("LOAN TO VALUE AND SCORES", "!ltv"), ("NONACCRUAL AND COLLATERAL-DEPENDENT LOANS", "!nonaccruals"), ("MODIFICATIONS", "!modifications"), ("ALLOWANCE FOR CREDIT LOSSES", "n.acl"), ("MORTGAGE LOAN SALES AND SERVICING RIGHTS", "n.msr"), ("LONG-TERM DEBT", "n.ltd"), ("OTHER COMPREHENSIVE INCOME", "n.aoci"), ("SHAREHOLDERS' EQUITY", "n.eq"), ("SHARE-BASED COMPENSATION", "!awards"), ("BENEFIT PLANS", "!pensions"), ("FAIR VALUES", "!fairvalue"), ("LEVEL 3 INPUTS AND OFFSETTING", "!level3"), ("DERIVATIVES", "!derivs"), ("VARIABLE INTEREST ENTITIES", "n.vie"), ("COMMITMENTS AND CONTINGENT LIABILITIES", "n.legal"), ("SEGMENT REPORTING", "n.seg"), ("SUBSEQUENT EVENTS", "n.events")],
    note_style="{}. {}", statement_order=[],
    risks="seq1 seq2 seq3 r.interest r.cyber r.economy r.competition r.people r.privacy r.legal r.climate r.control r.acquisitions r.reputation r.debt r.esg r.tax r.insurance r.realestate r.v2 r.v3 r.v4 r.v5 r.v6 r.v8 r.t1 r.t2 r.t3 r.t4 r.t5 r.t6 r.t7 r.t8".split(),
    text={
        "s.trend": """
Line utilization slipped by a point.
New commitments were below those of the first quarter.
Payoffs slowed because borrowers could not refinance elsewhere.
Deposit balances of wealthy customers moved to money funds.
Certificates with a term of eleven months were the most popular offer.
Treasury management fees grew with new mandates.
Card spending rose by four percent.
A large borrower in health care was charged down.
Gain on sale margins narrowed.
Overdraft fees were a third lower after changes to the product.
Swap income with customers was uneven.
Advance rates on automobile loans were lowered.
Used car prices eased.
Branch closures in spring reduced occupancy cost.
The pipeline for mergers and acquisitions advice was thin.
Construction loans funded as projects advanced.
Upgrades nearly matched downgrades among criticized credits.
Deposit cost rose by twenty-four basis points.
Noninterest-bearing balances stabilized in September.
Securities ran off and were not replaced.
Cash was kept high as a precaution.
Long-term debt was issued before new rules.
Trust assets rose with equity markets.
Recoveries were lower than in the year before.
Community bank customers increased their use of our payments platform.
Equipment leases grew by eight percent.
Prepayments of mortgages were at a record low.
Home equity lines were drawn a little more.
Early delinquencies in automobile loans returned to the level of 2019.
Incentive pay accruals were reduced.
Technology spending went to fraud controls and to the teller system.
Tax credits investments lowered the tax charge.
Losses on checks were higher than planned.
Hiring slowed and attrition fell.
""",
        "s.unit": """
Its customers have been with us for eleven years on average.
Pricing has widened since spring.
Credit quality is better than the average of the bank.
It gathers more deposits than it lends.
A new head was appointed in January.
Volumes depend on interest rates.
Most of its loans float with a benchmark rate.
Officers know the local economy well.
It entered three new markets in the past two years.
Cross-sales of cash management are a priority.
Its share in home markets is between five and fifteen percent.
It works with correspondents where we have no branches.
Digital applications have passed half of the total.
Losses over the cycle were below thirty basis points.
It was enlarged by a merger in 2021.
Guarantees of government agencies cover part of the credit.
""",
        "s.unitrisk": """
Its borrowers face higher interest when hedges run out.
Collateral values could fall when many sell at once.
A few relationships bring most of its deposits.
Rates offered by online banks set the pace.
Its models were built in years of low rates.
Agencies may change guarantees or fees.
Private lenders offer looser terms.
Dealers may place loans with captives again.
Fraud attempts have multiplied.
Vacancies in downtown buildings may spread.
Rules on fees may take away income.
Key bankers may leave with their customers.
Appraisals lag behind markets.
Vendors hold its data.
Unemployment in its territory is more cyclical than in the nation.
Leases return equipment whose value is uncertain.
Prepayments would shorten income when rates fall.
Litigation over old contracts continues.
""",
        "cover": """
Maryland, 31-0724921, First Sequoyah Center, 41 South Main Street, Chattanooga, Tennessee 37402, (423) 555-0177

|| Title of class | Trading symbol | Exchange on which registered
| Depositary Shares, 1/40th interest in a 4.500% Series H Non-Cumulative Perpetual Preferred Share | FSQP | NASDAQ
| [[securities::Depositary Shares, 1/1000th interest in a 5.70% Series I Non-Cumulative Perpetual Preferred Share]] | FSQO | NASDAQ
| [[securities::Depositary Shares, 1/40th interest in a 6.875% Series J Non-Cumulative Perpetual Preferred Share]] | FSQN | NASDAQ
| Common Stock, par value $0.01 per share | FSQ | NASDAQ

There were [[cover_shares::1,448,075,402 shares]] of the Registrant's common stock outstanding on September 30, 2023.
""",
        "glossary": """
| ACL | Allowance for Credit Losses
| AFS | Available-for-Sale
| ALLL | Allowance for Loan and Lease Losses
| AULC | Allowance for Unfunded Lending Commitments
| CECL | Current expected credit losses
| CET1 | Common equity tier 1 on a Basel III basis
| EVE | Economic Value of Equity
| FHLB | Federal Home Loan Bank
| FTE | Fully-Taxable Equivalent
| HTM | Held-to-Maturity
| NALs | Nonaccrual Loans
| NCO | Net Charge-off
| NIM | Net Interest Margin, annualized net interest income on a fully-taxable equivalent basis as a percentage of average earning assets
| NPAs | Nonperforming Assets
| SCB | Stress Capital Buffer
| VIE | Variable Interest Entity
""",
        "mda": """
First Sequoyah is a multi-state regional bank holding company organized under Maryland law in 1966 and headquartered in Chattanooga. Through The Sequoyah National Bank, founded in [[founded::1866]], we provide full-service commercial and consumer deposit, lending and other banking services. At September 30, 2023 we had [[branches::972 full-service branches]] in nine states.

# Summary of 2023 third quarter results compared to the 2022 third quarter

|| | 2023 third quarter | 2022 third quarter
| Net interest income | *nii/2
| Net interest margin (FTE) | [[nim:2023::3.20%]] | 3.42%
| Noninterest income | *nonint/2
| Noninterest expense | *nie/2
| Net income | *net/2
| Diluted earnings per share | *eps/2
| Return on average assets | 1.16% | 1.31%
| Return on average tangible common equity | 19.5% | 21.9%
| Efficiency ratio | [[efficiency:2023::57.0%]] | 54.4%
| Net charge-offs, annualized | 0.24% | 0.15%

Net income was <m net>, or <s eps> per diluted share. Net interest income changed by <d nii> from a year earlier. [[nii_why::Net interest margin fell because deposits and borrowings cost more, while earning assets repriced by less]], and because we hold more cash at the Federal Reserve since the failure of three banks in spring. The provision was <m prov>.

# Economy

The Federal Reserve raised its target to a range of 5.25% to 5.50%. Demand for loans has softened. Office property weakens; our office loans are [[office::$1.9 billion, or 1.6% of total loans]], with a reserve of 10%.
""",
        "mda2": """
# Net Interest Income

For the nine months, net interest income was <m nii_n>, compared with <m nii_n 1>. Hedges, which protect against lower rates, reduced the margin by 18 basis points in the quarter.
""",
        "mda3": """
# Noninterest Income

Noninterest income was <m nonint> in the quarter, compared with <m nonint 1>. [[nonint_why::The increase came from a gain on pay-fixed swaptions that protect capital]], while capital markets fees fell with less syndication and advice. Customer deposit and loan fees decreased since we gave customers a day to cure overdrafts.

# Noninterest Expense

Noninterest expense rose to <m nie> from <m nie 1>. [[nie_why::Severance from closing branches and from a voluntary retirement program, and higher insurance assessments, lifted expense]]. In the second quarter we closed 34 branches. The FDIC has proposed a special assessment to recover the cost of the bank failures; [[fdic::we estimate our share at $200 million before tax]], to be recorded when the rule is final.

# Income Taxes

The effective rate for the quarter was <of tax pretax>, against <of tax pretax 1>.
""",
        "capital": """
# Capital

|| Regulatory capital, September 30, 2023 | Ratio | Required | With buffer
| CET1 risk-based capital | [[cet1:2023::10.10%]] | 4.50% | 7.50%
| Tier 1 risk-based capital | 11.88% | 6.00% | 9.00%
| Total risk-based capital | 14.25% | 8.00% | 11.00%
| Tier 1 leverage | 9.70% | 4.00% | 4.00%

Our stress capital buffer for October 2023 through September 2024 is [[scb::3.2%]]. If unrealized losses on securities were included, CET1 would be 7.9%. In July the agencies proposed new rules, known as the Basel III endgame, that would phase in these losses by 2028 and raise risk-weighted assets.
""",
        "credit": """
# Credit Risk

Nonaccrual loans were [[nal:2023::$592 million]], or 0.49% of loans, up from $569 million at year end. [[acl_ratio::The allowance for credit losses was 1.96% of loans]]. Net charge-offs were $73 million in the quarter, of which a third came from two borrowers in health care. We expect full-year net charge-offs of 20 to 30 basis points.

Commercial real estate by property: multifamily 36%, industrial 15%, office 14%, retail 13%, hotel 8%, other 14%. We have stopped lending on new offices.
""",
        "liquidity": """
# Liquidity

Approximately [[insured::70%]] of deposits are insured or collateralized. Contingent liquidity at the Federal Reserve and the FHLB, together with cash, was [[contingent::$92.3 billion]], or 204% of uninsured deposits. Between March and September deposits rose by 1.9%. The average rate on total deposits was 1.71%. The bank's loan-to-deposit ratio was 81%.

The parent held cash of $3.9 billion, enough for more than three years of dividends and obligations.
""",
        "ratesrisk": """
# Market Risk

|| Net interest income at risk, 12 months (%) | September 30, 2023 | December 31, 2022
| Up 200 basis points, gradual | [[nii_up::2.9]] | 4.2
| Up 100 basis points, gradual | 1.5 | 2.1
| Down 100 basis points, gradual | (2.0) | (2.4)
| Down 200 basis points, gradual | (4.1) | (5.0)

|| Economic value of equity at risk (%) | September 30, 2023 | December 31, 2022
| Up 200, shock | (15.1) | (11.8)
| Up 100, shock | (7.2) | (5.4)
| Down 100, shock | 5.8 | 3.9

We assume a beta of 40% for interest-bearing deposits over the cycle; so far it has been 37%. Swaps and floors with a notional amount of $26 billion lower asset sensitivity.
""",
        "nongaap": """
# Non-GAAP Financial Measures

|| Tangible common equity | September 30, 2023 | December 31, 2022
| Shareholders' equity | *equity/2
| Preferred | -*pref/2
| Goodwill | -*goodwill/2
| Tangible common equity | tce:=equity-pref-goodwill | tce:=equity-pref-goodwill@1
| Total assets less goodwill | =total_assets-goodwill | =total_assets-goodwill@1
| Tangible common equity to tangible assets | =(100*(equity-pref-goodwill)/(total_assets-goodwill))% | =(100*(equity-pref-goodwill)/(total_assets-goodwill))%@1
""",
        "n.basis": "The accompanying Unaudited Consolidated Financial Statements reflect all adjustments that are, in the opinion of Management, necessary for a fair statement. They have been prepared according to the rules of the SEC for interim reports, so that certain notes are omitted, and should be read with the 2022 Annual Report on Form 10-K. Interim results are not necessarily indicative of the year.\n\n+b.policies",
        "n.asu": "ASU 2022-02 on troubled debt restructurings and vintage disclosures was adopted on January 1, 2023 with a modified retrospective approach; the allowance decreased by $1 million. ASU 2023-02 allows the proportional amortization method for more tax credit investments; we will adopt it in 2024. ASU 2022-01 on the portfolio layer method was adopted and securities of $4.2 billion moved to available for sale in 2022.",
        "n.loans": """
Loans are stated at amortized cost. Loans with a carrying amount of [[pledged::$94.4 billion were pledged]] to the Federal Reserve Bank and the FHLB.

!call classes
""",
        "n.acl": """
The ACL uses a baseline economic scenario and two others. At September 30, 2023 the baseline had unemployment peaking at 4.2% in 2024 and GDP growth of 1.4%. [[acl_why::The increase of the allowance reflects loan growth and a cautious view of office property]].

!call allowance
""",
        "n.msr": "The carrying amount of mortgage servicing rights, at fair value, was $547 million. Residential loans serviced for others were [[serviced::$32.9 billion]]. A rise of 10% in prepayment speeds would lower value by $11 million.",
        "n.ltd": "In August 2023 the parent issued [[note_issue::$1.25 billion of 6.208% fixed-to-floating senior notes due 2029]]. In May the bank issued notes of $1.0 billion. FHLB advances of $3.5 billion were repaid.",
        "n.aoci": "Accumulated other comprehensive loss at quarter end consisted of losses on available-for-sale securities of $2,604 million, on cash flow hedges of $662 million, and of pension losses and translation. Losses on securities moved to held to maturity are amortized.",
        "n.eq": "In March 2023 the Corporation issued Series J preferred for net proceeds of $317 million. [[buyback_none::No common shares were repurchased during the quarter]]; $1.0 billion remains authorized. The Board declared a [[dividend::quarterly cash dividend of $0.155 per common share]], payable January 2, 2024.",
        "n.stock": "Awards under the 2018 plan are options, units and performance units. Expense of the nine months was <m sbc>.",
        "n.pension": "Pension plans have been frozen since 2013. Cost of the period was not significant.",
        "n.vie": "Trust preferred securities are held through trusts that are not consolidated. Affordable housing tax credit partnerships amount to $2.2 billion, with unfunded commitments of $1.1 billion.",
        "n.legal": "Commitments to extend credit were $67 billion: commercial $33 billion, consumer $19 billion, commercial real estate $4 billion. Standby letters of credit were $0.8 billion. For pending matters, [[loss_range::reasonably possible losses above accruals are estimated at $0 to $10 million]]. [[class_action::Two putative class actions over fees on deposits returned unpaid]] are pending in Ohio and Tennessee.",
        "n.seg": "Our business segments are Consumer and Regional Banking, Commercial Banking, Vehicle Finance and Wealth Advisory. A Treasury function includes technology, risk and funds transfer. Tables appear in Management's Discussion.",
        "n.events": "In October 2023 the Corporation [[sublease::completed a synthetic credit risk transfer on $3 billion of automobile loans]], which lowers risk-weighted assets by $2.4 billion.",
        "legal": "Information required by this item is in Note 21. In addition, the Consumer Financial Protection Bureau [[cfpb::issued a civil investigative demand about automobile loan servicing]] in June 2023, to which the bank is responding.",
        "riskintro": "The factors in our 2022 Form 10-K should be considered together with the following, some of which are new or changed since the events of March 2023.",
        "seq1": "# Loss of confidence in banks may cause rapid withdrawal of deposits.\nThree large banks failed between March and May 2023 after uninsured depositors left within hours. Rumors spread on social media and money moves by telephone. Although [[insured::70%]] of our deposits are insured or collateralized, we cannot be sure to keep the rest.",
        "seq2": "# Unrealized losses on securities would reduce capital if we had to sell.\nThe fair value of held-to-maturity securities was below cost by [[htm_loss::$2.9 billion]]. We intend and are able to hold them, but a lack of other liquidity could change this.",
        "seq3": "# Tougher capital and resolution rules for banks above $100 billion may lower returns.\nProposals of July and August 2023 would raise capital requirements and call for long-term debt of 6% of risk-weighted assets. Costs of resolution planning will rise.",
        "repurchases": "[[buyback_none::No common shares were repurchased during the quarter]].\n\n|| Period | Shares purchased | Average price | Maximum value that may yet be purchased\n| July 2023 | — | — | $1,000,000,000\n| August 2023 | — | — | $1,000,000,000\n| September 2023 | — | — | $1,000,000,000",
        "otherinfo": "[[trading_plan::On August 14, 2023 Helga Houston-Price, Chief Risk Officer, adopted a Rule 10b5-1 plan]] for the sale of up to 52,000 shares until August 2024. In September [[cfo_new::Zachary Wasserstrom, Chief Financial Officer, also took over responsibility for corporate strategy]].",
        "exhibits": "| 3.1 | Articles of Restatement\n| 4.1 | Instruments defining the rights of holders of debt, to be furnished on request\n| 31.1 | Certification of the Chief Executive Officer\n| 31.2 | Certification of the Chief Financial Officer\n| 32 | Section 1350 Certifications\n| 101 | Inline XBRL",
    },
    questions=[
        ("statement-figure", "What was First Sequoyah's net interest income in the third quarter of 2023?", "nii:2023"),
        ("statement-figure", "How high are total deposits at September 30, 2023?", "dep_t:2023"),
        ("statement-figure", "Provision for credit losses Q3 2023 vs Q3 2022?", "prov:2023+prov:2022"),
        ("statement-figure", "How much did the bank earn in the first nine months (net income)?", "net_n:2023"),
        ("ratio", "Loan-to-deposit ratio at quarter end: loans and deposits on the balance sheet", "loans_t:2023+dep_t:2023"),
        ("ratio", "What is First Sequoyah's quick ratio? If it is not a meaningful measure for a bank, which capital measure should be looked at instead?", "cet1:2023"),
        ("ratio", "tangible common equity ratio September 2023", "tce:2023"),
        ("note-figure", "How much is tied up in commercial real estate loans?", "l2:2023"),
        ("note-figure", "exposure to office buildings?", "office"),
        ("note-figure", "What is the unrealised loss on held-to-maturity bonds?", "htm_loss"),
        ("note-figure", "how big is the servicing portfolio of mortgages", "serviced"),
        ("narrative-why", "Why did the margin get thinner compared with a year ago?", "nii_why"),
        ("narrative-why", "What pushed noninterest expense up in Q3?", "nie_why"),
        ("narrative-why", "Why did fee income (noninterest income) change in the quarter?", "nonint_why"),
        ("fact", "Expected cost of the special FDIC assessment?", "fdic"),
        ("fact", "How much of deposits is insured?", "insured"),
        ("fact", "Did they repurchase shares in the third quarter?", "buyback_none"),
        ("fact", "Which preferred shares are listed on an exchange?", "securities"),
        ("fact", "How many branches?", "branches"),
        ("risk", "are they in trouble with the regulator?", "cfpb"),
        ("risk", "What happens to interest income if rates rise by two points?", "nii_up"),
        ("risk", "Possible loss from lawsuits beyond what is booked?", "loss_range"),
        ("governance", "Did any officer set up a trading plan?", "trading_plan"),
        ("governance", "What extra duties did the CFO get?", "cfo_new"),
    ],
)
