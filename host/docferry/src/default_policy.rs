//! The policy that ships inside the program.

/// The component of the default policy, as `build.rs` has found or built it.
pub(crate) fn bytes() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/default-policy.wasm"))
}
