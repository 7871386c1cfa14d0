//! Damages documents in a thousand ways and reads them: each ends in text or in a typed failure, within its limits, and the
//! next healthy document is read as before.
//!
//! `mutants [COUNT]`, 2,000 without an argument. The damage is the same each time.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use docferry::{Error, Runtime, RuntimeConfig};
use docferry_sandbox::{ContentSource, Document, Policy};

/// Larger documents would only make the run longer.
const LARGEST: usize = 400_000;
/// A healthy document is read after so many damaged ones.
const HEALTHY_EVERY: usize = 100;

#[tokio::main]
async fn main() -> ExitCode {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(2000);
    match run(count).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}: {}", error.hint());
            ExitCode::FAILURE
        }
    }
}

async fn run(count: usize) -> Result<bool, Error> {
    let runtime = Runtime::new(RuntimeConfig::default())?;
    let policy = docferry::default_policy(&runtime).await?;
    let mut files = Vec::new();
    for folder in ["corpus", "quality/extraction"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files)?;
    }
    files.sort();
    let mut originals = Vec::new();
    for path in files {
        let bytes = std::fs::read(&path).map_err(|source| Error::File { path: path.clone(), verb: "read", source })?;
        if (64..=LARGEST).contains(&bytes.len()) {
            originals.push((path, bytes));
        }
    }
    let healthy = originals.iter().find(|(path, _)| path.ends_with("corpus/reportlab.pdf")).cloned();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut ends: BTreeMap<&'static str, usize> = BTreeMap::new();
    let (mut slowest, mut hungriest) = (Vec::new(), Vec::new());
    let mut unharmed = true;
    for number in 0..count {
        let (path, bytes) = &originals[number % originals.len()];
        let other = &originals[random.below(originals.len())].1;
        let (how, mutant) = mutant(bytes, other, number / originals.len(), &mut random);
        let (end, took, memory) = read(&policy, path, mutant).await;
        *ends.entry(end).or_default() += 1;
        let what = format!("{how} {}: {end}", path.file_name().unwrap_or_default().display());
        keep_most(&mut slowest, (took, what.clone()));
        keep_most(&mut hungriest, (memory, what));
        if number % HEALTHY_EVERY == 0
            && let Some((path, bytes)) = &healthy
        {
            unharmed &= read(&policy, path, bytes.clone()).await.0 == "text";
        }
    }
    println!("{count} damaged documents from {} whole ones", originals.len());
    ends.iter().for_each(|(end, count)| println!("{count:>6} {end}"));
    slowest.iter().for_each(|(took, what)| println!("{took:>10.2?} {what}"));
    hungriest.iter().for_each(|(memory, what)| println!("{:>6.0} MiB {what}", *memory as f64 / f64::from(1 << 20)));
    println!("healthy documents in between: {}", if unharmed { "all read" } else { "NOT all read" });
    Ok(unharmed)
}

async fn read(policy: &Policy, path: &Path, bytes: Vec<u8>) -> (&'static str, Duration, u64) {
    let document = Document {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        uri: path.display().to_string(),
        group: String::new(),
        media_type: None,
        size: None,
        modified: None,
        attributes: Vec::new(),
    };
    let began = Instant::now();
    let (end, memory) = match policy.extract(document, Arc::new(Bytes(bytes)), None).await {
        Ok(extracted) => ("text", extracted.memory),
        Err(error) => (error.error.code(), error.memory),
    };
    (end, began.elapsed(), memory)
}

/// Keeps the five with the most of it.
fn keep_most<T: Ord + Copy>(most: &mut Vec<(T, String)>, one: (T, String)) {
    most.push(one);
    most.sort_by_key(|(much, _)| std::cmp::Reverse(*much));
    most.truncate(5);
}

struct Bytes(Vec<u8>);

impl ContentSource for Bytes {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.0.get(offset..)).unwrap_or_default();
        Ok(rest[..rest.len().min(length)].to_vec())
    }
}

/// Damages bytes: a few flipped, cut off, a piece of another document, a piece twice, a piece gone, numbers changed.
fn mutant(bytes: &[u8], other: &[u8], round: usize, random: &mut Random) -> (&'static str, Vec<u8>) {
    let mut mutant = bytes.to_vec();
    let at = random.below(bytes.len());
    let length = 1 + random.below(bytes.len() / 4 + 1);
    let end = (at + length).min(bytes.len());
    let how = match round % 6 {
        0 => {
            for _ in 0..1 + random.below(20) {
                let place = random.below(mutant.len());
                mutant[place] ^= 1 << random.below(8);
            }
            "flipped"
        }
        1 => {
            mutant.truncate(at);
            "cut"
        }
        2 => {
            let from = random.below(other.len());
            let piece = other[from..(from + length).min(other.len())].to_vec();
            mutant.splice(at..end, piece);
            "spliced"
        }
        3 => {
            mutant.splice(at..at, bytes[at..end].to_vec());
            "doubled"
        }
        4 => {
            mutant.drain(at..end);
            "shortened"
        }
        _ => {
            for _ in 0..200 {
                let place = random.below(mutant.len());
                if mutant[place].is_ascii_digit() {
                    mutant[place] = b'0' + random.below(10) as u8;
                }
            }
            "renumbered"
        }
    };
    (how, mutant)
}

/// Marsaglia's xorshift: the same numbers each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let fail = |source| Error::File { path: folder.to_owned(), verb: "read", source };
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "pdf") {
            files.push(path);
        }
    }
    Ok(())
}
