//! What a journey reports while it runs: stages with the seed's names and percentages, a fraction that never falls, and a
//! listener that never slows a download.
//!
//! ```
//! use docferry::progress::{Progress, Report, Stage};
//! use futures_util::StreamExt;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let (progress, mut events) = Progress::channel();
//! progress.report(Report::new(Stage::DocumentSelectionStart, "choosing documents"));
//! drop(progress);
//! let event = events.next().await.expect("one event");
//! assert_eq!((event.stage.as_str(), event.stage.seed_percent()), ("document_selection_start", Some(25)));
//! assert!(events.next().await.is_none());
//! # }
//! ```

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use futures_core::Stream;
use serde::Serialize;

/// How often a silent stream of server-sent events says that it is alive.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// The media type of [`sse`].
pub const SSE_CONTENT_TYPE: &str = "text/event-stream";

/// Events that wait for a slow listener. Past it, progress of bytes is dropped, never a stage.
const WAITING: usize = 256;

macro_rules! stages {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $percent:expr;)+) => {
        /// A stage of a journey, by the seed's names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Stage { $($(#[$doc])* $name,)+ }

        impl Stage {
            /// The stage's name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The percentage that the seed's front end showed for it, where it had one.
            pub fn seed_percent(self) -> Option<u8> {
                match self { $(Self::$name => $percent,)+ }
            }
        }
    };
}

stages! {
    /// The question has arrived.
    DocumentSelectionStart = "document_selection_start", Some(25);
    /// The catalogue is asked for.
    MetadataDownloadStart = "metadata_download_start", Some(30);
    /// The catalogue is read.
    MetadataDownloadComplete = "metadata_download_complete", Some(35);
    /// The policy has chosen.
    DocumentSelectionComplete = "document_selection_complete", Some(35);
    /// Several documents set off.
    ConcurrentDownloadStart = "concurrent_download_start", Some(40);
    /// A document could not be had.
    DownloadFailed = "download_failed", Some(40);
    /// An attempt failed; another follows.
    DownloadError = "download_error", Some(40);
    /// A document sets off.
    SingleDownloadStart = "single_download_start", Some(45);
    /// Every chosen document is held already.
    DocumentsAlreadyLoaded = "documents_already_loaded", Some(45);
    /// An attempt begins.
    DownloadStart = "download_start", Some(50);
    /// More bytes have arrived.
    DownloadProgress = "download_progress", Some(50);
    /// The bytes of a document are here and verified.
    DownloadComplete = "download_complete", Some(55);
    /// The text is being taken out.
    TextExtraction = "text_extraction", Some(60);
    /// The text is here.
    ExtractionComplete = "extraction_complete", Some(65);
    /// A document has ended.
    SingleDownloadComplete = "single_download_complete", Some(70);
    /// Every document has ended.
    ConcurrentDownloadComplete = "concurrent_download_complete", Some(75);
    /// The journey failed before any document set off.
    DocumentLoadError = "document_load_error", None;
    /// The catalogue could not be fetched.
    MetadataDownloadFailed = "metadata_download_failed", None;
    /// The catalogue could not be asked for.
    MetadataDownloadError = "metadata_download_error", None;
    /// The catalogue could not be read.
    MetadataParseError = "metadata_parse_error", None;
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a listener gets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Event {
    /// The stage.
    pub stage: Stage,
    /// Words for people; empty when only bytes moved.
    pub message: String,
    /// How much of the journey is done, from 0 to 1. Never falls.
    pub fraction: f32,
    /// The document's URI, when it is about one.
    pub document: Option<String>,
    /// Bytes that have arrived.
    pub bytes: Option<u64>,
    /// Bytes that will.
    pub total: Option<u64>,
    /// Which attempt, from 1.
    pub attempt: Option<u32>,
    /// The class of the failure, when it is one.
    pub class: Option<&'static str>,
    /// Seconds since the journey began.
    #[serde(serialize_with = "seconds")]
    pub elapsed: Duration,
}

fn seconds<S: serde::Serializer>(elapsed: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(elapsed.as_secs_f64())
}

/// What a journey says; the rest of an [`Event`] is added on the way.
#[derive(Clone, Debug)]
pub struct Report {
    stage: Stage,
    message: String,
    document: Option<String>,
    bytes: Option<(u64, u64)>,
    attempt: Option<u32>,
    class: Option<&'static str>,
}

impl Report {
    /// A stage, and words for people.
    pub fn new(stage: Stage, message: impl Into<String>) -> Self {
        Self { stage, message: message.into(), document: None, bytes: None, attempt: None, class: None }
    }

    /// About a document, by its URI.
    #[must_use]
    pub fn document(mut self, uri: &str) -> Self {
        self.document = Some(uri.to_owned());
        self
    }

    /// Bytes that have arrived, of how many.
    #[must_use]
    pub fn bytes(mut self, received: u64, total: u64) -> Self {
        self.bytes = Some((received, total));
        self
    }

    /// Which attempt.
    #[must_use]
    pub fn attempt(mut self, attempt: u32) -> Self {
        self.attempt = Some(attempt);
        self
    }

    /// The class of a failure.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.class = Some(class);
        self
    }
}

/// Where a journey reports to. Clones report to the same listener.
#[derive(Clone, Debug)]
pub struct Progress(Option<Arc<Reporter>>);

/// Ends the stream when the last clone of a [`Progress`] is gone.
#[derive(Debug)]
struct Reporter(Arc<Shared>);

impl Drop for Reporter {
    fn drop(&mut self) {
        let mut queue = self.0.lock();
        queue.closed = true;
        wake(queue);
    }
}

#[derive(Debug)]
struct Shared {
    began: Instant,
    queue: Mutex<Queue>,
}

#[derive(Debug, Default)]
struct Queue {
    events: VecDeque<Event>,
    listener: Option<Waker>,
    closed: bool,
    deaf: bool,
    fraction: f32,
    /// Documents of the journey, and those that have ended.
    documents: usize,
    ended: usize,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes the listener, who may ask for the queue at once: it is unlocked before.
fn wake(mut queue: MutexGuard<'_, Queue>) {
    let listener = queue.listener.take();
    drop(queue);
    if let Some(listener) = listener {
        listener.wake();
    }
}

impl Progress {
    /// Reports to nobody.
    pub fn none() -> Self {
        Self(None)
    }

    /// Reports to a stream. Reporting never waits: a listener that falls behind loses progress of bytes, never a stage.
    pub fn channel() -> (Self, Events) {
        let shared = Arc::new(Shared { began: Instant::now(), queue: Mutex::default() });
        (Self(Some(Arc::new(Reporter(Arc::clone(&shared))))), Events(shared))
    }

    /// Says how many documents the fraction is about.
    pub(crate) fn documents(&self, documents: usize) {
        if let Some(reporter) = &self.0 {
            reporter.0.lock().documents = documents;
        }
    }

    /// Reports.
    pub fn report(&self, report: Report) {
        let Some(Reporter(shared)) = self.0.as_deref() else { return };
        let elapsed = shared.began.elapsed();
        let mut queue = shared.lock();
        if queue.deaf {
            return;
        }
        let Report { stage, message, document, bytes, attempt, class } = report;
        if stage == Stage::DownloadProgress && queue.events.len() >= WAITING {
            // The newest bytes say more than the oldest.
            match queue.events.iter().position(|event| event.stage == Stage::DownloadProgress) {
                Some(oldest) => drop(queue.events.remove(oldest)),
                None => return,
            }
        }
        queue.advance(stage, bytes);
        let fraction = queue.fraction;
        let (bytes, total) = bytes.unzip();
        queue.events.push_back(Event { stage, message, fraction, document, bytes, total, attempt, class, elapsed });
        wake(queue);
    }
}

impl Queue {
    /// Choosing is the first quarter, each document an equal share of the rest.
    fn advance(&mut self, stage: Stage, bytes: Option<(u64, u64)>) {
        const CHOSEN: f32 = 0.25;
        let share = |queue: &Self, done: f32| {
            let documents = queue.documents.max(1) as f32;
            CHOSEN + (1.0 - CHOSEN) * ((queue.ended as f32 + done) / documents).min(1.0)
        };
        let reached = match stage {
            Stage::DocumentSelectionStart => 0.0,
            Stage::MetadataDownloadStart => 0.05,
            Stage::MetadataDownloadComplete => 0.2,
            Stage::DocumentSelectionComplete => CHOSEN,
            Stage::DocumentsAlreadyLoaded | Stage::ConcurrentDownloadComplete => 1.0,
            Stage::DownloadProgress if self.documents > 0 => match bytes {
                Some((received, total)) if total > 0 => share(self, 0.6 * (received as f32 / total as f32).min(1.0)),
                _ => 0.0,
            },
            Stage::TextExtraction if self.documents > 0 => share(self, 0.6),
            Stage::ExtractionComplete if self.documents > 0 => share(self, 0.9),
            Stage::SingleDownloadComplete | Stage::DownloadFailed => {
                self.ended += 1;
                if self.documents > 0 { share(self, 0.0) } else { 0.0 }
            }
            _ => 0.0,
        };
        self.fraction = self.fraction.max(reached);
    }
}

/// The events of a journey, as a stream. It ends with the journey.
#[derive(Debug)]
pub struct Events(Arc<Shared>);

impl Drop for Events {
    fn drop(&mut self) {
        let mut queue = self.0.lock();
        queue.deaf = true;
        queue.events.clear();
    }
}

impl Stream for Events {
    type Item = Event;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Event>> {
        let mut queue = self.0.lock();
        match queue.events.pop_front() {
            Some(event) => Poll::Ready(Some(event)),
            None if queue.closed => Poll::Ready(None),
            None => {
                queue.listener = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

/// The events as the body of a `text/event-stream`, frame by frame, for any web framework. A silent stream sends a comment
/// now and then, so that nothing on the way closes it. The last frame is `event: done`, so that the other side knows an end
/// from a cut, and does not connect again.
///
/// ```
/// use docferry::progress::{Progress, Report, Stage, sse};
/// use futures_util::StreamExt;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let (progress, events) = Progress::channel();
/// progress.report(Report::new(Stage::TextExtraction, "reading x.pdf"));
/// drop(progress);
/// let frames: Vec<String> = sse(events).collect().await;
/// assert!(frames[0].starts_with("id: 1\nevent: text_extraction\ndata: {\"stage\":\"text_extraction\""));
/// assert!(frames[0].ends_with("}\n\n"));
/// # }
/// ```
pub fn sse(events: impl Stream<Item = Event> + Unpin) -> impl Stream<Item = String> {
    futures_util::stream::unfold(Some((events, 0_u64)), |state| async move {
        let (mut events, id) = state?;
        let next = futures_util::StreamExt::next(&mut events);
        match tokio::time::timeout(KEEP_ALIVE, next).await {
            Err(_) => Some((": keep-alive\n\n".to_owned(), Some((events, id)))),
            Ok(None) => Some(("event: done\ndata: {}\n\n".to_owned(), None)),
            Ok(Some(event)) => {
                // JSON has no line break that is not escaped, so one data line holds it.
                let data = serde_json::to_string(&event).unwrap_or_default();
                let id = id + 1;
                Some((format!("id: {id}\nevent: {}\ndata: {data}\n\n", event.stage), Some((events, id))))
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt;

    use super::*;

    #[tokio::test]
    async fn the_fraction_never_falls_with_documents_in_flight_and_ends_at_one() {
        let (progress, events) = Progress::channel();
        progress.report(Report::new(Stage::DocumentSelectionComplete, ""));
        progress.documents(2);
        for (stage, bytes) in [
            (Stage::DownloadProgress, Some((90, 100))),
            (Stage::DownloadProgress, Some((10, 100))),
            (Stage::TextExtraction, None),
            (Stage::DownloadProgress, Some((20, 100))),
            (Stage::SingleDownloadComplete, None),
            (Stage::DownloadError, None),
            (Stage::DownloadFailed, None),
            (Stage::ConcurrentDownloadComplete, None),
        ] {
            let mut report = Report::new(stage, "");
            report.bytes = bytes;
            progress.report(report);
        }
        drop(progress);
        let fractions: Vec<f32> = events.map(|event| event.fraction).collect().await;
        assert!(fractions.is_sorted(), "{fractions:?}");
        assert_eq!(fractions.last(), Some(&1.0));
    }

    #[tokio::test]
    async fn a_listener_that_falls_behind_loses_bytes_and_no_stage() {
        let (progress, events) = Progress::channel();
        for received in 0..10_000 {
            progress.report(Report::new(Stage::DownloadProgress, "").bytes(received, 10_000));
        }
        progress.report(Report::new(Stage::DownloadComplete, "done"));
        drop(progress);
        let seen: Vec<Event> = events.collect().await;
        assert_eq!(seen.len(), WAITING + 1);
        assert_eq!(seen[WAITING - 1].bytes, Some(9_999));
        assert_eq!(seen.last().map(|event| event.stage), Some(Stage::DownloadComplete));
    }

    #[tokio::test(start_paused = true)]
    async fn a_silent_stream_of_server_sent_events_stays_alive() {
        let (progress, events) = Progress::channel();
        let mut frames = Box::pin(sse(events));
        assert_eq!(frames.next().await.as_deref(), Some(": keep-alive\n\n"));
        progress.report(Report::new(Stage::DownloadStart, "a\nb"));
        let frame = frames.next().await.unwrap();
        assert!(frame.contains("\"message\":\"a\\nb\""), "{frame}");
        drop(progress);
        assert_eq!(frames.next().await.as_deref(), Some("event: done\ndata: {}\n\n"));
        assert_eq!(frames.next().await, None);
    }
}
