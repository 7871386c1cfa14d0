//! What downloads may hold at once: requests, memory, retries; and that nothing of it is left behind, wherever they end.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use docferry_fetch::{Code, FetchConfig, GetRequest, Got};
use docferry_tests::bad_s3::{BadS3, Fault};
use docferry_tests::fetching::{bytes, fetcher, get, idle, patient, until, uri};
use futures_util::future::join_all;

/// Ends a future when it has been polled so often.
struct Polled<F> {
    future: Pin<Box<F>>,
    left: u32,
}

impl<F: Future> Future for Polled<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        self.left = left;
        let polled = self.future.as_mut().poll(context).map(Some);
        if left == 0 && polled.is_pending() { Poll::Ready(None) } else { polled }
    }
}

#[tokio::test]
async fn a_download_that_is_dropped_at_any_point_leaves_nothing() {
    let small = FetchConfig { chunk_size: 1024, ..patient() };
    let in_file = FetchConfig { spool_threshold: 0, ..small.clone() };
    let in_parts = FetchConfig { range_threshold: 64 * 1024, range_size: 64 * 1024, ..in_file.clone() };
    for config in [small, in_file, in_parts] {
        let mut ended = false;
        for polls in 1..400 {
            let script = [Fault::CutBody(100_000), Fault::Status(503, None, None)];
            let server = BadS3::start(bytes(300_000), script).await.unwrap();
            let fetcher = fetcher(server.endpoint_url(), config.clone()).await;
            let download = Polled { future: Box::pin(fetcher.get(GetRequest::new(uri()))), left: polls };
            let outcome = download.await;
            ended = outcome.is_some();
            drop(outcome);
            idle(&fetcher).await;
            until(|| server.answering() == 0).await;
            assert_eq!(get(&fetcher).await.unwrap().content.to_bytes().unwrap(), bytes(300_000));
            if ended {
                break;
            }
        }
        assert!(ended, "every point was one of them");
    }
}

#[tokio::test]
async fn memory_is_bounded_and_one_larger_object_passes_alone() {
    for (limit, at_once) in [(700_000, 2), (100, 1)] {
        let stall = || Fault::Stall(1000);
        let server = BadS3::start(bytes(300_000), [stall(), stall(), stall(), stall()]).await.unwrap();
        let config = FetchConfig { memory_in_flight: limit, ..patient() };
        let fetcher = fetcher(server.endpoint_url(), config).await;
        let downloads = || join_all((0..4).map(|_| get(&fetcher)));
        let mut stalled = Box::pin(downloads());
        let all_asked = async {
            until(|| server.request_count() == 4 && fetcher.gauges().memory_in_flight == at_once * 300_000).await;
        };
        tokio::select! {
            _ = &mut stalled => panic!("nothing arrives"),
            () = all_asked => {}
        }
        drop(stalled);
        idle(&fetcher).await;
        for fetched in downloads().await {
            assert_eq!(fetched.unwrap().content.to_bytes().unwrap(), bytes(300_000));
        }
    }
}

#[tokio::test]
async fn one_request_at_a_time_is_enough_for_any_number_of_downloads_in_parts() {
    let server = BadS3::start(bytes(300_000), vec![Fault::CutBody(10_000); 20]).await.unwrap();
    let config = FetchConfig {
        concurrent_requests: 1,
        memory_in_flight: 1,
        max_retries: 50,
        spool_threshold: 0,
        range_threshold: 64 * 1024,
        range_size: 64 * 1024,
        ..patient()
    };
    let fetcher = fetcher(server.endpoint_url(), config).await;
    for fetched in join_all((0..5).map(|_| get(&fetcher))).await {
        assert_eq!(fetched.unwrap().content.to_bytes().unwrap(), bytes(300_000));
    }
    idle(&fetcher).await;
}

#[tokio::test]
async fn a_bucket_that_always_fails_gets_fewer_and_fewer_retries_and_the_error_says_so() {
    let server = BadS3::start(bytes(400), std::iter::repeat(Fault::Status(503, Some("SlowDown"), None))).await.unwrap();
    let config = FetchConfig { retry_tokens: 3, max_retries: 2, timeout: Duration::from_secs(1), ..patient() };
    let fetcher = fetcher(server.endpoint_url(), config).await;
    let mut named = 0;
    for _ in 0..4 {
        let error = get(&fetcher).await.unwrap_err();
        assert_eq!(error.code(), Code::SlowDown);
        named += u32::from(error.to_string().contains("bucket `reports`"));
    }
    // Three retries, and what little comes back in the meantime.
    assert!(named >= 2, "{named}");
    assert!(server.request_count() < 4 + 4 * 2, "{}", server.request_count());
    // Other buckets have retries of their own.
    let other = GetRequest::new("s3://others/x".parse().unwrap());
    let error = fetcher.get(other).await.map(|got| matches!(got, Got::Fetched(_))).unwrap_err();
    assert_eq!((error.attempts(), error.to_string().contains("bucket")), (3, false), "{error}");
}
