//! What is read: the documents of this crate, and longer ones made of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Anything;

/// A document.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

/// Lines of a typeset page, and its measures in points.
const LINES: usize = 62;
const LEADING: f64 = 12.0;
const MARGIN: f64 = 50.0;
/// How far apart the cells of a row begin.
const CELL: f64 = 90.0;

/// Every document: of this crate, of the folders, and made here.
pub(crate) fn samples(made: &Path, folders: &[PathBuf]) -> Result<Vec<Sample>, Anything> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in [tests.join("corpus"), tests.join("quality/extraction")].iter().chain(folders) {
        collect(folder, &mut paths)?;
    }
    paths.sort();
    let name = |path: &Path| path.strip_prefix(tests).unwrap_or(path).display().to_string();
    let mut samples: Vec<Sample> = paths.iter().map(|path| Sample { name: name(path), path: path.clone() }).collect();
    let typeset = typeset_reports(&tests.join("quality/passages"), made)?;
    let mut unions: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    unions.insert("typeset".to_owned(), typeset.iter().take(5).cloned().collect());
    for path in paths.iter().filter(|path| path.starts_with(tests.join("quality/extraction"))) {
        let producer = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        // Some are encrypted or damaged there, which is not what unites.
        if !["damaged", "mutool", "qpdf"].contains(&producer.as_str()) {
            unions.entry(producer).or_default().push(path.clone());
        }
    }
    samples.extend(
        typeset
            .into_iter()
            .take(3)
            .map(|path| Sample { name: format!("typeset {}", path.file_stem().unwrap_or_default().display()), path }),
    );
    for (producer, parts) in unions {
        let path = made.join(format!("united-{producer}.pdf"));
        // Each part three times: what is long repeats its fonts.
        let united = Command::new("pdfunite").args(parts.iter().chain(&parts).chain(&parts)).arg(&path).output()?;
        if united.status.success() {
            samples.push(Sample { name: format!("united {producer}"), path });
        }
    }
    Ok(samples)
}

/// A document of one page without a mark on it.
pub(crate) fn blank(made: &Path) -> io::Result<PathBuf> {
    let path = made.join("blank.pdf");
    std::fs::write(&path, pdf(&[String::new()]))?;
    Ok(path)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), Anything> {
    for entry in std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "pdf") {
            paths.push(path);
        }
    }
    Ok(())
}

/// The reports of the set of passages, typeset.
fn typeset_reports(folder: &Path, made: &Path) -> Result<Vec<PathBuf>, Anything> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".pages.json")) {
            let pages: Vec<String> = serde_json::from_slice(&std::fs::read(&path)?)?;
            let path = made.join(format!("{name}.pdf"));
            std::fs::write(&path, pdf(&pages))?;
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A PDF of pages of text: a line is a line, two blanks begin a cell.
fn pdf(pages: &[String]) -> Vec<u8> {
    const FIRST_PAGE: usize = 4;
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    let kids: String = (0..pages.len()).map(|page| format!("{} 0 R ", FIRST_PAGE + 2 * page)).collect();
    objects.push(format!("<< /Type /Pages /Count {} /Kids [{kids}] >>", pages.len()));
    objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned());
    for (number, page) in pages.iter().enumerate() {
        let contents = contents(page);
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            FIRST_PAGE + 2 * number + 1
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{contents}\nendstream", contents.len()));
    }
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.extend([&format!("{number} 0 obj\n"), object, "\nendobj\n"]);
    }
    let (count, table) = (objects.len() + 1, file.len());
    let entries: String = places.iter().map(|place| format!("{place:010} 00000 n \n")).collect();
    file.push_str(&format!(
        "xref\n0 {count}\n0000000000 65535 f \n{entries}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    ));
    file.into_bytes()
}

fn contents(page: &str) -> String {
    let mut contents = String::from("BT /F1 8 Tf\n");
    for (number, line) in page.lines().enumerate() {
        let y = 842.0 - MARGIN - LEADING * (number % LINES) as f64;
        let mut x = MARGIN;
        for cell in line.split("  ").filter(|cell| !cell.trim().is_empty()) {
            let mut text = String::new();
            for character in cell.chars() {
                match character {
                    '(' | ')' | '\\' => text.extend(['\\', character]),
                    ' '..='~' => text.push(character),
                    '\u{2013}' | '\u{2014}' => text.push('-'),
                    '\u{2019}' => text.push('\''),
                    _ => text.push('?'),
                }
            }
            let _ = writeln!(contents, "1 0 0 1 {x:.1} {y:.1} Tm ({text}) Tj");
            x = f64::max(x + CELL, x + 4.0 * cell.len() as f64 + 10.0);
        }
    }
    contents.push_str("ET");
    contents
}
