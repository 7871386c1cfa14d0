//! The bytes of a document, as the sandbox reads them.

use std::fs::File;
use std::io;
use std::path::Path;

use docferry_fetch::Content;
use docferry_sandbox::ContentSource;

/// A fetched object, in memory or in a private temporary file.
pub(crate) struct Fetched(pub(crate) Content);

impl ContentSource for Fetched {
    fn size(&self) -> u64 {
        self.0.len()
    }

    fn read_at(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        self.0.read_at(offset, length).map(Into::into)
    }
}

/// The first bytes of a local file, as many as the policy wants.
pub(crate) struct LocalFile {
    file: File,
    size: u64,
}

impl LocalFile {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(Self { size: metadata.len(), file })
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    pub(crate) fn first(self, bytes: u64) -> Self {
        Self { size: self.size.min(bytes), ..self }
    }
}

impl ContentSource for LocalFile {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let length = usize::try_from(self.size.saturating_sub(offset)).unwrap_or(usize::MAX).min(length);
        let mut piece = vec![0; length];
        read_exact_at(&self.file, &mut piece, offset)?;
        Ok(piece)
    }
}

#[cfg(unix)]
fn read_exact_at(file: &File, piece: &mut [u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, piece, offset)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut piece: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !piece.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, piece, offset)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        piece = piece.get_mut(read..).unwrap_or_default();
        offset += read as u64;
    }
    Ok(())
}
