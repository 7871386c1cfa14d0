"""The intranet of an employer of six hundred: policies, benefits, how-tos, forms and minutes by department, asked for by situation."""

from .shelf import Catalogue, Questions

BUCKET = "s3://tarnbeck-intranet"

# department -> one line for each document: handle | file | title | kind | updated | description
SHELVES = {
    "People": """
leave | ppl/annual-leave-policy-v6.pdf | Annual leave policy | policy | 2025-01-06 | Entitlement, carrying over, booking and public holidays
leave old | ppl/annual-leave-policy-v5-WITHDRAWN.pdf | Annual leave policy (withdrawn December 2024) | policy | 2023-01-09 |
sick | ppl/sickness-absence-policy.pdf | Sickness absence policy | policy | 2024-04-02 | Reporting in, sick pay, doctor's notes, return to work
sc1 | ppl/forms/SC1.docx | SC1 Self-certification of sickness | form | 2022-05-01 |
maternity | ppl/maternity-adoption-shared-parental.pdf | Maternity, adoption and shared parental leave | policy | 2024-04-06 |
paternity | ppl/paternity-and-partner-leave.pdf | Paternity and partner leave | policy | 2024-04-06 | For fathers and partners of the mother or adopter
parental form | ppl/forms/PL3.docx | PL3 Notice of maternity, paternity or parental leave | form | 2024-04-06 |
carers | ppl/carers-and-dependants-leave.pdf | Carer's leave and time off for dependants | policy | 2024-04-06 |
bereavement | ppl/compassionate-leave.pdf | Bereavement and compassionate leave | policy | 2023-10-12 |
jury | ppl/jury-and-public-duties.pdf | Jury service and public duties | policy | 2021-02-18 | Court, reserve forces, magistrates, school governors
flexible | ppl/flexible-working-policy.pdf | Flexible working policy | policy | 2024-04-06 | Part-time, compressed hours, job shares, changes of hours
fw1 | ppl/forms/FW1.docx | FW1 Flexible working request | form | 2024-04-06 |
hybrid | ppl/hybrid-working-policy.pdf | Hybrid working policy | policy | 2023-09-01 | Days at home and days on site
abroad | ppl/working-from-abroad.pdf | Working temporarily from another country | policy | 2024-02-20 | Up to 20 days a year; tax, visa and how to ask
sabbatical | ppl/sabbaticals.pdf | Sabbaticals and career breaks | policy | 2022-07-01 |
grievance | ppl/grievance-procedure.pdf | Grievance procedure | procedure | 2023-03-14 |
grievance form | ppl/forms/GR1.docx | GR1 Formal grievance | form | 2023-03-14 |
disciplinary | ppl/disciplinary-procedure.pdf | Disciplinary procedure | procedure | 2023-03-14 |
dignity | ppl/dignity-at-work.pdf | Dignity at work: bullying, harassment and discrimination | policy | 2024-10-26 |
probation | ppl/probation-guide.pdf | Probation: a guide for line managers | guide | 2022-11-02 |
leaving | ppl/leaving-tarnbeck.pdf | Leaving us: resignation, notice periods and handover | guide | 2023-06-30 |
exit form | ppl/forms/EX2.docx | EX2 Exit interview questionnaire | form | 2023-06-30 |
referral | ppl/refer-a-friend.pdf | Refer a friend: reward for recommending a new colleague | guide | 2024-05-13 |
second job | ppl/secondary-employment.pdf | Secondary employment and outside interests | policy | 2022-01-17 |
menopause | ppl/menopause-guidance.pdf | Menopause at work | guide | 2023-10-18 |
redundancy | ppl/redundancy-policy.pdf | Redundancy and redeployment | policy | 2023-08-21 |
retirement | ppl/retirement-guide.pdf | Approaching retirement | guide | 2023-02-01 |
alcohol | ppl/drugs-and-alcohol.pdf | Drugs and alcohol policy | policy | 2022-09-05 | Testing, support for dependency, consequences
dress | ppl/dress-code.pdf | What to wear at work | guide | 2021-06-14 |
review 2024 | ppl/perf-review-guide-2024.pdf | Performance review guide 2024 | guide | 2024-01-15 |
review 2025 | ppl/perf-review-guide-2025.pdf | Performance review guide 2025 | guide | 2025-01-13 |
review form | ppl/forms/PR5.docx | PR5 Performance review form | form | 2025-01-13 |
hiring | ppl/hiring-toolkit.pdf | Toolkit for hiring managers: adverts, interviews, offers | guide | 2024-03-11 |
details form | ppl/forms/CD1.docx | CD1 Change of personal details | form | 2020-03-01 | Name, address, bank account, next of kin
""",
    "Benefits and Pay": """
payroll 2023 | pay/payroll-calendar-2023.pdf | Payroll calendar 2023 | calendar | 2022-12-05 | Pay days and cut-off dates
payroll 2024 | pay/payroll-calendar-2024.pdf | Payroll calendar 2024 | calendar | 2023-12-04 | Pay days and cut-off dates
payroll 2025 | pay/payroll-calendar-2025.pdf | Payroll calendar 2025 | calendar | 2024-12-02 | Pay days and cut-off dates
bands 2023 | pay/salary-bands-2023.xlsx | Salary bands 2023 | table | 2023-04-01 |
bands 2024 | pay/salary-bands-2024.xlsx | Salary bands 2024 | table | 2024-04-01 |
overtime | pay/overtime-oncall.pdf | Overtime, shift and on-call allowances | policy | 2024-04-01 |
bonus 2024 | pay/bonus-rules-2024.pdf | Annual bonus: rules 2024 | scheme rules | 2024-02-01 |
bonus 2025 | pay/bonus-rules-2025.pdf | Annual bonus: rules 2025 | scheme rules | 2025-02-01 |
pension | pay/pension-member-guide.pdf | Pension plan: guide for members | guide | 2024-06-10 |
pension form | pay/forms/PN4.docx | PN4 Change of pension contributions | form | 2023-04-01 |
cycle | pay/cycle-to-work.pdf | Cycle to work | guide | 2023-05-02 | Bicycles through salary sacrifice
ev | pay/electric-car-scheme.pdf | Electric car salary sacrifice | guide | 2024-09-09 |
medical 2024 | pay/private-medical-2024.pdf | Private medical insurance handbook 2024 | handbook | 2024-01-01 |
medical 2025 | pay/private-medical-2025.pdf | Private medical insurance handbook 2025 | handbook | 2025-01-01 |
dental | pay/dental-plan.pdf | Dental plan | leaflet | 2024-01-01 |
eap | pay/employee-assistance.pdf | Employee assistance programme: someone to talk to, day and night | leaflet | 2023-07-19 | Free counselling, debt and legal advice by telephone
life | pay/life-assurance.pdf | Life assurance | guide | 2022-04-01 |
life form | pay/forms/LA2.docx | LA2 Nomination of beneficiaries | form | 2022-04-01 | Who receives the lump sum on death in service
nursery | pay/nursery-scheme.pdf | Workplace nursery scheme | guide | 2023-09-04 |
season | pay/season-ticket-loan.pdf | Season ticket loan | guide | 2022-01-04 |
eyes | pay/eye-test-vouchers.pdf | Eye tests and glasses for screen users | leaflet | 2021-11-08 |
service | pay/long-service-awards.pdf | Long service awards | guide | 2019-05-20 |
sharesave | pay/sharesave-2024.pdf | Sharesave 2024: booklet | booklet | 2024-09-16 |
buy leave | pay/buying-and-selling-holiday.pdf | Buying and selling holiday | guide | 2024-11-04 |
hardship | pay/advance-and-hardship.pdf | Salary advances and the hardship fund | guide | 2023-01-23 |
payslip | pay/understanding-your-payslip.pdf | Understanding your payslip | guide | 2024-04-22 |
gap 2022 | pay/gender-pay-gap-2022.pdf | Gender pay gap report 2022 | report | 2023-03-28 |
gap 2023 | pay/gender-pay-gap-2023.pdf | Gender pay gap report 2023 | report | 2024-03-26 |
gap 2024 | pay/gender-pay-gap-2024.pdf | Gender pay gap report 2024 | report | 2025-02-03 |
""",
    "Finance": """
expenses 2024 | fin/expenses-policy-2024.pdf | Expenses policy 2024 | policy | 2024-01-02 |
expenses 2025 | fin/expenses-policy-2025.pdf | Expenses policy 2025 | policy | 2025-01-02 |
claim form | fin/expense-claim.xlsx | Expense claim form | form | 2025-01-02 |
mileage 2024 | fin/mileage-2024.pdf | Mileage rates 2024 | rates | 2024-01-02 |
mileage 2025 | fin/mileage-2025.pdf | Mileage rates 2025 | rates | 2025-01-02 |
per diem 2024 | fin/per-diem-2024.xlsx | Daily allowances by country 2024 | rates | 2024-01-02 |
per diem 2025 | fin/per-diem-2025.xlsx | Daily allowances by country 2025 | rates | 2025-01-02 |
card | fin/company-card.pdf | Using the company credit card | how-to | 2023-08-15 |
po | fin/purchase-orders.pdf | Raising a purchase order | how-to | 2024-07-01 |
supplier | fin/new-supplier.docx | New supplier form | form | 2022-10-10 |
limits | fin/approval-limits.pdf | Who may approve what: spending limits | table | 2024-07-01 |
budget | fin/budget-timetable-fy26.pdf | Budget timetable FY26 | calendar | 2025-01-20 |
centres | fin/cost-centres.xlsx | List of cost centres | table | 2024-12-16 |
""",
    "IT": """
vpn win | it/kb0012.html | VPN on Windows | | |
vpn mac | it/kb0013.html | VPN on a Mac | | |
password | it/kb0020.html | Resetting your password | | |
authenticator | it/kb0021.html | Changed your phone? Move the authenticator app | | |
mailbox | it/kb0034.html | Shared mailboxes | | |
printing | it/kb0041.html | Follow-me printing with your badge | | |
room screens | it/kb0045.html | Screens and cameras in meeting rooms | | |
kit form | it/kb0050-form.docx | Request for a laptop, screen or headset | | |
lost device | it/kb0052.html | Lost or stolen laptop, phone or tablet | | |
phishing | it/kb0053.html | Suspicious e-mail: how to report it, and what to do if you opened it | | |
acceptable | it/acceptable-use.pdf | Acceptable use of systems and internet | | |
software | it/kb0060.html | Asking for software | | |
wifi | it/kb0063.html | Wi-Fi for guests | | |
byod | it/kb0064.html | Work e-mail on your own phone | | |
restore | it/kb0070.html | Getting back deleted files and older versions | | |
ai | it/ai-tools.pdf | AI assistants: which you may use, and with what data | | |
voicemail | it/kb0077.html | Desk phones: voicemail and call forwarding | | |
ooo | it/kb0080.html | Out-of-office replies and sharing your calendar | | |
service nov | it/service-report-2024-11.pdf | IT service report November 2024 | | |
service dec | it/service-report-2024-12.pdf | IT service report December 2024 | | |
service jan | it/service-report-2025-01.pdf | IT service report January 2025 | | |
""",
    "Health and Safety": """
fire harrow | hs/fire-plan-harrow-lane.pdf | Fire evacuation plan: Harrow Lane (head office) | plan | 2024-09-02 |
fire mill | hs/fire-plan-millfield.pdf | Fire evacuation plan: Millfield (factory and laboratory) | plan | 2024-03-05 |
fire dock | hs/fire-plan-dock-road.pdf | Fire evacuation plan: Dock Road (warehouse) | plan | 2023-11-20 |
aid harrow | hs/first-aiders-harrow-lane.xlsx | First aiders: Harrow Lane | list | 2025-01-08 |
aid mill | hs/first-aiders-millfield.xlsx | First aiders: Millfield | list | 2024-10-01 |
aid dock | hs/first-aiders-dock-road.xlsx | First aiders: Dock Road | list | 2024-10-01 |
ar2 | hs/forms/AR2.docx | AR2 Accident and injury report | form | 2021-01-11 |
near miss | hs/forms/NM1.docx | NM1 Near-miss card | form | 2021-01-11 |
dse | hs/dse-self-assessment.xlsx | Display screen self-assessment: chair, desk and screen | form | 2023-02-27 |
lifting | hs/manual-handling.pdf | Lifting and carrying | guide | 2020-08-03 |
lone | hs/lone-working.pdf | Working alone | procedure | 2022-06-20 |
ppe | hs/forms/PPE1.docx | PPE1 Issue of protective equipment | form | 2020-08-03 |
height | hs/work-at-height.pdf | Ladders and work at height | procedure | 2021-10-25 |
spill | hs/chemical-spills.pdf | Chemical spills | procedure | 2024-01-30 |
noise | hs/noise.pdf | Noise and hearing protection | guide | 2019-09-16 |
ra | hs/risk-assessment-template.docx | Risk assessment (blank) | template | 2022-03-03 |
pregnant | hs/ra-expectant-mothers.docx | Risk assessment for new and expectant mothers | template | 2022-03-03 |
stress | hs/ra-stress.docx | Stress risk assessment | template | 2023-05-15 |
hs jun | hs/committee-2024-06-11.pdf | Health and safety committee, minutes of 11 June 2024 | minutes | 2024-06-18 |
hs sep | hs/committee-2024-09-10.pdf | Health and safety committee, minutes of 10 September 2024 | minutes | 2024-09-17 |
hs dec | hs/committee-2024-12-10.pdf | Health and safety committee, minutes of 10 December 2024 | minutes | 2024-12-18 |
""",
    "Facilities": """
parking | Parking permits and rules.pdf | | | |
ev charge | EV chargers - how to.pdf | | | |
pass | Lost or forgotten entry pass.pdf | | | |
visitors | Visitors - reception, parking, badges.pdf | | | |
desks | Desk booking how-to.pdf | | | |
menu 6 | Canteen menu 2025 wk06 (3-7 Feb).pdf | | | |
menu 7 | Canteen menu 2025 wk07 (10-14 Feb).pdf | | | |
allergens | Canteen allergen list.pdf | | | |
post | Post room and couriers.pdf | | | |
temperature | Too hot or too cold - office temperature.pdf | | | |
bikes | Bike shed lockers and showers.pdf | | | |
faults | Report a fault - lights, toilets, lifts, leaks.pdf | | | |
quiet | Quiet room, prayer room, nursing room.pdf | | | |
closing 2024 | Closing days 2024.pdf | | | |
closing 2025 | Closing days 2025.pdf | | | |
winter | Snow and ice - are we open.pdf | | | |
""",
    "Legal and Compliance": """
conduct | leg/code-of-conduct.pdf | Code of conduct | policy | 2023-01-01 |
speak up | leg/speak-up.pdf | Speak up: reporting wrongdoing in confidence | policy | 2024-03-18 | Whistleblowing line, protection from retaliation
gifts | leg/gifts-and-hospitality.pdf | Gifts and hospitality | policy | 2023-01-01 | What you may accept and give
gifts form | leg/forms/gift-register-entry.docx | Entry for the register of gifts | form | 2023-01-01 |
conflicts | leg/forms/conflict-of-interest.docx | Declaration of conflicts of interest | form | 2023-01-01 |
bribery | leg/anti-bribery.pdf | Anti-bribery and corruption | policy | 2022-05-09 |
privacy | leg/staff-privacy-notice.pdf | Privacy notice for staff | notice | 2023-11-27 | What data we hold on you, and why
sar | leg/subject-access.pdf | Handling requests for a copy of personal data | procedure | 2022-08-30 |
breach | leg/data-breach.pdf | Data breaches: the first 72 hours | procedure | 2024-06-04 |
retention | leg/retention-schedule.xlsx | Retention schedule: how long we keep records | table | 2023-11-27 |
nda | leg/nda-template.docx | Mutual non-disclosure agreement | template | 2021-04-12 |
signing | leg/who-signs-contracts.pdf | Who may sign contracts | table | 2024-07-01 |
export | leg/export-control.pdf | Export control for instruments and drawings | procedure | 2023-07-10 |
""",
    "Learning": """
study | lrn/study-support.pdf | Study support: fees, exam leave, pay-back | policy | 2024-08-01 |
mandatory | lrn/mandatory-training.xlsx | Mandatory training by role | table | 2024-10-14 |
training form | lrn/forms/TR1.docx | TR1 Training request | form | 2023-01-16 |
lang autumn | lrn/language-courses-autumn-2024.pdf | Language courses, autumn 2024 | programme | 2024-08-26 |
lang spring | lrn/language-courses-spring-2025.pdf | Language courses, spring 2025 | programme | 2025-01-15 |
mentoring | lrn/mentoring.pdf | Mentoring programme | guide | 2024-02-12 |
apprentices | lrn/apprentices.pdf | Apprenticeships | guide | 2023-06-05 |
manager course | lrn/manager-essentials.pdf | New to managing people: course outline | programme | 2024-09-02 |
induction | lrn/induction-checklist.docx | Induction checklist for the first 30 days | checklist | 2023-04-17 |
subs | lrn/professional-subscriptions.pdf | Membership fees of professional bodies | policy | 2022-02-07 |
""",
    "Communications": """
brand | com/brand-guidelines.pdf | Brand guidelines | guide | 2022-09-01 |
signature | com/email-signature.docx | E-mail signature | template | 2022-09-01 |
social | com/social-media.pdf | Social media policy | policy | 2023-05-22 |
press | com/press-enquiries.pdf | When a reporter calls | guide | 2021-03-29 |
slides | com/slide-template.pptx | Slide template | template | 2022-09-01 |
photo | com/photo-consent.docx | Photo and video consent | form | 2023-05-22 |
news nov | com/the-gauge-2024-11.pdf | The Gauge, staff newsletter, November 2024 | newsletter | 2024-11-04 |
news dec | com/the-gauge-2024-12.pdf | The Gauge, staff newsletter, December 2024 | newsletter | 2024-12-02 |
news jan | com/the-gauge-2025-01.pdf | The Gauge, staff newsletter, January 2025 | newsletter | 2025-01-06 |
news feb | com/the-gauge-2025-02.pdf | The Gauge, staff newsletter, February 2025 | newsletter | 2025-02-03 |
hands q2 | com/all-hands-2024-q2.pptx | All-hands meeting, second quarter 2024: slides | slides | 2024-07-11 |
hands q3 | com/all-hands-2024-q3.pptx | All-hands meeting, third quarter 2024: slides | slides | 2024-10-10 |
hands q4 | com/all-hands-2024-q4.pptx | All-hands meeting, fourth quarter 2024: slides | slides | 2025-01-16 |
""",
    "Travel and Fleet": """
travel | trv/travel-policy.pdf | Business travel policy | policy | 2024-02-05 | Classes of travel, hotel caps, who approves
booking | trv/booking-tool.pdf | Booking trains, flights and hotels | how-to | 2024-02-05 |
pool | trv/pool-cars.pdf | Pool cars | how-to | 2022-12-12 |
car book | trv/company-car-handbook.pdf | Company car drivers' handbook | handbook | 2023-10-02 |
driver form | trv/forms/DD1.docx | DD1 Driver declaration and licence check | form | 2022-12-12 |
fines | trv/fines-and-collisions.pdf | Fines, damage and collisions in company vehicles | procedure | 2022-12-12 |
safe abroad | trv/travelling-safely.pdf | Travelling abroad on business: health, safety and emergencies | guide | 2024-05-27 |
insurance | trv/travel-insurance-2024-25.pdf | Travel insurance certificate 2024-25 | certificate | 2024-07-01 |
""",
    "Staff Council": """
constitution | sc/constitution.pdf | Constitution of the staff council | rules | 2018-05-03 |
sc sep | sc/minutes-2024-09-19.pdf | Staff council, minutes of 19 September 2024 | minutes | 2024-09-30 |
sc nov | sc/minutes-2024-11-21.pdf | Staff council, minutes of 21 November 2024 | minutes | 2024-12-02 |
sc jan | sc/minutes-2025-01-23.pdf | Staff council, minutes of 23 January 2025 | minutes | 2025-02-03 |
election | sc/election-notice-2025.pdf | Election of representatives, May 2025: notice | notice | 2025-02-05 |
deal 2023 | sc/pay-agreement-2023.pdf | Pay agreement 2023 | agreement | 2023-03-15 |
deal 2024 | sc/pay-agreement-2024.pdf | Pay agreement 2024 | agreement | 2024-03-20 |
deal 2025 | sc/pay-agreement-2025.pdf | Pay agreement 2025 | agreement | 2025-02-07 |
""",
}

catalogue = Catalogue()
q = Questions("staffroom", today="2025-02-10")


def compose():
    for department, lines in SHELVES.items():
        contact = {"IT": {"contact": "servicedesk@tarnbeck.example"}, "People": {"contact": "people@tarnbeck.example"}}.get(department, {})
        catalogue.group(department, **contact)
        for line in lines.strip().splitlines():
            handle, file, title, kind, updated, description = (part.strip() or None for part in line.split("|"))
            named = {"title": title} if title else {"filename": file}
            catalogue.add(department, handle, f"{BUCKET}/{'fac/' if not title else ''}{file}", **named, type=kind, updated=updated, description=description)


compose()


def d(*handles):
    return [catalogue.handles[handle] for handle in handles]


ask = q.ask

ask("not-companies", "my gran died on sunday, do i have to use holiday for the funeral", d("bereavement"))
ask("not-companies", "got a letter that i must go to court for two weeks to decide on some trial, do i still get paid", d("jury"))
ask("not-companies", "left my laptop on the train!!!", d("lost device"))
ask("not-companies", "someone on my team keeps making jokes about my accent and the boss just laughs. what can I do", d("dignity", "grievance", "grievance form"))
ask("not-companies", "can i take a saturday job at a garden centre", d("second job"))
ask("not-companies", "the copier wants my badge before it spits anything out, how does that work", d("printing"))
ask("not-companies", "we're expecting in august and i'm the dad, how long can I be off", d("paternity", "maternity"))
ask("not-companies", "thinking of spending next january at my sister's in lisbon and working from there, ok?", d("abroad"))
ask("not-companies", "supplier sent me a bottle of whisky, keep it or send it back", d("gifts"))
ask("not-companies", "slipped on the stairs and my ankle's like a balloon. which paperwork", d("ar2"))
ask("not-companies", "my neck hurts every evening, i think my screen is too low, is there some check i can do", d("dse"))
ask("not-companies", "it's 15 degrees in here and we're all in coats", d("temperature"))
ask("not-companies", "i clicked on a weird link in a mail and typed my login, now what", d("phishing"))
ask("not-companies", "mum has dementia and I have to take her to appointments at no notice, what am I entitled to?", d("carers"))
ask("not-companies", "where do i say who gets the money if i drop dead on the job", d("life form", "life"))
ask("not-companies", "i drink too much and i'd like help before somebody notices", d("alcohol", "eap"))
ask("not-companies", "scraped a pool car on a bollard, who do i tell", d("fines"))
ask("not-companies", "bought a new iphone and now sign-in asks for a code that never comes", d("authenticator"))
ask("not-companies", "is there somewhere I can pump milk when i'm back from leave", d("quiet"))
ask("not-companies", "Good morning, I will be turning 66 next spring and would like to understand what I should arrange before I stop working altogether. Many thanks!", d("retirement"))
ask("not-companies", "some guy from the local paper rang me about job cuts, what do i say", d("press"))
ask("not-companies", "if I go for the chartered accountant exams will the firm chip in", d("study"))
ask("not-companies", "deleted a whole folder by accident help", d("restore"))
ask("not-companies", "am i allowed to paste customer emails into chatgpt", d("ai"))
ask("not-companies", "rent's due and payday is ten days off, can they give me something early", d("hardship"))
ask("not-companies", "i never use up my days off. can i get cash for them instead", d("buy leave"))
ask("not-companies", "pretty sure my manager fiddles his receipts. who can i tell without it coming back to me", d("speak up"))
ask("not-companies", "somebody knocked over a drum of solvent in the lab", d("spill"))
ask("not-companies", "i got a speeding ticket in the company van and also want to claim my lunch that day", d("fines"), d("expenses 2025", "claim form"))
ask("not-companies", "two questions: how many days must i be in the office, and how do i reserve a place to sit", d("hybrid"), d("desks"))
ask("topic", "what is there for people who aren't coping, mentally i mean", d("eap", "stress"))
ask("topic", "anything for those who come by bicycle", d("cycle", "bikes"))
ask("topic", "how much tax and stuff comes off my wages and what the abbreviations mean", d("payslip"))
ask("document-type", "got married, need the form to change my surname", d("details form"))
ask("document-type", "blank risk assessment please, the general one", d("ra"))
ask("document-type", "is there a checklist for my new starter on monday", d("induction"))
ask("relative-date", "when do we get paid this year", d("payroll 2025"))
ask("relative-date", "what's for lunch in the canteen this week", d("menu 7"))
ask("relative-date", "last month's newsletter", d("news jan"))
ask("several-periods", "what was agreed on pay in 2023 and what in 2025", d("deal 2023"), d("deal 2025"))
ask("several-periods", "did the gap between men's and women's pay get any smaller from 2022 to 2024?", d("gap 2022", "gap 2023"), d("gap 2024"))
ask("typo", "maternaty leav how long and how much", d("maternity"))
ask("typo", "expences polcy", d("expenses 2025"))
ask("name", "need an FW1", d("fw1"))
ask("name", "sc1", d("sc1"))

ask("follow-up", "and for the warehouse?", d("fire dock"), history=[
    "where do we gather at harrow lane if the alarm goes", "At Harrow Lane you leave by the nearest marked exit and gather at the far end of car park B."])
ask("follow-up", "what did we get last year", d("mileage 2024"), history=[
    "how much per mile if i drive my own car", "Since January 2025 it is 45p for the first 10,000 miles and 25p after that."])
ask("follow-up", "ok where's the thing i fill in", d("fw1"), history=[
    "can i ask for a four day week", "Yes. Under the flexible working policy anybody may ask from the first day, and your manager has two months to answer."])
ask("follow-up", "my colleague is on a mac though", d("vpn mac"), history=[
    "how do i get on the network from home", "On Windows you open the VPN client from the start menu, choose Tarnbeck and confirm with the authenticator."])
ask("follow-up", "teeth too?", d("dental"), history=[
    "do we get private health cover", "Yes, from the end of your probation. The 2025 handbook lists hospital stays, specialists and physiotherapy."])
ask("follow-up", "they've taken him to hospital now. does anything have to be filled in", d("ar2"), history=[
    "who's first aider at millfield, someone cut his hand", "At Millfield the first aiders on the early shift are listed for the laboratory and for halls 1 and 2.", "thanks, he's with him",
    "Good. I hope that he is well soon."])
ask("follow-up", "right. different thing, i've a customer coming by car tomorrow, where does she park", d("visitors", "parking"), history=[
    "how do i book a meeting room screen", "The screens start when you connect the cable; there is no need to book them separately from the room."])

ask("abstention", "lol fair enough")
ask("abstention", "ah great, that was all I needed", history=["when do we close over christmas", "We close on 24 December 2025 and open again on 2 January 2026."])
ask("abstention", "what's the capital of Mongolia")
ask("abstention", "write me a funny birthday poem for Dave in accounts")
ask("abstention", "what's the weather going to do tomorrow")
ask("abstention", "can you show me what Siemens pays its engineers")
ask("abstention", "did arsenal win last night")
ask("abstention", "who are you actually, a person or a robot")
ask("abstention", "a friend works at google, how many vacation days does she get there")

ask("follow-up", "and what day was it in march last year", d("payroll 2024"), history=[
    "when's payday in march", "On Friday, 28 March 2025; the cut-off for overtime is the 14th."])
ask("follow-up", "the one with the lab", d("aid mill"), history=[
    "list of first aiders", "There is one for each site: Harrow Lane, Millfield and Dock Road. Which do you need?"])
ask("follow-up", "yep", d("ppe"), history=[
    "can i wear my own boots in the factory", "Only if they have steel caps. You may also be issued a pair; would you like the form for that?"])
ask("follow-up", "no, the health and safety lot", d("hs dec"), history=[
    "what did they say at the last committee meeting", "At its last meeting, on 23 January 2025, the staff council spoke about parking and about the pay agreement."])
ask("follow-up", "only five?? show me where that's written", d("leave"), history=[
    "how many days can i take over into next year", "You may carry over five days."])
ask("follow-up", "and who decides on my rating, and when", d("review 2025"), history=[
    "how do they work out the bonus this year", "It depends on the profit of the company and on the rating in your performance review."])
ask("follow-up", "ok ta. btw i'm moving flat in march, how do i give you the new address", d("details form"), history=[
    "any fish in the canteen this week", "Yes, on Friday there is haddock with chips."])
ask("abstention", "120 miles, so 54 quid. sweet", history=[
    "how much per mile in my own car", "45p a mile for the first 10,000 miles in 2025."])
ask("abstention", "could you word that a bit softer, it's for someone in my team", history=[
    "what happens if somebody fails probation", "The probation may be extended once by three months; if the goals are not met then, the contract ends with a week's notice."])
ask("abstention", "is oat milk healthier than the real stuff")
ask("abstention", "what does a train driver earn at deutsche bahn")

# --- more
ask("several-periods", "daily allowance for germany, what was it last year and what is it now", d("per diem 2024"), d("per diem 2025"))
ask("several-periods", "What has the staff council been talking about at its last two meetings?", d("sc jan"), d("sc nov"))
ask("several-periods", "how often was e-mail down in november, december and january", d("service nov"), d("service dec"), d("service jan"))
ask("several-periods", "is the health insurance worse than it was in 2024? my physio says they cover fewer sessions now", d("medical 2025"), d("medical 2024"))
ask("several-periods", "the three all-hands decks from last year please, i missed every one of them", d("hands q2"), d("hands q3"), d("hands q4"))
ask("follow-up", "is there something where i can say why i'm going", d("exit form"), history=[
    "how much notice do i have to give", "One month in the first two years, three months after that.", "and my laptop?", "Hand it to the service desk on your last day, as the guide on leaving says."])
ask("follow-up", "no, not spending. contracts", d("signing"), history=[
    "how much can a team leader sign for", "A team leader may approve purchases up to £5,000, by the table of spending limits."])
ask("follow-up", "what was that curry called you had last thursday?", d("menu 6"), history=[
    "whats for lunch today", "Today there is leek soup, lasagne, and a bean stew."])
ask("follow-up", "I'm on my feet in the lab all day, who checks that this is still safe for me?", d("pregnant"), history=[
    "when can i start my maternity leave", "Eleven weeks before the due date at the earliest.", "and do i get paid time for the midwife", "Yes, appointments are paid."])
ask("several-companies", "one of my new starters has a mac, the other a windows laptop. vpn instructions for both?", d("vpn mac"), d("vpn win"))
ask("several-companies", "Last minutes of the health and safety committee and last minutes of the staff council", d("hs dec"), d("sc jan"))

# --- more still
ask("relative-date", "how many tickets did IT close the month before last", d("service dec"))
ask("relative-date", "slides from the all-hands in october", d("hands q3"))
ask("relative-date", "Is there Dutch on the programme of evening classes this spring?", d("lang spring"))
ask("relative-date", "has a new agreement on pay been signed since new year", d("deal 2025"))
ask("relative-date", "I was in Japan in the autumn, which daily allowance went for it back then", d("per diem 2024"))
ask("follow-up", "we've split up. it should all go to my daughter now", d("life form"), history=[
    "what does my husband get if something happens to me", "Four times your yearly salary, under the life assurance, if you die while you are employed here."])
ask("follow-up", "she doesn't know ours. where can I look that up?", d("centres"), history=[
    "can I have a second screen", "Yes, with the request form for a laptop, screen or headset.", "does it cost anything",
    "Not you: your manager signs the form and enters the cost centre of your team."])
ask("follow-up", "and the one before it?", d("gap 2023"), history=[
    "newest report on what women earn here compared to men", "That is the Gender pay gap report 2024, out since 3 February 2025. The median gap is 11.2%."])
ask("abstention", "hm, that's not what Karen told me", history=[
    "how long is my notice if i've been here four years", "Three months, by the guide on leaving."])
ask("abstention", "any tricks against stage fright? I've got to talk in front of eighty people on friday")
ask("abstention", "ugh, monday again")

# --- once more
ask("follow-up", "she's only with a customer of ours, so no badge. how does she get in", d("visitors"), history=[
    "can i book a desk for a guest next to mine", "Yes, choose the guest's name in the desk booking, up to two weeks ahead."])
ask("follow-up", "and on what do I hand that in?", d("claim form"), history=[
    "do you pay my dinner when i'm in munich", "Yes, up to the daily allowance, which is 58 euros for Munich in 2025.", "i've lost the receipt", "Then the rate for journeys without receipts applies, which is half of it."])
ask("follow-up", "until when do my extra hours have to be in so they're on that one?", d("payroll 2025"), history=[
    "when's pay day in march", "On Friday, 28 March 2025."])
ask("follow-up", "he is seen to, but the bottle is in pieces and it's all over the floor, stinks like vinegar", d("spill"), history=[
    "someone got acid on his hand, who's the first aider in millfield lab", "Priya Nair, extension 4417. Rinse the hand with running water for twenty minutes meanwhile."])
ask("follow-up", "was that any different under the old rules?", d("bonus 2024"), history=[
    "do i keep my bonus if i go in april", "No. By the rules of 2025 you must be employed and not under notice on the day of payment, in June."])
ask("follow-up", "to be honest it isn't the flu. I can't sleep, and I'd like to talk to somebody who isn't my boss", d("eap"), history=[
    "been off four days, what do you need", "Form SC1, the self-certification, is enough up to seven days."])
ask("follow-up", "it's only about keeping secrets for now. have we got a text of our own for that?", d("nda"), history=[
    "who's allowed to sign with a new partner", "By the table of who may sign contracts, two directors together, or a director alone up to £50,000."])
ask("follow-up", "am I all right with that? I can't have nuts", d("allergens"), history=[
    "what's for lunch on wednesday", "On Wednesday, 12 February, there is chicken satay, mushroom risotto and a carrot soup."])
ask("abstention", "sorry for asking such stupid things all day", history=[
    "where do i put the paper in the copier", "In the second drawer from the top, with the printed side down."])
ask("abstention", "could you break that to my boss for me? i don't dare", history=[
    "how many days can i take over into this year", "Up to five, and they must be taken by 31 March."])
