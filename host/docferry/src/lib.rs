//! From a question to the text of the documents in S3 that answer it: now, safely, and with an honest word about what
//! could not be had.
//!
//! ```no_run
//! use docferry::{Docferry, LoadRequest, Scope};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let docferry = Docferry::builder().build().await?;
//! let request = LoadRequest::new("How did NCB do in 2023?", "s3://reports/metadata.json".parse()?);
//! let answer = docferry.load(request, &Scope::default()).await?.collect().await;
//! println!("{}", answer.message);
//! for (choice, text) in answer.loaded() {
//!     println!("{}: {}", choice.name, text.text());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What decides (which documents matter, how text is taken out of them, which passages fit a budget) is a [`Policy`]: a
//! WebAssembly component that can be [swapped](Docferry::swap) while the host runs. What acts (S3, retries, time, memory,
//! concurrency) is this library. It has no static state, prints nothing, and needs a tokio runtime, of any flavour, with
//! time and I/O enabled.

mod builder;
pub mod catalogue;
pub mod config;
#[cfg(feature = "default-policy")]
mod default_policy;
mod docferry;
mod document;
mod error;
mod extract;
mod load;
mod message;
mod metadata;
mod outcome;
pub mod progress;
mod request;
mod scope;
pub mod seed;
mod select;
pub mod units;

pub use builder::{Builder, client_config, runtime_config};
pub use docferry::{Docferry, DocumentSource, default_policy};
pub use docferry_fetch::{
    Class, ClientConfig, Code, Content, Credentials, FetchConfig, FetchError, Fetched, Integrity, ObjectSummary,
    ProvideCredentials, S3, S3Uri, Source, UriError,
};
pub use docferry_sandbox::{
    Call, CallError, Cause, Failure, Limits, LoadError, Page, Part, Policy, PolicyDigest, PolicyInfo, Runtime,
    RuntimeConfig, RuntimeError, Settings, Summary, Turn,
};
pub use error::{Error, ErrorReport};
pub use load::Load;
pub use outcome::{Answer, Choice, End, Outcome, Passage, SkipReason, Text, Verdict};
pub use request::{CatalogueSource, LoadRequest};
pub use scope::Scope;
