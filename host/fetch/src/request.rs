//! What is asked of a fetcher, and what comes back.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;
use tokio::time::Instant;

use crate::error::{Class, Code};
use crate::memory::Hold;
use crate::spool::Content;
use crate::uri::S3Uri;
use crate::verify::{Checksum, Integrity};
use crate::wire::CustomerKey;

/// Decides, on the headers, how much of the object is wanted.
pub type PlanFn = Box<dyn FnOnce(Head) -> BoxFuture<'static, Plan> + Send + Sync>;

/// One object to fetch.
///
/// ```
/// use docferry_fetch::{GetRequest, Plan};
///
/// let request = GetRequest::new("s3://reports/2023.pdf".parse()?)
///     .max_bytes(64 * 1024 * 1024)
///     .plan(Box::new(|head| Box::pin(async move { if head.size == 0 { Plan::Skip("empty".into()) } else { Plan::Whole } })));
/// assert_eq!(request.uri.key(), "2023.pdf");
/// # Ok::<(), docferry_fetch::UriError>(())
/// ```
pub struct GetRequest {
    /// The object.
    pub uri: S3Uri,
    /// When it must be complete, waiting and retries included.
    pub deadline: Option<Instant>,
    /// More bytes than this are not taken: `too_large`.
    pub max_bytes: Option<u64>,
    /// Asked once, on the headers of the first answer: what it decides holds, even if the object is replaced while it comes.
    /// Its time counts against the deadline and is no stall.
    pub plan: Option<PlanFn>,
    /// Told what happens, from the task that downloads: must not block.
    pub observer: Option<Arc<dyn Observer>>,
    /// Where a temporary file is made, instead of the setting.
    pub spool_dir: Option<PathBuf>,
    /// The caller pays for the requests, as buckets that are set up so demand.
    pub requester_pays: bool,
    /// The key of an object that is encrypted with one of the caller's.
    pub customer_key: Option<CustomerKey>,
}

impl GetRequest {
    /// Asks for the whole object.
    #[must_use]
    pub fn new(uri: S3Uri) -> Self {
        Self {
            uri,
            deadline: None,
            max_bytes: None,
            plan: None,
            observer: None,
            spool_dir: None,
            requester_pays: false,
            customer_key: None,
        }
    }

    /// Sets when it must be complete.
    #[must_use]
    pub fn deadline(mut self, deadline: Instant) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the most bytes that are taken.
    #[must_use]
    pub fn max_bytes(mut self, max_bytes: u64) -> Self {
        self.max_bytes = Some(max_bytes);
        self
    }

    /// Sets who decides, on the headers, how much is wanted.
    #[must_use]
    pub fn plan(mut self, plan: PlanFn) -> Self {
        self.plan = Some(plan);
        self
    }

    /// Sets who is told what happens.
    #[must_use]
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observer = Some(observer);
        self
    }

    /// Sets where a temporary file is made.
    #[must_use]
    pub fn spool_dir(mut self, spool_dir: impl Into<PathBuf>) -> Self {
        self.spool_dir = Some(spool_dir.into());
        self
    }

    /// Sets whether the caller pays for the requests.
    #[must_use]
    pub fn requester_pays(mut self, requester_pays: bool) -> Self {
        self.requester_pays = requester_pays;
        self
    }

    /// Sets the key that the object is encrypted with.
    #[must_use]
    pub fn customer_key(mut self, customer_key: CustomerKey) -> Self {
        self.customer_key = Some(customer_key);
        self
    }
}

impl fmt::Debug for GetRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetRequest").field("uri", &self.uri).field("max_bytes", &self.max_bytes).finish_non_exhaustive()
    }
}

/// How much of an object is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// All of it.
    Whole,
    /// Its first bytes. They cannot be verified.
    First(u64),
    /// Nothing, and why.
    Skip(String),
}

/// What the headers of the answer say about the object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The size of the whole object in bytes.
    pub size: u64,
    /// The media type that S3 keeps for it. Often wrong.
    pub media_type: Option<String>,
    /// The entity tag, with its quotes.
    pub etag: Option<String>,
    /// The version, in buckets that keep them.
    pub version_id: Option<String>,
    /// When it was written.
    pub last_modified: Option<SystemTime>,
    /// The checksum of the whole object, when S3 has one that can be verified.
    pub checksum: Option<Checksum>,
}

/// What became of a request.
#[derive(Debug)]
pub enum Got {
    /// The bytes arrived.
    Fetched(Fetched),
    /// The plan said no.
    Skipped {
        /// What the headers said.
        head: Head,
        /// The plan's reason.
        reason: String,
    },
}

/// An object that arrived.
#[derive(Debug)]
pub struct Fetched {
    /// The bytes; fewer than `head.size` when the plan asked for the first ones only.
    pub content: Content,
    /// What the headers said.
    pub head: Head,
    /// Whether the bytes are known to be right.
    pub integrity: Integrity,
    /// How many attempts followed the first.
    pub retry_count: u32,
    /// How long it took, waiting included.
    pub elapsed: Duration,
    /// Counts the bytes against `memory_in_flight` for as long as it lives.
    pub memory: MemoryInFlight,
}

/// Bytes that count as in flight until this is dropped: whoever works on an object slows the downloads that follow, so
/// that they do not pile up. One download at a time always passes.
#[derive(Debug)]
pub struct MemoryInFlight {
    pub(crate) _hold: Hold,
}

/// Is told what happens to a request.
pub trait Observer: Send + Sync {
    /// Called in the order of events, from the task that downloads. Must not block.
    fn on_event(&self, event: FetchEvent);
}

impl<F: Fn(FetchEvent) + Send + Sync> Observer for F {
    fn on_event(&self, event: FetchEvent) {
        self(event);
    }
}

/// What happens to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FetchEvent {
    /// An attempt begins.
    Attempt {
        /// Which one, counted from 1.
        n: u32,
    },
    /// The headers arrived.
    Headers {
        /// The size of the whole object in bytes.
        size: u64,
    },
    /// Bytes arrived: at most one event for each `chunk_size` bytes, and one at the end. An attempt goes on where the
    /// last one broke off; only if what came could not be trusted it starts over.
    Bytes {
        /// How many bytes so far.
        received: u64,
        /// How many are wanted.
        total: u64,
    },
    /// An attempt failed, and another will follow.
    Retrying {
        /// The attempt that will follow, counted from 1.
        attempt: u32,
        /// How long until then.
        delay: Duration,
        /// What kind of failure it was.
        class: Class,
        /// What exactly it was.
        code: Code,
    },
}

/// An object in a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectSummary {
    /// Its address.
    pub uri: S3Uri,
    /// Its size in bytes.
    pub size: u64,
    /// Its entity tag, with its quotes.
    pub etag: Option<String>,
    /// When it was written.
    pub last_modified: Option<SystemTime>,
}

/// What a fetcher holds at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gauges {
    /// Downloads in flight.
    pub permits_in_use: usize,
    /// Requests in flight: several for an object that comes in parts.
    pub requests_in_flight: usize,
    /// Bytes that count as in flight.
    pub memory_in_flight: u64,
    /// Temporary files that exist.
    pub temp_files: usize,
}
