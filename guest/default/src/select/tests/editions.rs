//! Documents that appear again and again, of which one time is asked for, or several.

use super::*;

#[test]
fn of_the_same_document_of_several_times_one_is_enough() {
    let entries = [
        "s3://b/Corvin/CRV_pricelist_2025-04.pdf",
        "s3://b/Corvin/CRV_pricelist_2024-04.pdf",
        "s3://b/Corvin/CRV_pricelist_2023-04.pdf",
        "s3://b/Corvin/CRV_brochure_2022.pdf",
    ];
    let chosen = |text| places(&entries, text, 2, "2025-06-01");
    assert_eq!(chosen("prices at corvin"), [0, 3]);
    // Unless times of it may be meant.
    assert_eq!(chosen("have prices at corvin changed"), [0, 1]);
    assert_eq!(chosen("the last two price lists of corvin"), [0, 1]);
    assert_eq!(chosen("prices at corvin in 2024 and 2023"), [1, 2]);
}

#[test]
fn another_time_alone_asks_for_the_edition_of_it() {
    let mut index = Index::default();
    for uri in [
        "s3://b/finance/Capex plan 2025.xlsx",
        "s3://b/finance/Capex plan 2024.xlsx",
        "s3://b/kitchen/Ramadan plan 2024.docx",
        "s3://b/safety/Emergency plan 2024.docx",
    ] {
        index.add(&named(uri, uri.rsplit('/').nth(1).unwrap_or_default(), &[]));
    }
    index.seal();
    let history = spoken(&["the capex plan of 2025", "Two lifts."]);
    for (text, expected) in [("2024", 1), ("and the year before?", 1)] {
        let question = Question { history: history.clone(), max_documents: 1, ..Question::new(text) };
        let choices = index.select(&question).expect("an answer");
        assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<u32>>(), [expected], "{text}");
    }
}

#[test]
fn each_of_several_years_before_what_was_spoken_of_has_its_document() {
    let mut index = Index::default();
    for year in 2019..=2024 {
        index.add(&named(&format!("s3://b/ACR/annual-report-{year}.pdf"), "Acorn Limited", &[]));
    }
    index.seal();
    let history = spoken(&["acorn's parcels in 2022 and 2023", "Twelve million each."]);
    for (text, expected) in [("and in the two years before that?", [2, 1].as_slice()), ("the year before?", &[3])] {
        let most = expected.len() as u32;
        let question = Question { history: history.clone(), max_documents: most, ..Question::new(text) };
        let choices = index.select(&question).expect("an answer");
        assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<u32>>(), expected, "{text}");
    }
    // However often that is asked, the times do not multiply.
    let again = ["and in the 12 years before that?", "I see."].repeat(8);
    let history = spoken(&[&["acorn's parcels in 2023", "Twelve million."], &again[..]].concat());
    let question = Question { history, ..Question::new("and in the 12 years before that?") };
    assert!(index.select(&question).is_ok());
}

#[test]
fn that_meeting_was_on_the_day_that_the_answer_told() {
    let mut index = Index::default();
    for day in ["20240305", "20240618", "20240820"] {
        index.add(&named(&format!("s3://b/board/Minutes_{day}.pdf"), "Board of Education", &[]));
    }
    index.seal();
    for answer in
        ["The Board adopted it on June 18, 2024.", "It was adopted on June 18, 2024, with effect from August 20, 2024."]
    {
        let history = spoken(&["when did the board adopt the 2024-25 budget?", answer]);
        let question = Question { history, max_documents: 1, ..Question::new("show me the minutes of that meeting") };
        let choices = index.select(&question).expect("an answer");
        assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<u32>>(), [1], "{answer}");
    }
}

#[test]
fn what_is_on_next_week_stands_in_the_menu_of_it() {
    let entries = [
        "s3://b/canteen/Menu_Hexham_week_42_2025.pdf",
        "s3://b/canteen/Menu_Hexham_week_43_2025.pdf",
        "s3://b/canteen/Menu_Hexham_week_44_2025.pdf",
        "s3://b/canteen/Christmas lunch 2025.pdf",
    ];
    assert_eq!(places(&entries, "menu at Hexham tomorrow", 1, "2025-10-20"), [1]);
    assert_eq!(places(&entries, "menu at Hexham next week", 1, "2025-10-20"), [2]);
    assert_eq!(places(&entries, "menu at Hexham in week 42", 1, "2025-10-20"), [0]);
}

#[test]
fn of_several_times_the_editions_of_one_document_are_chosen() {
    let reports = ["2018", "2019", "2022", "2023"].map(|year| format!("s3://b/Acorn/acorn-annual-report-{year}.pdf"));
    let mut entries: Vec<&str> = reports.iter().map(String::as_str).collect();
    entries.push("s3://b/Acorn/2023-effect-of-the-ruling-on-guards.pdf");
    assert_eq!(places(&entries, "how many employees and guards had acorn in 2019 and 2023", 2, "2024-03-01"), [1, 3]);
    assert_eq!(places(&entries, "the guards of acorn in 2023", 1, "2024-03-01"), [4]);
    // Of each month that is named.
    let entries = ["owner-progress-2025-02.pdf", "owner-progress-2025-03.pdf", "owner-progress-notes-2025-03.pdf"];
    assert_eq!(places(&entries, "notes on the progress in february and march", 2, "2025-05-01"), [2, 0]);
    let entries = [
        "s3://b/MRB/capital-ratio-2022-12-31.pdf",
        "s3://b/MRB/capital-ratio-of-2022-12-31.pdf",
        "s3://b/MRB/ratio-of-capital-for-the-board-2024-06-30.pdf",
    ];
    let chosen = places(&entries, "MRB capital ratio dec 2022, june 2024", 2, "2025-05-01");
    assert!(chosen.contains(&2), "{chosen:?}");
}

#[test]
fn the_last_three_are_the_newest_whatever_their_words() {
    let mut index = Index::default();
    let entries = [
        ("2024-07-18", "The new wing"),
        ("2024-03-21", "A second scanner and the car park"),
        ("2023-11-23", "Minutes, signed"),
        ("2023-02-23", "Minutes, signed"),
    ];
    for (day, decisions) in entries {
        index.add(&named(&format!("s3://b/Board/minutes {day}.pdf"), "", &[("decisions", decisions)]));
    }
    index.seal();
    let question =
        Question { today: "2024-10-07".to_owned(), ..Question::new("minutes of the last three board meetings") };
    let chosen = index.select(&question).expect("an answer");
    assert_eq!(chosen.iter().map(|choice| choice.index).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn an_older_one_and_the_latest_are_two() {
    let entries = ["terms-2019.pdf", "terms-2022.pdf", "terms-2024.pdf"];
    assert_eq!(places(&entries, "the terms of 2019 and the latest", 2, "2024-10-07"), [0, 2]);
    assert_eq!(places(&entries, "the oldest terms and the latest", 2, "2024-10-07"), [2, 0]);
}

#[test]
fn the_edition_of_the_time_that_is_asked_for_is_chosen() {
    let much = "Late blight after hail, rust on coffee, aphids on kale, quelea on rice and sorghum, hoppers in the south, \
                thrips in onions, weevils in early stores, mites on tomatoes, moths in the plateau, leaf miners in peas";
    let bulletins = [("04", "Armyworm in young maize everywhere; bean fly."), ("05", much), ("06", ""), ("07", much)];
    // Whether the group is named or the words tell of what.
    for group in ["Pest bulletins", ""] {
        let mut index = Index::default();
        for (month, highlights) in bulletins {
            let (uri, period) = (format!("s3://b/x/pest_bulletin_2024-{month}.pdf"), format!("2024-{month}"));
            index.add(&named(&uri, group, &[("period", &period), ("highlights", highlights)]));
        }
        for ended in ["second quarter ended 30 June 2024", "fourth quarter ended 31 December 2024"] {
            index.add(&named(&format!("s3://b/HBG/Earnings call transcript, {ended}.pdf"), "Halcyon Bank", &[]));
        }
        index.seal();
        let ask = |text: &str, max_documents| -> Vec<u32> {
            let question = Question { max_documents, today: "2025-03-01".to_owned(), ..Question::new(text) };
            index.select(&question).expect("an answer").iter().map(|choice| choice.index).collect()
        };
        assert_eq!(ask("pest bulletin of May 2024", 1), [1]);
        assert_eq!(ask("pest bulletins for April and May 2024", 2), [1, 0]);
        assert_eq!(ask("latest pest bulletin", 1), [3]);
        assert_eq!(ask("the bulletin about the bean fly", 1), [0]);
        assert_eq!(ask("the bulletin of 2024 about the bean fly", 1), [0]);
        assert_eq!(ask("transcript of the most recent call of Halcyon Bank", 1), [5]);
    }
}

#[test]
fn the_next_meeting_is_the_one_after_that_which_was_spoken_of() {
    let entries = [
        ("2025-05-28 board minutes.pdf", ""),
        ("2025-06-25 board minutes.pdf", ""),
        ("2025-07-30 board minutes.pdf", ""),
        ("2025-08-27 board minutes.pdf", ""),
        ("Solar roof phase 2.pdf", "The solar roof, two more offers, and its yield"),
    ];
    let mut index = Index::default();
    for (name, summary) in entries {
        index.add(&named(&format!("s3://b/{name}"), "Board", &[("summary", summary)]));
    }
    index.seal();
    let ask = |text: &str, hidden: &[u32]| {
        let asked = "what did the board decide in june about the solar roof";
        let history = spoken(&[asked, "On 25 June 2025 the board asked for two more offers."]);
        let (today, hidden) = ("2025-09-18".to_owned(), hidden.to_vec());
        let question = Question { history, today, hidden, ..Question::new(text) };
        index.select(&question).expect("an answer").first().map(|choice| choice.index)
    };
    for (text, expected) in [
        ("did they come back to it at the next meeting?", 2),
        ("and the one after?", 2),
        ("what about the previous one", 0),
        ("and the meeting before that?", 0),
    ] {
        assert_eq!(ask(text, &[]), Some(expected), "{text}");
    }
    assert_eq!(ask("and the next meeting?", &[2]), Some(3));
}

#[test]
fn where_all_are_called_alike_names_tell_of_no_editions() {
    let mut index = Index::default();
    for number in 0..1200 {
        let summary = if number == 7 { "Bean fly" } else { "Maize" };
        let (uri, period) = (format!("s3://b/{number}.pdf"), (2000 + number / 60).to_string());
        index.add(&named(&uri, "", &[("summary", summary), ("period", &period)]));
    }
    index.seal();
    let best = index.select(&Question { max_documents: 1, ..Question::new("bean fly") }).expect("an answer");
    assert_eq!(best[0].index, 7);
    assert!(index.editions(7, &Question::new("")).is_empty());
}

#[test]
fn what_has_no_type_is_of_the_type_of_its_series() {
    let told: &[(&str, &str)] = &[("type", "Trading Update")];
    let entries: [Entry<'_>; 4] = [
        ("s3://b/oost/OOST_TU_1Q24.pdf", "Oosterhof", told),
        ("s3://b/oost/OOST_TU_3Q23.pdf", "Oosterhof", told),
        ("s3://b/oost/OOST_TU_3Q24.pdf", "Oosterhof", &[]),
        ("s3://b/oost/OOST_PR_3Q24.pdf", "Oosterhof", &[("type", "Press Release")]),
    ];
    assert_eq!(place(&entries, "Q3 2024 trading update of Oosterhof"), Some(2));
}

#[test]
fn what_ends_long_after_the_day_of_the_question_is_not_the_newest() {
    let entries = [
        "s3://b/Leeward/circular-bonds-due-2042.pdf",
        "s3://b/Leeward/unaudited-statements-30-june-2025.pdf",
        "s3://b/Leeward/unaudited-statements-31-march-2025.pdf",
    ];
    assert_eq!(places(&entries, "latest quarterly of leeward", 1, "2025-10-16"), [1]);
    // Where all do, the one that ends first is.
    let plans = ["s3://b/Leeward/plan-2040.pdf", "s3://b/Leeward/plan-2035.pdf"];
    assert_eq!(places(&plans, "leeward plan", 1, "2025-10-16"), [1]);
}

#[test]
fn the_greater_version_is_the_newer_where_no_time_is_told() {
    let entries = [
        "s3://b/queue/v5.6/en/installation-guide.pdf",
        "s3://b/queue/v6.2/en/installation-guide.pdf",
        "s3://b/queue/v6.10/en/installation-guide.pdf",
        "s3://b/queue/v6.9/en/installation-guide.pdf",
        "s3://b/van/HM-PB-1124.pdf",
        "s3://b/van/HM-PB-0325.pdf",
        "s3://b/van/HM-PB-1223.pdf",
    ];
    let mut index = Index::default();
    for uri in entries {
        let (group, title) = if uri.contains("queue") { ("Queue", "") } else { ("Van", "van policy booklet") };
        index.add(&named(uri, group, &[("title", title)]));
    }
    index.seal();
    let chosen = |text: &str| {
        let choices = index.select(&Question { max_documents: 1, ..Question::new(text) }).expect("an answer");
        choices.first().map(|choice| choice.index)
    };
    assert_eq!(chosen("installation guide of the queue"), Some(2));
    assert_eq!(chosen("installation guide of queue 6.2"), Some(1));
    assert_eq!(chosen("van policy booklet"), Some(5));
}

#[test]
fn of_what_else_fits_the_greatest_version_comes_too() {
    let mut index = Index::default();
    for version in ["v5.6", "v5.7", "v6.2"] {
        for guide in ["administration", "troubleshooting", "upgrade"] {
            index.add(&named(&format!("s3://b/queue/{version}/{guide}-guide.pdf"), "Tidewell Queue", &[]));
        }
    }
    index.seal();
    let choices = index.select(&Question { max_documents: 3, ..Question::new("Queue cluster failover") });
    let mut chosen: Vec<u32> = choices.expect("an answer").iter().map(|choice| choice.index).collect();
    chosen.sort_unstable();
    assert_eq!(chosen, [6, 7, 8]);
}

#[test]
fn what_is_called_by_a_number_is_no_version() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/cms/7270.pdf", "Legal", &[("title", "Privacy notice")]),
        ("s3://b/cms/7273.pdf", "Legal", &[("title", "Privacy notice")]),
        ("s3://b/cms/7276.pdf", "Legal", &[("title", "Cookie notice")]),
    ];
    assert_eq!(place(entries, "privacy notice"), Some(0));
    let entries: &[Entry<'_>] = &[
        ("s3://b/contracts/J2318_variation.pdf", "Contracts", &[("summary", "drainage")]),
        ("s3://b/contracts/J2402_variation.pdf", "Contracts", &[("summary", "drainage")]),
    ];
    assert_eq!(place(entries, "variation of the drainage contract"), Some(0));
}

#[test]
fn versions_that_are_held_against_each_other_are_of_one_document() {
    let entries = [
        "s3://b/monitor/MON-6.1-UserGuide.pdf",
        "s3://b/monitor/MON-6.1-RESTAPIReference.pdf",
        "s3://b/monitor/MON-7.1-UserGuide.pdf",
        "s3://b/monitor/MON-7.1-RESTAPIReference.pdf",
        "s3://b/queue/QUE-7.1-RESTAPIReference.pdf",
    ];
    let mut chosen = places(&entries, "compare the monitor 6.1 and 7.1 APIs", 2, "2025-06-01");
    chosen.sort_unstable();
    assert_eq!(chosen, [1, 3]);
}
