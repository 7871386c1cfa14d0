//! XML in letters of two bytes, as some programs write it.

use std::io::{self, Read};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE};

/// How many bytes are read at once.
const PIECE: usize = 8192;

/// Gives what it reads in UTF-8, be it that or UTF-16.
pub(super) struct InUtf8<R> {
    pub(super) inner: R,
    has_begun: bool,
    decoder: Option<Decoder>,
    /// What was decoded, and how much of it was given.
    decoded: Vec<u8>,
    given: usize,
    /// Whether there is no more to read: a decoder that was told so may not be asked again.
    has_ended: bool,
}

impl<R> InUtf8<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, has_begun: false, decoder: None, decoded: Vec::new(), given: 0, has_ended: false }
    }
}

impl<R: Read> Read for InUtf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let rest = self.decoded.get(self.given..).unwrap_or_default();
            if !rest.is_empty() {
                let given = rest.len().min(buffer.len());
                buffer[..given].copy_from_slice(&rest[..given]);
                self.given += given;
                return Ok(given);
            }
            if self.has_ended {
                return Ok(0);
            }
            if self.has_begun && self.decoder.is_none() {
                return self.inner.read(buffer);
            }
            let mut piece = [0; PIECE];
            let read = self.inner.read(&mut piece)?;
            let piece = &piece[..read];
            if !self.has_begun {
                self.has_begun = true;
                self.decoder = match piece {
                    [0xff, 0xfe, ..] | [b'<', 0, ..] => Some(UTF_16LE.new_decoder()),
                    [0xfe, 0xff, ..] | [0, b'<', ..] => Some(UTF_16BE.new_decoder()),
                    _ => None,
                };
            }
            self.given = 0;
            match &mut self.decoder {
                Some(decoder) => {
                    let mut text = String::with_capacity(decoder.max_utf8_buffer_length(read).unwrap_or(PIECE * 3));
                    let _ = decoder.decode_to_string(piece, &mut text, read == 0);
                    self.decoded = text.into_bytes();
                }
                None => self.decoded = piece.to_vec(),
            }
            self.has_ended = read == 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_in_half_a_letter_ends_once() {
        for (bytes, expected) in [
            (&b"<\0a\0>"[..], "<a\u{fffd}"),
            (b"\xff\xfe", ""),
            (b"\xff\xfea\0\x3d\xd8", "a\u{fffd}"),
            (b"", ""),
            (b"<a>", "<a>"),
        ] {
            let mut reader = InUtf8::new(bytes);
            let mut text = String::new();
            reader.read_to_string(&mut text).unwrap();
            assert_eq!(text.trim_start_matches('\u{feff}'), expected);
            assert_eq!(reader.read(&mut [0; 8]).unwrap(), 0);
        }
    }

    #[test]
    fn letters_of_two_bytes_are_read_as_those_of_one() {
        let text = "<a>Z\u{fc}rich \u{1f600}</a>".repeat(1000);
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [text.as_bytes(), &little, &big] {
            let mut read = String::new();
            InUtf8::new(bytes).read_to_string(&mut read).expect("text");
            assert_eq!(read, text);
        }
        let mut read = Vec::new();
        assert_eq!(InUtf8::new(&b""[..]).read_to_end(&mut read).expect("nothing"), 0);
    }
}
