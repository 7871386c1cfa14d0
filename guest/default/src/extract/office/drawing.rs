//! What stands in drawings, charts and diagrams.

use docferry_policy::Failure;

use super::super::cells::Holds;
use super::blocks::{Blocks, row};
use super::container::{Container, Tag, Visitor};
use super::number_format;

/// How many points of a chart are read.
const MOST_POINTS: usize = 10_000;

/// The text of a drawing, a chart or a diagram, which the name of its part tells by what is in it.
pub(super) fn read(container: &mut Container<'_>, name: &str) -> Result<String, Failure> {
    if container.root(name)?.as_deref() == Some("chartSpace") {
        let mut chart = Chart::default();
        container.read(name, &mut chart)?;
        return Ok(chart.show());
    }
    let mut shapes = Shapes::default();
    container.read(name, &mut shapes)?;
    Ok(shapes.blocks.finish().join("\n"))
}

/// Paragraphs of DrawingML, whatever stands around them.
#[derive(Default)]
struct Shapes {
    blocks: Blocks,
    shown: bool,
    unseen: u32,
}

impl Visitor for Shapes {
    fn start(&mut self, name: &[u8], _: &Tag<'_>) {
        if self.unseen > 0 || name == b"Fallback" {
            self.unseen += 1;
            return;
        }
        match name {
            b"p" => self.blocks.begin_paragraph(),
            b"t" => self.shown = true,
            b"br" => self.blocks.text("\n"),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.unseen > 0 {
            self.unseen -= 1;
            return;
        }
        match name {
            b"p" => self.blocks.end_paragraph("", false),
            b"t" => self.shown = false,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.shown && self.unseen == 0 {
            self.blocks.text(text);
        }
    }

    fn is_done(&self) -> bool {
        self.blocks.is_full()
    }
}

/// A chart as the table that it shows.
#[derive(Default)]
struct Chart {
    titles: Vec<String>,
    series: Vec<Series>,
    open: Vec<Vec<u8>>,
    text: String,
    format: String,
    points: usize,
    point: usize,
}

#[derive(Default)]
struct Series {
    name: String,
    categories: Vec<String>,
    values: Vec<String>,
}

fn line(cells: &[String]) -> String {
    row(&cells.iter().map(|cell| (&**cell, Holds::default())).collect::<Vec<_>>())
}

impl Chart {
    fn is_in(&self, name: &[u8]) -> bool {
        self.open.iter().any(|open| open == name)
    }

    fn show(self) -> String {
        let mut lines: Vec<String> =
            self.titles.into_iter().map(|title| title.trim().to_owned()).filter(|title| !title.is_empty()).collect();
        let mut header = vec![String::new()];
        header.extend(self.series.iter().map(|series| series.name.clone()));
        lines.push(line(&header));
        let rows = self.series.iter().map(|series| series.values.len().max(series.categories.len())).max().unwrap_or(0);
        let at = |texts: &[String], place: usize| texts.get(place).cloned().unwrap_or_default();
        for place in 0..rows {
            let category = self.series.iter().map(|series| at(&series.categories, place)).find(|text| !text.is_empty());
            let mut cells = vec![category.unwrap_or_default()];
            cells.extend(self.series.iter().map(|series| at(&series.values, place)));
            lines.push(line(&cells));
        }
        lines.retain(|line| !line.trim().is_empty());
        lines.join("\n")
    }
}

impl Visitor for Chart {
    fn start(&mut self, name: &[u8], tag: &Tag<'_>) {
        match name {
            b"ser" => self.series.push(Series::default()),
            b"title" => self.titles.push(String::new()),
            b"numCache" | b"numLit" => self.format.clear(),
            b"pt" => self.point = tag.number("idx").map_or(usize::MAX, |place| place as usize),
            _ => {}
        }
        self.text.clear();
        // Deep nesting has no meaning in a chart.
        if self.open.len() < 100 {
            self.open.push(name.to_vec());
        }
    }

    fn end(&mut self, name: &[u8]) {
        let text = std::mem::take(&mut self.text);
        if self.open.last().is_some_and(|open| open == name) {
            self.open.pop();
        }
        match name {
            b"t" if self.is_in(b"title") => {
                if let Some(title) = self.titles.last_mut() {
                    title.push_str(&text);
                }
            }
            b"p" if self.is_in(b"title") => {
                if let Some(title) = self.titles.last_mut() {
                    title.push(' ');
                }
            }
            b"formatCode" => self.format = text,
            b"v" => {
                let place =
                    if self.is_in(b"tx") { 0 } else { 1 + usize::from(self.is_in(b"val") || self.is_in(b"yVal")) };
                let (point, format) = (self.point, &self.format);
                let numeric = self.open.iter().any(|open| open == b"numCache" || open == b"numLit");
                let shown = match text.trim().parse::<f64>() {
                    Ok(value) if numeric => number_format::show(value, format, false),
                    _ => text.trim().to_owned(),
                };
                let Some(series) = self.series.last_mut() else { return };
                let texts = match place {
                    0 => {
                        series.name.push_str(&shown);
                        return;
                    }
                    1 => &mut series.categories,
                    _ => &mut series.values,
                };
                if point < MOST_POINTS {
                    if texts.len() <= point {
                        self.points += point + 1 - texts.len();
                        texts.resize(point + 1, String::new());
                    }
                    texts[point] = shown;
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if matches!(self.open.last().map(Vec::as_slice), Some(b"t" | b"v" | b"formatCode")) {
            self.text.push_str(text);
        }
    }

    fn is_done(&self) -> bool {
        self.points > 20 * MOST_POINTS || self.series.len() > 1000
    }
}
