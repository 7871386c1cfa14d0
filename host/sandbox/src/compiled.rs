//! Compiled components on disk: the next start maps them into memory instead of compiling.

use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::NamedTempFile;
use wasmtime::Engine;
use wasmtime::component::Component;

use crate::digest::PolicyDigest;
use crate::machine;

/// What the folder may hold in bytes: some twenty large policies. Of more, those go that were used longest ago.
const MOST: u64 = 512 * 1024 * 1024;

/// A folder of compiled components, private to its user.
#[derive(Clone, Debug)]
pub(crate) struct Compiled(PathBuf);

impl Compiled {
    /// Makes the folder in `cache`, and `cache` private.
    pub(crate) fn new(cache: &Path) -> io::Result<Self> {
        machine::private_dir(cache)?;
        let folder = cache.canonicalize()?.join("compiled");
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Whether a component was compiled before, for whichever engine.
    pub(crate) fn knows(&self, digest: &PolicyDigest) -> bool {
        let prefix = format!("{}-", digest.hex());
        let Ok(mut files) = fs::read_dir(&self.0) else { return false };
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with(&prefix)))
    }

    /// What was kept of a component, when this engine can use it.
    #[expect(unsafe_code, reason = "native code of our own, mapped as it is")]
    pub(crate) fn load(&self, engine: &Engine, digest: &PolicyDigest) -> Option<Component> {
        let path = self.path(engine, digest);
        let file = File::open(&path).ok()?;
        // SAFETY: only this program writes in the folder, which is its user's alone, and a file gets its name when it is
        // whole and is never written again. What is in it came from `Component::serialize`; the engine refuses another's.
        let mapped = unsafe { Component::deserialize_file(engine, &path) };
        // Where nothing on the file system may be executed, a copy in memory may.
        let loaded = mapped.or_else(|_| {
            let copy = fs::read(&path)?;
            // SAFETY: as above.
            unsafe { Component::deserialize(engine, copy) }
        });
        match loaded {
            Ok(component) => {
                // Only the order in which files go depends on it.
                drop(file.set_modified(SystemTime::now()));
                Some(component)
            }
            Err(error) => {
                tracing::debug!(%error, path = %path.display(), "a compiled policy cannot be used");
                None
            }
        }
    }

    /// Keeps a component for the next start. Whoever opens the path finds a whole file or none, also after the machine lost
    /// power.
    pub(crate) fn keep(&self, engine: &Engine, digest: &PolicyDigest, component: &Component) -> io::Result<()> {
        let compiled = component.serialize().map_err(io::Error::other)?;
        let path = self.path(engine, digest);
        let mut file = NamedTempFile::new_in(&self.0)?;
        file.write_all(&compiled)?;
        file.as_file().sync_all()?;
        file.persist(&path)?;
        make_room(&self.0, MOST, &path)
    }

    /// Another processor, version or configuration of the compiler makes another file.
    fn path(&self, engine: &Engine, digest: &PolicyDigest) -> PathBuf {
        let mut made_by = DefaultHasher::new();
        engine.precompile_compatibility_hash().hash(&mut made_by);
        self.0.join(format!("{}-{:016x}.cwasm", digest.hex(), made_by.finish()))
    }
}

/// Removes what was used longest ago until the files of a folder are `most` bytes; `newest` stays.
fn make_room(folder: &Path, most: u64, newest: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let file = file?;
        // Another process may be faster.
        let Ok(known) = file.metadata() else { continue };
        if known.is_file() && file.path() != newest {
            files.push((known.modified()?, known.len(), file.path()));
        }
    }
    files.sort_by(|one, other| other.cmp(one));
    let mut held = fs::metadata(newest)?.len();
    for (_, size, path) in files {
        held = held.saturating_add(size);
        if held > most {
            drop(fs::remove_file(path));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_was_used_longest_ago_makes_room() {
        let folder = tempfile::tempdir().unwrap();
        for (name, age) in [("old", 3), ("older", 4), ("new", 0), ("recent", 1), ("newest", 5)] {
            let file = File::create(folder.path().join(name)).unwrap();
            file.set_len(10).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(100 - age)).unwrap();
        }
        make_room(folder.path(), 30, &folder.path().join("newest")).unwrap();
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["new", "newest", "recent"]);
    }
}
