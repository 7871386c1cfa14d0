//! Why a call into a policy ended early, and what that is called.

use std::time::Duration;

use wasmtime::Trap;

use crate::error::Cause;
use crate::store::State;

/// The host's own reasons to stop a guest. They travel through wasmtime as the error of the call.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub(crate) enum Stop {
    #[error("time is up")]
    TimedOut { limit: Duration },
    #[error("the caller's deadline has passed")]
    Deadline,
    #[error("the caller has gone")]
    Cancelled,
    #[error("too much text")]
    OutputBytes { limit: u64, requested: u64 },
    #[error("too many pages")]
    OutputPages { limit: u32 },
    #[error("{0}")]
    Lied(String),
    #[error("the policy ended its own run with {0}")]
    Exited(String),
}

/// Names the cause of a call's error. What the host decided comes first, then refused memory, because the trap that
/// follows a refusal is an ordinary one.
pub(crate) fn classify(error: &wasmtime::Error, state: &State) -> Cause {
    if let Some(stop) = error.downcast_ref::<Stop>() {
        return match stop.clone() {
            Stop::TimedOut { limit } => Cause::TimedOut { limit },
            Stop::Deadline => Cause::Deadline,
            Stop::Cancelled => Cause::Cancelled,
            Stop::OutputBytes { limit, requested } => Cause::OutputTooLarge { limit, requested },
            Stop::OutputPages { limit } => Cause::TooManyPages { limit },
            Stop::Lied(what) => Cause::Invalid(what),
            Stop::Exited(how) => Cause::Trapped(format!("it ended its own run with {how}")),
        };
    }
    if let Some(requested) = state.memory.refused() {
        return Cause::OutOfMemory { limit: state.memory.limit(), requested };
    }
    match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => Cause::StackOverflow,
        Some(trap) => Cause::Trapped(state.log.last_error().unwrap_or_else(|| trap_words(*trap))),
        None => Cause::Trapped(error.root_cause().to_string()),
    }
}

fn trap_words(trap: Trap) -> String {
    let words = trap.to_string();
    words.strip_prefix("wasm trap: ").unwrap_or(&words).to_owned()
}
