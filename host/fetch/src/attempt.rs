//! One GET: send, judge the headers, ask the plan, take in the body, verify.

use std::time::{Duration, SystemTime};

use aws_sdk_s3::config::Config;
use aws_sdk_s3::operation::RequestId;
use aws_sdk_s3::operation::get_object::GetObjectOutput;
use aws_sdk_s3::primitives::ByteStream;
use bytes::Bytes;
use futures_util::FutureExt;
use tokio::time::{Instant, timeout_at};

use crate::classify::Verdict;
use crate::config::FetchConfig;
use crate::fault::{Answer, Fault, Limit, PEEKED_BYTES};
use crate::fetcher::Shared;
use crate::request::{FetchEvent, GetRequest, Head, Plan};
use crate::retry::{Change, Work, later};
use crate::spool::{Content, Spool, SpoolSettings};
use crate::verify::{Announced, Expected, Integrity, Verifier, Why};

/// The attempts at one object.
pub(crate) struct Download<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) request: GetRequest,
    /// What the plan decided, once it was asked.
    pub(crate) planned: Option<Plan>,
    /// Which credentials the last attempt used.
    pub(crate) generation: u64,
    /// The id that S3 gave the last request it answered.
    pub(crate) request_id: Option<String>,
}

/// What an attempt came to.
pub(crate) enum Arrived {
    Bytes { content: Content, head: Head, integrity: Integrity },
    Skipped { head: Head, reason: String },
}

impl Work for Download<'_> {
    type Out = Arrived;

    async fn attempt(&mut self, change: Change) -> Result<Arrived, Fault> {
        let config = &self.shared.config;
        let mut end = AttemptEnd::new(config);
        let output = end.limit(self.send(change)).await??;
        self.request_id = output.request_id().map(str::to_owned);
        let (head, expected) = match read_head(&output) {
            Some(known) => known,
            None => return Err(not_the_object(output, &end, config).await),
        };
        self.tell(FetchEvent::Headers { size: head.size });

        let asked = Instant::now();
        let wanted = match self.plan(&head).await {
            Plan::Skip(reason) => return Ok(Arrived::Skipped { head, reason }),
            Plan::First(bytes) => bytes.min(head.size),
            Plan::Whole => head.size,
        };
        end.postpone(asked.elapsed());
        if let Some(limit) = self.request.max_bytes.filter(|limit| wanted > *limit) {
            return Err(Fault::TooLarge { size: wanted, limit });
        }
        let (content, integrity) = self.take_in(output.body, wanted, &head, expected, &end).await?;
        Ok(Arrived::Bytes { content, head, integrity })
    }

    fn begins(&mut self, n: u32) {
        self.tell(FetchEvent::Attempt { n });
    }

    fn retrying(&mut self, attempt: u32, delay: Duration, verdict: &Verdict) {
        self.tell(FetchEvent::Retrying { attempt, delay, class: verdict.class(), code: verdict.code });
    }
}

impl Download<'_> {
    fn tell(&self, event: FetchEvent) {
        if let Some(observer) = &self.request.observer {
            observer.on_event(event);
        }
    }

    async fn send(&mut self, change: Change) -> Result<GetObjectOutput, Fault> {
        let uri = &self.request.uri;
        match change {
            Change::Nothing => {}
            Change::FreshCredentials => self.shared.refresh(self.generation),
            Change::Region(region) => self.shared.found_region(uri.bucket(), region),
        }
        let (generation, client) = self.shared.client();
        self.generation = generation;
        let get =
            client.get_object().bucket(uri.bucket()).key(uri.key()).set_version_id(uri.version_id().map(str::to_owned));
        // Boxed, because what the SDK nests is too deep for the futures of those who nest it further.
        let sent = match self.shared.region(uri.bucket()) {
            Some(region) => get.customize().config_override(Config::builder().region(region)).send().boxed(),
            None => get.send().boxed(),
        };
        sent.await.map_err(|error| Fault::from_sdk(error, SystemTime::now()))
    }

    /// Asks the plan, once. An attempt that follows keeps to what was decided.
    async fn plan(&mut self, head: &Head) -> Plan {
        if self.planned.is_none() {
            self.planned = Some(match self.request.plan.take() {
                Some(plan) => plan(head.clone()).await,
                None => Plan::Whole,
            });
        }
        self.planned.clone().unwrap_or(Plan::Whole)
    }

    async fn take_in(
        &self,
        mut body: ByteStream,
        wanted: u64,
        head: &Head,
        expected: Expected,
        end: &AttemptEnd,
    ) -> Result<(Content, Integrity), Fault> {
        let config = &self.shared.config;
        let expected = match expected {
            Expected::Whole(_) if wanted < head.size => Expected::Unverifiable(Why::Partial),
            expected => expected,
        };
        let spool = SpoolSettings {
            threshold: config.spool_threshold,
            dir: self.request.spool_dir.clone().or_else(|| config.spool_dir.clone()),
            alive: self.shared.temp_files.clone(),
        };
        let mut spool = Spool::new(&spool, wanted).await?;
        let mut verifier = Verifier::new(expected);
        let (mut received, mut told) = (0_u64, 0_u64);
        while received < wanted {
            let Some(mut bytes) = end.next(&mut body, config.stall_timeout).await? else {
                return Err(Fault::Short { expected: wanted, received });
            };
            bytes.truncate(usize::try_from(wanted - received).unwrap_or(usize::MAX));
            while !bytes.is_empty() {
                let piece = bytes.split_to(bytes.len().min(config.chunk_size));
                verifier.update(&piece);
                spool.push(&piece).await?;
                received += piece.len() as u64;
                if received - told >= config.chunk_size as u64 || received == wanted {
                    told = received;
                    self.tell(FetchEvent::Bytes { received, total: wanted });
                }
            }
        }
        // The end of the body gives the connection back; anything after the announced length is not ours.
        if wanted == head.size && end.next(&mut body, config.stall_timeout).await?.is_some_and(|rest| !rest.is_empty())
        {
            return Err(Fault::Short { expected: wanted, received: received + 1 });
        }
        let integrity = verifier.finish()?;
        Ok((spool.finish().await?, integrity))
    }
}

/// When one attempt has taken too long.
struct AttemptEnd {
    at: Instant,
    value: Duration,
}

impl AttemptEnd {
    fn new(config: &FetchConfig) -> Self {
        Self { at: later(Instant::now(), config.attempt_timeout), value: config.attempt_timeout }
    }

    /// Time that others took is not the attempt's.
    fn postpone(&mut self, time: Duration) {
        self.at = later(self.at, time);
    }

    async fn limit<T>(&self, future: impl Future<Output = T>) -> Result<T, Fault> {
        timeout_at(self.at, future).await.map_err(|_| self.fault())
    }

    fn fault(&self) -> Fault {
        Fault::Limit { limit: Limit::Attempt, value: self.value }
    }

    /// The next bytes of a body, if any come in time.
    async fn next(&self, body: &mut ByteStream, stall_timeout: Duration) -> Result<Option<Bytes>, Fault> {
        let stalled = later(Instant::now(), stall_timeout);
        match timeout_at(stalled.min(self.at), body.next()).await {
            Ok(Some(Ok(bytes))) => Ok(Some(bytes)),
            Ok(Some(Err(error))) => Err(Fault::from_body(error)),
            Ok(None) => Ok(None),
            Err(_) if self.at < stalled => Err(self.fault()),
            Err(_) => Err(Fault::Limit { limit: Limit::Stall, value: stall_timeout }),
        }
    }
}

/// What the headers say, if S3 wrote them: it always sends an ETag and a length, and no range when none was asked for.
fn read_head(output: &GetObjectOutput) -> Option<(Head, Expected)> {
    let size = u64::try_from(output.content_length()?).ok()?;
    let etag = output.e_tag()?;
    if output.content_range().is_some() {
        return None;
    }
    let expected = Announced::read(output).expected();
    let head = Head {
        size,
        media_type: output.content_type().map(str::to_owned),
        etag: Some(etag.to_owned()),
        version_id: output.version_id().map(str::to_owned),
        last_modified: output.last_modified().and_then(|time| SystemTime::try_from(*time).ok()),
        checksum: expected.checksum().cloned(),
    };
    Some((head, expected))
}

/// Looks at the beginning of a body that is not the object's: S3's own error, or somebody else's page.
async fn not_the_object(output: GetObjectOutput, end: &AttemptEnd, config: &FetchConfig) -> Fault {
    let media_type = output.content_type().unwrap_or("unknown").chars().take(64).collect();
    let request_id = output.request_id().map(str::to_owned);
    let mut body = output.body;
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
