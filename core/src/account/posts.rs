//! Several posts, one membership: FAQ question 31.
//!
//! The verbatim answer is lost. Copies of the FAQ say: one ID number has one account; a membership (团员组织关系) is in
//! exactly one branch (团支部), never in a committee; posts may be held in several organizations, and a secretary entered in
//! one of them may be a member or secretary of another, without touching that. The front end knows «一个用户有可能同时在多个
//! 组织» and lets the user switch. Not dated.

use serde::Deserialize;

use super::OrganizationKey;
use super::findings::people as f;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::accounts::{FAQ_COPY_ONE_ACCOUNT, FAQ_COPY_SECRETARY, FRONT_END_SESSION, POST_CLAIM};
use crate::sources::faq::FAQ_COPY_IMPORT;

pub use super::registration_ways::RegistrationTarget as OrganizationSort;

/// The rule.
pub static RULE: Rule = Rule {
    id: "posts.membership",
    file: file!(),
    title: ("多处任职与团员关系", "several posts, one membership"),
    questions: &[31],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_IMPORT, &FAQ_COPY_SECRETARY, &FAQ_COPY_ONE_ACCOUNT, &FRONT_END_SESSION, &POST_CLAIM],
    findings: &[f::PostsSeveralMemberships::DEF, f::PostsNotBranch::DEF, f::PostsSeveral::DEF, f::PostsTwice::DEF],
};

/// An organization in which a person is a member.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// The organization.
    pub organization: OrganizationKey,
    /// Whether it is a branch.
    pub sort: OrganizationSort,
}

/// Where one person is a member and where the person holds posts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Places {
    /// Memberships.
    pub memberships: Vec<Membership>,
    /// Organizations in which the person holds a post.
    pub posts: Vec<OrganizationKey>,
}

/// Checks where one person is a member and holds posts.
///
/// # Findings
/// `posts.*` at `/memberships` or `/posts`, or at a place in them.
///
/// ```
/// use zhtj::account::posts::{Places, check};
/// let mut places = Places { posts: vec!["branch".parse()?, "committee".parse()?], ..Places::default() };
/// assert_eq!(check(&places)[0].code(), "posts.several_posts"); // a note: allowed
/// # Ok::<(), zhtj::account::NotAnOrganizationKey>(())
/// ```
#[must_use]
pub fn check(places: &Places) -> Vec<Finding> {
    let mut findings = Vec::new();
    let distinct = |keys: Vec<&OrganizationKey>| keys.into_iter().collect::<std::collections::BTreeSet<_>>().len();
    let count = distinct(places.memberships.iter().map(|membership| &membership.organization).collect());
    if count > 1 {
        findings.push(f::PostsSeveralMemberships { count }.finding().within("memberships"));
    }
    for (at, membership) in (0..).zip(&places.memberships) {
        if membership.sort == OrganizationSort::Other {
            findings.push(f::PostsNotBranch {}.finding().within_index(at).within("memberships"));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for (at, post) in (0..).zip(&places.posts) {
        if !seen.insert(post) {
            findings.push(f::PostsTwice {}.finding().within_index(at).within("posts"));
        }
    }
    if seen.len() > 1 {
        findings.push(f::PostsSeveral { count: seen.len() }.finding().within("posts"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::testing::codes;

    #[test]
    fn one_membership_in_a_branch_and_any_number_of_posts() {
        let key = |text: &str| text.parse::<OrganizationKey>().unwrap();
        let member = |text: &str, sort| Membership { organization: key(text), sort };
        let (branch, other) = (OrganizationSort::Branch, OrganizationSort::Other);
        let found = |memberships: &[Membership], posts: &[&str]| {
            codes(&check(&Places {
                memberships: memberships.to_vec(),
                posts: posts.iter().map(|post| key(post)).collect(),
            }))
        };
        assert!(found(&[member("a", branch)], &["b"]).is_empty());
        assert!(found(&[member("a", branch), member("a", branch)], &[]).is_empty());
        assert_eq!(found(&[member("a", branch), member("b", branch)], &[]), ["posts.several_memberships"]);
        assert_eq!(found(&[member("a", other)], &[]), ["posts.membership_not_in_branch"]);
        assert_eq!(found(&[], &["a", "b"]), ["posts.several_posts"]);
        assert_eq!(found(&[], &["a", "a"]), ["posts.same_organization_twice"]);
    }
}
