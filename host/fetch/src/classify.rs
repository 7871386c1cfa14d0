//! Judges what an attempt died of: class, code, and whether another attempt makes sense.

use std::time::Duration;

use crate::error::{Class, Code};
use crate::fault::{Answer, Fault, Limit, Transport};

/// The judgement on one failed attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) code: Code,
    pub(crate) retry: Retry,
}

impl Verdict {
    pub(crate) fn class(&self) -> Class {
        self.code.class()
    }
}

/// Whether another attempt makes sense, and of which kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Retry {
    No,
    /// After a short wait, or after what the server asks for.
    Transient(Option<Duration>),
    /// After a longer wait, or after what the server asks for.
    Throttle(Option<Duration>),
    /// Once, with credentials loaded anew.
    RefreshOnce,
    /// Once, from the first byte.
    FromZeroOnce,
    /// Once, signed for the region that S3 named.
    RegionOnce(String),
}

impl Retry {
    pub(crate) fn is_retried(&self) -> bool {
        !matches!(self, Self::No)
    }
}

/// Judges the evidence. Pure.
pub(crate) fn classify(fault: &Fault) -> Verdict {
    use Retry::{FromZeroOnce, No, Transient};
    let (code, retry) = match fault {
        Fault::Answer(answer) => return classify_answer(answer),
        Fault::Transport { kind, .. } => match kind {
            Transport::Refused => (Code::ConnectionRefused, Transient(None)),
            Transport::Reset => (Code::ConnectionReset, Transient(None)),
            Transport::Failed => (Code::ConnectionFailed, Transient(None)),
            Transport::Dns => (Code::Dns, Transient(None)),
            Transport::ConnectTimeout => (Code::ConnectTimeout, Transient(None)),
            Transport::Cut => (Code::BodyCut, Transient(None)),
            Transport::Certificate => (Code::TlsCertificate, No),
            Transport::Tls => (Code::TlsFailed, No),
        },
        Fault::Credentials { missing: true, .. } => (Code::NoCredentials, No),
        Fault::Credentials { missing: false, .. } => (Code::CredentialsFailed, No),
        Fault::Unbuildable(_) | Fault::Endpoint { .. } => (Code::BadEndpoint, No),
        Fault::Limit { limit, .. } => match limit {
            Limit::FirstByte => (Code::FirstByteTimeout, Transient(None)),
            Limit::Stall => (Code::Stalled, Transient(None)),
            Limit::Attempt => (Code::AttemptTimeout, Transient(None)),
        },
        Fault::Deadline(_) => (Code::DeadlineExceeded, No),
        Fault::Timeout { .. } => (Code::Timeout, No),
        Fault::Short { .. } => (Code::BodyShort, Transient(None)),
        Fault::Checksum { .. } => (Code::ChecksumMismatch, FromZeroOnce),
        Fault::OtherRange { .. } => (Code::OtherRange, Transient(None)),
        Fault::Replaced => (Code::ObjectChanged, FromZeroOnce),
        Fault::NoRetryLeft { source, .. } => return classify(source),
        Fault::TooLarge { .. } => (Code::TooLarge, No),
        Fault::NotS3 { .. } => (Code::ErrorDocument, Transient(None)),
        Fault::Spool(_) => (Code::Spool, No),
        Fault::Setting { .. } => (Code::BadSetting, No),
        Fault::NoRegion => (Code::NoRegion, No),
        Fault::Uri(_) => (Code::MalformedUri, No),
    };
    Verdict { code, retry }
}

fn classify_answer(answer: &Answer) -> Verdict {
    let (code, retry) = match answer.code.as_deref() {
        Some(code) => by_code(code, answer).unwrap_or_else(|| by_status(answer)),
        None => by_status(answer),
    };
    Verdict { code, retry }
}

/// S3's error codes; `None` leaves it to the status.
fn by_code(code: &str, answer: &Answer) -> Option<(Code, Retry)> {
    use Retry::{FromZeroOnce, No, RefreshOnce, Throttle, Transient};
    let verdict = match code {
        "SlowDown"
        | "SlowDownRead"
        | "Throttling"
        | "ThrottlingException"
        | "ThrottledException"
        | "RequestThrottled"
        | "RequestThrottledException"
        | "RequestLimitExceeded"
        | "BandwidthLimitExceeded"
        | "TooManyRequests"
        | "TooManyRequestsException"
        | "KMS.ThrottlingException" => (Code::SlowDown, Throttle(answer.retry_after)),
        "ServiceUnavailable" | "Busy" => (Code::ServiceUnavailable, Throttle(answer.retry_after)),
        "InternalError" | "InternalFailure" => (Code::InternalError, Transient(answer.retry_after)),
        "RequestTimeout" | "RequestTimeoutException" => (Code::RequestTimeout, Transient(answer.retry_after)),
        "OperationAborted" => (Code::UnexpectedAnswer, Transient(answer.retry_after)),
        "NoSuchKey" => (Code::NoSuchKey, No),
        "NoSuchBucket" => (Code::NoSuchBucket, No),
        "NoSuchVersion" => (Code::NoSuchVersion, No),
        "InvalidObjectState" => (Code::Archived, No),
        "AccessDenied" | "AllAccessDisabled" | "AccountProblem" | "InvalidPayer" | "NotSignedUp"
        | "UnauthorizedAccess" => (Code::AccessDenied, No),
        "InvalidAccessKeyId" | "UnrecognizedClientException" => (Code::UnknownKeyId, No),
        "SignatureDoesNotMatch" => (Code::BadSignature, No),
        "RequestTimeTooSkewed" | "RequestExpired" => (Code::ClockSkew, No),
        "ExpiredToken" | "ExpiredTokenException" | "TokenRefreshRequired" | "InvalidToken" => {
            (Code::ExpiredToken, RefreshOnce)
        }
        "PermanentRedirect"
        | "TemporaryRedirect"
        | "AuthorizationHeaderMalformed"
        | "IllegalLocationConstraintException" => wrong_region(answer),
        "PreconditionFailed" | "InvalidRange" => (Code::ObjectChanged, FromZeroOnce),
        "InvalidBucketName" | "KeyTooLongError" | "InvalidURI" => (Code::MalformedUri, No),
        code if code.starts_with("KMS") => (Code::Kms, No),
        _ => return None,
    };
    Some(verdict)
}

fn by_status(answer: &Answer) -> (Code, Retry) {
    use Retry::{FromZeroOnce, No, Throttle, Transient};
    match answer.status {
        301 | 307 | 308 if answer.from_s3 => wrong_region(answer),
        300..=399 => (Code::ErrorDocument, No),
        401 | 403 => (Code::AccessDenied, No),
        404 if answer.from_s3 => (Code::NoSuchKey, No),
        404 => (Code::ErrorDocument, No),
        407 => (Code::ErrorDocument, No),
        408 => (Code::RequestTimeout, Transient(answer.retry_after)),
        412 | 416 => (Code::ObjectChanged, FromZeroOnce),
        429 => (Code::SlowDown, Throttle(answer.retry_after)),
        502 => (Code::BadGateway, Transient(answer.retry_after)),
        503 => (Code::ServiceUnavailable, Throttle(answer.retry_after)),
        504 => (Code::GatewayTimeout, Transient(answer.retry_after)),
        500..=599 => (Code::InternalError, Transient(answer.retry_after)),
        // A 200 with an error document whose code says nothing: S3 meant to fail.
        200..=299 => (Code::InternalError, Transient(answer.retry_after)),
        _ => (Code::UnexpectedAnswer, No),
    }
}

fn wrong_region(answer: &Answer) -> (Code, Retry) {
    match &answer.region {
        Some(region) => (Code::WrongRegion, Retry::RegionOnce(region.clone())),
        None => (Code::WrongRegion, Retry::No),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::Kind;

    fn answer(status: u16, code: &str) -> Answer {
        let code = Some(code.to_owned()).filter(|code| !code.is_empty());
        Answer { status, from_s3: code.is_some(), code, ..Answer::default() }
    }

    #[test]
    fn answers_are_judged_by_code_then_by_status() {
        use Retry::{FromZeroOnce, No, RefreshOnce, Throttle, Transient};
        for (status, code, class, expected, retry) in [
            (404, "NoSuchKey", Class::S3, Code::NoSuchKey, No),
            (404, "NoSuchBucket", Class::S3, Code::NoSuchBucket, No),
            (404, "NoSuchVersion", Class::S3, Code::NoSuchVersion, No),
            (404, "", Class::Network, Code::ErrorDocument, No),
            (403, "AccessDenied", Class::Authentication, Code::AccessDenied, No),
            (403, "InvalidAccessKeyId", Class::Authentication, Code::UnknownKeyId, No),
            (403, "SignatureDoesNotMatch", Class::Authentication, Code::BadSignature, No),
            (403, "RequestTimeTooSkewed", Class::Authentication, Code::ClockSkew, No),
            (400, "ExpiredToken", Class::Authentication, Code::ExpiredToken, RefreshOnce),
            (403, "InvalidObjectState", Class::S3, Code::Archived, No),
            (400, "KMS.DisabledException", Class::S3, Code::Kms, No),
            (400, "KMS.ThrottlingException", Class::S3, Code::SlowDown, Throttle(None)),
            (403, "", Class::Authentication, Code::AccessDenied, No),
            (400, "RequestTimeout", Class::Network, Code::RequestTimeout, Transient(None)),
            (503, "SlowDown", Class::S3, Code::SlowDown, Throttle(None)),
            (503, "", Class::S3, Code::ServiceUnavailable, Throttle(None)),
            (429, "", Class::S3, Code::SlowDown, Throttle(None)),
            (500, "InternalError", Class::S3, Code::InternalError, Transient(None)),
            (500, "", Class::S3, Code::InternalError, Transient(None)),
            (502, "", Class::S3, Code::BadGateway, Transient(None)),
            (504, "", Class::S3, Code::GatewayTimeout, Transient(None)),
            (200, "InternalError", Class::S3, Code::InternalError, Transient(None)),
            (200, "Unheard", Class::S3, Code::InternalError, Transient(None)),
            (412, "PreconditionFailed", Class::Content, Code::ObjectChanged, FromZeroOnce),
            (302, "", Class::Network, Code::ErrorDocument, No),
            (400, "InvalidRequest", Class::S3, Code::UnexpectedAnswer, No),
            (400, "InvalidBucketName", Class::Configuration, Code::MalformedUri, No),
        ] {
            let verdict = classify(&Fault::Answer(answer(status, code)));
            assert_eq!((verdict.class(), verdict.code, verdict.retry), (class, expected, retry), "{status} {code}");
        }
    }

    #[test]
    fn a_server_that_names_its_wait_is_believed() {
        let after = Some(Duration::from_secs(7));
        let verdict = classify(&Fault::Answer(Answer { retry_after: after, ..answer(429, "") }));
        assert_eq!(verdict.retry, Retry::Throttle(after));
    }

    #[test]
    fn a_region_is_tried_only_when_s3_names_it() {
        let redirect = answer(301, "PermanentRedirect");
        assert_eq!(classify(&Fault::Answer(redirect.clone())).retry, Retry::No);
        let named = Answer { region: Some("eu-west-1".into()), ..redirect };
        assert_eq!(classify(&Fault::Answer(named)).retry, Retry::RegionOnce("eu-west-1".into()));
    }

    #[test]
    fn what_fails_on_this_side_is_judged_without_an_answer() {
        let transport = |kind| Fault::Transport { kind, source: "x".into() };
        let limit = |limit| Fault::Limit { limit, value: Duration::from_secs(1) };
        let checksum = Fault::Checksum { kind: Kind::Crc32, expected: "a".into(), found: "b".into(), received: 1 };
        for (fault, code, retried) in [
            (transport(Transport::Refused), Code::ConnectionRefused, true),
            (transport(Transport::Reset), Code::ConnectionReset, true),
            (transport(Transport::Dns), Code::Dns, true),
            (transport(Transport::ConnectTimeout), Code::ConnectTimeout, true),
            (transport(Transport::Cut), Code::BodyCut, true),
            (transport(Transport::Certificate), Code::TlsCertificate, false),
            (transport(Transport::Tls), Code::TlsFailed, false),
            (limit(Limit::FirstByte), Code::FirstByteTimeout, true),
            (limit(Limit::Stall), Code::Stalled, true),
            (limit(Limit::Attempt), Code::AttemptTimeout, true),
            (Fault::Short { expected: 2, received: 1 }, Code::BodyShort, true),
            (checksum, Code::ChecksumMismatch, true),
            (Fault::TooLarge { size: 2, limit: 1 }, Code::TooLarge, false),
            (Fault::NotS3 { media_type: "text/html".into() }, Code::ErrorDocument, true),
            (Fault::Credentials { missing: true, source: "x".into() }, Code::NoCredentials, false),
            (Fault::Credentials { missing: false, source: "x".into() }, Code::CredentialsFailed, false),
            (Fault::Deadline(None), Code::DeadlineExceeded, false),
            (Fault::NoRegion, Code::NoRegion, false),
        ] {
            let verdict = classify(&fault);
            assert_eq!((verdict.code, verdict.retry.is_retried()), (code, retried), "{fault}");
        }
    }

    #[test]
    fn every_code_has_a_name_of_its_own_and_a_hint() {
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(Code::ALL.iter().all(|code| !code.hint().is_empty() && !code.sentence().ends_with('.')));
    }
}
