//! What elements are to a reader, by the names that DocBook, JATS, TEI, HTML and others of their kind give them.

/// What an element is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// It stands apart from what is before and behind it.
    Section,
    Paragraph,
    /// A line of verse.
    Line,
    Heading,
    List,
    /// A list whose items have numbers.
    Numbered,
    Item,
    /// What a list explains, and the explanation.
    Term,
    Meaning,
    Table,
    Caption,
    /// A group of rows.
    Rows,
    Row,
    Cell,
    /// Its blanks are shown.
    Verbatim,
    /// A number or a name that stands before something.
    Label,
    /// It stands beside the text that it is in.
    Note,
    Raised,
    /// It ends a line.
    Break,
    /// It shows where a line or a page of the original ends.
    Blank,
    /// A word or a sign of a text that was taken apart.
    Piece,
    /// It is not shown.
    Unseen,
}

impl Part {
    /// Whether it stands on lines of its own even within a line of words.
    pub(super) fn is_block(self) -> bool {
        !matches!(
            self,
            Self::Label | Self::Note | Self::Raised | Self::Break | Self::Blank | Self::Piece | Self::Unseen
        )
    }

    /// The element of HTML that is shown in the same way.
    pub(super) fn html(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Paragraph => "p",
            Self::Line | Self::Note => "div",
            Self::Heading => "h2",
            Self::List => "ul",
            Self::Numbered => "ol",
            Self::Item => "li",
            Self::Term => "dt",
            Self::Meaning => "dd",
            Self::Table => "table",
            Self::Caption => "caption",
            Self::Rows => "tbody",
            Self::Row => "tr",
            Self::Cell => "td",
            Self::Verbatim => "pre",
            Self::Raised => "sup",
            Self::Label | Self::Break | Self::Blank | Self::Piece | Self::Unseen => "span",
        }
    }
}

/// What an element of this name is within one of that name.
pub(super) fn part(name: &str, parent: Option<&str>) -> Option<Part> {
    let lower = name.to_ascii_lowercase();
    let parent = parent.unwrap_or_default().to_ascii_lowercase();
    let within = |names: &[&str]| names.contains(&&*parent);
    const TABLES: &[&str] = &["informaltable", "table", "tgroup", "thead", "tbody", "tfoot"];
    const LISTS: &[&str] =
        &["dir", "itemizedlist", "list", "listbibl", "menu", "ol", "orderedlist", "simplelist", "ul"];
    Some(match &*lower {
        "abstract" | "chapter" | "sec" | "section" => Part::Section,
        "ab" | "claim-text" | "p" | "para" | "paragraph" | "simpara" => Part::Paragraph,
        "article-title" if within(&["title-group"]) => Part::Heading,
        "title" if within(&["informaltable", "table"]) => Part::Caption,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "head" | "heading" | "invention-title" | "title" => Part::Heading,
        "itemizedlist" | "list" | "simplelist" | "ul" | "variablelist" => Part::List,
        "ol" | "orderedlist" => Part::Numbered,
        "listitem" if within(&["varlistentry"]) => Part::Meaning,
        "item" | "li" | "list-item" | "listitem" | "member" if within(LISTS) => Part::Item,
        "dt" => Part::Term,
        "term" if within(&["glossentry", "varlistentry"]) => Part::Term,
        "dd" => Part::Meaning,
        "informaltable" | "table" => Part::Table,
        "caption" if within(TABLES) => Part::Caption,
        "tbody" | "tfoot" | "thead" => Part::Rows,
        "row" | "tr" if within(TABLES) => Part::Row,
        "cell" | "entry" | "td" | "th" if within(&["row", "tr"]) => Part::Cell,
        "literallayout" | "pre" | "preformat" | "programlisting" | "screen" | "verbatim" => Part::Verbatim,
        "l" | "line" => Part::Line,
        "text" if within(&["g", "svg"]) => Part::Line,
        "label" => Part::Label,
        "fn" | "footnote" | "note" => Part::Note,
        "sup" | "superscript" => Part::Raised,
        "br" | "break" => Part::Break,
        "cb" | "lb" | "milestone" | "pb" => Part::Blank,
        "c" | "pc" | "seg" | "tok" | "w" => Part::Piece,
        "indexterm" | "script" => Part::Unseen,
        // The formula is told in another way beside it.
        "tex-math" if within(&["alternatives"]) => Part::Unseen,
        "abbr" | "orig" | "sic" if within(&["choice"]) => Part::Unseen,
        "defs" | "metadata" | "style" if within(&["svg", "g", "defs"]) => Part::Unseen,
        _ => return None,
    })
}
