"""Rules, procedures and forms of one organisation, Marlow & Finch. Groups are departments; dates say since when a paper holds."""

from .shelf import Catalogue, Questions

BUCKET = "s3://marlow-finch-intranet"

# department -> handle, kind, title, effective, summary
PAPERS = {
    "Human Resources": [
        ("leave", "policy", "Annual leave", "2024-01-01", "Entitlement, carry-over of unused days, public holidays, approval by the line manager."),
        ("leave-old", "policy", "Annual leave (superseded)", "2020-01-01", "Entitlement and approval. Replaced in January 2024."),
        ("sick", "policy", "Sickness absence and return to work", "2022-06-01", "Reporting, doctor's notes, sick pay, return-to-work conversation."),
        ("parental", "policy", "Maternity, paternity and adoption leave", "2023-04-01", "Weeks of leave and pay, keeping in touch, return."),
        ("flex", "policy", "Flexible and remote working", "2023-09-01", "Core hours, days at home, working from abroad, equipment."),
        ("discipline", "procedure", "Disciplinary procedure", "2021-03-01", "Investigation, hearing, warnings, appeal."),
        ("grievance", "procedure", "Grievance procedure", "2021-03-01", "Raising a complaint about a colleague or manager."),
        ("harassment", "policy", "Dignity at work", "2022-10-01", "Bullying, harassment, how to report and who listens."),
        ("probation", "procedure", "Probation and confirmation in post", "2020-05-01", "Reviews at three and six months, extension."),
        ("review", "procedure", "Annual performance review", "2023-11-01", "Objectives, ratings, calibration, development plan."),
        ("referral", "policy", "Employee referral bonus", "2022-02-01", "Reward for recommending somebody who is hired."),
        ("leaver", "form", "Leaver's checklist", "2021-09-01", "Returning badge, laptop and keys; last pay; exit interview."),
        ("bereavement", "policy", "Compassionate leave", "2022-06-01", "Days off after a death in the family or in an emergency."),
        ("pension", "guide", "Your pension", "2023-07-01", "Contributions, matching, changing the rate, retirement age."),
        ("pay", "guide", "How pay is set", "2023-02-01", "Grades, salary bands, annual increase, promotion."),
    ],
    "Information Technology": [
        ("laptop", "policy", "Laptops and desktop computers", "2022-01-10", "Standard models, replacement every four years, software installation."),
        ("phone", "policy", "Mobile phones", "2023-03-01", "Who gets one, private use, roaming charges, loss."),
        ("byod", "policy", "Bring your own device", "2022-08-15", "Private phones and tablets on company e-mail; remote wipe."),
        ("email", "policy", "E-mail and calendars", "2021-05-01", "Shared mailboxes, retention of messages, out-of-office replies, distribution lists."),
        ("backup", "procedure", "Backup and restore", "2023-01-15", "Schedules, retention, restore requests, tests every quarter."),
        ("change", "procedure", "Change management", "2022-11-01", "Change advisory board, emergency changes, freeze at year end."),
        ("servicedesk", "guide", "Getting help from the service desk", "2024-02-01", "Opening hours, priorities, ticket portal."),
        ("vpn", "guide", "Connecting from home: VPN", "2023-10-01", "Installing the client, tokens, common errors."),
        ("print", "guide", "Printing and scanning", "2021-02-01", "Follow-me printing with the badge, colour quota."),
        ("software", "form", "Request for new software", "2022-08-15", "Licence, cost centre, security review."),
        ("onboard", "procedure", "Accounts for new starters", "2022-03-01", "Ordering accounts and equipment before the first day."),
        ("meeting", "guide", "Video meetings and meeting rooms", "2023-05-01", "Booking, screens, recording of calls."),
    ],
    "Information Security": [
        ("password", "policy", "Passwords and multi-factor authentication", "2023-06-01", "Length, password manager, second factor, lock-out."),
        ("password-old", "policy", "Password policy 2018 (superseded)", "2018-02-01", "Change every ninety days. Replaced in June 2023."),
        ("classification", "policy", "Classification of information", "2022-04-01", "Public, internal, confidential, secret: marking and handling."),
        ("incident", "procedure", "Reporting a security incident", "2023-06-01", "Lost devices, suspicious links, whom to call, first hour."),
        ("phishing", "guide", "Recognising phishing", "2023-06-15", "Examples, the report button, simulated campaigns."),
        ("access", "policy", "Access control and reviews", "2022-04-01", "Least privilege, joiners and leavers, half-yearly review of rights."),
        ("crypto", "standard", "Encryption standard", "2021-12-01", "Algorithms, key lengths, key storage, laptops and removable media."),
        ("cleardesk", "policy", "Clear desk and clear screen", "2019-09-01", "Locking the screen, papers, whiteboards."),
        ("ai", "policy", "Use of generative AI", "2024-03-01", "Allowed assistants, what must not be entered, review of output."),
        ("supplier-sec", "procedure", "Security assessment of suppliers", "2022-09-01", "Questionnaire, certificates, cloud services."),
        ("patch", "standard", "Patching and vulnerabilities", "2023-02-01", "Deadlines by severity, exceptions, scanning."),
        ("logging", "standard", "Logging and monitoring", "2022-01-01", "What is logged, for how long, who may look."),
    ],
    "Finance": [
        ("expenses", "policy", "Expenses and reimbursement", "2023-04-01", "Receipts, limits, deadline of thirty days, what is not refunded."),
        ("card", "policy", "Company credit cards", "2022-05-01", "Who gets one, limits, statements, misuse."),
        ("budget", "procedure", "Budget and forecast", "2023-07-01", "Calendar, templates, approval, quarterly forecast."),
        ("capex", "procedure", "Capital expenditure approval", "2022-02-01", "Business case, thresholds, post-completion review."),
        ("invoice", "procedure", "Paying supplier invoices", "2021-10-01", "Purchase order number, three-way match, payment run on Thursdays."),
        ("signing", "policy", "Signing authority", "2024-01-01", "Who may sign what, up to which amount; two signatures."),
        ("closing", "guide", "Month-end closing calendar", "2024-01-01", "Working days, accruals, cut-off."),
        ("cash", "procedure", "Petty cash", "2017-03-01", "Floats, vouchers and counts."),
        ("tax", "policy", "Tax strategy", "2022-12-01", "Approach to risk, transfer pricing, relationship with authorities."),
        ("credit", "procedure", "Customer credit and collection", "2022-06-01", "Credit limits, reminders, doubtful debts."),
    ],
    "Travel": [
        ("travel", "policy", "Business travel", "2023-05-01", "Class of flight, hotels up to a nightly limit, booking tool, approval."),
        ("perdiem", "table", "Per diem rates 2024", "2024-01-01", "Daily allowance for meals by country."),
        ("perdiem23", "table", "Per diem rates 2023", "2023-01-01", "Daily allowance for meals by country."),
        ("car", "policy", "Company cars and mileage", "2022-07-01", "Eligibility, charging electric cars at home, rate per kilometre, fines."),
        ("safety-abroad", "guide", "Safe travel abroad", "2023-05-01", "Insurance, emergency number, countries at risk."),
        ("visa", "guide", "Visas and work permits for business trips", "2022-03-01", "Invitation letters, lead times, what counts as work."),
    ],
    "Health and Safety": [
        ("accident", "procedure", "Reporting accidents and near misses", "2022-05-01", "Form, investigation, notifying the authority."),
        ("fire", "procedure", "Fire and evacuation", "2023-10-01", "Alarm, wardens, assembly points, drills."),
        ("firstaid", "guide", "First aid", "2021-01-15", "First aiders by floor, kits, defibrillators."),
        ("ergonomics", "guide", "Setting up your workstation", "2022-11-01", "Chair, screen, keyboard; eye tests and glasses."),
        ("chemicals", "procedure", "Hazardous substances in the workshop", "2021-06-01", "Safety data sheets, storage, gloves, spills."),
        ("machines", "procedure", "Lock-out and tag-out of machines", "2020-02-01", "Isolating energy before maintenance."),
        ("lone", "policy", "Lone working", "2022-02-01", "Night shifts, check-in calls, alarms."),
        ("stress", "guide", "Stress and mental health", "2023-01-01", "Warning signs, counsellors, employee assistance line."),
        ("pregnancy", "guide", "New and expectant mothers: risk assessment", "2021-08-01", "Lifting, night work, rest room."),
        ("hearing", "procedure", "Noise and hearing protection", "2019-05-01", "Zones, ear plugs, hearing tests."),
    ],
    "Legal and Compliance": [
        ("conduct", "policy", "Code of conduct", "2023-01-01", "Values, conflicts of interest, respect for law."),
        ("gifts", "policy", "Gifts, hospitality and bribery", "2022-09-01", "Limits, register, public officials."),
        ("whistle", "procedure", "Speaking up: whistleblowing", "2023-12-01", "Anonymous line, protection, what happens with a report."),
        ("antitrust", "guide", "Competition law: dos and don'ts", "2021-04-01", "Meetings with competitors, prices, dawn raids."),
        ("contracts", "procedure", "Reviewing and signing contracts", "2022-10-01", "Templates, legal review, electronic signatures, archive."),
        ("sanctions", "policy", "Export control and sanctions", "2022-04-15", "Screening of customers, licences, dual-use goods."),
        ("insider", "policy", "Dealing in shares and inside information", "2021-01-01", "Closed periods, lists, clearance."),
        ("nda", "template", "Mutual non-disclosure agreement", "2021-11-01", None),
        ("retention", "policy", "Records retention", "2022-05-25", "How long contracts, invoices, personnel files and e-mails are kept."),
        ("ip", "policy", "Inventions and patents of employees", "2020-06-01", "Disclosure, reward, ownership."),
    ],
    "Data Protection Office": [
        ("privacy", "policy", "Protection of personal data", "2022-05-25", "Principles, lawful bases, roles."),
        ("dsar", "procedure", "Answering requests for access to personal data", "2022-05-25", "One month, identity check, redaction."),
        ("breach", "procedure", "Personal data breaches", "2023-03-01", "Seventy-two hours, register, notifying those affected."),
        ("dpia", "template", "Data protection impact assessment", "2022-05-25", "When one is needed and how to fill it in."),
        ("cctv", "policy", "Video surveillance", "2021-09-15", "Cameras, signs, storage for seven days, who may view."),
        ("staffdata", "notice", "Privacy notice for employees", "2023-01-01", "What the company records about staff and why."),
        ("cookies", "notice", "Cookies on the web site", "2023-08-01", None),
    ],
    "Facilities": [
        ("badge", "procedure", "Badges and visitors", "2022-09-01", "Lost badge, escorting guests, contractors."),
        ("parking", "policy", "Car park and bicycle store", "2023-02-01", "Allocation of spaces, charging points, showers."),
        ("desk", "guide", "Booking a desk", "2022-04-01", "Neighbourhoods, booking tool, lockers."),
        ("canteen", "guide", "Canteen and kitchens", "2023-09-01", "Opening hours, subsidy, allergens."),
        ("waste", "procedure", "Waste and recycling", "2021-03-01", "Bins, batteries, confidential paper."),
        ("temperature", "guide", "Heating and cooling of the offices", "2022-10-15", "Target temperatures, windows, complaints."),
        ("post", "guide", "Post room and couriers", "2020-11-01", None),
        ("pets", "policy", "Dogs in the office", "2023-06-01", "Which floors, insurance, allergies."),
    ],
    "Procurement": [
        ("purchasing", "policy", "Purchasing", "2023-01-01", "Thresholds for quotations and tenders, preferred suppliers."),
        ("tender", "procedure", "Running a tender", "2022-03-01", "Timetable, evaluation matrix, award, debriefing."),
        ("supplier", "policy", "Supplier code of conduct", "2022-09-01", "Labour, environment, forced labour, audits."),
        ("newsupplier", "form", "Registering a new supplier", "2023-01-01", "Bank details, tax form, verification by phone."),
        ("po", "guide", "Raising a purchase order", "2023-02-15", "Catalogue, cost centre, receiving goods."),
        ("consultants", "policy", "Consultants and contractors", "2021-06-01", "Day rates, status, knowledge transfer."),
    ],
    "Learning and Development": [
        ("training", "policy", "Training and study leave", "2022-09-01", "Budget per head, exams, repayment when leaving."),
        ("mandatory", "table", "Mandatory training by role", "2024-01-15", "Security, safety, anti-bribery: how often."),
        ("language", "guide", "Language courses", "2021-09-01", None),
        ("mentoring", "guide", "Mentoring scheme", "2023-03-01", "Pairs, first meeting, twelve months."),
        ("apprentice", "policy", "Apprentices and interns", "2022-08-01", "Pay, supervision, rotation."),
        ("conference", "procedure", "Attending conferences", "2023-03-15", "Approval, speaking, report afterwards."),
    ],
    "Communications": [
        ("social", "policy", "Social media", "2022-06-01", "Speaking for the company, private accounts, photographs."),
        ("press", "procedure", "Enquiries by journalists", "2021-10-01", "Who talks to the press; what to say on the phone."),
        ("brand", "guide", "Brand and logo", "2023-04-01", "Colours, fonts, slides, signatures."),
        ("crisis", "procedure", "Crisis communication", "2022-12-01", "Team, first statement, channels."),
        ("intranet", "guide", "Writing for the intranet", "2021-05-01", None),
    ],
    "Research and Development": [
        ("labbook", "procedure", "Keeping a laboratory notebook", "2021-02-01", "Entries, signatures, witnesses, archive."),
        ("gates", "procedure", "Stage gates of a project", "2022-05-01", "Criteria, committee, stopping a project."),
        ("prototype", "procedure", "Safety of prototypes", "2020-10-01", "Risk assessment, trials on the road."),
        ("opensource", "policy", "Open source software in products", "2023-08-15", "Licences, approval, publishing our own code."),
        ("publish", "procedure", "Publishing papers and talks", "2022-01-15", "Review by patents, authorship."),
    ],
    "Quality": [
        ("manual", "manual", "Quality manual", "2023-05-01", "Scope, processes, responsibilities under ISO 9001."),
        ("nonconform", "procedure", "Non-conforming products", "2022-06-01", "Quarantine, concession, rework, scrap."),
        ("audit", "procedure", "Internal audits", "2022-06-01", "Programme, checklists, corrective actions."),
        ("complaint", "procedure", "Customer complaints", "2023-05-01", "Eight-step report, deadlines, field returns."),
        ("calibration", "procedure", "Calibration of measuring equipment", "2021-11-01", "Labels, intervals, out-of-tolerance."),
    ],
}
CODES = {department: "".join(word[0] for word in department.split() if word[0].isupper()) for department in PAPERS}

catalogue = Catalogue()
q = Questions("policies")


def compose():
    numbers = {}
    for department, papers in PAPERS.items():
        catalogue.group(department)
        for handle, kind, title, effective, summary in papers:
            code = CODES[department]
            numbers[code] = numbers.get(code, 0) + 1
            file = f"{code}-{numbers[code]:03} {title}.docx".replace(":", "").replace("'", "")
            catalogue.add(department, handle, f"{BUCKET}/{department.replace(' ', '-').lower()}/{file.replace(' ', '_')}", filename=file,
                          document_type=kind, title=title, effective=effective, summary=summary)
    catalogue.associations |= {
        "HR": "Human Resources", "IT": "Information Technology", "InfoSec": "Information Security",
        "H&S": "Health and Safety", "DPO": "Data Protection Office", "L&D": "Learning and Development", "R&D": "Research and Development",
    }


compose()


def paper(*handles):
    return catalogue.any_of(*handles)


q.ask("not-companies", "How many days of holiday can I carry over into next year?", paper("leave"))
q.ask("not-companies", "can i work from spain for two weeks", paper("flex", "visa"))
q.ask("not-companies", "I lost my work phone on the train this morning, what do I do?", paper("incident", "phone"))
q.ask("not-companies", "hotel limit per night business trip", paper("travel"))
q.ask("not-companies", "My father died. Am I entitled to time off?", paper("bereavement"))
q.ask("not-companies", "am I allowed to paste customer data into ChatGPT?", paper("ai"))
q.ask("not-companies", "Who may sign a contract over 50,000?", paper("signing"))
q.ask("not-companies", "deadline for handing in receipts", paper("expenses"))
q.ask("not-companies", "A journalist has called me about the layoffs. What should I tell her?", paper("press"))
q.ask("not-companies", "how long should my password be", paper("password"))
q.ask("not-companies", "A supplier wants to invite me to a football match. May I accept?", paper("gifts"))
q.ask("not-companies", "can i bring my dog", paper("pets"))
q.ask("not-companies", "new colleague starts on Monday, how do I order her accounts", paper("onboard"))
q.ask("not-companies", "how long do we keep invoices?", paper("retention"))
q.ask("not-companies", "Somebody asked us for a copy of all personal data we hold about him. How long do we have?", paper("dsar"))
q.ask("not-companies", "the defibrillator, where is it?", paper("firstaid"))
q.ask("not-companies", "paternity leave weeks and pay", paper("parental"))
q.ask("not-companies", "I want to report my manager for bullying but stay anonymous.", paper("whistle", "harassment", "grievance"))

q.ask("name", "Which guides does the Travel department have on visas?", paper("visa"))
q.ask("name", "quality manual", paper("manual"))
q.ask("alias", "H&S rules for lone working", paper("lone"))
q.ask("alias", "InfoSec standard on encryption", paper("crypto"))
q.ask("alias", "R&D open source policy", paper("opensource"))
q.ask("alias", "What does the DPO say about CCTV?", paper("cctv"))
q.ask("typo", "expences policy", paper("expenses"))
q.ask("typo", "whistle blowing proceedure", paper("whistle"))
q.ask("typo", "grievence procedure", paper("grievance"))
q.ask("typo", "maternaty leave how many weeks", paper("parental"))
q.ask("document-type", "the form to request new software", paper("software"))
q.ask("document-type", "NDA template please", paper("nda"))
q.ask("document-type", "leaver's checklist", paper("leaver"))
q.ask("document-type", "Is there a DPIA template?", paper("dpia"))
q.ask("relative-date", "per diem rates for this year", paper("perdiem"))
q.ask("relative-date", "What were the per diem rates last year?", paper("perdiem23"))
q.ask("relative-date", "password rules that were in force in 2019", paper("password-old"))
q.ask("several-periods", "How did the per diem rates change from 2023 to 2024?", paper("perdiem23"), paper("perdiem"))
q.ask("several-periods", "What is the difference between the old annual leave policy of 2020 and the one of 2024?", paper("leave-old"), paper("leave"))

ABOUT_LEAVE = ["How many days of annual leave do I have?", "You have 28 days of annual leave a year, according to the policy of January 2024."]
ABOUT_TRAVEL = ["May I fly business class to Tokyo?", "Business class is allowed on flights longer than eight hours, says the business travel policy."]
q.ask("follow-up", "and when I am ill?", paper("sick"), history=ABOUT_LEAVE)
q.ask("follow-up", "What did the old policy say?", paper("leave-old"), history=ABOUT_LEAVE)
q.ask("follow-up", "How much may I spend on meals there?", paper("perdiem", "travel", "expenses"), history=ABOUT_TRAVEL)
q.ask("follow-up", "what if I take my own car instead?", paper("car"), history=ABOUT_TRAVEL)

q.ask("topic", "eye tests and glasses for screen work", paper("ergonomics"))
q.ask("topic", "three-way match payment run", paper("invoice"))
q.ask("topic", "reward for recommending a friend who is hired", paper("referral"))
q.ask("topic", "What are closed periods for dealing in shares?", paper("insider"))
q.ask("topic", "isolating energy before maintenance", paper("machines"))
q.ask("topic", "seventy-two hours to notify", paper("breach"))
q.ask("topic", "forced labour in the supply chain", paper("supplier"))
q.ask("topic", "mentoring pairs", paper("mentoring"))

q.ask("abstention", "good morning!")
q.ask("abstention", "What is the capital of Australia?")
q.ask("abstention", "thx", history=ABOUT_LEAVE)
q.ask("abstention", "Which dog breed is best for a small flat?")
q.ask("abstention", "write a poem about my colleague's birthday")
q.ask("abstention", "Where should I travel for my honeymoon?")
q.ask("abstention", "who won the fire brigade's football tournament")
q.ask("abstention", "Got it, that answers my question.", history=ABOUT_TRAVEL)

# More of each, in other words.
q.ask("not-companies", "My laptop is three years old and slow. When do I get a new one?", paper("laptop"))
q.ask("not-companies", "someone sent me a strange link and I clicked it", paper("incident", "phishing"))
q.ask("not-companies", "What do I pay for charging my company car at home, and who refunds me?", paper("car"))
q.ask("several-companies", "What do HR and Facilities say about leaving the company: checklist and badge?", paper("leaver"), paper("badge"))
q.ask("follow-up", "and is there a form for that?", paper("software"),
      history=["May I install software on my laptop?", "Only after approval, says the policy on laptops and desktop computers."])
q.ask("abstention", "What is the weather like at the head office?")
q.ask("abstention", "you are great")

# Turns of a talk.
q.ask("follow-up", "and a phone?", paper("phone"),
      history=["who gets a company credit card", "Anybody who travels for the company on more than ten days a year, says the policy of May 2022."])
q.ask("follow-up", "no i meant somebody who has only just started here", paper("probation"),
      history=["how does a review go", "In the annual performance review you and your manager look at your objectives, agree on a rating and write a development plan."])
q.ask("follow-up", "go ahead", paper("mandatory"),
      history=["Does the company pay for courses?", "Yes, there is a budget per head. Some trainings are compulsory; shall I check which ones belong to your role?"])
q.ask("follow-up", "says who?", paper("cctv"),
      history=["how long do they keep what the cameras at the gate film", "The recordings are deleted after seven days."])
q.ask("follow-up", "what about backups, and contracts?", paper("backup"), paper("retention"),
      history=["do we keep mails forever", "No, messages are deleted after two years, according to the policy on e-mail and calendars."])
q.ask("follow-up", "Good to know. On another matter: one of the presses in hall 2 has to be opened for maintenance next week, and I need to know how we make sure that nobody switches it on meanwhile.", paper("machines"), history=ABOUT_LEAVE)
q.ask("follow-up", "once they're in the system, how do i order something from them", paper("po", "purchasing"),
      history=["How do I get a new supplier registered?", "With the form of January 2023: bank details, tax form, and a call to verify them."])
q.ask("abstention", "28 minus the 11 I've had, so 17 left. lovely", history=ABOUT_LEAVE)
q.ask("abstention", "say that again like a normal human being lol", history=ABOUT_TRAVEL)
q.ask("abstention", "which airline has the nicest lounges")

# --- more
q.ask("several-periods", "I was in Oslo from 28 December to 5 January this winter. What do I get for meals on the days before New Year and on the days after?", paper("perdiem23"), paper("perdiem"))
q.ask("several-periods", "how often did we have to change passwords under the old rules and how often under the ones we have now?", paper("password-old"), paper("password"))
q.ask("several-periods", "my manager says unused days used to just lapse until last year. true? and how's it now", paper("leave-old"), paper("leave"))
q.ask("several-periods", "The auditors want the holiday rules and the password rules, each as they were in 2021 and as they are today. Four papers I suppose",
      paper("leave-old"), paper("leave"), paper("password-old"), paper("password"), most=4)
q.ask("follow-up", "and at my house?", paper("car"),
      history=["where can I plug in my company car at the office", "There are charging points in the car park; they are allocated by Facilities."])
q.ask("follow-up", "the latter please", paper("breach"),
      history=["My laptop was stolen out of the car. There were customer files on it.",
               "Call the security line within the first hour, as the procedure on security incidents says. As there was customers' data on it, the data protection officer may also have to notify the authority within "
               "seventy-two hours. Shall I explain what happens in the first hour, or how the notification works?"])
q.ask("follow-up", "Sorry, I should have said that the trip was last November.", paper("perdiem23"),
      history=["which hotel can I take in Warsaw", "Any in the booking tool up to the nightly limit of the travel policy.", "and daily allowance", "For Poland it is 38 euros a day, according to the table of 2024."])
q.ask("follow-up", "do i have to pay any of it back if i quit", paper("training"),
      history=["will they pay for my accountancy exams", "Yes, up to the yearly budget per head.", "do i also get days off for them", "You get the day of the exam and two days to study for each paper."])
q.ask("several-companies", "We're about to buy a cloud service from a firm that's new to us. What do Procurement want from them, and what does Information Security?",
      paper("newsupplier", "supplier", "purchasing"), paper("supplier-sec"))
q.ask("several-companies", "how long does security keep logs and how long does data protection let us keep camera pictures", paper("logging"), paper("cctv"))

# --- more still
q.ask("relative-date", "Back in summer 2021 my manager refused my holiday. Which rules applied to us at that time?", paper("leave-old"))
q.ask("relative-date", "did Legal bring out anything in december", paper("whistle"))
q.ask("relative-date", "I was away this spring. Is there something new from Information Security that I have to read?", paper("ai"))
q.ask("relative-date", "What has Finance put into force since New Year?", paper("signing"), paper("closing"))
q.ask("relative-date", "how to reach the IT help people, the version that came out in february", paper("servicedesk"))
q.ask("follow-up", "Nobody got hurt, but there's still solvent all over the floor. How do I get that up?", paper("chemicals"),
      history=["a drum nearly fell on a colleague in the workshop, do we have to write that down", "Yes, a near miss is reported with the same form as an accident, and Health and Safety look into it."])
q.ask("follow-up", "and which courses will she be made to take? she's going to be a buyer", paper("mandatory"),
      history=["I've got someone starting in my team in August, what must I prepare", "Order her accounts and her equipment before the first day; the procedure says how.",
               "badge too?", "Yes, Facilities make out the badge on the first morning."])
q.ask("follow-up", "ok. it's about 400k, so who may put their name under it?", paper("signing"),
      history=["Can I let an AI assistant draft a contract?", "With one of the allowed assistants, yes, as long as you enter nothing confidential. Legal must review the contract before it is signed."])
q.ask("abstention", "Bit long-winded, but I get the gist.",
      history=["how do I book a desk for tomorrow", "Open the booking tool, choose the neighbourhood of your department, pick a free desk on the plan, and confirm. Lockers are booked in the same tool, by the week or by the day."])
q.ask("abstention", "how do I make a pivot table in Excel")
q.ask("abstention", "Could I see the expenses policy of Brightmoor Consulting?")

# --- once more
q.ask("not-companies", "Twisted my ankle on the stairs coming back from lunch. Nothing broken I think, do I have to tell anybody?", paper("accident"))
q.ask("not-companies", "it's 17 degrees at my desk and my fingers are blue, who can I moan to", paper("temperature"))
q.ask("not-companies", "An invoice came in this morning and there's no order number on it anywhere. Can I have it paid all the same?", paper("invoice"))
q.ask("not-companies", "been here four months now and nobody has said whether i'm staying on", paper("probation"))
q.ask("not-companies", "My ears ring every evening after a shift next to the stamping press.", paper("hearing"))
q.ask("not-companies", "You paid for half of my master's and now I have an offer from somewhere else... will you want the money back?", paper("training"))
q.ask("not-companies", "thought up a better hinge for our cases at the weekend, in my own garage. whose is it, mine or the firm's?", paper("ip"))
q.ask("not-companies", "Three days at the new desk and my neck is killing me. How high should the screen be?", paper("ergonomics"))
q.ask("several-companies", "I'm due in October. How many weeks do I get afterwards, and do I have to go on doing nights until then?", paper("parental"), paper("pregnancy"))
q.ask("several-companies", "Been asked to speak in Vienna about the new alloy. Who has to agree to my going, and who checks that I don't give away anything we could patent?",
      paper("conference"), paper("publish"))
