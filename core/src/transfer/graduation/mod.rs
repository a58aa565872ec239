//! Graduates (毕业学生团员): marks of branches and members, retention at the school, intake of freshmen. Appendix of the
//! FAQ.

pub mod branch;
pub mod freshmen;
pub mod member;
pub mod policy;
pub mod retention;

use crate::kernel::date::YearMonth;
use crate::kernel::{Coverage, Date};

/// A day of every year.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Yearly {
    /// 1 to 12.
    pub month: u8,
    /// 1 to 28 or more, as the month has.
    pub day: u8,
}

impl std::fmt::Debug for Yearly {
    /// Writes `MM-dd`, as listings show it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl Yearly {
    /// The day in a year; `None` only where the calendar ends.
    #[must_use]
    pub fn of(self, year: i32) -> Option<Date> {
        Date::from_ymd_opt(year, u32::from(self.month), u32::from(self.day))
    }
}

/// The day so many calendar months later. The first day is not counted, and where the month lacks the day its last day
/// stands for it (民法典第二百零一条、第二百零二条): six months from 31 August end on 28 or 29 February.
#[must_use]
pub fn months_after(start: Date, months: u16) -> Date {
    let month = YearMonth::of(start).plus_months(i32::from(months));
    let day = chrono::Datelike::day0(&start);
    let wanted = month.first_day() + chrono::Days::new(u64::from(day));
    wanted.min(month.last_day())
}

/// The first day that is covered, for findings that say so.
pub(crate) fn first_known(coverage: Coverage) -> Date {
    match coverage {
        Coverage::BeforeFirst { first, .. } | Coverage::Repealed { since: first, .. } => first,
        Coverage::Unknown { .. } => Date::MIN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::day;

    #[test]
    fn months_end_on_the_same_day_or_the_last_one() {
        assert_eq!(months_after(day(2024, 7, 1), 6), day(2025, 1, 1));
        assert_eq!(months_after(day(2024, 8, 31), 6), day(2025, 2, 28));
        assert_eq!(months_after(day(2023, 8, 31), 6), day(2024, 2, 29));
        assert_eq!(months_after(day(2024, 2, 29), 12), day(2025, 2, 28));
    }
}
