//! In which document of a thing stands what is asked of it: how it is used in its manual, what it weighs in its data sheet.

use super::lexicon::has;
use crate::words::{self, Word};

/// Words that ask how a thing is made, as stems, sorted.
const MADE: &[&str] = &[
    "airflow", "amp", "battery", "bigger", "biggest", "capacity", "consumption", "deeper", "diameter", "difference",
    "dimension", "faster", "fastest", "heavier", "heaviest", "height", "kilogram", "larger", "largest", "lighter",
    "lightest", "litre", "liter", "loud", "louder", "loudest", "noise", "noisier", "powerful", "quieter", "quietest",
    "rpm", "smaller", "smallest", "stronger", "strongest", "taller", "torque", "voltage", "volt", "watt", "wattage",
    "weigh", "weight", "wider", "width",
];
/// What is asked of how much of it there is: "how heavy".
const OF_SIZE: &[&str] =
    &["big", "deep", "fast", "heavy", "high", "large", "loud", "powerful", "quiet", "tall", "wide"];
const TO_USE: &[&str] = &["can", "do", "does", "must", "should", "to"];

/// The words of documents that tell what is asked, with what each of them counts.
pub(super) fn told_in(words: &[Word]) -> &'static [(&'static str, f64)] {
    let follows_how =
        |of: &[&str]| words.windows(2).any(|pair| pair[0].text == "how" && of.contains(&pair[1].text.as_str()));
    if words.iter().any(|word| MADE.contains(&words::stem(&word.text).as_str())) || follows_how(OF_SIZE) {
        &[("datasheet", 0.5), ("specification", 0.5), ("data", 0.3), ("sheet", 0.3)]
    } else if asks_what_is_new(words) {
        &[("release", 0.5), ("note", 0.3), ("changelog", 0.5)]
    } else if follows_how(TO_USE) {
        &[("manual", 0.5), ("instruction", 0.5)]
    } else {
        &[]
    }
}

/// Whether only the report of a year tells it: who owns a company, who leads it, how many work there.
pub(super) fn is_told_yearly(words: &[Word]) -> bool {
    const TOLD: &[&str] = &["auditor", "auditors", "chairman", "directors", "headcount", "trustees"];
    const COUNTED: &[&str] = &["employees", "people", "staff", "branches", "stores"];
    let many = |pair: &[Word]| pair[0].text == "many" && COUNTED.contains(&pair[1].text.as_str());
    let on_board = |three: &[Word]| [0, 1, 2].map(|at| three[at].text.as_str()) == ["on", "the", "board"];
    let risks = |pair: &[Word]| {
        matches!(pair[0].text.as_str(), "main" | "key" | "principal") && pair[1].text == "risks"
            || pair[0].text == "risk" && pair[1].text == "factors"
    };
    let owners = |pair: &[Word]| {
        matches!(pair[0].text.as_str(), "biggest" | "largest" | "main" | "major" | "principal" | "top")
            && matches!(pair[1].text.as_str(), "owners" | "shareholders")
    };
    has(words, TOLD)
        || words.windows(2).any(|pair| risks(pair) || owners(pair) || many(pair))
        || words.windows(3).any(on_board)
}

/// "what's new in 4.0?"
fn asks_what_is_new(words: &[Word]) -> bool {
    let new = words.iter().position(|word| word.text == "new").filter(|at| *at <= 2);
    let before = new.map(|at| words[..at].iter().map(|word| word.text.as_str()).collect::<Vec<_>>());
    matches!(before.as_deref(), Some(["what", ..] | ["whats"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leads_owns_and_works_is_told_yearly() {
        let is_told = |text: &str| is_told_yearly(&words::words(text));
        for text in [
            "biggest shareholders",
            "its main risk factors",
            "key risks",
            "who sits on the board?",
            "How many employees does it have",
            "its auditor",
        ] {
            assert!(is_told(text), "{text}");
        }
        for text in
            ["how many days of leave do I get", "the board approved it", "letter to shareholders", "risk assessment"]
        {
            assert!(!is_told(text), "{text}");
        }
    }
}
