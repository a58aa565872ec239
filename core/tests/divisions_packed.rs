//! Packs `data/divisions/divisions.csv` and compares the result with the committed tables.
//!
//! `UPDATE_GOLDEN=1 cargo test -p zhtj --test divisions_packed` rewrites the two files; run the
//! test once more afterwards, because the library holds the tables as they were when it was built.
//! The format is described at the top of `src/ids/division.rs`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;

use zhtj::ids::division::{self, Years};

const EPOCH: u16 = 1980;
const LIMIT: usize = 96 * 1024;
const GAP: u16 = 8191;

/// One line of the CSV: name, first year, year of abolition.
type Period = (String, u16, Option<u16>);
type Table = BTreeMap<u32, Vec<Period>>;

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/divisions").join(file)
}

fn table() -> Table {
    let text = fs::read_to_string(path("divisions.csv")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("code,name,from,to,sources"));
    let mut table = Table::new();
    for line in lines {
        let [code, name, from, to, _] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let to = (!to.is_empty()).then(|| to.parse().unwrap());
        table.entry(code.parse().unwrap()).or_default().push((name.to_owned(), from.parse().unwrap(), to));
    }
    table
}

fn span(periods: &[Period]) -> Years {
    Years {
        first: periods.iter().map(|p| p.1).min().unwrap(),
        last: periods.iter().map(|p| p.2).try_fold(0, |a, b| b.map(|b| a.max(b))),
    }
}

fn year_byte(year: Option<u16>) -> u8 {
    year.map_or(255, |year| u8::try_from(year - EPOCH).ok().filter(|b| *b < 255).unwrap())
}

fn year_pair(years: Years) -> [u8; 2] {
    [year_byte(Some(years.first)), year_byte(years.last)]
}

fn half(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap().to_le_bytes()
}

/// A set of numbers below 100, with the number of its first member.
fn set(members: &BTreeSet<u32>, base: usize) -> Vec<u8> {
    let (low, high): (Vec<u32>, Vec<u32>) = members.iter().partition(|member| **member < 50);
    let word = |members: &[u32], base: usize| {
        let bits = members.iter().fold(0_u64, |bits, member| bits | 1 << (member % 50));
        assert!(base < 1 << 14, "14 bits no longer suffice");
        bits | u64::try_from(base).unwrap() << 50
    };
    [word(&low, base), word(&high, base + low.len())].map(u64::to_le_bytes).concat()
}

fn pack_divisions(table: &Table) -> Vec<u8> {
    let mut provinces: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut blocks: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let mut frequency: BTreeMap<[u8; 2], usize> = BTreeMap::new();
    for (code, periods) in table {
        provinces.entry(code / 10_000).or_default().insert(code / 100 % 100);
        blocks.entry(code / 100).or_default().insert(code % 100);
        *frequency.entry(year_pair(span(periods))).or_default() += 1;
    }
    let mut pairs: Vec<_> = frequency.into_iter().collect();
    pairs.sort_by_key(|(pair, times)| (std::cmp::Reverse(*times), *pair));
    pairs.truncate(255);
    let pairs: Vec<[u8; 2]> = pairs.into_iter().map(|(pair, _)| pair).collect();

    let mut slots = [255_u8; 100];
    let mut province_sets = Vec::new();
    let mut before = 0;
    for (slot, (two, members)) in provinces.iter().enumerate() {
        slots[*two as usize] = u8::try_from(slot).unwrap();
        province_sets.extend(set(members, before));
        before += members.len();
    }
    let mut block_sets = Vec::new();
    before = 0;
    for members in blocks.values() {
        block_sets.extend(set(members, before));
        before += members.len();
    }
    let mut years = Vec::new();
    let mut exceptions = Vec::new();
    for (rank, periods) in table.values().enumerate() {
        let pair = year_pair(span(periods));
        if let Some(at) = pairs.iter().position(|p| *p == pair) {
            years.push(u8::try_from(at).unwrap());
        } else {
            years.push(255);
            exceptions.extend(half(rank));
            exceptions.extend(pair);
        }
    }

    let mut out = b"ZDV1".to_vec();
    for number in [provinces.len(), blocks.len(), table.len(), pairs.len(), exceptions.len() / 4] {
        out.extend(half(number));
    }
    out.extend(slots);
    out.extend(province_sets);
    out.extend(block_sets);
    out.extend(years);
    out.extend(pairs.concat());
    out.extend(exceptions);
    out
}

/// The links of a code: names (`None` for a gap) and the years between them.
fn links(periods: &[Period]) -> (Vec<Option<&str>>, Vec<u8>) {
    let mut names = vec![Some(periods[0].0.as_str())];
    let mut between = Vec::new();
    for pair in periods.windows(2) {
        let (end, next) = (pair[0].2.expect("only the last period is open"), pair[1].1);
        assert!(end <= next, "periods overlap: {pair:?}");
        between.push(year_byte(Some(end)));
        if end < next {
            names.push(None);
            between.push(year_byte(Some(next)));
        }
        names.push(Some(&pair[1].0));
    }
    (names, between)
}

/// Sizes with the number of items of that size, as the two files list their classes.
fn classes(sizes: impl Iterator<Item = usize>) -> Vec<u8> {
    let mut count: BTreeMap<usize, usize> = BTreeMap::new();
    for size in sizes {
        *count.entry(size).or_default() += 1;
    }
    count.into_iter().flat_map(|(size, items)| [half(size), half(items)].concat()).collect()
}

fn pack_names(table: &Table) -> Vec<u8> {
    let names: BTreeSet<(usize, &str)> = table.values().flatten().map(|p| (p.0.len(), p.0.as_str())).collect();
    let number: HashMap<&str, u16> = names.iter().zip(0..).map(|((_, name), number)| (*name, number)).collect();
    let mut chains: BTreeMap<(usize, u32), Vec<u8>> = BTreeMap::new();
    for (code, periods) in table.iter().filter(|(_, periods)| periods.len() > 1) {
        let (names, between) = links(periods);
        let mut bytes: Vec<u8> =
            names.iter().flat_map(|name| name.map_or(GAP, |name| number[name]).to_le_bytes()).collect();
        bytes.extend(between);
        chains.insert((names.len(), *code), bytes);
    }
    let chain_number: HashMap<u32, usize> =
        chains.keys().zip(names.len()..).map(|((_, code), number)| (*code, number)).collect();

    let mut entries = vec![0_u8; (table.len() * 13).div_ceil(8) + 2];
    for (rank, (code, periods)) in table.iter().enumerate() {
        let entry = chain_number.get(code).copied().unwrap_or_else(|| number[periods[0].0.as_str()].into());
        assert!(entry < usize::from(GAP), "13 bits no longer suffice");
        for (at, bit) in (rank * 13..).zip((0..13).map(|bit| entry >> bit & 1)) {
            entries[at / 8] |= u8::try_from(bit << (at % 8)).unwrap();
        }
    }

    let name_classes = classes(names.iter().map(|(length, _)| *length));
    let chain_classes = classes(chains.keys().map(|(links, _)| *links));
    let mut out = b"ZDN1".to_vec();
    for number in [table.len(), names.len(), name_classes.len() / 4, chain_classes.len() / 4] {
        out.extend(half(number));
    }
    out.extend(name_classes);
    out.extend(chain_classes);
    out.extend(entries);
    out.extend(chains.values().flatten());
    out.extend(names.iter().flat_map(|(_, name)| name.bytes()));
    out
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test reads the committed tables")]
fn committed_tables_are_those_of_the_csv() {
    let table = table();
    let packed = [("divisions.bin", pack_divisions(&table)), ("names.bin", pack_names(&table))];
    let size: usize = packed.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(size <= LIMIT, "the packed tables have {size} bytes, more than {LIMIT}");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1");
    for (file, bytes) in packed {
        if update {
            fs::write(path(file), bytes).unwrap();
        } else {
            assert!(
                fs::read(path(file)).unwrap() == bytes,
                "{file} is not what divisions.csv packs to; \
                 UPDATE_GOLDEN=1 cargo test -p zhtj --test divisions_packed rewrites it"
            );
        }
    }
}

#[test]
fn every_code_and_no_other_is_found() {
    let table = table();
    for code in 0..1_000_000 {
        assert_eq!(division::years(code), table.get(&code).map(|p| span(p)), "{code:06}");
    }
    for code in [1_000_000, 1_110_101, u32::MAX - 1, u32::MAX] {
        assert_eq!(division::years(code), None, "{code}");
    }
    for two in 0..=u8::MAX {
        let known = table.contains_key(&(u32::from(two) * 10_000));
        assert_eq!(division::is_province(two), known, "{two}");
    }
}

#[test]
fn table_date_is_the_newest_year() {
    let newest = table().values().flatten().map(|p| p.2.unwrap_or(p.1).max(p.1)).max();
    assert_eq!(newest.map(|year| year.to_string()).as_deref(), Some(division::TABLE_DATE));
    assert!(division::TABLE_VERSION.starts_with(division::TABLE_DATE));
}

#[cfg(feature = "division-names")]
#[test]
fn every_period_is_found_by_name() {
    let table = table();
    for code in 0..1_000_000 {
        let periods = table.get(&code).map_or(&[][..], Vec::as_slice);
        let found: Vec<Period> =
            division::names(code).map(|p| (p.name.to_owned(), p.years.first, p.years.last)).collect();
        assert_eq!(found, periods, "{code:06}");
    }
    // In the year of a change the newer name counts; the year after it is beyond doubt.
    for (code, periods) in &table {
        for (at, (name, first, last)) in periods.iter().enumerate() {
            let next = periods.get(at + 1).map(|p| p.1);
            if next != Some(*first) {
                assert_eq!(division::name_on(*code, *first), Some(name.as_str()), "{code}");
            }
            if last.is_none() {
                assert_eq!(division::name_on(*code, u16::MAX), Some(name.as_str()), "{code}");
            }
            assert!(division::full_name_on(*code, *first)[0].is_some(), "{code}");
        }
    }
}
