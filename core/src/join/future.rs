//! The joining month is not in the future: FAQ question 16 (入团时间有什么限制).
//!
//! «被批准入团的青年从支部大会通过之日起取得团籍» (League constitution, 第四条): membership cannot begin on a day that has
//! not come. A helper of 2018 says it to the user as `入团年月不能大于当前时间`.
//!
//! Read at: today. The month of today is allowed, since nothing tells on which day of it somebody joined.

use super::{EventDate, findings as f};
use crate::context::Context;
use crate::kernel::{Date, Diagnosis, Finding, ReadAt, Rule, YearMonth};
use crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_4;
use crate::sources::system::DATE_HELPER_2018;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.future",
    file: file!(),
    title: ("入团年月不能晚于今天", "joining is not in the future"),
    questions: &[16, 26],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[&LEAGUE_CONSTITUTION_2023_ART_4, &DATE_HELPER_2018],
    findings: &[f::InFuture::DEF],
};

/// Tells whether an event lies after today, as far as it is known.
#[must_use]
pub fn is_in_future(event: EventDate, today: Date) -> bool {
    match event {
        EventDate::Day(day) => day > today,
        EventDate::Month(month) => month > YearMonth::of(today),
    }
}

/// Checks that the joining is not in the future. The finding lies at `/joined`: `join.in_future`.
#[must_use]
pub fn check_future(joined: EventDate, context: &Context<'_>) -> Option<Finding> {
    let today = context.today;
    let finding = || f::InFuture { month: joined.month(), today }.at_level(context.policy.join.in_future);
    is_in_future(joined, today).then(finding).flatten().map(|finding| finding.within("joined"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::join::testing::with;
    use crate::kernel::Level;
    use crate::policy::JoinPolicy;

    #[test]
    fn this_month_is_allowed_and_the_next_is_not() {
        // The day of the check is 2026-11-22.
        let future = |text: &str, policy: &JoinPolicy| {
            with(Region::Unspecified, policy, |context| check_future(text.parse().unwrap(), context).is_some())
        };
        let default = JoinPolicy::default();
        for (joined, expected) in
            [("2026-10", false), ("2026-11", false), ("2026-12", true), ("2026-11-22", false), ("2026-11-23", true)]
        {
            assert_eq!(future(joined, &default), expected, "{joined}");
        }
        assert!(!future("2026-12", &JoinPolicy { in_future: Level::Off, ..default }));
    }
}
