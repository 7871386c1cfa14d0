//! Numbers above the line: what is ten to the sixth is not 106.

use std::borrow::Cow;

/// A text that may stand above the line, as it is shown.
pub(crate) fn raised_if(above: bool, text: &str) -> Cow<'_, str> {
    if above { raised(text) } else { Cow::Borrowed(text) }
}

/// A number as it stands above the line; other text stays as it is.
pub(crate) fn raised(text: &str) -> Cow<'_, str> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let raised = text.chars().map(|letter| match letter {
        '+' => Some('⁺'),
        '-' | '\u{2212}' => Some('⁻'),
        digit => digit.to_digit(10).map(|digit| RAISED[digit as usize]),
    });
    raised.collect::<Option<String>>().map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_raised_and_words_are_not() {
        for (text, shown) in [("6", "⁶"), ("−12", "⁻¹²"), ("th", "th"), ("1a", "1a"), ("", "")] {
            assert_eq!(raised(text), shown);
        }
    }
}
