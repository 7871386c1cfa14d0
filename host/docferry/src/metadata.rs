//! Bringing the catalogue: from S3 or from a file, parsed once for each version of it.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, PoisonError};

use docferry_fetch::{Code, Content, Fetched, GetRequest, Got, Plan, S3Uri};
use tokio::time::Instant;

use crate::catalogue::{Associations, Catalogue, CatalogueError, CatalogueLimits};
use crate::docferry::Core;
use crate::document::observer;
use crate::error::Error;
use crate::progress::Progress;
use crate::request::CatalogueSource;
use crate::scope::Trust;

/// How many parsed catalogues are kept.
const KEPT: usize = 8;

/// Parsed catalogues by tenant and place, each with the version that was read.
#[derive(Default)]
pub(crate) struct Catalogues {
    kept: HashMap<(String, String), Kept>,
    uses: u64,
}

struct Kept {
    version: String,
    catalogue: Arc<Catalogue>,
    last_use: u64,
}

impl Catalogues {
    fn get(&mut self, key: &(String, String)) -> Option<(String, Arc<Catalogue>)> {
        self.uses += 1;
        let kept = self.kept.get_mut(key)?;
        kept.last_use = self.uses;
        Some((kept.version.clone(), Arc::clone(&kept.catalogue)))
    }

    fn put(&mut self, key: (String, String), version: String, catalogue: Arc<Catalogue>) {
        self.uses += 1;
        self.kept.insert(key, Kept { version, catalogue, last_use: self.uses });
        if self.kept.len() > KEPT {
            let oldest = self.kept.iter().min_by_key(|(_, kept)| kept.last_use).map(|(key, _)| key.clone());
            oldest.and_then(|key| self.kept.remove(&key));
        }
    }
}

/// Reads the catalogue, and says what it may name.
pub(crate) async fn read(
    core: &Core,
    tenant: &str,
    source: &CatalogueSource,
    associations: Option<&Arc<Associations>>,
    until: Instant,
    progress: &Progress,
) -> Result<(Arc<Catalogue>, Trust), Error> {
    let (catalogue, trust) = match source {
        CatalogueSource::Loaded(catalogue) => (Arc::clone(catalogue), Trust::Operator),
        CatalogueSource::File(path) => (from_file(core, path).await?, Trust::Operator),
        CatalogueSource::S3(uri) => {
            let trust = Trust::Bucket(uri.bucket().to_owned());
            (from_s3(core, tenant, uri, until, progress).await?, trust)
        }
    };
    let Some(associations) = associations else { return Ok((catalogue, trust)) };
    let mut associated = Catalogue::clone(&catalogue);
    associated.associate(associations);
    Ok((Arc::new(associated), trust))
}

async fn from_s3(
    core: &Core,
    tenant: &str,
    uri: &S3Uri,
    until: Instant,
    progress: &Progress,
) -> Result<Arc<Catalogue>, Error> {
    let key = (tenant.to_owned(), uri.to_string());
    let (known, kept) = lock(core).get(&key).unzip();
    let limit = core.config.max_catalogue_bytes;
    // The headers tell whether the version that was parsed before still stands; then the body is not asked for.
    let plan = Box::new(move |head: docferry_fetch::Head| -> futures_util::future::BoxFuture<'static, Plan> {
        let unchanged = known.is_some() && known == head.etag;
        Box::pin(async move { if unchanged { Plan::Skip("unchanged".to_owned()) } else { Plan::Whole } })
    });
    let request = GetRequest::new(uri.clone())
        .deadline(until)
        .max_bytes(limit)
        .requester_pays(core.config.requester_pays)
        .plan(plan)
        .observer(observer(progress, &uri.to_string()));
    let got = core.fetcher().await?.get(request).await.map_err(|error| match error.code() {
        Code::TooLarge => catalogue_error(&key.1, CatalogueError::TooLarge { limit }),
        _ => Error::from(error),
    })?;
    let (content, version) = match got {
        Got::Skipped { .. } => return kept.ok_or(Error::Lost),
        Got::Fetched(Fetched { content, head, .. }) => (content, head.etag),
    };
    let catalogue = parse(ContentReader { content, position: 0 }, limit, &key.1).await?;
    if let Some(version) = version {
        lock(core).put(key, version, Arc::clone(&catalogue));
    }
    Ok(catalogue)
}

async fn from_file(core: &Core, path: &Path) -> Result<Arc<Catalogue>, Error> {
    let fail = |source| Error::File { path: path.to_owned(), verb: "read", source };
    let file = File::open(path).map_err(fail)?;
    let metadata = file.metadata().map_err(fail)?;
    if metadata.is_dir() {
        return Err(fail(io::ErrorKind::IsADirectory.into()));
    }
    let place = path.display().to_string();
    let key = (String::new(), place.clone());
    let version = format!("{:?} {}", metadata.modified().ok(), metadata.len());
    if let Some((_, catalogue)) = lock(core).get(&key).filter(|(kept, _)| *kept == version) {
        return Ok(catalogue);
    }
    let catalogue = parse(file, core.config.max_catalogue_bytes, &place).await?;
    lock(core).put(key, version, Arc::clone(&catalogue));
    Ok(catalogue)
}

fn lock(core: &Core) -> std::sync::MutexGuard<'_, Catalogues> {
    core.catalogues.lock().unwrap_or_else(PoisonError::into_inner)
}

fn catalogue_error(place: &str, source: CatalogueError) -> Error {
    Error::Catalogue { place: place.to_owned(), source }
}

async fn parse(reader: impl Read + Send + 'static, max_bytes: u64, place: &str) -> Result<Arc<Catalogue>, Error> {
    let limits = CatalogueLimits { max_bytes, ..CatalogueLimits::default() };
    let parsed = tokio::task::spawn_blocking(move || Catalogue::read(reader, &limits)).await;
    match parsed {
        Ok(catalogue) => {
            let catalogue = catalogue.map_err(|error| catalogue_error(place, error))?;
            if catalogue.duplicates() > 0 {
                tracing::warn!(duplicates = catalogue.duplicates(), "the catalogue names documents more than once");
            }
            Ok(Arc::new(catalogue))
        }
        Err(_) => Err(Error::Lost),
    }
}

/// Fetched content from its beginning to its end.
struct ContentReader {
    content: Content,
    position: u64,
}

impl Read for ContentReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let piece = self.content.read_at(self.position, buffer.len())?;
        let (filled, _) = buffer.split_at_mut(piece.len().min(buffer.len()));
        filled.copy_from_slice(piece.get(..filled.len()).unwrap_or_default());
        self.position += filled.len() as u64;
        Ok(filled.len())
    }
}
