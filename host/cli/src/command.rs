//! One file for each command.

pub(crate) mod catalogue;
pub(crate) mod completions;
pub(crate) mod demo;
pub(crate) mod get;
pub(crate) mod load;
pub(crate) mod policy;
