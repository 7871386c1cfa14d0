//! Whether a turn of a conversation only talks: thanks, remarks, plans, what a machine knows without documents.

use std::sync::LazyLock;

use super::form::Says;
use super::vectors::Direction;
use crate::words::Word;

/// What words say for a turn that only talks, in hundredths, as `form` has them, and the direction in which such turns lie.
/// Made by `meaning/talk.py`.
const TABLE: &str = include_str!("../../meaning/talk.tsv");
static SAY: LazyLock<Says> = LazyLock::new(|| Says::of(TABLE));
static LIES: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let direction = TABLE.lines().find_map(|line| line.strip_prefix("~\t")).unwrap_or_default();
    direction.split(' ').filter_map(|part| part.parse().ok()).collect()
});

/// What else is known of a turn.
#[derive(Debug, Default)]
pub(super) struct Turned {
    /// How many of its words entries hold that are not of what any report is about.
    pub(super) telling: usize,
    /// Whether it asks in words that ask.
    pub(super) asks: bool,
    /// Whether what it follows was a question.
    pub(super) answers: bool,
    /// Whether it names a kind of document, groups, times, and how many names that nobody knows.
    pub(super) of_a_kind: bool,
    pub(super) of_groups: bool,
    pub(super) of_times: bool,
    pub(super) strangers: usize,
    /// Whether it leans on what was said, only asks on, corrects it, or asks where it stands.
    pub(super) follows: bool,
    pub(super) asks_on: bool,
    pub(super) corrects: bool,
    pub(super) asks_where: bool,
    /// How near it is to what people ask machines that no document answers.
    pub(super) elsewhere: f64,
}

/// The log odds, fitted by logistic regression to the labelled questions that are there to tune with.
const AT_FIRST: f64 = -1.32;
const SAID: f64 = 0.95;
const TELLS: f64 = -0.52;
const ASKS: f64 = -0.7;
const ANSWERS: f64 = -2.38;
const OF_A_KIND: f64 = -1.61;
const OF_GROUPS: f64 = -1.0;
const OF_TIMES: f64 = -2.03;
const STRANGERS: f64 = 3.15;
const FOLLOWS: f64 = 0.74;
const ASKS_ON: f64 = -1.19;
const CORRECTS: f64 = -1.27;
const ASKS_WHERE: f64 = -1.84;
const ELSEWHERE: f64 = 5.82;

/// The log odds that a turn only talks: "16 million, quite a gap".
pub(super) fn talks(text: &str, words: &[Word], sense: &Direction, turned: &Turned) -> f64 {
    let asked = if text.contains('?') { SAY.get("?") } else { 0 };
    let said = f64::from(SAY.get("=") + SAY.sum(words) + asked) / 100.0 + sense.along(&LIES) / 100.0;
    let one = |known: bool| f64::from(u8::from(known));
    AT_FIRST
        + SAID * said
        + TELLS * turned.telling.min(3) as f64
        + ASKS * one(turned.asks)
        + ANSWERS * one(turned.answers)
        + OF_A_KIND * one(turned.of_a_kind)
        + OF_GROUPS * one(turned.of_groups)
        + OF_TIMES * one(turned.of_times)
        + STRANGERS * turned.strangers.min(2) as f64
        + FOLLOWS * one(turned.follows)
        + ASKS_ON * one(turned.asks_on)
        + CORRECTS * one(turned.corrects)
        + ASKS_WHERE * one(turned.asks_where)
        + ELSEWHERE * turned.elsewhere
}

#[cfg(test)]
mod tests {
    use super::super::vectors::{DIMENSIONS, Sum};
    use super::*;
    use crate::words;

    fn odds(text: &str, turned: &Turned) -> f64 {
        let words = words::words(text);
        let sense = Sum::of(words.iter().map(|word| word.text.as_str())).direction();
        talks(text, &words, &sense, turned)
    }

    #[test]
    fn what_only_talks_is_told_from_what_asks() {
        for text in [
            "Thanks, that's more than I thought",
            "so about a third then, good to know",
            "I'll read that later",
            "oh wow",
            "great, exactly what I was after",
        ] {
            assert!(odds(text, &Turned::default()) > 0.0, "{text}: {}", odds(text, &Turned::default()));
        }
        for text in [
            "and the year before?",
            "how do they pay for it",
            "which one is that",
            "what if they say no",
            "can i do that online",
            "no, the one in force now",
        ] {
            assert!(odds(text, &Turned::default()) < 0.0, "{text}: {}", odds(text, &Turned::default()));
        }
        // What is said to a question answers it.
        let text = "the small one, please";
        let answers = Turned { answers: true, ..Turned::default() };
        assert!(odds(text, &answers) < odds(text, &Turned::default()));
    }

    #[test]
    fn the_table_has_a_direction_of_as_many_parts_as_the_points() {
        assert_eq!((LIES.len(), SAY.get("=") != 0, SAY.get("thanks") > 0), (DIMENSIONS, true, true));
    }
}
