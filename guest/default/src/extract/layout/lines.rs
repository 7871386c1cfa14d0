//! The lines of a page.

use super::span::Span;
use super::{CAPITAL, RAISED_GAP, RAISED_SIZE, SAME_EDGE, SAME_LINE, is_raised};

/// A letter that begins a text stands with no more than another, such as a quotation mark.
const CAPITAL_LETTERS: usize = 2;
/// The text beside it begins so near to it, in ems of the text.
const CAPITAL_GAP: f64 = 1.0;
/// It stands over no more lines above its own.
const CAPITAL_LINES: usize = 12;
/// It is so high, in ems.
const CAPITAL_HEIGHT: f64 = 0.85;
/// The first line may begin where it does, and be printed over it: then its letters reach no higher. How high capitals are, in
/// ems, and how much higher they may reach.
const CAPITALS: f64 = 0.7;
const HIGHER: f64 = 0.05;

/// The lines of spans, from the top, each from the left.
pub(super) fn lines(mut spans: Vec<Span>) -> Vec<Vec<Span>> {
    spans.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut lines: Vec<Vec<Span>> = Vec::new();
    let mut rest = &spans[..];
    while let Some(first) = rest.first() {
        let mut size = first.size;
        let mut count = 1;
        while let Some(span) = rest.get(count)
            && span.y - first.y < SAME_LINE * size.min(span.size).max(0.6 * size.max(span.size))
        {
            size = if span.size > size { span.size } else { size };
            count += 1;
        }
        let (line, others) = rest.split_at(count);
        let mut line = line.to_vec();
        line.sort_by(|a, b| a.x.total_cmp(&b.x));
        lines.push(line);
        rest = others;
    }
    with_capitals(&mut lines);
    with_marks(&mut lines);
    lines
}

/// Moves letters that begin a text over several of its lines to the first of them, without a blank behind.
fn with_capitals(lines: &mut Vec<Vec<Span>>) {
    for at in 1..lines.len() {
        let is_capital = |span: &Span| span.letters <= CAPITAL_LETTERS && span.alphabetic > 0;
        let Some(place) = lines[at].iter().position(is_capital) else { continue };
        let mut capital = lines[at][place];
        let beside = |span: &Span| {
            let (gap, rise) = (span.x - capital.end, (capital.y - span.y) / capital.size);
            span.size <= CAPITAL * capital.size
                && (gap.abs() < CAPITAL_GAP * span.size && rise < CAPITAL_HEIGHT
                    || (span.x - capital.x).abs() < SAME_EDGE * span.size
                        && rise + CAPITALS * span.size / capital.size < CAPITALS + HIGHER)
        };
        let above = lines[..at].iter().rev().take(CAPITAL_LINES).map(|line| line.iter().position(beside));
        let Some((up, Some(next))) = above.take_while(Option::is_some).enumerate().last() else { continue };
        let first = &mut lines[at - 1 - up];
        let Span { x, y, size, .. } = first[next];
        (capital.y, capital.size, capital.end) = (y, size, x);
        first.insert(next, capital);
        lines[at].remove(place);
    }
    lines.retain(|line| !line.is_empty());
}

/// Moves small marks into the lines to which they belong.
fn with_marks(lines: &mut Vec<Vec<Span>>) {
    for at in 0..lines.len() {
        for other in [at + 1, at.wrapping_sub(1)] {
            let Some(line) = lines.get(other) else { continue };
            let largest = line.iter().map(|span| span.size).fold(0.0, f64::max);
            let is_mark = |span: &Span| span.size < RAISED_SIZE * largest && is_mark(span, line);
            if !lines[at].iter().any(is_mark) {
                continue;
            }
            let (mut moved, kept) = lines[at].iter().copied().partition(is_mark);
            lines[at] = kept;
            lines[other].append(&mut moved);
            lines[other].sort_by(|a, b| a.x.total_cmp(&b.x));
        }
    }
    lines.retain(|line| !line.is_empty());
}

/// Whether a span is a small mark beside one of a line.
fn is_mark(span: &Span, line: &[Span]) -> bool {
    let after = line.partition_point(|neighbour| neighbour.x < span.x);
    let before = after.checked_sub(1).and_then(|before| line.get(before));
    let touches = |neighbour: &Span, gap: f64| {
        span.size < RAISED_SIZE * neighbour.size
            && gap.abs() < RAISED_GAP * neighbour.size
            && is_raised(span.y, span.size, neighbour.y, neighbour.size)
    };
    before.is_some_and(|before| touches(before, span.x - before.end))
        || line.get(after).is_some_and(|after| touches(after, after.x - span.end))
}
