//! Texts kept once each: one long string, the ends of the parts, and a table of open addressing. Memory: the text and
//! about 16 bytes for each different one.

use std::hash::Hasher as _;

/// No symbol, no node.
pub(super) const NONE: u32 = u32::MAX;

/// Texts, each with a number from 0.
#[derive(Debug, Clone, Default)]
pub(super) struct Interner {
    text: String,
    ends: Vec<u32>,
    hashes: Vec<u32>,
    /// Symbols by hash; the length is a power of two and at most half of it is taken.
    table: Vec<u32>,
}

/// The texts together are longer than 4 GiB, or there are too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Full;

/// Always the same for the same text, on every machine: the order of symbols never depends on it.
#[expect(clippy::cast_possible_truncation, reason = "the lower half of a hash is a hash")]
fn hash(text: &str) -> u32 {
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(text.as_bytes());
    hasher.finish() as u32
}

impl Interner {
    /// How many different texts there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a symbol; empty if there is none.
    pub(super) fn get(&self, symbol: u32) -> &str {
        let index = symbol as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends.get(before).copied().unwrap_or(0));
        let end = self.ends.get(index).copied().unwrap_or(start);
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// The symbol of a text, new or known.
    pub(super) fn intern(&mut self, text: &str) -> Result<u32, Full> {
        if self.table.len() < (self.len() + 1) * 2 {
            self.grow();
        }
        let hash = hash(text);
        let mask = self.table.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.table.get(slot).copied().unwrap_or(NONE) {
                NONE => break,
                symbol if self.hashes.get(symbol as usize) == Some(&hash) && self.get(symbol) == text => {
                    return Ok(symbol);
                }
                _ => slot = (slot + 1) & mask,
            }
        }
        let symbol = u32::try_from(self.len()).ok().filter(|symbol| *symbol < NONE).ok_or(Full)?;
        let end = u32::try_from(self.text.len() + text.len()).map_err(|_| Full)?;
        self.text.push_str(text);
        self.ends.push(end);
        self.hashes.push(hash);
        if let Some(place) = self.table.get_mut(slot) {
            *place = symbol;
        }
        Ok(symbol)
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(16);
        let mut table = vec![NONE; size];
        let mask = size - 1;
        for (symbol, hash) in (0u32..).zip(&self.hashes) {
            let mut slot = *hash as usize & mask;
            while table.get(slot).is_some_and(|taken| *taken != NONE) {
                slot = (slot + 1) & mask;
            }
            if let Some(place) = table.get_mut(slot) {
                *place = symbol;
            }
        }
        self.table = table;
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        self.text.capacity() + (self.ends.capacity() + self.hashes.capacity() + self.table.capacity()) * 4
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_one_symbol_and_gives_its_text_back() {
        let mut interner = Interner::default();
        let texts: Vec<String> = (0..10_000).map(|i| format!("组织{}", i % 3_000)).collect();
        let symbols: Vec<u32> = texts.iter().map(|text| interner.intern(text).unwrap()).collect();
        assert_eq!(interner.len(), 3_000);
        for (text, symbol) in texts.iter().zip(&symbols) {
            assert_eq!(interner.get(*symbol), text);
        }
        assert_eq!(interner.get(NONE), "");
        let empty = interner.intern("").unwrap();
        assert_eq!((interner.get(empty), interner.len()), ("", 3_001));
    }
}
