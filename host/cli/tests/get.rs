//! Documents by name: as text, as bytes, many at once.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

mod support;

use std::path::Path;

use support::{Bench, interrupted_after};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");

#[tokio::test]
async fn one_bad_document_never_stops_the_others() {
    let bench = Bench::start().await;
    bench.server.put_object("reports", "a.txt", "the text of a", None);
    bench.server.put_object("reports", "c.txt", "the text of c", None);
    bench.file("b.txt", "the text of b");
    let ended = bench
        .run(&[
            "-q",
            "get",
            "s3://reports/a.txt",
            "s3://reports/missing.txt",
            "b.txt",
            "nonsense://",
            "s3://reports/c.txt",
        ])
        .await;
    assert_eq!(ended.code, Some(2));
    assert_eq!(ended.stdout, "the text of a\nthe text of b\nthe text of c\n");
    let mut errors: Vec<&str> = ended.stderr.lines().map(|line| line.split_once(": ").unwrap().0).collect();
    errors.sort_unstable();
    assert_eq!(errors, ["error[configuration/malformed_uri]", "error[s3/no_such_key]"]);
}

#[tokio::test]
async fn a_prefix_brings_everything_below_it_into_a_folder() {
    let bench = Bench::start().await;
    let pdf = std::fs::read(Path::new(CORPUS).join("typst.pdf")).unwrap();
    for number in 0..30 {
        bench.server.put_object("reports", &format!("2023/{number} ü+%.txt"), format!("text {number}"), None);
    }
    bench.server.put_object("reports", "2023/deep/x.pdf", pdf.clone(), Some("application/pdf"));
    bench.server.put_object("reports", "2023/folder/", "", None);
    bench.server.put_object("reports", "2022/no.txt", "another year", None);

    let ended = bench.run(&["-q", "get", "s3://reports/2023/*", "--output", "texts", "--jobs", "5"]).await;
    assert_eq!((ended.code, ended.stdout.as_str(), ended.stderr.as_str()), (Some(0), "", ""));
    let texts = bench.folder.path().join("texts/2023");
    for number in 0..30 {
        let text = std::fs::read_to_string(texts.join(format!("{number} ü+%.txt.txt"))).unwrap();
        assert_eq!(text, format!("text {number}"));
    }
    assert!(!std::fs::read_to_string(texts.join("deep/x.pdf.txt")).unwrap().is_empty());
    assert!(!bench.folder.path().join("texts/2022").exists());

    let ended = bench.run(&["-q", "get", "s3://reports/2023/*", "--output", "bytes", "--raw"]).await;
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let bytes = bench.folder.path().join("bytes/2023");
    assert_eq!(std::fs::read(bytes.join("deep/x.pdf")).unwrap(), pdf);
    assert_eq!(std::fs::read(bytes.join("7 ü+%.txt")).unwrap(), b"text 7");
    let left: Vec<_> = std::fs::read_dir(&bytes).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 31, "nothing but the documents: {left:?}");
}

#[tokio::test]
async fn no_document_leaves_the_folder_or_replaces_another() {
    let bench = Bench::start().await;
    bench.server.put_object("reports", "../outside.txt", "far", None);
    bench.server.put_object("others", "../outside.txt", "farther", None);
    let ended =
        bench.run(&["-q", "get", "s3://reports/../outside.txt", "s3://others/../outside.txt", "--output", "out"]).await;
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.stderr.contains("another document is written there"), "{}", ended.stderr);
    assert!(!bench.folder.path().join("outside.txt.txt").exists());
    assert_eq!(std::fs::read_to_string(bench.folder.path().join("out/__/outside.txt.txt")).unwrap(), "far");
}

#[tokio::test]
async fn lines_of_json_tell_what_became_of_each() {
    let bench = Bench::start().await;
    bench.server.put_object("reports", "a.txt", "the text", None);
    let ended = bench.run(&["-q", "get", "--json", "s3://reports/a.txt", "s3://reports/b.txt"]).await;
    assert_eq!(ended.code, Some(2));
    let lines = ended.lines();
    assert_eq!((&lines[0]["status"], &lines[0]["text"]), (&"loaded".into(), &"the text".into()));
    assert_eq!((&lines[1]["status"], &lines[1]["error"]["code"]), (&"failed".into(), &"no_such_key".into()));
    assert!(lines[1]["error"]["request_id"].is_string());
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_done_behind_a_document_that_is_not_survives_an_interrupt() {
    let bench = Bench::start().await;
    bench.file("hostile.wasm", docferry_tests::guest::policy("docferry-hostile-policy"));
    for name in ["spin", "1.txt"] {
        bench.server.put_object("reports", name, name, None);
    }
    let policy = ["--policy", "hostile.wasm", "--set", "extraction_timeout=300s", "--set", "deadline=300s"];
    let command = bench.command(&[&policy[..], &["get", "s3://reports/spin", "s3://reports/1.txt"]].concat());
    let ended = interrupted_after("1.txt is ready", command).await;
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(130), "1.txt\n"), "{ended:?}");
    assert_eq!(ended.stderr.lines().last(), Some("interrupted: 1 done, the rest was given up"));
}
