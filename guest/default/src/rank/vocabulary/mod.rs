//! The vocabulary of reports: what people ask for, what the page calls it, and where it stands.
//!
//! Phrases are written as people write them; they are compared by stems, so one form of a word is enough. Alternatives are
//! parted by `|`, things that are wanted next to each other by `;`.

mod asking;
mod boilerplate;
mod lines;
mod metrics;
mod notes;
mod sections;

pub(super) use asking::{COUNTS, DISCUSSION, FIGURES, REASONS};
pub(super) use boilerplate::{BOILERPLATE, GENERAL};
pub(super) use lines::LINES;
pub(super) use metrics::METRICS;
pub(super) use notes::NOTES;
pub(super) use sections::SECTIONS;

/// Primary statements of a report, as bits.
pub(super) const BALANCE: u8 = 1;
pub(super) const INCOME: u8 = 2;
pub(super) const CASH: u8 = 4;
pub(super) const EQUITY: u8 = 8;

/// A thing that reports tell of.
pub(super) struct Entry {
    /// What both questions and pages call it.
    pub(super) names: &'static str,
    /// What only questions call it.
    pub(super) asked: &'static str,
    /// What only pages say where it is told.
    pub(super) told: &'static str,
    /// The statements in which its figures stand.
    pub(super) statements: u8,
}

const fn entry(names: &'static str, asked: &'static str, told: &'static str, statements: u8) -> Entry {
    Entry { names, asked, told, statements }
}
