//! The operations of a page's contents. What most producers write is read in one pass, without an object for each operand; what
//! is rarely seen is left to a reader of everything that contents may hold.

use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Name, Object};

use super::shown::{hexadecimal, literal, number};

/// Operations have no more operands.
const MOST_OPERANDS: usize = 32;
/// The key of the text that marked contents stand for, and the sign by which names may write it in another way.
const REPLACED: &[u8] = b"ActualText";
const ESCAPE: u8 = b'#';
/// So many bytes are counted at once in numbers of one.
const LANES: usize = 64;

/// What contents do with text, and with what its place depends on.
#[derive(Debug)]
pub(super) enum Operation<'o, 'd> {
    SaveState,
    RestoreState,
    Transform([f64; 6]),
    GraphicsState(Name<'o>),
    Font(Name<'o>, f64),
    BeginText,
    TextMatrix([f64; 6]),
    /// In hundredths.
    Stretch(f64),
    Leading(f64),
    LetterSpace(f64),
    WordSpace(f64),
    Rise(f64),
    NextLine(f64, f64),
    NextLineAndLeading(f64, f64),
    NextLineByLeading,
    Show(&'o [u8]),
    ShowInNextLine(&'o [u8]),
    ShowSpaced(f64, f64, &'o [u8]),
    /// What stands between the brackets of an array.
    ShowAll(&'o [u8]),
    External(Name<'o>),
    InlineImage,
    BeginMarked,
    BeginMarkedWith(&'o Object<'d>),
    EndMarked,
    Other,
}

/// The operations of some contents, one after the other.
pub(super) struct Operations<'d> {
    data: &'d [u8],
    at: usize,
    /// The last text that is not written as it is.
    decoded: Vec<u8>,
    /// Reads what is rarely seen: one operation, or all that follow.
    other: TypedIter<'d>,
    reads_all: bool,
}

/// The operands of an operation.
struct Operands<'d> {
    count: usize,
    /// The first of the numbers among them, and how many there are.
    numbers: [f64; 6],
    numeric: usize,
    last: Last<'d>,
    name: &'d [u8],
    /// Whether one of them is written in a way that is left to the other reader.
    is_rare: bool,
}

/// The last operand.
#[derive(Clone, Copy)]
enum Last<'d> {
    Number,
    Name,
    Text(&'d [u8]),
    /// A text that was decoded.
    Decoded,
    Array(&'d [u8]),
    Dict,
}

impl<'d> Operations<'d> {
    pub(super) fn new(data: &'d [u8]) -> Self {
        Self { data, at: 0, decoded: Vec::new(), other: TypedIter::new(&[]), reads_all: false }
    }

    pub(super) fn next(&mut self) -> Option<Operation<'_, 'd>> {
        if !self.reads_all {
            let start = self.at;
            match self.written() {
                Some((operator, operands)) => {
                    let whole = &self.data[start..self.at];
                    if let Some(operation) = operands.of(operator, &self.decoded, whole) {
                        return Some(operation);
                    }
                    self.other = TypedIter::new(whole);
                }
                // The other reader begins where this one was, and knows whether anything follows.
                None => (self.reads_all, self.other) = (true, TypedIter::new(&self.data[start..])),
            }
        }
        self.other.next().map(Operation::of)
    }

    /// The next operator with its operands; nothing where it cannot be told with what it ends.
    fn written(&mut self) -> Option<(&'d [u8], Operands<'d>)> {
        let mut operands =
            Operands { count: 0, numbers: [0.0; 6], numeric: 0, last: Last::Number, name: b"", is_rare: false };
        let mut rest = self.data.get(self.at..)?;
        loop {
            let length = match *rest.first()? {
                0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => {
                    rest = &rest[1..];
                    continue;
                }
                b'%' => {
                    rest = &rest[rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'))?..];
                    continue;
                }
                b'0'..=b'9' | b'+' | b'-' | b'.' => {
                    let (value, length) = number(rest)?;
                    if let Some(number) = operands.numbers.get_mut(operands.numeric) {
                        *number = value;
                    }
                    operands.numeric += 1;
                    operands.last = Last::Number;
                    length
                }
                b'/' => {
                    operands.name = regular(&rest[1..]);
                    operands.is_rare |= operands.name.contains(&ESCAPE);
                    operands.last = Last::Name;
                    1 + operands.name.len()
                }
                b'(' => match literal(&rest[1..], &mut self.decoded) {
                    Some((text, length)) => {
                        // What is shorter than it was is decoded.
                        let is_plain = text.len() + 1 == length;
                        operands.last = if is_plain { Last::Text(&rest[1..length]) } else { Last::Decoded };
                        1 + length
                    }
                    None => {
                        operands.is_rare = true;
                        literal_length(rest)?
                    }
                },
                b'<' if rest.get(1) == Some(&b'<') => {
                    operands.last = Last::Dict;
                    dict_length(rest)?
                }
                b'<' => match hexadecimal(&rest[1..], &mut self.decoded) {
                    Some(length) => {
                        operands.last = Last::Decoded;
                        1 + length
                    }
                    None => {
                        operands.is_rare = true;
                        hexadecimal_length(rest)?
                    }
                },
                b'[' => {
                    let length = array_length(rest)?;
                    operands.last = Last::Array(&rest[1..length - 1]);
                    length
                }
                _ => {
                    let operator = regular(rest);
                    self.at = self.data.len() - rest.len() + operator.len();
                    return (!operator.is_empty() && operator != b"BI").then_some((operator, operands));
                }
            };
            rest = &rest[length..];
            operands.count += 1;
            if operands.count > MOST_OPERANDS {
                return None;
            }
        }
    }
}

impl<'d> Operands<'d> {
    /// What they do with an operator, if they are those that it takes.
    fn of<'o>(&self, operator: &[u8], decoded: &'o [u8], whole: &[u8]) -> Option<Operation<'o, 'd>>
    where
        'd: 'o,
    {
        let are_numbers = self.count == self.numeric;
        let numbers = |count: usize| (are_numbers && self.count == count && !self.is_rare).then_some(self.numbers);
        let first = || numbers(1).map(|[first, ..]| first);
        let two = || numbers(2).map(|[first, second, ..]| (first, second));
        let beside = |numeric: usize| !self.is_rare && self.count == numeric + 1 && self.numeric == numeric;
        let name = || (beside(0) && matches!(self.last, Last::Name)).then(|| Name::new_unescaped(self.name));
        let text = |numeric: usize| match self.last {
            Last::Text(text) if beside(numeric) => Some(text),
            Last::Decoded if beside(numeric) => Some(decoded),
            _ => None,
        };
        // An operation that draws ends the contents where it lacks a number.
        let draws = |count: usize| (are_numbers && self.count >= count).then_some(Operation::Other);
        Some(match operator {
            b"Tj" => Operation::Show(text(0)?),
            b"TJ" => match self.last {
                Last::Array(array) if beside(0) => Operation::ShowAll(array),
                _ => return None,
            },
            b"'" => Operation::ShowInNextLine(text(0)?),
            b"\"" => Operation::ShowSpaced(self.numbers[0], self.numbers[1], text(2)?),
            b"Td" => two().map(|(x, y)| Operation::NextLine(x, y))?,
            b"TD" => two().map(|(x, y)| Operation::NextLineAndLeading(x, y))?,
            b"Tm" => Operation::TextMatrix(numbers(6)?),
            b"T*" => Operation::NextLineByLeading,
            b"Tf" if beside(1) && matches!(self.last, Last::Number) && !self.name.is_empty() => {
                Operation::Font(Name::new_unescaped(self.name), self.numbers[0])
            }
            b"Tc" => Operation::LetterSpace(first()?),
            b"Tw" => Operation::WordSpace(first()?),
            b"Tz" => Operation::Stretch(first()?),
            b"TL" => Operation::Leading(first()?),
            b"Ts" => Operation::Rise(first()?),
            b"BT" => Operation::BeginText,
            b"q" => Operation::SaveState,
            b"Q" => Operation::RestoreState,
            b"cm" => Operation::Transform(numbers(6)?),
            b"gs" => Operation::GraphicsState(name()?),
            b"Do" => Operation::External(name()?),
            b"BMC" => name().map(|_| Operation::BeginMarked)?,
            b"EMC" => Operation::EndMarked,
            // Most properties number a part of the document.
            b"BDC" if matches!(self.last, Last::Dict) && self.count == 2 && !self.name.is_empty() => {
                let is_replaced = whole.contains(&ESCAPE) || memchr::memmem::find(whole, REPLACED).is_some();
                (!is_replaced).then_some(Operation::BeginMarked)?
            }
            b"h" => Operation::Other,
            b"m" | b"l" => draws(2)?,
            b"v" | b"y" | b"re" => draws(4)?,
            b"c" => draws(6)?,
            b"Tf" | b"BDC" => return None,
            _ if operator.contains(&ESCAPE) => return None,
            _ => Operation::Other,
        })
    }
}

impl<'o, 'd> Operation<'o, 'd> {
    fn of(instruction: TypedInstruction<'o, 'd>) -> Self {
        match instruction {
            TypedInstruction::SaveState(_) => Self::SaveState,
            TypedInstruction::RestoreState(_) => Self::RestoreState,
            TypedInstruction::Transform(t) => {
                Self::Transform([t.0, t.1, t.2, t.3, t.4, t.5].map(|number| number.as_f64()))
            }
            TypedInstruction::SetGraphicsState(named) => Self::GraphicsState(named.0.clone()),
            TypedInstruction::TextFont(chosen) => Self::Font(chosen.0.clone(), chosen.1.as_f64()),
            TypedInstruction::BeginText(_) => Self::BeginText,
            TypedInstruction::SetTextMatrix(t) => {
                Self::TextMatrix([t.0, t.1, t.2, t.3, t.4, t.5].map(|number| number.as_f64()))
            }
            TypedInstruction::HorizontalScaling(scale) => Self::Stretch(scale.0.as_f64()),
            TypedInstruction::TextLeading(leading) => Self::Leading(leading.0.as_f64()),
            TypedInstruction::CharacterSpacing(space) => Self::LetterSpace(space.0.as_f64()),
            TypedInstruction::WordSpacing(space) => Self::WordSpace(space.0.as_f64()),
            TypedInstruction::TextRise(rise) => Self::Rise(rise.0.as_f64()),
            TypedInstruction::NextLine(by) => Self::NextLine(by.0.as_f64(), by.1.as_f64()),
            TypedInstruction::NextLineAndSetLeading(by) => Self::NextLineAndLeading(by.0.as_f64(), by.1.as_f64()),
            TypedInstruction::NextLineUsingLeading(_) => Self::NextLineByLeading,
            TypedInstruction::ShowText(text) => Self::Show(text.0.as_bytes()),
            TypedInstruction::NextLineAndShowText(text) => Self::ShowInNextLine(text.0.as_bytes()),
            TypedInstruction::ShowTextWithParameters(text) => {
                Self::ShowSpaced(text.0.as_f64(), text.1.as_f64(), text.2.as_bytes())
            }
            TypedInstruction::ShowTexts(texts) => Self::ShowAll(texts.0.data()),
            TypedInstruction::XObject(named) => Self::External(named.0.clone()),
            TypedInstruction::InlineImage(_) => Self::InlineImage,
            TypedInstruction::BeginMarkedContent(_) => Self::BeginMarked,
            TypedInstruction::BeginMarkedContentWithProperties(marked) => Self::BeginMarkedWith(marked.1),
            TypedInstruction::EndMarkedContent(_) => Self::EndMarked,
            _ => Self::Other,
        }
    }
}

/// Whether names and operators may hold a byte.
const REGULAR: [bool; 256] = {
    let mut table = [true; 256];
    let others = b"\0\t\n\x0c\r ()<>[]{}/%";
    let mut at = 0;
    while at < others.len() {
        table[others[at] as usize] = false;
        at += 1;
    }
    table
};

/// The name or the operator with which bytes begin.
fn regular(bytes: &[u8]) -> &[u8] {
    let length = bytes.iter().position(|byte| !REGULAR[usize::from(*byte)]);
    &bytes[..length.unwrap_or(bytes.len())]
}

/// How long a text in parentheses is, with them.
fn literal_length(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut open) = (0, 0_usize);
    loop {
        match *bytes.get(at)? {
            b'\\' => at += 1,
            b'(' => open += 1,
            b')' => open -= 1,
            _ => {}
        }
        at += 1;
        if open == 0 {
            return Some(at);
        }
    }
}

fn hexadecimal_length(bytes: &[u8]) -> Option<usize> {
    let length = bytes[1..].iter().position(|byte| !(byte.is_ascii_hexdigit() || is_blank(*byte)))? + 1;
    (bytes[length] == b'>').then_some(length + 1)
}

/// How long an array of texts and numbers is.
fn array_length(bytes: &[u8]) -> Option<usize> {
    // Where all texts that begin end as well, and nothing hides a parenthesis or begins another array, it is the end of this one.
    let end = memchr::memchr(b']', bytes)?;
    if has_whole_texts(&bytes[1..end]) {
        return Some(end + 1);
    }
    let mut at = 1;
    loop {
        let rest = &bytes[at..];
        at += match *rest.first()? {
            b']' => return Some(at + 1),
            b'(' => literal_length(rest)?,
            b'<' => hexadecimal_length(rest)?,
            b'0'..=b'9' | b'+' | b'-' | b'.' => 1,
            byte if is_blank(byte) => 1,
            _ => return None,
        };
    }
}

/// Whether as many parentheses are closed as are opened, without a sign that asks for a closer look; many bytes at once where the
/// sandbox has lanes.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn has_whole_texts(bytes: &[u8]) -> bool {
    let is = |byte: u8, sign: u8| u8::from(byte == sign);
    let of = |part: &[u8]| {
        part.iter().fold((0_u8, 0_u8), |(open, hidden), byte| {
            let change = is(*byte, b'(').wrapping_sub(is(*byte, b')'));
            (open.wrapping_add(change), hidden | is(*byte, b'\\') | is(*byte, b'['))
        })
    };
    let parts = bytes
        .chunks(LANES)
        .map(of)
        .fold((0, 0), |(open, hidden), part| (open + i32::from(part.0.cast_signed()), hidden | part.1));
    parts == (0, 0)
}

/// How long a dictionary is.
fn dict_length(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut open) = (0, 0_usize);
    loop {
        let rest = &bytes[at..];
        at += match (*rest.first()?, rest.get(1)) {
            (b'<', Some(b'<')) => {
                open += 1;
                2
            }
            (b'>', Some(b'>')) => {
                open -= 1;
                2
            }
            (b'<', _) => hexadecimal_length(rest)?,
            (b'(', _) => literal_length(rest)?,
            (b')' | b'>' | b'%' | b'{' | b'}', _) => return None,
            _ => 1,
        };
        if open == 0 {
            return Some(at);
        }
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The operations as they are read here, and as the reader of everything reads them.
    fn read(contents: &str) -> [Vec<String>; 2] {
        let all = |mut operations: Operations<'_>| {
            let mut read = Vec::new();
            while let Some(operation) = operations.next() {
                read.push(match operation {
                    // The other reader tells the properties in which nothing is of interest, too.
                    Operation::BeginMarkedWith(Object::Dict(dict)) if !dict.contains_key(REPLACED) => {
                        format!("{:?}", Operation::BeginMarked)
                    }
                    operation => format!("{operation:?}"),
                });
            }
            read
        };
        let data = contents.as_bytes();
        let other = Operations { reads_all: true, other: TypedIter::new(data), ..Operations::new(data) };
        [all(Operations::new(data)), all(other)]
    }

    #[test]
    fn operations_are_those_of_a_reader_of_everything() {
        for contents in [
            "q 1 0 0 -1 0 842.5 cm BT /F1 12 Tf 14 TL 1 0 0 1 72 720 Tm (Hello) Tj T* (a\\(b\\)\\101) ' 1 2 (c) \" ET Q",
            "/F1 12 Tf [(AB)-12.5(C]\\)) 3 <41 42>] TJ [(a]b) (c)-1 (]d\\])] TJ <4142> Tj <4 1> Tj (two\nlines) Tj (in (to) it) Tj",
            "0 Tc .5 Tw 90 Tz -2 Ts 1 2 Td 3 -4 TD /GS0 gs /Fm0 Do -0 -0.0 Td",
            "/P <</MCID 0>> BDC /P <</ActualText (x) /MCID 1>> BDC /OC /MC0 BDC /Artifact BMC EMC EMC",
            "/P <</Actual#54ext (x)>> BDC /Span <</Lang (en>>) /A <</B <41>>> >> BDC EMC",
            "% a remark (Tj\n(shown) Tj % another\r1 2 Td",
            "0 0 m 1 1 l 1 2 3 4 5 6 c 1 2 3 4 v 1 2 3 4 y h 0 0 10 10 re f 0.5 g [3 2] 0 d (after) Tj",
            "0 0 m 1 l (never) Tj",
            "(before) Tj BI /W 1 /H 1 /BPC 8 ID x EI (after) Tj",
            "1 2 3 Td 12 /F1 Tf /F#31 1 Tf (x) (y) Tj 1 (x) Tj Tj /A /B Do [1 [2] 3] TJ (on) Tj",
            "[ 1 2 Td [(a) 3] TJ (x) Tj",
            "[(a [ b) [(c)]] TJ [(a [ b)] TJ (x) Tj",
            "(open Tj",
            "<41 Tj",
            "[(a) Tj",
            "1 2",
            "1.2.3 Tc (x) Tj",
            "12Tc (x) Tj 1--2 Tw 12345678901234567890 Tc",
            "true false null (x) Tj T#6a ) (y) Tj",
            "{ (x) Tj } (y) Tj",
            "/ 12 Tf /P <<>> BDC <</MCID 0>> BDC /P (x) BDC BMC 1 BMC /P#41 BMC (x) Tj",
            "",
            " \n",
        ] {
            let [own, other] = read(contents);
            assert_eq!(own, other, "{contents}");
        }
        let many = "1 ".repeat(40);
        for contents in [format!("{many} sc (x) Tj"), format!("{} sc (x) Tj", &many[..64])] {
            let [own, other] = read(&contents);
            assert_eq!(own, other, "{contents}");
        }
    }

    #[test]
    fn what_is_often_seen_is_read_here() {
        let contents = b"q 1 0 0 1 0 0 cm /F 1 Tf [(A)-1<42>] TJ (two\nlines) Tj /P <</MCID 0>> BDC 0 0 m EMC";
        let mut operations = Operations::new(contents);
        while operations.next().is_some() {
            let rest = operations.other.clone().next().is_some();
            assert!(operations.at == contents.len() || !operations.reads_all && !rest);
        }
    }
}
