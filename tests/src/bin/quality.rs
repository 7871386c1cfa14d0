//! Measures the default policy on labelled sets, and exits 1 when one is below its goal.
//!
//! `quality [selection|extraction|passages]…`, all of them without arguments; `--failures` lists what failed.

use std::process::ExitCode;

use docferry::config::Config;
use docferry::{Docferry, Error};
use docferry_tests::quality::{Table, extraction, passages, selection};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let failures = arguments.iter().any(|argument| argument == "--failures");
    let wanted = |name: &str| {
        let mut named = arguments.iter().filter(|argument| !argument.starts_with("--")).peekable();
        named.peek().is_none() || named.any(|argument| argument == name)
    };
    let docferry = match docferry().await {
        Ok(docferry) => docferry,
        Err(error) => {
            eprintln!("{error}: {}", error.hint());
            return ExitCode::FAILURE;
        }
    };
    let mut tables: Vec<Table> = Vec::new();
    if wanted("selection") {
        tables.push(selection::measure(&docferry).await);
    }
    if wanted("extraction") {
        tables.push(extraction::measure(&docferry).await);
    }
    if wanted("passages") {
        tables.push(passages::measure(&docferry).await);
    }
    let mut reached = true;
    for table in &tables {
        println!("{table}");
        if failures {
            table.failures.iter().for_each(|failure| println!("{failure}"));
        }
        reached &= table.reached();
    }
    if reached { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn docferry() -> Result<Docferry, Error> {
    // A busy machine must not change what is measured.
    let mut config = Config::default();
    for name in ["indexing_timeout", "selection_timeout", "extraction_timeout", "ranking_timeout", "deadline"] {
        config.set(name, "600s")?;
    }
    Docferry::builder().config(config).build().await
}
