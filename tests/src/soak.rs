//! Many documents through a server that fails again and again: whether any is lost, and whether anything is left behind.

use std::io;
use std::time::Duration;

use docferry_fetch::{FetchConfig, GetRequest, S3Uri};
use futures_util::{StreamExt, stream};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

use crate::bad_s3::Fault;
use crate::fetching::{bytes, fetch, fetcher, idle, until};
use crate::measure::{Usage, open_files};

/// The size of each document, in bytes.
pub const DOCUMENT_BYTES: u32 = 96 * 1024;
/// Documents at once: more than the fetcher lets through.
const AT_ONCE: usize = 48;

/// What became of the documents, and what they took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Soaked {
    /// Those that came as they are.
    pub right: usize,
    /// Those that came otherwise.
    pub wrong: usize,
    /// Those that ended in an error.
    pub failed: usize,
    /// The most memory of the process when half had come, and in the end.
    pub memory: [u64; 2],
    /// Files and sockets that were open before, and afterwards.
    pub open_files: [usize; 2],
}

/// Faults of many kinds in a quarter of the requests, the same for everybody.
pub fn faults() -> impl Iterator<Item = Fault> + Send + 'static {
    let mut dice = SmallRng::seed_from_u64(11);
    let size = DOCUMENT_BYTES as usize;
    std::iter::repeat_with(move || match dice.random_range(0..40) {
        0 => Fault::ResetBeforeHeaders,
        1 => Fault::CloseBeforeHeaders,
        2 => Fault::ResetInBody(dice.random_range(0..size)),
        3 | 4 => Fault::CutBody(dice.random_range(0..size)),
        5 => Fault::Status(503, Some("SlowDown"), None),
        6 => Fault::Status(500, Some("InternalError"), None),
        7 => Fault::HtmlIn200,
        8 => Fault::NotHttp,
        9 => Fault::ShortBody(dice.random_range(0..size)),
        _ => Fault::Ok,
    })
}

/// Brings so many documents from an endpoint that fails so, every other one by way of a temporary file.
///
/// # Errors
///
/// When what was fetched cannot be read again.
pub async fn soak(endpoint_url: &str, documents: usize) -> io::Result<Soaked> {
    let expected = bytes(DOCUMENT_BYTES);
    let mut soaked = Soaked::default();
    // The runtime's own descriptors are there by now, and stay.
    soaked.open_files[0] = open_files()?;
    let config = FetchConfig {
        max_retries: 12,
        retry_delay: Duration::from_millis(5),
        throttle_delay: Duration::from_millis(5),
        retry_tokens: 100_000,
        ..FetchConfig::default()
    };
    let in_memory = fetcher(endpoint_url.to_owned(), config.clone()).await;
    let in_file = fetcher(endpoint_url.to_owned(), FetchConfig { spool_threshold: 0, ..config }).await;
    let mut coming = stream::iter(0..documents)
        .map(async |number| {
            let fetcher = if number % 2 == 0 { &in_memory } else { &in_file };
            let uri = S3Uri::new("reports", format!("{number}.pdf")).map_err(io::Error::other)?;
            Ok::<_, io::Error>(match fetch(fetcher, GetRequest::new(uri)).await {
                Ok(fetched) => Some(fetched.content.to_bytes()? == expected),
                Err(_) => None,
            })
        })
        .buffer_unordered(AT_ONCE);
    let mut ended = 0;
    while let Some(is_right) = coming.next().await {
        match is_right? {
            Some(true) => soaked.right += 1,
            Some(false) => soaked.wrong += 1,
            None => soaked.failed += 1,
        }
        ended += 1;
        if ended == documents / 2 {
            soaked.memory[0] = Usage::now().peak_memory;
        }
    }
    drop(coming);
    idle(&in_memory).await;
    idle(&in_file).await;
    drop((in_memory, in_file));
    // Connections are closed by tasks of the client. One that is not is told by the count.
    let settled = until(|| open_files().is_ok_and(|now| now <= soaked.open_files[0]));
    let _ = tokio::time::timeout(Duration::from_secs(10), settled).await;
    soaked.open_files[1] = open_files()?;
    soaked.memory[1] = Usage::now().peak_memory;
    Ok(soaked)
}
