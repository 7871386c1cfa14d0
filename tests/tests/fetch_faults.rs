//! What becomes of a download when S3, or the way to it, fails: exactly the right bytes, or exactly the right error.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use docferry_fetch::{
    Class, ClientConfig, Code, FetchConfig, FetchError, FetchEvent, Fetched, GetRequest, Got, Integrity, Plan, S3,
};
use docferry_tests::bad_s3::{BadS3, Fault};
use docferry_tests::fetching::{By, bytes, fetcher, fetcher_by, get, idle, patient, quick, uri};
use futures_util::future::join_all;
use tokio::time::Instant;

fn object() -> Bytes {
    bytes(300_000)
}

/// Plays the script in memory and through a temporary file, and by the SDK.
async fn play(script: &[Fault], check: impl Fn(Result<Fetched, FetchError>, usize)) {
    let silent = script.iter().any(|fault| matches!(fault, Fault::Stall(_) | Fault::NoAnswer));
    let config = if silent { quick() } else { patient() };
    for (by, spool_threshold) in [(By::Itself, u64::MAX), (By::Itself, 0), (By::Sdk, u64::MAX)] {
        let server = BadS3::start(object(), script.to_vec()).await.unwrap();
        let config = FetchConfig { spool_threshold, ..config.clone() };
        let fetcher = fetcher_by(by, server.endpoint_url(), config).await;
        let outcome = get(&fetcher).await;
        let requests = server.requests().len();
        check(outcome, requests);
        idle(&fetcher).await;

        // What is left of the script must not spoil the next one.
        let healthy = BadS3::start(object(), []).await.unwrap();
        let fetcher = fetcher_by(by, healthy.endpoint_url(), patient()).await;
        assert_eq!(get(&fetcher).await.unwrap().content.to_bytes().unwrap(), object());
    }
}

#[tokio::test]
async fn what_may_pass_is_retried_until_the_bytes_are_right() {
    use Fault::{
        CloseBeforeHeaders, CutBody, Denied, ErrorIn200, FlippedByte, HtmlIn200, NoAnswer, Ok, OtherRegion,
        ResetBeforeHeaders, ResetInBody, ShortBody, Stall, Status, WrongLength,
    };
    let scripts = [
        vec![Ok],
        vec![ResetBeforeHeaders],
        vec![CloseBeforeHeaders],
        vec![ResetInBody(100_000)],
        vec![ResetInBody(0)],
        vec![CutBody(299_999)],
        vec![CutBody(0)],
        vec![ShortBody(1000)],
        vec![WrongLength(1)],
        vec![Stall(0)],
        vec![Stall(150_000)],
        vec![NoAnswer],
        vec![FlippedByte(0)],
        vec![FlippedByte(299_999)],
        vec![Status(500, Some("InternalError"), None)],
        vec![Status(500, None, None)],
        vec![Status(502, None, None)],
        vec![Status(503, Some("SlowDown"), None)],
        vec![Status(503, None, Some(0))],
        vec![Status(504, None, None)],
        vec![Status(429, None, Some(0))],
        vec![Denied("RequestTimeout")],
        vec![Denied("ExpiredToken")],
        vec![ErrorIn200("InternalError")],
        vec![ErrorIn200("SlowDown")],
        vec![HtmlIn200],
        vec![OtherRegion("eu-west-1")],
        vec![CutBody(10), Status(503, Some("SlowDown"), None)],
        vec![FlippedByte(7), ResetInBody(10)],
    ];
    let plays = scripts.iter().map(|script| {
        let faults = script.iter().filter(|fault| **fault != Ok).count();
        play(script, move |outcome, requests| {
            let fetched = outcome.unwrap_or_else(|error| panic!("{script:?}: {error} ({:?})", error.code()));
            assert_eq!(fetched.content.to_bytes().unwrap(), object(), "{script:?}");
            assert!(matches!(fetched.integrity, Integrity::Verified(_)), "{script:?}");
            assert_eq!((fetched.retry_count as usize, requests), (faults, faults + 1), "{script:?}");
        })
    });
    join_all(plays).await;
}

#[tokio::test]
async fn what_does_not_pass_ends_in_the_error_that_it_is() {
    use Class::{Authentication, Configuration, Content, Network, S3};
    use Fault::{
        CloseBeforeHeaders, CutBody, Denied, ErrorIn200, FlippedByte, HtmlIn200, HtmlWithEtag, NoAnswer, NotHttp,
        OtherRegion, OtherStatus, ResetBeforeHeaders, ResetInBody, ShortBody, Stall, Status, WrongLength,
    };
    let cases = [
        (ResetBeforeHeaders, Network, Code::ConnectionReset, true, 3),
        (CloseBeforeHeaders, Network, Code::ConnectionReset, true, 3),
        (ResetInBody(50_000), Network, Code::ConnectionReset, true, 3),
        (CutBody(50_000), Network, Code::BodyCut, true, 3),
        (ShortBody(1000), Network, Code::ErrorDocument, true, 3),
        (Stall(50_000), Network, Code::Stalled, true, 3),
        (NoAnswer, Network, Code::FirstByteTimeout, true, 3),
        (HtmlIn200, Network, Code::ErrorDocument, true, 3),
        (HtmlWithEtag, Network, Code::ErrorDocument, true, 3),
        (OtherStatus, Network, Code::ErrorDocument, true, 3),
        (NotHttp, Network, Code::ConnectionFailed, true, 3),
        (Denied("RequestTimeout"), Network, Code::RequestTimeout, true, 3),
        (FlippedByte(150_000), Content, Code::ChecksumMismatch, true, 2),
        (WrongLength(10), Content, Code::ChecksumMismatch, true, 2),
        (Status(500, Some("InternalError"), None), S3, Code::InternalError, true, 3),
        (Status(502, None, None), S3, Code::BadGateway, true, 3),
        (Status(503, None, None), S3, Code::ServiceUnavailable, true, 3),
        (Status(503, Some("SlowDown"), None), S3, Code::SlowDown, true, 3),
        (Status(504, None, None), S3, Code::GatewayTimeout, true, 3),
        (Status(429, None, Some(0)), S3, Code::SlowDown, true, 3),
        // The server asks for more time than there is.
        (Status(429, None, Some(3600)), S3, Code::SlowDown, true, 1),
        (ErrorIn200("InternalError"), S3, Code::InternalError, true, 3),
        (ErrorIn200("AccessDenied"), Authentication, Code::AccessDenied, false, 1),
        (Status(404, Some("NoSuchKey"), None), S3, Code::NoSuchKey, false, 1),
        (Status(404, Some("NoSuchBucket"), None), S3, Code::NoSuchBucket, false, 1),
        (Status(404, Some("NoSuchVersion"), None), S3, Code::NoSuchVersion, false, 1),
        (Denied("InvalidObjectState"), S3, Code::Archived, false, 1),
        (Denied("KMS.DisabledException"), S3, Code::Kms, false, 1),
        (Denied("AccessDenied"), Authentication, Code::AccessDenied, false, 1),
        (Denied("InvalidAccessKeyId"), Authentication, Code::UnknownKeyId, false, 1),
        (Denied("SignatureDoesNotMatch"), Authentication, Code::BadSignature, false, 1),
        (Denied("RequestTimeTooSkewed"), Authentication, Code::ClockSkew, false, 1),
        (Denied("ExpiredToken"), Authentication, Code::ExpiredToken, true, 2),
        (OtherRegion("eu-west-1"), Configuration, Code::WrongRegion, true, 2),
    ];
    let plays = cases.into_iter().map(async |(fault, class, code, retryable, requests)| {
        let script = vec![fault.clone(); 8];
        play(&script, |outcome, seen| {
            let error = outcome.map(|fetched| fetched.content.len()).expect_err("a failure");
            assert_eq!((error.class(), error.code()), (class, code), "{fault:?}: {error}");
            assert_eq!((error.is_retryable(), seen), (retryable, requests), "{fault:?}: {error}");
            assert_eq!(error.attempts() as usize, seen, "{fault:?}");
            assert_eq!(error.uri(), Some(&uri()));
            assert!(!error.hint().is_empty());
            if let Denied(_) | ErrorIn200(_) = fault {
                assert_eq!(error.request_id(), Some("BAD"), "{fault:?}");
            }
        })
        .await;
    });
    join_all(plays).await;
}

#[tokio::test]
async fn an_error_names_the_limit_that_was_reached_and_its_value() {
    for (fault, words) in [
        (Fault::Stall(10), "no byte arrived within stall_timeout (1.8 s)"),
        (Fault::NoAnswer, "no answer began within first_byte_timeout (1.8 s)"),
    ] {
        let server = BadS3::start(object(), [fault]).await.unwrap();
        let fetcher = fetcher(server.endpoint_url(), FetchConfig { max_retries: 0, ..quick() }).await;
        assert_eq!(get(&fetcher).await.unwrap_err().to_string(), words);
    }
    let server = BadS3::start(object(), []).await.unwrap();
    let fetcher = fetcher(server.endpoint_url(), quick()).await;
    let error = fetcher.get(GetRequest::new(uri()).max_bytes(299_999)).await.unwrap_err();
    assert_eq!((error.class(), error.code()), (Class::Content, Code::TooLarge));
    assert_eq!(error.to_string(), "the object has 300000 bytes, more than the limit of 299999");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_refused_or_unknown() {
    let gone = BadS3::start(object(), []).await.unwrap().endpoint_url();
    for (endpoint, class, code) in [
        (gone, Class::Network, Code::ConnectionRefused),
        ("http://no-such-host.invalid".to_owned(), Class::Network, Code::Dns),
    ] {
        let error = get(&fetcher(endpoint, quick()).await).await.unwrap_err();
        assert_eq!((error.class(), error.code(), error.attempts()), (class, code, 3), "{error:?}");
    }
    for endpoint in ["ftp://host", "not a url", "http://"] {
        let config = ClientConfig { endpoint_url: Some(endpoint.into()), anonymous: true, ..ClientConfig::default() };
        let error = S3::connect(&config).await.err().expect(endpoint);
        assert_eq!((error.class(), error.code()), (Class::Configuration, Code::BadEndpoint));
    }
}

#[tokio::test]
async fn the_deadline_ends_a_download_under_way_and_leaves_nothing() {
    let server = BadS3::start(object(), [Fault::Stall(1000)]).await.unwrap();
    let slow = Duration::from_secs(600);
    let config = FetchConfig { stall_timeout: slow, spool_threshold: 0, ..patient() };
    let fetcher = fetcher(server.endpoint_url(), config).await;
    let request = GetRequest::new(uri()).deadline(Instant::now() + Duration::from_millis(500));
    let error = fetcher.get(request).await.unwrap_err();
    assert_eq!((error.class(), error.code(), error.attempts()), (Class::Network, Code::DeadlineExceeded, 1));
    idle(&fetcher).await;
    assert_eq!(get(&fetcher).await.unwrap().content.to_bytes().unwrap(), object());
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_nothing() {
    let server = BadS3::start(object(), [Fault::Stall(150_000)]).await.unwrap();
    let slow = Duration::from_secs(600);
    let config = FetchConfig { stall_timeout: slow, spool_threshold: 0, ..patient() };
    let fetcher = fetcher(server.endpoint_url(), config).await;
    let (arrived, mut arrives) = tokio::sync::mpsc::unbounded_channel();
    let observer = Arc::new(move |event| {
        if let FetchEvent::Bytes { .. } = event {
            arrived.send(()).unwrap();
        }
    });
    let download = fetcher.get(GetRequest::new(uri()).observer(observer));
    tokio::select! {
        outcome = download => panic!("the body never ends: {outcome:?}"),
        _ = arrives.recv() => {}
    }
    idle(&fetcher).await;
    assert_eq!(get(&fetcher).await.unwrap().content.to_bytes().unwrap(), object());
}

#[tokio::test]
async fn a_plan_is_asked_once_and_its_time_is_no_stall() {
    let server = BadS3::start(object(), [Fault::CutBody(200_000)]).await.unwrap();
    let config = quick();
    let thinking = config.stall_timeout * 2;
    let fetcher = fetcher(server.endpoint_url(), config).await;
    let plan = Box::new(move |head: docferry_fetch::Head| -> futures_util::future::BoxFuture<'static, Plan> {
        assert_eq!((head.size, head.media_type.as_deref()), (300_000, Some("application/pdf")));
        Box::pin(async move {
            tokio::time::sleep(thinking).await;
            Plan::Whole
        })
    });
    let Got::Fetched(fetched) = fetcher.get(GetRequest::new(uri()).plan(plan)).await.unwrap() else {
        panic!("nothing was to be skipped")
    };
    assert_eq!((fetched.content.to_bytes().unwrap(), fetched.retry_count), (object(), 1));
}

#[tokio::test]
async fn a_plan_may_take_the_beginning_or_nothing() {
    for (plan, expected) in [
        (Plan::First(1000), Ok(1000)),
        (Plan::First(0), Ok(0)),
        (Plan::First(u64::MAX), Ok(300_000)),
        (Plan::Skip("a picture".into()), Err("a picture")),
    ] {
        let server = BadS3::start(object(), []).await.unwrap();
        let fetcher = fetcher(server.endpoint_url(), patient()).await;
        let whole = plan == Plan::First(u64::MAX);
        let decide = Box::new(move |_| -> futures_util::future::BoxFuture<'static, Plan> { Box::pin(async { plan }) });
        match (fetcher.get(GetRequest::new(uri()).max_bytes(300_000).plan(decide)).await.unwrap(), expected) {
            (Got::Fetched(fetched), Ok(bytes)) => {
                assert_eq!(fetched.content.to_bytes().unwrap(), object().slice(..bytes));
                assert_eq!(matches!(fetched.integrity, Integrity::Verified(_)), whole);
            }
            (Got::Skipped { reason, head }, Err(expected)) => {
                assert_eq!((reason.as_str(), head.size), (expected, 300_000));
            }
            (got, expected) => panic!("{got:?} instead of {expected:?}"),
        }
        idle(&fetcher).await;
    }
}

#[tokio::test]
async fn an_observer_hears_of_each_attempt_in_order_and_of_bytes_no_more_than_once_a_chunk() {
    let server = BadS3::start(object(), [Fault::Status(503, Some("SlowDown"), None)]).await.unwrap();
    let fetcher = fetcher(server.endpoint_url(), patient()).await;
    let events = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&events);
    let observer = Arc::new(move |event| heard.lock().unwrap().push(event));
    fetcher.get(GetRequest::new(uri()).observer(observer)).await.unwrap();

    let events = events.lock().unwrap().clone();
    assert!(matches!(
        events[..4],
        [
            FetchEvent::Attempt { n: 1 },
            FetchEvent::Retrying { attempt: 2, class: Class::S3, code: Code::SlowDown, .. },
            FetchEvent::Attempt { n: 2 },
            FetchEvent::Headers { size: 300_000 },
        ]
    ));
    let received: Vec<u64> = events[4..]
        .iter()
        .map(|event| match event {
            FetchEvent::Bytes { received, total: 300_000 } => *received,
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(received.len() <= 300_000 / (16 * 1024) + 1, "{received:?}");
    assert!(received.is_sorted());
    assert_eq!(received.last(), Some(&300_000));
}

#[tokio::test]
async fn the_first_request_asks_for_the_whole_and_for_its_checksum() {
    let server = BadS3::start(object(), []).await.unwrap();
    get(&fetcher(server.endpoint_url(), patient()).await).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("range"), None);
    assert_eq!(requests[0].header("x-amz-checksum-mode"), Some("ENABLED"));
    assert_eq!(requests[0].header("authorization"), None);
}

#[tokio::test]
async fn permits_bound_the_requests_in_flight_and_are_free_while_waiting() {
    let server = BadS3::start(object(), [Fault::Status(429, None, Some(3600))]).await.unwrap();
    let config = FetchConfig { concurrent_downloads: 1, timeout: Duration::from_secs(7200), ..patient() };
    let fetcher = fetcher(server.endpoint_url(), config).await;
    let (retrying, mut retries) = tokio::sync::mpsc::unbounded_channel();
    let observer = Arc::new(move |event| {
        if let FetchEvent::Retrying { .. } = event {
            retrying.send(()).unwrap();
        }
    });
    let throttled = fetcher.get(GetRequest::new(uri()).observer(observer));
    let others = async {
        retries.recv().await.expect("a retry");
        get(&fetcher).await.unwrap()
    };
    tokio::select! {
        _ = throttled => panic!("an hour has not passed"),
        fetched = others => assert_eq!(fetched.content.len(), 300_000),
    }
}

#[tokio::test]
async fn a_size_that_is_a_lie_costs_requests_and_nothing_else() {
    for announced in [1 << 40, 1 << 62, u64::MAX - 2, u64::MAX] {
        for spool_threshold in [0, u64::MAX] {
            let server = BadS3::start(object(), vec![Fault::Announced(announced); 20]).await.unwrap();
            let fetcher = fetcher(server.endpoint_url(), FetchConfig { spool_threshold, ..patient() }).await;
            let error = get(&fetcher).await.unwrap_err();
            assert!(matches!(error.class(), Class::Network | Class::Content), "{announced}: {error:?}");
            assert!(server.request_count() <= 12, "{announced}: {} requests", server.request_count());
            idle(&fetcher).await;
        }
    }
}
