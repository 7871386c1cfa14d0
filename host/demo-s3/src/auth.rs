//! Who may do what: secrets for signatures, and buckets for each identity.

use std::sync::Arc;

use s3s::access::{S3Access, S3AccessContext};
use s3s::auth::{S3Auth, SecretKey};
use s3s::path::S3Path;
use s3s::{S3Result, s3_error};

/// Somebody the server knows.
#[derive(Clone)]
pub struct Identity {
    access_key: String,
    secret_key: String,
    buckets: Option<Vec<String>>,
    denied: Vec<String>,
}

impl Identity {
    /// An identity that may use every bucket.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self { access_key: access_key.into(), secret_key: secret_key.into(), buckets: None, denied: Vec::new() }
    }

    /// The same identity, for these buckets only.
    #[must_use]
    pub fn only(mut self, buckets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.buckets = Some(buckets.into_iter().map(Into::into).collect());
        self
    }

    /// The same identity, refused every key that begins like this.
    #[must_use]
    pub fn denied(mut self, prefix: impl Into<String>) -> Self {
        self.denied.push(prefix.into());
        self
    }

    fn may_use(&self, path: &S3Path) -> bool {
        let Some(bucket) = path.get_bucket_name() else { return true };
        let key = path.get_object_key().unwrap_or_default();
        let in_bucket = self.buckets.as_ref().is_none_or(|buckets| buckets.iter().any(|name| name == bucket));
        in_bucket && !self.denied.iter().any(|prefix| key.starts_with(prefix.as_str()))
    }
}

/// The secrets behind the access keys.
pub(crate) struct Secrets(pub(crate) Arc<[Identity]>);

#[async_trait::async_trait]
impl S3Auth for Secrets {
    async fn get_secret_key(&self, access_key: &str) -> S3Result<SecretKey> {
        let identity = self.0.iter().find(|identity| identity.access_key == access_key);
        identity
            .map(|identity| SecretKey::from(identity.secret_key.as_str()))
            .ok_or_else(|| s3_error!(InvalidAccessKeyId))
    }
}

/// The buckets of each identity. Nobody is anonymous.
pub(crate) struct Access(pub(crate) Arc<[Identity]>);

#[async_trait::async_trait]
impl S3Access for Access {
    async fn check(&self, context: &mut S3AccessContext<'_>) -> S3Result<()> {
        let key = context.credentials().map(|credentials| credentials.access_key.clone());
        let identity = key.and_then(|key| self.0.iter().find(|identity| identity.access_key == key));
        match identity {
            Some(identity) if identity.may_use(context.s3_path()) => Ok(()),
            _ => Err(s3_error!(AccessDenied, "Access Denied")),
        }
    }
}
