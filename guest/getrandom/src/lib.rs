//! Stands in for the crate of this name inside policies. A policy sees no randomness, so the stream is fixed: nothing that
//! a policy does with it may be a secret.

use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering};

use rand_core::{TryCryptoRng, TryRng};

/// Never made: the stream does not end.
pub type Error = Infallible;

/// The fixed stream, in the place of the operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SysRng;

/// Fills `bytes` from the fixed stream.
///
/// # Errors
///
/// None.
pub fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    for piece in bytes.chunks_mut(8) {
        piece.copy_from_slice(&next().to_le_bytes()[..piece.len()]);
    }
    Ok(())
}

impl TryRng for SysRng {
    type Error = Error;

    fn try_next_u32(&mut self) -> Result<u32, Error> {
        let [a, b, c, d, ..] = next().to_le_bytes();
        Ok(u32::from_le_bytes([a, b, c, d]))
    }

    fn try_next_u64(&mut self) -> Result<u64, Error> {
        Ok(next())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        fill(bytes)
    }
}

impl TryCryptoRng for SysRng {}

/// SplitMix64 from a fixed start.
fn next() -> u64 {
    static STATE: AtomicU64 = AtomicU64::new(0);
    let state = STATE.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
