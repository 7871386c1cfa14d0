//! Skeleton.

pub mod bad_s3;
