//! The handle that people hold: what it keeps, and the ways into a journey.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use docferry_fetch::{Fetched, Fetcher, GetRequest, Got, ObjectSummary, S3, S3Uri, Source};
use docferry_sandbox::{Indexes, Limits, Part, Policy, Runtime};
use tokio::sync::OnceCell;

use crate::builder::{Builder, Clock, client_config, fetch_config};
use crate::catalogue::Catalogue;
use crate::config::Config;
use crate::document::{self, Job};
use crate::error::Error;
use crate::load::{self, Load};
use crate::metadata::{self, Catalogues};
use crate::outcome::{Choice, Outcome};
use crate::progress::Progress;
use crate::request::{CatalogueSource, LoadRequest};
use crate::scope::Scope;

/// From a question to the text of the documents in S3 that answer it. A cheap handle; clones share everything.
///
/// ```no_run
/// use docferry::{Docferry, LoadRequest, Scope};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let docferry = Docferry::builder().build().await?;
/// let request = LoadRequest::new("How did NCB do in 2023?", "s3://reports/metadata.json".parse()?);
/// let answer = docferry.load(request, &Scope::default()).await?.collect().await;
/// println!("{}", answer.message);
/// for (choice, text) in answer.loaded() {
///     println!("{}: {} pages", choice.name, text.summary.pages);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Docferry(pub(crate) Arc<Core>);

pub(crate) struct Core {
    pub(crate) config: Config,
    pub(crate) runtime: Runtime,
    pub(crate) indexes: Indexes,
    pub(crate) parts: RwLock<Arc<Parts>>,
    pub(crate) limits: Limits,
    pub(crate) s3: Option<S3>,
    pub(crate) fetcher: OnceCell<Fetcher>,
    pub(crate) clock: Clock,
    pub(crate) catalogues: Mutex<Catalogues>,
}

/// Which policy decides what. A journey keeps the parts that it began with.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) selection: Policy,
    pub(crate) extraction: Policy,
    pub(crate) passages: Policy,
}

impl Parts {
    /// Gives every part to the last policy that brings it, and the rest to the default policy.
    pub(crate) async fn assemble(runtime: &Runtime, policies: Vec<Policy>, limits: &Limits) -> Result<Self, Error> {
        let last = |part| policies.iter().rev().find(|policy| policy.brings(part)).cloned();
        let [selection, extraction, passages] = Part::ALL.map(last);
        let parts = match (selection, extraction, passages) {
            (Some(selection), Some(extraction), Some(passages)) => Self { selection, extraction, passages },
            (selection, extraction, passages) => {
                let default = default_policy(runtime).await?;
                Self {
                    selection: selection.unwrap_or_else(|| default.clone()),
                    extraction: extraction.unwrap_or_else(|| default.clone()),
                    passages: passages.unwrap_or(default),
                }
            }
        };
        let within = |policy: Policy| policy.with_limits(limits.clone());
        Ok(Self {
            selection: within(parts.selection),
            extraction: within(parts.extraction),
            passages: within(parts.passages),
        })
    }
}

/// The policy that is built into the library.
///
/// # Errors
///
/// Without the feature `default-policy`, because there is none.
pub async fn default_policy(runtime: &Runtime) -> Result<Policy, Error> {
    #[cfg(feature = "default-policy")]
    return Ok(Policy::load(runtime, crate::default_policy::bytes().to_vec()).await?);
    #[cfg(not(feature = "default-policy"))]
    {
        let _ = runtime;
        Err(docferry_sandbox::LoadError::NoPart(Vec::new()).into())
    }
}

/// A document that the operator names, rather than a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentSource {
    /// An object.
    S3(S3Uri),
    /// A local file.
    File(PathBuf),
}

impl Docferry {
    /// Begins to put one together.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The settings it was built with.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// The sandbox, to load policies with, and to share.
    pub fn runtime(&self) -> &Runtime {
        &self.0.runtime
    }

    /// Asks a question: reads the catalogue, lets the policy choose, and sets off for the documents. They arrive on the
    /// [`Load`] as each is ready; dropping it cancels everything.
    ///
    /// # Errors
    ///
    /// When the catalogue cannot be read or nothing can be chosen from it. What happens to a chosen document is its
    /// outcome, never an error here.
    pub async fn load(&self, request: LoadRequest, scope: &Scope) -> Result<Load, Error> {
        load::start(&self.0, request, scope.clone()).await
    }

    /// Chooses only: what [`Docferry::load`] would set off for.
    ///
    /// # Errors
    ///
    /// As for [`Docferry::load`].
    pub async fn choose(&self, request: LoadRequest, scope: &Scope) -> Result<Vec<Choice>, Error> {
        load::dry_run(&self.0, request, scope).await
    }

    /// Reads a catalogue.
    ///
    /// # Errors
    ///
    /// When it cannot be fetched, or is no catalogue.
    pub async fn catalogue(
        &self,
        source: &CatalogueSource,
        scope: &Scope,
        progress: Progress,
    ) -> Result<Arc<Catalogue>, Error> {
        let until = tokio::time::Instant::now() + self.0.config.timeout;
        let (catalogue, _) = metadata::read(&self.0, scope.tenant(), source, None, until, &progress).await?;
        Ok(catalogue)
    }

    /// Fetches one document that the operator names, and takes its text out.
    pub async fn document(&self, source: DocumentSource, progress: Progress) -> Outcome {
        let until = tokio::time::Instant::now() + self.0.config.timeout;
        let job = Job::named(source);
        let outcome = document::bring(Arc::clone(&self.0), self.0.parts(), job, until, progress.clone()).await;
        progress.report(document::report_of(&outcome));
        outcome
    }

    /// Fetches an object as it is, however large.
    ///
    /// # Errors
    ///
    /// When it cannot be fetched whole and unharmed.
    pub async fn download(&self, uri: S3Uri, progress: Progress) -> Result<Fetched, Error> {
        let until = tokio::time::Instant::now() + self.0.config.timeout;
        let observer = document::observer(&progress, &uri.to_string());
        let pays = self.0.config.requester_pays;
        let request = GetRequest::new(uri).deadline(until).observer(observer).requester_pays(pays);
        match self.0.fetcher().await?.get(request).await? {
            Got::Fetched(fetched) => Ok(fetched),
            Got::Skipped { .. } => Err(Error::Lost),
        }
    }

    /// The objects of a source.
    ///
    /// # Errors
    ///
    /// When they cannot be listed.
    pub async fn list(&self, source: &Source) -> Result<Vec<ObjectSummary>, Error> {
        Ok(self.0.fetcher().await?.list(source).await?)
    }

    /// Puts a policy in the place of the parts that it brings. Journeys under way end with the parts they began with.
    pub fn swap(&self, policy: &Policy) {
        let policy = policy.clone().with_limits(self.0.limits.clone());
        let mut parts = self.0.parts.write().unwrap_or_else(PoisonError::into_inner);
        let mut next = Parts::clone(&parts);
        for (part, place) in [
            (Part::Selection, &mut next.selection),
            (Part::Extraction, &mut next.extraction),
            (Part::Passages, &mut next.passages),
        ] {
            if policy.brings(part) {
                *place = policy.clone();
            }
        }
        *parts = Arc::new(next);
    }

    /// The policy that has a part now.
    pub fn policy(&self, part: Part) -> Policy {
        let parts = self.0.parts();
        match part {
            Part::Selection => parts.selection.clone(),
            Part::Extraction => parts.extraction.clone(),
            Part::Passages => parts.passages.clone(),
        }
    }
}

impl Core {
    pub(crate) fn parts(&self) -> Arc<Parts> {
        Arc::clone(&self.parts.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The way to S3, made when it is first needed: work on local files needs no credentials.
    pub(crate) async fn fetcher(&self) -> Result<&Fetcher, Error> {
        self.fetcher
            .get_or_try_init(|| async {
                let s3 = match &self.s3 {
                    Some(s3) => s3.clone(),
                    None => S3::connect(&client_config(&self.config)).await?,
                };
                Ok(Fetcher::new(s3, fetch_config(&self.config)))
            })
            .await
    }
}
