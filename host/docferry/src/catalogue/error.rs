//! Where a catalogue is wrong, and what to do about it.

use std::fmt;
use std::io;

use thiserror::Error;

use crate::units::format_bytes;

/// A place in the file, counted from 1; the column counts bytes, and is 0 at the end of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    pub(super) fn of(error: &serde_json::Error) -> Self {
        // The parser has looked one byte ahead, which may be the line break.
        let line = match (error.line(), error.column()) {
            (line @ 2.., 0) => line - 1,
            (line, _) => line,
        };
        Self { line, column: error.column() }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            0 => write!(f, "end of line {}", self.line),
            column => write!(f, "line {}, column {column}", self.line),
        }
    }
}

/// Which group and entry were being read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The position in the file.
    pub at: Option<Position>,
    /// The group, once its name was read.
    pub group: Option<String>,
    /// The number of the entry in its group's list, counted from 1.
    pub entry: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        if let Some(at) = self.at {
            write!(f, "{at}")?;
            separator = ", ";
        }
        if let Some(group) = &self.group {
            write!(f, "{separator}group {group:?}")?;
            separator = ", ";
        }
        if let Some(entry) = self.entry {
            write!(f, "{separator}entry {entry}")?;
        }
        Ok(())
    }
}

/// What is wrong with one entry.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EntryProblem {
    /// It is not an object.
    #[error("{found} stands where a document belongs")]
    NotAnObject {
        /// What stands there.
        found: &'static str,
    },
    /// It does not say where the document is.
    #[error("the document has no document_link")]
    NoLink,
    /// What says where the document is, is not a text.
    #[error("document_link is not a text")]
    BadLink,
    /// Its size is not a number of bytes.
    #[error("`{value}` is not a size in bytes")]
    BadSize {
        /// The size as given.
        value: String,
    },
    /// A text of it cannot be decoded.
    #[error("the field {field:?} holds broken escapes")]
    BadText {
        /// The field's name.
        field: String,
    },
    /// It is longer than 4 GiB.
    #[error("the document's fields are longer than 4 GiB")]
    TooLong,
}

/// Why a catalogue, or a file of associations, cannot be used.
#[derive(Debug, Error)]
pub enum CatalogueError {
    /// There is nothing in the file.
    #[error("the catalogue is empty")]
    Empty,
    /// The file ends too early.
    #[error("the catalogue ends too early ({place})")]
    Truncated {
        /// Where it ends.
        place: Box<Place>,
    },
    /// The file is not JSON.
    #[error("the catalogue is not JSON ({place})")]
    NotJson {
        /// Where it stops to be.
        place: Box<Place>,
        /// What the parser met.
        #[source]
        source: serde_json::Error,
    },
    /// The file is JSON, but not an object of groups.
    #[error("the catalogue is {found} instead of an object of groups")]
    NotGroups {
        /// What it is instead.
        found: &'static str,
    },
    /// A group is neither a list nor an object with a list.
    #[error("{found} stands where a list of documents belongs ({place})")]
    BadGroup {
        /// Where.
        place: Box<Place>,
        /// What stands there.
        found: &'static str,
    },
    /// The fields that a group gives to each of its documents are too long.
    #[error("the fields of a group are longer than {} ({place})", format_bytes(*limit))]
    GroupTooLarge {
        /// Where.
        place: Box<Place>,
        /// The limit in bytes.
        limit: u64,
    },
    /// An entry is wrong.
    #[error("{problem} ({place})")]
    BadEntry {
        /// Where.
        place: Box<Place>,
        /// What is wrong.
        problem: EntryProblem,
    },
    /// An association is neither a name nor a list of names.
    #[error("{found} stands where associated names belong ({place}, {name:?})")]
    BadAssociation {
        /// Where.
        place: Box<Place>,
        /// The name whose association is wrong.
        name: String,
        /// What stands there.
        found: &'static str,
    },
    /// The file is larger than allowed.
    #[error("the catalogue is larger than {}", format_bytes(*limit))]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The file names more documents than allowed.
    #[error("the catalogue has more than {limit} documents")]
    TooManyEntries {
        /// The limit.
        limit: u32,
    },
    /// The file could not be read.
    #[error("the catalogue could not be read")]
    Read(#[source] io::Error),
}

impl CatalogueError {
    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "catalogue_empty",
            Self::TooLarge { .. } | Self::TooManyEntries { .. } | Self::GroupTooLarge { .. } => "catalogue_too_large",
            Self::Read(_) => "catalogue_unreadable",
            Self::Truncated { .. }
            | Self::NotJson { .. }
            | Self::NotGroups { .. }
            | Self::BadGroup { .. }
            | Self::BadEntry { .. }
            | Self::BadAssociation { .. } => "bad_catalogue",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty => "write the catalogue again; one without documents is `{}`",
            Self::Truncated { .. } => "the file was cut while it was written or copied; write it again",
            Self::NotJson { .. } => "check that this is the right file, and that it is JSON in UTF-8",
            Self::NotGroups { .. } => "write it as {\"Company name\": [{\"document_link\": \"s3://…\"}]}",
            Self::BadGroup { .. } => {
                "write a group as a list of documents, or as an object with the list under \"documents\""
            }
            Self::BadEntry { problem, .. } => match problem {
                EntryProblem::NotAnObject { .. } => "write a document as {\"document_link\": \"s3://bucket/key\"}",
                EntryProblem::NoLink | EntryProblem::BadLink => {
                    "give the document's address as \"document_link\": \"s3://bucket/key\""
                }
                EntryProblem::BadSize { .. } => "give the size as a whole number of bytes, or leave it out",
                EntryProblem::BadText { .. } => "write the text in plain UTF-8",
                EntryProblem::TooLong => "shorten the fields of this document",
            },
            Self::BadAssociation { .. } => {
                "write it as {\"SYMBOL\": \"Company name\"} or {\"Company name\": [\"SYMBOL\"]}"
            }
            Self::TooLarge { .. } => "raise max_catalogue_bytes if a catalogue of this size is meant",
            Self::GroupTooLarge { .. } => "move what differs between documents to the documents",
            Self::TooManyEntries { .. } => "split the catalogue",
            Self::Read(_) => "check that the file exists and can be read",
        }
    }
}
