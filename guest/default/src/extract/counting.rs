//! How the items of a list are counted.

/// What a number looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Decimal,
    /// `01` to `09`, then as usual.
    Padded,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// A mark, the same for every item.
    Bullet,
    /// Nothing is shown.
    None,
}

impl Style {
    /// By the `type` of a list in HTML, and the `num-format` of OpenDocument.
    pub(crate) fn of_html(kind: &str) -> Option<Self> {
        Some(match kind {
            "1" => Self::Decimal,
            "a" => Self::LowerLetter,
            "A" => Self::UpperLetter,
            "i" => Self::LowerRoman,
            "I" => Self::UpperRoman,
            _ => return None,
        })
    }

    /// By the `numFmt` of WordprocessingML.
    pub(crate) fn of_word(format: &str) -> Self {
        match format {
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "decimalZero" => Self::Padded,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// The number as it is shown.
    pub(crate) fn show(self, number: i64) -> String {
        match self {
            Self::Decimal => number.to_string(),
            Self::Padded => format!("{number:02}"),
            Self::LowerLetter => letters(number).to_lowercase(),
            Self::UpperLetter => letters(number),
            Self::LowerRoman => roman(number).to_lowercase(),
            Self::UpperRoman => roman(number),
            Self::Bullet => "•".to_owned(),
            Self::None => String::new(),
        }
    }
}

/// A to Z, then AA to AZ.
fn letters(number: i64) -> String {
    let (mut rest, mut letters) = (number, Vec::new());
    if number < 1 {
        return number.to_string();
    }
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

fn roman(number: i64) -> String {
    const SIGNS: [(i64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let (mut rest, mut text) = (number, String::new());
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_counts_its_way() {
        let cases = [
            (Style::Decimal, -3, "-3"),
            (Style::Padded, 7, "07"),
            (Style::LowerLetter, 28, "ab"),
            (Style::UpperLetter, 26, "Z"),
            (Style::LowerLetter, 0, "0"),
            (Style::LowerRoman, 44, "xliv"),
            (Style::UpperRoman, 1999, "MCMXCIX"),
            (Style::UpperRoman, 5000, "5000"),
            (Style::UpperLetter, i64::MAX, "CRPXNLSKVLJFHG"),
            (Style::Bullet, 3, "•"),
        ];
        for (style, number, shown) in cases {
            assert_eq!(style.show(number), shown);
        }
    }
}
