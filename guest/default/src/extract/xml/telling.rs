//! XML told element by element, as it is read.

use std::io::BufRead;

use html5ever::data::NAMED_ENTITIES;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rustc_hash::FxHashMap;

/// How deep elements stand within each other at most: each costs memory, here and in what reads it.
const DEEPEST: usize = 10_000;

/// How many characters a document names at most, and how long one of them is, in bytes.
const MOST_ENTITIES: usize = 1000;
const LONGEST_ENTITY: usize = 100;

/// What is told of XML.
pub(crate) trait Visitor {
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
pub(crate) struct Tag<'t>(&'t BytesStart<'t>);

impl Tag<'_> {
    /// The value of an attribute, whatever its prefix.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.find(|local, _| local == name.as_bytes())
    }

    /// The value of an attribute that has a prefix, as the references to other parts have.
    pub(crate) fn prefixed(&self, name: &str) -> Option<String> {
        self.find(|local, prefixed| prefixed && local == name.as_bytes())
    }

    /// The value of an attribute that counts.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether a property is on: it is unless it says otherwise.
    pub(crate) fn is_on(&self) -> bool {
        !matches!(self.get("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }

    /// The attributes that say something of the document, and not of its XML.
    pub(super) fn all(&self) -> Vec<(String, String)> {
        let of_xml = |prefix: &[u8]| matches!(prefix, b"xml" | b"xmlns" | b"xsi");
        let mut attributes = self.0.attributes();
        let said = attributes.with_checks(false).flatten().filter(|attribute| {
            attribute.key.prefix().is_none_or(|prefix| !of_xml(prefix.as_ref())) && attribute.key.as_ref() != b"xmlns"
        });
        said.map(|attribute| {
            (String::from_utf8_lossy(attribute.key.local_name().as_ref()).into_owned(), plain(&attribute.value))
        })
        .collect()
    }

    fn find(&self, wanted: impl Fn(&[u8], bool) -> bool) -> Option<String> {
        let mut attributes = self.0.attributes();
        let mut found = attributes
            .with_checks(false)
            .flatten()
            .filter(|attribute| wanted(attribute.key.local_name().as_ref(), attribute.key.prefix().is_some()));
        found.next().map(|attribute| plain(&attribute.value))
    }
}

/// How many elements a document has at most: it bounds the time.
pub(crate) const MOST_ELEMENTS: usize = 8_000_000;

/// Tells what is in XML until so many elements have begun, and after each piece the source that it came from. Damage ends
/// the telling, and is said.
pub(crate) fn tell<R: BufRead>(
    source: R,
    visitor: &mut dyn Visitor,
    left: &mut usize,
    mut after: impl FnMut(&mut R),
) -> (Option<String>, R) {
    let mut reader = Reader::from_reader(source);
    reader.config_mut().expand_empty_elements = true;
    // Programs that put text into templates write "R&D" as it is.
    reader.config_mut().allow_dangling_amp = true;
    let mut buffer = Vec::new();
    let mut entities: FxHashMap<String, String> = FxHashMap::default();
    let mut depth = 0_usize;
    let damage = loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(_)) if depth == DEEPEST => {
                break Some(format!("is damaged: it nests more than {DEEPEST} elements"));
            }
            Ok(Event::Start(_)) if *left == 0 => {
                break Some(format!("was read in part: more than {MOST_ELEMENTS} elements"));
            }
            Ok(Event::Start(tag)) => {
                *left -= 1;
                depth += 1;
                visitor.start(tag.local_name().as_ref(), &Tag(&tag));
            }
            Ok(Event::End(tag)) => {
                depth = depth.saturating_sub(1);
                visitor.end(tag.local_name().as_ref());
            }
            Ok(Event::Text(bytes)) => visitor.text(&String::from_utf8_lossy(&bytes.into_inner())),
            Ok(Event::CData(bytes)) => visitor.text(&String::from_utf8_lossy(&bytes.into_inner())),
            Ok(Event::GeneralRef(reference)) => {
                if let Ok(Some(character)) = reference.resolve_char_ref() {
                    visitor.text(character.encode_utf8(&mut [0; 4]));
                } else {
                    let name = String::from_utf8_lossy(&reference);
                    match entities.get(&*name) {
                        Some(text) => visitor.text(text),
                        None => visitor.text(named(&name).encode_utf8(&mut [0; 4])),
                    }
                }
            }
            Ok(Event::DocType(declarations)) => entities = characters(&String::from_utf8_lossy(&declarations)),
            Ok(Event::Eof) if depth > 0 => break Some("is damaged: it ends early".to_owned()),
            Ok(Event::Eof) => break None,
            Ok(_) => {}
            Err(error) => break Some(format!("is damaged: {error}")),
        }
        if visitor.is_done() {
            break None;
        }
        after(reader.get_mut());
    };
    (damage, reader.into_inner())
}

/// The value of an attribute, with the characters that others stand for.
fn plain(value: &[u8]) -> String {
    let value = String::from_utf8_lossy(value).into_owned();
    if !value.contains('&') {
        return value;
    }
    quick_xml::escape::unescape(&value).map_or(value.clone(), |value| value.into_owned())
}

/// The character that has this name in XML or HTML, or a blank.
fn named(name: &str) -> char {
    let (code, _) = NAMED_ENTITIES.get(&format!("{name};")).copied().unwrap_or_default();
    char::from_u32(code).filter(|character| *character != '\0').unwrap_or(' ')
}

/// The characters that a document names itself. What holds others is not followed: it is how a small file becomes a large one.
fn characters(declarations: &str) -> FxHashMap<String, String> {
    let one = |declaration: &str| {
        let (name, rest) = declaration.trim_start().split_once(char::is_whitespace)?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, _) = rest[1..].split_once(quote)?;
        let is_plain = value.len() <= LONGEST_ENTITY && !value.contains(['<', '%']);
        let value = quick_xml::escape::unescape(value).ok().filter(|_| is_plain)?;
        (!value.contains('&')).then(|| (name.to_owned(), value.into_owned()))
    };
    declarations.split("<!ENTITY").skip(1).take(MOST_ENTITIES).filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Told(String);

    impl Visitor for Told {
        fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
            self.0 += &format!("<{}{:?}>", String::from_utf8_lossy(name), tag.all());
        }

        fn end(&mut self, _: &[u8]) {
            self.0.push('/');
        }

        fn text(&mut self, text: &str) {
            self.0.push_str(text);
        }
    }

    fn told(xml: &str, mut left: usize) -> (String, Option<String>) {
        let mut told = Told::default();
        let (damage, _) = tell(xml.as_bytes(), &mut told, &mut left, |_| {});
        (told.0, damage)
    }

    #[test]
    fn elements_text_and_attributes_are_told() {
        let xml =
            "<?xml version='1.0'?><x:a xmlns:x='u' xml:id='1' x:b='c&amp;&#228;'>R&D &lt;<![CDATA[<b>]]><c/></x:a>";
        assert_eq!(told(xml, 9), ("<a[(\"b\", \"c&ä\")]>R&D <<b><c[]>//".to_owned(), None));
    }

    #[test]
    fn characters_have_names_and_what_grows_has_none() {
        let long = "x".repeat(LONGEST_ENTITY + 1);
        let xml = format!(
            "<!DOCTYPE a [<!ENTITY firm \"Acme &#228; Co\"> <!ENTITY % p 'x'><!ENTITY two '&firm;&firm;'><!ENTITY long '{long}'><!ENTITY tag '<b/>'>]>
             <a>&firm; &mdash;&two;&long;&tag;&none;</a>"
        );
        assert_eq!(told(&xml, 9).0.trim(), "<a[]>Acme ä Co —    /");
    }

    #[test]
    fn no_more_is_told_than_is_asked_for() {
        let (text, damage) = told("<a>1<b>2</b><c>3</c></a>", 2);
        assert_eq!(text, "<a[]>1<b[]>2/");
        assert!(damage.is_some_and(|damage| damage.starts_with("was read in part")));
        assert!(told(&"<a>".repeat(DEEPEST + 1), usize::MAX).1.is_some());
        assert!(told("<a></b>", 9).1.is_some());
        assert!(told("<a><b></b>", 9).1.is_some());
    }
}
