//! Words: what text is compared by.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing of what is asked.
const COMMON: &[&str] = &[
    "a", "aber", "able", "about", "above", "according", "across", "actually", "after", "afternoon", "again", "against",
    "ahead", "all", "along", "alors", "already", "als", "also", "although", "always", "am", "amid", "among", "an",
    "and", "any", "anybody", "anyone", "anything", "anyway", "ao", "aos", "aqui", "are", "aren", "around", "as", "asi",
    "ask", "asked", "at", "ate", "au", "auf", "aunque", "aus", "aussi", "autre", "autres", "aux", "avant", "avec",
    "avoir", "away", "be", "because", "been", "before", "behind", "bei", "being", "below", "beside", "besides", "best",
    "better", "between", "beyond", "bien", "bis", "both", "but", "by", "cada", "came", "can", "cannot", "ce", "cela",
    "ces", "cette", "chez", "com", "come", "coming", "comme", "comment", "como", "compare", "comparing", "con",
    "concerning", "contrast", "could", "couldn", "couple", "cual", "cuales", "cuando", "cuanta", "cuanto", "cuantos",
    "da", "dafur", "dans", "das", "dass", "davon", "dazu", "de", "del", "dem", "den", "depois", "der", "des",
    "describe", "desde", "despite", "detail", "details", "did", "didn", "diese", "dieser", "dieses", "different", "do",
    "doch", "does", "doesn", "doing", "don", "donde", "done", "dont", "dos", "down", "du", "durante", "during", "e",
    "each", "ein", "eine", "einem", "einen", "einer", "either", "el", "ela", "elas", "ele", "eles", "ella", "elle",
    "elles", "ellos", "else", "em", "en", "enough", "entre", "er", "era", "eran", "es", "ese", "eso", "essa", "esse",
    "est", "esta", "estan", "estao", "estas", "este", "esto", "estos", "et", "etaient", "etait", "etc", "ete", "etre",
    "eu", "even", "evening", "ever", "every", "everyone", "everything", "exactly", "except", "explain", "fairly",
    "fait", "fetch", "few", "find", "fine", "five", "foi", "font", "for", "foram", "found", "four", "friday", "from",
    "fue", "fueron", "fur", "get", "give", "given", "go", "goes", "going", "gone", "good", "got", "ha", "habe",
    "haben", "hacia", "had", "hadn", "han", "happen", "happened", "has", "hasn", "hasta", "hat", "hatte", "have",
    "haven", "hay", "hello", "help", "hence", "her", "here", "hers", "hey", "hi", "hier", "him", "his", "how",
    "however", "i", "ich", "ici", "idea", "if", "ihr", "il", "ils", "im", "in", "info", "into", "is", "isn", "isso",
    "ist", "it", "its", "itself", "ja", "je", "just", "kann", "kannst", "kind", "kindly", "know", "konnen", "la",
    "las", "last", "lately", "later", "le", "least", "les", "less", "let", "leur", "leurs", "like", "little", "ll",
    "lo", "look", "lors", "los", "lot", "lui", "ma", "made", "make", "makes", "many", "mas", "may", "maybe", "me",
    "mean", "meant", "mein", "meine", "meme", "mes", "meu", "mi", "mich", "might", "mind", "minha", "mir", "mis",
    "mit", "moins", "mon", "monday", "more", "morning", "mostly", "much", "mucho", "muito", "muss", "must", "mustn",
    "muy", "my", "myself", "na", "nach", "nada", "nao", "nas", "ne", "need", "needs", "neither", "nem", "never",
    "nevertheless", "next", "ni", "nicht", "no", "noch", "nor", "nos", "not", "nothing", "notre", "nous", "now",
    "nuestro", "numa", "nun", "nur", "o", "ob", "oder", "of", "off", "often", "ohne", "ok", "okay", "on", "one",
    "ones", "only", "ont", "or", "os", "other", "others", "otra", "otro", "ou", "ought", "our", "ours", "ourselves",
    "out", "over", "par", "para", "pela", "pelo", "per", "perhaps", "pero", "peut", "please", "pls", "plus", "plz",
    "por", "porque", "possible", "possibly", "pour", "pourquoi", "pretty", "provide", "pues", "put", "qu", "quais",
    "qual", "quand", "quando", "que", "quel", "quelle", "quelles", "quels", "quem", "qui", "quickly", "quien",
    "quienes", "quite", "quoi", "rather", "re", "read", "really", "regarding", "remember", "s", "sa", "same", "sans",
    "sao", "saturday", "say", "se", "see", "seem", "segun", "sehr", "sein", "selon", "sem", "send", "ser", "sera",
    "ses", "seu", "seven", "shall", "shan", "she", "should", "show", "si", "sich", "sie", "simply", "sin", "since",
    "sind", "six", "so", "sobre", "some", "somebody", "someone", "something", "somewhere", "son", "sont", "soon",
    "sorry", "sort", "sous", "sowie", "still", "su", "sua", "such", "summarise", "summarize", "sunday", "sur", "sure",
    "sus", "t", "ta", "tambien", "tan", "tanto", "te", "tell", "tem", "tengo", "tes", "than", "thank", "thanks",
    "that", "thats", "the", "their", "them", "themselves", "then", "there", "therefore", "these", "they", "thing",
    "think", "this", "those", "though", "three", "through", "throughout", "thursday", "thus", "thx", "tiene", "tienen",
    "till", "to", "today", "todo", "todos", "told", "tomorrow", "too", "tous", "tout", "toute", "toward", "towards",
    "tres", "tried", "try", "tu", "tudo", "tuesday", "twice", "two", "um", "uma", "un", "una", "und", "under", "une",
    "unless", "unos", "uns", "unser", "unsere", "until", "up", "upon", "us", "usted", "usually", "ve", "vers",
    "versus", "very", "via", "viel", "viele", "voce", "voici", "vom", "von", "vor", "votre", "voulez", "vous", "vs",
    "wann", "want", "wanted", "wants", "war", "waren", "warum", "was", "wasn", "way", "we", "wednesday", "welche",
    "welcher", "welches", "well", "wenn", "went", "wer", "werden", "were", "weren", "what", "whatever", "when",
    "whenever", "where", "wherever", "whether", "which", "whichever", "while", "who", "whole", "whom", "whose", "why",
    "wie", "will", "wir", "wird", "with", "within", "without", "wo", "won", "would", "wouldn", "wurde", "wurden", "y",
    "ya", "yeah", "yep", "yes", "yesterday", "yet", "you", "your", "yours", "yourself", "zu", "zum", "zur", "zwischen",
];

/// Whether a word says nothing of what is asked.
pub(crate) fn is_common(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

/// Words that may say what is asked, but name nobody by themselves.
const NAMELESS: &[&str] = &[
    "big", "bring", "call", "called", "car", "check", "information", "keep", "list", "load", "long", "near", "new",
    "old", "open", "own", "right", "start", "started", "starts", "summary", "take", "taken", "together", "use", "used",
    "using",
];

/// Whether a word names nobody by itself.
pub(crate) fn is_nameless(word: &str) -> bool {
    is_common(word) || NAMELESS.binary_search(&word).is_ok()
}

/// A word as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In small letters, without accents and possessive.
    pub(crate) text: String,
    /// Whether it is written in capitals alone, as symbols are.
    pub(crate) capitals: bool,
    /// Whether it begins with a capital, as names do.
    pub(crate) capital: bool,
    /// The byte of the text where it begins.
    pub(crate) start: usize,
    /// Whether a comma or the like parts it from the word before.
    pub(crate) parted: bool,
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut end = 0;
    let within = |c: char| c.is_alphanumeric() || c == '\'' || c == '\u{2019}' || is_combining_mark(c);
    for piece in pieces(text, within) {
        let piece = piece.trim_matches(['\'', '\u{2019}']);
        let owner = ["'s", "\u{2019}s", "'S", "\u{2019}S"].iter().find_map(|end| piece.strip_suffix(end));
        for part in owner.unwrap_or(piece).split(['\'', '\u{2019}']) {
            if !part.is_empty() {
                let capitals = part.chars().any(char::is_alphabetic) && !part.chars().any(char::is_lowercase);
                // "iPhone" is a name, too.
                let letters = part.chars().take_while(|letter| letter.is_alphabetic());
                let capital = letters.take(3).any(char::is_uppercase);
                let start = part.as_ptr().addr() - text.as_ptr().addr();
                let parted = text[end..start].contains([',', ';', ':', '?', '!', '(', ')', '\n']);
                end = start + part.len();
                found.push(Word { text: unversioned(folded(part)), capitals, capital, start, parted });
            }
        }
    }
    found
}

/// What stands between two words of a text.
pub(crate) fn between<'a>(text: &'a str, before: &Word, after: &Word) -> Option<&'a str> {
    text.get(before.start + before.text.len()..after.start)
}

/// Runs of characters that belong to words. A point between digits does, too: `2.1` is one word.
fn pieces<'a>(text: &'a str, within: impl Fn(char) -> bool + Copy + 'a) -> impl Iterator<Item = &'a str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(within)?;
        rest = &rest[start..];
        let mut end = 0;
        for (at, character) in rest.char_indices() {
            let point = character == '.'
                && rest[..at].ends_with(|c: char| c.is_ascii_digit())
                && rest[at + 1..].starts_with(|c: char| c.is_ascii_digit());
            if !(within(character) || point) {
                break;
            }
            end = at + character.len_utf8();
        }
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// `v2.1` is the version `2.1`.
fn unversioned(word: String) -> String {
    match word.strip_prefix('v') {
        Some(version) if version.starts_with(|c: char| c.is_ascii_digit()) => version.to_owned(),
        _ => word,
    }
}

/// In small letters, without accents.
pub(crate) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// As [`folded`], in the place of what a string held before.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    if text.is_ascii() {
        folded.push_str(text);
        folded.make_ascii_lowercase();
    } else {
        folded.extend(text.nfkd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase));
    }
}

/// Whether a name of a file is read as it stands, without [`apart`].
pub(crate) fn are_apart(name: &str) -> bool {
    let bytes = name.as_bytes();
    !bytes.iter().any(|byte| matches!(byte, b'%' | b'+')) && !is_joined(bytes)
}

/// A name of a file with blanks where it is written without them: `Annual%20Report2023`, `AnnualReport2023`.
pub(crate) fn apart(name: &str) -> Cow<'_, str> {
    let name = unescaped(name);
    if !is_joined(name.as_bytes()) {
        return name;
    }
    let mut apart = String::with_capacity(name.len() + 16);
    for piece in name.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let bytes = piece.as_bytes();
        let joined = is_joined(bytes);
        for (at, character) in piece.char_indices() {
            let before = |count: usize| at.checked_sub(count).is_some_and(|at| bytes[at].is_ascii_alphabetic());
            let begins = match bytes[at] {
                b'A'..=b'Z' => before(1) && (bytes[at - 1].is_ascii_lowercase() || starts(&bytes[at..])),
                b'0'..=b'9' => before(3) && before(1),
                _ => false,
            };
            if joined && begins {
                apart.push(' ');
            }
            apart.push(character);
        }
    }
    Cow::Owned(apart)
}

/// Whether words are joined as in `AnnualReport`. "McDonald" and "iPhone" are one word.
fn is_joined(text: &[u8]) -> bool {
    let mut small = 0;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'a'..=b'z' => small += 1,
            b'A'..=b'Z' if small >= 2 && starts(&text[at..]) => return true,
            _ => small = 0,
        }
    }
    false
}

/// Whether a word in small letters starts here that is written large.
fn starts(text: &[u8]) -> bool {
    matches!(text, [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_lowercase())
}

/// A name with the characters for which `%20` and the like stand, and the blanks for which `+` does.
fn unescaped(name: &str) -> Cow<'_, str> {
    let blanks = !name.contains(' ') && name.contains('+');
    if !blanks && !name.contains('%') {
        return Cow::Borrowed(name);
    }
    let escape = |three: &[u8]| three[0] == b'%' && three[1..].iter().all(u8::is_ascii_hexdigit);
    let digit = |byte: u8| (byte as char).to_digit(16).unwrap_or_default() as u8;
    let (bytes, mut plain, mut at) = (name.as_bytes(), Vec::with_capacity(name.len()), 0);
    while at < bytes.len() {
        let escaped = bytes.get(at..at + 3).filter(|three| escape(three));
        let own = if blanks && bytes[at] == b'+' { b' ' } else { bytes[at] };
        plain.push(escaped.map_or(own, |three| digit(three[1]) << 4 | digit(three[2])));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    Cow::Owned(String::from_utf8_lossy(&plain).into_owned())
}

/// A word without the endings of its plural: what words are compared by.
pub(crate) fn stem(word: &str) -> String {
    stemmed(word).into_owned()
}

fn stemmed(word: &str) -> Cow<'_, str> {
    const AFTER_HISSES: &[&str] = &["sses", "xes", "ches", "shes", "nuses", "ruses", "tuses", "puses"];
    if word.len() <= 3 || !word.ends_with('s') {
        Cow::Borrowed(word)
    } else if word.len() > 4 && word.ends_with("ies") {
        Cow::Owned(format!("{}y", &word[..word.len() - 3]))
    } else if word.len() > 4 && AFTER_HISSES.iter().any(|end| word.ends_with(end)) {
        Cow::Borrowed(&word[..word.len() - 2])
    } else if !["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        Cow::Borrowed(&word[..word.len() - 1])
    } else {
        Cow::Borrowed(word)
    }
}

/// The stems of a text, common words left out.
pub(crate) fn stems(text: &str) -> Vec<String> {
    words(text).iter().filter(|word| !is_common(&word.text)).map(|word| stem(&word.text)).collect()
}

/// Calls back with every stem of a text, common words too, without making a string for each: what an index is built with.
pub(crate) fn each_stem(text: &str, mut callback: impl FnMut(&str)) {
    if !is_plain(text.as_bytes()) {
        for word in words(text) {
            callback(&stemmed(&word.text));
        }
        return;
    }
    let small = text.to_ascii_lowercase();
    let bytes = small.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        while bytes.get(at).is_some_and(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'))
            || (at > start && bytes.get(at) == Some(&b'.') && digit(at - 1) && digit(at + 1))
        {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let piece = &small[start..at];
        let version = piece.strip_prefix('v').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        callback(&stemmed(version.unwrap_or(piece)));
    }
}

/// Whether a text is of ASCII and without apostrophes, many bytes at once where the sandbox has lanes.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn is_plain(text: &[u8]) -> bool {
    text.iter().fold(0, |odd, byte| odd | (byte & 0x80) | u8::from(*byte == b'\'')) == 0
}

/// A hash of 64 bits on every machine; that of `rustc-hash` has 32 in the sandbox, too few to tell a million names apart.
pub(crate) fn hash(text: &[u8]) -> u64 {
    let mix = |value: u64| {
        let value = (value ^ value >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
        let value = (value ^ value >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
        value ^ value >> 32
    };
    let (words, rest) = text.as_chunks::<8>();
    let whole = words.iter().fold(mix(text.len() as u64 + 1), |hash, word| mix(hash ^ u64::from_le_bytes(*word)));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(whole ^ u64::from_le_bytes(last))
}

/// Whether two texts are the same, eight bytes at once: the sandbox compares them one by one.
pub(crate) fn same(one: &str, other: &str) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let ((ones, one), (others, other)) = (one.as_bytes().as_chunks::<8>(), other.as_bytes().as_chunks::<8>());
    ones.iter().zip(others).all(|(one, other)| u64::from_le_bytes(*one) == u64::from_le_bytes(*other))
        && one.iter().zip(other).all(|(one, other)| one == other)
}

/// What stands before the end of a text.
pub(crate) fn before<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(end.len())?;
    let (before, own) = text.split_at_checked(at)?;
    same(own, end).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_accents_and_possessives() {
        let texts: Vec<String> = words("NCB's Café-Umsätze, l\u{2019}été").into_iter().map(|word| word.text).collect();
        assert_eq!(texts, ["ncb", "cafe", "umsatze", "l", "ete"]);
        assert!(words("NCB's")[0].capitals);
    }

    #[test]
    fn texts_are_the_same_in_every_byte() {
        let text = "s3://reports/organized/a.pdf";
        assert!((0..text.len()).all(|at| same(&text[..at], &text[..at])));
        for at in 0..text.len() {
            let other = format!("{}\u{7f}{}", &text[..at], &text[at + 1..]);
            assert!(!same(text, &other) && !same(text, &text[..at]), "{at}");
        }
        assert_eq!((before(text, "a.pdf"), before(text, "b.pdf")), (Some("s3://reports/organized/"), None));
        assert_eq!((before("\u{e9}", "x"), before("", "x"), before("x", "")), (None, None, Some("x")));
    }

    #[test]
    fn stems_are_the_same_one_by_one() {
        for text in [
            "a.b v2.1 V10 1.2.3 .5 5. 7.x reports-companies_loss",
            "...",
            "",
            "x",
            "1.",
            "s3://b/k.pdf",
            "it's caf\u{e9}s",
        ] {
            let mut found = Vec::new();
            each_stem(text, |stem| found.push(stem.to_owned()));
            let expected: Vec<String> = words(text).iter().map(|word| stem(&word.text)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn plurals_are_compared_as_singulars() {
        for (word, expected) in [
            ("reports", "report"),
            ("companies", "company"),
            ("loss", "loss"),
            ("losses", "loss"),
            ("taxes", "tax"),
            ("branches", "branch"),
            ("bonuses", "bonus"),
            ("leases", "lease"),
            ("basis", "basis"),
        ] {
            assert_eq!(stem(word), expected);
        }
    }

    #[test]
    fn names_without_blanks_are_read_as_words() {
        for (name, expected) in [
            ("StraitsFerry-CollisionWithABarge2023.pdf", "Straits Ferry-Collision With A Barge 2023.pdf"),
            ("TORIA%20-%20ANNUAL%20REPORT%202024.pdf", "TORIA - ANNUAL REPORT 2024.pdf"),
            ("caf%C3%A9 100%25.pdf", "caf\u{e9} 100%.pdf"),
            ("HOD+minutes+18+Aug+2025.docx", "HOD minutes 18 Aug 2025.docx"),
            ("C++ in a day.pdf", "C++ in a day.pdf"),
            ("McDonald iPhone PDFs HR12 x%2 %zz%", "McDonald iPhone PDFs HR12 x%2 %zz%"),
            ("GroßeAnfrageÜber.pdf", "GroßeAnfrageÜber.pdf"),
            ("", ""),
        ] {
            assert_eq!(apart(name), expected);
        }
    }

    #[test]
    fn the_common_words_are_sorted() {
        assert!(COMMON.is_sorted() && NAMELESS.is_sorted());
    }

    #[test]
    fn hashes_of_texts_that_are_alike_differ_in_both_halves() {
        let texts: Vec<String> = (0..20_000).map(|number| format!("company {number} limited")).collect();
        for half in [0, 32] {
            let halves: std::collections::BTreeSet<u32> =
                texts.iter().map(|text| (hash(text.as_bytes()) >> half) as u32).collect();
            assert!(halves.len() > texts.len() - 10, "{half}");
        }
        assert_ne!(hash(b"a"), hash(b"a\0"));
        assert_eq!(hash(b"one name"), hash(b"one name"));
    }
}
