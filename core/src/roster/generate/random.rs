//! Randomness that is the same everywhere: a keyed stream of `ChaCha8` for each row, and permutations that hand out numbers
//! without ever giving one twice.
//!
//! Only raw words of the stream are used. How a library turns words into ranges or shuffles may change between its
//! versions; the stream of `ChaCha8` may not.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// What a stream is for, so that drawing more for one purpose changes nothing for another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    /// Which mistake a row has.
    Choice = 0,
    /// Who stands in the row.
    Person = 1,
    /// How the mistake is made.
    Mistake = 2,
}

/// The random words of one row for one purpose.
pub(super) struct Stream(ChaCha8Rng);

impl Stream {
    pub(super) fn new(seed: u64, row: u32, purpose: Purpose) -> Self {
        let mut key = [0_u8; 32];
        let [a, b, c, d, ..] = &mut key;
        [*a, *b, *c, *d] = *b"zhtj";
        for (place, byte) in key.iter_mut().skip(8).zip(seed.to_le_bytes()) {
            *place = byte;
        }
        for (place, byte) in key.iter_mut().skip(16).zip(row.to_le_bytes()) {
            *place = byte;
        }
        if let Some(last) = key.last_mut() {
            *last = purpose as u8;
        }
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number below `bound`, and 0 if that is 0.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(bound)) >> 32) as u32
    }

    /// True in so many of a hundred cases.
    pub(super) fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    /// True with a probability from 0 to 1.
    pub(super) fn chance(&mut self, share: f64) -> bool {
        f64::from(self.0.next_u32()) < share * 4_294_967_296.0
    }

    /// One of the items; the default of an empty list.
    pub(super) fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        self.pick_one(items).unwrap_or_default()
    }

    /// One of the items; `None` of an empty list.
    pub(super) fn pick_one<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        let length = u32::try_from(items.len()).unwrap_or(u32::MAX);
        items.get(self.below(length) as usize).copied()
    }
}

/// A permutation of `0..size`, keyed by the seed: a Feistel network on the fewest bits that hold the size, walked until
/// it falls below the size, which takes four steps at most on average.
#[derive(Debug, Clone, Copy)]
pub(super) struct Permutation {
    keys: [u32; 4],
    /// Bits of each half.
    half: u32,
    size: u32,
}

impl Permutation {
    /// `salt` tells permutations of one seed apart.
    pub(super) fn new(seed: u64, salt: u64, size: u32) -> Self {
        let mut state = seed ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let keys = [(); 4].map(|()| {
            // SplitMix64, whose constants are its definition.
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut word = state;
            word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((word ^ (word >> 31)) >> 32) as u32
        });
        let bits = u32::BITS - size.saturating_sub(1).leading_zeros();
        Self { keys, half: bits.div_ceil(2).max(1), size }
    }

    /// The image of an index, which must lie below the size.
    pub(super) fn of(&self, index: u32) -> u32 {
        let mask = (1 << self.half) - 1;
        let mut value = index;
        loop {
            let (mut left, mut right) = (value >> self.half, value & mask);
            for key in self.keys {
                let mixed = (right ^ key).wrapping_mul(0x9e37_79b1) ^ key.rotate_left(11);
                (left, right) = (right, left ^ (((mixed ^ (mixed >> 15)).wrapping_mul(0x85eb_ca6b) >> 16) & mask));
            }
            value = (left << self.half) | right;
            // The cycle of an index below the size always comes back below it: at the latest to the index itself.
            if value < self.size || self.size == 0 {
                return value;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn streams_are_pinned() {
        let mut stream = Stream::new(7, 3, Purpose::Person);
        let words: Vec<_> = (0..4).map(|_| stream.below(1_000_000)).collect();
        assert_eq!(words, PINNED);
    }

    const PINNED: [u32; 4] = [716_452, 194_108, 359_438, 171_062];

    #[test]
    fn permutations_never_repeat() {
        for (size, tried) in [(1, 1), (3, 3), (1000, 1000), (1_000_000, 50_000), (3_000_000_000, 50_000)] {
            let permutation = Permutation::new(42, 1, size);
            let seen: HashSet<_> = (0..tried).map(|index| permutation.of(index)).collect();
            assert_eq!(seen.len(), tried as usize);
            assert!(seen.iter().all(|value| *value < size));
        }
    }
}
