//! Policy components in a sandbox: load, check, limit, call, swap.
//!
//! A policy is a WebAssembly component that decides which documents answer a question, how text is taken out of them, and
//! which passages fit a budget. This crate runs it so that one that hangs, crashes or lies costs one document or one
//! question, never the process. It knows nothing of S3.
//!
//! [`Runtime`] holds engines, threads and memory. [`Policy`] is a checked and compiled component; its methods run each
//! call in a fresh instance. [`Indexes`] keeps catalogues warm between questions.

mod bindings;
mod call;
mod compiled;
mod date;
mod digest;
mod error;
mod index;
mod io;
mod limits;
mod logging;
mod machine;
mod policy;
mod runtime;
mod store;
mod taint;
mod trap;
mod warm;
mod wasi;
mod workers;

pub use bindings::extraction::exports::docferry::policy::extraction::{Decision, Head, Summary};
pub use bindings::host::docferry::policy::types::{Document, Failure, Question, Turn};
pub use bindings::info::exports::docferry::policy::info::{PolicyInfo, Setting};
pub use bindings::passages::exports::docferry::policy::passages::{Page as RankPage, Passage};
pub use bindings::selection::exports::docferry::policy::selection::Choice;
pub use call::{ExtractError, Extracted};
pub use digest::{PolicyDigest, Settings};
pub use error::{Call, CallError, Cause, LoadError};
pub use index::{DocumentRef, Documents};
pub use io::{ContentSource, Page};
pub use limits::Limits;
pub use logging::{Level, LogLine};
pub use policy::{Part, Policy};
pub use runtime::{Runtime, RuntimeConfig, RuntimeError};
pub use warm::{IndexKey, Indexes};
