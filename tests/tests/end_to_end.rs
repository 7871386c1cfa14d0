//! The library from a question to its answer, on the S3 server in the process.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use docferry::catalogue::{Catalogue, CatalogueLimits};
use docferry::progress::{Progress, sse};
use docferry::{
    Builder, CatalogueSource, ClientConfig, Credentials, Docferry, Limits, LoadRequest, Policy, Runtime, RuntimeConfig,
    S3, Scope, Turn, Verdict,
};
use docferry_demo_s3::{DemoS3, Identity};
use docferry_tests::guest;
use futures_util::StreamExt;
use serde_json::{Value, json};

async fn server() -> DemoS3 {
    let server = DemoS3::start([
        Identity::new("reader", "reader-secret"),
        Identity::new("acme", "acme-secret").only(["acme"]),
        Identity::new("zenith", "zenith-secret").only(["zenith"]),
    ]);
    server.await.unwrap()
}

async fn builder(server: &DemoS3, name: &str) -> Builder {
    let client = ClientConfig {
        endpoint_url: Some(server.endpoint_url()),
        region: Some("us-east-1".to_owned()),
        ..ClientConfig::default()
    };
    let credentials = Credentials::new(name, format!("{name}-secret"), None, None, "test");
    Docferry::builder().runtime(runtime(None)).s3(S3::connect_as(&client, credentials).await.unwrap())
}

/// A sandbox that finds its policies compiled.
fn runtime(workers: Option<usize>) -> Runtime {
    let config = RuntimeConfig {
        workers: workers.and_then(NonZeroUsize::new),
        cache_dir: Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")),
        ..RuntimeConfig::default()
    };
    Runtime::new(config).unwrap()
}

/// A catalogue with documents of these names in a bucket, put there with their names as text.
fn fill(server: &DemoS3, bucket: &str, group: &str, names: &[&str]) -> String {
    let documents: Vec<Value> = names
        .iter()
        .map(|name| {
            server.put_object(bucket, &format!("docs/{name}"), format!("the text of {name} of {group}"), None);
            json!({ "document_link": format!("s3://{bucket}/docs/{name}"), "filename": name })
        })
        .collect();
    let catalogue = json!({ group: documents }).to_string();
    server.put_object(bucket, "metadata.json", catalogue.clone(), Some("application/json"));
    catalogue
}

fn request(question: &str, bucket: &str) -> LoadRequest {
    LoadRequest::new(question, format!("s3://{bucket}/metadata.json").parse().unwrap())
}

async fn hostile(runtime: &Runtime) -> Policy {
    Policy::load(runtime, guest::policy("docferry-hostile-policy")).await.unwrap()
}

#[tokio::test]
async fn outcomes_come_as_they_end_and_are_collected_as_chosen() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["a.txt", "missing.txt", "c.txt"]);
    server.delete_object("acme", "docs/missing.txt");
    let docferry = builder(&server, "reader").await.build().await.unwrap();
    let ask = || request("What does Acme say?", "acme").max_documents(3);

    let mut load = docferry.load(ask(), &Scope::default()).await.unwrap();
    assert_eq!(load.choices().len(), 3);
    let mut outcomes = Vec::new();
    while let Some(outcome) = load.next().await {
        outcomes.push(outcome);
    }
    assert_eq!(outcomes.len(), 3);
    let answer = load.finish(outcomes).await;
    assert_eq!(answer.verdict(), Verdict::Partial);
    let answer = docferry.load(ask(), &Scope::default()).await.unwrap().collect().await;
    for (choice, outcome) in answer.choices.iter().zip(&answer.outcomes) {
        assert_eq!(choice.uri, outcome.choice.uri);
    }
    let missing = answer.outcomes.iter().find(|outcome| outcome.choice.name == "missing.txt").unwrap();
    let report = missing.report().unwrap();
    assert_eq!((report.class, report.code, missing.attempts), ("s3", "no_such_key", 1));
    assert!(answer.message.contains("missing.txt: the bucket has no object with this key (s3, no_such_key); check"));
}

#[tokio::test]
async fn the_deadline_returns_what_is_ready() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["good.txt", "spin"]);
    let runtime = runtime(Some(2));
    let limits = Limits { extraction: Duration::from_secs(600), ..Limits::default() };
    let docferry =
        builder(&server, "reader").await.runtime(runtime.clone()).policy(hostile(&runtime).await).limits(limits);
    let docferry = docferry.build().await.unwrap();
    let request = request("everything", "acme").deadline(Duration::from_secs(3));
    let answer = docferry.load(request, &Scope::default()).await.unwrap().collect().await;
    assert_eq!(answer.verdict(), Verdict::Partial, "{}", answer.message);
    let failed = answer.outcomes.iter().find_map(|outcome| outcome.report()).unwrap();
    assert_eq!(failed.code, "deadline_exceeded", "{failed:?}");
    assert!(answer.message.contains("spin: "), "{}", answer.message);
}

#[tokio::test]
async fn dropping_a_load_stops_its_work() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["spin"]);
    fill(&server, "zenith", "Zenith", &["good.txt"]);
    let runtime = runtime(Some(1));
    // Only the drop can free the worker in time.
    let limits = Limits { extraction: Duration::from_secs(600), ..Limits::default() };
    let docferry =
        builder(&server, "reader").await.runtime(runtime.clone()).policy(hostile(&runtime).await).limits(limits);
    let docferry = docferry.build().await.unwrap();
    let (progress, mut events) = Progress::channel();
    let load = docferry.load(request("everything", "acme").progress(progress), &Scope::default()).await.unwrap();
    while events.next().await.unwrap().stage != docferry::progress::Stage::TextExtraction {}
    drop(load);
    let answer = docferry.load(request("everything", "zenith"), &Scope::default()).await.unwrap().collect().await;
    assert_eq!(answer.verdict(), Verdict::Loaded, "{}", answer.message);
}

#[tokio::test]
async fn what_an_asker_may_not_see_is_never_chosen() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["public.txt", "secret.txt"]);
    let runtime = runtime(Some(1));
    // A policy that chooses what it was told to leave out.
    let docferry = builder(&server, "reader").await.runtime(runtime.clone()).policy(hostile(&runtime).await);
    let docferry = docferry.build().await.unwrap();
    let scope = Scope::default().visible(|entry| entry.name() != "secret.txt");
    let answer = docferry.load(request("hidden-index", "acme"), &scope).await.unwrap().collect().await;
    assert_eq!(answer.choices.iter().map(|choice| choice.name.as_str()).collect::<Vec<_>>(), ["public.txt"]);
    assert!(server.requests().iter().all(|request| !request.path.contains("secret")));
}

#[tokio::test]
async fn a_catalogue_is_parsed_once_for_each_version() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["a.txt"]);
    let docferry = builder(&server, "reader").await.build().await.unwrap();
    let choose = async || {
        let chosen = docferry.choose(request("What does Acme say?", "acme"), &Scope::default()).await.unwrap();
        chosen.into_iter().map(|choice| choice.name).collect::<Vec<_>>()
    };
    assert_eq!(choose().await, ["a.txt"]);
    let read = async || {
        let source: CatalogueSource = "s3://acme/metadata.json".parse().unwrap();
        docferry.catalogue(&source, &Scope::default(), Progress::none()).await.unwrap()
    };
    let first = read().await;
    assert!(Arc::ptr_eq(&first, &read().await), "the same catalogue");
    fill(&server, "acme", "Acme", &["b.txt"]);
    assert_eq!(choose().await, ["b.txt"]);
    assert!(!Arc::ptr_eq(&first, &read().await), "another version");
}

#[tokio::test]
async fn tenants_share_a_sandbox_and_nothing_else() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["plan.txt", "same.txt"]);
    fill(&server, "zenith", "Zenith", &["plan.txt", "same.txt"]);
    let runtime = runtime(None);
    // Each with credentials, a catalogue and a policy of its own.
    let acme = builder(&server, "acme").await.runtime(runtime.clone()).build().await.unwrap();
    let zenith = builder(&server, "zenith").await.runtime(runtime.clone()).policy(hostile(&runtime).await);
    let zenith = zenith.build().await.unwrap();
    let journeys = (0..40).map(|number| {
        let (docferry, own, other) =
            if number % 2 == 0 { (&acme, "Acme", "zenith") } else { (&zenith, "Zenith", "acme") };
        async move {
            let scope = Scope::new(own);
            let bucket = own.to_lowercase();
            let ask = request(&format!("What does {own} plan?"), &bucket).max_documents(2);
            let answer = docferry.load(ask, &scope).await.unwrap().collect().await;
            assert_eq!(answer.verdict(), Verdict::Loaded, "{}", answer.message);
            let policy = docferry.policy(docferry::Part::Extraction).digest();
            for (choice, text) in answer.loaded() {
                assert!(choice.uri.starts_with(&format!("s3://{bucket}/")), "{}", choice.uri);
                assert_eq!(text.text(), format!("the text of {} of {own}", choice.name));
                assert_eq!(text.policy, policy);
            }
            // The other's catalogue is out of reach.
            let error = docferry.load(request("everything", other), &scope).await.err().unwrap();
            assert_eq!((error.class().as_str(), error.code()), ("authentication", "access_denied"));
        }
    });
    futures_util::future::join_all(journeys).await;
    assert_ne!(acme.policy(docferry::Part::Selection).digest(), zenith.policy(docferry::Part::Selection).digest());
}

#[tokio::test]
async fn a_policy_is_swapped_while_questions_are_asked() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["a.txt"]);
    let docferry = builder(&server, "reader").await.build().await.unwrap();
    let plain = Policy::load(docferry.runtime(), guest::policy("docferry-plain-selection")).await.unwrap();
    assert!(!plain.brings(docferry::Part::Extraction));
    let under_way = docferry.load(request("What does Acme say?", "acme"), &Scope::default()).await.unwrap();
    let before = docferry.policy(docferry::Part::Extraction).digest();
    docferry.swap(&plain);
    assert_eq!(docferry.policy(docferry::Part::Selection).digest(), plain.digest());
    assert_eq!(docferry.policy(docferry::Part::Extraction).digest(), before, "it brings no extraction");
    assert_eq!(under_way.collect().await.verdict(), Verdict::Loaded);
    let answer =
        docferry.load(request("What does Acme say?", "acme"), &Scope::default()).await.unwrap().collect().await;
    assert_ne!(answer.verdict(), Verdict::Failed, "{}", answer.message);
}

#[tokio::test]
async fn progress_tells_the_stages_by_the_names_of_the_seed() {
    let server = server().await;
    fill(&server, "acme", "Acme", &["a.txt", "b.txt"]);
    let docferry = builder(&server, "reader").await.build().await.unwrap();
    let (progress, events) = Progress::channel();
    let ask = request("What does Acme say?", "acme").progress(progress);
    let answer = docferry.load(ask, &Scope::default()).await.unwrap().collect().await;
    assert_eq!(answer.loaded().count(), 2);
    let frames: Vec<String> = sse(events).collect().await;
    let names: Vec<&str> = frames.iter().filter_map(|frame| frame.split("event: ").nth(1)?.lines().next()).collect();
    for expected in [
        "document_selection_start",
        "metadata_download_start",
        "metadata_download_complete",
        "document_selection_complete",
        "concurrent_download_start",
        "single_download_start",
        "download_start",
        "download_complete",
        "text_extraction",
        "extraction_complete",
        "single_download_complete",
        "concurrent_download_complete",
        "done",
    ] {
        assert!(names.contains(&expected), "{expected} is missing in {names:?}");
    }
    let fractions: Vec<f64> = frames
        .iter()
        .filter_map(|frame| {
            serde_json::from_str::<Value>(frame.split("data: ").nth(1)?.trim()).ok()?["fraction"].as_f64()
        })
        .collect();
    assert!(fractions.is_sorted() && fractions.last() == Some(&1.0), "{fractions:?}");
}

#[tokio::test]
async fn the_names_of_the_seed_do_what_they_did() {
    let server = server().await;
    let json = fill(&server, "acme", "Acme", &["a.txt", "b.txt"]);
    let docferry = builder(&server, "reader").await.build().await.unwrap();
    let result = docferry.download_and_extract("s3://acme/docs/a.txt").await;
    assert!(result.success && result.error.is_none());
    assert_eq!(result.content.as_deref(), Some("the text of a.txt of Acme"));
    let result = docferry.download_and_extract("s3://acme/docs/z.txt").await;
    assert!(!result.success && result.content.is_none());
    assert_eq!(result.error.unwrap().code(), "no_such_key");
    let result = docferry.download_metadata("acme", "metadata.json").await;
    assert_eq!(result.content.as_deref(), Some(json.as_str()));
    server.put_object("acme", "latin.json", b"{\"\xe4\": []}".to_vec(), None);
    assert!(!docferry.download_metadata("acme", "latin.json").await.success, "text that is no text");

    let catalogue = Arc::new(Catalogue::read(json.as_bytes(), &CatalogueLimits::default()).unwrap());
    let history = vec![Turn { role: "user".to_owned(), content: "What does Acme say?".to_owned() }];
    let held = BTreeMap::from([("a.txt".to_owned(), "held".to_owned())]);
    let found = docferry.load_relevant_documents("and what else does it say?", catalogue, history, held).await.unwrap();
    assert_eq!(found.document_texts["a.txt"], "held");
    assert_eq!(found.document_texts["b.txt"], "the text of b.txt of Acme");
    assert_eq!(found.loaded, ["b.txt"]);
}
