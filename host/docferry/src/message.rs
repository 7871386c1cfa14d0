//! What happened, in words for the user.

/// How the chosen documents ended: names, each with its reason.
#[derive(Debug, Default)]
pub(crate) struct MessageInput {
    /// Whether anything was chosen.
    pub(crate) matched: bool,
    /// Loaded, and why each was chosen.
    pub(crate) loaded: Vec<(String, String)>,
    /// Held by the caller before.
    pub(crate) already: Vec<String>,
    /// Failed, and why.
    pub(crate) failed: Vec<(String, String)>,
    /// Declined, and why.
    pub(crate) skipped: Vec<(String, String)>,
}

/// Names every document, so that nothing is silently missing.
pub(crate) fn message(input: &MessageInput) -> String {
    if !input.matched {
        return "No document matches the question.".to_owned();
    }
    let mut paragraphs = Vec::new();
    let lists = [
        (&input.loaded, "Loaded"),
        (&input.failed, if input.loaded.is_empty() { "Nothing could be loaded. Failed" } else { "Failed" }),
        (
            &input.skipped,
            if input.loaded.is_empty() && input.failed.is_empty() {
                "Nothing was loaded. Left out"
            } else {
                "Left out"
            },
        ),
    ];
    for (documents, verb) in lists {
        if !documents.is_empty() {
            let lines = documents.iter().map(|(name, reason)| match reason.as_str() {
                "" => format!("\n- {name}"),
                reason => format!("\n- {name}: {reason}"),
            });
            paragraphs.push(format!("{verb} {}:{}", count(documents.len()), lines.collect::<String>()));
        }
    }
    if !input.already.is_empty() {
        let all = input.loaded.is_empty() && input.failed.is_empty() && input.skipped.is_empty();
        let names = input.already.join(", ");
        paragraphs.push(if all {
            format!("Everything that matches is already loaded: {names}.")
        } else {
            format!("Already loaded: {names}.")
        });
    }
    paragraphs.join("\n")
}

fn count(documents: usize) -> String {
    if documents == 1 { "1 document".to_owned() } else { format!("{documents} documents") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, reason: &str) -> (String, String) {
        (name.to_owned(), reason.to_owned())
    }

    #[test]
    fn every_document_is_named_with_what_became_of_it() {
        let cases = [
            (MessageInput::default(), "No document matches the question."),
            (
                MessageInput { matched: true, loaded: vec![pair("a.pdf", "annual report")], ..Default::default() },
                "Loaded 1 document:\n- a.pdf: annual report",
            ),
            (
                MessageInput { matched: true, already: vec!["a.pdf".to_owned()], ..Default::default() },
                "Everything that matches is already loaded: a.pdf.",
            ),
            (
                MessageInput { matched: true, failed: vec![pair("a.pdf", "access was denied")], ..Default::default() },
                "Nothing could be loaded. Failed 1 document:\n- a.pdf: access was denied",
            ),
            (
                MessageInput { matched: true, skipped: vec![pair("a.png", "an image")], ..Default::default() },
                "Nothing was loaded. Left out 1 document:\n- a.png: an image",
            ),
            (
                MessageInput {
                    matched: true,
                    loaded: vec![pair("a.pdf", ""), pair("b.pdf", "why")],
                    failed: vec![pair("c.pdf", "gone")],
                    skipped: vec![pair("d.png", "an image")],
                    already: vec!["e.pdf".to_owned()],
                },
                "Loaded 2 documents:\n- a.pdf\n- b.pdf: why\nFailed 1 document:\n- c.pdf: gone\n\
                 Left out 1 document:\n- d.png: an image\nAlready loaded: e.pdf.",
            ),
        ];
        for (input, expected) in cases {
            assert_eq!(message(&input), expected);
        }
    }
}
