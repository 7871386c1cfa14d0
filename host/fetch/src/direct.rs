//! GETs without the SDK's orchestration, which costs more than the request itself: signed by the SDK's own signer, sent to
//! where the SDK's own rules say that the bucket is.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sdk_s3::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings, UriPathNormalizationMode,
    sign,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, StatusCode, header};
use http_body_util::{BodyExt, Empty, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::client::CREDENTIALS_TIMEOUT;
use crate::config::FetchConfig;
use crate::connector::{Connector, MAX_IDLE_CONNECTIONS, connector};
use crate::fault::{Answer, Fault, Limit};
use crate::wire::{Answered, Ask, CustomerKey};

/// What stands in a path as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const KEPT_IN_KEYS: &AsciiSet = &KEPT.remove(b'/');
/// Credentials are loaded anew so long before they expire.
const BEFORE_EXPIRY: Duration = Duration::from_secs(60);
/// The longest error document that is read, in bytes.
const MAX_DOCUMENT: usize = 64 * 1024;
/// Places of buckets that are remembered.
const MAX_PLACES: usize = 1024;
const USER_AGENT: &str = concat!("docferry/", env!("CARGO_PKG_VERSION"));
const NO_CREDENTIALS: &str = "no credentials are set";

type HttpClient = Client<Connector, Empty<Bytes>>;

/// Where S3 is and who asks.
#[derive(Clone, Debug)]
pub(crate) struct DirectConfig {
    pub(crate) endpoint_url: Option<String>,
    pub(crate) region: String,
    pub(crate) path_style: bool,
    pub(crate) fips: bool,
    pub(crate) dual_stack: bool,
    /// Nobody, when requests are not to be signed.
    pub(crate) credentials: Option<SharedCredentialsProvider>,
    pub(crate) anonymous: bool,
}

/// Sends GETs.
#[derive(Debug)]
pub(crate) struct Direct {
    config: DirectConfig,
    first_byte_timeout: Duration,
    stall_timeout: Duration,
    resolver: DefaultResolver,
    /// Where buckets are, by name and region.
    places: RwLock<Places>,
    known: RwLock<Known>,
    loading: tokio::sync::Mutex<()>,
    client: HttpClient,
    /// Keeps no connections.
    fresh: HttpClient,
}

type Places = HashMap<(String, String), Option<Arc<Place>>>;

/// Where a bucket is, and for what requests to it are signed.
#[derive(Debug)]
pub(crate) struct Place {
    url: String,
    region: String,
    service: String,
}

/// Credentials, and how often they were loaded.
#[derive(Clone, Debug, Default)]
struct Known {
    generation: u64,
    identity: Option<Identity>,
    expiry: Option<SystemTime>,
    /// How often loading failed, and how it did the last time.
    failures: u64,
    failure: Option<Arc<CredentialsError>>,
}

impl Direct {
    pub(crate) fn new(config: DirectConfig, fetch: &FetchConfig) -> Self {
        let secure = config.endpoint_url.as_ref().is_none_or(|url| !url.starts_with("http://"));
        let connector = connector(secure, fetch.connect_timeout);
        let client = |idle: usize| {
            Client::builder(TokioExecutor::new())
                .pool_max_idle_per_host(idle)
                .pool_timer(TokioTimer::new())
                .build(connector.clone())
        };
        Self {
            first_byte_timeout: fetch.first_byte_timeout,
            stall_timeout: fetch.stall_timeout,
            resolver: DefaultResolver::new(),
            places: RwLock::default(),
            known: RwLock::default(),
            loading: tokio::sync::Mutex::default(),
            client: client(MAX_IDLE_CONNECTIONS),
            fresh: client(0),
            config,
        }
    }

    /// Where a bucket is; `None` when requests to it need more than a signature of the usual kind.
    pub(crate) async fn place(&self, bucket: &str, region: Option<&str>) -> Option<Arc<Place>> {
        let key = (bucket.to_owned(), region.unwrap_or(&self.config.region).to_owned());
        if let Some(place) = self.places.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return place.clone();
        }
        let place = self.resolve(bucket, &key.1).await.map(Arc::new);
        let mut places = self.places.write().unwrap_or_else(PoisonError::into_inner);
        if places.len() >= MAX_PLACES {
            places.clear();
        }
        places.insert(key, place.clone());
        place
    }

    async fn resolve(&self, bucket: &str, region: &str) -> Option<Place> {
        // Names of access points, and directory buckets, whose requests are signed for a session.
        if bucket.contains(':') || bucket.ends_with("--x-s3") {
            return None;
        }
        let params = Params::builder()
            .bucket(bucket)
            .region(region)
            .set_endpoint(self.config.endpoint_url.clone())
            .force_path_style(self.config.path_style)
            .use_fips(self.config.fips)
            .use_dual_stack(self.config.dual_stack)
            .build()
            .ok()?;
        let endpoint = self.resolver.resolve_endpoint(&params).await.ok()?;
        let mut place = Place {
            url: endpoint.url().trim_end_matches('/').to_owned(),
            region: region.to_owned(),
            service: "s3".to_owned(),
        };
        if let Some(scheme) = endpoint.auth_schemes().first() {
            if scheme.name() != "sigv4" {
                return None;
            }
            let text = |name| scheme.get(name).and_then(|value| value.as_string()).map(str::to_owned);
            place.region = text("signingRegion").unwrap_or(place.region);
            place.service = text("signingName").unwrap_or(place.service);
        } else if endpoint.properties().contains_key("authSchemes") {
            let schemes = endpoint.properties().get("authSchemes")?.as_array()?;
            let scheme = schemes.first()?.as_object()?;
            if scheme.get("name")?.as_string()? != "sigv4" {
                return None;
            }
            let text = |name| scheme.get(name).and_then(|value| value.as_string()).map(str::to_owned);
            place.region = text("signingRegion").unwrap_or(place.region);
            place.service = text("signingName").unwrap_or(place.service);
        }
        Some(place)
    }

    /// Loads the credentials anew with the next request, unless that has happened since `generation`.
    pub(crate) fn refresh(&self, generation: u64) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.generation == generation {
            *known = Known { generation: generation + 1, failures: known.failures, ..Known::default() };
        }
    }

    /// Sends a GET. The number tells which credentials it was signed with.
    pub(crate) async fn get(&self, place: &Place, ask: Ask<'_>) -> (u64, Result<Answered, Fault>) {
        let known = match self.identity().await {
            Ok(known) => known,
            Err((generation, fault)) => return (generation, Err(fault)),
        };
        let outcome = match self.request(place, ask, known.identity.as_ref()) {
            Ok(request) => self.send(request, ask.fresh_connection).await,
            Err(fault) => Err(fault),
        };
        (known.generation, outcome)
    }

    async fn send(&self, request: Request<Empty<Bytes>>, fresh: bool) -> Result<Answered, Fault> {
        let client = if fresh { &self.fresh } else { &self.client };
        let answer = match tokio::time::timeout(self.first_byte_timeout, client.request(request)).await {
            Ok(answer) => answer.map_err(Fault::from_client)?,
            Err(_) => return Err(Fault::Limit { limit: Limit::FirstByte, value: self.first_byte_timeout }),
        };
        let (head, body) = answer.into_parts();
        if matches!(head.status, StatusCode::OK | StatusCode::PARTIAL_CONTENT) {
            let is_part = head.status == StatusCode::PARTIAL_CONTENT;
            return Ok(Answered::from_http(is_part, &head.headers, body));
        }
        // Whatever comes in time is all there is to judge by.
        let document = tokio::time::timeout(self.stall_timeout, Limited::new(body, MAX_DOCUMENT).collect()).await;
        let document = document.ok().and_then(Result::ok).map(|document| document.to_bytes()).unwrap_or_default();
        Err(Fault::Answer(Answer::from_http(head.status.as_u16(), &head.headers, &document, SystemTime::now())))
    }

    fn request(
        &self,
        place: &Place,
        ask: Ask<'_>,
        identity: Option<&Identity>,
    ) -> Result<Request<Empty<Bytes>>, Fault> {
        let mut url = place.url.clone();
        url.push('/');
        url.extend(utf8_percent_encode(ask.uri.key(), KEPT_IN_KEYS));
        if let Some(version_id) = ask.version_id {
            url.push_str("?versionId=");
            url.extend(utf8_percent_encode(version_id, KEPT));
        }
        let mut headers: Vec<(&'static str, String)> = vec![("x-amz-checksum-mode", "ENABLED".to_owned())];
        headers.extend(ask.range.map(|range| ("range", range.to_string())));
        headers.extend(ask.if_match.map(|etag| ("if-match", etag.to_owned())));
        if ask.requester_pays {
            headers.push(("x-amz-request-payer", "requester".to_owned()));
        }
        if let Some(key) = ask.customer_key {
            if !CustomerKey::may_go_to(&place.url) {
                return Err(Fault::Setting { setting: "customer_key", takes: "an https endpoint" });
            }
            headers.push(("x-amz-server-side-encryption-customer-algorithm", CustomerKey::ALGORITHM.to_owned()));
            headers.push(("x-amz-server-side-encryption-customer-key", key.key().to_owned()));
            headers.push(("x-amz-server-side-encryption-customer-key-md5", key.md5().to_owned()));
        }
        let mut request = Request::get(&url);
        for (name, value) in &headers {
            request = request.header(*name, value);
        }
        let mut request = request.header(header::USER_AGENT, USER_AGENT).body(Empty::new()).map_err(unbuildable)?;
        let Some(identity) = identity else { return Ok(request) };

        let params = v4::SigningParams::builder()
            .identity(identity)
            .region(&place.region)
            .name(&place.service)
            .time(SystemTime::now())
            .settings(signing_settings())
            .build()
            .map_err(unbuildable)?
            .into();
        let headers = headers.iter().map(|(name, value)| (*name, value.as_str()));
        let signable = SignableRequest::new("GET", url, headers, SignableBody::Bytes(&[])).map_err(unbuildable)?;
        let (instructions, _) = sign(signable, &params).map_err(unbuildable)?.into_parts();
        let (signed, _) = instructions.into_parts();
        for signature in signed {
            let name = HeaderName::from_static(signature.name());
            let mut value = HeaderValue::from_str(signature.value()).map_err(unbuildable)?;
            value.set_sensitive(signature.sensitive());
            request.headers_mut().insert(name, value);
        }
        Ok(request)
    }

    async fn identity(&self) -> Result<Known, (u64, Fault)> {
        let known = self.known();
        let Some(provider) = &self.config.credentials else {
            let none = || Arc::new(CredentialsError::not_loaded(NO_CREDENTIALS));
            return match self.config.anonymous {
                true => Ok(known),
                false => Err((known.generation, Fault::from_credentials(none()))),
            };
        };
        if known.is_fresh() {
            return Ok(known);
        }
        let failures = known.failures;
        let _one_at_a_time = self.loading.lock().await;
        let known = self.known();
        if known.is_fresh() {
            return Ok(known);
        }
        let failed = |error| (known.generation, Fault::from_credentials(error));
        // Whoever waited while it failed need not see it fail again.
        if let Some(failure) = known.failure.clone().filter(|_| known.failures > failures) {
            return Err(failed(failure));
        }
        let loaded = match tokio::time::timeout(CREDENTIALS_TIMEOUT, provider.provide_credentials()).await {
            Ok(loaded) => loaded,
            Err(_) => Err(CredentialsError::provider_timed_out(CREDENTIALS_TIMEOUT)),
        };
        let mut known_now = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let credentials: Credentials = match loaded {
            Ok(credentials) => credentials,
            Err(error) => {
                let error = Arc::new(error);
                (known_now.failures, known_now.failure) = (known_now.failures + 1, Some(Arc::clone(&error)));
                return Err(failed(error));
            }
        };
        *known_now = Known {
            expiry: credentials.expiry(),
            identity: Some(credentials.into()),
            generation: known.generation,
            failures: known.failures,
            failure: None,
        };
        Ok(known_now.clone())
    }

    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Known {
    fn is_fresh(&self) -> bool {
        let expired = || self.expiry.is_some_and(|expiry| expiry < SystemTime::now() + BEFORE_EXPIRY);
        self.identity.is_some() && !expired()
    }
}

/// As S3 differs from other services: keys are encoded once, and taken literally.
fn signing_settings() -> SigningSettings {
    let mut settings = SigningSettings::default();
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    settings
}

fn unbuildable(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Fault {
    Fault::Unbuildable(error.into())
}
