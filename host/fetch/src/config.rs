//! The settings of downloads, with their defaults.

use std::path::PathBuf;
use std::time::Duration;

use crate::error::FetchError;
use crate::fault::Fault;

/// The largest piece that is handed on at once, in bytes; more would only raise the memory in use.
const MAX_CHUNK_SIZE: usize = 64 * 1024 * 1024;
/// Parts below this would cost more in requests than they bring.
const MIN_RANGE_SIZE: u64 = 64 * 1024;
/// Above this, sockets run out long before.
const MAX_DOWNLOADS: usize = 65_536;

const MIB: u64 = 1024 * 1024;

/// How objects are fetched.
///
/// ```
/// use docferry_fetch::FetchConfig;
/// use std::time::Duration;
///
/// let config = FetchConfig { timeout: Duration::from_secs(30), ..FetchConfig::default() };
/// assert_eq!(config.max_retries, 3);
/// config.validate()?;
/// # Ok::<(), docferry_fetch::FetchError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchConfig {
    /// Retries after the first attempt. Default 3.
    pub max_retries: u32,
    /// The first retry waits between nothing and this. Doubles with each further one. Default 100 ms.
    pub retry_delay: Duration,
    /// No wait is longer, unless the server asks for it. Default 5 s.
    pub max_retry_delay: Duration,
    /// Takes the place of `retry_delay` when S3 asks for fewer requests. Default 1 s.
    pub throttle_delay: Duration,
    /// One object, every attempt and wait included, from the first request on. Default 300 s.
    pub timeout: Duration,
    /// One attempt, from the request to the last byte. Default 300 s.
    pub attempt_timeout: Duration,
    /// Making a connection. Default 3 s.
    pub connect_timeout: Duration,
    /// From sending a request to the headers of its answer, making the connection included. Default 5 s.
    pub first_byte_timeout: Duration,
    /// No byte while one is asked for. Default 5 s.
    pub stall_timeout: Duration,
    /// The largest piece handed on, and the step of progress, in bytes. Default 256 KiB.
    pub chunk_size: usize,
    /// Objects in flight. Default 16.
    pub concurrent_downloads: usize,
    /// Requests in flight to one bucket and in all: parts of large objects and hedges are requests of their own. A
    /// bucket that throttles gets fewer. Default 64.
    pub concurrent_requests: usize,
    /// Retries that a bucket is asked for at once; a tenth of them comes back each second. Default 500.
    pub retry_tokens: u32,
    /// Sends a request again when its answer takes longer to begin than nearly all others did, for one request in
    /// twenty at most; the faster answer counts. Default off.
    pub hedge: bool,
    /// Bytes that downloads hold in memory at once, first come first served. One larger object passes alone. Default
    /// 256 MiB.
    pub memory_in_flight: u64,
    /// Objects larger than this many bytes come in parts, four at once, if their checksum allows it and they go to a
    /// temporary file. Default 32 MiB.
    pub range_threshold: u64,
    /// The size of such a part, in bytes. Default 8 MiB.
    pub range_size: u64,
    /// Objects larger than this many bytes go to a temporary file. Default 8 MiB.
    pub spool_threshold: u64,
    /// Where temporary files are made. Default: the system's folder for them.
    pub spool_dir: Option<PathBuf>,
}

impl Default for FetchConfig {
    fn default() -> Self {
        Self {
            max_retries: 3,
            retry_delay: Duration::from_millis(100),
            max_retry_delay: Duration::from_secs(5),
            throttle_delay: Duration::from_secs(1),
            timeout: Duration::from_secs(300),
            attempt_timeout: Duration::from_secs(300),
            connect_timeout: Duration::from_secs(3),
            first_byte_timeout: Duration::from_secs(5),
            stall_timeout: Duration::from_secs(5),
            chunk_size: 256 * 1024,
            concurrent_downloads: 16,
            concurrent_requests: 64,
            retry_tokens: 500,
            hedge: false,
            memory_in_flight: 256 * MIB,
            range_threshold: 32 * MIB,
            range_size: 8 * MIB,
            spool_threshold: 8 * MIB,
            spool_dir: None,
        }
    }
}

impl FetchConfig {
    /// Quick answers: 5 retries between 0.5 s and 30 s, 300 s in all, 5 objects at once.
    #[must_use]
    pub fn performance() -> Self {
        Self {
            max_retries: 5,
            retry_delay: Duration::from_millis(500),
            max_retry_delay: Duration::from_secs(30),
            timeout: Duration::from_secs(300),
            concurrent_downloads: 5,
            ..Self::default()
        }
    }

    /// Patience: 10 retries between 2 s and 120 s, 600 s in all, 2 objects at once.
    #[must_use]
    pub fn reliability() -> Self {
        Self {
            max_retries: 10,
            retry_delay: Duration::from_secs(2),
            max_retry_delay: Duration::from_secs(120),
            throttle_delay: Duration::from_secs(2),
            timeout: Duration::from_secs(600),
            attempt_timeout: Duration::from_secs(600),
            concurrent_downloads: 2,
            ..Self::default()
        }
    }

    /// Checks that the values can be worked with.
    ///
    /// # Errors
    /// `bad_setting`, naming the setting and what it takes.
    pub fn validate(&self) -> Result<(), FetchError> {
        let timeouts = [
            ("timeout", self.timeout),
            ("attempt_timeout", self.attempt_timeout),
            ("connect_timeout", self.connect_timeout),
            ("first_byte_timeout", self.first_byte_timeout),
            ("stall_timeout", self.stall_timeout),
        ];
        for (name, value) in timeouts {
            require(!value.is_zero(), name, "a duration above zero")?;
        }
        require(
            self.max_retry_delay >= self.retry_delay,
            "max_retry_delay",
            "a duration that is not below retry_delay",
        )?;
        require((1..=MAX_CHUNK_SIZE).contains(&self.chunk_size), "chunk_size", "1 byte to 64 MiB")?;
        require(self.range_size >= MIN_RANGE_SIZE, "range_size", "64 KiB or more")?;
        require((1..=MAX_DOWNLOADS).contains(&self.concurrent_requests), "concurrent_requests", "1 to 65536")?;
        require((1..=MAX_DOWNLOADS).contains(&self.concurrent_downloads), "concurrent_downloads", "1 to 65536")
    }

    /// The nearest settings that can be worked with.
    pub(crate) fn clamped(mut self) -> Self {
        let durations = [
            &mut self.timeout,
            &mut self.attempt_timeout,
            &mut self.connect_timeout,
            &mut self.first_byte_timeout,
            &mut self.stall_timeout,
        ];
        for duration in durations {
            *duration = (*duration).max(Duration::from_millis(1));
        }
        self.max_retry_delay = self.max_retry_delay.max(self.retry_delay);
        self.chunk_size = self.chunk_size.clamp(1, MAX_CHUNK_SIZE);
        self.range_size = self.range_size.max(MIN_RANGE_SIZE);
        self.concurrent_requests = self.concurrent_requests.clamp(1, MAX_DOWNLOADS);
        self.concurrent_downloads = self.concurrent_downloads.clamp(1, MAX_DOWNLOADS);
        self
    }
}

fn require(holds: bool, setting: &'static str, takes: &'static str) -> Result<(), FetchError> {
    if holds { Ok(()) } else { Err(FetchError::new(Fault::Setting { setting, takes })) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    #[test]
    fn every_preset_is_valid() {
        for config in [FetchConfig::default(), FetchConfig::performance(), FetchConfig::reliability()] {
            assert!(config.validate().is_ok(), "{config:?}");
        }
    }

    #[test]
    fn a_value_that_cannot_work_is_named() {
        let good = FetchConfig::default;
        for (config, setting) in [
            (FetchConfig { timeout: Duration::ZERO, ..good() }, "timeout"),
            (FetchConfig { stall_timeout: Duration::ZERO, ..good() }, "stall_timeout"),
            (FetchConfig { max_retry_delay: Duration::ZERO, ..good() }, "max_retry_delay"),
            (FetchConfig { chunk_size: 0, ..good() }, "chunk_size"),
            (FetchConfig { concurrent_downloads: 0, ..good() }, "concurrent_downloads"),
            (FetchConfig { concurrent_requests: 0, ..good() }, "concurrent_requests"),
            (FetchConfig { range_size: 1, ..good() }, "range_size"),
        ] {
            let error = config.validate().expect_err(setting);
            assert_eq!(error.code(), Code::BadSetting);
            assert!(error.to_string().contains(&format!("`{setting}`")), "{error}");
            assert!(config.clamped().validate().is_ok());
        }
    }
}
