//! Which organization may stand below which: FAQ question 48 (are subordinate branches needed) rests on the same article.
//!
//! Branches stand below a basic committee or a general branch, and a general branch below a committee (团章第二十二条);
//! representative bodies, the work committees (团工委), are set up by committees at county level and above (第十一条); a branch
//! ends the tree. Everything else in the table is inferred: no table in the system's own words is known.
//!
//! What the constitution excludes is an error; what the table does not know at all is a warning.

use serde::{Deserialize, Serialize};

use super::findings::structure as f;
use super::kind::Category;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Source, Term};
use crate::sources::organization::{
    BRANCH_RULES_2019_ATTACHED, CATEGORY_CODES, ELECTION_RULES_EARLIER, LEAGUE_CONSTITUTION_2023_ART_11,
    LEAGUE_CONSTITUTION_2023_ART_22, ORGANIZATION_MANUAL_2020,
};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.relation",
    file: file!(),
    title: ("上下级组织类别", "which category may stand below which"),
    questions: &[48],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_11,
        &LEAGUE_CONSTITUTION_2023_ART_22,
        &BRANCH_RULES_2019_ATTACHED,
        &ELECTION_RULES_EARLIER,
        &ORGANIZATION_MANUAL_2020,
        &GUANGDONG_2019,
        &CATEGORY_CODES,
    ],
    findings: &[
        f::BelowBranch::DEF,
        f::BelowGeneralBranch::DEF,
        f::WorkCommitteeParent::DEF,
        f::RelationUnknown::DEF,
        f::TierOrder::DEF,
    ],
};

/// The level of a leading body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// The central committee (团中央).
    Central,
    /// A province, or a system committee beside the provinces.
    Provincial,
    /// A city divided into districts, a prefecture.
    Municipal,
    /// A county, a district, a city without districts.
    County,
}

impl Tier {
    const fn term(self) -> &'static Term {
        static TERMS: [Term; 4] = [
            Term { code: "central", zh: "中央", en: "central" },
            Term { code: "provincial", zh: "省级", en: "provincial" },
            Term { code: "municipal", zh: "地市级", en: "municipal" },
            Term { code: "county", zh: "县级", en: "county" },
        ];
        let [central, provincial, municipal, county] = &TERMS;
        match self {
            Self::Central => central,
            Self::Provincial => provincial,
            Self::Municipal => municipal,
            Self::County => county,
        }
    }
}

/// What is known about a pair of categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The child may stand there.
    Allowed,
    /// It may not: a branch ends the tree.
    BelowBranch,
    /// It may not: only branches stand below a general branch.
    BelowGeneralBranch,
    /// It may not: only leading bodies set up work committees.
    WorkCommitteeParent,
    /// No source speaks of the pair.
    Unknown,
}

/// A pair of the table.
#[derive(Debug, Clone, Copy)]
pub struct Relation {
    /// What is known.
    pub standing: Standing,
    /// Who says so, or what it is inferred from.
    pub source: &'static Source,
}

/// Gives what is known about a child of one category below a parent of another.
///
/// ```
/// use zhtj::organization::Category;
/// use zhtj::organization::relation::{Standing, relation};
/// assert_eq!(relation(Category::Committee, Category::GeneralBranch).standing, Standing::Allowed);
/// assert_eq!(relation(Category::Branch, Category::Branch).standing, Standing::BelowBranch);
/// ```
#[must_use]
pub const fn relation(parent: Category, child: Category) -> Relation {
    use Category::{Branch, Committee, GeneralBranch, GraduatingBranch, HoldingBranch, LeadingBody, WorkCommittee};
    const ART_11: &Source = &LEAGUE_CONSTITUTION_2023_ART_11;
    const ART_22: &Source = &LEAGUE_CONSTITUTION_2023_ART_22;
    let (standing, source) = match (parent, child) {
        (Branch | GraduatingBranch | HoldingBranch, _) => (Standing::BelowBranch, ART_22),
        (GeneralBranch, Branch) | (Committee, GeneralBranch | Branch) => (Standing::Allowed, ART_22),
        (GeneralBranch, LeadingBody | Committee | WorkCommittee | GeneralBranch) => {
            (Standing::BelowGeneralBranch, ART_22)
        }
        (LeadingBody, WorkCommittee) => (Standing::Allowed, ART_11),
        (WorkCommittee | Committee, WorkCommittee) => (Standing::WorkCommitteeParent, ART_11),
        // Sub-committees of a basic committee: the earlier election rules name them.
        (Committee, Committee) => (Standing::Allowed, &ELECTION_RULES_EARLIER),
        (LeadingBody, Branch) => (Standing::Allowed, &BRANCH_RULES_2019_ATTACHED),
        (LeadingBody, LeadingBody | Committee | GeneralBranch) => (Standing::Allowed, &ORGANIZATION_MANUAL_2020),
        (WorkCommittee, Committee | GeneralBranch | Branch)
        | (LeadingBody | WorkCommittee | Committee | GeneralBranch, GraduatingBranch | HoldingBranch) => {
            (Standing::Allowed, &CATEGORY_CODES)
        }
        (WorkCommittee | Committee, LeadingBody) => (Standing::Unknown, &GUANGDONG_2019),
    };
    Relation { standing, source }
}

/// A pair of organizations, one directly below the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The category of the superior.
    pub parent: Category,
    /// The category of the direct subordinate.
    pub child: Category,
    /// The level of the superior, if it is a leading body.
    #[serde(default)]
    pub parent_tier: Option<Tier>,
    /// The level of the subordinate, if it is a leading body.
    #[serde(default)]
    pub child_tier: Option<Tier>,
}

/// Checks a pair of organizations. Findings lie at the root, `organization.tier_order` at `/child_tier`.
#[must_use]
pub fn check_relation(pair: &Pair, context: &Context<'_>) -> Option<Finding> {
    let (parent, child) = (pair.parent.term(), pair.child.term());
    match relation(pair.parent, pair.child).standing {
        Standing::BelowBranch => Some(f::BelowBranch { parent, child }.finding()),
        Standing::BelowGeneralBranch => Some(f::BelowGeneralBranch { child }.finding()),
        Standing::WorkCommitteeParent => Some(f::WorkCommitteeParent { parent }.finding()),
        Standing::Unknown => {
            f::RelationUnknown { parent, child }.at_level(context.policy.organization.relation_unknown)
        }
        Standing::Allowed => {
            let (parent, child) = pair.parent_tier.zip(pair.child_tier)?;
            (parent >= child)
                .then(|| f::TierOrder { parent: parent.term(), child: child.term() }.finding().within("child_tier"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Severity;
    use crate::organization::testing::with;

    fn code(parent: Category, child: Category) -> Option<(&'static str, Severity)> {
        let pair = Pair { parent, child, parent_tier: None, child_tier: None };
        with(|context| check_relation(&pair, context)).map(|finding| (finding.code(), finding.severity()))
    }

    #[test]
    fn branches_end_the_tree_and_general_branches_hold_branches_only() {
        for child in Category::ALL {
            for branch in Category::ALL.into_iter().filter(|category| category.is_branch()) {
                assert_eq!(code(branch, child), Some(("organization.below_branch", Severity::Error)));
            }
            let below_general = code(Category::GeneralBranch, child).map(|(code, _)| code);
            assert_eq!(below_general, (!child.is_branch()).then_some("organization.below_general_branch"));
        }
    }

    #[test]
    fn work_committees_stand_below_leading_bodies_only() {
        for parent in [Category::WorkCommittee, Category::Committee] {
            assert_eq!(
                code(parent, Category::WorkCommittee),
                Some(("organization.work_committee_parent", Severity::Error))
            );
            assert_eq!(code(parent, Category::LeadingBody), Some(("organization.relation_unknown", Severity::Warning)));
        }
        assert_eq!(code(Category::LeadingBody, Category::WorkCommittee), None);
    }

    #[test]
    fn whatever_is_refused_rests_on_a_source_that_may_refuse() {
        for parent in Category::ALL {
            for child in Category::ALL {
                let relation = relation(parent, child);
                let refused = !matches!(relation.standing, Standing::Allowed | Standing::Unknown);
                assert!(!refused || relation.source.grade.may_refuse(), "{parent:?} {child:?}");
            }
        }
    }

    #[test]
    fn a_lower_leading_body_stands_below_a_higher_one() {
        let pair = |parent_tier, child_tier| Pair {
            parent: Category::LeadingBody,
            child: Category::LeadingBody,
            parent_tier: Some(parent_tier),
            child_tier: Some(child_tier),
        };
        assert!(with(|context| check_relation(&pair(Tier::Provincial, Tier::County), context)).is_none());
        for (parent, child) in [(Tier::County, Tier::County), (Tier::County, Tier::Provincial)] {
            let finding = with(|context| check_relation(&pair(parent, child), context)).unwrap();
            assert_eq!(
                (finding.code(), finding.path().to_string().as_str()),
                ("organization.tier_order", "/child_tier")
            );
        }
    }
}
