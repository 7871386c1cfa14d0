//! The contract's bindings, and what turns them into the crate's own types and back. One world for each exported interface:
//! the section that describes a world is linked only where its part is exported.

pub mod extraction;
mod host;
pub mod info;
pub mod passages;
pub mod selection;

/// The interfaces that the host provides, and the types that every part shares.
#[expect(clippy::all, reason = "generated")]
pub mod imports {
    wit_bindgen::generate!({
        path: "wit",
        inline: "
            package docferry:policy-sdk;
            world imports {
                import docferry:policy/types@0.1.0;
                import docferry:policy/io@0.1.0;
                import docferry:policy/log@0.1.0;
                import docferry:policy/settings@0.1.0;
            }
        ",
        world: "docferry:policy-sdk/imports",
        generate_all,
        generate_unused_types: true,
    });
}

pub(crate) use host::{log, prepare, setting};
