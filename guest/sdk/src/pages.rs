/// Whether the host wants more pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// The host has enough, or the limit on output is reached: return soon.
    Stop,
}

/// Where pages go: the host, or in tests a list.
pub trait Sink {
    /// Takes the text of one page.
    fn emit(&mut self, number: u32, text: &str) -> Flow;
}

impl Sink for Vec<(u32, String)> {
    fn emit(&mut self, number: u32, text: &str) -> Flow {
        self.push((number, text.to_owned()));
        Flow::Continue
    }
}

/// The way out for a document's text, page by page.
///
/// ```
/// use docferry_policy::Pages;
///
/// let mut emitted = Vec::new();
/// Pages::new(&mut emitted).emit(1, "the first page");
/// assert_eq!(emitted, [(1, "the first page".to_owned())]);
/// ```
pub struct Pages<'a> {
    sink: &'a mut dyn Sink,
}

impl<'a> Pages<'a> {
    /// Pages that go to a sink.
    #[must_use]
    pub fn new(sink: &'a mut dyn Sink) -> Self {
        Self { sink }
    }

    /// Hands over the text of one page. Numbers start at 1, rise, and may skip pages without text. Documents without pages
    /// emit a single page 1, or one page for each natural part.
    pub fn emit(&mut self, number: u32, text: &str) -> Flow {
        self.sink.emit(number, text)
    }
}
