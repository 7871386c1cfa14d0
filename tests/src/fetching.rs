//! Downloads from servers on this machine.

use std::time::Duration;

use aws_sdk_s3::config::{BehaviorVersion, Region};
use bytes::Bytes;
use docferry_fetch::{ClientConfig, FetchConfig, FetchError, Fetched, Fetcher, Gauges, GetRequest, Got, S3, S3Uri};

/// What is asked for where only one object is there.
///
/// # Panics
///
/// Never.
pub fn uri() -> S3Uri {
    S3Uri::new("reports", "2023/annual.pdf").expect("an address")
}

/// Bytes that repeat nowhere, so that those in the wrong place are seen; a multiple of four of them.
pub fn bytes(count: u32) -> Bytes {
    (0..count / 4).flat_map(u32::to_le_bytes).collect::<Vec<_>>().into()
}

/// Retries without waiting, and patience enough for a busy machine.
pub fn patient() -> FetchConfig {
    FetchConfig {
        max_retries: 2,
        retry_delay: Duration::from_millis(1),
        throttle_delay: Duration::from_millis(1),
        max_retry_delay: Duration::from_millis(2),
        timeout: Duration::from_secs(60),
        first_byte_timeout: Duration::from_secs(30),
        stall_timeout: Duration::from_secs(30),
        chunk_size: 16 * 1024,
        ..FetchConfig::default()
    }
}

/// The same, soon tired of silence.
pub fn quick() -> FetchConfig {
    let limit = Duration::from_millis(1800);
    FetchConfig { first_byte_timeout: limit, stall_timeout: limit, ..patient() }
}

/// Which client carries the requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The fetcher's own.
    Itself,
    /// An SDK client that an application brings.
    Sdk,
}

/// A fetcher that asks an endpoint, unsigned.
///
/// # Panics
///
/// When the endpoint is no address.
pub async fn fetcher(endpoint_url: String, config: FetchConfig) -> Fetcher {
    fetcher_by(By::Itself, endpoint_url, config).await
}

/// The same, by a certain client.
///
/// # Panics
///
/// When the endpoint is no address.
pub async fn fetcher_by(by: By, endpoint_url: String, config: FetchConfig) -> Fetcher {
    let s3 = match by {
        By::Itself => {
            let client = ClientConfig {
                endpoint_url: Some(endpoint_url),
                region: Some("us-east-1".into()),
                anonymous: true,
                ..ClientConfig::default()
            };
            S3::connect(&client).await.expect("an endpoint")
        }
        By::Sdk => {
            let config = aws_sdk_s3::Config::builder()
                .behavior_version(BehaviorVersion::latest())
                .endpoint_url(endpoint_url)
                .region(Region::from_static("us-east-1"))
                .force_path_style(true)
                .allow_no_auth();
            S3::from_client(&aws_sdk_s3::Client::from_conf(config.build()))
        }
    };
    Fetcher::new(s3, config)
}

/// The one object, whole.
///
/// # Errors
///
/// As the fetcher says.
///
/// # Panics
///
/// When it was skipped.
pub async fn get(fetcher: &Fetcher) -> Result<Fetched, FetchError> {
    fetch(fetcher, GetRequest::new(uri())).await
}

/// As asked for, whole.
///
/// # Errors
///
/// As the fetcher says.
///
/// # Panics
///
/// When it was skipped.
pub async fn fetch(fetcher: &Fetcher, request: GetRequest) -> Result<Fetched, FetchError> {
    match fetcher.get(request).await? {
        Got::Fetched(fetched) => Ok(fetched),
        Got::Skipped { reason, .. } => panic!("nothing was to be skipped: {reason}"),
    }
}

/// Waits until the fetcher holds nothing. Temporary files are closed by a worker thread when a download ends in the middle
/// of a write.
///
/// # Panics
///
/// When it still holds something after ten seconds.
pub async fn idle(fetcher: &Fetcher) {
    let settled = until(|| fetcher.gauges() == Gauges::default());
    tokio::time::timeout(Duration::from_secs(10), settled).await.unwrap_or_else(|_| panic!("{:?}", fetcher.gauges()));
}

/// Looks again and again.
pub async fn until(is_so: impl Fn() -> bool) {
    while !is_so() {
        tokio::task::yield_now().await;
    }
}
