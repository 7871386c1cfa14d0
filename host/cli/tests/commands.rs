//! The other commands: demonstration, catalogue, policy.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

mod support;

use std::collections::HashMap;

use support::{Bench, ended};
use tokio::io::{AsyncBufReadExt, BufReader};

#[tokio::test]
async fn the_demonstration_brings_the_documents_that_answer() {
    let bench = Bench::start().await;
    let ended = bench.run(&["demo"]).await;
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    for name in ["shbl-annual-report-2022.pdf", "shbl-annual-report-2021.pdf"] {
        assert!(ended.stdout.contains(&format!("== {name} (")), "{name}");
        assert!(ended.stderr.contains(&format!("{name}\n  why: annual report of SORREL HILL")), "{}", ended.stderr);
    }
    assert!(ended.stdout.contains("Sorrel Hill Beverages Limited") && ended.stdout.len() > 20_000);
    assert!(ended.stderr.contains("verified ("), "{}", ended.stderr);
    let ended = bench.run(&["-q", "demo", "Who won the cricket?"]).await;
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(0), "No document matches the question.\n"));
}

#[tokio::test]
async fn the_demonstration_server_can_be_used_by_its_environment() {
    let bench = Bench::start().await;
    let mut serving = bench.command(&["demo", "--serve-only"]);
    let mut serving = serving.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(serving.stdout.take().unwrap()).lines();
    let mut environment = HashMap::new();
    while environment.len() < 5 {
        let line = lines.next_line().await.unwrap().expect("more lines");
        let (name, value) = line.strip_prefix("export ").unwrap().split_once('=').unwrap();
        environment.insert(name.to_owned(), value.to_owned());
    }
    let mut ask =
        bench.command(&["-q", "load", "What was the net interest income of CBFG in 2022?", "--max-documents", "1"]);
    let answer = ended_with(&mut ask, &environment).await;
    assert_eq!(answer.code, Some(0), "{}", answer.stderr);
    assert!(answer.stdout.contains("== cbfg-audited-financial-statements-2022.pdf"));
    assert!(answer.stdout.contains("16,829,514"), "the figure that was asked for");

    let mut show = bench.command(&["-q", "catalogue", "show", "--json"]);
    let shown = ended_with(&mut show, &environment).await;
    assert_eq!(shown.lines().len(), 44);
    serving.kill().await.unwrap();
}

async fn ended_with(command: &mut tokio::process::Command, environment: &HashMap<String, String>) -> support::Ended {
    command.envs(environment);
    ended(std::mem::replace(command, tokio::process::Command::new(""))).await
}

#[tokio::test]
async fn a_policy_says_what_it_is() {
    let bench = Bench::start().await;
    let ended = bench.run(&["policy", "inspect", "--json"]).await;
    let policy = &ended.lines()[0];
    assert_eq!(policy["name"], "docferry-default");
    assert_eq!(policy["parts"], serde_json::json!(["selection", "extraction", "passages"]));
    assert!(policy["digest"].as_str().unwrap().starts_with("sha256:"));
    for import in policy["imports"].as_array().unwrap() {
        assert!(import.as_str().unwrap().starts_with("docferry:policy/"), "{import}");
    }
    let text = bench.run(&["policy", "inspect"]).await.stdout;
    assert!(text.starts_with("docferry-default 0.1.0\n"), "{text}");
}

#[cfg(unix)]
#[tokio::test]
async fn an_interrupt_ends_the_program_with_its_code() {
    let bench = Bench::start().await;
    let mut serving = bench.command(&["demo", "--serve-only"]);
    let mut serving = serving.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null()).spawn().unwrap();
    // It is up when it has said how to use it.
    let mut lines = BufReader::new(serving.stdout.take().unwrap()).lines();
    lines.next_line().await.unwrap().expect("a line");
    let pid = serving.id().unwrap().to_string();
    let kill = tokio::process::Command::new("kill").args(["-INT", &pid]).status().await.unwrap();
    assert!(kill.success());
    assert_eq!(serving.wait().await.unwrap().code(), Some(130));
}
