//! How a chosen document ended, and what the whole journey came to.

use std::time::Duration;

use docferry_fetch::Integrity;
use docferry_sandbox::{Page, PolicyDigest, Summary};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::error::{Error, ErrorReport};

/// A document that the policy chose for the question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// The name people read.
    pub name: String,
    /// The identity.
    pub uri: String,
    /// What it belongs to.
    pub group: String,
    /// How well it fits; comparable within one answer only.
    pub score: f64,
    /// Why it was chosen, in a phrase.
    pub reason: String,
}

/// How one document ended: exactly one of loaded, failed and skipped.
#[derive(Debug)]
pub struct Outcome {
    /// Its position among the choices, counted from zero.
    pub position: usize,
    /// The document.
    pub choice: Choice,
    /// How it ended.
    pub end: End,
    /// Requests for it that were started.
    pub attempts: u32,
    /// How long it took, waiting included.
    pub elapsed: Duration,
}

/// The three ways in which a document ends.
#[derive(Debug)]
pub enum End {
    /// Its text is here, complete.
    Loaded(Text),
    /// It could not be had.
    Failed {
        /// Why.
        error: Error,
        /// What was read before it failed.
        pages: Vec<Page>,
    },
    /// It was not asked for.
    Skipped(SkipReason),
}

/// Why a document was not asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// The caller already holds it.
    AlreadyLoaded,
    /// The policy declined it on its headers, in these words.
    Declined(String),
}

impl SkipReason {
    /// The reason as a sentence.
    pub fn words(&self) -> &str {
        match self {
            Self::AlreadyLoaded => "already loaded",
            Self::Declined(words) => words,
        }
    }
}

/// The text of a document.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its pages that have text, numbers rising.
    pub pages: Vec<Page>,
    /// What the policy says of it: pages, title, language, warnings.
    pub summary: Summary,
    /// The size of the object in bytes.
    pub size: u64,
    /// Whether the bytes were verified, and by what.
    pub integrity: Integrity,
    /// The policy that took the text out.
    pub policy: PolicyDigest,
    /// Retries that were needed.
    pub retry_count: u32,
}

/// What stands between two pages in [`Text::text`].
const PAGE_BREAK: &str = "\n\n";

impl Text {
    /// The text of all pages, with an empty line between them.
    pub fn text(&self) -> String {
        joined(&self.pages)
    }
}

fn joined(pages: &[Page]) -> String {
    pages.iter().map(|page| page.text.as_str()).collect::<Vec<_>>().join(PAGE_BREAK)
}

/// Number and start of each page in the joined text, in characters.
fn page_starts(pages: &[Page]) -> Vec<(u32, usize)> {
    let mut start = 0;
    pages
        .iter()
        .map(|page| {
            let this = (page.number, start);
            start += page.text.chars().count() + PAGE_BREAK.len();
            this
        })
        .collect()
}

impl Outcome {
    /// `loaded`, `failed` or `skipped`.
    pub fn status(&self) -> &'static str {
        match self.end {
            End::Loaded(_) => "loaded",
            End::Failed { .. } => "failed",
            End::Skipped(_) => "skipped",
        }
    }

    /// The text, when it was loaded.
    pub fn text(&self) -> Option<&Text> {
        match &self.end {
            End::Loaded(text) => Some(text),
            End::Failed { .. } | End::Skipped(_) => None,
        }
    }

    /// The error, when it failed.
    pub fn error(&self) -> Option<&Error> {
        match &self.end {
            End::Failed { error, .. } => Some(error),
            End::Loaded(_) | End::Skipped(_) => None,
        }
    }

    /// The error as plain values, when it failed.
    pub fn report(&self) -> Option<ErrorReport> {
        self.error().map(|error| error.report(self.attempts, self.elapsed))
    }
}

/// One line of JSON: `uri`, `name`, `group`, `status`, `reason`, `attempts`, `elapsed`, and by status `text`, `pages`,
/// `page_starts`, `title`, `language`, `warnings`, `size`, `integrity`, `policy`, `retry_count`; or `error` with what was
/// read until then; or `skipped`.
impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("uri", &self.choice.uri)?;
        map.serialize_entry("name", &self.choice.name)?;
        map.serialize_entry("group", &self.choice.group)?;
        map.serialize_entry("status", self.status())?;
        map.serialize_entry("reason", &self.choice.reason)?;
        map.serialize_entry("attempts", &self.attempts)?;
        map.serialize_entry("elapsed", &self.elapsed.as_secs_f64())?;
        match &self.end {
            End::Loaded(text) => {
                map.serialize_entry("text", &text.text())?;
                map.serialize_entry("pages", &text.summary.pages)?;
                map.serialize_entry("page_starts", &page_starts(&text.pages))?;
                if let Some(title) = &text.summary.title {
                    map.serialize_entry("title", title)?;
                }
                if let Some(language) = &text.summary.language {
                    map.serialize_entry("language", language)?;
                }
                map.serialize_entry("warnings", &text.summary.warnings)?;
                map.serialize_entry("size", &text.size)?;
                map.serialize_entry("integrity", &text.integrity.to_string())?;
                map.serialize_entry("policy", &text.policy.to_string())?;
                map.serialize_entry("retry_count", &text.retry_count)?;
            }
            End::Failed { error, pages } => {
                map.serialize_entry("error", &error.report(self.attempts, self.elapsed))?;
                if !pages.is_empty() {
                    map.serialize_entry("text", &joined(pages))?;
                    map.serialize_entry("page_starts", &page_starts(pages))?;
                }
            }
            End::Skipped(reason) => map.serialize_entry("skipped", reason.words())?,
        }
        map.end()
    }
}

/// A stretch of a loaded document that answers the question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Passage {
    /// The document.
    pub uri: String,
    /// The page, counted from 1.
    pub page: u32,
    /// Where it starts, in characters of the page's text.
    pub start: u32,
    /// Where it ends, exclusive.
    pub end: u32,
    /// How well it fits; comparable within one answer only.
    pub score: f64,
    /// The text itself.
    pub text: String,
}

/// What the whole journey came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every chosen document that was asked for was loaded.
    Loaded,
    /// Some were loaded, some failed.
    Partial,
    /// None was loaded, at least one failed.
    Failed,
    /// The policy chose nothing.
    NothingMatched,
    /// Everything chosen was already held by the caller, or declined by the policy.
    NothingToLoad,
}

/// Everything that a question came to, in the order chosen.
#[derive(Debug)]
pub struct Answer {
    /// What the policy chose, best first.
    pub choices: Vec<Choice>,
    /// How each choice ended, in the same order.
    pub outcomes: Vec<Outcome>,
    /// The passages that answer, when a budget was given.
    pub passages: Option<Result<Vec<Passage>, Error>>,
    /// What happened, in words for the user.
    pub message: String,
}

impl Answer {
    /// What it came to.
    pub fn verdict(&self) -> Verdict {
        let count = |status| self.outcomes.iter().filter(|outcome| outcome.status() == status).count();
        match (self.outcomes.len(), count("loaded"), count("failed")) {
            (0, _, _) => Verdict::NothingMatched,
            (_, 0, 0) => Verdict::NothingToLoad,
            (_, 0, _) => Verdict::Failed,
            (_, _, 0) => Verdict::Loaded,
            _ => Verdict::Partial,
        }
    }

    /// The documents that were loaded, in the order chosen.
    pub fn loaded(&self) -> impl Iterator<Item = (&Choice, &Text)> {
        self.outcomes.iter().filter_map(|outcome| Some((&outcome.choice, outcome.text()?)))
    }
}

/// The last line of JSON: `choices`, `documents` (`uri`, `status` and, when it failed, `error`), `message`, `outcome`, and
/// `passages` or `passages_error` when a budget was given.
impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Document<'a> {
            uri: &'a str,
            status: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            error: Option<ErrorReport>,
        }
        let documents: Vec<Document<'_>> = self
            .outcomes
            .iter()
            .map(|outcome| Document { uri: &outcome.choice.uri, status: outcome.status(), error: outcome.report() })
            .collect();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("choices", &self.choices)?;
        map.serialize_entry("documents", &documents)?;
        match &self.passages {
            Some(Ok(passages)) => map.serialize_entry("passages", passages)?,
            Some(Err(error)) => map.serialize_entry("passages_error", &error.report(0, Duration::ZERO))?,
            None => {}
        }
        map.serialize_entry("message", &self.message)?;
        map.serialize_entry("outcome", &self.verdict())?;
        map.end()
    }
}
