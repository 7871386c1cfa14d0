//! The points of time that a question names, and the periods that they mean together.

use super::super::lexicon::{Sign, Unit};
use super::super::point::{Part, Point};
use super::super::reading::{Reader, joins};
use super::super::signs::{Placed, century};
use super::super::{MOST_PERIODS, Month, Period};
use super::Asked;

/// Of a run of so many years whose months are named only both ends are meant.
const LONG_AGO: i32 = 3;

/// So far before a year its seasons may stand.
const BEFORE_A_YEAR: usize = 8;

/// No more words stand before a month that is asked for by its name alone.
const FEW: usize = 2;

/// How two points are joined.
#[derive(Clone, Copy, PartialEq)]
enum Join {
    Apart,
    List,
    Range,
}

impl Asked {
    /// Finds what is named, and takes what needs no neighbours at once.
    pub(super) fn points(&mut self, reader: &Reader<'_>) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        let mut at = 0;
        while at < reader.signs.len() && points.len() < 2 * MOST_PERIODS {
            if let Some(next) = self.several(reader, at).or_else(|| self.recent(reader, at)) {
                self.note(reader, at, next);
                at = next;
            } else if let Some(point) = reader.point(at) {
                self.note(reader, at, point.to);
                at = point.to.max(at + 1);
                points.push(point);
            } else if let Some(point) = reader.month(at).filter(|point| points_on(reader, point, points.last())) {
                self.note(reader, at, point.to);
                at = point.to;
                points.push(point);
            } else if let Some((first, second)) = two_short_years(reader, at) {
                self.note(reader, at, second.to);
                at = second.to;
                points.extend([first, second]);
            } else if let Some(point) = points.last().and_then(|last| short_year(reader, last, at)) {
                self.note(reader, at, point.to);
                at = point.to;
                points.push(point);
            } else {
                at += 1;
            }
        }
        points
    }

    /// Joins the points to periods.
    pub(super) fn resolve(&mut self, reader: &Reader<'_>, mut points: Vec<Point>) {
        // "2023 against the prior year" is told from 2023.
        if points.iter().any(|point| point.year.is_some() && !point.relative) {
            let is_prior = |point: &Point| (point.from..point.to).any(|place| reader.exact(place) == Sign::Prior);
            points.retain(|point| !(point.relative && is_prior(point)));
        }
        let mut joins: Vec<Join> = points.windows(2).map(|pair| join(reader, &pair[0], &pair[1])).collect();
        // "rates last December and now": now is the latest, and no month of this year is meant.
        if let (Some(Join::List), [.., before, now]) = (joins.last(), points.as_slice())
            && before.part != Part::Whole
            && (now.from..now.to).any(|place| reader.exact(place) == Sign::Now)
        {
            self.said.retain(|said| said.start != reader.signs[now.from].start);
            points.pop();
            joins.pop();
        }
        // "Q1 and Q2 of 2024", "2024 Q1 and Q3"
        for at in (0..points.len().saturating_sub(1)).rev() {
            if joins[at] != Join::Apart && points[at].year.is_none() {
                points[at].year = points[at + 1].year;
            }
        }
        for at in 1..points.len() {
            if joins[at - 1] != Join::Apart && points[at].year.is_none() {
                points[at].year = points[at - 1].year;
            }
        }
        // "the first quarter report for 2024"
        let whole = |point: &Point| point.year.is_some() && point.part == Part::Whole;
        if let (Some(part), Some(year)) =
            (points.iter().position(|point| point.year.is_none()), points.iter().position(whole))
            && points.len() == 2
        {
            points[part].year = points[year].year;
            points.remove(year);
        }
        // "first quarter revenue 2023, 2024 and 2025", "the October meetings of 2022 and 2023"
        if let [part, years @ ..] = points.as_mut_slice()
            && years.len() > 1
            && part.year.is_none()
            && !matches!(part.part, Part::Whole | Part::Month { day: 1.., .. })
            && years.iter().all(whole)
        {
            years.iter_mut().for_each(|year| year.part = part.part);
            points.remove(0);
            joins.remove(0);
        }
        self.relative |= !points.is_empty() && points.iter().all(|point| point.relative);
        let mut at = 0;
        while at < points.len() {
            let point = points[at];
            at += 1;
            let last = points.get(at).copied().filter(|_| joins.get(at - 1) == Some(&Join::Range));
            let run = last.and_then(|last| match (point.year, last.year) {
                (Some(from), Some(to)) => Some((last, (from, to))),
                (None, None) => Some((last, years_of(reader, &point, &last)?)),
                _ => None,
            });
            let Some(year) = point.year.or(run.map(|(_, (from, _))| from)) else {
                self.without_year(reader, &point);
                continue;
            };
            self.yearless |= point.year.is_none();
            if let Part::Month { month, day: day @ 1.., .. } = point.part {
                self.days.push((year, month, day));
            }
            self.interim |= match point.part {
                Part::Month { span, .. } => (3..12).contains(&span),
                Part::Whole => false,
                Part::Half(_) | Part::Quarter(_) | Part::Nine => true,
            };
            self.annual |= matches!(point.part, Part::Month { span: 12, .. });
            if let Some((last, years)) = run {
                at += 1;
                self.run(&point, &last, years);
            } else {
                self.bounded(reader, &point, year);
            }
        }
    }

    /// From one point to another.
    fn run(&mut self, first: &Point, last: &Point, years: (i32, i32)) {
        let (from, to) = (first.period(years.0), last.period(years.1));
        if from.quarter > 0 && to.year - from.year >= LONG_AGO {
            // What was between "March 2018 and March 2024" nobody means.
            [from, to].into_iter().for_each(|period| self.add(period));
            self.named(first.end(years.0).into_iter().chain(last.end(years.1)));
            return;
        }
        if from.quarter == to.quarter && self.periods.is_empty() {
            self.ends = Some((from, to));
        }
        let (periods, months) = first.until(last, years);
        periods.into_iter().for_each(|period| self.add(period));
        self.named(months);
    }

    /// One point, with "since", "before" or "after" before it.
    fn bounded(&mut self, reader: &Reader<'_>, point: &Point, year: i32) {
        let before = said_before(reader, point);
        let until = reader.today.map(|today| today.year);
        match (before, point.part) {
            (Some(Sign::Since), Part::Month { month, .. }) if self.since(reader, (year, month)) => {}
            (Some(Sign::Since), _) => {
                let now = until.unwrap_or(year).max(year);
                if now > year && self.periods.is_empty() {
                    self.ends = Some((Period::year(year), Period::year(now)));
                }
                (year..=now).take(MOST_PERIODS).for_each(|year| self.add(Period::year(year)));
            }
            (Some(Sign::After), Part::Whole) if !point.relative => {
                let now = until.unwrap_or(year + 1).max(year + 1);
                (year + 1..=now).take(MOST_PERIODS).for_each(|year| self.add(Period::year(year)));
            }
            (Some(Sign::Before), Part::Whole) if !point.relative => {
                (1..=3).for_each(|back| self.add(Period::year(year - back)));
            }
            (Some(Sign::Back), Part::Whole) if !point.relative => {
                (1..=3).for_each(|back| self.add(Period::year(year - back)));
            }
            (_, Part::Whole) if self.seasons(reader, point, year) => {}
            _ => {
                let run = run_until(reader, point);
                for back in (0..run).rev() {
                    let period = Period { year: year - back, ..point.period(year) };
                    self.add(period);
                    if matches!(point.part, Part::Half(_)) && self.begun.len() < MOST_PERIODS {
                        self.begun.push(Period { quarter: period.quarter - 1, ..period });
                    }
                }
                self.named(point.end(year));
            }
        }
    }

    /// The seasons of a year that are named before it: "the spring and the autumn report of last year".
    fn seasons(&mut self, reader: &Reader<'_>, point: &Point, year: i32) -> bool {
        let joins = |sign| {
            matches!(sign, Sign::Of | Sign::In | Sign::Article | Sign::And | Sign::To | Sign::Other | Sign::Season(_))
        };
        let from = (0..point.from).rev().take(BEFORE_A_YEAR).take_while(|place| joins(reader.at(*place))).last();
        let seasons: Vec<(usize, u8)> = (from.unwrap_or(point.from)..point.from)
            .filter_map(|place| if let Sign::Season(season) = reader.at(place) { Some((place, season)) } else { None })
            .collect();
        for (place, season) in &seasons {
            self.note(reader, *place, place + 1);
            self.season_of(year, *season);
        }
        !seasons.is_empty()
    }

    /// From a month to the day of the question, where that is no more than a year.
    fn since(&mut self, reader: &Reader<'_>, (year, month): Month) -> bool {
        let Some(today) = reader.today else { return false };
        let number = |year: i32, month: i32| year * 12 + month - 1;
        let (from, to) = (number(year, i32::from(month)), number(today.year, today.month));
        if !(from..from + 12).contains(&to) {
            return false;
        }
        for number in from..=to {
            let month = (number.div_euclid(12), number.rem_euclid(12) as u8 + 1);
            self.named([month]);
            self.add(Period { year: month.0, quarter: month.1.div_ceil(3) });
        }
        true
    }

    /// A quarter, half or month of which no year is said.
    fn without_year(&mut self, reader: &Reader<'_>, point: &Point) {
        let quarter = point.period(0).quarter;
        match (point.part, reader.today) {
            (Part::Month { month, .. }, Some(today)) => {
                // The last one that is over, or this one.
                let before = said_before(reader, point);
                let last = point.from.checked_sub(1).map(|before| reader.at(before)) == Some(Sign::Last);
                let before_last = (reader.at(point.to), reader.at(point.to + 1)) == (Sign::Before, Sign::Last);
                let year = today.year_of(month, last) - i32::from(before_last);
                self.yearless = !last && !before_last;
                if before == Some(Sign::Since) && self.since(reader, (year, month)) {
                    return;
                }
                self.named([(year, month)]);
                if let Part::Month { month, day: day @ 1.., .. } = point.part {
                    self.days.push((year, month, day));
                }
                self.add(Period { year, quarter });
            }
            (Part::Month { .. }, None) => {}
            _ => {
                self.interim = true;
                self.quarter = self.quarter.or(Some(quarter));
            }
        }
    }
}

/// What is said before a point, as "since the end of" it.
fn said_before(reader: &Reader<'_>, point: &Point) -> Option<Sign> {
    let before = (1..=4).filter_map(|back| point.from.checked_sub(back)).map(|place| reader.at(place));
    let joins = |sign: &Sign| matches!(sign, Sign::Article | Sign::In | Sign::Fiscal | Sign::Of | Sign::End);
    before.into_iter().find(|sign| !joins(sign))
}

/// The last years of a run of months that says none: "July to December".
fn years_of(reader: &Reader<'_>, first: &Point, last: &Point) -> Option<(i32, i32)> {
    let (Part::Month { month: from, .. }, Part::Month { month: to, .. }) = (first.part, last.part) else { return None };
    let today = reader.today.filter(|_| first.year.is_none() && last.year.is_none())?;
    let end = if i32::from(to) <= today.month { today.year } else { today.year - 1 };
    Some((if from <= to { end } else { end - 1 }, end))
}

/// `23` after `fiscal 2022,`: a year of two digits in a list after one of four.
fn short_year(reader: &Reader<'_>, last: &Point, at: usize) -> Option<Point> {
    let Sign::Number(short @ 15..=60, 2) = reader.at(at) else { return None };
    let joined = (last.to..at).all(|place| matches!(reader.at(place), Sign::Comma | Sign::And)) && at > last.to;
    let year = last.year.filter(|_| joined && last.part == Part::Whole)?;
    let near = (1..=3).contains(&(century(short) - year).abs());
    near.then_some(Point { year: Some(century(short)), part: Part::Whole, relative: false, from: at, to: at + 1 })
}

/// "24 vs 25": two years near each other, and nothing that they count.
fn two_short_years(reader: &Reader<'_>, at: usize) -> Option<(Point, Point)> {
    let now = reader.today?.year;
    let (Sign::Number(first @ 15..=60, 2), Sign::And, Sign::Number(second @ 15..=60, 2)) =
        (reader.at(at), reader.at(at + 1), reader.at(at + 2))
    else {
        return None;
    };
    // "weeks 15 and 16"
    if at.checked_sub(1).is_some_and(|before| matches!(reader.at(before), Sign::Unit(Unit::Week | Unit::Day))) {
        return None;
    }
    let near = (1..=3).contains(&first.abs_diff(second)) && century(first.max(second)) <= now;
    let alone = matches!(reader.at(at + 3), Sign::Stop | Sign::Comma);
    let point =
        |short, at| Point { year: Some(century(short)), part: Part::Whole, relative: false, from: at, to: at + 1 };
    (near && alone).then(|| (point(first, at), point(second, at + 2)))
}

/// Whether a month without a year is one, and not a word or a name: something before it says so, or a point beside it.
fn points_on(reader: &Reader<'_>, point: &Point, last: Option<&Point>) -> bool {
    let before = point.from.checked_sub(1).map_or(Sign::Stop, |before| reader.at(before));
    let said = matches!(
        before,
        Sign::In
            | Sign::Of
            | Sign::To
            | Sign::Ended
            | Sign::End
            | Sign::Last
            | Sign::This
            | Sign::Since
            | Sign::Between
            | Sign::From
            | Sign::Before
            | Sign::After
    );
    let day = matches!(point.part, Part::Month { day: 1.., .. } | Part::Month { span: 3, .. });
    let beside = last.is_some_and(|last| join(reader, last, point) != Join::Apart);
    let after = matches!(reader.at(point.to), Sign::To | Sign::Dash | Sign::And | Sign::Comma)
        && reader.month(point.to + 1).is_some();
    // "May" and "March" are other words, too, but not in "and may?".
    let only_that = matches!(point.part, Part::Month { month, .. } if !matches!(month, 3 | 5));
    let is_other = |placed: &Placed| !matches!(placed.sign, Sign::Month(_) | Sign::Article);
    let ends =
        reader.at(point.to) == Sign::Stop && point.from <= FEW && reader.signs[..point.from].iter().all(is_other);
    // "the may pack"
    let is_may = matches!(point.part, Part::Month { month: 5, .. });
    let of_another = is_may && before == Sign::Article && point.to < reader.signs.len();
    said || day || beside || after || only_that || ends || of_another
}

/// `five years to 2021`, `the three years ended 2022`: how many years up to the point are meant.
fn run_until(reader: &Reader<'_>, point: &Point) -> i32 {
    let back = |count: usize| point.from.checked_sub(count);
    let years = |place: usize| matches!(reader.at(place), Sign::Unit(Unit::Year));
    let mut place = match back(1) {
        Some(place) => place,
        None => return 1,
    };
    while matches!(reader.at(place), Sign::To | Sign::Ended | Sign::In | Sign::End | Sign::Article) && place > 0 {
        place -= 1;
    }
    if point.from - place < 2 || !years(place) {
        // The span of the point itself may begin with the unit: "three years ended June 2022".
        let counted = point.from.checked_sub(1).and_then(|before| reader.count(before));
        let whole = matches!(point.part, Part::Month { span: 12, .. }) && years(point.from);
        return counted.filter(|count| whole && (2..=10).contains(count)).unwrap_or(1);
    }
    let place = if place > 0 && matches!(reader.at(place - 1), Sign::Fiscal) { place - 1 } else { place };
    place.checked_sub(1).and_then(|before| reader.count(before)).filter(|count| (1..=10).contains(count)).unwrap_or(1)
}

/// How two points are joined by what stands between them.
fn join(reader: &Reader<'_>, first: &Point, second: &Point) -> Join {
    let between = first.to..second.from;
    if between.len() > 4 {
        return Join::Apart;
    }
    // "january february march", "q1 q2 q3 2024"
    let alike = match (first.part, second.part) {
        (Part::Month { .. }, Part::Month { .. }) => true,
        (Part::Quarter(_), Part::Quarter(_)) | (Part::Half(_), Part::Half(_)) => first.year.is_none(),
        _ => false,
    };
    if between.is_empty() && alike {
        return Join::List;
    }
    let filler = |sign| {
        joins(sign)
            || matches!(sign, Sign::Fiscal | Sign::Unit(_) | Sign::FiscalYear | Sign::Ended | Sign::Last | Sign::Comma)
    };
    let mut found = Join::Apart;
    for place in between {
        found = match reader.at(place) {
            Sign::To | Sign::Dash => Join::Range,
            Sign::And if found != Join::Range => Join::List,
            Sign::Comma | Sign::Slash if found == Join::Apart => Join::List,
            // "de 2019 a 2021"
            Sign::Article
                if second.from == first.to + 1 && reader.signs[place].end == reader.signs[place].start + 1 =>
            {
                Join::Range
            }
            sign if filler(sign) => found,
            // "2019 up to 2021", "2019 compared with 2020"
            Sign::Other if matches!(reader.at(place + 1), Sign::To | Sign::And) => found,
            _ => return Join::Apart,
        };
    }
    let opened =
        (1..=3).filter_map(|back| first.from.checked_sub(back)).any(|place| matches!(reader.at(place), Sign::Between));
    if found == Join::List && opened && matches!((first.year, second.year), (Some(from), Some(to)) if from < to) {
        // "between 2021 and 2023" is all of them, also where it is said "zwischen" or "entre"
        return Join::Range;
    }
    if found == Join::Range {
        let order = |point: &Point, other: &Point| point.year.or(other.year);
        if let (Some(from), Some(to)) = (order(first, second), order(second, first))
            && (from > to || to - from > 30)
        {
            return Join::List;
        }
    }
    found
}
