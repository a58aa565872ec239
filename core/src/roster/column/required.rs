//! What must be filled in, and how long it may be: FAQ questions 14 and 17.
//!
//! The required marks of the import sheet are not known. That nobody can be entered without 姓名 and 身份证号码 follows
//! from the FAQ: «系统以身份证号码为用户名», and the authentication looks at number and name. The other marks are those of
//! Guangdong's form and the entry form, and only warn. Timeless.

use super::{COLUMNS, ColumnDef, Field, Format, SheetKind};
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::roster::findings::columns as f;
use crate::roster::policy::RosterPolicy;
use crate::sources::{faq, system};

/// The rule on the columns and on what must be filled in.
pub static RULE: Rule = Rule {
    id: "roster.columns",
    file: file!(),
    title: ("导入表的列和必填项", "columns of the import sheet and what must be filled in"),
    questions: &[14, 17, 20],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &faq::FAQ_2019_Q3,
        &faq::FAQ_2020_ENTRY_COPY,
        &faq::FAQ_COPY_FORMAT,
        &system::GUANGDONG_2019,
        &system::ENTRY_FORM,
        &system::TEMPLATE_RECONSTRUCTION,
    ],
    findings: &[
        f::ColumnMissing::DEF,
        f::ColumnExpected::DEF,
        f::ValueMissing::DEF,
        f::ValueExpected::DEF,
        f::ValueTooLong::DEF,
    ],
};

/// For whom a column must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// For everybody on both sheets.
    Both,
    /// For everybody on the sheet of members.
    Members,
    /// For cadres: everybody on the sheet of cadres, and whoever 是否团干部 names on the sheet of members.
    IfCadre,
    /// For nobody, or by another rule, as for the development number.
    Never,
}

impl ColumnDef {
    /// Whether it must be filled in for somebody.
    #[must_use]
    pub const fn is_required(&self, kind: SheetKind, is_cadre: bool) -> bool {
        match (self.required, kind) {
            (Required::Both, _) | (Required::Members, SheetKind::Members) | (Required::IfCadre, SheetKind::Cadres) => {
                true
            }
            (Required::IfCadre, SheetKind::Members) => is_cadre,
            (Required::Members, SheetKind::Cadres) | (Required::Never, _) => false,
        }
    }

    /// What an empty cell is found to be, for somebody for whom it must be filled in.
    ///
    /// # Findings
    /// `value.missing_required`, or `value.missing_expected` where the requirement is only deduced.
    #[must_use]
    pub fn missing_value(&self, policy: &RosterPolicy) -> Option<Finding> {
        let column = self.header;
        if self.required_by.grade.may_refuse() {
            Some(f::ValueMissing { column }.finding())
        } else {
            f::ValueExpected { column }.at_level(policy.missing_expected)
        }
    }

    /// What the absence of the column is found to be.
    fn missing_column(&self, policy: &RosterPolicy) -> Option<Finding> {
        let column = self.header;
        if self.required_by.grade.may_refuse() {
            Some(f::ColumnMissing { column }.finding())
        } else {
            f::ColumnExpected { column }.at_level(policy.missing_expected)
        }
    }
}

/// Tells the columns that a sheet of this kind must have and lacks, in the order of the template.
///
/// # Findings
/// `column.missing_required`, `column.missing_expected`.
#[must_use]
pub fn missing_columns(present: &[Field], kind: SheetKind, policy: &RosterPolicy) -> Vec<Finding> {
    COLUMNS
        .iter()
        .filter(|def| def.is_required(kind, false) && !present.contains(&def.field))
        .filter_map(|def| def.missing_column(policy))
        .collect()
}

/// Checks the length of free text; nothing is allocated where it is fine.
///
/// # Findings
/// `value.too_long`.
#[must_use]
pub fn check_length(def: &'static ColumnDef, text: &str, policy: &RosterPolicy) -> Option<Finding> {
    let limit = policy.free_text_chars;
    // A text has at most as many characters as bytes, so most are not counted.
    if def.format != Format::Free || text.len() <= limit as usize {
        return None;
    }
    let length = text.chars().count();
    (length > limit as usize).then(|| f::ValueTooLong { column: def.header, length, limit }.finding())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Severity;
    use crate::roster::column::def;

    #[test]
    fn only_what_the_faq_requires_refuses() {
        let policy = RosterPolicy::default();
        let codes = |present: &[Field], kind| {
            let found = missing_columns(present, kind, &policy);
            found
                .iter()
                .map(|finding| {
                    (
                        finding.severity(),
                        finding.message(crate::kernel::Lang::Zh, crate::kernel::Reveal::Masked).contains("身份证号码"),
                    )
                })
                .collect::<Vec<_>>()
        };
        let all: Vec<_> = COLUMNS.iter().map(|def| def.field).collect();
        assert_eq!(codes(&all, SheetKind::Members), []);
        let without_id: Vec<_> = all.iter().copied().filter(|field| *field != Field::ResidentId).collect();
        assert_eq!(codes(&without_id, SheetKind::Members), [(Severity::Error, true)]);
        let without_mobile: Vec<_> = all.iter().copied().filter(|field| *field != Field::Mobile).collect();
        assert_eq!(codes(&without_mobile, SheetKind::Cadres), [(Severity::Warning, false)]);
    }

    #[test]
    fn length_is_counted_in_characters() {
        let policy = RosterPolicy { free_text_chars: 3, ..RosterPolicy::default() };
        assert_eq!(check_length(def(Field::Address), "海淀区", &policy), None);
        assert_eq!(check_length(def(Field::Address), "海淀区1", &policy).unwrap().code(), "value.too_long");
        assert_eq!(check_length(def(Field::Name), "欧阳明明", &policy), None);
    }
}
