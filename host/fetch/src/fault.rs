//! What one attempt died of, as evidence that [`crate::classify`] can judge without doing anything.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_config::imds::client::error::{ImdsError, TokenError};
use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::RequestId;
use aws_smithy_runtime_api::client::dns::ResolveDnsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::connector::FirstByteTimeout;
use crate::uri::UriError;
use crate::verify::Kind;

type BoxError = Box<dyn Error + Send + Sync + 'static>;

/// How much of an answer that is not S3's is looked at, in bytes.
pub(crate) const PEEKED_BYTES: usize = 4096;

/// Everything an attempt, or the making of a client, can die of.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error("{0}")]
    Answer(Answer),
    #[error("the transport failed")]
    Transport { kind: Transport, source: BoxError },
    #[error("the credentials failed")]
    Credentials { missing: bool, source: BoxError },
    #[error("the request could not be built")]
    Unbuildable(#[source] BoxError),
    #[error("{} within {limit} ({})", limit.what(), seconds(*value))]
    Limit { limit: Limit, value: Duration },
    #[error("the deadline passed before the object was complete")]
    Deadline(#[source] Option<Box<Self>>),
    #[error("the download was not complete within timeout ({})", seconds(*value))]
    Timeout { value: Duration, source: Option<Box<Self>> },
    #[error("{received} bytes of {expected} arrived")]
    Short { expected: u64, received: u64 },
    #[error("the object's {kind} is {expected}, the {received} bytes that arrived have {found}")]
    Checksum { kind: Kind, expected: String, found: String, received: u64 },
    #[error("{asked} was asked for, {} came", said.as_deref().unwrap_or("something else"))]
    OtherRange { asked: String, said: Option<String> },
    #[error("the object was replaced by another")]
    Replaced,
    #[error("bucket `{bucket}` failed so often that no retry is left for now")]
    NoRetryLeft { bucket: String, source: Box<Self> },
    #[error("the object has {size} bytes, more than the limit of {limit}")]
    TooLarge { size: u64, limit: u64 },
    #[error("an answer of type {media_type} came without the headers that s3 sends")]
    NotS3 { media_type: String },
    #[error("the temporary file failed")]
    Spool(#[source] io::Error),
    #[error("`{setting}` takes {takes}")]
    Setting { setting: &'static str, takes: &'static str },
    #[error("`{url}` is not an http or https address")]
    Endpoint { url: String },
    #[error("no region is set")]
    NoRegion,
    #[error(transparent)]
    Uri(UriError),
}

impl Fault {
    /// Whether its own words are the sentence that the caller should read.
    pub(crate) fn speaks_for_itself(&self) -> bool {
        match self {
            Self::Limit { .. }
            | Self::Deadline(_)
            | Self::Timeout { .. }
            | Self::NoRetryLeft { .. }
            | Self::TooLarge { .. }
            | Self::Setting { .. }
            | Self::Endpoint { .. }
            | Self::NoRegion
            | Self::Uri(_) => true,
            Self::Answer(_)
            | Self::Transport { .. }
            | Self::Credentials { .. }
            | Self::Unbuildable(_)
            | Self::Short { .. }
            | Self::Checksum { .. }
            | Self::OtherRange { .. }
            | Self::Replaced
            | Self::NotS3 { .. }
            | Self::Spool(_) => false,
        }
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        match self {
            Self::Answer(answer) => answer.request_id.as_deref(),
            Self::NoRetryLeft { source, .. } => source.request_id(),
            Self::Deadline(source) | Self::Timeout { source, .. } => {
                source.as_ref().and_then(|fault| fault.request_id())
            }
            _ => None,
        }
    }

    /// Reads the evidence out of what the SDK returned for a request.
    pub(crate) fn from_sdk<E>(error: SdkError<E, HttpResponse>, now: SystemTime) -> Self
    where
        E: Error + ProvideErrorMetadata + Send + Sync + 'static,
    {
        if let Some(raw) = error.raw_response() {
            return Self::Answer(Answer::read(&error, raw, now));
        }
        match error {
            SdkError::ConstructionFailure(_) => {
                let source = error.into_source().unwrap_or_else(|error| error.to_string().into());
                credentials_fault(source).unwrap_or_else(Self::Unbuildable)
            }
            SdkError::DispatchFailure(failure) => {
                let answered_nothing = failure.as_other().is_some();
                let timed_out = failure.is_timeout();
                let source: BoxError = match failure.as_connector_error().is_some() {
                    true => SdkError::<E, HttpResponse>::DispatchFailure(failure)
                        .into_source()
                        .unwrap_or_else(|error| error.to_string().into()),
                    false => "the request could not be sent".into(),
                };
                if let Some(FirstByteTimeout(value)) = find::<FirstByteTimeout>(source.as_ref()) {
                    return Self::Limit { limit: Limit::FirstByte, value: *value };
                }
                match credentials_fault(source) {
                    Ok(fault) => fault,
                    Err(source) => {
                        let kind = Transport::of(source.as_ref()).unwrap_or(match (timed_out, answered_nothing) {
                            (true, _) => Transport::ConnectTimeout,
                            (false, true) => Transport::Reset,
                            (false, false) => Transport::Failed,
                        });
                        Self::Transport { kind, source }
                    }
                }
            }
            other => {
                let source = other.into_source().unwrap_or_else(|error| error.to_string().into());
                Self::Transport { kind: Transport::of(source.as_ref()).unwrap_or(Transport::Failed), source }
            }
        }
    }

    /// Reads the evidence out of a request that got no answer.
    pub(crate) fn from_client(error: hyper_util::client::legacy::Error) -> Self {
        let closed = find::<hyper::Error>(&error)
            .is_some_and(|error| error.is_incomplete_message() || error.is_closed() || error.is_canceled());
        let kind = match Transport::of(&error) {
            Some(kind) => kind,
            None if closed => Transport::Reset,
            None => Transport::Failed,
        };
        Self::Transport { kind, source: error.into() }
    }

    /// Reads the evidence out of credentials that could not be loaded.
    pub(crate) fn from_credentials(error: Arc<CredentialsError>) -> Self {
        Self::Credentials { missing: are_missing(&error, error.as_ref()), source: error.into() }
    }

    /// Reads the evidence out of an error in the middle of a body.
    pub(crate) fn from_body(error: impl Into<BoxError>) -> Self {
        let source = error.into();
        let kind = match Transport::of(source.as_ref()) {
            Some(Transport::Reset) => Transport::Reset,
            _ => Transport::Cut,
        };
        Self::Transport { kind, source }
    }
}

/// S3's answer, when it is not the object.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) region: Option<String>,
    pub(crate) request_id: Option<String>,
    /// The answer carries a sign that S3 gave it: an error document or S3's own headers.
    pub(crate) from_s3: bool,
}

impl Answer {
    fn read<E>(error: &SdkError<E, HttpResponse>, raw: &HttpResponse, now: SystemTime) -> Self
    where
        E: Error + ProvideErrorMetadata,
    {
        let headers = raw.headers();
        let body = raw.body().bytes().unwrap_or_default();
        let mut answer = Self::from_document(body).unwrap_or_default();
        answer.status = raw.status().as_u16();
        if let Some(metadata) = error.as_service_error().map(ProvideErrorMetadata::meta) {
            answer.code = metadata.code().map(str::to_owned).or(answer.code);
            answer.message = metadata.message().map(str::to_owned).or(answer.message);
        }
        answer.read_headers(&|name| headers.get(name), now);
        answer.request_id = error.request_id().map(str::to_owned).or(answer.request_id);
        answer
    }

    /// Reads an answer that no SDK has read.
    pub(crate) fn from_http(status: u16, headers: &http::HeaderMap, document: &[u8], now: SystemTime) -> Self {
        let mut answer = Self { status, ..Self::from_document(document).unwrap_or_default() };
        answer.read_headers(&|name| headers.get(name)?.to_str().ok(), now);
        answer
    }

    fn read_headers<'h>(&mut self, headers: &dyn Fn(&str) -> Option<&'h str>, now: SystemTime) {
        let request_id = headers("x-amz-request-id");
        self.retry_after = headers("retry-after").and_then(|value| retry_after(value, now));
        self.region = headers("x-amz-bucket-region").map(str::to_owned).or(self.region.take());
        self.from_s3 = self.code.is_some() || request_id.is_some();
        self.request_id = request_id.map(str::to_owned).or(self.request_id.take());
    }

    /// Reads an `<Error>` document, as S3 writes it.
    pub(crate) fn from_document(body: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(body.get(..PEEKED_BYTES).unwrap_or(body));
        let text = text.trim_start();
        let text = match text.strip_prefix("<?xml") {
            Some(rest) => rest.split_once("?>")?.1.trim_start(),
            None => text,
        };
        let rest = text.strip_prefix("<Error")?;
        if !rest.starts_with(['>', ' ']) {
            return None;
        }
        let element = |name: &str| {
            let start = rest.split_once(&format!("<{name}>"))?.1;
            start.split_once(&format!("</{name}>")).map(|(value, _)| value.trim().to_owned())
        };
        Some(Self {
            status: 200,
            code: element("Code"),
            message: element("Message"),
            region: element("Region"),
            request_id: element("RequestId"),
            from_s3: true,
            ..Self::default()
        })
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the answer was {}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        match &self.message {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

/// How the way to S3 failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    Refused,
    Reset,
    Failed,
    Dns,
    ConnectTimeout,
    Certificate,
    Tls,
    Cut,
}

impl Transport {
    fn of(error: &(dyn Error + 'static)) -> Option<Self> {
        chain(error).find_map(|error| {
            if error.is::<ResolveDnsError>() {
                return Some(Self::Dns);
            }
            if let Some(tls) = error.downcast_ref::<rustls::Error>() {
                return Some(match tls {
                    rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented => Self::Certificate,
                    _ => Self::Tls,
                });
            }
            match error.downcast_ref::<io::Error>()?.kind() {
                io::ErrorKind::ConnectionRefused => Some(Self::Refused),
                io::ErrorKind::ConnectionReset
                | io::ErrorKind::ConnectionAborted
                | io::ErrorKind::BrokenPipe
                | io::ErrorKind::NotConnected => Some(Self::Reset),
                io::ErrorKind::TimedOut => Some(Self::ConnectTimeout),
                _ => None,
            }
        })
    }
}

/// A limit on the time of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    FirstByte,
    Stall,
    Attempt,
}

impl Limit {
    fn what(self) -> &'static str {
        match self {
            Self::FirstByte => "no answer began",
            Self::Stall => "no byte arrived",
            Self::Attempt => "the attempt was not complete",
        }
    }
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::FirstByte => "first_byte_timeout",
            Self::Stall => "stall_timeout",
            Self::Attempt => "attempt_timeout",
        })
    }
}

/// Every error from this one down. An `io::Error` is followed by what it wraps, which its `source` leaves out.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    fn below<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
        match error.downcast_ref::<io::Error>() {
            Some(io) => io.get_ref().map(|inner| inner as &(dyn Error + 'static)),
            None => error.source(),
        }
    }
    std::iter::successors(Some(error), |error| below(*error))
}

fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    chain(error).find_map(|error| error.downcast_ref::<E>())
}

/// Missing credentials arrive as a failure to dispatch or to build the request.
fn credentials_fault(source: BoxError) -> Result<Fault, BoxError> {
    match find::<CredentialsError>(source.as_ref()) {
        Some(error) => Ok(Fault::Credentials { missing: are_missing(error, source.as_ref()), source }),
        None => Err(source),
    }
}

/// Whether there are none. The chain asks the machine's metadata service last: whoever gets that far has configured none.
fn are_missing(error: &CredentialsError, whole: &(dyn Error + 'static)) -> bool {
    matches!(error, CredentialsError::CredentialsNotLoaded(_))
        || find::<ImdsError>(whole).is_some()
        || find::<TokenError>(whole).is_some()
}

/// Reads a `Retry-After`: seconds, or a date.
fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    match value.trim().parse::<u64>() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let until = httpdate::parse_http_date(value.trim()).ok()?;
            Some(until.duration_since(now).unwrap_or(Duration::ZERO))
        }
    }
}

/// A duration as people write it.
pub(crate) fn seconds(duration: Duration) -> String {
    match duration.as_millis() {
        millis if millis < 1000 => format!("{millis} ms"),
        _ => format!("{} s", duration.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        let now = httpdate::parse_http_date("Fri, 31 Dec 1999 23:59:00 GMT").expect("a date");
        for (value, expected) in [
            ("0", Some(0)),
            (" 7 ", Some(7)),
            ("Fri, 31 Dec 1999 23:59:59 GMT", Some(59)),
            ("Fri, 31 Dec 1999 23:58:00 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
        ] {
            assert_eq!(retry_after(value, now), expected.map(Duration::from_secs), "{value}");
        }
    }

    #[test]
    fn an_error_document_is_told_from_an_object() {
        let document = br#"<?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>SlowDown</Code><Message>Reduce</Message><RequestId>42</RequestId></Error>"#;
        let answer = Answer::from_document(document).expect("an error document");
        assert_eq!(answer.code.as_deref(), Some("SlowDown"));
        assert_eq!(answer.request_id.as_deref(), Some("42"));
        for other in
            ["<html><Error>", "<Errors><Code>x</Code></Errors>", "%PDF-1.7", "", "<?xml broken", "\u{feff}<Error>"]
        {
            assert!(Answer::from_document(other.as_bytes()).is_none(), "{other}");
        }
    }

    #[test]
    fn the_cause_is_found_below_an_io_error_that_wraps_it() {
        let wrapped = io::Error::other(io::Error::new(io::ErrorKind::ConnectionRefused, "no"));
        assert_eq!(Transport::of(&wrapped), Some(Transport::Refused));
        let certificate = io::Error::new(io::ErrorKind::InvalidData, rustls::Error::NoCertificatesPresented);
        assert_eq!(Transport::of(&certificate), Some(Transport::Certificate));
        assert_eq!(Transport::of(&io::Error::other("else")), None);
    }

    #[test]
    fn limits_say_their_name_and_value() {
        let fault = Fault::Limit { limit: Limit::Stall, value: Duration::from_millis(1500) };
        assert_eq!(fault.to_string(), "no byte arrived within stall_timeout (1.5 s)");
    }
}
