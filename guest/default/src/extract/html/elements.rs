//! The elements of HTML by what they are to a reader.

/// What is not shown as text.
pub(super) const UNSEEN: &[&str] = &[
    "annotation", "annotation-xml", "audio", "canvas", "datalist", "iframe", "noembed", "noframes", "noscript",
    "object", "script", "style", "svg", "template", "title", "video",
];
/// What has neither content nor end.
pub(super) const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
    "meta", "param", "source", "track", "wbr",
];
/// What begins and ends a line.
pub(super) const LINES: &[&str] = &["br", "dd", "dt", "figcaption", "li", "optgroup", "option", "tr"];
/// What begins and ends a paragraph, and ends one that was left open.
pub(super) const PARAGRAPHS: &[&str] = &[
    "address", "article", "aside", "blockquote", "body", "caption", "center", "details", "dir", "div", "dl",
    "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "listing",
    "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "tfoot",
    "thead", "ul", "xmp",
];
/// Paragraphs without a blank line around.
pub(super) const CLOSE: &[&str] = &["body", "center", "div", "table", "tbody", "tfoot", "thead"];
/// What an end tag does not reach out of, unless it ends a table's part itself.
pub(super) const FRAMES: &[&str] = &["caption", "table", "td", "template", "th"];
pub(super) const TABLE_PARTS: &[&str] =
    &["body", "caption", "html", "table", "tbody", "td", "template", "tfoot", "th", "thead", "tr"];
/// What stands apart from the words beside it, and what does so from those behind it: the new price behind the old one.
pub(super) const WORDS: &[&str] = &["button"];
pub(super) const STRUCK: &[&str] = &["button", "del", "s", "strike"];
