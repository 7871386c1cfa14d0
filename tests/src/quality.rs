//! How well the default policy does what people judge it by, on sets that were labelled before.
//!
//! Every set has two halves: policies are tuned on one, and the other tells whether that was of use to anyone else.

pub mod extraction;
pub mod passages;
pub mod selection;
mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use serde::Deserialize;

/// Which half of a set something belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Half {
    /// The half that policies are tuned on.
    Tune,
    /// The half that nobody looks at.
    Test,
}

/// What was measured on one set.
pub struct Table {
    title: &'static str,
    /// The goals: of each half as a whole, and of each class in it.
    goal: f64,
    class_goal: f64,
    rows: BTreeMap<String, BTreeMap<Half, Mean>>,
    /// What failed in the half that is tuned on, a line each; of the other half only how many.
    pub failures: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    count: u32,
}

impl Mean {
    fn value(self) -> f64 {
        self.sum / f64::from(self.count.max(1))
    }
}

impl Table {
    fn new(title: &'static str, goal: f64, class_goal: f64) -> Self {
        Self { title, goal, class_goal, rows: BTreeMap::new(), failures: Vec::new() }
    }

    fn add(&mut self, class: &str, half: Half, score: f64) {
        let mean = self.rows.entry(class.to_owned()).or_default().entry(half).or_default();
        mean.sum += score;
        mean.count += 1;
    }

    fn whole(&self, half: Half) -> Mean {
        let means = self.rows.values().filter_map(|row| row.get(&half));
        means.fold(Mean::default(), |all, mean| Mean { sum: all.sum + mean.sum, count: all.count + mean.count })
    }

    /// The score of the half that does worse.
    pub fn worst(&self) -> f64 {
        self.whole(Half::Tune).value().min(self.whole(Half::Test).value())
    }

    /// Whether both halves reach the goals.
    pub fn reached(&self) -> bool {
        let classes = self.rows.values().flat_map(BTreeMap::values);
        [Half::Tune, Half::Test].into_iter().all(|half| self.whole(half).value() >= self.goal)
            && classes.into_iter().all(|mean| mean.value() >= self.class_goal)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| {} | tuned on | count | not tuned on | count |", self.title)?;
        writeln!(f, "| --- | --- | --- | --- | --- |")?;
        let mut line = |name: &str, row: [Mean; 2]| {
            let [tune, test] = row;
            writeln!(f, "| {name} | {:.3} | {} | {:.3} | {} |", tune.value(), tune.count, test.value(), test.count)
        };
        for (class, row) in &self.rows {
            line(class, [Half::Tune, Half::Test].map(|half| row.get(&half).copied().unwrap_or_default()))?;
        }
        line("**all**", [Half::Tune, Half::Test].map(|half| self.whole(half)))?;
        writeln!(
            f,
            "goal {:.2}, no class below {:.2}: {}",
            self.goal,
            self.class_goal,
            if self.reached() { "reached" } else { "missed" }
        )
    }
}

/// A folder of labelled sets.
fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("quality").join(name)
}

/// A file of a set, which is a part of the repository: without it nothing can be measured.
fn read(path: &std::path::Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parse<T: for<'de> Deserialize<'de>>(path: &std::path::Path) -> T {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
