//! Where the bytes of an object live: in memory, or in a private temporary file that has no name, so that no ending of
//! the process leaves it behind.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::{Bytes, BytesMut};
use tokio::task::{JoinError, JoinHandle};

use crate::fault::Fault;

/// Bytes gathered before they are written: a trip to the blocking pool costs more than the copy.
pub(crate) const WRITE_BYTES: usize = 1024 * 1024;

/// The bytes of one object. Cloning shares them; the temporary file, when there is one, goes with the last clone.
///
/// ```
/// use docferry_fetch::Content;
///
/// let content = Content::from(bytes::Bytes::from_static(b"hello world"));
/// assert_eq!(content.len(), 11);
/// assert_eq!(content.read_at(6, 100)?, "world");
/// assert_eq!(content.read_at(11, 1)?, "");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct Content(Place);

#[derive(Clone)]
enum Place {
    Memory(Bytes),
    File { file: Arc<TempFile>, len: u64 },
}

impl Content {
    /// How many bytes there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        match &self.0 {
            Place::Memory(bytes) => bytes.len() as u64,
            Place::File { len, .. } => *len,
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the bytes are in a temporary file.
    #[must_use]
    pub fn is_spooled(&self) -> bool {
        matches!(self.0, Place::File { .. })
    }

    /// Reads up to `len` bytes from `offset`: fewer at the end, none past it. Blocks on the temporary file when there
    /// is one; bytes in memory are not copied.
    ///
    /// # Errors
    /// When the temporary file cannot be read.
    pub fn read_at(&self, offset: u64, len: usize) -> io::Result<Bytes> {
        let end = offset.saturating_add(len as u64).min(self.len());
        let length = to_usize(end.saturating_sub(offset))?;
        if length == 0 {
            return Ok(Bytes::new());
        }
        match &self.0 {
            Place::Memory(bytes) => {
                let start = to_usize(offset)?;
                Ok(bytes.slice(start..start + length))
            }
            Place::File { file, .. } => {
                let mut piece = vec![0; length];
                read_exact_at(&file.file, &mut piece, offset)?;
                Ok(piece.into())
            }
        }
    }

    /// All bytes, in memory. Blocks on the temporary file when there is one.
    ///
    /// # Errors
    /// When the temporary file cannot be read.
    pub fn to_bytes(&self) -> io::Result<Bytes> {
        self.read_at(0, to_usize(self.len())?)
    }

    /// Writes the bytes to `path`, whole or not at all: into a file beside it that then takes its name. Blocks.
    ///
    /// # Errors
    /// When the folder does not exist or cannot be written; `path` is then as it was.
    pub fn persist(&self, path: &Path) -> io::Result<()> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let mut beside = tempfile::Builder::new().prefix(".docferry-").tempfile_in(folder)?;
        match &self.0 {
            Place::Memory(bytes) => beside.write_all(bytes)?,
            Place::File { .. } => {
                io::copy(&mut Reader { content: self, position: 0 }, &mut beside)?;
            }
        }
        beside.as_file().sync_all()?;
        beside.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
}

/// Where the bytes are and how many, not what they say.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content").field("len", &self.len()).field("is_spooled", &self.is_spooled()).finish()
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self(Place::Memory(bytes))
    }
}

struct Reader<'a> {
    content: &'a Content,
    position: u64,
}

impl Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let piece = self.content.read_at(self.position, buffer.len())?;
        buffer.get_mut(..piece.len()).unwrap_or_default().copy_from_slice(&piece);
        self.position += piece.len() as u64;
        Ok(piece.len())
    }
}

/// An open file without a name, readable by this user alone, and counted while it lives.
#[derive(Debug)]
pub(crate) struct TempFile {
    file: File,
    alive: Arc<AtomicUsize>,
}

impl Drop for TempFile {
    fn drop(&mut self) {
        self.alive.fetch_sub(1, Ordering::AcqRel);
    }
}

impl TempFile {
    /// Makes one, in the folder or in the system's for such files.
    pub(crate) async fn make(dir: Option<PathBuf>, alive: Arc<AtomicUsize>) -> Result<Self, Fault> {
        blocking(move || Self::new(dir.as_deref(), alive)).await
    }

    fn new(dir: Option<&Path>, alive: Arc<AtomicUsize>) -> io::Result<Self> {
        let file = match dir {
            Some(dir) => tempfile::tempfile_in(dir),
            None => tempfile::tempfile(),
        }?;
        // Whoever may look at this process's open files could read it otherwise.
        #[cfg(unix)]
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        alive.fetch_add(1, Ordering::AcqRel);
        Ok(Self { file, alive })
    }
}

/// Takes in the bytes of an object, or a part of them. Dropped before the end, it leaves nothing.
pub(crate) enum Spool {
    Memory(BytesMut),
    File {
        file: Arc<TempFile>,
        pending: BytesMut,
        /// Where the pending bytes go.
        at: u64,
        /// The write under way: it goes on when whoever waits for it gives up, and the next one waits for it.
        writing: Option<JoinHandle<io::Result<BytesMut>>>,
    },
}

impl Spool {
    /// Into a file, from this place on.
    pub(crate) fn file(file: Arc<TempFile>, start: u64) -> Self {
        Self::File { file, pending: BytesMut::new(), at: start, writing: None }
    }

    /// Takes a piece. It is taken when this is first polled; what is waited for after that may be given up.
    pub(crate) async fn push(&mut self, piece: &[u8]) -> Result<(), Fault> {
        match self {
            Self::Memory(bytes) => bytes.extend_from_slice(piece),
            Self::File { pending, .. } => {
                if pending.capacity() == 0 {
                    pending.reserve(WRITE_BYTES);
                }
                pending.extend_from_slice(piece);
                if pending.len() >= WRITE_BYTES {
                    self.flush().await?;
                }
            }
        }
        Ok(())
    }

    async fn flush(&mut self) -> Result<(), Fault> {
        self.written().await?;
        if let Self::File { file, pending, at, writing } = self
            && !pending.is_empty()
        {
            let (mut bytes, file, offset) = (std::mem::take(pending), Arc::clone(file), *at);
            *at += bytes.len() as u64;
            *writing = Some(tokio::task::spawn_blocking(move || {
                write_all_at(&file.file, &bytes, offset)?;
                bytes.clear();
                Ok(bytes)
            }));
        }
        self.written().await
    }

    /// Waits for the write under way, and keeps its memory for the next.
    async fn written(&mut self) -> Result<(), Fault> {
        if let Self::File { pending, writing, .. } = self
            && let Some(write) = writing
        {
            let outcome = write.await;
            *writing = None;
            let emptied = joined(outcome)?;
            if pending.capacity() == 0 {
                *pending = emptied;
            }
        }
        Ok(())
    }

    /// Nothing more will come: lets go of the memory that is only needed meanwhile.
    pub(crate) async fn settle(&mut self) -> Result<(), Fault> {
        self.flush().await?;
        if let Self::File { pending, .. } = self {
            *pending = BytesMut::new();
        }
        Ok(())
    }

    /// The content, when this was its last part.
    pub(crate) async fn finish(mut self) -> Result<Content, Fault> {
        self.flush().await?;
        match self {
            Self::Memory(bytes) => Ok(Content(Place::Memory(bytes.freeze()))),
            Self::File { file, at, .. } => Ok(Content(Place::File { file, len: at })),
        }
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, Fault> {
    joined(tokio::task::spawn_blocking(work).await)
}

fn joined<T>(outcome: Result<io::Result<T>, JoinError>) -> Result<T, Fault> {
    outcome.map_err(io::Error::other).flatten().map_err(Fault::Spool)
}

fn to_usize(value: u64) -> io::Result<usize> {
    usize::try_from(value).map_err(|_| io::ErrorKind::FileTooLarge.into())
}

#[cfg(unix)]
fn read_exact_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, buffer, offset)
}

#[cfg(unix)]
fn write_all_at(file: &File, buffer: &[u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, buffer, offset)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, buffer, offset)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        buffer = buffer.split_at_mut(read).1;
        offset += read as u64;
    }
    Ok(())
}

#[cfg(windows)]
fn write_all_at(file: &File, mut buffer: &[u8], mut offset: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        let written = std::os::windows::fs::FileExt::seek_write(file, buffer, offset)?;
        buffer = buffer.split_at(written).1;
        offset += written as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn spooled(in_file: bool, bytes: &[u8], alive: &Arc<AtomicUsize>) -> Content {
        let mut spool = match in_file {
            true => Spool::file(Arc::new(TempFile::make(None, Arc::clone(alive)).await.unwrap()), 0),
            false => Spool::Memory(BytesMut::new()),
        };
        for piece in bytes.chunks(300_000) {
            spool.push(piece).await.unwrap();
        }
        spool.finish().await.unwrap()
    }

    #[tokio::test]
    async fn memory_and_file_read_alike_at_every_edge() {
        let alive = Arc::new(AtomicUsize::new(0));
        let bytes: Vec<u8> = (0..2_500_001_u32).map(|n| n.to_le_bytes()[1]).collect();
        for in_file in [false, true] {
            let content = spooled(in_file, &bytes, &alive).await;
            assert_eq!(content.is_spooled(), in_file);
            assert_eq!(content.to_bytes().unwrap(), bytes);
            for (offset, len, expected) in [
                (0, 3, &bytes[..3]),
                (1_048_575, 2, &bytes[1_048_575..1_048_577]),
                (2_500_000, 10, &bytes[2_500_000..]),
                (2_500_001, 1, &[]),
                (u64::MAX, usize::MAX, &[]),
            ] {
                assert_eq!(content.read_at(offset, len).unwrap(), expected, "{offset} {len}");
            }
        }
        assert_eq!(alive.load(Ordering::Acquire), 0);
    }

    #[tokio::test]
    async fn persisting_replaces_the_file_whole_and_leaves_nothing_beside_it() {
        let alive = Arc::new(AtomicUsize::new(0));
        for in_file in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("out.pdf");
            std::fs::write(&path, "old").unwrap();
            spooled(in_file, b"new bytes", &alive).await.persist(&path).unwrap();
            assert_eq!(std::fs::read(&path).unwrap(), b"new bytes");
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
            assert!(spooled(in_file, b"x", &alive).await.persist(&folder.path().join("no/out")).is_err());
        }
    }

    #[tokio::test]
    async fn a_folder_that_does_not_exist_is_a_spool_fault() {
        let alive = Arc::new(AtomicUsize::new(0));
        let made = TempFile::make(Some("/nonexistent/docferry".into()), alive).await;
        assert!(matches!(made, Err(Fault::Spool(_))));
    }
}
