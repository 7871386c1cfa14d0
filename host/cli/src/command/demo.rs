//! `docferry demo`: the real path, on documents of its own and an S3 server inside the process.

use docferry::{Answer, CatalogueSource, Credentials, Error, LoadRequest, S3, Scope};
use docferry_demo_s3::{DemoS3, Identity};

use crate::args::{Demo as Options, Global};
use crate::command::load::{Done, ask, end, print_texts};
use crate::connect;
use crate::exit::Exit;
use crate::print::{self, safe};

/// The documents, by key.
static CORPUS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/demo.rs"));
/// The bucket that the corpus names in its links.
const BUCKET: &str = "docferry-demo";
const REGION: &str = "us-east-1";
const ACCESS_KEY: &str = "docferry-demo";
const SECRET_KEY: &str = "not-a-secret";
/// What is asked unless something else is.
const QUESTION: &str = "How did Sorrel Hill do in 2022 compared to 2021?";

pub(crate) async fn run(global: &Global, options: Options) -> Result<Exit, Error> {
    let server = DemoS3::start([Identity::new(ACCESS_KEY, SECRET_KEY)]).await.map_err(|source| Error::File {
        path: "127.0.0.1".into(),
        verb: "listened on",
        source,
    })?;
    for (key, bytes) in CORPUS {
        let media_type = if key.ends_with(".pdf") { "application/pdf" } else { "application/json" };
        server.put_object(BUCKET, key, *bytes, Some(media_type));
    }
    if options.serve_only {
        return serve(&server).await;
    }
    let mut config = connect::config(global)?;
    config.endpoint_url = Some(server.endpoint_url());
    config.region.get_or_insert_with(|| REGION.to_owned());
    let credentials = Credentials::new(ACCESS_KEY, SECRET_KEY, None, None, "docferry demo");
    let s3 = S3::connect_as(&docferry::client_config(&config), credentials).await?;
    let docferry = connect::builder(global, &config).await?.s3(s3).build().await?;

    let question = options.question.unwrap_or_else(|| QUESTION.to_owned());
    let catalogue: CatalogueSource = format!("s3://{BUCKET}/metadata.json").parse()?;
    eprintln!("{} documents on an S3 server at {}", CORPUS.len() - 1, server.endpoint_url());
    eprintln!("question: {}\n", safe(&question));
    let request = LoadRequest::new(question, catalogue);
    let answer = ask(&docferry, request, &Scope::default(), global.quiet, &Done::default(), |_| {}).await?;
    print_texts(&answer);
    eprint!("\n{}", summary(&answer));
    Ok(end(&answer))
}

/// What was chosen, why, and what came of it.
fn summary(answer: &Answer) -> String {
    let mut text = String::new();
    for outcome in &answer.outcomes {
        let choice = &outcome.choice;
        text.push_str(&format!("{}\n  why: {}\n", safe(&choice.name), safe(&choice.reason)));
        match outcome.report() {
            Some(report) => text.push_str(&format!("  {} [{}/{}]\n", safe(&report.message), report.class, report.code)),
            None => text.push_str(&format!("  {}\n", outcome_in_words(outcome))),
        }
    }
    text
}

fn outcome_in_words(outcome: &docferry::Outcome) -> String {
    match outcome.text() {
        Some(text) => {
            format!(
                "{} pages, {} characters of text, {}",
                text.summary.pages,
                text.text().chars().count(),
                text.integrity
            )
        }
        None => "skipped".to_owned(),
    }
}

/// Leaves the server up until the program is interrupted.
async fn serve(server: &DemoS3) -> Result<Exit, Error> {
    print::out(&format!(
        "export AWS_ENDPOINT_URL={}\nexport AWS_ACCESS_KEY_ID={ACCESS_KEY}\nexport AWS_SECRET_ACCESS_KEY={SECRET_KEY}\n\
         export AWS_REGION={REGION}\nexport DOCUMENT_METADATA_S3_BUCKET={BUCKET}\n",
        server.endpoint_url(),
    ));
    eprintln!("serving until interrupted with Ctrl-C; in another shell, after these exports:");
    eprintln!("  docferry load \"{QUESTION}\"");
    std::future::pending().await
}
