//! How often a branch meets (三会).
//!
//! By the detailed rules of 2017 (中青发〔2017〕5号) the branch meeting is generally held once a quarter and the branch committee meets
//! once a month; how often a group meets is not recovered. Both are counted by the calendar: a meeting of any day of a
//! quarter is that quarter's, so the next is due by the end of the following one. «一般» leaves exceptions: a warning.
//!
//! In force from 2017-01-19. Read at: today.

use serde::Deserialize;

use super::evaluation::FIRST;
use super::findings::branch_life as f;
use super::words::words;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, ReadAt, Rule, YearMonth};
use crate::sources::membership::BRANCH_LIFE_2017_MEETINGS;

/// The rule.
pub static RULE: Rule = Rule {
    id: "meeting.interval",
    file: file!(),
    title: ("三会的召开间隔", "how often a branch meets"),
    questions: &[],
    read_at: ReadAt::Today,
    parameters: &[&BRANCH_MEETING_MONTHS, &COMMITTEE_MEETING_MONTHS],
    sources: &[&BRANCH_LIFE_2017_MEETINGS],
    findings: &[f::MeetingOverdue::DEF, f::IntervalUnknown::DEF, f::MeetingInFuture::DEF],
};

/// Months in which a branch meeting is held once.
pub static BRANCH_MEETING_MONTHS: Dated<u32> = Dated {
    id: "meeting.branch_months",
    zh: "支部大会的召开间隔（月）",
    en: "months in which a branch meeting is held once",
    steps: &[Step { from: FIRST, value: Some(3), source: &BRANCH_LIFE_2017_MEETINGS }],
};

/// Months in which the branch committee meets once.
pub static COMMITTEE_MEETING_MONTHS: Dated<u32> = Dated {
    id: "meeting.committee_months",
    zh: "支部委员会的召开间隔（月）",
    en: "months in which the branch committee meets once",
    steps: &[Step { from: FIRST, value: Some(1), source: &BRANCH_LIFE_2017_MEETINGS }],
};

words! {
    /// A kind of meeting.
    Meeting {
        /// The branch meeting.
        Branch = "branch", "支部大会", "branch meeting";
        /// The branch committee.
        Committee = "committee", "支部委员会会议", "branch committee";
        /// A group.
        Group = "group", "团小组会", "group meeting";
    }
}

/// A kind of meeting and when it was held last.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// The kind of meeting.
    pub meeting: Meeting,
    /// When it was held last, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub last: Date,
}

/// Tells by which day the next meeting is due; `None` where the interval is not known.
///
/// # Findings
/// `meeting.overdue`, `meeting.interval_not_known`, `meeting.in_future`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::meeting::{Held, Meeting, check};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let checked = check(&Held { meeting: Meeting::Branch, last: day(2026, 7, 1) }, &context);
/// assert_eq!(checked.value, Some(day(2026, 12, 31)));
/// ```
#[must_use]
pub fn check(held: &Held, context: &Context<'_>) -> Checked<Date> {
    let meeting = held.meeting.term();
    let interval = match held.meeting {
        Meeting::Branch => BRANCH_MEETING_MONTHS.on(context.today).ok(),
        Meeting::Committee => COMMITTEE_MEETING_MONTHS.on(context.today).ok(),
        Meeting::Group => None,
    };
    let Some(months) = interval.map(|(months, _)| months).filter(|months| *months > 0) else {
        let finding = f::IntervalUnknown { meeting }.finding().within("meeting");
        return Checked { value: None, findings: vec![finding] };
    };
    let last = YearMonth::of(held.last);
    // Periods begin with the year, so that three months are a quarter.
    let into_period = (u32::from(last.month()) - 1) % months;
    let ahead = i32::try_from(2 * months - into_period - 1).unwrap_or(i32::MAX);
    let due = last.plus_months(ahead).last_day();
    let finding = if held.last > context.today {
        Some(f::MeetingInFuture { meeting, today: context.today }.finding())
    } else {
        (context.today > due).then(|| f::MeetingOverdue { meeting, months, due }.finding())
    };
    Checked { value: Some(due), findings: finding.map(|finding| finding.within("last")).into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::day;
    use crate::membership::testing::{codes, with_on};

    fn found(meeting: Meeting, last: Date, today: Date) -> (Option<Date>, Vec<&'static str>) {
        with_on(today, |context| {
            let checked = check(&Held { meeting, last }, context);
            (checked.value, codes(&checked.findings))
        })
    }

    #[test]
    fn the_next_one_is_due_by_the_end_of_the_next_quarter_or_month() {
        for (last, due) in [
            (day(2026, 1, 1), day(2026, 6, 30)),
            (day(2026, 3, 31), day(2026, 6, 30)),
            (day(2026, 4, 1), day(2026, 9, 30)),
            (day(2026, 12, 31), day(2027, 3, 31)),
        ] {
            assert_eq!(found(Meeting::Branch, last, due), (Some(due), vec![]));
            let next = due.succ_opt().unwrap();
            assert_eq!(found(Meeting::Branch, last, next), (Some(due), vec!["meeting.overdue"]));
        }
        assert_eq!(found(Meeting::Committee, day(2026, 10, 1), day(2026, 11, 30)), (Some(day(2026, 11, 30)), vec![]));
        assert_eq!(found(Meeting::Committee, day(2026, 10, 31), day(2026, 12, 1)).1, ["meeting.overdue"]);
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        assert_eq!(found(Meeting::Group, day(2026, 1, 1), day(2026, 2, 1)).1, ["meeting.interval_not_known"]);
        assert_eq!(found(Meeting::Branch, day(2017, 1, 1), day(2017, 1, 18)).1, ["meeting.interval_not_known"]);
        assert_eq!(found(Meeting::Branch, day(2017, 1, 1), day(2017, 1, 19)), (Some(day(2017, 6, 30)), vec![]));
        assert_eq!(found(Meeting::Branch, day(2026, 2, 2), day(2026, 2, 1)).1, ["meeting.in_future"]);
    }
}
