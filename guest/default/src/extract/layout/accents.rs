//! Accents that are drawn by themselves, as old typesetters do.

use unicode_normalization::char::is_combining_mark;

use super::letter::Letter;

/// Whether a character may be an accent that is drawn by itself.
#[inline(always)]
pub(super) fn is_accent(character: char) -> bool {
    // Of ASCII, three accents stand further on.
    !matches!(character, ' '..='Z' | 'a'..='z') && mark(character).is_some()
}

/// Puts an accent that is drawn over a letter, as old typesetters do, onto the letter.
pub(super) fn accented(letters: &[Letter]) -> Vec<Letter> {
    let mut combined: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters.iter().copied() {
        let Some((accent, mark)) = combined.last().and_then(|accent| Some((*accent, mark(accent.character)?))) else {
            combined.push(letter);
            continue;
        };
        let before = combined.iter().rev().nth(1);
        let is_of_before = is_combining_mark(accent.character) && before.is_some_and(|it| stands_over(&accent, it));
        if !letter.character.is_alphabetic() || is_of_before || !stands_over(&accent, &letter) {
            combined.push(letter);
            continue;
        }
        combined.pop();
        match unicode_normalization::char::compose(letter.character, mark) {
            Some(composed) => combined.push(Letter { character: composed, ..letter }),
            // There is no such letter: its mark follows it.
            None => {
                combined.push(letter);
                combined.push(Letter { character: mark, x: letter.end(), width: 0.0, reach: 0.0, ..letter });
            }
        }
    }
    combined
}

fn stands_over(accent: &Letter, letter: &Letter) -> bool {
    letter.turn == accent.turn
        && (accent.y - letter.y).abs() < 0.6 * letter.size
        && (letter.x..=letter.end()).contains(&(accent.x + accent.width / 2.0))
}

/// The mark that it is then.
fn mark(accent: char) -> Option<char> {
    // The signs of Indian scripts are written where they are seen.
    if matches!(accent, '\u{300}'..='\u{36f}') { Some(accent) } else { combining(accent) }
}

/// The mark that a free-standing accent stands for.
fn combining(accent: char) -> Option<char> {
    Some(match accent {
        '`' | '\u{2cb}' => '\u{300}',
        '\u{b4}' | '\u{2ca}' => '\u{301}',
        '^' | '\u{2c6}' => '\u{302}',
        '~' | '\u{2dc}' => '\u{303}',
        '\u{af}' | '\u{2c9}' => '\u{304}',
        '\u{2d8}' => '\u{306}',
        '\u{2d9}' => '\u{307}',
        '\u{a8}' => '\u{308}',
        '\u{2da}' => '\u{30a}',
        '\u{2dd}' => '\u{30b}',
        '\u{2c7}' => '\u{30c}',
        '\u{b8}' => '\u{327}',
        '\u{2db}' => '\u{328}',
        _ => return None,
    })
}
