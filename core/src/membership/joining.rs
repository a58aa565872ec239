//! Joining: steps and documents. FAQ question 3 asks who may be registered; this rule tells when somebody is a member.
//!
//! «申请入团的青年应有团员两人介绍……要求入团的青年要向支部委员会提出申请，填写入团志愿书，经支部大会讨论通过和上级委员会批准，才能成为团员。
//! 被批准入团的青年从支部大会通过之日起取得团籍» (constitution, article 4). Membership begins with the branch meeting, not
//! with the approval, but only once the approval is there. The ages of article 1 are judged by `join.age`, the upload of
//! the form by `join.archive`.
//!
//! How long an applicant is observed is not checked: three to six months are known from one city (2016), a national
//! figure is not recovered. In force from 2016-07-28 as far as copies show; the wording of 2023 is the same.
//!
//! Read at: the day of the branch meeting; without one, today.

use serde::{Deserialize, Serialize};

use super::findings::joining as f;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_4;
use crate::sources::membership::{
    DISCIPLINE_PAGE_2012, JOINING_STEPS_2016, LEAGUE_CONSTITUTION_2023_ART_4_STEPS, LEAGUE_CONSTITUTION_2023_ART_33,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "joining.admission",
    file: file!(),
    title: ("入团手续", "steps and documents of joining"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&INTRODUCERS],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_4_STEPS,
        &LEAGUE_CONSTITUTION_2023_ART_4,
        &LEAGUE_CONSTITUTION_2023_ART_33,
        &JOINING_STEPS_2016,
        &DISCIPLINE_PAGE_2012,
    ],
    findings: &[
        f::IntroducersFew::DEF,
        f::IntroducerNotMember::DEF,
        f::IntroducerOnProbation::DEF,
        f::StepMissing::DEF,
        f::OutOfOrder::DEF,
        f::StepInFuture::DEF,
        f::JoiningUnknown::DEF,
    ],
};

const FIRST: Date = day(2016, 7, 28);

/// Members who introduce an applicant.
pub static INTRODUCERS: Dated<u8> = Dated {
    id: "joining.introducers",
    zh: "入团介绍人的人数",
    en: "members who introduce an applicant",
    steps: &[
        Step { from: FIRST, value: Some(2), source: &JOINING_STEPS_2016 },
        Step { from: day(2023, 6, 22), value: Some(2), source: &LEAGUE_CONSTITUTION_2023_ART_4_STEPS },
    ],
};

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

static APPLICATION: Term = term("application", "向支部委员会提出入团申请", "application to the branch committee");
static FORM: Term = term("form", "填写入团志愿书", "application form (入团志愿书)");
static MEETING: Term = term("meeting", "支部大会讨论通过", "consent of the branch meeting");
static APPROVAL: Term = term("approval", "上级委员会批准", "approval by the superior committee");

/// What has to be done, in order; the introducers stand beside the application.
pub static STEPS: [&Term; 4] = [&APPLICATION, &FORM, &MEETING, &APPROVAL];

/// A member who introduces an applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Introducer {
    /// Whether the introducer is a member (团员).
    pub member: bool,
    /// Whether the introducer is on probation within the League (留团察看).
    #[serde(default)]
    pub on_probation: bool,
}

/// An admission, as far as it has come. A day that is not given has not come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Admission {
    /// The day of the application, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub applied_on: Option<Date>,
    /// Who introduces the applicant.
    pub introducers: Vec<Introducer>,
    /// The day on which the form was filled in, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub form_on: Option<Date>,
    /// The day on which the branch meeting passed it, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub meeting_on: Option<Date>,
    /// The day on which the superior committee approved it, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub approved_on: Option<Date>,
}

/// What an admission has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Since when the person is a member; `None` as long as a step is missing or something is wrong.
    pub member_since: Option<Date>,
    /// What is to be done next; `None` if nothing is missing.
    pub next: Option<&'static Term>,
}

/// Checks an admission.
///
/// # Findings
/// The codes `joining.*`, each at the field it is about.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::joining::{Admission, Introducer, check};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let member = Introducer { member: true, on_probation: false };
/// let admission = Admission {
///     applied_on: Some(day(2026, 3, 1)),
///     introducers: vec![member, member],
///     form_on: Some(day(2026, 9, 1)),
///     meeting_on: Some(day(2026, 9, 10)),
///     approved_on: Some(day(2026, 10, 8)),
/// };
/// let checked = check(&admission, &context);
/// assert!(checked.findings.is_empty());
/// assert_eq!(checked.value.and_then(|standing| standing.member_since), Some(day(2026, 9, 10)));
/// ```
#[must_use]
pub fn check(admission: &Admission, context: &Context<'_>) -> Checked<Standing> {
    let steps = [
        ("applied_on", &APPLICATION, admission.applied_on),
        ("form_on", &FORM, admission.form_on),
        ("meeting_on", &MEETING, admission.meeting_on),
        ("approved_on", &APPROVAL, admission.approved_on),
    ];
    let mut findings = Vec::new();
    let mut before: Option<(&'static Term, Date)> = None;
    for (field, step, on) in steps {
        let Some(on) = on else {
            findings.push(f::StepMissing { step }.finding().within(field));
            continue;
        };
        if on > context.today {
            findings.push(f::StepInFuture { step, today: context.today }.finding().within(field));
        }
        if let Some((earlier, _)) = before.filter(|(_, earlier_on)| on < *earlier_on) {
            findings.push(f::OutOfOrder { earlier, later: step }.finding().within(field));
        }
        before = Some((step, on));
    }
    check_introducers(admission, context, &mut findings);
    let next = steps.iter().find(|(_, _, on)| on.is_none()).map(|(_, step, _)| *step);
    let member_since = if findings.is_empty() { admission.meeting_on } else { None };
    Checked { value: Some(Standing { member_since, next }), findings }
}

fn check_introducers(admission: &Admission, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let on = admission.meeting_on.unwrap_or(context.today);
    let given = admission.introducers.len();
    match INTRODUCERS.on(on) {
        Ok((needed, _)) if given < usize::from(needed) => {
            findings.push(f::IntroducersFew { needed, given }.finding().within("introducers"));
        }
        Ok(_) => {}
        Err(_) => findings.push(f::JoiningUnknown { first: FIRST }.finding().within("introducers")),
    }
    for (index, introducer) in (0..).zip(&admission.introducers) {
        let finding = if !introducer.member {
            f::IntroducerNotMember {}.finding()
        } else if introducer.on_probation {
            f::IntroducerOnProbation {}.finding()
        } else {
            continue;
        };
        findings.push(finding.within_index(index).within("introducers"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::membership::testing::{codes, with};

    const MEMBER: Introducer = Introducer { member: true, on_probation: false };

    fn whole() -> Admission {
        Admission {
            applied_on: Some(day(2026, 3, 1)),
            introducers: vec![MEMBER, MEMBER],
            form_on: Some(day(2026, 9, 1)),
            meeting_on: Some(day(2026, 9, 10)),
            approved_on: Some(day(2026, 10, 8)),
        }
    }

    fn found(admission: &Admission) -> (Vec<&'static str>, Option<Date>) {
        with(|context| {
            let checked = check(admission, context);
            (codes(&checked.findings), checked.value.and_then(|standing| standing.member_since))
        })
    }

    #[test]
    fn membership_begins_with_the_meeting_once_it_is_approved() {
        assert_eq!(found(&whole()), (vec![], Some(day(2026, 9, 10))));
        let open = Admission { approved_on: None, ..whole() };
        assert_eq!(found(&open), (vec!["joining.step_missing"], None));
        let same_day = Admission { approved_on: Some(day(2026, 9, 10)), ..whole() };
        assert_eq!(found(&same_day), (vec![], Some(day(2026, 9, 10))));
        let early = Admission { approved_on: Some(day(2026, 9, 9)), ..whole() };
        assert_eq!(found(&early).0, ["joining.out_of_order"]);
        let late = Admission { approved_on: Some(day(2026, 11, 23)), ..whole() };
        assert_eq!(found(&late), (vec!["joining.in_future"], None));
    }

    #[test]
    fn two_members_introduce_and_neither_is_on_probation() {
        let by = |introducers: Vec<Introducer>| found(&Admission { introducers, ..whole() }).0;
        assert_eq!(by(vec![MEMBER]), ["joining.introducers_few"]);
        assert_eq!(by(vec![MEMBER; 3]), Vec::<&str>::new());
        assert_eq!(
            by(vec![MEMBER, Introducer { member: false, on_probation: false }]),
            ["joining.introducer_not_member"]
        );
        assert_eq!(
            by(vec![MEMBER, Introducer { member: true, on_probation: true }]),
            ["joining.introducer_on_probation"]
        );
        let old = Admission {
            applied_on: Some(day(2016, 1, 1)),
            form_on: Some(day(2016, 7, 27)),
            meeting_on: Some(day(2016, 7, 27)),
            approved_on: Some(day(2016, 7, 28)),
            introducers: Vec::new(),
        };
        assert_eq!(found(&old).0, ["joining.rule_not_known"]);
        assert_eq!(found(&Admission { meeting_on: Some(day(2016, 7, 28)), ..old }).0, ["joining.introducers_few"]);
    }
}
