//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Get the text of the documents in S3 that answer a question.
#[derive(Debug, Parser)]
#[command(name = "docferry", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// S3 endpoint, for servers other than AWS (also AWS_ENDPOINT_URL)
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,
    /// Region (also AWS_REGION, AWS_DEFAULT_REGION and the profile)
    #[arg(long, global = true)]
    pub(crate) region: Option<String>,
    /// Profile of the AWS configuration files (also AWS_PROFILE)
    #[arg(long, global = true)]
    pub(crate) profile: Option<String>,
    /// Do not sign requests, for public buckets
    #[arg(long, global = true)]
    pub(crate) anonymous: bool,
    /// A policy that replaces the parts that it brings; repeatable
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) policy: Vec<PathBuf>,
    /// A setting for the policies; repeatable
    #[arg(long, global = true, value_name = "NAME=VALUE")]
    pub(crate) policy_setting: Vec<String>,
    /// Largest catalogue that is read
    #[arg(long, global = true, value_name = "SIZE")]
    pub(crate) max_catalogue_bytes: Option<String>,
    /// How long one question may take, everything included
    #[arg(long, global = true, value_name = "DURATION")]
    pub(crate) deadline: Option<String>,
    /// Any other setting by name; repeatable
    #[arg(long = "set", global = true, value_name = "NAME=VALUE")]
    pub(crate) set: Vec<String>,
    /// Settings file; docferry.toml in this folder when there is one
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Say nothing but the answer and errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// Log to stderr; twice for more
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Ask a question and get the text of the documents that answer it
    Load(Box<Load>),
    /// Get the text, or the bytes, of documents by name
    Get(Get),
    /// Look at a catalogue
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Look at policies
    #[command(subcommand)]
    Policy(Policy),
    /// See it work, on documents of its own and an S3 server inside the process
    Demo(Demo),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Options of `load`.
#[derive(Debug, clap::Args)]
pub(crate) struct Load {
    /// The question
    pub(crate) question: String,
    /// The catalogue: s3://bucket/metadata.json or a local file
    #[arg(long, short)]
    pub(crate) catalogue: Option<String>,
    /// Symbols and short names of the catalogue's groups, a JSON file
    #[arg(long, alias = "aliases", value_name = "FILE")]
    pub(crate) associations: Option<PathBuf>,
    /// Choose only; fetch nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Lines of JSON: one for each document as it ends, and a last one for the whole
    #[arg(long)]
    pub(crate) json: bool,
    /// The turns before the question: a JSON list of {role, content}
    #[arg(long, value_name = "FILE")]
    pub(crate) history: Option<PathBuf>,
    /// A document that is already loaded, by name; repeatable
    #[arg(long, value_name = "NAME")]
    pub(crate) loaded: Vec<String>,
    /// How many documents may be chosen
    #[arg(long, value_name = "N")]
    pub(crate) max_documents: Option<u32>,
    /// The day of the question, such as 2026-03-31
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Only the passages that answer, together at most so many characters
    #[arg(long, value_name = "CHARS")]
    pub(crate) budget: Option<u64>,
    /// A source that the catalogue may name, beside its own bucket; repeatable
    #[arg(long, value_name = "URI")]
    pub(crate) allow_source: Vec<String>,
}

/// Options of `get`.
#[derive(Debug, clap::Args)]
pub(crate) struct Get {
    /// s3://bucket/key, s3://bucket/prefix/*, or local files
    #[arg(required = true)]
    pub(crate) documents: Vec<String>,
    /// Write to `DIR/<key>.txt` instead of stdout
    #[arg(long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
    /// The bytes as they are, to `DIR/<key>`
    #[arg(long, requires = "output")]
    pub(crate) raw: bool,
    /// How many at once
    #[arg(long, short, default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: u16,
    /// Lines of JSON, one for each document
    #[arg(long, conflicts_with = "output")]
    pub(crate) json: bool,
}

/// Commands on catalogues.
#[derive(Debug, Subcommand)]
pub(crate) enum Catalogue {
    /// Print what a catalogue names
    Show {
        /// s3://bucket/metadata.json or a local file
        catalogue: Option<String>,
        /// Lines of JSON, one for each document
        #[arg(long)]
        json: bool,
    },
}

/// Commands on policies.
#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// What a policy says of itself, exports and imports
    Inspect {
        /// The component; without one, the policy inside the program
        file: Option<PathBuf>,
        /// One line of JSON
        #[arg(long)]
        json: bool,
    },
}

/// Options of `demo`.
#[derive(Debug, clap::Args)]
pub(crate) struct Demo {
    /// Ask this instead of the prepared question
    pub(crate) question: Option<String>,
    /// Leave the server up, and print the environment to use it
    #[arg(long)]
    pub(crate) serve_only: bool,
}
