//! Policies that hang, crash and lie, in the real sandbox: each costs its own document or question and nothing else.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

mod answers;
mod calls;
mod compiled;
mod loading;
mod log;
mod memory;
mod warm;
mod wasi;

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use docferry_sandbox::{
    CallError, Choice, Decision, Document, DocumentRef, Documents, ExtractError, Extracted, Head, IndexKey, Indexes,
    Limits, Passage, Policy, Question, RankPage, Runtime, RuntimeConfig, Settings,
};
use docferry_tests::guest;

const MIB: u64 = 1024 * 1024;

/// Limits that only a misdeed reaches, however busy the machine is.
fn patient() -> Limits {
    let long = Duration::from_secs(60);
    Limits {
        indexing: long,
        selection: long,
        extraction: long,
        ranking: long,
        index_memory_base: 16 * MIB,
        extraction_memory: 64 * MIB,
        ranking_memory: 32 * MIB,
        output_bytes: MIB,
        output_pages: 50,
        ..Limits::default()
    }
}

/// Limits for what never comes back, each of another length so that an error tells which held.
fn impatient() -> Limits {
    Limits {
        indexing: Duration::from_millis(110),
        selection: Duration::from_millis(120),
        extraction: Duration::from_millis(130),
        ranking: Duration::from_millis(140),
        ..patient()
    }
}

/// One worker: a guest that was not stopped would keep everything after it waiting.
fn runtime() -> Runtime {
    Runtime::new(RuntimeConfig {
        workers: NonZeroUsize::new(1),
        memory: Some(512 * MIB),
        warm_indexes: 2,
        ..RuntimeConfig::default()
    })
    .unwrap()
}

/// The hostile policy, and what it is called with.
struct Sandbox {
    policy: Policy,
    indexes: Indexes,
}

impl Sandbox {
    async fn start() -> Self {
        Self::start_on(&runtime()).await
    }

    async fn start_on(runtime: &Runtime) -> Self {
        let policy = Policy::load(runtime, guest::policy("docferry-hostile-policy")).await.unwrap();
        Self { policy: policy.with_limits(patient()), indexes: runtime.indexes() }
    }

    fn within(&self, limits: Limits) -> Self {
        Self { policy: self.policy.clone().with_limits(limits), indexes: self.indexes.clone() }
    }

    fn with_setting(&self, name: &str, value: &str) -> Self {
        let settings = Settings::from_iter([(name, value)]);
        Self { policy: self.policy.clone().with_settings(settings), indexes: self.indexes.clone() }
    }

    async fn plan(&self, name: &str) -> Result<Decision, CallError> {
        self.policy.plan(document(name), Head { size: 1000, media_type: None, etag: None }, None).await
    }

    async fn extract(&self, name: &str) -> Result<Extracted, ExtractError> {
        self.policy.extract(document(name), Arc::new(b"Revenue rose.".to_vec()), None).await
    }

    /// Asks on a catalogue of entries with these names, which has an index of its own.
    async fn ask(&self, names: &[&str], text: &str) -> Result<Vec<Choice>, CallError> {
        self.ask_as("tenant", Catalogue::of(names), question(text)).await
    }

    async fn ask_as(
        &self,
        tenant: &str,
        catalogue: Arc<Catalogue>,
        question: Question,
    ) -> Result<Vec<Choice>, CallError> {
        let key = IndexKey { tenant: tenant.to_owned(), catalogue: catalogue.names() };
        self.indexes.select(&self.policy, key, catalogue, question, None).await
    }

    /// Ranks two pages of ten characters within a budget of fifteen.
    async fn rank(&self, text: &str) -> Result<Vec<Passage>, CallError> {
        let page = |number: u32, text: &str| RankPage { document: 0, number, text: text.to_owned() };
        let pages = vec![page(1, "0123456789"), page(2, "äöüäöüäöüä")];
        self.policy.rank(question(text), vec![document("report")], pages, 15, None).await
    }

    /// The next document, the next question and the next ranking succeed.
    async fn assert_healthy(&self) {
        let healthy = self.within(patient());
        assert_eq!(healthy.plan("report").await.unwrap(), Decision::Whole);
        let extracted = healthy.extract("report").await.unwrap();
        assert_eq!(extracted.pages.len(), 1);
        assert_eq!(extracted.pages[0].text, "Revenue rose.");
        let choices = healthy.ask(&["one", "two"], "what is there?").await.unwrap();
        assert_eq!(choices.iter().map(|choice| choice.index).collect::<Vec<_>>(), [0, 1]);
        let passages = healthy.rank("what is there?").await.unwrap();
        assert_eq!(passages.iter().map(|passage| (passage.page, passage.end)).collect::<Vec<_>>(), [(0, 10), (1, 5)]);
    }
}

fn document(name: &str) -> Document {
    Document {
        name: name.to_owned(),
        uri: format!("s3://reports/{name}"),
        group: String::new(),
        media_type: None,
        size: None,
        modified: None,
        attributes: Vec::new(),
    }
}

fn question(text: &str) -> Question {
    Question {
        text: text.to_owned(),
        history: Vec::new(),
        max_documents: 2,
        today: "2026-03-31".to_owned(),
        language: None,
        hidden: Vec::new(),
    }
}

/// Entries that have a name only, and a count of how often one was asked for.
struct Catalogue {
    documents: Vec<Document>,
    read: AtomicUsize,
}

impl Catalogue {
    fn of(names: &[&str]) -> Arc<Self> {
        Arc::new(Self { documents: names.iter().map(|name| document(name)).collect(), read: AtomicUsize::new(0) })
    }

    fn names(&self) -> String {
        self.documents.iter().map(|document| document.name.as_str()).collect::<Vec<_>>().join("/")
    }

    /// How often an index was built from it.
    fn builds(&self) -> usize {
        self.read.load(Ordering::SeqCst) / self.documents.len()
    }
}

impl Documents for Catalogue {
    fn len(&self) -> usize {
        self.documents.len()
    }

    fn document(&self, index: usize) -> Option<DocumentRef<'_>> {
        self.read.fetch_add(1, Ordering::SeqCst);
        self.documents.get(index).map(DocumentRef::from)
    }

    fn bytes(&self) -> u64 {
        self.documents.iter().map(|document| document.name.len() as u64).sum()
    }
}
