//! How many pages a second the default policy reads in the sandbox, next to `pdftotext` of poppler and `mutool` of mupdf.
//!
//! `speed [--policy=FILE] [FOLDER]…` reads the documents of this crate, longer ones made of them, and those of the folders.
//! Readers take turns, and the least of each document's rounds counts: processor time of the one thread that reads. The
//! sandbox runs as the host always runs it, in a fresh instance for each document, deadlines on.
//!
//! It needs `pdftotext` and `pdfunite` (Debian: poppler-utils); without `mutool` (mupdf-tools) that column is missing.

mod corpus;
mod readers;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use corpus::Sample;
use docferry::{Policy, Runtime, RuntimeConfig};
use readers::{Native, Sandbox, tool};

type Anything = Box<dyn std::error::Error>;

const ROUNDS: usize = 5;
/// Documents by their pages: the name of a class, and the least and the most pages of its documents.
const CLASSES: [(&str, u32, u32); 4] =
    [("1 page", 1, 1), ("2 to 9 pages", 2, 9), ("10 to 49 pages", 10, 49), ("50 pages and more", 50, u32::MAX)];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Anything> {
    for needed in ["pdftotext", "pdfunite"] {
        if !readers::is_there(needed) {
            return Err(format!("{needed} is not on this machine: install poppler-utils").into());
        }
    }
    let (mut policy, mut folders) = (None, Vec::new());
    for argument in std::env::args().skip(1) {
        match argument.strip_prefix("--policy=") {
            Some(path) => policy = Some(std::fs::read(path)?),
            None => folders.push(PathBuf::from(argument)),
        }
    }
    let policy = start(policy).await?;
    let sandbox = Sandbox::new(policy)?;
    let mut native = Native::start()?;
    let mupdf = readers::is_there("mutool");

    let made = tempfile::tempdir()?;
    let blank = corpus::blank(made.path())?;
    let mut least = Least::default();
    for _ in 0..4 * ROUNDS {
        least.note(tool("pdftotext", &blank)?, mupdf.then(|| tool("mutool", &blank)).transpose()?);
    }
    println!("start of pdftotext on an empty page: {:.2?}", least.poppler);
    if let Some(mupdf) = least.mupdf {
        println!("start of mutool on an empty page: {mupdf:.2?}");
    }
    println!();

    let samples = corpus::samples(made.path(), &folders)?;
    let (mut rows, mut left_out) = (Vec::new(), 0);
    for sample in samples {
        match measure(&sample, &sandbox, &mut native, mupdf).await? {
            Some(row) => rows.push(row),
            None => left_out += 1,
        }
    }
    println!(
        "| documents | pages | sandbox, pages/s | pdftotext | mutool | sandbox ÷ pdftotext | less its start | sandbox ÷ mutool | less its start | native ÷ sandbox |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (name, from, to) in CLASSES {
        let class: Vec<&Row> = rows.iter().filter(|row| (from..=to).contains(&row.pages)).collect();
        print(&format!("{name}: {}", class.len()), &class, &least);
    }
    print(&format!("**all**: {}", rows.len()), &rows.iter().collect::<Vec<_>>(), &least);
    println!("\n{left_out} documents that one of the readers does not read are left out. The longest, one by one:\n");
    rows.sort_by_key(|row| row.pages);
    for row in rows.iter().filter(|row| row.pages >= 30) {
        print(&row.name, &[row], &least);
    }
    Ok(())
}

/// Loads the policy into an empty cache, then again from what is in it, and says what that took.
async fn start(component: Option<Vec<u8>>) -> Result<Policy, Anything> {
    let cache = tempfile::tempdir()?;
    let config = || RuntimeConfig {
        cache_dir: Some(cache.path().to_owned()),
        workers: std::num::NonZeroUsize::new(1),
        ..RuntimeConfig::default()
    };
    let load = async || -> Result<(Policy, Duration, Duration), Anything> {
        let began = Instant::now();
        let runtime = Runtime::new(config())?;
        let made = began.elapsed();
        let policy = match &component {
            Some(component) => Policy::load(&runtime, component.clone()).await?,
            None => docferry::default_policy(&runtime).await?,
        };
        Ok((policy, made, began.elapsed() - made))
    };
    let (policy, _, compiled) = load().await?;
    let (mut engine, mut cached) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let (_, made, loaded) = load().await?;
        (engine, cached) = (engine.min(made), cached.min(loaded));
    }
    println!(
        "component {:.2} MB; compiled in {compiled:.2?}, from the cache in {cached:.2?}, after {engine:.2?} for the engine",
        policy.size() as f64 / 1e6
    );
    Ok(policy)
}

/// The least times of the tools, where those are there.
struct Least {
    poppler: Duration,
    mupdf: Option<Duration>,
}

impl Default for Least {
    fn default() -> Self {
        Self { poppler: Duration::MAX, mupdf: None }
    }
}

impl Least {
    fn note(&mut self, poppler: Option<Duration>, mupdf: Option<Option<Duration>>) {
        self.poppler = self.poppler.min(poppler.unwrap_or(Duration::MAX));
        self.mupdf = [self.mupdf, mupdf.flatten()].into_iter().flatten().min();
    }
}

/// What one document took.
struct Row {
    name: String,
    pages: u32,
    sandbox: Duration,
    native: Duration,
    tools: Least,
}

async fn measure(
    sample: &Sample,
    sandbox: &Sandbox,
    native: &mut Native,
    mupdf: bool,
) -> Result<Option<Row>, Anything> {
    let mut row = Row {
        name: sample.name.clone(),
        pages: 0,
        sandbox: Duration::MAX,
        native: Duration::MAX,
        tools: Least::default(),
    };
    for _ in 0..ROUNDS {
        let Some((pages, took)) = sandbox.read(&sample.path).await? else { return Ok(None) };
        (row.pages, row.sandbox) = (pages, row.sandbox.min(took));
        let Some(poppler) = tool("pdftotext", &sample.path)? else { return Ok(None) };
        let mupdf = mupdf.then(|| tool("mutool", &sample.path)).transpose()?;
        if mupdf == Some(None) {
            return Ok(None);
        }
        row.tools.note(Some(poppler), mupdf);
        row.native = row.native.min(native.read(&sample.path)?);
    }
    Ok((row.pages > 0).then_some(row))
}

fn print(name: &str, rows: &[&Row], start: &Least) {
    let pages: u32 = rows.iter().map(|row| row.pages).sum();
    let sum = |time: &dyn Fn(&Row) -> Duration| -> f64 {
        rows.iter().map(|row| time(row)).fold(Duration::ZERO, Duration::saturating_add).as_secs_f64()
    };
    let less = |time: Duration, start: Duration| time.saturating_sub(start).max(Duration::from_micros(1));
    let sandbox = sum(&|row| row.sandbox);
    let poppler = sum(&|row| row.tools.poppler);
    let poppler_less = sum(&|row| less(row.tools.poppler, start.poppler));
    let rate = |seconds: f64| f64::from(pages) / seconds;
    let [pages_of_mupdf, mupdf, mupdf_less] = match start.mupdf {
        Some(start) => {
            let of = |row: &Row| row.tools.mupdf.unwrap_or_default();
            let (mupdf, mupdf_less) = (sum(&of), sum(&|row| less(of(row), start)));
            [format!("{:.0}", rate(mupdf)), format!("{:.2}", mupdf / sandbox), format!("{:.2}", mupdf_less / sandbox)]
        }
        None => ["–"; 3].map(str::to_owned),
    };
    println!(
        "| {name} | {pages} | {:.0} | {:.0} | {pages_of_mupdf} | {:.2} | {:.2} | {mupdf} | {mupdf_less} | {:.2} |",
        rate(sandbox),
        rate(poppler),
        poppler / sandbox,
        poppler_less / sandbox,
        sandbox / sum(&|row| row.native),
    );
}
