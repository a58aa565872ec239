//! A whole organization tree: FAQ questions 35 (branches without members, committees without branches) and 48 (must
//! committees have branches), and what must hold of any list of organizations.
//!
//! «应建必建、应录必录»: the tree is complete before members are entered. Guangdong reports, and does not refuse, 空心团委 (a
//! committee, work committee or general branch at the end of the tree), 空心团支部 (a branch with 0, 1 or 2 members) and 无团干团支部;
//! superiors clear empty branches before the star rating. Levels go down to ten there. What a list itself can have wrong
//! — ids that stand twice, superiors that are missing or their own subordinates — has no other source than that every
//! organization is created by its one direct superior.
//!
//! [`TreeBuilder`] takes nodes in any order; [`TreeBuilder::build`] links them; [`Tree::check`] judges every node in one
//! pass. Time is linear in the nodes, memory bounded by [`TreeLimits`]: 50 bytes for a node, and each different id and
//! name once with about 16 bytes beside it. Nothing recurses, so depth costs nothing. Names and numbers of secretaries
//! are not kept at all.

mod build;
mod check;
mod intern;
mod links;
pub mod listed;
#[cfg(feature = "sheets")]
pub mod table;
#[cfg(test)]
mod tests;

pub use build::{Node, SecretaryState, Tree, TreeBuilder, TreeError, TreeLimits};
pub use check::{Problem, TreeFinding, TreeReport};

use super::findings::tree as f;
use crate::kernel::{Diagnosis, ReadAt, Rule};
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::organization::{
    BRANCH_RULES_2019_ART_4, FAQ_COPY_SECRETARY_ENTRY, LEAGUE_CONSTITUTION_2023_ART_22, ORGANIZATION_MANUAL_2020,
    ORGANIZATION_MANUAL_2021, ROLLOUT_ANSWERS_2018, STAR_RATING_2022,
};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.tree",
    file: file!(),
    title: ("团组织树", "the organization tree"),
    questions: &[35, 48],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_22,
        &ROLLOUT_ANSWERS_2018,
        &ORGANIZATION_MANUAL_2020,
        &ORGANIZATION_MANUAL_2021,
        &BRANCH_RULES_2019_ART_4,
        &STAR_RATING_2022,
        &FAQ_COPY_IMPORT,
        &FAQ_COPY_SECRETARY_ENTRY,
        &GUANGDONG_2019,
    ],
    findings: &[
        f::TreeDuplicateId::DEF,
        f::TreeOrphan::DEF,
        f::TreeCycle::DEF,
        f::TreeSeveralRoots::DEF,
        f::TreeTooDeep::DEF,
        f::HollowCommittee::DEF,
        f::EmptyBranch::DEF,
        f::WithoutCadres::DEF,
        f::TreeNoSecretary::DEF,
        f::TreeSecretaryIncomplete::DEF,
        f::TreeNoAdministrator::DEF,
        f::TreeSameName::DEF,
    ],
};
