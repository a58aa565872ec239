//! One look at 18 bytes: everything that can be said of an ID number without allocating. Both the check of one number
//! and the check of a column start here, so that they cannot disagree.
//!
//! The digits are taken eight at a time in a machine word. With `d` the digits of a word, one multiplication gives the
//! weighted sum of four of them: lanes of 16 bits, weights in reverse order, the sum in the top lane; no lane can
//! overflow (4 · 9 · 10 < 65,536).

use super::super::{division, nationality};
use super::{Document, Sex};
use crate::kernel::Date;

/// A problem of a number of 18 characters, as one bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Problem {
    /// A character that cannot stand where it stands. No other problem is looked for.
    Character = 0,
    /// No day of the calendar.
    BirthDate = 1,
    /// Born after the given day.
    FutureBirth = 2,
    /// The check character does not fit.
    CheckCharacter = 3,
    /// No province has the first two digits.
    Province = 4,
    /// No table has the division.
    UnknownDivision = 5,
    /// The division was abolished before the birth.
    AbolishedDivision = 6,
    /// 81, 82 or 83 not followed by 0000.
    PermitDivision = 7,
    /// The card of a foreign permanent resident.
    ForeignResident = 8,
    /// The nationality in it is in no table.
    UnknownNationality = 9,
    /// Older than is plausible.
    ImplausibleAge = 10,
    /// Not 18 bytes: look with [`super::check`].
    Length = 11,
}

impl Problem {
    /// All problems, in the order of their bits.
    pub const ALL: [Self; 12] = [
        Self::Character,
        Self::BirthDate,
        Self::FutureBirth,
        Self::CheckCharacter,
        Self::Province,
        Self::UnknownDivision,
        Self::AbolishedDivision,
        Self::PermitDivision,
        Self::ForeignResident,
        Self::UnknownNationality,
        Self::ImplausibleAge,
        Self::Length,
    ];

    /// The bit of this problem in a set.
    #[must_use]
    pub const fn bit(self) -> u16 {
        1 << self as u8
    }
}

/// What one look gives. Fields are meaningful only as far as `problems` lets them be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Glance {
    /// The problems, one bit each ([`Problem::bit`]); 0 if there are none.
    pub problems: u16,
    /// The birth as a number `yyyymmdd`, also if it is no day.
    pub birth: u32,
    /// The first six digits as a number.
    pub division: u32,
    /// The sex.
    pub sex: Sex,
    /// The document.
    pub document: Document,
}

impl std::fmt::Debug for Glance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The birth and the division are most of the number: they are not shown.
        write!(f, "Glance {{ problems: {:#b}, document: {:?} }}", self.problems, self.document)
    }
}

impl Glance {
    /// Whether a problem was seen.
    #[must_use]
    pub const fn has(&self, problem: Problem) -> bool {
        self.problems & problem.bit() != 0
    }
}

/// The look of something that is not even 18 bytes long.
pub(super) const NOTHING: Glance = Glance {
    problems: Problem::Length.bit(),
    birth: 0,
    division: 0,
    sex: Sex::Female,
    document: Document::ResidentCard,
};

/// A day as the number `yyyymmdd`.
#[must_use]
pub(super) fn packed(day: Date) -> u32 {
    use chrono::Datelike;
    u32::try_from(day.year()).unwrap_or(0) * 10_000 + day.month() * 100 + day.day()
}

const LOW_NIBBLES: u64 = 0x0f0f_0f0f_0f0f_0f0f;
const HIGH_NIBBLES: u64 = 0xf0f0_f0f0_f0f0_f0f0;
const ASCII_ZEROS: u64 = 0x3030_3030_3030_3030;
const EVEN_BYTES: u64 = 0x00ff_00ff_00ff_00ff;

/// Weights as a factor: four of them in lanes of 16 bits, the last lane first.
const fn lanes(a: u64, b: u64, c: u64, d: u64) -> u64 {
    a << 48 | b << 32 | c << 16 | d
}

/// The weighted sum of eight digits; `even` and `odd` are the weights made by [`lanes`].
#[inline]
const fn weighted(digits: u64, even: u64, odd: u64) -> u64 {
    ((digits & EVEN_BYTES).wrapping_mul(even) >> 48) + ((digits >> 8 & EVEN_BYTES).wrapping_mul(odd) >> 48)
}

#[inline]
const fn all_digits(word: u64) -> bool {
    // The first term fixes the high nibble to 3; the second sees a low nibble above 9 carry into it.
    (word & HIGH_NIBBLES) == ASCII_ZEROS && (word.wrapping_add(0x0606_0606_0606_0606) & HIGH_NIBBLES) == ASCII_ZEROS
}

/// Eight digits as four numbers of two digits, in lanes of 16 bits, the first in the lowest lane.
#[inline]
const fn pairs(digits: u64) -> u64 {
    (digits.wrapping_mul(10).wrapping_add(digits >> 8)) & EVEN_BYTES
}

#[inline]
const fn split(bytes: &[u8; 18]) -> (u64, u64, u8, u8) {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, digit, check] = *bytes;
    (u64::from_le_bytes([a, b, c, d, e, f, g, h]), u64::from_le_bytes([i, j, k, l, m, n, o, p]), digit, check)
}

/// The position (from 1) of the first character that cannot stand where it stands.
#[inline]
pub(super) fn impossible_character(bytes: &[u8; 18]) -> Option<usize> {
    let (first, second, digit, check) = split(bytes);
    if all_digits(first) && all_digits(second) && digit.is_ascii_digit() && (check.is_ascii_digit() || check == b'X') {
        return None;
    }
    let body = bytes.iter().take(17).position(|byte| !byte.is_ascii_digit());
    Some(body.unwrap_or(17) + 1)
}

/// Whether the check character fits 17 digits (ISO 7064 MOD 11-2). The other characters must be digits.
#[inline]
pub(super) fn check_character_fits(bytes: &[u8; 18]) -> bool {
    let (first, second, digit, check) = split(bytes);
    expected_check(first & LOW_NIBBLES, second & LOW_NIBBLES, digit & 15) == check
}

/// The check characters by the remainder of the weighted sum; filled up so that a mask of four bits never misses.
const CHARACTERS: [u8; 16] = *b"10X98765432\0\0\0\0\0";

#[inline]
fn expected_check(first: u64, second: u64, last: u8) -> u8 {
    // 7 9 10 5 8 4 2 1 | 6 3 7 9 10 5 8 4 | 2
    let sum = weighted(first, lanes(7, 10, 8, 2), lanes(9, 5, 4, 1))
        + weighted(second, lanes(6, 7, 10, 8), lanes(3, 9, 5, 4))
        + u64::from(last) * 2;
    // The remainder is below 11; `& 15` tells the compiler so without a bounds check.
    CHARACTERS.get((sum % 11) as usize & 15).copied().unwrap_or(0)
}

/// The check character of 17 digits.
pub(super) fn check_character(digits: &[u8; 17]) -> u8 {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, last] = *digits;
    let first = u64::from_le_bytes([a, b, c, d, e, f, g, h]) & LOW_NIBBLES;
    let second = u64::from_le_bytes([i, j, k, l, m, n, o, p]) & LOW_NIBBLES;
    expected_check(first, second, last & 15)
}

#[inline]
const fn days_in(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// The birth in positions 7 to 14, if it is a day of the calendar.
pub(super) fn birth_date(bytes: &[u8; 18]) -> Option<Date> {
    let value = |range: &[u8]| range.iter().fold(0, |n, digit| n * 10 + u32::from(digit & 15));
    let (year, month, day) = (value(bytes.get(6..10)?), value(bytes.get(10..12)?), value(bytes.get(12..14)?));
    if year == 0 {
        return None;
    }
    Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Looks at 18 bytes on a day. `oldest` is the first birth, as `yyyymmdd`, that is plausible.
///
/// ```
/// use zhtj::ids::resident_id::{Problem, glance};
/// use zhtj::kernel::day;
/// let seen = glance(b"11010519491231002X", day(2026, 11, 22), 120);
/// assert_eq!((seen.problems, seen.birth, seen.division), (0, 19_491_231, 110_105));
/// assert!(glance(b"110105194912310021", day(2026, 11, 22), 120).has(Problem::CheckCharacter));
/// ```
#[must_use]
pub fn glance(bytes: &[u8; 18], today: Date, plausible_age: u16) -> Glance {
    let today = packed(today);
    look(bytes, today, today.saturating_sub(u32::from(plausible_age) * 10_000))
}

/// [`glance`] with both days already packed, for loops.
#[inline]
pub(super) fn look(bytes: &[u8; 18], today: u32, oldest: u32) -> Glance {
    let (first, second, last, check) = split(bytes);
    if !(all_digits(first) && all_digits(second) && last.is_ascii_digit() && (check.is_ascii_digit() || check == b'X'))
    {
        return Glance { problems: Problem::Character.bit(), ..NOTHING };
    }
    let (first, second, last) = (first & LOW_NIBBLES, second & LOW_NIBBLES, last & 15);
    let mut problems = 0;
    if expected_check(first, second, last) != check {
        problems |= Problem::CheckCharacter.bit();
    }
    let head = pairs(first);
    let tail = pairs(second);
    let two = |word: u64, lane: u32| u32::from((word >> (16 * lane)).to_le_bytes()[0]);
    let (province, prefecture, county) = (two(head, 0), two(head, 1), two(head, 2));
    let division = province * 10_000 + prefecture * 100 + county;
    let year = two(head, 3) * 100 + two(tail, 0);
    let (month, day) = (two(tail, 1), two(tail, 2));
    let birth = year * 10_000 + month * 100 + day;
    if day == 0 || year == 0 || day > days_in(year, month) {
        problems |= Problem::BirthDate.bit();
    } else {
        if birth > today {
            problems |= Problem::FutureBirth.bit();
        }
        if birth < oldest {
            problems |= Problem::ImplausibleAge.bit();
        }
    }
    let document = match province {
        90..=99 => {
            problems |= foreign(division);
            Document::ForeignResident
        }
        81..=83 => {
            if division % 10_000 != 0 {
                problems |= Problem::PermitDivision.bit();
            }
            match province {
                81 => Document::PermitHongKong,
                82 => Document::PermitMacao,
                _ => Document::PermitTaiwan,
            }
        }
        _ => {
            problems |= resident(division, year);
            Document::ResidentCard
        }
    };
    // The 17th character: its parity is the sex.
    let sex = if last & 1 == 1 { Sex::Male } else { Sex::Female };
    Glance { problems, birth, division, sex, document }
}

/// Judges a division by when it was abolished. A code counts from the day the number was *assigned*, which lies after
/// the birth: whoever was born before a county's code existed carries it rightly, so the beginning is never compared.
#[inline]
fn resident(code: u32, birth_year: u32) -> u16 {
    match division::years(code) {
        Some(years) => match years.last {
            Some(last) if u32::from(last) < birth_year => Problem::AbolishedDivision.bit(),
            _ => 0,
        },
        None if is_province(code / 10_000) => Problem::UnknownDivision.bit(),
        None => Problem::Province.bit(),
    }
}

/// `9`, two digits of province, three of nationality.
/// Two digits, asked of the table of provinces.
fn is_province(two: u32) -> bool {
    u8::try_from(two).is_ok_and(division::is_province)
}

#[cold]
fn foreign(code: u32) -> u16 {
    let province = code / 1000 % 100;
    let mut problems = Problem::ForeignResident.bit();
    if !is_province(province) {
        problems |= Problem::Province.bit();
    }
    if !u16::try_from(code % 1000).is_ok_and(nationality::is_assigned) {
        problems |= Problem::UnknownNationality.bit();
    }
    problems
}
