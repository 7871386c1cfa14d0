//! Puts the default policy's component where `src/default_policy.rs` embeds it from. Looked for in this order:
//!
//! 1. the file that `DOCFERRY_DEFAULT_POLICY` names,
//! 2. `assets/default-policy.wasm`, which the packaged crate carries,
//! 3. in a checkout, the guest workspace, which is built here.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use wit_component::ComponentEncoder;

/// Names a component to embed instead of the one in this repository.
const OVERRIDE: &str = "DOCFERRY_DEFAULT_POLICY";
/// Where the packaged crate carries its component.
const PACKAGED: &str = "assets/default-policy.wasm";
/// The guest workspace in a checkout.
const GUEST: &str = "../../guest";
/// The guest's crate, and the module that it becomes.
const CRATE: (&str, &str) = ("docferry-default-policy", "docferry_default_policy.wasm");
/// Bare WebAssembly: nothing but the contract is imported.
const TARGET: &str = "wasm32-unknown-unknown";
/// What the guest's component depends on. A listed folder counts with everything in it.
const SOURCES: [&str; 9] = [
    "Cargo.toml", "Cargo.lock", "default/Cargo.toml", "default/src", "getrandom/Cargo.toml", "getrandom/src",
    "sdk/Cargo.toml", "sdk/src", "../wit",
];
/// What cargo hands to a build script for the host's own build and must not reach the guest's: flags for another machine,
/// clippy as the compiler, a target folder that this very build holds locked.
const NOT_INHERITED: [&str; 7] = [
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_BUILD_TARGET",
    "CARGO_TARGET_DIR",
];
/// How a component begins; a core module differs in its last four bytes.
const COMPONENT: &[u8] = b"\0asm\x0d\0\x01\0";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={OVERRIDE}");
    if env::var_os("CARGO_FEATURE_DEFAULT_POLICY").is_none() {
        return ExitCode::SUCCESS;
    }
    match provide() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            for line in message.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the component into the output folder.
fn provide() -> Result<(), String> {
    let package = variable("CARGO_MANIFEST_DIR")?;
    let output = variable("OUT_DIR")?;
    let packaged = package.join(PACKAGED);
    let guest = package.join(GUEST);
    let component = if let Some(path) = env::var_os(OVERRIDE) {
        ready_made(Path::new(&path))?
    } else if packaged.is_file() {
        ready_made(&packaged)?
    } else if guest.join("Cargo.toml").is_file() {
        built(&guest, &target_folder(&output).join("guest"))?
    } else {
        return Err(format!(
            "there is no default policy to embed: {} does not exist, and this is not a checkout with its guest folder\n\
             either set {OVERRIDE} to a policy component, or build without the feature default-policy",
            packaged.display()
        ));
    };
    let path = output.join("default-policy.wasm");
    fs::write(&path, component).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

fn variable(name: &str) -> Result<PathBuf, String> {
    env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("cargo did not set {name}"))
}

/// A component that exists already.
fn ready_made(path: &Path) -> Result<Vec<u8>, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let bytes = read(path)?;
    if bytes.starts_with(COMPONENT) {
        Ok(bytes)
    } else {
        Err(format!("{} is not a WebAssembly component", path.display()))
    }
}

/// The component of the guest workspace, built now.
fn built(guest: &Path, target: &Path) -> Result<Vec<u8>, String> {
    for source in SOURCES {
        println!("cargo::rerun-if-changed={}", guest.join(source).display());
    }
    require_target()?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo
        .current_dir(guest)
        .args(["build", "--release", "--locked", "--target", TARGET, "--package", CRATE.0, "--target-dir"])
        .arg(target);
    for name in NOT_INHERITED {
        cargo.env_remove(name);
    }
    let output = cargo.output().map_err(|error| format!("cargo cannot be run for the default policy: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "the default policy in {} does not build\n{}",
            guest.display(),
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    let path = target.join(TARGET).join("release").join(CRATE.1);
    ComponentEncoder::default()
        .validate(true)
        .module(&read(&path)?)
        .and_then(|mut encoder| encoder.encode())
        .map_err(|error| format!("{} cannot become a component: {error:#}", path.display()))
}

/// Says what to do when the compiler lacks the target, which otherwise ends in a missing `core`.
fn require_target() -> Result<(), String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .map_err(|error| format!("rustc cannot be run for the default policy: {error}"))?;
    let folder = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && Path::new(folder.trim()).is_dir() {
        Ok(())
    } else {
        Err(format!(
            "the target {TARGET}, which the default policy is built for, is not installed\n\
             either run `rustup toolchain install` in the checkout, or set {OVERRIDE} to a policy component"
        ))
    }
}

/// The target folder of this build: cargo marks it.
fn target_folder(output: &Path) -> PathBuf {
    output.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file()).unwrap_or(output).to_path_buf()
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}
