//! Vertical lines whose letters are drawn one below the other, as browsers draw them.

use super::letter::Letter;

/// So many letters at least stand below the one before.
const LEAST: usize = 6;
/// So many times as many as stand beside it.
const MORE: usize = 4;
/// A letter below another is about an em lower, and hardly aside.
const BELOW: std::ops::Range<f64> = 0.9..1.15;
const ASIDE: f64 = 0.3;
/// One beside it is less than this much further, and no lower, in ems.
const BESIDE: f64 = 1.5;
const LEVEL: f64 = 0.1;
/// How far the top of a letter is above its baseline, and its middle from what turned letters stand on, in ems.
const TOP: f64 = 0.88;
const MIDDLE: f64 = 0.38;

/// Turns the letters of vertical lines so that they are read down, if those of East Asia mostly stand so; whether they do.
pub(super) fn turn_stacked(letters: &mut [Letter]) -> bool {
    let (mut below, mut beside) = (0, 0);
    let mut before: Option<&Letter> = None;
    for letter in letters.iter() {
        if !is_wide(letter) {
            before = None;
            continue;
        }
        if let Some(before) = before {
            below += usize::from(is_below(before, letter));
            beside += usize::from(is_beside(before, letter));
        }
        before = Some(letter);
    }
    if below < LEAST || below < MORE * beside {
        return false;
    }
    let mut beside_before = false;
    for at in 0..letters.len() {
        let letter = letters[at];
        let beside_next = letters.get(at + 1).is_some_and(|next| is_wide(next) && is_beside(&letter, next));
        if is_wide(&letter) && !beside_before && !beside_next {
            let Letter { x, y, width, size, .. } = letter;
            let middle = x + width / 2.0;
            letters[at] =
                Letter { x: y - TOP * size, y: MIDDLE * size - middle, width: size, reach: size, turn: 1, ..letter };
        }
        beside_before = is_wide(&letter) && beside_next;
    }
    true
}

/// Whether a letter is of East Asia and upright.
fn is_wide(letter: &Letter) -> bool {
    letter.character >= '\u{2e80}' && letter.turn == 0
}

fn is_below(before: &Letter, letter: &Letter) -> bool {
    (letter.x - before.x).abs() < ASIDE * letter.size && BELOW.contains(&((letter.y - before.y) / letter.size))
}

fn is_beside(before: &Letter, letter: &Letter) -> bool {
    (letter.y - before.y).abs() < LEVEL * letter.size && (0.0..BESIDE * letter.size).contains(&(letter.x - before.x))
}
