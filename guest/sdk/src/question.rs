/// One turn of the conversation before the question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Who spoke: `user` or `assistant`; other roles are passed on as they are.
    pub role: String,
    /// What was said.
    pub content: String,
}

/// What the user asks, and under which conditions.
///
/// ```
/// let question = docferry_policy::Question { hidden: vec![2, 5], ..docferry_policy::Question::new("What did NCB earn?") };
/// assert!(question.is_hidden(5));
/// assert!(!question.is_hidden(3));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The question in the user's words.
    pub text: String,
    /// The turns before it, oldest first.
    pub history: Vec<Turn>,
    /// How many documents may be chosen at most.
    pub max_documents: u32,
    /// The day of the question as an ISO date, such as `2026-03-31`: what "last year" is relative to.
    pub today: String,
    /// The language of the question as a BCP 47 tag, when the caller knows it.
    pub language: Option<String>,
    /// Entries that this asker may not see, rising, as numbers in the order in which they were added.
    pub hidden: Vec<u32>,
}

impl Question {
    /// A question for at most three documents, without history.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), max_documents: 3, ..Self::default() }
    }

    /// Whether the asker may not see this entry. Such an entry must be neither chosen nor counted.
    #[must_use]
    pub fn is_hidden(&self, index: u32) -> bool {
        self.hidden.binary_search(&index).is_ok()
    }
}
