//! Calls that do not come back, or not with an answer.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use docferry_sandbox::{Call, CallError, Cause, ContentSource, ExtractError, Failure, Limits, Page};
use tokio::sync::Notify;

use crate::{MIB, Sandbox, document, impatient, patient};

/// Every call into the policy, made to do this harm.
async fn every_call(sandbox: &Sandbox, harm: &str) -> Vec<CallError> {
    let in_add = format!("{harm}-in-add");
    let in_seal = format!("{harm}-in-seal");
    let constructor = sandbox.with_setting("constructor", harm);
    let mut errors = Vec::new();
    errors.push(constructor.ask(&["one"], "what is there?").await.unwrap_err());
    sandbox.assert_healthy().await;
    errors.push(sandbox.ask(&["one", &in_add], "what is there?").await.unwrap_err());
    sandbox.assert_healthy().await;
    errors.push(sandbox.ask(&["one", &in_seal], "what is there?").await.unwrap_err());
    sandbox.assert_healthy().await;
    errors.push(sandbox.ask(&["one"], harm).await.unwrap_err());
    sandbox.assert_healthy().await;
    errors.push(sandbox.plan(&format!("plan-{harm}")).await.unwrap_err());
    sandbox.assert_healthy().await;
    errors.push(sandbox.extract(harm).await.unwrap_err().error);
    sandbox.assert_healthy().await;
    errors.push(sandbox.rank(harm).await.unwrap_err());
    sandbox.assert_healthy().await;
    let calls: Vec<Call> = errors.iter().map(|error| error.call).collect();
    assert_eq!(calls, [Call::Index, Call::Index, Call::Index, Call::Select, Call::Plan, Call::Extract, Call::Rank]);
    assert!(errors.iter().all(|error| error.policy == sandbox.policy.digest()));
    errors
}

#[tokio::test]
async fn a_call_that_never_comes_back_is_stopped_at_its_own_limit() {
    let sandbox = Sandbox::start().await.within(impatient());
    let limits = impatient();
    for error in every_call(&sandbox, "spin").await {
        let limit = match error.call {
            Call::Index => limits.indexing,
            Call::Select => limits.selection,
            Call::Extract => limits.extraction,
            Call::Describe | Call::Plan | Call::Rank => limits.ranking,
        };
        assert_eq!(error.cause, Cause::TimedOut { limit }, "{:?}", error.call);
        assert_eq!(error.code(), "policy_timed_out");
    }
}

#[tokio::test]
async fn a_call_that_takes_all_memory_is_stopped_at_its_own_limit() {
    let sandbox = Sandbox::start().await;
    let limits = patient();
    for error in every_call(&sandbox, "memory-bomb").await {
        let expected = match error.call {
            // The names of the catalogue count four times.
            Call::Index => limits.index_memory_base..=limits.index_memory_base + 200,
            // A built index keeps what it has and may take as much again as a small one.
            Call::Select => limits.index_memory_base..=limits.index_memory_base + 200,
            Call::Extract => limits.extraction_memory..=limits.extraction_memory,
            Call::Describe | Call::Plan | Call::Rank => limits.ranking_memory..=limits.ranking_memory,
        };
        match error.cause {
            Cause::OutOfMemory { limit, requested } => {
                assert!(expected.contains(&limit), "{:?}: {limit}", error.call);
                assert!(requested > limit && requested < limit + 4 * MIB, "{:?}: {requested}", error.call);
            }
            ref other => panic!("{:?}: {other:?}", error.call),
        }
        assert_eq!(error.code(), "policy_out_of_memory");
    }
}

#[tokio::test]
async fn a_call_that_nests_too_deep_is_stopped() {
    let sandbox = Sandbox::start().await;
    for error in every_call(&sandbox, "deep-recursion").await {
        assert_eq!(error.cause, Cause::StackOverflow, "{:?}", error.call);
        assert_eq!(error.code(), "policy_stack_overflow");
    }
}

#[tokio::test]
async fn a_trap_is_named() {
    let sandbox = Sandbox::start().await;
    for error in every_call(&sandbox, "trap").await {
        let words = "wasm `unreachable` instruction executed".to_owned();
        assert_eq!(error.cause, Cause::Trapped(words), "{:?}", error.call);
        assert_eq!(error.code(), "policy_trapped");
    }
}

#[tokio::test]
async fn a_panic_tells_its_message_with_file_and_line() {
    let sandbox = Sandbox::start().await;
    let file = "examples/hostile/src/harm.rs";
    let source = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../guest").join(file)).unwrap();
    let line = 1 + source.lines().position(|line| line.contains("panic!(")).unwrap();
    let words = format!("panic at {file}:{line}: it was asked to panic");
    for error in every_call(&sandbox, "panic").await {
        assert_eq!(error.cause, Cause::Trapped(words.clone()), "{:?}", error.call);
        assert_eq!(error.to_string(), format!("the policy's {} crashed: {words}", error.call));
    }
}

#[tokio::test]
async fn too_much_output_ends_an_extraction_and_what_fits_is_kept() {
    let sandbox = Sandbox::start().await;
    let bytes = |requested| Cause::OutputTooLarge { limit: MIB, requested };
    let lied = |words: &str| Cause::Invalid(words.to_owned());
    for (name, cause, code, kept) in [
        ("giant-output", bytes(MIB + 256 * 1024), "output_too_large", 4),
        ("giant-page", bytes(40 * MIB), "output_too_large", 0),
        ("many-pages", Cause::TooManyPages { limit: 50 }, "output_too_large", 50),
        ("falling-page-numbers", lied("it emitted page 1 after page 2"), "policy_broke_contract", 1),
        ("same-page-twice", lied("it emitted page 7 after page 7"), "policy_broke_contract", 1),
        ("zero-page", lied("it emitted page 0, and pages are counted from 1"), "policy_broke_contract", 0),
    ] {
        let ExtractError { error, pages, .. } = sandbox.extract(name).await.unwrap_err();
        assert_eq!((&error.cause, error.code(), pages.len()), (&cause, code, kept), "{name}");
        sandbox.assert_healthy().await;
    }
}

#[tokio::test]
async fn a_policy_that_heeds_the_stop_succeeds_with_as_many_pages_as_fit() {
    let sandbox = Sandbox::start().await;
    let extracted = sandbox.extract("pages-until-stop").await.unwrap();
    assert_eq!((extracted.pages.len(), extracted.summary.pages), (50, 50));
}

#[tokio::test]
async fn pages_survive_whatever_comes_after_them() {
    let sandbox = Sandbox::start().await;
    let impatient = sandbox.within(impatient());
    let three: Vec<Page> = (1..=3).map(|number| Page { number, text: "a page".to_owned() }).collect();
    for (then, code) in [
        ("spin", "policy_timed_out"),
        ("trap", "policy_trapped"),
        ("deep-recursion", "policy_stack_overflow"),
        ("fail", "malformed"),
    ] {
        let error = impatient.extract(&format!("three-pages-then-{then}")).await.unwrap_err();
        assert_eq!((error.error.code(), &error.pages), (code, &three), "{then}");
        sandbox.assert_healthy().await;
    }
    let error = sandbox.extract("three-pages-then-memory-bomb").await.unwrap_err();
    assert_eq!((error.error.code(), &error.pages), ("policy_out_of_memory", &three));

    // The caller's deadline, in the middle of the work.
    let until = Some(Instant::now() + Duration::from_millis(300));
    let spinning = sandbox.policy.extract(document("three-pages-then-spin"), Arc::new(Vec::new()), until);
    let error = spinning.await.unwrap_err();
    assert_eq!((error.error.cause, error.pages), (Cause::Deadline, three));
    sandbox.assert_healthy().await;
}

#[tokio::test]
async fn a_call_that_is_dropped_stops_and_frees_its_thread() {
    let sandbox = Sandbox::start().await.within(Limits { extraction: Duration::from_secs(3600), ..patient() });
    let watched = Arc::new(Watched::default());
    // Reads once, then spins.
    let spinning = sandbox.policy.extract(document("ignore-loss"), Arc::clone(&watched) as _, None);
    tokio::select! {
        ended = spinning => panic!("it was to spin: {ended:?}"),
        () = watched.read.notified() => {}
    }
    // Only the dropped call had an hour.
    let until = Some(Instant::now() + Duration::from_secs(60));
    let extracted = sandbox.policy.extract(document("report"), Arc::new(b"text".to_vec()), until).await.unwrap();
    assert_eq!(extracted.pages[0].text, "text");
}

/// Content that tells when it is read.
#[derive(Default)]
struct Watched {
    read: Notify,
}

impl ContentSource for Watched {
    fn size(&self) -> u64 {
        1
    }

    fn read_at(&self, _: u64, _: usize) -> std::io::Result<Vec<u8>> {
        self.read.notify_one();
        Ok(vec![b'x'])
    }
}

#[tokio::test]
async fn bytes_that_are_gone_are_told_and_a_policy_that_ignores_it_is_stopped() {
    struct Gone;
    impl ContentSource for Gone {
        fn size(&self) -> u64 {
            1000
        }

        fn read_at(&self, _: u64, _: usize) -> std::io::Result<Vec<u8>> {
            Err(std::io::Error::other("the temporary file has gone"))
        }
    }
    let sandbox = Sandbox::start().await;
    let error = sandbox.policy.extract(document("report"), Arc::new(Gone), None).await.unwrap_err().error;
    assert_eq!(error.cause, Cause::Failed(Failure::ContentLost("the temporary file has gone".to_owned())));
    let impatient = sandbox.within(impatient());
    let error = impatient.policy.extract(document("ignore-loss"), Arc::new(Gone), None).await.unwrap_err().error;
    assert_eq!(error.cause, Cause::TimedOut { limit: impatient.policy.limits().extraction });
    sandbox.assert_healthy().await;
}

#[tokio::test]
async fn a_failure_arrives_with_its_kind_and_harmless_words() {
    let sandbox = Sandbox::start().await;
    let words = |kind: &str| format!("it says {kind}  [31mred  and  more   0m");
    for (kind, failure, code) in [
        ("unsupported", Failure::Unsupported(words("unsupported")), "unsupported"),
        ("malformed", Failure::Malformed(words("malformed")), "malformed"),
        ("encrypted", Failure::Encrypted(words("encrypted")), "encrypted"),
        ("no-text", Failure::NoText(words("no-text")), "no_text"),
        ("too-large", Failure::TooLarge(words("too-large")), "too_large"),
        ("content-lost", Failure::ContentLost(words("content-lost")), "content_lost"),
        ("internal", Failure::Internal(words("internal")), "policy_failed"),
    ] {
        let error = sandbox.extract(&format!("fail-{kind}")).await.unwrap_err().error;
        assert_eq!((&error.cause, error.code()), (&Cause::Failed(failure), code));
        assert_eq!(error.to_string(), words(kind));
    }
    for error in [
        sandbox.ask(&["one", "fail-in-seal"], "what is there?").await.unwrap_err(),
        sandbox.ask(&["one"], "fail").await.unwrap_err(),
        sandbox.rank("fail").await.unwrap_err(),
    ] {
        assert!(matches!(error.cause, Cause::Failed(Failure::Internal(_))), "{error:?}");
    }
    sandbox.assert_healthy().await;
}
