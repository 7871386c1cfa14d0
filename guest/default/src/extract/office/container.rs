//! The container of an office document: a ZIP archive whose parts are XML, read as it is unpacked.

use std::io::{self, BufReader, Cursor, Read};

use docferry_policy::Failure;
use rustc_hash::FxHashMap;
use zip::ZipArchive;
use zip::result::ZipError;

use super::super::xml::{MOST_ELEMENTS, tell};
pub(super) use super::super::xml::{Tag, Visitor};
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

/// An open container.
pub(super) struct Container<'a> {
    source: Source<'a>,
    /// Where each part is, by its name in small letters.
    parts: FxHashMap<String, usize>,
    unpacked: u64,
    /// How many elements are still read.
    elements: usize,
    /// What was found broken.
    pub(super) damage: Vec<String>,
}

/// What the parts are kept in.
enum Source<'a> {
    Zip(ZipArchive<Cursor<&'a [u8]>>),
    /// One file of XML, in which they stand as they are.
    Flat(Vec<&'a [u8]>),
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
        Ok(Self { source: Source::Zip(zip), parts, unpacked: 0, elements: MOST_ELEMENTS, damage: Vec::new() })
    }

    /// A container that is one file, of which these are the parts.
    pub(super) fn flat(parts: Vec<(String, &'a [u8])>) -> Self {
        let (names, texts): (Vec<String>, Vec<&[u8]>) = parts.into_iter().unzip();
        let parts = names.iter().enumerate().map(|(index, name)| (key(name), index)).collect();
        Self { source: Source::Flat(texts), parts, unpacked: 0, elements: MOST_ELEMENTS, damage: Vec::new() }
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
        let mut left = self.elements;
        if left == 0 {
            return Ok(self.has(name));
        }
        let Some(meter) = self.unpack(name)? else { return Ok(false) };
        let source = BufReader::with_capacity(32 * 1024, InUtf8::new(meter));
        let (damage, source) = tell(source, visitor, &mut left, |source| source.get_mut().inner.since = 0);
        let meter = source.into_inner().inner;
        let (unpacked, refused) = (meter.unpacked, meter.refused);
        drop(meter);
        self.unpacked += unpacked;
        self.elements = left;
        if refused {
            return Err(Failure::TooLarge(format!("{name} unpacks to more than {unpacked} bytes")));
        }
        self.damage.extend(damage.map(|damage| format!("{name} {damage}")));
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

    fn unpack(&mut self, name: &str) -> Result<Option<Meter<Box<dyn Read + '_>>>, Failure> {
        let Some(index) = self.parts.get(&key(name)) else { return Ok(None) };
        let left = MOST_UNPACKED.saturating_sub(self.unpacked);
        let zip = match &mut self.source {
            Source::Zip(zip) => zip,
            Source::Flat(texts) => {
                let inner = Box::new(texts.get(*index).copied().unwrap_or_default());
                return Ok(Some(Meter { inner, most: left, unpacked: 0, since: 0, refused: false }));
            }
        };
        match zip.by_index(*index) {
            Ok(file) => {
                let most = file.compressed_size().saturating_mul(LARGEST_RATIO).max(LARGE).min(left);
                Ok(Some(Meter { inner: Box::new(file), most, unpacked: 0, since: 0, refused: false }))
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

    #[test]
    fn all_parts_together_hold_so_many_elements() {
        let parts = ["a", "b", "c"].map(|name| (name.to_owned(), &b"<a><b/><c/></a>"[..]));
        let mut container = Container::flat(parts.to_vec());
        container.elements = 5;
        for (name, root) in [("a", Some("a")), ("b", Some("a")), ("c", Some("a"))] {
            assert_eq!(container.root(name).expect("a part").as_deref(), root);
        }
        let mut relations = Relations { base: "", found: Vec::new() };
        for name in ["a", "b", "c"] {
            assert_eq!(container.read(name, &mut relations), Ok(true));
        }
        assert_eq!(container.damage.len(), 1);
    }
}
