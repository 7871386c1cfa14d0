//! Questions of one time and of several.

use super::*;

#[test]
fn a_half_of_a_year_is_told_by_both_its_quarters() {
    let mut index = Index::default();
    for period in ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"] {
        index.add(&document("Larkspur Fund III", "LF3", "letter", period, "To the partners"));
    }
    index.seal();
    for (text, expected) in [("Larkspur letters for the first half of 2024", [1, 0]), ("Larkspur, H2 2024", [3, 2])] {
        let choices = index.select(&Question::new(text)).expect("an answer");
        let first: Vec<u32> = choices.iter().take(2).map(|choice| choice.index).collect();
        assert_eq!(first, expected, "{text}");
    }
}

#[test]
fn what_is_of_the_very_day_is_asked_for() {
    let folder = "s3://b/management";
    let mut entries = vec![format!("{folder}/MM 2025-05-13.docx"), format!("{folder}/MM 2025-05-06.docx")];
    let others = ["lunch", "parking", "holidays", "uniforms", "keys", "laundry", "choir", "garden", "stamps", "chairs"];
    entries.extend(others.map(|other| format!("{folder}/{other}.pdf")));
    let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
    assert_eq!(places(&entries, "what did management decide on zorbing yesterday, hello", 1, "2025-05-14"), [0]);
    assert_eq!(places(&entries, "what did management decide on 6 May 2025", 1, "2025-05-14"), [1]);
    assert!(places(&entries, "who won the rugby yesterday", 1, "2025-05-14").is_empty());
}

#[test]
fn a_change_from_one_year_to_another_is_told_by_both() {
    let years = ["2019", "2020", "2021", "2022", "2023"];
    let entries = years.map(|year| format!("s3://b/Corvin/corvin-annual-report-{year}.pdf"));
    let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
    let chosen = |text, today| places(&entries, text, 2, today);
    assert_eq!(chosen("how did the headcount of corvin develop between 2019 and 2023", "2024-02-01"), [4, 0]);
    assert_eq!(chosen("corvin's debt between 2020 and now", "2023-05-01"), [4, 1]);
    let quarters = ["q1-2023", "q2-2023", "q3-2023", "q4-2023", "q1-2024"];
    let entries = quarters.map(|quarter| format!("s3://b/Corvin/corvin-unaudited-statements-{quarter}.pdf"));
    let quarters: Vec<&str> = entries.iter().map(String::as_str).collect();
    let text = "have corvin's costs gone up between Q1 2023 and Q1 2024";
    assert_eq!(places(&quarters, text, 2, "2024-08-01"), [4, 0]);
    // The newest years of which there is a report.
    assert_eq!(chosen("corvin's sales over the last two years", "2024-02-01"), [4, 3]);
    assert_eq!(chosen("corvin's sales over the last two years", "2023-09-01"), [4, 3]);
}

#[test]
fn the_quarterly_reports_of_a_year_are_those_of_its_quarters() {
    let mut index = Index::default();
    for (kind, period) in
        [("annual report", "2023"), ("interim statements", "Q2 2023"), ("interim statements", "Q3 2023")]
    {
        index.add(&document("Knuckles Tea", "KTEA", kind, period, ""));
    }
    index.seal();
    for text in ["the quarterly reports of Knuckles Tea for 2023", "all 2023 quarterlies from Knuckles Tea"] {
        let question = Question { max_documents: 2, ..Question::new(text) };
        let choices = index.select(&question).expect("an answer");
        assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<u32>>(), [2, 1], "{text}");
    }
}

#[test]
fn a_symbol_and_a_year_are_no_code() {
    let entries = ["s3://b/ELR/annual-report-2020-20.pdf", "s3://b/ELR/annual-report-2024.pdf"];
    assert_eq!(places(&entries, "ELR 2024 rental income", 1, "2025-05-01"), [1]);
    assert_eq!(places(&entries, "ELR 2020 rental income", 1, "2025-05-01"), [0]);
}

#[test]
fn what_appeared_in_a_month_is_asked_for_by_it() {
    let entries = [
        "s3://b/DGT/call-first-quarter-ended-30-june-2024-2024-08-17.pdf",
        "s3://b/DGT/call-third-quarter-ended-31-december-2024-2025-02-17.pdf",
        "s3://b/DGT/call-q4-2024-2025-05-02.pdf",
    ];
    assert_eq!(places(&entries, "what did DGT tell analysts in February", 1, "2025-05-06"), [1]);
    assert_eq!(places(&entries, "what did DGT tell analysts in August 2024", 1, "2025-05-06"), [0]);
    assert_eq!(places(&entries, "what did DGT tell analysts in May", 1, "2025-05-06"), [2]);
}

#[test]
fn days_and_months_are_read_where_plus_stands_for_blanks() {
    let entries = ["s3://b/Pearl/HOD+minutes+4+Aug+2025.docx", "s3://b/Pearl/HOD+minutes+11+Aug+2025.docx"];
    assert_eq!(places(&entries, "pearl minutes of 4 august 2025", 1, "2025-08-19"), [0]);
    assert_eq!(places(&entries, "newest pearl minutes", 1, "2025-08-19"), [1]);
}

#[test]
fn reports_of_quarters_tell_when_a_year_ends() {
    // Told by when they appeared.
    let entries: [Entry<'_>; 4] = [
        ("s3://b/om/2023-11-02-q2fy24-results.pdf", "Omkara Limited", &[("type", "quarterly report")]),
        ("s3://b/om/2024-02-02-q3fy24-results.pdf", "Omkara Limited", &[("type", "quarterly report")]),
        ("s3://b/om/2024-05-12-q4fy24-results.pdf", "Omkara Limited", &[("type", "quarterly report")]),
        ("s3://b/om/2024-08-02-q1fy25-results.pdf", "Omkara Limited", &[("type", "quarterly report")]),
    ];
    assert_eq!(place(&entries, "profit of omkara in the june 2024 quarter"), Some(3));
    assert_eq!(place(&entries, "omkara Q2 FY24"), Some(0));
    // Told by the quarter that has none.
    let entries: [Entry<'_>; 4] = [
        ("s3://b/kr/UFS_30SEP2023.pdf", "Kettle Mines", &[("type", "quarterly report")]),
        ("s3://b/kr/UFS_31DEC2023.pdf", "Kettle Mines", &[("type", "quarterly report")]),
        ("s3://b/kr/UFS_31MAR2024.pdf", "Kettle Mines", &[("type", "quarterly report")]),
        ("s3://b/kr/UFS_30SEP2024.pdf", "Kettle Mines", &[("type", "quarterly report"), ("year", "2025")]),
    ];
    assert_eq!(place(&entries, "kettle mines Q1 FY24"), Some(0));
    assert_eq!(place(&entries, "kettle mines Q1 FY25"), Some(3));
    assert_eq!(place(&entries, "kettle mines, march 2024 quarter"), Some(2));
}

#[test]
fn where_nearly_all_end_their_years_alike_others_do() {
    let told: &[(&str, &str)] = &[("type", "quarterly report")];
    let entries: [Entry<'_>; 4] = [
        ("s3://b/om/2023-11-02-q2fy24-results.pdf", "Omkara Limited", told),
        ("s3://b/si/2024-05-12-q4fy24-results.pdf", "Sindh Limited", told),
        ("s3://b/jh/Results_Q4_FY_2024-25.pdf", "Jhatpat Limited", told),
        ("s3://b/jh/Results_Q1_FY_2024-25.pdf", "Jhatpat Limited", told),
    ];
    assert_eq!(place(&entries, "jhatpat in the march 2025 quarter"), Some(2));
}

#[test]
fn what_appeared_on_the_day_that_is_asked_for_is_meant() {
    let told = |quarter: &str, date: &str| {
        let uri = format!("s3://b/nimble/transcript-{quarter}.pdf");
        (uri, [("type", "transcript".to_owned()), ("date", date.to_owned())])
    };
    let mut index = Index::default();
    for (uri, fields) in [told("q1-fy2026", "2025-06-05"), told("q2-fy2025", "2024-09-04")] {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
        index.add(&named(&uri, "Nimblestack", &fields));
    }
    index.seal();
    let question = Question { today: "2025-06-15".to_owned(), ..Question::new("nimblestack call ten days ago") };
    assert_eq!(index.select(&question).expect("an answer").first().map(|choice| choice.index), Some(0));
}

#[test]
fn each_company_is_asked_of_its_own_time() {
    let years = ["2022", "2023", "2024"];
    let entries: Vec<String> = ["Harvest", "Oosterhof"]
        .iter()
        .flat_map(|group| years.map(|year| format!("s3://b/{group}/annual-report-{year}.pdf")))
        .collect();
    let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
    let chosen = |text| places(&entries, text, 2, "2025-06-01");
    assert_eq!(chosen("who grew faster, Harvest in 2024 or Oosterhof in 2022?"), [2, 3]);
    assert_eq!(chosen("Harvest and Oosterhof in 2023"), [1, 4]);
}

#[test]
fn a_season_is_of_no_year_that_was_spoken_of() {
    let mut index = Index::default();
    for season in ["summer-2025", "winter-2024-25"] {
        index.add(&named(&format!("s3://b/Pearl/banqueting-{season}.pdf"), "Pearl Bay", &[]));
    }
    index.seal();
    let question = Question {
        history: spoken(&["banqueting prices of pearl bay summer 2025", "From 140 a head."]),
        today: "2025-08-19".to_owned(),
        max_documents: 1,
        ..Question::new("ok and in winter")
    };
    assert_eq!(index.select(&question).expect("an answer").first().map(|choice| choice.index), Some(1));
}

#[test]
fn the_name_of_what_has_no_type_says_the_type_that_is_asked_for() {
    let mut index = Index::default();
    index.add(&named("s3://b/Sable/1.pdf", "Sable Holdings", &[("title", "AGM 2023"), ("type", "Minutes")]));
    for year in ["2023", "2024"] {
        let uri = format!("s3://b/Hastings/hastings-annual-report-{year}.pdf");
        index.add(&named(&uri, "Hastings Holdings", &[]));
        index.add(&named(&format!("s3://b/{year}/05/minutes-of-annual-general-meeting.pdf"), "Hastings Holdings", &[]));
    }
    index.seal();
    let asked = |text| {
        let question = Question { today: "2025-06-01".to_owned(), max_documents: 2, ..Question::new(text) };
        let choices = index.select(&question).expect("an answer");
        choices.iter().map(|choice| choice.index).collect::<Vec<u32>>()
    };
    assert_eq!(asked("minutes of hastings' agms where shareholders spoke, 2023 as well as 2024"), [2, 4]);
    assert_eq!(asked("how did hastings do in 2023 and in 2024?"), [1, 3]);
}

#[test]
fn whole_years_beside_a_part_of_one_are_told_by_their_own_reports() {
    let years = ["2023", "2024", "2025"];
    let half = years.map(|year| format!("s3://b/Beacon/unaudited-statements-six-months-ended-june-30-{year}.pdf"));
    let whole = years.map(|year| format!("s3://b/Beacon/audited-statements-year-ended-december-31-{year}.pdf"));
    let entries: Vec<&str> = half.iter().chain(&whole[..2]).map(String::as_str).collect();
    let mut chosen = places(&entries, "beacon ebitda 2023, 2024, and for the first half of 2025", 3, "2025-10-16");
    chosen.sort_unstable();
    assert_eq!(chosen, [2, 3, 4]);
}

#[test]
fn unaudited_statements_of_a_day_are_of_its_quarter() {
    let told: &[(&str, &str)] = &[("type", "Unaudited Quarterly Financial Statements")];
    let entries: [Entry<'_>; 3] = [
        ("s3://b/Khor/Unaudited Financial Statements 31-03-2025.pdf", "Khor Marine", told),
        ("s3://b/Khor/Unaudited Financial Statements 30-06-2025.pdf", "Khor Marine", told),
        ("s3://b/Khor/Audited Financial Statements 31-12-2024.pdf", "Khor Marine", &[("type", "Annual report")]),
    ];
    assert_eq!(place(&entries, "khor marine Q1 2025"), Some(0));
    assert_eq!(place(&entries, "khor marine 1H25"), Some(1));
}

#[test]
fn the_half_of_a_year_that_statements_tell_the_end_of() {
    let mut index = Index::default();
    for (name, date) in [
        ("Interim-Results-For-The-Six-Months-Ended-31-December-2023.pdf", "2024-02-27"),
        ("Interim-Results-For-The-Six-Months-Ended-31-December-2024.pdf", "2025-02-27"),
        ("Audited-Annual-Financial-Statements-For-The-Year-Ended-30-June-2024.pdf", "2024-09-02"),
        ("Integrated-Annual-Report-2024.pdf", "2024-10-01"),
    ] {
        index.add(&named(&format!("https://b/{name}"), "Bokkeveld Wines", &[("date", date)]));
    }
    index.seal();
    for (text, expected) in [("Bokkeveld H1 FY25 profit", 1), ("Bokkeveld H1 FY24 profit", 0)] {
        let question = Question { today: "2025-03-14".to_owned(), ..Question::new(text) };
        let choices = index.select(&question).expect("an answer");
        assert_eq!(choices.first().map(|choice| choice.index), Some(expected), "{text}");
    }
}

#[test]
fn a_half_among_quarters_is_a_time_and_no_kind() {
    let mut index = Index::default();
    for year in ["2024", "2023", "2022"] {
        for (part, kind) in [
            ("q1", "Unaudited First Quarter Results"),
            ("hy", "Unaudited Half Year Results"),
            ("q3", "Unaudited Third Quarter Results"),
            ("ar", "Annual Report"),
        ] {
            let uri = format!("s3://b/kabp-{year}-{part}-00.pdf");
            index.add(&named(&uri, "Kabompo Power PLC", &[("document_type", kind), ("period", year)]));
        }
    }
    index.seal();
    let question =
        Question { today: "2025-06-24".to_owned(), ..Question::new("kabompo power: Q1, half year and Q3 of 2023") };
    let choices = index.select(&question).expect("an answer");
    let mut chosen: Vec<u32> = choices.iter().map(|choice| choice.index).collect();
    chosen.sort_unstable();
    assert_eq!(chosen, [4, 5, 6]);
}

#[test]
fn where_no_time_is_asked_for_words_decide_before_times() {
    let entries = [
        "s3://b/Corvin/CRV_shifting_gears_2019.pdf",
        "s3://b/Corvin/CRV_pricelist_2024-04.pdf",
        "s3://b/Corvin/CRV_pricelist_2025-04.pdf",
        "s3://b/Corvin/CRV_news_from_the_works_2025.pdf",
        "s3://b/Corvin/CRV_brakes.pdf",
        "s3://b/Corvin/CRV_news_from_the_races_2025.pdf",
        "s3://b/Corvin/CRV_towing_a_caravan_2018.pdf",
        "s3://b/Corvin/CRV_annual_report_2025.pdf",
    ];
    let chosen = |text| places(&entries, text, 1, "2025-06-01");
    assert_eq!(chosen("corvin gears squeal on cold mornings"), [0]);
    assert_eq!(chosen("slow the corvin down"), [4]);
    assert_eq!(chosen("towing report corvin"), [6]);
    assert_eq!(chosen("prices of the corvin"), [2]);
    assert_eq!(chosen("news on gears of the corvin in 2025"), [3]);
}

#[test]
fn a_word_of_reports_that_tells_of_other_times_only_is_not_what_is_asked_for() {
    let mut entries: Vec<Entry<'_>> = vec![
        ("s3://b/organized/AF/annual_report/2021/report.pdf", "Acme Fibres", &[("period", "2021")]),
        ("s3://b/organized/AF/annual_report/2022/report.pdf", "Acme Fibres", &[("period", "2022")]),
        ("s3://b/organized/AF/half_year_results/2022/results.pdf", "Acme Fibres", &[("period", "2022 H1")]),
        ("s3://b/organized/AF/half_year_results/2023/results.pdf", "Acme Fibres", &[("period", "2023 H1")]),
        ("s3://b/organized/AF/news/2022/zylotrin.pdf", "Acme Fibres", &[("period", "2022")]),
    ];
    let others =
        ["Birch", "Cedar", "Dogwood", "Elder", "Fir", "Grape", "Hazel", "Ivy", "Juniper", "Kale", "Larch", "Maple"];
    for name in others {
        entries.push(("s3://b/organized/XX/annual_report/2021/report.pdf", name, &[("period", "2021")]));
        entries.push(("s3://b/organized/XX/annual_report/2022/report.pdf", name, &[("period", "2022")]));
    }
    entries.push(("s3://b/organized/XX/audited_results/2023/results.pdf", "Birch", &[("period", "2023")]));
    assert_eq!(place(&entries, "Acme Fibres results for 2021"), Some(0));
    // Any other word may be worth more than the time.
    assert_eq!(place(&entries, "zylotrin at Acme Fibres in 2021"), Some(4));
    entries.push(("s3://b/organized/AF/full_year_results/2021/fy.pdf", "Acme Fibres", &[("period", "2021")]));
    assert_eq!(place(&entries, "Acme Fibres results for 2021"), Some(30));
}

#[test]
fn what_declines_is_no_question_though_entries_hold_its_words() {
    let entries: [Entry<'_>; 2] = [
        ("s3://b/Warranty/worry-free-warranty-brochure.pdf", "Warranty", &[("type", "brochure")]),
        ("s3://b/Recalls/recall-of-the-kettle.pdf", "Recalls", &[("type", "recall notice")]),
    ];
    for text in ["no worries", "don't worry about it"] {
        assert_eq!(place(&entries, text), None, "{text}");
    }
    assert_eq!(place(&entries, "worry free brochure"), Some(0));
}

#[test]
fn what_the_weather_will_be_is_in_no_document() {
    let entries =
        ["s3://b/claims/storm-and-weather-claims.pdf", "s3://b/claims/theft-claims.pdf", "s3://b/hr/leave.pdf"];
    assert!(places(&entries, "what does the weather say, is there a storm tomorrow", 1, "2025-05-14").is_empty());
    assert_eq!(places(&entries, "how do I handle weather claims", 1, "2025-05-14"), [0]);
}

#[test]
fn what_is_current_is_the_newest_and_no_word() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/current-accounts/current-account-savings-terms-2025.pdf", "Accounts", &[]),
        ("s3://b/current-accounts/current-account-rates-2022.pdf", "Accounts", &[]),
        ("s3://b/prices/savings-rates-2024-12.pdf", "Prices", &[]),
        ("s3://b/prices/savings-rates-2025-07.pdf", "Prices", &[]),
    ];
    assert_eq!(place(&entries, "current savings rates"), Some(3));
    assert_eq!(place(&entries, "current account savings terms"), Some(0));
}

#[test]
fn a_month_alone_is_the_one_next_to_the_month_that_was_spoken_of() {
    let index = index();
    let periods = |text: &str, said: &str, today: &str| {
        let history = spoken(&[said, "It was 148.6."]);
        let question = Question { history, today: today.to_owned(), ..Question::new(text) };
        Asked::of(&question, &index).periods.months
    };
    for (said, today, expected) in [
        ("Calabash profit at december 2024", "2025-06-25", (2025, 3)),
        // What is still to come is not meant.
        ("Calabash profit at december 2024", "2025-02-25", (2024, 3)),
        ("Calabash profit in april 2024", "2025-06-25", (2024, 3)),
        ("Calabash profit in 2024", "2025-06-25", (2024, 3)),
        ("Calabash profit in Q3 2023", "2025-06-25", (2023, 3)),
    ] {
        assert_eq!(periods("and what is it at the end of march?", said, today), [expected], "{said}, {today}");
    }
}
