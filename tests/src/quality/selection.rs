//! Selection: whether everything that a question needs is among the documents chosen.

use std::sync::Arc;

use docferry::catalogue::{Catalogue, CatalogueLimits};
use docferry::{CatalogueSource, Docferry, LoadRequest, Scope, Turn};
use serde::Deserialize;

use super::{Half, Table, folder, parse, read};

#[derive(Deserialize)]
struct Question {
    id: String,
    class: String,
    half: Half,
    question: String,
    #[serde(default)]
    history: Vec<Spoken>,
    today: Option<String>,
    max_documents: Option<u32>,
    /// Each need of the asker, with the documents of which any meets it. None: nothing may be chosen.
    expect: Vec<Vec<String>>,
}

#[derive(Deserialize)]
struct Spoken {
    role: String,
    content: String,
}

/// The day of a question that names none.
const TODAY: &str = "2024-06-15";

/// Asks every question of every catalogue.
///
/// # Panics
///
/// When a set cannot be read, or a question cannot be asked.
pub async fn measure(docferry: &Docferry) -> Table {
    let mut table = Table::new("selection: hit among at most max-documents", 0.95, 0.85);
    let folder = folder("selection");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".questions.json")?.to_owned()))
        .collect();
    names.sort();
    for name in names {
        let text = read(&folder.join(format!("{name}.catalogue.json")));
        let catalogue = Catalogue::read(text.as_bytes(), &CatalogueLimits::default());
        let catalogue = Arc::new(catalogue.unwrap_or_else(|error| panic!("{name}: {error}")));
        let questions: Vec<Question> = parse(&folder.join(format!("{name}.questions.json")));
        for question in questions {
            let chosen = choose(docferry, &catalogue, &question).await;
            let uris: Vec<&str> = chosen.iter().map(|(uri, _)| uri.as_str()).collect();
            let met = question.expect.iter().all(|need| need.iter().any(|uri| uris.contains(&uri.as_str())));
            let hit = if question.expect.is_empty() { uris.is_empty() } else { met };
            table.add(&question.class, question.half, f64::from(u8::from(hit)));
            if !hit && question.half == Half::Tune {
                let Question { id, class, question, expect, .. } = &question;
                let reasons: Vec<String> =
                    chosen.iter().map(|(uri, reason)| format!("\n    {uri} ({reason})")).collect();
                let wanted: Vec<&String> = expect.iter().filter_map(|need| need.first()).collect();
                table
                    .failures
                    .push(format!("{name}/{id} {class}: {question}\n  wanted {wanted:?}\n  got{}", reasons.concat()));
            }
        }
    }
    table
}

async fn choose(docferry: &Docferry, catalogue: &Arc<Catalogue>, question: &Question) -> Vec<(String, String)> {
    let history = question.history.iter().map(|turn| Turn { role: turn.role.clone(), content: turn.content.clone() });
    let today = question.today.as_deref().unwrap_or(TODAY).parse().expect("a date");
    let request = LoadRequest::new(&question.question, CatalogueSource::Loaded(Arc::clone(catalogue)))
        .history(history)
        .max_documents(question.max_documents.unwrap_or(3))
        .today(today);
    let chosen = docferry.choose(request, &Scope::default()).await;
    let chosen = chosen.unwrap_or_else(|error| panic!("{}: {error}", question.id));
    chosen.into_iter().map(|choice| (choice.uri, choice.reason)).collect()
}
