//! Formulas in one line, from MathML and from what office programs write.

use super::raised::raised;

/// How deep a formula is followed: what is deeper stands in a row.
const DEEPEST: usize = 64;
/// How long a formula is at most, in bytes: what is longer is left out.
const LONGEST: usize = 64 * 1024;

/// A formula that is being read.
#[derive(Default)]
pub(crate) struct Math {
    open: Vec<Node>,
    /// How many elements are open that are too deep to be followed.
    unopened: usize,
    length: usize,
    text: String,
}

/// A part of a formula.
#[derive(Default)]
struct Node {
    name: String,
    /// The names and texts of what is in it.
    parts: Vec<(String, String)>,
    /// The signs that it says it has, by the names of those.
    signs: Vec<(String, String)>,
}

impl Math {
    /// A part begins.
    pub(crate) fn start(&mut self, name: &str) {
        if self.open.len() >= DEEPEST || self.unopened > 0 {
            self.unopened += 1;
            return;
        }
        self.open.push(Node { name: name.to_owned(), ..Node::default() });
    }

    /// The part around this one, such as a sum, has a sign of its own.
    pub(crate) fn sign(&mut self, name: &str, sign: String) {
        // The sign stands among the properties of its part.
        if let Some(at) = self.open.len().checked_sub(3).filter(|_| self.unopened == 0)
            && sign.len() <= 8
        {
            self.open[at].signs.push((name.to_owned(), sign));
        }
    }

    /// Text stands here.
    pub(crate) fn text(&mut self, text: &str) {
        self.length += text.len();
        if self.length > LONGEST {
            return;
        }
        // Blanks between words are written on one line with them.
        let text = if text.contains('\n') { text.trim() } else { text };
        let text = text.trim_matches(['\u{2061}', '\u{2062}', '\u{2063}']);
        if !text.trim().is_empty() {
            self.add(String::new(), text.to_owned());
        }
    }

    /// A part ends.
    pub(crate) fn end(&mut self) {
        if self.unopened > 0 {
            self.unopened -= 1;
            return;
        }
        let Some(node) = self.open.pop() else { return };
        let shown = shown(&node);
        self.add(node.name, shown);
    }

    /// The formula.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.unopened = 0;
            self.end();
        }
        self.text
    }

    fn add(&mut self, name: String, text: String) {
        match self.open.last_mut() {
            Some(node) => node.parts.push((name, text)),
            None => self.text.push_str(&text),
        }
    }
}

fn shown(node: &Node) -> String {
    let nth = |place: usize| node.parts.get(place).map_or("", |(_, text)| &**text);
    let named = |name: &str| node.parts.iter().find(|(part, _)| part == name).map_or("", |(_, text)| &**text);
    let all = |gap: &str| {
        let texts = node.parts.iter().filter(|(name, _)| !name.ends_with("Pr")).map(|(_, text)| &**text);
        texts.collect::<Vec<_>>().join(gap)
    };
    let sign = |name: &str, usual: &str| {
        let sign = node.signs.iter().find(|(sign, _)| sign == name);
        sign.map_or(usual, |(_, sign)| &**sign).to_owned()
    };
    match &*node.name {
        name if name.starts_with("annotation") || name.ends_with("Pr") => String::new(),
        "f" => over(named("num"), named("den")),
        "mfrac" => over(nth(0), nth(1)),
        "sSup" => scripts(named("e"), "", named("sup")),
        "sSub" => scripts(named("e"), named("sub"), ""),
        "sSubSup" => scripts(named("e"), named("sub"), named("sup")),
        "limLow" => scripts(named("e"), named("lim"), ""),
        "limUpp" => scripts(named("e"), "", named("lim")),
        "msup" | "mover" => scripts(nth(0), "", nth(1)),
        "msub" | "munder" => scripts(nth(0), nth(1), ""),
        "msubsup" | "munderover" => scripts(nth(0), nth(1), nth(2)),
        "rad" => format!("{}√{}", raised(named("deg")), group(named("e"))),
        "mroot" => format!("{}√{}", raised(nth(1)), group(nth(0))),
        "msqrt" => format!("√{}", group(&all(""))),
        "nary" => format!("{} {}", scripts(&sign("chr", "∫"), named("sub"), named("sup")), named("e")),
        "func" => format!("{} {}", named("fName"), named("e")),
        "acc" => named("e").to_owned() + &sign("chr", "\u{302}"),
        "d" => {
            let parts: Vec<_> = node.parts.iter().filter(|(name, _)| name == "e").map(|(_, text)| &**text).collect();
            sign("begChr", "(") + &parts.join(&sign("sepChr", "|")) + &sign("endChr", ")")
        }
        "mfenced" => format!("({})", all(", ")),
        "eqArr" | "m" | "mtable" => all("; "),
        "mr" | "mtr" => all(", "),
        _ => all(""),
    }
}

fn over(above: &str, below: &str) -> String {
    format!("{}/{}", group(above), group(below))
}

/// What stands below and above the line behind something.
fn scripts(base: &str, below: &str, above: &str) -> String {
    let mut text = base.to_owned();
    if !below.is_empty() {
        text.push('_');
        text.push_str(&group(below));
    }
    match raised(above) {
        _ if above.is_empty() => {}
        raised if raised != above || matches!(above, "′" | "″" | "'") => text.push_str(&raised),
        _ => {
            text.push('^');
            text.push_str(&group(above));
        }
    }
    text
}

/// Something as one thing: in brackets, unless it is a number, a name or a sign.
fn group(text: &str) -> String {
    let is_whole = text.chars().all(char::is_alphanumeric) || text.chars().count() == 1;
    let is_number = text.parse::<f64>().is_ok() && !text.starts_with(['-', '+']);
    let inside = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    if is_whole || is_number || inside.is_some_and(|inside| !inside.contains(['(', ')'])) {
        return text.to_owned();
    }
    format!("({text})")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads elements such as `f(num(1)den(2))`.
    fn read(formula: &str) -> String {
        let mut math = Math::default();
        let mut word = String::new();
        for character in formula.chars() {
            match character {
                '(' => math.start(&std::mem::take(&mut word)),
                ')' => {
                    math.text(&std::mem::take(&mut word));
                    math.end();
                }
                ' ' => math.text(&std::mem::take(&mut word)),
                '=' if word == "chr" => {
                    math.sign("chr", "∑".to_owned());
                    word.clear();
                }
                _ => word.push(character),
            }
        }
        math.text(&word);
        math.finish()
    }

    #[test]
    fn formulas_are_written_in_a_line() {
        let cases = [
            ("f(fPr()num(r(1))den(r(2)))", "1/2"),
            ("mfrac(mrow(a +b)mn(2))", "(a+b)/2"),
            ("sSup(e(r(10))sup(r(6)))", "10⁶"),
            ("msup(mi(e)mrow(-x))", "e^(-x)"),
            ("msubsup(mi(x)mi(i)mn(2))", "x_i²"),
            ("rad(deg()e(r(b)r(-)r(c)))", "√(b-c)"),
            ("mroot(mi(x)mn(3))", "³√x"),
            ("nary(naryPr(chr(chr=))sub(i -1)sup(n)e(x))", "∑_(i-1)^n x"),
            ("d(e(x)e(y))", "(x|y)"),
            ("func(fName(sin)e(x))", "sin x"),
            ("m(mr(e(1)e(2))mr(e(3)e(4)))", "1, 2; 3, 4"),
            ("semantics(mi(x)annotation(x))", "x"),
            ("acc(e(x))", "x\u{302}"),
        ];
        for (formula, shown) in cases {
            assert_eq!(read(formula), shown, "{formula}");
        }
    }

    #[test]
    fn formulas_without_end_end() {
        let deep = "msqrt(".repeat(10_000) + "x" + &")".repeat(10_000);
        assert!(read(&deep).len() < 1000);
        assert!(read(&"x ".repeat(100_000)).len() <= LONGEST);
        assert_eq!(read(&format!("{}y(z)", "mrow(".repeat(100))), "z");
    }
}
