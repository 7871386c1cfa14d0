//! The selection as native code, without a sandbox: how long an index of so many entries takes, what it and its making hold
//! at most, and how long a question takes. `index [ENTRIES]…`, 10,000 and 1,000,000 without arguments.

use std::alloc::{GlobalAlloc, Layout, System};
use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

use docferry_default_policy::DefaultPolicy;
use docferry_policy::{Document, Question, Selector};

/// Counts what is held, and the most that ever was.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

#[expect(unsafe_code, reason = "an allocator cannot be written without; this one only counts what it passes on")]
// SAFETY: every call is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        MOST.fetch_max(held, Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> Result<(), Box<dyn Error>> {
    let mut counts = std::env::args().skip(1).map(|count| count.parse()).collect::<Result<Vec<usize>, _>>()?;
    if counts.is_empty() {
        counts = vec![10_000, 1_000_000];
    }
    for count in counts {
        measure(count)?;
    }
    Ok(())
}

fn measure(count: usize) -> Result<(), Box<dyn Error>> {
    let before = HELD.load(Relaxed);
    MOST.store(before, Relaxed);
    let mut index = <DefaultPolicy as Selector>::Index::default();
    let mut built = Duration::ZERO;
    for number in 0..count {
        let document = entry(number);
        let began = Instant::now();
        DefaultPolicy::add(&mut index, document);
        built += began.elapsed();
    }
    let began = Instant::now();
    DefaultPolicy::seal(&mut index)?;
    let sealed = began.elapsed();
    let most = (MOST.load(Relaxed) - before) / (1024 * 1024);
    let held = (HELD.load(Relaxed) - before) / (1024 * 1024);
    println!("{count} entries: added in {built:.1?}, sealed in {sealed:.1?}; at most {most} MiB, then {held} MiB");
    for text in [
        format!("What was the net profit of {} {} in 2022?", word(99), word(99 * 7 + 3)),
        format!("Compare the annual reports of {} and {} between 2019 and 2022", word(31), word(17)),
        "Which auditor signed the circular of last year?".to_owned(),
        "Hello there, how do I bake a sourdough bread?".to_owned(),
        format!("quarterly reports audited by {} in English", word(402)),
        "annual report 2020".to_owned(),
        "wxyz mnbvcq qwertyui asdfgh zxcvbnm poiuyt lkjhgf reportt cirkular annuel audittor profitability".to_owned(),
        "annual report of bace ".repeat(4000),
    ] {
        let question = Question { today: "2026-11-25".to_owned(), ..Question::new(text) };
        let mut least = Duration::MAX;
        let mut chosen = 0;
        for _ in 0..5 {
            let began = Instant::now();
            chosen = DefaultPolicy::select(&mut index, &question)?.len();
            least = least.min(began.elapsed());
        }
        let text: String = question.text.chars().take(60).collect();
        println!("  {least:>10.1?}  {chosen} chosen  {text}");
    }
    Ok(())
}

/// An entry such as the benchmark of the sandbox has.
fn entry(index: usize) -> Document {
    let kinds = ["annual report", "audited financial statements", "quarterly report", "circular"];
    let (group, year, kind) = (index / 40, 2015 + index % 10, kinds[index / 10 % 4]);
    let (company, symbol) = (format!("{} {} Limited", word(group), word(group * 7 + 3)), format!("SYM{group}"));
    let name = format!("{symbol}-{kind}-{year}.pdf").to_lowercase();
    let attributes = [
        ("document_type", kind.to_owned()),
        ("period", year.to_string()),
        ("symbol", symbol.clone()),
        ("title", format!("{company}: {kind} {year}")),
        ("language", "en".to_owned()),
        ("sector", word(group % 12)),
        ("auditor", word(group % 5 + 400)),
        ("published", format!("{}-03-31", year + 1)),
    ];
    Document {
        uri: format!("s3://reports/organized/{symbol}/{kind}/{year}/{name}"),
        name,
        group: company,
        media_type: Some("application/pdf".to_owned()),
        size: Some(100_000),
        modified: None,
        attributes: attributes.map(|(name, value)| (name.to_owned(), value)).to_vec(),
    }
}

/// A word that stands for a number.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"];
    let letters: String = [number % 16, number / 16 % 16, number / 256 % 16].map(|place| SYLLABLES[place]).concat();
    letters[..1].to_uppercase() + &letters[1..]
}
