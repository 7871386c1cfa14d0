//! Columns, and in which order they are read.

use super::*;

/// Two columns of six lines from a baseline on.
fn two_columns(from: f64) -> Vec<(f64, f64, &'static str)> {
    let line = |line: i32| {
        let y = from + 12.0 * f64::from(line);
        [(50.0, y, "the left column has enough words here"), (320.0, y + 1.0, "the right column has words as well now")]
    };
    (0..6).flat_map(line).collect()
}

#[test]
fn columns_of_prose_are_read_one_after_the_other() {
    let mut pieces = two_columns(100.0);
    pieces.push((50.0, 60.0, "A headline that reaches over both of the columns of the page, as they often do"));
    let text = page(&pieces);
    let (left, right) = (text.rfind("left"), text.find("right"));
    assert!(text.starts_with("A headline") && left < right, "{text}");
}

#[test]
fn columns_are_found_wherever_their_page_stands() {
    for (dx, dy) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)] {
        let mut letters = Vec::new();
        for (x, y, text) in two_columns(100.0) {
            for (place, character) in text.chars().enumerate() {
                let x = x + 5.0 * place as f64;
                let place = match (dx, dy) {
                    (1.0, _) => (x, y),
                    (-1.0, _) => (600.0 - x, 800.0 - y),
                    (_, 1.0) => (600.0 - y, x),
                    _ => (y, 600.0 - x),
                };
                letters.extend(Letter::new(place.0, place.1, 5.0, 10.0, Heading::new(dx, dy)).with(character));
            }
        }
        let text = PageText::new(letters, 600.0, 800.0).into_string();
        assert!(text.rfind("left") < text.find("right"), "{dx} {dy}: {text}");
    }
}

#[test]
fn columns_of_less_than_a_fifth_of_the_page_are_read_one_after_the_other() {
    let mut letters = Vec::new();
    for (column, text) in ["first of seven, so small", "second of them, as small", "third one that is as big"]
        .into_iter()
        .cycle()
        .take(7)
        .enumerate()
    {
        for line in 0..9 {
            let (x, y) = (15.0 + 82.0 * column as f64, 100.0 + 7.0 * f64::from(line));
            draw_sized(&mut letters, x, y, 6.0, text);
        }
    }
    let text = PageText::new(letters, 600.0, 800.0).into_string();
    let (paragraph, paragraphs) = ("first of seven, so small\n".repeat(9), text.matches("\n\n").count());
    assert!(text.starts_with(&paragraph) && paragraphs == 6, "{text}");
}

#[test]
fn a_table_above_or_below_columns_is_in_none_of_them() {
    for table_at in [40.0, 184.0] {
        let mut pieces = two_columns(100.0);
        for row in 0..3 {
            let y = table_at + 12.0 * f64::from(row);
            pieces.extend([(50.0, y, "Net income"), (180.0, y, "7,654"), (320.0, y, "8,765"), (450.0, y, "9,876")]);
        }
        let text = page(&pieces);
        assert_eq!(text.matches("Net income  7,654  8,765  9,876").count(), 3, "{text}");
        assert!(text.rfind("left") < text.find("right"), "{text}");
    }
}

#[test]
fn what_begins_columns_is_no_table_above_them() {
    let mut pieces = Vec::new();
    for line in 0..8 {
        let y = 100.0 + 12.0 * f64::from(line);
        pieces.push((50.0, y, "the left column of words"));
        pieces.push((220.0, y + 1.0, "the one in between of them"));
        if line < 4 {
            pieces.push((400.0, y, "the right column of words"));
        }
    }
    let text = page(&pieces);
    assert!(text.rfind("left") < text.find("between") && text.rfind("between") < text.find("right"), "{text}");
    let mut pieces = two_columns(112.0);
    pieces.extend([(50.0, 100.0, "1"), (80.0, 100.0, "Notes"), (320.0, 100.0, "its right")]);
    let text = page(&pieces);
    assert!(text.starts_with("1  Notes\nthe left") && text.rfind("left") < text.find("right"), "{text}");
    let mut pieces = Vec::new();
    for line in 0..8 {
        let y = 100.0 + 12.0 * f64::from(line);
        pieces.extend([
            (50.0, y, "the left column of words"),
            (220.0, y + 1.0, "one in between"),
            (350.0, y, "the right one"),
        ]);
    }
    let text = page(&pieces);
    assert!(text.rfind("left") < text.find("between"), "{text}");
}

#[test]
fn a_margin_set_by_itself_is_read_by_itself() {
    let mut pieces = Vec::new();
    for line in 0..6 {
        pieces.push((50.0, 100.0 + 13.7 * f64::from(line), "a skill"));
    }
    for line in 0..7 {
        pieces.push((220.0, 100.0 + 12.0 * f64::from(line), "what was done in all the years of work"));
    }
    let text = page(&pieces);
    assert!(text.starts_with("a skill\na skill\na skill") && !text.contains("  "), "{text}");
    // Labels share the baselines of what they name.
    let labels: Vec<_> = pieces.iter().map(|(x, y, text)| (*x, (y / 12.0).round() * 12.0, *text)).collect();
    assert!(page(&labels).starts_with("a skill  what"));
}

#[test]
fn columns_of_larger_type_are_no_rows() {
    let mut pieces = Vec::new();
    for line in 0..6 {
        let y = 100.0 + 60.0 * f64::from(line);
        for line in 0..4 {
            pieces.push((50.0, y + 12.0 * f64::from(line), "the left column has enough words here"));
        }
        for line in 0..3 {
            pieces.push((320.0, y + 20.0 * f64::from(line), "the right column has words as well now"));
        }
    }
    let text = page(&pieces);
    assert!(text.rfind("left") < text.find("right"), "{text}");
}

#[test]
fn a_running_head_is_in_none_of_the_columns_below() {
    let mut pieces = vec![(50.0, 50.0, "The report"), (500.0, 50.0, "2023"), (290.0, 300.0, "7")];
    for line in 0..8 {
        let y = 100.0 + 12.0 * f64::from(line);
        pieces.push((50.0, y, "the left column has enough words here"));
        pieces.push((320.0, y, "the right column has words as well now"));
    }
    let text = page(&pieces);
    assert!(text.starts_with("The report  2023\n\nthe left") && text.ends_with("now\n\n7"), "{text}");
}

#[test]
fn columns_of_wide_letters_are_read_one_after_the_other() {
    let mut letters = Vec::new();
    for (x, text) in [(50.0, "\u{5de6}"), (320.0, "\u{53f3}")] {
        for line in 0..6 {
            for place in 0..20 {
                let at = Letter::new(
                    x + 10.0 * f64::from(place),
                    100.0 + 15.0 * f64::from(line),
                    10.0,
                    10.0,
                    Heading::ALONG,
                );
                letters.extend(at.with(text.chars().next().expect("a letter")));
            }
        }
    }
    let text = PageText::new(letters, 600.0, 800.0).into_string();
    assert!(text.rfind('\u{5de6}') < text.find('\u{53f3}'), "{text}");
}

#[test]
fn columns_with_a_narrow_gap_anywhere_are_read_one_after_the_other() {
    for right in (262..=330).step_by(2) {
        let mut pieces = Vec::new();
        for (x, text) in
            [(right - 191, "the left column has enough words now"), (right, "right column has some words as well")]
        {
            pieces.extend((0..6).map(|line| (f64::from(x), 100.0 + 12.0 * f64::from(line), text)));
        }
        let text = page(&pieces);
        assert!(text.rfind("left") < text.find("right"), "{right}: {text}");
    }
}

/// Paragraphs of so many lines below each other.
fn paragraphs(x: f64, lines: &[usize], text: &str) -> Vec<(f64, f64, String)> {
    let mut y = 100.0;
    let mut pieces = Vec::new();
    for count in lines {
        for _ in 0..*count {
            pieces.push((x, y, text.to_owned()));
            y += 12.0;
        }
        y += 12.0;
    }
    pieces
}

fn read(columns: &[Vec<(f64, f64, String)>]) -> String {
    let pieces: Vec<(f64, f64, &str)> = columns.iter().flatten().map(|(x, y, text)| (*x, *y, text.as_str())).collect();
    page(&pieces)
}

#[test]
fn paragraphs_that_happen_to_be_level_are_no_rows() {
    let columns = |left: &[usize], right: &[usize]| {
        let left = paragraphs(50.0, left, "words of the first column here");
        [left, paragraphs(320.0, right, "of the second column are these")]
    };
    let are_columns = |columns: &[Vec<(f64, f64, String)>]| {
        let text = read(columns);
        assert!(text.rfind("first") < text.find("second"), "{text}");
    };
    // As far apart within what would be a cell.
    are_columns(&columns(&[3, 2, 4, 4, 5], &[2, 3, 4, 4, 5]));
    // They go on below, and are level no more.
    let mut columns = columns(&[4, 4, 4, 4, 4], &[4, 4, 4, 3, 3]);
    columns[1].iter_mut().skip(12).for_each(|piece| piece.1 += 3.0);
    are_columns(&columns);
}

#[test]
fn narrow_columns_are_read_one_after_the_other_and_cells_are_not() {
    let names = ["alpha", "gamma", "delta", "kappa"];
    let column =
        |at: usize, lines| paragraphs(40.0 + 140.0 * at as f64, &[lines], &format!("of {} words here", names[at]));
    let text = read(&[0, 1, 2, 3].map(|at| column(at, 10)));
    for pair in names.windows(2) {
        assert!(text.rfind(pair[0]) < text.find(pair[1]), "{text}");
    }
    // A cell is beside the first two of three lines of another.
    let mut cells = [0, 1].map(|at| column(at, 18));
    let lines = cells[0].iter().cloned().zip(0..).filter(|(_, line)| line % 3 < 2);
    cells[0] = lines.map(|(piece, _)| piece).collect();
    let text = read(&cells);
    assert!(text.starts_with("of alpha words here  of gamma words here\n"), "{text}");
    // Lists are no running text.
    let mut lists = [0, 1].map(|at| column(at, 12));
    lists.iter_mut().flatten().skip(1).step_by(2).for_each(|piece| piece.2.truncate(8));
    lists[1].iter_mut().for_each(|piece| piece.0 += 100.0);
    let text = read(&lists);
    assert!(text.starts_with("of alpha words here  of gamma words here\nof alpha  of gamma\n"), "{text}");
}

#[test]
fn narrow_columns_need_no_baselines_in_common() {
    let names = ["alpha", "gamma", "delta"];
    let columns = [0, 1, 2].map(|at| {
        let mut column = paragraphs(40.0 + 140.0 * at as f64, &[10], &format!("of {} words here", names[at]));
        column.iter_mut().for_each(|piece| piece.1 += 4.0 * at as f64);
        column
    });
    let text = read(&columns);
    for pair in names.windows(2) {
        assert!(text.rfind(pair[0]) < text.find(pair[1]), "{text}");
    }
}

#[test]
fn columns_that_are_written_from_the_right_are_read_from_the_right() {
    let word = |letter: char| letter.to_string().repeat(4);
    let text = |letter| {
        [word(letter), word('\u{5d0}'), word('\u{5d1}'), word('\u{5d2}'), word('\u{5d3}'), word(letter)].join(" ")
    };
    let columns = [(50.0, '\u{5e9}'), (320.0, '\u{5ea}')].map(|(x, letter)| paragraphs(x, &[6], &text(letter)));
    let seen = read(&columns);
    assert!(seen.rfind('\u{5ea}') < seen.find('\u{5e9}'), "{seen}");
    // A word of them among others changes nothing.
    let mut columns = [(50.0, "left"), (320.0, "right")]
        .map(|(x, side)| paragraphs(x, &[6], &format!("words of the {side} column of a page")));
    columns[0][0].2 = text('\u{5e9}');
    let text = read(&columns);
    assert!(text.rfind("left") < text.find("right"), "{text}");
}

#[test]
fn a_table_between_columns_parts_them() {
    let mut pieces = two_columns(100.0);
    for row in 0..4 {
        let y = 172.0 + 12.0 * f64::from(row);
        let cells = [(50.0, "Depot"), (150.0, "48,210"), (330.0, "31.5"), (420.0, "12.07")];
        pieces.extend(cells.map(|(x, text)| (x, y, text)));
    }
    pieces.extend(two_columns(220.0));
    let text = page(&pieces);
    let parts: Vec<&str> = text.split("Depot  48,210  31.5  12.07").collect();
    assert_eq!(parts.len(), 5, "{text}");
    for part in [parts[0], parts[4]] {
        assert!(part.rfind("left") < part.find("right"), "{text}");
    }
}

#[test]
fn a_table_between_columns_keeps_its_rows_though_its_first_cells_fit_a_column() {
    let mut pieces = two_columns(100.0);
    pieces.extend([(330.0, 184.0, "2023"), (420.0, 184.0, "2022")]);
    for row in 0..4 {
        let y = 196.0 + 24.0 * f64::from(row);
        let cells = [(50.0, "Operating profit before what is"), (330.0, "48,210"), (420.0, "(12,070)")];
        pieces.extend(cells.map(|(x, text)| (x, y, text)));
        pieces.push((50.0, y + 12.0, "exceptional"));
    }
    pieces.extend(two_columns(310.0));
    let text = page(&pieces);
    let row = "Operating profit before what is  48,210  (12,070)\nexceptional\n";
    let parts: Vec<&str> = text.split(row).collect();
    assert_eq!(parts.len(), 5, "{text}");
    assert!(parts[0].ends_with("2023  2022\n"), "{text}");
    for part in [parts[0], parts[4]] {
        assert!(part.rfind("left") < part.find("right"), "{text}");
    }
}

#[test]
fn a_title_over_columns_parts_them_though_it_is_as_short_as_one() {
    let three = |from: f64| {
        let line = move |line: i32| {
            let y = from + 12.0 * f64::from(line);
            [
                (40.0, y, "the left column has some words"),
                (220.0, y, "the middle column has words"),
                (400.0, y, "the right one has words as well"),
            ]
        };
        (0..6).flat_map(line)
    };
    let order = |text: &str, names: &[&str]| {
        let places: Vec<Option<usize>> = names.iter().map(|name| text.find(name)).collect();
        assert!(places.is_sorted() && !places.contains(&None), "{text}");
    };
    let mut pieces: Vec<_> = three(100.0).collect();
    pieces.push((40.0, 200.0, "A title over both of the columns here"));
    pieces.extend(
        three(230.0).map(|(x, y, text)| (x, y, if x > 300.0 { "the last column of the page is" } else { text })),
    );
    order(&page(&pieces), &["left", "middle", "right", "title", "last"]);
    let mut pieces: Vec<_> = three(100.0).collect();
    pieces.extend([(260.0, 60.0, "A title over"), (260.0, 72.0, "the middle")]);
    order(&page(&pieces), &["title", "left", "middle column", "right"]);
}

#[test]
fn what_stands_close_in_a_column_is_one_cell_of_it_and_so_is_the_sign_before_an_item() {
    let mut pieces: Vec<(f64, f64, &str)> = Vec::new();
    for line in 0..6 {
        pieces.push((50.0, 100.0 + 13.7 * f64::from(line), "a skill"));
    }
    for line in 0..7 {
        let y = 100.0 + 12.0 * f64::from(line);
        pieces.push((240.0, y, "what was done in all the years of work"));
    }
    // They are drawn after the text.
    for line in [1, 3, 5] {
        pieces.push((220.0, 100.0 + 12.0 * f64::from(line), "\u{2022}"));
    }
    let text = page(&pieces);
    assert!(text.starts_with("a skill\na skill\na skill"), "{text}");
}

#[test]
fn a_table_right_above_columns_that_are_shorter_is_in_none_of_them() {
    let mut pieces = Vec::new();
    for row in 0..9 {
        let y = 100.0 + 12.0 * f64::from(row);
        let cells =
            [(50.0, "Operating profit before what is"), (330.0, "48,210"), (420.0, "(12,070)"), (500.0, "7,001")];
        pieces.extend(cells.map(|(x, text)| (x, y, text)));
    }
    pieces.extend(two_columns(220.0));
    let text = page(&pieces);
    assert_eq!(text.matches("what is  48,210  (12,070)  7,001").count(), 9, "{text}");
    assert!(text.rfind("left") < text.find("right"), "{text}");
}
