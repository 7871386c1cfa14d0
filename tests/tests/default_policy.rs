//! The default policy on the documents of `tests/corpus`, in the sandbox.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

use std::path::Path;
use std::sync::Arc;

use docferry::{Failure, Runtime, RuntimeConfig};
use docferry_sandbox::{Cause, Decision, Document, ExtractError, Extracted, Head, Policy};
use tokio::sync::OnceCell;

/// Compiled once for all tests.
async fn default_policy() -> Policy {
    static POLICY: OnceCell<Policy> = OnceCell::const_new();
    let load = async || docferry::default_policy(&Runtime::new(RuntimeConfig::default()).unwrap()).await.unwrap();
    POLICY.get_or_init(load).await.clone()
}

async fn extract(policy: &Policy, name: &str) -> Result<Extracted, ExtractError> {
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name)).unwrap();
    policy.extract(document(name), Arc::new(bytes), None).await
}

fn document(name: &str) -> Document {
    Document {
        name: name.to_owned(),
        uri: format!("s3://corpus/{name}"),
        group: String::new(),
        media_type: None,
        size: None,
        modified: None,
        attributes: Vec::new(),
    }
}

/// The pages' text, page after page.
fn text(extracted: &Extracted) -> String {
    extracted.pages.iter().map(|page| page.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_words_of_every_readable_document_are_found() {
    let policy = default_policy().await;
    let sealed = ["Tortoise Club", "640,000 guilders", "Michaelmas"].as_slice();
    let harbour = ["Cormorant Quay", "4,50 €", "señor Muñoz"].as_slice();
    for (name, words) in [
        (
            "typst.pdf",
            [
                "Kittiwake Rock",
                "seventeen herring drifters",
                "efficient office files affidavits",
                "2,581",
                "marmalade gale",
                "borrowed cello",
                "Łódź",
                "Ελλάδα",
                "walrus",
            ]
            .as_slice(),
        ),
        ("reportlab.pdf", &["Gannet Sound", "Periwinkle", "27.40", "93,377"]),
        ("fpdf2.pdf", &["Quince Hollow", "medlars", "Besançon", "6,285"]),
        ("encrypted-empty-password.pdf", sealed),
        ("encrypted-aes256-empty-password.pdf", sealed),
        ("encrypted-rc4-empty-password.pdf", sealed),
        ("utf8.txt", harbour),
        ("utf16le.txt", harbour),
        ("utf16be.txt", harbour),
        ("windows1252.txt", &["4,50 €", "“Harbour notice"]),
        ("latin1.txt", &["4,50 francs", "señor Muñoz"]),
    ] {
        let extracted = extract(&policy, name).await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        // However the lines were broken.
        let text = text(&extracted).split_whitespace().collect::<Vec<_>>().join(" ");
        for words in words {
            assert!(text.contains(words), "{name} without {words:?}: {text}");
        }
        assert_eq!((extracted.summary.pages, extracted.summary.pages_with_text), (1, 1), "{name}");
        assert_eq!(extracted.summary.warnings, [""; 0], "{name}");
    }
}

#[tokio::test]
async fn every_page_has_its_own_text_under_its_own_number() {
    let extracted = extract(&default_policy().await, "hundred-pages.pdf").await.unwrap();
    assert_eq!(extracted.pages.len(), 100);
    for (number, page) in (1..).zip(&extracted.pages) {
        assert_eq!(page.number, number);
        assert!(page.text.contains(&format!("On page {number} of one hundred")), "{page:?}");
        assert!(page.text.contains(&format!("milestone {}.", 37 * number)), "{page:?}");
    }
    assert_eq!((extracted.summary.pages, extracted.summary.pages_with_text), (100, 100));
}

#[tokio::test]
async fn a_document_that_is_read_in_part_says_which_part_is_missing() {
    let policy = default_policy().await;
    let scanned = extract(&policy, "partly-scanned.pdf").await.unwrap();
    assert_eq!(scanned.pages.iter().map(|page| page.number).collect::<Vec<_>>(), [1, 4]);
    assert!(scanned.pages[0].text.contains("boathouse is valued at 58,900"));
    assert!(scanned.pages[1].text.contains("sluice gate"));
    assert_eq!((scanned.summary.pages, scanned.summary.pages_with_text), (4, 2));
    assert_eq!(scanned.summary.warnings, ["without text, as scans are: pages 2 to 3"]);

    let truncated = extract(&policy, "truncated.pdf").await.unwrap();
    let (read, last) = (truncated.pages.len(), truncated.pages.last().unwrap());
    assert!((1..100).contains(&read), "{read}");
    assert!(last.text.contains(&format!("On page {} of one hundred", last.number)), "{last:?}");
    let missing = format!("damaged, with contents missing: pages {} to 100", last.number + 1);
    assert_eq!((truncated.summary.pages, truncated.summary.warnings), (100, vec![missing]));
}

#[tokio::test]
async fn what_cannot_be_read_fails_with_its_reason() {
    let policy = default_policy().await;
    let malformed = |words: &str| Failure::Malformed(words.to_owned());
    for (name, failure, code) in [
        ("encrypted-password.pdf", Failure::Encrypted("the PDF opens with a password only".to_owned()), "encrypted"),
        ("scanned.pdf", Failure::NoText("a scan: 2 of 2 pages are pictures, none holds text".to_owned()), "no_text"),
        ("empty.pdf", malformed("the object is empty"), "malformed"),
        ("html-error-page.pdf", malformed("an HTML page, not a PDF"), "malformed"),
        ("s3-error.pdf", malformed("an XML document, not a PDF"), "malformed"),
        (
            "binary.txt",
            Failure::Unsupported(
                "binary data of an unknown kind: this policy reads PDF, office documents, HTML, XML, mail and plain text"
                    .to_owned(),
            ),
            "unsupported",
        ),
    ] {
        let error = extract(&policy, name).await.unwrap_err();
        assert_eq!((error.error.cause.clone(), error.error.code()), (Cause::Failed(failure), code), "{name}");
        assert_eq!(error.pages, [], "{name}");
    }
    let error = extract(&policy, "header-only.pdf").await.unwrap_err().error;
    assert!(error.to_string().starts_with("a damaged PDF that no reader opens"), "{error}");
    assert_eq!(error.code(), "malformed");
}

#[tokio::test]
async fn a_document_comes_whole_unless_its_headers_say_that_it_is_no_text() {
    let policy = default_policy().await;
    let plan = async |name: &str, media_type: Option<&str>| {
        let head = Head { size: 1000, media_type: media_type.map(str::to_owned), etag: None };
        policy.plan(document(name), head, None).await.unwrap()
    };
    assert_eq!(plan("report.pdf", Some("application/pdf")).await, Decision::Whole);
    assert_eq!(plan("report", None).await, Decision::Whole);
    assert_eq!(
        plan("photo", Some("image/png")).await,
        Decision::Skip("image/png: no text is read from image files".to_owned())
    );
}
