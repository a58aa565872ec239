//! Ages at the precision of a month.
//!
//! The system keeps joining dates by the month (`yyyy-MM`), so that an age is certain in every month but one: the month
//! of the birthday itself. Two programs decide that month differently, and which of them the national system follows is
//! not known:
//!
//! - a helper of 2018 takes the first day of the month and wants it, less the years, *strictly later* than the birth:
//!   in the month of the birthday the years are never reached, even by someone born on the 1st;
//! - Guangdong's system compares months only: in the month of the birthday the years are reached.
//!
//! They differ in exactly that month, whatever the day of birth, so both are one comparison of month counts.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::EventDate;
use crate::kernel::date::{LeapBirthday, age_on};
use crate::kernel::{Date, YearMonth};

/// What is taken of the one month in which an age is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AgeArithmetic {
    /// The years are reached in the month of the birthday, as Guangdong's system takes it. The default.
    #[default]
    Month,
    /// The years are reached in the month after it, as the helper of 2018 takes it.
    FirstDayStrict,
}

/// Whether an age was reached at an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// By no reading.
    No,
    /// The event is known to the month, and it is the month of the birthday.
    InDoubt,
    /// By every reading.
    Yes,
}

impl Reached {
    /// The decision under an arithmetic.
    #[must_use]
    pub const fn under(self, arithmetic: AgeArithmetic) -> bool {
        match self {
            Self::No => false,
            Self::InDoubt => matches!(arithmetic, AgeArithmetic::Month),
            Self::Yes => true,
        }
    }
}

/// Tells whether someone had reached an age in years at an event. A day is decided by the birthday itself.
#[must_use]
pub fn reached(birth: Date, years: u8, event: EventDate, leap: LeapBirthday) -> Reached {
    match event {
        EventDate::Day(day) if age_on(birth, day, leap).is_some_and(|age| age >= u16::from(years)) => Reached::Yes,
        EventDate::Day(_) => Reached::No,
        EventDate::Month(month) => match month.index().cmp(&birthday_index(birth, years)) {
            Ordering::Less => Reached::No,
            Ordering::Equal => Reached::InDoubt,
            Ordering::Greater => Reached::Yes,
        },
    }
}

/// The age in years at an event under an arithmetic; `None` before the birth.
#[must_use]
pub fn age_at(birth: Date, event: EventDate, arithmetic: AgeArithmetic, leap: LeapBirthday) -> Option<u16> {
    let month = match event {
        EventDate::Day(day) => return age_on(birth, day, leap),
        EventDate::Month(month) => month,
    };
    let months = month.index().checked_sub(YearMonth::of(birth).index())?;
    let full = match arithmetic {
        AgeArithmetic::Month => months,
        AgeArithmetic::FirstDayStrict => months.saturating_sub(1),
    };
    u16::try_from(full / 12).ok()
}

/// The month of the birthday on which someone becomes so many years old.
#[must_use]
pub fn birthday_month(birth: Date, years: u8) -> YearMonth {
    YearMonth::of(birth).plus_months(i32::from(years) * 12)
}

fn birthday_index(birth: Date, years: u8) -> u32 {
    YearMonth::of(birth).index() + u32::from(years) * 12
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::kernel::day;

    const LEAP: LeapBirthday = LeapBirthday::LastOfFebruary;

    /// The helper's own formula: first day of the month less the years, strictly later than the birth.
    fn strict_formula(birth: Date, years: u8, month: YearMonth) -> bool {
        month.plus_months(-12 * i32::from(years)).first_day() > birth
    }

    /// Guangdong's own formula: by difference of years, then by months.
    fn month_formula(birth: Date, years: u8, month: YearMonth) -> bool {
        let birth = YearMonth::of(birth);
        let difference = i32::from(month.year()) - i32::from(birth.year());
        difference > i32::from(years) || (difference == i32::from(years) && month.month() >= birth.month())
    }

    #[test]
    fn a_birth_on_the_second_is_in_doubt_in_its_own_month_only() {
        let birth = day(2004, 6, 2);
        let at = |text: &str| reached(birth, 13, text.parse().unwrap(), LEAP);
        assert_eq!([at("2017-05"), at("2017-06"), at("2017-07")], [Reached::No, Reached::InDoubt, Reached::Yes]);
        assert_eq!([at("2017-06-01"), at("2017-06-02")], [Reached::No, Reached::Yes]);
    }

    #[test]
    fn a_birth_on_29_february_follows_its_rule_by_the_day_and_its_month_by_the_month() {
        let birth = day(2004, 2, 29);
        let by_day = |text: &str, leap| reached(birth, 13, text.parse().unwrap(), leap);
        assert_eq!(by_day("2017-02-28", LeapBirthday::LastOfFebruary), Reached::Yes);
        assert_eq!(by_day("2017-02-28", LeapBirthday::FirstOfMarch), Reached::No);
        assert_eq!(by_day("2017-03-01", LeapBirthday::FirstOfMarch), Reached::Yes);
        for leap in [LeapBirthday::LastOfFebruary, LeapBirthday::FirstOfMarch] {
            assert_eq!(by_day("2017-02", leap), Reached::InDoubt);
            assert_eq!(by_day("2017-03", leap), Reached::Yes);
        }
    }

    proptest! {
        #[test]
        fn the_comparison_of_counts_is_both_formulas(
            birth in (1950i32..2030, 1u32..=12, 1u32..=28), years in 0u8..40, month in (1950u16..2080, 1u8..=12),
        ) {
            let birth = Date::from_ymd_opt(birth.0, birth.1, birth.2).unwrap();
            let month = YearMonth::new(month.0, month.1).unwrap();
            let reached = reached(birth, years, month.into(), LEAP);
            prop_assert_eq!(reached.under(AgeArithmetic::FirstDayStrict), strict_formula(birth, years, month));
            prop_assert_eq!(reached.under(AgeArithmetic::Month), month_formula(birth, years, month));
        }

        #[test]
        fn ages_and_limits_agree(
            birth in (1950i32..2030, 1u32..=12, 1u32..=28), years in 1u8..40, month in (1950u16..2080, 1u8..=12),
        ) {
            let birth = Date::from_ymd_opt(birth.0, birth.1, birth.2).unwrap();
            let event = EventDate::Month(YearMonth::new(month.0, month.1).unwrap());
            for arithmetic in [AgeArithmetic::Month, AgeArithmetic::FirstDayStrict] {
                let age = age_at(birth, event, arithmetic, LEAP);
                let by_age = age.is_some_and(|age| age >= u16::from(years));
                prop_assert_eq!(by_age, reached(birth, years, event, LEAP).under(arithmetic));
            }
        }

        #[test]
        fn a_day_is_never_decided_against_a_certain_month(
            birth in (1990i32..2012, 1u32..=12, 1u32..=28), years in 12u8..30, on in (1990i32..2045, 1u32..=12, 1u32..=28),
        ) {
            let birth = Date::from_ymd_opt(birth.0, birth.1, birth.2).unwrap();
            let on = Date::from_ymd_opt(on.0, on.1, on.2).unwrap();
            let by_month = reached(birth, years, YearMonth::of(on).into(), LEAP);
            let by_day = reached(birth, years, on.into(), LEAP);
            prop_assert!(by_month == Reached::InDoubt || by_month == by_day);
        }
    }
}
