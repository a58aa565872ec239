//! Who exactly lacks what: FAQ questions 29 and 30 (如何查看具体哪个人员的个人信息没有完善).
//!
//! The national list of required personal fields is not recovered. Certain are the name and the ID number, since nobody
//! can be entered without them; the other marks are those of the import sheet as it is reconstructed
//! ([`crate::roster::column`]) and only warn. Timeless.

use super::findings as f;
use super::policy::PersonFields;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::roster::column::{COLUMNS, ColumnDef};
use crate::roster::{Field, SheetKind};
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_2019_Q3, FAQ_2020_ENTRY_COPY};
use crate::sources::system::{ENTRY_FORM, GUANGDONG_2019, TEMPLATE_RECONSTRUCTION};

/// The rule.
pub static RULE: Rule = Rule {
    id: "completion.person",
    file: file!(),
    title: ("个人资料是否完整", "completeness of a person's fields"),
    questions: &[29, 30],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &FAQ_2019_Q3,
        &FAQ_2019_CONTENTS,
        &FAQ_2020_ENTRY_COPY,
        &GUANGDONG_2019,
        &ENTRY_FORM,
        &TEMPLATE_RECONSTRUCTION,
    ],
    findings: &[f::FieldMissing::DEF, f::FieldExpected::DEF],
};

/// Whether a required mark is certain.
fn is_certain(def: &ColumnDef) -> bool {
    def.required_by.grade.may_refuse()
}

/// Gives the fields that somebody must have and lacks, in the order of the import sheet, and whether each is certain.
/// Nothing is allocated.
///
/// `kind` is `Members` for somebody of a branch, `Cadres` for a cadre of a committee or leading body.
///
/// ```
/// use zhtj::completion::person::lacking;
/// use zhtj::roster::{Field, SheetKind};
/// let has = |field| field != Field::Name && field != Field::Ethnicity;
/// let lacks: Vec<_> = lacking(SheetKind::Members, false, has).collect();
/// assert_eq!(lacks, [(Field::Name, true), (Field::Ethnicity, false)]);
/// ```
pub fn lacking(kind: SheetKind, is_cadre: bool, has: impl Fn(Field) -> bool) -> impl Iterator<Item = (Field, bool)> {
    COLUMNS
        .iter()
        .filter(move |def| def.is_required(kind, is_cadre) && !has(def.field))
        .map(|def| (def.field, is_certain(def)))
}

/// Whether somebody is complete under the policy.
#[must_use]
pub fn is_complete(kind: SheetKind, is_cadre: bool, has: impl Fn(Field) -> bool, context: &Context<'_>) -> bool {
    let certain_only = context.policy.completion.person_fields == PersonFields::Certain;
    lacking(kind, is_cadre, has).all(|(_, certain)| certain_only && !certain)
}

/// Tells what somebody lacks.
///
/// # Findings
/// `completion.field_missing`, `completion.field_expected`.
#[must_use]
pub fn check(kind: SheetKind, is_cadre: bool, has: impl Fn(Field) -> bool) -> Vec<Finding> {
    lacking(kind, is_cadre, has)
        .map(|(field, certain)| {
            let field = field.header();
            if certain { f::FieldMissing { field }.finding() } else { f::FieldExpected { field }.finding() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::day;
    use crate::policy::Policy;

    #[test]
    fn cadres_of_branches_need_all_that_members_need_and_more() {
        let fields = |kind, cadre| lacking(kind, cadre, |_| false).map(|(field, _)| field).collect::<Vec<_>>();
        let (member, cadre) = (fields(SheetKind::Members, false), fields(SheetKind::Members, true));
        assert!(member.len() < cadre.len() && member.iter().all(|field| cadre.contains(field)));
        assert!(fields(SheetKind::Cadres, true).contains(&Field::Post));
    }

    #[test]
    fn the_policy_says_whether_likely_fields_count() {
        let mut policy = Policy::default();
        let certain = |field| matches!(field, Field::Name | Field::ResidentId);
        let complete = |policy: &Policy, has: &dyn Fn(Field) -> bool| {
            let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy };
            is_complete(SheetKind::Members, false, has, &context)
        };
        assert!(complete(&policy, &|_| true));
        assert!(!complete(&policy, &certain));
        policy.completion.person_fields = PersonFields::Certain;
        assert!(complete(&policy, &certain));
        assert!(!complete(&policy, &|field| field == Field::Name));
    }
}
