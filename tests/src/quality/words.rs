//! Comparing two readings of a text word by word.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

/// The words of a text, in compatibility form. Scripts that do not part words count by character.
pub(super) fn words(text: &str) -> Vec<String> {
    // A word that the end of a line parts is one word.
    let text = text.replace("\u{2010}\n", "").replace("\u{ad}\n", "");
    let characters: Vec<char> = text
        .nfkc()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{e000}'..='\u{f8ff}'))
        .filter(|c| !c.is_control() || c.is_whitespace())
        .collect();
    // Poppler writes marks of direction where blanks belong, and before what ends a word.
    let ends_a_word = |at: usize| {
        let next = characters[at..].iter().find(|c| !is_mark(**c));
        next.is_some_and(|c| ".,:;!?)%\u{60c}\u{61b}\u{61f}".contains(*c))
    };
    let read = |(at, c): (usize, &char)| match *c {
        mark if is_mark(mark) => (!ends_a_word(at)).then_some(' '),
        c => Some(c),
    };
    let text: String = characters.iter().enumerate().filter_map(read).collect();
    let mut words = Vec::new();
    for piece in text.split(char::is_whitespace) {
        let mut word = String::new();
        for character in piece.chars() {
            if matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{3000}'..='\u{303f}')
            {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                words.push(character.to_string());
            } else {
                word.push(character);
            }
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The harmonic mean of how many of the expected words were found, and how many of those found were expected.
pub(super) fn f1(expected: &[String], found: &[String]) -> f64 {
    if expected.is_empty() && found.is_empty() {
        return 1.0;
    }
    let mut counts: HashMap<&str, i64> = HashMap::new();
    expected.iter().for_each(|word| *counts.entry(word).or_default() += 1);
    let mut common = 0_u32;
    for word in found {
        if let Some(count) = counts.get_mut(word.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    2.0 * f64::from(common) / (expected.len() + found.len()) as f64
}

/// How many of the words that both have stand in the same order: the longest common subsequence, by the words in common.
pub(super) fn order(expected: &[String], found: &[String]) -> f64 {
    let common = f1(expected, found) * (expected.len() + found.len()) as f64 / 2.0;
    if common < 1.0 {
        return 1.0;
    }
    // A row of the table is a number of as many bits as there are expected words (Hyyrö 2004).
    let mut places: HashMap<&str, Vec<u64>> = HashMap::new();
    let blocks = expected.len().div_ceil(64);
    for (at, word) in expected.iter().enumerate() {
        places.entry(word).or_insert_with(|| vec![0; blocks])[at / 64] |= 1 << (at % 64);
    }
    let mut row = vec![u64::MAX; blocks];
    for word in found {
        let Some(matches) = places.get(word.as_str()) else { continue };
        let mut carry = false;
        for (bits, matching) in row.iter_mut().zip(matches) {
            let hit = *bits & matching;
            let (sum, over) = bits.overflowing_add(hit);
            let (sum, again) = sum.overflowing_add(u64::from(carry));
            carry = over || again;
            *bits = sum | (*bits & !matching);
        }
    }
    let longest = (0..expected.len()).filter(|at| row[at / 64] >> (at % 64) & 1 == 0).count();
    longest as f64 / common
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        words(text)
    }

    #[test]
    fn the_same_words_in_another_order_are_words_without_order() {
        let (a, b) = (of("one two three four"), of("four one two three"));
        assert_eq!((f1(&a, &b), order(&a, &b)), (1.0, 0.75));
        assert_eq!((f1(&a, &of("")), f1(&of(""), &of(""))), (0.0, 1.0));
        assert!((f1(&a, &of("one two")) - 4.0 / 6.0).abs() < 1e-9);
        let many: Vec<String> = (0..1000).map(|number| format!("w{}", number % 300)).collect();
        assert_eq!(order(&many, &many), 1.0);
    }

    #[test]
    fn ligatures_and_scripts_without_blanks_are_compared_by_what_they_say() {
        assert_eq!(of("pro\u{fb01}t"), of("profit"));
        assert_eq!(of("年次 報告x"), ["年", "次", "報", "告", "x"]);
        assert_eq!(of("mil\u{ad}\nlion a\u{202b}b\u{202c}\u{202a}. c\u{202c}"), ["million", "a", "b.", "c"]);
    }
}
