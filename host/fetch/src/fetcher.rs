//! The fetcher: one client, one pool of permits, any number of downloads.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::attempt::{Arrived, Download};
use crate::bucket::{Bucket, Slot};
use crate::client::{S3, Wire};
use crate::config::FetchConfig;
use crate::error::FetchError;
use crate::hedge::Hedge;
use crate::memory::Memory;
use crate::request::{Fetched, Gauges, GetRequest, Got, MemoryInFlight};
use crate::retry::run;

/// Buckets that are remembered beside those in use.
const MAX_BUCKETS: usize = 1024;

/// Fetches objects: concurrently up to `concurrent_downloads`, verified, with retries of its own. Cloning is cheap and
/// shares connections and permits.
///
/// Dropping the future of a request ends it: the connection is closed, the temporary file is gone, the permit is back.
#[derive(Clone)]
pub struct Fetcher(Arc<Shared>);

/// What the requests of a fetcher share.
pub(crate) struct Shared {
    pub(crate) config: FetchConfig,
    pub(crate) wire: Wire,
    /// Downloads at once.
    pub(crate) permits: Semaphore,
    /// Requests at once.
    requests: Arc<Semaphore>,
    buckets: Mutex<HashMap<String, Arc<Bucket>>>,
    pub(crate) memory: Memory,
    pub(crate) hedge: Hedge,
    pub(crate) temp_files: Arc<AtomicUsize>,
}

/// One request in flight.
pub(crate) struct RequestPermit {
    _slot: Slot,
    _request: Option<OwnedSemaphorePermit>,
}

impl Fetcher {
    /// Fetches through a connection.
    ///
    /// Settings that [`FetchConfig::validate`] refuses are taken as the nearest value that works.
    #[must_use]
    pub fn new(s3: S3, config: FetchConfig) -> Self {
        let config = config.clamped();
        Self(Arc::new(Shared {
            wire: s3.wire(&config),
            permits: Semaphore::new(config.concurrent_downloads),
            requests: Arc::new(Semaphore::new(config.concurrent_requests)),
            buckets: Mutex::default(),
            memory: Memory::new(config.memory_in_flight),
            hedge: Hedge::default(),
            temp_files: Arc::default(),
            config,
        }))
    }

    /// Fetches one object.
    ///
    /// # Errors
    /// [`FetchError`], after as many retries as its kind and the settings allow.
    pub async fn get(&self, request: GetRequest) -> Result<Got, FetchError> {
        let (uri, deadline) = (request.uri.clone(), request.deadline);
        let mut download = Download::new(&self.0, request);
        let bucket = Arc::clone(download.bucket());
        match run(&self.0.config, &self.0.permits, &bucket, deadline, &mut download).await {
            Ok(done) => Ok(match done.out {
                Arrived::Skipped { head, reason } => Got::Skipped { head, reason },
                Arrived::Bytes { content, head, integrity, hold } => Got::Fetched(Fetched {
                    content,
                    head,
                    integrity,
                    retry_count: done.attempts.saturating_sub(1),
                    elapsed: done.elapsed,
                    memory: MemoryInFlight { _hold: hold },
                }),
            }),
            Err(given_up) => Err(FetchError::new(given_up.fault).at(&uri).after(
                given_up.attempts,
                given_up.elapsed,
                download.request_id(),
            )),
        }
    }

    /// The settings in force.
    #[must_use]
    pub fn config(&self) -> &FetchConfig {
        &self.0.config
    }

    /// What it holds at the moment: nothing, when nothing is under way and no content is kept.
    #[must_use]
    pub fn gauges(&self) -> Gauges {
        Gauges {
            permits_in_use: self.0.config.concurrent_downloads - self.0.permits.available_permits(),
            requests_in_flight: self.0.config.concurrent_requests - self.0.requests.available_permits(),
            memory_in_flight: self.0.memory.held(),
            temp_files: self.0.temp_files.load(Ordering::Acquire),
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }
}

impl fmt::Debug for Fetcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetcher")
            .field("config", &self.0.config)
            .field("gauges", &self.gauges())
            .finish_non_exhaustive()
    }
}

impl Shared {
    /// What is known of a bucket.
    pub(crate) fn bucket(&self, name: &str) -> Arc<Bucket> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = buckets.get(name) {
            return Arc::clone(bucket);
        }
        if buckets.len() >= MAX_BUCKETS {
            buckets.retain(|_, bucket| Arc::strong_count(bucket) > 1);
        }
        let bucket = Arc::new(Bucket::new(name, self.config.concurrent_requests, self.config.retry_tokens));
        buckets.insert(name.to_owned(), Arc::clone(&bucket));
        bucket
    }

    /// Waits until one more request may be sent to a bucket.
    pub(crate) async fn request(&self, bucket: &Bucket) -> RequestPermit {
        let slot = bucket.slot().await;
        // The semaphore is never closed.
        let request = Arc::clone(&self.requests).acquire_owned().await.ok();
        RequestPermit { _slot: slot, _request: request }
    }

    /// One more request to a bucket, if it may be sent now.
    pub(crate) fn request_now(&self, bucket: &Bucket) -> Option<RequestPermit> {
        let slot = bucket.slot_now()?;
        let request = Arc::clone(&self.requests).try_acquire_owned().ok()?;
        Some(RequestPermit { _slot: slot, _request: Some(request) })
    }
}
