"""Papers of public health in invented journals, mostly known by title and summary."""

from .shelf import Catalogue, Questions

BUCKET = "s3://health-library"

# journal -> handle, published, kind, title, summary, authors
PAPERS = {
    "Annals of Island Epidemiology": [
        ("dengue", "2019-03", "article", "Dengue serotype 3 after a decade of absence: a cohort of school children", "Seroprevalence, incidence and warning signs.", ["M. Okafor", "L. Brandt"]),
        ("dengue-vaccine", "2022-08", "article", "Effectiveness of a tetravalent dengue vaccine in seronegative children", "Case-control study, four seasons.", ["L. Brandt"]),
        ("chik", "2018-05", "article", "Joint pain three years after chikungunya", "Follow-up of 412 patients.", ["P. Alleyne"]),
        ("zika", "2017-11", "article", "Zika virus in pregnancy and head circumference at birth", "Registry study.", ["S. Ramdeen"]),
        ("lepto", "2021-02", "short report", "Leptospirosis after floods", "Rats, rainfall and case counts.", ["M. Okafor"]),
        ("hurricane", "2020-07", "article", "Excess deaths after Hurricane Delphine", "Power cuts and interrupted dialysis.", ["P. Alleyne", "S. Ramdeen"]),
        ("ciguatera", "2023-01", "short report", "Ciguatera fish poisoning at a wedding", "Outbreak investigation of barracuda.", ["T. Weekes"]),
        ("sargassum", "2023-10", "article", "Hydrogen sulphide from rotting sargassum and asthma attacks", "Time series of emergency visits.", ["T. Weekes"]),
    ],
    "Northern Journal of Nutrition": [
        ("salt", "2018-09", "article", "Salt substitutes and stroke in villages: a cluster trial", "Potassium chloride, blood pressure and hyperkalaemia.", ["H. Lindqvist"]),
        ("sugar", "2020-04", "article", "Two years of a tax on sugary drinks: purchases by income", "Household panel; larger fall among poor households.", ["H. Lindqvist", "B. Moreau"]),
        ("sugar-teeth", "2023-06", "article", "Tax on sugary drinks and caries in five-year-olds", "Dental records before and after.", ["B. Moreau"]),
        ("breast", "2019-12", "review", "Breastfeeding support at work: a systematic review", "Breaks, rooms and duration of feeding.", ["A. Iyer"]),
        ("vitd", "2021-01", "article", "Vitamin D and falls in nursing homes", "Randomised trial without benefit.", ["K. Juhl"]),
        ("fasting", "2022-11", "article", "Time-restricted eating in type 2 diabetes", "Glucose, weight and adherence.", ["A. Iyer"]),
        ("upf", "2024-02", "review", "Ultra-processed food and cardiovascular disease: an umbrella review", "Grading of the evidence.", ["B. Moreau"]),
        ("stunting", "2020-10", "article", "Eggs a day against stunting", "Trial among infants of six months.", ["R. Sesay"]),
    ],
    "Review of Vaccination Policy": [
        ("hesitancy", "2021-09", "article", "Why parents postpone measles vaccination: interviews in four towns", "Trust, rumours and appointment times.", ["G. Holt"]),
        ("hpv", "2019-06", "article", "One dose or two of the HPV vaccine: modelling cervical cancer", "Cost and herd immunity.", ["Y. Nakamura"]),
        ("covid-boost", "2022-05", "article", "Fourth dose against Covid-19 in care home residents", "Waning and hospital admissions.", ["G. Holt"]),
        ("coldchain", "2018-02", "article", "Solar refrigerators in the vaccine cold chain", "Temperature excursions in 120 clinics.", ["D. Mutasa"]),
        ("mandate", "2023-03", "commentary", "School entry mandates: what the evidence says", "Exemptions and coverage.", ["G. Holt", "Y. Nakamura"]),
        ("malaria", "2023-11", "article", "Rolling out the malaria vaccine: first 300,000 doses", "Coverage of the fourth dose.", ["D. Mutasa"]),
        ("flu-pregnant", "2020-12", "article", "Influenza vaccination of pregnant women and infant admissions", "Linked registers.", ["E. Sørensen"]),
    ],
    "Journal of Urban Air and Health": [
        ("lez", "2019-10", "article", "Low emission zones and childhood asthma", "Nitrogen dioxide before and after in twelve cities.", ["C. Varga"]),
        ("smoke", "2021-05", "article", "Wildfire smoke and cardiac arrests", "Particles of 2.5 micrometres, case-crossover.", ["J. Whitaker"]),
        ("stoves", "2020-02", "article", "Gas stoves, ventilation and nitrogen dioxide in flats", "Sensors in 150 kitchens.", ["C. Varga"]),
        ("noise", "2022-03", "article", "Aircraft noise at night and blood pressure", "Residents under two flight paths.", ["F. Klein"]),
        ("heat", "2023-08", "article", "Heat deaths and tree cover by district", "Satellite images and death certificates.", ["F. Klein", "J. Whitaker"]),
        ("schools", "2022-12", "article", "Air filters in classrooms and absence of pupils", "Randomised by school.", ["J. Whitaker"]),
        ("lead", "2018-08", "article", "Aviation fuel and lead in the blood of children near small airfields", "Distance and wind direction.", ["C. Varga"]),
    ],
    "Archives of Antimicrobial Resistance": [
        ("sepsis", "2019-01", "article", "Carbapenem-resistant Klebsiella in neonatal sepsis", "Whole-genome sequencing of an outbreak.", ["N. Farouk"]),
        ("farm", "2020-09", "article", "Colistin withdrawal on pig farms and resistance genes in farm workers", "Before and after the ban.", ["Q. Zhao"]),
        ("uti", "2021-11", "article", "Three or seven days of antibiotics for urinary infection in men", "Non-inferiority trial.", ["N. Farouk"]),
        ("sewage", "2022-06", "article", "Resistance genes in hospital sewage", "Metagenomics upstream and downstream.", ["Q. Zhao"]),
        ("stewards", "2018-12", "article", "Pharmacists as antibiotic stewards in small hospitals", "Days of therapy and costs.", ["I. Petrov"]),
        ("phage", "2023-05", "case report", "Bacteriophages against a Pseudomonas infection of a heart pump", "Compassionate use.", ["I. Petrov"]),
        ("tb", "2024-01", "article", "Six-month regimen for multidrug-resistant tuberculosis", "Programme data of five countries.", ["N. Farouk", "D. Mutasa"]),
    ],
    "Quarterly of Maternal and Child Health": [
        ("midwife", "2018-04", "article", "Continuity of midwife care and preterm birth", "Trial in deprived districts.", ["U. Adeyemi"]),
        ("kangaroo", "2021-06", "article", "Immediate kangaroo care for unstable newborns", "Mortality at 28 days.", ["U. Adeyemi", "R. Sesay"]),
        ("depression", "2020-01", "article", "Screening for postnatal depression by text message", "Response and referral.", ["V. Costa"]),
        ("sids", "2019-08", "review", "Bed sharing and sudden infant death: a review", "Smoking, sofas and advice to parents.", ["V. Costa"]),
        ("caesarean", "2022-09", "article", "Caesarean section rates after a change of payment", "Interrupted time series.", ["E. Sørensen"]),
        ("anaemia", "2023-12", "article", "Intravenous iron for anaemia in pregnancy", "Haemoglobin at delivery.", ["R. Sesay"]),
        ("teen", "2022-02", "article", "School clinics and teenage pregnancy", "Contraceptive implants.", ["V. Costa"]),
    ],
    "Bulletin of Occupational Medicine": [
        ("silica", "2019-05", "article", "Silicosis among cutters of artificial stone kitchen worktops", "Case series of 44 workers.", ["W. Tran"]),
        ("nurses", "2021-10", "article", "Burn-out of nurses in the second wave", "Survey of 3,100 nurses.", ["O. Bianchi"]),
        ("shift", "2018-11", "article", "Night shifts and breast cancer", "Pooled cohorts.", ["O. Bianchi"]),
        ("heat-farm", "2022-07", "article", "Kidney injury of sugar cane cutters: water, rest and shade", "Intervention over three harvests.", ["L. Brandt", "W. Tran"]),
        ("truck", "2020-06", "article", "Sleep apnoea of lorry drivers and crashes", "Screening programme.", ["W. Tran"]),
        ("pesticide", "2023-09", "article", "Chlorpyrifos exposure of banana workers' children", "Cognition at age seven.", ["P. Alleyne"]),
    ],
    "Open Reports in Mental Health": [
        ("phones", "2023-04", "article", "Smartphones, sleep and low mood of adolescents", "Wearables and diaries.", ["Z. Haddad"]),
        ("veterans", "2019-02", "article", "Group therapy for post-traumatic stress of veterans by video", "Non-inferiority trial.", ["Z. Haddad"]),
        ("lonely", "2021-12", "article", "Loneliness of old people during lockdown", "Panel of 2,400 people over seventy.", ["K. Juhl"]),
        ("suicide", "2020-11", "article", "Barriers on bridges and suicide", "Natural experiment at nine bridges.", ["F. Klein"]),
        ("esket", "2022-04", "review", "Ketamine for resistant depression: a meta-analysis", "Remission and dissociation.", ["S. Bell"]),
        ("school", "2024-03", "article", "Mindfulness lessons at school: no benefit in a large trial", "Eighty-five schools.", ["S. Bell"]),
    ],
}

catalogue = Catalogue()
q = Questions("papers")


def compose():
    for journal, papers in PAPERS.items():
        catalogue.group(journal)
        for handle, published, kind, title, summary, authors in papers:
            file = "-".join("".join(letter if letter.isalnum() else " " for letter in title.lower()).split()[:6]) + ".pdf"
            catalogue.add(journal, handle, f"{BUCKET}/{published[:4]}/{file}", filename=file, document_type=kind, published=published,
                          title=title, summary=summary, authors=authors)


compose()


def paper(*handles):
    return catalogue.any_of(*handles)


q.ask("not-companies", "does a sugar tax reduce tooth decay in children?", paper("sugar-teeth"))
q.ask("not-companies", "What is known about rotting seaweed on beaches and asthma?", paper("sargassum"))
q.ask("not-companies", "are gas cookers bad for your lungs", paper("stoves"))
q.ask("not-companies", "I need evidence that air purifiers in schools keep pupils from being absent.", paper("schools"))
q.ask("not-companies", "shorter antibiotic course for men with a urinary tract infection", paper("uti"))
q.ask("not-companies", "kidney disease of cane cutters", paper("heat-farm"))
q.ask("not-companies", "do mindfulness classes in school work?", paper("school"))
q.ask("not-companies", "one-dose HPV vaccination, is it cost-effective", paper("hpv"))

q.ask("topic", "tetravalent dengue vaccine seronegative", paper("dengue-vaccine"))
q.ask("topic", "silicosis artificial stone", paper("silica"))
q.ask("topic", "Could you find me something on loneliness of the elderly in lockdown?", paper("lonely"))
q.ask("topic", "phage therapy pseudomonas", paper("phage"))
q.ask("topic", "barriers on bridges", paper("suicide"))
q.ask("topic", "fish poisoning outbreak wedding", paper("ciguatera"))
q.ask("topic", "night flights and hypertension", paper("noise"))
q.ask("topic", "salt substitute trial", paper("salt"))

q.ask("name", "What has Tran published on lorry drivers?", paper("truck"))
q.ask("name", "Northern Journal of Nutrition paper about vitamin D", paper("vitd"))
q.ask("typo", "leptospirosys after flooding", paper("lepto"))
q.ask("typo", "chikungunia joint pain", paper("chik"))
q.ask("document-type", "systematic review of breastfeeding support at work", paper("breast"))
q.ask("document-type", "the commentary on school entry mandates", paper("mandate"))
q.ask("relative-date", "What did the Review of Vaccination Policy publish in November 2023?", paper("malaria"))
q.ask("relative-date", "Open Reports in Mental Health this year", paper("school"))
q.ask("several-companies", "Compare the papers on wildfire smoke and on heat deaths.", paper("smoke"), paper("heat"))
q.ask("several-periods", "Sugary drinks tax: the 2020 paper and the one of 2023", paper("sugar"), paper("sugar-teeth"))

ABOUT_DENGUE = ["Is there a paper about dengue in school children?", "Yes: Dengue serotype 3 after a decade of absence, Annals of Island Epidemiology, 2019."]
q.ask("follow-up", "and about the vaccine?", paper("dengue-vaccine"), history=ABOUT_DENGUE)
q.ask("follow-up", "What else did Okafor write?", paper("lepto"), history=ABOUT_DENGUE + ["Who wrote it?", "M. Okafor and L. Brandt."])

q.ask("abstention", "Hello! Can you hear me?")
q.ask("abstention", "I have a headache, what should I take?")
q.ask("abstention", "thank you!", history=ABOUT_DENGUE)
q.ask("abstention", "What is the best phone to buy this year?")
q.ask("abstention", "fix this SQL: select * form users")

# Turns of a talk.
q.ask("follow-up", "did the same author do something on cookers?", paper("stoves"),
      history=["do low emission zones help kids with asthma", "A study of twelve cities by C. Varga, 2019, found fewer attacks after low emission zones were introduced."])
q.ask("follow-up", "yes that one too pls", paper("breast"),
      history=["is there something on fasting and diabetes", "Yes, an article by A. Iyer of November 2022. The author also wrote a review about breastfeeding at work; do you want it?"])
q.ask("follow-up", "bridges", paper("suicide"),
      history=["find me the Klein paper", "F. Klein wrote about aircraft noise, about heat deaths and about barriers on bridges. Which of them do you mean?"])
q.ask("follow-up", "Really? Which study says so?", paper("vitd"),
      history=["does vitamin d keep old people from falling", "No, a trial in nursing homes found no benefit."])
q.ask("follow-up", "has that journal got anything on truckers as well", paper("truck"),
      history=["who gets silicosis nowadays", "A case series in the Bulletin of Occupational Medicine describes 44 cutters of artificial stone worktops."])
q.ask("follow-up", "Different question. I was told that ketamine helps when antidepressants don't; has anybody pooled the trials?", paper("esket"), history=ABOUT_DENGUE)
q.ask("follow-up", "now the same for flu shots, and for iron drips", paper("flu-pregnant"), paper("anaemia"),
      history=["what have you got on women who are expecting and zika", "A registry study of 2017, 'Zika virus in pregnancy and head circumference at birth'."])
q.ask("abstention", "ten years without it, wow", history=ABOUT_DENGUE)
q.ask("abstention", "what's the incubation time of chickenpox")
q.ask("abstention", "set that reference in bold please", history=ABOUT_DENGUE)

# --- more
q.ask("several-periods", "Holt had a paper on vaccination in 2021, one in 2022 and one in 2023. Can I have all of them?", paper("hesitancy"), paper("covid-boost"), paper("mandate"))
q.ask("several-periods", "first and latest thing by farouk that you have", paper("sepsis"), paper("tb"))
q.ask("several-periods", "What did the Annals print about dengue in 2019, and what three years later?", paper("dengue"), paper("dengue-vaccine"))
q.ask("several-periods", "resistance genes - zhao's older study on the farms and the newer one, did the methods change", paper("farm"), paper("sewage"))
q.ask("follow-up", "The second of them also looked at people who cut stone, no?", paper("silica"), history=[
    "anything on kidney damage in sugar cane workers", "Yes: 'Kidney injury of sugar cane cutters: water, rest and shade', July 2022, over three harvests.",
    "whose is it", "L. Brandt and W. Tran."])
q.ask("follow-up", "same journal, anything on ex-soldiers?", paper("veterans"), history=[
    "ketamine for depression evidence", "A meta-analysis by S. Bell in Open Reports in Mental Health, April 2022, looks at remission and dissociation."])
q.ask("follow-up", "oh the texting one, yes", paper("depression"), history=[
    "is it safe to have the baby in our bed", "The review by V. Costa says the risk is greatest with smoking and on sofas. She has also written about asking new mothers about their mood by text message, and about school clinics. Would one of these help?"])
q.ask("follow-up", "back to the roll-out, how many kids came for the last dose", paper("malaria"), history=[
    "how is the malaria vaccine going", "D. Mutasa describes the first 300,000 doses in the Review of Vaccination Policy, November 2023.",
    "how do they keep vaccines cold where there's no mains", "An article of 2018 tested solar refrigerators in 120 clinics."])
q.ask("several-companies", "lead near small airfields and chlorpyrifos on banana farms, I want to set the harm to children side by side", paper("lead"), paper("pesticide"))
q.ask("several-companies", "I'm giving a talk on bad nights. Have you got the one about working nights and cancer, and the one about planes at night?", paper("shift"), paper("noise"))

# --- more still
q.ask("relative-date", "has the nutrition journal brought out anything since new year?", paper("upf"))
q.ask("relative-date", "the shorter TB regimen, it was published in January I think", paper("tb"))
q.ask("relative-date", "Last summer there was an article about hot weather and trees in cities. Do you have it?", paper("heat"))
q.ask("relative-date", "childhood asthma, something on city air from shortly before the pandemic", paper("lez"))
q.ask("relative-date", "somebody asked thousands of nurses how worn out they were, back in 2021", paper("nurses"))
q.ask("follow-up", "and her older one with the midwives?", paper("midwife"), history=[
    "does skin to skin right after birth help sick babies", "Yes, 'Immediate kangaroo care for unstable newborns' by U. Adeyemi and R. Sesay, June 2021, found fewer deaths at 28 days.",
    "who is the first author", "U. Adeyemi. She has published several trials on the care of mothers and newborns."])
q.ask("follow-up", "second", paper("stewards"), history=[
    "what can a small hospital do to use fewer antibiotics", "I found 'Three or seven days of antibiotics for urinary infection in men' and 'Pharmacists as antibiotic stewards in small hospitals'. Which one shall I go through?"])
q.ask("follow-up", "What do their phones do to them, then?", paper("phones"), history=[
    "is mindfulness at school good for teenagers' mood", "A trial in eighty-five schools, published by S. Bell in March 2024, found no benefit."])
q.ask("abstention", "that's a rather long-winded way of saying no", history=[
    "does vitamin d keep old people from falling", "In the randomised trial of K. Juhl in nursing homes, published in January 2021, the rate of falls did not differ between those who were given vitamin D and those who were given placebo."])
q.ask("abstention", "how do I get an odds ratio out of a two by two table")
q.ask("abstention", "Scandinavian Heart Letters, statin trial of 2022")
q.ask("abstention", "does ivermectin help against scabies")
