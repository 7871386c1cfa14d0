//! What the documentation says of faults is what happens.

use docferry_tests::faults::cases;
use futures_util::{StreamExt, stream};

#[tokio::test]
async fn every_fault_ends_as_the_documentation_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/faults.md");
    let documented = std::fs::read_to_string(path).unwrap();
    let documented: Vec<&str> = documented.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    let rows: Vec<_> = stream::iter(cases()).map(async |case| case.play().await.unwrap()).buffered(4).collect().await;
    assert_eq!(documented.len(), rows.len());
    for (line, row) in documented.iter().zip(rows) {
        assert!(line.starts_with(&row.outcome()), "documented: {line}\nhappens:    {row}");
        assert_eq!(row.wrong(), 0, "{row}");
    }
}
