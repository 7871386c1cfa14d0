//! Kinds of documents: which a question asks for, in words or by what it wants to know.

use std::collections::BTreeSet;

use docferry_policy::Document;

use super::meaning::{Meanings, root};
use super::time::begins_with_year;
use crate::words::{self, Word};

/// Words of questions that figures answer, as stems, sorted.
const FIGURES: &[&str] = &[
    "asset", "balance", "borrowing", "capex", "cash", "cost", "debt", "deposit", "depreciation", "dividend", "earning",
    "earned", "ebitda", "eps", "equity", "expense", "figure", "gross", "income", "interest", "inventory", "liability",
    "loan", "loss", "margin", "net", "number", "payable", "profit", "ratio", "receivable", "revenue", "sale", "spend",
    "spent", "tax", "total", "turnover",
];

/// Words of types that do not tell one type from another.
const GENERIC: &[&str] = &[
    "annual", "audited", "document", "file", "financial", "general", "other", "quarterly", "report", "statement",
    "unaudited",
];

/// Words of types that fit anything.
const VAGUE: &[&str] = &[
    "attachment", "company", "corporate", "disclosure", "download", "filing", "investor", "misc", "miscellaneous",
    "non", "pdf", "publication", "regulatory", "result", "sec", "upload",
];

/// Words that say a kind by themselves, as stems.
const INTERIM: &[&str] = &[
    "halbjahr", "quartalsbericht", "quartalsmitteilung", "zwischenbericht", "zwischenmitteilung", "semestral",
    "semestriel", "trimestral", "trimestriel", "intermediate", "intermediario", "intermedio", "semiannual", "10q",
    "6k", "17q", "4d", "halfyr",
];
const ANNUAL: &[&str] =
    &["ar", "acfr", "cafr", "geschaftsbericht", "jahresbericht", "10k", "17a", "20f", "40f", "annrep"];
const STATEMENTS: &[&str] = &[
    "fs", "afs", "jahresabschluss", "konzernabschluss", "jahresrechnung", "konzernrechnung", "cuenta", "compte",
    "demonstracoe", "demonstracao", "etat", "estado", "abschluss", "4e", "fllyr",
];
/// How well a type fits that is of the kind of one which is asked for.
const SAME_KIND: f64 = 0.6;
/// What makes a report one of a year, and what a report is called.
const YEARLY: &[&str] =
    &["annual", "annuel", "annuelle", "anual", "anuai", "integrated", "yearly", "integrado", "integre"];
const REPORT: &[&str] = &["report", "filing", "informe", "memoria", "relatorio", "rapport"];

/// The quarter with which the part of a year ends that the name of a type or of a document says.
pub(super) fn quarter(stems: &[String]) -> Option<u8> {
    let says = |word: &str| stems.iter().any(|stem| before_year(stem) == word);
    match () {
        () if says("half") || says("hy") => Some(if says("second") { 4 } else { 2 }),
        () if !says("quarter") => None,
        () => ["first", "second", "third", "fourth"].iter().zip(1..).find(|(word, _)| says(word)).map(|(_, at)| at),
    }
}

/// A word without the year that is written to it: "AR23", "AFS2022".
fn before_year(stem: &str) -> &str {
    let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    if begins_with_year(&stem[letters.len()..]) { letters } else { stem }
}

/// Whether two words follow each other.
fn has_pair(stems: &[String], first: &str, second: &str) -> bool {
    stems.windows(2).any(|pair| pair[0] == first && pair[1] == second)
}

/// Whether figures answer a question of such a word.
pub(crate) fn is_figure(stem: &str) -> bool {
    FIGURES.contains(&stem)
}

/// Whether a word says a kind of report by itself or with another.
pub(crate) fn is_of_kinds(stem: &str) -> bool {
    [INTERIM, ANNUAL, STATEMENTS, YEARLY, REPORT].iter().any(|words| words.contains(&stem))
}

/// Statements of something else than figures, as stems.
const STATED: &[&str] = &[
    "bidder", "method", "mission", "official", "position", "privacy", "proxy", "purpose", "registration", "reserve",
    "resource", "slavery", "target", "witness",
];
/// Reports of something else than a year, as stems.
const REPORTED: &[&str] =
    &["carbon", "climate", "csr", "esg", "governance", "remuneration", "solvency", "sustainability", "tcfd"];

/// What a document is, as far as it matters to a general question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// An annual report.
    Annual,
    /// Statements of a whole year.
    Statements,
    /// Statements or reports of a part of a year.
    Interim,
    /// What was said when they appeared.
    Call,
    /// Anything else.
    Other,
}

impl Kind {
    /// The kind that a type's words say.
    pub(crate) fn of(stems: &[String]) -> Self {
        let has = |word: &str| stems.iter().any(|stem| stem == word);
        let pair = |first, second| has_pair(stems, first, second);
        // Long words stand with other endings, too, short ones with years: "AR23".
        let is = |stem: &str, word: &str| {
            stem == word
                || (word.len() >= 8 && stem.starts_with(word))
                || (word.len() <= 3 && before_year(stem) == word)
        };
        let any = |words: &[&str]| words.iter().any(|word| stems.iter().any(|stem| is(stem, word)));
        if any(INTERIM) || pair("semi", "annual") || pair("hy", "report") || pair("hy", "result") {
            Self::Interim
        } else if any(ANNUAL) {
            Self::Annual
        } else if any(STATEMENTS) {
            Self::Statements
        } else if has("interim")
            || has("quarterly")
            || has("quarter")
            || has("unaudited")
            || has("half")
            || pair("10", "q")
            || pair("17", "q")
        {
            Self::Interim
        } else if pair("10", "k") || pair("20", "f") || (any(YEARLY) && any(REPORT)) {
            Self::Annual
        } else if has("transcript") || (has("earning") && !any(&["report", "release", "presentation", "statement"])) {
            Self::Call
        } else if has("account") || has("audited") || has("financial") || (has("statement") && !any(STATED)) {
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
            (Self::Statements | Self::Other, told @ (Self::Annual | Self::Interim | Self::Call)) => told,
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
    /// The kinds of these types.
    kinds: Vec<Kind>,
    /// Types that mean what the question says in other words.
    meant: BTreeSet<u32>,
    pub(super) annual: bool,
    statements: bool,
    pub(super) interim: bool,
    call: bool,
    pub(super) figures: bool,
    /// Whether it asks for a whole year, of which its report and its statements tell.
    pub(super) of_year: bool,
    /// Whether it asks for a statement or a report of something else: of reserves, on sustainability.
    of_other: bool,
    /// Whether it holds companies against each other, of which their reports tell.
    pub(super) compares: bool,
}

impl Wanted {
    /// What these words want of these types of documents.
    pub(crate) fn of(stems: &[String], types: &[Type], meanings: &Meanings) -> Self {
        let has = |word: &str| stems.iter().any(|stem| stem == word);
        let pair = |first, second| has_pair(stems, first, second);
        let told = Kind::of(stems);
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
        // A "clinical guideline" is a guideline.
        let telling = |stem: &&String| !GENERIC.contains(&stem.as_str());
        let single = |number: &u32| <&[String; 1]>::try_from(types[*number as usize].stems.as_slice()).ok();
        let heads: Vec<&String> = whole.iter().filter_map(single).flatten().filter(telling).collect();
        let narrower = |kind: &Type| named(kind) || kind.stems.last().is_some_and(|head| heads.contains(&head));
        let asked = if whole.is_empty() { numbers(&half_named) } else { numbers(&narrower) };
        let means = |kind: &Type| {
            let mut telling = kind.stems.iter().filter(|stem| !GENERIC.contains(&stem.as_str())).peekable();
            let meant = |stem: &String| {
                let own = root(stem);
                stems.iter().any(|asked| root(asked) == own || meanings.of(root(asked)).any(|word| root(word) == own))
            };
            matches!(kind.kind, Kind::Other | Kind::Call) && telling.peek().is_some() && telling.all(meant)
        };
        // Long words are made of others: "Halbjahresbericht" and "Halbjahresfinanzbericht" are of one kind.
        let compound = |kind: &Type| {
            let alike =
                |own: &String, asked: &String| own.bytes().zip(asked.bytes()).take_while(|(a, b)| a == b).count() >= 8;
            let telling = kind.stems.iter().filter(|own| !GENERIC.contains(&own.as_str()));
            telling.into_iter().any(|own| stems.iter().any(|asked| alike(own, asked)))
        };
        let asked = if asked.is_empty() { numbers(&compound) } else { asked };
        let meant = if asked.is_empty() { numbers(&means) } else { BTreeSet::new() };
        let kinds = asked.iter().map(|number| types[*number as usize].kind);
        let kinds = kinds.filter(|kind| !matches!(kind, Kind::Other | Kind::Call)).collect();
        let figures = |stem: &String| is_figure(stem);
        // "How much was taken off the reserves since the 2021 statement?"
        let of_reserves = has("statement") && has("reserve") && !has("financial") && !has("account");
        let of_other = of_reserves || REPORTED.iter().any(|word| pair(word, "report"));
        Self {
            types: asked,
            kinds,
            meant,
            annual: told == Kind::Annual,
            statements: (has("statement") && !of_other) || has("sheet") || STATEMENTS.iter().any(|word| has(word)),
            interim: told == Kind::Interim && !has("half"),
            call: has("transcript") || has("concall") || pair("earning", "call") || pair("conference", "call"),
            figures: stems.iter().any(figures) || (has("much") && has("how")),
            of_year: false,
            of_other,
            compares: false,
        }
    }

    /// Asks for what was said on a call, where the question's words speak of one.
    pub(super) fn hear_of_a_call(&mut self, words: &[Word]) {
        const CALLING: &[&str] = &[
            "can", "capital", "cash", "could", "did", "do", "does", "he", "i", "may", "must", "not", "please", "put",
            "roll", "she", "should", "they", "to", "we", "who", "will", "would", "you",
        ];
        const CALLED: &[&str] =
            &["back", "center", "centre", "for", "him", "in", "it", "me", "off", "on", "out", "up", "us"];
        self.call |= (1..words.len()).any(|at| {
            let next = words.get(at + 1).map_or("", |next| next.text.as_str());
            matches!(words[at].text.as_str(), "call" | "calls")
                && !CALLING.contains(&words[at - 1].text.as_str())
                && (!CALLED.contains(&next) || (next == "for" && words[at].text == "calls"))
        });
    }

    /// Whether the question asks for a kind of document in words.
    pub(crate) fn is_explicit(&self) -> bool {
        !self.types.is_empty() || self.annual || self.statements || self.interim || self.call
    }

    /// The types of the catalogue that the question names.
    pub(crate) fn types(&self) -> impl Iterator<Item = u32> {
        self.types.iter().copied()
    }

    /// Whether the question says anything of kinds.
    pub(crate) fn is_any(&self) -> bool {
        self.is_explicit() || self.figures || !self.meant.is_empty()
    }

    /// How well a type fits, from 0 to 1.
    pub(crate) fn fit(&self, number: u32, kind: Kind, quarter: bool) -> f64 {
        if self.types.contains(&number) {
            return 1.0;
        }
        if !self.types.is_empty() {
            return match kind {
                _ if self.kinds.contains(&kind) => SAME_KIND,
                Kind::Other | Kind::Call => 0.1,
                _ => 0.3,
            };
        }
        if self.meant.contains(&number) {
            return 1.0;
        }
        let order = if self.of_other {
            [0.6, 0.4, 0.2, 1.0]
        } else if self.call {
            [0.2, 0.1, 0.3, if kind == Kind::Call { 1.0 } else { 0.2 }]
        } else if self.annual && !self.interim {
            [1.0, 0.5, 0.3, 0.1]
        } else if self.of_year && !self.interim {
            [1.0, 0.9, 0.3, 0.1]
        } else if self.interim || quarter {
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
            // What was said of a quarter tells of it.
            Kind::Call if (self.interim || quarter) && !self.annual => f64::max(order[3], 0.5),
            Kind::Call | Kind::Other if self.compares => 0.0,
            Kind::Call | Kind::Other => order[3],
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
    pub(crate) fn refined(&self, document: &Document, title: Option<&str>) -> Kind {
        let says = |word: &str| self.stems.iter().any(|stem| stem == word);
        if matches!(self.kind, Kind::Annual | Kind::Interim | Kind::Call) || says("audited") || !self.says_little() {
            return self.kind;
        }
        let mut stems = words::stems(&document.name);
        stems.extend(words::stems(title.unwrap_or_default()));
        self.kind.refined(&stems)
    }

    /// The quarter with which the part of a year ends that its name says.
    pub(crate) fn quarter(&self) -> Option<u8> {
        quarter(&self.stems)
    }

    /// Whether its name fits documents of many kinds.
    fn says_little(&self) -> bool {
        let code = |stem: &str| stem.len() < 3 || stem.bytes().any(|byte| byte.is_ascii_digit());
        let little = |stem: &String| GENERIC.contains(&stem.as_str()) || VAGUE.contains(&stem.as_str()) || code(stem);
        self.stems.iter().all(little)
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
    fn a_type_says_of_which_part_of_a_year_it_is() {
        for (name, quarter) in [
            ("Unaudited Half Year Results", Some(2)),
            ("Results of the second half", Some(4)),
            ("First Quarter Report", Some(1)),
            ("third quarter results", Some(3)),
            ("Quarterly Report", None),
            ("Annual Report", None),
        ] {
            assert_eq!(Type::new(name).quarter(), quarter, "{name}");
        }
    }

    #[test]
    fn a_report_on_sustainability_is_none_of_a_year() {
        let fit = |text: &str, kind| Wanted::of(&words::stems(text), &[], &Meanings::default()).fit(0, kind, false);
        assert!(fit("sustainability report", Kind::Other) > fit("sustainability report", Kind::Annual));
        assert!(fit("the report", Kind::Other) < fit("the report", Kind::Annual));
    }

    #[test]
    fn types_have_a_kind() {
        for (name, kind) in [
            ("annual report", Kind::Annual),
            ("10-K", Kind::Annual),
            ("SEC 17-Q", Kind::Interim),
            ("audited_financial_statements", Kind::Statements),
            ("Unaudited Financial Statements", Kind::Interim),
            ("appendix_4d", Kind::Interim),
            ("Appendix 4E", Kind::Statements),
            ("HALFYR", Kind::Interim),
            ("FLLYR", Kind::Statements),
            ("bidders_statement", Kind::Other),
            ("statement of accounts", Kind::Statements),
            ("ANNREP", Kind::Annual),
            ("quarterly report", Kind::Interim),
            ("prospectus", Kind::Other),
            ("AR23_LBR_EN_final", Kind::Annual),
            ("AFS2022", Kind::Statements),
            ("WTA_ACFR_2023", Kind::Annual),
            ("Preliminary Official Statement", Kind::Other),
            ("OTV HY report 2023", Kind::Interim),
            ("HY bond fund", Kind::Other),
            ("AR4500 manual", Kind::Other),
        ] {
            assert_eq!(Type::new(name).kind, kind, "{name}");
        }
    }

    #[test]
    fn what_a_form_is_its_title_says() {
        for (form, title, kind) in [
            ("17-A", "Annual Report", Kind::Annual),
            ("20-IS", "Information Statement", Kind::Other),
            ("prospectus", "Annual Report", Kind::Other),
        ] {
            assert_eq!(Type::new(form).refined(&Document::default(), Some(title)), kind, "{form}");
        }
    }

    #[test]
    fn a_call_is_wanted_by_several_names() {
        for question in ["transcript for the quarter", "latest concall", "the earnings call", "conference call"] {
            let stems: Vec<String> = words::words(question).iter().map(|word| words::stem(&word.text)).collect();
            let wanted = Wanted::of(&stems, &[], &Meanings::default());
            let fit = |kind| wanted.fit(0, kind, true);
            assert!(wanted.is_explicit() && fit(Kind::Call) > fit(Kind::Interim), "{question}");
            assert!(fit(Kind::Interim) > fit(Kind::Other), "{question}");
        }
    }

    #[test]
    fn a_call_is_told_from_calling() {
        for (question, expected) in [
            ("what was said on the Q2 call", true),
            ("their calls for Q3 and Q4", true),
            ("i missed this month's call", true),
            ("which batches did they call back in 2023", false),
            ("the capital call of May", false),
            ("calls off for 2023", false),
            ("call", false),
        ] {
            let mut wanted = Wanted::default();
            wanted.hear_of_a_call(&words::words(question));
            assert_eq!(wanted.is_explicit(), expected, "{question}");
        }
    }

    #[test]
    fn what_is_of_the_kind_of_a_type_that_is_asked_for_fits_better_than_others() {
        let types = ["10-Q", "10-K", ""].map(Type::new);
        let wanted = Wanted::of(&["10", "q"].map(str::to_owned), &types, &Meanings::default());
        let fit = |number, kind| wanted.fit(number, kind, true);
        assert!(fit(0, Kind::Interim) > fit(2, Kind::Interim) && fit(2, Kind::Interim) > fit(1, Kind::Annual));
    }

    #[test]
    fn a_call_tells_of_its_quarter_rather_than_anything_else() {
        let fit = |kind| Wanted::default().fit(0, kind, true);
        assert!(fit(Kind::Interim) > fit(Kind::Call) && fit(Kind::Call) > fit(Kind::Other));
    }

    #[test]
    fn a_whole_year_is_in_its_report_and_its_statements() {
        let wanted = Wanted { of_year: true, ..Wanted::default() };
        let fit = |kind| wanted.fit(0, kind, false);
        assert!(fit(Kind::Annual) > fit(Kind::Statements) && fit(Kind::Statements) > 2.0 * fit(Kind::Interim));
    }

    #[test]
    fn figures_want_statements_and_general_questions_the_annual_report() {
        let types = ["annual report", "audited financial statements", "prospectus", "unaudited financial statements"];
        let types = types.map(Type::new);
        let best = |question: &str| {
            let wanted = Wanted::of(&words::stems(question), &types, &Meanings::default());
            let fit = |number: &u32| wanted.fit(*number, types[*number as usize].kind, false);
            (0..4).max_by(|a, b| fit(a).total_cmp(&fit(b))).map(|number| types[number as usize].name.clone())
        };
        for (question, expected) in [
            ("What was the net profit?", "audited financial statements"),
            ("Who chairs the board?", "annual report"),
            ("What does the prospectus say of profit?", "prospectus"),
            ("profit in the annual reports", "annual report"),
            ("profit of the financial year", "audited financial statements"),
            ("profit by the last annual filing", "annual report"),
        ] {
            assert_eq!(best(question).as_deref(), Some(expected), "{question}");
        }
    }
}
