//! Which letters bytes stand for.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use docferry_policy::{Content, Failure};
use encoding_rs::{Encoding, ISO_2022_JP, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes are read at once.
const PIECE: usize = 256 * 1024;
/// How many bytes tell an encoding: statistics need no more.
const SAMPLE: usize = 1024 * 1024;

/// How letters are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// In one of the encodings of the web.
    Web(&'static Encoding),
    /// Four bytes each, the least of them first or last.
    Utf32 { little: bool },
}

impl Letters {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Web(encoding) => encoding.name(),
            Self::Utf32 { little: true } => "UTF-32LE",
            Self::Utf32 { little: false } => "UTF-32BE",
        }
    }

    /// The encoding: a byte order mark decides, then validity, then what the text declares, then the statistics of the letters.
    pub(crate) fn of(content: &Content<'_>, declared: Option<&'static Encoding>) -> Result<Self, Failure> {
        let start = content.read_at(0, 4096)?;
        if let Some(letters) = Self::by_mark(&start).or_else(|| Self::by_zeros(&start)) {
            return Ok(letters);
        }
        let mut sample = content.read_at(0, SAMPLE)?;
        // The first letter of a long text that tells anything may come late.
        let mut offset = 0;
        while sample.len() == SAMPLE && sample.is_ascii() {
            offset += SAMPLE as u64;
            let next = content.read_at(offset, SAMPLE)?;
            if next.is_empty() {
                break;
            }
            sample = next;
        }
        if sample.is_ascii() && memchr::memmem::find(&sample, b"\x1b$B").is_some() {
            return Ok(Self::Web(ISO_2022_JP));
        }
        if is_mostly_utf8(&sample) {
            return Ok(Self::Web(UTF_8));
        }
        // What ASCII says of UTF-16 is no UTF-16.
        if let Some(declared) = declared.filter(|declared| declared.is_ascii_compatible()) {
            return Ok(Self::Web(declared));
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
        detector.feed(&sample, true);
        let guessed = detector.guess(None, Utf8Detection::Allow);
        let encoding = if is_sparse_japanese(&sample, guessed) {
            SHIFT_JIS
        } else if has_signs_alone(&sample, guessed) {
            WINDOWS_1252
        } else if guessed == WINDOWS_1252 && has_signs_in_words(&sample) {
            MACINTOSH
        } else {
            guessed
        };
        Ok(Self::Web(encoding))
    }

    fn by_mark(bytes: &[u8]) -> Option<Self> {
        if bytes.len().is_multiple_of(4) {
            if bytes.starts_with(b"\xff\xfe\0\0") {
                return Some(Self::Utf32 { little: true });
            } else if bytes.starts_with(b"\0\0\xfe\xff") {
                return Some(Self::Utf32 { little: false });
            }
        }
        Encoding::for_bom(bytes).map(|(encoding, _)| Self::Web(encoding))
    }

    /// Encodings of two and four bytes without a mark: where their zeros stand tells.
    pub(crate) fn by_zeros(bytes: &[u8]) -> Option<Self> {
        if let Some(marked) = Self::by_mark(bytes).filter(|marked| *marked != Self::Web(UTF_8)) {
            return Some(marked);
        }
        // Text of single bytes in which a zero is damage.
        let ascii = bytes.iter().filter(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')).count();
        if bytes.len() < 8 || !bytes.contains(&0) || ascii * 10 > bytes.len() * 8 {
            return None;
        }
        for little in [true, false] {
            let whole = &bytes[..bytes.len() & !3];
            if whole.chunks_exact(4).all(|unit| utf32(unit, little).is_some_and(is_written)) {
                return Some(Self::Utf32 { little });
            }
        }
        // Nearly every letter of a language has the same first byte, and blanks are written in ASCII.
        let share = |encoding: &'static Encoding| {
            let (text, damaged) = encoding.decode_without_bom_handling(&bytes[..bytes.len().min(1024) & !1]);
            let letters = text.chars().count();
            let common =
                text.chars().filter(|letter| matches!(letter, ' '..='~' | '\n' | '\r' | '\t' | '、' | '。')).count();
            // A surrogate may be cut in two at the end of the sample.
            let broken = damaged && text.trim_end_matches('\u{fffd}').contains('\u{fffd}');
            let plausible = !broken && text.trim_end_matches('\u{fffd}').chars().all(is_written);
            if plausible && common * 50 >= letters { common } else { 0 }
        };
        let (little, big) = (share(UTF_16LE), share(UTF_16BE));
        (little != big).then_some(Self::Web(if little > big { UTF_16LE } else { UTF_16BE }))
    }

    /// Gives the text piece by piece until it is refused, and says whether bytes were damaged.
    pub(crate) fn decode(self, content: &Content<'_>, take: &mut dyn FnMut(&str) -> bool) -> Result<bool, Failure> {
        let mut decoder = match self {
            Self::Web(encoding) => Some(encoding.new_decoder()),
            Self::Utf32 { .. } => None,
        };
        let (mut offset, mut damaged) = (0_u64, false);
        let mut text = String::new();
        loop {
            let piece = content.read_at(offset, PIECE)?;
            let last = piece.len() < PIECE;
            text.clear();
            match (&mut decoder, self) {
                (Some(decoder), _) => {
                    text.reserve(decoder.max_utf8_buffer_length(piece.len()).unwrap_or(PIECE * 3));
                    let (_, _, broken) = decoder.decode_to_string(&piece, &mut text, last);
                    damaged |= broken;
                }
                (None, Self::Utf32 { little }) => {
                    for unit in piece.chunks(4) {
                        let letter = utf32(unit, little);
                        damaged |= letter.is_none();
                        text.push(letter.unwrap_or('\u{fffd}'));
                    }
                }
                (None, Self::Web(_)) => {}
            }
            let start = if offset == 0 { text.strip_prefix('\u{feff}').unwrap_or(&text) } else { &text };
            if !take(start) || last {
                return Ok(damaged);
            }
            offset += piece.len() as u64;
        }
    }
}

fn utf32(unit: &[u8], little: bool) -> Option<char> {
    let unit: [u8; 4] = unit.try_into().ok()?;
    char::from_u32(if little { u32::from_le_bytes(unit) } else { u32::from_be_bytes(unit) })
}

/// Whether people write this character.
fn is_written(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{e}'..='\u{1a}' | '\u{1c}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..)
}

/// Whether the bytes that another encoding reads as letters stand where Windows-1252 has signs: "£950" is no "Ł950".
fn has_signs_alone(bytes: &[u8], other: &'static Encoding) -> bool {
    if !other.is_single_byte() || other == WINDOWS_1252 {
        return false;
    }
    let letter = |byte: u8, encoding: &'static Encoding| encoding.decode_without_bom_handling(&[byte]).0.chars().next();
    let signs: Vec<Option<char>> = (0x80..=0xff_u8)
        .map(|byte| letter(byte, WINDOWS_1252).filter(|sign| letter(byte, other) != Some(*sign)))
        .collect();
    let mut differing = bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()).filter_map(|(at, byte)| {
        let sign = signs[usize::from(byte & 0x7f)]?;
        Some((at, sign))
    });
    let is_sign = |(at, sign): (usize, char)| is_sign_in(bytes, at, sign);
    let first = differing.next();
    first.is_some_and(is_sign) && differing.all(is_sign)
}

/// Whether a sign stands where one of its kind does: a currency before a figure or a unit of figures, a fraction behind one.
fn is_sign_in(bytes: &[u8], at: usize, sign: char) -> bool {
    const OF_MONEY: &[&[u8]] = &[b"", b"bn", b"k", b"m", b"million", b"mn"];
    const OF_LENGTH: &[&[u8]] = &[b"cm", b"ft", b"km", b"m", b"mm"];
    let run = |from: usize| {
        let rest = &bytes[from.min(bytes.len())..];
        &rest[..rest.iter().take(16).take_while(|byte| byte.is_ascii_alphabetic()).count()]
    };
    let before = &bytes[..at];
    let word = before.iter().rev().take(16).take_while(|byte| !byte.is_ascii() || byte.is_ascii_alphabetic()).count();
    let word = &before[at - word..];
    let mut behind = before.iter().rev().skip_while(|byte| matches!(byte, b' ' | b'.' | b','));
    let follows_figure = behind.next().is_some_and(u8::is_ascii_digit);
    match sign {
        '£' | '¥' | '¢' => word.is_empty() && bytes.get(at + 1) != Some(&b'.') && OF_MONEY.contains(&run(at + 1)),
        '¼' | '½' | '¾' | '±' | '×' | '÷' => word.is_empty() && (run(at + 1).is_empty() || follows_figure),
        '²' | '³' | '¹' => (word.is_empty() || OF_LENGTH.contains(&word)) && run(at + 1).is_empty(),
        'µ' => word.is_empty() && follows_figure,
        _ => false,
    }
}

/// Whether words have signs in them where Mac OS Roman has letters: "approuvŽ" is no word.
fn has_signs_in_words(bytes: &[u8]) -> bool {
    let (mut signs, mut letters) = (0_usize, 0_usize);
    for word in bytes.windows(3) {
        let [before, byte, after] = word else { continue };
        let ends = after.is_ascii_whitespace() || after.is_ascii_punctuation();
        if !before.is_ascii_lowercase() || !(after.is_ascii_lowercase() || ends) {
            continue;
        }
        match byte {
            // Quotation marks, dashes and the like may end a word or stand between two.
            0x87 | 0x88 | 0x8a | 0x8d..=0x90 | 0x9d | 0x9f => signs += 1,
            0x99 | 0x9a if !ends => signs += 1,
            0xdf..=0xff => letters += 1,
            _ => {}
        }
    }
    signs > 1 && signs > 3 * letters
}

/// Whether the few letters beyond ASCII are Japanese words in Shift_JIS, which stand apart from words in ASCII.
fn is_sparse_japanese(bytes: &[u8], guessed: &'static Encoding) -> bool {
    if !guessed.is_single_byte() {
        return false;
    }
    let Some(text) = SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes) else { return false };
    let is_japanese =
        |c: char| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}');
    let (mut longest, mut length, mut before) = (0, 0, ' ');
    for letter in text.chars().chain([' ']) {
        if letter.is_ascii() {
            if length > 0 && letter.is_ascii_alphabetic() {
                return false;
            }
            (longest, length) = (longest.max(length), 0);
        } else if !is_japanese(letter) || (length == 0 && before.is_ascii_alphabetic()) {
            return false;
        } else {
            length += 1;
        }
        before = letter;
    }
    longest > 1
}

/// Whether bytes are UTF-8, or UTF-8 that something damaged here and there.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let mut bytes = bytes;
    if bytes.len() == SAMPLE {
        // A sample may end within a letter.
        let starts = bytes.iter().rposition(|byte| byte & 0xc0 != 0x80).unwrap_or(0);
        bytes = &bytes[..starts];
    }
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || broken * 10 < letters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, &'static str, bool) {
        let bytes = bytes.to_vec();
        let content = Content::new(&bytes);
        let letters = Letters::of(&content, None).expect("bytes");
        let mut text = String::new();
        let damaged = letters.decode(&content, &mut |piece| {
            text.push_str(piece);
            true
        });
        (text, letters.name(), damaged.expect("bytes"))
    }

    #[test]
    fn every_encoding_gives_the_same_letters() {
        let german = "Überschuss für das Geschäftsjahr: 1.234 Euro, größer als im Jahr davor.";
        let russian = "Выручка компании за отчётный год составила 1234 рубля, что больше, чем годом ранее.";
        let japanese =
            "当社の売上高は前年度に比べて増加しました。営業利益も増加しています。\n詳細は次の頁をご覧ください。";
        let chinese = "公司本年度的营业收入比上年增长了百分之十二。\n详情请见下一页的财务报表，谢谢您的阅读。";
        let wide = |text: &str, little: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
        };
        let wider = |text: &str, little: bool| -> Vec<u8> {
            text.chars()
                .flat_map(|c| if little { (c as u32).to_le_bytes() } else { (c as u32).to_be_bytes() })
                .collect()
        };
        let web = |text: &str, encoding: &'static Encoding| encoding.encode(text).0.into_owned();
        let marked = format!("\u{feff}{russian}");
        let cases = [
            (german, german.as_bytes().to_vec(), "UTF-8"),
            (german, [b"\xef\xbb\xbf", german.as_bytes()].concat(), "UTF-8"),
            (german, wide(german, true), "UTF-16LE"),
            (german, web(german, WINDOWS_1252), "windows-1252"),
            (russian, wide(russian, false), "UTF-16BE"),
            (russian, wide(russian, true), "UTF-16LE"),
            (russian, wide(&marked, false), "UTF-16BE"),
            (russian, wider(russian, true), "UTF-32LE"),
            (russian, wider(&marked, true), "UTF-32LE"),
            (russian, wider(&marked, false), "UTF-32BE"),
            (russian, web(russian, encoding_rs::KOI8_R), "KOI8-U"),
            (russian, web(russian, encoding_rs::WINDOWS_1251), "windows-1251"),
            (japanese, web(japanese, SHIFT_JIS), "Shift_JIS"),
            (japanese, web(japanese, encoding_rs::EUC_JP), "EUC-JP"),
            (japanese, web(japanese, ISO_2022_JP), "ISO-2022-JP"),
            (japanese, wide(japanese, true), "UTF-16LE"),
            (chinese, web(chinese, encoding_rs::GBK), "GBK"),
            (chinese, wide(chinese, false), "UTF-16BE"),
        ];
        for (text, bytes, name) in cases {
            assert_eq!(read(&bytes), (text.to_owned(), name, false), "{name}");
        }
    }

    #[test]
    fn signs_among_english_words_are_no_letters_of_another_language() {
        for text in [
            "The rent is £950 a month.",
            "Total £1,350.00 (£m 2.1, £ 300)",
            "4½p per share, 2¼ per cent",
            "Tolerance ±0.5 µm over 12 m²",
            "50¢ or ¥300",
            "a tank of 340 m³",
        ] {
            let bytes = WINDOWS_1252.encode(text).0.into_owned();
            assert_eq!(read(&bytes), (text.to_owned(), "windows-1252", false));
        }
        for text in [
            "Kupił dom i mały ogród.",
            "Zarząd spółki przyjął sprawozdanie za ubiegły rok obrotowy.",
            "Ł. Nowak, prezes",
            "Łomża, Łask, Łobez",
            "Łódź: nowe mieszkania od dewelopera",
            "Ő. Nagy Ferenc számlája hűtőgépről és tűzhelyről",
        ] {
            let bytes = encoding_rs::WINDOWS_1250.encode(text).0.into_owned();
            assert_eq!(read(&bytes).0, text);
        }
    }

    #[test]
    fn signs_in_words_are_letters_of_another_encoding() {
        let mac = |text: &str| {
            let one = |letter: char| {
                (0..=255_u8).find(|byte| MACINTOSH.decode_without_bom_handling(&[*byte]).0 == letter.to_string())
            };
            text.chars().map(|letter| one(letter).expect("a letter of Mac OS")).collect::<Vec<u8>>()
        };
        for text in [
            "Le conseil d’administration a approuvé les comptes de l’année écoulée, où l’été fut très frais.",
            "Die Prüfung ergab keine größeren Mängel – „außergewöhnlich“, so der Vorstand.",
        ] {
            assert_eq!(read(&mac(text)), (text.to_owned(), "macintosh", false));
        }
        for text in
            ["Don’t – it’s “fine”… Žižek’s Brand™ wins‡", "L’été à Besançon, où naîtra‡ l’œuvre.", "größer† als†"]
        {
            assert_eq!(read(&WINDOWS_1252.encode(text).0).0, text);
        }
    }

    #[test]
    fn a_few_japanese_words_among_figures_are_read() {
        for text in ["id,name,qty\n1,山田,5\n2,Smith,7\n", "total 1,200 円 (消費税)"] {
            assert_eq!(read(&SHIFT_JIS.encode(text).0), (text.to_owned(), "Shift_JIS", false));
        }
        for text in ["Don’t — it’s", "Žižek’s", "naïve café, 5 €"] {
            assert_eq!(read(&WINDOWS_1252.encode(text).0).0, text);
        }
    }

    #[test]
    fn a_letter_that_comes_late_tells_the_encoding_too() {
        let text = format!("{}Größe in Zürich, Köln und Düsseldorf", "plain words ".repeat(100_000));
        let bytes = WINDOWS_1252.encode(&text).0.into_owned();
        assert!(bytes.len() > SAMPLE);
        assert_eq!(read(&bytes), (text, "windows-1252", false));
    }

    #[test]
    fn a_few_damaged_bytes_leave_utf8_what_it_is() {
        let mut bytes = "größer über für ".repeat(20).into_bytes();
        bytes.extend(b"\xed\xa0\x80 end");
        let (text, name, damaged) = read(&bytes);
        assert!(text.starts_with("größer über") && text.ends_with(" end"));
        assert_eq!((name, damaged), ("UTF-8", true));
    }

    #[test]
    fn a_letter_on_the_edge_of_two_pieces_is_whole() {
        for text in [format!("{}é", "x".repeat(PIECE - 1)), format!("{}é", "x".repeat(SAMPLE - 1))] {
            assert_eq!(read(text.as_bytes()), (text, "UTF-8", false));
        }
    }
}
