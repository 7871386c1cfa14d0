//! The readers that are compared, and the processor time that each takes.

use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use docferry::{Limits, Policy};
use docferry_sandbox::{ContentSource, Document};

use super::Anything;

/// Whether a program is on this machine.
pub(crate) fn is_there(program: &str) -> bool {
    Command::new(program).arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// The processor time that a thread has taken once it is in a state: `S` waits, `Z` has ended.
fn processor_time(task: &Path, state: char) -> Result<Duration, Anything> {
    // What is read while it still runs is old.
    loop {
        let stat = std::fs::read_to_string(task.join("stat"))?;
        if stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with(state)) {
            break;
        }
        std::thread::yield_now();
    }
    let figures = std::fs::read_to_string(task.join("schedstat"))?;
    let nanoseconds = figures.split_whitespace().next().ok_or("the kernel tells no processor time")?;
    Ok(Duration::from_nanos(nanoseconds.parse()?))
}

/// Lets `pdftotext` or `mutool` read a document; nothing if it does not.
pub(crate) fn tool(program: &str, path: &Path) -> Result<Option<Duration>, Anything> {
    let mut command = Command::new(program);
    if program == "pdftotext" {
        command.args(["-q", "-enc", "UTF-8"]).arg(path).arg("/dev/null");
    } else {
        command.args(["draw", "-q", "-F", "txt", "-o", "/dev/null"]).arg(path);
    }
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let took = processor_time(&PathBuf::from(format!("/proc/{}", child.id())), 'Z');
    Ok(if child.wait()?.success() { Some(took?) } else { None })
}

/// The policy in the sandbox, on its one worker.
pub(crate) struct Sandbox {
    policy: Policy,
    worker: PathBuf,
}

impl Sandbox {
    pub(crate) fn new(policy: Policy) -> Result<Self, Anything> {
        // A busy machine must not change what is measured.
        let policy = policy.with_limits(Limits { extraction: Duration::from_secs(600), ..Limits::default() });
        let mut workers = Vec::new();
        for task in std::fs::read_dir("/proc/self/task")? {
            let task = task?.path();
            // Others may have ended since.
            if std::fs::read_to_string(task.join("comm")).is_ok_and(|name| name.starts_with("docferry-sandbo")) {
                workers.push(task);
            }
        }
        match <[PathBuf; 1]>::try_from(workers) {
            Ok([worker]) => Ok(Self { policy, worker }),
            Err(others) => Err(format!("{} workers instead of one", others.len()).into()),
        }
    }

    /// How many pages a document has, and what reading it took; nothing if it cannot be read.
    pub(crate) async fn read(&self, path: &Path) -> Result<Option<(u32, Duration)>, Anything> {
        let content = Arc::new(Bytes(std::fs::read(path)?));
        let document = Document {
            name: path.display().to_string(),
            uri: path.display().to_string(),
            group: String::new(),
            media_type: None,
            size: None,
            modified: None,
            attributes: Vec::new(),
        };
        let before = processor_time(&self.worker, 'S')?;
        let extracted = self.policy.extract(document, content, None).await;
        let took = processor_time(&self.worker, 'S')? - before;
        Ok(extracted.ok().map(|extracted| (extracted.summary.pages, took)))
    }
}

struct Bytes(Vec<u8>);

impl ContentSource for Bytes {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.0.get(offset..)).unwrap_or_default();
        Ok(rest[..rest.len().min(length)].to_vec())
    }
}

/// The same code without a sandbox.
pub(crate) struct Native {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Native {
    /// Builds it, if need be, and starts it.
    pub(crate) fn start() -> Result<Self, Anything> {
        let guest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guest");
        let target = guest.join("../target/guest");
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        cargo.current_dir(&guest).args(["build", "--release", "--locked", "--package", "docferry-default-policy"]);
        cargo.args(["--example", "extract", "--target-dir"]).arg(&target);
        for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_BUILD_TARGET"] {
            cargo.env_remove(name);
        }
        if !cargo.status()?.success() {
            return Err("the native extraction does not build".into());
        }
        let mut child = Command::new(target.join("release/examples/extract"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (to, from) = (child.stdin.take(), child.stdout.take());
        Ok(Self { child, to: to.ok_or("no stdin")?, from: BufReader::new(from.ok_or("no stdout")?) })
    }

    pub(crate) fn read(&mut self, path: &Path) -> Result<Duration, Anything> {
        let task = PathBuf::from(format!("/proc/{}", self.child.id()));
        let before = processor_time(&task, 'S')?;
        writeln!(self.to, "{}", path.display())?;
        if self.from.read_line(&mut String::new())? == 0 {
            return Err(format!("the native extraction ended at {}", path.display()).into());
        }
        Ok(processor_time(&task, 'S')? - before)
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
