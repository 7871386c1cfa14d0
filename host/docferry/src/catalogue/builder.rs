//! Turns what is read into compact records.

use std::collections::hash_map::Entry as Slot;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::entry::{GroupRecord, Record, Shape, last_segment};
use super::field::Parts;
use super::{Catalogue, CatalogueDigest, EntryProblem};

/// The names of fields, each kept once.
#[derive(Default)]
pub(super) struct Names(HashSet<Arc<str>>);

impl Names {
    /// The name that is kept.
    pub(super) fn intern(&mut self, name: &str) -> Arc<str> {
        match self.0.get(name) {
            Some(known) => Arc::clone(known),
            None => {
                let name: Arc<str> = name.into();
                self.0.insert(Arc::clone(&name));
                name
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Names {
    type Value = Arc<str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Arc<str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Names {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Arc<str>, E> {
        Ok(self.intern(name))
    }
}

#[derive(Default)]
pub(super) struct Builder {
    names: Names,
    groups: Vec<GroupRecord>,
    group_numbers: HashMap<Box<str>, u32>,
    shapes: Vec<Shape>,
    shape_numbers: HashMap<Shape, u32>,
    records: Vec<Record>,
}

impl Builder {
    pub(super) fn names(&mut self) -> &mut Names {
        &mut self.names
    }

    pub(super) fn len(&self) -> usize {
        self.records.len()
    }

    /// The number of the group of that name, which may appear again.
    pub(super) fn open_group(&mut self, name: &str) -> u32 {
        if let Some(known) = self.group_numbers.get(name) {
            return *known;
        }
        let number = count(self.groups.len());
        self.groups.push(GroupRecord::new(name));
        self.group_numbers.insert(name.into(), number);
        number
    }

    pub(super) fn add_group_field(&mut self, group: u32, name: &str, value: &str) {
        let name = self.names.intern(name);
        if let Some(group) = self.groups.get_mut(group as usize) {
            group.fields.push((name, value.into()));
        }
    }

    pub(super) fn add(&mut self, group: u32, parts: &Parts) -> Result<(), EntryProblem> {
        let own_name = (parts.name.as_deref()).filter(|name| *name != last_segment(&parts.uri));
        let shape = Shape {
            own_name: own_name.is_some(),
            media_type: parts.media_type.is_some(),
            modified: parts.modified.is_some(),
            attributes: (parts.attributes.iter()).map(|(name, _)| Arc::clone(name)).collect(),
        };
        let texts = [Some(parts.uri.as_str()), own_name, parts.media_type.as_deref(), parts.modified.as_deref()];
        let values = parts.attributes.iter().map(|(_, value)| value.as_str());
        let (mut text, mut ends) = (String::new(), Vec::new());
        for part in texts.into_iter().flatten().chain(values) {
            text.push_str(part);
            ends.push(u32::try_from(text.len()).map_err(|_| EntryProblem::TooLong)?);
        }
        let shape = match self.shape_numbers.entry(shape) {
            Slot::Occupied(known) => *known.get(),
            Slot::Vacant(new) => {
                let number = count(self.shapes.len());
                self.shapes.push(new.key().clone());
                *new.insert(number)
            }
        };
        self.records.push(Record {
            group,
            shape,
            text: text.into_boxed_str(),
            ends: ends.into_boxed_slice(),
            size: parts.size,
        });
        Ok(())
    }

    pub(super) fn finish(mut self, digest: CatalogueDigest, bytes: u64) -> Catalogue {
        let duplicates = drop_duplicates(&mut self.records);
        for record in &self.records {
            if let Some(group) = self.groups.get_mut(record.group as usize) {
                group.entries += 1;
            }
        }
        self.records.shrink_to_fit();
        Catalogue { groups: self.groups, shapes: self.shapes, records: self.records, digest, bytes, duplicates }
    }
}

/// Groups and shapes are at most as many as the bytes of the file, and each takes far more than one byte in memory.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Keeps the first of all entries with the same URI, and says how many others there were. Sixteen bytes an entry, unlike
/// a set of the URIs.
fn drop_duplicates(records: &mut Vec<Record>) -> usize {
    let hasher = RandomState::new();
    let mut order: Vec<(u64, usize)> =
        (records.iter().enumerate()).map(|(index, record)| (hasher.hash_one(record.uri()), index)).collect();
    order.sort_unstable();
    let mut drop = HashSet::new();
    for run in order.chunk_by(|one, other| one.0 == other.0) {
        if run.len() > 1 {
            let mut seen = HashSet::new();
            for (_, index) in run {
                let new = records.get(*index).is_none_or(|record| seen.insert(record.uri()));
                if !new {
                    drop.insert(*index);
                }
            }
        }
    }
    if !drop.is_empty() {
        let mut index = 0;
        records.retain(|_| {
            index += 1;
            !drop.contains(&(index - 1))
        });
    }
    drop.len()
}
