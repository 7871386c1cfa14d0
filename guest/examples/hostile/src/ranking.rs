//! Misdeeds of ranking.

use docferry_policy::{Failure, Page, Passage, Question};

use crate::harm::harm;

pub(crate) fn rank(question: &Question, pages: &[Page], budget: u64) -> Result<Vec<Passage>, Failure> {
    harm(question.text.strip_suffix("-in-rank").unwrap_or(&question.text));
    let passage = |page, start, end| Passage { page, start, end, score: 1.0 };
    Ok(match question.text.as_str() {
        "bad-page" => vec![passage(u32::try_from(pages.len()).unwrap_or(u32::MAX), 0, 1)],
        "overlap" => vec![passage(0, 0, 4), passage(0, 3, 6)],
        "wrong-order" => vec![passage(1, 0, 2), passage(0, 0, 2)],
        "beyond-the-text" => vec![passage(0, 0, length(pages.first()) + 1)],
        "backwards" => vec![passage(0, 4, 2)],
        "empty-passage" => vec![passage(0, 2, 2)],
        "over-budget" => (0..).zip(pages).map(|(number, page)| passage(number, 0, length(Some(page)))).collect(),
        "nan" | "log-then-nan" => vec![Passage { score: f64::NAN, ..passage(0, 0, 1) }],
        "infinite" => vec![Passage { score: f64::INFINITY, ..passage(0, 0, 1) }],
        "fail" => return Err(Failure::Internal("it was asked to fail".to_owned())),
        _ => whole_pages(pages, budget),
    })
}

fn length(page: Option<&Page>) -> u32 {
    page.map_or(0, |page| u32::try_from(page.text.chars().count()).unwrap_or(u32::MAX))
}

/// Pages from the first, as far as the budget goes.
fn whole_pages(pages: &[Page], budget: u64) -> Vec<Passage> {
    let mut left = u32::try_from(budget).unwrap_or(u32::MAX);
    let mut passages = Vec::new();
    for (number, page) in (0..).zip(pages) {
        let end = length(Some(page)).min(left);
        left -= end;
        if end > 0 {
            passages.push(Passage { page: number, start: 0, end, score: -f64::from(number) });
        }
    }
    passages
}
