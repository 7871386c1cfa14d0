//! Checks that the bytes that arrived are the ones S3 holds, while they arrive.

use std::fmt;

use aws_sdk_s3::operation::get_object::GetObjectOutput;
use aws_sdk_s3::types::{ChecksumType, ServerSideEncryption};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::{CrcAlgorithm, Digest as Crc};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::fault::Fault;

/// Whether the bytes are known to be the ones S3 holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Integrity {
    /// They match the object's checksum of this kind.
    Verified(Kind),
    /// S3 holds a checksum, but not one of these bytes as a whole.
    Unverifiable(Why),
    /// S3 holds no checksum.
    Absent,
}

impl fmt::Display for Integrity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verified(kind) => write!(f, "verified ({kind})"),
            Self::Unverifiable(why) => write!(f, "unverifiable ({})", why.as_str()),
            Self::Absent => f.write_str("absent"),
        }
    }
}

/// The kinds of checksum that are verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `x-amz-checksum-crc32`
    Crc32,
    /// `x-amz-checksum-crc32c`
    Crc32c,
    /// `x-amz-checksum-crc64nvme`
    Crc64Nvme,
    /// `x-amz-checksum-sha1`
    Sha1,
    /// `x-amz-checksum-sha256`
    Sha256,
    /// The ETag, where it is the MD5 of the bytes.
    Md5,
}

impl Kind {
    /// The stable name, in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Crc32 => "crc32",
            Self::Crc32c => "crc32c",
            Self::Crc64Nvme => "crc64nvme",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Md5 => "md5",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a checksum that S3 holds could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// Only the beginning of the object was asked for.
    Partial,
    /// The checksum is one of the checksums of the parts it was uploaded in.
    Composite,
    /// The checksum is of a kind that this crate does not know.
    UnknownKind,
}

impl Why {
    /// The reason in words, in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Partial => "only the beginning was asked for",
            Self::Composite => "the checksum is one of parts",
            Self::UnknownKind => "the checksum is of an unknown kind",
        }
    }
}

/// A whole-object checksum, as the bytes of the digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checksum {
    /// Its kind.
    pub kind: Kind,
    /// The digest.
    pub digest: Vec<u8>,
}

/// What the headers say about the bytes to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    Whole(Checksum),
    Unverifiable(Why),
    Absent,
}

impl Expected {
    pub(crate) fn checksum(&self) -> Option<&Checksum> {
        match self {
            Self::Whole(checksum) => Some(checksum),
            Self::Unverifiable(_) | Self::Absent => None,
        }
    }
}

/// The headers that matter here, as S3 sends them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Announced<'a> {
    /// Values by kind, in base64, the quickest to compute first.
    pub(crate) values: Vec<(Kind, &'a str)>,
    pub(crate) unknown_kind: bool,
    pub(crate) composite: bool,
    pub(crate) etag: Option<&'a str>,
    /// The ETag of an object that a KMS or customer key encrypts is not an MD5.
    pub(crate) etag_is_opaque: bool,
}

impl<'a> Announced<'a> {
    pub(crate) fn read(output: &'a GetObjectOutput) -> Self {
        let values = [
            (Kind::Crc64Nvme, output.checksum_crc64_nvme()),
            (Kind::Crc32c, output.checksum_crc32_c()),
            (Kind::Crc32, output.checksum_crc32()),
            (Kind::Sha256, output.checksum_sha256()),
            (Kind::Sha1, output.checksum_sha1()),
        ];
        let unknown = [
            output.checksum_sha512(),
            output.checksum_md5(),
            output.checksum_xxhash64(),
            output.checksum_xxhash3(),
            output.checksum_xxhash128(),
        ];
        Self {
            values: values.into_iter().filter_map(|(kind, value)| Some((kind, value?))).collect(),
            unknown_kind: unknown.into_iter().any(|value| value.is_some()),
            composite: output.checksum_type() == Some(&ChecksumType::Composite),
            etag: output.e_tag(),
            etag_is_opaque: output.sse_customer_algorithm().is_some()
                || output.server_side_encryption().is_some_and(|kind| *kind != ServerSideEncryption::Aes256),
        }
    }

    /// Chooses what to verify against.
    pub(crate) fn expected(&self) -> Expected {
        let mut why = None;
        for (kind, value) in &self.values {
            match STANDARD.decode(value) {
                Ok(digest) if !self.composite && digest.len() == digest_len(*kind) => {
                    return Expected::Whole(Checksum { kind: *kind, digest });
                }
                // `<digest>-<parts>` is not base64.
                _ => why = Some(Why::Composite),
            }
        }
        if self.unknown_kind {
            why = why.or(Some(Why::UnknownKind));
        }
        let etag = self.etag.map(|etag| etag.trim_matches('"')).filter(|_| !self.etag_is_opaque);
        if let Some(digest) = etag.and_then(md5_of_etag) {
            return Expected::Whole(Checksum { kind: Kind::Md5, digest });
        }
        if etag.is_some_and(|etag| etag.contains('-')) {
            why = why.or(Some(Why::Composite));
        }
        why.map_or(Expected::Absent, Expected::Unverifiable)
    }
}

/// An ETag that is 32 hexadecimal digits is the MD5 of an object that was uploaded in one piece.
fn md5_of_etag(etag: &str) -> Option<Vec<u8>> {
    if etag.len() != 32 || !etag.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..32).step_by(2).map(|at| u8::from_str_radix(etag.get(at..at + 2)?, 16).ok()).collect()
}

fn digest_len(kind: Kind) -> usize {
    match kind {
        Kind::Crc32 | Kind::Crc32c => 4,
        Kind::Crc64Nvme => 8,
        Kind::Md5 => 16,
        Kind::Sha1 => 20,
        Kind::Sha256 => 32,
    }
}

/// Reads along, and says at the end whether it was right.
pub(crate) struct Verifier {
    hasher: Hasher,
    expected: Expected,
    received: u64,
}

enum Hasher {
    Crc(Crc),
    Sha1(Sha1),
    Sha256(Sha256),
    Md5(Md5),
    None,
}

impl Verifier {
    pub(crate) fn new(expected: Expected) -> Self {
        let hasher = match &expected {
            Expected::Whole(checksum) => match checksum.kind {
                Kind::Crc32 => Hasher::Crc(Crc::new(CrcAlgorithm::Crc32IsoHdlc)),
                Kind::Crc32c => Hasher::Crc(Crc::new(CrcAlgorithm::Crc32Iscsi)),
                Kind::Crc64Nvme => Hasher::Crc(Crc::new(CrcAlgorithm::Crc64Nvme)),
                Kind::Sha1 => Hasher::Sha1(Sha1::new()),
                Kind::Sha256 => Hasher::Sha256(Sha256::new()),
                Kind::Md5 => Hasher::Md5(Md5::new()),
            },
            Expected::Unverifiable(_) | Expected::Absent => Hasher::None,
        };
        Self { hasher, expected, received: 0 }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.received += bytes.len() as u64;
        match &mut self.hasher {
            Hasher::Crc(crc) => crc.update(bytes),
            Hasher::Sha1(sha1) => sha1.update(bytes),
            Hasher::Sha256(sha256) => sha256.update(bytes),
            Hasher::Md5(md5) => md5.update(bytes),
            Hasher::None => {}
        }
    }

    pub(crate) fn finish(self) -> Result<Integrity, Fault> {
        let checksum = match self.expected {
            Expected::Whole(checksum) => checksum,
            Expected::Unverifiable(why) => return Ok(Integrity::Unverifiable(why)),
            Expected::Absent => return Ok(Integrity::Absent),
        };
        let length = digest_len(checksum.kind);
        let found = match self.hasher {
            Hasher::Crc(crc) => crc.finalize().to_be_bytes().into_iter().skip(8 - length.min(8)).collect(),
            Hasher::Sha1(sha1) => sha1.finalize().to_vec(),
            Hasher::Sha256(sha256) => sha256.finalize().to_vec(),
            Hasher::Md5(md5) => md5.finalize().to_vec(),
            Hasher::None => Vec::new(),
        };
        if found == checksum.digest {
            return Ok(Integrity::Verified(checksum.kind));
        }
        Err(Fault::Checksum {
            kind: checksum.kind,
            expected: STANDARD.encode(&checksum.digest),
            found: STANDARD.encode(&found),
            received: self.received,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BYTES: &[u8] = b"123456789";

    fn run(announced: &Announced<'_>, bytes: &[u8]) -> Result<Integrity, Fault> {
        let mut verifier = Verifier::new(announced.expected());
        bytes.chunks(4).for_each(|piece| verifier.update(piece));
        verifier.finish()
    }

    #[test]
    fn each_kind_accepts_its_published_check_value_and_refuses_a_flipped_bit() {
        for (kind, value) in [
            (Kind::Crc32, "y/Q5Jg=="),
            (Kind::Crc32c, "4waSgw=="),
            (Kind::Crc64Nvme, "rosUhgp5mIg="),
            (Kind::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
            (Kind::Sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
        ] {
            let announced = Announced { values: vec![(kind, value)], ..Announced::default() };
            assert_eq!(run(&announced, BYTES).ok(), Some(Integrity::Verified(kind)), "{kind}");
            assert!(matches!(run(&announced, b"123456788"), Err(Fault::Checksum { .. })), "{kind}");
        }
    }

    #[test]
    fn an_etag_is_verified_only_when_it_is_an_md5() {
        let plain = |etag, etag_is_opaque| Announced { etag: Some(etag), etag_is_opaque, ..Announced::default() };
        for (announced, expected) in [
            (plain("\"25f9e794323b453885f5181f1b624d0b\"", false), Integrity::Verified(Kind::Md5)),
            (plain("25F9E794323B453885F5181F1B624D0B", false), Integrity::Verified(Kind::Md5)),
            (plain("\"25f9e794323b453885f5181f1b624d0b\"", true), Integrity::Absent),
            (plain("\"25f9e794323b453885f5181f1b624d0b-3\"", false), Integrity::Unverifiable(Why::Composite)),
            (plain("\"opaque\"", false), Integrity::Absent),
            (Announced::default(), Integrity::Absent),
        ] {
            assert_eq!(run(&announced, BYTES).ok(), Some(expected), "{announced:?}");
        }
        assert!(run(&plain("\"25f9e794323b453885f5181f1b624d0c\"", false), BYTES).is_err());
    }

    #[test]
    fn a_checksum_of_parts_or_of_an_unknown_kind_is_never_taken_for_one_of_the_whole() {
        let crc = vec![(Kind::Crc32, "y/Q5Jg==")];
        for (announced, why) in [
            (Announced { values: crc, composite: true, ..Announced::default() }, Why::Composite),
            (Announced { values: vec![(Kind::Crc32, "y/Q5Jg==-2")], ..Announced::default() }, Why::Composite),
            (Announced { unknown_kind: true, ..Announced::default() }, Why::UnknownKind),
        ] {
            assert_eq!(run(&announced, BYTES).ok(), Some(Integrity::Unverifiable(why)), "{announced:?}");
        }
    }
}
