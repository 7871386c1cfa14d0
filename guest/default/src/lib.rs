//! The policy that ships inside docferry.
//!
//! It selects documents by the names, kinds and periods that a question speaks of, takes text out of PDF and plain text, and
//! ranks passages by their words. It asks no network and keeps nothing between questions.

mod extract;
mod rank;
mod select;
mod words;

use docferry_policy::{
    Choice, Content, Decision, Document, Extractor, Failure, Head, Info, Page, Pages, Passage, Policy, Question,
    Ranker, Selector, Summary,
};

/// The default policy.
pub struct DefaultPolicy;

impl Policy for DefaultPolicy {
    fn describe() -> Info {
        Info::new(
            "docferry-default",
            env!("CARGO_PKG_VERSION"),
            "Selects by name, kind, period and words; reads PDF, office documents, HTML, XML, mail and plain text; ranks passages by their words",
        )
        .media_type("application/pdf")
        .media_type("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .media_type("application/vnd.openxmlformats-officedocument.presentationml.presentation")
        .media_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .media_type("application/vnd.oasis.opendocument.text")
        .media_type("application/vnd.oasis.opendocument.presentation")
        .media_type("application/vnd.oasis.opendocument.spreadsheet")
        .media_type("application/epub+zip")
        .media_type("text/html")
        .media_type("text/plain")
    }
}

impl Extractor for DefaultPolicy {
    fn plan(document: &Document, head: &Head) -> Decision {
        extract::plan(document, head)
    }

    fn extract(document: &Document, content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
        extract::extract(document, content, pages)
    }
}

impl Selector for DefaultPolicy {
    type Index = select::Index;

    fn add(index: &mut Self::Index, document: Document) {
        index.add(&document);
    }

    fn seal(index: &mut Self::Index) -> Result<(), Failure> {
        index.seal();
        Ok(())
    }

    fn select(index: &mut Self::Index, question: &Question) -> Result<Vec<Choice>, Failure> {
        index.select(question)
    }
}

impl Ranker for DefaultPolicy {
    fn rank(question: &Question, documents: &[Document], pages: &[Page], budget: u64) -> Result<Vec<Passage>, Failure> {
        rank::rank(question, documents, pages, budget)
    }
}

docferry_policy::export!(DefaultPolicy: selector, extractor, ranker);
