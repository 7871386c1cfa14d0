//! Downloads that break off go on where they broke off, of the very same object, and what comes in parts is whole.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use crc_fast::CrcAlgorithm;
use docferry_fetch::{
    ChecksumKind, Class, Code, CustomerKey, FetchConfig, FetchEvent, GetRequest, Integrity, UnverifiableWhy,
};
use docferry_tests::bad_s3::{BadS3, Fault, Object, Request};
use docferry_tests::fetching::{By, bytes, fetch, fetcher, fetcher_by, get, idle, patient, quick, until, uri};
use sha2::Digest;

const KIB: u64 = 1024;
const ALL: [By; 2] = [By::Itself, By::Sdk];

fn ranges(server: &BadS3) -> Vec<Option<String>> {
    server.requests().iter().map(|request| request.header("range").map(str::to_owned)).collect()
}

/// The object as a bucket with versions has it.
fn versioned(bytes: Bytes) -> Object {
    Object { version_id: Some("v 1/2"), ..Object::from(bytes) }
}

fn same_object(request: &Request, object: &Object) {
    assert_eq!(request.header("if-match"), Some(object.etag.as_str()));
    assert!(request.line.contains("versionId=v%201%2F2"), "{}", request.line);
}

#[tokio::test]
async fn a_body_that_breaks_off_goes_on_from_the_byte_reached() {
    for (by, spool_threshold) in [(By::Itself, u64::MAX), (By::Itself, 0), (By::Sdk, 0)] {
        let object = versioned(bytes(300_000));
        let script = [
            Fault::CutBody(100_000),
            Fault::ResetInBody(50_000),
            Fault::ShortBody(1000),
            Fault::Status(503, None, None),
        ];
        let server = BadS3::start(object.clone(), script).await.unwrap();
        let config = FetchConfig { max_retries: 4, spool_threshold, ..patient() };
        let fetched = get(&fetcher_by(by, server.endpoint_url(), config).await).await.unwrap();
        assert_eq!(fetched.content.to_bytes().unwrap(), object.bytes);
        assert_eq!(fetched.integrity, Integrity::Verified(ChecksumKind::Crc64Nvme));
        assert_eq!(fetched.retry_count, 4);
        let from = |first: u32| Some(format!("bytes={first}-299999"));
        let ranges = ranges(&server);
        // How much of a connection that is reset arrives is the system's business.
        assert_eq!((&ranges[0], &ranges[1]), (&None, &from(100_000)), "{by:?}");
        assert_eq!(ranges[3], ranges[4], "{by:?}: an answer of 503 brings nothing");
        server.requests()[1..].iter().for_each(|request| same_object(request, &object));
    }
}

#[tokio::test]
async fn what_moves_on_may_break_as_often_as_it_likes_and_what_does_not_may_not() {
    let object = bytes(6 * 1024 * 1024);
    for (broken_after, arrives) in [(1024 * 1024, true), (100 * 1024, false)] {
        let server = BadS3::start(object.clone(), vec![Fault::CutBody(broken_after); 100]).await.unwrap();
        let fetcher = fetcher(server.endpoint_url(), FetchConfig { max_retries: 1, ..patient() }).await;
        match get(&fetcher).await {
            Ok(fetched) => {
                assert!(arrives);
                assert_eq!(fetched.content.to_bytes().unwrap(), object);
                assert_eq!(server.request_count(), 6);
            }
            Err(error) => {
                assert!(!arrives, "{error:?}");
                assert_eq!((error.code(), error.attempts()), (Code::BodyCut, 2));
            }
        }
        idle(&fetcher).await;
    }
}

#[tokio::test]
async fn an_object_that_is_replaced_meanwhile_is_begun_anew_once() {
    for by in ALL {
        let (old, new) = (bytes(300_000), bytes(300_000).iter().rev().copied().collect::<Vec<_>>());
        let script = [Fault::CutBody(100_000), Fault::Replaced];
        let server = BadS3::start(old.clone(), script).await.unwrap();
        let fetched = get(&fetcher_by(by, server.endpoint_url(), patient()).await).await.unwrap();
        assert_eq!(fetched.content.to_bytes().unwrap(), new);
        assert_eq!(ranges(&server), [None, Some("bytes=100000-299999".into()), None]);

        let script = [Fault::CutBody(100_000), Fault::Replaced, Fault::CutBody(100_000), Fault::Replaced];
        let server = BadS3::start(old, script).await.unwrap();
        let config = FetchConfig { max_retries: 9, ..patient() };
        let error = get(&fetcher_by(by, server.endpoint_url(), config).await).await.unwrap_err();
        assert_eq!((error.class(), error.code(), error.attempts()), (Class::Content, Code::ObjectChanged, 4));
        assert_eq!(error.to_string(), "the object changed during the download");
    }
}

#[tokio::test]
async fn an_answer_without_the_part_that_was_asked_for_is_never_taken_for_it() {
    for by in ALL {
        for other in [
            Fault::WholeForRange,
            Fault::OtherRange,
            Fault::OtherEtag,
            Fault::OtherStatus,
            Fault::HtmlIn200,
            Fault::HtmlWithEtag,
            Fault::ErrorIn200("InternalError"),
        ] {
            let server = BadS3::start(bytes(300_000), [Fault::CutBody(100_000), other.clone()]).await.unwrap();
            let fetcher = fetcher_by(by, server.endpoint_url(), patient()).await;
            let fetched = get(&fetcher).await.unwrap_or_else(|error| panic!("{other:?}: {error:?}"));
            assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000), "{other:?}");
            let last = ranges(&server).pop().unwrap();
            let anew = !matches!(other, Fault::HtmlIn200 | Fault::HtmlWithEtag | Fault::ErrorIn200(_));
            assert_eq!(last.is_none(), anew, "{other:?}: {last:?}");
        }
        let script = [Fault::CutBody(100_000), Fault::OtherRange];
        let server = BadS3::start(bytes(300_000), script).await.unwrap();
        let config = FetchConfig { max_retries: 1, ..patient() };
        let error = get(&fetcher_by(by, server.endpoint_url(), config).await).await.unwrap_err();
        assert_eq!((error.class(), error.code()), (Class::Network, Code::OtherRange));
    }
}

#[tokio::test]
async fn every_checksum_of_the_whole_is_verified_across_a_break_and_parts_say_that_they_cannot_be() {
    let content = bytes(300_000);
    let crc = |algorithm, length: usize| {
        let crc = crc_fast::checksum(algorithm, &content).to_be_bytes();
        vec![STANDARD.encode(&crc[8 - length..])]
    };
    let header = |name, values: Vec<String>| values.into_iter().map(|value| (name, value)).collect::<Vec<_>>();
    let verified = Integrity::Verified;
    let parts =
        |value: &str| vec![("x-amz-checksum-crc32", value.to_owned()), ("x-amz-checksum-type", "COMPOSITE".into())];
    let md5 = Object::from(content.clone()).etag;
    let opaque = "\"opaque\"".to_owned();
    for (checksum, etag, integrity) in [
        (header("x-amz-checksum-crc32", crc(CrcAlgorithm::Crc32IsoHdlc, 4)), &opaque, verified(ChecksumKind::Crc32)),
        (header("x-amz-checksum-crc32c", crc(CrcAlgorithm::Crc32Iscsi, 4)), &opaque, verified(ChecksumKind::Crc32c)),
        (
            header("x-amz-checksum-crc64nvme", crc(CrcAlgorithm::Crc64Nvme, 8)),
            &opaque,
            verified(ChecksumKind::Crc64Nvme),
        ),
        (
            header("x-amz-checksum-sha1", vec![STANDARD.encode(sha1::Sha1::digest(&content))]),
            &opaque,
            verified(ChecksumKind::Sha1),
        ),
        (
            header("x-amz-checksum-sha256", vec![STANDARD.encode(sha2::Sha256::digest(&content))]),
            &opaque,
            verified(ChecksumKind::Sha256),
        ),
        (Vec::new(), &md5, verified(ChecksumKind::Md5)),
        (parts("AAAAAA==-2"), &opaque, Integrity::Unverifiable(UnverifiableWhy::Composite)),
        (parts("AAAAAA=="), &opaque, Integrity::Unverifiable(UnverifiableWhy::Composite)),
        (
            header("x-amz-checksum-xxhash64", vec!["AAAAAAAAAAA=".into()]),
            &opaque,
            Integrity::Unverifiable(UnverifiableWhy::UnknownKind),
        ),
        (Vec::new(), &opaque, Integrity::Absent),
    ] {
        for by in ALL {
            let object = Object { checksum: checksum.clone(), etag: etag.clone(), ..Object::from(content.clone()) };
            let server = BadS3::start(object.clone(), [Fault::CutBody(123_456)]).await.unwrap();
            let fetched = get(&fetcher_by(by, server.endpoint_url(), patient()).await).await.unwrap();
            assert_eq!(
                (fetched.integrity, fetched.content.to_bytes().unwrap()),
                (integrity, content.clone()),
                "{by:?}"
            );

            // The same in parts, where the kind allows it.
            let server = BadS3::start(object, []).await.unwrap();
            let fetched = get(&fetcher_by(by, server.endpoint_url(), in_parts()).await).await.unwrap();
            assert_eq!(
                (fetched.integrity, fetched.content.to_bytes().unwrap()),
                (integrity, content.clone()),
                "{by:?}"
            );
            let sequential =
                matches!(integrity, Integrity::Verified(ChecksumKind::Sha1 | ChecksumKind::Sha256 | ChecksumKind::Md5));
            assert_eq!(server.request_count(), if sequential { 1 } else { 5 }, "{integrity}");
        }
    }
}

#[tokio::test]
async fn what_a_checksum_refuses_is_asked_for_again_from_the_first_byte_and_over_a_new_connection() {
    let server = BadS3::start(bytes(300_000), [Fault::CutBody(100_000), Fault::FlippedByte(5)]).await.unwrap();
    let fetched = get(&fetcher(server.endpoint_url(), patient()).await).await.unwrap();
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
    assert_eq!(ranges(&server), [None, Some("bytes=100000-299999".into()), None]);
    // The one that was cut, the one that lied, and another.
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_weak_etag_does_not_tell_that_it_is_the_same_object() {
    let object = Object { etag: "W/\"1\"".into(), ..Object::from(bytes(300_000)) };
    let server = BadS3::start(object, [Fault::CutBody(100_000)]).await.unwrap();
    let config = FetchConfig { spool_threshold: 0, range_threshold: 0, ..patient() };
    let fetched = get(&fetcher(server.endpoint_url(), config).await).await.unwrap();
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
    assert_eq!(ranges(&server), [None, None]);
}

#[tokio::test]
async fn the_first_stall_is_not_waited_out_and_the_next_one_is() {
    // Shorter limits than the second that the first stall gets would be waited out each time.
    let server = BadS3::start(bytes(300_000), [Fault::Stall(100_000), Fault::Stall(100_000)]).await.unwrap();
    let config = FetchConfig { stall_timeout: Duration::from_millis(1500), ..quick() };
    let fetcher = fetcher(server.endpoint_url(), config).await;
    let delays = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&delays);
    let observer = Arc::new(move |event| match event {
        FetchEvent::Retrying { code, .. } => heard.lock().unwrap().push((code, tokio::time::Instant::now())),
        FetchEvent::Bytes { received, .. } => assert!(received <= 300_000),
        _ => {}
    });
    let fetched = fetch(&fetcher, GetRequest::new(uri()).observer(observer)).await.unwrap();
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
    let delays = delays.lock().unwrap();
    assert!(matches!(delays[..], [(Code::Stalled, _), (Code::Stalled, _)]), "{delays:?}");
    // It may take longer on a busy machine, and never less.
    assert!(delays[1].1 - delays[0].1 >= Duration::from_millis(1500));
}

/// As small as parts can be.
fn in_parts() -> FetchConfig {
    FetchConfig { spool_threshold: 0, range_threshold: 64 * KIB, range_size: 64 * KIB, ..patient() }
}

#[tokio::test]
async fn the_parts_of_a_large_object_are_asked_for_with_all_that_the_first_request_had() {
    for by in ALL {
        let object = versioned(bytes(300_000));
        let server = BadS3::start(object.clone(), []).await.unwrap();
        let fetcher = fetcher_by(by, server.endpoint_url(), in_parts()).await;
        let request = GetRequest::new(uri()).requester_pays(true).customer_key(CustomerKey::new([7; 32]));
        let fetched = fetch(&fetcher, request).await.unwrap();
        assert_eq!(fetched.content.to_bytes().unwrap(), object.bytes);
        // An object under a customer's key has an ETag that says nothing; the checksum still does.
        assert_eq!(fetched.integrity, Integrity::Verified(ChecksumKind::Crc64Nvme));

        let mut ranges = ranges(&server);
        ranges.sort();
        let expected = [(65536, 131_071), (131_072, 196_607), (196_608, 262_143), (262_144, 299_999)];
        let mut expected: Vec<_> = expected.iter().map(|(first, last)| Some(format!("bytes={first}-{last}"))).collect();
        expected.sort();
        assert_eq!((&ranges[0], &ranges[1..]), (&None, &expected[..]), "{by:?}");
        for request in server.requests() {
            assert_eq!(request.header("x-amz-request-payer"), Some("requester"));
            let key = "x-amz-server-side-encryption-customer";
            assert_eq!(request.header(&format!("{key}-algorithm")), Some("AES256"));
            assert_eq!(request.header(&format!("{key}-key")), Some(STANDARD.encode([7; 32]).as_str()));
            assert_eq!(request.header(&format!("{key}-key-md5")).map(str::len), Some(24));
            match request.header("range") {
                Some(_) => same_object(&request, &object),
                None => assert_eq!(request.header("if-match"), None),
            }
        }
        drop(fetched);
        idle(&fetcher).await;
    }
}

#[tokio::test]
async fn parts_that_break_are_asked_for_again_and_only_they() {
    let script = [Fault::CutBody(10_000), Fault::ResetBeforeHeaders, Fault::CutBody(0), Fault::Ok, Fault::OtherRange];
    for by in ALL {
        let server = BadS3::start(bytes(300_000), script.clone()).await.unwrap();
        let fetched = get(&fetcher_by(by, server.endpoint_url(), in_parts()).await).await.unwrap();
        assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
        assert_eq!(fetched.integrity, Integrity::Verified(ChecksumKind::Crc64Nvme));
        // A server that mixes up parts is not asked for any more of them: the last request is for the whole.
        assert_eq!(ranges(&server).pop(), Some(None));
    }
    let server = BadS3::start(bytes(300_000), script[..3].to_vec()).await.unwrap();
    let fetched = get(&fetcher(server.endpoint_url(), in_parts()).await).await.unwrap();
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
    assert_eq!((fetched.retry_count, server.request_count()), (1, 5 + 3));

    // A bucket that throttles one of them keeps what the others brought.
    let script = [Fault::Ok, Fault::Ok, Fault::Status(503, Some("SlowDown"), None)];
    let object = Object { checksum: Vec::new(), etag: "\"opaque\"".into(), ..Object::from(bytes(300_000)) };
    let server = BadS3::start(object, script).await.unwrap();
    let fetched = get(&fetcher(server.endpoint_url(), in_parts()).await).await.unwrap();
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
    assert_eq!((fetched.retry_count, server.request_count()), (1, 6));

    // One wrong byte in one part is a wrong object.
    let script = [Fault::Ok, Fault::Ok, Fault::FlippedByte(7), Fault::Ok, Fault::Ok];
    let server = BadS3::start(bytes(300_000), script).await.unwrap();
    let fetched = get(&fetcher(server.endpoint_url(), in_parts()).await).await.unwrap();
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes(300_000));
    assert_eq!((fetched.retry_count, server.request_count()), (1, 10));
}

#[tokio::test]
async fn after_a_part_that_failed_no_others_are_asked_for() {
    let fails = Fault::Status(500, Some("InternalError"), None);
    let script = || std::iter::once(Fault::Ok).chain(std::iter::repeat_n(fails.clone(), 100));
    let server = BadS3::start(bytes(3_000_000), script()).await.unwrap();
    let config = FetchConfig { max_retries: 1, ..in_parts() };
    let error = get(&fetcher(server.endpoint_url(), config).await).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Code::InternalError, 2));
    // The first, three beside it and the one after it; then four.
    assert!(server.request_count() <= 5 + 4, "{} requests for 46 parts", server.request_count());
}

#[tokio::test]
async fn who_may_not_name_a_version_goes_on_by_the_etag_alone() {
    for by in ALL {
        let object = versioned(bytes(300_000));
        let script = [Fault::CutBody(100_000), Fault::NoVersions, Fault::CutBody(50_000), Fault::NoVersions];
        let server = BadS3::start(object.clone(), script).await.unwrap();
        let fetcher = fetcher_by(by, server.endpoint_url(), patient()).await;
        let fetched = get(&fetcher).await.unwrap();
        assert_eq!(fetched.content.to_bytes().unwrap(), object.bytes, "{by:?}");
        let requests = server.requests();
        let named: Vec<bool> = requests.iter().map(|request| request.line.contains("versionId=")).collect();
        assert_eq!(named, [false, true, false, false]);
        assert!(requests.iter().skip(1).all(|request| request.header("if-match") == Some(object.etag.as_str())));

        // A version that was asked for is asked for.
        let server = BadS3::start(object, [Fault::NoVersions]).await.unwrap();
        let fetcher = fetcher_by(by, server.endpoint_url(), patient()).await;
        let request = GetRequest::new(uri().with_version("v1"));
        assert_eq!(fetch(&fetcher, request).await.unwrap_err().code(), Code::AccessDenied);
    }
}

#[tokio::test]
async fn a_slow_answer_is_asked_for_again_when_that_is_wanted_and_few_others_were() {
    let script = || std::iter::repeat_n(Fault::Ok, 40).chain([Fault::NoAnswer]);
    let server = BadS3::start(bytes(400), script()).await.unwrap();
    let fetcher = fetcher(server.endpoint_url(), FetchConfig { hedge: true, ..patient() }).await;
    for _ in 0..41 {
        assert_eq!(get(&fetcher).await.unwrap().retry_count, 0);
    }
    // Whether others were doubled, too, depends on the machine; one in twenty at most.
    let requests = server.request_count();
    assert!((42..=43).contains(&requests), "{requests}");
    idle(&fetcher).await;
    until(|| server.answering() == 0).await;

    // Without it the silence lasts as long as it may.
    let server = BadS3::start(bytes(400), script()).await.unwrap();
    let fetcher = docferry_tests::fetching::fetcher(server.endpoint_url(), quick()).await;
    let mut retries = 0;
    for _ in 0..41 {
        retries += get(&fetcher).await.unwrap().retry_count;
    }
    assert_eq!((retries, server.request_count()), (1, 42));
}
