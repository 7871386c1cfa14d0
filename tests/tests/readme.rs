//! The README says what the code says.

use docferry::config::Config;

const README: &str = include_str!("../../README.md");

#[test]
fn every_setting_stands_in_the_table() {
    for setting in Config::settings() {
        let row = format!("| `{}` | {} | {} |", setting.name, setting.default, setting.meaning);
        assert!(README.contains(&row), "the README lacks the row {row}");
    }
    let rows = README.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, Config::settings().len(), "the README names settings that there are not");
}
