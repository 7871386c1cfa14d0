"""Nordlys Telekom: a Norwegian operator of mobile and fibre networks; an annual report in millions of kroner."""

COMPANY = dict(
    name="nordlys-telekom", half="test", gaap="ifrs", short="Nordlys", fy=2018, year_end="31 December", unit_line="NOK million", suffix=" million", currency="NOK ", gap=" ", title="Nordlys Telekom ASA — Annual report 2018", share_unit_title=" (NOK)",
    style=dict(fill=(2150, 3000), width=100, head=["{section}"], foot=["Nordlys Telekom  Annual report 2018", "{page}"]), price=118.0, audit_fee=9.4, risk_count=60, ceo_salary=5400, secretary="Ragnhild Moe", running=dict(front="Board of directors’ report", governance="Corporate governance", accounts="Financial statements Nordlys group"), currency_words="Norwegian kroner",
    labels=dict(revenue="Total revenues", rd="Other costs", restructuring="Workforce reductions and onerous contracts", impairment="Impairment losses", impairment_cf="Impairment losses", capex="Purchases of property, plant and equipment and spectrum", acquired="Purchases of subsidiaries and associates, net of cash", disposals="Proceeds from sale of fixed assets and masts", buyback="Purchase of treasury shares", dividends="Dividends paid to shareholders", operating_income="Operating profit", pretax="Profit before taxes", tax="Income taxes", net="Profit for the year", cfo="Net cash flow from operating activities", cfi="Net cash flow from investing activities", cff="Net cash flow from financing activities", issued="Proceeds from borrowings", repaid="Repayments of borrowings", payables="Trade payables and accrued network costs", deferred_revenue="Prepaid subscriptions", d_deferred_revenue="Prepaid subscriptions", lt_debt="Non-current interest-bearing liabilities", cur_debt="Current interest-bearing liabilities", da_line="Depreciation and amortisation", intangibles="Spectrum licences, customer base and other intangible assets", employees="Man-years at year end"),
    segments=[dict(key="norway", label="Norway mobile", revenue=[11820, 12010, 12140, 12240, 12010], margin=0.27, goodwill=0.7), dict(key="fibre", label="Fibre and TV", revenue=[4210, 4480, 4790, 5120, 5480], margin=0.17, capex=2.4, goodwill=0.9), dict(key="sweden", label="Sweden and Denmark", revenue=[7920, 8110, 8240, 8390, 8260], margin=[0.12, 0.12, 0.115, 0.11, 0.07], goodwill=1.3), dict(key="business", label="Enterprise services", revenue=[2110, 2240, 2480, 2650, 2890], margin=0.09, capex=0.5, goodwill=0.6)],
    figures=dict(gross=[0.742, 0.741, 0.744, 0.748, 0.745], sga=[0.402, 0.398, 0.391, 0.384, 0.381], rd=[0.02, 0.02, 0.02, 0.02, 0.02], da=[0.148, 0.149, 0.151, 0.152, 0.157], da_shown=True, restructuring=[0, 120, 0, 85, 310], impairment=[0, 0, 0, 0, 940], capex=[3910, 4120, 4480, 4620, 5210], acquired=[0, 0, 1150, 0, 620], buyback=[0, 0, 400, 900, 1200], dps=[4.6, 4.9, 5.2, 5.6, 6.0], shares=[412.0, 412.0, 410.4, 405.1, 398.2], tax=[0.271, 0.262, 0.251, 0.246, 0.288], debt=14200, cash=2100, goodwill=9100, intangibles=4200, amortization=0.09, rate=0.034, dso=38, dio=16, dpo=152, accrued=0.09, deferred_revenue=0.04, ppe=19800, lease=0.03, other_long=0.08, cash_floor=0.06, grain=250, corporate=0.016, employees=[8120, 7990, 7840, 7610, 7140], minority=0.008, **{"yield": 0.006}),
    impaired_at=2, expense_lines=[("x_traffic", "Costs of materials and traffic charges", 0.39), ("x_salaries", "Salaries and personnel costs", 0.25), ("x_opex", "Other operating expenses", 0.36)], debt_items=[("EMTN bonds in euros", 0.55), ("NOK bonds", 0.27), ("European Investment Bank loan", 0.12), ("Commercial paper", 0.06)], maturity_weights=[0.21, 0.08, 0.26, 0.11, 0.34], statutory=[23.0, 24.0], statutory_label="Norwegian corporate tax rate", home_tax=("Norway", "Sweden and Denmark", "Adjustments of prior years"), rate_items=["Other rates abroad", "Effect of lower future rate", "Non-taxable income", "Share of associates", "Impairment and other"],
    places=[("Norway", 0.67), ("Sweden", 0.22), ("Denmark", 0.11)], plant=["Mobile network", "Fibre and cable network", "Buildings and masts", "IT and equipment", "Work in progress"], plant_weights=[0.34, 0.38, 0.11, 0.1, 0.07], inventory_parts=["Handsets", "Network spare parts", "Other"], inventory_weights=[0.64, 0.24, 0.12], intangible_names=["Spectrum licences", "Customer base and brands", "Software"], staff_groups=["Networks and IT", "Sales and service", "Staff functions"],
    subsidiary_heads=["Nordlys", "Fjordnett", "Skånetel", "Havblik"], subsidiary_count=7, subsidiary_tails=["Norge AS  Norway", "Sverige AB  Sweden", "Danmark A/S  Denmark", "Fiber AS  Norway", "Infra AS  Norway (68%)", "Eiendom AS  Norway", "Forsikring AS  Norway", "Maritime AS  Norway", "IoT AB  Sweden"],
    order=["highlights", "ceo", "chair", "markets", "review", "financial", "model", "strategy", "people", "environment", "risks", "section172", "viability", "kpis", "governance", "board", "nomination", "audit", "remuneration", "directors", "statements", "auditor", "parent", "record", "glossary", "about", "shareholders"], note_style="Note {} {}", statement_order=["income", "comprehensive", "balance", "cash", "equity"],
    notes=[("Segment information", "segments"), ("Operating expenses, salaries and audit fees", "expenses"), ("Workforce reductions and impairment", "adjusting"), ("Financial items", "finance"), ("Income taxes", "taxes"), ("Earnings per share", "eps"), ("Goodwill and other intangible assets", "goodwill"), ("Property, plant and equipment", "ppe"), ("Lease commitments", "leases"), ("Receivables, inventories and payables", "working"), ("Provisions", "provisions"), ("Pension obligations", "pension"), ("Interest-bearing liabilities", "debt"), ("Managing capital and financial risk", "risk"), ("Net interest-bearing debt and EBITDA", "cash"), ("Equity and dividends", "capital"), ("Share programmes", "shares"), ("Business combinations", "acquisitions"), ("Legal disputes and contingencies", "litigation"), ("Commitments", "commitments"), ("Related parties", "related"), ("Events after the reporting period", "subsequent"), ("Subsidiaries", "subsidiaries")],
    board=[("Gunvor Aasland", "Chair of the board", "Chair since 2016; formerly director general of an agency for transport."), ("Eirik Solbakken", "Chief Executive Officer", "Group chief executive since 15 August 2015; not a member of the board."), ("Camilla Thorvaldsen", "Chief Financial Officer", "Chief financial officer since February 2017; earlier with a maker of fertilizer."), ("Petter Vangen", "Vice chair", "Investor; on the board since 2012."), ("Ingeborg Lauritsen", "Board member", "Chair of the risk and audit committee; chief financial officer of a salmon farmer."), ("Mats Hedenlund", "Board member", "Swedish; founder of two internet companies."), ("Roar Kvamme", "Board member, elected by employees", "Technician and union representative.")],
    holders=[("The Norwegian State", "34.0%"), ("National Insurance Fund", "6.8%"), ("Granite Index Advisors", "3.9%")],
    words=dict(co="Nordlys Telekom ASA", file_number="NO 976 114 550", website="www.nordlystelekom.example", ticker="NLT", exchange="Oslo Stock Exchange", hq="Havnegata 12, Trondheim, Norway", auditor="Revisjonsfirmaet Holm & Brekke AS", auditor_city="Trondheim", auditor_since="2013", report_date="19 March 2019", agm="8 May 2019", product=["mobile and broadband services", "connections"], customers="subscribers and firms", input=["handsets", "network equipment", "television content", "electricity"], Input=["Network equipment", "Content"], supplier="vendors", suppliers="vendors of equipment", site="network site", sites="network sites and shops",
               regulator=["the Norwegian communications authority", "the Swedish post and telecom authority", "competition authorities"], competitor=["the former monopolies of neighboring countries", "virtual operators", "municipal power companies that lay fibre"], industry="telecommunications", place=["Trøndelag", "Skåne", "Jutland"], system="billing system", stock_short="shares", nature="Nordlys Telekom ASA is a Norwegian public limited company that provides mobile, broadband, television and enterprise services in Norway, Sweden and Denmark.", revenue_policy="Subscriptions are recognized over the period of service; handsets when handed over. In bundles the price is allocated by stand-alone selling prices. IFRS 15 was adopted on 1 January 2018 with the cumulative effect in equity.", discount_low="7.4%", discount_high="9.2%", leverage_target="1.6 to 2.2 times", transfer_agent="Verdi Kontofører AS", revolver_size="NOK 6,000 million"),
    text=dict(
        cover="Annual report for 2018, including the report of the board of directors required by the Norwegian accounting act. Established in [[founded::1994]].",
        highlights="""
At year end Nordlys had [[mobile_subs:2018::4.31 million mobile subscriptions]] (2017: 4.42 million), 812,000 homes connected to fibre or cable and 41,000 enterprise customers. Churn in Norway was [[churn:2018::13.8%]]. The network covers 99.4% of the Norwegian population with 4G. The share price rose 3.1%.
""",
        ceo="""
# Letter from the CEO

The year behind us was mixed. In Norway more customers chose large data packages; in Sweden a price war that began in March took the pleasure out of growth. I decided in June to [[restructuring_what::reduce the workforce by 470 man-years]], most of them in staff functions and Swedish shops. Such decisions are hard and were taken together with the unions where possible.

We laid fibre past 96,000 homes. We tested fifth-generation mobile in Elverum with a bus that drives itself. On 14 November a [[outage::fault in a signalling system stopped mobile service for three hours]]; emergency calls went over other networks. I apologize to all concerned, and we have separated the systems since.

The proposed dividend is [[dps:2018::6.00]] kroner per share. Towards 2021 we aim at low single-digit growth, EBITDA margins above 38% and capital expenditure of about 15% of revenues when the fibre programme is complete.

Eirik Solbakken
""",
        chair="""
# From the chair

The board held eleven meetings. It approved the purchase of Havblik in Denmark, the programme for efficiency, and a framework for sale of masts. The [[holder.1::Norwegian State]], our largest owner, expects a market return and responsible conduct. Petter Vangen has announced that he will leave the board in May 2019; the nomination committee proposes [[nominee::Astrid Heggelund]] in his place.
""",
        markets="""
# Market and regulation

Norwegians used 3.6 gigabytes of mobile data a month in 2018, 48% more than in 2017. Roaming charges within the European Economic Area ended in June 2017, and the full-year effect was felt in 2018. The authority continued to regulate access for virtual operators and, in May, proposed to regulate access to fibre in [[regulated_areas::31 areas]]. Rights to 700 megahertz spectrum will be auctioned in the spring of 2019. Security law may restrict which vendors may supply core networks.
""",
        review="""
# Segments

Norway mobile. Revenues <dir rev.norway> <pc rev.norway> to <v rev.norway>; average revenue per user was [[arpu:2018::NOK 327]] a month (2017: NOK 331). Segment result <v oi.norway>.

Fibre and TV. Revenues <dir rev.fibre> <pc rev.fibre> to <v rev.fibre>. We passed 96,000 homes, of which 58% have become customers. Rights to football cost NOK 70 million more. Segment result <v oi.fibre>.

Sweden and Denmark. Revenues were <v rev.sweden>; segment result fell to <v oi.sweden> from <v oi.sweden -1>, since [[why_sweden::a fourth operator cut prices of unlimited data by a third]]. We lost 140,000 subscriptions.

Enterprise services. Revenues <dir rev.business> <pc rev.business> to <v rev.business>, with more security and cloud services; the contract with the health region of mid-Norway was the largest won.
""",
        financial="""
# Financial review

Total revenues <dir revenue> <pc revenue> to <v revenue>. Operating profit was <v operating_income> (<y -1>: <v operating_income -1>), which is <r operating_margin> of revenues, against <r operating_margin -1>.

%table changes rev.norway=Norway_mobile rev.fibre=Fibre_and_TV rev.sweden=Sweden_and_Denmark rev.business=Enterprise_services revenue x_traffic=Materials_and_traffic x_salaries=Salaries_and_personnel x_opex=Other_operating_expenses da_line restructuring impairment operating_income interest_expense interest_income pretax tax net

[[why_margin::The impairment of the Danish business, severance and Swedish prices]] account for the lower operating margin. Personnel costs fell, energy costs rose. Depreciation grew with fibre. The tax rate was <r etr>, up from <r etr -1>, as the impairment is not deductible.

Cash flow and capital expenditure. Net cash flow from operating activities was <v cfo> (<y -1>: <v cfo -1>). Purchases of property, plant and equipment and spectrum came to <v capex> (<y -1>: <v capex -1>): fibre NOK 2,380 million, mobile NOK 1,720 million, IT NOK 690 million, spectrum NOK 420 million. For 2019 [[capex_next::NOK 4,900 million]] is planned, spectrum excluded. Shares were bought back for <v buyback>.
""",
        people="At the end of 2018 [[headcount:2018::7,140 man-years]] were worked in the group, 470 fewer than a year before; 36% of employees are women. Sickness absence in Norway was 4.4%.",
        risks="""
# Chinese equipment in our networks
About [[risk_vendor::60% of our radio network comes from one Chinese vendor]]. If authorities prohibited its use, replacement would cost an estimated NOK 3,000 million over five years and would delay fifth-generation service.

# Price competition in Sweden and Denmark
A fourth operator with foreign owners has chosen to buy market share. Should prices in Norway follow, each krone of monthly revenue per user is worth NOK 29 million a year.

# Outages and security
Society depends on networks. A long outage would hurt many, and fines may follow. The core was doubled in December.

# Regulation of access to fibre
If access had to be given at cost, the return on fibre would fall below that on which NOK 9,000 million have been invested.
""",
        governance="The risk and audit committee consists of [[audit_committee::Ingeborg Lauritsen (chair), Petter Vangen and Roar Kvamme]]. The corporate assembly elects the board. No deviations from the code of practice exist other than that the board has not set out general principles for takeover bids.",
        critical_audit="Key audit matter: revenue and billing systems. Large numbers of transactions pass through nine systems; we tested interfaces, access rights and the change of price plans, and compared invoices with contracts by data analysis.",
        policies="Network assets: depreciation over 5 to 12 years for radio equipment and 30 years for ducts and fibre. Spectrum is amortized over the licence. Costs of obtaining contracts, mainly commissions, are capitalized and amortized over 18 to 36 months. IFRS 16 will be adopted on 1 January 2019 and is expected to increase assets and liabilities by [[ifrs16::about NOK 3,400 million]].",
        note_segments="The group has four reportable segments. No customer accounts for a tenth of revenues; the largest, the [[big_customer::health region of mid-Norway]], accounts for 1.6%.",
        note_expenses="Salaries include social security tax of NOK 590 million and pension costs of NOK 402 million.",
        note_adjusting="Workforce reductions cost NOK 268 million and onerous contracts for shops NOK 42 million, together <v restructuring>. Impairment: goodwill of the cash-generating unit Denmark was written down by <v impairment> in the third quarter; [[why_impairment::expected prices per user were lowered by 9%]] and the recoverable amount, a value in use at 7.4% after tax, was NOK 2,310 million.",
        note_debt="Bonds under the EMTN programme amount to EUR 850 million, swapped in part to kroner. In May 2018 a [[bond::EUR 300 million bond at 1.375% due 2026]] was issued. A committed facility of [[revolver_size::NOK 6,000 million]] until [[revolver_due::2023]] was unused. No loan contains financial covenants, except that of the European Investment Bank, which requires net debt below [[covenant::3.5 times EBITDA]].",
        note_acquisitions="On 1 October 2018 Nordlys acquired [[acq:2018::Havblik A/S]], a Danish provider of security services to firms with 210 employees, for [[acq_price::NOK 620 million]]. In 2016 Fjordnett was bought for NOK 1,150 million.",
        note_litigation="In June 2018 the Norwegian competition authority fined Nordlys [[fine::NOK 412 million]] for abuse of dominance towards a virtual operator in 2010 to 2014. The decision has been appealed to the competition tribunal; since the company considers it wrong, [[fine_provision::no provision has been made]], and a guarantee was given. A [[lawsuit::class action by 48,000 broadband customers]] over price changes was dismissed in Oslo District Court and appealed.",
        note_subsequent="On 31 January 2019 Nordlys [[subsequent::agreed to sell 49% of its mast company to a pension fund for NOK 3,750 million]]. The sale is expected to close in the second quarter; the mast company will remain consolidated. On 5 March 2019 a new collective agreement for 2019 was signed.",
        shareholders="Shares outstanding: 396.1 million. Number of shareholders: [[shareholder_count::48,216]]. The dividend will be paid on 20 May 2019.",
    ),
    questions=[
        ("statement-figure", "Nordlys capex in FY2018, spectrum included?", "capex:2018"),
        ("statement-figure", "staff cost 2018", "x_salaries:2018"),
        ("statement-figure", "How much was returned through repurchases of own shares in 2018?", "buyback:2018"),
        ("ratio", "Liquidity 2018: what current assets are there to meet current obligations?", "cur_assets:2018+cur_liabilities:2018"),
        ("ratio", "What is EBIT in percent of turnover in 2018? Give the two figures.", "operating_income:2018+revenue:2018"),
        ("note-figure", "Net debt at end of 2018", "net_debt:2018"),
        ("note-figure", "How big was the antitrust penalty?", "fine"),
        ("note-figure", "goodwill charge in 2018", "impairment:2018"),
        ("narrative-why", "Why are earnings in Sweden down?", "why_sweden"),
        ("narrative-why", "Why did the overall profit margin decline?", "why_margin"),
        ("fact", "How many cell phone customers?", "mobile_subs:2018"),
        ("fact", "How many jobs are being cut?", "restructuring_what", "470 man-years"),
        ("fact", "What stake sale was agreed in January 2019?", "subsequent"),
        ("risk", "Dependence on a Chinese supplier?", "risk_vendor"),
        ("risk", "Consumers suing together over broadband prices?", "lawsuit"),
        ("governance", "Largest owner of the telecom group", "holder.1"),
        ("governance", "who is new on the list for the board", "nominee"),
    ])
