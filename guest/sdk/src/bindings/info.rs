#[expect(clippy::all, reason = "generated")]
pub mod world {
    wit_bindgen::generate!({
        path: "wit",
        inline: "
            package docferry:policy-sdk;
            world info-part {
                export docferry:policy/info@0.1.0;
            }
        ",
        world: "docferry:policy-sdk/info-part",
        pub_export_macro: true,
        export_macro_name: "export_info",
        runtime_path: "wit_bindgen::rt",
    });
}

pub use world::export_info as export;

use std::marker::PhantomData;

use world::exports::docferry::policy::info::{Guest, PolicyInfo, Setting};

use crate::Policy;

pub struct Adapter<P>(PhantomData<P>);

impl<P: Policy> Guest for Adapter<P> {
    fn describe() -> PolicyInfo {
        super::prepare();
        let crate::Info { name, version, description, media_types, settings, extra } = P::describe();
        let settings = settings
            .into_iter()
            .map(|crate::Setting { name, description, default }| Setting { name, description, default })
            .collect();
        PolicyInfo { name, version, description, media_types, settings, extra }
    }
}
