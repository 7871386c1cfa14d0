//! Which period a document covers, by what the catalogue says of it.

use docferry_policy::Document;

use super::super::fields::{Fields, values};
use super::super::texts::Remembered;
use super::lexicon::Sign;
use super::signs::may_tell;
use super::told::{Told, read};
use super::{Day, Month, Period};

/// Values of which the time is remembered while an index is built, and words of which the meaning is.
const MOST_REMEMBERED: usize = 4096;

/// The last month with which a year may end that is called by the one before.
const LATEST_END: u8 = 2;

/// The time that a document covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Covered {
    pub(crate) period: Option<Period>,
    /// The day on which it ends, where the catalogue gives one. The day of the month may be 0.
    pub(crate) end: Option<Day>,
    /// Whether the period is told by that day alone.
    pub(crate) by_day: bool,
    /// The month in which it appeared, where it is named for it.
    pub(crate) appeared: Option<Month>,
}

impl Covered {
    /// What a report of a part of a year covers where only the year is told: the quarter of the day on which it ends, else the one
    /// with which that part ends by the type of the report.
    pub(crate) fn in_part(self, quarter: impl FnOnce() -> Option<u8>) -> Self {
        let Some(Period { year, quarter: 0 }) = self.period else { return self };
        match (self.end, quarter()) {
            // "Unaudited Financial Statements 31-03-2025" are not of a whole year.
            (Some((of, month, 1..)), _) if of == year => {
                Self { period: Some(Period { year, quarter: month.div_ceil(3) }), by_day: true, ..self }
            }
            // "Half Year Results" of 2023
            (_, Some(quarter)) => Self { period: Some(Period { year, quarter }), ..self },
            _ => self,
        }
    }
}

/// Reads the times of documents, and remembers those of values that come again.
pub(crate) struct Times {
    told: Remembered<Told>,
    words: Remembered<Sign>,
}

impl Default for Times {
    fn default() -> Self {
        Self { told: Remembered::new(MOST_REMEMBERED), words: Remembered::new(MOST_REMEMBERED) }
    }
}

/// Whether a year that ended so is called by the one in which nearly all of it lies.
fn is_begun_in(called: Period, ended: Period, end: Option<Day>) -> bool {
    called.quarter == 0 && called.year + 1 == ended.year && end.is_some_and(|(_, month, _)| month <= LATEST_END)
}

impl Times {
    /// What a text says.
    fn read(&mut self, text: &str) -> Told {
        let words = &mut self.words;
        read(text, |word| {
            if let Some(sign) = words.get(word) {
                return *sign;
            }
            let sign = Sign::of(word);
            words.add(word, sign);
            sign
        })
    }

    /// What a value of a field says.
    fn of(&mut self, text: &str) -> Told {
        if text.len() > 32 {
            return self.read(text);
        }
        if let Some(told) = self.told.get(text) {
            return *told;
        }
        let told = self.read(text);
        self.told.add(text, told);
        told
    }

    fn first(&mut self, document: &Document, places: &[usize], pick: impl Fn(Told) -> bool) -> Option<Told> {
        values(document, places).map(|value| self.of(value)).find(|told| pick(*told))
    }

    /// The time that a document covers, by its fields, else by its path and name. `annual` tells that it is of a whole year.
    pub(in super::super) fn covered(&mut self, document: &Document, fields: &Fields, annual: bool) -> Covered {
        let told = self.first(document, &fields.covered, |told| told.last.is_some());
        let mut end = self.first(document, &fields.ends, |told| told.end.is_some()).and_then(|told| told.end);
        if let Some(period) = told.and_then(|told| told.last)
            && annual
            && end.is_some()
        {
            return Covered { period: Some(Period::year(period.year)), end, by_day: false, appeared: None };
        }
        let quarter = values(document, &fields.quarters).find_map(|text| {
            let mut digits = text.bytes().filter(u8::is_ascii_digit);
            let quarter = digits.next().map(|digit| digit - b'0').filter(|quarter| (1..=4).contains(quarter))?;
            digits.next().is_none().then_some(quarter)
        });
        let name = self.read(&document.name);
        // A day tells less than "Q1 2023", which may have ended in December 2022.
        let by_day = !annual && told.is_some_and(|told| told.end.is_some());
        // The title of most says the same again.
        let told_twice =
            told.and_then(|told| told.last).is_some_and(|told| name.last.is_some_and(|name| name.year == told.year));
        let title = (!told_twice || by_day).then(|| fields.title(document)).flatten();
        let title = title.map(|title| self.read(title)).unwrap_or_default();
        // What is named for a month is of it, whatever its date.
        let month = [name.end, title.end].into_iter().flatten().find(|(_, _, day)| *day == 0);
        let days = if annual { &[] } else { &fields.of_days[..] };
        let dated = self.first(document, days, |told| told.end.is_some()).and_then(|told| told.end);
        // Where the quarter is counted, days tell when the document appeared.
        let counted = [told.unwrap_or_default(), title, name].iter().any(|told| told.counted().is_some());
        let days = dated.or(name.end).or(title.end);
        let ended = [title, name].into_iter().find(|told| told.ended).and_then(|told| told.end);
        end = end.or(month).or(ended).or(days.filter(|_| !annual && !counted));
        let fiscal = told.is_none() && (name.fiscal || title.fiscal);
        // Where the one says when the period ended, the other may say when the document appeared.
        let of_names = match (title.ended, name.ended) {
            // "FY22", the fiscal year ended January 31, 2023
            (true, false) => match (title.last, name.last) {
                (Some(ended), Some(called)) if is_begun_in(called, ended, title.end) => Some(called),
                (ended, _) => ended,
            },
            (false, true) => name.last,
            _ => title.last.max(name.last),
        };
        let period = match told.and_then(|told| told.last) {
            Some(period) if quarter.is_some() => Some(Period { quarter: quarter.unwrap_or(0), ..period }),
            Some(period) if by_day && title.quarter.is_some_and(|title| (title.year - period.year).abs() <= 1) => {
                title.quarter
            }
            Some(period) if period.quarter > 0 => Some(period),
            // "2023" in the catalogue and "Q2 2023" in the title.
            Some(period) => {
                let hints = [title.quarter, name.quarter].into_iter().flatten();
                Some(hints.filter(|hint| hint.year == period.year).max().unwrap_or(period))
            }
            None => {
                let month = month_of_path(&document.uri);
                end = end.or(month.filter(|_| !annual));
                let month = month.map(|(year, month, _)| Period { year, quarter: month.div_ceil(3) });
                let path = month.or_else(|| {
                    (document.uri.rsplit('/').skip(1))
                        .take_while(|part| !part.is_empty())
                        .find_map(|part| if may_tell(part) { self.of(part).last } else { None })
                });
                let coded = [name, title].iter().all(|told| told.coded || told.last.is_none());
                match (path, of_names) {
                    // The report of a year may lie in the folder of the next.
                    (Some(path), Some(hint)) if coded && (path.year - hint.year).abs() > 1 => Some(path),
                    (Some(path), Some(hint)) if hint.year == path.year => Some(hint),
                    (path, hint) => hint.or(path),
                }
            }
        };
        let Some(period) = period else {
            let appeared = self.first(document, &fields.appeared, |told| told.last.is_some());
            let period = appeared.and_then(|told| told.last).map(|appeared| {
                // The report of a year appears in the first half of the next.
                match appeared.quarter {
                    1 | 2 if annual => Period::year(appeared.year - 1),
                    _ if annual => Period::year(appeared.year),
                    _ => appeared,
                }
            });
            let end = if annual { end } else { end.or(appeared.and_then(|told| told.end)) };
            return Covered { period, end, by_day: false, appeared: None };
        };
        let quarter = if annual { 0 } else { period.quarter };
        let of_day =
            end.map(|(year, month, _)| Period { year, quarter: if month == 12 { 0 } else { month.div_ceil(3) } });
        let later = dated.filter(|dated| end.is_some_and(|end| end < *dated && dated.0 - end.0 <= 1));
        let appeared = name.appeared.or(title.appeared).or(later.map(|(year, month, _)| (year, month)));
        let appeared = if counted && appeared.is_none() && quarter > 0 {
            let day = days.or_else(|| self.first(document, &fields.appeared, |told| told.end.is_some())?.end);
            day.map(|(year, month, _)| (year, month))
        } else {
            appeared
        };
        let by_day =
            fiscal || of_day == Some(period) || (of_day == Some(Period::year(period.year)) && period.quarter == 4);
        Covered { period: Some(Period { quarter, ..period }), end, by_day, appeared }
    }
}

/// The month of a path such as `changelog/2025/06.md` or `uploads/2024/07/notice.pdf`.
fn month_of_path(uri: &str) -> Option<Day> {
    let two = |part: &str| {
        let digits = part.split_once('.').map_or(part, |(stem, _)| stem);
        let month = (digits.len() == 2).then(|| digits.parse().ok())??;
        (1..=12).contains(&month).then_some(month)
    };
    let mut parts = uri.rsplit('/');
    let mut after = parts.next()?;
    for part in parts {
        if part.len() == 4 && part.starts_with("20") {
            return Some((part.parse().ok()?, two(after)?, 0));
        }
        after = part;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(attributes: &[(&str, &str)], uri: &str, annual: bool) -> Covered {
        let document = Document {
            name: uri.rsplit('/').next().unwrap_or_default().to_owned(),
            uri: uri.to_owned(),
            attributes: attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            ..Document::default()
        };
        Times::default().covered(&document, &Fields::of(&document), annual)
    }

    fn covered(attributes: &[(&str, &str)], uri: &str, annual: bool) -> (Option<String>, Option<Day>) {
        let covered = told(attributes, uri, annual);
        (covered.period.map(|period| period.to_string()), covered.end)
    }

    #[test]
    fn what_is_named_for_a_month_is_of_it_whatever_its_date() {
        let dated = |uri: &str| {
            let covered = told(&[("date", "2025-04-09")], uri, false);
            (covered.end, covered.appeared)
        };
        assert_eq!(dated("s3://b/factsheet-march-2025.pdf"), (Some((2025, 3, 0)), Some((2025, 4))));
        assert_eq!(dated("s3://b/minutes of 2025-04-07.pdf"), (Some((2025, 4, 9)), None));
        assert_eq!(dated("s3://b/letter.pdf").0, Some((2025, 4, 9)));
        let ended = dated("s3://b/results for the half year ended 28 February 2025.pdf");
        assert_eq!(ended, (Some((2025, 2, 28)), Some((2025, 4))));
    }

    #[test]
    fn documents_tell_their_period_by_field_name_or_path() {
        type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, Option<&'a str>);
        let cases: [Case<'_>; 77] = [
            (&[], "s3://b/deposit_rates_2024_05.pdf", Some("Q2 2024")),
            (&[], "s3://b/Creek+MMR+2025+07.xlsx", Some("Q3 2025")),
            (&[], "s3://b/2024_10_situation_report.pdf", Some("Q4 2024")),
            (&[], "s3://b/minutes_2024_02_28_signed_by_the_chair.pdf", Some("Q1 2024")),
            // What is counted within a year is of no month.
            (&[], "s3://b/tender_2024_07_road_salt_for_the_north.pdf", Some("2024")),
            (&[], "s3://b/review_2009_10.pdf", Some("2009")),
            (&[], "s3://b/Stonebridge+2024+10-K.pdf", Some("2024")),
            (&[], "s3://b/AR23_LBR_EN_final.pdf", Some("2023")),
            (&[], "s3://b/AFS2022.pdf", Some("2022")),
            // Files that are counted are of no day.
            (&[], "s3://b/dms/100218.pdf", None),
            (&[], "s3://b/minutes_100218.pdf", Some("Q1 2018")),
            (&[("title", "10-K for the year ended January 31, 2023")], "s3://b/Orlyne FY22 10-K.pdf", Some("2022")),
            (&[("title", "Accounts for the year ended June 30, 2023")], "s3://b/Orlyne 2022.pdf", Some("2023")),
            (&[("headline", "Annual Report for the financial year 2021-22")], "s3://b/39f2-e4.pdf", Some("2022")),
            (&[("news_dt", "2022-08-08T11:39:46")], "s3://b/e3-22.pdf", Some("Q3 2022")),
            (&[], "s3://b/annual-report-2024-2025-04-27.pdf", Some("2024")),
            (&[], "s3://b/2025-04-27_annual-report-2024.pdf", Some("2024")),
            (&[], "s3://b/commentary-q4-2024-2025-01-20.pdf", Some("Q4 2024")),
            (&[], "s3://b/factsheet-april-2025-2025-05-09.pdf", Some("Q2 2025")),
            (&[], "s3://b/2024-08-02-q1fy25-results.pdf", Some("Q1 2025")),
            (&[], "s3://b/x_2QFY25_results.pdf", Some("Q2 2025")),
            (&[], "s3://b/AR_20242025.pdf", Some("2025")),
            (&[], "s3://b/OOST.AS_HY_1H25.pdf", Some("Q2 2025")),
            (&[], "s3://b/2025-01-17-shareholding-as-on-30-november-2024.pdf", Some("Q4 2024")),
            (&[], "s3://b/unaudited-q2-2023-11-30.pdf", Some("Q2 2024")),
            (&[], "s3://b/unaudited-q2-2023-11-12.pdf", Some("Q4 2023")),
            (&[], "s3://b/HTI_sitrep_0425.pdf", Some("Q2 2025")),
            (&[], "s3://b/KB_1217.pdf", None),
            (&[], "s3://b/1217.pdf", None),
            // The day of a meeting in the year that is named.
            (&[], "s3://b/minutes-2024-2024-05-09.pdf", Some("Q2 2024")),
            (&[], "s3://b/call-second-quarter-ended-30-june-2023-2023-08-17.pdf", Some("Q2 2023")),
            (&[], "s3://b/call-third-quarter-ended-31-december-2024-2025-02-17.pdf", Some("Q3 2025")),
            (&[], "s3://b/accounts-for-the-year-ended-31-december-2023-2024-03-28.pdf", Some("2023")),
            (
                &[("title", "Results for the quarter ended 30 September 2023")],
                "s3://b/x-2023-11-13.pdf",
                Some("Q3 2023"),
            ),
            (&[("period", "2023")], "s3://b/x.pdf", Some("2023")),
            (&[("period", "2023"), ("title", "Report for Q2 2023")], "s3://b/x.pdf", Some("Q2 2023")),
            (&[("period", "2024-06-30")], "s3://b/x.pdf", Some("Q2 2024")),
            (&[("period", "2023-12-31")], "s3://b/x.pdf", Some("2023")),
            (&[("period", "FY2023")], "s3://b/x.pdf", Some("2023")),
            (&[("fiscal_year", "2024"), ("fiscal_quarter", "Q3")], "s3://b/x.pdf", Some("Q3 2024")),
            (&[("fiscal_year", "2021/22")], "s3://b/x.pdf", Some("2022")),
            (&[], "s3://b/organized/NCB/annual_report/2021/x.pdf", Some("2021")),
            (&[], "s3://b/ncb-annual-report-2020.pdf", Some("2020")),
            (&[("title", "A charter")], "s3://b/charter.pdf", None),
            (&[], "s3://b/x_20230930.pdf", Some("Q3 2023")),
            (&[], "s3://b/acme_2Q24_results.pdf", Some("Q2 2024")),
            (&[], "s3://b/acme-fy23-q1.pdf", Some("Q1 2023")),
            (&[], "s3://b/T2000-manual.pdf", None),
            (&[("date", "2022-05-17")], "s3://b/minutes.pdf", Some("Q2 2022")),
            (&[("published", "November 2021")], "s3://b/paper.pdf", Some("Q4 2021")),
            (&[("title", "Minutes of 3 March 2020")], "s3://b/2020/03.pdf", Some("Q1 2020")),
            (&[], "s3://b/skein/changelog/2025/06.md", Some("Q2 2025")),
            (&[], "s3://b/uploads/2024/07/notice.pdf", Some("Q3 2024")),
            (&[], "s3://b/uploads/2024/07/annual-report-2023.pdf", Some("2023")),
            (&[], "s3://b/court accounts 23-24.pdf", Some("2024")),
            (&[], "s3://b/2024/09/statements-for-the-year-ended-30-june-2024.pdf", Some("2024")),
            (&[], "s3://b/residents notes 180625.docx", Some("Q2 2025")),
            (&[], "s3://b/letter_240703_bend.pdf", Some("Q3 2024")),
            (&[], "s3://b/article-991340.pdf", None),
            (&[], "s3://b/committee mins Q3 25.pdf", Some("Q3 2025")),
            (&[], "s3://b/07.24 board pack.pdf", Some("Q3 2024")),
            (&[], "s3://b/board pack 07.24.pdf", Some("Q3 2024")),
            (&[], "s3://b/statements-for-the-period-ended-June-30-2024.pdf", Some("Q2 2024")),
            (&[], "s3://b/rules 5.07.24.pdf", None),
            (&[], "s3://b/release 07.24.1.pdf", None),
            (&[], "s3://b/release 14.24.pdf", None),
            (&[], "s3://b/Council_Minutes_02072025.pdf", Some("Q3 2025")),
            (&[], "s3://b/Council_Minutes_07312025.pdf", Some("Q3 2025")),
            (&[], "s3://b/drawing_45072025.pdf", None),
            (&[], "s3://b/rotas/paediatrics_042025.xlsx", Some("Q2 2025")),
            (&[], "s3://b/article-132025.pdf", None),
            // Numbers of codes are years where nothing else tells one.
            (&[], "s3://b/modules/2024-25/MECH2005_Thermodynamics.pdf", Some("2025")),
            (&[("title", "MECH2005 Thermodynamics")], "s3://b/modules/2024-25/MECH2005.pdf", Some("2025")),
            (&[], "s3://b/modules/MECH2005_Thermodynamics_2019.pdf", Some("2019")),
            (&[], "s3://b/reports/2021/NCBF2020.pdf", Some("2020")),
            (&[], "s3://b/reports/NCBF2020.pdf", Some("2020")),
            (&[], "s3://b/reports/2021/AFS2020.pdf", Some("2020")),
        ];
        for (attributes, uri, expected) in cases {
            assert_eq!(covered(attributes, uri, false).0.as_deref(), expected, "{attributes:?} {uri}");
        }
    }

    #[test]
    fn days_beside_a_quarter_that_is_counted_tell_when_it_appeared() {
        let told = |attributes: &[(&str, &str)], uri: &str| {
            let covered = told(attributes, uri, false);
            (covered.end, covered.appeared)
        };
        assert_eq!(told(&[], "s3://b/2024-08-02-q1fy25-results.pdf"), (None, Some((2024, 8))));
        assert_eq!(told(&[("date", "2024-08-02")], "s3://b/q1-fy25.pdf"), (None, Some((2024, 8))));
        assert_eq!(told(&[("published", "2024-08-02")], "s3://b/q1-fy25.pdf"), (None, Some((2024, 8))));
        // Of what is not counted the day is the one of which it tells.
        assert_eq!(told(&[("date", "2024-08-02")], "s3://b/minutes.pdf"), (Some((2024, 8, 2)), None));
    }

    #[test]
    fn an_annual_report_is_of_a_year_and_appears_in_the_next() {
        // The day in its name is that on which it appeared, unless it is said to be its end.
        assert_eq!(told(&[], "s3://b/2019-08-10-annual-report-2018-19.pdf", true).end, None);
        assert_eq!(told(&[], "s3://b/annual-report-year-ended-30-june-2019.pdf", true).end, Some((2019, 6, 30)));
        assert_eq!(
            covered(&[("period", "2023-06-30")], "s3://b/x.pdf", true),
            (Some("2023".to_owned()), Some((2023, 6, 30)))
        );
        assert_eq!(covered(&[("published", "2023-04-02")], "s3://b/x.pdf", true).0.as_deref(), Some("2022"));
        assert_eq!(covered(&[("published", "2023-10-02")], "s3://b/x.pdf", true).0.as_deref(), Some("2023"));
    }
}
