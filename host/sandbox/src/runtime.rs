//! Engines, the ticker that interrupts guests, the threads they run on, and the memory they share: made once by the
//! embedder, handed around as a cheap handle.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use wasmtime::component::{HasSelf, Linker};
use wasmtime::{Config, Enabled, Engine, EngineWeak, InstanceAllocationStrategy, OptLevel, PoolingAllocationConfig};

use crate::bindings::host::docferry::policy as imports;
use crate::compiled::Compiled;
use crate::error::Cause;
use crate::machine;
use crate::store::State;
use crate::warm::{Indexes, Warm};
use crate::workers::Workers;

/// How often running guests are asked whether their time is up: the precision of every time limit.
const TICK: Duration = Duration::from_millis(10);

/// Stack of a guest in bytes. Worker threads have room for it and for the host functions above it.
const WASM_STACK: usize = 1024 * 1024;

/// Memory is shared out in pieces of this many bytes, because a semaphore counts in 32 bits.
const MEMORY_UNIT: u64 = 1024 * 1024;

/// How long past its deadline a caller waits for an interrupted guest to hand over what it has.
const GRACE: Duration = Duration::from_millis(250);

/// Pages of a used slot that stay mapped, so that the next document does not fault them in again. Measured: touching
/// 25 MB costs 2 ms instead of 11.
const KEEP_RESIDENT: usize = 32 * 1024 * 1024;

/// What a [`Runtime`] is made with.
#[derive(Clone, Debug)]
pub struct RuntimeConfig {
    /// Threads that guests run on; by default one for each core.
    pub workers: Option<NonZeroUsize>,
    /// Memory that all guests together may use, in bytes; by default a quarter of the machine's (or of its control
    /// group's). A call that finds too little left waits. Warm indexes hold half of it at most, so that a call never
    /// waits for an idle one; a call whose limit is more counts as the other half.
    pub memory: Option<u64>,
    /// Folder for compiled components, private to the user; without one, every start compiles anew.
    pub cache_dir: Option<PathBuf>,
    /// Largest component in bytes.
    pub max_component_bytes: u64,
    /// Indexes that are kept warm, over all tenants and catalogues.
    pub warm_indexes: usize,
}

impl Default for RuntimeConfig {
    fn default() -> Self {
        Self { workers: None, memory: None, cache_dir: None, max_component_bytes: 64 * 1024 * 1024, warm_indexes: 16 }
    }
}

/// Why a [`Runtime`] cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    /// The folder for compiled components cannot be made or made private.
    #[error("the cache folder {} cannot be used", path.display())]
    Cache {
        /// The folder.
        path: PathBuf,
        /// What the file system says.
        #[source]
        source: std::io::Error,
    },
    /// This machine cannot run the sandbox.
    #[error("the sandbox cannot start on this machine")]
    Engine(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A thread cannot be started.
    #[error("a thread of the sandbox cannot be started")]
    Thread(#[source] std::io::Error),
}

/// Where policies are compiled and run. Cloning it gives another handle on the same engines, threads and memory.
///
/// ```
/// use docferry_sandbox::{Runtime, RuntimeConfig};
///
/// let runtime = Runtime::new(RuntimeConfig::default())?;
/// let same = runtime.clone();
/// # drop(same);
/// # Ok::<(), docferry_sandbox::RuntimeError>(())
/// ```
#[derive(Clone)]
pub struct Runtime(Arc<Inner>);

struct Inner {
    config: RuntimeConfig,
    compiled: Option<Compiled>,
    /// Missing where the address space is too small for the pool.
    pooled: Option<Flavour>,
    on_demand: OnceLock<Flavour>,
    workers: Workers,
    memory: Arc<Semaphore>,
    /// The most that one call counts for.
    half_memory: u32,
    warm: Warm,
}

/// An engine with the host's functions linked.
#[derive(Clone)]
pub(crate) struct Flavour {
    pub(crate) engine: Engine,
    pub(crate) linker: Linker<State>,
}

/// What a piece of work was given: its share of memory, and the flag that tells it to stop.
pub(crate) struct Grant {
    pub(crate) memory: OwnedSemaphorePermit,
    pub(crate) cancelled: Arc<AtomicBool>,
}

impl Runtime {
    /// Starts the engines, the ticker and the worker threads.
    ///
    /// # Errors
    ///
    /// When the cache folder cannot be used, or the machine cannot run the sandbox.
    pub fn new(config: RuntimeConfig) -> Result<Self, RuntimeError> {
        let threads = config.workers.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let bytes = config.memory.unwrap_or_else(|| machine::memory() / 4);
        let memory_units = u32::try_from((bytes / MEMORY_UNIT).max(2)).unwrap_or(u32::MAX >> 4).min(u32::MAX >> 4);
        let half_memory = memory_units / 2;
        let warm = Warm::new(config.warm_indexes, half_memory);
        // Every worker may hold one instance while it drops another.
        let slots = 2 * threads + warm.slots();

        let compiled = config
            .cache_dir
            .as_deref()
            .map(|path| Compiled::new(path).map_err(|source| RuntimeError::Cache { path: path.to_owned(), source }));
        let compiled = compiled.transpose()?;
        let mut pooled = engine_config();
        pooled.allocation_strategy(InstanceAllocationStrategy::Pooling(pool(slots)));
        let pooled = match flavour(&pooled) {
            Ok(flavour) => Some(flavour),
            Err(error) => {
                tracing::warn!(%error, "no room for the instance pool: instances are allocated one by one");
                None
            }
        };
        let runtime = Self(Arc::new(Inner {
            config,
            compiled,
            pooled,
            on_demand: OnceLock::new(),
            workers: Workers::start(threads).map_err(RuntimeError::Thread)?,
            memory: Arc::new(Semaphore::new(memory_units as usize)),
            half_memory,
            warm,
        }));
        match &runtime.0.pooled {
            Some(flavour) => start_ticker(flavour.engine.weak())?,
            None => drop(runtime.on_demand()?),
        }
        Ok(runtime)
    }

    /// The configuration it was made with.
    pub fn config(&self) -> &RuntimeConfig {
        &self.0.config
    }

    /// Memory that guests may still take before callers have to wait, in bytes.
    pub fn memory_available(&self) -> u64 {
        self.0.memory.available_permits() as u64 * MEMORY_UNIT
    }

    pub(crate) fn warm(&self) -> &Warm {
        &self.0.warm
    }

    /// Where compiled components are kept, if anywhere.
    pub(crate) fn compiled(&self) -> Option<&Compiled> {
        self.0.compiled.as_ref()
    }

    /// A new set of warm indexes, which shares nothing with other sets but memory.
    pub fn indexes(&self) -> Indexes {
        Indexes::new(self.clone())
    }

    /// The engine with the instance pool, where there is one.
    pub(crate) fn pooled(&self) -> Option<&Flavour> {
        self.0.pooled.as_ref()
    }

    /// The engine for components that do not fit a slot of the pool.
    pub(crate) fn on_demand(&self) -> Result<&Flavour, RuntimeError> {
        if let Some(flavour) = self.0.on_demand.get() {
            return Ok(flavour);
        }
        let made = flavour(&engine_config()).map_err(|error| RuntimeError::Engine(error.into()))?;
        let ticked = made.engine.weak();
        if self.0.on_demand.set(made).is_ok() {
            start_ticker(ticked)?;
        }
        self.0.on_demand.get().ok_or_else(|| RuntimeError::Engine("no engine".into()))
    }

    /// Waits for memory, then for a worker thread, and runs `work` there. Dropping the future tells `work` to stop.
    pub(crate) async fn run<R: Send + 'static>(
        &self,
        memory: u64,
        until: Option<Instant>,
        work: impl FnOnce(Grant) -> R + Send + 'static,
    ) -> Result<R, Cause> {
        let permit = self.reserve(memory, until).await?;
        self.run_with(permit, until, work).await
    }

    /// Waits for memory. What is more than idle indexes leave counts as that: waiting for an idle index would never end.
    pub(crate) async fn reserve(&self, bytes: u64, until: Option<Instant>) -> Result<OwnedSemaphorePermit, Cause> {
        let units = memory_units(bytes).min(self.0.half_memory);
        let reserve = Arc::clone(&self.0.memory).acquire_many_owned(units);
        before(until, reserve).await?.map_err(|_| Cause::Closed)
    }

    /// As [`Runtime::run`], with memory that is already held.
    pub(crate) async fn run_with<R: Send + 'static>(
        &self,
        memory: OwnedSemaphorePermit,
        until: Option<Instant>,
        work: impl FnOnce(Grant) -> R + Send + 'static,
    ) -> Result<R, Cause> {
        let cancelled = Arc::new(AtomicBool::new(false));
        let _stop = StopOnDrop(Arc::clone(&cancelled));
        let (answer, answered) = oneshot::channel();
        let grant = Grant { memory, cancelled };
        self.0.workers.submit(Box::new(move || {
            if !answer.is_closed() {
                // The caller may be gone by now; then nobody wants the answer.
                drop(answer.send(work(grant)));
            }
        }));
        before(until.map(|until| until + GRACE), answered).await?.map_err(|_| Cause::Closed)
    }
}

struct StopOnDrop(Arc<AtomicBool>);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Memory in the units of the semaphores.
pub(crate) fn memory_units(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(MEMORY_UNIT)).unwrap_or(u32::MAX)
}

pub(crate) async fn before<F: Future>(until: Option<Instant>, future: F) -> Result<F::Output, Cause> {
    match until {
        Some(until) => tokio::time::timeout_at(until.into(), future).await.map_err(|_| Cause::Deadline),
        None => Ok(future.await),
    }
}

fn engine_config() -> Config {
    let mut config = Config::new();
    config
        .wasm_component_model(true)
        .concurrency_support(false)
        .epoch_interruption(true)
        .max_wasm_stack(WASM_STACK)
        .memory_init_cow(true)
        .cranelift_opt_level(OptLevel::Speed)
        .wasm_backtrace_details(wasmtime::WasmBacktraceDetails::Disable)
        // Processors of one kind have to agree to the bit. Of which bits a NaN is differs from one kind to another; to make it
        // the same everywhere would cost a seventh of the pages that are read in a second.
        .relaxed_simd_deterministic(true);
    config
}

/// One component instance for each worker, and for each warm index and its spare. Components of other toolchains link
/// several modules, and a few memories.
fn pool(slots: usize) -> PoolingAllocationConfig {
    let slots = u32::try_from(slots).unwrap_or(1000).min(1000);
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(slots)
        .total_core_instances(slots * 16)
        .total_memories(slots * 2)
        .total_tables(slots * 4)
        .max_memories_per_component(2)
        .max_tables_per_component(4)
        .max_core_instances_per_component(16)
        .table_elements(50_000)
        .linear_memory_keep_resident(KEEP_RESIDENT)
        .table_keep_resident(64 * 1024)
        .pagemap_scan(Enabled::Auto)
        .max_unused_warm_slots(slots * 2);
    pool
}

fn flavour(config: &Config) -> wasmtime::Result<Flavour> {
    let engine = Engine::new(config)?;
    let mut linker = Linker::new(&engine);
    imports::types::add_to_linker::<_, HasSelf<State>>(&mut linker, |state| state)?;
    imports::io::add_to_linker::<_, HasSelf<State>>(&mut linker, |state| state)?;
    imports::log::add_to_linker::<_, HasSelf<State>>(&mut linker, |state| state)?;
    imports::settings::add_to_linker::<_, HasSelf<State>>(&mut linker, |state| state)?;
    Ok(Flavour { engine, linker })
}

/// Ends when the last handle on the engine is dropped.
fn start_ticker(engine: EngineWeak) -> Result<(), RuntimeError> {
    std::thread::Builder::new()
        .name("docferry-ticker".to_owned())
        .spawn(move || {
            while let Some(engine) = engine.upgrade() {
                engine.increment_epoch();
                drop(engine);
                std::thread::sleep(TICK);
            }
        })
        .map(drop)
        .map_err(RuntimeError::Thread)
}
