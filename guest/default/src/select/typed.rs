//! The types of entries that have none, where others tell them.

use rustc_hash::FxHashMap;

use super::kind::Kind;
use super::time::Period;
use super::world::is_of_no_dictionary;
use super::{Facets, Index};

/// How many letters a code has that names of files write for a type.
const CODE: std::ops::RangeInclusive<usize> = 2..=5;
/// How many entries of the type hold it at least.
const FEWEST: usize = 3;

impl Index {
    /// Tells the types of entries that have none.
    pub(super) fn tell_types(&mut self) {
        let Some(untyped) = self.type_numbers.get("").copied() else { return };
        self.types_of_series(untyped);
        self.types_of_codes(untyped);
    }

    /// An entry of no type is of the type of all others that are called as it is but for their times.
    fn types_of_series(&mut self, untyped: u32) {
        // For each series an entry of it that has a type, where no other has another type.
        let mut typed: FxHashMap<(u32, u32), Option<u32>> = FxHashMap::default();
        for at in 0..self.entries.len() as u32 {
            let kind = self.facets(at).kind;
            if kind != untyped {
                let of = typed.entry(self.series(at)).or_insert(Some(at));
                *of = of.filter(|other| self.facets(*other).kind == kind);
            }
        }
        for at in 0..self.entries.len() as u32 {
            if self.facets(at).kind == untyped
                && let Some(other) = typed.get(&self.series(at)).copied().flatten()
            {
                self.type_as(at, other);
            }
        }
    }

    /// An entry of no type is of the one whose code its name holds, where entries of that type alone do: `DR100_SPL_EN.pdf`
    /// where "Spare parts lists" are called so. Of several codes the first counts, in the order in which entries brought them.
    fn types_of_codes(&mut self, untyped: u32) {
        if self.types.len() < 2 {
            return;
        }
        let mut told: Vec<(u32, Vec<u32>)> = Vec::new();
        for (word, entries) in self.postings.each() {
            if !CODE.contains(&word.len()) || entries.len() <= FEWEST || !is_of_no_dictionary(word) {
                continue;
            }
            let (mut typed, mut count, mut others) = (None, 0, Vec::new());
            let one_type = entries.into_iter().all(|entry| {
                let kind = self.facets(entry).kind;
                if kind == untyped {
                    others.push(entry);
                    return true;
                }
                count += 1;
                self.facets(*typed.get_or_insert(entry)).kind == kind
            });
            let Some(typed) = typed.filter(|_| one_type && count >= FEWEST && !others.is_empty()) else { continue };
            if is_short_for(word, &self.types[self.facets(typed).kind as usize].name) {
                told.push((typed, others));
            }
        }
        for (typed, others) in told {
            for entry in others {
                if self.facets(entry).kind == untyped {
                    self.type_as(entry, typed);
                }
            }
        }
    }

    /// Gives an entry the type of another.
    fn type_as(&mut self, entry: u32, other: u32) {
        let (own, Facets { kind, is, .. }) = (*self.facets(entry), *self.facets(other));
        let is = if own.is == Kind::Other { is } else { own.is };
        let whole = |period: Period| if is == Kind::Annual { Period::year(period.year) } else { period };
        let period = own.period.map(whole);
        self.entries[entry as usize].facets = self.facets_number(Facets { kind, is, period, ..own });
        self.typed_by_others.insert(entry, other);
    }
}

/// Whether a code is letters of a name in its order, the first among them: the "SPL" of a "Spare parts list".
fn is_short_for(code: &str, name: &str) -> bool {
    let mut letters = name.bytes().map(|letter| letter.to_ascii_lowercase()).filter(u8::is_ascii_alphabetic);
    let mut code = code.bytes();
    letters.next() == code.next() && code.all(|wanted| letters.any(|letter| letter == wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_letters_of_names_in_their_order() {
        for (code, name) in [("spl", "Spare parts list"), ("ds", "Datasheet"), ("doc", "declaration of conformity")] {
            assert!(is_short_for(code, name), "{code}");
        }
        for (code, name) in [("pl", "Spare parts list"), ("slp", "Spare parts"), ("en", "Open letter"), ("sm", "")] {
            assert!(!is_short_for(code, name), "{code}");
        }
    }
}
