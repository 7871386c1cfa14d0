//! Mail, and pages saved as one file in the same form: what people read of the head, then the text.

use docferry_policy::{Content, Document, Failure, Pages, Summary};
use mail_parser::{Addr, Address, HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::encoding::Letters;
use super::html;
use super::media;
use super::one_line;
use super::paper::Paper;

/// How many addresses of one kind are named.
const MOST_ADDRESSES: usize = 50;
/// How many attached files are named.
const MOST_FILES: usize = 100;
/// How deep mails are read that are attached to others.
const DEEPEST: usize = 4;
/// How many mails are attached to one at most.
const MOST_ATTACHED: usize = 1000;
/// How long a text is at most, in bytes, that may only say that the mail is in HTML.
const SHORT: usize = 300;
/// What the heads of mails name, and what only programs write there.
const NAMES: &[&str] = &[
    "cc",
    "content-transfer-encoding",
    "content-type",
    "date",
    "delivered-to",
    "from",
    "message-id",
    "mime-version",
    "received",
    "reply-to",
    "return-path",
    "sender",
    "subject",
    "to",
];
const OF_PROGRAMS: &[&str] = &["delivered-to", "message-id", "mime-version", "received", "return-path"];

/// Whether text begins as a mail does: with a head that a program has written, or with any if it is named so.
pub(crate) fn is_mail(document: &Document, beginning: &[u8]) -> bool {
    let text = String::from_utf8_lossy(beginning);
    let mut text = text.trim_start_matches('\u{feff}');
    if text.starts_with("From ") && text.lines().next().is_some_and(is_postmark) {
        text = text.split_once('\n').map_or("", |(_, rest)| rest);
    }
    let (mut known, mut of_programs) = (0, 0);
    for line in text.lines().take_while(|line| !line.trim().is_empty()) {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let name = line.split_once(':').map(|(name, _)| name.to_ascii_lowercase());
        let Some(name) = name.filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
        else {
            return false;
        };
        known += usize::from(NAMES.contains(&&*name));
        of_programs += usize::from(OF_PROGRAMS.contains(&&*name));
    }
    known >= 2 && (of_programs > 0 || media::is_named(document, &[".eml", ".mht", ".mhtml"]))
}

/// Emits the text of a mail, or of each in a box of them.
pub(crate) fn extract(content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let bytes = content.read_all()?;
    let mut paper = Paper::new(pages);
    let mails = mails(&bytes);
    let single = mails.len() == 1;
    for mail in mails {
        if holds_too_many(mail) {
            paper.damage.push(format!("a mail that holds more than {MOST_ATTACHED} others was not read"));
            continue;
        }
        let Some(mail) = MessageParser::new().parse(mail) else { continue };
        if single {
            paper.summary.title =
                mail.subject().map(|subject| subject.trim().to_owned()).filter(|title| !title.is_empty());
        }
        paper.page(&shown(&mail, 0));
        if paper.is_full() {
            break;
        }
    }
    paper.finish("the mail holds no text")
}

/// Whether so many mails are attached to each other that they may take all of the stack.
fn holds_too_many(mail: &[u8]) -> bool {
    let kinds: [&[u8]; 3] = [b"rfc822", b"RFC822", b"digest"];
    let count = |kind: &[u8]| memchr::memmem::find_iter(mail, kind).take(MOST_ATTACHED + 1).count();
    kinds.iter().map(|kind| count(kind)).sum::<usize>() > MOST_ATTACHED
}

/// The mails of a box, or the only one.
fn mails(bytes: &[u8]) -> Vec<&[u8]> {
    if !bytes.starts_with(b"From ") {
        return vec![bytes];
    }
    let (mut mails, mut start, mut at) = (Vec::new(), 0, 0);
    let mut after_blank = true;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        if after_blank && line.starts_with(b"From ") && is_postmark(&String::from_utf8_lossy(line)) {
            mails.push(&bytes[start..at - line.len()]);
            start = at;
        }
        after_blank = line.trim_ascii().is_empty();
    }
    mails.push(&bytes[start..]);
    mails.retain(|mail| !mail.is_empty());
    mails
}

/// Whether a line is the one that a box has before each mail: whom it is from, and a time.
fn is_postmark(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_time = |word: &&str| {
        word.len() >= 5 && word.contains(':') && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
    };
    words.len() >= 6 && words.iter().any(is_time)
}

/// What a person sees of a mail.
fn shown(mail: &Message<'_>, depth: usize) -> String {
    let body = body(mail);
    if is_page(mail) {
        return body;
    }
    let mut lines = Vec::new();
    let mut line = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            lines.push(format!("{name}: {}", one_line(&value)));
        }
    };
    line("From", mail.from().or_else(|| mail.sender()).map(addresses));
    line("To", mail.to().map(addresses));
    line("Cc", mail.cc().map(addresses));
    line("Date", mail.header_raw(HeaderName::Date).map(str::to_owned));
    line("Subject", mail.subject().map(str::to_owned));
    line("Attachments", Some(files(mail)));
    let mut text = lines.join("\n");
    for part in std::iter::once(body).chain(attached(mail, depth)) {
        text.push_str(if text.is_empty() || part.is_empty() { "" } else { "\n\n" });
        text.push_str(&part);
    }
    text
}

/// Whether this is a page that a browser or another program saved, and nobody sent.
fn is_page(mail: &Message<'_>) -> bool {
    let root = mail.root_part();
    root.is_content_type("multipart", "related")
        && mail.to().is_none()
        && mail.received().is_none()
        && mail.html_bodies().next().is_some_and(MessagePart::is_text_html)
}

fn addresses(addresses: &Address<'_>) -> String {
    let one = |address: &Addr<'_>| match (address.name(), address.address()) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (name, address) => name.or(address).unwrap_or_default().to_owned(),
    };
    let shown: Vec<String> = addresses.iter().take(MOST_ADDRESSES).map(one).filter(|shown| !shown.is_empty()).collect();
    let more = addresses.iter().skip(MOST_ADDRESSES).count();
    shown.join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
}

/// The names of the attached files, without the pictures that the text shows.
fn files(mail: &Message<'_>) -> String {
    let is_shown = |part: &MessagePart<'_>| {
        part.content_id().is_some()
            && part.content_type().is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("image"))
    };
    let names = mail.attachments().filter(|part| !is_shown(part)).filter_map(|part| part.attachment_name());
    names.take(MOST_FILES).collect::<Vec<_>>().join(", ")
}

/// The mails that are attached.
fn attached(mail: &Message<'_>, depth: usize) -> Vec<String> {
    if depth >= DEEPEST {
        return Vec::new();
    }
    mail.attachments().filter_map(MessagePart::message).map(|mail| shown(mail, depth + 1)).collect()
}

/// The text, as it was written, or from HTML where that says more.
fn body(mail: &Message<'_>) -> String {
    let join = |texts: Vec<String>| {
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
        texts.join("\n\n")
    };
    let plain = join(mail.text_bodies().map(|part| text_of(mail, part)).collect());
    if plain.len() > SHORT {
        return plain;
    }
    let shown = join(mail.html_bodies().map(|part| text_of(mail, part)).collect());
    if shown.len() > 4 * plain.len().max(SHORT / 4) || plain.is_empty() { shown } else { plain }
}

fn text_of(mail: &Message<'_>, part: &MessagePart<'_>) -> String {
    match &part.body {
        PartType::Html(html) => html::shown(html),
        // Letters of which the mail does not say what they are.
        PartType::Text(text) if text.contains('\u{fffd}') && !names_letters(part) => {
            let bytes = mail.raw_message().get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
            read(bytes).unwrap_or_else(|| text.clone().into_owned())
        }
        PartType::Text(text) => text.replace("\r\n", "\n"),
        _ => String::new(),
    }
}

fn names_letters(part: &MessagePart<'_>) -> bool {
    let is_plain = matches!(part.content_transfer_encoding(), None | Some("7bit" | "8bit" | "binary"));
    !is_plain || part.content_type().is_some_and(|kind| kind.has_attribute("charset"))
}

fn read(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.to_vec();
    let content = Content::new(&bytes);
    let mut text = String::new();
    let letters = Letters::of(&content, None).ok()?;
    letters
        .decode(&content, &mut |piece| {
            text.push_str(piece);
            true
        })
        .ok()?;
    Some(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Document {
        Document { name: name.to_owned(), ..Document::default() }
    }

    fn text(mail: &str) -> String {
        let bytes = mail.bytes().collect::<Vec<u8>>();
        let mut emitted = Vec::new();
        extract(&Content::new(&bytes), &mut Pages::new(&mut emitted)).expect("text");
        emitted.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n----\n")
    }

    #[test]
    fn a_mail_is_told_by_its_head() {
        let cases = [
            ("a.txt", "Return-Path: <a@b>\nSubject: x\n\nx", true),
            ("a.txt", "From a@b Fri Jul  8 12:08:34 2011\nMessage-ID: <1>\nSubject: x\n  y z\n\nx", true),
            ("a.eml", "From: a@b\r\nSubject: x\r\n\r\nx", true),
            ("a.txt", "From: Ann\nTo: Bob\nDate: today\nSubject: memo\n\nx", false),
            ("a.eml", "Subject: x\nwords without a name\n\nx", false),
            ("a.txt", "Content-Type: text/html\nServer: x\n\nx", false),
            ("a.txt", "", false),
        ];
        for (name, text, expected) in cases {
            assert_eq!(is_mail(&named(name), text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn the_head_and_the_text_are_decoded_and_files_are_named() {
        let mail = "From: =?utf-8?B?SsO8cmdlbg==?= <j@x.org>\r\nTo: ann@x.org, Bob <b@x.org>\r\nSubject: =?iso-8859-1?Q?M=E4rz?=\r\nDate: Tue, 5 Mar 2024\r\nX-Mailer: y\r\nMIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: multipart/alternative; boundary=A\r\n\r\n\
            --A\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe =\r\nund mehr\r\n\r\nEnde\r\n\
            --A\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--A--\r\n\
            --B\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <l>\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n\
            --B\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n--B--\r\n";
        let expected = "From: Jürgen <j@x.org>\nTo: ann@x.org, Bob <b@x.org>\nDate: Tue, 5 Mar 2024\nSubject: März\nAttachments: a.pdf\n\nGrüße und mehr\n\nEnde";
        assert_eq!(text(mail), expected);
        let forwarded = format!(
            "Subject: fwd\r\nContent-Type: multipart/mixed; boundary=F\r\n\r\n--F\r\n\r\nsee below\r\n--F\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--F--\r\n"
        );
        assert_eq!(text(&forwarded), format!("Subject: fwd\n\nsee below\n\n{expected}"));
    }

    #[test]
    fn a_text_that_says_nothing_gives_way_to_html() {
        let mail = |plain: &str, html: &str| {
            format!(
                "Subject: x\nContent-Type: multipart/alternative; boundary=A\n\n--A\nContent-Type: text/plain\n\n{plain}\n--A\nContent-Type: text/html\n\n<p>{html}</p>\n--A--\n"
            )
        };
        let long = "many words ".repeat(50);
        assert_eq!(text(&mail("Your program shows no HTML.", &long)), format!("Subject: x\n\n{}", long.trim()));
        assert_eq!(text(&mail("Yes.", "Yes. <b>Ann</b>")), "Subject: x\n\nYes.");
        assert_eq!(text("Subject: x\nContent-Type: text/html\n\n<p>one<p>two"), "Subject: x\n\none\n\ntwo");
    }

    #[test]
    fn a_saved_page_is_read_as_a_page_and_a_box_mail_by_mail() {
        let page = "From: <Saved by Blink>\r\nSubject: Title\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=P\r\n\r\n\
            --P\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<h1 class=3D\"x\">Head</h1><p>a</p>\r\n\
            --P\r\nContent-Type: text/css\r\n\r\np {}\r\n--P--\r\n";
        assert_eq!(text(page), "Head\n\na");
        let one = "From a@b Fri Jul  8 12:08:34 2011\nSubject: one\n\nFrom here on.\n\nFrom now on, too.\n\n";
        let two = "From c@d Sat Jul  9 12:08:34 2011\nSubject: two\n\nx\n";
        assert_eq!(
            text(&format!("{one}{two}")),
            "Subject: one\n\nFrom here on.\n\nFrom now on, too.\n----\nSubject: two\n\nx"
        );
    }

    #[test]
    fn letters_that_a_mail_does_not_name_are_told_by_themselves() {
        let mut bytes = b"Subject: x\n\nDie Gr".to_vec();
        bytes.extend(b"\xf6\xdfe der K\xfcche \xfcber dem Stra\xdfenniveau\n");
        let mut emitted = Vec::new();
        extract(&Content::new(&bytes), &mut Pages::new(&mut emitted)).expect("text");
        assert_eq!(emitted, [(1, "Subject: x\n\nDie Größe der Küche über dem Straßenniveau".to_owned())]);
    }

    #[test]
    fn mails_that_hold_each_other_without_end_end() {
        let deep = |times: usize| "Content-Type: message/rfc822\n\n".repeat(times) + "Subject: x\n\nend";
        let read = |mail: String| extract(&Content::new(&mail.into_bytes()), &mut Pages::new(&mut Vec::new()));
        assert!(!matches!(read(deep(MOST_ATTACHED)), Err(Failure::Malformed(_))));
        assert!(matches!(read(deep(MOST_ATTACHED + 1)), Err(Failure::Malformed(_))));
        let parts = "Content-Type: multipart/mixed; boundary=B\n\n--B\n".repeat(2000);
        assert!(MessageParser::new().parse(&parts).is_some());
    }
}
