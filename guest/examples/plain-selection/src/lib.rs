//! A policy that selects the newest documents, whatever the question. It brings nothing but selection: docferry keeps its
//! own policy for extraction and passages.

use std::cmp::Reverse;

use docferry_policy::{Choice, Document, Failure, Info, Policy, Question, Selector};

/// The newest documents first.
pub struct NewestFirst;

impl Policy for NewestFirst {
    fn describe() -> Info {
        Info::new("newest-first", env!("CARGO_PKG_VERSION"), "The most recent documents, whatever the question")
    }
}

impl Selector for NewestFirst {
    type Index = Vec<Document>;

    fn add(index: &mut Self::Index, document: Document) {
        index.push(document);
    }

    fn select(index: &mut Self::Index, question: &Question) -> Result<Vec<Choice>, Failure> {
        let mut entries: Vec<(u32, &Document)> =
            (0..).zip(&*index).filter(|(number, _)| !question.is_hidden(*number)).collect();
        entries.sort_by_key(|(number, document)| (Reverse(document.attribute("period")), *number));
        entries.truncate(question.max_documents as usize);
        Ok((0..)
            .zip(entries)
            .map(|(place, (number, document))| {
                let period = document.attribute("period").unwrap_or("an unknown period");
                Choice::new(number, -f64::from(place), format!("among the newest: {period}"))
            })
            .collect())
    }
}

docferry_policy::export!(NewestFirst: selector);
