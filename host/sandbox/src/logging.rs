//! A policy's log lines: the host's, capped in number and length, the last ones kept for the error.

use std::collections::VecDeque;

use crate::bindings::host::docferry::policy::log;
use crate::store::State;
use crate::taint::clean;

pub use log::Level;

/// How many lines an error carries.
const LAST_LINES: usize = 8;

/// One line that a policy logged.
#[derive(Clone, Debug, PartialEq)]
pub struct LogLine {
    /// How much it matters.
    pub level: Level,
    /// The line, without control characters.
    pub message: String,
}

pub(crate) struct Log {
    name: String,
    lines: usize,
    max_lines: usize,
    max_line_bytes: usize,
    last: VecDeque<LogLine>,
}

impl Log {
    pub(crate) fn new(name: String, max_lines: usize, max_line_bytes: usize) -> Self {
        Self { name, lines: 0, max_lines, max_line_bytes, last: VecDeque::new() }
    }

    /// Forgets an earlier call's lines: the caps, and what stands on an error, are one call's.
    pub(crate) fn start_call(&mut self) {
        self.lines = 0;
        self.last.clear();
    }

    /// Lines past the cap are dropped from the host's log. An error still gets the newest ones: a panic comes last.
    pub(crate) fn write(&mut self, level: Level, message: &str) {
        let message = clean(message, self.max_line_bytes);
        self.lines = self.lines.saturating_add(1);
        if self.lines <= self.max_lines {
            // Guests may log what they read: only a listener that asked for content gets to see it.
            tracing::debug!(target: "docferry::content", policy = %self.name, level = ?level, "{message}");
        } else if self.lines == self.max_lines.saturating_add(1) {
            tracing::warn!(policy = %self.name, limit = self.max_lines, "the policy logs more lines than are kept");
        }
        if self.last.len() == LAST_LINES {
            self.last.pop_front();
        }
        self.last.push_back(LogLine { level, message });
    }

    pub(crate) fn last_error(&self) -> Option<String> {
        self.last.iter().rev().find(|line| line.level == Level::Error).map(|line| line.message.clone())
    }

    pub(crate) fn take(&mut self) -> Vec<LogLine> {
        std::mem::take(&mut self.last).into()
    }
}

impl log::Host for State {
    fn write(&mut self, level: Level, message: String) -> wasmtime::Result<()> {
        self.log.write(level, &message);
        Ok(())
    }
}
