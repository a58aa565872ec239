//! Creating organizations, one level at a time. No question of the FAQ asks it in so many words; the manuals tell it.
//!
//! An administrator creates direct subordinates only, from the top downwards; the superior gives the short name (组织简称)
//! and the category (组织类别), the organization's own administrator fills in the rest (manuals of 2020 and 2021). That a
//! holding branch (待接转团支部) is made by the system and not by hand is inferred.

use serde::Deserialize;

use super::findings::structure as f;
use super::kind::Category;
use super::naming;
use super::relation::{Pair, check_relation};
use crate::context::Context;
use crate::kernel::{Checked, Diagnosis, Finding, Level, ReadAt, Rule, Term};
use crate::sources::organization::{CATEGORY_CODES, ORGANIZATION_MANUAL_2020, ORGANIZATION_MANUAL_2021};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.create",
    file: file!(),
    title: ("创建下级组织", "creating a subordinate organization"),
    questions: &[],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021, &GUANGDONG_2019, &CATEGORY_CODES],
    findings: &[f::NotDirectSubordinate::DEF, f::CreationField::DEF, f::MadeBySystem::DEF],
};

static SHORT_NAME: Term = Term { code: "short_name", zh: "组织简称", en: "short name" };
static CATEGORY: Term = Term { code: "category", zh: "组织类别", en: "category" };

/// The steps to a complete tree, in order.
pub static STEPS: [Term; 5] = [
    Term {
        code: "get_code", zh: "向上级团组织索取管理员注册码", en: "ask the superior for the registration code"
    },
    Term { code: "register", zh: "以管理员注册或登录系统", en: "register as administrator, or log in" },
    Term { code: "complete", zh: "完善本组织信息", en: "complete the organization's own information" },
    Term { code: "create", zh: "创建直属下级组织", en: "create the direct subordinates" },
    Term {
        code: "issue_codes",
        zh: "为直属下级组织生成并下发管理员注册码",
        en: "generate their registration codes and hand them out",
    },
];

/// An organization to be created.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Creation {
    /// The category of the organization whose administrator creates it.
    pub actor: Category,
    /// How many levels below the actor it is to stand; 1 is a direct subordinate.
    #[serde(default = "one")]
    pub levels_below: u32,
    /// The short name (组织简称).
    #[serde(default)]
    pub short_name: Option<String>,
    /// The category (组织类别).
    #[serde(default)]
    pub category: Option<Category>,
}

const fn one() -> u32 {
    1
}

/// Checks the creation of an organization; the value is the way to a complete tree, in order.
///
/// Findings lie at the names of the fields: `organization.not_direct_subordinate`, `organization.creation_field`,
/// `organization.made_by_system`, those of [`check_relation`] and of [`naming::check_short`].
#[must_use]
pub fn check_creation(creation: &Creation, context: &Context<'_>) -> Checked<&'static [Term]> {
    let mut findings: Vec<Finding> = Vec::new();
    if creation.levels_below != 1 {
        findings.push(f::NotDirectSubordinate { levels_below: creation.levels_below }.finding().within("levels_below"));
    }
    let short_name = creation.short_name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if short_name.is_none() {
        findings.push(f::CreationField { field: &SHORT_NAME }.finding().within("short_name"));
    }
    match creation.category {
        None => findings.push(f::CreationField { field: &CATEGORY }.finding().within("category")),
        Some(category) => {
            let pair = Pair { parent: creation.actor, child: category, parent_tier: None, child_tier: None };
            // Who does not stand directly above has no say about the pair.
            if creation.levels_below == 1 {
                findings.extend(check_relation(&pair, context).map(|finding| finding.within("category")));
            }
            if matches!(category, Category::HoldingBranch | Category::GraduatingBranch) {
                let made = f::MadeBySystem { category: category.term() }.at_level(Level::Warning);
                findings.extend(made.map(|finding| finding.within("category")));
            }
            if let Some(name) = short_name {
                let named = naming::check_short(name, category, context);
                findings.extend(named.into_iter().map(|finding| finding.within("short_name")));
            }
        }
    }
    Checked { value: Some(&STEPS), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::{codes, with};

    fn found(creation: &Creation) -> Vec<&'static str> {
        with(|context| codes(&check_creation(creation, context).findings))
    }

    #[test]
    fn one_level_at_a_time_with_short_name_and_category() {
        let good = Creation {
            actor: Category::Committee,
            levels_below: 1,
            short_name: Some("2024级2班团支部".to_owned()),
            category: Some(Category::Branch),
        };
        assert!(found(&good).is_empty());
        for levels_below in [0, 2] {
            assert_eq!(found(&Creation { levels_below, ..good.clone() }), ["organization.not_direct_subordinate"]);
        }
        let bare = Creation { short_name: Some("  ".to_owned()), category: None, ..good.clone() };
        assert_eq!(found(&bare), ["organization.creation_field", "organization.creation_field"]);
        let below_branch = Creation { actor: Category::Branch, ..good.clone() };
        assert_eq!(found(&below_branch), ["organization.below_branch"]);
        let holding = Creation { category: Some(Category::HoldingBranch), ..good };
        assert_eq!(found(&holding), ["organization.made_by_system"]);
    }
}
