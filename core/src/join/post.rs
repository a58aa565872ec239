//! Taking up the present post (任现职年月): FAQ question 16, beside the joining month.
//!
//! A helper of 2018 refuses `任现职年月不能大于当前时间`, `任现职年月不能小于13周岁` and `任现职年月不能小于入团年月`. It gives no
//! first day, and its project is unknown, so the rule only warns.
//!
//! Read at: the day of the event for the age, today for the future.

use super::arithmetic::{age_at, reached};
use super::birth::check_birth;
use super::future::is_in_future;
use super::{EventDate, POST_SINCE, findings as f};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule};
use crate::sources::system::DATE_HELPER_2018;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.post",
    file: file!(),
    title: ("任现职年月", "taking up the post"),
    questions: &[16],
    read_at: ReadAt::EventDay,
    parameters: &[&POST_MINIMUM_AGE],
    sources: &[&DATE_HELPER_2018],
    findings: &[f::PostTooYoung::DEF, f::PostInFuture::DEF, f::PostBeforeJoining::DEF],
};

/// The age from which one may hold a post.
pub static POST_MINIMUM_AGE: Dated<u8> = Dated {
    id: "join.post_minimum_age",
    zh: "任现职的最低年龄（周岁）",
    en: "lowest age for holding a post, in completed years",
    steps: &[Step { from: super::BEGINNING, value: Some(13), source: &DATE_HELPER_2018 }],
};

/// Checks since when someone holds the present post.
///
/// Findings lie at `/post_since`: `join.post_in_future`, `join.before_birth`, `join.post_too_young`,
/// `join.post_before_joining`.
pub fn check_post(
    since: EventDate,
    birth: Option<Date>,
    joined: Option<EventDate>,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    let policy = &context.policy.join;
    let mut report = |finding: Option<Finding>| findings.extend(finding.map(|finding| finding.within("post_since")));
    if is_in_future(since, context.today) {
        report(f::PostInFuture { month: since.month(), today: context.today }.at_level(policy.post_date));
        return;
    }
    if let Some(birth) = birth {
        let impossible = check_birth(since, birth, &POST_SINCE);
        if impossible.is_some() {
            report(impossible);
            return;
        }
        if let Ok((min_age, _)) = POST_MINIMUM_AGE.on(since.parameter_day())
            && !reached(birth, min_age, since, policy.leap_birthday).under(policy.age_arithmetic)
        {
            let age = age_at(birth, since, policy.age_arithmetic, policy.leap_birthday);
            report(age.and_then(|age| f::PostTooYoung { min_age, age }.at_level(policy.post_date)));
        }
    }
    if joined.is_some_and(|joined| since.precedes(joined)) {
        report(f::PostBeforeJoining {}.at_level(policy.post_date));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::join::AgeArithmetic;
    use crate::join::testing::{codes, with};
    use crate::kernel::{Level, day};
    use crate::policy::JoinPolicy;

    fn found(since: &str, joined: Option<&str>, policy: &JoinPolicy) -> Vec<&'static str> {
        with(Region::Unspecified, policy, |context| {
            let mut findings = Vec::new();
            let joined = joined.map(|joined| joined.parse().unwrap());
            check_post(since.parse().unwrap(), Some(day(2004, 6, 15)), joined, context, &mut findings);
            codes(&findings)
        })
    }

    #[test]
    fn thirteen_the_joining_and_today_are_the_boundaries() {
        let default = JoinPolicy::default();
        let strict = JoinPolicy { age_arithmetic: AgeArithmetic::FirstDayStrict, ..JoinPolicy::default() };
        assert_eq!(found("2017-05", None, &default), ["join.post_too_young"]);
        assert!(found("2017-06", None, &default).is_empty());
        assert_eq!(found("2017-06", None, &strict), ["join.post_too_young"]);
        assert_eq!(found("2018-08", Some("2018-09"), &default), ["join.post_before_joining"]);
        assert!(found("2018-09", Some("2018-09"), &default).is_empty());
        assert_eq!(found("2017-05", Some("2018-09"), &default), ["join.post_too_young", "join.post_before_joining"]);
        assert!(found("2026-11", None, &default).is_empty());
        assert_eq!(found("2026-12", None, &default), ["join.post_in_future"]);
        assert_eq!(found("2004-05", Some("2018-09"), &default), ["join.before_birth"]);
        let off = JoinPolicy { post_date: Level::Off, ..JoinPolicy::default() };
        assert!(found("2017-05", Some("2018-09"), &off).is_empty());
    }
}
