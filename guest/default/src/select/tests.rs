mod times;

use docferry_policy::Turn;

use super::*;

fn document(group: &str, symbol: &str, kind: &str, period: &str, summary: &str) -> Document {
    let name = format!("{symbol}-{kind}-{period}.pdf").to_lowercase().replace(' ', "-");
    Document {
        uri: format!("s3://b/organized/{symbol}/{}/{}/{name}", kind.replace(' ', "_"), &period[period.len() - 4..]),
        name,
        group: group.to_owned(),
        attributes: [("document_type", kind), ("period", period), ("symbol", symbol), ("summary", summary)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        ..Document::default()
    }
}

/// A document that is called by the end of its path, with what else is told of it.
fn named(uri: &str, group: &str, told: &[(&str, &str)]) -> Document {
    Document {
        uri: uri.to_owned(),
        name: uri.rsplit('/').next().unwrap_or_default().to_owned(),
        group: group.to_owned(),
        attributes: told.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect(),
        ..Document::default()
    }
}

fn index() -> Index {
    let mut index = Index::default();
    for (group, symbol) in [("Calabash Bay Financial Group Limited", "CBFG"), ("Sorrel Hill Beverages Limited", "SHBL")]
    {
        for year in ["2021", "2022", "2023"] {
            let summary = if year == "2021" { "The fire at the bottling plant" } else { "Letter of the chairman" };
            index.add(&document(group, symbol, "annual report", year, summary));
            index.add(&document(group, symbol, "audited financial statements", year, "Balance sheet, cash flows"));
        }
        index.add(&document(group, symbol, "quarterly report", "Q2 2023", "Interim figures"));
    }
    index.seal();
    index
}

fn ask(question: &Question) -> Vec<String> {
    let index = index();
    let name = |choice: &Choice| {
        let entry = &index.entries[choice.index as usize];
        let kind = index.facets(choice.index).is;
        let symbol = if entry.group == 0 { "CBFG" } else { "SHBL" };
        format!(
            "{symbol} {kind:?} {}",
            index.facets(choice.index).period.map_or(String::new(), |period| period.to_string())
        )
    };
    index.select(question).expect("an answer").iter().map(name).collect()
}

fn first(text: &str) -> Option<String> {
    ask(&Question { today: "2024-05-01".to_owned(), ..Question::new(text) }).into_iter().next()
}

#[test]
fn group_kind_and_period_decide() {
    for (text, expected) in [
        ("How is CBFG doing?", "CBFG Annual 2023"),
        ("What was the net profit of Sorrel Hill in 2022?", "SHBL Statements 2022"),
        ("Sorrel Hill in the second quarter of 2023", "SHBL Interim Q2 2023"),
        ("Sorrel Hill's annual report for FY21", "SHBL Annual 2021"),
        ("What did the fire do to Sorrel Hill?", "SHBL Annual 2021"),
        ("calabash bay last year", "CBFG Annual 2023"),
    ] {
        assert_eq!(first(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn everyone_named_gets_a_document_before_anyone_gets_a_second() {
    assert_eq!(ask(&Question::new("Compare CBFG and Sorrel Hill"))[..2], ["CBFG Annual 2023", "SHBL Annual 2023"]);
    let years = ask(&Question::new("Sorrel Hill in 2021 and 2022"));
    assert_eq!(years[..2], ["SHBL Annual 2021", "SHBL Annual 2022"]);
    assert_eq!(years.len(), 3);
}

#[test]
fn a_follow_up_is_about_what_was_spoken_of() {
    let before = |content: &str| vec![Turn { role: "user".to_owned(), content: content.to_owned() }];
    let follow =
        |before: Vec<Turn>, text: &str| ask(&Question { history: before, ..Question::new(text) }).into_iter().next();
    let profit = "What was the net profit of CBFG in 2021?";
    assert_eq!(follow(before(profit), "What about 2022?").as_deref(), Some("CBFG Statements 2022"));
    assert_eq!(follow(before(profit), "And Sorrel Hill?").as_deref(), Some("SHBL Statements 2021"));
    // What the catalogue does not have is not what was spoken of; a doubt is about just that.
    assert_eq!(follow(before(profit), "And the Calderbank Trust?"), None);
    assert_eq!(follow(before(profit), "hm, are you sure?").as_deref(), Some("CBFG Statements 2021"));
    assert_eq!(follow(before(profit), "thanks"), None);
    assert_eq!(follow(before(profit), "Who won the cricket?"), None);
}

#[test]
fn nothing_asked_of_the_catalogue_chooses_nothing() {
    for text in ["hello", "Thank you!", "Who won the cricket?", "", "???", "What is the weather like today?"] {
        assert_eq!(first(text), None, "{text}");
    }
}

#[test]
fn words_find_documents_without_a_group() {
    let found = ask(&Question::new("Tell me of the fire at the bottling plant"));
    assert!(found.len() >= 2 && found[..2].iter().all(|name| name.ends_with("Annual 2021")), "{found:?}");
}

#[test]
fn what_is_hidden_is_neither_chosen_nor_counted() {
    let question =
        Question { hidden: (0..7).filter(|number| *number != 2).collect(), ..Question::new("How is CBFG doing?") };
    assert_eq!(ask(&question), ["CBFG Annual 2022"]);
    let choices = index().select(&question).expect("an answer");
    assert!(choices[0].reason.ends_with("for 2022, the most recent"), "{}", choices[0].reason);
}

#[test]
fn every_choice_says_why() {
    let choices = index().select(&Question::new("What did the fire do to Sorrel Hill in 2021?")).expect("an answer");
    assert_eq!(
        choices[0].reason,
        "annual report of Sorrel Hill Beverages Limited for 2021, the period asked for; speaks of fire"
    );
}

fn chosen(entries: &[(&str, &str)], text: &str) -> Vec<String> {
    let mut index = Index::default();
    for (group, uri) in entries {
        index.add(&named(uri, group, &[]));
    }
    index.seal();
    let choices = index.select(&Question { max_documents: 1, ..Question::new(text) }).expect("an answer");
    choices.iter().map(|choice| entries[choice.index as usize].1.to_owned()).collect()
}

#[test]
fn groups_whose_names_begin_alike_are_told_apart() {
    let entries = [
        ("Sentosa Perdana Bank Berhad", "s3://b/spb/annual-report-2023.pdf"),
        ("Sentosa Perdana Holdings Berhad", "s3://b/sph/annual-report-2023.pdf"),
        ("Dhaka North Sewerage, Phase I", "s3://b/a/PP_2024.pdf"),
        ("Dhaka North Sewerage, Phase II", "s3://b/b/PP_2023.pdf"),
        ("Blue Nile Irrigation", "s3://b/c/P-0409_accounts_2022.pdf"),
        ("Blue Nile Irrigation", "s3://b/c/P-0409/progress_2023.pdf"),
    ];
    for (text, expected) in [
        ("sentosa perdana holdings, profit 2023", Some(1)),
        ("sentosa perdana bank, profit 2023", Some(0)),
        ("dhaka north phase II accounts", Some(3)),
        ("who works on dhaka phase 2", Some(3)),
        ("dhaka north phase I accounts", Some(2)),
        // A code that entries of one group alone hold.
        ("P-0409, progress in 2023", Some(5)),
        ("northern star sewerage berhad, profit 2023", None),
    ] {
        let expected: Vec<&str> = expected.into_iter().map(|at: usize| entries[at].1).collect();
        assert_eq!(chosen(&entries, text), expected, "{text}");
    }
}

#[test]
fn one_of_a_family_that_is_not_there_is_a_stranger() {
    let entries = [
        ("Lantern Bay Telecom Limited", "s3://b/LBT/annual-report-2022.pdf"),
        ("Lantern Bay Water Company Limited", "s3://b/LBW/annual-report-2022.pdf"),
        ("Coral Foods Limited", "s3://b/CFL/annual-report-2022.pdf"),
    ];
    assert!(chosen(&entries, "Lantern Bay Electric annual report 2022").is_empty());
    assert_eq!(chosen(&entries, "Lantern Bay Water annual report 2022"), ["s3://b/LBW/annual-report-2022.pdf"]);
    assert_eq!(chosen(&entries, "Lantern Bay annual report 2022").len(), 1);
}

#[test]
fn what_an_entry_is_called_is_no_name_of_a_stranger() {
    let entries = [
        ("Bills and Acts", "s3://b/digital_identity_bill.pdf"),
        ("Bills and Acts", "s3://b/ferry_services_bill.pdf"),
        ("Petitions Committee", "s3://b/how_to_petition.pdf"),
        ("House of Assembly", "s3://b/calendar.pdf"),
    ];
    assert_eq!(chosen(&entries, "who must carry it under the Digital Identity Bill"), [entries[0].1]);
    // A word with a slip that was taken for a name, and is none here, is a word.
    assert_eq!(chosen(&entries, "how do i petiton"), [entries[2].1]);
    assert!(chosen(&entries, "who must carry it under the Digital Harbours Bill").is_empty());
}

#[test]
fn of_strangers_nothing_is_held_by_what_is_called_as_any() {
    let mut entries = vec![
        ("Projects", "s3://b/projects/stoat-status-2025.pdf"),
        ("Projects", "s3://b/projects/heron-status-2025.pdf"),
        ("Finance", "s3://b/annual-report-2022.pdf"),
    ];
    let others = ["lunch", "parking", "holidays", "uniforms", "keys", "laundry", "choir", "garden"];
    let others = others.map(|other| format!("s3://b/{other}.pdf"));
    entries.extend(others.iter().map(|other| ("Staff", other.as_str())));
    assert_eq!(chosen(&entries, "status of project Heron"), [entries[1].1]);
    assert!(chosen(&entries, "Wedgwood annual report 2022").is_empty());
}

#[test]
fn codes_of_documents_are_found_however_they_are_written() {
    let entries = [
        ("Petitions", "s3://b/P2022-05_ferry.pdf"),
        ("Petitions", "s3://b/P2022-12_market.pdf"),
        ("Designs", "s3://b/rfcs/0066-rate-limits.md"),
        ("Designs", "s3://b/rfcs/0081-on-call.md"),
        ("Objects", "s3://b/RAVMG_2023.14/will.pdf"),
        ("Objects", "s3://b/RAVMG_2024.2/will.pdf"),
        ("Colliery GEL", "s3://b/plan_2023.pdf"),
        ("Archive", "s3://b/RRO_NCB_GEL.pdf"),
        ("Corvin", "s3://b/corvin-q2fy25-results-june-30-2024.pdf"),
    ];
    for (text, expected) in [
        ("P 2022-05 how many signed", 0),
        ("P2022-12, who signed", 1),
        ("RFC 66 in three sentences please", 2),
        ("what is RAVMG:2023.14", 4),
        ("does RRO/NCB/GEL include the accident book for 1913", 7),
        // These are times.
        ("Corvin Q2FY25", 8),
        ("Corvin, three months ended June 30 2024", 8),
    ] {
        assert_eq!(chosen(&entries, text), [entries[expected].1], "{text}");
    }
}

#[test]
fn a_name_that_others_speak_of_names_whom_it_names() {
    let mut entries =
        vec![("Brackenwood Bancorp, Inc.", "s3://b/brkw/10-k-2021.htm"), ("Tidewell Corp", "s3://b/twl/10-k-2021.htm")];
    let notes: Vec<String> = (0..12).map(|day| format!("s3://b/notes/brackenwood-update-{day}.pdf")).collect();
    entries.extend(notes.iter().map(|note| ("Notes", note.as_str())));
    assert_eq!(chosen(&entries, "Brackenwood and Tidewell, total assets at the end of 2021"), [entries[0].1]);
}

#[test]
fn a_code_that_is_hidden_is_none() {
    let mut index = Index::default();
    for name in ["RFC-66-limits.pdf", "limits of rates.pdf", "weekly menu.pdf"] {
        index.add(&named(&format!("s3://b/{name}"), "", &[]));
    }
    index.seal();
    let text = "RFC 66, limits of rates";
    let first = |hidden: Vec<u32>| {
        let choices = index.select(&Question { hidden, ..Question::new(text) }).expect("an answer");
        choices.first().map(|choice| choice.index)
    };
    assert_eq!((first(vec![]), first(vec![0])), (Some(0), Some(1)));
    // Its numbers are no times.
    let mut index = Index::default();
    index.add(&Document {
        uri: "s3://b/RAVMG_2023.pdf".to_owned(),
        name: "RAVMG_2023.pdf".to_owned(),
        ..Document::default()
    });
    index.seal();
    let asked = |text: &str| turn::Turn::read(text, &Question::new(text), &index).periods.periods;
    assert_eq!((asked("what is RAVMG/2023"), asked("what is SQM/2023").len()), (Vec::new(), 1));
}

#[test]
fn what_other_groups_hold_of_one_by_its_name_is_found() {
    let entries = [
        ("Zelphia", "s3://b/zelphia/leaflet.pdf"),
        ("Zelphia", "s3://b/zelphia/risk-management-plan.pdf"),
        ("Recalls", "s3://b/recalls/zelphia-batch.pdf"),
        ("Recalls", "s3://b/recalls/pulmiva-batch.pdf"),
    ];
    assert_eq!(chosen(&entries, "Zelphia: which batch was recalled"), [entries[2].1]);
    assert_eq!(chosen(&entries, "Zelphia risk plan"), [entries[1].1]);
}

#[test]
fn a_phrase_is_found_by_its_first_letters() {
    let entries = [("North", "s3://b/GML 2024.xlsx"), ("North", "s3://b/KXW 2024.pdf")];
    assert_eq!(chosen(&entries, "gigabit modem logbook"), [entries[0].1]);
}

#[test]
fn the_news_of_a_company_is_found_by_what_it_means() {
    let entries = [
        ("Susu Segar Dairies Limited", "s3://b/organized/SUSU/annual_report/2023/annual-report-2023.pdf"),
        ("Susu Segar Dairies Limited", "s3://b/organized/SUSU/annual_report/2022/annual-report-2022.pdf"),
        ("Susu Segar Dairies Limited", "s3://b/organized/SUSU/press_release/2021/doctor-joins-the-clinic.pdf"),
        ("Delta Petroleum Limited", "s3://b/organized/DPR/annual_report/2023/annual-report-2023.pdf"),
    ];
    assert_eq!(chosen(&entries, "which physician did susu segar hire for its hospital"), [entries[2].1]);
    assert_eq!(chosen(&entries, "how did susu segar do"), [entries[0].1]);
}

#[test]
fn names_of_files_are_read_without_blanks() {
    let entries = [
        ("Ferries", "s3://b/StraitsFerry-CollisionWithABarge.pdf"),
        ("Ferries", "s3://b/FERRY%20-%20FARES%202023.pdf"),
        ("Ferries", "s3://b/StraitsFerry-AnnualReport2022.pdf"),
    ];
    for (text, expected) in
        [("ferries: collision with a barge", 0), ("ferries: fares in 2023", 1), ("ferries: annual report of 2022", 2)]
    {
        assert_eq!(chosen(&entries, text), [entries[expected].1], "{text}");
    }
}

#[test]
fn the_other_of_a_family_is_meant_by_the_word_that_only_its_name_has() {
    let mut index = Index::default();
    for (group, symbol) in [("Quern X1 Printer", "QX1"), ("Quern X1 Plus Printer", "QX1P"), ("Orrery Cloud", "OCL")] {
        index.add(&document(group, symbol, "user manual", "2023", "Levelling the bed, loading filament"));
    }
    index.seal();
    let history = vec![
        Turn { role: "user".to_owned(), content: "How do I level the bed of my Quern X1?".to_owned() },
        Turn { role: "assistant".to_owned(), content: "The manual of the Quern X1 Printer says how.".to_owned() },
    ];
    let question = Question { history, today: "2024-05-01".to_owned(), ..Question::new("No, I've got the Plus") };
    let choices = index.select(&question).expect("an answer");
    assert_eq!(choices.first().map(|choice| choice.index), Some(1));
}

#[test]
fn the_firm_itself_is_meant_where_its_parent_is_not() {
    let mut index = Index::default();
    let groups =
        ["Halcyon Bank Group Limited", "Halcyon Bank Limited", "Coral Bank plc", "Sand Bank plc", "Reef Bank plc"];
    for (group, symbol) in groups.into_iter().zip(["HBG", "HBL", "CBP", "SBP", "RBP"]) {
        index.add(&document(group, symbol, "annual report", "2023", ""));
    }
    index.seal();
    let history = vec![
        Turn { role: "user".to_owned(), content: "the capital ratio of Halcyon Bank Group in 2023".to_owned() },
        Turn { role: "assistant".to_owned(), content: "It was 16.2%.".to_owned() },
    ];
    let text = "I meant the bank itself, not the holding";
    let question = Question { history, today: "2024-05-01".to_owned(), ..Question::new(text) };
    let choices = index.select(&question).expect("an answer");
    assert_eq!(choices.first().map(|choice| choice.index), Some(1));
}

/// The leaflets of a town.
fn leaflets() -> Index {
    let mut index = Index::default();
    for (group, symbol, summary) in [
        ("Streets and Parking", "SP1", "Parking permits for residents"),
        ("Streets and Parking", "SP2", "Snow and ice: who clears the pavement"),
        ("Streets and Parking", "SP3", "Reporting potholes and broken lamps"),
        ("Schools and Childcare", "SC1", "Enrolment in the first year"),
        ("Schools and Childcare", "SC2", "Appeal against the refusal of a place"),
        ("Schools and Childcare", "SC3", "Lunches and their prices"),
        ("Registry Office", "RO1", "Identity cards: application, fee and loss"),
        ("Registry Office", "RO2", "Civil weddings: dates and rooms"),
        ("Water", "WA1", "Burst pipes: the emergency line"),
        ("Water", "WA2", "Moving house: reading the water meter"),
        ("Waste", "WT1", "Bulky refuse and hazardous substances"),
        ("Waste", "WT2", "Calendar of collections"),
    ] {
        index.add(&document(group, symbol, "leaflet", "2024", summary));
    }
    index.seal();
    index
}

#[test]
fn a_question_finds_what_answers_it_though_they_share_no_word() {
    let index = leaflets();
    for (text, expected, reason) in [
        ("i want to get married in june", 7, "leaflet of Registry Office for 2024; speaks of wedding"),
        ("where do i throw away old paint and poison", 10, "leaflet of Waste for 2024; near in meaning"),
        (
            "they turned my daughter down, what can i do about it",
            4,
            "leaflet of Schools and Childcare for 2024; speaks of refusal",
        ),
    ] {
        let choices = index.select(&Question::new(text)).expect("an answer");
        let found = choices.iter().find(|choice| choice.index == expected);
        assert_eq!(found.map(|choice| choice.reason.as_str()), Some(reason), "{text}: {choices:?}");
    }
    // What is hidden is neither found nor counted.
    let question = Question { hidden: vec![7], ..Question::new("i want to get married in june") };
    assert!(index.select(&question).expect("an answer").iter().all(|choice| choice.index != 7));
}

#[test]
fn a_follow_up_reaches_what_other_groups_alone_tell() {
    let history =
        vec![Turn { role: "user".to_owned(), content: "what do lunches cost at Schools and Childcare".to_owned() }];
    let question = Question { history, ..Question::new("who mends a broken lamp") };
    let choices = leaflets().select(&question).expect("an answer");
    let found: Vec<u32> = choices.iter().map(|choice| choice.index).collect();
    assert!(found.contains(&2), "{choices:?}");
}

#[test]
fn a_misspelt_word_means_what_it_was_taken_for() {
    let index = leaflets();
    let meant = |text: &str| turn::Turn::read(text, &Question::new(text), &index).sense.direction();
    assert!(meant("hazardus").nearness(&meant("hazardous")) > 0.9);
    assert!(meant("hazardus").nearness(&meant("weddings")) < 0.5);
}

#[test]
fn an_acronym_stands_for_the_words_of_a_name() {
    let titles = ["Repairs and maintenance", "Anti-social behaviour of neighbours", "Behaviour of contractors", "Pets"];
    let mut index = Index::default();
    for (number, title) in (10..).zip(titles) {
        index.add(&named(&format!("s3://b/policies/POL-{number}.pdf"), "", &[("title", title)]));
    }
    index.seal();
    let chosen = |text: &str| {
        let chosen = index.select(&Question { max_documents: 1, ..Question::new(text) }).expect("an answer");
        chosen.first().map(|choice| choice.index)
    };
    assert_eq!(chosen("what does our ASB policy say"), Some(1));
}

#[test]
fn each_of_several_things_gets_its_document() {
    let mut index = Index::default();
    let entries = [
        ("Goats and Sheep", "Raised goat house"),
        ("Goats and Sheep", "Keeping dairy goats"),
        ("Goats and Sheep", "Shearing"),
        ("Poultry", "Chicken house for 200 birds"),
        ("Poultry", "Vaccination of chickens"),
        ("Levies", "Levies of March and April"),
    ];
    for (number, (group, title)) in entries.into_iter().enumerate() {
        index.add(&named(&format!("s3://b/{number}"), group, &[("title", title)]));
    }
    index.seal();
    let ask = |text: &str| -> Vec<u32> {
        let choices = index.select(&Question { max_documents: 2, ..Question::new(text) }).expect("an answer");
        choices.iter().map(|choice| choice.index).collect()
    };
    assert_eq!(ask("I need the house plans for goats and for chickens"), [0, 3]);
    // Both are of one document.
    assert_eq!(ask("is there anything on keeping and dairy goats")[0], 1);
}

#[test]
fn a_group_is_named_by_the_code_that_most_of_its_entries_hold() {
    let entries = |code: &str, group: &str| -> Vec<Document> {
        let uri = |year: i32| format!("s3://b/filings/{code}/{code}_QARX_{year}.pdf");
        (2021..2025).map(|year| named(&uri(year), group, &[("type", "annual report")])).collect()
    };
    let mut index = Index::default();
    let all = [entries("MARSA", "Marsa Gate Ports PJSC"), entries("NBH", "Nabukelevu Hospitals Limited")];
    all.into_iter().flatten().for_each(|document| index.add(&document));
    index.add(&named("s3://b/filings/other/rook_2024.pdf", "Nabukelevu Hospitals Limited", &[]));
    (2021..2023).for_each(|year| index.add(&named(&format!("s3://b/terna_{year}.pdf"), "Coastal Grid", &[])));
    index.seal();
    let called = |text: &str| -> Vec<u32> {
        let mentions = index.groups.mentioned(&words::words(text), |word| index.postings.count(word));
        mentions.groups.iter().map(|named| named.group).collect()
    };
    assert_eq!(called("nbh related parties 2022"), [1]);
    assert_eq!(called("NBH against MARSA"), [1, 0]);
    // Nor is it any other word in small letters.
    let mentions = index.groups.mentioned(&words::words("nbh capex"), |word| index.postings.count(word));
    assert!(mentions.groups[0].sure > 0.9);
    // What few entries hold is none, and what several groups do.
    assert!(called("ROOK in 2023").is_empty() && called("TERNA in 2023").is_empty() && called("QARX 2023").is_empty());
}

#[test]
fn an_issuer_is_named_by_its_code() {
    let mut index = Index::default();
    for (issuer, group) in [("HKN", "Harakeke Networks Limited"), ("RDG", "Rata Dairy Group Limited")] {
        for year in ["2023", "2024"] {
            let told = [("issuer", issuer), ("title", &format!("Annual Report {year}"))];
            index.add(&named(&format!("s3://b/{group}-{year}.pdf"), group, &told));
        }
    }
    index.seal();
    let mentions = index.groups.mentioned(&words::words("rdg capex in 2023"), |_| 4);
    assert_eq!(mentions.groups.iter().map(|named| named.group).collect::<Vec<_>>(), [1]);
}

#[test]
fn the_name_of_something_that_few_entries_hold_is_asked_of_the_catalogue() {
    let mut index = Index::default();
    let others = ["rates", "loans", "cards", "fees", "limits", "scams", "cheques", "mandates", "pensions", "bonds"];
    for other in others {
        for year in ["2023", "2024"] {
            index.add(&named(&format!("s3://b/kb/{other}-{year}.pdf"), "Manual", &[]));
        }
    }
    index.add(&named("s3://b/hours/Kilbrack - Opening Hours 2025.pdf", "Hours", &[]));
    index.seal();
    let chosen = |text: &str| {
        let choices = index.select(&Question::new(text)).expect("an answer");
        choices.first().map(|choice| choice.index)
    };
    assert_eq!(chosen("what is kilbrack like"), Some(20));
    assert_eq!(chosen("what is dundalk like"), None);
}
