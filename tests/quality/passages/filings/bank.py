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
!call volume_rate
+mda3
!call compared_segments
+capital
+credit
+liquidity
+ratesrisk
+m.more
!toc nongaap
+nongaap
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
+riskintro
!call risks
!toc repurchases
# Item 2. Unregistered Sales of Equity Securities and Use of Proceeds
+repurchases
!toc other
# Item 5. Other Information
+otherinfo
!toc exhibits
# Item 6. Exhibits
+exhibits
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
        rows += ["| Balance, December 31, 2022 | =pref@1 | =surplus@1 | =retained@1 | =aoci@1 | =equity@1", "| Net income, nine months | | | =net_n | | =net_n", "| Other comprehensive loss | | | | =aoci-aoci_p | =aoci-aoci_p", "| Cash dividends, common | | | =-1*div_n | | =-1*div_n", "| Cash dividends, preferred | | | =-1*prefdiv_n | | =-1*prefdiv_n", "| Stock issued under plans and repurchases | | =surplus-surplus_p | | | =surplus-surplus_p", "| Balance, September 30, 2023 | =pref | =surplus | =retained | =aoci | =equity"]
        return "\n".join(rows)

    def make_yields(self):
        out = []
        for title, back, key in (("Three months ended September 30, 2023", 0, ""), ("Three months ended September 30, 2022", 1, ""), ("Nine months ended September 30, 2023", 0, "_n"), ("Nine months ended September 30, 2022", 1, "_n")):
            out += [f"|| Average balances, interest and yields, {title} | Average balance | Interest | Yield or rate"]
            rate = {("", 0): 5.9, ("", 1): 4.1, ("_n", 0): 5.7, ("_n", 1): 3.6}[(key, back)]
            for name, line, tilt in self.f["loans"]:
                out.append(f"| {name} | =w({line},.98)@{back} | =w({line},{(rate + tilt) / (400 if not key else 134):.5f})@{back} | {rate + tilt:.2f}%")
            out += [f"| Securities | =w(afs+htm,1.08)@{back} | =w(afs+htm,{rate / 2 / (400 if not key else 134):.5f})@{back} | {rate / 2:.2f}%", f"| Interest-bearing deposits in banks | =w(cash,.9)@{back} | =w(cash,{rate * .9 / (400 if not key else 134):.5f})@{back} | {rate * .9:.2f}%"]
            for name, line, part in (("Interest checking and money market", "d_ib", .38), ("Savings", "d_sav", .1), ("Time deposits", "d_time", .72), ("Short-term borrowings", "borrow", .95), ("Long-term debt", "ltd", .92)):
                out.append(f"| {name} | =w({line},.99)@{back} | =w({line},{rate * part / (400 if not key else 134):.5f})@{back} | {rate * part:.2f}%")
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
                for name, part in (("U.S. Treasury", .09), ("Agency residential mortgage-backed", .52), ("Agency commercial mortgage-backed", .17), ("Agency collateralized mortgage obligations", .12), ("State and municipal", .06), ("Corporate and other", .04)):
                    out.append(f"| {name} | =w({line},{part})@{back} | =w({line},{part * .0006:.6f})@{back} | =-w({line},{part * .14:.5f})@{back} | =w({line},{part})+w({line},{part * .0006:.6f})-w({line},{part * .14:.5f})@{back}")
                out.append("")
        out += ["|| Maturity distribution of debt securities, September 30, 2023 | Within one year | One to five years | Five to ten years | Over ten years", "| Available for sale, fair value | =w(afs,.03) | =w(afs,.19) | =w(afs,.2) | =w(afs,.57)", "| Held to maturity, amortized cost | =w(htm,.01) | =w(htm,.08) | =w(htm,.16) | =w(htm,.74)"]
        return "\n".join(out)

    def make_fairvalue(self):
        out = []
        for back in (0, 1):
            out += [f"|| Fair value on a recurring basis, {self.end(back)} | Level 1 | Level 2 | Level 3 | Total", f"| Trading securities | =w(trading,.2)@{back} | =w(trading,.8)@{back} | — | =w(trading,.2)+w(trading,.8)@{back}", f"| Securities available for sale | =w(afs,.09)@{back} | =w(afs,.87)@{back} | =w(afs,.004)@{back} | =w(afs,.09)+w(afs,.87)+w(afs,.004)@{back}", f"| Loans held for sale | — | =w(lhfs,.8)@{back} | =w(lhfs,.02)@{back} | =w(lhfs,.8)+w(lhfs,.02)@{back}", f"| Mortgage servicing rights | — | — | msr:=w(lhfs,1.9)@{back} | =w(lhfs,1.9)@{back}", f"| Derivative assets | =w(cash,.01)@{back} | =w(cash,.09)@{back} | =w(cash,.001)@{back} | =w(cash,.01)+w(cash,.09)+w(cash,.001)@{back}", f"| Derivative liabilities | =-w(cash,.01)@{back} | =-w(cash,.21)@{back} | =-w(cash,.002)@{back} | =-w(cash,.01)-w(cash,.21)-w(cash,.002)@{back}", ""]
            out += [f"|| Financial instruments not carried at fair value, {self.end(back)} | Carrying amount | Fair value", f"| Loans, net | =loans_t-allow@{back} | =w(loans_t,.945,.01)@{back}", f"| Held to maturity securities | =htm@{back} | =w(htm,.85,.02)@{back}", f"| Time deposits | =d_time@{back} | =w(d_time,.993,.002)@{back}", f"| Long-term debt | =ltd@{back} | =w(ltd,.95,.02)@{back}", ""]
        return "\n".join(out)

    def make_derivs(self):
        out = []
        for back in (0, 1):
            out += [f"|| Derivatives, {self.end(back)} | Notional | Asset | Liability"]
            for name, size in (("Interest rate swaps — fair value hedges", .09), ("Interest rate swaps — cash flow hedges", .21), ("Interest rate contracts — customers", .34), ("Foreign exchange", .06), ("Commodity contracts", .05), ("Equity contracts", .004), ("Mortgage banking — commitments and forwards", .02), ("Credit contracts", .03)):
                out.append(f"| {name} | =w(loans_t,{size})@{back} | =w(loans_t,{size / 90:.6f})@{back} | =w(loans_t,{size / 60:.6f})@{back}")
            out.append("")
        return "\n".join(out)
