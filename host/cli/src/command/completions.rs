//! `docferry completions`: the shell's completion script.

use clap::CommandFactory;
use clap_complete::{Shell, generate};
use docferry::Error;

use crate::args::Args;
use crate::exit::Exit;
use crate::print;

pub(crate) fn run(shell: Shell) -> Result<Exit, Error> {
    let mut script = Vec::new();
    generate(shell, &mut Args::command(), "docferry", &mut script);
    print::out(&String::from_utf8_lossy(&script));
    Ok(Exit::Success)
}
