use std::error::Error as _;
use std::io::{self, Read};

use sha2::{Digest, Sha256};

use super::*;

fn read(json: &str) -> Catalogue {
    Catalogue::read(json.as_bytes(), &CatalogueLimits::default()).unwrap()
}

fn error(json: impl AsRef<[u8]>) -> CatalogueError {
    Catalogue::read(json.as_ref(), &CatalogueLimits::default()).unwrap_err()
}

fn attributes(catalogue: &Catalogue, index: usize) -> Vec<(&str, &str)> {
    catalogue.entry(index).unwrap().attributes().collect()
}

type View = (String, String, String, Vec<(String, String)>);

fn view(catalogue: &Catalogue) -> Vec<View> {
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    (catalogue.entries())
        .map(|entry| {
            (
                entry.uri().to_owned(),
                entry.name().to_owned(),
                entry.group().to_owned(),
                entry.attributes().map(owned).collect(),
            )
        })
        .collect()
}

const SMALL: &str = r#"{
  "NCB": [
    { "document_link": "s3://b/x.pdf", "filename": "Ünï \"x\".pdf", "period": "2023", "pages": [1, 2] },
    { "document_link": "s3://b/y.pdf", "size": 12, "more": { "a": null } }
  ],
  "GK": { "symbol": "GK", "documents": [ { "document_link": "s3://b/z.pdf", "type": "annual" } ] },
  "associations": { "NCBFG": "ncb" }
}"#;

#[test]
fn both_shapes_of_the_file_give_the_same_documents() {
    let list = read(
        r#"{"NCB": [{"document_link": "s3://b/k/x.pdf", "filename": "x.pdf",
            "document_type": "annual report", "period": "2023"}]}"#,
    );
    let object = read(
        r#"{"NCB": {"documents": [{"document_link": "s3://b/k/x.pdf", "filename": "x.pdf",
            "type": "annual report", "period": "2023"}]}}"#,
    );
    assert_eq!(view(&list), view(&object));
    assert_eq!(attributes(&list, 0), [("document_type", "annual report"), ("period", "2023")]);
}

#[test]
fn fields_of_a_group_hold_for_its_documents_wherever_they_stand() {
    for json in [
        r#"{"G": {"symbol": "NCBFG", "aliases": ["NCB", "N.C.B."], "language": "en",
            "documents": [{"uri": "s3://b/1", "language": "fr"}, {"uri": "s3://b/2"}]}}"#,
        r#"{"G": {"symbol": "NCBFG", "documents": [{"uri": "s3://b/1", "language": "fr"}, {"uri": "s3://b/2"}],
            "aliases": ["NCB", "N.C.B."], "language": "en"}}"#,
    ] {
        let catalogue = read(json);
        let of_group = [("symbol", "NCBFG"), ("aliases", "NCB"), ("aliases", "N.C.B.")];
        let mut first = vec![("language", "fr")];
        first.extend(of_group);
        assert_eq!(attributes(&catalogue, 0), first);
        let mut second = of_group.to_vec();
        second.push(("language", "en"));
        assert_eq!(attributes(&catalogue, 1), second);
    }
}

#[test]
fn every_field_survives_in_order() {
    let catalogue = read(
        r#"{"G": [{"zeta": "last", "document_link": "s3://b/k", "alpha": 1.10, "big": 123456789012345678901234567890,
            "flag": true, "nothing": null, "empty": "", "tags": ["a", "b"], "mixed": [ "a", 1 ],
            "deep": { "b" : [ 1 , "x \" y" ], "a": {} }, "text": "caf\u00e9 \n", "zeta": "again"}]}"#,
    );
    assert_eq!(
        attributes(&catalogue, 0),
        [
            ("zeta", "last"),
            ("alpha", "1.10"),
            ("big", "123456789012345678901234567890"),
            ("flag", "true"),
            ("empty", ""),
            ("tags", "a"),
            ("tags", "b"),
            ("mixed", r#"["a",1]"#),
            ("text", "café \n"),
            ("zeta", "again"),
            ("deep.b", r#"[1,"x \" y"]"#),
        ]
    );
}

#[test]
fn what_an_object_holds_are_fields() {
    let catalogue = read(
        r#"{"G": {"owner": {"name": "Finance"}, "metadata": {"symbol": "GK", "tags": ["a", "b"]}, "documents": [
            {"metadata": {"title": "inner", "filename": "a.pdf", "year": 2023, "attributes": {"language": "fr"}},
             "document_link": "s3://b/1", "title": "outer", "author": {"name": "Jane", "url": "x", "of": {"unit": "HR"}}},
            {"uri": "s3://b/2", "a": {"b": {"c": {"d": {"e": {"f": 1}}}}}, "metadata": {"symbol": "OWN"}}
        ]}}"#,
    );
    assert_eq!(catalogue.entries().map(|entry| entry.name().to_owned()).collect::<Vec<_>>(), ["a.pdf", "2"]);
    assert_eq!(
        attributes(&catalogue, 0),
        [
            ("title", "outer"),
            ("title", "inner"),
            ("year", "2023"),
            ("language", "fr"),
            ("author.name", "Jane"),
            ("author.url", "x"),
            ("author.of.unit", "HR"),
            ("owner.name", "Finance"),
            ("symbol", "GK"),
            ("tags", "a"),
            ("tags", "b"),
        ]
    );
    let second = attributes(&catalogue, 1);
    assert_eq!(second[..2], [("a.b.c.d.e", r#"{"f":1}"#), ("symbol", "OWN")]);
    assert!(!second.contains(&("symbol", "GK")));
}

#[test]
fn what_an_entry_says_itself_comes_before_what_its_objects_hold() {
    let catalogue = read(
        r#"{"G": [
            {"metadata": {"document_link": "https://intranet/page", "filename": "held.pdf", "document_type": "memo",
             "media_type": "text/plain", "modified": "2020-01-01", "size": 5},
             "uri": "s3://b/own.pdf", "name": "own name.pdf", "type": "policy", "content_type": "application/pdf",
             "last_modified": "2024-01-02", "size": 7},
            {"metadata": {"uri": "s3://b/held.pdf", "filename": "held name.pdf", "size": "12"}},
            {"uri": "s3://b/3", "properties": {"size": ["S", "M"]}},
            {"uri": "s3://b/4", "size": "1.2 MB", "attributes": {"size": -1.5}},
            {"uri": "s3://b/5", "metadata": {"type": "memo"}},
            {"uri": "s3://b/6", "type": "policy", "metadata": {"type": "memo"}}
        ]}"#,
    );
    let entries: Vec<_> = catalogue.entries().collect();
    assert_eq!(
        entries.iter().map(Entry::uri).collect::<Vec<_>>(),
        ["s3://b/own.pdf", "s3://b/held.pdf", "s3://b/3", "s3://b/4", "s3://b/5", "s3://b/6"]
    );
    assert_eq!(entries.iter().map(Entry::size).collect::<Vec<_>>(), [Some(7), Some(12), None, None, None, None]);
    assert_eq!((entries[0].name(), entries[1].name()), ("own name.pdf", "held name.pdf"));
    assert_eq!((entries[0].media_type(), entries[0].modified()), (Some("application/pdf"), Some("2024-01-02")));
    assert_eq!(attributes(&catalogue, 0)[0], ("document_type", "policy"));
    assert_eq!(attributes(&catalogue, 2), [("size", "S"), ("size", "M")]);
    assert_eq!(attributes(&catalogue, 3), [("size", "1.2 MB"), ("size", "-1.5")]);
    assert_eq!(attributes(&catalogue, 4), [("document_type", "memo")]);
    assert_eq!(attributes(&catalogue, 5), [("document_type", "policy"), ("type", "memo")]);
}

#[test]
fn names_of_objects_do_not_multiply() {
    let fields: Vec<String> = (0..1000).map(|number| format!("\"f{number}\": 1")).collect();
    let json = format!("{{\"G\": [{{\"uri\": \"s3://b/1\", \"{}\": {{{}}}}}]}}", "x".repeat(20_000), fields.join(", "));
    let catalogue = read(&json);
    let names: usize = attributes(&catalogue, 0).iter().map(|(name, _)| name.len()).sum();
    assert!(names < 10_000, "{names}");
}

#[test]
fn fields_that_the_host_understands_are_found_under_each_of_their_names() {
    let catalogue = read(
        r#"{"G": [
            {"url": "https://x/page", "uri": "s3://b/dir/a b.pdf", "name": "A report", "filename": "a.pdf",
             "content_type": "application/pdf", "last_modified": "2024-01-02T03:04:05Z", "size": 7},
            {"url": "s3://b/dir/", "filename": "", "size": "12", "media_type": "text/plain", "modified": null},
            {"document_link": "s3://b/x", "uri": "", "name": "Only name", "size": "1.2 MB"},
            {"document_link": "plain.pdf", "size": 1200.00, "type": "t", "document_type": "d"},
            {"document_link": "s3://b/empty-size", "size": null}
        ]}"#,
    );
    let entries: Vec<_> = catalogue.entries().collect();
    let names: Vec<_> = entries.iter().map(Entry::name).collect();
    assert_eq!(names, ["a.pdf", "dir", "Only name", "plain.pdf", "empty-size"]);
    let uris: Vec<_> = entries.iter().map(Entry::uri).collect();
    assert_eq!(uris, ["s3://b/dir/a b.pdf", "s3://b/dir/", "s3://b/x", "plain.pdf", "s3://b/empty-size"]);
    let sizes: Vec<_> = entries.iter().map(Entry::size).collect();
    assert_eq!(sizes, [Some(7), Some(12), None, Some(1200), None]);
    assert_eq!(entries[0].media_type(), Some("application/pdf"));
    assert_eq!(entries[1].media_type(), Some("text/plain"));
    assert_eq!(entries[0].modified(), Some("2024-01-02T03:04:05Z"));
    assert_eq!(entries[1].modified(), None);
    assert_eq!(attributes(&catalogue, 0), [("url", "https://x/page"), ("name", "A report")]);
    assert_eq!(attributes(&catalogue, 1), [("filename", "")]);
    assert_eq!(attributes(&catalogue, 2), [("uri", ""), ("size", "1.2 MB")]);
    assert_eq!(attributes(&catalogue, 3), [("type", "t"), ("document_type", "d")]);
}

#[test]
fn associations_become_aliases_of_the_groups_they_name() {
    let inside = r#"{"associations": {"NCBFG": "ncb financial  group", "GK": ["GraceKennedy", "Nobody"],
            "GRACEKENNEDY": ["Grace", "GK"]},
        "NCB Financial Group": [{"uri": "s3://b/1"}], "GraceKennedy": [{"uri": "s3://b/2", "alias": "own"}]}"#;
    let catalogue = read(inside);
    assert_eq!(attributes(&catalogue, 0), [("alias", "NCBFG")]);
    assert_eq!(attributes(&catalogue, 1), [("alias", "own"), ("alias", "GK"), ("alias", "Grace")]);
    let groups: Vec<_> = catalogue.groups().map(|group| group.name()).collect();
    assert_eq!(groups, ["NCB Financial Group", "GraceKennedy"]);

    let mut separate = read(r#"{"GraceKennedy": [{"uri": "s3://b/2"}]}"#);
    let before = separate.digest();
    let json = r#"{"GK": "gracekennedy", "X": null}"#;
    let limits = CatalogueLimits::default();
    let associations = Associations::read(json.as_bytes(), &limits).unwrap();
    separate.associate(&associations);
    assert_eq!(attributes(&separate, 0), [("alias", "GK")]);
    assert_ne!(separate.digest(), before);
    let mut again = read(r#"{"GraceKennedy": [{"uri": "s3://b/2"}]}"#);
    again.associate(&associations);
    assert_eq!(separate.digest(), again.digest());
}

#[test]
fn other_associations_give_another_digest() {
    let digest = |pairs: &[(&str, &str)]| {
        let mut catalogue = read(r#"{"A": [{"uri": "s3://b/1"}]}"#);
        let owned = pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned()));
        catalogue.associate(&Associations::from_pairs(owned.collect()));
        catalogue.digest()
    };
    let digests = [
        digest(&[]),
        digest(&[("A", "x")]),
        digest(&[("A", "y")]),
        digest(&[("Ax", "")]),
        digest(&[("A", "x"), ("A", "y")]),
    ];
    let distinct: std::collections::BTreeSet<_> = digests.iter().collect();
    assert_eq!(distinct.len(), digests.len());
}

#[test]
fn a_group_may_be_called_associations_when_it_is_a_list() {
    let catalogue = read(r#"{"associations": [{"uri": "s3://b/1"}]}"#);
    assert_eq!(catalogue.entry(0).unwrap().group(), "associations");
}

#[test]
fn the_first_of_two_entries_with_the_same_uri_is_kept() {
    let catalogue = read(
        r#"{"A": [{"uri": "s3://b/1", "n": "first"}, {"uri": "s3://b/2"}],
            "B": [{"uri": "s3://b/1", "n": "second"}, {"uri": "s3://b/1"}, {"uri": "s3://b/3"}]}"#,
    );
    let uris: Vec<_> = catalogue.entries().map(|entry| entry.uri()).collect();
    assert_eq!(uris, ["s3://b/1", "s3://b/2", "s3://b/3"]);
    assert_eq!(attributes(&catalogue, 0), [("n", "first")]);
    assert_eq!(catalogue.duplicates(), 2);
    let counts: Vec<_> = catalogue.groups().map(|group| group.len()).collect();
    assert_eq!(counts, [2, 1]);
}

#[test]
fn a_group_that_appears_twice_is_one_group() {
    let catalogue = read(r#"{"A": [{"uri": "s3://b/1"}], "B": null, "A": [{"uri": "s3://b/2"}]}"#);
    let groups: Vec<_> = (catalogue.groups()).map(|group| (group.name(), group.len())).collect();
    assert_eq!(groups, [("A", 2), ("B", 0)]);
}

#[test]
fn an_object_without_documents_is_an_empty_catalogue() {
    for json in ["{}", "\u{feff} {} \n", r#"{"A": []}"#, r#"{"A": {"symbol": "A"}}"#, r#"{"A": {"documents": null}}"#] {
        assert!(read(json).is_empty(), "{json}");
    }
}

#[test]
fn the_digest_is_that_of_the_file() {
    for json in [SMALL.to_owned(), format!("\u{feff}{SMALL}\n\n")] {
        let catalogue = read(&json);
        let expected: [u8; 32] = Sha256::digest(&json).into();
        assert_eq!(catalogue.digest().as_bytes(), &expected);
        assert_eq!(catalogue.bytes(), json.len() as u64);
        assert_eq!(catalogue.len(), 3);
    }
    let digest = read("{}").digest().to_string();
    assert_eq!(digest, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
}

/// A reader that gives one byte at a time.
struct Dribble<'a>(&'a [u8]);

impl Read for Dribble<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(1);
        self.0.read(&mut buffer[..length])
    }
}

#[test]
fn a_slow_reader_gives_the_same_catalogue() {
    let json = format!("\u{feff}{SMALL}");
    let slow = Catalogue::read(Dribble(json.as_bytes()), &CatalogueLimits::default()).unwrap();
    assert_eq!(view(&slow), view(&read(&json)));
    assert_eq!(slow.digest(), read(&json).digest());
}

#[test]
fn a_file_cut_at_any_byte_is_an_error() {
    for end in 0..SMALL.len() {
        let error = error(&SMALL.as_bytes()[..end]);
        match (&error, end) {
            (CatalogueError::Empty, 0) | (CatalogueError::Truncated { .. }, 1..) => {}
            _ => panic!("cut at {end}: {error}"),
        }
    }
}

#[test]
fn a_damaged_byte_never_panics() {
    for index in 0..SMALL.len() {
        for byte in [0, b'"', b'{', b']', b',', b'\\', 0xff] {
            let mut json = SMALL.as_bytes().to_vec();
            json[index] = byte;
            if let Ok(catalogue) = Catalogue::read(&json[..], &CatalogueLimits::default()) {
                assert!(view(&catalogue).len() <= 3);
            }
        }
    }
}

#[test]
fn a_value_nested_without_end_is_carried_without_recursion() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let catalogue = read(&format!(r#"{{"G": [{{"uri": "s3://b/1", "deep": {deep}}}]}}"#));
    assert_eq!(catalogue.entry(0).unwrap().attribute("deep"), Some(&*deep));
    let error = error(format!(r#"{{"G": {deep}}}"#));
    assert_eq!(error.to_string(), r#"a list stands where a document belongs (line 1, column 9, group "G", entry 1)"#);
}

#[test]
fn errors_name_the_line_and_the_entry() {
    let table: &[(&str, &str, &str)] = &[
        ("", "the catalogue is empty", "catalogue_empty"),
        ("\u{feff} \n", "the catalogue is empty", "catalogue_empty"),
        ("company,link\n", "the catalogue is not JSON (line 1, column 1)", "bad_catalogue"),
        ("<?xml version=\"1.0\"?>", "the catalogue is not JSON (line 1, column 1)", "bad_catalogue"),
        ("[1, 2, 3]", "the catalogue is a list instead of an object of groups", "bad_catalogue"),
        ("\"text\"", "the catalogue is a text instead of an object of groups", "bad_catalogue"),
        ("null", "the catalogue is null instead of an object of groups", "bad_catalogue"),
        (
            "{\n \"version\": 3\n}",
            "a number stands where a list of documents belongs (end of line 2, group \"version\")",
            "bad_catalogue",
        ),
        (
            "{\"G\": {\"documents\": {}}}",
            "an object stands where a list of documents belongs (line 1, column 22, group \"G\")",
            "bad_catalogue",
        ),
        (
            "{\"G\": {\"document_link\": \"s3://b/k\"}}",
            "a single document stands where a list of documents belongs (line 1, column 23, group \"G\")",
            "bad_catalogue",
        ),
        (
            "{\"G\": [\n  {\"uri\": \"s3://b/1\"},\n  7\n]}",
            "a number stands where a document belongs (end of line 3, group \"G\", entry 2)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [\n  {\"uri\": \"s3://b/1\"},\n  {\"filename\": \"x\"}\n]}",
            "the document has no document_link (line 3, column 19, group \"G\", entry 2)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [{\"document_link\": \" \"}]}",
            "the document has no document_link (line 1, column 29, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [{\"document_link\": {\"uri\": \"s3://b/1\"}}]}",
            "document_link is not a text (line 1, column 45, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [{\"document_link\": 5}]}",
            "document_link is not a text (line 1, column 27, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [{\"uri\": \"s3://b/1\", \"size\": -5}]}",
            "`-5` is not a size in bytes (line 1, column 38, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [{\"uri\": \"s3://b/1\", \"title\": \"\\ud800\"}]}",
            "the field \"title\" holds broken escapes (line 1, column 45, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        (
            "{\"G\": [{\"uri\": \"s3://b/1\"},]}",
            "the catalogue is not JSON (line 1, column 28, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        ("{\"G\": []} {}", "the catalogue is not JSON (line 1, column 11)", "bad_catalogue"),
        (
            "{\"G\": [\n{\"uri\": \"s3://b",
            "the catalogue ends too early (line 2, column 15, group \"G\", entry 1)",
            "bad_catalogue",
        ),
        (
            "{\"associations\": {\"NCB\": 5}}",
            "a number stands where associated names belong (line 1, column 27, group \"associations\", \"NCB\")",
            "bad_catalogue",
        ),
    ];
    for (json, text, code) in table {
        let error = error(json);
        let seen = error.to_string();
        assert_eq!((&*seen, error.code()), (*text, *code), "{json}");
        assert!(!error.hint().is_empty());
    }
}

#[test]
fn a_syntax_error_keeps_its_cause() {
    let error = error(r#"{"G": [{"uri" "s3://b/1"}]}"#);
    assert_eq!(error.source().unwrap().to_string(), "expected `:` at line 1 column 15");
}

#[test]
fn limits_are_named_with_their_value() {
    let read = |max_bytes, max_entries| {
        let limits = CatalogueLimits { max_bytes, max_entries };
        Catalogue::read(SMALL.as_bytes(), &limits)
    };
    let exact = SMALL.len() as u64;
    assert_eq!(read(exact, 3).unwrap().len(), 3);
    let error = read(exact - 1, 3).unwrap_err();
    assert_eq!(error.code(), "catalogue_too_large");
    assert_eq!(read(100, 3).unwrap_err().to_string(), "the catalogue is larger than 100 B");
    assert_eq!(read(2, 3).unwrap_err().code(), "catalogue_too_large");
    let error = read(exact, 2).unwrap_err();
    assert_eq!(error.to_string(), "the catalogue has more than 2 documents");
    assert_eq!(error.code(), "catalogue_too_large");
    let long = format!(r#"{{"G": {{"summary": "{}"}}}}"#, "x".repeat(70_000));
    let error = self::error(long);
    assert!(error.to_string().starts_with("the fields of a group are longer than 64 KiB (line 1"), "{error}");
}

#[test]
fn a_reader_that_fails_is_told_apart_from_a_bad_file() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("gone"))
        }
    }
    let start = io::Cursor::new(b"{\"G\": [".to_vec());
    let error = Catalogue::read(start.chain(Broken), &CatalogueLimits::default()).unwrap_err();
    assert_eq!(error.code(), "catalogue_unreadable");
    assert_eq!(error.source().unwrap().to_string(), "gone");
}

#[test]
fn catalogues_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Catalogue>();
    shared::<CatalogueError>();
}
