//! The pending-transfer branch (待接转团支部): FAQ questions 41 «为什么会出现待接转团支部?想要删除待接转团支部,该如何操作?» and 44
//! «待接转团支部如何删除?».
//!
//! Both answers are lost. What is known: such branches appear in the tree without the administrator's wish, and their
//! deletion is asked for (contents of the FAQ). Universities are said to have a 待接转团支部/流动团支部 which graduates going
//! there may choose before their class branch exists (one school's notice). That it holds members who were received but
//! not yet assigned, and can be deleted once empty, is inferred; that a superior may delete a branch whose members have all
//! left is said by one university of branches in general. So nothing here refuses, and the rule of deletion is a choice.
//!
//! In force: not known. Read at: no day.

use serde::{Deserialize, Serialize};

use super::findings::national as f;
use super::world::OrganizationKind;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, Level, ReadAt, Rule};
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::transfer_workflow::{EMPTY_BRANCH_2020, SCHOOL_NOTE_SWJTU_2023, TRANSFER_DEDUCTION};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.pending_branch",
    file: file!(),
    title: ("待接转团支部", "pending-transfer branches"),
    questions: &[41, 44],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_CONTENTS, &EMPTY_BRANCH_2020, &SCHOOL_NOTE_SWJTU_2023, &TRANSFER_DEDUCTION],
    findings: &[
        f::PendingBranchTarget::DEF,
        f::PendingBranchInUse::DEF,
        f::PendingBranchNotSuperior::DEF,
        f::PendingBranchUnknown::DEF,
    ],
};

/// Choices about pending-transfer branches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PendingBranchPolicy {
    /// A transfer leads into one (reposted by one school; inferred). Default `note`: it may be meant so, and the member
    /// has to be moved on.
    pub as_target: Level,
    /// When one may be deleted (inferred). Default `when_empty`: nothing is lost with an empty branch, and one university
    /// says so of branches in general.
    pub deletion: PendingBranchDeletion,
}

impl Default for PendingBranchPolicy {
    fn default() -> Self {
        Self { as_target: Level::Note, deletion: PendingBranchDeletion::WhenEmpty }
    }
}

/// When a pending-transfer branch may be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PendingBranchDeletion {
    /// By its direct superior, once it has no members and no open application. The default.
    #[default]
    WhenEmpty,
    /// It is not decided here.
    Undecided,
}

/// Somebody wants to delete a pending-transfer branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PendingBranchUse {
    /// Members in it.
    pub members: u32,
    /// Open applications into it or out of it.
    pub applications: u32,
    /// Whether its direct superior wants to delete it.
    pub by_direct_superior: bool,
}

/// Checks the deletion of a pending-transfer branch.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::transfer::pending_branch::{PendingBranchUse, check_deletion};
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let branch = PendingBranchUse { members: 3, applications: 0, by_direct_superior: true };
/// assert_eq!(check_deletion(&branch, &context)[0].code(), "transfer.pending_branch_in_use");
/// ```
#[must_use]
pub fn check_deletion(branch: &PendingBranchUse, context: &Context<'_>) -> Vec<Finding> {
    let PendingBranchUse { members, applications, by_direct_superior } = *branch;
    match context.policy.transfer.pending_branch.deletion {
        PendingBranchDeletion::Undecided => vec![f::PendingBranchUnknown {}.finding()],
        PendingBranchDeletion::WhenEmpty => {
            let in_use = members > 0 || applications > 0;
            let in_use = in_use.then(|| f::PendingBranchInUse { members, applications }.finding());
            let stranger = (!by_direct_superior).then(|| f::PendingBranchNotSuperior {}.finding());
            in_use.into_iter().chain(stranger).collect()
        }
    }
}

/// Notes that a transfer leads into a pending-transfer branch.
pub(super) fn check_target(kind: OrganizationKind, context: &Context<'_>) -> Option<Finding> {
    let level = context.policy.transfer.pending_branch.as_target;
    (kind == OrganizationKind::PendingBranch).then(|| f::PendingBranchTarget {}.at_level(level)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Severity;
    use crate::policy::TransferPolicy;
    use crate::transfer::testing::{codes, with};

    #[test]
    fn it_is_deleted_by_its_superior_when_empty() {
        let found = |members, applications, by_direct_superior| {
            let branch = PendingBranchUse { members, applications, by_direct_superior };
            with(&TransferPolicy::default(), |context| codes(&check_deletion(&branch, context)))
        };
        assert!(found(0, 0, true).is_empty());
        assert_eq!(found(1, 0, true), ["transfer.pending_branch_in_use"]);
        assert_eq!(found(0, 1, true), ["transfer.pending_branch_in_use"]);
        assert_eq!(found(0, 0, false), ["transfer.pending_branch_not_superior"]);
    }

    #[test]
    fn nothing_about_it_refuses_by_default() {
        let branch = PendingBranchUse { members: 1, applications: 1, by_direct_superior: false };
        let found = with(&TransferPolicy::default(), |context| check_deletion(&branch, context));
        assert!(found.iter().all(|finding| finding.severity() <= Severity::Warning));
        let mut policy = TransferPolicy::default();
        policy.pending_branch.deletion = PendingBranchDeletion::Undecided;
        let found = with(&policy, |context| check_deletion(&branch, context));
        assert_eq!(found[0].severity(), Severity::Undecided);
    }
}
