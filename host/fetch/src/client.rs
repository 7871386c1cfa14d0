//! The connection to S3: made once, shared by every download.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_config::environment::EnvironmentVariableRegionProvider;
use aws_config::imds;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::ProfileFileRegionProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_sdk_s3::config::interceptors::{
    BeforeDeserializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
};
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::timeout::TimeoutConfig;
use aws_sdk_s3::config::{
    Config, ConfigBag, IdentityCache, Intercept, Region, ResponseChecksumValidation, RuntimeComponents,
    SharedIdentityCache, StalledStreamProtectionConfig,
};
use aws_sdk_s3::types::RequestPayer;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::SystemTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::interceptors::dyn_dispatch_hint;
use aws_types::service_config::ServiceConfigKey;
use futures_util::FutureExt;

use crate::config::FetchConfig;
use crate::connector::{Punctual, Trust, http_client};
use crate::direct::{Direct, DirectConfig};
use crate::error::FetchError;
use crate::fault::Fault;
use crate::wire::{Answered, Ask, CustomerKey};

/// Loading credentials takes no longer, retries of their own included.
pub(crate) const CREDENTIALS_TIMEOUT: Duration = Duration::from_secs(10);
/// Off EC2 nobody answers at the metadata address: one second and one retry are enough to know.
const METADATA_TIMEOUT: Duration = Duration::from_secs(1);
const METADATA_ATTEMPTS: u32 = 2;
/// What servers that have no regions expect to be signed for.
const REGION_OF_ENDPOINTS: &str = "us-east-1";

/// Where S3 is and who asks. What is `None` is taken from the environment and the profile, as the AWS SDKs do:
/// `AWS_ENDPOINT_URL`, `AWS_REGION`, `AWS_DEFAULT_REGION`, `AWS_PROFILE` and the credential chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientConfig {
    /// The server, such as `http://127.0.0.1:9000`.
    pub endpoint_url: Option<String>,
    /// The region; with an endpoint and without any region it is `us-east-1`.
    pub region: Option<String>,
    /// The profile of the shared configuration files.
    pub profile: Option<String>,
    /// Whether the bucket stands in the path instead of the host name. Default: when there is an endpoint.
    pub path_style: Option<bool>,
    /// Asks without credentials, for public buckets.
    pub anonymous: bool,
}

/// A connection to S3: endpoint, region, credentials and connections, shared by whatever downloads through it.
///
/// The SDK's own retries and stalled-stream protection are off in it, because [`crate::Fetcher`] owns both. So is its
/// verification of response checksums: the fetcher asks for the checksum and verifies it itself.
#[derive(Clone)]
pub struct S3 {
    config: Config,
    /// How to do without the SDK where that is the same; an application's own client may have been changed in any way.
    direct: Option<DirectConfig>,
}

impl S3 {
    /// Reads the configuration and makes a client. Credentials are loaded with the first request.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), docferry_fetch::FetchError> {
    /// use docferry_fetch::{ClientConfig, FetchConfig, Fetcher, GetRequest, Got, S3};
    ///
    /// let fetcher = Fetcher::new(S3::connect(&ClientConfig::default()).await?, FetchConfig::default());
    /// if let Got::Fetched(document) = fetcher.get(GetRequest::new("s3://reports/2023.pdf".parse()?)).await? {
    ///     println!("{} bytes, {:?}", document.content.len(), document.integrity);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `no_region` when there is neither region nor endpoint, `bad_endpoint` when the endpoint is no http address.
    pub async fn connect(config: &ClientConfig) -> Result<Self, FetchError> {
        Self::connect_by(config, None).boxed().await
    }

    /// Like [`S3::connect`], with credentials of the caller's own, such as a tenant's.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), docferry_fetch::FetchError> {
    /// use docferry_fetch::{ClientConfig, Credentials, S3};
    ///
    /// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "tenant");
    /// let s3 = S3::connect_as(&ClientConfig::default(), credentials).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`S3::connect`].
    pub async fn connect_as(
        config: &ClientConfig,
        credentials: impl ProvideCredentials + 'static,
    ) -> Result<Self, FetchError> {
        Self::connect_by(config, Some(SharedCredentialsProvider::new(credentials))).boxed().await
    }

    async fn connect_by(
        config: &ClientConfig,
        credentials: Option<SharedCredentialsProvider>,
    ) -> Result<Self, FetchError> {
        let secure = http_client(Trust::Native);
        let provider_config = ProviderConfig::default().with_http_client(secure.clone());
        let metadata = imds::Client::builder()
            .configure(&provider_config)
            .connect_timeout(METADATA_TIMEOUT)
            .read_timeout(METADATA_TIMEOUT)
            .max_attempts(METADATA_ATTEMPTS)
            .build();
        let region = configured_region(config, &provider_config).await;
        let mut loader = aws_config::defaults(BehaviorVersion::latest())
            .http_client(secure.clone())
            // Without any, the loader would ask the metadata service, at its leisure.
            .region(RegionProviderChain::first_try(region.clone()));
        if let Some(profile) = &config.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(url) = &config.endpoint_url {
            loader = loader.endpoint_url(url);
        }
        loader = if config.anonymous {
            loader.no_credentials()
        } else if let Some(credentials) = credentials {
            loader.credentials_provider(credentials)
        } else {
            let (region, profile) = (region.clone(), config.profile.clone());
            loader.credentials_provider(Chain { http_client: secure, region, profile, metadata: metadata.clone() })
        };
        let sdk = loader.load().await;

        let endpoint = config.endpoint_url.clone().or_else(|| configured_endpoint(&sdk));
        let region = match (region, &endpoint) {
            (Some(region), _) => region,
            (None, Some(_)) => Region::from_static(REGION_OF_ENDPOINTS),
            (None, None) => imds::region::ImdsRegionProvider::builder()
                .configure(&provider_config)
                .imds_client(metadata)
                .build()
                .region()
                .await
                .ok_or_else(|| FetchError::new(Fault::NoRegion))?,
        };
        let path_style = config.path_style.unwrap_or(endpoint.is_some());
        let direct = DirectConfig {
            endpoint_url: endpoint.clone(),
            region: region.to_string(),
            path_style,
            fips: sdk.use_fips().unwrap_or(false),
            dual_stack: sdk.use_dual_stack().unwrap_or(false),
            credentials: sdk.credentials_provider().filter(|_| !config.anonymous),
            anonymous: config.anonymous,
        };
        let mut builder = aws_sdk_s3::config::Builder::from(&sdk).region(region).force_path_style(path_style);
        if let Some(url) = &endpoint {
            check_endpoint(url)?;
            builder = builder.endpoint_url(url);
            if url.starts_with("http://") {
                builder = builder.http_client(http_client(Trust::Nobody));
            }
        }
        if config.anonymous {
            builder = builder.allow_no_auth();
        }
        Ok(Self { config: builder.build(), direct: Some(direct) })
    }

    /// Takes an application's own client. It is copied, with the SDK's retries and stalled-stream protection off.
    #[must_use]
    pub fn from_client(client: &aws_sdk_s3::Client) -> Self {
        Self { config: client.config().clone(), direct: None }
    }

    /// Takes an application's own SDK configuration.
    #[must_use]
    pub fn from_sdk_config(config: &SdkConfig) -> Self {
        Self { config: Config::from(config), direct: None }
    }

    /// What requests go through.
    pub(crate) fn wire(&self, config: &FetchConfig) -> Wire {
        Wire {
            direct: self.direct.clone().map(|direct| Direct::new(direct, config)),
            client: RwLock::new((0, self.client(config))),
            regions: RwLock::default(),
        }
    }

    /// The SDK's client, made so that nothing in it retries.
    fn client(&self, config: &FetchConfig) -> aws_sdk_s3::Client {
        let inner = self.config.http_client().unwrap_or_else(|| http_client(Trust::Native));
        let builder = self
            .config
            .to_builder()
            .retry_config(RetryConfig::disabled())
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
            .identity_cache(identity_cache())
            .timeout_config(TimeoutConfig::builder().connect_timeout(config.connect_timeout).build())
            .sleep_impl(TokioSleep::new())
            .time_source(SystemTimeSource::new())
            .behavior_version(BehaviorVersion::latest())
            .http_client(Punctual { inner, first_byte_timeout: config.first_byte_timeout })
            .interceptor(AskForChecksum)
            .interceptor(TellParts);
        aws_sdk_s3::Client::from_conf(builder.build())
    }

    /// A copy of a client that loads its credentials anew.
    fn refreshed(client: &aws_sdk_s3::Client) -> aws_sdk_s3::Client {
        let config = client.config().to_builder().identity_cache(identity_cache()).build();
        aws_sdk_s3::Client::from_conf(config)
    }
}

/// The usual places of credentials, looked at anew each time: the SDK's own chain reads a profile only once, and whoever
/// renews a token writes it there.
#[derive(Debug)]
struct Chain {
    http_client: SharedHttpClient,
    region: Option<Region>,
    profile: Option<String>,
    metadata: imds::Client,
}

impl ProvideCredentials for Chain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let config = ProviderConfig::default().with_http_client(self.http_client.clone());
            let mut chain = DefaultCredentialsChain::builder()
                .configure(config.with_region(self.region.clone()))
                .imds_client(self.metadata.clone());
            chain.set_region(self.region.clone());
            if let Some(profile) = &self.profile {
                chain = chain.profile_name(profile);
            }
            chain.build().await.provide_credentials().await
        })
    }
}

/// What requests go through: GETs directly where that is the same, everything else by the SDK.
pub(crate) struct Wire {
    direct: Option<Direct>,
    /// The client, and how often its credentials were loaded anew.
    client: RwLock<(u64, aws_sdk_s3::Client)>,
    /// Buckets that S3 said are elsewhere.
    regions: RwLock<HashMap<String, Region>>,
}

impl Wire {
    /// Sends a GET. The number is for [`Wire::refresh`].
    pub(crate) async fn get(&self, ask: Ask<'_>) -> (u64, Result<Answered, Fault>) {
        let (bucket, region) = (ask.uri.bucket(), self.region(ask.uri.bucket()));
        if let Some(direct) = &self.direct
            && let Some(place) = direct.place(bucket, region.as_ref().map(AsRef::as_ref)).await
        {
            return direct.get(&place, ask).await;
        }
        let (generation, client) = self.client();
        let mut get = client
            .get_object()
            .bucket(bucket)
            .key(ask.uri.key())
            .set_version_id(ask.version_id.map(str::to_owned))
            .set_range(ask.range.map(|range| range.to_string()))
            .set_if_match(ask.if_match.map(str::to_owned))
            .set_request_payer(ask.requester_pays.then_some(RequestPayer::Requester));
        if let Some(key) = ask.customer_key {
            get = get
                .sse_customer_algorithm(CustomerKey::ALGORITHM)
                .sse_customer_key(key.key())
                .sse_customer_key_md5(key.md5());
        }
        // Boxed, because what the SDK nests is too deep for the futures of those who nest it further.
        let sent = match region {
            Some(region) => get.customize().config_override(Config::builder().region(region)).send().boxed(),
            None => get.send().boxed(),
        };
        let answered = sent.await.map(Answered::from).map_err(|error| Fault::from_sdk(error, SystemTime::now()));
        (generation, answered)
    }

    /// The SDK's client, and the number for [`Wire::refresh`].
    pub(crate) fn client(&self) -> (u64, aws_sdk_s3::Client) {
        self.client.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Loads the credentials anew, unless another request has done so since `generation`.
    pub(crate) fn refresh(&self, generation: u64) {
        if let Some(direct) = &self.direct {
            direct.refresh(generation);
        }
        let mut client = self.client.write().unwrap_or_else(PoisonError::into_inner);
        if client.0 == generation {
            *client = (generation + 1, S3::refreshed(&client.1));
        }
    }

    /// Where S3 said a bucket is, if not where it was looked for.
    pub(crate) fn region(&self, bucket: &str) -> Option<Region> {
        self.regions.read().unwrap_or_else(PoisonError::into_inner).get(bucket).cloned()
    }

    pub(crate) fn found_region(&self, bucket: &str, region: String) {
        let mut regions = self.regions.write().unwrap_or_else(PoisonError::into_inner);
        regions.insert(bucket.to_owned(), Region::new(region));
    }
}

fn identity_cache() -> SharedIdentityCache {
    IdentityCache::lazy().load_timeout(CREDENTIALS_TIMEOUT).build()
}

async fn configured_region(config: &ClientConfig, provider_config: &ProviderConfig) -> Option<Region> {
    if let Some(region) = &config.region {
        return Some(Region::new(region.clone()));
    }
    let mut profile = ProfileFileRegionProvider::builder().configure(provider_config);
    if let Some(name) = &config.profile {
        profile = profile.profile_name(name);
    }
    RegionProviderChain::first_try(EnvironmentVariableRegionProvider::new()).or_else(profile.build()).region().await
}

/// The endpoint of the environment or the profile, S3's own before that of all services.
fn configured_endpoint(sdk: &SdkConfig) -> Option<String> {
    let key =
        ServiceConfigKey::builder().service_id("S3").env("AWS_ENDPOINT_URL").profile("endpoint_url").build().ok()?;
    let found = sdk.service_config().and_then(|services| services.load_config(key));
    found.or_else(|| sdk.endpoint_url().map(str::to_owned)).filter(|url| !url.is_empty())
}

fn check_endpoint(url: &str) -> Result<(), FetchError> {
    let usable = url.parse::<http::Uri>().is_ok_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty())
    });
    // An address may hold a password; the error shows it without.
    let shown = url.rsplit_once('@').map_or(url, |(_, host)| host);
    if usable { Ok(()) } else { Err(FetchError::new(Fault::Endpoint { url: shown.to_owned() })) }
}

/// Asks for the object's checksum. The operation's own `checksum_mode` would make the SDK verify it as well, and twice
/// is once too often.
#[derive(Debug)]
struct AskForChecksum;

#[dyn_dispatch_hint]
impl Intercept for AskForChecksum {
    fn name(&self) -> &'static str {
        "AskForChecksum"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        _config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        if request.uri().contains("x-id=GetObject") {
            let has_key = request.headers().contains_key("x-amz-server-side-encryption-customer-key");
            if has_key && !CustomerKey::may_go_to(request.uri()) {
                return Err("a customer key goes to https endpoints only".into());
            }
            request.headers_mut().insert("x-amz-checksum-mode", "ENABLED");
        }
        Ok(())
    }
}

/// Makes the status, which the SDK does not tell, readable from a header that it does: only a part has a range.
#[derive(Debug)]
struct TellParts;

#[dyn_dispatch_hint]
impl Intercept for TellParts {
    fn name(&self) -> &'static str {
        "TellParts"
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _components: &RuntimeComponents,
        _config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response_mut();
        let is_part = response.status().as_u16() == 206;
        let headers = response.headers_mut();
        if !is_part {
            headers.remove("content-range");
        } else if !headers.contains_key("content-range") {
            headers.insert("content-range", "none");
        }
        Ok(())
    }
}
