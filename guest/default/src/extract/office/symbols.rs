//! Fonts of symbols, whose letters stand for other characters.

/// A font whose letters are symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symbols {
    Symbol,
    Wingdings,
    Wingdings2,
}

impl Symbols {
    pub(super) fn named(font: &str) -> Option<Self> {
        Some(match font {
            "Symbol" => Self::Symbol,
            "Wingdings" => Self::Wingdings,
            "Wingdings 2" => Self::Wingdings2,
            _ => return None,
        })
    }

    /// What a letter stands for. Programs write it as it is, or in the private-use area.
    pub(super) fn character(self, letter: u32) -> Option<char> {
        const CAPITALS: &str = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
        const SMALL: &str = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
        let letter = if letter & 0xff00 == 0xf000 { letter & 0xff } else { letter };
        Some(match (self, u8::try_from(letter).ok()?) {
            (Self::Symbol, letter @ b'A'..=b'Z') => CAPITALS.chars().nth(usize::from(letter - b'A'))?,
            (Self::Symbol, letter @ b'a'..=b'z') => SMALL.chars().nth(usize::from(letter - b'a'))?,
            (Self::Symbol, letter @ (b' '..=b'!' | b'%'..=b'&' | b'('..=b')' | b'+'..=b'?')) => char::from(letter),
            (Self::Symbol, letter) => pick(
                letter,
                b"\x22\x24\x27\x2a\x40\xa2\xa3\xa5\xae\xac\xad\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xc7\xc8\xce\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xe5\xf2",
                "∀∃∋∗≅′≤∞→←↑↓°±″≥×∝∂•÷≠≡≈…∩∪∈∇®©™∏√⋅¬∑∫",
            )?,
            (Self::Wingdings, letter) => pick(
                letter,
                b"\x28\x2a\x6c\x6e\x6f\x71\x72\x76\xa7\xa8\xd8\xdf\xe0\xe1\xe2\xfb\xfc\xfd\xfe",
                "☎✉●■☐☐☐❖▪☐➢←→↑↓✗✓☒☑",
            )?,
            (Self::Wingdings2, letter) => pick(letter, b"\x4f\x50\x51\x52\x53\x54\xa3", "✗✓☒☑☒☒☐")?,
        })
    }
}

fn pick(letter: u8, letters: &[u8], characters: &str) -> Option<char> {
    characters.chars().nth(letters.iter().position(|known| *known == letter)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_for_what_their_font_shows() {
        let cases = [
            ("Symbol", 0x61, Some('α')),
            ("Symbol", 0xf057, Some('Ω')),
            ("Symbol", 0xf0b3, Some('≥')),
            ("Symbol", 0xf0f2, Some('∫')),
            ("Symbol", 0xf035, Some('5')),
            ("Wingdings", 0xf0fe, Some('☑')),
            ("Wingdings", 0xf0a8, Some('☐')),
            ("Wingdings 2", 0xf0a3, Some('☐')),
            ("Wingdings", 0xf001, None),
            ("Wingdings", 0x1_f600, None),
        ];
        for (font, letter, shown) in cases {
            assert_eq!(Symbols::named(font).and_then(|font| font.character(letter)), shown, "{font} {letter:x}");
        }
        assert_eq!(Symbols::named("Arial"), None);
    }
}
