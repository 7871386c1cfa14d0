//! What people call groups, and words that are near to their names and mean none.

use super::*;

/// The groups that a question names, after what was said.
fn named_in(groups: &[&str], text: &str, said: &[&str]) -> Vec<u32> {
    let mut index = Index::default();
    for group in groups {
        for year in 2023..=2025 {
            let uri = format!("s3://b/{}/annual-report-{year}.pdf", group.replace(' ', "-").to_lowercase());
            index.add(&named(&uri, group, &[]));
        }
    }
    index.seal();
    let question = Question { today: "2025-06-10".to_owned(), history: spoken(said), ..Question::new(text) };
    Asked::of(&question, &index).groups
}

/// The places of the two that are chosen.
fn two(entries: &[Entry<'_>], text: &str) -> Vec<u32> {
    let mut index = Index::default();
    for (uri, group, told) in entries {
        index.add(&named(uri, group, told));
    }
    index.seal();
    let choices = index.select(&Question { max_documents: 2, ..Question::new(text) }).expect("an answer");
    choices.iter().map(|choice| choice.index).collect()
}

#[test]
fn two_that_are_called_alike_are_held_against_each_other() {
    let vans = ["Dray van (D3)", "e-Dray", "Wren"];
    for text in ["prices of the Dray and the e-Dray", "prices of the e-Dray and the Dray", "price of dray vs e-dray"] {
        let mut groups = named_in(&vans, text, &[]);
        groups.sort_unstable();
        assert_eq!(groups, [0, 1], "{text}");
    }
    // Said again it is the same.
    assert_eq!(named_in(&vans, "is the e-Dray a Dray?", &[]), [1]);
    let motorcycles = ["Motorcycles - Shrike 125", "Motorcycles - Shrike 700 and 700 Tour", "Wren"];
    assert_eq!(named_in(&motorcycles, "service intervals: shrike 125 against shrike 700", &[]), [0, 1]);
}

#[test]
fn letters_stand_for_the_other_words_of_a_name() {
    let banks = ["Purvanchal Small Finance Bank Limited", "Konkan Bank Limited"];
    assert_eq!(named_in(&banks, "Deposits of Purvanchal SFB and of Konkan Bank", &[]), [0, 1]);
    assert_eq!(named_in(&banks, "Deposits of Purvanchal XQZ", &[]), []);
    let companies = ["Brightleaf Health", "Kitewise"];
    assert_eq!(named_in(&companies, "Brightleaf KPI 2025", &[]), [0]);
}

#[test]
fn words_of_figures_and_times_name_no_group() {
    let companies =
        ["Capital One Financial Corporation", "Lockheed Martin Corporation", "NIKE, Inc.", "First Gen Corporation"];
    let spoken_of = ["Nike revenue fiscal 2025", "NIKE's revenue was $46.3 billion."];
    for text in ["gross margin?", "and its capital expenditure?", "what about the first quarter of 2025?"] {
        assert_eq!(named_in(&companies, text, &spoken_of), [2], "{text}");
    }
    assert_eq!(named_in(&companies, "Capital adequacy of Nike", &[]), [2]);
    assert_eq!(named_in(&companies, "profit of Capital One and First Gen", &[]), [0, 3]);
    assert_eq!(named_in(&companies, "profit of First Gen in the first quarter", &[]), [3]);
}

#[test]
fn great_companies_are_called_as_everybody_calls_them() {
    let companies = ["Alphabet Inc.", "American Express Company", "Uber Technologies, Inc.", "Booking Holdings Inc."];
    assert_eq!(named_in(&companies, "What was Google's traffic acquisition cost in 2023?", &[]), [0]);
    assert_eq!(named_in(&companies, "how is amex doing on card fees, Q1 2025", &[]), [1]);
    assert_eq!(named_in(&companies, "Uber gross bookings second quarter 2025", &[])[0], 2);
    // A group whose first letters are a name that is known is none of that name.
    assert_eq!(named_in(&["Southern Nevada Aviation Partners"], "how many users does snapchat have in 2023", &[]), []);
    assert_eq!(named_in(&["Uber Technologies, Inc.", "Hausrat"], "Report \u{fc}ber Hausrat 2023", &[]), [1]);
    assert_eq!(named_in(&["Uber Technologies, Inc.", "Hausrat"], "Report on uber 2023", &[]), [0]);
    // Where something is called so, that is meant.
    let both = ["Alphabet Inc.", "Google Ireland Limited"];
    assert_eq!(named_in(&both, "What was Google Ireland's profit in 2023?", &[]), [1]);
}

#[test]
fn what_others_hold_is_not_called_as_everybody_calls_a_company() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/kids/letters.pdf", "Alphabet", &[]),
        ("s3://b/it/google-mail.pdf", "IT", &[]),
        ("s3://b/it/phones.pdf", "IT", &[]),
    ];
    assert_eq!(place(entries, "Google mail"), Some(1));
}

#[test]
fn words_that_say_what_is_asked_name_nobody() {
    let companies = ["Globex", "New Horizons", "Open Fiber", "Call Centre Partners", "Right Management", "Old Mutual"];
    let said = ["Globex annual report 2024", "It tells of a target."];
    for text in ["and what is the new target?", "did it open any stores?", "what did they call it?", "is that right?"] {
        assert_eq!(named_in(&companies, text, &said), [0], "{text}");
    }
    assert_eq!(named_in(&companies, "the old annual report of Globex", &[]), [0]);
    assert_eq!(named_in(&companies, "profit of Open Fiber and Old Mutual", &[]), [2, 5]);
}

#[test]
fn a_group_may_be_called_by_a_time() {
    let months = ["January", "June", "First Quarter", "Second Quarter"];
    assert_eq!(named_in(&months, "what is on the menu in june", &[]), [1]);
    assert_eq!(named_in(&months, "sales in the second quarter", &[]), [3]);
}

#[test]
fn abbreviations_of_everyday_are_no_strangers() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/research/thesis-and-viva.pdf", "", &[]),
        ("s3://b/research/fees.pdf", "", &[]),
        ("s3://b/library/opening.pdf", "", &[]),
    ];
    assert_eq!(place(entries, "what happens in a PhD viva"), Some(0));
}

#[test]
fn what_only_others_hold_is_asked_of_them_beside_the_groups_that_are_named() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/projects/SSD-2103/final-evaluation-jonglei.pdf", "Water for Jonglei", &[]),
        ("s3://b/projects/SSD-2103/proposal-jonglei.docx", "Water for Jonglei", &[]),
        ("s3://b/projects/_shared/evaluation_Tillaberi.pdf", "Projects", &[]),
        ("s3://b/projects/_shared/handbook.pdf", "Projects", &[]),
    ];
    assert_eq!(two(entries, "was the tillab\u{e9}ri evaluation better than that of water for jonglei?"), [0, 2]);
    assert_eq!(two(entries, "the evaluation of water for jonglei"), [0, 1]);
    // An abbreviation is no name of others.
    let entries: &[Entry<'_>] = &[
        ("s3://b/acme/contract.pdf", "Acme Cloud", &[]),
        ("s3://b/acme/prices.pdf", "Acme Cloud", &[]),
        ("s3://b/borel/sla.pdf", "Borel Hosting", &[]),
    ];
    assert!(!two(entries, "SLA of Acme Cloud").contains(&2));
    // Nor is what theirs hold, too.
    let entries: &[Entry<'_>] = &[
        ("s3://b/acme/zorvex-contract.pdf", "Acme Cloud", &[]),
        ("s3://b/acme/prices.pdf", "Acme Cloud", &[]),
        ("s3://b/borel/zorvex-notes.pdf", "Borel Hosting", &[]),
    ];
    assert_eq!(two(entries, "zorvex contract of Acme Cloud"), [0, 1]);
}

#[test]
fn the_words_of_an_acronym_are_not_looked_for_one_by_one() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/fund/ILPA DDQ 2025.docx", "Fund III", &[]),
        ("s3://b/fund/audited accounts 2025.pdf", "Fund I", &[]),
        ("s3://b/fund/survey of investors.pdf", "Fund I", &[]),
    ];
    assert_eq!(place(entries, "do we have a due diligence questionnaire for investors"), Some(0));
}

#[test]
fn words_of_an_earlier_turn_name_no_group_that_it_did_not_mean() {
    let products = ["Identity", "Support", "Student Services"];
    let said = ["installation of Identity", "It requires Java 17.", "does it support SAML?", "Yes, it does."];
    assert_eq!(named_in(&products, "and how do I harden it?", &said), [0]);
    // What is asked now may be in small letters, said before or not.
    assert_eq!(named_in(&products, "and support?", &said), [1]);
    assert_eq!(
        named_in(&products, "and support?", &["installation of Identity", "Java 17.", "and support?", "Mail."]),
        [1]
    );
}
