//! How spreadsheets count days: «shall treat 1900 as though it was a leap year» (Office Open XML, Date Representation).

use chrono::Days;

use crate::kernel::{Date, day};

/// Last day that spreadsheets count, 9999-12-31, in each date system.
const LAST_1900: f64 = 2_958_465.0;
const LAST_1904: f64 = 2_957_003.0;

/// The day of a serial number. Serial 1 is 1900-01-01, or 1904-01-02 in the date system of 1904; fractions are the time
/// of day. `None` for serial 60, the 29 February 1900 that never was, and outside what spreadsheets count.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::roster::month::day_of_serial;
/// assert_eq!(day_of_serial(43709.0, false), Some(day(2019, 9, 1)));
/// assert_eq!(day_of_serial(42247.0, true), Some(day(2019, 9, 1)));
/// assert_eq!(day_of_serial(60.0, false), None);
/// ```
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared with both ends before")]
pub fn day_of_serial(serial: f64, is_1904: bool) -> Option<Date> {
    // Half a second: a midnight that was calculated may fall short of its day by rounding.
    let whole = (serial + 0.5 / 86_400.0).floor();
    let (first, last) = if is_1904 { (0.0, LAST_1904) } else { (1.0, LAST_1900) };
    if !(first..=last).contains(&whole) {
        return None;
    }
    let count = whole as u64;
    match (is_1904, count) {
        (true, _) => day(1904, 1, 1).checked_add_days(Days::new(count)),
        (false, 60) => None,
        (false, 0..60) => day(1899, 12, 31).checked_add_days(Days::new(count)),
        (false, _) => day(1899, 12, 30).checked_add_days(Days::new(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_systems_have_their_ends_and_the_false_leap_day() {
        for (serial, is_1904, date) in [
            (0.0, false, None),
            (0.9, false, None),
            (1.0, false, Some(day(1900, 1, 1))),
            (59.0, false, Some(day(1900, 2, 28))),
            (60.0, false, None),
            (61.0, false, Some(day(1900, 3, 1))),
            (43_709.75, false, Some(day(2019, 9, 1))),
            (43_708.999_999_9, false, Some(day(2019, 9, 1))),
            (43_708.999, false, Some(day(2019, 8, 31))),
            (2_958_465.0, false, Some(day(9999, 12, 31))),
            (2_958_466.0, false, None),
            (0.0, true, Some(day(1904, 1, 1))),
            (42_247.0, true, Some(day(2019, 9, 1))),
            (2_957_003.0, true, Some(day(9999, 12, 31))),
            (2_957_004.0, true, None),
            (-1.0, true, None),
            (f64::NAN, false, None),
            (f64::INFINITY, false, None),
        ] {
            assert_eq!(day_of_serial(serial, is_1904), date, "{serial} {is_1904}");
        }
    }

    proptest! {
        #[test]
        fn the_systems_lie_1462_days_apart(serial in 61u32..2_957_003) {
            prop_assert_eq!(
                day_of_serial(f64::from(serial) + 1462.0, false),
                day_of_serial(f64::from(serial), true)
            );
        }
    }
}
