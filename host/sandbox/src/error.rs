//! What can go wrong with a policy: when it is loaded, and when it is called.

use std::fmt;
use std::time::Duration;

use crate::bindings::host::docferry::policy::types::Failure;
use crate::digest::PolicyDigest;
use crate::logging::LogLine;

/// Why a component cannot serve as a policy.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The component is larger than the limit, in bytes.
    #[error("the component has {size} bytes, more than the limit of {limit}")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
        /// The size in bytes.
        size: u64,
    },
    /// The bytes are not WebAssembly at all.
    #[error("the file is not a WebAssembly component: {0}")]
    NotWasm(&'static str),
    /// The bytes are a core module.
    #[error("the file is a core WebAssembly module, not a component")]
    CoreModule,
    /// The component wants something that the sandbox does not give.
    #[error("the component imports {0}, which the sandbox does not provide")]
    ForbiddenImport(String),
    /// The component was built for another world.
    #[error("the component exports no part of a policy (it exports {})", list(.0))]
    NoPart(Vec<String>),
    /// The component names an interface of the contract, in a shape that is not the contract's.
    #[error("the component's {interface} does not fit the contract")]
    WrongShape {
        /// The interface.
        interface: String,
        /// What does not fit.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The component is not valid, or cannot be compiled.
    #[error("the component cannot be compiled")]
    Compile(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The component could not describe itself.
    #[error("the policy cannot describe itself")]
    Describe(#[source] CallError),
}

fn list(names: &[String]) -> String {
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

impl LoadError {
    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "policy_too_large",
            Self::NotWasm(_) => "policy_not_wasm",
            Self::CoreModule => "policy_core_module",
            Self::ForbiddenImport(_) => "policy_forbidden_import",
            Self::NoPart(_) => "policy_wrong_world",
            Self::WrongShape { .. } => "policy_wrong_contract",
            Self::Compile(_) => "policy_invalid_component",
            Self::Describe(_) => "policy_describe_failed",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "build the policy smaller (strip it), or raise max_component_bytes",
            Self::NotWasm(_) => "give a component built from the docferry:policy contract",
            Self::CoreModule => "wrap it first: wasm-tools component new module.wasm -o policy.wasm",
            Self::ForbiddenImport(_) => {
                "a policy may import docferry:policy and wasi interfaces only; remove what imports this"
            }
            Self::NoPart(_) => {
                "export docferry:policy/info and at least one of selection, extraction and passages at version 0.1"
            }
            Self::WrongShape { .. } => "rebuild the policy against this version of wit/policy.wit",
            Self::Compile(_) => "check the file with: wasm-tools validate policy.wasm",
            Self::Describe(_) => "the policy's describe() must return at once; see its log lines",
        }
    }
}

/// The function of the contract that was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Call {
    /// `info.describe`
    Describe,
    /// `selection.index`: the constructor, `add` and `seal`
    Index,
    /// `selection.index.select`
    Select,
    /// `extraction.plan`
    Plan,
    /// `extraction.extract`
    Extract,
    /// `passages.rank`
    Rank,
}

impl Call {
    /// The function's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Describe => "describe",
            Self::Index => "index",
            Self::Select => "select",
            Self::Plan => "plan",
            Self::Extract => "extract",
            Self::Rank => "rank",
        }
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a call into a policy gave nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// It ran longer than its limit.
    TimedOut {
        /// The limit.
        limit: Duration,
    },
    /// It was still running, or had not started, when the caller's deadline passed.
    Deadline,
    /// The caller dropped the call.
    Cancelled,
    /// It asked for more memory than its limit, in bytes.
    OutOfMemory {
        /// The limit in bytes.
        limit: u64,
        /// What it asked for in bytes, all its memories together.
        requested: u64,
    },
    /// Its calls nested deeper than the stack.
    StackOverflow,
    /// It emitted more text than its limit, in bytes.
    OutputTooLarge {
        /// The limit in bytes.
        limit: u64,
        /// What it emitted in bytes.
        requested: u64,
    },
    /// It emitted more pages than its limit.
    TooManyPages {
        /// The limit.
        limit: u32,
    },
    /// It crashed; with the words of its panic when it logged them.
    Trapped(String),
    /// It returned something that the contract forbids.
    Invalid(String),
    /// It said itself that it could not.
    Failed(Failure),
    /// It does not bring this part.
    Missing,
    /// The sandbox is shutting down.
    Closed,
}

/// A call into a policy that gave nothing.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}", sentence(*call, cause))]
pub struct CallError {
    /// The function that was called.
    pub call: Call,
    /// Why it gave nothing.
    pub cause: Cause,
    /// The policy.
    pub policy: PolicyDigest,
    /// The last lines that it logged.
    pub log: Vec<LogLine>,
}

fn sentence(call: Call, cause: &Cause) -> String {
    match cause {
        Cause::TimedOut { limit } => format!("the policy's {call} ran longer than its limit of {limit:?}"),
        Cause::Deadline => format!("the deadline passed during the policy's {call}"),
        Cause::Cancelled => format!("the policy's {call} was cancelled"),
        Cause::OutOfMemory { limit, requested } => {
            format!("the policy's {call} asked for {requested} bytes of memory, more than its limit of {limit}")
        }
        Cause::StackOverflow => format!("the policy's {call} ran out of stack"),
        Cause::OutputTooLarge { limit, requested } => {
            format!("the policy's {call} gave {requested} bytes of text, more than the limit of {limit}")
        }
        Cause::TooManyPages { limit } => format!("the policy's {call} gave more pages than the limit of {limit}"),
        Cause::Trapped(how) => format!("the policy's {call} crashed: {how}"),
        Cause::Invalid(what) => format!("the policy's {call} broke the contract: {what}"),
        Cause::Failed(failure) => words(failure).to_owned(),
        Cause::Missing => format!("the policy has no {call}"),
        Cause::Closed => "the sandbox is shut down".to_owned(),
    }
}

fn words(failure: &Failure) -> &str {
    match failure {
        Failure::Unsupported(words)
        | Failure::Malformed(words)
        | Failure::Encrypted(words)
        | Failure::NoText(words)
        | Failure::TooLarge(words)
        | Failure::ContentLost(words)
        | Failure::Internal(words) => words,
    }
}

impl CallError {
    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match &self.cause {
            Cause::TimedOut { .. } => "policy_timed_out",
            Cause::Deadline => "deadline_exceeded",
            Cause::Cancelled => "cancelled",
            Cause::OutOfMemory { .. } => "policy_out_of_memory",
            Cause::StackOverflow => "policy_stack_overflow",
            Cause::OutputTooLarge { .. } | Cause::TooManyPages { .. } => "output_too_large",
            Cause::Trapped(_) => "policy_trapped",
            Cause::Invalid(_) => "policy_broke_contract",
            Cause::Failed(failure) => match failure {
                Failure::Unsupported(_) => "unsupported",
                Failure::Malformed(_) => "malformed",
                Failure::Encrypted(_) => "encrypted",
                Failure::NoText(_) => "no_text",
                Failure::TooLarge(_) => "too_large",
                Failure::ContentLost(_) => "content_lost",
                Failure::Internal(_) => "policy_failed",
            },
            Cause::Missing => "policy_part_missing",
            Cause::Closed => "sandbox_closed",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match &self.cause {
            Cause::TimedOut { .. } => match self.call {
                Call::Extract => "raise extraction_timeout, or leave this document out",
                Call::Index => "raise indexing_timeout",
                Call::Select => "raise selection_timeout",
                Call::Describe | Call::Plan | Call::Rank => "raise ranking_timeout",
            },
            Cause::OutOfMemory { .. } => match self.call {
                Call::Extract => "raise extraction_memory, or leave this document out",
                Call::Index | Call::Select => "split the catalogue; an index has a ceiling",
                Call::Describe | Call::Plan | Call::Rank => "raise ranking_memory",
            },
            Cause::Deadline => "raise deadline, or ask for fewer documents",
            Cause::Cancelled | Cause::Closed => "ask again",
            Cause::StackOverflow | Cause::Trapped(_) | Cause::Invalid(_) => {
                "report it to the author of the policy; other documents are not affected"
            }
            Cause::OutputTooLarge { .. } => "raise max_output_bytes, or leave this document out",
            Cause::TooManyPages { .. } => "raise max_pages, or leave this document out",
            Cause::Failed(failure) => match failure {
                Failure::Unsupported(_) => {
                    "give the document in a format that the policy reads, or bring a policy that does"
                }
                Failure::Malformed(_) => "look at the object itself: it may be damaged or an error page",
                Failure::Encrypted(_) => "store the document without a password",
                Failure::NoText(_) => {
                    "if it is a scan, run it through text recognition; otherwise there is nothing in it to read"
                }
                Failure::TooLarge(_) => "split the document",
                Failure::ContentLost(_) => "ask again",
                Failure::Internal(_) => "report it to the author of the policy",
            },
            Cause::Missing => "load a policy that brings this part",
        }
    }
}
