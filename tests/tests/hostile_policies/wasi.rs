//! WASI, which other toolchains cannot do without, with nothing in it.

use docferry_sandbox::{Cause, Level, Policy, Question};
use docferry_tests::guest;

use crate::{Catalogue, Sandbox, patient, question, runtime};

/// The hostile policy as a toolchain builds it that imports WASI.
async fn with_wasi() -> Sandbox {
    let runtime = runtime();
    let component = guest::policy_with_wasi("docferry-hostile-policy");
    let policy = Policy::load_within(&runtime, component, patient()).await.unwrap();
    for interface in ["wasi:cli/environment@", "wasi:filesystem/preopens@", "wasi:clocks/wall-clock@", "wasi:random/"] {
        assert!(policy.imports().iter().any(|import| import.starts_with(interface)), "{:?}", policy.imports());
    }
    Sandbox { policy, indexes: runtime.indexes() }
}

#[tokio::test]
async fn nothing_can_be_learnt_of_the_machine() {
    let sandbox = with_wasi().await;
    sandbox.assert_healthy().await;
    let first = sandbox.extract("machine").await.unwrap().pages[0].text.clone();
    // The first second of 2000, whenever it is asked.
    assert!(
        first.starts_with("variables 0 arguments 0 folder false file false socket false clock 946684800 random "),
        "{first}"
    );
    assert_eq!(sandbox.extract("machine").await.unwrap().pages[0].text, first, "the same input, the same output");
    let other = sandbox.with_setting("word", "blue").extract("machine").await.unwrap().pages[0].text.clone();
    assert_ne!(other, first, "other settings, other randomness");
}

#[tokio::test]
async fn the_clock_shows_the_day_of_the_question_on_a_warm_index_too() {
    let sandbox = with_wasi().await;
    let catalogue = Catalogue::of(&["one"]);
    for (today, seconds) in [("2026-03-31", "1774915200"), ("2000-02-29", "951782400"), ("someday", "946684800")] {
        let asked = Question { today: today.to_owned(), ..question("clock") };
        let choices = sandbox.ask_as("tenant", catalogue.clone(), asked).await.unwrap();
        assert_eq!(choices[0].reason, seconds, "{today}");
    }
}

#[tokio::test]
async fn what_is_printed_becomes_log_lines() {
    let error = with_wasi().await.extract("print-then-trap").await.unwrap_err().error;
    assert!(matches!(error.cause, Cause::Trapped(_)), "{error:?}");
    let lines: Vec<(&str, Level)> = error.log.iter().map(|line| (line.message.as_str(), line.level)).collect();
    assert_eq!(lines, [("printed", Level::Info), ("printed as an error", Level::Error)]);
}
