//! Types of cells: FAQ question 20, “导入表格格式错误”.
//!
//! The columns «身份证号码、手机号码、入团年月» that a spreadsheet keeps as numbers are the cause that the FAQ names; its
//! steps end in 常规. Months are read by [`super::month`]. Formulas without a value and logical values are found here as
//! well. Timeless.

use super::Cell;
use super::column::{ColumnDef, Field, Format, check_length};
use super::findings::columns as f;
use super::policy::RosterPolicy;
use super::vocabulary::{check_choice, yes_no::YES_NO};
use crate::kernel::{Diagnosis, Finding, Kind, Level, Personal, ReadAt, Rule};
use crate::sources::{faq, standards, system};

/// The rule on types of cells.
pub static RULE: Rule = Rule {
    id: "roster.cell_type",
    file: file!(),
    title: ("单元格格式", "types of cells"),
    questions: &[20],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &faq::FAQ_COPY_FORMAT,
        &faq::FAQ_2020_ENTRY,
        &standards::SPREADSHEET_PRECISION,
        &system::TEMPLATE_RECONSTRUCTION,
    ],
    findings: &[f::NumberNotText::DEF, f::FormulaFault::DEF, f::CellBoolean::DEF],
};

/// Largest whole number that a spreadsheet keeps to the last digit: 15 digits.
const EXACT_BELOW: f64 = 1e15;

/// How grave it is that a column holds something else than text.
pub(super) const fn level(field: Field, policy: &RosterPolicy) -> Level {
    match field {
        Field::ResidentId | Field::Mobile | Field::JoinMonth => policy.cell_type,
        _ => policy.other_cell_type,
    }
}

/// Checks the type of a cell; text and nothing are always fine, and so are months, which [`super::month`] judges.
///
/// # Findings
/// `cell.number_not_text` (with the number as its fix, if no digit can be lost), `cell.formula_fault`, `cell.boolean` (with
/// 是 or 否 as its fix where that is asked).
///
/// ```
/// use zhtj::policy::RosterPolicy;
/// use zhtj::roster::cell_type::check_type;
/// use zhtj::roster::{Cell, Field, column::def};
/// let finding = check_type(def(Field::Mobile), Cell::Number(13800138000.0), &RosterPolicy::default()).unwrap();
/// assert_eq!(finding.code(), "cell.number_not_text");
/// ```
#[must_use]
pub fn check_type(def: &'static ColumnDef, cell: Cell<'_>, policy: &RosterPolicy) -> Option<Finding> {
    let column = def.header;
    match cell {
        Cell::Fault(_) => {
            let finding = f::FormulaFault { column }.finding();
            // Where nothing need stand, an error value spoils less.
            Some(if def.order.is_some() { finding } else { finding.with_severity(crate::kernel::Severity::Warning) })
        }
        Cell::Bool(value) => {
            let finding = f::CellBoolean { column }.finding();
            let is_asked = def.format == Format::Choice(&YES_NO);
            let answer = Personal::new(Kind::Public, if value { "是" } else { "否" });
            Some(if is_asked { finding.with_fix(answer) } else { finding })
        }
        Cell::Number(number) if def.format.is_long_number() => {
            let finding = f::NumberNotText { column }.at_level(level(def.field, policy))?;
            // A number keeps no leading zero: an area code or a card number may have had one.
            let may_lack_zero = matches!(def.format, Format::Telephone | Format::MemberCard);
            let is_exact = number.fract() == 0.0 && (0.0..EXACT_BELOW).contains(&number) && !may_lack_zero;
            let text = is_exact.then(|| Personal::new(def.field.kind(), format!("{number:.0}")));
            Some(match text {
                Some(text) => finding.with_fix(text),
                None => finding,
            })
        }
        Cell::Date { .. } if !matches!(def.format, Format::Month | Format::Day) => {
            f::NumberNotText { column }.at_level(level(def.field, policy))
        }
        Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Date { .. } => None,
    }
}

/// Checks a cell that is not blank, of a column of anything but months and days: its type, then the list or the length
/// of the column. Numbers in a column with a list are looked up as they are shown. What identifiers and names hold is
/// checked by their own rules.
///
/// # Findings
/// Those of [`check_type`], [`check_choice`] and [`check_length`], at most one.
///
/// ```
/// use zhtj::policy::RosterPolicy;
/// use zhtj::roster::cell_type::check_value;
/// use zhtj::roster::{Cell, Field, column::def};
/// let finding = check_value(def(Field::IsCadre), Cell::Number(1.0), &RosterPolicy::default()).unwrap();
/// assert_eq!((finding.code(), finding.fix().unwrap().reveal()), ("value.rewritten", "是"));
/// ```
#[must_use]
pub fn check_value(def: &'static ColumnDef, cell: Cell<'_>, policy: &RosterPolicy) -> Option<Finding> {
    match cell {
        Cell::Text(text) => check_choice(def, text, policy).or_else(|| check_length(def, text, policy)),
        Cell::Number(number) if matches!(def.format, Format::Choice(_)) => {
            check_choice(def, &number.to_string(), policy)
        }
        Cell::Empty | Cell::Number(_) | Cell::Date { .. } | Cell::Bool(_) | Cell::Fault(_) => {
            check_type(def, cell, policy)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Severity;
    use crate::roster::column::def;

    fn check(field: Field, cell: Cell<'_>) -> Option<Finding> {
        check_type(def(field), cell, &RosterPolicy::default())
    }

    #[test]
    fn long_numbers_must_be_text() {
        let mobile = check(Field::Mobile, Cell::Number(13_800_138_000.0)).unwrap();
        assert_eq!((mobile.code(), mobile.severity()), ("cell.number_not_text", Severity::Error));
        assert_eq!(mobile.fix().unwrap().reveal(), "13800138000");
        let id = check(Field::ResidentId, Cell::Number(110_105_194_912_310_000.0)).unwrap();
        assert_eq!((id.severity(), id.fix()), (Severity::Error, None));
        let number = check(Field::DevelopmentNumber, Cell::Number(201_932_000_001.0)).unwrap();
        assert_eq!(number.severity(), Severity::Warning);
        assert_eq!(check(Field::Qq, Cell::Number(10001.0)), None);
        let landline = check(Field::Telephone, Cell::Number(1_062_345_678.0)).unwrap();
        assert_eq!((landline.severity(), landline.fix()), (Severity::Warning, None));
        assert_eq!(check(Field::Mobile, Cell::Text("13800138000")), None);
    }

    #[test]
    fn other_types_are_told() {
        assert_eq!(check(Field::Name, Cell::Fault("#N/A")).unwrap().code(), "cell.formula_fault");
        assert_eq!(check(Field::Remark, Cell::Fault("#N/A")).unwrap().severity(), Severity::Warning);
        assert_eq!(check(Field::IsCadre, Cell::Bool(true)).unwrap().fix().unwrap().reveal(), "是");
        assert_eq!(check(Field::Name, Cell::Bool(true)).unwrap().fix(), None);
        let date = Cell::Date { serial: 43709.0, is_1904: false };
        assert_eq!(check(Field::Post, date).unwrap().code(), "cell.number_not_text");
        assert_eq!(check(Field::JoinMonth, date), None);
    }
}
