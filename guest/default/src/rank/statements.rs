//! Which pages are the primary statements themselves, among the many that mention them.

use super::layout::{Kind, Line};
use super::vocabulary::{BALANCE, CASH, EQUITY, INCOME};

/// A statement: its bit, the titles it has, and lines that are in it and seldom together elsewhere.
struct Statement {
    bit: u8,
    titles: &'static [&'static str],
    lines: &'static [&'static str],
}

const STATEMENTS: [Statement; 4] = [
    Statement {
        bit: BALANCE,
        titles: &[
            "balance sheet",
            "statement of financial position",
            "statement of financial condition",
            "statement of condition",
            "statement of assets and liabilities",
        ],
        lines: &[
            "total assets",
            "total current assets",
            "total current liabilities",
            "total liabilities",
            "cash and cash equivalents",
            "cash and due from banks",
            "accounts receivable",
            "receivables",
            "inventories",
            "prepaid expenses",
            "property plant and equipment",
            "property and equipment",
            "goodwill",
            "intangible assets",
            "accounts payable",
            "trade payables",
            "accrued",
            "long term debt",
            "borrowings",
            "deferred income taxes",
            "retained earnings",
            "accumulated deficit",
            "additional paid in capital",
            "share capital",
            "common stock",
            "treasury stock",
            "accumulated other comprehensive",
            "total equity",
            "total stockholders equity",
            "total shareholders equity",
            "total shareowners equity",
            "total liabilities and",
            "total equity and liabilities",
            "deposits",
            "net loans",
            "lease liabilities",
            "contract liabilities",
            "deferred revenue",
            "other assets",
            "net assets",
            "noncontrolling interest",
            "non controlling interest",
        ],
    },
    Statement {
        bit: INCOME,
        titles: &[
            "income statement",
            "statement of income",
            "statement of operations",
            "statement of earnings",
            "statement of profit",
            "profit and loss account",
            "profit and loss statement",
            "statement of profit and loss",
            "statement of profit or loss",
            "statement of comprehensive income",
            "statement of net income",
            "statement of loss",
            "results of consolidated operations",
            "group income statement",
        ],
        lines: &[
            "revenue",
            "net sales",
            "total revenue",
            "operating revenue",
            "cost of sales",
            "cost of revenue",
            "cost of goods sold",
            "cost of products",
            "gross profit",
            "gross margin",
            "selling general",
            "research and development",
            "operating income",
            "operating profit",
            "income from operations",
            "operating loss",
            "total operating expenses",
            "total costs and expenses",
            "interest expense",
            "finance costs",
            "interest income",
            "income before",
            "earnings before",
            "profit before",
            "provision for income taxes",
            "income tax expense",
            "income taxes",
            "taxation",
            "net income",
            "net earnings",
            "net loss",
            "profit for the year",
            "profit for the period",
            "basic",
            "diluted",
            "earnings per share",
            "weighted average",
            "attributable to",
            "net interest income",
            "provision for",
            "noninterest",
            "non interest",
            "premiums",
            "administrative expenses",
            "depreciation",
        ],
    },
    Statement {
        bit: CASH,
        titles: &["statement of cash flows", "cash flow statement", "statement of cash flow", "cash flows statement"],
        lines: &[
            "operating activities",
            "investing activities",
            "financing activities",
            "depreciation",
            "deferred income taxes",
            "stock based compensation",
            "share based",
            "changes in operating assets",
            "accounts receivable",
            "inventories",
            "accounts payable",
            "capital expenditures",
            "purchases of property",
            "additions to property",
            "purchase of property",
            "proceeds from",
            "repayments of",
            "payments of",
            "dividends paid",
            "cash dividends",
            "net increase",
            "net decrease",
            "net change in cash",
            "beginning of",
            "end of",
            "cash paid for",
            "interest paid",
            "income taxes paid",
            "acquisitions",
            "effect of exchange",
            "repurchase",
            "treasury",
            "issuance of",
            "net income",
            "cash generated from operations",
        ],
    },
    Statement {
        bit: EQUITY,
        titles: &[
            "statement of changes in equity",
            "statement of stockholders equity",
            "statement of shareholders equity",
            "statement of equity",
            "statement of shareowners equity",
            "statement of changes in stockholders equity",
            "statement of changes in shareholders equity",
            "statement of changes in shareowners equity",
            "statement of shareholders investment",
            "statement of stockholders deficit",
        ],
        lines: &[
            "balance at",
            "balances at",
            "balance",
            "net income",
            "profit for the year",
            "dividends",
            "cash dividends",
            "other comprehensive income",
            "stock based compensation",
            "share based",
            "issuance of",
            "repurchase",
            "purchase of treasury",
            "treasury stock",
            "exercise of",
            "total comprehensive income",
            "retained earnings",
            "additional paid in capital",
            "share premium",
            "noncontrolling",
        ],
    },
];

/// Words in a title of statements that are not those of the group.
const OTHERS: &[&str] = &[
    "parent company",
    "company only",
    "parent only",
    "condensed financial information",
    "company statement",
    "company balance sheet",
    "guarantor",
    "pro forma",
    "subsidiary",
    "quarterly",
    "selected",
    "summary",
    "summarized",
    "supplemental",
    "schedule",
    "index",
];

/// What is looked for on a line to tell a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Title(u8),
    /// The statement, and which of its lines.
    Line(u8, u8),
    Other,
    Consolidated,
    Continued,
}

/// Every mark with its phrase.
pub(super) fn marks() -> impl Iterator<Item = (&'static str, Mark)> {
    let of_one = |statement: &'static Statement| {
        let titles = statement.titles.iter().map(|title| (*title, Mark::Title(statement.bit)));
        titles.chain((0..).zip(statement.lines).map(|(number, line)| (*line, Mark::Line(statement.bit, number))))
    };
    let others = OTHERS.iter().map(|phrase| (*phrase, Mark::Other));
    let rest = [("consolidated", Mark::Consolidated), ("group", Mark::Consolidated), ("continued", Mark::Continued)];
    STATEMENTS.iter().flat_map(of_one).chain(others).chain(rest)
}

/// How far down a page a title may stand and still be the page's.
const TOP: usize = 20;
/// A longer line is no title.
const LONGEST_TITLE: usize = 150;
/// Fewer rows, or fewer different tell-tale lines, are no statement; without a title it takes more.
const FEWEST_ROWS: usize = 5;
const FEWEST_LINES: u32 = 3;
const FEWEST_UNTITLED: u32 = 8;
/// A page with as many, the first of them not further down than this, may go on from the page before.
const FEWEST_FURTHER: u32 = 4;
const FURTHER: usize = 14;

/// A statement on a page.
#[derive(Clone, Debug)]
pub(super) struct Sighting {
    pub(super) bit: u8,
    /// How sure it is.
    pub(super) score: f64,
    /// Whether it says that it goes on from the page before, or can only be that.
    pub(super) continued: bool,
    pub(super) further: bool,
    /// Its lines on the page: from the title to the last row.
    pub(super) first: usize,
    pub(super) last: usize,
}

/// The statements that a page is, from the marks on its lines.
pub(super) fn sightings(lines: &[Line<'_>], marks: &[(usize, Mark)]) -> Vec<Sighting> {
    let rows = lines.iter().filter(|line| line.kind == Kind::Row).count();
    let Some(last_row) = lines.iter().rposition(|line| line.kind == Kind::Row) else { return Vec::new() };
    if rows < FEWEST_ROWS {
        return Vec::new();
    }
    let is_title = |number: usize| {
        let text = lines[number].text.trim();
        let figures_are_dates = lines[number].kind != Kind::Row || dates_only(text);
        text.len() <= LONGEST_TITLE && figures_are_dates && !text.ends_with(['.', ',', ';'])
    };
    let on = |number: usize, wanted: Mark| marks.iter().any(|(line, mark)| *line == number && *mark == wanted);
    let titles: Vec<(usize, u8)> = marks
        .iter()
        .filter_map(|(line, mark)| match mark {
            Mark::Title(bit) if is_title(*line) => Some((*line, *bit)),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for Statement { bit, .. } in &STATEMENTS {
        let title = titles.iter().find(|(_, titled)| titled == bit).map(|(line, _)| *line);
        // From its title to that of another statement.
        let first = title.unwrap_or(0);
        let next = titles
            .iter()
            .map(|(line, _)| *line)
            .find(|line| title.is_some_and(|title| *line > title + 3) && !titles.contains(&(*line, *bit)));
        let last = next.map_or(last_row + 1, |next| {
            lines[..next].iter().rposition(|line| line.kind == Kind::Row).map_or(next, |row| row + 1)
        });
        let (mut told, mut top) = (0_u64, None);
        for (line, mark) in marks {
            if let Mark::Line(of, number) = mark
                && of == bit
                && (first..last).contains(line)
                && lines[*line].end - lines[*line].start < LONGEST_TITLE as u32
                && (title.is_some() || lines[*line].kind == Kind::Row)
            {
                told |= 1 << number;
                top = top.or(Some(*line));
            }
        }
        let told = told.count_ones();
        let further = title.is_none() && told < FEWEST_UNTITLED;
        if last <= first || told < if title.is_some() { FEWEST_LINES } else { FEWEST_FURTHER } {
            continue;
        }
        if further && top.is_none_or(|line| line > FURTHER) {
            continue;
        }
        let mut score = f64::from(told.min(12)) / 12.0;
        if let Some(title) = title {
            score += if title < TOP { 1.0 } else { 0.7 };
            score += if on(title, Mark::Consolidated) { 0.3 } else { 0.0 };
        }
        let heading = 0..title.map_or(TOP, |title| title + 2).min(lines.len());
        if marks.iter().any(|(line, mark)| *mark == Mark::Other && heading.contains(line) && is_title(*line)) {
            score -= 0.6;
        }
        let continued = further || marks.iter().any(|(line, mark)| *mark == Mark::Continued && *line < TOP);
        found.push(Sighting { bit: *bit, score, continued, further, first, last });
    }
    found
}

/// Whether all figures of a title are days and years.
fn dates_only(title: &str) -> bool {
    let numbers = title.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    numbers.map(|number| number.parse().unwrap_or(0_u32)).all(|number| matches!(number, 1..=31 | 1900..=2100))
}

/// Whether a page is a list of what stands on which page.
pub(super) fn is_contents(lines: &[Line<'_>]) -> bool {
    let filled = lines.iter().filter(|line| line.kind != Kind::Blank).count();
    let numbers: Vec<u32> = lines.iter().filter_map(|line| page_number(line.text)).collect();
    let rising = numbers.windows(2).filter(|pair| pair[0] <= pair[1]).count();
    numbers.len() >= 8 && numbers.len() * 5 >= filled * 2 && rising * 10 >= numbers.len() * 8
}

/// The page that a line of contents names: a single number at its end, after words.
fn page_number(line: &str) -> Option<u32> {
    let line = line.trim_end();
    let digits = line.bytes().rev().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let (label, number) = line.split_at(line.len() - digits);
    let amounts =
        label.contains(['$', '%', '(', '\u{20ac}', '\u{a3}']) || label.bytes().filter(u8::is_ascii_digit).count() > 3;
    let worded = label.ends_with([' ', '.', '\t']) && label.chars().filter(|c| c.is_alphabetic()).count() >= 4;
    if amounts || !worded { None } else { number.parse().ok() }
}

/// The lines of the statements that are wanted: of each the surest page, and the pages on which it goes on.
pub(super) fn choose(wanted: u8, pages: &[Vec<Sighting>]) -> Vec<(usize, Sighting)> {
    let mut chosen: Vec<(usize, Sighting)> = Vec::new();
    for Statement { bit, .. } in &STATEMENTS {
        if wanted & bit == 0 {
            continue;
        }
        let on = |page: usize| pages.get(page).and_then(|found| found.iter().find(|sighting| sighting.bit == *bit));
        let best = (0..pages.len())
            .filter_map(|page| on(page).filter(|sighting| !sighting.further).map(|sighting| (page, sighting)))
            .max_by(|(a, one), (b, other)| one.score.total_cmp(&other.score).then(b.cmp(a)));
        let Some((page, sighting)) = best else { continue };
        chosen.push((page, sighting.clone()));
        if let Some(next) = on(page + 1).filter(|next| next.continued || next.score > 0.5) {
            chosen.push((page + 1, next.clone()));
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::super::layout::lines;
    use super::*;

    #[test]
    fn contents_are_told_from_tables() {
        let contents: String = (1..20).map(|number| format!("Item {number}. Some section  {}\n", number * 3)).collect();
        assert!(is_contents(&lines(&contents)));
        let table: String =
            (1..20).map(|number| format!("Some line  {},{:03}  {}\n", number, number * 7, 900 - number)).collect();
        assert!(!is_contents(&lines(&table)));
    }

    #[test]
    fn marks_fit_their_bits() {
        assert!(STATEMENTS.iter().all(|statement| statement.lines.len() < 64));
    }
}
