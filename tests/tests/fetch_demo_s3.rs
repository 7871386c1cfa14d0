//! Downloads from the S3 server in the process: signed, over HTTP, verified.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use bytes::Bytes;
use docferry_demo_s3::{Checksum, DemoS3, Identity};
use docferry_fetch::credentials::{Result as Provided, error::CredentialsError, future};
use docferry_fetch::{
    ChecksumKind, Class, ClientConfig, Code, Credentials, FetchConfig, FetchError, Fetched, Fetcher, Gauges,
    GetRequest, Got, Integrity, ProvideCredentials, S3, S3Uri, Source,
};

async fn server() -> DemoS3 {
    let tenant = Identity::new("tenant", "tenant-secret").only(["theirs"]).denied("hidden/");
    DemoS3::start([Identity::new("reader", "reader-secret"), tenant]).await.unwrap()
}

async fn fetcher_as(server: &DemoS3, credentials: impl ProvideCredentials + 'static, config: FetchConfig) -> Fetcher {
    let client = ClientConfig {
        endpoint_url: Some(server.endpoint_url()),
        region: Some("us-east-1".into()),
        ..ClientConfig::default()
    };
    Fetcher::new(S3::connect_as(&client, credentials).await.unwrap(), config)
}

fn keys(access_key: &str, secret_key: &str) -> Credentials {
    Credentials::new(access_key, secret_key, None, None, "test")
}

async fn reader(server: &DemoS3) -> Fetcher {
    fetcher_as(server, keys("reader", "reader-secret"), FetchConfig::default()).await
}

async fn get(fetcher: &Fetcher, uri: &S3Uri) -> Result<Fetched, FetchError> {
    match fetcher.get(GetRequest::new(uri.clone())).await? {
        Got::Fetched(fetched) => Ok(fetched),
        Got::Skipped { reason, .. } => panic!("nothing was to be skipped: {reason}"),
    }
}

#[tokio::test]
async fn keys_of_every_kind_reach_the_server_as_they_are() {
    let server = server().await;
    let fetcher = reader(&server).await;
    for key in [
        "plain.pdf",
        "with space.pdf",
        " leading and trailing ",
        "a+b.pdf",
        "100%.pdf",
        "%41%2F%zz.pdf",
        "C:/reports/q1:q2.pdf",
        "what?versionId=7&x=y#top",
        "Geschäftsbericht März.pdf",
        "年次報告書/2023.pdf",
        "emoji 🚢.pdf",
        "quotes'\"<&>.pdf",
        "deep/er/and/deeper/x.pdf",
        "tilde~(1)!*;=@,$.pdf",
    ] {
        server.put_object("reports", key, key.to_owned(), Some("application/pdf"));
        let uri = S3Uri::new("reports", key).unwrap();
        let fetched = get(&fetcher, &uri).await.unwrap_or_else(|error| panic!("{key}: {error:?}"));
        assert_eq!(fetched.content.to_bytes().unwrap(), key.as_bytes(), "{key}");
        assert_eq!(fetched.head.media_type.as_deref(), Some("application/pdf"));
        assert_eq!(fetched.retry_count, 0, "{key}");
    }
}

#[tokio::test]
async fn every_kind_of_checksum_that_the_server_keeps_is_verified() {
    let server = server().await;
    let fetcher = reader(&server).await;
    let bytes: Bytes = (0..100_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<_>>().into();
    for (kept, verified) in [
        (Checksum::Crc32, ChecksumKind::Crc32),
        (Checksum::Crc32c, ChecksumKind::Crc32c),
        (Checksum::Crc64Nvme, ChecksumKind::Crc64Nvme),
        (Checksum::Sha1, ChecksumKind::Sha1),
        (Checksum::Sha256, ChecksumKind::Sha256),
        // What is left is the ETag.
        (Checksum::Absent, ChecksumKind::Md5),
    ] {
        for bytes in [bytes.clone(), Bytes::new()] {
            server.put_object_with("reports", "x", bytes.clone(), None, kept);
            let fetched = get(&fetcher, &S3Uri::new("reports", "x").unwrap()).await.unwrap();
            assert_eq!(fetched.integrity, Integrity::Verified(verified), "{kept:?}");
            assert_eq!(fetched.content.to_bytes().unwrap(), bytes);
        }
    }
}

#[tokio::test]
async fn who_may_not_and_what_is_not_there_are_told_apart_at_the_first_answer() {
    let server = server().await;
    server.put_object("reports", "x", "x", None);
    server.put_object("theirs", "hidden/x", "x", None);
    for (access_key, secret_key, uri, class, code) in [
        ("reader", "reader-secret", "s3://reports/missing", Class::S3, Code::NoSuchKey),
        ("reader", "reader-secret", "s3://missing/x", Class::S3, Code::NoSuchBucket),
        ("reader", "wrong", "s3://reports/x", Class::Authentication, Code::BadSignature),
        ("nobody", "reader-secret", "s3://reports/x", Class::Authentication, Code::UnknownKeyId),
        ("tenant", "tenant-secret", "s3://reports/x", Class::Authentication, Code::AccessDenied),
        ("tenant", "tenant-secret", "s3://theirs/hidden/x", Class::Authentication, Code::AccessDenied),
    ] {
        let fetcher = fetcher_as(&server, keys(access_key, secret_key), FetchConfig::default()).await;
        let before = server.requests().len();
        let error = get(&fetcher, &uri.parse().unwrap()).await.expect_err(uri);
        assert_eq!((error.class(), error.code(), error.attempts()), (class, code, 1), "{uri}: {error:?}");
        assert!(error.request_id().is_some() && !error.is_retryable());
        assert_eq!(server.requests().len(), before + 1);
        assert!(!format!("{error:?} {error}").contains(secret_key), "a secret in an error");
    }
}

/// A chain at whose end nothing was found, or something broke.
#[derive(Debug)]
struct Without(fn() -> CredentialsError);

impl ProvideCredentials for Without {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let provided: Provided = Err((self.0)());
        future::ProvideCredentials::ready(provided)
    }
}

#[tokio::test]
async fn without_credentials_no_request_leaves() {
    let server = server().await;
    for (cause, code) in [
        ((|| CredentialsError::not_loaded("nothing set")) as fn() -> CredentialsError, Code::NoCredentials),
        (|| CredentialsError::provider_error("the service is down"), Code::CredentialsFailed),
    ] {
        let fetcher = fetcher_as(&server, Without(cause), FetchConfig::default()).await;
        let error = get(&fetcher, &"s3://reports/x".parse().unwrap()).await.unwrap_err();
        assert_eq!((error.class(), error.code()), (Class::Authentication, code), "{error:?}");
    }
    assert!(server.requests().is_empty());
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_large_object_lives_in_a_private_file_without_a_name_that_goes_with_it() {
    use std::os::unix::fs::PermissionsExt;

    let server = server().await;
    let config = FetchConfig { spool_threshold: 1_000_000, ..FetchConfig::default() };
    let fetcher = fetcher_as(&server, keys("reader", "reader-secret"), config).await;
    let bytes: Bytes = (0..3_000_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<_>>().into();
    server.put_object("reports", "large", bytes.clone(), None);
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        std::fs::read_dir("/proc/self/fd")
            .unwrap()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|fd| std::fs::read_link(fd).is_ok_and(|target| target.starts_with(folder.path())))
            .collect::<Vec<_>>()
    };

    let request = GetRequest::new("s3://reports/large".parse().unwrap()).spool_dir(folder.path());
    let Got::Fetched(fetched) = fetcher.get(request).await.unwrap() else { panic!("nothing was to be skipped") };
    assert!(fetched.content.is_spooled());
    assert_eq!(fetched.content.to_bytes().unwrap(), bytes);
    assert_eq!(fetcher.gauges(), Gauges { memory_in_flight: 1024 * 1024, temp_files: 1, ..Gauges::default() });
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "it has no name");
    let modes: Vec<u32> = open().iter().map(|fd| std::fs::metadata(fd).unwrap().permissions().mode() & 0o777).collect();
    assert_eq!(modes, [0o600]);

    let copy = fetched.content.clone();
    drop(fetched);
    assert_eq!(copy.read_at(11_999_996, 100).unwrap(), 2_999_999_u32.to_le_bytes().as_slice());
    let kept = folder.path().join("kept.bin");
    copy.persist(&kept).unwrap();
    drop(copy);
    assert_eq!(std::fs::read(&kept).unwrap(), bytes);
    assert_eq!(fetcher.gauges(), Gauges::default());
    assert!(open().is_empty());
}

#[tokio::test]
async fn a_listing_goes_through_all_pages_and_stays_inside_the_source() {
    let server = server().await;
    for number in 0..2100 {
        server.put_object("reports", &format!("all/{number:04} ü.pdf"), "x", None);
    }
    server.put_object("reports", "all-else.pdf", "x", None);
    let fetcher = reader(&server).await;
    let list = async |source: &str| fetcher.list(&source.parse::<Source>().unwrap()).await;
    let objects = list("s3://reports/all/").await.unwrap();
    assert_eq!(objects.len(), 2100);
    assert!(objects.is_sorted_by_key(|object| object.uri.key().to_owned()));
    assert_eq!((objects[0].uri.key(), objects[0].size), ("all/0000 ü.pdf", 1));
    assert_eq!(list("s3://reports/all").await.unwrap().len(), 2100);
    assert_eq!(list("s3://reports").await.unwrap().len(), 2101);
    assert_eq!(list("s3://missing/").await.unwrap_err().code(), Code::NoSuchBucket);
}

#[tokio::test]
async fn many_downloads_at_once_share_a_few_connections_and_never_mix() {
    let server = server().await;
    for number in 0..200_u32 {
        server.put_object("reports", &number.to_string(), number.to_le_bytes().repeat(5000), None);
    }
    let config = FetchConfig { concurrent_downloads: 4, ..FetchConfig::default() };
    let fetcher = fetcher_as(&server, keys("reader", "reader-secret"), config).await;
    let downloads = (0..200_u32).map(|number| {
        let fetcher = fetcher.clone();
        async move {
            let fetched = get(&fetcher, &S3Uri::new("reports", number.to_string()).unwrap()).await.unwrap();
            assert!(fetcher.gauges().permits_in_use <= 4);
            assert_eq!(fetched.content.to_bytes().unwrap(), number.to_le_bytes().repeat(5000));
        }
    });
    futures_util::future::join_all(downloads).await;
    assert_eq!(server.requests().len(), 200);
}
