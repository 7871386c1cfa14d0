use std::error::Error;
use std::fmt;

use crate::Lost;

/// Why a policy could not do what it was asked. The words are for people and end up in the host's error.
///
/// ```
/// let failure = docferry_policy::Failure::Malformed("an HTML page, not a PDF".to_owned());
/// assert_eq!(failure.to_string(), "malformed: an HTML page, not a PDF");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The document is of a kind that this policy does not read.
    Unsupported(String),
    /// The document is damaged, or is not what it claims to be.
    Malformed(String),
    /// The document needs a password.
    Encrypted(String),
    /// The document was read and holds no text, as a scan does.
    NoText(String),
    /// The document is larger than this policy reads.
    TooLarge(String),
    /// The host could no longer provide the bytes.
    ContentLost(String),
    /// The policy's own fault.
    Internal(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, words) = match self {
            Self::Unsupported(words) => ("unsupported", words),
            Self::Malformed(words) => ("malformed", words),
            Self::Encrypted(words) => ("encrypted", words),
            Self::NoText(words) => ("no text", words),
            Self::TooLarge(words) => ("too large", words),
            Self::ContentLost(words) => ("content lost", words),
            Self::Internal(words) => ("internal", words),
        };
        write!(formatter, "{kind}: {words}")
    }
}

impl Error for Failure {}

impl From<Lost> for Failure {
    fn from(lost: Lost) -> Self {
        Self::ContentLost(lost.0)
    }
}
