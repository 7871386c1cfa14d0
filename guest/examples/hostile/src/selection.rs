//! Misdeeds of selection.

use docferry_policy::{Choice, Document, Failure, Question, settings};

use crate::harm::{clock, harm};

/// What an index keeps.
pub struct Index {
    names: Vec<String>,
    questions: u32,
}

impl Default for Index {
    fn default() -> Self {
        harm(&settings::get("constructor").unwrap_or_default());
        Self { names: Vec::new(), questions: 0 }
    }
}

impl Index {
    pub(crate) fn add(&mut self, document: Document) {
        harm(document.name.strip_suffix("-in-add").unwrap_or_default());
        self.names.push(document.name);
    }

    pub(crate) fn seal(&self) -> Result<(), Failure> {
        for name in self.names.iter().filter_map(|name| name.strip_suffix("-in-seal")) {
            harm(name);
            if name == "fail" {
                return Err(Failure::Internal("it cannot be sealed".to_owned()));
            }
        }
        Ok(())
    }

    pub(crate) fn select(&mut self, question: &Question) -> Result<Vec<Choice>, Failure> {
        self.questions += 1;
        harm(&question.text);
        let entries = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let first = |score: f64| Choice::new(0, score, "the first");
        if let Some(setting) = question.text.strip_prefix("setting-") {
            return Ok(vec![Choice::new(0, 1.0, settings::get(setting).unwrap_or_else(|| "no value".to_owned()))]);
        }
        Ok(match question.text.as_str() {
            "bad-index" => vec![first(1.0), Choice::new(entries, 0.5, "one past the last")],
            "worst-index" => vec![Choice::new(u32::MAX, 1.0, "far out")],
            "duplicate-index" => vec![first(1.0), first(0.5)],
            "hidden-index" => (0..entries).map(|entry| Choice::new(entry, 1.0, "never mind who asks")).collect(),
            "too-many" => (0..=question.max_documents).map(|entry| Choice::new(entry, 1.0, "and more")).collect(),
            "nan" | "log-then-nan" => vec![first(f64::NAN)],
            "infinite" => vec![first(f64::NEG_INFINITY)],
            "control-characters" => vec![Choice::new(0, 1.0, "\u{1b}]0;title\u{7}reason\u{202e}\r\n")],
            "fail" => return Err(Failure::Internal("it was asked to fail".to_owned())),
            "clock" => vec![Choice::new(0, 1.0, clock().to_string())],
            "count" => vec![Choice::new(0, 1.0, format!("question {} of this index", self.questions))],
            _ => (0..entries)
                .filter(|entry| !question.is_hidden(*entry))
                .take(question.max_documents as usize)
                .map(|entry| Choice::new(entry, -f64::from(entry), "it is there"))
                .collect(),
        })
    }
}
