//! Digests that stand for a policy and for its settings.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

/// The SHA-256 of a component, which stands on every result that the policy touched.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PolicyDigest([u8; 32]);

impl PolicyDigest {
    /// The digest of a component's bytes.
    ///
    /// ```
    /// let digest = docferry_sandbox::PolicyDigest::of(b"");
    /// assert!(digest.to_string().starts_with("sha256:e3b0c442"));
    /// ```
    pub fn of(component: &[u8]) -> Self {
        Self(Sha256::digest(component).into())
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Display for PolicyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", self.hex())
    }
}

impl fmt::Debug for PolicyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The operator's settings for a policy, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(BTreeMap<String, String>);

impl Settings {
    /// The value of a setting.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The SHA-256 over names and values. Lengths are part of it, so that no two sets of settings run together.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for text in self.0.iter().flat_map(|(name, value)| [name, value]) {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        }
        hash.finalize().into()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Settings {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(settings: I) -> Self {
        Self(settings.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
