//! Prints `docs/faults.md`: what becomes of documents when S3, or the way to it, fails.

use std::process::ExitCode;

const HEAD: &str = "# Faults

Ten documents of 1 MB, asked for at once under the default settings; a server on this machine hits each with the fault
once, or as often as the row says. `right` and `wrong` count the documents by their bytes, `requests` those that reached
the server; the time is that of all ten. Printed by `cargo run --release -p docferry-tests --bin faults`.

| fault | right | wrong | errors | integrity | requests | time |
| --- | --- | --- | --- | --- | --- | --- |";

#[tokio::main]
async fn main() -> ExitCode {
    println!("{HEAD}");
    let mut wrong = 0;
    for case in docferry_tests::faults::cases() {
        match case.play().await {
            Ok(row) => {
                wrong += row.wrong();
                println!("{row}");
            }
            Err(error) => {
                eprintln!("the server could not be started: {error}");
                return ExitCode::from(2);
            }
        }
    }
    ExitCode::from(u8::from(wrong > 0))
}
