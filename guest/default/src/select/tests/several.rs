//! Several things that are asked for at once, and which of their documents tell what is asked of them.

use super::*;

/// An entry: its path, its group, and of which type it is, if that is told.
type Entry<'a> = (&'a str, &'a str, &'a str);

fn chosen(entries: &[Entry<'_>], text: &str, max_documents: u32) -> Vec<u32> {
    let mut index = Index::default();
    for (uri, group, kind) in entries {
        let told: &[(&str, &str)] = if kind.is_empty() { &[] } else { &[("type", kind)] };
        index.add(&named(uri, group, told));
    }
    index.seal();
    let question = Question { max_documents, today: "2025-03-01".to_owned(), ..Question::new(text) };
    index.select(&question).expect("an answer").iter().map(|choice| choice.index).collect()
}

const THINGS: [Entry<'_>; 9] = [
    ("s3://b/PM14/PM14-SPL-2025.pdf", "PlateMate PM14 Compactor", "Spare Parts List"),
    ("s3://b/PM14/PM14-DS-R1.pdf", "PlateMate PM14 Compactor", "Data Sheet"),
    ("s3://b/PM14/PM14-UM-R1.pdf", "PlateMate PM14 Compactor", "User Manual"),
    ("s3://b/M90/M90-SPL-2025.pdf", "Hollin M90 Mixer", "Spare Parts List"),
    ("s3://b/M90/M90-DS-R1.pdf", "Hollin M90 Mixer", "Data Sheet"),
    ("s3://b/M90/M90-user-manual.pdf", "Hollin M90 Mixer", "User Manual"),
    ("s3://b/bulletins/SB-2024-11 PM14 belt.pdf", "Bulletins", "Service Bulletin"),
    ("s3://b/bulletins/SB-2024-12 M70 drum.pdf", "Bulletins", "Service Bulletin"),
    ("s3://b/paving/laying-guide.pdf", "Duraslab Paving", "Guide"),
];

#[test]
fn several_documents_of_one_thing_are_of_that_thing() {
    let mut both = chosen(&THINGS, "pm14, data sheet plus user manual", 2);
    both.sort_unstable();
    assert_eq!(both, [1, 2]);
}

#[test]
fn what_is_asked_of_a_thing_stands_in_its_data_sheet_or_its_manual() {
    assert_eq!(chosen(&THINGS, "How heavy is the Hollin?", 1), [4]);
    assert_eq!(chosen(&THINGS, "How do I clean the Hollin?", 1), [5]);
    assert_eq!(chosen(&THINGS, "which is quieter, the PM14 or the Hollin?", 2), [1, 4]);
    // Whoever names a kind gets it.
    assert_eq!(chosen(&THINGS, "spare parts list to make the Hollin quieter", 1), [3]);
}

#[test]
fn a_code_that_names_a_thing_is_no_further_thing() {
    assert_eq!(chosen(&THINGS, "PM14 or M90: which weighs less?", 2), [1, 4]);
    assert_eq!(chosen(&THINGS, "service bulletin for the PM14", 1), [6]);
}

#[test]
fn a_word_of_the_language_is_no_slip_in_a_name() {
    let mut index = Index::default();
    for (uri, group, _) in THINGS {
        index.add(&named(uri, group, &[]));
    }
    index.seal();
    let called = |text: &str| -> Vec<u32> {
        let mentions = index.groups.mentioned(&words::words(text), |word| index.postings.count(word));
        mentions.groups.iter().map(|named| named.group).collect()
    };
    assert_eq!(called("takings of the Hollin"), [1]);
    assert_eq!(called("pavinng of the Hollin"), [3, 1]);
}

#[test]
fn the_same_is_asked_of_several() {
    let of = |branch: &str, kind: &str, day: &str| format!("s3://b/{branch}/{branch}-{kind}-{day}.pdf");
    let [one, two] = ["Ashcombe", "Colverton"];
    let uris = [
        of(one, "sales-sheet", "2025-01"),
        of(one, "rota", "2025-01"),
        of(two, "incident", "2025-01-18"),
        of(two, "sales-sheet", "2025-01"),
    ];
    let kinds = ["Sales Sheet", "Rota", "Incident", "sales_sheet"];
    let groups = [one, one, two, two];
    let entries: Vec<Entry<'_>> =
        uris.iter().zip(groups).zip(kinds).map(|((uri, group), kind)| (uri.as_str(), group, kind)).collect();
    assert_eq!(chosen(&entries, "takings of Ashcombe and Colverton in January 2025", 2), [0, 3]);
}

#[test]
fn of_companies_held_against_each_other_their_reports_tell() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/MGT/MGT_annual_report_2023.pdf", "Magiting Construction", "Annual Report"),
        ("s3://b/MGT/MGT_dividend_2025-02.pdf", "Magiting Construction", "Dividend"),
        ("s3://b/BKC/BKC_annual_report_2023.pdf", "Bakawan Cement", "Annual Report"),
        ("s3://b/BKC/BKC_shutdown_2025-02.pdf", "Bakawan Cement", "Press Release"),
    ];
    assert_eq!(chosen(&entries, "is Magiting Construction more indebted than Bakawan Cement?", 2), [0, 2]);
}

#[test]
fn symbols_side_by_side_are_of_several() {
    let entries: [Entry<'_>; 3] = [
        ("s3://b/marsa/report-2023.pdf", "Marsa National Bank", "Annual Report"),
        ("s3://b/BAYB/report-2023.pdf", "Bayb", "Annual Report"),
        ("s3://b/other/report-2023.pdf", "Corvin", "Annual Report"),
    ];
    assert_eq!(chosen(&entries, "MARSA BAYB cost of risk 2023", 2), [0, 1]);
}

#[test]
fn a_type_is_of_whom_was_spoken() {
    let mut index = Index::default();
    for (uri, group, kind) in [
        ("s3://b/AGPW/AGPW_17Q_2Q25.pdf", "Arguelles Power", "Quarterly Report"),
        ("s3://b/batis/BATIS 17-Q 06-30-2025.pdf", "Batis Water", "17-Q"),
        ("s3://b/batis/BATIS 17-Q 03-31-2025.pdf", "Batis Water", "17-Q"),
    ] {
        index.add(&named(uri, group, &[("type", kind)]));
    }
    index.seal();
    let history = spoken(&["arguelles power annual report for 2025", "It is not out."]);
    let question = Question { history, max_documents: 1, ..Question::new("what's in the 17-Q then") };
    let choices = index.select(&question).expect("an answer");
    assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<u32>>(), [0]);
}

#[test]
fn companies_are_held_against_each_other_by_their_reports() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/OSP/rating-upgrade-2024-11-30.pdf", "Ospren Freight", "Rating Note"),
        ("s3://b/OSP/annual-report-2023.pdf", "Ospren Freight", "Annual Report"),
        ("s3://b/TAL/rating-upgrade-2024-11-30.pdf", "Talwick Lines", "Rating Note"),
        ("s3://b/TAL/annual-report-2023.pdf", "Talwick Lines", "Annual Report"),
    ];
    assert_eq!(chosen(&entries, "is Ospren more indebted than Talwick?", 2), [1, 3]);
}

#[test]
fn of_documents_with_numbers_those_are_meant_that_are_named() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/dms/G3 spares list 2025-03-01.pdf", "Genrite Generators", ""),
        ("s3://b/dms/G6 spares list 2024-03-01.pdf", "Genrite Generators", ""),
        ("s3://b/dms/G3 oil change 2024-06-01.pdf", "Genrite Generators", ""),
        ("s3://b/dms/G6 list of wires 2024-06-01.pdf", "Genrite Generators", ""),
    ];
    let mut both = chosen(&entries, "spares lists G3 and G6 generator", 2);
    both.sort_unstable();
    assert_eq!(both, [0, 1]);
}

#[test]
fn a_company_that_the_catalogue_does_not_have_is_told_by_what_ends_its_name() {
    let entries: [Entry<'_>; 3] = [
        ("s3://b/RIM/annual-report-2023.pdf", "Rimba Timber Berhad", "Annual Report"),
        ("s3://b/SEL/annual-report-2023.pdf", "Selat Palm Berhad", "Annual Report"),
        ("s3://b/KOT/annual-report-2023.pdf", "Kota Bank Berhad", "Annual Report"),
    ];
    assert_eq!(chosen(&entries, "timber outlook of green river bhd for 2023", 1), []);
    assert_eq!(chosen(&entries, "outlook of rimba timber bhd for 2023", 1), [0]);
}

#[test]
fn of_months_from_one_to_another_the_first_and_the_last_come_before_those_between() {
    let months = ["01", "02", "03", "04", "05", "06"];
    let files =
        ["2024", "2025"].map(|year| months.map(|month| format!("s3://b/mi/claims-figures-{year}-{month}.xlsx")));
    let files: Vec<&str> = files.iter().flatten().map(String::as_str).collect();
    let text = "how did the claims figures change between march 2024 and march 2025";
    assert_eq!(places(&files, text, 2, "2025-09-20"), [8, 2]);
}

#[test]
fn what_changed_between_two_times_is_no_word_of_a_document() {
    let entries = [
        "s3://b/finance/income-statement-2021.pdf",
        "s3://b/finance/income-statement-2023.pdf",
        "s3://b/forms/income-change-of-programme-2023.pdf",
    ];
    assert_eq!(places(&entries, "how did the income change between 2021 and 2023", 2, "2025-09-20"), [1, 0]);
    assert_eq!(places(&entries, "form for a change of programme", 1, "2025-09-20"), [2]);
}

#[test]
fn figures_that_are_asked_of_nobody_are_in_the_reports_of_whose_catalogue_it_is() {
    let reports = ["2021", "2022", "2023"].map(|year| format!("s3://b/investors/annual-report-{year}.pdf"));
    let terms = ["savings", "mortgage", "current-account", "overdraft", "card", "bond", "loan", "isa"];
    let terms = terms.map(|of| format!("s3://b/products/{of}-terms.pdf"));
    let rules = ["leave", "gifts", "keys", "parking", "complaints", "cash"].map(|of| format!("s3://b/rules/{of}.pdf"));
    let files: Vec<&str> = reports.iter().chain(&terms).chain(&rules).map(String::as_str).collect();
    for text in ["interest margin", "how many employees does the bank have?", "CET1 ratio at the end of 2023"] {
        assert_eq!(places(&files, text, 1, "2025-09-20"), [2], "{text}");
    }
    assert!(places(&files, "interest margin of Globex", 1, "2025-09-20").is_empty());
    // Of several that report nobody says whose figures are meant.
    let reports = ["a", "b", "c"].map(|group| format!("s3://b/{group}/annual-report-2022.pdf"));
    let files: Vec<&str> = reports.iter().chain(&terms).chain(&rules).map(String::as_str).collect();
    assert!(places(&files, "interest margin", 1, "2025-09-20").is_empty());
}

#[test]
fn what_is_new_is_in_the_notes_of_a_release() {
    let files = ["Installation_Guide", "Migration_Guide", "Release_Notes", "API_Reference"];
    let files = files.map(|file| format!("s3://b/Deskhive/Deskhive_{file}_v4.0.pdf"));
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    for text in ["What's new in Deskhive 4.0?", "whats new in deskhive 4.0", "what is new in deskhive 4.0"] {
        assert_eq!(places(&files, text, 1, "2025-09-20"), [2], "{text}");
    }
}

#[test]
fn a_fourth_quarter_without_statements_of_its_own_is_not_told_by_those_of_another_year() {
    let quarters = ["Q1 2024", "Q2 2024", "Q3 2024", "Q1 2025", "Q2 2025"];
    let mut index = Index::default();
    for (number, quarter) in quarters.iter().enumerate() {
        let told = [("title", "Report for the quarter"), ("type", "10-Q"), ("period", *quarter)];
        index.add(&named(&format!("s3://b/KBA/{number}.pdf"), "Kestrel Bay Airlines", &told));
    }
    let told = [("title", "Report for the year"), ("type", "10-K"), ("period", "2024")];
    index.add(&named("s3://b/KBA/5.pdf", "Kestrel Bay Airlines", &told));
    index.seal();
    let question = Question {
        max_documents: 4,
        today: "2025-09-20".to_owned(),
        ..Question::new("Kestrel Bay fuel cost for each quarter of 2024")
    };
    let mut chosen: Vec<u32> = index.select(&question).expect("an answer").iter().map(|choice| choice.index).collect();
    chosen.sort_unstable();
    assert_eq!(chosen, [0, 1, 2, 5]);
}

#[test]
fn a_figure_names_nobody_beside_one_who_is_named() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/first-coral-2022.pdf", "First Coral Insurance Limited", "annual report"),
        ("s3://b/first-coral-2023.pdf", "First Coral Insurance Limited", "annual report"),
        ("s3://b/fund-a-2022.pdf", "Unison Income Fund A", "annual report"),
        ("s3://b/fund-a-2023.pdf", "Unison Income Fund A", "annual report"),
    ];
    let mut found = chosen(&entries, "First Coral Insurance net income 2022 and 2023", 2);
    found.sort_unstable();
    assert_eq!(found, [0, 1]);
    assert_eq!(chosen(&entries, "unison income fund 2022", 1), [2]);
}

#[test]
fn a_thing_is_known_by_its_name_and_the_number_of_its_code() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/FL20/FL20-wiring-diagram.pdf", "Frostline chillers", ""),
        ("s3://b/FL20/FL20-manual.pdf", "Frostline chillers", ""),
        ("s3://b/FL45/FL45-wiring-diagram.pdf", "Frostline chillers", ""),
        ("s3://b/MX600/MX600-manual.pdf", "Movex conveyors", ""),
    ];
    assert_eq!(chosen(&entries, "wiring diagram of the Frostline 45", 1), [2]);
    assert_eq!(chosen(&entries, "Frostline 20 manual", 1), [1]);
}

#[test]
fn a_part_of_the_name_of_a_group_is_a_word_of_what_it_has() {
    let mut index = Index::default();
    for (uri, group) in [
        ("s3://b/sula/Contract.pdf", "Sula Bridge"),
        ("s3://b/sula/Variation.pdf", "Sula Bridge"),
        ("s3://b/tern/Contract.pdf", "Tern Quay"),
    ] {
        index.add(&named(uri, group, &[]));
    }
    index.seal();
    let topic = |text: &str, before: &[&str]| {
        let asked = Asked::of(&Question { history: spoken(before), ..Question::new(text) }, &index);
        assert_eq!(asked.groups, [0], "{text}");
        asked.topic.into_iter().map(|topic| topic.word).collect::<Vec<String>>()
    };
    assert_eq!(topic("contract for the Sula", &[]), ["contract", "sula"]);
    // The whole name tells nothing more, and a follow-up is of the group in any case.
    assert_eq!(topic("contract for the Sula Bridge", &[]), ["contract"]);
    assert!(!topic("contract for the Sula", &["which bridges are there?", "Two."]).contains(&"sula".to_owned()));
}
