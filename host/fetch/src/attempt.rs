//! The attempts at one object: send, judge the headers, ask the plan, take in the body, go on where the last attempt
//! broke off, verify.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use tokio::time::Instant;

use crate::answer::{AttemptEnd, Opened, not_the_object, read_head};
use crate::bucket::Bucket;
use crate::classify::{Retry, Verdict, classify};
use crate::error::Code;
use crate::fault::{Fault, Limit};
use crate::fetcher::{RequestPermit, Shared};
use crate::memory::Hold;
use crate::request::{FetchEvent, GetRequest, Head, Plan, PlanFn};
use crate::retry::{Change, Turn, Work};
use crate::segment::{Partial, Segment};
use crate::spool::{Content, TempFile, WRITE_BYTES};
use crate::verify::{Expected, Integrity, Why};
use crate::wire::{Answered, Ask};

/// Parts of one object that come at once.
pub(crate) const PARTS_AT_ONCE: usize = 4;
/// The first time that a body stops is not waited out: to go on over another connection costs one request.
const FIRST_STALL: Duration = Duration::from_secs(1);

/// The attempts at one object.
pub(crate) struct Download<'a> {
    link: Link<'a>,
    plan: Option<PlanFn>,
    /// What the plan decided, once it was asked.
    planned: Option<Plan>,
    partial: Option<Partial>,
    /// The most bytes that have been there at once.
    reached: u64,
    /// The server cannot be asked to go on: every attempt begins anew.
    resumes: bool,
    fresh_connection: bool,
}

/// What all requests for one object have in common.
struct Link<'a> {
    shared: &'a Shared,
    bucket: Arc<Bucket>,
    request: GetRequest,
    /// Which credentials were used last.
    generation: AtomicU64,
    /// The id that S3 gave the last request it answered.
    request_id: Mutex<Option<String>>,
    has_stalled: AtomicBool,
    /// Versions may not be named.
    without_version: AtomicBool,
}

/// What an attempt came to.
pub(crate) enum Arrived {
    Bytes { content: Content, head: Head, integrity: Integrity, hold: Hold },
    Skipped { head: Head, reason: String },
}

impl<'a> Download<'a> {
    pub(crate) fn new(shared: &'a Shared, mut request: GetRequest) -> Self {
        let plan = request.plan.take();
        let link = Link {
            shared,
            bucket: shared.bucket(request.uri.bucket()),
            request,
            generation: AtomicU64::new(0),
            request_id: Mutex::default(),
            has_stalled: AtomicBool::new(false),
            without_version: AtomicBool::new(false),
        };
        let (planned, partial) = (None, None);
        Self { link, plan, planned, partial, reached: 0, resumes: true, fresh_connection: false }
    }

    pub(crate) fn bucket(&self) -> &Arc<Bucket> {
        &self.link.bucket
    }

    pub(crate) fn request_id(self) -> Option<String> {
        self.link.request_id.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Work for Download<'_> {
    type Out = Arrived;

    async fn attempt(&mut self, turn: Turn) -> Result<Arrived, Fault> {
        self.link.change(turn.change);
        // What has come already must not keep out those for whom this one would wait.
        self.partial.iter_mut().for_each(|partial| partial.rest(false));
        let outcome = self.proceed(turn.last).await;
        self.reached = self.reached.max(self.partial.as_ref().map_or(0, Partial::received));
        // To begin anew costs less than memory without end, where many break off.
        self.partial.take_if(|partial| partial.is_one_too_many());
        self.partial.iter_mut().for_each(|partial| partial.rest(true));
        if let Err(fault) = &outcome {
            self.learn(fault);
        }
        outcome
    }

    fn begins(&mut self, n: u32) {
        self.link.tell(FetchEvent::Attempt { n });
    }

    fn retrying(&mut self, attempt: u32, delay: Duration, verdict: &Verdict) {
        self.link.tell(FetchEvent::Retrying { attempt, delay, class: verdict.class(), code: verdict.code });
    }

    fn reached(&self) -> u64 {
        self.reached
    }
}

impl Download<'_> {
    /// What a failure means for the next attempt.
    fn learn(&mut self, fault: &Fault) {
        match fault {
            // What came cannot be trusted, nor what it came through.
            Fault::Checksum { .. } => (self.partial, self.fresh_connection) = (None, true),
            Fault::OtherRange { .. } => (self.partial, self.resumes) = (None, false),
            Fault::Short { expected, received } if received > expected => self.partial = None,
            fault if classify(fault).retry == Retry::FromZeroOnce => self.partial = None,
            _ if !self.resumes => self.partial = None,
            _ => {}
        }
    }

    async fn proceed(&mut self, last: bool) -> Result<Arrived, Fault> {
        let first = match &self.partial {
            Some(_) => None,
            None => match self.begin().await? {
                Begun::Skipped(arrived) => return Ok(arrived),
                Begun::Body(first) => Some(first),
            },
        };
        if let Some(partial) = &mut self.partial {
            self.link.take_in(partial, first, last, self.resumes).await?;
        }
        match self.partial.take() {
            Some(partial) => {
                let (head, content, integrity, hold) = partial.finish().await?;
                Ok(Arrived::Bytes { content, head, integrity, hold })
            }
            None => Err(Fault::Short { expected: 0, received: 0 }),
        }
    }

    /// Asks for the whole object, and makes ready for as much of it as is wanted.
    async fn begin(&mut self) -> Result<Begun, Fault> {
        let (link, config) = (&self.link, &self.link.shared.config);
        let mut answer = link.send_first(link.ask(self.fresh_connection)).await?;
        let Some((head, expected)) = read_head(&answer.answered) else {
            return Err(not_the_object(answer, config).await);
        };
        link.tell(FetchEvent::Headers { size: head.size });

        let asked = Instant::now();
        if self.planned.is_none() {
            self.planned = Some(match self.plan.take() {
                Some(plan) => plan(head.clone()).await,
                None => Plan::Whole,
            });
        }
        let wanted = match self.planned.clone() {
            Some(Plan::Skip(reason)) => return Ok(Begun::Skipped(Arrived::Skipped { head, reason })),
            Some(Plan::First(bytes)) => bytes.min(head.size),
            Some(Plan::Whole) | None => head.size,
        };
        if let Some(limit) = link.request.max_bytes.filter(|limit| wanted > *limit) {
            return Err(Fault::TooLarge { size: wanted, limit });
        }
        let expected = match expected {
            Expected::Whole(_) if wanted < head.size => Expected::Unverifiable(Why::Partial),
            expected => expected,
        };
        let in_file = wanted > config.spool_threshold;
        self.resumes &= head.etag.as_deref().is_some_and(|etag| !etag.starts_with("W/"));
        let several = in_file && wanted > config.range_threshold && self.resumes && expected.can_be_combined();
        let buffers = if several { PARTS_AT_ONCE } else { 1 } as u64 * WRITE_BYTES as u64;
        let bytes = if in_file { buffers } else { wanted };
        let hold = match link.shared.memory.hold_now(bytes) {
            Some(hold) => hold,
            None => {
                // Whoever has the memory may be waiting to send a request.
                answer.permit = None;
                let hold = link.shared.memory.hold(bytes).await;
                answer.permit = Some(link.shared.request(&link.bucket).await);
                hold
            }
        };
        let file = match in_file {
            true => {
                let dir = link.request.spool_dir.clone().or_else(|| config.spool_dir.clone());
                Some(TempFile::make(dir, Arc::clone(&link.shared.temp_files)).await?)
            }
            false => None,
        };
        // Time that others took is not the attempt's.
        answer.end.postpone(asked.elapsed());
        let part = several.then_some(config.range_size);
        self.partial = Some(Partial::new(head, expected, wanted, part, file, hold));
        Ok(Begun::Body(answer))
    }
}

/// What the first request of an attempt came to.
enum Begun {
    Skipped(Arrived),
    Body(Opened),
}

impl Link<'_> {
    fn tell(&self, event: FetchEvent) {
        if let Some(observer) = &self.request.observer {
            observer.on_event(event);
        }
    }

    fn change(&self, change: Change) {
        match change {
            Change::Nothing => {}
            Change::FreshCredentials => self.shared.wire.refresh(self.generation.load(Ordering::Acquire)),
            Change::Region(region) => self.shared.wire.found_region(self.request.uri.bucket(), region),
        }
    }

    /// Asks for all of it.
    fn ask(&self, fresh_connection: bool) -> Ask<'_> {
        Ask {
            uri: &self.request.uri,
            version_id: self.request.uri.version_id(),
            range: None,
            if_match: None,
            requester_pays: self.request.requester_pays,
            customer_key: self.request.customer_key.as_ref(),
            fresh_connection,
        }
    }

    /// Sends the first request for an object; and a second one, if hedging is on and the first is slow.
    async fn send_first(&self, ask: Ask<'_>) -> Result<Opened, Fault> {
        let slow = match self.shared.config.hedge {
            true => self.shared.hedge.slow(),
            false => None,
        };
        let permit = self.shared.request(&self.bucket).await;
        let mut first = std::pin::pin!(self.send(ask, permit));
        let Some(slow) = slow else { return first.await };
        if let Ok(answer) = tokio::time::timeout(slow, &mut first).await {
            return answer;
        }
        let second = self.shared.request_now(&self.bucket).filter(|_| self.shared.hedge.double());
        let Some(permit) = second else { return first.await };
        let second = std::pin::pin!(self.send(Ask { fresh_connection: false, ..ask }, permit));
        match futures_util::future::select(first, second).await.factor_first() {
            (Ok(answer), _) => Ok(answer),
            (Err(_), other) => other.await,
        }
    }

    async fn send(&self, ask: Ask<'_>, permit: RequestPermit) -> Result<Opened, Fault> {
        let end = AttemptEnd::new(&self.shared.config);
        let sent = Instant::now();
        let (generation, answer) = end.limit(self.shared.wire.get(ask)).await?;
        self.generation.store(generation, Ordering::Release);
        match answer {
            Ok(answered) => {
                self.shared.hedge.began(sent.elapsed());
                self.bucket.answered();
                let mut known = self.request_id.lock().unwrap_or_else(PoisonError::into_inner);
                known.clone_from(&answered.request_id);
                drop(known);
                Ok(Opened { answered, end, permit: Some(permit) })
            }
            Err(fault) => {
                if let Retry::Throttle(_) = classify(&fault).retry {
                    self.bucket.throttled();
                }
                Err(fault)
            }
        }
    }

    /// Takes in what is missing: the first segment from a body that has begun, the others by requests of their own. When
    /// one of them fails, what is on its way still comes, but no more is asked for.
    async fn take_in(
        &self,
        partial: &mut Partial,
        mut first: Option<Opened>,
        last: bool,
        resumes: bool,
    ) -> Result<(), Fault> {
        let (wanted, arrived) = (partial.wanted(), AtomicU64::new(partial.received()));
        let progress = Progress { link: self, wanted, arrived, told: AtomicU64::new(partial.received()) };
        let (progress, head) = (&progress, &partial.head);
        let alone = partial.segments.len() == 1;
        let mut coming: Vec<BoxFuture<'_, Result<(), Fault>>> = Vec::new();
        for segment in &mut partial.segments {
            let begun = first.take();
            // An object without bytes has an end to be seen, too.
            if segment.missing().is_some() || begun.is_some() {
                let part = Part { segment, head, alone, patient: last || !resumes };
                coming.push(Box::pin(self.take_part(part, begun, progress)));
            }
        }
        let mut coming = coming.into_iter();
        let mut under_way: FuturesUnordered<_> = coming.by_ref().take(PARTS_AT_ONCE).collect();
        let mut failed = None;
        while let Some(taken) = under_way.next().await {
            match taken {
                Ok(()) => {}
                Err(fault) if leaves_the_rest(&fault) => {
                    failed.get_or_insert(fault);
                }
                Err(fault) => return Err(fault),
            }
            if failed.is_none() {
                under_way.extend(coming.next());
            }
        }
        failed.map_or(Ok(()), Err)
    }

    async fn take_part(&self, part: Part<'_>, begun: Option<Opened>, progress: &Progress<'_>) -> Result<(), Fault> {
        let Part { segment, head, alone, patient } = part;
        let whole = begun.is_some() && alone && segment.left() == head.size;
        let Opened { answered, end, permit: _permit } = match begun {
            Some(answer) => answer,
            None => self.go_on(segment, head).await?,
        };
        let stall = match self.shared.config.stall_timeout {
            stall if patient || self.has_stalled.load(Ordering::Acquire) => stall,
            stall => stall.min(FIRST_STALL),
        };
        let mut body = answered.body;
        while segment.left() > 0 {
            let next = end.next(&mut body, stall).await.inspect_err(|fault| {
                let stalled = matches!(fault, Fault::Limit { limit: Limit::Stall, .. });
                self.has_stalled.fetch_or(stalled, Ordering::AcqRel);
            });
            let Some(mut bytes) = next? else {
                let received = progress.arrived.load(Ordering::Acquire);
                return Err(Fault::Short { expected: progress.wanted, received });
            };
            bytes.truncate(usize::try_from(segment.left()).unwrap_or(usize::MAX));
            while !bytes.is_empty() {
                let piece = bytes.split_to(bytes.len().min(self.shared.config.chunk_size));
                segment.take(&piece).await?;
                progress.more(piece.len() as u64);
            }
        }
        // The end of the body gives the connection back; anything after the announced length is not ours.
        if whole && end.next(&mut body, stall).await?.is_some_and(|rest| !rest.is_empty()) {
            return Err(Fault::Short { expected: head.size, received: head.size + 1 });
        }
        Ok(())
    }

    /// Asks for what a segment misses, of the very object that the head is of.
    async fn go_on(&self, segment: &Segment, head: &Head) -> Result<Opened, Fault> {
        let range = segment.missing();
        let ask = Ask { range, if_match: head.etag.as_deref(), ..self.ask(false) };
        // To name a version that nobody asked for takes a permission more; the ETag alone tells almost as much.
        let implied = head
            .version_id
            .as_deref()
            .filter(|_| ask.version_id.is_none() && !self.without_version.load(Ordering::Acquire));
        let ask = Ask { version_id: ask.version_id.or(implied), ..ask };
        let permit = self.shared.request(&self.bucket).await;
        let answer = match self.send(ask, permit).await {
            Err(fault) if implied.is_some() && classify(&fault).code == Code::AccessDenied => {
                self.without_version.store(true, Ordering::Release);
                let permit = self.shared.request(&self.bucket).await;
                self.send(Ask { version_id: None, ..ask }, permit).await?
            }
            answer => answer?,
        };
        let Some(range) = range else { return Ok(answer) };
        let Answered { etag, content_range: said, length, is_part, .. } = &answer.answered;
        if let (Some(etag), true) = (etag, *is_part)
            && Some(etag) != head.etag.as_ref()
        {
            return Err(Fault::Replaced);
        }
        let is_answer = *is_part
            && etag.is_some()
            && length.is_none_or(|length| length == range.length())
            && said.as_ref().is_some_and(|said| range.is_answered_by(said, head.size));
        if is_answer {
            return Ok(answer);
        }
        let said = said.as_ref().map(|said| said.chars().take(64).collect());
        if said.is_none() && *etag != head.etag {
            return Err(not_the_object(answer, &self.shared.config).await);
        }
        Err(Fault::OtherRange { asked: range.to_string(), said })
    }
}

/// Whether the rest of an object may be taken in after one of its parts has failed so.
fn leaves_the_rest(fault: &Fault) -> bool {
    match fault {
        Fault::OtherRange { .. } => false,
        fault => {
            let retry = classify(fault).retry;
            matches!(retry, Retry::Transient(_) | Retry::Throttle(_) | Retry::RefreshOnce | Retry::RegionOnce(_))
        }
    }
}

/// A segment to take in.
struct Part<'a> {
    segment: &'a mut Segment,
    head: &'a Head,
    /// It is the only one.
    alone: bool,
    /// The first stall is waited out as well.
    patient: bool,
}

/// Counts the bytes of all segments together.
struct Progress<'a> {
    link: &'a Link<'a>,
    wanted: u64,
    arrived: AtomicU64,
    told: AtomicU64,
}

impl Progress<'_> {
    fn more(&self, bytes: u64) {
        let received = self.arrived.fetch_add(bytes, Ordering::AcqRel) + bytes;
        if received - self.told.load(Ordering::Acquire) >= self.link.shared.config.chunk_size as u64
            || received == self.wanted
        {
            self.told.store(received, Ordering::Release);
            self.link.tell(FetchEvent::Bytes { received, total: self.wanted });
        }
    }
}
