//! What an earlier start has compiled, and files in its place that are something else.

use std::fs;
use std::path::{Path, PathBuf};

use docferry_sandbox::{Policy, Runtime, RuntimeConfig};
use docferry_tests::guest::{self, DESCRIBE};

use crate::loading::{RANK, RANKER, world};

/// A policy of this name, in one letter, with further memories.
fn named(name: &str, memories: &str) -> Vec<u8> {
    let info = format!(
        r#"(data (memory $memory) (i32.const 64) "\00\08\00\00\01\00\00\00") (data (memory $memory) (i32.const 2048) "{name}")"#
    );
    guest::odd_policy(&world(&format!("world odd {{ {RANKER} }}")), &format!("{memories} {info} {DESCRIBE} {RANK}"))
}

/// The name of a policy that is loaded by a program that has just started.
async fn name(cache: &Path, component: &[u8]) -> String {
    let config = RuntimeConfig { cache_dir: Some(cache.to_owned()), ..RuntimeConfig::default() };
    let policy = Policy::load(&Runtime::new(config).unwrap(), component.to_vec()).await.unwrap();
    policy.info().name.clone()
}

fn files(cache: &Path) -> Vec<PathBuf> {
    fs::read_dir(cache.join("compiled")).unwrap().map(|file| file.unwrap().path()).collect()
}

/// A policy called A, and what its first start has kept.
async fn kept(cache: &Path) -> (Vec<u8>, PathBuf) {
    let component = named("A", "");
    assert_eq!(name(cache, &component).await, "A");
    let [file] = files(cache).try_into().unwrap();
    (component, file)
}

/// Once it starts with what was compiled: the code of another policy, put in its place, is run.
#[tokio::test]
async fn the_next_start_does_not_compile() {
    // With three memories it does not fit a slot of the pool.
    for memories in ["", "(memory 1) (memory 1)"] {
        let cache = tempfile::tempdir().unwrap();
        let (one, other) = (named("A", memories), named("B", memories));
        assert_eq!(name(cache.path(), &one).await, "A");
        let of_one = files(cache.path());
        assert_eq!(of_one.len(), 1, "{of_one:?}");
        assert_eq!(name(cache.path(), &other).await, "B");
        let of_other = files(cache.path()).into_iter().find(|file| *file != of_one[0]).unwrap();
        fs::rename(of_other, &of_one[0]).unwrap();
        assert_eq!(name(cache.path(), &one).await, "B", "{memories}");
    }
}

#[tokio::test]
async fn a_damaged_file_is_compiled_anew() {
    let cache = tempfile::tempdir().unwrap();
    let (component, file) = kept(cache.path()).await;
    let whole = fs::read(&file).unwrap();
    let parts = |until: usize| whole[..until].to_vec();
    for damaged in [parts(0), parts(60), parts(whole.len() / 2), parts(whole.len() - 1), vec![0; whole.len()]] {
        fs::write(&file, &damaged).unwrap();
        assert_eq!(name(cache.path(), &component).await, "A");
        assert!(fs::read(&file).unwrap() == whole, "{} bytes stayed", damaged.len());
    }
}

/// A folder in the place of the file: nothing can be kept there, and nothing is lost.
#[tokio::test]
async fn what_cannot_be_kept_runs_all_the_same() {
    let cache = tempfile::tempdir().unwrap();
    let (component, file) = kept(cache.path()).await;
    fs::remove_file(&file).unwrap();
    fs::create_dir_all(file.join("inside")).unwrap();
    assert_eq!(name(cache.path(), &component).await, "A");
    assert_eq!(files(cache.path()), [file]);
}
