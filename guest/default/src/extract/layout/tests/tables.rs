//! The rows of tables, and what is none.

use super::*;

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
fn lines_of_short_cells_are_no_lines_of_columns_however_long_they_are_together() {
    let forms = ["Employer:", "Northern Quarries", "Employee:", "Ingrid van Dam"];
    let rows = ["1F682", "locomotive", "steam train", "Train"];
    for (cells, lines) in [(forms, 6), (rows, 30)] {
        let at = |line: i32| {
            let y = 100.0 + 14.0 * f64::from(line);
            [50.0, 130.0, 320.0, 400.0].into_iter().zip(cells).map(move |(x, text)| (x, y, text))
        };
        let pieces: Vec<_> = (0..lines).flat_map(at).collect();
        let text = page(&pieces);
        assert!(text.starts_with(&cells.join("  ")), "{text}");
    }
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

/// Lines of three columns, twelve units apart, of which some cells are empty.
fn three_columns(lines: &[[&'static str; 3]]) -> String {
    let at = |(line, cells): (usize, &[&'static str; 3])| {
        let y = 100.0 + 12.0 * line as f64;
        [50.0, 150.0, 350.0].into_iter().zip(*cells).map(move |(x, text)| (x, y, text)).collect::<Vec<_>>()
    };
    page(&lines.iter().enumerate().flat_map(at).collect::<Vec<_>>())
}

#[test]
fn rows_without_white_between_them_begin_where_lines_had_room_for_more() {
    let rows = [
        ["Storm", "The harbour may be closed for days", "We keep a second berth free and"],
        ["", "in winter and spring", "insure what is lost"],
        ["A strike of", "The ferries depend on the work of", "We talk with all of them every"],
        ["the pilots", "forty pilots", "year, and train others"],
        ["Interest", "Loans of the harbour fall due in", "We have agreed on new loans with"],
        ["", "the next two years", "three banks"],
    ];
    let read = "Storm\n\nThe harbour may be closed for days\nin winter and spring\n\nWe keep a second berth free and\ninsure what is lost\n\n\
        A strike of\nthe pilots\n\nThe ferries depend on the work of\nforty pilots\n\nWe talk with all of them every\nyear, and train others\n\n\
        Interest\n\nLoans of the harbour fall due in\nthe next two years\n\nWe have agreed on new loans with\nthree banks";
    assert_eq!(three_columns(&rows), read);
    // A cell of two need not begin where three do.
    let two = rows.map(|row| [row[1], "", row[2]]);
    assert!(
        three_columns(&two).contains("spring\n\nWe keep a second berth free and\ninsure what is lost\n\nThe ferries")
    );
    // Two rows are as likely paragraphs of columns.
    let first = [rows[0], ["", "in winter and spring, and in all of", "insure what is lost, and all that"], rows[1]];
    assert!(three_columns(&[&first, &rows[2..4]].concat()).starts_with("Storm  The harbour"));
}

#[test]
fn whether_single_words_go_on_is_not_known() {
    let text = three_columns(&[
        ["Hannah", "The harbour may be closed for days", "We keep a second berth free and"],
        ["Grunwald", "in winter and spring", "insure what is lost"],
        ["Marek", "The ferries depend on the work of", "We talk with all of them every"],
        ["Novotny", "forty pilots", "year, and train others"],
        ["Yusuf", "Loans of the harbour fall due in", "We have agreed on new loans with"],
        ["Demir", "the next two years", "three banks"],
    ]);
    assert!(text.starts_with("Hannah\nGrunwald\n\nThe harbour"), "{text}");
}

#[test]
fn a_row_begins_where_all_cells_do_so_in_large_letters_though_those_above_are_full() {
    let text = three_columns(&[
        ["Storm", "The harbour may be closed for days", "We keep a second berth free and"],
        ["", "in winter and spring", "insure what is lost"],
        ["A strike of", "The ferries depend on the work of", "We talk with all of them every"],
        ["the pilots", "forty pilots, who work for others", "year, and we train our own pilots"],
        ["Tax", "Loans of the harbour fall due in", "We have agreed on new loans with"],
        ["", "the next two years", "three banks"],
        ["Age of all our", "Half of the cranes are older than", "A crane is replaced every year,"],
        ["cranes", "thirty years", "and spare parts are kept"],
        ["Ice", "The locks freeze when those of the", "Ships wait in the basin, where an"],
        ["", "river do", "icebreaker is kept"],
    ]);
    assert!(text.contains("own pilots\n\nTax\n\nLoans"), "{text}");
}

#[test]
fn columns_on_one_grid_whose_paragraphs_end_at_other_heights_are_no_rows() {
    let [first, full, end] =
        ["The words of a line that is full, to", "its end, and more of them, and so on", "the last words of it"];
    let line = |at: i32, lines: i32| match at % lines {
        0 => first,
        last if last == lines - 1 => "",
        last if last == lines - 2 => end,
        _ => full,
    };
    let mut pieces = Vec::new();
    for at in 0..30 {
        let y = 100.0 + 12.0 * f64::from(at);
        pieces.extend([(50.0, y, line(at, 6)), (320.0, y, line(at, 8))]);
    }
    let text = page(&pieces);
    let paragraph = format!("{first}\n{full}\n{full}\n{full}\n{end}\n\n");
    assert!(text.starts_with(&paragraph.repeat(5)), "{text}");
}

#[test]
fn names_below_each_other_are_no_cells_that_go_on() {
    let rows =
        [["Anna Leeds", "", "Northern Bank"], ["Bert Odell", "", "Southern Mill"], ["Ida", "", "Mine"]].repeat(3);
    let lines: Vec<String> = rows.iter().map(|row| format!("{}  {}", row[0], row[2])).collect();
    assert_eq!(three_columns(&rows), lines.join("\n"));
}
