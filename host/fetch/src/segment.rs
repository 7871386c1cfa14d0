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
        let part = part.unwrap_or(wanted).max(1);
        let segment = |start: u64| {
            let end = start.saturating_add(part).min(wanted);
            let spool = match &file {
                Some(file) => Spool::file(Arc::clone(file), start),
                None => Spool::Memory(BytesMut::with_capacity(usize::try_from(end - start).unwrap_or(0))),
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
        self.verifier.update(piece);
        self.spool.push(piece).await?;
        self.at += piece.len() as u64;
        if self.at == self.end { self.spool.settle().await } else { Ok(()) }
    }
}
