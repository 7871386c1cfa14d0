//! An index: a store that keeps a catalogue ready for questions.

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::OwnedSemaphorePermit;
use wasmtime::component::{ComponentType, Instance, Lower, ResourceAny, TypedFunc};
use wasmtime::{Result, Store, error::Context as _};

use crate::bindings::host::docferry::policy::types::{Document, Question};
use crate::bindings::selection::SelectionPolicy;
use crate::bindings::selection::exports::docferry::policy::selection::Choice;
use crate::call::{Run, day};
use crate::error::{Call, CallError, Cause};
use crate::policy::Policy;
use crate::runtime::{Grant, memory_units};
use crate::store::State;
use crate::taint;
use crate::warm::WarmGrant;

/// A catalogue as the sandbox reads it: entry by entry, so that nothing is held twice.
pub trait Documents: Send + Sync {
    /// How many entries there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// An entry, counted from zero.
    fn document(&self, index: usize) -> Option<DocumentRef<'_>>;

    /// The size of the whole in bytes, from which the index's memory limit follows.
    fn bytes(&self) -> u64;
}

/// A [`Document`] that somebody else holds: on its way into the sandbox nothing of it is copied twice.
///
/// ```
/// use docferry_sandbox::{Document, DocumentRef};
///
/// let document = Document { name: "report.pdf".to_owned(), ..DocumentRef::default().to_document() };
/// assert_eq!(DocumentRef::from(&document).name, "report.pdf");
/// ```
#[derive(Clone, Debug, Default, PartialEq, ComponentType, Lower)]
#[component(record)]
pub struct DocumentRef<'a> {
    /// The name people read, usually a file name.
    pub name: &'a str,
    /// The identity.
    pub uri: &'a str,
    /// What the document belongs to, or nothing.
    pub group: &'a str,
    /// The media type when it is known.
    #[component(name = "media-type")]
    pub media_type: Option<&'a str>,
    /// The size in bytes when it is known.
    pub size: Option<u64>,
    /// When the object was last modified, as RFC 3339, when it is known.
    pub modified: Option<&'a str>,
    /// Every other field of the catalogue entry, in the entry's order.
    pub attributes: Vec<(&'a str, &'a str)>,
}

impl DocumentRef<'_> {
    /// The same, held by itself.
    #[must_use]
    pub fn to_document(&self) -> Document {
        Document {
            name: self.name.to_owned(),
            uri: self.uri.to_owned(),
            group: self.group.to_owned(),
            media_type: self.media_type.map(str::to_owned),
            size: self.size,
            modified: self.modified.map(str::to_owned),
            attributes: self.attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        }
    }
}

impl<'a> From<&'a Document> for DocumentRef<'a> {
    fn from(document: &'a Document) -> Self {
        Self {
            name: &document.name,
            uri: &document.uri,
            group: &document.group,
            media_type: document.media_type.as_deref(),
            size: document.size,
            modified: document.modified.as_deref(),
            attributes: document.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        }
    }
}

/// A built index. It serves one question at a time.
pub(crate) struct Index {
    store: Store<State>,
    bindings: SelectionPolicy,
    resource: ResourceAny,
    memory: OwnedSemaphorePermit,
    grant: WarmGrant,
    entries: usize,
    pub(crate) questions: u32,
}

impl Policy {
    /// Builds an index on a worker thread.
    pub(crate) async fn build(
        &self,
        documents: Arc<dyn Documents>,
        grant: WarmGrant,
        until: Option<Instant>,
    ) -> Result<Index, CallError> {
        let fail = |cause| self.error(Call::Index, cause);
        let memory = self.limits.index_memory(documents.bytes());
        let policy = self.clone();
        let work = move |given: Grant| policy.build_here(documents.as_ref(), memory, grant, given, until);
        self.loaded.runtime.run(memory, until, work).await.map_err(fail)?
    }

    fn build_here(
        &self,
        documents: &dyn Documents,
        memory: u64,
        grant: WarmGrant,
        given: Grant,
        until: Option<Instant>,
    ) -> Result<Index, CallError> {
        let Some(pre) = &self.loaded.selection else { return Err(self.error(Call::Index, Cause::Missing)) };
        let run = Run::start(self, Call::Index, &given, until, day_of_index());
        let mut store = run.store(pre.engine(), memory);
        let entries = documents.len();
        let built = (|| {
            let instance = pre.instance_pre().instantiate(&mut store)?;
            let bindings = SelectionPolicy::new(&mut store, &instance)?;
            let add = adding(&mut store, &instance)?;
            let index = bindings.docferry_policy_selection().index();
            let resource = index.call_constructor(&mut store)?;
            for document in (0..entries).map_while(|at| documents.document(at)) {
                run.check()?;
                add.call(&mut store, (resource, document))?;
            }
            let sealed = index.call_seal(&mut store, resource)?;
            Ok((bindings, resource, sealed))
        })();
        let (bindings, resource, sealed) = run.end(&mut store, built)?;
        sealed.map_err(|failure| run.failed(&mut store, failure))?;

        // What the index did not need goes back to the others. Questions get as much again as a small index has.
        let keep = store.data().memory.used().saturating_add(self.limits.index_memory_base).min(memory);
        store.data_mut().memory.set_limit(keep);
        let mut memory = given.memory;
        let unneeded = memory.num_permits().saturating_sub(memory_units(keep) as usize);
        drop(memory.split(unneeded));
        Ok(Index { store, bindings, resource, memory, grant, entries, questions: 0 })
    }
}

impl Index {
    /// Answers a question, and gives the index back when it is fit for another.
    pub(crate) async fn select(
        self,
        policy: &Policy,
        question: Question,
        until: Option<Instant>,
    ) -> (Option<Self>, Result<Vec<Choice>, CallError>) {
        let Self { mut store, bindings, resource, memory, grant, entries, questions } = self;
        let asked = policy.clone();
        let work = move |given: Grant| {
            let run = Run::start(&asked, Call::Select, &given, until, day(&question));
            run.enter(&mut store);
            let answer = bindings.docferry_policy_selection().index().call_select(&mut store, resource, &question);
            let answer = match run.end(&mut store, answer) {
                Err(error) => return (None, Err(error)),
                Ok(answer) => answer,
            };
            let max = question.max_documents;
            let answer = answer.map_err(|failure| run.failed(&mut store, failure)).and_then(|choices| {
                taint::choices(choices, entries, max, &question.hidden)
                    .map_err(|what| run.error(&mut store, Cause::Invalid(what)))
            });
            let index =
                Self { store, bindings, resource, memory: given.memory, grant, entries, questions: questions + 1 };
            (Some(index), answer)
        };
        match policy.loaded.runtime.run_with(memory, until, work).await {
            Ok(done) => done,
            Err(cause) => (None, Err(policy.error(Call::Select, cause))),
        }
    }
}

/// The function that adds an entry to an index.
fn adding<'a>(store: &mut Store<State>, instance: &Instance) -> Result<TypedFunc<(ResourceAny, DocumentRef<'a>), ()>> {
    let interface = instance.get_export_index(&mut *store, None, "docferry:policy/selection@0.1.0");
    let interface = interface.context("no selection is exported")?;
    let add = instance.get_export_index(&mut *store, Some(&interface), "[method]index.add");
    instance.get_typed_func(store, add.context("`index.add` is not exported")?)
}

/// An index outlives the day it was built on, so it is built on no particular one.
fn day_of_index() -> u64 {
    0
}
