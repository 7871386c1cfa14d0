//! An S3 server inside the process, for demonstrations and tests: real HTTP on 127.0.0.1, signatures enforced, checksums
//! kept, objects in memory.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use docferry_demo_s3::{DemoS3, Identity};
//!
//! let server = DemoS3::start([Identity::new("reader", "secret")]).await?;
//! server.put_object("reports", "2023/x.txt", "Revenue rose.", Some("text/plain"));
//! assert!(server.endpoint_url().starts_with("http://127.0.0.1:"));
//! assert!(server.requests().is_empty());
//! # Ok(())
//! # }
//! ```

mod api;
mod auth;
mod store;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use s3s::service::{S3Service, S3ServiceBuilder};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

pub use auth::Identity;
use store::Store;

/// A request that reached the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its method.
    pub method: String,
    /// Its path, escaped as it was sent, with its query.
    pub path: String,
    /// Its `Range` header.
    pub range: Option<String>,
}

/// The checksum that the server keeps with an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksum {
    /// None: there is only the ETag.
    Absent,
    /// CRC-32.
    Crc32,
    /// CRC-32C.
    Crc32c,
    /// CRC-64/NVME, as current servers compute by themselves.
    Crc64Nvme,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

type Log = Arc<Mutex<Vec<Request>>>;

/// A running server. Dropping it closes the socket and every connection.
pub struct DemoS3 {
    address: SocketAddr,
    store: Arc<Store>,
    log: Log,
    serving: JoinHandle<()>,
}

impl Drop for DemoS3 {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl DemoS3 {
    /// Starts a server on a free port of 127.0.0.1, which knows these identities.
    ///
    /// # Errors
    ///
    /// When no socket can be opened.
    pub async fn start(identities: impl IntoIterator<Item = Identity>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let store = Arc::new(Store::default());
        let log = Log::default();
        let identities: Arc<[Identity]> = identities.into_iter().collect();
        let mut builder = S3ServiceBuilder::new(api::Api(Arc::clone(&store)));
        builder.set_auth(auth::Secrets(Arc::clone(&identities)));
        builder.set_access(auth::Access(identities));
        let serving = tokio::spawn(serve(listener, builder.build(), Arc::clone(&log)));
        Ok(Self { address, store, log, serving })
    }

    /// Where it listens, such as `http://127.0.0.1:40123`.
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Makes a bucket, when there is none of that name.
    pub fn create_bucket(&self, bucket: &str) {
        self.store.create_bucket(bucket);
    }

    /// Puts an object with a CRC-64/NVME, as current SDKs do. Makes the bucket when there is none.
    pub fn put_object(&self, bucket: &str, key: &str, bytes: impl Into<Bytes>, media_type: Option<&str>) {
        self.put_object_with(bucket, key, bytes, media_type, Checksum::Crc64Nvme);
    }

    /// Puts an object with a checksum of this kind. Makes the bucket when there is none.
    pub fn put_object_with(
        &self,
        bucket: &str,
        key: &str,
        bytes: impl Into<Bytes>,
        media_type: Option<&str>,
        checksum: Checksum,
    ) {
        self.store.create_bucket(bucket);
        self.store.put(bucket, key, store::Object::new(bytes.into(), media_type.map(str::to_owned), checksum));
    }

    /// Removes an object.
    pub fn delete_object(&self, bucket: &str, key: &str) {
        self.store.delete(bucket, key);
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The request's number, as S3 would name it.
fn request_id(log: &Log) -> http::HeaderValue {
    let number = log.lock().unwrap_or_else(PoisonError::into_inner).len();
    http::HeaderValue::from(number)
}

async fn serve(listener: TcpListener, service: S3Service, log: Log) {
    // Dropped with this task, and with it every connection.
    let mut connections = JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        // Small answers must not wait for a delayed acknowledgement.
        if socket.set_nodelay(true).is_err() {
            continue;
        }
        let (service, log) = (service.clone(), Arc::clone(&log));
        connections.spawn(async move {
            let answer = hyper::service::service_fn(|request: http::Request<hyper::body::Incoming>| {
                let header = |name: &str| Some(request.headers().get(name)?.to_str().ok()?.to_owned());
                let seen = Request {
                    method: request.method().to_string(),
                    path: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
                    range: header("range"),
                };
                log.lock().unwrap_or_else(PoisonError::into_inner).push(seen);
                let (service, id) = (service.clone(), request_id(&log));
                async move {
                    let mut answer = service.call(request.map(s3s::Body::from)).await?;
                    answer.headers_mut().insert("x-amz-request-id", id);
                    Ok::<_, s3s::HttpError>(answer)
                }
            });
            let http = auto::Builder::new(TokioExecutor::new());
            if let Err(error) = http.serve_connection(TokioIo::new(socket), answer).await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
        while connections.try_join_next().is_some() {}
    }
}
