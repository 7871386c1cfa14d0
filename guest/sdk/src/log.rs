//! Log lines. They become the host's, capped in number and length; the last ones stand on an error.
//!
//! ```
//! docferry_policy::log::warn(format_args!("page {} has no text", 4));
//! ```

use std::fmt;

/// How much a line matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Every step.
    Trace,
    /// What a policy author looks at.
    Debug,
    /// What an operator may want to know.
    Info,
    /// Something is wrong, and the work goes on.
    Warn,
    /// Something is wrong, and the work stops.
    Error,
}

/// Logs every step.
pub fn trace(message: impl fmt::Display) {
    write(Level::Trace, message);
}

/// Logs what a policy author looks at.
pub fn debug(message: impl fmt::Display) {
    write(Level::Debug, message);
}

/// Logs what an operator may want to know.
pub fn info(message: impl fmt::Display) {
    write(Level::Info, message);
}

/// Logs that something is wrong, and the work goes on.
pub fn warn(message: impl fmt::Display) {
    write(Level::Warn, message);
}

/// Logs that something is wrong, and the work stops.
pub fn error(message: impl fmt::Display) {
    write(Level::Error, message);
}

/// Writes one line. Outside the sandbox, as in tests, it goes to standard error.
pub fn write(level: Level, message: impl fmt::Display) {
    #[cfg(target_family = "wasm")]
    crate::bindings::log(level, &message.to_string());
    #[cfg(not(target_family = "wasm"))]
    eprintln!("{level:?}: {message}");
}
