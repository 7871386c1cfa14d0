//! Passages: whether the page that answers is among the passages, within a budget of characters.

use std::collections::BTreeMap;

use docferry::{Docferry, Part};
use docferry_sandbox::{Document, Question as Asked, RankPage};
use serde::Deserialize;

use super::{Half, Table, folder, parse};

/// The budget in characters.
const BUDGET: u64 = 24_000;

#[derive(Deserialize)]
struct Question {
    id: String,
    class: String,
    half: Half,
    report: String,
    question: String,
    /// Every page that answers, counted from 1.
    pages: Vec<u32>,
    /// What stands on each of those pages.
    answer: String,
}

/// Asks every question of its report.
///
/// # Panics
///
/// When the set cannot be read, or a report cannot be ranked.
pub async fn measure(docferry: &Docferry) -> Table {
    let mut table = Table::new("passages: page that answers within 24,000 characters", 0.9, 0.0);
    let folder = folder("passages");
    let questions: Vec<Question> = parse(&folder.join("questions.json"));
    let policy = docferry.policy(Part::Passages);
    let mut reports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for question in questions {
        let path = folder.join(format!("{}.pages.json", question.report));
        let pages = reports.entry(question.report.clone()).or_insert_with(|| parse(&path));
        let numbered = (1..).zip(&*pages);
        let ranked = numbered.map(|(number, text)| RankPage { document: 0, number, text: text.clone() }).collect();
        let document = Document {
            name: format!("{}.pdf", question.report),
            uri: format!("s3://reports/{}.pdf", question.report),
            group: question.report.replace('-', " "),
            media_type: None,
            size: None,
            modified: None,
            attributes: Vec::new(),
        };
        let asked = Asked {
            text: question.question.clone(),
            history: Vec::new(),
            max_documents: 3,
            today: "2024-06-15".to_owned(),
            language: None,
            hidden: Vec::new(),
        };
        let passages = policy.rank(asked, vec![document], ranked, BUDGET, None).await;
        let passages = passages.unwrap_or_else(|error| panic!("{}: {error}", question.id));
        let hit = passages.iter().any(|passage| {
            let text: String = pages[passage.page as usize]
                .chars()
                .skip(passage.start as usize)
                .take((passage.end - passage.start) as usize)
                .collect();
            question.pages.contains(&(passage.page + 1)) && text.contains(&question.answer)
        });
        table.add(&question.class, question.half, f64::from(u8::from(hit)));
        if !hit && question.half == Half::Tune {
            let Question { id, class, report, question, pages, answer, .. } = &question;
            let mut got: Vec<u32> = passages.iter().map(|passage| passage.page + 1).collect();
            got.dedup();
            table
                .failures
                .push(format!("{report}/{id} {class}: {question}\n  wanted pages {pages:?} ({answer}), got {got:?}"));
        }
    }
    table
}
