//! What glyphs may mean of which the file tells no more than a number.

/// What a glyph may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guess {
    /// Where the guesses of its font, or of the page, make words.
    pub(super) word: Option<char>,
    /// Where they do not.
    pub(super) sign: Option<char>,
    /// The font, where each is guessed by itself.
    pub(super) font: usize,
}

impl Guess {
    /// What a code means in the fonts of TeX.
    pub(super) fn of_tex(code: u8) -> Self {
        Self { word: tex_letter(code), sign: tex_sign(code), font: 0 }
    }
}

/// How often which letters are guessed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    count: usize,
    letters: usize,
    frequent: usize,
}

impl Tally {
    pub(super) fn note(&mut self, letter: Option<char>) {
        self.count += 1;
        self.letters += usize::from(letter.is_some_and(|letter| letter.is_ascii_alphabetic()));
        self.frequent += usize::from(letter.is_some_and(|letter| "etaoinsr".contains(letter)));
    }

    /// Whether there are enough to tell.
    pub(super) fn is_telling(&self) -> bool {
        self.count >= 16
    }

    /// Whether letters are those of text: the frequent letters are frequent.
    pub(super) fn is_like_text(&self) -> bool {
        self.is_telling() && self.letters * 2 > self.count && self.frequent * 2 > self.letters
    }
}

/// The letter of a code in the encodings of TeX.
fn tex_letter(code: u8) -> Option<char> {
    Some(match code {
        11 | 27 => '\u{fb00}',
        12 | 28 => '\u{fb01}',
        13 | 29 => '\u{fb02}',
        14 | 30 => '\u{fb03}',
        15 | 31 => '\u{fb04}',
        16 => '\u{201c}',
        17 => '\u{201d}',
        21 => '\u{2013}',
        22 => '\u{2014}',
        b'`' => '\u{2018}',
        b'\'' => '\u{2019}',
        127 => '-',
        0xbf => '\u{a3}',
        0xd7 => '\u{152}',
        0xdf => '\u{1e9e}',
        0xf7 => '\u{153}',
        0xff => '\u{df}',
        b' '..=b'~' | 0xc0..=0xfe => char::from(code),
        _ => return None,
    })
}

/// The sign of a code in the encoding that TeX has for signs.
fn tex_sign(code: u8) -> Option<char> {
    Some(match code {
        b'$' => '$',
        0xa3 | 0xa5 | 0xa7 => char::from(code),
        0xbf => '\u{20ac}',
        _ => return None,
    })
}
