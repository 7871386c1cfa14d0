"""Members' documents of a health insurer and its clinics, by plan and state, asked in the members' own words."""

from .shelf import Catalogue, Questions

BUCKET = "s3://harborlight-member-documents"

# code, plan, state, what the booklet is called, first year
PLANS = [
    ("bronze or", "Bronze Saver HSA", "Oregon", "Plan Booklet", 2022),
    ("bronze wa", "Bronze Saver HSA", "Washington", "Plan Booklet", 2022),
    ("silver or", "Silver Choice", "Oregon", "Plan Booklet", 2022),
    ("silver wa", "Silver Choice", "Washington", "Plan Booklet", 2022),
    ("silver id", "Silver Choice", "Idaho", "Plan Booklet", 2023),
    ("gold or", "Gold Complete", "Oregon", "Plan Booklet", 2022),
    ("gold wa", "Gold Complete", "Washington", "Plan Booklet", 2022),
    ("adv or", "Harborlight Advantage (Medicare HMO)", "Oregon", "Evidence of Coverage", 2022),
    ("adv id", "Harborlight Advantage (Medicare HMO)", "Idaho", "Evidence of Coverage", 2023),
    ("kids wa", "Kids First (Medicaid for children)", "Washington", "Member Handbook", 2022),
]

# handle, file, title, published
DENTAL = [
    *((f"dental plus {y}", f"DentalPlus_booklet_{y}.pdf", f"Dental Plus Plan Booklet {y}", f"{y - 1}-11-01") for y in (2023, 2024, 2025)),
    *((f"dental basic {y}", f"DentalBasic_booklet_{y}.pdf", f"Dental Basic Plan Booklet {y}", f"{y - 1}-11-01") for y in (2023, 2024, 2025)),
    *((f"vision {y}", f"ClearSight_vision_{y}.pdf", f"ClearSight Vision Plan Booklet {y}", f"{y - 1}-11-01") for y in (2024, 2025)),
    ("ortho", "DP-ortho-rider-2025.pdf", "Orthodontia Rider to Dental Plus 2025", "2024-11-08"),
    ("dental dir", "dental_network_2025.pdf", "Dental Provider Directory 2025", "2025-01-02"),
    ("vision dir", "vision_network_2025.pdf", "Vision Provider Directory 2025", "2025-01-02"),
]
FORMS = [
    ("f medical", "HL-101_medical_claim.pdf", "Medical Claim Form"),
    ("f foreign", "HL-102_foreign_claim.pdf", "Claim Form for Care Received Outside the United States"),
    ("f dental", "HL-103_dental_claim.pdf", "Dental Claim Form"),
    ("f vision", "HL-104_vision_claim.pdf", "Vision Reimbursement Form"),
    ("f rx", "HL-105_rx_reimb.pdf", "Prescription Reimbursement Form"),
    ("f mileage", "HL-106_kids_mileage.pdf", "Travel Mileage Reimbursement Form (Kids First)"),
    ("f appeal", "HL-110_appeal.pdf", "Member Appeal and Grievance Form"),
    ("f rep", "HL-111_auth_rep.pdf", "Appointment of Authorized Representative"),
    ("f hipaa", "HL-112_release_phi.pdf", "Authorization to Release Protected Health Information"),
    ("f pcp", "HL-120_pcp_change.pdf", "Primary Care Provider Change Form"),
    ("f address", "HL-121_address.pdf", "Change of Name or Address"),
    ("f cob", "HL-122_cob.pdf", "Coordination of Benefits Questionnaire (Other Insurance)"),
    ("f disabled", "HL-123_disabled_dep.pdf", "Certification of Disabled Dependent Over Age 26"),
    ("f newborn", "HL-124_add_dep.pdf", "Add a Dependent (Birth, Adoption, Marriage)"),
    ("f cancel", "HL-125_cancel.pdf", "Cancellation of Coverage Request"),
    ("f autopay", "HL-130_autopay.pdf", "Automatic Premium Payment Authorization"),
    ("f mailorder", "HL-131_mailorder.pdf", "Mail Order Pharmacy Enrollment"),
    ("f prior", "HL-140_prior_auth.pdf", "Prior Authorization Request (to be completed by the provider)"),
]
LETTERS = [
    ("l anoc or 24", "ANOC_Advantage_OR_2024.pdf", "Annual Notice of Change 2024, Harborlight Advantage Oregon", "2023-09-28"),
    ("l anoc or 25", "ANOC_Advantage_OR_2025.pdf", "Annual Notice of Change 2025, Harborlight Advantage Oregon", "2024-09-26"),
    ("l anoc id 25", "ANOC_Advantage_ID_2025.pdf", "Annual Notice of Change 2025, Harborlight Advantage Idaho", "2024-09-26"),
    ("l rate silver or", "ltr_241015_rates_silver_OR.pdf", "Your 2025 premium: Silver Choice Oregon", "2024-10-15"),
    ("l rate silver wa", "ltr_241015_rates_silver_WA.pdf", "Your 2025 premium: Silver Choice Washington", "2024-10-15"),
    ("l rate gold or", "ltr_241015_rates_gold_OR.pdf", "Your 2025 premium: Gold Complete Oregon", "2024-10-15"),
    ("l gold id", "ltr_220930_gold_ID_ends.pdf", "Gold Complete will no longer be offered in Idaho", "2022-09-30"),
    ("l insulin", "ltr_insulin35.pdf", "Insulin now $35 a month on all plans", "2023-12-12"),
    ("l breach", "ltr_230818_incident.pdf", "Notice of data security incident", "2023-08-18"),
    ("l bend", "ltr_240703_bend.pdf", "Our Bend clinic is moving to Redmond", "2024-07-03"),
    ("l humira", "ltr_240601_adalimumab.pdf", "Humira will be replaced by a biosimilar on your drug list", "2024-06-01"),
    ("l stalder", "ltr_241120_st_alder.pdf", "St. Alder Medical Center leaves our network on January 1, 2025", "2024-11-20"),
    ("l 1095", "ltr_1095B_2024.pdf", "About your Form 1095-B for tax year 2024", "2025-01-21"),
    ("l ids", "ltr_new_cards_2025.pdf", "Your new member ID card", "2024-12-18"),
]
NOTICES = [
    ("n privacy 21", "NPP_2021.pdf", "Notice of Privacy Practices", "2021-04-01"),
    ("n privacy 23", "NPP_2023.pdf", "Notice of Privacy Practices", "2023-02-15"),
    ("n privacy 25", "NPP_2025.pdf", "Notice of Privacy Practices", "2025-01-01"),
    ("n nondisc", "nondiscrimination.pdf", "Nondiscrimination Notice", "2024-07-05"),
    ("n language", "taglines.pdf", "Free Language Assistance Services", "2024-07-05"),
    ("n surprise", "surprise_billing.pdf", "Your Rights and Protections Against Surprise Medical Bills", "2022-01-01"),
    ("n cobra", "cobra_general_notice.pdf", "General Notice of COBRA Continuation Rights", "2023-05-01"),
    ("n whcra", "whcra.pdf", "Women's Health and Cancer Rights Act Notice", "2022-10-01"),
    ("n wa data", "WA_consumer_health_data.pdf", "Washington Consumer Health Data Privacy Policy", "2024-03-31"),
    ("n cookies", "web_cookies.pdf", "Website Cookies and Tracking Notice", "2023-11-10"),
]
CLINICS = [
    ("c sites 24", "locations_hours_2024.pdf", "Harborlight Clinics: Locations and Hours 2024", "2024-01-05"),
    ("c sites 25", "locations_hours_2025.pdf", "Harborlight Clinics: Locations and Hours 2025", "2025-01-06"),
    ("c colon", "prep_colonoscopy.pdf", "Preparing for Your Colonoscopy", "2023-03-14"),
    ("c mri", "prep_mri.pdf", "Preparing for Your MRI", "2022-08-30"),
    ("c newpt", "new_patient_packet.pdf", "New Patient Packet", "2024-02-01"),
    ("c vaccines", "vaccine_schedule_0-18.pdf", "Childhood Vaccine Schedule", "2024-08-01"),
    ("c flu23", "flu_clinics_fall2023.pdf", "Walk-in Flu Shot Clinics, Fall 2023", "2023-09-01"),
    ("c flu24", "flu_clinics_fall2024.pdf", "Walk-in Flu Shot Clinics, Fall 2024", "2024-09-03"),
    ("c video", "video_visits.pdf", "How to Join a Video Visit", "2023-06-20"),
    ("c knee", "after_knee_replacement.pdf", "At Home After Knee Replacement", "2022-05-11"),
    ("c gdm", "gestational_diabetes_meals.pdf", "Eating Well With Gestational Diabetes", "2023-01-25"),
    ("c portal", "portal_guide_v4.pdf", "MyHarbor Patient Portal Guide", "2024-05-02"),
    ("c prices", "self_pay_prices_2025.pdf", "Self-Pay Price List 2025", "2025-01-02"),
    ("c parking", "portland_parking.pdf", "Parking at the Portland Clinic", "2024-04-10"),
]

catalogue = Catalogue()
q = Questions("clinic", today="2025-02-03")


def compose():
    for code, plan, state, booklet, first in PLANS:
        group = f"{plan.split(' (')[0]} - {state}"
        catalogue.group(group, plan=plan, state=state)
        stem = f"{plan.split(' (')[0].replace(' ', '')}_{code[-2:].upper()}"

        def add(handle, file, kind, number, published, language=None):
            title = f"{plan}, {state}: {kind} {number}" if language is None else f"Resumen de beneficios y cobertura {number}: {plan}, {state}"
            catalogue.add(group, f"{code} {handle}", f"{BUCKET}/plans/{code.replace(' ', '-')}/{file}", filename=file, title=title,
                          document_type=kind, plan_year=number, published=published, language=language)

        for number in range(first, 2026):
            short = {"Plan Booklet": "booklet", "Evidence of Coverage": "EOC", "Member Handbook": "handbook"}[booklet]
            add(f"book {number}", f"{stem}_{short}_{number}.pdf", booklet, number, f"{number - 1}-11-01")
            add(f"sbc {number}", f"SBC-{number}-{stem}.pdf", "Summary of Benefits", number, f"{number - 1}-10-15")
            if number >= 2023:
                add(f"drugs {number}", f"{stem}_druglist_{number}{'_v2' if number == 2024 else ''}.pdf", "Formulary (Drug List)", number, f"{number - 1}-12-10")
            if number >= 2024:
                add(f"dir {number}", f"{stem}_provdir_{number}.pdf", "Provider Directory", number, f"{number}-01-04")
        if state == "Oregon":
            add("es 2025", f"SBC-2025-{stem}-ES.pdf", "Summary of Benefits", 2025, "2024-10-22", "es")
    for group, kind, rows in (
        ("Dental and Vision", None, DENTAL), ("Forms", "form", FORMS), ("Letters to Members", "letter", LETTERS),
        ("Privacy and Rights", "notice", NOTICES), ("Harborlight Clinics", "patient information", CLINICS),
    ):
        catalogue.group(group)
        for handle, file, title, *published in rows:
            catalogue.add(group, handle, f"{BUCKET}/{group.lower().replace(' ', '-')}/{file}", filename=file, title=title,
                          document_type=kind, published=published[0] if published else None)


compose()


def plan(code, year=2025):
    """What a plan pays in a year: the summary or the booklet, in either language."""
    return catalogue.any_of(f"{code} book {year}", f"{code} sbc {year}", f"{code} es {year}")


only = catalogue.only


q.ask("not-companies", "whats my deductible, silver choice oregon", plan("silver or"))
q.ask("not-companies", "is ozempic covered if i'm on the gold plan in washington", only("gold wa drugs 2025"))
q.ask("not-companies", "I need to find a skin doctor around Spokane who takes Bronze Saver", only("bronze wa dir 2025"))
q.ask("not-companies", "we had to go to a hospital in mexico on vacation and paid cash, how do i get the money back", only("f foreign"))
q.ask("not-companies", "you people denied my back surgery and i want to fight it", only("f appeal"))
q.ask("not-companies", "our baby was born last week!! how do we get her on the plan", only("f newborn"))
q.ask("not-companies", "i want my husband to be able to talk to you about my bills", only("f hipaa", "f rep"))
q.ask("not-companies", "can i have coffee the morning of my colonoscopy", only("c colon"))
q.ask("not-companies", "is the bend clinic still open?", only("l bend", "c sites 25"))
q.ask("not-companies", "got something called a 1095 in the mail, do i need it for my taxes", only("l 1095"))
q.ask("not-companies", "My son turns 26 in May but he is severely disabled and will never live on his own. Does he have to come off my insurance, "
      "and is there something I have to fill in?", only("f disabled"))
q.ask("not-companies", "braces for my daughter, we have dental plus", only("ortho", "dental plus 2025"))
q.ask("not-companies", "what does an ambulance cost on the medicare plan in idaho", plan("adv id"))
q.ask("not-companies", "i dont have insurance what would an xray cost me at your place", only("c prices"))
q.ask("not-companies", "which one has the lower deductible in washington, bronze or silver", plan("bronze wa"), plan("silver wa"))

q.ask("alias", "childrens medicaid washington, does it pay for glasses", plan("kids wa"))
q.ask("alias", "hsa plan oregon out of pocket max", plan("bronze or"))

q.ask("typo", "kids frist washintgon drug lsit", only("kids wa drugs 2025"))
q.ask("typo", "mamogram on broze saver oregon coverd?", plan("bronze or"))
q.ask("typo", "milage reimbursment fomr for driving my kid to apointments", only("f mileage"))

q.ask("document-type", "summary of benefits for silver idaho 2024, just the summary please", only("silver id sbc 2024"))
q.ask("document-type", "need the OLD provider directory, gold oregon 2024", only("gold or dir 2024"))
q.ask("document-type", "do you have the bronze benefit summary for oregon in spanish, it's for my mother", only("bronze or es 2025"))
q.ask("document-type", "the whole booklet for gold complete washington, not the summary", only("gold wa book 2025"))

q.ask("several-periods", "how much did the out of pocket max on silver oregon go up from 2023 to 2025", plan("silver or", 2023), plan("silver or", 2025))
q.ask("several-periods", "is dental basic any different this year than last", only("dental basic 2025"), only("dental basic 2024"))

q.ask("relative-date", "what did gold oregon pay for physical therapy last year", plan("gold or", 2024))
q.ask("relative-date", "was my inhaler on the silver washington drug list the year before last", only("silver wa drugs 2023"))
q.ask("relative-date", "where were the walk in flu shots this past fall", only("c flu24"))
q.ask("relative-date", "anything changing with advantage in oregon this year", only("l anoc or 25"))

q.ask("topic", "why did my premium jump so much, silver in washington", only("l rate silver wa"))
q.ask("topic", "somebody at church said st alder doesnt take us anymore??", only("l stalder"))
q.ask("topic", "The hospital was in network but the anesthesiologist wasn't and now he wants $1,900 from me. Am I protected?", only("n surprise"))
q.ask("topic", "why are you swapping out my humira", only("l humira"))
q.ask("topic", "hackers got our info?", only("l breach"))

# Talks.
q.ask("follow-up", "and in idaho?", plan("silver id"),
      history=["whats the er copay on silver choice in oregon", "On Silver Choice in Oregon an emergency room visit costs $350 after the deductible in 2025."])
q.ask("follow-up", "what was it last year", plan("gold wa", 2024),
      history=["gold complete washington specialist copay", "A visit to a specialist is $40 on Gold Complete in Washington in 2025."])
q.ask("follow-up", "no sorry i'm in washington", plan("bronze wa"),
      history=["deductible bronze saver", "Bronze Saver HSA in Oregon has a deductible of $7,200 for one person in 2025."])
q.ask("follow-up", "gold, oregon", only("gold or drugs 2025"),
      history=["is metformin er on the list", "That depends on your plan. Which plan do you have, and in which state do you live?"])
q.ask("follow-up", "teeth", only("f dental"),
      history=["i need a claim form", "Is it for medical care, dental care, glasses or a prescription?"])
q.ask("follow-up", "ok and what address do i send it to", only("f vision"),
      history=["how do i get paid back for contact lenses", "Fill in the Vision Reimbursement Form (HL-104) and attach the receipt."])
q.ask("follow-up", "is there one for pills too, i paid at the counter", only("f rx"),
      history=["form to get money back for a doctor visit", "That is the Medical Claim Form, HL-101."])
q.ask("follow-up", "and if they say no again?", only("f appeal"),
      history=["my doctor asked for an mri and got turned down", "Your doctor can send in the Prior Authorization Request once more, with the notes of your visit."])
q.ask("follow-up", "ok good. separate thing, my wife has an mri thursday, does she have to take off her wedding ring", only("c mri"),
      history=["what can i eat the day before my colonoscopy", "Only clear liquids: broth, apple juice, gelatin that isn't red."])
q.ask("follow-up", "and does that one pay for test strips at the pharmacy?", only("silver wa drugs 2025") + plan("silver wa"),
      history=["hi i'm choosing a plan in washington", "I'm glad to help. Which plans are you looking at?", "gold first, whats the deductible",
               "Gold Complete in Washington has a deductible of $1,000 in 2025.", "and silver?", "Silver Choice in Washington has a deductible of $3,800.",
               "we're leaning to the cheaper one, so silver", "Silver Choice has the lower premium of the two."])
q.ask("follow-up", "is dr okafor in it", only("adv or dir 2025"),
      history=["i have harborlight advantage in oregon, can i see any doctor", "On Advantage in Oregon you see doctors of the plan's network, except in an emergency."])
q.ask("follow-up", "thanks. what about the kids one?", plan("kids wa"),
      history=["speech therapy visits gold complete washington", "Gold Complete in Washington pays for 30 visits a year in 2025."])
q.ask("follow-up", "and the other dental plan", only("dental basic 2025"),
      history=["does dental plus pay for crowns", "Dental Plus pays 50% for crowns after six months in 2025."])
q.ask("follow-up", "i meant the full thing, the booklet", only("silver id book 2025"),
      history=["send me silver choice idaho", "Here is the Summary of Benefits 2025 for Silver Choice in Idaho."])
q.ask("follow-up", "in spanish?", only("gold or es 2025"),
      history=["summary of benefits gold oregon", "This is the Summary of Benefits 2025 of Gold Complete in Oregon."])
q.ask("follow-up", "yes, go ahead", only("adv id book 2024"),
      history=["does advantage idaho cover hearing aids", "In 2025 it pays up to $1,500 every two years. Shall I look at the Evidence of Coverage for 2024 as well?"])
q.ask("follow-up", "i'm moving to boise in march, will that still be true", plan("adv id"),
      history=["advantage oregon what do i pay to see my regular doctor", "Nothing: visits to your primary care provider have no copay on Advantage in Oregon."])
q.ask("follow-up", "hm no, the surgery was in november, so it must be the old plan year", plan("gold wa", 2024),
      history=["i have gold in washington how much of my knee surgery do you pay", "Gold Complete in Washington pays 80% of outpatient surgery in 2025, after the deductible."])
q.ask("follow-up", "so what am i allowed to do once i'm home", only("c knee"),
      history=["im getting a new knee in april", "I wish you well! What would you like to know about your knee replacement?"])
q.ask("follow-up", "my other question was about parking when i come in to portland", only("c parking"),
      history=["how do i get on the video visit", "Open MyHarbor, choose the visit and press Join ten minutes before.", "and if it fails i drive there",
               "Yes, you may ask for a visit in person instead.",
               "is it the same copay", "Yes, on most plans a video visit costs what a visit in person costs."])

# Nothing is asked of the catalogue.
TALK = ["bronze saver washington what is covered before the deductible", "In 2025 preventive visits, vaccines and screenings are free before the deductible. "
        "Everything else, except a few medicines for chronic illness, you pay in full until you reach it."]
q.ask("abstention", "thank you so much, you've been really helpful",
      history=TALK + ["and oregon", "It is the same on Bronze Saver HSA in Oregon.", "do they send a card", "Yes, new member ID cards went out in December."])
q.ask("abstention", "thats too long for me, one sentence please", history=TALK)
q.ask("abstention", "can you write that as an email to my wife", history=TALK)
q.ask("abstention", "ok got it, i'll ring them tomorrow",
      history=["who do i call about autopay", "Please call the number on the back of your member ID card."])
q.ask("abstention", "whats 20% of 3400", history=["coinsurance silver oregon", "You pay 20% on Silver Choice in Oregon, after the deductible."])
q.ask("abstention", "you told me that already", history=["how do i add my baby", "With the form Add a Dependent.", "ok then what", "Then send us the form Add a Dependent."])
q.ask("abstention", "any ideas for a girls name that goes with Rosalind?",
      history=["form for adding a newborn", "The form is Add a Dependent (Birth, Adoption, Marriage). Congratulations!"])
q.ask("abstention", "are you a real person or a computer")
q.ask("abstention", "lol autocorrect, ignore that")
q.ask("abstention", "how do i renew my car insurance with tollgate mutual")
q.ask("abstention", "banana bread recipe without eggs")
q.ask("abstention", "did the seahawks win last night")
q.ask("abstention", "Northpeak Health PPO deductible 2025")
q.ask("abstention", "good morning :)")

# --- more
q.ask("several-periods", "atorvastatin on bronze in washington: which tier was it in 2023 and which is it in now", only("bronze wa drugs 2023"), only("bronze wa drugs 2025"))
q.ask("several-periods", "did you change the opening hours of the clinics? last year's and this year's please", only("c sites 24"), only("c sites 25"))
q.ask("several-periods", "I write about privacy for a consumer magazine. What do you do with our data under this year's notice that you didn't in 2021?", only("n privacy 25"), only("n privacy 21"))
q.ask("several-periods", "kids first, emergency room copay for each of 2022, 2023 and 2024", plan("kids wa", 2022), plan("kids wa", 2023), plan("kids wa", 2024))
q.ask("several-periods", "where could you walk in for a flu shot, fall 23 and fall 24", only("c flu23"), only("c flu24"))
q.ask("follow-up", "just a cleaning and x-rays then?", only("dental plus 2025"),
      history=["how much do you pay for braces on dental plus", "By the orthodontia rider 50%, up to $1,500 in a lifetime."])
q.ask("follow-up", "my husband is on gold, can he keep his surgeon there", only("l stalder", "gold or dir 2025"),
      history=["is it true st alder is gone", "Yes, St. Alder Medical Center left our network on January 1, 2025.",
               "so who is left near portland? i have bronze", "The Provider Directory 2025 of Bronze Saver HSA, Oregon, lists four hospitals within ten miles."])
q.ask("follow-up", "mom lives in boise, so i'd need hers", only("l anoc id 25"),
      history=["what's new on the medicare plan for 2025", "The Annual Notice of Change 2025 for Harborlight Advantage Oregon says that the copay for specialists rises from $35 to $40."])
q.ask("follow-up", "ok. and my monthly payment, what happened to that", only("l rate silver or"),
      history=["chiropractor on silver oregon?", "Silver Choice in Oregon pays for 12 visits in 2025, with a copay of $40 each."])
q.ask("several-companies", "eliquis on the medicare plan, need to know for oregon and for idaho", only("adv or drugs 2025"), only("adv id drugs 2025"))
q.ask("several-companies", "Is there a waiting period on either Dental Basic or the vision plan?", only("dental basic 2025"), only("vision 2025"))

# --- more still
q.ask("relative-date", "what did my monthly payment for silver in washington go up to in january", only("l rate silver wa"))
q.ask("relative-date", "Back in 2023, did the Medicare HMO in Oregon help with hearing aids? My late father has an open bill from then.", plan("adv or", 2023))
q.ask("relative-date", "were your clinics open saturdays last year", only("c sites 24"))
q.ask("relative-date", "some letter came last june about my humira, what did it say", only("l humira"))
q.ask("relative-date", "I need the privacy notice that was in force in the summer of 2022", only("n privacy 21"))
q.ask("follow-up", "my daughter would do all that for me, she's better with paper. what do i sign so she's allowed to", only("f rep"),
      history=["you turned down my claim, how do i fight that", "Send the Member Appeal and Grievance Form within 180 days of our letter, with whatever your doctor has written about it."])
q.ask("follow-up", "hers just retired. who takes new kids in yakima?", only("kids wa dir 2025"),
      history=["does my 4 year old need a referral for a skin doctor, she has kids first", "Yes. On Kids First in Washington the referral comes from her primary care provider."])
q.ask("follow-up", "not the colon thing, the tube with all the noise", only("c mri"),
      history=["can i eat before my appointment tomorrow", "The day before your colonoscopy take clear liquids only, and drink the first half of the solution in the evening."])
q.ask("abstention", "that can't be right, my sister says hers is free",
      history=["what does an er visit cost on gold oregon", "In 2025 a visit to the emergency room is a copay of $250 on Gold Complete in Oregon; it is waived if you are admitted."])
q.ask("abstention", "is it ok to go jogging with a head cold")
q.ask("abstention", "which company built this chatbot")

# --- once more
q.ask("not-companies", "we moved to a new apartment on saturday, where do i tell you guys", only("f address"))
q.ask("not-companies", "I'm on my wife's insurance at work now too. Which of you pays first, and do you need something from me?", only("f cob"))
q.ask("not-companies", "sick of driving to the pharmacy every month for my blood pressure pills, can't you just send them to the house", only("f mailorder"))
q.ask("not-companies", "All my heart doctors are at St. Alder. Am I still OK going there this year?", only("l stalder"))
q.ask("not-companies", "28 weeks and they found sugar, what can i eat for breakfast now", only("c gdm"))
q.ask("not-companies", "My little one turns four next week. Are there any shots due?", only("c vaccines"))
q.ask("not-companies", "got my new knee on thursday and i'm home, am i allowed to shower", only("c knee"))
q.ask("not-companies", "They laid me off on Friday. Can I hang on to my coverage for a while if I pay for it myself?", only("n cobra"))
q.ask("several-companies", "Dad has your Medicare plan in Oregon, my aunt has it in Idaho. What changed for each of them in January?", only("l anoc or 25"), only("l anoc id 25"))
q.ask("several-companies", "need a dentist and an eye doctor that take your insurance, where do i look", only("dental dir"), only("vision dir"))
