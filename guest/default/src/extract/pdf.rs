//! PDF, page by page.

mod collection;
mod contents;
mod field;
mod guess;
mod layers;
mod operations;
mod outline;
mod own_meanings;
mod reader;
mod shown;
mod stream;
mod told;
mod typeface;

use docferry_policy::{Failure, Flow, Pages, Summary, log};
use hayro_font::kurbo::Rect;
use hayro_syntax::object::Dict;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf, PdfData};

use super::second_opinion;
use contents::Contents;
use layers::Layers;
use reader::text_string;
use stream::Decoder;
use typeface::Typefaces;

/// Takes the text out of a PDF.
pub(crate) fn extract(bytes: Vec<u8>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let data = PdfData::from(bytes);
    let pdf = match Pdf::new(data.clone()) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => {
            return Err(Failure::Encrypted("the PDF opens with a password only".to_owned()));
        }
        Err(LoadPdfError::Decryption(DecryptionError::UnsupportedAlgorithm)) => {
            return Err(Failure::Encrypted("the PDF is encrypted in a way that this policy does not know".to_owned()));
        }
        Err(error) => {
            log::debug(format_args!("the first PDF reader gives up ({error:?}), asking the second"));
            return second_opinion::extract(data.as_ref(), pages);
        }
    };
    let mut report = Report { count: pdf.pages().len(), ..Report::default() };
    let mut typefaces = Typefaces::new();
    let layers = Layers::new(pdf.xref().get::<Dict<'_>>(pdf.xref().root_id()));
    let mut decoder = Decoder::new(pdf.xref());
    for (number, page) in (1..).zip(pdf.pages().iter()) {
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let reading = Contents::read(page, &mut typefaces, &layers, &mut decoder).read(bounds);
        if decoder.was_cut() {
            report.cut.push(number);
        }
        report.note(number, &reading);
        if let PageReading::Text { text, .. } = reading
            && pages.emit(number, &text) == Flow::Stop
        {
            report.stopped = true;
            break;
        }
    }
    if report.with_text == 0 {
        // Scans and letters without meaning stay what they are, and the second reader may break on them.
        let is_damaged = report.count == 0 || !report.lost.is_empty();
        if is_damaged && let Ok(summary) = second_opinion::extract(data.as_ref(), pages) {
            return Ok(summary);
        }
        return Err(report.failure());
    }
    let mut summary = report.summary(title(pdf.metadata().title.as_deref()));
    summary.extra.extend(outline::outline(&pdf).into_iter().map(|line| ("outline".to_owned(), line)));
    Ok(summary)
}

/// What became of one page.
enum PageReading {
    /// Its text, of which parts may be missing because the file does not explain them.
    Text { text: String, is_partly: bool },
    /// Letters that the file does not explain.
    Unexplained,
    /// A picture and no text.
    Scan,
    /// Contents that the file names and does not hold.
    Lost,
    /// Nothing.
    Blank,
}

/// What became of all pages.
#[derive(Default)]
struct Report {
    count: usize,
    with_text: u32,
    scans: Vec<u32>,
    unexplained: Vec<u32>,
    lost: Vec<u32>,
    /// Of which less was read than they hold.
    cut: Vec<u32>,
    stopped: bool,
}

impl Report {
    fn note(&mut self, number: u32, reading: &PageReading) {
        match reading {
            PageReading::Text { is_partly, .. } => {
                self.with_text += 1;
                if *is_partly {
                    self.unexplained.push(number);
                }
            }
            PageReading::Unexplained => self.unexplained.push(number),
            PageReading::Scan => self.scans.push(number),
            // What is not read is not lost.
            PageReading::Lost if self.cut.last() == Some(&number) => {}
            PageReading::Lost => self.lost.push(number),
            PageReading::Blank => {}
        }
    }

    fn failure(&self) -> Failure {
        let pages = self.count;
        if pages == 0 {
            Failure::Malformed("the PDF has no pages".to_owned())
        } else if !self.cut.is_empty() {
            Failure::Malformed(format!("more is in the streams of {} than in those of any document", ranges(&self.cut)))
        } else if !self.lost.is_empty() {
            Failure::Malformed(format!("a damaged PDF: the contents of {} are missing", ranges(&self.lost)))
        } else if !self.unexplained.is_empty() {
            Failure::NoText(format!("the PDF does not say which letters its glyphs stand for, on {pages} pages"))
        } else if !self.scans.is_empty() {
            Failure::NoText(format!("a scan: {} of {pages} pages are pictures, none holds text", self.scans.len()))
        } else {
            Failure::NoText(format!("none of the {pages} pages holds text"))
        }
    }

    fn summary(self, title: Option<String>) -> Summary {
        let mut warnings = Vec::new();
        if !self.cut.is_empty() {
            warnings.push(format!(
                "read in part, for more is in the streams than in those of any document: {}",
                ranges(&self.cut)
            ));
        }
        if !self.lost.is_empty() {
            warnings.push(format!("damaged, with contents missing: {}", ranges(&self.lost)));
        }
        if !self.scans.is_empty() {
            warnings.push(format!("without text, as scans are: {}", ranges(&self.scans)));
        }
        if !self.unexplained.is_empty() {
            warnings.push(format!("with letters that the PDF does not explain: {}", ranges(&self.unexplained)));
        }
        if self.stopped {
            warnings.push("not read to the end: the limit on output was reached".to_owned());
        }
        Summary {
            pages: u32::try_from(self.count).unwrap_or(u32::MAX),
            pages_with_text: self.with_text,
            title,
            warnings,
            ..Summary::default()
        }
    }
}

/// Page numbers for people: `pages 1, 4 to 9`.
fn ranges(numbers: &[u32]) -> String {
    let mut parts: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => parts.push((*number, *number)),
        }
    }
    let words: Vec<String> = parts
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first} to {last}") })
        .collect();
    format!("{} {}", if numbers.len() == 1 { "page" } else { "pages" }, words.join(", "))
}

/// The title in the file's metadata, unless it is what a typesetter leaves there.
fn title(bytes: Option<&[u8]>) -> Option<String> {
    let text = text_string(bytes?);
    let text = text.trim_matches(|character: char| character.is_whitespace() || character.is_control());
    let left_over = text.is_empty() || text.eq_ignore_ascii_case("untitled") || text.starts_with("Microsoft Word - ");
    (!left_over).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_are_told_as_ranges() {
        for (numbers, words) in
            [(&[3][..], "page 3"), (&[1, 4, 5, 6, 9][..], "pages 1, 4 to 6, 9"), (&[1, 2][..], "pages 1 to 2")]
        {
            assert_eq!(ranges(numbers), words);
        }
    }

    #[test]
    fn forms_that_each_show_the_next_one_twice_end() {
        let mut pdf = b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R
            /Resources<</XObject<</F 10 0 R>>/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj\n
            4 0 obj <</Length 48>>stream\nBT /H 12 Tf 50 700 Td (before it) Tj ET /F Do \nendstream endobj\n"
            .to_vec();
        for number in 10..60 {
            let form = format!(
                "{number} 0 obj <</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {} 0 R>>>>/Length 12>>stream\n/F Do /F Do \nendstream endobj\n",
                number + 1
            );
            pdf.extend(form.bytes());
        }
        pdf.extend(b"trailer <</Root 1 0 R>>\n%%EOF");
        let mut emitted = Vec::new();
        let summary = extract(pdf, &mut Pages::new(&mut emitted)).expect("text");
        assert_eq!((emitted, summary.pages), (vec![(1, "before it".to_owned())], 1));
    }

    /// A document of one page with these contents, annotations and objects from number 10 on.
    fn page(contents: &str, annotations: &str, objects: &[&str]) -> Vec<u8> {
        let mut pdf = format!(
            "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R
            /Annots[{annotations}]/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/X 10 0 R>>>>>> endobj\n
            4 0 obj <</Length {}>>stream\n{contents}\nendstream endobj\n",
            contents.len()
        );
        for (number, object) in (10..).zip(objects) {
            pdf.push_str(&format!("{number} 0 obj {object} endobj\n"));
        }
        pdf.push_str("trailer <</Root 1 0 R>>\n%%EOF");
        pdf.into_bytes()
    }

    fn read(pdf: Vec<u8>) -> (Result<Summary, Failure>, String) {
        let mut emitted = Vec::new();
        let result = extract(pdf, &mut Pages::new(&mut emitted));
        (result, emitted.into_iter().map(|(_, text)| text).collect())
    }

    #[test]
    fn what_was_filled_in_is_read_where_the_form_does_not_show_it() {
        let contents = "BT /H 12 Tf 50 700 Td (Name:) Tj ET";
        let field = "<</Subtype/Widget/Rect[100 694 300 714]/Parent<</FT/Tx/V(Ana Ib\\341\\361ez)>>>>";
        assert_eq!(read(page(contents, field, &[])).1, "Name:  Ana Ib\u{e1}\u{f1}ez");
        // Some programs write labels lower than their fields.
        let fields = "<</Subtype/Widget/Rect[100 702 200 720]/FT/Tx/V(Ana)>> <</Subtype/Widget/Rect[260 702 400 720]/FT/Tx/V(Porto)>>";
        let contents_of_two = "BT /H 12 Tf 50 700 Td (Name:) Tj 170 0 Td (Town:) Tj ET";
        assert_eq!(read(page(contents_of_two, fields, &[])).1, "Name:  Ana  Town: Porto");
        for unseen in ["/FT/Tx/V(secret)/Ff 8192", "/FT/Tx/V(hidden)/F 2", "/FT/Btn/V(pressed)", "/FT/Tx"] {
            let field = format!("<</Subtype/Widget/Rect[100 694 300 714]{unseen}>>");
            assert_eq!(read(page(contents, &field, &[])).1, "Name:");
        }
    }

    #[test]
    fn what_a_page_says_is_read_although_other_letters_are_unexplained() {
        let font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/FirstChar 1/LastChar 1/Widths[1]
            /Encoding<</Differences[1/g1]>>>>";
        let unexplained = format!("BT /X 12 Tf 50 600 Td ({}) Tj ET", "\\001".repeat(200));
        let (result, text) = read(page(&format!("BT /H 12 Tf 50 700 Td (3.14) Tj ET {unexplained}"), "", &[font]));
        assert!(matches!(result, Err(Failure::NoText(_))) && text.is_empty(), "{result:?} {text}");
        let words = "a sentence of which every single word can be read by whoever wants to know what it says";
        let (result, text) = read(page(&format!("BT /H 6 Tf 50 700 Td ({words}) Tj ET {unexplained}"), "", &[font]));
        assert_eq!(text, words);
        assert_eq!(result.expect("text").warnings, ["with letters that the PDF does not explain: page 1"]);
    }

    #[test]
    fn codes_of_which_a_font_tells_no_text_are_known_by_their_glyphs() {
        let font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/FirstChar 65/LastChar 67
            /Widths[1 1 1]/Encoding<</Differences[65/a/b/c]>>/ToUnicode 11 0 R>>";
        let texts = "2 beginbfchar <41> <00e9> <42> <0000> endbfchar";
        let texts = format!("<</Length {}>> stream\n{texts}\nendstream", texts.len());
        let contents = "BT /X 12 Tf 50 700 Td (ABCA) Tj ET";
        assert_eq!(read(page(contents, "", &[font, &texts])).1, "\u{e9}bc\u{e9}");
    }

    #[test]
    fn texts_that_are_spaced_out_are_words_unless_they_are_short() {
        let spaced = "BT /H 10 Tf 3 Tc 50 700 Td (Summary of costs) Tj ET BT 50 650 Td (fy) Tj ET";
        assert_eq!(read(page(spaced, "", &[])).1, "Summary of costs\nf y");
        assert_eq!(read(page("BT /H 10 Tf 2 Tc 50 700 Td (Net 12) Tj ET", "", &[])).1, "Net 12");
        // Of a line that is shown at once short words are spaced out as long ones.
        let line = "BT /H 10 Tf 2 Tc 50 700 Td [(The)-300( refinery)-300( at)] TJ ET";
        assert_eq!(read(page(line, "", &[])).1, "The refinery at");
    }

    #[test]
    fn characters_that_a_table_of_codes_lacks_are_read_as_what_they_are() {
        let font = "<</Type/Font/Subtype/Type0/BaseFont/Batang/Encoding/UniKS-UTF16-H/DescendantFonts[11 0 R]>>";
        let descendant = "<</Type/Font/Subtype/CIDFontType2/BaseFont/Batang/DW 1000
            /CIDSystemInfo<</Registry(Adobe)/Ordering(Korea1)/Supplement 1>>>>";
        let contents = "BT /X 10 Tf 50 700 Td <20ac0039002c0035d83dde000037> Tj ET";
        assert_eq!(read(page(contents, "", &[font, descendant])).1, "\u{20ac}9,5\u{1f600}7");
    }

    /// A page of these contents, whose stream 10 is deflated: a text, and many gigabytes of blanks.
    fn bomb(contents: &str, parameters: &str) -> Vec<u8> {
        let mut deflate = flate2::Compress::new(flate2::Compression::best(), false);
        let (mut text, mut blanks) = (Vec::with_capacity(1000), Vec::with_capacity(10_000));
        let flush = flate2::FlushCompress::Full;
        deflate.compress_vec(b"BT /H 12 Tf 50 700 Td (before it) Tj ET ", &mut text, flush).expect("deflated");
        deflate.compress_vec(&[b' '; 1 << 20], &mut blanks, flush).expect("deflated");
        let stream = [&b"\x78\xda"[..], &text, &blanks.repeat(1 << 12), b"\x03\x00"].concat();
        let mut pdf = format!(
            "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R
            /Contents {contents}/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj\n
            10 0 obj <</Filter/FlateDecode{parameters}/Length {}>>stream\n",
            stream.len()
        )
        .into_bytes();
        pdf.extend(stream);
        pdf.extend(b"\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF");
        pdf
    }

    #[test]
    fn streams_that_swell_without_end_are_read_in_part() {
        let in_part = ["read in part, for more is in the streams than in those of any document: page 1"];
        for contents in ["10 0 R", &format!("[{}]", "10 0 R ".repeat(100_000))] {
            let (result, text) = read(bomb(contents, ""));
            assert_eq!(text, "before it");
            assert_eq!(result.expect("text").warnings, in_part);
        }
        let (result, _) = read(bomb("10 0 R", "/DecodeParms<</Predictor 12>>"));
        let failure = "more is in the streams of page 1 than in those of any document";
        assert_eq!(result, Err(Failure::Malformed(failure.to_owned())));
    }

    #[test]
    fn contents_in_more_parts_than_any_page_has_are_read_in_part() {
        let contents = format!("[{}]", "4 0 R ".repeat(1_000_000));
        let comment = "%".repeat(10_000);
        let pdf = page(&format!("BT /H 12 Tf 50 700 Td (before it) Tj ET {comment}\n"), "", &[]);
        let pdf =
            String::from_utf8(pdf).expect("text").replacen("/Contents 4 0 R", &format!("/Contents {contents}"), 1);
        let (result, text) = read(pdf.into_bytes());
        assert_eq!((text.as_str(), result.expect("text").warnings.len()), ("before it", 1));
    }

    #[test]
    fn texts_that_stand_for_glyphs_are_not_read_without_end() {
        let long = format!("<</M<</ActualText({})>>>>", "x".repeat(1 << 20));
        let read_after = |count: usize| {
            let marked = "/Span/M BDC EMC ".repeat(count);
            let contents = format!("{marked}BT /H 12 Tf 50 700 Td /Span<</ActualText(b)>>BDC (a) Tj EMC ET");
            let pdf = String::from_utf8(page(&contents, "", &[])).expect("text");
            read(pdf.replacen("/Font<</H", &format!("/Properties{long}/Font<</H"), 1).into_bytes()).1
        };
        assert_eq!((read_after(10).as_str(), read_after(300).as_str()), ("b", "a"));
    }

    #[test]
    fn what_was_chosen_is_read_as_the_form_shows_it() {
        let options = "/FT/Ch/Opt[[(PT)(Portugal)][(ES)(Spain)](Other)[(bad)]]";
        for (value, text) in
            [("(ES)", "Spain"), ("[(PT)(ES)]", "Portugal\nSpain"), ("(Other)", "Other"), ("(FR)", "FR")]
        {
            let field = format!("<</Subtype/Widget/Rect[100 694 300 734]/V{value}/Parent<<{options}>>>>");
            assert_eq!(read(page("", &field, &[])).1, text);
        }
    }

    #[test]
    fn titles_are_read_in_every_encoding_and_left_overs_are_none() {
        let cases: [(&[u8], Option<&str>); 5] = [
            (b"Annual Report 2023", Some("Annual Report 2023")),
            (b"\xfe\xff\0A\0\xe9", Some("A\u{e9}")),
            (b"R\xe9sum\xe9", Some("R\u{e9}sum\u{e9}")),
            (b"Microsoft Word - Document1", None),
            (b" \0", None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(title(Some(bytes)).as_deref(), expected);
        }
    }
}
