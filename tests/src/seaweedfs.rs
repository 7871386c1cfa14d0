//! A real S3 server, SeaweedFS, on loopback.

use std::io::{self, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// Names the server's program; `tests/run` installs it and sets this.
const PROGRAM: &str = "SEAWEEDFS";

/// How often it is started: a port that was free when it was looked for may be taken when the server asks for it.
const TRIES: usize = 3;

/// How long a start may take on a busy machine.
const START: Duration = Duration::from_secs(120);

/// Who may do what.
const IDENTITIES: &str = r#"{"identities": [
    {"name": "writer", "credentials": [{"accessKey": "writer", "secretKey": "writer-secret"}],
     "actions": ["Admin", "Read", "Write", "List"]},
    {"name": "reader", "credentials": [{"accessKey": "reader", "secretKey": "reader-secret"}],
     "actions": ["Read:reports", "List:reports"]}
]}"#;

/// A running server. `writer` may do everything, `reader` may read and list the bucket `reports`. Dropping it stops it.
pub struct SeaweedFs {
    port: u16,
    _server: Child,
    _folder: TempDir,
}

impl SeaweedFs {
    /// Starts a server with nothing in it, on other ports when it ends before it serves.
    ///
    /// # Errors
    ///
    /// When the program is not named, or does not start.
    pub async fn start() -> io::Result<Self> {
        let program = std::env::var_os(PROGRAM).map(PathBuf::from).ok_or_else(|| {
            io::Error::other(format!("{PROGRAM} does not name the server's program: run the tests with tests/run"))
        })?;
        for _ in 1..TRIES {
            if let Ok(server) = Self::start_once(&program).await {
                return Ok(server);
            }
        }
        Self::start_once(&program).await
    }

    async fn start_once(program: &Path) -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        let identities = folder.path().join("identities.json");
        std::fs::File::create(&identities)?.write_all(IDENTITIES.as_bytes())?;
        let [port, s3_grpc, master, master_grpc, volume, volume_grpc, filer, filer_grpc] = free_ports()?;
        let mut server = Command::new(program)
            .arg("server")
            .arg(format!("-dir={}", folder.path().display()))
            .args(["-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-master.telemetry=false", "-s3", "-s3.iam=false"])
            .args(["-s3.port.iceberg=0", "-s3.port.lance=0"])
            .arg(format!("-s3.config={}", identities.display()))
            .args([format!("-s3.port={port}"), format!("-s3.port.grpc={s3_grpc}")])
            .args([format!("-master.port={master}"), format!("-master.port.grpc={master_grpc}")])
            .args([format!("-volume.port={volume}"), format!("-volume.port.grpc={volume_grpc}")])
            .args([format!("-filer.port={filer}"), format!("-filer.port.grpc={filer_grpc}")])
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let stderr = server.stderr.take().ok_or_else(|| io::Error::other("the server has no log"))?;
        let mut log = BufReader::new(stderr).lines();
        let ready = async {
            let mut last = String::new();
            while let Some(line) = log.next_line().await? {
                if line.contains("bucket owner index ready") || line.contains("Start Seaweed S3 API Server") {
                    return Ok(());
                }
                last = line;
            }
            Err(io::Error::other(format!("the server ended: {last}")))
        };
        tokio::time::timeout(START, ready).await.map_err(|_| io::Error::other("the server does not start"))??;
        // What nobody reads would block it.
        tokio::spawn(async move { while let Ok(Some(_)) = log.next_line().await {} });
        Ok(Self { port, _server: server, _folder: folder })
    }

    /// Where it listens.
    pub fn endpoint_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// Ports that nobody uses; all of them are held until the last is found, so that none comes twice.
fn free_ports<const N: usize>() -> io::Result<[u16; N]> {
    let listeners: Vec<TcpListener> =
        (0..N).map(|_| TcpListener::bind("127.0.0.1:0")).collect::<io::Result<Vec<_>>>()?;
    let mut ports = [0; N];
    for (port, listener) in ports.iter_mut().zip(&listeners) {
        *port = listener.local_addr()?.port();
    }
    Ok(ports)
}
