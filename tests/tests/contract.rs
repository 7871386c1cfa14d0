//! The contract between host and policy: what was released stays as it was.

use std::path::Path;

use docferry::{Part, Runtime, RuntimeConfig};
use sha2::{Digest, Sha256};

/// Each version of the contract, and the digest of its text.
const VERSIONS: &[(&str, &str)] = &[("0.1.0", "7585dd10adf088b42d2f497cd1d57ea8b7a7e4826f02b4343e459681fd3a6726")];

#[test]
fn the_contract_changes_with_its_version_only() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wit");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut digest = Sha256::new();
    let mut version = None;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        digest.update(file.file_name().unwrap().to_string_lossy().as_bytes());
        digest.update([0]);
        digest.update(&text);
        let package = text.lines().find_map(|line| line.strip_prefix("package docferry:policy@"));
        version = version.or(package.map(|version| version.trim_end_matches(';').to_owned()));
    }
    let (version, digest) = (version.expect("a version"), format!("{:x}", digest.finalize()));
    match VERSIONS.iter().find(|(known, _)| *known == version) {
        Some((_, known)) => assert_eq!(
            *known, digest,
            "wit/ changed and its version {version} did not: raise the version and add it here with its digest"
        ),
        None => panic!("version {version} of the contract is new: add it here with its digest {digest}"),
    }
}

#[tokio::test]
async fn the_default_policy_imports_nothing_but_the_contract() {
    let runtime = Runtime::new(RuntimeConfig::default()).unwrap();
    let policy = docferry::default_policy(&runtime).await.unwrap();
    let imports: Vec<&str> = policy.imports().iter().map(String::as_str).collect();
    assert_eq!(imports, ["docferry:policy/types@0.1.0", "docferry:policy/io@0.1.0", "docferry:policy/log@0.1.0"]);
    assert!(Part::ALL.into_iter().all(|part| policy.brings(part)));
}
