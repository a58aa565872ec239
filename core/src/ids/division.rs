//! Administrative divisions (行政区划, GB/T 2260) with their history since 1980.
//!
//! A resident identity number carries the code that was in force where and when the number was
//! *assigned*, which is often later than the birth, and sometimes long abolished. So this module
//! tells the years of a code and leaves the verdict to the caller; it never says "invalid". Real
//! numbers exist whose code stands in no table: a miss is a reason to look, not to refuse.
//!
//! # What the table holds
//!
//! Provinces (`xx0000`), prefectures (`xxxx00`) and counties, with every name and period since
//! 1980, the headings the statistical tables count as codes (市辖区, 县, 省直辖县级行政区划), and the
//! three codes of residence permits (810000, 820000, 830000). `data/divisions/README.md` names the
//! sources, the rules of derivation and the gaps.
//!
//! A year is the listing year: `first` is the first year-end table with the code (1980 means
//! "1980 or earlier"), `last` the year of abolition.
//!
//! # Packed format
//!
//! Both files are written by `tests/divisions_packed.rs` from `data/divisions/divisions.csv`.
//! Numbers are little-endian. A *rank* is the position of a code among all codes in ascending
//! order. A *set* of numbers below 100 is two words of 8 bytes, for 0 to 49 and 50 to
//! 99: in each, bits 0 to 49 are the members, bits 50 to 63 a base; the number of a member is the
//! base plus the members before it in its word. A *year byte* is the year less 1980; 255 means
//! "in force". A *year pair* is two year bytes, first and last.
//!
//! `divisions.bin`
//!
//! | bytes | content |
//! |---|---|
//! | 4 | `ZDV1` |
//! | 5 × 2 | numbers P, B, N, D, E of provinces, blocks, codes, year pairs, exceptions |
//! | 100 | by the first two digits: number of the province, 255 for none |
//! | P × 16 | per province: set of the middle two digits, numbering the blocks |
//! | B × 16 | per block (four digits): set of the last two digits, numbering the ranks |
//! | N | per code: number of its year pair, 255 for an exception |
//! | D × 2 | the year pairs, most frequent first |
//! | E × 4 | the exceptions: rank, year pair; in order of rank |
//!
//! `names.bin` (left out without the feature `division-names`)
//!
//! | bytes | content |
//! |---|---|
//! | 4 | `ZDN1` |
//! | 4 × 2 | numbers N, K, S, C of codes, names, name classes, chain classes |
//! | S × 4 | name classes: length in bytes, number of names; shortest first |
//! | C × 4 | chain classes: number of links, number of chains; shortest first |
//! | ⌈N × 13 / 8⌉ + 2 | per code 13 bits: number of its name, or K plus number of its chain |
//! | … | the chains: per link 2 bytes (name, 8191 for a gap), then the year bytes between links |
//! | … | the names, UTF-8, in order of their classes |
//!
//! A code with one name takes its years from `divisions.bin`; so do the outer years of a chain.

#[cfg(feature = "division-names")]
mod names;
mod packed;

#[cfg(feature = "division-names")]
pub use names::{NamedPeriod, Names, full_name_on, name_on, names};

/// Without the feature `division-names` no division has a name.
#[cfg(not(feature = "division-names"))]
#[must_use]
pub const fn name_on(_code: u32, _year: u16) -> Option<&'static str> {
    None
}

/// Without the feature `division-names` no division has a name.
#[cfg(not(feature = "division-names"))]
#[must_use]
pub const fn full_name_on(_code: u32, _year: u16) -> [Option<&'static str>; 3] {
    [None; 3]
}

/// Names the year whose end the table describes.
pub const TABLE_DATE: &str = "2024";

/// Names the edition of the table: its year, and a number that grows with corrections.
pub const TABLE_VERSION: &str = "2024.1";

/// Holds the years in which a code or a name stands in the table.
///
/// # Examples
///
/// ```
/// use zhtj::ids::division::Years;
///
/// let years = Years { first: 1982, last: Some(1999) };
/// assert!(years.contains(1999));
/// assert!(!years.contains(2000));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Years {
    /// First calendar year; 1980 stands for "1980 or earlier".
    pub first: u16,
    /// Calendar year of abolition or renaming; `None`: still in force at [`TABLE_DATE`].
    pub last: Option<u16>,
}

impl Years {
    /// Tells whether a calendar year lies in the period, both ends included.
    ///
    /// # Examples
    ///
    /// ```
    /// use zhtj::ids::division::Years;
    ///
    /// assert!(Years { first: 2012, last: None }.contains(2012));
    /// ```
    #[inline]
    #[must_use]
    pub const fn contains(self, year: u16) -> bool {
        self.first <= year
            && match self.last {
                Some(last) => year <= last,
                None => true,
            }
    }
}

/// Returns the years of a six-digit code over all its periods, or `None` for a code in no table.
///
/// The answer spans from the earliest first to the latest last year, so a code that was given up
/// and taken again has one span. Any `u32` may be asked; numbers of more than six digits are in no
/// table. The look-up takes a few nanoseconds and allocates nothing.
///
/// # Examples
///
/// ```
/// use zhtj::ids::division::{years, Years};
///
/// // Changping county (昌平县) became a district with another code in 1999.
/// assert_eq!(years(110_221), Some(Years { first: 1982, last: Some(1999) }));
/// assert_eq!(years(110_114), Some(Years { first: 1999, last: None }));
/// assert_eq!(years(810_101), None);
/// ```
#[inline]
#[must_use]
pub fn years(code: u32) -> Option<Years> {
    packed::years_of(packed::rank(code)?)
}

/// Tells whether two leading digits are those of a province-level unit.
///
/// True for the provinces, autonomous regions and municipalities, and for 71, 81, 82 and 83 (the
/// last one is used in residence permits only).
///
/// # Examples
///
/// ```
/// use zhtj::ids::division::is_province;
///
/// assert!(is_province(11) && is_province(46) && is_province(83));
/// assert!(!is_province(0) && !is_province(16) && !is_province(91));
/// ```
#[inline]
#[must_use]
pub fn is_province(two: u8) -> bool {
    packed::has_province(two)
}

#[cfg(test)]
mod tests;
