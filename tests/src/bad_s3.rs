//! An S3 server that fails as it is told, on real sockets. Faults are counted by request, so that a test says exactly
//! how often each happens.

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
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// The longest head of a request that is read, in bytes.
const MAX_HEAD: usize = 64 * 1024;

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
        let serving = tokio::spawn(serve(listener, Arc::clone(&state)));
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

async fn serve(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    while let Ok((socket, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        // A client that hangs up ends the connection; there is nothing else to do about it.
        connections.spawn(async move { connection(socket, &state).await.unwrap_or_default() });
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(mut socket: TcpStream, state: &State) -> io::Result<()> {
    socket.set_nodelay(true)?;
    state.connections.fetch_add(1, Ordering::AcqRel);
    while let Some(request) = read_request(&mut socket).await? {
        let fault = {
            // One lock after the other in the order of the requests.
            let mut requests = lock(&state.requests);
            requests.push(request.clone());
            (lock(&state.script))(request.path()).unwrap_or(Fault::Ok)
        };
        state.answering.fetch_add(1, Ordering::AcqRel);
        let answered = answer(&mut socket, state, &request, &fault).await;
        state.answering.fetch_sub(1, Ordering::AcqRel);
        if !answered? {
            return Ok(());
        }
    }
    Ok(())
}

async fn read_request(socket: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if socket.read_buf(&mut head).await? == 0 || head.len() > MAX_HEAD {
            return Ok(None);
        }
    }
    let head = String::from_utf8_lossy(&head);
    let mut lines = head.lines();
    let line = lines.next().unwrap_or_default().trim_end_matches(" HTTP/1.1").to_owned();
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Ok(Some(Request { line, headers }))
}

/// Answers one request; whether the connection goes on.
async fn answer(socket: &mut TcpStream, state: &State, request: &Request, fault: &Fault) -> io::Result<bool> {
    if !state.distance.latency.is_zero() {
        tokio::time::sleep(state.distance.latency).await;
    }
    if *fault == Fault::NoVersions && request.line.contains("versionId=") {
        return refuse(socket, 403, Some("AccessDenied"), "").await;
    }
    let object = {
        let mut replaced = lock(&state.replaced);
        let object = replaced.get(request.path()).unwrap_or(&state.object).clone();
        if *fault == Fault::Replaced {
            let bytes: Vec<u8> = object.bytes.iter().rev().copied().collect();
            let object = Object { version_id: object.version_id, ..Object::from(bytes) };
            replaced.insert(request.path().to_owned(), object.clone());
            object
        } else {
            object
        }
    };
    if request.header("if-match").is_some_and(|etag| etag != object.etag) {
        return refuse(socket, 412, Some("PreconditionFailed"), "").await;
    }
    let size = object.bytes.len();
    let range = request.range(size).filter(|_| *fault != Fault::WholeForRange);
    if range.is_some_and(|(first, end)| first >= end) {
        return refuse(socket, 416, Some("InvalidRange"), "").await;
    }
    let (first, end) = range.unwrap_or((0, size));
    let part = object.bytes.get(first..end).unwrap_or_default();
    let head = object_head(&object, range, part.len(), fault);
    let body = |bytes: usize| part.get(..bytes).unwrap_or(part);
    let mut send = async |bytes: &[u8]| -> io::Result<()> {
        socket.write_all(head.as_bytes()).await?;
        paced(socket, bytes, state.distance.bytes_per_second).await
    };
    match fault {
        Fault::Ok
        | Fault::WholeForRange
        | Fault::OtherRange
        | Fault::OtherEtag
        | Fault::OtherStatus
        | Fault::NoVersions
        | Fault::Replaced => {
            send(part).await?;
            Ok(true)
        }
        Fault::Announced(_) => {
            send(part).await?;
            close(socket).await
        }
        Fault::FlippedByte(at) => {
            let mut flipped = part.to_vec();
            if let Some(byte) = flipped.get_mut(*at) {
                *byte ^= 1;
            }
            send(&flipped).await?;
            Ok(true)
        }
        Fault::ResetBeforeHeaders => reset(socket),
        Fault::CloseBeforeHeaders => close(socket).await,
        Fault::ResetInBody(at) => {
            send(body(*at)).await?;
            reset(socket)
        }
        Fault::CutBody(at) => {
            send(body(*at)).await?;
            close(socket).await
        }
        Fault::ShortBody(at) => {
            let piece = body(*at);
            let mut chunk = format!("{:x}\r\n", piece.len()).into_bytes();
            chunk.extend_from_slice(piece);
            chunk.extend_from_slice(b"\r\n0\r\n\r\n");
            send(&chunk).await?;
            Ok(true)
        }
        Fault::WrongLength(less) => {
            send(body(part.len().saturating_sub(*less))).await?;
            Ok(true)
        }
        Fault::Stall(at) => {
            send(body(*at)).await?;
            // After all of it there is nothing to wait for.
            if *at < part.len() { silence(socket).await } else { Ok(true) }
        }
        Fault::Pause(at, time) => {
            send(body(*at)).await?;
            tokio::time::sleep(*time).await;
            socket.write_all(part.get(*at..).unwrap_or_default()).await?;
            Ok(true)
        }
        Fault::Late(time) => {
            tokio::time::sleep(*time).await;
            send(part).await?;
            Ok(true)
        }
        Fault::NoAnswer => silence(socket).await,
        Fault::NotHttp => {
            socket.write_all(b"220 mail.example ESMTP\r\n").await?;
            close(socket).await
        }
        Fault::Status(status, code, after) => {
            let after = after.map(|after| format!("retry-after: {after}\r\n")).unwrap_or_default();
            refuse(socket, *status, *code, &after).await
        }
        Fault::Denied(code) => {
            let status = if matches!(*code, "ExpiredToken" | "RequestTimeout") { 400 } else { 403 };
            refuse(socket, status, Some(code), "").await
        }
        Fault::OtherRegion(region) => {
            let header = format!("x-amz-bucket-region: {region}\r\n");
            refuse(socket, 301, Some("PermanentRedirect"), &header).await
        }
        Fault::ErrorIn200(code) => refuse(socket, 200, Some(code), "").await,
        Fault::HtmlIn200 | Fault::HtmlWithEtag => {
            let page = "<!doctype html><title>Sign in</title><p>Please sign in to use the network.";
            let etag = if *fault == Fault::HtmlWithEtag { "etag: \"65a1b2c3-4a\"\r\n" } else { "" };
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n{etag}content-length: {}\r\n\r\n", page.len());
            socket.write_all((head + page).as_bytes()).await?;
            Ok(true)
        }
    }
}

/// Writes no faster than told.
async fn paced(socket: &mut TcpStream, bytes: &[u8], bytes_per_second: Option<u32>) -> io::Result<()> {
    let Some(speed) = bytes_per_second else { return socket.write_all(bytes).await };
    let mut due = tokio::time::Instant::now();
    for piece in bytes.chunks(64 * 1024) {
        socket.write_all(piece).await?;
        due += Duration::from_secs_f64(piece.len() as f64 / f64::from(speed));
        tokio::time::sleep_until(due).await;
    }
    Ok(())
}

fn object_head(object: &Object, range: Option<(usize, usize)>, length: usize, fault: &Fault) -> String {
    let size = object.bytes.len();
    let mut head = match range {
        Some((first, end)) => {
            let shift = usize::from(*fault == Fault::OtherRange);
            let status = if *fault == Fault::OtherStatus { "200 OK" } else { "206 Partial Content" };
            format!("HTTP/1.1 {status}\r\ncontent-range: bytes {}-{}/{size}\r\n", first + shift, end - 1)
        }
        None => {
            let checksum: String = object.checksum.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
            let status = if *fault == Fault::OtherStatus { "206 Partial Content" } else { "200 OK" };
            format!("HTTP/1.1 {status}\r\n{checksum}")
        }
    };
    let etag = if *fault == Fault::OtherEtag { "\"other\"" } else { &object.etag };
    head.push_str("x-amz-request-id: GOOD\r\nlast-modified: Tue, 05 Mar 2024 10:00:00 GMT\r\n");
    head.push_str(&format!("content-type: application/pdf\r\netag: {etag}\r\n"));
    if let Some(version_id) = object.version_id {
        head.push_str(&format!("x-amz-version-id: {version_id}\r\n"));
    }
    match fault {
        Fault::ShortBody(_) => head.push_str("transfer-encoding: chunked\r\n\r\n"),
        Fault::WrongLength(less) => {
            head.push_str(&format!("content-length: {}\r\n\r\n", length.saturating_sub(*less)));
        }
        Fault::Announced(length) => head.push_str(&format!("content-length: {length}\r\n\r\n")),
        _ => head.push_str(&format!("content-length: {length}\r\n\r\n")),
    }
    head
}

async fn refuse(socket: &mut TcpStream, status: u16, code: Option<&str>, headers: &str) -> io::Result<bool> {
    let (document, kind) = match code {
        Some(code) => (
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>As the script says.</Message>\
                 <RequestId>BAD</RequestId></Error>"
            ),
            "x-amz-request-id: BAD\r\ncontent-type: application/xml\r\n",
        ),
        None => (String::new(), ""),
    };
    let head = format!("HTTP/1.1 {status} As Told\r\n{kind}{headers}content-length: {}\r\n\r\n", document.len());
    socket.write_all((head + &document).as_bytes()).await?;
    Ok(true)
}

fn reset(socket: &TcpStream) -> io::Result<bool> {
    socket.set_zero_linger()?;
    Ok(false)
}

async fn close(socket: &mut TcpStream) -> io::Result<bool> {
    socket.shutdown().await?;
    Ok(false)
}

/// Says nothing until the client hangs up.
async fn silence(socket: &mut TcpStream) -> io::Result<bool> {
    let mut rest = [0; 64];
    while socket.read(&mut rest).await? != 0 {}
    Ok(false)
}
