"""A shared drive that nobody tidied: few folders, hardly a field, and file names with abbreviations and dates."""

from .shelf import Catalogue, Questions

BUCKET = "s3://kestrel-shared-drive"

# folder -> handle, file, and for a few a word of metadata
FILES = {
    "Finance": [
        ("fs17", "FS_Dec17.pdf"), ("fs18", "FS_Dec18_final.pdf"), ("fs19", "FS_Dec19_signed.pdf"), ("fs20", "FS Dec 2020 (audited).pdf"),
        ("fs21", "FS_Dec21_final.pdf"), ("fs22", "FS_Dec22_final_v2.pdf"), ("fs23", "FS_Dec23_signed.pdf"),
        ("ar19", "Annual Report 2019.pdf"), ("ar20", "AR2020.pdf"), ("ar21", "AR-FY21.pdf"), ("ar22", "AR-FY22.pdf"), ("ar23", "AR-FY23.pdf"),
        ("ma jan", "Mgmt accounts 2024-01.xlsx"), ("ma feb", "Mgmt accounts 2024-02.xlsx"), ("ma mar", "Mgmt accounts 2024-03.xlsx"),
        ("ma apr", "Mgmt accounts 2024-04.xlsx"), ("ma may", "Mgmt accounts 2024-05.xlsx"),
        ("q3 23", "Q3-23 results.pdf"), ("q2 23", "Q2-23 results.pdf"), ("q1 23", "Q1-23 results.pdf"), ("q1 24", "Q1-24 results.pdf"),
        ("h1 22", "1H22 results.pdf"),
        ("budget23", "Budget 2023 approved.xlsx"), ("budget24", "Budget 2024 approved.xlsx"), ("budget24d", "Budget 2024 DRAFT.xlsx"), ("forecast", "Fcst_2+10_Feb24.xlsx"),
        ("vat", "VAT return Q4 2023.pdf"), ("ctax22", "Corp tax computation FY22.pdf"), ("ctax23", "Corp tax computation FY23.pdf"),
        ("payroll", "Payroll summary May24.xlsx"), ("fa", "Fixed asset register 31.12.2023.xlsx"), ("debtors", "Aged debtors 31-05-2024.xlsx"),
        ("bank", "Bank stmt 2024-05.pdf"), ("mletter", "Mgmt letter from auditors FY23.pdf"), ("engagement", "Audit engagement letter 2024.pdf"),
        ("capex", "Capex request - new kiln.docx"),
    ],
    "Board": [
        ("min 0912", "Minutes 2023-09-12 signed.pdf"), ("min 1114", "Minutes 2023-11-14 signed.pdf"), ("min 0116", "Minutes 2024-01-16 signed.pdf"),
        ("min 0312", "Minutes 2024-03-12 signed.pdf"), ("min 0514", "Minutes 2024-05-14 UNSIGNED.docx"),
        ("pack 0312", "Board pack 12 Mar 24.pdf"), ("pack 0514", "Board pack 14 May 24.pdf"),
        ("agm23", "AGM 2023 minutes.pdf"), ("agm24n", "AGM 2024 notice.pdf"), ("risk", "Risk register Apr24.xlsx"), ("strategy", "Strategy 2025-2028 v7.pptx"),
        ("audit min", "Audit Ctee mins 20240305.pdf"), ("rem min", "RemCo mins 20231205.pdf"),
        ("articles", "Articles of association.pdf"),
    ],
    "HR": [
        ("handbook", "Employee handbook 2023.pdf"), ("handbook21", "Employee handbook 2021 OLD.pdf"), ("org", "Org chart Jun24.pdf"),
        ("hols24", "Bank hols & shutdown 2024.pdf"), ("hols23", "Bank hols & shutdown 2023.pdf"), ("jd kiln", "JD kiln operator.docx"),
        ("jd fc", "JD financial controller.docx"), ("offer", "Offer letter template.docx"), ("pension", "Pension scheme booklet.pdf"),
        ("survey", "Staff survey results 2023.pptx"), ("appraisal", "Appraisal form.docx"),
    ],
    "Ops": [
        ("kiln sop", "SOP-014 kiln start-up rev C.pdf"), ("glaze sop", "SOP-021 glaze mixing rev B.pdf"), ("fork", "SOP-030 forklift checks.pdf"),
        ("coshh lead", "COSHH lead frit.pdf"), ("coshh silica", "COSHH silica dust.pdf"), ("ra press", "RA-07 hydraulic press.docx"),
        ("accident", "Accident rpt 2024-02-19 burnt hand.pdf"), ("fire", "Fire risk assmt 2022.pdf"), ("iso", "ISO9001 cert exp 2026.pdf"),
        ("stock", "Stocktake 2023-12-31.xlsx"), ("energy", "Gas & elec usage 2019-2023.xlsx"), ("kilnman", "Kiln K3 manual (DE).pdf"),
        ("layout", "Factory layout.dwg.pdf"), ("envpermit", "Env permit EPR-BX4471.pdf"),
    ],
    "Contracts": [
        ("clay", "Clay supply - Bovey - 2022.pdf"), ("gas", "Gas contract Oct23-Sep25.pdf"), ("lease", "Unit 5 lease signed 2019.pdf"),
        ("nda hotel", "NDA Grand Meridian Hotels.pdf"), ("hotel", "Tableware supply Grand Meridian Hotels 2024.pdf"), ("van", "Van lease KX71.pdf"),
        ("ins", "Insurance schedule 24-25.pdf"), ("ins23", "Insurance schedule 23-24.pdf"), ("dist us", "US distributor agmt - Pottle & Crane.pdf"),
        ("licence", "Licence Heron pattern - estate of M Quayle.pdf"),
    ],
    "Misc": [
        ("scan1", "scan0001.pdf"), ("scan2", "scan0002.pdf"), ("img", "IMG_4471.jpg.pdf"), ("doc1", "Document1.docx"), ("new", "New folder notes.txt"),
        ("catalog", "Trade catalogue SS24 lowres.pdf"), ("prices", "Price list trade Jan24.xlsx"), ("prices23", "Price list trade Jan23.xlsx"),
        ("press", "Press rel - Heron 50 yrs.docx"), ("pic", "Xmas party sign-up.xlsx"), ("wifi", "Guest wifi.txt"), ("brand", "Logo + colours.pdf"),
    ],
}

# What somebody wrote down about a few of them.
NOTES = {
    "scan1": {"title": "Letter from HMRC re PAYE penalty, Aug 2023"}, "scan2": {"title": "Solicitor's letter: boundary wall with Unit 6"},
    "img": {"description": "Photo of whiteboard, pricing workshop 8 April 2024"}, "strategy": {"title": "Where we want to be: hotels, the US, less gas"},
    "accident": {"title": "Accident report"}, "doc1": {"title": "Speech for Margaret's retirement"},
    "fs23": {"document_type": "accounts"}, "ar23": {"document_type": "annual report"},
}

catalogue = Catalogue()
q = Questions("attic")


def compose():
    for folder, files in FILES.items():
        catalogue.group(folder)
        for handle, file in files:
            # Some folders lack even the file's name, which then stands in the link alone.
            named = {"filename": file} if folder in ("Finance", "HR", "Misc") else {}
            catalogue.add(folder, handle, f"{BUCKET}/{folder}/{file}", **named, **NOTES.get(handle, {}))


compose()


def file(*handles):
    return catalogue.any_of(*handles)


q.ask("not-companies", "how much did we make in 2021", file("fs21", "ar21"))
q.ask("not-companies", "When do we close over Christmas this year?", file("hols24"))
q.ask("not-companies", "who owes us money right now", file("debtors"))
q.ask("not-companies", "what did the auditors complain about", file("mletter"))
q.ask("not-companies", "gas price we are locked into", file("gas"))
q.ask("not-companies", "I need the wifi code for a visitor", file("wifi"))
q.ask("not-companies", "Who reports to whom at the moment?", file("org"))
q.ask("not-companies", "is our quality certificate still valid", file("iso"))
q.ask("not-companies", "what are we allowed to emit, where is the permit", file("envpermit"))
q.ask("not-companies", "someone burned himself in february, is there anything in writing?", file("accident"))

q.ask("name", "Heron pattern licence", file("licence"))
q.ask("name", "Pottle & Crane agreement", file("dist us"))
q.ask("name", "SOP-021", file("glaze sop"))
q.ask("name", "kiln K3 manual", file("kilnman"))
q.ask("alias", "RemCo in December, what was decided?", file("rem min"))
q.ask("alias", "articles of assoc.", file("articles"))
q.ask("typo", "anual report 2022", file("ar22"))
q.ask("typo", "forkliftt cheks", file("fork"))
q.ask("typo", "insurence schedule 23/24", file("ins23"))
q.ask("typo", "pention booklet", file("pension"))

q.ask("document-type", "audited accounts 2020", file("fs20"))
q.ask("document-type", "annual report fy21", file("ar21"))
q.ask("document-type", "signed financial statements 2019", file("fs19"))
q.ask("document-type", "job description for the financial controller", file("jd fc"))
q.ask("document-type", "risk register", file("risk"))
q.ask("document-type", "NDA with the hotel group", file("nda hotel"))
q.ask("document-type", "Could I have the appraisal form please", file("appraisal"))
q.ask("document-type", "draft budget 2024", file("budget24d"))
q.ask("document-type", "corporation tax computation for 2022", file("ctax22"))

q.ask("relative-date", "board minutes from last month", file("min 0514"))
q.ask("relative-date", "management accounts for April", file("ma apr"))
q.ask("relative-date", "latest quarterly results", file("q1 24"))
q.ask("relative-date", "What did the board decide in January?", file("min 0116"))
q.ask("relative-date", "trade prices we had last year", file("prices23"))
q.ask("relative-date", "annual report for last year", file("ar23"))
q.ask("relative-date", "first half 2022 numbers", file("h1 22"))
q.ask("relative-date", "current employee handbook", file("handbook"))
q.ask("relative-date", "newest monthly accounts", file("ma may"))
q.ask("relative-date", "quarter three of last year", file("q3 23"))
q.ask("several-periods", "accounts 2017 and 2018", file("fs17"), file("fs18"))
q.ask("several-periods", "Compare the budgets of 2023 and 2024 as approved", file("budget23"), file("budget24"))
q.ask("several-periods", "board minutes sept and nov 2023", file("min 0912"), file("min 1114"))
q.ask("several-periods", "price list 2023 vs 2024", file("prices23"), file("prices"))
q.ask("several-periods", "Q1 to Q3 2023", file("q1 23"), file("q2 23"), file("q3 23"))
q.ask("several-companies", "hydraulic press and lead frit: risk assessments", file("ra press"), file("coshh lead"))
q.ask("several-companies", "supply contracts for clay and for gas", file("clay"), file("gas"))

ABOUT_21 = ["turnover in 2021?", "Turnover was 6.4 million according to FS_Dec21_final.pdf."]
ABOUT_MAR = ["Was the new kiln approved?", "The minutes of 12 March 2024 say that the board wants three quotations before it approves the new kiln."]
q.ask("follow-up", "and 2022", file("fs22", "ar22"), history=ABOUT_21)
q.ask("follow-up", "what does the annual report say about it? same year", file("ar21"), history=ABOUT_21)
q.ask("follow-up", "the request itself, can i see it", file("capex"), history=ABOUT_MAR)
q.ask("follow-up", "Did they talk about it again at the meeting in May?", file("min 0514", "pack 0514"), history=ABOUT_MAR)
q.ask("follow-up", "board pack for that meeting", file("pack 0312"), history=ABOUT_MAR)

q.ask("topic", "letter about a PAYE penalty", file("scan1"))
q.ask("topic", "quarrel over the wall with the neighbour", file("scan2"))
q.ask("topic", "how to mix the glaze", file("glaze sop"))
q.ask("topic", "electricity consumption over the years", file("energy"))
q.ask("topic", "Margaret's farewell speech", file("doc1"))
q.ask("topic", "silica dust", file("coshh silica"))
q.ask("topic", "whiteboard photo from the pricing workshop", file("img"))
q.ask("topic", "What do employees think of working here?", file("survey"))

q.ask("abstention", "morning all")
q.ask("abstention", "how do I get a tea stain out of a white shirt")
q.ask("abstention", "how do herons catch fish")
q.ask("abstention", "what time is it in new york")
q.ask("abstention", "Wedgwood annual report 2022")
q.ask("abstention", "brilliant, cheers", history=ABOUT_21)
q.ask("abstention", "my computer is so slow today, grr")
q.ask("abstention", "Which number comes next: 2, 6, 12, 20?")

# Turns of a talk.
q.ask("follow-up", "and the van?", file("van"),
      history=["what do we pay for unit 5", "The lease of 2019 says 48,000 a year, payable quarterly."])
q.ask("follow-up", "feb", file("ma feb"),
      history=["management accounts pls", "For which month? There are January to May 2024."])
q.ask("follow-up", "I want the thing with the pictures, not the prices", file("catalog"),
      history=["what do we send to shops", "The trade price list of January 2024 is the newest."])
q.ask("follow-up", "sure", file("coshh lead"),
      history=["what do the rules say about silica dust", "Wear a mask of class FFP3 and wet the floor before sweeping. There is a sheet on lead frit, too; do you want that?"])
q.ask("follow-up", "both", file("jd kiln"), file("offer"),
      history=["we're taking on another kiln operator", "Good. Do you need the job description or the template of the offer letter?"])
q.ask("follow-up", "right, something else. has anybody looked at what happens if the place catches fire", file("fire"), history=ABOUT_21)
q.ask("follow-up", "does that match the draft?", file("budget24d"),
      history=["what's the gas budget for 2024", "The approved budget for 2024 has 310,000 for gas."])
q.ask("abstention", "6.4, not bad for such a rotten year", history=ABOUT_21)
q.ask("abstention", "three quotes, how typical of them", history=ABOUT_MAR)
q.ask("abstention", "boiling point of acetone?")

# --- more
q.ask("several-periods", "all the monthly management accounts of this year so far", file("ma jan"), file("ma feb"), file("ma mar"), file("ma apr"), file("ma may"), most=5)
q.ask("several-periods", "Has our insurance got dearer compared with last year?", file("ins"), file("ins23"))
q.ask("several-periods", "what did they cut between the draft budget for 2024 and the one that went through", file("budget24d"), file("budget24"))
q.ask("several-periods", "does the new staff handbook treat sick leave differently from the old one?", file("handbook"), file("handbook21"))
q.ask("several-periods", "corp tax, fy22 and fy23, how was it worked out each time", file("ctax22"), file("ctax23"))
q.ask("follow-up", "and are we having the same firm in again this year?", file("engagement"),
      history=["did the auditors find anything for 2023", "Their management letter names three points, the worst about cut-off at the year's end.",
               "what did the audit committee make of it", "On 5 March 2024 it asked for a fix by the half-year."])
q.ask("follow-up", "the tax one", file("scan1"),
      history=["there's a scanned letter somewhere in Misc, whose is it", "There are two: one from HMRC about a PAYE penalty, and a solicitor's about the boundary wall with Unit 6. Which one do you mean?"])
q.ask("follow-up", "no the hotel people. not the secrecy thing, what we actually sell them", file("hotel"),
      history=["until when does the deal with the americans run", "The distributor agreement with Pottle & Crane runs until the end of 2026."])
q.ask("follow-up", "same day, but for the machines: what are they down as being worth?", file("fa"),
      history=["what was the stock worth at year end", "The stocktake of 31 December 2023 comes to £412,300."])
q.ask("follow-up", "What was it last year? I only remember we came back on a Tuesday", file("hols23"),
      history=["when is the summer shutdown", "In 2024 the works close from 29 July to 9 August."])
q.ask("several-companies", "masks for silica and for lead frit, is it the same one?", file("coshh silica"), file("coshh lead"))
q.ask("several-companies", "when are we out of the lease on unit 5, and of the one on the van", file("lease"), file("van"))

# --- more still
q.ask("relative-date", "what did our account stand at when last month closed, going by the bank's statement", file("bank"))
q.ask("relative-date", "VAT for the final quarter of last year", file("vat"))
q.ask("relative-date", "Could you find me this summer's brochure for the shops?", file("catalog"))
q.ask("relative-date", "audited accounts for the last year before covid please", file("fs19"))
q.ask("relative-date", "what did the shareholders vote on at the AGM a year ago", file("agm23"))
q.ask("follow-up", "so has that gone up?", file("prices23"),
      history=["what do shops pay for the heron mug", "£14.20 each in the trade price list of January 2024."])
q.ask("follow-up", "Are they allowed to sell other people's tableware next to ours?", file("dist us"),
      history=["what are our plans for america", "By the strategy for 2025 to 2028 sales in the US are to reach two million by 2028, all of it through Pottle & Crane."])
q.ask("follow-up", "no, my german is fine, the proper book please", file("kilnman"),
      history=["K3 shows E7", "The manual of kiln K3 explains the fault codes, but we have it in German only. Would the start-up procedure SOP-014 help you instead?"])
q.ask("abstention", "can I get that as a little table rather than all this text",
      history=["how many kilowatt hours did we use", "In 2019 it was 2.1 million, in 2020 1.7 million, in 2021 2.0 million, in 2022 1.9 million and in 2023 1.8 million."])
q.ask("abstention", "what's the difference between stoneware and porcelain")
q.ask("abstention", "Hello, I started on Monday. What sort of things are you good for?")
