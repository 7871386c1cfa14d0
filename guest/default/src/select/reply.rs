//! What a turn is to the answer before it: a yes to what was offered, or a word about the answer itself.

use std::borrow::Cow;

use docferry_policy::Question;

use super::lexicon::has;
use crate::words::{self, Word};

/// Words of which a yes is made, sorted.
const YES: &[&str] = &[
    "absolutely", "ahead", "alright", "be", "both", "course", "definitely", "do", "exactly", "fine", "go", "good",
    "great", "it", "ja", "k", "kind", "lovely", "nice", "of", "ok", "okay", "one", "oui", "please", "pls", "plz",
    "right", "si", "so", "sure", "thank", "thanks", "that", "them", "then", "those", "too", "would", "yeah", "yep",
    "yes", "you", "yup",
];
/// Those without which there is none, sorted.
const AGREES: &[&str] = &[
    "absolutely", "ahead", "alright", "both", "course", "definitely", "do", "exactly", "ja", "ok", "okay", "oui",
    "please", "pls", "plz", "si", "sure", "yeah", "yep", "yes", "yup",
];
/// Words by which something is asked or asked for, sorted.
const ASKS: &[&str] = &[
    "any", "can", "compare", "could", "did", "do", "does", "explain", "find", "get", "give", "has", "have", "how",
    "list", "looking", "may", "must", "need", "please", "send", "should", "show", "tell", "want", "what", "whats",
    "when", "where", "which", "who", "whose", "why", "will", "would",
];
/// What an offer says that is no question.
const OFFERS: &[&str] = &["i could", "i can", "let me know if"];
/// Words that ask at the beginning, sorted.
const ASKS_FIRST: &[&str] = &["are", "is", "was", "were"];
/// Words that ask for another shape of the answer, sorted.
const SHAPES: &[&str] = &[
    "bullet", "bullets", "paraphrase", "reformulate", "rephrase", "reword", "rewrite", "shorten", "shorter", "simpler",
    "translate",
];
/// Two words that do.
const SHAPING: &[(&str, &str)] = &[
    ("again", "like"),
    ("auf", "deutsch"),
    ("auf", "englisch"),
    ("en", "espanol"),
    ("fewer", "words"),
    ("make", "it"),
    ("make", "that"),
    ("one", "sentence"),
    ("plain", "english"),
    ("say", "again"),
    ("say", "it"),
    ("say", "that"),
    ("short", "please"),
    ("simple", "words"),
    ("too", "long"),
    ("word", "it"),
    ("word", "that"),
    ("write", "it"),
    ("write", "that"),
];
/// Two words by which the same is asked once more.
const DOUBTS: &[(&str, &str)] = &[
    ("another", "look"),
    ("check", "again"),
    ("check", "that"),
    ("double", "check"),
    ("look", "again"),
    ("recheck", "that"),
    ("try", "again"),
    ("you", "certain"),
    ("you", "sure"),
];
/// Words by which one corrects what was understood, sorted.
pub(super) const CORRECTS: &[&str] = &["actually", "mean", "meant", "no", "rather", "sorry", "wrong"];

/// What was offered, where a turn says yes to it: "Shall I look in the report of 2022, too?" "Yes, please."
pub(super) fn agreed_to(question: &Question) -> Option<Cow<'_, str>> {
    let words = words::words(&question.text);
    let says_yes = |word: &Word| YES.binary_search(&word.text.as_str()).is_ok();
    let all = has(&words, AGREES) && words.iter().all(says_yes);
    // "yes, who holds what" asks for what was offered in words of its own.
    let begins = words.first().is_some_and(|word| matches!(word.text.as_str(), "yes" | "yeah" | "yep" | "sure"));
    let answer = question.history.last().filter(|turn| (all || begins) && turn.role != "user")?;
    let ends = |at: usize| answer.content[..at].trim_end_matches(['?', '.', ' ', '\n']);
    let end = match answer.content.rfind('?') {
        Some(end) => end,
        None if OFFERS.iter().any(|offer| answer.content.to_lowercase().contains(offer)) => answer.content.len(),
        None => return None,
    };
    let before = ends(end);
    let start = before.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    let offered = before[start..].trim();
    Some(if all { Cow::Borrowed(offered) } else { Cow::Owned(format!("{offered}, {}", question.text)) })
}

/// Whether a turn says that it is of something else than what was spoken of.
pub(super) fn changes_the_subject(words: &[Word]) -> bool {
    words.windows(2).take(6).any(|pair| {
        let (first, second) = (pair[0].text.as_str(), pair[1].text.as_str());
        matches!(first, "another" | "different" | "new" | "other" | "separate" | "unrelated")
            && matches!(second, "issue" | "matter" | "note" | "question" | "subject" | "thing" | "topic")
            || matches!((first, second), ("something", "else" | "different") | ("change", "subject" | "topic"))
            || matches!(first, "unrelated" | "separately")
    })
}

/// Whether a turn asks for another shape of the answer before it: "make it shorter", "in one sentence".
pub(super) fn reshapes(words: &[Word]) -> bool {
    // "put it back to factory settings" is something else.
    let puts = words.windows(3).any(|three| {
        let [put, it, how] = [0, 1, 2].map(|at| three[at].text.as_str());
        put == "put"
            && matches!(it, "it" | "that")
            && matches!(how, "another" | "differently" | "in" | "into" | "more" | "simply")
    });
    puts || has_pair(words, SHAPING) || has(words, SHAPES)
}

/// Whether a turn doubts the answer before it: "are you sure?", "have another look".
pub(super) fn doubts(words: &[Word]) -> bool {
    has_pair(words, DOUBTS)
}

/// Whether one of some pairs of words stands in a text.
fn has_pair(words: &[Word], pairs: &[(&str, &str)]) -> bool {
    words.windows(2).any(|pair| pairs.contains(&(pair[0].text.as_str(), pair[1].text.as_str())))
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
        for list in [YES, AGREES, ASKS, SHAPES, CORRECTS] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }

    #[test]
    fn a_yes_is_to_the_last_that_was_offered() {
        let said = |answer: &str, text: &str| {
            let history = vec![Turn { role: "assistant".to_owned(), content: answer.to_owned() }];
            agreed_to(&Question { history, ..Question::new(text) }).map(Cow::into_owned)
        };
        let answer = "Was it 2022? It fell by 3.5 %. Shall I look in the report of 2021, too??";
        let offer = "In March 2026. I could also show how the shares are spread.";
        for (answer, text, expected) in [
            (offer, "yes, who holds what", Some("I could also show how the shares are spread, yes, who holds what")),
            (answer, "Yes, please!", Some("Shall I look in the report of 2021, too")),
            (answer, "ok do that", Some("Shall I look in the report of 2021, too")),
            (answer, "no thanks", None),
            (answer, "yes, of Mistral", Some("Shall I look in the report of 2021, too, yes, of Mistral")),
            (answer, "thank you", None),
            ("It fell.", "yes", None),
            ("?", "yes", Some("")),
            ("", "yes", None),
        ] {
            assert_eq!(said(answer, text).as_deref(), expected, "{text}");
        }
    }
}
