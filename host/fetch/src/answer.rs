//! An answer that has begun: until when its body may come, and whether it is the object.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, timeout_at};

use crate::config::FetchConfig;
use crate::fault::{Answer, Fault, Limit, PEEKED_BYTES};
use crate::fetcher::RequestPermit;
use crate::request::Head;
use crate::retry::later;
use crate::verify::Expected;
use crate::wire::{Answered, Body};

/// An answer whose body is still to come.
pub(crate) struct Opened {
    pub(crate) answered: Answered,
    pub(crate) end: AttemptEnd,
    pub(crate) permit: Option<RequestPermit>,
}

/// When one attempt has taken too long.
pub(crate) struct AttemptEnd {
    at: Instant,
    value: Duration,
}

impl AttemptEnd {
    pub(crate) fn new(config: &FetchConfig) -> Self {
        Self { at: later(Instant::now(), config.attempt_timeout), value: config.attempt_timeout }
    }

    pub(crate) fn postpone(&mut self, time: Duration) {
        self.at = later(self.at, time);
    }

    pub(crate) async fn limit<T>(&self, future: impl Future<Output = T>) -> Result<T, Fault> {
        timeout_at(self.at, future).await.map_err(|_| self.fault())
    }

    fn fault(&self) -> Fault {
        Fault::Limit { limit: Limit::Attempt, value: self.value }
    }

    /// The next bytes of a body, if any come in time.
    pub(crate) async fn next(&self, body: &mut Body, stall_timeout: Duration) -> Result<Option<Bytes>, Fault> {
        let stalled = later(Instant::now(), stall_timeout);
        match timeout_at(stalled.min(self.at), body.next()).await {
            Ok(bytes) => bytes.transpose(),
            Err(_) if self.at < stalled => Err(self.fault()),
            Err(_) => Err(Fault::Limit { limit: Limit::Stall, value: stall_timeout }),
        }
    }
}

/// What the headers say, if S3 wrote them: it always sends an ETag and a length, and no range when none was asked for.
pub(crate) fn read_head(answered: &Answered) -> Option<(Head, Expected)> {
    let (size, etag) = (answered.length?, answered.etag.clone()?);
    if answered.is_part || answered.content_range.is_some() {
        return None;
    }
    let expected = answered.announced.expected(Some(&etag));
    // A page of the web has a length and an ETag, too.
    let is_page = answered.media_type.as_deref().is_some_and(|kind| kind.starts_with("text/html"));
    if is_page && !answered.from_s3 && expected.checksum().is_none() {
        return None;
    }
    let head = Head {
        size,
        media_type: answered.media_type.clone(),
        etag: Some(etag),
        version_id: answered.version_id.clone(),
        last_modified: answered.last_modified,
        checksum: expected.checksum().cloned(),
    };
    Some((head, expected))
}

/// Looks at the beginning of a body that is not the object's: S3's own error, or somebody else's page.
pub(crate) async fn not_the_object(answer: Opened, config: &FetchConfig) -> Fault {
    let Opened { answered, end, permit: _permit } = answer;
    let media_type = answered.media_type.as_deref().unwrap_or("unknown").chars().take(64).collect();
    let (request_id, mut body) = (answered.request_id, answered.body);
    let mut beginning = Vec::new();
    while beginning.len() < PEEKED_BYTES {
        match end.next(&mut body, config.stall_timeout).await {
            Ok(Some(bytes)) => beginning.extend_from_slice(&bytes),
            // Whatever came is all there is to judge by.
            Ok(None) | Err(_) => break,
        }
    }
    match Answer::from_document(&beginning) {
        Some(answer) => Fault::Answer(Answer { request_id: answer.request_id.clone().or(request_id), ..answer }),
        None => Fault::NotS3 { media_type },
    }
}
