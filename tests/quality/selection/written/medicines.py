"""The library of a manufacturer of medicines: labels, leaflets, trials, safety, quality, inspections, prices, answers to enquiries."""

import datetime

from .shelf import Catalogue, Questions, month_end

HOME = "https://library.calderwick.example"

# code, brand, substance, development code, group, form; then versions: SmPC, leaflets by language, risk plans, safety updates
PRODUCTS = [
    ("brisonal", "Brisonal", "tenvaprolol", "CW-112", "Brisonal", "2.5 mg, 5 mg and 10 mg tablets",
     [(7, "2019-05-14"), (8, "2022-01-20"), (9, "2024-06-03")], {"en": [(8, "2022-01-20"), (9, "2024-06-03")], "de": [(9, "2024-06-17")], "it": [(9, "2024-06-21")]},
     [], ["2018-03-01/2021-02-28", "2021-03-01/2024-02-29"]),
    ("hct", "Brisonal HCT", "tenvaprolol/hydrochlorothiazide", "CW-113", "Brisonal", "5 mg/12.5 mg tablets",
     [(4, "2021-11-08"), (5, "2024-06-03")], {"en": [(5, "2024-06-03")], "de": [(5, "2024-06-17")]}, [], ["2021-03-01/2024-02-29"]),
    ("cordavex", "Cordavex", "ralixaban", "CW-2207", "Cordavex", "15 mg and 20 mg film-coated tablets",
     [(10, "2021-02-11"), (11, "2023-03-27"), (12, "2024-10-14")],
     {"en": [(11, "2023-03-27"), (12, "2024-10-14")], "de": [(12, "2024-10-28")], "fr": [(12, "2024-10-30")], "es": [(12, "2024-11-04")]},
     [(6, "2021-02-11"), (7, "2024-01-15")], ["2021-09-16/2022-09-15", "2022-09-16/2023-09-15", "2023-09-16/2024-09-15"]),
    ("glynera", "Glynera", "dorfagliflozin", "CW-3140", "Glynera and Glynera Duo", "10 mg tablets",
     [(5, "2021-08-30"), (6, "2023-05-09"), (7, "2025-01-22")], {"en": [(6, "2023-05-09"), (7, "2025-01-22")], "fr": [(6, "2023-06-01")], "nl": [(7, "2025-02-10")]},
     [(4, "2022-12-01")], ["2021-07-01/2022-06-30", "2022-07-01/2023-06-30", "2023-07-01/2024-06-30"]),
    ("duo", "Glynera Duo", "dorfagliflozin/metformin", "CW-3145", "Glynera and Glynera Duo", "5 mg/1000 mg tablets",
     [(3, "2023-05-09"), (4, "2025-01-22")], {"en": [(4, "2025-01-22")], "fr": [(3, "2023-06-01")]}, [], ["2021-07-01/2024-06-30"]),
    ("zelphia", "Zelphia", "pramolutide", "CW-5080", "Pramolutide", "0.5 mg and 1 mg pre-filled pen",
     [(1, "2021-12-06"), (2, "2023-02-28"), (3, "2024-03-18"), (4, "2025-03-31")],
     {"en": [(3, "2024-03-18"), (4, "2025-03-31")], "de": [(4, "2025-04-14")], "fr": [(4, "2025-04-15")], "sv": [(3, "2024-04-08")], "pl": [(4, "2025-04-22")]},
     [(2, "2023-02-28"), (3, "2025-03-31")], ["2022-12-06/2023-06-05", "2023-06-06/2023-12-05", "2023-12-06/2024-06-05", "2024-06-06/2024-12-05"]),
    ("zelyra", "Zelyra", "pramolutide", "CW-5080", "Pramolutide", "2.4 mg pre-filled pen",
     [(1, "2023-11-20"), (2, "2025-03-31")], {"en": [(1, "2023-11-20"), (2, "2025-03-31")], "de": [(2, "2025-04-14")], "sv": [(1, "2023-12-11")]}, [], []),
    ("pulmiva", "Pulmiva", "olmeterol/ciclefuroate", "CW-610", "Pulmiva", "inhalation powder",
     [(7, "2022-09-19"), (8, "2024-02-12")], {"en": [(7, "2022-09-19"), (8, "2024-02-12")], "de": [(8, "2024-02-26")], "es": [(8, "2024-03-01")], "it": [(7, "2022-10-10")]},
     [], ["2019-05-01/2022-04-30"]),
    ("somnaris", "Somnaris", "zolrexant", "CW-455", "Somnaris", "25 mg tablets",
     [(2, "2022-04-25"), (3, "2023-11-06")], {"en": [(3, "2023-11-06")], "pl": [(3, "2023-11-24")], "de": [(3, "2023-11-20")]},
     [(3, "2022-05-30")], ["2022-02-01/2023-01-31", "2023-02-01/2024-01-31", "2024-02-01/2025-01-31"]),
    ("lumexa", "Lumexa", "esvoraxetine", "CW-730", "Lumexa", "20 mg, 40 mg and 60 mg capsules",
     [(9, "2023-07-10"), (10, "2024-11-25")], {"en": [(10, "2024-11-25")], "de": [(10, "2024-12-09")], "es": [(9, "2023-08-01")]},
     [(5, "2023-07-10")], ["2019-10-01/2021-09-30", "2021-10-01/2023-09-30"]),
    ("epitrane", "Epitrane", "larvacetam", "CW-290", "Epitrane", "tablets and oral solution",
     [(12, "2022-12-12"), (13, "2024-05-20")], {"en": [(13, "2024-05-20")], "fr": [(13, "2024-06-06")], "nl": [(13, "2024-06-06")], "it": [(12, "2023-01-10")]},
     [(8, "2022-01-17")], ["2018-12-01/2021-11-30", "2021-12-01/2024-11-30"]),
    ("velcira", "Velcira", "kandratinib", "CW-4471", "Velcira (kandratinib)", "150 mg tablets",
     [(4, "2023-10-16"), (5, "2025-02-24")], {"en": [(5, "2025-02-24")], "de": [(5, "2025-03-10")], "it": [(5, "2025-03-12")]},
     [(4, "2023-10-16")], ["2022-07-15/2023-01-14", "2023-01-15/2024-01-14", "2024-01-15/2025-01-14"]),
    ("onkadra", "Onkadra", "trafenuzumab", "NB-118", "NB-118 trafenuzumab", "concentrate for infusion",
     [(6, "2022-03-07"), (7, "2024-09-02")], {"en": [(7, "2024-09-02")], "de": [(7, "2024-09-16")], "fr": [(6, "2022-03-28")]}, [(5, "2022-03-07")],
     ["2022-04-11/2023-04-10", "2023-04-11/2024-04-10"]),
    ("rheumasta", "Rheumasta", "torcilimab", "NB-142", "NB-142 torcilimab", "40 mg pre-filled syringe and pen",
     [(9, "2023-01-30"), (10, "2024-04-22")], {"en": [(10, "2024-04-22")], "de": [(10, "2024-05-06")], "fr": [(10, "2024-05-07")], "es": [(10, "2024-05-07")]},
     [(7, "2023-01-30")], ["2022-08-20/2023-08-19", "2023-08-20/2024-08-19"]),
    ("dermisyl", "Dermisyl", "pimerolimus", "CW-880", "Dermisyl", "10 mg/g cream",
     [(5, "2023-04-03")], {"en": [(5, "2023-04-03")], "fr": [(5, "2023-04-24")]}, [], ["2020-11-01/2023-10-31"]),
    ("ostevia", "Ostevia", "zoridronic acid", "CW-350", "Ostevia", "5 mg/100 ml solution for infusion",
     [(9, "2021-10-18"), (10, "2024-01-29")], {"en": [(10, "2024-01-29")], "it": [(10, "2024-02-13")]}, [(3, "2021-10-18")], ["2020-06-01/2023-05-31"]),
    ("gastrelia", "Gastrelia", "famoprazole", "CW-168", "Consumer Health and Gastrelia", "20 mg and 40 mg capsules",
     [(13, "2023-09-04")], {"en": [(13, "2023-09-04")], "es": [(13, "2023-09-25")]}, [], ["2020-01-01/2022-12-31"]),
    ("control", "Gastrelia Control", "famoprazole", "CW-168", "Consumer Health and Gastrelia", "20 mg capsules, without prescription",
     [(3, "2023-09-04")], {"en": [(2, "2021-03-22"), (3, "2023-09-04")], "pt": [(3, "2023-09-25")]}, [], []),
    ("pipalin", "Pipalin", "paracetamol", None, "Consumer Health and Gastrelia", "120 mg/5 ml syrup for children",
     [(6, "2022-08-15")], {"en": [(6, "2022-08-15"), (7, "2024-07-08")], "pl": [(7, "2024-07-29")], "fr": [(6, "2022-09-05")]}, [], []),
    ("cefadine", "Cefadine", "cefdorexil", "CW-205", "Cefadine", "500 mg tablets and 250 mg/5 ml suspension",
     [(14, "2022-05-16"), (15, "2024-08-26")], {"en": [(15, "2024-08-26")], "es": [(15, "2024-09-16")], "it": [(15, "2024-09-17")]}, [], ["2019-08-01/2022-07-31"]),
    ("menivara", "Menivara", "meningococcal group B vaccine", "CW-V12", "Vaccines", "suspension in pre-filled syringe",
     [(4, "2022-02-21"), (5, "2024-05-13")], {"en": [(5, "2024-05-13")], "de": [(5, "2024-05-27")], "fr": [(4, "2022-03-14")]}, [(3, "2022-02-21")],
     ["2022-10-01/2023-09-30", "2023-10-01/2024-09-30"]),
    ("octafacta", "Octafacta", "octarenog alfa", "NB-201", "NB-201 octarenog alfa", "powder and solvent for injection",
     [(7, "2021-09-06"), (8, "2024-07-15")], {"en": [(8, "2024-07-15")], "de": [(8, "2024-07-29")]}, [(6, "2024-07-15")],
     ["2022-05-01/2023-04-30", "2023-05-01/2024-04-30"]),
    ("femilette", "Femilette", "drospinorel/ethinylestradiol", "CW-077", "Femilette", "3 mg/0.02 mg film-coated tablets",
     [(16, "2020-11-23"), (17, "2023-02-06"), (18, "2024-04-15")], {"en": [(17, "2023-02-06"), (18, "2024-04-15")], "de": [(18, "2024-04-29")], "es": [(18, "2024-05-02")], "pt": [(17, "2023-02-27")]},
     [], ["2018-07-01/2021-06-30", "2021-07-01/2024-06-30"]),
    ("metformin", "Metformin Calderwick", "metformin", None, "Calderwick Generics", "500 mg and 850 mg tablets",
     [(5, "2022-10-31")], {"en": [(5, "2022-10-31")], "de": [(5, "2022-11-14")]}, [], []),
    ("levo", "Levothyroxine Calderwick", "levothyroxine", None, "Calderwick Generics", "25, 50, 75 and 100 microgram tablets",
     [(7, "2021-01-18"), (8, "2023-06-12")], {"en": [(7, "2021-01-18"), (8, "2023-06-12")], "fr": [(8, "2023-07-03")]}, [], ["2020-02-01/2023-01-31"]),
    ("ibu", "Ibuprofen Calderwick", "ibuprofen", None, "Calderwick Generics", "400 mg tablets",
     [(9, "2023-12-04")], {"en": [(9, "2023-12-04")], "pl": [(9, "2023-12-18")]}, [], []),
    ("doloreva", "Doloreva", "tapenidol", "CW-516", "Doloreva", "transdermal patch",
     [(6, "2023-08-21"), (7, "2024-12-02")], {"en": [(6, "2023-08-21"), (7, "2024-12-02")], "de": [(7, "2024-12-16")], "sv": [(7, "2024-12-17")]},
     [(5, "2023-08-21")], ["2022-01-01/2022-12-31", "2023-01-01/2023-12-31", "2024-01-01/2024-12-31"]),
    ("maculis", "Maculis", "lumivizumab", "NB-260", "Maculis", "solution for intravitreal injection",
     [(2, "2022-11-28"), (3, "2024-02-05")], {"en": [(3, "2024-02-05")], "it": [(3, "2024-02-20")], "fr": [(3, "2024-02-19")]}, [(3, "2022-12-19")],
     ["2022-09-21/2023-03-20", "2023-03-21/2024-03-20"]),
    ("slimexa", "Slimexa", "lorcabutramine", "CW-390", "Discontinued Products", "10 mg capsules",
     [(4, "2020-02-17")], {"en": [(4, "2020-02-17")]}, [(2, "2018-06-11")], ["2020-04-01/2021-03-31"]),
]
# How the documents of a group are named: full fields, fields on the group, nothing but a path, the code and the substance, one name
SCHEMES = {
    "Glynera and Glynera Duo": "group", "Pulmiva": "bare", "Somnaris": "name", "Epitrane": "group", "NB-118 trafenuzumab": "code",
    "NB-142 torcilimab": "code", "NB-201 octarenog alfa": "code", "Ostevia": "bare", "Consumer Health and Gastrelia": "name",
    "Cefadine": "bare", "Femilette": "group", "Calderwick Generics": "name", "Maculis": "code", "Discontinued Products": "bare",
}
FIELDS = {
    "Cordavex": {"brand": "Cordavex", "substance": "ralixaban", "class": "oral anticoagulant"},
    "Glynera and Glynera Duo": {"brands": "Glynera, Glynera Duo", "substance": "dorfagliflozin", "class": "SGLT2 inhibitor, type 2 diabetes"},
    "Pramolutide": {"brands": "Zelphia (type 2 diabetes), Zelyra (weight management)", "substance": "pramolutide"},
    "Velcira (kandratinib)": {"code": "CW-4471", "area": "oncology: lung"},
    "Epitrane": {"brand": "Epitrane", "substance": "larvacetam", "class": "antiepileptic"},
    "Femilette": {"brand": "Femilette", "class": "combined oral contraceptive"},
    "NB-142 torcilimab": {"brand": "Rheumasta", "origin": "Nordlys Biologics"},
    "NB-201 octarenog alfa": {"brand": "Octafacta", "origin": "Nordlys Biologics"},
    "Doloreva": {"brand": "Doloreva", "substance": "tapenidol", "class": "opioid, controlled drug"},
}
LEAFLET = {
    "en": "Package leaflet: Information for the patient", "de": "Gebrauchsinformation: Information für Anwender", "fr": "Notice : information de l'utilisateur",
    "es": "Prospecto: información para el paciente", "it": "Foglio illustrativo: informazioni per il paziente", "nl": "Bijsluiter: informatie voor de gebruiker",
    "pl": "Ulotka dla pacjenta", "sv": "Bipacksedel: Information till patienten", "pt": "Folheto informativo: informação para o utilizador",
}
LANGUAGE = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch", "pl": "Polish", "sv": "Swedish", "pt": "Portuguese",
}

# product, number, acronym, what it studied, documents: kind and date
TRIALS = [
    ("cordavex", "CW-2207-301", "HARBOUR-AF", "Ralixaban or warfarin for the prevention of stroke in atrial fibrillation", "P 2013-04-08, S 2015-11-02, C 2016-10-20, L 2017-04-03"),
    ("cordavex", "CW-2207-302", "HARBOUR-VTE", "Ralixaban in acute deep vein thrombosis and pulmonary embolism", "P 2014-01-20, C 2017-08-31"),
    ("cordavex", "CW-2207-311", "HARBOUR-Kids", "Ralixaban in children with congenital heart disease", "P 2022-10-03, A1 2023-09-18, A2 2024-12-09"),
    ("glynera", "CW-3140-305", "SWEETWATER", "Dorfagliflozin and cardiovascular outcomes in type 2 diabetes", "P 2016-05-16, C 2021-03-30, L 2021-10-04"),
    ("glynera", "CW-3140-309", "SWEETWATER-K", "Dorfagliflozin in chronic kidney disease", "P 2020-02-10, A1 2021-05-17, C 2024-06-24, L 2024-12-16"),
    ("zelphia", "CW-5080-301", "MERIDIAN 1", "Pramolutide once weekly or placebo in type 2 diabetes", "P 2018-01-22, C 2020-09-14, L 2021-03-08"),
    ("zelphia", "CW-5080-302", "MERIDIAN 2", "Pramolutide or insulin glargine in type 2 diabetes", "P 2018-03-19, C 2020-11-30"),
    ("zelyra", "CW-5080-303", "SLENDER", "Pramolutide 2.4 mg for weight management in adults", "P 2019-11-04, A1 2020-06-29, C 2022-10-17, L 2023-04-11"),
    ("zelyra", "CW-5080-310", "SLENDER TEEN", "Pramolutide 2.4 mg in adolescents with obesity", "P 2023-06-12, A1 2024-05-27"),
    ("pulmiva", "CW-610-327", "BREEZE-COPD", "Olmeterol/ciclefuroate in COPD", "P 2018-10-08, C 2021-07-26, L 2022-02-07"),
    ("somnaris", "CW-455-301", "NIGHTFALL", "Zolrexant in chronic insomnia", "P 2017-06-19, C 2020-02-24, L 2020-09-01"),
    ("lumexa", "CW-730-312", "DAYBREAK TEEN", "Esvoraxetine in adolescents with depression", "P 2021-01-25, X 2023-05-22, C 2024-03-04"),
    ("epitrane", "CW-290-307", "STEADY", "Larvacetam add-on in children with focal seizures", "P 2017-09-04, C 2020-12-07, L 2021-06-14"),
    ("epitrane", "CW-290-401", "STORK", "Pregnancy registry of larvacetam", "P 2019-01-14, I 2022-03-31, I 2024-03-31"),
    ("velcira", "CW-4471-201", "FERRY-1", "Kandratinib, dose finding in advanced lung cancer", "P 2016-11-07, C 2019-04-15"),
    ("velcira", "CW-4471-301", "FERRY-2", "Kandratinib or chemotherapy, first line, advanced lung cancer", "P 2018-02-26, A1 2018-11-19, A2 2020-04-06, S 2020-08-10, C 2021-05-03, L 2021-12-13"),
    ("velcira", "CW-4471-305", "FERRY-ADJ", "Kandratinib after surgery for early lung cancer", "P 2020-09-21, A1 2022-07-04, D 2024-10-07"),
    ("onkadra", "NB-118-301", "HELENA", "Trafenuzumab with docetaxel in metastatic breast cancer", "P 2013-09-16, C 2017-05-29"),
    ("onkadra", "NB-118-302", "HELENA-SC", "Trafenuzumab under the skin or into the vein", "P 2021-06-07, A1 2022-09-26, C 2024-11-18, L 2025-04-28"),
    ("rheumasta", "NB-142-303", "JOINT-PsA", "Torcilimab in psoriatic arthritis", "P 2019-02-18, C 2022-01-31, L 2022-08-15"),
    ("menivara", "CW-V12-301", "SHIELD-B", "Group B meningococcal vaccine in infants", "P 2015-10-19, C 2018-11-26, L 2019-05-20"),
    ("menivara", "CW-V12-304", "SHIELD-B Boost", "Booster dose of Menivara in adolescents", "P 2022-04-04, C 2024-09-30"),
    ("octafacta", "NB-201-301", "CLOTWISE", "Octarenog alfa prophylaxis in severe haemophilia A", "P 2014-03-10, C 2017-02-27"),
    ("octafacta", "NB-201-303", "CLOTWISE Kids", "Octarenog alfa in previously treated children", "P 2019-05-06, C 2022-12-05, L 2023-06-26"),
    ("maculis", "NB-260-301", "CLEARVIEW", "Lumivizumab every 12 weeks in wet macular degeneration", "P 2017-08-28, C 2020-10-26, L 2021-04-19"),
    ("maculis", "NB-260-305", "CLEARVIEW-DME", "Lumivizumab in diabetic macular oedema", "P 2021-11-15, A1 2023-02-20, C 2025-03-17"),
    ("slimexa", "CW-390-401", "SAFEGUARD", "Lorcabutramine and cardiovascular events, long-term", "P 2015-06-08, D 2021-03-29, C 2022-02-14"),
]
KINDS = {
    "P": ("protocol", "Clinical study protocol"), "A1": ("amendment1", "Protocol amendment 1"), "A2": ("amendment2", "Protocol amendment 2"),
    "S": ("SAP", "Statistical analysis plan"), "C": ("CSR", "Clinical study report"), "L": ("lay-summary", "Lay summary of results"),
    "X": ("termination", "Notice of early termination"), "D": ("DMC", "Recommendation of the data monitoring committee"), "I": ("interim", "Interim report"),
}

# handle, title, date
RECALLS = [
    ("r octafacta", "Class 2 recall: Octafacta 1000 IU, batch OF10-2005, stored above 25 °C at a wholesaler", "2020-07-29"),
    ("r ibu", "Class 4 caution: Ibuprofen Calderwick 400 mg, batch IB4-2102, cartons without a leaflet", "2021-04-14"),
    ("r slimexa", "Withdrawal of Slimexa from all markets", "2021-05-26"),
    ("r brisonal 21", "Class 2 recall: Brisonal 5 mg, batches BR5-2103 and BR5-2104, nitrosamine impurity", "2021-09-17"),
    ("r brisonal 21 close", "Close-out report: recall of Brisonal 5 mg of September 2021", "2022-01-31"),
    ("r cefadine", "Class 3 recall: Cefadine suspension, measuring spoon with wrong marks", "2022-02-08"),
    ("r maculis", "Class 1 recall: Maculis pre-filled syringe, batch MA-2207, visible particles", "2022-10-12"),
    ("r maculis close", "Close-out report: recall of Maculis of October 2022", "2023-03-06"),
    ("r pipalin", "Class 2 recall: Pipalin syrup 100 ml, child-resistant cap does not lock", "2023-06-21"),
    ("r fluvara", "Class 3 recall: Fluvara 2023/24, cartons labelled Fluvara Senior", "2023-10-04"),
    ("r pulmiva", "Class 2 recall: Pulmiva, dose counter stops at 30", "2023-11-30"),
    ("r femilette", "Class 1 recall: Femilette, batch FE-2311, placebo tablets in the wrong place in the blister", "2024-03-05"),
    ("r levo", "Class 2 recall: Levothyroxine Calderwick 50 microgram, batch LT50-2309, content too low", "2024-08-19"),
    ("r zelphia", "Safety alert: falsified Zelphia 1 mg pens found at two wholesalers", "2024-10-23"),
    ("r doloreva", "Class 2 recall: Doloreva patches, batch DO-2410, adhesive leaks from the pouch", "2025-02-11"),
    ("r brisonal 25", "Class 1 recall: Brisonal 10 mg, batch BR10-2412, bottles with tablets of Brisonal HCT", "2025-03-20"),
]
LETTERS = [
    ("d cordavex renal", "DHPC_2020-05_Cordavex_renal.pdf", "Cordavex (ralixaban): dosing errors in patients with reduced kidney function", "2020-05-18"),
    ("d femilette", "DHPC_2020-09_Femilette_VTE.pdf", "Femilette: risk of venous thromboembolism, new information", "2020-09-07"),
    ("d rheumasta tb", "DHPC_2020-11_Rheumasta_TB.pdf", "Rheumasta (torcilimab): screen for tuberculosis before treatment", "2020-11-16"),
    ("d epitrane 21", "DHPC_2021-06_Epitrane_pregnancy.pdf", "Epitrane (larvacetam): not to be used in pregnancy unless there is no other treatment", "2021-06-21"),
    ("d slimexa", "DHPC_2021-05_Slimexa.pdf", "Slimexa: end of the marketing authorisation, what to do with patients under treatment", "2021-05-26"),
    ("d glynera dka", "DHPC_2021-09_Glynera_DKA.pdf", "Glynera and Glynera Duo: ketoacidosis around surgery", "2021-09-13"),
    ("d ostevia", "DHPC_2021-11_Ostevia_ONJ.pdf", "Ostevia: reminder card on osteonecrosis of the jaw", "2021-11-02"),
    ("d somnaris", "DHPC_2022-05_Somnaris.pdf", "Somnaris (zolrexant): sleepwalking and other complex sleep behaviours", "2022-05-09"),
    ("d velcira", "DHPC_2022-07_Velcira_ILD.pdf", "Velcira (kandratinib): interstitial lung disease", "2022-07-11"),
    ("d maculis", "DHPC_2022-12_Maculis.pdf", "Maculis (lumivizumab): inflammation inside the eye and retinal vasculitis", "2022-12-05"),
    ("d rheumasta vaccines", "DHPC_2023-02_Rheumasta_infants.pdf", "Rheumasta: no live vaccines in infants exposed in the womb", "2023-02-13"),
    ("d zelphia short 23", "DHPC_2023-06_Zelphia_supply.pdf", "Zelphia: shortage of the 1 mg pen", "2023-06-05"),
    ("d levo", "DHPC_2023-06_Levothyroxine.pdf", "Levothyroxine Calderwick: new formula without lactose, check TSH", "2023-06-19"),
    ("d lumexa", "DHPC_2023-07_Lumexa_QT.pdf", "Lumexa (esvoraxetine): QT prolongation at 60 mg", "2023-07-17"),
    ("d doloreva", "DHPC_2023-09_Doloreva_children.pdf", "Doloreva patches: life-threatening accidental exposure of children", "2023-09-04"),
    ("d zelphia short 24", "DHPC_2024-01_Zelphia_supply_update.pdf", "Zelphia: supply update, no new patients until further notice", "2024-01-22"),
    ("d pulmiva", "DHPC_2024-02_Pulmiva_device.pdf", "Pulmiva: new inhaler, to be loaded differently", "2024-02-19"),
    ("d epitrane 24", "DHPC_2024-05_Epitrane_reminder.pdf", "Epitrane: annual acknowledgement form for women of childbearing age", "2024-05-27"),
    ("d pram anaesthesia", "DHPC_2024-08_pramolutide_anaesthesia.pdf", "Zelphia and Zelyra: aspiration during anaesthesia or deep sedation", "2024-08-26"),
    ("d zelphia short end", "DHPC_2024-11_Zelphia_supply_restored.pdf", "Zelphia: all strengths available again", "2024-11-11"),
    ("d cordavex azoles", "DHPC_2025-01_Cordavex_azoles.pdf", "Cordavex: do not combine with azole antifungals", "2025-01-13"),
]
# number, product, question
ANSWERS = [
    (101, "Zelphia", "Stability outside the refrigerator", "2024-04-02"), (102, "Zelphia", "Travelling with the pen, airport security", "2023-07-14"),
    (103, "Zelphia", "Missed or delayed weekly dose", "2024-04-02"), (104, "Zelphia", "Switching from other GLP-1 agonists", "2023-03-09"),
    (105, "Zelyra", "Use after bariatric surgery", "2024-02-20"), (106, "Zelphia, Zelyra", "Hair loss", "2024-09-12"),
    (110, "Cordavex", "Crushed tablets and feeding tubes", "2022-08-03"), (111, "Cordavex", "Management of bleeding and reversal", "2024-10-21"),
    (112, "Cordavex", "Patients on dialysis", "2023-04-18"), (113, "Cordavex", "Switching from warfarin", "2021-03-15"),
    (114, "Cordavex", "Body weight above 120 kg", "2022-11-29"),
    (120, "Glynera", "Type 1 diabetes", "2023-05-30"), (121, "Glynera", "Ramadan and other fasting", "2024-02-26"),
    (130, "Pulmiva", "Milk protein allergy", "2022-10-17"),
    (135, "Somnaris", "Alcohol", "2022-06-01"), (136, "Somnaris", "Driving the next morning", "2023-11-13"),
    (140, "Lumexa", "Stopping and tapering", "2023-09-19"), (141, "Lumexa", "Breastfeeding", "2024-12-03"),
    (145, "Epitrane", "Sugar and alcohol content of the oral solution (ketogenic diet)", "2022-02-08"), (146, "Epitrane", "Oral contraceptives", "2024-06-18"),
    (150, "Velcira", "Proton pump inhibitors and antacids", "2023-11-02"),
    (156, "Onkadra", "Stability after dilution", "2024-09-10"),
    (160, "Rheumasta", "Surgery, when to interrupt", "2023-03-21"), (161, "Rheumasta", "Latex in the needle cap", "2024-05-14"),
    (165, "Dermisyl", "Application around the eyes", "2021-12-07"),
    (170, "Cefadine", "Penicillin allergy", "2022-06-21"), (171, "Cefadine", "Reconstituted suspension not kept cool", "2024-09-03"),
    (175, "Fluvara", "Egg allergy", "2024-09-17"), (176, "Menivara", "Paracetamol at vaccination", "2022-03-29"),
    (180, "Octafacta", "Room temperature storage and flights", "2024-07-30"), (185, "Femilette", "Vomiting and diarrhoea", "2023-02-22"),
    (190, "Doloreva", "Patches and MRI", "2023-10-02"), (191, "Doloreva", "Cutting patches", "2022-01-25"),
    (192, "Doloreva", "Saunas, heating pads and fever", "2024-12-10"), (195, "Levothyroxine Calderwick", "Coffee, calcium and iron", "2023-08-28"),
    (901, None, "Gluten in Calderwick medicines", "2024-03-12"), (902, None, "Ingredients of animal origin (gelatine, lactose)", "2024-11-19"), (903, None, "Latex in Calderwick products", "2023-01-17"),
]
# batch, product, made, expiry
BATCHES = [
    ("BR5-2103", "Brisonal 5 mg", "2021-03", "2024-03"), ("BR5-2104", "Brisonal 5 mg", "2021-04", "2024-04"),
    ("BR10-2412", "Brisonal 10 mg", "2024-12", "2027-12"), ("BR10-2501", "Brisonal 10 mg", "2025-01", "2028-01"),
    ("CX20-2306", "Cordavex 20 mg", "2023-06", "2026-06"), ("CX20-2405", "Cordavex 20 mg", "2024-05", "2027-05"),
    ("GL10-2310", "Glynera 10 mg", "2023-10", "2026-10"), ("GL10-2408", "Glynera 10 mg", "2024-08", "2027-08"),
    ("ZE1-2309", "Zelphia 1 mg", "2023-09", "2025-09"), ("ZE1-2406", "Zelphia 1 mg", "2024-06", "2026-06"), ("ZY24-2502", "Zelyra 2.4 mg", "2025-02", "2027-02"),
    ("PU-2305", "Pulmiva", "2023-05", "2025-05"), ("PU-2403", "Pulmiva", "2024-03", "2026-03"), ("LU40-2404", "Lumexa 40 mg", "2024-04", "2027-04"),
    ("EPS-2409", "Epitrane oral solution", "2024-09", "2026-09"), ("VE-2403", "Velcira 150 mg", "2024-03", "2026-03"), ("VE-2501", "Velcira 150 mg", "2025-01", "2027-01"),
    ("ON-2410", "Onkadra", "2024-10", "2026-10"), ("RH-2411", "Rheumasta syringe", "2024-11", "2026-11"),
    ("CF-2406", "Cefadine 500 mg", "2024-06", "2027-06"), ("CFS-2410", "Cefadine suspension", "2024-10", "2026-10"),
    ("FLU-2308", "Fluvara 2023/24", "2023-08", "2024-06"), ("FLU-2407", "Fluvara 2024/25", "2024-07", "2025-06"), ("FLS-2408", "Fluvara Senior 2024/25", "2024-08", "2025-06"), ("MV-2404", "Menivara", "2024-04", "2027-04"),
    ("OF10-2005", "Octafacta 1000 IU", "2020-05", "2023-05"), ("OF10-2409", "Octafacta 1000 IU", "2024-09", "2027-09"), ("FE-2311", "Femilette", "2023-11", "2026-11"), ("FE-2405", "Femilette", "2024-05", "2027-05"),
    ("LT50-2309", "Levothyroxine Calderwick 50 microgram", "2023-09", "2025-09"), ("LT50-2410", "Levothyroxine Calderwick 50 microgram", "2024-10", "2026-10"), ("DO-2410", "Doloreva 50", "2024-10", "2026-10"),
    ("MA-2207", "Maculis", "2022-07", "2024-07"), ("MA-2412", "Maculis", "2024-12", "2026-12"),
]
# product, condition, months, date
STABILITY = [
    ("Brisonal 10 mg", "25C-60RH", 36, "2023-04-18"), ("Cordavex 20 mg", "25C-60RH", 36, "2024-02-09"), ("Cordavex 20 mg", "30C-75RH", 36, "2024-02-09"),
    ("Cordavex 20 mg", "40C-75RH accelerated", 6, "2021-08-23"), ("Glynera 10 mg", "25C-60RH", 24, "2023-09-29"), ("Glynera 10 mg", "25C-60RH", 36, "2024-09-27"),
    ("Zelphia pen", "5C", 24, "2023-12-18"), ("Zelphia pen", "30C in use 6 weeks", None, "2023-12-18"), ("Zelyra pen", "5C", 12, "2024-12-02"), ("Epitrane oral solution", "25C-60RH", 24, "2023-11-14"),
    ("Epitrane oral solution", "in use after opening 3 months", None, "2023-11-14"), ("Velcira 150 mg", "25C-60RH", 18, "2023-08-07"), ("Velcira 150 mg", "25C-60RH", 24, "2024-02-12"), ("Onkadra", "5C", 36, "2024-06-17"),
    ("Rheumasta syringe", "5C", 24, "2023-10-30"), ("Fluvara", "5C", 12, "2024-10-14"), ("Octafacta", "30C", 6, "2024-03-25"), ("Levothyroxine 50 microgram", "25C-60RH", 24, "2024-07-22"),
    ("Doloreva patch", "25C-60RH", 24, "2024-11-04"), ("Cefadine suspension", "reconstituted 10 days", None, "2022-04-04"),
]
# number, versions with dates, title
SOPS = [
    ("QA-001", [(9, "2024-09-02")], "Document control"), ("QA-004", [(5, "2021-02-15"), (6, "2023-04-03"), (7, "2025-01-13")], "Deviations and root-cause analysis"),
    ("QA-006", [(4, "2023-06-05")], "Change control"), ("QA-009", [(6, "2022-10-10")], "Corrective and preventive action (CAPA)"), ("QA-012", [(3, "2021-05-03"), (4, "2024-04-08")], "Product recall and mock recall"),
    ("QA-015", [(5, "2023-09-11")], "Batch record review and release by the Qualified Person"), ("QA-018", [(2, "2022-01-24")], "Qualification and audit of suppliers"), ("QA-021", [(3, "2023-02-20")], "Self-inspection"),
    ("QA-025", [(1, "2021-11-08"), (2, "2024-11-18")], "Data integrity in GxP records"), ("QA-030", [(2, "2022-06-13")], "Complaints about product quality"),
    ("QC-003", [(4, "2024-10-07")], "Out-of-specification results"), ("QC-007", [(6, "2023-05-22")], "Stability programme"), ("QC-011", [(2, "2021-08-16")], "Sampling of starting materials"), ("QC-014", [(1, "2022-02-07")], "Nitrosamine risk assessment and testing"),
    ("MFG-002", [(7, "2024-07-01")], "Gowning and entry to clean rooms"), ("MFG-005", [(3, "2022-04-25")], "Line clearance"), ("MFG-008", [(4, "2023-03-13")], "Cleaning validation"), ("MFG-013", [(2, "2022-09-05"), (3, "2024-10-21")], "Media fills (aseptic process simulation)"),
    ("WH-001", [(5, "2023-07-17")], "Cold chain: storage and transport at 2-8 °C"), ("WH-004", [(2, "2021-06-28")], "Returned goods"), ("WH-006", [(1, "2021-07-12")], "Controlled drugs: storage and register"),
    ("PV-001", [(5, "2021-09-20"), (6, "2024-01-08")], "Adverse events: what every employee reports, and how fast"), ("PV-003", [(4, "2023-10-02")], "Case processing and expedited reporting"), ("PV-005", [(3, "2022-08-22")], "Preparing periodic safety updates"),
    ("PV-007", [(2, "2022-05-16")], "Signal detection and management"), ("PV-010", [(2, "2023-01-09")], "Screening of literature"), ("PV-012", [(1, "2021-04-12")], "Follow-up of exposure in pregnancy"), ("PV-015", [(1, "2025-02-03")], "Social media and digital listening"),
    ("REG-001", [(3, "2022-11-14")], "Variations to marketing authorisations"), ("REG-004", [(4, "2023-08-28")], "Artwork and leaflet changes"), ("REG-006", [(1, "2021-03-08")], "Translation of product information"), ("REG-009", [(2, "2024-02-12")], "Contacts and meetings with authorities"),
    ("CLIN-002", [(5, "2023-11-27")], "Informed consent"), ("CLIN-004", [(4, "2022-07-18")], "Trial master file"), ("CLIN-008", [(3, "2021-12-06")], "Monitoring visits"), ("CLIN-011", [(2, "2022-12-05")], "Emergency unblinding"),
    ("MED-001", [(3, "2020-10-12"), (4, "2023-12-11")], "Answering medical enquiries"), ("MED-003", [(3, "2024-03-25")], "Approval of promotional material"), ("MED-005", [(2, "2023-01-30")], "Hospitality, gifts and payments to health professionals"), ("MED-007", [(1, "2022-03-21")], "Compassionate use and named-patient supply"),
    ("IT-002", [(2, "2022-10-31")], "Validation of computerised systems"), ("IT-005", [(1, "2023-05-08")], "Backup and disaster recovery"), ("HR-003", [(2, "2022-02-28")], "Training and qualification of staff"),
]
TRAINING = [
    *((f"t gmp cork {y}", f"GMP_refresher_Cork_{y}_attendance.xlsx", f"GMP annual refresher, Cork, {y}: attendance and test results", d) for y, d in ((2022, "2022-11-18"), (2023, "2023-11-17"), (2024, "2024-11-22"))),
    *((f"t gmp parma {y}", f"GMP_refresher_Parma_{y}_attendance.xlsx", f"GMP annual refresher, Parma, {y}: attendance and test results", d) for y, d in ((2023, "2023-10-06"), (2024, "2024-10-11"))),
    ("t gmp aarhus 2024", "GMP_refresher_Aarhus_2024.xlsx", None, "2024-09-13"),
    *((f"t ae {y}", f"AE_reporting_salesforce_{y}.pdf", f"Adverse event reporting, sales force: completion {y}", d) for y, d in ((2023, "2023-03-31"), (2024, "2024-03-28"), (2025, "2025-03-31"))),
    ("t ae slides", "AE_reporting_slides_v6.pptx", "Adverse events in 15 minutes: slides for all staff (SOP-PV-001 v6)", "2024-01-15"),
    ("t gown", "Parma_gowning_qualification_2024.xlsx", "Gowning qualification, Parma filling line 2: operators, 2024", "2024-08-30"),
    ("t media", "Parma_media_fill_operators.xlsx", "Media fill participation of operators, Parma", "2025-01-24"),
    ("t di", "Data_integrity_elearning_2024.xlsx", "Data integrity e-learning: completion by department", "2024-12-20"),
    ("t recall", "RU_SOP-QA-012_v4.pdf", "Read and understood: SOP-QA-012 v4", "2024-05-03"),
    ("t gcp", "GCP_refresher_monitors_2024.pdf", "Good clinical practice refresher for monitors, 2024", "2024-06-14"),
    ("t matrix 24", "Training_matrix_2024.xlsx", "Training matrix by role 2024", "2024-01-12"),
    ("t matrix 25", "Training_matrix_2025.xlsx", "Training matrix by role 2025", "2025-01-10"),
    ("t zelyra", "Zelyra_launch_training.pptx", "Zelyra launch training for representatives", "2023-12-04"),
    ("t forklift", "Forklift_licences_Cork.xlsx", "Forklift licences, Cork warehouse", "2024-10-02"),
    ("t induction", "Induction_quiz_new_starters.pdf", None, "2023-02-01"),
]
INSPECTIONS = [
    ("i cork 21", "Cork/IMI_2021_report.pdf", "Irish Medicines Inspectorate: inspection of Cork, 14-18 June 2021, report", "2021-07-23"),
    ("i cork 21 resp", "Cork/IMI_2021_response.pdf", "Response to the inspection of Cork, June 2021", "2021-08-20"),
    ("i cork 23", "Cork/IMI_2023_report.pdf", "Irish Medicines Inspectorate: inspection of Cork, 4-8 September 2023, report", "2023-10-13"),
    ("i cork 23 resp", "Cork/IMI_2023_response.pdf", "Response and CAPA plan, inspection of Cork, September 2023", "2023-11-10"),
    ("i cork gmp", "Cork/GMP_certificate_Cork_2023.pdf", "GMP certificate, Cork, valid until September 2026", "2023-12-18"),
    ("i parma 22", "Parma/AIM_2022_report.pdf", "Italian Medicines Agency (AIM): inspection of Parma, March 2022, report", "2022-04-29"),
    ("i parma us 23", "Parma/USDO_2023_observations.pdf", "US Drug Office: observations at Parma, 6-15 March 2023 (pre-approval, Maculis)", "2023-03-15"),
    ("i parma us 23 resp", "Parma/USDO_2023_response.pdf", "Response to the observations of the US Drug Office at Parma, March 2023", "2023-04-05"),
    ("i parma 24", "Parma/AIM_2024_report.pdf", "Italian Medicines Agency (AIM): inspection of Parma, 13-17 May 2024, report", "2024-06-28"),
    ("i parma 24 resp", "Parma/AIM_2024_response.pdf", "Response and CAPA plan, inspection of Parma, May 2024", "2024-07-26"),
    ("i parma wl", "Parma/USDO_warning_letter_2024-09.pdf", "US Drug Office: warning letter, Parma", "2024-09-10"),
    ("i parma wl resp", "Parma/USDO_warning_letter_response.pdf", "Response to the warning letter of the US Drug Office", "2024-10-01"),
    ("i parma wl upd", "Parma/USDO_warning_letter_update_2025-03.pdf", "Second progress update to the US Drug Office, Parma", "2025-03-28"),
    ("i aarhus 23", "Aarhus/inspection_2023.pdf", "Danish inspection of Aarhus (Nordlys Biologics), October 2023, report", "2023-11-24"),
    ("i aarhus gmp", "Aarhus/GMP_certificate_2024.pdf", "GMP certificate, Aarhus, valid until October 2026", "2024-01-16"),
    ("i pv 22", "PV/UMB_2022_pharmacovigilance.pdf", "Union Medicines Board: pharmacovigilance inspection, Dublin, November 2022, report", "2023-01-20"),
    ("i pv 22 resp", "PV/UMB_2022_response.pdf", "Response to the pharmacovigilance inspection of November 2022", "2023-02-17"),
    ("i gcp 23", "GCP/CW-4471-301_Krakow_2023.pdf", "Inspection of trial CW-4471-301 at the Kraków site, June 2023", "2023-08-04"),
    ("i sarvani 22", "suppliers/Sarvani_audit_2022.pdf", "Audit of Sarvani Lifesciences, Hyderabad (contract manufacturer of metformin and ibuprofen), 2022", "2022-05-20"),
    ("i sarvani 24", "suppliers/Sarvani_audit_2024.pdf", "Audit of Sarvani Lifesciences, Hyderabad, 2024", "2024-11-08"),
    ("i glaswerk", "suppliers/Glaswerk_Ilm_audit_2023.pdf", "Audit of Glaswerk Ilm, Germany (syringes and vials), 2023", "2023-09-29"),
]
# handle, product, country, kind, date
PRICING = [
    ("p cordavex de", "Cordavex", "Germany", "Benefit dossier", "2017-06-01"), ("p glynera ie", "Glynera", "Ireland", "Reimbursement application", "2019-09-16"),
    ("p glynera ckd ie", "Glynera", "Ireland", "Reimbursement application, chronic kidney disease", "2024-10-14"), ("p glynera ckd se", "Glynera", "Sweden", "Reimbursement application, chronic kidney disease", "2024-11-25"),
    ("p zelphia de", "Zelphia", "Germany", "Benefit dossier", "2022-03-01"), ("p zelphia de dec", "Zelphia", "Germany", "Decision on added benefit", "2022-09-01"),
    ("p zelphia fr", "Zelphia", "France", "Transparency file", "2022-06-13"), ("p zelphia ie", "Zelphia", "Ireland", "Reimbursement application", "2022-10-03"), ("p zelphia se", "Zelphia", "Sweden", "Reimbursement application", "2022-08-22"),
    ("p zelyra ie", "Zelyra", "Ireland", "Reimbursement application", "2024-05-20"), ("p zelyra ie dec", "Zelyra", "Ireland", "Decision: not reimbursed", "2025-02-17"), ("p zelyra dk", "Zelyra", "Denmark", "Reimbursement application", "2024-03-11"),
    ("p velcira de", "Velcira", "Germany", "Benefit dossier", "2022-01-17"), ("p velcira de dec", "Velcira", "Germany", "Decision on added benefit", "2022-07-07"), ("p velcira it", "Velcira", "Italy", "Pricing dossier", "2022-04-04"),
    ("p velcira es", "Velcira", "Spain", "Pricing dossier", "2022-09-19"), ("p velcira es 2", "Velcira", "Spain", "Pricing dossier, resubmission", "2024-04-15"), ("p velcira ie", "Velcira", "Ireland", "Budget impact model", "2023-02-27"),
    ("p rheumasta fr", "Rheumasta", "France", "Transparency file, psoriatic arthritis", "2023-05-15"), ("p maculis it", "Maculis", "Italy", "Pricing dossier", "2022-06-20"), ("p maculis de", "Maculis", "Germany", "Benefit dossier", "2022-05-02"),
    ("p octafacta se", "Octafacta", "Sweden", "Tender offer, coagulation factors 2025-2027", "2024-10-07"),
]
CORRESPONDENCE = [
    ("c zelyra ma", "Zelyra: marketing authorisation, decision of the Union Medicines Board", "2023-11-13"),
    ("c zelphia pen", "Zelphia: variation II-014, new pen with dose window, list of questions", "2024-07-08"),
    ("c zelphia pen ok", "Zelphia: variation II-014, opinion", "2025-02-27"),
    ("c zelyra teen pip", "Pramolutide: paediatric investigation plan, agreed", "2022-12-09"),
    ("c glynera ckd", "Glynera: extension to chronic kidney disease, opinion", "2024-12-12"),
    ("c cordavex renewal", "Cordavex: renewal of the marketing authorisation", "2022-05-06"),
    ("c cordavex pip", "Cordavex: paediatric investigation plan, deferral granted until December 2027", "2024-09-19"),
    ("c velcira cond", "Velcira: conditional authorisation converted to a full one", "2023-09-28"),
    ("c velcira adj", "Velcira: scientific advice on the adjuvant trial", "2020-06-18"),
    ("c onkadra sc", "Onkadra: application for subcutaneous injection, day 120 questions", "2025-04-24"),
    ("c octafacta orphan", "Octafacta: orphan designation, end of market exclusivity", "2023-07-31"),
    ("c maculis us", "Maculis: complete response letter of the US Drug Office", "2024-11-29"),
    ("c slimexa", "Slimexa: revocation of the marketing authorisation", "2021-05-20"),
    ("c lumexa qt", "Lumexa: request of the safety committee, ECG data at 60 mg", "2023-01-19"),
    ("c epitrane ref", "Epitrane: referral on use in pregnancy, final conclusions", "2021-05-12"),
    ("c fluvara 25", "Fluvara: strain change for the season 2025/26, application", "2025-04-07"),
    ("c femilette otc", "Femilette: request to be sold without prescription in Portugal, refused", "2024-06-27"),
    ("c brisonal nitro", "Brisonal: nitrosamines, step 3 response", "2022-03-24"),
]
SAFETY = [
    ("s psmf 23", "PSMF_2023.pdf", "Pharmacovigilance system master file 2023", "2023-01-31"), ("s psmf 24", "PSMF_2024.pdf", "Pharmacovigilance system master file 2024", "2024-01-31"), ("s psmf 25", "PSMF_2025.pdf", "Pharmacovigilance system master file 2025", "2025-01-31"),
    ("s sig lumexa", "signal_Lumexa_QT.pdf", "Signal assessment: esvoraxetine and QT prolongation", "2023-03-06"), ("s sig zelphia", "signal_pramolutide_suicidal.pdf", "Signal assessment: pramolutide and suicidal thoughts", "2024-02-14"),
    ("s sig zelphia eye", "signal_pramolutide_NAION.pdf", "Signal assessment: pramolutide and sudden loss of vision (NAION)", "2025-02-19"), ("s sig pulmiva", "signal_Pulmiva_thrush.pdf", "Signal assessment: Pulmiva and oral thrush with the new inhaler", "2024-09-25"),
    ("s sig glynera", "signal_dorfagliflozin_Fournier.pdf", None, "2022-10-19"),
    ("s form", "side_effect_report_form.pdf", "Report a side effect: form for patients and professionals", "2022-01-10"),
]

catalogue = Catalogue()
q = Questions("medicines", today="2025-05-14")
newest = {}  # the newest SmPC and English leaflet of a product


def month_words(date):
    return datetime.date.fromisoformat(date).strftime("%B %Y")


def compose():
    for _, _, _, _, group, *_ in PRODUCTS:
        if group not in catalogue.groups:
            catalogue.group(group, **FIELDS.get(group, {}))
    trials = {}
    for product, *trial in TRIALS:
        trials.setdefault(product, []).append(trial)
    serial = 40110
    for code, brand, substance, dev, group, form, smpcs, leaflets, plans, updates in PRODUCTS:
        scheme = SCHEMES.get(group, "full")
        slug = brand.replace(" ", "")

        def add(handle, kind, stem, title, short, date, language=None, **more):
            """One document in the manner of its group."""
            nonlocal serial
            serial += 7
            if scheme == "full":
                catalogue.add(group, handle, f"{HOME}/products/{slug.lower()}/{stem}.pdf", title=title, product=brand, document_type=kind, language=language, effective=date, **more)
            elif scheme == "group":
                catalogue.add(group, handle, f"{HOME}/products/{slug.lower()}/{stem}.pdf", title=title, date=date, language=language if language != "en" else None)
            elif scheme == "bare":
                catalogue.add(group, handle, f"{HOME}/archive/{slug}/{stem}_{date.replace('-', '')}.pdf")
            elif scheme == "code":
                catalogue.add(group, handle, f"{HOME}/nordlys/{dev}/{dev.replace('-', '')}-{serial}.pdf", title=short, doc_no=f"{dev}-{serial}", date=date)
            else:
                catalogue.add(group, handle, f"{HOME}/d/{serial}", name=f"{short}, {month_words(date)}")

        name = f"{dev} {substance}" if scheme == "code" else brand
        for version, date in smpcs:
            add(f"{code} smpc {version}", "SmPC", f"{slug}_SmPC_v{version}", f"{brand} {form}: Summary of Product Characteristics", f"{name} SmPC v{version}", date, "en", version=version)
        for language, versions in leaflets.items():
            for version, date in versions:
                add(f"{code} pil {language} {version}", "package leaflet", f"{slug}_PIL_{language.upper()}_v{version}", f"{brand} {form}. {LEAFLET[language]}",
                    f"{name} leaflet {LANGUAGE[language]} v{version}", date, language, version=version)
        newest[code] = (f"{code} smpc {smpcs[-1][0]}", f"{code} pil en {leaflets['en'][-1][0]}")
        for version, date in plans:
            add(f"{code} rmp {version}", "risk management plan", f"{slug}_RMP_{version}.0", f"{brand}: Risk Management Plan, version {version}.0", f"{name} RMP {version}.0", date)
        for period in updates:
            first, last = period.split("/")
            date = (datetime.date.fromisoformat(last) + datetime.timedelta(days=68)).isoformat()
            add(f"{code} psur {last[:7]}", "PSUR", f"{slug}_PSUR_{first}_{last}", f"{brand} ({substance}): Periodic Safety Update Report, {first} to {last}",
                f"{name} PSUR {first} to {last}", date, period=period if scheme == "full" else None)
        for number, acronym, what, documents in trials.get(code, []):
            for document in documents.split(", "):
                key, date = document.split(" ")
                file, kind = KINDS[key]
                add(f"{number} {key}" + (f" {date[:4]}" if key == "I" else ""), kind.lower(), f"{number}_{acronym.replace(' ', '-')}_{file}" + (f"_{date[:4]}" if key == "I" and scheme != "bare" else ""),
                    f"{number} ({acronym}): {kind}. {what}" if key != "I" else f"{number} ({acronym}): {kind} to {date}. {what}", f"{number} {acronym}: {kind}", date, trial=number)
        if code == "slimexa":
            catalogue.add(group, "slimexa qa", f"{HOME}/archive/Slimexa/Slimexa_patient_questions_after_withdrawal_20210601.pdf")
    for year in range(2022, 2025):
        season = f"{year}/{(year + 1) % 100}"
        for product, code in (("Fluvara", "fluvara"), ("Fluvara Senior", "senior")):
            if code == "fluvara" or year >= 2023:
                stem = f"{HOME}/products/fluvara/{product.replace(' ', '')}_{year}-{(year + 1) % 100}"
                catalogue.add("Vaccines", f"{code} smpc {year}", f"{stem}_SmPC.pdf", title=f"{product} {season}: Summary of Product Characteristics", product=product, document_type="SmPC", season=season)
                catalogue.add("Vaccines", f"{code} pil {year}", f"{stem}_PIL_EN.pdf", title=f"{product} {season}: {LEAFLET['en']}", product=product, document_type="package leaflet", season=season, language="en")
        catalogue.add("Vaccines", f"fluvara safety {year}", f"{HOME}/products/fluvara/Fluvara_{year}-{(year + 1) % 100}_enhanced_safety.pdf",
                      title=f"Fluvara {season}: enhanced safety surveillance report", product="Fluvara", season=season)

    catalogue.group("Recalls and Market Actions")
    for handle, title, date in RECALLS:
        catalogue.add("Recalls and Market Actions", handle, f"{HOME}/quality/recalls/{date[:7]}-{handle.split()[1]}{'-closeout' if 'close' in handle else ''}.pdf", title=title, date=date)
    catalogue.group("Letters to Health Professionals", document_type="direct healthcare professional communication (DHPC)")
    for handle, file, title, date in LETTERS:
        catalogue.add("Letters to Health Professionals", handle, f"{HOME}/medical/dhpc/{file}", title=title, sent=date)
    catalogue.group("Medical Information", purpose="standard answers to enquiries of health professionals and patients")
    for number, product, title, date in ANSWERS:
        catalogue.add("Medical Information", f"m {number}", f"{HOME}/medical/answers/MI-{number}.docx", title=f"MI-{number} {product}: {title}" if product else f"MI-{number} {title}", product=product, reviewed=date)
    catalogue.group("Batch Certificates")
    for batch, product, made, expiry in BATCHES:
        if made < "2023-10":
            catalogue.add("Batch Certificates", f"b {batch}", f"{HOME}/quality/coa/{made[:4]}/CoA_{batch}.pdf", product=product)
        else:
            catalogue.add("Batch Certificates", f"b {batch}", f"{HOME}/quality/coa/{made[:4]}/CoA_{batch}.pdf", title=f"Certificate of analysis {batch}", product=product, batch=batch, manufactured=made, expiry=expiry)
    catalogue.group("Stability Reports")
    for product, condition, months, date in STABILITY:
        span = f"-{months}M" if months else ""
        catalogue.add("Stability Reports", f"st {product} {condition}{f' {months}' if months else ''}", f"{HOME}/quality/stability/STAB-{product.replace(' ', '')}-{condition.replace(' ', '-')}{span}.pdf", date=date)
    catalogue.group("Standard Operating Procedures", owner="Quality Assurance")
    for number, versions, title in SOPS:
        for version, date in versions:
            last = version == versions[-1][0]
            catalogue.add("Standard Operating Procedures", f"SOP-{number} {version}", f"{HOME}/sop/{number.split('-')[0]}/SOP-{number}_v{version:02}.pdf",
                          title=None if number[:2] in ("IT", "HR") else f"SOP-{number} {title}", version=version, effective=date, status="in force" if last else "superseded")
    catalogue.group("Training Records")
    for handle, file, title, date in TRAINING:
        catalogue.add("Training Records", handle, f"{HOME}/training/{file}", title=title, date=date)
    catalogue.group("Inspections and Audits")
    for handle, file, title, date in INSPECTIONS:
        catalogue.add("Inspections and Audits", handle, f"{HOME}/quality/inspections/{file}", title=title, date=date)
    catalogue.group("Pricing and Reimbursement")
    for handle, product, country, kind, date in PRICING:
        catalogue.add("Pricing and Reimbursement", handle, f"{HOME}/access/{country}/{product}_{handle.replace(' ', '-')}_{date[:4]}.pdf", title=f"{product}, {country}: {kind}", country=country, date=date)
    for year in range(2022, 2026):
        for country in ("Ireland", "Germany"):
            catalogue.add("Pricing and Reimbursement", f"price {country} {year}", f"{HOME}/access/{country}/price_list_{country}_{year}.xlsx", country=country, date=f"{year}-01-02")
    catalogue.group("Regulatory Correspondence", department="Regulatory Affairs")
    for handle, title, date in CORRESPONDENCE:
        catalogue.add("Regulatory Correspondence", handle, f"{HOME}/regulatory/letters/{date}_{title.split(':')[0].replace(' ', '')}.pdf", title=title, date=date)
    catalogue.group("Drug Safety")
    for handle, file, title, date in SAFETY:
        catalogue.add("Drug Safety", handle, f"{HOME}/safety/{file}", title=title, date=date)
    for year, month in [(2024, m) for m in range(1, 12) if m != 8] + [(2025, m) for m in range(1, 5)]:
        catalogue.add("Drug Safety", f"srb {year}-{month:02}", f"{HOME}/safety/board/SRB_minutes_{year}-{month:02}.pdf", title="Safety Review Board: minutes", date=f"{year}-{month:02}-{month_end(year, month).day - 4:02}")
    catalogue.associations |= {
        "CW-5080": "Pramolutide", "Onkadra": "NB-118 trafenuzumab", "SRB": "Drug Safety",
        "Brisonal Plus": "Brisonal", "OTC": "Consumer Health and Gastrelia", "lumivizumab": "Maculis",
    }


compose()


only = catalogue.only


def label(code, *more):
    """What is known of a product today: its newest SmPC or its newest English leaflet, and whatever else would do."""
    return only(*newest[code], *more)


q.ask("name", "What's the max daily dose of Pipalin for a 4 year old?", label("pipalin"))
q.ask("name", "does femilette still protect me if i took it 14 hours late", label("femilette"))
q.ask("name", "Octafacta, how do I mix the powder with the solvent, step by step", label("octafacta"))
q.ask("name", "once the tube of Dermisyl is open how long is it good for", label("dermisyl"))
q.ask("name", "Is metformin calderwick ok with an eGFR of 35?", label("metformin"))
q.ask("name", "Can Pulmiva be given to a child of 9?", label("pulmiva"))
q.ask("name", "can i drink grapefruit juice with Velcira", label("velcira"))

q.ask("symbol", "CW-4471-301 overall survival", only("CW-4471-301 C", "CW-4471-301 L"))
q.ask("symbol", "when does batch RH-2411 expire", only("b RH-2411"))
q.ask("symbol", "what does MI-146 tell doctors", only("m 146"))
q.ask("symbol", "Inclusion criteria in CW-5080-310?", only("CW-5080-310 P", "CW-5080-310 A1"))
q.ask("symbol", "coa for LT50-2410 please", only("b LT50-2410"))
q.ask("symbol", "Under WH-006, who keeps the key?", only("SOP-WH-006 1"))
q.ask("symbol", "NB-260-305: why did we amend the protocol?", only("NB-260-305 A1"))
q.ask("symbol", "Which questions did the agency put to us on II-014?", only("c zelphia pen"))
q.ask("symbol", "recommended dose of NB-118", label("onkadra"))
q.ask("symbol", "how many dropped out of 610-327", only("CW-610-327 C", "CW-610-327 L"))
q.ask("symbol", "SOP-IT-005 restore test, how often", only("SOP-IT-005 1"))

q.ask("alias", "the yearly bone infusion: does the patient need calcium and vitamin D beforehand?", label("ostevia"))
q.ask("alias", "HELENA-SC, did patients prefer the injection to the drip", only("NB-118-302 C", "NB-118-302 L"))
q.ask("alias", "torcilimab in pregnancy", label("rheumasta", "d rheumasta vaccines"))
q.ask("alias", "strains in the seniors' flu jab this season", only("senior smpc 2024", "senior pil 2024"))
q.ask("alias", "pramolutide for weight, what dose do you start on", label("zelyra"))
q.ask("alias", "STORK: how many births were in it at the latest cut", only("CW-290-401 I 2024"))
q.ask("alias", "our insomnia drug and a glass of wine, any issue?", label("somnaris", "m 135"))
q.ask("alias", "brisonal plus (the one with the water tablet), ok in gout?", label("hct"))
q.ask("alias", "who is our QPPV according to the PSMF", only("s psmf 25"))
q.ask("alias", "average weight lost in SLENDER", only("CW-5080-303 C", "CW-5080-303 L"))
q.ask("alias", "did the MenB booster study in teenagers meet its endpoint", only("CW-V12-304 C"))

q.ask("typo", "zelfia pen got frozzen can i stil use it", label("zelphia", "m 101"))
q.ask("typo", "cordovex crushd for a feeding toob", label("cordavex", "m 110"))
q.ask("typo", "levothyroxin and cofee in the moring", label("levo", "m 195"))
q.ask("typo", "dolorevva pach and mri scan", label("doloreva", "m 190"))
q.ask("typo", "velcria leter to docters on lung inflamation", only("d velcira"))
q.ask("typo", "sumnaris lefalet polsh", only("somnaris pil pl 3"))
q.ask("typo", "femilete recal, wich bach was it", only("r femilette"))
q.ask("typo", "gmp certifcate for aahrus", only("i aarhus gmp"))
q.ask("typo", "Glynerra duo - take it befor or after diner?", label("duo"))
q.ask("typo", "complants from pharmacys, wich sop", only("SOP-QA-030 2"))

q.ask("several-companies", "Do Rheumasta and Onkadra both have to stay between 2 and 8 degrees?", label("rheumasta"), label("onkadra"))
q.ask("several-companies", "German leaflets for Zelphia and Zelyra please", only("zelphia pil de 4"), only("zelyra pil de 2"))
q.ask("several-companies", "contraindications of ibuprofen and of gastrelia (the prescription one)", label("ibu"), label("gastrelia"))
q.ask("several-companies", "which findings did the inspectors have at Cork in 2023 that came up at Parma in 2024 as well", only("i cork 23"), only("i parma 24"))
q.ask("several-companies", "can you drive on somnaris, lumexa, doloreva", label("somnaris", "m 136"), label("lumexa"), label("doloreva"))
q.ask("several-companies", "RMPs of velcira and maculis, I want to see how the educational material differs", only("velcira rmp 4"), only("maculis rmp 3"))
q.ask("several-companies", "how many amputations in SWEETWATER and how many in the kidney study", only("CW-3140-305 C", "CW-3140-305 L"), only("CW-3140-309 C", "CW-3140-309 L"))

q.ask("several-periods", "How did our prices in Ireland move between 2023 and 2025?", only("price Ireland 2023"), only("price Ireland 2025"))
q.ask("several-periods", "patient exposure in the Cordavex PSUR to September 2023 and the one to September 2024", only("cordavex psur 2023-09"), only("cordavex psur 2024-09"))
q.ask("several-periods", "GMP refresher in Cork: how many failed the test in 2022, 2023, 2024?", only("t gmp cork 2022"), only("t gmp cork 2023"), only("t gmp cork 2024"))
q.ask("several-periods", "put version 3 and version 4 of the recall procedure side by side", only("SOP-QA-012 3"), only("SOP-QA-012 4"))
q.ask("several-periods", "Larvacetam pregnancy registry, malformations in the 2022 interim vs 2024", only("CW-290-401 I 2022"), only("CW-290-401 I 2024"))
q.ask("several-periods", "did sarvani fix by the second audit what we saw at the first", only("i sarvani 22"), only("i sarvani 24"))
q.ask("several-periods", "doloreva: fatal overdoses reported in each of the periods 2022 2023 2024", only("doloreva psur 2022-12"), only("doloreva psur 2023-12"), only("doloreva psur 2024-12"))

q.ask("relative-date", "what did the safety review board decide last month", only("srb 2025-04"))
q.ask("relative-date", "Any recalls so far this year?", only("r doloreva"), only("r brisonal 25"))
q.ask("relative-date", "german price list, the one from two years ago", only("price Germany 2023"))
q.ask("relative-date", "Which letters to doctors have gone out since New Year?", only("d cordavex azoles"))
q.ask("relative-date", "what progress did we report to the US Drug Office in March", only("i parma wl upd"))
q.ask("relative-date", "did all the reps complete side effect training in Q1", only("t ae 2025"))
q.ask("relative-date", "fluvara surveillance results from the winter before last", only("fluvara safety 2023"))
q.ask("relative-date", "What did the committee conclude on Glynera last December?", only("c glynera ckd"))
q.ask("relative-date", "anything from the regulator about onkadra in the past few weeks?", only("c onkadra sc"))
q.ask("relative-date", "SOPs that came into force this year", only("SOP-QA-004 7"), only("SOP-PV-015 1"))
q.ask("relative-date", "has the velcira batch we made in january been tested", only("b VE-2501"))
q.ask("relative-date", "who went to the gmp day in Aarhus last year", only("t gmp aarhus 2024"))
q.ask("relative-date", "minutes of the safety board from last October", only("srb 2024-10"))

q.ask("document-type", "current SmPC of Zelphia, not the leaflet", only("zelphia smpc 4"))
q.ask("document-type", "The FERRY-ADJ protocol as first approved, without amendments", only("CW-4471-305 P"))
q.ask("document-type", "where is the SAP for harbour af", only("CW-2207-301 S"))
q.ask("document-type", "i need the swedish leaflet of the pain patch", only("doloreva pil sv 7"))
q.ask("document-type", "A customer wants Cork's GMP certificate", only("i cork gmp"))
q.ask("document-type", "budget impact model velcira", only("p velcira ie"))
q.ask("document-type", "plain language summary of the trial in kidney disease, for a patient association", only("CW-3140-309 L"))
q.ask("document-type", "Brisonal SmPC as it stood in 2020", only("brisonal smpc 7"))
q.ask("document-type", "slides from the zelyra launch", only("t zelyra"))
q.ask("document-type", "form for reporting a side effect", only("s form"))
q.ask("document-type", "the complete study report for CLOTWISE in kids, the summary won't do", only("NB-201-303 C"))
q.ask("document-type", "dossier we handed in for Maculis in Germany", only("p maculis de"))

q.ask("topic", "Which of our medicines can damage the jaw? I remember a letter about it", only("d ostevia"))
q.ask("topic", "fake pens", only("r zelphia"))
q.ask("topic", "somebody mentioned a signal on sudden blindness, what was that", only("s sig zelphia eye"))
q.ask("topic", "do we have a trial that was stopped early and if so why", only("CW-730-312 X", "CW-730-312 C"))
q.ask("topic", "warnings that we sent out on patches and toddlers", only("d doloreva"))
q.ask("topic", "What have we got on nitrosamines?", only("r brisonal 21", "r brisonal 21 close", "c brisonal nitro", "SOP-QC-014 1"))
q.ask("topic", "pork gelatine in capsules, a patient asks for religious reasons", only("m 902"))
q.ask("topic", "which product lost its orphan status", only("c octafacta orphan"))

q.ask("not-companies", "My weekly diabetes pen sat on the kitchen counter all weekend, is it ruined?", label("zelphia", "m 101", "st Zelphia pen 30C in use 6 weeks"))
q.ask("not-companies", "dinner for six cardiologists in Milan, how much are we allowed to spend", only("SOP-MED-005 2"))
q.ask("not-companies", "dissolution failed on the first six tablets. do i just retest?", only("SOP-QC-003 4"))
q.ask("not-companies", "a trial patient is unconscious in A&E and the doctor has to know if he's on placebo", only("SOP-CLIN-011 2"))
q.ask("not-companies", "Saw a comment under our Facebook post that someone fainted after our tablets. Do I have to do anything?", only("SOP-PV-015 1", "SOP-PV-001 6", "t ae slides"))
q.ask("not-companies", "hospital in Galway wants a cancer drug of ours for one patient before it is on the market there", only("SOP-MED-007 1"))
q.ask("not-companies", "I've haemophilia and I'm flying to Thailand for three weeks, how do I keep my factor", label("octafacta", "m 180"))
q.ask("not-companies", "the pain plaster is too strong for mum, can i cut it in half", label("doloreva", "m 191"))
q.ask("not-companies", "we're moving offices so the address on every carton and leaflet has to change, what's the process", only("SOP-REG-004 4", "SOP-REG-001 3"))
q.ask("not-companies", "A journalist is on the phone: why did the slimming capsule disappear?",
      only("r slimexa", "c slimexa", "d slimexa", "slimexa qa", "CW-390-401 D", "CW-390-401 C"))
q.ask("not-companies", "new girl starts in QC on Monday, which trainings does she need", only("t matrix 25"))
q.ask("not-companies", "i'm coeliac, are your tablets safe for me", only("m 901"))
q.ask("not-companies", "Truck with vaccines broke down, cooling off for five hours. Now what?", only("SOP-WH-001 5"))
q.ask("not-companies", "has anybody from us ever been to the people who make our syringes", only("i glaswerk"))

q.ask("follow-up", "and the weight loss one?", label("zelyra"),
      history=["what needle does zelphia use", "The Zelphia pen takes 4 mm, 32G needles; one is supplied for each dose."])
q.ask("follow-up", "what about the period before", only("glynera psur 2023-06"),
      history=["cases of ketoacidosis in the glynera PSUR 2023/24", "The update for 1 July 2023 to 30 June 2024 lists 41 cases of ketoacidosis, 6 of them fatal."])
q.ask("follow-up", "in french please", only("cordavex pil fr 12"),
      history=["can you find me the patient leaflet for cordavex", "Yes: the English leaflet of Cordavex, version 12 of October 2024."])
q.ask("follow-up", "no, without the hydrochlorothiazide", label("brisonal"),
      history=["brisonal half life", "In Brisonal HCT, tenvaprolol has a half-life of 11 hours and hydrochlorothiazide one of 6 to 15 hours."])
q.ask("follow-up", "did we write to the doctors about that?", only("d lumexa"),
      history=["is there a heart rhythm problem with lumexa", "The signal assessment of March 2023 found that esvoraxetine prolongs the QT interval by 14 ms at 60 mg.",
               "only at 60?", "Yes, at 20 mg and 40 mg the effect was below 5 ms."])
q.ask("follow-up", "And how did we answer?", only("i parma 24 resp"),
      history=["Was there a critical finding in Parma in May 2024?", "One: the Italian inspectors rated the interventions on filling line 2 without documentation as critical."])
q.ask("follow-up", "yes please", only("NB-260-301 L"),
      history=["is there something on CLEARVIEW I could give to a patient with wet AMD", "There is a lay summary of CLEARVIEW from April 2021. Shall I tell you what it says?"])
q.ask("follow-up", "which version did we have before that, and what did it give us, 30 days too?", only("SOP-QA-004 6"),
      history=["how many days to close a deviation", "SOP-QA-004 version 7, in force since 13 January 2025, allows 30 calendar days."])
q.ask("follow-up", "same for sweden", only("p glynera ckd se"),
      history=["what cost per QALY did we claim for glynera in kidney disease in ireland", "The application to Ireland of October 2024 claims €14,300 per QALY gained."])
q.ask("follow-up", "did they accept it in the end", only("p zelyra ie dec"),
      history=["what did we ask for zelyra in ireland", "The application of May 2024 asks for reimbursement above a BMI of 35 at €171 for four weeks."])
q.ask("follow-up", "sorry, I meant Parma", only("t gmp parma 2024"),
      history=["How many people attended the GMP refresher at Cork in 2024?", "212 people attended the GMP refresher in Cork on 22 November 2024."])
q.ask("follow-up", "Thanks. Different thing: a GP told me over coffee that her patient got hives. By when must I report it?", only("SOP-PV-001 6", "t ae slides"),
      history=["who approves a banner ad for pulmiva", "The medical signatory and the regulatory reviewer, as SOP-MED-003 sets out."])
q.ask("follow-up", "does she have to be tested for TB first", label("rheumasta", "d rheumasta tb"),
      history=["my sister is going to start rheumasta, how often is it injected", "Rheumasta is injected under the skin every other week."])
q.ask("follow-up", "and at 40 degrees?", only("st Cordavex 20 mg 40C-75RH accelerated 6"),
      history=["impurities in cordavex 20 after 36 months at 25/60", "After 36 months at 25 °C and 60 % humidity the sum of impurities was 0.31 %."])
q.ask("follow-up", "what assay was on the certificate when it was released?", only("b LT50-2309"),
      history=["why was levothyroxine recalled in august", "Batch LT50-2309 of the 50 microgram tablets had fallen to 91 % of the declared content."])
q.ask("follow-up", "what was changed the last time", only("CW-2207-311 A2"),
      history=["youngest age in HARBOUR-Kids", "The protocol of October 2022 takes children from 2 years.", "has it been amended", "Twice: in September 2023 and in December 2024."])
q.ask("follow-up", "not that one, the one where it says that it's available again", only("d zelphia short end"),
      history=["zelphia supply letter", "In January 2024 we wrote that no new patients should be started on Zelphia until further notice."])
q.ask("follow-up", "March?", only("srb 2025-03"),
      history=["was velcira on the agenda of the safety review board in february 2025", "No. The board discussed pramolutide and Doloreva on its February meeting."])
q.ask("follow-up", "that's last year's vaccine, i need it for the one we're giving now", only("fluvara smpc 2024", "fluvara pil 2024", "m 175"),
      history=["How much ovalbumin is in Fluvara?", "Fluvara 2023/24 has at most 0.05 micrograms of ovalbumin per dose."])
q.ask("follow-up", "and compared with insulin?", only("CW-5080-302 C"),
      history=["how far did hba1c fall in MERIDIAN 1", "By 1.6 points on pramolutide 1 mg and 0.1 on placebo, after 40 weeks."])
q.ask("follow-up", "why did the Americans turn it down", only("c maculis us"),
      history=["since when is maculis authorised in europe", "Maculis has been authorised in the European Union since March 2022."])

q.ask("abstention", "hi there")
q.ask("abstention", "what is the difference between a phase 2 and a phase 3 trial")
q.ask("abstention", "max dose of xarelto")
q.ask("abstention", "Is Veltrana from Borgholm Pharma licensed for migraine yet?")
q.ask("abstention", "how do ACE inhibitors lower blood pressure")
q.ask("abstention", "CW-9900-301 results")
q.ask("abstention", "our share price today?")
q.ask("abstention", "are you a person or a bot")
q.ask("abstention", "how do i become a pharmacist in ireland")
q.ask("abstention", "great, exactly what i needed",
      history=["which batch of brisonal was recalled in march", "Batch BR10-2412 of Brisonal 10 mg, because bottles held tablets of Brisonal HCT."])
q.ask("abstention", "haha fair enough",
      history=["can you sign my training record for me", "I am afraid not: I only find and read documents."])
q.ask("abstention", "and what does Novaquil from Hestia Labs cost there?",
      history=["price of Somnaris in Germany", "The German price list of 2025 has Somnaris 25 mg, 28 tablets, at €61.40."])
q.ask("abstention", "ok will do. have a nice weekend",
      history=["who do i tell about a broken seal on a carton", "Please write to the complaints desk within one working day, as SOP-QA-030 asks."])
q.ask("abstention", "know a good place to eat near the plant?",
      history=["when were the inspectors in parma last", "The Italian agency inspected Parma from 13 to 17 May 2024.", "i'll be there tomorrow", "Have a good trip."])
q.ask("abstention", "who discovered penicillin by the way",
      history=["cefadine in penicillin allergy", "Cross-reaction is rare, but Cefadine must not be given after anaphylaxis to a penicillin."])
q.ask("abstention", "never mind, found it",
      history=["where's the forklift list", "Do you mean the list of forklift licences of the Cork warehouse?"])
q.ask("abstention", "which language model are you",
      history=["lay summary BREEZE-COPD", "The lay summary of February 2022 says that people on Pulmiva had 22 % fewer flare-ups of COPD."])
q.ask("abstention", "what's a normal HbA1c at 60?",
      history=["how many tablets are in a pack of glynera 10", "Glynera comes in packs of 28 and 98 tablets."])

# --- more
q.ask("several-periods", "Safety Review Board, everything minuted on NAION at its meetings since January", *(only(f"srb 2025-{m:02}") for m in (1, 2, 3, 4)), most=5)
q.ask("several-periods", "what's new for patients in the english zelphia leaflet against the one before", only("zelphia pil en 4"), only("zelphia pil en 3"))
q.ask("several-periods", "How many of the reps had done their adverse event training by the deadline, in each of the last three years?", only("t ae 2023"), only("t ae 2024"), only("t ae 2025"))
q.ask("several-periods", "fluvara reactions: enhanced surveillance 2022/23 vs 2024/25", only("fluvara safety 2022"), only("fluvara safety 2024"))
q.ask("several-periods", "did the number of sites in the PSMF change from last year to this", only("s psmf 24"), only("s psmf 25"))
q.ask("follow-up", "Mine says FE-2405. Until when is it good?", only("b FE-2405"),
      history=["was there something wrong with femilette", "Yes, batch FE-2311 was recalled in March 2024: the placebo tablets were in the wrong place in the blister."])
q.ask("follow-up", "one of them kept it in her handbag for three weeks, in august", label("zelphia", "m 101", "st Zelphia pen 30C in use 6 weeks"),
      history=["my patients fly a lot, can they take zelphia through security", "Yes, in hand luggage, with the pharmacy's label; see answer MI-102."])
q.ask("follow-up", "and the glass people?", only("i glaswerk"),
      history=["when were we last at sarvani", "In 2024; the report is of 8 November.", "how many majors", "Two major and seven minor findings."])
q.ask("follow-up", "I know what we sent. what did they decide", only("p zelphia de dec"),
      history=["zelphia germany added benefit", "The benefit dossier of 1 March 2022 claims a considerable added benefit over insulin glargine."])
q.ask("follow-up", "Why did that one end early?", only("CW-730-312 X", "CW-730-312 C"),
      history=["have we tried lumexa in under 18s", "Yes, in the trial DAYBREAK TEEN (CW-730-312), in adolescents with depression."])
q.ask("several-companies", "Recall notices: doloreva from this february and the pulmiva dose counter one", only("r doloreva"), only("r pulmiva"))
q.ask("several-companies", "she wants to get pregnant. can she stay on lumexa, can she stay on epitrane?", label("lumexa"), label("epitrane", "d epitrane 21", "d epitrane 24", "c epitrane ref"))

# --- more still
q.ask("relative-date", "what did we write to doctors about the supply of Zelphia last autumn", only("d zelphia short end"))
q.ask("relative-date", "A deviation from spring 2022 is being looked at again. I need the SOP on deviations as it stood then.", only("SOP-QA-004 5"))
q.ask("relative-date", "the signal assessment that safety wrote over the winter, what was it about", only("s sig zelphia eye"))
q.ask("relative-date", "fluvara leaflet for the season that's just ending (the normal one, not senior)", only("fluvara pil 2024"))
q.ask("relative-date", "Inspectors were in Parma for a week last May. What did they find?", only("i parma 24"))
q.ask("follow-up", "its certificate?", only("b FE-2311"),
      history=["why was femilette recalled", "In March 2024 batch FE-2311 was recalled: placebo tablets were in the wrong place in the blister."])
q.ask("follow-up", "how about the Danes", only("p zelyra dk"),
      history=["does ireland pay for zelyra", "No. Reimbursement was applied for in May 2024, and on 17 February 2025 it was refused."])
q.ask("follow-up", "I forgot to say that she's type 1. Does that change anything?", label("glynera", "m 120"),
      history=["patient on glynera wants to keep ramadan", "She may go on with 10 mg a day, taken at the evening meal; she should drink enough between sunset and dawn, and stop if she feels ill."])
q.ask("abstention", "poor woman, sounds awful",
      history=["has anybody lost their sight on pramolutide", "The assessment of February 2025 describes a woman of 58 with a sudden loss of vision in one eye; a link could neither be shown nor be ruled out."])
q.ask("abstention", "how do monoclonal antibodies get their odd names")
q.ask("abstention", "need SOP-ENV-002, solvent waste")

# --- once more
q.ask("not-companies", "i always have my thyroid pill with my first coffee, is that bad", label("levo", "m 195"))
q.ask("not-companies", "A wholesaler has sent back a pallet, the cartons look untouched. May we put it back on the shelf?", only("SOP-WH-004 2"))
q.ask("not-companies", "woman in one of our studies has just found out she's expecting. What do we collect from her, and for how long?", only("SOP-PV-012 1"))
q.ask("not-companies", "the safety cap on my toddler's syrup just spins open. wasn't that in the news once", only("r pipalin"))
q.ask("not-companies", "found three cartons of the last product under the conveyor and we're about to start the next one", only("SOP-MFG-005 3", "SOP-QA-004 7"))
q.ask("not-companies", "resident of ours has a feeding tube and is on your blood thinner, can we crush it", label("cordavex", "m 110"))
q.ask("follow-up", "I take Epitrane as well. Do the two get along?", label("epitrane", "m 146", *newest["femilette"]),
      history=["threw up two hours after my femilette", "Take another tablet as soon as you can: it was within four hours (MI-185)."])
q.ask("follow-up", "how far along are we with that, as of this spring", only("i parma wl upd"),
      history=["did the Italians find anything at parma last year", "Yes, two major deficiencies in May 2024, both about the filling line.",
               "and the americans", "The US Drug Office sent a warning letter on 10 September 2024."])
q.ask("several-companies", "Two callers on hold: one asks if he may have wine with Somnaris, the other wants to quit Lumexa from one day to the next. What do I tell them?",
      label("somnaris", "m 135"), label("lumexa", "m 140"))
