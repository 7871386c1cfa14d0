//! S3's operations on the store.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use s3s::dto::{
    Bucket, ChecksumMode, CreateBucketInput, CreateBucketOutput, DeleteObjectInput, DeleteObjectOutput, ETag,
    GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput, ListBucketsInput, ListBucketsOutput,
    ListObjectsV2Input, ListObjectsV2Output, Object as Listed, PutObjectInput, PutObjectOutput, StreamingBlob,
    Timestamp,
};
use s3s::{S3, S3Request, S3Response, S3Result, s3_error};

use crate::Checksum;
use crate::store::{Checksums, Object, Store};

/// Keys in one page of a listing, as on S3.
const PAGE: i32 = 1000;

pub(crate) struct Api(pub(crate) Arc<Store>);

impl Api {
    fn object(&self, bucket: &str, key: &str) -> S3Result<Arc<Object>> {
        let object = self.0.get(bucket, key).ok_or_else(|| s3_error!(NoSuchBucket))?;
        object.ok_or_else(|| s3_error!(NoSuchKey))
    }
}

fn etag(object: &Object) -> ETag {
    ETag::Strong(object.etag.clone())
}

fn length(bytes: usize) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

#[async_trait::async_trait]
impl S3 for Api {
    async fn get_object(&self, request: S3Request<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
        let input = request.input;
        let object = self.object(&input.bucket, &input.key)?;
        let matches = |wanted: &s3s::dto::ETagCondition| {
            wanted.is_any() || wanted.as_etag().is_some_and(|wanted| wanted.value() == object.etag)
        };
        if input.if_match.as_ref().is_some_and(|wanted| !matches(wanted)) {
            return Err(s3_error!(PreconditionFailed));
        }
        if input.if_none_match.as_ref().is_some_and(matches) {
            return Err(s3_error!(NotModified));
        }
        let whole = object.bytes.len();
        let part = match input.range {
            Some(range) => {
                let part = range.check(whole as u64)?;
                usize::try_from(part.start).unwrap_or(whole)..usize::try_from(part.end).unwrap_or(whole)
            }
            None => 0..whole,
        };
        let content_range = input.range.map(|_| format!("bytes {}-{}/{whole}", part.start, part.end.saturating_sub(1)));
        // A part carries no checksum of the whole.
        let asked = input.checksum_mode.as_ref().is_some_and(|mode| mode.as_str() == ChecksumMode::ENABLED);
        let checksums = if asked && input.range.is_none() { object.checksums.clone() } else { Checksums::default() };
        let bytes = object.bytes.slice(part);
        let output = GetObjectOutput {
            content_length: Some(length(bytes.len())),
            body: Some(StreamingBlob::wrap(futures_util::stream::iter(pieces(bytes)))),
            content_range,
            content_type: object.media_type.clone(),
            e_tag: Some(etag(&object)),
            last_modified: Some(Timestamp::from(object.modified)),
            checksum_crc32: checksums.crc32,
            checksum_crc32c: checksums.crc32c,
            checksum_crc64nvme: checksums.crc64nvme,
            checksum_sha1: checksums.sha1,
            checksum_sha256: checksums.sha256,
            ..GetObjectOutput::default()
        };
        Ok(S3Response::new(output))
    }

    async fn head_object(&self, request: S3Request<HeadObjectInput>) -> S3Result<S3Response<HeadObjectOutput>> {
        let object = self.object(&request.input.bucket, &request.input.key)?;
        Ok(S3Response::new(HeadObjectOutput {
            content_length: Some(length(object.bytes.len())),
            content_type: object.media_type.clone(),
            e_tag: Some(etag(&object)),
            last_modified: Some(Timestamp::from(object.modified)),
            ..HeadObjectOutput::default()
        }))
    }

    async fn put_object(&self, request: S3Request<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
        let (input, trailers) = (request.input, request.trailing_headers);
        let mut bytes = BytesMut::new();
        if let Some(mut body) = input.body {
            while let Some(piece) = body.try_next().await.map_err(|_| s3_error!(IncompleteBody))? {
                bytes.extend_from_slice(&piece);
            }
        }
        // Current SDKs send the checksum after the body.
        let trailers = trailers.and_then(|trailers| trailers.take()).unwrap_or_default();
        let trailing = |name: &str| Some(trailers.get(name)?.to_str().ok()?.to_owned());
        let checksums = Checksums {
            crc32: input.checksum_crc32.or_else(|| trailing("x-amz-checksum-crc32")),
            crc32c: input.checksum_crc32c.or_else(|| trailing("x-amz-checksum-crc32c")),
            crc64nvme: input.checksum_crc64nvme.or_else(|| trailing("x-amz-checksum-crc64nvme")),
            sha1: input.checksum_sha1.or_else(|| trailing("x-amz-checksum-sha1")),
            sha256: input.checksum_sha256.or_else(|| trailing("x-amz-checksum-sha256")),
        };
        let object = if checksums == Checksums::default() {
            Object::new(bytes.freeze(), input.content_type, Checksum::Crc64Nvme)
        } else {
            Object::with_checksums(bytes.freeze(), input.content_type, checksums)
        };
        let e_tag = Some(etag(&object));
        if !self.0.put(&input.bucket, &input.key, object) {
            return Err(s3_error!(NoSuchBucket));
        }
        Ok(S3Response::new(PutObjectOutput { e_tag, ..PutObjectOutput::default() }))
    }

    async fn delete_object(&self, request: S3Request<DeleteObjectInput>) -> S3Result<S3Response<DeleteObjectOutput>> {
        self.0.delete(&request.input.bucket, &request.input.key);
        Ok(S3Response::new(DeleteObjectOutput::default()))
    }

    async fn create_bucket(&self, request: S3Request<CreateBucketInput>) -> S3Result<S3Response<CreateBucketOutput>> {
        self.0.create_bucket(&request.input.bucket);
        Ok(S3Response::new(CreateBucketOutput::default()))
    }

    async fn list_buckets(&self, _: S3Request<ListBucketsInput>) -> S3Result<S3Response<ListBucketsOutput>> {
        let bucket = |name| Bucket { name: Some(name), ..Bucket::default() };
        let buckets = Some(self.0.buckets().into_iter().map(bucket).collect());
        Ok(S3Response::new(ListBucketsOutput { buckets, ..ListBucketsOutput::default() }))
    }

    async fn list_objects_v2(
        &self,
        request: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        let input = request.input;
        let prefix = input.prefix.unwrap_or_default();
        let after = input.continuation_token.or(input.start_after).unwrap_or_default();
        let max = input.max_keys.unwrap_or(PAGE).clamp(0, PAGE);
        let page = self.0.list(&input.bucket, &prefix, &after, usize::try_from(max).unwrap_or(0));
        let (objects, more) = page.ok_or_else(|| s3_error!(NoSuchBucket))?;
        let next = objects.last().filter(|_| more).map(|(key, _)| key.clone());
        let contents: Vec<Listed> = objects
            .into_iter()
            .map(|(key, object)| Listed {
                key: Some(key),
                size: Some(length(object.bytes.len())),
                e_tag: Some(etag(&object)),
                last_modified: Some(Timestamp::from(object.modified)),
                ..Listed::default()
            })
            .collect();
        Ok(S3Response::new(ListObjectsV2Output {
            name: Some(input.bucket),
            prefix: Some(prefix),
            max_keys: Some(max),
            key_count: Some(i32::try_from(contents.len()).unwrap_or(i32::MAX)),
            contents: Some(contents),
            is_truncated: Some(more),
            next_continuation_token: next,
            ..ListObjectsV2Output::default()
        }))
    }
}

/// A body in pieces, none of them a copy.
fn pieces(mut bytes: Bytes) -> impl Iterator<Item = Result<Bytes, std::io::Error>> {
    const PIECE: usize = 64 * 1024;
    std::iter::from_fn(move || {
        let piece = bytes.split_to(bytes.len().min(PIECE));
        (!piece.is_empty()).then_some(Ok(piece))
    })
}
