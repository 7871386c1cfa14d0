//! Buckets and objects in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use bytes::Bytes;
use md5::{Digest, Md5};
use s3s::checksum::ChecksumHasher;

use crate::Checksum;

/// An object and what S3 keeps with it.
pub(crate) struct Object {
    pub(crate) bytes: Bytes,
    pub(crate) media_type: Option<String>,
    pub(crate) etag: String,
    pub(crate) modified: SystemTime,
    pub(crate) checksums: Checksums,
}

/// Whole-object checksums in base64, at most one of which is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Checksums {
    pub(crate) crc32: Option<String>,
    pub(crate) crc32c: Option<String>,
    pub(crate) crc64nvme: Option<String>,
    pub(crate) sha1: Option<String>,
    pub(crate) sha256: Option<String>,
}

impl Checksums {
    pub(crate) fn of(bytes: &[u8], kind: Checksum) -> Self {
        let mut hasher = ChecksumHasher::default();
        match kind {
            Checksum::Absent => {}
            Checksum::Crc32 => hasher.crc32 = Some(s3s::crypto::Checksum::new()),
            Checksum::Crc32c => hasher.crc32c = Some(s3s::crypto::Checksum::new()),
            Checksum::Crc64Nvme => hasher.crc64nvme = Some(s3s::crypto::Checksum::new()),
            Checksum::Sha1 => hasher.sha1 = Some(s3s::crypto::Checksum::new()),
            Checksum::Sha256 => hasher.sha256 = Some(s3s::crypto::Checksum::new()),
        }
        hasher.update(bytes);
        let found = hasher.finalize();
        Self {
            crc32: found.checksum_crc32,
            crc32c: found.checksum_crc32c,
            crc64nvme: found.checksum_crc64nvme,
            sha1: found.checksum_sha1,
            sha256: found.checksum_sha256,
        }
    }
}

impl Object {
    pub(crate) fn new(bytes: Bytes, media_type: Option<String>, kind: Checksum) -> Self {
        let checksums = Checksums::of(&bytes, kind);
        Self::with_checksums(bytes, media_type, checksums)
    }

    pub(crate) fn with_checksums(bytes: Bytes, media_type: Option<String>, checksums: Checksums) -> Self {
        let etag = Md5::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { bytes, media_type, etag, modified: SystemTime::now(), checksums }
    }
}

type Bucket = BTreeMap<String, Arc<Object>>;
/// Keys and their objects, and whether there are more.
type Page = (Vec<(String, Arc<Object>)>, bool);

#[derive(Default)]
pub(crate) struct Store(RwLock<BTreeMap<String, Bucket>>);

impl Store {
    fn write<T>(&self, change: impl FnOnce(&mut BTreeMap<String, Bucket>) -> T) -> T {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner))
    }

    fn read<T>(&self, look: impl FnOnce(&BTreeMap<String, Bucket>) -> T) -> T {
        look(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn create_bucket(&self, bucket: &str) {
        self.write(|buckets| {
            buckets.entry(bucket.to_owned()).or_default();
        });
    }

    pub(crate) fn buckets(&self) -> Vec<String> {
        self.read(|buckets| buckets.keys().cloned().collect())
    }

    /// False when there is no such bucket.
    pub(crate) fn put(&self, bucket: &str, key: &str, object: Object) -> bool {
        self.write(|buckets| match buckets.get_mut(bucket) {
            Some(bucket) => {
                bucket.insert(key.to_owned(), Arc::new(object));
                true
            }
            None => false,
        })
    }

    pub(crate) fn delete(&self, bucket: &str, key: &str) {
        self.write(|buckets| drop(buckets.get_mut(bucket).and_then(|bucket| bucket.remove(key))));
    }

    /// The object; the outer option is the bucket.
    pub(crate) fn get(&self, bucket: &str, key: &str) -> Option<Option<Arc<Object>>> {
        self.read(|buckets| Some(buckets.get(bucket)?.get(key).cloned()))
    }

    /// Up to `max` objects after `after`, in order, and whether there are more.
    pub(crate) fn list(&self, bucket: &str, prefix: &str, after: &str, max: usize) -> Option<Page> {
        self.read(|buckets| {
            let mut found = buckets
                .get(bucket)?
                .iter()
                .filter(|(key, _)| key.starts_with(prefix) && (after.is_empty() || key.as_str() > after))
                .map(|(key, object)| (key.clone(), Arc::clone(object)));
            let page: Vec<_> = found.by_ref().take(max).collect();
            Some((page, found.next().is_some()))
        })
    }
}
