//! What the sandbox and the program cost. Each figure is the least of many rounds: what the work takes when nothing else
//! gets in its way.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has failed")]

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use docferry_sandbox::{
    ContentSource, Document, DocumentRef, Documents, IndexKey, Limits, Policy, Question, Runtime, RuntimeConfig,
};

const GUEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guest");
const DEMO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/demo/organized");
const ENTRIES: usize = 10_000;
const MANY_ENTRIES: usize = 1_000_000;
/// What an index over a million entries may hold in the sandbox, in bytes.
const MANY_MEMORY: u64 = 400_000_000;

fn main() {
    let tokio = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let cache = tempfile::tempdir().unwrap();
    tokio.block_on(async {
        let runtime = Runtime::new(RuntimeConfig::default()).unwrap();
        let policy = docferry::default_policy(&runtime).await.unwrap();
        row("fresh instance, made and torn down", policy.time_of_an_instance(2000), Duration::from_micros(15));
        selection(&runtime, &policy).await;
        selection_from_many(&runtime, &policy).await;
        extraction(&policy).await;
    });
    row("program start to first request", first_request(cache.path()), Duration::from_millis(60));
}

fn row(name: &str, measured: Duration, goal: Duration) {
    println!("{name:<44} {measured:>10.2?}   goal {goal:?}");
}

/// The least of some rounds.
fn least(rounds: u32, mut round: impl FnMut() -> Duration) -> Duration {
    (0..rounds).map(|_| round()).min().unwrap_or_default()
}

struct Entries(Vec<Document>);

impl Documents for Entries {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn document(&self, index: usize) -> Option<DocumentRef<'_>> {
        self.0.get(index).map(DocumentRef::from)
    }

    fn bytes(&self) -> u64 {
        400 * self.0.len() as u64
    }
}

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

fn question() -> Question {
    Question {
        text: format!("What was the net profit of {} {} in 2022?", word(99), word(99 * 7 + 3)),
        history: Vec::new(),
        max_documents: 3,
        today: "2026-11-25".to_owned(),
        language: None,
        hidden: Vec::new(),
    }
}

async fn selection(runtime: &Runtime, policy: &Policy) {
    let documents: Arc<dyn Documents> = Arc::new(Entries((0..ENTRIES).map(entry).collect()));
    let question = question();
    let of_nobody = Question { text: "which yearly accounts were audited in 2020".to_owned(), ..question.clone() };
    let key = || IndexKey { tenant: String::new(), catalogue: "benchmark".to_owned() };
    let indexes = runtime.indexes();
    let ask = async |policy: &Policy, question: &Question| {
        let began = Instant::now();
        let chosen = indexes.select(policy, key(), Arc::clone(&documents), question.clone(), None).await.unwrap();
        assert_eq!(chosen.len(), 3);
        began.elapsed()
    };
    ask(policy, &question).await;
    let (mut asked, mut asked_of_nobody, mut built) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for _ in 0..200 {
        asked = asked.min(ask(policy, &question).await);
        asked_of_nobody = asked_of_nobody.min(ask(policy, &of_nobody).await);
    }
    let fresh = policy.clone().with_reuse(false);
    for _ in 0..20 {
        built = built.min(ask(&fresh, &question).await);
    }
    row(&format!("index over {ENTRIES} entries, and a question"), built, Duration::from_millis(80));
    row(&format!("question on {ENTRIES} entries"), asked, Duration::from_millis(1));
    row("the same, which names nobody", asked_of_nobody, Duration::from_millis(1));
}

/// The same over a million entries. That it ends at all tells that the index holds no more than it may.
async fn selection_from_many(runtime: &Runtime, policy: &Policy) {
    let limits = Limits {
        indexing: Duration::from_secs(120),
        index_memory_base: MANY_MEMORY,
        index_memory_max: MANY_MEMORY,
        ..Limits::default()
    };
    let policy = policy.clone().with_limits(limits);
    let documents: Arc<dyn Documents> = Arc::new(Entries((0..MANY_ENTRIES).map(entry).collect()));
    let key = || IndexKey { tenant: String::new(), catalogue: "large benchmark".to_owned() };
    let frequent = Question { text: "annual report 2020".to_owned(), ..question() };
    let indexes = runtime.indexes();
    let ask = async |question: Question| {
        let began = Instant::now();
        let chosen = indexes.select(&policy, key(), Arc::clone(&documents), question, None).await.unwrap();
        assert_eq!(chosen.len(), 3);
        began.elapsed()
    };
    let built = ask(question()).await;
    let (mut asked, mut asked_of_many) = (Duration::MAX, Duration::MAX);
    for _ in 0..20 {
        asked = asked.min(ask(question()).await);
        asked_of_many = asked_of_many.min(ask(frequent.clone()).await);
    }
    let megabytes = MANY_MEMORY / 1_000_000;
    row(&format!("index over {MANY_ENTRIES} entries in {megabytes} MB"), built, Duration::from_secs(8));
    row(&format!("question on {MANY_ENTRIES} entries"), asked, Duration::from_millis(30));
    row("the same, where half of them fit", asked_of_many, Duration::from_millis(30));
}

struct Bytes(Vec<u8>);

impl ContentSource for Bytes {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let rest = self.0.get(offset as usize..).unwrap_or_default();
        Ok(rest[..rest.len().min(length)].to_vec())
    }
}

/// The same code in the sandbox and native, in turns, on the demonstration's documents.
async fn extraction(policy: &Policy) {
    let policy = policy.clone().with_limits(Limits { extraction: Duration::from_secs(120), ..Limits::default() });
    let mut files = Vec::new();
    collect(Path::new(DEMO), &mut files);
    files.sort();
    let build = [
        "build",
        "--release",
        "--locked",
        "--package",
        "docferry-default-policy",
        "--example",
        "extract",
        "--target-dir",
    ];
    let target = Path::new(GUEST).join("../target/guest");
    let built = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
        .current_dir(GUEST)
        .args(build)
        .arg(&target)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTC_WRAPPER")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .env_remove("CARGO_BUILD_TARGET")
        .status();
    assert!(built.unwrap().success(), "the native extraction does not build");
    let mut native = Command::new(target.join("release/examples/extract"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut to, mut from) = (native.stdin.take().unwrap(), BufReader::new(native.stdout.take().unwrap()));
    let (mut sandboxed_sum, mut native_sum) = (Duration::ZERO, Duration::ZERO);
    for file in &files {
        let content: Arc<dyn ContentSource> = Arc::new(Bytes(std::fs::read(file).unwrap()));
        let (mut in_sandbox, mut outside) = (Duration::MAX, Duration::MAX);
        for _ in 0..7 {
            let document = Document { name: file.display().to_string(), ..document() };
            let began = Instant::now();
            policy.extract(document, Arc::clone(&content), None).await.unwrap();
            in_sandbox = in_sandbox.min(began.elapsed());
            writeln!(to, "{}", file.display()).unwrap();
            let mut line = String::new();
            from.read_line(&mut line).unwrap();
            outside = outside.min(Duration::from_nanos(line.trim().parse().unwrap()));
        }
        sandboxed_sum += in_sandbox;
        native_sum += outside;
    }
    drop(to);
    native.wait().unwrap();
    let name = format!("extraction of {} documents, sandbox and native", files.len());
    let ratio = sandboxed_sum.as_secs_f64() / native_sum.as_secs_f64();
    println!("{name:<44} {sandboxed_sum:>10.2?}   {native_sum:.2?}, ratio {ratio:.2}   goal 2");
}

fn document() -> Document {
    Document {
        name: String::new(),
        uri: String::new(),
        group: String::new(),
        media_type: None,
        size: None,
        modified: None,
        attributes: Vec::new(),
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

/// From the start of the program until the first byte of its first request, with the compiled policy in its cache.
fn first_request(cache: &Path) -> Duration {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let start = || {
        let began = Instant::now();
        let mut program = Command::new(env!("CARGO_BIN_EXE_docferry"))
            .args(["-q", "get", "s3://reports/x.pdf"])
            .env_clear()
            .env("XDG_CACHE_HOME", cache)
            .env("AWS_ENDPOINT_URL", &endpoint)
            .env("AWS_ACCESS_KEY_ID", "reader")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .env("AWS_REGION", "us-east-1")
            .spawn()
            .unwrap();
        let (mut connection, _) = listener.accept().unwrap();
        connection.read_exact(&mut [0]).unwrap();
        let elapsed = began.elapsed();
        program.kill().unwrap();
        program.wait().unwrap();
        elapsed
    };
    // The first start compiles.
    start();
    least(20, start)
}
