//! The one owner of retries: a pure decision after each failed attempt, and the loop that carries it out.

use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};

use crate::bucket::Bucket;
use crate::classify::{Retry, Verdict, classify};
use crate::config::FetchConfig;
use crate::fault::Fault;

/// So many bytes of progress give one retry back.
const PROGRESS_OF_A_RETRY: u64 = 1024 * 1024;

/// One request that may take several attempts.
pub(crate) trait Work: Send {
    type Out: Send;

    /// Makes one attempt, after making the change that the last one called for.
    fn attempt(&mut self, turn: Turn) -> impl Future<Output = Result<Self::Out, Fault>> + Send;

    /// The most bytes that have been there at once. What they grow by gives retries back.
    fn reached(&self) -> u64 {
        0
    }

    /// Is told that attempt `n`, counted from 1, begins.
    fn begins(&mut self, n: u32);

    /// Is told that attempt `n` will follow after the delay.
    fn retrying(&mut self, n: u32, delay: Duration, verdict: &Verdict);
}

/// An attempt to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) change: Change,
    /// No other may follow.
    pub(crate) last: bool,
}

/// What must be different in the next attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    Nothing,
    FreshCredentials,
    Region(String),
}

/// What to do after a failed attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    GiveUp,
    Again { delay: Duration, change: Change },
}

/// What of the budget is spent.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spent {
    retries: u32,
    /// Bytes of progress that have not given a retry back yet.
    progress: u64,
    refreshed: bool,
    from_zero: bool,
    region: bool,
}

impl Spent {
    /// Bytes that have arrived give retries back: what moves on may break as often as it likes.
    fn give_back(&mut self, bytes: u64) {
        self.progress += bytes;
        let retries = u32::try_from(self.progress / PROGRESS_OF_A_RETRY).unwrap_or(u32::MAX);
        self.progress %= PROGRESS_OF_A_RETRY;
        self.retries = self.retries.saturating_sub(retries);
    }
}

/// Decides whether another attempt follows, and when. Pure: `draw` is the dice, in `0.0..1.0`; `left` is the time until
/// the work must be complete.
pub(crate) fn next_step(config: &FetchConfig, spent: &mut Spent, retry: &Retry, draw: f64, left: Duration) -> Step {
    let once = |flag: &mut bool| !std::mem::replace(flag, true);
    // What was wrong with the request itself is put right at once, and is no retry.
    let again = |change| match left.is_zero() {
        true => Step::GiveUp,
        false => Step::Again { delay: Duration::ZERO, change },
    };
    let (base, after) = match retry {
        Retry::RefreshOnce if once(&mut spent.refreshed) => return again(Change::FreshCredentials),
        Retry::RegionOnce(region) if once(&mut spent.region) => return again(Change::Region(region.clone())),
        Retry::No | Retry::RefreshOnce | Retry::RegionOnce(_) => return Step::GiveUp,
        _ if spent.retries >= config.max_retries => return Step::GiveUp,
        Retry::FromZeroOnce if once(&mut spent.from_zero) => (config.retry_delay, None),
        Retry::FromZeroOnce => return Step::GiveUp,
        Retry::Transient(after) => (config.retry_delay, *after),
        Retry::Throttle(after) => (config.throttle_delay, *after),
    };
    let delay = next_delay(base, config.max_retry_delay, spent.retries, draw, after);
    if delay >= left {
        return Step::GiveUp;
    }
    spent.retries += 1;
    Step::Again { delay, change: Change::Nothing }
}

/// How long to wait before a retry: anything between nothing and a delay that doubles with each retry, up to a cap ("full
/// jitter"). A server that asks for a time gets it, and a part of the base more, so that not everybody is back at once.
/// Pure.
pub(crate) fn next_delay(base: Duration, cap: Duration, retries: u32, draw: f64, after: Option<Duration>) -> Duration {
    if let Some(after) = after {
        return after.saturating_add(base.min(after / 10 + base / 10).mul_f64(draw.clamp(0.0, 1.0)));
    }
    let factor = 1_u32.checked_shl(retries).unwrap_or(u32::MAX);
    base.saturating_mul(factor).min(cap.max(base)).mul_f64(draw.clamp(0.0, 1.0))
}

/// Work that was done.
#[derive(Debug)]
pub(crate) struct Done<T> {
    pub(crate) out: T,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

/// Work that was given up.
#[derive(Debug)]
pub(crate) struct GivenUp {
    pub(crate) fault: Fault,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

/// Makes attempts until one succeeds, or none may follow. Each holds a permit; waiting holds none.
pub(crate) async fn run<W: Work>(
    config: &FetchConfig,
    permits: &Semaphore,
    bucket: &Bucket,
    deadline: Option<Instant>,
    work: &mut W,
) -> Result<Done<W::Out>, GivenUp> {
    let started = Instant::now();
    // A request that waits for others is not yet taking long.
    let mut timeout: Option<Instant> = None;
    let (mut attempts, mut spent, mut change, mut last) = (0, Spent::default(), Change::Nothing, None);
    loop {
        let given_up = |fault, attempts| GivenUp { fault, attempts, elapsed: started.elapsed() };
        let permit = match until(earliest(deadline, timeout), permits.acquire()).await {
            Some(permit) => permit,
            None => return Err(given_up(overdue(config, deadline, timeout, last), attempts)),
        };
        let timeout_here = *timeout.get_or_insert_with(|| later(Instant::now(), config.timeout));
        let end = earliest(deadline, Some(timeout_here));
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return Err(given_up(overdue(config, deadline, timeout, last), attempts));
        }
        attempts += 1;
        work.begins(attempts);
        let before = work.reached();
        let change_now = std::mem::replace(&mut change, Change::Nothing);
        let turn = Turn { change: change_now, last: spent.retries >= config.max_retries };
        let outcome = until(end, work.attempt(turn)).await;
        drop(permit);
        let fault = match outcome {
            Some(Ok(out)) => return Ok(Done { out, attempts, elapsed: started.elapsed() }),
            Some(Err(fault)) => fault,
            None => return Err(given_up(overdue(config, deadline, timeout, last), attempts)),
        };
        spent.give_back(work.reached() - before);
        let verdict = classify(&fault);
        let left = end.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()));
        match next_step(config, &mut spent, &verdict.retry, rand::random(), left) {
            Step::GiveUp => return Err(given_up(fault, attempts)),
            Step::Again { delay, change: next } => {
                let Some(wait) = bucket.retry(left) else {
                    let fault = Fault::NoRetryLeft { bucket: bucket.name().to_owned(), source: Box::new(fault) };
                    return Err(given_up(fault, attempts));
                };
                let delay = delay.max(wait);
                tracing::debug!(attempt = attempts, code = %verdict.code, ?delay, "attempt failed, trying again");
                work.retrying(attempts + 1, delay, &verdict);
                (change, last) = (next, Some(Box::new(fault)));
                tokio::time::sleep(delay).await;
            }
        }
    }
}

/// Which of the two ends has come.
fn overdue(
    config: &FetchConfig,
    deadline: Option<Instant>,
    timeout: Option<Instant>,
    last: Option<Box<Fault>>,
) -> Fault {
    match (deadline, timeout) {
        (Some(deadline), Some(timeout)) if timeout < deadline => Fault::Timeout { value: config.timeout, source: last },
        (None, _) => Fault::Timeout { value: config.timeout, source: last },
        (Some(_), _) => Fault::Deadline(last),
    }
}

fn earliest(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The instant after a time, or as good as never.
pub(crate) fn later(from: Instant, time: Duration) -> Instant {
    const NEVER: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    from.checked_add(time.min(NEVER)).unwrap_or(from)
}

/// Waits for the future, but not past the end.
async fn until<T>(end: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    match end {
        Some(end) => timeout_at(end, future).await.ok(),
        None => Some(future.await),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;
    use crate::error::Code;
    use crate::fault::{Answer, Transport};

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn delays_double_from_the_base_to_the_cap_and_are_drawn_from_all_of_it() {
        let base = Duration::from_millis(100);
        for (retries, draw, after, expected_ms) in [
            (0, 0.0, None, 0),
            (0, 1.0, None, 100),
            (1, 1.0, None, 200),
            (3, 0.5, None, 400),
            (10, 1.0, None, 5000),
            (u32::MAX, 1.0, None, 5000),
            (0, 0.0, Some(7 * SECOND), 7000),
            (0, 1.0, Some(7 * SECOND), 7100),
            (9, 0.5, Some(Duration::ZERO), 5),
        ] {
            let delay = next_delay(base, 5 * SECOND, retries, draw, after);
            assert_eq!(delay, Duration::from_millis(expected_ms), "{retries} {draw} {after:?}");
        }
    }

    #[test]
    fn what_helps_once_is_tried_once() {
        let config = FetchConfig::default();
        for (retry, change) in [
            (Retry::FromZeroOnce, Change::Nothing),
            (Retry::RefreshOnce, Change::FreshCredentials),
            (Retry::RegionOnce("eu-west-1".into()), Change::Region("eu-west-1".into())),
        ] {
            let mut spent = Spent::default();
            let first = next_step(&config, &mut spent, &retry, 0.0, SECOND);
            assert_eq!(first, Step::Again { delay: Duration::ZERO, change });
            assert_eq!(next_step(&config, &mut spent, &retry, 0.0, SECOND), Step::GiveUp, "{retry:?}");
        }
    }

    #[test]
    fn a_retry_that_would_begin_too_late_is_not_begun() {
        let config = FetchConfig::default();
        let asked = Retry::Throttle(Some(SECOND));
        let step = |left| next_step(&config, &mut Spent::default(), &asked, 0.0, left);
        assert_eq!(step(SECOND), Step::GiveUp);
        assert_eq!(step(2 * SECOND), Step::Again { delay: SECOND, change: Change::Nothing });
    }

    #[test]
    fn what_is_put_right_is_no_retry() {
        let config = FetchConfig { max_retries: 0, ..FetchConfig::default() };
        for (retry, is_retry) in [
            (Retry::RefreshOnce, false),
            (Retry::RegionOnce("eu-west-1".into()), false),
            (Retry::FromZeroOnce, true),
            (Retry::Transient(None), true),
        ] {
            let step = next_step(&config, &mut Spent::default(), &retry, 0.0, SECOND);
            assert_eq!(step == Step::GiveUp, is_retry, "{retry:?}");
        }
    }

    /// Answers each attempt as the script says, after a second; then succeeds.
    struct Script {
        faults: VecDeque<Fault>,
        permits: &'static Semaphore,
        waits: Vec<(Duration, usize)>,
    }

    impl Work for Script {
        type Out = ();

        async fn attempt(&mut self, _turn: Turn) -> Result<(), Fault> {
            tokio::time::sleep(SECOND).await;
            self.faults.pop_front().map_or(Ok(()), Err)
        }

        fn begins(&mut self, _n: u32) {}

        fn retrying(&mut self, _n: u32, delay: Duration, _verdict: &Verdict) {
            self.waits.push((delay, self.permits.available_permits()));
        }
    }

    fn bucket(config: &FetchConfig) -> Bucket {
        Bucket::new("reports", 1, config.retry_tokens)
    }

    fn reset() -> Fault {
        Fault::Transport { kind: Transport::Reset, source: "reset".into() }
    }

    fn throttled(after: u64) -> Fault {
        Fault::Answer(Answer { status: 429, retry_after: Some(Duration::from_secs(after)), ..Answer::default() })
    }

    async fn play(
        config: &FetchConfig,
        deadline: Option<Duration>,
        faults: Vec<Fault>,
    ) -> (Result<u32, (Code, u32)>, Vec<(Duration, usize)>, Duration) {
        let permits: &'static Semaphore = Box::leak(Box::new(Semaphore::new(1)));
        let started = Instant::now();
        let mut work = Script { faults: faults.into(), permits, waits: Vec::new() };
        let deadline = deadline.map(|deadline| started + deadline);
        let outcome = match run(config, permits, &bucket(config), deadline, &mut work).await {
            Ok(done) => Ok(done.attempts),
            Err(given_up) => Err((classify(&given_up.fault).code, given_up.attempts)),
        };
        assert_eq!(permits.available_permits(), 1);
        (outcome, work.waits, started.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn attempts_end_with_success_or_with_the_last_fault() {
        let config = FetchConfig::default();
        for (faults, expected) in [
            (vec![], Ok(1)),
            (vec![reset(), reset(), reset()], Ok(4)),
            (vec![reset(), reset(), reset(), reset()], Err((Code::ConnectionReset, 4))),
            (vec![reset(), Fault::NoRegion], Err((Code::NoRegion, 2))),
        ] {
            let (outcome, waits, _) = play(&config, None, faults).await;
            assert_eq!(outcome, expected);
            assert!(waits.iter().all(|(delay, _)| *delay <= config.max_retry_delay));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_servers_wait_is_honoured_and_a_wait_past_the_end_is_not_waited() {
        let config = FetchConfig { timeout: 60 * SECOND, ..FetchConfig::default() };
        let (outcome, waits, elapsed) = play(&config, None, vec![throttled(7)]).await;
        let more = waits.first().and_then(|(delay, _)| delay.checked_sub(7 * SECOND));
        assert!(outcome == Ok(2) && more.is_some_and(|more| more <= config.throttle_delay), "{waits:?}");
        // The clock that is turned on by hand knows milliseconds only.
        let expected = 9 * SECOND + more.unwrap_or_default();
        assert!((expected..expected + Duration::from_millis(2)).contains(&elapsed), "{elapsed:?} {expected:?}");
        let (outcome, waits, elapsed) = play(&config, Some(5 * SECOND), vec![throttled(7)]).await;
        assert_eq!((outcome, waits.len(), elapsed), (Err((Code::SlowDown, 1)), 0, SECOND));
        let (outcome, _, elapsed) = play(&config, None, vec![throttled(60)]).await;
        assert_eq!((outcome, elapsed), (Err((Code::SlowDown, 1)), SECOND));
    }

    #[tokio::test(start_paused = true)]
    async fn deadline_and_timeout_end_an_attempt_under_way_and_say_which() {
        let short = FetchConfig { timeout: SECOND / 2, ..FetchConfig::default() };
        let (outcome, _, elapsed) = play(&short, None, vec![]).await;
        assert_eq!((outcome, elapsed), (Err((Code::Timeout, 1)), SECOND / 2));
        let (outcome, _, elapsed) = play(&FetchConfig::default(), Some(SECOND / 4), vec![]).await;
        assert_eq!((outcome, elapsed), (Err((Code::DeadlineExceeded, 1)), SECOND / 4));
        let (outcome, _, elapsed) = play(&FetchConfig::default(), Some(Duration::ZERO), vec![]).await;
        assert_eq!((outcome, elapsed), (Err((Code::DeadlineExceeded, 0)), Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn the_timeout_of_one_request_does_not_run_while_it_waits_for_its_turn() {
        let config = FetchConfig { timeout: 2 * SECOND, ..FetchConfig::default() };
        let permits: &'static Semaphore = Box::leak(Box::new(Semaphore::new(1)));
        let held = permits.acquire().await.expect("a permit");
        let mut work = Script { faults: VecDeque::new(), permits, waits: Vec::new() };
        let bucket = bucket(&config);
        let waiting = run(&config, permits, &bucket, None, &mut work);
        let release = async {
            tokio::time::sleep(10 * SECOND).await;
            drop(held);
        };
        let (outcome, ()) = tokio::join!(waiting, release);
        assert_eq!(outcome.expect("done").elapsed, 11 * SECOND);
    }
}
