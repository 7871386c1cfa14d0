//! Which entries are the same document of other times: the reports of years, the versions of a manual.

use super::time::is_month;
use crate::words::folded;

/// Letters beside a number that are shorter than this count it: `Q3`, `FY24`, `v2`.
const COUNTS: usize = 4;
/// Months are no longer in bytes, as they are written without accents.
const LONGEST_MONTH: usize = 10;

/// What an entry's name and title say but for times and numbers, in a number.
pub(super) fn of(names: [&str; 2]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut add = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    for text in names {
        for piece in text.split(|c: char| !c.is_alphanumeric()) {
            let letters = piece.split(|c: char| c.is_ascii_digit()).filter(|run| !run.is_empty());
            for run in letters {
                if run.len() < piece.len() && run.len() < COUNTS {
                    continue;
                }
                let mut small = [0; LONGEST_MONTH];
                match small.get_mut(..run.len()).filter(|_| run.is_ascii()) {
                    Some(small) => {
                        small.copy_from_slice(run.as_bytes());
                        small.make_ascii_lowercase();
                        if !std::str::from_utf8(small).is_ok_and(is_month) {
                            small.iter().copied().for_each(&mut add);
                        }
                    }
                    None => {
                        let run = Some(folded(run)).filter(|run| !is_month(run)).unwrap_or_default();
                        run.bytes().for_each(&mut add);
                    }
                }
                add(b' ');
            }
        }
        add(0);
    }
    hash
}
