//! The program as people run it, with an S3 server beside it.

use std::path::Path;
use std::process::Stdio;

use docferry_demo_s3::{DemoS3, Identity};
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

/// The keys of someone who may read everything but what is below `denied/`.
pub(crate) const ACCESS_KEY: &str = "reader";
pub(crate) const SECRET_KEY: &str = "reader-secret";

/// A server, and a folder in which the program runs.
pub(crate) struct Bench {
    pub(crate) server: DemoS3,
    pub(crate) folder: TempDir,
}

/// How a run of the program ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Bench {
    pub(crate) async fn start() -> Self {
        let server = DemoS3::start([Identity::new(ACCESS_KEY, SECRET_KEY).denied("denied/")]).await.unwrap();
        Self { server, folder: tempfile::tempdir().unwrap() }
    }

    /// Writes a file into the folder that the program runs in.
    #[allow(dead_code, clippy::allow_attributes, reason = "not every test writes files")]
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.folder.path().join(name), bytes).unwrap();
    }

    /// The program with the server's environment and no other, so that nothing of the machine's reaches it.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_docferry"));
        command
            .args(arguments)
            .env_clear()
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            // Compiled policies are shared by all tests.
            .env("XDG_CACHE_HOME", Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"))
            .env("AWS_ENDPOINT_URL", self.server.endpoint_url())
            .env("AWS_ACCESS_KEY_ID", ACCESS_KEY)
            .env("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
            .env("AWS_REGION", "us-east-1")
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("DOCUMENT_METADATA_S3_BUCKET", "reports")
            .stdin(Stdio::null())
            .kill_on_drop(true);
        command
    }

    pub(crate) async fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments)).await
    }
}

pub(crate) async fn ended(mut command: Command) -> Ended {
    let output = command.output().await.unwrap();
    Ended {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Interrupts the program once it has said these words on stderr.
#[allow(dead_code, clippy::allow_attributes, reason = "not every test interrupts")]
pub(crate) async fn interrupted_after(words: &str, mut command: Command) -> Ended {
    let mut program = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(program.stderr.take().unwrap()).lines();
    let mut stderr = String::new();
    while let Some(line) = lines.next_line().await.unwrap() {
        stderr.extend([&line, "\n"]);
        if line.contains(words) {
            let pid = program.id().unwrap().to_string();
            assert!(Command::new("kill").args(["-INT", &pid]).status().await.unwrap().success());
        }
    }
    let output = program.wait_with_output().await.unwrap();
    Ended { code: output.status.code(), stdout: String::from_utf8(output.stdout).unwrap(), stderr }
}

impl Ended {
    /// The lines of JSON on stdout.
    #[allow(dead_code, clippy::allow_attributes, reason = "not every test reads JSON")]
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }
}
