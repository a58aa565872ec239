//! Who may do what: FAQ questions 10, 12, 21, 23, 24, 38, 39 and 43, and the matrix of roles and actions.
//!
//! The pattern behind most of it: an organization's own administrator files, and the superior's approves («需上级组织管理员
//! 审核通过后方可生效», paraphrased by the copies of the FAQ); the direct superior's administrator (直属上级) does it at once;
//! nobody else. That the pattern is general is inferred; so the matrix states each action by itself
//! ([`table`]) and answers `undecided` where its sources are silent.
//!
//! What the matrix refuses rests on a source that says no, or on one that tells exhaustively who may. Where sources only
//! describe how others do it, [`policy::PermissionPolicy::unlisted`] says what follows. An answer with conditions that were not
//! stated is `undecided` and names them.
//!
//! Read at: no day; the answers carry the dates of their sources.

pub mod policy;
mod rows;
pub mod table;
pub(in crate::organization) mod words;

use crate::sources::accounts::EDIT_CLAIM_2026;
use crate::sources::accounts::RESET_CODE_GUIDE_2025;
use serde::Serialize;

use self::policy::Unlisted;
use self::table::{Answer, Cell, row};
pub use self::words::{Action, Actor, Approver, Circumstances, Condition, Holds, Outcome, Position, Role, Target};
use super::findings::permission as f;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, Grade, ReadAt, Rule, Source, Term};
use crate::sources::faq::{FAQ_2019_Q4, FAQ_COPY_IMPORT, FAQ_COPY_TEMPLATE_MIX};
use crate::sources::league::{
    ARCHIVE_GUIDE_2020, LEAGUE_CONSTITUTION_2023_ART_8, LEAGUE_CONSTITUTION_2023_ART_34, SCHOOL_GUIDE_GUANGXI,
};
use crate::sources::organization::{
    ELECTION_RULES_2025_ART_4, GRADUATE_MANUAL_2023, LEAGUE_CONSTITUTION_2023_ART_22, ORGANIZATION_MANUAL_2020,
    ORGANIZATION_MANUAL_2021,
};
use crate::sources::permission::{
    FAQ_COPY_ADMINISTRATOR, FAQ_COPY_MIGRATION, GRADUATE_DELETION_2020, QUERY_SCOPE_MESSAGE,
};
use crate::sources::system::{ARCHIVE_SERVER_CODE, GUANGDONG_2019};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.permission",
    file: file!(),
    title: ("各级管理员的权限", "who may do what"),
    questions: &[9, 10, 12, 21, 23, 24, 38, 39, 43],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &FAQ_2019_Q4,
        &LEAGUE_CONSTITUTION_2023_ART_8,
        &LEAGUE_CONSTITUTION_2023_ART_22,
        &LEAGUE_CONSTITUTION_2023_ART_34,
        &ARCHIVE_GUIDE_2020,
        &FAQ_COPY_IMPORT,
        &FAQ_COPY_ADMINISTRATOR,
        &FAQ_COPY_MIGRATION,
        &FAQ_COPY_TEMPLATE_MIX,
        &ORGANIZATION_MANUAL_2020,
        &ORGANIZATION_MANUAL_2021,
        &GRADUATE_MANUAL_2023,
        &GRADUATE_DELETION_2020,
        &RESET_CODE_GUIDE_2025,
        &SCHOOL_GUIDE_GUANGXI,
        &ELECTION_RULES_2025_ART_4,
        &QUERY_SCOPE_MESSAGE,
        &GUANGDONG_2019,
        &ARCHIVE_SERVER_CODE,
        &EDIT_CLAIM_2026,
    ],
    findings: &[
        f::NeedsApproval::DEF,
        f::DecidesOnly::DEF,
        f::ForTheRecord::DEF,
        f::Refused::DEF,
        f::Outside::DEF,
        f::NoSubordinates::DEF,
        f::NotListed::DEF,
        f::Unknown::DEF,
        f::ConditionUnmet::DEF,
        f::ConditionDoubtful::DEF,
        f::ConditionOpen::DEF,
        f::WeakBasis::DEF,
    ],
};

/// A condition of an answer and whether it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Depends {
    /// The condition.
    pub condition: Condition,
    /// Whether it holds.
    pub holds: Holds,
}

/// What was decided, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The row that was asked.
    pub action: Action,
    /// The column in which the actor stands.
    pub position: Position,
    /// What is decided.
    pub outcome: Outcome,
    /// Whose approval is needed, in order; empty unless the outcome is [`Outcome::NeedsApproval`].
    pub by: &'static [Approver],
    /// The conditions of the answer.
    pub conditions: Vec<Depends>,
    /// What the answer rests on, best first.
    pub sources: &'static [&'static Source],
    /// How far it can be trusted.
    pub grade: Grade,
    /// What was found, each finding about the action.
    pub why: Vec<Finding>,
}

/// Decides whether somebody may do something.
///
/// # Findings
/// The codes `permission.*`. An error refuses; an undecided one says which rule or circumstance is not known.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::kind::Category;
/// use zhtj::organization::permission::{Action, Actor, Circumstances, Outcome, Role, Target, may};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let actor = Actor { role: Role::Administrator, category: Category::Committee, tier: None };
/// let case = Circumstances::default();
/// let branch = Target::DirectSubordinate { category: Some(Category::Branch) };
/// assert_eq!(may(&actor, Action::EditOrganization, branch, &case, &context).outcome, Outcome::AtOnce);
/// assert_eq!(may(&actor, Action::EditOrganization, Target::Own {}, &case, &context).outcome, Outcome::NeedsApproval);
/// ```
#[must_use]
pub fn may(actor: &Actor, action: Action, target: Target, case: &Circumstances, context: &Context<'_>) -> Decision {
    let position = Position::of(actor, target);
    let mut decision = Decision {
        action,
        position,
        outcome: Outcome::Undecided,
        by: &[],
        conditions: Vec::new(),
        sources: &[],
        grade: Grade::Inferred,
        why: Vec::new(),
    };
    if actor.category.is_branch() && actor.role != Role::BackOffice && target.is_below() {
        decision.outcome = Outcome::Refused;
        decision.sources = BRANCHES_END_THE_TREE;
        decision.grade = Grade::Official;
        decision.why.push(f::NoSubordinates { category: actor.category.term() }.finding().within("target"));
        return decision;
    }
    // The first answer that the case does not exclude, or the last one if it excludes all.
    let cells = row(action).map_or(&[][..], |row| row.at(position));
    let open =
        |cell: &&Cell| cell.conditions.iter().all(|condition| condition.holds(actor, target, case) != Holds::Unmet);
    let Some(cell) = cells.iter().find(open).or(cells.first()) else { return decision };
    decision.conditions = cell
        .conditions
        .iter()
        .map(|condition| Depends { condition: *condition, holds: condition.holds(actor, target, case) })
        .collect();
    decision.sources = cell.sources;
    decision.grade = cell.grade;
    let (outcome, by, why) = judge(cell, action, position, &decision.conditions, context);
    decision.outcome = outcome;
    decision.by = by;
    decision.why = why.into_iter().map(|finding| finding.within("action")).collect();
    decision
}

/// Why a branch has no subordinates.
static BRANCHES_END_THE_TREE: &[&Source] = &[&LEAGUE_CONSTITUTION_2023_ART_22];

type Judged = (Outcome, &'static [Approver], Vec<Finding>);

fn judge(cell: &Cell, action: Action, position: Position, conditions: &[Depends], context: &Context<'_>) -> Judged {
    let (actor, subject) = (position.term(), action.term());
    let which = |wanted: Holds| -> Vec<&'static Term> {
        let chosen = conditions.iter().filter(|depends| depends.holds == wanted);
        chosen.map(|depends| depends.condition.term()).collect()
    };
    let unmet = which(Holds::Unmet);
    if !unmet.is_empty() {
        return if cell.grade.may_refuse() {
            let finding = f::ConditionUnmet { action: subject, actor, conditions: unmet }.finding();
            (Outcome::Refused, &[], vec![finding])
        } else {
            let finding = f::ConditionDoubtful { action: subject, actor, conditions: unmet }.finding();
            (Outcome::Undecided, &[], vec![finding])
        };
    }
    let open = which(Holds::Open);
    if !open.is_empty() {
        let finding = f::ConditionOpen { action: subject, actor, conditions: open }.finding();
        return (Outcome::Undecided, &[], vec![finding]);
    }
    let entitled = || {
        let positions = row(action).map(|row| words::terms(row.entitled()));
        positions.unwrap_or_default()
    };
    let weak = || {
        (!cell.grade.may_refuse()).then(|| f::WeakBasis { action: subject, grade: grade_term(cell.grade) }.finding())
    };
    match cell.answer {
        Answer::AtOnce => (Outcome::AtOnce, &[], weak().into_iter().collect()),
        Answer::NeedsApproval(by) => {
            let needed = by.iter().map(|approver| approver.term()).collect();
            let finding = f::NeedsApproval { action: subject, by: needed }.finding();
            (Outcome::NeedsApproval, by, std::iter::once(finding).chain(weak()).collect())
        }
        Answer::Decides => {
            let finding = f::DecidesOnly { action: subject, actor }.finding();
            (Outcome::Decides, &[], std::iter::once(finding).chain(weak()).collect())
        }
        Answer::ForTheRecord => (Outcome::Refused, &[], vec![f::ForTheRecord { action: subject, actor }.finding()]),
        Answer::Refused if position == Position::Outside => {
            (Outcome::Refused, &[], vec![f::Outside { action: subject, who: entitled() }.finding()])
        }
        Answer::Refused => {
            (Outcome::Refused, &[], vec![f::Refused { action: subject, actor, who: entitled() }.finding()])
        }
        Answer::Unlisted => {
            let level = context.policy.organization.permission.unlisted;
            let finding = f::NotListed { action: subject, actor, who: entitled() }.finding();
            match level {
                Unlisted::Undecided => (Outcome::Undecided, &[], vec![finding]),
                Unlisted::Refuse => {
                    (Outcome::Refused, &[], vec![finding.with_severity(crate::kernel::Severity::Error)])
                }
            }
        }
        Answer::Unknown => (Outcome::Undecided, &[], vec![f::Unknown { action: subject, actor }.finding()]),
    }
}

fn grade_term(grade: Grade) -> &'static Term {
    static TERMS: [Term; 5] = [
        Term { code: "official", zh: "正式文件", en: "official text" },
        Term { code: "reposted", zh: "正式文件的转载", en: "copy of an official text" },
        Term { code: "observed", zh: "系统的实际行为", en: "behaviour of the system" },
        Term { code: "analogous", zh: "同类系统（广东）", en: "comparable system (Guangdong)" },
        Term { code: "inferred", zh: "推断", en: "deduction" },
    ];
    let [official, reposted, observed, analogous, inferred] = &TERMS;
    match grade {
        Grade::Official => official,
        Grade::Reposted => reposted,
        Grade::Observed => observed,
        Grade::Analogous => analogous,
        Grade::Inferred => inferred,
    }
}

#[cfg(test)]
pub(super) mod testing {
    use super::policy::PermissionPolicy;
    use crate::context::{Context, Region};
    use crate::kernel::day;
    use crate::policy::{OrganizationPolicy, Policy};

    /// Runs a check on 2026-11-22.
    pub(in crate::organization) fn with<T>(policy: &PermissionPolicy, run: impl FnOnce(&Context<'_>) -> T) -> T {
        let organization = OrganizationPolicy { permission: policy.clone(), ..OrganizationPolicy::default() };
        let policy = Policy { organization, ..Policy::default() };
        run(&Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy })
    }
}

#[cfg(test)]
mod tests;
