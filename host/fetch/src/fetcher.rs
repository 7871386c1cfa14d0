//! The fetcher: one client, one pool of permits, any number of downloads.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use aws_sdk_s3::config::Region;
use tokio::sync::Semaphore;

use crate::attempt::{Arrived, Download};
use crate::client::S3;
use crate::config::FetchConfig;
use crate::error::FetchError;
use crate::request::{Fetched, Gauges, GetRequest, Got};
use crate::retry::run;

/// Fetches objects: concurrently up to `concurrent_downloads`, verified, with retries of its own. Cloning is cheap and
/// shares connections and permits.
///
/// Dropping the future of a request ends it: the connection is closed, the temporary file is gone, the permit is back.
#[derive(Clone)]
pub struct Fetcher(Arc<Shared>);

/// What the requests of a fetcher share.
pub(crate) struct Shared {
    pub(crate) config: FetchConfig,
    pub(crate) permits: Semaphore,
    pub(crate) temp_files: Arc<AtomicUsize>,
    /// The client, and how often its credentials were loaded anew.
    client: RwLock<(u64, aws_sdk_s3::Client)>,
    /// Buckets that S3 said are elsewhere.
    regions: RwLock<HashMap<String, Region>>,
}

impl Fetcher {
    /// Fetches through a connection.
    ///
    /// Settings that [`FetchConfig::validate`] refuses are taken as the nearest value that works.
    #[must_use]
    pub fn new(s3: S3, config: FetchConfig) -> Self {
        let config = config.clamped();
        Self(Arc::new(Shared {
            client: RwLock::new((0, s3.client(&config))),
            permits: Semaphore::new(config.concurrent_downloads),
            temp_files: Arc::default(),
            regions: RwLock::default(),
            config,
        }))
    }

    /// Fetches one object.
    ///
    /// # Errors
    /// [`FetchError`], after as many retries as its kind and the settings allow.
    pub async fn get(&self, request: GetRequest) -> Result<Got, FetchError> {
        let (uri, deadline) = (request.uri.clone(), request.deadline);
        let mut download = Download { shared: &self.0, request, planned: None, generation: 0, request_id: None };
        match run(&self.0.config, &self.0.permits, deadline, &mut download).await {
            Ok(done) => Ok(match done.out {
                Arrived::Skipped { head, reason } => Got::Skipped { head, reason },
                Arrived::Bytes { content, head, integrity } => Got::Fetched(Fetched {
                    content,
                    head,
                    integrity,
                    retry_count: done.attempts.saturating_sub(1),
                    elapsed: done.elapsed,
                }),
            }),
            Err(given_up) => Err(FetchError::new(given_up.fault).at(&uri).after(
                given_up.attempts,
                given_up.elapsed,
                download.request_id,
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
    pub(crate) fn client(&self) -> (u64, aws_sdk_s3::Client) {
        self.client.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Loads the credentials anew, unless another request has done so since `generation`.
    pub(crate) fn refresh(&self, generation: u64) {
        let mut client = self.client.write().unwrap_or_else(PoisonError::into_inner);
        if client.0 == generation {
            *client = (generation + 1, S3::refreshed(&client.1));
        }
    }

    /// Where S3 said a bucket is, if not where it was looked for.
    pub(crate) fn region(&self, bucket: &str) -> Option<Region> {
        self.regions.read().unwrap_or_else(PoisonError::into_inner).get(bucket).cloned()
    }

    pub(crate) fn found_region(&self, bucket: &str, region: String) {
        let mut regions = self.regions.write().unwrap_or_else(PoisonError::into_inner);
        regions.insert(bucket.to_owned(), Region::new(region));
    }
}
