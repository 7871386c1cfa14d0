use crate::{Document, Failure, Policy, Question};

/// Decides which documents answer a question.
///
/// The host adds every entry of the catalogue once, seals, then asks many questions, one at a time. It may retire an index
/// at any moment and build another.
pub trait Selector: Policy {
    /// What is kept of a catalogue between questions. It starts empty.
    type Index: Default + 'static;

    /// Adds the next entry of the catalogue. Entries are counted from zero in this order.
    fn add(index: &mut Self::Index, document: Document);

    /// Called once, after the last `add` and before the first question.
    ///
    /// # Errors
    ///
    /// When no question can be answered on this catalogue.
    fn seal(index: &mut Self::Index) -> Result<(), Failure> {
        let _ = index;
        Ok(())
    }

    /// Answers a question: best choice first, at most [`Question::max_documents`], none that is hidden, none when nothing is
    /// asked of the catalogue.
    ///
    /// # Errors
    ///
    /// When the question cannot be answered at all; finding nothing is an empty answer.
    fn select(index: &mut Self::Index, question: &Question) -> Result<Vec<Choice>, Failure>;
}

/// One document that is worth fetching.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The entry, counted from zero in the order of [`Selector::add`]. Each at most once.
    pub index: u32,
    /// How well it fits: finite, higher is better, comparable within one answer only.
    pub score: f64,
    /// Why, in a phrase that a person reads, such as `annual report of NCB for 2023`.
    pub reason: String,
}

impl Choice {
    /// A choice of the entry `index`.
    #[must_use]
    pub fn new(index: u32, score: f64, reason: impl Into<String>) -> Self {
        Self { index, score, reason: reason.into() }
    }
}
