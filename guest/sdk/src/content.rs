use std::error::Error;
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};

/// The size of one read in bytes. Larger pieces cost the host more memory and are not faster.
pub const PIECE: u32 = 256 * 1024;

/// Why bytes could not be read: they are gone, or the host has cancelled the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost(pub String);

impl fmt::Display for Lost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the bytes are lost: {}", self.0)
    }
}

impl Error for Lost {}

/// Where the bytes of a document come from: the host, or in tests a slice.
pub trait Source {
    /// The size in bytes.
    fn size(&self) -> u64;

    /// Reads up to `length` bytes from `offset`; none at or past the end. May give fewer than asked.
    ///
    /// # Errors
    ///
    /// When the bytes are gone.
    fn read(&self, offset: u64, length: u32) -> Result<Vec<u8>, Lost>;
}

impl Source for [u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read(&self, offset: u64, length: u32) -> Result<Vec<u8>, Lost> {
        let start = usize::try_from(offset).unwrap_or(usize::MAX).min(self.len());
        let end = start.saturating_add(length as usize).min(self.len());
        Ok(self[start..end].to_vec())
    }
}

impl Source for Vec<u8> {
    fn size(&self) -> u64 {
        self.as_slice().size()
    }

    fn read(&self, offset: u64, length: u32) -> Result<Vec<u8>, Lost> {
        Source::read(self.as_slice(), offset, length)
    }
}

/// The bytes of one document. They stay with the host; a policy pulls the pieces it needs.
///
/// ```
/// use docferry_policy::Content;
///
/// let bytes = b"hello, world".to_vec();
/// let content = Content::new(&bytes);
/// assert_eq!(content.read_at(7, 5)?, b"world");
/// assert_eq!(content.read_all()?.len(), 12);
/// # Ok::<(), docferry_policy::Lost>(())
/// ```
#[derive(Clone, Copy)]
pub struct Content<'a> {
    source: &'a dyn Source,
}

impl<'a> Content<'a> {
    /// The content of a source.
    #[must_use]
    pub fn new(source: &'a dyn Source) -> Self {
        Self { source }
    }

    /// The size in bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.source.size()
    }

    /// Whether there are no bytes at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.size() == 0
    }

    /// Reads `length` bytes from `offset`, or as many as there are.
    ///
    /// # Errors
    ///
    /// When the bytes are gone.
    pub fn read_at(&self, offset: u64, length: usize) -> Result<Vec<u8>, Lost> {
        let mut bytes = Vec::new();
        while bytes.len() < length {
            let wanted = u32::try_from(length - bytes.len()).unwrap_or(PIECE).min(PIECE);
            let mut piece = self.source.read(offset.saturating_add(bytes.len() as u64), wanted)?;
            if piece.is_empty() {
                break;
            }
            if bytes.is_empty() && piece.len() == length {
                return Ok(piece);
            }
            bytes.append(&mut piece);
        }
        Ok(bytes)
    }

    /// Reads everything.
    ///
    /// # Errors
    ///
    /// When the bytes are gone, or there are more than the memory can address.
    pub fn read_all(&self) -> Result<Vec<u8>, Lost> {
        let size = usize::try_from(self.size())
            .map_err(|_| Lost(format!("{} bytes are more than the memory can address", self.size())))?;
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(size).map_err(|_| Lost(format!("{size} bytes are more than the memory holds")))?;
        while bytes.len() < size {
            let mut piece = self.source.read(bytes.len() as u64, PIECE)?;
            if piece.is_empty() {
                break;
            }
            bytes.append(&mut piece);
        }
        Ok(bytes)
    }

    /// The content as [`Read`] and [`Seek`]. Reads straight from the source: buffer it when reading little at a time.
    #[must_use]
    pub fn reader(&self) -> Reader<'a> {
        Reader { content: *self, position: 0 }
    }
}

/// A [`Content`] as [`Read`] and [`Seek`].
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    content: Content<'a>,
    position: u64,
}

impl Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(PIECE as usize);
        let piece = self.content.read_at(self.position, length).map_err(io::Error::other)?;
        buffer[..piece.len()].copy_from_slice(&piece);
        self.position += piece.len() as u64;
        Ok(piece.len())
    }
}

impl Seek for Reader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(offset) => Some(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
            SeekFrom::End(offset) => self.content.size().checked_add_signed(offset),
        };
        self.position = position
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "a position before the start of the content"))?;
        Ok(self.position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives three bytes at a time, as a source may.
    struct Slow(&'static [u8]);

    impl Source for Slow {
        fn size(&self) -> u64 {
            self.0.size()
        }

        fn read(&self, offset: u64, length: u32) -> Result<Vec<u8>, Lost> {
            self.0.read(offset, length.min(3))
        }
    }

    #[test]
    fn short_pieces_are_put_together() {
        let source = Slow(b"0123456789");
        let content = Content::new(&source);
        assert_eq!(content.read_all(), Ok(b"0123456789".to_vec()));
        assert_eq!(content.read_at(2, 5), Ok(b"23456".to_vec()));
        assert_eq!(content.read_at(8, 5), Ok(b"89".to_vec()));
        assert_eq!(content.read_at(10, 5), Ok(Vec::new()));
    }

    #[test]
    fn the_reader_seeks_from_every_side() {
        let source = Slow(b"0123456789");
        let mut reader = Content::new(&source).reader();
        for (to, rest) in [
            (SeekFrom::Start(7), "789"),
            (SeekFrom::End(-2), "89"),
            (SeekFrom::Current(-3), "789"),
            (SeekFrom::End(5), ""),
        ] {
            let mut text = String::new();
            reader.seek(to).expect("a position inside");
            reader.read_to_string(&mut text).expect("plain bytes");
            assert_eq!(text, rest, "{to:?}");
        }
        assert!(reader.seek(SeekFrom::End(-11)).is_err());
    }
}
