"""The statistics office and the central bank of an invented republic: bulletins by month and quarter, minutes, surveys, rules for banks."""

from .shelf import Catalogue, Questions

BUCKET = "s3://republic-of-averra"
MONTHS = "January February March April May June July August September October November December".split()

# What is published each month: group, handle, kind, title, first month, last month
MONTHLY = [
    ("Consumer Price Index", "cpi", "statistical bulletin", "Consumer prices", (2022, 1), (2025, 2)),
    ("External Trade", "trade", "statistical bulletin", "Exports and imports of goods", (2022, 7), (2025, 1)),
    ("Tourism", "tour", "press note", "Arrivals of visitors", (2022, 1), (2025, 1)),
]
# What is published each quarter
QUARTERLY = [
    ("National Accounts", "gdp", "quarterly accounts", "Gross domestic product", (2021, 1), (2024, 4)),
    ("Labour Force Survey", "lfs", "survey results", "Employment and unemployment", (2021, 1), (2024, 4)),
    ("Balance of Payments", "bop", "quarterly accounts", "Balance of payments and foreign debt", (2021, 1), (2024, 3)),
]
# Days on which the committee that sets the rate met, and whether the rate was changed
MEETINGS = [
    ("2023-02-08", "raised to 6.00"), ("2023-05-10", "raised to 6.50"), ("2023-08-09", "held at 6.50"), ("2023-11-08", "held at 6.50"),
    ("2024-02-07", "held at 6.50"), ("2024-05-08", "cut to 6.25"), ("2024-08-07", "cut to 5.75"), ("2024-11-06", "cut to 5.25"), ("2025-02-05", "held at 5.25"),
]
# group -> handle, kind, title, period
OTHERS = {
    "Consumer Price Index": [("cpi basket", "methodology", "New basket and weights, base December 2021", "2022")],
    "National Accounts": [(f"na {year}", "yearbook", f"National accounts {year}: income, saving and sectors", str(year)) for year in range(2018, 2024)],
    "Tourism": [(f"tour {year}", "annual report", f"Tourism in {year}: spending, length of stay and rooms", str(year)) for year in range(2019, 2024)],
    "Labour Force Survey": [("lfs youth", "special report", "Young people neither working nor learning", "2023"),
                            ("lfs time", "special report", "Unpaid work at home: who cooks and who cleans", "2022")],
    "Population Census": [("census 2001", "census report", "Census of population and housing 2001", "2001"),
                          ("census 2011", "census report", "Census of population and housing 2011", "2011"),
                          ("census 2022", "census report", "Census of population and housing 2022: main results", "2022"),
                          ("census lang", "census report", "Census 2022: languages spoken at home", "2022"),
                          ("census house", "census report", "Census 2022: dwellings, water and sewerage", "2022"),
                          ("projection", "projection", "Population to 2060 in three variants", None)],
    "Household Budget Survey": [("hbs 2015", "survey results", "What households spend, 2015", "2015"), ("hbs 2021", "survey results", "What households spend, 2021", "2021"),
                                ("poverty 2021", "special report", "Poverty line and inequality", "2021")],
    "Agriculture": [("agri 2023", "survey results", "Coffee and cocoa harvest 2022/23", "2023"), ("agri 2024", "survey results", "Coffee and cocoa harvest 2023/24", "2024"),
                    ("agri census", "census report", "Census of farms 2019", "2019"), ("fish", "survey results", "Landings of fish 2023", "2023")],
    "Births and Deaths": [("vital 2021", "yearbook", "Births, deaths and marriages 2021", "2021"), ("vital 2022", "yearbook", "Births, deaths and marriages 2022", "2022"),
                          ("vital 2023", "yearbook", "Births, deaths and marriages 2023", "2023"), ("excess", "special report", "Excess mortality in the pandemic", "2020-2022")],
    "Financial Stability": [(f"fsr {year} {half}", "financial stability report", f"Financial stability report, {word} {year}", f"{year}-{month}")
                            for year in (2022, 2023, 2024) for half, word, month in ((1, "spring", "05"), (2, "autumn", "11"))],
    "Rules for Banks": [("r capital", "regulation", "Regulation 3: own funds", None), ("r liquidity", "regulation", "Regulation 5: liquidity coverage", None),
                        ("r large", "regulation", "Regulation 7: lending to one borrower and to insiders", None), ("r aml", "guideline", "Guideline on laundering of money and on knowing the customer", None),
                        ("r cloud", "guideline", "Guideline on outsourcing to the cloud", None), ("r climate", "circular", "Circular 2/2024: climate risks", "2024"),
                        ("r dormant", "circular", "Circular 4/2022: accounts without movement for ten years", "2022"), ("r crypto", "circular", "Circular 1/2023: banks and crypto-assets", "2023"),
                        ("r mortgage", "circular", "Circular 6/2023: loan-to-value limits for homes", "2023"), ("r form", "form", "Monthly return M1 and how to fill it in", None)],
    "Central Bank Accounts": [(f"cb {year}", "annual report", f"Annual report and accounts of the Central Bank {year}", str(year)) for year in range(2018, 2025)],
    "Notes and Coins": [("fake", "leaflet", "How to tell a false banknote", None), ("n50", "press release", "The new 50 lira note", "2023"), ("coins", "price list", "Collectors' coins 2025", "2025"),
                        ("damaged", "leaflet", "Exchange of damaged notes", None)],
    "Payments": [("pay 2022", "annual report", "Payments in 2022: cards, cheques and instant transfers", "2022"), ("pay 2023", "annual report", "Payments in 2023: cards, cheques and instant transfers", "2023"),
                 ("cbdc", "consultation paper", "A digital lira?", "2024"), ("cheques", "press release", "The end of cheques on 31 December 2026", "2024")],
}

catalogue = Catalogue()
q = Questions("bureau", today="2025-03-14")


def compose():
    for group, handle, kind, title, first, last in MONTHLY:
        catalogue.group(group)
        year, month = first
        while (year, month) <= last:
            file = f"{handle}_{year}{month:02}.pdf"
            catalogue.add(group, f"{handle} {year}-{month:02}", f"{BUCKET}/nso/{handle}/{year}/{file}", filename=file, document_type=kind,
                          title=f"{title}, {MONTHS[month - 1]} {year}", period=f"{year}-{month:02}")
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    for group, handle, kind, title, first, last in QUARTERLY:
        catalogue.group(group)
        for year in range(first[0], last[0] + 1):
            for quarter in range(1, 5):
                if (year, quarter) <= last:
                    file = f"{handle}-{year}q{quarter}.pdf"
                    catalogue.add(group, f"{handle} {year} {quarter}", f"{BUCKET}/nso/{handle}/{file}", filename=file, document_type=kind, title=title, period=f"Q{quarter} {year}")
    catalogue.group("Monetary Policy Committee")
    for day, what in MEETINGS:
        for kind in ("statement", "minutes"):
            file = f"mpc-{kind}-{day}.pdf"
            catalogue.add("Monetary Policy Committee", f"mpc {kind} {day}", f"{BUCKET}/cb/mpc/{file}", filename=file, document_type=kind, date=day,
                          summary=f"Policy rate {what} percent." if kind == "statement" else None)
    for group, papers in OTHERS.items():
        if group not in catalogue.groups:
            catalogue.group(group)
        for handle, kind, title, period in papers:
            file = f"{handle.replace(' ', '_')}.pdf"
            catalogue.add(group, handle, f"{BUCKET}/publications/{group.lower().replace(' ', '-')}/{file}", filename=file, document_type=kind, title=title, period=period)
    catalogue.associations |= {
        "CPI": "Consumer Price Index", "GDP": "National Accounts", "LFS": "Labour Force Survey", "BoP": "Balance of Payments",
        "MPC": "Monetary Policy Committee", "FSR": "Financial Stability", "HBS": "Household Budget Survey", "rate setters": "Monetary Policy Committee",
    }


compose()


def paper(*handles):
    return catalogue.any_of(*handles)


def rate(*days):
    """The statement or the minutes of a meeting."""
    return catalogue.any_of(*(f"mpc {kind} {day}" for day in days for kind in ("statement", "minutes")))


q.ask("not-companies", "how many people live in Averra?", paper("census 2022", "projection"))
q.ask("not-companies", "what does the average family spend on food", paper("hbs 2021"))
q.ask("not-companies", "Which share of the homes has running water?", paper("census house"))
q.ask("not-companies", "how can I see if a bill somebody gave me is counterfeit", paper("fake"))
q.ask("not-companies", "my dog chewed up a 100 lira note. will the bank give me a new one", paper("damaged"))
q.ask("not-companies", "do men do any housework?", paper("lfs time"))
q.ask("not-companies", "May a bank keep its data with a foreign cloud provider?", paper("r cloud"))
q.ask("not-companies", "how much am i allowed to borrow against a flat", paper("r mortgage"))
q.ask("not-companies", "what happens with money in an account nobody has touched in years?", paper("r dormant"))
q.ask("not-companies", "How many babies were born in 2022", paper("vital 2022"))
q.ask("not-companies", "did more people than usual die during covid?", paper("excess"))

q.ask("relative-date", "what was inflation last month", paper("cpi 2025-02"))
q.ask("relative-date", "latest unemployment rate", paper("lfs 2024 4"))
q.ask("relative-date", "How many tourists came in January?", paper("tour 2025-01"))
q.ask("relative-date", "tourist arrivals in the same month a year ago, I mean January 2024", paper("tour 2024-01"))
q.ask("relative-date", "What did the rate setters decide at their last meeting?", rate("2025-02-05"))
q.ask("relative-date", "cpi for september last year pls", paper("cpi 2024-09"))
q.ask("relative-date", "newest financial stability report", paper("fsr 2024 2"))
q.ask("relative-date", "gdp in the final quarter of last year", paper("gdp 2024 4"))
q.ask("relative-date", "inflation in the month the central bank first cut rates, May 2024", paper("cpi 2024-05"))
q.ask("relative-date", "the harvest before last of coffee", paper("agri 2023"))
q.ask("relative-date", "Most recent figures on foreign debt", paper("bop 2024 3"))
q.ask("relative-date", "annual report of the central bank, last year's", paper("cb 2024"))
q.ask("relative-date", "exports in december", paper("trade 2024-12"))
q.ask("relative-date", "prices two months ago", paper("cpi 2025-01"))
q.ask("relative-date", "MPC minutes from last November", paper("mpc minutes 2024-11-06"))

q.ask("name", "Consumer Price Index April 2023", paper("cpi 2023-04"))
q.ask("name", "Labour force survey, second quarter 2022", paper("lfs 2022 2"))
q.ask("name", "external trade march 2024", paper("trade 2024-03"))
q.ask("name", "Averra household budget survey 2015", paper("hbs 2015"))
q.ask("alias", "CPI Oct 2022", paper("cpi 2022-10"))
q.ask("alias", "GDP Q3 2023", paper("gdp 2023 3"))
q.ask("alias", "BoP first quarter 2024", paper("bop 2024 1"))
q.ask("alias", "HBS 2021 results", paper("hbs 2021"))
q.ask("typo", "consumer prize index june 2024", paper("cpi 2024-06"))
q.ask("typo", "unemployement q1 2023", paper("lfs 2023 1"))
q.ask("typo", "censuss 2011", paper("census 2011"))
q.ask("typo", "finacial stabilty report autum 2023", paper("fsr 2023 2"))

q.ask("several-periods", "inflation march 2023 against march 2024", paper("cpi 2023-03", "cpi 2024-03"), paper("cpi 2024-03"))
q.ask("several-periods", "census 2001, 2011 and 2022: household size", paper("census 2001"), paper("census 2011"), paper("census 2022"))
q.ask("several-periods", "GDP growth in each of the first three quarters of 2024", paper("gdp 2024 1"), paper("gdp 2024 2"), paper("gdp 2024 3"))
q.ask("several-periods", "Statements of the MPC of May and August 2024", paper("mpc statement 2024-05-08"), paper("mpc statement 2024-08-07"))
q.ask("several-periods", "card payments 2022 v 2023", paper("pay 2022", "pay 2023"), paper("pay 2023"))
q.ask("several-companies", "prices and unemployment in the fourth quarter of 2023: I need the December CPI and the labour force survey", paper("cpi 2023-12"), paper("lfs 2023 4"))
q.ask("several-companies", "arrivals of visitors and exports, both for October 2024", paper("tour 2024-10"), paper("trade 2024-10"))

q.ask("document-type", "MPC statement 7 February 2024", paper("mpc statement 2024-02-07"))
q.ask("document-type", "minutes of the monetary policy committee, august 2023", paper("mpc minutes 2023-08-09"))
q.ask("document-type", "the yearbook of national accounts for 2021", paper("na 2021"))
q.ask("document-type", "circular on crypto", paper("r crypto"))
q.ask("document-type", "instructions for return M1", paper("r form"))
q.ask("document-type", "price list of collectors' coins", paper("coins"))
q.ask("document-type", "consultation paper digital lira", paper("cbdc"))

q.ask("topic", "will cheques be abolished?", paper("cheques"))
q.ask("topic", "teenagers who neither study nor have a job", paper("lfs youth"))
q.ask("topic", "loans to the bank's own directors, what are the limits", paper("r large"))
q.ask("topic", "languages people speak at home", paper("census lang"))
q.ask("topic", "weights of the price basket", paper("cpi basket"))
q.ask("topic", "fish landed", paper("fish"))
q.ask("topic", "poverty line", paper("poverty 2021"))
q.ask("topic", "money laundering", paper("r aml"))

ABOUT_CPI = ["What was inflation in July 2024?", "Consumer prices in Averra rose by 3.9% in the twelve months to July 2024."]
ABOUT_MPC = ["what did the mpc do in may 2024", "On 8 May 2024 the Monetary Policy Committee cut the policy rate from 6.50 to 6.25 percent."]
ABOUT_TOUR = ["how much did visitors spend in 2022", "Visitors spent 1.9 billion lira in 2022, according to the annual report on tourism."]
q.ask("follow-up", "and the month before", paper("cpi 2024-06"), history=ABOUT_CPI)
q.ask("follow-up", "how about August?", paper("cpi 2024-08"), history=ABOUT_CPI)
q.ask("follow-up", "How did the rate committee react at its next meeting?", rate("2024-08-07"), history=ABOUT_CPI)
q.ask("follow-up", "who voted against? must be in the minutes", paper("mpc minutes 2024-05-08"), history=ABOUT_MPC)
q.ask("follow-up", "And three months later?", rate("2024-08-07"), history=ABOUT_MPC)
q.ask("follow-up", "same for 2023", paper("tour 2023"), history=ABOUT_TOUR)
q.ask("follow-up", "and before the pandemic, 2019?", paper("tour 2019"), history=ABOUT_TOUR)

q.ask("abstention", "good day to you")
q.ask("abstention", "What is the unemployment rate in Canada?")
q.ask("abstention", "is bitcoin going up tomorrow")
q.ask("abstention", "ok merci", history=ABOUT_TOUR)
q.ask("abstention", "best beach for kids?")
q.ask("abstention", "how do i make cocoa with oat milk")
q.ask("abstention", "ECB minutes of March 2024")
q.ask("abstention", "who are you and who built you")
q.ask("abstention", "what's 3.9 percent of 1800")
q.ask("abstention", "Standard deviation: when do I divide by n minus one?")

# Turns of a talk.
q.ask("follow-up", "the one before", paper("lfs 2024 3"),
      history=["how many are out of work", "For which quarter would you like to know? The newest is the fourth of 2024."])
q.ask("follow-up", "and just april to june?", paper("gdp 2023 2"),
      history=["how much did the economy grow in 2023", "It grew by 2.8 percent in 2023, according to the yearbook of the national accounts."])
q.ask("follow-up", "yes do", paper("fsr 2024 2"),
      history=["is there a limit for home loans", "Circular 6/2023 sets 80 percent of the value. Shall I see what the latest financial stability report says about the prices of houses?"])
q.ask("follow-up", "which publication is that out of", paper("census lang"),
      history=["how many families speak creole at home", "18 percent of households, in 2022."])
q.ask("follow-up", "just the short announcement from that day, no minutes", paper("mpc statement 2024-05-08"), history=ABOUT_MPC)
q.ask("follow-up", "and back to goods, one month on", paper("trade 2024-12"),
      history=["imports november 2024", "Goods for 412 million lira were imported in November 2024.", "visitors?", "151,000 visitors arrived in November 2024."])
q.ask("follow-up", "Thank you. I have come across a savings book of my grandmother's that nobody has touched since 2009. What does a bank have to do with such money?", paper("r dormant"), history=ABOUT_CPI)
q.ask("abstention", "so what cost 100 costs 103.90 now", history=ABOUT_CPI)
q.ask("abstention", "oh that much? they must like it here", history=ABOUT_TOUR)
q.ask("abstention", "GDP of Switzerland in 2023")
q.ask("abstention", "can you explain median versus mean to a ten-year-old")

# --- more
q.ask("several-periods", "how fast did prices rise in each of the last three months", paper("cpi 2024-12"), paper("cpi 2025-01"), paper("cpi 2025-02"))
q.ask("several-periods", "Did the central bank's worries about housing change between the spring and the autumn stability report of last year?", paper("fsr 2024 1"), paper("fsr 2024 2"))
q.ask("several-periods", "The rate was cut three times in 2024. I would like the minutes of all three meetings, to see who voted how.",
      paper("mpc minutes 2024-05-08"), paper("mpc minutes 2024-08-07"), paper("mpc minutes 2024-11-06"))
q.ask("several-periods", "unemployed women, quarter by quarter through 2023", paper("lfs 2023 1"), paper("lfs 2023 2"), paper("lfs 2023 3"), paper("lfs 2023 4"), most=5)
q.ask("several-periods", "central bank profit 2019 vs 2024", paper("cb 2019", "cb 2020"), paper("cb 2024"))
q.ask("follow-up", "and to their own directors?", paper("r large"), history=[
    "how much may a bank lend on a house", "At most 80 percent of the value, and 90 percent to first buyers, under Circular 6/2023."])
q.ask("follow-up", "the older", paper("hbs 2015"), history=[
    "what share of their money do households spend on rent", "There are surveys for 2015 and for 2021. Which one should I take?"])
q.ask("follow-up", "go back to the exports please and open the bulletin for the same month of 2024", paper("trade 2024-01"), history=[
    "exports january 2025", "Goods for 388 million lira were exported in January 2025.", "how many tourists that month", "172,000 visitors arrived in January 2025."])
q.ask("follow-up", "How many weddings two years before that?", paper("vital 2021"), history=[
    "number of deaths in 2023", "31,204 people died in 2023.", "marriages?", "There were 14,870 marriages in 2023."])
q.ask("several-companies", "from when must banks follow the circular on climate, and the one on crypto?", paper("r climate"), paper("r crypto"))
q.ask("several-companies", "For a seminar on the countryside and the coast I need the census of farms and whatever there is on fish landings", paper("agri census"), paper("fish"))

# --- more still
q.ask("relative-date", "how many people had a job at this time last year", paper("lfs 2024 1"))
q.ask("relative-date", "what was the policy rate a year ago, and why", rate("2024-02-07"))
q.ask("relative-date", "GDP for H1 of last year, both quarters", paper("gdp 2024 1"), paper("gdp 2024 2"))
q.ask("relative-date", "Did the central bank make a loss in the first year of the pandemic?", paper("cb 2020"))
q.ask("relative-date", "visitors in august", paper("tour 2024-08"))
q.ask("follow-up", "cocoa, the season before?", paper("agri 2023"), history=[
    "coffee harvest 2023/24", "41,200 tonnes of coffee were harvested in the season 2023/24."])
q.ask("follow-up", "the cut", rate("2024-11-06"), history=[
    "what happened at the november meeting of the mpc", "Do you mean that of November 2023, when the rate was held at 6.50, or that of November 2024, when it was cut to 5.25?"])
q.ask("follow-up", "Are there figures on how many of them people still write?", paper("pay 2023"), history=[
    "until when can i pay with a cheque", "Until 31 December 2026, after which banks will no longer take cheques."])
q.ask("follow-up", "and the imports that month?", paper("trade 2023-12"), history=[
    "inflation in december 2024", "4.1 percent.", "and in the december before that", "3.4 percent, in December 2023."])
q.ask("abstention", "that can't be, everything in the shops has doubled", history=ABOUT_CPI)
q.ask("abstention", "how do I work out an average growth rate over five years in excel")
q.ask("abstention", "Bank of Jamaica policy rate, february 2025")
