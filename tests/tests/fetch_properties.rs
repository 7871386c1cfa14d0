//! Whatever a server does: exactly the right bytes or a typed error, within the deadline, with so many requests at most,
//! and nothing is held afterwards.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::time::Duration;

use docferry_fetch::{Class, Code, FetchConfig, GetRequest, Integrity};
use docferry_tests::bad_s3::{BadS3, Fault};
use docferry_tests::fetching::{By, bytes, fetch, fetcher_by, idle, patient, until, uri};
use futures_util::future::join_all;
use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, RngSeed};
use tokio::time::Instant;

const SIZE: u32 = 100_000;
/// Silence costs time; so does a busy machine, which is why an error is as good as the bytes.
const LIMIT: Duration = Duration::from_millis(100);

fn fault() -> impl Strategy<Value = Fault> {
    let at = 0..SIZE as usize + 2;
    prop_oneof![
        4 => Just(Fault::Ok),
        1 => Just(Fault::ResetBeforeHeaders),
        1 => Just(Fault::CloseBeforeHeaders),
        3 => at.clone().prop_map(Fault::ResetInBody),
        3 => at.clone().prop_map(Fault::CutBody),
        2 => at.clone().prop_map(Fault::ShortBody),
        2 => at.clone().prop_map(Fault::WrongLength),
        1 => at.clone().prop_map(Fault::Stall),
        1 => Just(Fault::NoAnswer),
        2 => (500_u16..600).prop_map(|status| Fault::Status(status, None, None)),
        1 => Just(Fault::Status(503, Some("SlowDown"), None)),
        1 => Just(Fault::Status(429, None, Some(0))),
        1 => Just(Fault::Status(404, Some("NoSuchKey"), None)),
        1 => (200_u16..500).prop_map(|status| Fault::Status(status, None, None)),
        1 => Just(Fault::Denied("ExpiredToken")),
        1 => Just(Fault::ErrorIn200("InternalError")),
        1 => Just(Fault::HtmlIn200),
        1 => Just(Fault::HtmlWithEtag),
        1 => any::<u64>().prop_map(Fault::Announced),
        1 => Just(Fault::OtherStatus),
        2 => at.prop_map(Fault::FlippedByte),
        1 => Just(Fault::OtherRegion("eu-west-1")),
        2 => Just(Fault::WholeForRange),
        2 => Just(Fault::OtherRange),
        1 => Just(Fault::OtherEtag),
        1 => Just(Fault::NotHttp),
    ]
}

fn config() -> impl Strategy<Value = (By, FetchConfig, usize)> {
    let by = prop_oneof![3 => Just(By::Itself), 1 => Just(By::Sdk)];
    (by, 0..5_u32, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(by, max_retries, in_file, in_parts, hedge)| {
            let config = FetchConfig {
                max_retries,
                first_byte_timeout: LIMIT,
                stall_timeout: LIMIT,
                hedge,
                spool_threshold: if in_file { 0 } else { u64::MAX },
                range_threshold: if in_parts { 64 * 1024 } else { u64::MAX },
                range_size: 64 * 1024,
                ..patient()
            };
            // Two parts, when there are any; and new credentials, and another region, once.
            let each = if in_file && in_parts { 2 } else { 1 };
            let requests = each * (max_retries as usize + 1 + 2) + usize::from(hedge);
            (by, config, requests)
        },
    )
}

async fn play(script: Vec<Fault>, (by, config, most_requests): (By, FetchConfig, usize)) -> Result<(), TestCaseError> {
    let server = BadS3::start(bytes(SIZE), script.clone()).await.unwrap();
    let fetcher = fetcher_by(by, server.endpoint_url(), config).await;
    let deadline = Duration::from_secs(60);
    let request = GetRequest::new(uri()).deadline(Instant::now() + deadline);
    let outcome = tokio::time::timeout(deadline * 2, fetch(&fetcher, request)).await.expect("an end");
    match outcome {
        Ok(fetched) => {
            prop_assert_eq!(fetched.content.to_bytes().unwrap(), bytes(SIZE));
            prop_assert!(matches!(fetched.integrity, Integrity::Verified(_)));
        }
        Err(error) => {
            prop_assert_ne!(error.code(), Code::DeadlineExceeded);
            prop_assert!(!error.hint().is_empty());
            // Bytes that were wrong are said to be wrong, and only they.
            if error.class() == Class::Content {
                let lies = |fault: &Fault| match fault {
                    Fault::FlippedByte(_) | Fault::WrongLength(_) | Fault::Announced(_) | Fault::OtherEtag => true,
                    Fault::Status(status, ..) => matches!(status, 412 | 416),
                    _ => false,
                };
                prop_assert!(script.iter().any(lies), "{:?}", error);
            }
        }
    }
    prop_assert!(server.request_count() <= most_requests, "{} requests", server.request_count());
    idle(&fetcher).await;
    until(|| server.answering() == 0).await;
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40,
        // The same scripts each time.
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_script_ends_in_the_right_bytes_or_in_a_typed_error(
        plays in prop::collection::vec((prop::collection::vec(fault(), 0..8), config()), 1..30),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let plays = join_all(plays.into_iter().map(|(script, config)| play(script, config)));
        runtime.block_on(plays).into_iter().collect::<Result<(), _>>()?;
    }
}
