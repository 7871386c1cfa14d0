//! Misdeeds of extraction.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use docferry_policy::{Content, Decision, Document, Failure, Flow, Head, Pages, Summary, settings};

use crate::harm::{clock, harm, spin};

/// The text of one page of a giant output, in bytes.
const LARGE_PAGE: usize = 256 * 1024;

/// A page larger than any limit, in bytes.
const GIANT_PAGE: usize = 40 * 1024 * 1024;

/// What a terminal would act on: colours, a bell, a line break, and marks that reorder text.
const CONTROL: &str = "\u{1b}[31mred\u{7} and\r\nmore\u{202e}\u{2066}\u{9b}0m";

pub(crate) fn plan(document: &Document, head: &Head) -> Decision {
    let Some(name) = document.name.strip_prefix("plan-") else { return Decision::Whole };
    harm(name);
    match name {
        "skip" => Decision::Skip(CONTROL.to_owned()),
        "beyond" => Decision::First(u64::MAX),
        "half" => Decision::First(head.size / 2),
        _ => Decision::Whole,
    }
}

pub(crate) fn extract(document: &Document, content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let name = document.name.as_str();
    if let Some(kind) = name.strip_prefix("fail-") {
        return Err(failure(kind));
    }
    if let Some(setting) = name.strip_prefix("setting-") {
        pages.emit(1, &settings::get(setting).unwrap_or_else(|| "no value".to_owned()));
        return Ok(one_page());
    }
    if let Some(then) = name.strip_prefix("three-pages-then-") {
        emit(pages, 1..=3, "a page");
        harm(then);
        return Err(Failure::Malformed("the fourth page is damaged".to_owned()));
    }
    if name == "machine" {
        pages.emit(1, &machine());
        return Ok(one_page());
    }
    harm(name);
    match name {
        "log-then-fail" => return Err(failure("internal")),
        "giant-output" => emit(pages, 1.., &"x".repeat(LARGE_PAGE)),
        "giant-page" => emit(pages, [1], &"x".repeat(GIANT_PAGE)),
        "many-pages" => emit(pages, 1.., "x"),
        "pages-until-stop" => return Ok(until_stop(pages)),
        "falling-page-numbers" => emit(pages, [2, 1], "x"),
        "same-page-twice" => emit(pages, [7, 7], "x"),
        "zero-page" => emit(pages, [0], "x"),
        "control-characters" => return Ok(control_characters(pages)),
        "lie-in-summary" => return Ok(lies(pages)),
        "no-pages" => return Ok(Summary { pages: 3, pages_with_text: 3, ..Summary::default() }),
        "read-beyond" => return read_beyond(content, pages),
        "ignore-loss" => ignore_loss(content),
        _ => {}
    }
    let text = String::from_utf8(content.read_all()?)
        .map_err(|error| Failure::Malformed(format!("it is no UTF-8: {}", error.utf8_error())))?;
    pages.emit(1, &text);
    Ok(one_page())
}

/// What can be learnt of the machine: on bare WebAssembly nothing, elsewhere what the host lets through.
fn machine() -> String {
    let random = RandomState::new().hash_one("x");
    println!("said aloud");
    format!(
        "variables {} arguments {} folder {} file {} socket {} clock {} random {random}",
        std::env::vars().count(),
        std::env::args().count(),
        std::fs::read_dir("/").is_ok(),
        std::fs::write("/tmp/x", "x").is_ok() || std::fs::read("/etc/passwd").is_ok(),
        std::net::TcpStream::connect("127.0.0.1:80").is_ok(),
        clock(),
    )
}

/// Emits the same text on many pages, whatever the host answers.
fn emit(pages: &mut Pages<'_>, numbers: impl IntoIterator<Item = u32>, text: &str) {
    for number in numbers {
        let _ = pages.emit(number, text);
    }
}

fn one_page() -> Summary {
    Summary { pages: 1, pages_with_text: 1, ..Summary::default() }
}

fn failure(kind: &str) -> Failure {
    let words = format!("it says {kind} {CONTROL}");
    match kind {
        "unsupported" => Failure::Unsupported(words),
        "malformed" => Failure::Malformed(words),
        "encrypted" => Failure::Encrypted(words),
        "no-text" => Failure::NoText(words),
        "too-large" => Failure::TooLarge(words),
        "content-lost" => Failure::ContentLost(words),
        _ => Failure::Internal(words),
    }
}

/// Does as it is told.
fn until_stop(pages: &mut Pages<'_>) -> Summary {
    let emitted = (1..).find(|number| pages.emit(*number, "x") == Flow::Stop).unwrap_or(u32::MAX);
    Summary { pages: emitted, pages_with_text: emitted, ..Summary::default() }
}

fn control_characters(pages: &mut Pages<'_>) -> Summary {
    pages.emit(1, "text");
    Summary {
        title: Some(CONTROL.to_owned()),
        language: Some(CONTROL.to_owned()),
        warnings: vec![CONTROL.to_owned()],
        extra: vec![(CONTROL.to_owned(), CONTROL.to_owned())],
        ..one_page()
    }
}

/// A summary that is larger than its text, and true in nothing.
fn lies(pages: &mut Pages<'_>) -> Summary {
    emit(pages, [4, 9], "text");
    let long = "long ".repeat(10_000);
    Summary {
        pages: 1,
        pages_with_text: u32::MAX,
        title: Some(long.clone()),
        language: Some(long.clone()),
        warnings: vec![long.clone(); 200],
        extra: vec![(long.clone(), long); 200],
    }
}

/// Reads where there is nothing, and tells how much it got.
fn read_beyond(content: &Content<'_>, pages: &mut Pages<'_>) -> Result<Summary, Failure> {
    let size = content.size();
    let mut got = Vec::new();
    for (offset, length) in
        [(size, 10), (size.saturating_sub(1), 10), (u64::MAX, 10), (u64::MAX - 5, 1 << 30), (0, 1 << 30)]
    {
        got.push(content.read_at(offset, length)?.len().to_string());
    }
    pages.emit(1, &got.join(" "));
    Ok(one_page())
}

/// Goes on asking after it was told that the bytes are gone.
fn ignore_loss(content: &Content<'_>) -> ! {
    while content.read_at(0, 1).is_err() {}
    spin()
}
