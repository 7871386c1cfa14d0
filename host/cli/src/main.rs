//! The program docferry: ask, fetch, inspect, from the command line.

mod args;
mod bars;
mod command;
mod connect;
mod exit;
mod print;

use std::future::{Future, poll_fn};
use std::process::ExitCode;
use std::task::Poll;
use std::time::Duration;

use clap::Parser;

use crate::args::{Args, Command};
use crate::exit::Exit;

/// How long an interrupted command has for saying what was done.
const LAST_WORDS: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(refusal) => {
            // Help and version arrive here as well. What cannot be printed has nobody to read it.
            let _ = refusal.print();
            return ExitCode::from(u8::from(refusal.use_stderr()));
        }
    };
    print::start_log(args.global.verbose);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            print::complain("configuration", "no_threads", &error.to_string(), "look at the limits of this machine");
            return ExitCode::from(1);
        }
    };
    let exit = runtime.block_on(async {
        let speaks = matches!(args.command, Command::Load(_) | Command::Get(_));
        let mut interrupt = std::pin::pin!(interrupted());
        // It is heard from now on, also while the first line is printed.
        if poll_fn(|context| Poll::Ready(interrupt.as_mut().poll(context).is_ready())).await {
            return Exit::Interrupted;
        }
        let mut run = std::pin::pin!(run(args));
        tokio::select! {
            biased;
            exit = &mut run => exit,
            // A command that has something to say about the interrupt hears of it at the same time, or a turn later.
            () = interrupt => match tokio::time::timeout(if speaks { LAST_WORDS } else { Duration::ZERO }, run).await {
                Ok(exit) => exit,
                Err(_) => Exit::Interrupted,
            },
        }
    });
    // Nothing is worth waiting for: what was asked for is printed, or no longer wanted.
    runtime.shutdown_background();
    exit.into()
}

/// Waits for the interrupt.
pub(crate) async fn interrupted() {
    // Without the signal there is no interrupting, which is what waiting forever does.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn run(args: Args) -> Exit {
    let Args { global, command } = args;
    let done = match command {
        Command::Load(options) => command::load::run(&global, *options).await,
        Command::Get(options) => command::get::run(&global, options).await,
        Command::Catalogue(options) => command::catalogue::run(&global, options).await,
        Command::Policy(options) => command::policy::run(&global, options).await,
        Command::Demo(options) => command::demo::run(&global, options).await,
        Command::Completions { shell } => command::completions::run(shell),
    };
    done.unwrap_or_else(|error| {
        print::error(&error);
        Exit::of(&error)
    })
}
