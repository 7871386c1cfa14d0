//! What does not become a policy.

use std::error::Error;

use docferry_sandbox::{Call, CallError, Cause, Limits, LoadError, Part, Policy, Runtime, RuntimeConfig};
use docferry_tests::guest::{self, DESCRIBE};

use crate::{MIB, Sandbox, impatient, patient, runtime};

/// A world with these items, in WIT.
pub(crate) fn world(items: &str) -> String {
    format!("package test:odd; {items}")
}

/// A policy that ranks nothing, well.
pub(crate) const RANK: &str =
    r#"(func (export "docferry:policy/passages@0.1.0#rank") (param i32) (result i32) i32.const 64)"#;

pub(crate) const RANKER: &str = "export docferry:policy/info@0.1.0; export docferry:policy/passages@0.1.0;";

async fn refused(component: Vec<u8>) -> LoadError {
    refused_by(&runtime(), component).await
}

/// The error, after which the same runtime loads and runs a proper policy.
async fn refused_by(runtime: &Runtime, component: Vec<u8>) -> LoadError {
    let error = match Policy::load(runtime, component).await {
        Err(error) => error,
        Ok(policy) => panic!("it was taken: {:?}", policy.info()),
    };
    Sandbox::start_on(runtime).await.assert_healthy().await;
    error
}

#[tokio::test]
async fn what_is_no_component_is_named_for_what_it_is() {
    for (bytes, code, words) in [
        (b"".as_slice(), "policy_not_wasm", "the file is not a WebAssembly component: it is empty"),
        (b"(component)", "policy_not_wasm", "the file is not a WebAssembly component: it is text"),
        (b"\x7fELF\x02\x01\x01", "policy_not_wasm", "the file is not a WebAssembly component: it is native code"),
        (b"\xff\xfe\x00", "policy_not_wasm", "the file is not a WebAssembly component: it does not start as one"),
        (
            b"\0asm\x09\0\0\0",
            "policy_not_wasm",
            "the file is not a WebAssembly component: its version of the binary format is unknown",
        ),
        (b"\0asm\x01\0\0\0", "policy_core_module", "the file is a core WebAssembly module, not a component"),
        (b"\0asm\x0d\0\x01\0\x07\xff", "policy_invalid_component", "the component cannot be compiled"),
    ] {
        let error = refused(bytes.to_vec()).await;
        assert_eq!((error.code(), error.to_string().as_str()), (code, words));
    }
}

#[tokio::test]
async fn a_component_that_is_cut_short_is_invalid() {
    let component = guest::odd_policy(&world(&format!("world odd {{ {RANKER} }}")), &format!("{DESCRIBE} {RANK}"));
    let error = refused(component[..component.len() / 2].to_vec()).await;
    assert_eq!(error.code(), "policy_invalid_component");
}

#[tokio::test]
async fn a_component_past_the_limit_is_not_even_looked_at() {
    let runtime = Runtime::new(RuntimeConfig { max_component_bytes: MIB, ..RuntimeConfig::default() }).unwrap();
    let error = refused_by(&runtime, vec![0; 1024 * 1024 + 1]).await;
    assert!(matches!(error, LoadError::TooLarge { limit: 1_048_576, size: 1_048_577 }), "{error:?}");
    assert_eq!(error.code(), "policy_too_large");
    assert_eq!(error.to_string(), "the component has 1048577 bytes, more than the limit of 1048576");
}

#[tokio::test]
async fn an_import_that_the_sandbox_does_not_give_is_forbidden() {
    let call = |module: &str, name: &str| {
        format!(r#"(import "{module}" "{name}" (func $f)) (start $start) (func $start call $f) {DESCRIBE} {RANK}"#)
    };
    for (items, body, name) in [
        (
            format!("interface network {{ connect: func(); }} world odd {{ import network; {RANKER} }}"),
            call("test:odd/network", "connect"),
            "test:odd/network",
        ),
        (format!("world odd {{ import connect: func(); {RANKER} }}"), call("$root", "connect"), "connect"),
        (
            format!(
                "world odd {{ import docferry:advice/advisor@0.1.0; {RANKER} }} \
                 package docferry:advice@0.1.0 {{ interface advisor {{ ask: func(); }} }}"
            ),
            call("docferry:advice/advisor@0.1.0", "ask"),
            "docferry:advice/advisor@0.1.0",
        ),
    ] {
        let error = refused(guest::odd_policy(&world(&items), &body)).await;
        assert_eq!(error.code(), "policy_forbidden_import");
        assert_eq!(error.to_string(), format!("the component imports {name}, which the sandbox does not provide"));
    }
}

#[tokio::test]
async fn a_component_of_another_world_is_told_what_it_exports() {
    let greeter = "interface greeter { greet: func(); } world odd { export greeter; }";
    let greet = r#"(func (export "test:odd/greeter#greet"))"#;
    let error = refused(guest::odd_policy(&world(greeter), greet)).await;
    assert_eq!(error.code(), "policy_wrong_world");
    assert_eq!(error.to_string(), "the component exports no part of a policy (it exports test:odd/greeter)");

    // It describes itself, and brings nothing.
    let error = refused(guest::odd_policy(&world("world odd { export docferry:policy/info@0.1.0; }"), DESCRIBE)).await;
    assert_eq!(error.to_string(), "the component exports no part of a policy (it exports docferry:policy/info@0.1.0)");

    let error = refused(b"\0asm\x0d\0\x01\0".to_vec()).await;
    assert_eq!(error.to_string(), "the component exports no part of a policy (it exports nothing)");
}

#[tokio::test]
async fn an_interface_of_the_contract_in_another_shape_is_refused() {
    // The interfaces by their names, with functions that take a number and give none.
    let component = |interfaces: &[(&str, &[&str])]| {
        let mut text = r#"(component (core module $m (func (export "f") (param i32)))
            (core instance $i (instantiate $m)) (func $f (param "n" u32) (canon lift (core func $i "f")))"#
            .to_owned();
        for (name, functions) in interfaces {
            let functions: String = functions.iter().map(|name| format!(r#"(export "{name}" (func $f))"#)).collect();
            text += &format!(
                r#"(instance ${name} {functions}) (export "docferry:policy/{name}@0.1.0" (instance ${name}))"#
            );
        }
        wat::parse_str(text + ")").unwrap()
    };
    for (interfaces, named) in [
        ([("info", ["describe"].as_slice()), ("passages", &["rank"])].as_slice(), "passages"),
        (&[("info", &["describe"]), ("extraction", &["plan", "extract"])], "extraction"),
        (&[("info", &["describe"]), ("extraction", &["plan"])], "extraction"),
        (&[("info", &["tell"]), ("extraction", &["plan", "extract"])], "info"),
        (&[("info", &["describe"]), ("selection", &["select"])], "selection"),
    ] {
        let error = refused(component(interfaces)).await;
        let words = format!("the component's {named} does not fit the contract");
        assert_eq!((error.code(), error.to_string()), ("policy_wrong_contract", words));
        assert!(error.source().is_some());
    }
}

#[tokio::test]
async fn a_part_that_a_policy_does_not_bring_is_missing() {
    let runtime = runtime();
    let policy = Policy::load(&runtime, guest::policy("docferry-plain-selection")).await.unwrap();
    assert_eq!(Part::ALL.map(|part| policy.brings(part)), [true, false, false]);
    let sandbox = Sandbox { policy, indexes: runtime.indexes() };
    assert_eq!(sandbox.ask(&["one", "two", "three"], "what is there?").await.unwrap().len(), 2);
    let ranker = world(&format!("world odd {{ {RANKER} }}"));
    let policy = Policy::load(&runtime, guest::odd_policy(&ranker, &format!("{DESCRIBE} {RANK}"))).await.unwrap();
    assert_eq!(Part::ALL.map(|part| policy.brings(part)), [false, false, true]);
    let unselective = Sandbox { policy, indexes: runtime.indexes() };
    for error in [
        sandbox.plan("report").await.unwrap_err(),
        sandbox.extract("report").await.unwrap_err().error,
        sandbox.rank("what is there?").await.unwrap_err(),
        unselective.ask(&["one"], "what is there?").await.unwrap_err(),
    ] {
        assert_eq!((&error.cause, error.code()), (&Cause::Missing, "policy_part_missing"));
    }
}

/// Loads within these limits, and gives what stopped `describe`.
async fn describe_stopped(limits: Limits, component: Vec<u8>) -> CallError {
    let runtime = runtime();
    let error = match Policy::load_within(&runtime, component, limits).await {
        Err(LoadError::Describe(error)) => error,
        Err(other) => panic!("{other:?}"),
        Ok(policy) => panic!("it was taken: {:?}", policy.info()),
    };
    assert_eq!(error.call, Call::Describe);
    Sandbox::start_on(&runtime).await.assert_healthy().await;
    error
}

#[tokio::test]
async fn a_description_that_never_comes_is_stopped() {
    let ranker = world(&format!("world odd {{ {RANKER} }}"));
    let describing = r#"(func (export "docferry:policy/info@0.1.0#describe") (result i32)"#;
    let timed_out = Cause::TimedOut { limit: impatient().ranking };
    for (body, limits, cause) in [
        (format!("{describing} (loop $l (br $l)) unreachable) {RANK}"), impatient(), timed_out.clone()),
        // Before any function is called: while the component is made.
        (format!("(start $s) (func $s (loop $l (br $l))) {DESCRIBE} {RANK}"), impatient(), timed_out),
        (
            format!("{describing} unreachable) {RANK}"),
            patient(),
            Cause::Trapped("wasm `unreachable` instruction executed".to_owned()),
        ),
        (format!("(func $dig call $dig) {describing} call $dig unreachable) {RANK}"), patient(), Cause::StackOverflow),
    ] {
        let error = describe_stopped(limits, guest::odd_policy(&ranker, &body)).await;
        assert_eq!(error.cause, cause);
    }
}

#[tokio::test]
async fn memory_and_tables_are_summed_however_they_are_dealt() {
    let ranker = world(&format!("world odd {{ {RANKER} }}"));
    let mib = |pages: u64| pages * 65_536;
    let limit = patient().ranking_memory;
    for (declared, requested) in [
        // What was asked for when the limit was passed.
        ("(memory 4096)".to_owned(), mib(4096)),
        ("(memory 300) (memory 300)".to_owned(), mib(600)),
        // More memories than a slot of the pool has.
        ("(memory 200)".repeat(3), mib(600)),
        ("(memory 400) (table 2000000 funcref)".to_owned(), mib(1 + 400) + 16_000_000),
        // More than a machine can address.
        ("(memory i64 0x1000000000000)".to_owned(), u64::MAX),
    ] {
        let body = format!("{declared} {DESCRIBE} {RANK}");
        let error = describe_stopped(patient(), guest::odd_policy(&ranker, &body)).await;
        match error.cause {
            Cause::OutOfMemory { limit: named, requested: asked } => {
                assert_eq!(named, limit, "{declared}");
                assert!(asked == requested || requested == u64::MAX, "{declared}: {asked}, not {requested}");
            }
            other => panic!("{declared}: {other:?}"),
        }
    }
}

/// What a memory's own declaration refuses was never used.
#[tokio::test]
async fn growth_that_fails_for_another_reason_is_not_counted() {
    let ranker = world(&format!("world odd {{ {RANKER} }}"));
    let describing = r#"
        (memory $small 1 1)
        (table $few 1 1 funcref)
        (func (export "docferry:policy/info@0.1.0#describe") (result i32)
            (local $turns i32)
            (loop $again
                (drop (memory.grow $small (i32.const 100)))
                (drop (table.grow $few (ref.null func) (i32.const 100000)))
                (local.set $turns (i32.add (local.get $turns) (i32.const 1)))
                (br_if $again (i32.lt_u (local.get $turns) (i32.const 100))))
            (if (i32.eq (memory.grow $memory (i32.const 16)) (i32.const -1)) (then unreachable))
            i32.const 64)"#;
    let component = guest::odd_policy(&ranker, &format!("{describing} {RANK}"));
    Policy::load_within(&runtime(), component, patient()).await.unwrap();
}
