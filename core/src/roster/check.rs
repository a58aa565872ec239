//! The check of a sheet: pieces are parsed and checked on all cores, put together in the order of the sheet, then the
//! rows are compared with each other.
//!
//! Memory does not grow with the length of the sheet but for the numbers that must be unique (48 bytes a row), eight
//! bytes for each row that is not ready and for each gap between rows with people, and the findings, which [`Limits::findings`] bounds.

use std::collections::BTreeMap;

use super::header::{self, Header};
use super::read::{Piece, ReadError, Rows};
use super::report::{CellFinding, Count, RosterReport, RowStates, add_run};
use super::row::{Part, RowCheck};
use super::unique::Keys;
use super::{Field, Limits, Register, SheetKind};
use crate::context::Context;
use crate::kernel::Severity;

/// How a roster is to be checked.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The day, the region and the policy.
    pub context: Context<'a>,
    /// Which of the two sheets it is; `None`: found out from its columns.
    pub kind: Option<SheetKind>,
    /// How much is taken.
    pub limits: Limits,
    /// Columns that the caller assigns by hand: place from 0, and what it is about.
    pub assigned: Vec<(u16, Field)>,
    /// Whether row 1 holds the names of the columns, as in a table in memory: then it is the header even if no name is
    /// known, so that with columns assigned by hand it is not taken for a person.
    pub named: bool,
}

impl<'a> Options<'a> {
    /// The usual options: kind and columns found out, default limits.
    #[must_use]
    pub fn new(context: Context<'a>) -> Self {
        Self { context, kind: None, limits: Limits::default(), assigned: Vec::new(), named: false }
    }
}

/// How far a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows done, those without people included.
    pub rows: u64,
}

/// Checks one sheet.
///
/// # Errors
/// [`ReadError`] when the file is broken, passes a limit, or has no known column (`file.no_known_column`).
pub fn check(
    rows: &mut dyn Rows,
    file: &str,
    options: &Options<'_>,
    register: Option<&Register>,
    progress: &mut dyn FnMut(Progress),
) -> Result<RosterReport, ReadError> {
    let head = Head::read(rows, options)?;
    let mut walk = Walk::new(&head.header, head.spanned, options, register);
    walk.take(head.pieces, progress)?;
    loop {
        let mut pieces = Vec::new();
        let mut ended = Ok(());
        while pieces.len() < pieces_at_once() {
            match rows.next_piece() {
                Ok(Some(piece)) => pieces.push(piece),
                Ok(None) => break,
                Err(error) => {
                    ended = Err(error);
                    break;
                }
            }
        }
        let is_last = pieces.is_empty();
        walk.take(pieces, progress)?;
        // What was read before the error is walked first, so that the error can name its row.
        ended.map_err(|error| error.after_rows(walk.base))?;
        if is_last {
            break;
        }
    }
    Ok(walk.finish(file, rows.sheet(), head.header).report)
}

/// The result of a check, and what has to be known to keep it up to date while the sheet is edited.
#[derive(Debug)]
pub(super) struct Walked {
    pub(super) report: RosterReport,
    /// In order.
    pub(super) keys: Keys,
}

/// Checks rows that are held in memory, as [`check`] does those of a file. `progress` is told after each batch.
pub(super) fn check_batches(
    batches: &[super::Batch],
    (file, sheet): (&str, &str),
    header: Header,
    options: &Options<'_>,
    register: Option<&Register>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Walked, ReadError> {
    let mut walk = Walk::new(&header, 0, options, register);
    for batch in batches {
        let part = walk.row_check.part(batch, header.row, options.limits.findings);
        walk.progress.rows += u64::from(part.rows);
        walk.merge(part, 0)?;
        progress(walk.progress);
    }
    Ok(walk.finish(file, sheet, header))
}

/// The top of a sheet, read far enough to find the header.
pub(crate) struct Head {
    pub(crate) header: Header,
    /// What was read, to be checked first. The numbers of its rows are final.
    pub(crate) pieces: Vec<Piece>,
    /// The rows of the sheet that the pieces span, where the next piece counts from 1.
    pub(crate) spanned: u32,
}

impl Head {
    pub(crate) fn read(rows: &mut dyn Rows, options: &Options<'_>) -> Result<Self, ReadError> {
        let mut batches = Vec::new();
        let (mut spanned, mut last) = (0, 0);
        while last < options.limits.header_rows {
            let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(spanned))? else { break };
            let mut parsed = piece.parse().map_err(|error| error.after_rows(spanned))?;
            if let Some(rows) = parsed.spanned {
                parsed.batch.shift_rows(spanned);
                spanned = spanned.saturating_add(rows);
            }
            last = parsed.batch.rows().last().map_or(last, |row| row.number());
            batches.push(parsed.batch);
        }
        let top = || batches.iter().flat_map(super::Batch::rows);
        let header = header::find(top(), &options.limits, &options.assigned).ok_or(ReadError::NoKnownColumn)?;
        let header = match top().next().filter(|_| options.named && header.row == 0) {
            Some(names) => header::named(&names, &options.limits, &options.assigned),
            None => header,
        };
        Ok(Self { header, pieces: batches.into_iter().map(Piece::Rows).collect(), spanned })
    }
}

#[cfg(feature = "parallel")]
fn pieces_at_once() -> usize {
    2 * rayon::current_num_threads()
}

#[cfg(not(feature = "parallel"))]
const fn pieces_at_once() -> usize {
    1
}

/// What has been found so far.
struct Walk<'a> {
    row_check: RowCheck<'a>,
    limits: Limits,
    /// Rows of the sheet before the next piece, for pieces that count from 1.
    base: u32,
    progress: Progress,
    people: u32,
    runs: Vec<(u32, u32)>,
    findings: Vec<CellFinding>,
    not_kept: u64,
    counts: BTreeMap<&'static str, Count>,
    /// The gravest finding of each row that has one above a note, in the order of rows.
    worst: Vec<(u32, Severity)>,
    keys: Keys,
}

impl<'a> Walk<'a> {
    fn new(header: &Header, spanned: u32, options: &Options<'a>, register: Option<&'a Register>) -> Self {
        Self {
            row_check: RowCheck::new(header, options, register),
            limits: options.limits,
            base: spanned,
            progress: Progress { rows: 0 },
            people: 0,
            runs: Vec::new(),
            findings: Vec::new(),
            not_kept: 0,
            counts: BTreeMap::new(),
            worst: Vec::new(),
            keys: Keys::default(),
        }
    }

    fn take(&mut self, pieces: Vec<Piece>, progress: &mut dyn FnMut(Progress)) -> Result<(), ReadError> {
        for result in self.parts(pieces) {
            let (part, spanned) = result.map_err(|error| error.after_rows(self.base))?;
            let base = if spanned.is_some() { self.base } else { 0 };
            self.base = self.base.saturating_add(spanned.unwrap_or(0));
            self.progress.rows += u64::from(part.rows);
            self.merge(part, base)?;
        }
        progress(self.progress);
        Ok(())
    }

    #[cfg(feature = "parallel")]
    fn parts(&self, pieces: Vec<Piece>) -> Vec<Result<(Part, Option<u32>), ReadError>> {
        use rayon::iter::{IntoParallelIterator, ParallelIterator};
        pieces.into_par_iter().map(|piece| self.part(piece)).collect()
    }

    #[cfg(not(feature = "parallel"))]
    fn parts(&self, pieces: Vec<Piece>) -> Vec<Result<(Part, Option<u32>), ReadError>> {
        pieces.into_iter().map(|piece| self.part(piece)).collect()
    }

    fn part(&self, piece: Piece) -> Result<(Part, Option<u32>), ReadError> {
        let parsed = piece.parse()?;
        // A piece that counts from 1 lies below the header, whatever the numbers of its rows are.
        let below = if parsed.spanned.is_some() { 0 } else { self.row_check.header_row() };
        Ok((self.row_check.part(&parsed.batch, below, self.limits.findings), parsed.spanned))
    }

    fn merge(&mut self, part: Part, base: u32) -> Result<(), ReadError> {
        self.people = self.people.saturating_add(part.people);
        if self.people > self.limits.rows {
            return Err(ReadError::TooManyRows { limit: self.limits.rows });
        }
        for (first, last) in part.runs {
            add_run(&mut self.runs, (first.saturating_add(base), last.saturating_add(base)));
        }
        self.not_kept += part.not_kept;
        for (code, count) in part.counts {
            add_count(&mut self.counts, code, count);
        }
        self.worst.extend(part.worst.into_iter().map(|(row, severity)| (row.saturating_add(base), severity)));
        self.keys.append(part.keys, base);
        let room = (self.limits.findings as usize).saturating_sub(self.findings.len());
        self.not_kept += part.findings.len().saturating_sub(room) as u64;
        self.findings.extend(part.findings.into_iter().take(room).map(|mut found| {
            found.row = found.row.saturating_add(base);
            found
        }));
        Ok(())
    }

    /// Compares the rows with each other and closes the report.
    fn finish(mut self, file: &str, sheet: &str, header: Header) -> Walked {
        self.keys.sort();
        let twice = self.keys.twice();
        let mut later = Vec::with_capacity(twice.len());
        for (which, row, first_row) in twice {
            let Some(finding) = self.row_check.twice(which, first_row) else { continue };
            let count = Count { def: finding.def(), severity: finding.severity(), times: 1 };
            add_count(&mut self.counts, finding.code(), count);
            self.worst.push((row, finding.severity()));
            if self.findings.len() + later.len() < self.limits.findings as usize {
                later.push(CellFinding { row, column: self.row_check.column_of(which), finding, found: None });
            } else {
                self.not_kept += 1;
            }
        }
        self.findings.append(&mut later);
        // Stable: findings of one cell stay in the order of the rules.
        self.findings.sort_by_key(|found| (found.row, found.column.unwrap_or(u16::MAX)));
        // Each row once, by its gravest finding.
        self.worst.sort_unstable_by_key(|(row, severity)| (*row, std::cmp::Reverse(*severity)));
        self.worst.dedup_by_key(|(row, _)| *row);
        let states = RowStates::new(self.runs, self.worst);
        let mut sheet_findings = header.findings;
        sheet_findings.extend(self.row_check.sheet_findings(self.people));
        for finding in &sheet_findings {
            let count = Count { def: finding.def(), severity: finding.severity(), times: 1 };
            add_count(&mut self.counts, finding.code(), count);
        }
        let report = RosterReport {
            file: file.to_owned(),
            sheet: sheet.to_owned(),
            kind: self.row_check.kind(),
            header_row: header.row,
            columns: header.columns,
            today: self.row_check.context().today,
            region: self.row_check.context().region,
            rows: states.count(),
            states,
            sheet_findings,
            findings: self.findings,
            counts: self.counts,
            not_kept: self.not_kept,
        };
        Walked { report, keys: self.keys }
    }
}

pub(super) fn add_count(counts: &mut BTreeMap<&'static str, Count>, code: &'static str, count: Count) {
    counts
        .entry(code)
        .and_modify(|old| {
            old.times += count.times;
            old.severity = old.severity.max(count.severity);
        })
        .or_insert(count);
}
