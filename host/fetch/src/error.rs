//! What a caller learns when an object could not be had.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::fault::Fault;
use crate::uri::{S3Uri, UriError};

/// The five kinds of failure. The first question an operator asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// The way to S3: names, connections, time.
    Network,
    /// Who is asking.
    Authentication,
    /// S3's own answer.
    S3,
    /// What the bytes are.
    Content,
    /// What the operator set.
    Configuration,
}

impl Class {
    /// The stable name, in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Authentication => "authentication",
            Self::S3 => "s3",
            Self::Content => "content",
            Self::Configuration => "configuration",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Declares the codes: name, stable text, class, the sentence of the error, the hint.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $class:ident, $sentence:literal, $hint:literal;)+) => {
        /// What exactly went wrong. Stable: programs may compare it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable name, in snake case.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The class that the code belongs to.
            #[must_use]
            pub fn class(self) -> Class {
                match self { $(Self::$name => Class::$class,)+ }
            }

            /// What to do about it.
            #[must_use]
            pub fn hint(self) -> &'static str {
                match self { $(Self::$name => $hint,)+ }
            }

            pub(crate) fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)+ }
            }
        }
    };
}

codes! {
    /// Nothing listens at the endpoint's address.
    ConnectionRefused = "connection_refused", Network, "the connection was refused",
        "check that the server is up and that the endpoint names its port";
    /// The connection was torn down.
    ConnectionReset = "connection_reset", Network, "the connection was closed before the answer was complete",
        "try again; when it persists, look at proxies and firewalls on the way";
    /// The connection could not be made for another reason.
    ConnectionFailed = "connection_failed", Network, "the connection could not be made",
        "check the network, the endpoint and any proxy";
    /// The endpoint's name has no address.
    Dns = "dns", Network, "the endpoint's name could not be resolved",
        "check the spelling of the endpoint and the region, and the machine's name server";
    /// No connection within `connect_timeout`.
    ConnectTimeout = "connect_timeout", Network, "no connection was made in time",
        "check the network and firewalls, or raise connect_timeout";
    /// No headers within `first_byte_timeout`.
    FirstByteTimeout = "first_byte_timeout", Network, "the server did not begin to answer in time",
        "the server is overloaded or unreachable: try again, or raise first_byte_timeout";
    /// The body broke off.
    BodyCut = "body_cut", Network, "the body broke off before its end",
        "try again; when it persists, look at proxies on the way";
    /// The body ended in order, with too few bytes.
    BodyShort = "body_short", Network, "the body ended before the announced length",
        "try again; when it persists, a proxy on the way cuts answers short";
    /// Another part of the object came than was asked for.
    OtherRange = "other_range", Network, "another part of the object came than the one asked for",
        "a proxy on the way does not pass ranges on: look at its settings";
    /// No byte for `stall_timeout` while one was asked for.
    Stalled = "stalled", Network, "the body stopped arriving",
        "the network is overloaded: try again, or raise stall_timeout";
    /// S3 gave up waiting for the request.
    RequestTimeout = "request_timeout", Network, "s3 gave up waiting for the request",
        "the network is slow: try again";
    /// One attempt took longer than `attempt_timeout`.
    AttemptTimeout = "attempt_timeout", Network, "one attempt took too long",
        "raise attempt_timeout for large objects on slow networks";
    /// All attempts together took longer than `timeout`.
    Timeout = "timeout", Network, "the download took too long",
        "raise timeout, or fetch fewer documents at once";
    /// The caller's deadline has passed.
    DeadlineExceeded = "deadline_exceeded", Network, "the deadline passed before the object was complete",
        "raise the deadline, or ask for fewer documents";
    /// An answer that did not come from S3.
    ErrorDocument = "error_document", Network, "something other than s3 answered",
        "a proxy or a login page stands between here and S3: check the endpoint and the proxy settings";
    /// The caller may not read the object.
    AccessDenied = "access_denied", Authentication, "access was denied",
        "the identity needs s3:GetObject on the object (and s3:ListBucket on the bucket to be told of missing keys)";
    /// The access key id does not exist.
    UnknownKeyId = "unknown_key_id", Authentication, "the access key id is not known",
        "check AWS_ACCESS_KEY_ID or the profile, and that the key belongs to this endpoint";
    /// The signature does not match: the secret is wrong.
    BadSignature = "bad_signature", Authentication, "the signature does not match",
        "check AWS_SECRET_ACCESS_KEY or the profile's secret key";
    /// There are no credentials to sign with.
    NoCredentials = "no_credentials", Authentication, "there are no credentials",
        "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, choose a profile, or ask anonymously for public buckets";
    /// Credentials are configured and could not be loaded.
    CredentialsFailed = "credentials_failed", Authentication, "the credentials could not be loaded",
        "check the profile and the service that provides its credentials";
    /// The clocks differ by too much.
    ClockSkew = "clock_skew", Authentication, "this machine's clock differs too much from s3's",
        "set the clock of this machine";
    /// The session token has expired.
    ExpiredToken = "expired_token", Authentication, "the session token has expired",
        "sign in again, or renew the temporary credentials";
    /// S3 asks for fewer requests.
    SlowDown = "slow_down", S3, "s3 asked for fewer requests",
        "lower concurrent_downloads, or try again later";
    /// 500.
    InternalError = "internal_error", S3, "s3 had an internal error", "try again later";
    /// 502.
    BadGateway = "bad_gateway", S3, "a gateway before s3 failed", "try again later";
    /// 503.
    ServiceUnavailable = "service_unavailable", S3, "s3 was not available", "try again later";
    /// 504.
    GatewayTimeout = "gateway_timeout", S3, "a gateway before s3 gave up waiting", "try again later";
    /// The bucket does not exist.
    NoSuchBucket = "no_such_bucket", S3, "the bucket does not exist",
        "check the bucket's name and the endpoint";
    /// The key does not exist.
    NoSuchKey = "no_such_key", S3, "the bucket has no object with this key",
        "check the key, letter by letter; the catalogue may be older than the bucket";
    /// The version does not exist.
    NoSuchVersion = "no_such_version", S3, "the object has no such version",
        "check the version id, or ask for the current version";
    /// The object is in an archive.
    Archived = "archived", S3, "the object is archived",
        "restore the object first, or choose a storage class that can be read at once";
    /// The key that the object is encrypted with cannot be used.
    Kms = "kms", S3, "the object's encryption key cannot be used",
        "check that the KMS key is enabled and that the identity may decrypt with it";
    /// An answer of S3 that fits nothing else.
    UnexpectedAnswer = "unexpected_answer", S3, "s3 refused the request",
        "the cause is in the error's source";
    /// The bytes are not the ones S3 holds.
    ChecksumMismatch = "checksum_mismatch", Content, "the bytes do not match the object's checksum",
        "the object or the way to it is damaged: upload the object again";
    /// More bytes than the caller takes.
    TooLarge = "too_large", Content, "the object is too large",
        "raise the size limit, or leave this object out";
    /// The object was replaced while it was read.
    ObjectChanged = "object_changed", Content, "the object changed during the download",
        "try again when nobody is writing it";
    /// Not the address of an object.
    MalformedUri = "malformed_uri", Configuration, "the uri does not name an object",
        "write it as s3://bucket/key, the key as S3 shows it, without any escaping";
    /// No region is set.
    NoRegion = "no_region", Configuration, "no region is set",
        "set AWS_REGION or the profile's region, or name an endpoint";
    /// The bucket is in another region.
    WrongRegion = "wrong_region", Configuration, "the bucket is in another region",
        "set AWS_REGION to the bucket's region";
    /// The endpoint is no http or https address.
    BadEndpoint = "bad_endpoint", Configuration, "the endpoint is not usable",
        "write the endpoint as http://host:port or https://host";
    /// The server's certificate is not trusted.
    TlsCertificate = "tls_certificate", Configuration, "the server's certificate is not trusted",
        "check the endpoint's name, and install its certificate authority on this machine";
    /// TLS could not be negotiated.
    TlsFailed = "tls_failed", Configuration, "no secure connection could be negotiated",
        "check whether the endpoint speaks http or https";
    /// A setting has a value that it cannot have.
    BadSetting = "bad_setting", Configuration, "a setting has a value that it cannot have",
        "the message names the setting and the values it takes";
    /// The temporary file could not be written or read.
    Spool = "spool", Configuration, "the temporary file could not be used",
        "check that the temporary folder exists, is writable and has space, or set spool_dir";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why an object could not be had, or a client could not be made.
///
/// `Display` is one sentence; what lies beneath is in `source()`.
///
/// ```
/// use docferry_fetch::{Class, Code, FetchError};
///
/// let error = FetchError::from("s3://".parse::<docferry_fetch::S3Uri>().unwrap_err());
/// assert_eq!((error.class(), error.code()), (Class::Configuration, Code::MalformedUri));
/// assert!(error.hint().contains("s3://bucket/key"));
/// ```
#[derive(Debug)]
pub struct FetchError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    code: Code,
    hint: Cow<'static, str>,
    uri: Option<S3Uri>,
    request_id: Option<String>,
    attempts: u32,
    elapsed: Duration,
    retryable: bool,
    fault: Fault,
}

impl FetchError {
    pub(crate) fn new(fault: Fault) -> Self {
        let verdict = crate::classify::classify(&fault);
        Self(Box::new(Inner {
            code: verdict.code,
            hint: hint(verdict.code, &fault),
            uri: None,
            request_id: fault.request_id().map(str::to_owned),
            attempts: 0,
            elapsed: Duration::ZERO,
            retryable: verdict.retry.is_retried(),
            fault,
        }))
    }

    pub(crate) fn at(mut self, uri: &S3Uri) -> Self {
        self.0.uri = Some(uri.clone());
        self
    }

    pub(crate) fn after(mut self, attempts: u32, elapsed: Duration, request_id: Option<String>) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self.0.request_id = self.0.request_id.take().or(request_id);
        self
    }

    /// Which of the five kinds it is.
    #[must_use]
    pub fn class(&self) -> Class {
        self.0.code.class()
    }

    /// What exactly went wrong.
    #[must_use]
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.0.hint
    }

    /// The id that S3 gave the last request, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many attempts were started; none when it failed before the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long it took, waiting included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The object that was asked for, when it was one.
    #[must_use]
    pub fn uri(&self) -> Option<&S3Uri> {
        self.0.uri.as_ref()
    }

    /// Whether the cause is of a kind that may be gone at the next attempt. Retries were made already, as many as
    /// settings and deadline allowed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.fault.speaks_for_itself() {
            true => write!(f, "{}", self.0.fault),
            false => f.write_str(self.0.code.sentence()),
        }
    }
}

impl std::error::Error for FetchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.0.fault.speaks_for_itself() {
            true => self.0.fault.source(),
            false => Some(&self.0.fault),
        }
    }
}

impl From<UriError> for FetchError {
    fn from(error: UriError) -> Self {
        Self::new(Fault::Uri(error))
    }
}

fn hint(code: Code, fault: &Fault) -> Cow<'static, str> {
    match fault {
        Fault::Uri(error) => Cow::Borrowed(error.hint()),
        Fault::Answer(answer) if code == Code::WrongRegion => match &answer.region {
            Some(region) => Cow::Owned(format!("the bucket is in {region}: set AWS_REGION={region}")),
            None => Cow::Borrowed(code.hint()),
        },
        _ => Cow::Borrowed(code.hint()),
    }
}
