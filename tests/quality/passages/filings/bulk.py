"""Long stretches of filings that are made from lists: comparisons of years, plans, securities, properties, subsidiaries, biographies."""

PLACES = ["Delaware", "Ohio", "Texas", "Ontario", "Netherlands", "Germany", "United Kingdom", "Ireland", "France", "Spain", "Italy", "Poland", "Sweden", "Switzerland", "Luxembourg", "Brazil", "Mexico", "Chile", "Colombia", "China", "Hong Kong", "Japan", "Korea", "Taiwan", "India", "Singapore", "Malaysia", "Australia", "New Zealand", "South Africa", "Türkiye", "Israel", "Belgium", "Austria", "Denmark", "Norway", "Portugal", "Czech Republic", "Hungary", "Thailand"]
ENDINGS = {"Netherlands": "B.V.", "Germany": "GmbH", "United Kingdom": "Limited", "Ireland": "Unlimited Company", "France": "S.A.S.", "Spain": "S.L.", "Italy": "S.r.l.", "Poland": "Sp. z o.o.", "Sweden": "AB", "Switzerland": "AG", "Luxembourg": "S.à r.l.", "Brazil": "Ltda.", "Mexico": "S. de R.L. de C.V.", "Chile": "SpA", "Colombia": "S.A.S.", "China": "(Shanghai) Co., Ltd.", "Hong Kong": "Limited", "Japan": "K.K.", "Korea": "Co., Ltd.", "Taiwan": "Ltd.",
           "India": "Private Limited", "Singapore": "Pte. Ltd.", "Malaysia": "Sdn. Bhd.", "Australia": "Pty Ltd", "New Zealand": "Limited", "South Africa": "(Pty) Ltd", "Türkiye": "A.Ş.", "Israel": "Ltd.", "Belgium": "BV", "Austria": "GmbH", "Denmark": "ApS", "Norway": "AS", "Portugal": "Lda.", "Czech Republic": "s.r.o.", "Hungary": "Kft.", "Thailand": "Co., Ltd."}
SCHOOLS = ["an engineer by training", "who began as an auditor", "a former surgeon", "a lawyer", "who served in the Navy", "a former professor of economics", "a chemist", "a former banker", "who started as a sales representative", "a former secretary of state commerce department"]
PAST = ["chief executive of a maker of turbines until 2017", "chief financial officer of an insurer from 2009 to 2018", "president of a chain of department stores", "managing partner of an accounting firm's Chicago office", "head of Asia for a maker of elevators", "chief information officer of a parcel carrier", "vice chair of a bank that has since merged", "dean of a business school", "chief operating officer of a dairy cooperative", "ambassador to a European country", "founder of a firm that advises on supply chains", "chief marketing officer of a maker of sportswear"]
MERITS = ["brings experience of operations abroad", "contributes knowledge of capital markets and of risk", "understands technology and its risks", "has led large numbers of people through change", "knows regulated industries well", "has a record of judgment in acquisitions", "gives the Board insight into consumers", "has overseen financial reporting at public companies"]


class Bulk:
    def pick(self, items, count):
        return self.dice.shuffled(items)[:count]

    def make_compared(self):
        """Each segment and year compared with the one before, in the words of the sector."""
        f, out = self.f, []
        ups, downs = f["ups"], f["downs"]
        segments = f["segments"]
        turn = 0
        for back in (0, 1):
            out += [f"# {{{'Results of {0} compared to {1}' }|{'Comparison of {0} with {1}'}}}".replace("{0}", f"<fy {back}>").replace("{1}", f"<fy {back + 1}>"), ""]
            for name, sales, profit in segments:
                for key, what in ((sales, f["sales_word"]), (profit, f["profit_word"])):
                    now, before = self.ledger.get(key, back), self.ledger.get(key, back + 1)
                    rise = now >= before
                    good, bad = self.pick(ups, 3), self.pick(downs, 3)
                    lead, counter = (good, bad) if rise else (bad, good)
                    move = ("increased", "rose", "grew") if rise else ("decreased", "fell", "declined")
                    verb = self.dice.choice(move)
                    turn += 1
                    frame = [
                        f"{name}. {what} {verb} by <d {key} {back}>, or <pc {key} {back}>, to <m {key} {back}> in <fy {back}>, compared to <m {key} {back + 1}> in <fy {back + 1}>, {{primarily|chiefly}} due to {lead[0]} and {lead[1]}. {{These were partially offset by|Against this stood}} {counter[0]}.",
                        f"In <fy {back}>, {what[0].lower() + what[1:]} of {name} of <m {key} {back}> {verb} <pc {key} {back}> from <m {key} {back + 1}> in <fy {back + 1}>. {{The change reflected|Behind the change were}} {lead[0]}, {lead[1]} and {lead[2]}, {{net of|less the effect of}} {counter[0]} and {counter[1]}.",
                        f"{what} in {name}: <m {key} {back}> (<fy {back + 1}>: <m {key} {back + 1}>). {lead[0][0].upper() + lead[0][1:]} explained {{more than half of|most of}} the movement of <pc {key} {back}>; {lead[2]} also contributed, while {counter[2]} {{worked in the other direction|had the opposite effect}}.",
                    ]
                    if before <= 0 or now <= 0 or now > 4 * before:
                        frame[turn % 3] = f"{name}. {what} {verb} to <m {key} {back}> in <fy {back}> from <m {key} {back + 1}> in <fy {back + 1}>, {{primarily|chiefly}} due to {lead[0]} and {lead[1]}, {{despite|and in spite of}} {counter[0]}."
                    out += [frame[turn % 3], ""]
        return "\n".join(out)

    def make_subsidiaries(self, count):
        stems, kinds = self.f["stems"], ["Holdings", "Finance", "International", "Services", "Manufacturing", "Trading", "Distribution", "Properties", "Technologies", "Investments", "Logistics", "Europe", "Asia", "Licensing"]
        rows, seen = [], set()
        while len(rows) < int(count):
            place = self.dice.choice(PLACES)
            title = f"{self.dice.choice(stems)} {self.dice.choice(kinds)} {ENDINGS.get(place) or self.dice.choice(['LLC', 'Inc.', 'Corporation', 'L.P.'])}"
            if title not in seen:
                seen.add(title)
                rows.append((title, place))
        out = ["# {EXHIBIT 21. SUBSIDIARIES OF THE REGISTRANT|Exhibit 21 — List of Subsidiaries}", "", "{Omitted are subsidiaries that, taken together, would not be significant.|All are owned, directly or through others, to the extent of at least 95%.}", "", "|| {Name of company|Subsidiary} | {Organized under law of|Jurisdiction}"]
        return "\n".join(out + [f"| {title} | {place}" for title, place in sorted(rows)])

    def make_sites(self, count):
        towns, uses = self.f["towns"], self.f["uses"]
        rows = ["|| Location | {Principal use|Use} | {Owned or leased|Held} | {Square feet (thousands)|Area, thousand sq. ft.}"]
        for at in range(int(count)):
            rows.append(f"| {towns[at % len(towns)]} | {self.dice.choice(uses)} | {self.dice.choice(['Owned', 'Owned', 'Leased'])} | {int(self.dice.number(40, 1800)):,}")
        return "\n".join(rows)

    def make_directors(self):
        out = ["# {Biographies of Directors|Nominees for director}", ""]
        past, merits, schools = self.dice.shuffled(PAST), self.dice.shuffled(MERITS), self.dice.shuffled(SCHOOLS)
        for at, name in enumerate(self.f["board"]):
            age, since = int(self.dice.number(52, 72)), self.f["fy"] - int(self.dice.number(1, 14))
            last = name.split()[-1]
            out += [[f"{name}, {age}, has been a director since {since}. {last} was {past[at % len(past)]} and is {schools[at % len(schools)]}." if "who" not in schools[at % len(schools)] else f"{name}, {age}, {schools[at % len(schools)]}, has been a director since {since}. {last} was {past[at % len(past)]}.",
                     f"{name} (director since {since}; age {age}). {{Formerly|Previously}} {past[at % len(past)]}. {{Serves on one other board of a listed company|Holds no other directorship of a listed company}}."][at % 2] + f" {last} {merits[at % len(merits)]} {{and attended every meeting of the year|and attended more than nine in ten meetings}}.", ""]
        return "\n".join(out)

    def make_guarantors(self):
        """Condensed consolidating statements: every figure of the group again, spread over columns."""
        f, out = self.f, ["+n.guarantor", ""]
        for back in (1, 2):
            out += [f"|| Condensed consolidating {{statement of income|income statement}}, <fy {back}>", "|| | Parent | Guarantors | Non-guarantors | Eliminations | Consolidated"]
            for title, key, parts in (("<rev_label>", "revenue", (0, .64, .51)), ("<op_label>", "op_income", (-.03, .6, .43)), ("{Income before taxes|Pretax income}", "pretax", (-.2, .58, .44)), ("{Income taxes|Taxes}", "tax", (-.2, .8, .4)), ("<net_label>", "net", (1, .7, .4))):
                a, b, c = parts
                out.append(f"| {title} | =w({key},{a})@{back} | =w({key},{b})@{back} | =w({key},{c})@{back} | ={key}-w({key},{a})-w({key},{b})-w({key},{c})@{back} | ={key}@{back}")
            out.append("")
        out += ["|| Condensed consolidating balance sheet, <end 1>", "|| | Parent | Guarantors | Non-guarantors | Eliminations | Consolidated"]
        for title, key in (("Cash and cash equivalents", "cash"), ("Receivables, net", "receivables"), ("Property, net", "ppe"), ("Goodwill", "goodwill"), ("Total assets", "total_assets"), ("Long-term debt", "debt_lt"), ("Equity", "equity")):
            out.append(f"| {title} | =w({key},.3)@1 | =w({key},.5)@1 | =w({key},.4)@1 | ={key}-w({key},.3)-w({key},.5)-w({key},.4)@1 | ={key}@1")
        out.append("")
        for back in (0, 1, 2):
            out += [f"|| Condensed consolidating statement of cash flows, <fy {back}>", "|| | Parent | Guarantors | Non-guarantors | Eliminations | Consolidated"]
            for title, key in (("{Cash from operations|Operating activities}", "cfo"), ("{Additions to property|Investment in property}", "capex"), ("{Dividends paid|Dividends}", "dividends"), ("{Shares repurchased|Repurchases of stock}", "buyback")):
                out.append(f"| {title} | =w({key},.4)@{back} | =w({key},.5)@{back} | =w({key},.3)@{back} | ={key}-w({key},.4)-w({key},.5)-w({key},.3)@{back} | ={key}@{back}")
            out.append("")
        return "\n".join(out)

    def make_pensions(self):
        """Plans by country, each with its obligation, assets and cost, for two years."""
        out = ["+n.pension", ""]
        for place, size in self.f.get("plans", [("United States", .61), ("United Kingdom", .17), ("Germany", .09)]):
            base = f"w(pbo,{size})"
            out += [f"|| {{Plans in {place}|{place} plans}} | <fy> | <fy 1>"]
            for title, part in (("Obligation, opening", 1.06), ("{Service cost|Cost of the year's service}", .011), ("Interest cost", .026), ("{Participant contributions|Contributions by employees}", .002), ("{Plan amendments|Amendments}", .001), ("{Actuarial gain|Gain from assumptions}", -.16), ("{Currency|Exchange rates}", -.02), ("Benefits paid", -.055), ("{Settlements and curtailments|Settlements}", -.004)):
                out.append(f"| {title} | =w({base},{part}) | =w({base},{part})@1")
            for title, part in (("{Obligation, closing|Closing obligation}", .9), ("{Plan assets, opening|Opening assets}", .97), ("{Actual return on plan assets|Return}", -.12), ("Employer contributions", .018), ("{Plan assets, closing|Closing assets}", .85), ("{Accumulated benefit obligation|Obligation without future raises}", .87)):
                out.append(f"| {title} | =w({base},{part}) | =w({base},{part})@1")
            out += ["", f"|| {{Allocation of plan assets, {place}|{place}: plan assets by kind}} | Target | <fy> | <fy 1>"]
            for title, target in (("Global equity", 24), ("Fixed income", 51), ("Private equity", 9), ("Real estate and infrastructure", 7), ("Absolute return", 6), ("Cash", 3)):
                out.append(f"| {title} | {target}% | {target + int(self.dice.number(-3, 4))}% | {target + int(self.dice.number(-4, 5))}%")
            out.append("")
        out += ["{Assets are invested so that changes in their value follow those of obligations. Investment committees set targets and engage managers; no more than 5% of the assets may be in the securities of one issuer other than a government, and none in our own stock.|Strategy is to reduce risk as funding improves. Equity securities are spread over regions and styles. Private investments are valued by their managers with a lag of a quarter, which we review.}", "", "|| {Benefit payments expected|Expected benefits} | Pension | Other"]
        for at in range(1, 6):
            out.append(f"| <next {at}> | =w(pbo,{.06 + at / 1000}) | =w(pbo,{.005 + at / 10000})")
        out.append("| {Five years after that|Following five years} | =w(pbo,.33) | =w(pbo,.022)")
        return "\n".join(out)

    def make_hedging(self):
        out = ["+n.hedges", "", "|| {Fair value of derivatives|Derivatives in the balance sheet}, <end> | {Caption|Where reported} | Assets | Liabilities"]
        for title, place, size in (("{Foreign currency forward contracts|Currency forwards}", "{Other current assets; other current liabilities|Prepaid and other; accrued}", .03), ("{Foreign currency options|Currency options}", "{Other assets; other liabilities|Long-term other}", .01), ("Interest rate swaps", "{Other assets; long-term debt|Debt}", .02), ("Commodity swaps", "Other current assets; accounts payable", .004), ("Net investment hedges", "{Other assets|Long-term other}", .014), ("{Not designated|Without hedge accounting}", "Other current assets; other current liabilities", .006)):
            for back in (0, 1):
                out.append(f"| {title}{', prior year' if back else ''} | {place} | =w(cash,{size})@{back} | =w(cash,{size * .7:.4f})@{back}")
        out += ["", "|| {Location of gain (loss) in income|Effect on the income statement} | <fy> | <fy 1> | <fy 2>"]
        for title, size in (("{Sales — currency|Revenue — currency}", .02), ("{Cost of sales — currency|Cost — currency}", -.03), ("{Cost of sales — commodities|Cost — commodities}", .006), ("Interest expense — swaps", -.004), ("{Other expense — undesignated|Other income — undesignated}", .011), ("{Excluded components|Time value excluded}", .002)):
            out.append(f"| {title} | =w(net,{size}) | =w(net,{size})@1 | =w(net,{size})@2")
        out += ["", "{The Company enters into master netting arrangements; if all positions with a counterparty were offset, assets would decrease by about a third. No contract contains a requirement to post collateral that depends on ratings.|Certain agreements allow a counterparty to demand collateral if our rating falls below investment grade. None had been posted at year end. Amounts are shown gross although rights of offset exist.}"]
        return "\n".join(out)

    def make_investments(self):
        out = ["+n.fair", ""]
        for back in (0, 1):
            out += [f"|| {{Available-for-sale debt securities|Debt securities}}, <end {back}> | {{Amortized cost|Cost}} | {{Unrealized gains|Gains}} | {{Unrealized losses|Losses}} | Fair value"]
            for title, size in (("U.S. Treasury and agency", .11), ("Corporate bonds", .16), ("Commercial paper", .09), ("Certificates of deposit", .04), ("Asset-backed", .03), ("{Foreign government|Sovereign}", .02), ("{State and municipal|Municipal}", .015)):
                out.append(f"| {title} | =w(cash,{size})@{back} | =w(cash,{size / 90:.5f})@{back} | =-w(cash,{size / 40:.5f})@{back} | =w(cash,{size})+w(cash,{size / 90:.5f})-w(cash,{size / 40:.5f})@{back}")
            out.append("")
        out += ["|| {Contractual maturity|Due}, <end> | Cost | Fair value", "| {One year or less|Within one year} | =w(cash,.21) | =w(cash,.209)", "| {One to five years|After one year through five} | =w(cash,.18) | =w(cash,.176)", "| Beyond five years | =w(cash,.03) | =w(cash,.029)", "",
                "{Unrealized losses result from interest rates and not from credit. The Company does not intend to sell, and is not likely to have to sell, before recovery.|We do not consider declines in value to be credit losses; most issuers are rated A or better. Interest receivable is shown in other current assets.}"]
        return "\n".join(out)

    def make_awards(self):
        out = ["+n.stock", "", "|| {Cost by kind of award|Expense by award} | <fy> | <fy 1> | <fy 2>", "| Stock options | =w(sbc,.18) | =w(sbc,.2)@1 | =w(sbc,.22)@2", "| Restricted stock units | =w(sbc,.57) | =w(sbc,.55)@1 | =w(sbc,.5)@2", "| {Performance shares|Performance stock units} | =sbc-w(sbc,.18)-w(sbc,.57) | =sbc-w(sbc,.2)-w(sbc,.55)@1 | =sbc-w(sbc,.22)-w(sbc,.5)@2", "",
               "|| {Performance shares (thousands)|Performance units (thousands)} | Number | {Fair value at grant|Value per unit}"]
        for title, size in (("{Undistributed|Unvested} at <end 1>", 640), ("Granted", 210), ("{Distributed|Vested}", -190), ("{Performance change|Adjusted for results}", -60), ("Forfeited", -22)):
            out.append(f"| {title} | =w({size},<opt_w>) | <opt_p{abs(size) % 3}>")
        out += ["", "|| Options by exercise price, <end> | {Outstanding (thousands)|Number} | {Remaining life (years)|Years left} | {Exercisable (thousands)|Vested}"]
        for at in range(5):
            out.append(f"| {['Lowest fifth', 'Second fifth', 'Middle fifth', 'Fourth fifth', 'Highest fifth'][at]} | =w({2100 - 170 * at},<opt_w>) | {1.8 + 1.7 * at:.1f} | =w({2050 - 420 * at},<opt_w>)")
        out += ["", "|| {Assumptions for options granted|Valuation inputs} | <fy> | <fy 1> | <fy 2>", f"| Risk-free interest rate | {self.dice.number(1.5, 4):.1f}% | {self.dice.number(.6, 1.5):.1f}% | {self.dice.number(.5, 1.6):.1f}%", f"| Expected volatility | {self.dice.number(22, 45):.1f}% | {self.dice.number(22, 45):.1f}% | {self.dice.number(22, 45):.1f}%", f"| Expected life (months) | {int(self.dice.number(58, 84))} | {int(self.dice.number(58, 84))} | {int(self.dice.number(58, 84))}",
                "", "{General employees' stock purchase: employees may buy at 85% of the price at the start of each month. Sales under it came to 1.4 million shares.|Employees may buy stock twice a year at 85% of the lower of two prices; 1.1 million shares were sold to them in the year.}"]
        return "\n".join(out)

    def make_matrix(self):
        """Revenue by segment and area, a table for each year, with quarters for each segment."""
        out = []
        for back in (0, 1, 2):
            names = [name for name, _, _ in self.f["segments"]]
            out += [f"|| {{Segment and area|By segment and destination}}, <fy {back}> | " + " | ".join(self.f["areas"]) + " | Total"]
            for name, key, _ in self.f["segments"]:
                parts = [.46, .27, .18][:len(self.f["areas"]) - 1]
                cells = [f"=w({key},{part})@{back}" for part in parts]
                cells.append(f"={key}" + "".join(f"-w({key},{part})" for part in parts) + f"@{back}")
                out.append(f"| {name} | " + " | ".join(cells) + f" | ={key}@{back}")
            out.append("")
        for name, key, profit in self.f["segments"]:
            out += [f"|| {{{name}, by quarter|Quarters of {name}}} | First | Second | Third | Fourth"]
            for back in (0, 1):
                for line, title in ((key, "<rev_label>"), (profit, "{Operating income|Segment profit}")):
                    parts = (.24, .25, .26)
                    out.append(f"| {title} <fy {back}> | " + " | ".join(f"=w({line},{part},.05)@{back}" for part in parts) + f" | ={line}" + "".join(f"-w({line},{part},.05)" for part in parts) + f"@{back}")
            out.append("")
        return "\n".join(out)

    def make_notes_listed(self):
        """Every issue of notes, with coupon, year of maturity and amount."""
        out = ["+n.debt", "", "|| {Description|Issue} | {Currency and rate|Coupon} | {Final maturity|Due} | <end> | <end 1>"]
        size = 1.0 / 24
        for at in range(22):
            year = self.f["fy"] + 1 + at * 3 // 2
            money = self.dice.choice(["USD", "USD", "USD", "EUR", "GBP", "JPY"])
            out.append(f"| {{Fixed rate medium-term note|Senior notes, series {chr(65 + at)}}} | {money} {self.dice.number(.4, 6.1):.3f}% | {year} | =w(debt_lt,{size:.4f},.5) | =w(debt_lt,{size:.4f},.4)@1")
        return "\n".join(out)

    def make_wall(self):
        """Selected data of several years, of which the oldest stand nowhere else."""
        rows = ["# {Selected Financial Data|Five-year summary}", "", "|| | <fy> | <fy 1> | <fy 2> | <y 3> | <y 4>"]
        for title, key in (("<rev_label>", "revenue"), ("<op_label>", "op_income"), ("<net_label>", "net"), ("Total assets", "total_assets"), ("{Long-term debt|Debt due after a year}", "debt_lt"), ("{Cash from operations|Net cash provided by operating activities}", "cfo"), ("{Property additions|Capital spending}", "capex"), ("{Dividends|Dividends paid}", "dividends")):
            third = f"={key}@2" if key not in ("total_assets",) else f"=w({key},.99)@1"
            rows.append(f"| {title} | ={key} | ={key}@1 | {third} | =w({key},.93)@1 | =w({key},.88)@1")
        return "\n".join(rows)

    def make_risk_list(self):
        """What many filers put first: the headings of all that follows, as a list."""
        out = ["# {Summary of Risk Factors|Risk Factor Summary}", "", "{The list below names the principal risks; it does not replace the full discussion.|An investment in our securities involves risks, which are summarized here and described in the pages that follow.}", ""]
        for name in self.f["risks"]:
            for line in self.piece(name).splitlines():
                if line.startswith("# "):
                    out += ["* " + line[2:], ""]
        return "\n".join(out)

    def bank(self, name):
        """The next sentence of a bank, of which none is used twice before all have been."""
        left = self.banks.setdefault(name, [])
        if not left:
            left += self.dice.shuffled(self.piece(name).splitlines())
        return left.pop()

    def make_risks(self):
        """Each factor followed by what such factors add: how it comes about, what was seen of it, what is done, what may follow."""
        out = []
        orders = [("mechanism", "consequence", "mitigation"), ("history", "mechanism", "consequence", "consequence"), ("mitigation", "history", "consequence"), ("mechanism", "mechanism", "consequence"), ("consequence", "mitigation", "history")]
        for at, name in enumerate(self.f["risks"]):
            out += ["+" + name, "", " ".join(self.bank("s." + kind) for kind in orders[at % len(orders)]), ""]
        return "\n".join(out)

    def make_units(self):
        """Business units one by one: name, products, customers, places, rivals."""
        out = []
        for at, (name, products, customers, places, rivals) in enumerate(self.f["units"]):
            share = f"{self.dice.number(2, 14):.0f}%"
            text = [
                f"{name} {{makes and sells|offers}} {products}. {{Its customers are|It serves}} {customers}. {{Principal locations are|It operates in}} {places}. {{Competitors include|Among its rivals are}} {rivals}. {{The unit accounted for about {share} of <revs>.|About {share} of <revs> came from it.}} {self.bank('s.unit')} {self.bank('s.unit')}",
                f"The {name} {{business|unit}} {{supplies|provides}} {customers} with {products}. {{It has facilities in|Work is done in}} {places}. {self.bank('s.unit')} {{Rivals are|It competes with}} {rivals}. {self.bank('s.unit')}",
                f"{{Customers of|Those who buy from}} {name} are {customers}; {{the range includes|what they buy is}} {products}. {self.bank('s.unit')} {{Sites:|Locations:}} {places}. {{Main competitors:|Competition:}} {rivals}. {self.bank('s.unit')} {self.bank('s.unit')}",
            ][at % 3]
            out += [f"# {name}", "", text, ""]
        return "\n".join(out)

    def make_eight_quarters(self):
        """The income statement, quarter by quarter, for two years."""
        out = []
        title, text = self.f["sheets"]["income"]
        for back in (0, 1):
            out += [f"|| {{Consolidated quarterly results|Quarterly statements}}, <fy {back}> | First | Second | Third | Fourth | {{Full year|Year}}"]
            for label, key, _, _ in self._statement_lines(text):
                if key and "shares" not in key and "eps" not in key and isinstance(self.ledger.get(key, back), int):
                    parts = (.241, .249, .254)
                    out.append(f"| {label} | " + " | ".join(f"=w({key},{part},.04)@{back}" for part in parts) + f" | ={key}" + "".join(f"-w({key},{part},.04)" for part in parts) + f"@{back} | ={key}@{back}")
            out.append("")
        return "\n".join(out)

    def make_countries(self):
        """Sales and property in each of many countries."""
        out = ["|| {Sales and long-lived assets by country|Geographic detail} | <fy> | <fy 1> | <fy 2> | {Property|Long-lived assets} <fy> | {Property|Long-lived assets} <fy 1>"]
        share = 0.5
        for place in ["United States"] + self.pick([name for name in PLACES if name not in ("Delaware", "Ohio", "Texas", "Ontario")], 26):
            out.append(f"| {place} | =w(revenue,{share:.4f}) | =w(revenue,{share:.4f})@1 | =w(revenue,{share:.4f})@2 | =w(ppe,{share:.4f}) | =w(ppe,{share:.4f})@1")
            share = 0.07 if share == 0.5 else share * 0.87
        return "\n".join(out)

    def make_common_size(self):
        out = ["|| {Percent of sales|As a percentage of revenue} | <fy> | <fy 1> | <fy 2>"]
        for label, key, _, _ in self._statement_lines(self.f["sheets"]["income"][1]):
            if key and "shares" not in key and "eps" not in key and key not in ("gross", "cogs", "op_income", "net", "tcost"):
                out.append(f"| {label} | =(100*{key}/revenue)% | =(100*{key}/revenue)%@1 | =(100*{key}/revenue)%@2")
        return "\n".join(out)

    def make_parent(self):
        """Statements of the parent alone, as a schedule: the same captions with other figures."""
        out = ["# {SCHEDULE I — CONDENSED FINANCIAL INFORMATION OF THE PARENT|Schedule I. Parent Company Only}", "", "|| {Condensed statements of income|Statements of income} (parent only) | <fy> | <fy 1> | <fy 2>"]
        for title, key, share in (("{Fees from subsidiaries|Management fees}", "revenue", .02), ("{General expenses|Corporate expenses}", "op_income", .06), ("Interest expense", "interest", .9), ("{Dividends received|Dividends from subsidiaries}", "net", .8), ("{Equity in undistributed earnings|Undistributed earnings of subsidiaries}", "net", .25), ("Income taxes", "tax", .02)):
            out.append(f"| {title} | =w({key},{share}) | =w({key},{share})@1 | =w({key},{share})@2")
        out += ["", "|| {Condensed balance sheets|Balance sheets} (parent only) | <end> | <end 1>"]
        for title, key, share in (("Cash and cash equivalents", "cash", .3), ("{Due from subsidiaries|Receivable from subsidiaries}", "equity", .2), ("Investment in subsidiaries", "equity", 1.9), ("Property, net", "ppe", .01), ("Long-term debt", "debt_lt", .9), ("{Due to subsidiaries|Payable to subsidiaries}", "equity", .3), ("Accrued expenses", "payables", .05)):
            out.append(f"| {title} | =w({key},{share}) | =w({key},{share})@1")
        return "\n".join(out)

    def make_unit_risks(self):
        out = ["# {Risks of individual businesses|Each of our businesses has risks of its own.}", "", "{Besides the risks that we share with others, the following apply to particular units.|The factors above concern us as a whole; those below concern single units, which together are important to us.}", ""]
        for at, (name, products, customers, places, rivals) in enumerate(self.f["units"]):
            text = [f"{name}: {{demand for|the market for}} {products} depends on {customers}, {{whose plans we do not know in advance|who may change their plans at short notice}}. {self.bank('s.unitrisk')} {self.bank('s.unitrisk')} {{If rivals, among them|Should competitors, such as}} {rivals}, {{gain ground, we may lose volume that is hard to win back|cut prices, our margins would suffer}}.",
                    f"{{In the|For the}} {name} {{unit|business}}, {{work is concentrated in|much depends on}} {places}; {{an interruption there could not be made good elsewhere for months|no other site could replace what is lost there}}. {self.bank('s.unitrisk')} {{Its customers,|Those who buy,}} {customers}, {{have alternatives|can turn to others}}, {{including|notably}} {rivals}. {self.bank('s.unitrisk')}"][at % 2]
            out += [text, ""]
        return "\n".join(out)

    def make_unit_trends(self):
        """Unit by unit, two years: a table of sales and a paragraph on each."""
        out = ["# {Discussion by business unit|Sales of units}", "", "|| {Sales of units|Unit sales} | <fy> | <fy 1> | <fy 2>"]
        share = 0.16
        shares = []
        for name, *_ in self.f["units"]:
            shares.append(round(share, 5))
            out.append(f"| {name} | =w(revenue,{share:.5f}) | =w(revenue,{share:.5f})@1 | =w(revenue,{share:.5f})@2")
            share *= 0.86
        out.append("")
        for back in (0, 1):
            out += [f"# {{Units in <fy {back}> against <fy {back + 1}>|Unit developments, <fy {back}> and <fy {back + 1}>}}", ""]
            for at, (name, products, customers, *_) in enumerate(self.f["units"]):
                part = shares[at]
                good, bad = self.pick(self.f["ups"], 1)[0], self.pick(self.f["downs"], 1)[0]
                text = [f"{name}. Sales {{were|came to}} <a w(revenue,{part}) {back}> ({{prior year|the year before}}: <a w(revenue,{part}) {back + 1}>). {{The main influences were|What mattered most was}} {good} and {bad}. {self.bank('s.trend')} {self.bank('s.trend')}",
                        f"{{For|In}} {name}, {{sales to|business with}} {customers} {{made up most of|produced the larger part of}} <a w(revenue,{part}) {back}>, {{compared with|against}} <a w(revenue,{part}) {back + 1}>. {self.bank('s.trend')} {good[0].upper() + good[1:]} helped; {bad} did not.",
                        f"{name} {{recorded|had}} sales of <a w(revenue,{part}) {back}>, <a w(revenue,{part}) {back + 1}> in <fy {back + 1}>. {self.bank('s.trend')} {self.bank('s.trend')} {{Management also points to|Also of note were}} {bad}."][(at + back) % 3]
                out += [text, ""]
        return "\n".join(out)

    def make_quarter_talk(self):
        out = ["# {Development over the quarters|Quarter by quarter}", ""]
        for back in (1, 0):
            for at, quarter in enumerate(("first", "second", "third", "fourth")):
                good, bad = self.pick(self.f["ups"], 2), self.pick(self.f["downs"], 2)
                out += [f"{{The {quarter} quarter of <fy {back}>|<fy {back}>, {quarter} quarter:}} {{saw revenue of|revenue of}} <a w(revenue,.25,.04)+{at} {back}>{{.| was recorded.}} {{Positive factors were|Helpful were}} {good[0]} and {good[1]}; {{negative ones,|less helpful,}} {bad[0]} and {bad[1]}. {self.bank('s.trend')} {{Operating income was about|Operating income came close to}} <a w(op_income,.25,.05)+{at} {back}>.", ""]
        return "\n".join(out)

    def make_projects(self):
        out = ["# {Capital projects|Larger investments under way}", "", "|| Project | {Approved (millions)|Budget} | {Spent to date|Spent} | {Completion|Ready}"]
        for name, _, _, places, _ in self.f["units"]:
            place = places.split(",")[0].split(" and ")[0]
            out.append(f"| {name}: {self.dice.choice(['new line', 'extension', 'replacement of equipment', 'energy project', 'automation', 'renovation'])}, {place} | =w(capex,.07,.6) | =w(capex,.03,.6) | <next {1 + self.dice.index(3)}>")
        out += ["", "{Budgets are approved in stages. Of the projects listed, four are behind schedule because of late delivery of electrical equipment, and one will cost about a tenth more than approved.|The list gives projects above a threshold; smaller ones make up about half of spending. A review two years after completion compares returns with those promised.}"]
        return "\n".join(out)

    def make_pay(self):
        names = [name for name in self.f.get("paid", self.f["board"][:2] + ["Morgan Ellery", "Priya Natarajan", "Soren Haldane"])]
        scale = self.dice.number(.8, 1.3)
        out = ["|| Summary compensation | Year | Salary | Stock awards | Option awards | Non-equity incentive | Change in pension value | All other | Total"]
        for at, name in enumerate(names):
            for back in range(3):
                base = scale * (1350000 if not at else 780000 - 40000 * at) * (1 - .03 * back)
                parts = [int(base), int(base * self.dice.number(3, 5)), int(base * self.dice.number(.8, 1.6)), int(base * self.dice.number(.8, 2)), int(base * self.dice.number(0, .4)), int(base * self.dice.number(.05, .3))]
                out.append(f"| {name if not back else ''} | <y {back}> | " + " | ".join(f"{part:,}" for part in parts) + f" | {sum(parts):,}")
        out += ["", "|| Grants of plan-based awards | Grant date | Threshold ($) | Target ($) | Maximum ($) | Units | Fair value ($)"]
        for at, name in enumerate(names):
            for kind in ("Annual plan", "Performance award", "Units"):
                target = int(self.dice.number(600000, 2900000))
                out.append(f"| {name} — {kind} | 2/{7 + at}/<y> | {target // 2:,} | {target:,} | {target * 2:,} | {int(self.dice.number(4000, 60000)):,} | {int(target * 1.03):,}")
        out += ["", "|| Outstanding awards at year end | Options exercisable | Not exercisable | Exercise price | Expires | Unvested units | Market value ($)"]
        for name in names:
            for back in range(4):
                out.append(f"| {name} | {int(self.dice.number(9000, 140000)):,} | {int(self.dice.number(0, 60000)):,} | <opt_p{back % 3}> | 2/{5 + back}/<next {10 - back}> | {int(self.dice.number(2000, 40000)):,} | {int(self.dice.number(200000, 5000000)):,}")
        out += ["", "|| Payments on termination (thousands) | Retirement | Death or disability | Without cause | Change in control"]
        out += [f"| {name} | {int(self.dice.number(900, 9000)):,} | {int(self.dice.number(4000, 16000)):,} | {int(self.dice.number(1000, 7000)):,} | {int(self.dice.number(9000, 31000)):,}" for name in names]
        out += ["", "|| Compensation of directors | Fees ($) | Stock ($) | Other ($) | Total ($)"]
        for name in self.f["board"][1:]:
            fees, stock, other = 125000 + 5000 * self.dice.index(8), 190000, 250 * self.dice.index(40)
            out.append(f"| {name} | {fees:,} | {stock:,} | {other:,} | {fees + stock + other:,}")
        out += ["", "|| Beneficial ownership | Shares | Options within 60 days | Deferred | Percent"]
        out += [f"| {name} | {int(self.dice.number(4000, 300000)):,} | {int(self.dice.number(0, 500000)):,} | {int(self.dice.number(0, 60000)):,} | *" .replace("| *", "| less than 1") for name in self.f["board"] + names[2:]]
        return "\n".join(out)
