//! An S3 server that fails as it is told, on real sockets. Faults are counted by request, so that a test says exactly
//! how often each happens.

mod sockets;

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use crc_fast::CrcAlgorithm;
use md5::{Digest, Md5};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// How one request is answered. Bytes are counted from the first one that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// With the object.
    Ok,
    /// With a reset, before any header.
    ResetBeforeHeaders,
    /// With an orderly close, before any header.
    CloseBeforeHeaders,
    /// With a reset, after so many bytes of the body.
    ResetInBody(usize),
    /// With an orderly close, after so many bytes of the body.
    CutBody(usize),
    /// With a body that ends in order after so many bytes and announces no length.
    ShortBody(usize),
    /// With headers that announce so many bytes less than the object's checksum is of.
    WrongLength(usize),
    /// With silence, after so many bytes of the body, until the client gives up.
    Stall(usize),
    /// With silence, after so many bytes of the body, for this long; then with the rest.
    Pause(usize, Duration),
    /// With silence, until the client gives up.
    NoAnswer,
    /// With silence for this long, then with the object.
    Late(Duration),
    /// With a status, S3's code, and seconds to wait.
    Status(u16, Option<&'static str>, Option<u32>),
    /// With a refusal that carries this code.
    Denied(&'static str),
    /// With status 200 and S3's error document in place of the object.
    ErrorIn200(&'static str),
    /// With status 200 and a page of some proxy.
    HtmlIn200,
    /// The same page, with an ETag as web servers have it.
    HtmlWithEtag,
    /// With headers that announce so many bytes; those that there are follow, and an orderly close.
    Announced(u64),
    /// With the status of a part when the whole was asked for, and of the whole when a part was.
    OtherStatus,
    /// With a refusal, if a version is named.
    NoVersions,
    /// With the object, one bit of the byte at this place flipped.
    FlippedByte(usize),
    /// With a redirect to the region of this name.
    OtherRegion(&'static str),
    /// With the whole object, whatever part was asked for.
    WholeForRange,
    /// With a part that begins one byte later than the one asked for.
    OtherRange,
    /// With the part that was asked for, of an object with another ETag.
    OtherEtag,
    /// As the object says, after it was replaced by one of the same size.
    Replaced,
    /// With bytes that are no HTTP.
    NotHttp,
}

/// What the server has.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its bytes.
    pub bytes: Bytes,
    /// Its ETag, with the quotes.
    pub etag: String,
    /// Its version, if the bucket keeps some.
    pub version_id: Option<&'static str>,
    /// The headers that tell its checksum.
    pub checksum: Vec<(&'static str, String)>,
}

impl<B: Into<Bytes>> From<B> for Object {
    /// An object with a CRC64NVME, and its MD5 for an ETag.
    fn from(bytes: B) -> Self {
        let bytes = bytes.into();
        let crc = STANDARD.encode(crc_fast::checksum(CrcAlgorithm::Crc64Nvme, &bytes).to_be_bytes());
        let etag: String = Md5::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            etag: format!("\"{etag}\""),
            version_id: None,
            checksum: vec![("x-amz-checksum-crc64nvme", crc), ("x-amz-checksum-type", "FULL_OBJECT".to_owned())],
            bytes,
        }
    }
}

/// How far away the server is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Distance {
    /// Passes before each answer.
    pub latency: Duration,
    /// What one connection carries; nothing is no limit.
    pub bytes_per_second: Option<u32>,
}

/// The running server. Whatever is asked of it is the one object; when the script is used up, it answers well.
pub struct BadS3 {
    address: SocketAddr,
    state: Arc<State>,
    serving: JoinHandle<()>,
}

struct State {
    object: Object,
    /// What keys have whose object was replaced.
    replaced: Mutex<HashMap<String, Object>>,
    script: Mutex<Script>,
    requests: Mutex<Vec<Request>>,
    distance: Distance,
    connections: AtomicUsize,
    answering: AtomicUsize,
}

/// Which fault is next, by the path that is asked for.
type Script = Box<dyn FnMut(&str) -> Option<Fault> + Send>;

/// A request that reached the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its method and its path with the query, as they were sent.
    pub line: String,
    /// Its headers, names in lower case.
    pub headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The path, without the query.
    fn path(&self) -> &str {
        self.line.split('?').next().unwrap_or_default()
    }

    /// The bytes that are asked for, of so many.
    fn range(&self, size: usize) -> Option<(usize, usize)> {
        let (first, last) = self.header("range")?.strip_prefix("bytes=")?.split_once('-')?;
        let last = if last.is_empty() { size - 1 } else { last.parse().ok()? };
        Some((first.parse().ok()?, (last + 1).min(size)))
    }
}

impl Drop for BadS3 {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl BadS3 {
    /// Starts on a free port of 127.0.0.1. Each request uses up one entry of the script.
    ///
    /// # Errors
    ///
    /// When no socket can be opened.
    pub async fn start(
        object: impl Into<Object>,
        script: impl IntoIterator<Item = Fault, IntoIter: Send + 'static>,
    ) -> io::Result<Self> {
        Self::far_away(object, script, Distance::default()).await
    }

    /// The same, with a script of its own for each key.
    ///
    /// # Errors
    ///
    /// When no socket can be opened.
    pub async fn hitting_each(object: impl Into<Object>, script: Vec<Fault>) -> io::Result<Self> {
        let mut scripts: HashMap<String, std::vec::IntoIter<Fault>> = HashMap::new();
        let next =
            move |path: &str| scripts.entry(path.to_owned()).or_insert_with(|| script.clone().into_iter()).next();
        Self::serve(object.into(), Box::new(next), Distance::default()).await
    }

    /// The same, at a distance.
    ///
    /// # Errors
    ///
    /// When no socket can be opened.
    pub async fn far_away(
        object: impl Into<Object>,
        script: impl IntoIterator<Item = Fault, IntoIter: Send + 'static>,
        distance: Distance,
    ) -> io::Result<Self> {
        let mut script = script.into_iter();
        Self::serve(object.into(), Box::new(move |_| script.next()), distance).await
    }

    async fn serve(object: Object, script: Script, distance: Distance) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let state = Arc::new(State {
            object,
            replaced: Mutex::default(),
            script: Mutex::new(script),
            requests: Mutex::default(),
            distance,
            connections: AtomicUsize::new(0),
            answering: AtomicUsize::new(0),
        });
        let address = listener.local_addr()?;
        let serving = tokio::spawn(sockets::serve(listener, Arc::clone(&state)));
        Ok(Self { address, state, serving })
    }

    /// Where it listens.
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.state.requests).clone()
    }

    /// How many requests so far.
    pub fn request_count(&self) -> usize {
        lock(&self.state.requests).len()
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::Acquire)
    }

    /// How many requests are being answered.
    pub fn answering(&self) -> usize {
        self.state.answering.load(Ordering::Acquire)
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
