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
