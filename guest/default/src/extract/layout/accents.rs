//! Accents that are drawn by themselves, as old typesetters do.

use unicode_normalization::char::is_combining_mark;

use super::letter::Letter;

/// Puts an accent that is drawn over a letter, as old typesetters do, onto the letter.
pub(super) fn accented(letters: Vec<Letter>) -> Vec<Letter> {
    let mut combined: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters {
        if let Some(accent) = combined.last()
            && let Some(mark) = combining(accent.character)
            && let Some(composed) = unicode_normalization::char::compose(letter.character, mark)
            && (accent.y - letter.y).abs() < 0.6 * letter.size
            && (letter.x..=letter.end()).contains(&(accent.x + accent.width / 2.0))
        {
            combined.pop();
            combined.push(Letter { character: composed, ..letter });
        } else if let Some(accent) = combined.last()
            && is_combining_mark(accent.character)
            && letter.character.is_alphabetic()
            && !is_combining_mark(letter.character)
            && letter.turn == accent.turn
            && (accent.y - letter.y).abs() < 0.6 * letter.size
            && (letter.x..=letter.end()).contains(&(accent.x + accent.width / 2.0))
            && !combined.iter().rev().nth(1).is_some_and(|before| stands_over(accent, before))
        {
            // A mark that is drawn before its letter is written after it.
            let accent = Letter { x: letter.end(), width: 0.0, reach: 0.0, y: letter.y, ..*accent };
            combined.pop();
            combined.push(letter);
            combined.push(accent);
        } else {
            combined.push(letter);
        }
    }
    combined
}

fn stands_over(accent: &Letter, letter: &Letter) -> bool {
    letter.turn == accent.turn
        && (accent.y - letter.y).abs() < 0.6 * letter.size
        && (letter.x..letter.end()).contains(&(accent.x + accent.width / 2.0))
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
