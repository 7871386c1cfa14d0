//! What nobody meant: each ends in one line with class, code and hint, and in the exit code of its class.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

mod support;

use support::{Bench, Ended, ended};

/// Exactly one line of error, nothing else.
fn assert_refused(ended: &Ended, code: &str, exit: i32, case: &str) {
    let lines: Vec<&str> = ended.stderr.lines().collect();
    assert_eq!(lines.len(), 1, "{case}: {ended:?}");
    assert!(lines[0].starts_with(&format!("error[{code}]: ")), "{case}: {}", lines[0]);
    let (_, hint) = lines[0].split_once("(hint: ").unwrap_or_else(|| panic!("{case}: no hint: {}", lines[0]));
    assert!(hint.len() > 10, "{case}: {hint}");
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(exit), ""), "{case}");
    for noise in ["Error(", "panicked", "Err(", "{ "] {
        assert!(!lines[0].contains(noise), "{case}: {}", lines[0]);
    }
}

#[tokio::test]
async fn documents_that_cannot_be_had() {
    let bench = Bench::start().await;
    bench.server.put_object("reports", "page.pdf", "<!DOCTYPE html><html><body>Sign in</body></html>", None);
    bench.server.put_object("reports", "empty.pdf", "", None);
    bench.server.put_object("reports", "denied/x.pdf", "x", None);
    for (uri, code, exit) in [
        ("s3://reports/missing.pdf", "s3/no_such_key", 4),
        ("s3://missing/x.pdf", "s3/no_such_bucket", 4),
        ("s3://reports/denied/x.pdf", "authentication/access_denied", 3),
        ("s3://reports/page.pdf", "content/malformed", 5),
        ("s3://reports/empty.pdf", "content/malformed", 5),
        ("s3://reports", "configuration/malformed_uri", 1),
        ("s3:///x.pdf", "configuration/malformed_uri", 1),
        ("s3:/reports/x.pdf", "configuration/file_not_found", 1),
        ("gs://reports/x.pdf", "configuration/malformed_uri", 1),
        ("here.pdf", "configuration/file_not_found", 1),
        (".", "configuration/file_unreadable", 1),
        ("s3://missing/*", "s3/no_such_bucket", 4),
    ] {
        assert_refused(&bench.run(&["-q", "get", uri]).await, code, exit, uri);
    }
}

#[tokio::test]
async fn ways_to_s3_that_lead_nowhere() {
    let bench = Bench::start().await;
    for (name, value, code, exit) in [
        ("AWS_SECRET_ACCESS_KEY", Some("wrong"), "authentication/bad_signature", 3),
        ("AWS_ACCESS_KEY_ID", Some("nobody"), "authentication/unknown_key_id", 3),
        ("AWS_ACCESS_KEY_ID", None, "authentication/no_credentials", 3),
        ("AWS_ENDPOINT_URL", Some("http://127.0.0.1:1"), "network/connection_refused", 4),
        ("AWS_ENDPOINT_URL", Some("nonsense"), "configuration/bad_endpoint", 1),
        ("AWS_ENDPOINT_URL", Some("ftp://127.0.0.1"), "configuration/bad_endpoint", 1),
        ("AWS_PROFILE", Some("nobody"), "s3/no_such_bucket", 4),
    ] {
        let mut command = bench.command(&["-q", "--set", "max_retries=0", "get", "s3://reports/x.pdf"]);
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
        assert_refused(&ended(command).await, code, exit, &format!("{name}={value:?}"));
    }
    // The flag says it as well as the variable.
    let ended = bench.run(&["-q", "--endpoint-url", "nonsense", "get", "s3://reports/x.pdf"]).await;
    assert_refused(&ended, "configuration/bad_endpoint", 1, "--endpoint-url");
}

#[tokio::test]
async fn catalogues_that_are_none() {
    let bench = Bench::start().await;
    let good = r#"{"A": [{"document_link": "s3://reports/a.pdf", "filename": "a.pdf"}]}"#;
    for (body, code) in [
        ("not json", "content/bad_catalogue"),
        ("[1, 2, 3]", "content/bad_catalogue"),
        ("", "content/catalogue_empty"),
        ("   ", "content/catalogue_empty"),
        (r#"{"A": [1, 2]}"#, "content/bad_catalogue"),
        (r#"{"A": [{"document_link": "s3://reports/a.pdf"}"#, "content/bad_catalogue"),
        ("\u{1}\u{2}", "content/bad_catalogue"),
    ] {
        bench.server.put_object("reports", "metadata.json", body.to_owned(), Some("application/json"));
        assert_refused(&bench.run(&["-q", "load", "What did A earn?"]).await, code, 5, body);
        bench.file("catalogue.json", body);
        let ended = bench.run(&["-q", "load", "What did A earn?", "--catalogue", "catalogue.json"]).await;
        assert_refused(&ended, code, 5, body);
    }
    bench.server.put_object("reports", "metadata.json", good, Some("application/json"));
    bench.file("catalogue.json", good);
    for more in
        [&["--max-catalogue-bytes", "10"][..], &["--max-catalogue-bytes", "10", "--catalogue", "catalogue.json"]]
    {
        let arguments = [&["-q", "load", "What did A earn?"], more].concat();
        assert_refused(&bench.run(&arguments).await, "content/catalogue_too_large", 5, "too large");
    }
    for (catalogue, code, exit) in [
        ("s3://missing/metadata.json", "s3/no_such_bucket", 4),
        ("s3://reports/missing.json", "s3/no_such_key", 4),
        ("s3://reports/", "configuration/malformed_uri", 1),
        ("missing.json", "configuration/file_not_found", 1),
        (".", "configuration/file_unreadable", 1),
    ] {
        assert_refused(&bench.run(&["-q", "load", "x", "--catalogue", catalogue]).await, code, exit, catalogue);
    }
    let mut command = bench.command(&["-q", "load", "x"]);
    command.env_remove("DOCUMENT_METADATA_S3_BUCKET");
    assert_refused(&ended(command).await, "configuration/no_catalogue", 1, "no catalogue");
}

#[tokio::test]
async fn policies_that_are_none() {
    let bench = Bench::start().await;
    bench.file("text.wasm", "(module)");
    bench.file("empty.wasm", "");
    bench.file("core.wasm", b"\0asm\x01\0\0\0");
    bench.file("component.wasm", b"\0asm\x0d\0\x01\0");
    bench.file("broken.wasm", b"\0asm\x0d\0\x01\0\xff\xff");
    for (file, code) in [
        ("text.wasm", "configuration/policy_not_wasm"),
        ("empty.wasm", "configuration/policy_not_wasm"),
        ("core.wasm", "configuration/policy_core_module"),
        ("component.wasm", "configuration/policy_wrong_world"),
        ("broken.wasm", "configuration/policy_invalid_component"),
        ("missing.wasm", "configuration/file_not_found"),
    ] {
        assert_refused(&bench.run(&["-q", "--policy", file, "load", "x"]).await, code, 1, file);
        assert_refused(&bench.run(&["-q", "policy", "inspect", file]).await, code, 1, file);
    }
    let ended = bench.run(&["-q", "--set", "max_component_bytes=4", "policy", "inspect", "core.wasm"]).await;
    assert_refused(&ended, "configuration/policy_too_large", 1, "too large");
}

#[tokio::test]
async fn settings_and_flags_that_mean_nothing() {
    let bench = Bench::start().await;
    bench.file("docferry.toml", "max_retries = 1");
    bench.file("bad.toml", "max_retries = = 1");
    bench.file("unknown.toml", "max_retrys = 1");
    bench.file("history.json", r#"[{"role": "user"}]"#);
    for (arguments, code) in [
        (&["--deadline", "soon", "load", "x"][..], "configuration/bad_setting"),
        (&["--set", "chunk_size=0", "load", "x"], "configuration/bad_setting"),
        (&["--set", "nonsense", "load", "x"], "configuration/bad_setting"),
        (&["--set", "max_retrys=1", "load", "x"], "configuration/unknown_setting"),
        (&["--config", "bad.toml", "load", "x"], "configuration/bad_settings_file"),
        (&["--config", "unknown.toml", "load", "x"], "configuration/unknown_setting"),
        (&["--config", "missing.toml", "load", "x"], "configuration/file_not_found"),
        (&["load", "x", "--today", "yesterday"], "configuration/bad_setting"),
        (&["load", "x", "--history", "missing.json"], "configuration/file_not_found"),
        (&["load", "x", "--history", "history.json"], "configuration/file_unreadable"),
        (&["load", "x", "--allow-source", "http://reports/"], "configuration/malformed_uri"),
    ] {
        let arguments = [&["-q"], arguments].concat();
        assert_refused(&bench.run(&arguments).await, code, 1, &arguments.join(" "));
    }
    let mut command = bench.command(&["-q", "load", "x"]);
    command.env("DOCFERRY_MAX_RETRYS", "1");
    let ended = ended(command).await;
    assert_refused(&ended, "configuration/unknown_setting", 1, "DOCFERRY_MAX_RETRYS");
    assert!(ended.stderr.contains("did you mean DOCFERRY_MAX_RETRIES?"), "{}", ended.stderr);
    // Usage errors are the command line's own.
    for arguments in
        [&["frobnicate"][..], &["load"], &["get"], &["get", "x", "--raw"], &["load", "x", "--max-documents", "-1"]]
    {
        let ended = bench.run(arguments).await;
        assert_eq!(ended.code, Some(1), "{arguments:?}: {ended:?}");
        assert!(ended.stderr.starts_with("error: ") && ended.stdout.is_empty(), "{ended:?}");
    }
}
