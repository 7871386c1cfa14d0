//! Extraction: the words of a PDF, and their order, against what poppler reads; where poppler's order is wrong, against the
//! order in which the text was written, if that is known.

use std::collections::BTreeMap;
use std::path::Path;

use docferry::progress::Progress;
use docferry::{Docferry, DocumentSource};

use super::{Half, Table, folder, parse, read, words};

/// Documents of which poppler's order is no reference.
const WORDS_ONLY: &str = "words-only.txt";

/// Reads every document.
///
/// # Panics
///
/// When the set cannot be read.
pub async fn measure(docferry: &Docferry) -> Table {
    let mut table = Table::new("extraction: words (F1) and order (LCS)", 0.98, 0.9);
    let folder = folder("extraction");
    let halves: BTreeMap<Half, Vec<String>> = parse(&folder.join("halves.json"));
    let unordered = std::fs::read_to_string(folder.join(WORDS_ONLY)).unwrap_or_default();
    for (half, files) in halves {
        for file in files {
            let path = folder.join(&file);
            let expected = words::words(&read(&path.with_extension("txt")));
            let outcome = docferry.document(DocumentSource::File(path.clone()), Progress::none()).await;
            let found = match outcome.text() {
                Some(text) => words::words(&text.text()),
                None => Vec::new(),
            };
            let producer = Path::new(&file).parent().map_or_else(String::new, |folder| folder.display().to_string());
            let f1 = words::f1(&expected, &found);
            table.add(&format!("words, {producer}"), half, f1);
            let written = std::fs::read_to_string(path.with_extension("written.txt")).ok();
            let order = if let Some(written) = written {
                words::order(&words::words(&written), &found)
            } else if unordered.lines().any(|line| line.trim() == file) {
                1.0
            } else {
                words::order(&expected, &found)
            };
            table.add(&format!("order, {producer}"), half, order);
            if (f1 < 0.98 || order < 0.9) && half == Half::Tune {
                let why = outcome.error().map(ToString::to_string).unwrap_or_default();
                table.failures.push(format!("{file}: words {f1:.3}, order {order:.3} {why}"));
            }
        }
    }
    table
}
