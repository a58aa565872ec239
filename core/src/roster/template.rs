//! Which of the two sheets a roster is, and whether it is the right one: FAQ question 14.
//!
//! «您上传的excel表格错误,‘导入本级团干部’和‘导入下级团支部团员团干部’中所下载的模板不可混用,请重新上传正确的表格». The
//! columns of the two templates are not known. Deduced: only the sheet of members and cadres asks whether somebody is a
//! cadre (是否团干部) or which branch they are in; a sheet that asks for posts without asking this is one of cadres.
//! Timeless.

use super::findings::columns as f;
use super::policy::RosterPolicy;
use super::{Field, SheetKind};
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::{faq, system};

/// The rule on the two templates.
pub static RULE: Rule = Rule {
    id: "roster.template",
    file: file!(),
    title: ("两种导入模板不可混用", "the two import templates must not be mixed up"),
    questions: &[14, 26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&faq::FAQ_COPY_TEMPLATE_MIX, &faq::FAQ_COPY_IMPORT, &system::TEMPLATE_RECONSTRUCTION],
    findings: &[f::WrongTemplate::DEF],
};

/// The sheet that the columns speak for; `None` if they speak for neither, as in a plain list of people.
///
/// ```
/// use zhtj::roster::{Field, SheetKind, template::kind_of};
/// assert_eq!(kind_of(&[Field::Name, Field::IsCadre, Field::Post]), Some(SheetKind::Members));
/// assert_eq!(kind_of(&[Field::Name, Field::Post, Field::CadreNature]), Some(SheetKind::Cadres));
/// assert_eq!(kind_of(&[Field::Name, Field::ResidentId]), None);
/// ```
#[must_use]
pub fn kind_of(columns: &[Field]) -> Option<SheetKind> {
    let has = |field| columns.contains(&field);
    if has(Field::IsCadre) || has(Field::Branch) {
        Some(SheetKind::Members)
    } else if has(Field::Post) && (has(Field::CadreNature) || has(Field::PostSince)) {
        Some(SheetKind::Cadres)
    } else {
        None
    }
}

/// Settles which of the two sheets a roster is: the one the caller says, else the one its columns speak for, else that
/// of members.
///
/// # Findings
/// `sheet.wrong_template` if the columns speak for the other one than the caller says.
#[must_use]
pub fn settle(expected: Option<SheetKind>, columns: &[Field], policy: &RosterPolicy) -> (SheetKind, Option<Finding>) {
    let seen = kind_of(columns);
    let kind = expected.or(seen).unwrap_or_default();
    let finding = seen.filter(|seen| *seen != kind).and_then(|seen| {
        f::WrongTemplate { found: seen.term(), expected: kind.term() }.at_level(policy.wrong_template)
    });
    (kind, finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_template_is_told_only_against_evidence() {
        let policy = RosterPolicy::default();
        let members = [Field::Name, Field::IsCadre];
        let plain = [Field::Name, Field::ResidentId];
        let codes = |expected, columns: &[Field]| {
            let (kind, finding) = settle(expected, columns, &policy);
            (kind, finding.map(|finding| finding.code()))
        };
        assert_eq!(codes(None, &members), (SheetKind::Members, None));
        assert_eq!(codes(None, &plain), (SheetKind::Members, None));
        assert_eq!(codes(Some(SheetKind::Cadres), &plain), (SheetKind::Cadres, None));
        assert_eq!(codes(Some(SheetKind::Cadres), &members), (SheetKind::Cadres, Some("sheet.wrong_template")));
    }
}
