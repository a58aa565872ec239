//! Becoming a volunteer (注册志愿者时间): FAQ question 16, beside the joining month.
//!
//! A helper of 2018 refuses `成为志愿者日期不能大于当前时间` and `成为志愿者年龄不能小于16周岁`. It gives no first day, and its
//! project is unknown, so the rule only warns.
//!
//! Read at: the day of the event for the age, today for the future.

use super::arithmetic::{age_at, reached};
use super::birth::check_birth;
use super::future::is_in_future;
use super::{EventDate, VOLUNTEER_SINCE, findings as f};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule};
use crate::sources::system::DATE_HELPER_2018;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.volunteer",
    file: file!(),
    title: ("注册志愿者时间", "becoming a volunteer"),
    questions: &[16],
    read_at: ReadAt::EventDay,
    parameters: &[&VOLUNTEER_MINIMUM_AGE],
    sources: &[&DATE_HELPER_2018],
    findings: &[f::VolunteerTooYoung::DEF, f::VolunteerInFuture::DEF],
};

/// The age from which one may be a registered volunteer.
pub static VOLUNTEER_MINIMUM_AGE: Dated<u8> = Dated {
    id: "join.volunteer_minimum_age",
    zh: "成为志愿者的最低年龄（周岁）",
    en: "lowest age for a volunteer, in completed years",
    steps: &[Step { from: super::BEGINNING, value: Some(16), source: &DATE_HELPER_2018 }],
};

/// Checks since when someone is a volunteer.
///
/// The finding lies at `/volunteer_since`: `join.volunteer_in_future`, `join.before_birth` or
/// `join.volunteer_too_young`.
#[must_use]
pub fn check_volunteer(since: EventDate, birth: Option<Date>, context: &Context<'_>) -> Option<Finding> {
    let policy = &context.policy.join;
    let finding = if is_in_future(since, context.today) {
        f::VolunteerInFuture { month: since.month(), today: context.today }.at_level(policy.volunteer_date)
    } else {
        let birth = birth?;
        check_birth(since, birth, &VOLUNTEER_SINCE).or_else(|| {
            let (min_age, _) = VOLUNTEER_MINIMUM_AGE.on(since.parameter_day()).ok()?;
            if reached(birth, min_age, since, policy.leap_birthday).under(policy.age_arithmetic) {
                return None;
            }
            let age = age_at(birth, since, policy.age_arithmetic, policy.leap_birthday)?;
            f::VolunteerTooYoung { min_age, age }.at_level(policy.volunteer_date)
        })
    };
    finding.map(|finding| finding.within("volunteer_since"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::join::AgeArithmetic;
    use crate::join::testing::with;
    use crate::kernel::day;
    use crate::policy::JoinPolicy;

    #[test]
    fn sixteen_the_future_and_the_birth_are_the_boundaries() {
        let found = |since: &str, age_arithmetic| {
            let policy = JoinPolicy { age_arithmetic, ..JoinPolicy::default() };
            with(Region::Unspecified, &policy, |context| {
                check_volunteer(since.parse().unwrap(), Some(day(2004, 6, 15)), context).map(|found| found.code())
            })
        };
        for (since, month, strict) in [
            ("2004-05", Some("join.before_birth"), Some("join.before_birth")),
            ("2020-05", Some("join.volunteer_too_young"), Some("join.volunteer_too_young")),
            ("2020-06", None, Some("join.volunteer_too_young")),
            ("2020-07", None, None),
            ("2020-06-14", Some("join.volunteer_too_young"), Some("join.volunteer_too_young")),
            ("2020-06-15", None, None),
            ("2026-11", None, None),
            ("2026-12", Some("join.volunteer_in_future"), Some("join.volunteer_in_future")),
        ] {
            assert_eq!(found(since, AgeArithmetic::Month), month, "{since}");
            assert_eq!(found(since, AgeArithmetic::FirstDayStrict), strict, "{since}");
        }
    }
}
