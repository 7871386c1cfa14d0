//! What a policy may use, and the meter that holds it to its memory.

use std::time::Duration;

use wasmtime::ResourceLimiter;

const MIB: u64 = 1024 * 1024;

/// What a policy may use in one call. Every limit is named in the error of the call that goes over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Time to add every entry of a catalogue and to seal the index.
    pub indexing: Duration,
    /// Time to answer one question.
    pub selection: Duration,
    /// Time to take the text out of one document.
    pub extraction: Duration,
    /// Time to rank passages; holds for `describe` and `plan`, too.
    pub ranking: Duration,
    /// Memory of an index in bytes, before what its catalogue adds: see [`Limits::index_memory`].
    pub index_memory_base: u64,
    /// The most that an index may use, in bytes, however large its catalogue is.
    pub index_memory_max: u64,
    /// Memory of one extraction in bytes.
    pub extraction_memory: u64,
    /// Memory of one ranking in bytes; holds for `describe` and `plan`, too.
    pub ranking_memory: u64,
    /// Text that one document may give, in bytes of UTF-8.
    pub output_bytes: u64,
    /// Pages that one document may give.
    pub output_pages: u32,
    /// Log lines that are kept of one call.
    pub log_lines: usize,
    /// Length of one log line in bytes; the rest is cut.
    pub log_line_bytes: usize,
    /// Questions that an index answers before it is replaced.
    pub questions_per_index: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            indexing: Duration::from_secs(10),
            selection: Duration::from_secs(2),
            extraction: Duration::from_secs(30),
            ranking: Duration::from_secs(2),
            index_memory_base: 64 * MIB,
            index_memory_max: 1024 * MIB,
            extraction_memory: 512 * MIB,
            ranking_memory: 256 * MIB,
            output_bytes: 32 * MIB,
            output_pages: 10_000,
            log_lines: 256,
            log_line_bytes: 4096,
            questions_per_index: 1000,
        }
    }
}

impl Limits {
    /// Memory of an index over a catalogue of `catalogue_bytes`: the base and four times the catalogue, at most the
    /// maximum.
    ///
    /// ```
    /// let limits = docferry_sandbox::Limits::default();
    /// assert_eq!(limits.index_memory(1 << 20), 68 << 20);
    /// assert_eq!(limits.index_memory(1 << 30), 1 << 30);
    /// ```
    pub fn index_memory(&self, catalogue_bytes: u64) -> u64 {
        self.index_memory_base.saturating_add(catalogue_bytes.saturating_mul(4)).min(self.index_memory_max)
    }
}

/// Sums the memory of a whole store: a component may have several memories and tables, and `StoreLimits` caps each by
/// itself.
pub(crate) struct MemoryMeter {
    limit: u64,
    used: u64,
    /// What the store asked for in vain. A guest whose allocation is refused usually aborts, and the abort alone would
    /// not tell why.
    refused: Option<u64>,
}

impl MemoryMeter {
    pub(crate) fn new(limit: u64) -> Self {
        Self { limit, used: 0, refused: None }
    }

    pub(crate) fn limit(&self) -> u64 {
        self.limit
    }

    pub(crate) fn set_limit(&mut self, limit: u64) {
        self.limit = limit;
    }

    pub(crate) fn used(&self) -> u64 {
        self.used
    }

    pub(crate) fn refused(&self) -> Option<u64> {
        self.refused
    }

    /// Forgets what an earlier call asked for in vain.
    pub(crate) fn start_call(&mut self) {
        self.refused = None;
    }

    fn grow(&mut self, current: usize, desired: usize, maximum: Option<usize>, unit: u64) -> bool {
        // Past its own maximum nothing grows, whatever is said here: nothing to count.
        if maximum.is_some_and(|maximum| desired > maximum) {
            return false;
        }
        let more = (desired.saturating_sub(current) as u64).saturating_mul(unit);
        let wanted = self.used.saturating_add(more);
        let fits = wanted <= self.limit;
        if fits {
            self.used = wanted;
        } else {
            self.refused = Some(wanted);
        }
        fits
    }
}

impl ResourceLimiter for MemoryMeter {
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        Ok(self.grow(current, desired, maximum, 1))
    }

    fn table_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        Ok(self.grow(current, desired, maximum, size_of::<usize>() as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memories_and_tables_are_summed_and_a_refusal_is_remembered() {
        let mut meter = MemoryMeter::new(200_000);
        assert!(meter.memory_growing(0, 131_072, None).unwrap());
        assert!(meter.memory_growing(0, 65_536, None).unwrap());
        assert!(!meter.table_growing(0, 1_000, None).unwrap());
        assert_eq!((meter.used(), meter.refused()), (196_608, Some(204_608)));
    }
}
