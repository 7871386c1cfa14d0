//! The outline of a document: its chapters as its author lists them, with the pages on which they begin.

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys::{A, D, DEST, DESTS, FIRST, KIDS, LIMITS, NAMES, NEXT, OUTLINES, TITLE};
use hayro_syntax::object::{Array, Dict, Object, ObjectIdentifier, String as PdfString};
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::one_line;
use super::reader::text_string;

/// How many entries are read, and how many are told: the host keeps few more.
const MOST_READ: usize = 2000;
const MOST_TOLD: usize = 60;
/// How deep entries stand within each other, and the nodes of a tree of names.
const DEEPEST: usize = 4;
const DEEPEST_NAME: usize = 12;
/// How long a title is at most, in characters.
const LONGEST: usize = 200;

struct Entry {
    level: usize,
    text: String,
}

/// The entries as lines, each level further in; the deeper levels are left out where there are too many.
pub(super) fn outline(pdf: &Pdf) -> Vec<String> {
    let entries = entries(pdf).unwrap_or_default();
    let up_to = |level: usize| entries.iter().filter(move |entry| entry.level <= level);
    let level = (1..DEEPEST).rev().find(|level| up_to(*level).count() <= MOST_TOLD).unwrap_or(0);
    up_to(level).take(MOST_TOLD).map(|entry| format!("{}{}", "  ".repeat(entry.level), entry.text)).collect()
}

fn entries(pdf: &Pdf) -> Option<Vec<Entry>> {
    let catalog = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id())?;
    let first = catalog.get::<Dict<'_>>(OUTLINES)?.get::<Dict<'_>>(FIRST)?;
    let pages: FxHashMap<ObjectIdentifier, usize> =
        (1..).zip(pdf.pages().iter()).filter_map(|(number, page)| Some((page.raw().obj_id()?, number))).collect();
    let mut entries = Vec::new();
    // Damaged outlines go in circles.
    let mut seen: FxHashSet<ObjectIdentifier> = FxHashSet::default();
    let mut open = vec![first];
    while let Some(entry) = open.pop() {
        if entries.len() >= MOST_READ || !entry.obj_id().is_some_and(|id| seen.insert(id)) {
            continue;
        }
        let level = open.len();
        if let Some(title) = entry.get::<PdfString<'_>>(TITLE) {
            let title = one_line(&text_string(title.as_bytes()));
            let title: String = title.chars().filter(|character| !character.is_control()).take(LONGEST).collect();
            let page = page(&entry, &catalog, &pages).map(|page| format!(" (page {page})")).unwrap_or_default();
            if !title.is_empty() {
                entries.push(Entry { level, text: format!("{title}{page}") });
            }
        }
        let within = entry.get::<Dict<'_>>(FIRST).filter(|_| level + 1 < DEEPEST);
        // The place of the next entry is kept while those within are read.
        match (entry.get::<Dict<'_>>(NEXT), within) {
            (next, Some(within)) => {
                open.push(next.unwrap_or_default());
                open.push(within);
            }
            (Some(next), None) => open.push(next),
            (None, None) => {}
        }
    }
    Some(entries)
}

/// The page that an entry leads to.
fn page(entry: &Dict<'_>, catalog: &Dict<'_>, pages: &FxHashMap<ObjectIdentifier, usize>) -> Option<usize> {
    let named_or_not = entry.get::<Object<'_>>(DEST).or_else(|| entry.get::<Dict<'_>>(A)?.get::<Object<'_>>(D))?;
    let found = match &named_or_not {
        Object::String(name) => named(catalog, name.as_bytes()),
        Object::Name(name) => catalog.get::<Dict<'_>>(DESTS).and_then(|names| names.get::<Object<'_>>(name.as_ref())),
        _ => None,
    };
    let place = match found.unwrap_or(named_or_not) {
        Object::Array(place) => place,
        Object::Dict(dict) => dict.get::<Array<'_>>(D)?,
        _ => return None,
    };
    let page = place.raw_iter().next()?.as_obj_ref()?;
    pages.get(&page.into()).copied()
}

/// What a name stands for in the tree of names.
fn named<'a>(catalog: &Dict<'a>, name: &[u8]) -> Option<Object<'a>> {
    let mut node = catalog.get::<Dict<'_>>(NAMES)?.get::<Dict<'_>>(DESTS)?;
    for _ in 0..DEEPEST_NAME {
        if let Some(names) = node.get::<Array<'_>>(NAMES) {
            let mut names = names.iter::<Object<'_>>();
            while let (Some(key), Some(value)) = (names.next(), names.next()) {
                if matches!(&key, Object::String(key) if key.as_bytes() == name) {
                    return Some(value);
                }
            }
            return None;
        }
        let holds = |kid: &Dict<'_>| {
            let limits = kid.get::<Array<'_>>(LIMITS);
            let mut limits = limits.iter().flat_map(|limits| limits.iter::<PdfString<'_>>());
            matches!((limits.next(), limits.next()), (Some(from), Some(to)) if from.as_bytes() <= name && name <= to.as_bytes())
        };
        node = node.get::<Array<'_>>(KIDS)?.iter::<Dict<'_>>().find(holds)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A document of two pages with these objects from number 10 on.
    fn document(outlines: &[&str]) -> Vec<u8> {
        let mut pdf = b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/Outlines <</First 10 0 R>>/Names<</Dests<</Kids[5 0 R]>>>>>> endobj\n
            2 0 obj <</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 9 9]>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n
            4 0 obj <</Type/Page/Parent 2 0 R>> endobj\n5 0 obj <</Limits[(a)(c)]/Names[(b)[4 0 R/Fit]]>> endobj\n"
            .to_vec();
        for (number, object) in (10..).zip(outlines) {
            pdf.extend(format!("{number} 0 obj <<{object}>> endobj\n").bytes());
        }
        pdf.extend(b"trailer <</Root 1 0 R>>\n%%EOF");
        pdf
    }

    fn read(outlines: &[&str]) -> Vec<String> {
        outline(&Pdf::new(document(outlines)).expect("a document"))
    }

    #[test]
    fn chapters_stand_with_their_pages_and_those_within_further_in() {
        let lines = read(&[
            "/Title(One)/Dest[3 0 R/Fit]/First 11 0 R/Next 12 0 R",
            "/Title(Within)/A<</S/GoTo/D(b)>>",
            "/Title(Two)/Dest(nowhere)",
        ]);
        assert_eq!(lines, ["One (page 1)", "  Within (page 2)", "Two"]);
    }

    #[test]
    fn circles_end_and_the_deeper_levels_give_way() {
        assert_eq!(read(&["/Title(Round)/Next 10 0 R/First 10 0 R"]), ["Round"]);
        let mut entries = vec!["/Title(Whole)/First 11 0 R".to_owned()];
        entries.extend((11..200).map(|number| format!("/Title(Part)/Next {} 0 R", number + 1)));
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        assert_eq!(read(&entries), ["Whole"]);
    }
}
