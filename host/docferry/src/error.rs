//! The library's one error: class, code and hint for whatever went wrong, wherever it did.

use std::path::PathBuf;
use std::time::Duration;

use docferry_fetch::{Class, Code, FetchError, UriError};
use docferry_sandbox::{CallError, LoadError, RuntimeError};
use serde::Serialize;

use crate::catalogue::CatalogueError;
use crate::config::ConfigError;

/// Why something could not be had.
///
/// `Display` is one sentence about this level; causes are in `source()`. [`Error::class`], [`Error::code`] and
/// [`Error::hint`] are what programs and people go by.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An object could not be fetched.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// A call into the policy gave nothing.
    #[error(transparent)]
    Call(#[from] CallError),
    /// A component cannot serve as a policy.
    #[error(transparent)]
    Policy(#[from] LoadError),
    /// A file of the operator's cannot serve as a policy.
    #[error("the policy {} cannot be used: {source}", path.display())]
    PolicyFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: LoadError,
    },
    /// The catalogue cannot be read.
    #[error("the catalogue {place} cannot be used: {source}")]
    Catalogue {
        /// Where it came from.
        place: String,
        /// What is wrong with it.
        source: CatalogueError,
    },
    /// A setting is unknown or has a bad value.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The sandbox cannot start.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    /// The catalogue names a document outside the sources that it may name.
    #[error("the catalogue may not name {uri}")]
    SourceNotAllowed {
        /// The document.
        uri: String,
        /// The source that would have to be allowed.
        allow: Option<String>,
    },
    /// A local file cannot be read or written.
    #[error("the file {} cannot be {verb}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// `read` or `written`.
        verb: &'static str,
        /// What the file system says.
        source: std::io::Error,
    },
    /// A local document is larger than the limit.
    #[error("the document has {size} bytes, more than the limit of {limit}")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
        /// The size in bytes.
        size: u64,
    },
    /// No catalogue was named.
    #[error("no catalogue is named")]
    NoCatalogue,
    /// The deadline of the journey passed first.
    #[error("the deadline of {limit:?} passed before this was done")]
    Deadline {
        /// How long the journey was allowed to take.
        limit: Duration,
    },
    /// The work on a document stopped without an answer, which is a defect of the program.
    #[error("the work on the document stopped without an answer")]
    Lost,
}

impl From<UriError> for Error {
    fn from(error: UriError) -> Self {
        Self::Fetch(error.into())
    }
}

impl Error {
    /// Which of the five classes it belongs to.
    pub fn class(&self) -> Class {
        match self {
            Self::Fetch(error) => error.class(),
            Self::Call(_) | Self::Catalogue { .. } | Self::TooLarge { .. } | Self::Lost => Class::Content,
            Self::Deadline { .. } => Class::Network,
            Self::Policy(_)
            | Self::PolicyFile { .. }
            | Self::Config(_)
            | Self::Runtime(_)
            | Self::SourceNotAllowed { .. }
            | Self::File { .. }
            | Self::NoCatalogue => Class::Configuration,
        }
    }

    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Fetch(error) => error.code().as_str(),
            Self::Call(error) => error.code(),
            Self::Policy(error) | Self::PolicyFile { source: error, .. } => error.code(),
            Self::Catalogue { source, .. } => source.code(),
            Self::Config(error) => error.code(),
            Self::Runtime(RuntimeError::Cache { .. }) => "bad_cache_dir",
            Self::Runtime(_) => "sandbox_unavailable",
            Self::SourceNotAllowed { .. } => "source_not_allowed",
            Self::File { source, verb, .. } => match source.kind() {
                std::io::ErrorKind::NotFound => "file_not_found",
                _ if *verb == "written" => "file_not_writable",
                _ => "file_unreadable",
            },
            Self::TooLarge { .. } => Code::TooLarge.as_str(),
            Self::NoCatalogue => "no_catalogue",
            Self::Deadline { .. } => Code::DeadlineExceeded.as_str(),
            Self::Lost => "internal",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Fetch(error) => error.hint().to_owned(),
            Self::Call(error) => error.hint().to_owned(),
            Self::Policy(error) | Self::PolicyFile { source: error, .. } => error.hint().to_owned(),
            Self::Catalogue { source, .. } => source.hint().to_owned(),
            Self::Config(error) => error.hint(),
            Self::Runtime(RuntimeError::Cache { .. }) => "set cache_dir to a folder of your own".to_owned(),
            Self::Runtime(_) => "the machine refuses threads or address space: look at its limits".to_owned(),
            Self::SourceNotAllowed { allow: Some(source), .. } => {
                format!("if you trust the catalogue, allow it with --allow-source {source}")
            }
            Self::SourceNotAllowed { allow: None, .. } => "a catalogue may name s3:// documents only".to_owned(),
            Self::File { verb: "written", .. } => "check the folder and its permissions".to_owned(),
            Self::File { .. } => "check the path and its permissions".to_owned(),
            Self::TooLarge { .. } => "raise max_document_bytes, or split the document".to_owned(),
            Self::NoCatalogue => {
                "name one with --catalogue s3://bucket/metadata.json, or set DOCUMENT_METADATA_S3_BUCKET".to_owned()
            }
            Self::Deadline { .. } => "raise deadline, or ask for fewer documents".to_owned(),
            Self::Lost => "report it with the log at level debug".to_owned(),
        }
    }

    /// The id that S3 gave the last request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Fetch(error) => error.request_id(),
            _ => None,
        }
    }

    /// Everything about the error as plain values, for JSON and for logs.
    pub fn report(&self, attempts: u32, elapsed: Duration) -> ErrorReport {
        let message = self.to_string();
        let mut causes: Vec<String> = Vec::new();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            let words = error.to_string();
            if !causes.last().unwrap_or(&message).contains(&words) {
                causes.push(words);
            }
            cause = error.source();
        }
        let log = match self {
            Self::Call(error) => error.log.iter().map(|line| line.message.clone()).collect(),
            _ => Vec::new(),
        };
        ErrorReport {
            class: self.class().as_str(),
            code: self.code(),
            message,
            hint: self.hint(),
            request_id: self.request_id().map(str::to_owned),
            attempts,
            elapsed: elapsed.as_secs_f64(),
            causes,
            log,
        }
    }
}

/// An [`Error`] as plain values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ErrorReport {
    /// One of the five classes.
    pub class: &'static str,
    /// A stable name.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// The id that S3 gave the last request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Attempts that were started.
    pub attempts: u32,
    /// Seconds, waiting included.
    pub elapsed: f64,
    /// The causes, outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<String>,
    /// The last lines that the policy logged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<String>,
}
