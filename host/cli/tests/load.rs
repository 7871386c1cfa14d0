//! Questions to the program: what it chooses, brings and says.

#![expect(clippy::unwrap_used, reason = "a failed expectation is the test's failure")]

mod support;

use serde_json::{Value, json};
use support::{Bench, interrupted_after};

/// Two companies with a report a year, as plain text.
fn fill(bench: &Bench) {
    let mut catalogue = json!({});
    for (company, code) in [("Acme Rockets Limited", "ACME"), ("Zenith Bakeries Limited", "ZEN")] {
        let mut documents = Vec::new();
        for year in [2021, 2022, 2023] {
            let name = format!("{}-annual-report-{year}.txt", code.to_lowercase());
            let key = format!("organized/{code}/annual_report/{year}/{name}");
            let text = format!("{company}\n\nIn {year} the revenue was {} dollars.", year * 10);
            bench.server.put_object("reports", &key, text, Some("text/plain"));
            documents.push(json!({
                "document_link": format!("s3://reports/{key}"), "filename": name,
                "document_type": "annual report", "period": year.to_string(),
            }));
        }
        catalogue[company] = json!(documents);
    }
    bench.server.put_object("reports", "metadata.json", catalogue.to_string(), Some("application/json"));
}

fn names(line: &Value) -> Vec<&str> {
    line["choices"].as_array().unwrap().iter().map(|choice| choice["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_question_brings_the_text_of_the_documents_that_answer_it() {
    let bench = Bench::start().await;
    fill(&bench);
    let ended =
        bench.run(&["-q", "load", "What was the revenue of Acme in 2022?", "--max-documents", "1", "--json"]).await;
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    let lines = ended.lines();
    let [document, answer] = lines.as_slice() else { panic!("{lines:?}") };
    let uri = "s3://reports/organized/ACME/annual_report/2022/acme-annual-report-2022.txt";
    assert_eq!(document["uri"], uri);
    assert_eq!(document["name"], "acme-annual-report-2022.txt");
    assert_eq!((&document["status"], &document["pages"]), (&json!("loaded"), &json!(1)));
    assert_eq!(document["text"], "Acme Rockets Limited\n\nIn 2022 the revenue was 20220 dollars.");
    assert!(document["integrity"].as_str().unwrap().starts_with("verified"));
    assert!(document["policy"].as_str().unwrap().starts_with("sha256:"));
    let reason = "annual report of Acme Rockets Limited for 2022, the period asked for";
    assert_eq!(document["reason"], reason);
    assert_eq!(names(answer), ["acme-annual-report-2022.txt"]);
    assert_eq!(answer["choices"][0]["group"], "Acme Rockets Limited");
    assert_eq!(answer["documents"], json!([{ "uri": uri, "status": "loaded" }]));
    assert_eq!(answer["outcome"], "loaded");
    assert_eq!(answer["message"], format!("Loaded 1 document:\n- acme-annual-report-2022.txt: {reason}"));

    let ended = bench.run(&["-q", "load", "What was the revenue of Acme in 2022?", "--max-documents", "1"]).await;
    assert_eq!(ended.code, Some(0));
    assert!(ended.stdout.contains("In 2022 the revenue was 20220 dollars."), "{}", ended.stdout);
}

#[tokio::test]
async fn a_dry_run_fetches_nothing() {
    let bench = Bench::start().await;
    fill(&bench);
    let ended =
        bench.run(&["-q", "load", "Zenith in 2021 and 2023", "--dry-run", "--json", "--max-documents", "2"]).await;
    let lines = ended.lines();
    assert_eq!(names(&lines[0]), ["zen-annual-report-2021.txt", "zen-annual-report-2023.txt"]);
    assert_eq!(lines[0]["message"], "2 documents would be loaded.");
    let mut fields: Vec<&String> = lines[0]["choices"][0].as_object().unwrap().keys().collect();
    fields.sort();
    assert_eq!(fields, ["group", "name", "reason", "score", "uri"]);
    let paths: Vec<String> = bench.server.requests().into_iter().map(|request| request.path).collect();
    assert!(paths.len() == 1 && paths[0].starts_with("/reports/metadata.json"), "{paths:?}");
}

#[tokio::test]
async fn history_day_and_what_is_held_count() {
    let bench = Bench::start().await;
    fill(&bench);
    bench.file("history.json", r#"[{"role": "user", "content": "What was the revenue of Zenith?"}, {"role": "assistant", "content": "A lot."}]"#);
    let ask = async |more: &[&str]| {
        bench.run(&[&["-q", "load", "--json", "--max-documents", "1"], more].concat()).await.lines()
    };
    let lines = ask(&["What about 2022?", "--history", "history.json", "--dry-run"]).await;
    assert_eq!(names(&lines[0]), ["zen-annual-report-2022.txt"]);
    let lines = ask(&["How did Acme do last year?", "--today", "2022-06-30", "--dry-run"]).await;
    assert_eq!(names(&lines[0]), ["acme-annual-report-2021.txt"]);
    let lines = ask(&["How did Acme do in 2023?", "--loaded", "acme-annual-report-2023.txt"]).await;
    assert_eq!(lines[0]["status"], "skipped");
    assert_eq!(lines[1]["outcome"], "nothing_to_load");
    assert_eq!(lines[1]["message"], "Everything that matches is already loaded: acme-annual-report-2023.txt.");
    let lines = ask(&["hello"]).await;
    assert_eq!(
        lines,
        [json!({
            "choices": [], "documents": [], "message": "No document matches the question.", "outcome": "nothing_matched",
        })]
    );
}

#[tokio::test]
async fn a_budget_brings_passages() {
    let bench = Bench::start().await;
    fill(&bench);
    let ended = bench.run(&["-q", "load", "What was the revenue of Acme in 2022?", "--budget", "2000", "--json"]).await;
    let lines = ended.lines();
    let passages = lines.last().unwrap()["passages"].as_array().unwrap().clone();
    let total: u64 =
        passages.iter().map(|passage| passage["end"].as_u64().unwrap() - passage["start"].as_u64().unwrap()).sum();
    assert!(!passages.is_empty() && total <= 2000, "{passages:?}");
    for passage in &passages {
        let document = lines.iter().find(|line| line["uri"] == passage["uri"]).unwrap();
        let page: String = document["text"]
            .as_str()
            .unwrap()
            .chars()
            .skip(passage["start"].as_u64().unwrap() as usize)
            .take(passage["text"].as_str().unwrap().chars().count())
            .collect();
        assert_eq!(passage["text"], page);
        assert_eq!(passage["page"], 1);
    }
    assert!(passages.iter().any(|passage| passage["text"].as_str().unwrap().contains("20220")));
}

#[tokio::test]
async fn a_catalogue_in_s3_names_its_own_bucket_and_what_is_allowed() {
    let bench = Bench::start().await;
    let key = "organized/ACME/annual_report/2023/x.txt";
    bench.server.put_object("elsewhere", key, "The text from elsewhere.", None);
    let catalogue = json!({ "Acme": [{ "document_link": format!("s3://elsewhere/{key}"), "filename": "x.txt" }] });
    bench.server.put_object("reports", "metadata.json", catalogue.to_string(), None);
    bench.file("catalogue.json", catalogue.to_string());

    let refused = bench.run(&["-q", "load", "How is Acme?", "--json"]).await;
    let lines = refused.lines();
    assert_eq!(refused.code, Some(1), "{refused:?}");
    let error = &lines[0]["error"];
    assert_eq!((&error["class"], &error["code"]), (&json!("configuration"), &json!("source_not_allowed")));
    assert!(bench.server.requests().iter().all(|request| !request.path.contains("elsewhere")), "a request left");

    let hint = error["hint"].as_str().unwrap();
    let source = hint.split("--allow-source ").nth(1).unwrap().split_whitespace().next().unwrap();
    for allowed in [&["--allow-source", source][..], &["--catalogue", "catalogue.json"]] {
        let ended = bench.run(&[&["-q", "load", "How is Acme?"], allowed].concat()).await;
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert!(ended.stdout.contains("The text from elsewhere."));
    }
}

#[tokio::test]
async fn keys_of_every_kind_are_brought() {
    let bench = Bench::start().await;
    let keys = ["a b.txt", "a+b.txt", "100%.txt", "%41.txt", "C:x.txt", "Geschäftsbericht März.txt", "年次報告.txt"];
    let documents: Vec<Value> = keys
        .iter()
        .map(|key| {
            bench.server.put_object("reports", &format!("dir/{key}"), format!("text of {key}"), None);
            json!({ "document_link": format!("s3://reports/dir/{key}") })
        })
        .collect();
    bench.server.put_object("reports", "metadata.json", json!({ "Acme": documents }).to_string(), None);
    let ended = bench.run(&["-q", "load", "How is Acme?", "--json", "--max-documents", "7"]).await;
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let mut texts: Vec<String> =
        ended.lines().iter().filter_map(|line| Some(line["text"].as_str()?.to_owned())).collect();
    texts.sort();
    let mut expected: Vec<String> = keys.iter().map(|key| format!("text of {key}")).collect();
    expected.sort();
    assert_eq!(texts, expected);
}

#[tokio::test]
async fn progress_goes_to_stderr_unless_it_is_quiet() {
    let bench = Bench::start().await;
    fill(&bench);
    let ended = bench.run(&["load", "Acme in 2022", "--max-documents", "1", "--json"]).await;
    assert_eq!(ended.lines().len(), 2);
    let stages: Vec<&str> = ended.stderr.lines().collect();
    assert!(stages.first().unwrap().starts_with("  0% ") && stages.last().unwrap().starts_with("- "), "{stages:?}");
    let percents: Vec<u32> = stages.iter().filter_map(|line| line.split_once('%')?.0.trim().parse().ok()).collect();
    assert!(percents.is_sorted() && percents.last() == Some(&100), "{percents:?}");
}

#[tokio::test]
async fn of_ten_documents_four_fail_each_in_its_way_and_six_are_loaded() {
    let bench = Bench::start().await;
    bench.file("hostile.wasm", docferry_tests::guest::policy("docferry-hostile-policy"));
    let good = ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt"];
    let names = good.iter().chain(&["missing.txt", "denied/7.txt", "garbage.txt", "spin"]);
    let documents: Vec<Value> = names
        .map(|name| {
            let bytes = if *name == "garbage.txt" { b"\xff\xfe\xfd".to_vec() } else { name.as_bytes().to_vec() };
            if *name != "missing.txt" {
                bench.server.put_object("reports", name, bytes, None);
            }
            json!({ "document_link": format!("s3://reports/{name}"), "filename": name })
        })
        .collect();
    bench.server.put_object("reports", "metadata.json", json!({ "Acme": documents }).to_string(), None);
    let arguments = ["-q", "--policy", "hostile.wasm", "--set", "extraction_timeout=300ms", "load", "everything"];
    let ended = bench.run(&[&arguments[..], &["--max-documents", "10", "--json"]].concat()).await;
    assert_eq!(ended.code, Some(2), "{ended:?}");
    let lines = ended.lines();
    let (answer, outcomes) = lines.split_last().unwrap();
    assert_eq!(outcomes.len(), 10);
    let loaded = outcomes.iter().filter(|outcome| outcome["status"] == "loaded");
    let mut loaded: Vec<&str> = loaded.map(|outcome| outcome["text"].as_str().unwrap()).collect();
    loaded.sort_unstable();
    assert_eq!(loaded, good);
    let message = answer["message"].as_str().unwrap();
    for (name, class, code) in [
        ("missing.txt", "s3", "no_such_key"),
        ("denied/7.txt", "authentication", "access_denied"),
        ("garbage.txt", "content", "malformed"),
        // Its own limit stopped it, long before the deadline of the question.
        ("spin", "content", "policy_timed_out"),
    ] {
        let outcome = outcomes.iter().find(|outcome| outcome["name"] == name).unwrap();
        let error = &outcome["error"];
        assert_eq!(
            (&outcome["status"], &error["class"], &error["code"]),
            (&json!("failed"), &json!(class), &json!(code))
        );
        let hint = error["hint"].as_str().unwrap();
        assert!(hint.len() > 10 && message.contains(&format!("({class}, {code}); {hint}")), "{message}");
        assert!(message.contains(&format!("- {name}: ")), "{message}");
    }
    assert_eq!(answer["outcome"], "partial");
    assert_eq!(
        answer["documents"].as_array().unwrap().iter().filter(|document| document["status"] == "failed").count(),
        4
    );
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_done_when_the_user_has_waited_long_enough_is_printed() {
    let bench = Bench::start().await;
    bench.file("hostile.wasm", docferry_tests::guest::policy("docferry-hostile-policy"));
    for name in ["1.txt", "spin"] {
        bench.server.put_object("reports", name, name, None);
    }
    let documents = ["1.txt", "spin"].map(|name| json!({ "document_link": format!("s3://reports/{name}") }));
    bench.server.put_object("reports", "metadata.json", json!({ "Acme": documents }).to_string(), None);
    let settings = ["--policy", "hostile.wasm", "--set", "extraction_timeout=300s", "--set", "deadline=300s"];
    let command = bench.command(&[&settings[..], &["load", "everything"]].concat());
    let ended = interrupted_after("1.txt is ready", command).await;
    assert_eq!(ended.code, Some(130));
    assert!(ended.stdout.starts_with("== 1.txt") && ended.stdout.ends_with("\n\n1.txt\n\n"), "{ended:?}");
    assert_eq!(ended.stderr.lines().last(), Some("interrupted: 1 done, the rest was given up"));
    // Nor is it lost while passages are ranked.
    let documents = json!({ "Acme": [{ "document_link": "s3://reports/1.txt" }] });
    bench.server.put_object("reports", "metadata.json", documents.to_string(), None);
    let settings = ["--policy", "hostile.wasm", "--set", "ranking_timeout=300s", "--set", "deadline=300s"];
    let command = bench.command(&[&settings[..], &["load", "spin-in-rank", "--budget", "100"]].concat());
    let ended = interrupted_after("1.txt is ready", command).await;
    assert_eq!((ended.code, ended.stdout.ends_with("\n\n1.txt\n\n")), (Some(130), true), "{ended:?}");
    assert_eq!(ended.stderr.lines().last(), Some("interrupted: 1 done, the rest was given up"));
}
