//! Joining: who may be entered with which dates, and what has to be done. FAQ questions 3, 16, 17 and 26.
//!
//! [`check`] judges the dates of one person, as a form or a row of a sheet gives them; the single checks of the files
//! below do the same for one date each. Findings lie below the names of the fields of [`JoinFacts`], which are those of
//! the JSON contract: `/joined`, `/party_joined`, `/volunteer_since`, `/post_since`. [`underage::route`],
//! [`since_2020::entry_route`] and [`archive::check_archive`] answer what to do.

pub mod age;
pub mod archive;
pub mod arithmetic;
pub mod birth;
mod event;
pub mod findings;
pub mod future;
pub mod party;
pub mod policy;
pub mod post;
pub mod since_2020;
pub mod underage;
pub mod volunteer;

use serde::Deserialize;

pub use arithmetic::AgeArithmetic;
pub use event::{EventDate, NotAnEventDate};

use crate::context::Context;
use crate::kernel::{Date, Finding, Rule, Term, day};

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &age::RULE,
    &future::RULE,
    &birth::RULE,
    &party::RULE,
    &volunteer::RULE,
    &post::RULE,
    &underage::RULE,
    &since_2020::RULE,
    &archive::RULE,
];

/// The first day of a parameter whose source gives no beginning: the first day that dates can be written for.
const BEGINNING: Date = day(1, 1, 1);

/// 入团年月
pub static JOINED: Term = Term { code: "joined", zh: "入团年月", en: "joining month" };
/// 入党年月
pub static PARTY_JOINED: Term = Term { code: "party_joined", zh: "入党年月", en: "Party-joining month" };
/// 注册志愿者时间
pub static VOLUNTEER_SINCE: Term = Term { code: "volunteer_since", zh: "注册志愿者时间", en: "volunteer date" };
/// 任现职年月
pub static POST_SINCE: Term = Term { code: "post_since", zh: "任现职年月", en: "post date" };
static PARTY_AGE: Term = Term { code: "party_minimum_age", zh: "入党年龄", en: "age for joining the Party" };

/// The dates of one person, as far as they are given. What is missing is not judged; whether it may be missing is the
/// business of the sheet or form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct JoinFacts {
    /// When the person joined the League (入团年月).
    pub joined: Option<EventDate>,
    /// The birth date, as the ID number gives it, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub birth_date: Option<Date>,
    /// When the person joined the Party (入党年月).
    pub party_joined: Option<EventDate>,
    /// Since when the person is a registered volunteer (注册志愿者时间).
    pub volunteer_since: Option<EventDate>,
    /// Since when the person holds the present post (任现职年月).
    pub post_since: Option<EventDate>,
}

/// Checks the dates of one person. Nothing is allocated when nothing is found.
///
/// A date that is reported to lie in the future or before the birth is not judged further: every other finding about it
/// would be noise.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::join::{JoinFacts, check};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let mut facts = JoinFacts { birth_date: Some(day(2004, 6, 15)), ..JoinFacts::default() };
/// facts.joined = Some("2018-09".parse()?);
/// assert!(check(&facts, &context).is_empty());
/// facts.joined = Some("2017-05".parse()?);
/// assert_eq!(check(&facts, &context)[0].code(), "join.too_young");
/// # Ok::<(), zhtj::join::NotAnEventDate>(())
/// ```
#[must_use]
pub fn check(facts: &JoinFacts, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let birth = facts.birth_date;
    if let Some(joined) = facts.joined {
        check_joined(joined, birth, context, &mut findings);
    }
    if let Some(party_joined) = facts.party_joined {
        party::check_party(party_joined, birth, facts.joined, context, &mut findings);
    }
    if let Some(since) = facts.volunteer_since {
        findings.extend(volunteer::check_volunteer(since, birth, context));
    }
    if let Some(since) = facts.post_since {
        post::check_post(since, birth, facts.joined, context, &mut findings);
    }
    findings
}

/// Checks the joining date alone: not in the future, not before the birth, the age.
pub fn check_joined(joined: EventDate, birth: Option<Date>, context: &Context<'_>, findings: &mut Vec<Finding>) {
    if let Some(impossible) = future::check_future(joined, context) {
        findings.push(impossible);
        return;
    }
    let Some(birth) = birth else { return };
    match birth::check_birth(joined, birth, &JOINED) {
        Some(impossible) => findings.push(impossible.within("joined")),
        None => age::check_age(joined, birth, context, findings),
    }
}

#[cfg(test)]
mod testing {
    use super::*;
    use crate::context::Region;
    use crate::policy::{JoinPolicy, Policy};

    /// Runs a check on 2026-11-22.
    pub(super) fn with<T>(region: Region, policy: &JoinPolicy, run: impl FnOnce(&Context<'_>) -> T) -> T {
        let policy = Policy { join: policy.clone(), ..Policy::default() };
        run(&Context { today: day(2026, 11, 22), region, policy: &policy })
    }

    pub(super) fn codes(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(Finding::code).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::testing::{codes, with};
    use super::*;
    use crate::context::Region;
    use crate::kernel::{Level, Severity};
    use crate::policy::JoinPolicy;

    #[test]
    fn each_date_is_judged_below_its_own_field() {
        let date = |text: &str| text.parse::<EventDate>().ok();
        let facts = JoinFacts {
            joined: date("2016-05"),
            birth_date: Some(day(2004, 6, 15)),
            party_joined: date("2016-04"),
            volunteer_since: date("2016-05"),
            post_since: date("2016-04"),
        };
        let findings = with(Region::Unspecified, &JoinPolicy::default(), |context| check(&facts, context));
        let paths = findings.iter().map(|finding| finding.path().to_string()).collect::<Vec<_>>();
        assert_eq!(
            codes(&findings),
            [
                "join.too_young",
                "join.party_too_young",
                "join.party_before_league",
                "join.volunteer_too_young",
                "join.post_too_young",
                "join.post_before_joining"
            ]
        );
        assert_eq!(
            paths,
            ["/joined", "/party_joined", "/party_joined", "/volunteer_since", "/post_since", "/post_since"]
        );
    }

    #[test]
    fn nothing_is_allocated_when_nothing_is_found() {
        let date = |text: &str| text.parse::<EventDate>().ok();
        let facts = JoinFacts {
            joined: date("2018-09"),
            birth_date: Some(day(2004, 6, 15)),
            party_joined: date("2023-06"),
            volunteer_since: date("2021-01"),
            post_since: date("2019-09"),
        };
        let findings = with(Region::Unspecified, &JoinPolicy::default(), |context| check(&facts, context));
        assert_eq!((findings.len(), findings.capacity()), (0, 0));
    }

    #[test]
    fn a_future_that_a_policy_allows_is_judged_like_any_date() {
        let facts = JoinFacts {
            joined: "2027-01".parse().ok(),
            birth_date: Some(day(2016, 1, 1)),
            party_joined: "2027-01".parse().ok(),
            volunteer_since: "2027-01".parse().ok(),
            post_since: "2027-01".parse().ok(),
        };
        let off = JoinPolicy { in_future: Level::Off, party_in_future: Level::Off, ..JoinPolicy::default() };
        let findings = with(Region::Unspecified, &off, |context| check(&facts, context));
        assert_eq!(
            codes(&findings),
            ["join.too_young", "join.party_too_young", "join.volunteer_in_future", "join.post_in_future"]
        );
    }

    #[test]
    fn without_a_birth_date_only_the_other_rules_speak() {
        let facts = JoinFacts { joined: "2027-01".parse().ok(), ..JoinFacts::default() };
        let findings = with(Region::Unspecified, &JoinPolicy::default(), |context| check(&facts, context));
        assert_eq!(codes(&findings), ["join.in_future"]);
        let nothing =
            with(Region::Unspecified, &JoinPolicy::default(), |context| check(&JoinFacts::default(), context));
        assert!(nothing.is_empty());
    }

    #[test]
    fn rules_and_findings_name_each_other_and_errors_stand_on_good_sources() {
        let listed: BTreeSet<_> =
            RULES.iter().flat_map(|rule| rule.findings.iter().map(|def| (def.code, rule.id))).collect();
        let defined: BTreeSet<_> = findings::FINDINGS.iter().map(|def| (def.code, def.rule)).collect();
        assert_eq!(listed, defined);
        for def in findings::FINDINGS {
            let may_refuse = def.sources.iter().any(|source| source.grade.may_refuse());
            assert!(def.severity != Severity::Error || may_refuse, "{}", def.code);
            assert!(def.sources.is_sorted_by_key(|source| source.grade), "{}: sources are listed best first", def.code);
        }
        for rule in RULES {
            assert!(std::path::Path::new("..").join(rule.file).is_file(), "{}", rule.file);
            assert!(rule.sources.is_sorted_by_key(|source| source.grade), "{}: sources are listed best first", rule.id);
        }
    }
}
