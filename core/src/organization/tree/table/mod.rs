//! A list of organizations as a table: FAQ questions 35 and 48, for those who keep it in a sheet.
//!
//! The system's own list is not published; the columns are those that the tree is judged by. Every organization is
//! created by its one direct superior, with a name and a category, so that a row without them is no organization and is
//! left out and told. Timeless.
//!
//! The sheet is streamed: of each row nothing is kept but what the caller keeps, and what was found is kept up to a
//! number and counted beyond it.

mod columns;

use std::collections::BTreeMap;
use std::io::{Read, Seek};

pub use columns::Column;
use columns::{Places, REQUIRED, Unreadable, number, number_or_yes, sector, shown, text, there_is, yes_no};

use super::build::{Node, SecretaryState, TreeError};
use crate::kernel::{Diagnosis, Finding, FindingDef, ReadAt, Rule, Severity, Verdict};
use crate::organization::findings::table as f;
use crate::roster::read::{Book, Piece, ReadError, Rows};
use crate::roster::{Batch, Cell, Limits, Row};
use crate::sources::organization::{ORGANIZATION_MANUAL_2020, STATISTICS_BULLETIN_2021};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.table",
    file: file!(),
    title: ("团组织名单", "the list of organizations"),
    questions: &[35, 48],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&ORGANIZATION_MANUAL_2020, &STATISTICS_BULLETIN_2021],
    findings: &[
        f::TableColumnMissing::DEF,
        f::TableColumnUnknown::DEF,
        f::TableColumnDuplicate::DEF,
        f::TableValueMissing::DEF,
        f::TableCategoryUnknown::DEF,
        f::TableValueUnreadable::DEF,
        f::TableTextTooLong::DEF,
    ],
};

/// An organization of the list.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// What a tree takes in.
    pub node: Node<'a>,
    /// Its full name; empty if not stated.
    pub full_name: &'a str,
    /// Whether all its required fields are filled in; `None` if not stated.
    pub information: Option<bool>,
}

/// What was found at a place of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFinding {
    /// The row, from 1.
    pub row: u32,
    /// The column, from 0; `None` if it is about the whole row.
    pub column: Option<u16>,
    /// What was found.
    pub finding: Finding,
}

/// What became of a table.
#[derive(Debug, Clone, Default)]
pub struct TableReport {
    /// The name of the sheet; empty for a text file.
    pub sheet: String,
    /// The row of the header, from 1.
    pub header_row: u32,
    /// Rows with something in them below the header.
    pub rows: u32,
    /// How many of them were taken in as organizations.
    pub organizations: u32,
    /// What was found, in the order of the sheet; the first so many that were asked for.
    pub findings: Vec<TableFinding>,
    /// How often each code was found; complete, unlike `findings`.
    pub counts: BTreeMap<&'static str, (&'static FindingDef, u64)>,
    /// For each run of organizations in neighbouring rows, its first organization and row.
    runs: Vec<(u32, u32)>,
}

impl TableReport {
    /// The row of an organization that was taken in, by its place among them from 0.
    #[must_use]
    pub fn row_of(&self, organization: u32) -> Option<u32> {
        let after = self.runs.partition_point(|(first, _)| *first <= organization);
        let (first, row) = self.runs.get(after.checked_sub(1)?)?;
        (organization < self.organizations).then(|| row.saturating_add(organization - first))
    }

    /// The verdict that follows from the rows alone, findings that were not kept among them.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        // The policy changes none of these, so that the severity of the entry is that of the finding.
        let fails = self.counts.values().any(|(def, _)| def.severity == Severity::Error);
        if fails { Verdict::Fail } else { Verdict::Pass }
    }

    /// Counts a finding, and keeps it while there is room.
    fn note(&mut self, row: u32, column: Option<u16>, finding: Finding, keep: usize) {
        self.counts.entry(finding.code()).or_insert((finding.def(), 0)).1 += 1;
        if self.findings.len() < keep {
            self.findings.push(TableFinding { row, column, finding });
        }
    }
}

/// Why a table is no list of organizations.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum TableError {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// There is no header, or required columns are not in it: one finding for each of them.
    #[error("required columns are missing: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Columns(Vec<Finding>),
    /// It has more than a tree can hold.
    #[error("row {row}: {error}")]
    Full {
        /// The row, from 1.
        row: u32,
        /// What is full.
        error: TreeError,
    },
}

/// Takes in an organization.
pub type Take<'a> = dyn FnMut(&Entry<'_>) -> Result<(), TreeError> + 'a;

/// Reads the first sheet of a file that has a header of such a list, as [`read`] does. Sheets before it are passed over.
///
/// # Errors
/// [`TableError`]; of a file without such a sheet, that of its first sheet.
pub fn read_book<R: Read + Seek + Send>(
    book: &mut Book<R>,
    limits: &Limits,
    keep: usize,
    take: &mut Take<'_>,
) -> Result<TableReport, TableError> {
    let mut first = None;
    for sheet in 0..book.sheets().len() {
        match read(&mut *book.rows(sheet)?, limits, keep, take) {
            Err(error @ (TableError::Columns(_) | TableError::Read(ReadError::Empty))) => {
                first.get_or_insert(error);
            }
            done => return done,
        }
    }
    Err(first.unwrap_or(TableError::Read(ReadError::NoSheet)))
}

/// Reads a list of organizations and hands each of them on, in the order of the sheet. At most `keep` findings are
/// kept, all are counted.
///
/// The header is the first row that names two columns of [`Column`]; the id, the superior's id, the short name and the
/// category are required. Where `take` says that a text is too long, the organization is left out and this is told.
///
/// # Findings
/// The codes of [`RULE`].
///
/// # Errors
/// [`TableError`] when the sheet is broken, lacks a required column or has more organizations than `take` takes.
///
/// ```
/// use std::io::Cursor;
/// use zhtj::organization::tree::{TreeBuilder, TreeLimits, table};
/// use zhtj::roster::{Limits, read};
///
/// let csv = "编号,上级编号,组织简称,组织类别\n1,,第一中学团委,团委\n2,1,1班团支部,团支部\n3,1,2班团支部,小组\n";
/// let limits = Limits::default();
/// let mut book = read::open(Cursor::new(csv), &limits)?;
/// let mut builder = TreeBuilder::new(TreeLimits::default());
/// let report = table::read_book(&mut book, &limits, 100, &mut |entry| builder.push(&entry.node))?;
/// assert_eq!((builder.build().len(), report.row_of(1)), (2, Some(3)));
/// assert_eq!(report.findings[0].finding.code(), "organization.table_category_unknown");
/// # Ok::<(), table::TableError>(())
/// ```
pub fn read(rows: &mut dyn Rows, limits: &Limits, keep: usize, take: &mut Take<'_>) -> Result<TableReport, TableError> {
    let mut report = TableReport { sheet: rows.sheet().to_owned(), ..TableReport::default() };
    let mut top = Vec::new();
    let (mut spanned, mut last) = (0, 0);
    while last < limits.header_rows
        && let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(spanned))?
    {
        let batch = parse(piece, &mut spanned)?;
        last = batch.rows().last().map_or(last, |row| row.number());
        top.push(batch);
    }
    let places = header(&top, limits, keep, &mut report)?;
    let mut reader = Reader { places, limits: *limits, keep, report };
    for batch in top {
        reader.take(&batch, take)?;
    }
    while let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(spanned))? {
        let batch = parse(piece, &mut spanned)?;
        reader.take(&batch, take)?;
    }
    Ok(reader.report)
}

/// Parses a piece and gives its rows their numbers in the sheet.
fn parse(piece: Piece, spanned: &mut u32) -> Result<Batch, ReadError> {
    let mut parsed = piece.parse().map_err(|error| error.after_rows(*spanned))?;
    if let Some(rows) = parsed.spanned {
        parsed.batch.shift_rows(*spanned);
        *spanned = spanned.saturating_add(rows);
    }
    Ok(parsed.batch)
}

/// Finds the header among the first rows.
fn header(top: &[Batch], limits: &Limits, keep: usize, report: &mut TableReport) -> Result<Places, TableError> {
    let names = |row: &Row<'_>| {
        let known = row.cells().filter(|cell| matches!(cell, Cell::Text(text) if Column::of_header(text).is_some()));
        known.take(2).count() == 2
    };
    let first = top.iter().flat_map(Batch::rows).take_while(|row| row.number() <= limits.header_rows).find(names);
    let mut places = Places::default();
    if let Some(row) = first {
        report.header_row = row.number();
        for (place, cell) in (0..).zip(row.cells()) {
            let Cell::Text(header) = cell else { continue };
            let finding = match Column::of_header(header) {
                Some(column) if places.set(column, place).is_ok() => continue,
                Some(column) => f::TableColumnDuplicate { column: column.term() }.finding(),
                None if cell.is_blank() => continue,
                None => f::TableColumnUnknown { header: shown(header) }.finding(),
            };
            report.note(row.number(), Some(place), finding, keep);
        }
    }
    let rows = limits.header_rows;
    let missing = REQUIRED.into_iter().filter(|column| places.of(*column).is_none());
    let missing: Vec<_> =
        missing.map(|column| f::TableColumnMissing { column: column.term(), rows }.finding()).collect();
    if missing.is_empty() { Ok(places) } else { Err(TableError::Columns(missing)) }
}

struct Reader {
    places: Places,
    limits: Limits,
    keep: usize,
    report: TableReport,
}

impl Reader {
    fn take(&mut self, batch: &Batch, take: &mut Take<'_>) -> Result<(), TableError> {
        let header_row = self.report.header_row;
        for row in batch.rows().filter(|row| row.number() > header_row && !row.is_blank()) {
            self.report.rows = self.report.rows.saturating_add(1);
            if self.report.rows > self.limits.rows {
                return Err(ReadError::TooManyRows { limit: self.limits.rows }.into());
            }
            self.take_row(&row, take)?;
        }
        Ok(())
    }

    fn take_row(&mut self, row: &Row<'_>, take: &mut Take<'_>) -> Result<(), TableError> {
        let places = self.places.clone();
        let code = |reader: &mut Self, column| {
            reader.read(row, column, text(places.cell(row, column), true)).unwrap_or_default()
        };
        let id = code(self, Column::Id);
        let parent = code(self, Column::Parent);
        let category = code(self, Column::Category);
        let short_name = self.name(row, Column::ShortName);
        let full_name = self.name(row, Column::FullName);
        let mut missing = false;
        for (column, text) in [(Column::Id, &id), (Column::ShortName, &short_name), (Column::Category, &category)] {
            if text.is_empty() {
                missing = true;
                self.note(row, Some(column), f::TableValueMissing { column: column.term() }.finding());
            }
        }
        if missing {
            return Ok(());
        }
        let Ok(category) = category.parse() else {
            let finding = f::TableCategoryUnknown { category: shown(&category) }.finding();
            self.note(row, Some(Column::Category), finding);
            return Ok(());
        };
        let parent = Some(&*parent).filter(|parent| !parent.is_empty());
        let entry = Entry {
            node: self.node(row, Node::new(&id, parent, category, &short_name)),
            full_name: &full_name,
            information: self.read(row, Column::Information, yes_no(places.cell(row, Column::Information))).flatten(),
        };
        match take(&entry) {
            Ok(()) => self.count(row.number()),
            Err(TreeError::TextTooLong { limit, .. }) => {
                self.note(row, None, f::TableTextTooLong { limit }.finding());
            }
            Err(error @ (TreeError::TooManyNodes { .. } | TreeError::TextFull)) => {
                return Err(TableError::Full { row: row.number(), error });
            }
        }
        Ok(())
    }

    fn name<'r>(&mut self, row: &Row<'r>, column: Column) -> std::borrow::Cow<'r, str> {
        self.read(row, column, text(self.places.cell(row, column), false)).unwrap_or_default()
    }

    /// Fills in what is not required.
    fn node<'a>(&mut self, row: &Row<'_>, node: Node<'a>) -> Node<'a> {
        let places = self.places.clone();
        let cell = |column| places.cell(row, column);
        let mut count = |column| self.read(row, column, number(cell(column))).flatten();
        let (members, cadres, full_time_cadres) =
            (count(Column::Members), count(Column::Cadres), count(Column::FullTimeCadres));
        let administrators =
            self.read(row, Column::Administrators, number_or_yes(cell(Column::Administrators))).flatten();
        let sector = self.read(row, Column::Sector, sector(cell(Column::Sector))).flatten();
        Node { members, cadres, full_time_cadres, administrators, sector, secretary: self.secretary(row), ..node }
    }

    fn secretary(&mut self, row: &Row<'_>) -> SecretaryState {
        use Column::{Secretary, SecretaryMobile, SecretaryRegistered};
        let places = self.places.clone();
        let registered = self.read(row, SecretaryRegistered, yes_no(places.cell(row, SecretaryRegistered))).flatten();
        let mobile =
            places.of(SecretaryMobile).and_then(|place| self.read(row, SecretaryMobile, there_is(row.cell(place))));
        let named = places.of(Secretary).and_then(|place| self.read(row, Secretary, there_is(row.cell(place))));
        match named {
            Some(false) => SecretaryState::Missing,
            None if registered.is_none() && mobile.is_none() => SecretaryState::NotStated,
            Some(true) | None => SecretaryState::Named { registered, mobile },
        }
    }

    /// The value of a cell; one that cannot be read is told.
    fn read<T>(&mut self, row: &Row<'_>, column: Column, value: Result<T, Unreadable>) -> Option<T> {
        value
            .map_err(|expected| {
                let finding = f::TableValueUnreadable { column: column.term(), expected }.finding();
                self.note(row, Some(column), finding);
            })
            .ok()
    }

    fn note(&mut self, row: &Row<'_>, column: Option<Column>, finding: Finding) {
        let place = column.and_then(|column| self.places.of(column));
        self.report.note(row.number(), place, finding, self.keep);
    }

    /// Counts an organization of a row.
    fn count(&mut self, row: u32) {
        let here = self.report.organizations;
        if self.report.runs.last().is_none_or(|(first, at)| at.saturating_add(here - first) != row) {
            self.report.runs.push((here, row));
        }
        self.report.organizations += 1;
    }
}

#[cfg(test)]
mod tests;
