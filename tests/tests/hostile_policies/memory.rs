//! The memory that all sandboxes share, and the host's own.

use std::num::NonZeroUsize;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use docferry_sandbox::{Cause, ContentSource, Limits, Policy, Runtime, RuntimeConfig};
use docferry_tests::guest::{self, DESCRIBE};
use tokio::sync::Semaphore;

use crate::{MIB, Sandbox, document, patient, runtime};

/// Content that keeps its reader waiting.
struct Gate {
    open: Mutex<bool>,
    opened: Condvar,
    /// A permit for each reader that came.
    readers: Semaphore,
}

impl Gate {
    fn closed() -> Arc<Self> {
        Arc::new(Self { open: Mutex::new(false), opened: Condvar::new(), readers: Semaphore::new(0) })
    }

    fn open(&self) {
        *self.open.lock().unwrap() = true;
        self.opened.notify_all();
    }
}

impl ContentSource for Gate {
    fn size(&self) -> u64 {
        4
    }

    fn read_at(&self, offset: u64, _: usize) -> std::io::Result<Vec<u8>> {
        self.readers.add_permits(1);
        drop(self.opened.wait_while(self.open.lock().unwrap(), |open| !*open).unwrap());
        Ok(b"text".iter().copied().skip(usize::try_from(offset).unwrap()).collect())
    }
}

#[tokio::test]
async fn a_call_that_finds_no_memory_left_waits_for_some() {
    // Threads for all, memory for two.
    let runtime = Runtime::new(RuntimeConfig {
        workers: NonZeroUsize::new(4),
        memory: Some(128 * MIB),
        warm_indexes: 1,
        ..RuntimeConfig::default()
    })
    .unwrap();
    let sandbox = Sandbox::start_on(&runtime).await;
    assert_eq!(sandbox.policy.limits().extraction_memory, 64 * MIB);
    let gate = Gate::closed();
    let extract = |until: Option<Instant>| {
        let (policy, gate) = (sandbox.policy.clone(), Arc::clone(&gate));
        async move { policy.extract(document("report"), gate, until).await }
    };
    let mut running: Vec<_> = (0..2).map(|_| tokio::spawn(extract(None))).collect();
    gate.readers.acquire_many(2).await.unwrap().forget();
    assert_eq!(runtime.memory_available(), 0);

    // One gives up at its deadline, one has time.
    let error = extract(Some(Instant::now() + Duration::from_millis(100))).await.unwrap_err();
    assert_eq!((error.error.cause, error.pages.len()), (Cause::Deadline, 0));
    running.push(tokio::spawn(extract(None)));
    tokio::task::yield_now().await;
    assert_eq!(gate.readers.available_permits(), 0, "nobody else has begun");
    gate.open();
    for extraction in running {
        assert_eq!(extraction.await.unwrap().unwrap().pages[0].text, "text");
    }
    assert_eq!(runtime.memory_available(), 128 * MIB);
}

/// An idle index keeps its memory for the next question. Where memory is scarce, no document may wait for that.
#[tokio::test]
async fn a_small_machine_extracts_while_an_index_is_warm() {
    let runtime = Runtime::new(RuntimeConfig { memory: Some(65 * MIB), ..RuntimeConfig::default() }).unwrap();
    let sandbox =
        Sandbox::start_on(&runtime).await.within(Limits { extraction_memory: 512 * MIB, ..Limits::default() });
    sandbox.ask(&["one"], "what is there?").await.unwrap();
    let until = Some(Instant::now() + Duration::from_secs(20));
    let extracted = sandbox.policy.extract(document("report"), Arc::new(b"text".to_vec()), until).await.unwrap();
    assert_eq!(extracted.pages[0].text, "text");
    sandbox.ask(&["another"], "what is there?").await.unwrap();
}

/// A list of many strings may name the same bytes again and again: copied out, they would fill the host's memory.
#[tokio::test]
async fn an_answer_that_grows_when_it_is_copied_is_stopped() {
    let world =
        "package test:odd; world odd { export docferry:policy/info@0.1.0; export docferry:policy/extraction@0.1.0; }";
    // The summary's warnings are 4,000 strings, each the same 48 KiB: 190 MB from a guest of 128 KiB.
    let body = format!(
        r#"{DESCRIBE}
        (func (export "docferry:policy/extraction@0.1.0#plan") (param i32) (result i32) i32.const 64)
        (func (export "docferry:policy/extraction@0.1.0#extract") (param i32) (result i32)
            (local $at i32)
            (drop (memory.grow $memory (i32.const 1)))
            (local.set $at (i32.const 65536))
            (loop $next
                (i32.store $memory (local.get $at) (i32.const 8192))
                (i32.store $memory offset=4 (local.get $at) (i32.const 49152))
                (local.set $at (i32.add (local.get $at) (i32.const 8)))
                (br_if $next (i32.lt_u (local.get $at) (i32.const 97536))))
            (i32.store $memory (i32.const 136) (i32.const 65536))
            (i32.store $memory (i32.const 140) (i32.const 4000))
            i32.const 100)"#
    );
    let runtime = runtime();
    let odd = Policy::load_within(&runtime, guest::odd_policy(world, &body), patient()).await.unwrap();
    let error = odd.extract(document("report"), Arc::new(Vec::new()), None).await.unwrap_err().error;
    match &error.cause {
        Cause::Trapped(words) => assert!(words.starts_with("too much data is being copied"), "{words}"),
        other => panic!("{other:?}"),
    }
    Sandbox::start_on(&runtime).await.assert_healthy().await;
}
