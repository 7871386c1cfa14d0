//! What has arrived of an object so far, in one piece or in several that come at once. It outlives the attempts: the next
//! one goes on from the bytes reached.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};

use crate::fault::Fault;
use crate::memory::Hold;
use crate::request::Head;
use crate::spool::{Content, Spool, TempFile};
use crate::verify::{Expected, Integrity, Verifier};
use crate::wire::Range;

/// The most parts of one object: a larger one has larger parts. Whoever lies about its size must not cost memory.
const MAX_SEGMENTS: u64 = 1024;

/// Memory is taken for so many bytes before they have come.
const TAKEN_AT_FIRST: u64 = 16 * 1024 * 1024;

/// An object under way.
pub(crate) struct Partial {
    pub(crate) head: Head,
    pub(crate) segments: Vec<Segment>,
    expected: Expected,
    wanted: u64,
    hold: Hold,
}

/// A part of it, taken in from the first byte to the last.
pub(crate) struct Segment {
    /// The next byte to come.
    at: u64,
    /// The byte after the last.
    end: u64,
    verifier: Verifier,
    spool: Spool,
}

impl Partial {
    /// Ready for the bytes; `part` is the size of the parts, if it comes in several.
    pub(crate) fn new(
        head: Head,
        expected: Expected,
        wanted: u64,
        part: Option<u64>,
        file: Option<TempFile>,
        hold: Hold,
    ) -> Self {
        let file = file.map(Arc::new);
        let part = part.unwrap_or(wanted).max(wanted.div_ceil(MAX_SEGMENTS)).max(1);
        let segment = |start: u64| {
            let end = start.saturating_add(part).min(wanted);
            let spool = match &file {
                Some(file) => Spool::file(Arc::clone(file), start),
                None => Spool::Memory(BytesMut::with_capacity((end - start).min(TAKEN_AT_FIRST) as usize)),
            };
            Segment { at: start, end, verifier: Verifier::new(&expected), spool }
        };
        let starts = std::iter::successors(Some(0_u64), |start| start.checked_add(part)).take_while(|at| *at < wanted);
        let mut segments: Vec<Segment> = starts.map(segment).collect();
        if segments.is_empty() {
            segments.push(segment(0));
        }
        Self { head, segments, expected, wanted, hold }
    }

    pub(crate) fn wanted(&self) -> u64 {
        self.wanted
    }

    /// Whether others hold more memory than there is to hold.
    pub(crate) fn is_one_too_many(&self) -> bool {
        self.hold.is_one_too_many()
    }

    /// Whether nothing arrives for now.
    pub(crate) fn rest(&mut self, rests: bool) {
        self.hold.rest(rests);
    }

    /// How many bytes have arrived.
    pub(crate) fn received(&self) -> u64 {
        self.wanted - self.segments.iter().map(|segment| segment.end - segment.at).sum::<u64>()
    }

    /// All bytes are here: whether they are the right ones.
    pub(crate) async fn finish(self) -> Result<(Head, Content, Integrity, Hold), Fault> {
        let mut verifiers = Vec::with_capacity(self.segments.len());
        let mut content = None;
        for segment in self.segments {
            verifiers.push(segment.verifier);
            content = Some(segment.spool.finish().await?);
        }
        let integrity = Verifier::finish(verifiers, &self.expected)?;
        let content = content.unwrap_or_else(|| Content::from(Bytes::new()));
        let mut hold = self.hold;
        hold.rest(true);
        Ok((self.head, content, integrity, hold))
    }
}

impl Segment {
    /// What is missing, if anything is.
    pub(crate) fn missing(&self) -> Option<Range> {
        (self.at < self.end).then(|| Range { first: self.at, last: self.end - 1 })
    }

    pub(crate) fn left(&self) -> u64 {
        self.end - self.at
    }

    /// Takes in a piece that is not longer than what is missing.
    pub(crate) async fn take(&mut self, piece: &[u8]) -> Result<(), Fault> {
        // All three or none of them, wherever this is given up: nothing waits in between.
        self.verifier.update(piece);
        self.at += piece.len() as u64;
        self.spool.push(piece).await?;
        if self.at == self.end { self.spool.settle().await } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use futures_util::FutureExt;

    use super::*;
    use crate::memory::Memory;
    use crate::spool::WRITE_BYTES;

    async fn partial(wanted: u64, part: Option<u64>) -> Partial {
        let head =
            Head { size: wanted, media_type: None, etag: None, version_id: None, last_modified: None, checksum: None };
        let file = TempFile::make(None, Arc::default()).await.expect("a file");
        Partial::new(head, Expected::Absent, wanted, part, Some(file), Memory::new(0).hold(0).await)
    }

    #[tokio::test]
    async fn a_piece_is_taken_whole_or_not_at_all_wherever_that_is_given_up() {
        let pieces: Vec<Vec<u8>> = (1..=4).map(|piece| vec![piece; WRITE_BYTES]).collect();
        let mut partial = partial(4 * WRITE_BYTES as u64, Some(2 * WRITE_BYTES as u64)).await;
        for (number, piece) in pieces.iter().enumerate() {
            let segment = &mut partial.segments[number / 2];
            // In the middle of the write: when it is done, nobody waits for it.
            drop(segment.take(piece).now_or_never());
            assert_eq!(segment.left() as usize, (1 - number % 2) * WRITE_BYTES, "it is not asked for again");
        }
        let (_, content, ..) = partial.finish().await.expect("content");
        assert_eq!(content.to_bytes().expect("bytes"), pieces.concat());
    }

    #[tokio::test]
    async fn a_size_that_cannot_be_true_costs_no_memory() {
        let partial = partial(u64::MAX, Some(1)).await;
        assert!(partial.segments.len() as u64 <= MAX_SEGMENTS);
        assert_eq!(partial.segments.iter().map(Segment::left).sum::<u64>(), u64::MAX);
    }
}
