//! Words that mean the same: those of one root, and those that people use for one another.

use rustc_hash::FxHashMap;

/// What a word counts that is of the same root as the one asked for, and one that means about the same.
pub(super) const SAME_ROOT: f64 = 0.8;
pub(super) const SAME_MEANING: f64 = 0.6;

/// Sets of words that stand for one another where people ask for documents. A set begins with what it is about. Two words
/// joined by `_` only stand in questions.
const SETS: &[&str] = &[
    // Work and people.
    "leave vacation holiday pto furlough sabbatical absence time_off day_off days_off",
    "holiday vacation festive",
    "sickness sick ill illness unwell medical absence injury flu",
    "parental maternity paternity adoption pregnant pregnancy baby birth newborn mother father expecting",
    "bereavement compassionate death died dead funeral condolence passed_away",
    "wage pay salary payroll compensation remuneration payslip earnings paycheck",
    "bonus incentive award",
    "raise increment increase pay_rise",
    "hire hiring recruit recruitment recruiting vacancy applicant candidate interview onboarding joiner starter new_hire",
    "resign resignation quit notice leaver offboarding leaving",
    "dismiss dismissal fire fired sack sacked termination terminate redundancy layoff severance redundant",
    "employee staff worker personnel colleague workforce headcount employment team",
    "manager supervisor boss management superior",
    "remote telework teleworking hybrid homeworking telecommute telecommuting home_office from_home work_abroad",
    "overtime hours rota shift timesheet roster toil",
    "appraisal performance review evaluation assessment feedback",
    "training course learning development education workshop seminar tuition",
    "grievance complaint complain dispute harassment bullying bully harass discrimination",
    "discipline disciplinary misconduct sanction warning",
    "whistleblow whistleblowing whistleblower wrongdoing misconduct report_fraud speak_up",
    "pension retirement retire superannuation annuity 401k",
    "insurance cover coverage insured policyholder premium underwriting",
    "benefit perk allowance entitlement entitled",
    "intern apprentice apprenticeship internship trainee placement",
    "childcare nursery kindergarten daycare creche",
    "dress clothing clothes uniform attire wear",
    "reference referee recommendation testimonial",
    "relationship romance dating partner conflict family",
    "form application template fill_in fill_out fill_something hand_in",
    // Money.
    "expense reimbursement reimburse refund claim expenditure spend receipt spending outlay reclaim",
    "invoice bill billing payable receivable payment",
    "purchase procurement buy buying procure order purchasing acquire",
    "supplier vendor contractor subcontractor provider",
    "tender bid rfp bidding quotation quote",
    "signature sign signing signatory signed authority authorise authorize approve approval authorisation authorization",
    "budget forecast estimate appropriation spending plan",
    "tax vat levy taxation duty gst hst",
    "loan credit borrowing mortgage lending debt borrow lend overdraft",
    "card visa mastercard creditcard",
    "cash petty till money",
    "fraud scam embezzlement theft corruption bribery bribe",
    "gift hospitality present entertainment invitation invite ticket bribe bribery",
    "fee charge tariff price rate cost pricing fare dues",
    "fine penalty sanction",
    "grant subsidy funding award sponsorship donation scholarship bursary",
    "donation charity philanthropy charitable giving donate",
    "audit auditor inspection examination assurance",
    "dividend payout distribution shareholder",
    "profit earnings income surplus gain net",
    "revenue turnover sale income topline",
    "asset property equipment plant",
    "depreciation amortisation amortization wear",
    // Companies.
    "acquisition takeover buyout merger acquire merge amalgamation bid offer bought purchase buy_the",
    "offer circular bid takeover",
    "prospectus ipo listing flotation offering float",
    "rights issue offering placing",
    "meeting agm assembly session egm hearing",
    "agm annual_meeting shareholder_meeting stockholder_meeting annual_general",
    "proxy vote voting resolution ballot election",
    "minutes proceedings meeting record protocol notes",
    "agenda order programme program items",
    "call transcript conference webcast earnings",
    "presentation slides deck slideshow powerpoint",
    "announcement press release news notice bulletin",
    "director board chairman chairwoman chair chairperson governance",
    "ceo chief executive president managing_director",
    "cfo finance treasurer",
    "shareholder stockholder investor owner ownership",
    "subsidiary affiliate associate division unit",
    "restructuring reorganisation reorganization restructure",
    "bankruptcy insolvency liquidation winding administration bankrupt",
    "lawsuit litigation legal court suit sue sued claim",
    "sustainability esg environmental climate emissions csr responsibility",
    "climate carbon emission greenhouse co2 warming",
    "strategy plan roadmap vision",
    "competitor competition rival antitrust",
    "guidance outlook forecast projection expectation",
    // Law and order.
    "contract agreement lease deed covenant",
    "lease rent rental tenancy tenant landlord letting renting",
    "rental airbnb let_out rent_out short_term tourist lodging",
    "confidentiality nda secret confidential disclosure",
    "privacy gdpr personal data protection",
    "policy rule regulation guideline guidance directive",
    "procedure process instruction step workflow how_to",
    "law statute act ordinance bylaw legislation regulation",
    "licence license permit permission authorisation certificate licensing",
    "complaint grievance appeal objection",
    "compliance conformity regulatory",
    "copyright trademark patent intellectual",
    "will testament inheritance estate probate",
    // Computers.
    "password login passphrase credential authentication signin log_in sign_in mfa locked_out 2fa",
    "computer laptop desktop pc notebook workstation macbook",
    "phone mobile smartphone telephone cellphone handset cell_phone",
    "email mail mailbox outlook inbox spam",
    "phishing scam spam suspicious malware virus ransomware",
    "incident breach hacked hack leak stolen lost loss theft compromise compromised",
    "backup restore recovery archive",
    "software application app program programme licence tool",
    "network wifi wireless internet lan broadband ethernet router",
    "vpn remote tunnel",
    "printer print printing scanner copier toner",
    "account access user permission login",
    "artificial ai chatgpt chatbot llm machine_learning",
    "social facebook twitter instagram linkedin tiktok media",
    "journalist press media reporter newspaper interview enquiry",
    "website web site homepage online portal",
    "helpdesk support ticket service_desk",
    "retention archive archiving destroy shred shredding deletion delete dispose disposal",
    // Devices.
    "manual guide handbook instruction booklet documentation instructions how_to",
    "datasheet specification spec technical dimension specsheet",
    "quickstart quick setup start getting_started",
    "install installation mount mounting fitting setup wiring wire assemble assembly fit commissioning",
    "reset restore factory default reboot restart",
    "firmware update upgrade release version changelog",
    "release notes changelog changes",
    "troubleshoot troubleshooting fault problem error issue broken defect failure malfunction diagnose fix faulty working",
    "maintenance service servicing repair upkeep overhaul maintain",
    "cleaning clean descale descaling wash hygiene decalcify sanitise sanitize",
    "part spare replacement accessory component consumable filter seal gasket",
    "warranty guarantee guaranty return",
    "battery charge charging charger power recharge",
    "safety hazard danger warning precaution dangerous",
    "recall withdrawal field_safety safety_notice",
    "noise loud sound decibel quiet acoustic db",
    "heat heating boiler radiator warm heater furnace",
    "cooling refrigerant refrigeration conditioning chiller aircon air_conditioning",
    "connect pair pairing connection coupling bluetooth link",
    "compatible compatibility fits works_with work_with",
    "energy electricity power consumption kwh",
    "water leak plumbing pipe hydraulic",
    "wiring diagram schematic circuit electrical",
    "alarm alert siren alarms",
    "paper_jam jam",
    "display screen monitor panel",
    "remote control controller",
    "declaration conformity certificate ce",
    // Travel, buildings, cars.
    "travel trip journey travelling flight airfare fly business_trip",
    "flight fly airline airfare plane air business_class",
    "hotel accommodation lodging stay overnight",
    "perdiem diem subsistence meal meals allowance",
    "car vehicle automobile fleet van driving drive mileage lorry truck",
    "parking park carpark garage",
    "mileage kilometre mile fuel petrol",
    "bicycle bike cycling cyclist cycle",
    "visitor guest tourist tourism",
    "office building premises workplace facility desk site",
    "fire evacuation emergency alarm",
    "accident injury incident emergency injured hurt",
    "health safety wellbeing wellness welfare medical",
    "security badge pass keycard access lock key",
    "cleaner cleaning janitor",
    "pet dog cat animal",
    "smoke smoking cigarette tobacco vape vaping",
    "alcohol drug drinking liquor drunk beer wine",
    // Town and country.
    "road street highway pavement sidewalk pothole traffic avenue",
    "pedestrian crosswalk crossing walk walker",
    "speed speeding limit traffic",
    "waste garbage trash rubbish refuse recycling recycle bin compost disposal landfill",
    "house home housing dwelling residential apartment flat residence condo accommodation",
    "zoning planning rezoning variance land development permit",
    "extension addition renovation construction building build builder",
    "tree forest forestry hedge woodland",
    "park playground recreation garden field",
    "school pupil student teacher classroom education lesson",
    "meal lunch breakfast food canteen cafeteria dinner",
    "library book borrowing",
    "police officer crime policing",
    "firefighter fire brigade",
    "flood flooding storm stormwater drainage hurricane sewer",
    "sewer wastewater sewage septic drain",
    "noise loud nuisance",
    "restaurant dining cafe bar outdoor",
    "cannabis marijuana weed dispensary",
    "gun firearm weapon shooting",
    "election vote voter ballot poll",
    "mayor council councillor alderman selectman",
    "elderly senior older aged pensioner",
    "child kid children youth minor toddler infant",
    "homeless homelessness shelter",
    "bus transit transport transportation tram train rail railway",
    "airport aviation aircraft runway",
    "solar photovoltaic panel renewable wind turbine",
    "swimming pool swim beach",
    "dog leash kennel",
    "cemetery burial grave funeral",
    "bridge viaduct overpass culvert",
    "charge charging ev electric",
    // Science and health.
    "cancer tumour tumor carcinoma oncology malignancy neoplasm",
    "heart cardiac cardiovascular coronary",
    "kidney renal nephropathy",
    "lung pulmonary respiratory asthma breathing",
    "diabetes glucose insulin glycaemic diabetic sugar",
    "obesity overweight bmi fat weight",
    "vaccine vaccination immunisation immunization jab shot inoculation vaccinate",
    "infection infectious disease outbreak epidemic pathogen pandemic",
    "antibiotic antimicrobial resistance bacteria",
    "drug medicine medication pharmaceutical prescription treatment therapy",
    "mental depression anxiety psychological psychiatric stress burnout",
    "hospital clinic ward inpatient",
    "doctor physician practitioner gp clinician",
    "nurse nursing midwife",
    "mortality death fatality survival deaths",
    "study trial research paper article evidence investigation",
    "pollution smog particulate",
    "nutrition diet food eating nutritional",
    "hypertension blood pressure",
    "covid coronavirus sars pandemic lockdown",
    "mosquito dengue malaria vector zika",
    "toddler infant child",
    "algae seaweed sargassum",
    "microplastic plastic litter",
    // Short forms.
    "report rpt rep reports",
    "certificate cert certification accreditation iso",
    "holiday hols bank_holiday christmas easter closure",
    "close closed closure closing shutdown shut",
    "account acct accts accounts bookkeeping ledger",
    "statement stmt statements",
    "agreement agmt contract",
    "presentation pres ppt pptx",
    "management mgmt",
    "minutes mins mtg meeting",
    "invoice inv",
    "assessment assess asst risk",
    "computation calculation calc",
    "job role position post vacancy description",
    "curriculum syllabus syllabi module course lecture",
    "calendar timetable schedule term semester dates lecture",
    "essay coursework assignment dissertation thesis plagiarism",
    "translate translation translator interpreter interpreting language speak",
    "visit visiting visitor",
    "food meal diet dietary vegan vegetarian menu eat drink catering",
    "needle needlestick sharps syringe",
    "burn burnt burned scald",
    "haemorrhage hemorrhage bleeding blood",
    "birth maternity obstetric labour delivery postnatal antenatal",
    "child paediatric pediatric children childrens",
    "earn earning pay salary scale wage",
    "flu influenza",
    "ship vessel boat freighter tanker fleet",
    "detain detained seize seized impound impounded arrest arrested confiscate confiscated raid raided",
    "resolve resolution decide decision resolved decided",
    "collateral security pledge charge guarantee receivables mortgage",
    "inflation cpi price prices consumer",
    "unemployment unemployed jobless labour job workforce employment",
    "population census inhabitant resident demographic people",
    "interest rate monetary",
    "import export trade customs",
    "arrival tourist tourism visitor",
    "gdp output economy growth product",
    "mortality death deaths dying die excess",
    "dormant inactive unclaimed untouched abandoned",
    "damaged torn burnt broken mutilated damage",
    "banknote note coin currency money",
    "money laundering aml",
    "rename renamed name_change change_of_name former",
    "dispute strike conflict protest",
    "explosion blast collapse accident disaster",
    "delay postponed postponement late",
    "deployment deploy rollout roll_out",
    "open_source opensource licence license",
    "upgrade upgrading migrate migration update move_from",
    "level levelling leveling calibrate calibration",
    "bug defect error issue known",
    "crash crashes freeze hang hangs",
    "price pricing subscription tariff",
    "end_of_life discontinued eol unsupported",
    "npl nonperforming bad_loans performing",
    "buy_back buyback repurchase",
    "share stock equity",
    "employee headcount employees staff",
    "patient inpatient outpatient",
    "leaflet brochure flyer pamphlet handout hand_out information",
    "formulary medicines drug list",
    "guideline protocol pathway guidance",
    "allergy allergic anaphylaxis",
    "hygiene handwashing hand_washing",
    "pregnant antenatal maternity",
    "wound dressing ulcer sore",
    "pain analgesia analgesic painkiller",
    "fall falls falling slip trip",
    "student pupil trainee undergraduate",
    "exam examination test assessment",
    "apply application admission admissions",
    "lawyer attorney solicitor counsel",
    "letter correspondence mail",
    "verdict judgment judgement ruling decision",
    "complaint claim pleading petition",
    "witness testimony deposition statement affidavit",
    "settle settlement compromise",
    "exclusive exclusivity sole",
    "supply delivery sourcing supplier",
    // German.
    "geschaftsbericht jahresbericht",
    "jahresabschluss abschluss bilanz",
    "halbjahresbericht zwischenbericht quartalsbericht",
    "umsatz umsatze umsatzerlose erlose",
    "gewinn ergebnis jahresuberschuss uberschuss",
    "mitarbeiter beschaftigte personal angestellte",
    "dividende ausschuttung",
    "urlaub ferien abwesenheit",
    "anleitung bedienungsanleitung handbuch gebrauchsanweisung",
    "protokoll sitzung niederschrift",
    "annual_report geschaftsbericht",
    // Spanish, French, Portuguese.
    "informe memoria reporte relatorio rapport report",
    "ventas ingresos facturacion",
    "beneficio ganancia utilidad resultado lucro",
    "empleado trabajador plantilla personal",
    "manual instrucciones guia notice mode_emploi bedienungsanleitung anleitung user_manual",
    "vacaciones permiso licencia",
    "chiffre affaires ventes",
    "benefice resultat profit",
    "conge vacances absence",
    "ferias licenca",
    "estados cuentas financieros comptes",
    "acta reunion minuta",
];

/// How names of files shorten words, as stems: the short form, and the word.
const SHORT: &[(&str, &str)] = &[
    ("acct", "account"),
    ("agmt", "agreement"),
    ("appl", "application"),
    ("bgt", "budget"),
    ("cert", "certificate"),
    ("circ", "circular"),
    ("concall", "transcript"),
    ("cttee", "committee"),
    ("dept", "department"),
    ("eur", "euro"),
    ("equip", "equipment"),
    ("eval", "evaluation"),
    ("fin", "financial"),
    ("gbp", "pound"),
    ("gbp", "sterling"),
    ("govt", "government"),
    ("info", "information"),
    ("ins", "insurance"),
    ("intl", "international"),
    ("inv", "invoice"),
    ("ltr", "letter"),
    ("maint", "maintenance"),
    ("mgmt", "management"),
    ("mgr", "manager"),
    ("min", "minute"),
    ("mtg", "meeting"),
    ("ops", "operation"),
    ("pol", "policy"),
    ("pres", "presentation"),
    ("prelim", "preliminary"),
    ("proc", "procedure"),
    ("prog", "programme"),
    ("qtr", "quarter"),
    ("rpt", "report"),
    ("sched", "schedule"),
    ("spec", "specification"),
    ("stmt", "statement"),
    ("trng", "training"),
    ("usd", "dollar"),
];

/// The short forms of a word, and the words of a short form.
pub(super) fn short_forms(stem: &str) -> impl Iterator<Item = &'static str> + '_ {
    SHORT.iter().filter_map(move |(short, word)| match stem {
        _ if stem == *short => Some(*word),
        _ if stem == *word => Some(*short),
        _ => None,
    })
}

/// Which sets hold a root, or two words that stand together.
pub(super) struct Meanings {
    sets: FxHashMap<String, Vec<u16>>,
}

impl Default for Meanings {
    fn default() -> Self {
        let mut sets: FxHashMap<String, Vec<u16>> = FxHashMap::default();
        for (number, set) in (0..).zip(SETS) {
            for word in set.split(' ') {
                let key = if word.contains('_') { word.to_owned() } else { root(word).to_owned() };
                let numbers = sets.entry(key).or_default();
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
            }
        }
        Self { sets }
    }
}

impl Meanings {
    /// The words that stand for one, by its root or as two words joined by `_`.
    pub(super) fn of(&self, key: &str) -> impl Iterator<Item = &'static str> + '_ {
        let sets = self.sets.get(key).into_iter().flatten();
        sets.flat_map(|number| SETS[usize::from(*number)].split(' ')).filter(|word| !word.contains('_'))
    }
}

/// Endings that only bend a word, and those that make another of it, the longest first.
const BENDING: &[&str] = &["ings", "ing", "ies", "ied", "ers", "eds", "er", "ed", "es", "en", "s", "e", "y", "n"];
const MAKING: &[&str] = &[
    "ifications", "ification", "isations", "izations", "isation", "ization", "ational", "ements", "ations", "itions",
    "ement", "ation", "ition", "ments", "ances", "ences", "ities", "ators", "ment", "ness", "ance", "ence", "ancy",
    "ency", "able", "ible", "ator", "ally", "ions", "ity", "als", "ion", "ive", "ial", "ors", "ist", "ous", "ful",
    "al", "or", "ly", "ic",
];

/// What is left of a word without its endings: `disposal`, `disposing` and `disposed` are one.
pub(super) fn root(word: &str) -> &str {
    let cut = |endings: &[&str], least: usize| {
        endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.len() >= least))
    };
    let rest = cut(MAKING, 5).or_else(|| cut(BENDING, 3)).unwrap_or(word);
    // "shipping" is of "ship", "purchase" and "purchasing" end alike.
    let rest = rest.strip_suffix(['e', 'i', 'y']).filter(|rest| rest.len() >= 3).unwrap_or(rest);
    let bytes = rest.as_bytes();
    match bytes {
        [.., a, b] if a == b && bytes.len() > 3 && b.is_ascii_alphabetic() && !b"lsz".contains(b) => {
            &rest[..rest.len() - 1]
        }
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_root_are_one() {
        for words in [
            ["dispose", "disposal", "disposing"],
            ["ship", "shipping", "shipped"],
            ["purchase", "purchases", "purchasing"],
            ["approve", "approved", "approving"],
            ["install", "installing", "installation"],
            ["employ", "employment", "employed"],
            ["policy", "policies", "policy"],
            ["recycle", "recycled", "recycling"],
        ] {
            assert!(words.iter().all(|word| root(word) == root(words[0])), "{words:?} {:?}", words.map(root));
        }
        assert_ne!(root("report"), root("repair"));
    }

    #[test]
    fn people_use_words_for_one_another() {
        let meanings = Meanings::default();
        let means = |key: &str, word: &str| meanings.of(key).any(|other| other == word);
        assert!(means(root("vacations"), "leave") && means("time_off", "leave") && means(root("sick"), "absence"));
        assert!(means(root("takeover"), "circular") && means(root("laptop"), "computer"));
        assert!(!means(root("laptop"), "leave"));
    }
}
