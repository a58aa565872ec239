//! Days, months and ages. The only place that does arithmetic on them.
//!
//! A birthday on 29 February is decided here once, by a rule with a name ([`LeapBirthday`]), so that no host and no
//! topic can decide it differently.

use std::fmt;
use std::str::FromStr;

use chrono::Datelike;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day of the Gregorian calendar, without a time zone. Hosts that start from a clock use Asia/Shanghai.
pub use chrono::NaiveDate as Date;

/// Writes a day as a constant.
///
/// A day that is not in the calendar is a compile error where the call is evaluated in a constant, which is the only
/// intended use; [`Date::from_ymd_opt`] serves values that are not known when the program is written.
///
/// # Panics
/// Outside a constant, if the day is not in the calendar.
#[must_use]
#[expect(clippy::panic, reason = "evaluated at compile time, where it is the error message")]
pub const fn day(year: i32, month: u32, day: u32) -> Date {
    match Date::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("not a day of the calendar"),
    }
}

/// A calendar month, the precision in which the system keeps joining dates (入团年月).
///
/// ```
/// use zhtj::kernel::YearMonth;
/// let joined: YearMonth = "2019-09".parse()?;
/// assert_eq!((joined.year(), joined.month()), (2019, 9));
/// assert!(joined < "2019-10".parse()?);
/// # Ok::<(), zhtj::kernel::date::NotAMonth>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: u16,
    month: u8,
}

/// The text is not a month written `yyyy-MM` between 0001-01 and 9999-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a month written yyyy-MM")]
pub struct NotAMonth;

impl YearMonth {
    /// Makes a month; `None` unless the year is 1 to 9999 and the month 1 to 12.
    #[must_use]
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        if year >= 1 && year <= 9999 && month >= 1 && month <= 12 { Some(Self { year, month }) } else { None }
    }

    /// The month that a day lies in; days before year 1 or after 9999 are moved to the nearest month.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 1..=9999 and 1..=12")]
    pub fn of(day: Date) -> Self {
        Self { year: day.year().clamp(1, 9999) as u16, month: day.month() as u8 }
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_day(self) -> Date {
        Date::from_ymd_opt(i32::from(self.year), u32::from(self.month), 1).unwrap_or(Date::MIN)
    }

    /// The last day of the month.
    #[must_use]
    pub fn last_day(self) -> Date {
        self.plus_months(1).first_day().pred_opt().unwrap_or(Date::MAX)
    }

    /// The month so many months later (or earlier, if negative), within years 1 to 9999.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 12..=119_999")]
    pub fn plus_months(self, months: i32) -> Self {
        let index = (i64::from(self.index()) + i64::from(months)).clamp(12, 9999 * 12 + 11) as u32;
        Self { year: (index / 12) as u16, month: (index % 12 + 1) as u8 }
    }

    /// Whole months since year 0, for differences.
    #[must_use]
    pub const fn index(self) -> u32 {
        self.year as u32 * 12 + self.month as u32 - 1
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for YearMonth {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let &[a, b, c, d, b'-', e, g] = text.as_bytes() else { return Err(NotAMonth) };
        let mut digits = [a, b, c, d, e, g];
        for digit in &mut digits {
            *digit = digit.checked_sub(b'0').filter(|d| *d <= 9).ok_or(NotAMonth)?;
        }
        let [a, b, c, d, e, g] = digits.map(u16::from);
        let month = u8::try_from(e * 10 + g).map_err(|_| NotAMonth)?;
        Self::new(a * 1000 + b * 100 + c * 10 + d, month).ok_or(NotAMonth)
    }
}

impl Serialize for YearMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for YearMonth {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "YearMonth".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "a month yyyy-MM",
            "pattern": "^[0-9]{4}-[0-9]{2}$"
        })
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

/// On which day someone born on 29 February is a year older in a year without that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LeapBirthday {
    /// On 28 February: a period that lacks its day ends on the last day of the month (民法典第二百零二条). The default.
    #[default]
    LastOfFebruary,
    /// On 1 March.
    FirstOfMarch,
}

/// The birthday in a year; `None` only where the calendar ends.
#[must_use]
pub fn birthday_in(birth: Date, year: i32, leap: LeapBirthday) -> Option<Date> {
    birth.with_year(year).or_else(|| match leap {
        LeapBirthday::LastOfFebruary => Date::from_ymd_opt(year, 2, 28),
        LeapBirthday::FirstOfMarch => Date::from_ymd_opt(year, 3, 1),
    })
}

/// The age in completed years (周岁) on a day, the birthday itself counting; `None` before the birth.
///
/// ```
/// use zhtj::kernel::date::{LeapBirthday, age_on, day};
/// let birth = day(2008, 2, 29);
/// assert_eq!(age_on(birth, day(2022, 2, 27), LeapBirthday::LastOfFebruary), Some(13));
/// assert_eq!(age_on(birth, day(2022, 2, 28), LeapBirthday::LastOfFebruary), Some(14));
/// assert_eq!(age_on(birth, day(2022, 2, 28), LeapBirthday::FirstOfMarch), Some(13));
/// assert_eq!(age_on(birth, day(2008, 2, 28), LeapBirthday::LastOfFebruary), None);
/// ```
#[must_use]
pub fn age_on(birth: Date, on: Date, leap: LeapBirthday) -> Option<u16> {
    if on < birth {
        return None;
    }
    let years = on.year() - birth.year();
    let had_birthday = birthday_in(birth, on.year(), leap).is_none_or(|birthday| birthday <= on);
    u16::try_from(if had_birthday { years } else { years - 1 }).ok()
}

/// Reads a day written `yyyy-MM-dd`, and nothing else.
#[must_use]
pub fn parse_iso(text: &str) -> Option<Date> {
    let (month, day) = text.rsplit_once('-')?;
    let month: YearMonth = month.parse().ok()?;
    let &[tens, ones] = day.as_bytes() else { return None };
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    let day = u32::from(tens - b'0') * 10 + u32::from(ones - b'0');
    Date::from_ymd_opt(i32::from(month.year()), u32::from(month.month()), day)
}

/// Serde form of a day: `yyyy-MM-dd`, for `#[serde(with = "…")]`. chrono's own form would pull its whole format
/// machinery into a browser build.
pub mod iso {
    use super::{Date, Deserialize, Deserializer, Serializer, de, parse_iso};

    /// Writes `yyyy-MM-dd`.
    ///
    /// # Errors
    /// Only what the serializer itself reports.
    pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(date)
    }

    /// Reads `yyyy-MM-dd`.
    ///
    /// # Errors
    /// When the text is anything else.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        parse_iso(&text).ok_or_else(|| de::Error::custom("not a day written yyyy-MM-dd"))
    }

    /// The same for a day that may be missing (`null`).
    pub mod option {
        use super::{Date, Deserialize, Deserializer, Serializer, de, parse_iso};

        /// Writes `yyyy-MM-dd` or `null`.
        ///
        /// # Errors
        /// Only what the serializer itself reports.
        pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
            match date {
                Some(date) => serializer.collect_str(date),
                None => serializer.serialize_none(),
            }
        }

        /// Reads `yyyy-MM-dd` or `null`.
        ///
        /// # Errors
        /// When the text is anything else.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
            let text = Option::<std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
            text.map(|text| parse_iso(&text).ok_or_else(|| de::Error::custom("not a day written yyyy-MM-dd")))
                .transpose()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_parse_strictly_and_print_back() {
        for good in ["2019-09", "0001-01", "9999-12"] {
            assert_eq!(good.parse::<YearMonth>().map(|m| m.to_string()).as_deref(), Ok(good));
        }
        for bad in ["2019-9", "2019-13", "2019-00", "0000-01", "2019/09", "２０１９-09", "2019-09 ", ""] {
            assert_eq!(bad.parse::<YearMonth>(), Err(NotAMonth), "{bad}");
        }
    }

    #[test]
    fn month_arithmetic_crosses_years_and_stays_in_the_calendar() {
        let month = |y, m| YearMonth::new(y, m).unwrap();
        assert_eq!(month(2019, 12).plus_months(1), month(2020, 1));
        assert_eq!(month(2020, 1).plus_months(-1), month(2019, 12));
        assert_eq!(month(1, 1).plus_months(-5), month(1, 1));
        assert_eq!(month(9999, 12).plus_months(5), month(9999, 12));
        assert_eq!(month(2020, 2).last_day(), day(2020, 2, 29));
        assert_eq!(month(2019, 2).last_day(), day(2019, 2, 28));
    }

    #[test]
    fn age_steps_exactly_on_the_birthday() {
        let birth = day(2004, 6, 15);
        assert_eq!(age_on(birth, day(2017, 6, 14), LeapBirthday::default()), Some(12));
        assert_eq!(age_on(birth, day(2017, 6, 15), LeapBirthday::default()), Some(13));
        assert_eq!(age_on(birth, birth, LeapBirthday::default()), Some(0));
    }

    #[test]
    fn iso_days_are_strict() {
        assert_eq!(parse_iso("2024-02-29"), Some(day(2024, 2, 29)));
        for bad in ["2023-02-29", "2023-2-9", "2023-02-9", "2023/02/09", "+2023-02-09", ""] {
            assert_eq!(parse_iso(bad), None, "{bad}");
        }
    }
}
