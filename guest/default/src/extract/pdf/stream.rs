//! What streams of contents hold.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};
use hayro_syntax::object::dict::keys::{ASCII85_DECODE, CONTENTS, DECODE_PARMS, DP, F, FILTER, FLATE_DECODE};
use hayro_syntax::object::{Array, Name, Object, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::xref::XRef;

/// How much larger than its compressed form a stream is taken to be, and how large at least.
const USUALLY: usize = 6;
const LEAST: usize = 8192;

/// Decodes streams one after the other, and prepares for that once.
pub(super) struct Decoder<'a> {
    xref: &'a XRef,
    inflate: Decompress,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(xref: &'a XRef) -> Self {
        Self { xref, inflate: Decompress::new(false) }
    }

    /// The contents of a page; where they are in parts, a blank follows each of them.
    pub(super) fn contents(&mut self, page: &Page<'a>) -> Cow<'a, [u8]> {
        if let Some(stream) = page.raw().get::<Stream<'_>>(CONTENTS) {
            return self.decode(&stream).unwrap_or_default();
        }
        let mut contents = Vec::new();
        for part in page.raw().get::<Array<'_>>(CONTENTS).iter().flat_map(Array::raw_iter) {
            let stream = part.as_obj_ref().and_then(|reference| self.xref.get::<Stream<'_>>(reference.into()));
            if let Some(part) = stream.and_then(|stream| self.decode(&stream)) {
                contents.extend_from_slice(&part);
                contents.push(b' ');
            }
        }
        contents.into()
    }

    /// What a stream holds, unless it is damaged or a picture.
    pub(super) fn decode(&mut self, stream: &Stream<'a>) -> Option<Cow<'a, [u8]>> {
        let decoded = match Packed::of(stream) {
            Some(Packed::Deflated) => self.inflate(&stream.raw_data()),
            Some(Packed::DeflatedAsText) => ascii_85(&stream.raw_data()).and_then(|deflated| self.inflate(&deflated)),
            None => None,
        };
        decoded.map_or_else(|| stream.decoded_data().ok(), |decoded| Some(decoded.into()))
    }

    /// What was deflated, if it is whole. The checksum at the end is not asked: readers show what is there.
    fn inflate(&mut self, stream: &[u8]) -> Option<Vec<u8>> {
        let (head, deflated) = stream.split_first_chunk()?;
        let is_headed = head[0] & 15 == 8 && head[1] & 32 == 0 && u16::from_be_bytes(*head).is_multiple_of(31);
        if !is_headed {
            return None;
        }
        self.inflate.reset(false);
        let mut data = Vec::with_capacity(deflated.len().saturating_mul(USUALLY).max(LEAST));
        loop {
            let rest = deflated.get(usize::try_from(self.inflate.total_in()).ok()?..)?;
            match self.inflate.decompress_vec(rest, &mut data, FlushDecompress::Finish).ok()? {
                Status::StreamEnd => return Some(data),
                _ if data.len() < data.capacity() => return None,
                _ => data.reserve(data.len()),
            }
        }
    }
}

/// What was done to a stream, and nothing else.
enum Packed {
    Deflated,
    /// Deflated, then written as text.
    DeflatedAsText,
}

impl Packed {
    fn of(stream: &Stream<'_>) -> Option<Self> {
        let dict = stream.dict();
        if [F, DECODE_PARMS, DP].iter().any(|key| dict.contains_key(key)) {
            return None;
        }
        match dict.get::<Object<'_>>(FILTER)? {
            Object::Name(name) if name.as_ref() == FLATE_DECODE => Some(Self::Deflated),
            Object::Array(filters) => {
                let mut filters = filters.iter::<Name<'_>>();
                match (filters.next()?.as_ref(), filters.next().as_deref(), filters.next()) {
                    (FLATE_DECODE, None, None) => Some(Self::Deflated),
                    (ASCII85_DECODE, Some(FLATE_DECODE), None) => Some(Self::DeflatedAsText),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// The bytes that are written as text, five digits of base 85 for four of them, up to the sign of the end; nothing if they are
/// written in another way.
fn ascii_85(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 5 * 4 + 4);
    let (mut value, mut digits) = (0_u32, 0);
    for byte in text {
        match byte {
            b'!'..=b'u' => {
                value = value.checked_mul(85)?.checked_add(u32::from(byte - b'!'))?;
                digits += 1;
                if digits == 5 {
                    bytes.extend_from_slice(&value.to_be_bytes());
                    (value, digits) = (0, 0);
                }
            }
            b'z' if digits == 0 => bytes.extend_from_slice(&[0; 4]),
            0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => {}
            b'~' if digits == 0 => return Some(bytes),
            b'~' => {
                // What is missing of the last five counts as the greatest digit.
                for _ in digits..5 {
                    value = value.checked_mul(85)?.checked_add(84)?;
                }
                bytes.extend_from_slice(&value.to_be_bytes()[..digits - 1]);
                return (digits > 1).then_some(bytes);
            }
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::ascii_85;

    #[test]
    fn bytes_written_as_text_are_read() {
        for (text, bytes) in [
            ("87cUR\nD]i,\"Ebo80~>", Some("Hello World!")),
            ("87cURD]i,\"Ebo7~>", Some("Hello World")),
            ("z87~>", Some("\0\0\0\0H")),
            ("~>", Some("")),
            // Never closed, too large, and not of the alphabet.
            ("87cUR", None),
            ("uuuuu~>", None),
            ("87v~>", None),
            ("8~>", None),
        ] {
            assert_eq!(ascii_85(text.as_bytes()).as_deref(), bytes.map(str::as_bytes), "{text}");
        }
    }
}
