//! Prints what the fetch engine is better at than the plain way, and by how much. Both ways are measured in one run,
//! against the same server; exits 1 when a goal is missed.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use aws_sdk_s3::Client;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::{BehaviorVersion, Region};
use docferry_fetch::{FetchConfig, FetchEvent, Fetcher, GetRequest, S3Uri};
use docferry_tests::bad_s3::{BadS3, Distance, Fault};
use docferry_tests::fetching::{bytes, fetch, fetcher};
use docferry_tests::measure::Usage;
use docferry_tests::soak::{self, Soaked};
use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

type Failed = Box<dyn std::error::Error + Send + Sync>;

const KIB: u32 = 1024;
const MIB: u32 = 1024 * KIB;

/// What is measured, against the plain way, and the goal.
struct Claim {
    name: String,
    ours: String,
    plain: String,
    ratio: String,
    reached: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["memory", way, endpoint, documents] => memory_of_one(way, endpoint, documents).await.map(|()| true),
        ["soak", endpoint, documents] => soak_one(endpoint, documents).await.map(|()| true),
        _ => all().await,
    };
    match done {
        Ok(reached) => ExitCode::from(u8::from(!reached)),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn all() -> Result<bool, Failed> {
    println!("| | docferry | the plain way | ratio, goal |\n| --- | --- | --- | --- |");
    let mut reached = true;
    let mut say = |claim: Claim| {
        println!("| {} | {} | {} | {} |", claim.name, claim.ours, claim.plain, claim.ratio);
        reached &= claim.reached;
    };
    say(concurrency().await?);
    for claim in retries().await? {
        say(claim);
    }
    for claim in memory().await? {
        say(claim);
    }
    for claim in recovery().await? {
        say(claim);
    }
    say(hedging().await?);
    for claim in soaking().await? {
        say(claim);
    }
    Ok(reached)
}

fn document(number: usize) -> Result<S3Uri, Failed> {
    Ok(S3Uri::new("reports", format!("{number}.pdf"))?)
}

/// How long it takes to bring so many documents.
async fn bring(fetcher: &Fetcher, documents: usize) -> Result<Duration, Failed> {
    let started = Instant::now();
    let all = join_all((0..documents).map(async |number| {
        let fetched = fetch(fetcher, GetRequest::new(document(number)?)).await?;
        Ok::<_, Failed>(fetched.content.len())
    }));
    for length in all.await {
        length?;
    }
    Ok(started.elapsed())
}

/// 50 documents at 30 ms a request.
async fn concurrency() -> Result<Claim, Failed> {
    let distance = Distance { latency: Duration::from_millis(30), bytes_per_second: None };
    let server = BadS3::far_away(bytes(100 * KIB), [], distance).await?;
    let at_once = |concurrent_downloads| FetchConfig { concurrent_downloads, ..FetchConfig::default() };
    let (mut ours, mut plain) = (Duration::MAX, Duration::MAX);
    for _ in 0..3 {
        ours = ours.min(bring(&fetcher(server.endpoint_url(), at_once(16)).await, 50).await?);
        plain = plain.min(bring(&fetcher(server.endpoint_url(), at_once(1)).await, 50).await?);
    }
    let ratio = plain.as_secs_f64() / ours.as_secs_f64();
    Ok(Claim {
        name: "50 documents at 30 ms a request, 16 in flight against one at a time".into(),
        ours: format!("{:.0} ms", ours.as_secs_f64() * 1e3),
        plain: format!("{:.0} ms", plain.as_secs_f64() * 1e3),
        ratio: format!("{ratio:.1} times as fast, 12"),
        reached: ratio >= 12.0,
    })
}

/// The SDK's client without retries of its own.
fn plain_client(endpoint_url: String) -> Client {
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(endpoint_url)
        .region(Region::from_static("us-east-1"))
        .force_path_style(true)
        .retry_config(RetryConfig::disabled())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .allow_no_auth();
    Client::from_conf(config.build())
}

async fn plain_get(client: &Client, number: usize) -> Option<u64> {
    let output = client.get_object().bucket("reports").key(format!("{number}.pdf")).send().await.ok()?;
    Some(output.body.collect().await.ok()?.into_bytes().len() as u64)
}

/// The time that passes between attempts, for documents that are hit three times.
async fn retries() -> Result<Vec<Claim>, Failed> {
    const DOCUMENTS: usize = 150;
    let base = Duration::from_millis(20);
    let config = FetchConfig { retry_delay: base, throttle_delay: base, ..FetchConfig::default() };
    let mut claims = Vec::new();
    let mut sums = (0.0, 0.0);
    for (name, fault) in [
        ("answers of 500, three for each of 150 documents", Fault::Status(500, Some("InternalError"), None)),
        ("bodies cut after 1.2 MB, three for each of 150 documents", Fault::CutBody(1_200_000)),
    ] {
        let size = 4 * MIB;
        let waited = Arc::new(AtomicU64::new(0));
        let mut fixed = Duration::ZERO;
        for number in 0..DOCUMENTS {
            let server = BadS3::start(bytes(size), vec![fault.clone(); 3]).await?;
            let counter = Arc::clone(&waited);
            let observer = Arc::new(move |event| {
                if let FetchEvent::Retrying { delay, .. } = event {
                    counter.fetch_add(delay.as_micros() as u64, Ordering::Relaxed);
                }
            });
            let request = GetRequest::new(document(number)?).observer(observer);
            fetch(&fetcher(server.endpoint_url(), config.clone()).await, request).await?;

            let server = BadS3::start(bytes(size), vec![fault.clone(); 3]).await?;
            let client = plain_client(server.endpoint_url());
            let mut delay = base;
            while plain_get(&client, number).await.is_none() {
                tokio::time::sleep(delay).await;
                fixed += delay;
                delay *= 2;
            }
        }
        let (ours, plain) = (waited.load(Ordering::Relaxed) as f64 / 1e6, fixed.as_secs_f64());
        sums = (sums.0 + ours, sums.1 + plain);
        claims.push(spent(format!("time spent waiting to retry: {name}"), ours, plain, None));
    }
    claims.push(spent("the same, both together, against a fixed exponential".into(), sums.0, sums.1, Some(50.0)));
    Ok(claims)
}

fn spent(name: String, ours: f64, plain: f64, goal: Option<f64>) -> Claim {
    let less = 100.0 * (1.0 - ours / plain);
    Claim {
        name,
        ours: format!("{ours:.1} s"),
        plain: format!("{plain:.1} s"),
        ratio: goal.map_or(format!("{less:.0} % less"), |goal| format!("{less:.0} % less, {goal:.0} %")),
        reached: goal.is_none_or(|goal| less >= goal),
    }
}

/// The most memory that documents of 50 MB take, each way in a process of its own.
async fn memory() -> Result<Vec<Claim>, Failed> {
    let server = BadS3::start(bytes(50 * MIB), []).await?;
    let peak = async |way: &str, documents: usize| -> Result<f64, Failed> {
        let said = in_own_process(&["memory", way, &server.endpoint_url(), &documents.to_string()]).await?;
        Ok(said.trim().parse::<u64>()? as f64 / f64::from(MIB))
    };
    let (ours, plain, twice) = (peak("ours", 20).await?, peak("plain", 20).await?, peak("ours", 40).await?);
    Ok(vec![
        Claim {
            name: "most memory of 20 documents of 50 MB at once, against buffering them whole".into(),
            ours: format!("{ours:.0} MiB"),
            plain: format!("{plain:.0} MiB"),
            ratio: format!("{:.2}, below 0.5", ours / plain),
            reached: ours < plain / 2.0,
        },
        Claim {
            name: "most memory of 40 of them, against 20".into(),
            ours: format!("{twice:.0} MiB"),
            plain: format!("{ours:.0} MiB"),
            ratio: format!("{:.2}, flat", twice / ours),
            reached: twice < ours * 1.25,
        },
    ])
}

/// What this program prints for these arguments.
async fn in_own_process(arguments: &[&str]) -> Result<String, Failed> {
    let output = tokio::process::Command::new(std::env::current_exe()?).args(arguments).output().await?;
    match output.status.success() {
        true => Ok(String::from_utf8(output.stdout)?),
        false => Err(String::from_utf8_lossy(&output.stderr).into()),
    }
}

async fn memory_of_one(way: &str, endpoint: &str, documents: &str) -> Result<(), Failed> {
    let documents: usize = documents.parse()?;
    let before = Usage::now().peak_memory;
    if way == "ours" {
        let fetcher = fetcher(endpoint.to_owned(), FetchConfig::default()).await;
        // As an application does that reads each when it is there.
        let mut coming = stream::iter(0..documents)
            .map(async |number| fetch(&fetcher, GetRequest::new(document(number)?)).await.map_err(Failed::from))
            .buffer_unordered(documents);
        while let Some(fetched) = coming.next().await {
            drop(fetched?);
        }
    } else {
        let client = plain_client(endpoint.to_owned());
        let all = join_all((0..documents).map(|number| plain_get(&client, number))).await;
        assert!(all.iter().all(Option::is_some), "every document");
    }
    println!("{}", Usage::now().peak_memory - before);
    Ok(())
}

/// Faults at random places, the same for everybody: 45 of 100 requests fail, a third of them in the body.
fn faults(size: u32) -> impl Iterator<Item = Fault> + Send + 'static {
    let mut dice = SmallRng::seed_from_u64(7);
    std::iter::repeat_with(move || match dice.random_range(0..100) {
        0..15 => Fault::Status(503, Some("SlowDown"), None),
        15..30 => Fault::ResetBeforeHeaders,
        30..45 => Fault::CutBody(dice.random_range(0..size as usize)),
        _ => Fault::Ok,
    })
}

async fn recovery() -> Result<Vec<Claim>, Failed> {
    const DOCUMENTS: usize = 2000;
    let size = 200 * KIB;
    let deadline = Duration::from_secs(60);
    let server = BadS3::start(bytes(size), faults(size)).await?;
    let client = plain_client(server.endpoint_url());
    let plain = stream::iter(0..DOCUMENTS)
        .map(|number| {
            let client = &client;
            async move {
                for _ in 0..3 {
                    if plain_get(client, number).await == Some(u64::from(size)) {
                        return 1;
                    }
                }
                0
            }
        })
        .buffer_unordered(16)
        .collect::<Vec<usize>>()
        .await
        .into_iter()
        .sum::<usize>();
    let mut claims = Vec::new();
    for (name, max_retries, goal) in
        [("3 retries, the default", 3, 0.0), ("5 retries, as in the preset for speed", 5, 99.0)]
    {
        let server = BadS3::start(bytes(size), faults(size)).await?;
        let config = FetchConfig { max_retries, throttle_delay: Duration::from_millis(100), ..FetchConfig::default() };
        let fetcher = fetcher(server.endpoint_url(), FetchConfig { retry_tokens: 20_000, ..config }).await;
        let until = tokio::time::Instant::now() + deadline;
        let downloads = (0..DOCUMENTS).map(async |number| {
            let request = GetRequest::new(document(number)?).deadline(until);
            Ok::<_, Failed>(
                fetch(&fetcher, request).await.is_ok_and(|fetched| fetched.content.len() == u64::from(size)),
            )
        });
        let mut ours = 0;
        for arrived in join_all(downloads).await {
            ours += usize::from(arrived?);
        }
        let share = |count: usize| 100.0 * count as f64 / DOCUMENTS as f64;
        claims.push(Claim {
            name: format!("2,000 documents, 45 % of requests fail, one deadline of 60 s; {name}"),
            ours: format!("{:.1} %", share(ours)),
            plain: format!("{:.1} % in three attempts", share(plain)),
            ratio: if goal > 0.0 { format!("{goal:.0} %") } else { "–".to_owned() },
            reached: share(ours) >= goal,
        });
    }
    Ok(claims)
}

/// Every fiftieth answer begins late: how long the slowest of a hundred documents take.
async fn hedging() -> Result<Claim, Failed> {
    const DOCUMENTS: usize = 2000;
    let late = || {
        let mut number = 0;
        std::iter::repeat_with(move || {
            number += 1;
            if number % 50 == 0 { Fault::Late(Duration::from_millis(300)) } else { Fault::Ok }
        })
    };
    let distance = Distance { latency: Duration::from_millis(10), bytes_per_second: None };
    let slowest = async |hedge| -> Result<(Duration, usize), Failed> {
        let server = BadS3::far_away(bytes(20 * KIB), late(), distance).await?;
        let fetcher = fetcher(server.endpoint_url(), FetchConfig { hedge, ..FetchConfig::default() }).await;
        let mut coming = stream::iter(0..DOCUMENTS)
            .map(async |number| {
                let started = Instant::now();
                fetch(&fetcher, GetRequest::new(document(number)?)).await?;
                Ok::<_, Failed>(started.elapsed())
            })
            .buffer_unordered(16);
        let mut times = Vec::with_capacity(DOCUMENTS);
        while let Some(time) = coming.next().await {
            times.push(time?);
        }
        times.sort();
        Ok((times[DOCUMENTS * 99 / 100], server.request_count()))
    };
    let ((hedged, requests), (plain, _)) = (slowest(true).await?, slowest(false).await?);
    let more = 100.0 * (requests as f64 / DOCUMENTS as f64 - 1.0);
    Ok(Claim {
        name: "the slowest of 100 documents, when every 50th answer begins 0.3 s late; hedged against not".into(),
        ours: format!("{:.0} ms, {more:.1} % more requests", hedged.as_secs_f64() * 1e3),
        plain: format!("{:.0} ms", plain.as_secs_f64() * 1e3),
        ratio: format!("{:.1} times as fast; 5 % more at most", plain.as_secs_f64() / hedged.as_secs_f64()),
        reached: hedged < plain && more <= 5.0,
    })
}

/// 10,000 documents through a server that fails in a quarter of the requests.
async fn soaking() -> Result<Vec<Claim>, Failed> {
    const DOCUMENTS: usize = 10_000;
    let server = BadS3::start(bytes(soak::DOCUMENT_BYTES), soak::faults()).await?;
    let said = in_own_process(&["soak", &server.endpoint_url(), &DOCUMENTS.to_string()]).await?;
    let said = said.split_whitespace().map(str::parse).collect::<Result<Vec<u64>, _>>()?;
    let &[right, wrong, failed, memory, memory_after, open, open_after] = &said[..] else {
        return Err("the documents were not counted".into());
    };
    let mib = |bytes: u64| bytes as f64 / f64::from(MIB);
    Ok(vec![
        Claim {
            name: "10,000 documents, a quarter of the requests fails in ten ways: right, wrong, failed".into(),
            ours: format!("{right}, {wrong}, {failed}"),
            plain: "–".into(),
            ratio: format!("{} requests; all right", server.request_count()),
            reached: right == DOCUMENTS as u64,
        },
        Claim {
            name: "most memory of these, against that of the first 5,000".into(),
            ours: format!("{:.1} MiB", mib(memory_after)),
            plain: format!("{:.1} MiB", mib(memory)),
            ratio: format!("{:.2}, flat", memory_after as f64 / memory as f64),
            reached: (memory_after as f64) < memory as f64 * 1.25,
        },
        Claim {
            name: "files and sockets open after them, against before".into(),
            ours: open_after.to_string(),
            plain: open.to_string(),
            ratio: "no more".into(),
            reached: open_after <= open,
        },
    ])
}

async fn soak_one(endpoint: &str, documents: &str) -> Result<(), Failed> {
    let Soaked { right, wrong, failed, memory, open_files } = soak::soak(endpoint, documents.parse()?).await?;
    println!("{right} {wrong} {failed} {} {} {} {}", memory[0], memory[1], open_files[0], open_files[1]);
    Ok(())
}
