//! The two resources that a policy is lent: the bytes of a document, and the way out for its text.

use wasmtime::component::Resource;

use crate::bindings::host::docferry::policy::io;
use crate::store::State;
use crate::trap::Stop;

/// The largest piece that one `read` gives.
const MAX_PIECE: u32 = 1024 * 1024;

/// Where a document's bytes come from. The sandbox asks from its own worker threads, so an implementation may block on a
/// local file, and on nothing slower.
///
/// ```
/// use docferry_sandbox::ContentSource;
///
/// let source: &dyn ContentSource = &b"Revenue rose.".to_vec();
/// assert_eq!(source.size(), 13);
/// assert_eq!(source.read_at(8, 100).unwrap(), b"rose.");
/// ```
pub trait ContentSource: Send + Sync {
    /// The size in bytes.
    fn size(&self) -> u64;

    /// Reads up to `length` bytes from `offset`: fewer only at the end, none at or past it.
    ///
    /// # Errors
    ///
    /// When the bytes are gone; the policy is told `lost`.
    fn read_at(&self, offset: u64, length: usize) -> std::io::Result<Vec<u8>>;
}

impl ContentSource for Vec<u8> {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, offset: u64, length: usize) -> std::io::Result<Vec<u8>> {
        let start = usize::try_from(offset).unwrap_or(usize::MAX).min(self.len());
        let end = start.saturating_add(length).min(self.len());
        Ok(self.get(start..end).unwrap_or_default().to_vec())
    }
}

/// The host's side of the resource `content`: a marker, since a store reads one document only.
#[expect(unreachable_pub, reason = "the generated bindings re-export it")]
pub struct Content;

/// The host's side of the resource `pages`: a marker, since a store collects the text of one document only.
#[expect(unreachable_pub, reason = "the generated bindings re-export it")]
pub struct Pages;

/// The text of one page, as a policy emitted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The page's number, counted from 1.
    pub number: u32,
    /// Its text.
    pub text: String,
}

/// What a policy emitted so far, metered as it grows.
pub(crate) struct Output {
    pages: Vec<Page>,
    bytes: u64,
    max_bytes: u64,
    max_pages: u32,
}

impl Output {
    pub(crate) fn new(max_bytes: u64, max_pages: u32) -> Self {
        Self { pages: Vec::new(), bytes: 0, max_bytes, max_pages }
    }

    pub(crate) fn take(&mut self) -> Vec<Page> {
        std::mem::take(&mut self.pages)
    }

    /// Takes a page in, or says why the policy has to be stopped. The page that reaches a limit is answered with `stop`;
    /// only a policy that ignores the answer, or overshoots with a single page, is stopped.
    fn push(&mut self, number: u32, text: String) -> Result<io::Flow, Stop> {
        let last = self.pages.last().map_or(0, |page| page.number);
        if number == 0 {
            return Err(Stop::Lied("it emitted page 0, and pages are counted from 1".to_owned()));
        }
        if number <= last {
            return Err(Stop::Lied(format!("it emitted page {number} after page {last}")));
        }
        let bytes = self.bytes.saturating_add(text.len() as u64);
        if bytes > self.max_bytes {
            return Err(Stop::OutputBytes { limit: self.max_bytes, requested: bytes });
        }
        let pages = self.pages.len() as u64 + 1;
        if pages > u64::from(self.max_pages) {
            return Err(Stop::OutputPages { limit: self.max_pages });
        }
        self.bytes = bytes;
        self.pages.push(Page { number, text });
        let full = bytes == self.max_bytes || pages == u64::from(self.max_pages);
        Ok(if full { io::Flow::Stop } else { io::Flow::Continue })
    }
}

impl io::Host for State {}

impl io::HostContent for State {
    fn size(&mut self, _: Resource<Content>) -> wasmtime::Result<u64> {
        Ok(self.content.as_ref().map_or(0, |source| source.size()))
    }

    fn read(
        &mut self,
        _: Resource<Content>,
        offset: u64,
        length: u32,
    ) -> wasmtime::Result<Result<Vec<u8>, io::ReadError>> {
        let Some(source) = &self.content else {
            return Ok(Err(io::ReadError::Lost("there is no document".to_owned())));
        };
        let length = length.min(MAX_PIECE) as usize;
        Ok(source.read_at(offset, length).map_err(|error| io::ReadError::Lost(error.to_string())))
    }

    fn drop(&mut self, _: Resource<Content>) -> wasmtime::Result<()> {
        Ok(())
    }
}

impl io::HostPages for State {
    fn emit(&mut self, _: Resource<Pages>, number: u32, text: String) -> wasmtime::Result<io::Flow> {
        Ok(self.output.push(number, text)?)
    }

    fn drop(&mut self, _: Resource<Pages>) -> wasmtime::Result<()> {
        Ok(())
    }
}
