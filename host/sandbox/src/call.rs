//! Calls into a policy, each in a fresh instance, on a worker thread.

use std::sync::Arc;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use wasmtime::Store;
use wasmtime::component::Resource;

use crate::bindings::extraction::exports::docferry::policy::extraction::{Decision, Head, Summary};
use crate::bindings::host::docferry::policy::types::{Document, Failure, Question};
use crate::bindings::info::exports::docferry::policy::info::PolicyInfo;
use crate::bindings::passages::exports::docferry::policy::passages::{Page as RankPage, Passage};
use crate::digest::{PolicyDigest, Settings};
use crate::error::{Call, CallError, Cause, LoadError};
use crate::io::{Content, ContentSource, Page, Pages};
use crate::limits::Limits;
use crate::policy::{Policy, Unchecked};
use crate::runtime::{Grant, Runtime};
use crate::store::{State, StoreOptions, Watch, new_store};
use crate::trap::{Stop, classify};
use crate::wasi::Wasi;
use crate::{date, taint};

/// What the clock of the empty WASI shows where no question sets the day: the first second of 2000.
const NO_DAY: u64 = 946_684_800;

/// The text of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Extracted {
    /// Its pages that have text, numbers rising.
    pub pages: Vec<Page>,
    /// What came out beside the text.
    pub summary: Summary,
    /// The memory that its sandbox had in the end, in bytes: the most, because it never shrinks.
    pub memory: u64,
}

/// An extraction that did not end well, and what was read until then.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the text could be taken out of {} pages only", pages.len())]
pub struct ExtractError {
    /// Why.
    #[source]
    pub error: CallError,
    /// The pages that were emitted before.
    pub pages: Vec<Page>,
    /// The memory that its sandbox had in the end, in bytes.
    pub memory: u64,
}

impl Policy {
    /// Asks how much of a document is wanted.
    ///
    /// # Errors
    ///
    /// When the call fails, or `until` passes first.
    pub async fn plan(&self, document: Document, head: Head, until: Option<Instant>) -> Result<Decision, CallError> {
        let fail = |cause| self.error(Call::Plan, cause);
        let Some(pre) = self.loaded.extraction.clone() else { return Err(fail(Cause::Missing)) };
        let (policy, memory) = (self.clone(), self.limits.ranking_memory);
        let work = move |grant: Grant| {
            let run = Run::start(&policy, Call::Plan, &grant, until, NO_DAY);
            let mut store = run.store(pre.engine(), memory);
            let answer = pre
                .instantiate(&mut store)
                .and_then(|instance| instance.docferry_policy_extraction().call_plan(&mut store, &document, &head));
            run.end(&mut store, answer)
        };
        let decision = self.loaded.runtime.run(memory, until, work).await.map_err(fail)??;
        Ok(match decision {
            Decision::Skip(reason) => Decision::Skip(taint::skip_reason(&reason)),
            wanted => wanted,
        })
    }

    /// Takes the text out of a document.
    ///
    /// # Errors
    ///
    /// When the call fails or `until` passes first; the pages emitted until then stand on the error.
    pub async fn extract(
        &self,
        document: Document,
        content: Arc<dyn ContentSource>,
        until: Option<Instant>,
    ) -> Result<Extracted, ExtractError> {
        let fail = |cause| ExtractError { error: self.error(Call::Extract, cause), pages: Vec::new(), memory: 0 };
        let Some(pre) = self.loaded.extraction.clone() else { return Err(fail(Cause::Missing)) };
        let (policy, memory) = (self.clone(), self.limits.extraction_memory);
        let work = move |grant: Grant| {
            let run = Run::start(&policy, Call::Extract, &grant, until, NO_DAY);
            let mut store = run.store(pre.engine(), memory);
            store.data_mut().content = Some(content);
            let answer = pre.instantiate(&mut store).and_then(|instance| {
                let (content, pages) = (Resource::<Content>::new_own(0), Resource::<Pages>::new_own(0));
                instance.docferry_policy_extraction().call_extract(&mut store, &document, content, pages)
            });
            let answer = run.end(&mut store, answer);
            let answer = answer.and_then(|answer| answer.map_err(|failure| run.failed(&mut store, failure)));
            (answer, store.data_mut().output.take(), store.data().memory.used())
        };
        let (answer, pages, memory) = self.loaded.runtime.run(memory, until, work).await.map_err(fail)?;
        match answer {
            Ok(summary) => Ok(Extracted { summary: taint::summary(summary, &pages), pages, memory }),
            Err(error) => Err(ExtractError { error, pages, memory }),
        }
    }

    /// Ranks passages: those that answer the question within `budget` characters, in reading order.
    ///
    /// # Errors
    ///
    /// When the call fails, `until` passes first, or the answer breaks the contract.
    pub async fn rank(
        &self,
        question: Question,
        documents: Vec<Document>,
        pages: Vec<RankPage>,
        budget: u64,
        until: Option<Instant>,
    ) -> Result<Vec<Passage>, CallError> {
        let fail = |cause| self.error(Call::Rank, cause);
        let Some(pre) = self.loaded.passages.clone() else { return Err(fail(Cause::Missing)) };
        let (policy, memory) = (self.clone(), self.limits.ranking_memory);
        let work = move |grant: Grant| {
            let run = Run::start(&policy, Call::Rank, &grant, until, day(&question));
            let mut store = run.store(pre.engine(), memory);
            let answer = pre.instantiate(&mut store).and_then(|instance| {
                instance.docferry_policy_passages().call_rank(&mut store, &question, &documents, &pages, budget)
            });
            let passages = run.end(&mut store, answer)?.map_err(|failure| run.failed(&mut store, failure))?;
            let lengths: Vec<u32> =
                pages.iter().map(|page| u32::try_from(page.text.chars().count()).unwrap_or(u32::MAX)).collect();
            taint::passages(passages, &lengths, budget).map_err(|what| run.error(&mut store, Cause::Invalid(what)))
        };
        self.loaded.runtime.run(memory, until, work).await.map_err(fail)?
    }

    /// The least time that an instance took to make and to tear down, for benchmarks.
    #[doc(hidden)]
    pub fn time_of_an_instance(&self, rounds: u32) -> Duration {
        let Some(pre) = &self.loaded.extraction else { return Duration::MAX };
        let times = (0..rounds).map(|_| {
            let began = Instant::now();
            let run = Run {
                call: Call::Extract,
                name: String::new(),
                digest: self.loaded.digest,
                watch: Watch::start(self.limits.extraction, None, Arc::default()),
                day: NO_DAY,
                limits: Arc::clone(&self.limits),
                settings: Arc::clone(&self.settings),
            };
            let mut store = run.store(pre.engine(), self.limits.extraction_memory);
            let instance = pre.instantiate(&mut store);
            drop((instance, store));
            began.elapsed()
        });
        times.min().unwrap_or_default()
    }

    pub(crate) fn error(&self, call: Call, cause: Cause) -> CallError {
        CallError { call, cause, policy: self.loaded.digest, log: Vec::new() }
    }
}

impl Unchecked {
    /// Makes an instance, checks the shape of its parts, and asks it to describe itself.
    pub(crate) async fn describe(&self, runtime: &Runtime, limits: &Arc<Limits>) -> Result<PolicyInfo, LoadError> {
        let (unchecked, limits) = (self.clone(), Arc::clone(limits));
        let memory = limits.ranking_memory;
        let work = move |grant: Grant| {
            let run = Run {
                call: Call::Describe,
                name: String::new(),
                digest: unchecked.digest,
                watch: Watch::start(limits.ranking, None, Arc::clone(&grant.cancelled)),
                day: NO_DAY,
                limits,
                settings: Arc::default(),
            };
            let pre = unchecked.described.instance_pre();
            let mut store = run.store(pre.engine(), memory);
            let instance = pre.instantiate(&mut store);
            let instance = run.end(&mut store, instance).map_err(LoadError::Describe)?;
            let info = unchecked.check_shape(&mut store, &instance)?;
            let answer = info.docferry_policy_info().call_describe(&mut store);
            run.end(&mut store, answer).map_err(LoadError::Describe)
        };
        let fail = |cause| CallError { call: Call::Describe, cause, policy: self.digest, log: Vec::new() };
        runtime.run(memory, None, work).await.map_err(|cause| LoadError::Describe(fail(cause)))?
    }
}

/// One call while it runs: what its store is made of, and what its error says.
pub(crate) struct Run {
    call: Call,
    name: String,
    digest: PolicyDigest,
    limits: Arc<Limits>,
    settings: Arc<Settings>,
    pub(crate) watch: Watch,
    day: u64,
}

impl Run {
    pub(crate) fn start(policy: &Policy, call: Call, grant: &Grant, until: Option<Instant>, day: u64) -> Self {
        let limit = limit(&policy.limits, call);
        Self {
            call,
            name: policy.loaded.info.name.clone(),
            digest: policy.loaded.digest,
            limits: Arc::clone(&policy.limits),
            settings: Arc::clone(&policy.settings),
            watch: Watch::start(limit, until, Arc::clone(&grant.cancelled)),
            day,
        }
    }

    pub(crate) fn store(&self, engine: &wasmtime::Engine, memory: u64) -> Store<State> {
        new_store(
            engine,
            StoreOptions {
                name: &self.name,
                memory,
                limits: &self.limits,
                settings: &self.settings,
                watch: self.watch.clone(),
                wasi: self.wasi(),
            },
        )
    }

    /// Makes the store of an earlier call ready for this one: nothing of the earlier one shows.
    pub(crate) fn enter(&self, store: &mut Store<State>) {
        let state = store.data_mut();
        state.watch = self.watch.clone();
        state.wasi = self.wasi();
        state.log.start_call();
        state.memory.start_call();
    }

    fn wasi(&self) -> Wasi {
        let seed = Sha256::new().chain_update(self.digest.bytes()).chain_update(self.settings.digest()).finalize();
        Wasi::new(self.day, seed.into())
    }

    /// The end of a call into the guest: its answer, or what stopped it.
    pub(crate) fn end<T>(&self, store: &mut Store<State>, answer: wasmtime::Result<T>) -> Result<T, CallError> {
        let State { wasi, log, .. } = store.data_mut();
        wasi.flush(log);
        answer.map_err(|error| {
            let cause = classify(&error, store.data());
            tracing::debug!(call = %self.call, policy = %self.digest, ?cause, "a call into the policy ended early");
            self.error(store, cause)
        })
    }

    pub(crate) fn failed(&self, store: &mut Store<State>, failure: Failure) -> CallError {
        self.error(store, Cause::Failed(taint::failure(failure)))
    }

    /// The call's error, with the last lines that it logged.
    pub(crate) fn error(&self, store: &mut Store<State>, cause: Cause) -> CallError {
        CallError { call: self.call, cause, policy: self.digest, log: store.data_mut().log.take() }
    }

    /// Whether the call may go on; asked where the host itself works for long.
    pub(crate) fn check(&self) -> Result<(), Stop> {
        self.watch.check()
    }
}

fn limit(limits: &Limits, call: Call) -> Duration {
    match call {
        Call::Index => limits.indexing,
        Call::Select => limits.selection,
        Call::Extract => limits.extraction,
        Call::Describe | Call::Plan | Call::Rank => limits.ranking,
    }
}

pub(crate) fn day(question: &Question) -> u64 {
    date::seconds(&question.today).unwrap_or(NO_DAY)
}
