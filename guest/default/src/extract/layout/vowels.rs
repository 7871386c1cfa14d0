//! Vowel signs of Hebrew and Arabic, which are drawn by themselves.

use unicode_normalization::char::is_combining_mark;

use super::direction::is_right_to_left;
use super::letter::Letter;

/// A letter is in the same line as another if it stands so many ems above or below it at most.
const SAME_LINE: f64 = 0.5;

/// Whether a character is such a sign.
pub(super) fn is_vowel(character: char) -> bool {
    is_right_to_left(character) && is_combining_mark(character)
}

/// Puts each sign where its letter stands, and before it: seen from the left, signs stand before the letters after which they are
/// read. Some producers draw both in the order in which they are read, and some from the left.
pub(super) fn put_before_letters(letters: &mut [Letter]) {
    let mut from_right = false;
    let mut at = 0;
    while at < letters.len() {
        let signs = letters[at..].iter().take_while(|letter| is_vowel(letter.character)).count();
        if signs == 0 {
            at += 1;
            continue;
        }
        let is_near = |letter: &Letter| (letter.y - letters[at].y).abs() < SAME_LINE * letter.size;
        let before = at.checked_sub(1).map(|before| letters[before]).filter(is_near);
        let next = letters.get(at + signs).copied().filter(is_near);
        if let (Some(before), Some(next)) = (before, next) {
            from_right = next.x < before.x;
        }
        // What stands for both was parted among them, and signs have their widths there.
        let are_parted = !from_right && letters[at].width > 0.0;
        let base = if from_right { before } else { next.filter(|_| !are_parted) };
        if let Some(base) = base.filter(|base| is_right_to_left(base.character)) {
            let mut first = at;
            if from_right {
                letters[at - 1..at + signs].reverse();
                first -= 1;
            }
            for sign in &mut letters[first..first + signs] {
                *sign = Letter { character: sign.character, width: 0.0, reach: 0.0, ..base };
            }
        }
        at += signs;
    }
}
