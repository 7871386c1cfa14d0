//! What is known of a bucket's patience: how many requests it takes at once, and how many retries.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// Throttles that come together are one: the limit is halved no more often than this.
const HALVED_ONCE_IN: Duration = Duration::from_millis(500);
/// The retries of a full bucket come back in this time.
const REFILLED_IN: f64 = 10.0;

/// One bucket, shared by all requests to it.
#[derive(Debug)]
pub(crate) struct Bucket {
    name: String,
    limit: Arc<Limit>,
    tokens: Mutex<Tokens>,
}

impl Bucket {
    /// `requests` at once at most, and `retries` to begin with.
    pub(crate) fn new(name: &str, requests: usize, retries: u32) -> Self {
        let capacity = f64::from(retries);
        Self {
            name: name.to_owned(),
            limit: Arc::new(Limit::new(requests)),
            tokens: Mutex::new(Tokens { capacity, left: capacity, counted: Instant::now() }),
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Waits until the bucket takes one more request.
    pub(crate) async fn slot(&self) -> Slot {
        // The semaphore is never closed.
        let permit = Arc::clone(&self.limit.permits).acquire_owned().await.ok();
        Slot { limit: Arc::clone(&self.limit), permit }
    }

    /// One more request, if the bucket takes it now.
    pub(crate) fn slot_now(&self) -> Option<Slot> {
        let permit = Arc::clone(&self.limit.permits).try_acquire_owned().ok()?;
        Some(Slot { limit: Arc::clone(&self.limit), permit: Some(permit) })
    }

    /// The bucket asked for fewer requests.
    pub(crate) fn throttled(&self) {
        self.limit.halve(Instant::now());
    }

    /// The bucket answered.
    pub(crate) fn answered(&self) {
        self.limit.grow();
    }

    /// How long a retry has to wait for its token; nothing is taken, and nothing returned, if that is not before
    /// `left` is over.
    pub(crate) fn retry(&self, left: Duration) -> Option<Duration> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner).take(Instant::now(), left)
    }
}

/// Retries that may be made, refilled by time.
#[derive(Debug)]
struct Tokens {
    capacity: f64,
    /// Below nothing when some wait for theirs.
    left: f64,
    counted: Instant,
}

impl Tokens {
    fn take(&mut self, now: Instant, before: Duration) -> Option<Duration> {
        let each_second = self.capacity / REFILLED_IN;
        self.left = self.capacity.min(self.left + each_second * now.duration_since(self.counted).as_secs_f64());
        self.counted = now;
        let lacking = (1.0 - self.left).max(0.0);
        if lacking == 0.0 {
            self.left -= 1.0;
            return Some(Duration::ZERO);
        }
        let wait = Duration::try_from_secs_f64(lacking / each_second).ok().filter(|wait| *wait < before)?;
        self.left -= 1.0;
        Some(wait)
    }
}

/// Requests at once: halved when the bucket throttles, one more for each round of answers.
#[derive(Debug)]
struct Limit {
    permits: Arc<Semaphore>,
    state: Mutex<LimitState>,
}

#[derive(Debug)]
struct LimitState {
    now: usize,
    ceiling: usize,
    /// Answers since it last grew.
    answers: usize,
    /// Permits to take away as they come back.
    excess: usize,
    halved: Option<Instant>,
}

impl Limit {
    fn new(ceiling: usize) -> Self {
        let state = LimitState { now: ceiling, ceiling, answers: 0, excess: 0, halved: None };
        Self { permits: Arc::new(Semaphore::new(ceiling)), state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, LimitState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn halve(&self, now: Instant) {
        let mut state = self.state();
        if state.halved.is_some_and(|halved| now.duration_since(halved) < HALVED_ONCE_IN) {
            return;
        }
        let fewer = state.now - (state.now / 2).max(1);
        state.halved = Some(now);
        state.answers = 0;
        state.now -= fewer;
        state.excess += fewer - self.permits.forget_permits(fewer);
    }

    fn grow(&self) {
        let mut state = self.state();
        if state.now >= state.ceiling {
            return;
        }
        state.answers += 1;
        if state.answers >= state.now {
            state.answers = 0;
            state.now += 1;
            match state.excess {
                0 => self.permits.add_permits(1),
                _ => state.excess -= 1,
            }
        }
    }
}

/// One request in flight.
#[derive(Debug)]
pub(crate) struct Slot {
    limit: Arc<Limit>,
    permit: Option<OwnedSemaphorePermit>,
}

impl Drop for Slot {
    fn drop(&mut self) {
        let Some(permit) = self.permit.take() else { return };
        let mut state = self.limit.state();
        if state.excess > 0 {
            state.excess -= 1;
            permit.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn throttles_halve_the_requests_at_once_and_answers_bring_them_back_slowly() {
        let bucket = Bucket::new("reports", 8, 1);
        let mut slots = Vec::new();
        while let Some(slot) = bucket.slot_now() {
            slots.push(slot);
        }
        assert_eq!(slots.len(), 8);
        bucket.throttled();
        bucket.throttled();
        slots.truncate(4);
        assert!(bucket.slot_now().is_none(), "four of four are in use");
        tokio::time::advance(SECOND).await;
        bucket.throttled();
        slots.truncate(2);
        assert!(bucket.slot_now().is_none(), "two of two are in use");
        slots.clear();

        let free = || std::iter::from_fn(|| bucket.slot_now()).collect::<Vec<_>>().len();
        assert_eq!(free(), 2);
        bucket.answered();
        assert_eq!(free(), 2);
        bucket.answered();
        assert_eq!(free(), 3);
        (0..100).for_each(|_| bucket.answered());
        assert_eq!(free(), 8, "never above the ceiling");
        for _ in 0..9 {
            tokio::time::advance(SECOND).await;
            bucket.throttled();
        }
        assert_eq!(free(), 1, "never below one");
    }

    #[tokio::test(start_paused = true)]
    async fn retries_are_used_up_come_back_with_time_and_are_waited_for_if_they_come_soon_enough() {
        let bucket = Bucket::new("reports", 1, 20);
        for _ in 0..20 {
            assert_eq!(bucket.retry(Duration::ZERO), Some(Duration::ZERO));
        }
        assert_eq!(bucket.retry(SECOND / 2), None);
        assert_eq!(bucket.retry(SECOND), Some(SECOND / 2));
        assert_eq!(bucket.retry(SECOND), None, "the next is a second away");
        assert_eq!(bucket.retry(2 * SECOND), Some(SECOND));
        tokio::time::advance(2 * SECOND).await;
        assert_eq!(bucket.retry(Duration::ZERO), Some(Duration::ZERO));
        let never = Bucket::new("reports", 1, 0);
        assert_eq!(never.retry(1000 * SECOND), None);
    }
}
