//! When something happened, as precisely as it is known: a month, as the system keeps it, or a day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::kernel::date::parse_iso;
use crate::kernel::{Date, YearMonth};

/// The date of an event: a month (`yyyy-MM`, the system's precision) or a day (`yyyy-MM-dd`, if it is known).
///
/// ```
/// use zhtj::join::EventDate;
/// let month: EventDate = "2019-09".parse()?;
/// let day: EventDate = "2019-09-15".parse()?;
/// assert_eq!(month.month(), day.month());
/// assert!(!month.precedes(day) && !day.precedes(month)); // nobody can tell
/// # Ok::<(), zhtj::join::NotAnEventDate>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventDate {
    /// Known to the month.
    Month(YearMonth),
    /// Known to the day.
    Day(Date),
}

/// The text is neither `yyyy-MM` nor `yyyy-MM-dd`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a month yyyy-MM nor a day yyyy-MM-dd")]
pub struct NotAnEventDate;

impl EventDate {
    /// The month it lies in.
    #[must_use]
    pub fn month(self) -> YearMonth {
        match self {
            Self::Month(month) => month,
            Self::Day(day) => YearMonth::of(day),
        }
    }

    /// The day on which dated parameters are read: the day itself, or the first day of the month.
    ///
    /// Every value of this topic that changes does so on the first day of a month, so that a month has one value.
    #[must_use]
    pub fn parameter_day(self) -> Date {
        match self {
            Self::Month(month) => month.first_day(),
            Self::Day(day) => day,
        }
    }

    /// Whether it certainly lies before the other, as far as both are known.
    #[must_use]
    pub fn precedes(self, other: Self) -> bool {
        match (self, other) {
            (Self::Day(a), Self::Day(b)) => a < b,
            _ => self.month() < other.month(),
        }
    }
}

impl From<YearMonth> for EventDate {
    fn from(month: YearMonth) -> Self {
        Self::Month(month)
    }
}

impl From<Date> for EventDate {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for EventDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => month.fmt(f),
            Self::Day(day) => fmt::Display::fmt(day, f),
        }
    }
}

impl FromStr for EventDate {
    type Err = NotAnEventDate;

    // Four fields of a form are read by it; a browser should load it once.
    #[inline(never)]
    fn from_str(text: &str) -> Result<Self, NotAnEventDate> {
        let day = || parse_iso(text).map(Self::Day).ok_or(NotAnEventDate);
        text.parse().map(Self::Month).or_else(|_| day())
    }
}

impl Serialize for EventDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EventDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EventDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "a month yyyy-MM, or a day yyyy-MM-dd",
            "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_days_are_read_strictly_and_print_back() {
        for good in ["2019-09", "2019-09-15", "2020-02-29"] {
            assert_eq!(good.parse::<EventDate>().map(|date| date.to_string()).as_deref(), Ok(good));
        }
        for bad in ["2019-9", "2019-13", "2019-02-29", "2019-09-1", "2019/09", ""] {
            assert_eq!(bad.parse::<EventDate>(), Err(NotAnEventDate), "{bad}");
        }
    }

    #[test]
    fn order_is_told_only_where_it_is_certain() {
        let date = |text: &str| text.parse::<EventDate>().unwrap();
        for (a, b, expected) in [
            ("2019-08", "2019-09", true),
            ("2019-09", "2019-09", false),
            ("2019-08-31", "2019-09", true),
            ("2019-09-01", "2019-09", false),
            ("2019-09", "2019-09-30", false),
            ("2019-09-01", "2019-09-02", true),
            ("2019-09-02", "2019-09-01", false),
        ] {
            assert_eq!(date(a).precedes(date(b)), expected, "{a} before {b}");
        }
    }
}
