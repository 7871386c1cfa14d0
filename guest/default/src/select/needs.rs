//! In which document of a thing stands what is asked of it: how it is used in its manual, what it weighs in its data sheet.

use crate::words::{self, Word};

/// Words that ask how a thing is made, as stems, sorted.
const MADE: &[&str] = &[
    "amp", "battery", "bigger", "biggest", "capacity", "consumption", "deeper", "diameter", "difference", "dimension",
    "faster", "fastest", "heavier", "heaviest", "height", "kilogram", "larger", "largest", "lighter", "lightest",
    "litre", "liter", "loud", "louder", "loudest", "noise", "noisier", "powerful", "quieter", "quietest", "rpm",
    "smaller", "smallest", "stronger", "strongest", "taller", "torque", "voltage", "volt", "watt", "wattage", "weigh",
    "weight", "wider", "width",
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

/// "what's new in 4.0?"
fn asks_what_is_new(words: &[Word]) -> bool {
    let new = words.iter().position(|word| word.text == "new").filter(|at| *at <= 2);
    let before = new.map(|at| words[..at].iter().map(|word| word.text.as_str()).collect::<Vec<_>>());
    matches!(before.as_deref(), Some(["what", ..] | ["whats"]))
}
