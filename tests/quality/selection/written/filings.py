"""Filings, calls and proxy statements of invented companies of the United States, whose fiscal years differ."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://edgar-mirror"
# Nothing is filed after this day; the questions are asked a few days later.
FILED_UNTIL = datetime.date(2025, 3, 5)
TODAY = "2025-03-10"

# ticker, name, month in which the fiscal year ends, how its entries look, first fiscal year, first year of transcripts (or
# none), former names, other names. A month of 13 is a January that belongs to the year before, as retailers count.
COMPANIES = [
    ("LMNH", "Luminary Holdings, Inc.", 12, "edgar", 2020, 2021, ["BrightPath Software, Inc."], ["BrightPath"]),
    ("CRSC", "Crestline Semiconductor Corporation", 9, "labelled", 2021, 2022, [], ["Crestline Semi"]),
    ("CLHP", "Crestline Home Products, Inc.", 13, "edgar", 2021, None, [], []),
    ("VANT", "Vantage Peak Outdoor Co.", 13, "titled", 2021, 2022, [], ["Vantage Peak"]),
    ("HLXB", "Helix Biotherapeutics, Inc.", 12, "labelled", 2021, 2023, [], []),
    ("HLXD", "Helix Diagnostics Corp.", 12, "edgar", 2021, None, [], []),
    ("NRTH", "Northgate Bancorp", 12, "titled", 2020, 2022, [], []),
    ("NGFN", "Northgate Financial Network, Inc.", 12, "labelled", 2021, None, [], ["NFN"]),
    ("PRRI", "Prairie Rail Industries, Inc.", 12, "labelled", 2021, 2022, [], []),
    ("PRFD", "Prairie Foods Company", 5, "edgar", 2021, 2022, [], []),
    ("SKYL", "Skyline Airlines Group, Inc.", 12, "titled", 2020, 2021, ["TransPlains Airways Corp."], ["TransPlains"]),
    ("BLKR", "Black River Energy Partners L.P.", 12, "edgar", 2021, None, [], []),
    ("RVRB", "Riverbend Utilities Corporation", 12, "labelled", 2021, None, [], []),
    ("OAKM", "Oakmont Software, Inc.", 6, "labelled", 2020, 2021, [], []),
    ("OKHT", "Oakmont Hospitality Trust", 12, "edgar", 2021, None, [], []),
    ("QNTM", "Quantem Networks, Inc.", 7, "titled", 2021, 2022, ["Tessellate Systems, Inc."], ["Tessellate"]),
    ("SVRN", "Sovereign Data Centers REIT, Inc.", 12, "labelled", 2021, 2023, [], []),
    ("MPLW", "Maplewood Health Services, Inc.", 12, "edgar", 2021, 2023, [], []),
    ("TRFX", "Terrafix Agriculture Company", 8, "titled", 2021, None, [], []),
    ("GLDN", "Golden Plains Insurance Group", 12, "labelled", 2021, None, [], ["GPIG"]),
    ("IRNC", "Ironclad Security Technologies, Inc.", 1, "edgar", 2022, 2023, [], []),
    ("CLVR", "Cloverfield Apparel Corporation", 13, "labelled", 2021, 2023, [], []),
    ("ARBX", "Arborex Packaging, Inc.", 12, "edgar", 2021, None, ["Consolidated Fibre Corp."], ["Consolidated Fibre"]),
    ("SLTR", "Salt River Brewing Co.", 6, "titled", 2021, None, [], []),
    ("BEAC", "Beacon Harbor Shipping Corp.", 12, "labelled", 2021, None, [], []),
    ("ZPHR", "Zephyr Electric Vehicles, Inc.", 12, "edgar", 2021, 2022, [], ["Zephyr EV"]),
    ("ZEWP", "Zephyr Wind Power Corp.", 12, "titled", 2021, None, [], []),
    ("CMET", "Comet Freight Systems, Inc.", 12, "labelled", 2021, None, ["Lakeshore Trucking Company"], ["Lakeshore Trucking"]),
    ("PINE", "Pinecrest Community Bancshares", 12, "edgar", 2021, None, [], []),
    ("EDGE", "Edgewater Entertainment Group, Inc.", 9, "titled", 2021, 2022, [], []),
    ("FLNT", "Flintlock Gaming Corp", 3, "labelled", 2022, 2023, [], []),
    ("NVRS", "Novaris Pharmaceuticals plc", 12, "edgar", 2021, 2022, [], []),
    ("TIDE", "Tidewater Desalination Inc.", 12, "labelled", 2022, None, [], []),
    ("AURA", "Aurelia Cosmetics Inc.", 6, "edgar", 2021, 2023, [], []),
    ("STRD", "Stridewell Footwear Inc.", 5, "titled", 2021, 2023, [], []),
    ("OPTK", "Optik Instruments Corporation", 9, "labelled", 2021, None, [], []),
]

# ticker, handle, day, title, summary
CURRENT_REPORTS = [
    ("LMNH", "rename", "2022-05-16", "Item 5.03 Amendments to articles: change of name", "BrightPath Software, Inc. becomes Luminary Holdings, Inc."),
    ("LMNH", "cfo", "2024-08-20", "Item 5.02 Departure of directors or certain officers", "The chief financial officer leaves; an interim successor is named."),
    ("CRSC", "fab", "2023-04-11", "Item 8.01 Other events", "Construction of a wafer fabrication plant in Ohio with federal grants."),
    ("CRSC", "export", "2022-10-13", "Item 7.01 Regulation FD disclosure", "Effect of new export controls on sales of accelerators to China."),
    ("CLHP", "recall", "2023-09-06", "Item 8.01 Other events", "Recall of 1.4 million glass coffee presses because of breakage."),
    ("VANT", "ceo", "2024-01-29", "Item 5.02 Appointment of certain officers", "A new chief executive officer joins from a rival."),
    ("HLXB", "fda", "2024-06-24", "Item 8.01 Other events", "The Food and Drug Administration approves HLX-203 for sickle cell disease."),
    ("HLXB", "trial", "2022-12-05", "Item 8.01 Other events", "The phase 3 trial of HLX-117 in psoriasis misses its primary endpoint."),
    ("HLXD", "acquisition", "2023-03-01", "Item 2.01 Completion of acquisition or disposition of assets", "Purchase of a liquid biopsy laboratory."),
    ("NRTH", "liquidity", "2023-03-13", "Item 7.01 Regulation FD disclosure", "Deposits, liquidity and uninsured balances after the failure of regional banks."),
    ("NRTH", "merger", "2024-07-25", "Item 1.01 Entry into a material definitive agreement", "Agreement to merge with Pinecrest Community Bancshares."),
    ("PINE", "merger", "2024-07-25", "Item 1.01 Entry into a material definitive agreement", "Agreement to merge into Northgate Bancorp."),
    ("PRRI", "derailment", "2023-02-07", "Item 8.01 Other events", "Derailment of a freight train carrying vinyl acetate near Galena."),
    ("PRFD", "strike", "2021-10-08", "Item 8.01 Other events", "Strike at four cereal plants."),
    ("SKYL", "pilots", "2023-08-14", "Item 1.01 Entry into a material definitive agreement", "Four-year contract with the pilots' union."),
    ("SKYL", "outage", "2022-12-28", "Item 7.01 Regulation FD disclosure", "Cancelled flights and the failure of the crew scheduling system over the holidays."),
    ("BLKR", "spill", "2022-09-19", "Item 8.01 Other events", "Release of crude oil from the Cypress pipeline."),
    ("RVRB", "wildfire", "2023-08-28", "Item 8.01 Other events", "Wildfire litigation and suspension of the dividend."),
    ("OAKM", "layoff", "2023-01-18", "Item 2.05 Costs associated with exit or disposal activities", "Reduction of the workforce by 9%."),
    ("OAKM", "split", "2024-05-20", "Item 8.01 Other events", "Ten-for-one stock split."),
    ("OKHT", "sale", "2022-06-30", "Item 2.01 Completion of acquisition or disposition of assets", "Sale of eleven airport hotels."),
    ("QNTM", "breach", "2023-11-02", "Item 1.05 Material cybersecurity incidents", "Attackers read the support case system."),
    ("SVRN", "lease", "2024-03-19", "Item 1.01 Entry into a material definitive agreement", "Fifteen-year lease of 300 megawatts to a hyperscale cloud provider."),
    ("MPLW", "ransom", "2024-02-21", "Item 1.05 Material cybersecurity incidents", "Ransomware interrupts pharmacies and claims."),
    ("TRFX", "patent", "2023-05-30", "Item 8.01 Other events", "Verdict in the drought-tolerant maize patent suit."),
    ("GLDN", "hail", "2023-07-10", "Item 2.02 Results of operations and financial condition", "Preliminary catastrophe losses from hail storms in the second quarter."),
    ("IRNC", "acquisition", "2024-09-05", "Item 1.01 Entry into a material definitive agreement", "Agreement to buy an identity verification company."),
    ("CLVR", "bankruptcy", "2024-11-18", "Item 1.03 Bankruptcy or receivership", "Voluntary petition under chapter 11 of a subsidiary."),
    ("ARBX", "mill", "2022-03-22", "Item 2.06 Material impairments", "Closure and impairment of the Duluth paper mill."),
    ("SLTR", "tariff", "2025-02-03", "Item 7.01 Regulation FD disclosure", "Expected cost of tariffs on aluminium cans."),
    ("BEAC", "redsea", "2024-01-08", "Item 7.01 Regulation FD disclosure", "Rerouting of vessels around the Cape of Good Hope."),
    ("ZPHR", "recall", "2023-12-13", "Item 8.01 Other events", "Recall of the Z2 sedan because of battery fires."),
    ("ZPHR", "nasdaq", "2024-10-02", "Item 3.01 Notice of delisting or failure to satisfy a continued listing rule", "The bid price has been below one dollar for thirty days."),
    ("ZEWP", "turbine", "2023-06-26", "Item 2.06 Material impairments", "Blade failures in the 6 MW turbine and charges for repair."),
    ("CMET", "rename", "2023-01-03", "Item 5.03 Amendments to articles: change of name", "Lakeshore Trucking Company becomes Comet Freight Systems, Inc."),
    ("EDGE", "strike", "2023-07-20", "Item 7.01 Regulation FD disclosure", "Actors' and writers' strikes delay productions."),
    ("FLNT", "licence", "2024-06-11", "Item 8.01 Other events", "Casino licence in Nevada refused."),
    ("NVRS", "obesity", "2024-04-30", "Item 8.01 Other events", "Phase 2 results of a weight loss pill."),
    ("TIDE", "contract", "2023-10-17", "Item 1.01 Entry into a material definitive agreement", "Contract for a seawater desalination plant at Corpus Bay."),
    ("AURA", "activist", "2024-03-05", "Item 1.01 Entry into a material definitive agreement", "Cooperation agreement with an activist investor."),
    ("STRD", "auditor", "2022-08-09", "Item 4.01 Changes in registrant's certifying accountant", "Dismissal of the auditor."),
    ("OPTK", "restatement", "2023-12-20", "Item 4.02 Non-reliance on previously issued financial statements", "Restatement of fiscal 2022 because of revenue cut-off."),
]

catalogue = Catalogue()
q = Questions("filings", TODAY)


def compose():
    for order, (ticker, name, month, look, first, calls_from, former, others) in enumerate(COMPANIES):
        if former:
            catalogue.group(name, ticker=ticker, former_names=former)
        else:
            catalogue.group(name)
            catalogue.associations[ticker] = name
        for other in others:
            catalogue.associations[other] = name
        for year in range(first, 2026):
            end = month_end(year, month)
            for number in (1, 2, 3, 4):
                close = month_end(year, month - 12 + 3 * number)
                if number == 4:
                    if filed(end, 55):
                        add(order, ticker, name, look, "10-K", year, None, end, 55)
                elif filed(close, 38):
                    add(order, ticker, name, look, "10-Q", year, number, close, 38)
                if calls_from and year >= calls_from and filed(close, 30):
                    add(order, ticker, name, look, "earnings call transcript", year, number, close, 30)
            if year >= 2022 and filed(end, 100):
                add(order, ticker, name, look, "DEF 14A", year, None, end, 100)
        for ticker_of, handle, day, title, summary in CURRENT_REPORTS:
            if ticker_of == ticker:
                uri = f"{BUCKET}/{ticker}/8-K/{day}/{ticker.lower()}-{day.replace('-', '')}x8k.htm"
                catalogue.add(name, f"{ticker} {handle}", uri, filename=uri.rsplit("/", 1)[1], document_type="8-K", filed=day,
                              title=title, summary=summary, ticker=None if former else ticker)


def filed(end, days):
    return end + datetime.timedelta(days=days) <= FILED_UNTIL


def add(order, ticker, name, look, kind, year, number, end, days):
    day = end + datetime.timedelta(days=days)
    handle = {"10-K": f"{ticker} k {year}", "10-Q": f"{ticker} q {year} {number}", "DEF 14A": f"{ticker} proxy {day.year}",
              "earnings call transcript": f"{ticker} call {year} {number}"}[kind]
    period = f"Q{number} FY{year}" if number else f"FY{year}"
    fields = {"document_type": kind}
    short = {"earnings call transcript": "call", "DEF 14A": "def14a"}.get(kind, kind)
    if kind == "DEF 14A":
        uri = f"{BUCKET}/{ticker}/proxy/{day.year}/{ticker.lower()}-def14a-{day.year}.htm"
        fields |= {"period": str(day.year), "title": f"Definitive proxy statement for the {day.year} annual meeting of stockholders"}
    elif kind == "earnings call transcript":
        uri = f"{BUCKET}/{ticker}/calls/{ticker}-{year}-Q{number}-earnings-call.txt"
        fields |= {"period": period, "held": str(day)}
    elif look == "edgar":
        accession = f"{1200000 + order * 7919:010}-{day:%y}-{(order * 613 + year * 31 + (number or 4)) % 999999:06}"
        uri = f"{BUCKET}/{1200000 + order * 7919}/{accession}/{ticker.lower()}-{end:%Y%m%d}.htm"
        fields |= {"fiscal_year": year, "fiscal_quarter": f"Q{number}" if number else None, "period": str(end), "filed": str(day)}
    elif look == "labelled":
        uri = f"{BUCKET}/{ticker}/{period.replace(' ', '-')}/{ticker}-{short}-{period.replace(' ', '-')}.htm"
        fields |= {"period": period, "period_end": str(end)}
    else:
        words = f"for the {'quarter' if number else 'fiscal year'} ended {end:%B} {end.day}, {end.year}"
        form = "Quarterly report on Form 10-Q" if number else "Annual report on Form 10-K"
        uri = f"{BUCKET}/{ticker}/filings/{day}-{short}.htm"
        fields |= {"title": f"{form} {words}", "filed": str(day), "period": period}
    file = uri.rsplit("/", 1)[1]
    catalogue.add(name, handle, uri, filename=file, **fields, ticker=ticker if look != "titled" else None)


compose()


def k(ticker, *years):
    """The annual reports on Form 10-K of those fiscal years."""
    return catalogue.any_of(*(f"{ticker} k {year}" for year in years))


def figure(ticker, number):
    """The reports that show a fiscal year's figures, the following year's beside its own among them."""
    return k(ticker, number, number + 1)


def quarter(ticker, year, number):
    """The quarterly report, or the call about it."""
    return catalogue.any_of(f"{ticker} q {year} {number}", f"{ticker} call {year} {number}")


def ten_q(ticker, year, number):
    return catalogue.any_of(f"{ticker} q {year} {number}")


def call(ticker, year, number):
    return catalogue.any_of(f"{ticker} call {year} {number}")


def proxy(ticker, *years):
    return catalogue.any_of(*(f"{ticker} proxy {year}" for year in years))


def event(ticker, *handles):
    return catalogue.any_of(*(f"{ticker} {handle}" for handle in handles))


# By full or partial name.
q.ask("name", "What was Luminary Holdings' operating income in fiscal 2023?", k("LMNH", 2023))
q.ask("name", "crestline semiconductor FY2022 gross margin", k("CRSC", 2022))
q.ask("name", "How many locomotives did Prairie Rail Industries own in 2022?", k("PRRI", 2022))
q.ask("name", "Riverbend Utilities rate base 2021", k("RVRB", 2021))
q.ask("name", "Please find the revenue of Sovereign Data Centers REIT for 2024. Thanks in advance.", k("SVRN", 2024))
q.ask("name", "Beacon Harbor fleet size, FY2023", k("BEAC", 2023))
q.ask("name", "What are the risk factors of Black River Energy Partners?", k("BLKR", 2024, 2023))
q.ask("name", "golden plains insurance combined ratio 2022", k("GLDN", 2022))
q.ask("name", "Oakmont Hospitality Trust's occupancy in 2022", k("OKHT", 2022))
q.ask("name", "Does Tidewater Desalination have any customers that are more than 10% of revenue? I'd look at fiscal 2023.", k("TIDE", 2023))
q.ask("name", "northgate bancorp net interest margin 2021", k("NRTH", 2021))

# By ticker.
q.ask("symbol", "OAKM revenue FY2023", k("OAKM", 2023))
q.ask("symbol", "What was HLXD's R&D spend in 2022?", k("HLXD", 2022))
q.ask("symbol", "crsc q2 fy2024", quarter("CRSC", 2024, 2))
q.ask("symbol", "inventory of STRD at the end of fiscal 2023", k("STRD", 2023))
q.ask("symbol", "TIDE backlog 2024", k("TIDE", 2024))
q.ask("symbol", "does PINE have uninsured deposits? as of the end of 2023", k("PINE", 2023))
q.ask("symbol", "$ZPHR deliveries 2022", k("ZPHR", 2022))
q.ask("symbol", "I'm modelling AURA. Give me fiscal 2022 sales by region.", k("AURA", 2022))
q.ask("symbol", "EDGE film costs FY23", k("EDGE", 2023))
q.ask("symbol", "flnt casino revenue fy2024", k("FLNT", 2024))

# By another name: former names, short names, acronyms.
q.ask("alias", "BrightPath Software revenue 2020", k("LMNH", 2020))
q.ask("alias", "What did Lakeshore Trucking earn in 2021?", k("CMET", 2021))
q.ask("alias", "Tessellate FY2022 subscription revenue", k("QNTM", 2022))
q.ask("alias", "consolidated fibre pension deficit 2021", k("ARBX", 2021))
q.ask("alias", "TransPlains Airways fuel cost per gallon in 2020", k("SKYL", 2020))
q.ask("alias", "How profitable was NFN in 2023?", k("NGFN", 2023))
q.ask("alias", "GPIG reserves 2023", k("GLDN", 2023))
q.ask("alias", "Zephyr EV cash burn 2023", k("ZPHR", 2023))
q.ask("alias", "vantage peak comparable sales fiscal 2022", k("VANT", 2022))
q.ask("alias", "When did BrightPath change its name?", event("LMNH", "rename"))
q.ask("alias", "crestline semi capex FY2023", k("CRSC", 2023))

# Misspelt.
q.ask("typo", "Luminery Holdings 10-K 2022", k("LMNH", 2022))
q.ask("typo", "oakmount software revenue fy2022", k("OAKM", 2022))
q.ask("typo", "Skylines Airlines fuel expense in 2022", k("SKYL", 2022))
q.ask("typo", "Quantum Networks Inc fiscal 2023 billings", k("QNTM", 2023))
q.ask("typo", "Stride Well Footwear FY2022", k("STRD", 2022))
q.ask("typo", "Aborex packaging debt covenants 2023", k("ARBX", 2023))
q.ask("typo", "maple wood health services 2021 admissions", k("MPLW", 2021))
q.ask("typo", "What did Flintlocks Gaming make in fiscal 2023?", k("FLNT", 2023))
q.ask("typo", "Terrafix Agricultural Co. seed sales fy2023", k("TRFX", 2023))
q.ask("typo", "Novarris Pharma revenue 2023", k("NVRS", 2023))

# After a conversation.
ABOUT_OAKM = ["What was Oakmont Software's revenue in fiscal 2023?", "Oakmont Software reported revenue of $2.9 billion for the fiscal year ended June 30, 2023."]
ABOUT_SKYL = ["How did Skyline Airlines do in 2023?", "Skyline Airlines Group had an operating margin of 7.2% in 2023."]
q.ask("follow-up", "and fiscal 2024?", k("OAKM", 2024), history=ABOUT_OAKM)
q.ask("follow-up", "What did management say about it on the fourth quarter call?", call("OAKM", 2023, 4), history=ABOUT_OAKM)
q.ask("follow-up", "how about Quantem?", k("QNTM", 2023), history=ABOUT_OAKM)
q.ask("follow-up", "Was there a contract with the pilots that year?", event("SKYL", "pilots"), history=ABOUT_SKYL)
q.ask("follow-up", "what was it in 2021", k("SKYL", 2021, 2022), history=ABOUT_SKYL)
q.ask("follow-up", "Who is on the board there? The proxy should say.", proxy("SKYL", 2024, 2023), history=ABOUT_SKYL)
q.ask("follow-up", "compare that with the wind power company", k("ZEWP", 2023),
      history=["ZPHR net loss 2023", "Zephyr Electric Vehicles, Inc. lost $1.1 billion in 2023."])
q.ask("follow-up", "next quarter?", quarter("CRSC", 2024, 2),
      history=["Crestline Semiconductor Q1 FY2024 revenue", "Revenue was $812 million in the first quarter of fiscal 2024, which ended on December 31, 2023."])
q.ask("follow-up", "I actually meant the shop chain, Crestline Home Products", k("CLHP", 2022),
      history=["crestline 2022 same-store sales", "Crestline Semiconductor Corporation does not report same-store sales."])
q.ask("follow-up", "And Pinecrest's?", k("PINE", 2022),
      history=["What was Northgate Bancorp's efficiency ratio in 2022?", "Northgate Bancorp had an efficiency ratio of 58% in 2022."])
q.ask("follow-up", "Show me the transcript, please.", call("STRD", 2024, 3),
      history=["What happened at Stridewell in the third quarter of fiscal 2024?", "Stridewell Footwear cut prices to clear inventory in the third quarter of fiscal 2024."])

# Several companies at once.
q.ask("several-companies", "Compare R&D at Helix Biotherapeutics and Novaris Pharmaceuticals in 2023.", k("HLXB", 2023), k("NVRS", 2023))
q.ask("several-companies", "OAKM vs QNTM fiscal 2024 revenue growth", k("OAKM", 2024), k("QNTM", 2024))
q.ask("several-companies", "Which railroad or trucker had the better operating ratio in 2022: Prairie Rail or Comet Freight?", k("PRRI", 2022), k("CMET", 2022))
q.ask("several-companies", "fy2023 sales of clvr, vant and clhp", k("CLVR", 2023), k("VANT", 2023), k("CLHP", 2023))
q.ask("several-companies", "Northgate Bancorp and Northgate Financial Network: are they related? 2024 filings please", k("NRTH", 2024), k("NGFN", 2024))
q.ask("several-companies", "debt at the end of 2023 for RVRB, BLKR, SVRN and TIDE", k("RVRB", 2023), k("BLKR", 2023), k("SVRN", 2023), k("TIDE", 2023), most=4)
q.ask("several-companies", "What do the proxy statements of Luminary and Aurelia for 2024 say about executive pay?", proxy("LMNH", 2024), proxy("AURA", 2024))
q.ask("several-companies", "Zephyr Electric Vehicles and Zephyr Wind Power, warranty provisions in 2023", k("ZPHR", 2023), k("ZEWP", 2023))
q.ask("several-companies", "the 8-Ks in which Northgate and Pinecrest announce their merger", event("NRTH", "merger"), event("PINE", "merger"))
q.ask("several-companies", "Brewing versus cosmetics: how did SLTR and AURA grow in FY2024?", k("SLTR", 2024), k("AURA", 2024))

# Several periods of one company.
q.ask("several-periods", "Luminary revenue in 2020, 2022 and 2024", figure("LMNH", 2020), figure("LMNH", 2022), k("LMNH", 2024))
q.ask("several-periods", "Compare Oakmont Software's fiscal 2021 with its fiscal 2024.", figure("OAKM", 2021), k("OAKM", 2024))
q.ask("several-periods", "10-Ks of Prairie Foods for FY2022 and FY2023", k("PRFD", 2022), k("PRFD", 2023))
q.ask("several-periods", "skyline airlines load factor 2020 vs 2023", figure("SKYL", 2020), figure("SKYL", 2023))
q.ask("several-periods", "How did the tone of Zephyr EV's calls change between Q1 2023 and Q4 2023?", call("ZPHR", 2023, 1), call("ZPHR", 2023, 4))
q.ask("several-periods", "All three 10-Qs that Edgewater Entertainment filed for fiscal 2023", ten_q("EDGE", 2023, 1), ten_q("EDGE", 2023, 2), ten_q("EDGE", 2023, 3))
q.ask("several-periods", "Pinecrest allowance for credit losses, 2021 to 2024, each year end", figure("PINE", 2021), figure("PINE", 2022), figure("PINE", 2023), k("PINE", 2024), most=5)
q.ask("several-periods", "GLDN catastrophe losses 2022, 2024", figure("GLDN", 2022), k("GLDN", 2024))
q.ask("several-periods", "aurelia fy22 versus fy24 marketing spend", figure("AURA", 2022), k("AURA", 2024))
q.ask("several-periods", "Has Arborex reduced its debt from 2021 to 2023? I'd like to see both year ends.", figure("ARBX", 2021), figure("ARBX", 2023))

# Dates that need working out; the questions are asked in March 2025.
q.ask("relative-date", "How did Luminary do last year?", k("LMNH", 2024))
q.ask("relative-date", "Oakmont Software's latest 10-Q", ten_q("OAKM", 2025, 2))
q.ask("relative-date", "Oakmont Software, quarter ended December 31, 2021", quarter("OAKM", 2022, 2))
q.ask("relative-date", "what did crestline semiconductor say on its most recent earnings call", call("CRSC", 2025, 1))
q.ask("relative-date", "Q2 of FY2024 at Prairie Foods", quarter("PRFD", 2024, 2))
q.ask("relative-date", "Vantage Peak Outdoor, the fiscal year that ended in January 2024", k("VANT", 2023))
q.ask("relative-date", "CLHP holiday quarter of fiscal 2022", k("CLHP", 2022))
q.ask("relative-date", "newest proxy statement of MPLW", proxy("MPLW", 2024))
q.ask("relative-date", "PRRI past three years operating ratio", figure("PRRI", 2022), figure("PRRI", 2023), k("PRRI", 2024))
q.ask("relative-date", "Terrafix in FY22", k("TRFX", 2022))
q.ask("relative-date", "What did Salt River Brewing report for the September 2023 quarter?", ten_q("SLTR", 2024, 1))
q.ask("relative-date", "Flintlock Gaming three months ended June 30, 2024", quarter("FLNT", 2025, 1))
q.ask("relative-date", "Beacon Harbor two years ago", k("BEAC", 2023))
q.ask("relative-date", "Latest annual report of Stridewell Footwear?", k("STRD", 2024))
q.ask("relative-date", "NVRS guidance for this year", call("NVRS", 2024, 4) + k("NVRS", 2024))
q.ask("relative-date", "edge 3q23", quarter("EDGE", 2023, 3))
q.ask("relative-date", "How was Ironclad's fiscal year ended January 2024?", k("IRNC", 2024))

# A kind of document.
q.ask("document-type", "10-K of Helix Diagnostics for 2023", k("HLXD", 2023))
q.ask("document-type", "Cloverfield Apparel Q3 FY2024 10-Q", ten_q("CLVR", 2024, 3))
q.ask("document-type", "transcript of the Quantem Networks Q1 fiscal 2024 call", call("QNTM", 2024, 1))
q.ask("document-type", "How much was the CEO of Golden Plains paid? See the 2023 proxy.", proxy("GLDN", 2023))
q.ask("document-type", "the 8-K about Oakmont's stock split", event("OAKM", "split"))
q.ask("document-type", "Quarterly report of Riverbend Utilities, first quarter 2022", ten_q("RVRB", 2022, 1))
q.ask("document-type", "What did analysts ask Luminary on the Q2 2022 earnings call?", call("LMNH", 2022, 2))
q.ask("document-type", "DEF 14A Beacon Harbor 2024", proxy("BEAC", 2024))
q.ask("document-type", "sovereign data centers annual report form 10-k 2022", k("SVRN", 2022))
q.ask("document-type", "I need the conference call of Maplewood Health after its third quarter of 2024.", call("MPLW", 2024, 3))
q.ask("document-type", "Non-reliance 8-K of Optik Instruments", event("OPTK", "restatement"))

# By what it is about.
q.ask("topic", "approval for sickle cell disease", event("HLXB", "fda"))
q.ask("topic", "Which bank commented on uninsured deposits after the regional bank failures?", event("NRTH", "liquidity"))
q.ask("topic", "train derailment with vinyl acetate", event("PRRI", "derailment"))
q.ask("topic", "Has anyone filed about ransomware hitting pharmacies?", event("MPLW", "ransom"))
q.ask("topic", "rerouting ships around the Cape of Good Hope", event("BEAC", "redsea"))
q.ask("topic", "recall of glass coffee presses", event("CLHP", "recall"))
q.ask("topic", "wildfire litigation dividend suspended", event("RVRB", "wildfire"))
q.ask("topic", "Who is building a wafer fab in Ohio?", event("CRSC", "fab"))
q.ask("topic", "weight loss pill phase 2 results", event("NVRS", "obesity"))
q.ask("topic", "I remember a company that was about to be delisted because its share price stayed under a dollar.", event("ZPHR", "nasdaq"))
q.ask("topic", "cooperation agreement activist investor", event("AURA", "activist"))
q.ask("topic", "tariffs on aluminium cans", event("SLTR", "tariff"))

# Nothing is asked of the catalogue.
q.ask("abstention", "hello there")
q.ask("abstention", "What was Microsoft's cloud revenue in FY2024?")
q.ask("abstention", "amazon 10-k 2023")
q.ask("abstention", "What time is high tide in Boston?")
q.ask("abstention", "How do I prune a pine tree?")
q.ask("abstention", "thanks a lot, have a nice evening", history=ABOUT_SKYL)
q.ask("abstention", "translate 'good evening' into Portuguese")
q.ask("abstention", "Compare JPMorgan and Wells Fargo net interest income in 2022")
q.ask("abstention", "can you book me a flight to Denver on Friday")
q.ask("abstention", "Which electric car should I buy?")
q.ask("abstention", "ok", history=ABOUT_OAKM)
q.ask("abstention", "Starlight Robotics earnings call Q2 2024")
q.ask("abstention", "How do you brew beer at home?")
q.ask("abstention", "are you a real person?")

# More of each, in other words.
q.ask("name", "Has Prairie Rail Industries put a number on the derailment in its annual report for 2023? I could not find it in the press.", k("PRRI", 2023))
q.ask("alias", "Who runs what used to be TransPlains Airways?", proxy("SKYL", 2024) + k("SKYL", 2024, 2023))
q.ask("typo", "zephr electric vehicals deliveries 2023", k("ZPHR", 2023))
q.ask("typo", "Cloverfields Apparel fy2023", k("CLVR", 2023))
q.ask("several-companies", "warehouse and truck leases: CMET, BEAC and PRRI in 2024", k("CMET", 2024), k("BEAC", 2024), k("PRRI", 2024))
q.ask("relative-date", "10-Q for the period ended 9/30/2024, Maplewood Health Services", ten_q("MPLW", 2024, 3))
q.ask("relative-date", "AURA Dec-23 quarter", quarter("AURA", 2024, 2))
q.ask("relative-date", "What did Cloverfield Apparel say on its last two calls?", call("CLVR", 2024, 4), call("CLVR", 2024, 3))
q.ask("relative-date", "stridewell's most recent quarter", quarter("STRD", 2025, 2))
q.ask("document-type", "Novaris earnings calls of the first three quarters of 2024", call("NVRS", 2024, 1), call("NVRS", 2024, 2), call("NVRS", 2024, 3))
q.ask("topic", "purchase of a liquid biopsy laboratory", event("HLXD", "acquisition"))
q.ask("topic", "Which company said that its blades were failing?", event("ZEWP", "turbine"))
q.ask("topic", "cereal plants strike", event("PRFD", "strike"))
q.ask("abstention", "Lakeshore Grocery 10-K 2022")
q.ask("abstention", "how far is the comet from earth right now")
q.ask("follow-up", "Do the same for fiscal 2022, and for 2021 as well.", figure("PRFD", 2022), figure("PRFD", 2021),
      history=["Prairie Foods cost of grain fiscal 2023", "Prairie Foods Company spent $1.4 billion on grain in fiscal 2023."])

# Turns of a talk.
q.ask("follow-up", "and what was their revenue in the quarter in which they signed it", quarter("SVRN", 2024, 1),
      history=["did sovereign data centers win a big tenant?", "Yes, on 19 March 2024 Sovereign Data Centers REIT signed a lease of 300 megawatts with a cloud provider for fifteen years."])
q.ask("follow-up", "the ones with the turbines", k("ZEWP", 2023),
      history=["zephyr warranty provision 2023", "Do you mean Zephyr Electric Vehicles, Inc. or Zephyr Wind Power Corp.?"])
q.ask("follow-up", "How much in deposits would the smaller one have brought along, going by the end of 2023?", k("PINE", 2023, 2024),
      history=["Who is Northgate merging with?", "On 25 July 2024 Northgate Bancorp agreed to take over Pinecrest Community Bancshares, which is a quarter of its size."])
q.ask("follow-up", "what did they tell the analysts about that when the year was over", call("AURA", 2024, 4),
      history=["aurelia cosmetics gross margin fiscal 2024", "Aurelia Cosmetics had a gross margin of 61.3% in the fiscal year ended June 30, 2024."])
q.ask("follow-up", "no, the twelve months that closed in january 23", k("IRNC", 2023),
      history=["ironclad security revenue", "Ironclad Security Technologies had revenue of $1.9 billion in the fiscal year ended January 31, 2024."])
q.ask("follow-up", "is that good? put stridewell and vantage peak next to it", k("STRD", 2023), k("VANT", 2023),
      history=["How often did Cloverfield Apparel turn its inventory in fiscal 2023?", "Cloverfield Apparel turned its inventory 4.1 times in fiscal 2023."])
q.ask("follow-up", "anythign on the detuors around afrika?", event("BEAC", "redsea"),
      history=["Beacon Harbor Shipping fleet 2023", "Beacon Harbor Shipping had 41 vessels at the end of 2023."])
q.ask("abstention", "in other words 72 dollars out of every thousand", history=ABOUT_SKYL)
q.ask("abstention", "bullet points would be nicer", history=ABOUT_OAKM)
q.ask("abstention", "Harborview Robotics 10-Q for the third quarter of 2024")

# --- more
q.ask("several-periods", "Go through Stridewell's calls of fiscal 2024 one after the other: what did they say about inventory each time?",
      call("STRD", 2024, 1), call("STRD", 2024, 2), call("STRD", 2024, 3), call("STRD", 2024, 4), most=5)
q.ask("several-periods", "riverbend utilities dividends paid, 2022 (last full year before the fire suits) and 2024", figure("RVRB", 2022), k("RVRB", 2024))
q.ask("several-periods", "Did anybody leave Northgate Bancorp's board between the 2023 and the 2024 proxy?", proxy("NRTH", 2023), proxy("NRTH", 2024))
q.ask("several-periods", "flintlock gaming: EBITDA for every quarter of the fiscal year they're in now, as far as reported",
      quarter("FLNT", 2025, 1), quarter("FLNT", 2025, 2), quarter("FLNT", 2025, 3))
q.ask("several-periods", "crestline semi's latest quarter against the same one a year ago, inventory days",
      quarter("CRSC", 2025, 1), quarter("CRSC", 2024, 1) + ten_q("CRSC", 2025, 1))
q.ask("follow-up", "ok, and going back to the megawatts, where were they two years before that", figure("SVRN", 2022), history=[
    "how many megawatts had sovereign data centers leased at the end of 2024", "Sovereign Data Centers REIT had leased 1,240 megawatts at December 31, 2024.",
    "who took the big one in march?", "A hyperscale cloud provider took 300 megawatts for fifteen years. The 8-K does not name it."])
q.ask("follow-up", "the testing one", k("HLXD", 2023), history=[
    "helix net loss fy2023", "Do you mean Helix Biotherapeutics, Inc., which develops drugs, or Helix Diagnostics Corp., which runs laboratory tests?"])
q.ask("follow-up", "go on then", event("ZPHR", "recall"), history=[
    "why did zephyr ev hear from nasdaq", "Its bid price had been below one dollar for thirty days, says the 8-K of October 2, 2024. Ten months earlier the company also recalled its Z2 sedan; shall I show you what it said about that?"])
q.ask("follow-up", "hang on, wasn't that number taken back later?", event("OPTK", "restatement"), history=[
    "Optik Instruments revenue fiscal 2022", "Optik Instruments Corporation reported revenue of $641 million for the fiscal year ended September 30, 2022."])
q.ask("several-companies", "Do the two Crestlines, chips and home products, use the same auditor? Fiscal 2023.",
      k("CRSC", 2023) + proxy("CRSC", 2024), k("CLHP", 2023) + proxy("CLHP", 2024))
q.ask("several-companies", "what did quantem and maplewood each tell the sec when they got hacked", event("QNTM", "breach"), event("MPLW", "ransom"))

# --- more still
q.ask("relative-date", "Helix Diagnostics: R&D expense for the first nine months of last year", ten_q("HLXD", 2024, 3))
q.ask("relative-date", "prairie foods, quarter that closed at the end of november", quarter("PRFD", 2025, 2))
q.ask("relative-date", "What did Northgate Bancorp tell the market when the regional banks were going under in the spring of 23?", event("NRTH", "liquidity"))
q.ask("relative-date", "did quantem say anything about churn when they spoke to analysts at the start of this month", call("QNTM", 2025, 2))
q.ask("relative-date", "zephyr evs - what was that letter they had from nasdaq in october", event("ZPHR", "nasdaq"))
q.ask("follow-up", "I was after the brokers' network, not the bank", k("NGFN", 2024), history=[
    "northgate total revenue 2024", "Northgate Bancorp had total revenue of $1.32 billion in 2024."])
q.ask("follow-up", "the middle one", k("AURA", 2023), history=[
    "sales by region at aurelia cosmetics", "I can give you that for the fiscal years 2022, 2023 and 2024, each of which ended on June 30. Which would you like?"])
q.ask("follow-up", "And what do they pay her?", proxy("MPLW", 2024), history=[
    "who runs maplewood health", "Dr. Ellen Brandt has been chief executive since 2019, according to the proxy statement of 2024."])
q.ask("follow-up", "what did they put out the day it happened, or soon after", event("BLKR", "spill"), history=[
    "why did black river's pipeline volumes fall in the third quarter of 2022", "Because the Cypress pipeline was shut down after a release of crude oil in September 2022."])
q.ask("abstention", "Hm, that figure looks far too low to me.", history=ABOUT_OAKM)
q.ask("abstention", "in what way is a 10-K different from a 10-Q?")
q.ask("abstention", "Meridian Bay Airlines proxy 2024")

# --- once more
q.ask("follow-up", "did it hold in the quarter after?", quarter("CRSC", 2025, 1), history=[
    "gross margin crestline semiconductor, quarter to september", "Crestline Semiconductor Corporation had a gross margin of 47.1% in the fourth quarter of fiscal 2024, which ended on September 30, 2024."])
q.ask("follow-up", "What did that detour do to their fuel bill over the whole of 2024?", k("BEAC", 2024), history=[
    "has beacon harbor been hit by the red sea thing", "Yes. In an 8-K of January 8, 2024 Beacon Harbor Shipping said that its vessels sail around the Cape of Good Hope, which adds ten to fourteen days."])
q.ask("follow-up", "They used to have another firm, why did they fall out with that one?", event("STRD", "auditor") + proxy("STRD", 2022), history=[
    "who audits stridewell's books", "Calloway & Brandt LLP, which signed the opinion in the 10-K for fiscal 2024; it has been the auditor since August 2022."])
q.ask("follow-up", "does it also say how many people work for them", k("EDGE", 2024), history=[
    "Edgewater Entertainment net income FY24", "Edgewater Entertainment Group had net income of $212 million, according to its 10-K for the fiscal year ended September 30, 2024."])
q.ask("follow-up", "And the analysts? I suppose they grilled the CEO about it on the first call after that.", call("PRRI", 2023, 1), history=[
    "what happened at Galena", "A freight train of Prairie Rail Industries that carried vinyl acetate derailed near Galena; the company reported it in an 8-K of February 7, 2023."])
q.ask("follow-up", "same thing the spring before please", proxy("GLDN", 2023), history=[
    "how many shares do golden plains' directors own", "Directors and officers together owned 1.8% of Golden Plains Insurance Group, by the proxy statement of 2024.",
    "and the largest outside holder?", "An index fund manager with 9.4%, by the same proxy statement."])
q.ask("follow-up", "how many went in the first of those, and what did it cost", event("OAKM", "layoff") + k("OAKM", 2023), history=[
    "apart from earnings, what has oakmont software filed", "Two reports on Form 8-K: in January 2023 on a smaller workforce, and in May 2024 on a stock split."])
q.ask("follow-up", "Which of them makes more on its loans? Net interest margin, last full year.", k("NRTH", 2024), k("PINE", 2024), history=[
    "who does northgate bancorp want to merge with", "With Pinecrest Community Bancshares, by an agreement of July 25, 2024."])
q.ask("abstention", "you're quicker than my associate, and he went to Wharton", history=[
    "tidewater desalination long-term debt, end of 2024", "Tidewater Desalination had long-term debt of $415 million at December 31, 2024."])
q.ask("abstention", "Right, mail that to compliance and put me in copy.", history=[
    "did the activist get seats at aurelia", "Under the cooperation agreement of March 5, 2024 Aurelia Cosmetics appointed two directors that the investor had named."])
