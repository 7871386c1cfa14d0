"""Ozark Prairie Energy: an electric and gas utility; a 10-K in millions of dollars, plant first on the balance sheet."""

COMPANY = dict(
    name="ozark-prairie-energy", half="tune", short="Ozark Prairie", fy=2016, year_end="December 31", unit_line="(Millions, except per share amounts)", suffix=" million", currency="$", gap="", utility_order=True, revenue_lines=True,
    style=dict(fill=(2250, 3100), width=112, head=["Ozark Prairie Energy Corporation"], foot=["{page}"]), price=58.9, audit_fee=3120, risk_count=70, foreign=False, parent_only=True, ceo_salary=905000,
    labels=dict(revenue="Operating revenues", ppe="Utility plant, net", investments="Temporary investments", receivables="Customer accounts and unbilled revenues, net", inventory="Fuel, gas in storage and materials", prepaid="Regulatory assets, current, and prepayments", other_assets="Regulatory assets and other", intangibles="Nuclear decommissioning trust and other investments", payables="Accounts payable",
                accrued="Accrued taxes, interest and other", deferred_revenue="Customer deposits", other_long="Regulatory liabilities, asset retirement and pension obligations", capex="Construction expenditures", buyback="Reacquired common stock", dividends="Dividends on common stock", operating_income="Operating income", tax="Income taxes", pretax="Income before income taxes", restructuring="Generation retirement and severance costs",
                d_receivables="Customer accounts and unbilled revenues", d_inventory="Fuel, gas in storage and materials", d_deferred_revenue="Customer deposits", disposals="Proceeds from sale of property", da_line="Depreciation and amortization", cfo="Net cash flows from operating activities", cfi="Net cash flows used in investing activities", cff="Net cash flows from financing activities",
                gain="Allowance for equity funds used during construction", total_equity="Total common shareholders’ equity", paid_in="Common stock", rou="Capital lease property, net", issued="Issuance of first mortgage bonds and notes", repaid="Retirement of long-term debt", options="Issuance of shares under dividend reinvestment plan"),
    segments=[dict(key="electric", label="Electric", revenue=[1611, 1668, 1702, 1741, 1806], margin=0.23, capex=1.1), dict(key="gas", label="Natural gas distribution", line="Natural gas", revenue=[604, 688, 742, 611, 566], margin=0.13, capex=0.8), dict(key="transmission", label="Transmission and other", line="Transmission and other", revenue=[88, 97, 112, 131, 154], margin=0.42, capex=2.2)],
    figures=dict(gross=[0.586, 0.572, 0.565, 0.601, 0.629], sga=[0.262, 0.262, 0.258, 0.266, 0.27], da=[0.112, 0.113, 0.114, 0.121, 0.127], da_shown=True, restructuring=[0, 0, 0, 0, 21], impairment=0, capex=[498, 541, 612, 688, 727], acquired=0, buyback=0, dps=[1.62, 1.68, 1.74, 1.82, 1.92], shares=[78.2, 79.0, 79.9, 80.6, 81.2], tax=[0.342, 0.338, 0.331, 0.327, 0.318], debt=2610, cash=44,
                 goodwill=96, intangibles=402, amortization=0.004, rate=0.046, dso=36, dio=66, dpo=58, accrued=0.06, deferred_revenue=0.02, sbc=0.004, ppe=4890, lease=0.02, other_long=0.31, other_assets=0.22, cash_floor=0.02, corporate=0.004, employees=[3410, 3395, 3362, 3318, 3284]),
    expense_lines=[("x_fuel", "Fuel and purchased power", 0.27), ("x_gas", "Cost of natural gas sold", 0.21), ("x_om", "Operation and maintenance", 0.41), ("x_taxes", "Taxes other than income taxes", 0.11)],
    debt_items=[("First mortgage bonds, 2.65% to 6.10%, due 2018–2046", 0.78), ("Pollution control bonds due 2029", 0.08), ("Senior notes of the parent, 3.40%, due 2021", 0.11), ("Commercial paper", 0.03)], maturity_weights=[0.09, 0.03, 0.02, 0.16, 0.7], statutory=35.0, rate_items=["State income taxes, net of federal benefit", "Production tax credits", "Flow-through of plant differences", "Amortization of investment tax credits", "Other, net"],
    season=[0.272, 0.221, 0.271, 0.236], places=[("Missouri", 0.58), ("Kansas", 0.27), ("Arkansas", 0.15)], plant=["Generation", "Transmission", "Distribution", "Gas plant", "Construction work in progress"], plant_weights=[0.37, 0.15, 0.31, 0.12, 0.05], accrued_parts=["Property and other taxes", "Interest", "Payroll and benefits", "Customer refunds", "Other"], inventory_parts=["Coal and oil", "Natural gas in storage", "Materials and supplies"], inventory_weights=[0.36, 0.27, 0.37],
    sister=dict(name="ozark-prairie-electric", short="Ozark Prairie Electric", title="Ozark Prairie Electric Company", part=0.66, note="The notes to the consolidated financial statements of the parent apply, so far as they concern Ozark Prairie Electric Company, to the statements above.",
                intro="# STATEMENTS OF OZARK PRAIRIE ELECTRIC COMPANY (SUBSIDIARY REGISTRANT)\n\nOzark Prairie Electric Company, which has securities of its own, files this form together with its parent. Its statements follow; amounts for the company as a whole are those of Item 8. All of its common stock is held by the parent."),
    order=["cover", "contents", "forward", "business", "risk", "properties", "market", "selected", "mdna", "market_risk", "statements", "sister", "controls", "part3", "exhibits", "schedules", "appendix"],
    policy_tags=[], note_style="{}. {}", statement_order=["income", "comprehensive", "balance", "cash", "equity"], subsidiary_heads=["Ozark Prairie", "Prairie Gas", "Flint Hills Transmission"], subsidiary_count=6, subsidiary_tails=["Electric Company  Missouri", "Holding Company  Missouri", "Services, Inc.  Missouri", "Wind I, LLC  Kansas", "Receivables Company  Delaware", "Pipeline, LLC  Kansas", "Solar Development, LLC  Arkansas"],
    notes=[("Rate and Regulatory Matters", "rates"), ("Plant and Other Balances", "supplemental"), ("Debt and Liquidity", "debt"), ("Leases", "leases"), ("Income Taxes", "taxes"), ("Retirement Benefits", "pension"), ("Asset Retirement Obligations and Nuclear Decommissioning", "aro"), ("Derivatives", "derivatives"), ("Fair Value", "fair_value"), ("Common Stock and Dividends", "capital"), ("Share-Based Compensation", "stock"), ("Earnings per Share", "eps"), ("Commitments and Contingencies", "contingencies"), ("Segments", "segments"), ("Subsequent Events", "subsequent")],
    appendix=["securities", "credit", "plan", "award", "glossary", "certification_ceo", "certification_cfo"], business_more=["people", "sustainability", "segments_general"], mdna_more=["prior", "costs", "working"],
    officers=[("Martha Kowalczyk", 58, "Chair, President and Chief Executive Officer", "Ms. Kowalczyk, an electrical engineer, joined the Electric Company in 1981 and became chief executive officer in 2012."), ("Julian Overstreet", 52, "Executive Vice President and Chief Financial Officer", "Mr. Overstreet was treasurer from 2007 until he was named chief financial officer in March 2015."), ("Lyle Benbow", 60, "Executive Vice President, Generation", "Mr. Benbow is responsible for power plants, including the nuclear station."), ("Simone Archuleta", 47, "Senior Vice President, Regulatory Affairs and General Counsel", "Ms. Archuleta was a member of the staff of a state commission until 2008.")],
    directors=["Martha Kowalczyk", "Randall Eckert", "Yvonne Tisdale", "Conrad Blaha", "Miriam Goldfarb", "Otis Lattimore", "Sarah Whitehorse"],
    words=dict(co="Ozark Prairie Energy Corporation", stock_title="Common Stock, no par value", stock_short="common stock", file_number="1-03523", irs="44-0236288", phone="(417) 555-0190", website="www.ozarkprairie.example", state="Missouri", ticker="OPE", exchange="New York Stock Exchange", hq="600 Jefferson Avenue, Springfield, Missouri", holders="17,940", market_value="$5.0 billion", shares_cover="81,331,470", cover_date="January 31, 2017", report_date="February 22, 2017",
               cfo="Julian Overstreet", cfo_title="Executive Vice President and Chief Financial Officer", auditor="Pierpont Dale LLP", auditor_city="Kansas City, Missouri", auditor_since="1932", product=["electricity and natural gas", "energy"], customers="customers", input=["coal", "natural gas", "purchased power"], Input=["Coal", "Natural gas"], supplier="suppliers", suppliers="suppliers of fuel and equipment", site="power station", sites="power stations and networks",
               regulator=["the Missouri commission", "the Federal Energy Regulatory Commission", "the Nuclear Regulatory Commission"], competitor=["rooftop solar installers", "municipal utilities and cooperatives", "developers of transmission chosen by tender"], industry="utility", place=["southwest Missouri", "eastern Kansas", "northwest Arkansas"], system="customer information system", nature="Ozark Prairie Energy Corporation is a holding company whose subsidiaries generate, transmit and distribute electricity and distribute natural gas.",
               revenue_policy="Revenues are recorded when electricity or gas is delivered, with an estimate for energy delivered but not billed. Fuel adjustment clauses allow most differences between actual and base costs of fuel to be recovered from or returned to customers later.", revolver_size="$750 million", revolver_due="December 2020", revolver_drawn="no amount", covenant="65% of total capitalization"),
    text=dict(
        business="""
# The Company

Ozark Prairie Energy, a holding company organized in 1998, owns Ozark Prairie Electric Company, founded in 1909, Prairie Gas Company and Flint Hills Transmission. Together they serve [[customers_electric::634,000 electric customers]] and [[customers_gas::512,000 gas customers]] in southwest Missouri, eastern Kansas and northwest Arkansas, an area of 41,000 square miles. The nine largest cities account for 46% of electric sales.

# Electric Operations

Installed capacity is 4,410 megawatts. The peak demand of the year, [[peak:2016::3,688 megawatts]], was reached on July 21, 2016; the record, 3,812 megawatts, dates from August 2011.

| Station  Fuel  Share owned  Megawatts (net)  In service
| Table Rock  Coal  100%  1,102  1976
| Iron Gate  Coal  62%  488  1983
| Neosho River  Nuclear  40%  472  1985
| Marais  Gas, combined cycle  100%  815  2004
| Osage Peakers  Gas  100%  604  1999
| Old Mill  Coal (retires 2018)  100%  329  1958
| Flint Hills Wind I and II  Wind  100%  500  2010
| Hydro  Water  100%  100  1913

In <fy> coal supplied 54% of the energy, nuclear 17%, gas 13%, wind 12% and other sources 4%.

# Gas Operations

Prairie Gas owns 12,900 miles of mains. Supply comes from the Mid-Continent and the Rockies under contracts of up to five years; storage covers a third of winter demand. The cost of gas is passed on to customers without profit.

# Rates

| Jurisdiction  Allowed return on equity  Equity share of capital  Rate base (millions)  Last decision
| Missouri electric  [[roe_missouri::9.55%]]  52.1%  $3,390  May 2015
| Kansas electric  9.30%  51.0%  $1,140  October 2015
| Arkansas electric  9.50%  48.6%  $402  April 2014
| Gas, all states  9.60%  50.3%  $884  2013–2016
| FERC transmission  10.32%  55.0%  $561  formula

# Environment

Rules on mercury, ozone, ash ponds and cooling water required spending of $1.1 billion from 2009 to 2016. We plan to spend $212 million more on ash and water by 2021. {Carbon dioxide emissions in 2016 were 31% below those of 2005.|Emissions of carbon dioxide have fallen by 31% since 2005.}

# Employees

On December 31, 2016 we had [[headcount:2016::3,284 employees]], of whom 1,910 were represented by locals of two unions under agreements that expire in 2018 and 2019.
""",
        risks="""
# Regulators may not allow us to recover costs or to earn a fair return.
Rates are set on costs of a past year. When costs rise faster than sales, we earn less than allowed; in <fy> the Electric Company earned 8.7% on equity in Missouri. In that state plant cannot be included in rates until it is in service, and the commission may disallow what it finds imprudent.

# [[risk_nuclear::Our share of the Neosho River nuclear station]] exposes us to particular risks.
The station is run by another owner. An accident at any reactor in the country could lead to an assessment on us of up to $50 million per event, new rules, or a shutdown. Spent fuel is stored at the site, since no repository exists. The license runs until 2045.

# Sales of electricity per customer are falling.
More efficient lighting and rooftop solar panels reduced use per residential customer by 0.9% after adjustment for weather. With fixed costs spread over fewer kilowatt-hours, rates must rise, which leads to more conservation.

# Mild weather reduces our earnings.
Compared with normal weather, <fy> had 17% fewer heating degree days and 9% more cooling degree days; the effect on earnings was minus $0.08 per share. Only gas in Kansas is protected by a weather clause.

# Ash at closed ponds may have to be moved at great expense.
If rules or courts required us to dig out all ash at Table Rock and Old Mill and not merely to cover it, the cost might exceed our obligation by more than $300 million.
""",
        properties="""
Our power stations are described in Item 1. We own 4,860 miles of transmission lines, 21,300 miles of distribution lines and 402 substations. Substantially all property of the Electric Company is subject to the lien of its mortgage indenture. The headquarters building in Springfield is owned.
""",
        legal="""
For legal and regulatory proceedings see Notes 2 and 14. In December 2016 the Sierra Alliance filed suit in the Western District of Missouri over [[lawsuit::discharges from the ash pond at Old Mill]]. We believe that permits allow them.
""",
        mdna="""
# Executive Summary

Earnings per share were $<n eps>, compared with $<n eps -1>. {Higher rates in Missouri and Kansas and transmission investment did most of the work.|New rates that took effect in 2015 and growth in transmission lifted earnings.} Mild winters cost $0.08. Sales to industrial customers fell 1.8%, since a [[aluminum::zinc smelter at Fort Scott]] closed in March.

# Results of Operations

%table changes rev.electric=Electric rev.gas=Natural_gas rev.transmission=Transmission_and_other revenue x_fuel=Fuel_and_purchased_power x_gas=Cost_of_natural_gas_sold x_om=Operation_and_maintenance x_taxes=Taxes_other_than_income_taxes da_line operating_income interest_expense tax net

Electric revenues rose by <diff rev.electric>. New rates contributed $71 million; fuel clause revenue fell by $22 million along with the cost of fuel, which has no effect on income.

Gas revenues fell <pc rev.gas>, because [[why_gas::the commodity was cheap and winters were mild]]; income before taxes from gas nevertheless rose with new rates in Kansas.

Operation and maintenance was <v x_om>, against <v x_om -1>. A refueling outage at Neosho River in the autumn, tree trimming and a storm in June added $24 million; fewer employees saved $8 million.

Depreciation <dir da_line> to <v da_line>, as scrubbers at Iron Gate entered service. Operating margin reached <r operating_margin>, compared with <r operating_margin -1>, [[why_margin::mainly because new base rates took effect while fuel costs fell]].

Retirement of Old Mill. We decided in June to close the station in 2018 and recorded <v restructuring> for severance and parts. The effective tax rate was <r etr>, down from <r etr -1>, owing to production tax credits.
""",
        liquidity="""
# Construction Program

| (Millions)  Actual 2016  2017  2018  2019
| Generation  148  131  118  102
| Transmission  214  246  231  190
| Distribution  241  262  270  281
| Gas  96  104  108  110
| Other  28  31  30  29

Construction expenditures were <v capex> in <fy> and <v capex -1> in <fy -1>. The program will be financed with cash from operations, bonds and a modest amount of new stock from 2018 on. Capitalization at year end was 47% equity.

# Credit Ratings

First mortgage bonds are rated A2 and A; the parent’s notes Baa1 and BBB+; the outlook is stable.

# Dividends

Dividends of $<n dps> per share were paid in <fy>. The board aims at a payout of 60% to 70% of earnings and raised the quarterly rate in November to [[dividend_next::$0.50 per share]].
""",
        policies="""
Regulation. The utilities apply accounting for regulated operations. Costs that regulators are expected to allow in future rates are recorded as regulatory assets; amounts due to customers are recorded as regulatory liabilities.

Allowance for funds used during construction represents the cost of borrowed and equity funds that finance construction. It is not paid in cash and is recovered through depreciation. The composite rate was 6.9% in <fy>.

Nuclear fuel. The cost of fuel assemblies is amortized by output. The fee for disposal, suspended in 2014, was expensed as incurred.
""",
        note_rates="""
Missouri. On July 1, 2016 Ozark Prairie Electric asked the commission to raise annual revenues by [[rate_case::$86.4 million]], based on a return on equity of 9.9% and a rate base of $3,610 million. The staff recommends $41.2 million. A decision is due by May 28, 2017.

Kansas. In October 2015 the commission approved an increase of $38.0 million. Gas rates rose by $11.6 million in January 2016.

| Regulatory assets and liabilities (Millions)  2016  2015
| Pension and postretirement  291  304
| Income taxes recoverable  142  131
| Fuel and purchased gas  18  41
| Storm and vegetation costs  27  16
| Removal costs (liability)  (318)  (301)
| Fuel over-recovery (liability)  (22)  (9)
""",
        note_debt="""
On June 14, 2016 Ozark Prairie Electric sold [[bonds_issued::$300 million of 3.70% first mortgage bonds due 2046]] and used the proceeds to retire commercial paper and bonds that matured. The mortgage indenture allows bonds of up to 70% of unfunded plant.

Companies of the group share a revolving credit facility of [[revolver_size::$750 million]] that supports commercial paper and ends in December 2020; [[revolver_drawn::no amount]] was borrowed. The agreement limits debt to [[covenant::65% of total capitalization]], measured at each company; at year end the ratio was 53%.
""",
        note_aro="""
Obligations exist for decommissioning Neosho River, for ash ponds and for asbestos. The liability was [[aro:2016::$284 million]] at the end of <fy> and $251 million a year earlier; the increase reflects a new estimate for ponds. A study of 2014 puts the cost of decommissioning our share at $318 million in dollars of that year. The trust held [[trust:2016::$206 million]], 64% of it in stocks, at fair value. Customers pay $5.6 million a year towards it.
""",
        note_capital="""
The Company paid dividends of $<n dps> per share in <fy>, $<n dps -1> in <fy -1> and $<n dps -2> in <fy -2>. Under the dividend reinvestment plan [[drip_shares::402,000 shares]] were issued. The Company did not repurchase any stock. The articles and the credit agreement would limit dividends only if equity fell below 35% of capitalization.
""",
        note_segments="""
Electric, natural gas distribution, and transmission and other are the three segments. Transmission comprises Flint Hills and its share of regional projects. Revenue from other segments is eliminated.
""",
        note_contingencies="""
Fuel and power. Commitments for coal, its transport, gas and purchased power are [[fuel_commitments::$1,364 million]], of which $388 million falls in 2017. Ash. In April 2015 a berm at Old Mill leaked; the clean-up cost $9 million. Manufactured gas. Remediation at five sites is expected to cost $17 million, of which $15 million will be recovered in rates.

Nuclear insurance. Liability for an accident is limited by law; beyond insurance of $375 million per site, owners of reactors would be assessed. Property insurance at [[risk_nuclear::Neosho River]] amounts to $2.75 billion. In <fy> an arbitration with the builder of the scrubbers at Iron Gate ended with a payment to us of [[arbitration::$14 million]], credited to plant.
""",
        note_subsequent="""
On January 17, 2017 an ice storm left 141,000 customers without power for up to eight days. Restoration is estimated to have cost [[ice_storm::$33 million]], of which most will be deferred for recovery. On February 8, 2017 the Company [[subsequent::signed an agreement to build a 300-megawatt wind farm]] near Emporia, Kansas, at a cost of $455 million, subject to approval.
""",
        part3="""
[[lead_director::Randall Eckert]] is the lead director. The nuclear and safety committee, led by Conrad Blaha, met six times. Directors serve one-year terms.
""",
    ),
    questions=[
        ("statement-figure", "How much went into building and upgrading the network in 2016 (total capex)?", "capex:2016"),
        ("statement-figure", "What were dividends paid to shareholders in total in FY2016, in dollars?", "dividends:2016"),
        ("statement-figure", "net cash generated by the business in 2016", "cfo:2016"),
        ("ratio", "Interest coverage 2016: EBIT over interest paid to lenders?", "operating_income:2016+interest_expense:2016"),
        ("ratio", "how leveraged is it: long-term borrowings vs shareholders' funds end of 2016", "lt_debt:2016+total_equity:2016"),
        ("note-figure", "What does it owe for taking apart the reactor and cleaning up ash?", "aro:2016"),
        ("note-figure", "How much of an increase in tariffs has it applied for in Missouri?", "rate_case"),
        ("note-figure", "bank line size?", "revolver_size"),
        ("narrative-why", "Why did income from gas sales to customers go down in 2016?", "why_gas"),
        ("narrative-why", "Reason for better operating margin", "why_margin"),
        ("fact", "how many households and firms get power from them?", "customers_electric"),
        ("fact", "What happened after December 2016?", "subsequent"),
        ("risk", "exposure to atomic power accidents", "risk_nuclear"),
        ("risk", "are environmental groups suing them?", "lawsuit"),
        ("governance", "Who is the accountant auditing the books and since when?", "auditor_since"),
        ("governance", "Who runs finance?", "cfo"),
    ])
