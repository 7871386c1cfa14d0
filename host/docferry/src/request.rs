//! What a journey is asked.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use docferry_fetch::{S3Uri, UriError};
use docferry_sandbox::Turn;
use jiff::civil::Date;

use crate::catalogue::{Associations, Catalogue};
use crate::progress::Progress;

/// Where a catalogue is.
#[derive(Clone, Debug)]
pub enum CatalogueSource {
    /// An object. It may name documents of its own bucket, and of sources that the scope allows.
    S3(S3Uri),
    /// A file of the operator's. It may name documents of any bucket.
    File(PathBuf),
    /// In memory, handed over by the operator. It may name documents of any bucket.
    Loaded(Arc<Catalogue>),
}

impl FromStr for CatalogueSource {
    type Err = UriError;

    /// `s3://bucket/key`, or the path of a local file.
    fn from_str(text: &str) -> Result<Self, UriError> {
        if text.contains("://") { text.parse().map(Self::S3) } else { Ok(Self::File(text.into())) }
    }
}

/// A question, and all that belongs to it.
///
/// ```
/// use docferry::LoadRequest;
///
/// let request = LoadRequest::new("How did NCB do in 2023?", "s3://reports/metadata.json".parse()?)
///     .holding(["ncb-2022.pdf"])
///     .max_documents(2);
/// # Ok::<(), docferry::UriError>(())
/// ```
#[derive(Clone, Debug)]
pub struct LoadRequest {
    pub(crate) question: String,
    pub(crate) catalogue: CatalogueSource,
    pub(crate) associations: Option<Arc<Associations>>,
    pub(crate) history: Vec<Turn>,
    pub(crate) held: BTreeSet<String>,
    pub(crate) max_documents: Option<u32>,
    pub(crate) today: Option<Date>,
    pub(crate) language: Option<String>,
    pub(crate) budget: Option<u64>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) progress: Progress,
}

impl LoadRequest {
    /// A question to a catalogue.
    pub fn new(question: impl Into<String>, catalogue: CatalogueSource) -> Self {
        Self {
            question: question.into(),
            catalogue,
            associations: None,
            history: Vec::new(),
            held: BTreeSet::new(),
            max_documents: None,
            today: None,
            language: None,
            budget: None,
            deadline: None,
            progress: Progress::none(),
        }
    }

    /// Symbols and short names of the catalogue's groups, from a file of their own.
    #[must_use]
    pub fn associations(mut self, associations: Arc<Associations>) -> Self {
        self.associations = Some(associations);
        self
    }

    /// The turns before the question, oldest first.
    #[must_use]
    pub fn history(mut self, history: impl IntoIterator<Item = Turn>) -> Self {
        self.history = history.into_iter().collect();
        self
    }

    /// Documents that the caller already holds, by name or by URI. They may be chosen; they are not fetched.
    #[must_use]
    pub fn holding(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.held.extend(names.into_iter().map(Into::into));
        self
    }

    /// How many documents may be chosen. Default: the setting `max_documents`.
    #[must_use]
    pub fn max_documents(mut self, max: u32) -> Self {
        self.max_documents = Some(max);
        self
    }

    /// The day of the question. Default: today, by the builder's clock.
    #[must_use]
    pub fn today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// The language of the question as a BCP 47 tag.
    #[must_use]
    pub fn language(mut self, tag: impl Into<String>) -> Self {
        self.language = Some(tag.into());
        self
    }

    /// Asks for the passages that answer, together at most so many characters.
    #[must_use]
    pub fn budget(mut self, characters: u64) -> Self {
        self.budget = Some(characters);
        self
    }

    /// How long the whole journey may take. Default: the setting `deadline`.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Where progress is reported.
    #[must_use]
    pub fn progress(mut self, progress: Progress) -> Self {
        self.progress = progress;
        self
    }
}
