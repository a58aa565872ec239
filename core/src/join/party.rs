//! Joining the Party (入党年月): FAQ questions 16 and 17.
//!
//! «年满十八岁的中国工人、农民、军人、知识分子和其他社会阶层的先进分子……可以申请加入中国共产党» (Party constitution, 第一条):
//! nobody applies, let alone joins, before 18. The limit is known from 1982-09-06 on; earlier dates stay undecided.
//! «预备党员的预备期，从支部大会通过他为预备党员之日算起» (第七条): not in the future. A helper of 2018 says
//! `入党不能小于18周岁` and `入党年月不能大于当前时间`.
//!
//! Read at: the day of joining the Party for the age, today for the future.

use super::arithmetic::{age_at, reached};
use super::birth::check_birth;
use super::future::is_in_future;
use super::{EventDate, PARTY_AGE, PARTY_JOINED, findings as f};
use crate::context::Context;
use crate::kernel::dated::{Coverage, Step};
use crate::kernel::{Date, Dated, Diagnosis, Finding, Level, ReadAt, Rule, day};
use crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_1;
use crate::sources::standards::{PARTY_CONSTITUTION_1982_ART_1, PARTY_CONSTITUTION_ART_1, PARTY_CONSTITUTION_ART_7};
use crate::sources::system::DATE_HELPER_2018;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.party",
    file: file!(),
    title: ("入党年月", "joining the Party"),
    questions: &[16, 17],
    read_at: ReadAt::EventDay,
    parameters: &[&PARTY_MINIMUM_AGE],
    sources: &[
        &PARTY_CONSTITUTION_ART_1,
        &PARTY_CONSTITUTION_ART_7,
        &LEAGUE_CONSTITUTION_2023_ART_1,
        &PARTY_CONSTITUTION_1982_ART_1,
        &DATE_HELPER_2018,
    ],
    findings: &[f::PartyTooYoung::DEF, f::PartyInFuture::DEF, f::PartyBeforeLeague::DEF, f::RuleNotKnown::DEF],
};

/// The age from which one may join the Party.
pub static PARTY_MINIMUM_AGE: Dated<u8> = Dated {
    id: "join.party_minimum_age",
    zh: "可以申请入党的最低年龄（周岁）",
    en: "lowest age for joining the Party, in completed years",
    steps: &[
        Step { from: day(1982, 9, 6), value: Some(18), source: &PARTY_CONSTITUTION_1982_ART_1 },
        Step { from: day(2002, 11, 14), value: Some(18), source: &PARTY_CONSTITUTION_ART_1 },
    ],
};

/// Checks when someone joined the Party.
///
/// Findings lie at `/party_joined`: `join.party_in_future`, `join.before_birth`, `join.party_too_young`,
/// `join.rule_not_known`, `join.party_before_league`.
pub fn check_party(
    party_joined: EventDate,
    birth: Option<Date>,
    joined: Option<EventDate>,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) {
    let policy = &context.policy.join;
    let mut report = |finding: Option<Finding>| findings.extend(finding.map(|finding| finding.within("party_joined")));
    if is_in_future(party_joined, context.today) && policy.party_in_future != Level::Off {
        let today = context.today;
        report(f::PartyInFuture { month: party_joined.month(), today }.at_level(policy.party_in_future));
        return;
    }
    if let Some(birth) = birth {
        let impossible = check_birth(party_joined, birth, &PARTY_JOINED);
        if impossible.is_some() {
            report(impossible);
            return;
        }
        report(age_finding(party_joined, birth, context));
    }
    if joined.is_some_and(|joined| party_joined.precedes(joined)) {
        report(f::PartyBeforeLeague {}.at_level(policy.party_before_league));
    }
}

fn age_finding(party_joined: EventDate, birth: Date, context: &Context<'_>) -> Option<Finding> {
    let policy = &context.policy.join;
    let min_age = match PARTY_MINIMUM_AGE.on(party_joined.parameter_day()) {
        Ok((min_age, _)) => min_age,
        Err(Coverage::BeforeFirst { first, .. }) => {
            return Some(f::RuleNotKnown { parameter: &PARTY_AGE, first }.finding());
        }
        Err(Coverage::Repealed { .. } | Coverage::Unknown { .. }) => return None,
    };
    if reached(birth, min_age, party_joined, policy.leap_birthday).under(policy.age_arithmetic) {
        return None;
    }
    let age = age_at(birth, party_joined, policy.age_arithmetic, policy.leap_birthday)?;
    f::PartyTooYoung { min_age, age }.at_level(policy.party_too_young)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::join::AgeArithmetic;
    use crate::join::testing::{codes, with};
    use crate::policy::JoinPolicy;

    fn found(party: &str, birth: Date, joined: Option<&str>, policy: &JoinPolicy) -> Vec<&'static str> {
        with(Region::Unspecified, policy, |context| {
            let mut findings = Vec::new();
            let joined = joined.map(|joined| joined.parse().unwrap());
            check_party(party.parse().unwrap(), Some(birth), joined, context, &mut findings);
            codes(&findings)
        })
    }

    #[test]
    fn eighteen_is_reached_in_the_month_or_on_the_day_of_the_birthday() {
        let birth = day(2000, 6, 15);
        let default = JoinPolicy::default();
        let strict = JoinPolicy { age_arithmetic: AgeArithmetic::FirstDayStrict, ..JoinPolicy::default() };
        assert_eq!(found("2018-05", birth, None, &default), ["join.party_too_young"]);
        assert!(found("2018-06", birth, None, &default).is_empty());
        assert_eq!(found("2018-06", birth, None, &strict), ["join.party_too_young"]);
        assert!(found("2018-07", birth, None, &strict).is_empty());
        assert_eq!(found("2018-06-14", birth, None, &default), ["join.party_too_young"]);
        assert!(found("2018-06-15", birth, None, &default).is_empty());
    }

    #[test]
    fn the_order_of_the_two_joinings_is_only_noted() {
        let birth = day(1998, 6, 15);
        let default = JoinPolicy::default();
        assert_eq!(found("2018-05", birth, Some("2018-06"), &default), ["join.party_before_league"]);
        assert!(found("2018-06", birth, Some("2018-06"), &default).is_empty());
    }

    #[test]
    fn before_the_first_known_constitution_nothing_is_decided() {
        let birth = day(1960, 6, 15);
        let default = JoinPolicy::default();
        assert_eq!(found("1982-08", birth, None, &default), ["join.rule_not_known"]);
        assert_eq!(found("1982-09-05", birth, None, &default), ["join.rule_not_known"]);
        assert!(found("1982-09-06", birth, None, &default).is_empty());
        assert!(found("1982-10", birth, None, &default).is_empty());
    }

    #[test]
    fn impossible_dates_are_not_judged_further() {
        let birth = day(2000, 6, 15);
        let default = JoinPolicy::default();
        assert_eq!(found("2026-12", birth, None, &default), ["join.party_in_future"]);
        assert_eq!(found("1999-12", birth, Some("2015-01"), &default), ["join.before_birth"]);
    }
}
