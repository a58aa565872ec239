//! Leaving at 28 (超龄离团).
//!
//! «团员年满二十八周岁，没有担任团内职务，应该办理离团手续。团员加入共产党以后仍保留团籍，年满二十八周岁，没有在团内担任职务，不再保留团籍»
//! (constitution, article 1). In force from 2018-07-01 as far as copies show (the day of the constitution of 2018 is
//! known to the month), in the same words from 2023-06-22 on; nothing is decided for earlier days. The birthday itself
//! counts (年满).
//!
//! Whether and on which day the national system acts by itself is not recovered; a caller who asks that is told so
//! (`leaving.system_unknown`).
//!
//! Read at: today, since leaving is due as long as it has not been carried out. A birthday on 29 February is decided by
//! [`JoinPolicy::leap_birthday`](crate::policy::JoinPolicy::leap_birthday), as at joining.

use serde::Deserialize;

use crate::context::Context;
use crate::kernel::date::birthday_in;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::membership::findings::leaving as f;
use crate::sources::membership::{LEAGUE_CONSTITUTION_2018_ART_1, LEAGUE_CONSTITUTION_2023_ART_1_LEAVING};
use crate::sources::standards::CIVIL_CODE_ART_202;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "leaving.overage",
    file: file!(),
    title: ("超龄离团", "leaving at 28"),
    questions: &[],
    read_at: ReadAt::Today,
    parameters: &[&LEAVING_AGE],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_1_LEAVING,
        &CIVIL_CODE_ART_202,
        &LEAGUE_CONSTITUTION_2018_ART_1,
        &GUANGDONG_2019,
    ],
    findings: &[
        f::LeavingDue::DEF,
        f::LeavingKept::DEF,
        f::PartyMemberEnds::DEF,
        f::PostUnknown::DEF,
        f::SystemUnknown::DEF,
        f::LeavingUnknown::DEF,
    ],
};

const FIRST: Date = day(2018, 7, 1);

/// The age of leaving.
pub static LEAVING_AGE: Dated<u8> = Dated {
    id: "leaving.age",
    zh: "离团年龄（周岁）",
    en: "age of leaving, in completed years",
    steps: &[
        Step { from: FIRST, value: Some(28), source: &LEAGUE_CONSTITUTION_2018_ART_1 },
        Step { from: day(2023, 6, 22), value: Some(28), source: &LEAGUE_CONSTITUTION_2023_ART_1_LEAVING },
    ],
};

/// A member whose leaving is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Aged {
    /// The birth date, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub birth_date: Date,
    /// Whether the member holds a post in the League (团内职务); not decided if not given.
    #[serde(default)]
    pub has_post: Option<bool>,
    /// Whether the member has joined the Party.
    #[serde(default)]
    pub party_member: bool,
    /// Whether the question is what the system does by itself.
    #[serde(default)]
    pub by_system: bool,
}

/// How things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Not of the age yet.
    Stays,
    /// Of the age, but in a post.
    StaysForPost,
    /// Leaving has to be carried out.
    Due,
    /// Membership is no longer kept beside that of the Party.
    NoLongerKept,
    /// Depends on whether there is a post.
    Open,
}

impl Outcome {
    /// The word for it.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Stays => &Term { code: "stays", zh: "未到离团年龄", en: "not of the age" },
            Self::StaysForPost => &Term { code: "stays_for_post", zh: "任职保留团籍", en: "stays for a post" },
            Self::Due => &Term { code: "due", zh: "应办理离团手续", en: "leaving is due" },
            Self::NoLongerKept => {
                &Term { code: "no_longer_kept", zh: "不再保留团籍", en: "membership is no longer kept" }
            }
            Self::Open => &Term { code: "open", zh: "取决于是否任职", en: "depends on a post" },
        }
    }
}

/// When and how a member leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overage {
    /// The day on which the age of leaving is reached.
    pub turns: Date,
    /// How things stand today.
    pub outcome: Outcome,
}

/// Gives the day on which somebody reaches the age of leaving that is in force today; `None` where no age is known.
#[must_use]
pub fn turns_on(birth: Date, context: &Context<'_>) -> Option<Date> {
    use chrono::Datelike;
    let (age, _) = LEAVING_AGE.on(context.today).ok()?;
    birthday_in(birth, birth.year() + i32::from(age), context.policy.join.leap_birthday)
}

/// Tells whether a member has to leave. The value is `None` where no rule is known for today.
///
/// # Findings
/// `leaving.due`, `leaving.kept_for_post`, `leaving.party_member`, `leaving.post_unknown`, `leaving.system_unknown`,
/// `leaving.rule_not_known`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::leaving::overage::{Aged, Outcome, check};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let member = Aged { birth_date: day(1998, 11, 22), has_post: Some(false), party_member: false, by_system: false };
/// let checked = check(&member, &context);
/// assert_eq!(checked.value.map(|overage| overage.outcome), Some(Outcome::Due));
/// assert_eq!(checked.findings[0].code(), "leaving.due");
/// ```
#[must_use]
pub fn check(member: &Aged, context: &Context<'_>) -> Checked<Overage> {
    let (Ok((age, _)), Some(turns)) = (LEAVING_AGE.on(context.today), turns_on(member.birth_date, context)) else {
        return Checked { value: None, findings: vec![f::LeavingUnknown { first: FIRST }.finding()] };
    };
    let outcome = if context.today < turns {
        Outcome::Stays
    } else {
        match (member.has_post, member.party_member) {
            (None, _) => Outcome::Open,
            (Some(true), _) => Outcome::StaysForPost,
            (Some(false), true) => Outcome::NoLongerKept,
            (Some(false), false) => Outcome::Due,
        }
    };
    let found: Option<Finding> = match outcome {
        Outcome::Stays => None,
        Outcome::StaysForPost => Some(f::LeavingKept { age }.finding()),
        Outcome::Due => Some(f::LeavingDue { age }.finding()),
        Outcome::NoLongerKept => Some(f::PartyMemberEnds { age }.finding()),
        Outcome::Open => Some(f::PostUnknown { age }.finding().within("has_post")),
    };
    let mut findings: Vec<Finding> = found.into_iter().collect();
    if member.by_system {
        findings.push(f::SystemUnknown { age }.finding().within("by_system"));
    }
    Checked { value: Some(Overage { turns, outcome }), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::date::LeapBirthday;
    use crate::membership::testing::{codes, with, with_on};
    use crate::policy::Policy;

    fn born(year: i32, month: u32, on: u32) -> Aged {
        Aged { birth_date: day(year, month, on), has_post: Some(false), party_member: false, by_system: false }
    }

    fn outcome(member: &Aged) -> Option<Outcome> {
        with(|context| check(member, context).value.map(|overage| overage.outcome))
    }

    #[test]
    fn the_28th_birthday_itself_counts() {
        // The day of the check is 2026-11-22.
        assert_eq!(outcome(&born(1998, 11, 23)), Some(Outcome::Stays));
        assert_eq!(outcome(&born(1998, 11, 22)), Some(Outcome::Due));
        assert_eq!(outcome(&born(1998, 11, 21)), Some(Outcome::Due));
    }

    #[test]
    fn a_post_keeps_the_membership_and_the_party_does_not() {
        let member = born(1998, 1, 1);
        let at = |has_post, party_member| outcome(&Aged { has_post, party_member, ..member.clone() });
        assert_eq!(at(Some(true), false), Some(Outcome::StaysForPost));
        assert_eq!(at(Some(true), true), Some(Outcome::StaysForPost));
        assert_eq!(at(Some(false), true), Some(Outcome::NoLongerKept));
        assert_eq!(at(None, true), Some(Outcome::Open));
    }

    #[test]
    fn nothing_is_decided_before_the_constitution_of_2018() {
        let found = |today| with_on(today, |context| codes(&check(&born(1980, 1, 1), context).findings));
        assert_eq!(found(day(2018, 6, 30)), ["leaving.rule_not_known"]);
        assert_eq!(found(day(2018, 7, 1)), ["leaving.due"]);
    }

    #[test]
    fn who_was_born_on_29_february_has_the_day_again_after_28_years() {
        for leap_birthday in [LeapBirthday::LastOfFebruary, LeapBirthday::FirstOfMarch] {
            let mut policy = Policy::default();
            policy.join.leap_birthday = leap_birthday;
            let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
            assert_eq!(turns_on(day(2000, 2, 29), &context), Some(day(2028, 2, 29)));
        }
    }
}
