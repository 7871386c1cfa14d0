//! The HTTP client beneath the SDK: ring for TLS, names resolved with an error of their own type, and a limit on the
//! time to the first byte that neither loading credentials nor reading the body counts against.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns, ResolveDnsError};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
use aws_smithy_types::config_bag::ConfigBag;
use futures_util::future::BoxFuture;
use hyper_rustls::MaybeHttpsStream;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

/// Idle connections kept for each host: more than anyone downloads at once.
pub(crate) const MAX_IDLE_CONNECTIONS: usize = 1024;
/// An idle connection is probed so often, so that a dead one is noticed.
const KEEPALIVE: Duration = Duration::from_secs(60);

/// Makes connections, secure or not, in time: a server that never ends its handshake must not keep the socket.
#[derive(Debug, Clone)]
pub(crate) struct Connector {
    inner: hyper_rustls::HttpsConnector<Tcp<Resolver>>,
    timeout: Duration,
}

impl Service<http::Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<TcpStream>>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, uri: http::Uri) -> Self::Future {
        let connected = tokio::time::timeout(self.timeout, self.inner.call(uri));
        Box::pin(async move {
            match connected.await {
                Ok(connected) => connected,
                Err(elapsed) => Err(io::Error::new(io::ErrorKind::TimedOut, elapsed).into()),
            }
        })
    }
}

/// What the client without the SDK connects by.
pub(crate) fn connector(secure: bool, connect_timeout: Duration) -> Connector {
    let mut http = Tcp::new_with_resolver(Resolver);
    http.enforce_http(false);
    http.set_nodelay(true);
    http.set_keepalive(Some(KEEPALIVE));
    http.set_connect_timeout(Some(connect_timeout));
    let mut roots = rustls::RootCertStore::empty();
    if secure {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = match rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
    {
        Ok(builder) => builder.with_root_certificates(roots).with_no_client_auth(),
        // Only a provider without ciphers is refused.
        Err(_) => rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth(),
    };
    let builder = hyper_rustls::HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1();
    Connector { inner: builder.wrap_connector(http), timeout: connect_timeout }
}

/// Which certificates a client trusts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Those of the machine. Reading them takes some milliseconds.
    Native,
    /// None: the endpoint is plain http.
    Nobody,
}

/// Makes the client.
pub(crate) fn http_client(trust: Trust) -> SharedHttpClient {
    let store = TrustStore::empty().with_native_roots(trust == Trust::Native);
    let builder = aws_smithy_http_client::Builder::new()
        .pool_max_idle_per_host(MAX_IDLE_CONNECTIONS)
        .tls_provider(Provider::Rustls(CryptoMode::Ring));
    match TlsContext::builder().with_trust_store(store).build() {
        Ok(context) => builder.tls_context(context).build_with_resolver(Resolver),
        // Only own certificates in the store could be refused, and there are none.
        Err(_) => builder.build_with_resolver(Resolver),
    }
}

/// The machine's resolver.
#[derive(Debug, Clone)]
pub(crate) struct Resolver;

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = ResolveDnsError;
    type Future = BoxFuture<'static, Result<Self::Response, ResolveDnsError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ResolveDnsError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        Box::pin(async move {
            let addresses = tokio::net::lookup_host((name.as_str(), 0)).await.map_err(ResolveDnsError::new)?;
            Ok(addresses.collect::<Vec<_>>().into_iter())
        })
    }
}

impl ResolveDns for Resolver {
    fn resolve_dns<'a>(&'a self, name: &'a str) -> DnsFuture<'a> {
        DnsFuture::new(async move {
            let addresses = tokio::net::lookup_host((name, 0)).await.map_err(ResolveDnsError::new)?;
            Ok(addresses.map(|address| address.ip()).collect())
        })
    }
}

/// No headers arrived in this time.
#[derive(Debug, thiserror::Error)]
#[error("no answer began in time")]
pub(crate) struct FirstByteTimeout(pub(crate) Duration);

/// A client whose requests must be answered in time.
#[derive(Debug)]
pub(crate) struct Punctual {
    pub(crate) inner: SharedHttpClient,
    pub(crate) first_byte_timeout: Duration,
}

impl HttpClient for Punctual {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(PunctualConnector {
            inner: self.inner.http_connector(settings, components),
            first_byte_timeout: self.first_byte_timeout,
        })
    }

    fn validate_base_client_config(
        &self,
        components: &RuntimeComponentsBuilder,
        config: &ConfigBag,
    ) -> Result<(), BoxError> {
        self.inner.validate_base_client_config(components, config)
    }

    fn validate_final_config(&self, components: &RuntimeComponents, config: &ConfigBag) -> Result<(), BoxError> {
        self.inner.validate_final_config(components, config)
    }

    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        self.inner.connector_metadata()
    }
}

#[derive(Debug)]
struct PunctualConnector {
    inner: SharedHttpConnector,
    first_byte_timeout: Duration,
}

impl HttpConnector for PunctualConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (answer, limit) = (self.inner.call(request), self.first_byte_timeout);
        HttpConnectorFuture::new(async move {
            match tokio::time::timeout(limit, answer).await {
                Ok(answer) => answer,
                Err(_) => Err(ConnectorError::timeout(FirstByteTimeout(limit).into())),
            }
        })
    }
}
