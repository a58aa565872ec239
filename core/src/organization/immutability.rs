//! What cannot be changed once it is filled in: FAQ questions 9 (can wrong information be corrected) and 45 (are the short
//! name, full name, category and industry fixed).
//!
//! Copies of the FAQ say that wrong information about an organization can be changed; the manual of 2021 says that
//! 组织简称, 组织全称, 组织类别 and 行业类别 cannot be modified once filled in. The two are not reconciled anywhere:
//! [`OrganizationPolicy::fixed_fields`](super::policy::OrganizationPolicy::fixed_fields). A notice of 2025 tells branches to
//! correct their names, so names are taken to be changeable by default and the category to be fixed. The system itself
//! changes the category of marked graduating branches to 毕业生团组织, on 2020-06-01 and 2021-06-01, later at a prescribed
//! time. Who may change what else is decided by the permissions.

use serde::{Deserialize, Serialize};

use super::findings::structure as f;
use super::kind::Category;
use super::policy::FixedFields;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_COPY_IMPORT};
use crate::sources::organization::{
    GRADUATE_MANUAL_2023, GRADUATE_NOTICES_2021, ORGANIZATION_MANUAL_2021, SCHOOL_NOTICE_2025,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.immutability",
    file: file!(),
    title: ("填写后不可修改的组织信息", "information that cannot be changed"),
    questions: &[9, 45],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &FAQ_2019_CONTENTS,
        &FAQ_COPY_IMPORT,
        &ORGANIZATION_MANUAL_2021,
        &GRADUATE_MANUAL_2023,
        &GRADUATE_NOTICES_2021,
        &SCHOOL_NOTICE_2025,
    ],
    findings: &[f::FieldFixed::DEF, f::FieldMayBeFixed::DEF, f::ChangedBySystem::DEF],
};

/// A field of an organization that may be fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ChangedField {
    /// The short name (组织简称).
    ShortName,
    /// The full name (组织全称).
    FullName,
    /// The category (组织类别).
    Category,
    /// The industry (行业类别).
    Industry,
    /// Anything else.
    Other,
}

impl ChangedField {
    const fn term(self) -> &'static Term {
        static TERMS: [Term; 5] = [
            Term { code: "short_name", zh: "组织简称", en: "short name" },
            Term { code: "full_name", zh: "组织全称", en: "full name" },
            Term { code: "category", zh: "组织类别", en: "category" },
            Term { code: "industry", zh: "行业类别", en: "industry" },
            Term { code: "other", zh: "其他信息", en: "other information" },
        ];
        let [short, full, category, industry, other] = &TERMS;
        match self {
            Self::ShortName => short,
            Self::FullName => full,
            Self::Category => category,
            Self::Industry => industry,
            Self::Other => other,
        }
    }
}

/// A change of a field that is already filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The field.
    pub field: ChangedField,
    /// The new category, if it is the category that changes.
    #[serde(default)]
    pub to_category: Option<Category>,
}

/// Checks whether a field that is already filled in may be changed at all. Findings lie at `/field`.
#[must_use]
pub fn check_change(change: &Change, context: &Context<'_>) -> Option<Finding> {
    let field = change.field.term();
    let to_graduating = change.to_category == Some(Category::GraduatingBranch);
    let finding = match (change.field, context.policy.organization.fixed_fields) {
        (ChangedField::Other, _) | (_, FixedFields::None) => None,
        (ChangedField::Category, FixedFields::Category | FixedFields::All) if to_graduating => {
            Some(f::ChangedBySystem {}.finding())
        }
        (ChangedField::Category, FixedFields::Category)
        | (
            ChangedField::ShortName | ChangedField::FullName | ChangedField::Category | ChangedField::Industry,
            FixedFields::All,
        ) => Some(f::FieldFixed { field }.finding()),
        (ChangedField::ShortName | ChangedField::FullName | ChangedField::Industry, FixedFields::Category) => {
            Some(f::FieldMayBeFixed { field }.finding())
        }
    };
    finding.map(|finding| finding.within("field"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::with_policy;
    use crate::policy::OrganizationPolicy;

    fn code(field: ChangedField, to_category: Option<Category>, fixed_fields: FixedFields) -> Option<&'static str> {
        let policy = OrganizationPolicy { fixed_fields, ..OrganizationPolicy::default() };
        with_policy(&policy, |context| check_change(&Change { field, to_category }, context))
            .as_ref()
            .map(crate::kernel::Finding::code)
    }

    #[test]
    fn the_conflict_is_a_choice() {
        use ChangedField::{Category as Kind, FullName, Industry, Other, ShortName};
        for field in [ShortName, FullName, Industry] {
            assert_eq!(code(field, None, FixedFields::Category), Some("organization.field_may_be_fixed"));
            assert_eq!(code(field, None, FixedFields::All), Some("organization.field_fixed"));
            assert_eq!(code(field, None, FixedFields::None), None);
        }
        assert_eq!(code(Kind, Some(Category::Committee), FixedFields::Category), Some("organization.field_fixed"));
        assert_eq!(code(Kind, None, FixedFields::None), None);
        assert_eq!(code(Other, None, FixedFields::All), None);
    }

    #[test]
    fn graduating_branches_are_made_by_the_system() {
        let to = Some(Category::GraduatingBranch);
        assert_eq!(code(ChangedField::Category, to, FixedFields::All), Some("organization.changed_by_system"));
    }
}
