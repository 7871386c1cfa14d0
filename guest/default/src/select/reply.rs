//! What a turn is to the answer before it: a yes to what was offered, or a word about the answer itself.

use docferry_policy::Question;

use crate::words::{self, Word};

/// Words of which a yes is made, sorted.
const YES: &[&str] = &[
    "absolutely",
    "ahead",
    "alright",
    "be",
    "both",
    "course",
    "definitely",
    "do",
    "exactly",
    "fine",
    "go",
    "good",
    "great",
    "it",
    "ja",
    "kind",
    "lovely",
    "nice",
    "of",
    "ok",
    "okay",
    "oui",
    "please",
    "right",
    "si",
    "so",
    "sure",
    "thank",
    "thanks",
    "that",
    "them",
    "then",
    "those",
    "would",
    "yeah",
    "yep",
    "yes",
    "you",
    "yup",
];
/// Those without which there is none, sorted.
const AGREES: &[&str] = &[
    "absolutely",
    "ahead",
    "alright",
    "course",
    "definitely",
    "do",
    "exactly",
    "ja",
    "ok",
    "okay",
    "oui",
    "please",
    "si",
    "sure",
    "yeah",
    "yep",
    "yes",
    "yup",
];
/// Words by which something is asked or asked for, sorted.
const ASKS: &[&str] = &[
    "any", "can", "compare", "could", "did", "do", "does", "explain", "find", "get", "give", "has", "have", "how",
    "list", "looking", "may", "must", "need", "please", "send", "should", "show", "tell", "want", "what", "whats",
    "when", "where", "which", "who", "whose", "why", "will", "would",
];
/// Words that ask at the beginning, sorted.
const ASKS_FIRST: &[&str] = &["are", "is", "was", "were"];
/// Words that ask for another shape of the answer, sorted.
const SHAPES: &[&str] = &[
    "bullet",
    "bullets",
    "paraphrase",
    "reformulate",
    "rephrase",
    "reword",
    "rewrite",
    "shorten",
    "shorter",
    "simpler",
    "translate",
];
/// Two words that do.
const SHAPING: &[(&str, &str)] = &[
    ("make", "it"),
    ("make", "that"),
    ("one", "sentence"),
    ("put", "it"),
    ("put", "that"),
    ("say", "it"),
    ("say", "that"),
    ("too", "long"),
    ("write", "it"),
    ("write", "that"),
];
/// Words of one who is content, or speaks of oneself or to the machine, sorted.
const REMARKS: &[&str] = &[
    "already",
    "found",
    "got",
    "haha",
    "i",
    "ill",
    "im",
    "lol",
    "mind",
    "my",
    "nevermind",
    "ok",
    "okay",
    "wow",
    "you",
    "your",
];
/// Words by which one corrects what was understood, sorted.
const CORRECTS: &[&str] = &["actually", "mean", "meant", "no", "rather", "sorry", "wrong"];

fn has(words: &[Word], some: &[&str]) -> bool {
    words.iter().any(|word| some.binary_search(&word.text.as_str()).is_ok())
}

/// What was offered, where a turn says yes to it: "Shall I look in the report of 2022, too?" "Yes, please."
pub(super) fn agreed_to(question: &Question) -> Option<&str> {
    let words = words::words(&question.text);
    let agrees = has(&words, AGREES) && words.iter().all(|word| YES.binary_search(&word.text.as_str()).is_ok());
    let answer = question.history.last().filter(|turn| agrees && turn.role != "user")?;
    let end = answer.content.rfind('?')?;
    let before = answer.content[..end].trim_end_matches('?');
    let start = before.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    Some(answer.content[start..=end].trim())
}

/// Whether a turn asks for another shape of the answer before it: "make it shorter", "in one sentence".
pub(super) fn reshapes(words: &[Word]) -> bool {
    let two = words.windows(2).any(|pair| SHAPING.contains(&(pair[0].text.as_str(), pair[1].text.as_str())));
    two || has(words, SHAPES)
}

/// Whether a turn only remarks on the answer before it: "ok, I'll ring them tomorrow".
pub(super) fn remarks(text: &str, words: &[Word]) -> bool {
    let opens = words.first().is_some_and(|word| matches!(word.text.as_str(), "and" | "also" | "but"));
    has(words, REMARKS) && !opens && !text.contains('?') && !asks(words) && !has(words, CORRECTS)
}

/// Whether something is asked in words that ask.
pub(super) fn asks(words: &[Word]) -> bool {
    has(words, ASKS) || words.first().is_some_and(|word| ASKS_FIRST.contains(&word.text.as_str()))
}

#[cfg(test)]
mod tests {
    use docferry_policy::Turn;

    use super::*;

    #[test]
    fn the_lists_are_sorted() {
        for list in [YES, AGREES, ASKS, SHAPES, REMARKS, CORRECTS] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }

    #[test]
    fn a_yes_is_to_the_last_that_was_offered() {
        let said = |answer: &str, text: &str| {
            let history = vec![Turn { role: "assistant".to_owned(), content: answer.to_owned() }];
            agreed_to(&Question { history, ..Question::new(text) }).map(str::to_owned)
        };
        let answer = "Was it 2022? It fell by 3.5 %. Shall I look in the report of 2021, too??";
        for (answer, text, expected) in [
            (answer, "Yes, please!", Some("Shall I look in the report of 2021, too??")),
            (answer, "ok do that", Some("Shall I look in the report of 2021, too??")),
            (answer, "no thanks", None),
            (answer, "yes, of Mistral", None),
            (answer, "thank you", None),
            ("It fell.", "yes", None),
            ("?", "yes", Some("?")),
            ("", "yes", None),
        ] {
            assert_eq!(said(answer, text).as_deref(), expected, "{text}");
        }
    }
}
