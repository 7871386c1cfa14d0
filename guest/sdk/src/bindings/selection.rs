#[expect(clippy::all, reason = "generated")]
pub mod world {
    wit_bindgen::generate!({
        path: "wit",
        inline: "
            package docferry:policy-sdk;
            world selection-part {
                export docferry:policy/selection@0.1.0;
            }
        ",
        world: "docferry:policy-sdk/selection-part",
        pub_export_macro: true,
        export_macro_name: "export_selection",
        runtime_path: "wit_bindgen::rt",
        with: {
            "docferry:policy/types@0.1.0": crate::bindings::imports::docferry::policy::types,
        },
    });
}

pub use world::export_selection as export;

use std::cell::RefCell;
use std::marker::PhantomData;

use world::exports::docferry::policy::selection::{Choice, Guest, GuestIndex};

use crate::Selector;
use crate::bindings::imports::docferry::policy::types::{Document, Failure, Question};

pub struct Adapter<P>(PhantomData<P>);

pub struct Index<P: Selector>(RefCell<P::Index>);

impl<P: Selector> Guest for Adapter<P> {
    type Index = Index<P>;
}

impl<P: Selector> GuestIndex for Index<P> {
    fn new() -> Self {
        super::prepare();
        Self(RefCell::default())
    }

    fn add(&self, document: Document) {
        P::add(&mut self.0.borrow_mut(), document.into());
    }

    fn seal(&self) -> Result<(), Failure> {
        P::seal(&mut self.0.borrow_mut()).map_err(Failure::from)
    }

    fn select(&self, question: Question) -> Result<Vec<Choice>, Failure> {
        let choices = P::select(&mut self.0.borrow_mut(), &question.into())?;
        Ok(choices.into_iter().map(|crate::Choice { index, score, reason }| Choice { index, score, reason }).collect())
    }
}
