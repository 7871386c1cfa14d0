//! Letters drawn at places, and how they are read.

mod columns;
mod tables;

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
    let near = [(50.0, 100.0, "what"), (82.0, 100.0, "Okonkwo-"), (50.0, 112.0, "was"), (82.0, 112.0, "Obi")];
    assert_eq!(page(&near), "what  Okonkwo-\nwas  Obi");
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
        ("T O T A L", "TOTAL"),
        ("N E S W", "N E S W"),
    ] {
        assert_eq!(page(&[(50.0, 100.0, drawn)]), read);
    }
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
fn the_half_of_a_ligature_that_has_no_width_follows_the_other() {
    for width in [4.0, 6.0] {
        let mut letters = Vec::new();
        for (character, x, width) in
            [('\u{648}', 60.0, 4.0), ('\u{644}', 60.0 - width, width), ('\u{627}', 60.0 - width, 0.0)]
        {
            letters.extend(Letter::new(x, 100.0, width, 10.0, Heading::ALONG).with(character));
        }
        let text = PageText::new(letters, 600.0, 800.0).into_string();
        assert_eq!(text, "\u{648}\u{644}\u{627}", "{width}");
    }
}

#[test]
fn vowel_signs_follow_their_letters_whichever_way_both_are_drawn() {
    let from_right = [
        ('\u{628}', 60.0),
        ('\u{651}', 61.0),
        ('\u{64e}', 58.0),
        ('\u{633}', 55.0),
        ('\u{650}', 57.0),
        ('\u{645}', 50.0),
    ];
    let from_left = [
        ('\u{645}', 50.0),
        ('\u{650}', 57.0),
        ('\u{633}', 55.0),
        ('\u{64e}', 58.0),
        ('\u{651}', 61.0),
        ('\u{628}', 60.0),
    ];
    for glyphs in [from_right, from_left] {
        let mut letters = Vec::new();
        for (character, x) in glyphs {
            let width = if is_vowel(character) { 0.0 } else { 5.0 };
            letters.extend(Letter::new(x, 100.0, width, 10.0, Heading::ALONG).with(character));
        }
        let text = PageText::new(letters, 600.0, 800.0).into_string();
        assert_eq!(text, "\u{628}\u{64e}\u{651}\u{633}\u{650}\u{645}");
    }
    // Two places for a letter and its sign, which is higher.
    let clusters = [(55.0, ['\u{628}', '\u{64e}']), (50.0, ['\u{633}', '\u{64e}'])];
    let mut letters = Vec::new();
    for (x, text) in clusters.iter().rev() {
        let places = [(x + 2.0, 95.5, 0.0), (*x, 100.0, 5.0)];
        let places = places.map(|(x, y, width)| Letter::new(x, y, width, 10.0, Heading::ALONG));
        letters.extend(Letter::spread(&places, text).into_iter().flatten());
    }
    draw(&mut letters, 45.0, 100.0, "\u{645}");
    let text = PageText::new(letters, 600.0, 800.0).into_string();
    assert_eq!(text, "\u{628}\u{64e}\u{633}\u{64e}\u{645}");
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
fn a_capital_over_which_the_first_line_is_printed_begins_it() {
    let mut letters = Vec::new();
    draw_sized(&mut letters, 50.0, 122.0, 42.0, "T");
    for (x, y, text) in
        [(50.0, 89.0, "of before."), (50.0, 100.0, "he committee met"), (73.0, 112.0, "and gave its consent")]
    {
        draw(&mut letters, x, y, text);
    }
    let text = PageText::new(letters, 600.0, 800.0).into_string();
    assert_eq!(text, "of before.\nThe committee met\nand gave its consent");
}

#[test]
fn letters_of_east_asia_that_stand_below_each_other_are_vertical_lines() {
    let stacked = |step: f64| {
        let mut letters = Vec::new();
        for (x, line) in [(300.0, "吾輩は猫である。"), (280.0, "名前はまだ無い。")] {
            for (place, character) in line.chars().enumerate() {
                let y = 100.0 + step * place as f64;
                letters.extend(Letter::new(x, y, 10.0, 10.0, Heading::ALONG).with(character));
            }
        }
        let number = Letter::new(301.5, 171.2, 5.0, 10.0, Heading::new(0.0, 1.0));
        letters.extend(number.with('7'));
        PageText::new(letters, 600.0, 800.0).into_string()
    };
    assert_eq!(stacked(10.0), "吾輩は猫である。7\n名前はまだ無い。");
    // Rows of a table are further apart.
    assert!(stacked(14.0).starts_with("名 吾\n前 輩\n"));
}

#[test]
fn what_stands_as_low_or_is_as_large_as_browsers_set_it_belongs_to_its_word() {
    for (size, lower) in [(7.0, 4.8), (8.9, 3.0), (8.9, -4.0), (9.0, 4.8)] {
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
