//! Which symbols and short names stand for which group.

use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::field::Field;
use super::read::{Problem, refuse_scalars, run};
use super::{CatalogueDigest, CatalogueError, CatalogueLimits};

/// Pairs of names that stand for each other, such as a trading symbol and the name of its company.
///
/// Read from an object of `"SYMBOL": "Company name"`, `"SYMBOL": ["Company name", …]` or
/// `"Company name": ["SYMBOL", …]`, mixed at will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Associations {
    pairs: Vec<(String, String)>,
    digest: CatalogueDigest,
}

impl Associations {
    /// Reads a file of associations. Only `max_bytes` of the limits applies.
    ///
    /// # Errors
    ///
    /// A [`CatalogueError`] that says where the file is wrong.
    pub fn read(reader: impl Read, limits: &CatalogueLimits) -> Result<Self, CatalogueError> {
        let mut problem = Problem::default();
        let mut pairs = Vec::new();
        let seed = AssociationsSeed { pairs: &mut pairs, problem: &mut problem };
        let outcome = run(reader, limits.max_bytes, seed);
        problem.explain(outcome)?;
        Ok(Self::from_pairs(pairs))
    }

    /// Associations from pairs of names, in either order.
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Self {
        let mut hash = Sha256::new();
        for name in pairs.iter().flat_map(|(one, other)| [one, other]) {
            hash.update((name.len() as u64).to_le_bytes());
            hash.update(name);
        }
        Self { pairs, digest: CatalogueDigest::of(hash) }
    }

    /// The pairs in order.
    pub fn pairs(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(one, other)| (&**one, &**other))
    }

    /// The identity of these pairs.
    pub fn digest(&self) -> CatalogueDigest {
        self.digest
    }
}

/// Reads an object of associations into pairs.
pub(super) struct AssociationsSeed<'b> {
    pub(super) pairs: &'b mut Vec<(String, String)>,
    pub(super) problem: &'b mut Problem,
}

impl<'de> DeserializeSeed<'de> for AssociationsSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl AssociationsSeed<'_> {
    fn refuse<T, E: serde::de::Error>(self, found: &'static str) -> Result<T, E> {
        Err(self.problem.raise(|_| CatalogueError::NotGroups { found }))
    }
}

impl<'de> Visitor<'de> for AssociationsSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object of associated names")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_pairs(map, self.pairs, self.problem)
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        self.refuse("a list")
    }

    refuse_scalars!();
}

/// Reads the members of an object of associations.
pub(super) fn read_pairs<'de, A: MapAccess<'de>>(
    mut map: A,
    pairs: &mut Vec<(String, String)>,
    problem: &mut Problem,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key::<String>()? {
        let raw: Box<RawValue> = map.next_value()?;
        let field = Field::parse(&name, &raw);
        let others = match field {
            Some(Field::Text(other)) => vec![other],
            Some(Field::Texts(others)) => others,
            Some(Field::Null) => Vec::new(),
            Some(Field::Json(_) | Field::Fields(_)) | None => {
                let found = field.map_or("a broken text", |field| field.kind());
                return Err(problem.raise(|place| CatalogueError::BadAssociation { place, name, found }));
            }
        };
        pairs.extend(others.into_iter().map(|other| (name.clone(), other)));
    }
    Ok(())
}
