//! Checks that the bytes that arrived are the ones S3 holds, while they arrive.

use std::fmt;

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

/// The kinds of checksum that are verified, the quickest to compute first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `x-amz-checksum-crc64nvme`
    Crc64Nvme,
    /// `x-amz-checksum-crc32c`
    Crc32c,
    /// `x-amz-checksum-crc32`
    Crc32,
    /// `x-amz-checksum-sha256`
    Sha256,
    /// `x-amz-checksum-sha1`
    Sha1,
    /// The ETag, where it is the MD5 of the bytes.
    Md5,
}

impl Kind {
    /// The kind of which a header `x-amz-checksum-…` holds the value.
    pub(crate) fn of_header(name: &str) -> Option<Self> {
        [Self::Crc64Nvme, Self::Crc32c, Self::Crc32, Self::Sha256, Self::Sha1]
            .into_iter()
            .find(|kind| kind.as_str() == name)
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Self::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Self::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Self::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Self::Sha1 | Self::Sha256 | Self::Md5 => None,
        }
    }

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

    /// Whether parts can be read each for itself: what is known of them tells what is known of the whole.
    pub(crate) fn can_be_combined(&self) -> bool {
        self.checksum().is_none_or(|checksum| checksum.kind.crc().is_some())
    }
}

/// What the headers announce, as S3 sends it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Announced {
    /// Values by kind, in base64, the quickest to compute first.
    pub(crate) values: Vec<(Kind, String)>,
    pub(crate) unknown_kind: bool,
    pub(crate) composite: bool,
    /// The ETag of an object that a KMS or customer key encrypts is not an MD5.
    pub(crate) etag_is_opaque: bool,
}

impl Announced {
    /// Chooses what to verify against.
    pub(crate) fn expected(&self, etag: Option<&str>) -> Expected {
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
        let etag = etag.map(|etag| etag.trim_matches('"')).filter(|_| !self.etag_is_opaque);
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
    pub(crate) fn new(expected: &Expected) -> Self {
        let hasher = match expected.checksum().map(|checksum| (checksum.kind, checksum.kind.crc())) {
            Some((_, Some(algorithm))) => Hasher::Crc(Crc::new(algorithm)),
            Some((Kind::Sha1, _)) => Hasher::Sha1(Sha1::new()),
            Some((Kind::Sha256, _)) => Hasher::Sha256(Sha256::new()),
            Some((_, None)) => Hasher::Md5(Md5::new()),
            None => Hasher::None,
        };
        Self { hasher, received: 0 }
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

    /// Judges the parts of an object, in their order. Several can be judged only if [`Expected::can_be_combined`].
    pub(crate) fn finish(parts: Vec<Self>, expected: &Expected) -> Result<Integrity, Fault> {
        let checksum = match expected {
            Expected::Whole(checksum) => checksum,
            Expected::Unverifiable(why) => return Ok(Integrity::Unverifiable(*why)),
            Expected::Absent => return Ok(Integrity::Absent),
        };
        let (mut found, mut received) = (Vec::new(), 0);
        let mut crc_so_far = None;
        for part in parts {
            received += part.received;
            found = match part.hasher {
                Hasher::Crc(crc) => {
                    let crc = match (crc_so_far, checksum.kind.crc()) {
                        (Some(before), Some(algorithm)) => {
                            crc_fast::checksum_combine(algorithm, before, crc.finalize(), part.received)
                        }
                        _ => crc.finalize(),
                    };
                    crc_so_far = Some(crc);
                    crc.to_be_bytes().into_iter().skip(8 - digest_len(checksum.kind).min(8)).collect()
                }
                Hasher::Sha1(sha1) => sha1.finalize().to_vec(),
                Hasher::Sha256(sha256) => sha256.finalize().to_vec(),
                Hasher::Md5(md5) => md5.finalize().to_vec(),
                Hasher::None => Vec::new(),
            };
        }
        if found == checksum.digest {
            return Ok(Integrity::Verified(checksum.kind));
        }
        Err(Fault::Checksum {
            kind: checksum.kind,
            expected: STANDARD.encode(&checksum.digest),
            found: STANDARD.encode(&found),
            received,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BYTES: &[u8] = b"123456789";

    fn run(announced: &Announced, etag: Option<&str>, bytes: &[u8]) -> Result<Integrity, Fault> {
        let expected = announced.expected(etag);
        let mut whole = Verifier::new(&expected);
        bytes.chunks(4).for_each(|piece| whole.update(piece));
        let judged = Verifier::finish(vec![whole], &expected);
        if expected.can_be_combined() {
            let part = |piece: &[u8]| {
                let mut part = Verifier::new(&expected);
                part.update(piece);
                part
            };
            let parts = Verifier::finish(bytes.chunks(4).map(part).collect(), &expected);
            assert_eq!(parts.ok(), judged.as_ref().ok().copied());
        }
        judged
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
            let announced = Announced { values: vec![(kind, value.to_owned())], ..Announced::default() };
            assert_eq!(run(&announced, None, BYTES).ok(), Some(Integrity::Verified(kind)), "{kind}");
            assert!(matches!(run(&announced, None, b"123456788"), Err(Fault::Checksum { .. })), "{kind}");
        }
    }

    #[test]
    fn an_etag_is_verified_only_when_it_is_an_md5() {
        let judge =
            |etag, etag_is_opaque| run(&Announced { etag_is_opaque, ..Announced::default() }, Some(etag), BYTES);
        for (outcome, expected) in [
            (judge("\"25f9e794323b453885f5181f1b624d0b\"", false), Integrity::Verified(Kind::Md5)),
            (judge("25F9E794323B453885F5181F1B624D0B", false), Integrity::Verified(Kind::Md5)),
            (judge("\"25f9e794323b453885f5181f1b624d0b\"", true), Integrity::Absent),
            (judge("\"25f9e794323b453885f5181f1b624d0b-3\"", false), Integrity::Unverifiable(Why::Composite)),
            (judge("\"opaque\"", false), Integrity::Absent),
            (run(&Announced::default(), None, BYTES), Integrity::Absent),
        ] {
            assert_eq!(outcome.ok(), Some(expected));
        }
        assert!(judge("\"25f9e794323b453885f5181f1b624d0c\"", false).is_err());
    }

    #[test]
    fn a_checksum_of_parts_or_of_an_unknown_kind_is_never_taken_for_one_of_the_whole() {
        let crc = |value: &str| vec![(Kind::Crc32, value.to_owned())];
        for (announced, why) in [
            (Announced { values: crc("y/Q5Jg=="), composite: true, ..Announced::default() }, Why::Composite),
            (Announced { values: crc("y/Q5Jg==-2"), ..Announced::default() }, Why::Composite),
            (Announced { unknown_kind: true, ..Announced::default() }, Why::UnknownKind),
        ] {
            assert_eq!(run(&announced, None, BYTES).ok(), Some(Integrity::Unverifiable(why)), "{announced:?}");
        }
    }
}
