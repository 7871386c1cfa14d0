"""A teaching hospital with its school: guidelines, leaflets, forms, syllabi and minutes by department, most without a summary."""

import datetime

from .shelf import Catalogue, Questions

BUCKET = "s3://sw3-brannoc-docs"

# department -> handle, kind, title, version or year, month of issue, summary
PAPERS = {
    "Emergency Department": [
        ("sepsis", "clinical guideline", "Recognition and first-hour treatment of sepsis in adults", "v4", "2023-11", "Lactate, cultures, antibiotics within sixty minutes, fluids."),
        ("sepsis-old", "clinical guideline", "Recognition and first-hour treatment of sepsis in adults", "v3", "2020-02", "Superseded by version 4."),
        ("stroke", "pathway", "Suspected stroke: door to needle", "v2", "2022-05", None),
        ("headinjury", "clinical guideline", "Head injury: who needs a CT", "v5", "2024-01", "Adults and children; anticoagulants; discharge advice."),
        ("chestpain", "pathway", "Chest pain and troponin", "v3", "2023-03", None),
        ("triage", "standard operating procedure", "Five-level triage at the front door", "v6", "2022-10", None),
        ("major", "plan", "Major incident plan", "2023", "2023-06", "Call-out, roles, receiving mass casualties, standing down."),
        ("headleaflet", "patient leaflet", "Going home after a bump to the head", "v2", "2021-08", None),
        ("overdose", "clinical guideline", "Paracetamol overdose", "v3", "2021-12", "Nomogram and acetylcysteine."),
    ],
    "Cardiology": [
        ("af", "clinical guideline", "Atrial fibrillation: rate, rhythm and anticoagulation", "v2", "2022-09", None),
        ("hf", "clinical guideline", "Heart failure: starting the four drugs", "v1", "2023-09", "Titration in clinic and monitoring of kidneys and potassium."),
        ("angio", "patient leaflet", "Your coronary angiogram", "v4", "2022-02", None),
        ("pacemaker", "patient leaflet", "Living with a pacemaker", "v3", "2021-05", "Driving, airports, mobile phones and checks."),
        ("echo", "referral form", "Request for an echocardiogram", "v5", "2023-01", None),
        ("rehab", "patient leaflet", "Exercise after a heart attack", "v2", "2020-10", None),
    ],
    "Children's Services": [
        ("fever", "clinical guideline", "Fever under five years", "v3", "2022-11", "Traffic lights, urine samples, when to admit."),
        ("asthma", "clinical guideline", "Acute wheeze and asthma in children", "v4", "2023-10", "Salbutamol, steroids, magnesium."),
        ("jaundice", "clinical guideline", "Jaundice in the newborn", "v2", "2021-03", None),
        ("safeguard", "policy", "Safeguarding children", "v7", "2024-02", "Whom to tell, injuries that do not fit, court orders."),
        ("asthmaleaflet", "patient leaflet", "My child's inhaler and spacer", "v2", "2022-01", None),
        ("play", "policy", "Visits of parents and siblings to the children's ward", "v3", "2023-05", None),
        ("growth", "form", "Growth chart, girls 2 to 18 years", "2019", "2019-01", None),
    ],
    "Maternity": [
        ("bleed", "clinical guideline", "Haemorrhage after birth", "v6", "2023-08", "Uterotonics, balloon, calling for blood."),
        ("induction", "clinical guideline", "Induction of labour", "v4", "2022-04", None),
        ("preeclampsia", "clinical guideline", "High blood pressure in pregnancy and pre-eclampsia", "v3", "2023-02", "Labetalol, magnesium sulphate, timing of birth."),
        ("caesarean", "patient leaflet", "Having a planned caesarean", "v5", "2023-12", None),
        ("waterbirth", "patient leaflet", "Using the birth pool", "v2", "2021-06", None),
        ("homebirth", "policy", "Birth at home", "v3", "2021-11", None),
        ("bf", "patient leaflet", "Starting to breastfeed", "v3", "2022-08", None),
    ],
    "Pharmacy": [
        ("formulary23", "formulary", "Hospital formulary", "2023", "2023-01", None),
        ("formulary24", "formulary", "Hospital formulary", "2024", "2024-01", None),
        ("gent", "clinical guideline", "Gentamicin dosing and levels", "v5", "2023-04", None),
        ("vanc", "clinical guideline", "Vancomycin dosing and levels", "v4", "2022-12", None),
        ("warfarin", "clinical guideline", "Starting and reversing warfarin", "v3", "2020-06", None),
        ("cd", "policy", "Controlled drugs: ordering, storing and destroying", "v8", "2024-03", "Keys, registers, two signatures, discrepancies."),
        ("fridge", "standard operating procedure", "When the medicines fridge is too warm", "v2", "2021-09", None),
        ("insulin", "policy", "Insulin safety", "v3", "2022-06", "Pens, units written in full, hypoglycaemia boxes."),
        ("cytotoxic", "standard operating procedure", "Spillage of chemotherapy", "v3", "2022-03", None),
    ],
    "Infection Control": [
        ("hands", "policy", "Hand hygiene and bare below the elbows", "v6", "2022-07", None),
        ("mrsa", "policy", "MRSA screening and decolonisation", "v4", "2021-10", None),
        ("noro", "plan", "Outbreaks of diarrhoea and vomiting on a ward", "v5", "2023-11", "Closing bays, cleaning with chlorine, reopening."),
        ("needle", "standard operating procedure", "Needlestick injuries and exposure to blood", "v4", "2023-05", "First aid, occupational health, HIV prophylaxis."),
        ("masks", "policy", "Face masks and respirators: fit testing", "v3", "2023-02", None),
        ("isolation", "policy", "Isolation rooms and negative pressure", "v2", "2020-04", None),
        ("cdiff", "clinical guideline", "Clostridioides difficile", "v3", "2022-02", None),
        ("laundry", "standard operating procedure", "Linen and uniforms", "v2", "2019-11", None),
    ],
    "Radiology": [
        ("contrast", "policy", "Iodinated contrast and kidney function", "v3", "2022-05", None),
        ("mrisafe", "policy", "Safety in the MRI room", "v5", "2023-07", "Implants, oxygen cylinders, cardiac arrest in the magnet."),
        ("mriform", "form", "MRI safety questionnaire", "v6", "2023-07", None),
        ("pregnancy", "standard operating procedure", "X-rays when a patient may be pregnant", "v3", "2021-02", None),
        ("ctleaflet", "patient leaflet", "Your CT scan", "v3", "2022-10", None),
    ],
    "Nursing": [
        ("falls", "policy", "Preventing falls on wards", "v5", "2023-03", None),
        ("pressure", "clinical guideline", "Pressure ulcers: risk, mattresses and turning", "v4", "2022-09", None),
        ("news", "standard operating procedure", "Early warning score and when to escalate", "v3", "2021-04", None),
        ("catheter", "standard operating procedure", "Inserting and removing urinary catheters", "v4", "2022-11", None),
        ("handover", "standard operating procedure", "Handover at the bedside", "v2", "2020-09", None),
        ("transfusion", "policy", "Blood transfusion: checking the right patient", "v6", "2024-04", None),
        ("deathward", "policy", "Care after death", "v3", "2021-07", "Washing, valuables, relatives, faith."),
        ("roster", "policy", "Rosters, breaks and night shifts", "v2", "2023-09", None),
    ],
    "Palliative Care": [
        ("lastdays", "clinical guideline", "The last days of life: anticipatory medicines", "v3", "2023-01", "Morphine, midazolam, syringe pump."),
        ("dnr", "form", "Do not attempt resuscitation", "v4", "2022-01", None),
        ("advance", "patient leaflet", "Planning ahead: your wishes for care", "v2", "2021-01", None),
        ("opioid", "clinical guideline", "Converting between opioids", "v5", "2024-05", None),
    ],
    "School of Nursing": [
        ("handbook23", "student handbook", "Student handbook", "2023/24", "2023-08", None),
        ("handbook24", "student handbook", "Student handbook", "2024/25", "2024-08", None),
        ("NUR101 23", "syllabus", "NUR101 Foundations of nursing practice", "2023/24", "2023-08", None),
        ("NUR101 24", "syllabus", "NUR101 Foundations of nursing practice", "2024/25", "2024-08", None),
        ("NUR110 23", "syllabus", "NUR110 Anatomy and physiology", "2023/24", "2023-08", None),
        ("NUR110 24", "syllabus", "NUR110 Anatomy and physiology", "2024/25", "2024-08", None),
        ("NUR215 23", "syllabus", "NUR215 Pharmacology for nurses", "2023/24", "2023-08", None),
        ("NUR215 24", "syllabus", "NUR215 Pharmacology for nurses", "2024/25", "2024-08", None),
        ("NUR230 24", "syllabus", "NUR230 Mental health nursing", "2024/25", "2024-08", None),
        ("NUR301 24", "syllabus", "NUR301 Research methods and statistics", "2024/25", "2024-08", None),
        ("NUR340 23", "syllabus", "NUR340 Leadership on the ward", "2023/24", "2023-08", None),
        ("placement", "handbook", "Clinical placements: hours, supervisors and sign-off", "2024/25", "2024-09", None),
        ("appeal", "regulations", "Appealing against a mark", "2022", "2022-09", None),
        ("plagiarism", "regulations", "Plagiarism and artificial intelligence in coursework", "2024", "2024-09", None),
        ("bursary", "form", "Application for a hardship bursary", "2024/25", "2024-07", None),
        ("calendar23", "calendar", "Academic calendar", "2023/24", "2023-06", None),
        ("calendar24", "calendar", "Academic calendar", "2024/25", "2024-06", None),
    ],
    "Estates": [
        ("firedoor", "plan", "Fire evacuation of wards and theatres", "v4", "2022-12", None),
        ("generator", "standard operating procedure", "Loss of mains electricity and the generators", "v3", "2023-10", None),
        ("legionella", "policy", "Legionella and flushing of taps", "v3", "2021-03", None),
        ("parking", "policy", "Parking permits for staff and patients", "v6", "2024-04", "Charges, exemptions for chemotherapy and dialysis, appeals."),
        ("oxygen", "standard operating procedure", "Failure of the piped oxygen supply", "v2", "2021-01", None),
        ("waste", "policy", "Clinical waste: colours of bags", "v4", "2022-06", None),
    ],
    "Patient Services": [
        ("complaint", "procedure", "How we deal with complaints", "v5", "2023-04", "Acknowledged in three working days, answered in thirty-five."),
        ("records", "form", "Asking for a copy of your medical records", "v3", "2022-05", None),
        ("visiting", "policy", "Visiting hours", "v9", "2024-06", None),
        ("interpreter", "policy", "Interpreters and sign language", "v2", "2021-12", None),
        ("transport", "leaflet", "Getting to the hospital and patient transport", "v4", "2023-08", None),
        ("menu", "leaflet", "Meals and special diets", "v3", "2022-03", None),
        ("lostproperty", "procedure", "Lost property and valuables", "v2", "2020-05", None),
        ("dementia", "leaflet", "Staying with a relative who has dementia", "v2", "2022-10", None),
    ],
    "People and Pay": [
        ("leave24", "policy", "Annual leave of staff", "v5", "2024-01", None),
        ("sickness", "policy", "When you are off sick", "v4", "2022-07", None),
        ("pay23", "table", "Pay scales", "2023/24", "2023-04", None),
        ("pay24", "table", "Pay scales", "2024/25", "2024-04", None),
        ("locum", "form", "Time sheet for bank and locum shifts", "v3", "2023-06", None),
        ("whistle", "policy", "Freedom to speak up", "v3", "2022-11", None),
        ("vaccstaff", "policy", "Vaccination of staff: hepatitis B, influenza, measles", "v4", "2023-09", None),
        ("menopause", "policy", "Menopause at work", "v1", "2023-03", None),
    ],
}

# committee -> day, what was decided, or None where nobody wrote a summary
MEETINGS = {
    "Drugs and Therapeutics Committee": [
        ("2023-01-19", "Semaglutide deferred; biosimilar adalimumab adopted; shortage of amoxicillin suspension."),
        ("2023-05-18", "Dapagliflozin added for heart failure; report of ten-fold insulin errors."),
        ("2023-09-21", "Semaglutide accepted for diabetes only; nitrous oxide cylinders."),
        ("2024-01-18", "Tirzepatide refused; formulary 2024 approved; shortage of salbutamol nebules."),
        ("2024-05-16", "Lecanemab not funded; homeopathic products removed."),
        ("2024-09-19", None),
    ],
    "Research Ethics Committee": [
        ("2023-03-07", "Trial of probiotics in preterm infants: approved with changes."),
        ("2023-06-06", "Interviews with nurses about moral injury: approved; tissue bank: deferred."),
        ("2023-10-03", "Tissue bank approved; artificial intelligence reading chest X-rays: more information."),
        ("2024-02-06", "Artificial intelligence reading chest X-rays approved; psilocybin in depression: refused."),
        ("2024-06-04", "Psilocybin in depression, second submission: approved."),
    ],
    "Hospital Board": [
        ("2023-02-23", "Budget deficit of 11 million; closing of the hydrotherapy pool."),
        ("2023-07-20", "Strike of junior doctors; waiting list for hips; chief nurse leaves."),
        ("2023-11-23", "New electronic patient record chosen; car park charges raised."),
        ("2024-03-21", "Report on never events; second MRI scanner; maternity inspection: requires improvement."),
        ("2024-07-18", "Maternity action plan; roof concrete; appointment of chief executive."),
    ],
}

catalogue = Catalogue()
q = Questions("infirmary", today="2024-10-07")


def compose():
    for department, papers in PAPERS.items():
        catalogue.group(department)
        folder = department.replace("'", "").replace(" ", "_")
        for handle, kind, title, version, issued, summary in papers:
            plain = "".join(letter for letter in title if letter.isalnum() or letter in " -").replace(" ", "-")
            file = f"{plain}_{version.replace('/', '-')}.{'docx' if 'form' in kind else 'pdf'}"
            catalogue.add(department, handle, f"{BUCKET}/{folder}/{file}", filename=file, document_type=kind, title=title,
                          issued=issued, summary=summary, **({"version": version} if version[0] == "v" else {"period": version}))
    for committee, meetings in MEETINGS.items():
        catalogue.group(committee)
        for day, summary in meetings:
            date = datetime.date.fromisoformat(day)
            for kind in ("agenda", "minutes"):
                file = f"{''.join(word[0] for word in committee.split() if word[0].isupper())} {kind} {date:%d.%m.%Y}.pdf"
                catalogue.add(committee, f"{committee} {kind} {day}", f"{BUCKET}/committees/{committee.replace(' ', '_')}/{file.replace(' ', '_')}",
                              filename=file, document_type=kind, meeting_date=day, decisions=summary if kind == "minutes" else None)
    catalogue.associations |= {
        "ED": "Emergency Department", "A&E": "Emergency Department", "Paeds": "Children's Services", "Obstetrics": "Maternity",
        "IPC": "Infection Control", "DTC": "Drugs and Therapeutics Committee", "REC": "Research Ethics Committee",
        "HR": "People and Pay", "X-ray department": "Radiology", "SoN": "School of Nursing", "PALS": "Patient Services",
    }


compose()


def paper(*handles):
    return catalogue.any_of(*handles)


def minutes(committee, *days):
    return catalogue.any_of(*(f"{committee} minutes {day}" for day in days))


def meeting(committee, day):
    return catalogue.any_of(f"{committee} minutes {day}", f"{committee} agenda {day}")


def agenda(committee, day):
    return catalogue.any_of(f"{committee} agenda {day}")


DRUGS, ETHICS, BOARD = "Drugs and Therapeutics Committee", "Research Ethics Committee", "Hospital Board"

q.ask("not-companies", "patient's lactate is 4 and he's hypotensive, what do we give in the first hour", paper("sepsis"))
q.ask("not-companies", "I stuck myself with a used needle!! what now", paper("needle"))
q.ask("not-companies", "can mum stay overnight with her boy on the ward?", paper("play", "visiting"))
q.ask("not-companies", "when can i come and see my grandmother, she is in since tuesday", paper("visiting"))
q.ask("not-companies", "Do I have to pay for the car park if I come for dialysis three times a week?", paper("parking"))
q.ask("not-companies", "fridge alarm shows 11 degrees, insulin inside", paper("fridge"))
q.ask("not-companies", "how do i get hold of my notes from the operation", paper("records"))
q.ask("not-companies", "power cut in theatre - who starts the generator?", paper("generator"))
q.ask("not-companies", "May a person with a cochlear implant go into the scanner with the magnet?", paper("mrisafe", "mriform"))
q.ask("not-companies", "when do lectures begin after christmas", paper("calendar24"))
q.ask("not-companies", "I think my tutor marked me unfairly. Can I do something about it?", paper("appeal"))
q.ask("not-companies", "Am I allowed to let a chatbot write my essay", paper("plagiarism"))
q.ask("not-companies", "A child came in with bruises which do not match the story. Whom do I call?", paper("safeguard"))
q.ask("not-companies", "my mother speaks only Kurdish, will there be somebody to translate?", paper("interpreter"))
q.ask("not-companies", "three patients with vomiting in bay 4, shall we close it", paper("noro"))
q.ask("not-companies", "drink and food for vegans on the wards", paper("menu"))
q.ask("not-companies", "Which bag do used dressings go into?", paper("waste"))
q.ask("not-companies", "how much does a band 5 nurse earn", paper("pay24"))
q.ask("not-companies", "one ampoule of morphine is missing from the cupboard at the count", paper("cd"))
q.ask("not-companies", "Student here. I can't pay my rent, is there any support from the school?", paper("bursary") + paper("handbook24"))
q.ask("not-companies", "she lost her wedding ring on ward 7, where does one ask", paper("lostproperty"))

q.ask("name", "School of Nursing student handbook", paper("handbook24"))
q.ask("name", "Radiology: rules on x-rays in possible pregnancy", paper("pregnancy"))
q.ask("name", "what did the hospital board say about waiting for hip operations", minutes(BOARD, "2023-07-20"))
q.ask("name", "NUR230", paper("NUR230 24"))
q.ask("name", "palliative care conversion of opioids", paper("opioid"))

q.ask("alias", "A&E triage levels", paper("triage"))
q.ask("alias", "what did the DTC decide on semaglutide?", minutes(DRUGS, "2023-09-21", "2023-01-19"))
q.ask("alias", "REC approval for the tissue bank", minutes(ETHICS, "2023-10-03"))
q.ask("alias", "paeds guideline for wheezy kids", paper("asthma"))
q.ask("alias", "IPC policy for MRSA", paper("mrsa"))
q.ask("alias", "obstetrics, PPH management", paper("bleed"))

q.ask("typo", "vancomicin levels", paper("vanc"))
q.ask("typo", "pre eclamsia guidline", paper("preeclampsia"))
q.ask("typo", "gentamycin dosing", paper("gent"))
q.ask("typo", "echocardiagram request", paper("echo"))
q.ask("typo", "needelstick", paper("needle"))
q.ask("typo", "peadiatric feever under 5s", paper("fever"))
q.ask("typo", "legionela tap flushing polcy", paper("legionella"))

q.ask("document-type", "leaflet for a patient who hit his head and is going home", paper("headleaflet"))
q.ask("document-type", "form for bank shifts", paper("locum"))
q.ask("document-type", "MRI questionnaire to fill in", paper("mriform"))
q.ask("document-type", "syllabus pharmacology", paper("NUR215 24"))
q.ask("document-type", "agenda of the ethics committee on 4 June 2024", agenda(ETHICS, "2024-06-04"))
q.ask("document-type", "Something I can hand out to parents about inhalers, please", paper("asthmaleaflet"))
q.ask("document-type", "DNR form", paper("dnr"))
q.ask("document-type", "board minutes of 23 november 2023", minutes(BOARD, "2023-11-23"))

q.ask("relative-date", "what was on the agenda of the last drugs and therapeutics meeting", meeting(DRUGS, "2024-09-19"))
q.ask("relative-date", "pay scales that applied last year", paper("pay23"))
q.ask("relative-date", "current hospital formulary", paper("formulary24"))
q.ask("relative-date", "Academic calendar, this year", paper("calendar24"))
q.ask("relative-date", "What did the Hospital Board discuss this July?", meeting(BOARD, "2024-07-18"))
q.ask("relative-date", "the sepsis guideline as it was in 2021", paper("sepsis-old"))
q.ask("relative-date", "anatomy syllabus of the previous academic year", paper("NUR110 23"))
q.ask("relative-date", "Did the ethics committee meet in February? What came out of it?", minutes(ETHICS, "2024-02-06"))

q.ask("several-periods", "what changed in the sepsis guideline between version 3 and version 4", paper("sepsis-old"), paper("sepsis"))
q.ask("several-periods", "formulary 2023 and 2024", paper("formulary23"), paper("formulary24"))
q.ask("several-periods", "NUR101 this year and last year, reading lists", paper("NUR101 24"), paper("NUR101 23"))
q.ask("several-companies", "gentamicin and vancomycin: when do I take levels?", paper("gent"), paper("vanc"))
q.ask("several-companies", "What do Maternity and Cardiology tell patients in their leaflets on the caesarean and on the angiogram?", paper("caesarean"), paper("angio"))
q.ask("several-companies", "syllabi for NUR301 and NUR230", paper("NUR301 24"), paper("NUR230 24"))

ABOUT_SEPSIS = ["Within how many minutes must antibiotics be given in sepsis?", "Within sixty minutes, says version 4 of the sepsis guideline of the Emergency Department."]
ABOUT_SEMA = ["has semaglutide been accepted here", "Yes, for diabetes only: the Drugs and Therapeutics Committee accepted it on 21 September 2023."]
ABOUT_NUR = ["Who teaches NUR215?", "According to the syllabus for 2024/25, NUR215 Pharmacology for nurses is taught by Dr Amara Boyle."]
ABOUT_PSY = ["did the ethics people allow the mushroom study?", "The Research Ethics Committee refused the psilocybin study in depression on 6 February 2024."]
q.ask("follow-up", "And before, in the old version?", paper("sepsis-old"), history=ABOUT_SEPSIS)
q.ask("follow-up", "and tirzepatide?", minutes(DRUGS, "2024-01-18"), history=ABOUT_SEMA)
q.ask("follow-up", "What had they said about it in January of that year?", minutes(DRUGS, "2023-01-19"), history=ABOUT_SEMA)
q.ask("follow-up", "who taught it the year before", paper("NUR215 23"), history=ABOUT_NUR)
q.ask("follow-up", "ok. and NUR110?", paper("NUR110 24"), history=ABOUT_NUR)
q.ask("follow-up", "Did they try again?", minutes(ETHICS, "2024-06-04"), history=ABOUT_PSY)
q.ask("follow-up", "is there a leaflet too?", paper("headleaflet"),
      history=["Which patients with a head injury need a CT?", "The guideline 'Head injury: who needs a CT' names seven criteria for adults, among them a score below 13 on arrival."])
q.ask("follow-up", "whom do I ask if the taps have not been flushed?", paper("legionella"),
      history=["What is the legionella policy?", "Version 3 of the policy of March 2021 has every tap that is used rarely flushed twice a week."])

q.ask("topic", "concrete in the roof", minutes(BOARD, "2024-07-18"))
q.ask("topic", "AI reading x-rays study approval", minutes(ETHICS, "2024-02-06", "2023-10-03"))
q.ask("topic", "syringe pump midazolam dying patient", paper("lastdays"))
q.ask("topic", "shortage of amoxicillin", minutes(DRUGS, "2023-01-19"))
q.ask("topic", "can people with a pacemaker go through airport gates", paper("pacemaker"))
q.ask("topic", "why did the pool for hydrotherapy shut", minutes(BOARD, "2023-02-23"))
q.ask("topic", "acetylcysteine nomogram", paper("overdose"))
q.ask("topic", "hot flushes at work", paper("menopause"))

q.ask("abstention", "hi, is this a real person?")
q.ask("abstention", "Thanks a million, nurse on duty is happy", history=ABOUT_SEPSIS)
q.ask("abstention", "who plays the doctor in that old hospital series")
q.ask("abstention", "divide 750 by 12")
q.ask("abstention", "What is the best phone to buy this year?")
q.ask("abstention", "tell me something funny")
q.ask("abstention", "Which films did the director of Titanic make before it?")
q.ask("abstention", "how's the weather for my shift tonight")
q.ask("abstention", "How do I train for a marathon in spring?")
q.ask("abstention", "you didn't understand me at all, useless", history=ABOUT_SEMA)

# Turns of a talk.
q.ask("follow-up", "and if it's noro, when can we open the bay again?", paper("noro"),
      history=["how long is a patient with c diff isolated", "Until 48 hours after the last loose stool, says the guideline on Clostridioides difficile."])
q.ask("follow-up", "heart", paper("echo"),
      history=["which form do i fill in for a scan", "For which kind of scan: an MRI, or an ultrasound of the heart?"])
q.ask("follow-up", "sorry, should have said, he's six and on the kids' ward", paper("play"),
      history=["till when can i visit tonight", "Visitors are welcome from two to eight, according to the policy of June 2024."])
q.ask("follow-up", "yes pls", minutes(BOARD, "2024-07-18"),
      history=["what came of the maternity inspection", "The Hospital Board heard on 21 March 2024 that maternity requires improvement. Shall I see what it decided about it in July?"])
q.ask("follow-up", "back to the first drug - less of it if the kidneys are bad?", paper("gent"),
      history=["gentamicin, when do we take the level", "Before the second dose, says version 5 of the guideline.", "and what do i give to reverse warfarin", "Vitamin K, and prothrombin complex if the patient bleeds."])
q.ask("follow-up", "great, and for the pool, and for breastfeeding?", paper("waterbirth"), paper("bf"),
      history=["have we a leaflet for women with a planned caesarean", "Yes, 'Having a planned caesarean', version 5 of December 2023."])
q.ask("follow-up", "ok and last thing, who signs off my hours when I'm out on a ward", paper("placement"), history=ABOUT_NUR)
q.ask("abstention", "you're quicker than our registrar", history=ABOUT_SEPSIS)
q.ask("abstention", "once more, in plain words for a first-year student", history=ABOUT_SEMA)
q.ask("abstention", "do sharks have bones")

# --- more
q.ask("several-periods", "Why did the ethics people turn the psilocybin study down in February and wave it through in June?", minutes(ETHICS, "2024-02-06"), minutes(ETHICS, "2024-06-04"))
q.ask("several-periods", "by how much did band 6 go up this year compared with last", paper("pay24"), paper("pay23"))
q.ask("several-periods", "minutes of the last three board meetings pls", minutes(BOARD, "2023-11-23"), minutes(BOARD, "2024-03-21"), minutes(BOARD, "2024-07-18"))
q.ask("several-periods", "Does the autumn term end later than it did last year?", paper("calendar24"), paper("calendar23"))
q.ask("several-periods", "semaglutide: where DTC first put it off and where it finally took it, I need both for an audit", minutes(DRUGS, "2023-01-19"), minutes(DRUGS, "2023-09-21"))
q.ask("follow-up", "and what do the doctors themselves go by when he's really wheezy?", paper("asthma"), history=[
    "is there something for parents on how to use a spacer", "Yes, the leaflet 'My child's inhaler and spacer', version 2."])
q.ask("follow-up", "on the children's ward as well? his brothers want to come", paper("play"), history=[
    "what are the visiting hours", "From two to eight in the afternoon, two visitors at a bed."])
q.ask("follow-up", "yes, plus the sheet they take home", paper("headinjury"), paper("headleaflet"), history=[
    "how long do we have for thrombolysis in stroke", "The pathway aims at sixty minutes from door to needle. For patients on anticoagulants who fell, there is a guideline on who needs a CT; do you want that one?"])
q.ask("follow-up", "so what came out of it", minutes(DRUGS, "2024-09-19"), history=[
    "what was on the DTC's list for september", "The agenda of 19 September 2024 has six items, the first of them is finerenone."])
q.ask("follow-up", "2023?", paper("formulary23"), history=[
    "is melatonin on the formulary", "Yes, the hospital formulary of 2024 lists melatonin 2 mg, for adults over 55."])
q.ask("several-companies", "please print me the two forms for bed 9: heart ultrasound request and the one he has to fill in before the MRI", paper("echo"), paper("mriform"))
q.ask("several-companies", "mains electricity gone and then the wall oxygen gone too, what do we follow for each", paper("generator"), paper("oxygen"))

# --- more still
q.ask("relative-date", "what did the board decide in spring", minutes(BOARD, "2024-03-21"))
q.ask("relative-date", "I think I was underpaid this February. Which table was in force then?", paper("pay23"))
q.ask("relative-date", "ethics committee this time last year, how far had they got with the x-ray AI", minutes(ETHICS, "2023-10-03"))
q.ask("relative-date", "pharmacology syllabus for the year that's just begun pls", paper("NUR215 24"))
q.ask("relative-date", "was rivaroxaban on our list the year before this one?", paper("formulary23"))
q.ask("follow-up", "he's just told me he took forty paracetamol this morning as well", paper("overdose"), history=[
    "how do I reverse warfarin, inr 7 and no bleeding", "Stop warfarin and give 1 to 2 mg of vitamin K by mouth, says the guideline 'Starting and reversing warfarin', version 3."])
q.ask("follow-up", "or else in the pool on the ward?", paper("waterbirth"), history=[
    "may my wife have the baby at home", "Yes, if the pregnancy has been without complications; two midwives attend every birth at home."])
q.ask("follow-up", "I'm sure the one it replaced gave another amount. Could you look?", paper("sepsis-old"), history=[
    "fluids in septic shock, how much", "30 ml for each kilogram in the first three hours, according to version 4 of the guideline on sepsis in adults of November 2023."])
q.ask("follow-up", "I'm a student though, out on the wards from next week", paper("placement"), history=[
    "how many night shifts in a row are allowed", "Staff may work at most four nights in a row, says the policy on rosters, breaks and night shifts."])
q.ask("abstention", "could you read it out to me, I haven't got my glasses on", history=[
    "where do i find the right car park for chemo", "Car park C is nearest to the day unit. Patients who come for chemotherapy do not pay."])
q.ask("abstention", "is there a cure for the common cold yet")
q.ask("abstention", "when's visiting at Queen Maud's in Tarleton?")

# --- once more
q.ask("not-companies", "She took about thirty paracetamol five hours ago and won't say more. When do we take the level?", paper("overdose"))
q.ask("not-companies", "19 month old, 39.4, nothing to see in ears or throat, fewer wet nappies. do i need a urine before i let them go", paper("fever"))
q.ask("not-companies", "Three days old and yellow down to the knees, feeding so-so. Does he need the lamp?", paper("jaundice"))
q.ask("not-companies", "starting as a healthcare assistant next month, which jabs will you want me to have had", paper("vaccstaff"))
q.ask("not-companies", "Mum doesn't know where she is and screams as soon as I go. Would you let me sleep in the chair beside her?", paper("dementia", "visiting"))
q.ask("not-companies", "off with flu since monday, from what day do you want a doctor's note", paper("sickness"))
q.ask("not-companies", "41+4, nothing happening and the cervix is long and closed. What do we start with?", paper("induction"))
q.ask("not-companies", "a bag of docetaxel has burst all over the floor of the day unit!", paper("cytotoxic"))
q.ask("several-companies", "Lady just in from a nursing home: which swabs for MRSA, and what mattress does she need with that heel?", paper("mrsa"), paper("pressure"))
q.ask("several-companies", "doing the rota for march. how many nights on the trot can I put someone down for, and how many days of holiday does everyone get",
      paper("roster"), paper("leave24"))
