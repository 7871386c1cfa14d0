//! From a catalogue and a question to the documents that answer it.

use std::sync::Arc;
use std::time::Instant;

use docferry_sandbox::{Document, DocumentRef, Documents, IndexKey, Indexes, Policy, Question};

use crate::catalogue::{Catalogue, Entry};
use crate::error::Error;
use crate::outcome::Choice;

/// A catalogue as the sandbox reads it.
struct Entries(Arc<Catalogue>);

impl Documents for Entries {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn document(&self, index: usize) -> Option<DocumentRef<'_>> {
        self.0.entry(index).map(document)
    }

    fn bytes(&self) -> u64 {
        self.0.bytes()
    }
}

fn document(entry: Entry<'_>) -> DocumentRef<'_> {
    DocumentRef {
        name: entry.name(),
        uri: entry.uri(),
        group: entry.group(),
        media_type: entry.media_type(),
        size: entry.size(),
        modified: entry.modified(),
        attributes: entry.attributes().collect(),
    }
}

/// Asks the policy. The second of each pair is what the policy was told about the document.
pub(crate) async fn select(
    indexes: &Indexes,
    policy: &Policy,
    tenant: &str,
    catalogue: &Arc<Catalogue>,
    question: Question,
    until: Instant,
) -> Result<Vec<(Choice, Document)>, Error> {
    if question.max_documents == 0 || catalogue.is_empty() {
        return Ok(Vec::new());
    }
    let key = IndexKey { tenant: tenant.to_owned(), catalogue: catalogue.digest().to_string() };
    let entries = Arc::new(Entries(Arc::clone(catalogue)));
    let chosen = indexes.select(policy, key, entries, question, Some(until)).await?;
    let with_document = |choice: docferry_sandbox::Choice| {
        let document = document(catalogue.entry(choice.index as usize)?).to_document();
        let chosen = Choice {
            name: document.name.clone(),
            uri: document.uri.clone(),
            group: document.group.clone(),
            score: choice.score,
            reason: choice.reason,
        };
        Some((chosen, document))
    };
    Ok(chosen.into_iter().filter_map(with_document).collect())
}
