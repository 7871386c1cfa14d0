//! `docferry get`: the text, or the bytes, of documents that the operator names.

use std::collections::{BTreeMap, HashSet};
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use docferry::progress::Progress;
use docferry::{Class, Docferry, DocumentSource, End, Error, Outcome, S3Uri, Source};
use futures_util::{StreamExt, stream};

use crate::args::{Get as Options, Global};
use crate::bars::Bars;
use crate::connect;
use crate::exit::Exit;
use crate::interrupted;
use crate::print::{self, safe};

pub(crate) async fn run(global: &Global, options: Options) -> Result<Exit, Error> {
    let docferry = connect::docferry(global, connect::config(global)?).await?;
    let mut tally = Tally::default();
    let mut wanted = Vec::new();
    for name in &options.documents {
        match expand(&docferry, name).await {
            Ok(sources) => wanted.extend(sources),
            Err(error) => tally.fail(name, &error),
        }
    }
    if options.output.is_some() {
        let mut targets = HashSet::new();
        wanted.retain(|source| {
            let target = relative(source);
            let first = targets.insert(target.clone());
            if !first {
                let problem = std::io::Error::new(ErrorKind::AlreadyExists, "another document is written there");
                tally.fail(&name_of(source), &unwritable(&target, problem));
            }
            first
        });
    }
    let (bars, progress) = Bars::start(global.quiet);
    // What is done waits here for what was named before it; an interrupt does not lose it.
    let ready: Mutex<BTreeMap<usize, Ended>> = Mutex::default();
    let take = |number| ready.lock().unwrap_or_else(PoisonError::into_inner).remove(&number);
    let exit = {
        let (docferry, options, ready) = (&docferry, &options, &ready);
        let jobs = wanted.into_iter().enumerate().map(async |(number, source)| {
            let ended = one(docferry, source, options, progress.clone()).await;
            ready.lock().unwrap_or_else(PoisonError::into_inner).insert(number, ended);
            number
        });
        let mut done = stream::iter(jobs).buffered(usize::from(options.jobs));
        let mut interrupted = std::pin::pin!(interrupted());
        loop {
            tokio::select! {
                biased;
                () = &mut interrupted => break Some(Exit::Interrupted),
                number = done.next() => match number {
                    Some(number) => take(number).into_iter().for_each(|ended| tally.note(ended)),
                    None => break None,
                },
            }
        }
    };
    for ended in ready.into_inner().unwrap_or_else(PoisonError::into_inner).into_values() {
        tally.note(ended);
    }
    drop(progress);
    bars.finish().await;
    if exit.is_some() {
        eprintln!("interrupted: {} done, the rest was given up", tally.loaded + tally.failed);
    }
    Ok(exit.unwrap_or_else(|| Exit::tally(tally.loaded, tally.first_failure)))
}

#[derive(Default)]
struct Tally {
    loaded: usize,
    failed: usize,
    first_failure: Option<Class>,
}

impl Tally {
    /// Prints what became of a document.
    fn note(&mut self, ended: Ended) {
        match ended {
            Ok(Done::Text(text)) => {
                print::out(&text);
                self.loaded += 1;
            }
            Ok(Done::Written) => self.loaded += 1,
            Ok(Done::Skipped) => {}
            Ok(Done::Outcome(outcome)) => {
                print::json(&*outcome);
                match outcome.error() {
                    Some(error) => self.count(error),
                    None => self.loaded += 1,
                }
            }
            Err((name, error)) => self.fail(&name, &error),
        }
    }

    fn count(&mut self, error: &Error) {
        self.failed += 1;
        self.first_failure.get_or_insert(error.class());
    }

    fn fail(&mut self, name: &str, error: &Error) {
        print::report(Some(name), &error.report(0, Duration::ZERO));
        self.count(error);
    }
}

enum Done {
    Text(String),
    Written,
    Skipped,
    Outcome(Box<Outcome>),
}

/// What became of a document; of one that failed its name as well.
type Ended = Result<Done, (String, Error)>;

/// The documents that a name stands for.
async fn expand(docferry: &Docferry, name: &str) -> Result<Vec<DocumentSource>, Error> {
    let Some(prefix) = name.strip_suffix('*').filter(|prefix| prefix.starts_with("s3://") && prefix.ends_with('/'))
    else {
        let source =
            if name.contains("://") { DocumentSource::S3(name.parse()?) } else { DocumentSource::File(name.into()) };
        return Ok(vec![source]);
    };
    let objects = docferry.list(&prefix.parse::<Source>()?).await?;
    Ok(objects
        .into_iter()
        .filter(|object| !object.uri.key().ends_with('/'))
        .map(|object| DocumentSource::S3(object.uri))
        .collect())
}

async fn one(docferry: &Docferry, source: DocumentSource, options: &Options, progress: Progress) -> Ended {
    if options.raw {
        let directory = options.output.as_deref().unwrap_or(Path::new("."));
        let name = name_of(&source);
        return raw(docferry, source, directory, progress).await.map(|()| Done::Written).map_err(|error| (name, error));
    }
    let target = options.output.as_deref().map(|directory| directory.join(relative(&source)));
    let outcome = docferry.document(source, progress).await;
    if options.json {
        return Ok(Done::Outcome(Box::new(outcome)));
    }
    let name = outcome.choice.uri;
    let text = match outcome.end {
        End::Loaded(text) => text.text(),
        End::Skipped(reason) => {
            eprintln!("{}: {}", safe(&name), safe(reason.words()));
            return Ok(Done::Skipped);
        }
        End::Failed { error, .. } => return Err((name, error)),
    };
    match target {
        None => Ok(Done::Text(format!("{}\n", safe(&text)))),
        Some(path) => {
            let path = append(path, ".txt");
            write(&path, text.as_bytes()).map_err(|error| (name, error))?;
            Ok(Done::Written)
        }
    }
}

fn name_of(source: &DocumentSource) -> String {
    match source {
        DocumentSource::S3(uri) => uri.to_string(),
        DocumentSource::File(path) => path.display().to_string(),
    }
}

async fn raw(docferry: &Docferry, source: DocumentSource, directory: &Path, progress: Progress) -> Result<(), Error> {
    let target = directory.join(relative(&source));
    match source {
        DocumentSource::S3(uri) => {
            let fetched = docferry.download(uri, progress).await?;
            make_room(&target)?;
            fetched.content.persist(&target).map_err(|source| unwritable(&target, source))
        }
        DocumentSource::File(path) => write(&target, &connect::read_bytes(&path)?),
    }
}

/// Where a document goes below the output folder: its key, which must not lead out of the folder.
fn relative(source: &DocumentSource) -> PathBuf {
    let name = match source {
        DocumentSource::S3(uri) => safe_path(uri),
        DocumentSource::File(path) => path.file_name().map(PathBuf::from).unwrap_or_default(),
    };
    if name.as_os_str().is_empty() { PathBuf::from("document") } else { name }
}

fn safe_path(uri: &S3Uri) -> PathBuf {
    let parts = uri.key().split('/').filter(|part| !part.is_empty());
    let parts = parts.map(|part| {
        let harmless = Path::new(part).components().all(|component| matches!(component, Component::Normal(_)));
        if harmless { part.to_owned() } else { part.replace('.', "_") }
    });
    parts.collect()
}

fn append(path: PathBuf, extension: &str) -> PathBuf {
    let mut name = path.into_os_string();
    name.push(extension);
    PathBuf::from(name)
}

fn make_room(target: &Path) -> Result<(), Error> {
    let Some(folder) = target.parent() else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|source| unwritable(folder, source))
}

fn write(target: &Path, bytes: &[u8]) -> Result<(), Error> {
    make_room(target)?;
    // Whoever looks at the folder meanwhile, or after an interruption, finds whole documents only.
    let part = append(target.to_owned(), ".part");
    std::fs::write(&part, bytes)
        .and_then(|()| std::fs::rename(&part, target))
        .map_err(|source| unwritable(target, source))
}

fn unwritable(path: &Path, source: std::io::Error) -> Error {
    Error::File { path: path.to_owned(), verb: "written", source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_leads_out_of_the_output_folder() {
        let cases = [
            ("a/b.pdf", "a/b.pdf"),
            ("../../etc/passwd", "__/__/etc/passwd"),
            ("/etc/passwd", "etc/passwd"),
            ("a//b", "a/b"),
            ("./a", "_/a"),
            ("a b+c%20:ü.pdf", "a b+c%20:ü.pdf"),
        ];
        for (key, expected) in cases {
            let uri = S3Uri::new("bucket", key).unwrap();
            assert_eq!(relative(&DocumentSource::S3(uri)), Path::new(expected), "{key}");
        }
    }
}
