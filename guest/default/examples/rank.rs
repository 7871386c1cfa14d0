//! The ranking as native code, without a sandbox: `rank [PAGES [CHARACTERS]]` prints how long a question takes on a report of so many
//! pages of so many characters each.

use std::time::Instant;

use docferry_default_policy::DefaultPolicy;
use docferry_policy::{Page, Question, Ranker};

const PROSE: &str = "Net sales in the segment rose by 4.2% to $1,204 million, primarily due to higher prices and the \
acquisition of a maker of valves, partially offset by foreign currency. We expect the company\u{2019}s capital expenditures to stay level.\n";
const ROWS: &str =
    "Cash and cash equivalents  1,234  1,108\nInventories  873  902\nTotal current assets  3,456  3,301\n";
const QUESTIONS: &[&str] = &[
    "What is the FY2021 quick ratio? Answer by using the line items of the balance sheet.",
    "What drove the change of operating margin in 2021?",
    "Who audits the company?",
];

fn main() {
    let mut arguments = std::env::args().skip(1).filter_map(|argument| argument.parse().ok());
    let (pages, characters) = (arguments.next().unwrap_or(1_000), arguments.next().unwrap_or(4_000));
    let page = |number: usize| {
        let mut text = format!("Report of the year {}\n\n", 2000 + number % 25);
        while text.len() < characters {
            // A third of the pages is tables, and words differ from page to page.
            text.push_str(if number.is_multiple_of(3) { ROWS } else { PROSE });
            text.push_str(&format!("Plant w{number}x{} made {} pieces in the year.\n\n", text.len(), number * 31));
        }
        Page { document: 0, number: number as u32 + 1, text }
    };
    let pages: Vec<Page> = (0..pages).map(page).collect();
    for question in QUESTIONS {
        let began = Instant::now();
        let passages = DefaultPolicy::rank(&Question::new(*question), &[], &pages, 24_000);
        let took = began.elapsed();
        println!(
            "{:>8.1} ms, {} passages: {question}",
            took.as_secs_f64() * 1e3,
            passages.map_or(0, |passages| passages.len())
        );
    }
}
