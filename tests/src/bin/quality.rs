//! Measures the default policy on labelled sets, and exits 1 when one is below its goal.
//!
//! `quality [selection|extraction|passages]…`, all of them without arguments; `--failures` lists what failed,
//! `--policy=FILE` measures another policy.

use std::process::ExitCode;

use docferry::config::Config;
use docferry::{Docferry, Error, Policy, Runtime};
use docferry_tests::quality::{Table, extraction, passages, selection};

const SETS: &[&str] = &["selection", "extraction", "passages"];
const POLICY: &str = "--policy=";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let known = |argument: &str| SETS.contains(&argument) || argument == "--failures" || argument.starts_with(POLICY);
    if let Some(unknown) = arguments.iter().find(|argument| !known(argument)) {
        eprintln!("{unknown}: neither one of {} nor --failures nor {POLICY}FILE", SETS.join(", "));
        return ExitCode::FAILURE;
    }
    let failures = arguments.iter().any(|argument| argument == "--failures");
    let wanted = |name: &str| {
        let mut named = arguments.iter().filter(|argument| !argument.starts_with("--")).peekable();
        named.peek().is_none() || named.any(|argument| argument == name)
    };
    let policy = arguments.iter().find_map(|argument| argument.strip_prefix(POLICY));
    let docferry = match docferry(policy).await {
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

async fn docferry(policy: Option<&str>) -> Result<Docferry, Error> {
    // A busy machine must not change what is measured.
    let mut config = Config::default();
    for name in ["indexing_timeout", "selection_timeout", "extraction_timeout", "ranking_timeout", "deadline"] {
        config.set(name, "600s")?;
    }
    let mut builder = Docferry::builder();
    if let Some(path) = policy {
        let runtime = Runtime::new(docferry::runtime_config(&config))?;
        let component =
            std::fs::read(path).map_err(|source| Error::File { path: path.into(), verb: "read", source })?;
        builder = builder.runtime(runtime.clone()).policy(Policy::load(&runtime, component).await?);
    }
    builder.config(config).build().await
}
