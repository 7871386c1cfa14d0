//! S3 objects to verified bytes.
//!
//! One [`Fetcher`] owns everything between a URI and its bytes: connections, the number of downloads at once, every
//! timeout, every retry, verification, and where large objects live meanwhile. What it hands out is either all of the
//! bytes that S3 holds, or a [`FetchError`] of one of five classes that says what to do.
//!
//! ```no_run
//! # async fn example() -> Result<(), docferry_fetch::FetchError> {
//! use docferry_fetch::{ClientConfig, FetchConfig, Fetcher, GetRequest, Got, S3};
//!
//! let s3 = S3::connect(&ClientConfig::default()).await?;
//! let fetcher = Fetcher::new(s3, FetchConfig::default());
//! let request = GetRequest::new("s3://reports/2023/annual report.pdf".parse()?);
//! if let Got::Fetched(report) = fetcher.get(request).await? {
//!     println!("{} bytes, {}, {} retries", report.content.len(), report.integrity, report.retry_count);
//! }
//! # Ok(())
//! # }
//! ```

mod answer;
mod attempt;
mod bucket;
mod classify;
mod client;
mod config;
mod connector;
mod direct;
mod error;
mod fault;
mod fetcher;
mod hedge;
mod list;
mod memory;
mod request;
mod retry;
mod segment;
mod spool;
mod uri;
mod verify;
mod wire;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::{self as credentials, ProvideCredentials};
pub use client::{ClientConfig, S3};
pub use config::FetchConfig;
pub use error::{Class, Code, FetchError};
pub use fetcher::Fetcher;
pub use request::{
    FetchEvent, Fetched, Gauges, GetRequest, Got, Head, MemoryInFlight, ObjectSummary, Observer, Plan, PlanFn,
};
pub use spool::Content;
pub use uri::{S3Uri, Source, UriError};
pub use verify::{Checksum, Integrity, Kind as ChecksumKind, Why as UnverifiableWhy};
pub use wire::CustomerKey;
