use std::panic;
use std::sync::Once;

use super::imports::docferry::policy::{io, log as wit_log, settings, types};
use crate::log::Level;
use crate::{Document, Failure, Flow, Lost, Question, Sink, Source, Turn};

/// Makes panics speak: the trap that ends them says nothing.
pub(crate) fn prepare() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            let message = panic.payload_as_str().unwrap_or("a panic without words");
            match panic.location() {
                Some(place) => log(Level::Error, &format!("panic at {}:{}: {message}", place.file(), place.line())),
                None => log(Level::Error, &format!("panic: {message}")),
            }
        }));
    });
}

pub(crate) fn log(level: Level, message: &str) {
    let level = match level {
        Level::Trace => wit_log::Level::Trace,
        Level::Debug => wit_log::Level::Debug,
        Level::Info => wit_log::Level::Info,
        Level::Warn => wit_log::Level::Warn,
        Level::Error => wit_log::Level::Error,
    };
    wit_log::write(level, message);
}

pub(crate) fn setting(name: &str) -> Option<String> {
    settings::get(name)
}

impl Source for io::Content {
    fn size(&self) -> u64 {
        Self::size(self)
    }

    fn read(&self, offset: u64, length: u32) -> Result<Vec<u8>, Lost> {
        Self::read(self, offset, length).map_err(|io::ReadError::Lost(words)| Lost(words))
    }
}

/// The host's pages as a sink.
pub(crate) struct HostPages(pub(crate) io::Pages);

impl Sink for HostPages {
    fn emit(&mut self, number: u32, text: &str) -> Flow {
        match self.0.emit(number, text) {
            io::Flow::Continue => Flow::Continue,
            io::Flow::Stop => Flow::Stop,
        }
    }
}

impl From<types::Document> for Document {
    fn from(document: types::Document) -> Self {
        let types::Document { name, uri, group, media_type, size, modified, attributes } = document;
        Self { name, uri, group, media_type, size, modified, attributes }
    }
}

impl From<types::Question> for Question {
    fn from(question: types::Question) -> Self {
        let types::Question { text, history, max_documents, today, language, hidden } = question;
        let history = history.into_iter().map(|types::Turn { role, content }| Turn { role, content }).collect();
        Self { text, history, max_documents, today, language, hidden }
    }
}

impl From<Failure> for types::Failure {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unsupported(words) => Self::Unsupported(words),
            Failure::Malformed(words) => Self::Malformed(words),
            Failure::Encrypted(words) => Self::Encrypted(words),
            Failure::NoText(words) => Self::NoText(words),
            Failure::TooLarge(words) => Self::TooLarge(words),
            Failure::ContentLost(words) => Self::ContentLost(words),
            Failure::Internal(words) => Self::Internal(words),
        }
    }
}
