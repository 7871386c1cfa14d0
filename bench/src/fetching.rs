//! Prints how many objects a second the fetch engine brings and what CPU each costs, next to `aws-sdk-s3` and
//! `object_store` on the same objects in the same run; then documents to text. The server is a process of its own.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
use docferry::progress::Progress;
use docferry::{Docferry, DocumentSource};
use docferry_demo_s3::{DemoS3, Identity};
use docferry_fetch::{ClientConfig, FetchConfig, Fetcher, GetRequest, Got, S3, S3Uri};
use docferry_tests::fetching::bytes;
use docferry_tests::measure::Usage;
use futures_util::{StreamExt, stream};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::{ClientOptions, ObjectStore};

type Failed = Box<dyn std::error::Error + Send + Sync>;

const KEY: &str = "bench";
const SECRET: &str = "bench-secret";
const BUCKET: &str = "objects";
const SMALL: usize = 512;
const SMALL_BYTES: u32 = 20_000;
const LARGE: usize = 4;
const LARGE_BYTES: u32 = 50 * 1024 * 1024;
const ROUNDS: usize = 5;
const ONE_PAGE: &[u8] = include_bytes!("../../tests/corpus/typst.pdf");
const HUNDRED_PAGES: &[u8] = include_bytes!("../../tests/corpus/hundred-pages.pdf");

#[tokio::main]
async fn main() -> ExitCode {
    let done = match std::env::args().nth(1).as_deref() {
        Some("serve") => serve().await,
        _ => measure().await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The server, until its input ends.
async fn serve() -> Result<(), Failed> {
    let server = DemoS3::start([Identity::new(KEY, SECRET)]).await?;
    for number in 0..SMALL {
        server.put_object(BUCKET, &format!("small/{number}"), bytes(SMALL_BYTES), None);
        server.put_object(BUCKET, &format!("one/{number}.pdf"), ONE_PAGE, Some("application/pdf"));
        server.put_object(BUCKET, &format!("hundred/{number}.pdf"), HUNDRED_PAGES, Some("application/pdf"));
    }
    for number in 0..LARGE {
        server.put_object(BUCKET, &format!("large/{number}"), bytes(LARGE_BYTES), None);
    }
    println!("{}", server.endpoint_url());
    tokio::task::spawn_blocking(|| std::io::stdin().lock().lines().count()).await?;
    Ok(())
}

/// What brings objects.
enum Way {
    Docferry(Fetcher),
    Sdk(aws_sdk_s3::Client),
    ObjectStore(AmazonS3),
}

impl Way {
    fn name(&self) -> &'static str {
        match self {
            Self::Docferry(_) => "docferry-fetch",
            Self::Sdk(_) => "aws-sdk-s3",
            Self::ObjectStore(_) => "object_store",
        }
    }

    async fn get(&self, key: String) -> Result<u64, Failed> {
        Ok(match self {
            Self::Docferry(fetcher) => match fetcher.get(GetRequest::new(S3Uri::new(BUCKET, key)?)).await? {
                Got::Fetched(fetched) => fetched.content.len(),
                Got::Skipped { .. } => 0,
            },
            Self::Sdk(client) => {
                let output = client.get_object().bucket(BUCKET).key(key).send().await?;
                output.body.collect().await?.into_bytes().len() as u64
            }
            Self::ObjectStore(store) => store.get(&key.into()).await?.bytes().await?.len() as u64,
        })
    }

    /// Brings so many objects, so many at once: how long it takes, by the clock and in CPU.
    async fn bring(&self, kind: &str, of: usize, count: usize, at_once: usize) -> Result<(Duration, Duration), Failed> {
        let (started, before) = (Instant::now(), Usage::now());
        let mut coming =
            stream::iter(0..count).map(|number| self.get(format!("{kind}/{}", number % of))).buffer_unordered(at_once);
        while let Some(length) = coming.next().await {
            if length? == 0 {
                return Err("an object is missing".into());
            }
        }
        Ok((started.elapsed(), Usage::now().cpu - before.cpu))
    }
}

/// The least of some rounds, in which the ways take turns.
async fn compare(
    ways: &[Way],
    kind: &str,
    of: usize,
    count: usize,
    at_once: usize,
) -> Result<Vec<(Duration, Duration)>, Failed> {
    let mut least = vec![(Duration::MAX, Duration::MAX); ways.len()];
    for _ in 0..ROUNDS {
        for (way, least) in ways.iter().zip(&mut least) {
            let (clock, cpu) = way.bring(kind, of, count, at_once).await?;
            *least = (least.0.min(clock), least.1.min(cpu));
        }
    }
    Ok(least)
}

async fn measure() -> Result<(), Failed> {
    let mut server =
        Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut endpoint = String::new();
    BufReader::new(server.stdout.take().ok_or("no output")?).read_line(&mut endpoint)?;
    let outcome = measure_at(endpoint.trim()).await;
    drop(server.stdin.take());
    server.wait()?;
    outcome
}

async fn measure_at(endpoint: &str) -> Result<(), Failed> {
    let credentials = Credentials::new(KEY, SECRET, None, None, "bench");
    let client = ClientConfig {
        endpoint_url: Some(endpoint.to_owned()),
        region: Some("us-east-1".to_owned()),
        ..ClientConfig::default()
    };
    let s3 = S3::connect_as(&client, credentials.clone()).await?;
    let config = FetchConfig { concurrent_downloads: 64, ..FetchConfig::default() };
    let sdk = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(endpoint)
        .region(Region::from_static("us-east-1"))
        .credentials_provider(credentials)
        .force_path_style(true)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    let store = AmazonS3Builder::new()
        .with_endpoint(endpoint)
        .with_region("us-east-1")
        .with_bucket_name(BUCKET)
        .with_access_key_id(KEY)
        .with_secret_access_key(SECRET)
        .with_client_options(ClientOptions::new().with_allow_http(true))
        .build()?;
    let ways = [
        Way::Docferry(Fetcher::new(s3.clone(), config)),
        Way::Sdk(aws_sdk_s3::Client::from_conf(sdk)),
        Way::ObjectStore(store),
    ];

    println!("| | {} | {} | {} |\n| --- | --- | --- | --- |", ways[0].name(), ways[1].name(), ways[2].name());
    for at_once in [16, 64] {
        let count = 4000;
        let least = compare(&ways, "small", SMALL, count, at_once).await?;
        row(&format!("objects of 20 kB a second, {at_once} at once"), &least, |(clock, _)| {
            format!("{:.0}", count as f64 / clock.as_secs_f64())
        });
        row(&format!("CPU of each, {at_once} at once"), &least, |(_, cpu)| {
            format!("{:.3} ms", cpu.as_secs_f64() * 1e3 / count as f64)
        });
    }
    let count = 2 * LARGE;
    let least = compare(&ways, "large", LARGE, count, 4).await?;
    let mega = f64::from(LARGE_BYTES) * count as f64 / 1e6;
    row("MB a second, objects of 50 MB, 4 at once", &least, |(clock, _)| format!("{:.0}", mega / clock.as_secs_f64()));
    row("CPU of a GB", &least, |(_, cpu)| format!("{:.0} ms", cpu.as_secs_f64() * 1e6 / mega));

    println!("\n| documents to text a second | one at a time | 16 at once | ratio |\n| --- | --- | --- | --- |");
    let docferry = Docferry::builder().s3(s3).build().await?;
    for (kind, pages, count) in [("one", 1, 256), ("hundred", 100, 32)] {
        let mut speeds = Vec::new();
        for at_once in [1, 16] {
            let mut least = Duration::MAX;
            for _ in 0..ROUNDS {
                let started = Instant::now();
                let mut coming = stream::iter(0..count)
                    .map(|number| read(&docferry, format!("{kind}/{number}.pdf")))
                    .buffer_unordered(at_once);
                while let Some(read) = coming.next().await {
                    read?;
                }
                least = least.min(started.elapsed());
            }
            speeds.push(f64::from(count) / least.as_secs_f64());
        }
        println!("| PDFs of {pages} pages | {:.0} | {:.0} | {:.1} |", speeds[0], speeds[1], speeds[1] / speeds[0]);
    }
    Ok(())
}

async fn read(docferry: &Docferry, key: String) -> Result<(), Failed> {
    let source = DocumentSource::S3(S3Uri::new(BUCKET, key)?);
    let outcome = docferry.document(source, Progress::none()).await;
    match outcome.error() {
        Some(error) => Err(error.to_string().into()),
        None => Ok(()),
    }
}

fn row(name: &str, least: &[(Duration, Duration)], show: impl Fn((Duration, Duration)) -> String) {
    let cells: Vec<String> = least.iter().map(|least| show(*least)).collect();
    println!("| {name} | {} |", cells.join(" | "));
}
