//! Setting up branches for projects and for a time, and the superior's reply.
//!
//! Project and task groups that last longer than six months and qualify set up a branch; the superior replies to a
//! request within one month (article 6); a temporary branch (临时团支部) is reported to the organization that approved it
//! and ends with the body it was made for: «临时组建的机构撤销后，临时团支部自然撤销，撤销前要向批准其成立的团组织报备» (regulations on branches,
//! 2019).
//!
//! Read at: the day of the request. That exactly six months are not «longer» is the wording's plain sense; a month ends
//! on the same day of the next one, or on its last day (民法典第二百零二条).

use chrono::Months;
use serde::Deserialize;

use super::findings::term as f;
use super::size::{BRANCH_MINIMUM, BRANCH_RULES};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule};
use crate::sources::organization::{BRANCH_RULES_2019_ART_6, BRANCH_RULES_2019_FORMS, BRANCH_RULES_2019_TEMPORARY};
use crate::sources::standards::CIVIL_CODE_ART_202;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.establish",
    file: file!(),
    title: ("团支部的设立和撤销", "setting up and ending branches"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&PROJECT_MONTHS, &REPLY_MONTHS],
    sources: &[&CIVIL_CODE_ART_202, &BRANCH_RULES_2019_FORMS, &BRANCH_RULES_2019_ART_6, &BRANCH_RULES_2019_TEMPORARY],
    findings: &[
        f::ProjectNeedsBranch::DEF,
        f::JointBranchAdvised::DEF,
        f::ReplyOverdue::DEF,
        f::TemporaryOutlives::DEF,
        f::TemporaryNotReported::DEF,
    ],
};

/// Months beyond which a project that qualifies has a branch.
pub static PROJECT_MONTHS: Dated<u32> = Dated {
    id: "organization.project_months",
    zh: "应当成立团支部的工程、项目持续时间（月，超过）",
    en: "months beyond which a project has a branch",
    steps: &[Step { from: BRANCH_RULES, value: Some(6), source: &BRANCH_RULES_2019_FORMS }],
};

/// Months within which the superior replies.
pub static REPLY_MONTHS: Dated<u32> = Dated {
    id: "organization.reply_months",
    zh: "上级团组织对设立团支部的批复期限（月）",
    en: "months within which the superior replies to a request for a branch",
    steps: &[Step { from: BRANCH_RULES, value: Some(1), source: &BRANCH_RULES_2019_ART_6 }],
};

/// A unit that has or wants a branch. What is not given is not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Establishment {
    /// The members of the unit.
    pub members: u32,
    /// Whether it has a branch.
    #[serde(default)]
    pub has_branch: bool,
    /// If it is a project or task group: from when, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub project_from: Option<Date>,
    /// And until when, `yyyy-MM-dd`, the last day included.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub project_until: Option<Date>,
    /// The day on which a branch was requested, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub requested_on: Option<Date>,
    /// The day of the reply, `yyyy-MM-dd`; if not given, there is none.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub replied_on: Option<Date>,
    /// Whether the branch is a temporary one (临时团支部).
    #[serde(default)]
    pub temporary: bool,
    /// The day on which the temporary body was dissolved, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub body_dissolved_on: Option<Date>,
    /// Whether the end of the temporary branch was reported beforehand (报备).
    #[serde(default)]
    pub reported: bool,
}

/// Gives the last day of the superior's reply; `None` before the regulations of 2019.
#[must_use]
pub fn reply_deadline(requested_on: Date) -> Option<Date> {
    let (months, _) = REPLY_MONTHS.on(requested_on).ok()?;
    requested_on.checked_add_months(Months::new(months))
}

/// Checks how a branch is set up and ended. Findings lie at the fields of [`Establishment`].
#[must_use]
pub fn check_establishment(facts: &Establishment, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let today = context.today;
    let members = facts.members;
    let minimum = BRANCH_MINIMUM.on(facts.requested_on.unwrap_or(today)).ok().map(|(minimum, _)| minimum);
    let qualifies = minimum.is_some_and(|minimum| members >= minimum);
    if let (Some(minimum), false, false) = (minimum, qualifies, facts.has_branch)
        && members > 0
    {
        findings.push(f::JointBranchAdvised { members, minimum }.finding().within("members"));
    }
    if let (Some(from), Some(until), true, false) =
        (facts.project_from, facts.project_until, qualifies, facts.has_branch)
        && let Ok((months, _)) = PROJECT_MONTHS.on(from)
        && from.checked_add_months(Months::new(months)).is_some_and(|exactly| until >= exactly)
    {
        findings.push(f::ProjectNeedsBranch { months, members }.finding().within("project_until"));
    }
    if let Some(deadline) = facts.requested_on.and_then(reply_deadline)
        && facts.replied_on.unwrap_or(today) > deadline
    {
        findings.push(f::ReplyOverdue { deadline }.finding().within("replied_on"));
    }
    if let (true, Some(dissolved_on)) = (facts.temporary, facts.body_dissolved_on)
        && dissolved_on <= today
        && dissolved_on >= BRANCH_RULES
    {
        if facts.has_branch {
            findings.push(f::TemporaryOutlives { dissolved_on }.finding().within("has_branch"));
        }
        if !facts.reported {
            findings.push(f::TemporaryNotReported {}.finding().within("reported"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::day;
    use crate::organization::testing::{codes, with};

    const NOTHING: Establishment = Establishment {
        members: 5,
        has_branch: false,
        project_from: None,
        project_until: None,
        requested_on: None,
        replied_on: None,
        temporary: false,
        body_dissolved_on: None,
        reported: false,
    };

    fn found(facts: &Establishment) -> Vec<&'static str> {
        with(|context| codes(&check_establishment(facts, context)))
    }

    #[test]
    fn a_project_of_more_than_six_months_has_a_branch() {
        let project = |from, until| Establishment { project_from: Some(from), project_until: Some(until), ..NOTHING };
        // 1 January to 30 June are six months to the day.
        assert!(found(&project(day(2026, 1, 1), day(2026, 6, 30))).is_empty());
        let longer = project(day(2026, 1, 1), day(2026, 7, 1));
        assert_eq!(found(&longer), ["organization.project_needs_branch"]);
        assert!(found(&Establishment { has_branch: true, ..longer }).is_empty());
        assert_eq!(found(&Establishment { members: 2, ..longer }), ["organization.joint_branch_advised"]);
        assert!(found(&project(day(2019, 12, 31), day(2020, 12, 31))).is_empty());
    }

    #[test]
    fn the_superior_replies_within_a_month() {
        assert_eq!(reply_deadline(day(2024, 1, 31)), Some(day(2024, 2, 29)));
        assert_eq!(reply_deadline(day(2019, 12, 31)), None);
        let request = |replied_on| Establishment { requested_on: Some(day(2026, 3, 10)), replied_on, ..NOTHING };
        assert!(found(&request(Some(day(2026, 4, 10)))).is_empty());
        assert_eq!(found(&request(Some(day(2026, 4, 11)))), ["organization.reply_overdue"]);
        assert_eq!(found(&request(None)), ["organization.reply_overdue"]);
    }

    #[test]
    fn a_temporary_branch_ends_with_its_body() {
        let ended = |has_branch, reported| Establishment {
            has_branch,
            reported,
            temporary: true,
            body_dissolved_on: Some(day(2026, 11, 22)),
            ..NOTHING
        };
        assert!(found(&ended(false, true)).is_empty());
        let both = ["organization.temporary_outlives", "organization.temporary_not_reported"];
        assert_eq!(found(&ended(true, false)), both);
        let later = Establishment { body_dissolved_on: Some(day(2026, 11, 23)), ..ended(true, false) };
        assert!(found(&later).is_empty());
    }
}
