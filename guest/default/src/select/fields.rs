//! Which fields of an entry tell what. Entries mostly have fields that others before had, so they are looked for once.

use std::rc::Rc;

use docferry_policy::Document;

use crate::words;

/// Fields that say of which type a document is.
const TYPES: &[&str] = &[
    "document_type", "type", "kind", "category", "form", "form_type", "doc_type", "report_type", "filing_type", "class",
];
/// Fields that say in a line what a document is.
const TITLES: &[&str] =
    &["title", "headline", "subject", "heading", "caption", "document_title", "label", "display_name", "description"];
const LANGUAGES: &[&str] = &["language"];
/// Attributes that hold further names of a group.
const NAMES: &[&str] = &[
    "alias", "aliases", "symbol", "symbols", "ticker", "code", "short_name", "former_name", "former_names", "formerly",
    "acronym", "abbreviation", "brand", "brands", "company", "company_name", "scrip_code", "stock_code",
    "stock_symbol", "ticker_symbol", "isin", "issuer",
];
/// What says the period that a document is about.
const COVERED: &[&str] = &[
    "fiscal_year", "period", "fiscal_period", "reporting_period", "year", "report_date", "period_end", "period_ended",
];
/// What says the day on which its period ends.
const ENDS: &[&str] = &[
    "period_end", "period_ended", "period_end_date", "period_of_report", "report_date", "fiscal_year_end", "period",
    "as_of",
];
/// The same of a document that is not of a whole year, which appears long after that ended.
const OF_DAYS: &[&str] = &["meeting_date", "date"];
/// What says when it appeared, which is all there is to go by where nothing else is said.
const APPEARED: &[&str] = &[
    "date", "meeting_date", "published", "publication_date", "release_date", "released", "issued", "issue_date",
    "effective", "effective_date", "updated", "last_updated", "revised", "filed", "filing_date", "filed_date",
    "created", "signed", "uploaded", "posted", "published_at", "published_on", "news_dt", "filed_at",
];
const QUARTERS: &[&str] = &["quarter", "fiscal_quarter", "fiscal_period"];

/// So many sets of fields are remembered while an index is built.
const MOST_REMEMBERED: usize = 64;

/// The fields that entries have, those of the last entry first.
#[derive(Default)]
pub(super) struct Known(Vec<Rc<Fields>>);

impl Known {
    /// Those of the next entry.
    pub(super) fn of(&mut self, document: &Document) -> Rc<Fields> {
        let place = self.0.iter().position(|fields| fields.are_of(document)).unwrap_or_else(|| {
            self.0.truncate(MOST_REMEMBERED - 1);
            self.0.push(Rc::new(Fields::of(document)));
            self.0.len() - 1
        });
        self.0.swap(0, place);
        Rc::clone(&self.0[0])
    }
}

/// Where among an entry's fields those of each use stand, what counts most first.
#[derive(Default)]
pub(super) struct Fields {
    called: Vec<String>,
    types: Vec<usize>,
    titles: Vec<usize>,
    languages: Vec<usize>,
    pub(super) names: Vec<usize>,
    pub(super) covered: Vec<usize>,
    pub(super) ends: Vec<usize>,
    pub(super) of_days: Vec<usize>,
    pub(super) appeared: Vec<usize>,
    pub(super) quarters: Vec<usize>,
}

impl Fields {
    pub(super) fn of(document: &Document) -> Self {
        let called: Vec<String> = document.attributes.iter().map(|(name, _)| name.clone()).collect();
        let first =
            |names: &[&str]| names.iter().filter_map(|name| called.iter().position(|called| called == name)).collect();
        let is_name = |place: &usize| NAMES.contains(&called[*place].as_str());
        Self {
            types: first(TYPES),
            titles: first(TITLES),
            languages: first(LANGUAGES),
            names: (0..called.len()).filter(is_name).collect(),
            covered: first(COVERED),
            ends: first(ENDS),
            of_days: first(OF_DAYS),
            appeared: first(APPEARED),
            quarters: first(QUARTERS),
            called,
        }
    }

    fn are_of(&self, document: &Document) -> bool {
        let same = |((name, _), called): (&(String, String), &String)| words::same(name, called);
        document.attributes.len() == self.called.len() && document.attributes.iter().zip(&self.called).all(same)
    }

    pub(super) fn kind<'a>(&self, document: &'a Document) -> Option<&'a str> {
        values(document, &self.types).next()
    }

    /// What a document is, in a line.
    pub(super) fn title<'a>(&self, document: &'a Document) -> Option<&'a str> {
        values(document, &self.titles).next()
    }

    /// What is said but for the title.
    pub(super) fn others<'a>(&self, document: &'a Document) -> impl Iterator<Item = &'a str> {
        let title = self.titles.first().copied();
        let others = document.attributes.iter().enumerate().filter(move |(place, _)| Some(*place) != title);
        others.map(|(_, (_, value))| value.as_str())
    }

    pub(super) fn language<'a>(&self, document: &'a Document) -> Option<&'a str> {
        values(document, &self.languages).next()
    }
}

/// The values of the fields at some places.
pub(super) fn values<'a>(document: &'a Document, places: &[usize]) -> impl Iterator<Item = &'a str> {
    places.iter().filter_map(|place| document.attributes.get(*place)).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_other_fields_are_looked_at_anew() {
        let document = |fields: &[(&str, &str)]| {
            let attributes = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            Document { attributes, ..Document::default() }
        };
        let mut known = Known::default();
        for (told, kind, title, names) in [
            (
                &[("type", "letter"), ("title", "Dear all"), ("alias", "A"), ("alias", "B")][..],
                "letter",
                "Dear all",
                "A B",
            ),
            (&[("type", "note"), ("title", "To all"), ("alias", "C"), ("alias", "D")], "note", "To all", "C D"),
            (
                &[("title", "To all"), ("kind", "form"), ("document_type", "note"), ("alias", "C")],
                "note",
                "To all",
                "C",
            ),
            (&[("subject", "To all"), ("type", "note"), ("ticker", "D")], "note", "To all", "D"),
            (&[("type", "form"), ("title", "To you"), ("alias", "E"), ("alias", "F")], "form", "To you", "E F"),
        ] {
            let document = document(told);
            let fields = known.of(&document);
            assert_eq!((fields.kind(&document), fields.title(&document)), (Some(kind), Some(title)), "{told:?}");
            assert_eq!(values(&document, &fields.names).collect::<Vec<_>>().join(" "), names, "{told:?}");
        }
        assert_eq!(known.of(&document(&[])).kind(&document(&[("type", "note")])), None);
    }
}
