//! The store of one instance: everything that the host keeps for a guest while it runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use wasmtime::{Store, UpdateDeadline};

use crate::bindings::host::docferry::policy::{settings, types};
use crate::digest::Settings;
use crate::io::{ContentSource, Output};
use crate::limits::{Limits, MemoryMeter};
use crate::logging::Log;
use crate::trap::Stop;
use crate::wasi::Wasi;

/// What the host keeps for a guest.
pub(crate) struct State {
    pub(crate) memory: MemoryMeter,
    pub(crate) log: Log,
    pub(crate) output: Output,
    pub(crate) content: Option<Arc<dyn ContentSource>>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) wasi: Wasi,
    pub(crate) watch: Watch,
}

/// When a guest has to stop. Set before every entry into it, checked at every tick.
#[derive(Clone)]
pub(crate) struct Watch {
    limit: Duration,
    end: Instant,
    /// The caller's deadline.
    until: Option<Instant>,
    cancelled: Arc<AtomicBool>,
}

impl Watch {
    pub(crate) fn start(limit: Duration, until: Option<Instant>, cancelled: Arc<AtomicBool>) -> Self {
        let now = Instant::now();
        // A limit beyond what the clock can count is no limit: a year serves.
        let end = now.checked_add(limit).unwrap_or_else(|| now + Duration::from_secs(31_536_000));
        Self { limit, end, until, cancelled }
    }

    pub(crate) fn check(&self) -> Result<(), Stop> {
        let now = Instant::now();
        if self.cancelled.load(Ordering::Relaxed) {
            Err(Stop::Cancelled)
        } else if self.until.is_some_and(|until| now >= until) {
            Err(Stop::Deadline)
        } else if now >= self.end {
            Err(Stop::TimedOut { limit: self.limit })
        } else {
            Ok(())
        }
    }
}

/// What a store is made for.
pub(crate) struct StoreOptions<'a> {
    pub(crate) name: &'a str,
    pub(crate) memory: u64,
    pub(crate) limits: &'a Limits,
    pub(crate) settings: &'a Arc<Settings>,
    pub(crate) watch: Watch,
    pub(crate) wasi: Wasi,
}

pub(crate) fn new_store(engine: &wasmtime::Engine, options: StoreOptions<'_>) -> Store<State> {
    let StoreOptions { name, memory, limits, settings, watch, wasi } = options;
    let mut store = Store::new(
        engine,
        State {
            memory: MemoryMeter::new(memory),
            log: Log::new(name.to_owned(), limits.log_lines, limits.log_line_bytes),
            output: Output::new(limits.output_bytes, limits.output_pages),
            content: None,
            settings: Arc::clone(settings),
            wasi,
            watch,
        },
    );
    store.limiter(|state| &mut state.memory);
    store.epoch_deadline_callback(|context| {
        context.data().watch.check()?;
        Ok(UpdateDeadline::Continue(1))
    });
    store.set_epoch_deadline(1);
    store
}

impl types::Host for State {}

impl settings::Host for State {
    fn get(&mut self, name: String) -> wasmtime::Result<Option<String>> {
        Ok(self.settings.get(&name).map(str::to_owned))
    }
}
