//! The codes of formats: their sections, the numbers that each is for, and the pieces that it is made of.

/// What the formats are that a workbook names by number alone. Those that follow the reader's own habits are given as ISO dates.
pub(in super::super) fn builtin(id: u32) -> &'static str {
    match id {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        37 | 38 => "#,##0;(#,##0)",
        39 | 40 => "#,##0.00;(#,##0.00)",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        14 | 27..=31 | 36 | 50..=54 | 57 | 58 => "yyyy-mm-dd",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 | 32..=35 | 55 | 56 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy-mm-dd h:mm",
        41 => "#,##0;(#,##0);\"-\"",
        42 => "\"$\"#,##0;(\"$\"#,##0);\"-\"",
        43 => "#,##0.00;(#,##0.00);\"-\"",
        44 => "\"$\"#,##0.00;(\"$\"#,##0.00);\"-\"",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss",
        48 => "0.0E+0",
        _ => "General",
    }
}

/// A piece of a format.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Literal(String),
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    Percent,
    /// `E+` or `E-`.
    Exponent,
    Slash,
    /// A run of one letter of a date, such as `yyyy`, in small letters.
    Date(char, usize),
    /// Hours, minutes or seconds that do not start again, such as `[h]`.
    Elapsed(char),
    /// `AM/PM` and `A/P`.
    HalfDay,
    General,
    /// `@`.
    Text,
}

/// Which numbers a section is for, when it says so, as `[<=9999999]` does.
#[derive(Clone, Copy)]
pub(super) struct Condition {
    less: bool,
    equal: bool,
    greater: bool,
    than: f64,
}

impl Condition {
    fn read(text: &str) -> Option<Self> {
        let than = text.trim_start_matches(['<', '=', '>']);
        let sign = &text[..text.len() - than.len()];
        let than = than.trim().parse().ok().filter(|_| !sign.is_empty())?;
        Some(Self { less: sign.contains('<'), equal: sign.contains('='), greater: sign.contains('>'), than })
    }

    pub(super) fn holds(self, value: f64) -> bool {
        (self.less && value < self.than) || (self.equal && value == self.than) || (self.greater && value > self.than)
    }
}

/// The sections of a format: positive, negative, zero, text; and the condition of each.
pub(super) fn sections(format: &str) -> (Vec<Vec<Piece>>, Vec<Option<Condition>>) {
    let (mut sections, mut conditions) = (Vec::new(), vec![None]);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut rest = format.chars().take(1000).peekable();
    let mut exponent = false;
    while let Some(character) = rest.next() {
        match character {
            ';' => {
                sections.push(std::mem::take(&mut pieces));
                conditions.push(None);
                exponent = false;
            }
            '"' => pieces.push(Piece::Literal(rest.by_ref().take_while(|c| *c != '"').collect())),
            '\\' => pieces.extend(rest.next().map(|c| Piece::Literal(c.to_string()))),
            // As wide as the next character, or filled with it.
            '_' => {
                rest.next();
                pieces.push(Piece::Literal(" ".to_owned()));
            }
            '*' => {
                rest.next();
            }
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                let lower = inside.to_ascii_lowercase();
                if let Some(first) = lower.chars().next().filter(|c| matches!(c, 'h' | 'm' | 's'))
                    && lower.chars().all(|c| c == first)
                {
                    pieces.push(Piece::Elapsed(first));
                } else if let Some(currency) = inside.strip_prefix('$') {
                    let sign = currency.split('-').next().unwrap_or_default();
                    pieces.push(Piece::Literal(sign.to_owned()));
                } else if let (Some(condition), Some(last)) = (Condition::read(&inside), conditions.last_mut()) {
                    *last = Some(condition);
                }
            }
            '0' | '#' | '?' => pieces.push(Piece::Digit(character)),
            '.' => pieces.push(Piece::Point),
            ',' => pieces.push(Piece::Comma),
            '%' => pieces.push(Piece::Percent),
            '@' => pieces.push(Piece::Text),
            '/' if pieces.iter().any(|piece| matches!(piece, Piece::Digit(_))) => pieces.push(Piece::Slash),
            'E' | 'e' if matches!(rest.peek(), Some('+' | '-')) && !exponent => {
                rest.next();
                exponent = true;
                pieces.push(Piece::Exponent);
            }
            'G' | 'g' if rest.clone().take(6).collect::<String>().eq_ignore_ascii_case("eneral") => {
                for _ in 0..6 {
                    rest.next();
                }
                pieces.push(Piece::General);
            }
            'A' | 'a' if rest.clone().take(4).collect::<String>().eq_ignore_ascii_case("m/pm") => {
                for _ in 0..4 {
                    rest.next();
                }
                pieces.push(Piece::HalfDay);
            }
            'A' | 'a' if rest.clone().take(2).collect::<String>().eq_ignore_ascii_case("/p") => {
                rest.next();
                rest.next();
                pieces.push(Piece::HalfDay);
            }
            'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => {
                let letter = character.to_ascii_lowercase();
                let mut length = 1;
                while rest.peek().is_some_and(|c| c.to_ascii_lowercase() == letter) {
                    rest.next();
                    length += 1;
                }
                pieces.push(Piece::Date(letter, length));
            }
            character => pieces.push(Piece::Literal(character.to_string())),
        }
    }
    sections.push(pieces);
    (sections, conditions)
}
