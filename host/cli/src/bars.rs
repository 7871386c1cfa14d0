//! Progress on stderr: bars on a terminal, plain lines off it, nothing when asked to be quiet.

use std::collections::HashMap;
use std::io::IsTerminal;
use std::time::Duration;

use docferry::progress::{Event, Progress, Stage};
use futures_util::StreamExt;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use tokio::task::JoinHandle;

use crate::print::safe;

/// How long the last events may take to be drawn.
const LAST_DRAW: Duration = Duration::from_millis(200);

/// Draws what a journey reports.
pub(crate) struct Bars {
    drawing: Option<JoinHandle<()>>,
}

impl Bars {
    /// Starts to draw what is reported to the returned reporter.
    pub(crate) fn start(quiet: bool) -> (Self, Progress) {
        if quiet {
            return (Self { drawing: None }, Progress::none());
        }
        let (progress, mut events) = Progress::channel();
        let terminal = std::io::stderr().is_terminal();
        let drawing = tokio::spawn(async move {
            let mut bars = terminal.then(Drawn::default);
            while let Some(event) = events.next().await {
                match &mut bars {
                    Some(bars) => bars.draw(&event),
                    None => line(&event),
                }
            }
        });
        (Self { drawing: Some(drawing) }, progress)
    }

    /// Waits until everything that was reported is drawn. The reporter has to be dropped before.
    pub(crate) async fn finish(mut self) {
        if let Some(drawing) = self.drawing.take() {
            // A reporter that somebody still holds must not keep the program.
            drop(tokio::time::timeout(LAST_DRAW, drawing).await);
        }
    }
}

fn line(event: &Event) {
    if event.stage != Stage::DownloadProgress {
        eprintln!("{:>3.0}% {}", event.fraction * 100.0, safe(&event.message));
    }
}

#[derive(Default)]
struct Drawn {
    all: MultiProgress,
    total: Option<ProgressBar>,
    documents: HashMap<String, ProgressBar>,
}

impl Drawn {
    fn draw(&mut self, event: &Event) {
        let total = self.total.get_or_insert_with(|| {
            let bar = self.all.add(ProgressBar::new(1000));
            if let Ok(style) = ProgressStyle::with_template("{bar:30.cyan} {percent:>3}% {msg}") {
                bar.set_style(style);
            }
            bar
        });
        total.set_position(f64::from(event.fraction * 1000.0) as u64);
        match &event.document {
            None => total.set_message(safe(&event.message)),
            Some(uri) => {
                let bar = self.documents.entry(uri.clone()).or_insert_with(|| {
                    let bar = self.all.add(ProgressBar::new_spinner());
                    if let Ok(style) = ProgressStyle::with_template("  {spinner} {prefix} {bytes:>10} {msg}") {
                        bar.set_style(style);
                    }
                    bar.set_prefix(safe(uri.rsplit('/').next().unwrap_or(uri)));
                    bar
                });
                if let Some(bytes) = event.bytes {
                    bar.set_position(bytes);
                }
                if !event.message.is_empty() {
                    bar.set_message(safe(&event.message));
                }
                if matches!(event.stage, Stage::SingleDownloadComplete | Stage::DownloadFailed) {
                    bar.finish();
                } else {
                    bar.tick();
                }
            }
        }
        if event.fraction >= 1.0 {
            total.finish();
        }
    }
}
