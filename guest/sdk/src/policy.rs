/// What every policy says of itself.
pub trait Policy: 'static {
    /// Describes the policy. Called once when it is loaded.
    fn describe() -> Info;
}

/// A policy's own description.
///
/// ```
/// let info = docferry_policy::Info::new("acme-selection", "1.2.0", "Selects Acme's documents by product")
///     .setting("region", "The region whose documents come first", Some("emea"));
/// assert_eq!(info.settings[0].default.as_deref(), Some("emea"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Info {
    /// Its name, such as `acme-selection`.
    pub name: String,
    /// Its version, such as `1.2.0`.
    pub version: String,
    /// What it does, in a sentence.
    pub description: String,
    /// The media types it extracts text from; empty for a policy that does not extract.
    pub media_types: Vec<String>,
    /// The settings it reads.
    pub settings: Vec<Setting>,
    /// Anything further, as names and values.
    pub extra: Vec<(String, String)>,
}

/// A setting that a policy reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// Its name, as passed to [`settings::get`](crate::settings::get).
    pub name: String,
    /// What it does, in a sentence.
    pub description: String,
    /// The value that holds when the operator gives none.
    pub default: Option<String>,
}

impl Info {
    /// A description without media types and settings.
    #[must_use]
    pub fn new(name: impl Into<String>, version: impl Into<String>, description: impl Into<String>) -> Self {
        Self { name: name.into(), version: version.into(), description: description.into(), ..Self::default() }
    }

    /// Adds a media type that the policy extracts text from.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_types.push(media_type.into());
        self
    }

    /// Adds a setting that the policy reads.
    #[must_use]
    pub fn setting(mut self, name: impl Into<String>, description: impl Into<String>, default: Option<&str>) -> Self {
        self.settings.push(Setting {
            name: name.into(),
            description: description.into(),
            default: default.map(str::to_owned),
        });
        self
    }
}
