//! The contract of `wit/`, as Rust types. One set of bindings for what the host provides, one for each world, which share
//! the types of the first.

#![expect(clippy::nursery, reason = "generated")]

/// What the host provides, and the types that both sides share.
pub(crate) mod host {
    wasmtime::component::bindgen!({
        path: "wit",
        interfaces: "
            import docferry:policy/types@0.1.0;
            import docferry:policy/io@0.1.0;
            import docferry:policy/log@0.1.0;
            import docferry:policy/settings@0.1.0;
        ",
        imports: { default: trappable },
        with: {
            "docferry:policy/io.content": crate::io::Content,
            "docferry:policy/io.pages": crate::io::Pages,
        },
        additional_derives: [PartialEq],
    });
}

/// `info`, which every policy exports.
pub(crate) mod info {
    wasmtime::component::bindgen!({
        path: "wit",
        inline: "
            package docferry:host;
            world described {
                import docferry:policy/log@0.1.0;
                import docferry:policy/settings@0.1.0;
                export docferry:policy/info@0.1.0;
            }
        ",
        world: "docferry:host/described",
        with: {
            "docferry:policy/log": super::host::docferry::policy::log,
            "docferry:policy/settings": super::host::docferry::policy::settings,
        },
        additional_derives: [PartialEq],
    });
}

/// The world `selection-policy`.
pub(crate) mod selection {
    wasmtime::component::bindgen!({
        path: "wit",
        world: "selection-policy",
        with: {
            "docferry:policy/types": super::host::docferry::policy::types,
            "docferry:policy/log": super::host::docferry::policy::log,
            "docferry:policy/settings": super::host::docferry::policy::settings,
        },
        additional_derives: [PartialEq],
    });
}

/// The world `extraction-policy`.
pub(crate) mod extraction {
    wasmtime::component::bindgen!({
        path: "wit",
        world: "extraction-policy",
        with: {
            "docferry:policy/types": super::host::docferry::policy::types,
            "docferry:policy/io": super::host::docferry::policy::io,
            "docferry:policy/log": super::host::docferry::policy::log,
            "docferry:policy/settings": super::host::docferry::policy::settings,
        },
        additional_derives: [PartialEq],
    });
}

/// The world `passages-policy`.
pub(crate) mod passages {
    wasmtime::component::bindgen!({
        path: "wit",
        world: "passages-policy",
        with: {
            "docferry:policy/types": super::host::docferry::policy::types,
            "docferry:policy/log": super::host::docferry::policy::log,
            "docferry:policy/settings": super::host::docferry::policy::settings,
        },
        additional_derives: [PartialEq],
    });
}
