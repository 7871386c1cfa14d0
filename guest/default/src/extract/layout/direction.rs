//! Lines that are read from right to left, in whole or in part.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether a character is written from right to left.
pub(in super::super) fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
        && !matches!(character, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{66a}'..='\u{66c}')
}

/// A line as it is read, of one as it is seen.
pub(super) fn logical(seen: String) -> String {
    if !seen.contains(is_right_to_left) {
        return seen;
    }
    let from_right = seen.chars().filter(|character| is_right_to_left(*character)).count();
    let from_left = seen.chars().filter(|character| character.is_alphabetic() && !is_right_to_left(*character)).count();
    let characters: Vec<char> = seen.chars().collect();
    let mut read: Vec<char> = Vec::with_capacity(characters.len());
    if ends_on(&characters).unwrap_or(from_right >= from_left) {
        turn(&characters, &mut read);
    } else {
        let mut at = 0;
        while at < characters.len() {
            if !is_right_to_left(characters[at]) {
                read.push(characters[at]);
                at += 1;
                continue;
            }
            // Up to the last letter before one that is read from the left.
            let run = characters[at..].iter().take_while(|c| is_right_to_left(**c) || !c.is_alphabetic()).count();
            let last = characters[at..at + run].iter().rposition(|c| is_right_to_left(*c)).unwrap_or(0);
            turn(&characters[at..=at + last], &mut read);
            at += last + 1;
        }
    }
    // Letters have forms by their places in a word; texts are compared without.
    read.into_iter().collect::<String>().nfkc().collect()
}

/// Whether a sentence ends on the left of a line, as it does in one that is read from the right; nothing if none ends.
fn ends_on(seen: &[char]) -> Option<bool> {
    let ends = |end: char, letter: char| {
        matches!(end, '.' | ',' | ':' | ';' | '!' | '?' | '\u{60c}' | '\u{61b}' | '\u{61f}') && is_right_to_left(letter)
    };
    match seen {
        [end, letter, ..] if ends(*end, *letter) => Some(true),
        [.., letter, end] if ends(*end, *letter) => Some(false),
        _ => None,
    }
}

/// Whether a character is of Arabic, after whose letters a percent sign follows its number from the right, too.
fn is_arabic(character: char) -> bool {
    matches!(character, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

fn is_sign(character: char) -> bool {
    matches!(character, '%' | '$' | '#' | '\u{a2}'..='\u{a5}' | '\u{b0}' | '\u{2030}' | '\u{20a0}'..='\u{20cf}')
}

/// Appends characters from the right, but numbers and words of other scripts from the left.
fn turn(seen: &[char], read: &mut Vec<char>) {
    let from_left = |c: char| c.is_alphanumeric() && !is_right_to_left(c) && !is_combining_mark(c);
    let percent_leads = !seen.iter().any(|character| is_arabic(*character));
    let mut end = seen.len();
    while end > 0 {
        let character = seen[end - 1];
        // A sign of money or a percentage belongs to its number.
        let follows = |at: usize| at > 0 && is_sign(seen[at]) && seen[at - 1].is_ascii_digit();
        if !from_left(character) && !follows(end - 1) {
            read.push(character);
            end -= 1;
            continue;
        }
        // Blanks and points within a run belong to it.
        let mut start = end - 1;
        let mut at = start;
        while at > 0 && !is_right_to_left(seen[at - 1]) {
            at -= 1;
            let leads = is_sign(seen[at]) && seen[at + 1].is_ascii_digit() && (percent_leads || seen[at] != '%');
            if from_left(seen[at]) || leads {
                start = at;
            } else if seen[at] == ' ' && !(at > 0 && seen[at - 1].is_alphabetic() && from_left(seen[at - 1])) {
                break;
            }
        }
        read.extend(&seen[start..end]);
        end = start;
    }
}

#[cfg(test)]
mod tests {
    use super::logical;

    #[test]
    fn what_is_written_from_the_right_is_read_from_the_right() {
        for (seen, read) in [
            ("abc", "abc"),
            ("\u{5d2}\u{5d1}\u{5d0}", "\u{5d0}\u{5d1}\u{5d2}"),
            ("27.5 \u{5d2}\u{5d1}\u{5d0}", "\u{5d0}\u{5d1}\u{5d2} 27.5"),
            (
                "\u{5d3} Acme Ltd \u{5d4}\u{5d5}\u{5d6} \u{5d2}\u{5d1}\u{5d0}",
                "\u{5d0}\u{5d1}\u{5d2} \u{5d6}\u{5d5}\u{5d4} Acme Ltd \u{5d3}",
            ),
            ("the word \u{5d1}\u{5d0} in English", "the word \u{5d0}\u{5d1} in English"),
            ("5.6% \u{5d1}\u{5d0}", "\u{5d0}\u{5d1} 5.6%"),
            ("$5 \u{5d1}\u{5d0}", "\u{5d0}\u{5d1} $5"),
            ("%5 \u{628}\u{627}", "\u{627}\u{628} 5%"),
            (".\u{5d1}\u{5d0} Galway Utrecht\u{5d1}", "\u{5d1}Galway Utrecht \u{5d0}\u{5d1}."),
            ("in \u{5d3}\u{5d2} \u{5d1}\u{5d0}.", "in \u{5d0}\u{5d1} \u{5d2}\u{5d3}."),
            ("\u{fefb}", "\u{644}\u{627}"),
            (".\u{5d2} \u{60c}\u{5d1}\u{5d0}", "\u{5d0}\u{5d1}\u{60c} \u{5d2}."),
        ] {
            assert_eq!(logical(seen.to_owned()), read);
        }
    }
}
