//! Adding, changing and cancelling an administrator (管理员): FAQ questions 11, 12 and 25.
//!
//! An administrator must be a cadre (团干部) of the organization itself; where it has none, a cadre is added first. So a
//! plain member of a branch cannot be chosen (question 25, whose own answer is lost: inferred from this). Two ways are
//! known: the superior's registration code, with which the cadre registers as administrator of that organization, and
//! the change of administrator among its cadres. Who may file and who approves is asked of the matrix
//! ([`permission`](super::permission)); the code itself and the age for registering with it belong to the accounts.
//!
//! In Guangdong's system a cadre is operator (运营者) of one organization only, and an organization cancels only those it
//! appointed. How many administrators an organization may have is not known, so nothing is said about it.
//!
//! Read at: no day.

use serde::{Deserialize, Serialize};

use super::findings::administrator as f;
use crate::context::Context;
use crate::kernel::{Checked, Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::faq::{FAQ_2019_Q4, FAQ_2019_Q5};
use crate::sources::league::SCHOOL_GUIDE_GUANGXI;
use crate::sources::permission::FAQ_COPY_ADMINISTRATOR;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.administrator",
    file: file!(),
    title: ("添加、变更团组织管理员", "an organization's administrator"),
    questions: &[11, 12, 25],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_Q4, &FAQ_2019_Q5, &FAQ_COPY_ADMINISTRATOR, &SCHOOL_GUIDE_GUANGXI, &GUANGDONG_2019],
    findings: &[
        f::NoCadres::DEF,
        f::NotCadre::DEF,
        f::CadreNotStated::DEF,
        f::AlreadyAdministrator::DEF,
        f::NotAdministrator::DEF,
        f::AdministratorElsewhere::DEF,
    ],
};

/// What is to be done with the candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// To make him administrator. The default.
    #[default]
    Appoint,
    /// To take it from him.
    Cancel,
}

/// A candidate and the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Candidate {
    /// What is to be done.
    pub task: Task,
    /// The number of cadres of the organization, if known.
    pub cadres: Option<u32>,
    /// Whether the candidate is a cadre of this very organization.
    pub is_cadre: Option<bool>,
    /// Whether the candidate is an administrator of it already.
    pub is_administrator: bool,
    /// Whether the candidate is an administrator of another organization.
    pub administrator_elsewhere: bool,
}

/// A way to an administrator, step by step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Its stable name and what it is called.
    pub term: &'static Term,
    /// What is done, in order.
    pub steps: &'static [Term],
}

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

static ADD_CADRE: Term =
    term("add_cadre", "先将该人员录入为本组织团干部", "first enter the person as a cadre of the organization");
static CODE: Term = term("registration_code", "管理员注册码", "registration code");
static CODE_STEPS: [Term; 2] = [
    term(
        "issue_code",
        "上级团组织为本组织生成管理员注册码",
        "the superior generates a registration code for the organization",
    ),
    term(
        "register",
        "该团干部以“管理员注册”选择本组织并填写注册码",
        "the cadre registers as administrator, selects this very organization and enters the code",
    ),
];
static CHANGE: Term = term("change", "管理员变更", "change of administrator");
static CHANGE_STEPS: [Term; 3] = [
    term("open", "进入管理中心—业务办理—管理员变更", "open 管理中心 → 业务办理 → 管理员变更"),
    term(
        "choose",
        "选择组织，从其团干部中选择管理员",
        "choose the organization, and the administrator among its cadres",
    ),
    term(
        "take_effect",
        "为本组织变更的经上级管理员审核后生效，为直属下级变更的即时生效",
        "it takes effect after the superior's approval for the own organization, at once for a direct subordinate",
    ),
];

/// The ways that are open to somebody who is a cadre of the organization.
pub static WAYS: [Way; 2] = [Way { term: &CODE, steps: &CODE_STEPS }, Way { term: &CHANGE, steps: &CHANGE_STEPS }];

/// What is to be done before any way is open, and the ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// What comes first, if anything.
    pub first: Option<&'static Term>,
    /// The ways; none for a cancellation, which only the change of administrator does.
    pub ways: &'static [Way],
}

/// Checks a candidate for administrator, and says how he becomes one.
///
/// # Findings
/// `administrator.no_cadres`, `administrator.not_cadre`, `administrator.cadre_not_stated`,
/// `administrator.already`, `administrator.not_administrator`, `administrator.elsewhere`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::administrator::{Candidate, check_administrator};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let member = Candidate { is_cadre: Some(false), ..Candidate::default() };
/// assert_eq!(check_administrator(&member, &context).findings[0].code(), "administrator.not_cadre");
/// ```
#[must_use]
pub fn check_administrator(candidate: &Candidate, context: &Context<'_>) -> Checked<Appointment> {
    let policy = &context.policy.organization.permission;
    let mut findings: Vec<Finding> = Vec::new();
    match candidate.task {
        Task::Cancel => {
            if !candidate.is_administrator {
                let finding = f::NotAdministrator {}.at_level(policy.administrator_no_change);
                findings.extend(finding.map(|finding| finding.within("is_administrator")));
            }
            let change = WAYS.get(1..).unwrap_or_default();
            return Checked { value: Some(Appointment { first: None, ways: change }), findings };
        }
        Task::Appoint => {}
    }
    if candidate.cadres == Some(0) {
        findings.push(f::NoCadres {}.finding().within("cadres"));
    } else {
        match candidate.is_cadre {
            Some(true) => {}
            Some(false) => findings.push(f::NotCadre {}.finding().within("is_cadre")),
            None => findings.push(f::CadreNotStated {}.finding().within("is_cadre")),
        }
    }
    let first = (!findings.is_empty()).then_some(&ADD_CADRE);
    if candidate.is_administrator {
        let finding = f::AlreadyAdministrator {}.at_level(policy.administrator_no_change);
        findings.extend(finding.map(|finding| finding.within("is_administrator")));
    }
    if candidate.administrator_elsewhere {
        let finding = f::AdministratorElsewhere {}.at_level(policy.administrator_elsewhere);
        findings.extend(finding.map(|finding| finding.within("administrator_elsewhere")));
    }
    Checked { value: Some(Appointment { first, ways: &WAYS }), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Level, Severity, Verdict};
    use crate::organization::permission::testing::with;
    use crate::policy::PermissionPolicy;

    fn found(candidate: &Candidate, policy: &PermissionPolicy) -> Vec<(&'static str, Severity)> {
        let checked = with(policy, |context| check_administrator(candidate, context));
        checked.findings.iter().map(|finding| (finding.code(), finding.severity())).collect()
    }

    #[test]
    fn only_a_cadre_of_the_organization_may_be_its_administrator() {
        let default = PermissionPolicy::default();
        let base = Candidate { cadres: Some(3), is_cadre: Some(true), ..Candidate::default() };
        assert!(found(&base, &default).is_empty());
        let member = Candidate { is_cadre: Some(false), ..base };
        assert_eq!(found(&member, &default), [("administrator.not_cadre", Severity::Error)]);
        let none = Candidate { cadres: Some(0), ..member };
        assert_eq!(found(&none, &default), [("administrator.no_cadres", Severity::Error)]);
        let silent = Candidate { is_cadre: None, ..base };
        assert_eq!(found(&silent, &default), [("administrator.cadre_not_stated", Severity::Undecided)]);
        let first = with(&default, |context| check_administrator(&member, context)).value.and_then(|value| value.first);
        assert_eq!(first.map(|term| term.code), Some("add_cadre"));
    }

    #[test]
    fn what_only_guangdong_refuses_refuses_nothing_unless_a_policy_says_so() {
        let default = PermissionPolicy::default();
        let strict = PermissionPolicy { administrator_elsewhere: Level::Error, ..PermissionPolicy::default() };
        let elsewhere = Candidate { is_cadre: Some(true), administrator_elsewhere: true, ..Candidate::default() };
        assert_eq!(found(&elsewhere, &default), [("administrator.elsewhere", Severity::Note)]);
        assert_eq!(found(&elsewhere, &strict), [("administrator.elsewhere", Severity::Error)]);
        let already = Candidate { is_cadre: Some(true), is_administrator: true, ..Candidate::default() };
        assert_eq!(found(&already, &default), [("administrator.already", Severity::Warning)]);
        let cancel = Candidate { task: Task::Cancel, ..Candidate::default() };
        let checked = with(&default, |context| check_administrator(&cancel, context));
        assert_eq!((checked.verdict(), checked.findings.len()), (Verdict::Pass, 1));
        assert_eq!(checked.value.map(|value| value.ways.len()), Some(1));
        assert!(found(&Candidate { is_administrator: true, ..cancel }, &default).is_empty());
    }
}
