//! `docferry-component MODULE COMPONENT` turns a module built for `wasm32-unknown-unknown` into a component, and shows what
//! it imports and exports.

use std::path::Path;

use anyhow::{Context, Result, bail};
use wit_component::{ComponentEncoder, DecodedWasm};
use wit_parser::{Resolve, WorldItem, WorldKey};

fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [module, component] = arguments.as_slice() else {
        bail!("usage: docferry-component MODULE COMPONENT");
    };
    let bytes = encode(Path::new(module))?;
    let component = Path::new(component);
    std::fs::write(component, &bytes).with_context(|| format!("{} cannot be written", component.display()))?;
    println!("{}: {} bytes", component.display(), bytes.len());
    let DecodedWasm::Component(resolve, world) = wit_component::decode(&bytes)? else {
        bail!("the encoder made something other than a component");
    };
    let world = &resolve.worlds[world];
    for (title, items) in [("imports", &world.imports), ("exports", &world.exports)] {
        println!("{title}");
        for (key, item) in items {
            println!("  {}", name(&resolve, key, item));
        }
    }
    Ok(())
}

/// The component of a module.
fn encode(module: &Path) -> Result<Vec<u8>> {
    let module = std::fs::read(module).with_context(|| format!("{} cannot be read", module.display()))?;
    ComponentEncoder::default()
        .validate(true)
        .module(&module)
        .context("the module does not describe a component")?
        .encode()
        .context("the module cannot become a component")
}

/// The name of an import or export.
fn name(resolve: &Resolve, key: &WorldKey, item: &WorldItem) -> String {
    match item {
        WorldItem::Interface { id, .. } => resolve.id_of(*id).unwrap_or_else(|| resolve.name_world_key(key)),
        WorldItem::Function(_) | WorldItem::Type { .. } => resolve.name_world_key(key),
    }
}
