//! What stands before the outermost element.

/// The text from its outermost element on.
pub(crate) fn root(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        rest = if rest.starts_with("<?") {
            after(rest, "?>")?
        } else if rest.starts_with("<!--") {
            after(rest, "-->")?
        } else if rest.starts_with("<!") {
            after_declarations(rest)?
        } else {
            return rest.starts_with('<').then_some(rest);
        }
        .trim_start();
    }
}

/// The name of the outermost element, without its prefix.
pub(crate) fn root_name(text: &str) -> Option<&str> {
    let name = root(text)?[1..].split(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<')).next()?;
    let name = name.rsplit(':').next()?;
    name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some(name)
}

fn after<'t>(text: &'t str, end: &str) -> Option<&'t str> {
    text.split_once(end).map(|(_, rest)| rest)
}

/// What follows a document type, which may hold declarations in brackets.
fn after_declarations(text: &str) -> Option<&str> {
    let end = text.find('>')?;
    if !text[..end].contains('[') {
        return Some(&text[end + 1..]);
    }
    let closings = text.match_indices(']').map(|(at, _)| text[at + 1..].trim_start());
    closings.filter_map(|rest| rest.strip_prefix('>')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outermost_element_follows_whatever_is_said_before() {
        let cases = [
            ("<a/>", Some("a")),
            ("\u{feff} <?xml version='1.0'?>\n<?style <b>?><!-- <c> --><tei:TEI xmlns='x'>", Some("TEI")),
            ("<!DOCTYPE html PUBLIC 'x' 'y'><html>", Some("html")),
            ("<!DOCTYPE d [<!ENTITY a '>'> <!ATTLIST b c (d) 'e]'> ] ><d>", Some("d")),
            ("<!-- without end <a>", None),
            ("a < b", None),
            ("< b>", None),
            ("<3", None),
        ];
        for (text, name) in cases {
            assert_eq!(root_name(text), name, "{text}");
        }
    }
}
