//! Indexes that wait for the next question. Each serves one key only. A trap, a timeout or many questions retire it; a
//! spare takes over, and the next spare is built off the request path.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::bindings::host::docferry::policy::types::Question;
use crate::bindings::selection::exports::docferry::policy::selection::Choice;
use crate::digest::PolicyDigest;
use crate::error::{Call, CallError, Cause};
use crate::index::{Documents, Index};
use crate::policy::Policy;
use crate::runtime::{Runtime, before, memory_units};

/// Catalogues up to this many bytes get a spare index at once. Larger ones are worth their memory only when the index in
/// use is about to retire.
const EAGER_SPARE_BYTES: u64 = 16 * 1024 * 1024;

/// The last questions of an index, during which the spare for a large catalogue is built.
const LAST_QUESTIONS: u32 = 20;

/// What an index was built from. Two keys never share one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IndexKey {
    /// Whose questions it answers.
    pub tenant: String,
    /// The digest of the catalogue.
    pub catalogue: String,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct FullKey {
    owner: u64,
    key: IndexKey,
    policy: PolicyDigest,
    settings: [u8; 32],
}

/// What all sets of indexes of a runtime share: their number, their memory, and which was used last.
pub(crate) struct Warm {
    shelves: Mutex<HashMap<FullKey, Kept>>,
    owners: AtomicU64,
    uses: AtomicU64,
    slots: Arc<Semaphore>,
    slot_count: usize,
    memory: Arc<Semaphore>,
    memory_units: u32,
}

struct Kept {
    shelf: Arc<Shelf>,
    last_use: u64,
}

#[derive(Default)]
struct Shelf {
    current: tokio::sync::Mutex<Option<Index>>,
    spare: Mutex<Option<Index>>,
    building: AtomicBool,
}

/// An index's place among the warm ones.
pub(crate) struct WarmGrant {
    _slot: OwnedSemaphorePermit,
    _memory: OwnedSemaphorePermit,
}

impl Warm {
    pub(crate) fn new(indexes: usize, memory_units: u32) -> Self {
        let slot_count = 2 * indexes.max(1);
        Self {
            shelves: Mutex::default(),
            owners: AtomicU64::new(0),
            uses: AtomicU64::new(0),
            slots: Arc::new(Semaphore::new(slot_count)),
            slot_count,
            memory: Arc::new(Semaphore::new(memory_units.max(1) as usize)),
            memory_units: memory_units.max(1),
        }
    }

    /// Indexes that can live at once.
    pub(crate) fn slots(&self) -> usize {
        self.slot_count
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<FullKey, Kept>> {
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shelf(&self, key: FullKey) -> Arc<Shelf> {
        let last_use = self.uses.fetch_add(1, Ordering::Relaxed);
        let mut shelves = self.lock();
        let kept = shelves.entry(key).or_insert_with(|| Kept { shelf: Arc::default(), last_use });
        kept.last_use = last_use;
        Arc::clone(&kept.shelf)
    }

    /// Drops the idle index that was used longest ago. False when every index is at work.
    fn evict(&self) -> bool {
        let mut shelves = self.lock();
        let idle = shelves
            .iter()
            .filter(|(_, kept)| Arc::strong_count(&kept.shelf) == 1)
            .min_by_key(|(_, kept)| kept.last_use)
            .map(|(key, _)| key.clone());
        let evicted = idle.and_then(|key| shelves.remove(&key));
        drop(shelves);
        evicted.is_some()
    }

    /// A place for an index of so many bytes, for which idle ones make room.
    async fn grant(&self, bytes: u64, until: Option<Instant>) -> Result<WarmGrant, Cause> {
        let slot = self.claim(&self.slots, 1, until).await?;
        let memory = self.claim(&self.memory, memory_units(bytes).min(self.memory_units), until).await?;
        Ok(WarmGrant { _slot: slot, _memory: memory })
    }

    async fn claim(
        &self,
        from: &Arc<Semaphore>,
        count: u32,
        until: Option<Instant>,
    ) -> Result<OwnedSemaphorePermit, Cause> {
        loop {
            if let Ok(permit) = Arc::clone(from).try_acquire_many_owned(count) {
                return Ok(permit);
            }
            if !self.evict() {
                return before(until, Arc::clone(from).acquire_many_owned(count)).await?.map_err(|_| Cause::Closed);
            }
        }
    }

    /// A place for a spare, only where nothing has to make room for it.
    fn spare_grant(&self, bytes: u64) -> Option<WarmGrant> {
        let units = memory_units(bytes).min(self.memory_units);
        let _slot = Arc::clone(&self.slots).try_acquire_owned().ok()?;
        let _memory = Arc::clone(&self.memory).try_acquire_many_owned(units).ok()?;
        Some(WarmGrant { _slot, _memory })
    }
}

/// A set of warm indexes. Clones are handles on the same set; the indexes go with the last of them.
#[derive(Clone)]
pub struct Indexes(Arc<Owner>);

struct Owner {
    runtime: Runtime,
    id: u64,
}

impl Drop for Owner {
    fn drop(&mut self) {
        let mut shelves = self.runtime.warm().lock();
        let mine: Vec<Kept> = shelves.extract_if(|key, _| key.owner == self.id).map(|(_, kept)| kept).collect();
        drop(shelves);
        drop(mine);
    }
}

impl Indexes {
    pub(crate) fn new(runtime: Runtime) -> Self {
        let id = runtime.warm().owners.fetch_add(1, Ordering::Relaxed);
        Self(Arc::new(Owner { runtime, id }))
    }

    /// Answers a question from the warm index of its key, building one where there is none.
    ///
    /// # Errors
    ///
    /// When the policy has no selection, when building or asking fails or breaks the contract, or `until` passes first.
    pub async fn select(
        &self,
        policy: &Policy,
        key: IndexKey,
        documents: Arc<dyn Documents>,
        mut question: Question,
        until: Option<Instant>,
    ) -> Result<Vec<Choice>, CallError> {
        // The contract promises them rising, and the check of the answer relies on it.
        question.hidden.sort_unstable();
        question.hidden.dedup();
        let warm = self.0.runtime.warm();
        let fail = |cause| policy.error(Call::Select, cause);
        let bytes = policy.limits().index_memory(documents.bytes());
        if !policy.reuse {
            let grant = warm.grant(bytes, until).await.map_err(fail)?;
            let index = policy.build(documents, grant, until).await?;
            return index.select(policy, question, until).await.1;
        }
        let full = FullKey { owner: self.0.id, key, policy: policy.digest(), settings: policy.settings().digest() };
        let shelf = warm.shelf(full);
        let mut current = before(until, shelf.current.lock()).await.map_err(fail)?;
        let index = match current.take().or_else(|| shelf.take_spare()) {
            Some(index) => index,
            None => {
                let grant = warm.grant(bytes, until).await.map_err(fail)?;
                policy.build(Arc::clone(&documents), grant, until).await?
            }
        };
        let (index, answer) = index.select(policy, question, until).await;
        let last = policy.limits().questions_per_index;
        *current = index.filter(|index| index.questions < last);
        let retiring = current.as_ref().is_none_or(|index| index.questions.saturating_add(LAST_QUESTIONS) >= last);
        drop(current);
        if retiring || documents.bytes() <= EAGER_SPARE_BYTES {
            self.build_spare(&shelf, policy, documents, bytes);
        }
        answer
    }

    fn build_spare(&self, shelf: &Arc<Shelf>, policy: &Policy, documents: Arc<dyn Documents>, bytes: u64) {
        if shelf.has_spare() || shelf.building.swap(true, Ordering::AcqRel) {
            return;
        }
        let Some(grant) = self.0.runtime.warm().spare_grant(bytes) else {
            shelf.building.store(false, Ordering::Release);
            return;
        };
        let (shelf, policy) = (Arc::downgrade(shelf), policy.clone());
        tokio::spawn(async move {
            let built = policy.build(documents, grant, None).await;
            // Evicted meanwhile: nobody needs it.
            let Some(shelf) = shelf.upgrade() else { return };
            match built {
                Ok(index) => *shelf.spare() = Some(index),
                Err(error) => tracing::warn!(%error, "the spare index could not be built"),
            }
            shelf.building.store(false, Ordering::Release);
        });
    }
}

impl Shelf {
    fn spare(&self) -> MutexGuard<'_, Option<Index>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_spare(&self) -> Option<Index> {
        self.spare().take()
    }

    fn has_spare(&self) -> bool {
        self.spare().is_some()
    }
}
