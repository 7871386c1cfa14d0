use crate::{Content, Document, Failure, Pages, Policy};

/// Takes text out of documents. Every call runs in an instance of its own and never sees the question.
pub trait Extractor: Policy {
    /// Decides how much of the object to fetch, on the response's headers and before any of the body is read.
    fn plan(document: &Document, head: &Head) -> Decision {
        let _ = (document, head);
        Decision::Whole
    }

    /// Takes the text out, page by page. What was emitted survives a later failure or timeout.
    ///
    /// # Errors
    ///
    /// When the document cannot be read or holds no text. A partly read document is a success with warnings.
    fn extract(document: &Document, content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure>;
}

/// What the response's headers say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The size of the object in bytes.
    pub size: u64,
    /// The media type that S3 keeps for it, when there is one. Often wrong: look at the bytes.
    pub media_type: Option<String>,
    /// The object's entity tag, when there is one.
    pub etag: Option<String>,
}

/// How much of the object is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// All of it.
    Whole,
    /// Its first bytes; `First(0)` fetches nothing and extracts from empty content.
    First(u64),
    /// Nothing, and why: the document ends as skipped with this reason.
    Skip(String),
}

/// What came out of a document beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many pages the document has.
    pub pages: u32,
    /// How many of them gave text.
    pub pages_with_text: u32,
    /// The document's own title, when it has one.
    pub title: Option<String>,
    /// The language of the text as a BCP 47 tag, when it was recognised.
    pub language: Option<String>,
    /// What the reader of the text should know, such as `pages 4 to 9 are scans`.
    pub warnings: Vec<String>,
    /// Anything further, as names and values.
    pub extra: Vec<(String, String)>,
}
