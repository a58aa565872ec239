//! The check of rows: each cell by what its column holds, then the cells of a row against each other. FAQ questions 13,
//! 15, 16, 17, 22, 26 and 36 as far as an import goes. The rules themselves stand with their topics; here they are only
//! asked, each once, and their findings are put to the right cell.
//!
//! The happy path allocates nothing: a cell is looked at where it lies in its batch, and only what is found is kept.

mod across;
mod person;

use std::collections::BTreeMap;

use person::Person;

use super::column::{ColumnDef, Format, def};
use super::header::Header;
use super::report::{CellFinding, Count, add_row};
use super::unique::{Keys, Twice};
use super::{Batch, Cell, Field, Register, Row, SheetKind, template};
use super::{cell_type, check, column, month, vocabulary};
use crate::context::Context;
use crate::ids::resident_id::{self, ColumnCheck, Hints};
use crate::ids::{ResidentId, development_number, email, member_card, mobile, person_name, telephone};
use crate::join::EventDate;
use crate::kernel::{Checked, Finding, Personal, Severity};

pub(super) use across::{CADRE_RULE, ID_RULE, SHEET_RULE};

/// What was found in a part of a sheet. Rows are numbered as their batch numbers them.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// Rows of the part, blank ones included.
    pub(super) rows: u32,
    /// Rows with people in them.
    pub(super) people: u32,
    /// Runs of rows with people in them.
    pub(super) runs: Vec<(u32, u32)>,
    pub(super) findings: Vec<CellFinding>,
    pub(super) not_kept: u64,
    pub(super) counts: BTreeMap<&'static str, Count>,
    /// The gravest finding of each row that has one above a note.
    pub(super) worst: Vec<(u32, Severity)>,
    pub(super) keys: Keys,
}

/// A column that is checked.
#[derive(Debug, Clone, Copy)]
struct Planned {
    index: u16,
    def: &'static ColumnDef,
}

/// The check of the rows of one sheet: what stays the same for all of them, worked out once.
pub(super) struct RowCheck<'a> {
    context: Context<'a>,
    kind: SheetKind,
    wrong_template: Option<Finding>,
    header_row: u32,
    columns: Vec<Planned>,
    ids: ColumnCheck,
    register: Option<&'a Register>,
}

impl<'a> RowCheck<'a> {
    pub(super) fn new(header: &Header, options: &check::Options<'a>, register: Option<&'a Register>) -> Self {
        let known = |column: &super::Column| Some(Planned { index: column.index, def: def(column.field?) });
        let columns: Vec<Planned> = header.columns.iter().filter_map(known).collect();
        let fields: Vec<Field> = columns.iter().map(|column| column.def.field).collect();
        let (kind, wrong_template) = template::settle(options.kind, &fields, &options.context.policy.roster);
        Self {
            context: options.context,
            kind,
            wrong_template,
            header_row: header.row,
            columns,
            ids: ColumnCheck::new(&options.context),
            register,
        }
    }

    pub(super) const fn kind(&self) -> SheetKind {
        self.kind
    }

    pub(super) const fn context(&self) -> &Context<'a> {
        &self.context
    }

    fn place(&self, field: Field) -> Option<u16> {
        self.columns.iter().find(|column| column.def.field == field).map(|column| column.index)
    }

    /// The column that a number which stands twice is in.
    pub(super) fn column_of(&self, which: Twice) -> Option<u16> {
        self.place(match which {
            Twice::Id => Field::ResidentId,
            Twice::Number => Field::DevelopmentNumber,
            Twice::Mobile => Field::Mobile,
        })
    }

    /// The finding about a later row of a number that stands twice.
    pub(super) fn twice(&self, which: Twice, first_row: u32) -> Option<Finding> {
        which.finding(first_row, self.context.policy.roster.duplicate_mobile)
    }

    /// The row of the header.
    pub(super) const fn header_row(&self) -> u32 {
        self.header_row
    }

    /// Checks the rows of a batch that lie below a row. At most `limit` findings are kept, the others counted.
    pub(super) fn part(&self, batch: &Batch, below: u32, limit: u32) -> Part {
        let mut part = Part::default();
        let mut found = Found::default();
        for row in batch.rows() {
            part.rows += 1;
            if row.number() <= below || row.is_blank() {
                continue;
            }
            found.list.clear();
            let person = self.read(&row, &mut found);
            self.across(&row, &person, &mut found);
            if !person.is_stray {
                part.people += 1;
                add_row(&mut part.runs, row.number());
                part.note_worst(row.number(), &found);
                person.keep_keys(row.number(), &mut part.keys);
            }
            part.take(row.number(), &mut found, limit);
        }
        part
    }

    /// Reads the cells of a row, each by what its column holds.
    fn read<'r>(&self, row: &Row<'r>, found: &mut Found) -> Person<'r> {
        let mut person = Person::default();
        for &Planned { index, def } in &self.columns {
            let cell = row.cell(index);
            if cell.is_blank() {
                continue;
            }
            person.filled += 1;
            let mut cell = FoundIn { list: &mut found.list, column: index, def, cell };
            self.read_cell(row, &mut cell, &mut person);
        }
        let is_remark = person.name.is_none() && person.filled <= 1;
        person.is_stray = !person.has_id && (is_remark || row.cells().any(|cell| is_total(&cell)));
        person
    }

    fn read_cell<'r>(&self, row: &Row<'r>, at: &mut FoundIn<'_, 'r>, person: &mut Person<'r>) {
        let (def, policy) = (at.def, self.context.policy);
        if !matches!(def.format, Format::Month | Format::Day) {
            at.push(cell_type::check_type(def, at.cell, &policy.roster));
        }
        let number;
        let text = match at.cell {
            Cell::Text(text) => text,
            Cell::Number(value) if !matches!(def.format, Format::Month | Format::Day | Format::ResidentId) => {
                number = shown(value);
                return self.read_text(row, &number, at, person);
            }
            Cell::Number(_) | Cell::Date { .. } if matches!(def.format, Format::Month | Format::Day) => "",
            Cell::Number(value) => {
                number = shown(value);
                return self.read_id(row, &number, at, person);
            }
            Cell::Empty | Cell::Date { .. } | Cell::Bool(_) | Cell::Fault(_) => return,
        };
        match def.format {
            Format::Name => {
                person.name = Some(text);
                at.checked(person_name::check(text, &self.context));
            }
            Format::ResidentId => self.read_id(row, text, at, person),
            Format::Month => {
                let reading = month::read_month(at.cell, self.context.today);
                at.push(month::check_month(def, at.cell, &reading, &policy.roster));
                person.take_month(def.field, reading.month.map(EventDate::Month), at.column);
            }
            Format::Day => {
                let reading = month::read_day(at.cell, self.context.today);
                // 出生年月 tells no day, which is all that is asked of a column that only repeats the ID number.
                if reading.day.is_some() || reading.month.is_none() {
                    at.push(month::check_month(def, at.cell, &reading, &policy.roster));
                }
                person.birth_month = reading.month.map(|month| (month, at.column));
                person.birth_day = reading.day;
            }
            _ => self.read_text(row, text, at, person),
        }
    }

    /// Reads a cell whose value does not outlive it.
    fn read_text(&self, row: &Row<'_>, text: &str, at: &mut FoundIn<'_, '_>, person: &mut Person<'_>) {
        let (def, context) = (at.def, &self.context);
        match def.format {
            Format::Choice(list) => {
                at.push(vocabulary::check_choice(def, text, &context.policy.roster));
                if person::compares(def.field) {
                    person.take_choice(def.field, list.value(text), at.column);
                }
            }
            Format::Mobile => person.mobile = at.checked(mobile::check(text, context)).map(|mobile| mobile.key()),
            Format::Email => drop(at.checked(email::check(text, context))),
            Format::Telephone => drop(at.checked(telephone::check(text, context))),
            Format::MemberCard => drop(at.checked(member_card::check(text, context))),
            Format::DevelopmentNumber => {
                let joined = match self.joined(row) {
                    Some(joined) => development_number::check(Some(text), joined.month(), context),
                    None => development_number::check_form(Some(text), context),
                };
                person.number_column = Some(at.column);
                person.number = at.checked(joined).and_then(|number| number.key());
            }
            Format::Free => at.push(column::check_length(def, text, &context.policy.roster)),
            Format::Number | Format::Name | Format::ResidentId | Format::Month | Format::Day => {}
        }
    }

    fn read_id(&self, row: &Row<'_>, text: &str, at: &mut FoundIn<'_, '_>, person: &mut Person<'_>) {
        person.has_id = true;
        person.id_column = Some(at.column);
        let outcome = self.ids.look(Some(text));
        // A number cell already has its finding about digits that are lost; the look at what is left says nothing more.
        if matches!(at.cell, Cell::Number(value) if !(0.0..1e15).contains(&value)) {
            at.push(Some(resident_id::precision_lost()));
            return;
        }
        let id = if outcome.is_plain() {
            text.parse::<ResidentId>().ok()
        } else {
            let checked = resident_id::check_with(text, &self.hints(row), &self.context);
            at.checked(checked).map(|facts| facts.id)
        };
        person.id = id;
    }

    /// The month of joining of a row, for the development number, which may stand left of it.
    fn joined(&self, row: &Row<'_>) -> Option<EventDate> {
        let cell = row.cell(self.place(Field::JoinMonth)?);
        month::read_month(cell, self.context.today).month.map(EventDate::Month)
    }

    /// What the other columns tell of a person whose ID number fails.
    #[cold]
    fn hints(&self, row: &Row<'_>) -> Hints {
        let cell = |field| self.place(field).map(|index| row.cell(index));
        let birth = cell(Field::BirthDate).and_then(|cell| month::read_day(cell, self.context.today).day);
        let sex = match cell(Field::Sex) {
            Some(Cell::Text(text)) => person::sex_of(text),
            _ => None,
        };
        let joined = self.joined(row).map(EventDate::month);
        Hints {
            birth_date: birth,
            sex,
            // Nobody of the League joined before 12 or after 28; the joining month itself may be the slip, so a year is
            // given on both sides.
            born_from: joined.map(|month| month.plus_months(-29 * 12).first_day()),
            born_until: joined.map(|month| month.plus_months(-11 * 12).last_day()),
        }
    }
}

/// A number as it would be written in the cell; whole numbers without a fraction.
fn shown(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 { format!("{value:.0}") } else { format!("{value}") }
}

/// What was found in one row.
#[derive(Debug, Default)]
pub(super) struct Found {
    list: Vec<CellFinding>,
}

/// A cell, and where its findings go.
struct FoundIn<'f, 'r> {
    list: &'f mut Vec<CellFinding>,
    column: u16,
    def: &'static ColumnDef,
    cell: Cell<'r>,
}

impl FoundIn<'_, '_> {
    fn push(&mut self, finding: Option<Finding>) {
        let Some(finding) = finding else { return };
        let found = Some(Personal::new(self.def.field.kind(), self.text()));
        self.list.push(CellFinding { row: 0, column: Some(self.column), finding, found });
    }

    fn checked<T>(&mut self, checked: Checked<T>) -> Option<T> {
        for finding in checked.findings {
            self.push(Some(finding));
        }
        checked.value
    }

    /// The cell as the report quotes it, masked there.
    fn text(&self) -> String {
        match self.cell {
            Cell::Text(text) | Cell::Fault(text) => text.to_owned(),
            Cell::Number(value) => shown(value),
            Cell::Date { serial, is_1904 } => {
                month::day_of_serial(serial, is_1904).map_or_else(|| shown(serial), |day| day.to_string())
            }
            Cell::Bool(value) => if value { "TRUE" } else { "FALSE" }.to_owned(),
            Cell::Empty => String::new(),
        }
    }
}

impl Part {
    /// Remembers the gravest finding of a row with a person in it.
    fn note_worst(&mut self, row: u32, found: &Found) {
        let gravest = found.list.iter().map(|found| found.finding.severity()).max();
        if let Some(severity) = gravest.filter(|severity| *severity > Severity::Note) {
            self.worst.push((row, severity));
        }
    }

    /// Takes over what was found in a row.
    fn take(&mut self, row: u32, found: &mut Found, limit: u32) {
        for mut found in found.list.drain(..) {
            let (finding, times) = (&found.finding, 1);
            let count = Count { def: finding.def(), severity: finding.severity(), times };
            check::add_count(&mut self.counts, finding.code(), count);
            if self.findings.len() < limit as usize {
                found.row = row;
                self.findings.push(found);
            } else {
                self.not_kept += 1;
            }
        }
    }
}

/// What begins the line of sums below a roster, also in a column that is not checked (序号).
const TOTALS: [&str; 6] = ["合计", "总计", "小计", "共计", "合计人数", "总人数"];

/// Whether a cell says that its row holds sums, however it is spaced (合 计：).
fn is_total(cell: &Cell<'_>) -> bool {
    let Cell::Text(text) = cell else { return false };
    let letters = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, ':' | '：'));
    TOTALS.iter().any(|total| letters.clone().eq(total.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_told_from_people() {
        for text in ["合计", "合 计：", " 小计", "总人数:"] {
            assert!(is_total(&Cell::Text(text)), "{text}");
        }
        for cell in [Cell::Text("合计14人"), Cell::Text("总计生"), Cell::Text(""), Cell::Empty, Cell::Number(14.0)]
        {
            assert!(!is_total(&cell), "{cell:?}");
        }
    }
}
