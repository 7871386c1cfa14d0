"""The library of a university's courses: syllabi, slides, readings, past exams, and the regulations, guides and forms around them."""

from .shelf import Catalogue, Questions

BUCKET = "s3://lindmoor-course-library"

# course -> title, department, who teaches, semester, years of syllabi, years of exams, slides by week, readings: handle | author and year | title
COURSES = {
    "ECO101": ("Introduction to Microeconomics", "Economics", "H. Pavlis", "autumn", [2023, 2024, 2025], [2022, 2023, 2024],
               {1: "Supply and demand", 3: "Elasticity", 5: "Consumer choice", 7: "Monopoly", 9: "Externalities and public goods", 11: "Game theory"},
               ["corn | Tessaly 2011 | The price of corn: markets in a dry year"]),
    "ECO102": ("Introduction to Macroeconomics", "Economics", "M. Osterhaus", "spring", [2024, 2025], [2023, 2024, 2025],
               {1: "Measuring national income", 3: "Unemployment", 5: "Inflation", 7: "Central banks and interest rates", 9: "Exchange rates", 11: "Growth"},
               ["hyper | Ilvesniemi 2008 | Wheelbarrows of money: four hyperinflations"]),
    "ECO310": ("Behavioural Economics", "Economics", "N. Adeyinka", "autumn", [2024, 2025], [2023, 2024],
               {2: "Prospect theory and loss aversion", 4: "Present bias and procrastination", 6: "Fairness: the ultimatum game", 8: "Nudges and defaults"},
               ["mugs | Corrigan and Bo 1998 | Why sellers ask for more: the mug experiments", "organ | Adeyinka 2016 | Opting out: defaults in organ donation", "gym | Falk-Jensen 2012 | Paying not to go to the gym: a re-analysis"]),
    "STA110": ("Statistics for Social Scientists", "Mathematics and Statistics", "R. Quist", "autumn", [2024, 2025], [2022, 2023, 2024],
               {1: "Describing data", 3: "Probability", 5: "Sampling and confidence intervals", 7: "Hypothesis tests and p-values", 9: "Correlation is not causation"},
               ["polls | Quist 2019 | How the polls were wrong"]),
    "MAT130": ("Linear Algebra", "Mathematics and Statistics", "S. Ganapathy", "autumn", [2024, 2025], [2022, 2023, 2024],
               {2: "Systems of equations and elimination", 4: "Vector spaces", 6: "Determinants", 8: "Eigenvalues", 10: "Orthogonality and least squares"}, []),
    "HIS120": ("Europe 1789-1914", "History", "C. Lemoine", "autumn", [2023, 2025], [2023],
               {1: "The French Revolution", 3: "Napoleon", 5: "Factories and cities", 7: "1848", 9: "Unification of Germany and Italy", 11: "The scramble for Africa"},
               ["looms | Hartigan 1987 | Breaking the looms: machine-wreckers in the north", "barricade | Lemoine 2014 | Behind the barricade: Paris, June 1848"]),
    "HIS235": ("The Silk Road", "History", "D. Yusupova", "spring", [2024, 2025], [2024, 2025],
               {2: "Oases and caravans", 4: "Buddhism travels east", 6: "The Mongols", 8: "Plague and trade"},
               ["letters | Yusupova 2018 | Letters from a Sogdian merchant's wife", "paper | Brandt 2003 | How paper came west"]),
    "HIS340": ("The Cold War", "History", "P. Aldous", "spring", [2024, 2025], [2023, 2024, 2025],
               {1: "Yalta and Potsdam", 3: "Berlin: blockade and wall", 5: "Cuba 1962", 7: "Proxy wars", 9: "Helsinki and human rights", 11: "1989"},
               ["spies | Aldous 2007 | The tunnel under Berlin", "chess | Rask 2015 | Pawns of the bloc: chess as diplomacy"]),
    "PSY101": ("Introduction to Psychology", "Psychology", "E. Ferrante", "autumn", [2024, 2025], [2022, 2023, 2024],
               {1: "What is psychology?", 3: "Perception", 5: "Learning and conditioning", 7: "Personality", 9: "Obedience and conformity", 11: "Disorders and therapy"}, []),
    "PSY230": ("Memory and Attention", "Psychology", "K. Oduya", "spring", [2024, 2025], [2024, 2025],
               {2: "Working memory", 4: "Forgetting", 6: "Eyewitness testimony", 8: "Divided attention and multitasking"},
               ["phone | Oduya and Reyes 2020 | Phones on the desk: a replication", "false | Marchbanks 1996 | Lost in a shopping centre: memories of what never was", "sleep | Wieland 2013 | Sleeping on it: consolidation overnight"]),
    "BIO105": ("Cell Biology", "Biology", "T. Vanhala", "autumn", [2024, 2025], [2022, 2023, 2024],
               {1: "Membranes", 3: "Mitochondria and energy", 5: "DNA replication", 7: "Mitosis and meiosis", 9: "Signals between cells"}, []),
    "BIO260": ("Ecology", "Biology", "G. Mbatha", "spring", [2024, 2025], [2023, 2024, 2025],
               {2: "Populations", 4: "Predators and prey", 6: "Invasive species", 8: "Islands"},
               ["wolves | Mbatha 2017 | What the wolves changed, and what they did not", "bees | Sorrell 2021 | Wild bees in city gardens"]),
    "CS101": ("Programming I", "Computer Science", "L. Trevanion", "autumn", [2023, 2024, 2025], [2022, 2023, 2024],
              {1: "First steps in Python", 3: "Loops and conditions", 5: "Functions", 7: "Lists and dictionaries", 9: "Files and exceptions", 11: "Recursion"}, []),
    "CS240": ("Databases", "Computer Science", "A. Szymborski", "spring", [2024, 2025], [2023, 2024, 2025],
              {2: "Relational model", 4: "SQL queries and joins", 6: "Normal forms", 8: "Transactions", 10: "Indexes"}, []),
    "CS330": ("Machine Learning", "Computer Science", "J. Farrow", "autumn", [2024, 2025], [2023, 2024],
              {2: "Linear models", 4: "Overfitting and validation", 6: "Decision trees and forests", 8: "Neural networks", 10: "Fairness and bias"},
              ["hire | Farrow 2022 | The algorithm that hired men"]),
    "PHI150": ("Ethics", "Philosophy", "B. Kilbride", "autumn", [2024, 2025], [2023, 2024],
               {2: "Utilitarianism", 4: "Kant and duty", 6: "Virtue", 8: "Trolleys and dilemmas", 10: "Animals"},
               ["drown | Kilbride 2009 | The child in the pond, revisited"]),
    "LAW115": ("Contract Law", "Law", "V. Rosenthal", "autumn", [2024, 2025], [2022, 2023, 2024],
               {1: "Offer and acceptance", 3: "Consideration", 5: "Mistake and misrepresentation", 7: "Breach and damages"},
               ["unfair | Rosenthal 2015 | Small print: unfair terms in consumer contracts"]),
}

# Groups around the courses: handle | file | title | kind | date
OFFICES = {
    "Examination Office": """
ba 2019 | regulations/BA-regulations-2019.pdf | Examination regulations, bachelor's programmes, 2019 (students enrolled before autumn 2024) | regulations | 2019-07-01
ba 2024 | regulations/BA-regulations-2024.pdf | Examination regulations, bachelor's programmes, 2024 (students enrolled from autumn 2024) | regulations | 2024-07-01
ma 2022 | regulations/MA-regulations-2022.pdf | Examination regulations, master's programmes, 2022 | regulations | 2022-07-01
resit | resits.pdf | Failed an exam: resits and third attempts | leaflet | 2024-09-02
ill form | form-illness-at-exam.pdf | Withdrawal from an examination because of illness (with doctor's certificate) | form | 2023-01-16
extension | form-extension.pdf | Extension of a deadline for written work | form | 2023-01-16
appeal | grade-review.pdf | Seeing your script and contesting a mark | leaflet | 2022-10-03
cheating | academic-integrity.pdf | Plagiarism, cheating and the use of AI: rules and penalties | regulations | 2025-02-17
timetable summer 25 | exam-timetable-summer-2025.pdf | Exam timetable, summer 2025 | timetable | 2025-05-19
timetable winter 25 | exam-timetable-winter-2025-26.pdf | Exam timetable, winter 2025/26 | timetable | 2025-10-06
aids | accommodations.pdf | Extra time and other adjustments for students with disabilities | leaflet | 2023-09-11
transcript | form-transcript.pdf | Request for a transcript of records | form | 2021-04-12
credit | form-recognition-of-credits.pdf | Recognition of credits from another university | form | 2022-03-07
""",
    "Thesis": """
th eco | thesis/guide-economics-2024.pdf | Writing a thesis in economics | thesis guide | 2024-10-01
th his | thesis/guide-history-2021.pdf | Writing a thesis in history | thesis guide | 2021-10-01
th psy | thesis/guide-psychology-2025.pdf | Writing a thesis in psychology | thesis guide | 2025-03-03
th bio | thesis/guide-biology-2022.pdf | Writing a thesis in biology | thesis guide | 2022-10-01
th cs | thesis/guide-computer-science-2023.pdf | Writing a thesis in computer science | thesis guide | 2023-10-01
th reg | thesis/form-registration.pdf | Registration of a bachelor's or master's thesis | form | 2024-01-08
th title | thesis/title-page.docx | Title page and declaration of authorship | template | 2024-01-08
th proposal | thesis/proposal-template.docx | Thesis proposal, two pages | template | 2022-05-02
th topics 24 | thesis/topics-economics-2024-25.pdf | Thesis topics in economics 2024/25 | list | 2024-09-09
th topics 25 | thesis/topics-economics-2025-26.pdf | Thesis topics in economics 2025/26 | list | 2025-09-08
th defence | thesis/oral-defence.pdf | The oral defence: how it runs, who attends | leaflet | 2023-02-13
ethics form | thesis/form-ethics-approval.pdf | Ethics approval for research with human participants | form | 2024-03-11
""",
    "University Library": """
apa | guides/citing-apa.pdf | Citing in APA style | guide | 2023-08-21
footnotes | guides/citing-footnotes-history.pdf | Footnotes in history | guide | 2020-08-24
opening | opening-hours-2025-26.pdf | Opening hours 2025/26 | leaflet | 2025-09-01
loans | borrowing-and-fines.pdf | Borrowing, renewing and late fees | leaflet | 2024-09-02
remote | remote-access.pdf | Reading journals from home | guide | 2024-02-05
cabins | study-cabins.pdf | Reserving a study cabin | leaflet | 2022-09-05
zotero | guides/reference-managers.pdf | Reference managers compared | guide | 2023-08-21
""",
    "Student Services": """
leave | form-leave-of-absence.pdf | Leave of absence for a semester | form | 2022-06-20
switch | form-change-of-programme.pdf | Changing the subject of study | form | 2022-06-20
scholar | scholarships-2025-26.pdf | Scholarships 2025/26 | guide | 2025-06-02
hardship | emergency-fund.pdf | Emergency fund for students in financial difficulty | leaflet | 2023-11-13
fees 2024 | tuition-fees-2024-25.pdf | Tuition fees 2024/25 | fees | 2024-05-06
fees 2025 | tuition-fees-2025-26.pdf | Tuition fees 2025/26 | fees | 2025-05-05
dates 2024 | academic-calendar-2024-25.pdf | Academic calendar 2024/25 | calendar | 2023-11-06
dates 2025 | academic-calendar-2025-26.pdf | Academic calendar 2025/26 | calendar | 2024-11-04
counsel | counselling.pdf | Counselling service: stress, exam nerves, crises | leaflet | 2024-10-14
halls | halls-of-residence.pdf | Rooms in halls of residence | guide | 2025-04-07
card | student-card.pdf | Student card: first issue, loss, renewal | leaflet | 2023-09-04
""",
    "International Office": """
exchange | exchange-guide-2026-27.pdf | A semester abroad in 2026/27: partners and how to apply | guide | 2025-09-22
exchange 25 | exchange-guide-2025-26.pdf | A semester abroad in 2025/26: partners and how to apply | guide | 2024-09-23
learning | form-learning-agreement.pdf | Learning agreement | form | 2023-02-06
visa | visa-and-residence.pdf | Visa and residence permit for students from abroad | leaflet | 2024-07-08
language | language-certificates.pdf | Accepted certificates of English and German | list | 2023-05-15
""",
}

catalogue = Catalogue()
q = Questions("seminar", today="2025-10-12")


def compose():
    for code, (title, department, teacher, semester, syllabi, exams, slides, readings) in COURSES.items():
        catalogue.group(code, course=title, department=department, lecturer=teacher)
        folder = f"{BUCKET}/{department.lower().replace(' ', '-')}/{code.lower()}"
        for year in syllabi:
            catalogue.add(code, f"{code} syllabus {year}", f"{folder}/syllabus_{semester}{year}.pdf", title=f"{title}: syllabus, {semester} {year}", type="syllabus", semester=f"{semester} {year}")
        for week, topic in slides.items():
            catalogue.add(code, f"{code} {week}", f"{folder}/slides/wk{week:02}.pdf", title=f"{code} week {week}: {topic}", type="lecture slides")
        for reading in readings:
            handle, author, name = (part.strip() for part in reading.split("|"))
            writer, year = author.rsplit(" ", 1)
            catalogue.add(code, handle, f"{folder}/readings/{writer.split(' ')[0].lower()}{year}.pdf", title=name, type="reading", author=writer, year=int(year))
        for year in exams:
            catalogue.add(code, f"{code} exam {year}", f"{folder}/exams/{code}_exam_{year}.pdf", title=f"{title}: final exam {year}", type="past exam", year=year)
    for office, lines in OFFICES.items():
        catalogue.group(office)
        for line in lines.strip().splitlines():
            handle, file, title, kind, date = (part.strip() for part in line.split("|"))
            catalogue.add(office, handle, f"{BUCKET}/{office.lower().replace(' ', '-')}/{file}", title=title, type=kind, date=date)


compose()


def d(*handles):
    return [catalogue.handles[handle] for handle in handles]


ask = q.ask

ask("not-companies", "i threw up the morning of the exam and didn't go. what now", d("ill form"))
ask("not-companies", "essay is due friday, no way i'm gonna make it, can i get more time", d("extension"))
ask("not-companies", "failed stats for the second time am i kicked out", d("resit", "ba 2019", "ba 2024"))
ask("not-companies", "the prof marked me down for no reason, can i see what i wrote", d("appeal"))
ask("not-companies", "may i let chatgpt write part of my term paper", d("cheating"))
ask("not-companies", "dyslexic here, do i get longer in exams", d("aids"))
ask("not-companies", "how do footnotes work for my history paper", d("footnotes"))
ask("not-companies", "that article about the merchant's wife writing home", d("letters"))
ask("not-companies", "the slides about why we keep putting things off", d("ECO310 4"))
ask("not-companies", "which lecture was it where he explained the people in a study giving electric shocks because they're told to", d("PSY101 9"))
ask("not-companies", "thinking of doing a term in spain next autumn, no idea where to begin", d("exchange"))
ask("not-companies", "i can't afford rent this month, does the uni help", d("hardship"))
ask("not-companies", "panic attacks before every test. is there anyone i can see", d("counsel"))
ask("not-companies", "want to drop economics and do law instead", d("switch"))
ask("not-companies", "lost my card so i can't get into the building", d("card"))
ask("not-companies", "can i read the journals from my sofa or do i have to come in", d("remote"))
ask("not-companies", "what am I supposed to read on the wolves", d("wolves"))
ask("not-companies", "i'm going to interview teenagers for my thesis, do i need clearance", d("ethics form"))
ask("not-companies", "who's going to be in the room when I have to stand up for my thesis, and what happens there", d("th defence"))
ask("not-companies", "Dear team, I completed two years at a university in Ghent and would like these to count towards my degree here. Which paper do I have to submit?", d("credit"))
ask("not-companies", "having a baby in spring, i'd like to skip that semester", d("leave"))
ask("not-companies", "explain joins pls, whatever the lecturer had on them", d("CS240 4"))
ask("not-companies", "why do people remember things that never happened, what did we have on that", d("false", "PSY230 6"))
ask("not-companies", "slides where a function calls itself", d("CS101 11"))
ask("not-companies", "i need the stuff on the missile crisis", d("HIS340 5"))
ask("not-companies", "lecture with the runaway tram, kill one to save five", d("PHI150 8"))
ask("not-companies", "do phones distract even if you don't touch them", d("phone"))
ask("not-companies", "to revise for contract law: last paper they set, and the slides on compensation when someone doesn't keep the deal", d("LAW115 exam 2024"), d("LAW115 7"))
ask("not-companies", "starting my bachelor thesis in psych: how should it be written and how do i sign it up", d("th psy"), d("th reg"))
ask("topic", "anything on prices going crazy, money worth nothing", d("hyper", "ECO102 5"))
ask("topic", "bias in algorithms", d("CS330 10", "hire"))
ask("topic", "what do we have on 1848", d("HIS120 7", "barricade"))
ask("topic", "readings about bees", d("bees"))
ask("document-type", "syllabus for the databases course", d("CS240 syllabus 2025"))
ask("document-type", "word file for the front page of my thesis", d("th title"))
ask("document-type", "old exam for linear algebra, 2023 if there is", d("MAT130 exam 2023"))
ask("relative-date", "when does this semester end", d("dates 2025"))
ask("relative-date", "when are the exams this winter", d("timetable winter 25"))
ask("relative-date", "last year's final in cell bio", d("BIO105 exam 2024"))
ask("several-periods", "fees last year and this year, how much did they go up", d("fees 2024"), d("fees 2025"))
ask("several-periods", "ecology exams from 2023, 2024 and 2025 please", d("BIO260 exam 2023"), d("BIO260 exam 2024"), d("BIO260 exam 2025"))
ask("typo", "eigen valeus slides", d("MAT130 8"))
ask("typo", "sylabus behaviorial econ", d("ECO310 syllabus 2025"))
ask("name", "HIS235 exam 2024", d("HIS235 exam 2024"))
ask("name", "the Hartigan text", d("looms"))

ask("follow-up", "and what came two weeks before that", d("HIS340 3"), history=[
    "what was week 5 of the cold war course about", "Week 5 was about Cuba 1962."])
ask("follow-up", "got the ones from the year before too?", d("STA110 exam 2023"), history=[
    "what was asked in last year's stats for social scientists exam", "The exam of 2024 had a question on confidence intervals, two on hypothesis tests and one on sampling."])
ask("follow-up", "I started in 2022 though", d("ba 2019"), history=[
    "how many credits for a bachelor", "Under the regulations of 2024 a bachelor's degree takes 180 credits, of which 12 are for the thesis."])
ask("follow-up", "my girlfriend does biology, is it the same for her?", d("th bio"), history=[
    "how long does a thesis in computer science have to be", "The guide for computer science asks for 40 to 60 pages without the appendix."])
ask("follow-up", "great and the list they give you to choose from? eco", d("th topics 25"), history=[
    "can i start my thesis in november", "Yes, you may register at any time of the year once you have 120 credits.", "ok, do i pick the subject myself",
    "You may propose one, or take one that the department offers."])
ask("follow-up", "and is there something to read with it, on donors or so", d("organ"), history=[
    "what is a nudge", "In week 8 of Behavioural Economics a nudge is a change of how options are presented that leaves all of them open, such as a default."])
ask("follow-up", "sorry, I meant macro", d("ECO102 syllabus 2025"), history=[
    "how is the final mark made up in intro econ", "In Introduction to Microeconomics the final exam counts 70 percent and the problem sets 30 percent (syllabus of autumn 2025)."])

ask("abstention", "ok ty")
ask("abstention", "haha you sound like my prof", history=["what is overfitting", "A model overfits when it learns the noise of its training data and then does worse on data it has not seen."])
ask("abstention", "whats a good pizza place near campus")
ask("abstention", "tell me a joke about statisticians")
ask("abstention", "how many goals has messi scored")
ask("abstention", "convert 180 pounds to kilos")
ask("abstention", "admission requirements for the medical school in heidelberg")
ask("abstention", "what time does the library in my home town shut on saturdays")

ask("follow-up", "newest", d("MAT130 exam 2024"), history=[
    "i want to practise for linear algebra with an old exam", "There are the finals of 2022, 2023 and 2024. Which one would you like?"])
ask("follow-up", "which week is the dividing one then", d("BIO105 7", "BIO105 syllabus 2025"), history=[
    "cell bio week 3?", "Week 3 of Cell Biology is about mitochondria and energy."])
ask("follow-up", "what's the other text in that course", d("chess"), history=[
    "is there a reading on the berlin tunnel", "Yes, 'The tunnel under Berlin' by Aldous (2007), in the course on the Cold War."])
ask("follow-up", "yes thanks", d("th reg"), history=[
    "what do i have to do before i can start on my thesis", "You need 120 credits and a supervisor, and then you register the thesis. Would you like the form?"])
ask("follow-up", "mine are arrears from last year though, what were they then", d("fees 2024"), history=[
    "tuition", "In 2025/26 tuition is 1,480 a semester."])
ask("follow-up", "and for my history minor? also is there some program that keeps track of references", d("footnotes"), d("zotero"), history=[
    "how do i cite a website in psych", "In APA style: author, date, title, site, and the address."])
ask("follow-up", "alright. completely different: is there cheap housing for students", d("halls"), history=[
    "what is a p-value", "The probability of data at least as extreme as yours if the null hypothesis is true (week 7)."])
ask("abstention", "70 plus 30, phew, it adds up", history=[
    "how is the mark made up in micro", "The final exam counts 70 percent and the problem sets 30 percent."])
ask("abstention", "tuition at oxford for someone from overseas")
ask("abstention", "who got the nobel prize for literature last year")

# --- more
ask("several-periods", "did they change the grading in programming I? need the syllabi of 2023, 2024 and 2025", d("CS101 syllabus 2023"), d("CS101 syllabus 2024"), d("CS101 syllabus 2025"))
ask("several-periods", "I started in autumn 2023 and my sister a year later. Which of the bachelor rules are different for the two of us?", d("ba 2019"), d("ba 2024"))
ask("several-periods", "when did lectures begin last autumn and when do they this autumn", d("dates 2024"), d("dates 2025"))
ask("several-periods", "econ thesis topics, which ones got dropped since last year's list", d("th topics 24"), d("th topics 25"))
ask("follow-up", "got any old ones to practise with?", d("PHI150 exam 2024", "PHI150 exam 2023"), history=[
    "when do we write ethics", "According to the timetable for winter 2025/26 the exam in Ethics is on 4 February 2026."])
ask("follow-up", "and the essay for my other course, that'll be late too", d("extension"), history=[
    "i had a fever and missed the databases exam", "Hand in the form for withdrawal because of illness, with a doctor's certificate.",
    "ok. can i write it in the next round", "Yes, if the withdrawal is accepted it doesn't count as an attempt."])
ask("follow-up", "No, the other one, where people remember something from childhood that never happened.", d("false"), history=[
    "that study from the memory class", "Do you mean 'Phones on the desk: a replication' by Oduya and Reyes (2020)?"])
ask("follow-up", "has she written anything we have to read for it", d("letters"), history=[
    "who does the silk road course", "D. Yusupova teaches The Silk Road, in the spring semester."])
ask("several-companies", "behavioural econ or machine learning this autumn. which has less homework", d("ECO310 syllabus 2025"), d("CS330 syllabus 2025"))
ask("several-companies", "how many pages does a thesis need in psychology, and how many in biology", d("th psy"), d("th bio"))

# --- more still
ask("relative-date", "what did they ask in the cold war final this past summer", d("HIS340 exam 2025"))
ask("relative-date", "is there still a syllabus of micro from the year before last? i took it then", d("ECO101 syllabus 2023"))
ask("relative-date", "I'm in Granada this semester and want to stay on. What did the guide that I applied with a year ago say about that?", d("exchange 25"))
ask("relative-date", "someone said the cheating rules were changed earlier this year, where do i find them", d("cheating"))
ask("relative-date", "On which day did the Christmas break begin last year?", d("dates 2024"))
ask("follow-up", "and can i keep it another month instead?", d("loans"), history=[
    "what does it cost if i bring a book back late", "50 cents for each day and book, up to 20 euros."])
ask("follow-up", "my english is only from school. do i have to prove it with something", d("language", "exchange"), history=[
    "could i go to lyon for a semester next year", "Yes, Lyon is among the partners for 2026/27. You apply by 15 January 2026, and courses there are taught in French and English."])
ask("follow-up", "My flatmate had hers in Memory and Attention back in July. Can that be right?", d("timetable summer 25"), history=[
    "when's the intro psych exam", "The exam in Introduction to Psychology is on 9 February 2026, according to the timetable of this winter."])
ask("abstention", "nobody has ever put that so clearly to me, wow", history=[
    "whats a determinant good for", "It tells by what factor a matrix stretches areas or volumes, and it is zero exactly when the matrix can't be inverted (week 6)."])
ask("abstention", "what's for lunch in the canteen today")
ask("abstention", "syllabus for organic chemistry, CHE201")

# --- once more
ask("not-companies", "can't concentrate in the reading room, is there something with a door i can book", d("cabins"))
ask("not-companies", "I'm applying for a master's in Leuven and they want an official list of all my grades.", d("transcript"))
ask("not-companies", "my permit to stay runs out in january, how do i renew it", d("visa"))
ask("not-companies", "what do i read about people who won't sell their cup for the price others would pay", d("mugs"))
ask("not-companies", "Good marks, no rich parents, and I don't want a loan. What is there?", d("scholar"))
ask("not-companies", "slides on the black death coming along with the caravans", d("HIS235 8"))
ask("follow-up", "before she says yes she wants two pages on what i'm planning, is there a layout for that", d("th proposal"), history=[
    "what can i write my econ thesis about", "The list for 2025/26 has 24 topics, among them rent control and minimum wages.",
    "rent control sounds good", "Then ask the supervisor who is named beside it, and register the thesis with the form once she has agreed."])
ask("follow-up", "Did that come up in the last exam?", d("PSY230 exam 2025"), history=[
    "how reliable are witnesses", "Slides of week 6 of Memory and Attention: how sure a witness is says little about how right he is, least of all after leading questions."])
ask("several-companies", "flu had me for a week. could i get the elasticity slides from micro and the ones on sampling from stats", d("ECO101 3"), d("STA110 5"))
