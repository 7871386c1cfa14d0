//! Putting a docferry together.

use std::sync::{Arc, Mutex, RwLock};

use docferry_fetch::{ClientConfig, FetchConfig, S3};
use docferry_sandbox::{Limits, Policy, Runtime, RuntimeConfig};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tokio::sync::OnceCell;

use crate::config::Config;
use crate::docferry::{Core, Docferry, Parts};
use crate::error::Error;
use crate::metadata::Catalogues;

/// Where a question's day comes from.
pub(crate) type Clock = Arc<dyn Fn() -> Date + Send + Sync>;

/// Puts a [`Docferry`] together; see [`Docferry::builder`].
#[derive(Default)]
pub struct Builder {
    config: Config,
    runtime: Option<Runtime>,
    s3: Option<S3>,
    policies: Vec<Policy>,
    limits: Option<Limits>,
    clock: Option<Clock>,
}

impl Builder {
    /// The settings; the defaults without this.
    #[must_use]
    pub fn config(mut self, config: Config) -> Self {
        self.config = config;
        self
    }

    /// A sandbox to share with others. Without one, a new one is started from the settings.
    #[must_use]
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// The connection to S3, made from a client or from the SDK's configuration. Without one, it is made from the settings
    /// when it is first needed.
    #[must_use]
    pub fn s3(mut self, s3: S3) -> Self {
        self.s3 = Some(s3);
        self
    }

    /// A policy, which takes the place of the parts that it brings. The last one that brings a part has it. It must have
    /// been loaded with the runtime of this builder.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policies.push(policy);
        self
    }

    /// Limits of policies, in place of those in the settings.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// What today is, for "last year". Without this, the day in UTC.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Date + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Starts the sandbox and loads the default policy for the parts that no given policy brings.
    ///
    /// # Errors
    ///
    /// When the sandbox cannot start, a setting is bad, or a part has no policy (only without the feature
    /// `default-policy`).
    pub async fn build(self) -> Result<Docferry, Error> {
        let Self { config, runtime, s3, policies, limits, clock } = self;
        fetch_config(&config).validate()?;
        let runtime = match runtime {
            Some(runtime) => runtime,
            None => Runtime::new(runtime_config(&config))?,
        };
        let limits = limits.unwrap_or_else(|| policy_limits(&config));
        let parts = Parts::assemble(&runtime, policies, &limits).await?;
        Ok(Docferry(Arc::new(Core {
            indexes: runtime.indexes(),
            runtime,
            parts: RwLock::new(Arc::new(parts)),
            limits,
            fetcher: OnceCell::new(),
            s3,
            clock: clock.unwrap_or_else(|| Arc::new(today)),
            catalogues: Mutex::new(Catalogues::default()),
            config,
        })))
    }
}

fn today() -> Date {
    jiff::Timestamp::now().to_zoned_datetime(TimeZone::UTC).date()
}

pub(crate) fn fetch_config(config: &Config) -> FetchConfig {
    let defaults = FetchConfig::default();
    FetchConfig {
        max_retries: config.max_retries,
        retry_delay: config.retry_delay,
        max_retry_delay: config.max_retry_delay,
        timeout: config.timeout,
        attempt_timeout: config.timeout,
        connect_timeout: config.connect_timeout,
        first_byte_timeout: config.first_byte_timeout,
        stall_timeout: config.stall_timeout,
        chunk_size: usize::try_from(config.chunk_size).unwrap_or(usize::MAX),
        concurrent_downloads: config.concurrent_downloads,
        concurrent_requests: config.concurrent_requests,
        retry_tokens: config.retry_tokens,
        hedge: config.hedge,
        memory_in_flight: config.memory_in_flight,
        range_threshold: config.range_threshold,
        range_size: config.range_size,
        spool_threshold: config.spool_threshold,
        ..defaults
    }
}

/// How S3 is reached under these settings: what [`S3::connect`] and [`S3::connect_as`] take.
pub fn client_config(config: &Config) -> ClientConfig {
    ClientConfig {
        endpoint_url: config.endpoint_url.clone(),
        region: config.region.clone(),
        profile: config.profile.clone(),
        path_style: config.path_style,
        anonymous: config.anonymous,
    }
}

/// What a sandbox is made with under these settings.
pub fn runtime_config(config: &Config) -> RuntimeConfig {
    RuntimeConfig {
        workers: config.sandbox_workers,
        memory: config.sandbox_memory,
        cache_dir: config.cache_dir.clone(),
        max_component_bytes: config.max_component_bytes,
        ..RuntimeConfig::default()
    }
}

fn policy_limits(config: &Config) -> Limits {
    Limits {
        indexing: config.indexing_timeout,
        selection: config.selection_timeout,
        extraction: config.extraction_timeout,
        extraction_memory: config.extraction_memory,
        ranking: config.ranking_timeout,
        ranking_memory: config.ranking_memory,
        output_bytes: config.max_output_bytes,
        output_pages: config.max_pages,
        ..Limits::default()
    }
}
