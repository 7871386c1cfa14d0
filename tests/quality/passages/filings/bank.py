"""A bank's quarterly report: statements of three and nine months, loans by class, grade and year, allowance, yields, capital."""

from filings.tenk import TenK

OUTLINE = """
~ UNITED STATES
~ SECURITIES AND EXCHANGE COMMISSION
~ Washington, D.C. 20549
~ FORM 10-Q
~ [X] QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
~ For the quarterly period ended September 30, 2023
~ Commission File Number <file_no>
~ <registrant>
+cover
!page
# Table of Contents
!call contents
!page
# Glossary of Defined Terms
+glossary
PART I — FINANCIAL INFORMATION
!toc mda
# Item 2. Management's Discussion and Analysis of Financial Condition and Results of Operations
+mda
!call yields
+mda2
!call five_quarters
!call volume_rate
+mda3
!call compared_segments
!call units
!call quarter_talk
!call quarter_yields
+capital
+b.risk
+credit
!call industries
+liquidity
+b.outlook
+ratesrisk
+m.more
!toc nongaap
+nongaap
!call parent
!toc fs
!page
# Item 1. Financial Statements
!toc bs
!call sheet balance
!page
!toc is
!call income
!page
!toc ci
!call oci
!page
!toc eq
!call equity
!page
!toc cf
!call sheet cash
!page
!toc notes
# Notes to Consolidated Financial Statements (Unaudited)
!call notes
!toc controls
!page
# Item 4. Controls and Procedures
Management, under the supervision of the Chief Executive Officer and the Chief Financial Officer, evaluated disclosure controls and procedures and concluded that they were effective as of September 30, 2023. No change during the quarter has materially affected internal control over financial reporting.
PART II — OTHER INFORMATION
!toc legal
# Item 1. Legal Proceedings
+legal
!toc risk
# Item 1A. Risk Factors
+b.regulation
+riskintro
!call risk_list
!call risks
!call unit_risks
!toc repurchases
# Item 2. Unregistered Sales of Equity Securities and Use of Proceeds
+repurchases
!toc other
# Item 5. Other Information
+otherinfo
!toc exhibits
# Item 6. Exhibits
+exhibits
+x.recovery
+x.insider
+x.credit
+x.award
+x.severance
+x.plan
+x.securities
+x.certs
!call subsidiaries 140
!call sites 60
!toc sig
# Signatures
Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned.
~ <registrant>
~ /s/ <cao>, Executive Vice President and Chief Accounting Officer
~ Date: November 2, 2023
"""


class TenQ(TenK):
    outline = OUTLINE

    def end(self, back=0):
        return ["September 30, 2023", "December 31, 2022", "September 30, 2022"][back]

    def make_income(self):
        rows = ["|| Consolidated Statements of Income (Unaudited)", "|| (dollars in millions, except per share data) | Three months ended September 30, | | Nine months ended September 30, |", "|| | 2023 | 2022 | 2023 | 2022"]
        for label, key in self.f["income_lines"]:
            rows.append(f"| {label} | *{key}/2 | *{key}_n/2" if key else f"| {label}")
        return "\n".join(rows)

    def make_oci(self):
        rows = ["|| Consolidated Statements of Comprehensive Income (Loss) (Unaudited)", "|| | Three months 2023 | Three months 2022 | Nine months 2023 | Nine months 2022", "| Net income | *net/2 | *net_n/2"]
        for label, size in (("Net unrealized losses on securities available for sale", -1.1), ("Amortization of amounts transferred to held to maturity", .06), ("Net unrealized losses on cash flow hedges", -.4), ("Pension and postretirement", .01)):
            rows.append(f"| {label} | =w(net,{size}) | =w(net,{size * 1.4:.3f})@1 | =w(net_n,{size * .6:.3f}) | =w(net_n,{size * 1.7:.3f})@1")
        return "\n".join(rows)

    def make_equity(self):
        rows = ["|| Consolidated Statements of Changes in Shareholders' Equity (Unaudited)", "|| | Preferred stock | Common stock and surplus | Retained earnings | Accumulated other comprehensive loss | Total"]
        rows += ["| Balance, December 31, 2022 | =pref@1 | =surplus@1 | =retained@1 | =aoci@1 | =equity@1", "| Net income, nine months | | | =net_n | | =net_n", "| Other comprehensive loss | | | | =aoci-aoci_p | =aoci-aoci_p", "| Cash dividends, common | | | -*div_n/0-0 | | -*div_n/0-0", "| Cash dividends, preferred | | | =-1*prefdiv_n | | =-1*prefdiv_n", "| Stock issued under plans and repurchases | | =surplus-surplus_p | | | =surplus-surplus_p", "| Balance, September 30, 2023 | =pref | =surplus | =retained | =aoci | =equity"]
        return "\n".join(rows)

    def make_yields(self):
        out = []
        for title, back, key in (("Three months ended September 30, 2023", 0, ""), ("Three months ended September 30, 2022", 1, ""), ("Nine months ended September 30, 2023", 0, "_n"), ("Nine months ended September 30, 2022", 1, "_n")):
            out += [f"|| Average balances, interest and yields, {title} | Average balance | Interest | Yield or rate"]
            rate = {("", 0): 5.9, ("", 1): 4.1, ("_n", 0): 5.7, ("_n", 1): 3.6}[(key, back)]
            for name, line, tilt in self.f["loans"]:
                out.append(f"| {name} | =w({line},.98,.02)@{back} | =w({line},{(rate + tilt) / (400 if not key else 134):.5f})@{back} | {rate + tilt:.2f}%")
            out += [f"| Securities | =w(afs+htm,1.08)@{back} | =w(afs+htm,{rate / 2 / (400 if not key else 134):.5f})@{back} | {rate / 2:.2f}%", f"| Interest-bearing deposits in banks | =w(cash,.9)@{back} | =w(cash,{rate * .9 / (400 if not key else 134):.5f})@{back} | {rate * .9:.2f}%"]
            for name, line, part in (("Interest checking and money market", "d_ib", .38), ("Savings", "d_sav", .1), ("Time deposits", "d_time", .72), ("Short-term borrowings", "borrow", .95), ("Long-term debt", "ltd", .92)):
                out.append(f"| {name} | =w({line},.99,.02)@{back} | =w({line},{rate * part / (400 if not key else 134):.5f})@{back} | {rate * part:.2f}%")
            out += [f"| Net interest income (taxable equivalent) and margin | | =nii{key}+w(nii{key},.008)@{back} | <nim{key}_{back}>", ""]
        return "\n".join(out)

    def make_volume_rate(self):
        out = ["|| Change in interest, third quarter of 2023 compared with 2022 | Volume | Yield or rate | Total"]
        for name, line, _ in self.f["loans"]:
            out.append(f"| {name} | =w({line},.0006) | =w({line},.0044) | =w({line},.0006)+w({line},.0044)")
        for name, line in (("Interest checking and money market", "d_ib"), ("Savings", "d_sav"), ("Time deposits", "d_time"), ("Borrowings", "borrow")):
            out.append(f"| {name} | =w({line},.0005) | =w({line},.0054) | =w({line},.0005)+w({line},.0054)")
        return "\n".join(out)

    def make_compared_segments(self):
        out = []
        for name, size in self.f["lines"]:
            out += [f"# {name}", "", f"|| {name} | Third quarter 2023 | Third quarter 2022 | Nine months 2023 | Nine months 2022"]
            for title, key, part in (("Net interest income", "nii", size), ("Noninterest income", "nonint", size * .9), ("Provision for credit losses", "prov", size), ("Noninterest expense", "nie", size * .8), ("Net income", "net", size)):
                out.append(f"| {title} | =w({key},{part:.3f}) | =w({key},{part:.3f})@1 | =w({key}_n,{part:.3f}) | =w({key}_n,{part:.3f})@1")
            for title, key, part in (("Average loans", "loans_t", size), ("Average deposits", "dep_t", size * .8)):
                out.append(f"| {title} | =w({key},{part:.3f}) | =w({key},{part:.3f})@1 | =w({key},{part:.3f}) | =w({key},{part:.3f})@1")
            out += ["", f"|| {name}, last five quarters | 3Q23 | 2Q23 | 1Q23 | 4Q22 | 3Q22"]
            for title, key, part in (("Net interest income", "nii", size), ("Provision", "prov", size), ("Noninterest income", "nonint", size * .9), ("Noninterest expense", "nie", size * .8), ("Net income", "net", size), ("Period-end loans", "loans_t", size), ("Period-end deposits", "dep_t", size * .8), ("Net charge-offs", "prov", size * .7)):
                out.append(f"| {title} | =w({key},{part:.3f}) | =w({key},{part:.3f},.05) | =w({key},{part:.3f},.06) | =w({key},{part:.3f},.05)@1 | =w({key},{part:.3f})@1")
            good, bad = self.pick(self.f["ups"], 3), self.pick(self.f["downs"], 3)
            out += ["", f"{name}: {good[0]} and {good[1]} helped the quarter; {bad[0]} and {bad[1]} worked against it. For the nine months the picture was similar, with {good[2]} as the largest positive and {bad[2]} as the largest negative item.", ""]
        return "\n".join(out)

    def make_classes(self):
        out = []
        for back in (0, 1):
            out += [f"|| Loans by class, {self.end(back)} | Amount | Percent of total"]
            for name, line, _ in self.f["loans"]:
                out.append(f"| {name} | *{line}/{back}-{back} | =(100*{line}/loans_t)%@{back}")
            out += [f"| Total loans and leases | *loans_t/{back}-{back} | 100.0%", ""]
        return "\n".join(out)

    def make_vintages(self):
        out = []
        for back in (0, 1):
            for name, line, _ in self.f["loans"]:
                out += [f"|| {name}, amortized cost by year of origination and grade, {self.end(back)} | " + " | ".join(str(2023 - back - at) for at in range(5)) + " | Prior | Revolving"]
                grades = (("Pass", .96), ("Special mention", .018), ("Substandard", .013), ("Nonaccrual", .006)) if line in ("l1", "l2", "l3") else (("Score 760 and above", .55), ("Score 700 to 759", .26), ("Score 640 to 699", .12), ("Below 640", .06), ("Nonaccrual", .004))
                for grade, part in grades:
                    out.append(f"| {grade} | " + " | ".join(f"=w({line},{part * share:.6f})@{back}" for share in (.13, .2, .16, .1, .08, .19, .14)))
                out.append(f"| Gross charge-offs in the period | " + " | ".join(f"=w({line},{.0009 * share:.7f})@{back}" for share in (.4, 1.2, 1.1, .9, .7, 1.6, 1.2)))
                out.append("")
        return "\n".join(out)

    def make_aging(self):
        out = []
        for back in (0, 1):
            out += [f"|| Aging of loans, {self.end(back)} | 30 to 59 days | 60 to 89 days | 90 days or more, accruing | Nonaccrual | Current | Total"]
            for name, line, _ in self.f["loans"]:
                parts = (.0031, .0013, .0008, .0052)
                out.append(f"| {name} | " + " | ".join(f"=w({line},{part})@{back}" for part in parts) + f" | ={line}" + "".join(f"-w({line},{part})" for part in parts) + f"@{back} | ={line}@{back}")
            out.append("")
        return "\n".join(out)

    def make_allowance(self):
        out = []
        for title, key, back in (("Three months ended September 30, 2023", "", 0), ("Three months ended September 30, 2022", "", 1), ("Nine months ended September 30, 2023", "_n", 0), ("Nine months ended September 30, 2022", "_n", 1)):
            out += [f"|| Allowance for loan losses, {title} | Commercial | Consumer | Total", f"| Beginning balance | =w(allow,.52)@{back} | =w(allow,.4)@{back} | =w(allow,.52)+w(allow,.4)@{back}", f"| Charge-offs | =-w(prov{key},.31)@{back} | =-w(prov{key},.42)@{back} | =-w(prov{key},.31)-w(prov{key},.42)@{back}", f"| Recoveries | =w(prov{key},.05)@{back} | =w(prov{key},.09)@{back} | =w(prov{key},.05)+w(prov{key},.09)@{back}", f"| Provision | =w(prov{key},.5)@{back} | =prov{key}-w(prov{key},.5)@{back} | =prov{key}@{back}", ""]
        return "\n".join(out)

    def make_modifications(self):
        out = []
        for title, key in (("three", 1), ("nine", 3)):
            out += [f"|| Modifications to borrowers in financial difficulty, {title} months ended September 30, 2023 | Term extension | Interest rate reduction | Payment delay | Percent of class"]
            for name, line, _ in self.f["loans"]:
                out.append(f"| {name} | =w({line},{.0007 * key:.5f}) | =w({line},{.0002 * key:.5f}) | =w({line},{.0003 * key:.5f}) | {.12 * key:.2f}%")
            out.append("")
        return "\n".join(out)

    def make_securities(self):
        out = []
        for back in (0, 1):
            for kind, line in (("available for sale", "afs"), ("held to maturity", "htm")):
                out += [f"|| Securities {kind}, {self.end(back)} | Amortized cost | Gross unrealized gains | Gross unrealized losses | Fair value"]
                loss = .14 if line == "afs" else .178
                for name, part in (("U.S. Treasury", .09), ("Agency residential mortgage-backed", .52), ("Agency commercial mortgage-backed", .17), ("Agency collateralized mortgage obligations", .12), ("State and municipal", .06), ("Corporate and other", .04)):
                    out.append(f"| {name} | =w({line},{part})@{back} | =w({line},{part * .0006:.6f})@{back} | =-w({line},{part * loss:.5f},.02)@{back} | =w({line},{part})+w({line},{part * .0006:.6f})-w({line},{part * loss:.5f},.02)@{back}")
                out.append("")
        out += ["|| Maturity distribution of debt securities, September 30, 2023 | Within one year | One to five years | Five to ten years | Over ten years", "| Available for sale, fair value | =w(afs,.03) | =w(afs,.19) | =w(afs,.2) | =w(afs,.57)", "| Held to maturity, amortized cost | =w(htm,.01) | =w(htm,.08) | =w(htm,.16) | =w(htm,.74)"]
        return "\n".join(out)

    def make_fairvalue(self):
        out = []
        for back in (0, 1):
            out += [f"|| Fair value on a recurring basis, {self.end(back)} | Level 1 | Level 2 | Level 3 | Total", f"| Trading securities | =w(trading,.2)@{back} | =w(trading,.8)@{back} | — | =w(trading,.2)+w(trading,.8)@{back}", f"| Securities available for sale | =w(afs,.09)@{back} | =w(afs,.87)@{back} | =w(afs,.004)@{back} | =w(afs,.09)+w(afs,.87)+w(afs,.004)@{back}", f"| Loans held for sale | — | =w(lhfs,.8)@{back} | =w(lhfs,.02)@{back} | =w(lhfs,.8)+w(lhfs,.02)@{back}", f"| Mortgage servicing rights | — | — | msr:=w(lhfs,1.9)@{back} | =w(lhfs,1.9)@{back}", f"| Derivative assets | =w(cash,.01)@{back} | =w(cash,.09)@{back} | =w(cash,.001)@{back} | =w(cash,.01)+w(cash,.09)+w(cash,.001)@{back}", f"| Derivative liabilities | =-w(cash,.01)@{back} | =-w(cash,.21)@{back} | =-w(cash,.002)@{back} | =-w(cash,.01)-w(cash,.21)-w(cash,.002)@{back}", ""]
            out += [f"|| Financial instruments not carried at fair value, {self.end(back)} | Carrying amount | Fair value", f"| Loans, net | =loans_t-allow@{back} | =w(loans_t,.945,.01)@{back}", f"| Held to maturity securities | =htm@{back} | =w(htm,.822,.004)@{back}", f"| Time deposits | =d_time@{back} | =w(d_time,.993,.002)@{back}", f"| Long-term debt | =ltd@{back} | =w(ltd,.95,.02)@{back}", ""]
        return "\n".join(out)

    def make_derivs(self):
        out = []
        for back in (0, 1):
            out += [f"|| Derivatives, {self.end(back)} | Notional | Asset | Liability"]
            for name, size in (("Interest rate swaps — fair value hedges", .09), ("Interest rate swaps — cash flow hedges", .21), ("Interest rate contracts — customers", .34), ("Foreign exchange", .06), ("Commodity contracts", .05), ("Equity contracts", .004), ("Mortgage banking — commitments and forwards", .02), ("Credit contracts", .03)):
                out.append(f"| {name} | =w(loans_t,{size})@{back} | =w(loans_t,{size / 90:.6f})@{back} | =w(loans_t,{size / 60:.6f})@{back}")
            out.append("")
        return "\n".join(out)

    def make_five_quarters(self):
        """The income statement and asset quality of five quarters, as banks give them."""
        names = ["September 30, 2023", "June 30, 2023", "March 31, 2023", "December 31, 2022", "September 30, 2022"]
        out = ["|| Selected quarterly income statement data | " + " | ".join(names)]
        for label, key in self.f["income_lines"]:
            if key and key not in ("eps", "shares"):
                out.append(f"| {label} | ={key} | =w({key},.99,.04) | =w({key},1.01,.04) | =w({key},1.02,.04)@1 | ={key}@1")
        out += ["", "|| Credit quality trends | " + " | ".join(names)]
        for label, line, part in (("Nonaccrual loans — commercial", "l1", .007), ("Nonaccrual loans — commercial real estate", "l2", .006), ("Nonaccrual loans — residential mortgage", "l4", .003), ("Nonaccrual loans — home equity", "l5", .007), ("Nonaccrual loans — consumer", "l6", .0006), ("Other real estate owned", "l2", .001), ("Nonperforming assets", "loans_t", .0054), ("Accruing loans past due 90 days or more", "loans_t", .0014), ("Net charge-offs — commercial", "l1", .0007), ("Net charge-offs — consumer", "l6", .002), ("Criticized loans", "loans_t", .03)):
            out.append(f"| {label} | =w({line},{part}) | =w({line},{part},.15) | =w({line},{part},.18) | =w({line},{part})@1 | =w({line},{part},.15)@1")
        out += ["", "|| Average balances by quarter | " + " | ".join(names)]
        for label, line in [(name, line) for name, line, _ in self.f["loans"]] + [("Noninterest-bearing deposits", "d_nib"), ("Interest checking and money market", "d_ib"), ("Savings", "d_sav"), ("Time deposits", "d_time"), ("Short-term borrowings", "borrow"), ("Long-term debt", "ltd"), ("Shareholders' equity", "equity")]:
            out.append(f"| {label} | =w({line},.99,.02) | =w({line},.98,.02) | =w({line},.97,.02) | =w({line},.99,.02)@1 | =w({line},.97,.02)@1")
        return "\n".join(out)

    def make_industries(self):
        """Commercial loans by industry, real estate by type and state, deposits by state."""
        out = ["|| Commercial and industrial loans by industry | September 30, 2023 | Percent | December 31, 2022 | Percent"]
        for at, name in enumerate(("Real estate and rental", "Retail trade", "Manufacturing", "Finance and insurance", "Health care and social assistance", "Wholesale trade", "Accommodation and food services", "Transportation and warehousing", "Utilities", "Other services", "Professional and technical services", "Construction", "Arts, entertainment and recreation", "Information", "Mining, oil and gas", "Public administration", "Educational services", "Agriculture, forestry and fishing", "Management of companies", "Unclassified")):
            share = .13 * .84 ** at + .01
            out.append(f"| {name} | =w(l1,{share:.4f}) | {100 * share:.1f}% | =w(l1,{share:.4f})@1 | {100 * share * .99:.1f}%")
        out += ["", "|| Maturity of loans, September 30, 2023 | Within one year | One to five years | Five to fifteen years | Over fifteen years"]
        for name, line, _ in self.f["loans"]:
            out.append(f"| {name} | =w({line},.21) | =w({line},.47) | =w({line},.2) | =w({line},.1)")
        out += ["", "|| Uninsured time deposits by maturity | Amount", "| Three months or less | =w(d_time,.09)", "| Over three to six months | =w(d_time,.08)", "| Over six to twelve months | =w(d_time,.06)", "| Over twelve months | =w(d_time,.01)"]
        out += ["", "|| Commercial real estate by state and type | Multifamily | Industrial | Office | Retail | Hotel | Other"]
        for at, name in enumerate(("Tennessee", "Ohio", "Georgia", "Kentucky", "North Carolina", "Indiana", "Michigan", "Florida", "Texas", "Colorado", "Illinois", "Other")):
            share = .19 * .82 ** at + .01
            out.append(f"| {name} | " + " | ".join(f"=w(l2,{share * part:.5f})" for part in (.36, .15, .14, .13, .08, .14)))
        out += ["", "|| Deposits and branches by state | Deposits | Rank | Branches"]
        for at, name in enumerate(("Tennessee", "Ohio", "Georgia", "Kentucky", "North Carolina", "Indiana", "Michigan", "Florida", "Illinois")):
            share = .27 * .76 ** at
            out.append(f"| {name} | =w(dep_t,{share:.4f}) | {1 + at} | {int(240 * .77 ** at)}")
        out += ["", "|| Consumer portfolios at origination | Balance | Average score | Loan to value | Originated in the quarter"]
        for name, line, score, value in (("Residential mortgage", "l4", 766, "83%"), ("Home equity", "l5", 772, "68%"), ("Automobile", "l6", 781, "89%"), ("Marine and recreational vehicles", "l7", 799, "82%"), ("Credit card", "l7", 741, "n/a")):
            out.append(f"| {name} | =w({line},.9) | {score} | {value} | =w({line},.05)")
        return "\n".join(out)

    def make_quarter_yields(self):
        """Average balances and rates of the last five quarters."""
        out = []
        for at, name in enumerate(("third quarter 2023", "second quarter 2023", "first quarter 2023", "fourth quarter 2022", "third quarter 2022")):
            back = 0 if at < 3 else 1
            out += [f"|| Consolidated quarterly average balance sheet and margin analysis, {name} | Average balance | Interest | Rate"]
            rate = (5.9, 5.7, 5.4, 4.9, 4.1)[at]
            for label, line, tilt in self.f["loans"]:
                size = 1 - at / 100
                out.append(f"| {label} | =w({line},{size:.3f},.02)@{back} | =w({line},{size * (rate + tilt) / 400:.6f},.02)@{back} | {rate + tilt:.2f}%")
            for label, line, part in (("Taxable securities", "afs", .46), ("Held to maturity", "htm", .41), ("Deposits at Federal Reserve", "cash", .92), ("Money market deposits", "d_ib", .43), ("Savings", "d_sav", .05), ("Time deposits", "d_time", .71), ("Federal Home Loan Bank advances", "borrow", .9), ("Long-term debt", "ltd", .93)):
                out.append(f"| {label} | =w({line},{1 - at / 60:.3f},.03)@{back} | =w({line},{rate * part / 400:.6f},.03)@{back} | {rate * part:.2f}%")
            out.append("")
        return "\n".join(out)

    def make_ltv(self):
        """Mortgages and home equity by loan to value, score and state."""
        out = []
        for back in (0, 1):
            for name, line in (("Residential mortgage", "l4"), ("Home equity, first lien", "l5"), ("Home equity, junior lien", "l5")):
                out += [f"|| {name} by updated loan to value and credit score, {self.end(back)} | 760 and above | 700 to 759 | 640 to 699 | Below 640 | Not available"]
                for band, part in (("60% and below", .4), ("61% to 80%", .33), ("81% to 90%", .14), ("91% to 100%", .09), ("Above 100%", .01), ("Government insured", .03)):
                    out.append(f"| {band} | " + " | ".join(f"=w({line},{part * share:.5f})@{back}" for share in (.58, .24, .11, .05, .02)))
                for state, part in (("Tennessee", .24), ("Ohio", .2), ("Georgia", .15), ("Kentucky", .1), ("North Carolina", .08), ("Florida", .07), ("Indiana", .06), ("Other states", .1)):
                    out.append(f"| {state} | " + " | ".join(f"=w({line},{part * share:.5f})@{back}" for share in (.57, .25, .11, .05, .02)))
                out.append("")
        return "\n".join(out)

    def make_nonaccruals(self):
        out = []
        for back in (0, 1):
            out += [f"|| Nonaccrual loans, {self.end(back)} | With no allowance | With an allowance | Total | Interest recognized"]
            for name, line, _ in self.f["loans"]:
                out.append(f"| {name} | =w({line},.001)@{back} | =w({line},.004)@{back} | =w({line},.001)+w({line},.004)@{back} | =w({line},.0001)@{back}")
            out.append("")
        out += ["|| Collateral-dependent loans, September 30, 2023 | Real estate | Business assets | Vehicles and equipment | Extent to which secured"]
        for name, line, _ in self.f["loans"]:
            out.append(f"| {name} | =w({line},.0012) | =w({line},.0007) | =w({line},.0003) | {int(self.dice.number(70, 140))}%")
        return "\n".join(out)

    def make_level3(self):
        out = []
        for title, key in (("Three months ended September 30, 2023", 1), ("Three months ended September 30, 2022", 2), ("Nine months ended September 30, 2023", 3), ("Nine months ended September 30, 2022", 4)):
            out += [f"|| Level 3 rollforward, {title} | Mortgage servicing rights | Derivatives | Municipal securities | Asset-backed securities"]
            for label, part in (("Opening balance", 1.0), ("Gains (losses) in earnings", .04), ("Gains (losses) in other comprehensive income", -.02), ("Purchases and originations", .06), ("Sales", -.01), ("Repayments", -.05), ("Settlements", -.02), ("Closing balance", 1.0)):
                out.append(f"| {label} | =w(lhfs,{part + key / 1000:.4f}) | =w(lhfs,{part * .02 + key / 10000:.5f}) | =w(lhfs,{part * 1.3 + key / 1000:.4f}) | =w(lhfs,{part * .15 + key / 1000:.4f})")
            out.append("")
        out += ["|| Unobservable inputs | Technique | Input | Range | Weighted average", "| Mortgage servicing rights | Discounted cash flow | Constant prepayment rate | 5% to 33% | 7%", "| | | Spread over forward curve | 5% to 13% | 6%", "| Municipal and asset-backed | Discounted cash flow | Discount rate | 5% to 6% | 5%", "| | | Cumulative default | 0% to 64% | 7%", "| | | Loss given default | 5% to 80% | 24%", "| Equity method securities | Comparable companies | Multiple | 4x to 9x | 6x", "",
                "|| Offsetting, September 30, 2023 | Gross | Offset | Net | Collateral | Exposure", "| Derivative assets | =w(cash,.12) | =-w(cash,.05) | =w(cash,.12)-w(cash,.05) | =-w(cash,.02) | =w(cash,.12)-w(cash,.05)-w(cash,.02)", "| Derivative liabilities | =w(cash,.22) | =-w(cash,.06) | =w(cash,.22)-w(cash,.06) | =-w(cash,.03) | =w(cash,.22)-w(cash,.06)-w(cash,.03)", "| Repurchase agreements | =w(borrow,.4) | — | =w(borrow,.4) | =-w(borrow,.4) | —"]
        return "\n".join(out)
