//! Every setting: its name, what it does, where its value comes from.
//!
//! The order is flag, `DOCFERRY_<UPPER_SNAKE>`, `docferry.toml`, default. Durations are written `1.5s`, sizes `8MiB`; bare
//! numbers are seconds and bytes.
//!
//! ```
//! use docferry::config::Config;
//!
//! let environment = [("DOCFERRY_MAX_RETRIES".to_owned(), "5".to_owned())];
//! let mut config = Config::from_sources(environment, None)?;
//! config.set("deadline", "90s")?;
//! assert_eq!((config.max_retries, config.deadline.as_secs()), (5, 90));
//! # Ok::<(), docferry::config::ConfigError>(())
//! ```

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::units::{parse_bytes, parse_duration};

/// What the environment's names begin with.
const PREFIX: &str = "DOCFERRY_";

/// Names with the prefix that are not settings of the library: the build's, and the program's log filter.
const NOT_SETTINGS: [&str; 2] = ["DOCFERRY_DEFAULT_POLICY", "DOCFERRY_LOG"];

/// Where the catalogue is when nobody says so: `metadata.json` in this bucket.
const CATALOGUE_BUCKET: &str = "DOCUMENT_METADATA_S3_BUCKET";

/// A setting, as the documentation shows it.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its name in `docferry.toml`; the environment has it in upper case after `DOCFERRY_`.
    pub name: &'static str,
    /// Its default, as it would be written.
    pub default: &'static str,
    /// What it means.
    pub meaning: &'static str,
    set: fn(&mut Config, &str) -> Result<(), &'static str>,
}

/// What a value can be read from, and what to write when it cannot.
trait Value: Sized {
    fn read(text: &str) -> Result<Self, &'static str>;
}

impl Value for Duration {
    fn read(text: &str) -> Result<Self, &'static str> {
        parse_duration(text).map_err(|_| "a duration such as 1.5s, 250ms or 2m")
    }
}

impl Value for u64 {
    fn read(text: &str) -> Result<Self, &'static str> {
        parse_bytes(text).map_err(|_| "a size such as 8MiB or 4096")
    }
}

impl Value for u32 {
    fn read(text: &str) -> Result<Self, &'static str> {
        text.parse().map_err(|_| "a whole number")
    }
}

impl Value for usize {
    fn read(text: &str) -> Result<Self, &'static str> {
        text.parse().map_err(|_| "a whole number")
    }
}

impl Value for NonZeroUsize {
    fn read(text: &str) -> Result<Self, &'static str> {
        text.parse().map_err(|_| "a whole number from 1")
    }
}

impl Value for bool {
    fn read(text: &str) -> Result<Self, &'static str> {
        match text.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Ok(true),
            "false" | "0" | "no" | "off" => Ok(false),
            _ => Err("true or false"),
        }
    }
}

impl Value for String {
    fn read(text: &str) -> Result<Self, &'static str> {
        if text.is_empty() { Err("something") } else { Ok(text.to_owned()) }
    }
}

impl Value for PathBuf {
    fn read(text: &str) -> Result<Self, &'static str> {
        if text.is_empty() { Err("a path") } else { Ok(text.into()) }
    }
}

impl<T: Value> Value for Option<T> {
    fn read(text: &str) -> Result<Self, &'static str> {
        T::read(text).map(Some)
    }
}

/// A list is written with commas.
impl<T: Value> Value for Vec<T> {
    fn read(text: &str) -> Result<Self, &'static str> {
        text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(T::read).collect()
    }
}

/// Declares every setting once: name, type, default as a value and as text, meaning.
macro_rules! settings {
    ($($name:ident: $type:ty = $default:expr, $text:literal, $meaning:literal;)+) => {
        /// The settings, with their defaults in `Config::default()`.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Config {
            $(#[doc = concat!($meaning, ". Default: ", $text, ".")] pub $name: $type,)+
        }

        impl Default for Config {
            fn default() -> Self {
                Self { $($name: $default,)+ }
            }
        }

        const SETTINGS: &[Setting] = &[
            $(Setting {
                name: stringify!($name),
                default: $text,
                meaning: $meaning,
                set: |config, text| { config.$name = Value::read(text)?; Ok(()) },
            },)+
        ];
    };
}

const MIB: u64 = 1024 * 1024;

settings! {
    catalogue: Option<String> = None, "s3://$DOCUMENT_METADATA_S3_BUCKET/metadata.json",
        "The catalogue: an object or a local file";
    allow_source: Vec<String> = Vec::new(), "none", "Sources that a catalogue may name beside its own bucket";
    max_documents: u32 = 3, "3", "Documents chosen for a question";
    deadline: Duration = Duration::from_secs(60), "60s", "One question, everything included";
    max_retries: u32 = 3, "3", "Retries after the first attempt";
    retry_delay: Duration = Duration::from_millis(100), "100ms",
        "The first retry waits between nothing and this; it doubles with each further one";
    max_retry_delay: Duration = Duration::from_secs(5), "5s", "No wait is longer, unless the server asks for it";
    timeout: Duration = Duration::from_secs(300), "300s", "One document, every attempt included";
    connect_timeout: Duration = Duration::from_secs(3), "3s", "Making a connection";
    first_byte_timeout: Duration = Duration::from_secs(5), "5s", "From the request to the headers of its answer";
    stall_timeout: Duration = Duration::from_secs(5), "5s", "No byte while we are asking";
    chunk_size: u64 = 256 * 1024, "256KiB", "Largest piece handed on, and the step of progress";
    concurrent_downloads: usize = 16, "16", "Documents in flight";
    concurrent_requests: usize = 64, "64", "Requests in flight, to one bucket and in all; a bucket that throttles gets fewer";
    retry_tokens: u32 = 500, "500", "Retries that a bucket is asked for at once; a tenth comes back each second";
    hedge: bool = false, "false", "Send a request again when its answer is slower to begin than nearly all others";
    memory_in_flight: u64 = 256 * MIB, "256MiB", "Documents in memory at once; a larger one passes alone";
    range_threshold: u64 = 32 * MIB, "32MiB", "Objects larger than this come in parts, four at once";
    range_size: u64 = 8 * MIB, "8MiB", "Size of such a part";
    requester_pays: bool = false, "false", "Pay for requests to buckets that demand it";
    spool_threshold: u64 = 8 * MIB, "8MiB", "Objects larger than this go to a private temporary file";
    endpoint_url: Option<String> = None, "AWS_ENDPOINT_URL", "S3 endpoint";
    region: Option<String> = None, "AWS_REGION, AWS_DEFAULT_REGION, profile", "Region";
    profile: Option<String> = None, "AWS_PROFILE", "Profile of the AWS configuration files";
    path_style: Option<bool> = None, "true with an endpoint", "Bucket in the path rather than in the host name";
    anonymous: bool = false, "false", "Do not sign requests";
    max_catalogue_bytes: u64 = 1024 * MIB, "1GiB", "Largest catalogue";
    max_document_bytes: u64 = 64 * MIB, "64MiB", "Largest document that text is taken out of";
    indexing_timeout: Duration = Duration::from_secs(10), "10s", "Policy: building an index over the catalogue";
    selection_timeout: Duration = Duration::from_secs(2), "2s", "Policy: choosing documents";
    extraction_timeout: Duration = Duration::from_secs(30), "30s", "Policy: taking the text out of one document";
    extraction_memory: u64 = 512 * MIB, "512MiB", "Policy: memory of one extraction";
    ranking_timeout: Duration = Duration::from_secs(2), "2s", "Policy: ranking passages";
    ranking_memory: u64 = 256 * MIB, "256MiB", "Policy: memory of one ranking";
    max_output_bytes: u64 = 32 * MIB, "32MiB", "Policy: text that one document may give";
    max_pages: u32 = 10_000, "10000", "Policy: pages that one document may give";
    max_component_bytes: u64 = 64 * MIB, "64MiB", "Largest policy component";
    sandbox_memory: Option<u64> = None, "a quarter of the machine's", "Memory of all sandboxes together";
    sandbox_workers: Option<NonZeroUsize> = None, "one for each core", "Threads that policies run on";
    cache_dir: Option<PathBuf> = None, "none; the program: $XDG_CACHE_HOME/docferry",
        "Folder for compiled policies (512 MiB at most), private to its user";
}

/// Why settings cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// There is no such setting.
    #[error("there is no setting {name}")]
    Unknown {
        /// The name.
        name: String,
        /// The nearest name that there is.
        nearest: String,
    },
    /// The value cannot be read.
    #[error("{name} cannot be {value:?}")]
    BadValue {
        /// The setting.
        name: String,
        /// The value.
        value: String,
        /// What it takes.
        takes: &'static str,
    },
    /// The settings file is not TOML.
    #[error("the settings file {} is not TOML: {problem}", path.display())]
    NotToml {
        /// The file.
        path: PathBuf,
        /// What the parser says.
        problem: String,
    },
    /// A setting on the command line is not of the form `name=value`.
    #[error("{0:?} is not of the form NAME=VALUE")]
    NotAPair(String),
}

impl ConfigError {
    /// A value that a setting, or a flag like one, cannot take.
    pub fn bad_value(name: impl Into<String>, value: impl Into<String>, takes: &'static str) -> Self {
        Self::BadValue { name: name.into(), value: value.into(), takes }
    }

    /// A text that is not of the form `name=value`.
    pub fn not_a_pair(text: impl Into<String>) -> Self {
        Self::NotAPair(text.into())
    }

    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "unknown_setting",
            Self::BadValue { .. } | Self::NotAPair(_) => "bad_setting",
            Self::NotToml { .. } => "bad_settings_file",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Unknown { nearest, .. } => format!("did you mean {nearest}?"),
            Self::BadValue { takes, .. } => format!("it takes {takes}"),
            Self::NotToml { .. } => "write one setting a line: name = \"value\"".to_owned(),
            Self::NotAPair(_) => "write it as name=value".to_owned(),
        }
    }
}

impl Config {
    /// Every setting, in the order of the documentation.
    pub fn settings() -> &'static [Setting] {
        SETTINGS
    }

    /// Reads the environment over a settings file over the defaults.
    ///
    /// # Errors
    ///
    /// For a name that is no setting (the error names the nearest), or a value that cannot be read.
    pub fn from_sources(
        environment: impl IntoIterator<Item = (String, String)>,
        toml: Option<(&Path, &str)>,
    ) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        if let Some((path, text)) = toml {
            config.read_toml(path, text)?;
        }
        for (name, value) in environment {
            if name == CATALOGUE_BUCKET && config.catalogue.is_none() && !value.is_empty() {
                config.catalogue = Some(format!("s3://{value}/metadata.json"));
            }
            let Some(setting) = name.strip_prefix(PREFIX) else { continue };
            // What is set to nothing is not set, as for the AWS variables.
            if NOT_SETTINGS.contains(&name.as_str()) || value.is_empty() {
                continue;
            }
            config.set(&setting.to_lowercase(), &value).map_err(|error| match error {
                ConfigError::Unknown { nearest, .. } => {
                    ConfigError::Unknown { name, nearest: format!("{PREFIX}{}", nearest.to_uppercase()) }
                }
                ConfigError::BadValue { value, takes, .. } => ConfigError::BadValue { name, value, takes },
                other => other,
            })?;
        }
        Ok(config)
    }

    fn read_toml(&mut self, path: &Path, text: &str) -> Result<(), ConfigError> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| ConfigError::NotToml {
            path: path.to_owned(),
            problem: error.message().to_owned(),
        })?;
        for (name, value) in table {
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Array(items) => {
                    let texts: Option<Vec<&str>> = items.iter().map(toml::Value::as_str).collect();
                    let Some(texts) = texts else {
                        return Err(ConfigError::bad_value(name, "a list", "a list of texts"));
                    };
                    texts.join(",")
                }
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Float(number) => number.to_string(),
                toml::Value::Boolean(yes) => yes.to_string(),
                toml::Value::Datetime(_) | toml::Value::Table(_) => {
                    return Err(ConfigError::bad_value(name, "a table or date", "a text, a number, true or false"));
                }
            };
            self.set(&name, &text)?;
        }
        Ok(())
    }

    /// Sets one setting by name, as a flag does.
    ///
    /// # Errors
    ///
    /// For a name that is no setting, or a value that cannot be read.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), ConfigError> {
        let Some(setting) = SETTINGS.iter().find(|setting| setting.name == name) else {
            return Err(ConfigError::Unknown { name: name.to_owned(), nearest: nearest(name).to_owned() });
        };
        (setting.set)(self, value).map_err(|takes| ConfigError::bad_value(name, value, takes))
    }
}

fn nearest(name: &str) -> &'static str {
    SETTINGS
        .iter()
        .map(|setting| setting.name)
        .min_by_key(|known| strsim::osa_distance(known, name))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn flags_win_over_the_environment_and_that_over_the_file() {
        let file =
            "max_retries = 1\ndeadline = \"10s\"\nallow_source = [\"s3://a/\", \"s3://b/\"]\nstall_timeout = 1.5";
        let from = environment(&[("DOCFERRY_DEADLINE", "20"), ("HOME", "/"), ("DOCFERRY_LOG", "debug")]);
        let mut config = Config::from_sources(from, Some((Path::new("docferry.toml"), file))).unwrap();
        assert_eq!((config.max_retries, config.deadline), (1, Duration::from_secs(20)));
        assert_eq!(config.stall_timeout, Duration::from_millis(1500));
        assert_eq!(config.allow_source, ["s3://a/", "s3://b/"]);
        config.set("deadline", "250ms").unwrap();
        assert_eq!(config.deadline, Duration::from_millis(250));
    }

    #[test]
    fn the_catalogue_comes_from_the_bucket_variable_unless_it_is_named() {
        let bucket = ("DOCUMENT_METADATA_S3_BUCKET", "reports");
        let config = Config::from_sources(environment(&[bucket]), None).unwrap();
        assert_eq!(config.catalogue.as_deref(), Some("s3://reports/metadata.json"));
        let named = environment(&[bucket, ("DOCFERRY_CATALOGUE", "here.json")]);
        assert_eq!(Config::from_sources(named, None).unwrap().catalogue.as_deref(), Some("here.json"));
    }

    #[test]
    fn what_is_no_setting_or_no_value_is_an_error_that_helps() {
        let cases = [
            ("DOCFERRY_MAX_RETRYS", "1", "unknown_setting", "did you mean DOCFERRY_MAX_RETRIES?"),
            ("DOCFERRY_MAX_RETRIES", "many", "bad_setting", "it takes a whole number"),
            ("DOCFERRY_TIMEOUT", "soon", "bad_setting", "it takes a duration such as 1.5s, 250ms or 2m"),
            ("DOCFERRY_SANDBOX_WORKERS", "0", "bad_setting", "it takes a whole number from 1"),
        ];
        for (name, value, code, hint) in cases {
            let error = Config::from_sources(environment(&[(name, value)]), None).unwrap_err();
            assert_eq!((error.code(), error.hint().as_str()), (code, hint));
            assert!(error.to_string().contains(name), "{error}");
        }
    }

    #[test]
    fn every_default_that_is_a_value_reads_as_itself() {
        let defaults = Config::default();
        for setting in SETTINGS.iter().filter(|setting| setting.default.starts_with(|c: char| c.is_ascii_digit())) {
            let mut config = Config::default();
            config.set(setting.name, setting.default).unwrap();
            assert_eq!(config, defaults, "{}", setting.name);
        }
    }
}
