//! Organizations: what kinds there are, which may stand below which, what they are called and made of, how large they
//! are, how long their bodies serve, and who may act for them. FAQ questions 9 to 12, 21, 23 to 25, 27, 35, 38 to 40, 42,
//! 43, 45, 46, 48 and 49.
//!
//! Single checks stand in the files below; [`tree`] holds a whole organization tree and checks every node of it.

pub mod administrator;
pub mod change_request;
pub mod committee;
pub mod create;
pub mod deletion;
pub mod establish;
pub mod fields;
pub mod findings;
pub mod immutability;
pub mod invitation;
pub mod kind;
pub mod members;
pub mod migration;
pub mod naming;
pub mod permission;
pub mod policy;
pub mod rating;
pub mod relation;
pub mod secretary;
pub mod size;
pub mod statistics;
pub mod term;
pub mod tree;

pub use kind::{Category, SpecialKind};

use crate::kernel::Rule;
use crate::kernel::chart::Drawn;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &relation::RULE,
    &create::RULE,
    &members::RULE,
    &naming::RULE,
    &fields::RULE,
    &immutability::RULE,
    &size::RULE,
    &committee::RULE,
    &establish::RULE,
    &term::RULE,
    &rating::RULE,
    &tree::RULE,
    #[cfg(feature = "sheets")]
    &tree::table::RULE,
    &statistics::RULE,
    &permission::RULE,
    &administrator::RULE,
    &secretary::RULE,
    &invitation::RULE,
    &deletion::organization::RULE,
    &deletion::member::RULE,
    &deletion::request::RULE,
    &migration::RULE,
    &change_request::RULE,
];

/// The state charts of this topic.
pub static CHARTS: &[Drawn] = &[
    Drawn::of::<deletion::request::RecordState>(),
    Drawn::of::<migration::flow::Stage>(),
    Drawn::of::<change_request::ChangeState>(),
];

#[cfg(test)]
mod testing {
    use crate::context::{Context, Region};
    use crate::kernel::{Finding, day};
    use crate::policy::{OrganizationPolicy, Policy};

    /// Runs a check on 2026-11-22 with the default policy.
    pub(super) fn with<T>(run: impl FnOnce(&Context<'_>) -> T) -> T {
        with_policy(&OrganizationPolicy::default(), run)
    }

    /// Runs a check on 2026-11-22.
    pub(super) fn with_policy<T>(policy: &OrganizationPolicy, run: impl FnOnce(&Context<'_>) -> T) -> T {
        let policy = Policy { organization: policy.clone(), ..Policy::default() };
        run(&Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy })
    }

    pub(super) fn codes(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(Finding::code).collect()
    }
}
