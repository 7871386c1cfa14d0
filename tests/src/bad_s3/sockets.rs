//! How the server's sockets act the faults out.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::{Fault, Object, Request, State, lock};

/// The longest head of a request that is read, in bytes.
const MAX_HEAD: usize = 64 * 1024;

/// Answers every connection until it is dropped.
pub(super) async fn serve(listener: TcpListener, state: Arc<State>) {
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
