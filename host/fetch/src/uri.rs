//! Where an object is: `s3://bucket/key`, and what a prefix covers.

use std::fmt;
use std::str::FromStr;

/// The longest key S3 accepts, in bytes of UTF-8.
const MAX_KEY_BYTES: usize = 1024;
/// The shortest and longest bucket names; 255 is what old buckets may have.
const BUCKET_LENGTHS: std::ops::RangeInclusive<usize> = 3..=255;
const SCHEME: &str = "s3://";

/// The address of one object.
///
/// The key is taken literally: spaces, `+`, `%`, `:`, `?` and letters of any script are part of it, and nothing is
/// decoded. So a version cannot be written in the text form; [`S3Uri::with_version`] adds one.
///
/// ```
/// use docferry_fetch::S3Uri;
///
/// let uri: S3Uri = "s3://reports/2023/annual report (50%+).pdf".parse()?;
/// assert_eq!(uri.bucket(), "reports");
/// assert_eq!(uri.key(), "2023/annual report (50%+).pdf");
/// assert_eq!(uri.to_string(), "s3://reports/2023/annual report (50%+).pdf");
/// # Ok::<(), docferry_fetch::UriError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct S3Uri {
    bucket: String,
    key: String,
    version_id: Option<String>,
}

impl S3Uri {
    /// The object `key` in `bucket`.
    ///
    /// # Errors
    /// [`UriError`] when the bucket name or the key is not one S3 can hold.
    pub fn new(bucket: impl Into<String>, key: impl Into<String>) -> Result<Self, UriError> {
        let (bucket, key) = (bucket.into(), key.into());
        check_bucket(&bucket)?;
        check_key(&key)?;
        Ok(Self { bucket, key, version_id: None })
    }

    /// The same object at one version.
    #[must_use]
    pub fn with_version(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// The bucket's name.
    #[must_use]
    pub fn bucket(&self) -> &str {
        &self.bucket
    }

    /// The key, as S3 holds it.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The version that is asked for; `None` is the current one.
    #[must_use]
    pub fn version_id(&self) -> Option<&str> {
        self.version_id.as_deref()
    }
}

impl FromStr for S3Uri {
    type Err = UriError;

    fn from_str(text: &str) -> Result<Self, UriError> {
        let rest = strip_scheme(text)?;
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        Self::new(bucket, key)
    }
}

impl fmt::Display for S3Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{SCHEME}{}/{}", self.bucket, self.key)
    }
}

/// A bucket, or the part of it below a prefix.
///
/// A prefix ends at a `/`: `s3://bucket/annual` covers the object `annual` and all below `annual/`, never
/// `annual-secret/`.
///
/// ```
/// use docferry_fetch::{S3Uri, Source};
///
/// let source: Source = "s3://reports/public/".parse()?;
/// assert!(source.contains(&S3Uri::new("reports", "public/2023.pdf")?));
/// assert!(!source.contains(&S3Uri::new("reports", "public-draft/2023.pdf")?));
/// # Ok::<(), docferry_fetch::UriError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    bucket: String,
    prefix: String,
}

impl Source {
    /// Everything in `bucket` below `prefix`; an empty prefix is the whole bucket.
    ///
    /// # Errors
    /// [`UriError`] when the bucket name or the prefix is not one S3 can hold.
    pub fn new(bucket: impl Into<String>, prefix: impl Into<String>) -> Result<Self, UriError> {
        let (bucket, prefix) = (bucket.into(), prefix.into());
        check_bucket(&bucket)?;
        if !prefix.is_empty() {
            check_key(&prefix)?;
        }
        Ok(Self { bucket, prefix })
    }

    /// The bucket's name.
    #[must_use]
    pub fn bucket(&self) -> &str {
        &self.bucket
    }

    /// The prefix, empty for the whole bucket.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Whether the object lies in this source.
    #[must_use]
    pub fn contains(&self, uri: &S3Uri) -> bool {
        if uri.bucket != self.bucket {
            return false;
        }
        match uri.key.strip_prefix(&self.prefix) {
            None => false,
            Some(rest) => {
                self.prefix.is_empty() || self.prefix.ends_with('/') || rest.is_empty() || rest.starts_with('/')
            }
        }
    }
}

impl FromStr for Source {
    type Err = UriError;

    fn from_str(text: &str) -> Result<Self, UriError> {
        let rest = strip_scheme(text)?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        Self::new(bucket, prefix)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{SCHEME}{}/{}", self.bucket, self.prefix)
    }
}

/// Why a text is not the address of an object or a source. Its code is `malformed_uri`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// It does not begin with `s3://`.
    #[error("`{0}` does not begin with s3://")]
    Scheme(String),
    /// There is no bucket, or its name is not one.
    #[error("`{0}` is not a bucket name")]
    Bucket(String),
    /// There is no key after the bucket.
    #[error("the uri names no key after the bucket")]
    NoKey,
    /// The key is longer than S3 holds.
    #[error("the key has {0} bytes, more than the 1024 that s3 holds")]
    KeyTooLong(usize),
}

impl UriError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Scheme(_) | Self::NoKey => {
                "write it as s3://bucket/key, the key as S3 shows it, without any escaping"
            }
            Self::Bucket(_) => {
                "a bucket name has 3 to 63 lower-case letters, digits, dots and hyphens; write it as s3://bucket/key"
            }
            Self::KeyTooLong(_) => "a key has at most 1024 bytes of UTF-8",
        }
    }
}

fn strip_scheme(text: &str) -> Result<&str, UriError> {
    text.strip_prefix(SCHEME).ok_or_else(|| UriError::Scheme(text.chars().take(64).collect()))
}

fn check_bucket(bucket: &str) -> Result<(), UriError> {
    let plain = bucket.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    if plain && BUCKET_LENGTHS.contains(&bucket.len()) {
        return Ok(());
    }
    Err(UriError::Bucket(bucket.chars().take(64).collect()))
}

fn check_key(key: &str) -> Result<(), UriError> {
    if key.is_empty() {
        return Err(UriError::NoKey);
    }
    if key.len() > MAX_KEY_BYTES {
        return Err(UriError::KeyTooLong(key.len()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_taken_literally_and_written_back_as_they_were() {
        for (text, bucket, key) in [
            ("s3://abc/k", "abc", "k"),
            ("s3://abc/a b.pdf", "abc", "a b.pdf"),
            ("s3://abc/a+b%20c.pdf", "abc", "a+b%20c.pdf"),
            ("s3://abc/q?versionId=7#top", "abc", "q?versionId=7#top"),
            ("s3://abc/C:/x", "abc", "C:/x"),
            ("s3://abc/Bericht März/報告.pdf", "abc", "Bericht März/報告.pdf"),
            ("s3://abc//leading", "abc", "/leading"),
            ("s3://abc/folder/", "abc", "folder/"),
            ("s3://a.b-c_D/../x", "a.b-c_D", "../x"),
        ] {
            let uri: S3Uri = text.parse().unwrap();
            assert_eq!((uri.bucket(), uri.key(), uri.version_id()), (bucket, key, None), "{text}");
            assert_eq!(uri.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_address_is_refused_with_its_reason() {
        let long = format!("s3://abc/{}", "k".repeat(1025));
        for (text, error) in [
            ("https://abc/k", UriError::Scheme("https://abc/k".into())),
            ("S3://abc/k", UriError::Scheme("S3://abc/k".into())),
            ("", UriError::Scheme(String::new())),
            ("s3:///k", UriError::Bucket(String::new())),
            ("s3://ab/k", UriError::Bucket("ab".into())),
            ("s3://a b/k", UriError::Bucket("a b".into())),
            ("s3://user@abc/k", UriError::Bucket("user@abc".into())),
            ("s3://abc", UriError::NoKey),
            ("s3://abc/", UriError::NoKey),
            (long.as_str(), UriError::KeyTooLong(1025)),
        ] {
            assert_eq!(text.parse::<S3Uri>().unwrap_err(), error, "{text}");
            assert!(!error.hint().is_empty());
        }
    }

    #[test]
    fn a_source_covers_whole_path_segments_of_its_own_bucket() {
        for (source, key, inside) in [
            ("s3://abc", "x", true),
            ("s3://abc/", "x", true),
            ("s3://abc/p/", "p/x", true),
            ("s3://abc/p/", "p", false),
            ("s3://abc/p/", "px/y", false),
            ("s3://abc/p", "p", true),
            ("s3://abc/p", "p/x", true),
            ("s3://abc/p", "pq", false),
            ("s3://abd/", "x", false),
        ] {
            let source: Source = source.parse().unwrap();
            assert_eq!(source.contains(&S3Uri::new("abc", key).unwrap()), inside, "{source} {key}");
        }
    }
}
