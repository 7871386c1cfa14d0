//! What people say out of courtesy before and after what they ask.

use super::FIELD;
use crate::words::{self, Word};

/// What opens a text, without saying anything.
const OPENINGS: &str = "\
    hi, hi there, hi all, hi everyone, hi team, hey, hey there, hello, hello there, hello all, hello everyone, \
    hello team, good morning, good afternoon, good evening, good day, greetings, dear all, dear colleague, \
    dear colleagues, dear madam, dear madam or sir, dear sir, dear sir or madam, dear sirs, dear team, \
    dear sir madam, to whom it may concern, bonjour, bonsoir, guten tag, guten morgen, guten abend, hallo, hola, \
    buenos dias, buenas tardes, i have a question, i have a quick question, i have a small question, \
    i have one question, i have another question, i ve a question, i ve got a question, i ve got a quick question, \
    i got a question, i had a question, quick question, just a quick question, just a question, a quick question, \
    a question, one question, one more question, another question, just one question, another quick question, \
    one quick question, sorry to bother you, sorry to bother you but, sorry to bother you again, \
    sorry to bother you again but, sorry for bothering you, sorry for bothering you but, sorry for the bother, \
    sorry but, excuse me, excuse me but, i hope you are well, i hope you re well, hope you are well, \
    hope you re well, hope all is well, i hope this finds you well, hope this finds you well, i hope you can help, \
    i hope you can help me, hope you can help, can you help, can you help me, could you help, could you help me, \
    can you please help, can you please help me, please help, please help me, i need your help, i need some help, \
    i was wondering, i m wondering, just wondering, please";
/// What opens one that goes on after an answer.
const ACKNOWLEDGED: &str = "\
    thanks, thanks a lot, thanks very much, thanks so much, many thanks, thank you, thank you very much, \
    thank you so much, thank you for that, thanks for that, thx, cheers, ok, okay, ok thanks, okay thanks, \
    ok thank you, alright, great, great thanks, perfect, perfect thanks, danke, merci, gracias";
/// What closes a text that wants something.
const PLEAS: &str = "\
    please, pls, plz, please help, please help me, please advise, please let me know, let me know please, \
    thanks in advance, thanks for any help, many thanks in advance, thank you in advance, thx in advance, \
    any help appreciated, any help is appreciated, any help would be appreciated, any help would be great, \
    i d appreciate any help, i would appreciate any help, danke im voraus, bitte, merci d avance, \
    s il vous plait, por favor, gracias de antemano";
/// What closes any text.
const THANKS: &str = "\
    thanks, thanks a lot, thanks very much, thanks so much, thanks again, many thanks, thank you, \
    thank you very much, thank you so much, thank you again, thank you for your time, thanks for your help, \
    thanks for the help, thank you for your help, much appreciated, thx, ty, cheers, ta, danke, vielen dank, \
    merci, merci beaucoup, gracias, muchas gracias";
/// What stands above a name at the end.
const SIGNED: &str = "\
    regards, kind regards, best regards, warm regards, many regards, best wishes, yours sincerely, \
    yours faithfully, sincerely, all the best, mit freundlichen grussen, cordialement, un saludo, saludos";
/// A name has at most so many words.
const NAME: usize = 3;
/// With these a text asks.
const ASKING: &[&str] = &[
    "am", "and", "are", "can", "could", "did", "do", "does", "had", "has", "have", "how", "is", "may", "might", "must",
    "shall", "should", "was", "were", "what", "whats", "when", "where", "which", "who", "whom", "whose", "why", "will",
    "would",
];
/// What is left must say more than these.
const REPLIES: &[&str] = &[
    "all", "alright", "bye", "cool", "fine", "good", "great", "it", "lovely", "nah", "nice", "no", "nope", "now", "ok",
    "okay", "one", "perfect", "right", "s", "so", "sure", "that", "thats", "then", "this", "was", "well", "yeah",
    "yep", "yes", "you",
];

/// A text without what is said out of courtesy around what it asks; all of it where it says nothing else. After an answer thanks
/// tell that nothing is asked, unless something is.
pub(super) fn without_courtesy(text: &str, is_first: bool) -> &str {
    if text.len() > FIELD {
        return text;
    }
    let words = words::words(text);
    let is_question = text.contains('?');
    let asks = |rest: &[Word]| is_question || rest.first().is_some_and(|first| ASKING.contains(&first.text.as_str()));
    let (mut from, mut to) = (0, words.len());
    loop {
        let before = (from, to);
        let acknowledged = || opening(&words[from..to], ACKNOWLEDGED).filter(|count| asks(&words[from + count..to]));
        from += opening(&words[from..to], OPENINGS).or_else(acknowledged).unwrap_or_default();
        let rest = &words[from..to];
        let thanked = || closing(rest, THANKS).filter(|_| is_first || asks(rest));
        to -= closing(rest, PLEAS).or_else(thanked).or_else(|| signed(rest)).unwrap_or_default();
        if (from, to) == before {
            break;
        }
    }
    let rest = &words[from..to];
    // "good morning, counsel"
    let is_called = from > 0 && !is_question && rest.len() == 1 && rest[0].text.chars().all(char::is_alphabetic);
    if rest.len() == words.len() || is_called || rest.iter().all(|word| REPLIES.contains(&word.text.as_str())) {
        return text;
    }
    let begin = rest.first().map_or(0, |word| word.start);
    let end = words.get(to).map_or(text.len(), |word| word.start);
    text[begin..end].trim_end_matches(|end: char| end.is_whitespace() || matches!(end, ',' | ';' | '-' | '\u{2013}'))
}

/// How many words at the beginning are one of some phrases, the longest.
fn opening(words: &[Word], phrases: &str) -> Option<usize> {
    longest(phrases, |count| words.get(..count))
}

/// How many words at the end are one of some phrases, the longest.
fn closing(words: &[Word], phrases: &str) -> Option<usize> {
    longest(phrases, |count| words.get(words.len().checked_sub(count)?..))
}

/// How many words the longest of some phrases has that stands among as many words.
fn longest<'a>(phrases: &str, words: impl Fn(usize) -> Option<&'a [Word]>) -> Option<usize> {
    let stands = |phrase: &str| {
        let count = phrase.split(' ').count();
        let said = words(count)?.iter().map(|word| word.text.as_str());
        phrase.split(' ').eq(said).then_some(count)
    };
    phrases.split(", ").filter_map(stands).max()
}

/// How many words at the end are a greeting and a name.
fn signed(words: &[Word]) -> Option<usize> {
    (0..=NAME.min(words.len())).find_map(|name| {
        let (rest, name) = words.split_at(words.len() - name);
        let count = closing(rest, SIGNED)?;
        name.iter().all(|word| word.capital).then_some(count + name.len())
    })
}

#[cfg(test)]
mod tests {
    use super::without_courtesy;

    #[test]
    fn what_is_asked_is_left() {
        for (text, left) in [
            ("Hello, I have a question. What did Acme earn? Thanks in advance!", "What did Acme earn?"),
            ("Dear team, the bins were not emptied. Kind regards, Jane Doe", "the bins were not emptied."),
            ("Thanks. when is my kitchen being replaced", "when is my kitchen being replaced"),
            ("Sorry to bother you, but who repairs lifts?", "who repairs lifts?"),
            ("Hello. Why?", "Why?"),
            ("Great! Anything on lifts?", "Anything on lifts?"),
            ("please, the letter of 2022 please", "the letter of 2022"),
            ("Guten Tag, wie hoch war der Umsatz? Vielen Dank", "wie hoch war der Umsatz?"),
            ("Best regards are in which letter?", "Best regards are in which letter?"),
        ] {
            assert_eq!(without_courtesy(text, false), left);
        }
    }

    #[test]
    fn what_only_talks_is_left_whole() {
        for text in [
            "",
            "hello",
            "Thanks, that is more than I thought",
            "no thanks",
            "yes please",
            "Hi, good morning!",
            "ok great",
            "good morning counsel",
            "it works now, thank you",
            "that was all, many thanks!",
            "who sent his best wishes to staff",
        ] {
            assert_eq!(without_courtesy(text, false), text);
        }
    }

    #[test]
    fn the_first_to_speak_thanks_for_what_is_asked() {
        let text = "I pricked myself with a used needle, thanks";
        let left = "I pricked myself with a used needle";
        assert_eq!((without_courtesy(text, true), without_courtesy(text, false)), (left, text));
        let text = "ok ok never mind, found it on my desk";
        assert_eq!(without_courtesy(text, true), text);
    }
}
