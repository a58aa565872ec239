//! Deleting a subordinate organization: FAQ questions 38 and 44, whose answers are lost.
//!
//! In Guangdong's system the direct superior deletes, and only an empty organization
//! («该下级组织需为空组织方可删除，即该组织无下级组织，无团员，无团干»). A university's notice of 2020 agrees: a graduating class whose
//! members have all been transferred out is deleted by the university's committee (校团委), which need not be the direct
//! superior. Nothing national says what happens to an organization that is not empty, so the answer is undecided, and
//! [`PermissionPolicy::delete_not_empty`](crate::policy::PermissionPolicy) may refuse it.
//!
//! Whether pending business blocks a deletion, and who deletes a holding branch (待接转团支部) or whether it vanishes by
//! itself, is not known. That its members are allocated to branches first is inferred.
//!
//! Read at: no day.

use serde::Deserialize;

use crate::context::Context;
use crate::kernel::{Checked, Diagnosis, Finding, ReadAt, Rule, Verdict};
use crate::organization::findings::deletion as f;
use crate::organization::kind::Category;
use crate::organization::permission::{Action, Actor, Circumstances, Decision, Outcome, Target, may};
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::organization::CATEGORY_CODES;
use crate::sources::permission::GRADUATE_DELETION_2020;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.deletion",
    file: file!(),
    title: ("删除下级组织", "deleting a subordinate organization"),
    questions: &[38, 44],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_CONTENTS, &GRADUATE_DELETION_2020, &GUANGDONG_2019, &CATEGORY_CODES],
    findings: &[f::NotEmpty::DEF, f::PendingBusiness::DEF, f::HoldingBranch::DEF],
};

/// An organization to be deleted, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deletion {
    /// Who deletes it.
    pub actor: Actor,
    /// The organization, seen from the actor's.
    pub target: Target,
    /// The number of its direct subordinates.
    #[serde(default)]
    pub subordinates: u32,
    /// The number of its members.
    #[serde(default)]
    pub members: u32,
    /// The number of its cadres.
    #[serde(default)]
    pub cadres: u32,
    /// Whether it is a graduating class whose members were transferred out.
    #[serde(default)]
    pub graduating: bool,
    /// Whether transfers, approvals or uploads of it are pending, if known.
    #[serde(default)]
    pub pending_business: Option<bool>,
}

/// Checks whether an organization can be deleted, and by whom.
///
/// # Findings
/// `deletion.not_empty`, `deletion.pending_business`, `deletion.holding_branch`, and those of [`may`].
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::{Verdict, day};
/// use zhtj::organization::deletion::organization::{Deletion, check_deletion};
/// use zhtj::organization::kind::Category;
/// use zhtj::organization::permission::{Actor, Role, Target};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let deletion = Deletion {
///     actor: Actor { role: Role::Administrator, category: Category::Committee, tier: None },
///     target: Target::DirectSubordinate { category: Some(Category::Branch) },
///     subordinates: 0, members: 12, cadres: 1, graduating: false, pending_business: None,
/// };
/// assert_eq!(check_deletion(&deletion, &context).verdict(), Verdict::Undecided);
/// ```
#[must_use]
pub fn check_deletion(deletion: &Deletion, context: &Context<'_>) -> Checked<Decision> {
    let Deletion { actor, target, subordinates, members, cadres, graduating, pending_business } = *deletion;
    let empty = subordinates == 0 && members == 0 && cadres == 0;
    let case = Circumstances {
        empty: Some(empty),
        graduated_out: Some(graduating && members == 0),
        ..Circumstances::default()
    };
    let mut decision = may(&actor, Action::DeleteOrganization, target, &case, context);
    let mut findings: Vec<_> = decision.why.iter().cloned().map(Finding::at_root).collect();
    if !empty {
        let level = context.policy.organization.permission.delete_not_empty;
        findings.extend(f::NotEmpty { subordinates, members, cadres }.at_level(level));
    }
    if pending_business == Some(true) {
        findings.push(f::PendingBusiness {}.finding().within("pending_business"));
    }
    if target.category(&actor) == Some(Category::HoldingBranch) {
        findings.push(f::HoldingBranch { members }.finding().within("target"));
    }
    decision.outcome = match Verdict::of(&findings) {
        Verdict::Pass => decision.outcome,
        Verdict::Fail => Outcome::Refused,
        Verdict::Undecided => Outcome::Undecided,
    };
    Checked { value: Some(decision), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Level;
    use crate::organization::permission::Role;
    use crate::organization::permission::testing::with;
    use crate::policy::PermissionPolicy;

    const BRANCH: Option<Category> = Some(Category::Branch);

    fn deletion(target: Target) -> Deletion {
        let actor = Actor { role: Role::Administrator, category: Category::Committee, tier: None };
        Deletion { actor, target, subordinates: 0, members: 0, cadres: 0, graduating: false, pending_business: None }
    }

    fn found(deletion: &Deletion, policy: &PermissionPolicy) -> (Verdict, Vec<&'static str>) {
        let checked = with(policy, |context| check_deletion(deletion, context));
        (checked.verdict(), checked.findings.iter().map(Finding::code).collect())
    }

    #[test]
    fn an_empty_subordinate_may_be_deleted_and_anything_else_is_not_decided() {
        let default = PermissionPolicy::default();
        let empty = deletion(Target::DirectSubordinate { category: BRANCH });
        assert_eq!(found(&empty, &default), (Verdict::Pass, vec!["permission.weak_basis"]));
        for full in [
            Deletion { members: 1, ..empty },
            Deletion { cadres: 1, ..empty },
            Deletion { subordinates: 1, target: Target::DirectSubordinate { category: None }, ..empty },
        ] {
            let codes = vec!["permission.condition_doubtful", "deletion.not_empty"];
            assert_eq!(found(&full, &default), (Verdict::Undecided, codes.clone()));
            let strict = PermissionPolicy { delete_not_empty: Level::Error, ..PermissionPolicy::default() };
            assert_eq!(found(&full, &strict), (Verdict::Fail, codes));
        }
        let own = deletion(Target::Own {});
        assert_eq!(found(&own, &default), (Verdict::Undecided, vec!["permission.not_listed"]));
        let outside = deletion(Target::Unrelated { category: BRANCH });
        assert_eq!(found(&outside, &default), (Verdict::Fail, vec!["permission.outside"]));
    }

    #[test]
    fn a_university_deletes_the_emptied_branches_of_its_graduates() {
        let default = PermissionPolicy::default();
        let deeper = deletion(Target::Deeper { category: Some(Category::GraduatingBranch) });
        assert_eq!(found(&deeper, &default), (Verdict::Undecided, vec!["permission.unknown"]));
        let graduated = Deletion { graduating: true, ..deeper };
        assert_eq!(found(&graduated, &default), (Verdict::Pass, vec![]));
        let outcome = with(&default, |context| check_deletion(&graduated, context)).value.map(|value| value.outcome);
        assert_eq!(outcome, Some(Outcome::AtOnce));
        let remaining = Deletion { members: 1, ..graduated };
        assert_eq!(found(&remaining, &default).1, ["permission.unknown", "deletion.not_empty"]);
    }

    #[test]
    fn what_nobody_answers_is_undecided() {
        let default = PermissionPolicy::default();
        let holding = deletion(Target::DirectSubordinate { category: Some(Category::HoldingBranch) });
        assert_eq!(found(&holding, &default).1, ["permission.weak_basis", "deletion.holding_branch"]);
        let pending =
            Deletion { pending_business: Some(true), ..deletion(Target::DirectSubordinate { category: BRANCH }) };
        let codes = vec!["permission.weak_basis", "deletion.pending_business"];
        assert_eq!(found(&pending, &default), (Verdict::Undecided, codes));
    }
}
