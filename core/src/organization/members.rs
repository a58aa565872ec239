//! Where members may sit: FAQ questions 21 (是否可以在团委一级录入团员) and 27 (为什么必须导入到团支部).
//!
//! A member's relation sits in a branch (团支部) and nowhere else; every kind of organization has cadres (several copies of
//! the FAQ). Graduating and holding branches are branches.

use super::findings::structure as f;
use super::kind::Category;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::organization::FAQ_COPY_SECRETARY_ENTRY;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.members",
    file: file!(),
    title: ("团员只在团支部", "members sit in branches only"),
    questions: &[21, 27],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_IMPORT, &FAQ_COPY_SECRETARY_ENTRY],
    findings: &[f::MembersOutsideBranch::DEF],
};

/// Checks a number of members recorded in an organization of a category: `organization.members_outside_branch`.
///
/// ```
/// use zhtj::organization::{Category, members::check_members};
/// assert!(check_members(Category::Branch, 20).is_none());
/// assert_eq!(check_members(Category::Committee, 1).unwrap().code(), "organization.members_outside_branch");
/// ```
#[must_use]
pub fn check_members(category: Category, members: u32) -> Option<Finding> {
    let outside = members > 0 && !category.is_branch();
    outside.then(|| f::MembersOutsideBranch { category: category.term(), members }.finding())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_branches_hold_members() {
        for category in Category::ALL {
            assert!(check_members(category, 0).is_none());
            assert_eq!(check_members(category, 1).is_none(), category.is_branch());
        }
    }
}
