//! What a turn is to the answer before it: a yes to what was offered, or a word about the answer itself.

use std::borrow::Cow;
use std::ops::Range;

use docferry_policy::Question;

use super::lexicon::has;
use super::meaning::root;
use super::time::{Asked, is_weekday};
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
    ("check", "it"),
    ("check", "again"),
    ("check", "that"),
    ("double", "check"),
    ("look", "again"),
    ("recheck", "that"),
    ("sound", "right"),
    ("try", "again"),
    ("you", "certain"),
    ("you", "sure"),
];
/// Words by which one corrects what was understood, sorted.
pub(super) const CORRECTS: &[&str] = &["actually", "mean", "meant", "no", "rather", "sorry", "wrong"];

/// Words of which it is made that something is declined, sorted.
const DECLINES: &[&str] = &[
    "a", "about", "all", "already", "bother", "bye", "day", "do", "don", "else", "evening", "everything", "fine",
    "for", "forget", "found", "good", "have", "i", "is", "it", "later", "leave", "m", "mind", "nah", "need", "never",
    "nice", "no", "nope", "not", "nothing", "now", "ok", "okay", "prob", "problem", "s", "sweat", "t", "thank",
    "thanks", "that", "the", "then", "this", "thx", "today", "was", "weekend", "worries", "worry", "you",
];
/// Words of turns that only say that the answer was understood, sorted.
const UNDERSTANDS: &[&str] = &[
    "ah", "alright", "clear", "cool", "enough", "fair", "good", "got", "great", "i", "it", "know", "makes", "nice",
    "noted", "oh", "ok", "okay", "perfect", "right", "see", "sense", "thank", "thanks", "that", "then", "to",
    "understood", "well", "you",
];
/// Words beside those that pick one of several things.
const PICKS: &[&str] = &[
    "1", "1st", "2", "2nd", "3", "3rd", "first", "former", "i", "last", "latter", "mean", "meant", "middle", "number",
    "ok", "one", "option", "please", "second", "sorry", "thanks", "the", "third", "yes",
];
/// Words that pick by age, sorted.
const NEWER: &[&str] = &["fresher", "later", "latest", "newer", "newest"];
const OLDER: &[&str] = &["earlier", "earliest", "older", "oldest"];
/// A turn that picks has no more words than this.
const MOST_TO_PICK: usize = 7;
/// So many things are counted in an answer.
const MOST_OPTIONS: usize = 9;
/// Among its first words a turn says that it is of something else.
const FIRST_WORDS: usize = 12;

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
    let sentence = last_sentence(ends(end));
    let mut offered = sentence.trim();
    // "Shall I sum it up?" offers what was said before.
    if has(&words::words(offered), &["it", "that", "them", "this"]) {
        let before = ends(ends(end).len() - sentence.len());
        offered = answer.content[before.len() - last_sentence(before).len()..end].trim();
    }
    Some(if all { Cow::Borrowed(offered) } else { Cow::Owned(format!("{offered}, {}", question.text)) })
}

/// Whether a turn declines what was offered, or ends the talk: "no thanks, leave it".
pub(super) fn declines(words: &[Word]) -> bool {
    let says = |word: &Word| DECLINES.binary_search(&word.text.as_str()).is_ok();
    has(words, &["mind", "nah", "no", "nope", "worry"]) && words.iter().all(says)
}

/// Whether a turn only says that the answer was understood: "ok got it", "makes sense".
pub(super) fn understands(words: &[Word]) -> bool {
    let says = |word: &Word| UNDERSTANDS.binary_search(&word.text.as_str()).is_ok();
    has(words, &["clear", "enough", "got", "know", "noted", "see", "sense", "understood"]) && words.iter().all(says)
}

/// What was named in the answer among others, where a turn picks it: "the second one", "the Sunday one, please".
pub(super) fn picked<'a>(question: &'a Question, words: &[Word]) -> Option<&'a str> {
    let answer = question.history.last().filter(|turn| turn.role != "user")?;
    // "the last one, we are 800 people": what follows says why.
    let parted = words.iter().position(|word| word.parted).filter(|first| *first > 1).unwrap_or(words.len());
    let words = &words[..parted];
    if words.is_empty() || words.len() > MOST_TO_PICK {
        return None;
    }
    let options = options(&answer.content);
    let (newer, older) = (has(words, NEWER), has(words, OLDER));
    let picks = |word: &Word| [NEWER, OLDER, PICKS].iter().any(|list| list.contains(&word.text.as_str()));
    if newer != older && words.iter().all(picks) {
        let dated = options.iter().copied().filter_map(|option| Some((year(option)?, option)));
        let years: Vec<(i32, &str)> = dated.collect();
        let picked = if newer { years.iter().max() } else { years.iter().min() };
        return picked.filter(|_| years.len() > 1).map(|(_, option)| *option);
    }
    let counted = words.iter().find_map(|word| {
        let last = options.len().checked_sub(1)?;
        Some(match word.text.as_str() {
            "first" | "1" | "1st" | "former" => 0,
            "second" | "2" | "2nd" => 1,
            "third" | "3" | "3rd" => 2,
            "middle" => last / 2,
            "last" | "latter" => last,
            _ => return None,
        })
    });
    let plain = |word: &Word| PICKS.contains(&word.text.as_str());
    if let Some(place) = counted.filter(|_| words.iter().all(plain)) {
        return options.get(place).copied();
    }
    // By words that one of them has and no other: "the Sunday one".
    let says = |word: &&Word| !words::is_common(&word.text) || is_weekday(&word.text);
    let telling = || words.iter().filter(|word| !plain(word)).filter(says);
    let held = |option: &&str| {
        let own: Vec<Word> = words::words(option);
        telling().filter(|word| own.iter().any(|own| root(&own.text) == root(&word.text))).count()
    };
    let one = words.iter().any(|word| word.text == "one");
    let mut fits =
        options.iter().copied().filter(|option| one && held(option) > 0 && held(option) == telling().count());
    fits.next().filter(|_| fits.next().is_none())
}

/// The year that a text names.
fn year(text: &str) -> Option<i32> {
    Asked::of(text, "").periods.iter().map(|period| period.year).max()
}

/// What an answer offers to pick from: what is counted in it, or what "or" parts in the question with which it ends.
fn options(answer: &str) -> Vec<&str> {
    let mut starts = Vec::new();
    for number in 1..=MOST_OPTIONS {
        let from = starts.last().map_or(0, |(_, end)| *end);
        let found = [format!("({number})"), format!("{number})"), format!("{number}. ")]
            .into_iter()
            .filter_map(|mark| answer[from..].find(&mark).map(|at| (from + at, from + at + mark.len())))
            .min();
        let Some(found) = found else { break };
        starts.push(found);
    }
    if starts.len() > 1 {
        let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([answer.len()]);
        let options = starts.iter().zip(ends).map(|((_, from), to)| &answer[*from..to]);
        // The last may be followed by a question: "Which one?"
        return options.map(|option| option.split(['.', '?', '\n']).next().unwrap_or(option).trim()).collect();
    }
    let Some(answer) = answer.trim_end().strip_suffix('?') else { return Vec::new() };
    let asked = last_sentence(answer);
    let either = asked.rsplit("you mean").next().unwrap_or(asked);
    let options: Vec<&str> = either.split(" or ").map(str::trim).collect();
    if options.len() > 1 {
        return options;
    }
    // "There are the report, the slides and a note of the call. Which one do you want?"
    let which = words::words(asked).first().is_some_and(|word| word.text == "which");
    let listed = last_sentence(answer[..answer.len() - asked.len()].trim_end().trim_end_matches(['.', ':']));
    // "2023 and 2024, each of which ended in June"
    let whole = listed.split(", ").filter(|part| !part.starts_with("each ") && !part.starts_with("all of "));
    let options: Vec<&str> = whole.flat_map(|part| part.split(" and ")).map(str::trim).collect();
    if which && options.len() > 1 { options } else { Vec::new() }
}

/// The last sentence of a text: after a mark that a blank and no small letter follows, as it does after "Inc." in a name.
fn last_sentence(text: &str) -> &str {
    let ends = |(at, mark): &(usize, char)| {
        let rest = &text[at + mark.len_utf8()..];
        let next = rest.trim_start().chars().next();
        match mark {
            '\n' => true,
            '.' | '!' | '?' => rest.starts_with(char::is_whitespace) && next.is_some_and(|next| !next.is_lowercase()),
            _ => false,
        }
    };
    text.char_indices().rfind(ends).map_or(text, |(at, mark)| &text[at + mark.len_utf8()..])
}

/// Whether a turn goes back to what was spoken of before the last answer: "back to the flats: …", "the bonds from before".
pub(super) fn returns(text: &str, said: &[Word]) -> bool {
    let word = |at: usize| said.get(at).map_or("", |word| word.text.as_str());
    (0..said.len()).any(|at| match (word(at), word(at + 1)) {
        ("back" | "returning" | "return" | "zuruck", "to" | "zu") | ("revenir" | "revenons", _) => true,
        ("once", "more") | ("from", "before" | "earlier") | ("volviendo" | "volver" | "voltando", _) => true,
        // "now the oven door again: …", unlike "say that again"
        ("again", _) if !doubts(said) && !reshapes(said) && at > 1 => {
            let end = said[at].start + "again".len();
            text.get(end..).is_some_and(|rest| rest.starts_with([':', ',']))
        }
        _ => false,
    })
}

/// What a turn asks after it said that it is of something else: "Other thing: who signs for keys?"
pub(super) fn other_subject<'a>(text: &'a str, words: &[Word]) -> Option<&'a str> {
    let last = words.get(subject(words)?.end - 1)?;
    let rest = text.get(last.start + last.text.len()..)?;
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    (words::words(rest).len() > 2).then_some(rest)
}

/// Whether a turn says that it is of something else than what was spoken of.
pub(super) fn changes_the_subject(words: &[Word]) -> bool {
    subject(words).is_some()
}

/// The words by which it says so.
fn subject(words: &[Word]) -> Option<Range<usize>> {
    let word = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    (0..words.len().min(FIRST_WORDS)).find_map(|at| {
        let other = matches!(word(at), "another" | "different" | "new" | "other" | "separate" | "unrelated")
            && matches!(word(at + 1), "issue" | "matter" | "note" | "question" | "subject" | "thing" | "topic")
            // "a new issue of shares" is what is asked of.
            && word(at + 2) != "of";
        let pair = matches!(
            (word(at), word(at + 1)),
            ("something", "else" | "different") | ("change", "subject" | "topic") | ("move" | "moving", "on")
        );
        let alone = matches!(word(at), "unrelated" | "separately");
        (other || pair).then_some(at..at + 2).or(alone.then_some(at..at + 1))
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
    // "do me a table of that"
    let table = words.windows(3).any(|three| {
        let [table, of, that] = [0, 1, 2].map(|at| three[at].text.as_str());
        table == "table" && of == "of" && matches!(that, "all" | "it" | "that" | "them" | "this" | "those")
    });
    puts || table || has_pair(words, SHAPING) || has(words, SHAPES)
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
        for list in [YES, AGREES, ASKS, SHAPES, CORRECTS, DECLINES, UNDERSTANDS, NEWER, OLDER] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }

    #[test]
    fn another_subject_is_all_that_is_asked() {
        for (text, expected) in [
            ("Good to know. On another matter: who signs for keys?", Some("who signs for keys?")),
            ("ok clear. other thing: a guy in my team leaves friday", Some("a guy in my team leaves friday")),
            ("something else", None),
            ("let's move on. tusker exports 2022", Some("tusker exports 2022")),
            ("Unrelated: where do I park", Some("where do I park")),
            ("what about the new issue of shares in 2021", None),
            ("and 2021?", None),
        ] {
            assert_eq!(other_subject(text, &words::words(text)), expected, "{text}");
        }
    }

    #[test]
    fn what_is_picked_is_one_of_what_was_named() {
        let of = |answer: &str, text: &str| {
            let history = vec![Turn { role: "assistant".to_owned(), content: answer.to_owned() }];
            picked(&Question { history, ..Question::new(text) }, &words::words(text)).map(str::to_owned)
        };
        let counted = "There are three:\n1. the call\n2. the slides\n3. the report\nWhich one?";
        let names = "Do you mean Helix Therapeutics, Inc., or Helix Diagnostics Corp., which runs laboratory tests?";
        let listed = "There are the guide, the release notes and a note on sizing. Which one do you want?";
        let years = "There are 2022, 2023 and 2024, each of which ended in June. Which one?";
        let dated = "It has two reports, one on 2023 and one on 2024. Which one?";
        let either = "It has two. Do you mean the ferry to Tolm, or the refund?";
        let weekdays = "Do you mean the petition for a Sunday ferry, or the one for longer trams?";
        for (answer, text, expected) in [
            (counted, "the third please", Some("the report")),
            (counted, "2", Some("the slides")),
            (counted, "the slides one", Some("the slides")),
            (counted, "the fourth", None),
            (counted, "is the first one in english", None),
            (either, "the former", Some("the ferry to Tolm,")),
            (either, "the refund one", Some("the refund")),
            (weekdays, "the sunday one", Some("the petition for a Sunday ferry,")),
            (weekdays, "the monday one", None),
            (either, "the one of tolm's refund", None),
            ("It fell (1) by 3 %.", "the first one", None),
            (names, "the testing one", Some("Helix Diagnostics Corp., which runs laboratory tests")),
            (listed, "the last one, we are 800 people", Some("a note on sizing")),
            (listed, "the last one was wrong, we are 800 people", None),
            (dated, "the newer", Some("one on 2024")),
            ("a and b. \u{c9}lev\u{e9}?\u{a0}", "the first one", None),
            (years, "the middle one", Some("2023")),
            (years, "the last one", Some("2024")),
            (dated, "the oldest one please", Some("one on 2023")),
            (either, "the newer", None),
            ("", "the first one", None),
        ] {
            assert_eq!(of(answer, text).as_deref(), expected, "{answer} {text}");
        }
    }

    #[test]
    fn what_returns_is_told_from_what_repeats() {
        for (text, expected) in [
            ("Back to the flats: what did they cost?", true),
            ("now the oven door again: has it a number", true),
            ("So, the supermarkets once more. What do they cost", true),
            ("those 11.5% bonds from before", true),
            ("Pour revenir à cette étude", true),
            ("say that again, in short", false),
            ("why did it fall again", false),
            ("who is back", false),
        ] {
            assert_eq!(returns(text, &words::words(text)), expected, "{text}");
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
            (
                "She left in May. Shall I sum it up for you?",
                "please do",
                Some("She left in May. Shall I sum it up for you"),
            ),
            (answer, "yes, of Mistral", Some("Shall I look in the report of 2021, too, yes, of Mistral")),
            (answer, "thank you", None),
            ("It fell.", "yes", None),
            ("?", "yes", Some("")),
            ("\u{e9}\u{a0}. \u{e9}it is it\u{a0}?", "yes", Some("\u{e9}\u{a0}. \u{e9}it is it")),
            ("\u{e9}. \u{c9} it\u{a0}\u{a0}?", "yes", Some("\u{e9}. \u{c9} it")),
            ("Shall I look at Helix Inc. and its rival?", "yes", Some("Shall I look at Helix Inc. and its rival")),
            ("", "yes", None),
        ] {
            assert_eq!(said(answer, text).as_deref(), expected, "{text}");
        }
    }
}
