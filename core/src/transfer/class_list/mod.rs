//! A class list of graduates with their destinations, checked as a sheet before the transfers are started. FAQ questions
//! 33 and 34, and the appendix.
//!
//! Columns: 姓名, 身份证号码, 转接原因 (or 毕业去向), 转入团组织, and those that the reasons ask for. Files are read as rosters are,
//! the report is a [`RosterReport`], so that it can be rendered and written back in the same way. A column that the sheet
//! does not have is told once, not in every row. The name and the ID number are what a transfer is looked up by (copies
//! of the FAQ). Each row is judged by [`super::reason::check`] on the day of the check.

mod columns;
mod reading;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use columns::ListColumn;

use self::columns::Layout;
use self::reading::{Reading, is_township, read_reason};
use super::findings::class_list as f;
use super::reason::{self, DestinationKind, FormField, Reason, ReasonForm, row};
use crate::ids::{person_name, resident_id};
use crate::kernel::{Diagnosis, Finding, Kind, Personal, ReadAt, Rule, Severity};
use crate::roster::cell_type::check_type;
use crate::roster::check::Options;
use crate::roster::column::def;
use crate::roster::findings::rows::DuplicateId;
use crate::roster::read::{ReadError, Rows};
use crate::roster::report::{Count, RowStates};
use crate::roster::{Cell, CellFinding, Column, Field, RosterReport, Row, SheetKind};
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::graduates::{MARKING_INSTRUCTIONS_2023, TRANSFER_FORM_2021};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.class_list",
    file: file!(),
    title: ("毕业班转接名单", "class lists of graduates"),
    questions: &[33, 34, crate::questions::APPENDIX],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[&FAQ_COPY_IMPORT, &TRANSFER_FORM_2021, &MARKING_INSTRUCTIONS_2023],
    findings: &[
        f::ListColumnMissing::DEF,
        f::ListFieldColumnMissing::DEF,
        f::ListValueMissing::DEF,
        f::ListReasonUnknown::DEF,
        f::ListReasonOneOf::DEF,
        f::ListIsMark::DEF,
    ],
};

/// The columns that every list needs.
const NEEDED: &[ListColumn] = &[ListColumn::Name, ListColumn::ResidentId, ListColumn::Reason];

/// Checks a class list.
///
/// # Errors
/// [`ReadError`] when the file is broken, passes a limit, or has no header that names 姓名 or 身份证号码 and one column more
/// (`file.no_known_column`).
///
/// ```
/// use std::io::Cursor;
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::roster::{Limits, check::Options, read};
/// use zhtj::transfer::class_list::check_class_list;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2024, 6, 20), region: Region::Unspecified, policy: &policy };
/// let csv = "姓名,身份证号码,毕业去向,转入团组织\n张三,11010519491231002X,升学,某镇团委\n";
/// let mut book = read::open(Cursor::new(csv), &Limits::default())?;
/// let report = check_class_list(&mut *book.rows(0)?, "class.csv", &Options::new(context))?;
/// let codes: Vec<_> = report.findings.iter().map(|found| (found.place(), found.finding.code())).collect();
/// assert_eq!(codes, [("D2".to_owned(), "transfer.destination_forbidden")]);
/// # Ok::<(), read::ReadError>(())
/// ```
pub fn check_class_list(rows: &mut dyn Rows, file: &str, options: &Options<'_>) -> Result<RosterReport, ReadError> {
    let mut list: Option<List<'_, '_>> = None;
    let mut base: u32 = 0;
    while let Some(piece) = rows.next_piece()? {
        let mut parsed = piece.parse().map_err(|error| error.after_rows(base))?;
        if let Some(spanned) = parsed.spanned {
            parsed.batch.shift_rows(base);
            base = base.saturating_add(spanned);
        }
        for row in parsed.batch.rows() {
            if let Some(list) = &mut list {
                if !row.is_blank() {
                    list.take(&row)?;
                }
            } else if row.number() > options.limits.header_rows {
                return Err(ReadError::NoKnownColumn);
            } else if let Some(layout) = Layout::of(&row, &options.limits) {
                list = Some(List::new(layout, options));
            }
        }
    }
    let sheet = rows.sheet().to_owned();
    list.map(|list| list.finish(file, sheet)).ok_or(ReadError::NoKnownColumn)
}

struct List<'o, 'p> {
    options: &'o Options<'p>,
    layout: Layout,
    report: Found,
    people: crate::roster::Rows,
    /// The row in which an ID number stood first.
    ids: HashMap<u64, u32>,
    /// Reasons and fields for which there is no column.
    absent: BTreeSet<(Reason, FormField)>,
}

/// What was found so far.
#[derive(Default)]
struct Found {
    kept: Vec<CellFinding>,
    counts: BTreeMap<&'static str, Count>,
    not_kept: u64,
    /// The gravest finding of the row.
    gravest: Option<Severity>,
    limit: usize,
}

impl Found {
    fn push(&mut self, row: u32, column: Option<u16>, finding: Finding, found: Option<Personal>) {
        self.gravest = self.gravest.max(Some(finding.severity()));
        count(&mut self.counts, &finding);
        if self.kept.len() < self.limit {
            self.kept.push(CellFinding { row, column, finding: finding.at_root(), found });
        } else {
            self.not_kept += 1;
        }
    }
}

fn count(counts: &mut BTreeMap<&'static str, Count>, finding: &Finding) {
    let entry = counts.entry(finding.code());
    let one = entry.or_insert(Count { def: finding.def(), severity: finding.severity(), times: 0 });
    one.times += 1;
    one.severity = one.severity.max(finding.severity());
}

/// A cell as text; numbers as they are shown.
fn text_of(cell: Cell<'_>) -> Option<String> {
    match cell {
        _ if cell.is_blank() => None,
        Cell::Text(text) => Some(text.to_owned()),
        Cell::Number(number) => Some(number.to_string()),
        Cell::Empty | Cell::Date { .. } | Cell::Bool(_) | Cell::Fault(_) => None,
    }
}

impl<'o, 'p> List<'o, 'p> {
    fn new(layout: Layout, options: &'o Options<'p>) -> Self {
        let report = Found { limit: options.limits.findings as usize, ..Found::default() };
        let people = crate::roster::Rows::default();
        Self { options, layout, report, people, ids: HashMap::new(), absent: BTreeSet::new() }
    }

    fn text(&self, row: &Row<'_>, column: ListColumn) -> Option<String> {
        self.layout.place(column).and_then(|index| text_of(row.cell(index)))
    }

    fn take(&mut self, row: &Row<'_>) -> Result<(), ReadError> {
        if self.people.people >= self.options.limits.rows {
            return Err(ReadError::TooManyRows { limit: self.options.limits.rows });
        }
        self.report.gravest = None;
        for column in NEEDED.iter().copied() {
            if let Some(index) = self.layout.place(column).filter(|index| row.cell(*index).is_blank()) {
                let finding = f::ListValueMissing { column: column.term() }.finding();
                self.report.push(row.number(), Some(index), finding, None);
            }
        }
        self.person(row);
        self.reason(row);
        self.people.count(self.report.gravest);
        Ok(())
    }

    /// The name and the ID number.
    fn person(&mut self, row: &Row<'_>) {
        let context = &self.options.context;
        if let (Some(index), Some(name)) = (self.layout.place(ListColumn::Name), self.text(row, ListColumn::Name)) {
            for finding in person_name::check(&name, context).findings {
                let found = Personal::new(Kind::Name, name.as_str());
                self.report.push(row.number(), Some(index), finding, Some(found));
            }
        }
        let Some(index) = self.layout.place(ListColumn::ResidentId) else { return };
        let cell = row.cell(index);
        let typed = check_type(def(Field::ResidentId), cell, &context.policy.roster);
        let lossy = typed.is_some() && matches!(cell, Cell::Number(number) if !(0.0..1e15).contains(&number));
        if let Some(finding) = typed {
            self.report.push(row.number(), Some(index), finding, None);
        }
        let Some(text) = text_of(cell).filter(|_| !lossy) else { return };
        let checked = resident_id::check(&text, context);
        for finding in checked.findings {
            let found = Personal::new(Kind::Id, text.as_str());
            self.report.push(row.number(), Some(index), finding, Some(found));
        }
        if let Some(facts) = checked.value {
            let first_row = *self.ids.entry(facts.id.key()).or_insert(row.number());
            if first_row != row.number() {
                let found = Personal::new(Kind::Id, text.as_str());
                self.report.push(row.number(), Some(index), DuplicateId { first_row }.finding(), Some(found));
            }
        }
    }

    /// The reason, the fields it asks for, and where the name of the organization shows a township.
    fn reason(&mut self, row: &Row<'_>) {
        let Some(index) = self.layout.place(ListColumn::Reason) else { return };
        let Some(text) = self.text(row, ListColumn::Reason) else { return };
        let finding = match read_reason(&text) {
            Reading::Reason(reason) => {
                self.form(row, reason, index);
                return;
            }
            Reading::OneOf(reasons) => {
                f::ListReasonOneOf { reasons: reasons.iter().map(|reason| reason.term()).collect() }.finding()
            }
            Reading::Mark(mark) => f::ListIsMark { mark: mark.term() }.finding(),
            Reading::Unknown => f::ListReasonUnknown {}.finding(),
        };
        self.report.push(row.number(), Some(index), finding, Some(Personal::new(Kind::Public, text)));
    }

    fn form(&mut self, row: &Row<'_>, reason: Reason, reason_at: u16) {
        let target = self.text(row, ListColumn::Target);
        let to_township = reason == Reason::Study && target.as_deref().is_some_and(is_township);
        let form = ReasonForm {
            destination: to_township.then_some(DestinationKind::ResidenceTownship),
            study_destination: self.text(row, ListColumn::StudyDestination),
            school_name: self.text(row, ListColumn::SchoolName),
            school_address: self.text(row, ListColumn::SchoolAddress),
            unit_name: self.text(row, ListColumn::UnitName),
            unit_address: self.text(row, ListColumn::UnitAddress),
            domestic_contact: self.text(row, ListColumn::DomesticContact),
            target,
            ..ReasonForm::new(reason)
        };
        let today = self.options.context.today;
        let asked = row_fields(reason, today).iter().filter(|field| self.place_of(**field).is_none());
        let absent: Vec<_> = asked.copied().collect();
        for finding in reason::check(&form, &self.options.context) {
            let path = finding.path().to_string();
            let of_field = FormField::ALL.iter().copied().find(|field| path == format!("/{}", field.term().code));
            if of_field.is_some_and(|field| absent.contains(&field)) {
                continue;
            }
            let column = match of_field {
                Some(field) => self.place_of(field),
                None if path == "/destination" => self.layout.place(ListColumn::Target),
                None => Some(reason_at),
            };
            self.report.push(row.number(), column, finding, None);
        }
        self.absent.extend(absent.into_iter().map(|field| (reason, field)));
    }

    fn place_of(&self, field: FormField) -> Option<u16> {
        let column = match field {
            FormField::Target => ListColumn::Target,
            FormField::StudyDestination => ListColumn::StudyDestination,
            FormField::SchoolName => ListColumn::SchoolName,
            FormField::SchoolAddress => ListColumn::SchoolAddress,
            FormField::UnitName => ListColumn::UnitName,
            FormField::UnitAddress => ListColumn::UnitAddress,
            FormField::DomesticContact => ListColumn::DomesticContact,
            FormField::SeparateSystem | FormField::GuangdongUnit | FormField::ReasonText => return None,
        };
        self.layout.place(column)
    }

    fn finish(mut self, file: &str, sheet: String) -> RosterReport {
        let missing = NEEDED.iter().filter(|column| self.layout.place(**column).is_none());
        let missing = missing.map(|column| f::ListColumnMissing { column: column.term() }.finding());
        let mut sheet_findings: Vec<_> = missing.collect();
        sheet_findings.extend(
            self.absent.iter().map(|(reason, field)| {
                f::ListFieldColumnMissing { reason: reason.term(), field: field.term() }.finding()
            }),
        );
        for finding in &sheet_findings {
            count(&mut self.report.counts, finding);
        }
        // Stable: findings of one cell stay in the order of the rules.
        self.report.kept.sort_by_key(|found| (found.row, found.column.unwrap_or(u16::MAX)));
        let column = |(index, header): &(u16, String)| Column {
            index: *index,
            header: header.clone(),
            field: self.layout.field(*index),
        };
        RosterReport {
            file: file.to_owned(),
            sheet,
            kind: SheetKind::Members,
            header_row: self.layout.row,
            columns: self.layout.headers.iter().map(column).collect(),
            today: self.options.context.today,
            region: self.options.context.region,
            rows: self.people,
            states: RowStates::default(),
            sheet_findings,
            findings: self.report.kept,
            counts: self.report.counts,
            not_kept: self.report.not_kept,
        }
    }
}

/// The fields a reason asks for; none where no table is known, which the check of the reason tells.
fn row_fields(reason: Reason, today: crate::kernel::Date) -> &'static [FormField] {
    row(reason, today).map_or(&[], |(row, _)| row.fields)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::context::{Context, Region};
    use crate::kernel::{Verdict, day};
    use crate::policy::Policy;
    use crate::roster::{Limits, read};

    const ID: &str = "11010519491231002X";

    fn check(csv: &str) -> Result<RosterReport, ReadError> {
        let policy = Policy::default();
        let context = Context { today: day(2024, 6, 20), region: Region::Unspecified, policy: &policy };
        let mut book = read::open(Cursor::new(csv.to_owned()), &Limits::default())?;
        let mut rows = book.rows(0)?;
        check_class_list(&mut *rows, "class.csv", &Options::new(context))
    }

    fn places(report: &RosterReport) -> Vec<(String, &'static str)> {
        report.findings.iter().map(|found| (found.place(), found.finding.code())).collect()
    }

    #[test]
    fn a_full_row_is_clean() {
        let report = check(&format!(
            "2024届1班\n姓名,身份证号码,转接原因,转入团组织,工作单位,单位地址\n张三,{ID},已落实工作单位（工作单位有团组织）,某厂团委,某厂,某路1号\n"
        ))
        .unwrap();
        assert_eq!((places(&report), report.verdict()), (vec![], Verdict::Pass));
        assert_eq!((report.header_row, report.rows.ready), (2, 1));
    }

    #[test]
    fn each_problem_stands_at_its_cell_and_absent_columns_are_told_once() {
        let report = check(&format!(
            "姓名,身份证号码,转接原因,转入团组织\n张三,{ID},升学,某大学团委\n李四,{ID},就业,\n王五,110105194912310021,升学,某镇团委\n,,延迟毕业,\n赵六,,？,\n"
        ))
        .unwrap();
        assert_eq!(
            places(&report),
            [
                ("B3".to_owned(), "roster.duplicate_id"),
                ("C3".to_owned(), "class_list.reason_one_of"),
                ("B4".to_owned(), "resident_id.check_character"),
                ("D4".to_owned(), "transfer.destination_forbidden"),
                ("A5".to_owned(), "class_list.value_missing"),
                ("B5".to_owned(), "class_list.value_missing"),
                ("C5".to_owned(), "class_list.is_mark"),
                ("B6".to_owned(), "class_list.value_missing"),
                ("C6".to_owned(), "class_list.reason_unknown"),
            ]
        );
        let of_sheet: Vec<_> = report.sheet_findings.iter().map(Finding::code).collect();
        assert_eq!(of_sheet, ["class_list.field_column_missing"; 3]);
        assert_eq!((report.rows.people, report.rows.ready, report.rows.to_fix), (5, 1, 4));
    }

    #[test]
    fn lists_without_header_or_column_are_told() {
        assert_eq!(check("品名,单价\n苹果,3\n").unwrap_err().code(), "file.no_known_column");
        let report = check("姓名,转入团组织\n张三,某厂团委\n").unwrap();
        let codes: Vec<_> = report.sheet_findings.iter().map(Finding::code).collect();
        assert_eq!(codes, ["class_list.column_missing"; 2]);
    }

    #[test]
    fn findings_past_the_limit_are_counted() {
        let policy = Policy::default();
        let context = Context { today: day(2024, 6, 20), region: Region::Unspecified, policy: &policy };
        let limits = Limits { findings: 1, ..Limits::default() };
        let csv = "姓名,身份证号码,转接原因\n,,\u{200b}x\n";
        let mut book = read::open(Cursor::new(csv), &limits).unwrap();
        let options = Options { limits, ..Options::new(context) };
        let report = check_class_list(&mut *book.rows(0).unwrap(), "a.csv", &options).unwrap();
        assert_eq!((report.findings.len(), report.not_kept), (1, 2));
    }
}
