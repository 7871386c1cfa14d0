//! The container of an office document: a ZIP archive whose parts are XML, read as it is unpacked.

use std::io::{self, BufReader, Cursor, Read};

use docferry_policy::Failure;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rustc_hash::FxHashMap;
use zip::ZipArchive;
use zip::result::ZipError;

use super::utf16::InUtf8;

/// How many parts a container has at most, counting those that only seem to be one.
const MOST_PARTS: usize = 50_000;
/// The most bytes that all parts together unpack to: it bounds the time.
const MOST_UNPACKED: u64 = 768 * 1024 * 1024;
/// What one byte of a part unpacks to at most, once it is large: text rarely gets past 20.
const LARGEST_RATIO: u64 = 400;
/// What may be unpacked whatever it was packed as.
const LARGE: u64 = 8 * 1024 * 1024;
/// The longest tag or text between two tags: it bounds the memory.
const LONGEST_EVENT: u64 = 32 * 1024 * 1024;

/// How deep elements stand within each other at most: each costs memory, here and in what reads it.
const DEEPEST: usize = 10_000;

/// An open container.
pub(super) struct Container<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Where each part is, by its name in small letters.
    parts: FxHashMap<String, usize>,
    unpacked: u64,
    /// What was found broken.
    pub(super) damage: Vec<String>,
}

/// What is told of the XML of a part.
pub(super) trait Visitor {
    /// An element begins; its name is without prefix.
    fn start(&mut self, name: &[u8], tag: &Tag<'_>);
    /// An element ends.
    fn end(&mut self, name: &[u8]);
    /// Text stands here.
    fn text(&mut self, _: &str) {}
    /// Whether nothing more needs to be told.
    fn is_done(&self) -> bool {
        false
    }
}

/// The attributes of an element.
pub(super) struct Tag<'t>(&'t BytesStart<'t>);

impl Tag<'_> {
    /// The value of an attribute, whatever its prefix.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.find(|local, _| local == name.as_bytes())
    }

    /// The value of an attribute that has a prefix, as the references to other parts have.
    pub(super) fn prefixed(&self, name: &str) -> Option<String> {
        self.find(|local, prefixed| prefixed && local == name.as_bytes())
    }

    /// The value of an attribute that counts.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether a property is on: it is unless it says otherwise.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.get("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }

    fn find(&self, wanted: impl Fn(&[u8], bool) -> bool) -> Option<String> {
        let mut attributes = self.0.attributes();
        let mut found = attributes
            .with_checks(false)
            .flatten()
            .filter(|attribute| wanted(attribute.key.local_name().as_ref(), attribute.key.prefix().is_some()));
        let value = String::from_utf8_lossy(&found.next()?.value).into_owned();
        if !value.contains('&') {
            return Some(value);
        }
        Some(quick_xml::escape::unescape(&value).map_or(value.clone(), |value| value.into_owned()))
    }
}

/// A reference of one part to another.
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type, such as `slide`.
    pub(super) kind: String,
    /// The name of the other part.
    pub(super) target: String,
}

impl<'a> Container<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Failure> {
        // Each entry of the directory begins so, and each costs memory.
        let entries = memchr::memmem::find_iter(bytes, b"PK\x01\x02").take(MOST_PARTS + 1).count();
        if entries > MOST_PARTS {
            return Err(Failure::TooLarge(format!("a container of more than {MOST_PARTS} parts")));
        }
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| Failure::Malformed(format!("a damaged container: {error}")))?;
        let name = |index: usize| Some((key(zip.name_for_index(index)?), index));
        let parts = (0..zip.len()).filter_map(name).collect();
        Ok(Self { zip, parts, unpacked: 0, damage: Vec::new() })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }

    /// The names of the parts, sorted.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.parts.keys().cloned().collect();
        names.sort();
        names
    }

    /// Tells what is in a part. Damage ends the telling, and is noted. A part that is not there says so.
    pub(super) fn read(&mut self, name: &str, visitor: &mut dyn Visitor) -> Result<bool, Failure> {
        let Some(meter) = self.unpack(name)? else { return Ok(false) };
        let mut reader = Reader::from_reader(BufReader::with_capacity(32 * 1024, InUtf8::new(meter)));
        reader.config_mut().expand_empty_elements = true;
        // Programs that put text into templates write "R&D" as it is.
        reader.config_mut().allow_dangling_amp = true;
        let mut buffer = Vec::new();
        let mut depth = 0_usize;
        let damage = loop {
            buffer.clear();
            let event = reader.read_event_into(&mut buffer);
            let text;
            match event {
                Ok(Event::Start(_)) if depth == DEEPEST => {
                    break Some(format!("{name} is damaged: it nests more than {DEEPEST} elements"));
                }
                Ok(Event::Start(tag)) => {
                    depth += 1;
                    visitor.start(tag.local_name().as_ref(), &Tag(&tag));
                }
                Ok(Event::End(tag)) => {
                    depth = depth.saturating_sub(1);
                    visitor.end(tag.local_name().as_ref());
                }
                Ok(Event::Text(bytes)) => {
                    text = bytes.into_inner();
                    visitor.text(&String::from_utf8_lossy(&text));
                }
                Ok(Event::CData(bytes)) => {
                    text = bytes.into_inner();
                    visitor.text(&String::from_utf8_lossy(&text));
                }
                Ok(Event::GeneralRef(reference)) => {
                    if let Ok(Some(character)) = reference.resolve_char_ref() {
                        visitor.text(character.encode_utf8(&mut [0; 4]));
                    } else {
                        // Entities of the document's own are not followed: they are how a small file becomes a large one.
                        let name = String::from_utf8_lossy(&reference).into_owned();
                        visitor.text(quick_xml::escape::resolve_predefined_entity(&name).unwrap_or(" "));
                    }
                }
                Ok(Event::Eof) => break None,
                Ok(_) => {}
                Err(error) => break Some(format!("{name} is damaged: {error}")),
            }
            if visitor.is_done() {
                break None;
            }
            reader.get_mut().get_mut().inner.since = 0;
        };
        let meter = reader.into_inner().into_inner().inner;
        let (unpacked, refused) = (meter.unpacked, meter.refused);
        drop(meter);
        self.unpacked += unpacked;
        if refused {
            return Err(Failure::TooLarge(format!("{name} unpacks to more than {unpacked} bytes")));
        }
        self.damage.extend(damage);
        Ok(true)
    }

    /// The bytes of a part.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        let Some(mut meter) = self.unpack(name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        let read = meter.read_to_end(&mut bytes);
        let (unpacked, refused) = (meter.unpacked, meter.refused);
        drop(meter);
        self.unpacked += unpacked;
        if refused {
            return Err(Failure::TooLarge(format!("{name} unpacks to more than {unpacked} bytes")));
        }
        if let Err(error) = read {
            self.damage.push(format!("{name} is damaged: {error}"));
        }
        Ok(Some(bytes))
    }

    fn unpack(&mut self, name: &str) -> Result<Option<Meter<impl Read + use<'_, 'a>>>, Failure> {
        let Some(index) = self.parts.get(&key(name)) else { return Ok(None) };
        let left = MOST_UNPACKED.saturating_sub(self.unpacked);
        match self.zip.by_index(*index) {
            Ok(file) => {
                let most = file.compressed_size().saturating_mul(LARGEST_RATIO).max(LARGE).min(left);
                Ok(Some(Meter { inner: file, most, unpacked: 0, since: 0, refused: false }))
            }
            Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => {
                Err(Failure::Encrypted("the document opens with a password only".to_owned()))
            }
            Err(error) => {
                self.damage.push(format!("{name} is damaged: {error}"));
                Ok(None)
            }
        }
    }

    /// The parts that a part refers to; those outside of the container are left out.
    pub(super) fn relations(&mut self, name: &str) -> Result<Vec<Relation>, Failure> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let mut relations = Relations { base: folder, found: Vec::new() };
        let part = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        self.read(&part, &mut relations)?;
        Ok(relations.found)
    }

    /// The name of the outermost element of a part.
    pub(super) fn root(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let mut root = Root(None);
        self.read(name, &mut root)?;
        Ok(root.0)
    }
}

/// How names are compared: some writers spell a part in one way and name it in another.
fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// The name of a part, as another in this folder calls it.
pub(super) fn resolve(folder: &str, target: &str) -> String {
    let path = if target.starts_with('/') { target.to_owned() } else { format!("{folder}/{target}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

struct Relations<'b> {
    base: &'b str,
    found: Vec<Relation>,
}

impl Visitor for Relations<'_> {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if name != b"Relationship" || tag.get("TargetMode").as_deref() == Some("External") {
            return;
        }
        let (Some(id), Some(kind), Some(target)) = (tag.get("Id"), tag.get("Type"), tag.get("Target")) else { return };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        self.found.push(Relation { id, kind, target: resolve(self.base, &target) });
    }

    fn end(&mut self, _: &[u8]) {}

    fn is_done(&self) -> bool {
        self.found.len() >= MOST_PARTS
    }
}

struct Root(Option<String>);

impl Visitor for Root {
    fn start(&mut self, name: &[u8], _: &Tag<'_>) {
        self.0 = Some(String::from_utf8_lossy(name).into_owned());
    }

    fn end(&mut self, _: &[u8]) {}

    fn is_done(&self) -> bool {
        self.0.is_some()
    }
}

/// Counts what is unpacked and refuses what is too much.
struct Meter<R> {
    inner: R,
    most: u64,
    unpacked: u64,
    /// How much was unpacked since the last tag.
    since: u64,
    refused: bool,
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.unpacked > self.most || self.since > LONGEST_EVENT {
            self.refused = true;
            return Err(io::Error::other("it unpacks to too much"));
        }
        let read = self.inner.read(buffer)?;
        self.unpacked += read as u64;
        self.since += read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_resolved_as_paths_are() {
        let cases = [
            ("ppt/slides", "../media/a.png", "ppt/media/a.png"),
            ("ppt", "/xl/b.xml", "xl/b.xml"),
            ("", "c.xml", "c.xml"),
            ("a", "../../../d.xml", "d.xml"),
            ("xl", "worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
        ];
        for (folder, target, name) in cases {
            assert_eq!(resolve(folder, target), name);
        }
    }
}
