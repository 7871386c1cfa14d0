//! Words by which a question is understood, whatever the catalogue holds.

use super::kind::is_of_kinds;
use super::time::says_time;
use crate::words::Word;

/// Words that point back, sorted.
pub(super) const BACK: &[&str] =
    &["also", "again", "and", "it", "its", "same", "that", "their", "theirs", "them", "they", "these", "this", "those"];

/// Those of them that stand for what was spoken of, sorted.
pub(super) const THAT: &[&str] =
    &["it", "its", "same", "that", "their", "theirs", "them", "they", "these", "this", "those"];

/// Words that ask on where nothing else is said.
pub(super) const ASKING: &[&str] =
    &["why", "how", "who", "whom", "when", "where", "which", "warum", "wieso", "porque", "pourquoi"];

/// Words that ask where the answer is from.
pub(super) const SOURCE: &[&str] = &["proof", "publication", "quote", "says", "source", "stated", "written"];

/// Words that ask why, beside "why", after "what".
const REASONS: &[&str] = &["behind", "cause", "caused", "causes", "drove", "explains", "reason", "reasons"];

/// Words that ask to see, and what is shown then.
const SHOWS: &[&str] = &["find", "get", "give", "have", "open", "pull", "see", "send", "share", "show", "where"];
const SHOWN: &[&str] = &[
    "announcement", "article", "circular", "deck", "document", "file", "letter", "minutes", "notice", "paper", "pdf",
    "presentation", "release", "report", "slides", "source", "transcript",
];

/// Words that ask for more of the same.
pub(super) const MORE: &[&str] = &["more", "elaborate", "explain", "details", "continue", "further", "mehr"];

/// Words that ask for nothing, sorted.
pub(super) const POLITE: &[&str] = &[
    "afternoon", "beaucoup", "bonne", "bye", "cheers", "evening", "good", "goodbye", "gracias", "great", "hello",
    "help", "hey", "hi", "journee", "morning", "nice", "ok", "okay", "please", "sorry", "sure", "thank", "thanks",
    "welcome", "yes", "no", "yo", "you",
];

/// Words that greet, alone or after "good".
pub(super) const GREETINGS: &[&str] = &[
    "afternoon", "bonjour", "buenas", "buenos", "evening", "greetings", "guten", "hallo", "hello", "hey", "hi", "hola",
    "morning",
];

/// Words that end a conversation where nothing is asked with them.
pub(super) const CLOSINGS: &[&str] = &[
    "awesome", "brilliant", "bye", "cheers", "cool", "danke", "excellent", "gracias", "great", "lovely", "merci",
    "muchas", "obrigado", "perfect", "super", "thank", "thanks", "understood", "vielen", "wonderful",
];

/// What reports are about, as stems: a question of these words may name a group by any word.
const REPORTS: &[&str] = &[
    "account", "annual", "audited", "circular", "dividend", "earning", "filing", "form", "income", "interim", "profit",
    "prospectus", "revenue", "statement", "transcript", "acquisition", "auditor", "board", "branch", "business",
    "capital", "ceo", "chairman", "company", "competitor", "customer", "director", "employee", "executive",
    "financial", "firm", "forecast", "growth", "guidance", "headcount", "manager", "management", "merger", "outlook",
    "maker", "manufacturer", "operator", "owner", "performance", "performed", "perform", "performing", "producer",
    "product", "provider", "retailer", "supplier", "report", "reporting", "result", "risk", "salary", "segment",
    "share", "shareholder", "staff", "stock", "strategy", "subsidiary", "summary", "summarise", "summarize", "store",
];

/// A language, as the two letters of ISO 639.
pub(super) type Language = [u8; 2];

/// The language that a word names.
pub(super) fn language(word: &str) -> Option<Language> {
    Some(*match word {
        "arabic" => b"ar",
        "chinese" | "mandarin" => b"zh",
        "deutsch" | "german" => b"de",
        "dutch" => b"nl",
        "english" | "englisch" | "ingles" | "anglais" => b"en",
        "french" | "francais" | "franzosisch" => b"fr",
        "italian" | "italiano" => b"it",
        "japanese" => b"ja",
        "korean" => b"ko",
        "polish" => b"pl",
        "portuguese" | "portugues" => b"pt",
        "russian" => b"ru",
        "spanish" | "espanol" | "castellano" => b"es",
        "swedish" => b"sv",
        _ => return None,
    })
}

/// The language that the name of a file ends with or a folder has: `manual_de.pdf`, `L02_PL.pdf`, `projects/P-0279/fr/`.
pub(super) fn language_of_name(uri: &str) -> Option<Language> {
    // "IT" and "AR" are other things there.
    const OF_FILES: &[&[u8; 2]] = &[
        b"cs", b"da", b"de", b"el", b"en", b"es", b"fr", b"hu", b"ja", b"ko", b"nl", b"pl", b"pt", b"ro", b"ru", b"sv",
        b"tr", b"uk", b"zh",
    ];
    const OF_FOLDERS: &[&[u8; 2]] = &[b"de", b"en", b"es", b"fr", b"nl", b"pt"];
    let (folders, name) = uri.rsplit_once('/')?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).as_bytes();
    if let [.., b'_' | b'-' | b'.', first, second] = stem {
        let tag = [first.to_ascii_lowercase(), second.to_ascii_lowercase()];
        if OF_FILES.contains(&&tag) {
            return Some(tag);
        }
    }
    let tags = folders.rsplit('/').filter_map(|folder| <[u8; 2]>::try_from(folder.as_bytes()).ok());
    tags.into_iter().find(|tag| OF_FOLDERS.contains(&tag))
}

/// What reports and banks write in capitals though it is no name: figures, meetings, offices.
const IN_LETTERS: &[&str] = &[
    "agm", "arpu", "arr", "aum", "cagr", "capex", "cet1", "cfo", "csr", "dps", "ebit", "ebitda", "ebitdar", "egm",
    "eps", "esg", "ffo", "gaap", "gmv", "ifrs", "ipo", "kpi", "kpis", "lcr", "mrr", "nav", "nim", "npl", "npls",
    "opex", "revpar", "roa", "roce", "roe", "roi", "rwa", "rwas",
];

pub(super) fn is_in_letters(word: &str) -> bool {
    IN_LETTERS.contains(&word)
}

pub(super) fn is_report(stem: &str) -> bool {
    REPORTS.contains(&stem) || is_of_kinds(stem)
}

pub(super) fn is_verb(word: &str) -> bool {
    const VERBS: &[&str] = &[
        "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "it", "may", "might", "must",
        "or", "should", "was", "were", "will", "would", "i", "we", "you", "they",
    ];
    VERBS.contains(&word)
}

pub(super) fn is_and(word: &str) -> bool {
    matches!(word, "and" | "or" | "vs" | "versus" | "plus" | "und" | "oder" | "y" | "et" | "ou" | "e" | "with")
}

pub(super) fn holds_against(word: &str) -> bool {
    matches!(word, "compare" | "compared" | "comparison" | "than" | "versus" | "vs" | "against")
}

/// Whether one of some words is among those of a text.
pub(super) fn has(words: &[Word], some: &[&str]) -> bool {
    words.iter().any(|word| some.contains(&word.text.as_str()))
}

/// Whether a text begins with one of some words and then one of others.
fn begins(words: &[Word], first: &[&str], second: &[&str]) -> bool {
    words.len() > 1 && has(&words[..1], first) && has(&words[1..2], second)
}

/// Whether a text asks why what was said is so: "what was the reason", "why so low".
pub(super) fn asks_why(words: &[Word]) -> bool {
    let first = |some: &[&str]| has(&words[..words.len().min(2)], some);
    // "any reason given for the fall?"
    let reason = begins(words, &["any", "the"], &["reason", "reasons"]);
    first(&["why", "warum", "pourquoi"]) || (first(&["what", "whats", "which"]) && has(words, REASONS)) || reason
}

/// Whether a text asks what became of what was spoken of: "was it ever finished", "did they try again?".
pub(super) fn asks_what_came_after(words: &[Word]) -> bool {
    let pair = words.windows(2).any(|pair| {
        let [one, two] = [0, 1].map(|at| pair[at].text.as_str());
        match one {
            "by" => two == "now",
            "come" | "came" => matches!(two, "back" | "of"),
            "been" | "go" | "gone" | "open" | "opened" | "went" => two == "back",
            "happen" | "happened" | "happens" => matches!(two, "after" | "afterwards" | "later" | "next" | "then"),
            "try" | "tried" => two == "again",
            _ => false,
        }
    });
    let end = words.windows(3).any(|three| {
        matches!([0, 1, 2].map(|at| three[at].text.as_str()), ["in", "the", "end"] | ["again", "after", "that"])
    });
    pair || end || has(words, &["afterwards", "ever", "eventually", "outcome", "since"])
}

/// Whether a text asks for the document of which was spoken: "show me that report please".
pub(super) fn asks_to_see(words: &[Word]) -> bool {
    let that = |pair: &[Word]| {
        matches!(pair[0].text.as_str(), "that" | "this" | "the") && SHOWN.contains(&pair[1].text.as_str())
    };
    // "where have you got that from"
    let from = has(words, &["where", "wherefrom"]) && has(words, &["from", "got", "say", "says", "stated", "written"]);
    // "have you got it in French"
    let translated = has(words, &["got", "have", "there"]) && words.iter().any(|word| language(&word.text).is_some());
    // "show slides"
    let shown = begins(words, &["open", "send", "show"], SHOWN);
    (has(words, SHOWS) && words.windows(2).any(that)) || (from && has(words, THAT)) || translated || shown
}

/// Whether a text asks of every group rather than of one: "all companies", "which firm".
pub(super) fn asks_of_all(words: &[Word]) -> bool {
    words.windows(2).any(are_any)
}

/// Whether two words stand for any company, and are in the name of none: "which company had a cyber attack".
pub(super) fn are_any(pair: &[Word]) -> bool {
    matches!(pair[0].text.as_str(), "all" | "any" | "each" | "every" | "which" | "what" | "between" | "across")
        && matches!(
            pair[1].text.as_str(),
            "companies" | "company" | "firm" | "firms" | "group" | "groups" | "issuer" | "issuers"
        )
}

/// Whether a word says a time, which is compared as a period.
pub(super) fn is_time(word: &str) -> bool {
    const TIMES: &[&str] = &["compared", "most", "quarterly", "fy"];
    TIMES.contains(&word)
        || (says_time(word) && word != "financial")
        || word.parse().is_ok_and(|year: u32| word.len() == 4 && (1900..=2060).contains(&year))
        || word.strip_prefix("fy").is_some_and(|year| year.parse::<u32>().is_ok())
        || word.strip_prefix('q').is_some_and(|quarter| matches!(quarter, "1" | "2" | "3" | "4"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn what_asks_of_the_answer_is_told_from_what_only_talks() {
        for text in
            ["why so low", "and why is that", "what was the reason?", "What were the causes", "any reason given"]
        {
            assert!(asks_why(&words::words(text)), "{text}");
        }
        for text in ["so that's why", "no reason, just asking", "what about 2022"] {
            assert!(!asks_why(&words::words(text)), "{text}");
        }
        for text in ["show me that report please", "can I have the letter", "where is the file", "show slides"] {
            assert!(asks_to_see(&words::words(text)), "{text}");
        }
        for text in ["do you have that in French?", "is there one in spanish"] {
            assert!(asks_to_see(&words::words(text)), "{text}");
        }
        for text in ["where have you got that from?", "Where does it say this"] {
            assert!(asks_to_see(&words::words(text)), "{text}");
        }
        for text in [
            "where is it",
            "I'll read that report later",
            "show me revenue",
            "say that in French",
            "thanks for the letter",
        ] {
            assert!(!asks_to_see(&words::words(text)), "{text}");
        }
    }
}
