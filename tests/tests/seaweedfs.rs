//! Downloads and a whole question against a real S3 server that others wrote.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::path::{Path, PathBuf};

use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::ChecksumAlgorithm;
use docferry::{Class, ClientConfig, Code, Docferry, LoadRequest, S3, Scope, Verdict};
use docferry_fetch::{ChecksumKind, FetchConfig, FetchError, Fetched, Fetcher, GetRequest, Got, Integrity, S3Uri};
use docferry_tests::seaweedfs::SeaweedFs;

const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../host/cli/demo");

fn credentials(name: &str, secret: &str) -> Credentials {
    Credentials::new(name, secret, None, None, "test")
}

async fn connect(server: &SeaweedFs, name: &str, secret: &str) -> S3 {
    let client = ClientConfig {
        endpoint_url: Some(server.endpoint_url()),
        region: Some("us-east-1".to_owned()),
        ..ClientConfig::default()
    };
    S3::connect_as(&client, credentials(name, secret)).await.unwrap()
}

/// The SDK's own client, to put objects there.
fn writer(server: &SeaweedFs) -> aws_sdk_s3::Client {
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(server.endpoint_url())
        .region(Region::from_static("us-east-1"))
        .force_path_style(true)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .credentials_provider(credentials("writer", "writer-secret"))
        .build();
    aws_sdk_s3::Client::from_conf(config)
}

async fn get(fetcher: &Fetcher, uri: &S3Uri) -> Result<Fetched, FetchError> {
    match fetcher.get(GetRequest::new(uri.clone())).await? {
        Got::Fetched(fetched) => Ok(fetched),
        Got::Skipped { reason, .. } => panic!("nothing was to be skipped: {reason}"),
    }
}

#[tokio::test]
async fn what_was_put_comes_back_verified() {
    let server = SeaweedFs::start().await.unwrap();
    let writer = writer(&server);
    writer.create_bucket().bucket("reports").send().await.unwrap();
    writer.create_bucket().bucket("secret").send().await.unwrap();
    let bytes: Vec<u8> = (0..3_000_000_u32).flat_map(u32::to_le_bytes).collect();
    let fetcher = Fetcher::new(connect(&server, "reader", "reader-secret").await, FetchConfig::default());
    for (key, algorithm, verified) in [
        ("crc32", ChecksumAlgorithm::Crc32, ChecksumKind::Crc32),
        ("crc 32c+%", ChecksumAlgorithm::Crc32C, ChecksumKind::Crc32c),
        ("crc64 März", ChecksumAlgorithm::Crc64Nvme, ChecksumKind::Crc64Nvme),
        ("sha1:年", ChecksumAlgorithm::Sha1, ChecksumKind::Sha1),
        ("sha256", ChecksumAlgorithm::Sha256, ChecksumKind::Sha256),
    ] {
        for (name, body) in [("large", bytes.clone()), ("small", b"a small one".to_vec()), ("empty", Vec::new())] {
            let key = format!("{name}/{key}");
            let put = writer.put_object().bucket("reports").key(&key).checksum_algorithm(algorithm.clone());
            put.body(ByteStream::from(body.clone())).send().await.unwrap();
            let fetched = get(&fetcher, &S3Uri::new("reports", &key).unwrap()).await.unwrap();
            assert_eq!(fetched.content.to_bytes().unwrap(), body, "{key}");
            assert_eq!(fetched.integrity, Integrity::Verified(verified), "{key}");
        }
    }
    writer.put_object().bucket("secret").key("x").body(ByteStream::from_static(b"x")).send().await.unwrap();
    let listed = fetcher.list(&"s3://reports/large/".parse().unwrap()).await.unwrap();
    assert_eq!(listed.len(), 5);
    assert!(listed.iter().all(|object| object.size == bytes.len() as u64));

    let wrong = Fetcher::new(connect(&server, "reader", "wrong").await, FetchConfig::default());
    let nobody = Fetcher::new(connect(&server, "nobody", "wrong").await, FetchConfig::default());
    for (fetcher, uri, class, code) in [
        (&fetcher, "s3://reports/missing", Class::S3, Code::NoSuchKey),
        (&fetcher, "s3://secret/x", Class::Authentication, Code::AccessDenied),
        (&wrong, "s3://reports/crc32", Class::Authentication, Code::BadSignature),
        (&nobody, "s3://reports/crc32", Class::Authentication, Code::UnknownKeyId),
    ] {
        let error = get(fetcher, &uri.parse().unwrap()).await.expect_err(uri);
        assert_eq!((error.class(), error.code(), error.attempts()), (class, code, 1), "{uri}: {error:?}");
    }
}

#[tokio::test]
async fn a_question_is_answered_from_a_bucket_of_pdfs() {
    let server = SeaweedFs::start().await.unwrap();
    let writer = writer(&server);
    writer.create_bucket().bucket("reports").send().await.unwrap();
    let catalogue = std::fs::read_to_string(Path::new(DEMO).join("metadata.json")).unwrap();
    let catalogue = catalogue.replace("s3://docferry-demo/", "s3://reports/");
    let put = async |key: &str, body: Vec<u8>| {
        writer.put_object().bucket("reports").key(key).body(ByteStream::from(body)).send().await.unwrap();
    };
    put("metadata.json", catalogue.into_bytes()).await;
    for file in files(&Path::new(DEMO).join("organized/PSPL")) {
        let key = file.strip_prefix(DEMO).unwrap().to_string_lossy().into_owned();
        put(&key, std::fs::read(&file).unwrap()).await;
    }
    let s3 = connect(&server, "reader", "reader-secret").await;
    let docferry = Docferry::builder().s3(s3).build().await.unwrap();
    let request = LoadRequest::new(
        "What did Hurricane Odile do to Pelican Sound?",
        "s3://reports/metadata.json".parse().unwrap(),
    );
    let answer = docferry.load(request, &Scope::default()).await.unwrap().collect().await;
    assert_eq!(answer.verdict(), Verdict::Loaded, "{}", answer.message);
    let (choice, text) = answer.loaded().next().unwrap();
    assert_eq!(choice.name, "pspl-annual-report-2023.pdf");
    assert!(matches!(text.integrity, Integrity::Verified(_)));
    assert!(text.text().contains("Odile") && text.summary.pages >= 20);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
