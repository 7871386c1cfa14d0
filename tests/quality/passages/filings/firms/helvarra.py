"""Helvarra plc: medicines and vaccines; an IFRS annual report of a British company that also serves as Form 20-F, for 2021."""

FIRM = dict(
    name="helvarra-plc", half="test", fy=2021, form="20-F", sign="£", unit="m", british=True, unit_row="", year_lead="", balance_lead="", end="31 December {}",
    style=dict(width=102, rows=39, cells="tight", head=["Helvarra Annual Report 2021    {section}"], foot=["{page}"], continued="continued", sign="£"), bullet="–", nil="–",
    words=dict(
        co=["Helvarra", "the Group", "we"], registrant="HELVARRA PLC", countries="92", revs="turnover", sites="manufacturing sites", products="medicines and vaccines", competitors="other research-based companies, makers of generics and biosimilars, and biotechnology companies", Competitors="Research-based companies", inputs="active ingredients, adjuvants, eggs, glass vials and single-use bioreactors", employees="68,210",
        legal_ref="Note 32", intl="71%", big5="49%", bigcust="a wholesaler in the United States", bigpct="17%", rev_label="Turnover", op_label="Operating profit", net_label="Profit attributable to shareholders",
        inv1="Raw materials and consumables", inv2="Work in progress", inv3="Finished goods", ppe1="Land and buildings", ppe2="Plant, equipment and vehicles", seg1="Specialty Medicines", seg2="Vaccines", seg3="General Medicines",
        facility="US$2.4bn", banks="22", facility_end="September 2023", plan="2017 Performance Share Plan", plan_left="5 per cent of issued capital", opt_w="2", opt_p0="£13.90", opt_p1="£14.42", opt_p2="£13.12", anti="21", rou_share=".08", lease_old="200", lease_term="6", lease_rate="2.2%", us_share=".2",
        note1="3.125% US$ Note 2023", note2="1.25% € Note 2026", note3="3.375% US$ Note 2029", note4="5.25% £ Note 2033", note5="Commercial paper and bank loans", auditor="Pemberton Ashby LLP",
    ),
    sheets=dict(
        income=("!t 3 Consolidated income statement / for the year ended 31 December / £m", """
Turnover | revenue | 24712 24102 23904
Cost of sales | cogs | 8402 8398 8214
Gross profit | gross | = revenue - cogs
Selling, general and administration | sga | 7904 8304 8102
Research and development | rd | 3911 3744 3406
Royalty income | -roy_neg | = 0 - roy
Other operating income/(expense) | oie | -412 1104 184
Operating profit | op_income | = gross - sga - rd + roy + oie
Finance income | fi | 21 41 68
Finance expense | interest | 572 634 702
Share of after tax profits of associates and joint ventures | assoc | 31 28 51
Profit before taxation | pretax | = op_income + fi - interest + assoc
Taxation | tax | 308 542 702
Profit after taxation for the year | net_all | = pretax - tax
Profit attributable to non-controlling interests | nci_inc | 498 402 488
Profit attributable to shareholders | net | = net_all - nci_inc
Basic earnings per share (pence) | eps_basic:1 | = round(100 * net / shares, 1)
Diluted earnings per share (pence) | eps:1 | = round(100 * net / shares_d, 1)"""),
        comprehensive=("!t 3 Consolidated statement of comprehensive income / for the year ended 31 December / £m", """
Total profit for the year | net_all
Exchange movements on overseas net assets and net investment hedges | ci_a | -31 -58 -774
Fair value movements on cash flow hedges | ci_b | 5 -19 -20
Fair value movements on equity investments | ci_c | 822 1320 372
Remeasurement gains/(losses) on defined benefit plans | ci_d | 941 -187 -1050
Tax on items that will not be reclassified | ci_e | -311 -142 102
Other comprehensive income/(expense) for the year | oci | = ci_a + ci_b + ci_c + ci_d + ci_e
Total comprehensive income for the year | ci | = net_all + oci"""),
        balance=("!t 2b Consolidated balance sheet / as at 31 December / £m", """
Non-current assets
Property, plant and equipment | ppe | 7402 7504 7702
Right of use assets | rou | 552 610 712
Goodwill | goodwill | 8124 8198 8303
Other intangible assets | intangibles | 21402 21604 22210
Investments in associates and joint ventures | emi | 64 304 298
Other investments | oinv | 2402 3804 2104
Deferred tax assets | dta | 4102 3704 3502
Derivative and other non-current assets | oa | 1402 1108 1004
Total non-current assets | tnca | = ppe + rou + goodwill + intangibles + emi + oinv + dta + oa
Current assets
Inventories | inventory | 4302 4504 4402
Current tax recoverable | ctr | 402 501 204
Trade and other receivables | receivables | 5902 5502 5604
Derivative financial instruments | dfi | 141 121 302
Liquid investments | li | 58 74 79
Cash and cash equivalents | cash | 3202 4502 3604 3002
Assets held for sale | ahs | 18 84 701
Total current assets | tca | = inventory + ctr + receivables + dfi + li + cash + ahs
Total assets | total_assets | = tnca + tca
Current liabilities
Short-term borrowings | debt_st | 2702 2804 5204
Contingent consideration liabilities | ccl | 801 702 701
Trade and other payables | payables | 12704 11902 11204
Derivative financial instruments | dfl | 198 161 142
Current tax payable | ctp | 412 504 602
Short-term provisions | prov_s | 782 901 602
Total current liabilities | tcl | = debt_st + ccl + payables + dfl + ctp + prov_s
Non-current liabilities
Long-term borrowings | debt_lt | 15402 17402 17504
Deferred tax liabilities | dtl | 2904 2804 3002
Pensions and other post-employment benefits | pen | 2502 3004 2804
Other provisions | prov | 602 704 701
Contingent consideration liabilities | cc | 4302 4504 4404
Other non-current liabilities | ol | = total_assets - tcl - debt_lt - dtl - pen - prov - cc - equity_all
Net assets | net_assets | = total_assets - tcl - debt_lt - dtl - pen - prov - cc - ol
Equity
Share capital | common | 1264 1263 1261 1258
Share premium account | apic | 3102 3081 3074 3066
Retained earnings | retained | = retained_p + net - dividends + c_ret ; 2402
Other reserves | aoci | 2404 3102 2304 2001
Shareholders' equity | equity | = common + apic + retained + aoci
Non-controlling interests | nci | -402 304 602
Total equity | equity_all | = equity + nci"""),
        cash=("!t 3 Consolidated cash flow statement / for the year ended 31 December / £m", """
Cash flow from operating activities
Profit after taxation for the year | net_all
Depreciation, amortisation and impairment | da | 2104 2402 2504
Adjustments reconciling profit after tax to operating cash flows | c_adj | 1604 804 1204
Movement in working capital and other | c_wc | 204 -1204 404
Cash generated from operations | cgo | = net_all + da + c_adj + c_wc
Taxation paid | c_tax | -1204 -1602 -1404
Net cash inflow from operating activities | cfo | = cgo + c_tax
Cash flow from investing activities
Purchase of property, plant and equipment | -capex | 1104 1202 1304
Proceeds from sale of property, plant and equipment | c_sale | 102 71 84
Purchase of intangible assets | c_pia | -1602 -1104 -904
Proceeds from sale of intangible assets | c_sia | 704 1202 401
Purchase of equity investments | c_pei | -161 -402 -251
Proceeds from sale of equity investments | c_sei | 1402 3204 2604
Purchase of businesses, net of cash acquired | c_acq | 0 -9 -3504
Disposal of businesses | c_dis | -42 241 98
Interest received and dividends from associates | c_ir | 30 61 104
Net cash (outflow)/inflow from investing activities | cfi | = c_sale + c_pia + c_sia + c_pei + c_sei + c_acq + c_dis + c_ir - capex
Cash flow from financing activities
Issue of share capital | c_is | 21 29 51
Increase in long-term loans | c_new | 0 3204 4704
Repayment of loans and lease liabilities | c_rep | = cash - cash_p - cfo - cfi - fx - c_is - c_new - c_int - c_dnci + dividends
Interest paid | c_int | -704 -802 -851
Dividends paid to shareholders | -dividends | 3802 3804 3801
Distributions to non-controlling interests | c_dnci | -602 -901 -364
Net cash outflow from financing activities | cff | = c_is + c_new + c_rep + c_int + c_dnci - dividends
Exchange adjustments | fx | -31 -41 -82
Decrease/increase in cash | c_ch | = cfo + cfi + cff + fx
Cash at beginning of year | c_begin | = cash_p
Cash at end of year | cash"""),
    ),
    more="""
x | roy | 404 312 344
x | c_ret | 1402 -204 601
x | shares | 5003 4976 4947
x | shares_d | 5038 5030 5016
x | dep | 902 951 980
x | amort | 904 780 830
x | sbc | 402 381 365
x | debt_total | = debt_lt + debt_st
x | net_debt | = debt_total - cash - li
x | buyback | 0 0 0
x | purch | = w(cogs, .17)
x | treasury | 0 0 0 0
x | accrued | = w(payables, .6)
x | pbo | 19204 20402 19804
Specialty Medicines | s1 | 8204 7404 6902
Vaccines | s2 | 6702 6904 7104
General Medicines | s3 | = revenue - s1 - s2
Specialty Medicines | o1 | 3704 3204 2902
Vaccines | o2 | 2402 2704 2902
General Medicines | o3 | 3902 3804 3702
""",
    notes=[("Presentation of the financial statements", "h.presentation"), ("Accounting principles and policies", "h.policies"), ("Critical accounting judgements and key sources of estimation uncertainty", "h.critical"), ("Turnover and segment information", "h.segments"), ("Other operating income/(expense)", "h.oie"), ("Operating profit and auditor's remuneration", "h.opprofit"), ("Employee costs", "h.staff"), ("Major restructuring costs", "n.restructuring"), ("Finance expense", "h.finance"), ("Taxation", "h.tax"), ("Earnings per share", "n.eps"), ("Dividends", "h.dividends"), ("Property, plant and equipment", "n.ppe"), ("Leases", "h.leases"), ("Goodwill", "h.goodwill"), ("Other intangible assets", "h.intangibles"), ("Inventories", "n.inventory"), ("Trade and other receivables and payables", "h.receivables"),
           ("Pensions and other post-employment benefits", "!pensions"), ("Provisions", "h.provisions"), ("Contingent consideration liabilities", "h.cc"), ("Net debt", "h.netdebt"), ("Commitments", "h.commit"), ("Financial instruments and related disclosures", "!hedging"), ("Employee share schemes", "!awards"), ("Reconciliations to the cash flow statement", "h.recon"), ("Non-controlling interests", "h.nci"), ("Related party transactions", "h.related"), ("Financial risk management", "h.fin"), ("Post balance sheet events", "h.events"), ("Principal Group companies", "!subsidiaries 340"), ("Legal proceedings", "h.legal")],
    note_style="{}. {}", ifrs=True,
    segments=[("Specialty Medicines", "s1", "o1"), ("Vaccines", "s2", "o2"), ("General Medicines", "s3", "o3")], sales_word="Turnover", profit_word="Segment operating profit", areas=["US", "Europe", "International", "Alliances"],
    stems=["Helvarra", "Helvarra", "Beckwith Laboratories", "Wavre Biologicals", "Tessaro", "Viiva", "Ashdown Research", "Ware", "Stiefelmann", "Domant"],
    towns=["Brentford, England", "Stevenage, England", "Ware, England", "Barnard Castle, England", "Montrose, Scotland", "Wavre, Belgium", "Rixensart, Belgium", "Parma, Italy", "Siena, Italy", "Dresden, Germany", "Marburg, Germany", "Évreux, France", "Poznan, Poland", "Cork, Ireland", "Upper Merion, Pennsylvania", "Zebulon, North Carolina", "Hamilton, Montana", "Jurong, Singapore", "Nashik, India", "Suzhou, China", "Rio de Janeiro, Brazil", "Imaichi, Japan"],
    uses=["Manufacture of vaccines", "Manufacture of medicines", "Research and development", "Packaging and distribution", "Offices"],
    board=["Sir Jonathan Ashcombe", "Dame Eleanor Wadham", "Dr Ian MacKendrick", "Charles Brancroft", "Manvir Banga", "Dr Hal Baron-Weiss", "Vindi Bansal", "Dr Laurie Glimmer", "Dr Jesse Goodwin", "Urs Rohrbach"],
    units=[("HIV", "two- and three-drug regimens and a long-acting injection", "hospitals, clinics and public programmes", "Barnard Castle, Ware and Jurong", "one large rival with a single-tablet regimen"), ("Oncology", "treatments for ovarian cancer and multiple myeloma", "oncologists", "Upper Merion and Parma", "several research-based companies"), ("Immuno-inflammation and respiratory biologics", "antibodies for severe asthma and lupus", "hospital specialists", "Upper Merion and Rockville", "makers of other biologics"), ("Shingles Vaccine", "an adjuvanted vaccine for adults over 50", "pharmacies, physicians and public programmes", "Wavre and Hamilton", "no other approved in the United States"), ("Meningitis Vaccines", "vaccines against serogroups A, B, C, W and Y", "public programmes and physicians", "Siena and Marburg", "two other makers"), ("Established Vaccines", "vaccines against hepatitis, rotavirus, diphtheria, tetanus and pertussis", "ministries of health and Gavi", "Rixensart, Dresden and Nashik", "makers in France, America and India"),
           ("Influenza Vaccines", "quadrivalent vaccine from eggs", "wholesalers and pharmacies", "Dresden and Quebec", "four other makers"), ("Respiratory", "inhaled treatments for asthma and COPD, one of which combines three medicines", "physicians and wholesalers", "Ware, Zebulon and Évreux", "generics of the older inhaler"), ("Established Pharmaceuticals", "antibiotics, dermatology and older brands", "wholesalers and tenders", "Cork, Poznan and Nashik", "generic companies"), ("Pandemic Solutions", "an antibody against COVID-19 and adjuvant for partners", "governments", "Parma and Wavre", "makers of antivirals and antibodies")],
    ups=["growth of new HIV medicines", "strong sales of the COVID-19 antibody to governments", "uptake of the triple inhaler", "higher royalty income", "restructuring savings", "favourable returns and rebates adjustments", "tight control of ongoing costs", "demand for the lupus antibody", "higher volumes in China", "positive mix towards specialty medicines"],
    downs=["adverse impact of disruption to adult immunisation", "generic competition in the United States", "pricing pressure", "higher supply chain costs", "increased investment behind launches", "exchange movements", "the disposal of cephalosporins", "an unfavourable comparison with stockpiling", "lower tender sales", "the loss of a patent in Europe"],
    statement_order=["income", "comprehensive", "balance", "equity", "cash"], equity_title="Consolidated statement of changes in equity", notes_remark="The accompanying notes form part of these financial statements.",
    swap={"Board of Directors and Shareholders": "members", "stockholders": "shareholders", "common stock": "ordinary shares", "Common stock and paid-in capital": "Share capital and premium", "Treasury stock": "Own shares", "Accumulated other comprehensive income \\(loss\\)": "Other reserves"},
    risks="helvarra1 helvarra2 helvarra3 r.innovation r.supply r.quality helvarra4 r.legal r.ip r.cyber r.privacy r.people r.competition r.acquisitions r.restructuring r.pandemic r.currency r.climate r.esg r.tax r.conflict r.reputation r.environment r.interest r.economy r.customers r.realestate r.insurance r.pension r.goodwill r.debt r.v1 r.v2 r.v3 r.v4 r.v5 r.v6 r.v7 r.v8".split(),
    items=[("", "Strategic report: at a glance", "glance"), ("", "Chair's statement", "chair"), ("", "Chief Executive's statement", "ceo"), ("", "Our business model and segments", "business"), ("", "Key performance indicators", "kpi"), ("", "Research pipeline", "pipeline"), ("", "Risk management and principal risks", "risk"), ("", "Group financial review", "review"), ("", "Corporate governance", "governance"), ("", "Remuneration report", "pay"), ("", "Independent auditor's report", "audit"), ("", "Financial statements", "statements"), ("", "Notes to the financial statements", "notes"), ("", "Investor information", "investor"), ("", "Cross reference to Form 20-F", "xref")],
    outline="""
~ HELVARRA
~ Annual Report 2021
~ Helvarra plc, registered in England and Wales, No. 3988792. Registered office: 880 Great West Road, Brentford, Middlesex
~ This document also contains the information required of a foreign private issuer on Form 20-F

|| Securities registered under Section 12(b) of the US Exchange Act | Name of exchange
| American Depositary Shares, each representing 2 Ordinary Shares, par value 25 pence | New York Stock Exchange
| [[securities::3.375% Notes due 2029]], issued by Helvarra Capital Inc. | New York Stock Exchange
| 2.875% Notes due 2022, issued by Helvarra Capital plc | New York Stock Exchange

!page
# Contents
!call contents
!page
!run Strategic report
!toc glance
# At a glance
+glance
!toc chair
# Chair's statement
+chair
!toc ceo
# Chief Executive's statement
+ceo
!toc business
# Our business model and segments
+business
!call units
+h.strategy
!toc kpi
# Key performance indicators
+kpi
!toc pipeline
# Research pipeline
+pipeline
+h.products
+h.responsibility
+h.uslaw
!toc risk
# Risk management and principal risks
The Board oversees a framework of internal control and risk management. The Risk Oversight and Compliance Council meets quarterly. For each principal risk we describe definition, context and mitigating activities. The list below is not exhaustive and required disclosure under Form 20-F is included.
!call risk_list
!call risks
!call unit_risks
!toc review
!run Group financial review
# Group financial review
+review
!call compared
!call unit_trends
!call quarter_talk
+review2
!call projects
+m.more
!call common_size
!toc governance
!run Governance
# Corporate governance
+governance
+h.committees
!call directors
!toc pay
# Remuneration report
+pay
+h.policy
!toc audit
!page
!run Financial statements
# Independent auditor's report to the members of Helvarra plc
+audit
!toc statements
!call statements
!toc notes
# Notes to the financial statements
!call notes
!toc investor
!page
!run Investor information
# Investor information
+investor
+h.analysis
!call wall
!call parent
!call notes_listed
!call eight_quarters
!call matrix
!call countries
!call sites 88
+x.securities
+x.plan
+x.award
+x.severance
+x.credit
+x.insider
+x.recovery
!toc xref
# Cross reference to Form 20-F
+xref
""",
    text={
        "glance": """
We are a global healthcare company with the purpose to unite science, talent and technology to get ahead of disease. In 2021 we delivered 1.7 billion packs of medicines and 767 million doses of vaccines. Turnover was <m revenue> and total operating profit <m op_income>. Our people numbered [[headcount::68,210]] in 92 countries.
""",
        "chair": """
2021 was a year in which performance improved from quarter to quarter. Vaccines recovered in the second half. The Board spent much of its time on the separation of Consumer Healthcare in earlier years' plans and on the dividend: [[dividend_policy::from 2022 the total dividend will be lower, at 52p per share, to allow more investment in growth]]. For 2021 the Board declared [[dps::80]] pence. I shall [[chair_leaves::stand down in May 2023]] and a search for my successor, led by the Senior Independent Director, has begun.

Shareholders approved the remuneration policy in May with 61.7% in favour. We consulted those who voted against; their concern was mainly the rise of the bonus limit for the Chief Executive.
""",
        "ceo": """
A stronger pharmaceutical and vaccines company is emerging. We set out in June 2021 what we expect: sales growth of more than 5% and adjusted operating profit growth of more than 10% a year to 2026. R&D has 21 vaccines and 43 medicines in the pipeline, of which 22 are in pivotal studies. Four major approvals came in 2021, among them the first long-acting injection to prevent HIV. We stopped the development of [[stopped::feladilimab]] and of two others.
""",
        "business": """
We operate in three segments: Specialty Medicines, Vaccines and General Medicines. Research, manufacture and the commercial organisation are shared. We invent mainly in immunology, human genetics and advanced technologies. A network of 43 sites makes our products. We sell to wholesalers, pharmacies, hospitals, physicians and public bodies; [[wholesalers::three US wholesalers accounted for 41% of Group turnover]].

In the US, prices are negotiated with payers and pharmacy benefit managers, and rebates have grown to [[rar::£11.8bn of deductions from gross turnover]]. In Europe, governments set prices. In China, volume-based procurement reduced the price of our asthma inhaler by more than half.
""",
        "kpi": """
|| Key performance indicator | 2021 | 2020 | 2019
| Turnover (£m) | *revenue/3
| Operating profit (£m) | *op_income/3
| Sales of new and specialty medicines (£m) | *s1/3
| Pipeline: pivotal starts | 8 | 10 | 7
| On-time in-full supply | 97% | 96% | 95%
| Access to Medicine Index ranking | 1st | 1st | 1st
| Employee engagement | 78% | 84% | 78%
| Carbon emissions from operations (thousand tonnes) | 762 | 812 | 871
""",
        "pipeline": """
|| Project | Target | Indication | Phase | Status
| bepirovir | HBV antisense | Chronic hepatitis B | II | Data expected 2022
| depemokin | long-acting anti-IL5 | Severe asthma | III | [[depemo::Phase III started; data expected in 2024]]
| dostarla | anti-PD-1 | Endometrial cancer, first line | III | Interim analysis due in second half of 2022
| gepotid | bacterial topoisomerase inhibitor | Urinary infection | III | Recruiting
| daprodust | HIF-PHI | Anaemia of chronic kidney disease | Filed | Filed in US and Europe
| RSV older adults vaccine | recombinant, adjuvanted | Respiratory syncytial virus | III | [[rsv::Pivotal data expected in first half of 2022]]
| RSV maternal vaccine | recombinant | Infants | III | [[rsv_mat::Enrolment and vaccination stopped in February 2022 after a safety signal]]
| MenABCWY | vaccine | Meningitis | III | Recruiting
| otilim | anti-GM-CSF | Rheumatoid arthritis | III | Data in second half of 2022
| [[stopped::feladilimab]] | ICOS agonist | Head and neck cancer | III | Terminated in April 2021 on advice of the monitoring committee
""",
        "helvarra1": """
# Patient safety
Failure to collect, review, follow up or report adverse events from all potential sources, or to act on findings in a timely manner, may harm patients. Every employee must report within one working day. [[zantix::In 2019 we withdrew Zantix after an impurity, NDMA, was found]], and litigation over it is described in Note 32.
""",
        "helvarra2": """
# Pricing, access and loss of exclusivity
The United States Congress considers rules that would let Medicare negotiate prices. The main patents on our leading HIV medicine, Tivira, expire in [[patent_cliff::2028]] in the US and 2029 in Europe. A generic of the older inhaler has been sold since 2019. Biosimilars will follow.
""",
        "helvarra3": """
# Anti-bribery and corruption
In 2014 a court in Changsha fined our Chinese subsidiary £297 million. We have since stopped paying doctors to speak for us, and later took this up again within limits. [[sfo::The Serious Fraud Office closed its investigation in 2019 without action]].
""",
        "helvarra4": """
# Separation and dependence on partners
The HIV business is run by a company in which two partners hold 22%. [[put_option::One partner may put its 11.7% holding to us at any time]], which is recorded as a liability of £1,008 million.
""",
        "review": """
# Group performance

|| | 2021 £m | 2020 £m | Growth £% | Growth CER%
| Specialty Medicines | *s1/2 | ^s1 | 16
| Vaccines | *s2/2 | ^s2 | 2
| General Medicines | *s3/2 | ^s3 | 1
| Group turnover | *revenue/2 | ^revenue | 7

Turnover was <m revenue>, up <pc revenue> at actual exchange rates and 7% at constant exchange rates (CER). [[turnover_why::Growth came from new HIV and respiratory biologics and from £958 million of sales of the COVID-19 antibody]]. Vaccines declined in sterling since [[vaccine_why::the prioritisation of COVID-19 vaccination reduced shingles and meningitis immunisation in the United States]].

# Cost of sales
Cost of sales was <of cogs revenue> of turnover, compared with <of cogs revenue 1>. [[cos_why::The antibody, on which profit is shared with a partner, and higher freight raised cost of sales]], while write-downs in manufacturing sites were lower.

# Selling, general and administration
SG&A fell by <pc sga>. [[sga_why::Savings from restructuring and lower legal charges brought SG&A down]], partly offset by launches in HIV and oncology. A settlement of an indemnity claim cost £118 million in 2020.

# Research and development
R&D rose by <pc rd> to <m rd>, reflecting investment in late-stage vaccines, early assets licensed in and the end of the programme in head and neck cancer.

# Other operating expense
Net other operating expense was <m oie>, against income of <m oie 1> in 2020, when [[oie_why::the disposal of shares in an Indian consumer company produced a gain of £2.8 billion less remeasurement]]. In 2021 remeasurement of contingent consideration to a Japanese partner cost £1,026 million, less income from milestones and disposals.

# Taxation
The charge of <m tax> is an effective rate of <of tax pretax>. [[tax_why::The rate fell because UK deferred tax assets were revalued on the future rise of the corporation tax rate to 25%]].

# Adjusted results
Adjusting items are amortisation and impairment of intangible assets, major restructuring, transaction-related charges and disposals.

!t 3 Reconciliation of total to adjusted operating profit
Total operating profit | op_income
Intangible amortisation | amort
Intangible impairment | ad_i | = w(amort, .4)
Major restructuring | ad_r | = w(op_income, .09)
Transaction-related | ad_t | = w(op_income, .2)
Divestments, significant legal and other | ad_d | = w(op_income, -.05)
Adjusted operating profit | ad_op | = op_income + amort + ad_i + ad_r + ad_t + ad_d
!end
""",
        "review2": """
# Cash generation
Net cash inflow from operating activities was <m cfo> (2020: <m cfo 1>). [[cfo_why::Lower tax payments, and less cash absorbed by receivables and returns and rebates, raised the inflow]]. Capital expenditure on property, plant and equipment came to <m capex> and on intangibles to £1,602 million. Free cash flow was £3.4 billion.

# Net debt
Net debt was <m net_debt> (2020: <m net_debt 1>), comprising gross debt of <m debt_total> and cash and liquid investments.

|| Maturity of gross debt | £m
| Within one year | *debt_st
| One to two years | due_b:=w(debt_lt,.13)
| Two to three years | due_c:=w(debt_lt,.11)
| Three to five years | =w(debt_lt,.21)
| After five years | =debt_lt-due_b-due_c-w(debt_lt,.21)

# Treasury policies
Treasury reports to the Treasury Management Group chaired by the Chief Financial Officer. Interest is managed with a limit of floating debt of 40%. Long-term ratings are [[ratings::A from Standard and Poor's and A2 from Moody's]], with negative and stable outlook.

# Going concern and viability
The Directors assessed prospects over three years and tested scenarios: loss of a key product, closure of a site for 18 months, adverse legal outcome and pricing. In all the Group would remain within its means.
""",
        "governance": """
The Board has ten members, of whom seven are independent. It met nine times in 2021.

[[audit_committee::The Audit & Risk Committee comprises Charles Brancroft (Chair), Vindi Bansal, Dr Jesse Goodwin and Urs Rohrbach]]. It met six times. Mr Brancroft has recent and relevant financial experience and is the audit committee financial expert under the Sarbanes-Oxley Act. The Committee considered revenue recognition (returns and rebates), legal provisions, contingent consideration and impairment of intangibles. It recommended the reappointment of [[auditor::Pemberton Ashby LLP, who have been auditor since 2018]].

[[sid::The Senior Independent Director is Manvir Banga]]. The Nominations Committee engaged an adviser for succession. The Science Committee advises on R&D strategy. The Board was evaluated by an external reviewer, who found that papers are too long.
""",
        "pay": """
|| Single figure of remuneration, £000 | Dame Eleanor Wadham 2021 | 2020 | Dr Ian MacKendrick 2021 | 2020
| Salary | 1,229 | 1,194 | 920 | 901
| Benefits | 112 | 98 | 58 | 61
| Annual bonus | 2,418 | 1,301 | 1,489 | 1,031
| Performance shares vested | 4,214 | 3,920 | 1,804 | 1,611
| Pension | 245 | 239 | 138 | 180
| Total | [[ceo_pay::8,218]] | 6,752 | 4,409 | 3,784

Annual bonus depended on adjusted operating profit (70%), pipeline (20%) and individual objectives (10%). Performance shares granted in 2019 vested at 51% on pipeline, cash flow and relative return. The ratio of the pay of the Chief Executive to that of the median UK employee was 103:1. From 2022 pension contributions are aligned with those of the workforce. Shareholding requirements are 6.5 and 3 times salary and last for two years after leaving. Malus and clawback apply for three years.
""",
        "audit": """
# Opinion
In our opinion the financial statements give a true and fair view of the state of the Group's affairs as at 31 December 2021 and of its profit and cash flows for the year then ended, have been properly prepared in accordance with UK-adopted international accounting standards and IFRS as issued by the IASB, and comply with the Companies Act 2006.

# Key audit matters
US returns and rebates accruals: we recalculated samples and tested estimates of channel inventory. Contingent consideration: we challenged forecasts of HIV turnover and the discount rate. Legal proceedings: we read correspondence and met external counsel. Taxation: specialists examined transfer pricing.

# Materiality
Materiality was £340 million, about 5% of adjusted profit before tax. Components in twelve countries were in full scope.

# Responsibilities
The Directors are responsible for preparation and for controls. Our objective is reasonable assurance. Procedures against irregularities included enquiries of legal counsel, data analysis of journals and tests of related party transactions.

~ Pemberton Ashby LLP, Statutory Auditor, London, 28 February 2022
""",
        "h.presentation": "These statements are prepared in accordance with UK-adopted international accounting standards. They consolidate the company and its subsidiaries and are presented in pounds sterling. The financial statements were approved by the Board on 28 February 2022. Restated comparatives reflect the change of segments from four to three.",
        "h.policies": """
Revenue: turnover represents net invoice value after deduction of discounts, rebates and estimates for returns. Turnover is recognised when control passes, usually on delivery. Milestones of licences are recognised when their receipt is highly probable.

Research and development: expenditure is charged as it arises unless criteria for capitalisation are met, which is normally when a filing has been made in a major market and approval is highly probable. In-licensed compounds are capitalised and amortised from launch.

Legal and other disputes: provision is made when an outflow is considered probable and a reliable estimate can be made. Where no reliable estimate can be made, appropriate disclosure is given.

Property, plant and equipment is stated at cost less depreciation and impairment: freehold buildings 20 to 50 years; plant 10 to 20; fixtures 3 to 10. Borrowing costs on qualifying assets are capitalised. Intangibles are amortised over lives up to 20 years. Goodwill is not amortised and is tested at least annually.

Leases: right of use assets and liabilities are recognised for leases except those of low value or under twelve months. Financial instruments: investments in equities are held at fair value through other comprehensive income; expected credit losses are recognised on receivables from the start. Taxation: uncertain positions are measured at the most likely amount or expected value.
""",
        "h.critical": """
Turnover: US rebates are estimated; a difference of one percent would change turnover by £118 million. Taxation: uncertain positions are £912 million. Legal: see Note 32. Contingent consideration: a 10% rise of forecast HIV turnover would raise the liability by £464 million. Pensions: a fall of discount rate by 0.25% would raise obligations by £760 million.
""",
        "h.segments": """
!t 3 Turnover by segment
Specialty Medicines | s1
Vaccines | s2
General Medicines | s3
Group | revenue
!end

!t 3 Segment operating profit
Specialty Medicines | o1
Vaccines | o2
General Medicines | o3
Research and corporate | o0 | = op_income - o1 - o2 - o3
Operating profit | op_income
!end

!t 3 Turnover by product group
HIV | pr1 | = w(s1, .58)
Oncology | pr2 | = w(s1, .06)
Immuno-inflammation and respiratory biologics | pr3 | = w(s1, .24)
Pandemic | pr4 | = s1 - pr1 - pr2 - pr3
Shingles | pr5 | = w(s2, .26)
Meningitis | pr6 | = w(s2, .15)
Influenza | pr7 | = w(s2, .1)
Established vaccines | pr8 | = s2 - pr5 - pr6 - pr7
Respiratory | pr9 | = w(s3, .64)
Other general medicines | pr10 | = s3 - pr9
!end

!t 3 Turnover by region
US | rg1 | = w(revenue, .47)
Europe | rg2 | = w(revenue, .24)
International | rg3 | = revenue - rg1 - rg2
!end
""",
        "h.oie": """
!t 3 Other operating income/(expense)
Fair value remeasurement of contingent consideration | oi1 | = w(cc, -.22)
Remeasurement of put options | oi2 | 24 -52 234
Disposal of businesses and assets | oi3 | = oie - oi1 - oi2 - oi4
Fair value and other | oi4 | 41 71 -22
Total | oie
!end
""",
        "h.opprofit": """
!t 3 Items charged in operating profit
Employee costs | op1 | = w(sga, .92)
Advertising | op2 | = w(revenue, .033)
Distribution | op3 | = w(revenue, .014)
Depreciation of property, plant and equipment | dep
Write-downs of inventories | op4 | = w(inventory, .11)
Net foreign exchange | op5 | = w(net, .008)
!end

!t 3 Fees to the auditor
Audit of parent and consolidated statements | au1 | 19 17 16
Audit of subsidiaries | au2 | 14 14 13
Other assurance | au3 | 6 3 2
Total fees | audit_fee | = au1 + au2 + au3
!end
""",
        "h.staff": """
!t 3 Employee costs
Wages and salaries | em1 | = w(sga, .68)
Social security | em2 | = w(sga, .08)
Pension and other post-employment | em3 | = w(sga, .06)
Share-based incentive plans | sbc
Severance | em4 | = w(sga, .03)
!end

|| Average number of employees | 2021 | 2020 | 2019
| Manufacturing | 24,402 | 25,104 | 26,011
| Selling, general and administration | 31,110 | 32,402 | 33,904
| Research and development | 11,702 | 11,811 | 11,504
""",
        "h.finance": """
!t 3 Finance expense
Interest on bonds and loans | fe1 | = w(interest, .86)
Unwinding of discounts | fe2 | = w(interest, .04)
Finance on leases | fe3 | = w(interest, .06)
Other | fe4 | = interest - fe1 - fe2 - fe3
Total | interest
!end
""",
        "h.tax": """
!t 3 Taxation charge
UK current year | tx1 | = w(tax, .31)
Overseas current year | tx2 | = w(tax, 3.1)
Prior years | tx3 | = w(tax, -.3)
Deferred taxation | tx4 | = tax - tx1 - tx2 - tx3
Total | tax
!end

|| Reconciliation | 2021 % | 2020 % | 2019 %
| UK statutory rate | 19.0 | 19.0 | 19.0
| Taxes at other rates | 1.9 | 1.2 | 2.3
| Patent box and research credits | (3.8) | (3.4) | (2.9)
| Effective tax rate | =(100*tax/pretax)% | =(100*tax/pretax)%@1 | =(100*tax/pretax)%@2

Open issues with authorities include transfer pricing. The Group believes that it has made adequate provision.
""",
        "h.dividends": """
|| | Paid | 2021 pence per share | 2020 pence per share
| First interim | July | 19 | 19
| Second interim | October | 19 | 19
| Third interim | January | 19 | 19
| Fourth interim | April | 23 | 23
| Total for the year | | [[dps::80]] | 80
""",
        "h.leases": """
Right of use assets were <m rou>, of which land and buildings were two thirds. Expenses on short leases came to £9m. The total cash outflow for leases was <a w(rou,.4)>.

|| Lease liabilities | 2021 | 2020
| Within one year | =w(rou,.29) | =w(rou,.3)@1
| One to five years | =w(rou,.56) | =w(rou,.5)@1
| After five years | =w(rou,.26) | =w(rou,.3)@1
""",
        "h.goodwill": """
!t 2b Goodwill
Cost at 1 January | gw1 | = goodwill_p
Exchange adjustments and disposals | gw2 | = goodwill - goodwill_p
At 31 December | goodwill
!end

Goodwill is allocated to Specialty and General Medicines and to Vaccines. Value in use was estimated with discount rates of 7% after tax and terminal growth of 0% to 1%. Headroom is large and no reasonable change would cause impairment.
""",
        "h.intangibles": """
!t 2b Other intangible assets
Computer software | ia1 | = w(intangibles, .05)
Licences, patents and amortised brands | ia2 | = intangibles - ia1 - ia3
Indefinite life brands | ia3 | = w(intangibles, .3)
Total | intangibles
!end

Amortisation was <m amort> and impairment £347m, [[impair::mainly of bintrafa, the oncology asset returned to a German partner, £219 million]]. The largest items are Meningitis vaccines, Tessaro assets and the lupus antibody.
""",
        "h.receivables": """
!t 2b Trade and other receivables
Trade receivables, net | re1 | = w(receivables, .78)
Prepayments and accrued income | re2 | = w(receivables, .07)
Other | re3 | = receivables - re1 - re2
Total | receivables
!end

!t 2b Trade and other payables
Trade payables | pa1 | = w(payables, .28)
Wages and salaries | pa2 | = w(payables, .1)
Customer return and rebate accruals | pa3 | = w(payables, .38)
Put option | pa4 | 1008 960
Other payables and accruals | pa5 | = payables - pa1 - pa2 - pa3 - pa4
Total | payables
!end
""",
        "n.pension": "UK schemes closed to future accrual in March 2022. Triennial valuations agreed contributions of £44 million a year until 2024. In the US, cash balance plans are closed to new members.",
        "h.provisions": """
|| | Legal and other disputes | Restructuring | Employee related | Other | Total
| At 1 January | 320 | 702 | 301 | 282 | =prov_s_p+prov_p
| Exchange adjustments | 2 | (9) | (1) | 1 | (7)
| Charge for the year | 182 | 151 | 62 | 42 | 437
| Reversed unused | (31) | (88) | (22) | (18) | (159)
| Utilised | (277) | (231) | (74) | (40) | (622)
| At 31 December | [[legal_prov::196]] | 525 | 266 | 267 | =prov_s+prov

Provisions for legal disputes are £196 million; they relate to product liability, antitrust, employment and anti-trust matters at early stages.
""",
        "h.cc": """
!t 2b Contingent consideration
Japanese partner, HIV company | cc1 | = w(cc, 1.03)
Purchase of meningitis vaccines | cc2 | = w(cc, .1)
Other | cc3 | = cc + ccl - cc1 - cc2
Total | cc_t | = cc + ccl
!end

Payments to the partner were [[cc_paid::£826 million in 2021]] (2020: £858 million). They depend on sales of HIV medicines.
""",
        "h.netdebt": """
!t 2b Net debt
Liquid investments | li
Cash and cash equivalents | cash
Short-term borrowings | -debt_st
Long-term borrowings | -debt_lt
Net debt | -net_debt
!end

|| Bonds in issue | 2021 | 2020
| 2.850% US$ Note 2022 | =w(debt_st,.55) | =w(debt_st,.5)
| 3.125% US$ Note 2023 | =w(debt_lt,.08) | =w(debt_lt,.08)
| 1.375% € Note 2024 | =w(debt_lt,.06) | =w(debt_lt,.06)
| 3.625% US$ Note 2025 | =w(debt_lt,.05) | =w(debt_lt,.05)
| 1.25% € Note 2026 | =w(debt_lt,.05) | =w(debt_lt,.05)
| 3.375% £ Note 2027 | =w(debt_lt,.04) | =w(debt_lt,.04)
| 3.875% US$ Note 2028 | =w(debt_lt,.1) | =w(debt_lt,.1)
| 3.375% US$ Note 2029 | =w(debt_lt,.06) | =w(debt_lt,.06)
| 5.25% £ Note 2033 | =w(debt_lt,.06) | =w(debt_lt,.06)
| 6.375% US$ Note 2038 | =w(debt_lt,.13) | =w(debt_lt,.13)
""",
        "h.commit": "Contractual obligations not in the balance sheet: property, plant and equipment £412m; intangible assets £9,402m, [[milestones::of which most are milestone payments that fall due only if development succeeds]]; pensions £44m; interest £6,204m.",
        "n.hedges": "The Group uses forwards, swaps and debt in foreign currencies to hedge net investments and transactions. Derivatives are Level 2. Exposure by counterparty is limited by rating.",
        "n.debt": "The Group's programmes comprise US commercial paper of US$10bn, a European note programme of £20bn and a US shelf registration.",
        "n.stock": "Under the Performance Share Plan, awards to executives depend on pipeline, cash flow, turnover and return over three years. Share Value Plan awards vest after two and a half years. Cost was <m sbc>.",
        "h.events": "[[post_event::On 16 February 2022 recruitment for the maternal RSV vaccine was stopped]]. On 1 February 2022 the HIV company [[biktar::received US$1.25 billion from a competitor to settle patent litigation]] and will receive a royalty of 3% until 2027.",
        "h.legal": """
The Group is involved in significant legal and administrative proceedings, principally product liability, intellectual property, tax, anti-trust, consumer fraud and governmental investigations. The most significant are described below. Provisions are in Note 20.

# Intellectual property
Dolutra: generic companies filed applications in the US; settlements allow entry before expiry. Coreva: a jury in Delaware awarded US$236 million against a generic company for inducing infringement; the Federal Circuit has reinstated the verdict and a petition is pending.

# Product liability
[[zantix_cases::Zantix: approximately 3,000 personal injury cases are pending in federal multidistrict litigation in Florida]], and tens of thousands of claims are on a registry. The judge will hear argument on expert evidence in 2022. Zofra: about 430 cases alleging birth defects were dismissed by summary judgment in June 2021; plaintiffs appealed.

# Sales, marketing and regulation
[[doj::The US Department of Justice asked for information on payments by the HIV business to doctors]]; a civil investigative demand was received in 2021. An inquiry in Romania led to a fine on distributors.

# Anti-trust
Purchasers of Lamicta claim that a settlement of patents delayed entry; the class was decertified and trial is expected in 2023.
""",
        "investor": """
The Ordinary Shares are listed in London and ADSs in New York. Citadel Depositary Bank is the depositary. At 31 December 2021 there were 5,387 million shares, of which 332 million in treasury. [[holder::BlackMoor Inc. held 7.4% of voting rights]] and Dodgson & Co 5.2%. The annual general meeting will be held on 4 May 2022. There are no exchange controls. UK tax treaty residents pay no withholding tax on dividends.
""",
        "xref": """
|| Item of Form 20-F | Where found
| 3.D Risk factors | Risk management and principal risks
| 4 Information on the Company | Strategic report
| 5 Operating and financial review and prospects | Group financial review
| 6 Directors, senior management and employees | Corporate governance; Remuneration report
| 7 Major shareholders | Investor information
| 8.A Legal proceedings | Note 32
| 11 Market risk | Note 24
| 15 Controls | Corporate governance
| 16A Audit committee financial expert | Corporate governance
| 16C Accountant fees | Note 6
| 18 Financial statements | Financial statements

Management assessed internal control over financial reporting as at 31 December 2021 on the basis of the COSO framework and found it effective.
""",
    },
    questions=[
        ("statement-figure", "What was Helvarra's purchase of property, plant and equipment in FY2021 (£m)?", "capex:2021"),
        ("statement-figure", "How much inventory did the drug maker hold at the end of 2021?", "inventory:2021"),
        ("statement-figure", "turnover 2019", "revenue:2019"),
        ("ratio", "What is Helvarra's FY2021 gross margin (gross profit as a % of turnover) and did it improve?", "gross:2021+revenue:2021+gross:2020|cogs/revenue:2021"),
        ("ratio", "What is the FY2021 return on equity for Helvarra: profit attributable to shareholders / average shareholders' equity 2020-21?", "net:2021 & equity:2021+equity:2020"),
        ("ratio", "R&D intensity 2021: research spend relative to turnover", "rd:2021+revenue:2021"),
        ("ratio", "Current ratio at 31 December 2021?", "tca:2021+tcl:2021"),
        ("note-figure", "Which division of the pharma group made the most profit in 2021?", "o3:2021+o1:2021+o2:2021"),
        ("note-figure", "How much net debt at end of 2021?", "net_debt:2021"),
        ("note-figure", "cash paid to the Japanese partner in HIV in 2021", "cc_paid"),
        ("note-figure", "Provision for lawsuits at year end?", "legal_prov"),
        ("note-figure", "Total dividend per share for 2021 in pence", "dps"),
        ("narrative-why", "What made the tax rate fall in 2021?", "tax_why"),
        ("narrative-why", "Why were vaccine sales down?", "vaccine_why"),
        ("narrative-why", "What drove SG&A lower in FY2021?", "sga_why"),
        ("narrative-why", "why did operating cash flow improve", "cfo_why"),
        ("fact", "Which cancer trial was given up?", "stopped"),
        ("fact", "What happened after the balance sheet date with the patent dispute on HIV, how much money came in?", "biktar"),
        ("fact", "will the dividend be cut?", "dividend_policy"),
        ("fact", "Which debt is listed in New York?", "securities"),
        ("risk", "When does patent protection for the top HIV drug run out?", "patent_cliff"),
        ("risk", "How many Zantix injury claims are there?", "zantix_cases"),
        ("risk", "Is any US authority investigating payments to doctors?", "doj"),
        ("governance", "What was the chief executive's total pay in 2021?", "ceo_pay"),
        ("governance", "Who sits on the audit & risk committee?", "audit_committee"),
        ("governance", "is the chairman leaving?", "chair_leaves"),
        ("governance", "largest shareholder and stake", "holder"),
    ],
)
