//! One document, from its address to its outcome: scope check, fetch, plan on its headers, extraction.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use docferry_fetch::{FetchEvent, Fetched, GetRequest, Got, Head, Integrity, Observer, Plan, S3Uri};
use docferry_sandbox::{CallError, ContentSource, Decision, Document, Extracted, Policy};
use futures_util::future::BoxFuture;
use tokio::time::Instant;

use crate::docferry::{Core, DocumentSource, Parts};
use crate::error::Error;
use crate::extract::{Fetched as FetchedContent, LocalFile};
use crate::outcome::{Choice, End, Outcome, SkipReason, Text};
use crate::progress::{Progress, Report, Stage};

/// One document to bring.
pub(crate) struct Job {
    pub(crate) position: usize,
    pub(crate) choice: Choice,
    /// What the policy is told about it.
    pub(crate) document: Document,
    /// Where it is, or why it may not be fetched.
    pub(crate) source: Result<DocumentSource, Error>,
}

impl Job {
    /// A document that the operator names.
    pub(crate) fn named(source: DocumentSource) -> Self {
        let (uri, name) = match &source {
            DocumentSource::S3(uri) => (uri.to_string(), last_segment(uri.key())),
            DocumentSource::File(path) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                (path.display().to_string(), name.unwrap_or_default())
            }
        };
        let document = Document {
            name: name.clone(),
            uri: uri.clone(),
            group: String::new(),
            media_type: None,
            size: None,
            modified: None,
            attributes: Vec::new(),
        };
        let choice = Choice { name, uri, group: String::new(), score: 0.0, reason: String::new() };
        Self { position: 0, choice, document, source: Ok(source) }
    }
}

fn last_segment(key: &str) -> String {
    key.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or(key).to_owned()
}

/// What one document took, kept outside the work so that an error has it, too.
#[derive(Default)]
struct Effort {
    attempts: u32,
}

/// Brings one document. Never fails: what goes wrong is its outcome, which is the caller's to report.
pub(crate) async fn bring(core: Arc<Core>, parts: Arc<Parts>, job: Job, until: Instant, progress: Progress) -> Outcome {
    let started = Instant::now();
    let Job { position, choice, document, source } = job;
    let uri = choice.uri.clone();
    progress.report(Report::new(Stage::SingleDownloadStart, format!("loading {}", choice.name)).document(&uri));
    let mut effort = Effort::default();
    let end = match source {
        Err(error) => failed(error),
        Ok(DocumentSource::S3(s3)) => {
            from_s3(&core, &parts.extraction, &document, s3, until, &progress, &mut effort).await
        }
        Ok(DocumentSource::File(path)) => from_file(&core, &parts.extraction, &document, path, until, &progress).await,
    };
    Outcome { position, choice, end, attempts: effort.attempts, elapsed: started.elapsed() }
}

/// Tells how a document ended. To be reported when its outcome is handed over, so that what was said to be ready is not
/// lost with a task.
pub(crate) fn report_of(outcome: &Outcome) -> Report {
    let Choice { name, uri, .. } = &outcome.choice;
    let report = match &outcome.end {
        End::Loaded(text) => {
            let words = format!("{name} is ready ({} pages)", text.summary.pages);
            Report::new(Stage::SingleDownloadComplete, words)
        }
        End::Skipped(reason) => Report::new(Stage::SingleDownloadComplete, format!("{name}: {}", reason.words())),
        End::Failed { error, .. } => {
            Report::new(Stage::DownloadFailed, format!("{name}: {error}")).class(error.class().as_str())
        }
    };
    report.document(uri)
}

fn failed(error: Error) -> End {
    End::Failed { error, pages: Vec::new() }
}

async fn from_s3(
    core: &Core,
    policy: &Policy,
    document: &Document,
    uri: S3Uri,
    until: Instant,
    progress: &Progress,
    effort: &mut Effort,
) -> End {
    let fetcher = match core.fetcher().await {
        Ok(fetcher) => fetcher,
        Err(error) => return failed(error),
    };
    // The plan runs inside the fetch, which knows nothing of policies: its error comes out on the side.
    let refusal: Arc<Mutex<Option<CallError>>> = Arc::default();
    let request = GetRequest::new(uri)
        .deadline(until)
        .max_bytes(core.config.max_document_bytes)
        .requester_pays(core.config.requester_pays)
        .plan(planner(policy.clone(), document.clone(), until, Arc::clone(&refusal)))
        .observer(observer(progress, &document.uri));
    let got = match fetcher.get(request).await {
        Ok(got) => got,
        Err(error) => {
            effort.attempts = error.attempts();
            return failed(error.into());
        }
    };
    match got {
        Got::Skipped { reason, .. } => {
            effort.attempts = 1;
            let refused = refusal.lock().unwrap_or_else(PoisonError::into_inner).take();
            refused.map_or_else(|| End::Skipped(SkipReason::Declined(reason)), |error| failed(error.into()))
        }
        // The memory counts until the text is out.
        Got::Fetched(Fetched { content, integrity, retry_count, head, memory: _memory, .. }) => {
            effort.attempts = retry_count + 1;
            let words = format!("{} arrived", document.name);
            progress.report(Report::new(Stage::DownloadComplete, words).document(&document.uri));
            let origin = Origin { size: head.size, integrity, retry_count };
            extract(policy, document, Arc::new(FetchedContent(content)), origin, until, progress).await
        }
    }
}

type Planner = Box<dyn FnOnce(Head) -> BoxFuture<'static, Plan> + Send + Sync>;

fn planner(policy: Policy, document: Document, until: Instant, refusal: Arc<Mutex<Option<CallError>>>) -> Planner {
    Box::new(move |head: Head| {
        Box::pin(async move {
            let head = docferry_sandbox::Head { size: head.size, media_type: head.media_type, etag: head.etag };
            match policy.plan(document, head, Some(until.into_std())).await {
                Ok(Decision::Whole) => Plan::Whole,
                Ok(Decision::First(bytes)) => Plan::First(bytes),
                Ok(Decision::Skip(reason)) => Plan::Skip(reason),
                Err(error) => {
                    *refusal.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    Plan::Skip(String::new())
                }
            }
        })
    })
}

async fn from_file(
    core: &Core,
    policy: &Policy,
    document: &Document,
    path: PathBuf,
    until: Instant,
    progress: &Progress,
) -> End {
    let file = match LocalFile::open(&path) {
        Ok(file) => file,
        Err(source) => return failed(Error::File { path, verb: "read", source }),
    };
    let size = file.size();
    let head = docferry_sandbox::Head { size, media_type: None, etag: None };
    let wanted = match policy.plan(document.clone(), head, Some(until.into_std())).await {
        Ok(Decision::Whole) => size,
        Ok(Decision::First(bytes)) => size.min(bytes),
        Ok(Decision::Skip(reason)) => return End::Skipped(SkipReason::Declined(reason)),
        Err(error) => return failed(error.into()),
    };
    let limit = core.config.max_document_bytes;
    if wanted > limit {
        return failed(Error::TooLarge { limit, size: wanted });
    }
    let origin = Origin { size, integrity: Integrity::Absent, retry_count: 0 };
    extract(policy, document, Arc::new(file.first(wanted)), origin, until, progress).await
}

/// Where the bytes came from, for the text's record.
struct Origin {
    size: u64,
    integrity: Integrity,
    retry_count: u32,
}

async fn extract(
    policy: &Policy,
    document: &Document,
    content: Arc<dyn ContentSource>,
    origin: Origin,
    until: Instant,
    progress: &Progress,
) -> End {
    let uri = &document.uri;
    progress.report(Report::new(Stage::TextExtraction, format!("reading {}", document.name)).document(uri));
    match policy.extract(document.clone(), content, Some(until.into_std())).await {
        Ok(Extracted { pages, summary, .. }) => {
            let words = format!("{}: {} pages read", document.name, summary.pages);
            progress.report(Report::new(Stage::ExtractionComplete, words).document(uri));
            let Origin { size, integrity, retry_count } = origin;
            End::Loaded(Text { pages, summary, size, integrity, policy: policy.digest(), retry_count })
        }
        Err(error) => End::Failed { error: error.error.into(), pages: error.pages },
    }
}

/// Turns what the fetch engine sees into progress.
pub(crate) fn observer(progress: &Progress, uri: &str) -> Arc<dyn Observer> {
    Arc::new(Reporter { progress: progress.clone(), uri: uri.to_owned() })
}

struct Reporter {
    progress: Progress,
    uri: String,
}

impl Observer for Reporter {
    fn on_event(&self, event: FetchEvent) {
        let report = match event {
            FetchEvent::Attempt { n: 1 } => Report::new(Stage::DownloadStart, "asking for it"),
            FetchEvent::Attempt { n } => Report::new(Stage::DownloadStart, format!("attempt {n}")).attempt(n),
            FetchEvent::Bytes { received, total } => {
                Report::new(Stage::DownloadProgress, String::new()).bytes(received, total)
            }
            FetchEvent::Retrying { attempt, class, code, .. } => {
                // The one that is told of is the next.
                let words = format!("attempt {} failed ({}): trying again", attempt.saturating_sub(1), code.as_str());
                Report::new(Stage::DownloadError, words).attempt(attempt).class(class.as_str())
            }
            _ => return,
        };
        self.progress.report(report.document(&self.uri));
    }
}
