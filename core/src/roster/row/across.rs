//! The cells of a row against each other, against the register, and what is to be said of the sheet as a whole.

use super::person::{DATES, Person};
use super::{Found, RowCheck};
use crate::ids::development_number;
use crate::join;
use crate::kernel::finding::Step;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, YearMonth};
use crate::roster::findings::rows as f;
use crate::roster::report::CellFinding;
use crate::roster::{Cell, Field, Row, SheetKind, column};
use crate::sources::{faq, standards, system};

/// The rule that columns which repeat the ID number agree with it.
pub(in crate::roster) static ID_RULE: Rule = Rule {
    id: "roster.id_columns",
    file: file!(),
    title: ("与身份证号码一致的列", "columns that repeat the ID number"),
    questions: &[17, 26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&standards::GB_11643_1999],
    findings: &[f::SexMismatch::DEF, f::BirthMismatch::DEF],
};

/// The rule that the columns of cadres go together.
pub(in crate::roster) static CADRE_RULE: Rule = Rule {
    id: "roster.cadre_columns",
    file: file!(),
    title: ("团干部各列相互一致", "columns of cadres go together"),
    questions: &[13, 14, 17],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&system::GUANGDONG_2019, &system::ENTRY_FORM],
    findings: &[f::PostWithoutCadre::DEF, f::MemberNotInLeague::DEF],
};

/// The rule on the sheet as a whole.
pub(in crate::roster) static SHEET_RULE: Rule = Rule {
    id: "roster.sheet",
    file: file!(),
    title: ("整张表", "the sheet as a whole"),
    questions: &[14, 27],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&faq::FAQ_COPY_IMPORT, &system::GUANGDONG_2019],
    findings: &[f::StrayRow::DEF, f::NoPeople::DEF, f::TooManyForXls::DEF, f::OwnSystem::DEF],
};

impl RowCheck<'_> {
    /// Compares the cells of a row with each other and with the register.
    pub(super) fn across(&self, row: &Row<'_>, person: &Person<'_>, found: &mut Found) {
        if person.is_stray {
            // What its one cell holds was judged as a column of people.
            found.list.clear();
            found.row(f::StrayRow {}.finding());
            return;
        }
        self.dates(person, found);
        self.missing(row, person, found);
        repeated(person, found);
        self.cadre(row, person, found);
        self.existing(row, person, found);
    }

    fn dates(&self, person: &Person<'_>, found: &mut Found) {
        let mut dates = person.dates;
        dates.birth_date = person.id.map(|id| id.birth_date()).or(person.birth_day);
        for finding in join::check(&dates, &self.context) {
            let field = match finding.path().steps().first() {
                Some(Step::Field(name)) => DATES.iter().position(|(_, known)| known == name),
                _ => None,
            };
            let column = field.and_then(|at| person.date_columns.get(at).copied().flatten());
            found.at(column, finding);
        }
    }

    /// What must be filled in and is not. A column that is missing as a whole is told once, of the sheet.
    fn missing(&self, row: &Row<'_>, person: &Person<'_>, found: &mut Found) {
        let is_cadre = self.kind == SheetKind::Cadres || person.is_cadre == Some(true);
        for planned in &self.columns {
            if planned.def.is_required(self.kind, is_cadre) && row.cell(planned.index).is_blank() {
                let finding = planned.def.missing_value(&self.context.policy.roster);
                found.list.extend(finding.map(|finding| CellFinding {
                    row: 0,
                    column: Some(planned.index),
                    finding,
                    found: None,
                }));
            }
        }
        if person.number_column.is_none() {
            let joined = person.dates.joined.map(join::EventDate::month);
            let missing = joined.map(|joined: YearMonth| development_number::check(None, joined, &self.context));
            let column = self.place(Field::DevelopmentNumber);
            for finding in missing.into_iter().flat_map(|checked| checked.findings) {
                found.at(column, finding);
            }
        }
    }

    fn cadre(&self, row: &Row<'_>, person: &Person<'_>, found: &mut Found) {
        if person.is_cadre == Some(false) {
            let filled = [Field::Post, Field::PostSince, Field::CadreNature]
                .into_iter()
                .filter_map(|field| self.place(field))
                .any(|index| !row.cell(index).is_blank());
            if filled {
                found.at(person.cadre_column, f::PostWithoutCadre {}.finding());
            }
        }
        // 群众 may be a cadre, but not a member.
        if self.kind == SheetKind::Members && person.is_cadre != Some(true) && person.is_outside.is_some() {
            found.at(person.is_outside, f::MemberNotInLeague {}.finding());
        }
    }

    fn existing(&self, row: &Row<'_>, person: &Person<'_>, found: &mut Found) {
        let Some(register) = self.register else { return };
        let branch = self.place(Field::Branch).map(|index| row.cell(index));
        let branch = match branch {
            Some(Cell::Text(text)) => Some(text),
            _ => None,
        };
        let id = person.id.map(|id| id.key());
        if let Some(key) = id {
            if let Some(finding) = register.compare_id(key, branch) {
                found.at(person.id_column, finding);
            }
            if let Some(name) = person.name {
                let tidy = crate::kernel::text::tidy_code(name);
                if let Some(finding) = register.compare_name(key, &tidy.text) {
                    found.at(self.place(Field::Name), finding);
                }
            }
        }
        if let Some(finding) = person.number.and_then(|number| register.compare_number(number, id)) {
            found.at(person.number_column, finding);
        }
    }

    /// What is to be said of the sheet as a whole, besides its header.
    pub(in crate::roster) fn sheet_findings(&self, people: u32) -> Vec<Finding> {
        let fields: Vec<Field> = self.columns.iter().map(|column| column.def.field).collect();
        let policy = &self.context.policy.roster;
        let mut findings: Vec<Finding> = self.wrong_template.iter().cloned().collect();
        findings.extend(column::missing_columns(&fields, self.kind, policy));
        if people == 0 {
            findings.push(f::NoPeople {}.finding());
        }
        if people >= policy.sheet_rows {
            findings.push(f::TooManyForXls { people, rows: policy.sheet_rows }.finding());
        }
        if self.context.region.has_own_system() {
            let province = self.context.region.name().unwrap_or_default();
            findings.push(f::OwnSystem { province: province.to_owned() }.finding());
        }
        findings
    }
}

/// The columns that repeat what the ID number says.
fn repeated(person: &Person<'_>, found: &mut Found) {
    let Some(id) = person.id else { return };
    if let Some((sex, column)) = person.sex_column
        && sex != id.sex()
    {
        found.at(Some(column), f::SexMismatch { sex: id.sex().term() }.finding());
    }
    if let Some((month, column)) = person.birth_month {
        let differs = YearMonth::of(id.birth_date()) != month;
        if differs || person.birth_day.is_some_and(|day| day != id.birth_date()) {
            found.at(Some(column), f::BirthMismatch {}.finding());
        }
    }
}

impl Found {
    /// Adds a finding about a cell whose text need not be quoted, or about the whole row.
    fn at(&mut self, column: Option<u16>, finding: Finding) {
        self.list.push(CellFinding { row: 0, column, finding, found: None });
    }

    fn row(&mut self, finding: Finding) {
        self.at(None, finding);
    }
}
