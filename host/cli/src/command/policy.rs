//! `docferry policy inspect`: what a component says of itself, exports and imports.

use docferry::{Error, Part, Policy};
use serde_json::json;

use crate::args::{Global, Policy as Options};
use crate::connect;
use crate::exit::Exit;
use crate::print::{self, safe};

pub(crate) async fn run(global: &Global, options: Options) -> Result<Exit, Error> {
    let Options::Inspect { file, json } = options;
    let runtime = connect::runtime(&connect::config(global)?)?;
    let policy = match &file {
        Some(path) => connect::policy(&runtime, path).await?,
        None => docferry::default_policy(&runtime).await?,
    };
    if json {
        print::json(&as_json(&policy));
    } else {
        print::out(&as_text(&policy));
    }
    Ok(Exit::Success)
}

fn parts(policy: &Policy) -> Vec<&'static str> {
    Part::ALL.into_iter().filter(|part| policy.brings(*part)).map(Part::as_str).collect()
}

fn as_json(policy: &Policy) -> serde_json::Value {
    let info = policy.info();
    let settings: Vec<_> = info
        .settings
        .iter()
        .map(|setting| json!({ "name": setting.name, "description": setting.description, "default": setting.default }))
        .collect();
    json!({
        "name": info.name,
        "version": info.version,
        "description": info.description,
        "parts": parts(policy),
        "media_types": info.media_types,
        "settings": settings,
        "exports": policy.exports(),
        "imports": policy.imports(),
        "size": policy.size(),
        "digest": policy.digest().to_string(),
    })
}

fn as_text(policy: &Policy) -> String {
    let info = policy.info();
    let mut text = format!("{} {}\n  {}\n\n", safe(&info.name), safe(&info.version), safe(&info.description));
    let mut row = |name: &str, values: &[String]| {
        for (position, value) in values.iter().enumerate() {
            let name = if position == 0 { name } else { "" };
            text.push_str(&format!("{name:<12} {}\n", safe(value)));
        }
    };
    row("parts", &[parts(policy).join(", ")]);
    row("reads", &info.media_types);
    let settings: Vec<String> = info
        .settings
        .iter()
        .map(|setting| {
            let default = setting.default.as_ref().map_or_else(String::new, |value| format!(" (default {value})"));
            format!("{}: {}{default}", setting.name, setting.description)
        })
        .collect();
    row("settings", &settings);
    row("exports", policy.exports());
    row("imports", policy.imports());
    row("size", &[docferry::units::format_bytes(policy.size())]);
    row("digest", &[policy.digest().to_string()]);
    text
}
