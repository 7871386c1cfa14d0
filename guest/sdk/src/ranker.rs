use crate::{Document, Failure, Policy, Question};

/// Decides which passages of the extracted text fit a budget.
pub trait Ranker: Policy {
    /// The passages that answer the question, in reading order (document, page, start), without overlaps, together at most
    /// `budget` characters.
    ///
    /// # Errors
    ///
    /// When nothing can be ranked at all; finding nothing is an empty answer.
    fn rank(question: &Question, documents: &[Document], pages: &[Page], budget: u64) -> Result<Vec<Passage>, Failure>;
}

/// The text of a page, as it was extracted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Which of the given documents it belongs to, counted from zero.
    pub document: u32,
    /// Its number in the document, counted from 1.
    pub number: u32,
    /// Its text.
    pub text: String,
}

/// A stretch of one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Which of the given pages, counted from zero.
    pub page: u32,
    /// Where it starts, in characters (Unicode scalar values) of the page's text.
    pub start: u32,
    /// Where it ends, exclusive, in characters of the page's text.
    pub end: u32,
    /// How well it fits: finite, higher is better, comparable within one answer only.
    pub score: f64,
}
