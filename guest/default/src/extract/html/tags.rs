//! What the tag of an element tells.

use std::borrow::Cow;

use html5ever::tokenizer::Tag;

/// How many columns and rows a cell spans at most, as in browsers.
const MOST_SPANNED: (usize, usize) = (1000, 65_534);

pub(super) fn attribute<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// Whether this is the mark of a note, which books raise by their style.
pub(super) fn refers(tag: &Tag) -> bool {
    attribute(tag, "epub:type") == Some("noteref") || attribute(tag, "role") == Some("doc-noteref")
}

/// How many columns a cell spans.
pub(super) fn columns(tag: &Tag) -> usize {
    span(tag, "colspan", MOST_SPANNED.0)
}

/// How many rows a cell spans.
pub(super) fn rows(tag: &Tag) -> usize {
    span(tag, "rowspan", MOST_SPANNED.1)
}

fn span(tag: &Tag, name: &str, most: usize) -> usize {
    attribute(tag, name).and_then(|count| count.trim().parse().ok()).unwrap_or(1).clamp(1, most)
}

/// A style as it is compared: in small letters, without blanks.
pub(super) fn plain_style(style: &str) -> Cow<'_, str> {
    let is_plain = |c: char| !c.is_whitespace() && !c.is_ascii_uppercase();
    if style.chars().all(is_plain) {
        return Cow::Borrowed(style);
    }
    Cow::Owned(style.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect())
}

/// Whether the printer takes a new page on this side of an element.
pub(super) fn breaks(style: &str, side: &str) -> bool {
    style.split("break-").skip(1).any(|rest| {
        let value = rest.strip_prefix(side).and_then(|rest| rest.strip_prefix(':')).unwrap_or_default();
        ["always", "page", "left", "right", "recto", "verso"].iter().any(|kind| value.starts_with(kind))
    })
}
