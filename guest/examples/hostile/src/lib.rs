//! A policy that misbehaves on request, for tests. What it does is decided by what it is given:
//!
//! | call | decided by |
//! | --- | --- |
//! | the constructor of an index | the setting `constructor` |
//! | `add`, `seal` | the name of an entry: a harm and `-in-add`, or a harm and `-in-seal` |
//! | `select`, `rank` | the text of the question: a misdeed, or for `rank` alone a harm and `-in-rank` |
//! | `plan` | the name of the document, after `plan-` |
//! | `extract` | the name of the document |
//!
//! Whatever is not the name of a misdeed gets a proper answer.

mod extraction;
mod harm;
mod ranking;
mod selection;

use docferry_policy::{
    Choice, Content, Decision, Document, Extractor, Failure, Head, Info, Page, Pages, Passage, Policy, Question,
    Ranker, Selector, Summary,
};

/// The hostile policy.
pub struct Hostile;

impl Policy for Hostile {
    fn describe() -> Info {
        Info::new("hostile\u{1b}[1m", env!("CARGO_PKG_VERSION"), "Misbehaves on \u{1b}[31mrequest")
            .media_type("text/plain")
            .setting("constructor", "The harm that an index does when it is made", None)
            .setting("word", "What the policy says when it is asked for its setting", None)
    }
}

impl Selector for Hostile {
    type Index = selection::Index;

    fn add(index: &mut Self::Index, document: Document) {
        index.add(document);
    }

    fn seal(index: &mut Self::Index) -> Result<(), Failure> {
        index.seal()
    }

    fn select(index: &mut Self::Index, question: &Question) -> Result<Vec<Choice>, Failure> {
        index.select(question)
    }
}

impl Extractor for Hostile {
    fn plan(document: &Document, head: &Head) -> Decision {
        extraction::plan(document, head)
    }

    fn extract(document: &Document, content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
        extraction::extract(document, content, pages)
    }
}

impl Ranker for Hostile {
    fn rank(question: &Question, _: &[Document], pages: &[Page], budget: u64) -> Result<Vec<Passage>, Failure> {
        ranking::rank(question, pages, budget)
    }
}

docferry_policy::export!(Hostile: selector, extractor, ranker);
