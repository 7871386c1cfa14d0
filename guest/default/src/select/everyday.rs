//! What people talk about that no catalogue answers, and words that every question may have.

use super::meaning::root;
use super::vectors::nearness;

/// Words that tell of something else than documents, where the catalogue does not know them, sorted.
const ELSEWHERE: &[&str] = &[
    "anecdote", "astrology", "bake", "baking", "boyfriend", "cake", "chat", "chess", "cinema", "cook", "cooking",
    "cricket", "crossword", "cuisine", "dance", "delicious", "dream", "essay", "film", "flirt", "funny", "girlfriend",
    "goodnight", "guitar", "haiku", "haircut", "homework", "honeymoon", "horoscope", "hungry", "iron", "javascript",
    "joke", "jokes", "karaoke", "kiss", "knock", "laugh", "limerick", "lottery", "lyrics", "marry", "midnight", "moon",
    "movie", "movies", "netflix", "novel", "olympics", "pasta", "pizza", "playlist", "poem", "poems", "poet",
    "president", "pun", "python", "quiz", "rain", "rainy", "rap", "recipe", "recipes", "regex", "remind", "reminder",
    "rhyme", "riddle", "sandwich", "sing", "snow", "soccer", "song", "songs", "spell", "spotify", "sql", "sunny",
    "sunrise", "sunset", "tennis", "timer", "tonight", "translate", "trivia", "tv", "umbrella", "weather", "weekend",
    "wetter", "wish", "witz", "zodiac",
];
/// What people talk about with any machine, each for all that is near to it.
const TALK: &[&str] = &[
    "actor", "airplane", "alarm", "alphabet", "animal", "astronomy", "athlete", "atom", "band", "basketball", "beach",
    "beauty", "beer", "bird", "birthday", "bored", "bread", "breakfast", "breed", "calories", "camera", "cat",
    "celebrity", "celsius", "champion", "chocolate", "christmas", "city", "clever", "coffee", "compliment",
    "continent", "country", "dessert", "dinner", "dinosaur", "dog", "emperor", "fashion", "feeling", "fish", "flower",
    "football", "forest", "galaxy", "game", "ghost", "god", "hair", "happy", "history", "holiday", "horse", "human",
    "inventor", "island", "king", "kitchen", "language", "lipstick", "lonely", "love", "makeup", "mathematics", "meal",
    "mile", "mood", "mountain", "multiply", "museum", "music", "musician", "ocean", "opinion", "painter", "pet",
    "philosophy", "physics", "planet", "player", "poetry", "pope", "programming", "queen", "restaurant", "river",
    "robot", "rocket", "romance", "sad", "shoes", "singer", "soul", "sport", "star", "story", "superhero", "team",
    "temperature", "theorem", "tired", "tourist", "travel", "vegetable", "video", "volcano", "war", "wedding", "wine",
    "workout", "world",
];
/// Of these, those that are beside the point whatever else is named.
const NEVER: &[&str] = &[
    "astrology", "crossword", "haiku", "horoscope", "joke", "jokes", "karaoke", "limerick", "lyrics", "playlist",
    "poem", "poems", "pun", "rain", "rainy", "rap", "recipe", "recipes", "remind", "reminder", "rhyme", "riddle",
    "sing", "snow", "song", "songs", "sunny", "translate", "umbrella", "weather", "wetter", "witz", "zodiac",
];
/// Of those, what companies and towns tell of as well.
const SKIES: &[&str] = &["rain", "rainy", "snow", "sunny", "umbrella"];
/// Words of everyday, as stems: where a catalogue does not know them, nothing else is asked for because of them, sorted.
const EVERYDAY: &[&str] = &[
    "able", "abroad", "absolutely", "accept", "accepted", "access", "accident", "accidentally", "according",
    "accordingly", "account", "achieve", "across", "act", "action", "active", "actual", "add", "additional", "address",
    "advance", "advice", "advise", "affect", "afford", "afraid", "afternoon", "afterwards", "age", "agree", "ahead",
    "air", "allow", "allowed", "alone", "along", "already", "alternative", "always", "amazing", "amount", "angry",
    "announce", "annoy", "another", "answer", "anything", "apparently", "appear", "apply", "appreciate", "appropriate",
    "approve", "approximately", "area", "argue", "arrange", "arrive", "article", "aside", "assist", "assume", "attach",
    "attempt", "attend", "attention", "aunt", "available", "average", "avoid", "aware", "away", "baby", "back", "bad",
    "badly", "base", "basic", "basically", "bear", "beat", "beautiful", "become", "bed", "begin", "behind", "believe",
    "belong", "bit", "black", "block", "blue", "board", "body", "boil", "book", "borrow", "bother", "bottom", "box",
    "boy", "boyfriend", "break", "breath", "briefly", "bright", "bring", "broken", "brother", "brought", "brown",
    "brush", "build", "building", "burn", "busy", "button", "buy", "calculate", "cancel", "care", "careful", "carry",
    "case", "catch", "cause", "caused", "cent", "certain", "chair", "chance", "change", "changed", "cheap", "check",
    "child", "choose", "chose", "circle", "city", "claim", "class", "clean", "clear", "clearly", "clock", "close",
    "clothes", "coffee", "cold", "colleague", "collect", "color", "colour", "column", "combine", "comfortable",
    "comment", "common", "commonly", "communicate", "company", "compare", "complain", "complete", "completely",
    "complicated", "computer", "concern", "condition", "confirm", "confuse", "confused", "connect", "consider",
    "consist", "constant", "constantly", "contact", "contain", "continue", "control", "convert", "cool", "cope",
    "copy", "corner", "correct", "correctly", "cost", "count", "country", "couple", "course", "cousin", "cover",
    "crash", "crazy", "create", "cross", "cry", "cup", "curious", "current", "customer", "cut", "dad", "daily",
    "damage", "dangerous", "dark", "day", "dead", "deal", "dear", "death", "decent", "decide", "decided", "decision",
    "decline", "deep", "definitely", "degree", "delay", "deliver", "demand", "deny", "depend", "describe", "deserve",
    "desire", "desk", "destroy", "detail", "determine", "develop", "die", "differ", "difference", "differently",
    "difficult", "direct", "dirty", "disagree", "disappear", "discover", "discuss", "discussed", "distance", "divide",
    "document", "doing", "door", "double", "doubt", "draw", "dress", "drink", "drive", "driver", "drop", "dry", "due",
    "dust", "ear", "early", "earth", "easy", "eat", "edge", "effect", "effort", "eight", "either", "element",
    "eligible", "email", "employ", "empty", "enable", "encourage", "end", "engage", "enjoy", "enormous", "enough",
    "enquire", "ensure", "enter", "entire", "entitled", "equal", "equally", "especially", "essential", "estimate",
    "evening", "event", "eventually", "everyday", "everywhere", "evidence", "exactly", "examine", "example", "except",
    "exist", "expect", "expected", "expensive", "expire", "explain", "explanation", "explore", "expose", "extend",
    "extra", "extremely", "eye", "face", "fact", "fail", "failure", "fair", "fall", "familiar", "family", "famous",
    "far", "fast", "father", "fault", "favorite", "favourite", "fear", "feature", "feel", "fell", "fellow", "female",
    "field", "fight", "figure", "file", "fill", "final", "fine", "finish", "finished", "fire", "first", "fit", "fix",
    "flat", "floor", "fly", "follow", "food", "foot", "forbidden", "force", "foreign", "forever", "forget", "forgot",
    "form", "forward", "free", "frequent", "frequently", "fresh", "friend", "front", "full", "fully", "fun", "further",
    "future", "gain", "garden", "gather", "gave", "general", "generally", "girl", "glad", "glass", "gold", "gotten",
    "grandfather", "grandma", "grandmother", "grandpa", "grateful", "greater", "greatly", "green", "grew", "ground",
    "group", "grow", "guess", "guide", "guy", "hair", "half", "hand", "handed", "handle", "handled", "happening",
    "happy", "hard", "hardly", "hat", "hate", "haven", "head", "health", "hear", "heard", "heart", "heavy", "height",
    "held", "herself", "hide", "high", "higher", "highly", "hit", "hold", "holding", "home", "hopefully", "horrible",
    "horse", "hospital", "hot", "hotel", "hour", "house", "however", "huge", "human", "hundred", "hurry", "hurt",
    "husband", "ice", "idea", "identify", "ignore", "ill", "illegal", "imagine", "immediately", "impact", "imply",
    "important", "impossible", "impress", "improve", "improved", "include", "increase", "indicate", "individual",
    "influence", "inform", "information", "injure", "inquire", "inside", "insist", "instance", "instead", "intend",
    "intention", "interest", "interested", "introduce", "invite", "involve", "involved", "island", "issue", "item",
    "itself", "job", "join", "jump", "keep", "kept", "key", "kid", "kill", "kind", "kitchen", "knife", "knock", "lack",
    "lady", "land", "language", "large", "largely", "late", "lately", "latter", "laugh", "law", "lay", "layed", "lead",
    "learn", "least", "leave", "left", "legal", "lend", "length", "lent", "lesson", "letter", "level", "library",
    "lie", "life", "lift", "light", "likely", "likewise", "limit", "line", "linked", "lip", "list", "listed", "listen",
    "live", "load", "local", "located", "location", "lock", "long", "looked", "loose", "lose", "lost", "loud", "love",
    "low", "lower", "luck", "lucky", "lunch", "machine", "mail", "main", "mainly", "major", "male", "man", "manage",
    "managed", "manner", "manually", "map", "mark", "market", "married", "mass", "mate", "material", "matter",
    "maximum", "meal", "meanwhile", "measure", "medium", "meet", "member", "memory", "mental", "mention", "mentioned",
    "message", "method", "middle", "mile", "milk", "million", "mind", "mine", "minimum", "minor", "minute", "mirror",
    "miss", "missed", "mistake", "mix", "modern", "modify", "mom", "moment", "money", "month", "morning", "mother",
    "mouth", "move", "moved", "movie", "multiple", "mum", "music", "name", "namely", "natural", "naturally", "nature",
    "near", "nearly", "neat", "necessarily", "necessary", "neck", "neighbor", "neighbour", "nervous", "net", "newly",
    "nice", "night", "nine", "nobody", "noise", "none", "nor", "normal", "normally", "north", "nose", "note", "notice",
    "noticed", "noun", "number", "obey", "object", "observe", "obtain", "obvious", "obviously", "occasion",
    "occasional", "occur", "odd", "offer", "offered", "office", "official", "officially", "often", "oil", "older",
    "opened", "opinion", "opportunity", "opposite", "option", "orange", "order", "ordered", "original", "originally",
    "otherwise", "ought", "outcome", "outside", "overall", "overnight", "owe", "own", "owner", "pack", "page", "paid",
    "pair", "paper", "parent", "part", "particular", "particularly", "partly", "partner", "party", "pass", "past",
    "path", "patient", "pattern", "pause", "pay", "peace", "pen", "people", "percent", "percentage", "perfect",
    "perform", "perhaps", "period", "permanent", "permit", "permitted", "person", "personal", "phone", "photo",
    "phrase", "physical", "pick", "picture", "piece", "place", "plain", "plan", "plane", "plastic", "plate", "play",
    "please", "plenty", "pocket", "point", "pointed", "policy", "poor", "popular", "position", "positive", "possible",
    "post", "potential", "pour", "power", "practical", "practice", "precise", "prefer", "prepare", "prepared",
    "present", "presumably", "pretty", "prevent", "previous", "primary", "principle", "print", "prior", "private",
    "probably", "problem", "procedure", "process", "produce", "promise", "proper", "properly", "proposed", "protect",
    "proud", "prove", "provide", "provided", "public", "pull", "purchase", "purpose", "push", "put", "quality",
    "quarter", "question", "quick", "quickly", "quiet", "quite", "quote", "radio", "rain", "raise", "ran", "range",
    "rapid", "rare", "rarely", "rate", "rather", "raw", "reach", "react", "read", "ready", "real", "realise",
    "realistic", "reality", "realize", "reason", "reasonable", "recall", "receive", "received", "recent", "recently",
    "recognise", "recommend", "recommended", "record", "red", "reduce", "refer", "regard", "regarding", "region",
    "regular", "regularly", "reject", "relate", "relation", "relative", "relax", "release", "relevant", "reliable",
    "remain", "remember", "remove", "rent", "repair", "repeat", "replace", "replaced", "reply", "report", "represent",
    "request", "requested", "require", "required", "research", "respect", "respective", "respond", "responsible",
    "rest", "restrict", "result", "resume", "return", "ride", "ring", "rise", "risk", "river", "road", "roll", "room",
    "rose", "rough", "roughly", "round", "row", "rule", "run", "running", "rush", "sad", "safe", "said", "salt",
    "sand", "satisfied", "satisfy", "save", "scale", "scared", "scene", "school", "science", "sea", "season", "seat",
    "second", "secret", "section", "seek", "seem", "seen", "seldom", "select", "self", "sell", "send", "senior",
    "sense", "sent", "separate", "series", "serious", "serve", "service", "set", "seven", "several", "severe", "shake",
    "shame", "shape", "share", "sharp", "sheet", "shift", "ship", "shoe", "shoot", "shop", "short", "shot", "shoulder",
    "shout", "sick", "side", "sight", "sign", "signal", "significant", "silence", "silent", "silver", "similar",
    "similarly", "simple", "sincerely", "sing", "single", "sister", "sit", "situation", "size", "skin", "sleep",
    "slightly", "slip", "slow", "slowly", "small", "smart", "smell", "smile", "smooth", "social", "society", "soft",
    "soil", "sold", "soldier", "solely", "solid", "solution", "solve", "somebody", "somehow", "someone", "sometime",
    "somewhat", "son", "song", "soon", "sorry", "sort", "sound", "source", "south", "space", "speak", "special",
    "specific", "specifically", "speed", "spell", "spend", "spent", "spoke", "spot", "spread", "spring", "square",
    "stage", "stair", "stand", "star", "start", "started", "state", "statement", "stay", "steal", "step", "stick",
    "stone", "stop", "stopped", "story", "straight", "strange", "street", "stress", "stretch", "strict", "strictly",
    "strike", "strong", "strongly", "structure", "struggle", "stuck", "student", "study", "stupid", "style", "subject",
    "submit", "substantial", "successful", "such", "sudden", "suddenly", "sufficient", "sugar", "suggest", "suit",
    "suitable", "summary", "summer", "sun", "supply", "support", "suppose", "supposed", "surface", "surprise",
    "suspect", "swear", "swim", "switch", "system", "table", "take", "taken", "talk", "tall", "task", "taste", "taxi",
    "teach", "teacher", "team", "tear", "teenager", "tell", "temporary", "ten", "term", "terrible", "test", "text",
    "than", "thankful", "thick", "thin", "thing", "third", "thought", "thousand", "threw", "throw", "tie", "time",
    "tiny", "tip", "tired", "together", "took", "tool", "tooth", "top", "total", "touch", "tough", "toward", "town",
    "track", "trade", "train", "transfer", "travel", "treat", "tree", "tried", "trip", "trouble", "truck", "true",
    "trust", "truth", "try", "turn", "turned", "twice", "twin", "type", "typical", "typically", "uber", "ugly",
    "unable", "uncertain", "uncle", "unclear", "understand", "unexpected", "unfortunately", "unit", "unless",
    "unlikely", "unusual", "upcoming", "updated", "upset", "urgent", "use", "used", "useful", "user", "using", "usual",
    "usually", "vacation", "valid", "valuable", "value", "variety", "various", "vary", "vegetable", "vehicle", "view",
    "village", "visit", "voice", "wait", "walk", "wall", "wanted", "warm", "warn", "wash", "waste", "watch", "water",
    "wear", "weather", "week", "weekend", "weight", "west", "wet", "whatever", "wheel", "white", "whole", "wide",
    "widely", "wife", "wild", "willing", "win", "wind", "window", "winter", "wish", "woman", "wonder", "wondering",
    "wood", "word", "work", "working", "world", "worried", "worry", "worse", "worst", "worth", "write", "written",
    "wrong", "wrote", "yard", "year", "yellow", "yes", "yesterday", "young", "zero",
];

/// How near a word is to what people talk about with any machine, from 0 to 1; nothing where its meaning is not known.
pub(super) fn talk(word: &str) -> Option<f64> {
    nearness(word, TALK.iter().chain(ELSEWHERE))
}

/// Whether a word tells of something else than documents.
pub(super) fn is_elsewhere(word: &str) -> bool {
    ELSEWHERE.binary_search(&word).is_ok()
}

/// Whether a word is beside the point whatever else is named; what falls from the sky may fall on groups.
pub(super) fn is_never_asked(word: &str, of_groups: bool) -> bool {
    NEVER.binary_search(&word).is_ok() && !(of_groups && SKIES.contains(&word))
}

/// Whether any question may have the word.
pub(super) fn is_everyday(stem: &str) -> bool {
    EVERYDAY.binary_search(&stem).is_ok() || EVERYDAY.binary_search(&root(stem)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_hold_stems() {
        assert!(ELSEWHERE.is_sorted() && NEVER.is_sorted() && EVERYDAY.is_sorted());
        assert!(NEVER.iter().all(|word| is_elsewhere(word)));
    }
}
