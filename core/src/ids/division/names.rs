//! Names of the divisions, from `names.bin`; the format stands in the documentation of [`super`].

use core::iter::FusedIterator;

use super::Years;
use super::packed::{self, CODE_COUNT, EPOCH, bytes, count};

const RAW: &[u8] = include_bytes!("../../../data/divisions/names.bin");

const NAME_COUNT: usize = count(RAW, 6);
const NAME_CLASS_COUNT: usize = count(RAW, 8);
const CHAIN_CLASS_COUNT: usize = count(RAW, 10);

const NAME_CLASSES_AT: usize = 12;
const CHAIN_CLASSES_AT: usize = NAME_CLASSES_AT + 4 * NAME_CLASS_COUNT;
const ENTRIES_AT: usize = CHAIN_CLASSES_AT + 4 * CHAIN_CLASS_COUNT;
/// Two more bytes, so that the last entry can be read with its neighbours.
const ENTRIES_LEN: usize = (CODE_COUNT * ENTRY_BITS).div_ceil(8) + 2;
const CHAINS_AT: usize = ENTRIES_AT + ENTRIES_LEN;
const CHAINS_LEN: usize = total(&CHAIN_CLASSES, 3, 1);
const TEXT_AT: usize = CHAINS_AT + CHAINS_LEN;

const _: () = assert!(
    matches!(RAW, [b'Z', b'D', b'N', b'1', ..])
        && count(RAW, 4) == CODE_COUNT
        && RAW.len() == TEXT_AT + total(&NAME_CLASSES, 1, 0),
    "names.bin does not have the format this module reads, or does not belong to divisions.bin"
);

const ENTRY_BITS: usize = 13;
/// Stands in a chain where a code was out of use for some years.
const GAP: u16 = 8191;

/// (length in bytes, number of names)
const NAME_CLASSES: [(u16, u16); NAME_CLASS_COUNT] = classes(RAW, NAME_CLASSES_AT);
/// (number of links, number of chains)
const CHAIN_CLASSES: [(u16, u16); CHAIN_CLASS_COUNT] = classes(RAW, CHAIN_CLASSES_AT);
static ENTRIES: [u8; ENTRIES_LEN] = bytes(RAW, ENTRIES_AT);
static CHAINS: [u8; CHAINS_LEN] = bytes(RAW, CHAINS_AT);
static TEXT: &str = text(RAW);

/// Pairs a name with the years in which a code had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NamedPeriod {
    /// The years of the name under this code.
    pub years: Years,
    /// The name of the unit itself, without the units above it, such as `昌平区`.
    pub name: &'static str,
}

/// Iterates over the names of a code in the order of time; made by [`names`].
#[derive(Debug, Clone)]
pub struct Names {
    /// Year in which the next period begins.
    from: u16,
    /// Year in which the last period ends.
    until: Option<u16>,
    /// The name of a code that has but one.
    single: Option<u16>,
    /// The names of a chain, two bytes each.
    links: &'static [u8],
    /// The year bytes between the names of a chain.
    between: &'static [u8],
}

impl Names {
    const NONE: Self = Self { from: 0, until: None, single: None, links: &[], between: &[] };
}

impl Iterator for Names {
    type Item = NamedPeriod;

    fn next(&mut self) -> Option<NamedPeriod> {
        loop {
            let name = if let Some(name) = self.single.take() {
                name
            } else {
                let (name, rest) = self.links.split_first_chunk()?;
                self.links = rest;
                u16::from_le_bytes(*name)
            };
            let last = if let Some((year, rest)) = self.between.split_first() {
                self.between = rest;
                Some(EPOCH + u16::from(*year))
            } else {
                self.until
            };
            let first = self.from;
            self.from = last.unwrap_or(first);
            if name != GAP {
                return Some(NamedPeriod { years: Years { first, last }, name: text_of(usize::from(name))? });
            }
        }
    }
}

impl FusedIterator for Names {}

/// Returns the names of a six-digit code with their years, oldest first; none for a code in no
/// table.
///
/// Two periods that follow each other share the year of the change; years without any period lie
/// between two periods where the code was out of use.
///
/// # Examples
///
/// ```
/// use zhtj::ids::division::names;
///
/// let all: Vec<_> = names(120_110).map(|p| (p.name, p.years.first, p.years.last)).collect();
/// assert_eq!(all, [("东郊区", 1980, Some(1992)), ("东丽区", 1992, None)]);
/// assert_eq!(names(321_119).count(), 0);
/// ```
#[must_use]
pub fn names(code: u32) -> Names {
    periods(code).unwrap_or(Names::NONE)
}

/// Returns the name of a code in a calendar year, or `None` for a code in no table.
///
/// In the year of a change the newer name counts. Outside all periods the name of the nearest
/// period is returned, because a person may be older than the code of the number; of two equally
/// near ones the newer.
///
/// # Examples
///
/// ```
/// use zhtj::ids::division::name_on;
///
/// assert_eq!(name_on(120_110, 1991), Some("东郊区"));
/// assert_eq!(name_on(120_110, 1992), Some("东丽区"));
/// assert_eq!(name_on(110_221, 1970), Some("昌平县"));
/// assert_eq!(name_on(110_199, 1990), None);
/// ```
#[must_use]
pub fn name_on(code: u32, year: u16) -> Option<&'static str> {
    let distance = |years: Years| match years.last {
        _ if year < years.first => years.first - year,
        Some(last) if year > last => year - last,
        _ => 0,
    };
    names(code)
        .reduce(|best, next| if distance(next.years) <= distance(best.years) { next } else { best })
        .map(|period| period.name)
}

/// Returns the names of the province, the prefecture and the county of a code in a calendar year.
///
/// Each is chosen as by [`name_on`]. A part is `None` where the code has none (the county of a
/// prefecture), where it stands in no table, or where it is only a heading of the statistical
/// tables above the unit asked for (市辖区 between 北京市 and 昌平区). An unknown county of a known
/// prefecture still yields the names above it.
///
/// # Examples
///
/// ```
/// use zhtj::ids::division::full_name_on;
///
/// assert_eq!(full_name_on(110_221, 1990), [Some("北京市"), None, Some("昌平县")]);
/// assert_eq!(full_name_on(510_213, 1990), [Some("四川省"), Some("重庆市"), Some("九龙坡区")]);
/// assert_eq!(full_name_on(330_199, 2020), [Some("浙江省"), Some("杭州市"), None]);
/// ```
#[must_use]
pub fn full_name_on(code: u32, year: u16) -> [Option<&'static str>; 3] {
    let prefecture = code / 100 * 100;
    let province = code / 10_000 * 10_000;
    let mut parts = [name_on(province, year), None, None];
    let [_, second, third] = &mut parts;
    if prefecture != province {
        *second = name_on(prefecture, year);
    }
    if code != prefecture {
        *second = second.filter(|name| !is_heading(name));
        *third = name_on(code, year);
    }
    parts
}

/// Tells a heading of the statistical tables from the name of a prefecture.
fn is_heading(name: &str) -> bool {
    matches!(name, "市辖区" | "县" | "市" | "林区") || name.contains("直辖")
}

fn periods(code: u32) -> Option<Names> {
    let rank = packed::rank(code)?;
    let Years { first, last } = packed::years_of(rank)?;
    let alone = Names { from: first, until: last, ..Names::NONE };
    let entry = entry(rank)?;
    let Some(chain) = entry.checked_sub(NAME_COUNT) else {
        return Some(Names { single: u16::try_from(entry).ok(), ..alone });
    };
    let (at, links) = place(&CHAIN_CLASSES, chain, 3, 1)?;
    let (links, rest) = CHAINS.get(at..)?.split_at_checked(2 * links)?;
    let between = rest.get(..links.len() / 2 - 1)?;
    Some(Names { links, between, ..alone })
}

/// Returns the 13 bits of a rank: the number of a name, or of a chain after all names.
fn entry(rank: usize) -> Option<usize> {
    let bit = rank * ENTRY_BITS;
    let [a, b, c] = *ENTRIES.get(bit / 8..)?.first_chunk()?;
    let word = u32::from_le_bytes([a, b, c, 0]) >> (bit % 8);
    usize::try_from(word & 8191).ok()
}

fn text_of(name: usize) -> Option<&'static str> {
    let (at, length) = place(&NAME_CLASSES, name, 1, 0)?;
    TEXT.get(at..at + length)
}

/// Finds where an item lies among classes of items of equal size, and its size.
fn place(classes: &[(u16, u16)], item: usize, factor: usize, less: usize) -> Option<(usize, usize)> {
    let mut before = item;
    let mut at = 0;
    for &(size, count) in classes {
        let (size, count) = (usize::from(size), usize::from(count));
        let step = size * factor - less;
        if before < count {
            return Some((at + before * step, size));
        }
        before -= count;
        at += count * step;
    }
    None
}

const fn total<const N: usize>(classes: &[(u16, u16); N], factor: usize, less: usize) -> usize {
    let mut sum = 0;
    let mut rest: &[(u16, u16)] = classes;
    while let [(size, count), tail @ ..] = rest {
        sum += *count as usize * (*size as usize * factor - less);
        rest = tail;
    }
    sum
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn classes<const N: usize>(raw: &[u8], at: usize) -> [(u16, u16); N] {
    let mut out = [(0, 0); N];
    let mut i = 0;
    while i < N {
        let line: [u8; 4] = bytes(raw, at + 4 * i);
        out[i] = (u16::from_le_bytes([line[0], line[1]]), u16::from_le_bytes([line[2], line[3]]));
        i += 1;
    }
    out
}

#[cfg_attr(not(test), expect(clippy::panic, reason = "const-evaluated: a damaged file is a compile error"))]
const fn text(raw: &'static [u8]) -> &'static str {
    match core::str::from_utf8(raw.split_at(TEXT_AT).1) {
        Ok(text) => text,
        Err(_) => panic!("names.bin: the names are not UTF-8"),
    }
}
