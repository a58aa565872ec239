//! The report of a sheet, kept as a check of the whole sheet would give it while cells change.
//!
//! A change of a cell asks for a new look at its row, and at the rows whose ID number, development number or mobile
//! number is the same as one that the row had or has now. What cannot be told from these rows (another header, more
//! findings than are kept) asks for a check of the whole sheet, which gives the same by another way: a test holds one
//! against the other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Grid;
use crate::context::{Context, Region};
use crate::kernel::{Date, Finding, Severity};
use crate::policy::Policy;
use crate::roster::check::{Options, Progress, Walked, add_count, check_batches};
use crate::roster::header::{self, Header};
use crate::roster::read::ReadError;
use crate::roster::report::{Count, RosterReport};
use crate::roster::row::{Part, RowCheck};
use crate::roster::unique::{Keys, Twice};
use crate::roster::{CellFinding, Field, Limits, Register, SheetKind};

/// Rows that are looked at one by one; for more of them the whole sheet is checked.
const FEW: usize = 500;

/// How a sheet is to be checked, and checked again. What [`Options`] borrows is kept here.
#[derive(Debug, Clone)]
pub struct Terms {
    /// The day of the check.
    pub today: Date,
    /// The organization's region.
    pub region: Region,
    /// What the caller decides.
    pub policy: Policy,
    /// Which of the two sheets it is; `None`: found out from its columns.
    pub kind: Option<SheetKind>,
    /// How much is taken.
    pub limits: Limits,
    /// Columns that the caller assigns by hand: place from 0, and what it is about.
    pub assigned: Vec<(u16, Field)>,
    /// People already in the system.
    pub register: Option<Arc<Register>>,
}

impl Terms {
    /// The usual terms of a day: no region, default policy and limits, kind and columns found out.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self {
            today,
            region: Region::Unspecified,
            policy: Policy::default(),
            kind: None,
            limits: Limits::default(),
            assigned: Vec::new(),
            register: None,
        }
    }

    /// The same as options of a single check.
    #[must_use]
    pub fn options(&self) -> Options<'_> {
        Options {
            context: Context { today: self.today, region: self.region, policy: &self.policy },
            kind: self.kind,
            limits: self.limits,
            assigned: self.assigned.clone(),
            named: false,
        }
    }

    fn header(&self, grid: &Grid) -> Result<Header, ReadError> {
        header::find(grid.rows(), &self.limits, &self.assigned).ok_or(ReadError::NoKnownColumn)
    }
}

/// The state of a row of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowState {
    /// Nobody stands in it: the header and what is above it, blank rows, remarks, sums.
    Nobody,
    /// It can be imported as it is.
    Ready,
    /// It can be imported but has a warning.
    ToLookAt,
    /// A rule that would decide is not known.
    Undecided,
    /// It will be refused.
    ToFix,
}

/// A checked sheet.
#[derive(Debug)]
pub(super) struct Live {
    pub(super) report: RosterReport,
    terms: Terms,
    header: Header,
    rest: Rest,
}

/// What is known beside the report.
#[derive(Debug)]
pub(super) struct Rest {
    /// In order.
    keys: Keys,
}

impl Live {
    pub(super) fn new(
        grid: &Grid,
        file: &str,
        sheet: &str,
        terms: Terms,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, ReadError> {
        let header = terms.header(grid)?;
        let walked = walk(grid, (file, sheet), &header, &terms, progress)?;
        let Walked { report, keys } = walked;
        Ok(Self { terms, header, report, rest: Rest { keys } })
    }

    /// Takes the report out of the rest.
    pub(super) fn split(self) -> (RosterReport, (Terms, Header, Rest)) {
        (self.report, (self.terms, self.header, self.rest))
    }

    /// Puts the report back.
    pub(super) fn join(report: RosterReport, (terms, header, rest): (Terms, Header, Rest)) -> Self {
        Self { report, terms, header, rest }
    }

    /// The terms of the check.
    pub(super) const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// Whether a change of a row can change the header.
    fn is_top(&self, grid: &Grid, row: u32) -> bool {
        let last = (self.terms.limits.header_rows as usize).checked_sub(1);
        last.is_some_and(|last| grid.rows().nth(last).is_none_or(|last| row <= last.number()))
    }

    /// Checks the whole sheet again.
    pub(super) fn again(&mut self, grid: &Grid) -> Result<(), ReadError> {
        let (file, sheet) = (std::mem::take(&mut self.report.file), std::mem::take(&mut self.report.sheet));
        let walked = self.terms.header(grid).and_then(|header| {
            let walked = walk(grid, (&file, &sheet), &header, &self.terms, &mut |_| {})?;
            Ok((header, walked))
        });
        (self.report.file, self.report.sheet) = (file, sheet);
        let (header, Walked { report, keys }) = walked?;
        (self.header, self.report, self.rest) = (header, report, Rest { keys });
        Ok(())
    }

    /// Runs changes of cells and takes over what they change in the report. `change` changes one cell and is told
    /// which, in order. After an error the cells are changed but the report is not: the caller changes them back.
    pub(super) fn follow(
        &mut self,
        grid: &mut Grid,
        rows: &[u32],
        change: &mut dyn FnMut(&mut Grid, usize),
    ) -> Result<(), ReadError> {
        let mut whole = rows.len() > FEW || self.report.not_kept > 0;
        for (index, row) in rows.iter().enumerate() {
            if whole {
                change(grid, index);
                continue;
            }
            let before = self.look(grid, *row);
            change(grid, index);
            whole =
                (self.is_top(grid, *row) && self.terms.header(grid)? != self.header) || !self.take(grid, *row, &before);
        }
        if whole { self.again(grid) } else { Ok(()) }
    }

    /// Looks at one row.
    fn look(&self, grid: &Grid, row: u32) -> Part {
        let options = self.terms.options();
        let check = RowCheck::new(&self.header, &options, self.terms.register.as_deref());
        grid.row(row).map(|row| check.one(&row)).unwrap_or_default()
    }

    /// Takes a changed row over; tells whether that was enough.
    fn take(&mut self, grid: &Grid, row: u32, before: &Part) -> bool {
        let Self { terms, header, report, rest } = self;
        let options = terms.options();
        let check = RowCheck::new(header, &options, terms.register.as_deref());
        let one = |row: u32| grid.row(row).map(|row| check.one(&row)).unwrap_or_default();
        let after = one(row);
        let Some(touched) = rest.exchange(row, &before.keys, &after.keys) else { return false };
        let mut tally = Tally::default();
        for row in touched {
            let part = one(row);
            let is_person = part.people > 0;
            let list = rest.findings(row, part, &check);
            let gravest = list.iter().map(|found| found.finding.severity()).max();
            report.states.set(row, is_person, gravest.filter(|severity| *severity > Severity::Note));
            let start = report.findings.partition_point(|found| found.row < row);
            let end = report.findings.partition_point(|found| found.row <= row);
            for found in &list {
                Tally::add(&mut report.counts, &found.finding);
            }
            let old: Vec<_> = report.findings.splice(start..end, list).collect();
            for found in &old {
                tally.remove(&mut report.counts, &found.finding);
            }
        }
        if report.findings.len() > terms.limits.findings as usize {
            return false;
        }
        let people = report.rows.people.saturating_add(after.people).saturating_sub(before.people);
        report.rows = report.states.count();
        let mut of_sheet = header.findings.clone();
        of_sheet.extend(check.sheet_findings(people));
        if of_sheet != report.sheet_findings {
            for finding in &of_sheet {
                Tally::add(&mut report.counts, finding);
            }
            for finding in &report.sheet_findings {
                tally.remove(&mut report.counts, finding);
            }
            report.sheet_findings = of_sheet;
        }
        tally.settle(report);
        true
    }

    /// The state of a row.
    pub(super) fn state(&self, row: u32) -> RowState {
        match self.report.states.get(row) {
            None => RowState::Nobody,
            Some(None | Some(Severity::Note)) => RowState::Ready,
            Some(Some(Severity::Warning)) => RowState::ToLookAt,
            Some(Some(Severity::Undecided)) => RowState::Undecided,
            Some(Some(Severity::Error)) => RowState::ToFix,
        }
    }
}

fn walk(
    grid: &Grid,
    name: (&str, &str),
    header: &Header,
    terms: &Terms,
    progress: &mut dyn FnMut(Progress),
) -> Result<Walked, ReadError> {
    check_batches(grid.batches(), name, header.clone(), &terms.options(), terms.register.as_deref(), progress)
}

impl Rest {
    /// Exchanges the numbers of a row; gives the rows to look at again, `None` if there are too many.
    fn exchange(&mut self, row: u32, before: &Keys, after: &Keys) -> Option<BTreeSet<u32>> {
        let mut touched = BTreeSet::from([row]);
        let mut firsts: Vec<(Twice, u64, Option<u32>)> = Vec::new();
        for ((which, before), (_, after)) in before.each().into_iter().zip(after.each()) {
            if before != after {
                let first = |key| self.keys.run(which, key).first().map(|(_, row)| *row);
                firsts.extend(before.iter().chain(after).map(|(key, _)| (which, *key, first(*key))));
            }
        }
        self.keys.exchange(before, after);
        for (which, key, first) in firsts {
            let run = self.keys.run(which, key);
            // Later rows name the first one, so that nothing but a new first row concerns them.
            if run.first().map(|(_, row)| *row) != first {
                touched.extend(run.iter().take(FEW + 1).map(|(_, row)| *row));
            }
        }
        (touched.len() <= FEW).then_some(touched)
    }

    /// All findings of a row in the order of a report.
    fn findings(&self, row: u32, part: Part, check: &RowCheck<'_>) -> Vec<CellFinding> {
        let mut list = part.findings;
        for (which, keys) in part.keys.each() {
            for (key, _) in keys {
                let first = self.keys.run(which, *key).first().map(|(_, row)| *row);
                let later = first.filter(|first| *first != row).and_then(|first| check.twice(which, first));
                let found = |finding| CellFinding { row, column: check.column_of(which), finding, found: None };
                list.extend(later.map(found));
            }
        }
        list.sort_by_key(|found| found.column.unwrap_or(u16::MAX));
        list
    }
}

/// The counts of a report while findings come and go.
#[derive(Debug, Default)]
struct Tally {
    /// Codes whose gravest severity may have gone.
    unsure: BTreeSet<&'static str>,
}

impl Tally {
    fn add(counts: &mut BTreeMap<&'static str, Count>, finding: &Finding) {
        let count = Count { def: finding.def(), severity: finding.severity(), times: 1 };
        add_count(counts, finding.code(), count);
    }

    fn remove(&mut self, counts: &mut BTreeMap<&'static str, Count>, finding: &Finding) {
        if let Some(count) = counts.get_mut(finding.code()) {
            count.times = count.times.saturating_sub(1);
            if count.severity == finding.severity() {
                self.unsure.insert(finding.code());
            }
        }
    }

    /// Drops what is no longer found and finds the gravest severity of the others again.
    fn settle(&self, report: &mut RosterReport) {
        for code in &self.unsure {
            let of_cells = report.findings.iter().map(|found| &found.finding);
            let all = of_cells.chain(&report.sheet_findings).filter(|finding| finding.code() == *code);
            let gravest = all.map(Finding::severity).max();
            match (gravest, report.counts.get_mut(code)) {
                (Some(severity), Some(count)) => count.severity = severity,
                (None, _) => drop(report.counts.remove(code)),
                (Some(_), None) => {}
            }
        }
    }
}
