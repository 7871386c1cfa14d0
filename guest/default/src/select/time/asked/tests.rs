use super::*;

fn asked(text: &str) -> Asked {
    Asked::of(text, "2026-02-10")
}

fn periods(text: &str) -> String {
    asked(text).periods.iter().map(Period::to_string).collect::<Vec<_>>().join(", ")
}

#[test]
fn questions_name_periods() {
    for (text, expected) in [
        ("revenue in 2023", "2023"),
        ("FY22 and FY2021 results", "2022, 2021"),
        ("FY 22", "2022"),
        ("fiscal 2022", "2022"),
        ("fiscal year 2022", "2022"),
        ("financial year 2021/22", "2022"),
        ("FY 2021-22", "2022"),
        ("FY21/22", "2022"),
        ("the year 2019/20", "2020"),
        ("2019/2020", "2020"),
        ("2021-22", "2022"),
        ("FY'22 and '21", "2022, 2021"),
        ("profit for Q2 2024", "Q2 2024"),
        ("2Q24 profit", "Q2 2024"),
        ("2Q 2024", "Q2 2024"),
        ("Q2'24", "Q2 2024"),
        ("Q2/2024", "Q2 2024"),
        ("q1 q2 q3 2024", "Q1 2024, Q2 2024, Q3 2024"),
        ("H1 H2 2024", "Q2 2024, Q4 2024"),
        ("2QFY24", "Q2 2024"),
        ("1HFY25 sales", "Q2 2025"),
        ("feb + march 2024", "Q1 2024"),
        ("Q2-2024", "Q2 2024"),
        ("Q2FY24", "Q2 2024"),
        ("Q2 of FY2024", "Q2 2024"),
        ("Q2 of fiscal year 2024", "Q2 2024"),
        ("2024 Q3 profit", "Q3 2024"),
        ("2024Q3", "Q3 2024"),
        ("the second quarter of 2024", "Q2 2024"),
        ("the first quarter report for 2024", "Q1 2024"),
        ("2021/2022/2023", "2021, 2022, 2023"),
        ("financial year 2023-2024", "2024"),
        ("the three most recent years", "2025, 2024, 2023"),
        ("2023 compared to the prior year", "2023, 2022"),
        ("2021 compared to 2023", "2021, 2023"),
        ("2022 versus the year after", "2022, 2023"),
        ("Q1 2023 against the quarter before", "Q1 2023, Q4 2022"),
        ("Q2 2023 and the same quarter of the previous year", "Q2 2023, Q2 2022"),
        ("last FY", "2025"),
        ("margin at Dec-21", "2021"),
        ("prior to 2020", "2019, 2018, 2017"),
        ("pre-2020", "2019, 2018, 2017"),
        ("post-2023", "2024, 2025, 2026"),
        ("the first and third quarters of 2024", "Q1 2024, Q3 2024"),
        ("first, second and third quarter 2023", "Q1 2023, Q2 2023, Q3 2023"),
        ("first quarter revenue 2023, 2024 and 2025", "Q1 2023, Q1 2024, Q1 2025"),
        ("Q1-24 results", "Q1 2024"),
        ("march, april and may 2025", "Q1 2025, Q2 2025"),
        ("what does the may pack say", "Q2 2025"),
        ("what may the pack say", ""),
        ("policing of the march in town", ""),
        ("debt at dec 22", "2022"),
        ("cpi_202409", "Q3 2024"),
        ("second fiscal quarter of 2024", "Q2 2024"),
        ("the 3rd quarter 2021", "Q3 2021"),
        ("fourth quarter FY23", "Q4 2023"),
        ("H1 2023", "Q2 2023"),
        ("1H23", "Q2 2023"),
        ("second half of 2022", "Q4 2022"),
        ("half-year 2023 results", "Q2 2023"),
        ("first nine months of 2022", "Q3 2022"),
        ("nine months ended September 2022", "Q3 2022"),
        ("the six months to 30 June 2021", "Q2 2021"),
        ("three months ended June 30, 2024", "Q2 2024"),
        ("three months to December 2021", "Q4 2021"),
        ("year ended March 2023", "2023"),
        ("the fiscal year that ended in January 2024", "2024"),
        ("FYE June 2022", "2022"),
        ("as at 31 dec 22", "2022"),
        ("9M 2023", "Q3 2023"),
        ("9MFY25", "Q3 2025"),
        ("accounts for 23/24", "2024"),
        ("between 23/24 and 25/26", "2024, 2025, 2026"),
        ("open 24/7, at 10/12 o'clock", ""),
        ("since new year", "Q1 2026"),
        ("since november", "Q4 2025, Q1 2026"),
        ("the december before last", "2024"),
        ("and december", "2025"),
        ("may i march", ""),
        ("last thursday", "Q1 2026"),
        ("yesterday", ""),
        ("fiscal 2022, 23 and 24", "2022, 2023, 2024"),
        ("2023 and 40 employees", "2023"),
        ("the march quarter 2023", "Q1 2023"),
        ("dec 2022 quarter", "Q4 2022"),
        ("July to December 2023", "Q3 2023, Q4 2023"),
        ("from january to december 2023", "2023"),
        ("november to january", "Q4 2025, Q1 2026"),
        ("between march 2018 and march 2024", "Q1 2018, Q1 2024"),
        ("frist quater of 2023", "Q1 2023"),
        ("12 months to September 2023", "2023"),
        ("at June 30, 2024", "Q2 2024"),
        ("at 31 December 2023", "2023"),
        ("as of 2024-06-30", "Q2 2024"),
        ("period ended 9/30/2024", "Q3 2024"),
        ("stichtag 30.6.2024", "Q2 2024"),
        ("the 14th of March 2022", "Q1 2022"),
        ("December 2021", "2021"),
        ("q4_2022_statements", "Q4 2022"),
        ("2021-2023", "2021, 2022, 2023"),
        ("from 2021 to 2023", "2021, 2022, 2023"),
        ("2019 up to 2021", "2019, 2020, 2021"),
        ("2021 through 2023", "2021, 2022, 2023"),
        ("between 2021 and 2023", "2021, 2022, 2023"),
        ("between fiscal 2021 and fiscal 2023", "2021, 2022, 2023"),
        ("FY2020 to FY2022", "2020, 2021, 2022"),
        ("2021 and 2023", "2021, 2023"),
        ("2021, 2022 and 2023", "2021, 2022, 2023"),
        ("2022 vs 2021", "2022, 2021"),
        ("Q1 to Q3 2023", "Q1 2023, Q2 2023, Q3 2023"),
        ("Q3 2022 to Q1 2023", "Q3 2022, Q4 2022, Q1 2023"),
        ("Q1 and Q2 of 2024", "Q1 2024, Q2 2024"),
        ("Q1 2023 and Q2 2023", "Q1 2023, Q2 2023"),
        ("the first three quarters of 2023", "Q1 2023, Q2 2023, Q3 2023"),
        ("every quarter of 2023", "Q1 2023, Q2 2023, Q3 2023, Q4 2023"),
        ("the last two quarters of 2023", "Q3 2023, Q4 2023"),
        ("the last quarter of 2023", "Q4 2023"),
        ("five years to 2021", "2017, 2018, 2019, 2020, 2021"),
        ("the three years ended 2022", "2020, 2021, 2022"),
        ("summer 2022", "Q3 2022"),
        ("may it rise", ""),
        ("will they march on", ""),
        ("the latest report", ""),
        ("section 4.12 of 100 pages", ""),
        ("wiring of the T2000", ""),
        ("a budget of $2000", ""),
        ("the 2000W heater", ""),
        ("contracts over 50,000", ""),
    ] {
        assert_eq!(periods(text), expected, "{text}");
    }
}

#[test]
fn times_are_told_from_the_day_of_the_question() {
    for (text, expected) in [
        ("last year", "2025"),
        ("in the previous fiscal year", "2025"),
        ("this year", "2026"),
        ("year to date", ""),
        ("next year", "2027"),
        ("the year before last", "2024"),
        ("two years ago", "2024"),
        ("three years back", "2023"),
        ("a year ago", "2025"),
        ("a couple of years ago", "2024"),
        ("the past three years", "2025, 2024, 2023"),
        ("the last 5 years", "2025, 2024, 2023, 2022, 2021"),
        ("over the last two fiscal years", "2025, 2024"),
        ("the past 12 months", "2025"),
        ("last quarter", "Q4 2025"),
        ("previous quarter", "Q4 2025"),
        ("this quarter", "Q1 2026"),
        ("two quarters ago", "Q3 2025"),
        ("three quarters back", "Q2 2025"),
        ("the last two quarters", "Q4 2025, Q3 2025"),
        ("the second quarter of last year", "Q2 2025"),
        ("Q3 last year", "Q3 2025"),
        ("the first half of this year", "Q2 2026"),
        ("last half-year", "Q4 2025"),
        ("since 2024", "2024, 2025, 2026"),
        ("after 2023", "2024, 2025, 2026"),
        ("before 2020", "2019, 2018, 2017"),
        ("profit in March", "Q1 2025"),
        ("January this year", "Q1 2026"),
        ("in June last year", "Q2 2025"),
        ("last month", "Q1 2026"),
        // In other languages.
        ("letztes Jahr", "2025"),
        ("im vergangenen Jahr", "2025"),
        ("im Vorjahr", "2025"),
        ("vor zwei Jahren", "2024"),
        ("im Geschäftsjahr 2022/23", "2023"),
        ("im zweiten Quartal 2023", "Q2 2023"),
        ("im 3. Quartal 2022", "Q3 2022"),
        ("erstes Halbjahr 2021", "Q2 2021"),
        ("zwischen 2019 und 2021", "2019, 2020, 2021"),
        ("el año pasado", "2025"),
        ("hace tres años", "2023"),
        ("primer semestre de 2022", "Q2 2022"),
        ("el tercer trimestre de 2023", "Q3 2023"),
        ("ejercicio 2021", "2021"),
        ("de 2019 a 2021", "2019, 2020, 2021"),
        ("l'année dernière", "2025"),
        ("il y a deux ans", "2024"),
        ("au premier trimestre 2023", "Q1 2023"),
        ("T3 2022", "Q3 2022"),
        ("no ano passado", "2025"),
        ("no primeiro semestre de 2023", "Q2 2023"),
        ("em dezembro de 2021", "2021"),
    ] {
        assert_eq!(periods(text), expected, "{text}");
    }
}

#[test]
fn what_is_newest_or_moves_what_was_spoken_of_is_told_apart() {
    assert!(asked("the latest report").latest && asked("the last meeting").latest);
    assert!(asked("the past meeting of 2024").periods == asked("the meeting of 2024").periods);
    assert!(!asked("past papers for algebra").latest && asked("the past two meetings").latest);
    assert!(asked("current savings rates").latest && !asked("terms of current accounts").latest);
    assert!(!asked("last year").latest && asked("the most recent quarter").latest);
    assert!(asked("mortgage rates last December vs now").latest);
    let so_far = asked("revenue this financial year so far");
    assert!(so_far.latest && so_far.interim && so_far.periods.is_empty());
    assert_eq!(periods("revenue this year so far"), "2026");
    assert_eq!(periods("sales in the second quarter of last financial year, how far above budget"), "Q2 2025");
    assert_eq!(asked("mortgage rates last December vs now").each, [(2025, 12)]);
    assert_eq!(asked("the third quarter").quarter, Some(3));
    assert_eq!(asked("and the year before?").shift, Shift::Months(-12));
    assert_eq!(asked("and in the prior year").shift, Shift::Months(-12));
    assert_eq!(asked("two years earlier").shift, Shift::Months(-24));
    assert_eq!(asked("and two years before that").shift, Shift::Months(-24));
    assert_eq!(asked("and in the two years before that?").shift, Shift::Each { months: -12, count: 2 });
    assert_eq!(periods("2023 and the two years before"), "2023, 2022, 2021");
    assert_eq!(asked("next one: number of shops").shift, Shift::None);
    for text in ["and the next one", "Next one.", "next one.  Thanks!"] {
        assert_eq!(asked(text).shift, Shift::Ones(1), "{text}");
    }
    assert_eq!(asked("same question for the year before last").shift, Shift::None);
    assert_eq!(asked("go back another two years").shift, Shift::Months(-24));
    assert_eq!(asked("and the following year?").shift, Shift::Months(12));
    assert_eq!(asked("the quarter before").shift, Shift::Months(-3));
    assert_eq!(asked("three months later").shift, Shift::Months(3));
    assert_eq!(asked("und im Jahr davor?").shift, Shift::Months(-12));
    assert_eq!(asked("and in the one before?").shift, Shift::Ones(-1));
    assert_eq!(asked("the same quarter last year").shift, Shift::Months(-12));
    assert_eq!(asked("the same figure for the first half of this year").shift, Shift::None);
    assert_eq!(asked("the same for this year").shift, Shift::None);
    assert_eq!(asked("and before that?").shift, Shift::Ones(-1));
    assert_eq!(asked("and for the full year?").shift, Shift::Whole);
    assert_eq!(asked("last year").shift, Shift::None);
    let run = asked("passengers month by month, january february march last year");
    assert_eq!(run.each, [(2025, 1), (2025, 2), (2025, 3)]);
    let so_far = "new business, year to date";
    assert!(asked(so_far).interim && asked(so_far).says(so_far.len() - 1));
    assert_eq!(asked("year ended June 2023").months, [(2023, 6)]);
    assert_eq!(asked("last quarter").months, [(2026, 1), (2025, 12), (2025, 11)]);
}

#[test]
fn days_are_told_from_the_day_of_the_question() {
    // A Tuesday.
    for (text, day) in [
        ("the note of last thursday", (2026, 2, 5)),
        ("last tuesday", (2026, 2, 3)),
        ("last monday", (2026, 2, 9)),
        ("what did yesterday's note say", (2026, 2, 9)),
    ] {
        assert_eq!(asked(text).days, [day], "{text}");
    }
    assert_eq!(Asked::of("yesterday", "2024-03-01").days, [(2024, 2, 29)]);
    for today in ["", "2024", "2024-02", "2024-02-31", "-1-2-3"] {
        assert!(Asked::of("yesterday", today).days.is_empty(), "{today}");
    }
}

#[test]
fn years_that_begin_in_summer_are_told_from_the_day() {
    let on = |text: &str, today: &str| {
        let asked = Asked::of(text, today);
        asked.periods.iter().map(Period::to_string).collect::<Vec<_>>().join(", ")
    };
    for (text, today, expected) in [
        ("anatomy syllabus of the previous academic year", "2024-10-07", "2024"),
        ("holidays this school year", "2025-09-20", "2026"),
        ("session prices last school year", "2025-02-10", "2024"),
        ("how did last season finish", "2025-04-14", "2024"),
        ("fees this season", "2025-04-14", "2025"),
        ("results this year", "2025-09-20", "2025"),
        ("what happened last summer", "2025-03-14", "Q3 2024"),
        ("what happened last summer", "2025-07-14", "Q3 2024"),
        ("this summer's camp", "2025-07-14", "Q3 2025"),
        ("last winter", "2025-05-14", "Q1 2025"),
        ("surveillance from the winter before last", "2025-05-14", "Q1 2024"),
        ("cyber policies 24 vs 25: exclusions", "2025-08-04", "2024, 2025"),
        ("24 vs 25 kg", "2025-08-04", ""),
        ("bulletins of weeks 23 and 24", "2025-08-04", ""),
        ("dividend fy3/23 and fy3/24", "2025-06-12", "2023, 2024"),
        ("FY21/22", "2025-06-12", "2022"),
    ] {
        assert_eq!(on(text, today), expected, "{text} {today}");
    }
    assert!(Asked::of("the last two audits", "2025-06-12").editions);
    assert!(!Asked::of("the last two years", "2025-06-12").editions);
}

#[test]
fn several_of_a_kind_are_counted() {
    assert!(asked("the last three audits").editions && asked("the last 2 audits").editions);
    assert!(!asked("the last 10-Q").editions && !asked("the last three years").editions);
}

#[test]
fn the_last_accounts_of_a_half_are_the_newest() {
    let last = asked("last half year accounts of Corvin");
    assert!(last.latest && last.interim && last.periods.is_empty());
    assert_eq!(periods("what happened in the last half year"), "Q4 2025");
    for part in ["quarter", "half"] {
        let last = asked(&format!("how was corvin's last reported {part}"));
        assert!(last.latest && last.interim && last.periods.is_empty(), "{part}");
    }
}

#[test]
fn times_are_told_in_other_words() {
    for (text, expected) in [
        ("the year that has just ended", "2025"),
        ("profit in the year that's just ended", "2025"),
        ("the half just gone", "Q4 2025"),
        ("the quarter which has just been completed", "Q4 2025"),
        ("the season that's just ending", "2026"),
        ("the rate at the October meetings of 2022, 2023 and 2024", "Q4 2022, Q4 2023, Q4 2024"),
        ("cash at the middle of last year", "Q2 2025"),
        ("cash in mid-2023", "Q2 2023"),
        ("the last meeting before Christmas", "2025"),
        ("trouble in the run-up to last Christmas", "2025"),
        ("Christmas opening hours", ""),
        ("profit in the year to this February", "2026"),
        ("the half that ended last September", "Q3 2025"),
        ("the half that ended last February", "Q1 2025"),
        ("audited accounts for the year that just ended in June", "2025"),
        ("and may?", "Q2 2025"),
        ("how about march", "Q1 2025"),
        ("who may march where", ""),
        ("the march", ""),
        ("everybody wants that they march", ""),
        ("a fee of 07.24", ""),
        ("arrears quarter by quarter in 2024", "Q1 2024, Q2 2024, Q3 2024, Q4 2024"),
        ("sites from last year to this", "2025, 2026"),
        ("sites last year and this", "2025, 2026"),
        ("send it and this", ""),
        ("the year before covid", "2019"),
        ("im Jahr vor der Pandemie", "2019"),
        ("the year the pandemic started", "2020"),
        ("during covid", "2020"),
        ("guidance on covid tests", ""),
        ("terms of summer 2022", "Q3 2022"),
        ("the autumn report of last year", "Q4 2025"),
        ("from the spring to the autumn report of 2024", "Q2 2024, Q4 2024"),
        ("between the spring and the autumn stability report of 2024", "Q2 2024, Q4 2024"),
        ("petitions since the end of November", "Q4 2025, Q1 2026"),
    ] {
        assert_eq!(periods(text), expected, "{text}");
    }
}

#[test]
fn the_first_and_the_latest_are_two() {
    let both = |text: &str| asked(text).oldest && asked(text).latest;
    assert!(both("the first annual report you hold and the most recent") && both("the first one and the latest"));
    assert!(!both("the first 100 pages and the latest figures"));
    assert!(!both("the latest on the first reading") && !both("the latest first quarter report and the call"));
}

#[test]
fn a_run_up_to_today_has_two_ends_and_now_is_the_latest() {
    assert_eq!(asked("lost since 2023").ends, Some((Period::year(2023), Period::year(2026))));
    assert_eq!(asked("lost since 2026").ends, None);
    assert!(asked("which tier was it in 2023 and which is it in now").latest);
    assert!(!asked("where is it now").latest && !asked("2022 and now").latest);
}

#[test]
fn weeks_are_told_by_their_last_days() {
    for (text, today, expected) in [
        ("menu for week 43 of 2025", "2025-10-01", Some((2025, 10, 26))),
        ("the bulletin W43-2025", "2025-11-01", Some((2025, 10, 26))),
        ("2025-W01", "2025-11-01", Some((2025, 1, 5))),
        ("lunch next week", "2025-10-20", Some((2025, 11, 2))),
        ("lunch next week", "2025-10-26", Some((2025, 11, 2))),
        ("lunch tomorrow", "2025-10-20", Some((2025, 10, 26))),
        ("lunch tomorrow", "2025-10-26", Some((2025, 11, 2))),
        ("advice of last week", "2025-10-20", Some((2025, 10, 19))),
        ("week 60 of 2025", "2025-10-01", None),
        ("20 weeks in 2025", "2025-10-01", None),
    ] {
        assert_eq!(Asked::of(text, today).days.last().copied(), expected, "{text}, {today}");
    }
}
