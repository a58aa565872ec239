//! The yearly evaluation of members (团员教育评议).
//!
//! «到会团员超过应到会团员总数的三分之二方可进行评议……优秀等次团员数量应控制在参加评议团员人数的30%以内» (中青发〔2017〕5号): exactly two thirds are not
//! enough, exactly 30 % are not too many. Those evaluated are taken to be the members graded. By articles 34 and 35 the
//! secretary talks to those found barely qualified; those found unqualified get three to six months, then another
//! evaluation, or they are urged to leave, or removed with the approval of the superior (`leaving.procedure`).
//!
//! In force from 2017-01-19. Read at: the day of the evaluation.

use chrono::Months;
use serde::Deserialize;

use super::findings::branch_life as f;
use super::words::words;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, ReadAt, Rule, day};
use crate::sources::membership::{BRANCH_LIFE_2017_ART_34, BRANCH_LIFE_2017_ART_35, BRANCH_LIFE_2017_EVALUATION};

/// The rule.
pub static RULE: Rule = Rule {
    id: "evaluation.yearly",
    file: file!(),
    title: ("团员教育评议", "yearly evaluation of members"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&QUORUM, &EXCELLENT_PERCENT, &CORRECTION_MONTHS],
    sources: &[&BRANCH_LIFE_2017_EVALUATION, &BRANCH_LIFE_2017_ART_34, &BRANCH_LIFE_2017_ART_35],
    findings: &[
        f::NoQuorum::DEF,
        f::CountsDiffer::DEF,
        f::TooManyExcellent::DEF,
        f::TalkDue::DEF,
        f::CorrectionDue::DEF,
        f::TooEarly::DEF,
        f::TooLate::DEF,
        f::EvaluationUnknown::DEF,
    ],
};

/// The day of the detailed rules on the life of branches.
pub(super) const FIRST: Date = day(2017, 1, 19);

/// The part of the members that more than has to be present, as a fraction.
pub static QUORUM: Dated<(u64, u64)> = Dated {
    id: "evaluation.quorum",
    zh: "到会团员须超过应到会的比例（分子、分母）",
    en: "fraction of the members of which more have to be present",
    steps: &[Step { from: FIRST, value: Some((2, 3)), source: &BRANCH_LIFE_2017_EVALUATION }],
};

/// The largest part of those evaluated that may be excellent, in percent.
pub static EXCELLENT_PERCENT: Dated<u32> = Dated {
    id: "evaluation.excellent_percent",
    zh: "优秀等次的最高比例（%）",
    en: "largest part of those evaluated that may be excellent, in percent",
    steps: &[Step { from: FIRST, value: Some(30), source: &BRANCH_LIFE_2017_EVALUATION }],
};

/// The months after which an unqualified member is evaluated again: from, until.
pub static CORRECTION_MONTHS: Dated<(u32, u32)> = Dated {
    id: "evaluation.correction_months",
    zh: "不合格团员限期改正的月数（最短、最长）",
    en: "months given to an unqualified member (shortest, longest)",
    steps: &[Step { from: FIRST, value: Some((3, 6)), source: &BRANCH_LIFE_2017_ART_35 }],
};

words! {
    /// The grade of a member, best first.
    Grade {
        /// Excellent.
        Excellent = "excellent", "优秀", "excellent";
        /// Qualified.
        Qualified = "qualified", "合格", "qualified";
        /// Barely qualified.
        BarelyQualified = "barely_qualified", "基本合格", "barely qualified";
        /// Unqualified.
        Unqualified = "unqualified", "不合格", "unqualified";
    }
}

/// An evaluation held by a branch.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    /// The day of the meeting, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The members who should be present.
    pub due: u32,
    /// The members who were.
    pub present: u32,
    /// Members found excellent.
    #[serde(default)]
    pub excellent: u32,
    /// Members found qualified.
    #[serde(default)]
    pub qualified: u32,
    /// Members found barely qualified.
    #[serde(default)]
    pub barely_qualified: u32,
    /// Members found unqualified.
    #[serde(default)]
    pub unqualified: u32,
}

/// The numbers that an evaluation has to keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The fewest members who have to be present.
    pub quorum: u32,
    /// The most members who may be excellent.
    pub excellent: u32,
}

/// Checks an evaluation. The value is `None` where no rule is known for the day.
///
/// # Findings
/// `evaluation.no_quorum`, `evaluation.counts_differ`, `evaluation.too_many_excellent`, `evaluation.rule_not_known`.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::membership::evaluation::{Evaluation, check};
/// let evaluation = Evaluation {
///     on: day(2026, 11, 1), due: 30, present: 20,
///     excellent: 6, qualified: 14, barely_qualified: 0, unqualified: 0,
/// };
/// assert_eq!(check(&evaluation).findings[0].code(), "evaluation.no_quorum"); // 20 of 30 is not more than two thirds
/// assert!(check(&Evaluation { present: 21, ..evaluation }).findings.is_empty());
/// ```
#[must_use]
pub fn check(evaluation: &Evaluation) -> Checked<Limits> {
    let on = evaluation.on;
    let (Ok(((part, whole), _)), Ok((percent, _))) = (QUORUM.on(on), EXCELLENT_PERCENT.on(on)) else {
        return Checked { value: None, findings: vec![f::EvaluationUnknown { first: FIRST }.finding().within("on")] };
    };
    let Evaluation { due, present, excellent, .. } = *evaluation;
    let graded = [excellent, evaluation.qualified, evaluation.barely_qualified, evaluation.unqualified]
        .into_iter()
        .fold(0, u32::saturating_add);
    let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let limits = Limits {
        quorum: small(u64::from(due) * part / whole + 1),
        excellent: small(u64::from(graded) * u64::from(percent) / 100),
    };
    let mut findings = Vec::new();
    if present > due || graded > due {
        findings.push(f::CountsDiffer { due, present, graded }.finding().within("due"));
    }
    if present < limits.quorum {
        findings.push(f::NoQuorum { due, present, needed: limits.quorum }.finding().within("present"));
    }
    if excellent > limits.excellent {
        let finding = f::TooManyExcellent { percent, limit: limits.excellent, excellent }.finding();
        findings.push(finding.within("excellent"));
    }
    Checked { value: Some(limits), findings }
}

/// A member's grade and what came after it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Graded {
    /// The grade.
    pub grade: Grade,
    /// The day on which it was given and, if it is `unqualified`, the time to change was set, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The day of the next evaluation, `yyyy-MM-dd`; if not given, it has not happened.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub again_on: Option<Date>,
}

/// Tells what follows from a grade: the first and last day of the next evaluation of an unqualified member.
///
/// # Findings
/// `evaluation.talk_due`, `evaluation.correction_due`, `evaluation.too_early`, `evaluation.too_late`,
/// `evaluation.rule_not_known`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::evaluation::{Grade, Graded, consequence};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let member = Graded { grade: Grade::Unqualified, on: day(2026, 11, 1), again_on: None };
/// assert_eq!(consequence(&member, &context).value, Some(Some((day(2027, 2, 1), day(2027, 5, 1)))));
/// ```
#[must_use]
pub fn consequence(member: &Graded, context: &Context<'_>) -> Checked<Option<(Date, Date)>> {
    let Ok(((shortest, longest), _)) = CORRECTION_MONTHS.on(member.on) else {
        return Checked { value: None, findings: vec![f::EvaluationUnknown { first: FIRST }.finding().within("on")] };
    };
    match member.grade {
        Grade::Excellent | Grade::Qualified => Checked::clean(None),
        Grade::BarelyQualified => {
            Checked { value: Some(None), findings: vec![f::TalkDue {}.finding().within("grade")] }
        }
        Grade::Unqualified => {
            let later = |months| member.on.checked_add_months(Months::new(months)).unwrap_or(Date::MAX);
            let (from, until) = (later(shortest), later(longest));
            let finding = match member.again_on {
                Some(again) if again < from => Some(f::TooEarly { from }.finding().within("again_on")),
                Some(again) if again > until => Some(f::TooLate { until }.finding().within("again_on")),
                Some(_) => None,
                None if context.today > until => Some(f::TooLate { until }.finding().within("again_on")),
                None => Some(f::CorrectionDue { from, until }.finding().within("grade")),
            };
            Checked { value: Some(Some((from, until))), findings: finding.into_iter().collect() }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::membership::testing::{codes, with};

    fn held(due: u32, present: u32, excellent: u32, qualified: u32) -> Evaluation {
        let on = day(2026, 11, 1);
        Evaluation { on, due, present, excellent, qualified, barely_qualified: 0, unqualified: 0 }
    }

    fn found(evaluation: &Evaluation) -> Vec<&'static str> {
        codes(&check(evaluation).findings)
    }

    #[test]
    fn two_thirds_are_not_enough_and_30_percent_not_too_many() {
        assert_eq!(found(&held(30, 20, 0, 20)), ["evaluation.no_quorum"]);
        assert!(found(&held(30, 21, 0, 21)).is_empty());
        assert_eq!(found(&held(10, 6, 0, 6)), ["evaluation.no_quorum"]);
        assert!(found(&held(10, 7, 0, 7)).is_empty());
        assert!(found(&held(20, 20, 6, 14)).is_empty());
        assert_eq!(found(&held(20, 20, 7, 13)), ["evaluation.too_many_excellent"]);
        assert!(found(&held(9, 9, 2, 7)).is_empty());
        assert_eq!(found(&held(9, 9, 3, 6)), ["evaluation.too_many_excellent"]);
        assert_eq!(found(&held(9, 10, 0, 9)), ["evaluation.counts_differ"]);
        assert_eq!(found(&Evaluation { on: day(2017, 1, 18), ..held(1, 0, 0, 0) }), ["evaluation.rule_not_known"]);
        assert_eq!(found(&Evaluation { on: day(2017, 1, 19), ..held(1, 0, 0, 0) }), ["evaluation.no_quorum"]);
    }

    #[test]
    fn an_unqualified_member_is_evaluated_again_after_three_to_six_months() {
        let on = day(2026, 3, 1);
        let at = |again_on| {
            let member = Graded { grade: Grade::Unqualified, on, again_on };
            with(|context| codes(&consequence(&member, context).findings))
        };
        assert_eq!(at(Some(day(2026, 5, 31))), ["evaluation.too_early"]);
        assert!(at(Some(day(2026, 6, 1))).is_empty());
        assert!(at(Some(day(2026, 9, 1))).is_empty());
        assert_eq!(at(Some(day(2026, 9, 2))), ["evaluation.too_late"]);
        assert_eq!(at(None), ["evaluation.too_late"]);
    }

    proptest! {
        #[test]
        fn the_quorum_is_the_least_number_above_two_thirds(due in 0u32..5000) {
            let limits = check(&held(due, due, 0, 0)).value.unwrap();
            prop_assert!(u64::from(limits.quorum) * 3 > u64::from(due) * 2);
            prop_assert!((u64::from(limits.quorum) - 1) * 3 <= u64::from(due) * 2);
        }
    }
}
