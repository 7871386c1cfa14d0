//! Answers that the contract forbids, and what a policy says and learns beside its answers.

use docferry_sandbox::Cause;

use crate::{Catalogue, Sandbox, question};

fn broke(words: &str) -> Cause {
    Cause::Invalid(words.to_owned())
}

#[tokio::test]
async fn choices_that_the_contract_forbids_spoil_the_answer() {
    let sandbox = Sandbox::start().await;
    for (text, words) in [
        ("bad-index", "it chose entry 3 of 3"),
        ("worst-index", "it chose entry 4294967295 of 3"),
        ("duplicate-index", "it chose entry 0 twice"),
        ("too-many", "it chose 3 documents of at most 2"),
        ("nan", "it scored entry 0 with NaN"),
        ("infinite", "it scored entry 0 with -inf"),
    ] {
        let error = sandbox.ask(&["one", "two", "three"], text).await.unwrap_err();
        assert_eq!((&error.cause, error.code()), (&broke(words), "policy_broke_contract"), "{text}");
        sandbox.assert_healthy().await;
    }
}

#[tokio::test]
async fn a_hidden_choice_is_dropped() {
    let sandbox = Sandbox::start().await;
    // In whatever order the caller names them.
    for hidden in [vec![0, 2], vec![2, 0], vec![2, 0, 2]] {
        let question = docferry_sandbox::Question { max_documents: 3, hidden, ..question("hidden-index") };
        let choices = sandbox.ask_as("tenant", Catalogue::of(&["one", "two", "three"]), question).await.unwrap();
        assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<_>>(), [1]);
    }
}

#[tokio::test]
async fn passages_that_the_contract_forbids_spoil_the_answer() {
    let sandbox = Sandbox::start().await;
    let disorder = "its passages overlap or are not in reading order";
    for (text, words) in [
        ("bad-page", "it cited page 2 of 2"),
        ("overlap", disorder),
        ("wrong-order", disorder),
        ("beyond-the-text", "it cited characters 0 to 11 of a page of 10"),
        ("backwards", "it cited characters 4 to 2 of a page of 10"),
        ("empty-passage", "it cited characters 2 to 2 of a page of 10"),
        ("over-budget", "its passages have 20 characters, more than the budget of 15"),
        ("nan", "it scored a passage with NaN"),
        ("infinite", "it scored a passage with inf"),
    ] {
        let error = sandbox.rank(text).await.unwrap_err();
        assert_eq!((&error.cause, error.code()), (&broke(words), "policy_broke_contract"), "{text}");
        sandbox.assert_healthy().await;
    }
}

#[tokio::test]
async fn nothing_that_moves_a_terminal_gets_through() {
    let sandbox = Sandbox::start().await;
    let harmless = |text: &str| {
        assert!(!text.chars().any(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c)), "{text:?}");
        assert!(text.contains("reason") || text.contains("red"), "{text:?}");
    };
    harmless(&sandbox.ask(&["one"], "control-characters").await.unwrap()[0].reason);
    let summary = sandbox.extract("control-characters").await.unwrap().summary;
    harmless(&summary.title.unwrap());
    harmless(&summary.language.unwrap());
    summary.warnings.iter().for_each(|warning| harmless(warning));
    summary.extra.iter().for_each(|(name, value)| [name, value].into_iter().for_each(|text| harmless(text)));
    harmless(&sandbox.policy.info().description.replace("request", "reason"));
    let docferry_sandbox::Decision::Skip(reason) = sandbox.plan("plan-skip").await.unwrap() else { panic!("a skip") };
    harmless(&reason);
}

#[tokio::test]
async fn a_summary_that_lies_is_cut_to_size() {
    let sandbox = Sandbox::start().await;
    let extracted = sandbox.extract("lie-in-summary").await.unwrap();
    assert_eq!(extracted.pages.iter().map(|page| page.number).collect::<Vec<_>>(), [4, 9]);
    let summary = extracted.summary;
    // Two pages with text, the last of them page 9, whatever it said.
    assert_eq!((summary.pages, summary.pages_with_text), (9, 2));
    assert!(summary.title.unwrap().len() <= 1024 && summary.warnings[0].len() <= 1024);
    assert_eq!((summary.warnings.len(), summary.extra.len()), (64, 64));
}

#[tokio::test]
async fn reading_beyond_the_end_gives_nothing_and_harms_nothing() {
    let sandbox = Sandbox::start().await;
    // The content has 13 bytes.
    assert_eq!(sandbox.extract("read-beyond").await.unwrap().pages[0].text, "0 1 0 0 13");
    sandbox.assert_healthy().await;
}

#[tokio::test]
async fn settings_reach_the_policy_and_part_its_indexes() {
    let sandbox = Sandbox::start().await.with_setting("word", "blue");
    assert_eq!(sandbox.extract("setting-word").await.unwrap().pages[0].text, "blue");
    assert_eq!(sandbox.extract("setting-other").await.unwrap().pages[0].text, "no value");
    let catalogue = Catalogue::of(&["one"]);
    let ask = async |sandbox: &Sandbox| {
        sandbox.ask_as("tenant", catalogue.clone(), question("setting-word")).await.unwrap()[0].reason.clone()
    };
    assert_eq!(ask(&sandbox).await, "blue");
    assert_eq!(ask(&sandbox.with_setting("word", "red")).await, "red");
    assert_eq!(ask(&sandbox).await, "blue");
}
