//! What can be done in any call.

use std::hint::black_box;
use std::time::SystemTime;

use docferry_policy::log;

/// The piece in which memory is taken, in bytes.
const PIECE: usize = 1024 * 1024;

/// More memory than any limit grants, in bytes.
const TOO_MUCH: usize = 2 * 1024 * 1024 * 1024 - 1;

/// Lines of a flood.
const FLOOD: u32 = 10_000;

/// Bytes of one line of a flood.
const LONG_LINE: usize = 64 * 1024;

/// Does the harm of this name, if there is one of this name. Most harms do not come back.
pub(crate) fn harm(name: &str) {
    match name {
        "spin" => spin(),
        "memory-bomb" => memory_bomb(),
        "deep-recursion" => {
            black_box(dig(0));
        }
        "trap" => std::process::abort(),
        "panic" => panic!("it was asked to panic"),
        "log-then-trap" => {
            steps();
            std::process::abort();
        }
        "log-then-fail" | "log-then-nan" => steps(),
        "note" => log::info("a note"),
        "print-then-trap" => {
            println!("printed");
            eprintln!("printed as an error");
            std::process::abort();
        }
        "log-flood" => flood(),
        "ask-too-much" => {
            let mut taken = Vec::<u8>::new();
            let refused = black_box(&mut taken).try_reserve_exact(TOO_MUCH).is_err();
            log::warn(format_args!("asked for more memory than there is, refused: {refused}"));
        }
        _ => {}
    }
}

/// Seconds since 1970, where there is a clock: bare WebAssembly has none, and panics.
pub(crate) fn clock() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Never comes back.
pub(crate) fn spin() -> ! {
    let mut turns = 0_u64;
    loop {
        turns = black_box(turns.wrapping_add(1));
    }
}

/// Takes memory until there is none.
fn memory_bomb() -> ! {
    let mut taken = Vec::new();
    loop {
        taken.push(black_box(vec![1_u8; PIECE]));
    }
}

/// Calls itself without an end.
fn dig(depth: u64) -> u64 {
    if black_box(depth) == u64::MAX { 0 } else { black_box(dig(depth + 1)) + 1 }
}

/// More lines than an error carries.
fn steps() {
    (1..=20).for_each(|number| log::info(format_args!("step {number}")));
}

/// Numbered lines, each longer than any log keeps.
fn flood() {
    let long = "=".repeat(LONG_LINE);
    for number in 0..FLOOD {
        log::info(format_args!("flood {number} {long}"));
    }
}
