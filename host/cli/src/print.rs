//! What the program says: answers on stdout, everything else on stderr.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use docferry::{Error, ErrorReport};
use serde::Serialize;
use tracing_subscriber::EnvFilter;

/// Logs go to stderr, at the level that `-v` or `DOCFERRY_LOG` asks for.
pub(crate) fn start_log(verbose: u8) {
    let level = match verbose {
        0 => "error",
        1 => "docferry=info,docferry_fetch=info,docferry_sandbox=info,warn",
        _ => "docferry=debug,docferry_fetch=debug,docferry_sandbox=debug,docferry::content=off,info",
    };
    let filter = EnvFilter::try_from_env("DOCFERRY_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
}

/// Writes to stdout. A reader that has gone away ends the program quietly, as it does for other filters.
pub(crate) fn out(text: &str) {
    let mut stdout = io::stdout().lock();
    if stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Writes a line of JSON to stdout.
pub(crate) fn json(value: &impl Serialize) {
    match serde_json::to_string(value) {
        Ok(line) => out(&format!("{line}\n")),
        Err(error) => complain("content", "not_json", &error.to_string(), "report it to the developers"),
    }
}

/// Text that others wrote, fit for a terminal: without what would move its cursor or change its state.
pub(crate) fn safe(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { ' ' } else { c }).collect()
}

/// An error, its code and what to do about it, on stderr.
pub(crate) fn error(error: &Error) {
    report(None, &error.report(0, Duration::ZERO));
}

/// As [`error`], from plain values, and for one of several documents.
pub(crate) fn report(document: Option<&str>, report: &ErrorReport) {
    let about = document.map(|document| format!("{document}: ")).unwrap_or_default();
    let causes: String = report.causes.iter().map(|cause| format!(": {cause}")).collect();
    complain(report.class, report.code, &format!("{about}{}{causes}", report.message), &report.hint);
    for line in &report.log {
        eprintln!("  policy: {}", one_line(line));
    }
}

/// One line of error with its hint.
pub(crate) fn complain(class: &str, code: &str, message: &str, hint: &str) {
    eprintln!("error[{class}/{code}]: {} (hint: {})", one_line(message), one_line(hint));
}

fn one_line(text: &str) -> String {
    safe(text).replace(['\n', '\t'], " ")
}
