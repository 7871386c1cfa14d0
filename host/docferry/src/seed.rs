//! The names of the system that docferry grew out of, for those who know it: `DownloadConfig`, `DownloadResult`,
//! `download_and_extract`, `download_metadata`, `load_relevant_documents`.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use docferry_fetch::{FetchConfig, S3Uri};
use docferry_sandbox::Turn;

use crate::catalogue::Catalogue;
use crate::docferry::{Docferry, DocumentSource};
use crate::error::Error;
use crate::outcome::End;
use crate::progress::Progress;
use crate::request::{CatalogueSource, LoadRequest};
use crate::scope::Scope;

/// How objects are fetched. `performance()` and `reliability()` are the two presets.
pub type DownloadConfig = FetchConfig;

/// What became of one download.
#[derive(Debug)]
pub struct DownloadResult {
    /// Whether it worked.
    pub success: bool,
    /// The text, when it worked.
    pub content: Option<String>,
    /// Why it did not work.
    pub error: Option<Error>,
    /// The local file that it came from, when it was one.
    pub file_path: Option<PathBuf>,
    /// How long it took, waiting included.
    pub download_time: Duration,
    /// Retries that were needed.
    pub retry_count: u32,
}

/// The texts of the documents that answer, by name.
#[derive(Debug)]
pub struct RelevantDocuments {
    /// What the caller held, and what was loaded.
    pub document_texts: BTreeMap<String, String>,
    /// What happened, in words for the user.
    pub message: String,
    /// The names of the documents that were loaded now; where two have the same name, the second is under its URI.
    pub loaded: Vec<String>,
}

impl Docferry {
    /// Fetches a document and takes its text out.
    ///
    /// ```no_run
    /// # async fn example(docferry: docferry::Docferry) {
    /// let result = docferry.download_and_extract("s3://my-bucket/document.pdf").await;
    /// match result.error {
    ///     None => println!("{} characters", result.content.unwrap_or_default().len()),
    ///     Some(error) => println!("{error}: {}", error.hint()),
    /// }
    /// # }
    /// ```
    pub async fn download_and_extract(&self, uri: &str) -> DownloadResult {
        let uri: S3Uri = match uri.parse() {
            Ok(uri) => uri,
            Err(error) => return DownloadResult::failed(Error::from(error), Duration::ZERO, 0),
        };
        let outcome = self.document(DocumentSource::S3(uri), Progress::none()).await;
        let (elapsed, retries) = (outcome.elapsed, outcome.attempts.saturating_sub(1));
        match outcome.end {
            End::Loaded(text) => DownloadResult::loaded(text.text(), elapsed, retries),
            End::Failed { error, .. } => DownloadResult::failed(error, elapsed, retries),
            End::Skipped(_) => DownloadResult::loaded(String::new(), elapsed, retries),
        }
    }

    /// Fetches a catalogue as text. Its usual key is `metadata.json`.
    pub async fn download_metadata(&self, bucket: &str, key: &str) -> DownloadResult {
        let began = Instant::now();
        let fetched = async {
            let fetched = self.download(S3Uri::new(bucket, key)?, Progress::none()).await?;
            let bytes = fetched.content.to_bytes();
            let text = bytes.and_then(|bytes| {
                String::from_utf8(bytes.into()).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
            });
            let unreadable = |source| Error::File { path: PathBuf::from(key), verb: "read", source };
            Ok((text.map_err(unreadable)?, fetched.retry_count))
        };
        match fetched.await {
            Ok((text, retries)) => DownloadResult::loaded(text, began.elapsed(), retries),
            Err(error) => DownloadResult::failed(error, began.elapsed(), 0),
        }
    }

    /// Chooses the documents that answer a question, and adds their texts to those that the caller holds.
    ///
    /// # Errors
    ///
    /// When nothing can be chosen. A document that fails is told in the message.
    pub async fn load_relevant_documents(
        &self,
        query: &str,
        metadata: Arc<Catalogue>,
        conversation_history: Vec<Turn>,
        current_document_texts: BTreeMap<String, String>,
    ) -> Result<RelevantDocuments, Error> {
        let request = LoadRequest::new(query, CatalogueSource::Loaded(metadata))
            .history(conversation_history)
            .holding(current_document_texts.keys().cloned());
        let answer = self.load(request, &Scope::default()).await?.collect().await;
        let mut document_texts = current_document_texts;
        let mut loaded = Vec::new();
        for (choice, text) in answer.loaded() {
            // A name that another document has already taken would cost one of the two texts.
            let name = if document_texts.contains_key(&choice.name) { &choice.uri } else { &choice.name };
            document_texts.insert(name.clone(), text.text());
            loaded.push(name.clone());
        }
        Ok(RelevantDocuments { document_texts, message: answer.message, loaded })
    }
}

impl DownloadResult {
    fn loaded(content: String, download_time: Duration, retry_count: u32) -> Self {
        Self { success: true, content: Some(content), error: None, file_path: None, download_time, retry_count }
    }

    fn failed(error: Error, download_time: Duration, retry_count: u32) -> Self {
        let retry_count = match &error {
            Error::Fetch(error) => error.attempts().saturating_sub(1),
            _ => retry_count,
        };
        Self { success: false, content: None, error: Some(error), file_path: None, download_time, retry_count }
    }
}
