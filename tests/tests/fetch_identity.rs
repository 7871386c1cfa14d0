//! Who asks, and where: credentials that expire or cannot be loaded, regions that were wrong, keys that must stay secret.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use docferry_fetch::credentials::{error::CredentialsError, future};
use docferry_fetch::{
    ClientConfig, Code, Credentials, CustomerKey, FetchConfig, Fetcher, GetRequest, ProvideCredentials, S3,
};
use docferry_tests::bad_s3::{BadS3, Fault};
use docferry_tests::fetching::{bytes, fetch, get, patient, until, uri};
use futures_util::future::join_all;
use tokio::sync::Notify;

/// Credentials that are others each time, or none.
#[derive(Clone, Debug)]
struct Rotating {
    loads: Arc<AtomicUsize>,
    fails: bool,
    /// Loading waits for this.
    gate: Option<Arc<Notify>>,
}

impl Rotating {
    fn new(fails: bool) -> Self {
        Self { loads: Arc::default(), fails, gate: None }
    }

    async fn load(&self) -> Result<Credentials, CredentialsError> {
        let load = self.loads.fetch_add(1, Ordering::AcqRel) + 1;
        if let Some(gate) = &self.gate {
            gate.notified().await;
        }
        match self.fails {
            true => Err(CredentialsError::not_loaded("none are there")),
            false => Ok(Credentials::new(format!("KEY{load}"), "secret", Some(format!("token{load}")), None, "test")),
        }
    }
}

impl ProvideCredentials for Rotating {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

async fn fetcher(server: &BadS3, credentials: &Rotating, config: FetchConfig) -> Fetcher {
    let client = ClientConfig {
        endpoint_url: Some(server.endpoint_url()),
        region: Some("us-east-1".into()),
        ..ClientConfig::default()
    };
    Fetcher::new(S3::connect_as(&client, credentials.clone()).await.unwrap(), config)
}

/// For which key, day aside, and region each request was signed.
fn signed_for(server: &BadS3) -> Vec<(String, String)> {
    let scope = |header: &str| {
        let scope = header.split_once("Credential=").unwrap().1.split(',').next().unwrap().to_owned();
        let parts: Vec<&str> = scope.split('/').collect();
        (parts[0].to_owned(), parts[2].to_owned())
    };
    server.requests().iter().map(|request| scope(request.header("authorization").unwrap())).collect()
}

#[tokio::test]
async fn an_expired_token_is_followed_by_new_credentials_once() {
    let server = BadS3::start(bytes(400), [Fault::Denied("ExpiredToken")]).await.unwrap();
    let credentials = Rotating::new(false);
    let fetcher = fetcher(&server, &credentials, FetchConfig { max_retries: 0, ..patient() }).await;
    assert_eq!(get(&fetcher).await.unwrap().content.len(), 400);
    get(&fetcher).await.unwrap();
    let keys: Vec<String> = signed_for(&server).into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["KEY1", "KEY2", "KEY2"]);
    let requests = server.requests();
    let tokens: Vec<_> = requests.iter().map(|request| request.header("x-amz-security-token")).collect();
    assert_eq!(tokens, [Some("token1"), Some("token2"), Some("token2")]);
}

#[tokio::test]
async fn a_region_that_was_wrong_is_signed_for_as_s3_says_from_then_on() {
    let server = BadS3::start(bytes(400), [Fault::OtherRegion("eu-west-1")]).await.unwrap();
    let fetcher = fetcher(&server, &Rotating::new(false), FetchConfig { max_retries: 0, ..patient() }).await;
    get(&fetcher).await.unwrap();
    get(&fetcher).await.unwrap();
    let regions: Vec<String> = signed_for(&server).into_iter().map(|(_, region)| region).collect();
    assert_eq!(regions, ["us-east-1", "eu-west-1", "eu-west-1"]);
}

#[tokio::test]
async fn whoever_waits_for_credentials_that_cannot_be_loaded_fails_with_the_first() {
    let server = BadS3::start(bytes(400), []).await.unwrap();
    let gate = Arc::new(Notify::new());
    let credentials = Rotating { gate: Some(Arc::clone(&gate)), ..Rotating::new(true) };
    let fetcher = fetcher(&server, &credentials, patient()).await;
    let all = join_all((0..8).map(|_| get(&fetcher)));
    let open = async {
        // All of them wait by the time that the one that loads is let go.
        until(|| fetcher.gauges().requests_in_flight == 8).await;
        gate.notify_one();
    };
    let (outcomes, ()) = tokio::join!(all, open);
    for outcome in outcomes {
        assert_eq!(outcome.unwrap_err().code(), Code::NoCredentials);
    }
    assert_eq!((credentials.loads.load(Ordering::Acquire), server.request_count()), (1, 0));
}

#[tokio::test]
async fn a_customers_key_leaves_this_machine_over_tls_only() {
    // Nothing is sent: there is nobody at this address to refuse it.
    let client =
        ClientConfig { endpoint_url: Some("http://192.0.2.1:9000".into()), anonymous: true, ..ClientConfig::default() };
    let fetcher = Fetcher::new(S3::connect(&client).await.unwrap(), patient());
    let request = GetRequest::new(uri()).customer_key(CustomerKey::new([7; 32]));
    let error = fetch(&fetcher, request).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Code::BadSetting, 1));
    assert_eq!(error.to_string(), "`customer_key` takes an https endpoint");
}
