//! Letters drawn at places, and how they are read.

use super::*;

/// Letters of ten units, half an em wide.
fn draw(letters: &mut Vec<Letter>, x: f64, y: f64, text: &str) {
    draw_sized(letters, x, y, 10.0, text);
}

fn draw_sized(letters: &mut Vec<Letter>, x: f64, y: f64, size: f64, text: &str) {
    for (place, character) in text.chars().enumerate() {
        let width = size / 2.0;
        letters.extend(Letter::new(x + width * place as f64, y, width, size, Heading::ALONG).with(character));
    }
}

fn page(pieces: &[(f64, f64, &str)]) -> String {
    let mut letters = Vec::new();
    for (x, y, text) in pieces {
        draw(&mut letters, *x, *y, text);
    }
    PageText::new(letters, 600.0, 800.0).into_string()
}

/// Two columns of six lines from a baseline on.
fn two_columns(from: f64) -> Vec<(f64, f64, &'static str)> {
    let line = |line: i32| {
        let y = from + 12.0 * f64::from(line);
        [(50.0, y, "the left column has enough words here"), (320.0, y + 1.0, "the right column has words as well now")]
    };
    (0..6).flat_map(line).collect()
}

#[test]
fn lines_are_read_from_the_top_whatever_the_order_of_drawing() {
    assert_eq!(page(&[(50.0, 112.0, "second"), (50.0, 100.0, "first")]), "first\nsecond");
}

#[test]
fn gaps_part_words_and_cells() {
    assert_eq!(page(&[(50.0, 100.0, "net"), (68.0, 100.0, "profit"), (300.0, 100.0, "1,234")]), "net profit  1,234");
}

#[test]
fn a_wide_distance_begins_a_paragraph() {
    let text = page(&[(50.0, 100.0, "one"), (50.0, 112.0, "two"), (50.0, 124.0, "three"), (50.0, 160.0, "four")]);
    assert_eq!(text, "one\ntwo\nthree\n\nfour");
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
    for line in 0..6 {
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
fn the_rows_of_a_table_stay_together() {
    let mut pieces = Vec::new();
    for line in 0..6 {
        let y = 100.0 + 12.0 * f64::from(line);
        pieces.push((50.0, y, "Net interest income after fees"));
        pieces.push((350.0, y, "1,234,567"));
        pieces.push((450.0, y, "1,034,567"));
    }
    assert!(page(&pieces).starts_with("Net interest income after fees  1,234,567  1,034,567\n"));
}

#[test]
fn what_is_printed_twice_is_read_once() {
    assert_eq!(page(&[(50.0, 100.0, "Bold"), (50.3, 100.0, "Bold")]), "Bold");
}

#[test]
fn a_word_that_the_end_of_a_line_parts_is_one_word() {
    assert_eq!(
        page(&[(50.0, 100.0, "thirty mil-"), (50.0, 112.0, "lion and a-"), (50.0, 124.0, "5")]),
        "thirty million and a-\n5"
    );
}

#[test]
fn a_hyphen_joins_capitals_to_capitals_and_nothing_across_cells() {
    for (first, second, text) in [
        ("THE HOLD-", "ERS OF", "THE HOLDERS OF"),
        ("THE US-", "EU talks", "THE US-\nEU talks"),
        ("Open-", "Type", "Open-\nType"),
        ("X-", "RAY", "X-\nRAY"),
    ] {
        assert_eq!(page(&[(50.0, 100.0, first), (50.0, 112.0, second)]), text);
    }
    let cells = [(50.0, 100.0, "what"), (100.0, 100.0, "Okonkwo-"), (50.0, 112.0, "was done")];
    assert_eq!(page(&cells), "what  Okonkwo-\nwas done");
    let described = [(50.0, 100.0, "what"), (100.0, 100.0, "the build-"), (100.0, 112.0, "ing")];
    assert_eq!(page(&described), "what  the building");
}

#[test]
fn accents_that_stand_alone_are_put_onto_their_letters() {
    let mut letters = Vec::new();
    draw(&mut letters, 50.0, 100.0, "f");
    draw(&mut letters, 55.2, 99.0, "\u{a8}");
    draw(&mut letters, 55.0, 100.0, "ur");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "f\u{fc}r");
    let mut letters = Vec::new();
    draw(&mut letters, 50.0, 100.0, "\u{437}");
    draw(&mut letters, 55.2, 99.0, "\u{b4}");
    draw(&mut letters, 55.0, 100.0, "\u{44f}\u{43a}");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "\u{437}\u{44f}\u{301}\u{43a}");
}

#[test]
fn letters_that_are_spaced_out_are_words() {
    let mut letters = Vec::new();
    for (place, character) in "OVERHEADS AND".chars().enumerate().filter(|(_, character)| *character != ' ') {
        let x = 50.0 + 7.5 * place as f64;
        draw(&mut letters, x, 100.0, &character.to_string());
    }
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "OVERHEADS AND");
}

#[test]
fn small_marks_stay_with_their_words_however_they_are_drawn() {
    let mut drawn_at_once = Vec::new();
    draw(&mut drawn_at_once, 50.0, 100.0, "m");
    draw_sized(&mut drawn_at_once, 55.0, 95.0, 6.0, "3");
    draw(&mut drawn_at_once, 62.0, 100.0, "of");
    let mut drawn_apart = Vec::new();
    draw(&mut drawn_apart, 50.0, 100.0, "of m");
    draw(&mut drawn_apart, 50.0, 112.0, "and a");
    draw_sized(&mut drawn_apart, 70.0, 95.0, 6.0, "3");
    for (letters, text) in [(drawn_at_once, "m3 of"), (drawn_apart, "of m3\nand a")] {
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), text);
    }
}

#[test]
fn letters_drawn_from_the_right_stand_where_they_are_seen() {
    let mut letters = Vec::new();
    for place in (0..6).rev() {
        letters.extend(Letter::new(60.0 + 2.5 * f64::from(place), 100.0, 2.5, 10.0, Heading::ALONG).with('.'));
    }
    draw(&mut letters, 50.0, 100.0, "AB");
    draw(&mut letters, 77.0, 100.0, "1");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "AB...... 1");
}

#[test]
fn what_begins_outside_the_page_is_not_read() {
    assert_eq!(
        page(&[(-8.0, 100.0, "A"), (-4.0, 120.0, "E"), (50.0, 100.0, "B"), (605.0, 100.0, "C"), (50.0, 806.0, "D")]),
        "B\nE"
    );
}

#[test]
fn dots_that_lead_to_a_number_stay_apart_and_marks_before_their_text_too() {
    let mut letters = Vec::new();
    draw(&mut letters, 50.0, 100.0, "Notes");
    for place in 0..8 {
        draw(&mut letters, 80.0 + 10.0 * f64::from(place), 100.0, ".");
    }
    draw(&mut letters, 160.0, 100.0, "7");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "Notes . . . . . . . . 7");
    let mut letters = Vec::new();
    draw_sized(&mut letters, 50.0, 96.0, 6.0, "1");
    draw(&mut letters, 53.2, 100.0, "Audited");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "1 Audited");
}

#[test]
fn what_is_written_aslant_is_read_in_words_after_the_rest() {
    let (sin, cos) = (-45_f64).to_radians().sin_cos();
    let mut letters = Vec::new();
    for (place, character) in "AB CD".chars().enumerate() {
        let along = 5.0 * place as f64;
        let (x, y) = (100.0 + along * cos, 300.0 + along * sin);
        letters.extend(Letter::new(x, y, 5.0, 10.0, Heading::new(cos, sin)).with(character));
    }
    draw(&mut letters, 50.0, 400.0, "straight");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "straight\n\nAB CD");
}

#[test]
fn ligatures_are_letters() {
    assert_eq!(page(&[(50.0, 100.0, "pro\u{fb01}t")]), "profit");
}

#[test]
fn letters_drawn_after_the_line_stand_in_its_gaps() {
    let letters = |second: &str| {
        let mut letters = Vec::new();
        draw(&mut letters, 50.0, 100.0, "v");
        draw(&mut letters, 60.0, 100.0, "n t");
        draw(&mut letters, 80.0, 100.0, "i");
        draw(&mut letters, 55.0, 100.0, second);
        draw(&mut letters, 75.0, 100.0, "\u{1ea3}");
        PageText::new(letters, 600.0, 800.0).into_string()
    };
    assert_eq!(letters("\u{1ead}"), "v\u{1ead}n t\u{1ea3}i");
    // What covers the line is another text.
    assert!(letters("DRAFT").contains("DRAFT"));
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
fn rows_whose_cells_hold_several_lines_stay_together() {
    let mut pieces = Vec::new();
    for row in 0..4 {
        for line in 0..3 {
            let y = 100.0 + 60.0 * f64::from(row) + 12.0 * f64::from(line);
            pieces.push((50.0, y, "the risk that we have found out"));
            pieces.push((320.0, y, "and everything that we do for it"));
            pieces.push((520.0, y, "Ms X"));
        }
    }
    let text = page(&pieces);
    assert_eq!(text.matches("for it\n\nMs X\nMs X\nMs X\n\nthe risk").count(), 3, "{text}");
}

#[test]
fn ligatures_and_formulae_do_not_mislead_about_letters_that_are_spaced_out() {
    let spaced = |text: &str| {
        let mut letters = Vec::new();
        for (place, character) in text.chars().enumerate().filter(|(_, character)| *character != ' ') {
            draw(&mut letters, 50.0 + 7.5 * place as f64, 100.0, &character.to_string());
        }
        PageText::new(letters, 600.0, 800.0).into_string()
    };
    assert_eq!(spaced("THE O\u{fb03}CE OF RECORDS"), "THE OffiCE OF RECORDS");
    assert_eq!(spaced("c=a+b=4+7i"), "c = a + b = 4 + 7 i");
}

#[test]
fn blanks_between_all_letters_space_them_out() {
    for (drawn, read) in [
        ("S P A C E D   O U T", "SPACED OUT"),
        ("A B C D E F G H", "A B C D E F G H"),
        ("5 3 1 2 8 9 7", "5 3 1 2 8 9 7"),
        ("T H E of the report", "T H E of the report"),
    ] {
        assert_eq!(page(&[(50.0, 100.0, drawn)]), read);
    }
}

#[test]
fn rows_of_cells_that_hold_several_lines_are_read_cell_by_cell() {
    // Cells begin level, and rows stand further apart than lines.
    let table = |apart: f64, lower: f64| {
        let mut pieces = Vec::new();
        for row in 0..4 {
            let y = 100.0 + (36.0 + apart) * f64::from(row);
            for line in 0..3 {
                pieces.push((50.0, y + 12.0 * f64::from(line), "what was found"));
            }
            for line in 0..2 {
                pieces.push((180.0, y + lower + 12.0 * f64::from(line), "why that is so"));
            }
            pieces.push((310.0, y, "27"));
        }
        page(&pieces)
    };
    let row = "what was found\nwhat was found\nwhat was found\n\nwhy that is so\nwhy that is so\n\n27";
    for (apart, lower) in [(4.0, 0.0), (4.0, 6.0), (4.0, 12.0), (20.0, 0.0)] {
        let text = table(apart, lower);
        assert_eq!(text.matches(row).count(), 4, "{text}");
    }
    assert!(table(0.0, 0.0).starts_with("what was found  why that is so  27\n"));
    assert!(!table(4.0, 8.0).contains(row));
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
fn a_hyphen_that_is_seen_only_where_a_line_ends_parts_a_word() {
    assert_eq!(page(&[(50.0, 100.0, "thirty mil\u{ad}"), (50.0, 112.0, "lion")]), "thirty million");
}

#[test]
fn small_capitals_that_are_spaced_out_are_words() {
    let mut letters = Vec::new();
    let mut x = 50.0;
    for character in "Annual Report".chars() {
        let size = if character.is_uppercase() { 10.0 } else { 8.0 };
        if character != ' ' {
            draw_sized(&mut letters, x, 100.0, size, &character.to_uppercase().to_string());
        }
        x += size / 2.0 + 1.0;
    }
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "ANNUAL REPORT");
}

#[test]
fn letters_that_do_not_join_are_of_one_word_though_a_gap_is_seen() {
    for (gap, read) in [(1.4, "\u{631}\u{64a}"), (2.0, "\u{631} \u{64a}")] {
        for drawn in [["\u{64a}", "\u{631}"], ["\u{631}", "\u{64a}"]] {
            let x = |letter| if letter == "\u{64a}" { 50.0 } else { 55.0 + gap };
            let pieces: Vec<_> = drawn.iter().map(|letter| (x(*letter), 100.0, *letter)).collect();
            assert_eq!(page(&pieces), read);
        }
    }
}

#[test]
fn rows_of_one_line_that_stand_in_groups_are_read_line_by_line() {
    let table = |cells: [[&str; 3]; 4]| {
        let mut pieces = Vec::new();
        for group in 0..4 {
            for (row, cells) in (0..).zip(cells) {
                for (x, cell) in [50.0, 200.0, 350.0].into_iter().zip(cells) {
                    pieces.push((x, 100.0 + 70.0 * f64::from(group) + 12.0 * f64::from(row), cell));
                }
            }
        }
        page(&pieces)
    };
    let people =
        [["Anna", "Head of insurance", "Porto"], ["Maximilian", "Clerk", "Galway"], ["Jo", "Driver", "Reykjavik"]];
    let figures = [["Revenue", "1,234", "1,022"], ["Costs of sales", "(890)", "(770)"], ["Profit", "344", "252"]];
    for [first, second, third] in [people, figures] {
        let text = table([first, second, third, ["Total", "", ""]]);
        assert_eq!(text.matches(&second.join("  ")).count(), 4, "{text}");
    }
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

#[test]
fn a_capital_over_several_lines_begins_the_first_of_them() {
    for (size, baseline) in [(27.0, 112.0), (45.0, 124.0)] {
        let mut letters = Vec::new();
        draw_sized(&mut letters, 50.0, baseline, size, "T");
        let x = 50.0 + size / 2.0 + 2.0;
        for (line, text) in
            ["he audit committee met and", "after consultation with us", "it gave its consent"].iter().enumerate()
        {
            let y = 100.0 + 12.0 * line as f64;
            draw(&mut letters, if y > baseline { 50.0 } else { x }, y, text);
        }
        let text = PageText::new(letters, 600.0, 800.0).into_string();
        assert_eq!(text, "The audit committee met and\nafter consultation with us\nit gave its consent", "{size}");
    }
    // A large number is none.
    let mut letters = Vec::new();
    draw_sized(&mut letters, 50.0, 112.0, 27.0, "12");
    draw(&mut letters, 79.0, 100.0, "countries in which");
    draw(&mut letters, 79.0, 112.0, "we work");
    let text = PageText::new(letters, 600.0, 800.0).into_string();
    assert!(!text.contains("12countries"), "{text}");
}

#[test]
fn what_stands_as_low_or_is_as_large_as_browsers_set_it_belongs_to_its_word() {
    for (size, lower) in [(7.0, 4.8), (8.9, 3.0), (8.9, -4.0)] {
        let mut letters = Vec::new();
        draw(&mut letters, 50.0, 100.0, "H");
        draw_sized(&mut letters, 55.0, 100.0 + lower, size, "2");
        draw(&mut letters, 55.0 + size / 2.0, 100.0, "O");
        assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "H2O", "{size} {lower}");
    }
}

#[test]
fn the_hyphen_of_an_address_stays_where_the_line_breaks() {
    let text = page(&[
        (50.0, 100.0, "write to info@fjord-"),
        (50.0, 112.0, "staffing.example about the work-"),
        (50.0, 124.0, "shop"),
    ]);
    assert_eq!(text, "write to info@fjord-\nstaffing.example about the workshop");
}

#[test]
fn a_soft_hyphen_within_a_line_is_seen_where_it_has_room() {
    let mut letters = Vec::new();
    draw(&mut letters, 50.0, 100.0, "Grund");
    letters.extend(Letter::new(75.0, 100.0, 3.0, 10.0, Heading::ALONG).with('\u{ad}'));
    draw(&mut letters, 75.0, 100.0, "stück well\u{ad}known no\u{ad}");
    draw(&mut letters, 50.0, 112.0, "2 Acme");
    assert_eq!(PageText::new(letters, 600.0, 800.0).into_string(), "Grundstück well-known no-\n2 Acme");
    assert_eq!(page(&[(50.0, 100.0, "thirty mil\u{ad}")]), "thirty mil-");
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
