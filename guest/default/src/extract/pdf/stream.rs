//! What streams of contents hold.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};
use hayro_syntax::object::dict::keys::{ASCII85_DECODE, CONTENTS, DECODE_PARMS, DP, F, FILTER, FLATE_DECODE};
use hayro_syntax::object::{Array, Name, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::xref::XRef;

/// How much larger than its compressed form a stream is taken to be, and how large at least.
const USUALLY: usize = 6;
const LEAST: usize = 8192;

/// What is read of a stream and of the contents of a page, and of all streams of a document, in bytes: more is what hostile
/// files hold, or seem to.
const MOST: usize = 64 * 1024 * 1024;
const MOST_OF_ALL: usize = 1024 * 1024 * 1024;
/// What decoding a stream takes beside its bytes.
const DECODING: usize = 512;

/// Decodes streams one after the other, and prepares for that once.
pub(super) struct Decoder<'a> {
    xref: &'a XRef,
    inflate: Decompress,
    /// How many bytes may still be decoded.
    left: usize,
    /// Whether more was there than is read.
    is_cut: bool,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(xref: &'a XRef) -> Self {
        Self { xref, inflate: Decompress::new(false), left: MOST_OF_ALL, is_cut: false }
    }

    /// Whether more was there than was read, since this was last asked.
    pub(super) fn was_cut(&mut self) -> bool {
        std::mem::take(&mut self.is_cut)
    }

    /// The contents of a page; where they are in parts, a blank follows each of them. Nothing if the page names contents that
    /// the file does not hold, as in one that was cut off.
    pub(super) fn contents(&mut self, page: &Page<'a>) -> Option<Cow<'a, [u8]>> {
        let page = page.raw();
        if let Some(stream) = page.get::<Stream<'_>>(CONTENTS) {
            return self.decode(&stream);
        }
        let Some(parts) = page.get::<Array<'_>>(CONTENTS) else {
            return (!page.contains_key(CONTENTS)).then(Cow::default);
        };
        let mut contents = Vec::new();
        for part in parts.raw_iter() {
            if contents.len() > MOST || self.left == 0 {
                self.is_cut = true;
                break;
            }
            let stream = part.as_obj_ref().and_then(|reference| self.xref.get::<Stream<'_>>(reference.into()));
            if let Some(part) = stream.and_then(|stream| self.decode(&stream)) {
                contents.extend_from_slice(&part);
                contents.push(b' ');
            }
        }
        (!contents.is_empty() || parts.raw_iter().next().is_none()).then(|| contents.into())
    }

    /// What a stream holds, unless it is damaged or a picture.
    pub(super) fn decode(&mut self, stream: &Stream<'a>) -> Option<Cow<'a, [u8]>> {
        if self.left == 0 {
            self.is_cut = true;
            return None;
        }
        let decoded = self.unpack(stream).or_else(|| {
            // With parameters, or damaged.
            let is_deflated = filters(stream).next().is_some_and(|filter| filter.as_ref() == FLATE_DECODE);
            let is_bomb = is_deflated && self.inflate(&stream.raw_data()).is_some_and(|data| data.len() >= MOST);
            if is_bomb {
                self.left = self.left.saturating_sub(MOST);
            }
            if is_bomb { None } else { stream.decoded_data().ok() }
        });
        self.left = self.left.saturating_sub(decoded.as_ref().map_or(0, |decoded| decoded.len()) + DECODING);
        decoded
    }

    /// What a stream holds that was deflated or written as text, and no more was done to it.
    fn unpack(&mut self, stream: &Stream<'a>) -> Option<Cow<'a, [u8]>> {
        let dict = stream.dict();
        if [F, DECODE_PARMS, DP].iter().any(|key| dict.contains_key(key)) {
            return None;
        }
        let mut data = stream.raw_data();
        for filter in filters(stream) {
            data = match filter.as_ref() {
                FLATE_DECODE => self.inflate(&data)?.into(),
                ASCII85_DECODE => ascii_85(&data)?.into(),
                _ => return None,
            };
        }
        Some(data)
    }

    /// What was deflated, if it is whole. The checksum at the end is not asked: readers show what is there.
    fn inflate(&mut self, stream: &[u8]) -> Option<Vec<u8>> {
        let (head, deflated) = stream.split_first_chunk()?;
        let is_headed = head[0] & 15 == 8 && head[1] & 32 == 0 && u16::from_be_bytes(*head).is_multiple_of(31);
        let deflated = if is_headed { deflated } else { stream };
        self.inflate.reset(false);
        let mut data = Vec::with_capacity(deflated.len().saturating_mul(USUALLY).clamp(LEAST, MOST));
        loop {
            let rest = deflated.get(usize::try_from(self.inflate.total_in()).ok()?..)?;
            match self.inflate.decompress_vec(rest, &mut data, FlushDecompress::Finish).ok()? {
                Status::StreamEnd => return Some(data),
                _ if data.len() < data.capacity() => return None,
                _ if data.len() >= MOST => {
                    self.is_cut = true;
                    return Some(data);
                }
                _ => data.reserve(data.len()),
            }
        }
    }
}

/// What was done to a stream, the last first.
fn filters<'a>(stream: &Stream<'a>) -> impl Iterator<Item = Name<'a>> {
    let (one, several) = (stream.dict().get::<Name<'_>>(FILTER), stream.dict().get::<Array<'_>>(FILTER));
    one.into_iter().chain(several.into_iter().flat_map(|filters| filters.iter::<Name<'_>>()))
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
