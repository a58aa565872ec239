//! Finding one's way in a checked sheet: which rows to show, and where the next problem is.

use std::collections::HashSet;

use super::{RowState, Sheet};
use crate::kernel::Severity;
use crate::roster::Row;
use crate::roster::report::CellFinding;
use crate::roster::row::text_of;

/// Which rows are wanted. An empty list wants all.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Rows with a finding of one of these codes.
    pub codes: Vec<String>,
    /// Rows of one of these states.
    pub states: Vec<RowState>,
    /// Rows in which a cell holds this text, whatever its case.
    pub text: String,
}

/// Where to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Below and right of a place.
    Forward,
    /// Above and left of it.
    Backward,
}

impl Sheet {
    /// The numbers of the rows below the header that are wanted, in order. Before the first check there are none.
    #[must_use]
    pub fn filter(&self, wanted: &Wanted) -> Vec<u32> {
        let Some(report) = self.report() else { return Vec::new() };
        let has_code = |found: &&CellFinding| wanted.codes.iter().any(|code| code == found.finding.code());
        let with_code: HashSet<u32> = report.findings.iter().filter(has_code).map(|found| found.row).collect();
        let text = wanted.text.to_lowercase();
        let is_wanted = |row: &Row<'_>| {
            row.number() > report.header_row
                && (wanted.codes.is_empty() || with_code.contains(&row.number()))
                && (wanted.states.is_empty() || wanted.states.contains(&self.state(row.number())))
                && (text.is_empty() || row.cells().any(|cell| text_of(cell).to_lowercase().contains(&text)))
        };
        self.grid().rows().filter(is_wanted).map(|row| row.number()).collect()
    }

    /// The findings of a row, in the order of the report.
    #[must_use]
    pub fn findings(&self, row: u32) -> &[CellFinding] {
        let findings = self.report().map_or(&[][..], |report| &report.findings);
        let start = findings.partition_point(|found| found.row < row);
        let end = findings.partition_point(|found| found.row <= row);
        findings.get(start..end).unwrap_or_default()
    }

    /// The next place with a finding that is at least so grave and has one of the codes (all, if none is given). A
    /// finding about a whole row stands behind its last column.
    #[must_use]
    pub fn next(
        &self,
        (row, column): (u32, Option<u16>),
        direction: Direction,
        least: Severity,
        codes: &[String],
    ) -> Option<&CellFinding> {
        let findings = &self.report()?.findings;
        let place = |found: &CellFinding| (found.row, found.column.unwrap_or(u16::MAX));
        let here = (row, column.unwrap_or(u16::MAX));
        let is_wanted = |found: &&CellFinding| {
            found.finding.severity() >= least
                && (codes.is_empty() || codes.iter().any(|code| code == found.finding.code()))
        };
        match direction {
            Direction::Forward => {
                let start = findings.partition_point(|found| place(found) <= here);
                findings.get(start..)?.iter().find(is_wanted)
            }
            Direction::Backward => {
                let end = findings.partition_point(|found| place(found) < here);
                findings.get(..end)?.iter().rfind(is_wanted)
            }
        }
    }
}
