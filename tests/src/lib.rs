//! What tests share: servers that behave and servers that do not, and policies built from source.

pub mod bad_s3;
pub mod faults;
pub mod fetching;
pub mod guest;
pub mod measure;
pub mod quality;
pub mod seaweedfs;
pub mod soak;

/// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
