//! Write a docferry policy: a WebAssembly component that decides which documents answer a question, how text is taken out
//! of a document, or which passages fit a budget.
//!
//! Implement [`Policy`] and any of [`Selector`], [`Extractor`] and [`Ranker`], and name those parts in [`export!`]. Only
//! the named parts are exported; docferry keeps its own policy for the rest.
//!
//! ```
//! use docferry_policy::{Choice, Document, Failure, Info, Policy, Question, Selector};
//!
//! struct NewestFirst;
//!
//! impl Policy for NewestFirst {
//!     fn describe() -> Info {
//!         Info::new("newest-first", "0.1.0", "The most recent documents, whatever the question")
//!     }
//! }
//!
//! impl Selector for NewestFirst {
//!     type Index = Vec<Document>;
//!
//!     fn add(index: &mut Self::Index, document: Document) {
//!         index.push(document);
//!     }
//!
//!     fn select(index: &mut Self::Index, question: &Question) -> Result<Vec<Choice>, Failure> {
//!         let mut entries: Vec<(u32, &Document)> =
//!             (0..).zip(&*index).filter(|(number, _)| !question.is_hidden(*number)).collect();
//!         entries.sort_by_key(|(number, document)| (std::cmp::Reverse(document.attribute("period")), *number));
//!         entries.truncate(question.max_documents as usize);
//!         Ok((0..)
//!             .zip(entries)
//!             .map(|(place, (number, document))| {
//!                 let period = document.attribute("period").unwrap_or("an unknown period");
//!                 Choice::new(number, -f64::from(place), format!("among the newest: {period}"))
//!             })
//!             .collect())
//!     }
//! }
//!
//! docferry_policy::export!(NewestFirst: selector);
//! ```
//!
//! Built for `wasm32-unknown-unknown` as a `cdylib` and passed through `wit_component::ComponentEncoder`, this is a policy
//! that `docferry load --policy FILE` takes. On any other target [`export!`] only checks the types, and the traits are plain
//! Rust: their logic is tested with `cargo test`.
//!
//! A policy sees no file, no network, no clock and no randomness. A panic reaches the host's error with its file and line.

#[cfg(target_family = "wasm")]
#[doc(hidden)]
pub mod bindings;
mod content;
mod document;
mod export;
mod extractor;
mod failure;
pub mod log;
mod pages;
mod policy;
mod question;
mod ranker;
mod selector;
pub mod settings;

pub use content::{Content, Lost, PIECE, Reader, Source};
pub use document::Document;
pub use extractor::{Decision, Extractor, Head, Summary};
pub use failure::Failure;
pub use pages::{Flow, Pages, Sink};
pub use policy::{Info, Policy, Setting};
pub use question::{Question, Turn};
pub use ranker::{Page, Passage, Ranker};
pub use selector::{Choice, Selector};
