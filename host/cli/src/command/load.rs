//! `docferry load`: ask a question, get the text of the documents that answer it.

use std::path::Path;
use std::sync::Arc;

use docferry::catalogue::{Associations, CatalogueLimits};
use docferry::config::Config;
use docferry::{Answer, CatalogueSource, Choice, Docferry, Error, LoadRequest, Outcome, Scope, Source, Turn};
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::args::{Global, Load as Options};
use crate::bars::Bars;
use crate::connect;
use crate::exit::Exit;
use crate::interrupted;
use crate::print::{self, safe};

pub(crate) async fn run(global: &Global, options: Options) -> Result<Exit, Error> {
    let config = connect::config(global)?;
    let source = catalogue_source(options.catalogue.clone(), &config)?;
    let scope = scope(&options.allow_source, &config)?;
    let mut request = LoadRequest::new(options.question.clone(), source).holding(options.loaded.clone());
    if let Some(path) = &options.history {
        request = request.history(history(path)?);
    }
    if let Some(path) = &options.associations {
        let text = connect::read_bytes(path)?;
        let associations = Associations::read(&text[..], &CatalogueLimits::default())
            .map_err(|source| Error::Catalogue { place: path.display().to_string(), source })?;
        request = request.associations(Arc::new(associations));
    }
    if let Some(max) = options.max_documents {
        request = request.max_documents(max);
    }
    if let Some(today) = &options.today {
        let day = today
            .parse()
            .map_err(|_| docferry::config::ConfigError::bad_value("today", today, "a date such as 2026-03-31"))?;
        request = request.today(day);
    }
    if let Some(budget) = options.budget {
        request = request.budget(budget);
    }
    let docferry = connect::docferry(global, config).await?;
    if options.dry_run {
        return dry_run(&docferry, request, &scope, &options, global.quiet).await;
    }
    let done = Done::default();
    tokio::select! {
        biased;
        () = interrupted() => Ok(cut_short(done, options.json)),
        exit = journey(&docferry, request, &scope, &options, global.quiet, &done) => exit,
    }
}

/// The outcomes so far, kept outside the work so that an interrupt does not lose them.
pub(crate) type Done = Mutex<Vec<Outcome>>;

/// What is done is not lost when the user has waited long enough.
fn cut_short(done: Done, json: bool) -> Exit {
    let outcomes = done.into_inner();
    // As JSON, each was printed when it ended.
    for outcome in outcomes.iter().filter(|_| !json) {
        match (outcome.text(), outcome.report()) {
            (Some(text), _) => print_text(&outcome.choice, &text.text()),
            (None, Some(report)) => print::report(Some(&outcome.choice.uri), &report),
            (None, None) => {}
        }
    }
    eprintln!("interrupted: {} done, the rest was given up", outcomes.len());
    Exit::Interrupted
}

/// The catalogue that was named, here or in the settings.
pub(crate) fn catalogue_source(named: Option<String>, config: &Config) -> Result<CatalogueSource, Error> {
    let place = named.or_else(|| config.catalogue.clone()).ok_or(Error::NoCatalogue)?;
    Ok(place.parse()?)
}

fn scope(flags: &[String], config: &Config) -> Result<Scope, Error> {
    let mut scope = Scope::default();
    for source in flags.iter().chain(&config.allow_source) {
        scope = scope.allow(source.parse::<Source>()?);
    }
    Ok(scope)
}

#[derive(Deserialize)]
struct Spoken {
    role: String,
    content: String,
}

fn history(path: &Path) -> Result<Vec<Turn>, Error> {
    let turns: Vec<Spoken> = serde_json::from_str(&connect::read_text(path)?).map_err(|error| Error::File {
        path: path.to_owned(),
        verb: "read",
        source: std::io::Error::new(std::io::ErrorKind::InvalidData, format!("it is no list of turns: {error}")),
    })?;
    Ok(turns.into_iter().map(|turn| Turn { role: turn.role, content: turn.content }).collect())
}

async fn dry_run(
    docferry: &Docferry,
    request: LoadRequest,
    scope: &Scope,
    options: &Options,
    quiet: bool,
) -> Result<Exit, Error> {
    let (bars, progress) = Bars::start(quiet);
    let chosen = docferry.choose(request.progress(progress), scope).await;
    bars.finish().await;
    let choices = chosen?;
    let message = match choices.len() {
        0 => "No document matches the question.".to_owned(),
        1 => "1 document would be loaded.".to_owned(),
        count => format!("{count} documents would be loaded."),
    };
    if options.json {
        print::json(&DryRun { choices, message });
    } else {
        print::out(&format!("{}{message}\n", listed(&choices)));
    }
    Ok(Exit::Success)
}

/// The last line of JSON of a dry run.
#[derive(Serialize)]
struct DryRun {
    choices: Vec<Choice>,
    message: String,
}

fn listed(choices: &[Choice]) -> String {
    choices
        .iter()
        .map(|choice| format!("{}\n  {}\n  {}\n", safe(&choice.name), safe(&choice.uri), safe(&choice.reason)))
        .collect()
}

async fn journey(
    docferry: &Docferry,
    request: LoadRequest,
    scope: &Scope,
    options: &Options,
    quiet: bool,
    done: &Done,
) -> Result<Exit, Error> {
    let answer = ask(docferry, request, scope, quiet, done, |outcome| {
        if options.json {
            print::json(outcome);
        }
    })
    .await?;
    if options.json {
        print::json(&answer);
    } else if options.budget.is_some() {
        print_passages(&answer);
    } else {
        print_texts(&answer);
    }
    for outcome in &answer.outcomes {
        if let (Some(report), false) = (outcome.report(), options.json) {
            print::report(Some(&outcome.choice.uri), &report);
        }
    }
    Ok(end(&answer))
}

/// Asks, and shows each outcome as it is ready.
pub(crate) async fn ask(
    docferry: &Docferry,
    request: LoadRequest,
    scope: &Scope,
    quiet: bool,
    done: &Done,
    mut each: impl FnMut(&Outcome) + Send,
) -> Result<Answer, Error> {
    let (bars, progress) = Bars::start(quiet);
    let mut load = match docferry.load(request.progress(progress), scope).await {
        Ok(load) => load,
        Err(error) => {
            bars.finish().await;
            return Err(error);
        }
    };
    while let Some(outcome) = load.next().await {
        each(&outcome);
        done.lock().await.push(outcome);
    }
    let mut outcomes = done.lock().await;
    load.rank(&mut outcomes).await;
    let answer = load.finish(std::mem::take(&mut outcomes)).await;
    bars.finish().await;
    Ok(answer)
}

/// How a question ends the program.
pub(crate) fn end(answer: &Answer) -> Exit {
    let first = answer.outcomes.iter().find_map(|outcome| outcome.error()).map(Error::class);
    Exit::tally(answer.loaded().count(), first)
}

/// The texts for people, and the message.
pub(crate) fn print_texts(answer: &Answer) {
    for (choice, text) in answer.loaded() {
        print_text(choice, &text.text());
    }
    print::out(&format!("{}\n", safe(&answer.message)));
}

fn print_text(choice: &Choice, text: &str) {
    print::out(&format!("== {} ({})\n\n{}\n\n", safe(&choice.name), safe(&choice.reason), safe(text)));
}

fn print_passages(answer: &Answer) {
    match &answer.passages {
        Some(Ok(passages)) => {
            for passage in passages {
                print::out(&format!("== {} page {}\n\n{}\n\n", safe(&passage.uri), passage.page, safe(&passage.text)));
            }
        }
        Some(Err(error)) => print::error(error),
        None => {}
    }
    print::out(&format!("{}\n", safe(&answer.message)));
}
