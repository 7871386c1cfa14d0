//! Cells of a row that hold more than a line.

/// How long a cell of a row is at most, in bytes, for the row to be one line.
const LONGEST_CELL: usize = 600;
/// How many short paragraphs a cell holds at most, for the row to be one line: headings of columns do.
const MOST_PARAGRAPHS: usize = 3;
/// How long a cell of several paragraphs is at most, in bytes, for those to be short.
const SHORT: usize = 100;
/// As much for one of three paragraphs, which are still shorter above a column.
const SHORTER: usize = 60;
/// How many such cells stand beside each other at most: more are a table whatever is in it.
const MOST_BESIDE: usize = 4;

/// What a cell holds beside words.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Holds {
    pub(crate) paragraphs: usize,
    /// Whether there is a table in it.
    pub(crate) rows: bool,
}

/// The cells of a row below each other, as the columns of a page are read, if they hold too much for a line. What only
/// names the last of them stays before it.
pub(crate) fn below_each_other(cells: &[(&str, Holds)]) -> Option<String> {
    let is_long = |text: &str| text.len() > LONGEST_CELL;
    let holds_blocks = |text: &str, holds: Holds| {
        let several = match holds.paragraphs {
            0 | 1 => false,
            2 => text.len() > SHORT,
            MOST_PARAGRAPHS => text.len() > SHORTER,
            _ => true,
        };
        holds.rows || (several && cells.len() <= MOST_BESIDE)
    };
    let long = cells.iter().any(|(text, _)| is_long(text));
    let blocks = cells.len() > 1 && cells.iter().any(|(text, holds)| holds_blocks(text, *holds));
    if !(long || blocks) {
        return None;
    }
    let texts: Vec<&str> = cells.iter().map(|(text, _)| text.trim()).collect();
    let (last, names) = texts.split_last()?;
    let names_last = !long && names.iter().all(|text| text.len() <= SHORT && !text.contains(['\n', '\t']));
    if names_last && last.contains('\n') {
        return Some(format!("{}\t{last}", names.join("\t")));
    }
    Some(texts.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Row<'t> = &'t [(&'t str, Holds)];

    #[test]
    fn cells_that_hold_blocks_are_read_one_after_the_other() {
        let plain = |paragraphs| Holds { paragraphs, rows: false };
        let table = Holds { paragraphs: 1, rows: true };
        let long = format!("{}\nmore", "word ".repeat(20));
        let (job, place) = ("SKILLS\nPython\nRust", "EXPERIENCE\n2019–2023 Engineer, Acme\nBuilt the billing system.");
        let cases: [(Row<'_>, Option<String>); 10] = [
            (&[("Item", plain(1)), ("2023", plain(1))], None),
            // Headings of columns.
            (&[("2023\n£m", plain(2)), ("2022\nrestated\n£m", plain(3))], None),
            (&[("a\nb", plain(2)), ("a\nb\nc\nd", plain(4))], Some("a\nb\na\nb\nc\nd".to_owned())),
            (&[(job, plain(3)), (place, plain(3))], Some(format!("{job}\n{place}"))),
            (&[("a\nb", plain(2)), (&long, plain(2))], Some(format!("a\nb\n{long}"))),
            (&[("a", plain(1)), (&long, plain(2))], Some(format!("a\t{long}"))),
            (&[(long.as_str(), plain(2)); 5], None),
            (&[("a", plain(1)), ("b\tc\nd\te", table)], Some("a\tb\tc\nd\te".to_owned())),
            (&[("b\tc\nd\te", table), ("a", plain(1))], Some("b\tc\nd\te\na".to_owned())),
            (&[("b\tc\nd\te", table)], None),
        ];
        for (cells, expected) in cases {
            assert_eq!(below_each_other(cells), expected, "{cells:?}");
        }
    }
}
