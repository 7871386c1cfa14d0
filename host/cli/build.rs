//! Lists the demonstration's documents for the program to embed.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("demo");
    println!("cargo::rerun-if-changed=demo");
    let mut files = Vec::new();
    collect(&root.join("organized"), &mut files)?;
    files.push(root.join("metadata.json"));
    files.sort();
    let mut table = String::from("&[\n");
    for file in files {
        let key = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // Writing to a string does not fail.
        let _ = writeln!(table, "    ({key:?}, include_bytes!({:?})),", file.display().to_string());
    }
    table.push(']');
    std::fs::write(PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("demo.rs"), table)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
