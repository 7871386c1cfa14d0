//! From options, environment and settings file to a docferry.

use std::path::{Path, PathBuf};

use docferry::config::{Config, ConfigError};
use docferry::{Builder, Docferry, Error, Policy, Runtime, Settings};

use crate::args::Global;

/// The settings file that is read when it is there.
const CONFIG_FILE: &str = "docferry.toml";

/// The settings: flags before the environment before the file before the defaults.
pub(crate) fn config(global: &Global) -> Result<Config, Error> {
    let path = global.config.clone().or_else(|| Some(PathBuf::from(CONFIG_FILE)).filter(|path| path.is_file()));
    let toml = match &path {
        Some(path) => Some(read_text(path)?),
        None => None,
    };
    let file = path.as_deref().zip(toml.as_deref());
    let environment =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let mut config = Config::from_sources(environment, file)?;
    let named = [
        ("endpoint_url", &global.endpoint_url),
        ("region", &global.region),
        ("profile", &global.profile),
        ("max_catalogue_bytes", &global.max_catalogue_bytes),
        ("deadline", &global.deadline),
    ];
    for (name, value) in named {
        if let Some(value) = value {
            config.set(name, value)?;
        }
    }
    if global.anonymous {
        config.set("anonymous", "true")?;
    }
    for setting in &global.set {
        let (name, value) = pair(setting)?;
        config.set(name, value)?;
    }
    if config.cache_dir.is_none() {
        config.cache_dir = cache_dir();
    }
    Ok(config)
}

fn pair(setting: &str) -> Result<(&str, &str), ConfigError> {
    setting.split_once('=').ok_or_else(|| ConfigError::not_a_pair(setting))
}

/// Where the platform keeps what can be made again. None where it does not say: then nothing is kept.
fn cache_dir() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_CACHE_HOME").filter(|path| path.is_absolute()).or_else(|| Some(set("HOME")?.join(".cache")))?;
    Some(base.join("docferry"))
}

/// A docferry with the policies that were asked for.
pub(crate) async fn docferry(global: &Global, config: Config) -> Result<Docferry, Error> {
    builder(global, &config).await?.build().await
}

/// As [`docferry()`], before it is put together.
pub(crate) async fn builder(global: &Global, config: &Config) -> Result<Builder, Error> {
    let runtime = runtime(config)?;
    let settings: Settings = global.policy_setting.iter().map(|text| pair(text)).collect::<Result<_, _>>()?;
    let mut builder = Docferry::builder().config(config.clone()).runtime(runtime.clone());
    // The policy inside the program gets the settings, too.
    let default = docferry::default_policy(&runtime).await?;
    builder = builder.policy(default.with_settings(settings.clone()));
    for path in &global.policy {
        let policy = policy(&runtime, path).await?;
        builder = builder.policy(policy.with_settings(settings.clone()));
    }
    Ok(builder)
}

/// A policy of the operator's.
pub(crate) async fn policy(runtime: &Runtime, path: &Path) -> Result<Policy, Error> {
    let component = read_bytes(path)?;
    Policy::load(runtime, component).await.map_err(|source| Error::PolicyFile { path: path.to_owned(), source })
}

/// The sandbox. A cache folder that cannot be used costs time at the start, nothing else.
pub(crate) fn runtime(config: &Config) -> Result<Runtime, Error> {
    let wanted = docferry::runtime_config(config);
    match Runtime::new(wanted.clone()) {
        Err(docferry::RuntimeError::Cache { path, source }) if config.cache_dir == cache_dir() => {
            tracing::warn!(path = %path.display(), %source, "compiled policies are not kept");
            Ok(Runtime::new(docferry::RuntimeConfig { cache_dir: None, ..wanted })?)
        }
        made => Ok(made?),
    }
}

/// A file of the operator's, as text.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| unreadable(path, source))
}

/// A file of the operator's, as it is.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|source| unreadable(path, source))
}

fn unreadable(path: &Path, source: std::io::Error) -> Error {
    Error::File { path: path.to_owned(), verb: "read", source }
}
