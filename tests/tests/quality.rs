//! What the default policy could do once, it can still do. `quality` prints the figures, and where they fall short of their
//! goals; these are floors that it has reached.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::path::Path;

use docferry::config::Config;
use docferry::{Docferry, Runtime, RuntimeConfig};
use docferry_tests::quality::{extraction, passages, selection};

/// A docferry that a busy machine does not hurry.
async fn docferry() -> Docferry {
    let mut config = Config::default();
    for name in ["indexing_timeout", "selection_timeout", "extraction_timeout", "ranking_timeout", "deadline"] {
        config.set(name, "600s").unwrap();
    }
    let cache_dir = Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"));
    let runtime = Runtime::new(RuntimeConfig { cache_dir, ..RuntimeConfig::default() }).unwrap();
    Docferry::builder().config(config).runtime(runtime).build().await.unwrap()
}

#[tokio::test]
async fn selection_is_no_worse_than_it_was() {
    let table = selection::measure(&docferry().await).await;
    assert!(table.worst() >= 0.80, "{table}");
}

#[tokio::test]
async fn extraction_is_no_worse_than_it_was() {
    let table = extraction::measure(&docferry().await).await;
    assert!(table.worst() >= 0.975, "{table}");
}

#[tokio::test]
async fn passages_are_no_worse_than_they_were() {
    let table = passages::measure(&docferry().await).await;
    assert!(table.worst() >= 0.96, "{table}");
}
