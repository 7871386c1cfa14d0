"""Pennyfarthing Stores: farm and home stores; a 10-K in millions of dollars, statements at the end."""

COMPANY = dict(
    name="pennyfarthing-stores", half="tune", short="Pennyfarthing", fy=2022, year_label="fiscal {}", year_end="January 28", end_offset=1, column_labels=True, top_lead="Fiscal year ended in January", unit_line="(dollars in millions, except per share amounts)", suffix=" million", currency="$", gap="",
    style=dict(fill=(2350, 3150), width=98, head=["PENNYFARTHING STORES, INC.  {section}"], foot=["Fiscal 2022 Form 10-K  {page}"]), price=52.2, audit_fee=5380, risk_count=70, dps_on_income=True, ceo_salary=1240000,
    labels=dict(revenue="Net sales", cogs="Cost of goods sold, including buying and occupancy", gross_profit="Gross margin", sga="Selling, general and administrative expenses", da_line="Depreciation and amortization", restructuring="Store closing and restructuring costs",
                inventory="Merchandise inventories", receivables="Receivables", capex="Capital expenditures", buyback="Treasury stock purchases", dividends="Cash dividends paid", payables="Merchandise and trade accounts payable", rou="Operating lease assets", tax="Income tax expense",
                ppe="Property and equipment, net", accrued="Accrued expenses and other current liabilities", deferred_revenue="Gift card and loyalty liabilities", d_inventory="Merchandise inventories", disposals="Proceeds from sale-leaseback and other disposals", acquired="Purchase of Gristmill Pet Supply, net of cash acquired",
                employees="Team members at year end", equity_title="CONSOLIDATED STATEMENTS OF SHAREHOLDERS’ EQUITY", net="Net earnings", pretax="Earnings before income taxes", operating_income="Operating income"),
    segments=[dict(key="farm", label="Farm and Home stores", revenue=[5412, 5688, 6530, 7214, 7489], margin=0.1, goodwill=0.02), dict(key="pet", label="Gristmill Pet", revenue=[0, 0, 214, 631, 688], margin=0.035, goodwill=0.55), dict(key="online", label="Direct to customer", revenue=[236, 301, 612, 655, 702], margin=0.05, goodwill=0.02)],
    figures=dict(gross=[0.348, 0.35, 0.361, 0.358, 0.342], sga=[0.237, 0.236, 0.229, 0.231, 0.236], da=[0.022, 0.022, 0.021, 0.021, 0.022], da_shown=True, restructuring=[0, 11, 0, 0, 28], impairment=[0, 0, 0, 0, 46], capex=[214, 231, 268, 342, 417],
                 acquired=[0, 0, 325, 0, 0], buyback=[180, 150, 60, 410, 265], dps=[1.12, 1.2, 1.28, 1.44, 1.6], shares=[118.4, 116.9, 116.2, 113.0, 110.1], tax=[0.318, 0.229, 0.231, 0.234, 0.238], debt=640, cash=182, goodwill=58, intangibles=44, amortization=0.06, rate=0.041, dso=4, dio=104, dpo=48,
                 accrued=0.055, deferred_revenue=0.012, sbc=0.005, ppe=1580, lease=0.31, other_long=0.014, other_assets=0.008, corporate=0.017, cash_floor=0.035, employees=[31800, 32900, 38100, 41700, 42600]),
    impaired_at=1, debt_items=[("3.70% senior notes due 2026", 0.38), ("4.15% senior notes due 2029", 0.37), ("Term loan, variable rate", 0.22), ("Finance leases", 0.03)], maturity_weights=[0.19, 0.04, 0.33, 0.02, 0.42], statutory=21.0, season=[0.215, 0.272, 0.228, 0.285],
    places=[("South", 0.41), ("Midwest", 0.36), ("West", 0.14), ("Northeast", 0.09)], plant=["Land", "Buildings and improvements", "Fixtures and equipment", "Computer software and hardware", "Construction in progress"], plant_weights=[0.06, 0.37, 0.34, 0.18, 0.05],
    accrued_parts=["Payroll and benefits", "Sales and property taxes", "Self-insurance", "Freight", "Advertising", "Other"], intangible_names=["Gristmill trade name", "Favorable supplier contracts", "Customer files"], inventory_parts=["Livestock, equine and pet", "Seasonal, gift and toy", "Hardware, tools and truck", "Clothing and footwear", "Agriculture"], inventory_weights=[0.29, 0.25, 0.2, 0.12, 0.14],
    order=["cover", "contents", "forward", "business", "risk", "properties", "market", "selected", "mdna", "market_risk", "controls", "part3", "exhibits", "appendix", "statements", "schedules"], foreign=False, rate_items=["State income taxes, net of federal benefit", "Work opportunity credits", "Share-based compensation", "Charitable gifts of merchandise", "Other, net"],
    statement_order=["balance", "income", "comprehensive", "equity", "cash"], note_style="Note {}. {}", subsidiary_heads=["Pennyfarthing", "Gristmill", "Broadacre Feed"], subsidiary_count=9, appendix=["securities", "credit", "plan", "award", "trading", "glossary", "certification_ceo", "certification_cfo"],
    notes=[("Impairment and Store Closings", "closings"), ("Leases", "leases"), ("Goodwill and Other Intangible Assets", "goodwill"), ("Details of Certain Balance Sheet Accounts", "supplemental"), ("Senior Notes, Term Loan and Revolving Facility", "debt"), ("Fair Value", "fair_value"), ("Treasury Stock and Dividends", "capital"),
           ("Share-Based Compensation", "stock"), ("Income Taxes", "taxes"), ("Net Earnings per Share", "eps"), ("Retirement Savings", "retirement"), ("Commitments and Litigation", "contingencies"), ("Revenue", "revenue"), ("Segments", "segments"), ("Subsequent Events", "subsequent")],
    officers=[("Rosalind Thackeray", 57, "Chief Executive Officer and President", "Ms. Thackeray has led Pennyfarthing since February 2019. She joined in 2006 as a buyer of clothing and was chief merchandising officer from 2014."),
              ("Curtis Bellamy", 49, "Executive Vice President, Chief Financial Officer and Treasurer", "Mr. Bellamy took up his post in August 2022, when Wendell Strand retired. He had been chief financial officer of a chain of auto parts stores."),
              ("Anita Delacroix", 53, "Executive Vice President, Chief Merchandising Officer", "Ms. Delacroix has been with us since 2011."), ("Hollis Greer", 60, "Executive Vice President, Stores", "Mr. Greer began as a cashier in our store in Owensboro in 1980."),
              ("Naveen Chaturvedi", 45, "Chief Technology, Digital and Supply Chain Officer", "Mr. Chaturvedi joined us in 2020."), ("Bettina Marlowe", 51, "Senior Vice President, General Counsel and Corporate Secretary", "Ms. Marlowe was deputy general counsel of a restaurant company before 2018.")],
    directors=["Eugene Hallowell", "Rosalind Thackeray", "Carmen Yturria", "Douglas Penrose", "Felicia Okonedo", "Grant Sorensen", "Marjorie Tan", "Walter Dufresne"],
    words=dict(co="Pennyfarthing Stores, Inc.", stock_title="Common Stock, $.01 par value", stock_short="common stock", file_number="001-14406", irs="61-1180332", phone="(270) 555-0171", website="www.pennyfarthing.example", state="Tennessee", ticker="PFS", exchange="New York Stock Exchange",
               hq="5200 Foundry Road, Bowling Green, Kentucky", holders="1,036", market_value="$5.3 billion", shares_cover="109,418,227", cover_date="March 10, 2023", report_date="March 22, 2023", cfo="Curtis Bellamy", cfo_title="Executive Vice President, Chief Financial Officer and Treasurer", auditor="Aldous & Brennan LLP", auditor_city="Nashville, Tennessee", auditor_since="1994",
               year_end_phrase="the last Saturday of January", product=["feed, fencing and pet food", "merchandise"], customers="customers", input=["corn and wheat for feed", "steel for fencing", "ocean freight"], Input=["Feed grains", "Steel", "Freight"], supplier="vendors", suppliers="vendors", site="store", sites="stores and distribution centers", industry="farm and home retail",
               regulator=["the Food and Drug Administration", "the Consumer Product Safety Commission", "state departments of agriculture"], competitor=["other farm store chains", "home improvement warehouses", "online merchants", "feed mills and cooperatives"], place=["Kentucky", "Texas", "the Ohio Valley"], system="point-of-sale system",
               nature="Pennyfarthing Stores, Inc. operates retail stores that supply recreational farmers, ranchers and pet owners, and the Gristmill Pet chain.", revenue_policy="Sales are recognized when the customer takes the merchandise or, for orders placed online, when it is delivered. Sales are reduced by estimated returns, for which customers have thirty days. Gift cards are recorded as a liability until used; the part not expected to be used is recognized in proportion.",
               revolver_size="$500 million", revolver_drawn="$85 million", revolver_due="September 2026"),
    text=dict(
        business="""
# General

Pennyfarthing is the place where people who keep a few acres, some hens, a horse or two dogs buy what these require. At <end> we operated [[stores:2022::1,164 Pennyfarthing stores]] in 38 states and [[gristmill_stores:2022::97 Gristmill Pet stores]], and sold through our website and mobile application. A Pennyfarthing store has about 15,500 square feet of selling space inside and a fenced yard of similar size outside; it carries 16,000 to 19,000 items.

We began in [[founded::1938]] as a seed merchant in Glasgow, Kentucky, which lent a penny-farthing bicycle to its delivery boy. {The first store with the present format opened in 1972|The present format dates from 1972}, and shares have been listed since 1994.

# Store Development

| Stores  fiscal 2022  fiscal 2021  fiscal 2020
| Open at beginning of year  1,213  1,158  1,019
| New stores opened  [[opened:2022::71]]  58  56
| Gristmill stores acquired  —  —  91
| Closed  (23)  (3)  (8)
| Open at end of year  1,261  1,213  1,158

We plan to open about 80 stores in <fy 1>, chiefly in Texas, Arizona and Pennsylvania, and to remodel 140. A new store costs about $2.9 million net of contributions by landlords, of which inventory is a third, and is expected to earn back its cost in four years.

# Merchandise

| Percent of net sales  fiscal 2022  fiscal 2021  fiscal 2020
| Livestock, equine and pet  51%  49%  47%
| Seasonal, gift and toy  20%  21%  22%
| Hardware, tools and truck  18%  19%  20%
| Clothing and footwear  7%  7%  7%
| Agriculture  4%  4%  4%

Private brands, among them Broadacre feeds, Tin Lantern boots and Coopworks housing for poultry, made up 29% of net sales. We buy from about 1,050 vendors; [[big_vendor::the largest accounted for 9% of purchases]].

# Customers and Loyalty

Our Neighbor program counted [[members:2022::27.8 million members]] at year end, who accounted for 76% of net sales. {Half of them live on less than five acres.|A typical member visits eighteen times a year.} Members receive rewards, a discount on feed by the pallet and free delivery within thirty miles in 240 markets.

# Distribution

Nine distribution centers with 6.2 million square feet serve the stores. The ninth, in Joplin, Missouri, opened in October 2022. About 78% of merchandise passes through these centers; feed and gravel go directly from vendors to stores.

# Seasonality

The second and fourth quarters are the strongest: spring brings chicks, lawn and garden; the weeks before Christmas bring gifts and heating. Weather affects both the timing and the amount of sales.

# Employees

At year end we employed [[headcount:2022::42,600 team members]], of whom 21,900 worked full time. None is covered by a collective bargaining agreement. The average hourly wage in our stores reached $16.35.
""",
        risks="""
# Our Gristmill Pet business has not performed as we expected, and further charges are possible.
We bought Gristmill in 2020, when pet ownership surged. Since then competitors have opened stores near ours, and veterinary services that we had planned were delayed. As described in Note 2, we recorded an impairment of goodwill in <fy>. {If sales do not recover, the remaining goodwill and the trade name may be impaired as well.|Further impairment may follow if sales do not recover.}

# An outbreak of [[risk_flu::avian influenza]] or another animal disease could reduce sales of chicks, feed and equipment.
In spring 2022 several hatcheries that supply us were closed for weeks, and 214 stores had no live poultry for part of the season. Each customer who starts a flock buys feed, bedding and fencing for years; a lost spring is therefore felt for longer than a quarter. Livestock diseases could likewise lead to limits on movement and shows.

# Weather affects demand for what we sell more than for what most retailers sell.
A late spring shortens the season for lawn and garden; a mild winter leaves us with heaters and gloves; drought makes ranchers sell cattle and buy less. We estimate that weather reduced sales of stores open a year by about 1.3 percentage points in <fy>.

# We carry large inventories and may have to mark them down.
Long lead times from Asia led us to order seasonal goods earlier than before. Goods that arrived after the season was over filled our distribution centers in the summer of 2022, and we rented space and cut prices to clear them. Similar misjudgments may recur.

# Product safety, and the sale of firearms accessories, propane and animal drugs, expose us to liability.
We sell products that can injure. Recalls of pet food by vendors occurred twice in the year. Rules that took effect in 2023 move certain livestock antibiotics from our shelves to prescription.
""",
        properties="""
We own 143 store properties and lease the rest, mostly for ten to fifteen years with options to renew. We own our headquarters, completed in 2015, and six of nine distribution centers.

| Distribution center  Square feet  Owned or leased
| Bowling Green, Kentucky  890,000  Owned
| Pulaski, Tennessee  640,000  Owned
| Waverly, Nebraska  422,000  Owned
| Hagerstown, Maryland  482,000  Leased
| Macon, Georgia  684,000  Owned
| Waco, Texas  666,000  Owned
| Casa Grande, Arizona  650,000  Owned
| Frankfort, New York  926,000  Leased
| Joplin, Missouri  840,000  Leased

| Stores by state: Texas 168, Tennessee 74, Kentucky 71, Georgia 66, Ohio 64, Pennsylvania 61, North Carolina 58, Florida 55, Michigan 49, Missouri 48
| Virginia 47, Indiana 45, Alabama 44, Oklahoma 41, South Carolina 38, New York 37, Mississippi 32, Louisiana 31, Arkansas 30, Illinois 29
| Arizona 26, Wisconsin 24, West Virginia 22, Kansas 21, Colorado 18, New Mexico 16, Nebraska 13, Iowa 12, Maryland 11, others 10
""",
        legal="""
See Note 12 for the wage-and-hour matter and the heater matter. {We are also party to ordinary claims by customers and employees.|Other proceedings are routine.} None is expected to be material beyond amounts accrued.
""",
        mdna="""
# Executive Summary

Net sales <dir revenue> <pc revenue> to <v revenue>. Comparable store sales rose [[comps:2022::2.1%]], with an average ticket up 5.0% and transactions down 2.8%, compared with growth of 8.9% in <fy -1>. Diluted earnings per share were $<n eps>, against $<n eps -1>. {Customers bought feed as before but thought twice about grills, generators and gifts.|Needs-based categories held up well; big-ticket items did not.}

# Results of Operations

%table changes revenue cogs gross_profit sga da_line restructuring impairment operating_income interest_expense interest_income pretax tax net

Net sales. Price increases that followed cost explain the growth; the count of items sold fell by about 3%. New stores added $231 million. Direct to customer grew <pc rev.online>, since more orders were picked up in our yards.

Gross margin. As a percentage of net sales gross margin fell to <r gross_margin> from <r gross_margin -1>. The main reasons were [[why_gross::markdowns on late-arriving seasonal goods and higher import freight]]. A greater share of feed in the mix, which earns less than average, took away another forty basis points. Prices of domestic freight eased in the fourth quarter.

Selling, general and administrative expenses were <v sga>, {an increase of|up} <pc sga>. Store wages rose by 7.4% per hour. Opening costs for the distribution center in Joplin amounted to $19 million. Incentive pay fell by $33 million, since goals were missed.

Operating income fell to <r operating_margin> of net sales from <r operating_margin -1>. [[why_margin::Lower gross margin accounted for two thirds of the decline]]; the rest came from wages, the impairment of Gristmill goodwill and the closing of stores.

Interest expense, income taxes. Interest expense <dir interest_expense> to <v interest_expense>, owing to {higher rates on the term loan|rates on floating debt}. The effective tax rate was <r etr>, compared with <r etr -1>; {the goodwill written off is not deductible|a part of the goodwill written off cannot be deducted}.

Inventory. Merchandise inventories at year end were <v inventory>, compared with <v inventory -1> a year before. Average inventory per store, a measure we watch closely, rose 6.3%, [[why_inventory::because of cost inflation and not because of more units]].
""",
        liquidity="""
# Capital Spending

Capital expenditures for the last three years went to the following uses. For <fy 1> we plan $430 million to $460 million.

| (dollars in millions)  fiscal 2022  fiscal 2021  fiscal 2020
| New and relocated stores  131  112  94
| Remodels and garden centers  118  97  61
| Distribution centers  96  64  52
| Information technology  62  58  51
| Corporate and other  10  11  10

In <fy> we sold 14 stores to investors and leased them back.

# Share Repurchases and Dividends

Under a program of $1,000 million approved in January 2021 we bought [[shares_bought:2022::5.2 million]] shares for <v buyback>; [[authorization::$318 million]] remained at year end. Dividends of $<n dps> per share, {an increase of|up} 11.1%, took <v dividends>. On February 8, 2023 the board raised the quarterly dividend to [[dividend_next::$0.43 per share]].
""",
        critical_audit="""
Critical audit matter. Goodwill of the Gristmill Pet reporting unit. [[cam::The fair value of the Gristmill Pet reporting unit]] is estimated by discounted cash flows that depend on growth of sales, margins and the discount rate. Because the unit’s results fell short of forecasts, auditing the estimate involved a high degree of judgment. We compared forecasts with history, with plans for stores and with outside data, and used valuation specialists to examine the discount rate of 11.5% and the method.
""",
        policies="""
Vendor allowances. Amounts received from vendors for volume, markdowns and cooperative advertising are recorded as a reduction of the cost of inventory and recognized when the goods are sold.

Store opening costs. Costs of opening stores that are not capital in nature are expensed as incurred.

Sales returns. A liability for returns, measured from history, was $19 million at year end.
""",
        note_closings="""
Goodwill impairment. In the third quarter of <fy> sales of Gristmill Pet stores fell short of plan for the fourth quarter in a row, and the Company tested the goodwill of that unit. Carrying amount exceeded fair value, and a charge of <v impairment> was recorded. Fair value was measured with Level 3 inputs, including a discount rate of 11.5%. After the charge goodwill of the unit is $[[gristmill_goodwill::133]] million.

Store closings. In November 2022 the Company decided to close [[closed_stores::21 Gristmill Pet stores]], nearly all in California, and two Pennyfarthing stores. Costs were <v restructuring>: $17 million for leases, $6 million for fixtures, $3 million for severance and $2 million for other items. At year end $9 million remained to be paid.
""",
        note_debt="""
Notes. The 3.70% notes due November 2026 and the 4.15% notes due May 2029 are unsecured. They may be redeemed at any time at a make-whole premium and must be offered for repurchase at 101% on a change of control that is accompanied by a rating below investment grade.

Term loan and revolving facility. The term loan bears interest at the secured overnight financing rate plus 1.00% and is repaid by quarterly instalments. The revolving facility of [[revolver_size::$500 million]] expires in September 2026; [[revolver_drawn::$85 million]] was drawn at year end, included in the term loan line, at [[revolver_rate::5.62%]]. Both agreements require a ratio of consolidated EBITDAR to fixed charges of at least [[covenant::2.00 to 1.00]]. The Company was in compliance.
""",
        note_retirement="""
Team members who have worked for a year may join the 401(k) plan. The Company matches the first 3% of pay in full and the next 3% by half. Expense was [[dc:2022::$41 million]] in <fy>, $38 million in <fy -1> and $31 million in <fy -2>. The Company has no defined benefit plan and provides no medical benefits to retirees.
""",
        note_contingencies="""
Wage and hour. In February 2020 two former assistant managers filed suit in the Superior Court of California, claiming that assistant managers were wrongly treated as exempt from overtime. A class of about 1,300 was certified in May 2022. The parties reached a settlement in December 2022 under which the Company will pay [[settlement::$24 million]], accrued at year end; the court’s approval is expected in summer 2023.

Heaters. Thirty-one claimants allege that portable propane heaters sold in our stores caused fires. The manufacturer, which has insurance, has agreed to defend the Company.

Purchase commitments. Letters of credit of $46 million support purchases of imported goods and insurance programs.
""",
        note_revenue="""
Net sales by category are shown in Item 1. Liabilities to customers changed as follows.

| (dollars in millions)  Gift cards  Loyalty rewards
| Balance, January 29, 2022  61  39
| Issued  148  171
| Redeemed  (139)  (160)
| Breakage and expiry  (5)  (11)
| Balance, January 28, 2023  [[giftcards::65]]  39
""",
        note_segments="""
The Company reports three segments. Farm and Home stores and Gristmill Pet are operated separately; direct to customer comprises orders placed online, including those picked up in stores. No single customer accounts for a significant part of sales. Assets are allocated on the basis of use.
""",
        note_subsequent="""
On March 3, 2023 the Company [[subsequent::agreed to sell the 76 remaining Gristmill Pet stores]] to a privately held pet retailer for $164 million, subject to antitrust clearance. The sale will complete the exit from stand-alone pet stores and is not expected to lead to a material gain or loss. On March 15, 2023 a tornado damaged the distribution center in Pulaski; it reopened in part after six days, and losses are insured above $5 million.
""",
        part3="""
The audit committee consists of Carmen Yturria (chair), Douglas Penrose and Marjorie Tan. [[chair::Eugene Hallowell]] has served as independent chair of the board since 2019. In <fy> [[new_director::Felicia Okonedo]] joined the board and Leonard Mast retired from it.
""",
    ),
    questions=[
        ("statement-figure", "What did Pennyfarthing spend on capex in FY2022?", "capex:2022"),
        ("statement-figure", "How big was inventory at year-end FY2022 versus FY2021?", "inventory:2022+inventory:2021"),
        ("statement-figure", "what dividend per share did they pay in fiscal 2022", "dps:2022"),
        ("ratio", "DPO for FY2022, first half: what does it owe suppliers for goods?", "payables:2022"),
        ("ratio", "Days payable outstanding for FY2022, second half: what was COGS?", "cogs:2022"),
        ("ratio", "Current ratio at the end of FY2022?", "cur_assets:2022+cur_liabilities:2022"),
        ("note-figure", "How much goodwill was written down and in what business?", "impairment:2022"),
        ("note-figure", "What will rent commitments cost in each of the coming years?", "lease.1:2022"),
        ("note-figure", "how much is drawn on the revolver", "revolver_drawn"),
        ("narrative-why", "Why did gross margin shrink in FY2022?", "why_gross"),
        ("narrative-why", "what drove the change in operating margin?", "why_margin"),
        ("fact", "How many stores does the chain have?", "stores:2022"),
        ("fact", "Number of employees?", "headcount:2022"),
        ("fact", "Did anything important happen after the fiscal year closed?", "subsequent"),
        ("risk", "Could bird disease hurt them?", "risk_flu"),
        ("risk", "What did the overtime lawsuit cost them?", "settlement"),
        ("governance", "Who chairs the board?", "chair"),
        ("governance", "For how long has the auditor been in place?", "auditor_since"),
    ])
