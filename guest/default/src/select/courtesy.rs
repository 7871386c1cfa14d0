//! What people say out of courtesy before and after what they ask.

use crate::words::{self, Word};

/// What opens a text, without saying anything.
const OPENINGS: &[&str] = &[
    "hi",
    "hi there",
    "hi all",
    "hi everyone",
    "hi team",
    "hey",
    "hey there",
    "hello",
    "hello there",
    "hello all",
    "hello everyone",
    "hello team",
    "good morning",
    "good afternoon",
    "good evening",
    "good day",
    "greetings",
    "dear all",
    "dear colleague",
    "dear colleagues",
    "dear madam",
    "dear madam or sir",
    "dear sir",
    "dear sir or madam",
    "dear sirs",
    "dear team",
    "dear sir madam",
    "to whom it may concern",
    "bonjour",
    "bonsoir",
    "guten tag",
    "guten morgen",
    "guten abend",
    "hallo",
    "hola",
    "buenos dias",
    "buenas tardes",
    "i have a question",
    "i have a quick question",
    "i have a small question",
    "i have one question",
    "i have another question",
    "i ve a question",
    "i ve got a question",
    "i ve got a quick question",
    "i got a question",
    "i had a question",
    "quick question",
    "just a quick question",
    "just a question",
    "a quick question",
    "a question",
    "one question",
    "one more question",
    "another question",
    "just one question",
    "another quick question",
    "one quick question",
    "sorry to bother you",
    "sorry to bother you but",
    "sorry to bother you again",
    "sorry to bother you again but",
    "sorry for bothering you",
    "sorry for bothering you but",
    "sorry for the bother",
    "sorry but",
    "excuse me",
    "excuse me but",
    "i hope you are well",
    "i hope you re well",
    "hope you are well",
    "hope you re well",
    "hope all is well",
    "i hope this finds you well",
    "hope this finds you well",
    "i hope you can help",
    "i hope you can help me",
    "hope you can help",
    "can you help",
    "can you help me",
    "could you help",
    "could you help me",
    "can you please help",
    "can you please help me",
    "please help",
    "please help me",
    "i need your help",
    "i need some help",
    "i was wondering",
    "i m wondering",
    "just wondering",
    "please",
];
/// What opens a text that asks on after an answer.
const ACKNOWLEDGED: &[&str] = &[
    "thanks", "thanks a lot", "thanks very much", "thanks so much", "many thanks", "thank you", "thank you very much",
    "thank you so much", "thank you for that", "thanks for that", "thx", "cheers", "ok", "okay", "ok thanks",
    "okay thanks", "ok thank you", "alright", "great", "great thanks", "perfect", "perfect thanks", "danke", "merci",
    "gracias",
];
/// What closes a text.
const CLOSINGS: &[&str] = &[
    "please",
    "pls",
    "plz",
    "please help",
    "please help me",
    "please advise",
    "please let me know",
    "let me know please",
    "thanks",
    "thanks a lot",
    "thanks very much",
    "thanks so much",
    "thanks again",
    "thanks in advance",
    "thanks for your help",
    "thanks for the help",
    "thanks for any help",
    "many thanks",
    "many thanks in advance",
    "thank you",
    "thank you very much",
    "thank you so much",
    "thank you again",
    "thank you in advance",
    "thank you for your help",
    "thank you for your time",
    "thx",
    "thx in advance",
    "ty",
    "cheers",
    "ta",
    "much appreciated",
    "any help appreciated",
    "any help is appreciated",
    "any help would be appreciated",
    "any help would be great",
    "i d appreciate any help",
    "i would appreciate any help",
    "danke",
    "vielen dank",
    "danke im voraus",
    "bitte",
    "merci",
    "merci beaucoup",
    "merci d avance",
    "merci d'avance",
    "s il vous plait",
    "gracias",
    "muchas gracias",
    "por favor",
    "gracias de antemano",
];
/// What stands above a name at the end.
const SIGNED: &[&str] = &[
    "regards",
    "kind regards",
    "best regards",
    "warm regards",
    "many regards",
    "best wishes",
    "yours sincerely",
    "yours faithfully",
    "sincerely",
    "all the best",
    "mit freundlichen grussen",
    "cordialement",
    "un saludo",
    "saludos",
];
/// A name has at most so many words.
const NAME: usize = 3;
/// The longest of these has so many words.
const LONGEST: usize = 7;
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

/// A text without what is said out of courtesy around what it asks; all of it where it says nothing else.
pub(super) fn without_courtesy(text: &str) -> &str {
    let words = words::words(text);
    let asks = text.contains('?');
    let (mut from, mut to) = (0, words.len());
    loop {
        let rest = &words[from..to];
        let acknowledged = opening(rest, ACKNOWLEDGED).filter(|count| {
            let next = rest.get(*count).map(|word| word.text.as_str());
            asks || next.is_some_and(|next| ASKING.contains(&next))
        });
        let opened = opening(rest, OPENINGS).or(acknowledged).unwrap_or_default();
        from += opened;
        let closed = closing(&words[from..to]);
        to -= closed;
        if opened + closed == 0 {
            break;
        }
    }
    let rest = &words[from..to];
    // "good morning, counsel"
    let is_called = from > 0 && !asks && rest.len() == 1 && rest[0].text.chars().all(char::is_alphabetic);
    if rest.len() == words.len() || is_called || rest.iter().all(|word| REPLIES.contains(&word.text.as_str())) {
        return text;
    }
    let begin = rest.first().map_or(0, |word| word.start);
    let end = words.get(to).map_or(text.len(), |word| word.start);
    text[begin..end].trim_end_matches(|end: char| end.is_whitespace() || matches!(end, ',' | ';' | '-' | '\u{2013}'))
}

/// How many words at the beginning are one of some phrases.
fn opening(words: &[Word], phrases: &[&str]) -> Option<usize> {
    (1..=LONGEST.min(words.len())).rev().find(|count| is_one(&words[..*count], phrases))
}

/// How many words at the end are courtesy.
fn closing(words: &[Word]) -> usize {
    let at_end = |count: &usize| is_one(&words[words.len() - count..], CLOSINGS);
    if let Some(count) = (1..=LONGEST.min(words.len())).rev().find(at_end) {
        return count;
    }
    let signed = (0..=NAME.min(words.len())).find_map(|name| {
        let (rest, name) = words.split_at(words.len() - name);
        let at_end = |count: &usize| is_one(&rest[rest.len() - count..], SIGNED);
        let count = (1..=LONGEST.min(rest.len())).rev().find(at_end)?;
        name.iter().all(|word| word.capital).then_some(count + name.len())
    });
    signed.unwrap_or_default()
}

fn is_one(words: &[Word], phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| phrase.split(' ').eq(words.iter().map(|word| word.text.as_str())))
}

#[cfg(test)]
mod tests {
    use super::without_courtesy;

    #[test]
    fn what_is_asked_is_left() {
        for (text, left) in [
            ("Hello, I have a question. What did Acme earn? Thanks in advance!", "What did Acme earn?"),
            ("Dear team, the bins were not emptied. Kind regards, Jane Doe", "the bins were not emptied."),
            ("I pricked myself with a used needle thanks", "I pricked myself with a used needle"),
            ("Thanks. when is my kitchen being replaced", "when is my kitchen being replaced"),
            ("Sorry to bother you, but who repairs lifts?", "who repairs lifts?"),
            ("Hello. Why?", "Why?"),
            ("Great! Anything on lifts?", "Anything on lifts?"),
            ("please, the letter of 2022 please", "the letter of 2022"),
            ("Guten Tag, wie hoch war der Umsatz? Vielen Dank", "wie hoch war der Umsatz?"),
            ("Best regards are in which letter?", "Best regards are in which letter?"),
        ] {
            assert_eq!(without_courtesy(text), left);
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
            "that was all, many thanks!",
            "who sent his best wishes to staff",
        ] {
            assert_eq!(without_courtesy(text), text);
        }
    }
}
