//! The extraction as native code, without a sandbox: `extract FILE` prints the text; without arguments, each line on
//! stdin names a file, and the answer is how many nanoseconds its extraction took.

use std::error::Error;
use std::io::{self, BufRead, Write};
use std::time::Instant;

use docferry_default_policy::DefaultPolicy;
use docferry_policy::{Content, Document, Extractor, Pages};

fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().nth(1) {
        Some(path) => {
            for (number, text) in extract(&path, std::fs::read(&path)?)? {
                println!("== page {number}\n{text}");
            }
        }
        None => {
            for path in io::stdin().lock().lines() {
                let path = path?;
                let bytes = std::fs::read(&path)?;
                let began = Instant::now();
                extract(&path, bytes)?;
                println!("{}", began.elapsed().as_nanos());
                io::stdout().flush()?;
            }
        }
    }
    Ok(())
}

fn extract(path: &str, bytes: Vec<u8>) -> Result<Vec<(u32, String)>, Box<dyn Error>> {
    let document = Document { name: path.to_owned(), ..Document::default() };
    let mut pages = Vec::new();
    DefaultPolicy::extract(&document, &Content::new(&bytes), &mut Pages::new(&mut pages))?;
    Ok(pages)
}
