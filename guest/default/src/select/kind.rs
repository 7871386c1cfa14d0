//! Kinds of documents: which a question asks for, in words or by what it wants to know.

use std::collections::BTreeSet;

use docferry_policy::Document;

use crate::words;

/// Words of questions that figures answer, as stems, sorted.
const FIGURES: &[&str] = &[
    "asset",
    "balance",
    "borrowing",
    "capex",
    "cash",
    "cost",
    "debt",
    "deposit",
    "depreciation",
    "dividend",
    "earning",
    "earned",
    "ebitda",
    "eps",
    "equity",
    "expense",
    "figure",
    "gross",
    "income",
    "interest",
    "inventory",
    "liability",
    "loan",
    "loss",
    "margin",
    "net",
    "number",
    "payable",
    "profit",
    "ratio",
    "receivable",
    "revenue",
    "sale",
    "spend",
    "spent",
    "tax",
    "total",
    "turnover",
];

/// Words of types that do not tell one type from another.
const GENERIC: &[&str] = &[
    "annual",
    "audited",
    "document",
    "file",
    "financial",
    "general",
    "other",
    "quarterly",
    "report",
    "statement",
    "unaudited",
];

/// What a document is, as far as it matters to a general question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An annual report.
    Annual,
    /// Statements of a whole year.
    Statements,
    /// Statements or reports of a part of a year.
    Interim,
    /// Anything else.
    Other,
}

impl Kind {
    /// The kind that a type's words say.
    pub(crate) fn of(stems: &[String]) -> Self {
        let has = |word: &str| stems.iter().any(|stem| stem == word);
        let pair = |first: &str, second: &str| stems.windows(2).any(|pair| pair[0] == first && pair[1] == second);
        if has("interim") || has("quarterly") || has("quarter") || has("unaudited") || has("half") || pair("10", "q") {
            Self::Interim
        } else if pair("10", "k") || pair("20", "f") || ((has("annual") || has("integrated")) && has("report")) {
            Self::Annual
        } else if has("statement") || has("account") || has("audited") || has("financial") {
            Self::Statements
        } else {
            Self::Other
        }
    }
}

impl Kind {
    /// The kind that a name or title says, where the type says too little.
    pub(crate) fn refined(self, stems: &[String]) -> Self {
        match (self, Self::of(stems)) {
            (Self::Statements | Self::Other, told @ (Self::Annual | Self::Interim)) => told,
            (Self::Other, Self::Statements) if stems.iter().any(|stem| stem == "audited") => Self::Statements,
            (own, _) => own,
        }
    }
}

/// What kind of document a question wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Types of the catalogue that the question names in full.
    types: BTreeSet<u32>,
    statements: bool,
    pub(super) interim: bool,
    figures: bool,
}

impl Wanted {
    /// What these words want of these types of documents.
    pub(crate) fn of(stems: &[String], types: &[Type]) -> Self {
        let has = |word: &str| stems.iter().any(|stem| stem == word);
        let named = |kind: &Type| !kind.stems.is_empty() && kind.stems.iter().all(|stem| has(stem));
        // "the earnings call" names an "earnings call transcript", "the proxy" a "DEF 14A".
        let half_named = |kind: &Type| {
            let held = kind.stems.iter().filter(|stem| has(stem));
            let telling = held.clone().any(|stem| !GENERIC.contains(&stem.as_str()));
            let form = |form: [&str; 2]| kind.stems.iter().map(String::as_str).eq(form);
            (telling && held.count() * 2 >= kind.stems.len()) || (has("proxy") && form(["def", "14a"]))
        };
        let numbers = |wanted: &dyn Fn(&Type) -> bool| -> BTreeSet<u32> {
            (0..).zip(types).filter(|(_, kind)| wanted(kind)).map(|(number, _)| number).collect()
        };
        let whole = numbers(&named);
        let types = if whole.is_empty() { numbers(&half_named) } else { whole };
        let figures = |stem: &String| FIGURES.contains(&stem.as_str());
        Self {
            types,
            statements: has("statement") || has("sheet"),
            interim: has("interim") || has("quarterly") || has("quarter") || has("unaudited"),
            figures: stems.iter().any(figures) || (has("much") && has("how")),
        }
    }

    /// Whether the question asks for a kind of document in words.
    pub(crate) fn is_explicit(&self) -> bool {
        !self.types.is_empty() || self.statements || self.interim
    }

    /// Whether the question says anything of kinds.
    pub(crate) fn is_any(&self) -> bool {
        self.is_explicit() || self.figures
    }

    /// How well a type fits, from 0 to 1.
    pub(crate) fn fit(&self, number: u32, kind: Kind, quarter: bool) -> f64 {
        if self.types.contains(&number) {
            return 1.0;
        }
        if !self.types.is_empty() {
            return if kind == Kind::Other { 0.1 } else { 0.3 };
        }
        let order = if self.interim || quarter {
            [0.4, 0.5, 1.0, 0.2]
        } else if self.statements {
            [0.6, 1.0, 0.5, 0.1]
        } else if self.figures {
            [0.8, 1.0, 0.5, 0.2]
        } else {
            [1.0, 0.7, 0.45, 0.35]
        };
        match kind {
            Kind::Annual => order[0],
            Kind::Statements => order[1],
            Kind::Interim => order[2],
            Kind::Other => order[3],
        }
    }
}

/// A type of documents that the catalogue has.
#[derive(Clone, Debug)]
pub(crate) struct Type {
    /// As the catalogue writes it.
    pub(crate) name: String,
    pub(crate) stems: Vec<String>,
    pub(crate) kind: Kind,
}

impl Type {
    /// The kind of a document of this type. A type that says little, such as "financial", leaves it to the document's name.
    pub(crate) fn refined(&self, document: &Document) -> Kind {
        let says = |word: &str| self.stems.iter().any(|stem| stem == word);
        if matches!(self.kind, Kind::Annual | Kind::Interim) || says("audited") {
            return self.kind;
        }
        let mut stems = words::stems(&document.name);
        stems.extend(words::stems(document.attribute("title").unwrap_or_default()));
        self.kind.refined(&stems)
    }

    pub(crate) fn new(name: &str) -> Self {
        let stems = words::stems(name);
        Self { name: name.replace(['_', '-'], " ").trim().to_owned(), kind: Kind::of(&stems), stems }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_a_kind() {
        for (name, kind) in [
            ("annual report", Kind::Annual),
            ("10-K", Kind::Annual),
            ("audited_financial_statements", Kind::Statements),
            ("Unaudited Financial Statements", Kind::Interim),
            ("quarterly report", Kind::Interim),
            ("prospectus", Kind::Other),
        ] {
            assert_eq!(Type::new(name).kind, kind, "{name}");
        }
    }

    #[test]
    fn figures_want_statements_and_general_questions_the_annual_report() {
        let types = [Type::new("annual report"), Type::new("audited financial statements"), Type::new("prospectus")];
        let best = |question: &str| {
            let wanted = Wanted::of(&words::stems(question), &types);
            let fit = |number: &u32| wanted.fit(*number, types[*number as usize].kind, false);
            (0..3).max_by(|a, b| fit(a).total_cmp(&fit(b))).map(|number| types[number as usize].name.clone())
        };
        for (question, expected) in [
            ("What was the net profit?", "audited financial statements"),
            ("Who chairs the board?", "annual report"),
            ("What does the prospectus say of profit?", "prospectus"),
            ("profit in the annual reports", "annual report"),
        ] {
            assert_eq!(best(question).as_deref(), Some(expected), "{question}");
        }
    }
}
