//! Entries and groups: compact records inside, views outside.

use std::sync::Arc;

use super::Catalogue;

/// The attribute under which associated symbols and short names appear.
const ALIAS: &str = "alias";

/// How many associated names one group may have; a catalogue that brings more is not meant for people.
const MAX_ALIASES: usize = 1000;

/// Which parts an entry has, beside its URI. Most entries of a catalogue share one shape.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    /// Whether the name differs from the last segment of the URI and so is a part of its own.
    pub(super) own_name: bool,
    pub(super) media_type: bool,
    pub(super) modified: bool,
    /// The names of the attributes, in order.
    pub(super) attributes: Box<[Arc<str>]>,
}

/// One entry: all its text in one piece, cut into parts in the order URI, name, media type, modified, attributes.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) group: u32,
    pub(super) shape: u32,
    pub(super) text: Box<str>,
    /// Where each part ends in the text.
    pub(super) ends: Box<[u32]>,
    pub(super) size: Option<u64>,
}

impl Record {
    fn part(&self, index: usize) -> &str {
        let end = |index: usize| self.ends.get(index).map_or(0, |end| *end as usize);
        let start = index.checked_sub(1).map_or(0, end);
        self.text.get(start..end(index)).unwrap_or_default()
    }

    pub(super) fn uri(&self) -> &str {
        self.part(0)
    }
}

/// A group and what holds for all of its entries.
#[derive(Debug, Clone)]
pub(super) struct GroupRecord {
    pub(super) name: Box<str>,
    pub(super) fields: Vec<(Arc<str>, Box<str>)>,
    pub(super) aliases: Vec<Box<str>>,
    pub(super) entries: usize,
}

impl GroupRecord {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.into(), fields: Vec::new(), aliases: Vec::new(), entries: 0 }
    }

    pub(super) fn add_alias(&mut self, alias: &str) {
        let known = alias == &*self.name
            || self.aliases.iter().any(|known| **known == *alias)
            || (self.fields.iter()).any(|(name, value)| **name == *ALIAS && **value == *alias);
        if !known && self.aliases.len() < MAX_ALIASES {
            self.aliases.push(alias.into());
        }
    }

    fn attributes(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        let fields = (self.fields.iter()).map(|(name, value)| (&**name, &**value));
        fields.chain(self.aliases.iter().map(|alias| (ALIAS, &**alias)))
    }
}

/// What is known of a document before it is fetched.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) record: &'a Record,
}

impl<'a> Entry<'a> {
    fn shape(&self) -> Option<&'a Shape> {
        self.catalogue.shapes.get(self.record.shape as usize)
    }

    fn group_record(&self) -> Option<&'a GroupRecord> {
        self.catalogue.groups.get(self.record.group as usize)
    }

    /// The part after the URI and those of the flags that are set.
    fn part_after(&self, flags: &[bool]) -> &'a str {
        let before = flags.iter().filter(|flag| **flag).count();
        self.record.part(1 + before)
    }

    /// The document's identity, as the file gives it.
    pub fn uri(&self) -> &'a str {
        self.record.uri()
    }

    /// The name for people: the file's, or the last segment of the URI.
    pub fn name(&self) -> &'a str {
        match self.shape() {
            Some(shape) if shape.own_name => self.part_after(&[]),
            _ => last_segment(self.uri()),
        }
    }

    /// The name of the group it belongs to.
    pub fn group(&self) -> &'a str {
        self.group_record().map_or("", |group| &group.name)
    }

    /// The media type, when the file gives one.
    pub fn media_type(&self) -> Option<&'a str> {
        let shape = self.shape().filter(|shape| shape.media_type)?;
        Some(self.part_after(&[shape.own_name]))
    }

    /// The size in bytes, when the file gives one.
    pub fn size(&self) -> Option<u64> {
        self.record.size
    }

    /// When it was last modified, as the file gives it.
    pub fn modified(&self) -> Option<&'a str> {
        let shape = self.shape().filter(|shape| shape.modified)?;
        Some(self.part_after(&[shape.own_name, shape.media_type]))
    }

    /// Every other field as name and value: the entry's own in order, then those of its group that it does not name
    /// itself, then the associated names as `alias`.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a str, &'a str)> + Clone + use<'a> {
        let record = self.record;
        let shape = self.shape();
        let first = shape.map_or(1, |shape| {
            let flags = [shape.own_name, shape.media_type, shape.modified];
            1 + flags.iter().filter(|flag| **flag).count()
        });
        let names: &'a [Arc<str>] = shape.map_or(&[], |shape| &shape.attributes);
        let own = names.iter().enumerate().map(move |(index, name)| (&**name, record.part(first + index)));
        let of_group = (self.group_record().into_iter())
            .flat_map(GroupRecord::attributes)
            .filter(move |(name, _)| *name == ALIAS || !names.iter().any(|own| **own == **name));
        own.chain(of_group)
    }

    /// The first value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

/// What documents belong to: a company, a product, a department.
#[derive(Debug, Clone, Copy)]
pub struct Group<'a> {
    pub(super) record: &'a GroupRecord,
}

impl<'a> Group<'a> {
    /// Its name.
    pub fn name(&self) -> &'a str {
        &self.record.name
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.record.entries
    }

    /// Whether it has no entry.
    pub fn is_empty(&self) -> bool {
        self.record.entries == 0
    }

    /// What holds for all of its entries, as name and value: its own fields, then the associated names as `alias`.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a str, &'a str)> + Clone + use<'a> {
        self.record.attributes()
    }
}

/// What stands after the last slash that is not at the end.
pub(super) fn last_segment(uri: &str) -> &str {
    let trimmed = uri.trim_end_matches('/');
    trimmed.rsplit_once('/').map_or(trimmed, |(_, last)| last)
}
