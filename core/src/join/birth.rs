//! Nothing happens before the birth: FAQ questions 16 and 26.
//!
//! The birth date is the one in the ID number (GB 11643). A joining, a post or a certificate before it is impossible by
//! nature, so one of the two is written wrongly. Timeless; the month of the birth itself is left to the rules on ages.

use super::{EventDate, findings as f};
use crate::kernel::{Date, Diagnosis, Finding, ReadAt, Rule, Term, YearMonth};
use crate::sources::standards::GB_11643_1999;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.birth",
    file: file!(),
    title: ("日期不能早于出生日期", "no date lies before the birth"),
    questions: &[16, 26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&GB_11643_1999],
    findings: &[f::BeforeBirth::DEF],
};

/// Checks that an event does not lie before the birth. The finding lies at the root; the caller places it.
#[must_use]
pub fn check_birth(event: EventDate, birth: Date, name: &'static Term) -> Option<Finding> {
    let before = match event {
        EventDate::Day(day) => day < birth,
        EventDate::Month(month) => month < YearMonth::of(birth),
    };
    before.then(|| f::BeforeBirth { event: name }.finding())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::join::JOINED;
    use crate::kernel::day;

    #[test]
    fn the_month_and_the_day_of_the_birth_are_the_boundaries() {
        for (event, expected) in
            [("2004-05", true), ("2004-06", false), ("2004-06-14", true), ("2004-06-15", false), ("2004-07", false)]
        {
            let found = check_birth(event.parse().unwrap(), day(2004, 6, 15), &JOINED);
            assert_eq!(found.is_some(), expected, "{event}");
        }
    }
}
