//! Questions that name groups, codes and files.

use super::*;

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
fn what_others_have_of_a_group_holds_what_is_its_own_of_its_name() {
    let entries = [
        ("Sadaf Corniche Hotel", "s3://b/corniche/fact-sheet.pdf"),
        ("Sadaf Creek Hotel", "s3://b/creek/fact-sheet.pdf"),
        ("Food and beverage", "s3://b/events/corniche-ballroom-weddings.pdf"),
        ("Food and beverage", "s3://b/events/creek-terrace-weddings.pdf"),
    ];
    assert_eq!(chosen(&entries, "ballroom weddings at the Sadaf Corniche Hotel")[0], entries[2].1);
}

#[test]
fn what_some_call_by_an_acronym_others_spell_out() {
    let entries = [
        ("Brightwell Software Ltd", "s3://b/Brightwell/Brightwell DPA v2.pdf"),
        ("Brightwell Software Ltd", "s3://b/Brightwell/Brightwell order form.pdf"),
        ("Kestrel Hosting Ltd", "s3://b/Kestrel/Kestrel order form.pdf"),
        ("Kestrel Hosting Ltd", "s3://b/Kestrel/Kestrel data processing agreement.pdf"),
    ];
    assert_eq!(chosen(&entries, "which DPA do we have with Kestrel Hosting")[0], entries[3].1);
    assert_eq!(chosen(&entries, "which DPA do we have with Brightwell")[0], entries[0].1);
}

#[test]
fn who_buys_a_company_is_in_the_news_of_others_and_reports_are_of_their_own() {
    let mut entries = vec![
        ("Leeward Credit Corporation Limited", "s3://b/LCC/lcc-annual-report-2022.pdf"),
        ("Leeward Credit Corporation Limited", "s3://b/LCC/lcc-trading-in-shares-2023.pdf"),
        ("Coral Credit Investments Limited", "s3://b/CKI/cki-acquisition-leeward-2023.pdf"),
        ("Coral Credit Investments Limited", "s3://b/CKI/cki-annual-report-2022.pdf"),
        ("Nutmeg Foods Limited", "s3://b/NFL/nfl-annual-report-2022.pdf"),
        ("Nutmeg Foods Limited", "s3://b/NFL/nfl-annual-report-2023.pdf"),
    ];
    assert_eq!(chosen(&entries, "who announced the acquisition of Leeward Credit")[0], entries[2].1);
    entries[1] = ("Windward Bank Limited", "s3://b/WWB/wwb-annual-report-2023-leeward-branches.pdf");
    assert_eq!(chosen(&entries, "Leeward Credit annual report 2023")[0], entries[0].1);
}

#[test]
fn a_word_in_capitals_stands_for_the_words_of_one_name() {
    let mut entries = vec![
        ("Procedures", "s3://b/BP-030 Politically Exposed Persons.pdf"),
        ("Procedures", "s3://b/BP-031 Lending to Staff.pdf"),
        ("Procedures", "s3://b/BP-032 Dormant Accounts.pdf"),
    ];
    assert_eq!(chosen(&entries, "PEP procedure")[0], entries[0].1);
    entries.push(("Procedures", "s3://b/BP-033 Payments by Expired Permits.pdf"));
    entries.push(("Procedures", "s3://b/BP-034 Pets of Elderly People.pdf"));
    assert!(chosen(&entries, "how does the PEP theorem go").is_empty());
}

#[test]
fn what_reports_write_in_capitals_is_no_part_of_a_name() {
    let entries = [
        ("Dovetail Payments, Inc.", "s3://b/dvtl/dvtl-prospectus-2021.htm"),
        ("Dovetail Payments, Inc.", "s3://b/dvtl/dvtl-10-k-2023.htm"),
        ("Harrow Mills Limited", "s3://b/hml/hml-10-k-2023.htm"),
    ];
    assert_eq!(chosen(&entries, "Dovetail IPO prospectus, have we got it")[0], entries[0].1);
    assert!(chosen(&entries, "Dovetail Mining prospectus, have we got it").is_empty());
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
    let asked = |text: &str| turn::Turn::read(text, &Question::new(text), &index, false).periods.periods;
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
    let history = spoken(&["How do I level the bed of my Quern X1?", "The manual of the Quern X1 Printer says how."]);
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
    let history = spoken(&["the capital ratio of Halcyon Bank Group in 2023", "It was 16.2%."]);
    let text = "I meant the bank itself, not the holding";
    let question = Question { history, today: "2024-05-01".to_owned(), ..Question::new(text) };
    let choices = index.select(&question).expect("an answer");
    assert_eq!(choices.first().map(|choice| choice.index), Some(1));
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
fn a_word_before_one_that_several_names_share_makes_another_name() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/chenab-cement-annual-report-2023.pdf", "Chenab Cement Company Limited", &[]),
        ("s3://b/margalla-cement-annual-report-2023.pdf", "Margalla Cement Limited", &[]),
        ("s3://b/soan-textile-annual-report-2023.pdf", "Soan Textile Mills Limited", &[]),
    ];
    assert_eq!(place(entries, "Lucky Cement profit 2023"), None);
    assert_eq!(place(entries, "Margalla Cement profit 2023"), Some(1));
    assert!(place(entries, "Which Cement company made a profit in 2023").is_some());
}

#[test]
fn what_holds_a_name_that_is_asked_for_comes_before_what_holds_the_other_words() {
    for (file, text) in [
        ("s3://b/Contracts/J2508_Hollin_PO.pdf", "purchase order from hollin quarry"),
        ("s3://b/Contracts/J2508_SPL_PO.pdf", "purchase order from spl"),
    ] {
        let entries: &[Entry<'_>] = &[
            ("s3://b/Invoices/Purchase/tyne_inv_74995.pdf", "", &[]),
            ("s3://b/Invoices/Purchase/wearside_inv_79328.pdf", "", &[]),
            ("s3://b/Invoices/Sales/corran_inv_112.pdf", "", &[]),
            (file, "", &[]),
            ("s3://b/Contracts/gantry-terms.pdf", "", &[]),
            ("s3://b/Minutes/board-2025.pdf", "", &[]),
        ];
        assert_eq!(place(entries, text), Some(3), "{text}");
    }
}

#[test]
fn words_of_greek_are_found_in_either_spelling() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/guidelines/hyponatraemia.pdf", "", &[]),
        ("s3://b/guidelines/estrogen-therapy.pdf", "", &[]),
        ("s3://b/guidelines/asthma.pdf", "", &[]),
    ];
    assert_eq!(place(entries, "how do i treat hyponatremia"), Some(0));
    assert_eq!(place(entries, "oestrogen therapy"), Some(1));
}

#[test]
fn what_is_new_open_used_or_kept_is_a_word_of_what_is_asked() {
    let entries: &[Entry<'_>] = &[
        ("s3://b/bank/personal-loan-terms.pdf", "", &[]),
        ("s3://b/bank/car-loan-terms.pdf", "", &[]),
        ("s3://b/records/closing-of-files.pdf", "", &[]),
        ("s3://b/records/keeping-of-files.pdf", "", &[]),
        ("s3://b/people/starters-checklist.pdf", "", &[]),
        ("s3://b/people/new-starters-checklist.pdf", "", &[]),
        ("s3://b/market/shop-days.pdf", "", &[]),
        ("s3://b/market/open-days.pdf", "", &[]),
    ];
    assert_eq!(place(entries, "what are the terms of a car loan"), Some(1));
    assert_eq!(place(entries, "what do we keep of the files, and how long"), Some(3));
    assert_eq!(place(entries, "what is on the checklist of a new starter"), Some(5));
    assert_eq!(place(entries, "which days are we open"), Some(7));
}
