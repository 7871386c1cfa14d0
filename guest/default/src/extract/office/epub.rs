//! Books in EPUB: a page for each chapter, in reading order.

use docferry_policy::{Content, Failure};
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::html;
use super::super::paper::Paper;
use super::container::{Container, Tag, Visitor, resolve};

/// How many chapters are read.
const MOST_CHAPTERS: usize = 10_000;

/// Writes the chapters.
pub(super) fn read(container: &mut Container<'_>, paper: &mut Paper<'_, '_>) -> Result<(), Failure> {
    let mut root = Package::default();
    container.read("META-INF/container.xml", &mut root)?;
    let Some(name) = root.found else {
        return Err(Failure::Malformed("a book that does not name its package".to_owned()));
    };
    let mut package = Package::default();
    container.read(&name, &mut package)?;
    let mut locked = Locked::default();
    container.read("META-INF/encryption.xml", &mut locked)?;
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    paper.summary.title = Some(package.title.trim().to_owned()).filter(|title| !title.is_empty());
    paper.summary.language = Some(package.language.trim().to_owned()).filter(|language| !language.is_empty());
    let mut shown = FxHashSet::default();
    for id in package.order {
        let Some(target) = package.items.get(&id) else { continue };
        if paper.is_full() {
            break;
        }
        let chapter = resolve(folder, &plain(target));
        // A chapter named twice is shown once.
        if !shown.insert(chapter.clone()) {
            continue;
        }
        if locked.0.contains(&chapter) {
            return Err(Failure::Encrypted("the book is locked".to_owned()));
        }
        let Some(bytes) = container.bytes(&chapter)? else {
            paper.damage.push(format!("{chapter} is missing"));
            continue;
        };
        let content = Content::new(&bytes);
        let letters = html::letters(&content)?;
        html::read(&content, letters, paper)?;
    }
    Ok(())
}

/// The name in a reference: without the place in the file, and without what stands for other characters.
fn plain(target: &str) -> String {
    let path = target.split('#').next().unwrap_or_default().as_bytes();
    let mut bytes = Vec::with_capacity(path.len());
    let mut place = 0;
    while place < path.len() {
        let code = path.get(place + 1..place + 3).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()).filter(|_| path[place] == b'%') {
            Some(byte) => {
                bytes.push(byte);
                place += 3;
            }
            None => {
                bytes.push(path[place]);
                place += 1;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What a package says of its book; and the file that names the package.
#[derive(Default)]
struct Package {
    found: Option<String>,
    items: FxHashMap<String, String>,
    order: Vec<String>,
    title: String,
    language: String,
    within: Option<&'static str>,
}

impl Visitor for Package {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        match name {
            b"rootfile" if self.found.is_none() => self.found = tag.get("full-path"),
            b"item" => {
                if let (Some(id), Some(target)) = (tag.get("id"), tag.get("href"))
                    && tag.get("media-type").is_none_or(|media| media.contains("html") || media.contains("xml"))
                {
                    self.items.insert(id, target);
                }
            }
            b"itemref" => self.order.extend(tag.get("idref")),
            b"title" if self.title.is_empty() => self.within = Some("title"),
            b"language" if self.language.is_empty() => self.within = Some("language"),
            _ => {}
        }
    }

    fn end(&mut self, _: &[u8]) {
        self.within = None;
    }

    fn text(&mut self, text: &str) {
        match self.within {
            Some("title") => self.title.push_str(text),
            Some(_) => self.language.push_str(text),
            None => {}
        }
    }

    fn is_done(&self) -> bool {
        self.order.len() >= MOST_CHAPTERS || self.items.len() > 10 * MOST_CHAPTERS
    }
}

/// The parts that only a key opens.
#[derive(Default)]
struct Locked(Vec<String>);

impl Visitor for Locked {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        if name == b"CipherReference" && self.0.len() < MOST_CHAPTERS {
            self.0.extend(tag.get("URI").map(|target| resolve("", &plain(&target))));
        }
    }

    fn end(&mut self, _: &[u8]) {}
}
