//! `docferry get`: the text, or the bytes, of documents that the operator names.

use std::path::{Component, Path, PathBuf};

use docferry::progress::Progress;
use docferry::{Class, Docferry, DocumentSource, End, Error, Outcome, S3Uri, Source};
use futures_util::{StreamExt, stream};

use crate::args::{Get as Options, Global};
use crate::bars::Bars;
use crate::connect;
use crate::exit::Exit;
use crate::print::{self, safe};

pub(crate) async fn run(global: &Global, options: Options) -> Result<Exit, Error> {
    let docferry = connect::docferry(global, connect::config(global)?).await?;
    let mut tally = Tally::default();
    let mut wanted = Vec::new();
    for name in &options.documents {
        match expand(&docferry, name).await {
            Ok(sources) => wanted.extend(sources),
            Err(error) => tally.fail(&error),
        }
    }
    let (bars, progress) = Bars::start(global.quiet);
    let (docferry, options) = (&docferry, &options);
    {
        let jobs = wanted.into_iter().map(|source| one(docferry, source, options, progress.clone()));
        let mut done = stream::iter(jobs).buffered(usize::from(options.jobs));
        while let Some(done) = done.next().await {
            match done {
                Ok(Done::Text(text)) => {
                    print::out(&text);
                    tally.loaded += 1;
                }
                Ok(Done::Written) => tally.loaded += 1,
                Ok(Done::Outcome(outcome)) => {
                    print::json(&*outcome);
                    match outcome.error() {
                        Some(error) => tally.count(error),
                        None => tally.loaded += 1,
                    }
                }
                Err(error) => tally.fail(&error),
            }
        }
    }
    drop(progress);
    bars.finish().await;
    Ok(Exit::tally(tally.loaded, tally.first_failure))
}

#[derive(Default)]
struct Tally {
    loaded: usize,
    first_failure: Option<Class>,
}

impl Tally {
    fn count(&mut self, error: &Error) {
        self.first_failure.get_or_insert(error.class());
    }

    fn fail(&mut self, error: &Error) {
        print::error(error);
        self.count(error);
    }
}

enum Done {
    Text(String),
    Written,
    Outcome(Box<Outcome>),
}

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

async fn one(
    docferry: &Docferry,
    source: DocumentSource,
    options: &Options,
    progress: Progress,
) -> Result<Done, Error> {
    if options.raw {
        let directory = options.output.as_deref().unwrap_or(Path::new("."));
        return raw(docferry, source, directory, progress).await.map(|()| Done::Written);
    }
    let target = options.output.as_deref().map(|directory| directory.join(relative(&source)));
    let outcome = docferry.document(source, progress).await;
    if options.json {
        return Ok(Done::Outcome(Box::new(outcome)));
    }
    let text = match outcome.end {
        End::Loaded(text) => text.text(),
        End::Skipped(reason) => {
            eprintln!("{}: {}", safe(&outcome.choice.uri), safe(reason.words()));
            String::new()
        }
        End::Failed { error, .. } => return Err(about(&outcome.choice.uri, error)),
    };
    match target {
        None => Ok(Done::Text(format!("{}\n", safe(&text)))),
        Some(path) => {
            let path = append(path, ".txt");
            write(&path, text.as_bytes())?;
            Ok(Done::Written)
        }
    }
}

/// Says on stderr which of many documents the error that follows is about.
fn about(uri: &str, error: Error) -> Error {
    eprintln!("{}:", safe(uri));
    error
}

async fn raw(docferry: &Docferry, source: DocumentSource, directory: &Path, progress: Progress) -> Result<(), Error> {
    let target = directory.join(relative(&source));
    match source {
        DocumentSource::S3(uri) => {
            let place = uri.to_string();
            let fetched = docferry.download(uri, progress).await.map_err(|error| about(&place, error))?;
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
    std::fs::write(target, bytes).map_err(|source| unwritable(target, source))
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
