"""Harrow & Tilling Breweries: a British brewer and owner of pubs; an annual report in millions of pounds."""

COMPANY = dict(
    name="harrow-tilling-breweries", half="tune", gaap="ifrs", british=True, short="Harrow & Tilling", fy=2019, year_end="30 June", unit_line="£ million", suffix=" million", currency="£", gap="", title="Harrow & Tilling Breweries plc — Annual Report and Accounts 2019", share_unit="pence", share_places=1,
    style=dict(fill=(2050, 2800), width=100, head=["Harrow & Tilling Breweries plc  {section}"], foot=["{page}"]), price=8.4, audit_fee=1.3, risk_count=60, ceo_salary=612, secretary="Rosemary Pilkington", running=dict(front="Strategic report", governance="Governance", accounts="Financial statements"), share_unit_title=" (pence)",
    labels=dict(cogs="Cost of sales, including excise duty", da_line="Depreciation", impairment="Impairment of goodwill and licensed property", impairment_cf="Impairment of goodwill and licensed property", capex="Payments to acquire property, plant and equipment", acquired="Purchase of businesses, net of cash", buyback="Purchase of own shares", revenue="Revenue", employees="Employees"),
    segments=[dict(key="managed", label="Managed pubs and hotels", revenue=[362, 381, 402, 428, 447], margin=0.14, goodwill=0.8, capex=1.4), dict(key="tenanted", label="Tenanted pubs", revenue=[98, 97, 99, 101, 100], margin=0.42, goodwill=0.5, capex=1.1), dict(key="beer", label="Beer company", revenue=[318, 327, 341, 356, 338], margin=[0.11, 0.108, 0.104, 0.1, 0.071], goodwill=1)],
    figures=dict(gross=[0.452, 0.453, 0.45, 0.447, 0.436], sga=[0.305, 0.304, 0.303, 0.302, 0.304], restructuring=[0, 4, 0, 3, 9], impairment=[0, 0, 7, 0, 24], capex=[61, 66, 74, 83, 92], acquired=[0, 28, 0, 47, 18], buyback=[0, 0, 5, 8, 3], dps=[15.4, 16.2, 17.1, 18.0, 18.6], shares=[142.1, 142.4, 142.0, 141.2, 140.9], share_scale=100, tax=[0.22, 0.211, 0.204, 0.199, 0.241], debt=318, cash=41, goodwill=131, intangibles=58, amortization=0.06, rate=0.047, dso=29, dio=31, dpo=61,
                 accrued=0.09, deferred_revenue=0.004, ppe=742, lease=0.06, other_long=0.09, cash_floor=0.03, corporate=0.014, grain=5, da=[0.045, 0.045, 0.046, 0.046, 0.047], employees=[8410, 8620, 8790, 9140, 9360], **{"yield": 0.006}),
    impaired_at=2, debt_items=[("Debenture stock 6.25%, 2031", 0.21), ("Private placement notes 3.1% to 4.0%, 2024–2029", 0.42), ("Bank facility", 0.35), ("Preference shares", 0.02)], maturity_weights=[0.04, 0.33, 0.06, 0.05, 0.52], statutory=[19.0, 19.0], statutory_label="Standard rate of corporation tax", home_tax=("United Kingdom", "Adjustments of prior years", "Overseas"), rate_items=["Expenses not deductible", "Overseas rates", "Indexation and reliefs on property", "Share awards", "Impairment and adjustments of prior years"],
    places=[("England and Wales", 0.86), ("Scotland", 0.08), ("Export", 0.06)], plant=["Licensed property, freehold", "Licensed property, leasehold", "Breweries and depots", "Fixtures, casks and vehicles"], plant_weights=[0.61, 0.09, 0.1, 0.2], intangible_names=["Beer brands", "Distribution rights", "Software"], staff_groups=["Pubs and hotels", "Brewing and distribution", "Administration"], accrued_parts=["Employee costs", "Excise duty and VAT", "Customer discounts", "Capital creditors", "Other accruals"],
    subsidiary_heads=["Harrow & Tilling", "Blackthorn Inns", "Marl Brewery"], subsidiary_count=8, subsidiary_tails=["Pubs Limited  England", "Properties Limited  England", "Pension Trustees Limited  England", "Finance plc  England", "Brewing Limited  England", "Scotland Limited  Scotland", "Taverns Limited (dormant)  England", "Hotels Limited  England", "Brands B.V.  Netherlands"],
    notes=[("Segments", "segments"), ("Expenses and employees", "expenses"), ("Adjusting items", "adjusting"), ("Finance costs and income", "finance"), ("Taxation", "taxes"), ("Earnings per share", "eps"), ("Goodwill and intangible assets", "goodwill"), ("Property, plant and equipment", "ppe"), ("Leases", "leases"), ("Working capital", "working"), ("Borrowings", "debt"), ("Financial risk management", "risk"), ("Net debt and EBITDA", "cash"), ("Retirement benefits", "pension"), ("Provisions", "provisions"), ("Share capital and dividends", "capital"), ("Share-based payments", "shares"), ("Acquisitions", "acquisitions"),
           ("Commitments and contingencies", "commitments"), ("Related parties", "related"), ("Events after the reporting date", "subsequent"), ("Subsidiaries", "subsidiaries")],
    board=[("Sir Nicholas Farthingale", "Chairman", "Joined the board in 2013 and became chairman in 2015. He was formerly chief executive of a supermarket group and is a trustee of a museum."), ("Harriet Tilling", "Chief Executive", "The great-granddaughter of a founder, she joined as a trainee brewer in 1994, ran the managed pubs from 2007 and has been chief executive since October 2014."), ("Graham Pascoe", "Finance Director", "A chartered accountant, appointed in January 2018 after twelve years with a builders’ merchant."),
           ("Dr Amrita Sandhu", "Senior independent director", "A former brewer and partner in a consulting firm; chair of the remuneration committee."), ("Colin Dewhurst", "Non-executive director", "Chair of the audit committee; finance director of a listed maker of ceramics."), ("Lady Frances Mowbray", "Non-executive director", "Designated director for the voice of employees; formerly of a hotel group."), ("Benjamin Okoro", "Non-executive director", "Joined in February 2019; leads the digital business of a broadcaster.")],
    holders=[("The Tilling family trusts", "18.4%"), ("Aldersgate Investment Managers", "9.7%"), ("Lomond Partners", "6.2%"), ("Kestrel Down Pension Fund", "4.1%")],
    words=dict(co="Harrow & Tilling Breweries plc", file_number="00083412", website="www.harrowtilling.example", ticker="HTB", exchange="London Stock Exchange", hq="The Maltings, Castle Street, Bury St Edmunds, Suffolk", auditor="Penhaligon Reeve LLP", auditor_city="Cambridge", auditor_since="2014", report_date="11 September 2019", agm="21 November 2019", product=["beer, food and rooms", "beer"], customers="guests and trade customers", input=["malting barley", "hops", "glass bottles", "electricity"], Input=["Malting barley", "Hops", "Energy"], supplier="suppliers", suppliers="growers and suppliers",
               site="pub", sites="pubs and breweries", regulator=["licensing authorities", "HM Revenue & Customs", "the pubs code adjudicator"], competitor=["large pub companies", "global brewers", "craft brewers"], industry="brewing and pub", place=["East Anglia", "London", "the South East"], system="till and ordering system", stock_short="ordinary shares", nature="Harrow & Tilling Breweries plc is a public company incorporated in England. It brews beer, and owns pubs and hotels that it manages or lets to tenants.",
               revenue_policy="Sales of drink, food and rooms in managed pubs are recognized when served; sales of beer to the trade when delivered; rents from tenants over the period of the lease. Excise duty is included in revenue and in cost of sales.", discount_low="7.1%", discount_high="8.4%", leverage_target="3.0 to 3.5 times"),
    text=dict(
        cover="Brewing in Bury St Edmunds since [[founded::1796]]. Registered in England, number 00083412. Year ended 30 June 2019.",
        highlights="""
Harrow & Tilling owns [[pubs:2019::412 pubs, of which 196 are managed and 216 are let to tenants]], and two breweries. We sold [[barrels:2019::683,000 barrels]] of our own beer. Like-for-like sales of managed pubs grew [[lfl:2019::2.6%]]. {Drinkers bought less bottled ale in supermarkets, which is the blemish on the year.|Trade in supermarkets was the disappointment of the year.}
""",
        chair="""
# Chairman’s statement

I have pleasure in writing to shareholders at the end of a year in which our pubs did well and our beer company did not. Revenue rose by <pc revenue>, but profit before tax fell to <v pretax> from <v pretax -1>, after an impairment of <v impairment>. The board proposes a final dividend that brings the total for the year to <ps dps> per share, compared with <ps dps -1>; it will be the [[dividend_streak::twenty-second year in a row]] in which the dividend has risen.

Graham Pascoe has completed his first full year as finance director. [[retired_director::Jonathan Speke]] left the board in November 2018 after nine years, and Benjamin Okoro joined us in February. I intend to step down myself after the annual general meeting of 2020; Dr Sandhu leads the search for [[chair_search::my successor]].

Brewers have lived through duty rises, wars and temperance. Uncertainty about trade with Europe has led us to stock six more weeks of hops and bottles, which you will see in the inventories. I thank our 9,360 colleagues, our tenants and, above all, those who come through our doors.

Sir Nicholas Farthingale, Chairman
""",
        ceo="""
# Chief Executive’s review

People come to pubs for company, food and a good pint, in that order. In the year we refurbished 61 managed pubs, opened [[opened:2019::four new pubs]], and sold 15 smaller tenanted ones. {Rooms are our fastest-growing trade|Rooms grew fastest}: we have 1,420 of them, occupancy was 77%, and we added 96.

The beer company had a hard year. Two supermarkets halved the space given to premium bottled ale, and discounts deepened. We chose not to follow prices below cost. Volume of Tilling’s Gold fell [[gold_volume::11%]]. In April we decided to [[restructuring_what::close the bottling line at the Marl brewery]] and to have our bottles filled by a contractor in Kent; 84 colleagues left, with my thanks for their work.

Our own lager, Saltmarsh, launched in 2017, now sells in 1,900 outlets. No- and low-alcohol beers doubled from a small base.

Outlook. In the first ten weeks of the new year, sales of managed pubs on a like-for-like basis are up 1.1% against the heat of last summer and the World Cup. Costs will rise with the national living wage, business rates and energy.
""",
        markets="""
# Our markets

{Britons drink less beer than they did, but pay more for what they drink.|Beer volumes fall slowly while value rises.} Sales of beer in pubs declined 1.1% by volume in the year and rose 2.6% by value. About 14 pubs closed each week in the country, mostly wet-led ones in towns with many. Eating out grew slowly, and delivery services took trade from casual restaurants more than from pubs. Duty on beer was frozen in the last budget. A pint of our best bitter costs £3.92 on average, of which duty and value added tax are 31%.
""",
        review="""
# Operating review

Managed pubs and hotels. Revenue <dir rev.managed> to <v rev.managed> and the segment result was <v oi.managed> (<y -1>: <v oi.managed -1>). Food is 41% of sales, drink 48%, rooms and other 11%. Refurbished pubs earned a return of 22% on what was spent on them. Staff turnover fell from 84% to 78%.

Tenanted pubs. Average income per pub rose 2.9%, because weaker ones were sold. The segment result was <v oi.tenanted>. Seventy-one tenants changed; two asked for a market-rent-only option under the pubs code.

Beer company. Revenue fell <pc rev.beer> to <v rev.beer>, and the segment result fell to <v oi.beer> from <v oi.beer -1>. [[why_beer::Supermarkets cut shelf space for bottled ale]] and we lost the contract to supply a chain of wine bars. Cask beer in the free trade lost 3%, in line with the market.
""",
        financial="""
# Finance Director’s review

Revenue was <v revenue>, an increase of <pc revenue>. Operating profit was <v operating_income>, compared with <v operating_income -1>, and operating margin <r operating_margin>, compared with <r operating_margin -1>.

%table changes revenue cogs gross_profit sga amortization restructuring impairment operating_income interest_expense interest_income pretax tax net

Margins. [[why_margin::The impairment, dearer labour in pubs and lost volume in bottled beer]] explain the fall in operating margin, in that order. Without adjusting items the margin fell by 0.9 points.

Tax. The effective rate was <r etr>, against <r etr -1>; [[why_tax::impairments are not deductible]]. Finance costs were <v interest_expense>.

Cash flow statement. Net cash generated from operating activities was <v cfo> (<y -1>: <v cfo -1>). Capital expenditure was <v capex>, against <v capex -1>: £52 million on managed pubs, £21 million on tenanted pubs, £13 million on breweries and the rest on systems. We expect about £80 million in 2020. Inventories rose, since [[why_stock::we built stocks of hops and bottles ahead of the exit from the European Union]].

Pension. The deficit of the scheme, closed since 2014, is set out in the notes. Property. An outside firm valued a fifth of the estate, as every year; the directors believe that market value exceeds carrying amount by about £190 million.
""",
        people="""
We employed [[headcount:2019::9,360 people]] at year end. Apprentices number 512. {One in three kitchen jobs is filled by someone from the European Union.|About a third of kitchen staff come from other countries of the European Union.}
""",
        risks="""
# Duty, business rates and other taxes on pubs
Four tenths of what our pubs take goes to the state in duty, value added tax, rates and employment taxes. A rise in duty that we could not pass on would reduce profit; [[duty_sensitivity::each penny on a pint costs the beer company £1.9 million]] if it has to be absorbed.

# [[risk_brexit::Leaving the European Union without an agreement]]
Hops from Bavaria, glass from the Netherlands and cooks from everywhere are exposed to border delays and immigration rules. Stocks have been raised, and colleagues helped with applications for settled status.

# Health concerns and the regulation of alcohol
A minimum price per unit applies in Scotland and will apply in Wales. Labels, advertising and opening hours may be restricted further. Fewer young people drink.

# Food safety and allergens
We serve 11 million meals a year. A serious lapse would harm guests and name alike. Kitchens are inspected without notice by an outside firm, and 94% of pubs hold the highest hygiene rating.
""",
        governance="""
The remuneration committee consists of Dr Amrita Sandhu (chair), Colin Dewhurst and Lady Frances Mowbray; the [[audit_committee::audit committee of Colin Dewhurst (chair), Dr Amrita Sandhu and Benjamin Okoro]]. The chairman held discussions with holders of 41% of the shares about his succession.
""",
        critical_audit="""
In addition, licensed property: we assessed indicators of impairment for pubs with falling profits, tested the valuation of [[kam_pubs::38 pubs that were written down]], and compared multiples with market transactions, with the help of our own valuers.
""",
        policies="""
Licensed property. Freehold pubs are depreciated over fifty years to residual values that are reviewed yearly. Supplier income. Retrospective discounts from drinks suppliers are recognized as a deduction from cost of sales as targets are met.
""",
        note_segments="The Group has three segments. The beer company sells to managed and tenanted pubs at list prices less trade discount; such sales are left out of revenue. One supermarket group bought [[big_customer::9% of revenue of the beer company]].",
        note_expenses="Employee costs include wages of £204 million, social security of £15 million and pensions of £7 million. Pubs paid the national living wage or more to all.",
        note_adjusting="""
Impairment. In the beer company goodwill of the Marl brewery cash-generating unit was written down by <v impairment>, since forecasts for bottled beer were lowered. The recoverable amount, a value in use of £96 million, was computed at a pre-tax rate of 8.4%. Restructuring costs of <v restructuring> were for the closure of the bottling line: £5 million severance, £3 million machinery written off, £1 million other. Costs of <v restructuring -1> in <y -1> related to the closing of the Ipswich depot.
""",
        note_debt="""
The bank facility of [[revolver_size::£280 million]] is provided by five banks and expires in [[revolver_due::August 2022]]. Interest is at LIBOR plus 1.35% to 2.10%. At the year end £119 million had been drawn. Covenants, tested twice a year, are net debt to EBITDA below [[covenant::4.0 times]] and interest cover above 3.0 times. Debenture stock is secured on 61 freehold pubs.
""",
        note_acquisitions="""
In March 2019 the Group bought [[acq:2019::Blackthorn Inns Limited]], the owner of six pubs with rooms in north Norfolk, for [[acq_price::£18 million]]. Goodwill was £10 million. In the prior year twelve pubs in London were bought for £47 million.
""",
        note_subsequent="""
On 2 August 2019 the Group [[subsequent::sold 22 tenanted pubs to a property company for £13.4 million]], about £2 million above carrying amount. On 30 August 2019 a fire damaged the Anchor at Aldeburgh; it is insured and will reopen in spring.
""",
        shareholders="""
Financial calendar: final dividend paid 29 November 2019; half-year results 5 March 2020. Shareholders who hold 300 shares or more may ask for a card that gives [[discount::15% off food and rooms]] in managed pubs.
""",
    ),
    questions=[
        ("statement-figure", "What did the brewer spend on capex in the year to June 2019?", "capex:2019"),
        ("statement-figure", "How much stock (inventory) was on hand at June 2019?", "inventory:2019"),
        ("ratio", "Acid test at June 2019: what are liquid assets against short-term debts?", "cash:2019+receivables:2019+cur_liabilities:2019"),
        ("ratio", "Gearing at June 2019: total borrowings in the statement vs equity?", "lt_debt:2019+total_equity:2019"),
        ("note-figure", "How large was the pension shortfall in 2019?", "pension_gap:2019"),
        ("note-figure", "How much did it pay for the Norfolk pubs?", "acq_price"),
        ("note-figure", "dividend for FY19 per share", "dps:2019"),
        ("narrative-why", "Why did beer sales drop?", "why_beer"),
        ("narrative-why", "Why did the margin deteriorate?", "why_margin"),
        ("narrative-why", "why is there more inventory than a year ago", "why_stock"),
        ("fact", "how many pubs do they have?", "pubs:2019"),
        ("fact", "What did they sell off in August 2019?", "subsequent"),
        ("fact", "Biggest shareholder?", "holder.1"),
        ("risk", "What does a higher beer tax do to earnings?", "duty_sensitivity"),
        ("governance", "Who runs the company (CEO)?", "ceo"),
        ("governance", "who is on the audit committee of the brewer", "audit_committee"),
        ("governance", "how much was the chief executive paid in 2019", "pay.Tilling:2019"),
    ])
