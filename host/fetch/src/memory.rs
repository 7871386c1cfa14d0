//! The bytes that downloads may hold at once, given out first come first served.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// No more than this counts of one object: whoever announces more lies, and sums must not overflow.
const MOST_OF_ONE: u64 = 1 << 40;

/// A number of bytes, shared by every download of a fetcher.
#[derive(Clone, Debug)]
pub(crate) struct Memory(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    limit: u64,
    /// Held by downloads under way.
    arriving: u64,
    /// Held by what has been handed over, and by downloads that wait for their next attempt.
    resting: u64,
    queue: VecDeque<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    bytes: u64,
    turn: oneshot::Sender<Hold>,
}

/// Some of the bytes, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Hold {
    memory: Memory,
    bytes: u64,
    resting: bool,
}

impl Memory {
    pub(crate) fn new(limit: u64) -> Self {
        Self(Arc::new(Mutex::new(State { limit, arriving: 0, resting: 0, queue: VecDeque::new() })))
    }

    /// Waits for its turn, and for room. When nothing else is arriving there is room for anything: so an object that is
    /// larger than the limit passes alone, and nobody waits for what a caller keeps.
    pub(crate) async fn hold(&self, bytes: u64) -> Hold {
        let bytes = bytes.min(MOST_OF_ONE);
        let turn = {
            let mut state = self.state();
            if let Some(hold) = self.give_now(&mut state, bytes) {
                return hold;
            }
            let (turn, comes) = oneshot::channel();
            state.queue.push_back(Waiting { bytes, turn });
            comes
        };
        // The sender goes only with a hold, or with the memory itself.
        match (WaitingTurn { memory: self, turn }).await {
            Some(hold) => hold,
            None => self.give(&mut self.state(), bytes),
        }
    }

    /// Some bytes, if it would be their turn at once.
    pub(crate) fn hold_now(&self, bytes: u64) -> Option<Hold> {
        self.give_now(&mut self.state(), bytes.min(MOST_OF_ONE))
    }

    fn give_now(&self, state: &mut State, bytes: u64) -> Option<Hold> {
        (state.queue.is_empty() && state.has_room(bytes)).then(|| self.give(state, bytes))
    }

    /// How many bytes are held.
    pub(crate) fn held(&self) -> u64 {
        let state = self.state();
        state.arriving + state.resting
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn give(&self, state: &mut State, bytes: u64) -> Hold {
        state.arriving += bytes;
        Hold { memory: self.clone(), bytes, resting: false }
    }

    /// Lets in whoever is next, as long as there is room.
    fn serve(&self) {
        // A hold that nobody takes any more is dropped, which serves the next: never under the lock.
        let mut refused = Vec::new();
        {
            let mut state = self.state();
            while state.queue.front().is_some_and(|next| next.turn.is_closed() || state.has_room(next.bytes)) {
                let Some(next) = state.queue.pop_front() else { break };
                if !next.turn.is_closed() {
                    let hold = self.give(&mut state, next.bytes);
                    refused.extend(next.turn.send(hold).err());
                }
            }
        }
        drop(refused);
    }
}

impl State {
    fn has_room(&self, bytes: u64) -> bool {
        self.arriving == 0 || (self.arriving + self.resting).saturating_add(bytes) <= self.limit
    }
}

/// Waits for a turn; given up, it lets the others go on.
struct WaitingTurn<'a> {
    memory: &'a Memory,
    turn: oneshot::Receiver<Hold>,
}

impl Future for WaitingTurn<'_> {
    type Output = Option<Hold>;

    fn poll(mut self: std::pin::Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Option<Hold>> {
        std::pin::Pin::new(&mut self.turn).poll(context).map(Result::ok)
    }
}

impl Drop for WaitingTurn<'_> {
    fn drop(&mut self) {
        self.turn.close();
        // A turn that came in the meantime is given back.
        drop(self.turn.try_recv());
        self.memory.serve();
    }
}

impl Hold {
    /// Whether the others hold more than the limit without this.
    pub(crate) fn is_one_too_many(&self) -> bool {
        let state = self.memory.state();
        state.arriving + state.resting - self.bytes > state.limit
    }

    /// Nothing arrives for now, so that others may pass one by one.
    pub(crate) fn rest(&mut self, rests: bool) {
        if self.resting == rests {
            return;
        }
        self.resting = rests;
        {
            let mut state = self.memory.state();
            let State { arriving, resting, .. } = &mut *state;
            let (from, to) = if rests { (arriving, resting) } else { (resting, arriving) };
            *from -= self.bytes;
            *to += self.bytes;
        }
        self.memory.serve();
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        {
            let mut state = self.memory.state();
            let held = if self.resting { &mut state.resting } else { &mut state.arriving };
            *held -= self.bytes;
        }
        self.memory.serve();
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test]
    async fn what_does_not_fit_waits_its_turn_and_what_fits_does_not_pass_it() {
        let memory = Memory::new(100);
        let first = memory.hold(60).await;
        let mut large = std::pin::pin!(memory.hold(70));
        assert!((&mut large).now_or_never().is_none());
        let mut small = std::pin::pin!(memory.hold(10));
        assert!((&mut small).now_or_never().is_none(), "the large one was first");
        drop(first);
        let large = large.now_or_never().expect("room");
        let small = small.now_or_never().expect("room");
        assert_eq!(memory.held(), 80);
        drop((large, small));
        assert_eq!(memory.held(), 0);
    }

    #[tokio::test]
    async fn one_that_is_too_large_passes_alone() {
        let memory = Memory::new(100);
        let small = memory.hold(1).await;
        let mut oversized = std::pin::pin!(memory.hold(1000));
        assert!((&mut oversized).now_or_never().is_none());
        drop(small);
        let oversized = oversized.now_or_never().expect("alone");
        let mut next = std::pin::pin!(memory.hold(1));
        assert!((&mut next).now_or_never().is_none());
        drop(oversized);
        assert!(next.now_or_never().is_some());
        assert_eq!(memory.held(), 0);
    }

    #[tokio::test]
    async fn what_a_caller_keeps_slows_the_others_and_never_stops_them() {
        let memory = Memory::new(100);
        let mut kept = memory.hold(90).await;
        kept.rest(true);
        let mut first = memory.hold(50).now_or_never().expect("one passes");
        let mut second = std::pin::pin!(memory.hold(50));
        assert!((&mut second).now_or_never().is_none(), "one at a time");
        first.rest(true);
        assert!(second.now_or_never().is_some());
        assert_eq!(memory.held(), 140);
        kept.rest(false);
        drop((kept, first));
        assert_eq!(memory.held(), 0);
    }

    #[tokio::test]
    async fn one_that_gives_up_waiting_leaves_nothing() {
        let memory = Memory::new(100);
        let first = memory.hold(100).await;
        let mut given_up = Box::pin(memory.hold(100));
        assert!((&mut given_up).now_or_never().is_none());
        let mut next = std::pin::pin!(memory.hold(10));
        assert!((&mut next).now_or_never().is_none());
        drop(first);
        // Its turn has come, and it goes without having taken it.
        drop(given_up);
        assert!(next.now_or_never().is_some());
        assert_eq!(memory.held(), 0);
        assert!(memory.state().queue.is_empty());
    }

    #[tokio::test]
    async fn what_rests_is_one_too_many_when_the_others_hold_all_there_is() {
        let memory = Memory::new(100);
        let mut holds = Vec::new();
        for (bytes, is_one_too_many) in [(90, false), (50, false), (50, true)] {
            let mut hold = memory.hold(bytes).now_or_never().expect("one passes");
            assert_eq!(hold.is_one_too_many(), is_one_too_many, "{bytes} beside {}", holds.len());
            hold.rest(true);
            holds.push(hold);
        }
        // An oversized one alone is not.
        holds.clear();
        assert!(!memory.hold(1000).await.is_one_too_many());
    }
}
