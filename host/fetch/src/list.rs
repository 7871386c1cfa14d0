//! What objects a source holds.

use std::time::{Duration, SystemTime};

use aws_sdk_s3::config::Config;
use aws_sdk_s3::operation::RequestId;
use aws_sdk_s3::operation::list_objects_v2::ListObjectsV2Output;
use futures_util::FutureExt;

use crate::classify::Verdict;
use crate::error::FetchError;
use crate::fault::{Answer, Fault, Limit};
use crate::fetcher::{Fetcher, Shared};
use crate::request::ObjectSummary;
use crate::retry::{Change, Turn, Work, run};
use crate::uri::{S3Uri, Source};

impl Fetcher {
    /// The objects of a source, in the order of their keys. Each page of a thousand is retried for itself.
    ///
    /// # Errors
    /// [`FetchError`], when a page cannot be had.
    pub async fn list(&self, source: &Source) -> Result<Vec<ObjectSummary>, FetchError> {
        let shared = self.shared();
        let bucket = shared.bucket(source.bucket());
        let mut objects = Vec::new();
        let mut page = Page { shared, source, token: None, generation: 0, request_id: None };
        loop {
            let output = match run(&shared.config, &shared.permits, &bucket, None, &mut page).await {
                Ok(done) => done.out,
                Err(given_up) => {
                    let (attempts, elapsed) = (given_up.attempts, given_up.elapsed);
                    return Err(FetchError::new(given_up.fault).after(attempts, elapsed, page.request_id));
                }
            };
            objects.extend(output.contents().iter().filter_map(|object| {
                let uri = S3Uri::new(source.bucket(), object.key()?).ok()?;
                source.contains(&uri).then(|| ObjectSummary {
                    uri,
                    size: object.size().and_then(|size| u64::try_from(size).ok()).unwrap_or(0),
                    etag: object.e_tag().map(str::to_owned),
                    last_modified: object.last_modified().and_then(|time| SystemTime::try_from(*time).ok()),
                })
            }));
            let next = output.next_continuation_token().map(str::to_owned);
            if next.is_some() && next == page.token {
                let message = Some("the listing stands still".to_owned());
                return Err(FetchError::new(Fault::Answer(Answer { status: 200, message, ..Answer::default() })));
            }
            page.token = next;
            if page.token.is_none() || output.is_truncated() == Some(false) {
                return Ok(objects);
            }
        }
    }
}

/// The attempts at one page.
struct Page<'a> {
    shared: &'a Shared,
    source: &'a Source,
    token: Option<String>,
    generation: u64,
    request_id: Option<String>,
}

impl Work for Page<'_> {
    type Out = ListObjectsV2Output;

    async fn attempt(&mut self, turn: Turn) -> Result<ListObjectsV2Output, Fault> {
        let (shared, bucket) = (self.shared, self.source.bucket());
        match turn.change {
            Change::Nothing => {}
            Change::FreshCredentials => shared.wire.refresh(self.generation),
            Change::Region(region) => shared.wire.found_region(bucket, region),
        }
        let (generation, client) = shared.wire.client();
        self.generation = generation;
        let prefix = Some(self.source.prefix()).filter(|prefix| !prefix.is_empty()).map(str::to_owned);
        let list =
            client.list_objects_v2().bucket(bucket).set_prefix(prefix).set_continuation_token(self.token.clone());
        let sent = match shared.wire.region(bucket) {
            Some(region) => list.customize().config_override(Config::builder().region(region)).send().boxed(),
            None => list.send().boxed(),
        };
        let value = shared.config.attempt_timeout;
        let output = tokio::time::timeout(value, sent)
            .await
            .map_err(|_| Fault::Limit { limit: Limit::Attempt, value })?
            .map_err(|error| Fault::from_sdk(error, SystemTime::now()))?;
        self.request_id = output.request_id().map(str::to_owned);
        Ok(output)
    }

    fn begins(&mut self, n: u32) {
        tracing::trace!(attempt = n, source = %self.source, "listing");
    }

    fn retrying(&mut self, attempt: u32, delay: Duration, verdict: &Verdict) {
        tracing::debug!(attempt, ?delay, code = %verdict.code, source = %self.source, "listing again");
    }
}
