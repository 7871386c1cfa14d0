//! When a second request is sent for an answer that does not begin: after the time in which nearly all others began, and
//! for few requests only.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How many times of first bytes are remembered.
const REMEMBERED: usize = 128;
/// How many are enough to judge by.
const ENOUGH: usize = 20;
/// A request is slow when this share of the others was faster.
const SLOW: f64 = 0.95;
/// One request in so many may be doubled.
const ONE_IN: u64 = 20;

/// The times until the first bytes of late, and how many requests were doubled.
#[derive(Debug, Default)]
pub(crate) struct Hedge(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    times: Vec<Duration>,
    next: usize,
    sent: u64,
    doubled: u64,
}

impl Hedge {
    /// An answer began after this time.
    pub(crate) fn began(&self, after: Duration) {
        let mut state = self.state();
        state.sent += 1;
        let place = state.next % REMEMBERED;
        state.next = place + 1;
        match state.times.get_mut(place) {
            Some(time) => *time = after,
            None => state.times.push(after),
        }
    }

    /// After which time a request counts as slow; `None` while too little is known.
    pub(crate) fn slow(&self) -> Option<Duration> {
        let mut times = self.state().times.clone();
        if times.len() < ENOUGH {
            return None;
        }
        let place = (times.len() as f64 * SLOW) as usize;
        Some(*times.select_nth_unstable(place).1)
    }

    /// Whether one more request may be doubled: then it counts as such.
    pub(crate) fn double(&self) -> bool {
        let mut state = self.state();
        let may = (state.doubled + 1) * ONE_IN <= state.sent;
        state.doubled += u64::from(may);
        may
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slow_is_slower_than_nearly_all_of_late() {
        let hedge = Hedge::default();
        (1..ENOUGH as u64).for_each(|n| hedge.began(Duration::from_millis(n)));
        assert_eq!(hedge.slow(), None);
        (ENOUGH as u64..=100).for_each(|n| hedge.began(Duration::from_millis(n)));
        assert_eq!(hedge.slow(), Some(Duration::from_millis(96)));
        (0..REMEMBERED).for_each(|_| hedge.began(Duration::from_millis(7)));
        assert_eq!(hedge.slow(), Some(Duration::from_millis(7)), "the old ones are forgotten");
    }

    #[test]
    fn one_request_in_twenty_is_doubled_at_most() {
        let hedge = Hedge::default();
        let mut doubled = 0;
        for _ in 0..200 {
            hedge.began(Duration::from_millis(1));
            doubled += u32::from(hedge.double());
        }
        assert_eq!(doubled, 10);
    }
}
