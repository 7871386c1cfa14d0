mod called;
mod editions;
mod kinds;
mod names;
mod several;
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

/// What was said before a question: by the user, by the assistant, and so on.
fn spoken(turns: &[&str]) -> Vec<Turn> {
    let roles = ["user", "assistant"].iter().cycle();
    roles.zip(turns).map(|(role, said)| Turn { role: (*role).to_owned(), content: (*said).to_owned() }).collect()
}

/// The places of the entries that are chosen, of so many at most, on a day.
fn places(entries: &[&str], text: &str, max_documents: u32, today: &str) -> Vec<u32> {
    let mut index = Index::default();
    for uri in entries {
        index.add(&named(uri, uri.rsplit('/').nth(1).unwrap_or_default(), &[]));
    }
    index.seal();
    let question = Question { max_documents, today: today.to_owned(), ..Question::new(text) };
    index.select(&question).expect("an answer").iter().map(|choice| choice.index).collect()
}

/// Where an entry lies, its group, and what is told of it.
type Entry<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// The place of what is chosen first.
fn place(entries: &[Entry<'_>], text: &str) -> Option<u32> {
    let mut index = Index::default();
    for (uri, group, told) in entries {
        index.add(&named(uri, group, told));
    }
    index.seal();
    let question = Question { max_documents: 1, today: "2025-09-20".to_owned(), ..Question::new(text) };
    index.select(&question).expect("an answer").first().map(|choice| choice.index)
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
        ("Calabash Bay: how much did the rain cost?", "CBFG Statements 2023"),
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
    let before = |content: &str| spoken(&[content]);
    let follow =
        |before: Vec<Turn>, text: &str| ask(&Question { history: before, ..Question::new(text) }).into_iter().next();
    let profit = "What was the net profit of CBFG in 2021?";
    assert_eq!(follow(before(profit), "What about 2022?").as_deref(), Some("CBFG Statements 2022"));
    assert_eq!(follow(before(profit), "And Sorrel Hill?").as_deref(), Some("SHBL Statements 2021"));
    // What the catalogue does not have is not what was spoken of; a doubt is about just that.
    assert_eq!(follow(before(profit), "And the Calderbank Trust?"), None);
    assert_eq!(follow(before(profit), "hm, are you sure?").as_deref(), Some("CBFG Statements 2021"));
    assert_eq!(follow(before(profit), "thanks"), None);
    assert_eq!(follow(before(profit), "ok got it"), None);
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
        ("where do i throw away old paint and poison", 10, "leaflet of Waste for 2024; speaks of hazardous"),
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
    let history = spoken(&["what do lunches cost at Schools and Childcare"]);
    let question = Question { history, ..Question::new("who mends a broken lamp") };
    let choices = leaflets().select(&question).expect("an answer");
    let found: Vec<u32> = choices.iter().map(|choice| choice.index).collect();
    assert!(found.contains(&2), "{choices:?}");
}

#[test]
fn a_misspelt_word_means_what_it_was_taken_for() {
    let index = leaflets();
    let meant = |text: &str| turn::Turn::read(text, &Question::new(text), &index, false).sense.direction();
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
fn what_tells_of_all_that_is_asked_for_is_not_parted() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/rail/Northern Gauge/Settlement agreement Northern Gauge.pdf", "Vantage Rail", &[]),
        ("s3://b/rail/Northern Gauge/Order.pdf", "Vantage Rail", &[]),
        ("s3://b/air/Settlement.pdf", "Kestrel Air", &[("type", "settlement")]),
        ("s3://b/air/Settlement 2.pdf", "Kestrel Air", &[("type", "settlement")]),
    ];
    assert_eq!(place(&entries, "settlement with northern gauge"), Some(0));
}

#[test]
fn what_everybody_writes_in_capitals_is_the_name_of_nobody() {
    let entries: [Entry<'_>; 3] = [
        ("s3://b/BP-002 Identification and Verification of Customers.pdf", "Branches", &[]),
        ("s3://b/BP-005 Closing an Account.pdf", "Branches", &[]),
        ("s3://b/BP-007 Cash Differences.pdf", "Branches", &[]),
    ];
    assert_eq!(place(&entries, "What ID do I need from a new customer?"), Some(0));
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

#[test]
fn what_became_of_something_is_told_by_what_came_later() {
    let mut index = Index::default();
    for (name, group) in [
        ("2021-05-03 Notice on the hall.pdf", "Corvin"),
        ("2022-03-07 Notice on the hall.pdf", "Corvin"),
        ("2023-01-21 Notice on the hall.pdf", "Corvin"),
        ("2022-12-01 Notice on the mill.pdf", "Larkspur"),
        ("2020 accounts.pdf", "Corvin"),
    ] {
        index.add(&named(&format!("s3://b/{group}/{name}"), group, &[]));
    }
    index.seal();
    let chosen = |text: &str| {
        let history = spoken(&["why did corvin close its hall in 2022", "In March 2022 it was flooded."]);
        let question = Question { history, today: "2024-02-01".to_owned(), ..Question::new(text) };
        index.select(&question).expect("an answer").first().map(|choice| choice.index)
    };
    assert_eq!(chosen("did they try again?"), Some(2));
    assert_eq!(chosen("and in 2021"), Some(0));
    assert_eq!(chosen("and in March 2022"), Some(1));
}

#[test]
fn something_else_is_put_in_the_place_of_what_was_spoken_of() {
    let mut index = Index::default();
    for (group, name) in [
        ("Frulla", "recalls/BL10 recall of the blender 2024.pdf"),
        ("Frulla", "bl10/BL10 spare parts.pdf"),
        ("Frulla", "bl10/BL10 recipes.pdf"),
        ("Tempo", "recalls/KT17 recall of the kettle 2022.pdf"),
        ("Tempo", "kt17/KT17 manual of the kettle.pdf"),
        ("Nord", "ff300/FF300 spare parts.pdf"),
    ] {
        index.add(&named(&format!("s3://b/{name}"), group, &[("product", group)]));
    }
    index.seal();
    for (text, expected) in [("and the kettle?", 3), ("same for the kettle", 3), ("and spare parts?", 1)] {
        let history = spoken(&["is there a recall on the frulla", "Yes, since September 2024."]);
        let question = Question { history, today: "2025-09-01".to_owned(), ..Question::new(text) };
        let choices = index.select(&question).expect("an answer");
        assert_eq!(choices.first().map(|choice| choice.index), Some(expected), "{text} {choices:?}");
    }
}
