use docferry_policy::Turn;

use super::*;

fn page(document: u32, number: u32, text: &str) -> Page {
    Page { document, number, text: text.to_owned() }
}

fn asked(question: &str, pages: &[Page], budget: u64) -> Vec<Passage> {
    rank(&Question::new(question), &[], pages, budget).expect("passages")
}

fn text(pages: &[Page], passage: &Passage) -> String {
    let characters = pages[passage.page as usize].text.chars();
    characters.skip(passage.start as usize).take((passage.end - passage.start) as usize).collect()
}

const FILLER: &str = "The weather was fine and nothing of note happened to anyone in the town or near it.\n";

fn balance_sheet() -> String {
    let lines = [
        "Cash and cash equivalents",
        "Accounts receivable, net",
        "Inventories",
        "Total current assets",
        "Goodwill",
        "Total assets",
        "Accounts payable",
        "Total current liabilities",
        "Long-term debt",
        "Retained earnings",
        "Total liabilities and equity",
    ];
    let rows: String = (1..).zip(lines).map(|(number, line)| format!("{line}  {number},234  {number},100\n")).collect();
    format!("CONSOLIDATED BALANCE SHEETS\n(in millions)\nDecember 31  2021  2020\n{rows}\nSee the notes.\n")
}

/// A report in which much is said about ratios, and one page has the figures.
fn report() -> Vec<Page> {
    let mut pages: Vec<Page> = (1..40).map(|number| page(0, number, &FILLER.repeat(40))).collect();
    let contents: String =
        (1..20).map(|number| format!("Consolidated balance sheets, part {number}  {}\n", number * 5)).collect();
    pages[1].text = contents;
    pages[4].text =
        format!("Glossary\n\n{}", "The quick ratio of a balance sheet is defined in our policy on ratios. ".repeat(30));
    pages[20].text = balance_sheet();
    pages[30].text =
        format!("{FILLER}\nPurchases of property, plant and equipment were 1,234 in 2021.\n\n{}", FILLER.repeat(30));
    pages
}

#[test]
fn a_ratio_brings_the_whole_statement_first() {
    let pages = report();
    let passages = asked("What is the quick ratio for FY2021, using the balance sheet?", &pages, 4000);
    let statement = passages.iter().find(|passage| passage.page == 20).expect("the balance sheet");
    assert!(text(&pages, statement).contains("CONSOLIDATED BALANCE SHEETS"));
    assert!(text(&pages, statement).contains("Total liabilities and equity  11,234"));
    assert!(passages.iter().all(|passage| passage.score <= statement.score));
}

#[test]
fn what_reports_say_instead_is_found() {
    let pages = report();
    for question in ["What was the capex?", "How much was spent on plant and equipment in FY21?"] {
        let passages = asked(question, &pages, 3000);
        assert!(passages.iter().any(|passage| text(&pages, passage).contains("were 1,234")), "{question}");
    }
}

#[test]
fn what_is_counted_has_a_figure_before_it() {
    let mut pages = report();
    pages[7].text = "Our shops are in towns, and shops of others are near. Shops change.\n".repeat(40);
    pages[12].text = format!("{FILLER}\nAt year end we had 412 busy shops in ten counties.\n{FILLER}");
    let passages = asked("How many shops do they have?", &pages, 800);
    assert!(passages.iter().any(|passage| text(&pages, passage).contains("412 busy shops")), "{passages:?}");
}

#[test]
fn a_small_budget_still_brings_the_line_that_answers() {
    let pages = report();
    let passages = asked("How large are inventories?", &pages, 120);
    assert!(passages.iter().any(|passage| text(&pages, passage).contains("Inventories  3,234")), "{passages:?}");
}

#[test]
fn each_document_gets_its_share() {
    let about = |name: &str| format!("{name} sold many ships. Ships are built by {name} in the north.\n").repeat(60);
    let pages: Vec<Page> = (0..3)
        .flat_map(|document| (1..4).map(move |number| (document, number)))
        .map(|(document, number)| page(document, number, &about(["Alpha", "Beta", "Gamma"][document as usize])))
        .collect();
    let passages = asked("Who builds ships?", &pages, 6000);
    for document in 0..3 {
        let got: u32 = passages
            .iter()
            .filter(|passage| pages[passage.page as usize].document == document)
            .map(|passage| passage.end - passage.start)
            .sum();
        assert!((1000..=3000).contains(&got), "document {document} got {got}");
    }
}

#[test]
fn a_question_that_leans_on_the_turn_before_takes_its_words() {
    let pages = report();
    let mut question = Question::new("And in 2020?");
    question.history.push(Turn { role: "user".to_owned(), content: "What were inventories in 2021?".to_owned() });
    let passages = rank(&question, &[], &pages, 2000).expect("passages");
    assert!(passages.iter().any(|passage| passage.page == 20));
}

#[test]
fn a_question_that_alone_has_nothing_takes_the_words_of_the_talk() {
    let mut pages = report();
    pages[30].text = "The ferry to Skerry Isle carried 48,210 people.\n".to_owned();
    let mut question = Question::new("And what of quokkas, wombats, dingoes and emus?");
    for turn in ["How many people took the ferry to Skerry Isle?", "Thanks!", "And before?"] {
        question.history.push(Turn { role: "user".to_owned(), content: turn.to_owned() });
    }
    let passages = rank(&question, &[], &pages, 700).expect("passages");
    assert!(passages.iter().any(|passage| passage.page == 30), "{passages:?}");
}

#[test]
fn rows_of_a_long_table_come_with_its_head() {
    let rows: String = (0..200).map(|row| format!("District {row}          {row},120         {row},090\n")).collect();
    let mut pages = report();
    pages[8].text = format!("Pupils by district\n                        Girls         Boys\n{rows}\n{FILLER}");
    for budget in [900, 3_000, 8_000] {
        let passages = asked("How many pupils has district 187?", &pages, budget);
        let texts: Vec<String> =
            passages.iter().filter(|passage| passage.page == 8).map(|passage| text(&pages, passage)).collect();
        assert!(texts.iter().any(|text| text.contains("District 187 ")), "{budget}");
        assert_eq!(texts.iter().filter(|text| text.contains("Girls         Boys")).count(), 1, "{budget}");
        let total: u64 = passages.iter().map(|passage| u64::from(passage.end - passage.start)).sum();
        assert!(total <= budget);
    }
}

#[test]
fn what_has_no_number_does_not_tell_how_many() {
    let pages = [
        page(0, 1, "The lighthouse keepers of the northern coast are well paid, and keepers are proud of it.\n"),
        page(0, 2, "In the north forty-one men and women keep the lights of the coast.\n"),
        page(0, 3, "The lighthouse keepers of the coast are 41, and well paid.\n"),
    ];
    let scored = |question: &str| {
        let question = Question::new(question);
        let wanted = Wanted::of(&question, &[], &pages, false);
        let reading = Reading::of(&wanted, &pages, Sizes::within(24_000));
        (wanted.counts, reading.pieces.iter().map(|piece| piece.numbers).collect::<Vec<_>>())
    };
    assert_eq!(scored("How many keepers are there on the coast?"), (true, vec![false, true, true]));
    assert!(!scored("Who keeps the lights on the coast?").0);
    let question = Question::new("How many lighthouse keepers are there?");
    let mut wanted = Wanted::of(&question, &[], &pages, false);
    let reading = Reading::of(&wanted, &pages, Sizes::within(24_000));
    let with = score::scores(&wanted, &reading, &[0.0; 3]);
    wanted.counts = false;
    let without = score::scores(&wanted, &reading, &[0.0; 3]);
    assert!(with[0] < 0.8 * without[0] && with[2] >= without[2], "{with:?} {without:?}");
}

#[test]
fn a_ratio_in_plain_words_wants_the_statements_of_its_parts() {
    use super::vocabulary::{BALANCE, CASH, INCOME};
    for (question, statements) in [
        ("How many days do customers of Harbeck take to pay?", BALANCE | INCOME),
        ("How many times did it sell through its stock?", BALANCE | INCOME),
        ("payables days at year end", BALANCE | INCOME),
        ("How many days to turn its goods into cash?", BALANCE | INCOME),
        ("How much profit is made on its equity, the ROE?", BALANCE | INCOME),
        ("Does it plow back much of its sales into plant?", BALANCE | INCOME | CASH),
        ("How much was left after capital spending?", CASH),
        ("Do its profits turn into cash?", INCOME | CASH),
        ("What part of the profit was paid out as dividends?", INCOME | CASH),
        ("What was the tax actually paid?", CASH),
        ("Can it pay everything it owes?", BALANCE),
    ] {
        let wanted = Wanted::of(&Question::new(question), &[], &report(), false);
        assert_eq!(wanted.statements & statements, statements, "{question}");
    }
}

#[test]
fn other_languages_and_scripts_are_searched() {
    let german = [
        page(0, 1, &"Der Himmel ist blau und die Wiese ist gr\u{fc}n.\n".repeat(20)),
        page(0, 2, "Die Mitgliedsbeitr\u{e4}ge sind j\u{e4}hrlich zu zahlen und nicht zu erstatten.\n"),
    ];
    assert_eq!(asked("Wann ist der Mitgliedsbeitrag zu zahlen?", &german, 500)[0].page, 1);
    let japanese = [
        page(0, 1, "\u{5929}\u{6c17}\u{306f}\u{6674}\u{308c}\u{3067}\u{3059}\u{3002}"),
        page(0, 2, "\u{58f2}\u{4e0a}\u{9ad8}\u{306f}\u{5897}\u{52a0}\u{3057}\u{305f}\u{3002}"),
    ];
    assert_eq!(asked("\u{58f2}\u{4e0a}\u{9ad8}\u{306f}\u{ff1f}", &japanese, 50)[0].page, 1);
}

#[test]
fn where_nothing_fits_documents_open() {
    let pages =
        [page(0, 1, "A report of the parish.\nIts second line.\n"), page(0, 2, "More."), page(1, 1, "Another one.")];
    let passages = asked("cricket", &pages, 60);
    assert_eq!(
        passages.iter().map(|passage| text(&pages, passage)).collect::<Vec<_>>(),
        ["A report of the parish.\n", "Another one."]
    );
    assert!(asked("cricket", &pages, 0).is_empty());
    assert!(asked("report", &[], 1000).is_empty());
    assert!(asked("", &[page(0, 1, ""), page(0, 2, " \n\n")], 1000).is_empty());
}

#[test]
fn passages_are_in_order_distinct_and_within_the_budget() {
    let odd = [
        String::new(),
        "\n".repeat(500),
        "revenue ".repeat(3_000),
        "\u{6536}\u{5165}".repeat(1000),
        "r\u{e9}sum\u{e9} \u{1f600} revenue\u{301} ".repeat(900),
        "Revenue  1,234  5,678\n".repeat(600),
        balance_sheet(),
        (0..200).fold("Revenue by region          2021        2020\n".to_owned(), |table, row| {
            table + &format!("Revenue of region {row}          {row},234       {row},567\n")
        }),
        format!("{}Net sales were 3.\r\n\u{c}{FILLER}", FILLER.repeat(3)),
        "x".repeat(20_000),
    ];
    let pages: Vec<Page> = (0..3)
        .flat_map(|document| (1..).zip(&odd).map(move |(number, text)| page(document * 2, number, text)))
        .collect();
    for question in [
        "",
        "revenue",
        "What was the quick ratio and why did net sales fall in FY22?",
        "\u{6536}\u{5165}",
        "cricket",
        "the of and",
    ] {
        for budget in [0, 1, 10, 500, 1_400, 2_500, 3_000, 4_100, 24_000, u64::MAX] {
            let passages = asked(question, &pages, budget);
            let total: u64 = passages.iter().map(|passage| u64::from(passage.end - passage.start)).sum();
            assert!(total <= budget, "{question} {budget}: {total}");
            for passage in &passages {
                assert!(passage.score.is_finite());
                assert!(passage.start < passage.end);
                assert!(passage.end as usize <= pages[passage.page as usize].text.chars().count());
            }
            for pair in passages.windows(2) {
                assert!(pair[0].page < pair[1].page || (pair[0].page == pair[1].page && pair[0].end <= pair[1].start));
            }
            assert_eq!(passages, asked(question, &pages, budget));
        }
    }
    assert!(!asked("revenue", &pages, 1).is_empty());
}

/// The page that comes first for a question, of some that fill the budget by themselves.
fn first(question: &str, texts: &[&str]) -> Option<u32> {
    let pages: Vec<Page> = (1..).zip(texts).map(|(number, text)| page(0, number, &text.repeat(12))).collect();
    let mut passages = asked(question, &pages, 900);
    passages.sort_by(|a, b| b.score.total_cmp(&a.score));
    passages.first().map(|passage| passage.page)
}

const PASSING: [&str; 3] = [
    "The committee met in May and took note of the accounts of the branch at the harbour.\n",
    "Cotton and tobacco were shipped by rail, and the depot was painted.\n",
    "The chair thanked the auditors for their patience with the new ledger.\n",
];

#[test]
fn a_page_answers_in_other_words_than_the_question() {
    for (question, answer) in [
        ("Why did the toilets do better?", "Latrines did better since women chose where they were dug.\n"),
        ("How long is the guarantee?", "The warranty of the blower ends after two years.\n"),
        ("Which doctors may prescribe it?", "Only physicians of the ward sign for the drug.\n"),
    ] {
        for at in 0..=PASSING.len() {
            let mut texts = PASSING.to_vec();
            texts.insert(at, answer);
            assert_eq!(first(question, &texts), Some(at as u32), "{question}");
        }
    }
}

#[test]
fn what_all_words_mean_together_decides_where_no_word_does() {
    let answer = "Forty-five posts were cut in the spring and the staff who went were paid for a year.\n";
    for at in 0..=PASSING.len() {
        let mut texts = PASSING.to_vec();
        texts.insert(at, answer);
        assert_eq!(first("How many employees were made redundant?", &texts), Some(at as u32));
    }
}

#[test]
fn words_that_mean_nearly_the_same_are_looked_for() {
    let pages = [page(0, 1, "The cost of the plant and of the land is in the notes to the accounts.")];
    let mut wanted = Wanted::of(&Question::new("how long is the guarantee"), &[], &pages, false);
    let has = |wanted: &mut Wanted, word: &str| {
        let word = wanted.lexicon.learn(word);
        wanted.terms.iter().any(|term| term.phrase == word)
    };
    assert!(has(&mut wanted, "warranty") && !has(&mut wanted, "guitar"));
    // Not of all words of a text without end.
    let long = Question::new("guarantee warranty toilet doctor salary profit ship harbour ".repeat(500));
    assert!(Wanted::of(&long, &[], &pages, false).terms.len() < 4000 * 3 + 32 * 20);
    let german = [page(0, 1, "Die Kosten der Anlage und des Landes, und das ist nicht alles.")];
    let mut wanted = Wanted::of(&Question::new("how long is the guarantee"), &[], &german, false);
    assert!(!has(&mut wanted, "warranty"));
}

#[test]
fn pieces_are_near_by_what_their_words_mean_together() {
    let pages =
        [page(0, 1, &PASSING[1].repeat(8)), page(0, 2, &"Forty-five posts were cut and staff left.\n".repeat(8))];
    let question = Question::new("how many employees were made redundant");
    let wanted = Wanted::of(&question, &[], &pages, false);
    let reading = Reading::of(&wanted, &pages, Sizes::within(24_000));
    let near = sense::nearness(&question.text, &pages, &reading);
    assert_eq!(near.len(), reading.pieces.len());
    assert!(near[1] > near[0] + 0.15, "{near:?}");
    // What no word fits is found by that alone.
    let scores = score::scores(&Wanted::of(&Question::new("xylophone"), &[], &pages, false), &reading, &[0.1, 0.9]);
    assert!(scores[1] > scores[0] && scores[0] > 0.0);
}

#[test]
fn a_piece_is_nearer_where_its_sheet_is() {
    let passing = PASSING[1].repeat(30);
    let beside = format!("{passing}\n\n{}", "Forty-five posts were cut and staff left.\n".repeat(30));
    let pages = [page(0, 1, &passing), page(0, 2, &beside)];
    let question = Question::new("how many employees were made redundant");
    let reading = Reading::of(&Wanted::of(&question, &[], &pages, false), &pages, Sizes::within(24_000));
    let near = sense::nearness(&question.text, &pages, &reading);
    assert!(near[reading.of_page(1).start] > near[0], "{near:?}");
}
