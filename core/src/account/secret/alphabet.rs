//! The characters of codes, and drawing them from random bytes without bias.

use serde::{Deserialize, Serialize};

use super::Secret;

const FULL: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const UNAMBIGUOUS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

/// Which letters and digits new codes are made of. Whatever is chosen, all letters and digits are taken when a code is
/// entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CodeAlphabet {
    /// 56 characters: without `0 O o`, `1 I l`, which look alike. The default.
    #[default]
    Unambiguous,
    /// All 62 letters and digits.
    Full,
}

impl CodeAlphabet {
    /// The characters, each once, ASCII letters and digits.
    #[must_use]
    pub const fn characters(self) -> &'static [u8] {
        match self {
            Self::Unambiguous => UNAMBIGUOUS,
            Self::Full => FULL,
        }
    }
}

/// A drawn text and what it cost.
#[derive(Debug, Clone)]
pub struct Draw {
    /// The text.
    pub text: Secret,
    /// How many of the bytes were read.
    pub used: usize,
}

/// Draws a text of so many characters from random bytes, each character equally likely; `None` if the bytes run out.
///
/// A byte is divided by the number of characters and the remainder taken; bytes of the last, incomplete round are thrown
/// away, so that no character is favoured. The bytes must come from a source that nobody can predict, and may never be
/// used again. For eight characters 32 bytes are as good as always enough.
///
/// ```
/// use zhtj::account::secret::{CodeAlphabet, draw};
/// let bytes: Vec<u8> = (0..32_u8).map(|i| i.wrapping_mul(37)).collect(); // in earnest: from the operating system
/// let draw = draw(&bytes, CodeAlphabet::Unambiguous, 8).unwrap();
/// assert_eq!(draw.text.reveal().len(), 8);
/// ```
#[must_use]
pub fn draw(random: &[u8], alphabet: CodeAlphabet, length: usize) -> Option<Draw> {
    let characters = alphabet.characters();
    let rounds = 256 / characters.len() * characters.len();
    let mut text = String::with_capacity(length);
    let mut used = 0;
    for byte in random {
        if text.len() == length {
            break;
        }
        used += 1;
        let byte = usize::from(*byte);
        if byte < rounds {
            text.push(char::from(*characters.get(byte % characters.len())?));
        }
    }
    (text.len() == length).then(|| Draw { text: Secret::new(text), used })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_alphabets_hold_each_character_once() {
        for (alphabet, size) in [(CodeAlphabet::Full, 62), (CodeAlphabet::Unambiguous, 56)] {
            let unique: std::collections::BTreeSet<_> = alphabet.characters().iter().collect();
            assert_eq!((alphabet.characters().len(), unique.len()), (size, size));
            assert!(alphabet.characters().iter().all(u8::is_ascii_alphanumeric));
        }
        assert!(b"0Oo1Il".iter().all(|c| !UNAMBIGUOUS.contains(c) && FULL.contains(c)));
    }

    /// Over all 256 bytes, and over all pairs of them for the first two characters, chi-square is exactly 0: rejection
    /// leaves the same number of bytes to each character.
    #[test]
    fn every_character_is_equally_likely() {
        for alphabet in [CodeAlphabet::Full, CodeAlphabet::Unambiguous] {
            let n = alphabet.characters().len();
            let mut singles = std::collections::BTreeMap::<String, u32>::new();
            let mut pairs = singles.clone();
            for a in 0..=255 {
                for (first, length, counts) in [(vec![a], 1, &mut singles)] {
                    if let Some(draw) = draw(&first, alphabet, length) {
                        *counts.entry(draw.text.reveal().to_owned()).or_default() += 1;
                    }
                }
                for b in 0..=255 {
                    if let Some(draw) = draw(&[a, b], alphabet, 2) {
                        *pairs.entry(draw.text.reveal().to_owned()).or_default() += 1;
                    }
                }
            }
            for (counts, cells) in [(&singles, n), (&pairs, n * n)] {
                assert_eq!(counts.len(), cells);
                let total = f64::from(counts.values().sum::<u32>());
                let expected = total / f64::from(u32::try_from(cells).unwrap());
                let chi_square: f64 =
                    counts.values().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
                assert!(chi_square.abs() < 1e-9, "{alphabet:?}: {chi_square}");
            }
        }
    }

    #[test]
    fn biased_bytes_are_thrown_away_and_counted() {
        let drawn = draw(&[255, 224, 223, 0], CodeAlphabet::Unambiguous, 2).unwrap();
        assert_eq!((drawn.text.reveal(), drawn.used), ("9A", 4));
        assert!(draw(&[248; 4096], CodeAlphabet::Full, 1).is_none());
        assert!(draw(&[], CodeAlphabet::Full, 1).is_none());
        assert_eq!(draw(&[247, 0], CodeAlphabet::Full, 1).unwrap().used, 1);
    }

    proptest! {
        #[test]
        fn a_drawn_code_has_its_length_and_its_characters(random: [u8; 32], full: bool) {
            let alphabet = if full { CodeAlphabet::Full } else { CodeAlphabet::Unambiguous };
            if let Some(draw) = draw(&random, alphabet, 8) {
                prop_assert_eq!(draw.text.reveal().len(), 8);
                prop_assert!(draw.text.reveal().bytes().all(|c| alphabet.characters().contains(&c)));
            } else {
                let limit = 256 / alphabet.characters().len() * alphabet.characters().len();
                prop_assert!(random.iter().filter(|byte| usize::from(**byte) < limit).count() < 8);
            }
        }
    }
}
