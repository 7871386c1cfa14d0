//! The bytes of a catalogue on their way to the parser: counted, limited and hashed.

use std::cell::RefCell;
use std::io::{self, BufReader, Read};
use std::rc::Rc;

use sha2::{Digest, Sha256};

use super::{CatalogueDigest, CatalogueError};

/// How much is read at a time.
const BUFFER: usize = 256 * 1024;

/// The byte order mark of UTF-8.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// What has been seen of the input.
#[derive(Default)]
struct Seen {
    bytes: u64,
    hash: Sha256,
    /// Whether anything but white space was there.
    content: bool,
    too_large: bool,
}

/// Keeps the account of an input after its reader was handed to the parser.
pub(super) struct Account {
    seen: Rc<RefCell<Seen>>,
    limit: u64,
}

impl Account {
    pub(super) fn digest(&self) -> CatalogueDigest {
        CatalogueDigest::of(self.seen.borrow().hash.clone())
    }

    pub(super) fn bytes(&self) -> u64 {
        self.seen.borrow().bytes
    }

    pub(super) fn is_blank(&self) -> bool {
        !self.seen.borrow().content
    }

    /// What an error of the reader means.
    pub(super) fn failure(&self, error: io::Error) -> CatalogueError {
        if self.seen.borrow().too_large {
            CatalogueError::TooLarge { limit: self.limit }
        } else {
            CatalogueError::Read(error)
        }
    }
}

struct Metered<R> {
    inner: R,
    limit: u64,
    seen: Rc<RefCell<Seen>>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let piece = buffer.get(..count).unwrap_or_default();
        let mut seen = self.seen.borrow_mut();
        seen.bytes = seen.bytes.saturating_add(piece.len() as u64);
        if seen.bytes > self.limit {
            seen.too_large = true;
            return Err(io::Error::other("larger than the limit"));
        }
        seen.hash.update(piece);
        seen.content = seen.content || piece.iter().any(|byte| !byte.is_ascii_whitespace());
        Ok(count)
    }
}

/// Opens an input: the reader for the parser, past a byte order mark, and its account.
pub(super) fn open(reader: impl Read, limit: u64) -> Result<(impl Read, Account), CatalogueError> {
    let account = Account { seen: Rc::default(), limit };
    let mut reader = Metered { inner: reader, limit, seen: Rc::clone(&account.seen) };
    // A mark can only be told from content when it is whole, and readers may give a byte at a time.
    let mut start = Vec::with_capacity(BOM.len());
    let taken = (&mut reader).take(BOM.len() as u64).read_to_end(&mut start);
    if let Err(error) = taken {
        return Err(account.failure(error));
    }
    if start == BOM {
        start.clear();
        account.seen.borrow_mut().content = false;
    }
    let reader = BufReader::with_capacity(BUFFER, io::Cursor::new(start).chain(reader));
    Ok((reader, account))
}
