#[expect(clippy::all, reason = "generated")]
pub mod world {
    wit_bindgen::generate!({
        path: "wit",
        inline: "
            package docferry:policy-sdk;
            world passages-part {
                export docferry:policy/passages@0.1.0;
            }
        ",
        world: "docferry:policy-sdk/passages-part",
        pub_export_macro: true,
        export_macro_name: "export_passages",
        runtime_path: "wit_bindgen::rt",
        with: {
            "docferry:policy/types@0.1.0": crate::bindings::imports::docferry::policy::types,
        },
    });
}

pub use world::export_passages as export;

use std::marker::PhantomData;

use world::exports::docferry::policy::passages::{Guest, Page, Passage};

use crate::Ranker;
use crate::bindings::imports::docferry::policy::types::{Document, Failure, Question};

pub struct Adapter<P>(PhantomData<P>);

impl<P: Ranker> Guest for Adapter<P> {
    fn rank(
        question: Question,
        documents: Vec<Document>,
        pages: Vec<Page>,
        budget: u64,
    ) -> Result<Vec<Passage>, Failure> {
        super::prepare();
        let documents: Vec<_> = documents.into_iter().map(crate::Document::from).collect();
        let pages: Vec<_> =
            pages.into_iter().map(|Page { document, number, text }| crate::Page { document, number, text }).collect();
        let passages = P::rank(&question.into(), &documents, &pages, budget)?;
        Ok(passages
            .into_iter()
            .map(|crate::Passage { page, start, end, score }| Passage { page, start, end, score })
            .collect())
    }
}
