"""A small stock exchange of an island nation: eighteen companies, five fields for each document, long talks."""

import datetime

from .shelf import Catalogue, Questions, month_end

BUCKET = "s3://caribex-disclosures"
PUBLISHED_UNTIL = datetime.date(2024, 11, 20)

# code, name, month in which the year ends, how files are named, what is missing
COMPANIES = [
    ("MAH", "Mahoe Bank Limited", 12, "slug", []),
    ("MCP", "Mahoe Capital Partners Limited", 12, "slug", ["ar 2018", "fs 2018"]),
    ("CNBS", "Corvin National Building Society PLC", 9, "plain", []),
    ("PEL", "Pelican Insurance Company Limited", 12, "plain", ["ar 2019"]),
    ("PPF", "Pelican Property Fund Limited", 12, "code", []),
    ("TAS", "Tradewind Air & Sea Limited", 12, "slug", []),
    ("CAL", "Calabash Distillers Limited", 6, "plain", []),
    ("SAP", "Sapodilla Foods Limited", 12, "slug", []),
    ("CRR", "Coral Reef Resorts Limited", 4, "slug", ["ar 2021"]),
    ("ILP", "Island Light & Power Company PLC", 12, "code", []),
    ("WCW", "Windward Cement Works Limited", 12, "slug", []),
    ("LQ", "Leeward Quarries Limited", 12, "plain", []),
    ("COR", "Corvin Telecommunications Limited", 3, "slug", []),
    ("BRN", "St. Brannoc Pharmacies Limited", 9, "code", ["fs 2019"]),
    ("FRI", "Frigate Shipping Agencies Limited", 12, "plain", []),
    ("TAM", "Tamarind Finance Corporation Limited", 12, "slug", []),
    ("GJM", "Guava Jelly Media Limited", 6, "plain", []),
    ("NUT", "Nutmeg Growers & Traders PLC", 9, "slug", []),
]
NAMES = {company[0]: company[1] for company in COMPANIES}

# code, handle, day, what
CIRCULARS = [
    ("MAH", "rights", "2021-04-12", "Circular to Shareholders - Rights Issue"),
    ("MAH", "agm24", "2024-05-10", "Notice of Annual General Meeting"),
    ("MCP", "agm24", "2024-05-17", "Notice of Annual General Meeting"),
    ("PEL", "split", "2022-06-15", "Circular to Shareholders - Stock Split 3 for 1"),
    ("PEL", "agm23", "2023-06-02", "Notice of Annual General Meeting"),
    ("PPF", "ipo", "2018-02-26", "Prospectus - Initial Public Offer"),
    ("TAS", "aircraft", "2023-02-20", "Circular to Shareholders - Acquisition of Two Aircraft"),
    ("TAS", "agm24", "2024-06-03", "Notice of Annual General Meeting"),
    ("CAL", "div23", "2023-11-08", "Dividend Declaration"),
    ("CAL", "div24", "2024-10-30", "Dividend Declaration"),
    ("SAP", "bond", "2020-02-17", "Information Memorandum - 7.25% Bonds Due 2027"),
    ("CRR", "storm", "2022-09-30", "Circular to Shareholders - Hurricane Damage at Halfmoon Bay"),
    ("ILP", "pref", "2019-05-20", "Prospectus - Cumulative Preference Shares"),
    ("ILP", "tariff", "2023-03-14", "Circular to Shareholders - Tariff Application"),
    ("WCW", "bid", "2023-08-02", "Takeover Bid Circular - Norte Cementos SA"),
    ("WCW", "directors", "2023-08-21", "Directors' Circular - Response to Norte Cementos SA"),
    ("LQ", "related", "2022-04-11", "Circular to Shareholders - Related Party Transaction"),
    ("COR", "towers", "2022-01-18", "Circular to Shareholders - Sale of Towers"),
    ("FRI", "ceo", "2023-07-11", "Notice - Appointment of Chief Executive Officer"),
    ("TAM", "rights", "2022-10-03", "Circular to Shareholders - Rights Issue"),
    ("GJM", "ceo", "2024-02-01", "Notice - Resignation of Chief Executive Officer"),
    ("NUT", "merger", "2021-10-05", "Scheme of Amalgamation - Anse Rouge Mills Limited"),
]

catalogue = Catalogue()
q = Questions("caribex", today="2024-11-20")


def file_of(code, style, what, short, day, period):
    long_day = f"{day:%B} {day.day}, {day.year}"
    if style == "slug":
        words = f"{NAMES[code]} {what} {long_day}".lower()
        return "_".join("".join(letter if letter.isalnum() else " " for letter in words).split()) + ".pdf"
    if style == "plain":
        return f"{NAMES[code].rsplit(' ', 1)[0]} - {what.title().replace(' For The ', ' for the ')} {long_day}.pdf"
    return f"{code}_{short}_{period.replace(' ', '')}.pdf"


def compose():
    for code, name, end, style, missing in COMPANIES:
        catalogue.group(name)

        def add(handle, kind, file, period):
            catalogue.add(name, f"{code} {handle}", f"{BUCKET}/{code.lower()}/{file.replace(' ', '+')}",
                          filename=file, document_type=kind, period=period, company_name=name)

        for year in range(2018, 2025):
            day = month_end(year, end)
            for handle, kind, what, short, lag in (
                ("ar", "Annual Report", "annual report for the year ended", "AR", 120),
                ("fs", "Audited Financial Statements", "audited financial statements for the year ended", "AFS", 85),
            ):
                if day + datetime.timedelta(lag) <= PUBLISHED_UNTIL and f"{handle} {year}" not in missing:
                    add(f"{handle} {year}", kind, file_of(code, style, what, short, day, str(year)), str(year))
            for number, word in enumerate(("first", "second", "third"), 1):
                day = month_end(year, end - 12 + 3 * number)
                if day.year >= 2018 and day + datetime.timedelta(45) <= PUBLISHED_UNTIL:
                    add(f"q {day:%Y-%m}", "Unaudited Financial Statements",
                        file_of(code, style, f"unaudited financial statements for the {word} quarter ended", "UFS", day, f"Q{number} {year}"),
                        f"Q{number} {year}")
        for number, word in enumerate(("first", "second"), 1):
            day = month_end(2025, end - 12 + 3 * number)
            if day + datetime.timedelta(45) <= PUBLISHED_UNTIL:
                add(f"q {day:%Y-%m}", "Unaudited Financial Statements",
                    file_of(code, style, f"unaudited financial statements for the {word} quarter ended", "UFS", day, f"Q{number} 2025"),
                    f"Q{number} 2025")
        for other, handle, when, what in CIRCULARS:
            if other == code:
                day = datetime.date.fromisoformat(when)
                add(handle, "Circular", f"{name.rsplit(' ', 1)[0]} - {what} - {day:%d %b %Y}.pdf", str(day.year))
    catalogue.associations = {
        "CorTel": "Corvin Telecommunications Limited",
        "The Light Company": "Island Light & Power Company PLC",
        "Brannoc's": "St. Brannoc Pharmacies Limited",
        "CNBS": "Corvin National Building Society PLC",
        "Mahoe Bank Limited": ["Mahoe Capital Partners Limited"],
        "Pelican Insurance Company Limited": ["Pelican Property Fund Limited"],
    }


compose()


def year(code, *years):
    """The annual report or the audited statements of any of the years."""
    return catalogue.any_of(*(f"{code} {kind} {number}" for number in years for kind in ("ar", "fs")))


only = catalogue.only


q.ask("name", "what did sapodilla foods earn in 2022", year("SAP", 2022))
q.ask("name", "windward cement gross margin for 2020?", year("WCW", 2020))
q.ask("name", "Good morning. My late father held shares in Frigate Shipping Agencies and I'd like to understand how the company was doing in 2021, "
      "mostly whether it made or lost money.", year("FRI", 2021))
q.ask("name", "how bad were the bad loans at tamarind in 2023", year("TAM", 2023))
q.ask("name", "coral reef resorts how many people worked there, 2023", year("CRR", 2023))

q.ask("alias", "how many subscribers did cortel have in fy 2023", year("COR", 2023))
q.ask("alias", "what did the light company spend on fuel in 2022", year("ILP", 2022))
q.ask("alias", "brannocs annual report 2023", only("BRN ar 2023"))
q.ask("alias", "size of the mortgage book at cnbs, 2022", year("CNBS", 2022))

q.ask("typo", "calabsh distilers revenue 2021", year("CAL", 2021))
q.ask("typo", "mahoe cappital partnrs trading gains 2022", year("MCP", 2022))
q.ask("typo", "sapadilla foods 2023 anual report", only("SAP ar 2023"))
q.ask("typo", "guava jely media advertsing income 2023", year("GJM", 2023))
q.ask("typo", "wnidward cemnet exports in 2022 pls", year("WCW", 2022))

q.ask("several-companies", "who made more money in 2022, windward cement or leeward quarries", year("WCW", 2022), year("LQ", 2022))
q.ask("several-companies", "Nutmeg Growers, Sapodilla and Calabash - revenue in 2023 for all three", year("NUT", 2023), year("SAP", 2023), year("CAL", 2023))
q.ask("several-companies", "pelican insurance and pelican property, total assets end of 2020", year("PEL", 2020), year("PPF", 2020))
q.ask("several-companies", "does cortel or the light company pay its directors better? 2023", year("COR", 2023), year("ILP", 2023))
q.ask("several-companies", "put frigate next to tradewind for the june 2024 quarter", only("FRI q 2024-06"), only("TAS q 2024-06"))

q.ask("several-periods", "mahoe bank's profit in each of 2020, 2021 and 2022", year("MAH", 2020, 2021), year("MAH", 2021, 2022), year("MAH", 2022, 2023))
q.ask("several-periods", "has frigate paid down its debts since covid? say end of 2019 against end of 2022", year("FRI", 2019, 2020), year("FRI", 2022, 2023))
q.ask("several-periods", "tradewind third quarter 2023 vs third quarter 2024", only("TAS q 2023-09", "TAS q 2024-09"), only("TAS q 2024-09"))
q.ask("several-periods", "leeward quarries 2018 and 2023 side by side", year("LQ", 2018, 2019), year("LQ", 2023))

q.ask("relative-date", "mahoe bank most recent quarter", only("MAH q 2024-09"))
q.ask("relative-date", "did sapodilla make money last year", year("SAP", 2023))
q.ask("relative-date", "pelican insurance claims paid in the first three months of this year", only("PEL q 2024-03"))
q.ask("relative-date", "newest annual report from calabash", only("CAL ar 2024"))
q.ask("relative-date", "audited accounts of island light & power from two years ago", only("ILP fs 2022"))
q.ask("relative-date", "what was windward cement's turnover july to september this year", only("WCW q 2024-09"))

q.ask("document-type", "coral reef resorts audited financials 2022, i don't want the glossy report", only("CRR fs 2022"))
q.ask("document-type", "I would like to read what was sent to shareholders when Mahoe Bank did its rights issue.", only("MAH rights"))
q.ask("document-type", "tradewind agm notice this year", only("TAS agm24"))
q.ask("document-type", "unaudited pelican property fund june 2023", only("PPF q 2023-06"))
q.ask("document-type", "prospectus for the light company preference shares", only("ILP pref"))

q.ask("topic", "who makes rum here and what were their sales in 2022", year("CAL", 2022))
q.ask("topic", "was anyone trying to buy out the cement people", only("WCW bid", "WCW directors"))
q.ask("topic", "hotel damage from the hurricane", only("CRR storm"))

# Talks.
q.ask("follow-up", "and the year before?", year("MAH", 2021),
      history=["mahoe bank net profit 2022", "Mahoe Bank reported a net profit of $41.3 million for 2022."])
q.ask("follow-up", "and its parent?", year("MAH", 2022),
      history=["how much did mahoe capital make in 2022", "Mahoe Capital Partners made $6.8 million after tax in 2022."])
q.ask("follow-up", "no i meant the property fund", year("PPF", 2023),
      history=["pelican's net profit for 2023?", "Pelican Insurance Company had a net profit of $12.9 million in 2023."])
q.ask("follow-up", "the second", only("TAM rights"),
      history=["rights issue circular please", "There are two: Mahoe Bank's from April 2021 and Tamarind Finance's from October 2022. Which would you like?"])
q.ask("follow-up", "september", only("COR q 2024-09"),
      history=["how did cortel do lately", "Do you want the quarter that ended in June 2024 or the one that ended in September 2024?"])
q.ask("follow-up", "don't they have audited ones for that year", only("NUT fs 2022"),
      history=["nutmeg growers annual report 2022", "Here is what the 2022 annual report of Nutmeg Growers & Traders says about its year."])
q.ask("follow-up", "what about the quarter before that", only("TAS q 2024-03"),
      history=["tradewind revenue in the june 2024 quarter", "Tradewind Air & Sea had revenue of $18.2 million in the second quarter of 2024."])
q.ask("follow-up", "back to the light company - did that get any better the following year?", year("ILP", 2022),
      history=["how much did island light & power lose to theft and line losses in 2021", "System losses came to 14.6% of generation in 2021.",
               "thats a lot. what about hotels, was coral reef full in 2022", "Average occupancy of Coral Reef Resorts was 61% in the year to April 2022.",
               "and 2023", "It rose to 74% in the year to April 2023."])
q.ask("follow-up", "ok different thing. number of st brannoc stores at the end of fiscal 2022", year("BRN", 2022),
      history=["mahoe bank capital adequacy 2023", "The capital adequacy ratio was 16.1% at the end of 2023.", "and in 2022?", "It was 15.4%.",
               "liquidity?", "The liquidity coverage ratio was 138% at the end of 2022."])
q.ask("follow-up", "thanks! what about calabash?", year("CAL", 2022),
      history=["sapodilla sales in 2022", "Sapodilla Foods had sales of $88 million in 2022."])
q.ask("follow-up", "are you sure? i remember it being a lot higher", year("FRI", 2021),
      history=["frigate shipping profit 2021", "Frigate Shipping Agencies reported a profit of $1.1 million for 2021."])
q.ask("follow-up", "same for the quarry", only("LQ q 2023-06"),
      history=["windward cement second quarter 2023 sales", "Windward Cement Works sold $22.4 million in the second quarter of 2023."])
q.ask("follow-up", "oops wrong year, 2019", year("CNBS", 2019),
      history=["corvin national building society deposits 2020", "Members' deposits stood at $310 million at the end of September 2020."])
q.ask("follow-up", "and did the board tell people to take it?", only("WCW directors"),
      history=["what did norte cementos offer for windward cement", "It offered $3.40 in cash for each share, as the bid circular of August 2023 says."])
q.ask("follow-up", "both of them for 2020 as well please", year("WCW", 2020), year("LQ", 2020),
      history=["windward cement and leeward quarries net profit 2022", "Windward Cement Works made $9.7 million and Leeward Quarries $2.2 million in 2022."])
q.ask("follow-up", "how much of that went to shareholders", year("NUT", 2023),
      history=["what was nutmeg growers profit in 2023", "Nutmeg Growers & Traders made $5.6 million in the year to September 2023."])
q.ask("follow-up", "yes please", only("GJM ar 2022"),
      history=["did guava jelly media talk about online readers in the 2023 annual report", "It names 140,000 monthly readers. Shall I look in the 2022 annual report, too?"])
q.ask("follow-up", "and guava jelly, who left there?", only("GJM ceo"),
      history=["who is the new ceo of frigate", "Frigate Shipping Agencies appointed Marva Teller as chief executive in July 2023."])
q.ask("follow-up", "hmm ok. and for the bank?", only("MAH q 2024-06"),
      history=["tamarind finance net interest income june quarter 2024", "It was $4.4 million in the second quarter of 2024.",
               "are their loans mostly to small firms", "Yes, about 70% of the loans are to small businesses.",
               "and mahoe capital, same quarter", "Mahoe Capital Partners had net interest income of $0.9 million in that quarter."])
q.ask("follow-up", "Actually leave the quarters, what did they do over the whole of 2023?", year("PEL", 2023),
      history=["pelican insurance q3 2023", "Pelican Insurance earned $2.8 million in the third quarter of 2023.", "q2?", "In the second quarter it earned $3.3 million.",
               "q1", "In the first quarter it earned $2.1 million."])
q.ask("follow-up", "What did the sale of the towers bring in? Different company I know", only("COR towers") + year("COR", 2022),
      history=["sapodilla bond coupon", "Sapodilla Foods' bonds due 2027 pay 7.25%.", "when do they pay", "Interest is paid in February and August."])

# Nothing is asked of the catalogue.
TALK = ["sapodilla foods cost of sales 2023", "Sapodilla Foods had cost of sales of $61.2 million in 2023, 4% more than in 2022; feed and packaging rose most, "
        "while freight fell."]
q.ask("abstention", "cheers, that's all i needed", history=TALK)
q.ask("abstention", "can you make it shorter?", history=TALK)
q.ask("abstention", "put that into two bullet points for me", history=TALK)
q.ask("abstention", "haha ok you're quicker than my broker", history=["calabash dividend 2024", "Calabash Distillers declared a dividend of 11 cents in October 2024."])
q.ask("abstention", "and grenadine breweries?",
      history=["calabash distillers revenue 2023", "Calabash Distillers had revenue of $54 million in the year to June 2023."])
q.ask("abstention", "never mind, found it",
      history=["tradewind circular about the planes", "Do you mean the circular of February 2023 about the acquisition of two aircraft?"])
q.ask("abstention", "Mahoe Motors annual report 2022")
q.ask("abstention", "how did pelican brewery do last year")
q.ask("abstention", "apple q3 results 2024")
q.ask("abstention", "write me a limerick about a nutmeg")
q.ask("abstention", "whats ebitda short for")
q.ask("abstention", "is it going to rain this weekend, we have a wedding at the beach")
q.ask("abstention", "sorry wrong window")
q.ask("abstention", "hi are you there?")

# --- more
q.ask("several-periods", "The light company asked for a higher tariff in 2023. How did its profit move from 2021 to 2023?", year("ILP", 2021, 2022), year("ILP", 2023))
q.ask("several-periods", "calabash, the two latest dividend declarations", only("CAL div24"), only("CAL div23"))
q.ask("several-periods", "send me pelican insurance's quarterlies of last year, all three", only("PEL q 2023-03"), only("PEL q 2023-06"), only("PEL q 2023-09"))
q.ask("several-periods", "is coral reef resorts earning more than before the hurricane? fiscal 2022 and fiscal 2024 would do", year("CRR", 2022, 2023), year("CRR", 2024))
q.ask("several-periods", "Annual reports of Brannoc's for 2021, 2022 and 2023 please, I'm preparing a visit.", only("BRN ar 2021"), only("BRN ar 2022"), only("BRN ar 2023"))

q.ask("follow-up", "is that worse than it was in 2018?", year("CNBS", 2018, 2019),
      history=["How much of CNBS's mortgages was in arrears in 2023?", "At 30 September 2023, 4.1% of the mortgages of Corvin National Building Society were in arrears."])
q.ask("follow-up", "and in the same quarter of 2023?", only("SAP q 2023-06", "SAP q 2024-06"),
      history=["sapodilla sales june 2024 quarter", "Sapodilla Foods had sales of $214 million in the second quarter of 2024."])
q.ask("follow-up", "that's only the numbers. I want to read what the chairman wrote about the year", only("FRI ar 2022"),
      history=["frigate shipping 2022 accounts", "Here are the audited financial statements of Frigate Shipping Agencies for 2022: revenue was $61 million and the profit $4.4 million."])
q.ask("follow-up", "the meeting, when and where was it", only("MAH agm24"),
      history=["what circulars has mahoe bank sent its shareholders", "Mahoe Bank's circulars are the one on the rights issue of April 2021 and the notice of the annual general meeting of 2024."])
q.ask("follow-up", "yes do that", only("SAP bond"),
      history=["hi, does sapodilla have bonds outstanding?", "Yes, Sapodilla Foods has 7.25% bonds that fall due in 2027.",
               "can they be repaid early?", "The annual report does not say. The information memorandum of February 2020 may. Shall I look there?"])

q.ask("several-companies", "agm notices for 2024: mahoe bank, mahoe capital, tradewind", only("MAH agm24"), only("MCP agm24"), only("TAS agm24"))
q.ask("several-companies", "At what price could shareholders take up the new shares in the rights issues of Mahoe Bank and of Tamarind?", only("MAH rights"), only("TAM rights"))

# --- more still
q.ask("relative-date", "how did tradewind do in the quarter that closed at the end of september", only("TAS q 2024-09"))
q.ask("relative-date", "What dividend did Calabash declare last month?", only("CAL div24"))
q.ask("relative-date", "I'd like the last annual report that Windward Cement put out before the Norte Cementos bid", only("WCW ar 2022"))
q.ask("relative-date", "brannoc's first half, so the six months up to this march", only("BRN q 2024-03"))
q.ask("relative-date", "Premiums at Pelican Insurance in the final year before the pandemic, please.", year("PEL", 2019))

q.ask("follow-up", "Is that still so?", only("GJM ceo", "GJM ar 2024"),
      history=["who is the chief executive of guava jelly media", "According to the annual report for the year to 30 June 2023 it is Ms. Renata Aubyn."])
q.ask("follow-up", "I was after the phone company", year("COR", 2023),
      history=["corvin net profit 2023", "Corvin National Building Society made a net profit of $38 million in the year to 30 September 2023."])
q.ask("follow-up", "can you roll that forward by a quarter", only("LQ q 2024-09"),
      history=["leeward quarries sales, six months to june 2024", "Leeward Quarries sold stone for $27 million in the six months to 30 June 2024."])
q.ask("follow-up", "Right. And what had they said it would cost, before they bought them?", only("TAS aircraft"),
      history=["How many planes does Tradewind fly?", "At the end of 2023 Tradewind Air & Sea flew seven aircraft, two of which it bought that year.",
               "How much are those two in the books?", "They stood at $41 million in the audited financial statements of 2023."])

q.ask("abstention", "hmm, my broker gave me quite another number",
      history=["earnings per share of mahoe bank 2023", "Mahoe Bank earned $2.14 per share in 2023."])
q.ask("abstention", "Hello, am I talking to a person?")
q.ask("abstention", "massy holdings annual report 2023")
q.ask("abstention", "what's the us dollar at today")
