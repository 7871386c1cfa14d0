"""Figures of a company over five years that hang together: statements balance, cash rolls forward, splits add up."""

from report.text import Dice


def split(total, weights):
    """`total` in whole parts after `weights`; the last part takes what is left."""
    whole = sum(weights)
    parts = [round(total * weight / whole) for weight in weights[:-1]]
    return parts + [total - sum(parts)]


class Model:
    """`value[key][year]` in whole units of the report (per-share figures: floats)."""

    def __init__(self, company):
        self.c = company
        self.f = company["figures"]
        self.fy = company["fy"]
        self.years = [self.fy - 4 + step for step in range(5)]
        self.value = {}
        self.dice = Dice(company["name"] + " figures")
        {"industrial": self._industrial, "bank": self._bank, "insurer": self._insurer, "reit": self._reit}[company.get("kind", "industrial")]()

    def put(self, key, year, number):
        self.value.setdefault(key, {})[year] = number
        return number

    def get(self, key, year):
        return self.value[key][year]

    def _at(self, name, step, default=0):
        given = self.f.get(name, default)
        return given[step] if isinstance(given, list) else given

    def _shares(self, step, year, income):
        basic = self._at("shares", step)
        diluted = round(basic * self.f.get("dilution", 1.012), 1)
        self.put("shares_basic", year, basic)
        self.put("shares_diluted", year, diluted)
        scale = self.f.get("share_scale", 1.0)
        self.put("eps_basic", year, round(income / basic * scale, 2))
        self.put("eps", year, round(income / diluted * scale, 2))
        self.put("dps", year, self._at("dps", step))
        return round(self._at("dps", step) * basic / scale)

    def _industrial(self):
        f, put = self.f, self.put
        segments = self.c["segments"]
        opening = {}
        first = sum(segment["revenue"][0] for segment in segments)
        opening["ppe"] = f.get("ppe", round(first * 0.4))
        opening["goodwill"], opening["intangibles"] = f.get("goodwill", 0), f.get("intangibles", 0)
        opening["debt"], opening["cash"], opening["investments"] = f["debt"], f["cash"], f.get("investments", 0)
        opening["deferred_tax"] = round(first * 0.03)
        opening["paid_in"], opening["treasury"], opening["aoci"] = round(first * 0.2), -round(first * 0.05), -round(first * 0.01)
        opening["minority"] = round(first * 0.02) if f.get("minority") else 0
        opening["cur_debt"] = round(opening["debt"] * 0.06)
        last = None
        for step, year in enumerate([self.fy - 5] + self.years):
            at = max(step - 1, 0)
            shrink = 0.95 if not step else 1
            revenue = round(sum(segment["revenue"][at] for segment in segments) * shrink)
            noise = lambda spread: 1 + self.dice.number(-spread, spread)
            cogs = round(revenue * (1 - self._at("gross", at)))
            now = {}
            now["receivables"] = round(revenue * f.get("dso", 40) / 365 * noise(0.05))
            now["inventory"] = round(cogs * f.get("dio", 50) / 365 * noise(0.06)) if f.get("dio", 50) else 0
            now["prepaid"] = round(revenue * f.get("prepaid", 0.02) * noise(0.1))
            now["rou"] = round(revenue * f.get("lease", 0.04) * noise(0.05))
            now["other_assets"] = round(revenue * f.get("other_assets", 0.05) * noise(0.08))
            now["payables"] = round(cogs * f.get("dpo", 45) / 365 * noise(0.06))
            now["accrued"] = round(revenue * f.get("accrued", 0.07) * noise(0.05))
            now["deferred_revenue"] = round(revenue * f.get("deferred_revenue", 0.01) * noise(0.05))
            now["lease_cur"] = round(now["rou"] * 0.18)
            now["lease_long"] = round(now["rou"] * 0.86)
            now["other_long"] = round(revenue * f.get("other_long", 0.06) * noise(0.06))
            if not step:
                now.update({key: opening[key] for key in ("ppe", "goodwill", "intangibles", "debt", "cash", "investments", "deferred_tax", "paid_in", "treasury", "aoci", "minority", "cur_debt")})
                now["tax_payable"] = round(revenue * 0.006)
                assets = sum(now[key] for key in ("cash", "investments", "receivables", "inventory", "prepaid", "ppe", "rou", "goodwill", "intangibles", "other_assets"))
                owed = sum(now[key] for key in ("payables", "accrued", "deferred_revenue", "tax_payable", "lease_cur", "lease_long", "debt", "deferred_tax", "other_long"))
                now["retained"] = assets - owed - now["paid_in"] - now["treasury"] - now["aoci"] - now["minority"]
                for key, number in now.items():
                    put(key, year, number)
                put("lt_debt", year, now["debt"] - now["cur_debt"])
                put("equity", year, assets - owed - now["minority"])
                put("total_equity", year, assets - owed)
                last = now
                continue
            sga = round(revenue * self._at("sga", at, 0.15))
            rd = round(revenue * self._at("rd", at, 0))
            da_line = round(revenue * self._at("da", at, 0.04))
            amortization = round(last["intangibles"] * f.get("amortization", 0.08))
            depreciation = da_line
            restructuring, impairment = self._at("restructuring", at), self._at("impairment", at)
            shown_da = da_line + amortization if f.get("da_shown") else 0
            operating = revenue - cogs - sga - rd - shown_da - (0 if f.get("da_shown") else amortization) - restructuring - impairment
            interest = round(last["debt"] * self._at("rate", at, 0.045))
            interest_income = round((last["cash"] + last["investments"]) * self._at("yield", at, 0.012))
            other = round(revenue * 0.002 * self.dice.number(-1.4, 1.4))
            pretax = operating - interest + interest_income + other
            tax = round(pretax * self._at("tax", at, 0.24))
            net = pretax - tax
            minority_income = round(net * f.get("minority", 0))
            owner = net - minority_income
            for key, number in dict(revenue=revenue, cogs=cogs, gross_profit=revenue - cogs, sga=sga, rd=rd, da_line=shown_da, amortization=amortization, depreciation=depreciation,
                                    da=depreciation + amortization, restructuring=restructuring, impairment=impairment, operating_income=operating, interest_expense=interest,
                                    interest_income=interest_income, other_income=other, pretax=pretax, tax=tax, net=net, minority_income=minority_income, owner_income=owner,
                                    operating_expenses=revenue - operating).items():
                put(key, year, number)
            dividends = self._shares(at, year, owner)
            minority_dividends = round(minority_income * 0.5)
            capex, acquired, buyback = self._at("capex", at), self._at("acquired", at), self._at("buyback", at)
            sbc = round(revenue * f.get("sbc", 0.006))
            options = round(sbc * 0.3)
            disposals = round(capex * self.dice.number(0.02, 0.08))
            gain = round(disposals * 0.3)
            acq_goodwill, acq_intangibles = round(acquired * 0.55), round(acquired * 0.3)
            acq_ppe = acquired - acq_goodwill - acq_intangibles
            deferred = round(tax * self.dice.number(0.05, 0.2)) if tax > 0 else 0
            now["ppe"] = last["ppe"] + capex - depreciation + acq_ppe - (disposals - gain)
            now["goodwill"] = last["goodwill"] + acq_goodwill - impairment
            now["intangibles"] = last["intangibles"] + acq_intangibles - amortization
            now["deferred_tax"] = last["deferred_tax"] + deferred
            now["tax_payable"] = max(round((tax - deferred) * 0.15), 0)
            oci = round(revenue * 0.006 * self.dice.number(-1, 0.8))
            now["aoci"] = last["aoci"] + oci
            now["paid_in"] = last["paid_in"] + sbc + options
            now["treasury"] = last["treasury"] - buyback
            now["retained"] = last["retained"] + owner - dividends
            now["minority"] = last["minority"] + minority_income - minority_dividends
            repaid = last["cur_debt"]
            floor = round(revenue * f.get("cash_floor", 0.06) * noise(0.1))
            liabilities = ("payables", "accrued", "deferred_revenue", "tax_payable", "lease_cur", "lease_long", "deferred_tax", "other_long")
            plain_assets = ("receivables", "inventory", "prepaid", "ppe", "rou", "goodwill", "intangibles", "other_assets")
            equity = sum(now[key] for key in ("paid_in", "treasury", "aoci", "retained", "minority"))
            held = sum(now[key] for key in plain_assets)
            owed = sum(now[key] for key in liabilities)
            cash = equity + owed + last["debt"] - repaid - held - last["investments"]
            issued = investing = 0
            if cash < floor:
                grain = f.get("grain", 25)
                issued = -(-(floor - cash) // grain) * grain
            elif f.get("investments"):
                investing = round((cash - floor) * 0.6)
            elif cash > 2 * floor:
                extra = min(round((cash - 2 * floor) * 0.8), max(round((last["debt"] - repaid) * 0.3), 0))
                repaid += extra
                cash -= extra
            cash += issued - investing
            now["cash"], now["investments"] = cash, last["investments"] + investing
            now["debt"] = last["debt"] + issued - repaid
            now["cur_debt"] = round(now["debt"] * self.dice.number(0.03, 0.12))
            fx = round(last["cash"] * self.dice.number(-0.02, 0.012))
            flows = dict(
                d_receivables=last["receivables"] - now["receivables"], d_inventory=last["inventory"] - now["inventory"],
                d_payables=now["payables"] - last["payables"], d_accrued=now["accrued"] - last["accrued"],
                d_deferred_revenue=now["deferred_revenue"] - last["deferred_revenue"])
            cff = issued - repaid - buyback - dividends - minority_dividends + options
            other_financing = -round(revenue * 0.0012)
            cff += other_financing
            cfi = -capex - acquired + disposals - investing
            other_investing = round(revenue * 0.001 * self.dice.number(-1.5, 1))
            cfi += other_investing
            cfo = cash - last["cash"] - cff - cfi - fx
            known = net + depreciation + amortization + sbc + deferred + impairment - gain + sum(flows.values())
            flows["d_other"] = cfo - known
            for key, number in {**now, **flows}.items():
                put(key, year, number)
            for key, number in dict(
                    capex=capex, acquired=acquired, buyback=buyback, sbc=sbc, options=options, disposals=disposals, gain=gain, dividends=dividends,
                    minority_dividends=minority_dividends, issued=issued, repaid=repaid, bought_investments=investing, fx=fx, cff=cff, cfi=cfi, cfo=cfo,
                    other_financing=other_financing, other_investing=other_investing, deferred=deferred, oci=oci, cash_change=cash - last["cash"], cash_start=last["cash"],
                    fcf=cfo - capex, acq_goodwill=acq_goodwill, acq_intangibles=acq_intangibles, acq_ppe=acq_ppe,
                    lt_debt=now["debt"] - now["cur_debt"], cur_assets=now["cash"] + now["investments"] + now["receivables"] + now["inventory"] + now["prepaid"],
                    assets=now["cash"] + now["investments"] + held, cur_liabilities=now["payables"] + now["accrued"] + now["deferred_revenue"] + now["tax_payable"] + now["lease_cur"] + now["cur_debt"],
                    liabilities=owed + now["debt"], equity=equity - now["minority"], total_equity=equity, comprehensive=net + oci).items():
                put(key, year, number)
            total = self.get("assets", year)
            assert total == self.get("liabilities", year) + equity, (self.c["name"], year)
            assert cash > 0 and now["retained"] > -10 ** 9 and cash >= floor * 0.5, (self.c["name"], year, cash)
            # segments: what they earn together is operating income before what is not theirs
            corporate = round(revenue * f.get("corporate", 0.012))
            shared = operating + corporate + restructuring + impairment + (amortization if not f.get("da_shown") else 0)
            sales = split(revenue, [segment["revenue"][at] for segment in segments])
            assert sales == [segment["revenue"][at] for segment in segments]
            earned = split(shared, [segment["revenue"][at] * (segment["margin"][at] if isinstance(segment["margin"], list) else segment["margin"]) for segment in segments])
            spent = split(capex, [segment["revenue"][at] * segment.get("capex", 1) * noise(0.1) for segment in segments] + [revenue * 0.04])
            used = split(depreciation + amortization, [segment["revenue"][at] * segment.get("capex", 1) * noise(0.05) for segment in segments] + [revenue * 0.03])
            owned = split(total, [segment["revenue"][at] * segment.get("assets", 1) for segment in segments] + [revenue * 0.18])
            good = split(now["goodwill"], [segment.get("goodwill", 1) * segment["revenue"][-1] for segment in segments])
            for at_segment, segment in enumerate(segments):
                key = segment["key"]
                put("rev." + key, year, sales[at_segment])
                put("oi." + key, year, earned[at_segment])
                put("capex." + key, year, spent[at_segment])
                put("da." + key, year, used[at_segment])
                put("assets." + key, year, owned[at_segment])
                put("goodwill." + key, year, good[at_segment])
            put("capex.corporate", year, spent[-1])
            put("da.corporate", year, used[-1])
            put("assets.corporate", year, owned[-1])
            put("corporate", year, corporate)
            put("segment_total", year, shared)
            put("headcount", year, self._at("employees", at))
            last = now
        self._common()

    def _common(self):
        """Rates and splits that all kinds share."""
        for year in self.years:
            get = lambda key: self.get(key, year)
            self.put("etr", year, round(100 * get("tax") / get("pretax"), 1))
            if "gross_profit" in self.value:
                self.put("gross_margin", year, round(100 * get("gross_profit") / get("revenue"), 1))
            self.put("operating_margin", year, round(100 * get("operating_income") / get("revenue"), 1))

    def _bank(self):
        f, put = self.f, self.put
        assets_goal = f["assets"]
        last = None
        for step, year in enumerate([self.fy - 5] + self.years):
            at = max(step - 1, 0)
            noise = lambda spread: 1 + self.dice.number(-spread, spread)
            goal = assets_goal[at] if step else round(assets_goal[0] * 0.94)
            now = dict(
                cash_due=round(goal * 0.014 * noise(0.1)), fed_funds=round(goal * 0.022 * noise(0.2)), afs=round(goal * 0.145 * noise(0.05)), htm=round(goal * 0.041 * noise(0.05)),
                held_for_sale=round(goal * 0.002 * noise(0.3)), loans=round(goal * 0.715 * noise(0.01)), premises=round(goal * 0.013 * noise(0.02)),
                goodwill=f["goodwill"], intangibles=max(f["intangibles"] - 480 * step, 200), boli=round(goal * 0.016), other_assets=round(goal * 0.011 * noise(0.1)))
            allowance_rate = self._at("allowance", at)
            now["allowance"] = round(now["loans"] * allowance_rate)
            now["loans_net"] = now["loans"] - now["allowance"]
            total = sum(now[key] for key in ("cash_due", "fed_funds", "afs", "htm", "held_for_sale", "loans_net", "premises", "goodwill", "intangibles", "boli", "other_assets"))
            now["assets"] = total
            now["cash"] = now["cash_due"] + now["fed_funds"]
            if not step:
                now["common"], now["retained"], now["aoci"], now["treasury"] = round(total * 0.042), round(total * 0.058), -round(total * 0.001), -round(total * 0.003)
                now["equity"] = now["common"] + now["retained"] + now["aoci"] + now["treasury"]
            else:
                average_loans = (last["loans"] + now["loans"]) / 2
                average_securities = (last["afs"] + last["htm"] + now["afs"] + now["htm"]) / 2
                inc = dict(
                    int_loans=round(average_loans * self._at("loan_yield", at)), int_securities=round(average_securities * self._at("security_yield", at)),
                    int_exempt=round(average_securities * self._at("security_yield", at) * 0.21), int_other=round((last["fed_funds"] + now["fed_funds"]) / 2 * self._at("cash_yield", at)))
                inc["interest_income"] = sum(inc.values())
                deposits = last["deposits"]
                inc["int_deposits"] = round(deposits * self._at("deposit_cost", at))
                inc["int_borrowings"] = round(last["borrowings"] * self._at("borrowing_cost", at))
                inc["int_sub"] = round(last["subordinated"] * 0.0525)
                inc["interest_expense"] = inc["int_deposits"] + inc["int_borrowings"] + inc["int_sub"]
                inc["nii"] = inc["interest_income"] - inc["interest_expense"]
                charge_offs, recoveries = round(average_loans * self._at("charge_off", at)), round(average_loans * self._at("charge_off", at) * 0.27)
                inc["charge_offs"], inc["recoveries"] = charge_offs, recoveries
                inc["net_charge_offs"] = charge_offs - recoveries
                inc["provision"] = now["allowance"] - last["allowance"] + charge_offs - recoveries
                inc["nii_after"] = inc["nii"] - inc["provision"]
                base = goal
                inc.update(fee_service=round(base * 0.0022 * noise(0.03)), fee_card=round(base * 0.0019 * noise(0.03)), fee_trust=round(base * 0.0024 * noise(0.03)),
                           fee_mortgage=round(base * 0.0013 * noise(0.15)), fee_boli=round(now["boli"] * 0.027), fee_securities=round(base * 0.0001 * self.dice.number(-1, 2)), fee_other=round(base * 0.0007 * noise(0.1)))
                inc["noninterest_income"] = sum(inc[key] for key in inc if key.startswith("fee_"))
                inc.update(exp_salaries=round(base * 0.0141 * noise(0.01)), exp_occupancy=round(base * 0.0024 * noise(0.02)), exp_equipment=round(base * 0.0013 * noise(0.02)), exp_data=round(base * 0.0021 * noise(0.03)),
                           exp_fdic=round(base * 0.0005 * noise(0.08)), exp_marketing=round(base * 0.0006 * noise(0.05)), exp_professional=round(base * 0.0007 * noise(0.1)), exp_amortization=480,
                           exp_merger=self._at("merger", at), exp_other=round(base * 0.0019 * noise(0.05)))
                inc["noninterest_expense"] = sum(inc[key] for key in inc if key.startswith("exp_"))
                inc["pretax"] = inc["nii_after"] + inc["noninterest_income"] - inc["noninterest_expense"]
                inc["tax"] = round(inc["pretax"] * self._at("tax", at))
                inc["net"] = inc["owner_income"] = inc["pretax"] - inc["tax"]
                inc["operating_income"], inc["revenue"] = inc["pretax"], inc["nii"] + inc["noninterest_income"]
                dividends = self._shares(at, year, inc["net"])
                buyback = self._at("buyback", at)
                sbc, oci = round(goal * 0.0004), round(goal * 0.0009 * self.dice.number(-1.5, 1))
                inc.update(dividends=dividends, buyback=buyback, sbc=sbc, oci=oci, comprehensive=inc["net"] + oci)
                now["common"], now["retained"] = last["common"] + sbc, last["retained"] + inc["net"] - dividends
                now["aoci"], now["treasury"] = last["aoci"] + oci, last["treasury"] - buyback
                now["equity"] = now["common"] + now["retained"] + now["aoci"] + now["treasury"]
            rest = total - now["equity"]
            now["subordinated"] = f["subordinated"]
            now["borrowings"] = round(goal * 0.052 * noise(0.2))
            now["other_liabilities"] = round(goal * 0.009 * noise(0.1))
            now["deposits"] = rest - now["subordinated"] - now["borrowings"] - now["other_liabilities"]
            now["dep_free"], now["dep_now"], now["dep_savings"], now["dep_time"] = split(now["deposits"], [0.24, 0.21, 0.33, 0.22])
            now["liabilities"] = rest
            now["total_equity"] = now["equity"]
            for key, number in now.items():
                put(key, year, number)
            if step:
                for key, number in inc.items():
                    put(key, year, number)
                capex = round(goal * 0.0014 * noise(0.2))
                dep = last["premises"] + capex - now["premises"]
                if dep < 100:
                    capex, dep = capex + 1200 - dep, 1200
                bought, sold = round((now["afs"] + now["htm"]) * 0.24), 0
                sold = bought - (now["afs"] + now["htm"] - last["afs"] - last["htm"])
                loan_growth = now["loans"] - last["loans"] + charge_offs - recoveries
                cfi = -bought + sold - loan_growth - capex
                cff = now["deposits"] - last["deposits"] + now["borrowings"] - last["borrowings"] - inc["dividends"] - inc["buyback"]
                cfo = now["cash"] - last["cash"] - cfi - cff
                other = cfo - (inc["net"] + inc["provision"] + dep + 480 + inc["sbc"])
                for key, number in dict(capex=capex, da=dep, bought=bought, sold=sold, loan_growth=loan_growth, cfi=cfi, cff=cff, cfo=cfo, d_other=other, d_deposits=now["deposits"] - last["deposits"],
                                        d_borrowings=now["borrowings"] - last["borrowings"], cash_start=last["cash"], cash_change=now["cash"] - last["cash"]).items():
                    put(key, year, number)
                put("nim", year, round(100 * (inc["nii"] * 1.012) / ((last["assets"] + total) / 2 * 0.938), 2))
                put("roa", year, round(100 * inc["net"] / ((last["assets"] + total) / 2), 2))
                put("roe", year, round(100 * inc["net"] / ((last["equity"] + now["equity"]) / 2), 2))
                put("efficiency", year, round(100 * (inc["noninterest_expense"] - inc["exp_merger"]) / (inc["nii"] + inc["noninterest_income"]), 1))
                put("nonaccrual", year, round(now["loans"] * self._at("nonaccrual", at)))
                put("oreo", year, round(now["loans"] * 0.0007 * noise(0.3)))
                put("headcount", year, self._at("employees", at))
            last = now
        self._common()

    def _insurer(self):
        f, put = self.f, self.put
        segments = self.c["segments"]
        last = None
        for step, year in enumerate([self.fy - 5] + self.years):
            at = max(step - 1, 0)
            noise = lambda spread: 1 + self.dice.number(-spread, spread)
            premiums = sum(segment["revenue"][at] for segment in segments) if step else round(sum(segment["revenue"][0] for segment in segments) * 0.96)
            now = dict(
                fixed=round(premiums * 1.62 * noise(0.02)), equities=round(premiums * 0.21 * noise(0.05)), limited=round(premiums * 0.09 * noise(0.05)), short_term=round(premiums * 0.08 * noise(0.2)),
                cash=round(premiums * 0.035 * noise(0.15)), premiums_due=round(premiums * 0.27 * noise(0.03)), reinsurance=round(premiums * 0.22 * noise(0.05)), dac=round(premiums * 0.098 * noise(0.02)),
                goodwill=f["goodwill"] - (self._at("impairment", at) if step else 0) if not last else last["goodwill"] - self._at("impairment", at), other_assets=round(premiums * 0.07 * noise(0.06)))
            now["invested"] = now["fixed"] + now["equities"] + now["limited"] + now["short_term"]
            total = now["assets"] = now["invested"] + sum(now[key] for key in ("cash", "premiums_due", "reinsurance", "dac", "goodwill", "other_assets"))
            now["unearned"], now["debt"] = round(premiums * 0.47 * noise(0.02)), f["debt"]
            now["other_liabilities"] = round(premiums * 0.1 * noise(0.05))
            if not step:
                now["equity"] = round(premiums * 0.66)
            else:
                inc = dict(premiums=premiums, written=round(premiums * 1.0 + now["unearned"] - last["unearned"]))
                inc["ceded"] = round(inc["written"] * 0.115)
                inc["gross_written"] = inc["written"] + inc["ceded"]
                inc["investment_income"] = round(last["invested"] * self._at("yield", at))
                inc["gains"] = round(last["equities"] * self._at("gains", at))
                inc["fees"] = round(premiums * 0.011)
                inc["revenue"] = premiums + inc["investment_income"] + inc["gains"] + inc["fees"]
                inc["losses"] = round(premiums * self._at("loss_ratio", at) / 100)
                inc["prior_year"] = self._at("development", at)
                inc["catastrophe"] = self._at("catastrophe", at)
                inc["dac_amortization"] = round(premiums * 0.176)
                inc["underwriting"] = round(premiums * (self._at("expense_ratio", at) / 100) - inc["dac_amortization"])
                inc["interest_expense"] = round(f["debt"] * f["rate"])
                inc["impairment"] = self._at("impairment", at)
                inc["corporate"] = round(premiums * 0.008)
                inc["expenses"] = inc["losses"] + inc["dac_amortization"] + inc["underwriting"] + inc["interest_expense"] + inc["impairment"] + inc["corporate"]
                inc["pretax"] = inc["revenue"] - inc["expenses"]
                inc["operating_income"] = inc["pretax"]
                inc["tax"] = round(inc["pretax"] * self._at("tax", at))
                inc["net"] = inc["owner_income"] = inc["pretax"] - inc["tax"]
                dividends = self._shares(at, year, inc["net"])
                buyback, sbc = self._at("buyback", at), round(premiums * 0.004)
                oci = round(now["fixed"] * 0.012 * self.dice.number(-1.4, 1.6))
                inc.update(dividends=dividends, buyback=buyback, sbc=sbc, oci=oci, comprehensive=inc["net"] + oci)
                now["equity"] = last["equity"] + inc["net"] - dividends - buyback + sbc + oci
                inc["loss_ratio"] = round(100 * inc["losses"] / premiums, 1)
                inc["expense_ratio"] = round(100 * (inc["dac_amortization"] + inc["underwriting"]) / premiums, 1)
                inc["combined_ratio"] = round(inc["loss_ratio"] + inc["expense_ratio"], 1)
            now["total_equity"] = now["equity"]
            now["reserves"] = total - now["equity"] - now["unearned"] - now["debt"] - now["other_liabilities"]
            now["liabilities"] = total - now["equity"]
            for key, number in now.items():
                put(key, year, number)
            if step:
                for key, number in inc.items():
                    put(key, year, number)
                capex = self._at("capex", at)
                bought = round(now["invested"] * 0.27)
                cff = -dividends - buyback
                cfi_net = -(now["invested"] - last["invested"]) + oci + inc["gains"]
                sold = bought + cfi_net
                cfi = -bought + sold - capex
                cfo = now["cash"] - last["cash"] - cfi - cff
                flows = dict(d_reserves=now["reserves"] - last["reserves"], d_unearned=now["unearned"] - last["unearned"], d_premiums_due=last["premiums_due"] - now["premiums_due"], d_dac=last["dac"] - now["dac"])
                flows["da"] = round(premiums * 0.012)
                flows["d_other"] = cfo - (inc["net"] + flows["da"] + sbc - inc["gains"] + inc["impairment"] + sum(flows[key] for key in ("d_reserves", "d_unearned", "d_premiums_due", "d_dac")))
                for key, number in {**flows, "capex": capex, "bought": bought, "sold": sold, "cff": cff, "cfi": cfi, "cfo": cfo, "cash_start": last["cash"], "cash_change": now["cash"] - last["cash"]}.items():
                    put(key, year, number)
                for segment in segments:
                    put("rev." + segment["key"], year, segment["revenue"][at])
                    ratio = segment["loss_ratio"][at]
                    put("loss." + segment["key"], year, ratio)
                for segment, number in zip(segments, split(premiums - inc["losses"] - inc["dac_amortization"] - inc["underwriting"] + 4000, [segment["revenue"][at] * max(100 - segment["loss_ratio"][at] - 31, 1) for segment in segments])):
                    put("oi." + segment["key"], year, number - 4000 // len(segments))
                put("headcount", year, self._at("employees", at))
                paid = inc["losses"] - flows["d_reserves"]
                put("paid", year, paid)
            last = now
        self._common()

    def _reit(self):
        f, put = self.f, self.put
        last = None
        for step, year in enumerate([self.fy - 5] + self.years):
            at = max(step - 1, 0)
            noise = lambda spread: 1 + self.dice.number(-spread, spread)
            rental = f["rental"][at] if step else round(f["rental"][0] * 0.93)
            if not step:
                now = dict(land=round(rental * 2.1), buildings=round(rental * 6.4), construction=round(rental * 0.4), accumulated=round(rental * 1.2), cash=f["cash"],
                           restricted=round(rental * 0.03), rents=round(rental * 0.07), lease_costs=round(rental * 0.35), other_assets=round(rental * 0.1), payables=round(rental * 0.14),
                           prepaid_rents=round(rental * 0.05), mortgages=f["mortgages"][0], notes=f["notes"][0], revolver=f["revolver"][0], minority=round(rental * 0.2))
                now["real_estate"] = now["land"] + now["buildings"] + now["construction"]
            else:
                acquired, developed, improved, sold = (self._at(name, at) for name in ("acquisitions", "development", "improvements", "dispositions"))
                gain = round(sold * 0.31)
                inc = dict(rental=rental, reimbursements=round(rental * 0.19 * noise(0.02)), other_revenue=round(rental * 0.008 * noise(0.2)))
                inc["revenue"] = sum(inc.values())
                inc.update(property_opex=round(inc["revenue"] * 0.128 * noise(0.02)), property_tax=round(inc["revenue"] * 0.127 * noise(0.02)), da=round(last["buildings"] * 0.043), ga=round(inc["revenue"] * self._at("ga", at)),
                           transaction=round(acquired * 0.003), gain=gain)
                inc["impairment"] = self._at("impairment", at)
                inc["expenses"] = sum(inc[key] for key in ("property_opex", "property_tax", "da", "ga", "transaction", "impairment"))
                inc["operating_income"] = inc["revenue"] - inc["expenses"]
                inc["interest_expense"] = round((last["mortgages"] + last["notes"] + last["revolver"]) * self._at("rate", at))
                inc["interest_income"] = round(last["cash"] * 0.011)
                inc["pretax"] = inc["operating_income"] - inc["interest_expense"] + inc["interest_income"] + gain
                inc["tax"] = round(inc["pretax"] * 0.006)
                inc["net"] = inc["pretax"] - inc["tax"]
                inc["minority_income"] = round(inc["net"] * 0.024)
                inc["owner_income"] = inc["net"] - inc["minority_income"]
                dividends = self._shares(at, year, inc["owner_income"])
                inc["noi"] = inc["revenue"] - inc["property_opex"] - inc["property_tax"]
                inc["ffo"] = inc["net"] + round(inc["da"] * 0.988) - gain + inc["impairment"]
                inc["ffo_share"] = round(inc["ffo"] / (self._at("shares", at) * 1.024), 2)
                land = round(acquired * 0.24)
                now = dict(last)
                now["land"] = last["land"] + land - round(sold * 0.2)
                now["buildings"] = last["buildings"] + acquired - land + improved + round(developed * 0.8) - round(sold * 0.6)
                now["construction"] = last["construction"] + developed - round(developed * 0.8)
                now["accumulated"] = last["accumulated"] + round(inc["da"] * 0.9) - (round(sold * 0.2) + round(sold * 0.6) - (sold - gain))
                now["accumulated"] += inc["impairment"]
                now["real_estate"] = now["land"] + now["buildings"] + now["construction"]
                now["restricted"], now["rents"], now["lease_costs"], now["other_assets"], now["payables"], now["prepaid_rents"] = (
                    round(rental * part * noise(0.05)) for part in (0.03, 0.08, 0.34, 0.1, 0.15, 0.05))
                now["mortgages"], now["notes"], now["revolver"] = (self._at(name, at) for name in ("mortgages", "notes", "revolver"))
                minority_paid = round(dividends * 0.024)
                now["minority"] = last["minority"] + inc["minority_income"] - minority_paid
                cash = f["cash_path"][at]
                now["cash"] = cash
            now["net_real_estate"] = now["real_estate"] - now["accumulated"]
            now["assets"] = now["net_real_estate"] + sum(now[key] for key in ("cash", "restricted", "rents", "lease_costs", "other_assets"))
            now["debt"] = now["mortgages"] + now["notes"] + now["revolver"]
            if step:
                now["dividends_payable"] = round(dividends / 4)
            else:
                now["dividends_payable"] = round(rental * 0.08)
            now["liabilities"] = now["debt"] + now["payables"] + now["prepaid_rents"] + now["dividends_payable"]
            now["total_equity"] = now["assets"] - now["liabilities"]
            now["equity"] = now["total_equity"] - now["minority"]
            if step:
                oci = round(rental * 0.006 * self.dice.number(-1, 1))
                sbc = round(rental * 0.017)
                issued_shares = now["equity"] - last["equity"] - inc["owner_income"] + dividends - oci - sbc
                now.update(common=0)
                cash_dividends = dividends + last["dividends_payable"] - now["dividends_payable"]
                cfi_items = dict(acquisitions=acquired, development=developed, capex=improved, dispositions=sold)
                cfi = -acquired - developed - improved + sold
                cff = now["debt"] - last["debt"] - cash_dividends - minority_paid + issued_shares
                whole, before = now["cash"] + now["restricted"], last["cash"] + last["restricted"]
                cfo = whole - before - cfi - cff
                inc.update(cfi_items)
                inc.update(oci=oci, sbc=sbc, issued_shares=issued_shares, dividends=dividends, cash_dividends=cash_dividends, minority_paid=minority_paid, cfi=cfi, cff=cff, cfo=cfo,
                           d_payables=now["payables"] - last["payables"], d_rents=last["rents"] - now["rents"], cash_start=before, cash_end=whole, cash_change=whole - before,
                           comprehensive=inc["net"] + oci, buyback=0,
                           d_notes=now["notes"] - last["notes"], d_mortgages=now["mortgages"] - last["mortgages"], d_revolver=now["revolver"] - last["revolver"])
                inc["d_other"] = cfo - (inc["net"] + inc["da"] + sbc - gain + inc["impairment"] + inc["d_payables"] + inc["d_rents"])
                for key, number in inc.items():
                    put(key, year, number)
                put("headcount", year, self._at("employees", at))
                put("occupancy", year, self._at("occupancy", at))
                put("properties", year, self._at("properties", at))
                put("sqft", year, self._at("sqft", at))
            for key, number in now.items():
                put(key, year, number)
            last = now
        self._common()
