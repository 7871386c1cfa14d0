//! An S3 server that fails as it is told, on real sockets. Faults are counted by request, so that a test says exactly
//! how often each happens.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

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

/// How one request is answered.
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
    /// With silence, until the client gives up.
    NoAnswer,
    /// With a status, S3's code, and seconds to wait.
    Status(u16, Option<&'static str>, Option<u32>),
    /// With a refusal that carries this code.
    Denied(&'static str),
    /// With status 200 and S3's error document in place of the object.
    ErrorIn200(&'static str),
    /// With status 200 and a page of some proxy.
    HtmlIn200,
    /// With the object, one bit of the byte at this place flipped.
    FlippedByte(usize),
    /// With a redirect to the region of this name.
    OtherRegion(&'static str),
}

/// The running server. Whatever is asked of it is the one object; when the script is used up, it answers well.
pub struct BadS3 {
    address: SocketAddr,
    state: Arc<State>,
    serving: JoinHandle<()>,
}

struct State {
    object: Bytes,
    script: Mutex<VecDeque<Fault>>,
    requests: Mutex<Vec<Request>>,
}

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
    pub async fn start(object: impl Into<Bytes>, script: impl IntoIterator<Item = Fault>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let state = Arc::new(State {
            object: object.into(),
            script: Mutex::new(script.into_iter().collect()),
            requests: Mutex::default(),
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
        self.state.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
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
    while let Some(request) = read_request(&mut socket).await? {
        state.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let fault = state.script.lock().unwrap_or_else(PoisonError::into_inner).pop_front().unwrap_or(Fault::Ok);
        if !answer(&mut socket, &state.object, &fault).await? {
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
async fn answer(socket: &mut TcpStream, object: &[u8], fault: &Fault) -> io::Result<bool> {
    let body = |bytes: usize| object.get(..bytes).unwrap_or(object);
    match fault {
        Fault::Ok => {
            socket.write_all(object_head(object, object.len()).as_bytes()).await?;
            socket.write_all(object).await?;
            Ok(true)
        }
        Fault::FlippedByte(at) => {
            let mut flipped = object.to_vec();
            if let Some(byte) = flipped.get_mut(*at) {
                *byte ^= 1;
            }
            socket.write_all(object_head(object, object.len()).as_bytes()).await?;
            socket.write_all(&flipped).await?;
            Ok(true)
        }
        Fault::ResetBeforeHeaders => reset(socket),
        Fault::CloseBeforeHeaders => close(socket).await,
        Fault::ResetInBody(at) => {
            socket.write_all(object_head(object, object.len()).as_bytes()).await?;
            socket.write_all(body(*at)).await?;
            reset(socket)
        }
        Fault::CutBody(at) => {
            socket.write_all(object_head(object, object.len()).as_bytes()).await?;
            socket.write_all(body(*at)).await?;
            close(socket).await
        }
        Fault::ShortBody(at) => {
            let head = object_head(object, object.len());
            let head = head.replace(&format!("content-length: {}", object.len()), "transfer-encoding: chunked");
            socket.write_all(head.as_bytes()).await?;
            let piece = body(*at);
            socket.write_all(format!("{:x}\r\n", piece.len()).as_bytes()).await?;
            socket.write_all(piece).await?;
            socket.write_all(b"\r\n0\r\n\r\n").await?;
            Ok(true)
        }
        Fault::WrongLength(less) => {
            let announced = object.len().saturating_sub(*less);
            socket.write_all(object_head(object, announced).as_bytes()).await?;
            socket.write_all(body(announced)).await?;
            Ok(true)
        }
        Fault::Stall(at) => {
            socket.write_all(object_head(object, object.len()).as_bytes()).await?;
            socket.write_all(body(*at)).await?;
            silence(socket).await
        }
        Fault::NoAnswer => silence(socket).await,
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
        Fault::HtmlIn200 => {
            let page = "<!doctype html><title>Sign in</title><p>Please sign in to use the network.";
            let head = format!("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n", page.len());
            socket.write_all((head + page).as_bytes()).await?;
            Ok(true)
        }
    }
}

fn object_head(object: &[u8], announced: usize) -> String {
    let crc = STANDARD.encode(crc_fast::checksum(CrcAlgorithm::Crc64Nvme, object).to_be_bytes());
    let etag: String = Md5::digest(object).iter().map(|byte| format!("{byte:02x}")).collect();
    format!(
        "HTTP/1.1 200 OK\r\nx-amz-request-id: GOOD\r\nlast-modified: Tue, 05 Mar 2024 10:00:00 GMT\r\netag: \"{etag}\"\r\n\
         x-amz-checksum-crc64nvme: {crc}\r\nx-amz-checksum-type: FULL_OBJECT\r\ncontent-type: application/pdf\r\n\
         content-length: {announced}\r\n\r\n"
    )
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
