//! Nationalities by ISO 3166-1 numeric code.
//!
//! A permanent residence card for foreigners (外国人永久居留身份证) of 2023 carries the holder's
//! nationality as such a number. The table is `data/countries.csv`, read at compile time; its
//! provenance stands in `data/COUNTRIES.md`.

const CSV: &str = include_str!("../../data/countries.csv");

/// Number of codes assigned in ISO 3166-1.
const COUNT: usize = 249;

/// Numeric code, Chinese and English name; in ascending order.
#[cfg(feature = "division-names")]
static COUNTRIES: [(u16, &str, &str); COUNT] = read(CSV);

/// Per 64 numbers: which of them are assigned.
static ASSIGNED: [u64; 16] = assigned(&read(CSV));

/// Tells whether a numeric code (0 to 999) is assigned to a country or territory.
///
/// Any `u16` may be asked. Numbers left to the users of the standard, such as 000 and 999, are not
/// assigned.
///
/// # Examples
///
/// ```
/// use zhtj::ids::nationality::is_assigned;
///
/// assert!(is_assigned(156) && is_assigned(4));
/// assert!(!is_assigned(0) && !is_assigned(999) && !is_assigned(1156));
/// ```
#[inline]
#[must_use]
pub fn is_assigned(numeric: u16) -> bool {
    ASSIGNED.get(usize::from(numeric / 64)).is_some_and(|word| (word >> (numeric % 64)) & 1 == 1)
}

/// Returns the Chinese and the English short name of an assigned numeric code; `None` always without the feature
/// `division-names`.
///
/// # Examples
///
/// ```
/// use zhtj::ids::nationality::name;
///
/// if cfg!(feature = "division-names") {
///     assert_eq!(name(826), Some(("英国", "United Kingdom")));
/// }
/// assert_eq!(name(999), None);
/// ```
#[must_use]
pub fn name(numeric: u16) -> Option<(&'static str, &'static str)> {
    #[cfg(feature = "division-names")]
    {
        let at = COUNTRIES.binary_search_by_key(&numeric, |&(code, ..)| code).ok()?;
        COUNTRIES.get(at).map(|&(_, zh, en)| (zh, en))
    }
    #[cfg(not(feature = "division-names"))]
    {
        let _ = numeric;
        None
    }
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn assigned(countries: &[(u16, &str, &str); COUNT]) -> [u64; 16] {
    let mut out = [0; 16];
    let mut i = 0;
    while i < COUNT {
        let code = countries[i].0;
        out[code as usize / 64] |= 1 << (code % 64);
        i += 1;
    }
    out
}

/// Reads `numeric,alpha2,alpha3,name_zh,name_en` lines after one line of headings.
#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn read(csv: &'static str) -> [(u16, &'static str, &'static str); COUNT] {
    let bytes = csv.as_bytes();
    let mut out = [(0, "", ""); COUNT];
    let mut at = find(bytes, 0, b'\n') + 1;
    let mut i = 0;
    while at < bytes.len() {
        let code = digit(bytes[at]) * 100 + digit(bytes[at + 1]) * 10 + digit(bytes[at + 2]);
        let zh = find(bytes, find(bytes, at + 4, b',') + 1, b',') + 1;
        let en = find(bytes, zh, b',') + 1;
        let end = find(bytes, en, b'\n');
        // Only the last field ever holds a comma and then stands in quotation marks.
        let quoted = (bytes[en] == b'"') as usize;
        out[i] = (code, part(bytes, zh, en - 1), part(bytes, en + quoted, end - quoted));
        at = end + 1;
        i += 1;
    }
    assert!(i == COUNT, "countries.csv does not have the number of lines COUNT says");
    out
}

const fn digit(byte: u8) -> u16 {
    assert!(byte.is_ascii_digit(), "countries.csv: a numeric code has three digits");
    (byte - b'0') as u16
}

#[cfg_attr(
    not(test),
    expect(clippy::indexing_slicing, reason = "const-evaluated: an out-of-range index is a compile error")
)]
const fn find(bytes: &[u8], mut at: usize, byte: u8) -> usize {
    while bytes[at] != byte {
        at += 1;
    }
    at
}

#[cfg_attr(not(test), expect(clippy::panic, reason = "const-evaluated: a damaged file is a compile error"))]
const fn part(bytes: &'static [u8], from: usize, to: usize) -> &'static str {
    match core::str::from_utf8(bytes.split_at(to).0.split_at(from).1) {
        Ok(text) => text,
        Err(_) => panic!("countries.csv is not UTF-8"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assigned_codes_are_those_with_a_name() {
        assert_eq!((0..=u16::MAX).filter(|code| is_assigned(*code)).count(), COUNT);
        for code in 0..=u16::MAX {
            assert_eq!(is_assigned(code), name(code).is_some(), "{code}");
        }
    }

    #[test]
    fn lines_are_in_order_and_complete() {
        assert!(COUNTRIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (code, zh, en) in COUNTRIES {
            assert!(!zh.is_empty() && !zh.is_ascii() && !zh.contains([',', '"']), "{code} {zh}");
            assert!(!en.is_empty() && !en.contains('"'), "{code} {en}");
        }
    }

    #[test]
    fn first_last_and_quoted_lines_are_read() {
        assert_eq!(name(4), Some(("阿富汗", "Afghanistan")));
        assert_eq!(name(894), Some(("赞比亚", "Zambia")));
        assert_eq!(name(344), Some(("中国香港", "Hong Kong, China")));
        assert_eq!(name(156), Some(("中国", "China")));
    }

    #[test]
    fn user_assigned_codes_are_unknown() {
        for code in [0, 900, 932, 983, 997, 999, 1000, u16::MAX] {
            assert!(!is_assigned(code), "{code}");
        }
    }
}
