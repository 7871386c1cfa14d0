//! Questions that lean on what was said before them, in a catalogue of five companies.

use docferry_policy::{Document, Question, Turn};

use super::Index;

/// Three of one family, and two others.
const COMPANIES: [(&str, &str); 5] = [
    ("Harbour Light Group Limited", "HLG"),
    ("Harbour Light Finance Limited", "HLF"),
    ("Harbour Light Insurance Limited", "HLI"),
    ("Pinecrest Foods Limited", "PCF"),
    ("Mistral Energy plc", "MST"),
];
/// Documents of which there is one.
const SINGLE: [(&str, &str, &str, &str); 5] = [
    ("PCF", "press release", "2022", "Recall of canned peaches"),
    ("PCF", "prospectus", "2021", "Offer of preference shares"),
    ("MST", "circular", "2023", "Rights issue to fund the wind farm at Gull Point"),
    ("MST", "press release", "2021", "Pipeline leak at Cole Bay"),
    ("HLG", "policy", "2022", "Remuneration of directors"),
];

fn index() -> Index {
    let mut index = Index::default();
    let mut add = |symbol: &str, kind: &str, period: &str, title: &str| {
        let (group, _) = COMPANIES.iter().find(|(_, other)| *other == symbol).expect("a company");
        let name = format!("{symbol}-{kind}-{period}.pdf").to_lowercase().replace(' ', "-");
        index.add(&Document {
            uri: format!("s3://b/{symbol}/{name}"),
            name,
            group: (*group).to_owned(),
            attributes: [("document_type", kind), ("period", period), ("symbol", symbol), ("title", title)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            ..Document::default()
        });
    };
    for (_, symbol) in COMPANIES {
        for year in ["2019", "2020", "2021", "2022", "2023"] {
            add(symbol, "annual report", year, "");
            add(symbol, "audited financial statements", year, "");
        }
        for quarter in ["Q1 2022", "Q2 2022", "Q3 2022", "Q1 2023", "Q2 2023", "Q3 2023", "Q1 2024"] {
            add(symbol, "quarterly report", quarter, "");
        }
    }
    for (symbol, kind, period, title) in SINGLE {
        add(symbol, kind, period, title);
    }
    index.seal();
    index
}

/// What is chosen, such as `PCF 2022 annual report`.
fn choose(index: &Index, history: &[&str], text: &str) -> Vec<String> {
    let turn = |line: &&str| {
        let (role, content) = line.split_once(": ").expect("a turn");
        Turn { role: if role == "u" { "user" } else { "assistant" }.to_owned(), content: content.to_owned() }
    };
    let question = Question {
        history: history.iter().map(turn).collect(),
        today: "2024-06-15".to_owned(),
        max_documents: 3,
        ..Question::new(text)
    };
    let choices = index.select(&question).expect("an answer");
    let name = |entry: u32| {
        let facets = index.facets(entry);
        let (_, symbol) = COMPANIES[index.entries[entry as usize].group as usize];
        let period = facets.period.map(|period| period.to_string()).unwrap_or_default();
        format!("{symbol} {period} {}", index.types[facets.kind as usize].name)
    };
    choices.iter().map(|choice| name(choice.index)).collect()
}

/// What was said, what is asked, and how the chosen documents begin; nothing where nothing may be chosen.
type Dialogue = (&'static [&'static str], &'static str, &'static [&'static str]);

const PROFIT: &[&str] = &["u: What was the profit of Pinecrest in 2022?", "a: Pinecrest made 14 million."];
const QUARTER: &[&str] = &["u: Mistral's sales in Q2 2023", "a: Mistral sold power for 80 million."];
const REPORT: &[&str] = &["u: Show me the annual report of PCF for 2021", "a: Here it is."];
const OFFER: &[&str] = &[
    "u: What was the profit of Pinecrest in 2022?",
    "a: 14 million. Shall I look in the annual report for 2021, too?",
];
const BOTH: &[&str] = &["u: Compare Pinecrest and Mistral in 2022", "a: Pinecrest grew faster than Mistral."];
const RECALL: &[&str] = &["u: why did pinecrest recall its peaches", "a: Glass was found in cans of peaches in 2022."];
const FAMILY: &[&str] = &["u: Harbour Light Finance revenue 2022", "a: It was 7 million."];

const NOTICES: &[&str] = &[
    "u: any news about pinecrest?",
    "a: I found two: (1) the recall of canned peaches, (2) an offer of shares. Which one?",
];
const EITHER: &[&str] = &[
    "u: that paper on mistral",
    "a: Do you mean the rights issue for a wind farm, or the leak of a pipeline at Cole Bay?",
];

const TWO: &[&str] = &[
    "u: Mistral's rights issue",
    "a: It was to fund a wind farm, in 2023.",
    "u: and the profit of Pinecrest in 2021",
    "a: Pinecrest made 11 million.",
];
const UNNAMED: &[&str] =
    &["u: what leaked at the bay", "a: A pipeline.", "u: and Pinecrest's profit in 2021", "a: 11 million."];
const MONTH: &[&str] = &["u: Mistral's sales in June 2023", "a: It sold power for 80 million."];
const AGES: &[&str] =
    &["u: how green is mistral", "a: There are two reports, one on 2021 and one on 2022. Which one do you want?"];

const DIALOGUES: &[Dialogue] = &[
    (PROFIT, "what was the reason", &["PCF 2022"]),
    (PROFIT, "why so low", &["PCF 2022"]),
    // No entry speaks of it, so it is asked of whom was spoken of.
    (PROFIT, "What are the main risk factors?", &["PCF 2022"]),
    (PROFIT, "who is replacing him", &["PCF 2022"]),
    (PROFIT, "any reason given for the fall?", &["PCF 2022"]),
    (FAMILY, "Same figure for its sister company please", &["HLI 2022"]),
    (PROFIT, "then compare it with 2021 and 2020", &["PCF 2021", "PCF 2020"]),
    (PROFIT, "that doesn't sound right", &["PCF 2022"]),
    (PROFIT, "is there something newer", &["PCF 2023"]),
    (PROFIT, "any fresher numbers than that", &["PCF 2023"]),
    (PROFIT, "then MST", &["MST 2022"]),
    (RECALL, "show me that release please", &["PCF 2022 press release"]),
    (REPORT, "and what have they reported since then?", &["PCF 2023", "PCF 2023"]),
    // Back to what was spoken of before.
    (TWO, "back to the wind farm: what did it cost?", &["MST 2023"]),
    (TWO, "that rights issue from before, what was it for?", &["MST 2023"]),
    (TWO, "now the wind farm again: where is it?", &["MST 2023"]),
    (TWO, "where is that written again", &["PCF 2021"]),
    (UNNAMED, "back to the leak, what happened at the bay?", &["MST 2021 press release"]),
    (MONTH, "and the same month of 2022", &["MST Q2 2022"]),
    (AGES, "the newer", &["MST 2022"]),
    (AGES, "the older one please", &["MST 2021"]),
    (&["u: Harbour Light Group revenue 2022", "a: 9 million."], "the insurance, not the group", &["HLI 2022"]),
    // One of several that were offered.
    (NOTICES, "the second one", &["PCF 2021 prospectus"]),
    (NOTICES, "the first please", &["PCF 2022 press release"]),
    (EITHER, "the latter", &["MST 2021 press release"]),
    (EITHER, "the wind one please", &["MST 2023 circular"]),
    // What was offered is declined.
    (OFFER, "no thanks, leave it", &[]),
    (OFFER, "no that's everything", &[]),
    (OFFER, "No, that's all for today", &[]),
    (OFFER, "no, 2020", &["PCF 2020"]),
    // Something else.
    (RECALL, "Good to know, thanks. On another matter: pay of directors", &["HLG 2022 policy"]),
    // Somebody else, whom the catalogue does not know.
    (PROFIT, "and kampala?", &[]),
    (PROFIT, "what about united's?", &[]),
    (PROFIT, "and united’s?", &[]),
    (PROFIT, "and wellington food's?", &[]),
    (PROFIT, "and pinecrest's?", &["PCF 2022"]),
    // Another period.
    (PROFIT, "and 2021?", &["PCF 2021"]),
    (PROFIT, "What about 2020?", &["PCF 2020"]),
    (PROFIT, "how about the year before", &["PCF 2021"]),
    (PROFIT, "2023?", &["PCF 2023"]),
    (PROFIT, "And in the following year?", &["PCF 2023"]),
    (PROFIT, "two years earlier?", &["PCF 2020"]),
    (PROFIT, "same for 2019 please", &["PCF 2019"]),
    (PROFIT, "and the latest one?", &["PCF 2023"]),
    (PROFIT, "and the first quarter?", &["PCF Q1 2022"]),
    (PROFIT, "No, I meant 2021", &["PCF 2021"]),
    (PROFIT, "sorry, 2020 not 2022", &["PCF 2020"]),
    (PROFIT, "and in 2020 and 2021?", &["PCF 2020", "PCF 2021"]),
    (PROFIT, "How does that compare with 2021?", &["PCF 2021"]),
    (PROFIT, "was it better in 2019?", &["PCF 2019"]),
    (PROFIT, "most recent quarter?", &["PCF Q1 2024"]),
    (QUARTER, "and the quarter before?", &["MST Q1 2023"]),
    (QUARTER, "how about the quarter before", &["MST Q1 2023"]),
    (QUARTER, "next quarter?", &["MST Q3 2023"]),
    (QUARTER, "and Q3?", &["MST Q3 2023"]),
    (QUARTER, "same quarter of 2022", &["MST Q2 2022"]),
    (QUARTER, "and a year earlier?", &["MST Q2 2022"]),
    (QUARTER, "for the full year?", &["MST 2023"]),
    (QUARTER, "what was it in the whole of 2022?", &["MST 2022"]),
    // Another company.
    (PROFIT, "and Mistral?", &["MST 2022"]),
    (PROFIT, "Same for Mistral", &["MST 2022"]),
    (PROFIT, "Mistral then", &["MST 2022"]),
    (PROFIT, "Mistral as well, please", &["MST 2022"]),
    (PROFIT, "actually make that mistral", &["MST 2022"]),
    (PROFIT, "what about MST in 2021", &["MST 2021"]),
    (PROFIT, "compare that with Mistral", &["MST 2022"]),
    (PROFIT, "and how did mistral energy do?", &["MST 2022"]),
    (PROFIT, "No, I meant Mistral", &["MST 2022"]),
    (QUARTER, "and Pinecrest?", &["PCF Q2 2023"]),
    (QUARTER, "what did Pinecrest sell?", &["PCF Q2 2023"]),
    (REPORT, "and that of Mistral", &["MST 2021 annual report"]),
    (REPORT, "the same for HLG and HLI", &["HLG 2021 annual report", "HLI 2021 annual report"]),
    // Another kind.
    (REPORT, "and the financial statements?", &["PCF 2021 audited financial statements"]),
    (REPORT, "do you have the prospectus too?", &["PCF 2021 prospectus"]),
    (PROFIT, "Is there a press release on it?", &["PCF 2022 press release"]),
    (QUARTER, "what does the annual report say?", &["MST 2023 annual report"]),
    (REPORT, "and for 2020?", &["PCF 2020 annual report"]),
    (REPORT, "the one before that", &["PCF 2020 annual report"]),
    (REPORT, "the next one", &["PCF 2022 annual report"]),
    // The same again.
    (REPORT, "who signed it?", &["PCF 2021 annual report"]),
    (REPORT, "what does it say about dividends?", &["PCF 2021"]),
    (PROFIT, "Why?", &["PCF 2022"]),
    (PROFIT, "tell me more", &["PCF 2022"]),
    (PROFIT, "and their debts?", &["PCF 2022"]),
    (PROFIT, "who is the auditor?", &["PCF 2022"]),
    (PROFIT, "How many people do they employ?", &["PCF 2022"]),
    (RECALL, "how much did it cost them?", &["PCF 2022"]),
    (RECALL, "When was that?", &["PCF 2022 press release"]),
    (RECALL, "Did the recall end?", &["PCF 2022 press release"]),
    // Several.
    (BOTH, "and in 2021?", &["PCF 2021", "MST 2021"]),
    (BOTH, "both for 2020 please", &["PCF 2020", "MST 2020"]),
    (BOTH, "and Harbour Light Insurance?", &["HLI 2022"]),
    (BOTH, "Which of the two has more debt?", &["PCF 2022", "MST 2022"]),
    (BOTH, "only Mistral, 2023", &["MST 2023"]),
    (BOTH, "and the other one?", &["PCF 2022", "MST 2022"]),
    (BOTH, "what about the second one in 2023?", &["MST 2023"]),
    (BOTH, "what about the former in 2023?", &["PCF 2023"]),
    // Families.
    (FAMILY, "and the insurance company?", &["HLI 2022"]),
    (FAMILY, "No, I meant the parent", &["HLG 2022"]),
    (FAMILY, "no, the group", &["HLG 2022"]),
    (FAMILY, "And the insurer?", &["HLI 2022"]),
    (FAMILY, "and the group's insurer?", &["HLI 2022"]),
    (FAMILY, "for the other two too", &["HLG 2022", "HLI 2022"]),
    (FAMILY, "and 2021?", &["HLF 2021"]),
    (
        &["u: Pinecrest 2022 profit", "a: 14 million.", "u: and Mistral?", "a: 30 million."],
        "and the other one in 2020?",
        &["PCF 2020"],
    ),
    // What the answer names.
    (
        &["u: Who is building a wind farm?", "a: Mistral Energy is, at Gull Point."],
        "their revenue in 2022?",
        &["MST 2022"],
    ),
    (
        &["u: Which food company is listed?", "a: Pinecrest Foods Limited."],
        "show its latest annual report",
        &["PCF 2023 annual report"],
    ),
    (&["u: Which food company is listed?", "a: Pinecrest Foods Limited."], "how did they do in 2021?", &["PCF 2021"]),
    // Another subject altogether.
    (PROFIT, "What was the profit of Mistral in 2020?", &["MST 2020"]),
    (PROFIT, "Tell me about the pipeline leak at Cole Bay", &["MST 2021 press release"]),
    (QUARTER, "What is the remuneration policy of Harbour Light Group?", &["HLG 2022 policy"]),
    (RECALL, "Now show me the circular on the rights issue of Mistral", &["MST 2023 circular"]),
    (&["u: Pinecrest 2022 profit", "a: 14 million.", "u: and Mistral?", "a: 30 million."], "and 2021?", &["MST 2021"]),
    (&["u: Pinecrest 2022 profit", "a: 14 million.", "u: and 2021?", "a: 12 million."], "and Mistral?", &["MST 2021"]),
    (&["u: Pinecrest 2022 profit", "a: 14 million.", "u: thanks", "a: You are welcome."], "and 2021?", &["PCF 2021"]),
    (
        &[
            "u: Pinecrest 2022 profit",
            "a: 14 million.",
            "u: and 2021?",
            "a: 12 million.",
            "u: and 2020?",
            "a: 9 million.",
            "u: and 2019?",
            "a: 7 million.",
            "u: and again 2022?",
            "a: 14 million.",
            "u: and 2023?",
            "a: 15 million.",
        ],
        "and in 2020?",
        &["PCF 2020"],
    ),
    (
        &["u: Pinecrest 2022 profit", "a: 14 million.", "u: and the year before?", "a: 12 million."],
        "and the one before that?",
        &["PCF 2020"],
    ),
    // What is agreed to, and what is not.
    (OFFER, "yes please", &["PCF 2021 annual report"]),
    (OFFER, "sure, go ahead", &["PCF 2021 annual report"]),
    (OFFER, "no thanks", &[]),
    (OFFER, "no, the prospectus", &["PCF 2021 prospectus"]),
    // Parts of what was spoken of.
    (PROFIT, "now just the third quarter", &["PCF Q3 2022"]),
    (QUARTER, "is there a report for that quarter?", &["MST Q2 2023"]),
    (QUARTER, "now against Q1", &["MST Q1 2023"]),
    (REPORT, "cool. and what does the prospectus say about it", &["PCF 2021 prospectus"]),
    (&["u: What was the profit in 2022?", "a: Of which company?"], "i mean mistral", &["MST 2022"]),
    (&["u: What was the profit in 2022?", "a: Which one do you have shares of?"], "i got pinecrest", &["PCF 2022"]),
    (PROFIT, "says who?", &["PCF 2022"]),
    (PROFIT, "show me where that is written", &["PCF 2022"]),
    (PROFIT, "only July to September", &["PCF Q3 2022"]),
    (QUARTER, "and in December?", &["MST 2022"]),
    (PROFIT, "Different question: what was the circular of Mistral about?", &["MST 2023 circular"]),
    (PROFIT, "On another matter, is there a circular?", &["MST 2023 circular"]),
    (OFFER, "yes, for 2020", &["PCF 2020 annual report", "PCF 2021"]),
    // What is said of the answer.
    (PROFIT, "so about a million a month", &[]),
    (PROFIT, "oh nice, that is more than I thought", &[]),
    (PROFIT, "could you word that a bit softer", &[]),
    (PROFIT, "can you make it shorter?", &[]),
    (PROFIT, "now say it in French", &[]),
    (PROFIT, "too long, one sentence please", &[]),
    (PROFIT, "put that in a table", &[]),
    (PROFIT, "you told me that already", &[]),
    (PROFIT, "haha ok you are quicker than my broker", &[]),
    (PROFIT, "never mind, found it", &[]),
    (PROFIT, "ok got it, i'll ring them tomorrow", &[]),
    (REPORT, "cool, that is what I was looking for", &[]),
    (PROFIT, "do me a table of that with a column for each", &[]),
    // Nothing is asked.
    (PROFIT, "thanks", &[]),
    (PROFIT, "Thank you very much!", &[]),
    (PROFIT, "great, that helps", &[]),
    (PROFIT, "ok", &[]),
    (PROFIT, "Perfect, that is all I needed", &[]),
    (PROFIT, "that's great, thanks a lot", &[]),
    (PROFIT, "never mind", &[]),
    (PROFIT, "good bye", &[]),
    (PROFIT, "Who won the football match yesterday?", &[]),
    (PROFIT, "what's the weather like tomorrow?", &[]),
    (PROFIT, "can you write a poem about it?", &[]),
    (PROFIT, "you are a clever machine", &[]),
];

/// What is asked without anything before it.
const ALONE: &[Dialogue] = &[
    (&[], "Compare Pinecrest, Mistral and Harbour Light Group", &["PCF 2023", "MST 2023", "HLG 2023"]),
    (&[], "PCF vs MST in 2021", &["PCF 2021", "MST 2021"]),
    (&[], "Pinecrest versus Mistral versus HLI: revenue 2022", &["PCF 2022", "MST 2022", "HLI 2022"]),
    (&[], "the profits of PCF, MST & HLF for 2020", &["PCF 2020", "MST 2020", "HLF 2020"]),
    (&[], "How do Pinecrest's debts differ from those of Mistral?", &["PCF 2023", "MST 2023"]),
    (&[], "is mistral bigger than pinecrest", &["MST 2023", "PCF 2023"]),
    (&[], "Pinecrest 2019, Mistral 2021", &["PCF 2019", "MST 2021"]),
    (&[], "revenue of Pinecrest in 2019 and of Mistral in 2022", &["PCF 2019", "MST 2022"]),
    (&[], "PCF vs MST in 2021 and 2022", &["PCF 2022", "MST 2022"]),
    (&[], "all annual reports of Mistral since 2021", &["MST 2021 annual", "MST 2022 annual", "MST 2023 annual"]),
    (&[], "Pinecrest annual reports 2020 to 2022", &["PCF 2020 annual", "PCF 2021 annual", "PCF 2022 annual"]),
    (&[], "MST Q1 2022 and Q1 2023", &["MST Q1 2022", "MST Q1 2023"]),
    (&[], "Mistral's first three quarters of 2022", &["MST Q1 2022", "MST Q2 2022", "MST Q3 2022"]),
    (&[], "how did Pinecrest's sales develop between 2019 and 2021", &["PCF 2019", "PCF 2020", "PCF 2021"]),
    (&[], "the last two annual reports of HLG", &["HLG 2023 annual", "HLG 2022 annual"]),
    (&[], "HLG 2019 against 2023", &["HLG 2019", "HLG 2023"]),
    (&[], "Harbour Light's profit in 2022", &["HLG 2022"]),
    (&[], "How is Harbour Light doing?", &["HLG 2023"]),
    (&[], "Harbour Light AR 2021", &["HLG 2021 annual report"]),
    (&[], "afs pinecrest 2022", &["PCF 2022 audited financial statements"]),
    (&[], "sales of MST in the year to December 2021", &["MST 2021 annual", "MST 2021 audited"]),
    (&[], "MST accounts 2021", &["MST 2021 audited financial statements"]),
    (&[], "mistral geschäftsbericht 2022", &["MST 2022 annual report"]),
    (&[], "rapport annuel de Pinecrest 2020", &["PCF 2020 annual report"]),
    (&[], "informe anual Mistral 2021", &["MST 2021 annual report"]),
    (&[], "the Q2 2023 quarterly of PCF", &["PCF Q2 2023"]),
    (&[], "interims of HLI for Q3 2022", &["HLI Q3 2022"]),
    (&[], "Pinecrest's offering memorandum", &["PCF 2021 prospectus"]),
    (&[], "pinecrest since covid", &["PCF 2023"]),
    (&[], "PCF IPO document", &["PCF 2021 prospectus"]),
    (&[], "news from Mistral about the leaking pipe", &["MST 2021 press release"]),
    (&[], "annual report and financial statements of PCF 2021", &["PCF 2021 annual", "PCF 2021 audited"]),
    (&[], "Mistral's circular and its press release", &["MST 2023 circular", "MST 2021 press release"]),
];

#[test]
fn dialogues_are_understood() {
    let index = index();
    let mut wrong = Vec::new();
    for (history, text, expected) in DIALOGUES.iter().chain(ALONE) {
        let chosen = choose(&index, history, text);
        let met = expected.iter().all(|wanted| chosen.iter().any(|name| name.starts_with(wanted)));
        let first = expected.len() != 1 || chosen.first().is_some_and(|name| name.starts_with(expected[0]));
        if !met || !first || (expected.is_empty() && !chosen.is_empty()) {
            wrong.push(format!("{history:?} => {text}: wanted {expected:?}, got {chosen:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), DIALOGUES.len() + ALONE.len(), wrong.join("\n"));
}

/// What a person says to any assistant, and asks of any other.
const TALK: &[&str] = &[
    "hi there, how are you today?",
    "good evening",
    "hello colleague",
    "what can you do?",
    "who made you",
    "Tell me something interesting",
    "I am bored",
    "What time is it in Tokyo?",
    "How tall is the Eiffel Tower?",
    "What is the capital of Peru?",
    "best restaurants near me",
    "How do I patch a flat tyre on my bike?",
    "how many calories are in a banana",
    "my cat keeps scratching the sofa",
    "write me a cover letter for a job as a nurse",
    "what's 17 times 23",
    "convert 5 miles to kilometres",
    "Why is the sky blue?",
    "How do wind instruments make sound?",
    "Which airline is cheapest to Madrid?",
    "should I learn the piano or the violin",
    "Book me a table for two at eight",
    "set an alarm for 7 am",
    "Who is the prime minister of Japan?",
    "Is there life on Mars?",
    "my girlfriend left me",
    "how do I remove a red wine stain from a carpet",
    "What is the meaning of life?",
    "explain quantum entanglement like I am five",
    "python list comprehension example",
    "Wie wird das Wetter morgen?",
    "qué hora es",
    "quelle est la capitale de la France",
    "asdf qwer",
    "test",
    "toyota annual report 2022",
    "revenue of nestle in iceland",
    "Harbour Light Marina Ltd results 2022",
    "harbour light marina ltd q2 2022 results",
    "cole bay marina bhd results 2022",
    "Northwind Traders annual report 2022",
    "revenue of Contoso in 2021",
    "What did Globex pay its directors?",
];

#[test]
fn talk_is_answered_by_no_document() {
    let index = index();
    let wrong: Vec<String> = (TALK.iter())
        .map(|text| format!("{text}: {:?}", choose(&index, &[], text)))
        .filter(|line| !line.ends_with("[]"))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), TALK.len(), wrong.join("\n"));
}

#[test]
fn a_slip_in_every_word_of_a_name_and_a_question_of_every_company_are_understood() {
    let index = index();
    for (text, expected) in [
        ("Pincrest Fods annual report 2022", ["PCF 2022 annual report"].as_slice()),
        ("annual report of Mistrl Enrgy 2021", &["MST 2021 annual report"]),
        (
            "annual reports of all companies for 2022",
            &["HLF 2022 annual report", "HLG 2022 annual report", "HLI 2022 annual report"],
        ),
        ("which company made the best phone?", &[]),
    ] {
        let mut chosen = choose(&index, &[], text);
        chosen.truncate(expected.len().max(1));
        chosen.sort_unstable();
        assert_eq!(chosen, expected, "{text}");
    }
}

#[test]
fn courtesy_changes_no_choice() {
    let index = index();
    for (history, text, _) in
        DIALOGUES.iter().chain(ALONE).filter(|(_, text, expected)| !expected.is_empty() && text.split(' ').count() > 3)
    {
        let polite = format!("Hello, I have a question. {text} Thanks in advance! Kind regards, Jane Doe");
        assert_eq!(choose(&index, history, &polite), choose(&index, history, text), "{text}");
    }
}
