//! The streaming reader: the file passes through once, and nothing of it is kept but the records.

use std::io::Read;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::associations::{Associations, read_pairs};
use super::builder::Builder;
use super::field::{Field, resolve};
use super::input::{self, Account};
use super::{Catalogue, CatalogueError, CatalogueLimits, EntryProblem, Place, Position};

/// The list of documents in a group that is an object.
const DOCUMENTS: &str = "documents";
/// The member of the file that holds associations, when it is an object.
const ASSOCIATIONS: &str = "associations";
/// A group's fields are handed over with each of its documents, so they are not the place for long texts.
const MAX_GROUP_BYTES: u64 = 64 * 1024;

/// Carries a typed error past serde, whose own errors are text. The position is added when the parser has finished.
#[derive(Default)]
pub(super) struct Problem {
    place: Place,
    error: Option<CatalogueError>,
}

impl Problem {
    pub(super) fn raise<E: Error>(&mut self, error: impl FnOnce(Box<Place>) -> CatalogueError) -> E {
        self.error = Some(error(Box::new(self.place.clone())));
        E::custom("see the catalogue error")
    }

    /// What the outcome of a run means.
    pub(super) fn explain(self, outcome: Result<Account, Stop>) -> Result<Account, CatalogueError> {
        let (error, account) = match outcome {
            Ok(account) => return Ok(account),
            Err(Stop::Input(error)) => return Err(error),
            Err(Stop::Json(error, account)) => (error, account),
        };
        let place = Box::new(Place { at: Some(Position::of(&error)), ..self.place });
        if let Some(mut typed) = self.error {
            match &mut typed {
                CatalogueError::BadGroup { place: at, .. }
                | CatalogueError::GroupTooLarge { place: at, .. }
                | CatalogueError::BadEntry { place: at, .. }
                | CatalogueError::BadAssociation { place: at, .. } => *at = place,
                _ => {}
            }
            return Err(typed);
        }
        Err(match error.classify() {
            Category::Io => account.failure(error.into()),
            Category::Eof if account.is_blank() => CatalogueError::Empty,
            Category::Eof => CatalogueError::Truncated { place },
            Category::Syntax | Category::Data => CatalogueError::NotJson { place, source: error },
        })
    }
}

/// Why a run ended early.
pub(super) enum Stop {
    Input(CatalogueError),
    Json(serde_json::Error, Account),
}

/// Reads one JSON value, the whole input, into a seed.
pub(super) fn run<S>(reader: impl Read, max_bytes: u64, seed: S) -> Result<Account, Stop>
where
    S: for<'de> DeserializeSeed<'de, Value = ()>,
{
    let (reader, account) = input::open(reader, max_bytes).map_err(Stop::Input)?;
    let mut json = serde_json::Deserializer::from_reader(reader);
    match seed.deserialize(&mut json).and_then(|()| json.end()) {
        Ok(()) => Ok(account),
        Err(error) => Err(Stop::Json(error, account)),
    }
}

pub(super) fn read(reader: impl Read, limits: &CatalogueLimits) -> Result<Catalogue, CatalogueError> {
    let mut reading = Reading {
        builder: Builder::default(),
        associations: Vec::new(),
        problem: Problem::default(),
        max_entries: limits.max_entries,
    };
    let outcome = run(reader, limits.max_bytes, Groups(&mut reading));
    let account = reading.problem.explain(outcome)?;
    let mut catalogue = reading.builder.finish(account.digest(), account.bytes());
    // Part of the file, so its digest covers them.
    catalogue.link(&Associations::from_pairs(reading.associations));
    Ok(catalogue)
}

struct Reading {
    builder: Builder,
    associations: Vec<(String, String)>,
    problem: Problem,
    max_entries: u32,
}

impl Reading {
    fn bad_entry<E: Error>(&mut self, problem: EntryProblem) -> E {
        self.problem.raise(|place| CatalogueError::BadEntry { place, problem })
    }
}

/// Refuses what is neither a list nor an object, by the name a person would give it.
macro_rules! refuse_scalars {
    () => {
        fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
            self.refuse("a boolean")
        }
        fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
            self.refuse("a number")
        }
        fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
            self.refuse("a number")
        }
        fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
            self.refuse("a number")
        }
        fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
            self.refuse("a text")
        }
        fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
            self.refuse("null")
        }
    };
}
pub(super) use refuse_scalars;

/// Makes a visitor the seed that calls it on whatever comes.
macro_rules! seed_by_visitor {
    ($visitor:ident) => {
        impl<'de> DeserializeSeed<'de> for $visitor<'_> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                deserializer.deserialize_any(self)
            }
        }
    };
}

/// The file: an object of groups.
struct Groups<'b>(&'b mut Reading);
seed_by_visitor!(Groups);

impl Groups<'_> {
    fn refuse<T, E: Error>(self, found: &'static str) -> Result<T, E> {
        let error = |_| CatalogueError::NotGroups { found };
        Err(self.0.problem.raise(error))
    }
}

impl<'de> Visitor<'de> for Groups<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object of groups")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            self.0.problem.place = Place { group: Some(name.clone()), ..Place::default() };
            map.next_value_seed(OneGroup { reading: self.0, name })?;
            self.0.problem.place = Place::default();
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.refuse("a list")
    }

    refuse_scalars!();
}

/// A group: a list of documents, or an object that holds one.
struct OneGroup<'b> {
    reading: &'b mut Reading,
    name: String,
}
seed_by_visitor!(OneGroup);

impl OneGroup<'_> {
    fn refuse<E: Error>(self, found: &'static str) -> Result<(), E> {
        if found == "null" {
            self.reading.builder.open_group(&self.name);
            return Ok(());
        }
        let error = |place| CatalogueError::BadGroup { place, found };
        Err(self.reading.problem.raise(error))
    }
}

impl<'de> Visitor<'de> for OneGroup<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of documents")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let group = self.reading.builder.open_group(&self.name);
        let mut number = 1;
        while let Some(()) = list.next_element_seed(OneEntry { reading: self.reading, group, number })? {
            number += 1;
        }
        self.reading.problem.place.entry = None;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { reading, name } = self;
        if name == ASSOCIATIONS {
            return read_pairs(map, &mut reading.associations, &mut reading.problem);
        }
        let group = reading.builder.open_group(&name);
        let mut size = 0;
        while let Some(field) = map.next_key::<String>()? {
            if field == DOCUMENTS {
                map.next_value_seed(Documents { reading: &mut *reading, group })?;
                continue;
            }
            if field == "document_link" {
                return Err(reading
                    .problem
                    .raise(|place| CatalogueError::BadGroup { place, found: "a single document" }));
            }
            let raw: Box<RawValue> = map.next_value()?;
            let Some(value) = Field::parse(&field, &raw) else {
                return Err(reading.bad_entry(EntryProblem::BadText { field }));
            };
            for (field, value) in value.under(field) {
                for value in value.into_values() {
                    size += (field.len() + value.len()) as u64;
                    if size > MAX_GROUP_BYTES {
                        return Err(reading
                            .problem
                            .raise(|place| CatalogueError::GroupTooLarge { place, limit: MAX_GROUP_BYTES }));
                    }
                    reading.builder.add_group_field(group, &field, &value);
                }
            }
        }
        Ok(())
    }

    refuse_scalars!();
}

/// The list in a group that is an object.
struct Documents<'b> {
    reading: &'b mut Reading,
    group: u32,
}
seed_by_visitor!(Documents);

impl Documents<'_> {
    fn refuse<E: Error>(self, found: &'static str) -> Result<(), E> {
        if found == "null" {
            return Ok(());
        }
        let error = |place| CatalogueError::BadGroup { place, found };
        Err(self.reading.problem.raise(error))
    }
}

impl<'de> Visitor<'de> for Documents<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of documents")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut number = 1;
        while let Some(()) =
            list.next_element_seed(OneEntry { reading: &mut *self.reading, group: self.group, number })?
        {
            number += 1;
        }
        self.reading.problem.place.entry = None;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.refuse("an object")
    }

    refuse_scalars!();
}

/// One document.
struct OneEntry<'b> {
    reading: &'b mut Reading,
    group: u32,
    number: usize,
}

impl<'de> DeserializeSeed<'de> for OneEntry<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Only now is it known that the list goes on.
        self.reading.problem.place.entry = Some(self.number);
        deserializer.deserialize_any(self)
    }
}

impl OneEntry<'_> {
    fn refuse<E: Error>(self, found: &'static str) -> Result<(), E> {
        Err(self.reading.bad_entry(EntryProblem::NotAnObject { found }))
    }
}

impl<'de> Visitor<'de> for OneEntry<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a document")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { reading, group, .. } = self;
        let mut fields: Vec<(Arc<str>, Field)> = Vec::new();
        let mut held: Vec<(Arc<str>, Field)> = Vec::new();
        while let Some(name) = map.next_key_seed(reading.builder.names())? {
            let raw: Box<RawValue> = map.next_value()?;
            match Field::parse(&name, &raw) {
                Some(object @ Field::Fields(_)) => {
                    for (name, field) in object.under(name.to_string()) {
                        held.push((reading.builder.names().intern(&name), field));
                    }
                }
                Some(field) => fields.push((name, field)),
                None => {
                    return Err(reading.bad_entry(EntryProblem::BadText { field: name.to_string() }));
                }
            }
        }
        let limit = reading.max_entries;
        if reading.builder.len() >= limit as usize {
            let error = |_| CatalogueError::TooManyEntries { limit };
            return Err(reading.problem.raise(error));
        }
        let added = resolve(fields, held).and_then(|parts| reading.builder.add(group, &parts));
        added.map_err(|problem| reading.bad_entry(problem))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.refuse("a list")
    }

    refuse_scalars!();
}
