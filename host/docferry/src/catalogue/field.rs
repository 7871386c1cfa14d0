//! The fields of an entry: what the host understands, and what it passes on.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::EntryProblem;

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Field {
    Text(String),
    Texts(Vec<String>),
    /// An object: its own fields.
    Fields(Vec<(String, Self)>),
    /// Compact JSON, its numbers as they were written.
    Json(String),
    Null,
}

/// Objects under these names say nothing themselves: what they hold is the document's own.
const HOLDERS: &[&str] = &["attributes", "custom_metadata", "fields", "metadata", "properties"];
/// No longer names are joined, in bytes.
const LONGEST_NAME: usize = 256;
/// Objects in objects are read to this depth.
const DEEPEST: usize = 4;
/// Fields in which an object is a mistake rather than fields of its own.
const PLAIN: &[&str] = &["document_link", "uri", "url", "size"];

impl Field {
    /// Reads the value of a field. `None` when a text in it cannot be decoded, such as half of a surrogate pair.
    pub(super) fn parse(name: &str, raw: &RawValue) -> Option<Self> {
        let depth = if PLAIN.contains(&name) { DEEPEST } else { 0 };
        Self::parse_within(depth, raw)
    }

    fn parse_within(depth: usize, raw: &RawValue) -> Option<Self> {
        let raw = raw.get();
        match raw.as_bytes().first() {
            Some(b'{') if depth < DEEPEST => {
                let fields: Pairs = serde_json::from_str(raw).ok()?;
                let parse = |(name, raw): (String, Box<RawValue>)| Some((name, Self::parse_within(depth + 1, &raw)?));
                fields.0.into_iter().map(parse).collect::<Option<Vec<_>>>().map(Self::Fields)
            }
            Some(b'"') => text(raw).map(Self::Text),
            Some(b'[') => match serde_json::from_str::<Vec<String>>(raw) {
                Ok(texts) => Some(Self::Texts(texts)),
                Err(error) if error.is_data() => Some(Self::Json(compact(raw))),
                // The parser has already accepted the shape, so it is the text of an escape that is wrong.
                Err(_) => None,
            },
            Some(b'n') => Some(Self::Null),
            _ => Some(Self::Json(compact(raw))),
        }
    }

    /// What a person would call it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Texts(_) => "a list",
            Self::Null => "null",
            Self::Fields(_) => "an object",
            Self::Json(json) => match json.as_bytes().first() {
                Some(b'{') => "an object",
                Some(b'[') => "a list",
                Some(b't' | b'f') => "a boolean",
                _ => "a number",
            },
        }
    }

    /// What it becomes under its name: an object its own fields, as `author.name`, or as `name` where the object is only what
    /// holds them, or where both names together would be long.
    pub(super) fn under(self, name: String) -> Vec<(String, Self)> {
        let Self::Fields(fields) = self else { return vec![(name, self)] };
        let holds = HOLDERS.contains(&name.as_str());
        let of_own = |own: String| {
            if holds || name.len() + own.len() > LONGEST_NAME { own } else { format!("{name}.{own}") }
        };
        fields.into_iter().flat_map(|(own, field)| field.under(of_own(own))).collect()
    }

    /// The attributes it becomes.
    pub(super) fn into_values(self) -> Vec<String> {
        match self {
            Self::Text(text) | Self::Json(text) => vec![text],
            Self::Texts(texts) => texts,
            Self::Null | Self::Fields(_) => Vec::new(),
        }
    }
}

/// The fields of an object, in order.
struct Pairs(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

fn text(raw: &str) -> Option<String> {
    match raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Some(plain.to_owned()),
        _ => serde_json::from_str(raw).ok(),
    }
}

/// JSON without the white space between its tokens. Numbers stay as they were written.
fn compact(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let (mut quoted, mut escaped) = (false, false);
    for c in raw.chars() {
        if quoted || !c.is_ascii_whitespace() {
            out.push(c);
        }
        (quoted, escaped) = match (quoted, escaped, c) {
            (true, true, _) => (true, false),
            (true, false, '\\') => (true, true),
            (_, _, '"') => (!quoted, false),
            _ => (quoted, false),
        };
    }
    out
}

/// An entry taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) uri: String,
    pub(super) name: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) size: Option<u64>,
    pub(super) attributes: Vec<(Arc<str>, String)>,
}

/// Takes an entry apart, of its own fields and of those that its objects hold. Where two fields could mean the same, the first
/// named in the module's list is taken and the others stay attributes; what an object holds is taken where the entry says nothing.
pub(super) fn resolve(
    mut fields: Vec<(Arc<str>, Field)>,
    mut held: Vec<(Arc<str>, Field)>,
) -> Result<Parts, EntryProblem> {
    const LINKS: &[&str] = &["document_link", "uri", "url"];
    let uri = match take(&mut fields, LINKS, filled).or_else(|| take(&mut held, LINKS, filled)) {
        Some(Field::Text(uri)) => uri,
        _ => {
            let given = LINKS.iter().any(|name| fields.iter().any(|(known, field)| **known == **name && wrong(field)));
            return Err(if given { EntryProblem::BadLink } else { EntryProblem::NoLink });
        }
    };
    let mut text = |names: &[&str]| match take(&mut fields, names, filled).or_else(|| take(&mut held, names, filled)) {
        Some(Field::Text(text)) => Some(text),
        _ => None,
    };
    let name = text(&["filename", "name"]);
    let media_type = text(&["media_type", "content_type"]);
    let modified = text(&["modified", "last_modified"]);
    let size = match take(&mut fields, &["size"], is_size) {
        Some(field) => size(&field)?,
        // In an object it may be that of something else.
        None => take(&mut held, &["size"], |field| matches!(size(field), Ok(Some(_))))
            .and_then(|field| size(&field).ok()?),
    };
    let has = |fields: &[(Arc<str>, Field)], wanted: &str| fields.iter().any(|(name, _)| **name == *wanted);
    let typed = has(&fields, "document_type");
    let typed_by_own = typed || has(&fields, "type") || has(&held, "document_type");
    let mut attributes = Vec::with_capacity(fields.len() + held.len());
    let own = fields.into_iter().map(|field| (field, typed));
    for ((name, field), typed) in own.chain(held.into_iter().map(|field| (field, typed_by_own))) {
        let name = match &*name {
            "type" if !typed => "document_type".into(),
            _ => name,
        };
        attributes.extend(field.into_values().into_iter().map(|value| (Arc::clone(&name), value)));
    }
    Ok(Parts { uri, name, media_type, modified, size, attributes })
}

fn filled(field: &Field) -> bool {
    matches!(field, Field::Text(text) if !text.trim().is_empty())
}

fn wrong(field: &Field) -> bool {
    matches!(field, Field::Texts(_) | Field::Json(_) | Field::Fields(_))
}

/// Numbers must be sizes; a text may be one, or words for people (`1.2 MB`) that stay an attribute.
fn is_size(field: &Field) -> bool {
    match field {
        Field::Text(text) => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        Field::Texts(_) | Field::Json(_) | Field::Fields(_) => true,
        Field::Null => false,
    }
}

fn size(field: &Field) -> Result<Option<u64>, EntryProblem> {
    let bad = |value: &str| EntryProblem::BadSize { value: value.chars().take(40).collect() };
    match field {
        Field::Text(text) | Field::Json(text) => {
            // Tables that pass through spreadsheets write whole numbers as `1234.0`.
            let whole = text.trim_end_matches('0').strip_suffix('.').unwrap_or(text);
            whole.parse().map(Some).map_err(|_| bad(text))
        }
        Field::Texts(_) | Field::Fields(_) => Err(bad(field.kind())),
        Field::Null => Ok(None),
    }
}

/// Removes the first usable field of the first of these names that has one.
fn take(fields: &mut Vec<(Arc<str>, Field)>, names: &[&str], usable: fn(&Field) -> bool) -> Option<Field> {
    let index =
        names.iter().find_map(|name| (fields.iter()).position(|(known, field)| **known == **name && usable(field)))?;
    Some(fields.remove(index).1)
}
