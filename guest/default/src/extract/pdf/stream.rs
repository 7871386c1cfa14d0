//! What streams of contents hold.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};
use hayro_syntax::object::dict::keys::{CONTENTS, DECODE_PARMS, DP, F, FILTER, FLATE_DECODE};
use hayro_syntax::object::{Array, Name, Stream};
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
        if is_merely_deflated(stream)
            && let Some(data) = self.inflate(&stream.raw_data())
        {
            return Some(data.into());
        }
        stream.decoded_data().ok()
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

/// Whether a stream is deflated, and nothing else was done to it.
fn is_merely_deflated(stream: &Stream<'_>) -> bool {
    let dict = stream.dict();
    dict.get::<Name<'_>>(FILTER).is_some_and(|name| name.as_ref() == FLATE_DECODE)
        && !dict.contains_key(F)
        && !dict.contains_key(DECODE_PARMS)
        && !dict.contains_key(DP)
}
