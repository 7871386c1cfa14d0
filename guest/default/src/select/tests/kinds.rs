//! Which kind of document is asked for, and what is of that kind.

use super::*;

#[test]
fn a_narrower_type_is_of_the_type_that_is_asked_for() {
    let entries: [Entry<'_>; 3] = [
        ("s3://b/oncology/neutropenic-sepsis.pdf", "Oncology", &[("type", "guideline")]),
        ("s3://b/emergency/sepsis.pdf", "Emergency", &[("type", "clinical guideline")]),
        ("s3://b/leaflets/sepsis.pdf", "Leaflets", &[("type", "leaflet")]),
    ];
    assert_eq!(place(&entries, "sepsis guideline"), Some(1));
    assert_eq!(place(&entries, "leaflet on sepsis"), Some(2));
}

#[test]
fn where_no_group_is_named_the_name_of_what_has_no_type_says_it_too() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/results-presentation-2022.pdf", "Investors", &[("type", "presentation")]),
        ("s3://b/results-presentation-2023.pdf", "Investors", &[("type", "presentation")]),
        ("s3://b/Interim Results Presentation of 2024.pdf", "Investors", &[]),
        ("s3://b/charges-2024.pdf", "Fees", &[("type", "fee schedule")]),
    ];
    assert_eq!(place(&entries, "results presentation 2024"), Some(2));
}

#[test]
fn a_code_in_names_of_one_type_alone_tells_it_where_none_is_given() {
    let (list, manual) = (&[("type", "Spare parts list")], &[("type", "Service manual")]);
    let entries: [Entry<'_>; 8] = [
        ("s3://b/AP25_SPL_EN.pdf", "Circulators", list),
        ("s3://b/AP32_SPL_EN.pdf", "Circulators", list),
        ("s3://b/LV400_SPL_EN.pdf", "Ventilation", list),
        ("s3://b/AP25_SM_EN.pdf", "Circulators", manual),
        ("s3://b/AP32_SM_EN.pdf", "Circulators", manual),
        ("s3://b/LV400_SM_EN.pdf", "Ventilation", manual),
        ("s3://b/DR100_SM_EN.pdf", "Submersibles", &[]),
        ("s3://b/DR100_SPL_EN.pdf", "Submersibles", &[]),
    ];
    assert_eq!(place(&entries, "spare parts for dr100"), Some(7));
    assert_eq!(place(&entries, "dr100 service manual"), Some(6));
}

#[test]
fn neither_a_type_nor_what_many_hold_tells_of_a_stranger() {
    let manual = &[("type", "Service manual")];
    let entries: [Entry<'_>; 4] = [
        ("s3://b/AP25_SM_EN.pdf", "Circulators", manual),
        ("s3://b/AP32_SM_EN.pdf", "Circulators", manual),
        ("s3://b/LV400_SM_EN.pdf", "Ventilation", manual),
        ("s3://b/prices-2024.pdf", "General", &[("type", "Price list")]),
    ];
    assert_eq!(place(&entries, "service manual Vitodens 100"), None);
    assert_eq!(place(&entries, "service manual LV400"), Some(2));
    let names: Vec<String> =
        (1..=9).map(|month| format!("s3://b/projects/1063_Monthly_Report_2025-0{month}.pdf")).collect();
    let reports: Vec<Entry<'_>> = names.iter().map(|name| (name.as_str(), "Orrin Wind", &[][..])).collect();
    assert_eq!(place(&reports, "monthly report for project Mirage Stadium"), None);
    // One of a few is not many.
    let few: [Entry<'_>; 3] = [
        ("s3://b/travel-policy.pdf", "HR", &[]),
        ("s3://b/menu.pdf", "Canteen", &[]),
        ("s3://b/rota.pdf", "Yard", &[]),
    ];
    assert_eq!(place(&few, "travel policy for Heathrow"), Some(0));
}

#[test]
fn reports_and_statements_of_something_else_are_not_those_of_a_year() {
    let entries: [Entry<'_>; 6] = [
        ("s3://b/DRH/durrah-annual-report-2024.pdf", "Durrah Retail Group", &[]),
        ("s3://b/DRH/durrah-sustainability-report-2024.pdf", "Durrah Retail Group", &[]),
        ("s3://b/DRH/durrah-audited-accounts-2024.pdf", "Durrah Retail Group", &[]),
        ("s3://b/SGM/sahel-audited-accounts-2024.pdf", "Sahel Gold", &[]),
        ("s3://b/SGM/sahel-mineral-reserves-2024.pdf", "Sahel Gold", &[]),
        ("s3://b/SGM/sahel-annual-report-2024.pdf", "Sahel Gold", &[]),
    ];
    assert_eq!(place(&entries, "Durrah sustainability report 2024"), Some(1));
    assert_eq!(place(&entries, "sahel reserves statement 2024"), Some(4));
    assert_eq!(place(&entries, "sahel's reserves since the 2024 statement"), Some(4));
    assert_eq!(place(&entries, "sahel financial statements 2024, reserves"), Some(3));
}

#[test]
fn the_name_of_a_form_is_no_word_of_other_forms() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/WXR/WXR 10-K FY25 FINAL.pdf", "Wexcombe Restaurants, Inc.", &[]),
        ("s3://b/WXR/Wexcombe Restaurants 10Q Jul 2025 (Q1).pdf", "Wexcombe Restaurants, Inc.", &[]),
        ("s3://b/GTRY/1.pdf", "Gantry Payments, Inc.", &[("title", "10-Q, June 2025"), ("type", "10-Q")]),
        ("s3://b/GTRY/2.pdf", "Gantry Payments, Inc.", &[("title", "10-K, 2024"), ("type", "10-K")]),
    ];
    assert_eq!(place(&entries, "latest 10-Q wexcombe"), Some(1));
    assert_eq!(place(&entries, "latest 10-K wexcombe"), Some(0));
    assert_eq!(place(&entries, "gantry 10-Q"), Some(2));
}

#[test]
fn reports_are_told_by_letters_that_are_written_to_years() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/LBR/AR22_LBR_EN_final.pdf", "Lindenmoor AG", &[]),
        ("s3://b/LBR/AR23_LBR_EN_final.pdf", "Lindenmoor AG", &[]),
        ("s3://b/LBR/LBR HY report 2023.pdf", "Lindenmoor AG", &[]),
        ("s3://b/LBR/LBR Remuneration Report 2023.pdf", "Lindenmoor AG", &[]),
    ];
    for (text, expected) in [
        ("lindenmoor annual report 2022", 0),
        ("Lindenmoor revenue 2023", 1),
        ("half-year report 2023 of Lindenmoor", 2),
        ("lindenmoor executive pay 2023", 3),
    ] {
        assert_eq!(place(&entries, text), Some(expected), "{text}");
    }
    let mut index = Index::default();
    entries.iter().for_each(|(uri, group, told)| index.add(&named(uri, group, told)));
    let period = |entry| index.facets(entry).period.map(|period| period.to_string());
    assert_eq!([0, 2].map(period), ["2022", "Q2 2023"].map(|period| Some(period.to_owned())));
}

#[test]
fn risks_are_in_the_report_of_a_year_and_not_in_the_news() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/1.pdf", "Kestrel Bay Airlines", &[("title", "Annual report"), ("type", "10-K"), ("period", "2024")]),
        (
            "s3://b/2.pdf",
            "Kestrel Bay Airlines",
            &[("title", "Cybersecurity incident"), ("type", "8-K"), ("period", "2025")],
        ),
        ("s3://b/3.pdf", "Kestrel Bay Airlines", &[("title", "Strike"), ("type", "8-K"), ("period", "2025")]),
        ("s3://b/4.pdf", "Gantry Payments", &[("title", "Annual report"), ("type", "10-K"), ("period", "2024")]),
    ];
    assert_eq!(place(&entries, "What are the main risk factors for Kestrel Bay?"), Some(0));
}

#[test]
fn what_was_said_on_the_call_is_in_its_transcript() {
    let entries: [Entry<'_>; 4] = [
        ("s3://b/RKWD/RKWD 10-K FY24 FINAL.pdf", "Rookwood Realty Trust", &[]),
        ("s3://b/RKWD/Rookwood proxy 2025.pdf", "Rookwood Realty Trust", &[]),
        ("s3://b/RKWD/RKWD Q2 FY25 transcript.pdf", "Rookwood Realty Trust", &[]),
        ("s3://b/GTRY/GTRY 10-K FY24 FINAL.pdf", "Gantry Payments, Inc.", &[]),
    ];
    assert_eq!(place(&entries, "What did Rookwood say about occupancy on the call?"), Some(2));
    assert_eq!(place(&entries, "occupancy of Rookwood"), Some(0));
}

#[test]
fn any_company_is_not_one_that_is_called_so() {
    let mut index = Index::default();
    for (uri, group) in [
        ("s3://b/IWK/IWK_10-K_2024.pdf", "Ironwick Tools Company"),
        ("s3://b/GTRY/GTRY_8-K_2025_cybersecurity_incident.pdf", "Gantry Payments, Inc."),
    ] {
        index.add(&named(uri, group, &[]));
    }
    index.seal();
    let words = |text: &str| -> Vec<String> {
        Asked::of(&Question::new(text), &index).topic.into_iter().map(|topic| topic.word).collect()
    };
    assert_eq!(words("which company had a cyber attack"), ["cyber", "attack"]);
    assert!(words("a company that had a cyber attack").contains(&"company".to_owned()));
}
