//! The journey of a question: catalogue, choice, documents, passages, message. One deadline covers it, and every chosen
//! document ends as exactly one outcome.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use docferry_sandbox::{Document, Question, RankPage};
use futures_core::Stream;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::docferry::{Core, DocumentSource, Parts};
use crate::document::{self, Job};
use crate::error::Error;
use crate::message::{MessageInput, message};
use crate::metadata;
use crate::outcome::{Answer, Choice, End, Outcome, Passage, SkipReason};
use crate::progress::{Progress, Report, Stage};
use crate::request::LoadRequest;
use crate::scope::{Scope, Trust};
use crate::select::select;

/// How long past the deadline an outcome may take to be written down.
const GRACE: Duration = Duration::from_millis(500);

/// The part of a journey's time that is kept for ranking passages.
const RANKING_SHARE: u32 = 10;

/// Documents on their way: a stream of outcomes in the order in which they end. Dropping it cancels everything.
///
/// ```no_run
/// # async fn example(docferry: docferry::Docferry, request: docferry::LoadRequest) -> Result<(), docferry::Error> {
/// use futures_util::StreamExt;
///
/// let mut load = docferry.load(request, &docferry::Scope::default()).await?;
/// while let Some(outcome) = load.next().await {
///     println!("{}: {}", outcome.choice.name, outcome.status());
/// }
/// println!("{}", load.message());
/// # Ok(())
/// # }
/// ```
pub struct Load {
    choices: Vec<Choice>,
    /// Taken out as each document ends; what is left at the end has been lost, and is failed.
    waiting: Vec<Option<Choice>>,
    tasks: JoinSet<Outcome>,
    ready: Vec<Outcome>,
    summaries: Vec<Option<Ending>>,
    ranking: Option<Ranking>,
    passages: Option<Result<Vec<Passage>, Error>>,
    progress: Progress,
    limit: Duration,
}

/// What the message says of an outcome.
enum Ending {
    Loaded,
    Failed(String),
    Skipped(SkipReason),
}

struct Ranking {
    parts: Arc<Parts>,
    question: Question,
    documents: Vec<Document>,
    budget: u64,
    until: Instant,
}

/// The time that a journey has.
struct Time {
    limit: Duration,
    began: Instant,
    until: Instant,
}

impl Time {
    fn starts_now(core: &Core, request: &LoadRequest) -> Self {
        let limit = request.deadline.unwrap_or(core.config.deadline);
        let began = Instant::now();
        Self { limit, began, until: began.checked_add(limit).unwrap_or(began + Duration::from_secs(31_536_000)) }
    }
}

/// Reads the catalogue and chooses.
pub(crate) async fn dry_run(core: &Core, request: LoadRequest, scope: &Scope) -> Result<Vec<Choice>, Error> {
    let time = Time::starts_now(core, &request);
    let (_, chosen, _) = choose_in_time(core, &core.parts(), &request, scope, &time).await?;
    Ok(chosen.into_iter().map(|(choice, _)| choice).collect())
}

async fn choose_in_time(
    core: &Core,
    parts: &Parts,
    request: &LoadRequest,
    scope: &Scope,
    time: &Time,
) -> Result<Chosen, Error> {
    let progress = &request.progress;
    progress.report(Report::new(Stage::DocumentSelectionStart, "choosing documents"));
    let choosing = choose(core, parts, request, scope, time.until, progress);
    let chosen = tokio::time::timeout_at(time.until + GRACE, choosing).await;
    let chosen = chosen.unwrap_or(Err(Error::Deadline { limit: time.limit })).inspect_err(|error| {
        progress.report(Report::new(Stage::DocumentLoadError, error.to_string()).class(error.class().as_str()));
    })?;
    let words = match chosen.1.len() {
        0 => "no document matches".to_owned(),
        1 => "1 document chosen".to_owned(),
        count => format!("{count} documents chosen"),
    };
    progress.report(Report::new(Stage::DocumentSelectionComplete, words));
    Ok(chosen)
}

/// Reads the catalogue, chooses, and sets off for the documents.
pub(crate) async fn start(core: &Arc<Core>, request: LoadRequest, scope: Scope) -> Result<Load, Error> {
    let time = Time::starts_now(core, &request);
    let parts = core.parts();
    let (question, chosen, trust) = choose_in_time(core, &parts, &request, &scope, &time).await?;
    let Time { limit, began, until } = time;
    let progress = request.progress.clone();

    let documents_until = match request.budget {
        Some(_) => until - (limit / RANKING_SHARE).min(core.limits.ranking),
        None => until,
    };
    let choices: Vec<Choice> = chosen.iter().map(|(choice, _)| choice.clone()).collect();
    let ranking = request.budget.map(|budget| Ranking {
        parts: Arc::clone(&parts),
        question,
        documents: chosen.iter().map(|(_, document)| document.clone()).collect(),
        budget,
        until,
    });
    let mut load = Load {
        waiting: choices.iter().cloned().map(Some).collect(),
        summaries: choices.iter().map(|_| None).collect(),
        choices,
        tasks: JoinSet::new(),
        ready: Vec::new(),
        ranking,
        passages: None,
        progress: progress.clone(),
        limit,
    };
    let mut jobs = Vec::new();
    for (position, (choice, document)) in chosen.into_iter().enumerate() {
        let held = request.held.contains(&choice.name) || request.held.contains(&choice.uri);
        if held {
            let end = End::Skipped(SkipReason::AlreadyLoaded);
            load.ready.push(Outcome { position, choice, end, attempts: 0, elapsed: Duration::ZERO });
        } else {
            let source = scope.check(&choice.uri, &trust).map(DocumentSource::S3);
            jobs.push(Job { position, choice, document, source });
        }
    }
    // They are handed out from the back.
    load.ready.reverse();
    progress.documents(jobs.len());
    if jobs.is_empty() && !load.choices.is_empty() {
        progress.report(Report::new(Stage::DocumentsAlreadyLoaded, "every chosen document is already loaded"));
    } else if jobs.len() > 1 {
        let words = format!("loading {} documents at once", jobs.len());
        progress.report(Report::new(Stage::ConcurrentDownloadStart, words));
    }
    for job in jobs {
        let (position, choice) = (job.position, job.choice.clone());
        let work = document::bring(Arc::clone(core), Arc::clone(&parts), job, documents_until, progress.clone());
        load.tasks.spawn(async move {
            match tokio::time::timeout_at(documents_until + GRACE, work).await {
                Ok(outcome) => outcome,
                Err(_) => {
                    let end = End::Failed { error: Error::Deadline { limit }, pages: Vec::new() };
                    Outcome { position, choice, end, attempts: 0, elapsed: began.elapsed() }
                }
            }
        });
    }
    Ok(load)
}

type Chosen = (Question, Vec<(Choice, Document)>, Trust);

async fn choose(
    core: &Core,
    parts: &Parts,
    request: &LoadRequest,
    scope: &Scope,
    until: Instant,
    progress: &Progress,
) -> Result<Chosen, Error> {
    progress.report(Report::new(Stage::MetadataDownloadStart, "reading the catalogue"));
    let associations = request.associations.as_ref();
    let read = metadata::read(core, scope.tenant(), &request.catalogue, associations, until, progress).await;
    let (catalogue, trust) = read.inspect_err(|error| {
        let stage = match error {
            Error::Catalogue { .. } => Stage::MetadataParseError,
            Error::Fetch(_) => Stage::MetadataDownloadFailed,
            _ => Stage::MetadataDownloadError,
        };
        progress.report(Report::new(stage, error.to_string()).class(error.class().as_str()));
    })?;
    let words = format!("the catalogue names {} documents", catalogue.len());
    progress.report(Report::new(Stage::MetadataDownloadComplete, words));
    let question = Question {
        text: request.question.clone(),
        history: request.history.clone(),
        max_documents: request.max_documents.unwrap_or(core.config.max_documents),
        today: request.today.unwrap_or_else(|| (core.clock)()).to_string(),
        language: request.language.clone(),
        hidden: scope.hidden(&catalogue),
    };
    let tenant = scope.tenant();
    let until = until.into_std();
    let chosen = select(&core.indexes, &parts.selection, tenant, &catalogue, question.clone(), until).await?;
    Ok((question, chosen, trust))
}

impl Load {
    /// What the policy chose, best first.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// What happened so far, in words for the user. Complete when the stream has ended.
    pub fn message(&self) -> String {
        let mut input = MessageInput { matched: !self.choices.is_empty(), ..MessageInput::default() };
        for (choice, ending) in self.choices.iter().zip(&self.summaries) {
            let name = choice.name.clone();
            match ending {
                Some(Ending::Loaded) => input.loaded.push((name, choice.reason.clone())),
                Some(Ending::Skipped(SkipReason::AlreadyLoaded)) => input.already.push(name),
                Some(Ending::Skipped(reason)) => input.skipped.push((name, reason.words().to_owned())),
                Some(Ending::Failed(sentence)) => input.failed.push((name, sentence.clone())),
                None => {}
            }
        }
        message(&input)
    }

    /// Waits for every document, and for the passages when a budget was given.
    pub async fn collect(mut self) -> Answer {
        let mut outcomes = Vec::new();
        while let Some(outcome) = std::future::poll_fn(|context| Pin::new(&mut self).poll_next(context)).await {
            outcomes.push(outcome);
        }
        self.finish(outcomes).await
    }

    /// Makes the answer of outcomes that were taken from the stream, in any order.
    pub async fn finish(mut self, mut outcomes: Vec<Outcome>) -> Answer {
        self.rank(&mut outcomes).await;
        let message = self.message();
        Answer { choices: std::mem::take(&mut self.choices), outcomes, passages: self.passages.take(), message }
    }

    /// Ranks the passages of outcomes that were taken from the stream, where a budget was given, and puts the outcomes in the
    /// order of the choices. [`Load::finish`] does so, too; here they stay the caller's, who may give up meanwhile.
    pub async fn rank(&mut self, outcomes: &mut [Outcome]) {
        outcomes.sort_by_key(|outcome| outcome.position);
        if let Some(ranking) = self.ranking.take() {
            self.passages = Some(ranking.rank(outcomes).await);
        }
    }

    /// A document that was set off for has ended.
    fn end(&mut self, outcome: Outcome) -> Outcome {
        self.progress.report(document::report_of(&outcome));
        self.note(outcome)
    }

    fn note(&mut self, outcome: Outcome) -> Outcome {
        let ending = match &outcome.end {
            End::Loaded(_) => Ending::Loaded,
            End::Skipped(reason) => Ending::Skipped(reason.clone()),
            End::Failed { error, .. } => {
                Ending::Failed(format!("{error} ({}, {}); {}", error.class(), error.code(), error.hint()))
            }
        };
        if let Some(place) = self.summaries.get_mut(outcome.position) {
            *place = Some(ending);
        }
        if let Some(place) = self.waiting.get_mut(outcome.position) {
            *place = None;
        }
        if self.waiting.iter().all(Option::is_none) {
            let words = self.message();
            self.progress.report(Report::new(Stage::ConcurrentDownloadComplete, words));
        }
        outcome
    }

    /// A chosen document whose task died: it must not be missing.
    fn lost(&mut self) -> Option<Outcome> {
        let (position, place) = self.waiting.iter_mut().enumerate().find(|(_, place)| place.is_some())?;
        let choice = place.take()?;
        let end = End::Failed { error: Error::Lost, pages: Vec::new() };
        Some(Outcome { position, choice, end, attempts: 0, elapsed: self.limit })
    }
}

impl Stream for Load {
    type Item = Outcome;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Outcome>> {
        if let Some(outcome) = self.ready.pop() {
            return Poll::Ready(Some(self.note(outcome)));
        }
        loop {
            match self.tasks.poll_join_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(outcome))) => return Poll::Ready(Some(self.end(outcome))),
                Poll::Ready(Some(Err(error))) => tracing::error!(%error, "the work on a document died"),
                Poll::Ready(None) => {
                    let lost = self.lost();
                    return Poll::Ready(lost.map(|outcome| self.end(outcome)));
                }
            }
        }
    }
}

impl Ranking {
    async fn rank(self, outcomes: &[Outcome]) -> Result<Vec<Passage>, Error> {
        let mut pages = Vec::new();
        let mut places = Vec::new();
        for outcome in outcomes {
            let Some(text) = outcome.text() else { continue };
            for page in &text.pages {
                pages.push(RankPage {
                    document: u32::try_from(outcome.position).unwrap_or(u32::MAX),
                    number: page.number,
                    text: page.text.clone(),
                });
                places.push((&outcome.choice.uri, page));
            }
        }
        if pages.is_empty() {
            return Ok(Vec::new());
        }
        let until = Some(self.until.into_std());
        let ranked = self.parts.passages.rank(self.question, self.documents, pages, self.budget, until).await?;
        let cited = ranked.into_iter().filter_map(|passage| {
            let (uri, page) = places.get(passage.page as usize)?;
            let length = (passage.end - passage.start) as usize;
            let text = page.text.chars().skip(passage.start as usize).take(length).collect();
            Some(Passage {
                uri: (*uri).clone(),
                page: page.number,
                start: passage.start,
                end: passage.end,
                score: passage.score,
                text,
            })
        });
        Ok(cited.collect())
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{FutureExt, StreamExt};

    use super::*;

    #[tokio::test]
    async fn a_document_is_said_to_have_ended_when_it_is_handed_over() {
        let (progress, mut events) = Progress::channel();
        progress.documents(2);
        let choices = ["refused.txt", "lost.txt"].map(|name| Choice {
            uri: format!("s3://reports/{name}"),
            name: name.to_owned(),
            group: String::new(),
            score: 0.0,
            reason: String::new(),
        });
        let mut tasks = JoinSet::new();
        let end = End::Failed { error: Error::Deadline { limit: Duration::from_secs(1) }, pages: Vec::new() };
        let refused =
            Outcome { position: 0, choice: choices[0].clone(), end, attempts: 0, elapsed: Duration::from_secs(1) };
        tasks.spawn(async { refused });
        tasks.spawn(std::future::pending()).abort();
        let mut load = Load {
            waiting: choices.iter().cloned().map(Some).collect(),
            summaries: vec![None, None],
            choices: choices.into(),
            tasks,
            ready: Vec::new(),
            ranking: None,
            passages: None,
            progress,
            limit: Duration::from_secs(1),
        };
        for name in ["refused.txt", "lost.txt"] {
            assert_eq!(load.next().await.map(|outcome| outcome.choice.name).as_deref(), Some(name));
            let event = events.next().now_or_never().flatten().map(|event| (event.stage, event.document));
            assert_eq!(event, Some((Stage::DownloadFailed, Some(format!("s3://reports/{name}")))));
        }
    }
}
