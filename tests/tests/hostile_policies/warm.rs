//! Indexes that stay warm between questions, and what retires them.

use std::sync::Arc;

use docferry_sandbox::{Cause, DocumentRef, Documents, IndexKey, Limits};
use tokio::runtime::Handle;

use crate::{Catalogue, MIB, Sandbox, impatient, patient, question};

/// The number of questions that the index has answered, as it says itself.
async fn count(sandbox: &Sandbox, tenant: &str, catalogue: &Arc<Catalogue>) -> String {
    let reason = sandbox.ask_as(tenant, catalogue.clone(), question("count")).await.unwrap()[0].reason.clone();
    reason.split(' ').nth(1).unwrap().to_owned()
}

#[tokio::test]
async fn an_index_stays_warm_until_it_misbehaves() {
    let sandbox = Sandbox::start().await;
    let catalogue = Catalogue::of(&["one"]);
    assert_eq!(count(&sandbox, "tenant", &catalogue).await, "1");
    assert_eq!(count(&sandbox, "tenant", &catalogue).await, "2");
    for misdeed in ["trap", "deep-recursion"] {
        sandbox.ask_as("tenant", catalogue.clone(), question(misdeed)).await.unwrap_err();
        assert_eq!(count(&sandbox, "tenant", &catalogue).await, "1", "another index after {misdeed}");
    }
    // A failure or a bad answer is no reason to build anew.
    sandbox.ask_as("tenant", catalogue.clone(), question("fail")).await.unwrap_err();
    assert_eq!(count(&sandbox, "tenant", &catalogue).await, "3");
}

#[tokio::test]
async fn two_tenants_never_share_an_index() {
    let sandbox = Sandbox::start().await;
    let catalogue = Catalogue::of(&["one"]);
    for expected in ["1", "2", "3"] {
        assert_eq!(count(&sandbox, "acme", &catalogue).await, expected);
        assert_eq!(count(&sandbox, "zenith", &catalogue).await, expected);
    }
}

#[tokio::test]
async fn an_index_retires_after_as_many_questions_as_it_may_answer() {
    let sandbox = Sandbox::start().await;
    let limits = Limits { questions_per_index: 2, ..patient() };
    let sandbox = sandbox.within(limits);
    let catalogue = Catalogue::of(&["one"]);
    for expected in ["1", "2", "1", "2", "1"] {
        assert_eq!(count(&sandbox, "tenant", &catalogue).await, expected);
    }
    assert!(catalogue.builds() >= 3);
}

#[tokio::test]
async fn without_reuse_every_question_has_an_index_of_its_own() {
    let mut sandbox = Sandbox::start().await;
    sandbox.policy = sandbox.policy.with_reuse(false);
    let catalogue = Catalogue::of(&["one"]);
    for _ in 0..3 {
        assert_eq!(count(&sandbox, "tenant", &catalogue).await, "1");
    }
    assert_eq!(catalogue.builds(), 3);
}

/// Spares are built by tasks, and these tests spawn no others.
async fn spares_are_built() {
    while Handle::current().metrics().num_alive_tasks() > 0 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_spare_answers_where_an_index_was_lost() {
    let sandbox = Sandbox::start().await.within(impatient());
    let catalogue = Catalogue::of(&["one", "two"]);
    assert_eq!(count(&sandbox, "tenant", &catalogue).await, "1");
    for (builds, misdeed) in (2..).zip(["trap", "spin", "memory-bomb", "panic"]) {
        spares_are_built().await;
        assert_eq!(catalogue.builds(), builds);
        sandbox.ask_as("tenant", catalogue.clone(), question(misdeed)).await.unwrap_err();
        // The spare is there, and nothing was built for this answer.
        assert_eq!(count(&sandbox, "tenant", &catalogue).await, "1", "after {misdeed}");
        assert_eq!(catalogue.builds(), builds, "after {misdeed}");
    }
}

#[tokio::test]
async fn a_large_catalogue_gets_its_spare_when_the_index_is_about_to_retire() {
    struct Large(Arc<Catalogue>);
    impl Documents for Large {
        fn len(&self) -> usize {
            self.0.len()
        }
        fn document(&self, index: usize) -> Option<DocumentRef<'_>> {
            self.0.document(index)
        }
        fn bytes(&self) -> u64 {
            17 * MIB
        }
    }
    let sandbox = Sandbox::start().await.within(Limits { questions_per_index: 25, ..patient() });
    let catalogue = Catalogue::of(&["one"]);
    let documents: Arc<dyn Documents> = Arc::new(Large(catalogue.clone()));
    let key = IndexKey { tenant: "tenant".to_owned(), catalogue: "large".to_owned() };
    for (asked, builds) in [(1, 1), (2, 1), (3, 1), (4, 1), (5, 2), (6, 2)] {
        let question = question("what is there?");
        sandbox.indexes.select(&sandbox.policy, key.clone(), documents.clone(), question, None).await.unwrap();
        spares_are_built().await;
        assert_eq!(catalogue.builds(), builds, "after {asked} questions");
    }
}

#[tokio::test]
async fn the_index_that_was_used_longest_ago_makes_room() {
    // Room for two indexes, each with its spare.
    let sandbox = Sandbox::start().await;
    let [first, second, third] = ["first", "second", "third"].map(|name| Catalogue::of(&[name]));
    assert_eq!(count(&sandbox, "tenant", &first).await, "1");
    assert_eq!(count(&sandbox, "tenant", &second).await, "1");
    spares_are_built().await;
    assert_eq!(count(&sandbox, "tenant", &first).await, "2");
    assert_eq!(count(&sandbox, "tenant", &third).await, "1");
    spares_are_built().await;
    assert_eq!(count(&sandbox, "tenant", &first).await, "3");
    assert_eq!(count(&sandbox, "tenant", &second).await, "1", "it made room");
}

#[tokio::test]
async fn nothing_of_one_question_shows_in_the_error_of_the_next() {
    let sandbox = Sandbox::start().await;
    let catalogue = Catalogue::of(&["one"]);
    // More memory than there is, refused, and survived; a line is logged about it.
    sandbox.ask_as("tenant", catalogue.clone(), question("ask-too-much")).await.unwrap();
    let error = sandbox.ask_as("tenant", catalogue.clone(), question("trap")).await.unwrap_err();
    assert_eq!(error.cause, Cause::Trapped("wasm `unreachable` instruction executed".to_owned()));
    assert_eq!(error.log, []);
}

#[tokio::test]
async fn a_catalogue_that_no_index_can_be_built_from_harms_no_other() {
    let sandbox = Sandbox::start().await.within(impatient());
    for _ in 0..2 {
        for bad in ["spin-in-add", "trap-in-seal", "memory-bomb-in-add", "fail-in-seal"] {
            sandbox.ask(&["one", bad], "what is there?").await.unwrap_err();
        }
        sandbox.assert_healthy().await;
    }
}
