//! What becomes of ten documents of 1 MB when each is hit by a fault once, under the default settings.

use std::fmt;
use std::io;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use docferry_fetch::{FetchConfig, GetRequest, Got, S3Uri};
use futures_util::future::join_all;

use crate::bad_s3::{BadS3, Fault, Object};
use crate::fetching::{bytes, fetcher};

const DOCUMENTS: usize = 10;
const SIZE: u32 = 1024 * 1024;

/// A fault, and how often each document is hit by it.
#[derive(Clone, Debug)]
pub struct Case {
    name: &'static str,
    hits: Vec<Fault>,
    /// Instead of a CRC64NVME, the object has this to be judged by.
    checksum: Stored,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stored {
    Crc64,
    Crc32,
    Parts,
    Nothing,
}

/// What became of the documents.
#[derive(Debug)]
pub struct Row {
    name: &'static str,
    right: usize,
    wrong: usize,
    /// The errors, as class/code.
    errors: Vec<String>,
    integrity: String,
    requests: usize,
    time: Duration,
}

/// Every fault of the table.
pub fn cases() -> Vec<Case> {
    let middle = SIZE as usize / 2;
    let case = |name, hits: Vec<Fault>| Case { name, hits, checksum: Stored::Crc64 };
    let refused = |name, code| case(name, vec![Fault::Denied(code); 9]);
    let seconds = Duration::from_secs;
    vec![
        case("none", vec![]),
        case("reset before the headers", vec![Fault::ResetBeforeHeaders]),
        case("connection closed before the headers", vec![Fault::CloseBeforeHeaders]),
        case("reset in the body", vec![Fault::ResetInBody(middle)]),
        case("cut in the body", vec![Fault::CutBody(middle)]),
        case("cut in the body three times", vec![Fault::CutBody(200_000); 3]),
        case("cut after the last byte but one", vec![Fault::CutBody(SIZE as usize - 1)]),
        case("body that ends in order too soon, resumed", vec![Fault::CutBody(middle), Fault::ShortBody(1000)]),
        case("one flipped byte, CRC64NVME stored", vec![Fault::FlippedByte(middle)]),
        Case { checksum: Stored::Crc32, ..case("one flipped byte, CRC32 stored", vec![Fault::FlippedByte(middle)]) },
        Case {
            checksum: Stored::Nothing,
            ..case("one flipped byte, only the ETag's MD5", vec![Fault::FlippedByte(middle)])
        },
        case("one flipped byte, every time", vec![Fault::FlippedByte(middle); 9]),
        Case { checksum: Stored::Parts, ..case("none, checksum of parts", vec![]) },
        case("announced length too short", vec![Fault::WrongLength(100)]),
        case("error document with status 200", vec![Fault::ErrorIn200("InternalError")]),
        case("page of a proxy with status 200", vec![Fault::HtmlIn200]),
        case("page of a proxy with an ETag", vec![Fault::HtmlWithEtag]),
        case("part with the status of a whole, resumed", vec![Fault::CutBody(middle), Fault::OtherStatus]),
        case("page of a proxy, every time", vec![Fault::HtmlIn200; 9]),
        case("bytes that are no HTTP", vec![Fault::NotHttp]),
        case("resumed, and the whole comes", vec![Fault::CutBody(middle), Fault::WholeForRange]),
        case("resumed, and another part comes", vec![Fault::CutBody(middle), Fault::OtherRange]),
        case("replaced while it is read", vec![Fault::CutBody(middle), Fault::Replaced]),
        case("500 InternalError", vec![Fault::Status(500, Some("InternalError"), None)]),
        case("502 of a proxy", vec![Fault::Status(502, None, None)]),
        case("503 SlowDown", vec![Fault::Status(503, Some("SlowDown"), None)]),
        case("503 SlowDown, every time", vec![Fault::Status(503, Some("SlowDown"), None); 9]),
        case("429 twice, Retry-After 1", vec![Fault::Status(429, None, Some(1)); 2]),
        case("429, Retry-After an hour", vec![Fault::Status(429, None, Some(3600))]),
        case("body stalls for 2 s", vec![Fault::Pause(middle, seconds(2))]),
        case("body stalls for 8 s", vec![Fault::Pause(middle, seconds(8))]),
        case("no answer for 2 s", vec![Fault::Late(seconds(2))]),
        case("no answer for 8 s", vec![Fault::Late(seconds(8))]),
        case("another region", vec![Fault::OtherRegion("eu-west-1")]),
        case("expired token", vec![Fault::Denied("ExpiredToken")]),
        refused("access denied", "AccessDenied"),
        refused("clock that is wrong", "RequestTimeTooSkewed"),
        case("no such key", vec![Fault::Status(404, Some("NoSuchKey"), None); 9]),
    ]
}

impl Case {
    fn object(&self) -> Object {
        let object = Object::from(bytes(SIZE));
        let crc = crc_fast::checksum(CrcAlgorithm::Crc32IsoHdlc, &object.bytes).to_be_bytes();
        let crc = STANDARD.encode(crc.get(4..).unwrap_or_default());
        match self.checksum {
            Stored::Crc64 => object,
            Stored::Crc32 => Object { checksum: vec![("x-amz-checksum-crc32", crc)], ..object },
            Stored::Parts => Object {
                etag: "\"9b2cf535f27731c974343645a3985328-2\"".to_owned(),
                checksum: vec![("x-amz-checksum-crc32", format!("{crc}-2"))],
                ..object
            },
            Stored::Nothing => Object { checksum: Vec::new(), ..object },
        }
    }

    /// Downloads the documents at once, from a server that hits each.
    ///
    /// # Errors
    ///
    /// When no socket can be opened.
    pub async fn play(&self) -> io::Result<Row> {
        let object = self.object();
        let replaced: Vec<u8> = object.bytes.iter().rev().copied().collect();
        let server = BadS3::hitting_each(object.clone(), self.hits.clone()).await?;
        let fetcher = fetcher(server.endpoint_url(), FetchConfig::default()).await;
        let started = Instant::now();
        let downloads = (0..DOCUMENTS).map(async |number| {
            let uri = S3Uri::new("reports", format!("{number}.pdf")).map_err(io::Error::other)?;
            Ok::<_, io::Error>(fetcher.get(GetRequest::new(uri)).await)
        });
        let outcomes = join_all(downloads).await;
        let time = started.elapsed();
        let (mut right, mut wrong, mut errors, mut integrity) = (0, 0, Vec::new(), Vec::new());
        for outcome in outcomes {
            match outcome? {
                Ok(Got::Fetched(fetched)) => {
                    let content = fetched.content.to_bytes()?;
                    let is_right =
                        content == object.bytes || (self.hits.contains(&Fault::Replaced) && content == replaced);
                    if is_right {
                        right += 1;
                    } else {
                        wrong += 1;
                    }
                    integrity.push(fetched.integrity.to_string());
                }
                Ok(Got::Skipped { .. }) => wrong += 1,
                Err(error) => errors.push(format!("{}/{}", error.class(), error.code())),
            }
        }
        errors.sort();
        errors.dedup();
        integrity.sort();
        integrity.dedup();
        let integrity = integrity.join(", ");
        Ok(Row { name: self.name, right, wrong, errors, integrity, requests: server.request_count(), time })
    }
}

impl Row {
    /// All of it but the time.
    #[must_use]
    pub fn outcome(&self) -> String {
        let errors = if self.errors.is_empty() { "–".to_owned() } else { self.errors.join(", ") };
        let integrity = if self.integrity.is_empty() { "–" } else { &self.integrity };
        format!("| {} | {} | {} | {errors} | {integrity} | {} |", self.name, self.right, self.wrong, self.requests)
    }

    /// How many documents came with bytes that are not theirs.
    #[must_use]
    pub fn wrong(&self) -> usize {
        self.wrong
    }

    /// How long all of them took.
    #[must_use]
    pub fn time(&self) -> Duration {
        self.time
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:.2} s |", self.outcome(), self.time.as_secs_f64())
    }
}
