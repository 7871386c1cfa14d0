//! On whose behalf a journey is made, and what it may touch.

use std::fmt;
use std::sync::Arc;

use docferry_fetch::{S3Uri, Source};

use crate::catalogue::{Catalogue, Entry};
use crate::error::Error;

/// What one asker may see and fetch. Nothing about a tenant lives anywhere else.
///
/// ```
/// use docferry::Scope;
///
/// let scope = Scope::new("acme")
///     .allow("s3://shared-reports/public/".parse()?)
///     .visible(|entry| entry.attribute("confidential") != Some("true"));
/// # Ok::<(), docferry::UriError>(())
/// ```
#[derive(Clone, Default)]
pub struct Scope {
    tenant: String,
    allowed: Vec<Source>,
    visible: Option<Visible>,
}

type Visible = Arc<dyn Fn(&Entry<'_>) -> bool + Send + Sync>;

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").field("tenant", &self.tenant).field("allowed", &self.allowed).finish_non_exhaustive()
    }
}

impl Scope {
    /// The scope of a tenant. Two tenants never share a warm index.
    pub fn new(tenant: impl Into<String>) -> Self {
        Self { tenant: tenant.into(), ..Self::default() }
    }

    /// Lets catalogues name the objects of a source, beside those of their own bucket.
    #[must_use]
    pub fn allow(mut self, source: Source) -> Self {
        self.allowed.push(source);
        self
    }

    /// Shows this asker only the entries for which `visible` holds. Asked once for each entry and question.
    #[must_use]
    pub fn visible(mut self, visible: impl Fn(&Entry<'_>) -> bool + Send + Sync + 'static) -> Self {
        self.visible = Some(Arc::new(visible));
        self
    }

    /// The tenant's name.
    pub fn tenant(&self) -> &str {
        &self.tenant
    }

    /// The entries that this asker may not see, rising.
    pub(crate) fn hidden(&self, catalogue: &Catalogue) -> Vec<u32> {
        let Some(visible) = &self.visible else { return Vec::new() };
        (0_u32..).zip(catalogue.entries()).filter(|(_, entry)| !visible(entry)).map(|(index, _)| index).collect()
    }

    /// Whether a catalogue of that trust may name a document, before any request is sent for it.
    pub(crate) fn check(&self, uri: &str, trust: &Trust) -> Result<S3Uri, Error> {
        let parsed: S3Uri = match uri.parse() {
            Ok(parsed) => parsed,
            Err(error) if uri.starts_with("s3://") => return Err(Error::from(error)),
            Err(_) => return Err(Error::SourceNotAllowed { uri: uri.to_owned(), allow: None }),
        };
        let allowed = match trust {
            Trust::Operator => true,
            Trust::Bucket(bucket) => {
                parsed.bucket() == bucket || self.allowed.iter().any(|source| source.contains(&parsed))
            }
        };
        if allowed {
            return Ok(parsed);
        }
        let folder = parsed.key().rsplit_once('/').map_or("", |(folder, _)| folder);
        let slash = if folder.is_empty() { "" } else { "/" };
        let allow = Some(format!("s3://{}/{folder}{slash}", parsed.bucket()));
        Err(Error::SourceNotAllowed { uri: uri.to_owned(), allow })
    }
}

/// What a catalogue may name: it is input, not authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// The operator handed it over: any bucket.
    Operator,
    /// It came from this bucket: objects there, and in allowed sources.
    Bucket(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalogue_may_name_its_own_bucket_and_allowed_sources_only() {
        let scope = Scope::new("t").allow("s3://shared/public/".parse().unwrap());
        let trust = Trust::Bucket("own".to_owned());
        let cases = [
            ("s3://own/a.pdf", Ok(())),
            ("s3://shared/public/a.pdf", Ok(())),
            ("s3://shared/private/a.pdf", Err(("source_not_allowed", "--allow-source s3://shared/private/"))),
            ("s3://shared/a.pdf", Err(("source_not_allowed", "--allow-source s3://shared/"))),
            ("https://example.org/a.pdf", Err(("source_not_allowed", "s3:// documents only"))),
            ("/etc/passwd", Err(("source_not_allowed", "s3:// documents only"))),
            ("s3://own/", Err(("malformed_uri", "s3://bucket/key"))),
        ];
        for (uri, expected) in cases {
            match (scope.check(uri, &trust), expected) {
                (Ok(_), Ok(())) => {}
                (Err(error), Err((code, hint))) => {
                    assert_eq!(error.code(), code, "{uri}");
                    assert!(error.hint().contains(hint), "{uri}: {}", error.hint());
                    assert_eq!(error.class().as_str(), "configuration");
                }
                (got, _) => panic!("{uri}: {got:?}"),
            }
        }
        assert!(scope.check("s3://anywhere/a.pdf", &Trust::Operator).is_ok());
        assert!(scope.check("/etc/passwd", &Trust::Operator).is_err());
    }
}
