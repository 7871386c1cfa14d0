//! Whether a turn of a conversation only talks: thanks, remarks, plans.

use docferry_policy::Question;

use super::form::said;
use super::reply::asks;
use crate::words::Word;

/// What words say for a turn that only talks, in tenths: each once, two that follow each other, and the first
/// after `^`. Fitted by logistic regression to 1,168 turns of conversations, sorted.
const TALKS: &[(&str, i16)] = &[
    ("?", -31),
    ("^ and", -42),
    ("^ are", -8),
    ("^ can", -22),
    ("^ do", -23),
    ("^ for", -17),
    ("^ i", -5),
    ("^ in", -5),
    ("^ is", -4),
    ("^ it", -11),
    ("^ my", -7),
    ("^ that", 9),
    ("^ the", -5),
    ("^ then", 9),
    ("^ what", -38),
    ("^ when", -2),
    ("^ where", -31),
    ("^ who", -22),
    ("^ with", -8),
    ("again", 4),
    ("am", -4),
    ("answer", 7),
    ("any", -10),
    ("be", 8),
    ("been", -10),
    ("bit", 5),
    ("by", -4),
    ("can", -12),
    ("can i", -5),
    ("day", 2),
    ("did", -13),
    ("do", -12),
    ("do you", -17),
    ("does", -10),
    ("for", -4),
    ("form", -5),
    ("free", -2),
    ("from", -4),
    ("go", 4),
    ("going", 6),
    ("good", 18),
    ("had", 4),
    ("has", -7),
    ("he", -33),
    ("here", 12),
    ("how", -35),
    ("if", -10),
    ("it", 2),
    ("it was", 5),
    ("just", 10),
    ("last", -3),
    ("let", 7),
    ("like", 2),
    ("ll", 29),
    ("make it", 7),
    ("me", 10),
    ("mine", -25),
    ("my", 2),
    ("new", -5),
    ("now", 4),
    ("of", 7),
    ("oh", 17),
    ("ok", 5),
    ("on", -3),
    ("one", -3),
    ("ones", -17),
    ("out", 8),
    ("please", 17),
    ("read", 2),
    ("right", 11),
    ("say", 18),
    ("she", -21),
    ("so", 21),
    ("sorry", 13),
    ("t", -2),
    ("thanks", 13),
    ("that", 13),
    ("the", -6),
    ("the other", -3),
    ("these", 12),
    ("they", -8),
    ("thought", 6),
    ("too", 3),
    ("ve got", -11),
    ("wait", 8),
    ("want", -11),
    ("was", -4),
    ("week", -7),
    ("what a", 38),
    ("what the", -10),
    ("when", -11),
    ("which", -30),
    ("who", -5),
    ("will", 4),
    ("year", -3),
    ("yes", 5),
    ("you", 27),
    ("your", 3),
];
/// What is said for it at first, and by what else is known of the turn.
const BEFORE_A_WORD: f64 = 0.47;
const A_TENTH: f64 = 0.052;
const TELLS: f64 = -1.38;
const ASKED_FOR: f64 = -1.42;
const ANSWERS: f64 = -1.73;

/// The log odds that a turn only talks: "16 million, quite a gap". Nothing in it may name a group, a period or a kind.
pub(super) fn talks(text: &str, words: &[Word], telling: usize, question: &Question) -> f64 {
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let mut said = said(&texts, 1);
    said.extend(text.contains('?').then(|| "?".to_owned()));
    let weight =
        |word: &String| TALKS.binary_search_by_key(&word.as_str(), |(word, _)| word).ok().map(|at| TALKS[at].1);
    let tenths: i16 = said.iter().filter_map(weight).sum();
    let last = question.history.last();
    let answers = last.is_some_and(|turn| turn.role != "user" && turn.content.trim_end().ends_with('?'));
    BEFORE_A_WORD
        + A_TENTH * f64::from(tenths)
        + TELLS * telling.min(3) as f64
        + ASKED_FOR * f64::from(u8::from(asks(words)))
        + ANSWERS * f64::from(u8::from(answers))
}

#[cfg(test)]
mod tests {
    use docferry_policy::Turn;

    use super::*;
    use crate::words;

    #[test]
    fn what_only_talks_is_told_from_what_asks() {
        assert!(TALKS.is_sorted());
        let odds = |answer: &str, text: &str| {
            let history = vec![Turn { role: "assistant".to_owned(), content: answer.to_owned() }];
            talks(text, &words::words(text), 0, &Question { history, ..Question::new(text) })
        };
        let answer = "It is 16 million.";
        for text in [
            "Thanks, that's more than I thought",
            "so about a third then, good to know",
            "I'll read that later",
            "oh wow",
        ] {
            assert!(odds(answer, text) > 0.0, "{text}: {}", odds(answer, text));
        }
        for text in [
            "and the year before?", "how do they pay for it", "which one is that", "what if they say no",
            "can i do that online",
        ] {
            assert!(odds(answer, text) < 0.0, "{text}: {}", odds(answer, text));
        }
        // What is said to a question answers it.
        let text = "the small one, please";
        assert!(odds("Which of them do you have?", text) < odds(answer, text));
    }
}
