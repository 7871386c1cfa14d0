//! Texts with moves between them, as most producers show their lines.

/// A part of what is shown at once.
pub(super) enum Part<'a> {
    /// Codes of a font.
    Text(&'a [u8]),
    /// How far to move back, in thousandths of an em.
    Back(f64),
}

/// Takes the parts of an array as the contents of a page write it. What is written in a way that is rarely seen ends this: then
/// the number of parts before it comes back, and a reader of all arrays has to go on.
pub(super) fn parts(array: &[u8], mut take: impl FnMut(Part<'_>)) -> Result<(), usize> {
    let mut decoded: Vec<u8> = Vec::new();
    let mut at = 0;
    let mut count = 0_usize;
    while let Some(byte) = array.get(at) {
        match byte {
            0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => {
                at += 1;
                continue;
            }
            b'(' => {
                let (text, length) = literal(&array[at + 1..], &mut decoded).ok_or(count)?;
                take(Part::Text(text));
                at += 1 + length;
            }
            b'<' => {
                let length = hexadecimal(&array[at + 1..], &mut decoded).ok_or(count)?;
                take(Part::Text(&decoded));
                at += 1 + length;
            }
            _ => {
                let (number, length) = number(&array[at..]).ok_or(count)?;
                take(Part::Back(number));
                at += length;
            }
        }
        count += 1;
    }
    Ok(())
}

/// The codes of a text after its opening parenthesis, and the length up to where it is closed.
pub(super) fn literal<'a>(bytes: &'a [u8], decoded: &'a mut Vec<u8>) -> Option<(&'a [u8], usize)> {
    let plain = bytes.iter().position(|byte| matches!(byte, b'(' | b')' | b'\\' | b'\r' | b'\n'))?;
    if bytes[plain] == b')' {
        return Some((&bytes[..plain], plain + 1));
    }
    decoded.clear();
    decoded.extend(&bytes[..plain]);
    let mut open = 1;
    let mut at = plain;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        match byte {
            b'\r' | b'\n' => return None,
            b'(' => open += 1,
            b')' if open == 1 => return Some((decoded, at)),
            b')' => open -= 1,
            b'\\' => {
                let escaped = *bytes.get(at)?;
                at += 1;
                decoded.push(match escaped {
                    b'\r' | b'\n' => return None,
                    b'0'..=b'7' => {
                        let more = bytes[at..].iter().take(2).take_while(|digit| matches!(digit, b'0'..=b'7')).count();
                        let digits = &bytes[at - 1..at + more];
                        at += more;
                        u8::try_from(digits.iter().fold(0, |code, digit| code * 8 + u32::from(digit - b'0'))).ok()?
                    }
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'b' => 8,
                    b'f' => 12,
                    other => other,
                });
                continue;
            }
            _ => {}
        }
        decoded.push(byte);
    }
}

/// Puts the codes of a text of hexadecimal digits aside, and gives the length up to where it is closed.
pub(super) fn hexadecimal(bytes: &[u8], decoded: &mut Vec<u8>) -> Option<usize> {
    let length = bytes.iter().position(|byte| !byte.is_ascii_hexdigit())?;
    if bytes[length] != b'>' {
        return None;
    }
    let digit = |byte: u8| (byte & 15) + 9 * (byte >> 6);
    decoded.clear();
    // The last digit may be missing, and is 0 then.
    decoded
        .extend(bytes[..length].chunks(2).map(|pair| digit(pair[0]) << 4 | pair.get(1).map_or(0, |byte| digit(*byte))));
    Some(length + 1)
}

/// Powers of ten, as many as the digits of numbers that a `u64` holds.
const POWERS: [f64; 19] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

/// A number, and its length.
#[inline(always)]
pub(super) fn number(bytes: &[u8]) -> Option<(f64, usize)> {
    let signs = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
    let (mut at, mut value, mut digits, mut point) = (signs, 0_u64, 0, None);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + u64::from(byte - b'0');
                digits += 1;
                if digits >= POWERS.len() {
                    return None;
                }
            }
            b'.' if point.is_none() => point = Some(digits),
            0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' | b'(' | b'<' | b'[' | b']' | b'/' => break,
            _ => return None,
        }
        at += 1;
    }
    if digits == 0 {
        return None;
    }
    let value = point.map_or(value as f64, |point| value as f64 / POWERS[digits - point]);
    // There is no whole number below zero that is zero.
    let is_below = bytes[0] == b'-' && (value != 0.0 || point.is_some());
    Some((if is_below { -value } else { value }, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(array: &str) -> (String, Result<(), usize>) {
        let mut read = String::new();
        let rest = parts(array.as_bytes(), |part| match part {
            Part::Text(text) => read.push_str(&format!("{text:?}")),
            Part::Back(by) => read.push_str(&format!("{by} ")),
        });
        (read, rest)
    }

    #[test]
    fn texts_and_moves_are_read_as_they_are_written() {
        let texts = |texts: &[&[u8]]| texts.iter().map(|text| format!("{text:?}")).collect::<String>();
        for (array, expected) in [
            (
                "(AB)-12.5(C) +3 .5 -7. 0.1234567890123456",
                format!("{}-12.5 {}3 0.5 -7 0.1234567890123456 ", texts(&[b"AB"]), texts(&[b"C"])),
            ),
            (" <4142><0>", texts(&[b"AB", b"\0"])),
            (r"(a(b)c\)\\)(\1014\7\n)", texts(&[br"a(b)c)\", b"A4\x07\n"])),
            ("()", texts(&[b""])),
        ] {
            assert_eq!(read(array), (expected, Ok(())), "{array}");
        }
    }

    #[test]
    fn what_is_rarely_seen_is_left_to_a_reader_of_all_arrays() {
        for (array, before) in [
            ("(A) (B\n)", 1),
            ("(A\\\nB)", 0),
            ("(\\777)", 0),
            ("(A", 0),
            ("<4 1>", 0),
            ("<41", 0),
            ("1 2 --3", 2),
            ("1 /Name", 1),
            (".", 0),
            ("1.2.3", 0),
            ("1234567890123456789", 0),
            ("% what is said", 0),
        ] {
            assert_eq!(read(array).1, Err(before), "{array}");
        }
    }
}
