#[expect(clippy::all, reason = "generated")]
pub mod world {
    wit_bindgen::generate!({
        path: "wit",
        inline: "
            package docferry:policy-sdk;
            world extraction-part {
                export docferry:policy/extraction@0.1.0;
            }
        ",
        world: "docferry:policy-sdk/extraction-part",
        pub_export_macro: true,
        export_macro_name: "export_extraction",
        runtime_path: "wit_bindgen::rt",
        with: {
            "docferry:policy/io@0.1.0": crate::bindings::imports::docferry::policy::io,
            "docferry:policy/types@0.1.0": crate::bindings::imports::docferry::policy::types,
        },
    });
}

pub use world::export_extraction as export;

use std::marker::PhantomData;

use world::exports::docferry::policy::extraction::{Decision, Guest, Head, Summary};

use super::host::HostPages;
use crate::Extractor;
use crate::bindings::imports::docferry::policy::io::{Content, Pages};
use crate::bindings::imports::docferry::policy::types::{Document, Failure};

pub struct Adapter<P>(PhantomData<P>);

impl<P: Extractor> Guest for Adapter<P> {
    fn plan(document: Document, head: Head) -> Decision {
        super::prepare();
        let Head { size, media_type, etag } = head;
        match P::plan(&document.into(), &crate::Head { size, media_type, etag }) {
            crate::Decision::Whole => Decision::Whole,
            crate::Decision::First(bytes) => Decision::First(bytes),
            crate::Decision::Skip(reason) => Decision::Skip(reason),
        }
    }

    fn extract(document: Document, content: Content, pages: Pages) -> Result<Summary, Failure> {
        super::prepare();
        let mut pages = HostPages(pages);
        let crate::Summary { pages, pages_with_text, title, language, warnings, extra } =
            P::extract(&document.into(), &crate::Content::new(&content), &mut crate::Pages::new(&mut pages))?;
        Ok(Summary { pages, pages_with_text, title, language, warnings, extra })
    }
}
