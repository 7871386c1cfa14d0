//! What there is to choose from: the documents that `metadata.json` names, read as a stream.
//!
//! A catalogue is an object of groups. A group is a list of documents, or an object that holds the list under
//! `documents` beside fields of its own, which then hold for each of its documents:
//!
//! ```
//! use docferry::catalogue::{Catalogue, CatalogueLimits};
//!
//! let json = br#"{
//!   "NCB FINANCIAL GROUP LIMITED": {
//!     "symbol": "NCBFG",
//!     "documents": [
//!       { "document_link": "s3://reports/organized/NCBFG/annual/2023/x.pdf", "period": "2023" }
//!     ]
//!   }
//! }"#;
//! let catalogue = Catalogue::read(&json[..], &CatalogueLimits::default())?;
//! let entry = catalogue.entry(0).expect("one document");
//! assert_eq!(entry.name(), "x.pdf");
//! assert_eq!(
//!     entry.attributes().collect::<Vec<_>>(),
//!     [("period", "2023"), ("symbol", "NCBFG")]
//! );
//! # Ok::<(), docferry::catalogue::CatalogueError>(())
//! ```
//!
//! Fields with a meaning to the host are `document_link` (or `uri`, `url`), `filename` (or `name`), `media_type` (or
//! `content_type`), `size` and `modified` (or `last_modified`). Every other field becomes an attribute, in order: text as it
//! is, a list of texts as one attribute for each, anything else as compact JSON, `null` not at all. `type` is read as
//! `document_type`.
//!
//! An object becomes the fields that it has, behind the entry's own: `author.name`, or, of an object called `metadata`,
//! `attributes`, `properties`, `fields` or `custom_metadata`, plain `name`. Those have a meaning to the host where the entry says
//! nothing itself. Objects are taken apart to a depth of four; what is deeper stays compact JSON.

mod associations;
mod builder;
mod digest;
mod entry;
mod error;
mod field;
mod input;
mod read;

use std::collections::HashMap;
use std::io::Read;

pub use associations::Associations;
pub use digest::CatalogueDigest;
pub use entry::{Entry, Group};
pub use error::{CatalogueError, EntryProblem, Place, Position};

use crate::units::GIB;
use entry::{GroupRecord, Record, Shape};

/// What a catalogue may cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueLimits {
    /// The largest file that is read, in bytes. Default: 1 GiB.
    pub max_bytes: u64,
    /// How many documents it may name. Default: 5,000,000.
    pub max_entries: u32,
}

impl Default for CatalogueLimits {
    fn default() -> Self {
        Self { max_bytes: GIB, max_entries: 5_000_000 }
    }
}

/// The documents that can be chosen from, in the file's order.
///
/// An entry takes its own text and a few dozen bytes; a catalogue never holds its file. It is immutable once it is shared:
/// put it into an `Arc`.
#[derive(Debug, Clone)]
pub struct Catalogue {
    groups: Vec<GroupRecord>,
    shapes: Vec<Shape>,
    records: Vec<Record>,
    digest: CatalogueDigest,
    bytes: u64,
    duplicates: usize,
}

impl Catalogue {
    /// Reads a catalogue to the end of `reader`. A byte order mark is skipped. An object without documents is a valid,
    /// empty catalogue.
    ///
    /// # Errors
    ///
    /// A [`CatalogueError`] that says where the file is wrong, or which limit it exceeds.
    pub fn read(reader: impl Read, limits: &CatalogueLimits) -> Result<Self, CatalogueError> {
        read::read(reader, limits)
    }

    /// Adds the symbols and short names of a separate file to the groups that they belong to, as attributes `alias`. Groups are
    /// matched without regard to case; what matches none is left out. Changes the [digest](Self::digest).
    pub fn associate(&mut self, associations: &Associations) {
        self.link(associations);
        self.digest = self.digest.and(associations.digest());
    }

    /// What [`Self::associate`] does to the groups.
    fn link(&mut self, associations: &Associations) {
        let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, group) in self.groups.iter().enumerate() {
            groups.entry(fold(&group.name)).or_default().push(index);
        }
        for (one, other) in associations.pairs() {
            for (group, alias) in [(other, one), (one, other)] {
                for index in groups.get(&fold(group)).into_iter().flatten() {
                    if let Some(group) = self.groups.get_mut(*index) {
                        group.add_alias(alias);
                    }
                }
            }
        }
    }

    /// The entries in order. The position of an entry is the number by which a policy knows it.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = Entry<'_>> + Clone {
        self.records.iter().map(|record| Entry { catalogue: self, record })
    }

    /// The entry of that number, counted from zero.
    pub fn entry(&self, index: usize) -> Option<Entry<'_>> {
        self.records.get(index).map(|record| Entry { catalogue: self, record })
    }

    /// The groups in the order in which they first appear.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = Group<'_>> + Clone {
        self.groups.iter().map(|record| Group { record })
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is nothing to choose from.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The identity of this version: the SHA-256 of the file, combined with the digest of each associated file.
    pub fn digest(&self) -> CatalogueDigest {
        self.digest
    }

    /// The size of the file in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// How many entries were left out because an earlier one has the same URI.
    pub fn duplicates(&self) -> usize {
        self.duplicates
    }
}

/// How names are compared: without regard to case and to the amount of white space.
fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

#[cfg(test)]
mod tests;
