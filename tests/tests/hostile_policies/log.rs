//! What a policy logs: capped, cleaned, kept apart from the host's own lines, and the last of it on an error.

use std::io;
use std::sync::{Mutex, Once, PoisonError};

use docferry_sandbox::{Level, Limits};

use crate::{Catalogue, Sandbox, patient, question};

/// Everything that was logged in this process, at the levels of someone who looks for a fault.
static LOGGED: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Logged;

impl io::Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOGGED.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn start_log() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt()
            .with_env_filter("docferry_sandbox=info,docferry::content=debug")
            .with_ansi(false)
            .with_writer(|| Logged)
            .init();
    });
}

/// The logged lines that contain some words.
fn logged(words: &str) -> Vec<String> {
    let logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&logged).lines().filter(|line| line.contains(words)).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_flood_is_cut_in_number_and_in_length() {
    start_log();
    let sandbox = Sandbox::start().await.within(Limits { log_lines: 100, log_line_bytes: 1000, ..patient() });
    // It costs its lines, not the document.
    assert_eq!(sandbox.extract("log-flood").await.unwrap().pages[0].text, "Revenue rose.");
    let lines = logged("flood ");
    assert_eq!(lines.len(), 100);
    for (number, line) in lines.iter().enumerate() {
        let (_, message) = line.split_once(": ").unwrap();
        let said = message.split(" policy=").next().unwrap();
        assert!(said.starts_with(&format!("flood {number} ====")) && said.len() == 1000, "{line}");
        assert!(line.contains("docferry::content"), "{line}");
    }
    let warned = logged("the policy logs more lines than are kept");
    assert_eq!(warned.len(), 1);
    assert!(warned[0].contains("limit=100"), "{}", warned[0]);
}

#[tokio::test]
async fn every_question_may_log_as_much_as_the_first() {
    start_log();
    let sandbox = Sandbox::start().await.within(Limits { log_lines: 2, ..patient() });
    let catalogue = Catalogue::of(&["one"]);
    for asked in 1..=5 {
        sandbox.ask_as("tenant", catalogue.clone(), question("note")).await.unwrap();
        assert_eq!(logged("a note").len(), asked);
    }
}

#[tokio::test]
async fn the_name_that_a_policy_gives_itself_is_logged_without_what_a_terminal_acts_on() {
    start_log();
    Sandbox::start().await;
    let loaded = logged("policy loaded");
    assert!(!loaded.is_empty());
    assert!(loaded.iter().all(|line| line.contains("policy=hostile [1m version=0.1.0")), "{loaded:?}");
}

#[tokio::test]
async fn the_last_lines_of_the_log_stand_on_the_error() {
    let sandbox = Sandbox::start().await;
    let errors = [
        sandbox.extract("log-then-trap").await.unwrap_err().error,
        sandbox.rank("log-then-trap").await.unwrap_err(),
        sandbox.ask(&["one"], "log-then-trap").await.unwrap_err(),
        // It logs, and then fails in good order, or breaks the contract.
        sandbox.extract("log-then-fail").await.unwrap_err().error,
        sandbox.rank("log-then-nan").await.unwrap_err(),
        sandbox.ask(&["one"], "log-then-nan").await.unwrap_err(),
    ];
    let expected: Vec<String> = (13..=20).map(|number| format!("step {number}")).collect();
    for error in errors {
        let lines: Vec<&str> = error.log.iter().map(|line| line.message.as_str()).collect();
        assert_eq!(lines, expected, "{error}");
        assert!(error.log.iter().all(|line| line.level == Level::Info));
    }
}
