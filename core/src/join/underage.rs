//! What to do about a member admitted below the age: FAQ questions 16 and 26.
//!
//! Two ways are known. In 2020: «因入团年龄问题无法录入系统的，由发展其成为团员的团组织或县区级团委开具相关说明，交由各省级团委汇总后报团中央，
//! 由团中央统一录入系统» (answers on entering members, 2020-07-31). Later, as one page retells 《关于不符合团章规定年龄入团问题
//! 处理办法》: fill in 《共青团员身份审核认定表》, assessed by the branch, examined by the basic committee, approved at county
//! level or above; then the joining month becomes the month of the 14th birthday. Its text and day are not recovered, so
//! the way is inferred and [`JoinPolicy::underage_way`](crate::policy::JoinPolicy::underage_way) chooses.
//!
//! Read at: the day of joining for the age, today for "not 14 yet".

use super::age::{CONSTITUTION_MINIMUM, minimum_age_on};
use super::arithmetic::{birthday_month, reached};
use super::birth::check_birth;
use super::future::check_future;
use super::policy::UnderageWay;
use super::{EventDate, JOINED, findings as f};
use crate::context::Context;
use crate::kernel::{Checked, Date, Diagnosis, Kind, Personal, ReadAt, Rule, Term, YearMonth};
use crate::sources::faq::{FAQ_2020_ENTRY_CENTRAL, FAQ_2020_ENTRY_COPY};
use crate::sources::league::UNDERAGE_ROUTE;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.underage",
    file: file!(),
    title: ("低龄入团的处理", "members admitted below the age"),
    questions: &[16, 26],
    read_at: ReadAt::EventDay,
    parameters: &[&CONSTITUTION_MINIMUM],
    sources: &[&FAQ_2020_ENTRY_CENTRAL, &FAQ_2020_ENTRY_COPY, &UNDERAGE_ROUTE],
    findings: &[f::UnderageReview::DEF, f::UnderageWait::DEF, f::UnderageCentral::DEF],
};

/// The age that the review restores.
const REVIEW_AGE: u8 = 14;

/// Which way a member goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Old enough by the constitution: entered like everybody.
    Ordinary,
    /// A review of the membership, after which the joining month is changed.
    Review,
    /// Not 14 yet: the review has to wait.
    Wait,
    /// The central committee enters the person; the joining month stays.
    CentralCommittee,
}

impl Way {
    /// The word for it.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Ordinary => &Term { code: "ordinary", zh: "正常录入", en: "ordinary entry" },
            Self::Review => &Term { code: "review", zh: "身份审核认定", en: "review of the membership" },
            Self::Wait => &Term { code: "wait", zh: "年满14周岁后再办理", en: "wait for the 14th birthday" },
            Self::CentralCommittee => {
                &Term { code: "central_committee", zh: "团中央统一录入", en: "entry by the central committee" }
            }
        }
    }

    /// What is to be done, in order.
    #[must_use]
    pub const fn steps(self, in_system: bool) -> &'static [Term] {
        match (self, in_system) {
            (Self::Ordinary, _) => &[],
            (Self::Review, true) => &[FORM, BRANCH, COMMITTEE, COUNTY, CHANGE],
            (Self::Review, false) => &[FORM, BRANCH, COMMITTEE, COUNTY, SUPPLEMENT],
            (Self::Wait, _) => &[WAIT],
            (Self::CentralCommittee, _) => &[CERTIFY, COLLECT, CENTRAL],
        }
    }
}

const FORM: Term =
    Term { code: "form", zh: "填写《共青团员身份审核认定表》", en: "fill in the review form" };
const BRANCH: Term = Term { code: "branch", zh: "团支部评议", en: "the branch assesses it" };
const COMMITTEE: Term =
    Term { code: "committee", zh: "基层团（工）委审核", en: "the basic committee examines it" };
const COUNTY: Term =
    Term {
        code: "county", zh: "县级及以上团组织审批", en: "an organization at county level or above approves it"
    };
const CHANGE: Term = Term {
    code: "change_month",
    zh: "团支部管理员将系统内的入团时间改为年满14周岁当月",
    en: "the branch's administrator changes the joining month to the month of the 14th birthday",
};
const SUPPLEMENT: Term = Term {
    code: "supplement",
    zh: "由县级及以上团组织按年满14周岁当月补录",
    en: "an organization at county level or above enters the person with the month of the 14th birthday",
};
const WAIT: Term = Term { code: "wait", zh: "年满14周岁后再办理", en: "wait for the 14th birthday" };
const CERTIFY: Term = Term {
    code: "certify",
    zh: "由发展其入团的团组织或县区级团委开具相关说明",
    en: "the admitting organization or the county committee certifies the case",
};
const COLLECT: Term = Term {
    code: "collect",
    zh: "省级团委汇总总数、姓名、身份证号、联系方式、当前所在团组织名称后报团中央",
    en: "the provincial committee lists number, names, ID numbers, contacts and present organizations",
};
const CENTRAL: Term =
    Term { code: "central", zh: "团中央统一录入系统", en: "the central committee enters the person" };

/// The decision about one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Which way.
    pub way: Way,
    /// Whether the system would refuse the record as it stands.
    pub refused: bool,
    /// The joining month to be entered after the review; `None` if it stays.
    pub new_month: Option<YearMonth>,
    /// What is to be done, in order.
    pub steps: &'static [Term],
}

/// Tells what to do about a member who may have been admitted below the age. `in_system` says whether the record is
/// already there.
///
/// No value is given for a joining that is impossible: in the future or before the birth.
///
/// # Findings
/// `join.underage_review`, `join.underage_wait` or `join.underage_central`, all notes; `join.in_future` and
/// `join.before_birth`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::join::underage::{Way, route};
/// use zhtj::kernel::{YearMonth, day};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let checked = route(day(2004, 6, 15), "2017-05".parse()?, false, &context);
/// let route = checked.value.unwrap();
/// assert_eq!((route.way, route.refused), (Way::Review, true));
/// assert_eq!(route.new_month, YearMonth::new(2018, 6));
/// # Ok::<(), zhtj::join::NotAnEventDate>(())
/// ```
#[must_use]
pub fn route(birth: Date, joined: EventDate, in_system: bool, context: &Context<'_>) -> Checked<Route> {
    let policy = &context.policy.join;
    if let Some(impossible) = check_future(joined, context) {
        return Checked { value: None, findings: vec![impossible] };
    }
    if let Some(impossible) = check_birth(joined, birth, &JOINED) {
        return Checked { value: None, findings: vec![impossible.within("joined")] };
    }
    let old_enough = |age| reached(birth, age, joined, policy.leap_birthday).under(policy.age_arithmetic);
    let refused = minimum_age_on(joined.parameter_day(), context.region, policy).is_ok_and(|age| !old_enough(age));
    let month = birthday_month(birth, REVIEW_AGE);
    let way = if old_enough(REVIEW_AGE) {
        Way::Ordinary
    } else {
        match policy.underage_way {
            UnderageWay::Review if month > YearMonth::of(context.today) => Way::Wait,
            UnderageWay::Review => Way::Review,
            // The central committee entered only those whom the system refused.
            UnderageWay::CentralCommittee if refused => Way::CentralCommittee,
            UnderageWay::CentralCommittee => Way::Ordinary,
        }
    };
    // The month of a birthday belongs to the person.
    let personal = || Personal::new(Kind::Text, month.to_string());
    let finding = match way {
        Way::Ordinary => None,
        Way::Review => Some(f::UnderageReview { month: personal() }.finding()),
        Way::Wait => Some(f::UnderageWait { month: personal() }.finding()),
        Way::CentralCommittee => Some(f::UnderageCentral {}.finding()),
    };
    let new_month = (way == Way::Review).then_some(month);
    Checked {
        value: Some(Route { way, refused, new_month, steps: way.steps(in_system) }),
        findings: finding.map(|finding| finding.within("joined")).into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::context::Region;
    use crate::join::testing::{codes, with};
    use crate::kernel::{Verdict, day};
    use crate::policy::JoinPolicy;

    fn decide(birth: Date, joined: &str, underage_way: UnderageWay) -> Checked<Route> {
        let policy = JoinPolicy { underage_way, ..JoinPolicy::default() };
        with(Region::Unspecified, &policy, |context| route(birth, joined.parse().unwrap(), false, context))
    }

    #[test]
    fn the_way_follows_the_age_and_the_policy() {
        let birth = day(2004, 6, 15);
        for (joined, underage_way, way, refused) in [
            ("2017-05", UnderageWay::Review, Way::Review, true),
            ("2017-06", UnderageWay::Review, Way::Review, false),
            ("2018-05", UnderageWay::Review, Way::Review, false),
            ("2018-06", UnderageWay::Review, Way::Ordinary, false),
            ("2017-05", UnderageWay::CentralCommittee, Way::CentralCommittee, true),
            ("2017-06", UnderageWay::CentralCommittee, Way::Ordinary, false),
        ] {
            let checked = decide(birth, joined, underage_way);
            assert_eq!(checked.verdict(), Verdict::Pass);
            let route = checked.value.unwrap();
            assert_eq!((route.way, route.refused), (way, refused), "{joined} {underage_way:?}");
            assert_eq!(route.new_month, (way == Way::Review).then(|| YearMonth::new(2018, 6).unwrap()));
        }
    }

    #[test]
    fn the_review_waits_for_the_month_of_the_14th_birthday() {
        // The day of the check is 2026-11-22.
        assert_eq!(decide(day(2012, 12, 1), "2025-01", UnderageWay::Review).value.unwrap().way, Way::Wait);
        assert_eq!(decide(day(2012, 11, 30), "2025-01", UnderageWay::Review).value.unwrap().way, Way::Review);
    }

    #[test]
    fn impossible_joinings_get_no_route() {
        for (joined, code) in [("2004-05", "join.before_birth"), ("2026-12", "join.in_future")] {
            let checked = decide(day(2004, 6, 15), joined, UnderageWay::Review);
            assert_eq!((codes(&checked.findings), checked.value), (vec![code], None));
        }
    }

    proptest! {
        #[test]
        fn the_new_month_needs_no_further_route(
            birth in (1995i32..2010, 1u32..=12, 1u32..=28), joined in (2008u16..2024, 1u8..=12),
        ) {
            let birth = Date::from_ymd_opt(birth.0, birth.1, birth.2).unwrap();
            let joined = YearMonth::new(joined.0, joined.1).unwrap();
            if let Some(month) = decide(birth, &joined.to_string(), UnderageWay::Review).value.and_then(|r| r.new_month) {
                let again = decide(birth, &month.to_string(), UnderageWay::Review);
                prop_assert_eq!(again.value.unwrap().way, Way::Ordinary);
            }
        }
    }
}
