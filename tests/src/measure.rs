//! What a process takes.

use std::time::Duration;

/// The CPU time of this process so far, and the most memory that it had, in bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// User and system time.
    pub cpu: Duration,
    /// The most memory in use at once.
    pub peak_memory: u64,
}

impl Usage {
    /// Of this process, until now.
    ///
    /// # Panics
    ///
    /// On systems without `/proc`.
    #[must_use]
    pub fn now() -> Self {
        let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
        let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
        // After the name, which may hold anything: state is field 3, user and system time are 14 and 15, in ticks.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |place: usize| fields.get(place - 3).and_then(|ticks| ticks.parse::<u64>().ok()).unwrap_or(0);
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        let kib: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap_or(0);
        Self { cpu: Duration::from_millis((ticks(14) + ticks(15)) * 10), peak_memory: kib * 1024 }
    }
}

/// How many files and sockets this process has open.
///
/// # Errors
///
/// On systems without `/proc`.
pub fn open_files() -> std::io::Result<usize> {
    Ok(std::fs::read_dir("/proc/self/fd")?.count())
}
