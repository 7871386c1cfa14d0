//! Policies for tests: the packages of the guest workspace, built as an author would, and odd components from text.

use std::collections::HashMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};

use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

/// Bare WebAssembly: nothing but the contract is imported.
const TARGET: &str = "wasm32-unknown-unknown";

/// WebAssembly with the system interface of which the host has nothing.
const WASI_TARGET: &str = "wasm32-wasip2";

/// What cargo sets for the host's own build and must not reach the guest's.
const NOT_INHERITED: [&str; 7] = [
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_BUILD_TARGET",
    "CARGO_TARGET_DIR",
];

/// The component of a package of the guest workspace, such as `docferry-hostile-policy`. Built once in a process; test
/// binaries that run at the same time wait for each other at cargo's lock.
///
/// # Panics
///
/// When the package does not build.
pub fn policy(package: &str) -> Vec<u8> {
    static BUILT: OnceLock<Mutex<HashMap<String, Vec<u8>>>> = OnceLock::new();
    let mut built = BUILT.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    built.entry(package.to_owned()).or_insert_with(|| encode(&build(package, TARGET))).clone()
}

/// The component of a package of the guest workspace, built for a target that imports WASI, as the toolchains of other
/// languages do.
///
/// # Panics
///
/// When the package does not build.
pub fn policy_with_wasi(package: &str) -> Vec<u8> {
    build(package, WASI_TARGET)
}

fn build(package: &str, wanted: &str) -> Vec<u8> {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = checkout.join("target").join("guest");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo
        .current_dir(checkout.join("guest"))
        .args(["build", "--release", "--locked", "--target", wanted, "--package", package, "--target-dir"])
        .arg(&target);
    for name in NOT_INHERITED {
        cargo.env_remove(name);
    }
    let output = cargo.output().expect("cargo runs");
    assert!(output.status.success(), "{package} does not build\n{}", String::from_utf8_lossy(&output.stderr));
    let module = format!("{}.wasm", package.replace('-', "_"));
    fs::read(target.join(wanted).join("release").join(module)).expect("cargo wrote the module")
}

/// For [`odd_policy`]: describes the policy, with nothing in it.
pub const DESCRIBE: &str = r#"(func (export "docferry:policy/info@0.1.0#describe") (result i32) i32.const 64)"#;

/// A component from a world in WIT and the body of a core module in WebAssembly's text format.
///
/// The world begins with `package test:odd;` and is called `odd`; it may name the interfaces of the contract, and packages
/// that it defines itself. The body finds a `$memory` of one page, zero from 64 to 1024, and an allocator above 4096. Its
/// exports carry the names of the classic canonical ABI, such as `docferry:policy/info@0.1.0#describe`.
///
/// # Panics
///
/// When the world or the module is not valid, or the two do not fit.
pub fn odd_policy(world: &str, body: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let wit = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("wit").join("policy.wit");
    resolve.push_str("policy.wit", &fs::read_to_string(wit).expect("the contract")).expect("the contract is valid");
    let package =
        resolve.push_str("odd.wit", world).unwrap_or_else(|error| panic!("the world is not valid: {error:#}"));
    let world = resolve.select_world(&[package], Some("odd")).expect("a world of this name");
    let mut module = wat::parse_str(format!("(module {body} {ALLOCATOR})")).unwrap_or_else(|error| panic!("{error}"));
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).expect("a world that fits a module");
    encode(&module)
}

/// A memory, and an allocator that never frees.
const ALLOCATOR: &str = r#"
    (memory $memory (export "memory") 1)
    (global $free (mut i32) (i32.const 4096))
    (func (export "cabi_realloc") (param $old i32) (param $old_size i32) (param $align i32) (param $size i32) (result i32)
        (local $at i32)
        (local.set $at (i32.and
            (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
            (i32.sub (i32.const 0) (local.get $align))))
        (global.set $free (i32.add (local.get $at) (local.get $size)))
        (local.get $at))
"#;

fn encode(module: &[u8]) -> Vec<u8> {
    ComponentEncoder::default()
        .validate(true)
        .module(module)
        .and_then(|mut encoder| encoder.encode())
        .unwrap_or_else(|error| panic!("the module cannot become a component: {error:#}"))
}
