//! Age at joining: FAQ questions 16 (入团时间有什么限制) and 26 (为什么无法录入).
//!
//! «系统对2017年1月1日及以后入团团员的入团年龄限制为13周岁(按照新疆团区委要求，新疆地区全部限制在13周岁)……系统对2017年1月1日以前入团团员的入团年龄
//! 限制为12周岁» (answers on entering members, 2020-07-31). In force for joinings before 2017-01-01: 12; from that day on:
//! 13; organizations in Xinjiang (新疆): 13 at any date. One later page says 14 instead of 13, without a day of change:
//! [`JoinPolicy::minimum_14_from`](super::policy::JoinPolicy::minimum_14_from).
//!
//! The constitution's own ages, «年龄在十四周岁以上，二十八周岁以下» (第一条), only warn: no source shows that the system
//! checks the upper one, and it is documented to take 12 and 13. Constitutions before 1988 are not recovered, and a rule
//! that only warns is silent there.
//!
//! Read at: the day of joining. Where it is known to the month only, the month of a birthday is decided in the person's
//! favour at both ends: by default the minimum is reached in it, and 28 is not yet past in it under either arithmetic.
//! Where it is known to the day, the birthday itself counts at both ends: old enough, and 28 is past.

use super::arithmetic::{Reached, age_at, reached};
use super::{EventDate, findings as f};
use crate::context::{Context, Region};
use crate::kernel::dated::{Coverage, Step};
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule, YearMonth, day};
use crate::policy::JoinPolicy;
use crate::sources::faq::{FAQ_2020_ENTRY_AGE, FAQ_2020_ENTRY_COPY};
use crate::sources::league::{AGE_14_CLAIM, LEAGUE_CONSTITUTION_2023_ART_1, LEAGUE_WORK_DICTIONARY};
use crate::sources::standards::CIVIL_CODE_ART_202;
use crate::sources::system::{DATE_HELPER_2018, GUANGDONG_2019};

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.age",
    file: file!(),
    title: ("入团年龄", "age at joining"),
    questions: &[16, 26],
    read_at: ReadAt::EventDay,
    parameters: &[&MINIMUM_AGE, &MINIMUM_AGE_XINJIANG, &CONSTITUTION_MINIMUM, &CONSTITUTION_MAXIMUM],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_1,
        &CIVIL_CODE_ART_202,
        &FAQ_2020_ENTRY_AGE,
        &FAQ_2020_ENTRY_COPY,
        &GUANGDONG_2019,
        &DATE_HELPER_2018,
        &AGE_14_CLAIM,
        &LEAGUE_WORK_DICTIONARY,
    ],
    findings: &[f::TooYoung::DEF, f::BelowConstitutionAge::DEF, f::TooOld::DEF, f::AgeDependsOnArithmetic::DEF],
};

/// The age from which the system takes members. The source says "before 2017" without a beginning.
pub static MINIMUM_AGE: Dated<u8> = Dated {
    id: "join.minimum_age",
    zh: "系统允许录入的最低入团年龄（周岁）",
    en: "lowest age at joining that the system takes, in completed years",
    steps: &[
        Step { from: super::BEGINNING, value: Some(12), source: &FAQ_2020_ENTRY_AGE },
        Step { from: day(2017, 1, 1), value: Some(13), source: &FAQ_2020_ENTRY_AGE },
    ],
};

/// The same for organizations in Xinjiang.
pub static MINIMUM_AGE_XINJIANG: Dated<u8> = Dated {
    id: "join.minimum_age_xinjiang",
    zh: "系统允许新疆的团组织录入的最低入团年龄（周岁）",
    en: "lowest age at joining that the system takes from organizations in Xinjiang, in completed years",
    steps: &[Step { from: super::BEGINNING, value: Some(13), source: &FAQ_2020_ENTRY_AGE }],
};

/// The constitution's lower age.
pub static CONSTITUTION_MINIMUM: Dated<u8> = Dated {
    id: "join.constitution_minimum",
    zh: "团章规定的最低入团年龄（周岁）",
    en: "lowest age at joining by the League's constitution, in completed years",
    steps: &[
        Step { from: day(1988, 5, 8), value: Some(14), source: &LEAGUE_WORK_DICTIONARY },
        Step { from: day(2023, 6, 22), value: Some(14), source: &LEAGUE_CONSTITUTION_2023_ART_1 },
    ],
};

/// The constitution's upper age: past it once the birthday is reached.
pub static CONSTITUTION_MAXIMUM: Dated<u8> = Dated {
    id: "join.constitution_maximum",
    zh: "团章规定的最高入团年龄（周岁）",
    en: "age by the League's constitution at which one can no longer join, in completed years",
    steps: &[
        Step { from: day(1988, 5, 8), value: Some(28), source: &LEAGUE_WORK_DICTIONARY },
        Step { from: day(2023, 6, 22), value: Some(28), source: &LEAGUE_CONSTITUTION_2023_ART_1 },
    ],
};

/// The age that a later page claims for [`JoinPolicy::minimum_14_from`].
const CLAIMED_MINIMUM: u8 = 14;

/// Gives the lowest age in completed years at which the system takes someone who joined on a day.
///
/// # Errors
/// [`Coverage`] where no value is known for the day.
pub fn minimum_age_on(day: Date, region: Region, policy: &JoinPolicy) -> Result<u8, Coverage> {
    let parameter = if region.is_xinjiang() { &MINIMUM_AGE_XINJIANG } else { &MINIMUM_AGE };
    let (minimum, _) = parameter.on(day)?;
    let raised = policy.minimum_14_from.is_some_and(|from| YearMonth::of(day) >= from);
    Ok(if raised { minimum.max(CLAIMED_MINIMUM) } else { minimum })
}

/// Checks the age at joining. A joining before the birth is not its business (`join.before_birth`).
///
/// Findings lie at `/joined`: `join.too_young`, `join.below_constitution_age`, `join.too_old`,
/// `join.age_depends_on_arithmetic`.
pub fn check_age(joined: EventDate, birth: Date, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let policy = &context.policy.join;
    let leap = policy.leap_birthday;
    let Some(age) = age_at(birth, joined, policy.age_arithmetic, leap) else { return };
    let on = joined.parameter_day();
    let mut report = |finding: Option<Finding>| findings.extend(finding.map(|finding| finding.within("joined")));

    let mut refused = false;
    if let Ok(min_age) = minimum_age_on(on, context.region, policy) {
        let minimum = reached(birth, min_age, joined, leap);
        refused = !minimum.under(policy.age_arithmetic);
        if refused {
            report(Some(f::TooYoung { min_age, age }.finding()));
        }
        if minimum == Reached::InDoubt {
            report(f::AgeDependsOnArithmetic { min_age }.at_level(policy.arithmetic_disagrees));
        }
    }
    if let (false, Ok((min_age, _))) = (refused, CONSTITUTION_MINIMUM.on(on))
        && !reached(birth, min_age, joined, leap).under(policy.age_arithmetic)
    {
        report(f::BelowConstitutionAge { min_age, age }.at_level(policy.below_constitution_age));
    }
    if let Ok((max_age, _)) = CONSTITUTION_MAXIMUM.on(on)
        && reached(birth, max_age, joined, leap) == Reached::Yes
    {
        report(f::TooOld { max_age, age }.at_level(policy.too_old));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::join::AgeArithmetic;
    use crate::join::testing::{codes, with};
    use crate::policy::Policy;

    fn found(joined: &str, birth: Date, region: Region, policy: &JoinPolicy) -> Vec<&'static str> {
        with(region, policy, |context| {
            let mut findings = Vec::new();
            check_age(joined.parse().unwrap(), birth, context, &mut findings);
            codes(&findings)
        })
    }

    fn refused(joined: &str, birth: Date, region: Region) -> bool {
        found(joined, birth, region, &JoinPolicy::default()).contains(&"join.too_young")
    }

    const ANYWHERE: Region = Region::Unspecified;
    const XINJIANG: Region = Region::Province(65);

    #[test]
    fn the_limit_rises_on_2017_01_01_except_in_xinjiang_where_it_always_stood() {
        // Twelve years and some months old in both.
        let birth = day(2004, 6, 15);
        assert!(!refused("2016-12", birth, ANYWHERE));
        assert!(refused("2017-01", birth, ANYWHERE));
        assert!(refused("2017-02", birth, ANYWHERE));
        assert!(!refused("2016-12-31", birth, ANYWHERE));
        assert!(refused("2017-01-01", birth, ANYWHERE));
        assert!(refused("2016-12", birth, XINJIANG));
        assert!(refused("2017-01", birth, XINJIANG));
        assert!(refused("2016-05", birth, ANYWHERE));
        assert!(!refused("2016-06", birth, ANYWHERE));
        assert!(!refused("2017-06", birth, XINJIANG));
    }

    #[test]
    fn the_month_of_the_birthday_is_told_and_decided_by_the_policy() {
        let birth = day(2004, 6, 15);
        let policy = |age_arithmetic| JoinPolicy { age_arithmetic, ..JoinPolicy::default() };
        assert_eq!(
            found("2017-06", birth, ANYWHERE, &policy(AgeArithmetic::Month)),
            ["join.age_depends_on_arithmetic", "join.below_constitution_age"]
        );
        assert_eq!(
            found("2017-06", birth, ANYWHERE, &policy(AgeArithmetic::FirstDayStrict)),
            ["join.too_young", "join.age_depends_on_arithmetic"]
        );
        assert_eq!(
            found("2017-07", birth, ANYWHERE, &policy(AgeArithmetic::FirstDayStrict)),
            ["join.below_constitution_age"]
        );
        assert_eq!(found("2017-06-14", birth, ANYWHERE, &policy(AgeArithmetic::Month)), ["join.too_young"]);
        assert_eq!(
            found("2017-06-15", birth, ANYWHERE, &policy(AgeArithmetic::Month)),
            ["join.below_constitution_age"]
        );
    }

    #[test]
    fn fourteen_refuses_only_from_the_month_a_policy_names() {
        let birth = day(2009, 6, 15);
        let policy = JoinPolicy { minimum_14_from: YearMonth::new(2022, 9), ..JoinPolicy::default() };
        assert_eq!(found("2022-08", birth, ANYWHERE, &policy), ["join.below_constitution_age"]);
        assert_eq!(found("2022-09", birth, ANYWHERE, &policy), ["join.too_young"]);
        assert_eq!(found("2022-10", birth, XINJIANG, &policy), ["join.too_young"]);
        assert_eq!(found("2023-06", birth, ANYWHERE, &policy), ["join.age_depends_on_arithmetic"]);
        assert_eq!(found("2022-09", birth, ANYWHERE, &JoinPolicy::default()), ["join.below_constitution_age"]);
    }

    #[test]
    fn the_month_of_the_28th_birthday_is_allowed_and_the_birthday_is_not() {
        let birth = day(1990, 6, 15);
        for age_arithmetic in [AgeArithmetic::Month, AgeArithmetic::FirstDayStrict] {
            let policy = JoinPolicy { age_arithmetic, ..JoinPolicy::default() };
            assert!(found("2018-05", birth, ANYWHERE, &policy).is_empty());
            assert!(found("2018-06", birth, ANYWHERE, &policy).is_empty());
            assert_eq!(found("2018-07", birth, ANYWHERE, &policy), ["join.too_old"]);
            assert!(found("2018-06-14", birth, ANYWHERE, &policy).is_empty());
            assert_eq!(found("2018-06-15", birth, ANYWHERE, &policy), ["join.too_old"]);
        }
    }

    #[test]
    fn before_the_recovered_constitutions_only_the_systems_limit_speaks() {
        assert!(found("1988-04", day(1955, 1, 1), ANYWHERE, &JoinPolicy::default()).is_empty());
        assert_eq!(found("1988-06", day(1955, 1, 1), ANYWHERE, &JoinPolicy::default()), ["join.too_old"]);
    }

    proptest! {
        #[test]
        fn waiting_never_makes_someone_too_young_within_a_regime(
            birth in (1985i32..2012, 1u32..=12, 1u32..=31), month in (1997u16..2026, 1u8..=12), later in 0i32..200,
            xinjiang: bool, strict: bool,
        ) {
            let Some(birth) = Date::from_ymd_opt(birth.0, birth.1, birth.2) else { return Ok(()) };
            let region = if xinjiang { XINJIANG } else { ANYWHERE };
            let arithmetic = if strict { AgeArithmetic::FirstDayStrict } else { AgeArithmetic::Month };
            let mut policy = Policy::default();
            policy.join.age_arithmetic = arithmetic;
            let first = YearMonth::new(month.0, month.1).unwrap();
            let second = first.plus_months(later);
            let limit = |month: YearMonth| minimum_age_on(month.first_day(), region, &policy.join).unwrap();
            prop_assume!(limit(first) == limit(second));
            let ok = |month: YearMonth| {
                !found(&month.to_string(), birth, region, &policy.join).contains(&"join.too_young")
            };
            prop_assume!(first.first_day() > birth);
            prop_assert!(!ok(first) || ok(second));
        }

        #[test]
        fn the_default_arithmetic_refuses_nobody_whom_the_other_or_any_day_of_the_month_accepts(
            birth in (1998i32..2012, 1u32..=12, 1u32..=28), month in (2010u16..2026, 1u8..=12), on in 1u32..=28,
        ) {
            let birth = Date::from_ymd_opt(birth.0, birth.1, birth.2).unwrap();
            let month = YearMonth::new(month.0, month.1).unwrap();
            let strict = JoinPolicy { age_arithmetic: AgeArithmetic::FirstDayStrict, ..JoinPolicy::default() };
            let exact = Date::from_ymd_opt(i32::from(month.year()), u32::from(month.month()), on).unwrap();
            // A day before the birth is no question of age.
            prop_assume!(exact >= birth);
            let fails = |joined: String, policy: &JoinPolicy| {
                found(&joined, birth, ANYWHERE, policy).contains(&"join.too_young")
            };
            if fails(month.to_string(), &JoinPolicy::default()) {
                prop_assert!(fails(month.to_string(), &strict));
                prop_assert!(fails(exact.to_string(), &JoinPolicy::default()));
            }
        }
    }
}
