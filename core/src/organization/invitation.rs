//! Joining a leading body, committee, work committee or general branch as a cadre: FAQ questions 23 and 24.
//!
//! Somebody who is registered already is added by the administrator with the invitation function (邀请功能); somebody who
//! is not is entered as a cadre, or registers himself (question 23, whose own answer is lost: inferred). One person may
//! hold posts in several organizations.
//!
//! Whether the invited person must accept, and after how long an invitation expires, is not known; the check says nothing
//! about either. Whether a branch may invite is asked of the matrix, which does not know.
//!
//! Read at: no day.

use serde::{Deserialize, Serialize};

use super::findings::invitation as f;
use super::kind::Category;
use super::permission::{Action, Actor, Circumstances, Role, Target, may};
use crate::context::Context;
use crate::kernel::{Checked, Diagnosis, ReadAt, Rule};
use crate::sources::faq::{FAQ_2019_Q3, FAQ_COPY_IMPORT};
use crate::sources::organization::FAQ_COPY_SECRETARY_ENTRY;
use crate::sources::permission::FAQ_COPY_MIGRATION;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.invitation",
    file: file!(),
    title: ("邀请已注册人员加入", "inviting a registered person"),
    questions: &[23, 24],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_Q3, &FAQ_COPY_IMPORT, &FAQ_COPY_SECRETARY_ENTRY, &FAQ_COPY_MIGRATION, &GUANGDONG_2019],
    findings: &[f::NotRegistered::DEF, f::RegistrationNotStated::DEF, f::InvitedTwice::DEF, f::CadreElsewhere::DEF],
};

/// Somebody to be added to an organization as a cadre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The category of the organization, whose administrator invites.
    pub category: Category,
    /// Whether the person is registered.
    #[serde(default)]
    pub registered: Option<bool>,
    /// Whether the person is in the organization already.
    #[serde(default)]
    pub already_here: bool,
    /// Whether the person is a cadre of another organization.
    #[serde(default)]
    pub cadre_elsewhere: bool,
}

/// How the person is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// By the invitation function.
    Invite,
    /// As a new cadre, singly or by import, or by registering himself.
    EnterOrRegister,
}

/// Checks how somebody is added to an organization as a cadre.
///
/// # Findings
/// `invitation.not_registered`, `invitation.registration_not_stated`, `invitation.twice`,
/// `invitation.cadre_elsewhere`, and those of [`may`] below `/category`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::invitation::{Entry, Invitation, check_invitation};
/// use zhtj::organization::kind::Category;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let person = Invitation {
///     category: Category::Committee, registered: Some(true), already_here: false, cadre_elsewhere: false,
/// };
/// assert_eq!(check_invitation(&person, &context).value, Some(Entry::Invite));
/// ```
#[must_use]
pub fn check_invitation(invitation: &Invitation, context: &Context<'_>) -> Checked<Entry> {
    let mut findings = Vec::new();
    let entry = match invitation.registered {
        Some(true) => Some(Entry::Invite),
        Some(false) => Some(Entry::EnterOrRegister),
        None => None,
    };
    let action = match entry {
        Some(Entry::Invite) => Some(Action::InviteRegistered),
        Some(Entry::EnterOrRegister) => Some(Action::EnterCadres),
        None => None,
    };
    match invitation.registered {
        Some(true) => {}
        Some(false) => findings.push(f::NotRegistered {}.finding().within("registered")),
        None => findings.push(f::RegistrationNotStated {}.finding().within("registered")),
    }
    if let Some(action) = action {
        let actor = Actor { role: Role::Administrator, category: invitation.category, tier: None };
        let decision = may(&actor, action, Target::Own {}, &Circumstances::default(), context);
        findings.extend(decision.why.into_iter().map(|finding| finding.at_root().within("category")));
    }
    if invitation.already_here {
        let finding = f::InvitedTwice {}.at_level(context.policy.organization.permission.invited_twice);
        findings.extend(finding.map(|finding| finding.within("already_here")));
    }
    if invitation.cadre_elsewhere {
        findings.push(f::CadreElsewhere {}.finding().within("cadre_elsewhere"));
    }
    Checked { value: entry, findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Finding;
    use crate::organization::permission::testing::with;
    use crate::policy::PermissionPolicy;

    fn found(invitation: Invitation) -> (Option<Entry>, Vec<&'static str>) {
        let checked = with(&PermissionPolicy::default(), |context| check_invitation(&invitation, context));
        (checked.value, checked.findings.iter().map(Finding::code).collect())
    }

    #[test]
    fn the_registered_are_invited_and_the_others_entered() {
        for category in Category::ALL {
            let base = Invitation { category, registered: Some(true), already_here: false, cadre_elsewhere: false };
            let (entry, codes) = found(base);
            assert_eq!(entry, Some(Entry::Invite));
            assert_eq!(codes, if category.is_branch() { vec!["permission.not_listed"] } else { vec![] });
            let new = Invitation { registered: Some(false), ..base };
            let weak = (category == Category::LeadingBody).then_some("permission.weak_basis");
            let expected: Vec<_> = std::iter::once("invitation.not_registered").chain(weak).collect();
            assert_eq!(found(new), (Some(Entry::EnterOrRegister), expected));
            let silent = Invitation { registered: None, ..base };
            assert_eq!(found(silent), (None, vec!["invitation.registration_not_stated"]));
        }
    }

    #[test]
    fn other_posts_are_no_obstacle() {
        let busy = Invitation {
            category: Category::WorkCommittee,
            registered: Some(true),
            already_here: true,
            cadre_elsewhere: true,
        };
        assert_eq!(found(busy).1, ["invitation.twice", "invitation.cadre_elsewhere"]);
    }
}
