//! What the check of a roster gives back. Findings are kept small (row, column, code, parameters) and put into words
//! only when somebody reads them.

use std::collections::BTreeMap;

use super::column::{Field, SheetKind};
use crate::context::Region;
use crate::kernel::{Date, Finding, FindingDef, Lang, Personal, Reveal, Severity, Verdict};

/// A column of the sheet and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its place, from 0.
    pub index: u16,
    /// Its header as written.
    pub header: String,
    /// What it is about; `None` if the header is unknown and the column is not checked.
    pub field: Option<Field>,
}

/// A finding at a place of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFinding {
    /// The row in the sheet, from 1 as Excel shows it.
    pub row: u32,
    /// The column, from 0; `None` if the finding is about the whole row.
    pub column: Option<u16>,
    /// What was found.
    pub finding: Finding,
    /// The text of the cell, masked according to its column when shown; `None` for a finding about the whole row.
    pub found: Option<Personal>,
}

/// How many rows there are of each state. A row counts once, by its gravest finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rows {
    /// Rows with people in them.
    pub people: u32,
    /// Rows that can be imported as they are (at most notes).
    pub ready: u32,
    /// Rows that can be imported but have a warning.
    pub to_look_at: u32,
    /// Rows for which a rule that would decide is not known.
    pub undecided: u32,
    /// Rows that will be refused.
    pub to_fix: u32,
}

impl Rows {
    /// Adds the rows of another part of the sheet.
    pub fn add(&mut self, other: Self) {
        self.people += other.people;
        self.ready += other.ready;
        self.to_look_at += other.to_look_at;
        self.undecided += other.undecided;
        self.to_fix += other.to_fix;
    }

    /// Counts a row by its gravest finding.
    pub const fn count(&mut self, gravest: Option<Severity>) {
        self.people += 1;
        match gravest {
            Some(Severity::Error) => self.to_fix += 1,
            Some(Severity::Undecided) => self.undecided += 1,
            Some(Severity::Warning) => self.to_look_at += 1,
            Some(Severity::Note) | None => self.ready += 1,
        }
    }
}

/// The state of each row with a person in it. Rows that are ready cost nothing one by one: they are what lies between.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowStates {
    /// First and last row of each run of rows with people, in order.
    runs: Vec<(u32, u32)>,
    /// Rows that are not ready and their gravest severity, in order.
    not_ready: Vec<(u32, Severity)>,
}

impl RowStates {
    #[cfg(feature = "sheets")]
    pub(super) fn new(runs: Vec<(u32, u32)>, not_ready: Vec<(u32, Severity)>) -> Self {
        Self { runs, not_ready }
    }

    /// The gravest severity above a note in a row with people, `Some(None)` if there is none; `None`: nobody is in it.
    #[must_use]
    pub fn get(&self, row: u32) -> Option<Option<Severity>> {
        let (first, _) = self.runs.get(self.runs.partition_point(|(_, last)| *last < row))?;
        let place = self.not_ready.binary_search_by_key(&row, |(row, _)| *row).ok();
        let severity = || place.and_then(|place| self.not_ready.get(place)).map(|(_, severity)| *severity);
        (*first <= row).then(severity)
    }

    /// Puts another state of a row in the place of the one before; `worst` is read only of a row with people.
    #[cfg(feature = "sheets")]
    pub(super) fn set(&mut self, row: u32, is_person: bool, worst: Option<Severity>) {
        let start = self.not_ready.partition_point(|(other, _)| *other < row);
        let end = self.not_ready.partition_point(|(other, _)| *other <= row);
        self.not_ready.splice(start..end, worst.filter(|_| is_person).map(|severity| (row, severity)));
        if is_person == self.get(row).is_some() {
            return;
        }
        let at = self.runs.partition_point(|(_, last)| *last < row);
        // The runs before and after may become one with it, or it leaves what stood around it.
        let around = at.saturating_sub(1)..self.runs.len().min(at + 1);
        let mut runs = Vec::new();
        let parts = self.runs.get(around.clone()).unwrap_or_default().iter().copied();
        let before = parts.clone().filter(|(first, _)| *first < row).map(|(first, last)| (first, last.min(row - 1)));
        let after = parts.filter(|(_, last)| *last > row).map(|(first, last)| (first.max(row + 1), last));
        for run in before.chain(is_person.then_some((row, row))).chain(after) {
            add_run(&mut runs, run);
        }
        self.runs.splice(around, runs);
    }

    /// Counts the rows by state.
    #[cfg(feature = "sheets")]
    pub(super) fn count(&self) -> Rows {
        let mut rows = Rows::default();
        for (_, severity) in &self.not_ready {
            rows.count(Some(*severity));
        }
        let people: u32 = self.runs.iter().map(|(first, last)| last - first + 1).sum();
        let ready = people.saturating_sub(rows.people);
        rows.people += ready;
        rows.ready += ready;
        rows
    }

    /// The rows with people in them, each with the gravest severity above a note that was found in it; `None`: it can be
    /// imported as it is.
    pub fn iter(&self) -> impl Iterator<Item = (u32, Option<Severity>)> {
        let mut not_ready = self.not_ready.iter().copied().peekable();
        self.runs.iter().flat_map(|(first, last)| *first..=*last).map(move |row| {
            while not_ready.next_if(|(other, _)| *other < row).is_some() {}
            (row, not_ready.next_if(|(other, _)| *other == row).map(|(_, severity)| severity))
        })
    }
}

/// Adds a row to runs of rows; rows come in their order.
#[cfg(feature = "sheets")]
pub(super) fn add_row(runs: &mut Vec<(u32, u32)>, row: u32) {
    add_run(runs, (row, row));
}

/// Adds a run to runs of rows that end before it.
#[cfg(feature = "sheets")]
pub(super) fn add_run(runs: &mut Vec<(u32, u32)>, run: (u32, u32)) {
    match runs.last_mut() {
        Some((_, last)) if last.saturating_add(1) == run.0 => *last = run.1,
        _ => runs.push(run),
    }
}

/// How often a code was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The entry of the catalogue.
    pub def: &'static FindingDef,
    /// Its gravest severity in this roster.
    pub severity: Severity,
    /// How often.
    pub times: u64,
}

/// The result of checking one sheet.
#[derive(Debug, Clone)]
pub struct RosterReport {
    /// The name of the file, as the host gives it.
    pub file: String,
    /// The name of the sheet; empty for a text file.
    pub sheet: String,
    /// Which of the two sheets it was taken for.
    pub kind: SheetKind,
    /// The row of the header, from 1.
    pub header_row: u32,
    /// The columns, in the order of the sheet.
    pub columns: Vec<Column>,
    /// The day of the check.
    pub today: Date,
    /// The organization's region.
    pub region: Region,
    /// The rows by state.
    pub rows: Rows,
    /// The state of each row with a person in it; empty for class lists.
    pub states: RowStates,
    /// Findings about the sheet as a whole.
    pub sheet_findings: Vec<Finding>,
    /// Findings about cells and rows, in the order of rows, then of columns (whole rows last), then of rules.
    pub findings: Vec<CellFinding>,
    /// How often each code was found, also beyond the findings that are kept; by code.
    pub counts: BTreeMap<&'static str, Count>,
    /// Findings that were counted but not kept, because there were more than [`super::Limits::findings`].
    pub not_kept: u64,
}

impl RosterReport {
    /// The verdict on the whole roster.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let of_rows = self.counts.values().map(|count| count.severity);
        match of_rows.chain(self.sheet_findings.iter().map(Finding::severity)).max() {
            Some(Severity::Error) => Verdict::Fail,
            Some(Severity::Undecided) => Verdict::Undecided,
            Some(Severity::Warning | Severity::Note) | None => Verdict::Pass,
        }
    }

    /// The column of an index.
    #[must_use]
    pub fn column(&self, index: u16) -> Option<&Column> {
        self.columns.iter().find(|column| column.index == index)
    }

    /// The codes found, the most frequent errors first, then undecided, warnings and notes.
    #[must_use]
    pub fn by_problem(&self) -> Vec<Count> {
        let mut counts: Vec<_> = self.counts.values().copied().collect();
        counts.sort_by(|a, b| b.severity.cmp(&a.severity).then(b.times.cmp(&a.times)).then(a.def.code.cmp(b.def.code)));
        counts
    }
}

impl CellFinding {
    /// The place as Excel writes it, `C5`; only the row (`5`) for a finding about the whole row.
    #[must_use]
    pub fn place(&self) -> String {
        match self.column {
            Some(column) => format!("{}{}", column_letters(column), self.row),
            None => self.row.to_string(),
        }
    }

    /// The sentence about this case.
    #[must_use]
    pub fn message(&self, lang: Lang, reveal: Reveal) -> String {
        self.finding.message(lang, reveal)
    }
}

/// The letters of a column as Excel writes them: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_between_those_that_are_not_ready_are_ready() {
        let mut runs = Vec::new();
        for row in [2, 3, 5] {
            add_row(&mut runs, row);
        }
        add_run(&mut runs, (6, 7));
        assert_eq!(runs, [(2, 3), (5, 7)]);
        let states = RowStates::new(runs, vec![(3, Severity::Error), (4, Severity::Error), (7, Severity::Warning)]);
        let states: Vec<_> = states.iter().collect();
        let (error, warning) = (Some(Severity::Error), Some(Severity::Warning));
        assert_eq!(states, [(2, None), (3, error), (5, None), (6, None), (7, warning)]);
    }

    #[test]
    fn columns_are_lettered_as_excel_does() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")] {
            assert_eq!(column_letters(column), letters);
        }
    }
}
