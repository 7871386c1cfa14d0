//! One GET as it goes out, and its answer's head and body, whichever client carries them.

use std::fmt;
use std::net::IpAddr;
use std::time::SystemTime;

use aws_sdk_s3::operation::RequestId;
use aws_sdk_s3::operation::get_object::GetObjectOutput;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumType, ServerSideEncryption};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::HeaderMap;
use http_body_util::BodyExt;
use md5::{Digest, Md5};

use crate::fault::Fault;
use crate::uri::S3Uri;
use crate::verify::{Announced, Kind};

/// The key of an object that S3 keeps encrypted with a key of the caller's (SSE-C): 256 bits, sent along with every
/// request, over https or within this machine alone.
///
/// ```
/// use docferry_fetch::{CustomerKey, GetRequest};
///
/// let request = GetRequest::new("s3://reports/secret.pdf".parse()?).customer_key(CustomerKey::new([7; 32]));
/// # Ok::<(), docferry_fetch::UriError>(())
/// ```
#[derive(Clone)]
pub struct CustomerKey {
    key: String,
    md5: String,
}

impl CustomerKey {
    /// The AES-256 key.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self { key: STANDARD.encode(key), md5: STANDARD.encode(Md5::digest(key)) }
    }

    /// What S3 calls the only algorithm that it knows.
    pub(crate) const ALGORITHM: &'static str = "AES256";

    /// Whether it may be sent there: over TLS, or to this machine.
    pub(crate) fn may_go_to(url: &str) -> bool {
        let Ok(uri) = url.parse::<http::Uri>() else { return false };
        let host = uri.host().unwrap_or_default();
        let is_here = |host: &str| host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        uri.scheme_str() == Some("https") || is_here(host.trim_matches(['[', ']']))
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    pub(crate) fn md5(&self) -> &str {
        &self.md5
    }
}

/// Bytes of an object, the last one included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) first: u64,
    pub(crate) last: u64,
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bytes={}-{}", self.first, self.last)
    }
}

impl Range {
    /// How many bytes it is.
    pub(crate) fn length(&self) -> u64 {
        self.last - self.first + 1
    }

    /// Whether a `Content-Range` says that exactly this part of an object of `size` bytes follows.
    pub(crate) fn is_answered_by(&self, content_range: &str, size: u64) -> bool {
        let number = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
            true => text.parse::<u64>().ok(),
            false => None,
        };
        let read = || {
            let (bytes, total) = content_range.strip_prefix("bytes ")?.split_once('/')?;
            let (first, last) = bytes.split_once('-')?;
            Some((number(first)?, number(last)?, number(total)?))
        };
        read() == Some((self.first, self.last, size))
    }
}

/// What is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Ask<'a> {
    pub(crate) uri: &'a S3Uri,
    pub(crate) version_id: Option<&'a str>,
    pub(crate) range: Option<Range>,
    pub(crate) if_match: Option<&'a str>,
    pub(crate) requester_pays: bool,
    pub(crate) customer_key: Option<&'a CustomerKey>,
    /// Not over a connection that has carried anything yet.
    pub(crate) fresh_connection: bool,
}

/// The answer, when its status was one of success.
pub(crate) struct Answered {
    /// The status says that it is a part of the object.
    pub(crate) is_part: bool,
    /// A header was S3's own.
    pub(crate) from_s3: bool,
    pub(crate) length: Option<u64>,
    pub(crate) content_range: Option<String>,
    pub(crate) etag: Option<String>,
    pub(crate) version_id: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) last_modified: Option<SystemTime>,
    pub(crate) announced: Announced,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Body,
}

/// The bytes to come.
pub(crate) enum Body {
    Sdk(ByteStream),
    Direct(hyper::body::Incoming),
}

impl Body {
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, Fault>> {
        match self {
            Self::Sdk(body) => Some(body.next().await?.map_err(Fault::from_body)),
            Self::Direct(body) => loop {
                match body.frame().await? {
                    Ok(frame) => {
                        if let Ok(data) = frame.into_data() {
                            return Some(Ok(data));
                        }
                    }
                    Err(error) => return Some(Err(Fault::from_body(error))),
                }
            },
        }
    }
}

impl From<GetObjectOutput> for Answered {
    fn from(output: GetObjectOutput) -> Self {
        let announced = Announced {
            values: [
                (Kind::Crc64Nvme, output.checksum_crc64_nvme()),
                (Kind::Crc32c, output.checksum_crc32_c()),
                (Kind::Crc32, output.checksum_crc32()),
                (Kind::Sha256, output.checksum_sha256()),
                (Kind::Sha1, output.checksum_sha1()),
            ]
            .into_iter()
            .filter_map(|(kind, value)| Some((kind, value?.to_owned())))
            .collect(),
            unknown_kind: output.checksum_sha512().is_some()
                || output.checksum_md5().is_some()
                || output.checksum_xxhash64().is_some()
                || output.checksum_xxhash3().is_some()
                || output.checksum_xxhash128().is_some(),
            composite: output.checksum_type() == Some(&ChecksumType::Composite),
            etag_is_opaque: output.sse_customer_algorithm().is_some()
                || output.server_side_encryption().is_some_and(|kind| *kind != ServerSideEncryption::Aes256),
        };
        Self {
            is_part: output.content_range().is_some(),
            from_s3: output.request_id().is_some() || output.version_id().is_some(),
            length: output.content_length().and_then(|length| u64::try_from(length).ok()),
            content_range: output.content_range().map(str::to_owned),
            etag: output.e_tag().map(str::to_owned),
            version_id: output.version_id().map(str::to_owned),
            media_type: output.content_type().map(str::to_owned),
            last_modified: output.last_modified().and_then(|time| SystemTime::try_from(*time).ok()),
            request_id: output.request_id().map(str::to_owned),
            announced,
            body: Body::Sdk(output.body),
        }
    }
}

impl Answered {
    /// Reads what matters of the headers.
    pub(crate) fn from_http(is_part: bool, headers: &HeaderMap, body: hyper::body::Incoming) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut values = Vec::new();
        let (mut composite, mut unknown_kind, mut etag_is_opaque) = (false, false, false);
        let from_s3 = headers.keys().any(|name| ["x-amz-", "x-goog-"].iter().any(|s3| name.as_str().starts_with(s3)));
        for (name, value) in headers {
            let (Some(name), Ok(value)) = (name.as_str().strip_prefix("x-amz-"), value.to_str()) else { continue };
            match name {
                "checksum-type" => composite = value == "COMPOSITE",
                "server-side-encryption-customer-algorithm" => etag_is_opaque = true,
                "server-side-encryption" => etag_is_opaque |= value != "AES256",
                _ => match name.strip_prefix("checksum-").map(|kind| (Kind::of_header(kind), value)) {
                    Some((Some(kind), value)) => values.push((kind, value.to_owned())),
                    Some((None, _)) => unknown_kind = true,
                    None => {}
                },
            }
        }
        values.sort_unstable_by_key(|(kind, _)| *kind);
        Self {
            is_part,
            from_s3,
            length: text("content-length").and_then(|length| length.parse().ok()),
            content_range: text("content-range"),
            etag: text("etag"),
            version_id: text("x-amz-version-id"),
            media_type: text("content-type"),
            last_modified: text("last-modified").and_then(|time| httpdate::parse_http_date(&time).ok()),
            request_id: text("x-amz-request-id"),
            announced: Announced { values, unknown_kind, composite, etag_is_opaque },
            body: Body::Direct(body),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_range_is_the_one_that_was_asked_for_or_none() {
        let range = Range { first: 10, last: 19 };
        assert_eq!(range.to_string(), "bytes=10-19");
        assert!(range.is_answered_by("bytes 10-19/100", 100));
        for other in [
            "bytes 10-18/100", "bytes 11-19/100", "bytes 10-19/101", "bytes 10-19/*", "bytes */100", "10-19/100", "",
            "bytes 10-19", "bytes +10-19/100", "bytes 10-19/100 ", "Bytes 10-19/100", "bytes=10-19/100",
        ] {
            assert!(!range.is_answered_by(other, 100), "{other}");
        }
    }
}
