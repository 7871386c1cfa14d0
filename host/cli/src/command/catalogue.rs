//! `docferry catalogue show`: what a catalogue names.

use docferry::catalogue::{Catalogue, Entry};
use docferry::progress::Progress;
use docferry::{Error, Scope};
use serde_json::{Map, Value, json};

use crate::args::{Catalogue as Options, Global};
use crate::command::load::catalogue_source;
use crate::connect;
use crate::exit::Exit;
use crate::print::{self, safe};

pub(crate) async fn run(global: &Global, options: Options) -> Result<Exit, Error> {
    let Options::Show { catalogue, json } = options;
    let config = connect::config(global)?;
    let source = catalogue_source(catalogue, &config)?;
    let docferry = connect::docferry(global, config).await?;
    let catalogue = docferry.catalogue(&source, &Scope::default(), Progress::none()).await?;
    if json {
        for entry in catalogue.entries() {
            print::json(&as_json(&entry));
        }
    } else {
        print::out(&as_text(&catalogue));
    }
    Ok(Exit::Success)
}

/// A field that appears several times becomes a list.
fn as_json(entry: &Entry<'_>) -> Value {
    let mut fields: Map<String, Value> = Map::new();
    for (name, value) in entry.attributes() {
        match fields.get_mut(name) {
            None => {
                fields.insert(name.to_owned(), Value::from(value));
            }
            Some(Value::Array(values)) => values.push(Value::from(value)),
            Some(first) => *first = Value::Array(vec![first.take(), Value::from(value)]),
        }
    }
    json!({
        "uri": entry.uri(),
        "name": entry.name(),
        "group": entry.group(),
        "media_type": entry.media_type(),
        "size": entry.size(),
        "modified": entry.modified(),
        "attributes": fields,
    })
}

fn as_text(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    let mut group = None;
    for entry in catalogue.entries() {
        if group != Some(entry.group()) {
            group = Some(entry.group());
            text.push_str(&format!("{}\n", safe(entry.group())));
        }
        let detail: Vec<&str> = ["document_type", "period"].iter().filter_map(|name| entry.attribute(name)).collect();
        text.push_str(&format!("  {}  {}\n", safe(entry.name()), safe(&detail.join(", "))));
    }
    let groups = catalogue.groups().filter(|group| !group.is_empty()).count();
    text.push_str(&format!("{} documents in {groups} groups, {}\n", catalogue.len(), catalogue.digest()));
    text
}
