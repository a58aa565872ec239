//! Reads `divisions.bin`; the format stands in the documentation of [`super`].
//!
//! The file is taken apart at compile time: a damaged file does not compile, and nothing is done
//! at start-up.

use super::Years;

const RAW: &[u8] = include_bytes!("../../../data/divisions/divisions.bin");

const PROVINCE_COUNT: usize = count(RAW, 4);
const BLOCK_COUNT: usize = count(RAW, 6);
pub(super) const CODE_COUNT: usize = count(RAW, 8);
const PAIR_COUNT: usize = count(RAW, 10);
const EXCEPTION_COUNT: usize = count(RAW, 12);

const SLOTS_AT: usize = 14;
const PROVINCES_AT: usize = SLOTS_AT + 100;
const BLOCKS_AT: usize = PROVINCES_AT + 16 * PROVINCE_COUNT;
const YEARS_AT: usize = BLOCKS_AT + 16 * BLOCK_COUNT;
const PAIRS_AT: usize = YEARS_AT + CODE_COUNT;
const EXCEPTIONS_AT: usize = PAIRS_AT + 2 * PAIR_COUNT;

const _: () = assert!(
    matches!(RAW, [b'Z', b'D', b'V', b'1', ..]) && RAW.len() == EXCEPTIONS_AT + 4 * EXCEPTION_COUNT,
    "divisions.bin does not have the format this module reads"
);

/// The year that year byte 0 stands for.
pub(super) const EPOCH: u16 = 1980;
/// Year byte of a period that has not ended.
const IN_FORCE: u8 = 255;
/// Marks a code whose years stand among the exceptions.
const EXCEPTION: u8 = 255;
/// Stands for two digits that no province begins with.
const NO_PROVINCE: u8 = 255;

/// Stands for four digits that no code begins with.
const NO_BLOCK: u16 = u16::MAX;

/// Number of the province by the first two digits of a code.
static SLOTS: [u8; 100] = bytes(RAW, SLOTS_AT);
/// The provinces' sets, spread out at compile time: numbers of the blocks by the middle two digits.
static PROVINCES: [[u16; 100]; PROVINCE_COUNT] = spread(&sets(RAW, PROVINCES_AT));
static BLOCKS: [Set; BLOCK_COUNT] = sets(RAW, BLOCKS_AT);
static YEARS: [u8; CODE_COUNT] = bytes(RAW, YEARS_AT);
/// Ready-made answers: a branch on "in force" would be guessed wrong every other time.
static PAIRS: [Years; PAIR_COUNT] = pairs(RAW, PAIRS_AT);
/// Ranks of the codes with rare years, in ascending order, and these years.
static EXCEPTIONS: [(u16, Years); EXCEPTION_COUNT] = exceptions(RAW, EXCEPTIONS_AT);

/// A set of numbers below 100 that numbers its members, in two halves of fifty.
///
/// With a half in one word a look-up loads and counts one word, which matters on processors
/// without an instruction for counting bits.
#[derive(Clone, Copy)]
struct Set([u64; 2]);

impl Set {
    #[inline]
    fn number(&self, member: u32) -> Option<usize> {
        let half = *self.0.get((member / 50) as usize)?;
        let bit = member % 50;
        if (half >> bit) & 1 == 0 {
            return None;
        }
        let before = half & ((1_u64 << bit) - 1);
        Some((half >> 50) as usize + before.count_ones() as usize)
    }
}

/// Returns the position of a code among all codes in ascending order.
#[inline]
pub(super) fn rank(code: u32) -> Option<usize> {
    // An out-of-range code falls off the end of SLOTS, NO_PROVINCE off the end of PROVINCES.
    let slot = SLOTS.get((code / 10_000) as usize)?;
    let province = PROVINCES.get(usize::from(*slot))?;
    let block = province.get((code / 100 % 100) as usize)?;
    // NO_BLOCK falls off the end of BLOCKS.
    BLOCKS.get(usize::from(*block))?.number(code % 100)
}

/// Returns the years of the code of a rank.
#[inline]
pub(super) fn years_of(rank: usize) -> Option<Years> {
    match *YEARS.get(rank)? {
        EXCEPTION => rare_years_of(rank),
        pair => PAIRS.get(usize::from(pair)).copied(),
    }
}

#[cold]
fn rare_years_of(rank: usize) -> Option<Years> {
    let found = EXCEPTIONS.binary_search_by_key(&rank, |&(at, _)| usize::from(at));
    EXCEPTIONS.get(found.ok()?).map(|&(_, years)| years)
}

/// Tells whether the first two digits of a code belong to a province.
#[inline]
pub(super) fn has_province(two: u8) -> bool {
    SLOTS.get(usize::from(two)).is_some_and(|slot| *slot != NO_PROVINCE)
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
pub(super) const fn count(raw: &[u8], at: usize) -> usize {
    u16::from_le_bytes([raw[at], raw[at + 1]]) as usize
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
pub(super) const fn bytes<const N: usize>(raw: &[u8], at: usize) -> [u8; N] {
    let mut out = [0; N];
    let mut i = 0;
    while i < N {
        out[i] = raw[at + i];
        i += 1;
    }
    out
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn sets<const N: usize>(raw: &[u8], at: usize) -> [Set; N] {
    let mut out = [Set([0; 2]); N];
    let mut i = 0;
    while i < N {
        let low = u64::from_le_bytes(bytes(raw, at + 16 * i));
        let high = u64::from_le_bytes(bytes(raw, at + 16 * i + 8));
        out[i] = Set([low, high]);
        i += 1;
    }
    out
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn spread<const N: usize>(sets: &[Set; N]) -> [[u16; 100]; N] {
    let mut out = [[NO_BLOCK; 100]; N];
    let mut i = 0;
    let mut number = 0;
    while i < 100 * N {
        let half = sets[i / 100].0[i % 100 / 50];
        if i % 50 == 0 {
            number = (half >> 50) as u16;
        }
        if (half >> (i % 50)) & 1 == 1 {
            out[i / 100][i % 100] = number;
            number += 1;
        }
        i += 1;
    }
    out
}

const fn years([first, last]: [u8; 2]) -> Years {
    Years { first: EPOCH + first as u16, last: if last == IN_FORCE { None } else { Some(EPOCH + last as u16) } }
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn pairs<const N: usize>(raw: &[u8], at: usize) -> [Years; N] {
    let mut out = [years([0; 2]); N];
    let mut i = 0;
    while i < N {
        out[i] = years(bytes(raw, at + 2 * i));
        i += 1;
    }
    out
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn exceptions<const N: usize>(raw: &[u8], at: usize) -> [(u16, Years); N] {
    let mut out = [(0, years([0; 2])); N];
    let mut i = 0;
    while i < N {
        let rank = u16::from_le_bytes(bytes(raw, at + 4 * i));
        out[i] = (rank, years(bytes(raw, at + 4 * i + 2)));
        i += 1;
    }
    out
}
